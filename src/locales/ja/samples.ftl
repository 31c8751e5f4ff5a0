# 例とサンプルのメールボックス。
sample-notice = 本物のお知らせ
sample-spoof = お知らせのなりすまし
sample-lookalike = よく似たアドレス
sample-service = 本物の仕組み・他人の文面
sample-tenant = Microsoft を装う利用者
sample-ordinary = ふつうのメール
sample-unproven = 証拠が残っていない
sample-sender = Microsoft からの未知の案内

mailbox-title = サンプルのメールボックス
mailbox-lead = 架空のメールとメールソフトの画面に、Honmono の画面を並べて表示しています。実際に送られたメールはありません。
mailbox-inbox = 受信トレイ
mailbox-list = メールの一覧
mailbox-message = メール
mailbox-to = 宛先: { $address }
mailbox-pane = Honmono の画面
mailbox-page = 自分のメールを確認するページへ
