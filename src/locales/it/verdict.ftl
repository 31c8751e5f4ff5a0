# Titoli: uno per ogni esito.
headline-microsoft-notice = Inviata da Microsoft
headline-microsoft-sender = Inviata da Microsoft, ma non è un avviso noto
headline-microsoft-service = Inviata da un servizio Microsoft: il testo può essere di altri
headline-not-microsoft = Non viene da Microsoft
headline-own-notice = Un avviso interno dell’organizzazione
headline-no-claim = Non dice di essere di Microsoft
headline-cannot-tell = Impossibile dirlo

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
