# Comment l’e-mail se fait passer pour Microsoft.
finding-claim-name = L’expéditeur se nomme « { $text } ».
finding-claim-name-disguised = Le nom de l’expéditeur « { $text } » est écrit avec des lettres déguisées. On est censé lire « { $plain } ».
finding-claim-name-product = Le nom de l’expéditeur « { $text } » cite un produit Microsoft.
finding-claim-name-role = Le nom de l’expéditeur « { $text } » évoque un service de Microsoft, sans nommer Microsoft.
finding-claim-name-address = Le nom de l’expéditeur contient l’adresse « { $text } », qui n’est pas celle du véritable expéditeur.
finding-claim-local-part = La partie de l’adresse avant le @ indique « { $text } ».
finding-claim-domain = Le domaine de l’expéditeur, { $text }, porte le nom de Microsoft.
finding-claim-domain-lookalike = Le domaine de l’expéditeur, { $text }, est fait pour ressembler à celui de Microsoft.
finding-lookalike-letters = Dans { $domain }, « { $written } » remplace « { $meant } ».
finding-lookalike-foreign-letter = Dans { $domain }, « { $written } » est une lettre d’un autre alphabet qui ressemble à « { $meant } ».
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

# Constats.
finding-forged-result-ignored = Le message a apporté un faux résultat de contrôle. Il a été ignoré.
finding-other-result-ignored = Le message contient des résultats d’autres serveurs sur le trajet. Ils n’ont pas été utilisés.
finding-result-on-word = Le résultat ne compte que parce que vous avez dit avoir ouvert le message dans votre propre boîte.
finding-server-guessed = Le serveur de messagerie a seulement supposé que l’expéditeur est authentique. Ce n’est pas une preuve.
finding-filtering-bypassed = Une règle a laissé ce message éviter le filtre de courrier ({ $code }).
finding-signature-contradicted = La signature de { $domain } correspond à la ligne de l’expéditeur, mais votre serveur a constaté que le message a été modifié. Un ancien message a pu être renvoyé avec un nouveau texte.
finding-signature-doubted = La signature de { $domain } correspond à la ligne de l’expéditeur, mais un résultat de serveur dans le message dit autre chose ou est illisible. Un ancien message a pu être renvoyé avec un nouveau texte.
finding-unsigned-on-top = Une ligne a été ajoutée au-dessus de celle que { $domain } a signée.
finding-signature-weak = La signature de { $domain } emploie une méthode dépassée et ne prouve rien.
finding-signature-testing = { $domain } dit que ses signatures ne sont qu’un essai. Elles ne prouvent rien.
finding-signature-part-of-body = La signature de { $domain } ne couvre que le début du texte. Quelque chose a pu être ajouté en dessous.
finding-reply-to-not-signed = La signature de { $domain } ne couvre pas l’adresse de réponse. Elle a pu être modifiée.
finding-arc-sealer-not-listed = { $sealer } dit avoir trouvé l’expéditeur authentique, mais votre administrateur n’a pas inscrit ce serveur.
