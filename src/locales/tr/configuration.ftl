# Bir yöneticinin honmono.config.json hakkında okudukları. Hatalar: config-<id> (src/settings/organization.ts).
config-not-json = Bu JSON değil: { $detail }
config-too-large = Dosya 256 KB’tan büyük; bu yüzden okunmadı.
config-schema-version = Bu dosyanın yalnızca { $known } numaralı biçimi anlaşılır. Daha yeni anahtarlar dikkate alınmayabilir.
config-unknown-key = “{ $key }” diye bir anahtar yok. { $nearest ->
    [none] Bir etkisi olmaz.
   *[other] “{ $nearest }” mi demek istediniz?
  }
config-not-an-object = Burada süslü ayraçlı bir nesne bekleniyor; bulunan: { $found }.
config-not-a-list = Burada köşeli ayraçlı bir liste bekleniyor; bulunan: { $found }.
config-not-a-text = Burada tırnak içinde bir metin bekleniyor; bulunan: { $found }.
config-too-many = İlk { $most } tanesi okunur; { $count } tane var.
config-empty = İçinde bir şey yok.
config-missing = Eksik. Bu olmadan duyuru dışarıda bırakılır.
config-too-long = En çok { $most } karakter olabilir; { $count } karakter var.
config-invisible = Satır sonu veya kimsenin görmediği başka bir karakter içeriyor.
config-not-an-id = “{ $value }”: küçük harf, rakam ve kısa çizgi kullanın.
config-not-one-of = “{ $value }” şunlardan biri değil: { $values }.
config-wildcard = “{ $value }”: etki alanını yıldız olmadan yazın; altındaki adlar zaten kastedilir.
config-url-for-host = “{ $value }” bir adres; yalnızca ana bilgisayar adını yazın.
config-address-for-host = “{ $value }” bir e-posta adresi; yalnızca @ işaretinden sonrasını yazın.
config-ip-for-host = “{ $value }” bir IP adresi; ana bilgisayar adı gerekli, çünkü adresi sonra herkes alabilir.
config-not-a-host = “{ $value }” bir ana bilgisayar adı değil. Başka yazılardaki adları xn-- biçiminde yazın.
config-public-suffix = “{ $value }” altında herkes ad alabilir; bu yüzden bütünüyle kabul edilemez.
config-mail-service = “{ $value }” posta hizmetinin kendisi, önündeki bir ağ geçidi değil.
config-microsofts = “{ $value }” Microsoft’un. Postası kanıta göre değerlendirilir ve hiçbir zaman sizinmiş gibi gösterilmez; duyuru dışarıda bırakılır.
config-anyones = “{ $value }” altında herkes posta kutusu açabilir: tam adresleri yazın. Duyuru dışarıda bırakılır.
config-drill-in-notice = “{ $value }” aynı zamanda tatbikat etki alanlarınızdan biri. Duyuru dışarıda bırakılır.
config-address-outside = { $value } duyurunun etki alanlarında değil. Duyuru dışarıda bırakılır.
config-not-an-address = “{ $value }” bir e-posta adresi değil.
config-not-a-url = “{ $value }” bir web adresi değil.
config-not-https = “{ $value }” https:// ile başlamıyor.
config-password-in-url = Adres, herkesin okuyabileceği bir kullanıcı adı veya parola içeriyor.
config-query-in-url = “{ $value }”: ? veya # ve sonrasını yazmayın.
config-not-a-phone = “{ $value }” bir telefon numarası değil.
config-not-a-date = “{ $value }” bir gün (2027-03-31) veya dilimiyle bir zaman değil.
config-not-an-app = “{ $value }” bildiğimiz bir posta uygulaması değil. Adlar docs/configuration.md içinde.
config-duplicate = “{ $value }” iki kez geçiyor; ilki sayılır.

# honmono config check
config-file-unreadable = { $file } okunamıyor: { $reason }
config-file-missing = Hangi dosya? honmono config check honmono.config.json
config-unknown-action = Yalnızca şu var: honmono config check DOSYA
config-sound = Hata yok.
config-mistakes = { $count ->
    [one] Bir hata. Yalnızca bulunduğu değer dışarıda bırakılır:
   *[other] { $count } hata. Yalnızca bulundukları değerler dışarıda bırakılır:
  }
config-whole-file = dosyanın tümü
config-effects = Etkisi:
config-effect-nothing = Yok: dosya olmamasıyla aynı.
config-effect-authserv = Şu sunucularınızın yazdığı sonuçlara inanılır: { $names }. Kendi adları altında gelen sonuçları çıkarmaları gerekir.
config-effect-gateways = Şu ağ geçitlerinin posta kutusunun önünde durduğu bilinir: { $names }. O zaman sunucunun sonucu kanıt sayılmaz, çünkü ağ geçidini anlatır.
config-effect-arc = Gönderen, şunların kopmamış ARC mührüyle de kanıtlanır: { $names }.
config-effect-rewriters = Şu ana bilgisayarların yeniden yazdığı bağlantılar gerçek hedefleriyle gösterilir: { $names }.
config-effect-notice = Duyuru { $id }: { $names } kaynaklı kanıtlı posta sizin postanız olarak gösterilir.
config-effect-notice-subject = Yalnızca konu şunu içerirse: { $words }.
config-effect-notice-until = { $date } tarihine kadar (UTC).
config-effect-notice-over = { $date } tarihinde (UTC) sona erdi, artık etkisi yok.
config-effect-notice-languages = Şu dillerde metni yok: { $languages }; bu dildeki kişiler şunu okur: { $instead }.
config-effect-help = Kişiler yardım masanıza yönlendirilir: { $where }.
config-effect-report = Bildirimler şuraya hazırlanır: { $mailbox }. Kişi olmadan hiçbir şey gönderilmez.
config-effect-dns-off = Ortak anahtarlar ağ üzerinden hiç sorulmaz ve bunu kimse açamaz.
config-effect-dns-ask = Ortak anahtar, yalnızca kişi o ileti için düğmeye basınca sorulur.
config-effect-dns-on = Kişi kapatmadıkça ortak anahtarlar onay istenmeden sorulur. Cihazdan yalnızca bir seçici ve bir etki alanı çıkar.
config-effect-resolver = { $resolver } sunucusuna sorulur. Sürüm paketi bu dosyayla hazırlanmalıdır, yoksa tarayıcı izin vermez.
config-effect-language = Kendisi dil seçmeyenler şu dilde okur: { $language }.
config-effect-apps = Yalnızca şu posta uygulamaları sunulur: { $names }.
config-effect-drills = Tatbikat etki alanlarınızdan gelen posta herhangi bir yabancınınki gibi değerlendirilir ve hiç ele verilmez: { $names }.
