# honmono doctor
doctor-which-url = ¿Qué dirección? honmono doctor https://addin.example.org
doctor-state-good = ok  
doctor-state-note = nota
doctor-state-bad = MAL 
doctor-sum = { $bad ->
    [0] No hay ningún problema.
    [one] Hay un problema.
   *[other] Hay { $bad } problemas.
  }
doctor-unreachable = No se puede acceder a { $address }: { $reason }
doctor-certificate = El certificado vale hasta el { $until } ({ $days } días).
doctor-certificate-soon = El certificado termina el { $until }, dentro de { $days } días. Cuando haya terminado, Outlook no mostrará nada.
doctor-certificate-over = El certificado terminó el { $until }.
doctor-certificate-untrusted = Este equipo no acepta el certificado. Si es de su propia autoridad, el dispositivo de cada persona también debe aceptarla; los teléfonos a menudo no lo hacen. Para que este programa lo acepte, asigne a NODE_EXTRA_CA_CERTS el archivo con el certificado de su autoridad.
doctor-certificate-unread = No se puede leer el certificado: { $reason }
doctor-health-missing = health.json falta o no indica ninguna versión. ¿Se copió toda la carpeta «site»?
doctor-version = Versión { $version }, datos del { $data }.
doctor-other-address = La entrega se hizo para { $made } y se sirve en { $asked }. Hágala de nuevo con --url.
doctor-other-version = Se sirve la versión { $served }; este programa es de la versión { $own }.
doctor-manifest-not-served = manifest.xml no se sirve, así que no se comparó.
doctor-manifest-elsewhere = El manifiesto lleva a otro lugar: { $address }
doctor-manifest-file = El manifiesto nombra { $path }, que responde: { $status }
doctor-manifest = El manifiesto ({ $version }) y sus { $count } direcciones concuerdan.
doctor-icon-size = { $path } no tiene el tamaño que dice su nombre: { $found }
doctor-sums-missing = SHA256SUMS no se sirve, así que no se compararon los archivos.
doctor-file-differs = { $path } no está como en la entrega ({ $status }).
doctor-files-differ-more = … y { $count } más.
doctor-files = Los { $count } archivos están como en la entrega.
doctor-config-absent = No hay honmono.config.json; rigen los valores predeterminados.
doctor-config-unreadable = honmono.config.json no es JSON: { $reason }
doctor-config-mistake = honmono.config.json, { $path }: { $text }
doctor-config = honmono.config.json no tiene errores.
doctor-resolver-not-allowed = La configuración nombra el servidor DNS { $resolver }, pero las páginas no lo permiten. Haga la entrega de nuevo con --config.
doctor-header-missing = { $path }: el encabezado { $header } falta, o le falta: { $wanted }
doctor-header-unwanted = { $path }: el encabezado { $header } no debe decir: { $found }
doctor-header-differs = { $path }: el encabezado { $header } dice «{ $found }» en lugar de «{ $wanted }».
doctor-headers = Todos los encabezados de respuesta son correctos.
doctor-conditional = Las páginas sin cambios se responden con 304.
doctor-not-conditional = Una página sin cambios se envía otra vez entera, porque el servidor no da ETag o no lo tiene en cuenta.
doctor-compressed = Los archivos van comprimidos ({ $encoding }).
doctor-not-compressed = { $path } se envía sin comprimir.
