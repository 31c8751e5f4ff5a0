# 예시와 예시 사서함.
sample-notice = 진짜 알림
sample-spoof = 그 알림을 위조한 사본
sample-lookalike = 비슷하게 꾸민 주소
sample-service = 진짜 서비스, 낯선 사람의 글
sample-tenant = Microsoft 행세를 하는 고객
sample-ordinary = 평범한 메일
sample-unproven = 증명이 없는 메일
sample-sender = Microsoft지만 알려진 알림은 아님

mailbox-title = 예시 사서함
mailbox-lead = 메일 프로그램 속의 꾸며 낸 메시지와 그 옆의 창입니다. 실제로 보낸 것은 하나도 없습니다.
mailbox-inbox = 받은 편지함
mailbox-list = 메시지 목록
mailbox-message = 메시지
mailbox-to = 받는 사람: { $address }
mailbox-pane = Honmono 창
mailbox-page = 내 메일을 확인하는 페이지로
