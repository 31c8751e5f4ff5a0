# honmono doctor
doctor-which-url = Welche Adresse? honmono doctor https://addin.example.org
doctor-state-good = ok
doctor-state-note = Hinweis
doctor-state-bad = FEHLER
doctor-sum = { $bad ->
    [0] Alles stimmt.
    [one] Eine Sache stimmt nicht.
   *[other] { $bad } Dinge stimmen nicht.
  }
doctor-unreachable = { $address } ist nicht erreichbar: { $reason }
doctor-certificate = Das Zertifikat gilt bis { $until } ({ $days } Tage).
doctor-certificate-soon = Das Zertifikat endet am { $until }, in { $days } Tagen. Ist es abgelaufen, zeigt Outlook nichts an.
doctor-certificate-over = Das Zertifikat ist am { $until } abgelaufen.
doctor-certificate-untrusted = Dieser Rechner erkennt das Zertifikat nicht an. Stammt es von Ihrer eigenen Zertifizierungsstelle, muss auch das Gerät jeder Person diese anerkennen; Handys tun das oft nicht. Damit dieses Programm sie anerkennt, setzen Sie NODE_EXTRA_CA_CERTS auf die Datei mit dem Zertifikat Ihrer Zertifizierungsstelle.
doctor-certificate-unread = Das Zertifikat ist nicht lesbar: { $reason }
doctor-health-missing = health.json fehlt oder nennt keine Version. Wurde der ganze Ordner „site“ kopiert?
doctor-version = Version { $version }, Daten { $data }.
doctor-other-address = Die Version wurde für { $made } erstellt und wird unter { $asked } ausgeliefert. Erstellen Sie sie mit --url neu.
doctor-other-version = Ausgeliefert wird Version { $served }; dieses Programm hat Version { $own }.
doctor-manifest-not-served = manifest.xml wird nicht ausgeliefert und wurde deshalb nicht verglichen.
doctor-manifest-elsewhere = Das Manifest führt an einen anderen Ort: { $address }
doctor-manifest-file = Das Manifest nennt { $path }; die Antwort darauf: { $status }
doctor-manifest = Das Manifest ({ $version }) und die { $count } Adressen darin stimmen.
doctor-icon-size = { $path } hat nicht die Größe, die im Namen steht: { $found }
doctor-sums-missing = SHA256SUMS wird nicht ausgeliefert, die Dateien wurden deshalb nicht verglichen.
doctor-file-differs = { $path } ist nicht wie in der veröffentlichten Version ({ $status }).
doctor-files-differ-more = … und { $count } weitere.
doctor-files = Alle { $count } Dateien sind wie in der veröffentlichten Version.
doctor-config-absent = Es gibt keine honmono.config.json; es gelten die Standardwerte.
doctor-config-unreadable = honmono.config.json ist kein JSON: { $reason }
doctor-config-mistake = honmono.config.json, { $path }: { $text }
doctor-config = honmono.config.json enthält keine Fehler.
doctor-resolver-not-allowed = Die Konfiguration nennt den Resolver { $resolver }, aber die Seiten lassen ihn nicht zu. Erstellen Sie die Version mit --config neu.
doctor-header-missing = { $path }: Der Header { $header } fehlt, oder ihm fehlt: { $wanted }
doctor-header-unwanted = { $path }: Im Header { $header } darf nicht stehen: { $found }
doctor-header-differs = { $path }: Im Header { $header } steht „{ $found }“ statt „{ $wanted }“.
doctor-headers = Alle Antwortheader stimmen.
doctor-conditional = Unveränderte Seiten werden mit 304 beantwortet.
doctor-not-conditional = Eine unveränderte Seite wird noch einmal ganz gesendet, weil der Server kein ETag angibt oder es nicht beachtet.
doctor-compressed = Dateien werden komprimiert ({ $encoding }).
doctor-not-compressed = { $path } wird unkomprimiert gesendet.
