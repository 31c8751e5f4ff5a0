# honmono doctor
doctor-which-url = Qual endereço? honmono doctor https://addin.example.org
doctor-state-good = ok  
doctor-state-note = nota
doctor-state-bad = ERRO
doctor-sum = { $bad ->
    [0] Não há nada errado.
    [one] { $bad } problema encontrado.
   *[other] { $bad } problemas encontrados.
  }
doctor-unreachable = { $address } não pode ser acessado: { $reason }
doctor-certificate = O certificado vale até { $until } ({ $days } dias).
doctor-certificate-soon = O certificado vence em { $until }, em { $days } dias. Depois de vencido, o Outlook não mostra nada.
doctor-certificate-over = O certificado venceu em { $until }.
doctor-certificate-untrusted = Esta máquina não confia no certificado. Se ele vem da sua própria autoridade, o dispositivo de cada pessoa também precisa confiar nela; celulares muitas vezes não confiam. Para que este programa confie nele, defina NODE_EXTRA_CA_CERTS como o arquivo com o certificado da sua autoridade.
doctor-certificate-unread = O certificado não pode ser lido: { $reason }
doctor-health-missing = health.json não existe ou não informa versão. A pasta “site” foi copiada por inteiro?
doctor-version = Versão { $version }, registros de { $data }.
doctor-other-address = A versão foi gerada para { $made } e é servida em { $asked }. Gere-a de novo com --url.
doctor-other-version = É servida a versão { $served }; este programa é da versão { $own }.
doctor-manifest-not-served = manifest.xml não é servido, por isso não foi comparado.
doctor-manifest-elsewhere = O manifesto leva a outro lugar: { $address }
doctor-manifest-file = O manifesto cita { $path }, que responde: { $status }
doctor-manifest = O manifesto ({ $version }) e os { $count } endereços nele correspondem.
doctor-icon-size = { $path } não tem o tamanho indicado no nome: { $found }
doctor-sums-missing = SHA256SUMS não é servido, por isso os arquivos não foram comparados.
doctor-file-differs = { $path } não está como na versão gerada ({ $status }).
doctor-files-differ-more = … e mais { $count }.
doctor-files = Todos os { $count } arquivos estão como na versão gerada.
doctor-config-absent = Não há honmono.config.json; valem os padrões.
doctor-config-unreadable = honmono.config.json não é JSON: { $reason }
doctor-config-mistake = honmono.config.json, { $path }: { $text }
doctor-config = honmono.config.json não tem erros.
doctor-resolver-not-allowed = A configuração cita o resolvedor { $resolver }, mas as páginas não o permitem. Gere a versão de novo com --config.
doctor-header-missing = { $path }: o cabeçalho { $header } falta ou não contém: { $wanted }
doctor-header-unwanted = { $path }: o cabeçalho { $header } não pode dizer: { $found }
doctor-header-differs = { $path }: o cabeçalho { $header } diz “{ $found }” em vez de “{ $wanted }”.
doctor-headers = Todos os cabeçalhos de resposta estão certos.
doctor-conditional = Páginas inalteradas são respondidas com 304.
doctor-not-conditional = Uma página inalterada é enviada de novo por inteiro, porque o servidor não dá ETag ou não o leva em conta.
doctor-compressed = Os arquivos são comprimidos ({ $encoding }).
doctor-not-compressed = { $path } é enviado sem compressão.
