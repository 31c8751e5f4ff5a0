# 自检页面，供管理员或技术支持人员使用。
selftest-title = Honmono 自检
selftest-intro = 这是这份 Honmono 对其运行环境的检查结果。下面的文字不含任何邮件内容：没有主题，没有地址，没有姓名。请粘贴到您的工单中。
selftest-copy = 复制文字
selftest-copied = 已复制。
selftest-copy-failed = 此处不允许复制。请选中文字，自行复制。
selftest-text = 供工单使用的文字
selftest-again = 重新运行
selftest-back = 返回 Honmono
selftest-ask = 现在查询解析器
selftest-ask-what = 向 { $resolver } 查询 microsoft.com 的一条公开记录，不发送其他任何内容。
selftest-running = 正在运行…
selftest-done = { $bad ->
    [0] 已完成。试过的项目全部正常。
   *[other] 已完成。有 { $bad } 项不正常或无法尝试。
  }
selftest-state-good = 正常
selftest-state-note = 说明
selftest-state-bad = 不正常
selftest-row-versions = 版本
selftest-row-update = 此页面与服务器
selftest-row-place = 位置
selftest-row-browser = 浏览器
selftest-row-languages = 语言
selftest-row-office = Outlook 的库 (office.js)
selftest-row-host = Outlook
selftest-row-sets = 要求集
selftest-row-headers = 读取打开的邮件的邮件头
selftest-row-configuration = honmono.config.json
selftest-row-dns = 公钥查询
selftest-row-resolver = 解析器
selftest-row-crypto = 浏览器的加密功能
selftest-row-storage = 浏览器的存储
selftest-row-roaming = 由 Outlook 保存的设置
selftest-row-clock = 时钟
selftest-row-policy = 被内容安全策略阻止
