# honmono doctor
doctor-which-url = Który adres? honmono doctor https://addin.example.org
doctor-state-good = ok  
doctor-state-note = info
doctor-state-bad = BŁĄD
doctor-sum = { $bad ->
    [0] Wszystko w porządku.
    [one] Jedna rzecz jest nie tak.
    [few] { $bad } rzeczy są nie tak.
    [many] { $bad } rzeczy jest nie tak.
   *[other] { $bad } rzeczy jest nie tak.
  }
doctor-unreachable = Adres { $address } jest nieosiągalny: { $reason }
doctor-certificate = Certyfikat jest ważny do { $until } (dni: { $days }).
doctor-certificate-soon = Certyfikat wygasa { $until }, pozostało dni: { $days }. Po wygaśnięciu Outlook nic nie pokaże.
doctor-certificate-over = Certyfikat wygasł { $until }.
doctor-certificate-untrusted = Ten komputer nie uznaje certyfikatu. Jeśli pochodzi on z własnego urzędu certyfikacji, musi go uznawać także urządzenie każdej osoby; telefony często tego nie robią. Aby ten program go uznał, należy ustawić NODE_EXTRA_CA_CERTS na plik z certyfikatem urzędu.
doctor-certificate-unread = Nie można odczytać certyfikatu: { $reason }
doctor-health-missing = Brakuje health.json lub nie podaje on wersji. Czy skopiowano cały folder „site”?
doctor-version = Wersja { $version }, dane z { $data }.
doctor-other-address = Wydanie przygotowano dla { $made }, a jest podawane pod { $asked }. Należy przygotować je ponownie z --url.
doctor-other-version = Podawana jest wersja { $served }; ten program ma wersję { $own }.
doctor-manifest-not-served = manifest.xml nie jest podawany, więc go nie porównano.
doctor-manifest-elsewhere = Manifest prowadzi w inne miejsce: { $address }
doctor-manifest-file = Manifest wymienia { $path }, a odpowiedź to: { $status }
doctor-manifest = Manifest ({ $version }) i adresy w nim ({ $count }) się zgadzają.
doctor-icon-size = { $path } nie ma rozmiaru podanego w nazwie: { $found }
doctor-sums-missing = SHA256SUMS nie jest podawany, więc plików nie porównano.
doctor-file-differs = { $path } różni się od wydania ({ $status }).
doctor-files-differ-more = … i jeszcze { $count }.
doctor-files = Wszystkie pliki ({ $count }) są takie jak w wydaniu.
doctor-config-absent = Nie ma honmono.config.json; obowiązują wartości domyślne.
doctor-config-unreadable = honmono.config.json nie jest JSON: { $reason }
doctor-config-mistake = honmono.config.json, { $path }: { $text }
doctor-config = honmono.config.json nie ma błędów.
doctor-resolver-not-allowed = Konfiguracja wymienia serwer DNS { $resolver }, ale strony go nie dopuszczają. Należy przygotować wydanie ponownie z --config.
doctor-header-missing = { $path }: nagłówka { $header } brakuje lub nie zawiera: { $wanted }
doctor-header-unwanted = { $path }: nagłówek { $header } nie może zawierać: { $found }
doctor-header-differs = { $path }: nagłówek { $header } brzmi „{ $found }” zamiast „{ $wanted }”.
doctor-headers = Wszystkie nagłówki odpowiedzi się zgadzają.
doctor-conditional = Na niezmienione strony odpowiedzią jest 304.
doctor-not-conditional = Niezmieniona strona jest wysyłana ponownie w całości, bo serwer nie podaje ETag lub go nie uwzględnia.
doctor-compressed = Pliki są kompresowane ({ $encoding }).
doctor-not-compressed = { $path } jest wysyłany bez kompresji.
