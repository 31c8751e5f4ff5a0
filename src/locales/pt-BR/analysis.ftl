### O cabeçalho desmontado: saltos, resultados, assinaturas, códigos, todos os campos. Para quem olha mais de perto; termos técnicos cabem aqui.

## Partes

analysis-summary = Resumo
analysis-hops = O caminho percorrido
analysis-results = O que os servidores constataram (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = Assinaturas (DKIM)
analysis-arc = Cadeia de retransmissores (ARC)
analysis-antispam = Filtro de spam
analysis-marks = O que chama a atenção
analysis-fields = Todos os campos do cabeçalho
analysis-unknown-value = { $value } – nenhuma fonte pública explica este valor
analysis-unknown-key = usado pela Microsoft para o próprio diagnóstico
analysis-claim-note = Não se sabe de onde veio esta mensagem; por isso cada linha aqui é só o que o arquivo diz.

## Resumo

summary-subject = Assunto
summary-from = De
summary-sender = Remetente
summary-reply-to = Responder a
summary-return-path = Caminho de retorno
summary-to = Para
summary-cc = Cc
summary-envelope-recipient = Entregue a
summary-date = Data
summary-message-id = ID da mensagem
summary-list-id = Lista de discussão
summary-archived-at = Arquivado em
summary-delivered-after = entregue após { $duration }
summary-delivered-before = entregue { $duration } antes da própria data: os relógios divergem
summary-several = Este campo aparece { $count } vezes.

## Saltos

hop-number = Salto
hop-from = De
hop-by = Por
hop-with = Com
hop-time = Hora
hop-delay = Atraso
hop-id = ID
hop-for = Para
hop-via = Via
hop-tls = Criptografia
hop-ip = Endereço
hop-reverse = Nome reverso
hop-zone = Fuso
hop-none = O cabeçalho não contém nenhum campo Received.
hop-total = { $duration } no total
hop-first = início
hop-unknown-time = hora ilegível: { $text }
hop-private = dentro de uma rede privada
hop-clock = O relógio de { $host } está { $duration } atrás do anterior.
hop-tls-old = fora de uso
hop-utc = UTC
hop-local = sua hora

duration-ms = menos de 1 s
duration-s = { $s } s
duration-m = { $m } min { $s } s
duration-h = { $h } h { $m } min
duration-d = { $d } d { $h } h
duration-minus = −{ $duration }

## Situação de um campo

status-believed = escrito pelo seu serviço de email
status-claim = uma afirmação: qualquer pessoa pode ter escrito
status-renamed = posto de lado por quem recebeu, ou do servidor de outra organização
status-second = um segundo com este nome: não é do seu serviço de email, ignorado
results-error-empty = vazio
results-error-no-authserv-id = não indica o servidor que o escreveu
results-error-syntax = não pode ser desmontado
signature-error-malformed = A lista de tags está danificada.
signature-error-duplicate-tag = Uma tag aparece duas vezes; uma assinatura assim conta como falha.
signature-pass = conferida aqui, corresponde
signature-fail = não corresponde
signature-unknown = não conferida aqui
arc-set = Conjunto { $instance }
arc-seal = Selo

## Grupos de campos

fieldgroup-sender = Remetente
fieldgroup-recipient = Destinatário
fieldgroup-trace = Caminho
fieldgroup-authentication = Prova
fieldgroup-antispam = Filtro de spam
fieldgroup-exchange = Exchange
fieldgroup-list = Lista de discussão
fieldgroup-content = Conteúdo
fieldgroup-other = Outros

## Tags de DKIM e ARC

tag-v = Versão
tag-a = Algoritmo
tag-b = Assinatura
tag-bh = Hash do corpo
tag-c = Canonicalização (cabeçalhos/corpo)
tag-cv = Estado da cadeia anterior
tag-d = Domínio que assina
tag-h = Campos assinados
tag-i = Usuário ou unidade
tag-instance = Instância
tag-l = Comprimento do corpo assinado
tag-q = Como a chave é encontrada
tag-s = Seletor da chave
tag-t = Assinado em
tag-x = Expira em
tag-z = Cópias dos campos

## Chaves de um relatório antispam

antispam-connecting-ip = Endereço que se conectou ao Microsoft 365
antispam-country = País desse endereço
antispam-language = Idioma da mensagem
antispam-spam-level = Nível de confiança de spam (SCL)
antispam-bulk-verdict = Email em massa
antispam-ip-list = Listas de endereços
antispam-filter-verdict = Resultado do filtro (SFV)
antispam-helo = Nome que o servidor de envio deu a si mesmo
antispam-reverse-name = Nome DNS reverso do endereço
antispam-category = Categoria da política (CAT)
antispam-safety = Dica de segurança (SFTY)
antispam-rule-ids = Números das regras que se aplicaram
antispam-direction = Direção
antispam-bulk-level = Nível de reclamações em massa (BCL)
antispam-phishing-level = Nível de confiança de phishing (PCL)
antispam-custom-spam = Uma opção personalizada do filtro de spam se aplicou
antispam-delivered-to = Pasta em que foi posta
antispam-arc-protocol = ARC

## Valores. SCL, BCL, PCL

code-scl-skipped = A filtragem de spam foi ignorada: remetente confiável, endereço permitido ou uma regra
code-scl-not-spam = Não considerado spam
code-scl-unused = Um nível que o filtro do Microsoft 365 não usa
code-scl-spam = Spam
code-scl-high-confidence-spam = Spam, alta confiança
code-bcl-not-bulk = Não é de um remetente em massa
code-bcl-few-complaints = Remetente em massa com poucas reclamações
code-bcl-mixed-complaints = Remetente em massa com número variado de reclamações
code-bcl-many-complaints = Remetente em massa com muitas reclamações
code-pcl-neutral = O conteúdo provavelmente não é phishing
code-pcl-suspicious = O conteúdo provavelmente é phishing

## SFV

code-sfv-blk = A filtragem foi ignorada e a mensagem bloqueada: o remetente está na lista de remetentes bloqueados do usuário
code-sfv-nspm = O filtro não a considerou spam
code-sfv-sfe = A filtragem foi ignorada e a mensagem liberada: o remetente está na lista de remetentes confiáveis do usuário
code-sfv-ska = A filtragem foi ignorada: o remetente é permitido por uma política antispam
code-sfv-skb = Marcada como spam: o remetente é bloqueado por uma política antispam
code-sfv-ski = Mensagem de dentro da organização
code-sfv-skn = Marcada como não spam antes da filtragem, por exemplo por uma regra de fluxo de emails
code-sfv-skq = Liberada da quarentena
code-sfv-sks = Marcada como spam antes da filtragem, por exemplo por uma regra de fluxo de emails
code-sfv-spm = O filtro a marcou como spam
code-sfv-dms = O resultado de spam foi posto de lado por uma configuração da organização

## CAT

code-cat-none = Nenhuma categoria
code-cat-amp = Malware
code-cat-bimp = Imitação de uma marca
code-cat-bulk = Email em massa
code-cat-dimp = Imitação de um domínio
code-cat-ftbp = Anexo de um tipo bloqueado
code-cat-gimp = Imitação de uma pessoa, pelo histórico da própria caixa de correio
code-cat-hphsh = Phishing, alta confiança
code-cat-hspm = Spam, alta confiança
code-cat-intos = Phishing de dentro da organização
code-cat-malw = Malware
code-cat-ospm = Spam de saída
code-cat-phsh = Phishing
code-cat-sap = Detida por Anexos Seguros
code-cat-spm = Spam
code-cat-spoof = Remetente falsificado
code-cat-uimp = Imitação de uma pessoa

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = O domínio imita um domínio protegido
code-sfty-user-impersonation = O remetente imita uma pessoa protegida
code-sfty-first-contact = Primeiro email deste remetente, ou um dos poucos
code-ipv-cal = A filtragem de spam foi ignorada: o endereço está na lista de endereços permitidos da organização
code-ipv-nli = O endereço não está em nenhuma lista de reputação
code-dir-inb = Entrada
code-dir-out = Saída
code-dir-int = Interna
code-srv-bulk = Email em massa
code-dest-inbox = Caixa de Entrada
code-dest-junk = Pasta Lixo Eletrônico
code-dest-custom-folder = Uma pasta escolhida pelo usuário

## SPF, DKIM, DMARC

code-spf-pass = O endereço pode enviar pelo domínio do remetente do envelope
code-spf-fail = O endereço não pode enviar por esse domínio
code-spf-softfail = O endereço provavelmente não pode enviar por esse domínio
code-spf-neutral = O domínio não diz nada sobre este endereço
code-spf-none = O domínio não publica registro SPF
code-spf-temperror = A checagem falhou naquele momento
code-spf-permerror = O registro SPF do domínio está com defeito
code-dkim-pass = Uma assinatura corresponde
code-dkim-fail = A assinatura não corresponde
code-dkim-none = Sem assinatura
code-dkim-temperror = A chave não pôde ser obtida naquele momento
code-dkim-permerror = A assinatura ou a chave dela é inutilizável
code-dkim-policy = Assinada, mas não de um jeito que quem recebeu aceite
code-dkim-neutral = Assinada, mas a assinatura não pôde ser processada
code-dmarc-pass = SPF ou DKIM passou para o domínio exibido como remetente
code-dmarc-fail = Nem SPF nem DKIM passou para o domínio exibido como remetente
code-dmarc-bestguesspass = O domínio não publica registro DMARC; teria passado
code-dmarc-none = O domínio não publica registro DMARC
code-dmarc-permerror = O registro DMARC do domínio está com defeito
code-dmarc-temperror = A checagem falhou naquele momento
code-action-none = Nada foi feito
code-action-pct-quarantine = Falhou; o domínio pede quarentena só para uma parte dos emails, e este foi liberado
code-action-pct-reject = Falhou; o domínio pede rejeição só para uma parte dos emails, e este foi liberado
code-action-permerror = Um erro permanente durante a checagem
code-action-temperror = Um erro passageiro durante a checagem
code-action-oreject = Falhou; o domínio pede rejeição, mas quem recebeu marcou como spam em vez disso
code-action-quarantine = Posta em quarentena ou no lixo eletrônico

## compauth

code-compauth-pass = O servidor considera o remetente autêntico
code-compauth-softpass = O servidor considera o remetente autêntico com base fraca
code-compauth-fail = O servidor não considera o remetente autêntico
code-compauth-none = Não conferido, ou ignorado
code-compauth-reason-000 = DMARC falhou, e o domínio pede rejeição ou quarentena
code-compauth-reason-001 = O domínio não publica regras, ou só regras fracas, e outros sinais falharam
code-compauth-reason-002 = A organização proíbe este par de remetente e domínio
code-compauth-reason-010 = DMARC falhou, e o remetente mostra um domínio da organização que recebe
code-compauth-reason-130 = DMARC falhou, mas um retransmissor aceito pela organização (ARC) confirmou uma aprovação anterior
code-compauth-reason-1xx = Passou
code-compauth-reason-2xx = Passou com base fraca
code-compauth-reason-3xx = Não conferido
code-compauth-reason-4xx = Ignorado
code-compauth-reason-6xx = Falhou, e o remetente mostra um domínio da organização que recebe
code-compauth-reason-7xx = Passou
code-compauth-reason-9xx = Ignorado

## ARC

code-cv-none = A primeira da cadeia
code-cv-pass = A cadeia anterior estava intacta
code-cv-fail = A cadeia anterior estava rompida
code-arc-pass = A cadeia está intacta
code-arc-fail = A cadeia está rompida
code-arc-none = Não há cadeia

## O que chama a atenção

mark-spf-fail = SPF falhou: o endereço de envio não pode enviar pelo domínio do remetente do envelope.
mark-dkim-fail = Uma assinatura DKIM não corresponde.
mark-dmarc-fail = DMARC falhou: nada confirma o domínio exibido como remetente.
mark-compauth-fail = O servidor não considera o remetente autêntico.
mark-compauth-guessed = O servidor só supôs que o remetente é autêntico; o domínio não dá regra para prová-lo.
mark-compauth-skipped = O servidor pulou a checagem do remetente.
mark-marked-spam = O filtro marcou a mensagem como spam.
mark-spam-in-inbox = O filtro a marcou como spam, mas ela foi posta na caixa de entrada.
mark-spam-in-own-folder = O filtro a marcou como spam; uma regra do usuário a pôs em outra pasta.
mark-clean-in-inbox = O filtro não a considerou spam, e ela foi posta na caixa de entrada. Isso não prova quem a enviou.
mark-clean-in-junk = O filtro não a considerou spam, mas ela foi posta na pasta de lixo eletrônico.
mark-clean-in-own-folder = O filtro não a considerou spam; uma regra do usuário a pôs em outra pasta.
mark-ip-allowed = O endereço de envio está na lista de endereços permitidos da organização: nenhum filtro de spam examinou esta mensagem.
mark-inside-organization = Veio de dentro da organização.
mark-sender-blocked-by-user = O usuário bloqueia este remetente.
mark-sender-allowed-by-user = O usuário tem este remetente na lista de remetentes confiáveis: nenhum filtro de spam examinou esta mensagem.
mark-sender-allowed-by-policy = Uma política permite este remetente: nenhum filtro de spam examinou esta mensagem.
mark-sender-blocked-by-policy = Uma política bloqueia este remetente.
mark-allowed-by-rule = Uma regra a deixou passar antes que qualquer filtro a examinasse.
mark-spam-by-rule = Uma regra a marcou como spam antes que qualquer filtro a examinasse.
mark-verdict-overruled = O resultado do filtro foi posto de lado por uma configuração da organização.
mark-released = Foi liberada da quarentena.
mark-filter-skipped = A filtragem de spam foi ignorada.
mark-high-confidence-spam = O filtro tem muita certeza de que é spam.
mark-bulk-sender = Vem de um remetente em massa.
mark-bad-bulk-sender = Vem de um remetente em massa de que muita gente reclama.
mark-phishing-level = O filtro de conteúdo do Exchange considera provável que seja phishing.
mark-first-contact = O primeiro email deste remetente, ou um dos poucos.
mark-threat = O filtro citou uma ameaça ({ $value }).
mark-second-report = { $name } aparece uma segunda vez. Só o de cima pode ser do seu serviço de email; este veio com o email e é ignorado.
mark-no-filter-report = Falta o relatório do filtro do Microsoft 365 (X-Forefront-Antispam-Report).
mark-no-delivery-report = Falta a anotação sobre a pasta (X-Microsoft-Antispam-Mailbox-Delivery).
mark-duplicate-field = { $name } só pode aparecer uma vez, mas aparece { $count } vezes. Os programas divergem sobre qual mostram.
mark-clock-skew =
    { $seconds ->
        [one] No salto { $number }, o relógio de { $host } está { $seconds } segundo atrás do anterior.
       *[other] No salto { $number }, o relógio de { $host } está { $seconds } segundos atrás do anterior.
    }
mark-slow-hop =
    { $minutes ->
        [one] O salto { $number } ({ $host }) levou { $minutes } minuto.
       *[other] O salto { $number } ({ $host }) levou { $minutes } minutos.
    }
mark-old-tls =
    { $count ->
        [one] { $count } salto usou uma criptografia fora de uso (TLS 1.0 ou 1.1).
       *[other] { $count } saltos usaram uma criptografia fora de uso (TLS 1.0 ou 1.1).
    }
mark-no-time =
    { $count ->
        [one] { $count } campo Received não tem hora legível.
       *[other] { $count } campos Received não têm hora legível.
    }
mark-hops-unread =
    { $count ->
        [one] { $count } campo Received ficou sem ser lido.
       *[other] { $count } campos Received ficaram sem ser lidos.
    }
mark-limit = O cabeçalho é maior do que este programa lê ({ $limit }); o resto ficou sem ser lido.
mark-claimed = (diz o arquivo)
