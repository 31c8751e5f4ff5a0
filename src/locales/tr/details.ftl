# Görünümlerde dayanaklar, üst bilgi çözümlemesi ve dışa aktarma.
details-mark-pass = Yolunda:
details-mark-warn = Dikkat:
details-mark-unknown = Bilinmiyor:
details-mark-fail = Aleyhine:
details-mark-info = Not:

details-server = Alan sunucu
details-server-pass = Posta hizmetiniz { $domain } adresinden geldiğini teyit etti.
details-server-pass-foreign = Posta hizmetiniz { $domain } adresini teyit etti. Bu Microsoft değil.
details-server-fail = Posta hizmetiniz { $domain } adresinden gelmediğini saptadı.
details-server-neither = Posta hizmetiniz { $domain } adresini ne teyit etti ne de yalanladı.
details-server-claimed = Dosyanın kendisi “{ $result }” diyor. Bunu bir dosyaya herkes yazabilir.
details-server-word = Kendi posta kutunuzda açtığınızı söylediniz. Gerisi buna dayanıyor.
details-signature = Gönderenin imzası
details-signature-pass = { $domain } imzaladı; imza burada denetlendi ve uyuyor.
details-signature-fail = { $domain } adına atılan imza uymuyor.
details-signature-unknown = { $domain } adına imzalı. Bu burada denetlenmedi.
details-signature-other = Yalnızca { $domain } imzaladı, gönderenin kendi etki alanı değil.
details-signature-none = İmzalı değil.
details-arc = Yoldaki aktarıcılar
details-arc-pass = Listedeki bir aktarıcı ({ $domain }) aldığına kefil oluyor.
details-links = Bağlantılar
details-links-microsoft = { $count ->
    [one] Tek bağlantı Microsoft’un kendi sayfasına götürüyor.
   *[other] { $count } bağlantının hepsi Microsoft’un kendi sayfalarına götürüyor.
  }
details-links-other = { $count ->
    [one] Bir bağlantı Microsoft’un kendi sayfalarına götürmüyor.
   *[other] { $count } bağlantı Microsoft’un kendi sayfalarına götürmüyor.
  }
details-links-none = Bağlantı yok.
details-links-unread = E-postanın metni elde değildi; bağlantıları bilinmiyor.
details-notice = Bilinen duyurular
details-notice-match = Microsoft’un gönderdiği bilinen bir duyuruya uyuyor: { $notice }.
details-notice-late = Bilinen bir duyuruya uyuyor ({ $notice }), ama gönderildikten çok sonra geldi.
details-notice-early = Bilinen bir duyuruya uyuyor ({ $notice }), ama gönderilmeden önce geldi.
details-notice-topic = Kim göndermiş olursa olsun, gerçek bir konuyla ilgili.
details-notice-none = Bildiğimiz hiçbir duyuruya uymuyor.

details-findings = Göze çarpan her şey
details-decides = belirleyici
details-not-checked = Bakılmayanlar
details-show-line = Satırı göster
details-show-links = Bağlantıları göster
details-copy-line = Bu satırı kopyala

details-raw = Ham metin
details-raw-copy = Tüm üst bilgileri kopyala
details-raw-cut = Buraya kadar gösterildi; kopyalama { $size } KB’ın tümünü alır.
details-search = Ara
details-search-label = Adlarda ve değerlerde ara
details-filter = Grup
details-filter-all = Tüm gruplar
details-order = Sıra
details-order-header = Üst bilgideki gibi
details-order-name = Ada göre
details-found = { $count ->
    [one] Bir alan
   *[other] { $count } alan
  }
details-timeline = Çizim
details-table = Tablo
details-view = Görünüm
details-edge = Buradan sonraki satırları kendi posta hizmetiniz yazdı
details-edge-none = Buradaki hiçbir satır gönderenin kanıtı sayılamaz
details-page = Duraklar { $from }–{ $to } / { $total }
details-earlier = Önceki
details-later = Sonraki
details-zone = Saatler sizin diliminizde ({ $zone })
details-utc = Saatler UTC olarak
details-reference = Bu alan nedir
details-limits = Üst bilgi, okuduğumuzdan daha büyük.
details-field = Alan { $number } / { $total }
details-headers-missing = Received alanı yok; gösterilecek bir yol da yok: yalnızca elde olan var.

take-what = Ne
take-result = Sonuç
take-headers = Tüm üst bilgiler
take-format = Biçim
take-format-text = Metin
take-format-json = JSON
take-format-csv = Tablo (CSV)
take-format-html = Yazdırılacak sayfa (HTML)
take-redact = Kişilerin e-posta adreslerini gizle
take-redact-hint = @ işaretinden öncesi gizlenir. Gönderenin etki alanı kalır, çünkü sonuç onunla ilgilidir.
take-preview = İçereceği şey bu
take-copy = Kopyala
take-save = Kaydet
take-print = Yazdır
take-save-failed = Burada kaydetmeye izin yok. Bunun yerine kopyalayın.
take-cut = Buraya kadar gösterildi.

details-prepare = Bildirim hazırla
details-by-mail = E-postaya yaz
