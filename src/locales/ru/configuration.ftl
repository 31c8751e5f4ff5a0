# What an administrator reads about honmono.config.json. Mistakes: config-<id> (src/settings/organization.ts).
config-not-json = Это не JSON: { $detail }
config-too-large = Файл больше 256 КБ, поэтому он не прочитан.
config-schema-version = Понимается только форма { $known } этого файла. Более новые ключи могут не учитываться.
config-unknown-key = Ключа «{ $key }» нет. { $nearest ->
    [none] Он не действует.
   *[other] Имелось в виду «{ $nearest }»?
  }
config-not-an-object = Здесь ожидается объект в фигурных скобках; стоит: { $found }.
config-not-a-list = Здесь ожидается список в квадратных скобках; стоит: { $found }.
config-not-a-text = Здесь ожидается текст в кавычках; стоит: { $found }.
config-too-many = Читаются первые значения (до { $most }); всего их { $count }.
config-empty = Здесь пусто.
config-missing = Отсутствует. Без этого уведомление не учитывается.
config-too-long = Допустимая длина в знаках — { $most }; здесь { $count }.
config-invisible = Есть перенос строки или другой невидимый знак.
config-not-an-id = «{ $value }»: используйте строчные буквы, цифры и дефисы.
config-not-one-of = «{ $value }» не из этого списка: { $values }.
config-wildcard = «{ $value }»: пишите домен без звездочки; имена под ним и так подразумеваются.
config-url-for-host = «{ $value }» — это адрес; напишите только имя узла.
config-address-for-host = «{ $value }» — почтовый адрес; напишите только часть после @.
config-ip-for-host = «{ $value }» — IP-адрес; нужно имя узла, потому что адрес потом может достаться кому угодно.
config-not-a-host = «{ $value }» — не имя узла. Имена на других алфавитах пишите в форме xn--.
config-public-suffix = Имя под «{ $value }» может получить кто угодно, поэтому полагаться на него целиком нельзя.
config-mail-service = «{ $value }» — сама почтовая служба, а не шлюз перед ней.
config-microsofts = «{ $value }» принадлежит Microsoft. О такой почте судят по доказательствам, и она никогда не показывается как ваша; уведомление не учитывается.
config-anyones = Ящик под «{ $value }» может завести кто угодно: укажите точные адреса. Уведомление не учитывается.
config-drill-in-notice = «{ $value }» — также один из ваших учебных доменов. Уведомление не учитывается.
config-address-outside = { $value } не входит в домены уведомления. Уведомление не учитывается.
config-not-an-address = «{ $value }» — не почтовый адрес.
config-not-a-url = «{ $value }» — не веб-адрес.
config-not-https = «{ $value }» не начинается с https://.
config-password-in-url = В адресе есть имя пользователя или пароль, которые смог бы прочитать каждый.
config-query-in-url = «{ $value }»: уберите всё начиная с ? или #.
config-not-a-phone = «{ $value }» — не номер телефона.
config-not-a-date = «{ $value }» — не день (2027-03-31) и не время с поясом.
config-not-an-app = «{ $value }» — неизвестное нам почтовое приложение. Имена перечислены в docs/configuration.md.
config-duplicate = «{ $value }» стоит дважды; учитывается первое.

# honmono config check
config-file-unreadable = Не удалось прочитать { $file }: { $reason }
config-file-missing = Какой файл? honmono config check honmono.config.json
config-unknown-action = Есть только: honmono config check FILE
config-sound = Ошибок нет.
config-mistakes = { $count ->
    [one] { $count } ошибка. Не учитывается только значение, в котором она стоит:
    [few] { $count } ошибки. Не учитываются только значения, в которых они стоят:
    [many] { $count } ошибок. Не учитываются только значения, в которых они стоят:
   *[other] { $count } ошибки. Не учитываются только значения, в которых они стоят:
  }
config-whole-file = весь файл
config-effects = Что он делает:
config-effect-nothing = Ничего: как если бы файла не было.
config-effect-authserv = Учитываются результаты, записанные этими вашими серверами: { $names }. Они должны удалять входящие результаты под своим именем.
config-effect-gateways = Известно, что перед почтовым ящиком стоят эти шлюзы: { $names }. Тогда результат сервера не считается доказательством, потому что описывает шлюз.
config-effect-arc = Отправителя доказывает и целая печать ARC от: { $names }.
config-effect-rewriters = Ссылки, переписанные этими узлами, показываются с настоящей целью: { $names }.
config-effect-notice = Уведомление { $id }: доказанная почта от { $names } показывается как ваша.
config-effect-notice-subject = Только если тема содержит: { $words }.
config-effect-notice-until = До { $date } (UTC).
config-effect-notice-over = Закончилось { $date } (UTC) и больше не действует.
config-effect-notice-languages = Нет текста на языках { $languages }; читатели с таким языком видят { $instead }.
config-effect-help = Людей направляют в вашу службу поддержки: { $where }.
config-effect-report = Сообщения готовятся на адрес: { $mailbox }. Без самого человека ничего не отправляется.
config-effect-dns-off = Открытые ключи никогда не запрашиваются по сети, и включить это никто не может.
config-effect-dns-ask = Открытый ключ запрашивается, только когда человек нажимает кнопку для этого письма.
config-effect-dns-on = Открытые ключи запрашиваются без вопроса, если человек это не отключит. Устройство покидают только селектор и домен.
config-effect-resolver = Их запрашивают у { $resolver }. Выпуск нужно собрать с этим файлом, иначе браузер этого не разрешит.
config-effect-language = Кто сам не выбрал язык, читает на языке: { $language }.
config-effect-apps = Предлагаются только эти почтовые приложения: { $names }.
config-effect-drills = О почте с ваших учебных доменов судят как о почте любого постороннего и никогда ее не выдают: { $names }.
