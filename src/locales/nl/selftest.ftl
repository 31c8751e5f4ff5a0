# De zelftestpagina, voor een beheerder of helpdesk.
selftest-title = Zelftest van Honmono
selftest-intro = Wat dit exemplaar van Honmono aantreft waar het draait. De tekst hieronder bevat niets van enige mail: geen onderwerp, geen adres, geen naam. Plak die in uw ticket.
selftest-copy = Tekst kopiëren
selftest-copied = Gekopieerd.
selftest-copy-failed = Kopiëren is hier niet toegestaan. Selecteer de tekst en kopieer die zelf.
selftest-text = Tekst voor uw ticket
selftest-back = Terug naar Honmono
selftest-again = Opnieuw uitvoeren
selftest-ask = De resolver nu vragen
selftest-ask-what = Vraagt { $resolver } om één openbaar record van microsoft.com. Er wordt verder niets verzonden.
selftest-running = Bezig …
selftest-done = { $bad ->
    [0] Klaar. Alles wat is geprobeerd, werkt.
    [one] Klaar. Eén ding werkt niet of kon niet worden geprobeerd.
   *[other] Klaar. { $bad } dingen werken niet of konden niet worden geprobeerd.
  }
selftest-state-good = werkt
selftest-state-note = let op
selftest-state-bad = werkt niet
selftest-row-versions = Versies
selftest-row-update = Deze pagina en de server
selftest-row-place = Plaats
selftest-row-browser = Browser
selftest-row-languages = Talen
selftest-row-office = Bibliotheek van Outlook (office.js)
selftest-row-host = Outlook
selftest-row-sets = Vereistensets
selftest-row-headers = De headers van het geopende bericht lezen
selftest-row-configuration = honmono.config.json
selftest-row-dns = Vragen om openbare sleutels
selftest-row-resolver = Resolver
selftest-row-crypto = Cryptografie van de browser
selftest-row-storage = Opslag van de browser
selftest-row-roaming = Door Outlook bewaarde instellingen
selftest-row-clock = Klok
selftest-row-policy = Geblokkeerd door de Content Security Policy
