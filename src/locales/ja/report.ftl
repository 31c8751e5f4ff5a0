### 判定を文章にしたもの (ターミナル、コピー、印刷)

report-asks = このメールが求めていること:
report-says = 名乗り: { $name } { $address }
report-no-name = (名前なし)
report-sent-by = 送信元: { $domain } ({ $class })
report-no-domain = (送信者アドレスなし)
report-class-corporate = Microsoft が自社のメールに使う送信元
report-class-service = Microsoft のサービス
report-class-customer = Microsoft の顧客が使うアドレス
report-class-personal = 個人のメールアドレス
report-class-subsidiary = Microsoft グループの会社 (自社名義)
report-class-unrelated = Microsoft の送信元ではありません
report-service = サービス: { $service }
report-links = リンクの行き先:
report-more-links = ほか { $count } 件
report-next = 次にできること:
report-not-checked = 確認していないこと:
report-versions = 理由 { $reason } · エンジン { $engine } · データ { $data }
