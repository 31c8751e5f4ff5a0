### Zinnen van een resultaat als tekst, voor de opdrachtregel, een gekopieerd of een afgedrukt rapport.

report-scope = Bevestigt de afzender, niet elk verzoek in de mail.
report-asks = Wat de mail vraagt:
report-subject = Onderwerp: { $subject }
report-time = Tijd: { $time }
report-says = Noemt: { $name } { $address }
report-no-name = (geen naam)
report-sent-by = Verzonden door: { $domain } ({ $class })
report-sent-by-shown = Verzonden door: { $domain } ({ $class }), voor zover getoond; niet bewezen
report-shown-value = { $domain } ({ $class }), voor zover getoond; niet bewezen
report-sent-by-unproven = Verzonden door: niet bekend. De mail toont { $domain } ({ $class }), maar dat is niet bewezen.
report-sent-by-failed = Verzonden door: iemand anders. De mail toont { $domain } ({ $class }); de mailserver stelde vast dat die daar niet vandaan kwam.
report-unproven-value = niet bekend; de mail toont { $domain } ({ $class }), maar dat is niet bewezen
report-failed-value = iemand anders; de mail toont { $domain } ({ $class }), maar de mailserver stelde vast dat die daar niet vandaan kwam
report-no-domain = (geen afzenderadres)
report-class-corporate = mail van Microsoft zelf
report-class-service = een dienst van Microsoft
report-class-customer = adres van een klant van Microsoft
report-class-personal = een persoonlijk postvak
report-class-subsidiary = een bedrijf van de Microsoft-groep, onder eigen naam
report-class-unrelated = geen afzender van Microsoft
report-service = Dienst: { $service }
report-links = Waar de koppelingen heen leiden:
report-more-links =
    { $count ->
        [one] en nog { $count }
       *[other] en nog { $count }
    }
report-next = Wat u nu kunt doen:
report-not-checked = Niet gecontroleerd:
report-versions = Reden { $reason } · programma { $engine } · gegevens { $data }
report-title = { $headline } – Honmono-rapport
report-made = Honmono-rapport van { $time }
report-label-subject = Onderwerp
report-label-time = Tijd
report-label-says = Noemt
report-label-sent-by = Verzonden door
report-label-service = Dienst
report-label-asks = Wat de mail vraagt
report-label-links = Waar de koppelingen heen leiden
report-label-next = Wat u nu kunt doen
report-label-findings = Wat opviel
report-label-not-checked = Niet gecontroleerd
report-more-rows =
    { $count ->
        [one] Nog één rij is niet afgedrukt.
       *[other] Nog { $count } rijen zijn niet afgedrukt.
    }
