### Frases do terminal.

cli-help =
    honmono: este email é mesmo da Microsoft, e o que faço agora?

    Uso:
      honmono check [OPTIONS] FILE|FOLDER|-…   um resultado para cada mensagem
      honmono explain [OPTIONS] FILE|-         como se chegou ao resultado, passo a passo
      honmono config check FILE                erros no arquivo de configuração de um administrador
      honmono doctor URL                       uma cópia hospedada está bem configurada?
      honmono help COMMAND                     mais sobre um comando; help apps, help after:
                                               aplicativos de email; o que fazer depois de um clique
      honmono version                          versões do programa e dos dados

    “honmono help check” lista as opções de uma checagem.

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    Um resultado para cada mensagem. Um arquivo é uma mensagem (.eml) ou um mbox; uma pasta
    significa cada .eml abaixo dela, ou cada mensagem de um Maildir; - é a entrada padrão.

      --json                  um objeto JSON por linha (docs/check.schema.json)
      --csv                   uma linha CSV por mensagem, própria para abrir em uma planilha
      --lang LANGUAGE         idioma das frases, por exemplo ja; se não, de LC_ALL ou LANG
      --provenance WHERE      own-mailbox: as mensagens foram salvas diretamente da caixa de correio
                              que as recebeu; unknown (padrão): todo cabeçalho é só uma afirmação
      --config FILE           o honmono.config.json da sua organização: avisos próprios, gateways
      --keys FILE             chaves públicas de um arquivo, para checagens sem rede
      --dns off|URL           pedir chaves públicas por DNS sobre HTTPS em URL; off (padrão) não
                              pede a ninguém
      --now TIME              avaliar como se fosse esta hora (ISO 8601)
      --app NAME              o aplicativo de email que você usa, para o que fazer (honmono help apps)
      --threads N             threads de trabalho; padrão: uma por núcleo

    Código de saída: 0 todas foram lidas, 2 algumas não puderam ser lidas, 1 uso incorreto.

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    A cadeia inteira de uma mensagem, do campo de cabeçalho ao resultado: o que foi lido, quem
    responde pelo remetente, o que o email afirma e pede, e a regra que decidiu.

      --lang, --provenance, --config, --keys, --dns, --now   como em “honmono check”

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    Lê o arquivo de configuração de um administrador e aponta cada erro nele.
    Código de saída: 0 nenhum erro, 2 alguns erros, 1 uso incorreto.

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    Examina uma cópia hospedada: as páginas estão lá, por HTTPS, com os cabeçalhos de que precisam?
    Código de saída: 0 nenhum erro, 2 alguns erros, 1 uso incorreto.

cli-try-help = Experimente: honmono help
cli-unknown-command = Não existe o comando “{ $name }”.
cli-unknown-option = Não existe a opção { $option }.
cli-value-missing = A opção { $option } precisa de um valor.
cli-value-unwanted = A opção { $option } não aceita valor.
cli-json-or-csv = Escolha só uma: --json ou --csv.
cli-no-files = Indique pelo menos um arquivo ou pasta, ou - para a entrada padrão.
cli-one-file = Indique exatamente um arquivo, ou - para a entrada padrão.
cli-no-language = Ainda não há frases no idioma “{ $language }”. Idiomas: { $offered }.
cli-bad-provenance = --provenance é own-mailbox ou unknown, não “{ $value }”.
cli-bad-dns = --dns é off ou um endereço https, não “{ $value }”.
cli-bad-now = --now espera uma hora como 2026-11-24T09:00:00Z, não “{ $value }”.
cli-bad-threads = --threads espera um número de 1 a 99, não “{ $value }”.
cli-keys-unreadable = O arquivo de chaves { $file } não pode ser lido.
cli-keys-malformed = O arquivo de chaves { $file } não tem a forma que docs/cli.md descreve.
cli-config-unreadable = O arquivo de configuração { $file } não pode ser lido.
cli-config-malformed = O arquivo de configuração { $file } tem erros. “honmono config check” os aponta.
cli-bad-app = Não existe o aplicativo de email “{ $value }”. “honmono help apps” lista todos.
cli-apps = Aplicativos de email que --app aceita:
cli-pick-app = Se você precisa fazer algo depende do seu aplicativo de email: acrescente --app NAME (“honmono help apps” lista os nomes).
cli-clicked = Já clicou, respondeu ou ligou? Veja “honmono help after”.
cli-reading-stdin = Lendo uma mensagem do teclado; termine com Ctrl+D (Windows: Ctrl+Z, Enter).
cli-progress = { $done } conferidas, { $unreadable } ilegíveis, { $rate } por segundo
cli-unreadable = Não pôde ser lida
cli-summary =
    { $count ->
        [one] { $count } mensagem
       *[other] { $count } mensagens
    }
cli-broken-run = A execução terminou antes do fim: { $detail }

## Por que uma entrada não deu resultado

input-error-empty = Não há nada aqui.
input-error-not-a-header-block = Isto não é um email: não foi encontrado cabeçalho com um campo From ou Received. Salve a mensagem como .eml ou copie o código-fonte completo.
input-error-only-subject = Só foi encontrado um assunto, nenhum cabeçalho de email. Salve a mensagem como .eml ou copie o código-fonte completo.
input-error-binary = Isto não é um email, e sim outro tipo de arquivo (uma imagem, um documento ou algo assim).
input-error-too-large = É maior que { $megabytes } MB. Emails desse tamanho não são lidos.
input-error-not-found = Esse arquivo ou pasta não existe.
input-error-no-permission = Não pode ser lido: permissão negada.
input-error-not-a-file = Isto não é um arquivo.
input-error-no-messages = Nenhuma mensagem foi encontrada nesta pasta (arquivos terminados em .eml, ou um Maildir).
input-error-read-error = O arquivo não pôde ser lido até o fim.
input-error-engine-error = Um erro deste programa interrompeu a checagem desta mensagem: { $detail }. Não se chegou a um resultado.

## honmono explain

explain-read = 1. Leitura: { $file }
explain-fields = { $fields } campos de cabeçalho, { $hops } saltos
explain-body = O corpo foi lido: { $links } links.
explain-no-body = Não há corpo.
explain-limit = Não lido além de um limite: { $limit }
explain-from = 2. De quem diz ser
explain-from-single = Um remetente: { $address }
explain-from-ambiguous = Não há um único remetente claro; o primeiro é { $address }
explain-from-missing = Nenhum remetente é citado.
explain-vouches = 3. Quem responde pelo remetente
explain-trusted = Um resultado de quem recebeu é aceito ({ $place }):
explain-entry = Recebida de { $ip } por este salto:
explain-server = Diz: { $result }
explain-claimed = O arquivo diz, não aceito: { $result }
explain-signature = Assinatura de { $domain } (seletor { $selector }): { $result }
explain-no-signature = Não há assinatura.
explain-arc =
    { $count ->
        [one] ARC, { $count } conjunto, selado por { $sealer }: { $result }
       *[other] ARC, { $count } conjuntos, o mais novo selado por { $sealer }: { $result }
    }
explain-result-pass = corresponde
explain-result-fail = não corresponde
explain-result-unknown = não conferido
explain-result-none = nenhum
explain-proof-dkim = Provado pela assinatura de { $domain }.
explain-proof-server = Provado pelo resultado de quem recebeu, para { $domain }.
explain-proof-arc = Provado por um retransmissor listado (ARC), para { $domain }.
explain-no-proof = Nada prova o remetente.
explain-failed = Quem recebeu constatou que o remetente não é autêntico.
explain-excuse-changed-on-the-way = Há sinais de que foi alterada no caminho.
explain-excuse-delivery-report = É um relatório de entrega.
explain-noticed = 4. O que foi notado
explain-weight-decides = decide
explain-weight-supports = a favor
explain-weight-against = contra
explain-weight-info = nota
explain-wants = 5. O que quer, e aonde levam os links
explain-notice = 6. Avisos conhecidos
explain-no-notice = Nenhum aviso conhecido corresponde.
explain-notice-match = Corresponde ao aviso conhecido { $id } ({ $timing }).
explain-topic = Trata de { $topic }.
explain-not-checked = 7. Não conferido
explain-rules = 8. Regras, em ordem; decide a primeira que se aplica
explain-verdict = 9. Resultado
explain-nothing = Nada.
