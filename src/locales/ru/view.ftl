# What the pane and the report say around the verdict. Loaded before the verdict is shown: keep it short.

view-checking = Проверяем это письмо…
view-starting = Подготовка…
view-asking = Запрашиваем у { $resolver } один открытый ключ…
view-no-subject = (без темы)
view-no-sender = (без отправителя)
view-about-label = Письмо

view-scope = Это подтверждает отправителя, но не всё, чего требует письмо.

view-says = Указано
view-sent-by = Отправлено с
view-address-shown = Показано
view-unproven = (не доказано)
view-forged = (подделано)
view-differs = не совпадают
view-nobody = никто не указан
view-also-written = пишется также { $ascii }
view-letters = «{ $written }» вместо «{ $meant }»

action-needs = Что нужно сделать
action-account = Открыть страницу учетной записи
action-check = Что проверить
action-report = Сообщить о письме
action-another-way = Проверить иначе
action-scope = Что здесь проверяется
action-help-desk = Служба поддержки

row-concern = Касается ли это вас?
row-concern-hint = Выберите свое почтовое приложение
row-matter = Само изменение настоящее
row-matter-hint = Что говорит Microsoft и каких почтовых приложений это касается
row-links = Куда на самом деле ведут ссылки
row-after = Уже нажали, ответили или позвонили?
row-evidence = Почему мы так говорим
row-evidence-unsure = Что мы посмотрели
row-headers = Все заголовки
row-take = Скопировать, напечатать или сохранить результат
row-signature = Проверить подпись Microsoft
row-signature-hint = запрашивает у { $resolver } один открытый ключ
row-settings = Параметры
row-attached = Вложенные письма

attached-open = Проверить «{ $name }»
attached-back = Назад к открытому письму

view-own-mailbox = Вы открыли его прямо в своем почтовом ящике?
view-own-mailbox-yes = Да, в своем почтовом ящике
view-own-mailbox-why = Тогда отметкам вашей почтовой службы можно верить. Если письмо попало к вам файлом или вложением — нельзя.

view-private = Проверено на этом устройстве. Никуда ничего не отправлено.
view-asked = Проверено на этом устройстве. У { $resolver } запрошен один открытый ключ; из письма ничего не отправлено.
view-data = Данные от { $date } · версия { $version }
view-wrong = Мы можем ошибаться: сообщите нам
view-loading = Загрузка…
view-failed = Эту часть не удалось загрузить. Проверьте подключение и попробуйте еще раз.
view-copied = Скопировано
view-copy-failed = Не удалось скопировать. Выделите этот текст и скопируйте его:
view-again = Попробовать снова
view-recheck = Проверить снова
view-new-window = откроется в новом окне
view-more-requests = { $count ->
    [one] Еще { $count } требование
    [few] Еще { $count } требования
    [many] Еще { $count } требований
   *[other] Еще { $count } требования
  }

view-nothing = Письмо не открыто
view-nothing-next = Откройте письмо. Проверка начнется сама.
view-several = { $count ->
    [one] Выбрано { $count } письмо
    [few] Выбрано { $count } письма
    [many] Выбрано { $count } писем
   *[other] Выбрано { $count } письма
  }
view-several-next = Выберите одно письмо. Каждое проверяется отдельно.
view-unavailable-code = Для службы поддержки: { $detail }
view-partial = По одному имени, адресу и тексту никто не может доказать, кто отправил письмо. Сказать можно вот что:
view-error = При проверке произошла ошибка
view-error-next = Письмо не оценено. Попробуйте еще раз; если ошибка повторится, пришлите нам текст ниже. В нем нет ничего из письма.
