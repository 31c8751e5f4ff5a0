# Bölmenin ve raporun sonuç çevresinde söyledikleri. Sonuçtan önce yüklenir: kısa tutun.

view-checking = İleti denetleniyor…
view-starting = Hazırlanıyor…
view-asking = { $resolver } sunucusuna bir ortak anahtar soruluyor…
view-no-subject = (konu yok)
view-no-sender = (gönderen yok)
view-about-label = İleti

view-scope = Teyit edilen gönderendir; e-postadaki her istek değil.

view-says = Söylediği
view-sent-by = Gönderen
view-address-shown = Gösterilen
view-unproven = (kanıtsız)
view-forged = (sahte)
view-differs = aynı değil
view-nobody = kimse belirtilmemiş
view-also-written = şöyle de yazılır: { $ascii }
view-letters = “{ $meant }” yerine “{ $written }”

action-needs = Yapmanız gerekeni görün
action-account = Hesap sayfasını aç
action-check = Neye bakmalı
action-report = Bildir
action-another-way = Başka yoldan denetle
action-scope = Bu neyi denetler
action-help-desk = Yardım masası

row-concern = Bu sizi ilgilendiriyor mu?
row-concern-hint = Kullandığınız posta uygulamasını seçin
row-matter = Sözü edilen değişiklik gerçek
row-matter-hint = Microsoft ne diyor, hangi uygulamalar için
row-links = Bağlantılar gerçekte nereye gidiyor
row-after = Tıkladınız, yanıtladınız veya aradınız mı?
row-evidence = Neden böyle diyoruz
row-evidence-unsure = Nelere baktık
row-headers = Tüm üst bilgiler
row-take = Bu sonucu kopyala, yazdır veya kaydet
row-signature = Microsoft’un imzasını denetle
row-signature-hint = { $resolver } sunucusuna bir ortak anahtar sorar
row-settings = Ayarlar
row-attached = Ekli iletiler

attached-open = “{ $name }” iletisini denetle
attached-back = Açık iletiye dön

view-own-mailbox = Bunu doğrudan kendi posta kutunuzda mı açtınız?
view-own-mailbox-yes = Evet, kendi posta kutumda
view-own-mailbox-why = O zaman posta hizmetinizin notlarına inanılabilir. Size dosya veya ek olarak ulaştıysa inanılamaz.

view-private = Bu cihazda denetlendi. Hiçbir yere bir şey gönderilmedi.
view-asked = Bu cihazda denetlendi. { $resolver } sunucusuna bir ortak anahtar soruldu; e-postanın hiçbir bölümü gönderilmedi.
view-data = Veri tarihi { $date } · sürüm { $version }
view-wrong = Yanılmış olabiliriz: bize söyleyin
view-loading = Yükleniyor…
view-failed = Bu bölüm yüklenemedi. Bağlantıyı kontrol edip yeniden deneyin.
view-copied = Kopyalandı
view-copy-failed = Kopyalanamadı. Bu metni seçip kopyalayın:
view-again = Yeniden dene
view-recheck = Yeniden denetle
view-new-window = yeni pencerede açılır
view-more-requests = { $count ->
    [one] Bir istek daha
   *[other] { $count } istek daha
  }

view-nothing = Açık ileti yok
view-nothing-next = Bir ileti açın. Denetim kendiliğinden başlar.
view-several = { $count } ileti seçili
view-several-next = Bir ileti seçin. Her biri ayrı denetlenir.
view-unavailable-code = Yardım masası için: { $detail }
view-partial = Yalnızca gönderen adı, adres ve metinle bir iletiyi kimin gönderdiğini kimse kanıtlayamaz. Söylenebilecek olan şu:
view-error = Bu denetimde bir şeyler ters gitti
view-error-next = İleti değerlendirilmedi. Yeniden deneyin; yine olursa aşağıdaki metni bize gönderin. E-postadan hiçbir şey içermez.
