# honmono doctor
doctor-which-url = Quelle adresse ? honmono doctor https://addin.example.org
doctor-state-good = ok  
doctor-state-note = note
doctor-state-bad = ERR 
doctor-sum = { $bad ->
    [0] Aucun problème.
    [one] Un problème.
   *[other] { $bad } problèmes.
  }
doctor-unreachable = { $address } est injoignable : { $reason }
doctor-certificate = Le certificat est valable jusqu’au { $until } ({ $days } jours).
doctor-certificate-soon = Le certificat prend fin le { $until }, dans { $days } jours. Passé ce jour, Outlook n’affichera rien.
doctor-certificate-over = Le certificat a pris fin le { $until }.
doctor-certificate-untrusted = Cette machine n’accepte pas le certificat. S’il vient de votre propre autorité, l’appareil de chaque personne doit aussi l’accepter ; les téléphones souvent ne le font pas. Pour que ce programme l’accepte, donnez à NODE_EXTRA_CA_CERTS le fichier du certificat de votre autorité.
doctor-certificate-unread = Le certificat ne peut pas être lu : { $reason }
doctor-health-missing = health.json manque ou n’indique aucune version. Tout le dossier « site » a-t-il été copié ?
doctor-version = Version { $version }, données du { $data }.
doctor-other-address = La livraison a été faite pour { $made } et est servie à { $asked }. Refaites-la avec --url.
doctor-other-version = La version { $served } est servie ; ce programme est de la version { $own }.
doctor-manifest-not-served = manifest.xml n’est pas servi et n’a donc pas été comparé.
doctor-manifest-elsewhere = Le manifeste mène ailleurs : { $address }
doctor-manifest-file = Le manifeste nomme { $path }, qui répond : { $status }
doctor-manifest = Le manifeste ({ $version }) et les { $count } adresses qu’il contient concordent.
doctor-icon-size = { $path } n’a pas la taille qu’indique son nom : { $found }
doctor-sums-missing = SHA256SUMS n’est pas servi : les fichiers n’ont pas été comparés.
doctor-file-differs = { $path } n’est pas comme dans la livraison ({ $status }).
doctor-files-differ-more = … et { $count } de plus.
doctor-files = Les { $count } fichiers sont tous comme dans la livraison.
doctor-config-absent = Il n’y a pas de honmono.config.json ; les valeurs par défaut s’appliquent.
doctor-config-unreadable = honmono.config.json n’est pas du JSON : { $reason }
doctor-config-mistake = honmono.config.json, { $path } : { $text }
doctor-config = honmono.config.json ne contient aucune erreur.
doctor-resolver-not-allowed = La configuration nomme le résolveur { $resolver }, mais les pages ne l’autorisent pas. Refaites la livraison avec --config.
doctor-header-missing = { $path } : l’en-tête { $header } manque, ou il y manque : { $wanted }
doctor-header-unwanted = { $path } : l’en-tête { $header } ne doit pas dire : { $found }
doctor-header-differs = { $path } : l’en-tête { $header } dit « { $found } » au lieu de « { $wanted } ».
doctor-headers = Tous les en-têtes de réponse conviennent.
doctor-conditional = Les pages inchangées reçoivent la réponse 304.
doctor-not-conditional = Une page inchangée est renvoyée en entier, car le serveur ne donne pas d’ETag ou n’en tient pas compte.
doctor-compressed = Les fichiers sont compressés ({ $encoding }).
doctor-not-compressed = { $path } est envoyé sans compression.
