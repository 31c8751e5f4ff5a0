# Was die Administration über honmono.config.json liest. Fehler: config-<id> (src/settings/organization.ts).
config-not-json = Das ist kein JSON: { $detail }
config-too-large = Die Datei ist größer als 256 KB und wurde deshalb nicht gelesen.
config-schema-version = Nur Form { $known } dieser Datei wird verstanden. Neuere Schlüssel bleiben vielleicht unberücksichtigt.
config-unknown-key = Den Schlüssel „{ $key }“ gibt es nicht. { $nearest ->
    [none] Er hat keine Wirkung.
   *[other] Meinten Sie „{ $nearest }“?
  }
config-not-an-object = Hier wird ein Objekt mit geschweiften Klammern erwartet; das ist: { $found }.
config-not-a-list = Hier wird eine Liste mit eckigen Klammern erwartet; das ist: { $found }.
config-not-a-text = Hier wird ein Text in Anführungszeichen erwartet; das ist: { $found }.
config-too-many = Die ersten { $most } werden gelesen; es sind { $count }.
config-empty = Es steht nichts darin.
config-missing = Das fehlt. Ohne es wird die Mitteilung ausgelassen.
config-too-long = Es darf { $most } Zeichen haben; es hat { $count }.
config-invisible = Es enthält einen Zeilenumbruch oder ein anderes Zeichen, das niemand sieht.
config-not-an-id = „{ $value }“: Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.
config-not-one-of = „{ $value }“ ist keiner dieser Werte: { $values }.
config-wildcard = „{ $value }“: Schreiben Sie die Domäne ohne Sternchen; die Namen darunter sind ohnehin gemeint.
config-url-for-host = „{ $value }“ ist eine Webadresse; schreiben Sie nur den Hostnamen.
config-address-for-host = „{ $value }“ ist eine Mailadresse; schreiben Sie nur den Teil hinter dem @.
config-ip-for-host = „{ $value }“ ist eine IP-Adresse; nötig ist ein Hostname, denn die Adresse kann als Nächstes jeder bekommen.
config-not-a-host = „{ $value }“ ist kein Hostname. Schreiben Sie Namen in anderen Schriften in der Form xn--…
config-public-suffix = Unter „{ $value }“ kann jeder einen Namen bekommen, deshalb kann man sich nicht auf das Ganze verlassen.
config-mail-service = „{ $value }“ ist der Maildienst selbst, kein Gateway davor.
config-microsofts = „{ $value }“ gehört Microsoft. Solche Mail wird nach dem Nachweis beurteilt und nie als Ihre eigene angezeigt; die Mitteilung wird ausgelassen.
config-anyones = Unter „{ $value }“ kann jeder ein Postfach eröffnen: Nennen Sie die genauen Adressen. Die Mitteilung wird ausgelassen.
config-drill-in-notice = „{ $value }“ ist auch eine Ihrer Übungsdomänen. Die Mitteilung wird ausgelassen.
config-address-outside = { $value } gehört nicht zu den Domänen der Mitteilung. Die Mitteilung wird ausgelassen.
config-not-an-address = „{ $value }“ ist keine Mailadresse.
config-not-a-url = „{ $value }“ ist keine Webadresse.
config-not-https = „{ $value }“ beginnt nicht mit https://.
config-password-in-url = Die Adresse enthält einen Benutzernamen oder ein Kennwort, das jeder lesen könnte.
config-query-in-url = „{ $value }“: Lassen Sie alles ab ? oder # weg.
config-not-a-phone = „{ $value }“ ist keine Telefonnummer.
config-not-a-date = „{ $value }“ ist weder ein Tag (2027-03-31) noch eine Zeit mit Zeitzone.
config-not-an-app = „{ $value }“ ist keine Mail-App, die wir kennen. Die Namen stehen in docs/configuration.md.
config-duplicate = „{ $value }“ steht zweimal da; das erste zählt.

# honmono config check
config-file-unreadable = { $file } ist nicht lesbar: { $reason }
config-file-missing = Welche Datei? honmono config check honmono.config.json
config-unknown-action = Es gibt nur: honmono config check DATEI
config-sound = Keine Fehler.
config-mistakes = { $count ->
    [one] Ein Fehler. Nur der Wert, in dem er steht, wird ausgelassen:
   *[other] { $count } Fehler. Nur die Werte, in denen sie stehen, werden ausgelassen:
  }
config-whole-file = die ganze Datei
config-effects = Was sie bewirkt:
config-effect-nothing = Nichts: dasselbe wie ohne Datei.
config-effect-authserv = Ergebnisse, die diese Ihrer Server schrieben, werden geglaubt: { $names }. Die Server müssen eingehende Ergebnisse unter ihrem eigenen Namen entfernen.
config-effect-gateways = Bekannt ist, dass diese Gateways vor dem Postfach stehen: { $names }. Das Ergebnis des Servers zählt dann nicht als Nachweis, weil es das Gateway beschreibt.
config-effect-arc = Ein Absender ist auch nachgewiesen durch ein unversehrtes ARC-Siegel von: { $names }.
config-effect-rewriters = Links, die diese Hosts umgeschrieben haben, werden mit ihrem wirklichen Ziel gezeigt: { $names }.
config-effect-notice = Mitteilung { $id }: Nachgewiesene Mail von { $names } wird als Ihre eigene angezeigt.
config-effect-notice-subject = Nur wenn der Betreff enthält: { $words }.
config-effect-notice-until = Bis { $date } (UTC).
config-effect-notice-over = Sie endete am { $date } (UTC) und hat keine Wirkung mehr.
config-effect-notice-languages = In diesen Sprachen hat sie keinen Text: { $languages }; wer eine davon nutzt, liest sie in: { $instead }.
config-effect-help = Ihr Helpdesk wird genannt: { $where }.
config-effect-report = Meldungen werden vorbereitet an: { $mailbox }. Ohne die Person wird nichts gesendet.
config-effect-dns-off = Öffentliche Schlüssel werden nie über das Netz erfragt, und niemand kann das einschalten.
config-effect-dns-ask = Ein öffentlicher Schlüssel wird nur erfragt, wenn eine Person für diese Nachricht die Schaltfläche drückt.
config-effect-dns-on = Öffentliche Schlüssel werden ohne Rückfrage erfragt, sofern die Person es nicht ausschaltet. Nur ein Selektor und eine Domäne verlassen das Gerät.
config-effect-resolver = Gefragt wird { $resolver }. Die Version muss mit dieser Datei erstellt werden, sonst lässt der Browser es nicht zu.
config-effect-language = Wer selbst keine Sprache gewählt hat, liest: { $language }.
config-effect-apps = Nur diese Mail-Apps werden angeboten: { $names }.
config-effect-drills = Mail aus Ihren Übungsdomänen wird wie die eines Fremden beurteilt und nie verraten: { $names }.
