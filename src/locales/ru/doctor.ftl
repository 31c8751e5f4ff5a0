# honmono doctor
doctor-which-url = Какой адрес? honmono doctor https://addin.example.org
doctor-state-good = норма
doctor-state-note = заметка
doctor-state-bad = СБОЙ
doctor-sum = { $bad ->
    [0] Всё в порядке.
    [one] Неисправностей: { $bad }.
    [few] Неисправностей: { $bad }.
    [many] Неисправностей: { $bad }.
   *[other] Неисправностей: { $bad }.
  }
doctor-unreachable = { $address } недоступен: { $reason }
doctor-certificate = Сертификат действует до { $until } (осталось дней: { $days }).
doctor-certificate-soon = Сертификат заканчивается { $until } (осталось дней: { $days }). После этого Outlook ничего не покажет.
doctor-certificate-over = Сертификат закончился { $until }.
doctor-certificate-untrusted = Этот компьютер не принимает сертификат. Если он от вашего собственного центра сертификации, его должно принимать и устройство каждого человека; телефоны часто его не принимают. Чтобы его приняла эта программа, укажите в NODE_EXTRA_CA_CERTS файл с сертификатом вашего центра.
doctor-certificate-unread = Не удалось прочитать сертификат: { $reason }
doctor-health-missing = Файла health.json нет или в нем не указана версия. Папка site скопирована целиком?
doctor-version = Версия { $version }, данные от { $data }.
doctor-other-address = Выпуск собран для { $made }, а размещен на { $asked }. Соберите его заново с --url.
doctor-other-version = Размещена версия { $served }; версия этой программы — { $own }.
doctor-manifest-not-served = Файл manifest.xml не размещен, поэтому он не сравнивался.
doctor-manifest-elsewhere = Манифест ведет в другое место: { $address }
doctor-manifest-file = Манифест указывает { $path }, ответ: { $status }
doctor-manifest = Манифест ({ $version }) и адреса в нем (всего { $count }) в порядке.
doctor-icon-size = Размер { $path } не совпадает с указанным в имени: { $found }
doctor-sums-missing = Файл SHA256SUMS не размещен, поэтому файлы не сравнивались.
doctor-file-differs = { $path } не такой, как в выпуске ({ $status }).
doctor-files-differ-more = … и другие (еще { $count }).
doctor-files = Все файлы (всего { $count }) такие, как в выпуске.
doctor-config-absent = Файла honmono.config.json нет; действуют значения по умолчанию.
doctor-config-unreadable = honmono.config.json — не JSON: { $reason }
doctor-config-mistake = honmono.config.json, { $path }: { $text }
doctor-config = В honmono.config.json ошибок нет.
doctor-resolver-not-allowed = В конфигурации указан сервер имен { $resolver }, но страницы его не разрешают. Соберите выпуск заново с --config.
doctor-header-missing = { $path }: заголовка { $header } нет или в нем не хватает: { $wanted }
doctor-header-unwanted = { $path }: в заголовке { $header } не должно быть: { $found }
doctor-header-differs = { $path }: в заголовке { $header } стоит «{ $found }» вместо «{ $wanted }».
doctor-headers = Все заголовки ответов в порядке.
doctor-conditional = На неизмененные страницы сервер отвечает 304.
doctor-not-conditional = Неизмененная страница отправляется снова целиком, потому что сервер не дает ETag или не учитывает его.
doctor-compressed = Файлы сжаты ({ $encoding }).
doctor-not-compressed = { $path } отправляется без сжатия.
