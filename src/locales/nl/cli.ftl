### Zinnen van de opdrachtregel.

cli-help =
    honmono – is deze mail echt van Microsoft, en wat kan ik nu doen?

    Gebruik:
      honmono check [OPTIES] BESTAND|MAP|-…   een resultaat voor elk bericht
      honmono explain [OPTIES] BESTAND|-      hoe het resultaat tot stand kwam, stap voor stap
      honmono config check BESTAND            fouten in het configuratiebestand van een beheerder
      honmono doctor URL                      is een gehost exemplaar goed ingericht?
      honmono help OPDRACHT                   meer over één opdracht; help apps, help after:
                                              mail-apps; wat te doen na een klik
      honmono version                         versies van programma en gegevens

    "honmono help check" toont de opties van een controle.

cli-help-check =
    honmono check [OPTIES] BESTAND|MAP|-…

    Een resultaat voor elk bericht. Een bestand is één bericht (.eml) of een mbox; een map betekent
    elke .eml eronder, of elk bericht van een Maildir; - is de standaardinvoer.

      --json                  één JSON-object per regel (docs/check.schema.json)
      --csv                   één CSV-regel per bericht, onschadelijk gemaakt voor een spreadsheet
      --lang TAAL             taal van de zinnen, bijvoorbeeld ja; anders uit LC_ALL of LANG
      --provenance HERKOMST   own-mailbox: de berichten zijn rechtstreeks opgeslagen uit het postvak
                              dat ze ontving; unknown (standaard): elke header is alleen een bewering
      --config BESTAND        honmono.config.json van uw organisatie: eigen mededelingen, gateways
      --keys BESTAND          openbare sleutels uit een bestand, voor controles zonder netwerk
      --dns off|URL           openbare sleutels vragen via DNS over HTTPS bij URL; off (standaard) vraagt niemand
      --now TIJD              oordelen alsof het deze tijd is (ISO 8601)
      --app NAAM              de mail-app die u gebruikt, voor wat u kunt doen (honmono help apps)
      --threads N             werkthreads; standaard: één per processorkern

    Afsluitcode: 0 alle gelezen, 2 sommige niet leesbaar, 1 verkeerd gebruik.

cli-help-explain =
    honmono explain [OPTIES] BESTAND|-

    De hele keten voor één bericht, van headerveld tot resultaat: wat is gelezen, wie voor de afzender
    instaat, wat de mail beweert en vraagt, en welke regel de doorslag gaf.

      --lang, --provenance, --config, --keys, --dns, --now   zoals bij "honmono check"

cli-help-config =
    honmono config check [--json] [--lang TAAL] BESTAND

    Leest een configuratiebestand van een beheerder en noemt elke fout erin.
    Afsluitcode: 0 geen fout, 2 enkele fouten, 1 verkeerd gebruik.

cli-help-doctor =
    honmono doctor [--json] [--lang TAAL] URL

    Bekijkt een gehost exemplaar: zijn de pagina’s er, via HTTPS, met de headers die ze nodig hebben?
    Afsluitcode: 0 geen fout, 2 enkele fouten, 1 verkeerd gebruik.

cli-try-help = Probeer: honmono help
cli-unknown-command = De opdracht “{ $name }” bestaat niet.
cli-unknown-option = De optie { $option } bestaat niet.
cli-value-missing = De optie { $option } heeft een waarde nodig.
cli-value-unwanted = De optie { $option } heeft geen waarde.
cli-json-or-csv = Kies --json of --csv, niet allebei.
cli-no-files = Noem ten minste één bestand of map, of - voor de standaardinvoer.
cli-one-file = Noem precies één bestand, of - voor de standaardinvoer.
cli-no-language = In de taal “{ $language }” zijn er nog geen zinnen. Talen: { $offered }.
cli-bad-provenance = --provenance is own-mailbox of unknown, niet “{ $value }”.
cli-bad-dns = --dns is off of een https-adres, niet “{ $value }”.
cli-bad-now = --now heeft een tijd nodig zoals 2026-11-24T09:00:00Z, niet “{ $value }”.
cli-bad-threads = --threads heeft een getal van 1 tot 99 nodig, niet “{ $value }”.
cli-keys-unreadable = Het sleutelbestand { $file } kan niet worden gelezen.
cli-keys-malformed = Het sleutelbestand { $file } heeft niet de vorm die docs/cli.md beschrijft.
cli-config-unreadable = Het configuratiebestand { $file } kan niet worden gelezen.
cli-config-malformed = Het configuratiebestand { $file } bevat fouten. “honmono config check” noemt ze.
cli-bad-app = De mail-app “{ $value }” bestaat niet. “honmono help apps” somt ze op.
cli-apps = Mail-apps die --app aanneemt:
cli-pick-app = Of u iets moet doen, hangt af van uw mail-app: voeg --app NAAM toe (“honmono help apps” somt de namen op).
cli-clicked = Al geklikt, geantwoord of gebeld? Zie “honmono help after”.
cli-reading-stdin = Er wordt een bericht van het toetsenbord gelezen; sluit af met Ctrl+D (Windows: Ctrl+Z, Enter).
cli-progress = { $done } gecontroleerd, { $unreadable } onleesbaar, { $rate } per seconde
cli-unreadable = Kon niet worden gelezen
cli-summary =
    { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
cli-broken-run = De uitvoering stopte voortijdig: { $detail }

## Waarom een invoer geen resultaat gaf

input-error-empty = Er staat niets in.
input-error-not-a-header-block = Dit is geen mail: er zijn geen headers met een From- of Received-veld gevonden. Sla het bericht op als .eml of kopieer de volledige bron.
input-error-only-subject = Er is alleen een onderwerp gevonden, geen headers. Sla het bericht op als .eml of kopieer de volledige bron.
input-error-binary = Dit is geen mail maar een ander soort bestand (een afbeelding, een document of iets dergelijks).
input-error-too-large = Het is groter dan { $megabytes } MB. Mails van deze grootte worden niet gelezen.
input-error-not-found = Zo’n bestand of map is er niet.
input-error-no-permission = Lezen is niet toegestaan: toegang geweigerd.
input-error-not-a-file = Dit is geen bestand.
input-error-no-messages = In deze map is geen bericht gevonden (bestanden die op .eml eindigen, of een Maildir).
input-error-read-error = Het bestand kon niet tot het einde worden gelezen.
input-error-engine-error = Een fout van dit programma brak de controle van dit bericht af: { $detail }. Er is geen resultaat.

## honmono explain

explain-read = 1. Gelezen: { $file }
explain-fields = { $fields } headervelden, { $hops } stations
explain-body = De tekst is gelezen: { $links } koppelingen.
explain-no-body = Er is geen tekst.
explain-limit = Voorbij een grens niet gelezen: { $limit }
explain-from = 2. Van wie de mail zegt te zijn
explain-from-single = Eén afzender: { $address }
explain-from-ambiguous = Geen eenduidige afzender; de eerste is { $address }
explain-from-missing = Er is geen afzender genoemd.
explain-vouches = 3. Wie voor de afzender instaat
explain-trusted = Een resultaat van de ontvanger wordt geloofd ({ $place }):
explain-entry = Aangenomen van { $ip } bij dit station:
explain-server = Het zegt: { $result }
explain-claimed = Het bestand zegt, niet geloofd: { $result }
explain-signature = Handtekening van { $domain } (selector { $selector }): { $result }
explain-no-signature = Er is geen handtekening.
explain-arc =
    { $count ->
        [one] ARC, 1 set, verzegeld door { $sealer }: { $result }
       *[other] ARC, { $count } sets, de nieuwste verzegeld door { $sealer }: { $result }
    }
explain-result-pass = klopt
explain-result-fail = klopt niet
explain-result-unknown = niet gecontroleerd
explain-result-none = geen
explain-proof-dkim = Bewezen door de handtekening van { $domain }.
explain-proof-server = Bewezen door het resultaat van de ontvanger voor { $domain }.
explain-proof-arc = Bewezen door een tussenstation op de lijst (ARC) voor { $domain }.
explain-no-proof = Niets bewijst de afzender.
explain-failed = De ontvanger stelde vast dat de afzender niet echt is.
explain-excuse-changed-on-the-way = Er zijn tekenen dat de mail onderweg is gewijzigd.
explain-excuse-delivery-report = Het is een bezorgingsrapport.
explain-noticed = 4. Wat opviel
explain-weight-decides = geeft de doorslag
explain-weight-supports = ervoor
explain-weight-against = ertegen
explain-weight-info = opmerking
explain-wants = 5. Wat de mail wil en waar de koppelingen heen leiden
explain-notice = 6. Bekende berichten
explain-no-notice = Geen bekend bericht past.
explain-notice-match = Past bij het bekende bericht { $id } ({ $timing }).
explain-topic = Het gaat over { $topic }.
explain-not-checked = 7. Niet gecontroleerd
explain-rules = 8. Regels, op volgorde; de eerste die opgaat, geeft de doorslag
explain-verdict = 9. Resultaat
explain-nothing = Niets.
