# 管理员看到的关于 honmono.config.json 的文字。错误：config-<id>（src/settings/organization.ts）。
config-not-json = 这不是 JSON：{ $detail }
config-too-large = 该文件大于 256 KB，因此没有读取。
config-schema-version = 只能理解此文件的第 { $known } 版格式。较新的键可能会被忽略。
config-unknown-key = 没有键“{ $key }”。{ $nearest ->
    [none] 它不起作用。
   *[other] 您是不是想写“{ $nearest }”？
  }
config-not-an-object = 此处应为带花括号的对象，实际是：{ $found }。
config-not-a-list = 此处应为带方括号的列表，实际是：{ $found }。
config-not-a-text = 此处应为带引号的文本，实际是：{ $found }。
config-too-many = 只读取前 { $most } 个；共有 { $count } 个。
config-empty = 其中没有内容。
config-missing = 缺少此项。没有它，该通知会被略去。
config-too-long = 最多可有 { $most } 个字符，实际有 { $count } 个。
config-invisible = 其中含有换行或其他看不见的字符。
config-not-an-id = “{ $value }”：请使用小写字母、数字和连字符。
config-not-one-of = “{ $value }”不在以下各项之中：{ $values }。
config-wildcard = “{ $value }”：请写不带星号的域名；其下级名称本来就包括在内。
config-url-for-host = “{ $value }”是网址；请只写主机名。
config-address-for-host = “{ $value }”是邮件地址；请只写 @ 之后的部分。
config-ip-for-host = “{ $value }”是 IP 地址；这里需要主机名，因为该地址以后可能归任何人使用。
config-not-a-host = “{ $value }”不是主机名。使用其他文字的名称请写成 xn-- 形式。
config-public-suffix = 任何人都能在“{ $value }”之下取得名称，因此不能整体采信。
config-mail-service = “{ $value }”是邮件服务本身，不是它前面的网关。
config-microsofts = “{ $value }”属于 Microsoft。其邮件凭证明来判断，绝不会显示为您自己的邮件；该通知会被略去。
config-anyones = 任何人都能在“{ $value }”开设邮箱：请写明确切的地址。该通知会被略去。
config-drill-in-notice = “{ $value }”同时也是您的演练域名之一。该通知会被略去。
config-address-outside = { $value } 不在该通知的域名之内。该通知会被略去。
config-not-an-address = “{ $value }”不是邮件地址。
config-not-a-url = “{ $value }”不是网址。
config-not-https = “{ $value }”不是以 https:// 开头。
config-password-in-url = 该网址含有用户名或密码，任何人都能看到。
config-query-in-url = “{ $value }”：请去掉 ? 或 # 及其后的全部内容。
config-not-a-phone = “{ $value }”不是电话号码。
config-not-a-date = “{ $value }”不是日期 (2027-03-31)，也不是带时区的时间。
config-not-an-app = “{ $value }”不是我们已知的邮件应用。名称见 docs/configuration.md。
config-duplicate = “{ $value }”出现了两次；以第一个为准。

# honmono config check
config-file-unreadable = 无法读取 { $file }：{ $reason }
config-file-missing = 哪个文件？honmono config check honmono.config.json
config-unknown-action = 只有这种用法：honmono config check FILE
config-sound = 没有错误。
config-mistakes = 有 { $count } 个错误。只略去出错的值：
config-whole-file = 整个文件
config-effects = 它的作用：
config-effect-nothing = 没有作用：与没有文件相同。
config-effect-authserv = 采信您的这些服务器写的结果：{ $names }。它们必须从收到的邮件中去掉以自己名义写的结果。
config-effect-gateways = 已知这些网关位于邮箱前面：{ $names }。此时服务器的结果不作为证明，因为它说的是网关。
config-effect-arc = 以下各方完好的 ARC 封印也可证明发件人：{ $names }。
config-effect-rewriters = 由这些主机改写的链接会显示真正的去向：{ $names }。
config-effect-notice = 通知 { $id }：来自 { $names } 且已得到证明的邮件，显示为您自己的邮件。
config-effect-notice-subject = 仅当主题含有：{ $words }。
config-effect-notice-until = 有效期至 { $date } (UTC)。
config-effect-notice-over = 已于 { $date } (UTC) 结束，不再起作用。
config-effect-notice-languages = 它没有 { $languages } 的文本；使用这些语言的人会看到 { $instead }。
config-effect-help = 会引导用户联系您的技术支持：{ $where }。
config-effect-report = 举报邮件会写给：{ $mailbox }。未经本人操作，不会发送任何内容。
config-effect-dns-off = 从不通过网络查询公钥，任何人都无法开启。
config-effect-dns-ask = 只有当用户为那封邮件按下按钮时，才查询公钥。
config-effect-dns-on = 不经询问就查询公钥，除非用户关闭。只有选择器和域名会离开设备。
config-effect-resolver = 向 { $resolver } 查询。发布包必须用此文件制作，否则浏览器不会允许。
config-effect-language = 没有自行选择语言的用户看到的是：{ $language }。
config-effect-apps = 只提供这些邮件应用：{ $names }。
config-effect-drills = 来自您的演练域名的邮件，与任何陌生人的邮件一样判断，绝不会泄露是演练：{ $names }。
