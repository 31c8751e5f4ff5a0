### Terminalens meningar.

cli-help =
    honmono – är mejlet verkligen från Microsoft, och vad gör jag nu?

    Användning:
      honmono check [OPTIONS] FILE|FOLDER|-…   ett resultat för varje meddelande
      honmono explain [OPTIONS] FILE|-         hur resultatet kom till, steg för steg
      honmono config check FILE                fel i en administratörs konfigurationsfil
      honmono doctor URL                       är en egen driftsatt kopia rätt inställd?
      honmono help COMMAND                     mer om ett kommando; help apps, help after:
                                               e-postappar; vad man gör efter ett klick
      honmono version                          programmets och uppgifternas version

    ”honmono help check” listar alternativen för en kontroll.

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    Ett resultat för varje meddelande. En fil är ett meddelande (.eml) eller en mbox; en mapp
    betyder varje .eml under den, eller varje meddelande i en Maildir; - är standard in.

      --json                  ett JSON-objekt per rad (docs/check.schema.json)
      --csv                   en CSV-rad per meddelande, utan formler för kalkylprogram
      --lang LANGUAGE         meningarnas språk, till exempel ja; annars från LC_ALL eller LANG
      --provenance WHERE      own-mailbox: meddelandena sparades direkt ur den brevlåda som tog
                              emot dem; unknown (standard): varje huvud är bara ett påstående
      --config FILE           organisationens honmono.config.json: egna utskick, gatewayer
      --keys FILE             öppna nycklar från en fil, för kontroller utan nätverk
      --dns off|URL           fråga efter öppna nycklar med DNS över HTTPS på URL; off (standard)
                              frågar ingen
      --now TIME              bedöm som om det vore den här tiden (ISO 8601)
      --app NAME              e-postappen som du använder, för vad du gör (honmono help apps)
      --threads N             arbetstrådar; standard: en för varje kärna

    Slutkod: 0 alla lästes, 2 några gick inte att läsa, 1 fel användning.

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    Hela kedjan för ett meddelande, från huvudfält till resultat: vad som lästes, vem som går i
    god för avsändaren, vad mejlet påstår och ber om, och regeln som avgjorde.

      --lang, --provenance, --config, --keys, --dns, --now   som för ”honmono check”

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    Läser en administratörs konfigurationsfil och anger varje fel i den.
    Slutkod: 0 inga fel, 2 några fel, 1 fel användning.

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    Undersöker en driftsatt kopia: finns sidorna där, via HTTPS, med de svarshuvuden som behövs?
    Slutkod: 0 inga fel, 2 några fel, 1 fel användning.

cli-try-help = Prova: honmono help
cli-unknown-command = Kommandot ”{ $name }” finns inte.
cli-unknown-option = Alternativet { $option } finns inte.
cli-value-missing = Alternativet { $option } behöver ett värde.
cli-value-unwanted = Alternativet { $option } tar inget värde.
cli-json-or-csv = Välj ett av --json och --csv.
cli-no-files = Ange minst en fil eller mapp, eller - för standard in.
cli-one-file = Ange exakt en fil, eller - för standard in.
cli-no-language = Det finns ännu inga meningar på språket ”{ $language }”. Språk: { $offered }.
cli-bad-provenance = --provenance är own-mailbox eller unknown, inte ”{ $value }”.
cli-bad-dns = --dns är off eller en https-adress, inte ”{ $value }”.
cli-bad-now = --now vill ha en tid som 2026-11-24T09:00:00Z, inte ”{ $value }”.
cli-bad-threads = --threads vill ha ett tal från 1 till 99, inte ”{ $value }”.
cli-keys-unreadable = Nyckelfilen { $file } går inte att läsa.
cli-keys-malformed = Nyckelfilen { $file } har inte den form som docs/cli.md beskriver.
cli-config-unreadable = Konfigurationsfilen { $file } går inte att läsa.
cli-config-malformed = Konfigurationsfilen { $file } har fel. ”honmono config check” anger dem.
cli-bad-app = E-postappen ”{ $value }” finns inte. ”honmono help apps” listar dem.
cli-apps = E-postappar som --app tar:
cli-pick-app = Om du behöver göra något beror på din e-postapp: lägg till --app NAME (”honmono help apps” listar namnen).
cli-clicked = Redan klickat, svarat eller ringt? Se ”honmono help after”.
cli-reading-stdin = Läser ett meddelande från tangentbordet; avsluta med Ctrl+D (Windows: Ctrl+Z, Enter).
cli-progress = { $done } kontrollerade, { $unreadable } oläsbara, { $rate } per sekund
cli-unreadable = Gick inte att läsa
cli-summary =
    { $count ->
        [one] { $count } meddelande
       *[other] { $count } meddelanden
    }
cli-broken-run = Körningen avbröts i förtid: { $detail }

## Varför en inmatning inte gav något resultat

input-error-empty = Det är tomt.
input-error-not-a-header-block = Det här är inget mejl: inget huvud med ett From- eller Received-fält hittades. Spara meddelandet som .eml, eller kopiera hela källan.
input-error-only-subject = Bara ett ämne hittades, inget meddelandehuvud. Spara meddelandet som .eml, eller kopiera hela källan.
input-error-binary = Det här är inget mejl utan en annan typ av fil (en bild, ett dokument eller liknande).
input-error-too-large = Det är större än { $megabytes } MB. Så stora mejl läses inte.
input-error-not-found = Det finns ingen sådan fil eller mapp.
input-error-no-permission = Det får inte läsas: behörighet nekades.
input-error-not-a-file = Det här är ingen fil.
input-error-no-messages = Inget meddelande hittades i mappen (filer som slutar på .eml, eller en Maildir).
input-error-read-error = Filen gick inte att läsa till slutet.
input-error-engine-error = Ett fel i programmet stoppade kontrollen av meddelandet: { $detail }. Inget resultat nåddes.

## honmono explain

explain-read = 1. Läst: { $file }
explain-fields = { $fields } huvudfält, { $hops } led
explain-body = Texten lästes: { $links } länkar.
explain-no-body = Det finns ingen text.
explain-limit = Oläst bortom en gräns: { $limit }
explain-from = 2. Vem det uppger sig vara från
explain-from-single = En avsändare: { $address }
explain-from-ambiguous = Ingen entydig avsändare; den första är { $address }
explain-from-missing = Ingen avsändare anges.
explain-vouches = 3. Vem som går i god för avsändaren
explain-trusted = Ett resultat från mottagaren godtas ({ $place }):
explain-entry = Mottaget från { $ip } av det här ledet:
explain-server = Det säger: { $result }
explain-claimed = Filen säger, godtas inte: { $result }
explain-signature = Signatur från { $domain } (selektor { $selector }): { $result }
explain-no-signature = Det finns ingen signatur.
explain-arc =
    { $count ->
        [one] ARC, 1 uppsättning, förseglad av { $sealer }: { $result }
       *[other] ARC, { $count } uppsättningar, den nyaste förseglad av { $sealer }: { $result }
    }
explain-result-pass = stämmer
explain-result-fail = stämmer inte
explain-result-unknown = inte kontrollerad
explain-result-none = ingen
explain-proof-dkim = Bevisat av signaturen från { $domain }.
explain-proof-server = Bevisat av mottagarens resultat för { $domain }.
explain-proof-arc = Bevisat av ett listat mellanled (ARC) för { $domain }.
explain-no-proof = Inget bevisar avsändaren.
explain-failed = Mottagaren kom fram till att avsändaren inte är äkta.
explain-excuse-changed-on-the-way = Det finns tecken på att det ändrades på vägen.
explain-excuse-delivery-report = Det är en leveransrapport.
explain-noticed = 4. Vad som märktes
explain-weight-decides = avgör
explain-weight-supports = för
explain-weight-against = emot
explain-weight-info = notering
explain-wants = 5. Vad det vill, och vart länkarna leder
explain-notice = 6. Kända utskick
explain-no-notice = Inget känt utskick stämmer.
explain-notice-match = Stämmer med det kända utskicket { $id } ({ $timing }).
explain-topic = Det handlar om { $topic }.
explain-not-checked = 7. Inte kontrollerat
explain-rules = 8. Regler, i ordning; den första som gäller avgör
explain-verdict = 9. Resultat
explain-nothing = Inget.
