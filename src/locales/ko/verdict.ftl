# 제목: 결과마다 하나.
headline-microsoft-notice = Microsoft에서 보냄
headline-microsoft-sender = Microsoft에서 보냄 – 알려진 알림은 아님
headline-microsoft-service = Microsoft 서비스를 통해 보냄 – 내용은 다른 사람이 썼을 수 있음
headline-not-microsoft = Microsoft에서 보낸 메일이 아닙니다
headline-own-notice = 소속 조직의 알림
headline-no-claim = Microsoft를 내세우지 않는 메일
headline-cannot-tell = 판단할 수 없습니다

# 결정적인 사실 하나.
reason-from-ambiguous-foreign = 보낸 사람 줄에 분명한 주소 하나가 없고, 그 안의 어느 것도 Microsoft의 주소가 아닙니다.
reason-from-ambiguous = 보낸 사람 줄에 주소가 여러 개이거나 줄이 손상되어 확인할 수 없습니다.
reason-from-missing = 확인할 보낸 사람 주소가 없습니다.
reason-own-notice = { $domain }에서 보낸 것으로 확인되었고, 관리자가 등록한 메일입니다.
reason-proven-hint-only = { $domain }에서 왔습니다. Microsoft가 여기서 메일을 보낸다는 믿을 만한 기록이 없습니다.
reason-proven-service = { $service }({ $domain })를 통해 보냈습니다. 이용자는 누구나 자기 글을 넣을 수 있습니다.
reason-own-notice-header-only = { $domain }에서 보낸 사람과 제목에 서명했고 관리자가 등록했습니다. 본문은 확인되지 않았습니다.
reason-proven-notice-header-only = { $domain }에서 보낸 사람과 제목에 서명했고 Microsoft 알림과 맞습니다. 본문은 없어서 확인하지 못했습니다.
reason-proven-header-only = { $domain }에서 보낸 사람과 제목에 서명했습니다. 본문은 확인되지 않았고 바뀌었을 수 있습니다.
reason-proven-notice-on-word = 말씀하신 대로 본인 사서함에서 열었다면, { $domain }에서 왔고 알려진 알림과 맞습니다.
reason-proven-notice = { $domain }에서 왔고, Microsoft가 실제로 보낸 알림과 맞습니다.
reason-proven-notice-late = { $domain }에서 왔지만, 이 알림이 발송된 지 한참 뒤에 왔습니다.
reason-proven-not-recorded = { $domain }에서 왔습니다. Microsoft의 도메인이지만 저희 기록에는 없습니다.
reason-proven-sender-on-word = 말씀하신 대로 본인 사서함에서 열었다면, { $domain }에서 온 메일입니다.
reason-proven-sender = { $domain }에서 왔습니다. 보낸 사람은 확인되었고, 내용은 저희가 알지 못합니다.
reason-changed-on-the-way = { $domain }(으)로 표시되지만 발송 뒤 바뀐 듯합니다. 메일링 리스트도, 진짜를 고친 가짜도 그렇습니다.
reason-delivery-report = 배달되지 못한 메일에 대한 자동 보고로 보입니다. 보낸 사람은 확인할 수 없습니다.
reason-spoof-failed = { $domain }(으)로 적혀 있지만, 받은 서버는 거기서 온 것이 아니라고 판정했습니다.
reason-unproven-file = { $domain }(으)로 적혀 있습니다. 파일이나 붙여 넣은 글에는 누구나 쓸 수 있고, 서명도 확인되지 않습니다.
reason-unproven-no-headers = { $domain }(으)로 적혀 있습니다. 이를 확인할 메시지 헤더가 없습니다.
reason-unproven-no-result = { $domain }(으)로 적혀 있지만, 메일 서버가 확인 결과를 남기지 않았습니다.
reason-unproven-gateway = { $domain }(으)로 적혀 있습니다. 메일 게이트웨이가 증명을 가리고 있습니다.
reason-unproven-on-premises = { $domain }(으)로 적혀 있습니다. 조직의 메일 서버는 이를 확인했는지 기록하지 않습니다.
reason-unproven-damaged = { $domain }(으)로 적혀 있지만, 서버의 확인 기록이 이 메일과 맞지 않습니다.
reason-unproven-not-confirmed = { $domain }(으)로 적혀 있습니다. 서버의 확인에서는 맞다고도 아니라고도 하지 않았습니다.
reason-forwarded = 누군가 전달한 메일입니다. 이 사본으로는 처음 보낸 사람을 확인할 수 없습니다.
reason-own-organization = Microsoft를 내세우지만 보낸 사람과 받는 사람이 같은 { $domain }입니다. 소속 조직이면 IT에 물어보세요.
reason-quotes-a-fake = Microsoft를 내세운 글이 있지만 가짜 메일을 설명합니다. 가짜를 인용한 주의 안내일 수 있습니다.
reason-claims-from-customer = “{ $claim }”라고 하지만, 보낸 사람의 주소는 Microsoft 고객이면 누구나 얻을 수 있는 { $domain }입니다.
reason-claims-from-personal = “{ $claim }”라고 하지만, 보낸 사람의 주소는 누구나 사서함을 만들 수 있는 { $domain }입니다.
reason-claims-from-lookalike = 보낸 사람의 주소는 { $domain }입니다. Microsoft의 이름처럼 보이게 만든 것입니다.
reason-claims-from-elsewhere = “{ $claim }”라고 하지만, 보낸 사람의 주소는 Microsoft의 것이 아닌 { $domain }입니다.
reason-no-claim = Microsoft에 관한 것만 확인합니다. 보낸 사람 { $domain }에 대해서는 판단하지 않습니다.

# 메일이 바라는 것.
request-phone-number = { $number } 번호로 전화하게 합니다. 메일에 적힌 번호로 걸지 말고, 그 회사 사이트에서 번호를 찾으세요.
request-mailto-reply = 단추를 누르면 { $address } 앞으로 메일이 작성됩니다. 답하면 이 사서함이 쓰이고 있음을 알려 주게 됩니다.
request-reply-elsewhere = 회신하면 보낸 사람이 아니라 { $address } 주소로 갑니다.
request-password = 암호를 묻거나 메일의 링크로 로그인하게 합니다.
request-code = 코드에 관한 메일입니다. 코드는 절대 누구에게도 알려 주지 마세요.
request-device-code = 로그인 페이지에 코드를 입력하게 합니다. 입력하면 다른 사람이 내 계정에 들어오게 됩니다.
request-payment = 돈에 관한 메일입니다: 결제, 청구서 또는 은행 정보.
request-gift-card = 기프트 카드를 요구합니다. 기프트 카드로 대금을 받는 회사는 없습니다.
request-crypto = 암호화폐를 요구합니다.
request-run-program = 컴퓨터에서 무언가를 실행하거나 다른 사람이 접속하게 하도록 요구합니다.
request-consent = 앱에 내 계정 접근 권한을 주게 하는 링크가 있습니다.
request-attachment = 위험한 종류의 첨부 파일을 열게 합니다: { $name }
request-qr-code = QR 코드를 스캔하게 합니다. 어디로 가는지 보아서는 알 수 없습니다.
request-image-only = 글 전체가 그림입니다. 확인을 피하려는 방법입니다.
request-urgency = 기한이나 협박으로 재촉합니다.
request-forged-trust-text = 스스로 확인을 거쳤다고 말합니다: “{ $text }”. 보낸 사람이 쓴 글입니다.

# 링크의 소유자.
link-microsoft = Microsoft의 페이지
link-microsoft-redirector = Microsoft의 전달용 주소: 대상은 여기서 알 수 없음
link-microsoft-customer = Microsoft가 운영하지만 고객이면 누구나 페이지를 올릴 수 있음
link-subsidiary = Microsoft 계열 회사, 회원이 만든 페이지 포함
link-other = Microsoft의 것이 아님
link-mailto = 메일을 작성함
link-tel = 전화를 검
link-none = 읽을 수 있는 웹 주소가 없음

linkmark-text-names-other-domain = 보이는 주소와 실제 대상이 다릅니다.
linkmark-userinfo = 실제 대상을 숨기려고 주소의 @ 앞에 이름을 넣었습니다.
linkmark-ip-address = 이름 대신 숫자입니다.
linkmark-punycode = 이름에 다른 문자가 쓰였습니다.
linkmark-lookalike = Microsoft의 것처럼 보이게 만들었습니다.
linkmark-bidi = 읽는 방향을 바꾸는 문자가 들어 있습니다.
linkmark-invisible = 보이지 않는 문자가 들어 있습니다.
linkmark-backslash = 실제 대상을 숨기는 백슬래시로 쓰여 있습니다.
linkmark-recipient-in-url = 내 메일 주소가 들어 있습니다.
linkmark-many-dots = 여러 부분으로 된 아주 긴 이름으로, 진짜 이름을 보이지 않게 밀어냅니다.
linkmark-redirects = 안에 적힌 다른 주소로 넘겨 보냅니다.
linkmark-consent = 앱에 내 계정 접근 권한을 달라고 합니다.
linkmark-device-code = 로그인 코드를 입력하는 페이지입니다.
linkmark-script = 주소 대신 프로그램이 들어 있습니다.
