### Parçalarına ayrılmış üst bilgi: duraklar, sonuçlar, imzalar, kodlar, tüm alanlar. Yakından bakanlar için; teknik sözcükler olabilir.

## Bölümler

analysis-summary = Özet
analysis-hops = İzlediği yol
analysis-results = Sunucuların bulduğu (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = İmzalar (DKIM)
analysis-arc = Aktarıcı zinciri (ARC)
analysis-antispam = İstenmeyen posta filtresi
analysis-marks = Göze çarpanlar
analysis-fields = Tüm üst bilgi alanları
analysis-unknown-value = { $value } – bu değeri açıklayan açık bir kaynak yok
analysis-unknown-key = Microsoft’un kendi tanılaması için
analysis-claim-note = Bu iletinin nereden geldiği bilinmiyor; bu yüzden buradaki her satır yalnızca dosyanın söylediğidir.

## Özet

summary-subject = Konu
summary-from = Kimden
summary-sender = Gönderen
summary-reply-to = Yanıt adresi
summary-return-path = Dönüş yolu
summary-to = Kime
summary-cc = Bilgi
summary-envelope-recipient = Teslim edilen
summary-date = Tarih
summary-message-id = İleti kimliği
summary-list-id = Posta listesi
summary-archived-at = Arşivlendiği yer
summary-delivered-after = { $duration } sonra teslim edildi
summary-delivered-before = kendi tarihinden { $duration } önce teslim edildi: saatler farklı
summary-several = Bu alan { $count } kez geçiyor.

## Duraklar

hop-number = Durak
hop-from = Kimden
hop-by = Alan
hop-with = Protokol
hop-time = Zaman
hop-delay = Gecikme
hop-id = Kimlik
hop-for = Kime
hop-via = Üzerinden
hop-tls = Şifreleme
hop-ip = Adres
hop-reverse = Ters ad
hop-zone = Dilim
hop-none = Üst bilgide Received alanı yok.
hop-total = toplam { $duration }
hop-first = başlangıç
hop-unknown-time = zaman okunamıyor: { $text }
hop-private = özel bir ağın içinde
hop-clock = { $host } saati öncekinden { $duration } geri.
hop-tls-old = kullanımdan kalkmış
hop-utc = UTC
hop-local = sizin saatiniz

duration-ms = 1 sn’den az
duration-s = { $s } sn
duration-m = { $m } dk { $s } sn
duration-h = { $h } sa { $m } dk
duration-d = { $d } gün { $h } sa
duration-minus = −{ $duration }

## Bir alanın durumu

status-believed = posta hizmetiniz yazdı
status-claim = iddia: herkes yazmış olabilir
status-renamed = alıcı kenara koymuş veya başka bir kuruluşun sunucusundan
status-second = bu addan ikincisi: posta hizmetinizin değil, dikkate alınmadı
results-error-empty = boş
results-error-no-authserv-id = yazan sunucuyu belirtmiyor
results-error-syntax = çözümlenemiyor
signature-error-malformed = Etiket listesi bozuk.
signature-error-duplicate-tag = Bir etiket iki kez geçiyor; böyle bir imza başarısız sayılır.
signature-pass = burada denetlendi, uyuyor
signature-fail = uymuyor
signature-unknown = burada denetlenmedi
arc-set = Küme { $instance }
arc-seal = Mühür

## Alan grupları

fieldgroup-sender = Gönderen
fieldgroup-recipient = Alıcı
fieldgroup-trace = Yol
fieldgroup-authentication = Kanıt
fieldgroup-antispam = İstenmeyen posta filtresi
fieldgroup-exchange = Exchange
fieldgroup-list = Posta listesi
fieldgroup-content = İçerik
fieldgroup-other = Diğer

## DKIM ve ARC etiketleri

tag-v = Sürüm
tag-a = Algoritma
tag-b = İmza
tag-bh = Gövdenin karması
tag-c = Kurallı biçim (üst bilgi/gövde)
tag-cv = Önceki zincirin durumu
tag-d = İmzalayan etki alanı
tag-h = İmzalı alanlar
tag-i = Kullanıcı veya birim
tag-instance = Küme numarası
tag-l = İmzalı gövde uzunluğu
tag-q = Anahtarın bulunma yolu
tag-s = Anahtarın seçicisi
tag-t = İmzalanma zamanı
tag-x = Bitiş zamanı
tag-z = Alanların kopyaları

## İstenmeyen posta raporunun anahtarları

antispam-connecting-ip = Microsoft 365’e bağlanan adres
antispam-country = Bu adresin ülkesi
antispam-language = İletinin dili
antispam-spam-level = İstenmeyen posta güvenilirlik düzeyi (SCL)
antispam-bulk-verdict = Toplu posta
antispam-ip-list = Adres listeleri
antispam-filter-verdict = Filtrenin kararı (SFV)
antispam-helo = Gönderici sunucunun kendine verdiği ad
antispam-reverse-name = Adresin ters DNS adı
antispam-category = İlkenin kategorisi (CAT)
antispam-safety = Güvenlik ipucu (SFTY)
antispam-rule-ids = Eşleşen kuralların numaraları
antispam-direction = Yön
antispam-bulk-level = Toplu posta şikâyet düzeyi (BCL)
antispam-phishing-level = Kimlik avı güvenilirlik düzeyi (PCL)
antispam-custom-spam = Özel bir istenmeyen posta filtresi seçeneği eşleşti
antispam-delivered-to = Konulduğu klasör
antispam-arc-protocol = ARC

## Değerler. SCL, BCL, PCL

code-scl-skipped = İstenmeyen posta filtresi atlandı: izin verilen gönderen, izin verilen adres veya bir kural
code-scl-not-spam = İstenmeyen posta sayılmadı
code-scl-unused = Microsoft 365 filtresinin kullanmadığı bir düzey
code-scl-spam = İstenmeyen posta
code-scl-high-confidence-spam = İstenmeyen posta, yüksek kesinlik
code-bcl-not-bulk = Toplu göndericiden değil
code-bcl-few-complaints = Az şikâyet alan toplu gönderici
code-bcl-mixed-complaints = Değişen sayıda şikâyet alan toplu gönderici
code-bcl-many-complaints = Çok şikâyet alan toplu gönderici
code-pcl-neutral = İçerik büyük olasılıkla kimlik avı değil
code-pcl-suspicious = İçerik büyük olasılıkla kimlik avı

## SFV

code-sfv-blk = Filtre atlandı ve ileti engellendi: gönderen, kullanıcının engellenen gönderenler listesinde
code-sfv-nspm = Filtre istenmeyen posta saymadı
code-sfv-sfe = Filtre atlandı ve ileti geçirildi: gönderen, kullanıcının Güvenilir Gönderenler listesinde
code-sfv-ska = Filtre atlandı: bir istenmeyen posta ilkesi gönderene izin veriyor
code-sfv-skb = İstenmeyen posta olarak işaretlendi: bir istenmeyen posta ilkesi göndereni engelliyor
code-sfv-ski = Kuruluş içinden ileti
code-sfv-skn = Filtreden önce istenmeyen posta değil diye işaretlendi, örneğin bir posta akışı kuralıyla
code-sfv-skq = Karantinadan çıkarıldı
code-sfv-sks = Filtreden önce istenmeyen posta olarak işaretlendi, örneğin bir posta akışı kuralıyla
code-sfv-spm = Filtre istenmeyen posta olarak işaretledi
code-sfv-dms = İstenmeyen posta kararını kuruluşun bir ayarı geçersiz kıldı

## CAT

code-cat-none = Kategori yok
code-cat-amp = Kötü amaçlı yazılım
code-cat-bimp = Marka taklidi
code-cat-bulk = Toplu posta
code-cat-dimp = Etki alanı taklidi
code-cat-ftbp = Engellenen türde ek
code-cat-gimp = Posta kutusunun kendi geçmişine göre kişi taklidi
code-cat-hphsh = Kimlik avı, yüksek kesinlik
code-cat-hspm = İstenmeyen posta, yüksek kesinlik
code-cat-intos = Kuruluş içinden kimlik avı
code-cat-malw = Kötü amaçlı yazılım
code-cat-ospm = Giden istenmeyen posta
code-cat-phsh = Kimlik avı
code-cat-sap = Safe Attachments durdurdu
code-cat-spm = İstenmeyen posta
code-cat-spoof = Sahte gönderen
code-cat-uimp = Kişi taklidi

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = Etki alanı, korunan bir etki alanını taklit ediyor
code-sfty-user-impersonation = Gönderen, korunan bir kişiyi taklit ediyor
code-sfty-first-contact = Bu gönderenden ilk veya seyrek e-posta
code-ipv-cal = İstenmeyen posta filtresi atlandı: adres, kuruluşun izin verilen adresler listesinde
code-ipv-nli = Adres hiçbir itibar listesinde yok
code-dir-inb = Gelen
code-dir-out = Giden
code-dir-int = İç
code-srv-bulk = Toplu posta
code-dest-inbox = Gelen Kutusu
code-dest-junk = Gereksiz posta klasörü
code-dest-custom-folder = Kullanıcının seçtiği bir klasör

## SPF, DKIM, DMARC

code-spf-pass = Adres, zarf göndereninin etki alanı için gönderebilir
code-spf-fail = Adres bu etki alanı için gönderemez
code-spf-softfail = Adres bu etki alanı için büyük olasılıkla gönderemez
code-spf-neutral = Etki alanı bu adres hakkında bir şey söylemiyor
code-spf-none = Etki alanı SPF kaydı yayımlamıyor
code-spf-temperror = Denetim o an başarısız oldu
code-spf-permerror = Etki alanının SPF kaydı bozuk
code-dkim-pass = Bir imza uydu
code-dkim-fail = İmza uymadı
code-dkim-none = İmzalı değil
code-dkim-temperror = Anahtar o an alınamadı
code-dkim-permerror = İmza veya anahtarı kullanılamaz
code-dkim-policy = İmzalı, ama alıcının kabul ettiği biçimde değil
code-dkim-neutral = İmzalı, ama imza işlenemedi
code-dmarc-pass = Gönderen olarak gösterilen etki alanı için SPF veya DKIM geçti
code-dmarc-fail = Gönderen olarak gösterilen etki alanı için ne SPF ne DKIM geçti
code-dmarc-bestguesspass = Etki alanı DMARC kaydı yayımlamıyor; olsa geçerdi
code-dmarc-none = Etki alanı DMARC kaydı yayımlamıyor
code-dmarc-permerror = Etki alanının DMARC kaydı bozuk
code-dmarc-temperror = Denetim o an başarısız oldu
code-action-none = Bir şey yapılmadı
code-action-pct-quarantine = Başarısız; etki alanı postasının yalnızca bir bölümü için karantina istiyor, bu geçirildi
code-action-pct-reject = Başarısız; etki alanı postasının yalnızca bir bölümü için ret istiyor, bu geçirildi
code-action-permerror = Denetimde kalıcı bir hata
code-action-temperror = Denetimde geçici bir hata
code-action-oreject = Başarısız; etki alanı ret istiyor, ama alıcı bunun yerine istenmeyen posta olarak işaretledi
code-action-quarantine = Karantinaya veya gereksiz postaya kondu

## compauth

code-compauth-pass = Sunucu göndereni gerçek sayıyor
code-compauth-softpass = Sunucu göndereni zayıf dayanaklarla gerçek sayıyor
code-compauth-fail = Sunucu göndereni gerçek saymıyor
code-compauth-none = Denetlenmedi veya atlandı
code-compauth-reason-000 = DMARC başarısız ve etki alanı ret veya karantina istiyor
code-compauth-reason-001 = Etki alanı kural yayımlamıyor veya yalnızca zayıf kural yayımlıyor ve başka belirtiler başarısız
code-compauth-reason-002 = Kuruluş bu gönderen ve etki alanı çiftini yasaklıyor
code-compauth-reason-010 = DMARC başarısız ve gönderen, alan kuruluşun bir etki alanını gösteriyor
code-compauth-reason-130 = DMARC başarısız, ama kabul edilen bir aktarıcı (ARC) daha önce geçtiğini teyit etti
code-compauth-reason-1xx = Geçti
code-compauth-reason-2xx = Zayıf dayanaklarla geçti
code-compauth-reason-3xx = Denetlenmedi
code-compauth-reason-4xx = Atlandı
code-compauth-reason-6xx = Başarısız ve gönderen, alan kuruluşun bir etki alanını gösteriyor
code-compauth-reason-7xx = Geçti
code-compauth-reason-9xx = Atlandı

## ARC

code-cv-none = Zincirin ilki
code-cv-pass = Önceki zincir sağlamdı
code-cv-fail = Önceki zincir kopuktu
code-arc-pass = Zincir sağlam
code-arc-fail = Zincir kopuk
code-arc-none = Zincir yok

## Göze çarpanlar

mark-spf-fail = SPF başarısız: gönderici adres, zarf göndereninin etki alanı için gönderemez.
mark-dkim-fail = Bir DKIM imzası uymadı.
mark-dmarc-fail = DMARC başarısız: gönderen olarak gösterilen etki alanını teyit eden bir şey yok.
mark-compauth-fail = Sunucu göndereni gerçek saymıyor.
mark-compauth-guessed = Sunucu gönderenin gerçek olduğunu yalnızca tahmin etti; etki alanı bunu kanıtlayacak bir kural vermiyor.
mark-compauth-skipped = Sunucu gönderen denetimini atladı.
mark-marked-spam = Filtre iletiyi istenmeyen posta olarak işaretledi.
mark-spam-in-inbox = Filtre istenmeyen posta olarak işaretledi, yine de gelen kutusuna kondu.
mark-spam-in-own-folder = Filtre istenmeyen posta olarak işaretledi; kullanıcının bir kuralı başka klasöre koydu.
mark-clean-in-inbox = Filtre istenmeyen posta saymadı ve gelen kutusuna kondu. Bu, kimin gönderdiğini kanıtlamaz.
mark-clean-in-junk = Filtre istenmeyen posta saymadı, yine de gereksiz posta klasörüne kondu.
mark-clean-in-own-folder = Filtre istenmeyen posta saymadı; kullanıcının bir kuralı başka klasöre koydu.
mark-ip-allowed = Gönderici adres kuruluşun izin verilen adresler listesinde: bu iletiye hiçbir istenmeyen posta filtresi bakmadı.
mark-inside-organization = Kuruluş içinden geldi.
mark-sender-blocked-by-user = Kullanıcı bu göndereni engelliyor.
mark-sender-allowed-by-user = Gönderen, kullanıcının Güvenilir Gönderenler listesinde: bu iletiye hiçbir istenmeyen posta filtresi bakmadı.
mark-sender-allowed-by-policy = Bir ilke bu gönderene izin veriyor: bu iletiye hiçbir istenmeyen posta filtresi bakmadı.
mark-sender-blocked-by-policy = Bir ilke bu göndereni engelliyor.
mark-allowed-by-rule = Bir kural, hiçbir filtre bakmadan geçmesine izin verdi.
mark-spam-by-rule = Bir kural, hiçbir filtre bakmadan istenmeyen posta olarak işaretledi.
mark-verdict-overruled = Filtrenin kararını kuruluşun bir ayarı geçersiz kıldı.
mark-released = Karantinadan çıkarıldı.
mark-filter-skipped = İstenmeyen posta filtresi atlandı.
mark-high-confidence-spam = Filtre istenmeyen posta olduğundan çok emin.
mark-bulk-sender = Toplu bir göndericiden geliyor.
mark-bad-bulk-sender = Birçok kişinin şikâyet ettiği toplu bir göndericiden geliyor.
mark-phishing-level = Exchange’in içerik filtresi büyük olasılıkla kimlik avı sayıyor.
mark-first-contact = Bu gönderenden ilk veya seyrek bir e-posta.
mark-threat = Filtre bir tehdit belirtti ({ $value }).
mark-second-report = { $name } ikinci kez geçiyor. Yalnızca en üstteki posta hizmetinizin olabilir; bu, e-postayla geldi ve dikkate alınmıyor.
mark-no-filter-report = Microsoft 365 filtresinin raporu (X-Forefront-Antispam-Report) eksik.
mark-no-delivery-report = Klasör notu (X-Microsoft-Antispam-Mailbox-Delivery) eksik.
mark-duplicate-field = { $name } yalnızca bir kez bulunabilir ama { $count } kez geçiyor. Hangisini gösterdikleri programdan programa değişir.
mark-clock-skew =
    { $seconds ->
        [one] { $number }. durakta { $host } saati öncekinden 1 saniye geri.
       *[other] { $number }. durakta { $host } saati öncekinden { $seconds } saniye geri.
    }
mark-slow-hop =
    { $minutes ->
        [one] { $number }. durak ({ $host }) 1 dakika sürdü.
       *[other] { $number }. durak ({ $host }) { $minutes } dakika sürdü.
    }
mark-old-tls =
    { $count ->
        [one] Bir durak, kullanımdan kalkmış bir şifreleme (TLS 1.0 veya 1.1) kullandı.
       *[other] { $count } durak, kullanımdan kalkmış bir şifreleme (TLS 1.0 veya 1.1) kullandı.
    }
mark-no-time =
    { $count ->
        [one] Bir Received alanında okunabilir zaman yok.
       *[other] { $count } Received alanında okunabilir zaman yok.
    }
mark-hops-unread =
    { $count ->
        [one] Bir Received alanı okunmadı.
       *[other] { $count } Received alanı okunmadı.
    }
mark-limit = Üst bilgi bu programın okuduğundan büyük ({ $limit }); gerisi okunmadı.
mark-claimed = (dosya böyle diyor)
