# honmono doctor
doctor-which-url = Vilken adress? honmono doctor https://addin.example.org
doctor-state-good = ok  
doctor-state-note = info
doctor-state-bad = FEL 
doctor-sum = { $bad ->
    [0] Inget är fel.
    [one] En sak är fel.
   *[other] { $bad } saker är fel.
  }
doctor-unreachable = { $address } går inte att nå: { $reason }
doctor-certificate = Certifikatet gäller till { $until } ({ $days } dagar).
doctor-certificate-soon = Certifikatet går ut { $until }, om { $days } dagar. När det har gått ut visar Outlook ingenting.
doctor-certificate-over = Certifikatet gick ut { $until }.
doctor-certificate-untrusted = Den här datorn godtar inte certifikatet. Om det kommer från er egen utfärdare måste varje persons enhet också godta den; telefoner gör det ofta inte. Sätt NODE_EXTRA_CA_CERTS till filen med utfärdarens certifikat för att låta programmet godta det.
doctor-certificate-unread = Certifikatet går inte att läsa: { $reason }
doctor-health-missing = health.json saknas eller anger ingen version. Kopierades hela mappen ”site”?
doctor-version = Version { $version }, uppgifter från { $data }.
doctor-other-address = Utgåvan gjordes för { $made } och ligger på { $asked }. Gör den på nytt med --url.
doctor-other-version = Version { $served } ligger på servern; det här programmet har version { $own }.
doctor-manifest-not-served = manifest.xml finns inte på servern och jämfördes därför inte.
doctor-manifest-elsewhere = Manifestet leder till en annan plats: { $address }
doctor-manifest-file = Manifestet anger { $path }, som svarar: { $status }
doctor-manifest = Manifestet ({ $version }) och de { $count } adresserna i det stämmer.
doctor-icon-size = { $path } har inte storleken i sitt namn: { $found }
doctor-sums-missing = SHA256SUMS finns inte på servern, så filerna jämfördes inte.
doctor-file-differs = { $path } är inte som i utgåvan ({ $status }).
doctor-files-differ-more = … och { $count } till.
doctor-files = Alla { $count } filer är som i utgåvan.
doctor-config-absent = Det finns ingen honmono.config.json; standardvärdena gäller.
doctor-config-unreadable = honmono.config.json är inte JSON: { $reason }
doctor-config-mistake = honmono.config.json, { $path }: { $text }
doctor-config = honmono.config.json har inga fel.
doctor-resolver-not-allowed = Konfigurationen anger namnservern { $resolver }, men sidorna tillåter den inte. Gör utgåvan på nytt med --config.
doctor-header-missing = { $path }: svarshuvudet { $header } saknas eller saknar: { $wanted }
doctor-header-unwanted = { $path }: svarshuvudet { $header } får inte säga: { $found }
doctor-header-differs = { $path }: svarshuvudet { $header } säger ”{ $found }” i stället för ”{ $wanted }”.
doctor-headers = Alla svarshuvuden stämmer.
doctor-conditional = Oförändrade sidor besvaras med 304.
doctor-not-conditional = En oförändrad sida skickas om i sin helhet, eftersom servern inte ger någon ETag eller inte beaktar den.
doctor-compressed = Filer komprimeras ({ $encoding }).
doctor-not-compressed = { $path } skickas okomprimerad.
