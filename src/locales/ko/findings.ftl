# 메일이 Microsoft를 내세우는 방법.
finding-claim-name = 보낸 사람의 이름이 “{ $text }”입니다.
finding-claim-name-disguised = 보낸 사람의 이름 “{ $text }”에 위장한 글자가 섞여 있습니다. “{ $plain }”처럼 읽히게 하려는 것입니다.
finding-claim-name-product = 보낸 사람의 이름 “{ $text }”에 Microsoft 제품 이름이 들어 있습니다.
finding-claim-name-role = 보낸 사람의 이름 “{ $text }”에 Microsoft라는 말은 없지만, Microsoft의 부서처럼 들립니다.
finding-claim-name-address = 보낸 사람의 이름에 실제 보낸 사람이 아닌 주소 “{ $text }”가 들어 있습니다.
finding-claim-local-part = 주소의 @ 앞부분이 “{ $text }”입니다.
finding-claim-domain = 보낸 사람의 도메인 { $text }에 Microsoft의 이름이 들어 있습니다.
finding-claim-domain-lookalike = 보낸 사람의 도메인 { $text }은(는) Microsoft의 것처럼 보이게 만든 것입니다.
finding-lookalike-letters = { $domain }에는 “{ $meant }” 대신 “{ $written }”이(가) 쓰였습니다.
finding-lookalike-foreign-letter = { $domain }의 “{ $written }”은(는) “{ $meant }”와(과) 비슷하게 생긴 다른 문자입니다.
finding-claim-subject-disguised = 제목에 위장한 글자가 섞여 있습니다: “{ $text }”
finding-claim-text = 본문에서 Microsoft 계정을 언급합니다: “{ $text }”
finding-claim-invoice = Microsoft의 것이 아닌 주소에서 Microsoft 제품({ $text }) 대금을 청구하며 전화를 걸게 합니다.
finding-claim-subject-account = 계정에 무슨 일이 생겼다는 제목입니다: “{ $text }”
finding-claim-topic = Microsoft의 기본 인증 종료에 관한 메일입니다. Microsoft도 직접 안내한 일입니다.
finding-claim-imprint = 끝에 Microsoft의 회사 이름이나 주소가 있습니다: “{ $text }”
finding-claim-subject = 제목이 Microsoft 계정 알림처럼 쓰여 있습니다: “{ $text }”
finding-claim-heading = 메일 본문의 표제가 “{ $text }”입니다.
finding-claim-salutation = 받는 사람을 Microsoft 고객으로 부릅니다: “{ $text }”
finding-claim-signature = 본문 끝에 적힌 이름이 “{ $text }”입니다.

# 보낸 사람의 소유자와 회신이 가는 곳.
finding-sender-customer-space = { $domain }은(는) Microsoft가 고객에게 나눠 주는 주소입니다.
finding-sender-personal-mail = { $domain }은(는) 누구나 가입할 수 있는 메일 서비스입니다.
finding-sender-subsidiary = { $service }은(는) Microsoft에 속하지만 자체 이름으로 메일을 보내며, 회원이 메일에 글을 넣을 수 있습니다.
finding-sender-punycode = 보낸 사람의 도메인 { $domain }은(는) { $unicode }(으)로 표시됩니다.
finding-two-addresses = 보낸 사람의 이름에 든 주소 “{ $shown }”이(가) 실제 주소와 다릅니다: { $address }
finding-reply-elsewhere = 회신하면 보낸 사람이 아니라 { $address } 주소로 갑니다.
finding-reply-personal-mail = 회신하면 누구나 만들 수 있는 사서함 { $address } 주소로 갑니다.
finding-return-path-elsewhere = 배달 오류는 보낸 사람과 다른 도메인인 { $domain }(으)로 갑니다.
finding-sender-field-elsewhere = 표시된 보낸 사람이 아니라 { $address }에서 발송을 맡겼습니다.
finding-self-addressed = 보낸 사람과 받는 사람이 같은 주소입니다. 가짜 메일이 필터를 피하려고 쓰는 방법입니다.
finding-direct-send = 소속 조직의 보낸 사람으로 표시되지만, 외부에서 왔고 확인되지 않았습니다.
finding-forwarded = 누군가 전달한 메일입니다. 안쪽 부분에는 처음 보낸 사람이 “{ $text }”(으)로 적혀 있습니다.
finding-delivery-report = 자동 배달 보고입니다.
finding-own-organization = 보낸 사람과 받는 사람이 같은 조직({ $domain })에 속합니다.
finding-mailing-list = 메일링 리스트를 거쳐 왔습니다.
finding-quotes-a-fake = 가짜 메일에 대해 설명하면서 그 글을 인용한 것 같습니다.
finding-mentions-microsoft = Microsoft를 언급하지만 Microsoft 행세를 하지는 않습니다.

# 링크와 위장.
finding-link-names-other-domain = “{ $shown }”(으)로 보이는 링크가 실제로는 { $domain }(으)로 갑니다.
finding-link-lookalike = Microsoft처럼 보이게 만든 { $domain }(으)로 가는 링크가 있습니다.
finding-link-hides-target = { $domain }(으)로 가는 링크가 실제 대상을 알아보기 어렵게 쓰여 있습니다.
finding-link-ip-address = 이름이 아니라 숫자 { $domain }(으)로 가는 링크가 있습니다.
finding-link-recipient = { $domain }(으)로 가는 링크에 내 메일 주소가 들어 있어, 누르면 누구인지 알려집니다.
finding-link-customer-hosted = { $domain }(으)로 가는 링크가 있습니다. Microsoft가 운영하지만 고객이면 누구나 페이지를 올릴 수 있습니다.
finding-link-redirector = { $domain }(으)로 가는 링크가 있습니다. 거기서 다시 넘어가는 곳은 여기서 알 수 없습니다.
finding-tracking-pixel-disguise = 진짜 Microsoft의 그림({ $domain })이 들어 있습니다. 누구나 복사할 수 있어 아무것도 증명하지 않습니다.
finding-hidden-text = 보이지 않는 글이 들어 있습니다. 필터를 속이기 위한 것입니다.
finding-disguised-letters = 위장한 글자나 보이지 않는 문자가 섞인 단어가 있습니다.
finding-no-web-link = 웹 링크가 없습니다. 좋은 신호가 아니라, 메일 회신이나 전화를 바라는 것입니다.

finding-late = 이 알림이 발송된 지 한참 뒤에 왔습니다. 알림에 적힌 날짜는 이미 지났습니다.
finding-not-in-our-records = { $domain }은(는) Microsoft의 것이지만 저희 기록에는 없습니다.

# 발견한 점.
finding-forged-result-ignored = 메시지가 위조된 확인 결과를 가지고 왔습니다. 무시했습니다.
finding-other-result-ignored = 중간에 거친 다른 서버의 결과가 메시지에 있습니다. 사용하지 않았습니다.
finding-result-on-word = 본인 사서함에서 메시지를 열었다고 말씀하셨기 때문에만 이 결과를 인정합니다.
finding-server-guessed = 메일 서버는 보낸 사람이 진짜라고 추측했을 뿐입니다. 증명은 아닙니다.
finding-filtering-bypassed = 어떤 규칙이 이 메시지를 메일 필터에 걸리지 않게 통과시켰습니다({ $code }).
finding-signature-contradicted = { $domain }의 서명은 보낸 사람 줄과 맞지만, 메일 서버는 메시지가 바뀌었다고 판정했습니다. 예전 메시지에 새 글을 넣어 다시 보낸 것일 수 있습니다.
finding-signature-doubted = { $domain }의 서명은 보낸 사람 줄과 맞지만, 메시지에 있는 서버의 결과는 다르게 말하거나 읽을 수 없습니다. 예전 메시지에 새 글을 넣어 다시 보낸 것일 수 있습니다.
finding-unsigned-on-top = { $domain }에서 서명한 줄 위에 한 줄이 추가되었습니다.
finding-signature-weak = { $domain }의 서명은 낡은 방식을 쓰므로 아무것도 증명하지 않습니다.
finding-signature-testing = { $domain }의 서명은 시험용이라고 적혀 있습니다. 아무것도 증명하지 않습니다.
finding-signature-part-of-body = { $domain }의 서명은 본문의 앞부분만 포함합니다. 그 아래에 무언가 추가되었을 수 있습니다.
finding-reply-to-not-signed = { $domain }의 서명은 회신 주소를 포함하지 않습니다. 바뀌었을 수 있습니다.
finding-arc-sealer-not-listed = { $sealer }에서 보낸 사람이 진짜라고 판정했다고 하지만, 관리자가 목록에 올린 서버가 아닙니다.
