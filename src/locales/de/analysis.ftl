### Die Kopfzeilen im Einzelnen: Stationen, Ergebnisse, Signaturen, Codes, alle Felder. Für Leute, die genauer hinsehen; Fachwörter sind hier erlaubt.

## Teile

analysis-summary = Übersicht
analysis-hops = Der Weg der Nachricht
analysis-results = Was Server festgestellt haben (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = Signaturen (DKIM)
analysis-arc = Kette der Zwischenstationen (ARC)
analysis-antispam = Spamfilter
analysis-marks = Was auffällt
analysis-fields = Alle Kopfzeilenfelder
analysis-unknown-value = { $value } – keine öffentliche Quelle erklärt diesen Wert
analysis-unknown-key = von Microsoft für die eigene Diagnose vorbehalten
analysis-claim-note = Woher diese Nachricht kam, ist nicht bekannt. Jede Zeile hier ist daher nur, was die Datei sagt.

## Übersicht

summary-subject = Betreff
summary-from = Von
summary-sender = Absender
summary-reply-to = Antwort an
summary-return-path = Rückweg
summary-to = An
summary-cc = Cc
summary-envelope-recipient = Zugestellt an
summary-date = Datum
summary-message-id = Nachrichten-ID
summary-list-id = Mailingliste
summary-archived-at = Archiviert unter
summary-delivered-after = zugestellt nach { $duration }
summary-delivered-before = { $duration } vor dem eigenen Datum zugestellt: Die Uhren gehen verschieden
summary-several = Dieses Feld steht { $count }-mal da.

## Stationen

hop-number = Station
hop-from = Von
hop-by = Durch
hop-with = Mit
hop-time = Zeit
hop-delay = Dauer
hop-id = ID
hop-for = Für
hop-via = Über
hop-tls = Verschlüsselung
hop-ip = Adresse
hop-reverse = Rückwärtsname
hop-zone = Zone
hop-none = Die Kopfzeilen enthalten kein Received-Feld.
hop-total = { $duration } insgesamt
hop-first = Beginn
hop-unknown-time = Zeit nicht lesbar: { $text }
hop-private = innerhalb eines privaten Netzes
hop-clock = Die Uhr von { $host } geht gegenüber der vorigen um { $duration } nach.
hop-tls-old = außer Gebrauch
hop-utc = UTC
hop-local = Ihre Zeit

duration-ms = unter 1 s
duration-s = { $s } s
duration-m = { $m } min { $s } s
duration-h = { $h } h { $m } min
duration-d = { $d } d { $h } h
duration-minus = −{ $duration }

## Stand eines Feldes

status-believed = von Ihrem Maildienst geschrieben
status-claim = eine Behauptung: kann jeder geschrieben haben
status-renamed = vom Empfänger beiseitegelegt oder vom Server einer anderen Organisation
status-second = ein zweites dieses Namens: nicht von Ihrem Maildienst, nicht beachtet
results-error-empty = leer
results-error-no-authserv-id = nennt nicht den Server, der es schrieb
results-error-syntax = lässt sich nicht zerlegen
signature-error-malformed = Die Liste der Tags ist beschädigt.
signature-error-duplicate-tag = Ein Tag steht doppelt; eine solche Signatur gilt als fehlgeschlagen.
signature-pass = hier geprüft und passend
signature-fail = passt nicht
signature-unknown = hier nicht geprüft
arc-set = Satz { $instance }
arc-seal = Siegel

## Gruppen von Feldern

fieldgroup-sender = Absender
fieldgroup-recipient = Empfänger
fieldgroup-trace = Weg
fieldgroup-authentication = Nachweis
fieldgroup-antispam = Spamfilter
fieldgroup-exchange = Exchange
fieldgroup-list = Mailingliste
fieldgroup-content = Inhalt
fieldgroup-other = Sonstiges

## Tags von DKIM und ARC

tag-v = Version
tag-a = Algorithmus
tag-b = Signatur
tag-bh = Hash des Textes
tag-c = Normalisierung (Kopfzeilen/Text)
tag-cv = Zustand der Kette davor
tag-d = Domäne, die signiert
tag-h = Signierte Felder
tag-i = Benutzer oder Einheit
tag-instance = Instanz
tag-l = Länge des signierten Textes
tag-q = Wie der Schlüssel gefunden wird
tag-s = Selektor des Schlüssels
tag-t = Signiert am
tag-x = Läuft ab am
tag-z = Kopien der Felder

## Schlüssel eines Antispam-Berichts

antispam-connecting-ip = Adresse, die sich mit Microsoft 365 verbunden hat
antispam-country = Land dieser Adresse
antispam-language = Sprache der Nachricht
antispam-spam-level = Spam Confidence Level (SCL)
antispam-bulk-verdict = Massenmail
antispam-ip-list = Adresslisten
antispam-filter-verdict = Urteil des Filters (SFV)
antispam-helo = Name, den sich der sendende Server gab
antispam-reverse-name = Reverse-DNS-Name der Adresse
antispam-category = Kategorie der Richtlinie (CAT)
antispam-safety = Sicherheitstipp (SFTY)
antispam-rule-ids = Nummern der Regeln, die zutrafen
antispam-direction = Richtung
antispam-bulk-level = Bulk Complaint Level (BCL)
antispam-phishing-level = Phishing Confidence Level (PCL)
antispam-custom-spam = Eine eigene Option des Spamfilters traf zu
antispam-delivered-to = Ordner, in den sie gelegt wurde
antispam-arc-protocol = ARC

## Werte. SCL, BCL, PCL

code-scl-skipped = Spamfilterung übersprungen: Absender aus „Sichere Absender“, zugelassene Adresse oder eine Regel
code-scl-not-spam = Als kein Spam beurteilt
code-scl-unused = Eine Stufe, die der Filter von Microsoft 365 nicht verwendet
code-scl-spam = Spam
code-scl-high-confidence-spam = Spam mit hoher Zuverlässigkeit
code-bcl-not-bulk = Nicht von einem Massenversender
code-bcl-few-complaints = Massenversender mit wenigen Beschwerden
code-bcl-mixed-complaints = Massenversender mit unterschiedlich vielen Beschwerden
code-bcl-many-complaints = Massenversender mit vielen Beschwerden
code-pcl-neutral = Der Inhalt ist wahrscheinlich kein Phishing
code-pcl-suspicious = Der Inhalt ist wahrscheinlich Phishing

## SFV

code-sfv-blk = Filterung übersprungen und Nachricht blockiert: Der Absender steht auf der Liste blockierter Absender des Benutzers
code-sfv-nspm = Der Filter beurteilte sie als kein Spam
code-sfv-sfe = Filterung übersprungen und Nachricht durchgelassen: Der Absender steht auf der Liste „Sichere Absender“ des Benutzers
code-sfv-ska = Filterung übersprungen: Der Absender ist durch eine Antispamrichtlinie zugelassen
code-sfv-skb = Als Spam gekennzeichnet: Der Absender ist durch eine Antispamrichtlinie blockiert
code-sfv-ski = Nachricht aus dem Inneren der Organisation
code-sfv-skn = Vor der Filterung als kein Spam gekennzeichnet, zum Beispiel durch eine Nachrichtenflussregel
code-sfv-skq = Aus der Quarantäne freigegeben
code-sfv-sks = Vor der Filterung als Spam gekennzeichnet, zum Beispiel durch eine Nachrichtenflussregel
code-sfv-spm = Der Filter kennzeichnete sie als Spam
code-sfv-dms = Das Spam-Urteil wurde durch eine Einstellung der Organisation aufgehoben

## CAT

code-cat-none = Keine Kategorie
code-cat-amp = Schadsoftware
code-cat-bimp = Nachahmung einer Marke
code-cat-bulk = Massenmail
code-cat-dimp = Nachahmung einer Domäne
code-cat-ftbp = Anhang von gesperrtem Typ
code-cat-gimp = Nachahmung einer Person, nach dem bisherigen Mailverkehr des Postfachs
code-cat-hphsh = Phishing mit hoher Zuverlässigkeit
code-cat-hspm = Spam mit hoher Zuverlässigkeit
code-cat-intos = Phishing aus dem Inneren der Organisation
code-cat-malw = Schadsoftware
code-cat-ospm = Ausgehender Spam
code-cat-phsh = Phishing
code-cat-sap = Durch Safe Attachments (Sichere Anlagen) gestoppt
code-cat-spm = Spam
code-cat-spoof = Gefälschter Absender
code-cat-uimp = Nachahmung einer Person

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = Die Domäne ahmt eine geschützte Domäne nach
code-sfty-user-impersonation = Der Absender ahmt eine geschützte Person nach
code-sfty-first-contact = Erste oder seltene Mail dieses Absenders
code-ipv-cal = Spamfilterung übersprungen: Die Adresse steht auf der Liste zugelassener Adressen der Organisation
code-ipv-nli = Die Adresse steht auf keiner Reputationsliste
code-dir-inb = Eingehend
code-dir-out = Ausgehend
code-dir-int = Intern
code-srv-bulk = Massenmail
code-dest-inbox = Posteingang
code-dest-junk = Ordner „Junk-E-Mail“
code-dest-custom-folder = Ein vom Benutzer gewählter Ordner

## SPF, DKIM, DMARC

code-spf-pass = Die Adresse darf für die Domäne des Umschlagabsenders senden
code-spf-fail = Die Adresse darf nicht für diese Domäne senden
code-spf-softfail = Die Adresse darf wahrscheinlich nicht für diese Domäne senden
code-spf-neutral = Die Domäne sagt nichts über diese Adresse
code-spf-none = Die Domäne veröffentlicht keinen SPF-Eintrag
code-spf-temperror = Die Prüfung ist vorübergehend fehlgeschlagen
code-spf-permerror = Der SPF-Eintrag der Domäne ist fehlerhaft
code-dkim-pass = Eine Signatur hat die Prüfung bestanden
code-dkim-fail = Die Signatur hat die Prüfung nicht bestanden
code-dkim-none = Nicht signiert
code-dkim-temperror = Der Schlüssel konnte vorübergehend nicht geholt werden
code-dkim-permerror = Die Signatur oder ihr Schlüssel ist unbrauchbar
code-dkim-policy = Signiert, aber nicht so, wie der Empfänger es akzeptiert
code-dkim-neutral = Signiert, aber die Signatur ließ sich nicht verarbeiten
code-dmarc-pass = SPF oder DKIM wurde für die angezeigte Absenderdomäne bestanden
code-dmarc-fail = Weder SPF noch DKIM wurde für die angezeigte Absenderdomäne bestanden
code-dmarc-bestguesspass = Die Domäne veröffentlicht keinen DMARC-Eintrag; die Prüfung wäre bestanden worden
code-dmarc-none = Die Domäne veröffentlicht keinen DMARC-Eintrag
code-dmarc-permerror = Der DMARC-Eintrag der Domäne ist fehlerhaft
code-dmarc-temperror = Die Prüfung ist vorübergehend fehlgeschlagen
code-action-none = Es wurde nichts unternommen
code-action-pct-quarantine = Nicht bestanden; die Domäne verlangt Quarantäne nur für einen Teil ihrer Mails, und diese wurde durchgelassen
code-action-pct-reject = Nicht bestanden; die Domäne verlangt Ablehnung nur für einen Teil ihrer Mails, und diese wurde durchgelassen
code-action-permerror = Ein dauerhafter Fehler bei der Prüfung
code-action-temperror = Ein vorübergehender Fehler bei der Prüfung
code-action-oreject = Nicht bestanden; die Domäne verlangt Ablehnung, aber der Empfänger kennzeichnete die Mail stattdessen als Spam
code-action-quarantine = In Quarantäne oder Junk-E-Mail gelegt

## compauth

code-compauth-pass = Der Server hält den Absender für echt
code-compauth-softpass = Der Server hält den Absender aus schwachen Gründen für echt
code-compauth-fail = Der Server hält den Absender nicht für echt
code-compauth-none = Nicht geprüft oder übersprungen
code-compauth-reason-000 = DMARC fehlgeschlagen, und die Domäne verlangt Ablehnung oder Quarantäne
code-compauth-reason-001 = Die Domäne veröffentlicht keine oder nur schwache Regeln, und andere Anzeichen sprachen dagegen
code-compauth-reason-002 = Die Organisation verbietet dieses Paar aus Absender und Domäne
code-compauth-reason-010 = DMARC fehlgeschlagen, und der Absender zeigt eine Domäne der empfangenden Organisation
code-compauth-reason-130 = DMARC fehlgeschlagen, aber eine vom Empfänger anerkannte Zwischenstation (ARC) bestätigte ein früheres Bestehen
code-compauth-reason-1xx = Bestanden
code-compauth-reason-2xx = Aus schwachen Gründen bestanden
code-compauth-reason-3xx = Nicht geprüft
code-compauth-reason-4xx = Übersprungen
code-compauth-reason-6xx = Nicht bestanden, und der Absender zeigt eine Domäne der empfangenden Organisation
code-compauth-reason-7xx = Bestanden
code-compauth-reason-9xx = Übersprungen

## ARC

code-cv-none = Erstes seiner Kette
code-cv-pass = Die Kette davor war unversehrt
code-cv-fail = Die Kette davor war gebrochen
code-arc-pass = Die Kette ist unversehrt
code-arc-fail = Die Kette ist gebrochen
code-arc-none = Es gibt keine Kette

## Was auffällt

mark-spf-fail = SPF fehlgeschlagen: Die sendende Adresse darf nicht für die Domäne des Umschlagabsenders senden.
mark-dkim-fail = Eine DKIM-Signatur hat die Prüfung nicht bestanden.
mark-dmarc-fail = DMARC fehlgeschlagen: Nichts bestätigt die angezeigte Absenderdomäne.
mark-compauth-fail = Der Server hält den Absender nicht für echt.
mark-compauth-guessed = Der Server hat nur vermutet, dass der Absender echt ist; die Domäne gibt keine Regel, die es belegt.
mark-compauth-skipped = Der Server hat die Prüfung des Absenders übersprungen.
mark-marked-spam = Der Filter hat die Nachricht als Spam gekennzeichnet.
mark-spam-in-inbox = Der Filter hat sie als Spam gekennzeichnet, trotzdem kam sie in den Posteingang.
mark-spam-in-own-folder = Der Filter hat sie als Spam gekennzeichnet; eine Regel des Benutzers legte sie in einen anderen Ordner.
mark-clean-in-inbox = Der Filter beurteilte sie als kein Spam, und sie kam in den Posteingang. Das beweist nicht, wer sie gesendet hat.
mark-clean-in-junk = Der Filter beurteilte sie als kein Spam, trotzdem kam sie in den Ordner „Junk-E-Mail“.
mark-clean-in-own-folder = Der Filter beurteilte sie als kein Spam; eine Regel des Benutzers legte sie in einen anderen Ordner.
mark-ip-allowed = Die sendende Adresse steht auf der Liste zugelassener Adressen der Organisation: Kein Spamfilter hat diese Nachricht angesehen.
mark-inside-organization = Sie kam aus dem Inneren der Organisation.
mark-sender-blocked-by-user = Der Benutzer blockiert diesen Absender.
mark-sender-allowed-by-user = Der Benutzer führt diesen Absender unter „Sichere Absender“: Kein Spamfilter hat diese Nachricht angesehen.
mark-sender-allowed-by-policy = Eine Richtlinie lässt diesen Absender zu: Kein Spamfilter hat diese Nachricht angesehen.
mark-sender-blocked-by-policy = Eine Richtlinie blockiert diesen Absender.
mark-allowed-by-rule = Eine Regel ließ sie durch, bevor ein Filter sie ansah.
mark-spam-by-rule = Eine Regel kennzeichnete sie als Spam, bevor ein Filter sie ansah.
mark-verdict-overruled = Das Urteil des Filters wurde durch eine Einstellung der Organisation aufgehoben.
mark-released = Sie wurde aus der Quarantäne freigegeben.
mark-filter-skipped = Die Spamfilterung wurde übersprungen.
mark-high-confidence-spam = Der Filter ist sich sehr sicher, dass es Spam ist.
mark-bulk-sender = Sie kommt von einem Massenversender.
mark-bad-bulk-sender = Sie kommt von einem Massenversender, über den sich viele beschweren.
mark-phishing-level = Der Inhaltsfilter von Exchange hält sie für wahrscheinliches Phishing.
mark-first-contact = Die erste oder eine seltene Mail dieses Absenders.
mark-threat = Der Filter hat eine Bedrohung genannt ({ $value }).
mark-second-report = { $name } steht ein zweites Mal da. Nur das oberste kann von Ihrem Maildienst sein; dieses kam mit der Mail und wird nicht beachtet.
mark-no-filter-report = Der Bericht des Filters von Microsoft 365 (X-Forefront-Antispam-Report) fehlt.
mark-no-delivery-report = Der Vermerk über den Ordner (X-Microsoft-Antispam-Mailbox-Delivery) fehlt.
mark-duplicate-field = { $name } darf nur einmal dastehen, steht aber { $count }-mal da. Programme zeigen davon nicht alle dasselbe.
mark-clock-skew =
    { $seconds ->
        [one] An Station { $number } geht die Uhr von { $host } gegenüber der vorigen um 1 Sekunde nach.
       *[other] An Station { $number } geht die Uhr von { $host } gegenüber der vorigen um { $seconds } Sekunden nach.
    }
mark-slow-hop =
    { $minutes ->
        [one] Station { $number } ({ $host }) brauchte 1 Minute.
       *[other] Station { $number } ({ $host }) brauchte { $minutes } Minuten.
    }
mark-old-tls =
    { $count ->
        [one] Eine Station nutzte eine Verschlüsselung, die außer Gebrauch ist (TLS 1.0 oder 1.1).
       *[other] { $count } Stationen nutzten eine Verschlüsselung, die außer Gebrauch ist (TLS 1.0 oder 1.1).
    }
mark-no-time =
    { $count ->
        [one] Ein Received-Feld hat keine lesbare Zeit.
       *[other] { $count } Received-Felder haben keine lesbare Zeit.
    }
mark-hops-unread =
    { $count ->
        [one] Ein Received-Feld blieb ungelesen.
       *[other] { $count } Received-Felder blieben ungelesen.
    }
mark-limit = Die Kopfzeilen sind umfangreicher, als dieses Programm liest ({ $limit }); der Rest blieb ungelesen.
mark-claimed = (das sagt die Datei)
