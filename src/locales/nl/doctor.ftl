# honmono doctor
doctor-which-url = Welk adres? honmono doctor https://addin.example.org
doctor-state-good = ok
doctor-state-note = let op
doctor-state-bad = FOUT
doctor-sum = { $bad ->
    [0] Er is niets mis.
    [one] Eén ding is mis.
   *[other] { $bad } dingen zijn mis.
  }
doctor-unreachable = { $address } is niet bereikbaar: { $reason }
doctor-certificate = Het certificaat is geldig tot { $until } ({ $days } dagen).
doctor-certificate-soon = Het certificaat eindigt op { $until }, over { $days } dagen. Is het verlopen, dan toont Outlook niets.
doctor-certificate-over = Het certificaat is op { $until } verlopen.
doctor-certificate-untrusted = Deze computer erkent het certificaat niet. Komt het van uw eigen certificeringsinstantie, dan moet ook het apparaat van elke persoon die erkennen; telefoons doen dat vaak niet. Om dit programma die te laten erkennen, stelt u NODE_EXTRA_CA_CERTS in op het bestand met het certificaat van uw instantie.
doctor-certificate-unread = Het certificaat kan niet worden gelezen: { $reason }
doctor-health-missing = health.json ontbreekt of noemt geen versie. Is de hele map “site” gekopieerd?
doctor-version = Versie { $version }, gegevens { $data }.
doctor-other-address = De release is gemaakt voor { $made } en wordt aangeboden op { $asked }. Maak die opnieuw met --url.
doctor-other-version = Versie { $served } wordt aangeboden; dit programma is versie { $own }.
doctor-manifest-not-served = manifest.xml wordt niet aangeboden en is daarom niet vergeleken.
doctor-manifest-elsewhere = Het manifest leidt naar een andere plek: { $address }
doctor-manifest-file = Het manifest noemt { $path }; het antwoord daarop is: { $status }
doctor-manifest = Het manifest ({ $version }) en de { $count } adressen erin kloppen.
doctor-icon-size = { $path } heeft niet de grootte uit de naam: { $found }
doctor-sums-missing = SHA256SUMS wordt niet aangeboden, dus de bestanden zijn niet vergeleken.
doctor-file-differs = { $path } is niet zoals in de release ({ $status }).
doctor-files-differ-more = … en nog { $count }.
doctor-files = Alle { $count } bestanden zijn zoals in de release.
doctor-config-absent = Er is geen honmono.config.json; de standaardwaarden gelden.
doctor-config-unreadable = honmono.config.json is geen JSON: { $reason }
doctor-config-mistake = honmono.config.json, { $path }: { $text }
doctor-config = honmono.config.json bevat geen fouten.
doctor-resolver-not-allowed = De configuratie noemt de resolver { $resolver }, maar de pagina’s staan die niet toe. Maak de release opnieuw met --config.
doctor-header-missing = { $path }: de header { $header } ontbreekt of mist: { $wanted }
doctor-header-unwanted = { $path }: de header { $header } mag dit niet bevatten: { $found }
doctor-header-differs = { $path }: de header { $header } zegt “{ $found }” in plaats van “{ $wanted }”.
doctor-headers = Alle antwoordheaders kloppen.
doctor-conditional = Ongewijzigde pagina’s worden met 304 beantwoord.
doctor-not-conditional = Een ongewijzigde pagina wordt opnieuw in haar geheel verzonden, omdat de server geen ETag geeft of er niet op let.
doctor-compressed = Bestanden worden gecomprimeerd ({ $encoding }).
doctor-not-compressed = { $path } wordt ongecomprimeerd verzonden.
