# O que o painel e o relatório dizem em volta do resultado. Carregado antes de mostrar o resultado: manter curto.

view-checking = Conferindo esta mensagem…
view-starting = Preparando…
view-asking = Pedindo uma chave pública a { $resolver }…
view-no-subject = (sem assunto)
view-no-sender = (sem remetente)
view-about-label = A mensagem

view-scope = Confirma o remetente, não cada pedido do email.

view-says = Diz
view-sent-by = Enviado por
view-address-shown = Mostra
view-unproven = (não comprovado)
view-forged = (falsificado)
view-differs = não são iguais
view-nobody = não cita ninguém
view-also-written = também escrito { $ascii }
view-letters = “{ $written }” no lugar de “{ $meant }”

action-needs = Ver o que você precisa fazer
action-account = Abrir a página da conta
action-check = O que conferir
action-report = Denunciar
action-another-way = Conferir de outro jeito
action-scope = O que é conferido
action-help-desk = Suporte técnico

row-concern = Isso afeta você?
row-concern-hint = Escolha o aplicativo de email que você usa
row-matter = A mudança que ele cita é real
row-matter-hint = O que a Microsoft diz e para quais aplicativos de email
row-links = Aonde os links levam de verdade
row-after = Já clicou, respondeu ou ligou?
row-evidence = Por que dizemos isso
row-evidence-unsure = O que examinamos
row-headers = Todos os cabeçalhos
row-take = Copiar, imprimir ou salvar este resultado
row-signature = Conferir a assinatura da Microsoft
row-signature-hint = pede uma chave pública a { $resolver }
row-settings = Configurações
row-attached = Mensagens anexadas

attached-open = Conferir “{ $name }”
attached-back = Voltar à mensagem aberta

view-own-mailbox = Você o abriu diretamente na sua própria caixa de correio?
view-own-mailbox-yes = Sim, na minha própria caixa de correio
view-own-mailbox-why = Então as anotações do seu serviço de email valem. Se ele chegou a você como arquivo ou anexo, não valem.

view-private = Conferido neste dispositivo. Nada foi enviado a lugar nenhum.
view-asked = Conferido neste dispositivo. Uma chave pública foi pedida a { $resolver }; nenhuma parte do email foi enviada.
view-data = Dados de { $date } · versão { $version }
view-wrong = Podemos errar: conte para nós
view-loading = Carregando…
view-failed = Esta parte não pôde ser carregada. Confira a conexão e tente de novo.
view-copied = Copiado
view-copy-failed = Não foi possível copiar. Selecione este texto e copie:
view-again = Tentar de novo
view-recheck = Conferir de novo
view-new-window = abre em uma nova janela
view-more-requests = { $count ->
    [one] Mais { $count } pedido
   *[other] Mais { $count } pedidos
  }

view-nothing = Nenhuma mensagem está aberta
view-nothing-next = Abra uma mensagem. A checagem começa sozinha.
view-several = { $count } mensagens estão selecionadas
view-several-next = Selecione uma mensagem. Cada uma é conferida separadamente.
view-unavailable-code = Para o suporte técnico: { $detail }
view-partial = Só com o nome do remetente, o endereço e o texto, ninguém consegue provar quem enviou uma mensagem. O que dá para dizer é:
view-error = Algo deu errado nesta checagem
view-error-next = A mensagem não foi avaliada. Tente de novo; se acontecer outra vez, envie para nós o texto abaixo. Ele não contém nada do email.
