# Nagłówki: po jednym na wynik.
headline-microsoft-notice = Wysłane przez Microsoft
headline-microsoft-sender = Wysłane przez Microsoft – nieznane nam powiadomienie
headline-microsoft-service = Wysłane przez usługę Microsoft – tekst mógł napisać ktoś inny
headline-not-microsoft = To nie od Microsoft
headline-own-notice = Powiadomienie własnej organizacji
headline-no-claim = Nie podaje się za Microsoft
headline-cannot-tell = Nie da się ustalić

# Jeden fakt, który rozstrzyga.
reason-from-ambiguous-foreign = Wiersz nadawcy nie podaje jednego jasnego adresu, a żaden nie należy do Microsoft.
reason-from-ambiguous = Wiersz nadawcy podaje kilka adresów lub jest uszkodzony, więc nie da się go sprawdzić.
reason-from-missing = Nie ma adresu nadawcy, który można by sprawdzić.
reason-own-notice = Nadawca { $domain } jest potwierdzony, a administrator ma tę wiadomość na swojej liście.
reason-proven-hint-only = Wysłano z { $domain }. Nie mamy wiarygodnego zapisu, że Microsoft stamtąd wysyła.
reason-proven-service = Wysłano przez { $service } ({ $domain }). Każdy użytkownik usługi może wstawić własny tekst.
reason-own-notice-header-only = { $domain } podpisuje nadawcę i temat; wiadomość jest na liście administratora. Treści nikt nie potwierdził.
reason-proven-notice-header-only = { $domain } podpisuje nadawcę i temat; pasują do powiadomienia Microsoft. Treści nie było do sprawdzenia.
reason-proven-header-only = { $domain } podpisuje nadawcę i temat. Treści nikt nie potwierdził: mogła zostać podmieniona.
reason-proven-notice-on-word = Wysłano z { $domain }, pasuje do znanego powiadomienia – o ile otwarto ją we własnej skrzynce, jak podano.
reason-proven-notice = Wysłano z { $domain }. Pasuje do powiadomienia, które rozesłał Microsoft.
reason-proven-notice-late = Wysłano z { $domain }, ale długo po rozesłaniu tego powiadomienia.
reason-proven-not-recorded = Wysłano z { $domain }. To domena Microsoft, ale nie ma jej w naszych danych.
reason-proven-sender-on-word = Wysłano z { $domain } – o ile wiadomość otwarto we własnej skrzynce, jak podano.
reason-proven-sender = Wysłano z { $domain }. Nadawca jest potwierdzony, treści nie znamy.
reason-changed-on-the-way = Podaje { $domain }, ale chyba ją zmieniono po wysłaniu. Robią to listy mailingowe i fałszywki z prawdziwych listów.
reason-delivery-report = Wygląda na automatyczny raport o niedostarczonej wiadomości. Nadawcy nie da się potwierdzić.
reason-spoof-failed = Podaje { $domain }, ale serwer, który ją przyjął, stwierdził, że nie stamtąd przyszła.
reason-unproven-file = Podaje { $domain }. W pliku lub wklejonym tekście każdy może to napisać, a podpisu nie udało się potwierdzić.
reason-unproven-no-headers = Podaje { $domain }. Brakuje nagłówków, które mogłyby to potwierdzić.
reason-unproven-no-result = Podaje { $domain }, ale serwer pocztowy nie zostawił wyniku kontroli.
reason-unproven-gateway = Podaje { $domain }. Brama pocztowa zasłania dowód.
reason-unproven-on-premises = Podaje { $domain }. Serwer pocztowy organizacji nie zapisuje, czy to sprawdzono.
reason-unproven-damaged = Podaje { $domain }, ale zapis kontroli serwera nie pasuje do tej wiadomości.
reason-unproven-not-confirmed = Podaje { $domain }. Kontrola serwera ani tego nie potwierdziła, ani nie zaprzeczyła.
reason-forwarded = Ktoś przekazał tę wiadomość dalej. Pierwszego nadawcy nie da się sprawdzić w tej kopii.
reason-own-organization = Mówi w imieniu Microsoft, ale nadawcę i odbiorcę łączy { $domain }. Jeśli to własna organizacja, proszę spytać IT.
reason-quotes-a-fake = Zawiera tekst w imieniu Microsoft, ale pisze o fałszywych wiadomościach. To może być ostrzeżenie z cytatem.
reason-claims-from-customer = Podaje „{ $claim }”, ale adres nadawcy jest w domenie { $domain }; taką nazwę może dostać każdy klient Microsoft.
reason-claims-from-personal = Podaje „{ $claim }”, ale adres nadawcy jest w domenie { $domain }, gdzie każdy może założyć skrzynkę.
reason-claims-from-lookalike = Adres nadawcy jest w domenie { $domain }; ta nazwa ma przypominać nazwę Microsoft.
reason-claims-from-elsewhere = Podaje „{ $claim }”, ale adres nadawcy jest w domenie { $domain }, a to nie Microsoft.
reason-no-claim = To sprawdzenie dotyczy tylko Microsoft. Nic nie mówi o tym nadawcy, { $domain }.

# Czego chce wiadomość.
request-phone-number = Chce telefonu pod { $number }. Proszę nie dzwonić pod numer z wiadomości; numer podaje strona samej firmy.
request-mailto-reply = Przycisk pisze wiadomość do { $address }. Odpowiedź zdradza nadawcy, że skrzynka jest używana.
request-reply-elsewhere = Odpowiedź trafiłaby pod { $address }, nie do nadawcy.
request-password = Prosi o hasło albo o zalogowanie się przez swój link.
request-code = Chodzi w niej o kod. Kodu nie wolno nikomu przekazywać.
request-device-code = Chce wpisania kodu na stronie logowania. To wpuściłoby kogoś innego na konto.
request-payment = Chodzi w niej o pieniądze: płatność, fakturę lub dane bankowe.
request-gift-card = Prosi o karty podarunkowe. Żadna firma nie przyjmuje ich jako zapłaty.
request-crypto = Prosi o kryptowalutę.
request-run-program = Nakłania do uruchomienia czegoś na komputerze albo do wpuszczenia na niego kogoś obcego.
request-consent = Link prosi o przyznanie aplikacji dostępu do konta.
request-attachment = Chce otwarcia załącznika ryzykownego typu: { $name }.
request-qr-code = Chce zeskanowania kodu QR. Nie widać, dokąd on prowadzi.
request-image-only = Cały tekst jest obrazem, co ukrywa go przed kontrolą.
request-urgency = Wywiera nacisk terminem lub groźbą.
request-forged-trust-text = Mówi sama o sobie, że została sprawdzona: „{ $text }”. Napisał to nadawca.

# Czyj jest link.
link-microsoft = Własna strona Microsoft
link-microsoft-redirector = Adres przekierowujący Microsoft: celu tu nie widać
link-microsoft-customer = Prowadzi ją Microsoft, ale każdy klient może tam umieścić stronę
link-subsidiary = Firma z grupy Microsoft, ze stronami jej użytkowników
link-other = Nie Microsoft
link-mailto = Pisze wiadomość
link-tel = Dzwoni
link-none = Brak czytelnego adresu strony

linkmark-text-names-other-domain = Tekst pokazuje inny adres niż cel.
linkmark-userinfo = Przed znakiem @ w adresie stoi nazwa, która ma ukryć prawdziwy cel.
linkmark-ip-address = Numer zamiast nazwy.
linkmark-punycode = Nazwę zapisano obcymi literami.
linkmark-lookalike = Ma przypominać nazwę Microsoft.
linkmark-bidi = Zawarte w nim znaki odwracają kierunek czytania.
linkmark-invisible = Zawiera znaki niewidoczne.
linkmark-backslash = Zapisano go z ukośnikami odwrotnymi, które ukrywają prawdziwy cel.
linkmark-recipient-in-url = Zawiera adres odbiorcy.
linkmark-many-dots = Bardzo długa, wieloczłonowa nazwa, która usuwa prawdziwą z pola widzenia.
linkmark-redirects = Przekierowuje pod inny adres, zapisany w jego wnętrzu.
linkmark-consent = Prosi o dostęp aplikacji do konta.
linkmark-device-code = Strona do wpisania kodu logowania.
linkmark-script = Zawiera program zamiast adresu.
