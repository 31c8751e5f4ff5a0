# La página de autocomprobación, para un administrador o el soporte técnico.
selftest-title = Autocomprobación de Honmono
selftest-intro = Lo que esta copia de Honmono encuentra donde se ejecuta. El texto de abajo no contiene nada de ningún correo: ni asunto, ni dirección, ni nombre. Péguelo en su incidencia.
selftest-copy = Copiar el texto
selftest-copied = Copiado.
selftest-copy-failed = Aquí no se permite copiar. Seleccione el texto y cópielo usted.
selftest-text = Texto para su incidencia
selftest-back = Volver a Honmono
selftest-again = Ejecutar de nuevo
selftest-ask = Preguntar ahora al servidor DNS
selftest-ask-what = Pide a { $resolver } un registro público de microsoft.com. No se envía nada más.
selftest-running = En curso…
selftest-done = { $bad ->
    [0] Terminado. Todo lo que se probó funciona.
    [one] Terminado. Una cosa no funciona o no se pudo probar.
   *[other] Terminado. { $bad } cosas no funcionan o no se pudieron probar.
  }
selftest-state-good = funciona
selftest-state-note = nota
selftest-state-bad = no funciona
selftest-row-versions = Versiones
selftest-row-update = Esta página y el servidor
selftest-row-place = Lugar
selftest-row-browser = Navegador
selftest-row-languages = Idiomas
selftest-row-office = Biblioteca de Outlook (office.js)
selftest-row-host = Outlook
selftest-row-sets = Conjuntos de requisitos
selftest-row-headers = Lectura de los encabezados del mensaje abierto
selftest-row-configuration = honmono.config.json
selftest-row-dns = Consultas de claves públicas
selftest-row-resolver = Servidor DNS
selftest-row-crypto = Criptografía del navegador
selftest-row-storage = Almacenamiento del navegador
selftest-row-roaming = Configuración guardada por Outlook
selftest-row-clock = Reloj
selftest-row-policy = Bloqueado por la directiva de seguridad de contenido
