# 見出し
headline-microsoft-notice = Microsoft から届いた本物の通知です。
headline-microsoft-sender = Microsoft から届いたメールです。
headline-microsoft-service = Microsoft のサービスを通じて送られたメールです。本文は別の人が書いた可能性があります。
headline-not-microsoft = Microsoft からのメールではありません。
headline-own-notice = あなたの組織からのメールです。
headline-no-claim = Microsoft を名乗るメールではありません。
headline-cannot-tell = Microsoft からのメールかどうか、確認できません。

verdict-scope = これは「誰が送ったか」の確認結果です。メールが求めていることに従ってよいかどうかとは別の話です。

# 決め手
reason-from-ambiguous-foreign = 差出人が 2 つ以上書かれていて、どれも Microsoft のアドレスではありません。
reason-from-ambiguous = 差出人が 2 つ以上書かれているか、差出人の欄が壊れています。このような差出人は確認できません。
reason-from-missing = 差出人が書かれていません。
reason-own-notice = 差出人 { $domain } は本物と確認でき、管理者がこのメールを組織からのお知らせとして登録しています。
reason-proven-hint-only = 差出人 { $domain } は本物と確認できましたが、Microsoft がこのドメインからメールを送るという確かな情報がありません。
reason-proven-service = Microsoft のサービス「{ $service }」({ $domain }) から実際に送られています。ただし、このサービスのメールには利用者が自由に文章を入れられます。
reason-proven-notice-on-word = メール サービス側の確認で差出人 { $domain } が本物と分かり、文面も既知の通知と一致しました。この結果は「自分のメールボックスで直接開いた」というあなたの申告に基づいています。
reason-proven-notice = 差出人 { $domain } は本物と確認でき、文面も既知の通知と一致しました。
reason-proven-notice-late = 差出人 { $domain } は本物と確認できました。既知の通知ですが、配信された時期よりずっと後に届いています。
reason-proven-not-recorded = 差出人 { $domain } は本物と確認できました。Microsoft のドメインですが、ここからメールが送られた記録は手元にありません。
reason-proven-sender-on-word = メール サービス側の確認で差出人 { $domain } が本物と分かりました。この結果は「自分のメールボックスで直接開いた」というあなたの申告に基づいています。
reason-proven-sender = 差出人 { $domain } は本物と確認できました。Microsoft のアドレスです。
reason-changed-on-the-way = メーリング リストや転送など、配送の途中で内容が変わっています。本物のメールでも、こうなると差出人を確認できません。
reason-delivery-report = 配信できなかったメールについての自動通知です。この種の通知では、誰が書いたかを確認できません。
reason-spoof-failed = { $domain } のアドレスが表示されていますが、受信したサーバーは「そこから送られたものではない」と判定しています。
reason-unproven-file = { $domain } のアドレスが書かれています。しかしファイルや貼り付けたテキストなら誰でもそう書けます。確認できる署名もありませんでした。
reason-unproven-no-headers = { $domain } のアドレスが書かれていますが、確認に必要なメール ヘッダーがありません。
reason-unproven-no-result = { $domain } のアドレスが書かれていますが、受信したサーバーの確認結果が残っていません。
reason-unproven-gateway = { $domain } のアドレスが書かれています。メールボックスの手前にあるメール ゲートウェイのため、確認結果が見えません。
reason-unproven-on-premises = { $domain } のアドレスが書かれています。組織のメール サーバーは、確認したかどうかを記録していません。
reason-unproven-damaged = { $domain } のアドレスが書かれていますが、サーバーの確認結果が壊れているか、このメールと合いません。
reason-unproven-not-confirmed = { $domain } のアドレスが書かれています。サーバーの確認では、本物とも偽物とも判定されていません。
reason-forwarded = 誰かがあなたに転送したメールです。この写しからは、元の差出人を確認できません。
reason-own-organization = Microsoft の名前で書かれていますが、あなたと同じ組織のドメイン { $domain } から送られています。組織の IT 担当に確認してください。
reason-quotes-a-fake = Microsoft を名乗る文面を含みますが、偽メールについて説明しているメールのようです。注意喚起のために引用されている可能性があります。
reason-claims-from-customer = Microsoft を装っていますが、{ $domain } は Microsoft の利用者なら誰でも取得できるアドレスです。
reason-claims-from-personal = Microsoft を装っていますが、{ $domain } は誰でも使えるメール サービスです。Microsoft がここから送ることはありません。
reason-claims-from-lookalike = 差出人のドメイン { $domain } は Microsoft に似せて作られた別物です。
reason-claims-from-elsewhere = Microsoft を装っていますが、Microsoft のものではない { $domain } から送られています。
reason-no-claim = 差出人は { $domain } です。Microsoft を名乗るメールだけを確認しているため、この差出人が安全か危険かは判断していません。

# 名乗り方
finding-claim-name = 差出人の名前が「{ $text }」になっています。
finding-claim-name-disguised = 差出人の名前「{ $text }」は、別の文字を混ぜて「{ $plain }」に見せかけています。
finding-claim-name-product = 差出人の名前「{ $text }」は、Microsoft の製品名に「サポート」や「セキュリティ」などの部署名を組み合わせたものです。
finding-claim-name-role = 差出人の名前「{ $text }」は、Microsoft とは書いていないものの、Microsoft の窓口のように見せています。
finding-claim-name-address = 差出人の名前に、本当の差出人ではないアドレス「{ $text }」が書かれています。
finding-claim-local-part = アドレスの @ より前が「{ $text }」になっています。
finding-claim-domain = 差出人のドメイン { $text } に Microsoft の名前が入っています。
finding-claim-domain-lookalike = 差出人のドメイン { $text } は Microsoft に似せて作られています。
finding-claim-subject = 件名が Microsoft アカウントの通知のように書かれています：「{ $text }」
finding-claim-heading = 本文の見出しが「{ $text }」になっています。
finding-claim-salutation = あなたを Microsoft の利用者として呼びかけています：「{ $text }」
finding-claim-signature = 本文の署名が「{ $text }」になっています。

# 差出人と返信先
finding-sender-customer-space = { $domain } は、Microsoft が利用者に割り当てるアドレスです。
finding-sender-personal-mail = { $domain } は、誰でも使えるメール サービスです。
finding-sender-subsidiary = { $service } は Microsoft のグループ会社ですが、独自の名前でメールを送り、その利用者が文章を入れられます。
finding-sender-punycode = 差出人のドメイン { $domain } は、画面では { $unicode } と表示されます。
finding-two-addresses = 差出人の名前に書かれたアドレス「{ $shown }」は、本当のアドレス { $address } と違います。
finding-reply-elsewhere = 返信すると、差出人ではなく { $address } に届きます。
finding-reply-personal-mail = 返信すると、誰でも作れるメールボックス { $address } に届きます。
finding-return-path-elsewhere = 配信エラーの戻り先が、差出人とは別のドメイン { $domain } になっています。
finding-sender-field-elsewhere = 表示されている差出人ではなく、{ $address } が送信しています。
finding-self-addressed = 差出人と宛先が同じアドレスです。迷惑メール対策をすり抜けるために使われる手口です。
finding-direct-send = あなたの組織の差出人が表示されていますが、外部から届いていて、本物と確認されていません。
finding-forwarded = 誰かが転送したメールです。元の差出人は「{ $text }」と書かれています。
finding-delivery-report = 配信についての自動通知です。
finding-own-organization = 差出人と宛先が同じ組織 ({ $domain }) です。
finding-mailing-list = メーリング リスト経由で届いています。
finding-quotes-a-fake = 偽メールについて説明していて、その文面を引用しているようです。
finding-mentions-microsoft = Microsoft に触れていますが、Microsoft を名乗ってはいません。

# リンクと偽装
finding-link-names-other-domain = 「{ $shown }」と表示されたリンクの行き先は、実際には { $domain } です。
finding-link-lookalike = リンクの行き先 { $domain } は、Microsoft に似せて作られています。
finding-link-hides-target = { $domain } へのリンクが、本当の行き先が分かりにくい書き方になっています。
finding-link-ip-address = リンクの行き先が、名前ではなく数字 { $domain } です。
finding-link-recipient = { $domain } へのリンクにあなたのメール アドレスが入っています。押すと、あなただと相手に分かります。
finding-link-customer-hosted = リンクの行き先 { $domain } は Microsoft が運営していますが、利用者なら誰でもページを置けます。
finding-link-redirector = リンクの行き先 { $domain } は、ここからは見えない別の場所へ転送します。
finding-tracking-pixel-disguise = 本物の Microsoft の画像 ({ $domain }) が使われています。誰でもコピーできるため、本物の証拠にはなりません。
finding-hidden-text = 目に見えない文章が隠されています。迷惑メール対策をだますための手口です。
finding-disguised-letters = 別の文字や見えない文字を混ぜて書かれた単語があります。
finding-no-web-link = Web へのリンクはありません。だからといって安全ではありません。メールの返信や電話をさせることが狙いです。

finding-late = この通知が配信された時期よりずっと後に届いています。通知にある期日はすでに過ぎています。
finding-not-in-our-records = { $domain } は Microsoft のドメインですが、手元の記録にはありません。

# メールが求めていること
request-phone-number = { $number } に電話させようとしています。メールに書かれた番号にはかけず、会社の公式サイトで番号を確認してください。
request-mailto-reply = ボタンを押すと { $address } 宛てのメールが作られます。送ると、あなたのアドレスが使われていることが相手に伝わります。
request-reply-elsewhere = 返信すると、差出人ではなく { $address } に届きます。
request-password = パスワードの入力、またはリンク先でのサインインを求めています。
request-code = 確認コードに関するメールです。コードは誰にも教えないでください。
request-device-code = サインイン ページでのコード入力を求めています。入力すると、他人があなたのアカウントに入れるようになります。
request-payment = 支払い、請求書、振込先など、お金に関する内容です。
request-gift-card = ギフト カードを求めています。ギフト カードでの支払いを求める会社はありません。
request-crypto = 暗号資産 (仮想通貨) を求めています。
request-consent = アプリにあなたのアカウントへのアクセスを許可させようとするリンクがあります。
request-attachment = 危険な種類の添付ファイルを開かせようとしています：{ $name }
request-qr-code = QR コードを読み取らせようとしています。行き先は見ただけでは分かりません。
request-image-only = 本文がすべて画像です。文章の確認を逃れるために使われる手口です。
request-urgency = 期限や警告で急がせようとしています。
request-forged-trust-text = 「{ $text }」のように、自分で「安全」「確認済み」と書いています。これは差出人が書いた文です。

# リンク先の持ち主
link-microsoft = Microsoft 自身のページ
link-microsoft-redirector = Microsoft の転送用アドレス (行き先はここからは見えません)
link-microsoft-customer = Microsoft が運営していますが、利用者なら誰でもページを置けます
link-subsidiary = Microsoft のグループ会社 (利用者のページを含みます)
link-other = Microsoft のものではありません
link-mailto = メールを作成します
link-tel = 電話をかけます
link-none = Web アドレスとして読み取れません

linkmark-text-names-other-domain = 表示されているアドレスと行き先が違います。
linkmark-userinfo = @ の前に別の名前を書いて、本当の行き先を隠しています。
linkmark-ip-address = 名前ではなく数字です。
linkmark-punycode = 英字以外の文字を使った名前です。
linkmark-lookalike = Microsoft に似せて作られています。
linkmark-bidi = 文字の並ぶ向きを変える文字が入っています。
linkmark-invisible = 見えない文字が入っています。
linkmark-backslash = 逆向きの斜線を使って、本当の行き先を隠しています。
linkmark-recipient-in-url = あなたのメール アドレスが入っています。
linkmark-many-dots = 区切りの多い長い名前で、本当の行き先を見えにくくしています。
linkmark-redirects = 中に書かれた別のアドレスへ転送します。
linkmark-consent = アプリにアカウントへのアクセスを許可させるページです。
linkmark-device-code = サインイン用のコードを入力するページです。
linkmark-script = アドレスではなくプログラムが入っています。
linkmark-tracking-pixel = メールを開いたことを知らせる、見えない画像です。
