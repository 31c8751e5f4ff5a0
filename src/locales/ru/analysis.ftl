### The header taken apart: hops, results, signatures, codes, all fields. For people who look closer; technical words are fine here.

## Parts

analysis-summary = Сводка
analysis-hops = Пройденный путь
analysis-results = Что установили серверы (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = Подписи (DKIM)
analysis-arc = Цепочка пересылок (ARC)
analysis-antispam = Фильтр нежелательной почты
analysis-marks = Что бросается в глаза
analysis-fields = Все поля заголовков
analysis-unknown-value = { $value } – открытого источника с объяснением этого значения нет
analysis-unknown-key = Microsoft хранит это для собственной диагностики
analysis-claim-note = Откуда взято это письмо, неизвестно, поэтому каждая строка здесь — лишь то, что сообщает файл.

## Summary

summary-subject = Тема
summary-from = От
summary-sender = Отправитель
summary-reply-to = Ответить на
summary-return-path = Обратный путь
summary-to = Кому
summary-cc = Копия
summary-envelope-recipient = Доставлено
summary-date = Дата
summary-message-id = Идентификатор письма
summary-list-id = Список рассылки
summary-archived-at = В архиве
summary-delivered-after = доставлено через { $duration }
summary-delivered-before = доставлено на { $duration } раньше собственной даты: часы расходятся
summary-several = Это поле встречается несколько раз (всего { $count }).

## Hops

hop-number = Участок
hop-from = От
hop-by = Кем
hop-with = Протокол
hop-time = Время
hop-delay = Задержка
hop-id = ID
hop-for = Для
hop-via = Через
hop-tls = Шифрование
hop-ip = Адрес
hop-reverse = Обратное имя
hop-zone = Пояс
hop-none = В заголовках нет поля Received.
hop-total = всего { $duration }
hop-first = начало
hop-unknown-time = время не читается: { $text }
hop-private = внутри частной сети
hop-clock = Часы { $host } отстают от предыдущих на { $duration }.
hop-tls-old = вышло из употребления
hop-utc = UTC
hop-local = ваше время

duration-ms = меньше 1 с
duration-s = { $s } с
duration-m = { $m } мин { $s } с
duration-h = { $h } ч { $m } мин
duration-d = { $d } д { $h } ч
duration-minus = −{ $duration }

## Status of a field

status-believed = записала ваша почтовая служба
status-claim = утверждение: написать мог кто угодно
status-renamed = отложено получателем или от сервера другой организации
status-second = второе поле с этим именем: не от вашей почтовой службы, не учтено
results-error-empty = пусто
results-error-no-authserv-id = не указан сервер, который это записал
results-error-syntax = не удается разобрать
signature-error-malformed = Список тегов поврежден.
signature-error-duplicate-tag = Тег стоит дважды; такая подпись считается несошедшейся.
signature-pass = сходится при проверке здесь
signature-fail = не сходится
signature-unknown = здесь не проверена
arc-set = Набор { $instance }
arc-seal = Печать

## Groups of fields

fieldgroup-sender = Отправитель
fieldgroup-recipient = Получатель
fieldgroup-trace = Путь
fieldgroup-authentication = Доказательства
fieldgroup-antispam = Фильтр нежелательной почты
fieldgroup-exchange = Exchange
fieldgroup-list = Список рассылки
fieldgroup-content = Содержание
fieldgroup-other = Прочее

## Tags of DKIM and ARC

tag-v = Версия
tag-a = Алгоритм
tag-b = Подпись
tag-bh = Хеш текста
tag-c = Приведение к единому виду (заголовки/текст)
tag-cv = Состояние цепочки до этого
tag-d = Подписывающий домен
tag-h = Подписанные поля
tag-i = Пользователь или подразделение
tag-instance = Номер
tag-l = Длина подписанного текста
tag-q = Как найти ключ
tag-s = Селектор ключа
tag-t = Подписано
tag-x = Истекает
tag-z = Копии полей

## Keys of an anti-spam report

antispam-connecting-ip = Адрес, подключившийся к Microsoft 365
antispam-country = Страна этого адреса
antispam-language = Язык письма
antispam-spam-level = Вероятность нежелательной почты (SCL)
antispam-bulk-verdict = Массовая рассылка
antispam-ip-list = Списки адресов
antispam-filter-verdict = Решение фильтра (SFV)
antispam-helo = Имя, которым назвал себя сервер отправителя
antispam-reverse-name = Обратное имя DNS этого адреса
antispam-category = Категория политики (CAT)
antispam-safety = Подсказка по безопасности (SFTY)
antispam-rule-ids = Номера сработавших правил
antispam-direction = Направление
antispam-bulk-level = Уровень жалоб на рассылку (BCL)
antispam-phishing-level = Вероятность фишинга (PCL)
antispam-custom-spam = Сработал настроенный параметр фильтра
antispam-delivered-to = Папка, куда положено письмо
antispam-arc-protocol = ARC

## Values. SCL, BCL, PCL

code-scl-skipped = Фильтр пропущен: отправитель из списка надежных, разрешенный адрес или правило
code-scl-not-spam = Признано нормальной почтой
code-scl-unused = Уровень, который фильтр Microsoft 365 не использует
code-scl-spam = Нежелательная почта
code-scl-high-confidence-spam = Нежелательная почта с высокой вероятностью
code-bcl-not-bulk = Не от массового отправителя
code-bcl-few-complaints = Массовый отправитель, жалоб мало
code-bcl-mixed-complaints = Массовый отправитель, жалоб бывает по-разному
code-bcl-many-complaints = Массовый отправитель, жалоб много
code-pcl-neutral = Содержание вряд ли фишинговое
code-pcl-suspicious = Содержание, вероятно, фишинговое

## SFV

code-sfv-blk = Фильтр пропущен, письмо заблокировано: отправитель в списке заблокированных у пользователя
code-sfv-nspm = Фильтр признал письмо нормальной почтой
code-sfv-sfe = Фильтр пропущен, письмо допущено: отправитель в списке надежных отправителей у пользователя
code-sfv-ska = Фильтр пропущен: отправителя разрешает политика защиты от нежелательной почты
code-sfv-skb = Помечено как нежелательное: отправителя блокирует политика защиты от нежелательной почты
code-sfv-ski = Письмо изнутри организации
code-sfv-skn = Помечено как нормальное до фильтра, например правилом потока почты
code-sfv-skq = Выпущено из карантина
code-sfv-sks = Помечено как нежелательное до фильтра, например правилом потока почты
code-sfv-spm = Фильтр пометил письмо как нежелательное
code-sfv-dms = Решение фильтра отменено параметром организации

## CAT

code-cat-none = Без категории
code-cat-amp = Вредоносная программа
code-cat-bimp = Имитация бренда
code-cat-bulk = Массовая рассылка
code-cat-dimp = Имитация домена
code-cat-ftbp = Вложение запрещенного типа
code-cat-gimp = Имитация человека, судя по истории ящика
code-cat-hphsh = Фишинг с высокой вероятностью
code-cat-hspm = Нежелательная почта с высокой вероятностью
code-cat-intos = Фишинг изнутри организации
code-cat-malw = Вредоносная программа
code-cat-ospm = Исходящая нежелательная почта
code-cat-phsh = Фишинг
code-cat-sap = Остановлено функцией «Безопасные вложения» (Safe Attachments)
code-cat-spm = Нежелательная почта
code-cat-spoof = Поддельный отправитель
code-cat-uimp = Имитация человека

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = Домен имитирует защищаемый домен
code-sfty-user-impersonation = Отправитель имитирует защищаемого человека
code-sfty-first-contact = Первое или редкое письмо от этого отправителя
code-ipv-cal = Фильтр пропущен: адрес в списке разрешенных адресов организации
code-ipv-nli = Адреса нет ни в одном списке репутации
code-dir-inb = Входящее
code-dir-out = Исходящее
code-dir-int = Внутреннее
code-srv-bulk = Массовая рассылка
code-dest-inbox = Входящие
code-dest-junk = Папка нежелательной почты
code-dest-custom-folder = Папка, выбранная пользователем

## SPF, DKIM, DMARC

code-spf-pass = Адрес вправе отправлять за домен отправителя конверта
code-spf-fail = Адрес не вправе отправлять за этот домен
code-spf-softfail = Адрес, вероятно, не вправе отправлять за этот домен
code-spf-neutral = Домен ничего не говорит об этом адресе
code-spf-none = Домен не публикует запись SPF
code-spf-temperror = Проверка временно не удалась
code-spf-permerror = Запись SPF домена испорчена
code-dkim-pass = Подпись сошлась
code-dkim-fail = Подпись не сошлась
code-dkim-none = Без подписи
code-dkim-temperror = Ключ временно не удалось получить
code-dkim-permerror = Подпись или ее ключ непригодны
code-dkim-policy = Подписано, но не так, как принимает получатель
code-dkim-neutral = Подписано, но подпись не удалось обработать
code-dmarc-pass = SPF или DKIM прошли для домена, показанного как отправитель
code-dmarc-fail = Ни SPF, ни DKIM не прошли для домена, показанного как отправитель
code-dmarc-bestguesspass = Домен не публикует запись DMARC; с ней проверка прошла бы
code-dmarc-none = Домен не публикует запись DMARC
code-dmarc-permerror = Запись DMARC домена испорчена
code-dmarc-temperror = Проверка временно не удалась
code-action-none = Ничего не сделано
code-action-pct-quarantine = Не прошло; домен просит карантин лишь для доли своей почты, это письмо допущено
code-action-pct-reject = Не прошло; домен просит отказ лишь для доли своей почты, это письмо допущено
code-action-permerror = Постоянная ошибка при проверке
code-action-temperror = Временная ошибка при проверке
code-action-oreject = Не прошло; домен просит отказ, но получатель вместо этого пометил письмо как нежелательное
code-action-quarantine = Помещено в карантин или нежелательную почту

## compauth

code-compauth-pass = Сервер считает отправителя подлинным
code-compauth-softpass = Сервер считает отправителя подлинным на слабых основаниях
code-compauth-fail = Сервер не считает отправителя подлинным
code-compauth-none = Не проверено или пропущено
code-compauth-reason-000 = DMARC не прошел, домен просит отказ или карантин
code-compauth-reason-001 = Домен не публикует правил или публикует слабые, другие признаки не прошли
code-compauth-reason-002 = Организация запрещает это сочетание отправителя и домена
code-compauth-reason-010 = DMARC не прошел, а отправитель показывает домен организации-получателя
code-compauth-reason-130 = DMARC не прошел, но промежуточный сервер из списка (ARC) подтвердил прежний успех
code-compauth-reason-1xx = Прошло
code-compauth-reason-2xx = Прошло на слабых основаниях
code-compauth-reason-3xx = Не проверено
code-compauth-reason-4xx = Пропущено
code-compauth-reason-6xx = Не прошло, и отправитель показывает домен организации-получателя
code-compauth-reason-7xx = Прошло
code-compauth-reason-9xx = Пропущено

## ARC

code-cv-none = Первый в своей цепочке
code-cv-pass = Цепочка до этого была цела
code-cv-fail = Цепочка до этого была нарушена
code-arc-pass = Цепочка цела
code-arc-fail = Цепочка нарушена
code-arc-none = Цепочки нет

## What stands out

mark-spf-fail = SPF не прошел: адрес отправки не вправе отправлять за домен отправителя конверта.
mark-dkim-fail = Подпись DKIM не сошлась.
mark-dmarc-fail = DMARC не прошел: ничто не подтверждает домен, показанный как отправитель.
mark-compauth-fail = Сервер не считает отправителя подлинным.
mark-compauth-guessed = Сервер лишь предположил, что отправитель подлинный; домен не дает правила, чтобы это доказать.
mark-compauth-skipped = Сервер пропустил проверку отправителя.
mark-marked-spam = Фильтр пометил письмо как нежелательное.
mark-spam-in-inbox = Фильтр пометил письмо как нежелательное, но оно попало во входящие.
mark-spam-in-own-folder = Фильтр пометил письмо как нежелательное; правило пользователя положило его в другую папку.
mark-clean-in-inbox = Фильтр признал письмо нормальным, и оно попало во входящие. Это не доказывает, кто его отправил.
mark-clean-in-junk = Фильтр признал письмо нормальным, но оно попало в нежелательную почту.
mark-clean-in-own-folder = Фильтр признал письмо нормальным; правило пользователя положило его в другую папку.
mark-ip-allowed = Адрес отправки в списке разрешенных адресов организации: ни один фильтр это письмо не смотрел.
mark-inside-organization = Письмо пришло изнутри организации.
mark-sender-blocked-by-user = Пользователь блокирует этого отправителя.
mark-sender-allowed-by-user = Отправитель в списке надежных отправителей у пользователя: ни один фильтр это письмо не смотрел.
mark-sender-allowed-by-policy = Отправителя разрешает политика: ни один фильтр это письмо не смотрел.
mark-sender-blocked-by-policy = Отправителя блокирует политика.
mark-allowed-by-rule = Правило пропустило письмо раньше, чем его увидел фильтр.
mark-spam-by-rule = Правило пометило письмо как нежелательное раньше, чем его увидел фильтр.
mark-verdict-overruled = Решение фильтра отменено параметром организации.
mark-released = Письмо выпущено из карантина.
mark-filter-skipped = Фильтр нежелательной почты пропущен.
mark-high-confidence-spam = Фильтр вполне уверен, что это нежелательная почта.
mark-bulk-sender = Письмо от массового отправителя.
mark-bad-bulk-sender = Письмо от массового отправителя, на которого многие жалуются.
mark-phishing-level = Фильтр содержимого Exchange считает письмо вероятным фишингом.
mark-first-contact = Первое или редкое письмо от этого отправителя.
mark-threat = Фильтр назвал угрозу ({ $value }).
mark-second-report = { $name } стоит второй раз. От вашей почтовой службы может быть только верхнее поле; это пришло с письмом и не учтено.
mark-no-filter-report = Нет отчета фильтра Microsoft 365 (X-Forefront-Antispam-Report).
mark-no-delivery-report = Нет отметки о папке (X-Microsoft-Antispam-Mailbox-Delivery).
mark-duplicate-field = { $name } может стоять только один раз, но встречается чаще (всего { $count }). Программы по-разному выбирают, какое показать.
mark-clock-skew =
    { $seconds ->
        [one] На участке { $number } часы { $host } отстают от предыдущих на { $seconds } секунду.
        [few] На участке { $number } часы { $host } отстают от предыдущих на { $seconds } секунды.
        [many] На участке { $number } часы { $host } отстают от предыдущих на { $seconds } секунд.
       *[other] На участке { $number } часы { $host } отстают от предыдущих на { $seconds } секунды.
    }
mark-slow-hop =
    { $minutes ->
        [one] Участок { $number } ({ $host }) занял { $minutes } минуту.
        [few] Участок { $number } ({ $host }) занял { $minutes } минуты.
        [many] Участок { $number } ({ $host }) занял { $minutes } минут.
       *[other] Участок { $number } ({ $host }) занял { $minutes } минуты.
    }
mark-old-tls =
    { $count ->
        [one] На { $count } участке использовано устаревшее шифрование (TLS 1.0 или 1.1).
        [few] На { $count } участках использовано устаревшее шифрование (TLS 1.0 или 1.1).
        [many] На { $count } участках использовано устаревшее шифрование (TLS 1.0 или 1.1).
       *[other] На { $count } участка использовано устаревшее шифрование (TLS 1.0 или 1.1).
    }
mark-no-time =
    { $count ->
        [one] В { $count } поле Received время не читается.
        [few] В { $count } полях Received время не читается.
        [many] В { $count } полях Received время не читается.
       *[other] В { $count } поля Received время не читается.
    }
mark-hops-unread =
    { $count ->
        [one] { $count } поле Received не прочитано.
        [few] { $count } поля Received не прочитаны.
        [many] { $count } полей Received не прочитано.
       *[other] { $count } поля Received не прочитаны.
    }
mark-limit = Заголовки больше, чем читает эта программа ({ $limit }); остальное не прочитано.
mark-claimed = (так сообщает файл)
