# Les exemples et la boîte d’exemples.
sample-notice = L’avis authentique
sample-spoof = Une copie falsifiée de cet avis
sample-lookalike = Une adresse ressemblante
sample-service = Un vrai service, le texte d’un inconnu
sample-tenant = Un client qui se fait passer pour Microsoft
sample-ordinary = Un e-mail ordinaire
sample-unproven = La preuve manque
sample-sender = Microsoft, mais pas un avis connu

mailbox-title = Boîte d’exemples
mailbox-lead = Des messages inventés dans une messagerie, avec le volet à côté. Rien de tout cela n’a jamais été envoyé.
mailbox-inbox = Boîte de réception
mailbox-list = Messages
mailbox-message = Message
mailbox-to = À : { $address }
mailbox-pane = Volet Honmono
mailbox-page = Vers la page pour vos propres e-mails
