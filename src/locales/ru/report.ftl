### Sentences of a verdict as text, for a terminal, a copied or a printed report.

report-scope = Подтверждает отправителя, но не всё, чего требует письмо.
report-asks = Чего требует письмо:
report-subject = Тема: { $subject }
report-time = Время: { $time }
report-says = Указано: { $name } { $address }
report-no-name = (без имени)
report-sent-by = Отправлено с: { $domain } ({ $class })
report-sent-by-shown = Отправлено с: { $domain } ({ $class }), судя по виду; не доказано
report-shown-value = { $domain } ({ $class }), судя по виду; не доказано
report-sent-by-unproven = Отправлено с: неизвестно. Показан { $domain } ({ $class }), но это не доказано.
report-sent-by-failed = Отправил: кто-то другой. Показан { $domain } ({ $class }); почтовый сервер установил, что письмо пришло не оттуда.
report-unproven-value = неизвестно; показан { $domain } ({ $class }), но это не доказано
report-failed-value = кто-то другой; показан { $domain } ({ $class }), но почтовый сервер установил, что письмо пришло не оттуда
report-no-domain = (без адреса отправителя)
report-class-corporate = почта самой Microsoft
report-class-service = служба Microsoft
report-class-customer = адрес клиента Microsoft
report-class-personal = личный почтовый ящик
report-class-subsidiary = компания группы Microsoft, под своим именем
report-class-unrelated = отправитель не из Microsoft
report-service = Служба: { $service }
report-links = Куда ведут ссылки:
report-more-links =
    { $count ->
        [one] и еще { $count }
        [few] и еще { $count }
        [many] и еще { $count }
       *[other] и еще { $count }
    }
report-next = Что можно сделать сейчас:
report-not-checked = Не проверено:
report-versions = Причина { $reason } · модуль { $engine } · данные { $data }
report-title = { $headline } – отчет Honmono
report-made = Отчет Honmono от { $time }
report-label-subject = Тема
report-label-time = Время
report-label-says = Указано
report-label-sent-by = Отправлено с
report-label-service = Служба
report-label-asks = Чего требует письмо
report-label-links = Куда ведут ссылки
report-label-next = Что можно сделать сейчас
report-label-findings = Что замечено
report-label-not-checked = Не проверено
report-more-rows =
    { $count ->
        [one] Еще { $count } строка не напечатана.
        [few] Еще { $count } строки не напечатаны.
        [many] Еще { $count } строк не напечатано.
       *[other] Еще { $count } строки не напечатаны.
    }
