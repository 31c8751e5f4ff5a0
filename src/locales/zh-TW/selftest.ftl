# 自檢頁面，供系統管理員或技術支援人員使用。
selftest-title = Honmono 自我檢查
selftest-intro = 這是這份 Honmono 對其執行環境的檢查結果。下面的文字不含任何郵件內容：沒有主旨，沒有地址，沒有姓名。請貼上到您的支援單中。
selftest-copy = 複製文字
selftest-copied = 已複製。
selftest-copy-failed = 這裡不允許複製。請選取文字，自行複製。
selftest-text = 供支援單使用的文字
selftest-again = 重新執行
selftest-back = 返回 Honmono
selftest-ask = 現在查詢解析程式
selftest-ask-what = 向 { $resolver } 查詢 microsoft.com 的一條公開記錄，不傳送其他任何內容。
selftest-running = 正在執行…
selftest-done = { $bad ->
    [0] 已完成。試過的項目全部正常。
   *[other] 已完成。有 { $bad } 項不正常或無法嘗試。
  }
selftest-state-good = 正常
selftest-state-note = 說明
selftest-state-bad = 不正常
selftest-row-versions = 版本
selftest-row-update = 此頁面與伺服器
selftest-row-place = 位置
selftest-row-browser = 瀏覽器
selftest-row-languages = 語言
selftest-row-office = Outlook 的程式庫 (office.js)
selftest-row-host = Outlook
selftest-row-sets = 需求集
selftest-row-headers = 讀取開啟的郵件的郵件標頭
selftest-row-configuration = honmono.config.json
selftest-row-dns = 公開金鑰查詢
selftest-row-resolver = 解析程式
selftest-row-crypto = 瀏覽器的密碼編譯功能
selftest-row-storage = 瀏覽器的儲存空間
selftest-row-roaming = 由 Outlook 儲存的設定
selftest-row-clock = 時鐘
selftest-row-policy = 被內容安全原則封鎖
