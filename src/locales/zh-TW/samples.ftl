# 範例和範例信箱。
sample-notice = 真正的通知
sample-spoof = 它的偽造副本
sample-lookalike = 外形相似的地址
sample-service = 真實的服務，陌生人的文字
sample-tenant = 冒充 Microsoft 的客戶
sample-ordinary = 普通郵件
sample-unproven = 缺少證明
sample-sender = 來自 Microsoft，但不是已知通知

mailbox-title = 範例信箱
mailbox-lead = 虛構的郵件程式和郵件，旁邊是 Honmono 窗格。這裡的郵件從未真正寄出過。
mailbox-inbox = 收件匣
mailbox-list = 郵件
mailbox-message = 郵件
mailbox-to = 收件者：{ $address }
mailbox-pane = Honmono 窗格
mailbox-page = 前往檢查您自己郵件的頁面
