# Ce qu’un administrateur lit au sujet de honmono.config.json. Erreurs : config-<id> (src/settings/organization.ts).
config-not-json = Ceci n’est pas du JSON : { $detail }
config-too-large = Le fichier dépasse 256 Ko et n’a donc pas été lu.
config-schema-version = Seule la forme { $known } de ce fichier est comprise. Des clés plus récentes peuvent rester sans effet.
config-unknown-key = La clé « { $key } » n’existe pas. { $nearest ->
    [none] Elle n’a aucun effet.
   *[other] Vouliez-vous dire « { $nearest } » ?
  }
config-not-an-object = Un objet entre accolades est attendu ici ; trouvé : { $found }.
config-not-a-list = Une liste entre crochets est attendue ici ; trouvé : { $found }.
config-not-a-text = Un texte entre guillemets est attendu ici ; trouvé : { $found }.
config-too-many = Les { $most } premiers sont lus ; il y en a { $count }.
config-empty = Il n’y a rien dedans.
config-missing = Il manque. Sans lui, l’avis est laissé de côté.
config-too-long = { $most } caractères sont permis ; il y en a { $count }.
config-invisible = Il contient un saut de ligne ou un autre caractère que personne ne voit.
config-not-an-id = « { $value } » : employez des minuscules, des chiffres et des traits d’union.
config-not-one-of = « { $value } » ne fait pas partie de : { $values }.
config-wildcard = « { $value } » : écrivez le domaine sans astérisque ; les noms au-dessous sont compris de toute façon.
config-url-for-host = « { $value } » est une adresse web ; écrivez seulement le nom d’hôte.
config-address-for-host = « { $value } » est une adresse e-mail ; écrivez seulement la partie après le @.
config-ip-for-host = « { $value } » est une adresse IP ; il faut un nom d’hôte, car l’adresse peut ensuite revenir à n’importe qui.
config-not-a-host = « { $value } » n’est pas un nom d’hôte. Écrivez sous leur forme xn-- les noms en d’autres écritures.
config-public-suffix = Chacun peut obtenir un nom sous « { $value } » : on ne peut donc pas s’y fier en bloc.
config-mail-service = « { $value } » est le service de messagerie lui-même, pas une passerelle qui le précède.
config-microsofts = « { $value } » est à Microsoft. Son courrier est jugé sur preuve et n’est jamais montré comme le vôtre ; l’avis est laissé de côté.
config-anyones = Chacun peut ouvrir une boîte sous « { $value } » : nommez les adresses exactes. L’avis est laissé de côté.
config-drill-in-notice = « { $value } » est aussi l’un de vos domaines d’exercice. L’avis est laissé de côté.
config-address-outside = { $value } n’est pas dans les domaines de l’avis. L’avis est laissé de côté.
config-not-an-address = « { $value } » n’est pas une adresse e-mail.
config-not-a-url = « { $value } » n’est pas une adresse web.
config-not-https = « { $value } » ne commence pas par https://.
config-password-in-url = L’adresse contient un nom d’utilisateur ou un mot de passe que tout le monde pourrait lire.
config-query-in-url = « { $value } » : retirez tout à partir de ? ou de #.
config-not-a-phone = « { $value } » n’est pas un numéro de téléphone.
config-not-a-date = « { $value } » n’est ni un jour (2027-03-31) ni une heure avec son fuseau.
config-not-an-app = « { $value } » n’est pas une application de messagerie que nous connaissons. Les noms sont dans docs/configuration.md.
config-duplicate = « { $value } » figure deux fois ; la première compte.

# honmono config check
config-file-unreadable = { $file } ne peut pas être lu : { $reason }
config-file-missing = Quel fichier ? honmono config check honmono.config.json
config-unknown-action = Il n’y a que : honmono config check FILE
config-sound = Aucune erreur.
config-mistakes = { $count ->
    [one] { $count } erreur. Seule la valeur où elle se trouve est laissée de côté :
   *[other] { $count } erreurs. Seules les valeurs où elles se trouvent sont laissées de côté :
  }
config-whole-file = le fichier entier
config-effects = Effets :
config-effect-nothing = Aucun : comme sans fichier.
config-effect-authserv = Les résultats écrits par ces serveurs à vous sont crus : { $names }. Ils doivent retirer les résultats entrants portant leur propre nom.
config-effect-gateways = Ces passerelles sont connues pour précéder la boîte : { $names }. Le résultat du serveur n’est alors pas pris pour preuve, car il décrit la passerelle.
config-effect-arc = Un expéditeur est aussi prouvé par un sceau ARC intact de : { $names }.
config-effect-rewriters = Les liens réécrits par ces hôtes sont montrés avec leur véritable cible : { $names }.
config-effect-notice = Avis { $id } : le courrier prouvé de { $names } est montré comme le vôtre.
config-effect-notice-subject = Seulement si l’objet contient : { $words }.
config-effect-notice-until = Jusqu’au { $date } (UTC).
config-effect-notice-over = Il a pris fin le { $date } (UTC) et n’a plus d’effet.
config-effect-notice-languages = Il n’a pas de texte en { $languages } ; les personnes de cette langue lisent { $instead }.
config-effect-help = Les personnes sont dirigées vers votre support informatique : { $where }.
config-effect-report = Les signalements sont préparés pour : { $mailbox }. Rien n’est envoyé sans la personne.
config-effect-dns-off = Les clés publiques ne sont jamais demandées par le réseau, et personne ne peut l’activer.
config-effect-dns-ask = Une clé publique n’est demandée que si une personne appuie sur le bouton pour ce message.
config-effect-dns-on = Les clés publiques sont demandées sans question, sauf si la personne le désactive. Seuls un sélecteur et un domaine quittent l’appareil.
config-effect-resolver = Elles sont demandées à { $resolver }. La livraison doit être faite avec ce fichier, sinon le navigateur ne le permettra pas.
config-effect-language = Les personnes qui n’ont pas choisi de langue lisent : { $language }.
config-effect-apps = Seules ces applications de messagerie sont proposées : { $names }.
config-effect-drills = Le courrier de vos domaines d’exercice est jugé comme celui d’un inconnu et jamais dévoilé : { $names }.
