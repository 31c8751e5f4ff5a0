### Sentences of a verdict as text, for a terminal, a copied or a printed report.

report-scope = هذا يؤكد المرسل، ولا يؤكد كل ما تطلبه الرسالة.
report-asks = ما تطلبه الرسالة:
report-subject = الموضوع: { $subject }
report-time = الوقت: { $time }
report-says = تقول إنها من: { $name } { $address }
report-no-name = (بلا اسم)
report-sent-by = أرسلها: { $domain } ({ $class })
report-sent-by-shown = أرسلها: { $domain } ({ $class })، بحسب ما يظهر، وهو غير مثبت
report-shown-value = { $domain } ({ $class })، بحسب ما يظهر، وهو غير مثبت
report-sent-by-unproven = أرسلها: غير معروف. تعرض { $domain } ({ $class })، لكن ذلك غير مثبت.
report-sent-by-failed = أرسلها: جهة أخرى. تعرض { $domain } ({ $class })، لكن خادم البريد وجد أنها لم تأتِ من هناك.
report-unproven-value = غير معروف؛ تعرض { $domain } ({ $class })، لكن ذلك غير مثبت
report-failed-value = جهة أخرى؛ تعرض { $domain } ({ $class })، لكن خادم البريد وجد أنها لم تأتِ من هناك
report-no-domain = (بلا عنوان مرسل)
report-class-corporate = بريد Microsoft نفسها
report-class-service = خدمة من Microsoft
report-class-customer = عنوان عميل لدى Microsoft
report-class-personal = صندوق بريد شخصي
report-class-subsidiary = شركة من مجموعة Microsoft، باسمها هي
report-class-unrelated = ليس مرسلًا من Microsoft
report-service = الخدمة: { $service }
report-links = إلى أين تؤدي روابطها:
report-more-links =
    { $count ->
        [zero] ولا شيء آخر
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } أخرى
        [many] و{ $count } رابطًا آخر
       *[other] و{ $count } رابط آخر
    }
report-next = ما يمكنك فعله الآن:
report-not-checked = لم يُفحص:
report-versions = السبب { $reason } · المحرك { $engine } · البيانات { $data }
report-title = { $headline } – تقرير Honmono
report-made = تقرير Honmono بتاريخ { $time }
report-label-subject = الموضوع
report-label-time = الوقت
report-label-says = تقول إنها من
report-label-sent-by = أرسلها فعلًا
report-label-service = الخدمة
report-label-asks = ما تطلبه الرسالة
report-label-links = إلى أين تؤدي روابطها
report-label-next = ما يمكنك فعله الآن
report-label-findings = ما لوحظ
report-label-not-checked = لم يُفحص
report-more-rows =
    { $count ->
        [zero] لا صفوف أخرى لم تُطبع.
        [one] صف واحد آخر لم يُطبع.
        [two] صفان آخران لم يُطبعا.
        [few] { $count } صفوف أخرى لم تُطبع.
        [many] { $count } صفًا آخر لم تُطبع.
       *[other] { $count } صف آخر لم تُطبع.
    }
