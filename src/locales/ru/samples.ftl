# The examples and the sample mailbox.
sample-notice = Настоящее уведомление
sample-spoof = Его подделка
sample-lookalike = Похожий адрес
sample-service = Настоящая служба, чужой текст
sample-tenant = Клиент выдает себя за Microsoft
sample-ordinary = Обычное письмо
sample-unproven = Доказательства нет
sample-sender = От Microsoft, но уведомление нам не известно

mailbox-title = Пример почтового ящика
mailbox-lead = Выдуманные письма в почтовой программе и панель рядом с ними. Ничего из этого никогда не отправлялось.
mailbox-inbox = Входящие
mailbox-list = Письма
mailbox-message = Письмо
mailbox-to = Кому: { $address }
mailbox-pane = Панель Honmono
mailbox-page = К странице для вашей почты
