# Bewijs, ontleding van de headers en uitvoer in de weergaven.
details-mark-pass = In orde:
details-mark-warn = Let op:
details-mark-unknown = Niet bekend:
details-mark-fail = Pleit ertegen:
details-mark-info = Opmerking:

details-server = De ontvangende server
details-server-pass = Uw maildienst heeft bevestigd dat de mail van { $domain } kwam.
details-server-pass-foreign = Uw maildienst heeft { $domain } bevestigd. Dat is niet Microsoft.
details-server-fail = Uw maildienst heeft vastgesteld dat de mail niet van { $domain } kwam.
details-server-neither = Uw maildienst heeft { $domain } bevestigd noch ontkend.
details-server-claimed = Het bestand zelf zegt “{ $result }”. Dat kan iedereen in een bestand schrijven.
details-server-word = U zei dat u de mail in uw eigen postvak hebt geopend. De rest volgt daaruit.
details-signature = De handtekening van de afzender
details-signature-pass = Ondertekend door { $domain }. De handtekening is hier gecontroleerd en klopt.
details-signature-fail = De handtekening namens { $domain } klopt niet.
details-signature-unknown = Ondertekend namens { $domain }. Dat is hier niet gecontroleerd.
details-signature-other = Alleen ondertekend door { $domain }, niet door het domein van de afzender zelf.
details-signature-none = Niet ondertekend.
details-arc = Tussenstations
details-arc-pass = Een tussenstation op de lijst, { $domain }, staat in voor wat het ontving.
details-links = Koppelingen
details-links-microsoft = { $count ->
    [one] De enige koppeling leidt naar een pagina van Microsoft zelf.
   *[other] Alle { $count } koppelingen leiden naar pagina’s van Microsoft zelf.
  }
details-links-other = { $count ->
    [one] Eén koppeling leidt niet naar een pagina van Microsoft zelf.
   *[other] { $count } koppelingen leiden niet naar pagina’s van Microsoft zelf.
  }
details-links-none = Er zijn geen koppelingen.
details-links-unread = De tekst van de mail was niet beschikbaar, dus de koppelingen zijn niet bekend.
details-notice = Bekende berichten
details-notice-match = De mail past bij een bericht waarvan bekend is dat Microsoft het heeft verstuurd: { $notice }.
details-notice-late = De mail past bij een bekend bericht, { $notice }, maar kwam lang nadat dat was verstuurd.
details-notice-early = De mail past bij een bekend bericht, { $notice }, maar kwam voordat dat was verstuurd.
details-notice-topic = De mail gaat over een kwestie die echt is, wie de mail ook verzond.
details-notice-none = De mail past bij geen bericht dat we kennen.

details-findings = Alles wat opviel
details-decides = geeft de doorslag
details-not-checked = Niet bekeken
details-show-line = Regel tonen
details-show-links = Koppelingen tonen
details-copy-line = Deze regel kopiëren

details-raw = Ruwe tekst
details-raw-copy = Alle headers kopiëren
details-raw-cut = Tot hier getoond; bij kopiëren krijgt u alle { $size } KB.
details-search = Zoeken
details-search-label = Namen en waarden doorzoeken
details-filter = Groep
details-filter-all = Alle groepen
details-order = Volgorde
details-order-header = Zoals in de mail
details-order-name = Op naam
details-found = { $count ->
    [one] Eén veld
   *[other] { $count } velden
  }
details-timeline = Tekening
details-table = Tabel
details-view = Tonen als
details-edge = Vanaf hier schreef uw eigen maildienst de regels
details-edge-none = Geen enkele regel hier geldt als bewijs van de afzender
details-page = Stations { $from } tot { $to } van { $total }
details-earlier = Eerder
details-later = Later
details-zone = Tijden in uw tijdzone ({ $zone })
details-utc = Tijden in UTC
details-reference = Wat dit veld is
details-limits = De headers zijn groter dan wat we lezen.
details-field = Veld { $number } van { $total }
details-headers-missing = Er is geen Received-veld, dus er is geen route te tonen: alleen wat beschikbaar is.

take-what = Wat
take-result = Het resultaat
take-headers = Alle headers
take-format = Als
take-format-text = Tekst
take-format-json = JSON
take-format-csv = Tabel (CSV)
take-format-html = Pagina om af te drukken (HTML)
take-redact = Mailadressen van personen verbergen
take-redact-hint = Het deel vóór @ wordt verborgen. Het domein van de afzender blijft staan, want daar gaat het resultaat over.
take-preview = Dit komt erin te staan
take-copy = Kopiëren
take-save = Opslaan
take-print = Afdrukken
take-save-failed = Opslaan is hier niet toegestaan. Kopieer de tekst.
take-cut = Tot hier getoond.

details-prepare = Melding voorbereiden
details-by-mail = In een mail schrijven
