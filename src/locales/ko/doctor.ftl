# honmono doctor
doctor-which-url = 어느 주소인가요? honmono doctor https://addin.example.org
doctor-state-good = 정상
doctor-state-note = 참고
doctor-state-bad = 오류
doctor-sum = { $bad ->
    [0] 잘못된 것이 없습니다.
   *[other] { $bad }가지가 잘못되었습니다.
  }
doctor-unreachable = { $address }에 연결할 수 없습니다: { $reason }
doctor-certificate = 인증서는 { $until }까지 유효합니다({ $days }일).
doctor-certificate-soon = 인증서가 { $days }일 뒤인 { $until }에 끝납니다. 끝나면 Outlook에 아무것도 나오지 않습니다.
doctor-certificate-over = 인증서가 { $until }에 끝났습니다.
doctor-certificate-untrusted = 이 컴퓨터는 인증서를 인정하지 않습니다. 자체 인증 기관의 것이라면 모든 사람의 기기도 그 기관을 인정해야 하는데, 휴대폰은 그렇지 않은 경우가 많습니다. 이 프로그램이 인정하게 하려면 NODE_EXTRA_CA_CERTS를 인증 기관의 인증서 파일로 설정하세요.
doctor-certificate-unread = 인증서를 읽을 수 없습니다: { $reason }
doctor-health-missing = health.json이 없거나 버전이 적혀 있지 않습니다. “site” 폴더 전체를 복사했나요?
doctor-version = 버전 { $version }, 데이터 { $data }.
doctor-other-address = 릴리스는 { $made }용으로 만들었는데 { $asked }에서 제공되고 있습니다. --url로 다시 만드세요.
doctor-other-version = 제공되는 버전: { $served }. 이 프로그램의 버전: { $own }.
doctor-manifest-not-served = manifest.xml이 제공되지 않아 비교하지 않았습니다.
doctor-manifest-elsewhere = 매니페스트가 다른 곳을 가리킵니다: { $address }
doctor-manifest-file = 매니페스트에 있는 { $path }의 응답: { $status }
doctor-manifest = 매니페스트({ $version })와 그 안의 주소 { $count }개가 맞습니다.
doctor-icon-size = { $path }의 크기가 이름에 적힌 것과 다릅니다: { $found }
doctor-sums-missing = SHA256SUMS가 제공되지 않아 파일을 비교하지 않았습니다.
doctor-file-differs = { $path }이(가) 릴리스와 다릅니다({ $status }).
doctor-files-differ-more = … 그 밖에 { $count }개.
doctor-files = 파일 { $count }개가 모두 릴리스와 같습니다.
doctor-config-absent = honmono.config.json이 없어 기본값을 씁니다.
doctor-config-unreadable = honmono.config.json이 JSON이 아닙니다: { $reason }
doctor-config-mistake = honmono.config.json, { $path }: { $text }
doctor-config = honmono.config.json에 오류가 없습니다.
doctor-resolver-not-allowed = 구성에 리졸버 { $resolver }이(가) 있지만 페이지가 허용하지 않습니다. --config로 릴리스를 다시 만드세요.
doctor-header-missing = { $path }: { $header } 헤더가 없거나 다음이 빠져 있습니다: { $wanted }
doctor-header-unwanted = { $path }: { $header } 헤더에 다음이 있으면 안 됩니다: { $found }
doctor-header-differs = { $path }: { $header } 헤더가 “{ $wanted }”가 아니라 “{ $found }”입니다.
doctor-headers = 모든 응답 헤더가 맞습니다.
doctor-conditional = 바뀌지 않은 페이지에는 304로 응답합니다.
doctor-not-conditional = 서버가 ETag를 주지 않거나 따르지 않아, 바뀌지 않은 페이지도 전체를 다시 보냅니다.
doctor-compressed = 파일이 압축됩니다({ $encoding }).
doctor-not-compressed = { $path }이(가) 압축되지 않은 채 전송됩니다.
