### Bir sonucun metin olarak cümleleri: terminal, kopya veya çıktı için.

report-scope = Teyit edilen gönderendir; e-postadaki her istek değil.
report-asks = E-postanın istedikleri:
report-subject = Konu: { $subject }
report-time = Zaman: { $time }
report-says = Söylediği: { $name } { $address }
report-no-name = (ad yok)
report-sent-by = Gönderen: { $domain } ({ $class })
report-sent-by-shown = Gönderen: { $domain } ({ $class }), gösterdiği kadarıyla; kanıtsız
report-shown-value = { $domain } ({ $class }), gösterdiği kadarıyla; kanıtsız
report-sent-by-unproven = Gönderen: bilinmiyor. { $domain } ({ $class }) gösteriyor, ama bu kanıtlı değil.
report-sent-by-failed = Gönderen: başka biri. { $domain } ({ $class }) gösteriyor; posta sunucusu oradan gelmediğini saptadı.
report-unproven-value = bilinmiyor; { $domain } ({ $class }) gösteriyor, ama bu kanıtlı değil
report-failed-value = başka biri; { $domain } ({ $class }) gösteriyor, ama posta sunucusu oradan gelmediğini saptadı
report-no-domain = (gönderen adresi yok)
report-class-corporate = Microsoft’un kendi postası
report-class-service = bir Microsoft hizmeti
report-class-customer = bir Microsoft müşterisinin adresi
report-class-personal = kişisel posta kutusu
report-class-subsidiary = Microsoft grubundan, kendi adını taşıyan bir şirket
report-class-unrelated = Microsoft göndereni değil
report-service = Hizmet: { $service }
report-links = Bağlantılar nereye gidiyor:
report-more-links =
    { $count ->
        [one] ve { $count } tane daha
       *[other] ve { $count } tane daha
    }
report-next = Şimdi yapabilecekleriniz:
report-not-checked = Denetlenmeyenler:
report-versions = Neden { $reason } · motor { $engine } · veri { $data }
report-title = { $headline } – Honmono raporu
report-made = Honmono raporu, { $time }
report-label-subject = Konu
report-label-time = Zaman
report-label-says = Söylediği
report-label-sent-by = Gönderen
report-label-service = Hizmet
report-label-asks = E-postanın istedikleri
report-label-links = Bağlantılar nereye gidiyor
report-label-next = Şimdi yapabilecekleriniz
report-label-findings = Göze çarpanlar
report-label-not-checked = Denetlenmeyenler
report-more-rows =
    { $count ->
        [one] Bir satır daha yazdırılmadı.
       *[other] { $count } satır daha yazdırılmadı.
    }
