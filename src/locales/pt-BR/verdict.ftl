# Títulos: um por resultado.
headline-microsoft-notice = Enviado pela Microsoft
headline-microsoft-sender = Enviado pela Microsoft, mas não é um aviso conhecido
headline-microsoft-service = Um serviço da Microsoft enviou; o texto pode ser de outra pessoa
headline-not-microsoft = Não é da Microsoft
headline-own-notice = Um aviso da sua organização
headline-no-claim = Não diz ser da Microsoft
headline-cannot-tell = Não dá para saber

# O fato que decide.
reason-from-ambiguous-foreign = A linha do remetente não traz um endereço claro, e nenhum é da Microsoft.
reason-from-ambiguous = A linha do remetente cita vários endereços ou está danificada, por isso não pode ser conferida.
reason-from-missing = Não há endereço de remetente para examinar.
reason-own-notice = { $domain } foi confirmado como remetente, e este email está na lista do seu administrador.
reason-proven-hint-only = Veio de { $domain }. Não temos registro sólido de que a Microsoft envie emails desse domínio.
reason-proven-service = Enviado por meio de { $service } ({ $domain }). Quem usa o serviço pode colocar nele o próprio texto.
reason-own-notice-header-only = { $domain } assinou o remetente e o assunto, e este email está na lista do seu administrador. Ninguém confirmou o texto.
reason-proven-notice-header-only = { $domain } assinou o remetente e o assunto, que correspondem a um aviso enviado pela Microsoft. Não havia texto para conferir.
reason-proven-header-only = { $domain } assinou o remetente e o assunto. Ninguém confirmou o texto: ele pode ter sido trocado.
reason-proven-notice-on-word = Veio de { $domain } e corresponde a um aviso conhecido, se você o abriu na sua própria caixa de correio, como disse.
reason-proven-notice = Veio de { $domain } e corresponde a um aviso que a Microsoft enviou.
reason-proven-notice-late = Veio de { $domain }, mas muito depois do envio deste aviso.
reason-proven-not-recorded = Veio de { $domain }. É da Microsoft, mas não consta nos nossos registros.
reason-proven-sender-on-word = Veio de { $domain }, se você o abriu na sua própria caixa de correio, como disse.
reason-proven-sender = Veio de { $domain }. O remetente está confirmado; o conteúdo nós não conhecemos.
reason-changed-on-the-way = Mostra { $domain }, mas parece ter mudado depois do envio. Listas de discussão fazem isso; falsificações feitas com emails reais também.
reason-delivery-report = Parece um relatório automático sobre um email não entregue. O remetente não pode ser confirmado.
reason-spoof-failed = Diz { $domain }, mas o servidor que o recebeu constatou que não veio de lá.
reason-unproven-file = Diz { $domain }. Em um arquivo ou texto colado qualquer pessoa pode escrever isso, e nenhuma assinatura pôde ser confirmada.
reason-unproven-no-headers = Diz { $domain }. Os cabeçalhos que poderiam confirmar isso não estão disponíveis.
reason-unproven-no-result = Diz { $domain }, mas o seu servidor de email não deixou resultado de nenhuma checagem.
reason-unproven-gateway = Diz { $domain }. O gateway de email da sua organização esconde a prova.
reason-unproven-on-premises = Diz { $domain }. O servidor de email da sua organização não registra se isso foi conferido.
reason-unproven-damaged = Diz { $domain }, mas o registro da checagem do servidor não corresponde a este email.
reason-unproven-not-confirmed = Diz { $domain }. A checagem do servidor não confirmou nem negou isso.
reason-forwarded = Alguém repassou este email. O primeiro remetente não pode ser conferido nesta cópia.
reason-own-organization = Fala em nome da Microsoft, mas remetente e destinatário compartilham { $domain }. Se for a sua organização, pergunte à equipe de TI.
reason-quotes-a-fake = Contém texto em nome da Microsoft, mas fala sobre emails falsos. Pode ser um alerta que cita um deles.
reason-claims-from-customer = Diz “{ $claim }”, mas o endereço do remetente é de { $domain }, um nome que qualquer cliente da Microsoft pode obter.
reason-claims-from-personal = Diz “{ $claim }”, mas o endereço do remetente é de { $domain }, onde qualquer pessoa pode abrir uma caixa de correio.
reason-claims-from-lookalike = O endereço do remetente é de { $domain }, um nome feito para se parecer com o da Microsoft.
reason-claims-from-elsewhere = Diz “{ $claim }”, mas o endereço do remetente é de { $domain }, que não é da Microsoft.
reason-no-claim = Esta checagem trata só da Microsoft. Não diz nada sobre este remetente, { $domain }.

# O que o email quer.
request-phone-number = Quer que você ligue para { $number }. Não ligue para um número que veio em um email; procure-o no site da própria empresa.
request-mailto-reply = O botão dele escreve um email para { $address }. Uma resposta mostra ao remetente que a sua caixa de correio está em uso.
request-reply-elsewhere = Uma resposta iria para { $address }, não para o remetente.
request-password = Pede a sua senha, ou que você entre na conta pelo link dele.
request-code = Trata de um código. Nunca passe um código a ninguém.
request-device-code = Quer que você digite um código em uma página de entrada. Isso deixaria outra pessoa entrar na sua conta.
request-payment = Trata de dinheiro: um pagamento, uma fatura ou dados bancários.
request-gift-card = Pede cartões-presente. Nenhuma empresa recebe pagamento em cartões-presente.
request-crypto = Pede criptomoeda.
request-run-program = Quer que você execute algo no seu computador ou deixe alguém acessá-lo.
request-consent = Um link pede que você dê a um aplicativo acesso à sua conta.
request-attachment = Quer que você abra um anexo de um tipo arriscado: { $name }.
request-qr-code = Quer que você leia um código QR. Não dá para ver aonde ele leva.
request-image-only = O texto inteiro é uma imagem, o que o esconde das checagens.
request-urgency = Pressiona você com um prazo ou uma ameaça.
request-forged-trust-text = Diz de si mesmo que foi conferido: “{ $text }”. Quem escreveu isso foi o remetente.

# De quem é um link.
link-microsoft = Página da própria Microsoft
link-microsoft-redirector = Endereço de encaminhamento da Microsoft: daqui não dá para ver o destino
link-microsoft-customer = Operado pela Microsoft, mas qualquer cliente pode colocar uma página lá
link-subsidiary = Empresa do grupo Microsoft, com páginas dos próprios membros
link-other = Não é da Microsoft
link-mailto = Escreve um email
link-tel = Faz uma ligação
link-none = Nenhum endereço da web legível

linkmark-text-names-other-domain = O texto mostra um endereço diferente do destino.
linkmark-userinfo = Há um nome antes de uma @ no endereço, para esconder o destino real.
linkmark-ip-address = Um número em vez de um nome.
linkmark-punycode = O nome está escrito com letras de outro alfabeto.
linkmark-lookalike = Feito para se parecer com o da Microsoft.
linkmark-bidi = Há caracteres que invertem a direção da leitura.
linkmark-invisible = Há caracteres invisíveis nele.
linkmark-backslash = Está escrito com barras invertidas, que escondem o destino real.
linkmark-recipient-in-url = O seu endereço de email está nele.
linkmark-many-dots = Um nome muito longo, de muitas partes, para tirar o real da vista.
linkmark-redirects = Encaminha para outro endereço escrito dentro dele.
linkmark-consent = Pede acesso à sua conta para um aplicativo.
linkmark-device-code = Página para digitar um código de entrada.
linkmark-script = Contém um programa em vez de um endereço.
