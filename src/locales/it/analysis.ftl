### L’intestazione scomposta: passaggi, esiti, firme, codici, tutti i campi. Per chi guarda da vicino; qui i termini tecnici vanno bene.

## Parti

analysis-summary = Riepilogo
analysis-hops = Il percorso seguito
analysis-results = Che cosa hanno stabilito i server (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = Firme (DKIM)
analysis-arc = Catena degli inoltri (ARC)
analysis-antispam = Filtro antispam
analysis-marks = Che cosa salta all’occhio
analysis-fields = Tutti i campi di intestazione
analysis-unknown-value = { $value } – nessuna fonte pubblica spiega questo valore
analysis-unknown-key = riservato da Microsoft alla propria diagnostica
analysis-claim-note = Non si sa da dove viene questo messaggio, quindi ogni riga qui è solo ciò che dice il file.

## Riepilogo

summary-subject = Oggetto
summary-from = Da
summary-sender = Mittente
summary-reply-to = Rispondi a
summary-return-path = Percorso di ritorno
summary-to = A
summary-cc = Cc
summary-envelope-recipient = Recapitata a
summary-date = Data
summary-message-id = ID messaggio
summary-list-id = Lista di distribuzione
summary-archived-at = Archiviata in
summary-delivered-after = recapitata dopo { $duration }
summary-delivered-before = recapitata { $duration } prima della propria data: gli orologi differiscono
summary-several = Questo campo compare { $count } volte.

## Passaggi

hop-number = Passaggio
hop-from = Da
hop-by = A opera di
hop-with = Con
hop-time = Ora
hop-delay = Ritardo
hop-id = ID
hop-for = Per
hop-via = Tramite
hop-tls = Crittografia
hop-ip = Indirizzo
hop-reverse = Nome inverso
hop-zone = Fuso
hop-none = L’intestazione non contiene alcun campo Received.
hop-total = { $duration } in tutto
hop-first = inizio
hop-unknown-time = ora illeggibile: { $text }
hop-private = dentro una rete privata
hop-clock = L’orologio di { $host } è indietro di { $duration } rispetto al precedente.
hop-tls-old = in disuso
hop-utc = UTC
hop-local = ora locale

duration-ms = meno di 1 s
duration-s = { $s } s
duration-m = { $m } min { $s } s
duration-h = { $h } h { $m } min
duration-d = { $d } g { $h } h
duration-minus = −{ $duration }

## Stato di un campo

status-believed = scritto dal servizio di posta
status-claim = un’affermazione: può averla scritta chiunque
status-renamed = messo da parte dal ricevente, o dal server di un’altra organizzazione
status-second = un secondo con questo nome: non del servizio di posta, ignorato
results-error-empty = vuoto
results-error-no-authserv-id = non indica il server che lo ha scritto
results-error-syntax = non si può scomporre
signature-error-malformed = L’elenco dei tag è danneggiato.
signature-error-duplicate-tag = Un tag compare due volte; una firma così conta come fallita.
signature-pass = confermata qui
signature-fail = non corrisponde
signature-unknown = non confermata qui
arc-set = Set { $instance }
arc-seal = Sigillo

## Gruppi di campi

fieldgroup-sender = Mittente
fieldgroup-recipient = Destinatario
fieldgroup-trace = Percorso
fieldgroup-authentication = Prova
fieldgroup-antispam = Filtro antispam
fieldgroup-exchange = Exchange
fieldgroup-list = Lista di distribuzione
fieldgroup-content = Contenuto
fieldgroup-other = Altro

## Tag di DKIM e ARC

tag-v = Versione
tag-a = Algoritmo
tag-b = Firma
tag-bh = Hash del corpo
tag-c = Canonicalizzazione (intestazioni/corpo)
tag-cv = Stato della catena precedente
tag-d = Dominio che firma
tag-h = Campi firmati
tag-i = Utente o unità
tag-instance = Istanza
tag-l = Lunghezza firmata del corpo
tag-q = Come si trova la chiave
tag-s = Selettore della chiave
tag-t = Firmata il
tag-x = Scade il
tag-z = Copie dei campi

## Chiavi di un rapporto antispam

antispam-connecting-ip = Indirizzo che si è connesso a Microsoft 365
antispam-country = Paese di quell’indirizzo
antispam-language = Lingua del messaggio
antispam-spam-level = Livello di probabilità di posta indesiderata (SCL)
antispam-bulk-verdict = Posta inviata in blocco
antispam-ip-list = Elenchi di indirizzi
antispam-filter-verdict = Verdetto del filtro (SFV)
antispam-helo = Nome che si è dato il server di invio
antispam-reverse-name = Nome DNS inverso dell’indirizzo
antispam-category = Categoria dei criteri (CAT)
antispam-safety = Suggerimento di sicurezza (SFTY)
antispam-rule-ids = Numeri delle regole applicate
antispam-direction = Direzione
antispam-bulk-level = Livello di reclami per posta in blocco (BCL)
antispam-phishing-level = Livello di probabilità di phishing (PCL)
antispam-custom-spam = Si è applicata un’opzione personalizzata del filtro
antispam-delivered-to = Cartella di destinazione
antispam-arc-protocol = ARC

## Valori. SCL, BCL, PCL

code-scl-skipped = Filtro antispam saltato: mittente attendibile, indirizzo consentito o una regola
code-scl-not-spam = Giudicata non indesiderata
code-scl-unused = Un livello che il filtro di Microsoft 365 non usa
code-scl-spam = Posta indesiderata
code-scl-high-confidence-spam = Posta indesiderata con alta probabilità
code-bcl-not-bulk = Non da un mittente di posta in blocco
code-bcl-few-complaints = Mittente di posta in blocco con pochi reclami
code-bcl-mixed-complaints = Mittente di posta in blocco con un numero vario di reclami
code-bcl-many-complaints = Mittente di posta in blocco con molti reclami
code-pcl-neutral = Il contenuto probabilmente non è phishing
code-pcl-suspicious = Il contenuto probabilmente è phishing

## SFV

code-sfv-blk = Filtro saltato e messaggio bloccato: il mittente è nell’elenco dei mittenti bloccati dell’utente
code-sfv-nspm = Il filtro l’ha giudicata non indesiderata
code-sfv-sfe = Filtro saltato e messaggio ammesso: il mittente è nell’elenco dei mittenti attendibili dell’utente
code-sfv-ska = Filtro saltato: il mittente è consentito da un criterio antispam
code-sfv-skb = Contrassegnata come indesiderata: il mittente è bloccato da un criterio antispam
code-sfv-ski = Messaggio interno all’organizzazione
code-sfv-skn = Contrassegnata come non indesiderata prima del filtro, per esempio da una regola del flusso di posta
code-sfv-skq = Rilasciata dalla quarantena
code-sfv-sks = Contrassegnata come indesiderata prima del filtro, per esempio da una regola del flusso di posta
code-sfv-spm = Il filtro l’ha contrassegnata come indesiderata
code-sfv-dms = Il verdetto di posta indesiderata è stato annullato da un’impostazione dell’organizzazione

## CAT

code-cat-none = Nessuna categoria
code-cat-amp = Malware
code-cat-bimp = Imitazione di un marchio
code-cat-bulk = Posta inviata in blocco
code-cat-dimp = Imitazione di un dominio
code-cat-ftbp = Allegato di un tipo bloccato
code-cat-gimp = Imitazione di una persona, in base alla storia della casella
code-cat-hphsh = Phishing con alta probabilità
code-cat-hspm = Posta indesiderata con alta probabilità
code-cat-intos = Phishing dall’interno dell’organizzazione
code-cat-malw = Malware
code-cat-ospm = Posta indesiderata in uscita
code-cat-phsh = Phishing
code-cat-sap = Fermata da Allegati sicuri (Safe Attachments)
code-cat-spm = Posta indesiderata
code-cat-spoof = Mittente falsificato
code-cat-uimp = Imitazione di una persona

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = Il dominio imita un dominio protetto
code-sfty-user-impersonation = Il mittente imita una persona protetta
code-sfty-first-contact = Prima mail, o mail rara, da questo mittente
code-ipv-cal = Filtro antispam saltato: l’indirizzo è nell’elenco degli indirizzi consentiti dell’organizzazione
code-ipv-nli = L’indirizzo non è in alcun elenco di reputazione
code-dir-inb = In entrata
code-dir-out = In uscita
code-dir-int = Interna
code-srv-bulk = Posta inviata in blocco
code-dest-inbox = Posta in arrivo
code-dest-junk = Cartella Posta indesiderata
code-dest-custom-folder = Una cartella scelta dall’utente

## SPF, DKIM, DMARC

code-spf-pass = L’indirizzo può inviare per il dominio del mittente della busta
code-spf-fail = L’indirizzo non può inviare per quel dominio
code-spf-softfail = L’indirizzo probabilmente non può inviare per quel dominio
code-spf-neutral = Il dominio non dice nulla di questo indirizzo
code-spf-none = Il dominio non pubblica alcun record SPF
code-spf-temperror = Il controllo per il momento non è riuscito
code-spf-permerror = Il record SPF del dominio è difettoso
code-dkim-pass = Una firma corrisponde
code-dkim-fail = La firma non corrisponde
code-dkim-none = Non firmata
code-dkim-temperror = Per il momento non si è potuta ottenere la chiave
code-dkim-permerror = La firma o la sua chiave è inutilizzabile
code-dkim-policy = Firmata, ma non in un modo che il ricevente accetta
code-dkim-neutral = Firmata, ma la firma non si è potuta elaborare
code-dmarc-pass = SPF o DKIM superato per il dominio mostrato come mittente
code-dmarc-fail = Né SPF né DKIM superato per il dominio mostrato come mittente
code-dmarc-bestguesspass = Il dominio non pubblica alcun record DMARC; l’avrebbe superato
code-dmarc-none = Il dominio non pubblica alcun record DMARC
code-dmarc-permerror = Il record DMARC del dominio è difettoso
code-dmarc-temperror = Il controllo per il momento non è riuscito
code-action-none = Non è stato fatto nulla
code-action-pct-quarantine = Non superato; il dominio chiede la quarantena solo per una parte della sua posta, e questa è stata ammessa
code-action-pct-reject = Non superato; il dominio chiede il rifiuto solo per una parte della sua posta, e questa è stata ammessa
code-action-permerror = Un errore permanente durante il controllo
code-action-temperror = Un errore passeggero durante il controllo
code-action-oreject = Non superato; il dominio chiede il rifiuto, ma il ricevente l’ha invece contrassegnata come indesiderata
code-action-quarantine = Messa in quarantena o nella posta indesiderata

## compauth

code-compauth-pass = Il server considera autentico il mittente
code-compauth-softpass = Il server considera autentico il mittente su basi deboli
code-compauth-fail = Il server non considera autentico il mittente
code-compauth-none = Non controllato, o saltato
code-compauth-reason-000 = DMARC non superato e il dominio chiede il rifiuto o la quarantena
code-compauth-reason-001 = Il dominio non pubblica regole o solo deboli, e altri segnali sono negativi
code-compauth-reason-002 = L’organizzazione vieta questa coppia di mittente e dominio
code-compauth-reason-010 = DMARC non superato e il mittente mostra un dominio dell’organizzazione ricevente
code-compauth-reason-130 = DMARC non superato, ma un server di inoltro accettato (ARC) ha confermato un superamento precedente
code-compauth-reason-1xx = Superato
code-compauth-reason-2xx = Superato su basi deboli
code-compauth-reason-3xx = Non controllato
code-compauth-reason-4xx = Saltato
code-compauth-reason-6xx = Non superato, e il mittente mostra un dominio dell’organizzazione ricevente
code-compauth-reason-7xx = Superato
code-compauth-reason-9xx = Saltato

## ARC

code-cv-none = Primo della sua catena
code-cv-pass = La catena precedente era intatta
code-cv-fail = La catena precedente era interrotta
code-arc-pass = La catena è intatta
code-arc-fail = La catena è interrotta
code-arc-none = Non c’è una catena

## Che cosa salta all’occhio

mark-spf-fail = SPF non superato: l’indirizzo di invio non può inviare per il dominio del mittente della busta.
mark-dkim-fail = Una firma DKIM non corrisponde.
mark-dmarc-fail = DMARC non superato: nulla conferma il dominio mostrato come mittente.
mark-compauth-fail = Il server non considera autentico il mittente.
mark-compauth-guessed = Il server ha solo supposto che il mittente sia autentico; il dominio non dà alcuna regola per provarlo.
mark-compauth-skipped = Il server ha saltato il suo controllo del mittente.
mark-marked-spam = Il filtro ha contrassegnato il messaggio come indesiderato.
mark-spam-in-inbox = Il filtro l’ha contrassegnata come indesiderata, eppure è finita nella posta in arrivo.
mark-spam-in-own-folder = Il filtro l’ha contrassegnata come indesiderata; una regola dell’utente l’ha messa in un’altra cartella.
mark-clean-in-inbox = Il filtro l’ha giudicata non indesiderata, ed è stata messa nella posta in arrivo. Non prova chi l’ha inviata.
mark-clean-in-junk = Il filtro l’ha giudicata non indesiderata, eppure è finita nella posta indesiderata.
mark-clean-in-own-folder = Il filtro l’ha giudicata non indesiderata; una regola dell’utente l’ha messa in un’altra cartella.
mark-ip-allowed = L’indirizzo di invio è nell’elenco degli indirizzi consentiti dell’organizzazione: nessun filtro antispam ha esaminato questo messaggio.
mark-inside-organization = Viene dall’interno dell’organizzazione.
mark-sender-blocked-by-user = L’utente blocca questo mittente.
mark-sender-allowed-by-user = L’utente ha questo mittente tra gli attendibili: nessun filtro antispam ha esaminato questo messaggio.
mark-sender-allowed-by-policy = Un criterio consente questo mittente: nessun filtro antispam ha esaminato questo messaggio.
mark-sender-blocked-by-policy = Un criterio blocca questo mittente.
mark-allowed-by-rule = Una regola l’ha fatta passare prima di ogni filtro.
mark-spam-by-rule = Una regola l’ha contrassegnata come indesiderata prima di ogni filtro.
mark-verdict-overruled = Il verdetto del filtro è stato annullato da un’impostazione dell’organizzazione.
mark-released = È stata rilasciata dalla quarantena.
mark-filter-skipped = Il filtro antispam è stato saltato.
mark-high-confidence-spam = Per il filtro è molto probabile che sia indesiderata.
mark-bulk-sender = Viene da un mittente di posta in blocco.
mark-bad-bulk-sender = Viene da un mittente di posta in blocco di cui molti si lamentano.
mark-phishing-level = Per il filtro dei contenuti di Exchange è probabile che sia phishing.
mark-first-contact = Prima mail, o mail rara, da questo mittente.
mark-threat = Il filtro ha indicato una minaccia ({ $value }).
mark-second-report = { $name } compare una seconda volta. Solo quello più in alto può essere del servizio di posta; questo è arrivato con la mail ed è ignorato.
mark-no-filter-report = Manca il rapporto del filtro di Microsoft 365 (X-Forefront-Antispam-Report).
mark-no-delivery-report = Manca la nota sulla cartella (X-Microsoft-Antispam-Mailbox-Delivery).
mark-duplicate-field = { $name } può comparire una sola volta ma compare { $count } volte. I programmi non mostrano tutti lo stesso.
mark-clock-skew =
    { $seconds ->
        [one] Al passaggio { $number } l’orologio di { $host } è indietro di 1 secondo rispetto al precedente.
       *[other] Al passaggio { $number } l’orologio di { $host } è indietro di { $seconds } secondi rispetto al precedente.
    }
mark-slow-hop =
    { $minutes ->
        [one] Il passaggio { $number } ({ $host }) ha richiesto 1 minuto.
       *[other] Il passaggio { $number } ({ $host }) ha richiesto { $minutes } minuti.
    }
mark-old-tls =
    { $count ->
        [one] Un passaggio ha usato una crittografia in disuso (TLS 1.0 o 1.1).
       *[other] { $count } passaggi hanno usato una crittografia in disuso (TLS 1.0 o 1.1).
    }
mark-no-time =
    { $count ->
        [one] Un campo Received non ha un’ora leggibile.
       *[other] { $count } campi Received non hanno un’ora leggibile.
    }
mark-hops-unread =
    { $count ->
        [one] Un campo Received non è stato letto.
       *[other] { $count } campi Received non sono stati letti.
    }
mark-limit = L’intestazione è più grande di quanto legge questo programma ({ $limit }); il resto non è stato letto.
mark-claimed = (lo dice il file)
