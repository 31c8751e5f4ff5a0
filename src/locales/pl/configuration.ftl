# Co administrator czyta o honmono.config.json. Błędy: config-<id> (src/settings/organization.ts).
config-not-json = To nie jest JSON: { $detail }
config-too-large = Plik jest większy niż 256 KB, więc go nie odczytano.
config-schema-version = Rozumiana jest tylko postać { $known } tego pliku. Nowsze klucze mogą zostać pominięte.
config-unknown-key = Nie ma klucza „{ $key }”. { $nearest ->
    [none] Nie ma on żadnego skutku.
   *[other] Czy chodziło o „{ $nearest }”?
  }
config-not-an-object = Oczekiwany jest tu obiekt w nawiasach klamrowych, a jest: { $found }.
config-not-a-list = Oczekiwana jest tu lista w nawiasach kwadratowych, a jest: { $found }.
config-not-a-text = Oczekiwany jest tu tekst w cudzysłowie, a jest: { $found }.
config-too-many = Odczytywanych jest pierwszych { $most }; podano { $count }.
config-empty = Nic w tym nie ma.
config-missing = Brakuje tego. Bez tego powiadomienie jest pomijane.
config-too-long = Dozwolona liczba znaków: { $most }; jest: { $count }.
config-invisible = Zawiera podział wiersza lub inny znak, którego nikt nie widzi.
config-not-an-id = „{ $value }”: proszę użyć małych liter, cyfr i łączników.
config-not-one-of = „{ $value }” nie należy do: { $values }.
config-wildcard = „{ $value }”: proszę podać domenę bez gwiazdki; nazwy pod nią i tak się liczą.
config-url-for-host = „{ $value }” to adres strony; proszę podać tylko nazwę hosta.
config-address-for-host = „{ $value }” to adres e-mail; proszę podać tylko część po znaku @.
config-ip-for-host = „{ $value }” to adres IP; potrzebna jest nazwa hosta, bo adres może później dostać ktokolwiek.
config-not-a-host = „{ $value }” nie jest nazwą hosta. Nazwy w innych alfabetach należy podać w postaci xn--.
config-public-suffix = Nazwę pod „{ $value }” może dostać każdy, więc nie można przyjąć jej w całości.
config-mail-service = „{ $value }” to sama usługa pocztowa, a nie brama przed nią.
config-microsofts = „{ $value }” należy do Microsoft. Poczta stamtąd jest oceniana według dowodu i nigdy nie jest pokazywana jako własna; powiadomienie jest pomijane.
config-anyones = Pod „{ $value }” każdy może założyć skrzynkę: proszę podać dokładne adresy. Powiadomienie jest pomijane.
config-drill-in-notice = „{ $value }” jest też domeną ćwiczeniową. Powiadomienie jest pomijane.
config-address-outside = { $value } nie należy do domen powiadomienia. Powiadomienie jest pomijane.
config-not-an-address = „{ $value }” nie jest adresem e-mail.
config-not-a-url = „{ $value }” nie jest adresem strony.
config-not-https = „{ $value }” nie zaczyna się od https://.
config-password-in-url = Adres zawiera nazwę użytkownika lub hasło, które każdy mógłby odczytać.
config-query-in-url = „{ $value }”: proszę pominąć wszystko od znaku ? lub #.
config-not-a-phone = „{ $value }” nie jest numerem telefonu.
config-not-a-date = „{ $value }” nie jest dniem (2027-03-31) ani czasem ze strefą.
config-not-an-app = „{ $value }” nie jest znaną nam aplikacją pocztową. Nazwy są w docs/configuration.md.
config-duplicate = „{ $value }” występuje dwa razy; liczy się pierwsze.

# honmono config check
config-file-unreadable = Nie można odczytać { $file }: { $reason }
config-file-missing = Który plik? honmono config check honmono.config.json
config-unknown-action = Jest tylko: honmono config check PLIK
config-sound = Bez błędów.
config-mistakes = { $count ->
    [one] Jeden błąd. Pomijana jest tylko wartość, w której występuje:
    [few] { $count } błędy. Pomijane są tylko wartości, w których występują:
    [many] { $count } błędów. Pomijane są tylko wartości, w których występują:
   *[other] { $count } błędu. Pomijane są tylko wartości, w których występują:
  }
config-whole-file = cały plik
config-effects = Skutki:
config-effect-nothing = Żadne: tak samo jak bez pliku.
config-effect-authserv = Przyjmowane są wyniki zapisane przez te własne serwery: { $names }. Muszą one usuwać przychodzące wyniki pod własną nazwą.
config-effect-gateways = Te bramy są znane jako stojące przed skrzynką: { $names }. Wynik serwera nie jest wtedy dowodem, bo opisuje bramę.
config-effect-arc = Dowodem nadawcy jest też nieprzerwana pieczęć ARC od: { $names }.
config-effect-rewriters = Linki przepisane przez te hosty są pokazywane z prawdziwym celem: { $names }.
config-effect-notice = Powiadomienie { $id }: poczta z dowodem pochodzenia z { $names } jest pokazywana jako własna.
config-effect-notice-subject = Tylko gdy temat zawiera: { $words }.
config-effect-notice-until = Do { $date } (UTC).
config-effect-notice-over = Skończyło się { $date } (UTC) i nie ma już skutku.
config-effect-notice-languages = Nie ma tekstu w: { $languages }; osoby z takim językiem czytają: { $instead }.
config-effect-help = Osoby są kierowane do działu pomocy: { $where }.
config-effect-report = Zgłoszenia są przygotowywane do: { $mailbox }. Bez udziału osoby nic nie jest wysyłane.
config-effect-dns-off = O klucze publiczne nigdy nie pyta się przez sieć i nikt nie może tego włączyć.
config-effect-dns-ask = O klucz publiczny pyta się tylko wtedy, gdy osoba naciśnie przycisk przy tej wiadomości.
config-effect-dns-on = O klucze publiczne pyta się bez pytania o zgodę, chyba że osoba to wyłączy. Urządzenie opuszczają tylko selektor i domena.
config-effect-resolver = Pytany jest { $resolver }. Wydanie trzeba przygotować z tym plikiem, inaczej przeglądarka na to nie pozwoli.
config-effect-language = Osoby, które same nie wybrały języka, czytają: { $language }.
config-effect-apps = Proponowane są tylko te aplikacje pocztowe: { $names }.
config-effect-drills = Poczta z domen ćwiczeniowych jest oceniana jak od obcych i nigdy nie jest ujawniana: { $names }.
