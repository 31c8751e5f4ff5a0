### Zdania wyniku jako tekst: do terminala, do kopii, do druku.

report-scope = Potwierdzony jest nadawca, a nie każda prośba w wiadomości.
report-asks = O co prosi wiadomość:
report-subject = Temat: { $subject }
report-time = Czas: { $time }
report-says = Podaje: { $name } { $address }
report-no-name = (bez nazwy)
report-sent-by = Wysłane z: { $domain } ({ $class })
report-sent-by-shown = Wysłane z: { $domain } ({ $class }), na ile to widać; bez dowodu
report-shown-value = { $domain } ({ $class }), na ile to widać; bez dowodu
report-sent-by-unproven = Wysłane z: nie wiadomo. Pokazuje { $domain } ({ $class }), ale nie ma na to dowodu.
report-sent-by-failed = Wysłane przez: kogoś innego. Pokazuje { $domain } ({ $class }); serwer pocztowy stwierdził, że nie stamtąd przyszło.
report-unproven-value = nie wiadomo; pokazuje { $domain } ({ $class }), ale nie ma na to dowodu
report-failed-value = ktoś inny; pokazuje { $domain } ({ $class }), ale serwer pocztowy stwierdził, że nie stamtąd przyszło
report-no-domain = (brak adresu nadawcy)
report-class-corporate = własna poczta Microsoft
report-class-service = usługa Microsoft
report-class-customer = adres klienta Microsoft
report-class-personal = skrzynka osobista
report-class-subsidiary = firma z grupy Microsoft, pod własną nazwą
report-class-unrelated = nadawca spoza Microsoft
report-service = Usługa: { $service }
report-links = Dokąd prowadzą linki:
report-more-links =
    { $count ->
        [one] i jeszcze { $count }
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
report-next = Co można teraz zrobić:
report-not-checked = Nie sprawdzono:
report-versions = Powód { $reason } · silnik { $engine } · dane { $data }
report-title = { $headline } – raport Honmono
report-made = Raport Honmono z { $time }
report-label-subject = Temat
report-label-time = Czas
report-label-says = Podaje
report-label-sent-by = Wysłane z
report-label-service = Usługa
report-label-asks = O co prosi wiadomość
report-label-links = Dokąd prowadzą linki
report-label-next = Co można teraz zrobić
report-label-findings = Co zauważono
report-label-not-checked = Nie sprawdzono
report-more-rows =
    { $count ->
        [one] Jeszcze jednego wiersza nie wydrukowano.
        [few] Jeszcze { $count } wierszy nie wydrukowano.
        [many] Jeszcze { $count } wierszy nie wydrukowano.
       *[other] Jeszcze { $count } wiersza nie wydrukowano.
    }
