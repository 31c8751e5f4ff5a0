# Hoe de mail zich voordoet als Microsoft.
finding-claim-name = De afzender noemt zich “{ $text }”.
finding-claim-name-disguised = De afzendernaam “{ $text }” bevat vermomde letters. U moet er “{ $plain }” in lezen.
finding-claim-name-product = De afzendernaam “{ $text }” noemt een Microsoft-product.
finding-claim-name-role = De afzendernaam “{ $text }” klinkt als een afdeling van Microsoft, maar noemt Microsoft niet.
finding-claim-name-address = De afzendernaam bevat het adres “{ $text }”. Dat is niet de echte afzender.
finding-claim-local-part = Het deel van het adres voor de @ luidt “{ $text }”.
finding-claim-domain = Het domein van de afzender, { $text }, bevat de naam van Microsoft.
finding-claim-domain-lookalike = Het domein van de afzender, { $text }, moet op dat van Microsoft lijken.
finding-lookalike-letters = In { $domain } staat “{ $written }” in plaats van “{ $meant }”.
finding-lookalike-foreign-letter = In { $domain } is “{ $written }” een letter uit een ander alfabet die op “{ $meant }” lijkt.
finding-claim-subject-disguised = Het onderwerp bevat vermomde letters: “{ $text }”.
finding-claim-text = De tekst gaat over uw Microsoft-account: “{ $text }”.
finding-claim-invoice = De mail brengt een Microsoft-product ({ $text }) in rekening en vraagt u te bellen, vanaf een adres dat niet van Microsoft is.
finding-claim-subject-account = Volgens het onderwerp gebeurt er iets met uw account: “{ $text }”.
finding-claim-topic = Het gaat over het einde van basisverificatie bij Microsoft, een kwestie waarover Microsoft zelf ook heeft geschreven.
finding-claim-imprint = Onderaan staat de bedrijfsnaam of het adres van Microsoft: “{ $text }”.
finding-claim-subject = Het onderwerp klinkt als een bericht over een Microsoft-account: “{ $text }”.
finding-claim-heading = De kop van de mail is “{ $text }”.
finding-claim-salutation = De mail spreekt u aan als klant van Microsoft: “{ $text }”.
finding-claim-signature = De tekst eindigt met de naam “{ $text }”.

# Van wie de afzender is en waar antwoorden heen gaan.
finding-sender-customer-space = { $domain } is een adres dat Microsoft aan klanten uitgeeft.
finding-sender-personal-mail = { $domain } is een maildienst waar iedereen zich kan aanmelden.
finding-sender-subsidiary = { $service } hoort bij Microsoft maar schrijft onder eigen naam, en leden kunnen tekst in die mails zetten.
finding-sender-punycode = Het domein van de afzender, { $domain }, wordt getoond als { $unicode }.
finding-two-addresses = De afzendernaam bevat een adres, “{ $shown }”, dat afwijkt van het echte: { $address }.
finding-reply-elsewhere = Uw antwoord gaat naar { $address }, niet naar de afzender.
finding-reply-personal-mail = Uw antwoord gaat naar { $address }, een postvak dat iedereen kan openen.
finding-return-path-elsewhere = Bezorgfouten gaan naar { $domain }, een ander domein dan dat van de afzender.
finding-sender-field-elsewhere = De mail is aangeleverd door { $address }, niet door de getoonde afzender.
finding-self-addressed = Afzender en ontvanger zijn hetzelfde adres. Nepmail doet dat om langs filters te komen.
finding-direct-send = De mail toont een afzender van uw eigen organisatie, maar kwam van buiten en is niet bevestigd.
finding-forwarded = Dit is een doorgestuurde mail. Het blok erin noemt “{ $text }” als eerste afzender.
finding-delivery-report = Dit is een automatisch bezorgingsrapport.
finding-own-organization = Afzender en ontvanger horen bij dezelfde organisatie ({ $domain }).
finding-mailing-list = De mail kwam via een mailinglijst.
finding-quotes-a-fake = De mail gaat over nepmail en lijkt er een aan te halen.
finding-mentions-microsoft = De mail noemt Microsoft, maar doet zich niet voor als Microsoft.

# Koppelingen en vermommingen.
finding-link-names-other-domain = Een koppeling toont “{ $shown }” maar leidt naar { $domain }.
finding-link-lookalike = Een koppeling leidt naar { $domain }, dat op Microsoft moet lijken.
finding-link-hides-target = Een koppeling naar { $domain } is zo geschreven dat het echte doel moeilijk te zien is.
finding-link-ip-address = Een koppeling leidt naar een kaal nummer, { $domain }, in plaats van een naam.
finding-link-recipient = Een koppeling naar { $domain } bevat uw mailadres. Eén klik verraadt wie u bent.
finding-link-customer-hosted = Een koppeling leidt naar { $domain }. Microsoft beheert dat, maar elke klant kan er een pagina plaatsen.
finding-link-redirector = Een koppeling leidt naar { $domain }, dat u doorstuurt naar een plek die hier niet te zien is.
finding-tracking-pixel-disguise = Er staat een afbeelding van het echte Microsoft in ({ $domain }). Die kan iedereen kopiëren; ze bewijst niets.
finding-hidden-text = Er staat tekst in die u niet kunt zien. Dat is bedoeld om filters te misleiden.
finding-disguised-letters = Woorden erin bevatten vermomde of onzichtbare tekens.
finding-no-web-link = Er staat geen webkoppeling in. Dat is geen goed teken: men wil dat u antwoordt of belt.

finding-late = De mail kwam lang nadat dit bericht was verstuurd. De datum waarvoor het waarschuwt, is voorbij.
finding-not-in-our-records = { $domain } is van Microsoft, maar staat niet in onze gegevens.

# Wat opviel.
finding-forged-result-ignored = Het bericht bracht een vervalst controleresultaat mee. Dat is genegeerd.
finding-other-result-ignored = In het bericht staan resultaten van andere servers onderweg. Die zijn niet gebruikt.
finding-result-on-word = Het resultaat telt alleen omdat u zei dat u het bericht in uw eigen postvak hebt geopend.
finding-server-guessed = De mailserver heeft alleen vermoed dat de afzender echt is. Dat is geen bewijs.
finding-filtering-bypassed = Een regel liet dit bericht langs het mailfilter ({ $code }).
finding-signature-contradicted = De handtekening van { $domain } past bij de afzenderregel, maar uw mailserver stelde vast dat het bericht is gewijzigd. Misschien is een oud bericht met een nieuwe tekst opnieuw verzonden.
finding-signature-doubted = De handtekening van { $domain } past bij de afzenderregel, maar een serverresultaat in het bericht zegt iets anders of is niet leesbaar. Misschien is een oud bericht met een nieuwe tekst opnieuw verzonden.
finding-unsigned-on-top = Boven de regel die { $domain } ondertekende, is er nog een toegevoegd.
finding-signature-weak = De handtekening van { $domain } gebruikt een verouderde methode en bewijst niets.
finding-signature-testing = { $domain } zegt dat de eigen handtekeningen alleen een test zijn. Ze bewijzen niets.
finding-signature-part-of-body = De handtekening van { $domain } dekt alleen het begin van de tekst. Daaronder kan iets zijn toegevoegd.
finding-reply-to-not-signed = De handtekening van { $domain } dekt het antwoordadres niet. Dat kan zijn gewijzigd.
finding-arc-sealer-not-listed = { $sealer } zegt de afzender echt te hebben bevonden, maar die server staat niet op de lijst van uw beheerder.
