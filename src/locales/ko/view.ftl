# 창과 보고서에서 결과 주변에 나오는 말. 결과보다 먼저 불러오므로 짧게 유지합니다.

view-checking = 메시지를 확인하는 중…
view-starting = 준비하는 중…
view-asking = { $resolver }에 공개 키 하나를 묻는 중…
view-no-subject = (제목 없음)
view-no-sender = (보낸 사람 없음)
view-about-label = 메시지

view-scope = 보낸 사람만 확인했습니다. 메일의 모든 요구를 확인한 것은 아닙니다.

view-says = 표시
view-sent-by = 실제 발신처
view-address-shown = 표시된 주소
view-unproven = (증명되지 않음)
view-forged = (위조됨)
view-differs = 서로 다름
view-nobody = 아무도 적혀 있지 않음
view-also-written = 다른 표기: { $ascii }
view-letters = “{ $meant }” 대신 “{ $written }”

action-needs = 해야 할 일 보기
action-account = 계정 페이지 열기
action-check = 확인할 점
action-report = 신고하기
action-another-way = 다른 방법으로 확인
action-scope = 확인하는 범위
action-help-desk = 지원 담당자

row-concern = 나에게 해당하나요?
row-concern-hint = 사용하는 메일 앱을 고르세요
row-matter = 메일에서 말하는 변경은 사실입니다
row-matter-hint = Microsoft의 설명과 해당하는 메일 앱
row-links = 링크가 실제로 가는 곳
row-after = 이미 누르거나 회신하거나 전화했나요?
row-evidence = 이렇게 판단한 이유
row-evidence-unsure = 살펴본 것
row-headers = 모든 헤더
row-take = 결과 복사, 인쇄, 저장
row-signature = Microsoft의 서명 확인
row-signature-hint = { $resolver }에 공개 키 하나를 묻습니다
row-settings = 설정
row-attached = 첨부된 메시지

attached-open = “{ $name }” 확인
attached-back = 열린 메시지로 돌아가기

view-own-mailbox = 본인 사서함에서 직접 열었나요?
view-own-mailbox-yes = 예, 내 사서함에서 열었습니다
view-own-mailbox-why = 그렇다면 메일 서비스의 기록을 믿을 수 있습니다. 파일이나 첨부로 받았다면 믿을 수 없습니다.

view-private = 이 기기에서 확인했습니다. 아무것도 보내지 않았습니다.
view-asked = 이 기기에서 확인했습니다. { $resolver }에 공개 키 하나를 물었고, 메일의 내용은 전혀 보내지 않았습니다.
view-data = { $date } 데이터 · 버전 { $version }
view-wrong = 틀릴 수도 있습니다: 알려 주세요
view-loading = 불러오는 중…
view-failed = 이 부분을 불러올 수 없습니다. 연결을 확인하고 다시 시도하세요.
view-copied = 복사했습니다
view-copy-failed = 복사할 수 없습니다. 이 글을 선택해 복사하세요:
view-again = 다시 시도
view-recheck = 다시 확인
view-new-window = 새 창에서 열림
view-more-requests = 요구 { $count }개 더

view-nothing = 열린 메시지가 없습니다
view-nothing-next = 메시지를 여세요. 확인은 저절로 시작됩니다.
view-several = 메시지 { $count }개가 선택되었습니다
view-several-next = 메시지 하나를 선택하세요. 하나씩 따로 확인합니다.
view-unavailable-code = 지원 담당자용: { $detail }
view-partial = 보낸 사람의 이름, 주소, 글만으로는 누가 보냈는지 아무도 증명할 수 없습니다. 말할 수 있는 것은 다음과 같습니다:
view-error = 확인하는 중에 문제가 생겼습니다
view-error-next = 메시지를 판단하지 못했습니다. 다시 시도하고, 또 생기면 아래 글을 보내 주세요. 메일의 내용은 들어 있지 않습니다.
