# Samodzielna strona.
page-title = Czy ta wiadomość naprawdę jest od Microsoft?
page-lead = Wiadomość jest czytana na tym urządzeniu i nigdzie nie trafia.
page-drop = Tu upuść pliki wiadomości
page-drop-hint = .eml lub .msg, jeden lub kilka
page-choose = Wybierz pliki
page-drop-now = Upuść, aby sprawdzić
page-paste = albo wklej źródło wiadomości
page-check = Sprawdź
page-where = Skąd pochodzi wiadomość?
page-where-own = Otwarto ją we własnej skrzynce
page-where-own-hint = Zapisano ją lub skopiowano jej źródło bezpośrednio z własnego programu pocztowego lub poczty w przeglądarce.
page-where-file = Dotarła jako plik lub załącznik
page-where-file-hint = Ktoś ją przesłał lub przekazał. Wtedy nagłówki mógł napisać każdy i liczą się tylko podpisy.
page-examples = Przykłady, wszystkie zmyślone
page-list = Sprawdzone wiadomości
page-progress = Sprawdzono { $done } z { $total }
page-clear = Wyczyść listę
page-remove = Usuń { $name }
page-pasted = Wklejony tekst
page-form-name = Tylko nadawca i temat
page-only-shown = Co można powiedzieć po samym nadawcy i temacie

page-form = Mam tylko nadawcę i temat
page-form-hint = na telefonie, na papierze, odczytane przez kogoś
page-form-lead = Nazwę i adres nadawcy może napisać każdy. Dlatego na ich podstawie nikt nie potwierdzi, że wiadomość jest od Microsoft. Adres, który nie należy do Microsoft, zdradza jednak fałszywkę, a do znanego powiadomienia są oficjalne wskazówki.
page-form-from-name = Nazwa nadawcy
page-form-from-address = Adres nadawcy
page-form-subject = Temat
page-form-check = Pokaż, co można powiedzieć
page-form-empty = Proszę wpisać adres nadawcy lub temat.
page-form-not-address = Proszę wpisać adres w postaci nazwa@firma.example.
page-form-said = Wpisano tylko nadawcę i temat. Prawdziwy adres niczego tu nie dowodzi: fałszerze też go wpisują. Pewną odpowiedź da sprawdzenie samej wiadomości.

page-source = Jak uzyskać źródło wiadomości
page-source-hint = Outlook.com, Gmail, Yahoo! JAPAN, Apple Mail, Thunderbird, telefony
page-source-outlook-com = Outlook.com i Outlook w sieci Web
page-source-outlook-com-steps =
    Otworzyć wiadomość.
    W prawym górnym rogu wiadomości wybrać „…” (więcej akcji), potem „Zapisz jako”, aby otrzymać plik .eml. Upuścić go tutaj.
    Albo wybrać „…”, „Wyświetl”, „Wyświetl źródło wiadomości”, zaznaczyć wszystko, skopiować i wkleić tutaj.
page-source-outlook-windows = Outlook dla systemu Windows
page-source-outlook-windows-steps =
    Nowy Outlook: „…”, „Zapisz jako” daje plik .eml.
    Klasyczny Outlook: przeciągnąć wiadomość z listy na pulpit. Plik .msg można upuścić tutaj.
    Albo otworzyć wiadomość w osobnym oknie, „Plik”, „Właściwości”, skopiować „Nagłówki internetowe” i wkleić je tutaj.
page-source-gmail = Gmail w przeglądarce
page-source-gmail-steps =
    Otworzyć wiadomość.
    Wybrać trzy kropki obok „Odpowiedz”, potem „Pokaż oryginał”.
    Wybrać „Pobierz oryginał” i upuścić plik tutaj albo „Kopiuj do schowka” i wkleić.
page-source-yahoo-japan = Yahoo! JAPAN Mail
page-source-yahoo-japan-steps =
    Otworzyć wiadomość w wersji na komputer.
    Wybrać „Pokaż szczegóły nagłówka wiadomości” (詳細ヘッダー) w menu wiadomości.
    Zaznaczyć wszystko, skopiować i wkleić tutaj.
page-source-apple-mail = Apple Mail na Macu
page-source-apple-mail-steps =
    Zaznaczyć wiadomość.
    Wybrać „Plik”, „Zachowaj jako…”, format „Surowe źródło wiadomości”. Upuścić plik tutaj.
    Albo wybrać „Widok”, „Wiadomość”, „Surowe źródło”, skopiować wszystko i wkleić.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    Zaznaczyć wiadomość.
    Wybrać „Więcej”, „Pokaż źródło” (Ctrl+U), zaznaczyć wszystko, skopiować i wkleić.
    Albo kliknąć wiadomość prawym przyciskiem, „Zapisz jako…”, i upuścić plik .eml tutaj.
page-source-phone = iPhone, iPad i Android
page-source-phone-steps =
    Aplikacje pocztowe na telefonach zwykle nie pokazują źródła. Wiadomości nie należy przekazywać dalej: przekazanie usuwa dowód.
    Otworzyć tę samą skrzynkę w przeglądarce na komputerze i postąpić jak wyżej.
    Albo użyć „Mam tylko nadawcę i temat” poniżej; jest tam napisane, ile to daje.

page-intro = Na co odpowiada ta strona
page-intro-1 = Czy wiadomość w imieniu Microsoft naprawdę wysłał Microsoft i dlaczego można tak powiedzieć.
page-intro-2 = Czego wiadomość chce i dokąd naprawdę prowadzą jej linki.
page-intro-3 = Co zrobić dalej: przy prawdziwym powiadomieniu, przy fałszywce i po kliknięciu.
page-intro-not = Nie szuka wirusów, nie otwiera linków i nie ocenia wiadomości w innym imieniu.
page-intro-privacy = Wszystko dzieje się w tej przeglądarce. Nie opuszcza jej żadna wiadomość, adres ani wynik, i nie ma serwera, który mógłby coś przechować.
page-intro-try = Wypróbuj przykład

page-error = Tego nie dało się sprawdzić
page-error-empty = Nic w tym nie ma. Proszę wkleić źródło wiadomości lub wybrać zapisany plik wiadomości.
page-error-only-subject = To tylko temat lub kilka słów wiadomości, a nie jej źródło. Potrzebne są wiersze zaczynające się od „Received:” i „From:”. Niżej opisano, jak je uzyskać.
page-error-not-a-header-block = To nie jest źródło wiadomości: brakuje wierszy zaczynających się od „Received:” lub „From:”. Niżej opisano, jak je uzyskać.
page-error-binary = To nie jest plik wiadomości, lecz obraz lub plik innego rodzaju. Zrzutu ekranu nie da się sprawdzić: proszę zapisać samą wiadomość jako plik .eml lub .msg.
page-error-too-large = Ten plik jest większy niż { $limit } MB. Proszę zapisać wiadomość bez załączników lub wkleić tylko jej źródło.
page-error-msg = Tego pliku .msg nie udało się odczytać. Proszę zapisać wiadomość jako .eml lub wkleić jej źródło.
page-error-unreadable = Przeglądarka nie mogła odczytać tego pliku ({ $detail }). Proszę zapisać go ponownie i spróbować jeszcze raz.
page-error-folder = To folder lub pusty plik. Proszę wybrać znajdujące się w nim pliki wiadomości.

page-privacy = Czytane na tym urządzeniu. Działa offline. Bez plików cookie, bez statystyk, bez serwera.
page-samples = Przykładowa skrzynka
page-settings = Ustawienia
page-result = Wynik
