# Lo que un administrador lee sobre honmono.config.json. Errores: config-<id> (src/settings/organization.ts).
config-not-json = Esto no es JSON: { $detail }
config-too-large = El archivo supera los 256 KB, así que no se leyó.
config-schema-version = Solo se entiende la forma { $known } de este archivo. Puede que las claves más nuevas no se tengan en cuenta.
config-unknown-key = No existe la clave «{ $key }». { $nearest ->
    [none] No tiene efecto.
   *[other] ¿Quiso decir «{ $nearest }»?
  }
config-not-an-object = Aquí se espera un objeto entre llaves; hay: { $found }.
config-not-a-list = Aquí se espera una lista entre corchetes; hay: { $found }.
config-not-a-text = Aquí se espera un texto entre comillas; hay: { $found }.
config-too-many = Se leen los primeros { $most }; hay { $count }.
config-empty = No contiene nada.
config-missing = Falta. Sin ello el aviso se omite.
config-too-long = Puede tener { $most } caracteres; tiene { $count }.
config-invisible = Contiene un salto de línea u otro carácter que nadie ve.
config-not-an-id = «{ $value }»: use minúsculas, cifras y guiones.
config-not-one-of = «{ $value }» no es uno de: { $values }.
config-wildcard = «{ $value }»: escriba el dominio sin asterisco; los nombres debajo de él ya se incluyen.
config-url-for-host = «{ $value }» es una dirección web; escriba solo el nombre de host.
config-address-for-host = «{ $value }» es una dirección de correo; escriba solo la parte que sigue a la @.
config-ip-for-host = «{ $value }» es una dirección IP; hace falta un nombre de host, porque cualquiera puede obtener después esa dirección.
config-not-a-host = «{ $value }» no es un nombre de host. Escriba los nombres en otras escrituras en su forma xn--.
config-public-suffix = Cualquiera puede obtener un nombre bajo «{ $value }», así que no puede aceptarse en bloque.
config-mail-service = «{ $value }» es el propio servicio de correo, no una puerta de enlace delante de él.
config-microsofts = «{ $value }» es de Microsoft. Su correo se juzga por pruebas y nunca se muestra como propio de usted; el aviso se omite.
config-anyones = Cualquiera puede abrir un buzón bajo «{ $value }»: indique las direcciones exactas. El aviso se omite.
config-drill-in-notice = «{ $value }» es también uno de sus dominios de simulacro. El aviso se omite.
config-address-outside = { $value } no está en los dominios del aviso. El aviso se omite.
config-not-an-address = «{ $value }» no es una dirección de correo.
config-not-a-url = «{ $value }» no es una dirección web.
config-not-https = «{ $value }» no empieza por https://.
config-password-in-url = La dirección contiene un nombre de usuario o una contraseña que todos podrían leer.
config-query-in-url = «{ $value }»: quite todo a partir de ? o #.
config-not-a-phone = «{ $value }» no es un número de teléfono.
config-not-a-date = «{ $value }» no es un día (2027-03-31) ni una hora con su zona.
config-not-an-app = «{ $value }» no es una aplicación de correo que conozcamos. Los nombres están en docs/configuration.md.
config-duplicate = «{ $value }» aparece dos veces; cuenta la primera.

# honmono config check
config-file-unreadable = No se puede leer { $file }: { $reason }
config-file-missing = ¿Qué archivo? honmono config check honmono.config.json
config-unknown-action = Solo existe: honmono config check FILE
config-sound = Ningún error.
config-mistakes = { $count ->
    [one] Un error. Solo se omite el valor en el que está:
   *[other] { $count } errores. Solo se omiten los valores en los que están:
  }
config-whole-file = todo el archivo
config-effects = Qué efecto tiene:
config-effect-nothing = Ninguno: igual que sin archivo.
config-effect-authserv = Se creen los resultados que escribieron estos servidores suyos: { $names }. Deben quitar los resultados entrantes con su propio nombre.
config-effect-gateways = Se sabe que estas puertas de enlace están delante del buzón: { $names }. Entonces el resultado del servidor no se toma como prueba, porque describe la puerta de enlace.
config-effect-arc = Un remitente también queda probado por un sello ARC intacto de: { $names }.
config-effect-rewriters = Los vínculos reescritos por estos hosts se muestran con su destino real: { $names }.
config-effect-notice = Aviso { $id }: el correo probado de { $names } se muestra como propio de su organización.
config-effect-notice-subject = Solo si el asunto contiene: { $words }.
config-effect-notice-until = Hasta el { $date } (UTC).
config-effect-notice-over = Terminó el { $date } (UTC) y ya no tiene efecto.
config-effect-notice-languages = No tiene texto en { $languages }; quienes usan ese idioma leen { $instead }.
config-effect-help = Se dirige a las personas a su soporte técnico: { $where }.
config-effect-report = Las notificaciones se preparan para: { $mailbox }. No se envía nada sin la persona.
config-effect-dns-off = Las claves públicas nunca se piden por la red, y nadie puede activarlo.
config-effect-dns-ask = Una clave pública solo se pide cuando una persona pulsa el botón para ese mensaje.
config-effect-dns-on = Las claves públicas se piden sin preguntar, salvo que la persona lo desactive. Solo un selector y un dominio salen del dispositivo.
config-effect-resolver = Se piden a { $resolver }. La entrega debe hacerse con este archivo; si no, el navegador no lo permitirá.
config-effect-language = Quienes no han elegido idioma leen: { $language }.
config-effect-apps = Solo se ofrecen estas aplicaciones de correo: { $names }.
config-effect-drills = El correo de sus dominios de simulacro se juzga como el de cualquier extraño y nunca se delata: { $names }.
