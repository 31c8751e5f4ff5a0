# Jak wiadomość podaje się za Microsoft.
finding-claim-name = Nadawca nazywa się „{ $text }”.
finding-claim-name-disguised = Nazwa nadawcy „{ $text }” zawiera litery w przebraniu. Ma być czytana jako „{ $plain }”.
finding-claim-name-product = Nazwa nadawcy „{ $text }” wymienia produkt Microsoft.
finding-claim-name-role = Nazwa nadawcy „{ $text }” brzmi jak dział Microsoft, choć nie wymienia Microsoft.
finding-claim-name-address = Nazwa nadawcy zawiera adres „{ $text }”, który nie jest prawdziwym nadawcą.
finding-claim-local-part = Część adresu przed znakiem @ brzmi „{ $text }”.
finding-claim-domain = Domena nadawcy { $text } zawiera nazwę Microsoft.
finding-claim-domain-lookalike = Domena nadawcy { $text } ma przypominać domenę Microsoft.
finding-lookalike-letters = W { $domain } zapisano „{ $written }” zamiast „{ $meant }”.
finding-lookalike-foreign-letter = W { $domain } znak „{ $written }” to litera innego alfabetu podobna do „{ $meant }”.
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

# Spostrzeżenia.
finding-forged-result-ignored = Wiadomość przyniosła ze sobą sfałszowany wynik kontroli. Pominięto go.
finding-other-result-ignored = W wiadomości są wyniki innych serwerów po drodze. Nie użyto ich.
finding-result-on-word = Wynik liczy się tylko dlatego, że podano, iż wiadomość otwarto we własnej skrzynce.
finding-server-guessed = Serwer pocztowy tylko zgadywał, że nadawca jest prawdziwy. To nie jest dowód.
finding-filtering-bypassed = Reguła przepuściła tę wiadomość obok filtra poczty ({ $code }).
finding-signature-contradicted = Podpis { $domain } zgadza się z wierszem nadawcy, ale serwer pocztowy stwierdził, że wiadomość zmieniono. Starą wiadomość można było wysłać ponownie z nowym tekstem.
finding-signature-doubted = Podpis { $domain } zgadza się z wierszem nadawcy, ale wynik serwera w wiadomości mówi co innego lub jest nieczytelny. Starą wiadomość można było wysłać ponownie z nowym tekstem.
finding-unsigned-on-top = Dodano wiersz nad tym, który podpisała domena { $domain }.
finding-signature-weak = Podpis { $domain } używa przestarzałej metody i niczego nie dowodzi.
finding-signature-testing = { $domain } informuje, że te podpisy są tylko próbne. Niczego nie dowodzą.
finding-signature-part-of-body = Podpis { $domain } obejmuje tylko początek treści. Poniżej mogło coś zostać dodane.
finding-reply-to-not-signed = Podpis { $domain } nie obejmuje adresu odpowiedzi. Mógł zostać zmieniony.
finding-arc-sealer-not-listed = { $sealer } twierdzi, że uznał nadawcę za prawdziwego, ale administrator nie ma tego serwera na liście.
