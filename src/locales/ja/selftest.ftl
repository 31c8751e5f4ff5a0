# 動作確認ページ (管理者とヘルプデスク向け)
selftest-title = Honmono の動作確認
selftest-intro = この Honmono が動いている環境を調べた結果です。下の文字列には、件名、アドレス、名前など、メールの内容は含まれません。問い合わせにそのまま貼り付けてください。
selftest-copy = 文字列をコピー
selftest-copied = コピーしました。
selftest-copy-failed = ここではコピーが許可されていません。文字列を選択して、手動でコピーしてください。
selftest-text = 問い合わせ用の文字列
selftest-back = Honmono に戻る
selftest-again = もう一度調べる
selftest-ask = 問い合わせ先を今試す
selftest-ask-what = { $resolver } に microsoft.com の公開レコードを 1 つ問い合わせます。ほかには何も送りません。
selftest-running = 調べています…
selftest-done = { $bad ->
    [0] 終わりました。調べた項目はすべて動作しています。
   *[other] 終わりました。動作しない、または調べられなかった項目が { $bad } 件あります。
  }
selftest-state-good = 動作しています
selftest-state-note = 参考
selftest-state-bad = 動作していません
selftest-row-versions = バージョン
selftest-row-update = このページとサーバー
selftest-row-place = 場所
selftest-row-browser = ブラウザー
selftest-row-languages = 言語
selftest-row-office = Outlook のライブラリ (office.js)
selftest-row-host = Outlook
selftest-row-sets = 要件セット
selftest-row-headers = 開いているメッセージのヘッダーの読み取り
selftest-row-configuration = honmono.config.json
selftest-row-dns = 公開鍵の問い合わせ
selftest-row-resolver = 問い合わせ先
selftest-row-crypto = ブラウザーの暗号機能
selftest-row-storage = ブラウザーの保存領域
selftest-row-roaming = Outlook に保存する設定
selftest-row-clock = 時計
selftest-row-policy = コンテンツセキュリティポリシーによるブロック
