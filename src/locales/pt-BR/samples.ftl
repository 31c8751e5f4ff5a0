# Os exemplos e a caixa de correio de exemplo.
sample-notice = O aviso autêntico
sample-spoof = Uma cópia falsificada dele
sample-lookalike = Um endereço parecido
sample-service = Serviço real, texto de um estranho
sample-tenant = Um cliente se passando pela Microsoft
sample-ordinary = Um email comum
sample-unproven = Falta a prova
sample-sender = Microsoft, mas nenhum aviso conhecido

mailbox-title = Caixa de correio de exemplo
mailbox-lead = Mensagens inventadas em um programa de email, com o painel ao lado. Nada disto foi enviado de verdade.
mailbox-inbox = Caixa de Entrada
mailbox-list = Mensagens
mailbox-message = Mensagem
mailbox-to = Para: { $address }
mailbox-pane = Painel do Honmono
mailbox-page = Ir à página para os seus emails
