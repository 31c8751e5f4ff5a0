# honmono doctor
doctor-which-url = 哪個網址？honmono doctor https://addin.example.org
doctor-state-good = 正常
doctor-state-note = 說明
doctor-state-bad = 錯誤
doctor-sum = { $bad ->
    [0] 沒有發現問題。
   *[other] 有 { $bad } 處問題。
  }
doctor-unreachable = 無法連線到 { $address }：{ $reason }
doctor-certificate = 憑證有效期至 { $until }（還有 { $days } 天）。
doctor-certificate-soon = 憑證將於 { $until } 到期，還有 { $days } 天。到期後，Outlook 將什麼也不顯示。
doctor-certificate-over = 憑證已於 { $until } 到期。
doctor-certificate-untrusted = 這台電腦不信任該憑證。如果憑證來自您自己的憑證授權單位，每個人的裝置也都必須信任該機構；手機往往並不信任。要讓本程式信任它，請把 NODE_EXTRA_CA_CERTS 設為您的憑證授權單位的憑證檔案。
doctor-certificate-unread = 無法讀取憑證：{ $reason }
doctor-health-missing = 缺少 health.json，或其中沒有版本。資料夾「site」是否已全部複製？
doctor-version = 版本 { $version }，資料為 { $data }。
doctor-other-address = 該發行套件是為 { $made } 製作的，卻在 { $asked } 提供。請用 --url 重新製作。
doctor-other-version = 所提供的是版本 { $served }，而本程式是版本 { $own }。
doctor-manifest-not-served = 沒有提供 manifest.xml，因此沒有比對。
doctor-manifest-elsewhere = 資訊清單指向另一處：{ $address }
doctor-manifest-file = 資訊清單寫有 { $path }，其回應為：{ $status }
doctor-manifest = 資訊清單（{ $version }）與其中的 { $count } 個網址相符。
doctor-icon-size = { $path } 的尺寸與名稱不符：{ $found }
doctor-sums-missing = 沒有提供 SHA256SUMS，因此沒有比對檔案。
doctor-file-differs = { $path } 與發行套件中的不同（{ $status }）。
doctor-files-differ-more = …以及另外 { $count } 個。
doctor-files = 全部 { $count } 個檔案都與發行套件一致。
doctor-config-absent = 沒有 honmono.config.json，使用預設值。
doctor-config-unreadable = honmono.config.json 不是 JSON：{ $reason }
doctor-config-mistake = honmono.config.json，{ $path }：{ $text }
doctor-config = honmono.config.json 沒有錯誤。
doctor-resolver-not-allowed = 設定中寫有解析程式 { $resolver }，但頁面不允許使用它。請用 --config 重新製作發行套件。
doctor-header-missing = { $path }：沒有回應標頭 { $header }，或其中缺少：{ $wanted }
doctor-header-unwanted = { $path }：回應標頭 { $header } 不應包含：{ $found }
doctor-header-differs = { $path }：回應標頭 { $header } 是「{ $found }」，而應為「{ $wanted }」。
doctor-headers = 所有回應標頭都相符。
doctor-conditional = 未變化的頁面以 304 回應。
doctor-not-conditional = 未變化的頁面會整頁重新傳送，因為伺服器沒有提供 ETag，或不予理會。
doctor-compressed = 檔案經過壓縮（{ $encoding }）。
doctor-not-compressed = { $path } 傳送時未壓縮。
