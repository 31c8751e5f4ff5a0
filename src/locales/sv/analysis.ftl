### Huvudet isärtaget: led, resultat, signaturer, koder, alla fält. För den som tittar närmare; facktermer går bra här.

## Delar

analysis-summary = Sammanfattning
analysis-hops = Vägen det tog
analysis-results = Vad servrar fann (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = Signaturer (DKIM)
analysis-arc = Kedja av mellanled (ARC)
analysis-antispam = Skräppostfilter
analysis-marks = Vad som sticker ut
analysis-fields = Alla huvudfält
analysis-unknown-value = { $value } – ingen öppen källa förklarar det här värdet
analysis-unknown-key = används av Microsoft för egen diagnostik
analysis-claim-note = Varifrån meddelandet kom är okänt, så varje rad här är bara vad filen säger.

## Sammanfattning

summary-subject = Ämne
summary-from = Från
summary-sender = Avsändare
summary-reply-to = Svar till
summary-return-path = Retursökväg
summary-to = Till
summary-cc = Kopia
summary-envelope-recipient = Levererat till
summary-date = Datum
summary-message-id = Meddelande-ID
summary-list-id = E-postlista
summary-archived-at = Arkiverat på
summary-delivered-after = levererat efter { $duration }
summary-delivered-before = levererat { $duration } före sitt eget datum: klockorna skiljer sig
summary-several = Fältet står { $count } gånger.

## Led

hop-number = Led
hop-from = Från
hop-by = Av
hop-with = Med
hop-time = Tid
hop-delay = Fördröjning
hop-id = ID
hop-for = För
hop-via = Via
hop-tls = Kryptering
hop-ip = Adress
hop-reverse = Omvänt namn
hop-zone = Zon
hop-none = Huvudet innehåller inget Received-fält.
hop-total = { $duration } totalt
hop-first = start
hop-unknown-time = oläsbar tid: { $text }
hop-private = inne i ett privat nätverk
hop-clock = Klockan hos { $host } går { $duration } efter den föregående.
hop-tls-old = ur bruk
hop-utc = UTC
hop-local = din tid

duration-ms = under 1 s
duration-s = { $s } s
duration-m = { $m } min { $s } s
duration-h = { $h } h { $m } min
duration-d = { $d } d { $h } h
duration-minus = −{ $duration }

## Ett fälts ställning

status-believed = skrivet av din e-posttjänst
status-claim = ett påstående: vem som helst kan ha skrivit det
status-renamed = lagt åt sidan av mottagaren, eller från en annan organisations server
status-second = ett andra med det här namnet: inte din e-posttjänsts, används inte
results-error-empty = tomt
results-error-no-authserv-id = anger inte servern som skrev det
results-error-syntax = går inte att tolka
signature-error-malformed = Listan med taggar är skadad.
signature-error-duplicate-tag = En tagg står två gånger; en sådan signatur räknas som underkänd.
signature-pass = stämmer, kontrollerad här
signature-fail = stämmer inte
signature-unknown = inte kontrollerad här
arc-set = Uppsättning { $instance }
arc-seal = Sigill

## Grupper av fält

fieldgroup-sender = Avsändare
fieldgroup-recipient = Mottagare
fieldgroup-trace = Väg
fieldgroup-authentication = Bevis
fieldgroup-antispam = Skräppostfilter
fieldgroup-exchange = Exchange
fieldgroup-list = E-postlista
fieldgroup-content = Innehåll
fieldgroup-other = Övrigt

## Taggar i DKIM och ARC

tag-v = Version
tag-a = Algoritm
tag-b = Signatur
tag-bh = Textens hashvärde
tag-c = Kanonisering (huvud/text)
tag-cv = Kedjans tillstånd dessförinnan
tag-d = Domän som signerar
tag-h = Signerade fält
tag-i = Användare eller enhet
tag-instance = Instans
tag-l = Längd på den signerade texten
tag-q = Hur nyckeln hittas
tag-s = Nyckelns selektor
tag-t = Signerat
tag-x = Går ut
tag-z = Kopior av fälten

## Nycklar i en skräppostrapport

antispam-connecting-ip = Adress som anslöt till Microsoft 365
antispam-country = Adressens land
antispam-language = Meddelandets språk
antispam-spam-level = Konfidensnivå för skräppost (SCL)
antispam-bulk-verdict = Massutskick
antispam-ip-list = Adresslistor
antispam-filter-verdict = Filtrets bedömning (SFV)
antispam-helo = Namn som den sändande servern gav sig
antispam-reverse-name = Adressens omvända DNS-namn
antispam-category = Principens kategori (CAT)
antispam-safety = Säkerhetstips (SFTY)
antispam-rule-ids = Nummer på regler som slog till
antispam-direction = Riktning
antispam-bulk-level = Klagomålsnivå för massutskick (BCL)
antispam-phishing-level = Konfidensnivå för nätfiske (PCL)
antispam-custom-spam = Ett anpassat alternativ i skräppostfiltret slog till
antispam-delivered-to = Mapp som det lades i
antispam-arc-protocol = ARC

## Värden. SCL, BCL, PCL

code-scl-skipped = Skräppostfiltreringen hoppades över: godkänd avsändare, tillåten adress eller en regel
code-scl-not-spam = Bedömt som inte skräppost
code-scl-unused = En nivå som filtret i Microsoft 365 inte använder
code-scl-spam = Skräppost
code-scl-high-confidence-spam = Skräppost, hög konfidens
code-bcl-not-bulk = Inte från en massutskickare
code-bcl-few-complaints = Massutskickare med få klagomål
code-bcl-mixed-complaints = Massutskickare med blandat antal klagomål
code-bcl-many-complaints = Massutskickare med många klagomål
code-pcl-neutral = Innehållet är sannolikt inte nätfiske
code-pcl-suspicious = Innehållet är sannolikt nätfiske

## SFV

code-sfv-blk = Filtreringen hoppades över och meddelandet blockerades: avsändaren finns på användarens lista över blockerade avsändare
code-sfv-nspm = Filtret bedömde det som inte skräppost
code-sfv-sfe = Filtreringen hoppades över och meddelandet släpptes igenom: avsändaren finns på användarens lista Betrodda avsändare
code-sfv-ska = Filtreringen hoppades över: avsändaren tillåts av en skräppostprincip
code-sfv-skb = Märkt som skräppost: avsändaren blockeras av en skräppostprincip
code-sfv-ski = Meddelande inifrån organisationen
code-sfv-skn = Märkt som inte skräppost före filtreringen, till exempel av en e-postflödesregel
code-sfv-skq = Frisläppt ur karantän
code-sfv-sks = Märkt som skräppost före filtreringen, till exempel av en e-postflödesregel
code-sfv-spm = Filtret märkte det som skräppost
code-sfv-dms = Skräppostbedömningen åsidosattes av en inställning i organisationen

## CAT

code-cat-none = Ingen kategori
code-cat-amp = Skadlig kod
code-cat-bimp = Efterlikning av ett varumärke
code-cat-bulk = Massutskick
code-cat-dimp = Efterlikning av en domän
code-cat-ftbp = Bilaga av en blockerad typ
code-cat-gimp = Efterlikning av en person, enligt brevlådans egen historik
code-cat-hphsh = Nätfiske, hög konfidens
code-cat-hspm = Skräppost, hög konfidens
code-cat-intos = Nätfiske inifrån organisationen
code-cat-malw = Skadlig kod
code-cat-ospm = Utgående skräppost
code-cat-phsh = Nätfiske
code-cat-sap = Stoppat av Safe Attachments
code-cat-spm = Skräppost
code-cat-spoof = Förfalskad avsändare
code-cat-uimp = Efterlikning av en person

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = Domänen efterliknar en skyddad domän
code-sfty-user-impersonation = Avsändaren efterliknar en skyddad person
code-sfty-first-contact = Första eller sällsynt mejl från den här avsändaren
code-ipv-cal = Skräppostfiltreringen hoppades över: adressen finns på organisationens lista över tillåtna adresser
code-ipv-nli = Adressen finns inte på någon rykteslista
code-dir-inb = Inkommande
code-dir-out = Utgående
code-dir-int = Internt
code-srv-bulk = Massutskick
code-dest-inbox = Inkorgen
code-dest-junk = Skräppostmappen
code-dest-custom-folder = En mapp som användaren valt

## SPF, DKIM, DMARC

code-spf-pass = Adressen får skicka för kuvertavsändarens domän
code-spf-fail = Adressen får inte skicka för den domänen
code-spf-softfail = Adressen får troligen inte skicka för den domänen
code-spf-neutral = Domänen säger inget om den här adressen
code-spf-none = Domänen publicerar ingen SPF-post
code-spf-temperror = Kontrollen misslyckades tillfälligt
code-spf-permerror = Domänens SPF-post är trasig
code-dkim-pass = En signatur stämde
code-dkim-fail = Signaturen stämde inte
code-dkim-none = Inte signerat
code-dkim-temperror = Nyckeln kunde inte hämtas just då
code-dkim-permerror = Signaturen eller dess nyckel är oanvändbar
code-dkim-policy = Signerat, men inte på ett sätt som mottagaren godtar
code-dkim-neutral = Signerat, men signaturen kunde inte behandlas
code-dmarc-pass = SPF eller DKIM godkändes för domänen som visas som avsändare
code-dmarc-fail = Varken SPF eller DKIM godkändes för domänen som visas som avsändare
code-dmarc-bestguesspass = Domänen publicerar ingen DMARC-post; det skulle ha godkänts
code-dmarc-none = Domänen publicerar ingen DMARC-post
code-dmarc-permerror = Domänens DMARC-post är trasig
code-dmarc-temperror = Kontrollen misslyckades tillfälligt
code-action-none = Inget gjordes
code-action-pct-quarantine = Underkänt; domänen begär karantän bara för en del av sin e-post, och det här släpptes igenom
code-action-pct-reject = Underkänt; domänen begär avvisning bara för en del av sin e-post, och det här släpptes igenom
code-action-permerror = Ett bestående fel vid kontrollen
code-action-temperror = Ett tillfälligt fel vid kontrollen
code-action-oreject = Underkänt; domänen begär avvisning, men mottagaren märkte det som skräppost i stället
code-action-quarantine = Lagt i karantän eller skräppost

## compauth

code-compauth-pass = Servern anser att avsändaren är äkta
code-compauth-softpass = Servern anser på svaga grunder att avsändaren är äkta
code-compauth-fail = Servern anser inte att avsändaren är äkta
code-compauth-none = Inte kontrollerat eller överhoppat
code-compauth-reason-000 = DMARC underkändes och domänen begär avvisning eller karantän
code-compauth-reason-001 = Domänen publicerar inga eller bara svaga regler, och andra tecken underkändes
code-compauth-reason-002 = Organisationen förbjuder det här paret av avsändare och domän
code-compauth-reason-010 = DMARC underkändes och avsändaren visar en domän i den mottagande organisationen
code-compauth-reason-130 = DMARC underkändes, men ett godtaget mellanled (ARC) bekräftade ett tidigare godkännande
code-compauth-reason-1xx = Godkänt
code-compauth-reason-2xx = Godkänt på svaga grunder
code-compauth-reason-3xx = Inte kontrollerat
code-compauth-reason-4xx = Överhoppat
code-compauth-reason-6xx = Underkänt, och avsändaren visar en domän i den mottagande organisationen
code-compauth-reason-7xx = Godkänt
code-compauth-reason-9xx = Överhoppat

## ARC

code-cv-none = Först i sin kedja
code-cv-pass = Kedjan före var obruten
code-cv-fail = Kedjan före var bruten
code-arc-pass = Kedjan är obruten
code-arc-fail = Kedjan är bruten
code-arc-none = Det finns ingen kedja

## Vad som sticker ut

mark-spf-fail = SPF underkändes: den sändande adressen får inte skicka för kuvertavsändarens domän.
mark-dkim-fail = En DKIM-signatur stämde inte.
mark-dmarc-fail = DMARC underkändes: inget bekräftar domänen som visas som avsändare.
mark-compauth-fail = Servern anser inte att avsändaren är äkta.
mark-compauth-guessed = Servern gissade bara att avsändaren är äkta; domänen ger ingen regel som kan bevisa det.
mark-compauth-skipped = Servern hoppade över sin kontroll av avsändaren.
mark-marked-spam = Filtret märkte meddelandet som skräppost.
mark-spam-in-inbox = Filtret märkte det som skräppost, ändå lades det i inkorgen.
mark-spam-in-own-folder = Filtret märkte det som skräppost; en av användarens regler lade det i en annan mapp.
mark-clean-in-inbox = Filtret bedömde det som inte skräppost, och det lades i inkorgen. Det bevisar inte vem som skickade det.
mark-clean-in-junk = Filtret bedömde det som inte skräppost, ändå lades det i skräppostmappen.
mark-clean-in-own-folder = Filtret bedömde det som inte skräppost; en av användarens regler lade det i en annan mapp.
mark-ip-allowed = Den sändande adressen finns på organisationens lista över tillåtna adresser: inget skräppostfilter tittade på meddelandet.
mark-inside-organization = Det kom inifrån organisationen.
mark-sender-blocked-by-user = Användaren blockerar den här avsändaren.
mark-sender-allowed-by-user = Användaren har avsändaren på listan Betrodda avsändare: inget skräppostfilter tittade på meddelandet.
mark-sender-allowed-by-policy = En princip tillåter avsändaren: inget skräppostfilter tittade på meddelandet.
mark-sender-blocked-by-policy = En princip blockerar avsändaren.
mark-allowed-by-rule = En regel släppte igenom det innan något filter tittade på det.
mark-spam-by-rule = En regel märkte det som skräppost innan något filter tittade på det.
mark-verdict-overruled = Filtrets bedömning åsidosattes av en inställning i organisationen.
mark-released = Det frisläpptes ur karantän.
mark-filter-skipped = Skräppostfiltreringen hoppades över.
mark-high-confidence-spam = Filtret är mycket övertygat om att det är skräppost.
mark-bulk-sender = Det kommer från en massutskickare.
mark-bad-bulk-sender = Det kommer från en massutskickare som många klagar på.
mark-phishing-level = Exchanges innehållsfilter anser att det sannolikt är nätfiske.
mark-first-contact = Det första eller ett sällsynt mejl från den här avsändaren.
mark-threat = Filtret angav ett hot ({ $value }).
mark-second-report = { $name } står en andra gång. Bara det översta kan vara din e-posttjänsts; det här kom med mejlet och används inte.
mark-no-filter-report = Rapporten från filtret i Microsoft 365 (X-Forefront-Antispam-Report) saknas.
mark-no-delivery-report = Noteringen om mappen (X-Microsoft-Antispam-Mailbox-Delivery) saknas.
mark-duplicate-field = { $name } får bara stå en gång men står { $count } gånger. Program skiljer sig åt i vilket de visar.
mark-clock-skew =
    { $seconds ->
        [one] Vid led { $number } går klockan hos { $host } 1 sekund efter den föregående.
       *[other] Vid led { $number } går klockan hos { $host } { $seconds } sekunder efter den föregående.
    }
mark-slow-hop =
    { $minutes ->
        [one] Led { $number } ({ $host }) tog 1 minut.
       *[other] Led { $number } ({ $host }) tog { $minutes } minuter.
    }
mark-old-tls =
    { $count ->
        [one] Ett led använde en kryptering som är ur bruk (TLS 1.0 eller 1.1).
       *[other] { $count } led använde en kryptering som är ur bruk (TLS 1.0 eller 1.1).
    }
mark-no-time =
    { $count ->
        [one] Ett Received-fält har ingen läsbar tid.
       *[other] { $count } Received-fält har ingen läsbar tid.
    }
mark-hops-unread =
    { $count ->
        [one] Ett Received-fält lästes inte.
       *[other] { $count } Received-fält lästes inte.
    }
mark-limit = Huvudet är större än vad programmet läser ({ $limit }); resten lästes inte.
mark-claimed = (säger filen)
