### De headers uit elkaar gehaald: stations, resultaten, handtekeningen, codes, alle velden. Voor wie nauwkeuriger kijkt; vakwoorden mogen hier.

## Delen

analysis-summary = Samenvatting
analysis-hops = De route van het bericht
analysis-results = Wat servers vaststelden (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = Handtekeningen (DKIM)
analysis-arc = Keten van tussenstations (ARC)
analysis-antispam = Spamfilter
analysis-marks = Wat opvalt
analysis-fields = Alle headervelden
analysis-unknown-value = { $value } – geen openbare bron legt deze waarde uit
analysis-unknown-key = door Microsoft voor eigen diagnose bedoeld
analysis-claim-note = Waar dit bericht vandaan kwam, is niet bekend. Elke regel hier is dus alleen wat het bestand zegt.

## Samenvatting

summary-subject = Onderwerp
summary-from = Van
summary-sender = Afzender
summary-reply-to = Antwoord aan
summary-return-path = Retourpad
summary-to = Aan
summary-cc = Cc
summary-envelope-recipient = Bezorgd bij
summary-date = Datum
summary-message-id = Bericht-id
summary-list-id = Mailinglijst
summary-archived-at = Gearchiveerd op
summary-delivered-after = bezorgd na { $duration }
summary-delivered-before = bezorgd { $duration } vóór de eigen datum: de klokken verschillen
summary-several = Dit veld staat er { $count } keer.

## Stations

hop-number = Station
hop-from = Van
hop-by = Door
hop-with = Met
hop-time = Tijd
hop-delay = Duur
hop-id = Id
hop-for = Voor
hop-via = Via
hop-tls = Versleuteling
hop-ip = Adres
hop-reverse = Omgekeerde naam
hop-zone = Zone
hop-none = De headers bevatten geen Received-veld.
hop-total = { $duration } in totaal
hop-first = begin
hop-unknown-time = tijd onleesbaar: { $text }
hop-private = binnen een privénetwerk
hop-clock = De klok van { $host } loopt { $duration } achter op de vorige.
hop-tls-old = niet meer in gebruik
hop-utc = UTC
hop-local = uw tijd

duration-ms = minder dan 1 s
duration-s = { $s } s
duration-m = { $m } min { $s } s
duration-h = { $h } u { $m } min
duration-d = { $d } d { $h } u
duration-minus = −{ $duration }

## Status van een veld

status-believed = door uw maildienst geschreven
status-claim = een bewering: iedereen kan dit hebben geschreven
status-renamed = door de ontvanger opzijgezet, of van de server van een andere organisatie
status-second = een tweede met deze naam: niet van uw maildienst, genegeerd
results-error-empty = leeg
results-error-no-authserv-id = noemt niet de server die het schreef
results-error-syntax = niet te ontleden
signature-error-malformed = De lijst met tags is beschadigd.
signature-error-duplicate-tag = Een tag staat er twee keer; zo’n handtekening geldt als mislukt.
signature-pass = hier gecontroleerd en klopt
signature-fail = klopt niet
signature-unknown = hier niet gecontroleerd
arc-set = Set { $instance }
arc-seal = Zegel

## Groepen velden

fieldgroup-sender = Afzender
fieldgroup-recipient = Ontvanger
fieldgroup-trace = Route
fieldgroup-authentication = Bewijs
fieldgroup-antispam = Spamfilter
fieldgroup-exchange = Exchange
fieldgroup-list = Mailinglijst
fieldgroup-content = Inhoud
fieldgroup-other = Overig

## Tags van DKIM en ARC

tag-v = Versie
tag-a = Algoritme
tag-b = Handtekening
tag-bh = Hash van de tekst
tag-c = Normalisatie (headers/tekst)
tag-cv = Toestand van de keten ervoor
tag-d = Domein dat ondertekent
tag-h = Ondertekende velden
tag-i = Gebruiker of eenheid
tag-instance = Instantie
tag-l = Lengte van de ondertekende tekst
tag-q = Hoe de sleutel wordt gevonden
tag-s = Selector van de sleutel
tag-t = Ondertekend op
tag-x = Verloopt op
tag-z = Kopieën van de velden

## Sleutels van een antispamrapport

antispam-connecting-ip = Adres dat verbinding maakte met Microsoft 365
antispam-country = Land van dat adres
antispam-language = Taal van het bericht
antispam-spam-level = Spamwaarschijnlijkheidsniveau (SCL)
antispam-bulk-verdict = Bulkmail
antispam-ip-list = Adreslijsten
antispam-filter-verdict = Oordeel van het filter (SFV)
antispam-helo = Naam die de verzendende server zichzelf gaf
antispam-reverse-name = Reverse-DNS-naam van het adres
antispam-category = Categorie van het beleid (CAT)
antispam-safety = Veiligheidstip (SFTY)
antispam-rule-ids = Nummers van regels die van toepassing waren
antispam-direction = Richting
antispam-bulk-level = Bulkklachtenniveau (BCL)
antispam-phishing-level = Phishingwaarschijnlijkheidsniveau (PCL)
antispam-custom-spam = Een eigen optie van het spamfilter was van toepassing
antispam-delivered-to = Map waarin het is gelegd
antispam-arc-protocol = ARC

## Waarden. SCL, BCL, PCL

code-scl-skipped = Spamfiltering overgeslagen: afzender in “Veilige afzenders”, toegestaan adres of een regel
code-scl-not-spam = Beoordeeld als geen spam
code-scl-unused = Een niveau dat het filter van Microsoft 365 niet gebruikt
code-scl-spam = Spam
code-scl-high-confidence-spam = Spam, hoge waarschijnlijkheid
code-bcl-not-bulk = Niet van een bulkafzender
code-bcl-few-complaints = Bulkafzender met weinig klachten
code-bcl-mixed-complaints = Bulkafzender met een wisselend aantal klachten
code-bcl-many-complaints = Bulkafzender met veel klachten
code-pcl-neutral = De inhoud is waarschijnlijk geen phishing
code-pcl-suspicious = De inhoud is waarschijnlijk phishing

## SFV

code-sfv-blk = Filtering overgeslagen en bericht geblokkeerd: de afzender staat op de lijst met geblokkeerde afzenders van de gebruiker
code-sfv-nspm = Het filter beoordeelde het als geen spam
code-sfv-sfe = Filtering overgeslagen en bericht doorgelaten: de afzender staat in “Veilige afzenders” van de gebruiker
code-sfv-ska = Filtering overgeslagen: de afzender is toegestaan door een antispambeleid
code-sfv-skb = Gemarkeerd als spam: de afzender is geblokkeerd door een antispambeleid
code-sfv-ski = Bericht van binnen de organisatie
code-sfv-skn = Vóór de filtering gemarkeerd als geen spam, bijvoorbeeld door een e-mailstroomregel
code-sfv-skq = Uit quarantaine vrijgegeven
code-sfv-sks = Vóór de filtering gemarkeerd als spam, bijvoorbeeld door een e-mailstroomregel
code-sfv-spm = Het filter markeerde het als spam
code-sfv-dms = Het spamoordeel is door een instelling van de organisatie opzijgezet

## CAT

code-cat-none = Geen categorie
code-cat-amp = Malware
code-cat-bimp = Imitatie van een merk
code-cat-bulk = Bulkmail
code-cat-dimp = Imitatie van een domein
code-cat-ftbp = Bijlage van een geblokkeerd type
code-cat-gimp = Imitatie van een persoon, volgens de eigen geschiedenis van het postvak
code-cat-hphsh = Phishing, hoge waarschijnlijkheid
code-cat-hspm = Spam, hoge waarschijnlijkheid
code-cat-intos = Phishing van binnen de organisatie
code-cat-malw = Malware
code-cat-ospm = Uitgaande spam
code-cat-phsh = Phishing
code-cat-sap = Tegengehouden door Safe Attachments (Veilige bijlagen)
code-cat-spm = Spam
code-cat-spoof = Vervalste afzender
code-cat-uimp = Imitatie van een persoon

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = Het domein imiteert een beschermd domein
code-sfty-user-impersonation = De afzender imiteert een beschermde persoon
code-sfty-first-contact = Eerste of zeldzame mail van deze afzender
code-ipv-cal = Spamfiltering overgeslagen: het adres staat op de lijst met toegestane adressen van de organisatie
code-ipv-nli = Het adres staat op geen enkele reputatielijst
code-dir-inb = Inkomend
code-dir-out = Uitgaand
code-dir-int = Intern
code-srv-bulk = Bulkmail
code-dest-inbox = Postvak IN
code-dest-junk = Map Ongewenste e-mail
code-dest-custom-folder = Een map die de gebruiker koos

## SPF, DKIM, DMARC

code-spf-pass = Het adres mag verzenden voor het domein van de envelopafzender
code-spf-fail = Het adres mag niet verzenden voor dat domein
code-spf-softfail = Het adres mag waarschijnlijk niet verzenden voor dat domein
code-spf-neutral = Het domein zegt niets over dit adres
code-spf-none = Het domein publiceert geen SPF-record
code-spf-temperror = De controle mislukte tijdelijk
code-spf-permerror = Het SPF-record van het domein is onjuist
code-dkim-pass = Een handtekening is gecontroleerd en klopt
code-dkim-fail = De handtekening klopt niet
code-dkim-none = Niet ondertekend
code-dkim-temperror = De sleutel kon tijdelijk niet worden opgehaald
code-dkim-permerror = De handtekening of de sleutel ervan is onbruikbaar
code-dkim-policy = Ondertekend, maar niet op een manier die de ontvanger accepteert
code-dkim-neutral = Ondertekend, maar de handtekening kon niet worden verwerkt
code-dmarc-pass = SPF of DKIM slaagde voor het domein dat als afzender wordt getoond
code-dmarc-fail = SPF noch DKIM slaagde voor het domein dat als afzender wordt getoond
code-dmarc-bestguesspass = Het domein publiceert geen DMARC-record; de controle zou zijn geslaagd
code-dmarc-none = Het domein publiceert geen DMARC-record
code-dmarc-permerror = Het DMARC-record van het domein is onjuist
code-dmarc-temperror = De controle mislukte tijdelijk
code-action-none = Er is niets gedaan
code-action-pct-quarantine = Niet geslaagd; het domein vraagt quarantaine voor slechts een deel van zijn mail, en deze is doorgelaten
code-action-pct-reject = Niet geslaagd; het domein vraagt weigering voor slechts een deel van zijn mail, en deze is doorgelaten
code-action-permerror = Een blijvende fout bij de controle
code-action-temperror = Een tijdelijke fout bij de controle
code-action-oreject = Niet geslaagd; het domein vraagt weigering, maar de ontvanger markeerde de mail in plaats daarvan als spam
code-action-quarantine = In quarantaine of Ongewenste e-mail gelegd

## compauth

code-compauth-pass = De server acht de afzender echt
code-compauth-softpass = De server acht de afzender echt op zwakke gronden
code-compauth-fail = De server acht de afzender niet echt
code-compauth-none = Niet gecontroleerd of overgeslagen
code-compauth-reason-000 = DMARC mislukte en het domein vraagt weigering of quarantaine
code-compauth-reason-001 = Het domein publiceert geen of alleen zwakke regels, en andere signalen pleitten ertegen
code-compauth-reason-002 = De organisatie verbiedt deze combinatie van afzender en domein
code-compauth-reason-010 = DMARC mislukte en de afzender toont een domein van de ontvangende organisatie
code-compauth-reason-130 = DMARC mislukte, maar een door de ontvanger erkend tussenstation (ARC) bevestigde dat het eerder slaagde
code-compauth-reason-1xx = Geslaagd
code-compauth-reason-2xx = Geslaagd op zwakke gronden
code-compauth-reason-3xx = Niet gecontroleerd
code-compauth-reason-4xx = Overgeslagen
code-compauth-reason-6xx = Niet geslaagd, en de afzender toont een domein van de ontvangende organisatie
code-compauth-reason-7xx = Geslaagd
code-compauth-reason-9xx = Overgeslagen

## ARC

code-cv-none = Eerste van de keten
code-cv-pass = De keten ervoor was ongeschonden
code-cv-fail = De keten ervoor was verbroken
code-arc-pass = De keten is ongeschonden
code-arc-fail = De keten is verbroken
code-arc-none = Er is geen keten

## Wat opvalt

mark-spf-fail = SPF mislukte: het verzendende adres mag niet verzenden voor het domein van de envelopafzender.
mark-dkim-fail = Een DKIM-handtekening klopt niet.
mark-dmarc-fail = DMARC mislukte: niets bevestigt het domein dat als afzender wordt getoond.
mark-compauth-fail = De server acht de afzender niet echt.
mark-compauth-guessed = De server vermoedde alleen dat de afzender echt is; het domein geeft geen regel om dat te bewijzen.
mark-compauth-skipped = De server sloeg de controle van de afzender over.
mark-marked-spam = Het filter markeerde het bericht als spam.
mark-spam-in-inbox = Het filter markeerde het als spam, maar het kwam toch in Postvak IN.
mark-spam-in-own-folder = Het filter markeerde het als spam; een regel van de gebruiker legde het in een andere map.
mark-clean-in-inbox = Het filter beoordeelde het als geen spam, en het kwam in Postvak IN. Dat bewijst niet wie het heeft verzonden.
mark-clean-in-junk = Het filter beoordeelde het als geen spam, maar het kwam toch in de map Ongewenste e-mail.
mark-clean-in-own-folder = Het filter beoordeelde het als geen spam; een regel van de gebruiker legde het in een andere map.
mark-ip-allowed = Het verzendende adres staat op de lijst met toegestane adressen van de organisatie: geen spamfilter heeft dit bericht bekeken.
mark-inside-organization = Het kwam van binnen de organisatie.
mark-sender-blocked-by-user = De gebruiker blokkeert deze afzender.
mark-sender-allowed-by-user = De gebruiker heeft deze afzender in “Veilige afzenders”: geen spamfilter heeft dit bericht bekeken.
mark-sender-allowed-by-policy = Een beleid staat deze afzender toe: geen spamfilter heeft dit bericht bekeken.
mark-sender-blocked-by-policy = Een beleid blokkeert deze afzender.
mark-allowed-by-rule = Een regel liet het door voordat een filter het bekeek.
mark-spam-by-rule = Een regel markeerde het als spam voordat een filter het bekeek.
mark-verdict-overruled = Het oordeel van het filter is door een instelling van de organisatie opzijgezet.
mark-released = Het is uit quarantaine vrijgegeven.
mark-filter-skipped = Spamfiltering is overgeslagen.
mark-high-confidence-spam = Het filter is er vrijwel zeker van dat het spam is.
mark-bulk-sender = Het komt van een bulkafzender.
mark-bad-bulk-sender = Het komt van een bulkafzender over wie veel mensen klagen.
mark-phishing-level = Het inhoudsfilter van Exchange acht het waarschijnlijk phishing.
mark-first-contact = De eerste of een zeldzame mail van deze afzender.
mark-threat = Het filter noemde een bedreiging ({ $value }).
mark-second-report = { $name } staat er een tweede keer. Alleen het bovenste kan van uw maildienst zijn; dit kwam met de mail mee en wordt genegeerd.
mark-no-filter-report = Het rapport van het Microsoft 365-filter (X-Forefront-Antispam-Report) ontbreekt.
mark-no-delivery-report = De aantekening over de map (X-Microsoft-Antispam-Mailbox-Delivery) ontbreekt.
mark-duplicate-field = { $name } mag er maar één keer staan maar staat er { $count } keer. Programma’s verschillen in welke ze tonen.
mark-clock-skew =
    { $seconds ->
        [one] Bij station { $number } loopt de klok van { $host } 1 seconde achter op de vorige.
       *[other] Bij station { $number } loopt de klok van { $host } { $seconds } seconden achter op de vorige.
    }
mark-slow-hop =
    { $minutes ->
        [one] Station { $number } ({ $host }) deed er 1 minuut over.
       *[other] Station { $number } ({ $host }) deed er { $minutes } minuten over.
    }
mark-old-tls =
    { $count ->
        [one] Eén station gebruikte een versleuteling die niet meer in gebruik is (TLS 1.0 of 1.1).
       *[other] { $count } stations gebruikten een versleuteling die niet meer in gebruik is (TLS 1.0 of 1.1).
    }
mark-no-time =
    { $count ->
        [one] Eén Received-veld heeft geen leesbare tijd.
       *[other] { $count } Received-velden hebben geen leesbare tijd.
    }
mark-hops-unread =
    { $count ->
        [one] Eén Received-veld is niet gelezen.
       *[other] { $count } Received-velden zijn niet gelezen.
    }
mark-limit = De headers zijn groter dan dit programma leest ({ $limit }); de rest is niet gelezen.
mark-claimed = (dat zegt het bestand)
