# Titres : un par résultat.
headline-microsoft-notice = Envoyé par Microsoft
headline-microsoft-sender = Envoyé par Microsoft – mais pas un avis connu
headline-microsoft-service = Envoyé par un service Microsoft – le texte peut être d’un tiers
headline-not-microsoft = Ne vient pas de Microsoft
headline-own-notice = Un avis de votre organisation
headline-no-claim = Ne se présente pas comme Microsoft
headline-cannot-tell = Impossible de le dire

# Le fait qui décide.
reason-from-ambiguous-foreign = La ligne de l’expéditeur ne donne pas une adresse claire, et aucune n’est de Microsoft.
reason-from-ambiguous = La ligne de l’expéditeur nomme plusieurs adresses ou est abîmée : impossible de la vérifier.
reason-from-missing = Il n’y a aucune adresse d’expéditeur à examiner.
reason-own-notice = { $domain } est confirmé comme expéditeur, et votre administrateur a inscrit cet e-mail.
reason-proven-hint-only = Il vient de { $domain }. Rien de fiable ne nous dit que Microsoft écrit depuis ce domaine.
reason-proven-service = Envoyé par { $service } ({ $domain }). Tout utilisateur de ce service peut y mettre son propre texte.
reason-own-notice-header-only = { $domain } a signé l’expéditeur et l’objet, et votre administrateur a inscrit cet e-mail. Personne n’a confirmé le texte.
reason-proven-notice-header-only = { $domain } a signé l’expéditeur et l’objet, qui correspondent à un avis envoyé par Microsoft. Le texte n’a pas pu être vérifié.
reason-proven-header-only = { $domain } a signé l’expéditeur et l’objet. Personne n’a confirmé le texte : il a pu être remplacé.
reason-proven-notice-on-word = Il vient de { $domain } et correspond à un avis connu, si vous l’avez ouvert dans votre propre boîte, comme vous l’avez dit.
reason-proven-notice = Il vient de { $domain } et correspond à un avis que Microsoft a envoyé.
reason-proven-notice-late = Il vient de { $domain }, mais bien après l’envoi de cet avis.
reason-proven-not-recorded = Il vient de { $domain }. Ce domaine est à Microsoft, mais ne figure pas dans nos données.
reason-proven-sender-on-word = Il vient de { $domain }, si vous l’avez ouvert dans votre propre boîte, comme vous l’avez dit.
reason-proven-sender = Il vient de { $domain }. L’expéditeur est confirmé, le contenu nous est inconnu.
reason-changed-on-the-way = Il affiche { $domain }, mais semble modifié depuis l’envoi. Cela arrive avec les listes de diffusion, et avec les faux tirés de vrais e-mails.
reason-delivery-report = Cela ressemble à un rapport automatique de non-remise. Son expéditeur ne peut pas être confirmé.
reason-spoof-failed = Il affiche { $domain }, mais le serveur qui l’a reçu a constaté qu’il n’en vient pas.
reason-unproven-file = Il affiche { $domain }. Dans un fichier ou un texte collé, chacun peut écrire cela, et aucune signature n’a pu être confirmée.
reason-unproven-no-headers = Il affiche { $domain }. Les en-têtes qui pourraient le confirmer ne sont pas disponibles.
reason-unproven-no-result = Il affiche { $domain }, mais votre serveur de messagerie n’a laissé aucun résultat de contrôle.
reason-unproven-gateway = Il affiche { $domain }. Votre passerelle de messagerie cache la preuve.
reason-unproven-on-premises = Il affiche { $domain }. Le serveur de votre organisation ne note pas si cela a été vérifié.
reason-unproven-damaged = Il affiche { $domain }, mais la note de contrôle du serveur ne va pas avec cet e-mail.
reason-unproven-not-confirmed = Il affiche { $domain }. Le contrôle du serveur ne l’a ni confirmé ni démenti.
reason-forwarded = Quelqu’un a transmis cet e-mail. Son premier expéditeur ne peut pas être vérifié dans cette copie.
reason-own-organization = Il parle au nom de Microsoft, mais expéditeur et destinataire ont tous deux { $domain }. Si c’est votre organisation, demandez au service informatique.
reason-quotes-a-fake = Il contient un texte au nom de Microsoft, mais parle de faux e-mails. C’est peut-être une mise en garde qui en cite un.
reason-claims-from-customer = Il indique « { $claim } », mais l’adresse de l’expéditeur est chez { $domain }, un nom que tout client de Microsoft peut obtenir.
reason-claims-from-personal = Il indique « { $claim } », mais l’adresse de l’expéditeur est chez { $domain }, où chacun peut ouvrir une boîte.
reason-claims-from-lookalike = L’adresse de l’expéditeur est chez { $domain }, un nom fait pour ressembler à Microsoft.
reason-claims-from-elsewhere = Il indique « { $claim } », mais l’adresse de l’expéditeur est chez { $domain }, qui n’est pas à Microsoft.
reason-no-claim = Ce contrôle ne porte que sur Microsoft. Il ne dit rien de cet expéditeur, { $domain }.

# Ce que veut l’e-mail.
request-phone-number = Il veut que vous appeliez le { $number }. N’appelez pas un numéro donné par un e-mail ; cherchez-le sur le site de l’entreprise.
request-mailto-reply = Son bouton écrit un e-mail à { $address }. Une réponse apprend à l’expéditeur que votre boîte est utilisée.
request-reply-elsewhere = Une réponse irait à { $address }, pas à l’expéditeur.
request-password = Il demande votre mot de passe, ou une connexion par son lien.
request-code = Il est question d’un code. Ne transmettez jamais un code à personne.
request-device-code = Il veut que vous saisissiez un code sur une page de connexion. Cela ferait entrer quelqu’un d’autre dans votre compte.
request-payment = Il est question d’argent : un paiement, une facture ou des coordonnées bancaires.
request-gift-card = Il demande des cartes cadeaux. Aucune entreprise ne se fait payer en cartes cadeaux.
request-crypto = Il demande des cryptomonnaies.
request-run-program = Il veut vous faire exécuter quelque chose sur votre ordinateur ou y laisser entrer quelqu’un.
request-consent = Un lien vous demande de donner à une application l’accès à votre compte.
request-attachment = Il veut que vous ouvriez une pièce jointe d’un type risqué : { $name }.
request-qr-code = Il veut que vous scanniez un code QR. On ne voit pas où il mène.
request-image-only = Tout son texte est une image, ce qui le soustrait aux contrôles.
request-urgency = Il vous presse par un délai ou une menace.
request-forged-trust-text = Il affirme de lui-même qu’il a été vérifié : « { $text } ». C’est l’expéditeur qui l’a écrit.

# À qui est un lien.
link-microsoft = Page de Microsoft
link-microsoft-redirector = Adresse de redirection de Microsoft : la cible est invisible d’ici
link-microsoft-customer = Exploité par Microsoft, mais tout client peut y mettre une page
link-subsidiary = Une société du groupe Microsoft, avec des pages de ses membres
link-other = Pas à Microsoft
link-mailto = Écrit un e-mail
link-tel = Passe un appel
link-none = Aucune adresse web lisible

linkmark-text-names-other-domain = Le texte affiche une autre adresse que la cible.
linkmark-userinfo = Un nom précède un @ dans l’adresse, pour cacher la véritable cible.
linkmark-ip-address = Un numéro au lieu d’un nom.
linkmark-punycode = Le nom est écrit avec des lettres étrangères.
linkmark-lookalike = Fait pour ressembler à Microsoft.
linkmark-bidi = Des caractères y inversent le sens de lecture.
linkmark-invisible = Elle contient des caractères invisibles.
linkmark-backslash = Elle est écrite avec des barres obliques inverses, qui cachent la véritable cible.
linkmark-recipient-in-url = Elle contient votre adresse e-mail.
linkmark-many-dots = Un nom très long en de nombreuses parties, pour repousser le vrai hors de vue.
linkmark-redirects = Elle vous renvoie vers une autre adresse écrite à l’intérieur.
linkmark-consent = Elle demande pour une application l’accès à votre compte.
linkmark-device-code = Une page où saisir un code de connexion.
linkmark-script = Elle contient un programme au lieu d’une adresse.
