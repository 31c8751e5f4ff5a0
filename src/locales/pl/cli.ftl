### Zdania w terminalu.

cli-help =
    honmono – czy ta wiadomość naprawdę jest od Microsoft i co teraz zrobić?

    Użycie:
      honmono check [OPTIONS] FILE|FOLDER|-…   wynik dla każdej wiadomości
      honmono explain [OPTIONS] FILE|-         jak powstał wynik, krok po kroku
      honmono config check FILE                błędy w pliku konfiguracji administratora
      honmono doctor URL                       czy udostępniona kopia jest dobrze ustawiona?
      honmono help COMMAND                     więcej o poleceniu; help apps, help after:
                                               aplikacje pocztowe; co robić po kliknięciu
      honmono version                          wersje programu i danych

    „honmono help check” wymienia opcje sprawdzania.

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    Wynik dla każdej wiadomości. Plik to jedna wiadomość (.eml) albo mbox; folder oznacza
    każdy .eml pod nim albo każdą wiadomość z Maildir; - to standardowe wejście.

      --json                  jeden obiekt JSON w wierszu (docs/check.schema.json)
      --csv                   jeden wiersz CSV na wiadomość, bez formuł dla arkusza
      --lang LANGUAGE         język zdań, na przykład ja; w innym razie z LC_ALL lub LANG
      --provenance WHERE      own-mailbox: wiadomości zapisano bezpośrednio ze skrzynki, która je
                              otrzymała; unknown (domyślnie): każdy nagłówek to tylko twierdzenie
      --config FILE           honmono.config.json organizacji: własne powiadomienia, bramy
      --keys FILE             klucze publiczne z pliku, do sprawdzania bez sieci
      --dns off|URL           pytanie o klucze przez DNS over HTTPS pod URL; off (domyślnie)
                              nikogo nie pyta
      --now TIME              ocena tak, jakby był ten czas (ISO 8601)
      --app NAME              używana aplikacja pocztowa, do porad (honmono help apps)
      --threads N             wątki robocze; domyślnie po jednym na rdzeń

    Kod wyjścia: 0 odczytano wszystkie, 2 niektórych nie odczytano, 1 błędne użycie.

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    Cały łańcuch dla jednej wiadomości, od pola nagłówka do wyniku: co odczytano, kto ręczy za
    nadawcę, co wiadomość twierdzi i o co prosi oraz która reguła rozstrzygnęła.

      --lang, --provenance, --config, --keys, --dns, --now   jak w „honmono check”

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    Czyta plik konfiguracji administratora i wymienia każdy błąd.
    Kod wyjścia: 0 bez błędów, 2 są błędy, 1 błędne użycie.

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    Ogląda udostępnioną kopię: czy strony są, przez HTTPS, z potrzebnymi nagłówkami?
    Kod wyjścia: 0 bez błędów, 2 są błędy, 1 błędne użycie.

cli-try-help = Proszę spróbować: honmono help
cli-unknown-command = Nie ma polecenia „{ $name }”.
cli-unknown-option = Nie ma opcji { $option }.
cli-value-missing = Opcja { $option } wymaga wartości.
cli-value-unwanted = Opcja { $option } nie przyjmuje wartości.
cli-json-or-csv = Proszę wybrać jedno z --json i --csv.
cli-no-files = Proszę podać co najmniej jeden plik lub folder albo - dla standardowego wejścia.
cli-one-file = Proszę podać dokładnie jeden plik albo - dla standardowego wejścia.
cli-no-language = Nie ma jeszcze zdań w języku „{ $language }”. Języki: { $offered }.
cli-bad-provenance = --provenance to own-mailbox lub unknown, a nie „{ $value }”.
cli-bad-dns = --dns to off lub adres https, a nie „{ $value }”.
cli-bad-now = --now wymaga czasu takiego jak 2026-11-24T09:00:00Z, a nie „{ $value }”.
cli-bad-threads = --threads wymaga liczby od 1 do 99, a nie „{ $value }”.
cli-keys-unreadable = Nie można odczytać pliku kluczy { $file }.
cli-keys-malformed = Plik kluczy { $file } nie ma postaci opisanej w docs/cli.md.
cli-config-unreadable = Nie można odczytać pliku konfiguracji { $file }.
cli-config-malformed = Plik konfiguracji { $file } zawiera błędy. Wymienia je „honmono config check”.
cli-bad-app = Nie ma aplikacji pocztowej „{ $value }”. Listę podaje „honmono help apps”.
cli-apps = Aplikacje pocztowe dla --app:
cli-pick-app = To, czy trzeba coś zrobić, zależy od aplikacji pocztowej: proszę dodać --app NAME (nazwy podaje „honmono help apps”).
cli-clicked = Już po kliknięciu, odpowiedzi lub telefonie? Zob. „honmono help after”.
cli-reading-stdin = Odczyt wiadomości z klawiatury; kończy Ctrl+D (Windows: Ctrl+Z, Enter).
cli-progress = sprawdzono { $done }, nieczytelne { $unreadable }, { $rate } na sekundę
cli-unreadable = Nie udało się odczytać
cli-summary =
    { $count ->
        [one] { $count } wiadomość
        [few] { $count } wiadomości
        [many] { $count } wiadomości
       *[other] { $count } wiadomości
    }
cli-broken-run = Przebieg zakończył się przedwcześnie: { $detail }

## Dlaczego z danych nie powstał wynik

input-error-empty = Nic w tym nie ma.
input-error-not-a-header-block = To nie jest wiadomość: nie znaleziono nagłówka z polem From lub Received. Proszę zapisać wiadomość jako .eml lub skopiować całe źródło.
input-error-only-subject = Znaleziono tylko temat, bez nagłówka wiadomości. Proszę zapisać wiadomość jako .eml lub skopiować całe źródło.
input-error-binary = To nie jest wiadomość, lecz plik innego rodzaju (obraz, dokument lub podobny).
input-error-too-large = Przekracza { $megabytes } MB. Tak dużych wiadomości się nie czyta.
input-error-not-found = Nie ma takiego pliku ani folderu.
input-error-no-permission = Nie wolno tego odczytać: odmowa dostępu.
input-error-not-a-file = To nie jest plik.
input-error-no-messages = W tym folderze nie znaleziono wiadomości (plików .eml ani Maildir).
input-error-read-error = Pliku nie udało się odczytać do końca.
input-error-engine-error = Błąd tego programu przerwał sprawdzanie wiadomości: { $detail }. Nie ma wyniku.

## honmono explain

explain-read = 1. Odczytano: { $file }
explain-fields = Pola nagłówka: { $fields }, etapy: { $hops }
explain-body = Odczytano treść; linki: { $links }.
explain-no-body = Nie ma treści.
explain-limit = Nie odczytano poza limitem: { $limit }
explain-from = 2. Od kogo podaje, że jest
explain-from-single = Jeden nadawca: { $address }
explain-from-ambiguous = Brak jednego jasnego nadawcy; pierwszy to { $address }
explain-from-missing = Nie podano nadawcy.
explain-vouches = 3. Kto ręczy za nadawcę
explain-trusted = Przyjęto wynik odbiorcy ({ $place }):
explain-entry = Przyjęto z { $ip } na tym etapie:
explain-server = Mówi: { $result }
explain-claimed = Plik mówi, nie przyjęto: { $result }
explain-signature = Podpis { $domain } (selektor { $selector }): { $result }
explain-no-signature = Nie ma podpisu.
explain-arc =
    { $count ->
        [one] ARC, 1 zestaw, pieczęć { $sealer }: { $result }
        [few] ARC, { $count } zestawy, najnowsza pieczęć { $sealer }: { $result }
        [many] ARC, { $count } zestawów, najnowsza pieczęć { $sealer }: { $result }
       *[other] ARC, { $count } zestawu, najnowsza pieczęć { $sealer }: { $result }
    }
explain-result-pass = zgadza się
explain-result-fail = nie zgadza się
explain-result-unknown = nie sprawdzono
explain-result-none = brak
explain-proof-dkim = Dowiedzione podpisem { $domain }.
explain-proof-server = Dowiedzione wynikiem odbiorcy dla { $domain }.
explain-proof-arc = Dowiedzione przez serwer pośredniczący z listy (ARC) dla { $domain }.
explain-no-proof = Nic nie dowodzi nadawcy.
explain-failed = Odbiorca stwierdził, że nadawca nie jest prawdziwy.
explain-excuse-changed-on-the-way = Są oznaki, że wiadomość zmieniono po drodze.
explain-excuse-delivery-report = To raport o doręczeniu.
explain-noticed = 4. Co zauważono
explain-weight-decides = rozstrzyga
explain-weight-supports = za
explain-weight-against = przeciw
explain-weight-info = uwaga
explain-wants = 5. Czego chce i dokąd prowadzą linki
explain-notice = 6. Znane powiadomienia
explain-no-notice = Żadne znane powiadomienie nie pasuje.
explain-notice-match = Pasuje do znanego powiadomienia { $id } ({ $timing }).
explain-topic = Dotyczy: { $topic }.
explain-not-checked = 7. Nie sprawdzono
explain-rules = 8. Reguły po kolei; rozstrzyga pierwsza spełniona
explain-verdict = 9. Wynik
explain-nothing = Nic.
