# The self-test page, for an administrator or a help desk.
selftest-title = Самопроверка Honmono
selftest-intro = Что эта копия Honmono видит там, где работает. В тексте ниже нет ничего из писем: ни темы, ни адреса, ни имени. Вставьте его в обращение в поддержку.
selftest-copy = Скопировать текст
selftest-copied = Скопировано.
selftest-copy-failed = Копировать здесь нельзя. Выделите текст и скопируйте его сами.
selftest-text = Текст для обращения
selftest-back = Назад к Honmono
selftest-again = Запустить снова
selftest-ask = Запросить сервер имен сейчас
selftest-ask-what = Запрашивает у { $resolver } одну общедоступную запись microsoft.com. Больше ничего не отправляется.
selftest-running = Выполняется…
selftest-done = { $bad ->
    [0] Готово. Всё, что проверялось, работает.
    [one] Готово. { $bad } пункт не работает или не мог быть проверен.
    [few] Готово. { $bad } пункта не работают или не могли быть проверены.
    [many] Готово. { $bad } пунктов не работают или не могли быть проверены.
   *[other] Готово. { $bad } пункта не работают или не могли быть проверены.
  }
selftest-state-good = работает
selftest-state-note = заметка
selftest-state-bad = не работает
selftest-row-versions = Версии
selftest-row-update = Эта страница и сервер
selftest-row-place = Место
selftest-row-browser = Браузер
selftest-row-languages = Языки
selftest-row-office = Библиотека Outlook (office.js)
selftest-row-host = Outlook
selftest-row-sets = Наборы требований
selftest-row-headers = Чтение заголовков открытого письма
selftest-row-configuration = honmono.config.json
selftest-row-dns = Запросы открытых ключей
selftest-row-resolver = Сервер имен
selftest-row-crypto = Криптография браузера
selftest-row-storage = Хранилище браузера
selftest-row-roaming = Параметры, хранимые в Outlook
selftest-row-clock = Часы
selftest-row-policy = Заблокировано политикой безопасности содержимого
