# Wat een beheerder over honmono.config.json leest. Fouten: config-<id> (src/settings/organization.ts).
config-not-json = Dit is geen JSON: { $detail }
config-too-large = Het bestand is groter dan 256 KB en is daarom niet gelezen.
config-schema-version = Alleen vorm { $known } van dit bestand wordt begrepen. Nieuwere sleutels tellen misschien niet mee.
config-unknown-key = De sleutel “{ $key }” bestaat niet. { $nearest ->
    [none] Hij heeft geen effect.
   *[other] Bedoelde u “{ $nearest }”?
  }
config-not-an-object = Hier wordt een object met accolades verwacht; dit is: { $found }.
config-not-a-list = Hier wordt een lijst met vierkante haken verwacht; dit is: { $found }.
config-not-a-text = Hier wordt een tekst tussen aanhalingstekens verwacht; dit is: { $found }.
config-too-many = De eerste { $most } worden gelezen; het zijn er { $count }.
config-empty = Er staat niets in.
config-missing = Dit ontbreekt. Zonder dit wordt de mededeling weggelaten.
config-too-long = Er mogen { $most } tekens in; het zijn er { $count }.
config-invisible = Er staat een regeleinde of een ander teken in dat niemand ziet.
config-not-an-id = “{ $value }”: gebruik kleine letters, cijfers en koppeltekens.
config-not-one-of = “{ $value }” is niet een van: { $values }.
config-wildcard = “{ $value }”: schrijf het domein zonder sterretje; de namen eronder zijn toch al bedoeld.
config-url-for-host = “{ $value }” is een webadres; schrijf alleen de hostnaam.
config-address-for-host = “{ $value }” is een mailadres; schrijf alleen het deel achter de @.
config-ip-for-host = “{ $value }” is een IP-adres; er is een hostnaam nodig, want het adres kan hierna van iedereen zijn.
config-not-a-host = “{ $value }” is geen hostnaam. Schrijf namen in andere schriften in de vorm xn--…
config-public-suffix = Onder “{ $value }” kan iedereen een naam krijgen, dus op het geheel valt niet te bouwen.
config-mail-service = “{ $value }” is de maildienst zelf, geen gateway ervoor.
config-microsofts = “{ $value }” is van Microsoft. Zulke mail wordt op bewijs beoordeeld en nooit als uw eigen mail getoond; de mededeling wordt weggelaten.
config-anyones = Onder “{ $value }” kan iedereen een postvak openen: noem de precieze adressen. De mededeling wordt weggelaten.
config-drill-in-notice = “{ $value }” is ook een van uw oefendomeinen. De mededeling wordt weggelaten.
config-address-outside = { $value } hoort niet bij de domeinen van de mededeling. De mededeling wordt weggelaten.
config-not-an-address = “{ $value }” is geen mailadres.
config-not-a-url = “{ $value }” is geen webadres.
config-not-https = “{ $value }” begint niet met https://.
config-password-in-url = Het adres bevat een gebruikersnaam of wachtwoord dat iedereen zou kunnen lezen.
config-query-in-url = “{ $value }”: laat alles vanaf ? of # weg.
config-not-a-phone = “{ $value }” is geen telefoonnummer.
config-not-a-date = “{ $value }” is geen dag (2027-03-31) en geen tijd met tijdzone.
config-not-an-app = “{ $value }” is geen mail-app die we kennen. De namen staan in docs/configuration.md.
config-duplicate = “{ $value }” staat er twee keer; de eerste telt.

# honmono config check
config-file-unreadable = { $file } kan niet worden gelezen: { $reason }
config-file-missing = Welk bestand? honmono config check honmono.config.json
config-unknown-action = Er is alleen: honmono config check BESTAND
config-sound = Geen fouten.
config-mistakes = { $count ->
    [one] Eén fout. Alleen de waarde waarin die staat, wordt weggelaten:
   *[other] { $count } fouten. Alleen de waarden waarin ze staan, worden weggelaten:
  }
config-whole-file = het hele bestand
config-effects = Wat het doet:
config-effect-nothing = Niets: hetzelfde als zonder bestand.
config-effect-authserv = Resultaten die deze servers van u schreven, worden geloofd: { $names }. Ze moeten binnenkomende resultaten onder hun eigen naam verwijderen.
config-effect-gateways = Van deze gateways is bekend dat ze voor het postvak staan: { $names }. Het resultaat van de server geldt dan niet als bewijs, omdat het de gateway beschrijft.
config-effect-arc = Een afzender is ook bewezen door een ongeschonden ARC-zegel van: { $names }.
config-effect-rewriters = Koppelingen die deze hosts herschreven, worden met hun echte doel getoond: { $names }.
config-effect-notice = Mededeling { $id }: bewezen mail van { $names } wordt als uw eigen mail getoond.
config-effect-notice-subject = Alleen als het onderwerp dit bevat: { $words }.
config-effect-notice-until = Tot { $date } (UTC).
config-effect-notice-over = Geëindigd op { $date } (UTC); heeft geen effect meer.
config-effect-notice-languages = In deze talen is er geen tekst: { $languages }; wie zo’n taal gebruikt, leest { $instead }.
config-effect-help = Mensen worden naar uw helpdesk verwezen: { $where }.
config-effect-report = Meldingen worden voorbereid aan: { $mailbox }. Zonder de persoon wordt niets verzonden.
config-effect-dns-off = Openbare sleutels worden nooit via het netwerk opgevraagd, en niemand kan dat inschakelen.
config-effect-dns-ask = Een openbare sleutel wordt alleen opgevraagd als iemand voor dat bericht op de knop drukt.
config-effect-dns-on = Openbare sleutels worden zonder vragen opgevraagd, tenzij de persoon dat uitschakelt. Alleen een selector en een domein verlaten het apparaat.
config-effect-resolver = Ze worden opgevraagd bij { $resolver }. De release moet met dit bestand worden gemaakt, anders staat de browser het niet toe.
config-effect-language = Wie zelf geen taal koos, leest: { $language }.
config-effect-apps = Alleen deze mail-apps worden aangeboden: { $names }.
config-effect-drills = Mail uit uw oefendomeinen wordt beoordeeld als die van een vreemde en nooit verraden: { $names }.
