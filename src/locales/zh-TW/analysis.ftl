### 拆解後的郵件標頭：各跳、結果、簽章、代碼、全部欄位。供想細看的人使用；這裡可以使用技術詞彙。

## 各部分

analysis-summary = 摘要
analysis-hops = 所經路徑
analysis-results = 各伺服器的檢查結果 (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = 簽章 (DKIM)
analysis-arc = 中繼鏈 (ARC)
analysis-antispam = 垃圾郵件篩選器
analysis-marks = 值得注意之處
analysis-fields = 全部郵件標頭欄位
analysis-unknown-value = { $value } – 沒有公開資料解釋此值
analysis-unknown-key = 由 Microsoft 留作自身診斷之用
analysis-claim-note = 不知道這封郵件從何而來，因此這裡的每一行都只是檔案自己的說法。

## 摘要

summary-subject = 主旨
summary-from = 寄件者
summary-sender = 遞交者
summary-reply-to = 回覆至
summary-return-path = 退信路徑
summary-to = 收件者
summary-cc = 副本
summary-envelope-recipient = 實際傳遞給
summary-date = 日期
summary-message-id = 郵件 ID
summary-list-id = 郵寄清單
summary-archived-at = 封存於
summary-delivered-after = 經過 { $duration } 送達
summary-delivered-before = 比自身日期早 { $duration } 送達：時鐘不一致
summary-several = 該欄位出現了 { $count } 次。

## 各跳

hop-number = 跳
hop-from = 來自
hop-by = 接收
hop-with = 通訊協定
hop-time = 時間
hop-delay = 延遲
hop-id = ID
hop-for = 收件者
hop-via = 經由
hop-tls = 加密
hop-ip = 位址
hop-reverse = 反向名稱
hop-zone = 時區
hop-none = 郵件標頭中沒有 Received 欄位。
hop-total = 共 { $duration }
hop-first = 起點
hop-unknown-time = 時間無法辨識：{ $text }
hop-private = 在私人網路內部
hop-clock = { $host } 的時鐘比前一跳慢 { $duration }。
hop-tls-old = 已淘汰
hop-utc = UTC
hop-local = 您的時間

duration-ms = 不到 1 秒
duration-s = { $s } 秒
duration-m = { $m } 分 { $s } 秒
duration-h = { $h } 小時 { $m } 分
duration-d = { $d } 天 { $h } 小時
duration-minus = −{ $duration }

## 欄位的狀態

status-believed = 由您的郵件服務寫入
status-claim = 只是聲稱：任何人都可能寫入
status-renamed = 被接收方擱置，或來自其他組織的伺服器
status-second = 同名的第二個欄位：不是您的郵件服務寫的，已忽略
results-error-empty = 為空
results-error-no-authserv-id = 沒有寫明由哪台伺服器寫入
results-error-syntax = 無法解析
signature-error-malformed = 標籤清單已損壞。
signature-error-duplicate-tag = 有一個標籤出現了兩次；這樣的簽章視為失敗。
signature-pass = 在此核對相符
signature-fail = 核對不符
signature-unknown = 沒有在此核對
arc-set = 第 { $instance } 組
arc-seal = 封緘

## 欄位分組

fieldgroup-sender = 寄件者
fieldgroup-recipient = 收件者
fieldgroup-trace = 路徑
fieldgroup-authentication = 證明
fieldgroup-antispam = 垃圾郵件篩選器
fieldgroup-exchange = Exchange
fieldgroup-list = 郵寄清單
fieldgroup-content = 內容
fieldgroup-other = 其他

## DKIM 和 ARC 的標籤

tag-v = 版本
tag-a = 演算法
tag-b = 簽章
tag-bh = 內文雜湊
tag-c = 正規化（郵件標頭/內文）
tag-cv = 之前的鏈的狀態
tag-d = 簽章的網域
tag-h = 已簽章的欄位
tag-i = 使用者或部門
tag-instance = 序號
tag-l = 已簽章的內文長度
tag-q = 金鑰的查詢方式
tag-s = 金鑰的選擇器
tag-t = 簽章時間
tag-x = 過期時間
tag-z = 欄位的副本

## 反垃圾郵件報告的鍵

antispam-connecting-ip = 連線到 Microsoft 365 的位址
antispam-country = 該位址所在國家/地區
antispam-language = 郵件語言
antispam-spam-level = 垃圾郵件信賴等級 (SCL)
antispam-bulk-verdict = 大量郵件
antispam-ip-list = 位址清單
antispam-filter-verdict = 篩選器的判斷 (SFV)
antispam-helo = 傳送伺服器自報的名稱
antispam-reverse-name = 該位址的反向 DNS 名稱
antispam-category = 原則類別 (CAT)
antispam-safety = 安全提示 (SFTY)
antispam-rule-ids = 相符規則的編號
antispam-direction = 方向
antispam-bulk-level = 大量郵件投訴等級 (BCL)
antispam-phishing-level = 網路釣魚信賴等級 (PCL)
antispam-custom-spam = 符合自訂的垃圾郵件篩選選項
antispam-delivered-to = 放入的資料夾
antispam-arc-protocol = ARC

## 值。SCL、BCL、PCL

code-scl-skipped = 略過了垃圾郵件篩選：安全的寄件者、允許的位址或某條規則
code-scl-not-spam = 判斷為非垃圾郵件
code-scl-unused = Microsoft 365 的篩選器不使用的等級
code-scl-spam = 垃圾郵件
code-scl-high-confidence-spam = 垃圾郵件，信賴度高
code-bcl-not-bulk = 不是來自大量郵件寄件者
code-bcl-few-complaints = 大量郵件寄件者，投訴很少
code-bcl-mixed-complaints = 大量郵件寄件者，投訴數量不一
code-bcl-many-complaints = 大量郵件寄件者，投訴很多
code-pcl-neutral = 內容不太可能是網路釣魚
code-pcl-suspicious = 內容很可能是網路釣魚

## SFV

code-sfv-blk = 略過篩選並封鎖了郵件：寄件者在使用者的「封鎖的寄件者」清單中
code-sfv-nspm = 篩選器判斷為非垃圾郵件
code-sfv-sfe = 略過篩選並放行：寄件者在使用者的「安全的寄件者」清單中
code-sfv-ska = 略過篩選：反垃圾郵件原則允許此寄件者
code-sfv-skb = 標記為垃圾郵件：反垃圾郵件原則封鎖此寄件者
code-sfv-ski = 來自組織內部的郵件
code-sfv-skn = 在篩選之前已標記為非垃圾郵件，例如由郵件流程規則標記
code-sfv-skq = 從隔離區放行
code-sfv-sks = 在篩選之前已標記為垃圾郵件，例如由郵件流程規則標記
code-sfv-spm = 篩選器標記為垃圾郵件
code-sfv-dms = 垃圾郵件的判斷被組織的設定擱置

## CAT

code-cat-none = 無類別
code-cat-amp = 惡意軟體
code-cat-bimp = 冒充品牌
code-cat-bulk = 大量郵件
code-cat-dimp = 冒充網域
code-cat-ftbp = 附件屬於被封鎖的類型
code-cat-gimp = 冒充個人，依據信箱自身的往來記錄
code-cat-hphsh = 網路釣魚，信賴度高
code-cat-hspm = 垃圾郵件，信賴度高
code-cat-intos = 來自組織內部的網路釣魚
code-cat-malw = 惡意軟體
code-cat-ospm = 輸出垃圾郵件
code-cat-phsh = 網路釣魚
code-cat-sap = 被「安全附件」攔截
code-cat-spm = 垃圾郵件
code-cat-spoof = 偽造的寄件者
code-cat-uimp = 冒充個人

## SFTY、IPV、DIR、SRV、dest

code-sfty-domain-impersonation = 網域仿冒受保護的網域
code-sfty-user-impersonation = 寄件者冒充受保護的人
code-sfty-first-contact = 首次或很少收到此寄件者的郵件
code-ipv-cal = 略過了垃圾郵件篩選：該位址在組織的允許位址清單中
code-ipv-nli = 該位址不在任何信譽清單中
code-dir-inb = 輸入
code-dir-out = 輸出
code-dir-int = 內部
code-srv-bulk = 大量郵件
code-dest-inbox = 收件匣
code-dest-junk = 垃圾郵件資料夾
code-dest-custom-folder = 使用者自選的資料夾

## SPF、DKIM、DMARC

code-spf-pass = 該位址可以代表信封寄件者的網域傳送
code-spf-fail = 該位址不可代表那個網域傳送
code-spf-softfail = 該位址很可能不可代表那個網域傳送
code-spf-neutral = 該網域沒有對此位址作任何說明
code-spf-none = 該網域沒有公布 SPF 記錄
code-spf-temperror = 檢查暫時失敗
code-spf-permerror = 該網域的 SPF 記錄有誤
code-dkim-pass = 有一個簽章核對相符
code-dkim-fail = 簽章核對不符
code-dkim-none = 沒有簽章
code-dkim-temperror = 當時無法取得金鑰
code-dkim-permerror = 簽章或其金鑰不可用
code-dkim-policy = 已簽章，但不符合接收方接受的方式
code-dkim-neutral = 已簽章，但簽章無法處理
code-dmarc-pass = 對於所顯示的寄件者網域，SPF 或 DKIM 已通過
code-dmarc-fail = 對於所顯示的寄件者網域，SPF 和 DKIM 均未通過
code-dmarc-bestguesspass = 該網域沒有公布 DMARC 記錄；若有，本可通過
code-dmarc-none = 該網域沒有公布 DMARC 記錄
code-dmarc-permerror = 該網域的 DMARC 記錄有誤
code-dmarc-temperror = 檢查暫時失敗
code-action-none = 沒有採取措施
code-action-pct-quarantine = 未通過；該網域只要求隔離其部分郵件，這一封被放行
code-action-pct-reject = 未通過；該網域只要求拒收其部分郵件，這一封被放行
code-action-permerror = 檢查時發生永久性錯誤
code-action-temperror = 檢查時發生暫時性錯誤
code-action-oreject = 未通過；該網域要求拒收，但接收方改為標記成垃圾郵件
code-action-quarantine = 放入隔離區或垃圾郵件

## compauth

code-compauth-pass = 伺服器認為寄件者是真的
code-compauth-softpass = 伺服器依據不充分地認為寄件者是真的
code-compauth-fail = 伺服器不認為寄件者是真的
code-compauth-none = 未檢查或已略過
code-compauth-reason-000 = DMARC 未通過，而該網域要求拒收或隔離
code-compauth-reason-001 = 該網域沒有公布規則或規則薄弱，其他跡象也未通過
code-compauth-reason-002 = 組織禁止這一寄件者與網域的組合
code-compauth-reason-010 = DMARC 未通過，而寄件者顯示的是收件組織的網域
code-compauth-reason-130 = DMARC 未通過，但組織採信的中繼 (ARC) 證實此前曾通過
code-compauth-reason-1xx = 通過
code-compauth-reason-2xx = 依據不充分地通過
code-compauth-reason-3xx = 未檢查
code-compauth-reason-4xx = 已略過
code-compauth-reason-6xx = 未通過，而且寄件者顯示的是收件組織的網域
code-compauth-reason-7xx = 通過
code-compauth-reason-9xx = 已略過

## ARC

code-cv-none = 鏈中的第一個
code-cv-pass = 之前的鏈完好
code-cv-fail = 之前的鏈已斷裂
code-arc-pass = 鏈完好
code-arc-fail = 鏈已斷裂
code-arc-none = 沒有鏈

## 值得注意之處

mark-spf-fail = SPF 未通過：傳送位址不可代表信封寄件者的網域傳送。
mark-dkim-fail = 有一個 DKIM 簽章核對不符。
mark-dmarc-fail = DMARC 未通過：沒有什麼能證實所顯示的寄件者網域。
mark-compauth-fail = 伺服器不認為寄件者是真的。
mark-compauth-guessed = 伺服器只是推測寄件者是真的；該網域沒有提供可供證明的規則。
mark-compauth-skipped = 伺服器略過了對寄件者的檢查。
mark-marked-spam = 篩選器把郵件標記為垃圾郵件。
mark-spam-in-inbox = 篩選器標記為垃圾郵件，卻放進了收件匣。
mark-spam-in-own-folder = 篩選器標記為垃圾郵件；使用者的規則把它放進了另一個資料夾。
mark-clean-in-inbox = 篩選器判斷為非垃圾郵件，並放進了收件匣。這不能證明郵件是誰寄的。
mark-clean-in-junk = 篩選器判斷為非垃圾郵件，卻放進了垃圾郵件資料夾。
mark-clean-in-own-folder = 篩選器判斷為非垃圾郵件；使用者的規則把它放進了另一個資料夾。
mark-ip-allowed = 傳送位址在組織的允許位址清單中：沒有垃圾郵件篩選器看過這封郵件。
mark-inside-organization = 它來自組織內部。
mark-sender-blocked-by-user = 使用者封鎖了此寄件者。
mark-sender-allowed-by-user = 使用者把此寄件者列入「安全的寄件者」清單：沒有垃圾郵件篩選器看過這封郵件。
mark-sender-allowed-by-policy = 原則允許此寄件者：沒有垃圾郵件篩選器看過這封郵件。
mark-sender-blocked-by-policy = 原則封鎖此寄件者。
mark-allowed-by-rule = 在篩選器查看之前，有一條規則讓它通過。
mark-spam-by-rule = 在篩選器查看之前，有一條規則把它標記為垃圾郵件。
mark-verdict-overruled = 篩選器的判斷被組織的設定擱置。
mark-released = 它是從隔離區放行的。
mark-filter-skipped = 略過了垃圾郵件篩選。
mark-high-confidence-spam = 篩選器非常肯定它是垃圾郵件。
mark-bulk-sender = 它來自大量郵件寄件者。
mark-bad-bulk-sender = 它來自一個被很多人投訴的大量郵件寄件者。
mark-phishing-level = Exchange 的內容篩選器認為它很可能是網路釣魚。
mark-first-contact = 首次或很少收到此寄件者的郵件。
mark-threat = 篩選器指出了一種威脅（{ $value }）。
mark-second-report = { $name } 出現了第二次。只有最上面的可能是您的郵件服務寫的；這一個是隨郵件帶來的，已忽略。
mark-no-filter-report = 缺少 Microsoft 365 篩選器的報告 (X-Forefront-Antispam-Report)。
mark-no-delivery-report = 缺少關於資料夾的記錄 (X-Microsoft-Antispam-Mailbox-Delivery)。
mark-duplicate-field = { $name } 只允許出現一次，卻出現了 { $count } 次。各個程式顯示的可能不是同一個。
mark-clock-skew = 在第 { $number } 跳，{ $host } 的時鐘比前一跳慢 { $seconds } 秒。
mark-slow-hop = 第 { $number } 跳（{ $host }）用了 { $minutes } 分鐘。
mark-old-tls = 有 { $count } 跳使用了已淘汰的加密（TLS 1.0 或 1.1）。
mark-no-time = 有 { $count } 個 Received 欄位沒有可辨識的時間。
mark-hops-unread = 有 { $count } 個 Received 欄位沒有讀取。
mark-limit = 郵件標頭超出了本程式的讀取上限（{ $limit }），其餘部分沒有讀取。
mark-claimed = （檔案自己這樣說）
