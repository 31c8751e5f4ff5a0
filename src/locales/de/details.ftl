# Belege, Analyse der Kopfzeilen und Ausgabe in den Ansichten.
details-mark-pass = In Ordnung:
details-mark-warn = Achtung:
details-mark-unknown = Nicht bekannt:
details-mark-fail = Spricht dagegen:
details-mark-info = Hinweis:

details-server = Der empfangende Server
details-server-pass = Ihr Maildienst hat bestätigt, dass sie von { $domain } kam.
details-server-pass-foreign = Ihr Maildienst hat { $domain } bestätigt. Das ist nicht Microsoft.
details-server-fail = Ihr Maildienst hat festgestellt, dass sie nicht von { $domain } kam.
details-server-neither = Ihr Maildienst hat { $domain } weder bestätigt noch widerlegt.
details-server-claimed = Die Datei selbst sagt „{ $result }“. Das kann jeder in eine Datei schreiben.
details-server-word = Sie haben angegeben, sie in Ihrem eigenen Postfach geöffnet zu haben. Das Übrige folgt daraus.
details-signature = Die Signatur des Absenders
details-signature-pass = Signiert von { $domain }. Die Signatur wurde hier geprüft und passt.
details-signature-fail = Die Signatur im Namen von { $domain } passt nicht.
details-signature-unknown = Signiert im Namen von { $domain }. Das wurde hier nicht geprüft.
details-signature-other = Nur von { $domain } signiert, nicht von der Domäne des Absenders.
details-signature-none = Nicht signiert.
details-arc = Zwischenstationen
details-arc-pass = Eine Zwischenstation aus der Liste, { $domain }, bürgt für das, was sie empfangen hat.
details-links = Links
details-links-microsoft = { $count ->
    [one] Der einzige Link führt zu einer Seite von Microsoft.
   *[other] Alle { $count } Links führen zu Seiten von Microsoft.
  }
details-links-other = { $count ->
    [one] Ein Link führt nicht zu einer Seite von Microsoft.
   *[other] { $count } Links führen nicht zu Seiten von Microsoft.
  }
details-links-none = Es gibt keine Links.
details-links-unread = Der Text der Mail lag nicht vor, ihre Links sind deshalb nicht bekannt.
details-notice = Bekannte Mitteilungen
details-notice-match = Die Mail passt zu einer Mitteilung, die Microsoft bekanntlich versendet hat: { $notice }.
details-notice-late = Die Mail passt zu einer bekannten Mitteilung, { $notice }, kam aber lange nach deren Versand.
details-notice-early = Die Mail passt zu einer bekannten Mitteilung, { $notice }, kam aber vor deren Versand.
details-notice-topic = Die Mail betrifft eine Sache, die es wirklich gibt, wer auch immer sie gesendet hat.
details-notice-none = Die Mail passt zu keiner uns bekannten Mitteilung.

details-findings = Alles, was auffiel
details-decides = entscheidet
details-not-checked = Nicht angesehen
details-show-line = Zeile zeigen
details-show-links = Links zeigen
details-copy-line = Diese Zeile kopieren

details-raw = Rohtext
details-raw-copy = Alle Kopfzeilen kopieren
details-raw-cut = Bis hierher angezeigt; beim Kopieren werden alle { $size } KB übernommen.
details-search = Suchen
details-search-label = Namen und Werte durchsuchen
details-filter = Gruppe
details-filter-all = Alle Gruppen
details-order = Reihenfolge
details-order-header = Wie in der Mail
details-order-name = Nach Namen
details-found = { $count ->
    [one] Ein Feld
   *[other] { $count } Felder
  }
details-timeline = Zeichnung
details-table = Tabelle
details-view = Anzeigen als
details-edge = Ab hier stammen die Zeilen von Ihrem eigenen Maildienst
details-edge-none = Keine Zeile hier gilt als Nachweis des Absenders
details-page = Stationen { $from } bis { $to } von { $total }
details-earlier = Früher
details-later = Später
details-zone = Zeiten in Ihrer Zeitzone ({ $zone })
details-utc = Zeiten in UTC
details-reference = Was dieses Feld ist
details-limits = Die Kopfzeilen sind umfangreicher, als wir lesen.
details-field = Feld { $number } von { $total }
details-headers-missing = Es gibt kein Received-Feld, also auch keinen Weg: nur das, was vorliegt.

take-what = Was
take-result = Das Ergebnis
take-headers = Alle Kopfzeilen
take-format = Als
take-format-text = Text
take-format-json = JSON
take-format-csv = Tabelle (CSV)
take-format-html = Druckseite (HTML)
take-redact = Mailadressen von Personen verbergen
take-redact-hint = Der Teil vor dem @ wird verborgen. Die Domäne des Absenders bleibt, denn um sie geht es im Ergebnis.
take-preview = Das wird darin stehen
take-copy = Kopieren
take-save = Speichern
take-print = Drucken
take-save-failed = Speichern ist hier nicht erlaubt. Kopieren Sie den Text stattdessen.
take-cut = Bis hierher angezeigt.

details-prepare = Meldung vorbereiten
details-by-mail = Als Mail schreiben
