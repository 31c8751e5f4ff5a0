# Preuves, analyse des en-têtes et exportation dans les vues.
details-mark-pass = En ordre :
details-mark-warn = Attention :
details-mark-unknown = Inconnu :
details-mark-fail = Contre :
details-mark-info = Remarque :

details-server = Le serveur de réception
details-server-pass = Votre service de messagerie a confirmé qu’il vient de { $domain }.
details-server-pass-foreign = Votre service de messagerie a confirmé { $domain }. Ce n’est pas Microsoft.
details-server-fail = Votre service de messagerie a constaté qu’il ne vient pas de { $domain }.
details-server-neither = Votre service de messagerie n’a ni confirmé ni démenti { $domain }.
details-server-claimed = Le fichier lui-même indique « { $result } ». Chacun peut écrire cela dans un fichier.
details-server-word = Vous avez dit l’avoir ouvert dans votre propre boîte. Le reste en découle.
details-signature = La signature de l’expéditeur
details-signature-pass = Signé par { $domain } ; la signature a été confirmée ici.
details-signature-fail = La signature au nom de { $domain } ne correspond pas.
details-signature-unknown = Signé au nom de { $domain }. Cela n’a pas été confirmé ici.
details-signature-other = Signé seulement par { $domain }, pas par le domaine de l’expéditeur.
details-signature-none = Non signé.
details-arc = Relais sur le trajet
details-arc-pass = Un relais inscrit, { $domain }, se porte garant de ce qu’il a reçu.
details-links = Liens
details-links-microsoft = { $count ->
    [one] Le seul lien mène à une page de Microsoft.
   *[other] Les { $count } liens mènent tous à des pages de Microsoft.
  }
details-links-other = { $count ->
    [one] Un lien ne mène pas à une page de Microsoft.
   *[other] { $count } liens ne mènent pas à des pages de Microsoft.
  }
details-links-none = Il n’y a aucun lien.
details-links-unread = Le texte de l’e-mail n’était pas disponible : ses liens sont inconnus.
details-notice = Avis connus
details-notice-match = Il correspond à un avis que Microsoft est connu pour avoir envoyé : { $notice }.
details-notice-late = Il correspond à un avis connu, { $notice }, mais est arrivé bien après son envoi.
details-notice-early = Il correspond à un avis connu, { $notice }, mais est arrivé avant son envoi.
details-notice-topic = Il porte sur un sujet réel, quel que soit l’expéditeur.
details-notice-none = Il ne correspond à aucun avis que nous connaissons.

details-findings = Tout ce qui a été constaté
details-decides = décide
details-not-checked = Non examiné
details-show-line = Afficher la ligne
details-show-links = Afficher les liens
details-copy-line = Copier cette ligne

details-raw = Texte brut
details-raw-copy = Copier tous les en-têtes
details-raw-cut = Affiché jusqu’ici ; la copie prend tous les { $size } Ko.
details-search = Rechercher
details-search-label = Rechercher dans les noms et les valeurs
details-filter = Groupe
details-filter-all = Tous les groupes
details-order = Ordre
details-order-header = Comme dans l’en-tête
details-order-name = Par nom
details-found = { $count ->
    [one] { $count } champ
   *[other] { $count } champs
  }
details-timeline = Schéma
details-table = Tableau
details-view = Afficher en
details-edge = À partir d’ici, c’est votre service de messagerie qui a écrit les lignes
details-edge-none = Aucune ligne ne peut servir ici de preuve de l’expéditeur
details-page = Étapes { $from } à { $to } sur { $total }
details-earlier = Plus tôt
details-later = Plus tard
details-zone = Heures dans votre fuseau ({ $zone })
details-utc = Heures en UTC
details-reference = Définition de ce champ
details-limits = L’en-tête est plus grand que ce que nous lisons.
details-field = Champ { $number } sur { $total }
details-headers-missing = Il n’y a aucun champ Received, donc aucun trajet à montrer : seulement ce qui est disponible.

take-what = Quoi
take-result = Le résultat
take-headers = Tous les en-têtes
take-format = Format
take-format-text = Texte
take-format-json = JSON
take-format-csv = Tableau (CSV)
take-format-html = Page à imprimer (HTML)
take-redact = Masquer les adresses e-mail des personnes
take-redact-hint = La partie avant @ est masquée. Le domaine de l’expéditeur reste, car c’est sur lui que porte le résultat.
take-preview = Voici ce qu’il contiendra
take-copy = Copier
take-save = Enregistrer
take-print = Imprimer
take-save-failed = L’enregistrement n’est pas permis ici. Copiez plutôt.
take-cut = Affiché jusqu’ici.

details-prepare = Préparer un signalement
details-by-mail = L’écrire dans un e-mail
