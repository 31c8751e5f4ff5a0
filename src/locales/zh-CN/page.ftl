# 独立页面。
page-title = 这封邮件真的来自 Microsoft 吗？
page-lead = 邮件只在您的设备上读取，不会发送到任何地方。
page-drop = 把邮件文件拖放到这里
page-drop-hint = .eml 或 .msg，可以是一个或多个
page-choose = 选择文件
page-drop-now = 松开即可检查
page-paste = 或粘贴邮件源
page-check = 检查
page-where = 您是从哪里得到它的？
page-where-own = 我在自己的邮箱中打开的
page-where-own-hint = 您是直接从自己的邮件程序或网页邮箱中保存的，或复制的邮件源。
page-where-file = 我收到的是文件或附件
page-where-file-hint = 是别人发送或交给您的。那样的话，邮件头可能由任何人所写，只有签名算数。
page-examples = 示例，均为虚构
page-list = 已检查的邮件
page-progress = 已检查 { $done } 封，共 { $total } 封
page-clear = 清空列表
page-remove = 移除 { $name }
page-pasted = 粘贴的文本
page-form-name = 只有发件人和主题
page-only-shown = 仅凭发件人和主题能说的

page-form = 我只知道发件人和主题
page-form-hint = 在手机上、在纸上，或由别人读出
page-form-lead = 发件人的名称和地址，任何人都能写。因此，仅凭这些，谁也无法确认邮件来自 Microsoft。但是，如果地址不属于 Microsoft，就能看出是假冒；如果是已知的通知，则有官方说明可看。
page-form-from-name = 发件人名称
page-form-from-address = 发件人地址
page-form-subject = 主题
page-form-check = 看看能说什么
page-form-empty = 请输入发件人的地址或主题。
page-form-not-address = 请按 名称@公司.example 的格式输入地址。
page-form-said = 这里只输入了发件人和主题。即使地址是真的，也不能证明什么：伪造者也会写上同样的地址。要得到明确的答案，请检查邮件本身。

page-source = 如何获取邮件源
page-source-hint = Outlook.com、Gmail、Yahoo! JAPAN、Apple 邮件、Thunderbird、手机
page-source-outlook-com = Outlook.com 和 Outlook 网页版
page-source-outlook-com-steps =
    打开邮件。
    在邮件右上角选择“…”（更多操作），再选择“另存为”，得到 .eml 文件，然后拖放到这里。
    或选择“…”>“查看”>“查看邮件源”，全选、复制，然后粘贴到这里。
page-source-outlook-windows = Windows 版 Outlook
page-source-outlook-windows-steps =
    新 Outlook：“…”>“另存为”会得到 .eml 文件。
    经典 Outlook：把邮件从列表拖到桌面，得到的 .msg 文件可以拖放到这里。
    或在单独的窗口中打开邮件，选择“文件”>“属性”，复制“Internet 邮件头”，粘贴到这里。
page-source-gmail = 浏览器中的 Gmail
page-source-gmail-steps =
    打开邮件。
    选择“回复”旁边的三个点，再选择“显示原始邮件”。
    选择“下载原始邮件”，把文件拖放到这里；或选择“复制到剪贴板”，然后粘贴。
page-source-yahoo-japan = Yahoo! JAPAN 邮箱
page-source-yahoo-japan-steps =
    在电脑版中打开邮件。
    在邮件的菜单中选择显示详细邮件头（詳細ヘッダー）。
    全选、复制，然后粘贴到这里。
page-source-apple-mail = Mac 上的 Apple 邮件
page-source-apple-mail-steps =
    选中邮件。
    选择“文件”>“存储为”，格式选择原始邮件源码，再把文件拖放到这里。
    或选择“显示”>“邮件”>原始源码一项，全部复制，然后粘贴。
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    选中邮件。
    选择“更多”>“查看源代码”(Ctrl+U)，全选、复制，然后粘贴。
    或右键单击邮件，选择“另存为”，把 .eml 文件拖放到这里。
page-source-phone = iPhone、iPad 和 Android
page-source-phone-steps =
    手机上的邮件应用大多不能显示邮件源。请不要转发邮件：转发会使证明丢失。
    请在电脑的浏览器中打开同一邮箱，使用上面的方法。
    或使用下面的“我只知道发件人和主题”；那里会说明能判断到什么程度。

page-intro = 此页面回答什么
page-intro-1 = 以 Microsoft 名义发来的邮件，是否真的由 Microsoft 发送，以及凭什么这样说。
page-intro-2 = 邮件想要您做什么，其中的链接实际通向哪里。
page-intro-3 = 接下来该做什么：是真正的通知时、是假冒时，以及您已经点击时。
page-intro-not = 它不扫描病毒，不打开链接，也不评判以其他名义发来的邮件。
page-intro-privacy = 一切都在此浏览器中进行。邮件、地址和结果都不会传出去，也没有能保存它们的服务器。
page-intro-try = 试试示例

page-error = 无法检查
page-error-empty = 其中没有内容。请粘贴邮件源，或选择已保存的邮件文件。
page-error-only-subject = 这只是主题或邮件中的几句话，不是邮件源。需要以“Received:”和“From:”开头的那些行。下面说明如何获取。
page-error-not-a-header-block = 这不是邮件源：缺少以“Received:”或“From:”开头的行。下面说明如何获取。
page-error-binary = 这不是邮件文件，而是图片或其他类型的文件。邮件的截图无法检查：请把邮件本身保存为 .eml 或 .msg 文件。
page-error-too-large = 该文件大于 { $limit } MB。请保存不带附件的邮件，或只粘贴邮件源。
page-error-msg = 无法读取该 .msg 文件。请把邮件保存为 .eml，或粘贴邮件源。
page-error-unreadable = 浏览器无法读取该文件（{ $detail }）。请重新保存，再试一次。
page-error-folder = 这是文件夹或空文件。请选择其中的邮件文件。

page-privacy = 只在本设备上读取。可离线使用。没有 Cookie，没有统计，没有服务器。
page-samples = 示例邮箱
page-settings = 设置
page-result = 结果
