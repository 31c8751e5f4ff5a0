# Yönetici veya yardım masası için öz sınama sayfası.
selftest-title = Honmono öz sınaması
selftest-intro = Bu Honmono kopyasının çalıştığı yerde buldukları. Aşağıdaki metin hiçbir e-postadan bir şey içermez: konu, adres, ad yok. Destek kaydınıza yapıştırın.
selftest-copy = Metni kopyala
selftest-copied = Kopyalandı.
selftest-copy-failed = Burada kopyalamaya izin yok. Metni seçip kendiniz kopyalayın.
selftest-text = Destek kaydınız için metin
selftest-back = Honmono’ya dön
selftest-again = Yeniden çalıştır
selftest-ask = DNS sunucusuna şimdi sor
selftest-ask-what = { $resolver } sunucusuna microsoft.com’un bir genel kaydını sorar. Başka bir şey gönderilmez.
selftest-running = Çalışıyor …
selftest-done = { $bad ->
    [0] Bitti. Denenen her şey çalışıyor.
    [one] Bitti. Bir şey çalışmıyor veya denenemedi.
   *[other] Bitti. { $bad } şey çalışmıyor veya denenemedi.
  }
selftest-state-good = çalışıyor
selftest-state-note = not
selftest-state-bad = çalışmıyor
selftest-row-versions = Sürümler
selftest-row-update = Bu sayfa ve sunucu
selftest-row-place = Yer
selftest-row-browser = Tarayıcı
selftest-row-languages = Diller
selftest-row-office = Outlook kitaplığı (office.js)
selftest-row-host = Outlook
selftest-row-sets = Gereksinim kümeleri
selftest-row-headers = Açık iletinin üst bilgilerini okuma
selftest-row-configuration = honmono.config.json
selftest-row-dns = Ortak anahtar soruları
selftest-row-resolver = DNS sunucusu
selftest-row-crypto = Tarayıcının şifrelemesi
selftest-row-storage = Tarayıcının depolaması
selftest-row-roaming = Outlook’un sakladığı ayarlar
selftest-row-clock = Saat
selftest-row-policy = İçerik güvenlik ilkesinin engelledikleri
