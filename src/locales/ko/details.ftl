# 화면에 나오는 근거, 헤더 분석, 내보내기.
details-mark-pass = 이상 없음:
details-mark-warn = 주의:
details-mark-unknown = 알 수 없음:
details-mark-fail = 불리한 점:
details-mark-info = 참고:

details-server = 받은 서버
details-server-pass = 메일 서비스가 { $domain }에서 왔다고 확인했습니다.
details-server-pass-foreign = 메일 서비스가 { $domain }을(를) 확인했습니다. Microsoft가 아닙니다.
details-server-fail = 메일 서비스가 { $domain }에서 온 것이 아니라고 판정했습니다.
details-server-neither = 메일 서비스는 { $domain }에 대해 맞다고도 아니라고도 하지 않았습니다.
details-server-claimed = 파일 자체에 “{ $result }”라고 적혀 있습니다. 파일에는 누구나 그렇게 쓸 수 있습니다.
details-server-word = 본인 사서함에서 열었다고 말씀하셨습니다. 나머지는 거기에 따릅니다.
details-signature = 보낸 사람의 서명
details-signature-pass = { $domain }에서 서명했습니다. 여기서 서명을 확인했고 맞습니다.
details-signature-fail = { $domain } 이름의 서명이 맞지 않습니다.
details-signature-unknown = { $domain } 이름으로 서명되어 있습니다. 여기서 확인하지는 않았습니다.
details-signature-other = 보낸 사람의 도메인이 아니라 { $domain }에서만 서명했습니다.
details-signature-none = 서명이 없습니다.
details-arc = 중간 서버
details-arc-pass = 목록에 있는 중간 서버 { $domain }에서 자신이 받은 것을 보증합니다.
details-links = 링크
details-links-microsoft = { $count ->
   *[other] 링크 { $count }개가 모두 Microsoft의 페이지로 갑니다.
  }
details-links-other = { $count ->
   *[other] 링크 { $count }개가 Microsoft의 페이지가 아닌 곳으로 갑니다.
  }
details-links-none = 링크가 없습니다.
details-links-unread = 메일 본문이 없어 링크를 알 수 없습니다.
details-notice = 알려진 알림
details-notice-match = Microsoft가 보낸 것으로 알려진 알림과 맞습니다: { $notice }.
details-notice-late = 알려진 알림({ $notice })과 맞지만, 그 알림이 발송된 지 한참 뒤에 왔습니다.
details-notice-early = 알려진 알림({ $notice })과 맞지만, 그 알림이 발송되기 전에 왔습니다.
details-notice-topic = 누가 보냈든, 실제로 있는 일에 관한 메일입니다.
details-notice-none = 저희가 아는 어떤 알림과도 맞지 않습니다.

details-findings = 발견한 모든 것
details-decides = 결정적
details-not-checked = 살펴보지 않은 것
details-show-line = 해당 줄 보기
details-show-links = 링크 보기
details-copy-line = 이 줄 복사

details-raw = 원문
details-raw-copy = 모든 헤더 복사
details-raw-cut = 여기까지만 표시합니다. 복사하면 전체 { $size } KB가 들어갑니다.
details-search = 검색
details-search-label = 이름과 값 검색
details-filter = 그룹
details-filter-all = 모든 그룹
details-order = 순서
details-order-header = 헤더 순서대로
details-order-name = 이름순
details-found = { $count ->
   *[other] 필드 { $count }개
  }
details-timeline = 그림
details-table = 표
details-view = 표시 방식
details-edge = 여기부터는 내 메일 서비스가 쓴 줄입니다
details-edge-none = 여기에는 보낸 사람의 증명으로 볼 수 있는 줄이 없습니다
details-page = 구간 { $from }–{ $to } / { $total }
details-earlier = 이전
details-later = 이후
details-zone = 내 시간대의 시각({ $zone })
details-utc = UTC 시각
details-reference = 이 필드에 대한 설명
details-limits = 헤더가 저희가 읽는 크기보다 큽니다.
details-field = 필드 { $number } / { $total }
details-headers-missing = Received 필드가 없어 경로를 보여 줄 수 없습니다. 있는 것만 표시합니다.

take-what = 대상
take-result = 결과
take-headers = 모든 헤더
take-format = 형식
take-format-text = 텍스트
take-format-json = JSON
take-format-csv = 표(CSV)
take-format-html = 인쇄용 페이지(HTML)
take-redact = 사람들의 메일 주소 숨기기
take-redact-hint = @ 앞부분은 숨깁니다. 보낸 사람의 도메인은 결과의 대상이므로 그대로 둡니다.
take-preview = 이런 내용이 들어갑니다
take-copy = 복사
take-save = 저장
take-print = 인쇄
take-save-failed = 여기서는 저장할 수 없습니다. 대신 복사하세요.
take-cut = 여기까지만 표시합니다.

details-prepare = 신고 준비
details-by-mail = 메일로 작성
