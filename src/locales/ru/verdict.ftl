# Headlines: one per verdict.
headline-microsoft-notice = Отправлено Microsoft
headline-microsoft-sender = Отправлено Microsoft – уведомление нам не известно
headline-microsoft-service = Отправила служба Microsoft – написать мог кто-то другой
headline-not-microsoft = Не от Microsoft
headline-own-notice = Уведомление вашей организации
headline-no-claim = Не выдает себя за Microsoft
headline-cannot-tell = Определить нельзя

# The one fact that decides.
reason-from-ambiguous-foreign = В строке отправителя нет одного ясного адреса, и ни один из них не принадлежит Microsoft.
reason-from-ambiguous = В строке отправителя несколько адресов или она повреждена, поэтому проверить ее нельзя.
reason-from-missing = Нет адреса отправителя, который можно проверить.
reason-own-notice = Подтверждено, что отправитель — { $domain }, и ваш администратор внес это письмо в список.
reason-proven-hint-only = Оно пришло с { $domain }. У нас нет надежных сведений, что Microsoft отправляет оттуда почту.
reason-proven-service = Отправлено через { $service } ({ $domain }). Любой, кто ею пользуется, может вставить свой текст.
reason-own-notice-header-only = { $domain } подписал отправителя и тему, и ваш администратор внес это письмо в список. Текст никто не подтвердил.
reason-proven-notice-header-only = { $domain } подписал отправителя и тему; они совпадают с уведомлением, которое рассылала Microsoft. Текста для проверки не было.
reason-proven-header-only = { $domain } подписал отправителя и тему. Текст никто не подтвердил: его могли заменить.
reason-proven-notice-on-word = Оно пришло с { $domain } и совпадает с известным уведомлением, если вы, как сказали, открыли его в своем ящике.
reason-proven-notice = Оно пришло с { $domain } и совпадает с уведомлением, которое рассылала Microsoft.
reason-proven-notice-late = Оно пришло с { $domain }, но намного позже рассылки этого уведомления.
reason-proven-not-recorded = Оно пришло с { $domain }. Это домен Microsoft, но его нет в наших данных.
reason-proven-sender-on-word = Оно пришло с { $domain }, если вы, как сказали, открыли его в своем ящике.
reason-proven-sender = Оно пришло с { $domain }. Отправитель подтвержден, содержание нам не известно.
reason-changed-on-the-way = Указан { $domain }, но письмо, похоже, изменено после отправки. Так бывает у списков рассылки и у подделок из настоящих писем.
reason-delivery-report = Похоже на автоматический отчет о недоставленном письме. Подтвердить отправителя нельзя.
reason-spoof-failed = Указан { $domain }, но сервер, принявший письмо, установил, что оно пришло не оттуда.
reason-unproven-file = Указан { $domain }. В файле или вставленном тексте это может написать кто угодно, а подтвердить подпись не удалось.
reason-unproven-no-headers = Указан { $domain }. Заголовков, которые могли бы это подтвердить, нет.
reason-unproven-no-result = Указан { $domain }, но ваш почтовый сервер не оставил результата проверки.
reason-unproven-gateway = Указан { $domain }. Ваш почтовый шлюз скрывает доказательство.
reason-unproven-on-premises = Указан { $domain }. Почтовый сервер вашей организации не записывает, проверялось ли это.
reason-unproven-damaged = Указан { $domain }, но запись о проверке на сервере не подходит к этому письму.
reason-unproven-not-confirmed = Указан { $domain }. Проверка на сервере этого не подтвердила и не опровергла.
reason-forwarded = Это письмо кто-то переслал. По этой копии нельзя проверить первого отправителя.
reason-own-organization = Оно говорит от имени Microsoft, но у отправителя и получателя общий домен { $domain }. Если это ваша организация, спросите ИТ-отдел.
reason-quotes-a-fake = В нем есть текст от имени Microsoft, но речь идет о поддельных письмах. Возможно, это предупреждение с примером.
reason-claims-from-customer = Оно утверждает «{ $claim }», но адрес отправителя — в домене { $domain }; такое имя может получить любой клиент Microsoft.
reason-claims-from-personal = Оно утверждает «{ $claim }», но адрес отправителя — в домене { $domain }, где ящик может завести кто угодно.
reason-claims-from-lookalike = Адрес отправителя — в домене { $domain }; это имя сделано похожим на имя Microsoft.
reason-claims-from-elsewhere = Оно утверждает «{ $claim }», но адрес отправителя — в домене { $domain }, который не принадлежит Microsoft.
reason-no-claim = Проверка касается только Microsoft. Об этом отправителе, { $domain }, она ничего не говорит.

# What the mail wants.
request-phone-number = Просят позвонить по номеру { $number }. Не звоните по номеру из письма; найдите его на сайте самой компании.
request-mailto-reply = Кнопка пишет письмо на { $address }. Ответ сообщит отправителю, что ящиком пользуются.
request-reply-elsewhere = Ответ ушел бы на { $address }, а не отправителю.
request-password = Просят пароль или вход по ссылке из письма.
request-code = Речь о коде. Никогда никому не передавайте код.
request-device-code = Просят ввести код на странице входа. Это открыло бы вашу учетную запись другому человеку.
request-payment = Речь о деньгах: платеж, счет или банковские данные.
request-gift-card = Просят подарочные карты. Ни одна компания не принимает их в оплату.
request-crypto = Просят криптовалюту.
request-run-program = В письме просят запустить что-то на компьютере или впустить в него постороннего.
request-consent = Ссылка просит дать приложению доступ к вашей учетной записи.
request-attachment = Просят открыть вложение опасного вида: { $name }.
request-qr-code = Просят отсканировать QR-код. Не видно, куда он ведет.
request-image-only = Весь текст — картинка, это скрывает его от проверки.
request-urgency = На вас давят сроком или угрозой.
request-forged-trust-text = Письмо само о себе говорит, что его проверили: «{ $text }». Это написал отправитель.

# Whose a link is.
link-microsoft = Страница самой Microsoft
link-microsoft-redirector = Адрес переадресации Microsoft: цель отсюда не видна
link-microsoft-customer = Сайт Microsoft, но страницу там может разместить любой клиент
link-subsidiary = Компания группы Microsoft, со страницами ее участников
link-other = Не Microsoft
link-mailto = Пишет письмо
link-tel = Звонит
link-none = Нет читаемого адреса сайта

linkmark-text-names-other-domain = В тексте указан не тот адрес, куда ведет ссылка.
linkmark-userinfo = В адресе перед @ стоит имя, чтобы скрыть настоящую цель.
linkmark-ip-address = Номер вместо имени.
linkmark-punycode = Имя написано буквами другого алфавита.
linkmark-lookalike = Сделано похожим на Microsoft.
linkmark-bidi = Есть знаки, которые меняют направление чтения.
linkmark-invisible = Есть невидимые знаки.
linkmark-backslash = Написано с обратной косой чертой, чтобы скрыть настоящую цель.
linkmark-recipient-in-url = В ней стоит ваш почтовый адрес.
linkmark-many-dots = Очень длинное имя из многих частей, чтобы настоящее не было видно.
linkmark-redirects = Переводит на другой адрес, записанный внутри.
linkmark-consent = Просит доступ приложения к вашей учетной записи.
linkmark-device-code = Страница для ввода кода входа.
linkmark-script = Вместо адреса — программа.
