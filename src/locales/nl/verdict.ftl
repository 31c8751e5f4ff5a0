# Koppen: één per resultaat.
headline-microsoft-notice = Verzonden door Microsoft
headline-microsoft-sender = Verzonden door Microsoft – geen bericht dat we kennen
headline-microsoft-service = Via een Microsoft-dienst verzonden – de tekst kan van een ander zijn
headline-not-microsoft = Niet van Microsoft
headline-own-notice = Een mededeling van uw organisatie
headline-no-claim = Doet zich niet voor als Microsoft
headline-cannot-tell = Dit is niet te zeggen

# Het ene feit dat de doorslag geeft.
reason-from-ambiguous-foreign = De afzenderregel noemt geen duidelijk adres, en geen ervan is van Microsoft.
reason-from-ambiguous = De afzenderregel noemt meerdere adressen of is beschadigd en kan daarom niet worden gecontroleerd.
reason-from-missing = Er is geen afzenderadres om te bekijken.
reason-own-notice = { $domain } is bevestigd als afzender en uw beheerder heeft deze mail op de lijst staan.
reason-proven-hint-only = De mail kwam van { $domain }. Dat Microsoft daarvandaan mailt, is niet betrouwbaar vastgelegd.
reason-proven-service = Verzonden via { $service } ({ $domain }). Iedere gebruiker kan er eigen tekst in zetten.
reason-own-notice-header-only = { $domain } ondertekende afzender en onderwerp; uw beheerder heeft de mail op de lijst. De tekst is niet bevestigd.
reason-proven-notice-header-only = { $domain } ondertekende afzender en onderwerp; ze passen bij een bericht van Microsoft. De tekst was er niet bij.
reason-proven-header-only = { $domain } ondertekende afzender en onderwerp. De tekst is niet bevestigd en kan vervangen zijn.
reason-proven-notice-on-word = De mail kwam van { $domain } en past bij een bekend bericht, als u die zoals u zei in uw eigen postvak opende.
reason-proven-notice = De mail kwam van { $domain } en past bij een bericht dat Microsoft heeft verstuurd.
reason-proven-notice-late = De mail kwam van { $domain }, maar lang nadat dit bericht was verstuurd.
reason-proven-not-recorded = De mail kwam van { $domain }. Dat is van Microsoft, maar staat niet in onze gegevens.
reason-proven-sender-on-word = De mail kwam van { $domain }, als u die zoals u zei in uw eigen postvak hebt geopend.
reason-proven-sender = De mail kwam van { $domain }. De afzender is bevestigd, de inhoud kennen we niet.
reason-changed-on-the-way = De mail toont { $domain } maar lijkt gewijzigd. Mailinglijsten doen dat, maar ook vervalsers met echte mail.
reason-delivery-report = Dit lijkt een automatisch bericht over een niet-bezorgde mail. De afzender kan niet worden bevestigd.
reason-spoof-failed = De mail noemt { $domain }, maar de ontvangende server stelde vast dat die daar niet vandaan kwam.
reason-unproven-file = De mail noemt { $domain }. In een bestand of tekst kan iedereen dat schrijven; geen handtekening bevestigt het.
reason-unproven-no-headers = De mail noemt { $domain }. De headers die dat kunnen bevestigen, zijn er niet.
reason-unproven-no-result = De mail noemt { $domain }, maar uw mailserver heeft geen controleresultaat achtergelaten.
reason-unproven-gateway = De mail noemt { $domain }. Uw mailgateway verbergt het bewijs.
reason-unproven-on-premises = De mail noemt { $domain }. De mailserver van uw organisatie legt niet vast of dat is gecontroleerd.
reason-unproven-damaged = De mail noemt { $domain }, maar het controleresultaat van de server past niet bij deze mail.
reason-unproven-not-confirmed = De mail noemt { $domain }. De server heeft dat bevestigd noch ontkend.
reason-forwarded = Iemand heeft deze mail doorgestuurd. De eerste afzender is in deze kopie niet te controleren.
reason-own-organization = De mail spreekt namens Microsoft, maar afzender en ontvanger delen { $domain }. Uw organisatie? Vraag het IT.
reason-quotes-a-fake = Er staat tekst namens Microsoft in, maar de mail gaat over nepmail. Het kan een waarschuwing met een citaat zijn.
reason-claims-from-customer = De mail noemt “{ $claim }” maar het afzenderadres hoort bij { $domain }, een naam die elke klant van Microsoft kan krijgen.
reason-claims-from-personal = De mail noemt “{ $claim }” maar het afzenderadres hoort bij { $domain }, waar iedereen een postvak kan openen.
reason-claims-from-lookalike = Het afzenderadres hoort bij { $domain }, een naam die op die van Microsoft moet lijken.
reason-claims-from-elsewhere = De mail noemt “{ $claim }” maar het afzenderadres hoort bij { $domain }, en dat is niet van Microsoft.
reason-no-claim = Deze controle gaat alleen over Microsoft. Over de afzender { $domain } zegt die niets.

# Wat de mail wil.
request-phone-number = U moet { $number } bellen. Bel geen nummer uit een mail; zoek het op de site van het bedrijf zelf.
request-mailto-reply = De knop schrijft een mail naar { $address }. Een antwoord verraadt dat uw postvak in gebruik is.
request-reply-elsewhere = Een antwoord gaat naar { $address }, niet naar de afzender.
request-password = De mail vraagt om uw wachtwoord, of om aanmelding via een koppeling erin.
request-code = Het gaat om een code. Geef een code nooit aan iemand door.
request-device-code = U moet een code invoeren op een aanmeldpagina. Daarmee laat u een ander in uw account.
request-payment = Het gaat om geld: een betaling, een factuur of bankgegevens.
request-gift-card = De mail vraagt om cadeaukaarten. Geen enkel bedrijf neemt die als betaling aan.
request-crypto = De mail vraagt om cryptovaluta.
request-run-program = U moet iets op uw computer uitvoeren of er iemand toegang toe geven.
request-consent = Een koppeling vraagt u om een app toegang te geven tot uw account.
request-attachment = U moet een bijlage van een riskant type openen: { $name }
request-qr-code = U moet een QR-code scannen. U ziet niet waar die heen leidt.
request-image-only = De hele tekst is een afbeelding. Zo ontloopt de mail controles.
request-urgency = De mail zet u onder druk met een termijn of een dreigement.
request-forged-trust-text = De mail zegt over zichzelf dat die gecontroleerd is: “{ $text }”. Dat heeft de afzender geschreven.

# Van wie een koppeling is.
link-microsoft = Pagina van Microsoft zelf
link-microsoft-redirector = Doorstuuradres van Microsoft: het doel is hier niet te zien
link-microsoft-customer = Beheerd door Microsoft, maar elke klant kan er een pagina plaatsen
link-subsidiary = Een bedrijf van de Microsoft-groep, met pagina’s van leden
link-other = Niet van Microsoft
link-mailto = Schrijft een mail
link-tel = Begint een telefoongesprek
link-none = Geen leesbaar webadres

linkmark-text-names-other-domain = De tekst toont een ander adres dan het doel.
linkmark-userinfo = In het adres staat een naam voor een @ om het echte doel te verbergen.
linkmark-ip-address = Een nummer in plaats van een naam.
linkmark-punycode = De naam bevat vreemde letters.
linkmark-lookalike = Moet op Microsoft lijken.
linkmark-bidi = Tekens erin keren de leesrichting om.
linkmark-invisible = Er staan onzichtbare tekens in.
linkmark-backslash = Backslashes verbergen het echte doel.
linkmark-recipient-in-url = Uw mailadres staat erin.
linkmark-many-dots = Een heel lange naam van vele delen, om de echte uit het zicht te duwen.
linkmark-redirects = Stuurt u door naar een ander adres dat erin staat.
linkmark-consent = Vraagt voor een app toegang tot uw account.
linkmark-device-code = Een pagina om een aanmeldcode in te voeren.
linkmark-script = Bevat een programma in plaats van een adres.
