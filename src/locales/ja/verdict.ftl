# 見出し
headline-microsoft-notice = Microsoft から送信
headline-microsoft-sender = Microsoft から送信(内容は未確認)
headline-microsoft-service = Microsoft の仕組み経由・文面は別人の可能性
headline-not-microsoft = Microsoft からではありません
headline-own-notice = 社内のお知らせ
headline-no-claim = Microsoft を名乗っていません
headline-cannot-tell = 判断できません

# 決め手
reason-from-ambiguous-foreign = 差出人の欄からアドレスが 1 つに定まらず、どれも Microsoft のアドレスではありません。
reason-from-ambiguous = 差出人の欄に複数のアドレスがあるか、欄が壊れているため、確認できません。
reason-from-missing = 差出人のアドレスがありません。
reason-own-notice = { $domain } から届いたことを確認しました。管理者が登録しているお知らせです。
reason-proven-hint-only = { $domain } から届いています。Microsoft がここからメールを送るという確かな記録がありません。
reason-proven-service = { $service } ({ $domain }) を通じて送られました。利用者なら誰でも自分の文章を入れられます。
reason-own-notice-header-only = { $domain } が差出人と件名に署名しており、管理者が登録したメールです。本文は確かめられていません。
reason-proven-notice-header-only = { $domain } が差出人と件名に署名しており、Microsoft の通知と一致します。本文は手元になく、確かめていません。
reason-proven-header-only = { $domain } が差出人と件名に署名しています。本文は確かめられておらず、差し替えられている可能性があります。
reason-proven-notice-on-word = 自分のメールボックスで開いたものであれば、{ $domain } から届いた既知のお知らせです。
reason-proven-notice = { $domain } から届いたことを確認しました。Microsoft が実際に送ったお知らせと一致します。
reason-proven-notice-late = { $domain } から届いていますが、このお知らせが送られた時期よりずっと後です。
reason-proven-not-recorded = { $domain } から届いています。Microsoft のドメインですが、手元の記録にはありません。
reason-proven-sender-on-word = 自分のメールボックスで開いたものであれば、{ $domain } から届いています。
reason-proven-sender = { $domain } から届いたことを確認しました。内容は手元の記録にありません。
reason-changed-on-the-way = { $domain } と表示されていますが、送信後に書き換えられたようです。転送でも、本物を流用した偽物でも起こります。
reason-delivery-report = 配信できなかったことを知らせる自動通知のようです。送信元は確認できません。
reason-spoof-failed = { $domain } と表示されていますが、受信したサーバーは「そこからではない」と判定しました。
reason-unproven-file = { $domain } と書かれていますが、ファイルや貼り付けた文章なら誰でも書けます。署名も確認できません。
reason-unproven-no-headers = { $domain } と書かれていますが、確認に必要なメッセージヘッダーがありません。
reason-unproven-no-result = { $domain } と書かれていますが、メールサーバーの確認結果が残っていません。
reason-unproven-gateway = { $domain } と書かれていますが、メールゲートウェイに隠れて確認結果が見えません。
reason-unproven-on-premises = { $domain } と書かれていますが、組織のメールサーバーは確認したかどうかを記録していません。
reason-unproven-damaged = { $domain } と書かれていますが、サーバーの確認結果がこのメールと合いません。
reason-unproven-not-confirmed = { $domain } と書かれていますが、サーバーは本物とも偽物とも判定していません。
reason-forwarded = 誰かが転送したメールです。この写しでは元の差出人を確認できません。
reason-own-organization = Microsoft の名前ですが、差出人と宛先が同じ { $domain } です。自分の組織なら IT 担当に確認してください。
reason-quotes-a-fake = Microsoft を名乗る文面がありますが、偽メールについての説明もあります。注意喚起の引用かもしれません。
reason-claims-from-customer = 「{ $claim }」とありますが、{ $domain } は Microsoft の利用者なら誰でも取れるアドレスです。
reason-claims-from-personal = 「{ $claim }」とありますが、{ $domain } は誰でもメールボックスを作れるサービスです。
reason-claims-from-lookalike = 差出人のアドレスは、Microsoft に似せて作られた { $domain } です。
reason-claims-from-elsewhere = 「{ $claim }」とありますが、差出人のアドレスは Microsoft のものではない { $domain } です。
reason-no-claim = この確認は Microsoft を名乗るメールだけが対象です。差出人 { $domain } については何も判断していません。

# メールが求めていること
request-phone-number = { $number } に電話させようとしています。メールに書かれた番号にはかけず、会社の公式サイトで番号を確認してください。
request-mailto-reply = ボタンを押すと { $address } 宛てのメールが作られます。送ると、あなたのアドレスが使われていることが相手に伝わります。
request-reply-elsewhere = 返信すると、差出人ではなく { $address } に届きます。
request-password = パスワードの入力、またはリンク先でのサインインを求めています。
request-code = 確認コードに関するメールです。コードは誰にも教えないでください。
request-device-code = サインインページでのコード入力を求めています。入力すると、他人があなたのアカウントに入れるようになります。
request-payment = 支払い、請求書、振込先など、お金に関する内容です。
request-gift-card = ギフトカードを求めています。ギフトカードでの支払いを求める会社はありません。
request-crypto = 暗号資産 (仮想通貨) を求めています。
request-run-program = パソコンで何かを実行させるか、他人に操作させようとしています。
request-consent = アプリにあなたのアカウントへのアクセスを許可させようとするリンクがあります。
request-attachment = 危険な種類の添付ファイルを開かせようとしています: { $name }
request-qr-code = QR コードを読み取らせようとしています。行き先は見ただけでは分かりません。
request-image-only = 本文がすべて画像です。文章の確認を逃れるために使われる手口です。
request-urgency = 期限や警告で急がせようとしています。
request-forged-trust-text = 「{ $text }」のように、自分で「確認済み」と書いています。これは差出人が書いた文です。

# リンク先の持ち主
link-microsoft = Microsoft のページ
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
linkmark-recipient-in-url = あなたのメールアドレスが入っています。
linkmark-many-dots = 区切りの多い長い名前で、本当の行き先を見えにくくしています。
linkmark-redirects = 中に書かれた別のアドレスへ転送します。
linkmark-consent = アプリにアカウントへのアクセスを許可させるページです。
linkmark-device-code = サインイン用のコードを入力するページです。
linkmark-script = アドレスではなくプログラムが入っています。
