# Gli esempi e la casella di esempio.
sample-notice = L’avviso autentico
sample-spoof = Una sua copia falsificata
sample-lookalike = Un indirizzo somigliante
sample-service = Un servizio vero, il testo di un estraneo
sample-tenant = Un cliente che si spaccia per Microsoft
sample-ordinary = Una mail comune
sample-unproven = Manca la prova
sample-sender = Microsoft, ma non è un avviso noto

mailbox-title = Casella di esempio
mailbox-lead = Messaggi inventati in un programma di posta, con il riquadro accanto. Nulla di tutto ciò è mai stato inviato.
mailbox-inbox = Posta in arrivo
mailbox-list = Messaggi
mailbox-message = Messaggio
mailbox-to = A: { $address }
mailbox-pane = Riquadro di Honmono
mailbox-page = Alla pagina per la propria posta
