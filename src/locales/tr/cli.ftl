### Terminalin cümleleri.

cli-help =
    honmono – bu e-posta gerçekten Microsoft’tan mı, şimdi ne yapmalıyım?

    Kullanım:
      honmono check [OPTIONS] FILE|FOLDER|-…   her ileti için bir sonuç
      honmono explain [OPTIONS] FILE|-         sonuca nasıl varıldığı, adım adım
      honmono config check FILE                yöneticinin yapılandırma dosyasındaki hatalar
      honmono doctor URL                       sunulan bir kopya iyi kurulmuş mu?
      honmono help COMMAND                     bir komut hakkında daha fazlası; help apps,
                                               help after: posta uygulamaları; tıkladıktan sonra
      honmono version                          programın ve verilerin sürümü

    “honmono help check” denetimin seçeneklerini listeler.

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    Her ileti için bir sonuç. Dosya bir ileti (.eml) veya bir mbox’tır; klasör, altındaki
    her .eml veya bir Maildir’in her iletisi demektir; - standart girdidir.

      --json                  satır başına bir JSON nesnesi (docs/check.schema.json)
      --csv                   ileti başına bir CSV satırı, hesap tablosu için formülsüz
      --lang LANGUAGE         cümlelerin dili, örneğin ja; yoksa LC_ALL veya LANG’dan
      --provenance WHERE      own-mailbox: iletiler, onları alan posta kutusundan doğrudan
                              kaydedildi; unknown (varsayılan): her üst bilgi yalnızca bir iddia
      --config FILE           kuruluşunuzun honmono.config.json dosyası: duyurular, ağ geçitleri
      --keys FILE             ağsız denetim için bir dosyadan ortak anahtarlar
      --dns off|URL           ortak anahtarları URL’de HTTPS üzerinden DNS ile sor; off
                              (varsayılan) kimseye sormaz
      --now TIME              zaman buymuş gibi değerlendir (ISO 8601)
      --app NAME              kullandığınız posta uygulaması, öneriler için (honmono help apps)
      --threads N             iş parçacıkları; varsayılan: her çekirdek için bir tane

    Çıkış kodu: 0 hepsi okundu, 2 bazıları okunamadı, 1 yanlış kullanım.

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    Bir ileti için üst bilgi alanından sonuca bütün zincir: ne okundu, gönderene kim kefil,
    e-posta ne iddia ediyor, ne istiyor ve hangi kural belirledi.

      --lang, --provenance, --config, --keys, --dns, --now   “honmono check” ile aynı

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    Yöneticinin yapılandırma dosyasını okur ve içindeki her hatayı söyler.
    Çıkış kodu: 0 hata yok, 2 hata var, 1 yanlış kullanım.

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    Sunulan bir kopyaya bakar: sayfalar HTTPS ile, gereken üst bilgilerle orada mı?
    Çıkış kodu: 0 hata yok, 2 hata var, 1 yanlış kullanım.

cli-try-help = Deneyin: honmono help
cli-unknown-command = “{ $name }” diye bir komut yok.
cli-unknown-option = { $option } diye bir seçenek yok.
cli-value-missing = { $option } seçeneği bir değer ister.
cli-value-unwanted = { $option } seçeneği değer almaz.
cli-json-or-csv = --json ve --csv seçeneklerinden birini seçin.
cli-no-files = En az bir dosya veya klasör ya da standart girdi için - yazın.
cli-one-file = Tam bir dosya ya da standart girdi için - yazın.
cli-no-language = “{ $language }” dilinde henüz cümle yok. Diller: { $offered }.
cli-bad-provenance = --provenance, own-mailbox veya unknown olur; “{ $value }” olmaz.
cli-bad-dns = --dns, off veya bir https adresi olur; “{ $value }” olmaz.
cli-bad-now = --now, 2026-11-24T09:00:00Z gibi bir zaman ister; “{ $value }” olmaz.
cli-bad-threads = --threads, 1 ile 99 arasında bir sayı ister; “{ $value }” olmaz.
cli-keys-unreadable = Anahtar dosyası { $file } okunamıyor.
cli-keys-malformed = Anahtar dosyası { $file }, docs/cli.md’de anlatılan biçimde değil.
cli-config-unreadable = Yapılandırma dosyası { $file } okunamıyor.
cli-config-malformed = Yapılandırma dosyası { $file } hatalı. “honmono config check” hataları söyler.
cli-bad-app = “{ $value }” diye bir posta uygulaması yok. “honmono help apps” listeler.
cli-apps = --app ile verilebilen posta uygulamaları:
cli-pick-app = Bir şey yapmanız gerekip gerekmediği posta uygulamanıza bağlı: --app NAME ekleyin (adları “honmono help apps” listeler).
cli-clicked = Tıkladınız, yanıtladınız veya aradınız mı? Bkz. “honmono help after”.
cli-reading-stdin = İleti klavyeden okunuyor; Ctrl+D ile bitirin (Windows: Ctrl+Z, Enter).
cli-progress = { $done } denetlendi, { $unreadable } okunamadı, saniyede { $rate }
cli-unreadable = Okunamadı
cli-summary =
    { $count ->
        [one] { $count } ileti
       *[other] { $count } ileti
    }
cli-broken-run = Çalışma erken bitti: { $detail }

## Bir girdi neden sonuç vermedi

input-error-empty = İçinde bir şey yok.
input-error-not-a-header-block = Bu bir e-posta değil: From veya Received alanı olan bir üst bilgi bulunamadı. İletiyi .eml olarak kaydedin veya tüm kaynağını kopyalayın.
input-error-only-subject = Yalnızca bir konu bulundu, e-posta üst bilgisi yok. İletiyi .eml olarak kaydedin veya tüm kaynağını kopyalayın.
input-error-binary = Bu bir e-posta değil, başka türde bir dosya (resim, belge vb.).
input-error-too-large = { $megabytes } MB’tan büyük. Bu boyuttaki e-postalar okunmaz.
input-error-not-found = Böyle bir dosya veya klasör yok.
input-error-no-permission = Okunamaz: izin verilmedi.
input-error-not-a-file = Bu bir dosya değil.
input-error-no-messages = Bu klasörde ileti bulunamadı (.eml ile biten dosyalar veya bir Maildir).
input-error-read-error = Dosya sonuna kadar okunamadı.
input-error-engine-error = Bu programdaki bir hata iletinin denetimini durdurdu: { $detail }. Sonuca varılamadı.

## honmono explain

explain-read = 1. Okunan: { $file }
explain-fields = { $fields } üst bilgi alanı, { $hops } durak
explain-body = Gövde okundu: { $links } bağlantı.
explain-no-body = Gövde yok.
explain-limit = Bir sınırdan sonrası okunmadı: { $limit }
explain-from = 2. Kimden olduğunu söylüyor
explain-from-single = Tek gönderen: { $address }
explain-from-ambiguous = Tek ve açık bir gönderen yok; ilki { $address }
explain-from-missing = Gönderen belirtilmemiş.
explain-vouches = 3. Gönderene kim kefil
explain-trusted = Alıcının bir sonucuna inanıldı ({ $place }):
explain-entry = { $ip } adresinden şu durakta alındı:
explain-server = Dediği: { $result }
explain-claimed = Dosyanın dediği, inanılmadı: { $result }
explain-signature = { $domain } imzası (seçici { $selector }): { $result }
explain-no-signature = İmza yok.
explain-arc =
    { $count ->
        [one] ARC, 1 küme, mühürleyen { $sealer }: { $result }
       *[other] ARC, { $count } küme, en yenisini mühürleyen { $sealer }: { $result }
    }
explain-result-pass = uyuyor
explain-result-fail = uymuyor
explain-result-unknown = denetlenmedi
explain-result-none = yok
explain-proof-dkim = { $domain } imzasıyla kanıtlandı.
explain-proof-server = Alıcının { $domain } için verdiği sonuçla kanıtlandı.
explain-proof-arc = Listedeki bir aktarıcıyla (ARC) { $domain } için kanıtlandı.
explain-no-proof = Göndereni kanıtlayan bir şey yok.
explain-failed = Alıcı, gönderenin gerçek olmadığını saptadı.
explain-excuse-changed-on-the-way = Yolda değiştirildiğine dair işaretler var.
explain-excuse-delivery-report = Bu bir teslim raporu.
explain-noticed = 4. Göze çarpanlar
explain-weight-decides = belirleyici
explain-weight-supports = lehte
explain-weight-against = aleyhte
explain-weight-info = not
explain-wants = 5. Ne istiyor, bağlantıları nereye gidiyor
explain-notice = 6. Bilinen duyurular
explain-no-notice = Bilinen hiçbir duyuru uymuyor.
explain-notice-match = Bilinen { $id } duyurusuna uyuyor ({ $timing }).
explain-topic = Konusu: { $topic }.
explain-not-checked = 7. Denetlenmeyenler
explain-rules = 8. Kurallar, sırayla; ilk tutan belirler
explain-verdict = 9. Sonuç
explain-nothing = Yok.
