# Die Selbsttestseite, für Administration oder Helpdesk.
selftest-title = Honmono-Selbsttest
selftest-intro = Was diese Kopie von Honmono dort vorfindet, wo sie läuft. Der Text unten enthält nichts aus einer Mail: keinen Betreff, keine Adresse, keinen Namen. Fügen Sie ihn in Ihr Ticket ein.
selftest-copy = Text kopieren
selftest-copied = Kopiert.
selftest-copy-failed = Kopieren ist hier nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn selbst.
selftest-text = Text für Ihr Ticket
selftest-back = Zurück zu Honmono
selftest-again = Noch einmal ausführen
selftest-ask = Resolver jetzt fragen
selftest-ask-what = Fragt { $resolver } nach einem öffentlichen Eintrag von microsoft.com. Sonst wird nichts gesendet.
selftest-running = Läuft …
selftest-done = { $bad ->
    [0] Fertig. Alles Ausprobierte funktioniert.
    [one] Fertig. Eine Sache funktioniert nicht oder ließ sich nicht ausprobieren.
   *[other] Fertig. { $bad } Dinge funktionieren nicht oder ließen sich nicht ausprobieren.
  }
selftest-state-good = funktioniert
selftest-state-note = Hinweis
selftest-state-bad = funktioniert nicht
selftest-row-versions = Versionen
selftest-row-update = Diese Seite und der Server
selftest-row-place = Ort
selftest-row-browser = Browser
selftest-row-languages = Sprachen
selftest-row-office = Bibliothek von Outlook (office.js)
selftest-row-host = Outlook
selftest-row-sets = Anforderungssätze
selftest-row-headers = Lesen der Kopfzeilen der geöffneten Nachricht
selftest-row-configuration = honmono.config.json
selftest-row-dns = Fragen nach öffentlichen Schlüsseln
selftest-row-resolver = Resolver
selftest-row-crypto = Kryptografie des Browsers
selftest-row-storage = Speicher des Browsers
selftest-row-roaming = Von Outlook gespeicherte Einstellungen
selftest-row-clock = Uhr
selftest-row-policy = Durch die Content Security Policy blockiert
