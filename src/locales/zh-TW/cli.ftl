### 終端的文字。

cli-help =
    honmono – 這封郵件真的來自 Microsoft 嗎，現在該做什麼？

    用法：
      honmono check [OPTIONS] FILE|FOLDER|-…   對每封郵件給出結果
      honmono explain [OPTIONS] FILE|-         逐步說明結果是怎樣得出的
      honmono config check FILE                找出系統管理員設定檔中的錯誤
      honmono doctor URL                       檢查託管的副本是否設定妥當
      honmono help COMMAND                     某個命令的詳細說明；help apps 列出郵件應用程式，
                                               help after 說明點選之後該怎麼辦
      honmono version                          程式和資料的版本

    「honmono help check」列出檢查的選項。

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    對每封郵件給出結果。檔案可以是一封郵件 (.eml) 或 mbox；資料夾表示其下的每個 .eml，
    或 Maildir 中的每封郵件；- 表示標準輸入。

      --json                  每行一個 JSON 物件 (docs/check.schema.json)
      --csv                   每封郵件一行 CSV，可放心用試算表開啟
      --lang LANGUAGE         文字的語言，例如 ja；否則取自 LC_ALL 或 LANG
      --provenance WHERE      own-mailbox：郵件直接儲存自收到它們的信箱；
                              unknown（預設）：郵件標頭只視為聲稱
      --config FILE           您組織的 honmono.config.json：自己的通知、閘道
      --keys FILE             來自檔案的公開金鑰，用於不連線的檢查
      --dns off|URL           透過 URL 處的 DNS over HTTPS 查詢公開金鑰；off（預設）不向任何人查詢
      --now TIME              按此時間來判斷 (ISO 8601)
      --app NAME              您使用的郵件應用程式，用於說明該做什麼 (honmono help apps)
      --threads N             工作執行緒數；預設每個核心一個

    結束代碼：0 全部已讀取，2 有些無法讀取，1 用法錯誤。

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    一封郵件從郵件標頭欄位到結果的完整過程：讀取了什麼，誰為寄件者作證，
    郵件自稱什麼、要求什麼，以及決定結果的規則。

      --lang, --provenance, --config, --keys, --dns, --now   與「honmono check」相同

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    讀取系統管理員的設定檔，並指出其中的每個錯誤。
    結束代碼：0 沒有錯誤，2 有錯誤，1 用法錯誤。

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    檢查託管的副本：頁面是否都在，是否透過 HTTPS 提供，是否帶有所需的回應標頭。
    結束代碼：0 沒有錯誤，2 有錯誤，1 用法錯誤。

cli-try-help = 請試試：honmono help
cli-unknown-command = 沒有命令「{ $name }」。
cli-unknown-option = 沒有選項 { $option }。
cli-value-missing = 選項 { $option } 需要一個值。
cli-value-unwanted = 選項 { $option } 不接受值。
cli-json-or-csv = --json 和 --csv 只能選擇一個。
cli-no-files = 請至少指定一個檔案或資料夾，或用 - 表示標準輸入。
cli-one-file = 請只指定一個檔案，或用 - 表示標準輸入。
cli-no-language = 還沒有語言「{ $language }」的文字。可用語言：{ $offered }。
cli-bad-provenance = --provenance 應為 own-mailbox 或 unknown，而不是「{ $value }」。
cli-bad-dns = --dns 應為 off 或一個 https 地址，而不是「{ $value }」。
cli-bad-now = --now 需要 2026-11-24T09:00:00Z 這樣的時間，而不是「{ $value }」。
cli-bad-threads = --threads 需要 1 到 99 之間的數字，而不是「{ $value }」。
cli-keys-unreadable = 無法讀取金鑰檔案 { $file }。
cli-keys-malformed = 金鑰檔案 { $file } 不符合 docs/cli.md 所述的格式。
cli-config-unreadable = 無法讀取設定檔 { $file }。
cli-config-malformed = 設定檔 { $file } 有錯誤。「honmono config check」會指出這些錯誤。
cli-bad-app = 沒有郵件應用程式「{ $value }」。「honmono help apps」會列出它們。
cli-apps = --app 可用的郵件應用程式：
cli-pick-app = 您是否需要做什麼，取決於您的郵件應用程式：請加上 --app NAME（「honmono help apps」會列出名稱）。
cli-clicked = 已經點選、回覆或打了電話？請看「honmono help after」。
cli-reading-stdin = 正在從鍵盤讀取郵件；按 Ctrl+D 結束（Windows：Ctrl+Z，然後 Enter）。
cli-progress = 已檢查 { $done }，無法讀取 { $unreadable }，每秒 { $rate }
cli-unreadable = 無法讀取
cli-summary = { $count } 封郵件
cli-broken-run = 執行提前結束：{ $detail }

## 為什麼某個輸入沒有結果

input-error-empty = 其中沒有內容。
input-error-not-a-header-block = 這不是郵件：沒有找到含 From 或 Received 欄位的郵件標頭。請把郵件儲存為 .eml，或複製其完整的郵件原始碼。
input-error-only-subject = 只找到主旨，沒有郵件標頭。請把郵件儲存為 .eml，或複製其完整的郵件原始碼。
input-error-binary = 這不是郵件，而是其他類型的檔案（圖片、文件等）。
input-error-too-large = 它大於 { $megabytes } MB。不讀取這麼大的郵件。
input-error-not-found = 沒有這個檔案或資料夾。
input-error-no-permission = 不能讀取：沒有權限。
input-error-not-a-file = 這不是檔案。
input-error-no-messages = 在此資料夾中沒有找到郵件（以 .eml 結尾的檔案，或 Maildir）。
input-error-read-error = 無法把檔案讀到末尾。
input-error-engine-error = 本程式的一處錯誤使這封郵件的檢查中斷：{ $detail }。沒有得出結果。

## honmono explain

explain-read = 1. 讀取：{ $file }
explain-fields = { $fields } 個郵件標頭欄位，{ $hops } 跳
explain-body = 已讀取內文：{ $links } 個連結。
explain-no-body = 沒有內文。
explain-limit = 超出上限而未讀取：{ $limit }
explain-from = 2. 它自稱來自誰
explain-from-single = 一個寄件者：{ $address }
explain-from-ambiguous = 沒有唯一明確的寄件者；第一個是 { $address }
explain-from-missing = 沒有寫寄件者。
explain-vouches = 3. 誰為寄件者作證
explain-trusted = 採信接收方的一個結果（{ $place }）：
explain-entry = 由此跳從 { $ip } 收下：
explain-server = 它說：{ $result }
explain-claimed = 檔案的說法，不予採信：{ $result }
explain-signature = { $domain } 的簽章（選擇器 { $selector }）：{ $result }
explain-no-signature = 沒有簽章。
explain-arc = ARC，{ $count } 組，最新一組由 { $sealer } 封緘：{ $result }
explain-result-pass = 相符
explain-result-fail = 不符
explain-result-unknown = 未檢查
explain-result-none = 無
explain-proof-dkim = 由 { $domain } 的簽章證明。
explain-proof-server = 由接收方對 { $domain } 的結果證明。
explain-proof-arc = 由已登記的中繼 (ARC) 對 { $domain } 的結果證明。
explain-no-proof = 沒有什麼能證明寄件者。
explain-failed = 接收方發現寄件者不是真的。
explain-excuse-changed-on-the-way = 有跡象表明它在途中被更動過。
explain-excuse-delivery-report = 這是傳遞報告。
explain-noticed = 4. 注意到的情況
explain-weight-decides = 決定性因素
explain-weight-supports = 支持
explain-weight-against = 不利
explain-weight-info = 說明
explain-wants = 5. 它想要什麼，其中的連結通向哪裡
explain-notice = 6. 已知通知
explain-no-notice = 沒有相符的已知通知。
explain-notice-match = 與已知通知 { $id } 相符（{ $timing }）。
explain-topic = 它談的是 { $topic }。
explain-not-checked = 7. 未檢查
explain-rules = 8. 各條規則，按順序；第一條成立的決定結果
explain-verdict = 9. 結果
explain-nothing = 無。
