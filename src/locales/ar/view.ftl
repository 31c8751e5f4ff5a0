# What the pane and the report say around the verdict. Loaded before the verdict is shown: keep it short.

view-checking = جارٍ فحص هذه الرسالة…
view-starting = جارٍ التحضير…
view-asking = جارٍ طلب مفتاح عام واحد من { $resolver }…
view-no-subject = (بلا موضوع)
view-no-sender = (بلا مرسل)
view-about-label = الرسالة

view-scope = هذا يؤكد المرسل، ولا يؤكد كل ما تطلبه الرسالة.

view-says = تقول إنها من
view-sent-by = أرسلها فعلًا
view-address-shown = العنوان الظاهر
view-unproven = (غير مثبت)
view-forged = (مزوَّر)
view-differs = ليسا متطابقين
view-nobody = لم يُذكر أحد
view-also-written = يُكتب أيضًا { $ascii }
view-letters = ”{ $written }“ بدلًا من ”{ $meant }“

action-needs = عرض ما عليك فعله
action-account = فتح صفحة الحساب
action-check = ما ينبغي مراجعته
action-report = الإبلاغ عنها
action-another-way = التأكد بطريقة أخرى
action-scope = ما يشمله هذا الفحص
action-help-desk = الدعم الفني

row-concern = هل يعنيك هذا؟
row-concern-hint = اختر تطبيق البريد الذي تستخدمه
row-matter = التغيير الذي تذكره حقيقي
row-matter-hint = ما تقوله Microsoft، وأي تطبيقات البريد يخصه
row-links = إلى أين تؤدي روابطها حقًا
row-after = هل سبق أن نقرت أو رددت أو اتصلت؟
row-evidence = لماذا نقول ذلك
row-evidence-unsure = ما الذي نظرنا فيه
row-headers = كل رؤوس الرسالة
row-take = نسخ هذه النتيجة أو طباعتها أو حفظها
row-signature = فحص توقيع Microsoft
row-signature-hint = يطلب مفتاحًا عامًا واحدًا من { $resolver }
row-settings = الإعدادات
row-attached = الرسائل المرفقة

attached-open = فحص ”{ $name }“
attached-back = العودة إلى الرسالة المفتوحة

view-own-mailbox = هل فتحتها مباشرة في صندوق بريدك؟
view-own-mailbox-yes = نعم، في صندوق بريدي
view-own-mailbox-why = عندئذٍ يمكن الأخذ بما دوّنته خدمة بريدك. أما إذا وصلتك كملف أو مرفق فلا يمكن ذلك.

view-private = فُحصت على هذا الجهاز. لم يُرسل شيء إلى أي مكان.
view-asked = فُحصت على هذا الجهاز. طُلب مفتاح عام واحد من { $resolver }، ولم يُرسل أي جزء من الرسالة.
view-data = بيانات { $date } · الإصدار { $version }
view-wrong = قد نكون مخطئين: أخبرنا
view-loading = جارٍ التحميل…
view-failed = تعذر تحميل هذا الجزء. تحقق من الاتصال وحاول مرة أخرى.
view-copied = تم النسخ
view-copy-failed = تعذر النسخ. حدد هذا النص وانسخه:
view-again = المحاولة مرة أخرى
view-recheck = إعادة الفحص
view-new-window = يفتح في نافذة جديدة
view-more-requests = { $count ->
    [zero] لا طلبات أخرى
    [one] طلب آخر
    [two] طلبان آخران
    [few] { $count } طلبات أخرى
    [many] { $count } طلبًا آخر
   *[other] { $count } طلب آخر
  }

view-nothing = لا توجد رسالة مفتوحة
view-nothing-next = افتح رسالة. يبدأ الفحص من تلقاء نفسه.
view-several = { $count ->
    [zero] لم تُحدَّد أي رسالة
    [one] حُددت رسالة واحدة
    [two] حُددت رسالتان
    [few] حُددت { $count } رسائل
    [many] حُددت { $count } رسالة
   *[other] حُددت { $count } رسالة
  }
view-several-next = حدد رسالة واحدة. تُفحص كل رسالة على حدة.
view-unavailable-code = للدعم الفني: { $detail }
view-partial = لا يمكن لأحد أن يثبت من اسم المرسل وعنوانه والنص وحدها مَن أرسل الرسالة. هذا ما يمكن قوله:
view-error = حدث خطأ أثناء هذا الفحص
view-error-next = لم يصدر حكم على الرسالة. حاول مرة أخرى، وإذا تكرر ذلك فأرسل إلينا النص أدناه. لا يحتوي على شيء من الرسالة.
