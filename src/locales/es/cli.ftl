### Frases del terminal.

cli-help =
    honmono: ¿este correo viene de verdad de Microsoft y qué hago ahora?

    Uso:
      honmono check [OPTIONS] FILE|FOLDER|-…   un resultado para cada mensaje
      honmono explain [OPTIONS] FILE|-         cómo se llegó al resultado, paso a paso
      honmono config check FILE                errores en un archivo de configuración de administrador
      honmono doctor URL                       ¿está bien instalada una copia alojada?
      honmono help COMMAND                     más sobre una orden; help apps, help after:
                                               aplicaciones de correo; qué hacer tras un clic
      honmono version                          versiones del programa y de los datos

    «honmono help check» enumera las opciones de una comprobación.

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    Un resultado para cada mensaje. Un archivo es un mensaje (.eml) o un mbox; una carpeta
    significa cada .eml que contenga, o cada mensaje de un Maildir; - es la entrada estándar.

      --json                  un objeto JSON por línea (docs/check.schema.json)
      --csv                   una línea CSV por mensaje, hecha para abrirse sin riesgo en una hoja de cálculo
      --lang LANGUAGE         idioma de las frases, por ejemplo ja; si no, según LC_ALL o LANG
      --provenance WHERE      own-mailbox: los mensajes se guardaron directamente del buzón que los
                              recibió; unknown (predeterminado): todo encabezado es solo una afirmación
      --config FILE           el honmono.config.json de su organización: avisos propios, puertas de enlace
      --keys FILE             claves públicas de un archivo, para comprobar sin red
      --dns off|URL           pedir claves públicas por DNS sobre HTTPS a URL; off (predeterminado) no
                              pregunta a nadie
      --now TIME              juzgar como si fuera esta hora (ISO 8601)
      --app NAME              la aplicación de correo que usa, para saber qué hacer (honmono help apps)
      --threads N             número de hilos; de forma predeterminada, uno por núcleo

    Código de salida: 0 se leyeron todos, 2 algunos no se pudieron leer, 1 uso incorrecto.

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    Toda la cadena de un mensaje, del campo de encabezado al resultado: qué se leyó, quién responde
    del remitente, qué afirma y pide el correo, y la regla que decidió.

      --lang, --provenance, --config, --keys, --dns, --now   como en «honmono check»

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    Lee un archivo de configuración de administrador y nombra cada error que contiene.
    Código de salida: 0 ningún error, 2 algunos errores, 1 uso incorrecto.

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    Examina una copia alojada: ¿están las páginas, por HTTPS, con los encabezados que necesitan?
    Código de salida: 0 ningún error, 2 algunos errores, 1 uso incorrecto.

cli-try-help = Pruebe: honmono help
cli-unknown-command = No existe la orden «{ $name }».
cli-unknown-option = No existe la opción { $option }.
cli-value-missing = La opción { $option } necesita un valor.
cli-value-unwanted = La opción { $option } no admite ningún valor.
cli-json-or-csv = Elija --json o --csv, no ambas.
cli-no-files = Indique al menos un archivo o carpeta, o - para la entrada estándar.
cli-one-file = Indique exactamente un archivo, o - para la entrada estándar.
cli-no-language = Aún no hay frases en el idioma «{ $language }». Idiomas: { $offered }.
cli-bad-provenance = --provenance es own-mailbox o unknown, no «{ $value }».
cli-bad-dns = --dns es off o una dirección https, no «{ $value }».
cli-bad-now = --now espera una hora como 2026-11-24T09:00:00Z, no «{ $value }».
cli-bad-threads = --threads espera un número de 1 a 99, no «{ $value }».
cli-keys-unreadable = No se puede leer el archivo de claves { $file }.
cli-keys-malformed = El archivo de claves { $file } no tiene la forma que describe docs/cli.md.
cli-config-unreadable = No se puede leer el archivo de configuración { $file }.
cli-config-malformed = El archivo de configuración { $file } tiene errores. «honmono config check» los nombra.
cli-bad-app = No existe la aplicación de correo «{ $value }». «honmono help apps» las enumera.
cli-apps = Aplicaciones de correo que admite --app:
cli-pick-app = Si debe hacer algo depende de su aplicación de correo: añada --app NAME («honmono help apps» enumera los nombres).
cli-clicked = ¿Ya hizo clic, respondió o llamó? Vea «honmono help after».
cli-reading-stdin = Leyendo un mensaje del teclado; termine con Ctrl+D (Windows: Ctrl+Z, Entrar).
cli-progress = { $done } comprobados, { $unreadable } ilegibles, { $rate } por segundo
cli-unreadable = No se pudo leer
cli-summary =
    { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    }
cli-broken-run = La ejecución terminó antes de tiempo: { $detail }

## Por qué una entrada no dio resultado

input-error-empty = No contiene nada.
input-error-not-a-header-block = Esto no es un correo: no se encontró ningún encabezado con un campo From o Received. Guarde el mensaje como .eml o copie su código fuente completo.
input-error-only-subject = Solo se encontró un asunto, ningún encabezado de correo. Guarde el mensaje como .eml o copie su código fuente completo.
input-error-binary = Esto no es un correo, sino otro tipo de archivo (una imagen, un documento o similar).
input-error-too-large = Supera los { $megabytes } MB. Los correos de este tamaño no se leen.
input-error-not-found = No existe ese archivo o carpeta.
input-error-no-permission = No se puede leer: permiso denegado.
input-error-not-a-file = Esto no es un archivo.
input-error-no-messages = No se encontró ningún mensaje en esta carpeta (archivos terminados en .eml, o un Maildir).
input-error-read-error = No se pudo leer el archivo hasta el final.
input-error-engine-error = Un error de este programa detuvo la comprobación de este mensaje: { $detail }. No se llegó a ningún resultado.

## honmono explain

explain-read = 1. Leído: { $file }
explain-fields = { $fields } campos de encabezado, { $hops } saltos
explain-body = Se leyó el cuerpo: { $links } vínculos.
explain-no-body = No hay cuerpo.
explain-limit = Sin leer más allá de un límite: { $limit }
explain-from = 2. De quién dice ser
explain-from-single = Un remitente: { $address }
explain-from-ambiguous = No hay un remitente claro; el primero es { $address }
explain-from-missing = No se nombra ningún remitente.
explain-vouches = 3. Quién responde del remitente
explain-trusted = Se cree un resultado del receptor ({ $place }):
explain-entry = Recibido de { $ip } por este salto:
explain-server = Dice: { $result }
explain-claimed = El archivo dice, sin que se crea: { $result }
explain-signature = Firma de { $domain } (selector { $selector }): { $result }
explain-no-signature = No hay firma.
explain-arc =
    { $count ->
        [one] ARC, 1 conjunto, sellado por { $sealer }: { $result }
       *[other] ARC, { $count } conjuntos, el más reciente sellado por { $sealer }: { $result }
    }
explain-result-pass = corresponde
explain-result-fail = no corresponde
explain-result-unknown = sin comprobar
explain-result-none = ninguno
explain-proof-dkim = Probado por la firma de { $domain }.
explain-proof-server = Probado por el resultado del receptor para { $domain }.
explain-proof-arc = Probado por un relé de la lista (ARC) para { $domain }.
explain-no-proof = Nada prueba el remitente.
explain-failed = El receptor determinó que el remitente no es auténtico.
explain-excuse-changed-on-the-way = Hay indicios de que se cambió en el camino.
explain-excuse-delivery-report = Es un informe de entrega.
explain-noticed = 4. Qué se observó
explain-weight-decides = decide
explain-weight-supports = a favor
explain-weight-against = en contra
explain-weight-info = nota
explain-wants = 5. Qué quiere y adónde llevan sus vínculos
explain-notice = 6. Avisos conocidos
explain-no-notice = No coincide ningún aviso conocido.
explain-notice-match = Coincide con el aviso conocido { $id } ({ $timing }).
explain-topic = Trata de { $topic }.
explain-not-checked = 7. Sin comprobar
explain-rules = 8. Reglas, en orden; decide la primera que se cumple
explain-verdict = 9. Resultado
explain-nothing = Nada.
