### Frases de um resultado em texto, para um terminal, um relatório copiado ou impresso.

report-scope = Confirma o remetente, não cada pedido do email.
report-asks = O que o email pede:
report-subject = Assunto: { $subject }
report-time = Hora: { $time }
report-says = Diz: { $name } { $address }
report-no-name = (sem nome)
report-sent-by = Enviado por: { $domain } ({ $class })
report-sent-by-shown = Enviado por: { $domain } ({ $class }), pelo que mostra; não comprovado
report-shown-value = { $domain } ({ $class }), pelo que mostra; não comprovado
report-sent-by-unproven = Enviado por: não se sabe. Mostra { $domain } ({ $class }), mas isso não está comprovado.
report-sent-by-failed = Enviado por: outra pessoa. Mostra { $domain } ({ $class }); o servidor de email constatou que não veio de lá.
report-unproven-value = não se sabe; mostra { $domain } ({ $class }), mas isso não está comprovado
report-failed-value = outra pessoa; mostra { $domain } ({ $class }), mas o servidor de email constatou que não veio de lá
report-no-domain = (sem endereço de remetente)
report-class-corporate = email da própria Microsoft
report-class-service = um serviço da Microsoft
report-class-customer = endereço de um cliente da Microsoft
report-class-personal = uma caixa de correio pessoal
report-class-subsidiary = uma empresa do grupo Microsoft, em nome próprio
report-class-unrelated = não é um remetente da Microsoft
report-service = Serviço: { $service }
report-links = Aonde os links levam:
report-more-links =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
report-next = O que você pode fazer agora:
report-not-checked = Não conferido:
report-versions = Motivo { $reason } · mecanismo { $engine } · dados { $data }
report-title = { $headline } – relatório do Honmono
report-made = Relatório do Honmono de { $time }
report-label-subject = Assunto
report-label-time = Hora
report-label-says = Diz
report-label-sent-by = Enviado por
report-label-service = Serviço
report-label-asks = O que o email pede
report-label-links = Aonde os links levam
report-label-next = O que você pode fazer agora
report-label-findings = O que foi notado
report-label-not-checked = Não conferido
report-more-rows =
    { $count ->
        [one] Mais { $count } linha não foi impressa.
       *[other] Mais { $count } linhas não foram impressas.
    }
