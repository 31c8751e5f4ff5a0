### Frasi del terminale.

cli-help =
    honmono – questa mail viene davvero da Microsoft, e che cosa fare ora?

    Uso:
      honmono check [OPTIONS] FILE|FOLDER|-…   un esito per ogni messaggio
      honmono explain [OPTIONS] FILE|-         come si è arrivati all'esito, passo per passo
      honmono config check FILE                errori nel file di configurazione di un amministratore
      honmono doctor URL                       una copia ospitata è installata bene?
      honmono help COMMAND                     di più su un comando; help apps, help after:
                                               app di posta; che cosa fare dopo un clic
      honmono version                          versioni del programma e dei dati

    «honmono help check» elenca le opzioni di un controllo.

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    Un esito per ogni messaggio. Un file è un messaggio (.eml) o un mbox; una cartella
    significa ogni .eml al suo interno, o ogni messaggio di una Maildir; - è lo standard input.

      --json                  un oggetto JSON per riga (docs/check.schema.json)
      --csv                   una riga CSV per messaggio, fatta per aprirsi senza rischi in un foglio di calcolo
      --lang LANGUAGE         lingua delle frasi, per esempio ja; altrimenti da LC_ALL o LANG
      --provenance WHERE      own-mailbox: i messaggi sono stati salvati direttamente dalla casella che
                              li ha ricevuti; unknown (predefinito): ogni intestazione è solo un'affermazione
      --config FILE           l'honmono.config.json dell'organizzazione: avvisi propri, gateway
      --keys FILE             chiavi pubbliche da un file, per controlli senza rete
      --dns off|URL           chiedere le chiavi pubbliche con DNS over HTTPS a URL; off (predefinito)
                              non chiede a nessuno
      --now TIME              giudicare come se fosse quest'ora (ISO 8601)
      --app NAME              l'app di posta in uso, per sapere che cosa fare (honmono help apps)
      --threads N             numero di thread; predefinito: uno per core

    Codice di uscita: 0 letti tutti, 2 alcuni non si sono potuti leggere, 1 uso errato.

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    Tutta la catena per un messaggio, dal campo di intestazione all'esito: che cosa è stato letto,
    chi garantisce per il mittente, che cosa la mail afferma e chiede, e la regola che ha deciso.

      --lang, --provenance, --config, --keys, --dns, --now   come per «honmono check»

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    Legge il file di configurazione di un amministratore e ne indica ogni errore.
    Codice di uscita: 0 nessun errore, 2 alcuni errori, 1 uso errato.

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    Esamina una copia ospitata: le pagine ci sono, in HTTPS, con le intestazioni necessarie?
    Codice di uscita: 0 nessun errore, 2 alcuni errori, 1 uso errato.

cli-try-help = Provare: honmono help
cli-unknown-command = Il comando «{ $name }» non esiste.
cli-unknown-option = L’opzione { $option } non esiste.
cli-value-missing = L’opzione { $option } richiede un valore.
cli-value-unwanted = L’opzione { $option } non accetta valori.
cli-json-or-csv = Scegliere uno tra --json e --csv.
cli-no-files = Indicare almeno un file o una cartella, o - per lo standard input.
cli-one-file = Indicare esattamente un file, o - per lo standard input.
cli-no-language = Non ci sono ancora frasi nella lingua «{ $language }». Lingue: { $offered }.
cli-bad-provenance = --provenance è own-mailbox o unknown, non «{ $value }».
cli-bad-dns = --dns è off o un indirizzo https, non «{ $value }».
cli-bad-now = --now richiede un’ora come 2026-11-24T09:00:00Z, non «{ $value }».
cli-bad-threads = --threads richiede un numero da 1 a 99, non «{ $value }».
cli-keys-unreadable = Il file delle chiavi { $file } non si può leggere.
cli-keys-malformed = Il file delle chiavi { $file } non ha la forma descritta in docs/cli.md.
cli-config-unreadable = Il file di configurazione { $file } non si può leggere.
cli-config-malformed = Il file di configurazione { $file } contiene errori. «honmono config check» li indica.
cli-bad-app = Non esiste l’app di posta «{ $value }». «honmono help apps» le elenca.
cli-apps = App di posta accettate da --app:
cli-pick-app = Se occorre fare qualcosa dipende dall’app di posta: aggiungere --app NAME («honmono help apps» elenca i nomi).
cli-clicked = Già cliccato, risposto o chiamato? Vedere «honmono help after».
cli-reading-stdin = Lettura di un messaggio dalla tastiera; terminare con Ctrl+D (Windows: Ctrl+Z, Invio).
cli-progress = { $done } controllati, { $unreadable } illeggibili, { $rate } al secondo
cli-unreadable = Illeggibile
cli-summary =
    { $count ->
        [one] { $count } messaggio
       *[other] { $count } messaggi
    }
cli-broken-run = L’esecuzione è finita prima del tempo: { $detail }

## Perché un input non ha dato un esito

input-error-empty = Non contiene nulla.
input-error-not-a-header-block = Questa non è una mail: non è stata trovata alcuna intestazione con un campo From o Received. Salvare il messaggio come .eml o copiarne l’origine completa.
input-error-only-subject = È stato trovato solo un oggetto, nessuna intestazione. Salvare il messaggio come .eml o copiarne l’origine completa.
input-error-binary = Questa non è una mail ma un altro tipo di file (un’immagine, un documento o simili).
input-error-too-large = Supera i { $megabytes } MB. Le mail di queste dimensioni non vengono lette.
input-error-not-found = Il file o la cartella non esiste.
input-error-no-permission = Non si può leggere: permesso negato.
input-error-not-a-file = Questo non è un file.
input-error-no-messages = In questa cartella non è stato trovato alcun messaggio (file che finiscono in .eml, o una Maildir).
input-error-read-error = Il file non si è potuto leggere fino alla fine.
input-error-engine-error = Un errore di questo programma ha fermato il controllo di questo messaggio: { $detail }. Non si è giunti a un esito.

## honmono explain

explain-read = 1. Letto: { $file }
explain-fields = { $fields } campi di intestazione, { $hops } passaggi
explain-body = Il corpo è stato letto: { $links } link.
explain-no-body = Non c’è un corpo.
explain-limit = Non letto oltre un limite: { $limit }
explain-from = 2. Da chi dice di venire
explain-from-single = Un mittente: { $address }
explain-from-ambiguous = Non un mittente chiaro; il primo è { $address }
explain-from-missing = Nessun mittente è indicato.
explain-vouches = 3. Chi garantisce per il mittente
explain-trusted = Si crede un esito del ricevente ({ $place }):
explain-entry = Ricevuta da { $ip } in questo passaggio:
explain-server = Dice: { $result }
explain-claimed = Il file dice, non creduto: { $result }
explain-signature = Firma di { $domain } (selettore { $selector }): { $result }
explain-no-signature = Non c’è alcuna firma.
explain-arc =
    { $count ->
        [one] ARC, 1 set, sigillato da { $sealer }: { $result }
       *[other] ARC, { $count } set, il più recente sigillato da { $sealer }: { $result }
    }
explain-result-pass = corrisponde
explain-result-fail = non corrisponde
explain-result-unknown = non controllato
explain-result-none = nessuno
explain-proof-dkim = Provato dalla firma di { $domain }.
explain-proof-server = Provato dall’esito del ricevente per { $domain }.
explain-proof-arc = Provato da un server di inoltro in elenco (ARC) per { $domain }.
explain-no-proof = Nulla prova il mittente.
explain-failed = Il ricevente ha stabilito che il mittente non è autentico.
explain-excuse-changed-on-the-way = Ci sono segni che sia stata modificata lungo il percorso.
explain-excuse-delivery-report = È un rapporto di recapito.
explain-noticed = 4. Che cosa si è notato
explain-weight-decides = decide
explain-weight-supports = a favore
explain-weight-against = contro
explain-weight-info = nota
explain-wants = 5. Che cosa vuole, e dove portano i suoi link
explain-notice = 6. Avvisi noti
explain-no-notice = Nessun avviso noto corrisponde.
explain-notice-match = Corrisponde all’avviso noto { $id } ({ $timing }).
explain-topic = Riguarda { $topic }.
explain-not-checked = 7. Non controllato
explain-rules = 8. Regole, in ordine; decide la prima che vale
explain-verdict = 9. Esito
explain-nothing = Nulla.
