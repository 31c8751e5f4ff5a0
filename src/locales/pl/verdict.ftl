# Nagłówki: po jednym na wynik.
headline-microsoft-notice = Wysłane przez Microsoft
headline-microsoft-sender = Wysłane przez Microsoft – nieznane nam powiadomienie
headline-microsoft-service = Wysłane przez usługę Microsoft – tekst mógł napisać ktoś inny
headline-not-microsoft = To nie od Microsoft
headline-own-notice = Powiadomienie własnej organizacji
headline-no-claim = Nie podaje się za Microsoft
headline-cannot-tell = Nie da się ustalić

verdict-scope = Potwierdzony jest nadawca, a nie każda prośba w wiadomości.

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

# Jak wiadomość podaje się za Microsoft.
finding-claim-name = Nadawca nazywa się „{ $text }”.
finding-claim-name-disguised = Nazwa nadawcy „{ $text }” zawiera litery w przebraniu. Ma być czytana jako „{ $plain }”.
finding-claim-name-product = Nazwa nadawcy „{ $text }” wymienia produkt Microsoft.
finding-claim-name-role = Nazwa nadawcy „{ $text }” brzmi jak dział Microsoft, choć nie wymienia Microsoft.
finding-claim-name-address = Nazwa nadawcy zawiera adres „{ $text }”, który nie jest prawdziwym nadawcą.
finding-claim-local-part = Część adresu przed znakiem @ brzmi „{ $text }”.
finding-claim-domain = Domena nadawcy { $text } zawiera nazwę Microsoft.
finding-claim-domain-lookalike = Domena nadawcy { $text } ma przypominać domenę Microsoft.
finding-claim-subject-disguised = Temat zawiera litery w przebraniu: „{ $text }”.
finding-claim-text = Treść mówi o koncie Microsoft odbiorcy: „{ $text }”.
finding-claim-invoice = Zawiera rachunek za produkt Microsoft ({ $text }) i chce telefonu, a adres nie należy do Microsoft.
finding-claim-subject-account = Temat mówi, że coś dzieje się z kontem: „{ $text }”.
finding-claim-topic = Dotyczy końca uwierzytelniania podstawowego w Microsoft – sprawy, o której pisał sam Microsoft.
finding-claim-imprint = Kończy się nazwą firmy lub adresem Microsoft: „{ $text }”.
finding-claim-subject = Temat brzmi jak powiadomienie o koncie Microsoft: „{ $text }”.
finding-claim-heading = Nagłówek w treści brzmi „{ $text }”.
finding-claim-salutation = Wiadomość zwraca się do odbiorcy jak do klienta Microsoft: „{ $text }”.
finding-claim-signature = Tekst kończy się nazwą „{ $text }”.

# Czyj jest nadawca i dokąd idą odpowiedzi.
finding-sender-customer-space = { $domain } to adres, jaki Microsoft przydziela swoim klientom.
finding-sender-personal-mail = { $domain } to poczta, w której każdy może założyć skrzynkę.
finding-sender-subsidiary = { $service } należy do Microsoft, ale pisze we własnym imieniu, a użytkownicy mogą wstawiać tekst do tych wiadomości.
finding-sender-punycode = Domena nadawcy { $domain } jest wyświetlana jako { $unicode }.
finding-two-addresses = Nazwa nadawcy zawiera adres „{ $shown }”, inny niż prawdziwy: { $address }.
finding-reply-elsewhere = Odpowiedź trafiłaby pod { $address }, nie do nadawcy.
finding-reply-personal-mail = Odpowiedź trafiłaby pod { $address }, do skrzynki, jaką może założyć każdy.
finding-return-path-elsewhere = Błędy doręczenia trafiają do { $domain }, innej domeny niż domena nadawcy.
finding-sender-field-elsewhere = Wiadomość nadał { $address }, a nie nadawca, którego pokazuje.
finding-self-addressed = Nadawca i odbiorca to ten sam adres. Tak fałszywki omijają filtry.
finding-direct-send = Pokazuje nadawcę z własnej organizacji, ale przyszła z zewnątrz i nie została potwierdzona.
finding-forwarded = To wiadomość przekazana przez kogoś dalej. Blok w środku podaje „{ $text }” jako pierwszego nadawcę.
finding-delivery-report = To automatyczny raport o doręczeniu.
finding-own-organization = Nadawca i odbiorca należą do tej samej organizacji ({ $domain }).
finding-mailing-list = Przyszła przez listę mailingową.
finding-quotes-a-fake = Pisze o fałszywych wiadomościach i chyba jedną cytuje.
finding-mentions-microsoft = Wspomina o Microsoft, ale się za Microsoft nie podaje.

# Linki i przebrania.
finding-link-names-other-domain = Link pokazuje „{ $shown }”, a prowadzi do { $domain }.
finding-link-lookalike = Link prowadzi do { $domain }; nazwa ma przypominać nazwę Microsoft.
finding-link-hides-target = Link do { $domain } zapisano tak, że trudno zobaczyć prawdziwy cel.
finding-link-ip-address = Link prowadzi do samego numeru, { $domain }, zamiast do nazwy.
finding-link-recipient = Link do { $domain } zawiera adres odbiorcy, więc kliknięcie zdradza, kto kliknął.
finding-link-customer-hosted = Link prowadzi do { $domain }. Prowadzi ją Microsoft, ale każdy klient może tam umieścić stronę.
finding-link-redirector = Link prowadzi do { $domain }, skąd następuje przekierowanie w miejsce, którego tu nie widać.
finding-tracking-pixel-disguise = Zawiera obraz prawdziwego Microsoft ({ $domain }). Każdy może go skopiować; niczego nie dowodzi.
finding-hidden-text = Zawiera niewidoczny tekst. Robi się to, żeby zmylić filtry.
finding-disguised-letters = Niektóre słowa zapisano literami w przebraniu lub znakami niewidocznymi.
finding-no-web-link = Nie ma w niej linku do strony. To nie jest dobry znak: chodzi o odpowiedź mailem albo o telefon.

finding-late = Przyszła długo po rozesłaniu tego powiadomienia. Termin, przed którym ostrzega, już minął.
finding-not-in-our-records = { $domain } to domena Microsoft, ale nie ma jej w naszych danych.

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
linkmark-tracking-pixel = Niewidoczny obraz, który zgłasza otwarcie wiadomości.
