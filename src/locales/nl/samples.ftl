# De voorbeelden en het voorbeeldpostvak.
sample-notice = Het echte bericht
sample-spoof = Een vervalste kopie ervan
sample-lookalike = Een adres dat erop lijkt
sample-service = Een echte dienst, de tekst van een vreemde
sample-tenant = Een klant die zich voordoet als Microsoft
sample-ordinary = Een gewone mail
sample-unproven = Het bewijs ontbreekt
sample-sender = Microsoft, maar geen bericht dat we kennen

mailbox-title = Voorbeeldpostvak
mailbox-lead = Verzonnen berichten in een mailprogramma, met het deelvenster ernaast. Niets hiervan is ooit verzonden.
mailbox-inbox = Postvak IN
mailbox-list = Berichten
mailbox-message = Bericht
mailbox-to = Aan: { $address }
mailbox-pane = Honmono-deelvenster
mailbox-page = Naar de pagina voor uw eigen mail
