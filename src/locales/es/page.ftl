# La página independiente.
page-title = ¿Este correo viene de verdad de Microsoft?
page-lead = El mensaje se lee en su dispositivo y no va a ningún sitio.
page-drop = Suelte aquí archivos de correo
page-drop-hint = .eml o .msg, uno o varios
page-choose = Elegir archivos
page-drop-now = Suelte para comprobar
page-paste = o pegue el código fuente del mensaje
page-check = Comprobar
page-where = ¿De dónde lo tiene?
page-where-own = Lo abrí en mi propio buzón
page-where-own-hint = Lo guardó o copió su código fuente directamente de su propio programa de correo o correo web.
page-where-file = Me llegó como archivo o adjunto
page-where-file-hint = Alguien se lo envió o se lo dio. Entonces cualquiera puede haber escrito sus encabezados y solo cuentan las firmas.
page-examples = Ejemplos, todos inventados
page-list = Mensajes comprobados
page-progress = { $done } de { $total } comprobados
page-clear = Vaciar la lista
page-remove = Quitar { $name }
page-pasted = Texto pegado
page-form-name = Solo remitente y asunto
page-only-shown = Qué se puede decir solo con el remitente y el asunto

page-form = Solo tengo el remitente y el asunto
page-form-hint = en un teléfono, en papel, leídos por alguien
page-form-lead = El nombre y la dirección de un remitente los puede escribir cualquiera. Por eso, solo con ellos nadie puede confirmar que un correo venga de Microsoft. Pero una dirección que no es de Microsoft delata una falsificación, y para un aviso conocido hay indicaciones oficiales.
page-form-from-name = Nombre del remitente
page-form-from-address = Dirección del remitente
page-form-subject = Asunto
page-form-check = Ver qué se puede decir
page-form-empty = Escriba la dirección del remitente o el asunto.
page-form-not-address = Escriba la dirección con la forma nombre@empresa.example.
page-form-said = Solo se escribieron el remitente y el asunto. Una dirección auténtica aquí no prueba nada: los falsificadores también la escriben. Para una respuesta firme, compruebe el mensaje mismo.

page-source = Cómo obtener el código fuente del mensaje
page-source-hint = Outlook.com, Gmail, Yahoo! JAPAN, Apple Mail, Thunderbird, teléfonos
page-source-outlook-com = Outlook.com y Outlook en la Web
page-source-outlook-com-steps =
    Abra el mensaje.
    Arriba a la derecha del mensaje elija «…» (más acciones) y «Guardar como» para obtener un archivo .eml. Suéltelo aquí.
    O elija «…», «Ver», «Ver origen del mensaje», seleccione todo, copie y péguelo aquí.
page-source-outlook-windows = Outlook para Windows
page-source-outlook-windows-steps =
    Nuevo Outlook: «…», «Guardar como» da un archivo .eml.
    Outlook clásico: arrastre el mensaje de la lista al escritorio. El archivo .msg se puede soltar aquí.
    O abra el mensaje en su propia ventana, «Archivo», «Propiedades», copie los «Encabezados de Internet» y péguelos aquí.
page-source-gmail = Gmail en un navegador
page-source-gmail-steps =
    Abra el mensaje.
    Elija los tres puntos junto a «Responder» y «Mostrar original».
    Elija «Descargar original» y suelte el archivo aquí, o «Copiar en el portapapeles» y pegue.
page-source-yahoo-japan = Yahoo! JAPAN Mail
page-source-yahoo-japan-steps =
    Abra el mensaje en la versión para PC.
    Elija «Mostrar detalles del encabezado» (詳細ヘッダー) en el menú del mensaje.
    Seleccione todo, copie y péguelo aquí.
page-source-apple-mail = Apple Mail en un Mac
page-source-apple-mail-steps =
    Seleccione el mensaje.
    Elija «Archivo», «Guardar como…», formato «Mensaje con formato original». Suelte el archivo aquí.
    O elija «Visualización», «Mensaje», «Código fuente», copie todo y pegue.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    Seleccione el mensaje.
    Elija «Más», «Ver código fuente» (Ctrl+U), seleccione todo, copie y pegue.
    O haga clic con el botón derecho en el mensaje, «Guardar como…», y suelte aquí el archivo .eml.
page-source-phone = iPhone, iPad y Android
page-source-phone-steps =
    Las aplicaciones de correo de los teléfonos casi nunca muestran el código fuente. No reenvíe el mensaje: al reenviarlo se pierde la prueba.
    Abra el mismo buzón en el navegador de un ordenador y siga el método de arriba.
    O use «Solo tengo el remitente y el asunto» más abajo; ahí se dice hasta dónde llega.

page-intro = Qué responde esta página
page-intro-1 = Si un correo en nombre de Microsoft lo envió de verdad Microsoft, y por qué se puede decir.
page-intro-2 = Qué quiere de usted el correo y adónde llevan de verdad sus vínculos.
page-intro-3 = Qué hacer después: con un aviso auténtico, con una falsificación y si ya hizo clic.
page-intro-not = No busca virus, no abre vínculos y no juzga correos en otros nombres.
page-intro-privacy = Todo ocurre en este navegador. Ningún correo, dirección ni resultado sale de él, y no hay ningún servidor que pudiera guardarlo.
page-intro-try = Probar un ejemplo

page-error = Esto no se pudo comprobar
page-error-empty = No contiene nada. Pegue el código fuente del mensaje o elija el archivo del mensaje guardado.
page-error-only-subject = Esto es solo un asunto o unas palabras del mensaje, no su código fuente. Hacen falta las líneas que empiezan por «Received:» y «From:». Más abajo se explica cómo obtenerlas.
page-error-not-a-header-block = Esto no es el código fuente de un mensaje: faltan las líneas que empiezan por «Received:» o «From:». Más abajo se explica cómo obtenerlas.
page-error-binary = Esto no es un archivo de correo, sino una imagen u otro tipo de archivo. Una captura de pantalla no se puede comprobar: guarde el mensaje mismo como archivo .eml o .msg.
page-error-too-large = Este archivo supera los { $limit } MB. Guarde el mensaje sin sus adjuntos o pegue solo su código fuente.
page-error-msg = No se pudo leer este archivo .msg. Guarde el mensaje como .eml o pegue su código fuente.
page-error-unreadable = El navegador no pudo leer este archivo ({ $detail }). Guárdelo de nuevo e inténtelo otra vez.
page-error-folder = Esto es una carpeta o un archivo vacío. Elija los archivos de mensaje que contiene.

page-privacy = Se lee en este dispositivo. Funciona sin conexión. Sin cookies, sin estadísticas, sin servidor.
page-samples = Buzón de ejemplo
page-settings = Configuración
page-result = Resultado
