# Tek başına duran sayfa.
page-title = Bu e-posta gerçekten Microsoft’tan mı?
page-lead = İleti cihazınızda okunur ve hiçbir yere gitmez.
page-drop = E-posta dosyalarını buraya bırakın
page-drop-hint = .eml veya .msg, bir veya birkaç tane
page-choose = Dosya seç
page-drop-now = Denetlemek için bırakın
page-paste = veya ileti kaynağını yapıştırın
page-check = Denetle
page-where = Bunu nereden aldınız?
page-where-own = Kendi posta kutumda açtım
page-where-own-hint = Doğrudan kendi posta programınızdan veya web postanızdan kaydettiniz ya da kaynağını kopyaladınız.
page-where-file = Bana dosya veya ek olarak ulaştı
page-where-file-hint = Biri size gönderdi veya verdi. O zaman üst bilgileri herkes yazmış olabilir; yalnızca imzalar sayılır.
page-examples = Örnekler, hepsi uydurma
page-list = Denetlenen iletiler
page-progress = { $total } iletiden { $done } tanesi denetlendi
page-clear = Listeyi temizle
page-remove = { $name } öğesini kaldır
page-pasted = Yapıştırılan metin
page-form-name = Yalnızca gönderen ve konu
page-only-shown = Yalnızca gönderen ve konudan söylenebilecekler

page-form = Elimde yalnızca gönderen ve konu var
page-form-hint = telefonda, kâğıtta, birinin okumasıyla
page-form-lead = Gönderen adını ve adresini herkes yazabilir. Bu yüzden yalnızca bunlarla bir e-postanın Microsoft’tan olduğunu kimse teyit edemez. Ama Microsoft’un olmayan bir adres sahteyi ele verir ve bilinen bir duyuru için resmi bilgi vardır.
page-form-from-name = Gönderenin adı
page-form-from-address = Gönderenin adresi
page-form-subject = Konu
page-form-check = Söylenebileni söyle
page-form-empty = Gönderenin adresini veya konuyu yazın.
page-form-not-address = Adresi ad@sirket.example biçiminde yazın.
page-form-said = Yalnızca gönderen ve konu yazıldı. Buradaki gerçek bir adres bir şey kanıtlamaz: sahteciler de onu yazar. Kesin yanıt için iletinin kendisini denetleyin.

page-source = İleti kaynağı nasıl alınır
page-source-hint = Outlook.com, Gmail, Yahoo! JAPAN, Apple Mail, Thunderbird, telefonlar
page-source-outlook-com = Outlook.com ve web üzerinde Outlook
page-source-outlook-com-steps =
    İletiyi açın.
    İletinin sağ üstünde “…” (diğer eylemler), sonra “Farklı kaydet” ile bir .eml dosyası alın. Buraya bırakın.
    Veya “…”, “Görüntüle”, “İleti kaynağını görüntüle”yi seçin, tümünü seçip kopyalayın ve buraya yapıştırın.
page-source-outlook-windows = Windows için Outlook
page-source-outlook-windows-steps =
    Yeni Outlook: “…”, “Farklı kaydet” bir .eml dosyası verir.
    Klasik Outlook: iletiyi listeden masaüstüne sürükleyin. .msg dosyası buraya bırakılabilir.
    Veya iletiyi kendi penceresinde açın, “Dosya”, “Özellikler”, “İnternet üst bilgileri”ni kopyalayıp buraya yapıştırın.
page-source-gmail = Tarayıcıda Gmail
page-source-gmail-steps =
    İletiyi açın.
    “Yanıtla”nın yanındaki üç noktayı, sonra “Orijinali göster”i seçin.
    “Orijinali indir”i seçip dosyayı buraya bırakın veya “Panoya kopyala”yı seçip yapıştırın.
page-source-yahoo-japan = Yahoo! JAPAN Mail
page-source-yahoo-japan-steps =
    İletiyi bilgisayar sürümünde açın.
    İletinin menüsünde “İleti üst bilgisinin ayrıntılarını göster”i (詳細ヘッダー) seçin.
    Tümünü seçip kopyalayın ve buraya yapıştırın.
page-source-apple-mail = Mac’te Apple Mail
page-source-apple-mail-steps =
    İletiyi seçin.
    “Dosya”, “Farklı Kaydet…”, biçim “Ham İleti Kaynağı”nı seçin. Dosyayı buraya bırakın.
    Veya “Görüntü”, “İleti”, “Ham Kaynak”ı seçin, tümünü kopyalayıp yapıştırın.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    İletiyi seçin.
    “Daha fazla”, “Kaynağı göster”i (Ctrl+U) seçin, tümünü seçip kopyalayın ve yapıştırın.
    Veya iletiye sağ tıklayın, “Farklı kaydet…” deyin ve .eml dosyasını buraya bırakın.
page-source-phone = iPhone, iPad ve Android
page-source-phone-steps =
    Telefonlardaki posta uygulamaları çoğunlukla kaynağı gösteremez. İletiyi iletmeyin: iletmek kanıtı yok eder.
    Aynı posta kutusunu bir bilgisayarın tarayıcısında açın ve yukarıdaki yolu kullanın.
    Veya aşağıdaki “Elimde yalnızca gönderen ve konu var”ı kullanın; ne kadarının söylenebileceği orada yazar.

page-intro = Bu sayfa neyi yanıtlar
page-intro-1 = Microsoft adındaki bir e-postayı gerçekten Microsoft mu gönderdi ve bu neden söylenebilir.
page-intro-2 = E-posta sizden ne istiyor ve bağlantıları gerçekte nereye götürüyor.
page-intro-3 = Sonra ne yapmalı: gerçek bir duyuruda, sahtede ve tıkladıysanız.
page-intro-not = Virüs taramaz, bağlantı açmaz ve başka adlardaki e-postaları değerlendirmez.
page-intro-privacy = Her şey bu tarayıcıda olur. Hiçbir e-posta, adres veya sonuç dışarı çıkmaz; bunları saklayabilecek bir sunucu da yoktur.
page-intro-try = Bir örnek dene

page-error = Bu denetlenemedi
page-error-empty = İçinde bir şey yok. İleti kaynağını yapıştırın veya kaydedilen ileti dosyasını seçin.
page-error-only-subject = Bu yalnızca bir konu veya iletiden birkaç sözcük, kaynağı değil. “Received:” ve “From:” ile başlayan satırlar gerekiyor. Nasıl alınacağı aşağıda yazıyor.
page-error-not-a-header-block = Bu bir iletinin kaynağı değil: “Received:” veya “From:” ile başlayan satırlar eksik. Nasıl alınacağı aşağıda yazıyor.
page-error-binary = Bu bir e-posta dosyası değil, resim veya başka türde bir dosya. Ekran görüntüsü denetlenemez: iletinin kendisini .eml veya .msg dosyası olarak kaydedin.
page-error-too-large = Bu dosya { $limit } MB’tan büyük. İletiyi ekleri olmadan kaydedin veya yalnızca kaynağını yapıştırın.
page-error-msg = Bu .msg dosyası okunamadı. İletiyi .eml olarak kaydedin veya kaynağını yapıştırın.
page-error-unreadable = Tarayıcı bu dosyayı okuyamadı ({ $detail }). Yeniden kaydedip bir kez daha deneyin.
page-error-folder = Bu bir klasör veya boş bir dosya. İçindeki ileti dosyalarını seçin.

page-privacy = Bu cihazda okunur. Çevrimdışı çalışır. Çerez yok, istatistik yok, sunucu yok.
page-samples = Örnek posta kutusu
page-settings = Ayarlar
page-result = Sonuç
