# 獨立頁面。
page-title = 這封郵件真的來自 Microsoft 嗎？
page-lead = 郵件只在您的裝置上讀取，不會傳送到任何地方。
page-drop = 把郵件檔案拖放到這裡
page-drop-hint = .eml 或 .msg，可以是一個或多個
page-choose = 選擇檔案
page-drop-now = 放開即可檢查
page-paste = 或貼上郵件原始碼
page-check = 檢查
page-where = 您是從哪裡得到它的？
page-where-own = 我在自己的信箱中開啟的
page-where-own-hint = 您是直接從自己的郵件程式或網頁信箱中儲存的，或複製的郵件原始碼。
page-where-file = 我收到的是檔案或附件
page-where-file-hint = 是別人傳送或交給您的。那樣的話，郵件標頭可能由任何人所寫，只有簽章算數。
page-examples = 範例，均為虛構
page-list = 已檢查的郵件
page-progress = 已檢查 { $done } 封，共 { $total } 封
page-clear = 清除清單
page-remove = 移除 { $name }
page-pasted = 貼上的文字
page-form-name = 只有寄件者和主旨
page-only-shown = 僅憑寄件者和主旨能說的

page-form = 我只知道寄件者和主旨
page-form-hint = 在手機上、在紙上，或由別人讀出
page-form-lead = 寄件者的名稱和地址，任何人都能寫。因此，僅憑這些，誰也無法確認郵件來自 Microsoft。但是，如果地址不屬於 Microsoft，就能看出是假冒；如果是已知的通知，則有官方說明可看。
page-form-from-name = 寄件者名稱
page-form-from-address = 寄件者地址
page-form-subject = 主旨
page-form-check = 看看能知道什麼
page-form-empty = 請輸入寄件者的地址或主旨。
page-form-not-address = 請以 名稱@公司.example 的格式輸入地址。
page-form-said = 這裡只輸入了寄件者和主旨。即使地址是真的，也不能證明什麼：偽造者也會寫上同樣的地址。要得到明確的答案，請檢查郵件本身。

page-source = 如何取得郵件原始碼
page-source-hint = Outlook.com、Gmail、Yahoo! JAPAN、Apple 郵件、Thunderbird、手機
page-source-outlook-com = Outlook.com 和 Outlook 網頁版
page-source-outlook-com-steps =
    開啟郵件。
    在郵件右上角選擇「…」（其他動作），再選擇「另存新檔」，得到 .eml 檔案，然後拖放到這裡。
    或選擇「…」>「檢視」>「檢視郵件來源」，全選、複製，然後貼上到這裡。
page-source-outlook-windows = Windows 版 Outlook
page-source-outlook-windows-steps =
    新版 Outlook：「…」>「另存新檔」會得到 .eml 檔案。
    傳統 Outlook：把郵件從清單拖到桌面，得到的 .msg 檔案可以拖放到這裡。
    或在另一個視窗中開啟郵件，選擇「檔案」>「內容」，複製「網際網路標頭」，貼上到這裡。
page-source-gmail = 瀏覽器中的 Gmail
page-source-gmail-steps =
    開啟郵件。
    選擇「回覆」旁邊的三個點，再選擇「顯示原始郵件」。
    選擇「下載原始郵件」，把檔案拖放到這裡；或選擇「複製到剪貼簿」，然後貼上。
page-source-yahoo-japan = Yahoo! JAPAN 信箱
page-source-yahoo-japan-steps =
    在電腦版中開啟郵件。
    在郵件的選單中選擇顯示詳細郵件標頭（詳細ヘッダー）。
    全選、複製，然後貼上到這裡。
page-source-apple-mail = Mac 上的 Apple 郵件
page-source-apple-mail-steps =
    選取郵件。
    選擇「檔案」>「儲存為」，格式選擇原始郵件來源，再把檔案拖放到這裡。
    或選擇「顯示」>「郵件」>原始來源一項，全部複製，然後貼上。
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    選取郵件。
    選擇「更多」>「檢視原始碼」(Ctrl+U)，全選、複製，然後貼上。
    或以滑鼠右鍵按一下郵件，選擇「另存新檔」，把 .eml 檔案拖放到這裡。
page-source-phone = iPhone、iPad 和 Android
page-source-phone-steps =
    手機上的郵件應用程式大多不能顯示郵件原始碼。請不要轉寄郵件：轉寄會使證明遺失。
    請在電腦的瀏覽器中開啟同一信箱，使用上面的方法。
    或使用下面的「我只知道寄件者和主旨」；那裡會說明能判斷到什麼程度。

page-intro = 此頁面回答什麼
page-intro-1 = 以 Microsoft 名義寄來的郵件，是否真的由 Microsoft 寄出，以及憑什麼這樣說。
page-intro-2 = 郵件想要您做什麼，其中的連結實際通向哪裡。
page-intro-3 = 接下來該怎麼做：是真正的通知時、是假冒時，以及您已經點選時。
page-intro-not = 它不掃描病毒，不開啟連結，也不評判以其他名義寄來的郵件。
page-intro-privacy = 一切都在此瀏覽器中進行。郵件、地址和結果都不會傳出去，也沒有能儲存它們的伺服器。
page-intro-try = 試試範例

page-error = 無法檢查
page-error-empty = 其中沒有內容。請貼上郵件原始碼，或選擇已儲存的郵件檔案。
page-error-only-subject = 這只是主旨或郵件中的幾句話，不是郵件原始碼。需要以「Received:」和「From:」開頭的那些行。下面說明如何取得。
page-error-not-a-header-block = 這不是郵件原始碼：缺少以「Received:」或「From:」開頭的行。下面說明如何取得。
page-error-binary = 這不是郵件檔案，而是圖片或其他類型的檔案。郵件的螢幕擷取畫面無法檢查：請把郵件本身儲存為 .eml 或 .msg 檔案。
page-error-too-large = 該檔案大於 { $limit } MB。請儲存不帶附件的郵件，或只貼上郵件原始碼。
page-error-msg = 無法讀取該 .msg 檔案。請把郵件儲存為 .eml，或貼上郵件原始碼。
page-error-unreadable = 瀏覽器無法讀取該檔案（{ $detail }）。請重新儲存，再試一次。
page-error-folder = 這是資料夾或空檔案。請選擇其中的郵件檔案。

page-privacy = 只在此裝置上讀取。可離線使用。沒有 Cookie，沒有統計，沒有伺服器。
page-samples = 範例信箱
page-settings = 設定
page-result = 結果
