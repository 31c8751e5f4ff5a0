# Prove, analisi delle intestazioni ed esportazione nelle viste.
details-mark-pass = In ordine:
details-mark-warn = Attenzione:
details-mark-unknown = Non noto:
details-mark-fail = Contro:
details-mark-info = Nota:

details-server = Il server ricevente
details-server-pass = Il servizio di posta ha confermato che viene da { $domain }.
details-server-pass-foreign = Il servizio di posta ha confermato { $domain }. Non è Microsoft.
details-server-fail = Il servizio di posta ha stabilito che non viene da { $domain }.
details-server-neither = Il servizio di posta non ha né confermato né smentito { $domain }.
details-server-claimed = Il file stesso dice «{ $result }». Chiunque può scriverlo in un file.
details-server-word = È stato dichiarato che è stata aperta nella propria casella. Il resto ne consegue.
details-signature = La firma del mittente
details-signature-pass = Firmata da { $domain }, e la firma è stata confermata qui.
details-signature-fail = La firma a nome di { $domain } non corrisponde.
details-signature-unknown = Firmata a nome di { $domain }. Qui non è stato confermato.
details-signature-other = Firmata solo da { $domain }, non dal dominio del mittente.
details-signature-none = Non firmata.
details-arc = Inoltri lungo il percorso
details-arc-pass = Un server di inoltro in elenco, { $domain }, garantisce per ciò che ha ricevuto.
details-links = Link
details-links-microsoft = { $count ->
    [one] L’unico link porta a una pagina di Microsoft.
   *[other] Tutti i { $count } link portano a pagine di Microsoft.
  }
details-links-other = { $count ->
    [one] Un link non porta a una pagina di Microsoft.
   *[other] { $count } link non portano a pagine di Microsoft.
  }
details-links-none = Non ci sono link.
details-links-unread = Il testo della mail non era disponibile, quindi i suoi link non sono noti.
details-notice = Avvisi noti
details-notice-match = Corrisponde a un avviso che risulta inviato da Microsoft: { $notice }.
details-notice-late = Corrisponde a un avviso noto, { $notice }, ma è arrivata molto dopo il suo invio.
details-notice-early = Corrisponde a un avviso noto, { $notice }, ma è arrivata prima del suo invio.
details-notice-topic = Riguarda un argomento reale, chiunque l’abbia inviata.
details-notice-none = Non corrisponde ad alcun avviso a noi noto.

details-findings = Tutto ciò che si è notato
details-decides = decide
details-not-checked = Non esaminato
details-show-line = Mostra la riga
details-show-links = Mostra i link
details-copy-line = Copia questa riga

details-raw = Testo originale
details-raw-copy = Copia tutte le intestazioni
details-raw-cut = Mostrato fin qui; la copia prende tutti i { $size } KB.
details-search = Cerca
details-search-label = Cerca in nomi e valori
details-filter = Gruppo
details-filter-all = Tutti i gruppi
details-order = Ordine
details-order-header = Come nell’intestazione
details-order-name = Per nome
details-found = { $count ->
    [one] Un campo
   *[other] { $count } campi
  }
details-timeline = Disegno
details-table = Tabella
details-view = Mostra come
details-edge = Da qui in poi le righe sono del servizio di posta che ha ricevuto la mail
details-edge-none = Nessuna riga può valere qui come prova del mittente
details-page = Passaggi da { $from } a { $to } di { $total }
details-earlier = Prima
details-later = Dopo
details-zone = Ore nel fuso locale ({ $zone })
details-utc = Ore in UTC
details-reference = Che cos’è questo campo
details-limits = L’intestazione è più grande di quanto leggiamo.
details-field = Campo { $number } di { $total }
details-headers-missing = Non c’è alcun campo Received, quindi nessun percorso da mostrare: solo ciò che è disponibile.

take-what = Che cosa
take-result = L’esito
take-headers = Tutte le intestazioni
take-format = Come
take-format-text = Testo
take-format-json = JSON
take-format-csv = Tabella (CSV)
take-format-html = Pagina da stampare (HTML)
take-redact = Nascondere gli indirizzi di posta delle persone
take-redact-hint = La parte prima di @ viene nascosta. Il dominio del mittente resta, perché l’esito riguarda quello.
take-preview = Ecco che cosa conterrà
take-copy = Copia
take-save = Salva
take-print = Stampa
take-save-failed = Qui non è permesso salvare. In alternativa, copiare.
take-cut = Mostrato fin qui.

details-prepare = Prepara una segnalazione
details-by-mail = Scrivila in una mail
