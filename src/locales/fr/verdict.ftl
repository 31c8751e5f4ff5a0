# Titres : un par résultat.
headline-microsoft-notice = Envoyé par Microsoft
headline-microsoft-sender = Envoyé par Microsoft – mais pas un avis connu
headline-microsoft-service = Envoyé par un service Microsoft – le texte peut être d’un tiers
headline-not-microsoft = Ne vient pas de Microsoft
headline-own-notice = Un avis de votre organisation
headline-no-claim = Ne se présente pas comme Microsoft
headline-cannot-tell = Impossible de le dire

verdict-scope = Confirme l’expéditeur, pas chaque demande de l’e-mail.

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

# Comment l’e-mail se fait passer pour Microsoft.
finding-claim-name = L’expéditeur se nomme « { $text } ».
finding-claim-name-disguised = Le nom de l’expéditeur « { $text } » est écrit avec des lettres déguisées. On est censé lire « { $plain } ».
finding-claim-name-product = Le nom de l’expéditeur « { $text } » cite un produit Microsoft.
finding-claim-name-role = Le nom de l’expéditeur « { $text } » évoque un service de Microsoft, sans nommer Microsoft.
finding-claim-name-address = Le nom de l’expéditeur contient l’adresse « { $text } », qui n’est pas celle du véritable expéditeur.
finding-claim-local-part = La partie de l’adresse avant le @ indique « { $text } ».
finding-claim-domain = Le domaine de l’expéditeur, { $text }, porte le nom de Microsoft.
finding-claim-domain-lookalike = Le domaine de l’expéditeur, { $text }, est fait pour ressembler à celui de Microsoft.
finding-claim-subject-disguised = L’objet est écrit avec des lettres déguisées : « { $text } ».
finding-claim-text = Le texte parle de votre compte Microsoft : « { $text } ».
finding-claim-invoice = Il vous facture un produit Microsoft ({ $text }) et demande un appel, depuis une adresse qui n’est pas à Microsoft.
finding-claim-subject-account = L’objet parle de quelque chose qui arrive à votre compte : « { $text } ».
finding-claim-topic = Il porte sur la fin de l’authentification de base chez Microsoft, un sujet sur lequel Microsoft a réellement écrit.
finding-claim-imprint = Il se termine par la raison sociale ou l’adresse de Microsoft : « { $text } ».
finding-claim-subject = L’objet ressemble à un avis sur un compte Microsoft : « { $text } ».
finding-claim-heading = Le titre de l’e-mail est « { $text } ».
finding-claim-salutation = L’e-mail s’adresse à vous comme à un client de Microsoft : « { $text } ».
finding-claim-signature = Le texte se termine par le nom « { $text } ».

# À qui est l’adresse, et où vont les réponses.
finding-sender-customer-space = { $domain } est une adresse que Microsoft attribue à ses clients.
finding-sender-personal-mail = { $domain } est un service de messagerie ouvert à tous.
finding-sender-subsidiary = { $service } appartient à Microsoft, mais écrit sous son propre nom, et ses membres peuvent mettre du texte dans ses e-mails.
finding-sender-punycode = Le domaine de l’expéditeur, { $domain }, s’affiche { $unicode }.
finding-two-addresses = Le nom de l’expéditeur contient une adresse, « { $shown } », différente de la véritable, { $address }.
finding-reply-elsewhere = Votre réponse irait à { $address }, pas à l’expéditeur.
finding-reply-personal-mail = Votre réponse irait à { $address }, une boîte que chacun peut ouvrir.
finding-return-path-elsewhere = Les erreurs de remise vont à { $domain }, un autre domaine que celui de l’expéditeur.
finding-sender-field-elsewhere = Il a été déposé par { $address }, pas par l’expéditeur affiché.
finding-self-addressed = Expéditeur et destinataire ont la même adresse. Les faux procèdent ainsi pour passer les filtres.
finding-direct-send = Il affiche un expéditeur de votre organisation, mais il est venu de l’extérieur sans être confirmé.
finding-forwarded = C’est un e-mail que quelqu’un a transmis. Le bloc à l’intérieur nomme « { $text } » comme premier expéditeur.
finding-delivery-report = C’est un rapport de remise automatique.
finding-own-organization = Expéditeur et destinataire sont de la même organisation ({ $domain }).
finding-mailing-list = Il est passé par une liste de diffusion.
finding-quotes-a-fake = Il parle de faux e-mails et semble en citer un.
finding-mentions-microsoft = Il mentionne Microsoft, mais ne se fait pas passer pour Microsoft.

# Liens et déguisements.
finding-link-names-other-domain = Un lien affiche « { $shown } » mais mène à { $domain }.
finding-link-lookalike = Un lien mène à { $domain }, fait pour ressembler à Microsoft.
finding-link-hides-target = Un lien vers { $domain } est écrit de façon à cacher sa véritable cible.
finding-link-ip-address = Un lien mène à un simple numéro, { $domain }, au lieu d’un nom.
finding-link-recipient = Un lien vers { $domain } contient votre adresse : un clic révèle qui vous êtes.
finding-link-customer-hosted = Un lien mène à { $domain }. Microsoft l’exploite, mais tout client peut y mettre une page.
finding-link-redirector = Un lien mène à { $domain }, qui renvoie vers un endroit invisible d’ici.
finding-tracking-pixel-disguise = Il contient une image du vrai Microsoft ({ $domain }). Chacun peut la copier : elle ne prouve rien.
finding-hidden-text = Il contient un texte que vous ne voyez pas. Cela sert à tromper les filtres.
finding-disguised-letters = Des mots y sont écrits avec des caractères déguisés ou invisibles.
finding-no-web-link = Il ne contient aucun lien web. Ce n’est pas bon signe : il veut votre réponse par e-mail ou votre appel.

finding-late = Il est arrivé bien après l’envoi de cet avis. La date qu’il annonce est passée.
finding-not-in-our-records = { $domain } est à Microsoft, mais ne figure pas dans nos données.

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
linkmark-tracking-pixel = Une image invisible qui signale l’ouverture de l’e-mail.
