# A página de autoteste, para um administrador ou o suporte técnico.
selftest-title = Autoteste do Honmono
selftest-intro = O que esta cópia do Honmono encontra onde está sendo executada. O texto abaixo não contém nada de nenhum email: nem assunto, nem endereço, nem nome. Cole-o no seu chamado.
selftest-copy = Copiar o texto
selftest-copied = Copiado.
selftest-copy-failed = Copiar não é permitido aqui. Selecione o texto e copie-o você mesmo.
selftest-text = Texto para o seu chamado
selftest-back = Voltar ao Honmono
selftest-again = Executar de novo
selftest-ask = Consultar o resolvedor agora
selftest-ask-what = Pede a { $resolver } um registro público de microsoft.com. Nada mais é enviado.
selftest-running = Executando…
selftest-done = { $bad ->
    [0] Concluído. Tudo o que foi testado funciona.
    [one] Concluído. { $bad } item não funciona ou não pôde ser testado.
   *[other] Concluído. { $bad } itens não funcionam ou não puderam ser testados.
  }
selftest-state-good = funciona
selftest-state-note = nota
selftest-state-bad = não funciona
selftest-row-versions = Versões
selftest-row-update = Esta página e o servidor
selftest-row-place = Lugar
selftest-row-browser = Navegador
selftest-row-languages = Idiomas
selftest-row-office = Biblioteca do Outlook (office.js)
selftest-row-host = Outlook
selftest-row-sets = Conjuntos de requisitos
selftest-row-headers = Leitura dos cabeçalhos da mensagem aberta
selftest-row-configuration = honmono.config.json
selftest-row-dns = Consultas de chaves públicas
selftest-row-resolver = Resolvedor
selftest-row-crypto = Criptografia do navegador
selftest-row-storage = Armazenamento do navegador
selftest-row-roaming = Configurações guardadas pelo Outlook
selftest-row-clock = Relógio
selftest-row-policy = Bloqueado pela política de segurança de conteúdo
