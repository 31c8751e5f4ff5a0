# La page autonome.
page-title = Cet e-mail vient-il vraiment de Microsoft ?
page-lead = Le message est lu sur votre appareil et ne va nulle part.
page-drop = Déposez des fichiers d’e-mail ici
page-drop-hint = .eml ou .msg, un ou plusieurs
page-choose = Choisir des fichiers
page-drop-now = Relâchez pour vérifier
page-paste = ou collez la source du message
page-check = Vérifier
page-where = D’où l’avez-vous ?
page-where-own = Je l’ai ouvert dans ma propre boîte
page-where-own-hint = Vous l’avez enregistré ou avez copié sa source directement depuis votre messagerie ou votre webmail.
page-where-file = Il m’est parvenu comme fichier ou pièce jointe
page-where-file-hint = Quelqu’un vous l’a envoyé ou donné. Ses en-têtes ont alors pu être écrits par n’importe qui, et seules les signatures comptent.
page-examples = Exemples, tous inventés
page-list = Messages vérifiés
page-progress = { $done } sur { $total } vérifiés
page-clear = Vider la liste
page-remove = Retirer { $name }
page-pasted = Texte collé
page-form-name = Expéditeur et objet seulement
page-only-shown = Ce que l’on peut dire d’après l’expéditeur et l’objet seuls

page-form = Je n’ai que l’expéditeur et l’objet
page-form-hint = sur un téléphone, sur papier, lus par quelqu’un
page-form-lead = Le nom et l’adresse d’un expéditeur peuvent être écrits par n’importe qui. À eux seuls, ils ne permettent donc à personne de confirmer qu’un e-mail vient de Microsoft. Mais une adresse qui n’est pas à Microsoft trahit un faux, et pour un avis connu il y a des consignes officielles.
page-form-from-name = Nom de l’expéditeur
page-form-from-address = Adresse de l’expéditeur
page-form-subject = Objet
page-form-check = Voir ce que l’on peut dire
page-form-empty = Saisissez l’adresse de l’expéditeur ou l’objet.
page-form-not-address = Saisissez l’adresse sous la forme nom@societe.example.
page-form-said = Seuls l’expéditeur et l’objet ont été saisis. Une adresse authentique ne prouve rien ici : les faussaires l’écrivent aussi. Pour une réponse ferme, vérifiez le message lui-même.

page-source = Comment obtenir la source du message
page-source-hint = Outlook.com, Gmail, Yahoo! JAPAN, Apple Mail, Thunderbird, téléphones
page-source-outlook-com = Outlook.com et Outlook sur le web
page-source-outlook-com-steps =
    Ouvrez le message.
    En haut à droite du message, choisissez « … » (autres actions), puis « Enregistrer sous » pour obtenir un fichier .eml. Déposez-le ici.
    Ou choisissez « … », « Affichage », « Afficher la source du message », sélectionnez tout, copiez et collez ici.
page-source-outlook-windows = Outlook pour Windows
page-source-outlook-windows-steps =
    Nouvel Outlook : « … », « Enregistrer sous » donne un fichier .eml.
    Outlook classique : faites glisser le message de la liste vers le bureau. Le fichier .msg peut être déposé ici.
    Ou ouvrez le message dans sa propre fenêtre, « Fichier », « Propriétés », copiez les « En-têtes Internet » et collez-les ici.
page-source-gmail = Gmail dans un navigateur
page-source-gmail-steps =
    Ouvrez le message.
    Choisissez les trois points à côté de « Répondre », puis « Afficher l’original ».
    Choisissez « Télécharger l’original » et déposez le fichier ici, ou « Copier dans le presse-papiers » et collez.
page-source-yahoo-japan = Yahoo! JAPAN Mail
page-source-yahoo-japan-steps =
    Ouvrez le message dans la version PC.
    Choisissez « Afficher les détails de l’en-tête » (詳細ヘッダー) dans le menu du message.
    Sélectionnez tout, copiez et collez ici.
page-source-apple-mail = Apple Mail sur un Mac
page-source-apple-mail-steps =
    Sélectionnez le message.
    Choisissez « Fichier », « Enregistrer sous… », format « Source du message brut ». Déposez le fichier ici.
    Ou choisissez « Présentation », « Message », « Source brute », copiez tout et collez.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    Sélectionnez le message.
    Choisissez « Autres », « Code source » (Ctrl+U), sélectionnez tout, copiez et collez.
    Ou faites un clic droit sur le message, « Enregistrer comme… », et déposez le fichier .eml ici.
page-source-phone = iPhone, iPad et Android
page-source-phone-steps =
    Sur téléphone, les applications de messagerie ne peuvent le plus souvent pas montrer la source. Ne transférez pas le message : le transfert retire la preuve.
    Ouvrez la même boîte dans le navigateur d’un ordinateur et suivez la méthode ci-dessus.
    Ou utilisez « Je n’ai que l’expéditeur et l’objet » ci-dessous ; il y est dit jusqu’où cela va.

page-intro = Ce à quoi répond cette page
page-intro-1 = Si un e-mail au nom de Microsoft a vraiment été envoyé par Microsoft, et ce qui permet de le dire.
page-intro-2 = Ce que l’e-mail veut de vous, et où mènent vraiment ses liens.
page-intro-3 = Que faire ensuite : pour un avis authentique, pour un faux, et si vous avez déjà cliqué.
page-intro-not = Elle ne cherche pas de virus, n’ouvre pas de liens et ne juge pas les e-mails à d’autres noms.
page-intro-privacy = Tout se passe dans ce navigateur. Aucun e-mail, aucune adresse, aucun résultat n’en sort, et il n’y a pas de serveur qui pourrait en garder.
page-intro-try = Essayer un exemple

page-error = Impossible de vérifier ceci
page-error-empty = Il n’y a rien dedans. Collez la source du message, ou choisissez le fichier du message enregistré.
page-error-only-subject = Ce n’est qu’un objet ou quelques mots du message, pas sa source. Il faut les lignes qui commencent par « Received: » et « From: ». Plus bas, il est dit comment les obtenir.
page-error-not-a-header-block = Ce n’est pas la source d’un message : les lignes qui commencent par « Received: » ou « From: » manquent. Plus bas, il est dit comment les obtenir.
page-error-binary = Ce n’est pas un fichier d’e-mail, mais une image ou un autre type de fichier. Une capture d’écran ne peut pas être vérifiée : enregistrez le message lui-même en fichier .eml ou .msg.
page-error-too-large = Ce fichier dépasse { $limit } Mo. Enregistrez le message sans ses pièces jointes, ou collez seulement sa source.
page-error-msg = Ce fichier .msg n’a pas pu être lu. Enregistrez le message en .eml, ou collez sa source.
page-error-unreadable = Le navigateur n’a pas pu lire ce fichier ({ $detail }). Enregistrez-le à nouveau et réessayez.
page-error-folder = C’est un dossier ou un fichier vide. Choisissez les fichiers de message qu’il contient.

page-privacy = Lu sur cet appareil. Fonctionne hors connexion. Ni cookies, ni statistiques, ni serveur.
page-samples = Boîte d’exemples
page-settings = Paramètres
page-result = Résultat
