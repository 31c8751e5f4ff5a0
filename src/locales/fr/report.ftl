### Phrases d’un résultat sous forme de texte, pour un terminal, un rapport copié ou imprimé.

report-scope = Confirme l’expéditeur, pas chaque demande de l’e-mail.
report-asks = Ce que demande l’e-mail :
report-subject = Objet : { $subject }
report-time = Heure : { $time }
report-says = Indique : { $name } { $address }
report-no-name = (sans nom)
report-sent-by = Envoyé par : { $domain } ({ $class })
report-sent-by-shown = Envoyé par : { $domain } ({ $class }), d’après ce qu’il affiche ; non prouvé
report-shown-value = { $domain } ({ $class }), d’après ce qu’il affiche ; non prouvé
report-sent-by-unproven = Envoyé par : inconnu. Il affiche { $domain } ({ $class }), mais ce n’est pas prouvé.
report-sent-by-failed = Envoyé par : quelqu’un d’autre. Il affiche { $domain } ({ $class }) ; le serveur de messagerie a constaté qu’il n’en vient pas.
report-unproven-value = inconnu ; il affiche { $domain } ({ $class }), mais ce n’est pas prouvé
report-failed-value = quelqu’un d’autre ; il affiche { $domain } ({ $class }), mais le serveur de messagerie a constaté qu’il n’en vient pas
report-no-domain = (sans adresse d’expéditeur)
report-class-corporate = courrier de Microsoft même
report-class-service = un service de Microsoft
report-class-customer = une adresse d’un client de Microsoft
report-class-personal = une boîte personnelle
report-class-subsidiary = une société du groupe Microsoft, sous son propre nom
report-class-unrelated = pas un expéditeur de Microsoft
report-service = Service : { $service }
report-links = Où mènent ses liens :
report-more-links =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
report-next = Ce que vous pouvez faire maintenant :
report-not-checked = Non vérifié :
report-versions = Raison { $reason } · moteur { $engine } · données { $data }
report-title = { $headline } – rapport Honmono
report-made = Rapport Honmono du { $time }
report-label-subject = Objet
report-label-time = Heure
report-label-says = Indique
report-label-sent-by = Envoyé par
report-label-service = Service
report-label-asks = Ce que demande l’e-mail
report-label-links = Où mènent ses liens
report-label-next = Ce que vous pouvez faire maintenant
report-label-findings = Ce qui a été constaté
report-label-not-checked = Non vérifié
report-more-rows =
    { $count ->
        [one] { $count } ligne de plus n’est pas imprimée.
       *[other] { $count } lignes de plus ne sont pas imprimées.
    }
