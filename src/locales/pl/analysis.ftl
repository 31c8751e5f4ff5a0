### Nagłówek rozłożony na części: etapy, wyniki, podpisy, kody, wszystkie pola. Dla osób, które patrzą dokładniej.

## Części

analysis-summary = Podsumowanie
analysis-hops = Przebyta droga
analysis-results = Co stwierdziły serwery (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = Podpisy (DKIM)
analysis-arc = Łańcuch serwerów pośredniczących (ARC)
analysis-antispam = Filtr spamu
analysis-marks = Co się wyróżnia
analysis-fields = Wszystkie pola nagłówka
analysis-unknown-value = { $value } – żadne publiczne źródło nie objaśnia tej wartości
analysis-unknown-key = na potrzeby własnej diagnostyki Microsoft
analysis-claim-note = Nie wiadomo, skąd pochodzi wiadomość, więc każdy wiersz to tylko to, co mówi plik.

## Podsumowanie

summary-subject = Temat
summary-from = Od
summary-sender = Nadawca
summary-reply-to = Odpowiedź do
summary-return-path = Ścieżka zwrotna
summary-to = Do
summary-cc = DW
summary-envelope-recipient = Doręczono do
summary-date = Data
summary-message-id = Identyfikator wiadomości
summary-list-id = Lista mailingowa
summary-archived-at = Zarchiwizowano w
summary-delivered-after = doręczono po { $duration }
summary-delivered-before = doręczono { $duration } przed własną datą: zegary się różnią
summary-several = Liczba wystąpień tego pola: { $count }.

## Etapy

hop-number = Etap
hop-from = Od
hop-by = Przez
hop-with = Protokół
hop-time = Czas
hop-delay = Opóźnienie
hop-id = ID
hop-for = Dla
hop-via = Łącze
hop-tls = Szyfrowanie
hop-ip = Adres
hop-reverse = Nazwa odwrotna
hop-zone = Strefa
hop-none = Nagłówek nie zawiera pola Received.
hop-total = łącznie { $duration }
hop-first = początek
hop-unknown-time = nieczytelny czas: { $text }
hop-private = wewnątrz sieci prywatnej
hop-clock = Zegar { $host } spóźnia się o { $duration } względem poprzedniego.
hop-tls-old = wycofane
hop-utc = UTC
hop-local = czas lokalny

duration-ms = poniżej 1 s
duration-s = { $s } s
duration-m = { $m } min { $s } s
duration-h = { $h } godz. { $m } min
duration-d = { $d } d { $h } godz.
duration-minus = −{ $duration }

## Status pola

status-believed = zapisane przez usługę pocztową odbiorcy
status-claim = twierdzenie: mógł je napisać każdy
status-renamed = odłożone na bok przez odbiorcę albo z serwera innej organizacji
status-second = drugie o tej nazwie: nie pochodzi z usługi pocztowej odbiorcy, pominięte
results-error-empty = puste
results-error-no-authserv-id = nie podaje serwera, który je napisał
results-error-syntax = nie da się rozłożyć
signature-error-malformed = Lista znaczników jest uszkodzona.
signature-error-duplicate-tag = Znacznik występuje dwa razy; taki podpis uchodzi za niezgodny.
signature-pass = zgadza się, sprawdzono tutaj
signature-fail = nie zgadza się
signature-unknown = tutaj nie sprawdzono
arc-set = Zestaw { $instance }
arc-seal = Pieczęć

## Grupy pól

fieldgroup-sender = Nadawca
fieldgroup-recipient = Odbiorca
fieldgroup-trace = Droga
fieldgroup-authentication = Dowód
fieldgroup-antispam = Filtr spamu
fieldgroup-exchange = Exchange
fieldgroup-list = Lista mailingowa
fieldgroup-content = Zawartość
fieldgroup-other = Inne

## Znaczniki DKIM i ARC

tag-v = Wersja
tag-a = Algorytm
tag-b = Podpis
tag-bh = Skrót treści
tag-c = Kanonizacja (nagłówki/treść)
tag-cv = Stan wcześniejszego łańcucha
tag-d = Domena podpisująca
tag-h = Podpisane pola
tag-i = Użytkownik lub jednostka
tag-instance = Numer zestawu
tag-l = Długość podpisanej treści
tag-q = Sposób znajdowania klucza
tag-s = Selektor klucza
tag-t = Podpisano
tag-x = Wygasa
tag-z = Kopie pól

## Klucze raportu antyspamowego

antispam-connecting-ip = Adres, który połączył się z Microsoft 365
antispam-country = Kraj tego adresu
antispam-language = Język wiadomości
antispam-spam-level = Poziom ufności filtru spamu (SCL)
antispam-bulk-verdict = Poczta masowa
antispam-ip-list = Listy adresów
antispam-filter-verdict = Ocena filtra (SFV)
antispam-helo = Nazwa podana przez serwer wysyłający
antispam-reverse-name = Odwrotna nazwa DNS adresu
antispam-category = Kategoria zasad (CAT)
antispam-safety = Wskazówka dotycząca bezpieczeństwa (SFTY)
antispam-rule-ids = Numery reguł, które zadziałały
antispam-direction = Kierunek
antispam-bulk-level = Poziom skarg na pocztę masową (BCL)
antispam-phishing-level = Poziom ufności wyłudzania informacji (PCL)
antispam-custom-spam = Zadziałała niestandardowa opcja filtru spamu
antispam-delivered-to = Folder, do którego trafiła
antispam-arc-protocol = ARC

## Wartości. SCL, BCL, PCL

code-scl-skipped = Filtrowanie spamu pominięto: nadawca z listy dozwolonych, dozwolony adres lub reguła
code-scl-not-spam = Ocena: to nie spam
code-scl-unused = Poziom, którego filtr Microsoft 365 nie używa
code-scl-spam = Spam
code-scl-high-confidence-spam = Spam, wysoka pewność
code-bcl-not-bulk = Nie od nadawcy masowego
code-bcl-few-complaints = Nadawca masowy z niewielką liczbą skarg
code-bcl-mixed-complaints = Nadawca masowy z różną liczbą skarg
code-bcl-many-complaints = Nadawca masowy z wieloma skargami
code-pcl-neutral = Zawartość raczej nie jest wyłudzaniem informacji
code-pcl-suspicious = Zawartość prawdopodobnie jest wyłudzaniem informacji

## SFV

code-sfv-blk = Filtrowanie pominięto i wiadomość zablokowano: nadawca jest na liście zablokowanych nadawców użytkownika
code-sfv-nspm = Filtr uznał, że to nie spam
code-sfv-sfe = Filtrowanie pominięto i wiadomość przepuszczono: nadawca jest na liście bezpiecznych nadawców użytkownika
code-sfv-ska = Filtrowanie pominięto: nadawcę dopuszczają zasady antyspamowe
code-sfv-skb = Oznaczono jako spam: nadawcę blokują zasady antyspamowe
code-sfv-ski = Wiadomość z wnętrza organizacji
code-sfv-skn = Przed filtrowaniem oznaczono, że to nie spam, na przykład regułą przepływu poczty
code-sfv-skq = Zwolniono z kwarantanny
code-sfv-sks = Przed filtrowaniem oznaczono jako spam, na przykład regułą przepływu poczty
code-sfv-spm = Filtr oznaczył jako spam
code-sfv-dms = Ocenę spamu uchyliło ustawienie organizacji

## CAT

code-cat-none = Bez kategorii
code-cat-amp = Złośliwe oprogramowanie
code-cat-bimp = Podszywanie się pod markę
code-cat-bulk = Poczta masowa
code-cat-dimp = Podszywanie się pod domenę
code-cat-ftbp = Załącznik zablokowanego typu
code-cat-gimp = Podszywanie się pod osobę, według historii skrzynki
code-cat-hphsh = Wyłudzanie informacji, wysoka pewność
code-cat-hspm = Spam, wysoka pewność
code-cat-intos = Wyłudzanie informacji z wnętrza organizacji
code-cat-malw = Złośliwe oprogramowanie
code-cat-ospm = Spam wychodzący
code-cat-phsh = Wyłudzanie informacji
code-cat-sap = Zatrzymano przez Safe Attachments
code-cat-spm = Spam
code-cat-spoof = Sfałszowany nadawca
code-cat-uimp = Podszywanie się pod osobę

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = Domena podszywa się pod chronioną domenę
code-sfty-user-impersonation = Nadawca podszywa się pod chronioną osobę
code-sfty-first-contact = Pierwsza lub rzadka wiadomość od tego nadawcy
code-ipv-cal = Filtrowanie spamu pominięto: adres jest na liście dozwolonych adresów organizacji
code-ipv-nli = Adresu nie ma na żadnej liście reputacji
code-dir-inb = Przychodząca
code-dir-out = Wychodząca
code-dir-int = Wewnętrzna
code-srv-bulk = Poczta masowa
code-dest-inbox = Skrzynka odbiorcza
code-dest-junk = Folder wiadomości-śmieci
code-dest-custom-folder = Folder wybrany przez użytkownika

## SPF, DKIM, DMARC

code-spf-pass = Adres może wysyłać dla domeny nadawcy koperty
code-spf-fail = Adres nie może wysyłać dla tej domeny
code-spf-softfail = Adres prawdopodobnie nie może wysyłać dla tej domeny
code-spf-neutral = Domena nic nie mówi o tym adresie
code-spf-none = Domena nie publikuje rekordu SPF
code-spf-temperror = Sprawdzenie chwilowo się nie udało
code-spf-permerror = Rekord SPF domeny jest uszkodzony
code-dkim-pass = Podpis się zgadza
code-dkim-fail = Podpis się nie zgadza
code-dkim-none = Bez podpisu
code-dkim-temperror = Klucza chwilowo nie udało się pobrać
code-dkim-permerror = Podpis lub jego klucz nie nadaje się do użycia
code-dkim-policy = Podpisano, ale nie w sposób, który odbiorca przyjmuje
code-dkim-neutral = Podpisano, ale podpisu nie dało się przetworzyć
code-dmarc-pass = SPF lub DKIM się zgadza dla domeny pokazanej jako nadawca
code-dmarc-fail = Ani SPF, ani DKIM się nie zgadza dla domeny pokazanej jako nadawca
code-dmarc-bestguesspass = Domena nie publikuje rekordu DMARC; wynik byłby zgodny
code-dmarc-none = Domena nie publikuje rekordu DMARC
code-dmarc-permerror = Rekord DMARC domeny jest uszkodzony
code-dmarc-temperror = Sprawdzenie chwilowo się nie udało
code-action-none = Nic nie zrobiono
code-action-pct-quarantine = Niezgodne; domena prosi o kwarantannę tylko części swojej poczty, a tę wiadomość przepuszczono
code-action-pct-reject = Niezgodne; domena prosi o odrzucanie tylko części swojej poczty, a tę wiadomość przepuszczono
code-action-permerror = Trwały błąd przy sprawdzaniu
code-action-temperror = Przejściowy błąd przy sprawdzaniu
code-action-oreject = Niezgodne; domena prosi o odrzucenie, ale odbiorca oznaczył wiadomość jako spam
code-action-quarantine = Przeniesiono do kwarantanny lub wiadomości-śmieci

## compauth

code-compauth-pass = Serwer uważa nadawcę za prawdziwego
code-compauth-softpass = Serwer uważa nadawcę za prawdziwego, na słabych podstawach
code-compauth-fail = Serwer nie uważa nadawcy za prawdziwego
code-compauth-none = Nie sprawdzono lub pominięto
code-compauth-reason-000 = DMARC się nie zgadza, a domena prosi o odrzucenie lub kwarantannę
code-compauth-reason-001 = Domena nie publikuje reguł lub tylko słabe, a inne sygnały były niezgodne
code-compauth-reason-002 = Organizacja zabrania tej pary nadawcy i domeny
code-compauth-reason-010 = DMARC się nie zgadza, a nadawca pokazuje domenę organizacji odbierającej
code-compauth-reason-130 = DMARC się nie zgadza, ale uznany serwer pośredniczący (ARC) potwierdził wcześniejszą zgodność
code-compauth-reason-1xx = Zgodne
code-compauth-reason-2xx = Zgodne na słabych podstawach
code-compauth-reason-3xx = Nie sprawdzono
code-compauth-reason-4xx = Pominięto
code-compauth-reason-6xx = Niezgodne, a nadawca pokazuje domenę organizacji odbierającej
code-compauth-reason-7xx = Zgodne
code-compauth-reason-9xx = Pominięto

## ARC

code-cv-none = Pierwszy w łańcuchu
code-cv-pass = Wcześniejszy łańcuch był nieprzerwany
code-cv-fail = Wcześniejszy łańcuch był przerwany
code-arc-pass = Łańcuch jest nieprzerwany
code-arc-fail = Łańcuch jest przerwany
code-arc-none = Nie ma łańcucha

## Co się wyróżnia

mark-spf-fail = SPF się nie zgadza: adres wysyłający nie może wysyłać dla domeny nadawcy koperty.
mark-dkim-fail = Podpis DKIM się nie zgadza.
mark-dmarc-fail = DMARC się nie zgadza: nic nie potwierdza domeny pokazanej jako nadawca.
mark-compauth-fail = Serwer nie uważa nadawcy za prawdziwego.
mark-compauth-guessed = Serwer tylko zgadywał, że nadawca jest prawdziwy; domena nie podaje reguły, która by tego dowiodła.
mark-compauth-skipped = Serwer pominął sprawdzenie nadawcy.
mark-marked-spam = Filtr oznaczył wiadomość jako spam.
mark-spam-in-inbox = Filtr oznaczył ją jako spam, a mimo to trafiła do skrzynki odbiorczej.
mark-spam-in-own-folder = Filtr oznaczył ją jako spam; reguła użytkownika przeniosła ją do innego folderu.
mark-clean-in-inbox = Filtr uznał, że to nie spam, i trafiła do skrzynki odbiorczej. Nie dowodzi to, kto ją wysłał.
mark-clean-in-junk = Filtr uznał, że to nie spam, a mimo to trafiła do wiadomości-śmieci.
mark-clean-in-own-folder = Filtr uznał, że to nie spam; reguła użytkownika przeniosła ją do innego folderu.
mark-ip-allowed = Adres wysyłający jest na liście dozwolonych adresów organizacji: żaden filtr spamu nie obejrzał tej wiadomości.
mark-inside-organization = Przyszła z wnętrza organizacji.
mark-sender-blocked-by-user = Użytkownik blokuje tego nadawcę.
mark-sender-allowed-by-user = Użytkownik ma nadawcę na liście bezpiecznych nadawców: żaden filtr spamu nie obejrzał tej wiadomości.
mark-sender-allowed-by-policy = Zasady dopuszczają tego nadawcę: żaden filtr spamu nie obejrzał tej wiadomości.
mark-sender-blocked-by-policy = Zasady blokują tego nadawcę.
mark-allowed-by-rule = Reguła przepuściła ją, zanim obejrzał ją jakikolwiek filtr.
mark-spam-by-rule = Reguła oznaczyła ją jako spam, zanim obejrzał ją jakikolwiek filtr.
mark-verdict-overruled = Ocenę filtra uchyliło ustawienie organizacji.
mark-released = Zwolniono ją z kwarantanny.
mark-filter-skipped = Filtrowanie spamu pominięto.
mark-high-confidence-spam = Filtr ma dużą pewność, że to spam.
mark-bulk-sender = Pochodzi od nadawcy masowego.
mark-bad-bulk-sender = Pochodzi od nadawcy masowego, na którego skarży się wiele osób.
mark-phishing-level = Filtr zawartości Exchange uważa, że to prawdopodobnie wyłudzanie informacji.
mark-first-contact = Pierwsza lub rzadka wiadomość od tego nadawcy.
mark-threat = Filtr wskazał zagrożenie ({ $value }).
mark-second-report = Pole { $name } występuje po raz drugi. Tylko najwyższe może pochodzić z usługi pocztowej odbiorcy; to przyszło z wiadomością i jest pomijane.
mark-no-filter-report = Brakuje raportu filtra Microsoft 365 (X-Forefront-Antispam-Report).
mark-no-delivery-report = Brakuje adnotacji o folderze (X-Microsoft-Antispam-Mailbox-Delivery).
mark-duplicate-field = Pole { $name } może wystąpić tylko raz; liczba wystąpień: { $count }. Programy różnie wybierają, które pokazać.
mark-clock-skew =
    { $seconds ->
        [one] Na etapie { $number } zegar { $host } spóźnia się o 1 sekundę względem poprzedniego.
        [few] Na etapie { $number } zegar { $host } spóźnia się o { $seconds } sekundy względem poprzedniego.
        [many] Na etapie { $number } zegar { $host } spóźnia się o { $seconds } sekund względem poprzedniego.
       *[other] Na etapie { $number } zegar { $host } spóźnia się o { $seconds } sekundy względem poprzedniego.
    }
mark-slow-hop =
    { $minutes ->
        [one] Etap { $number } ({ $host }) trwał 1 minutę.
        [few] Etap { $number } ({ $host }) trwał { $minutes } minuty.
        [many] Etap { $number } ({ $host }) trwał { $minutes } minut.
       *[other] Etap { $number } ({ $host }) trwał { $minutes } minuty.
    }
mark-old-tls =
    { $count ->
        [one] Na jednym etapie użyto wycofanego szyfrowania (TLS 1.0 lub 1.1).
        [few] Na { $count } etapach użyto wycofanego szyfrowania (TLS 1.0 lub 1.1).
        [many] Na { $count } etapach użyto wycofanego szyfrowania (TLS 1.0 lub 1.1).
       *[other] Na { $count } etapu użyto wycofanego szyfrowania (TLS 1.0 lub 1.1).
    }
mark-no-time =
    { $count ->
        [one] Jedno pole Received nie ma czytelnego czasu.
        [few] { $count } pola Received nie mają czytelnego czasu.
        [many] { $count } pól Received nie ma czytelnego czasu.
       *[other] { $count } pola Received nie ma czytelnego czasu.
    }
mark-hops-unread =
    { $count ->
        [one] Jednego pola Received nie odczytano.
        [few] { $count } pól Received nie odczytano.
        [many] { $count } pól Received nie odczytano.
       *[other] { $count } pola Received nie odczytano.
    }
mark-limit = Nagłówek jest większy, niż czyta ten program ({ $limit }); reszty nie odczytano.
mark-claimed = (tak mówi plik)
