# 标题:每种结果一个。
headline-microsoft-notice = 由 Microsoft 发送
headline-microsoft-sender = 由 Microsoft 发送，但不是已知通知
headline-microsoft-service = 经 Microsoft 服务发送，内容可能由他人撰写
headline-not-microsoft = 不是 Microsoft 发送的
headline-own-notice = 您组织的通知
headline-no-claim = 未自称来自 Microsoft
headline-cannot-tell = 无法判断

# 起决定作用的那个事实。
reason-from-ambiguous-foreign = 发件人一行没有一个明确的地址，其中没有一个属于 Microsoft。
reason-from-ambiguous = 发件人一栏有多个地址或已损坏，因此无法检查。
reason-from-missing = 没有可供检查的发件人地址。
reason-own-notice = 已确认邮件来自 { $domain }，并且是管理员登记过的通知。
reason-proven-hint-only = 邮件来自 { $domain }。我们没有可靠记录表明 Microsoft 会从这里发送邮件。
reason-proven-service = 通过 { $service }（{ $domain }）发送。任何使用者都可以写入自己的内容。
reason-own-notice-header-only = 发件人和主题带有 { $domain } 的签名，并且是管理员登记过的邮件。但正文未经任何一方确认。
reason-proven-notice-header-only = 发件人和主题带有 { $domain } 的签名，并与 Microsoft 发送过的通知一致。没有正文可供检查。
reason-proven-header-only = 发件人和主题带有 { $domain } 的签名。但正文未经任何一方确认，可能已被替换。
reason-proven-notice-on-word = 如果如您所说，是在您自己的邮箱中打开的，那么它来自 { $domain }，并与已知通知一致。
reason-proven-notice = 邮件来自 { $domain }，与 Microsoft 发送过的通知一致。
reason-proven-notice-late = 邮件来自 { $domain }，但距该通知的发送时间已经很久。
reason-proven-not-recorded = 邮件来自 { $domain }。这是 Microsoft 的域名，但我们的记录中没有它。
reason-proven-sender-on-word = 如果如您所说，是在您自己的邮箱中打开的，那么它来自 { $domain }。
reason-proven-sender = 邮件来自 { $domain }。发送方已确认，但我们不了解其内容。
reason-changed-on-the-way = 邮件显示为 { $domain }，但似乎在发出后被改动过。邮件列表会这样，用真实邮件改成的假邮件也会这样。
reason-delivery-report = 这看起来是邮件未能送达的自动报告，其发送方无法确认。
reason-spoof-failed = 邮件自称来自 { $domain }，但收信服务器发现它并非来自那里。
reason-unproven-file = 邮件自称来自 { $domain }。在文件或粘贴的文本中，任何人都能这样写，而且没有可以确认的签名。
reason-unproven-no-headers = 邮件自称来自 { $domain }，但缺少可用来确认的邮件头。
reason-unproven-no-result = 邮件自称来自 { $domain }，但您的邮件服务器没有留下检查结果。
reason-unproven-gateway = 邮件自称来自 { $domain }，但您的邮件网关遮住了证明。
reason-unproven-on-premises = 邮件自称来自 { $domain }，但您组织的邮件服务器没有记录是否检查过。
reason-unproven-damaged = 邮件自称来自 { $domain }，但服务器的检查记录与这封邮件不符。
reason-unproven-not-confirmed = 邮件自称来自 { $domain }。服务器的检查既未确认，也未否认。
reason-forwarded = 这封邮件是有人转来的。在这份副本中无法检查最初的发送方。
reason-own-organization = 邮件以 Microsoft 的名义说话，但发件人与收件人同属 { $domain }。若是您的组织，请询问 IT 部门。
reason-quotes-a-fake = 邮件中有以 Microsoft 名义写的文字，但也谈到假冒邮件，可能是引用了假冒邮件的提醒。
reason-claims-from-customer = 邮件写着“{ $claim }”，但发件人地址属于 { $domain }。Microsoft 客户都能取得这种地址。
reason-claims-from-personal = 邮件写着“{ $claim }”，但发件人地址属于 { $domain }。任何人都能在那里开设邮箱。
reason-claims-from-lookalike = 发件人地址属于 { $domain }，这个名称是仿照 Microsoft 编造的。
reason-claims-from-elsewhere = 邮件写着“{ $claim }”，但发件人地址属于 { $domain }，那不是 Microsoft 的域名。
reason-no-claim = 此项检查只针对 Microsoft，不对发件人 { $domain } 作任何判断。

# 邮件想要您做什么。
request-phone-number = 它要您拨打 { $number }。请勿拨打邮件中的号码，应到公司官方网站查找号码。
request-mailto-reply = 其中的按钮会写一封邮件给 { $address }。一旦发出，对方就知道您的邮箱有人使用。
request-reply-elsewhere = 回复会发到 { $address }，而不是发给发件人。
request-password = 它索要您的密码，或要您通过其中的链接登录。
request-code = 它与验证码有关。切勿把验证码告诉任何人。
request-device-code = 它要您在登录页面输入一个代码。那样会让别人进入您的帐户。
request-payment = 它涉及钱款：付款、账单或银行信息。
request-gift-card = 它索要礼品卡。没有哪家公司会用礼品卡收款。
request-crypto = 它索要加密货币。
request-run-program = 它要您在电脑上运行某些内容，或让他人进入您的电脑。
request-consent = 有一个链接要您授权某个应用访问您的帐户。
request-attachment = 它要您打开危险类型的附件：{ $name }。
request-qr-code = 它要您扫描二维码，而您看不出它通向哪里。
request-image-only = 它的全部文字是一张图片，这样可以避开检查。
request-urgency = 它用期限或威胁向您施压。
request-forged-trust-text = 它说自己已通过检查：“{ $text }”。那是发件人自己写的。

# 链接属于谁。
link-microsoft = Microsoft 自己的页面
link-microsoft-redirector = Microsoft 的转址地址：此处看不到最终去向
link-microsoft-customer = 由 Microsoft 运营，但任何客户都能放置页面
link-subsidiary = Microsoft 集团旗下公司，含其会员的页面
link-other = 不属于 Microsoft
link-mailto = 写一封邮件
link-tel = 拨打电话
link-none = 没有可识别的网址

linkmark-text-names-other-domain = 显示的地址与实际去向不同。
linkmark-userinfo = 地址中 @ 之前写了一个名称，用来掩盖真正的去向。
linkmark-ip-address = 是一串数字，而不是名称。
linkmark-punycode = 名称中使用了其他文字的字符。
linkmark-lookalike = 仿照 Microsoft 编造。
linkmark-bidi = 含有会改变阅读方向的字符。
linkmark-invisible = 含有看不见的字符。
linkmark-backslash = 使用了反斜杠，用来掩盖真正的去向。
linkmark-recipient-in-url = 其中含有您的邮件地址。
linkmark-many-dots = 名称很长、段数很多，把真正的部分挤出视线。
linkmark-redirects = 会把您转到其中写着的另一个地址。
linkmark-consent = 要求为某个应用授予您帐户的访问权限。
linkmark-device-code = 用于输入登录代码的页面。
linkmark-script = 其中是程序，而不是地址。
