# Che cosa legge un amministratore su honmono.config.json. Errori: config-<id> (src/settings/organization.ts).
config-not-json = Questo non è JSON: { $detail }
config-too-large = Il file supera i 256 KB, quindi non è stato letto.
config-schema-version = Si comprende solo la forma { $known } di questo file. Chiavi più nuove possono restare senza effetto.
config-unknown-key = La chiave «{ $key }» non esiste. { $nearest ->
    [none] Non ha alcun effetto.
   *[other] Si intendeva «{ $nearest }»?
  }
config-not-an-object = Qui è atteso un oggetto tra parentesi graffe; c’è: { $found }.
config-not-a-list = Qui è atteso un elenco tra parentesi quadre; c’è: { $found }.
config-not-a-text = Qui è atteso un testo tra virgolette; c’è: { $found }.
config-too-many = Si leggono i primi { $most }; ce ne sono { $count }.
config-empty = Non contiene nulla.
config-missing = Manca. Senza, l’avviso viene tralasciato.
config-too-long = Può avere { $most } caratteri; ne ha { $count }.
config-invisible = Contiene un a capo o un altro carattere che nessuno vede.
config-not-an-id = «{ $value }»: usare lettere minuscole, cifre e trattini.
config-not-one-of = «{ $value }» non è uno di: { $values }.
config-wildcard = «{ $value }»: scrivere il dominio senza asterisco; i nomi al di sotto sono comunque compresi.
config-url-for-host = «{ $value }» è un indirizzo web; scrivere solo il nome host.
config-address-for-host = «{ $value }» è un indirizzo di posta; scrivere solo la parte dopo la @.
config-ip-for-host = «{ $value }» è un indirizzo IP; serve un nome host, perché l’indirizzo può poi passare a chiunque.
config-not-a-host = «{ $value }» non è un nome host. Scrivere i nomi in altre scritture nella forma xn--.
config-public-suffix = Chiunque può avere un nome sotto «{ $value }», quindi non lo si può accettare in blocco.
config-mail-service = «{ $value }» è il servizio di posta stesso, non un gateway davanti a esso.
config-microsofts = «{ $value }» è di Microsoft. La sua posta è giudicata in base a prove e non è mai mostrata come propria; l’avviso viene tralasciato.
config-anyones = Chiunque può aprire una casella sotto «{ $value }»: indicare gli indirizzi esatti. L’avviso viene tralasciato.
config-drill-in-notice = «{ $value }» è anche uno dei domini per le esercitazioni. L’avviso viene tralasciato.
config-address-outside = { $value } non è nei domini dell’avviso. L’avviso viene tralasciato.
config-not-an-address = «{ $value }» non è un indirizzo di posta.
config-not-a-url = «{ $value }» non è un indirizzo web.
config-not-https = «{ $value }» non comincia con https://.
config-password-in-url = L’indirizzo contiene un nome utente o una password che tutti potrebbero leggere.
config-query-in-url = «{ $value }»: togliere tutto da ? o # in poi.
config-not-a-phone = «{ $value }» non è un numero di telefono.
config-not-a-date = «{ $value }» non è un giorno (2027-03-31) né un’ora con il suo fuso.
config-not-an-app = «{ $value }» non è un’app di posta a noi nota. I nomi sono in docs/configuration.md.
config-duplicate = «{ $value }» compare due volte; vale la prima.

# honmono config check
config-file-unreadable = { $file } non si può leggere: { $reason }
config-file-missing = Quale file? honmono config check honmono.config.json
config-unknown-action = C’è solo: honmono config check FILE
config-sound = Nessun errore.
config-mistakes = { $count ->
    [one] Un errore. Si tralascia solo il valore in cui si trova:
   *[other] { $count } errori. Si tralasciano solo i valori in cui si trovano:
  }
config-whole-file = tutto il file
config-effects = Che effetto ha:
config-effect-nothing = Nessuno: come senza file.
config-effect-authserv = Si credono gli esiti scritti da questi server propri: { $names }. Devono togliere gli esiti in entrata a loro nome.
config-effect-gateways = È noto che questi gateway stanno davanti alla casella: { $names }. L’esito del server non è allora preso come prova, perché descrive il gateway.
config-effect-arc = Un mittente è provato anche da un sigillo ARC intatto di: { $names }.
config-effect-rewriters = I link riscritti da questi host sono mostrati con la loro vera destinazione: { $names }.
config-effect-notice = Avviso { $id }: la posta provata da { $names } è mostrata come propria dell’organizzazione.
config-effect-notice-subject = Solo se l’oggetto contiene: { $words }.
config-effect-notice-until = Fino al { $date } (UTC).
config-effect-notice-over = È terminato il { $date } (UTC) e non ha più effetto.
config-effect-notice-languages = Non ha un testo in { $languages }; chi usa quella lingua legge { $instead }.
config-effect-help = Le persone sono indirizzate all’assistenza IT: { $where }.
config-effect-report = Le segnalazioni sono preparate per: { $mailbox }. Nulla viene inviato senza la persona.
config-effect-dns-off = Le chiavi pubbliche non sono mai chieste in rete, e nessuno può attivarlo.
config-effect-dns-ask = Una chiave pubblica è chiesta solo quando una persona preme il pulsante per quel messaggio.
config-effect-dns-on = Le chiavi pubbliche sono chieste senza domandare, a meno che la persona lo disattivi. Solo un selettore e un dominio lasciano il dispositivo.
config-effect-resolver = Sono chieste a { $resolver }. Il rilascio va fatto con questo file, o il browser non lo consentirà.
config-effect-language = Chi non ha scelto una lingua legge: { $language }.
config-effect-apps = Sono proposte solo queste app di posta: { $names }.
config-effect-drills = La posta dei domini per le esercitazioni è giudicata come quella di un estraneo qualsiasi e mai svelata: { $names }.
