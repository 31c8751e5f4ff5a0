# Strona autotestu, dla administratora lub działu pomocy.
selftest-title = Autotest Honmono
selftest-intro = Co ta kopia Honmono zastaje tam, gdzie działa. Poniższy tekst nie zawiera niczego z żadnej wiadomości: ani tematu, ani adresu, ani nazwiska. Można go wkleić do zgłoszenia.
selftest-copy = Kopiuj tekst
selftest-copied = Skopiowano.
selftest-copy-failed = Kopiowanie jest tu niedozwolone. Proszę zaznaczyć tekst i skopiować go samodzielnie.
selftest-text = Tekst do zgłoszenia
selftest-back = Wróć do Honmono
selftest-again = Uruchom ponownie
selftest-ask = Zapytaj teraz serwer DNS
selftest-ask-what = Pyta { $resolver } o jeden publiczny rekord domeny microsoft.com. Nic innego nie jest wysyłane.
selftest-running = Trwa…
selftest-done = { $bad ->
    [0] Gotowe. Wszystko, co wypróbowano, działa.
    [one] Gotowe. Jedna rzecz nie działa lub nie dało się jej wypróbować.
    [few] Gotowe. { $bad } rzeczy nie działają lub nie dało się ich wypróbować.
    [many] Gotowe. { $bad } rzeczy nie działa lub nie dało się ich wypróbować.
   *[other] Gotowe. { $bad } rzeczy nie działa lub nie dało się ich wypróbować.
  }
selftest-state-good = działa
selftest-state-note = uwaga
selftest-state-bad = nie działa
selftest-row-versions = Wersje
selftest-row-update = Ta strona i serwer
selftest-row-place = Miejsce
selftest-row-browser = Przeglądarka
selftest-row-languages = Języki
selftest-row-office = Biblioteka programu Outlook (office.js)
selftest-row-host = Outlook
selftest-row-sets = Zestawy wymagań
selftest-row-headers = Odczyt nagłówków otwartej wiadomości
selftest-row-configuration = honmono.config.json
selftest-row-dns = Pytania o klucze publiczne
selftest-row-resolver = Serwer DNS
selftest-row-crypto = Kryptografia przeglądarki
selftest-row-storage = Pamięć przeglądarki
selftest-row-roaming = Ustawienia przechowywane przez Outlook
selftest-row-clock = Zegar
selftest-row-policy = Zablokowane przez zasady zabezpieczeń zawartości
