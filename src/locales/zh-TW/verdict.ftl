# 標題：每種結果一個。
headline-microsoft-notice = 由 Microsoft 寄出
headline-microsoft-sender = 由 Microsoft 寄出，但不是已知通知
headline-microsoft-service = 經 Microsoft 服務寄出，內容可能由他人撰寫
headline-not-microsoft = 不是 Microsoft 寄出的
headline-own-notice = 您組織的通知
headline-no-claim = 未自稱來自 Microsoft
headline-cannot-tell = 無法判斷

# 決定結果的那個事實。
reason-from-ambiguous-foreign = 寄件者一行沒有一個明確的地址，其中沒有一個屬於 Microsoft。
reason-from-ambiguous = 寄件者一欄有多個地址或已損壞，因此無法檢查。
reason-from-missing = 沒有可供檢查的寄件者地址。
reason-own-notice = 已確認郵件來自 { $domain }，並且是系統管理員登記過的通知。
reason-proven-hint-only = 郵件來自 { $domain }。我們沒有可靠記錄表明 Microsoft 會從這裡傳送郵件。
reason-proven-service = 透過 { $service }（{ $domain }）傳送。任何使用者都可以寫入自己的內容。
reason-own-notice-header-only = 寄件者和主旨帶有 { $domain } 的簽章，並且是系統管理員登記過的郵件。但內文未經任何一方確認。
reason-proven-notice-header-only = 寄件者和主旨帶有 { $domain } 的簽章，並與 Microsoft 寄過的通知一致。沒有內文可供檢查。
reason-proven-header-only = 寄件者和主旨帶有 { $domain } 的簽章。但內文未經任何一方確認，可能已被替換。
reason-proven-notice-on-word = 如果如您所說，是在您自己的信箱中開啟的，那麼它來自 { $domain }，並與已知通知一致。
reason-proven-notice = 郵件來自 { $domain }，與 Microsoft 寄過的通知一致。
reason-proven-notice-late = 郵件來自 { $domain }，但距該通知的寄出時間已經很久。
reason-proven-not-recorded = 郵件來自 { $domain }。這是 Microsoft 的網域，但我們的記錄中沒有它。
reason-proven-sender-on-word = 如果如您所說，是在您自己的信箱中開啟的，那麼它來自 { $domain }。
reason-proven-sender = 郵件來自 { $domain }。寄件方已確認，但我們不了解其內容。
reason-changed-on-the-way = 郵件顯示為 { $domain }，但似乎在寄出後被更動過。郵寄清單會這樣，用真實郵件改成的假郵件也會這樣。
reason-delivery-report = 這看起來是郵件未能送達的自動報告，其寄件方無法確認。
reason-spoof-failed = 郵件自稱來自 { $domain }，但收信伺服器發現它並非來自那裡。
reason-unproven-file = 郵件自稱來自 { $domain }。在檔案或貼上的文字中，任何人都能這樣寫，而且沒有可以確認的簽章。
reason-unproven-no-headers = 郵件自稱來自 { $domain }，但缺少可用來確認的郵件標頭。
reason-unproven-no-result = 郵件自稱來自 { $domain }，但您的郵件伺服器沒有留下檢查結果。
reason-unproven-gateway = 郵件自稱來自 { $domain }，但您的郵件閘道遮住了證明。
reason-unproven-on-premises = 郵件自稱來自 { $domain }，但您組織的郵件伺服器沒有記錄是否檢查過。
reason-unproven-damaged = 郵件自稱來自 { $domain }，但伺服器的檢查記錄與這封郵件不符。
reason-unproven-not-confirmed = 郵件自稱來自 { $domain }。伺服器的檢查既未確認，也未否認。
reason-forwarded = 這封郵件是有人轉來的。在這份副本中無法檢查最初的寄件方。
reason-own-organization = 郵件以 Microsoft 的名義說話，但寄件者與收件者同屬 { $domain }。若是您的組織，請詢問 IT 部門。
reason-quotes-a-fake = 郵件中有以 Microsoft 名義寫的文字，但也談到假冒郵件，可能是引用了假冒郵件的提醒。
reason-claims-from-customer = 郵件寫著「{ $claim }」，但寄件者地址屬於 { $domain }。Microsoft 客戶都能取得這種地址。
reason-claims-from-personal = 郵件寫著「{ $claim }」，但寄件者地址屬於 { $domain }。任何人都能在那裡開設信箱。
reason-claims-from-lookalike = 寄件者地址屬於 { $domain }，這個名稱是仿照 Microsoft 編造的。
reason-claims-from-elsewhere = 郵件寫著「{ $claim }」，但寄件者地址屬於 { $domain }，那不是 Microsoft 的網域。
reason-no-claim = 這項檢查只針對 Microsoft，不對寄件者 { $domain } 作任何判斷。

# 郵件想要您做什麼。
request-phone-number = 它要您撥打 { $number }。請勿撥打郵件中的號碼，應到公司官方網站查詢號碼。
request-mailto-reply = 其中的按鈕會寫一封郵件給 { $address }。一旦寄出，對方就知道您的信箱有人使用。
request-reply-elsewhere = 回覆會寄到 { $address }，而不是寄給寄件者。
request-password = 它要您提供密碼，或要您透過其中的連結登入。
request-code = 它與驗證碼有關。切勿把驗證碼告訴任何人。
request-device-code = 它要您在登入頁面輸入一組代碼。那樣會讓別人進入您的帳戶。
request-payment = 它涉及金錢：付款、帳單或銀行資料。
request-gift-card = 它要求禮品卡。沒有哪家公司會用禮品卡收款。
request-crypto = 它要求加密貨幣。
request-run-program = 它要您在電腦上執行某些內容，或讓他人進入您的電腦。
request-consent = 有一個連結要您授權某個應用程式存取您的帳戶。
request-attachment = 它要您開啟危險類型的附件：{ $name }。
request-qr-code = 它要您掃描 QR 碼，而您看不出它通向哪裡。
request-image-only = 它的全部文字是一張圖片，這樣可以避開檢查。
request-urgency = 它用期限或威脅向您施壓。
request-forged-trust-text = 它說自己已通過檢查：「{ $text }」。那是寄件者自己寫的。

# 連結屬於誰。
link-microsoft = Microsoft 自己的頁面
link-microsoft-redirector = Microsoft 的轉址網址：這裡看不到最終去向
link-microsoft-customer = 由 Microsoft 營運，但任何客戶都能放置頁面
link-subsidiary = Microsoft 集團旗下公司，含其會員的頁面
link-other = 不屬於 Microsoft
link-mailto = 寫一封郵件
link-tel = 撥打電話
link-none = 沒有可辨識的網址

linkmark-text-names-other-domain = 顯示的地址與實際去向不同。
linkmark-userinfo = 地址中 @ 之前寫了一個名稱，用來掩蓋真正的去向。
linkmark-ip-address = 是一串數字，而不是名稱。
linkmark-punycode = 名稱中使用了其他文字的字元。
linkmark-lookalike = 仿照 Microsoft 編造。
linkmark-bidi = 含有會改變閱讀方向的字元。
linkmark-invisible = 含有看不見的字元。
linkmark-backslash = 使用了反斜線，用來掩蓋真正的去向。
linkmark-recipient-in-url = 其中含有您的電子郵件地址。
linkmark-many-dots = 名稱很長、段數很多，把真正的部分擠出視線。
linkmark-redirects = 會把您轉到其中寫著的另一個地址。
linkmark-consent = 要求為某個應用程式授予您帳戶的存取權。
linkmark-device-code = 用於輸入登入代碼的頁面。
linkmark-script = 其中是程式，而不是地址。
