### Frasi di un esito come testo, per un terminale o un rapporto copiato o stampato.

report-scope = Conferma il mittente, non ogni richiesta della mail.
report-asks = Che cosa chiede la mail:
report-subject = Oggetto: { $subject }
report-time = Ora: { $time }
report-says = Dice: { $name } { $address }
report-no-name = (nessun nome)
report-sent-by = Inviata da: { $domain } ({ $class })
report-sent-by-shown = Inviata da: { $domain } ({ $class }), da quanto mostra; non provato
report-shown-value = { $domain } ({ $class }), da quanto mostra; non provato
report-sent-by-unproven = Inviata da: non si sa. Mostra { $domain } ({ $class }), ma non è provato.
report-sent-by-failed = Inviata da: qualcun altro. Mostra { $domain } ({ $class }); il server di posta ha stabilito che non viene da lì.
report-unproven-value = non si sa; mostra { $domain } ({ $class }), ma non è provato
report-failed-value = qualcun altro; mostra { $domain } ({ $class }), ma il server di posta ha stabilito che non viene da lì
report-no-domain = (nessun indirizzo del mittente)
report-class-corporate = posta di Microsoft stessa
report-class-service = un servizio Microsoft
report-class-customer = un indirizzo di un cliente Microsoft
report-class-personal = una casella personale
report-class-subsidiary = un’azienda del gruppo Microsoft, a nome proprio
report-class-unrelated = non un mittente di Microsoft
report-service = Servizio: { $service }
report-links = Dove portano i suoi link:
report-more-links =
    { $count ->
        [one] e un altro
       *[other] e altri { $count }
    }
report-next = Che cosa si può fare ora:
report-not-checked = Non controllato:
report-versions = Motivo { $reason } · motore { $engine } · dati { $data }
report-title = { $headline } – rapporto di Honmono
report-made = Rapporto di Honmono del { $time }
report-label-subject = Oggetto
report-label-time = Ora
report-label-says = Dice
report-label-sent-by = Inviata da
report-label-service = Servizio
report-label-asks = Che cosa chiede la mail
report-label-links = Dove portano i suoi link
report-label-next = Che cosa si può fare ora
report-label-findings = Che cosa si è notato
report-label-not-checked = Non controllato
report-more-rows =
    { $count ->
        [one] Un’altra riga non è stampata.
       *[other] Altre { $count } righe non sono stampate.
    }
