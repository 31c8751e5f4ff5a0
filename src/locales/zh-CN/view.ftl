# 窗格和报告中结果周围的文字。在显示结果之前加载，因此要简短。

view-checking = 正在检查这封邮件…
view-starting = 正在准备…
view-asking = 正在向 { $resolver } 查询一个公钥…
view-no-subject = （无主题）
view-no-sender = （无发件人）
view-about-label = 所检查的邮件

view-scope = 这里只确认发送方，并不确认邮件中的每一项要求。

view-says = 自称
view-sent-by = 实际来自
view-address-shown = 显示为
view-unproven = （未证实）
view-forged = （伪造）
view-differs = 两者不一致
view-nobody = 没有写明是谁
view-also-written = 也写作 { $ascii }
view-letters = 用“{ $written }”代替了“{ $meant }”

action-needs = 查看您需要做什么
action-account = 打开帐户页面
action-check = 需要核实什么
action-report = 举报
action-another-way = 换种方式核实
action-scope = 检查范围
action-help-desk = 联系技术支持

row-concern = 这与您有关吗？
row-concern-hint = 选择您使用的邮件应用
row-matter = 邮件提到的变更属实
row-matter-hint = Microsoft 的说法，以及涉及哪些邮件应用
row-links = 其中的链接实际通向哪里
row-after = 已经点击、回复或打了电话？
row-evidence = 我们为什么这样说
row-evidence-unsure = 我们看了什么
row-headers = 全部邮件头
row-take = 复制、打印或保存此结果
row-signature = 检查 Microsoft 的签名
row-signature-hint = 向 { $resolver } 查询一个公钥
row-settings = 设置
row-attached = 附带的邮件

attached-open = 检查“{ $name }”
attached-back = 返回打开的邮件

view-own-mailbox = 您是直接在自己的邮箱中打开它的吗？
view-own-mailbox-yes = 是，在我自己的邮箱中
view-own-mailbox-why = 如果是，就可以采信您的邮件服务留下的记录。如果您收到的是文件或附件，则不能采信。

view-private = 在本设备上检查，没有向外发送任何内容。
view-asked = 在本设备上检查。曾向 { $resolver } 查询一个公钥，没有发送邮件的任何部分。
view-data = 数据日期 { $date } · 版本 { $version }
view-wrong = 我们也可能出错：请告诉我们
view-loading = 正在加载…
view-failed = 这一部分无法加载。请检查网络连接，然后重试。
view-copied = 已复制
view-copy-failed = 无法复制。请选中以下文字自行复制：
view-again = 重试
view-recheck = 重新检查
view-new-window = 在新窗口中打开
view-more-requests = 还有 { $count } 项要求

view-nothing = 没有打开邮件
view-nothing-next = 请打开一封邮件，检查会自动开始。
view-several = 已选择 { $count } 封邮件
view-several-next = 请只选择一封邮件。邮件需逐封检查。
view-unavailable-code = 供技术支持参考：{ $detail }
view-partial = 仅凭发件人名称、地址和正文，谁也无法证明邮件是谁发的。目前可以说的是：
view-error = 检查过程中出了问题
view-error-next = 这封邮件没有得出判断。请重试；如果再次发生，请把下面的文字发给我们，其中不含邮件的任何内容。
