### Phrases du terminal.

cli-help =
    honmono – cet e-mail vient-il vraiment de Microsoft, et que faire maintenant ?

    Utilisation :
      honmono check [OPTIONS] FILE|FOLDER|-…   un résultat pour chaque message
      honmono explain [OPTIONS] FILE|-         comment le résultat s'est formé, pas à pas
      honmono config check FILE                les erreurs d'un fichier de configuration d'administrateur
      honmono doctor URL                       une copie hébergée est-elle bien installée ?
      honmono help COMMAND                     plus sur une commande ; help apps, help after :
                                               applications de messagerie ; que faire après un clic
      honmono version                          versions du programme et des données

    « honmono help check » donne la liste des options d'un contrôle.

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    Un résultat pour chaque message. Un fichier est un message (.eml) ou une mbox ; un dossier
    signifie chaque .eml qu'il contient, ou chaque message d'une Maildir ; - est l'entrée standard.

      --json                  un objet JSON par ligne (docs/check.schema.json)
      --csv                   une ligne CSV par message, faite pour s'ouvrir sans risque dans un tableur
      --lang LANGUAGE         langue des phrases, par exemple ja ; sinon d'après LC_ALL ou LANG
      --provenance WHERE      own-mailbox : les messages ont été enregistrés directement depuis la boîte
                              qui les a reçus ; unknown (par défaut) : chaque en-tête n'est qu'une affirmation
      --config FILE           le honmono.config.json de votre organisation : ses avis, ses passerelles
      --keys FILE             clés publiques d'un fichier, pour des contrôles sans réseau
      --dns off|URL           demander les clés publiques par DNS over HTTPS à URL ; off (par défaut) :
                              rien n'est demandé à personne
      --now TIME              juger comme s'il était cette heure (ISO 8601)
      --app NAME              votre application de messagerie, pour savoir que faire (honmono help apps)
      --threads N             nombre de threads ; par défaut un par cœur

    Code de sortie : 0 tous ont été lus, 2 certains n'ont pas pu l'être, 1 mauvaise utilisation.

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    Toute la chaîne pour un message, du champ d'en-tête au résultat : ce qui a été lu, qui se porte
    garant de l'expéditeur, ce que l'e-mail prétend et demande, et la règle qui a décidé.

      --lang, --provenance, --config, --keys, --dns, --now   comme pour « honmono check »

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    Lit un fichier de configuration d'administrateur et nomme chaque erreur qu'il contient.
    Code de sortie : 0 aucune erreur, 2 des erreurs, 1 mauvaise utilisation.

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    Examine une copie hébergée : les pages sont-elles là, en HTTPS, avec les en-têtes nécessaires ?
    Code de sortie : 0 aucune erreur, 2 des erreurs, 1 mauvaise utilisation.

cli-try-help = Essayez : honmono help
cli-unknown-command = La commande « { $name } » n’existe pas.
cli-unknown-option = L’option { $option } n’existe pas.
cli-value-missing = L’option { $option } demande une valeur.
cli-value-unwanted = L’option { $option } n’accepte pas de valeur.
cli-json-or-csv = Choisissez entre --json et --csv.
cli-no-files = Nommez au moins un fichier ou dossier, ou - pour l’entrée standard.
cli-one-file = Nommez exactement un fichier, ou - pour l’entrée standard.
cli-no-language = Il n’y a pas encore de phrases dans la langue « { $language } ». Langues : { $offered }.
cli-bad-provenance = --provenance vaut own-mailbox ou unknown, pas « { $value } ».
cli-bad-dns = --dns vaut off ou une adresse https, pas « { $value } ».
cli-bad-now = --now attend une heure comme 2026-11-24T09:00:00Z, pas « { $value } ».
cli-bad-threads = --threads attend un nombre de 1 à 99, pas « { $value } ».
cli-keys-unreadable = Le fichier de clés { $file } ne peut pas être lu.
cli-keys-malformed = Le fichier de clés { $file } n’a pas la forme décrite dans docs/cli.md.
cli-config-unreadable = Le fichier de configuration { $file } ne peut pas être lu.
cli-config-malformed = Le fichier de configuration { $file } contient des erreurs. « honmono config check » les nomme.
cli-bad-app = Il n’y a pas d’application de messagerie « { $value } ». « honmono help apps » en donne la liste.
cli-apps = Applications de messagerie acceptées par --app :
cli-pick-app = Ce que vous devez faire dépend de votre application de messagerie : ajoutez --app NAME (« honmono help apps » donne les noms).
cli-clicked = Déjà cliqué, répondu ou appelé ? Voyez « honmono help after ».
cli-reading-stdin = Lecture d’un message au clavier ; terminez par Ctrl+D (Windows : Ctrl+Z, Entrée).
cli-progress = { $done } vérifiés, { $unreadable } illisibles, { $rate } par seconde
cli-unreadable = Illisible
cli-summary =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
cli-broken-run = L’exécution s’est terminée trop tôt : { $detail }

## Pourquoi une entrée n’a donné aucun résultat

input-error-empty = Il n’y a rien dedans.
input-error-not-a-header-block = Ceci n’est pas un e-mail : aucun en-tête avec un champ From ou Received n’a été trouvé. Enregistrez le message en .eml, ou copiez sa source complète.
input-error-only-subject = Seul un objet a été trouvé, pas d’en-tête. Enregistrez le message en .eml, ou copiez sa source complète.
input-error-binary = Ceci n’est pas un e-mail mais un autre type de fichier (une image, un document, etc.).
input-error-too-large = Il dépasse { $megabytes } Mo. Les e-mails de cette taille ne sont pas lus.
input-error-not-found = Ce fichier ou dossier n’existe pas.
input-error-no-permission = La lecture est refusée : permission manquante.
input-error-not-a-file = Ceci n’est pas un fichier.
input-error-no-messages = Aucun message n’a été trouvé dans ce dossier (fichiers en .eml, ou une Maildir).
input-error-read-error = Le fichier n’a pas pu être lu jusqu’au bout.
input-error-engine-error = Une erreur de ce programme a arrêté le contrôle de ce message : { $detail }. Aucun résultat n’a été obtenu.

## honmono explain

explain-read = 1. Lu : { $file }
explain-fields = { $fields } champs d’en-tête, { $hops } étapes
explain-body = Le corps a été lu : { $links } liens.
explain-no-body = Il n’y a pas de corps.
explain-limit = Non lu au-delà d’une limite : { $limit }
explain-from = 2. De qui il dit venir
explain-from-single = Un expéditeur : { $address }
explain-from-ambiguous = Pas un expéditeur clair ; le premier est { $address }
explain-from-missing = Aucun expéditeur n’est nommé.
explain-vouches = 3. Qui se porte garant de l’expéditeur
explain-trusted = Un résultat du destinataire est cru ({ $place }) :
explain-entry = Reçu de { $ip } par cette étape :
explain-server = Il dit : { $result }
explain-claimed = Le fichier dit, sans être cru : { $result }
explain-signature = Signature de { $domain } (sélecteur { $selector }) : { $result }
explain-no-signature = Il n’y a pas de signature.
explain-arc =
    { $count ->
        [one] ARC, { $count } jeu, scellé par { $sealer } : { $result }
       *[other] ARC, { $count } jeux, le plus récent scellé par { $sealer } : { $result }
    }
explain-result-pass = correspond
explain-result-fail = ne correspond pas
explain-result-unknown = non vérifié
explain-result-none = aucun
explain-proof-dkim = Prouvé par la signature de { $domain }.
explain-proof-server = Prouvé par le résultat du destinataire pour { $domain }.
explain-proof-arc = Prouvé par un relais inscrit (ARC) pour { $domain }.
explain-no-proof = Rien ne prouve l’expéditeur.
explain-failed = Le destinataire a constaté que l’expéditeur n’est pas authentique.
explain-excuse-changed-on-the-way = Des indices montrent qu’il a pu être modifié en chemin.
explain-excuse-delivery-report = C’est un rapport de remise.
explain-noticed = 4. Ce qui a été constaté
explain-weight-decides = décide
explain-weight-supports = pour
explain-weight-against = contre
explain-weight-info = remarque
explain-wants = 5. Ce qu’il veut, et où mènent ses liens
explain-notice = 6. Avis connus
explain-no-notice = Aucun avis connu ne correspond.
explain-notice-match = Correspond à l’avis connu { $id } ({ $timing }).
explain-topic = Il porte sur { $topic }.
explain-not-checked = 7. Non vérifié
explain-rules = 8. Règles, dans l’ordre ; la première qui s’applique décide
explain-verdict = 9. Résultat
explain-nothing = Rien.
