# 邮件如何自称是 Microsoft。
finding-claim-name = 发件人自称“{ $text }”。
finding-claim-name-disguised = 发件人名称“{ $text }”混用了外形相似的字符，想让人读成“{ $plain }”。
finding-claim-name-product = 发件人名称“{ $text }”使用了 Microsoft 的产品名。
finding-claim-name-role = 发件人名称“{ $text }”没有提到 Microsoft，听起来却像 Microsoft 的部门。
finding-claim-name-address = 发件人名称中写着地址“{ $text }”，但那不是真正的发件人。
finding-claim-local-part = 地址中 @ 之前的部分写着“{ $text }”。
finding-claim-domain = 发件人的域名 { $text } 中带有 Microsoft 的名称。
finding-claim-domain-lookalike = 发件人的域名 { $text } 是仿照 Microsoft 编造的。
finding-lookalike-letters = { $domain } 中用“{ $written }”代替了“{ $meant }”。
finding-lookalike-foreign-letter = { $domain } 中的“{ $written }”是其他文字中形似“{ $meant }”的字母。
finding-claim-subject-disguised = 主题中混用了外形相似的字符：“{ $text }”。
finding-claim-text = 正文谈的是您的 Microsoft 帐户：“{ $text }”。
finding-claim-invoice = 它就一项 Microsoft 产品（{ $text }）向您收费并要您打电话，但发件地址不是 Microsoft 的。
finding-claim-subject-account = 主题说您的帐户出了什么事：“{ $text }”。
finding-claim-topic = 它谈的是 Microsoft 终止基本身份验证，Microsoft 自己也曾就此发过通知。
finding-claim-imprint = 末尾写着 Microsoft 的公司名称或地址：“{ $text }”。
finding-claim-subject = 主题读起来像关于 Microsoft 帐户的通知：“{ $text }”。
finding-claim-heading = 邮件内的标题是“{ $text }”。
finding-claim-salutation = 邮件把您当作 Microsoft 的客户来称呼：“{ $text }”。
finding-claim-signature = 正文末尾的落款为“{ $text }”。

# 发件人属于谁，回复会到哪里。
finding-sender-customer-space = { $domain } 是 Microsoft 分配给客户使用的地址。
finding-sender-personal-mail = { $domain } 是任何人都能注册的邮件服务。
finding-sender-subsidiary = { $service } 属于 Microsoft，但以自己的名义发信，其会员可以在邮件中写入文字。
finding-sender-punycode = 发件人的域名 { $domain } 会显示为 { $unicode }。
finding-two-addresses = 发件人名称中的地址“{ $shown }”与真正的地址 { $address } 不同。
finding-reply-elsewhere = 您的回复会发到 { $address }，而不是发给发件人。
finding-reply-personal-mail = 您的回复会发到 { $address }，那是任何人都能开设的邮箱。
finding-return-path-elsewhere = 投递错误会退回 { $domain }，与发件人的域名不同。
finding-sender-field-elsewhere = 实际提交邮件的是 { $address }，而不是所显示的发件人。
finding-self-addressed = 发件人与收件人是同一个地址。假冒邮件常用这种手法绕过过滤。
finding-direct-send = 它显示的是您自己组织的发件人，却来自外部，而且未经确认。
finding-forwarded = 这封邮件是有人转来的。其中写明最初的发件人是“{ $text }”。
finding-delivery-report = 这是自动生成的投递报告。
finding-own-organization = 发件人与收件人属于同一组织（{ $domain }）。
finding-mailing-list = 它经由邮件列表送达。
finding-quotes-a-fake = 它谈到假冒邮件，似乎引用了其中一封。
finding-mentions-microsoft = 它提到 Microsoft，但没有冒充 Microsoft。

# 链接与伪装。
finding-link-names-other-domain = 有一个链接显示“{ $shown }”，实际却指向 { $domain }。
finding-link-lookalike = 有一个链接指向 { $domain }，那是仿照 Microsoft 编造的。
finding-link-hides-target = 指向 { $domain } 的链接写得让人难以看清真正的去向。
finding-link-ip-address = 有一个链接指向一串数字 { $domain }，而不是名称。
finding-link-recipient = 指向 { $domain } 的链接带有您的邮件地址，一点击就会暴露您的身份。
finding-link-customer-hosted = 有一个链接指向 { $domain }。它由 Microsoft 运营，但任何客户都能在那里放置页面。
finding-link-redirector = 有一个链接指向 { $domain }，它会把您转到此处看不到的地方。
finding-tracking-pixel-disguise = 它含有真正的 Microsoft 图片（{ $domain }）。任何人都能复制，这不能证明什么。
finding-hidden-text = 它含有您看不见的文字，这是用来误导过滤器的。
finding-disguised-letters = 其中有些词混用了外形相似或看不见的字符。
finding-no-web-link = 其中没有网页链接。这并非好迹象：它要的是您回信或打电话。

finding-late = 它到达时距该通知的发送已经很久，其中提醒的日期已过。
finding-not-in-our-records = { $domain } 属于 Microsoft，但我们的记录中没有它。

# 发现。
finding-forged-result-ignored = 邮件自带了伪造的检查结果，已忽略。
finding-other-result-ignored = 邮件中有途中其他服务器的检查结果，没有采用。
finding-result-on-word = 该结果之所以有效，只因为您说是在自己的邮箱中打开邮件的。
finding-server-guessed = 邮件服务器只是推测发件人是真的，这不是证明。
finding-filtering-bypassed = 有一条规则让这封邮件绕过了邮件筛选器（{ $code }）。
finding-signature-contradicted = { $domain } 的签名与发件人一栏相符，但您的邮件服务器发现邮件被改动过。可能是把旧邮件换上新内容后重新发送。
finding-signature-doubted = { $domain } 的签名与发件人一栏相符，但邮件中某台服务器的检查结果与此矛盾，或无法读取。可能是把旧邮件换上新内容后重新发送。
finding-unsigned-on-top = 在 { $domain } 签名的那行上方又加了一行。
finding-signature-weak = { $domain } 的签名使用了过时的方法，不能证明什么。
finding-signature-testing = { $domain } 声明其签名只是测试，不能证明什么。
finding-signature-part-of-body = { $domain } 的签名只涵盖正文的开头，其下可能被添加了内容。
finding-reply-to-not-signed = { $domain } 的签名没有涵盖回复地址，该地址可能被改动过。
finding-arc-sealer-not-listed = { $sealer } 说它确认了发件人是真的，但管理员没有登记这台服务器。
