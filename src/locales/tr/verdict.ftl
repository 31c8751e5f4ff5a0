# Başlıklar: her sonuç için bir tane.
headline-microsoft-notice = Microsoft gönderdi
headline-microsoft-sender = Microsoft gönderdi – bildiğimiz bir duyuru değil
headline-microsoft-service = Bir Microsoft hizmeti gönderdi – metni başkası yazmış olabilir
headline-not-microsoft = Microsoft’tan değil
headline-own-notice = Kuruluşunuzun duyurusu
headline-no-claim = Microsoft adına konuşmuyor
headline-cannot-tell = Karar verilemiyor

# Belirleyici olan tek olgu.
reason-from-ambiguous-foreign = Gönderen satırı tek ve açık bir adres vermiyor; içindekilerin hiçbiri Microsoft’un değil.
reason-from-ambiguous = Gönderen satırında birkaç adres var veya satır bozuk; bu yüzden denetlenemiyor.
reason-from-missing = Bakılacak bir gönderen adresi yok.
reason-own-notice = Gönderenin { $domain } olduğu teyit edildi ve yöneticinizin listesinde bu e-posta var.
reason-proven-hint-only = { $domain } adresinden geldi. Microsoft’un buradan gönderdiğine dair sağlam bir kaydımız yok.
reason-proven-service = { $service } ({ $domain }) üzerinden gönderildi. Kullanan herkes kendi metnini ekleyebilir.
reason-own-notice-header-only = { $domain } göndereni ve konuyu imzaladı; yöneticinizin listesinde. Metni kimse teyit etmedi.
reason-proven-notice-header-only = { $domain } göndereni ve konuyu imzaladı; bir Microsoft duyurusuna uyuyor. Metin denetim için elde değildi.
reason-proven-header-only = { $domain } göndereni ve konuyu imzaladı. Metni kimse teyit etmedi: değiştirilmiş olabilir.
reason-proven-notice-on-word = Söylediğiniz gibi kendi posta kutunuzda açtıysanız { $domain } adresinden geldi ve bilinen bir duyuruya uyuyor.
reason-proven-notice = { $domain } adresinden geldi ve Microsoft’un gönderdiği bir duyuruya uyuyor.
reason-proven-notice-late = { $domain } adresinden geldi, ama bu duyuru gönderildikten çok sonra.
reason-proven-not-recorded = { $domain } adresinden geldi. Burası Microsoft’un, ama kayıtlarımızda yok.
reason-proven-sender-on-word = Söylediğiniz gibi kendi posta kutunuzda açtıysanız { $domain } adresinden geldi.
reason-proven-sender = { $domain } adresinden geldi. Gönderen teyit edildi, içeriği bilmiyoruz.
reason-changed-on-the-way = { $domain } gösteriyor, ama sonradan değişmiş görünüyor. Posta listeleri de gerçek postadan yapılan sahteler de böyledir.
reason-delivery-report = Teslim edilemeyen bir e-posta için otomatik rapora benziyor. Göndereni teyit edilemiyor.
reason-spoof-failed = { $domain } diyor, ama e-postayı kabul eden sunucu oradan gelmediğini saptadı.
reason-unproven-file = { $domain } diyor. Dosyaya veya yapıştırılan metne bunu herkes yazabilir; hiçbir imza teyit edilemedi.
reason-unproven-no-headers = { $domain } diyor. Bunu teyit edebilecek ileti üst bilgileri elde değil.
reason-unproven-no-result = { $domain } diyor, ama posta sunucunuz bir denetim sonucu bırakmamış.
reason-unproven-gateway = { $domain } diyor. Posta ağ geçidiniz kanıtı gizliyor.
reason-unproven-on-premises = { $domain } diyor. Kuruluşunuzun posta sunucusu bunun denetlenip denetlenmediğini kaydetmiyor.
reason-unproven-damaged = { $domain } diyor, ama sunucu denetiminin kaydı bu e-postaya uymuyor.
reason-unproven-not-confirmed = { $domain } diyor. Sunucunun denetimi bunu ne teyit etti ne de yalanladı.
reason-forwarded = Bu e-postayı biri iletmiş. İlk göndereni bu kopyada denetlenemez.
reason-own-organization = Microsoft adına konuşuyor, ama gönderen ve alıcı aynı: { $domain }. Kuruluşunuz buysa BT’ye sorun.
reason-quotes-a-fake = Microsoft adına metin içeriyor, ama sahte e-postalardan söz ediyor. Alıntı yapan bir uyarı olabilir.
reason-claims-from-customer = “{ $claim }” diyor, ama gönderen adresi { $domain } etki alanında; her Microsoft müşterisi böyle bir ad alabilir.
reason-claims-from-personal = “{ $claim }” diyor, ama gönderen adresi, herkesin posta kutusu açabildiği { $domain } etki alanında.
reason-claims-from-lookalike = Gönderen adresi { $domain } etki alanında; bu ad Microsoft’unkine benzetilmiş.
reason-claims-from-elsewhere = “{ $claim }” diyor, ama gönderen adresi Microsoft’un olmayan { $domain } etki alanında.
reason-no-claim = Bu denetim yalnızca Microsoft’la ilgilidir. Bu gönderen ({ $domain }) hakkında bir şey söylemez.

# E-posta ne istiyor.
request-phone-number = { $number } numarasını aramanızı istiyor. E-postadaki numarayı aramayın; şirketin kendi sitesinden bulun.
request-mailto-reply = Düğmesi { $address } adresine e-posta yazıyor. Yanıt, posta kutunuzun kullanıldığını gönderene belli eder.
request-reply-elsewhere = Yanıt gönderene değil, { $address } adresine giderdi.
request-password = Parolanızı veya bağlantısından oturum açmanızı istiyor.
request-code = Bir kodla ilgili. Kodu kimseye vermeyin.
request-device-code = Oturum açma sayfasına bir kod girmenizi istiyor. Bu, başkasını hesabınıza sokar.
request-payment = Parayla ilgili: ödeme, fatura veya banka bilgileri.
request-gift-card = Hediye kartı istiyor. Hiçbir şirket ödeme olarak hediye kartı almaz.
request-crypto = Kripto para istiyor.
request-run-program = Bilgisayarınızda bir şey çalıştırmanızı veya birinin erişmesine izin vermenizi istiyor.
request-consent = Bir bağlantı, bir uygulamaya hesabınıza erişim vermenizi istiyor.
request-attachment = Riskli türde bir eki açmanızı istiyor: { $name }.
request-qr-code = QR kodu taramanızı istiyor. Nereye götürdüğü görülemez.
request-image-only = Bütün metni bir resim; bu, onu denetimlerden gizler.
request-urgency = Süre sınırı veya tehditle sizi sıkıştırıyor.
request-forged-trust-text = Kendisi için denetlendiğini söylüyor: “{ $text }”. Bunu gönderen yazdı.

# Bağlantı kimin.
link-microsoft = Microsoft’un kendi sayfası
link-microsoft-redirector = Microsoft’un yönlendirme adresi: hedef burada görülemez
link-microsoft-customer = Microsoft işletir, ama her müşteri oraya sayfa koyabilir
link-subsidiary = Microsoft grubundan bir şirket, üyelerinin kendi sayfalarıyla
link-other = Microsoft’un değil
link-mailto = E-posta yazar
link-tel = Arama yapar
link-none = Okunabilir bir web adresi yok

linkmark-text-names-other-domain = Metin, hedeften başka bir adres gösteriyor.
linkmark-userinfo = Adreste @ işaretinden önce, gerçek hedefi gizleyen bir ad var.
linkmark-ip-address = Ad yerine numara.
linkmark-punycode = Ad yabancı harflerle yazılmış.
linkmark-lookalike = Microsoft’unkine benzetilmiş.
linkmark-bidi = İçindeki karakterler okuma yönünü çeviriyor.
linkmark-invisible = İçinde görünmez karakterler var.
linkmark-backslash = Gerçek hedefi gizleyen ters eğik çizgilerle yazılmış.
linkmark-recipient-in-url = İçinde e-posta adresiniz var.
linkmark-many-dots = Gerçek adı gözden uzaklaştıran, çok parçalı, çok uzun bir ad.
linkmark-redirects = İçinde yazılı başka bir adrese yönlendiriyor.
linkmark-consent = Bir uygulama için hesabınıza erişim istiyor.
linkmark-device-code = Oturum açma kodu girilen bir sayfa.
linkmark-script = Adres yerine bir program içeriyor.
