# Vad en administratör läser om honmono.config.json. Fel: config-<id> (src/settings/organization.ts).
config-not-json = Det här är inte JSON: { $detail }
config-too-large = Filen är större än 256 KB och lästes därför inte.
config-schema-version = Bara form { $known } av filen förstås. Nyare nycklar kan bli utan verkan.
config-unknown-key = Nyckeln ”{ $key }” finns inte. { $nearest ->
    [none] Den har ingen verkan.
   *[other] Menade du ”{ $nearest }”?
  }
config-not-an-object = Här väntas ett objekt med klammerparenteser; det här är: { $found }.
config-not-a-list = Här väntas en lista med hakparenteser; det här är: { $found }.
config-not-a-text = Här väntas en text inom citattecken; det här är: { $found }.
config-too-many = De första { $most } läses; det finns { $count }.
config-empty = Det är tomt.
config-missing = Det saknas. Utan det utelämnas utskicket.
config-too-long = Högst { $most } tecken är tillåtna; det är { $count }.
config-invisible = Det innehåller en radbrytning eller ett annat tecken som ingen ser.
config-not-an-id = ”{ $value }”: använd små bokstäver, siffror och bindestreck.
config-not-one-of = ”{ $value }” är inget av: { $values }.
config-wildcard = ”{ $value }”: skriv domänen utan asterisk; namnen under den ingår ändå.
config-url-for-host = ”{ $value }” är en webbadress; skriv bara värdnamnet.
config-address-for-host = ”{ $value }” är en e-postadress; skriv bara delen efter @.
config-ip-for-host = ”{ $value }” är en IP-adress; ett värdnamn behövs, eftersom vem som helst kan få adressen härnäst.
config-not-a-host = ”{ $value }” är inget värdnamn. Skriv namn med andra skriftsystem i sin xn---form.
config-public-suffix = Vem som helst kan få ett namn under ”{ $value }”, så det går inte att godta som helhet.
config-mail-service = ”{ $value }” är själva e-posttjänsten, inte en gateway framför den.
config-microsofts = ”{ $value }” är Microsofts. Dess e-post bedöms efter bevis och visas aldrig som er egen; utskicket utelämnas.
config-anyones = Vem som helst kan skaffa en brevlåda under ”{ $value }”: ange de exakta adresserna. Utskicket utelämnas.
config-drill-in-notice = ”{ $value }” är också en av era övningsdomäner. Utskicket utelämnas.
config-address-outside = { $value } hör inte till utskickets domäner. Utskicket utelämnas.
config-not-an-address = ”{ $value }” är ingen e-postadress.
config-not-a-url = ”{ $value }” är ingen webbadress.
config-not-https = ”{ $value }” börjar inte med https://.
config-password-in-url = Adressen innehåller ett användarnamn eller lösenord som alla skulle kunna läsa.
config-query-in-url = ”{ $value }”: utelämna allt från ? eller # och framåt.
config-not-a-phone = ”{ $value }” är inget telefonnummer.
config-not-a-date = ”{ $value }” är ingen dag (2027-03-31) och ingen tid med tidszon.
config-not-an-app = ”{ $value }” är ingen e-postapp som vi känner till. Namnen står i docs/configuration.md.
config-duplicate = ”{ $value }” står där två gånger; den första räknas.

# honmono config check
config-file-unreadable = { $file } går inte att läsa: { $reason }
config-file-missing = Vilken fil? honmono config check honmono.config.json
config-unknown-action = Det finns bara: honmono config check FIL
config-sound = Inga fel.
config-mistakes = { $count ->
    [one] Ett fel. Bara värdet där det står utelämnas:
   *[other] { $count } fel. Bara värdena där de står utelämnas:
  }
config-whole-file = hela filen
config-effects = Vad den gör:
config-effect-nothing = Ingenting: samma som utan fil.
config-effect-authserv = Resultat som dessa egna servrar skrivit godtas: { $names }. De måste ta bort inkommande resultat i sitt eget namn.
config-effect-gateways = Dessa gatewayer är kända för att stå framför brevlådan: { $names }. Serverns resultat tas då inte som bevis, eftersom det beskriver gatewayen.
config-effect-arc = En avsändare bevisas också av ett obrutet ARC-sigill från: { $names }.
config-effect-rewriters = Länkar som skrivits om av dessa värdar visas med sitt verkliga mål: { $names }.
config-effect-notice = Utskick { $id }: bevisad e-post från { $names } visas som er egen.
config-effect-notice-subject = Bara om ämnet innehåller: { $words }.
config-effect-notice-until = Till och med { $date } (UTC).
config-effect-notice-over = Det upphörde { $date } (UTC) och har ingen verkan längre.
config-effect-notice-languages = Det saknar text på { $languages }; de som har ett sådant språk läser { $instead }.
config-effect-help = Folk hänvisas till er helpdesk: { $where }.
config-effect-report = Rapporter förbereds till: { $mailbox }. Inget skickas utan personen.
config-effect-dns-off = Öppna nycklar efterfrågas aldrig över nätverket, och ingen kan slå på det.
config-effect-dns-ask = En öppen nyckel efterfrågas bara när en person trycker på knappen för det meddelandet.
config-effect-dns-on = Öppna nycklar efterfrågas utan att fråga först, om inte personen stänger av det. Bara en selektor och en domän lämnar enheten.
config-effect-resolver = De efterfrågas hos { $resolver }. Utgåvan måste göras med den här filen, annars tillåter webbläsaren det inte.
config-effect-language = De som inte själva valt språk läser: { $language }.
config-effect-apps = Bara dessa e-postappar erbjuds: { $names }.
config-effect-drills = E-post från era övningsdomäner bedöms som vilken främlings som helst och avslöjas aldrig: { $names }.
