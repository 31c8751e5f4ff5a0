# A página independente.
page-title = Este email é mesmo da Microsoft?
page-lead = A mensagem é lida no seu dispositivo e não vai a lugar nenhum.
page-drop = Solte arquivos de email aqui
page-drop-hint = .eml ou .msg, um ou vários
page-choose = Escolher arquivos
page-drop-now = Solte para conferir
page-paste = ou cole o código-fonte da mensagem
page-check = Conferir
page-where = Como ela chegou a você?
page-where-own = Eu a abri na minha própria caixa de correio
page-where-own-hint = Você a salvou ou copiou o código-fonte diretamente do seu próprio programa de email ou webmail.
page-where-file = Chegou como arquivo ou anexo
page-where-file-hint = Alguém a enviou ou deu a você. Então qualquer pessoa pode ter escrito os cabeçalhos, e só as assinaturas contam.
page-examples = Exemplos, todos inventados
page-list = Mensagens conferidas
page-progress = { $done } de { $total } conferidas
page-clear = Limpar a lista
page-remove = Remover { $name }
page-pasted = Texto colado
page-form-name = Só remetente e assunto
page-only-shown = O que dá para dizer só com o remetente e o assunto

page-form = Só tenho o remetente e o assunto
page-form-hint = no celular, no papel, lido por alguém
page-form-lead = O nome e o endereço de um remetente podem ser escritos por qualquer pessoa. Por isso, só com eles ninguém pode confirmar que um email é da Microsoft. Mas um endereço que não é da Microsoft denuncia uma falsificação, e um aviso conhecido tem orientação oficial.
page-form-from-name = Nome do remetente
page-form-from-address = Endereço do remetente
page-form-subject = Assunto
page-form-check = Dizer o que for possível
page-form-empty = Digite o endereço do remetente ou o assunto.
page-form-not-address = Digite o endereço no formato nome@empresa.example.
page-form-said = Só o remetente e o assunto foram digitados. Um endereço autêntico aqui não prova nada: falsificadores também o escrevem. Para ter uma resposta firme, confira a própria mensagem.

page-source = Como obter o código-fonte da mensagem
page-source-hint = Outlook.com, Gmail, Yahoo! JAPAN, Apple Mail, Thunderbird, celulares
page-source-outlook-com = Outlook.com e Outlook na Web
page-source-outlook-com-steps =
    Abra a mensagem.
    No canto superior direito da mensagem, escolha “…” (mais ações) e depois “Salvar como” para obter um arquivo .eml. Solte-o aqui.
    Ou escolha “…”, “Exibir”, “Exibir origem da mensagem”, selecione tudo, copie e cole aqui.
page-source-outlook-windows = Outlook para Windows
page-source-outlook-windows-steps =
    Novo Outlook: “…”, “Salvar como” gera um arquivo .eml.
    Outlook clássico: arraste a mensagem da lista para a área de trabalho. O arquivo .msg pode ser solto aqui.
    Ou abra a mensagem em uma janela própria, “Arquivo”, “Propriedades”, copie os “Cabeçalhos de Internet” e cole aqui.
page-source-gmail = Gmail no navegador
page-source-gmail-steps =
    Abra a mensagem.
    Escolha os três pontos ao lado de “Responder” e depois “Mostrar original”.
    Escolha “Fazer o download do original” e solte o arquivo aqui, ou “Copiar para a área de transferência” e cole.
page-source-yahoo-japan = Yahoo! JAPAN Mail
page-source-yahoo-japan-steps =
    Abra a mensagem na versão para PC.
    Escolha “Mostrar cabeçalho detalhado” (詳細ヘッダー) no menu da mensagem.
    Selecione tudo, copie e cole aqui.
page-source-apple-mail = Apple Mail no Mac
page-source-apple-mail-steps =
    Selecione a mensagem.
    Escolha “Arquivo”, “Salvar Como…”, formato “Fonte da Mensagem Original”. Solte o arquivo aqui.
    Ou escolha “Visualizar”, “Mensagem”, “Fonte Original”, copie tudo e cole.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    Selecione a mensagem.
    Escolha “Mais”, “Código-fonte” (Ctrl+U), selecione tudo, copie e cole.
    Ou clique com o botão direito na mensagem, “Salvar como…”, e solte o arquivo .eml aqui.
page-source-phone = iPhone, iPad e Android
page-source-phone-steps =
    Os aplicativos de email no celular quase nunca mostram o código-fonte. Não encaminhe a mensagem: encaminhar elimina a prova.
    Abra a mesma caixa de correio no navegador de um computador e use um dos caminhos acima.
    Ou use “Só tenho o remetente e o assunto” abaixo; ali se diz até onde isso vai.

page-intro = O que esta página responde
page-intro-1 = Se um email em nome da Microsoft foi mesmo enviado pela Microsoft, e por que se pode dizer isso.
page-intro-2 = O que o email quer de você, e aonde os links levam de verdade.
page-intro-3 = O que fazer em seguida: com um aviso autêntico, com uma falsificação e quando você já clicou.
page-intro-not = Ela não procura vírus, não abre links e não avalia emails em nome de outros.
page-intro-privacy = Tudo acontece neste navegador. Nenhum email, endereço ou resultado sai dele, e não há servidor que pudesse guardá-los.
page-intro-try = Experimentar um exemplo

page-error = Isto não pôde ser conferido
page-error-empty = Não há nada aqui. Cole o código-fonte da mensagem ou escolha o arquivo salvo.
page-error-only-subject = Isto é só um assunto ou algumas palavras da mensagem, não o código-fonte dela. São necessárias as linhas que começam com “Received:” e “From:”. Abaixo está como obtê-las.
page-error-not-a-header-block = Isto não é o código-fonte de uma mensagem: faltam as linhas que começam com “Received:” ou “From:”. Abaixo está como obtê-las.
page-error-binary = Isto não é um arquivo de email, e sim uma imagem ou outro tipo de arquivo. Uma captura de tela de um email não pode ser conferida: salve a própria mensagem como arquivo .eml ou .msg.
page-error-too-large = Este arquivo é maior que { $limit } MB. Salve a mensagem sem os anexos ou cole só o código-fonte.
page-error-msg = Este arquivo .msg não pôde ser lido. Salve a mensagem como .eml ou cole o código-fonte.
page-error-unreadable = O navegador não conseguiu ler este arquivo ({ $detail }). Salve-o de novo e tente outra vez.
page-error-folder = Isto é uma pasta ou um arquivo vazio. Escolha os arquivos de mensagem dentro dela.

page-privacy = Lido neste dispositivo. Funciona offline. Sem cookies, sem estatísticas, sem servidor.
page-samples = Caixa de correio de exemplo
page-settings = Configurações
page-result = Resultado
