### Sätze der Befehlszeile.

cli-help =
    honmono – ist diese Mail wirklich von Microsoft, und was ist jetzt zu tun?

    Aufruf:
      honmono check [OPTIONEN] DATEI|ORDNER|-…   ein Ergebnis für jede Nachricht
      honmono explain [OPTIONEN] DATEI|-         wie das Ergebnis zustande kam, Schritt für Schritt
      honmono config check DATEI                 Fehler in der Konfigurationsdatei der Administration
      honmono doctor URL                         ist eine gehostete Kopie gut eingerichtet?
      honmono help BEFEHL                        mehr über einen Befehl; help apps, help after:
                                                 Mail-Apps; was nach einem Klick zu tun ist
      honmono version                            Versionen von Programm und Daten

    "honmono help check" zeigt die Optionen einer Prüfung.

cli-help-check =
    honmono check [OPTIONEN] DATEI|ORDNER|-…

    Ein Ergebnis für jede Nachricht. Eine Datei ist eine Nachricht (.eml) oder eine mbox; ein Ordner
    steht für jede .eml darunter oder jede Nachricht eines Maildirs; - ist die Standardeingabe.

      --json                  ein JSON-Objekt je Zeile (docs/check.schema.json)
      --csv                   eine CSV-Zeile je Nachricht, für Tabellenprogramme entschärft
      --lang SPRACHE          Sprache der Sätze, zum Beispiel ja; sonst aus LC_ALL oder LANG
      --provenance HERKUNFT   own-mailbox: Die Nachrichten wurden direkt aus dem Postfach gespeichert,
                              das sie empfing; unknown (Standard): Jede Kopfzeile ist nur eine Behauptung
      --config DATEI          honmono.config.json Ihrer Organisation: eigene Mitteilungen, Gateways
      --keys DATEI            öffentliche Schlüssel aus einer Datei, für Prüfungen ohne Netz
      --dns off|URL           öffentliche Schlüssel per DNS über HTTPS bei URL erfragen; off (Standard) fragt niemanden
      --now ZEIT              urteilen, als wäre es diese Zeit (ISO 8601)
      --app NAME              Ihre Mail-App, für die Schritte (honmono help apps)
      --threads N             Worker-Threads; Standard: einer je Prozessorkern

    Rückgabewert: 0 alle gelesen, 2 einige nicht lesbar, 1 falscher Aufruf.

cli-help-explain =
    honmono explain [OPTIONEN] DATEI|-

    Die ganze Kette für eine Nachricht, vom Kopfzeilenfeld bis zum Ergebnis: was gelesen wurde, wer für
    den Absender bürgt, was die Mail behauptet und verlangt und welche Regel entschieden hat.

      --lang, --provenance, --config, --keys, --dns, --now   wie bei "honmono check"

cli-help-config =
    honmono config check [--json] [--lang SPRACHE] DATEI

    Liest eine Konfigurationsdatei der Administration und nennt jeden Fehler darin.
    Rückgabewert: 0 kein Fehler, 2 einige Fehler, 1 falscher Aufruf.

cli-help-doctor =
    honmono doctor [--json] [--lang SPRACHE] URL

    Sieht eine gehostete Kopie an: Sind die Seiten da, über HTTPS, mit den nötigen Headern?
    Rückgabewert: 0 kein Fehler, 2 einige Fehler, 1 falscher Aufruf.

cli-try-help = Versuchen Sie: honmono help
cli-unknown-command = Den Befehl „{ $name }“ gibt es nicht.
cli-unknown-option = Die Option { $option } gibt es nicht.
cli-value-missing = Die Option { $option } braucht einen Wert.
cli-value-unwanted = Die Option { $option } nimmt keinen Wert.
cli-json-or-csv = Wählen Sie entweder --json oder --csv.
cli-no-files = Nennen Sie mindestens eine Datei oder einen Ordner oder - für die Standardeingabe.
cli-one-file = Nennen Sie genau eine Datei oder - für die Standardeingabe.
cli-no-language = In der Sprache „{ $language }“ gibt es noch keine Sätze. Sprachen: { $offered }.
cli-bad-provenance = --provenance ist own-mailbox oder unknown, nicht „{ $value }“.
cli-bad-dns = --dns ist off oder eine https-Adresse, nicht „{ $value }“.
cli-bad-now = --now braucht eine Zeit wie 2026-11-24T09:00:00Z, nicht „{ $value }“.
cli-bad-threads = --threads braucht eine Zahl von 1 bis 99, nicht „{ $value }“.
cli-keys-unreadable = Die Schlüsseldatei { $file } ist nicht lesbar.
cli-keys-malformed = Die Schlüsseldatei { $file } hat nicht die Form, die docs/cli.md beschreibt.
cli-config-unreadable = Die Konfigurationsdatei { $file } ist nicht lesbar.
cli-config-malformed = Die Konfigurationsdatei { $file } hat Fehler. „honmono config check“ nennt sie.
cli-bad-app = Die Mail-App „{ $value }“ gibt es nicht. „honmono help apps“ zählt sie auf.
cli-apps = Mail-Apps, die --app annimmt:
cli-pick-app = Ob Sie etwas tun müssen, hängt von Ihrer Mail-App ab: Fügen Sie --app NAME hinzu („honmono help apps“ zählt die Namen auf).
cli-clicked = Schon geklickt, geantwortet oder angerufen? Siehe „honmono help after“.
cli-reading-stdin = Eine Nachricht wird von der Tastatur gelesen; beenden Sie sie mit Strg+D (Windows: Strg+Z, Eingabetaste).
cli-progress = { $done } geprüft, { $unreadable } nicht lesbar, { $rate } je Sekunde
cli-unreadable = Nicht lesbar
cli-summary =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
cli-broken-run = Der Lauf endete vorzeitig: { $detail }

## Warum eine Eingabe kein Ergebnis ergab

input-error-empty = Es steht nichts darin.
input-error-not-a-header-block = Das ist keine Mail: Es wurden keine Kopfzeilen mit einem From- oder Received-Feld gefunden. Speichern Sie die Nachricht als .eml oder kopieren Sie den ganzen Quelltext.
input-error-only-subject = Es wurde nur ein Betreff gefunden, keine Kopfzeilen. Speichern Sie die Nachricht als .eml oder kopieren Sie den ganzen Quelltext.
input-error-binary = Das ist keine Mail, sondern eine Datei anderer Art (ein Bild, ein Dokument oder Ähnliches).
input-error-too-large = Sie ist größer als { $megabytes } MB. Mails dieser Größe werden nicht gelesen.
input-error-not-found = Eine solche Datei oder einen solchen Ordner gibt es nicht.
input-error-no-permission = Das Lesen ist nicht erlaubt: Zugriff verweigert.
input-error-not-a-file = Das ist keine Datei.
input-error-no-messages = In diesem Ordner wurde keine Nachricht gefunden (Dateien auf .eml oder ein Maildir).
input-error-read-error = Die Datei konnte nicht bis zum Ende gelesen werden.
input-error-engine-error = Ein Fehler dieses Programms hat die Prüfung dieser Nachricht abgebrochen: { $detail }. Es gibt kein Ergebnis.

## honmono explain

explain-read = 1. Gelesen: { $file }
explain-fields = { $fields } Kopfzeilenfelder, { $hops } Stationen
explain-body = Der Text wurde gelesen: { $links } Links.
explain-no-body = Es gibt keinen Text.
explain-limit = Jenseits einer Grenze nicht gelesen: { $limit }
explain-from = 2. Von wem sie nach eigener Angabe ist
explain-from-single = Ein Absender: { $address }
explain-from-ambiguous = Kein eindeutiger Absender; der erste ist { $address }
explain-from-missing = Kein Absender ist genannt.
explain-vouches = 3. Wer für den Absender bürgt
explain-trusted = Ein Ergebnis des Empfängers wird geglaubt ({ $place }):
explain-entry = Angenommen von { $ip } an dieser Station:
explain-server = Es sagt: { $result }
explain-claimed = Die Datei sagt, wird aber nicht geglaubt: { $result }
explain-signature = Signatur von { $domain } (Selektor { $selector }): { $result }
explain-no-signature = Es gibt keine Signatur.
explain-arc =
    { $count ->
        [one] ARC, 1 Satz, versiegelt von { $sealer }: { $result }
       *[other] ARC, { $count } Sätze, der neueste versiegelt von { $sealer }: { $result }
    }
explain-result-pass = passt
explain-result-fail = passt nicht
explain-result-unknown = nicht geprüft
explain-result-none = keines
explain-proof-dkim = Nachgewiesen durch die Signatur von { $domain }.
explain-proof-server = Nachgewiesen durch das Ergebnis des Empfängers für { $domain }.
explain-proof-arc = Nachgewiesen durch eine Zwischenstation aus der Liste (ARC) für { $domain }.
explain-no-proof = Nichts weist den Absender nach.
explain-failed = Der Empfänger hat festgestellt, dass der Absender nicht echt ist.
explain-excuse-changed-on-the-way = Es gibt Anzeichen, dass sie unterwegs verändert wurde.
explain-excuse-delivery-report = Es ist ein Zustellbericht.
explain-noticed = 4. Was auffiel
explain-weight-decides = entscheidet
explain-weight-supports = dafür
explain-weight-against = dagegen
explain-weight-info = Hinweis
explain-wants = 5. Was sie will und wohin ihre Links führen
explain-notice = 6. Bekannte Mitteilungen
explain-no-notice = Keine bekannte Mitteilung passt.
explain-notice-match = Passt zur bekannten Mitteilung { $id } ({ $timing }).
explain-topic = Es geht um { $topic }.
explain-not-checked = 7. Nicht geprüft
explain-rules = 8. Regeln der Reihe nach; die erste zutreffende entscheidet
explain-verdict = 9. Ergebnis
explain-nothing = Nichts.
