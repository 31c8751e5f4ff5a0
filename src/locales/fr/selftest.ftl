# La page d’autotest, pour un administrateur ou un support informatique.
selftest-title = Autotest de Honmono
selftest-intro = Ce que cette copie de Honmono constate là où elle s’exécute. Le texte ci-dessous ne contient rien d’un e-mail : ni objet, ni adresse, ni nom. Collez-le dans votre ticket.
selftest-copy = Copier le texte
selftest-copied = Copié.
selftest-copy-failed = La copie n’est pas permise ici. Sélectionnez le texte et copiez-le vous-même.
selftest-text = Texte pour votre ticket
selftest-back = Retour à Honmono
selftest-again = Relancer
selftest-ask = Interroger le résolveur maintenant
selftest-ask-what = Demande à { $resolver } un enregistrement public de microsoft.com. Rien d’autre n’est envoyé.
selftest-running = En cours…
selftest-done = { $bad ->
    [0] Terminé. Tout ce qui a été essayé fonctionne.
    [one] Terminé. Un point ne fonctionne pas ou n’a pas pu être essayé.
   *[other] Terminé. { $bad } points ne fonctionnent pas ou n’ont pas pu être essayés.
  }
selftest-state-good = fonctionne
selftest-state-note = remarque
selftest-state-bad = ne fonctionne pas
selftest-row-versions = Versions
selftest-row-update = Cette page et le serveur
selftest-row-place = Emplacement
selftest-row-browser = Navigateur
selftest-row-languages = Langues
selftest-row-office = Bibliothèque d’Outlook (office.js)
selftest-row-host = Outlook
selftest-row-sets = Ensembles de conditions requises
selftest-row-headers = Lecture des en-têtes du message ouvert
selftest-row-configuration = honmono.config.json
selftest-row-dns = Demandes de clés publiques
selftest-row-resolver = Résolveur
selftest-row-crypto = Cryptographie du navigateur
selftest-row-storage = Stockage du navigateur
selftest-row-roaming = Paramètres conservés par Outlook
selftest-row-clock = Horloge
selftest-row-policy = Bloqué par la stratégie de sécurité du contenu
