# Wat het deelvenster en het rapport rond het resultaat zeggen. Wordt vóór het resultaat geladen: kort houden.

view-checking = Bericht wordt gecontroleerd…
view-starting = Wordt voorbereid…
view-asking = { $resolver } wordt om één openbare sleutel gevraagd…
view-no-subject = (geen onderwerp)
view-no-sender = (geen afzender)
view-about-label = Het bericht

view-scope = Dit bevestigt de afzender, niet elk verzoek in de mail.

view-says = Noemt
view-sent-by = Verzonden door
view-address-shown = Toont
view-unproven = (niet bewezen)
view-forged = (vervalst)
view-differs = niet hetzelfde
view-nobody = niemand genoemd
view-also-written = ook geschreven als { $ascii }
view-letters = “{ $written }” in plaats van “{ $meant }”

action-needs = Bekijk wat u moet doen
action-account = Accountpagina openen
action-check = Wat u kunt nagaan
action-report = Melden
action-another-way = Anders controleren
action-scope = Wat dit controleert
action-help-desk = Helpdesk

row-concern = Gaat dit u aan?
row-concern-hint = Kies de mail-app die u gebruikt
row-matter = De genoemde wijziging is echt
row-matter-hint = Wat Microsoft zegt, en voor welke mail-apps
row-links = Waar de koppelingen echt heen leiden
row-after = Al geklikt, geantwoord of gebeld?
row-evidence = Waarom we dat zeggen
row-evidence-unsure = Wat we hebben bekeken
row-headers = Alle headers
row-take = Resultaat kopiëren, afdrukken of opslaan
row-signature = Handtekening van Microsoft controleren
row-signature-hint = vraagt { $resolver } om één openbare sleutel
row-settings = Instellingen
row-attached = Bijgevoegde berichten

attached-open = “{ $name }” controleren
attached-back = Terug naar het geopende bericht

view-own-mailbox = Hebt u het rechtstreeks in uw eigen postvak geopend?
view-own-mailbox-yes = Ja, in mijn eigen postvak
view-own-mailbox-why = Dan tellen de aantekeningen van uw maildienst. Kwam het als bestand of bijlage bij u, dan tellen ze niet.

view-private = Op dit apparaat gecontroleerd. Er is niets verstuurd.
view-asked = Op dit apparaat gecontroleerd. { $resolver } is om één openbare sleutel gevraagd; van de mail is niets verstuurd.
view-data = Gegevens van { $date } · versie { $version }
view-wrong = We kunnen ons vergissen: laat het ons weten
view-loading = Laden…
view-failed = Dit deel kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.
view-copied = Gekopieerd
view-copy-failed = Kopiëren lukte niet. Selecteer deze tekst en kopieer die zelf:
view-again = Opnieuw proberen
view-recheck = Opnieuw controleren
view-new-window = opent in een nieuw venster
view-more-requests = { $count ->
    [one] Nog één verzoek
   *[other] Nog { $count } verzoeken
  }

view-nothing = Er is geen bericht geopend
view-nothing-next = Open een bericht. De controle begint vanzelf.
view-several = { $count } berichten zijn geselecteerd
view-several-next = Selecteer één bericht. Elk bericht wordt apart gecontroleerd.
view-unavailable-code = Voor de helpdesk: { $detail }
view-partial = Alleen uit de naam van de afzender, het adres en de tekst kan niemand bewijzen wie een bericht heeft verzonden. Dit is wel te zeggen:
view-error = Er ging iets mis bij deze controle
view-error-next = Het bericht is niet beoordeeld. Probeer het opnieuw; gebeurt het weer, stuur ons dan de tekst hieronder. Daar staat niets uit de mail in.
