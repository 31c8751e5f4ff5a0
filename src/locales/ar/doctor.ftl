# honmono doctor
doctor-which-url = أي عنوان؟ honmono doctor https://addin.example.org
doctor-state-good = سليم
doctor-state-note = ملاحظة
doctor-state-bad = خلل
doctor-sum = { $bad ->
    [0] لا خلل.
    [one] خلل واحد.
    [two] خللان.
    [few] { $bad } أمور فيها خلل.
    [many] { $bad } أمرًا فيه خلل.
   *[other] { $bad } أمر فيه خلل.
  }
doctor-unreachable = تعذر الوصول إلى { $address }: { $reason }
doctor-certificate = الشهادة صالحة حتى { $until } (الأيام المتبقية: { $days }).
doctor-certificate-soon = تنتهي الشهادة في { $until } (الأيام المتبقية: { $days }). بعد انتهائها لا يعرض Outlook شيئًا.
doctor-certificate-over = انتهت الشهادة في { $until }.
doctor-certificate-untrusted = لا يقبل هذا الجهاز الشهادة. إن كانت من هيئة إصدار خاصة بكم، فيجب أن يقبلها جهاز كل شخص أيضًا؛ والهواتف كثيرًا ما لا تقبلها. ليقبلها هذا البرنامج، اضبط NODE_EXTRA_CA_CERTS على الملف الذي يحتوي على شهادة هيئتكم.
doctor-certificate-unread = تعذرت قراءة الشهادة: { $reason }
doctor-health-missing = ملف health.json مفقود أو لا يذكر إصدارًا. هل نُسخ المجلد ”site“ كله؟
doctor-version = الإصدار { $version }، سجلات { $data }.
doctor-other-address = أُنشئ الإصدار للعنوان { $made } ويُقدَّم على { $asked }. أعد إنشاءه بالخيار --url.
doctor-other-version = الإصدار المقدَّم { $served }؛ وإصدار هذا البرنامج { $own }.
doctor-manifest-not-served = ملف manifest.xml غير مقدَّم، فلم يُقارن.
doctor-manifest-elsewhere = يؤدي ملف البيان إلى مكان آخر: { $address }
doctor-manifest-file = يذكر ملف البيان { $path }، وجوابه: { $status }
doctor-manifest = ملف البيان ({ $version }) والعناوين فيه (العدد: { $count }) متوافقة.
doctor-icon-size = { $path } ليس بالحجم المذكور في اسمه: { $found }
doctor-sums-missing = ملف SHA256SUMS غير مقدَّم، فلم تُقارن الملفات.
doctor-file-differs = { $path } ليس كما في الإصدار ({ $status }).
doctor-files-differ-more = … وملفات أخرى (العدد: { $count }).
doctor-files = كل الملفات كما في الإصدار (العدد: { $count }).
doctor-config-absent = لا يوجد honmono.config.json؛ تسري الإعدادات الافتراضية.
doctor-config-unreadable = ملف honmono.config.json ليس JSON: { $reason }
doctor-config-mistake = honmono.config.json، { $path }: { $text }
doctor-config = لا أخطاء في honmono.config.json.
doctor-resolver-not-allowed = يذكر ملف الإعداد خادم الاستعلام { $resolver }، لكن الصفحات لا تسمح به. أعد إنشاء الإصدار بالخيار --config.
doctor-header-missing = { $path }: الرأس { $header } مفقود أو ينقصه: { $wanted }
doctor-header-unwanted = { $path }: يجب ألا يقول الرأس { $header }: { $found }
doctor-header-differs = { $path }: يقول الرأس { $header } ”{ $found }“ بدل ”{ $wanted }“.
doctor-headers = كل رؤوس الاستجابة متوافقة.
doctor-conditional = يُجاب عن الصفحات التي لم تتغير بالرمز 304.
doctor-not-conditional = تُرسل الصفحة التي لم تتغير كاملة من جديد، لأن الخادم لا يعطي ETag أو لا يراعيه.
doctor-compressed = الملفات مضغوطة ({ $encoding }).
doctor-not-compressed = يُرسل { $path } بلا ضغط.
