### Ett resultats meningar som text, för en terminal, en kopierad eller utskriven rapport.

report-scope = Bekräftar avsändaren, inte allt som mejlet ber om.
report-asks = Vad mejlet ber om:
report-subject = Ämne: { $subject }
report-time = Tid: { $time }
report-says = Uppger: { $name } { $address }
report-no-name = (inget namn)
report-sent-by = Skickat av: { $domain } ({ $class })
report-sent-by-shown = Skickat av: { $domain } ({ $class }), såvitt det visar; inte bevisat
report-shown-value = { $domain } ({ $class }), såvitt det visar; inte bevisat
report-sent-by-unproven = Skickat av: okänt. Det visar { $domain } ({ $class }), men det är inte bevisat.
report-sent-by-failed = Skickat av: någon annan. Det visar { $domain } ({ $class }); e-postservern kom fram till att det inte kom därifrån.
report-unproven-value = okänt; det visar { $domain } ({ $class }), men det är inte bevisat
report-failed-value = någon annan; det visar { $domain } ({ $class }), men e-postservern kom fram till att det inte kom därifrån
report-no-domain = (ingen avsändaradress)
report-class-corporate = Microsofts egen e-post
report-class-service = en Microsoft-tjänst
report-class-customer = en Microsoft-kunds adress
report-class-personal = en personlig brevlåda
report-class-subsidiary = ett företag i Microsoft-koncernen, i eget namn
report-class-unrelated = ingen Microsoft-avsändare
report-service = Tjänst: { $service }
report-links = Vart länkarna leder:
report-more-links =
    { $count ->
        [one] och { $count } till
       *[other] och { $count } till
    }
report-next = Vad du kan göra nu:
report-not-checked = Inte kontrollerat:
report-versions = Skäl { $reason } · motor { $engine } · uppgifter { $data }
report-title = { $headline } – Honmono-rapport
report-made = Honmono-rapport från { $time }
report-label-subject = Ämne
report-label-time = Tid
report-label-says = Uppger
report-label-sent-by = Skickat av
report-label-service = Tjänst
report-label-asks = Vad mejlet ber om
report-label-links = Vart länkarna leder
report-label-next = Vad du kan göra nu
report-label-findings = Vad som märktes
report-label-not-checked = Inte kontrollerat
report-more-rows =
    { $count ->
        [one] Ytterligare en rad skrivs inte ut.
       *[other] Ytterligare { $count } rader skrivs inte ut.
    }
