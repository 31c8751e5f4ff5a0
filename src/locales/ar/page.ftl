# The stand-alone page.
page-title = هل هذه الرسالة من Microsoft حقًا؟
page-lead = تُقرأ الرسالة على جهازك ولا تذهب إلى أي مكان.
page-drop = أفلت ملفات البريد هنا
page-drop-hint = ملف ‎.eml أو ‎.msg، واحد أو أكثر
page-choose = اختيار ملفات
page-drop-now = اترك الملف لبدء الفحص
page-paste = أو الصق مصدر الرسالة
page-check = فحص
page-where = من أين حصلت عليها؟
page-where-own = فتحتها في صندوق بريدي
page-where-own-hint = حفظتها أو نسخت مصدرها مباشرة من برنامج بريدك أو بريدك على الويب.
page-where-file = وصلتني كملف أو مرفق
page-where-file-hint = أرسلها إليك أو أعطاك إياها شخص ما. عندئذٍ ربما كتب أي شخص رؤوسها، ولا يُعتد إلا بالتواقيع.
page-examples = أمثلة، كلها مختلقة
page-list = الرسائل المفحوصة
page-progress = فُحص { $done } من { $total }
page-clear = مسح القائمة
page-remove = إزالة { $name }
page-pasted = نص ملصوق
page-form-name = المرسل والموضوع فقط
page-only-shown = ما يمكن قوله من المرسل والموضوع وحدهما

page-form = ليس لدي سوى المرسل والموضوع
page-form-hint = على هاتف، أو على ورق، أو قرأه لك أحد
page-form-lead = يستطيع أي شخص كتابة اسم المرسل وعنوانه. لذلك لا يمكن لأحد أن يؤكد منهما وحدهما أن رسالة ما من Microsoft. لكن العنوان الذي لا يتبع Microsoft يكشف المزيف، وللإشعار المعروف إرشادات رسمية.
page-form-from-name = اسم المرسل
page-form-from-address = عنوان المرسل
page-form-subject = الموضوع
page-form-check = عرض ما يمكن قوله
page-form-empty = اكتب عنوان المرسل أو الموضوع.
page-form-not-address = اكتب العنوان على شكل name@company.example.
page-form-said = كُتب المرسل والموضوع فقط. العنوان الأصلي هنا لا يثبت شيئًا: المزورون يكتبونه أيضًا. للحصول على جواب حاسم، افحص الرسالة نفسها.

page-source = كيف تحصل على مصدر الرسالة
page-source-hint = Outlook.com وGmail وYahoo! JAPAN وApple Mail وThunderbird والهواتف
page-source-outlook-com = Outlook.com وOutlook على ويب
page-source-outlook-com-steps =
    افتح الرسالة.
    في أعلى الرسالة اختر ”…“ (مزيد من الإجراءات)، ثم ”حفظ باسم“ للحصول على ملف eml. أفلته هنا.
    أو اختر ”…“ ثم ”عرض“ ثم ”عرض مصدر الرسالة“، وحدد الكل وانسخه والصقه هنا.
page-source-outlook-windows = Outlook لـ Windows
page-source-outlook-windows-steps =
    Outlook الجديد: ”…“ ثم ”حفظ باسم“ يعطي ملف eml.
    Outlook الكلاسيكي: اسحب الرسالة من القائمة إلى سطح المكتب. يمكن إفلات ملف msg هنا.
    أو افتح الرسالة في نافذتها، ثم ”ملف“، ”خصائص“، وانسخ ”رؤوس الإنترنت“ والصقها هنا.
page-source-gmail = Gmail في المتصفح
page-source-gmail-steps =
    افتح الرسالة.
    اختر النقاط الثلاث بجانب ”رد“، ثم ”عرض الأصل“.
    اختر ”تنزيل الأصل“ وأفلت الملف هنا، أو ”نسخ إلى الحافظة“ ثم الصق.
page-source-yahoo-japan = بريد Yahoo! JAPAN
page-source-yahoo-japan-steps =
    افتح الرسالة في إصدار الحاسوب.
    اختر عرض الرأس المفصل (詳細ヘッダー) في قائمة الرسالة.
    حدده كله وانسخه والصقه هنا.
page-source-apple-mail = Apple Mail على Mac
page-source-apple-mail-steps =
    حدد الرسالة.
    اختر ”ملف“، ”حفظ باسم…“، بتنسيق ”مصدر الرسالة الأولي“. أفلت الملف هنا.
    أو اختر ”عرض“، ”الرسالة“، ”المصدر الأولي“، وانسخ الكل والصقه.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    حدد الرسالة.
    اختر ”المزيد“، ”اعرض المصدر“ (Ctrl+U)، وحدد الكل وانسخه والصقه.
    أو انقر الرسالة بالزر الأيمن، ”احفظ باسم…“، وأفلت ملف eml هنا.
page-source-phone = iPhone وiPad وAndroid
page-source-phone-steps =
    معظم تطبيقات البريد على الهواتف لا تستطيع عرض المصدر. لا تعد توجيه الرسالة: إعادة التوجيه تزيل الإثبات.
    افتح صندوق البريد نفسه في متصفح على حاسوب واستخدم الطريقة أعلاه.
    أو استخدم ”ليس لدي سوى المرسل والموضوع“ أدناه؛ وهو يوضح مدى ما يمكن قوله.

page-intro = ما تجيب عنه هذه الصفحة
page-intro-1 = هل أرسلت Microsoft حقًا رسالة تحمل اسمها، ولماذا يمكن قول ذلك.
page-intro-2 = ماذا تريد منك الرسالة، وإلى أين تؤدي روابطها حقًا.
page-intro-3 = ماذا تفعل بعد ذلك: لإشعار أصلي، ولرسالة مزيفة، وإن كنت قد نقرت بالفعل.
page-intro-not = لا تبحث عن فيروسات، ولا تفتح روابط، ولا تحكم على رسائل بأسماء أخرى.
page-intro-privacy = يحدث كل شيء في هذا المتصفح. لا تخرج منه رسالة أو عنوان أو حكم، ولا يوجد خادم يمكنه الاحتفاظ بها.
page-intro-try = تجربة مثال

page-error = تعذر فحص هذا
page-error-empty = لا شيء فيه. الصق مصدر الرسالة، أو اختر ملف الرسالة المحفوظ.
page-error-only-subject = هذا مجرد موضوع أو بضع كلمات من الرسالة، لا مصدرها. نحتاج إلى الأسطر التي تبدأ بـ ”Received:‎“ و”From:‎“. تجد أدناه كيف تحصل عليها.
page-error-not-a-header-block = هذا ليس مصدر رسالة: تنقص الأسطر التي تبدأ بـ ”Received:‎“ أو ”From:‎“. تجد أدناه كيف تحصل عليها.
page-error-binary = هذا ليس ملف بريد بل صورة أو نوع آخر من الملفات. لا يمكن فحص لقطة شاشة لرسالة: احفظ الرسالة نفسها كملف eml أو msg.
page-error-too-large = هذا الملف أكبر من { $limit } م.ب. احفظ الرسالة بلا مرفقاتها، أو الصق مصدرها فقط.
page-error-msg = تعذرت قراءة ملف msg هذا. احفظ الرسالة بصيغة eml، أو الصق مصدرها.
page-error-unreadable = تعذر على المتصفح قراءة هذا الملف ({ $detail }). احفظه من جديد وحاول مرة أخرى.
page-error-folder = هذا مجلد أو ملف فارغ. اختر ملفات الرسائل التي فيه.

page-privacy = تُقرأ على هذا الجهاز. تعمل بلا اتصال. لا ملفات تعريف ارتباط، ولا إحصاءات، ولا خادم.
page-samples = صندوق بريد نموذجي
page-settings = الإعدادات
page-result = النتيجة
