# 示例和示例邮箱。
sample-notice = 真正的通知
sample-spoof = 它的伪造副本
sample-lookalike = 外形相似的地址
sample-service = 真实的服务，陌生人的文字
sample-tenant = 冒充 Microsoft 的客户
sample-ordinary = 普通邮件
sample-unproven = 缺少证明
sample-sender = 来自 Microsoft，但不是已知通知

mailbox-title = 示例邮箱
mailbox-lead = 虚构的邮件程序和邮件，旁边是 Honmono 窗格。这里的邮件从未真正发送过。
mailbox-inbox = 收件箱
mailbox-list = 邮件
mailbox-message = 邮件
mailbox-to = 收件人：{ $address }
mailbox-pane = Honmono 窗格
mailbox-page = 前往检查您自己邮件的页面
