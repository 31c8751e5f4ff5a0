# La pagina autonoma.
page-title = Questa mail viene davvero da Microsoft?
page-lead = Il messaggio è letto sul dispositivo e non va da nessuna parte.
page-drop = Trascinare qui i file di posta
page-drop-hint = .eml o .msg, uno o più
page-choose = Scegli file
page-drop-now = Rilasciare per controllare
page-paste = o incollare l’origine del messaggio
page-check = Controlla
page-where = Da dove viene?
page-where-own = L’ho aperto nella mia casella
page-where-own-hint = È stato salvato, o ne è stata copiata l’origine, direttamente dal proprio programma di posta o dalla webmail.
page-where-file = Mi è arrivato come file o allegato
page-where-file-hint = Qualcuno l’ha inviato o consegnato. Allora chiunque può averne scritto le intestazioni, e contano solo le firme.
page-examples = Esempi, tutti inventati
page-list = Messaggi controllati
page-progress = { $done } di { $total } controllati
page-clear = Svuota l’elenco
page-remove = Rimuovi { $name }
page-pasted = Testo incollato
page-form-name = Solo mittente e oggetto
page-only-shown = Che cosa si può dire solo da mittente e oggetto

page-form = Ho solo il mittente e l’oggetto
page-form-hint = su un telefono, su carta, letti da qualcuno
page-form-lead = Il nome e l’indirizzo di un mittente li può scrivere chiunque. Quindi da essi soltanto nessuno può confermare che una mail viene da Microsoft. Ma un indirizzo che non è di Microsoft svela un falso, e per un avviso noto ci sono indicazioni ufficiali.
page-form-from-name = Nome del mittente
page-form-from-address = Indirizzo del mittente
page-form-subject = Oggetto
page-form-check = Mostra che cosa si può dire
page-form-empty = Scrivere l’indirizzo del mittente o l’oggetto.
page-form-not-address = Scrivere l’indirizzo nella forma nome@azienda.example.
page-form-said = Sono stati scritti solo il mittente e l’oggetto. Un indirizzo autentico qui non prova nulla: lo scrivono anche i falsari. Per una risposta certa, controllare il messaggio stesso.

page-source = Come ottenere l’origine del messaggio
page-source-hint = Outlook.com, Gmail, Yahoo! JAPAN, Apple Mail, Thunderbird, telefoni
page-source-outlook-com = Outlook.com e Outlook sul web
page-source-outlook-com-steps =
    Aprire il messaggio.
    In alto a destra nel messaggio scegliere «…» (altre azioni), poi «Salva con nome» per avere un file .eml. Trascinarlo qui.
    Oppure scegliere «…», «Visualizza», «Visualizza origine messaggio», selezionare tutto, copiare e incollare qui.
page-source-outlook-windows = Outlook per Windows
page-source-outlook-windows-steps =
    Nuovo Outlook: «…», «Salva con nome» dà un file .eml.
    Outlook classico: trascinare il messaggio dall’elenco al desktop. Il file .msg si può trascinare qui.
    Oppure aprire il messaggio nella propria finestra, «File», «Proprietà», copiare le «Intestazioni Internet» e incollarle qui.
page-source-gmail = Gmail in un browser
page-source-gmail-steps =
    Aprire il messaggio.
    Scegliere i tre puntini accanto a «Rispondi», poi «Mostra originale».
    Scegliere «Scarica originale» e trascinare qui il file, oppure «Copia negli appunti» e incollare.
page-source-yahoo-japan = Yahoo! JAPAN Mail
page-source-yahoo-japan-steps =
    Aprire il messaggio nella versione per PC.
    Scegliere «Mostra i dettagli dell’intestazione» (詳細ヘッダー) nel menu del messaggio.
    Selezionare tutto, copiare e incollare qui.
page-source-apple-mail = Apple Mail su un Mac
page-source-apple-mail-steps =
    Selezionare il messaggio.
    Scegliere «File», «Registra col nome…», formato «Sorgente messaggio». Trascinare qui il file.
    Oppure scegliere «Vista», «Messaggio», «Sorgente», copiare tutto e incollare.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    Selezionare il messaggio.
    Scegliere «Altro», «Visualizza sorgente» (Ctrl+U), selezionare tutto, copiare e incollare.
    Oppure fare clic destro sul messaggio, «Salva come…», e trascinare qui il file .eml.
page-source-phone = iPhone, iPad e Android
page-source-phone-steps =
    Le app di posta sui telefoni di solito non mostrano l’origine. Non inoltrare il messaggio: l’inoltro toglie la prova.
    Aprire la stessa casella nel browser di un computer e seguire la via indicata sopra.
    Oppure usare «Ho solo il mittente e l’oggetto» più sotto; lì si dice fin dove si arriva.

page-intro = A che cosa risponde questa pagina
page-intro-1 = Se una mail a nome di Microsoft è stata inviata davvero da Microsoft, e perché lo si può dire.
page-intro-2 = Che cosa vuole la mail, e dove portano davvero i suoi link.
page-intro-3 = Che cosa fare dopo: con un avviso autentico, con un falso, e se si è già fatto clic.
page-intro-not = Non cerca virus, non apre link e non giudica mail con altri nomi.
page-intro-privacy = Tutto avviene in questo browser. Nessuna mail, nessun indirizzo e nessun esito ne esce, e non c’è un server che possa conservarli.
page-intro-try = Prova un esempio

page-error = Impossibile controllare
page-error-empty = Non contiene nulla. Incollare l’origine del messaggio o scegliere il file del messaggio salvato.
page-error-only-subject = Questo è solo un oggetto o qualche parola del messaggio, non la sua origine. Servono le righe che cominciano con «Received:» e «From:». Più sotto è spiegato come ottenerle.
page-error-not-a-header-block = Questa non è l’origine di un messaggio: mancano le righe che cominciano con «Received:» o «From:». Più sotto è spiegato come ottenerle.
page-error-binary = Questo non è un file di posta ma un’immagine o un altro tipo di file. Uno screenshot di una mail non si può controllare: salvare il messaggio stesso come file .eml o .msg.
page-error-too-large = Questo file supera i { $limit } MB. Salvare il messaggio senza allegati o incollarne solo l’origine.
page-error-msg = Questo file .msg non si è potuto leggere. Salvare il messaggio come .eml o incollarne l’origine.
page-error-unreadable = Il browser non ha potuto leggere questo file ({ $detail }). Salvarlo di nuovo e riprovare.
page-error-folder = Questa è una cartella o un file vuoto. Scegliere i file dei messaggi che contiene.

page-privacy = Letto su questo dispositivo. Funziona offline. Niente cookie, niente statistiche, niente server.
page-samples = Casella di esempio
page-settings = Impostazioni
page-result = Esito
