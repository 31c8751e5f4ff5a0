# honmono doctor
doctor-which-url = Hangi adres? honmono doctor https://addin.example.org
doctor-state-good = iyi 
doctor-state-note = not 
doctor-state-bad = HATA
doctor-sum = { $bad ->
    [0] Yanlış bir şey yok.
    [one] Bir şey yanlış.
   *[other] { $bad } şey yanlış.
  }
doctor-unreachable = { $address } adresine ulaşılamıyor: { $reason }
doctor-certificate = Sertifika { $until } tarihine kadar geçerli ({ $days } gün).
doctor-certificate-soon = Sertifika { $until } tarihinde, { $days } gün sonra bitiyor. Bitince Outlook hiçbir şey göstermez.
doctor-certificate-over = Sertifika { $until } tarihinde bitti.
doctor-certificate-untrusted = Bu makine sertifikayı kabul etmiyor. Kendi sertifika yetkilinizdense herkesin cihazı da onu kabul etmelidir; telefonlar çoğu zaman etmez. Bu programın kabul etmesi için NODE_EXTRA_CA_CERTS değişkenine yetkilinin sertifika dosyasını yazın.
doctor-certificate-unread = Sertifika okunamıyor: { $reason }
doctor-health-missing = health.json eksik veya sürüm belirtmiyor. “site” klasörünün tümü kopyalandı mı?
doctor-version = Sürüm { $version }, veri tarihi { $data }.
doctor-other-address = Paket { $made } için hazırlandı, { $asked } adresinde sunuluyor. --url ile yeniden hazırlayın.
doctor-other-version = Sunulan sürüm { $served }; bu programın sürümü { $own }.
doctor-manifest-not-served = manifest.xml sunulmuyor; karşılaştırılmadı.
doctor-manifest-elsewhere = Bildirim dosyası başka bir yere götürüyor: { $address }
doctor-manifest-file = Bildirim dosyasındaki { $path } şu yanıtı veriyor: { $status }
doctor-manifest = Bildirim dosyası ({ $version }) ve içindeki { $count } adres uyuyor.
doctor-icon-size = { $path } adındaki boyutta değil: { $found }
doctor-sums-missing = SHA256SUMS sunulmuyor; dosyalar karşılaştırılmadı.
doctor-file-differs = { $path } paketteki gibi değil ({ $status }).
doctor-files-differ-more = … ve { $count } tane daha.
doctor-files = { $count } dosyanın hepsi paketteki gibi.
doctor-config-absent = honmono.config.json yok; varsayılanlar geçerli.
doctor-config-unreadable = honmono.config.json JSON değil: { $reason }
doctor-config-mistake = honmono.config.json, { $path }: { $text }
doctor-config = honmono.config.json dosyasında hata yok.
doctor-resolver-not-allowed = Yapılandırma { $resolver } DNS sunucusunu belirtiyor, ama sayfalar buna izin vermiyor. Paketi --config ile yeniden hazırlayın.
doctor-header-missing = { $path }: { $header } üst bilgisi yok veya şu eksik: { $wanted }
doctor-header-unwanted = { $path }: { $header } üst bilgisi şunu söylememeli: { $found }
doctor-header-differs = { $path }: { $header } üst bilgisi “{ $wanted }” yerine “{ $found }” diyor.
doctor-headers = Tüm yanıt üst bilgileri uyuyor.
doctor-conditional = Değişmemiş sayfalara 304 yanıtı veriliyor.
doctor-not-conditional = Sunucu ETag vermediği veya dikkate almadığı için değişmemiş sayfa yeniden bütünüyle gönderiliyor.
doctor-compressed = Dosyalar sıkıştırılıyor ({ $encoding }).
doctor-not-compressed = { $path } sıkıştırılmadan gönderiliyor.
