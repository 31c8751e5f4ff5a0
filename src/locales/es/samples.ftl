# Los ejemplos y el buzón de ejemplo.
sample-notice = El aviso auténtico
sample-spoof = Una copia falsificada
sample-lookalike = Una dirección parecida
sample-service = Un servicio real, el texto de un extraño
sample-tenant = Un cliente que se hace pasar por Microsoft
sample-ordinary = Un correo corriente
sample-unproven = Falta la prueba
sample-sender = Microsoft, pero no es un aviso conocido

mailbox-title = Buzón de ejemplo
mailbox-lead = Mensajes inventados en un programa de correo, con el panel al lado. Nada de esto se envió nunca.
mailbox-inbox = Bandeja de entrada
mailbox-list = Mensajes
mailbox-message = Mensaje
mailbox-to = Para: { $address }
mailbox-pane = Panel de Honmono
mailbox-page = A la página para su propio correo
