# Belägg, huvudanalys och export i vyerna.
details-mark-pass = I sin ordning:
details-mark-warn = Observera:
details-mark-unknown = Okänt:
details-mark-fail = Talar emot:
details-mark-info = Notera:

details-server = Den mottagande servern
details-server-pass = Din e-posttjänst bekräftade att det kom från { $domain }.
details-server-pass-foreign = Din e-posttjänst bekräftade { $domain }. Det är inte Microsoft.
details-server-fail = Din e-posttjänst kom fram till att det inte kom från { $domain }.
details-server-neither = Din e-posttjänst varken bekräftade eller motsade { $domain }.
details-server-claimed = Filen själv säger ”{ $result }”. Vem som helst kan skriva det i en fil.
details-server-word = Du sa att du öppnade det i din egen brevlåda. Resten följer av det.
details-signature = Avsändarens signatur
details-signature-pass = Signerat av { $domain }, och signaturen stämde när den kontrollerades här.
details-signature-fail = Signaturen i { $domain }s namn stämmer inte.
details-signature-unknown = Signerat i { $domain }s namn. Det kontrollerades inte här.
details-signature-other = Signerat bara av { $domain }, inte av avsändarens egen domän.
details-signature-none = Inte signerat.
details-arc = Mellanled på vägen
details-arc-pass = Ett listat mellanled, { $domain }, går i god för det som det tog emot.
details-links = Länkar
details-links-microsoft = { $count ->
    [one] Den enda länken leder till Microsofts egen sida.
   *[other] Alla { $count } länkar leder till Microsofts egna sidor.
  }
details-links-other = { $count ->
    [one] En länk leder inte till Microsofts egna sidor.
   *[other] { $count } länkar leder inte till Microsofts egna sidor.
  }
details-links-none = Det finns inga länkar.
details-links-unread = Mejlets text fanns inte till hands, så länkarna är okända.
details-notice = Kända utskick
details-notice-match = Det stämmer med ett utskick som Microsoft är känt för att ha gjort: { $notice }.
details-notice-late = Det stämmer med ett känt utskick, { $notice }, men kom långt efter att det gjordes.
details-notice-early = Det stämmer med ett känt utskick, { $notice }, men kom innan det gjordes.
details-notice-topic = Det handlar om något som är verkligt, vem som än skickat det.
details-notice-none = Det stämmer inte med något utskick som vi känner till.

details-findings = Allt som märktes
details-decides = avgör
details-not-checked = Inte undersökt
details-show-line = Visa raden
details-show-links = Visa länkarna
details-copy-line = Kopiera raden

details-raw = Råtext
details-raw-copy = Kopiera hela huvudet
details-raw-cut = Visas hit; kopieringen tar med alla { $size } KB.
details-search = Sök
details-search-label = Sök bland namn och värden
details-filter = Grupp
details-filter-all = Alla grupper
details-order = Ordning
details-order-header = Som i huvudet
details-order-name = Efter namn
details-found = { $count ->
    [one] Ett fält
   *[other] { $count } fält
  }
details-timeline = Teckning
details-table = Tabell
details-view = Visa som
details-edge = Härifrån skrev din egen e-posttjänst raderna
details-edge-none = Ingen rad här kan tas som bevis på avsändaren
details-page = Led { $from } till { $to } av { $total }
details-earlier = Tidigare
details-later = Senare
details-zone = Tider i din tidszon ({ $zone })
details-utc = Tider i UTC
details-reference = Vad fältet är
details-limits = Huvudet är större än vad vi läser.
details-field = Fält { $number } av { $total }
details-headers-missing = Det finns inget Received-fält, alltså ingen väg att visa: bara det som finns till hands.

take-what = Vad
take-result = Resultatet
take-headers = Hela huvudet
take-format = Som
take-format-text = Text
take-format-json = JSON
take-format-csv = Tabell (CSV)
take-format-html = Sida för utskrift (HTML)
take-redact = Dölj personers e-postadresser
take-redact-hint = Delen före @ döljs. Avsändarens domän står kvar, för det är den som resultatet gäller.
take-preview = Det här kommer att ingå
take-copy = Kopiera
take-save = Spara
take-print = Skriv ut
take-save-failed = Det går inte att spara här. Kopiera i stället.
take-cut = Visas hit.

details-prepare = Förbered en rapport
details-by-mail = Skriv det i ett mejl
