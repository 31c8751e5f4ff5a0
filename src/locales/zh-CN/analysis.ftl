### 拆解后的邮件头：各跳、结果、签名、代码、全部字段。供想细看的人使用；此处可以使用技术词汇。

## 各部分

analysis-summary = 摘要
analysis-hops = 所经路径
analysis-results = 各服务器的检查结果 (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = 签名 (DKIM)
analysis-arc = 中继链 (ARC)
analysis-antispam = 垃圾邮件筛选器
analysis-marks = 值得注意之处
analysis-fields = 全部邮件头字段
analysis-unknown-value = { $value } – 没有公开资料解释此值
analysis-unknown-key = 由 Microsoft 留作自身诊断之用
analysis-claim-note = 不知道这封邮件从何而来，因此这里的每一行都只是文件自己的说法。

## 摘要

summary-subject = 主题
summary-from = 发件人
summary-sender = 提交人
summary-reply-to = 回复至
summary-return-path = 退信路径
summary-to = 收件人
summary-cc = 抄送
summary-envelope-recipient = 实际投递给
summary-date = 日期
summary-message-id = 邮件 ID
summary-list-id = 邮件列表
summary-archived-at = 存档于
summary-delivered-after = 经过 { $duration } 送达
summary-delivered-before = 比自身日期早 { $duration } 送达：时钟不一致
summary-several = 该字段出现了 { $count } 次。

## 各跳

hop-number = 跳
hop-from = 来自
hop-by = 接收
hop-with = 协议
hop-time = 时间
hop-delay = 延迟
hop-id = ID
hop-for = 收件人
hop-via = 经由
hop-tls = 加密
hop-ip = 地址
hop-reverse = 反向名称
hop-zone = 时区
hop-none = 邮件头中没有 Received 字段。
hop-total = 共 { $duration }
hop-first = 起点
hop-unknown-time = 时间无法识别：{ $text }
hop-private = 在专用网络内部
hop-clock = { $host } 的时钟比前一跳慢 { $duration }。
hop-tls-old = 已淘汰
hop-utc = UTC
hop-local = 您的时间

duration-ms = 不到 1 秒
duration-s = { $s } 秒
duration-m = { $m } 分 { $s } 秒
duration-h = { $h } 小时 { $m } 分
duration-d = { $d } 天 { $h } 小时
duration-minus = −{ $duration }

## 字段的状态

status-believed = 由您的邮件服务写入
status-claim = 只是声称：任何人都可能写入
status-renamed = 被接收方搁置，或来自其他组织的服务器
status-second = 同名的第二个字段：不是您的邮件服务写的，已忽略
results-error-empty = 为空
results-error-no-authserv-id = 没有写明由哪台服务器写入
results-error-syntax = 无法解析
signature-error-malformed = 标签列表已损坏。
signature-error-duplicate-tag = 有一个标签出现了两次；这样的签名视为失败。
signature-pass = 在此核对相符
signature-fail = 核对不符
signature-unknown = 没有在此核对
arc-set = 第 { $instance } 组
arc-seal = 封印

## 字段分组

fieldgroup-sender = 发件人
fieldgroup-recipient = 收件人
fieldgroup-trace = 路径
fieldgroup-authentication = 证明
fieldgroup-antispam = 垃圾邮件筛选器
fieldgroup-exchange = Exchange
fieldgroup-list = 邮件列表
fieldgroup-content = 内容
fieldgroup-other = 其他

## DKIM 和 ARC 的标签

tag-v = 版本
tag-a = 算法
tag-b = 签名
tag-bh = 正文哈希
tag-c = 规范化（邮件头/正文）
tag-cv = 之前的链的状态
tag-d = 签名的域名
tag-h = 已签名的字段
tag-i = 用户或部门
tag-instance = 序号
tag-l = 已签名的正文长度
tag-q = 密钥的查找方式
tag-s = 密钥的选择器
tag-t = 签名时间
tag-x = 过期时间
tag-z = 字段的副本

## 反垃圾邮件报告的键

antispam-connecting-ip = 连接到 Microsoft 365 的地址
antispam-country = 该地址所在国家/地区
antispam-language = 邮件语言
antispam-spam-level = 垃圾邮件可信度 (SCL)
antispam-bulk-verdict = 批量邮件
antispam-ip-list = 地址列表
antispam-filter-verdict = 筛选器的判断 (SFV)
antispam-helo = 发送服务器自报的名称
antispam-reverse-name = 该地址的反向 DNS 名称
antispam-category = 策略类别 (CAT)
antispam-safety = 安全提示 (SFTY)
antispam-rule-ids = 匹配规则的编号
antispam-direction = 方向
antispam-bulk-level = 批量邮件投诉级别 (BCL)
antispam-phishing-level = 钓鱼可信度 (PCL)
antispam-custom-spam = 匹配了自定义的垃圾邮件筛选选项
antispam-delivered-to = 放入的文件夹
antispam-arc-protocol = ARC

## 值。SCL、BCL、PCL

code-scl-skipped = 跳过了垃圾邮件筛选：安全发件人、允许的地址或某条规则
code-scl-not-spam = 判断为非垃圾邮件
code-scl-unused = Microsoft 365 的筛选器不使用的级别
code-scl-spam = 垃圾邮件
code-scl-high-confidence-spam = 垃圾邮件，可信度高
code-bcl-not-bulk = 不是来自批量发件人
code-bcl-few-complaints = 批量发件人，投诉很少
code-bcl-mixed-complaints = 批量发件人，投诉数量不一
code-bcl-many-complaints = 批量发件人，投诉很多
code-pcl-neutral = 内容不太可能是钓鱼
code-pcl-suspicious = 内容很可能是钓鱼

## SFV

code-sfv-blk = 跳过筛选并阻止了邮件：发件人在用户的阻止发件人列表中
code-sfv-nspm = 筛选器判断为非垃圾邮件
code-sfv-sfe = 跳过筛选并放行：发件人在用户的安全发件人列表中
code-sfv-ska = 跳过筛选：反垃圾邮件策略允许此发件人
code-sfv-skb = 标记为垃圾邮件：反垃圾邮件策略阻止此发件人
code-sfv-ski = 来自组织内部的邮件
code-sfv-skn = 在筛选之前已标记为非垃圾邮件，例如由邮件流规则标记
code-sfv-skq = 从隔离区放出
code-sfv-sks = 在筛选之前已标记为垃圾邮件，例如由邮件流规则标记
code-sfv-spm = 筛选器标记为垃圾邮件
code-sfv-dms = 垃圾邮件的判断被组织的设置搁置

## CAT

code-cat-none = 无类别
code-cat-amp = 恶意软件
code-cat-bimp = 冒充品牌
code-cat-bulk = 批量邮件
code-cat-dimp = 冒充域名
code-cat-ftbp = 附件属于被阻止的类型
code-cat-gimp = 冒充个人，依据邮箱自身的往来记录
code-cat-hphsh = 钓鱼，可信度高
code-cat-hspm = 垃圾邮件，可信度高
code-cat-intos = 来自组织内部的钓鱼
code-cat-malw = 恶意软件
code-cat-ospm = 出站垃圾邮件
code-cat-phsh = 钓鱼
code-cat-sap = 被“安全附件”拦截
code-cat-spm = 垃圾邮件
code-cat-spoof = 伪造的发件人
code-cat-uimp = 冒充个人

## SFTY、IPV、DIR、SRV、dest

code-sfty-domain-impersonation = 域名仿冒受保护的域名
code-sfty-user-impersonation = 发件人冒充受保护的人
code-sfty-first-contact = 首次或很少收到此发件人的邮件
code-ipv-cal = 跳过了垃圾邮件筛选：该地址在组织的允许地址列表中
code-ipv-nli = 该地址不在任何信誉列表中
code-dir-inb = 入站
code-dir-out = 出站
code-dir-int = 内部
code-srv-bulk = 批量邮件
code-dest-inbox = 收件箱
code-dest-junk = 垃圾邮件文件夹
code-dest-custom-folder = 用户自选的文件夹

## SPF、DKIM、DMARC

code-spf-pass = 该地址可以代表信封发件人的域名发送
code-spf-fail = 该地址不可代表那个域名发送
code-spf-softfail = 该地址很可能不可代表那个域名发送
code-spf-neutral = 该域名没有对此地址作任何说明
code-spf-none = 该域名没有发布 SPF 记录
code-spf-temperror = 检查暂时失败
code-spf-permerror = 该域名的 SPF 记录有误
code-dkim-pass = 有一个签名核对相符
code-dkim-fail = 签名核对不符
code-dkim-none = 没有签名
code-dkim-temperror = 当时无法获取密钥
code-dkim-permerror = 签名或其密钥不可用
code-dkim-policy = 已签名，但不符合接收方接受的方式
code-dkim-neutral = 已签名，但签名无法处理
code-dmarc-pass = 对于所显示的发件人域名，SPF 或 DKIM 已通过
code-dmarc-fail = 对于所显示的发件人域名，SPF 和 DKIM 均未通过
code-dmarc-bestguesspass = 该域名没有发布 DMARC 记录；若有，本可通过
code-dmarc-none = 该域名没有发布 DMARC 记录
code-dmarc-permerror = 该域名的 DMARC 记录有误
code-dmarc-temperror = 检查暂时失败
code-action-none = 没有采取措施
code-action-pct-quarantine = 未通过；该域名只要求隔离其部分邮件，这一封被放行
code-action-pct-reject = 未通过；该域名只要求拒收其部分邮件，这一封被放行
code-action-permerror = 检查时发生永久性错误
code-action-temperror = 检查时发生暂时性错误
code-action-oreject = 未通过；该域名要求拒收，但接收方改为标记成垃圾邮件
code-action-quarantine = 放入隔离区或垃圾邮件

## compauth

code-compauth-pass = 服务器认为发件人是真的
code-compauth-softpass = 服务器依据不充分地认为发件人是真的
code-compauth-fail = 服务器不认为发件人是真的
code-compauth-none = 未检查或已跳过
code-compauth-reason-000 = DMARC 未通过，而该域名要求拒收或隔离
code-compauth-reason-001 = 该域名没有发布规则或规则薄弱，其他迹象也未通过
code-compauth-reason-002 = 组织禁止这一发件人与域名的组合
code-compauth-reason-010 = DMARC 未通过，而发件人显示的是收件组织的域名
code-compauth-reason-130 = DMARC 未通过，但组织采信的中继 (ARC) 证实此前曾通过
code-compauth-reason-1xx = 通过
code-compauth-reason-2xx = 依据不充分地通过
code-compauth-reason-3xx = 未检查
code-compauth-reason-4xx = 已跳过
code-compauth-reason-6xx = 未通过，而且发件人显示的是收件组织的域名
code-compauth-reason-7xx = 通过
code-compauth-reason-9xx = 已跳过

## ARC

code-cv-none = 链中的第一个
code-cv-pass = 之前的链完好
code-cv-fail = 之前的链已断裂
code-arc-pass = 链完好
code-arc-fail = 链已断裂
code-arc-none = 没有链

## 值得注意之处

mark-spf-fail = SPF 未通过：发送地址不可代表信封发件人的域名发送。
mark-dkim-fail = 有一个 DKIM 签名核对不符。
mark-dmarc-fail = DMARC 未通过：没有什么能证实所显示的发件人域名。
mark-compauth-fail = 服务器不认为发件人是真的。
mark-compauth-guessed = 服务器只是推测发件人是真的；该域名没有提供可供证明的规则。
mark-compauth-skipped = 服务器跳过了对发件人的检查。
mark-marked-spam = 筛选器把邮件标记为垃圾邮件。
mark-spam-in-inbox = 筛选器标记为垃圾邮件，却放进了收件箱。
mark-spam-in-own-folder = 筛选器标记为垃圾邮件；用户的规则把它放进了另一个文件夹。
mark-clean-in-inbox = 筛选器判断为非垃圾邮件，并放进了收件箱。这不能证明邮件是谁发的。
mark-clean-in-junk = 筛选器判断为非垃圾邮件，却放进了垃圾邮件文件夹。
mark-clean-in-own-folder = 筛选器判断为非垃圾邮件；用户的规则把它放进了另一个文件夹。
mark-ip-allowed = 发送地址在组织的允许地址列表中：没有垃圾邮件筛选器看过这封邮件。
mark-inside-organization = 它来自组织内部。
mark-sender-blocked-by-user = 用户阻止了此发件人。
mark-sender-allowed-by-user = 用户把此发件人列为安全发件人：没有垃圾邮件筛选器看过这封邮件。
mark-sender-allowed-by-policy = 策略允许此发件人：没有垃圾邮件筛选器看过这封邮件。
mark-sender-blocked-by-policy = 策略阻止此发件人。
mark-allowed-by-rule = 在筛选器查看之前，有一条规则让它通过。
mark-spam-by-rule = 在筛选器查看之前，有一条规则把它标记为垃圾邮件。
mark-verdict-overruled = 筛选器的判断被组织的设置搁置。
mark-released = 它是从隔离区放出的。
mark-filter-skipped = 跳过了垃圾邮件筛选。
mark-high-confidence-spam = 筛选器非常肯定它是垃圾邮件。
mark-bulk-sender = 它来自批量发件人。
mark-bad-bulk-sender = 它来自一个被很多人投诉的批量发件人。
mark-phishing-level = Exchange 的内容筛选器认为它很可能是钓鱼。
mark-first-contact = 首次或很少收到此发件人的邮件。
mark-threat = 筛选器指出了一种威胁（{ $value }）。
mark-second-report = { $name } 出现了第二次。只有最上面的可能是您的邮件服务写的；这一个是随邮件带来的，已忽略。
mark-no-filter-report = 缺少 Microsoft 365 筛选器的报告 (X-Forefront-Antispam-Report)。
mark-no-delivery-report = 缺少关于文件夹的记录 (X-Microsoft-Antispam-Mailbox-Delivery)。
mark-duplicate-field = { $name } 只允许出现一次，却出现了 { $count } 次。各个程序显示的可能不是同一个。
mark-clock-skew = 在第 { $number } 跳，{ $host } 的时钟比前一跳慢 { $seconds } 秒。
mark-slow-hop = 第 { $number } 跳（{ $host }）用了 { $minutes } 分钟。
mark-old-tls = 有 { $count } 跳使用了已淘汰的加密（TLS 1.0 或 1.1）。
mark-no-time = 有 { $count } 个 Received 字段没有可识别的时间。
mark-hops-unread = 有 { $count } 个 Received 字段没有读取。
mark-limit = 邮件头超出了本程序的读取上限（{ $limit }），其余部分没有读取。
mark-claimed = （文件自己这样说）
