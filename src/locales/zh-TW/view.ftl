# 窗格和報告中結果周圍的文字。在顯示結果之前載入，因此要簡短。

view-checking = 正在檢查這封郵件…
view-starting = 正在準備…
view-asking = 正在向 { $resolver } 查詢一個公開金鑰…
view-no-subject = （無主旨）
view-no-sender = （無寄件者）
view-about-label = 所檢查的郵件

view-scope = 這裡只確認寄件方，並不確認郵件中的每一項要求。

view-says = 自稱
view-sent-by = 實際來自
view-address-shown = 顯示為
view-unproven = （未證實）
view-forged = （偽造）
view-differs = 兩者不一致
view-nobody = 沒有寫明是誰
view-also-written = 也寫作 { $ascii }
view-letters = 以「{ $written }」代替「{ $meant }」

action-needs = 查看您需要做什麼
action-account = 開啟帳戶頁面
action-check = 需要查證什麼
action-report = 回報
action-another-way = 換個方式查證
action-scope = 檢查範圍
action-help-desk = 聯絡技術支援

row-concern = 這與您有關嗎？
row-concern-hint = 選擇您使用的郵件應用程式
row-matter = 郵件提到的變更屬實
row-matter-hint = Microsoft 的說法，以及涉及哪些郵件應用程式
row-links = 其中的連結實際通向哪裡
row-after = 已經點選、回覆或打了電話？
row-evidence = 我們為什麼這樣說
row-evidence-unsure = 我們看了哪些內容
row-headers = 全部郵件標頭
row-take = 複製、列印或儲存此結果
row-signature = 檢查 Microsoft 的簽章
row-signature-hint = 向 { $resolver } 查詢一個公開金鑰
row-settings = 設定
row-attached = 附帶的郵件

attached-open = 檢查「{ $name }」
attached-back = 返回開啟的郵件

view-own-mailbox = 您是直接在自己的信箱中開啟它的嗎？
view-own-mailbox-yes = 是，在我自己的信箱中
view-own-mailbox-why = 如果是，就可以採信您的郵件服務留下的記錄。如果您收到的是檔案或附件，則不能採信。

view-private = 在此裝置上檢查，沒有向外傳送任何內容。
view-asked = 在此裝置上檢查。曾向 { $resolver } 查詢一個公開金鑰，沒有傳送郵件的任何部分。
view-data = 資料日期 { $date } · 版本 { $version }
view-wrong = 我們也可能出錯：請告訴我們
view-loading = 正在載入…
view-failed = 這一部分無法載入。請檢查網路連線，然後重試。
view-copied = 已複製
view-copy-failed = 無法複製。請選取以下文字自行複製：
view-again = 重試
view-recheck = 重新檢查
view-new-window = 在新視窗中開啟
view-more-requests = 還有 { $count } 項要求

view-nothing = 沒有開啟郵件
view-nothing-next = 請開啟一封郵件，檢查會自動開始。
view-several = 已選擇 { $count } 封郵件
view-several-next = 請只選擇一封郵件。郵件需逐封檢查。
view-unavailable-code = 供技術支援參考：{ $detail }
view-partial = 僅憑寄件者名稱、地址和內文，誰也無法證明郵件是誰寄的。目前可以說的是：
view-error = 檢查過程中出了問題
view-error-next = 這封郵件沒有得出判斷。請重試；如果再次發生，請把下面的文字傳給我們，其中不含郵件的任何內容。
