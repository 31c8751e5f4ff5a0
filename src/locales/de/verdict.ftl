# Überschriften: eine je Ergebnis.
headline-microsoft-notice = Von Microsoft gesendet
headline-microsoft-sender = Von Microsoft gesendet – aber keine bekannte Mitteilung
headline-microsoft-service = Über einen Microsoft-Dienst gesendet – der Text kann von Fremden sein
headline-not-microsoft = Nicht von Microsoft
headline-own-notice = Eine Mitteilung Ihrer Organisation
headline-no-claim = Gibt sich nicht als Microsoft aus
headline-cannot-tell = Das lässt sich nicht sagen

# Die eine Tatsache, die entscheidet.
reason-from-ambiguous-foreign = Die Absenderzeile nennt keine eindeutige Adresse, und keine darin gehört Microsoft.
reason-from-ambiguous = Die Absenderzeile nennt mehrere Adressen oder ist beschädigt und lässt sich nicht prüfen.
reason-from-missing = Es gibt keine Absenderadresse, die sich prüfen ließe.
reason-own-notice = { $domain } ist als Absender bestätigt, und Ihre Administration führt diese Mail in ihrer Liste.
reason-proven-hint-only = Die Mail kam von { $domain }. Dass Microsoft von dort Mails sendet, ist nicht verlässlich belegt.
reason-proven-service = Gesendet über { $service } ({ $domain }). Wer den Dienst nutzt, kann eigenen Text einfügen.
reason-own-notice-header-only = { $domain } hat Absender und Betreff signiert; Ihre Administration führt die Mail. Der Text ist unbestätigt.
reason-proven-notice-header-only = { $domain } hat Absender und Betreff signiert; sie passen zu einer Microsoft-Mitteilung. Der Text lag nicht vor.
reason-proven-header-only = { $domain } hat Absender und Betreff signiert. Der Text ist unbestätigt und kann ersetzt worden sein.
reason-proven-notice-on-word = Die Mail kam von { $domain } und passt zu einer bekannten Mitteilung, wenn sie wie angegeben aus Ihrem Postfach stammt.
reason-proven-notice = Die Mail kam von { $domain } und passt zu einer Mitteilung, die Microsoft versendet hat.
reason-proven-notice-late = Die Mail kam von { $domain }, aber lange nach dem Versand dieser Mitteilung.
reason-proven-not-recorded = Die Mail kam von { $domain }. Das gehört Microsoft, steht aber nicht in unseren Daten.
reason-proven-sender-on-word = Die Mail kam von { $domain }, wenn Sie sie wie angegeben in Ihrem eigenen Postfach geöffnet haben.
reason-proven-sender = Die Mail kam von { $domain }. Der Absender ist bestätigt, der Inhalt ist uns nicht bekannt.
reason-changed-on-the-way = Die Mail zeigt { $domain }, wirkt aber verändert. Das tun Mailinglisten, aber auch Fälschungen aus echten Mails.
reason-delivery-report = Das sieht nach einem automatischen Bericht über eine unzustellbare Mail aus. Der Absender lässt sich nicht bestätigen.
reason-spoof-failed = Die Mail nennt { $domain }, aber der annehmende Server hat festgestellt, dass sie nicht von dort kam.
reason-unproven-file = Die Mail nennt { $domain }. In Dateien oder Texten kann das jeder schreiben; keine Signatur ließ sich bestätigen.
reason-unproven-no-headers = Die Mail nennt { $domain }. Die Kopfzeilen, die das bestätigen könnten, liegen nicht vor.
reason-unproven-no-result = Die Mail nennt { $domain }, aber Ihr Mailserver hat kein Prüfergebnis hinterlassen.
reason-unproven-gateway = Die Mail nennt { $domain }. Ihr Mail-Gateway verdeckt den Nachweis.
reason-unproven-on-premises = Die Mail nennt { $domain }. Der Mailserver Ihrer Organisation hält nicht fest, ob das geprüft wurde.
reason-unproven-damaged = Die Mail nennt { $domain }, aber das Prüfergebnis des Servers passt nicht zu dieser Mail.
reason-unproven-not-confirmed = Die Mail nennt { $domain }. Die Prüfung des Servers hat das weder bestätigt noch widerlegt.
reason-forwarded = Jemand hat diese Mail weitergeleitet. In dieser Kopie lässt sich der erste Absender nicht prüfen.
reason-own-organization = Die Mail spricht für Microsoft, aber Absender und Empfänger teilen { $domain }. Ist das Ihre Firma, fragen Sie die IT.
reason-quotes-a-fake = Die Mail enthält Text im Namen von Microsoft, schreibt aber über Fälschungen. Es kann eine Warnung mit Zitat sein.
reason-claims-from-customer = Die Mail nennt „{ $claim }“, die Absenderadresse liegt aber bei { $domain }, einem Namen, den jeder Microsoft-Kunde bekommen kann.
reason-claims-from-personal = Die Mail nennt „{ $claim }“, die Absenderadresse liegt aber bei { $domain }, wo jeder ein Postfach eröffnen kann.
reason-claims-from-lookalike = Die Absenderadresse liegt bei { $domain }. Dieser Name soll wie der von Microsoft aussehen.
reason-claims-from-elsewhere = Die Mail nennt „{ $claim }“, die Absenderadresse liegt aber bei { $domain }. Das gehört nicht Microsoft.
reason-no-claim = Diese Prüfung betrifft nur Microsoft. Über den Absender { $domain } sagt sie nichts.

# Was die Mail will.
request-phone-number = Sie sollen { $number } anrufen. Rufen Sie keine Nummer aus einer Mail an; suchen Sie sie auf der Website der Firma.
request-mailto-reply = Die Schaltfläche schreibt eine Mail an { $address }. Eine Antwort verrät, dass Ihr Postfach benutzt wird.
request-reply-elsewhere = Eine Antwort ginge an { $address }, nicht an den Absender.
request-password = Die Mail verlangt Ihr Kennwort oder eine Anmeldung über ihren Link.
request-code = Es geht um einen Code. Geben Sie einen Code niemals weiter.
request-device-code = Sie sollen einen Code auf einer Anmeldeseite eingeben. Damit käme jemand anderes in Ihr Konto.
request-payment = Es geht um Geld: eine Zahlung, eine Rechnung oder Bankdaten.
request-gift-card = Die Mail verlangt Geschenkkarten. Keine Firma lässt sich damit bezahlen.
request-crypto = Die Mail verlangt Kryptowährung.
request-run-program = Sie sollen auf Ihrem Computer etwas ausführen oder jemandem Zugriff darauf geben.
request-consent = Ein Link fordert Sie auf, einer App Zugriff auf Ihr Konto zu geben.
request-attachment = Sie sollen einen Anhang von riskanter Art öffnen: { $name }
request-qr-code = Sie sollen einen QR-Code scannen. Man sieht ihm nicht an, wohin er führt.
request-image-only = Der ganze Text ist ein Bild. So entzieht er sich der Prüfung.
request-urgency = Die Mail setzt Sie mit einer Frist oder Drohung unter Druck.
request-forged-trust-text = Die Mail behauptet von sich, geprüft zu sein: „{ $text }“. Das hat der Absender geschrieben.

# Wem ein Link gehört.
link-microsoft = Seite von Microsoft
link-microsoft-redirector = Weiterleitung von Microsoft: Das Ziel ist hier nicht zu erkennen
link-microsoft-customer = Von Microsoft betrieben, aber jeder Kunde kann dort eine Seite ablegen
link-subsidiary = Eine Firma des Microsoft-Konzerns, mit Seiten ihrer Mitglieder
link-other = Nicht von Microsoft
link-mailto = Schreibt eine Mail
link-tel = Startet einen Anruf
link-none = Keine lesbare Webadresse

linkmark-text-names-other-domain = Der Text zeigt eine andere Adresse als das Ziel.
linkmark-userinfo = In der Adresse steht ein Name vor einem @, um das wirkliche Ziel zu verbergen.
linkmark-ip-address = Eine Zahl statt eines Namens.
linkmark-punycode = Der Name enthält fremde Buchstaben.
linkmark-lookalike = Soll wie Microsoft aussehen.
linkmark-bidi = Zeichen darin kehren die Leserichtung um.
linkmark-invisible = Unsichtbare Zeichen stehen darin.
linkmark-backslash = Umgekehrte Schrägstriche verbergen das wirkliche Ziel.
linkmark-recipient-in-url = Ihre Mailadresse steht darin.
linkmark-many-dots = Ein sehr langer Name aus vielen Teilen, der den wirklichen aus dem Blick schiebt.
linkmark-redirects = Führt weiter zu einer anderen Adresse, die darin steht.
linkmark-consent = Verlangt für eine App Zugriff auf Ihr Konto.
linkmark-device-code = Eine Seite zum Eingeben eines Anmeldecodes.
linkmark-script = Enthält ein Programm statt einer Adresse.
