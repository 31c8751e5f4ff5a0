# 単独で使うページ。
page-title = このメール、本当に Microsoft から?
page-lead = メールはお使いの端末の中だけで読み取り、どこにも送りません。
page-drop = メールのファイルをここにドロップ
page-drop-hint = .eml または .msg (複数可)
page-choose = ファイルを選ぶ
page-drop-now = 離すと確認を始めます
page-paste = または、メールのソースを貼り付け
page-check = 確認する
page-where = どこで手に入れたメールですか?
page-where-own = 自分のメールボックスで直接開いた
page-where-own-hint = ご自分のメールソフトや Web メールから、直接保存またはコピーしたものです。
page-where-file = ファイルや添付で受け取った
page-where-file-hint = 人から送られたものです。ヘッダーは誰でも書き換えられるため、署名だけを根拠にします。
page-examples = 例 (すべて架空のメール)
page-list = 確認したメール
page-progress = { $total } 通中 { $done } 通を確認しました
page-clear = 一覧を消す
page-remove = { $name } を一覧から外す
page-pasted = 貼り付けたテキスト
page-form-name = 差出人と件名のみ
page-only-shown = 差出人と件名だけで言えること

page-form = 差出人と件名しか分からない
page-form-hint = スマートフォン、印刷物、人から聞いた場合など
page-form-lead = 差出人名とアドレスは誰でも書けます。そのため、それだけで「Microsoft から」と確認することは誰にもできません。ただし、Microsoft のものではないアドレスなら偽物と分かります。また、実際にあったお知らせなら、公式の案内があります。
page-form-from-name = 差出人の名前
page-form-from-address = 差出人のアドレス
page-form-subject = 件名
page-form-check = 分かることを見る
page-form-empty = 差出人のアドレスか件名を入力してください。
page-form-not-address = メールアドレスの形 (名前@会社.example) で入力してください。
page-form-said = 入力されたのは差出人と件名だけです。正しいアドレスでも証明にはなりません。偽物も同じアドレスを名乗れるからです。確かな答えを得るには、メールそのものを確認してください。

page-source = メールのソースを手に入れる方法
page-source-hint = Outlook.com、Gmail、Yahoo! JAPAN、Apple Mail、Thunderbird、スマートフォン
page-source-outlook-com = Outlook.com / Web 版の Outlook
page-source-outlook-com-steps =
    メールを開きます。
    メールの右上の「…」(その他の操作) から「名前を付けて保存」を選び、.eml ファイルをここにドロップします。
    または「…」→「表示」→「メッセージのソースを表示」を選び、すべて選択してコピーし、ここに貼り付けます。
page-source-outlook-windows = Windows の Outlook
page-source-outlook-windows-steps =
    新しい Outlook: 「…」→「名前を付けて保存」で .eml ファイルになります。
    従来の Outlook: メールを一覧からデスクトップにドラッグすると .msg ファイルになります。そのままここにドロップできます。
    または、メールを別ウィンドウで開き、「ファイル」→「プロパティ」の「インターネット ヘッダー」をコピーして貼り付けます。
page-source-gmail = Gmail (ブラウザー)
page-source-gmail-steps =
    メールを開きます。
    「返信」の横の縦の点 3 つから「メッセージのソースを表示」を選びます。
    「メッセージをダウンロード」したファイルをここにドロップするか、「クリップボードにコピー」して貼り付けます。
page-source-yahoo-japan = Yahoo! JAPAN メール
page-source-yahoo-japan-steps =
    PC 版の Yahoo!メールでメールを開きます。
    メールのメニューから「詳細ヘッダー」の表示を選びます。
    すべて選択してコピーし、ここに貼り付けます。
page-source-apple-mail = Mac の Apple Mail
page-source-apple-mail-steps =
    メールを選びます。
    「ファイル」→「別名で保存」で、フォーマットを「メールのソース」にして保存し、ここにドロップします。
    または「表示」→「メッセージ」→「ソース」を選び、すべてコピーして貼り付けます。
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    メールを選びます。
    「その他」→「ソースを表示」(Ctrl+U) で、すべて選択してコピーし、貼り付けます。
    または、メールを右クリックして「名前を付けて保存」し、.eml ファイルをここにドロップします。
page-source-phone = iPhone・iPad・Android
page-source-phone-steps =
    スマートフォンのメールアプリは、多くの場合ソースを表示できません。転送はしないでください。転送すると証拠が失われます。
    同じメールボックスをパソコンのブラウザーで開き、上の方法を使ってください。
    または、下の「差出人と件名しか分からない」を使うと、分かる範囲をお答えします。

page-intro = このページで分かること
page-intro-1 = Microsoft を名乗るメールが本当に Microsoft から送られたかどうかと、その理由。
page-intro-2 = メールが何を求めているかと、リンクの本当の行き先。
page-intro-3 = 次にすること。本物のお知らせの場合、偽物の場合、もうクリックしてしまった場合。
page-intro-not = ウイルスの検査や、リンク先を開くことはしません。Microsoft 以外を名乗るメールの良し悪しは判断しません。
page-intro-privacy = すべてこのブラウザーの中で行います。メール、アドレス、判定結果を外に送ることはなく、保存するサーバーもありません。
page-intro-try = 例を見る

page-error = 確認できませんでした
page-error-empty = 内容がありません。メールのソースを貼り付けるか、保存したメールのファイルを選んでください。
page-error-only-subject = これは件名やメールの一部で、ソースではありません。「Received:」や「From:」で始まる行が必要です。手に入れる方法は下にあります。
page-error-not-a-header-block = これはメールのソースではありません。「Received:」や「From:」で始まる行がありません。手に入れる方法は下にあります。
page-error-binary = これはメールのファイルではなく、画像などのファイルです。メールの画面写真は確認できません。メールそのものを .eml または .msg で保存してください。
page-error-too-large = このファイルは { $limit } MB を超えています。添付ファイルを除いて保存するか、ソースだけを貼り付けてください。
page-error-msg = この .msg ファイルを読み取れませんでした。.eml で保存するか、ソースを貼り付けてください。
page-error-unreadable = ブラウザーがこのファイルを読み取れませんでした ({ $detail })。保存し直して、もう一度お試しください。
page-error-folder = フォルダー、または空のファイルです。中のメールのファイルを選んでください。

page-privacy = この端末の中で読み取ります。オフラインでも使えます。Cookie も統計もサーバーもありません。
page-samples = サンプルのメールボックス
page-settings = 設定
page-result = 結果
