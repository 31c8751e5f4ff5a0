### 终端的文字。

cli-help =
    honmono – 这封邮件真的来自 Microsoft 吗，现在该做什么？

    用法：
      honmono check [OPTIONS] FILE|FOLDER|-…   对每封邮件给出结果
      honmono explain [OPTIONS] FILE|-         逐步说明结果是怎样得出的
      honmono config check FILE                查找管理员配置文件中的错误
      honmono doctor URL                       检查托管的副本是否设置妥当
      honmono help COMMAND                     某个命令的详细说明；help apps 列出邮件应用，
                                               help after 说明点击之后该怎么办
      honmono version                          程序和数据的版本

    “honmono help check”列出检查的选项。

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    对每封邮件给出结果。文件可以是一封邮件 (.eml) 或 mbox；文件夹表示其下的每个 .eml，
    或 Maildir 中的每封邮件；- 表示标准输入。

      --json                  每行一个 JSON 对象 (docs/check.schema.json)
      --csv                   每封邮件一行 CSV，可放心用电子表格打开
      --lang LANGUAGE         文字的语言，例如 ja；否则取自 LC_ALL 或 LANG
      --provenance WHERE      own-mailbox：邮件直接保存自收到它们的邮箱；
                              unknown（默认）：邮件头只视为声称
      --config FILE           您组织的 honmono.config.json：自己的通知、网关
      --keys FILE             来自文件的公钥，用于不联网的检查
      --dns off|URL           通过 URL 处的 DNS over HTTPS 查询公钥；off（默认）不向任何人查询
      --now TIME              按此时间来判断 (ISO 8601)
      --app NAME              您使用的邮件应用，用于说明该做什么 (honmono help apps)
      --threads N             工作线程数；默认每个核心一个

    退出代码：0 全部已读取，2 有些无法读取，1 用法错误。

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    一封邮件从邮件头字段到结果的完整过程：读取了什么，谁为发件人作证，
    邮件自称什么、要求什么，以及起决定作用的规则。

      --lang, --provenance, --config, --keys, --dns, --now   与“honmono check”相同

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    读取管理员的配置文件，并指出其中的每个错误。
    退出代码：0 没有错误，2 有错误，1 用法错误。

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    检查托管的副本：页面是否都在，是否通过 HTTPS 提供，是否带有所需的响应头。
    退出代码：0 没有错误，2 有错误，1 用法错误。

cli-try-help = 请试试：honmono help
cli-unknown-command = 没有命令“{ $name }”。
cli-unknown-option = 没有选项 { $option }。
cli-value-missing = 选项 { $option } 需要一个值。
cli-value-unwanted = 选项 { $option } 不接受值。
cli-json-or-csv = --json 和 --csv 只能选择一个。
cli-no-files = 请至少指定一个文件或文件夹，或用 - 表示标准输入。
cli-one-file = 请只指定一个文件，或用 - 表示标准输入。
cli-no-language = 还没有语言“{ $language }”的文字。可用语言：{ $offered }。
cli-bad-provenance = --provenance 应为 own-mailbox 或 unknown，而不是“{ $value }”。
cli-bad-dns = --dns 应为 off 或一个 https 地址，而不是“{ $value }”。
cli-bad-now = --now 需要 2026-11-24T09:00:00Z 这样的时间，而不是“{ $value }”。
cli-bad-threads = --threads 需要 1 到 99 之间的数字，而不是“{ $value }”。
cli-keys-unreadable = 无法读取密钥文件 { $file }。
cli-keys-malformed = 密钥文件 { $file } 不符合 docs/cli.md 所述的格式。
cli-config-unreadable = 无法读取配置文件 { $file }。
cli-config-malformed = 配置文件 { $file } 有错误。“honmono config check”会指出这些错误。
cli-bad-app = 没有邮件应用“{ $value }”。“honmono help apps”会列出它们。
cli-apps = --app 可用的邮件应用：
cli-pick-app = 您是否需要做什么，取决于您的邮件应用：请加上 --app NAME（“honmono help apps”会列出名称）。
cli-clicked = 已经点击、回复或打了电话？请看“honmono help after”。
cli-reading-stdin = 正在从键盘读取邮件；按 Ctrl+D 结束（Windows：Ctrl+Z，然后 Enter）。
cli-progress = 已检查 { $done }，无法读取 { $unreadable }，每秒 { $rate }
cli-unreadable = 无法读取
cli-summary = { $count } 封邮件
cli-broken-run = 运行提前结束：{ $detail }

## 为什么某个输入没有结果

input-error-empty = 其中没有内容。
input-error-not-a-header-block = 这不是邮件：没有找到含 From 或 Received 字段的邮件头。请把邮件保存为 .eml，或复制其完整的邮件源。
input-error-only-subject = 只找到主题，没有邮件头。请把邮件保存为 .eml，或复制其完整的邮件源。
input-error-binary = 这不是邮件，而是其他类型的文件（图片、文档等）。
input-error-too-large = 它大于 { $megabytes } MB。不读取这么大的邮件。
input-error-not-found = 没有这个文件或文件夹。
input-error-no-permission = 不能读取：没有权限。
input-error-not-a-file = 这不是文件。
input-error-no-messages = 在此文件夹中没有找到邮件（以 .eml 结尾的文件，或 Maildir）。
input-error-read-error = 无法把文件读到末尾。
input-error-engine-error = 本程序的一处错误使这封邮件的检查中断：{ $detail }。没有得出结果。

## honmono explain

explain-read = 1. 读取：{ $file }
explain-fields = { $fields } 个邮件头字段，{ $hops } 跳
explain-body = 已读取正文：{ $links } 个链接。
explain-no-body = 没有正文。
explain-limit = 超出上限而未读取：{ $limit }
explain-from = 2. 它自称来自谁
explain-from-single = 一个发件人：{ $address }
explain-from-ambiguous = 没有唯一明确的发件人；第一个是 { $address }
explain-from-missing = 没有写发件人。
explain-vouches = 3. 谁为发件人作证
explain-trusted = 采信接收方的一个结果（{ $place }）：
explain-entry = 由此跳从 { $ip } 收下：
explain-server = 它说：{ $result }
explain-claimed = 文件的说法，不予采信：{ $result }
explain-signature = { $domain } 的签名（选择器 { $selector }）：{ $result }
explain-no-signature = 没有签名。
explain-arc = ARC，{ $count } 组，最新一组由 { $sealer } 加封：{ $result }
explain-result-pass = 相符
explain-result-fail = 不符
explain-result-unknown = 未检查
explain-result-none = 无
explain-proof-dkim = 由 { $domain } 的签名证明。
explain-proof-server = 由接收方对 { $domain } 的结果证明。
explain-proof-arc = 由已登记的中继 (ARC) 对 { $domain } 的结果证明。
explain-no-proof = 没有什么能证明发件人。
explain-failed = 接收方发现发件人不是真的。
explain-excuse-changed-on-the-way = 有迹象表明它在途中被改动过。
explain-excuse-delivery-report = 这是投递报告。
explain-noticed = 4. 注意到的情况
explain-weight-decides = 起决定作用
explain-weight-supports = 支持
explain-weight-against = 不利
explain-weight-info = 说明
explain-wants = 5. 它想要什么，其中的链接通向哪里
explain-notice = 6. 已知通知
explain-no-notice = 没有相符的已知通知。
explain-notice-match = 与已知通知 { $id } 相符（{ $timing }）。
explain-topic = 它谈的是 { $topic }。
explain-not-checked = 7. 未检查
explain-rules = 8. 各条规则，按顺序；第一条成立的起决定作用
explain-verdict = 9. 结果
explain-nothing = 无。
