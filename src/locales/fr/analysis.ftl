### L’en-tête décomposé : étapes, résultats, signatures, codes, tous les champs. Pour qui regarde de près ; les mots techniques sont permis ici.

## Parties

analysis-summary = Résumé
analysis-hops = Le trajet suivi
analysis-results = Ce qu’ont constaté les serveurs (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = Signatures (DKIM)
analysis-arc = Chaîne des relais (ARC)
analysis-antispam = Filtre anti-spam
analysis-marks = Ce qui frappe
analysis-fields = Tous les champs d’en-tête
analysis-unknown-value = { $value } – aucune source publique n’explique cette valeur
analysis-unknown-key = réservé par Microsoft à ses propres diagnostics
analysis-claim-note = On ne sait pas d’où vient ce message : chaque ligne n’est ici que ce que dit le fichier.

## Résumé

summary-subject = Objet
summary-from = De
summary-sender = Expéditeur
summary-reply-to = Répondre à
summary-return-path = Chemin de retour
summary-to = À
summary-cc = Cc
summary-envelope-recipient = Remis à
summary-date = Date
summary-message-id = ID du message
summary-list-id = Liste de diffusion
summary-archived-at = Archivé à
summary-delivered-after = remis après { $duration }
summary-delivered-before = remis { $duration } avant sa propre date : les horloges diffèrent
summary-several = Ce champ figure { $count } fois.

## Étapes

hop-number = Étape
hop-from = De
hop-by = Par
hop-with = Avec
hop-time = Heure
hop-delay = Délai
hop-id = ID
hop-for = Pour
hop-via = Via
hop-tls = Chiffrement
hop-ip = Adresse
hop-reverse = Nom inverse
hop-zone = Fuseau
hop-none = L’en-tête ne contient aucun champ Received.
hop-total = { $duration } au total
hop-first = départ
hop-unknown-time = heure illisible : { $text }
hop-private = dans un réseau privé
hop-clock = L’horloge de { $host } retarde de { $duration } sur la précédente.
hop-tls-old = hors d’usage
hop-utc = UTC
hop-local = votre heure

duration-ms = moins de 1 s
duration-s = { $s } s
duration-m = { $m } min { $s } s
duration-h = { $h } h { $m } min
duration-d = { $d } j { $h } h
duration-minus = −{ $duration }

## État d’un champ

status-believed = écrit par votre service de messagerie
status-claim = une affirmation : n’importe qui a pu l’écrire
status-renamed = mis de côté par le destinataire, ou du serveur d’une autre organisation
status-second = un second de ce nom : pas de votre service de messagerie, ignoré
results-error-empty = vide
results-error-no-authserv-id = ne nomme pas le serveur qui l’a écrit
results-error-syntax = ne peut pas être décomposé
signature-error-malformed = La liste des balises est abîmée.
signature-error-duplicate-tag = Une balise figure deux fois ; une telle signature compte comme échouée.
signature-pass = confirmée ici
signature-fail = ne correspond pas
signature-unknown = non confirmée ici
arc-set = Jeu { $instance }
arc-seal = Sceau

## Groupes de champs

fieldgroup-sender = Expéditeur
fieldgroup-recipient = Destinataire
fieldgroup-trace = Trajet
fieldgroup-authentication = Preuve
fieldgroup-antispam = Filtre anti-spam
fieldgroup-exchange = Exchange
fieldgroup-list = Liste de diffusion
fieldgroup-content = Contenu
fieldgroup-other = Autres

## Balises de DKIM et d’ARC

tag-v = Version
tag-a = Algorithme
tag-b = Signature
tag-bh = Empreinte du corps
tag-c = Canonicalisation (en-têtes/corps)
tag-cv = État de la chaîne précédente
tag-d = Domaine qui signe
tag-h = Champs signés
tag-i = Utilisateur ou unité
tag-instance = Instance
tag-l = Longueur signée du corps
tag-q = Façon de trouver la clé
tag-s = Sélecteur de la clé
tag-t = Signé le
tag-x = Expire le
tag-z = Copies des champs

## Clés d’un rapport anti-spam

antispam-connecting-ip = Adresse qui s’est connectée à Microsoft 365
antispam-country = Pays de cette adresse
antispam-language = Langue du message
antispam-spam-level = Seuil de probabilité de spam (SCL)
antispam-bulk-verdict = Courrier en masse
antispam-ip-list = Listes d’adresses
antispam-filter-verdict = Verdict du filtre (SFV)
antispam-helo = Nom que s’est donné le serveur d’envoi
antispam-reverse-name = Nom DNS inverse de l’adresse
antispam-category = Catégorie de la stratégie (CAT)
antispam-safety = Conseil de sécurité (SFTY)
antispam-rule-ids = Numéros des règles appliquées
antispam-direction = Sens
antispam-bulk-level = Niveau de réclamation en masse (BCL)
antispam-phishing-level = Niveau de probabilité d’hameçonnage (PCL)
antispam-custom-spam = Une option personnalisée du filtre s’est appliquée
antispam-delivered-to = Dossier de destination
antispam-arc-protocol = ARC

## Valeurs. SCL, BCL, PCL

code-scl-skipped = Filtrage anti-spam ignoré : expéditeur approuvé, adresse autorisée ou règle
code-scl-not-spam = Jugé non indésirable
code-scl-unused = Un niveau que le filtre de Microsoft 365 n’emploie pas
code-scl-spam = Courrier indésirable
code-scl-high-confidence-spam = Courrier indésirable, forte probabilité
code-bcl-not-bulk = Ne vient pas d’un expéditeur en masse
code-bcl-few-complaints = Expéditeur en masse avec peu de réclamations
code-bcl-mixed-complaints = Expéditeur en masse avec un nombre variable de réclamations
code-bcl-many-complaints = Expéditeur en masse avec beaucoup de réclamations
code-pcl-neutral = Le contenu n’est probablement pas de l’hameçonnage
code-pcl-suspicious = Le contenu est probablement de l’hameçonnage

## SFV

code-sfv-blk = Filtrage ignoré et message bloqué : l’expéditeur est dans la liste des expéditeurs bloqués de l’utilisateur
code-sfv-nspm = Le filtre l’a jugé non indésirable
code-sfv-sfe = Filtrage ignoré et message admis : l’expéditeur est dans la liste des expéditeurs approuvés de l’utilisateur
code-sfv-ska = Filtrage ignoré : l’expéditeur est autorisé par une stratégie anti-spam
code-sfv-skb = Marqué indésirable : l’expéditeur est bloqué par une stratégie anti-spam
code-sfv-ski = Message interne à l’organisation
code-sfv-skn = Marqué non indésirable avant le filtrage, par exemple par une règle de flux de messagerie
code-sfv-skq = Libéré de la quarantaine
code-sfv-sks = Marqué indésirable avant le filtrage, par exemple par une règle de flux de messagerie
code-sfv-spm = Le filtre l’a marqué indésirable
code-sfv-dms = Le verdict d’indésirable a été écarté par un réglage de l’organisation

## CAT

code-cat-none = Aucune catégorie
code-cat-amp = Programme malveillant
code-cat-bimp = Imitation d’une marque
code-cat-bulk = Courrier en masse
code-cat-dimp = Imitation d’un domaine
code-cat-ftbp = Pièce jointe d’un type bloqué
code-cat-gimp = Imitation d’une personne, d’après l’historique de la boîte
code-cat-hphsh = Hameçonnage, forte probabilité
code-cat-hspm = Courrier indésirable, forte probabilité
code-cat-intos = Hameçonnage depuis l’intérieur de l’organisation
code-cat-malw = Programme malveillant
code-cat-ospm = Courrier indésirable sortant
code-cat-phsh = Hameçonnage
code-cat-sap = Arrêté par Pièces jointes sécurisées (Safe Attachments)
code-cat-spm = Courrier indésirable
code-cat-spoof = Expéditeur falsifié
code-cat-uimp = Imitation d’une personne

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = Le domaine imite un domaine protégé
code-sfty-user-impersonation = L’expéditeur imite une personne protégée
code-sfty-first-contact = Premier e-mail, ou e-mail rare, de cet expéditeur
code-ipv-cal = Filtrage anti-spam ignoré : l’adresse est dans la liste des adresses autorisées de l’organisation
code-ipv-nli = L’adresse ne figure sur aucune liste de réputation
code-dir-inb = Entrant
code-dir-out = Sortant
code-dir-int = Interne
code-srv-bulk = Courrier en masse
code-dest-inbox = Boîte de réception
code-dest-junk = Dossier Courrier indésirable
code-dest-custom-folder = Un dossier choisi par l’utilisateur

## SPF, DKIM, DMARC

code-spf-pass = L’adresse peut envoyer pour le domaine de l’expéditeur d’enveloppe
code-spf-fail = L’adresse ne peut pas envoyer pour ce domaine
code-spf-softfail = L’adresse ne peut probablement pas envoyer pour ce domaine
code-spf-neutral = Le domaine ne dit rien de cette adresse
code-spf-none = Le domaine ne publie pas d’enregistrement SPF
code-spf-temperror = Le contrôle a échoué pour le moment
code-spf-permerror = L’enregistrement SPF du domaine est défectueux
code-dkim-pass = Une signature correspond
code-dkim-fail = La signature ne correspond pas
code-dkim-none = Non signé
code-dkim-temperror = La clé n’a pas pu être obtenue pour le moment
code-dkim-permerror = La signature ou sa clé est inutilisable
code-dkim-policy = Signé, mais d’une façon que le destinataire n’accepte pas
code-dkim-neutral = Signé, mais la signature n’a pas pu être traitée
code-dmarc-pass = SPF ou DKIM a réussi pour le domaine affiché comme expéditeur
code-dmarc-fail = Ni SPF ni DKIM n’a réussi pour le domaine affiché comme expéditeur
code-dmarc-bestguesspass = Le domaine ne publie pas d’enregistrement DMARC ; il aurait réussi
code-dmarc-none = Le domaine ne publie pas d’enregistrement DMARC
code-dmarc-permerror = L’enregistrement DMARC du domaine est défectueux
code-dmarc-temperror = Le contrôle a échoué pour le moment
code-action-none = Rien n’a été fait
code-action-pct-quarantine = Échec ; le domaine ne demande la quarantaine que pour une part de ses e-mails, et celui-ci a été admis
code-action-pct-reject = Échec ; le domaine ne demande le rejet que pour une part de ses e-mails, et celui-ci a été admis
code-action-permerror = Une erreur durable pendant le contrôle
code-action-temperror = Une erreur passagère pendant le contrôle
code-action-oreject = Échec ; le domaine demande le rejet, mais le destinataire l’a plutôt marqué indésirable
code-action-quarantine = Mis en quarantaine ou dans le courrier indésirable

## compauth

code-compauth-pass = Le serveur considère l’expéditeur comme authentique
code-compauth-softpass = Le serveur considère l’expéditeur comme authentique, sur des bases faibles
code-compauth-fail = Le serveur ne considère pas l’expéditeur comme authentique
code-compauth-none = Non vérifié, ou ignoré
code-compauth-reason-000 = DMARC a échoué et le domaine demande le rejet ou la quarantaine
code-compauth-reason-001 = Le domaine ne publie pas de règles ou seulement de faibles, et d’autres signaux ont échoué
code-compauth-reason-002 = L’organisation interdit cette paire d’expéditeur et de domaine
code-compauth-reason-010 = DMARC a échoué et l’expéditeur affiche un domaine de l’organisation destinataire
code-compauth-reason-130 = DMARC a échoué, mais un relais accepté (ARC) a confirmé une réussite antérieure
code-compauth-reason-1xx = Réussi
code-compauth-reason-2xx = Réussi sur des bases faibles
code-compauth-reason-3xx = Non vérifié
code-compauth-reason-4xx = Ignoré
code-compauth-reason-6xx = Échec, et l’expéditeur affiche un domaine de l’organisation destinataire
code-compauth-reason-7xx = Réussi
code-compauth-reason-9xx = Ignoré

## ARC

code-cv-none = Premier de sa chaîne
code-cv-pass = La chaîne précédente était intacte
code-cv-fail = La chaîne précédente était rompue
code-arc-pass = La chaîne est intacte
code-arc-fail = La chaîne est rompue
code-arc-none = Il n’y a pas de chaîne

## Ce qui frappe

mark-spf-fail = SPF a échoué : l’adresse d’envoi ne peut pas envoyer pour le domaine de l’expéditeur d’enveloppe.
mark-dkim-fail = Une signature DKIM ne correspond pas.
mark-dmarc-fail = DMARC a échoué : rien ne confirme le domaine affiché comme expéditeur.
mark-compauth-fail = Le serveur ne considère pas l’expéditeur comme authentique.
mark-compauth-guessed = Le serveur a seulement supposé que l’expéditeur est authentique ; le domaine ne donne aucune règle pour le prouver.
mark-compauth-skipped = Le serveur a omis son contrôle de l’expéditeur.
mark-marked-spam = Le filtre a marqué le message indésirable.
mark-spam-in-inbox = Le filtre l’a marqué indésirable, mais il a été mis dans la boîte de réception.
mark-spam-in-own-folder = Le filtre l’a marqué indésirable ; une règle de l’utilisateur l’a mis dans un autre dossier.
mark-clean-in-inbox = Le filtre l’a jugé non indésirable, et il a été mis dans la boîte de réception. Cela ne prouve pas qui l’a envoyé.
mark-clean-in-junk = Le filtre l’a jugé non indésirable, mais il a été mis dans le courrier indésirable.
mark-clean-in-own-folder = Le filtre l’a jugé non indésirable ; une règle de l’utilisateur l’a mis dans un autre dossier.
mark-ip-allowed = L’adresse d’envoi est dans la liste des adresses autorisées de l’organisation : aucun filtre anti-spam n’a examiné ce message.
mark-inside-organization = Il vient de l’intérieur de l’organisation.
mark-sender-blocked-by-user = L’utilisateur bloque cet expéditeur.
mark-sender-allowed-by-user = L’utilisateur a inscrit cet expéditeur comme approuvé : aucun filtre anti-spam n’a examiné ce message.
mark-sender-allowed-by-policy = Une stratégie autorise cet expéditeur : aucun filtre anti-spam n’a examiné ce message.
mark-sender-blocked-by-policy = Une stratégie bloque cet expéditeur.
mark-allowed-by-rule = Une règle l’a laissé passer avant tout filtre.
mark-spam-by-rule = Une règle l’a marqué indésirable avant tout filtre.
mark-verdict-overruled = Le verdict du filtre a été écarté par un réglage de l’organisation.
mark-released = Il a été libéré de la quarantaine.
mark-filter-skipped = Le filtrage anti-spam a été ignoré.
mark-high-confidence-spam = Le filtre juge très probable qu’il est indésirable.
mark-bulk-sender = Il vient d’un expéditeur en masse.
mark-bad-bulk-sender = Il vient d’un expéditeur en masse dont beaucoup de personnes se plaignent.
mark-phishing-level = Le filtre de contenu d’Exchange le juge probablement de l’hameçonnage.
mark-first-contact = Premier e-mail, ou e-mail rare, de cet expéditeur.
mark-threat = Le filtre a nommé une menace ({ $value }).
mark-second-report = { $name } figure une seconde fois. Seul celui du haut peut être de votre service de messagerie ; celui-ci est venu avec l’e-mail et est ignoré.
mark-no-filter-report = Le rapport du filtre de Microsoft 365 (X-Forefront-Antispam-Report) manque.
mark-no-delivery-report = La note sur le dossier (X-Microsoft-Antispam-Mailbox-Delivery) manque.
mark-duplicate-field = { $name } ne peut figurer qu’une fois, mais figure { $count } fois. Les programmes n’affichent pas tous le même.
mark-clock-skew =
    { $seconds ->
        [one] À l’étape { $number }, l’horloge de { $host } retarde de { $seconds } seconde sur la précédente.
       *[other] À l’étape { $number }, l’horloge de { $host } retarde de { $seconds } secondes sur la précédente.
    }
mark-slow-hop =
    { $minutes ->
        [one] L’étape { $number } ({ $host }) a pris { $minutes } minute.
       *[other] L’étape { $number } ({ $host }) a pris { $minutes } minutes.
    }
mark-old-tls =
    { $count ->
        [one] { $count } étape a employé un chiffrement hors d’usage (TLS 1.0 ou 1.1).
       *[other] { $count } étapes ont employé un chiffrement hors d’usage (TLS 1.0 ou 1.1).
    }
mark-no-time =
    { $count ->
        [one] { $count } champ Received n’a pas d’heure lisible.
       *[other] { $count } champs Received n’ont pas d’heure lisible.
    }
mark-hops-unread =
    { $count ->
        [one] { $count } champ Received n’a pas été lu.
       *[other] { $count } champs Received n’ont pas été lus.
    }
mark-limit = L’en-tête est plus grand que ce que lit ce programme ({ $limit }) ; le reste n’a pas été lu.
mark-claimed = (d’après le fichier)
