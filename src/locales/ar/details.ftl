# Evidence, header analysis and export in the views.
details-mark-pass = سليم:
details-mark-warn = انتباه:
details-mark-unknown = غير معروف:
details-mark-fail = ضدها:
details-mark-info = ملاحظة:

details-server = الخادم المستلم
details-server-pass = أكدت خدمة بريدك أنها جاءت من { $domain }.
details-server-pass-foreign = أكدت خدمة بريدك { $domain }. وهو ليس Microsoft.
details-server-fail = وجدت خدمة بريدك أنها لم تأتِ من { $domain }.
details-server-neither = لم تؤكد خدمة بريدك { $domain } ولم تنفه.
details-server-claimed = الملف نفسه يقول ”{ $result }“. يستطيع أي شخص كتابة ذلك في ملف.
details-server-word = قلت إنك فتحتها في صندوق بريدك. الباقي مبني على ذلك.
details-signature = توقيع المرسل
details-signature-pass = وقّعها { $domain }، وتبيّن هنا أن التوقيع مطابق.
details-signature-fail = التوقيع باسم { $domain } غير مطابق.
details-signature-unknown = موقعة باسم { $domain }. لم يُفحص ذلك هنا.
details-signature-other = وقّعها { $domain } فقط، لا مجال المرسل نفسه.
details-signature-none = غير موقعة.
details-arc = الخوادم الوسيطة
details-arc-pass = يشهد خادم وسيط مدرج، { $domain }، على ما استلمه.
details-links = الروابط
details-links-microsoft = { $count ->
    [zero] لا روابط.
    [one] الرابط الوحيد يؤدي إلى صفحة Microsoft نفسها.
    [two] الرابطان كلاهما يؤديان إلى صفحات Microsoft نفسها.
    [few] الروابط الـ { $count } كلها تؤدي إلى صفحات Microsoft نفسها.
    [many] كل الروابط وعددها { $count } تؤدي إلى صفحات Microsoft نفسها.
   *[other] كل الروابط وعددها { $count } تؤدي إلى صفحات Microsoft نفسها.
  }
details-links-other = { $count ->
    [zero] لا رابط يؤدي إلى خارج صفحات Microsoft نفسها.
    [one] رابط واحد لا يؤدي إلى صفحات Microsoft نفسها.
    [two] رابطان لا يؤديان إلى صفحات Microsoft نفسها.
    [few] { $count } روابط لا تؤدي إلى صفحات Microsoft نفسها.
    [many] { $count } رابطًا لا تؤدي إلى صفحات Microsoft نفسها.
   *[other] { $count } رابط لا تؤدي إلى صفحات Microsoft نفسها.
  }
details-links-none = لا توجد روابط.
details-links-unread = لم يكن نص الرسالة متاحًا، فروابطها غير معروفة.
details-notice = الإشعارات المعروفة
details-notice-match = تطابق إشعارًا معروفًا أرسلته Microsoft: { $notice }.
details-notice-late = تطابق إشعارًا معروفًا، { $notice }، لكنها جاءت بعد إرساله بوقت طويل.
details-notice-early = تطابق إشعارًا معروفًا، { $notice }، لكنها جاءت قبل إرساله.
details-notice-topic = تتناول أمرًا حقيقيًا، أيًا كان مرسلها.
details-notice-none = لا تطابق أي إشعار نعرفه.

details-findings = كل ما لوحظ
details-decides = حاسم
details-not-checked = لم يُنظر فيه
details-show-line = عرض السطر
details-show-links = عرض الروابط
details-copy-line = نسخ هذا السطر

details-raw = النص الخام
details-raw-copy = نسخ كل رؤوس الرسالة
details-raw-cut = العرض ينتهي هنا، والنسخ يأخذها كلها ({ $size } ك.ب).
details-search = بحث
details-search-label = البحث في الأسماء والقيم
details-filter = المجموعة
details-filter-all = كل المجموعات
details-order = الترتيب
details-order-header = كما في الرأس
details-order-name = حسب الاسم
details-found = { $count ->
    [zero] لا حقول
    [one] حقل واحد
    [two] حقلان
    [few] { $count } حقول
    [many] { $count } حقلًا
   *[other] { $count } حقل
  }
details-timeline = رسم
details-table = جدول
details-view = العرض بشكل
details-edge = ابتداءً من هنا كتبت خدمة بريدك الأسطر
details-edge-none = لا يمكن أخذ أي سطر هنا إثباتًا للمرسل
details-page = المراحل { $from } إلى { $to } من { $total }
details-earlier = السابق
details-later = التالي
details-zone = الأوقات حسب منطقتك ({ $zone })
details-utc = الأوقات بتوقيت UTC
details-reference = ما هذا الحقل
details-limits = الرأس أكبر مما نقرؤه.
details-field = الحقل { $number } من { $total }
details-headers-missing = لا يوجد حقل Received، فلا طريق يمكن عرضه: هذا ما هو متاح فقط.

take-what = ماذا
take-result = النتيجة
take-headers = كل رؤوس الرسالة
take-format = بصيغة
take-format-text = نص
take-format-json = JSON
take-format-csv = جدول (CSV)
take-format-html = صفحة للطباعة (HTML)
take-redact = إخفاء عناوين بريد الأشخاص
take-redact-hint = يُخفى ما قبل @. ويبقى مجال المرسل، لأن النتيجة تدور حوله.
take-preview = هذا ما ستحتويه
take-copy = نسخ
take-save = حفظ
take-print = طباعة
take-save-failed = الحفظ غير مسموح هنا. انسخها بدلًا من ذلك.
take-cut = العرض ينتهي هنا.

details-prepare = تحضير بلاغ
details-by-mail = كتابته في رسالة
