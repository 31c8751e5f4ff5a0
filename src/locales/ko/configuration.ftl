# 관리자가 honmono.config.json에 대해 읽는 글. 오류: config-<id> (src/settings/organization.ts).
config-not-json = JSON이 아닙니다: { $detail }
config-too-large = 파일이 256 KB보다 커서 읽지 않았습니다.
config-schema-version = 이 파일의 형식 { $known }만 이해합니다. 더 새로운 키는 반영되지 않을 수 있습니다.
config-unknown-key = “{ $key }” 키는 없습니다. { $nearest ->
    [none] 아무 효과가 없습니다.
   *[other] “{ $nearest }”을(를) 뜻하나요?
  }
config-not-an-object = 여기에는 중괄호로 된 개체가 있어야 합니다. 실제: { $found }.
config-not-a-list = 여기에는 대괄호로 된 목록이 있어야 합니다. 실제: { $found }.
config-not-a-text = 여기에는 따옴표로 묶은 글이 있어야 합니다. 실제: { $found }.
config-too-many = 처음 { $most }개만 읽습니다. 모두 { $count }개입니다.
config-empty = 내용이 없습니다.
config-missing = 없습니다. 이것이 없으면 알림을 제외합니다.
config-too-long = { $most }자까지 쓸 수 있는데 { $count }자입니다.
config-invisible = 줄 바꿈이나 보이지 않는 다른 문자가 들어 있습니다.
config-not-an-id = “{ $value }”: 소문자, 숫자, 하이픈을 쓰세요.
config-not-one-of = “{ $value }”은(는) 다음 중 하나가 아닙니다: { $values }.
config-wildcard = “{ $value }”: 별표 없이 도메인을 쓰세요. 그 아래의 이름은 어차피 포함됩니다.
config-url-for-host = “{ $value }”은(는) 웹 주소입니다. 호스트 이름만 쓰세요.
config-address-for-host = “{ $value }”은(는) 메일 주소입니다. @ 뒷부분만 쓰세요.
config-ip-for-host = “{ $value }”은(는) IP 주소입니다. 다음에 누구나 그 주소를 얻을 수 있으므로 호스트 이름이 필요합니다.
config-not-a-host = “{ $value }”은(는) 호스트 이름이 아닙니다. 다른 문자로 된 이름은 xn-- 형식으로 쓰세요.
config-public-suffix = “{ $value }” 아래의 이름은 누구나 얻을 수 있으므로 전체를 믿을 수 없습니다.
config-mail-service = “{ $value }”은(는) 메일 서비스 자체이며 그 앞의 게이트웨이가 아닙니다.
config-microsofts = “{ $value }”은(는) Microsoft의 것입니다. 그 메일은 증명에 따라 판단하며 자체 메일로 표시하지 않습니다. 알림을 제외합니다.
config-anyones = “{ $value }” 아래에는 누구나 사서함을 만들 수 있습니다. 정확한 주소를 쓰세요. 알림을 제외합니다.
config-drill-in-notice = “{ $value }”은(는) 훈련용 도메인이기도 합니다. 알림을 제외합니다.
config-address-outside = { $value }은(는) 알림의 도메인에 들지 않습니다. 알림을 제외합니다.
config-not-an-address = “{ $value }”은(는) 메일 주소가 아닙니다.
config-not-a-url = “{ $value }”은(는) 웹 주소가 아닙니다.
config-not-https = “{ $value }”은(는) https://로 시작하지 않습니다.
config-password-in-url = 주소에 누구나 읽을 수 있는 사용자 이름이나 암호가 들어 있습니다.
config-query-in-url = “{ $value }”: ? 또는 #부터는 모두 빼세요.
config-not-a-phone = “{ $value }”은(는) 전화번호가 아닙니다.
config-not-a-date = “{ $value }”은(는) 날짜(2027-03-31)나 시간대가 있는 시각이 아닙니다.
config-not-an-app = “{ $value }”은(는) 저희가 아는 메일 앱이 아닙니다. 이름은 docs/configuration.md에 있습니다.
config-duplicate = “{ $value }”이(가) 두 번 있습니다. 첫 번째만 적용됩니다.

# honmono config check
config-file-unreadable = { $file }을(를) 읽을 수 없습니다: { $reason }
config-file-missing = 어느 파일인가요? honmono config check honmono.config.json
config-unknown-action = 다음만 있습니다: honmono config check 파일
config-sound = 오류가 없습니다.
config-mistakes = { $count ->
   *[other] 오류 { $count }개. 오류가 있는 값만 제외합니다:
  }
config-whole-file = 파일 전체
config-effects = 효과:
config-effect-nothing = 없음: 파일이 없는 것과 같습니다.
config-effect-authserv = 이 서버들이 쓴 결과를 인정합니다: { $names }. 서버는 자기 이름으로 들어오는 결과를 제거해야 합니다.
config-effect-gateways = 사서함 앞에 있는 것으로 알려진 게이트웨이: { $names }. 이때 서버의 결과는 게이트웨이에 대한 것이므로 증명으로 보지 않습니다.
config-effect-arc = 다음의 온전한 ARC 봉인으로도 보낸 사람이 증명됩니다: { $names }.
config-effect-rewriters = 이 호스트가 고쳐 쓴 링크는 실제 대상과 함께 표시합니다: { $names }.
config-effect-notice = 알림 { $id }: { $names }에서 온 증명된 메일을 자체 메일로 표시합니다.
config-effect-notice-subject = 제목에 다음이 있을 때만: { $words }.
config-effect-notice-until = { $date }(UTC)까지.
config-effect-notice-over = { $date }(UTC)에 끝났으며 더는 효과가 없습니다.
config-effect-notice-languages = { $languages } 글이 없습니다. 그 언어를 쓰는 사람은 { $instead } 글을 읽습니다.
config-effect-help = 지원 담당자로 안내합니다: { $where }.
config-effect-report = 신고는 다음 주소로 준비됩니다: { $mailbox }. 본인 없이는 아무것도 보내지 않습니다.
config-effect-dns-off = 공개 키를 네트워크에 묻지 않으며, 아무도 이를 켤 수 없습니다.
config-effect-dns-ask = 해당 메시지에 대해 사람이 단추를 누를 때만 공개 키를 묻습니다.
config-effect-dns-on = 사람이 끄지 않는 한 따로 묻지 않고 공개 키를 조회합니다. 선택자와 도메인만 기기 밖으로 나갑니다.
config-effect-resolver = { $resolver }에 묻습니다. 릴리스를 이 파일로 만들어야 하며, 그렇지 않으면 브라우저가 허용하지 않습니다.
config-effect-language = 언어를 직접 고르지 않은 사람이 읽는 언어: { $language }.
config-effect-apps = 다음 메일 앱만 제시합니다: { $names }.
config-effect-drills = 훈련용 도메인의 메일은 낯선 사람의 메일처럼 판단하며 절대 알려 주지 않습니다: { $names }.
