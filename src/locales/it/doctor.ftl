# honmono doctor
doctor-which-url = Quale indirizzo? honmono doctor https://addin.example.org
doctor-state-good = ok  
doctor-state-note = nota
doctor-state-bad = ERR 
doctor-sum = { $bad ->
    [0] Nessun problema.
    [one] Un problema.
   *[other] { $bad } problemi.
  }
doctor-unreachable = { $address } non è raggiungibile: { $reason }
doctor-certificate = Il certificato vale fino al { $until } ({ $days } giorni).
doctor-certificate-soon = Il certificato scade il { $until }, tra { $days } giorni. Una volta scaduto, Outlook non mostrerà nulla.
doctor-certificate-over = Il certificato è scaduto il { $until }.
doctor-certificate-untrusted = Questa macchina non accetta il certificato. Se è di una propria autorità, deve accettarla anche il dispositivo di ogni persona; i telefoni spesso non lo fanno. Perché questo programma lo accetti, impostare NODE_EXTRA_CA_CERTS sul file con il certificato dell’autorità.
doctor-certificate-unread = Il certificato non si può leggere: { $reason }
doctor-health-missing = health.json manca o non indica una versione. È stata copiata tutta la cartella «site»?
doctor-version = Versione { $version }, dati del { $data }.
doctor-other-address = Il rilascio è stato fatto per { $made } e viene servito a { $asked }. Rifarlo con --url.
doctor-other-version = Viene servita la versione { $served }; questo programma è della versione { $own }.
doctor-manifest-not-served = manifest.xml non viene servito, quindi non è stato confrontato.
doctor-manifest-elsewhere = Il manifesto porta altrove: { $address }
doctor-manifest-file = Il manifesto indica { $path }, che risponde: { $status }
doctor-manifest = Il manifesto ({ $version }) e i { $count } indirizzi che contiene sono corretti.
doctor-icon-size = { $path } non ha le dimensioni indicate dal nome: { $found }
doctor-sums-missing = SHA256SUMS non viene servito, quindi i file non sono stati confrontati.
doctor-file-differs = { $path } non è come nel rilascio ({ $status }).
doctor-files-differ-more = … e altri { $count }.
doctor-files = Tutti i { $count } file sono come nel rilascio.
doctor-config-absent = Non c’è honmono.config.json; valgono le impostazioni predefinite.
doctor-config-unreadable = honmono.config.json non è JSON: { $reason }
doctor-config-mistake = honmono.config.json, { $path }: { $text }
doctor-config = honmono.config.json non contiene errori.
doctor-resolver-not-allowed = La configurazione indica il resolver { $resolver }, ma le pagine non lo consentono. Rifare il rilascio con --config.
doctor-header-missing = { $path }: l’intestazione { $header } manca, o le manca: { $wanted }
doctor-header-unwanted = { $path }: l’intestazione { $header } non deve dire: { $found }
doctor-header-differs = { $path }: l’intestazione { $header } dice «{ $found }» invece di «{ $wanted }».
doctor-headers = Tutte le intestazioni di risposta sono corrette.
doctor-conditional = Alle pagine invariate si risponde con 304.
doctor-not-conditional = Una pagina invariata viene rinviata per intero, perché il server non dà un ETag o non ne tiene conto.
doctor-compressed = I file sono compressi ({ $encoding }).
doctor-not-compressed = { $path } viene inviato senza compressione.
