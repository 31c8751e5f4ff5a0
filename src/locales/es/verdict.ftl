# Titulares: uno por resultado.
headline-microsoft-notice = Enviado por Microsoft
headline-microsoft-sender = Enviado por Microsoft, pero no es un aviso conocido
headline-microsoft-service = Lo envió un servicio de Microsoft: el texto puede ser de otra persona
headline-not-microsoft = No viene de Microsoft
headline-own-notice = Un aviso de su organización
headline-no-claim = No dice ser de Microsoft
headline-cannot-tell = No podemos decirlo

# El hecho que decide.
reason-from-ambiguous-foreign = La línea del remitente no da una dirección clara, y ninguna es de Microsoft.
reason-from-ambiguous = La línea del remitente nombra varias direcciones o está dañada, así que no se puede comprobar.
reason-from-missing = No hay ninguna dirección de remitente que examinar.
reason-own-notice = { $domain } está confirmado como remitente y su administrador tiene este correo en su lista.
reason-proven-hint-only = Vino de { $domain }. No tenemos constancia fiable de que Microsoft envíe correo desde ahí.
reason-proven-service = Enviado a través de { $service } ({ $domain }). Cualquiera que lo use puede poner su propio texto.
reason-own-notice-header-only = { $domain } firmó el remitente y el asunto, y su administrador tiene este correo en su lista. Nadie confirmó el texto.
reason-proven-notice-header-only = { $domain } firmó el remitente y el asunto, que coinciden con un aviso enviado por Microsoft. No había texto que comprobar.
reason-proven-header-only = { $domain } firmó el remitente y el asunto. Nadie confirmó el texto: puede haber sido sustituido.
reason-proven-notice-on-word = Vino de { $domain } y coincide con un aviso conocido, si lo abrió en su propio buzón, como usted dijo.
reason-proven-notice = Vino de { $domain } y coincide con un aviso que Microsoft envió.
reason-proven-notice-late = Vino de { $domain }, pero mucho después de que se enviara este aviso.
reason-proven-not-recorded = Vino de { $domain }. Es de Microsoft, pero no figura en nuestros datos.
reason-proven-sender-on-word = Vino de { $domain }, si lo abrió en su propio buzón, como usted dijo.
reason-proven-sender = Vino de { $domain }. El remitente está confirmado; el contenido no lo conocemos.
reason-changed-on-the-way = Muestra { $domain }, pero parece modificado desde su envío. Lo hacen las listas de correo, y también las falsificaciones hechas con correos reales.
reason-delivery-report = Parece un informe automático sobre un correo no entregado. Su remitente no se puede confirmar.
reason-spoof-failed = Dice { $domain }, pero el servidor que lo recibió determinó que no vino de ahí.
reason-unproven-file = Dice { $domain }. En un archivo o un texto pegado cualquiera puede escribir eso, y no se pudo confirmar ninguna firma.
reason-unproven-no-headers = Dice { $domain }. Los encabezados que podrían confirmarlo no están disponibles.
reason-unproven-no-result = Dice { $domain }, pero su servidor de correo no dejó ningún resultado de comprobación.
reason-unproven-gateway = Dice { $domain }. Su puerta de enlace de correo oculta la prueba.
reason-unproven-on-premises = Dice { $domain }. El servidor de correo de su organización no anota si eso se comprobó.
reason-unproven-damaged = Dice { $domain }, pero la anotación del servidor no corresponde a este correo.
reason-unproven-not-confirmed = Dice { $domain }. La comprobación del servidor ni lo confirmó ni lo negó.
reason-forwarded = Alguien reenvió este correo. En esta copia no se puede comprobar su primer remitente.
reason-own-organization = Habla en nombre de Microsoft, pero remitente y destinatario comparten { $domain }. Si es su organización, pregunte a informática.
reason-quotes-a-fake = Contiene texto en nombre de Microsoft, pero trata de correos falsos. Puede ser una advertencia que cita uno.
reason-claims-from-customer = Dice «{ $claim }», pero la dirección del remitente es de { $domain }, un nombre que cualquier cliente de Microsoft puede obtener.
reason-claims-from-personal = Dice «{ $claim }», pero la dirección del remitente es de { $domain }, donde cualquiera puede abrir un buzón.
reason-claims-from-lookalike = La dirección del remitente es de { $domain }, un nombre hecho para parecerse al de Microsoft.
reason-claims-from-elsewhere = Dice «{ $claim }», pero la dirección del remitente es de { $domain }, que no es de Microsoft.
reason-no-claim = Esta comprobación trata solo de Microsoft. No dice nada de este remitente, { $domain }.

# Lo que quiere el correo.
request-phone-number = Quiere que llame al { $number }. No llame a un número de un correo; búsquelo en el sitio de la empresa.
request-mailto-reply = Su botón escribe un correo a { $address }. Una respuesta le dice al remitente que su buzón está en uso.
request-reply-elsewhere = Una respuesta iría a { $address }, no al remitente.
request-password = Pide su contraseña, o que inicie sesión por su vínculo.
request-code = Trata de un código. Nunca dé un código a nadie.
request-device-code = Quiere que escriba un código en una página de inicio de sesión. Eso dejaría entrar a otra persona en su cuenta.
request-payment = Trata de dinero: un pago, una factura o datos bancarios.
request-gift-card = Pide tarjetas regalo. Ninguna empresa cobra con tarjetas regalo.
request-crypto = Pide criptomonedas.
request-run-program = Quiere que ejecute algo en su equipo o que deje entrar a alguien en él.
request-consent = Un vínculo le pide que dé a una aplicación acceso a su cuenta.
request-attachment = Quiere que abra un archivo adjunto de un tipo peligroso: { $name }.
request-qr-code = Quiere que escanee un código QR. No se ve adónde lleva.
request-image-only = Todo su texto es una imagen, lo que lo oculta a las comprobaciones.
request-urgency = Le presiona con un plazo o una amenaza.
request-forged-trust-text = Dice de sí mismo que ha sido comprobado: «{ $text }». Lo escribió el remitente.

# De quién es un vínculo.
link-microsoft = Página de Microsoft
link-microsoft-redirector = Dirección de redirección de Microsoft: desde aquí no se ve el destino
link-microsoft-customer = Lo opera Microsoft, pero cualquier cliente puede poner ahí una página
link-subsidiary = Una empresa del grupo Microsoft, con páginas de sus miembros
link-other = No es de Microsoft
link-mailto = Escribe un correo
link-tel = Hace una llamada
link-none = Ninguna dirección web legible

linkmark-text-names-other-domain = El texto muestra otra dirección que el destino.
linkmark-userinfo = En la dirección hay un nombre antes de una @, para ocultar el destino real.
linkmark-ip-address = Un número en lugar de un nombre.
linkmark-punycode = El nombre está escrito con letras extranjeras.
linkmark-lookalike = Hecho para parecerse a Microsoft.
linkmark-bidi = Contiene caracteres que invierten el sentido de lectura.
linkmark-invisible = Contiene caracteres invisibles.
linkmark-backslash = Está escrito con barras invertidas, que ocultan el destino real.
linkmark-recipient-in-url = Contiene su dirección de correo.
linkmark-many-dots = Un nombre muy largo de muchas partes, para apartar de la vista el real.
linkmark-redirects = Le envía a otra dirección escrita dentro.
linkmark-consent = Pide para una aplicación acceso a su cuenta.
linkmark-device-code = Una página para escribir un código de inicio de sesión.
linkmark-script = Contiene un programa en lugar de una dirección.
