# Como o email diz ser da Microsoft.
finding-claim-name = O remetente se apresenta como “{ $text }”.
finding-claim-name-disguised = O nome do remetente, “{ $text }”, está escrito com letras disfarçadas. É para ser lido como “{ $plain }”.
finding-claim-name-product = O nome do remetente, “{ $text }”, cita um produto da Microsoft.
finding-claim-name-role = O nome do remetente, “{ $text }”, parece um setor da Microsoft, embora não cite a Microsoft.
finding-claim-name-address = O nome do remetente contém o endereço “{ $text }”, que não é o do remetente real.
finding-claim-local-part = A parte do endereço antes da @ diz “{ $text }”.
finding-claim-domain = O domínio do remetente, { $text }, leva o nome da Microsoft.
finding-claim-domain-lookalike = O domínio do remetente, { $text }, foi feito para se parecer com o da Microsoft.
finding-lookalike-letters = Em { $domain } está escrito “{ $written }” no lugar de “{ $meant }”.
finding-lookalike-foreign-letter = Em { $domain }, “{ $written }” é uma letra de outro alfabeto que se parece com “{ $meant }”.
finding-claim-subject-disguised = O assunto está escrito com letras disfarçadas: “{ $text }”.
finding-claim-text = O texto fala da sua conta Microsoft: “{ $text }”.
finding-claim-invoice = Cobra um produto da Microsoft ({ $text }) e quer que você ligue, de um endereço que não é da Microsoft.
finding-claim-subject-account = O assunto fala de algo que acontece com a sua conta: “{ $text }”.
finding-claim-topic = Trata do fim da autenticação básica na Microsoft, tema sobre o qual a própria Microsoft escreveu.
finding-claim-imprint = Termina com a razão social ou o endereço da Microsoft: “{ $text }”.
finding-claim-subject = O assunto parece um aviso sobre uma conta Microsoft: “{ $text }”.
finding-claim-heading = O título do email é “{ $text }”.
finding-claim-salutation = O email trata você como cliente da Microsoft: “{ $text }”.
finding-claim-signature = O texto termina com o nome “{ $text }”.

# De quem é o remetente e para onde vão as respostas.
finding-sender-customer-space = { $domain } é um endereço que a Microsoft fornece aos clientes.
finding-sender-personal-mail = { $domain } é um serviço de email aberto a qualquer pessoa.
finding-sender-subsidiary = { $service } pertence à Microsoft, mas escreve em nome próprio, e seus membros podem pôr texto nos emails.
finding-sender-punycode = O domínio do remetente, { $domain }, aparece como { $unicode }.
finding-two-addresses = O nome do remetente contém um endereço, “{ $shown }”, diferente do real, { $address }.
finding-reply-elsewhere = Sua resposta iria para { $address }, não para o remetente.
finding-reply-personal-mail = Sua resposta iria para { $address }, uma caixa de correio que qualquer pessoa pode abrir.
finding-return-path-elsewhere = Os erros de entrega vão para { $domain }, um domínio diferente do domínio do remetente.
finding-sender-field-elsewhere = Foi entregue para envio por { $address }, não pelo remetente que mostra.
finding-self-addressed = Remetente e destinatário são o mesmo endereço. Falsificações fazem isso para escapar de filtros.
finding-direct-send = Mostra um remetente da sua própria organização, mas veio de fora e não foi confirmado.
finding-forwarded = Este é um email que alguém repassou. O bloco dentro dele cita “{ $text }” como primeiro remetente.
finding-delivery-report = Este é um relatório automático de entrega.
finding-own-organization = Remetente e destinatário são da mesma organização ({ $domain }).
finding-mailing-list = Veio por uma lista de discussão.
finding-quotes-a-fake = Fala sobre emails falsos e parece citar um deles.
finding-mentions-microsoft = Menciona a Microsoft, mas não se faz passar por ela.

# Links e disfarces.
finding-link-names-other-domain = Um link mostra “{ $shown }”, mas leva a { $domain }.
finding-link-lookalike = Um link leva a { $domain }, feito para se parecer com o da Microsoft.
finding-link-hides-target = Um link para { $domain } está escrito de um jeito que dificulta ver o destino real.
finding-link-ip-address = Um link leva a um número, { $domain }, em vez de um nome.
finding-link-recipient = Um link para { $domain } leva o seu endereço de email: um clique diz quem você é.
finding-link-customer-hosted = Um link leva a { $domain }. A Microsoft opera esse endereço, mas qualquer cliente pode colocar uma página lá.
finding-link-redirector = Um link leva a { $domain }, que encaminha para um lugar que não dá para ver daqui.
finding-tracking-pixel-disguise = Contém uma imagem da Microsoft verdadeira ({ $domain }). Qualquer pessoa pode copiar isso; não prova nada.
finding-hidden-text = Contém texto que você não vê. Isso é feito para enganar filtros.
finding-disguised-letters = Há palavras escritas com caracteres disfarçados ou invisíveis.
finding-no-web-link = Não há nenhum link da web. Isso não é um bom sinal: querem sua resposta por email ou sua ligação.

finding-late = Chegou muito depois do envio deste aviso. A data de que ele fala já passou.
finding-not-in-our-records = { $domain } é da Microsoft, mas não consta nos nossos registros.

# Constatações.
finding-forged-result-ignored = A mensagem trouxe um resultado de checagem falsificado. Ele foi ignorado.
finding-other-result-ignored = Há na mensagem resultados de outros servidores do caminho. Não foram usados.
finding-result-on-word = O resultado só vale porque você disse que abriu a mensagem na sua própria caixa de correio.
finding-server-guessed = O servidor de email só supôs que o remetente é autêntico. Isso não é prova.
finding-filtering-bypassed = Uma regra deixou esta mensagem passar pelo filtro de email ({ $code }).
finding-signature-contradicted = A assinatura de { $domain } corresponde à linha do remetente, mas o seu servidor de email constatou que a mensagem foi alterada. Uma mensagem antiga pode ter sido enviada de novo com outro texto.
finding-signature-doubted = A assinatura de { $domain } corresponde à linha do remetente, mas um resultado de servidor na mensagem diz outra coisa ou não pode ser lido. Uma mensagem antiga pode ter sido enviada de novo com outro texto.
finding-unsigned-on-top = Uma linha foi acrescentada acima da que { $domain } assinou.
finding-signature-weak = A assinatura de { $domain } usa um método ultrapassado e não prova nada.
finding-signature-testing = { $domain } diz que as assinaturas dele são só um teste. Elas não provam nada.
finding-signature-part-of-body = A assinatura de { $domain } abrange só o começo do texto. Algo pode ter sido acrescentado abaixo.
finding-reply-to-not-signed = A assinatura de { $domain } não abrange o endereço para respostas. Ele pode ter sido alterado.
finding-arc-sealer-not-listed = { $sealer } diz que considerou o remetente autêntico, mas o seu administrador não listou esse servidor.
