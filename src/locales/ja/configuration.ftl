# 管理者が honmono.config.json について読む文。誤り: config-<id>
config-not-json = JSON として読めません: { $detail }
config-too-large = ファイルが 256 KB を超えているため、読み込みませんでした。
config-schema-version = このファイルの形式は { $known } だけに対応しています。新しいキーは無視されることがあります。
config-unknown-key = 「{ $key }」というキーはありません。{ $nearest ->
    [none] 効果はありません。
   *[other] 「{ $nearest }」ではありませんか。
  }
config-not-an-object = ここには波かっこで囲んだオブジェクトが必要です。今の値: { $found }
config-not-a-list = ここには角かっこで囲んだ一覧が必要です。今の値: { $found }
config-not-a-text = ここには引用符で囲んだ文字列が必要です。今の値: { $found }
config-too-many = 読み込むのは最初の { $most } 件です。{ $count } 件あります。
config-empty = 中身がありません。
config-missing = 必要な項目がありません。このお知らせは使われません。
config-too-long = { $most } 文字までです。{ $count } 文字あります。
config-invisible = 改行または目に見えない文字が含まれています。
config-not-an-id = 「{ $value }」: 英小文字、数字、ハイフンを使ってください。
config-not-one-of = 「{ $value }」は次のどれでもありません: { $values }
config-wildcard = 「{ $value }」: アスタリスクを付けずにドメインだけを書いてください。その下の名前も対象になります。
config-url-for-host = 「{ $value }」はアドレスです。ホスト名だけを書いてください。
config-address-for-host = 「{ $value }」はメールアドレスです。@ の後ろだけを書いてください。
config-ip-for-host = 「{ $value }」は IP アドレスです。IP アドレスは後でほかの人のものになることがあるため、ホスト名が必要です。
config-not-a-host = 「{ $value }」はホスト名ではありません。日本語などの名前は xn-- の形で書いてください。
config-public-suffix = 「{ $value }」の下の名前は誰でも取得できるため、全体を信頼することはできません。
config-mail-service = 「{ $value }」はメールサービスそのもので、その手前のゲートウェイではありません。
config-microsofts = 「{ $value }」は Microsoft のドメインです。証明によって判定され、組織のお知らせとして表示されることはありません。このお知らせは使われません。
config-anyones = 「{ $value }」のメールボックスは誰でも作れます。アドレスを正確に指定してください。このお知らせは使われません。
config-drill-in-notice = 「{ $value }」は訓練用ドメインにも書かれています。このお知らせは使われません。
config-address-outside = { $value } はこのお知らせのドメインに含まれません。このお知らせは使われません。
config-not-an-address = 「{ $value }」はメールアドレスではありません。
config-not-a-url = 「{ $value }」は Web アドレスではありません。
config-not-https = 「{ $value }」は https:// で始まっていません。
config-password-in-url = アドレスにユーザー名またはパスワードが含まれています。誰でも読める状態になります。
config-query-in-url = 「{ $value }」: ? または # から後ろを取り除いてください。
config-not-a-phone = 「{ $value }」は電話番号ではありません。
config-not-a-date = 「{ $value }」は日付 (2027-03-31) またはタイムゾーン付きの日時ではありません。
config-not-an-app = 「{ $value }」は登録されているメールアプリではありません。名前の一覧は docs/configuration.md にあります。
config-duplicate = 「{ $value }」が 2 回書かれています。最初のものが使われます。

# honmono config check
config-file-unreadable = { $file } を読み込めません: { $reason }
config-file-missing = ファイルを指定してください: honmono config check honmono.config.json
config-unknown-action = 使えるのは次だけです: honmono config check ファイル
config-sound = 誤りはありません。
config-mistakes = 誤りが { $count } 件あります。その値だけが使われません:
config-whole-file = ファイル全体
config-effects = この設定の働き:
config-effect-nothing = 何も変わりません。ファイルがないときと同じです。
config-effect-authserv = 自組織の次のサーバーが書いた結果を信頼します: { $names }。これらのサーバーは、外から届いた同じ名前の結果を取り除く必要があります。
config-effect-gateways = メールボックスの手前に次のゲートウェイがあるとみなします: { $names }。サーバーの結果はゲートウェイについてのものなので、証明には使いません。
config-effect-arc = 次のドメインの途切れていない ARC の封印も、送信者の証明として認めます: { $names }
config-effect-rewriters = 次のホストが書き換えたリンクは、本当の行き先を表示します: { $names }
config-effect-notice = お知らせ { $id }: { $names } からの証明されたメールを、組織のお知らせとして表示します。
config-effect-notice-subject = 件名に次の語があるときだけです: { $words }
config-effect-notice-until = { $date } (UTC) まで有効です。
config-effect-notice-over = { $date } (UTC) に終了し、もう効果はありません。
config-effect-notice-languages = { $languages } の文がありません。その言語の人には { $instead } の文が表示されます。
config-effect-help = 社内の問い合わせ先を案内します: { $where }
config-effect-report = 報告のあて先を用意します: { $mailbox }。本人の操作なしに送信されることはありません。
config-effect-dns-off = 公開鍵をネットワークに問い合わせることはなく、誰も有効にできません。
config-effect-dns-ask = 本人がそのメールでボタンを押したときだけ、公開鍵を問い合わせます。
config-effect-dns-on = 本人が無効にしない限り、確認せずに公開鍵を問い合わせます。端末から出るのはセレクターとドメインだけです。
config-effect-resolver = 問い合わせ先は { $resolver } です。このファイルを指定してリリースを作らないと、ブラウザーが許可しません。
config-effect-language = 自分で言語を選んでいない人には次の言語で表示します: { $language }
config-effect-apps = 次のメールアプリだけを表示します: { $names }
config-effect-drills = 訓練用ドメインからのメールは、ほかの外部メールと同じように判定し、訓練だと明かしません: { $names }
