### 헤더를 나누어 보기: 구간, 결과, 서명, 코드, 모든 필드. 더 자세히 보는 사람을 위한 것이므로 기술 용어를 써도 됩니다.

## 부분

analysis-summary = 요약
analysis-hops = 메시지의 경로
analysis-results = 서버가 판정한 것(Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = 서명(DKIM)
analysis-arc = 중간 서버의 사슬(ARC)
analysis-antispam = 스팸 필터
analysis-marks = 눈에 띄는 점
analysis-fields = 모든 헤더 필드
analysis-unknown-value = { $value } – 이 값을 설명하는 공개 자료가 없음
analysis-unknown-key = Microsoft가 자체 진단용으로 쓰는 값
analysis-claim-note = 이 메시지가 어디서 왔는지 알 수 없으므로, 여기의 모든 줄은 파일에 적힌 말일 뿐입니다.

## 요약

summary-subject = 제목
summary-from = 보낸 사람(From)
summary-sender = 발송자(Sender)
summary-reply-to = 회신 주소
summary-return-path = 반송 경로
summary-to = 받는 사람
summary-cc = 참조
summary-envelope-recipient = 배달된 곳
summary-date = 날짜
summary-message-id = 메시지 ID
summary-list-id = 메일링 리스트
summary-archived-at = 보관 위치
summary-delivered-after = { $duration } 뒤 배달됨
summary-delivered-before = 적힌 날짜보다 { $duration } 먼저 배달됨: 시계가 서로 다릅니다
summary-several = 이 필드가 { $count }번 있습니다.

## 구간

hop-number = 구간
hop-from = 보낸 곳
hop-by = 받은 곳
hop-with = 방식
hop-time = 시각
hop-delay = 걸린 시간
hop-id = ID
hop-for = 대상
hop-via = 경유
hop-tls = 암호화
hop-ip = 주소
hop-reverse = 역방향 이름
hop-zone = 시간대
hop-none = 헤더에 Received 필드가 없습니다.
hop-total = 모두 { $duration }
hop-first = 시작
hop-unknown-time = 읽을 수 없는 시각: { $text }
hop-private = 사설 네트워크 내부
hop-clock = { $host }의 시계가 앞 구간보다 { $duration } 늦습니다.
hop-tls-old = 더는 쓰지 않음
hop-utc = UTC
hop-local = 내 시각

duration-ms = 1초 미만
duration-s = { $s }초
duration-m = { $m }분 { $s }초
duration-h = { $h }시간 { $m }분
duration-d = { $d }일 { $h }시간
duration-minus = −{ $duration }

## 필드의 상태

status-believed = 내 메일 서비스가 씀
status-claim = 주장: 누구나 쓸 수 있음
status-renamed = 받은 쪽이 따로 치워 두었거나 다른 조직의 서버가 쓴 것
status-second = 같은 이름의 두 번째: 내 메일 서비스의 것이 아니어서 무시함
results-error-empty = 비어 있음
results-error-no-authserv-id = 쓴 서버의 이름이 없음
results-error-syntax = 나누어 읽을 수 없음
signature-error-malformed = 태그 목록이 손상되었습니다.
signature-error-duplicate-tag = 같은 태그가 두 번 있습니다. 이런 서명은 실패로 봅니다.
signature-pass = 여기서 확인했고 맞음
signature-fail = 맞지 않음
signature-unknown = 여기서 확인하지 않음
arc-set = 세트 { $instance }
arc-seal = 봉인

## 필드 그룹

fieldgroup-sender = 보낸 사람
fieldgroup-recipient = 받는 사람
fieldgroup-trace = 경로
fieldgroup-authentication = 증명
fieldgroup-antispam = 스팸 필터
fieldgroup-exchange = Exchange
fieldgroup-list = 메일링 리스트
fieldgroup-content = 내용
fieldgroup-other = 기타

## DKIM과 ARC의 태그

tag-v = 버전
tag-a = 알고리즘
tag-b = 서명
tag-bh = 본문 해시
tag-c = 정규화(헤더/본문)
tag-cv = 앞선 사슬의 상태
tag-d = 서명한 도메인
tag-h = 서명된 필드
tag-i = 사용자 또는 단위
tag-instance = 인스턴스
tag-l = 서명된 본문의 길이
tag-q = 키를 찾는 방법
tag-s = 키의 선택자
tag-t = 서명한 시각
tag-x = 만료 시각
tag-z = 필드의 사본

## 스팸 방지 보고서의 키

antispam-connecting-ip = Microsoft 365에 연결한 주소
antispam-country = 그 주소의 국가
antispam-language = 메시지의 언어
antispam-spam-level = 스팸 지수(SCL)
antispam-bulk-verdict = 대량 메일
antispam-ip-list = 주소 목록
antispam-filter-verdict = 필터의 판정(SFV)
antispam-helo = 보낸 서버가 스스로 밝힌 이름
antispam-reverse-name = 주소의 역방향 DNS 이름
antispam-category = 정책 범주(CAT)
antispam-safety = 주의 안내(SFTY)
antispam-rule-ids = 해당한 규칙의 번호
antispam-direction = 방향
antispam-bulk-level = 대량 메일 불만 수준(BCL)
antispam-phishing-level = 피싱 지수(PCL)
antispam-custom-spam = 사용자 지정 스팸 필터 옵션에 해당함
antispam-delivered-to = 넣은 폴더
antispam-arc-protocol = ARC

## 값. SCL, BCL, PCL

code-scl-skipped = 스팸 필터링을 건너뜀: “수신 허용 - 보낸 사람” 목록, 허용된 주소 또는 규칙
code-scl-not-spam = 스팸이 아니라고 판정됨
code-scl-unused = Microsoft 365의 필터가 쓰지 않는 수준
code-scl-spam = 스팸
code-scl-high-confidence-spam = 스팸(높은 정확도)
code-bcl-not-bulk = 대량 발송자가 아님
code-bcl-few-complaints = 불만이 적은 대량 발송자
code-bcl-mixed-complaints = 불만 수가 일정하지 않은 대량 발송자
code-bcl-many-complaints = 불만이 많은 대량 발송자
code-pcl-neutral = 내용이 피싱일 가능성이 낮음
code-pcl-suspicious = 내용이 피싱일 가능성이 높음

## SFV

code-sfv-blk = 필터링을 건너뛰고 차단함: 보낸 사람이 사용자의 수신 거부 목록에 있음
code-sfv-nspm = 필터가 스팸이 아니라고 판정함
code-sfv-sfe = 필터링을 건너뛰고 통과시킴: 보낸 사람이 사용자의 “수신 허용 - 보낸 사람” 목록에 있음
code-sfv-ska = 필터링을 건너뜀: 스팸 방지 정책이 보낸 사람을 허용함
code-sfv-skb = 스팸으로 표시됨: 스팸 방지 정책이 보낸 사람을 차단함
code-sfv-ski = 조직 내부에서 온 메시지
code-sfv-skn = 필터링 전에 스팸이 아니라고 표시됨(예: 메일 흐름 규칙)
code-sfv-skq = 격리에서 해제됨
code-sfv-sks = 필터링 전에 스팸으로 표시됨(예: 메일 흐름 규칙)
code-sfv-spm = 필터가 스팸으로 표시함
code-sfv-dms = 조직의 설정이 스팸 판정을 무효로 함

## CAT

code-cat-none = 범주 없음
code-cat-amp = 맬웨어
code-cat-bimp = 브랜드 사칭
code-cat-bulk = 대량 메일
code-cat-dimp = 도메인 사칭
code-cat-ftbp = 차단된 형식의 첨부 파일
code-cat-gimp = 사서함의 기록에 따른 사람 사칭
code-cat-hphsh = 피싱(높은 정확도)
code-cat-hspm = 스팸(높은 정확도)
code-cat-intos = 조직 내부에서 온 피싱
code-cat-malw = 맬웨어
code-cat-ospm = 나가는 스팸
code-cat-phsh = 피싱
code-cat-sap = Safe Attachments(안전한 첨부 파일)가 막음
code-cat-spm = 스팸
code-cat-spoof = 위조된 보낸 사람
code-cat-uimp = 사람 사칭

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = 보호 대상 도메인을 사칭하는 도메인
code-sfty-user-impersonation = 보호 대상인 사람을 사칭하는 보낸 사람
code-sfty-first-contact = 이 보낸 사람의 첫 메일이거나 드문 메일
code-ipv-cal = 스팸 필터링을 건너뜀: 주소가 조직의 허용 주소 목록에 있음
code-ipv-nli = 주소가 어떤 평판 목록에도 없음
code-dir-inb = 들어옴
code-dir-out = 나감
code-dir-int = 내부
code-srv-bulk = 대량 메일
code-dest-inbox = 받은 편지함
code-dest-junk = 정크 메일 폴더
code-dest-custom-folder = 사용자가 정한 폴더

## SPF, DKIM, DMARC

code-spf-pass = 봉투 보낸 사람의 도메인을 대신해 보낼 수 있는 주소
code-spf-fail = 그 도메인을 대신해 보낼 수 없는 주소
code-spf-softfail = 그 도메인을 대신해 보낼 수 없을 가능성이 높은 주소
code-spf-neutral = 도메인이 이 주소에 대해 아무 말도 하지 않음
code-spf-none = 도메인이 SPF 레코드를 공개하지 않음
code-spf-temperror = 확인이 일시적으로 실패함
code-spf-permerror = 도메인의 SPF 레코드가 잘못됨
code-dkim-pass = 서명 하나를 확인했고 맞음
code-dkim-fail = 서명이 맞지 않음
code-dkim-none = 서명이 없음
code-dkim-temperror = 키를 일시적으로 가져올 수 없음
code-dkim-permerror = 서명이나 키를 쓸 수 없음
code-dkim-policy = 서명은 있지만 받은 쪽이 인정하는 방식이 아님
code-dkim-neutral = 서명은 있지만 처리할 수 없음
code-dmarc-pass = 표시된 보낸 사람의 도메인에 대해 SPF 또는 DKIM이 통과함
code-dmarc-fail = 표시된 보낸 사람의 도메인에 대해 SPF도 DKIM도 통과하지 못함
code-dmarc-bestguesspass = 도메인이 DMARC 레코드를 공개하지 않음. 공개했다면 통과했을 것임
code-dmarc-none = 도메인이 DMARC 레코드를 공개하지 않음
code-dmarc-permerror = 도메인의 DMARC 레코드가 잘못됨
code-dmarc-temperror = 확인이 일시적으로 실패함
code-action-none = 아무 조치도 하지 않음
code-action-pct-quarantine = 실패. 도메인은 메일의 일부에만 격리를 요구하며, 이 메일은 통과됨
code-action-pct-reject = 실패. 도메인은 메일의 일부에만 거부를 요구하며, 이 메일은 통과됨
code-action-permerror = 확인 중의 지속적인 오류
code-action-temperror = 확인 중의 일시적인 오류
code-action-oreject = 실패. 도메인은 거부를 요구하지만 받은 쪽이 대신 스팸으로 표시함
code-action-quarantine = 격리 또는 정크 메일로 보냄

## compauth

code-compauth-pass = 서버가 보낸 사람을 진짜로 봄
code-compauth-softpass = 서버가 약한 근거로 보낸 사람을 진짜로 봄
code-compauth-fail = 서버가 보낸 사람을 진짜로 보지 않음
code-compauth-none = 확인하지 않았거나 건너뜀
code-compauth-reason-000 = DMARC가 실패했고 도메인이 거부나 격리를 요구함
code-compauth-reason-001 = 도메인이 규칙을 공개하지 않거나 약한 규칙만 공개하며, 다른 신호가 실패함
code-compauth-reason-002 = 조직이 이 보낸 사람과 도메인의 조합을 금지함
code-compauth-reason-010 = DMARC가 실패했고, 보낸 사람에 받은 조직의 도메인이 표시됨
code-compauth-reason-130 = DMARC가 실패했지만, 받은 쪽이 인정하는 중간 서버(ARC)가 앞선 통과를 확인함
code-compauth-reason-1xx = 통과
code-compauth-reason-2xx = 약한 근거로 통과
code-compauth-reason-3xx = 확인하지 않음
code-compauth-reason-4xx = 건너뜀
code-compauth-reason-6xx = 실패했고, 보낸 사람에 받은 조직의 도메인이 표시됨
code-compauth-reason-7xx = 통과
code-compauth-reason-9xx = 건너뜀

## ARC

code-cv-none = 사슬의 처음
code-cv-pass = 앞선 사슬이 온전했음
code-cv-fail = 앞선 사슬이 끊겨 있었음
code-arc-pass = 사슬이 온전함
code-arc-fail = 사슬이 끊김
code-arc-none = 사슬이 없음

## 눈에 띄는 점

mark-spf-fail = SPF 실패: 보낸 주소는 봉투 보낸 사람의 도메인을 대신해 보낼 수 없습니다.
mark-dkim-fail = DKIM 서명이 맞지 않습니다.
mark-dmarc-fail = DMARC 실패: 표시된 보낸 사람의 도메인을 확인해 주는 것이 없습니다.
mark-compauth-fail = 서버가 보낸 사람을 진짜로 보지 않습니다.
mark-compauth-guessed = 서버가 보낸 사람이 진짜라고 추측했을 뿐입니다. 도메인에는 이를 증명할 규칙이 없습니다.
mark-compauth-skipped = 서버가 보낸 사람 확인을 건너뛰었습니다.
mark-marked-spam = 필터가 메시지를 스팸으로 표시했습니다.
mark-spam-in-inbox = 필터가 스팸으로 표시했는데도 받은 편지함에 들어갔습니다.
mark-spam-in-own-folder = 필터가 스팸으로 표시했고, 사용자의 규칙이 다른 폴더에 넣었습니다.
mark-clean-in-inbox = 필터가 스팸이 아니라고 판정해 받은 편지함에 들어갔습니다. 누가 보냈는지를 증명하지는 않습니다.
mark-clean-in-junk = 필터가 스팸이 아니라고 판정했는데도 정크 메일 폴더에 들어갔습니다.
mark-clean-in-own-folder = 필터가 스팸이 아니라고 판정했고, 사용자의 규칙이 다른 폴더에 넣었습니다.
mark-ip-allowed = 보낸 주소가 조직의 허용 주소 목록에 있습니다. 스팸 필터가 이 메시지를 보지 않았습니다.
mark-inside-organization = 조직 내부에서 왔습니다.
mark-sender-blocked-by-user = 사용자가 이 보낸 사람을 차단합니다.
mark-sender-allowed-by-user = 사용자의 “수신 허용 - 보낸 사람” 목록에 있는 보낸 사람입니다. 스팸 필터가 이 메시지를 보지 않았습니다.
mark-sender-allowed-by-policy = 정책이 이 보낸 사람을 허용합니다. 스팸 필터가 이 메시지를 보지 않았습니다.
mark-sender-blocked-by-policy = 정책이 이 보낸 사람을 차단합니다.
mark-allowed-by-rule = 필터가 보기 전에 규칙이 통과시켰습니다.
mark-spam-by-rule = 필터가 보기 전에 규칙이 스팸으로 표시했습니다.
mark-verdict-overruled = 조직의 설정이 필터의 판정을 무효로 했습니다.
mark-released = 격리에서 해제되었습니다.
mark-filter-skipped = 스팸 필터링을 건너뛰었습니다.
mark-high-confidence-spam = 필터가 스팸이라고 강하게 판정했습니다.
mark-bulk-sender = 대량 발송자가 보냈습니다.
mark-bad-bulk-sender = 불만이 많은 대량 발송자가 보냈습니다.
mark-phishing-level = Exchange의 콘텐츠 필터가 피싱일 가능성이 높다고 봅니다.
mark-first-contact = 이 보낸 사람의 첫 메일이거나 드문 메일입니다.
mark-threat = 필터가 위협을 지목했습니다({ $value }).
mark-second-report = { $name } 필드가 또 하나 있습니다. 맨 위의 것만 내 메일 서비스의 것일 수 있고, 이것은 메일과 함께 온 것이어서 무시합니다.
mark-no-filter-report = Microsoft 365 필터의 보고서(X-Forefront-Antispam-Report)가 없습니다.
mark-no-delivery-report = 폴더에 대한 기록(X-Microsoft-Antispam-Mailbox-Delivery)이 없습니다.
mark-duplicate-field = { $name } 필드는 한 번만 있어야 하는데 { $count }번 있습니다. 어느 것을 보여 줄지는 프로그램마다 다릅니다.
mark-clock-skew =
    { $seconds ->
       *[other] 구간 { $number }에서 { $host }의 시계가 앞 구간보다 { $seconds }초 늦습니다.
    }
mark-slow-hop =
    { $minutes ->
       *[other] 구간 { $number }({ $host })에서 { $minutes }분 걸렸습니다.
    }
mark-old-tls =
    { $count ->
       *[other] 구간 { $count }개에서 더는 쓰지 않는 암호화(TLS 1.0 또는 1.1)를 썼습니다.
    }
mark-no-time =
    { $count ->
       *[other] Received 필드 { $count }개의 시각을 읽을 수 없습니다.
    }
mark-hops-unread =
    { $count ->
       *[other] Received 필드 { $count }개를 읽지 않았습니다.
    }
mark-limit = 헤더가 이 프로그램이 읽는 크기({ $limit })보다 큽니다. 나머지는 읽지 않았습니다.
mark-claimed = (파일에 적힌 말)
