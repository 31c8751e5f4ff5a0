# Rubriker: en per resultat.
headline-microsoft-notice = Skickat av Microsoft
headline-microsoft-sender = Skickat av Microsoft – men inget känt utskick
headline-microsoft-service = Skickat via en Microsoft-tjänst – texten kan vara någon annans
headline-not-microsoft = Inte från Microsoft
headline-own-notice = Ett utskick från din organisation
headline-no-claim = Utger sig inte för att vara Microsoft
headline-cannot-tell = Det går inte att avgöra

# Det faktum som avgör.
reason-from-ambiguous-foreign = Avsändarraden anger ingen tydlig adress, och ingen av dem är Microsofts.
reason-from-ambiguous = Avsändarraden anger flera adresser eller är skadad och kan därför inte kontrolleras.
reason-from-missing = Det finns ingen avsändaradress att granska.
reason-own-notice = { $domain } är bekräftad som avsändare, och din administratör har mejlet på sin lista.
reason-proven-hint-only = Det kom från { $domain }. Vi har ingen pålitlig uppgift om att Microsoft skickar därifrån.
reason-proven-service = Skickat via { $service } ({ $domain }). Alla som använder tjänsten kan skriva egen text.
reason-own-notice-header-only = { $domain } signerade avsändare och ämne, och din administratör har mejlet på sin lista. Texten är obekräftad.
reason-proven-notice-header-only = { $domain } signerade avsändare och ämne, och de stämmer med ett Microsoft-utskick. Texten fanns inte att kontrollera.
reason-proven-header-only = { $domain } signerade avsändare och ämne. Texten är obekräftad och kan ha bytts ut.
reason-proven-notice-on-word = Det kom från { $domain } och stämmer med ett känt utskick, om du öppnade det i din egen brevlåda som du sa.
reason-proven-notice = Det kom från { $domain } och stämmer med ett utskick från Microsoft.
reason-proven-notice-late = Det kom från { $domain }, men långt efter att utskicket gjordes.
reason-proven-not-recorded = Det kom från { $domain }. Domänen är Microsofts men finns inte i våra uppgifter.
reason-proven-sender-on-word = Det kom från { $domain }, om du öppnade det i din egen brevlåda som du sa.
reason-proven-sender = Det kom från { $domain }. Avsändaren är bekräftad, innehållet känner vi inte till.
reason-changed-on-the-way = Det visar { $domain } men verkar ändrat efter avsändandet. Så gör e-postlistor, men även förfalskningar av äkta mejl.
reason-delivery-report = Det här ser ut som en automatisk rapport om ett mejl som inte kom fram. Avsändaren går inte att bekräfta.
reason-spoof-failed = Det uppger { $domain }, men servern som tog emot det kom fram till att det inte kom därifrån.
reason-unproven-file = Det uppger { $domain }. I en fil eller inklistrad text kan vem som helst skriva det, och ingen signatur kunde bekräftas.
reason-unproven-no-headers = Det uppger { $domain }. Meddelandehuvudet som kunde bekräfta det finns inte till hands.
reason-unproven-no-result = Det uppger { $domain }, men din e-postserver lämnade inget kontrollresultat.
reason-unproven-gateway = Det uppger { $domain }. Er e-postgateway döljer beviset.
reason-unproven-on-premises = Det uppger { $domain }. Organisationens e-postserver noterar inte om det kontrollerades.
reason-unproven-damaged = Det uppger { $domain }, men noteringen om serverns kontroll passar inte det här mejlet.
reason-unproven-not-confirmed = Det uppger { $domain }. Serverns kontroll varken bekräftade eller motsade det.
reason-forwarded = Någon har skickat mejlet vidare. Den första avsändaren går inte att kontrollera i den här kopian.
reason-own-organization = Det talar för Microsoft, men avsändare och mottagare delar { $domain }. Om det är din organisation, fråga IT.
reason-quotes-a-fake = Det innehåller text i Microsofts namn men handlar om falska mejl. Det kan vara en varning som citerar ett.
reason-claims-from-customer = Det uppger ”{ $claim }” men avsändaradressen ligger hos { $domain }, ett namn som varje Microsoft-kund kan få.
reason-claims-from-personal = Det uppger ”{ $claim }” men avsändaradressen ligger hos { $domain }, där vem som helst kan skaffa en brevlåda.
reason-claims-from-lookalike = Avsändaradressen ligger hos { $domain }, ett namn gjort för att likna Microsofts.
reason-claims-from-elsewhere = Det uppger ”{ $claim }” men avsändaradressen ligger hos { $domain }, som inte är Microsofts.
reason-no-claim = Den här kontrollen gäller bara Microsoft. Den säger inget om den här avsändaren, { $domain }.

# Vad mejlet vill.
request-phone-number = Det vill att du ringer { $number }. Ring inget nummer från ett mejl; leta upp det på företagets egen webbplats.
request-mailto-reply = Knappen skriver ett mejl till { $address }. Ett svar avslöjar för avsändaren att din brevlåda används.
request-reply-elsewhere = Ett svar skulle gå till { $address }, inte till avsändaren.
request-password = Det ber om ditt lösenord, eller om att du loggar in via länken.
request-code = Det gäller en kod. Ge aldrig en kod vidare till någon.
request-device-code = Det vill att du anger en kod på en inloggningssida. Det skulle släppa in någon annan i ditt konto.
request-payment = Det gäller pengar: en betalning, en faktura eller bankuppgifter.
request-gift-card = Det ber om presentkort. Inget företag tar presentkort som betalning.
request-crypto = Det ber om kryptovaluta.
request-run-program = Det vill att du kör något på datorn eller släpper in någon i den.
request-consent = En länk ber dig ge en app åtkomst till ditt konto.
request-attachment = Det vill att du öppnar en bilaga av en riskabel typ: { $name }.
request-qr-code = Det vill att du skannar en QR-kod. Du kan inte se vart den leder.
request-image-only = Hela texten är en bild, vilket döljer den för kontroller.
request-urgency = Det pressar dig med en tidsgräns eller ett hot.
request-forged-trust-text = Det säger om sig självt att det har kontrollerats: ”{ $text }”. Det har avsändaren skrivit.

# Vems en länk är.
link-microsoft = Microsofts egen sida
link-microsoft-redirector = Microsofts vidarebefordrande adress: målet syns inte här
link-microsoft-customer = Drivs av Microsoft, men vilken kund som helst kan lägga en sida där
link-subsidiary = Ett företag i Microsoft-koncernen, med medlemmarnas egna sidor
link-other = Inte Microsofts
link-mailto = Skriver ett mejl
link-tel = Ringer ett samtal
link-none = Ingen webbadress som går att läsa

linkmark-text-names-other-domain = Texten visar en annan adress än målet.
linkmark-userinfo = Ett namn står före ett @ i adressen, för att dölja det verkliga målet.
linkmark-ip-address = Ett nummer i stället för ett namn.
linkmark-punycode = Namnet är skrivet med främmande bokstäver.
linkmark-lookalike = Gjord för att likna Microsofts.
linkmark-bidi = Tecken i den vänder läsriktningen.
linkmark-invisible = Den innehåller osynliga tecken.
linkmark-backslash = Den är skriven med omvända snedstreck, som döljer det verkliga målet.
linkmark-recipient-in-url = Din e-postadress står i den.
linkmark-many-dots = Ett mycket långt namn i många delar, för att skjuta det verkliga ur sikte.
linkmark-redirects = Den skickar dig vidare till en annan adress som står i den.
linkmark-consent = Den ber om åtkomst till ditt konto för en app.
linkmark-device-code = En sida där man anger en inloggningskod.
linkmark-script = Den innehåller ett program i stället för en adress.
