# 名乗り方
finding-claim-name = 差出人の名前が「{ $text }」になっています。
finding-claim-name-disguised = 差出人の名前「{ $text }」は、別の文字を混ぜて「{ $plain }」に見せかけています。
finding-claim-name-product = 差出人の名前「{ $text }」に、Microsoft の製品名が使われています。
finding-claim-name-role = 差出人の名前「{ $text }」は、Microsoft とは書いていないものの、Microsoft の窓口のように見せています。
finding-claim-name-address = 差出人の名前に、本当の差出人ではないアドレス「{ $text }」が書かれています。
finding-claim-local-part = アドレスの @ より前が「{ $text }」になっています。
finding-claim-domain = 差出人のドメイン { $text } に Microsoft の名前が入っています。
finding-claim-domain-lookalike = 差出人のドメイン { $text } は Microsoft に似せて作られています。
finding-lookalike-letters = { $domain } では、「{ $meant }」の代わりに「{ $written }」が使われています。
finding-lookalike-foreign-letter = { $domain } の「{ $written }」は、「{ $meant }」に似た別の文字です。
finding-claim-subject-disguised = 件名に、まぎらわしい別の文字が混ぜてあります: 「{ $text }」
finding-claim-text = 本文が、あなたの Microsoft アカウントの話になっています: 「{ $text }」
finding-claim-invoice = Microsoft の製品 ({ $text }) の請求を装い、電話させようとしています。送信元は Microsoft のアドレスではありません。
finding-claim-subject-account = あなたのアカウントに何かが起きたという件名です: 「{ $text }」
finding-claim-topic = Microsoft が実際に通知した「基本認証の終了」を題材にしています。
finding-claim-imprint = 末尾に Microsoft の社名や住所が書かれています: 「{ $text }」
finding-claim-subject = 件名が Microsoft アカウントのお知らせのように書かれています: 「{ $text }」
finding-claim-heading = 本文の見出しが「{ $text }」になっています。
finding-claim-salutation = Microsoft の利用者としてあなたに呼びかけています: 「{ $text }」
finding-claim-signature = 本文の末尾に書かれた名前が「{ $text }」になっています。

# 差出人と返信先
finding-sender-customer-space = { $domain } は、Microsoft が利用者に割り当てるアドレスです。
finding-sender-personal-mail = { $domain } は、誰でも使えるメールサービスです。
finding-sender-subsidiary = { $service } は Microsoft のグループ会社ですが、独自の名前でメールを送り、その利用者が文章を入れられます。
finding-sender-punycode = 差出人のドメイン { $domain } は、画面では { $unicode } と表示されます。
finding-two-addresses = 差出人の名前に書かれたアドレス「{ $shown }」は、本当のアドレス { $address } と違います。
finding-reply-elsewhere = 返信すると、差出人ではなく { $address } に届きます。
finding-reply-personal-mail = 返信すると、誰でも作れるメールボックス { $address } に届きます。
finding-return-path-elsewhere = 配信エラーの戻り先が、差出人とは別のドメイン { $domain } になっています。
finding-sender-field-elsewhere = 表示されている差出人ではなく、{ $address } が送信しています。
finding-self-addressed = 差出人と宛先が同じアドレスです。迷惑メール対策をすり抜けるために使われる手口です。
finding-direct-send = 社内の差出人が表示されていますが、外部から届いていて、本物と確認されていません。
finding-forwarded = 誰かが転送したメールです。元の差出人は「{ $text }」と書かれています。
finding-delivery-report = 配信についての自動通知です。
finding-own-organization = 差出人と宛先が同じ組織 ({ $domain }) です。
finding-mailing-list = メーリングリスト経由で届いています。
finding-quotes-a-fake = 偽メールについて説明していて、その文面を引用しているようです。
finding-mentions-microsoft = Microsoft に触れていますが、Microsoft を名乗ってはいません。

# リンクと偽装
finding-link-names-other-domain = 「{ $shown }」と表示されたリンクの行き先は、実際には { $domain } です。
finding-link-lookalike = リンクの行き先 { $domain } は、Microsoft に似せて作られています。
finding-link-hides-target = { $domain } へのリンクが、本当の行き先が分かりにくい書き方になっています。
finding-link-ip-address = リンクの行き先が、名前ではなく数字 { $domain } です。
finding-link-recipient = { $domain } へのリンクにあなたのメールアドレスが入っています。押すと、あなただと相手に分かります。
finding-link-customer-hosted = リンクの行き先 { $domain } は Microsoft が運営していますが、利用者なら誰でもページを置けます。
finding-link-redirector = リンクの行き先 { $domain } は、ここからは見えない別の場所へ転送します。
finding-tracking-pixel-disguise = 本物の Microsoft の画像 ({ $domain }) が使われています。誰でもコピーできるため、本物の証拠にはなりません。
finding-hidden-text = 目に見えない文章が隠されています。迷惑メール対策をだますための手口です。
finding-disguised-letters = 別の文字や見えない文字を混ぜて書かれた単語があります。
finding-no-web-link = Web へのリンクはありません。それは良いしるしではなく、メールの返信や電話をさせることが狙いです。

finding-late = このお知らせが送られた時期よりずっと後に届いています。書かれている期日はすでに過ぎています。
finding-not-in-our-records = { $domain } は Microsoft のドメインですが、手元の記録にはありません。

# 見つかったこと
finding-forged-result-ignored = 偽の確認結果がメールに書き込まれていました。使わずに判定しました。
finding-other-result-ignored = 途中のほかのサーバーの確認結果が書かれています。判定には使っていません。
finding-result-on-word = 「自分のメールボックスで開いた」という申告があったため、サーバーの確認結果を使いました。
finding-server-guessed = メールサーバーは差出人を本物と推測しただけです。確認できたことにはなりません。
finding-filtering-bypassed = このメールは、ルールによって迷惑メールの検査を通らずに届いています ({ $code })。
finding-signature-contradicted = { $domain } の署名は差出人の行と合っていますが、メールサーバーは変更を見つけています。古いメールの本文を差し替えて送り直した可能性があります。
finding-signature-doubted = { $domain } の署名は差出人の行と一致しますが、メールに書かれたサーバーの判定結果はそれと食い違うか、読み取れません。以前のメールが、本文を差し替えて再び送られた可能性があります。
finding-unsigned-on-top = { $domain } が署名した行の上に、別の行が付け足されています。
finding-signature-weak = { $domain } の署名は古い方式のため、本物である根拠になりません。
finding-signature-testing = { $domain } は署名を試験中としているため、本物である根拠になりません。
finding-signature-part-of-body = { $domain } の署名は本文の先頭部分だけが対象です。後ろに何か付け足された可能性があります。
finding-reply-to-not-signed = { $domain } の署名は返信先のアドレスを対象にしていません。返信先が変更された可能性があります。
finding-arc-sealer-not-listed = { $sealer } は差出人を本物と記録していますが、管理者が登録しているサーバーではありません。
