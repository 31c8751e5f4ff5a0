# How the mail claims to be Microsoft.
finding-claim-name = Отправитель называет себя «{ $text }».
finding-claim-name-disguised = Имя отправителя «{ $text }» написано с подменой букв. Его должны прочитать как «{ $plain }».
finding-claim-name-product = В имени отправителя «{ $text }» назван продукт Microsoft.
finding-claim-name-role = Имя отправителя «{ $text }» звучит как отдел Microsoft, хотя Microsoft не названа.
finding-claim-name-address = В имени отправителя стоит адрес «{ $text }», а настоящий отправитель другой.
finding-claim-local-part = Часть адреса перед @ — «{ $text }».
finding-claim-domain = Домен отправителя { $text } содержит имя Microsoft.
finding-claim-domain-lookalike = Домен отправителя { $text } сделан похожим на домен Microsoft.
finding-lookalike-letters = В { $domain } написано «{ $written }» вместо «{ $meant }».
finding-lookalike-foreign-letter = В { $domain } «{ $written }» — буква другого алфавита, похожая на «{ $meant }».
finding-claim-subject-disguised = Тема написана с подменой букв: «{ $text }».
finding-claim-text = В тексте говорится о вашей учетной записи Microsoft: «{ $text }».
finding-claim-invoice = Вам выставлен счет за продукт Microsoft ({ $text }) и предложено позвонить, а адрес не принадлежит Microsoft.
finding-claim-subject-account = В теме говорится, что с вашей учетной записью что-то происходит: «{ $text }».
finding-claim-topic = Речь об отмене базовой проверки подлинности в Microsoft (только по паролю) — об этом писала и сама Microsoft.
finding-claim-imprint = В конце стоит название или адрес компании Microsoft: «{ $text }».
finding-claim-subject = Тема похожа на уведомление об учетной записи Microsoft: «{ $text }».
finding-claim-heading = Заголовок внутри письма: «{ $text }».
finding-claim-salutation = Письмо обращается к вам как к клиенту Microsoft: «{ $text }».
finding-claim-signature = Текст заканчивается именем «{ $text }».

# Whose the sender is, and where answers go.
finding-sender-customer-space = { $domain } — адрес, который Microsoft выдает своим клиентам.
finding-sender-personal-mail = { $domain } — почтовая служба, доступная каждому.
finding-sender-subsidiary = Служба { $service } принадлежит Microsoft, но пишет от своего имени, и ее участники могут вставлять свой текст.
finding-sender-punycode = Домен отправителя { $domain } показывается как { $unicode }.
finding-two-addresses = В имени отправителя стоит адрес «{ $shown }», который отличается от настоящего, { $address }.
finding-reply-elsewhere = Ваш ответ ушел бы на { $address }, а не отправителю.
finding-reply-personal-mail = Ваш ответ ушел бы на { $address } — такой ящик может завести кто угодно.
finding-return-path-elsewhere = Ошибки доставки идут на { $domain }, это не домен отправителя.
finding-sender-field-elsewhere = Письмо сдал на отправку { $address }, а не указанный отправитель.
finding-self-addressed = Отправитель и получатель — один и тот же адрес. Подделки так обходят фильтры.
finding-direct-send = Указан отправитель из вашей организации, но письмо пришло извне и не подтверждено.
finding-forwarded = Это письмо кто-то переслал. Внутри первым отправителем указан «{ $text }».
finding-delivery-report = Это автоматический отчет о доставке.
finding-own-organization = Отправитель и получатель из одной организации ({ $domain }).
finding-mailing-list = Оно пришло через список рассылки.
finding-quotes-a-fake = В нем говорится о поддельных письмах, и, похоже, приведен пример.
finding-mentions-microsoft = Microsoft упоминается, но письмо не выдает себя за нее.

# Links and disguises.
finding-link-names-other-domain = Ссылка показывает «{ $shown }», а ведет на { $domain }.
finding-link-lookalike = Ссылка ведет на { $domain } — имя сделано похожим на имя Microsoft.
finding-link-hides-target = Ссылка на { $domain } написана так, что ее настоящую цель трудно увидеть.
finding-link-ip-address = Ссылка ведет на голый номер, { $domain }, а не на имя.
finding-link-recipient = Ссылка на { $domain } содержит ваш адрес: нажатие сообщит, кто вы.
finding-link-customer-hosted = Ссылка ведет на { $domain }. Сайт держит Microsoft, но страницу там может разместить любой клиент.
finding-link-redirector = Ссылка ведет на { $domain }, а он переводит туда, чего отсюда не видно.
finding-tracking-pixel-disguise = В письме есть картинка с сайта настоящей Microsoft ({ $domain }). Ее может вставить кто угодно; она ничего не доказывает.
finding-hidden-text = В письме есть текст, которого вы не видите. Так обманывают фильтры.
finding-disguised-letters = Некоторые слова написаны с подменой букв или с невидимыми знаками.
finding-no-web-link = В письме нет ссылок на сайты. Это не хороший знак: от вас ждут ответа или звонка.

finding-late = Оно пришло намного позже рассылки этого уведомления. Указанный в нем срок прошел.
finding-not-in-our-records = { $domain } принадлежит Microsoft, но его нет в наших данных.

# Findings.
finding-forged-result-ignored = Письмо принесло с собой поддельный результат проверки. Он не учтен.
finding-other-result-ignored = В письме есть результаты других серверов на пути. Они не использовались.
finding-result-on-word = Результат учтен только потому, что вы сказали, что открыли письмо в своем ящике.
finding-server-guessed = Почтовый сервер лишь предположил, что отправитель подлинный. Это не доказательство.
finding-filtering-bypassed = Правило пропустило это письмо мимо почтового фильтра ({ $code }).
finding-signature-contradicted = Подпись { $domain } подходит к строке отправителя, но ваш почтовый сервер установил, что письмо изменено. Возможно, старое письмо отправили снова с новым текстом.
finding-signature-doubted = Подпись { $domain } подходит к строке отправителя, но результат сервера в письме говорит другое или не читается. Возможно, старое письмо отправили снова с новым текстом.
finding-unsigned-on-top = Поверх строки, которую подписал { $domain }, добавлена еще одна.
finding-signature-weak = Подпись { $domain } использует устаревший способ и ничего не доказывает.
finding-signature-testing = { $domain } сообщает, что его подписи лишь пробные. Они ничего не доказывают.
finding-signature-part-of-body = Подпись { $domain } охватывает только начало текста. Ниже могли что-то добавить.
finding-reply-to-not-signed = Подпись { $domain } не охватывает адрес для ответов. Его могли изменить.
finding-arc-sealer-not-listed = { $sealer } сообщает, что нашел отправителя подлинным, но ваш администратор не указал этот сервер в списке.
