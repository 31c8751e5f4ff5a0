# 系統管理員看到的關於 honmono.config.json 的文字。錯誤：config-<id>（src/settings/organization.ts）。
config-not-json = 這不是 JSON：{ $detail }
config-too-large = 該檔案大於 256 KB，因此沒有讀取。
config-schema-version = 只能理解此檔案的第 { $known } 版格式。較新的鍵可能會被忽略。
config-unknown-key = 沒有鍵「{ $key }」。{ $nearest ->
    [none] 它不起作用。
   *[other] 您是不是想寫「{ $nearest }」？
  }
config-not-an-object = 這裡應為帶大括號的物件，實際是：{ $found }。
config-not-a-list = 這裡應為帶方括號的清單，實際是：{ $found }。
config-not-a-text = 這裡應為帶引號的文字，實際是：{ $found }。
config-too-many = 只讀取前 { $most } 個；共有 { $count } 個。
config-empty = 其中沒有內容。
config-missing = 缺少此項。沒有它，該通知會被略去。
config-too-long = 最多可有 { $most } 個字元，實際有 { $count } 個。
config-invisible = 其中含有換行或其他看不見的字元。
config-not-an-id = 「{ $value }」：請使用小寫字母、數字和連字號。
config-not-one-of = 「{ $value }」不在以下各項之中：{ $values }。
config-wildcard = 「{ $value }」：請寫不帶星號的網域；其下層名稱本來就包括在內。
config-url-for-host = 「{ $value }」是網址；請只寫主機名稱。
config-address-for-host = 「{ $value }」是電子郵件地址；請只寫 @ 之後的部分。
config-ip-for-host = 「{ $value }」是 IP 位址；這裡需要主機名稱，因為該位址以後可能歸任何人使用。
config-not-a-host = 「{ $value }」不是主機名稱。使用其他文字的名稱請寫成 xn-- 形式。
config-public-suffix = 任何人都能在「{ $value }」之下取得名稱，因此不能整體採信。
config-mail-service = 「{ $value }」是郵件服務本身，不是它前面的閘道。
config-microsofts = 「{ $value }」屬於 Microsoft。其郵件憑證明來判斷，絕不會顯示為您自己的郵件；該通知會被略去。
config-anyones = 任何人都能在「{ $value }」開設信箱：請寫明確切的地址。該通知會被略去。
config-drill-in-notice = 「{ $value }」同時也是您的演練網域之一。該通知會被略去。
config-address-outside = { $value } 不在該通知的網域之內。該通知會被略去。
config-not-an-address = 「{ $value }」不是電子郵件地址。
config-not-a-url = 「{ $value }」不是網址。
config-not-https = 「{ $value }」不是以 https:// 開頭。
config-password-in-url = 該網址含有使用者名稱或密碼，任何人都能看到。
config-query-in-url = 「{ $value }」：請去掉 ? 或 # 及其後的全部內容。
config-not-a-phone = 「{ $value }」不是電話號碼。
config-not-a-date = 「{ $value }」不是日期 (2027-03-31)，也不是帶時區的時間。
config-not-an-app = 「{ $value }」不是我們已知的郵件應用程式。名稱見 docs/configuration.md。
config-duplicate = 「{ $value }」出現了兩次；以第一個為準。

# honmono config check
config-file-unreadable = 無法讀取 { $file }：{ $reason }
config-file-missing = 哪個檔案？honmono config check honmono.config.json
config-unknown-action = 只有這種用法：honmono config check FILE
config-sound = 沒有錯誤。
config-mistakes = 有 { $count } 個錯誤。只略去出錯的值：
config-whole-file = 整個檔案
config-effects = 它的作用：
config-effect-nothing = 沒有作用：與沒有檔案相同。
config-effect-authserv = 採信您的這些伺服器寫的結果：{ $names }。它們必須從收到的郵件中去掉以自己名義寫的結果。
config-effect-gateways = 已知這些閘道位於信箱前面：{ $names }。此時伺服器的結果不作為證明，因為它說的是閘道。
config-effect-arc = 以下各方完好的 ARC 封緘也可證明寄件者：{ $names }。
config-effect-rewriters = 由這些主機改寫的連結會顯示真正的去向：{ $names }。
config-effect-notice = 通知 { $id }：來自 { $names } 且已得到證明的郵件，顯示為您自己的郵件。
config-effect-notice-subject = 僅當主旨含有：{ $words }。
config-effect-notice-until = 有效期至 { $date } (UTC)。
config-effect-notice-over = 已於 { $date } (UTC) 結束，不再起作用。
config-effect-notice-languages = 它沒有 { $languages } 的文字；使用這些語言的人會看到 { $instead }。
config-effect-help = 會引導使用者聯絡您的技術支援：{ $where }。
config-effect-report = 回報郵件會寫給：{ $mailbox }。未經本人操作，不會傳送任何內容。
config-effect-dns-off = 從不透過網路查詢公開金鑰，任何人都無法開啟。
config-effect-dns-ask = 只有當使用者為那封郵件按下按鈕時，才查詢公開金鑰。
config-effect-dns-on = 不經詢問就查詢公開金鑰，除非使用者關閉。只有選擇器和網域會離開裝置。
config-effect-resolver = 向 { $resolver } 查詢。發行套件必須用此檔案製作，否則瀏覽器不會允許。
config-effect-language = 沒有自行選擇語言的使用者看到的是：{ $language }。
config-effect-apps = 只提供這些郵件應用程式：{ $names }。
config-effect-drills = 來自您的演練網域的郵件，與任何陌生人的郵件一樣判斷，絕不會洩露是演練：{ $names }。
