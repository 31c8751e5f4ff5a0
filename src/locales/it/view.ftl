# Che cosa dicono il riquadro e il rapporto attorno all’esito. Caricato prima dell’esito: deve restare breve.

view-checking = Controllo del messaggio…
view-starting = Preparazione…
view-asking = Richiesta di una chiave pubblica a { $resolver }…
view-no-subject = (nessun oggetto)
view-no-sender = (nessun mittente)
view-about-label = Il messaggio

view-scope = Conferma il mittente, non ogni richiesta della mail.

view-says = Dice
view-sent-by = Inviata da
view-address-shown = Mostra
view-unproven = (non provato)
view-forged = (falsificato)
view-differs = diverso
view-nobody = nessuno è indicato
view-also-written = si scrive anche { $ascii }
view-letters = «{ $written }» al posto di «{ $meant }»

action-needs = Che cosa occorre fare
action-account = Apri la pagina dell’account
action-check = Che cosa controllare
action-report = Segnala
action-another-way = Controlla in altro modo
action-scope = Che cosa si controlla
action-help-desk = Assistenza IT

row-concern = Mi riguarda?
row-concern-hint = Scegliere l’app di posta in uso
row-matter = Il cambiamento di cui parla è reale
row-matter-hint = Che cosa dice Microsoft, e per quali app
row-links = Dove portano davvero i link
row-after = Già cliccato, risposto o chiamato?
row-evidence = Perché lo diciamo
row-evidence-unsure = Che cosa abbiamo esaminato
row-headers = Tutte le intestazioni
row-take = Copia, stampa o salva questo esito
row-signature = Controlla la firma di Microsoft
row-signature-hint = chiede una chiave pubblica a { $resolver }
row-settings = Impostazioni
row-attached = Messaggi allegati

attached-open = Controlla «{ $name }»
attached-back = Torna al messaggio aperto

view-own-mailbox = È stata aperta direttamente nella propria casella?
view-own-mailbox-yes = Sì, nella mia casella
view-own-mailbox-why = Allora le annotazioni del servizio di posta sono credibili. Se è arrivata come file o allegato, non lo sono.

view-private = Controllata su questo dispositivo. Nulla è stato inviato.
view-asked = Controllata su questo dispositivo. È stata chiesta una chiave pubblica a { $resolver }; nulla della mail è stato inviato.
view-data = Dati del { $date } · versione { $version }
view-wrong = Possiamo sbagliare: segnalarcelo
view-loading = Caricamento…
view-failed = Questa parte non è stata caricata. Controllare la connessione e riprovare.
view-copied = Copiato
view-copy-failed = Copia non riuscita. Selezionare questo testo e copiarlo:
view-again = Riprova
view-recheck = Controlla di nuovo
view-new-window = si apre in una nuova finestra
view-more-requests = { $count ->
    [one] Un’altra richiesta
   *[other] Altre { $count } richieste
  }

view-nothing = Nessun messaggio è aperto
view-nothing-next = Aprire un messaggio. Il controllo parte da solo.
view-several = { $count } messaggi selezionati
view-several-next = Selezionare un solo messaggio. Ognuno si controlla a parte.
view-unavailable-code = Per l’assistenza IT: { $detail }
view-partial = Dal nome del mittente, dall’indirizzo e dal testo soltanto nessuno può provare chi ha inviato un messaggio. Questo si può dire:
view-error = Qualcosa non ha funzionato in questo controllo
view-error-next = Il messaggio non è stato giudicato. Riprovare; se succede di nuovo, inviarci il testo qui sotto. Non contiene nulla della mail.
