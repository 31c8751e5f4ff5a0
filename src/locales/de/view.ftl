# Was Bereich und Bericht rund um das Ergebnis sagen. Wird vor dem Ergebnis geladen: kurz halten.

view-checking = Nachricht wird geprüft …
view-starting = Wird vorbereitet …
view-asking = { $resolver } wird nach einem öffentlichen Schlüssel gefragt …
view-no-subject = (kein Betreff)
view-no-sender = (kein Absender)
view-about-label = Die Nachricht

view-scope = Bestätigt ist der Absender, nicht jede Forderung in der Mail.

view-says = Nennt sich
view-sent-by = Gesendet von
view-address-shown = Angezeigt
view-unproven = (nicht nachgewiesen)
view-forged = (gefälscht)
view-differs = nicht dasselbe
view-nobody = niemand genannt
view-also-written = auch geschrieben: { $ascii }
view-letters = „{ $written }“ statt „{ $meant }“

action-needs = Was Sie tun müssen
action-account = Kontoseite öffnen
action-check = Was zu prüfen ist
action-report = Melden
action-another-way = Anders prüfen
action-scope = Was hier geprüft wird
action-help-desk = Helpdesk

row-concern = Betrifft Sie das?
row-concern-hint = Wählen Sie Ihre Mail-App
row-matter = Die genannte Änderung gibt es wirklich
row-matter-hint = Was Microsoft sagt und für welche Mail-Apps
row-links = Wohin die Links wirklich führen
row-after = Schon geklickt, geantwortet oder angerufen?
row-evidence = Warum wir das sagen
row-evidence-unsure = Was wir angesehen haben
row-headers = Alle Kopfzeilen
row-take = Ergebnis kopieren, drucken oder speichern
row-signature = Signatur von Microsoft prüfen
row-signature-hint = fragt { $resolver } nach einem öffentlichen Schlüssel
row-settings = Einstellungen
row-attached = Angehängte Nachrichten

attached-open = „{ $name }“ prüfen
attached-back = Zurück zur geöffneten Nachricht

view-own-mailbox = Haben Sie sie direkt in Ihrem eigenen Postfach geöffnet?
view-own-mailbox-yes = Ja, in meinem Postfach
view-own-mailbox-why = Dann zählen die Vermerke Ihres Maildienstes. Kam sie als Datei oder Anhang zu Ihnen, zählen sie nicht.

view-private = Auf diesem Gerät geprüft. Nichts wurde gesendet.
view-asked = Auf diesem Gerät geprüft. { $resolver } wurde nach einem öffentlichen Schlüssel gefragt; von der Mail wurde nichts gesendet.
view-data = Daten vom { $date } · Version { $version }
view-wrong = Wir können uns irren: Sagen Sie es uns
view-loading = Wird geladen …
view-failed = Dieser Teil konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.
view-copied = Kopiert
view-copy-failed = Kopieren war nicht möglich. Markieren Sie diesen Text und kopieren Sie ihn:
view-again = Noch einmal versuchen
view-recheck = Noch einmal prüfen
view-new-window = öffnet ein neues Fenster
view-more-requests = { $count ->
    [one] Eine weitere Forderung
   *[other] { $count } weitere Forderungen
  }

view-nothing = Keine Nachricht geöffnet
view-nothing-next = Öffnen Sie eine Nachricht. Die Prüfung beginnt von selbst.
view-several = { $count } Nachrichten sind ausgewählt
view-several-next = Wählen Sie eine Nachricht aus. Jede wird für sich geprüft.
view-unavailable-code = Für den Helpdesk: { $detail }
view-partial = Allein aus Absendername, Adresse und Text kann niemand belegen, wer eine Nachricht gesendet hat. So viel lässt sich sagen:
view-error = Bei dieser Prüfung ist etwas schiefgegangen
view-error-next = Die Nachricht wurde nicht beurteilt. Versuchen Sie es noch einmal. Geschieht es wieder, senden Sie uns den Text unten. Er enthält nichts aus der Mail.
