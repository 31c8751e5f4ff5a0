# Wie die Mail sich als Microsoft ausgibt.
finding-claim-name = Der Absender nennt sich „{ $text }“.
finding-claim-name-disguised = Der Absendername „{ $text }“ enthält verfremdete Buchstaben. Man soll ihn als „{ $plain }“ lesen.
finding-claim-name-product = Der Absendername „{ $text }“ nennt ein Microsoft-Produkt.
finding-claim-name-role = Der Absendername „{ $text }“ klingt nach einer Stelle von Microsoft, nennt Microsoft aber nicht.
finding-claim-name-address = Der Absendername enthält die Adresse „{ $text }“. Das ist nicht der wirkliche Absender.
finding-claim-local-part = Der Teil der Adresse vor dem @ lautet „{ $text }“.
finding-claim-domain = Die Domäne des Absenders, { $text }, enthält den Namen von Microsoft.
finding-claim-domain-lookalike = Die Domäne des Absenders, { $text }, soll wie eine von Microsoft aussehen.
finding-lookalike-letters = In { $domain } steht „{ $written }“ statt „{ $meant }“.
finding-lookalike-foreign-letter = In { $domain } ist „{ $written }“ ein Buchstabe aus einem anderen Alphabet, der wie „{ $meant }“ aussieht.
finding-claim-subject-disguised = Der Betreff enthält verfremdete Buchstaben: „{ $text }“.
finding-claim-text = Im Text geht es um Ihr Microsoft-Konto: „{ $text }“.
finding-claim-invoice = Die Mail berechnet Ihnen ein Microsoft-Produkt ({ $text }) und will einen Anruf, von einer Adresse, die nicht Microsoft gehört.
finding-claim-subject-account = Laut Betreff geschieht etwas mit Ihrem Konto: „{ $text }“.
finding-claim-topic = Es geht um das Ende der Standardauthentifizierung bei Microsoft. Dazu hat auch Microsoft selbst geschrieben.
finding-claim-imprint = Am Ende stehen Firmenname oder Anschrift von Microsoft: „{ $text }“.
finding-claim-subject = Der Betreff klingt nach einer Mitteilung zu einem Microsoft-Konto: „{ $text }“.
finding-claim-heading = Die Überschrift der Mail lautet „{ $text }“.
finding-claim-salutation = Die Mail spricht Sie als Kunden von Microsoft an: „{ $text }“.
finding-claim-signature = Der Text endet mit dem Namen „{ $text }“.

# Wem der Absender gehört und wohin Antworten gehen.
finding-sender-customer-space = { $domain } ist eine Adresse, die Microsoft an Kunden vergibt.
finding-sender-personal-mail = { $domain } ist ein Maildienst, bei dem sich jeder anmelden kann.
finding-sender-subsidiary = { $service } gehört zu Microsoft, schreibt aber im eigenen Namen, und Mitglieder können Text in diese Mails setzen.
finding-sender-punycode = Die Domäne des Absenders, { $domain }, wird als { $unicode } angezeigt.
finding-two-addresses = Der Absendername enthält eine Adresse, „{ $shown }“. Die wirkliche lautet anders: { $address }.
finding-reply-elsewhere = Ihre Antwort ginge an { $address }, nicht an den Absender.
finding-reply-personal-mail = Ihre Antwort ginge an { $address }, ein Postfach, das jeder eröffnen kann.
finding-return-path-elsewhere = Zustellfehler gehen an { $domain }, eine andere Domäne als die des Absenders.
finding-sender-field-elsewhere = Eingeliefert hat sie { $address }, nicht der angezeigte Absender.
finding-self-addressed = Absender und Empfänger sind dieselbe Adresse. So versuchen Fälschungen, an Filtern vorbeizukommen.
finding-direct-send = Die Mail zeigt einen Absender Ihrer eigenen Organisation, kam aber von außen und wurde nicht bestätigt.
finding-forwarded = Diese Mail hat jemand weitergeleitet. Im Inneren ist „{ $text }“ als erster Absender genannt.
finding-delivery-report = Das ist ein automatischer Zustellbericht.
finding-own-organization = Absender und Empfänger gehören zur selben Organisation ({ $domain }).
finding-mailing-list = Die Mail kam über eine Mailingliste.
finding-quotes-a-fake = Die Mail schreibt über gefälschte Mails und zitiert anscheinend eine.
finding-mentions-microsoft = Die Mail erwähnt Microsoft, gibt sich aber nicht als Microsoft aus.

# Links und Tarnung.
finding-link-names-other-domain = Ein Link zeigt „{ $shown }“, führt aber zu { $domain }.
finding-link-lookalike = Ein Link führt zu { $domain }. Das soll wie Microsoft aussehen.
finding-link-hides-target = Ein Link zu { $domain } ist so geschrieben, dass man das wirkliche Ziel kaum erkennt.
finding-link-ip-address = Ein Link führt zu einer bloßen Zahl, { $domain }, statt zu einem Namen.
finding-link-recipient = Ein Link zu { $domain } enthält Ihre Mailadresse. Ein Klick verrät, wer Sie sind.
finding-link-customer-hosted = Ein Link führt zu { $domain }. Das betreibt Microsoft, aber jeder Kunde kann dort eine Seite ablegen.
finding-link-redirector = Ein Link führt zu { $domain } und von dort an ein Ziel, das sich hier nicht erkennen lässt.
finding-tracking-pixel-disguise = Die Mail enthält ein Bild vom echten Microsoft ({ $domain }). Das kann jeder kopieren; es beweist nichts.
finding-hidden-text = Die Mail enthält Text, den Sie nicht sehen. So sollen Filter getäuscht werden.
finding-disguised-letters = Wörter darin enthalten verfremdete oder unsichtbare Zeichen.
finding-no-web-link = Die Mail enthält keinen Weblink. Das ist kein gutes Zeichen: Man will Ihre Antwort oder Ihren Anruf.

finding-late = Die Mail kam lange nach dem Versand dieser Mitteilung. Der Termin, vor dem sie warnt, ist vorbei.
finding-not-in-our-records = { $domain } gehört Microsoft, steht aber nicht in unseren Daten.

# Was auffiel.
finding-forged-result-ignored = Die Nachricht brachte ein gefälschtes Prüfergebnis mit. Es wurde nicht beachtet.
finding-other-result-ignored = In der Nachricht stehen Ergebnisse anderer Server auf dem Weg. Sie wurden nicht verwendet.
finding-result-on-word = Das Ergebnis zählt nur, weil Sie angegeben haben, die Nachricht in Ihrem eigenen Postfach geöffnet zu haben.
finding-server-guessed = Der Mailserver hat nur vermutet, dass der Absender echt ist. Das ist kein Nachweis.
finding-filtering-bypassed = Eine Regel hat diese Nachricht am Mailfilter vorbeigelassen ({ $code }).
finding-signature-contradicted = Die Signatur von { $domain } passt zur Absenderzeile, aber Ihr Mailserver hat festgestellt, dass die Nachricht verändert wurde. Vielleicht wurde eine alte Nachricht mit neuem Text noch einmal gesendet.
finding-signature-doubted = Die Signatur von { $domain } passt zur Absenderzeile, aber ein Serverergebnis in der Nachricht sagt etwas anderes oder ist nicht lesbar. Vielleicht wurde eine alte Nachricht mit neuem Text noch einmal gesendet.
finding-unsigned-on-top = Über der Zeile, die { $domain } signiert hat, wurde eine weitere eingefügt.
finding-signature-weak = Die Signatur von { $domain } nutzt ein veraltetes Verfahren und beweist nichts.
finding-signature-testing = { $domain } gibt an, dass die Signaturen nur ein Test sind. Sie beweisen nichts.
finding-signature-part-of-body = Die Signatur von { $domain } umfasst nur den Anfang des Textes. Darunter kann etwas ergänzt worden sein.
finding-reply-to-not-signed = Die Signatur von { $domain } umfasst die Antwortadresse nicht. Sie kann verändert worden sein.
finding-arc-sealer-not-listed = { $sealer } gibt an, den Absender für echt befunden zu haben, aber Ihre Administration führt diesen Server nicht in der Liste.
