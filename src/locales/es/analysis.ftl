### El encabezado desglosado: saltos, resultados, firmas, códigos, todos los campos. Para quien mira de cerca; aquí valen las palabras técnicas.

## Partes

analysis-summary = Resumen
analysis-hops = El camino que siguió
analysis-results = Qué determinaron los servidores (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = Firmas (DKIM)
analysis-arc = Cadena de relés (ARC)
analysis-antispam = Filtro de correo no deseado
analysis-marks = Qué llama la atención
analysis-fields = Todos los campos de encabezado
analysis-unknown-value = { $value }: ninguna fuente pública explica este valor
analysis-unknown-key = reservado por Microsoft para su propio diagnóstico
analysis-claim-note = No se sabe de dónde vino este mensaje, así que aquí cada línea es solo lo que dice el archivo.

## Resumen

summary-subject = Asunto
summary-from = De
summary-sender = Remitente
summary-reply-to = Responder a
summary-return-path = Ruta de retorno
summary-to = Para
summary-cc = CC
summary-envelope-recipient = Entregado a
summary-date = Fecha
summary-message-id = Id. del mensaje
summary-list-id = Lista de correo
summary-archived-at = Archivado en
summary-delivered-after = entregado a los { $duration }
summary-delivered-before = entregado { $duration } antes de su propia fecha: los relojes difieren
summary-several = Este campo aparece { $count } veces.

## Saltos

hop-number = Salto
hop-from = De
hop-by = Por
hop-with = Con
hop-time = Hora
hop-delay = Demora
hop-id = Id.
hop-for = Para
hop-via = Vía
hop-tls = Cifrado
hop-ip = Dirección
hop-reverse = Nombre inverso
hop-zone = Zona
hop-none = El encabezado no contiene ningún campo Received.
hop-total = { $duration } en total
hop-first = inicio
hop-unknown-time = hora ilegible: { $text }
hop-private = dentro de una red privada
hop-clock = El reloj de { $host } va { $duration } por detrás del anterior.
hop-tls-old = en desuso
hop-utc = UTC
hop-local = su hora

duration-ms = menos de 1 s
duration-s = { $s } s
duration-m = { $m } min { $s } s
duration-h = { $h } h { $m } min
duration-d = { $d } d { $h } h
duration-minus = −{ $duration }

## Estado de un campo

status-believed = escrito por su servicio de correo
status-claim = una afirmación: puede haberla escrito cualquiera
status-renamed = apartado por el receptor, o del servidor de otra organización
status-second = un segundo con este nombre: no es de su servicio de correo, se ignora
results-error-empty = vacío
results-error-no-authserv-id = no nombra el servidor que lo escribió
results-error-syntax = no se puede desglosar
signature-error-malformed = La lista de etiquetas está dañada.
signature-error-duplicate-tag = Una etiqueta aparece dos veces; una firma así cuenta como fallida.
signature-pass = confirmada aquí
signature-fail = no corresponde
signature-unknown = no confirmada aquí
arc-set = Conjunto { $instance }
arc-seal = Sello

## Grupos de campos

fieldgroup-sender = Remitente
fieldgroup-recipient = Destinatario
fieldgroup-trace = Camino
fieldgroup-authentication = Prueba
fieldgroup-antispam = Filtro de correo no deseado
fieldgroup-exchange = Exchange
fieldgroup-list = Lista de correo
fieldgroup-content = Contenido
fieldgroup-other = Otros

## Etiquetas de DKIM y ARC

tag-v = Versión
tag-a = Algoritmo
tag-b = Firma
tag-bh = Hash del cuerpo
tag-c = Canonicalización (encabezados/cuerpo)
tag-cv = Estado de la cadena anterior
tag-d = Dominio que firma
tag-h = Campos firmados
tag-i = Usuario o unidad
tag-instance = Instancia
tag-l = Longitud firmada del cuerpo
tag-q = Cómo se encuentra la clave
tag-s = Selector de la clave
tag-t = Firmado el
tag-x = Caduca el
tag-z = Copias de los campos

## Claves de un informe contra el correo no deseado

antispam-connecting-ip = Dirección que se conectó a Microsoft 365
antispam-country = País de esa dirección
antispam-language = Idioma del mensaje
antispam-spam-level = Nivel de confianza contra correo no deseado (SCL)
antispam-bulk-verdict = Correo masivo
antispam-ip-list = Listas de direcciones
antispam-filter-verdict = Veredicto del filtro (SFV)
antispam-helo = Nombre que se dio el servidor de envío
antispam-reverse-name = Nombre DNS inverso de la dirección
antispam-category = Categoría de la directiva (CAT)
antispam-safety = Sugerencia de seguridad (SFTY)
antispam-rule-ids = Números de las reglas aplicadas
antispam-direction = Dirección
antispam-bulk-level = Nivel de quejas de correo masivo (BCL)
antispam-phishing-level = Nivel de confianza de suplantación (PCL)
antispam-custom-spam = Se aplicó una opción personalizada del filtro
antispam-delivered-to = Carpeta de destino
antispam-arc-protocol = ARC

## Valores. SCL, BCL, PCL

code-scl-skipped = Se omitió el filtrado: remitente seguro, dirección permitida o una regla
code-scl-not-spam = Considerado deseado
code-scl-unused = Un nivel que el filtro de Microsoft 365 no usa
code-scl-spam = Correo no deseado
code-scl-high-confidence-spam = Correo no deseado de alta confianza
code-bcl-not-bulk = No es de un remitente masivo
code-bcl-few-complaints = Remitente masivo con pocas quejas
code-bcl-mixed-complaints = Remitente masivo con un número variable de quejas
code-bcl-many-complaints = Remitente masivo con muchas quejas
code-pcl-neutral = No es probable que el contenido sea phishing
code-pcl-suspicious = Es probable que el contenido sea phishing

## SFV

code-sfv-blk = Se omitió el filtrado y se bloqueó el mensaje: el remitente está en la lista de remitentes bloqueados del usuario
code-sfv-nspm = El filtro lo consideró deseado
code-sfv-sfe = Se omitió el filtrado y se dejó pasar el mensaje: el remitente está en la lista de remitentes seguros del usuario
code-sfv-ska = Se omitió el filtrado: una directiva contra correo no deseado permite el remitente
code-sfv-skb = Marcado como no deseado: una directiva contra correo no deseado bloquea el remitente
code-sfv-ski = Mensaje interno de la organización
code-sfv-skn = Marcado como deseado antes del filtrado, por ejemplo por una regla de flujo de correo
code-sfv-skq = Liberado de la cuarentena
code-sfv-sks = Marcado como no deseado antes del filtrado, por ejemplo por una regla de flujo de correo
code-sfv-spm = El filtro lo marcó como no deseado
code-sfv-dms = Un ajuste de la organización dejó sin efecto el veredicto de no deseado

## CAT

code-cat-none = Sin categoría
code-cat-amp = Malware
code-cat-bimp = Suplantación de una marca
code-cat-bulk = Correo masivo
code-cat-dimp = Suplantación de un dominio
code-cat-ftbp = Archivo adjunto de un tipo bloqueado
code-cat-gimp = Suplantación de una persona, según el historial del buzón
code-cat-hphsh = Phishing de alta confianza
code-cat-hspm = Correo no deseado de alta confianza
code-cat-intos = Phishing desde dentro de la organización
code-cat-malw = Malware
code-cat-ospm = Correo no deseado saliente
code-cat-phsh = Phishing
code-cat-sap = Detenido por Datos adjuntos seguros (Safe Attachments)
code-cat-spm = Correo no deseado
code-cat-spoof = Remitente falsificado
code-cat-uimp = Suplantación de una persona

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = El dominio imita un dominio protegido
code-sfty-user-impersonation = El remitente imita a una persona protegida
code-sfty-first-contact = Primer correo, o correo poco frecuente, de este remitente
code-ipv-cal = Se omitió el filtrado: la dirección está en la lista de direcciones permitidas de la organización
code-ipv-nli = La dirección no está en ninguna lista de reputación
code-dir-inb = Entrante
code-dir-out = Saliente
code-dir-int = Interno
code-srv-bulk = Correo masivo
code-dest-inbox = Bandeja de entrada
code-dest-junk = Carpeta de correo no deseado
code-dest-custom-folder = Una carpeta elegida por el usuario

## SPF, DKIM, DMARC

code-spf-pass = La dirección puede enviar por el dominio del remitente del sobre
code-spf-fail = La dirección no puede enviar por ese dominio
code-spf-softfail = Probablemente la dirección no puede enviar por ese dominio
code-spf-neutral = El dominio no dice nada de esta dirección
code-spf-none = El dominio no publica ningún registro SPF
code-spf-temperror = La comprobación falló por el momento
code-spf-permerror = El registro SPF del dominio es defectuoso
code-dkim-pass = Una firma corresponde
code-dkim-fail = La firma no corresponde
code-dkim-none = Sin firma
code-dkim-temperror = No se pudo obtener la clave por el momento
code-dkim-permerror = La firma o su clave no se puede usar
code-dkim-policy = Firmado, pero no de un modo que el receptor acepte
code-dkim-neutral = Firmado, pero no se pudo procesar la firma
code-dmarc-pass = SPF o DKIM se superó para el dominio mostrado como remitente
code-dmarc-fail = Ni SPF ni DKIM se superó para el dominio mostrado como remitente
code-dmarc-bestguesspass = El dominio no publica ningún registro DMARC; lo habría superado
code-dmarc-none = El dominio no publica ningún registro DMARC
code-dmarc-permerror = El registro DMARC del dominio es defectuoso
code-dmarc-temperror = La comprobación falló por el momento
code-action-none = No se hizo nada
code-action-pct-quarantine = No superado; el dominio solo pide cuarentena para una parte de su correo, y este se dejó pasar
code-action-pct-reject = No superado; el dominio solo pide rechazo para una parte de su correo, y este se dejó pasar
code-action-permerror = Un error permanente al comprobar
code-action-temperror = Un error pasajero al comprobar
code-action-oreject = No superado; el dominio pide rechazo, pero el receptor lo marcó como no deseado
code-action-quarantine = Puesto en cuarentena o en correo no deseado

## compauth

code-compauth-pass = El servidor considera auténtico al remitente
code-compauth-softpass = El servidor considera auténtico al remitente, con base débil
code-compauth-fail = El servidor no considera auténtico al remitente
code-compauth-none = Sin comprobar, u omitido
code-compauth-reason-000 = DMARC no se superó y el dominio pide rechazo o cuarentena
code-compauth-reason-001 = El dominio no publica reglas o solo débiles, y otras señales fallaron
code-compauth-reason-002 = La organización prohíbe este par de remitente y dominio
code-compauth-reason-010 = DMARC no se superó y el remitente muestra un dominio de la organización receptora
code-compauth-reason-130 = DMARC no se superó, pero un relé aceptado (ARC) confirmó que antes sí
code-compauth-reason-1xx = Superado
code-compauth-reason-2xx = Superado con base débil
code-compauth-reason-3xx = Sin comprobar
code-compauth-reason-4xx = Omitido
code-compauth-reason-6xx = No superado, y el remitente muestra un dominio de la organización receptora
code-compauth-reason-7xx = Superado
code-compauth-reason-9xx = Omitido

## ARC

code-cv-none = Primero de su cadena
code-cv-pass = La cadena anterior estaba intacta
code-cv-fail = La cadena anterior estaba rota
code-arc-pass = La cadena está intacta
code-arc-fail = La cadena está rota
code-arc-none = No hay cadena

## Qué llama la atención

mark-spf-fail = SPF no se superó: la dirección de envío no puede enviar por el dominio del remitente del sobre.
mark-dkim-fail = Una firma DKIM no corresponde.
mark-dmarc-fail = DMARC no se superó: nada confirma el dominio mostrado como remitente.
mark-compauth-fail = El servidor no considera auténtico al remitente.
mark-compauth-guessed = El servidor solo supuso que el remitente es auténtico; el dominio no da ninguna regla para probarlo.
mark-compauth-skipped = El servidor omitió su comprobación del remitente.
mark-marked-spam = El filtro marcó el mensaje como no deseado.
mark-spam-in-inbox = El filtro lo marcó como no deseado, pero se puso en la bandeja de entrada.
mark-spam-in-own-folder = El filtro lo marcó como no deseado; una regla del usuario lo puso en otra carpeta.
mark-clean-in-inbox = El filtro lo consideró deseado y se puso en la bandeja de entrada. Eso no prueba quién lo envió.
mark-clean-in-junk = El filtro lo consideró deseado, pero se puso en el correo no deseado.
mark-clean-in-own-folder = El filtro lo consideró deseado; una regla del usuario lo puso en otra carpeta.
mark-ip-allowed = La dirección de envío está en la lista de direcciones permitidas de la organización: ningún filtro examinó este mensaje.
mark-inside-organization = Vino de dentro de la organización.
mark-sender-blocked-by-user = El usuario bloquea a este remitente.
mark-sender-allowed-by-user = El usuario tiene a este remitente como seguro: ningún filtro examinó este mensaje.
mark-sender-allowed-by-policy = Una directiva permite a este remitente: ningún filtro examinó este mensaje.
mark-sender-blocked-by-policy = Una directiva bloquea a este remitente.
mark-allowed-by-rule = Una regla lo dejó pasar antes de que lo viera ningún filtro.
mark-spam-by-rule = Una regla lo marcó como no deseado antes de que lo viera ningún filtro.
mark-verdict-overruled = Un ajuste de la organización dejó sin efecto el veredicto del filtro.
mark-released = Se liberó de la cuarentena.
mark-filter-skipped = Se omitió el filtrado de correo no deseado.
mark-high-confidence-spam = El filtro considera muy probable que sea no deseado.
mark-bulk-sender = Viene de un remitente masivo.
mark-bad-bulk-sender = Viene de un remitente masivo del que se quejan muchas personas.
mark-phishing-level = El filtro de contenido de Exchange considera probable que sea phishing.
mark-first-contact = Primer correo, o correo poco frecuente, de este remitente.
mark-threat = El filtro nombró una amenaza ({ $value }).
mark-second-report = { $name } aparece una segunda vez. Solo el de más arriba puede ser de su servicio de correo; este vino con el correo y se ignora.
mark-no-filter-report = Falta el informe del filtro de Microsoft 365 (X-Forefront-Antispam-Report).
mark-no-delivery-report = Falta la nota sobre la carpeta (X-Microsoft-Antispam-Mailbox-Delivery).
mark-duplicate-field = { $name } solo puede aparecer una vez, pero aparece { $count } veces. Los programas difieren en cuál muestran.
mark-clock-skew =
    { $seconds ->
        [one] En el salto { $number }, el reloj de { $host } va 1 segundo por detrás del anterior.
       *[other] En el salto { $number }, el reloj de { $host } va { $seconds } segundos por detrás del anterior.
    }
mark-slow-hop =
    { $minutes ->
        [one] El salto { $number } ({ $host }) tardó 1 minuto.
       *[other] El salto { $number } ({ $host }) tardó { $minutes } minutos.
    }
mark-old-tls =
    { $count ->
        [one] Un salto usó un cifrado en desuso (TLS 1.0 o 1.1).
       *[other] { $count } saltos usaron un cifrado en desuso (TLS 1.0 o 1.1).
    }
mark-no-time =
    { $count ->
        [one] Un campo Received no tiene una hora legible.
       *[other] { $count } campos Received no tienen una hora legible.
    }
mark-hops-unread =
    { $count ->
        [one] Un campo Received quedó sin leer.
       *[other] { $count } campos Received quedaron sin leer.
    }
mark-limit = El encabezado es más grande de lo que lee este programa ({ $limit }); el resto quedó sin leer.
mark-claimed = (lo dice el archivo)
