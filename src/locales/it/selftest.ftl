# La pagina di autotest, per un amministratore o l’assistenza IT.
selftest-title = Autotest di Honmono
selftest-intro = Che cosa trova questa copia di Honmono dove è in esecuzione. Il testo qui sotto non contiene nulla di alcuna mail: né oggetto, né indirizzo, né nome. Incollarlo nel ticket.
selftest-copy = Copia il testo
selftest-copied = Copiato.
selftest-copy-failed = Qui non è permesso copiare. Selezionare il testo e copiarlo a mano.
selftest-text = Testo per il ticket
selftest-back = Torna a Honmono
selftest-again = Esegui di nuovo
selftest-ask = Interroga ora il resolver
selftest-ask-what = Chiede a { $resolver } un record pubblico di microsoft.com. Non viene inviato altro.
selftest-running = In corso…
selftest-done = { $bad ->
    [0] Finito. Tutto ciò che è stato provato funziona.
    [one] Finito. Una cosa non funziona o non è stato possibile provarla.
   *[other] Finito. { $bad } cose non funzionano o non è stato possibile provarle.
  }
selftest-state-good = funziona
selftest-state-note = nota
selftest-state-bad = non funziona
selftest-row-versions = Versioni
selftest-row-update = Questa pagina e il server
selftest-row-place = Luogo
selftest-row-browser = Browser
selftest-row-languages = Lingue
selftest-row-office = Libreria di Outlook (office.js)
selftest-row-host = Outlook
selftest-row-sets = Set di requisiti
selftest-row-headers = Lettura delle intestazioni del messaggio aperto
selftest-row-configuration = honmono.config.json
selftest-row-dns = Richieste di chiavi pubbliche
selftest-row-resolver = Resolver
selftest-row-crypto = Crittografia del browser
selftest-row-storage = Archiviazione del browser
selftest-row-roaming = Impostazioni conservate da Outlook
selftest-row-clock = Orologio
selftest-row-policy = Bloccato dai criteri di sicurezza del contenuto
