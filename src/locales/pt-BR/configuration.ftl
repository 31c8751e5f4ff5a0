# O que um administrador lê sobre honmono.config.json. Erros: config-<id> (src/settings/organization.ts).
config-not-json = Isto não é JSON: { $detail }
config-too-large = O arquivo é maior que 256 KB, por isso não foi lido.
config-schema-version = Só a forma { $known } deste arquivo é compreendida. Chaves mais novas podem ficar de fora.
config-unknown-key = Não existe a chave “{ $key }”. { $nearest ->
    [none] Ela não tem efeito.
   *[other] Você quis dizer “{ $nearest }”?
  }
config-not-an-object = Aqui se espera um objeto entre chaves; isto é: { $found }.
config-not-a-list = Aqui se espera uma lista entre colchetes; isto é: { $found }.
config-not-a-text = Aqui se espera um texto entre aspas; isto é: { $found }.
config-too-many = Só os primeiros { $most } são lidos; há { $count }.
config-empty = Não há nada aqui.
config-missing = Falta. Sem isso, o aviso fica de fora.
config-too-long = Pode ter { $most } caracteres; tem { $count }.
config-invisible = Contém uma quebra de linha ou outro caractere que ninguém vê.
config-not-an-id = “{ $value }”: use letras minúsculas, algarismos e hifens.
config-not-one-of = “{ $value }” não é um destes: { $values }.
config-wildcard = “{ $value }”: escreva o domínio sem asterisco; os nomes abaixo dele já estão incluídos.
config-url-for-host = “{ $value }” é um endereço da web; escreva só o nome do host.
config-address-for-host = “{ $value }” é um endereço de email; escreva só a parte depois da @.
config-ip-for-host = “{ $value }” é um endereço IP; é preciso um nome de host, porque depois qualquer pessoa pode receber esse endereço.
config-not-a-host = “{ $value }” não é um nome de host. Escreva nomes de outros alfabetos na forma xn--.
config-public-suffix = Qualquer pessoa pode obter um nome abaixo de “{ $value }”, por isso não dá para confiar nele como um todo.
config-mail-service = “{ $value }” é o próprio serviço de email, não um gateway antes dele.
config-microsofts = “{ $value }” é da Microsoft. Os emails dela são avaliados por prova e nunca exibidos como seus; o aviso fica de fora.
config-anyones = Qualquer pessoa pode abrir uma caixa de correio em “{ $value }”: indique os endereços exatos. O aviso fica de fora.
config-drill-in-notice = “{ $value }” também é um dos seus domínios de simulação. O aviso fica de fora.
config-address-outside = { $value } não está nos domínios do aviso. O aviso fica de fora.
config-not-an-address = “{ $value }” não é um endereço de email.
config-not-a-url = “{ $value }” não é um endereço da web.
config-not-https = “{ $value }” não começa com https://.
config-password-in-url = O endereço contém um nome de usuário ou uma senha que todos poderiam ler.
config-query-in-url = “{ $value }”: retire tudo a partir de ? ou #.
config-not-a-phone = “{ $value }” não é um número de telefone.
config-not-a-date = “{ $value }” não é um dia (2027-03-31) nem uma hora com o fuso.
config-not-an-app = “{ $value }” não é um aplicativo de email que conhecemos. Os nomes estão em docs/configuration.md.
config-duplicate = “{ $value }” aparece duas vezes; vale o primeiro.

# honmono config check
config-file-unreadable = { $file } não pode ser lido: { $reason }
config-file-missing = Qual arquivo? honmono config check honmono.config.json
config-unknown-action = Só existe: honmono config check FILE
config-sound = Nenhum erro.
config-mistakes = { $count ->
    [one] { $count } erro. Só o valor em que ele está fica de fora:
   *[other] { $count } erros. Só os valores em que eles estão ficam de fora:
  }
config-whole-file = o arquivo inteiro
config-effects = O que ele faz:
config-effect-nothing = Nada: o mesmo que sem arquivo.
config-effect-authserv = São aceitos os resultados escritos por estes seus servidores: { $names }. Eles precisam retirar resultados que cheguem sob o nome deles.
config-effect-gateways = Sabe-se que estes gateways ficam antes da caixa de correio: { $names }. Então o resultado do servidor não é tomado como prova, porque descreve o gateway.
config-effect-arc = Um remetente também é provado por um selo ARC intacto de: { $names }.
config-effect-rewriters = Links reescritos por estes hosts são exibidos com o destino real: { $names }.
config-effect-notice = Aviso { $id }: emails provados de { $names } são exibidos como seus.
config-effect-notice-subject = Só se o assunto contiver: { $words }.
config-effect-notice-until = Até { $date } (UTC).
config-effect-notice-over = Terminou em { $date } (UTC) e não tem mais efeito.
config-effect-notice-languages = Não tem texto em { $languages }; quem usa um desses idiomas lê { $instead }.
config-effect-help = As pessoas são encaminhadas ao seu suporte técnico: { $where }.
config-effect-report = As denúncias são preparadas para: { $mailbox }. Nada é enviado sem a pessoa.
config-effect-dns-off = Chaves públicas nunca são pedidas pela rede, e ninguém pode ativar isso.
config-effect-dns-ask = Uma chave pública só é pedida quando a pessoa pressiona o botão para aquela mensagem.
config-effect-dns-on = Chaves públicas são pedidas sem perguntar, a menos que a pessoa desative. Só um seletor e um domínio saem do dispositivo.
config-effect-resolver = Elas são pedidas a { $resolver }. A versão precisa ser gerada com este arquivo, ou o navegador não permitirá.
config-effect-language = Quem não escolheu um idioma lê: { $language }.
config-effect-apps = Só estes aplicativos de email são oferecidos: { $names }.
config-effect-drills = Emails dos seus domínios de simulação são avaliados como os de qualquer estranho e nunca revelados: { $names }.
