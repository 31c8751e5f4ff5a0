# Den fristående sidan.
page-title = Är mejlet verkligen från Microsoft?
page-lead = Meddelandet läses på din enhet och går ingenstans.
page-drop = Släpp e-postfiler här
page-drop-hint = .eml eller .msg, en eller flera
page-choose = Välj filer
page-drop-now = Släpp för att kontrollera
page-paste = eller klistra in meddelandets källa
page-check = Kontrollera
page-where = Var fick du det ifrån?
page-where-own = Jag öppnade det i min egen brevlåda
page-where-own-hint = Du sparade det eller kopierade källan direkt från ditt eget e-postprogram eller din webbmejl.
page-where-file = Jag fick det som en fil eller bilaga
page-where-file-hint = Någon skickade eller gav det till dig. Då kan vem som helst ha skrivit dess huvud, och bara signaturer räknas.
page-examples = Exempel, alla påhittade
page-list = Kontrollerade meddelanden
page-progress = { $done } av { $total } kontrollerade
page-clear = Töm listan
page-remove = Ta bort { $name }
page-pasted = Inklistrad text
page-form-name = Bara avsändare och ämne
page-only-shown = Vad som går att säga enbart av avsändare och ämne

page-form = Jag har bara avsändaren och ämnet
page-form-hint = på en telefon, på papper, uppläst av någon
page-form-lead = En avsändares namn och adress kan vem som helst skriva. Därför kan ingen av dem ensamma bekräfta att ett mejl är från Microsoft. Men en adress som inte är Microsofts avslöjar en förfalskning, och till ett känt utskick finns officiell vägledning.
page-form-from-name = Avsändarens namn
page-form-from-address = Avsändarens adress
page-form-subject = Ämne
page-form-check = Säg vad som går att säga
page-form-empty = Skriv avsändarens adress eller ämnet.
page-form-not-address = Skriv adressen på formen namn@företag.example.
page-form-said = Bara avsändare och ämne skrevs in. En äkta adress här bevisar inget: förfalskare skriver också in den. För ett tydligt svar, kontrollera själva meddelandet.

page-source = Så får du fram meddelandets källa
page-source-hint = Outlook.com, Gmail, Yahoo! JAPAN, Apple Mail, Thunderbird, telefoner
page-source-outlook-com = Outlook.com och Outlook på webben
page-source-outlook-com-steps =
    Öppna meddelandet.
    Välj ”…” (fler åtgärder) längst upp till höger i meddelandet och sedan ”Spara som” för att få en .eml-fil. Släpp den här.
    Eller välj ”…”, ”Visa”, ”Visa meddelandekälla”, markera allt, kopiera och klistra in här.
page-source-outlook-windows = Outlook för Windows
page-source-outlook-windows-steps =
    Nya Outlook: ”…”, ”Spara som” ger en .eml-fil.
    Klassiska Outlook: dra meddelandet från listan till skrivbordet. .msg-filen kan släppas här.
    Eller öppna meddelandet i ett eget fönster, ”Arkiv”, ”Egenskaper”, kopiera ”Internethuvuden” och klistra in här.
page-source-gmail = Gmail i en webbläsare
page-source-gmail-steps =
    Öppna meddelandet.
    Välj de tre punkterna bredvid ”Svara” och sedan ”Visa original”.
    Välj ”Ladda ned original” och släpp filen här, eller ”Kopiera till urklipp” och klistra in.
page-source-yahoo-japan = Yahoo! JAPAN Mail
page-source-yahoo-japan-steps =
    Öppna meddelandet i datorversionen.
    Välj ”Visa detaljer för meddelandehuvudet” (詳細ヘッダー) i meddelandets meny.
    Markera allt, kopiera och klistra in här.
page-source-apple-mail = Apple Mail på en Mac
page-source-apple-mail-steps =
    Markera meddelandet.
    Välj ”Arkiv”, ”Spara som…”, format ”Obearbetad meddelandekälla”. Släpp filen här.
    Eller välj ”Innehåll”, ”Brev”, ”Obearbetad källa”, kopiera allt och klistra in.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    Markera meddelandet.
    Välj ”Mer”, ”Visa källa” (Ctrl+U), markera allt, kopiera och klistra in.
    Eller högerklicka på meddelandet, ”Spara som…”, och släpp .eml-filen här.
page-source-phone = iPhone, iPad och Android
page-source-phone-steps =
    E-postappar på telefoner kan oftast inte visa källan. Vidarebefordra inte meddelandet: då försvinner beviset.
    Öppna samma brevlåda i en dators webbläsare och gör som ovan.
    Eller använd ”Jag har bara avsändaren och ämnet” nedan; där står hur långt det räcker.

page-intro = Vad den här sidan svarar på
page-intro-1 = Om ett mejl i Microsofts namn verkligen skickades av Microsoft, och varför det går att säga.
page-intro-2 = Vad mejlet vill dig, och vart länkarna verkligen leder.
page-intro-3 = Vad du gör sedan: vid ett äkta utskick, vid en förfalskning, och när du redan har klickat.
page-intro-not = Den söker inte efter virus, öppnar inga länkar och bedömer inte mejl i andra namn.
page-intro-privacy = Allt sker i den här webbläsaren. Inget mejl, ingen adress och inget resultat lämnar den, och det finns ingen server som kunde spara något.
page-intro-try = Prova ett exempel

page-error = Det här gick inte att kontrollera
page-error-empty = Det är tomt. Klistra in meddelandets källa, eller välj den sparade meddelandefilen.
page-error-only-subject = Det här är bara ett ämne eller några ord ur meddelandet, inte dess källa. Raderna som börjar med ”Received:” och ”From:” behövs. Nedan står hur du får fram dem.
page-error-not-a-header-block = Det här är inte ett meddelandes källa: raderna som börjar med ”Received:” eller ”From:” saknas. Nedan står hur du får fram dem.
page-error-binary = Det här är ingen e-postfil utan en bild eller någon annan typ av fil. En skärmbild av ett mejl går inte att kontrollera: spara själva meddelandet som en .eml- eller .msg-fil.
page-error-too-large = Filen är större än { $limit } MB. Spara meddelandet utan bilagor, eller klistra bara in dess källa.
page-error-msg = .msg-filen gick inte att läsa. Spara meddelandet som .eml, eller klistra in dess källa.
page-error-unreadable = Webbläsaren kunde inte läsa filen ({ $detail }). Spara den på nytt och försök en gång till.
page-error-folder = Det här är en mapp eller en tom fil. Välj meddelandefilerna i den.

page-privacy = Läses på den här enheten. Fungerar offline. Inga kakor, ingen statistik, ingen server.
page-samples = Exempelbrevlåda
page-settings = Inställningar
page-result = Resultat
