# Co okienko i raport mówią wokół wyniku. Wczytywane przed wynikiem: ma być krótko.

view-checking = Sprawdzanie wiadomości…
view-starting = Przygotowanie…
view-asking = Pytanie do { $resolver } o jeden klucz publiczny…
view-no-subject = (bez tematu)
view-no-sender = (bez nadawcy)
view-about-label = Wiadomość

view-scope = Potwierdzony jest nadawca, a nie każda prośba w wiadomości.

view-says = Podaje
view-sent-by = Wysłane z
view-address-shown = Pokazuje
view-unproven = (bez dowodu)
view-forged = (sfałszowane)
view-differs = to nie to samo
view-nobody = nikogo nie podano
view-also-written = zapis także { $ascii }
view-letters = „{ $written }” zamiast „{ $meant }”

action-needs = Zobacz, co trzeba zrobić
action-account = Otwórz stronę konta
action-check = Co sprawdzić
action-report = Zgłoś
action-another-way = Sprawdź inaczej
action-scope = Zakres sprawdzenia
action-help-desk = Dział pomocy

row-concern = Czy to mnie dotyczy?
row-concern-hint = Wybór używanej aplikacji pocztowej
row-matter = Wspomniana zmiana jest prawdziwa
row-matter-hint = Co mówi Microsoft i jakich aplikacji to dotyczy
row-links = Dokąd naprawdę prowadzą linki
row-after = Już po kliknięciu, odpowiedzi, telefonie?
row-evidence = Dlaczego tak mówimy
row-evidence-unsure = Co obejrzeliśmy
row-headers = Wszystkie nagłówki
row-take = Kopiowanie, druk lub zapis wyniku
row-signature = Sprawdź podpis Microsoft
row-signature-hint = pyta { $resolver } o jeden klucz publiczny
row-settings = Ustawienia
row-attached = Dołączone wiadomości

attached-open = Sprawdź „{ $name }”
attached-back = Wróć do otwartej wiadomości

view-own-mailbox = Czy wiadomość otwarto bezpośrednio we własnej skrzynce?
view-own-mailbox-yes = Tak, we własnej skrzynce
view-own-mailbox-why = Wtedy można wierzyć adnotacjom usługi pocztowej. Jeśli wiadomość dotarła jako plik lub załącznik – nie można.

view-private = Sprawdzono na tym urządzeniu. Niczego nigdzie nie wysłano.
view-asked = Sprawdzono na tym urządzeniu. Zapytano { $resolver } o jeden klucz publiczny; nie wysłano żadnej części wiadomości.
view-data = Dane z { $date } · wersja { $version }
view-wrong = Możemy się mylić: proszę dać znać
view-loading = Wczytywanie…
view-failed = Tej części nie udało się wczytać. Proszę sprawdzić połączenie i spróbować ponownie.
view-copied = Skopiowano
view-copy-failed = Nie udało się skopiować. Proszę zaznaczyć ten tekst i go skopiować:
view-again = Spróbuj ponownie
view-recheck = Sprawdź ponownie
view-new-window = otwiera się w nowym oknie
view-more-requests = { $count ->
    [one] Jeszcze jedna prośba
    [few] Jeszcze { $count } prośby
    [many] Jeszcze { $count } próśb
   *[other] Jeszcze { $count } prośby
  }

view-nothing = Żadna wiadomość nie jest otwarta
view-nothing-next = Proszę otworzyć wiadomość. Sprawdzanie zacznie się samo.
view-several = Zaznaczone wiadomości: { $count }
view-several-next = Proszę zaznaczyć jedną wiadomość. Każda jest sprawdzana osobno.
view-unavailable-code = Dla działu pomocy: { $detail }
view-partial = Na podstawie samej nazwy nadawcy, adresu i tekstu nikt nie dowiedzie, kto wysłał wiadomość. Powiedzieć można tyle:
view-error = Podczas sprawdzania coś poszło nie tak
view-error-next = Wiadomość nie została oceniona. Proszę spróbować ponownie; jeśli to się powtórzy, proszę przesłać nam poniższy tekst. Nie zawiera niczego z wiadomości.
