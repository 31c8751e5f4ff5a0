# Die Beispiele und das Beispielpostfach.
sample-notice = Die echte Mitteilung
sample-spoof = Eine gefälschte Kopie davon
sample-lookalike = Eine ähnlich aussehende Adresse
sample-service = Ein echter Dienst, ein fremder Text
sample-tenant = Ein Kunde gibt sich als Microsoft aus
sample-ordinary = Eine gewöhnliche Mail
sample-unproven = Der Nachweis fehlt
sample-sender = Microsoft, aber keine bekannte Mitteilung

mailbox-title = Beispielpostfach
mailbox-lead = Erfundene Nachrichten in einem Mailprogramm, mit dem Bereich daneben. Nichts davon wurde je gesendet.
mailbox-inbox = Posteingang
mailbox-list = Nachrichten
mailbox-message = Nachricht
mailbox-to = An: { $address }
mailbox-pane = Honmono-Bereich
mailbox-page = Zur Seite für Ihre eigene Mail
