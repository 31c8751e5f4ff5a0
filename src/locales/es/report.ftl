### Frases de un resultado como texto, para un terminal o un informe copiado o impreso.

report-scope = Confirma el remitente, no todo lo que pide el correo.
report-asks = Qué pide el correo:
report-subject = Asunto: { $subject }
report-time = Hora: { $time }
report-says = Dice: { $name } { $address }
report-no-name = (sin nombre)
report-sent-by = Enviado por: { $domain } ({ $class })
report-sent-by-shown = Enviado por: { $domain } ({ $class }), según lo que muestra; no probado
report-shown-value = { $domain } ({ $class }), según lo que muestra; no probado
report-sent-by-unproven = Enviado por: no se sabe. Muestra { $domain } ({ $class }), pero no está probado.
report-sent-by-failed = Enviado por: otra persona. Muestra { $domain } ({ $class }); el servidor de correo determinó que no vino de ahí.
report-unproven-value = no se sabe; muestra { $domain } ({ $class }), pero no está probado
report-failed-value = otra persona; muestra { $domain } ({ $class }), pero el servidor de correo determinó que no vino de ahí
report-no-domain = (sin dirección de remitente)
report-class-corporate = correo de la propia Microsoft
report-class-service = un servicio de Microsoft
report-class-customer = una dirección de un cliente de Microsoft
report-class-personal = un buzón personal
report-class-subsidiary = una empresa del grupo Microsoft, con su propio nombre
report-class-unrelated = no es un remitente de Microsoft
report-service = Servicio: { $service }
report-links = Adónde llevan sus vínculos:
report-more-links =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
report-next = Qué puede hacer ahora:
report-not-checked = Sin comprobar:
report-versions = Motivo { $reason } · motor { $engine } · datos { $data }
report-title = { $headline } – informe de Honmono
report-made = Informe de Honmono del { $time }
report-label-subject = Asunto
report-label-time = Hora
report-label-says = Dice
report-label-sent-by = Enviado por
report-label-service = Servicio
report-label-asks = Qué pide el correo
report-label-links = Adónde llevan sus vínculos
report-label-next = Qué puede hacer ahora
report-label-findings = Qué se observó
report-label-not-checked = Sin comprobar
report-more-rows =
    { $count ->
        [one] No se imprime una fila más.
       *[other] No se imprimen { $count } filas más.
    }
