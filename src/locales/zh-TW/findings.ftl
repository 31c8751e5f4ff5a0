# 郵件如何自稱是 Microsoft。
finding-claim-name = 寄件者自稱「{ $text }」。
finding-claim-name-disguised = 寄件者名稱「{ $text }」混用了外形相似的字元，想讓人讀成「{ $plain }」。
finding-claim-name-product = 寄件者名稱「{ $text }」使用了 Microsoft 的產品名稱。
finding-claim-name-role = 寄件者名稱「{ $text }」沒有提到 Microsoft，聽起來卻像 Microsoft 的部門。
finding-claim-name-address = 寄件者名稱中寫著地址「{ $text }」，但那不是真正的寄件者。
finding-claim-local-part = 地址中 @ 之前的部分寫著「{ $text }」。
finding-claim-domain = 寄件者的網域 { $text } 中帶有 Microsoft 的名稱。
finding-claim-domain-lookalike = 寄件者的網域 { $text } 是仿照 Microsoft 編造的。
finding-lookalike-letters = { $domain } 中以「{ $written }」代替「{ $meant }」。
finding-lookalike-foreign-letter = { $domain } 中的「{ $written }」是其他文字中形似「{ $meant }」的字母。
finding-claim-subject-disguised = 主旨中混用了外形相似的字元：「{ $text }」。
finding-claim-text = 內文談的是您的 Microsoft 帳戶：「{ $text }」。
finding-claim-invoice = 它以一項 Microsoft 產品（{ $text }）的名義向您請款並要您打電話，但寄件地址不是 Microsoft 的。
finding-claim-subject-account = 主旨說您的帳戶出了什麼事：「{ $text }」。
finding-claim-topic = 它談的是 Microsoft 終止基本驗證，Microsoft 自己也曾就此發過通知。
finding-claim-imprint = 末尾寫著 Microsoft 的公司名稱或地址：「{ $text }」。
finding-claim-subject = 主旨讀起來像關於 Microsoft 帳戶的通知：「{ $text }」。
finding-claim-heading = 郵件內的標題是「{ $text }」。
finding-claim-salutation = 郵件把您當作 Microsoft 的客戶來稱呼：「{ $text }」。
finding-claim-signature = 內文末尾的署名為「{ $text }」。

# 寄件者屬於誰，回覆會到哪裡。
finding-sender-customer-space = { $domain } 是 Microsoft 分配給客戶使用的網域。
finding-sender-personal-mail = { $domain } 是任何人都能註冊的郵件服務。
finding-sender-subsidiary = { $service } 屬於 Microsoft，但以自己的名義寄信，其會員可以在郵件中寫入文字。
finding-sender-punycode = 寄件者的網域 { $domain } 會顯示為 { $unicode }。
finding-two-addresses = 寄件者名稱中的地址「{ $shown }」與真正的地址 { $address } 不同。
finding-reply-elsewhere = 您的回覆會寄到 { $address }，而不是寄給寄件者。
finding-reply-personal-mail = 您的回覆會寄到 { $address }，那是任何人都能開設的信箱。
finding-return-path-elsewhere = 傳遞錯誤會退回 { $domain }，與寄件者的網域不同。
finding-sender-field-elsewhere = 實際提交郵件的是 { $address }，而不是所顯示的寄件者。
finding-self-addressed = 寄件者與收件者是同一個地址。假冒郵件常用這種手法繞過過濾。
finding-direct-send = 它顯示的是您自己組織的寄件者，卻來自外部，而且未經確認。
finding-forwarded = 這封郵件是有人轉來的。其中寫明最初的寄件者是「{ $text }」。
finding-delivery-report = 這是自動產生的傳遞報告。
finding-own-organization = 寄件者與收件者屬於同一組織（{ $domain }）。
finding-mailing-list = 它經由郵寄清單送達。
finding-quotes-a-fake = 它談到假冒郵件，似乎引用了其中一封。
finding-mentions-microsoft = 它提到 Microsoft，但沒有冒充 Microsoft。

# 連結與偽裝。
finding-link-names-other-domain = 有一個連結顯示「{ $shown }」，實際卻指向 { $domain }。
finding-link-lookalike = 有一個連結指向 { $domain }，那是仿照 Microsoft 編造的。
finding-link-hides-target = 指向 { $domain } 的連結寫得讓人難以看清真正的去向。
finding-link-ip-address = 有一個連結指向一串數字 { $domain }，而不是名稱。
finding-link-recipient = 指向 { $domain } 的連結帶有您的電子郵件地址，只要一點就會暴露您的身分。
finding-link-customer-hosted = 有一個連結指向 { $domain }。它由 Microsoft 營運，但任何客戶都能在那裡放置頁面。
finding-link-redirector = 有一個連結指向 { $domain }，它會把您轉到這裡看不到的地方。
finding-tracking-pixel-disguise = 它含有真正的 Microsoft 圖片（{ $domain }）。任何人都能複製，這不能證明什麼。
finding-hidden-text = 它含有您看不見的文字，這是用來誤導過濾器的。
finding-disguised-letters = 其中有些詞混用了外形相似或看不見的字元。
finding-no-web-link = 其中沒有網頁連結。這並非好跡象：它要的是您回信或打電話。

finding-late = 它到達時距該通知寄出已經很久，其中提醒的日期已過。
finding-not-in-our-records = { $domain } 屬於 Microsoft，但我們的記錄中沒有它。

# 發現。
finding-forged-result-ignored = 郵件夾帶了偽造的檢查結果，已忽略。
finding-other-result-ignored = 郵件中有途中其他伺服器的檢查結果，沒有採用。
finding-result-on-word = 該結果之所以有效，只因為您說是在自己的信箱中開啟郵件的。
finding-server-guessed = 郵件伺服器只是推測寄件者是真的，這不是證明。
finding-filtering-bypassed = 有一條規則讓這封郵件繞過了郵件篩選器（{ $code }）。
finding-signature-contradicted = { $domain } 的簽章與寄件者一欄相符，但您的郵件伺服器發現郵件被更動過。可能是把舊郵件換上新內容後重新傳送。
finding-signature-doubted = { $domain } 的簽章與寄件者一欄相符，但郵件中某台伺服器的檢查結果與此矛盾，或無法讀取。可能是把舊郵件換上新內容後重新傳送。
finding-unsigned-on-top = 在 { $domain } 簽章的那行上方又加了一行。
finding-signature-weak = { $domain } 的簽章使用了過時的方法，不能證明什麼。
finding-signature-testing = { $domain } 宣告其簽章只是測試，不能證明什麼。
finding-signature-part-of-body = { $domain } 的簽章只涵蓋內文的開頭，其下可能被添加了內容。
finding-reply-to-not-signed = { $domain } 的簽章沒有涵蓋回覆地址，該地址可能被更動過。
finding-arc-sealer-not-listed = { $sealer } 說它確認了寄件者是真的，但系統管理員沒有登記這台伺服器。
