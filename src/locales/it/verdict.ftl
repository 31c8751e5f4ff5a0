# Titoli: uno per ogni esito.
headline-microsoft-notice = Inviata da Microsoft
headline-microsoft-sender = Inviata da Microsoft, ma non è un avviso noto
headline-microsoft-service = Inviata da un servizio Microsoft: il testo può essere di altri
headline-not-microsoft = Non viene da Microsoft
headline-own-notice = Un avviso interno dell’organizzazione
headline-no-claim = Non dice di essere di Microsoft
headline-cannot-tell = Impossibile dirlo

verdict-scope = Conferma il mittente, non ogni richiesta della mail.

# Il fatto che decide.
reason-from-ambiguous-foreign = La riga del mittente non indica un indirizzo chiaro, e nessuno è di Microsoft.
reason-from-ambiguous = La riga del mittente indica più indirizzi o è danneggiata, quindi non si può controllare.
reason-from-missing = Non c’è alcun indirizzo del mittente da esaminare.
reason-own-notice = { $domain } è confermato come mittente e l’amministratore ha inserito questa mail nel suo elenco.
reason-proven-hint-only = Viene da { $domain }. Non abbiamo notizie attendibili che Microsoft invii posta da lì.
reason-proven-service = Inviata tramite { $service } ({ $domain }). Chiunque lo usi può metterci un testo proprio.
reason-own-notice-header-only = { $domain } ha firmato mittente e oggetto e l’amministratore ha inserito questa mail nel suo elenco. Nessuno ha confermato il testo.
reason-proven-notice-header-only = { $domain } ha firmato mittente e oggetto, che corrispondono a un avviso inviato da Microsoft. Il testo non era disponibile per il controllo.
reason-proven-header-only = { $domain } ha firmato mittente e oggetto. Nessuno ha confermato il testo: può essere stato sostituito.
reason-proven-notice-on-word = Viene da { $domain } e corrisponde a un avviso noto, se è stata aperta nella propria casella, come dichiarato.
reason-proven-notice = Viene da { $domain } e corrisponde a un avviso inviato da Microsoft.
reason-proven-notice-late = Viene da { $domain }, ma molto dopo l’invio di questo avviso.
reason-proven-not-recorded = Viene da { $domain }. È di Microsoft, ma non è nei nostri dati.
reason-proven-sender-on-word = Viene da { $domain }, se è stata aperta nella propria casella, come dichiarato.
reason-proven-sender = Viene da { $domain }. Il mittente è confermato, il contenuto non ci è noto.
reason-changed-on-the-way = Mostra { $domain }, ma sembra modificata dopo l’invio. Succede con le liste di distribuzione, e anche con i falsi ricavati da mail vere.
reason-delivery-report = Sembra un rapporto automatico su una mail non recapitata. Il mittente non si può confermare.
reason-spoof-failed = Indica { $domain }, ma il server che l’ha ricevuta ha stabilito che non viene da lì.
reason-unproven-file = Indica { $domain }. In un file o in un testo incollato può scriverlo chiunque, e non è stato possibile confermare alcuna firma.
reason-unproven-no-headers = Indica { $domain }. Le intestazioni che potrebbero confermarlo non sono disponibili.
reason-unproven-no-result = Indica { $domain }, ma il server di posta non ha lasciato alcun esito di un controllo.
reason-unproven-gateway = Indica { $domain }. Il gateway di posta nasconde la prova.
reason-unproven-on-premises = Indica { $domain }. Il server di posta dell’organizzazione non annota se ciò è stato controllato.
reason-unproven-damaged = Indica { $domain }, ma l’annotazione del controllo del server non corrisponde a questa mail.
reason-unproven-not-confirmed = Indica { $domain }. Il controllo del server non l’ha né confermato né smentito.
reason-forwarded = Qualcuno ha inoltrato questa mail. In questa copia il primo mittente non si può controllare.
reason-own-organization = Parla a nome di Microsoft, ma mittente e destinatario condividono { $domain }. Se è la propria organizzazione, chiedere al reparto IT.
reason-quotes-a-fake = Contiene un testo a nome di Microsoft, ma parla di mail false. Può essere un avvertimento che ne cita una.
reason-claims-from-customer = Dice «{ $claim }», ma l’indirizzo del mittente è di { $domain }, un nome che ogni cliente Microsoft può avere.
reason-claims-from-personal = Dice «{ $claim }», ma l’indirizzo del mittente è di { $domain }, dove chiunque può aprire una casella.
reason-claims-from-lookalike = L’indirizzo del mittente è di { $domain }, un nome fatto per somigliare a quello di Microsoft.
reason-claims-from-elsewhere = Dice «{ $claim }», ma l’indirizzo del mittente è di { $domain }, che non è di Microsoft.
reason-no-claim = Questo controllo riguarda solo Microsoft. Non dice nulla su questo mittente, { $domain }.

# Come la mail dice di essere di Microsoft.
finding-claim-name = Il mittente si chiama «{ $text }».
finding-claim-name-disguised = Il nome del mittente «{ $text }» è scritto con lettere camuffate. Va letto come «{ $plain }».
finding-claim-name-product = Il nome del mittente «{ $text }» cita un prodotto Microsoft.
finding-claim-name-role = Il nome del mittente «{ $text }» sembra un reparto di Microsoft, pur senza nominare Microsoft.
finding-claim-name-address = Il nome del mittente contiene l’indirizzo «{ $text }», che non è quello del vero mittente.
finding-claim-local-part = La parte dell’indirizzo prima della @ dice «{ $text }».
finding-claim-domain = Il dominio del mittente, { $text }, porta il nome di Microsoft.
finding-claim-domain-lookalike = Il dominio del mittente, { $text }, è fatto per somigliare a quello di Microsoft.
finding-claim-subject-disguised = L’oggetto è scritto con lettere camuffate: «{ $text }».
finding-claim-text = Il testo parla dell’account Microsoft di chi legge: «{ $text }».
finding-claim-invoice = Addebita un prodotto Microsoft ({ $text }) e vuole una telefonata, da un indirizzo che non è di Microsoft.
finding-claim-subject-account = L’oggetto parla di qualcosa che succede all’account di chi legge: «{ $text }».
finding-claim-topic = Riguarda la fine dell’autenticazione di base in Microsoft, un argomento su cui Microsoft stessa ha scritto.
finding-claim-imprint = Si chiude con la ragione sociale o l’indirizzo di Microsoft: «{ $text }».
finding-claim-subject = L’oggetto sembra un avviso su un account Microsoft: «{ $text }».
finding-claim-heading = Il titolo della mail è «{ $text }».
finding-claim-salutation = La mail si rivolge a chi legge come cliente di Microsoft: «{ $text }».
finding-claim-signature = Il testo termina con il nome «{ $text }».

# Di chi è il mittente e dove vanno le risposte.
finding-sender-customer-space = { $domain } è un indirizzo che Microsoft assegna ai suoi clienti.
finding-sender-personal-mail = { $domain } è un servizio di posta aperto a tutti.
finding-sender-subsidiary = { $service } appartiene a Microsoft, ma scrive a nome proprio, e i suoi membri possono mettere testo nelle sue mail.
finding-sender-punycode = Il dominio del mittente, { $domain }, viene mostrato come { $unicode }.
finding-two-addresses = Il nome del mittente contiene un indirizzo, «{ $shown }», diverso da quello vero, { $address }.
finding-reply-elsewhere = La risposta andrebbe a { $address }, non al mittente.
finding-reply-personal-mail = La risposta andrebbe a { $address }, una casella che chiunque può aprire.
finding-return-path-elsewhere = Gli errori di recapito vanno a { $domain }, un dominio diverso da quello del mittente.
finding-sender-field-elsewhere = È stata consegnata da { $address }, non dal mittente mostrato.
finding-self-addressed = Mittente e destinatario sono lo stesso indirizzo. I falsi lo fanno per superare i filtri.
finding-direct-send = Mostra un mittente dell’organizzazione del destinatario, ma è arrivata da fuori e non è stata confermata.
finding-forwarded = È una mail che qualcuno ha inoltrato. Il blocco all’interno indica «{ $text }» come primo mittente.
finding-delivery-report = È un rapporto automatico di recapito.
finding-own-organization = Mittente e destinatario sono della stessa organizzazione ({ $domain }).
finding-mailing-list = È arrivata tramite una lista di distribuzione.
finding-quotes-a-fake = Parla di mail false e sembra citarne una.
finding-mentions-microsoft = Cita Microsoft, ma non si spaccia per Microsoft.

# Link e camuffamenti.
finding-link-names-other-domain = Un link mostra «{ $shown }» ma porta a { $domain }.
finding-link-lookalike = Un link porta a { $domain }, fatto per somigliare a Microsoft.
finding-link-hides-target = Un link a { $domain } è scritto in modo da nascondere la vera destinazione.
finding-link-ip-address = Un link porta a un semplice numero, { $domain }, invece che a un nome.
finding-link-recipient = Un link a { $domain } contiene l’indirizzo del destinatario: un clic rivela chi è.
finding-link-customer-hosted = Un link porta a { $domain }. Lo gestisce Microsoft, ma ogni cliente può metterci una pagina.
finding-link-redirector = Un link porta a { $domain }, che rimanda a un luogo che da qui non si vede.
finding-tracking-pixel-disguise = Contiene un’immagine della vera Microsoft ({ $domain }). Chiunque può copiarla; non prova nulla.
finding-hidden-text = Contiene testo che non si vede. Serve a ingannare i filtri.
finding-disguised-letters = Contiene parole scritte con caratteri camuffati o invisibili.
finding-no-web-link = Non contiene link web. Non è un buon segno: vuole una risposta via mail o una telefonata.

finding-late = È arrivata molto dopo l’invio di questo avviso. La data di cui avverte è passata.
finding-not-in-our-records = { $domain } è di Microsoft, ma non è nei nostri dati.

# Che cosa vuole la mail.
request-phone-number = Vuole che si chiami { $number }. Non chiamare un numero preso da una mail; cercarlo sul sito dell’azienda.
request-mailto-reply = Il suo pulsante scrive una mail a { $address }. Una risposta fa sapere al mittente che la casella è in uso.
request-reply-elsewhere = Una risposta andrebbe a { $address }, non al mittente.
request-password = Chiede la password, o di accedere tramite il suo link.
request-code = Riguarda un codice. Non dare mai un codice a nessuno.
request-device-code = Vuole che si inserisca un codice in una pagina di accesso. Così un altro entrerebbe nell’account.
request-payment = Riguarda denaro: un pagamento, una fattura o coordinate bancarie.
request-gift-card = Chiede carte regalo. Nessuna azienda si fa pagare con carte regalo.
request-crypto = Chiede criptovalute.
request-run-program = Vuole farti eseguire qualcosa sul computer o farti dare accesso a qualcuno.
request-consent = Un link chiede di dare a un’app l’accesso all’account.
request-attachment = Vuole che si apra un allegato di tipo rischioso: { $name }.
request-qr-code = Vuole che si scansioni un codice QR. Non si vede dove porta.
request-image-only = Tutto il testo è un’immagine, che lo sottrae ai controlli.
request-urgency = Mette fretta con una scadenza o una minaccia.
request-forged-trust-text = Dice di sé di essere stata controllata: «{ $text }». Lo ha scritto il mittente.

# Di chi è un link.
link-microsoft = Pagina di Microsoft
link-microsoft-redirector = Indirizzo di reindirizzamento di Microsoft: da qui la destinazione non si vede
link-microsoft-customer = Gestito da Microsoft, ma ogni cliente può metterci una pagina
link-subsidiary = Un’azienda del gruppo Microsoft, con pagine dei suoi membri
link-other = Non di Microsoft
link-mailto = Scrive una mail
link-tel = Fa una telefonata
link-none = Nessun indirizzo web leggibile

linkmark-text-names-other-domain = Il testo mostra un indirizzo diverso dalla destinazione.
linkmark-userinfo = Nell’indirizzo c’è un nome prima di una @, per nascondere la vera destinazione.
linkmark-ip-address = Un numero invece di un nome.
linkmark-punycode = Il nome è scritto con lettere straniere.
linkmark-lookalike = Fatto per somigliare a Microsoft.
linkmark-bidi = Contiene caratteri che invertono il senso di lettura.
linkmark-invisible = Contiene caratteri invisibili.
linkmark-backslash = È scritto con barre rovesciate, che nascondono la vera destinazione.
linkmark-recipient-in-url = Contiene l’indirizzo di posta del destinatario.
linkmark-many-dots = Un nome lunghissimo di molte parti, per spingere quello vero fuori dalla vista.
linkmark-redirects = Rimanda a un altro indirizzo scritto al suo interno.
linkmark-consent = Chiede per un’app l’accesso all’account.
linkmark-device-code = Una pagina in cui inserire un codice di accesso.
linkmark-script = Contiene un programma invece di un indirizzo.
linkmark-tracking-pixel = Un’immagine invisibile che segnala l’apertura della mail.
