# 判定のまわりに出る文。判定より前に読み込むので短く保つ。

view-checking = このメールを確認しています…
view-starting = 準備しています…
view-asking = { $resolver } に公開鍵を 1 件問い合わせています…
view-no-subject = (件名なし)
view-no-sender = (差出人なし)
view-about-label = 確認しているメール

view-scope = 確認したのは送信元だけです。メールのすべての依頼が正しいという意味ではありません。

view-says = 名乗り
view-sent-by = 送信元
view-address-shown = 表示の送信元
view-unproven = (未確認)
view-forged = (偽装)
view-differs = 一致しません
view-nobody = 名乗りがありません
view-also-written = { $ascii } とも表記
view-letters = 「{ $meant }」ではなく「{ $written }」です

action-needs = 必要な対応を見る
action-account = アカウントページを開く
action-check = 確認すること
action-report = 報告する
action-another-way = 別の方法で確認
action-scope = この確認の範囲
action-help-desk = 問い合わせ

row-concern = 私に関係ありますか?
row-concern-hint = 使っているメールアプリを選ぶ
row-matter = 変更そのものは事実です
row-matter-hint = Microsoft の公式の案内と対象のメールアプリ
row-links = リンクの行き先
row-after = もうクリックした・返信した・電話した
row-evidence = 確認の根拠
row-evidence-unsure = 調べた内容
row-headers = ヘッダーをすべて見る
row-take = 結果をコピー・印刷・保存
row-signature = Microsoft の署名を確認する
row-signature-hint = { $resolver } に公開鍵を 1 件問い合わせます
row-settings = 設定
row-attached = 添付されたメール

attached-open = 「{ $name }」を確認する
attached-back = 開いているメールに戻る

view-own-mailbox = ご自分のメールボックスで直接開いたメールですか?
view-own-mailbox-yes = はい、自分のメールボックスです
view-own-mailbox-why = その場合は、お使いのメールサービスの記録を根拠にできます。ファイルや添付で受け取ったメールの記録は根拠にできません。

view-private = この端末の中だけで確認しました。外部への送信はありません。
view-asked = この端末の中で確認しました。{ $resolver } に公開鍵を 1 件問い合わせましたが、メールの内容は送信していません。
view-data = データ { $date } · バージョン { $version }
view-wrong = 間違いを知らせる
view-loading = 読み込んでいます…
view-failed = この部分を読み込めませんでした。接続を確認して、もう一度お試しください。
view-copied = コピーしました
view-copy-failed = コピーできませんでした。この文を選択してコピーしてください:
view-again = もう一度試す
view-recheck = もう一度確認する
view-new-window = 新しいウィンドウで開きます
view-more-requests = ほかに { $count } 件の依頼

view-nothing = メールが開かれていません
view-nothing-next = メールを開いてください。確認は自動で始まります。
view-several = { $count } 通のメールが選択されています
view-several-next = メールを 1 通だけ選んでください。1 通ずつ確認します。
view-unavailable-code = 問い合わせ用の情報: { $detail }
view-partial = 差出人名、アドレス、本文だけでは、誰が送ったかは誰にも証明できません。ここまでは言えます。
view-error = 確認の途中で問題が起きました
view-error-next = このメールは判定していません。もう一度お試しください。繰り返す場合は、下の内容をお知らせください。メールの内容は含まれません。
