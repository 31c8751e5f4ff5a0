### Sätze eines Ergebnisses als Text, für die Befehlszeile, einen kopierten oder gedruckten Bericht.

report-scope = Bestätigt ist der Absender, nicht jede Forderung in der Mail.
report-asks = Was die Mail verlangt:
report-subject = Betreff: { $subject }
report-time = Zeit: { $time }
report-says = Nennt sich: { $name } { $address }
report-no-name = (kein Name)
report-sent-by = Gesendet von: { $domain } ({ $class })
report-sent-by-shown = Gesendet von: { $domain } ({ $class }), nach eigener Angabe; nicht nachgewiesen
report-shown-value = { $domain } ({ $class }), nach eigener Angabe; nicht nachgewiesen
report-sent-by-unproven = Gesendet von: nicht bekannt. Sie zeigt { $domain } ({ $class }), aber das ist nicht nachgewiesen.
report-sent-by-failed = Gesendet von: jemand anderem. Sie zeigt { $domain } ({ $class }); der Mailserver hat festgestellt, dass sie nicht von dort kam.
report-unproven-value = nicht bekannt; sie zeigt { $domain } ({ $class }), aber das ist nicht nachgewiesen
report-failed-value = jemand anderem; sie zeigt { $domain } ({ $class }), aber der Mailserver hat festgestellt, dass sie nicht von dort kam
report-no-domain = (keine Absenderadresse)
report-class-corporate = Microsofts eigene Mail
report-class-service = ein Dienst von Microsoft
report-class-customer = Adresse eines Microsoft-Kunden
report-class-personal = ein privates Postfach
report-class-subsidiary = eine Firma des Microsoft-Konzerns, unter eigenem Namen
report-class-unrelated = kein Absender von Microsoft
report-service = Dienst: { $service }
report-links = Wohin die Links führen:
report-more-links =
    { $count ->
        [one] und { $count } weiterer
       *[other] und { $count } weitere
    }
report-next = Was Sie jetzt tun können:
report-not-checked = Nicht geprüft:
report-versions = Grund { $reason } · Programm { $engine } · Daten { $data }
report-title = { $headline } – Honmono-Bericht
report-made = Honmono-Bericht vom { $time }
report-label-subject = Betreff
report-label-time = Zeit
report-label-says = Nennt sich
report-label-sent-by = Gesendet von
report-label-service = Dienst
report-label-asks = Was die Mail verlangt
report-label-links = Wohin die Links führen
report-label-next = Was Sie jetzt tun können
report-label-findings = Was auffiel
report-label-not-checked = Nicht geprüft
report-more-rows =
    { $count ->
        [one] Eine weitere Zeile ist nicht gedruckt.
       *[other] { $count } weitere Zeilen sind nicht gedruckt.
    }
