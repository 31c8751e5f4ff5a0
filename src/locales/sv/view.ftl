# Vad panelen och rapporten säger runt resultatet. Läses in före resultatet: håll det kort.

view-checking = Kontrollerar meddelandet…
view-starting = Gör klart…
view-asking = Frågar { $resolver } efter en öppen nyckel…
view-no-subject = (inget ämne)
view-no-sender = (ingen avsändare)
view-about-label = Meddelandet

view-scope = Det här bekräftar avsändaren, inte allt som mejlet ber om.

view-says = Uppger
view-sent-by = Skickat av
view-address-shown = Visar
view-unproven = (inte bevisat)
view-forged = (förfalskat)
view-differs = inte samma
view-nobody = ingen anges
view-also-written = skrivs också { $ascii }
view-letters = ”{ $written }” i stället för ”{ $meant }”

action-needs = Se vad du behöver göra
action-account = Öppna kontosidan
action-check = Vad du bör kontrollera
action-report = Rapportera det
action-another-way = Kontrollera på annat sätt
action-scope = Vad som kontrolleras
action-help-desk = Helpdesk

row-concern = Berör det här dig?
row-concern-hint = Välj den e-postapp du använder
row-matter = Ändringen som nämns är verklig
row-matter-hint = Vad Microsoft säger, och för vilka e-postappar
row-links = Vart länkarna verkligen leder
row-after = Redan klickat, svarat eller ringt?
row-evidence = Varför vi säger det
row-evidence-unsure = Vad vi tittade på
row-headers = Hela meddelandehuvudet
row-take = Kopiera, skriv ut eller spara resultatet
row-signature = Kontrollera Microsofts signatur
row-signature-hint = frågar { $resolver } efter en öppen nyckel
row-settings = Inställningar
row-attached = Bifogade meddelanden

attached-open = Kontrollera ”{ $name }”
attached-back = Tillbaka till det öppna meddelandet

view-own-mailbox = Öppnade du det direkt i din egen brevlåda?
view-own-mailbox-yes = Ja, i min egen brevlåda
view-own-mailbox-why = Då går det att lita på din e-posttjänsts noteringar. Om du fick det som en fil eller bilaga går det inte.

view-private = Kontrollerat på den här enheten. Inget skickades någonstans.
view-asked = Kontrollerat på den här enheten. { $resolver } fick frågan om en öppen nyckel; ingen del av mejlet skickades.
view-data = Uppgifter från { $date } · version { $version }
view-wrong = Vi kan ha fel: berätta för oss
view-loading = Läser in…
view-failed = Den här delen kunde inte läsas in. Kontrollera anslutningen och försök igen.
view-copied = Kopierat
view-copy-failed = Det gick inte att kopiera. Markera texten och kopiera den:
view-again = Försök igen
view-recheck = Kontrollera igen
view-new-window = öppnas i ett nytt fönster
view-more-requests = { $count ->
    [one] Ytterligare en begäran
   *[other] Ytterligare { $count } begäranden
  }

view-nothing = Inget meddelande är öppet
view-nothing-next = Öppna ett meddelande. Kontrollen startar av sig själv.
view-several = { $count } meddelanden är markerade
view-several-next = Markera ett meddelande. Vart och ett kontrolleras för sig.
view-unavailable-code = För helpdesken: { $detail }
view-partial = Enbart med avsändarens namn, adress och texten kan ingen bevisa vem som skickat ett meddelande. Så här mycket går att säga:
view-error = Något gick fel i den här kontrollen
view-error-next = Meddelandet bedömdes inte. Försök igen; om det händer på nytt, skicka texten nedan till oss. Den innehåller inget ur mejlet.
