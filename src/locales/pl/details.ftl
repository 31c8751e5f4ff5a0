# Dowody, analiza nagłówka i eksport w widokach.
details-mark-pass = W porządku:
details-mark-warn = Uwaga:
details-mark-unknown = Nie wiadomo:
details-mark-fail = Przeciw:
details-mark-info = Informacja:

details-server = Serwer odbierający
details-server-pass = Usługa pocztowa potwierdziła, że wiadomość przyszła z { $domain }.
details-server-pass-foreign = Usługa pocztowa potwierdziła { $domain }. To nie Microsoft.
details-server-fail = Usługa pocztowa stwierdziła, że wiadomość nie przyszła z { $domain }.
details-server-neither = Usługa pocztowa ani nie potwierdziła { $domain }, ani nie zaprzeczyła.
details-server-claimed = Sam plik podaje „{ $result }”. Każdy może to wpisać do pliku.
details-server-word = Podano, że wiadomość otwarto we własnej skrzynce. Reszta z tego wynika.
details-signature = Podpis nadawcy
details-signature-pass = Podpisano przez { $domain }; podpis sprawdzono tutaj i się zgadza.
details-signature-fail = Podpis w imieniu { $domain } się nie zgadza.
details-signature-unknown = Podpisano w imieniu { $domain }. Tutaj tego nie sprawdzono.
details-signature-other = Podpisano tylko przez { $domain }, nie przez własną domenę nadawcy.
details-signature-none = Bez podpisu.
details-arc = Serwery pośredniczące
details-arc-pass = Serwer pośredniczący z listy, { $domain }, ręczy za to, co otrzymał.
details-links = Linki
details-links-microsoft = { $count ->
    [one] Jedyny link prowadzi do własnej strony Microsoft.
    [few] Wszystkie { $count } linki prowadzą do własnych stron Microsoft.
    [many] Wszystkie { $count } linków prowadzi do własnych stron Microsoft.
   *[other] Wszystkie { $count } linku prowadzi do własnych stron Microsoft.
  }
details-links-other = { $count ->
    [one] Jeden link nie prowadzi do własnych stron Microsoft.
    [few] { $count } linki nie prowadzą do własnych stron Microsoft.
    [many] { $count } linków nie prowadzi do własnych stron Microsoft.
   *[other] { $count } linku nie prowadzi do własnych stron Microsoft.
  }
details-links-none = Nie ma linków.
details-links-unread = Treści wiadomości nie było pod ręką, więc linki nie są znane.
details-notice = Znane powiadomienia
details-notice-match = Pasuje do powiadomienia, o którym wiadomo, że wysłał je Microsoft: { $notice }.
details-notice-late = Pasuje do znanego powiadomienia, { $notice }, ale przyszła długo po jego rozesłaniu.
details-notice-early = Pasuje do znanego powiadomienia, { $notice }, ale przyszła przed jego rozesłaniem.
details-notice-topic = Dotyczy sprawy, która jest prawdziwa, bez względu na nadawcę.
details-notice-none = Nie pasuje do żadnego znanego nam powiadomienia.

details-findings = Wszystko, co zauważono
details-decides = rozstrzyga
details-not-checked = Nie obejrzano
details-show-line = Pokaż wiersz
details-show-links = Pokaż linki
details-copy-line = Kopiuj ten wiersz

details-raw = Surowy tekst
details-raw-copy = Kopiuj wszystkie nagłówki
details-raw-cut = Pokazano dotąd; kopiowanie obejmie całe { $size } KB.
details-search = Szukaj
details-search-label = Szukaj w nazwach i wartościach
details-filter = Grupa
details-filter-all = Wszystkie grupy
details-order = Kolejność
details-order-header = Jak w nagłówku
details-order-name = Według nazwy
details-found = { $count ->
    [one] Jedno pole
    [few] { $count } pola
    [many] { $count } pól
   *[other] { $count } pola
  }
details-timeline = Rysunek
details-table = Tabela
details-view = Pokaż jako
details-edge = Od tego miejsca wiersze pisała własna usługa pocztowa odbiorcy
details-edge-none = Żadnego wiersza nie można tu uznać za dowód nadawcy
details-page = Etapy { $from }–{ $to } z { $total }
details-earlier = Wcześniejsze
details-later = Późniejsze
details-zone = Czas w lokalnej strefie ({ $zone })
details-utc = Czas w UTC
details-reference = Czym jest to pole
details-limits = Nagłówek jest większy niż to, co czytamy.
details-field = Pole { $number } z { $total }
details-headers-missing = Nie ma pola Received, więc nie da się pokazać drogi: tylko to, co jest pod ręką.

take-what = Co
take-result = Wynik
take-headers = Wszystkie nagłówki
take-format = Jako
take-format-text = Tekst
take-format-json = JSON
take-format-csv = Tabela (CSV)
take-format-html = Strona do druku (HTML)
take-redact = Ukryj adresy e-mail osób
take-redact-hint = Część przed @ jest ukrywana. Domena nadawcy zostaje, bo to jej dotyczy wynik.
take-preview = Oto, co się w tym znajdzie
take-copy = Kopiuj
take-save = Zapisz
take-print = Drukuj
take-save-failed = Zapis jest tu niedozwolony. Można zamiast tego skopiować.
take-cut = Pokazano dotąd.

details-prepare = Przygotuj zgłoszenie
details-by-mail = Napisz w wiadomości
