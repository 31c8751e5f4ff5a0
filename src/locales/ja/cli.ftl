### ターミナルの文言

cli-help =
    honmono – そのメールは本当に Microsoft からですか。次に何をすればよいですか。

    使い方:
      honmono check [オプション] ファイル|フォルダー|-…   メールごとに判定します
      honmono explain [オプション] ファイル|-             判定に至った流れを順に示します
      honmono config check ファイル                       管理者用の設定ファイルの誤りを調べます
      honmono doctor URL                                  公開先の設定を点検します
      honmono help コマンド                               コマンドの詳しい説明。help apps はメールアプリの一覧、
                                                          help after はクリックした後の手順
      honmono version                                     プログラムとデータのバージョン

    check のオプションは「honmono help check」で表示します。

cli-help-check =
    honmono check [オプション] ファイル|フォルダー|-…

    メールごとに判定します。ファイルは 1 通のメール (.eml) または mbox です。フォルダーを指定すると、
    その下の .eml すべて、または Maildir のメールすべてを調べます。- は標準入力です。

      --json                  1 行に 1 つの JSON (docs/check.schema.json)
      --csv                   1 通を 1 行にした CSV (表計算ソフトで安全に開けます)
      --lang 言語             表示する言語 (例: ja)。省略すると LC_ALL または LANG に従います
      --provenance 入手元     own-mailbox: 受信したメールボックスから直接保存したもの
                              unknown (既定): ヘッダーの内容は自己申告として扱います
      --config ファイル       組織の honmono.config.json (社内のお知らせ、ゲートウェイなど)
      --keys ファイル         公開鍵のファイル (ネットワークを使わない確認用)
      --dns off|URL           DNS over HTTPS で公開鍵を問い合わせる先。off (既定) は問い合わせません
      --now 日時              この日時の時点として判定します (ISO 8601)
      --app 名前              お使いのメールアプリ (次にすることの表示用。honmono help apps)
      --threads 数            並列に動かす数。既定はコアの数です

    終了コード: 0 すべて読めた、2 読めないものがあった、1 使い方の誤り。

cli-help-explain =
    honmono explain [オプション] ファイル|-

    1 通のメールについて、ヘッダーから判定までの流れをすべて示します。読み取った内容、送信元を
    裏付けるもの、メールの名乗りと要求、判定を決めた規則の順です。

      --lang, --provenance, --config, --keys, --dns, --now   「honmono check」と同じです

cli-help-config =
    honmono config check [--json] [--lang 言語] ファイル

    管理者用の設定ファイルを読み、誤りをすべて示します。
    終了コード: 0 誤りなし、2 誤りあり、1 使い方の誤り。

cli-help-doctor =
    honmono doctor [--json] [--lang 言語] URL

    公開先を点検します。ページがあるか、HTTPS か、必要なヘッダーが付いているかを調べます。
    終了コード: 0 誤りなし、2 誤りあり、1 使い方の誤り。

cli-try-help = 使い方: honmono help
cli-unknown-command = 「{ $name }」というコマンドはありません。
cli-unknown-option = { $option } というオプションはありません。
cli-value-missing = オプション { $option } には値が必要です。
cli-value-unwanted = オプション { $option } に値は付けられません。
cli-json-or-csv = --json と --csv はどちらか一方を指定してください。
cli-no-files = ファイル、フォルダー、または - (標準入力) を 1 つ以上指定してください。
cli-one-file = ファイルを 1 つだけ、または - (標準入力) を指定してください。
cli-no-language = 「{ $language }」の文言はまだありません。使える言語: { $offered }
cli-bad-provenance = --provenance には own-mailbox か unknown を指定してください (「{ $value }」は使えません)。
cli-bad-dns = --dns には off か https のアドレスを指定してください (「{ $value }」は使えません)。
cli-bad-now = --now には 2026-11-24T09:00:00Z のような日時を指定してください (「{ $value }」は使えません)。
cli-bad-threads = --threads には 1 から 99 までの数を指定してください (「{ $value }」は使えません)。
cli-keys-unreadable = 鍵のファイル { $file } を読めません。
cli-keys-malformed = 鍵のファイル { $file } は docs/cli.md に書かれた形式ではありません。
cli-config-unreadable = 設定ファイル { $file } を読めません。
cli-config-malformed = 設定ファイル { $file } に誤りがあります。「honmono config check」で内容を確認できます。
cli-bad-app = 「{ $value }」というメールアプリはありません。「honmono help apps」で一覧を表示します。
cli-apps = --app に指定できるメールアプリ:
cli-pick-app = 対応が必要かどうかは、お使いのメールアプリで決まります。--app 名前 を付けて実行してください (名前は「honmono help apps」で表示します)。
cli-clicked = すでにクリックした、返信した、電話した場合は「honmono help after」をご覧ください。
cli-reading-stdin = キーボードからメールを読み取ります。Ctrl+D (Windows は Ctrl+Z のあと Enter) で終わります。
cli-progress = { $done } 通を確認、読めないもの { $unreadable } 件、毎秒 { $rate } 通
cli-unreadable = 読み取れませんでした
cli-summary = 全部で { $count } 通
cli-broken-run = 途中で終了しました: { $detail }

## 判定できなかった入力

input-error-empty = 中身がありません。
input-error-not-a-header-block = メールではありません。From や Received のあるヘッダーが見つかりませんでした。メールを .eml として保存するか、ソース全体をコピーしてください。
input-error-only-subject = 件名だけで、メールのヘッダーがありません。メールを .eml として保存するか、ソース全体をコピーしてください。
input-error-binary = メールではなく、画像や文書など別の種類のファイルです。
input-error-too-large = { $megabytes } MB を超えています。この大きさのメールは読み取りません。
input-error-not-found = ファイルまたはフォルダーが見つかりません。
input-error-no-permission = 読み取る権限がありません。
input-error-not-a-file = ファイルではありません。
input-error-no-messages = このフォルダーにはメール (.eml のファイル、または Maildir) がありません。
input-error-read-error = ファイルを最後まで読めませんでした。
input-error-engine-error = このプログラムの誤りにより、このメールの確認が止まりました: { $detail }。判定はしていません。

## honmono explain

explain-read = 1. 読み取り: { $file }
explain-fields = ヘッダー { $fields } 個、経由 { $hops } 回
explain-body = 本文を読みました。リンク { $links } 個。
explain-no-body = 本文はありません。
explain-limit = 上限を超えたため読んでいない部分があります: { $limit }
explain-from = 2. 名乗っている差出人
explain-from-single = 差出人は 1 つ: { $address }
explain-from-ambiguous = 差出人が 1 つに定まりません。最初は { $address }
explain-from-missing = 差出人がありません。
explain-vouches = 3. 送信元を裏付けるもの
explain-trusted = 受信側の確認結果を採用しました ({ $place })。
explain-entry = 次の箇所で { $ip } から受け取りました。
explain-server = 確認結果: { $result }
explain-claimed = ファイルの記載 (採用しません): { $result }
explain-signature = { $domain } の署名 (セレクター { $selector }): { $result }
explain-no-signature = 署名はありません。
explain-arc = ARC { $count } 組 (最後の封印は { $sealer }): { $result }
explain-result-pass = 一致
explain-result-fail = 不一致
explain-result-unknown = 未確認
explain-result-none = なし
explain-proof-dkim = { $domain } の署名によって確認できました。
explain-proof-server = { $domain } について、受信側の確認結果で確認できました。
explain-proof-arc = { $domain } について、登録された中継 (ARC) によって確認できました。
explain-no-proof = 送信元を裏付けるものはありません。
explain-failed = 受信側は、送信元を本物ではないと判定しました。
explain-excuse-changed-on-the-way = 途中で書き換えられた形跡があります。
explain-excuse-delivery-report = 配信の報告メールです。
explain-noticed = 4. 気づいた点
explain-weight-decides = 決め手
explain-weight-supports = 裏付け
explain-weight-against = 不審
explain-weight-info = 参考
explain-wants = 5. メールの要求とリンクの行き先
explain-notice = 6. 既知のお知らせ
explain-no-notice = 当てはまる既知のお知らせはありません。
explain-notice-match = 既知のお知らせ { $id } に当てはまります ({ $timing })。
explain-topic = { $topic } に関する内容です。
explain-not-checked = 7. 確認していないこと
explain-rules = 8. 規則 (上から順に見て、最初に当てはまったもので決まります)
explain-verdict = 9. 判定
explain-nothing = ありません。
