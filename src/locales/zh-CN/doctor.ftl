# honmono doctor
doctor-which-url = 哪个网址？honmono doctor https://addin.example.org
doctor-state-good = 正常
doctor-state-note = 说明
doctor-state-bad = 错误
doctor-sum = { $bad ->
    [0] 没有发现问题。
   *[other] 有 { $bad } 处问题。
  }
doctor-unreachable = 无法访问 { $address }：{ $reason }
doctor-certificate = 证书有效期至 { $until }（还有 { $days } 天）。
doctor-certificate-soon = 证书将于 { $until } 到期，还有 { $days } 天。到期后，Outlook 将什么也不显示。
doctor-certificate-over = 证书已于 { $until } 到期。
doctor-certificate-untrusted = 这台计算机不信任该证书。如果证书来自您自己的颁发机构，每个人的设备也都必须信任该机构；手机往往并不信任。要让本程序信任它，请把 NODE_EXTRA_CA_CERTS 设为您的颁发机构的证书文件。
doctor-certificate-unread = 无法读取证书：{ $reason }
doctor-health-missing = 缺少 health.json，或其中没有版本。文件夹“site”是否已全部复制？
doctor-version = 版本 { $version }，数据为 { $data }。
doctor-other-address = 该发布包是为 { $made } 制作的，却在 { $asked } 提供。请用 --url 重新制作。
doctor-other-version = 所提供的是版本 { $served }，而本程序是版本 { $own }。
doctor-manifest-not-served = 没有提供 manifest.xml，因此没有比对。
doctor-manifest-elsewhere = 清单指向另一处：{ $address }
doctor-manifest-file = 清单写有 { $path }，其响应为：{ $status }
doctor-manifest = 清单（{ $version }）与其中的 { $count } 个网址相符。
doctor-icon-size = { $path } 的尺寸与名称不符：{ $found }
doctor-sums-missing = 没有提供 SHA256SUMS，因此没有比对文件。
doctor-file-differs = { $path } 与发布包中的不同（{ $status }）。
doctor-files-differ-more = …以及另外 { $count } 个。
doctor-files = 全部 { $count } 个文件都与发布包一致。
doctor-config-absent = 没有 honmono.config.json，使用默认值。
doctor-config-unreadable = honmono.config.json 不是 JSON：{ $reason }
doctor-config-mistake = honmono.config.json，{ $path }：{ $text }
doctor-config = honmono.config.json 没有错误。
doctor-resolver-not-allowed = 配置中写有解析器 { $resolver }，但页面不允许使用它。请用 --config 重新制作发布包。
doctor-header-missing = { $path }：响应头 { $header } 缺失，或缺少：{ $wanted }
doctor-header-unwanted = { $path }：响应头 { $header } 不应包含：{ $found }
doctor-header-differs = { $path }：响应头 { $header } 是“{ $found }”，而应为“{ $wanted }”。
doctor-headers = 所有响应头都相符。
doctor-conditional = 未变化的页面以 304 响应。
doctor-not-conditional = 未变化的页面会整页重新发送，因为服务器没有提供 ETag，或不予理会。
doctor-compressed = 文件经过压缩（{ $encoding }）。
doctor-not-compressed = { $path } 发送时未压缩。
