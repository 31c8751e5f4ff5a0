# Lo que el panel y el informe dicen alrededor del resultado. Se carga antes que el resultado: que sea breve.

view-checking = Comprobando este mensaje…
view-starting = Preparando…
view-asking = Pidiendo una clave pública a { $resolver }…
view-no-subject = (sin asunto)
view-no-sender = (sin remitente)
view-about-label = El mensaje

view-scope = Esto confirma el remitente, no todo lo que pide el correo.

view-says = Dice
view-sent-by = Enviado por
view-address-shown = Muestra
view-unproven = (no probado)
view-forged = (falsificado)
view-differs = no es lo mismo
view-nobody = no se nombra a nadie
view-also-written = también se escribe { $ascii }
view-letters = «{ $written }» en lugar de «{ $meant }»

action-needs = Ver qué debe hacer
action-account = Abrir la página de su cuenta
action-check = Qué comprobar
action-report = Notificarlo
action-another-way = Comprobar de otro modo
action-scope = Qué se comprueba
action-help-desk = Soporte técnico

row-concern = ¿Le afecta?
row-concern-hint = Elija la aplicación de correo que usa
row-matter = El cambio que menciona es real
row-matter-hint = Qué dice Microsoft y para qué aplicaciones
row-links = Adónde llevan de verdad sus vínculos
row-after = ¿Ya hizo clic, respondió o llamó?
row-evidence = Por qué lo decimos
row-evidence-unsure = Qué hemos examinado
row-headers = Todos los encabezados
row-take = Copiar, imprimir o guardar este resultado
row-signature = Comprobar la firma de Microsoft
row-signature-hint = pide una clave pública a { $resolver }
row-settings = Configuración
row-attached = Mensajes adjuntos

attached-open = Comprobar «{ $name }»
attached-back = Volver al mensaje abierto

view-own-mailbox = ¿Lo abrió directamente en su propio buzón?
view-own-mailbox-yes = Sí, en mi propio buzón
view-own-mailbox-why = Entonces se puede creer lo que anotó su servicio de correo. Si le llegó como archivo o adjunto, no.

view-private = Comprobado en este dispositivo. No se envió nada.
view-asked = Comprobado en este dispositivo. Se pidió una clave pública a { $resolver }; no se envió nada del correo.
view-data = Datos del { $date } · versión { $version }
view-wrong = Podemos equivocarnos: díganoslo
view-loading = Cargando…
view-failed = No se pudo cargar esta parte. Revise la conexión e inténtelo de nuevo.
view-copied = Copiado
view-copy-failed = No se pudo copiar. Seleccione este texto y cópielo:
view-again = Intentar de nuevo
view-recheck = Comprobar de nuevo
view-new-window = se abre en una ventana nueva
view-more-requests = { $count ->
    [one] Una petición más
   *[other] { $count } peticiones más
  }

view-nothing = No hay ningún mensaje abierto
view-nothing-next = Abra un mensaje. La comprobación empieza sola.
view-several = Hay { $count } mensajes seleccionados
view-several-next = Seleccione un solo mensaje. Cada uno se comprueba por separado.
view-unavailable-code = Para el soporte técnico: { $detail }
view-partial = Solo con el nombre del remitente, la dirección y el texto nadie puede probar quién envió un mensaje. Esto es lo que se puede decir:
view-error = Algo falló en esta comprobación
view-error-next = El mensaje no se ha valorado. Inténtelo de nuevo; si vuelve a ocurrir, envíenos el texto de abajo. No contiene nada del correo.
