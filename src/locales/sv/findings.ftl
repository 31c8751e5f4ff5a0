# Hur mejlet utger sig för att vara Microsoft.
finding-claim-name = Avsändaren kallar sig ”{ $text }”.
finding-claim-name-disguised = Avsändarnamnet ”{ $text }” är skrivet med förklädda bokstäver. Det ska läsas som ”{ $plain }”.
finding-claim-name-product = Avsändarnamnet ”{ $text }” nämner en Microsoft-produkt.
finding-claim-name-role = Avsändarnamnet ”{ $text }” låter som en avdelning hos Microsoft, fast det inte nämner Microsoft.
finding-claim-name-address = Avsändarnamnet innehåller adressen ”{ $text }”, som inte är den verkliga avsändaren.
finding-claim-local-part = I adressen står ”{ $text }” före @.
finding-claim-domain = Avsändarens domän { $text } bär Microsofts namn.
finding-claim-domain-lookalike = Avsändarens domän { $text } är gjord för att likna Microsofts.
finding-lookalike-letters = I { $domain } står ”{ $written }” i stället för ”{ $meant }”.
finding-lookalike-foreign-letter = I { $domain } är ”{ $written }” en bokstav ur ett annat alfabet som liknar ”{ $meant }”.
finding-claim-subject-disguised = Ämnet är skrivet med förklädda bokstäver: ”{ $text }”.
finding-claim-text = Texten talar om ditt Microsoft-konto: ”{ $text }”.
finding-claim-invoice = Det fakturerar dig för en Microsoft-produkt ({ $text }) och vill att du ringer, från en adress som inte är Microsofts.
finding-claim-subject-account = Ämnet säger att något händer med ditt konto: ”{ $text }”.
finding-claim-topic = Det handlar om slutet för grundläggande autentisering hos Microsoft, något som Microsoft själva har skrivit om.
finding-claim-imprint = Det slutar med Microsofts företagsnamn eller adress: ”{ $text }”.
finding-claim-subject = Ämnet låter som ett utskick om ett Microsoft-konto: ”{ $text }”.
finding-claim-heading = Mejlets rubrik är ”{ $text }”.
finding-claim-salutation = Mejlet tilltalar dig som kund hos Microsoft: ”{ $text }”.
finding-claim-signature = Texten slutar med namnet ”{ $text }”.

# Vems avsändaren är och vart svar går.
finding-sender-customer-space = { $domain } är en adress som Microsoft delar ut till sina kunder.
finding-sender-personal-mail = { $domain } är en e-posttjänst som är öppen för alla.
finding-sender-subsidiary = { $service } hör till Microsoft men skriver i eget namn, och medlemmarna kan lägga in text i mejlen.
finding-sender-punycode = Avsändarens domän { $domain } visas som { $unicode }.
finding-two-addresses = Avsändarnamnet innehåller en adress, ”{ $shown }”, som skiljer sig från den verkliga, { $address }.
finding-reply-elsewhere = Ditt svar skulle gå till { $address }, inte till avsändaren.
finding-reply-personal-mail = Ditt svar skulle gå till { $address }, en brevlåda som vem som helst kan skaffa.
finding-return-path-elsewhere = Leveransfel går till { $domain }, en annan domän än avsändarens.
finding-sender-field-elsewhere = Det lämnades in av { $address }, inte av den avsändare som visas.
finding-self-addressed = Avsändare och mottagare är samma adress. Så gör förfalskningar för att komma förbi filter.
finding-direct-send = Det visar en avsändare i din egen organisation, men kom utifrån och bekräftades inte.
finding-forwarded = Det här är ett mejl som någon skickat vidare. Blocket inuti anger ”{ $text }” som första avsändare.
finding-delivery-report = Det här är en automatisk leveransrapport.
finding-own-organization = Avsändare och mottagare hör till samma organisation ({ $domain }).
finding-mailing-list = Det kom via en e-postlista.
finding-quotes-a-fake = Det handlar om falska mejl och verkar citera ett.
finding-mentions-microsoft = Det nämner Microsoft men utger sig inte för att vara Microsoft.

# Länkar och förklädnader.
finding-link-names-other-domain = En länk visar ”{ $shown }” men leder till { $domain }.
finding-link-lookalike = En länk leder till { $domain }, gjord för att likna Microsofts.
finding-link-hides-target = En länk till { $domain } är skriven så att det verkliga målet är svårt att se.
finding-link-ip-address = En länk leder till ett rent nummer, { $domain }, i stället för ett namn.
finding-link-recipient = En länk till { $domain } bär din e-postadress, så att ett klick avslöjar vem du är.
finding-link-customer-hosted = En länk leder till { $domain }. Microsoft driver den, men vilken kund som helst kan lägga en sida där.
finding-link-redirector = En länk leder till { $domain }, som skickar dig vidare till en plats som inte syns här.
finding-tracking-pixel-disguise = Det innehåller en bild från äkta Microsoft ({ $domain }). Vem som helst kan kopiera den; den bevisar inget.
finding-hidden-text = Det innehåller text som du inte kan se. Det görs för att vilseleda filter.
finding-disguised-letters = Ord i det är skrivna med förklädda eller osynliga tecken.
finding-no-web-link = Det finns ingen webblänk i det. Det är inget gott tecken: det vill ha ditt svar per mejl, eller att du ringer.

finding-late = Det kom långt efter att utskicket gjordes. Datumet det varnar för har passerat.
finding-not-in-our-records = { $domain } är Microsofts men finns inte i våra uppgifter.

# Det som märktes.
finding-forged-result-ignored = Meddelandet hade med sig ett förfalskat kontrollresultat. Det användes inte.
finding-other-result-ignored = Resultat från andra servrar på vägen står i meddelandet. De användes inte.
finding-result-on-word = Resultatet räknas bara för att du sa att du öppnade meddelandet i din egen brevlåda.
finding-server-guessed = E-postservern gissade bara att avsändaren är äkta. Det är inget bevis.
finding-filtering-bypassed = En regel släppte meddelandet förbi e-postfiltret ({ $code }).
finding-signature-contradicted = Signaturen från { $domain } stämmer med avsändarraden, men din e-postserver fann att meddelandet ändrats. Ett gammalt meddelande kan ha skickats igen med ny text.
finding-signature-doubted = Signaturen från { $domain } stämmer med avsändarraden, men ett serverresultat i meddelandet säger något annat eller går inte att läsa. Ett gammalt meddelande kan ha skickats igen med ny text.
finding-unsigned-on-top = En rad lades till ovanpå den som { $domain } signerade.
finding-signature-weak = Signaturen från { $domain } använder en föråldrad metod och bevisar inget.
finding-signature-testing = { $domain } säger att dess signaturer bara är ett test. De bevisar inget.
finding-signature-part-of-body = Signaturen från { $domain } omfattar bara textens början. Något kan ha lagts till nedanför.
finding-reply-to-not-signed = Signaturen från { $domain } omfattar inte svarsadressen. Den kan ha ändrats.
finding-arc-sealer-not-listed = { $sealer } säger sig ha funnit avsändaren äkta, men din administratör har inte listat den servern.
