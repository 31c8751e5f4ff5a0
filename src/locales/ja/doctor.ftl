# honmono doctor
doctor-which-url = アドレスを指定してください: honmono doctor https://addin.example.org
doctor-state-good = 正常
doctor-state-note = 参考
doctor-state-bad = 問題
doctor-sum = { $bad ->
    [0] 問題はありません。
   *[other] 問題が { $bad } 件あります。
  }
doctor-unreachable = { $address } に接続できません: { $reason }
doctor-certificate = 証明書は { $until } まで有効です (あと { $days } 日)。
doctor-certificate-soon = 証明書は { $until } に期限が切れます (あと { $days } 日)。期限が切れると、Outlook には何も表示されません。
doctor-certificate-over = 証明書の期限は { $until } に切れています。
doctor-certificate-untrusted = この端末は証明書を信頼していません。自組織の認証局を使っている場合は、全員の端末がそれを信頼している必要があります。スマートフォンでは信頼されないことがよくあります。このプログラムに信頼させるには、環境変数 NODE_EXTRA_CA_CERTS に認証局の証明書ファイルを指定してください。
doctor-certificate-unread = 証明書を読み取れません: { $reason }
doctor-health-missing = health.json がないか、バージョンが書かれていません。「site」フォルダーをすべてコピーしましたか。
doctor-version = バージョン { $version }、データは { $data } 時点のものです。
doctor-other-address = リリースは { $made } 用に作られましたが、{ $asked } で配信されています。--url を指定して作り直してください。
doctor-other-version = 配信されているのはバージョン { $served }、このプログラムはバージョン { $own } です。
doctor-manifest-not-served = manifest.xml が配信されていないため、比較していません。
doctor-manifest-elsewhere = マニフェストが別の場所を指しています: { $address }
doctor-manifest-file = マニフェストにある { $path } の応答: { $status }
doctor-manifest = マニフェスト ({ $version }) と、その中の { $count } 個のアドレスは一致しています。
doctor-icon-size = { $path } の大きさが名前と違います: { $found }
doctor-sums-missing = SHA256SUMS が配信されていないため、ファイルを比較していません。
doctor-file-differs = { $path } がリリースと異なります ({ $status })。
doctor-files-differ-more = … ほかに { $count } 件
doctor-files = { $count } 個のファイルはすべてリリースと同じです。
doctor-config-absent = honmono.config.json はありません。既定の設定が使われます。
doctor-config-unreadable = honmono.config.json を JSON として読めません: { $reason }
doctor-config-mistake = honmono.config.json の { $path }: { $text }
doctor-config = honmono.config.json に誤りはありません。
doctor-resolver-not-allowed = 設定にある問い合わせ先 { $resolver } が、ページで許可されていません。--config を指定してリリースを作り直してください。
doctor-header-missing = { $path }: ヘッダー { $header } がないか、次が足りません: { $wanted }
doctor-header-unwanted = { $path }: ヘッダー { $header } に次があってはいけません: { $found }
doctor-header-differs = { $path }: ヘッダー { $header } は「{ $wanted }」のはずですが、「{ $found }」です。
doctor-headers = 応答ヘッダーはすべて正しく設定されています。
doctor-conditional = 変更のないページには 304 が返ります。
doctor-not-conditional = サーバーが ETag を返さないか、ETag に対応していないため、変更のないページも毎回すべて送られます。
doctor-compressed = ファイルは圧縮されています ({ $encoding })。
doctor-not-compressed = { $path } が圧縮されずに送られています。
