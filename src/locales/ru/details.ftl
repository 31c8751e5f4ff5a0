# Evidence, header analysis and export in the views.
details-mark-pass = В порядке:
details-mark-warn = Внимание:
details-mark-unknown = Неизвестно:
details-mark-fail = Против:
details-mark-info = Примечание:

details-server = Принимающий сервер
details-server-pass = Ваша почтовая служба подтвердила, что письмо пришло с { $domain }.
details-server-pass-foreign = Ваша почтовая служба подтвердила { $domain }. Это не Microsoft.
details-server-fail = Ваша почтовая служба установила, что письмо пришло не с { $domain }.
details-server-neither = Ваша почтовая служба не подтвердила и не опровергла { $domain }.
details-server-claimed = Сам файл сообщает «{ $result }». Это может вписать в файл кто угодно.
details-server-word = Вы сказали, что открыли его в своем ящике. Остальное следует из этого.
details-signature = Подпись отправителя
details-signature-pass = Подписал { $domain }, подпись сошлась при проверке здесь.
details-signature-fail = Подпись от имени { $domain } не сходится.
details-signature-unknown = Подписано от имени { $domain }. Здесь это не проверялось.
details-signature-other = Подписал только { $domain }, а не домен отправителя.
details-signature-none = Без подписи.
details-arc = Промежуточные серверы
details-arc-pass = Сервер из списка, { $domain }, ручается за то, что получил.
details-links = Ссылки
details-links-microsoft = { $count ->
    [one] { $count } ссылка, ведет на страницы самой Microsoft.
    [few] Все { $count } ссылки ведут на страницы самой Microsoft.
    [many] Все { $count } ссылок ведут на страницы самой Microsoft.
   *[other] Все { $count } ссылки ведут на страницы самой Microsoft.
  }
details-links-other = { $count ->
    [one] { $count } ссылка ведет не на страницы Microsoft.
    [few] { $count } ссылки ведут не на страницы Microsoft.
    [many] { $count } ссылок ведут не на страницы Microsoft.
   *[other] { $count } ссылки ведут не на страницы Microsoft.
  }
details-links-none = Ссылок нет.
details-links-unread = Текста письма не было, поэтому ссылки неизвестны.
details-notice = Известные уведомления
details-notice-match = Совпадает с уведомлением, которое Microsoft действительно рассылала: { $notice }.
details-notice-late = Совпадает с известным уведомлением, { $notice }, но пришло намного позже его рассылки.
details-notice-early = Совпадает с известным уведомлением, { $notice }, но пришло раньше его рассылки.
details-notice-topic = Тема настоящая, кто бы ни отправил письмо.
details-notice-none = Не совпадает ни с одним известным нам уведомлением.

details-findings = Всё, что замечено
details-decides = решающее
details-not-checked = Не просмотрено
details-show-line = Показать строку
details-show-links = Показать ссылки
details-copy-line = Скопировать строку

details-raw = Исходный текст
details-raw-copy = Скопировать все заголовки
details-raw-cut = Показано до этого места; копируются все { $size } КБ.
details-search = Поиск
details-search-label = Искать в именах и значениях
details-filter = Группа
details-filter-all = Все группы
details-order = Порядок
details-order-header = Как в заголовках
details-order-name = По имени
details-found = { $count ->
    [one] { $count } поле
    [few] { $count } поля
    [many] { $count } полей
   *[other] { $count } поля
  }
details-timeline = Схема
details-table = Таблица
details-view = Показать как
details-edge = Отсюда строки писала ваша почтовая служба
details-edge-none = Ни одну строку здесь нельзя считать доказательством отправителя
details-page = Участки { $from }–{ $to } из { $total }
details-earlier = Раньше
details-later = Позже
details-zone = Время вашего пояса ({ $zone })
details-utc = Время UTC
details-reference = Что это за поле
details-limits = Заголовки больше, чем мы читаем.
details-field = Поле { $number } из { $total }
details-headers-missing = Поля Received нет, поэтому путь показать нельзя: только то, что есть.

take-what = Что
take-result = Результат
take-headers = Все заголовки
take-format = В виде
take-format-text = Текст
take-format-json = JSON
take-format-csv = Таблица (CSV)
take-format-html = Страница для печати (HTML)
take-redact = Скрыть почтовые адреса людей
take-redact-hint = Часть до @ скрывается. Домен отправителя остается, потому что результат о нем.
take-preview = Вот что там будет
take-copy = Скопировать
take-save = Сохранить
take-print = Печать
take-save-failed = Сохранять здесь нельзя. Скопируйте вместо этого.
take-cut = Показано до этого места.

details-prepare = Подготовить сообщение
details-by-mail = Написать письмом
