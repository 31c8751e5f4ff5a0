# De zelfstandige pagina.
page-title = Is deze mail echt van Microsoft?
page-lead = Het bericht wordt op uw apparaat gelezen en gaat nergens heen.
page-drop = Zet mailbestanden hier neer
page-drop-hint = .eml of .msg, één of meer
page-choose = Bestanden kiezen
page-drop-now = Laat los om te controleren
page-paste = of plak de berichtbron
page-check = Controleren
page-where = Waar hebt u het vandaan?
page-where-own = Ik opende het in mijn eigen postvak
page-where-own-hint = U hebt het rechtstreeks vanuit uw eigen mailprogramma of webmail opgeslagen of daar de bron gekopieerd.
page-where-file = Het kwam als bestand of bijlage bij mij
page-where-file-hint = Iemand heeft het u gestuurd of gegeven. Dan kan iedereen de headers hebben geschreven, en tellen alleen handtekeningen.
page-examples = Voorbeelden, allemaal verzonnen
page-list = Gecontroleerde berichten
page-progress = { $done } van { $total } gecontroleerd
page-clear = Lijst wissen
page-remove = { $name } verwijderen
page-pasted = Geplakte tekst
page-form-name = Alleen afzender en onderwerp
page-only-shown = Wat alleen uit afzender en onderwerp te zeggen is

page-form = Ik heb alleen de afzender en het onderwerp
page-form-hint = op een telefoon, op papier, voorgelezen door iemand
page-form-lead = De naam en het adres van een afzender kan iedereen schrijven. Alleen daaruit kan dus niemand bevestigen dat een mail van Microsoft is. Maar een adres dat niet van Microsoft is, verraadt nepmail, en bij een bekend bericht hoort officiële uitleg.
page-form-from-name = Naam van de afzender
page-form-from-address = Adres van de afzender
page-form-subject = Onderwerp
page-form-check = Zeggen wat te zeggen is
page-form-empty = Typ het adres van de afzender of het onderwerp.
page-form-not-address = Typ het adres als naam@bedrijf.example.
page-form-said = Alleen de afzender en het onderwerp zijn ingetypt. Een echt adres bewijst hier niets: vervalsers typen dat ook. Controleer voor een duidelijk antwoord het bericht zelf.

page-source = Zo komt u aan de berichtbron
page-source-hint = Outlook.com, Gmail, Yahoo! JAPAN, Apple Mail, Thunderbird, telefoons
page-source-outlook-com = Outlook.com en Outlook op het web
page-source-outlook-com-steps =
    Open het bericht.
    Kies rechtsboven in het bericht “…” (meer acties) en dan “Opslaan als” voor een .eml-bestand. Zet dat hier neer.
    Of kies “…”, “Weergeven”, “Berichtbron weergeven”, selecteer alles, kopieer het en plak het hier.
page-source-outlook-windows = Outlook voor Windows
page-source-outlook-windows-steps =
    Nieuwe Outlook: “…”, “Opslaan als” geeft een .eml-bestand.
    Klassieke Outlook: sleep het bericht uit de lijst naar het bureaublad. Het .msg-bestand kunt u hier neerzetten.
    Of open het bericht in een eigen venster, kies “Bestand”, “Eigenschappen”, kopieer de “Internetheaders” en plak ze hier.
page-source-gmail = Gmail in een browser
page-source-gmail-steps =
    Open het bericht.
    Kies de drie stippen naast “Beantwoorden” en dan “Origineel tonen”.
    Kies “Origineel downloaden” en zet het bestand hier neer, of “Kopiëren naar klembord” en plak het.
page-source-yahoo-japan = Yahoo! JAPAN Mail
page-source-yahoo-japan-steps =
    Open het bericht in de pc-versie.
    Kies in het menu van het bericht de weergave van de uitgebreide headers (詳細ヘッダー).
    Selecteer alles, kopieer het en plak het hier.
page-source-apple-mail = Apple Mail op een Mac
page-source-apple-mail-steps =
    Selecteer het bericht.
    Kies “Archief”, “Bewaar als…”, structuur “Onbewerkte berichtbron”. Zet het bestand hier neer.
    Of kies “Weergave”, “Bericht”, “Onbewerkte bron”, kopieer alles en plak het.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    Selecteer het bericht.
    Kies “Meer”, “Bron bekijken” (Ctrl+U), selecteer alles, kopieer het en plak het.
    Of klik met de rechtermuisknop op het bericht, kies “Opslaan als…” en zet het .eml-bestand hier neer.
page-source-phone = iPhone, iPad en Android
page-source-phone-steps =
    Mail-apps op telefoons kunnen de bron meestal niet tonen. Stuur het bericht niet door: dan gaat het bewijs verloren.
    Open hetzelfde postvak in de browser van een computer en volg de stappen hierboven.
    Of gebruik hieronder “Ik heb alleen de afzender en het onderwerp”; daar staat hoe ver dat reikt.

page-intro = Wat deze pagina beantwoordt
page-intro-1 = Of een mail namens Microsoft echt door Microsoft is verzonden, en waarom dat te zeggen is.
page-intro-2 = Wat de mail van u wil en waar de koppelingen echt heen leiden.
page-intro-3 = Wat u nu kunt doen: bij een echt bericht, bij nepmail en als u al geklikt hebt.
page-intro-not = De pagina zoekt niet naar virussen, opent geen koppelingen en beoordeelt geen mail met andere namen.
page-intro-privacy = Alles gebeurt in deze browser. Geen mail, adres of resultaat verlaat die, en er is geen server die iets kan bewaren.
page-intro-try = Een voorbeeld proberen

page-error = Dit kon niet worden gecontroleerd
page-error-empty = Er staat niets in. Plak de berichtbron of kies het opgeslagen bestand van het bericht.
page-error-only-subject = Dit is alleen een onderwerp of een paar woorden van het bericht, niet de bron. De regels die met “Received:” en “From:” beginnen, zijn nodig. Hieronder staat hoe u die krijgt.
page-error-not-a-header-block = Dit is niet de bron van een bericht: de regels die met “Received:” of “From:” beginnen, ontbreken. Hieronder staat hoe u die krijgt.
page-error-binary = Dit is geen mailbestand maar een afbeelding of een ander soort bestand. Een schermafbeelding van een mail kan niet worden gecontroleerd: sla het bericht zelf op als .eml- of .msg-bestand.
page-error-too-large = Dit bestand is groter dan { $limit } MB. Sla het bericht op zonder bijlagen, of plak alleen de bron.
page-error-msg = Dit .msg-bestand kon niet worden gelezen. Sla het bericht op als .eml, of plak de bron.
page-error-unreadable = De browser kon dit bestand niet lezen ({ $detail }). Sla het opnieuw op en probeer het nog eens.
page-error-folder = Dit is een map of een leeg bestand. Kies de berichtbestanden erin.

page-privacy = Op dit apparaat gelezen. Werkt offline. Geen cookies, geen statistieken, geen server.
page-samples = Voorbeeldpostvak
page-settings = Instellingen
page-result = Resultaat
