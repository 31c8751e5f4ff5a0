# Cómo dice el correo ser de Microsoft.
finding-claim-name = El remitente se llama a sí mismo «{ $text }».
finding-claim-name-disguised = El nombre del remitente «{ $text }» está escrito con letras disfrazadas. Debe leerse como «{ $plain }».
finding-claim-name-product = El nombre del remitente «{ $text }» menciona un producto de Microsoft.
finding-claim-name-role = El nombre del remitente «{ $text }» suena a un departamento de Microsoft, aunque no nombra a Microsoft.
finding-claim-name-address = El nombre del remitente contiene la dirección «{ $text }», que no es la del remitente real.
finding-claim-local-part = La parte de la dirección anterior a la @ dice «{ $text }».
finding-claim-domain = El dominio del remitente, { $text }, lleva el nombre de Microsoft.
finding-claim-domain-lookalike = El dominio del remitente, { $text }, está hecho para parecerse al de Microsoft.
finding-lookalike-letters = En { $domain } pone «{ $written }» en lugar de «{ $meant }».
finding-lookalike-foreign-letter = En { $domain }, «{ $written }» es una letra de otro alfabeto que se parece a «{ $meant }».
finding-claim-subject-disguised = El asunto está escrito con letras disfrazadas: «{ $text }».
finding-claim-text = El texto habla de su cuenta Microsoft: «{ $text }».
finding-claim-invoice = Le factura un producto de Microsoft ({ $text }) y quiere una llamada, desde una dirección que no es de Microsoft.
finding-claim-subject-account = El asunto habla de algo que le ocurre a su cuenta: «{ $text }».
finding-claim-topic = Trata del fin de la autenticación básica en Microsoft, un asunto sobre el que la propia Microsoft escribió.
finding-claim-imprint = Termina con la razón social o la dirección de Microsoft: «{ $text }».
finding-claim-subject = El asunto parece un aviso sobre una cuenta Microsoft: «{ $text }».
finding-claim-heading = El título del correo es «{ $text }».
finding-claim-salutation = El correo se dirige a usted como cliente de Microsoft: «{ $text }».
finding-claim-signature = El texto termina con el nombre «{ $text }».

# De quién es el remitente y adónde van las respuestas.
finding-sender-customer-space = { $domain } es una dirección que Microsoft da a sus clientes.
finding-sender-personal-mail = { $domain } es un servicio de correo abierto a cualquiera.
finding-sender-subsidiary = { $service } pertenece a Microsoft, pero escribe en su propio nombre, y sus miembros pueden poner texto en sus correos.
finding-sender-punycode = El dominio del remitente, { $domain }, se muestra como { $unicode }.
finding-two-addresses = El nombre del remitente contiene una dirección, «{ $shown }», distinta de la real, { $address }.
finding-reply-elsewhere = Su respuesta iría a { $address }, no al remitente.
finding-reply-personal-mail = Su respuesta iría a { $address }, un buzón que cualquiera puede abrir.
finding-return-path-elsewhere = Los errores de entrega van a { $domain }, un dominio distinto del dominio del remitente.
finding-sender-field-elsewhere = Lo entregó { $address }, no el remitente que muestra.
finding-self-addressed = Remitente y destinatario son la misma dirección. Las falsificaciones lo hacen para pasar los filtros.
finding-direct-send = Muestra un remitente de su propia organización, pero vino de fuera y no se confirmó.
finding-forwarded = Es un correo que alguien reenvió. El bloque interior nombra a «{ $text }» como primer remitente.
finding-delivery-report = Es un informe de entrega automático.
finding-own-organization = Remitente y destinatario pertenecen a la misma organización ({ $domain }).
finding-mailing-list = Llegó a través de una lista de correo.
finding-quotes-a-fake = Trata de correos falsos y parece citar uno.
finding-mentions-microsoft = Menciona a Microsoft, pero no se hace pasar por Microsoft.

# Vínculos y disfraces.
finding-link-names-other-domain = Un vínculo muestra «{ $shown }» pero lleva a { $domain }.
finding-link-lookalike = Un vínculo lleva a { $domain }, hecho para parecerse a Microsoft.
finding-link-hides-target = Un vínculo a { $domain } está escrito de modo que cuesta ver su destino real.
finding-link-ip-address = Un vínculo lleva a un simple número, { $domain }, en lugar de un nombre.
finding-link-recipient = Un vínculo a { $domain } lleva su dirección de correo: un clic revela quién es usted.
finding-link-customer-hosted = Un vínculo lleva a { $domain }. Lo opera Microsoft, pero cualquier cliente puede poner ahí una página.
finding-link-redirector = Un vínculo lleva a { $domain }, que le envía a un lugar que desde aquí no se ve.
finding-tracking-pixel-disguise = Contiene una imagen de la Microsoft real ({ $domain }). Cualquiera puede copiarla; no prueba nada.
finding-hidden-text = Contiene texto que usted no ve. Se hace para engañar a los filtros.
finding-disguised-letters = Contiene palabras escritas con caracteres disfrazados o invisibles.
finding-no-web-link = No contiene ningún vínculo web. No es buena señal: quiere su respuesta por correo o su llamada.

finding-late = Llegó mucho después de que se enviara este aviso. La fecha de la que advierte ya pasó.
finding-not-in-our-records = { $domain } es de Microsoft, pero no figura en nuestros datos.

# Observaciones.
finding-forged-result-ignored = El mensaje traía un resultado de comprobación falsificado. Se ha ignorado.
finding-other-result-ignored = En el mensaje hay resultados de otros servidores del camino. No se usaron.
finding-result-on-word = El resultado solo cuenta porque usted dijo que abrió el mensaje en su propio buzón.
finding-server-guessed = El servidor de correo solo supuso que el remitente es auténtico. Eso no es una prueba.
finding-filtering-bypassed = Una regla dejó que este mensaje evitara el filtro de correo ({ $code }).
finding-signature-contradicted = La firma de { $domain } corresponde a la línea del remitente, pero su servidor determinó que el mensaje se cambió. Puede que se haya reenviado un mensaje antiguo con un texto nuevo.
finding-signature-doubted = La firma de { $domain } corresponde a la línea del remitente, pero un resultado de un servidor en el mensaje dice otra cosa o no se puede leer. Puede que se haya reenviado un mensaje antiguo con un texto nuevo.
finding-unsigned-on-top = Se añadió una línea encima de la que firmó { $domain }.
finding-signature-weak = La firma de { $domain } usa un método anticuado y no prueba nada.
finding-signature-testing = { $domain } dice que sus firmas son solo una prueba técnica. No demuestran nada.
finding-signature-part-of-body = La firma de { $domain } solo cubre el comienzo del texto. Puede que se haya añadido algo debajo.
finding-reply-to-not-signed = La firma de { $domain } no cubre la dirección de respuesta. Puede que se haya cambiado.
finding-arc-sealer-not-listed = { $sealer } dice que encontró auténtico al remitente, pero su administrador no tiene ese servidor en su lista.
