### Sentences of the terminal.

cli-help =
    honmono – это письмо действительно от Microsoft и что теперь делать?

    Использование:
      honmono check [OPTIONS] FILE|FOLDER|-…   вывод по каждому письму
      honmono explain [OPTIONS] FILE|-         как получен вывод, шаг за шагом
      honmono config check FILE                ошибки в файле конфигурации администратора
      honmono doctor URL                       хорошо ли настроена размещенная копия?
      honmono help COMMAND                     подробнее об одной команде; help apps, help after:
                                               почтовые приложения; что делать после нажатия
      honmono version                          версии программы и данных

    "honmono help check" перечисляет параметры проверки.

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    Вывод по каждому письму. Файл — одно письмо (.eml) или mbox; папка означает каждый
    файл .eml в ней и ниже или каждое письмо Maildir; - означает стандартный ввод.

      --json                  один объект JSON на строку (docs/check.schema.json)
      --csv                   одна строка CSV на письмо, без формул, опасных для таблиц
      --lang LANGUAGE         язык фраз, например ja; иначе из LC_ALL или LANG
      --provenance WHERE      own-mailbox: письма сохранены прямо из ящика, который их
                              получил; unknown (по умолчанию): любой заголовок — лишь утверждение
      --config FILE           honmono.config.json вашей организации: уведомления, шлюзы
      --keys FILE             открытые ключи из файла, для проверки без сети
      --dns off|URL           запрашивать открытые ключи по DNS over HTTPS у URL; off (по умолчанию) — ни у кого
      --now TIME              судить так, будто сейчас это время (ISO 8601)
      --app NAME              ваше почтовое приложение, чтобы знать, что делать (honmono help apps)
      --threads N             число потоков; по умолчанию по одному на ядро

    Код выхода: 0 — всё прочитано, 2 — что-то не прочитано, 1 — неверный вызов.

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    Вся цепочка для одного письма, от поля заголовка до вывода: что прочитано, кто ручается
    за отправителя, что письмо утверждает и чего требует и какое правило решило.

      --lang, --provenance, --config, --keys, --dns, --now   как для "honmono check"

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    Читает файл конфигурации администратора и называет каждую ошибку в нем.
    Код выхода: 0 — ошибок нет, 2 — есть ошибки, 1 — неверный вызов.

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    Смотрит размещенную копию: есть ли страницы, по HTTPS, с нужными заголовками?
    Код выхода: 0 — ошибок нет, 2 — есть ошибки, 1 — неверный вызов.

cli-try-help = Попробуйте: honmono help
cli-unknown-command = Команды «{ $name }» нет.
cli-unknown-option = Параметра { $option } нет.
cli-value-missing = Параметру { $option } нужно значение.
cli-value-unwanted = У параметра { $option } нет значения.
cli-json-or-csv = Выберите что-то одно: --json или --csv.
cli-no-files = Укажите хотя бы один файл или папку либо - для стандартного ввода.
cli-one-file = Укажите ровно один файл либо - для стандартного ввода.
cli-no-language = Фраз на языке «{ $language }» пока нет. Языки: { $offered }.
cli-bad-provenance = Для --provenance допустимо own-mailbox или unknown, а не «{ $value }».
cli-bad-dns = Для --dns допустимо off или адрес https, а не «{ $value }».
cli-bad-now = Для --now нужно время вида 2026-11-24T09:00:00Z, а не «{ $value }».
cli-bad-threads = Для --threads нужно число от 1 до 99, а не «{ $value }».
cli-keys-unreadable = Не удалось прочитать файл ключей { $file }.
cli-keys-malformed = Файл ключей { $file } не того вида, который описан в docs/cli.md.
cli-config-unreadable = Не удалось прочитать файл конфигурации { $file }.
cli-config-malformed = В файле конфигурации { $file } есть ошибки. Их называет «honmono config check».
cli-bad-app = Почтового приложения «{ $value }» нет. Их перечисляет «honmono help apps».
cli-apps = Почтовые приложения для --app:
cli-pick-app = Нужно ли вам что-то делать, зависит от почтового приложения: добавьте --app NAME (имена перечисляет «honmono help apps»).
cli-clicked = Уже нажали, ответили или позвонили? См. «honmono help after».
cli-reading-stdin = Письмо читается с клавиатуры; завершите его нажатием Ctrl+D (Windows: Ctrl+Z, Enter).
cli-progress = проверено { $done }, не прочитано { $unreadable }, { $rate } в секунду
cli-unreadable = Не удалось прочитать
cli-summary =
    { $count ->
        [one] { $count } письмо
        [few] { $count } письма
        [many] { $count } писем
       *[other] { $count } письма
    }
cli-broken-run = Выполнение прервалось: { $detail }

## Why an input gave no verdict

input-error-empty = Здесь пусто.
input-error-not-a-header-block = Это не письмо: не найдены заголовки с полем From или Received. Сохраните письмо как .eml или скопируйте его полный исходный текст.
input-error-only-subject = Найдена только тема, заголовков письма нет. Сохраните письмо как .eml или скопируйте его полный исходный текст.
input-error-binary = Это не письмо, а файл другого вида (картинка, документ и т. п.).
input-error-too-large = Больше { $megabytes } МБ. Письма такого размера не читаются.
input-error-not-found = Такого файла или папки нет.
input-error-no-permission = Прочитать нельзя: нет разрешения.
input-error-not-a-file = Это не файл.
input-error-no-messages = В этой папке писем не найдено (файлы с окончанием .eml или Maildir).
input-error-read-error = Файл не удалось прочитать до конца.
input-error-engine-error = Проверку этого письма остановила ошибка программы: { $detail }. Вывода нет.

## honmono explain

explain-read = 1. Прочитано: { $file }
explain-fields = полей заголовков: { $fields }, участков: { $hops }
explain-body = Текст прочитан, ссылок: { $links }.
explain-no-body = Текста нет.
explain-limit = Не прочитано за пределом: { $limit }
explain-from = 2. От кого оно, по его словам
explain-from-single = Один отправитель: { $address }
explain-from-ambiguous = Нет одного ясного отправителя; первый — { $address }
explain-from-missing = Отправитель не указан.
explain-vouches = 3. Кто ручается за отправителя
explain-trusted = Результату получателя можно верить ({ $place }):
explain-entry = Принято от { $ip } на этом участке:
explain-server = Сообщает: { $result }
explain-claimed = Так сообщает файл, не учтено: { $result }
explain-signature = Подпись { $domain } (селектор { $selector }): { $result }
explain-no-signature = Подписи нет.
explain-arc =
    { $count ->
        [one] ARC, { $count } набор, последняя печать — { $sealer }: { $result }
        [few] ARC, { $count } набора, последняя печать — { $sealer }: { $result }
        [many] ARC, { $count } наборов, последняя печать — { $sealer }: { $result }
       *[other] ARC, { $count } набора, последняя печать — { $sealer }: { $result }
    }
explain-result-pass = сходится
explain-result-fail = не сходится
explain-result-unknown = не проверено
explain-result-none = нет
explain-proof-dkim = Доказано подписью { $domain }.
explain-proof-server = Доказано результатом получателя для { $domain }.
explain-proof-arc = Доказано промежуточным сервером из списка (ARC) для { $domain }.
explain-no-proof = Отправителя ничто не доказывает.
explain-failed = Получатель установил, что отправитель не подлинный.
explain-excuse-changed-on-the-way = Есть признаки, что письмо изменено в пути.
explain-excuse-delivery-report = Это отчет о доставке.
explain-noticed = 4. Что замечено
explain-weight-decides = решающее
explain-weight-supports = за
explain-weight-against = против
explain-weight-info = примечание
explain-wants = 5. Чего оно хочет и куда ведут ссылки
explain-notice = 6. Известные уведомления
explain-no-notice = Ни одно известное уведомление не подходит.
explain-notice-match = Совпадает с известным уведомлением { $id } ({ $timing }).
explain-topic = Тема: { $topic }.
explain-not-checked = 7. Не проверено
explain-rules = 8. Правила по порядку; решает первое подходящее
explain-verdict = 9. Вывод
explain-nothing = Ничего.
