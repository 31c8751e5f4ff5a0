# Ce que le volet et le rapport disent autour du résultat. Chargé avant le résultat : rester bref.

view-checking = Contrôle de ce message…
view-starting = Préparation…
view-asking = Demande d’une clé publique à { $resolver }…
view-no-subject = (sans objet)
view-no-sender = (sans expéditeur)
view-about-label = Le message

view-scope = Ceci confirme l’expéditeur, pas chaque demande de l’e-mail.

view-says = Indique
view-sent-by = Envoyé par
view-address-shown = Affiché
view-unproven = (non prouvé)
view-forged = (falsifié)
view-differs = différent
view-nobody = personne n’est nommé
view-also-written = s’écrit aussi { $ascii }
view-letters = « { $written } » au lieu de « { $meant } »

action-needs = Voir ce que vous devez faire
action-account = Ouvrir la page de compte
action-check = Points à vérifier
action-report = Signaler
action-another-way = Vérifier autrement
action-scope = Ce qui est vérifié
action-help-desk = Support informatique

row-concern = Êtes-vous concerné ?
row-concern-hint = Choisissez votre application de messagerie
row-matter = Le changement évoqué est réel
row-matter-hint = Ce que dit Microsoft, et pour quelles applications
row-links = Où mènent vraiment les liens
row-after = Déjà cliqué, répondu ou appelé ?
row-evidence = Pourquoi nous le disons
row-evidence-unsure = Ce que nous avons examiné
row-headers = Tous les en-têtes
row-take = Copier, imprimer ou enregistrer ce résultat
row-signature = Vérifier la signature de Microsoft
row-signature-hint = demande une clé publique à { $resolver }
row-settings = Paramètres
row-attached = Messages joints

attached-open = Vérifier « { $name } »
attached-back = Retour au message ouvert

view-own-mailbox = L’avez-vous ouvert directement dans votre propre boîte ?
view-own-mailbox-yes = Oui, dans ma propre boîte
view-own-mailbox-why = Alors les notes de votre service de messagerie sont crédibles. Si vous l’avez reçu comme fichier ou pièce jointe, elles ne le sont pas.

view-private = Vérifié sur cet appareil. Rien n’a été envoyé.
view-asked = Vérifié sur cet appareil. Une clé publique a été demandée à { $resolver } ; rien de l’e-mail n’a été envoyé.
view-data = Données du { $date } · version { $version }
view-wrong = Nous pouvons nous tromper : dites-le-nous
view-loading = Chargement…
view-failed = Cette partie n’a pas pu être chargée. Vérifiez la connexion et réessayez.
view-copied = Copié
view-copy-failed = La copie a échoué. Sélectionnez ce texte et copiez-le :
view-again = Réessayer
view-recheck = Vérifier à nouveau
view-new-window = s’ouvre dans une nouvelle fenêtre
view-more-requests = { $count ->
    [one] { $count } autre demande
   *[other] { $count } autres demandes
  }

view-nothing = Aucun message n’est ouvert
view-nothing-next = Ouvrez un message. Le contrôle démarre seul.
view-several = { $count } messages sont sélectionnés
view-several-next = Sélectionnez un seul message. Chacun est vérifié à part.
view-unavailable-code = Pour le support informatique : { $detail }
view-partial = Le nom de l’expéditeur, l’adresse et le texte seuls ne prouvent pas qui a envoyé un message. Voici ce que l’on peut dire :
view-error = Ce contrôle a rencontré un problème
view-error-next = Le message n’a pas été jugé. Réessayez ; si cela se reproduit, envoyez-nous le texte ci-dessous. Il ne contient rien de l’e-mail.
