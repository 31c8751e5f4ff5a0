# Pruebas, análisis de encabezados y exportación en las vistas.
details-mark-pass = En orden:
details-mark-warn = Atención:
details-mark-unknown = No se sabe:
details-mark-fail = En contra:
details-mark-info = Nota:

details-server = El servidor receptor
details-server-pass = Su servicio de correo confirmó que vino de { $domain }.
details-server-pass-foreign = Su servicio de correo confirmó { $domain }. Eso no es Microsoft.
details-server-fail = Su servicio de correo determinó que no vino de { $domain }.
details-server-neither = Su servicio de correo ni confirmó ni negó { $domain }.
details-server-claimed = El propio archivo dice «{ $result }». Cualquiera puede escribir eso en un archivo.
details-server-word = Usted dijo que lo abrió en su propio buzón. Lo demás se deduce de ello.
details-signature = La firma del remitente
details-signature-pass = Firmado por { $domain }, y la firma se confirmó aquí.
details-signature-fail = La firma en nombre de { $domain } no corresponde.
details-signature-unknown = Firmado en nombre de { $domain }. Esto no se confirmó aquí.
details-signature-other = Firmado solo por { $domain }, no por el dominio del remitente.
details-signature-none = Sin firma.
details-arc = Relés en el camino
details-arc-pass = Un relé de la lista, { $domain }, responde de lo que recibió.
details-links = Vínculos
details-links-microsoft = { $count ->
    [one] El único vínculo lleva a una página de Microsoft.
   *[other] Los { $count } vínculos llevan todos a páginas de Microsoft.
  }
details-links-other = { $count ->
    [one] Un vínculo no lleva a una página de Microsoft.
   *[other] { $count } vínculos no llevan a páginas de Microsoft.
  }
details-links-none = No hay vínculos.
details-links-unread = El texto del correo no estaba disponible, así que no se conocen sus vínculos.
details-notice = Avisos conocidos
details-notice-match = Coincide con un aviso que se sabe que Microsoft envió: { $notice }.
details-notice-late = Coincide con un aviso conocido, { $notice }, pero llegó mucho después de su envío.
details-notice-early = Coincide con un aviso conocido, { $notice }, pero llegó antes de su envío.
details-notice-topic = Trata de un asunto que es real, lo envíe quien lo envíe.
details-notice-none = No coincide con ningún aviso que conozcamos.

details-findings = Todo lo que se observó
details-decides = decide
details-not-checked = Sin examinar
details-show-line = Mostrar la línea
details-show-links = Mostrar los vínculos
details-copy-line = Copiar esta línea

details-raw = Texto sin formato
details-raw-copy = Copiar todos los encabezados
details-raw-cut = Se muestra hasta aquí; al copiar se toman los { $size } KB completos.
details-search = Buscar
details-search-label = Buscar en nombres y valores
details-filter = Grupo
details-filter-all = Todos los grupos
details-order = Orden
details-order-header = Como en el encabezado
details-order-name = Por nombre
details-found = { $count ->
    [one] Un campo
   *[other] { $count } campos
  }
details-timeline = Dibujo
details-table = Tabla
details-view = Mostrar como
details-edge = Desde aquí las líneas las escribió su propio servicio de correo
details-edge-none = Ninguna línea puede tomarse aquí como prueba del remitente
details-page = Saltos { $from } a { $to } de { $total }
details-earlier = Anteriores
details-later = Posteriores
details-zone = Horas en su zona ({ $zone })
details-utc = Horas en UTC
details-reference = Qué es este campo
details-limits = El encabezado es más grande de lo que leemos.
details-field = Campo { $number } de { $total }
details-headers-missing = No hay ningún campo Received, así que no hay camino que mostrar: solo lo disponible.

take-what = Qué
take-result = El resultado
take-headers = Todos los encabezados
take-format = Como
take-format-text = Texto
take-format-json = JSON
take-format-csv = Tabla (CSV)
take-format-html = Página para imprimir (HTML)
take-redact = Ocultar las direcciones de correo de personas
take-redact-hint = Se oculta la parte anterior a la @. El dominio del remitente se queda, porque de él trata el resultado.
take-preview = Esto es lo que contendrá
take-copy = Copiar
take-save = Guardar
take-print = Imprimir
take-save-failed = Aquí no se permite guardar. Cópielo en su lugar.
take-cut = Se muestra hasta aquí.

details-prepare = Preparar una notificación
details-by-mail = Escribirlo en un correo
