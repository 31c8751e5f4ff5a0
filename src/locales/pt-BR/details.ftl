# Evidências, análise do cabeçalho e exportação nas visualizações.
details-mark-pass = Em ordem:
details-mark-warn = Atenção:
details-mark-unknown = Não se sabe:
details-mark-fail = Contra:
details-mark-info = Nota:

details-server = O servidor que recebeu
details-server-pass = O seu serviço de email confirmou que veio de { $domain }.
details-server-pass-foreign = O seu serviço de email confirmou { $domain }. Não é da Microsoft.
details-server-fail = O seu serviço de email constatou que não veio de { $domain }.
details-server-neither = O seu serviço de email não confirmou nem negou { $domain }.
details-server-claimed = O próprio arquivo diz “{ $result }”. Qualquer pessoa pode escrever isso em um arquivo.
details-server-word = Você disse que o abriu na sua própria caixa de correio. O resto decorre disso.
details-signature = A assinatura do remetente
details-signature-pass = Assinado por { $domain }; a assinatura foi conferida aqui e corresponde.
details-signature-fail = A assinatura em nome de { $domain } não corresponde.
details-signature-unknown = Assinado em nome de { $domain }. Isso não foi conferido aqui.
details-signature-other = Assinado só por { $domain }, não pelo domínio do próprio remetente.
details-signature-none = Sem assinatura.
details-arc = Retransmissores no caminho
details-arc-pass = Um retransmissor listado, { $domain }, responde pelo que recebeu.
details-links = Links
details-links-microsoft = { $count ->
    [one] { $count } link, que leva à página da própria Microsoft.
   *[other] Todos os { $count } links levam a páginas da própria Microsoft.
  }
details-links-other = { $count ->
    [one] { $count } link não leva a páginas da própria Microsoft.
   *[other] { $count } links não levam a páginas da própria Microsoft.
  }
details-links-none = Não há links.
details-links-unread = O texto do email não estava disponível, por isso os links dele não são conhecidos.
details-notice = Avisos conhecidos
details-notice-match = Corresponde a um aviso que a Microsoft sabidamente enviou: { $notice }.
details-notice-late = Corresponde a um aviso conhecido, { $notice }, mas chegou muito depois do envio dele.
details-notice-early = Corresponde a um aviso conhecido, { $notice }, mas chegou antes do envio dele.
details-notice-topic = Trata de um tema real, seja quem for que enviou.
details-notice-none = Não corresponde a nenhum aviso que conhecemos.

details-findings = Tudo o que foi notado
details-decides = decide
details-not-checked = Não examinado
details-show-line = Mostrar a linha
details-show-links = Mostrar os links
details-copy-line = Copiar esta linha

details-raw = Texto bruto
details-raw-copy = Copiar todos os cabeçalhos
details-raw-cut = Exibido até aqui; ao copiar, vão todos os { $size } KB.
details-search = Pesquisar
details-search-label = Pesquisar nomes e valores
details-filter = Grupo
details-filter-all = Todos os grupos
details-order = Ordem
details-order-header = Como no cabeçalho
details-order-name = Por nome
details-found = { $count ->
    [one] { $count } campo
   *[other] { $count } campos
  }
details-timeline = Desenho
details-table = Tabela
details-view = Mostrar como
details-edge = Daqui em diante, foi o seu próprio serviço de email que escreveu as linhas
details-edge-none = Nenhuma linha aqui pode ser tomada como prova do remetente
details-page = Saltos { $from } a { $to } de { $total }
details-earlier = Anteriores
details-later = Seguintes
details-zone = Horas no seu fuso ({ $zone })
details-utc = Horas em UTC
details-reference = O que é este campo
details-limits = O cabeçalho é maior do que o que lemos.
details-field = Campo { $number } de { $total }
details-headers-missing = Não há campo Received, por isso não há caminho para mostrar: só o que está disponível.

take-what = O quê
take-result = O resultado
take-headers = Todos os cabeçalhos
take-format = Como
take-format-text = Texto
take-format-json = JSON
take-format-csv = Tabela (CSV)
take-format-html = Página para imprimir (HTML)
take-redact = Ocultar endereços de email de pessoas
take-redact-hint = A parte antes de @ é ocultada. O domínio do remetente fica, porque o resultado é sobre ele.
take-preview = É isto que será incluído
take-copy = Copiar
take-save = Salvar
take-print = Imprimir
take-save-failed = Salvar não é permitido aqui. Copie em vez disso.
take-cut = Exibido até aqui.

details-prepare = Preparar uma denúncia
details-by-mail = Escrever em um email
