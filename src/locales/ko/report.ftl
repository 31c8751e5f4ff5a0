### 결과를 글로 옮긴 문장: 명령줄, 복사하거나 인쇄한 보고서용.

report-scope = 보낸 사람만 확인했습니다. 메일의 모든 요구를 확인한 것은 아닙니다.
report-asks = 메일이 요구하는 것:
report-subject = 제목: { $subject }
report-time = 시각: { $time }
report-says = 표시: { $name } { $address }
report-no-name = (이름 없음)
report-sent-by = 실제 발신처: { $domain } ({ $class })
report-sent-by-shown = 실제 발신처: { $domain } ({ $class }), 표시된 내용일 뿐 증명되지 않음
report-shown-value = { $domain } ({ $class }), 표시된 내용일 뿐 증명되지 않음
report-sent-by-unproven = 실제 발신처: 알 수 없음. { $domain } ({ $class })로 표시되지만 증명되지 않았습니다.
report-sent-by-failed = 실제 발신처: 다른 곳. { $domain } ({ $class })로 표시되지만, 메일 서버는 거기서 온 것이 아니라고 판정했습니다.
report-unproven-value = 알 수 없음. { $domain } ({ $class })로 표시되지만 증명되지 않았습니다
report-failed-value = 다른 곳. { $domain } ({ $class })로 표시되지만, 메일 서버는 거기서 온 것이 아니라고 판정했습니다
report-no-domain = (보낸 주소 없음)
report-class-corporate = Microsoft의 자체 메일
report-class-service = Microsoft의 서비스
report-class-customer = Microsoft 고객의 주소
report-class-personal = 개인 사서함
report-class-subsidiary = 자체 이름을 쓰는 Microsoft 계열 회사
report-class-unrelated = Microsoft의 발신처가 아님
report-service = 서비스: { $service }
report-links = 링크가 가는 곳:
report-more-links =
    { $count ->
       *[other] 그 밖에 { $count }개
    }
report-next = 지금 할 수 있는 일:
report-not-checked = 확인하지 않은 것:
report-versions = 이유 { $reason } · 프로그램 { $engine } · 데이터 { $data }
report-title = { $headline } – Honmono 보고서
report-made = { $time } Honmono 보고서
report-label-subject = 제목
report-label-time = 시각
report-label-says = 표시
report-label-sent-by = 실제 발신처
report-label-service = 서비스
report-label-asks = 메일이 요구하는 것
report-label-links = 링크가 가는 곳
report-label-next = 지금 할 수 있는 일
report-label-findings = 발견한 점
report-label-not-checked = 확인하지 않은 것
report-more-rows =
    { $count ->
       *[other] 행 { $count }개는 인쇄되지 않습니다.
    }
