# Come la mail dice di essere di Microsoft.
finding-claim-name = Il mittente si chiama «{ $text }».
finding-claim-name-disguised = Il nome del mittente «{ $text }» è scritto con lettere camuffate. Va letto come «{ $plain }».
finding-claim-name-product = Il nome del mittente «{ $text }» cita un prodotto Microsoft.
finding-claim-name-role = Il nome del mittente «{ $text }» sembra un reparto di Microsoft, pur senza nominare Microsoft.
finding-claim-name-address = Il nome del mittente contiene l’indirizzo «{ $text }», che non è quello del vero mittente.
finding-claim-local-part = La parte dell’indirizzo prima della @ dice «{ $text }».
finding-claim-domain = Il dominio del mittente, { $text }, porta il nome di Microsoft.
finding-claim-domain-lookalike = Il dominio del mittente, { $text }, è fatto per somigliare a quello di Microsoft.
finding-lookalike-letters = In { $domain } c’è «{ $written }» al posto di «{ $meant }».
finding-lookalike-foreign-letter = In { $domain }, «{ $written }» è una lettera di un altro alfabeto che somiglia a «{ $meant }».
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

# Rilievi.
finding-forged-result-ignored = Il messaggio portava con sé un falso esito di un controllo. È stato ignorato.
finding-other-result-ignored = Nel messaggio ci sono esiti di altri server lungo il percorso. Non sono stati usati.
finding-result-on-word = L’esito conta solo perché è stato dichiarato che il messaggio è stato aperto nella propria casella.
finding-server-guessed = Il server di posta ha solo supposto che il mittente sia autentico. Non è una prova.
finding-filtering-bypassed = Una regola ha fatto saltare a questo messaggio il filtro della posta ({ $code }).
finding-signature-contradicted = La firma di { $domain } corrisponde alla riga del mittente, ma il server di posta ha stabilito che il messaggio è stato modificato. Può darsi che un vecchio messaggio sia stato rispedito con un testo nuovo.
finding-signature-doubted = La firma di { $domain } corrisponde alla riga del mittente, ma un esito di un server nel messaggio dice altro o non si può leggere. Può darsi che un vecchio messaggio sia stato rispedito con un testo nuovo.
finding-unsigned-on-top = Una riga è stata aggiunta sopra quella firmata da { $domain }.
finding-signature-weak = La firma di { $domain } usa un metodo superato e non prova nulla.
finding-signature-testing = { $domain } dice che le sue firme sono solo un test. Non provano nulla.
finding-signature-part-of-body = La firma di { $domain } copre solo l’inizio del testo. Sotto può essere stato aggiunto qualcosa.
finding-reply-to-not-signed = La firma di { $domain } non copre l’indirizzo per le risposte. Può essere stato modificato.
finding-arc-sealer-not-listed = { $sealer } dice di aver trovato autentico il mittente, ma l’amministratore non ha inserito quel server nel suo elenco.
