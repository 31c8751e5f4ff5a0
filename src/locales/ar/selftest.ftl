# The self-test page, for an administrator or a help desk.
selftest-title = الاختبار الذاتي لـ Honmono
selftest-intro = ما تجده هذه النسخة من Honmono حيث تعمل. لا يحتوي النص أدناه على شيء من أي رسالة: لا موضوع ولا عنوان ولا اسم. الصقه في طلب الدعم.
selftest-copy = نسخ النص
selftest-copied = تم النسخ.
selftest-copy-failed = النسخ غير مسموح هنا. حدد النص وانسخه بنفسك.
selftest-text = نص لطلب الدعم
selftest-back = العودة إلى Honmono
selftest-again = إعادة التشغيل
selftest-ask = سؤال خادم الاستعلام الآن
selftest-ask-what = يطلب من { $resolver } سجلًا عامًا واحدًا لـ microsoft.com. لا يُرسل شيء آخر.
selftest-running = جارٍ التشغيل…
selftest-done = { $bad ->
    [0] انتهى. كل ما جُرّب يعمل.
    [one] انتهى. شيء واحد لا يعمل أو تعذرت تجربته.
    [two] انتهى. شيئان لا يعملان أو تعذرت تجربتهما.
    [few] انتهى. { $bad } أشياء لا تعمل أو تعذرت تجربتها.
    [many] انتهى. { $bad } شيئًا لا يعمل أو تعذرت تجربته.
   *[other] انتهى. { $bad } شيء لا يعمل أو تعذرت تجربته.
  }
selftest-state-good = يعمل
selftest-state-note = ملاحظة
selftest-state-bad = لا يعمل
selftest-row-versions = الإصدارات
selftest-row-update = هذه الصفحة والخادم
selftest-row-place = المكان
selftest-row-browser = المتصفح
selftest-row-languages = اللغات
selftest-row-office = مكتبة Outlook (office.js)
selftest-row-host = Outlook
selftest-row-sets = مجموعات المتطلبات
selftest-row-headers = قراءة رؤوس الرسالة المفتوحة
selftest-row-configuration = honmono.config.json
selftest-row-dns = طلب المفاتيح العامة
selftest-row-resolver = خادم الاستعلام
selftest-row-crypto = التشفير في المتصفح
selftest-row-storage = التخزين في المتصفح
selftest-row-roaming = الإعدادات المحفوظة في Outlook
selftest-row-clock = الساعة
selftest-row-policy = ما حظرته سياسة أمان المحتوى
