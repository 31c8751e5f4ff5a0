# Självtestsidan, för en administratör eller en helpdesk.
selftest-title = Honmonos självtest
selftest-intro = Vad den här kopian av Honmono finner där den körs. Texten nedan innehåller inget ur något mejl: inget ämne, ingen adress, inget namn. Klistra in den i ditt ärende.
selftest-copy = Kopiera texten
selftest-copied = Kopierat.
selftest-copy-failed = Kopiering är inte tillåten här. Markera texten och kopiera den själv.
selftest-text = Text till ditt ärende
selftest-back = Tillbaka till Honmono
selftest-again = Kör igen
selftest-ask = Fråga namnservern nu
selftest-ask-what = Frågar { $resolver } efter en öppen post för microsoft.com. Inget annat skickas.
selftest-running = Körs …
selftest-done = { $bad ->
    [0] Klart. Allt som prövades fungerar.
    [one] Klart. En sak fungerar inte eller kunde inte prövas.
   *[other] Klart. { $bad } saker fungerar inte eller kunde inte prövas.
  }
selftest-state-good = fungerar
selftest-state-note = notera
selftest-state-bad = fungerar inte
selftest-row-versions = Versioner
selftest-row-update = Den här sidan och servern
selftest-row-place = Plats
selftest-row-browser = Webbläsare
selftest-row-languages = Språk
selftest-row-office = Outlooks bibliotek (office.js)
selftest-row-host = Outlook
selftest-row-sets = Kravuppsättningar
selftest-row-headers = Läsa det öppna meddelandets huvud
selftest-row-configuration = honmono.config.json
selftest-row-dns = Frågor om öppna nycklar
selftest-row-resolver = Namnserver
selftest-row-crypto = Webbläsarens kryptografi
selftest-row-storage = Webbläsarens lagring
selftest-row-roaming = Inställningar som Outlook sparar
selftest-row-clock = Klocka
selftest-row-policy = Blockerat av innehållssäkerhetsprincipen
