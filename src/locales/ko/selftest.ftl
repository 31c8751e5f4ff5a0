# 관리자나 지원 담당자를 위한 자체 점검 페이지.
selftest-title = Honmono 자체 점검
selftest-intro = 이 Honmono 사본이 실행되는 곳에서 알아낸 것입니다. 아래 글에는 메일의 내용이 없습니다. 제목도, 주소도, 이름도 없습니다. 지원 요청에 붙여 넣으세요.
selftest-copy = 글 복사
selftest-copied = 복사했습니다.
selftest-copy-failed = 여기서는 복사할 수 없습니다. 글을 선택해 직접 복사하세요.
selftest-text = 지원 요청용 글
selftest-back = Honmono로 돌아가기
selftest-again = 다시 실행
selftest-ask = 지금 리졸버에 묻기
selftest-ask-what = { $resolver }에 microsoft.com의 공개 레코드 하나를 묻습니다. 그 밖에는 아무것도 보내지 않습니다.
selftest-running = 실행 중…
selftest-done = { $bad ->
    [0] 끝났습니다. 시도한 것이 모두 작동합니다.
   *[other] 끝났습니다. { $bad }가지가 작동하지 않거나 시도할 수 없었습니다.
  }
selftest-state-good = 작동함
selftest-state-note = 참고
selftest-state-bad = 작동하지 않음
selftest-row-versions = 버전
selftest-row-update = 이 페이지와 서버
selftest-row-place = 위치
selftest-row-browser = 브라우저
selftest-row-languages = 언어
selftest-row-office = Outlook의 라이브러리(office.js)
selftest-row-host = Outlook
selftest-row-sets = 요구 사항 집합
selftest-row-headers = 열린 메시지의 헤더 읽기
selftest-row-configuration = honmono.config.json
selftest-row-dns = 공개 키 조회
selftest-row-resolver = 리졸버
selftest-row-crypto = 브라우저의 암호화 기능
selftest-row-storage = 브라우저의 저장소
selftest-row-roaming = Outlook이 보관하는 설정
selftest-row-clock = 시계
selftest-row-policy = 콘텐츠 보안 정책이 막은 것
