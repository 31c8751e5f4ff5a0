### ヘッダーの詳細 (経路、認証結果、署名、コード、全項目)。詳しく見る人向けなので専門用語を使います。

## 見出し

analysis-summary = 概要
analysis-hops = 配送の経路
analysis-results = サーバーの確認結果 (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = 署名 (DKIM)
analysis-arc = 中継の記録 (ARC)
analysis-antispam = 迷惑メールフィルター
analysis-marks = 目立つ点
analysis-fields = すべてのヘッダー
analysis-unknown-value = { $value } – 公開された説明がない値です
analysis-unknown-key = Microsoft が自社の診断に使う項目です
analysis-claim-note = このメールの入手元が分からないため、ここにあるのはすべてファイルに書かれている内容にすぎません。

## 概要

summary-subject = 件名
summary-from = 差出人 (From)
summary-sender = 送信者 (Sender)
summary-reply-to = 返信先 (Reply-To)
summary-return-path = エラーの返送先 (Return-Path)
summary-to = 宛先
summary-cc = Cc
summary-envelope-recipient = 配送先
summary-date = 日時
summary-message-id = メッセージ ID
summary-list-id = メーリングリスト
summary-archived-at = 保管場所
summary-delivered-after = { $duration } 後に配送
summary-delivered-before = 記載の日時より { $duration } 前に配送 (時計がずれています)
summary-several = この項目は { $count } 個あります。

## 経路

hop-number = 順番
hop-from = 送り側
hop-by = 受け側
hop-with = 方式
hop-time = 日時
hop-delay = 所要時間
hop-id = ID
hop-for = 宛先
hop-via = 経由
hop-tls = 暗号化
hop-ip = IP アドレス
hop-reverse = 逆引き名
hop-zone = タイムゾーン
hop-none = ヘッダーに Received がありません。
hop-total = 合計 { $duration }
hop-first = 開始
hop-unknown-time = 読み取れない日時: { $text }
hop-private = 内部ネットワーク
hop-clock = { $host } の時計は、1 つ前より { $duration } 遅れています。
hop-tls-old = 廃止された方式
hop-utc = 協定世界時 (UTC)
hop-local = お使いの時刻

duration-ms = 1 秒未満
duration-s = { $s } 秒
duration-m = { $m } 分 { $s } 秒
duration-h = { $h } 時間 { $m } 分
duration-d = { $d } 日 { $h } 時間
duration-minus = −{ $duration }

## 項目の扱い

status-believed = 受信サービスが書いたもの
status-claim = 自己申告 (誰でも書けます)
status-renamed = 受信側が退けたもの、またはほかの組織のサーバーが書いたもの
status-second = 同じ名前の 2 つ目です。受信サービスのものではないため無視します
results-error-empty = 空です
results-error-no-authserv-id = 書いたサーバーの名前がありません
results-error-syntax = 読み取れない形式です
signature-error-malformed = 署名の項目が壊れています。
signature-error-duplicate-tag = 同じ項目が 2 つあります。このような署名は失敗として扱います。
signature-pass = ここで検証しました
signature-fail = 検証に失敗しました
signature-unknown = ここでは検証していません
arc-set = 第 { $instance } 組
arc-seal = 封印 (ARC-Seal)

## 項目の分類

fieldgroup-sender = 送信者
fieldgroup-recipient = 受信者
fieldgroup-trace = 経路
fieldgroup-authentication = 認証
fieldgroup-antispam = 迷惑メールフィルター
fieldgroup-exchange = Exchange
fieldgroup-list = メーリングリスト
fieldgroup-content = 内容
fieldgroup-other = その他

## DKIM と ARC の項目

tag-v = バージョン
tag-a = アルゴリズム
tag-b = 署名
tag-bh = 本文のハッシュ
tag-c = 正規化 (ヘッダー/本文)
tag-cv = それまでの中継記録の状態
tag-d = 署名したドメイン
tag-h = 署名の対象となる項目
tag-i = 利用者または部門
tag-instance = 組の番号
tag-l = 署名の対象となる本文の長さ
tag-q = 鍵の探し方
tag-s = 鍵のセレクター
tag-t = 署名した日時
tag-x = 有効期限
tag-z = 項目の控え

## 迷惑メールフィルターの項目

antispam-connecting-ip = Microsoft 365 に接続したアドレス
antispam-country = そのアドレスの国・地域
antispam-language = メールの言語
antispam-spam-level = 迷惑メールの可能性 (SCL)
antispam-bulk-verdict = 一括送信メール
antispam-ip-list = アドレスの一覧
antispam-filter-verdict = フィルターの判定 (SFV)
antispam-helo = 送信サーバーが名乗った名前
antispam-reverse-name = アドレスの逆引き名
antispam-category = ポリシーの分類 (CAT)
antispam-safety = 安全に関するヒント (SFTY)
antispam-rule-ids = 一致した規則の番号
antispam-direction = 向き
antispam-bulk-level = 一括送信への苦情の度合い (BCL)
antispam-phishing-level = フィッシングの可能性 (PCL)
antispam-custom-spam = 追加の迷惑メール条件に一致
antispam-delivered-to = 入れられたフォルダー
antispam-arc-protocol = ARC

## SCL、BCL、PCL

code-scl-skipped = フィルターを通していません (差出人の許可、アドレスの許可、または規則による)
code-scl-not-spam = 迷惑メールではないと判定
code-scl-unused = Microsoft 365 のフィルターでは使わない値
code-scl-spam = 迷惑メール
code-scl-high-confidence-spam = 迷惑メール (確度が高い)
code-bcl-not-bulk = 一括送信の送信元ではない
code-bcl-few-complaints = 苦情の少ない一括送信
code-bcl-mixed-complaints = 苦情がある程度ある一括送信
code-bcl-many-complaints = 苦情の多い一括送信
code-pcl-neutral = 内容はフィッシングらしくない
code-pcl-suspicious = 内容がフィッシングらしい

## SFV

code-sfv-blk = フィルターを通さず拒否 (利用者の受信拒否リストにある差出人)
code-sfv-nspm = フィルターが迷惑メールではないと判定
code-sfv-sfe = フィルターを通さず配信 (利用者の信頼できる差出人のリストにある差出人)
code-sfv-ska = フィルターを通さず配信 (迷惑メール対策ポリシーで許可された差出人)
code-sfv-skb = 迷惑メールとして扱う (迷惑メール対策ポリシーで拒否された差出人)
code-sfv-ski = 組織内のメール
code-sfv-skn = フィルターの前に迷惑メールではないと指定 (メールフローのルールなど)
code-sfv-skq = 検疫から解放
code-sfv-sks = フィルターの前に迷惑メールと指定 (メールフローのルールなど)
code-sfv-spm = フィルターが迷惑メールと判定
code-sfv-dms = 組織の設定により迷惑メールの判定を適用せず

## CAT

code-cat-none = 分類なし
code-cat-amp = マルウェア
code-cat-bimp = ブランドのなりすまし
code-cat-bulk = 一括送信メール
code-cat-dimp = ドメインのなりすまし
code-cat-ftbp = 禁止された種類の添付ファイル
code-cat-gimp = 人物のなりすまし (メールボックスの履歴による)
code-cat-hphsh = フィッシング (確度が高い)
code-cat-hspm = 迷惑メール (確度が高い)
code-cat-intos = 組織内からのフィッシング
code-cat-malw = マルウェア
code-cat-ospm = 送信側の迷惑メール
code-cat-phsh = フィッシング
code-cat-sap = 安全な添付ファイル機能による阻止
code-cat-spm = 迷惑メール
code-cat-spoof = 送信元の偽装
code-cat-uimp = 人物のなりすまし

## SFTY、IPV、DIR、SRV、dest

code-sfty-domain-impersonation = 保護対象のドメインに似せたドメイン
code-sfty-user-impersonation = 保護対象の人物になりすました差出人
code-sfty-first-contact = この差出人からは初めて、またはまれ
code-ipv-cal = フィルターを通さず (アドレスが組織の許可リストにある)
code-ipv-nli = 評価の一覧にないアドレス
code-dir-inb = 受信
code-dir-out = 送信
code-dir-int = 組織内
code-srv-bulk = 一括送信メール
code-dest-inbox = 受信トレイ
code-dest-junk = 迷惑メールフォルダー
code-dest-custom-folder = 利用者が決めた別のフォルダー

## SPF、DKIM、DMARC

code-spf-pass = 配送元のドメインに許可されたアドレスから送信
code-spf-fail = そのドメインに許可されていないアドレスから送信
code-spf-softfail = そのドメインに許可されていない可能性が高いアドレスから送信
code-spf-neutral = ドメインはこのアドレスについて何も示していない
code-spf-none = ドメインに SPF の設定がない
code-spf-temperror = 一時的に確認できず
code-spf-permerror = ドメインの SPF の設定に誤り
code-dkim-pass = 署名を検証できた
code-dkim-fail = 署名を検証できなかった
code-dkim-none = 署名なし
code-dkim-temperror = 一時的に鍵を取得できず
code-dkim-permerror = 署名または鍵が使えない
code-dkim-policy = 署名はあるが、受信側が認めない形
code-dkim-neutral = 署名はあるが、処理できない
code-dmarc-pass = 表示された送信元のドメインについて SPF または DKIM が合格
code-dmarc-fail = 表示された送信元のドメインについて SPF も DKIM も不合格
code-dmarc-bestguesspass = ドメインに DMARC の設定はないが、あれば合格していた
code-dmarc-none = ドメインに DMARC の設定がない
code-dmarc-permerror = ドメインの DMARC の設定に誤り
code-dmarc-temperror = 一時的に確認できず
code-action-none = 何もしていない
code-action-pct-quarantine = 不合格。ドメインは一部のメールだけ隔離を求めており、このメールは通された
code-action-pct-reject = 不合格。ドメインは一部のメールだけ拒否を求めており、このメールは通された
code-action-permerror = 確認中に恒久的なエラー
code-action-temperror = 確認中に一時的なエラー
code-action-oreject = 不合格。ドメインは拒否を求めているが、受信側は迷惑メールとして扱った
code-action-quarantine = 検疫または迷惑メールフォルダーへ

## compauth

code-compauth-pass = サーバーは送信元を本物とみなした
code-compauth-softpass = サーバーは弱い根拠で送信元を本物とみなした
code-compauth-fail = サーバーは送信元を本物とみなさなかった
code-compauth-none = 確認せず、または省略
code-compauth-reason-000 = DMARC に不合格で、ドメインは拒否または隔離を求めている
code-compauth-reason-001 = ドメインの設定がないか弱く、ほかの手がかりでも不合格
code-compauth-reason-002 = 組織がこの差出人とドメインの組み合わせを禁止している
code-compauth-reason-010 = DMARC に不合格で、受信側の組織のドメインを名乗っている
code-compauth-reason-130 = DMARC は不合格だが、信頼できる中継 (ARC) が以前の合格を裏付けた
code-compauth-reason-1xx = 合格
code-compauth-reason-2xx = 弱い根拠で合格
code-compauth-reason-3xx = 確認していない
code-compauth-reason-4xx = 省略
code-compauth-reason-6xx = 不合格で、受信側の組織のドメインを名乗っている
code-compauth-reason-7xx = 合格
code-compauth-reason-9xx = 省略

## ARC

code-cv-none = 最初の組
code-cv-pass = それまでの記録は壊れていない
code-cv-fail = それまでの記録は壊れている
code-arc-pass = 記録は壊れていない
code-arc-fail = 記録は壊れている
code-arc-none = 記録なし

## 目立つ点

mark-spf-fail = SPF に不合格です。送信したアドレスは、配送元のドメインに許可されていません。
mark-dkim-fail = DKIM の署名を検証できませんでした。
mark-dmarc-fail = DMARC に不合格です。表示された送信元のドメインを裏付けるものがありません。
mark-compauth-fail = サーバーは送信元を本物とみなしませんでした。
mark-compauth-guessed = サーバーは送信元を推測で本物とみなしました。ドメインに裏付けとなる設定がありません。
mark-compauth-skipped = サーバーは送信元の確認を省きました。
mark-marked-spam = フィルターが迷惑メールと判定しました。
mark-spam-in-inbox = フィルターは迷惑メールと判定しましたが、受信トレイに入りました。
mark-spam-in-own-folder = フィルターは迷惑メールと判定しましたが、利用者の仕分けで別のフォルダーに入りました。
mark-clean-in-inbox = フィルターは迷惑メールではないと判定し、受信トレイに入りました。送信元の証明にはなりません。
mark-clean-in-junk = フィルターは迷惑メールではないと判定しましたが、迷惑メールフォルダーに入りました。
mark-clean-in-own-folder = フィルターは迷惑メールではないと判定し、利用者の仕分けで別のフォルダーに入りました。
mark-ip-allowed = 送信したアドレスが組織の許可リストにあるため、迷惑メールフィルターを通っていません。
mark-inside-organization = 組織の内部から送られました。
mark-sender-blocked-by-user = 利用者が受信を拒否している差出人です。
mark-sender-allowed-by-user = 利用者が信頼できる差出人として登録しているため、迷惑メールフィルターを通っていません。
mark-sender-allowed-by-policy = ポリシーで許可された差出人のため、迷惑メールフィルターを通っていません。
mark-sender-blocked-by-policy = ポリシーで拒否された差出人です。
mark-allowed-by-rule = フィルターの前に、規則によって通されました。
mark-spam-by-rule = フィルターの前に、規則によって迷惑メールとされました。
mark-verdict-overruled = 組織の設定により、フィルターの判定が適用されませんでした。
mark-released = 検疫から解放されました。
mark-filter-skipped = 迷惑メールフィルターを通っていません。
mark-high-confidence-spam = フィルターは高い確度で迷惑メールと判定しました。
mark-bulk-sender = 一括送信の送信元から届きました。
mark-bad-bulk-sender = 苦情の多い一括送信の送信元から届きました。
mark-phishing-level = Exchange のコンテンツフィルターは、フィッシングの可能性が高いと判定しました。
mark-first-contact = この差出人からは初めて、またはまれなメールです。
mark-threat = フィルターが脅威を示しました ({ $value })。
mark-second-report = { $name } が 2 つ以上あります。受信サービスのものは一番上だけです。これはメールに付いてきたものなので無視します。
mark-no-filter-report = Microsoft 365 のフィルターの記録 (X-Forefront-Antispam-Report) がありません。
mark-no-delivery-report = フォルダーの記録 (X-Microsoft-Antispam-Mailbox-Delivery) がありません。
mark-duplicate-field = { $name } は 1 つだけのはずですが、{ $count } 個あります。どれを表示するかはプログラムによって異なります。
mark-clock-skew = { $number } 番目: { $host } の時計は、1 つ前より { $seconds } 秒遅れています。
mark-slow-hop = { $number } 番目 ({ $host }) で { $minutes } 分かかりました。
mark-old-tls = 廃止された暗号化方式 (TLS 1.0 または 1.1) を使った箇所が { $count } 個あります。
mark-no-time = 日時を読み取れない Received が { $count } 個あります。
mark-hops-unread = 読み取らなかった Received が { $count } 個あります。
mark-limit = ヘッダーがこのプログラムの読み取り上限 ({ $limit }) を超えています。残りは読み取っていません。
mark-claimed = (ファイルの記載による)
