# 단독 페이지.
page-title = 이 메일은 정말 Microsoft에서 왔나요?
page-lead = 메시지는 이 기기에서 읽고 어디로도 보내지 않습니다.
page-drop = 메일 파일을 여기에 놓으세요
page-drop-hint = .eml 또는 .msg, 하나 이상
page-choose = 파일 고르기
page-drop-now = 놓으면 확인합니다
page-paste = 또는 메시지 원본을 붙여 넣으세요
page-check = 확인
page-where = 어디에서 얻었나요?
page-where-own = 본인 사서함에서 열었습니다
page-where-own-hint = 본인의 메일 프로그램이나 웹 메일에서 직접 저장했거나 원본을 복사했습니다.
page-where-file = 파일이나 첨부로 받았습니다
page-where-file-hint = 누군가 보내거나 건네준 것입니다. 그러면 헤더는 누구나 썼을 수 있고, 서명만 의미가 있습니다.
page-examples = 예시(모두 꾸며 낸 것)
page-list = 확인한 메시지
page-progress = { $total }개 중 { $done }개 확인
page-clear = 목록 비우기
page-remove = { $name } 제거
page-pasted = 붙여 넣은 글
page-form-name = 보낸 사람과 제목만
page-only-shown = 보낸 사람과 제목만으로 말할 수 있는 것

page-form = 보낸 사람과 제목만 있습니다
page-form-hint = 휴대폰에서, 종이에서, 누군가 읽어 주어서
page-form-lead = 보낸 사람의 이름과 주소는 누구나 쓸 수 있습니다. 그래서 이것만으로는 Microsoft의 메일인지 아무도 확인할 수 없습니다. 하지만 Microsoft의 것이 아닌 주소라면 가짜임이 드러나고, 알려진 알림이라면 공식 안내가 있습니다.
page-form-from-name = 보낸 사람의 이름
page-form-from-address = 보낸 사람의 주소
page-form-subject = 제목
page-form-check = 말할 수 있는 것 보기
page-form-empty = 보낸 사람의 주소나 제목을 입력하세요.
page-form-not-address = 주소를 이름@회사.example 형식으로 입력하세요.
page-form-said = 보낸 사람과 제목만 입력되었습니다. 여기서 진짜 주소는 아무것도 증명하지 않습니다. 위조하는 사람도 그렇게 씁니다. 확실한 답을 얻으려면 메시지 자체를 확인하세요.

page-source = 메시지 원본을 얻는 방법
page-source-hint = Outlook.com, Gmail, Yahoo! JAPAN, Apple Mail, Thunderbird, 휴대폰
page-source-outlook-com = Outlook.com과 웹용 Outlook
page-source-outlook-com-steps =
    메시지를 여세요.
    메시지 오른쪽 위에서 “…”(추가 작업), “다른 이름으로 저장”을 고르면 .eml 파일을 얻습니다. 여기에 놓으세요.
    또는 “…”, “보기”, “메시지 원본 보기”를 고르고, 전체를 선택해 복사한 뒤 여기에 붙여 넣으세요.
page-source-outlook-windows = Windows용 Outlook
page-source-outlook-windows-steps =
    새 Outlook: “…”, “다른 이름으로 저장”으로 .eml 파일을 얻습니다.
    클래식 Outlook: 목록의 메시지를 바탕 화면으로 끌어다 놓으세요. .msg 파일을 여기에 놓을 수 있습니다.
    또는 메시지를 별도 창에서 열고 “파일”, “속성”에서 “인터넷 헤더”를 복사해 여기에 붙여 넣으세요.
page-source-gmail = 브라우저의 Gmail
page-source-gmail-steps =
    메시지를 여세요.
    “답장” 옆의 점 세 개를 누르고 “원본 보기”를 고르세요.
    “원본 다운로드”를 골라 파일을 여기에 놓거나, “클립보드에 복사”를 골라 붙여 넣으세요.
page-source-yahoo-japan = Yahoo! JAPAN 메일
page-source-yahoo-japan-steps =
    PC 버전에서 메시지를 여세요.
    메시지 메뉴에서 상세 헤더 보기(詳細ヘッダー)를 고르세요.
    전체를 선택해 복사한 뒤 여기에 붙여 넣으세요.
page-source-apple-mail = Mac의 Apple Mail
page-source-apple-mail-steps =
    메시지를 선택하세요.
    “파일”, “별도 저장…”, 포맷 “원본 메시지 소스”를 고르세요. 파일을 여기에 놓으세요.
    또는 “보기”, “메시지”, “원본 소스”를 고르고 전체를 복사해 붙여 넣으세요.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    메시지를 선택하세요.
    “더 보기”, “소스 보기”(Ctrl+U)를 고르고 전체를 선택해 복사한 뒤 붙여 넣으세요.
    또는 메시지를 마우스 오른쪽 단추로 누르고 “다른 이름으로 저장…”을 고른 뒤 .eml 파일을 여기에 놓으세요.
page-source-phone = iPhone, iPad, Android
page-source-phone-steps =
    휴대폰의 메일 앱에서는 대부분 원본을 볼 수 없습니다. 메시지를 전달하지 마세요. 전달하면 증명이 사라집니다.
    컴퓨터의 브라우저에서 같은 사서함을 열고 위의 방법을 쓰세요.
    또는 아래의 “보낸 사람과 제목만 있습니다”를 쓰세요. 어디까지 알 수 있는지 나와 있습니다.

page-intro = 이 페이지가 답하는 것
page-intro-1 = Microsoft의 이름을 쓴 메일을 정말 Microsoft가 보냈는지, 왜 그렇게 말할 수 있는지.
page-intro-2 = 메일이 무엇을 바라는지, 링크가 실제로 어디로 가는지.
page-intro-3 = 이제 할 일: 진짜 알림일 때, 가짜일 때, 이미 눌렀을 때.
page-intro-not = 바이러스를 검사하지 않고, 링크를 열지 않으며, 다른 이름의 메일은 판단하지 않습니다.
page-intro-privacy = 모든 일은 이 브라우저에서 이루어집니다. 메일, 주소, 결과는 밖으로 나가지 않으며, 보관할 수 있는 서버도 없습니다.
page-intro-try = 예시 보기

page-error = 확인할 수 없었습니다
page-error-empty = 내용이 없습니다. 메시지 원본을 붙여 넣거나 저장한 메시지 파일을 고르세요.
page-error-only-subject = 메시지의 원본이 아니라 제목이나 몇 마디 말뿐입니다. “Received:”와 “From:”으로 시작하는 줄이 필요합니다. 얻는 방법은 아래에 있습니다.
page-error-not-a-header-block = 메시지의 원본이 아닙니다: “Received:”나 “From:”으로 시작하는 줄이 없습니다. 얻는 방법은 아래에 있습니다.
page-error-binary = 메일 파일이 아니라 그림이나 다른 종류의 파일입니다. 메일의 화면 캡처는 확인할 수 없습니다. 메시지 자체를 .eml 또는 .msg 파일로 저장하세요.
page-error-too-large = 파일이 { $limit } MB보다 큽니다. 첨부 파일 없이 메시지를 저장하거나 원본만 붙여 넣으세요.
page-error-msg = 이 .msg 파일을 읽을 수 없었습니다. 메시지를 .eml로 저장하거나 원본을 붙여 넣으세요.
page-error-unreadable = 브라우저가 이 파일을 읽을 수 없었습니다({ $detail }). 다시 저장하고 한 번 더 시도하세요.
page-error-folder = 폴더이거나 빈 파일입니다. 그 안의 메시지 파일을 고르세요.

page-privacy = 이 기기에서 읽습니다. 오프라인에서도 작동합니다. 쿠키, 통계, 서버가 없습니다.
page-samples = 예시 사서함
page-settings = 설정
page-result = 결과
