# Die eigenständige Seite.
page-title = Ist diese Mail wirklich von Microsoft?
page-lead = Die Nachricht wird auf Ihrem Gerät gelesen und geht nirgendwohin.
page-drop = Maildateien hier ablegen
page-drop-hint = .eml oder .msg, eine oder mehrere
page-choose = Dateien wählen
page-drop-now = Zum Prüfen loslassen
page-paste = oder fügen Sie den Quelltext der Nachricht ein
page-check = Prüfen
page-where = Woher haben Sie sie?
page-where-own = Ich habe sie in meinem Postfach geöffnet
page-where-own-hint = Sie haben sie direkt aus Ihrem eigenen Mailprogramm oder Webmail gespeichert oder den Quelltext dort kopiert.
page-where-file = Sie kam als Datei oder Anhang zu mir
page-where-file-hint = Jemand hat sie Ihnen gesendet oder gegeben. Dann kann jeder ihre Kopfzeilen geschrieben haben, und nur Signaturen zählen.
page-examples = Beispiele, alle erfunden
page-list = Geprüfte Nachrichten
page-progress = { $done } von { $total } geprüft
page-clear = Liste leeren
page-remove = { $name } entfernen
page-pasted = Eingefügter Text
page-form-name = Nur Absender und Betreff
page-only-shown = Was sich allein aus Absender und Betreff sagen lässt

page-form = Ich habe nur Absender und Betreff
page-form-hint = am Handy, auf Papier, von jemandem vorgelesen
page-form-lead = Name und Adresse eines Absenders kann jeder schreiben. Allein daraus lässt sich deshalb nie bestätigen, dass eine Mail von Microsoft ist. Aber eine Adresse, die nicht Microsoft gehört, verrät eine Fälschung, und zu einer bekannten Mitteilung gibt es offizielle Hinweise.
page-form-from-name = Name des Absenders
page-form-from-address = Adresse des Absenders
page-form-subject = Betreff
page-form-check = Sagen, was sich sagen lässt
page-form-empty = Geben Sie die Adresse des Absenders oder den Betreff ein.
page-form-not-address = Geben Sie die Adresse in der Form name@firma.example ein.
page-form-said = Nur Absender und Betreff wurden eingegeben. Eine echte Adresse beweist hier nichts: Auch Fälscher schreiben sie. Für eine klare Antwort prüfen Sie die Nachricht selbst.

page-source = So kommen Sie an den Quelltext
page-source-hint = Outlook.com, Gmail, Yahoo! JAPAN, Apple Mail, Thunderbird, Handys
page-source-outlook-com = Outlook.com und Outlook im Web
page-source-outlook-com-steps =
    Öffnen Sie die Nachricht.
    Wählen Sie oben rechts in der Nachricht „…“ (Weitere Aktionen), dann „Speichern unter“. So erhalten Sie eine .eml-Datei. Legen Sie sie hier ab.
    Oder wählen Sie „…“, „Anzeigen“, „Nachrichtenquelle anzeigen“, markieren Sie alles, kopieren Sie es und fügen Sie es hier ein.
page-source-outlook-windows = Outlook für Windows
page-source-outlook-windows-steps =
    Neues Outlook: „…“, „Speichern unter“ ergibt eine .eml-Datei.
    Klassisches Outlook: Ziehen Sie die Nachricht aus der Liste auf den Desktop. Die .msg-Datei können Sie hier ablegen.
    Oder öffnen Sie die Nachricht in einem eigenen Fenster, wählen Sie „Datei“, „Eigenschaften“, kopieren Sie die „Internetkopfzeilen“ und fügen Sie sie hier ein.
page-source-gmail = Gmail im Browser
page-source-gmail-steps =
    Öffnen Sie die Nachricht.
    Wählen Sie die drei Punkte neben „Antworten“, dann „Original anzeigen“.
    Wählen Sie „Original herunterladen“ und legen Sie die Datei hier ab, oder „In die Zwischenablage kopieren“ und fügen Sie es ein.
page-source-yahoo-japan = Yahoo! JAPAN Mail
page-source-yahoo-japan-steps =
    Öffnen Sie die Nachricht in der PC-Version.
    Wählen Sie im Menü der Nachricht die Anzeige der ausführlichen Kopfzeilen (詳細ヘッダー).
    Markieren Sie alles, kopieren Sie es und fügen Sie es hier ein.
page-source-apple-mail = Apple Mail auf dem Mac
page-source-apple-mail-steps =
    Markieren Sie die Nachricht.
    Wählen Sie „Ablage“, „Sichern unter …“, Format „Reine Datei“. Legen Sie die Datei hier ab.
    Oder wählen Sie „Darstellung“, „E-Mail“, „Reine Datei“, kopieren Sie alles und fügen Sie es ein.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    Markieren Sie die Nachricht.
    Wählen Sie „Mehr“, „Quelltext anzeigen“ (Strg+U), markieren Sie alles, kopieren Sie es und fügen Sie es ein.
    Oder klicken Sie mit der rechten Maustaste auf die Nachricht, wählen Sie „Speichern unter …“ und legen Sie die .eml-Datei hier ab.
page-source-phone = iPhone, iPad und Android
page-source-phone-steps =
    Mail-Apps auf Handys können den Quelltext meist nicht zeigen. Leiten Sie die Nachricht nicht weiter: Dabei geht der Nachweis verloren.
    Öffnen Sie dasselbe Postfach im Browser eines Computers und gehen Sie dort vor wie oben.
    Oder nutzen Sie unten „Ich habe nur Absender und Betreff“; dort steht, wie weit das reicht.

page-intro = Was diese Seite beantwortet
page-intro-1 = Ob eine Mail im Namen von Microsoft wirklich von Microsoft gesendet wurde und warum sich das sagen lässt.
page-intro-2 = Was die Mail von Ihnen will und wohin ihre Links wirklich führen.
page-intro-3 = Was als Nächstes zu tun ist: bei einer echten Mitteilung, bei einer Fälschung und wenn Sie schon geklickt haben.
page-intro-not = Sie sucht nicht nach Viren, öffnet keine Links und beurteilt keine Mail in anderen Namen.
page-intro-privacy = Alles geschieht in diesem Browser. Keine Mail, keine Adresse und kein Ergebnis verlässt ihn, und es gibt keinen Server, der sie speichern könnte.
page-intro-try = Ein Beispiel ansehen

page-error = Das konnte nicht geprüft werden
page-error-empty = Es steht nichts darin. Fügen Sie den Quelltext der Nachricht ein, oder wählen Sie die gespeicherte Datei.
page-error-only-subject = Das sind nur ein Betreff oder ein paar Worte der Nachricht, nicht ihr Quelltext. Gebraucht werden die Zeilen, die mit „Received:“ und „From:“ beginnen. Unten steht, wie Sie sie bekommen.
page-error-not-a-header-block = Das ist nicht der Quelltext einer Nachricht: Es fehlen die Zeilen, die mit „Received:“ oder „From:“ beginnen. Unten steht, wie Sie sie bekommen.
page-error-binary = Das ist keine Maildatei, sondern ein Bild oder eine Datei anderer Art. Ein Bildschirmfoto einer Mail lässt sich nicht prüfen: Speichern Sie die Nachricht selbst als .eml- oder .msg-Datei.
page-error-too-large = Diese Datei ist größer als { $limit } MB. Speichern Sie die Nachricht ohne Anhänge, oder fügen Sie nur ihren Quelltext ein.
page-error-msg = Diese .msg-Datei konnte nicht gelesen werden. Speichern Sie die Nachricht als .eml, oder fügen Sie ihren Quelltext ein.
page-error-unreadable = Der Browser konnte diese Datei nicht lesen ({ $detail }). Speichern Sie sie noch einmal und versuchen Sie es wieder.
page-error-folder = Das ist ein Ordner oder eine leere Datei. Wählen Sie die Nachrichtendateien darin.

page-privacy = Auf diesem Gerät gelesen. Funktioniert offline. Keine Cookies, keine Statistik, kein Server.
page-samples = Beispielpostfach
page-settings = Einstellungen
page-result = Ergebnis
