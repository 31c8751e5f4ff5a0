# E-posta nasıl Microsoft gibi davranıyor.
finding-claim-name = Gönderen kendine “{ $text }” diyor.
finding-claim-name-disguised = Gönderen adı “{ $text }” kılık değiştirmiş harflerle yazılmış. “{ $plain }” diye okunması isteniyor.
finding-claim-name-product = Gönderen adı “{ $text }”, bir Microsoft ürününün adını içeriyor.
finding-claim-name-role = Gönderen adı “{ $text }”, Microsoft’u anmasa da Microsoft’un bir birimi gibi duruyor.
finding-claim-name-address = Gönderen adı, gerçek gönderen olmayan “{ $text }” adresini içeriyor.
finding-claim-local-part = Adresin @ işaretinden önceki bölümü “{ $text }” diyor.
finding-claim-domain = Gönderenin etki alanı ({ $text }) Microsoft’un adını taşıyor.
finding-claim-domain-lookalike = Gönderenin etki alanı ({ $text }) Microsoft’unkine benzetilmiş.
finding-lookalike-letters = { $domain } adında “{ $meant }” yerine “{ $written }” yazıyor.
finding-lookalike-foreign-letter = { $domain } adındaki “{ $written }”, “{ $meant }” harfine benzeyen, başka bir alfabeden bir harf.
finding-claim-subject-disguised = Konu kılık değiştirmiş harflerle yazılmış: “{ $text }”.
finding-claim-text = Metin Microsoft hesabınızdan söz ediyor: “{ $text }”.
finding-claim-invoice = Bir Microsoft ürünü ({ $text }) için fatura çıkarıyor ve aramanızı istiyor; adresi Microsoft’un değil.
finding-claim-subject-account = Konu, hesabınıza bir şey olduğundan söz ediyor: “{ $text }”.
finding-claim-topic = Microsoft’ta temel kimlik doğrulamasının sona ermesiyle ilgili; bunu Microsoft’un kendisi de yazdı.
finding-claim-imprint = Microsoft’un şirket adı veya adresiyle bitiyor: “{ $text }”.
finding-claim-subject = Konu, bir Microsoft hesabı duyurusu gibi: “{ $text }”.
finding-claim-heading = E-postanın başlığı “{ $text }”.
finding-claim-salutation = E-posta size Microsoft müşterisi olarak sesleniyor: “{ $text }”.
finding-claim-signature = Metin “{ $text }” adıyla bitiyor.

# Gönderen kimin ve yanıtlar nereye gidiyor.
finding-sender-customer-space = { $domain }, Microsoft’un müşterilerine verdiği bir adres.
finding-sender-personal-mail = { $domain }, herkesin katılabildiği bir posta hizmeti.
finding-sender-subsidiary = { $service } Microsoft’a ait, ama kendi adına yazıyor ve üyeleri e-postalarına metin koyabiliyor.
finding-sender-punycode = Gönderenin etki alanı { $domain }, { $unicode } olarak gösteriliyor.
finding-two-addresses = Gönderen adında, gerçek adresten ({ $address }) farklı bir adres var: “{ $shown }”.
finding-reply-elsewhere = Yanıtınız gönderene değil, { $address } adresine giderdi.
finding-reply-personal-mail = Yanıtınız { $address } adresine, herkesin açabileceği bir posta kutusuna giderdi.
finding-return-path-elsewhere = Teslim hataları { $domain } etki alanına gidiyor; gönderenin etki alanı bu değil.
finding-sender-field-elsewhere = Gösterdiği gönderen değil, { $address } teslim etmiş.
finding-self-addressed = Gönderen ve alıcı aynı adres. Sahteler filtreleri geçmek için bunu yapar.
finding-direct-send = Kendi kuruluşunuzdan bir gönderen gösteriyor, ama dışarıdan geldi ve teyit edilmedi.
finding-forwarded = Bu, birinin ilettiği bir e-posta. İçindeki bölüm ilk gönderen olarak “{ $text }” diyor.
finding-delivery-report = Bu, otomatik bir teslim raporu.
finding-own-organization = Gönderen ve alıcı aynı kuruluştan ({ $domain }).
finding-mailing-list = Bir posta listesi üzerinden geldi.
finding-quotes-a-fake = Sahte e-postalardan söz ediyor ve birini alıntılıyor görünüyor.
finding-mentions-microsoft = Microsoft’u anıyor, ama Microsoft gibi davranmıyor.

# Bağlantılar ve kılık değiştirmeler.
finding-link-names-other-domain = Bir bağlantı “{ $shown }” gösteriyor, ama { $domain } adresine götürüyor.
finding-link-lookalike = Bir bağlantı, Microsoft’unkine benzetilmiş { $domain } adresine götürüyor.
finding-link-hides-target = { $domain } bağlantısı, gerçek hedefi zor görülecek biçimde yazılmış.
finding-link-ip-address = Bir bağlantı ada değil, yalın bir numaraya götürüyor: { $domain }.
finding-link-recipient = { $domain } bağlantısı e-posta adresinizi taşıyor; tıklarsanız kim olduğunuz anlaşılır.
finding-link-customer-hosted = Bir bağlantı { $domain } adresine götürüyor. Burayı Microsoft işletir, ama her müşteri oraya sayfa koyabilir.
finding-link-redirector = Bir bağlantı { $domain } adresine götürüyor; orası sizi burada görülemeyen bir yere yönlendiriyor.
finding-tracking-pixel-disguise = Gerçek Microsoft’un ({ $domain }) bir resmini içeriyor. Bunu herkes kopyalayabilir; bir şey kanıtlamaz.
finding-hidden-text = Göremediğiniz bir metin içeriyor. Bu, filtreleri yanıltmak için yapılır.
finding-disguised-letters = Bazı sözcükler kılık değiştirmiş veya görünmez karakterlerle yazılmış.
finding-no-web-link = İçinde web bağlantısı yok. Bu iyiye işaret değil: e-postayla yanıtınızı veya aramanızı istiyor.

finding-late = Bu duyuru gönderildikten çok sonra geldi. Uyardığı tarih geçti.
finding-not-in-our-records = { $domain } Microsoft’un, ama kayıtlarımızda yok.

# Göze çarpanlar.
finding-forged-result-ignored = İleti, sahte bir denetim sonucu getirmiş. Dikkate alınmadı.
finding-other-result-ignored = İletide yoldaki başka sunucuların sonuçları var. Kullanılmadılar.
finding-result-on-word = Sonuç yalnızca iletiyi kendi posta kutunuzda açtığınızı söylediğiniz için sayılıyor.
finding-server-guessed = Posta sunucusu gönderenin gerçek olduğunu yalnızca tahmin etti. Bu kanıt değil.
finding-filtering-bypassed = Bir kural bu iletiyi posta filtresine sokmadan geçirdi ({ $code }).
finding-signature-contradicted = { $domain } imzası gönderen satırına uyuyor, ama posta sunucunuz iletinin değiştirildiğini saptadı. Eski bir ileti yeni metinle yeniden gönderilmiş olabilir.
finding-signature-doubted = { $domain } imzası gönderen satırına uyuyor, ama iletideki bir sunucu sonucu başka şey söylüyor veya okunamıyor. Eski bir ileti yeni metinle yeniden gönderilmiş olabilir.
finding-unsigned-on-top = { $domain } tarafından imzalanan satırın üstüne bir satır eklenmiş.
finding-signature-weak = { $domain } imzası eskimiş bir yöntem kullanıyor ve bir şey kanıtlamıyor.
finding-signature-testing = { $domain } imzalarının yalnızca deneme olduğunu söylüyor. Bir şey kanıtlamazlar.
finding-signature-part-of-body = { $domain } imzası metnin yalnızca başını kapsıyor. Aşağıya bir şey eklenmiş olabilir.
finding-reply-to-not-signed = { $domain } imzası yanıt adresini kapsamıyor. Değiştirilmiş olabilir.
finding-arc-sealer-not-listed = { $sealer } göndereni gerçek bulduğunu söylüyor, ama o sunucu yöneticinizin listesinde değil.
