# What an administrator reads about honmono.config.json. Mistakes: config-<id> (src/settings/organization.ts).
config-not-json = هذا ليس JSON: { $detail }
config-too-large = الملف أكبر من 256 KB، فلم يُقرأ.
config-schema-version = لا يُفهم من هذا الملف إلا الشكل { $known }. قد لا تُراعى المفاتيح الأحدث.
config-unknown-key = لا يوجد مفتاح ”{ $key }“. { $nearest ->
    [none] ليس له أثر.
   *[other] هل قصدت ”{ $nearest }“؟
  }
config-not-an-object = المتوقع هنا كائن بأقواس معقوفة؛ والموجود: { $found }.
config-not-a-list = المتوقع هنا قائمة بأقواس مربعة؛ والموجود: { $found }.
config-not-a-text = المتوقع هنا نص بين علامتي اقتباس؛ والموجود: { $found }.
config-too-many = تُقرأ القيم الأولى حتى العدد { $most }؛ والموجود { $count }.
config-empty = لا شيء فيه.
config-missing = مفقود. بدونه يُستبعد الإشعار.
config-too-long = الحد الأقصى للأحرف { $most }؛ والموجود { $count }.
config-invisible = يحتوي على فاصل أسطر أو حرف آخر لا يراه أحد.
config-not-an-id = ”{ $value }“: استخدم أحرفًا صغيرة وأرقامًا وشرطات.
config-not-one-of = ”{ $value }“ ليس من هذه القيم: { $values }.
config-wildcard = ”{ $value }“: اكتب المجال بلا نجمة؛ فالأسماء التي تحته مقصودة على أي حال.
config-url-for-host = ”{ $value }“ عنوان ويب؛ اكتب اسم المضيف فقط.
config-address-for-host = ”{ $value }“ عنوان بريد؛ اكتب الجزء الذي يلي @ فقط.
config-ip-for-host = ”{ $value }“ عنوان IP؛ المطلوب اسم مضيف، لأن العنوان قد يصبح لأي شخص لاحقًا.
config-not-a-host = ”{ $value }“ ليس اسم مضيف. اكتب الأسماء بالأبجديات الأخرى بصيغة xn--.
config-public-suffix = يستطيع أي شخص الحصول على اسم تحت ”{ $value }“، فلا يمكن الركون إليه كله.
config-mail-service = ”{ $value }“ هو خدمة البريد نفسها، لا بوابة تسبقها.
config-microsofts = ”{ $value }“ تابع لـ Microsoft. يُحكم على بريده بالإثبات ولا يُعرض أبدًا على أنه منكم؛ يُستبعد الإشعار.
config-anyones = يستطيع أي شخص فتح صندوق بريد تحت ”{ $value }“: اذكر العناوين بدقة. يُستبعد الإشعار.
config-drill-in-notice = ”{ $value }“ هو أيضًا من مجالات التدريب لديكم. يُستبعد الإشعار.
config-address-outside = { $value } ليس ضمن مجالات الإشعار. يُستبعد الإشعار.
config-not-an-address = ”{ $value }“ ليس عنوان بريد.
config-not-a-url = ”{ $value }“ ليس عنوان ويب.
config-not-https = ”{ $value }“ لا يبدأ بـ https://.
config-password-in-url = يحتوي العنوان على اسم مستخدم أو كلمة مرور يمكن للجميع قراءتها.
config-query-in-url = ”{ $value }“: احذف كل شيء ابتداءً من ? أو #.
config-not-a-phone = ”{ $value }“ ليس رقم هاتف.
config-not-a-date = ”{ $value }“ ليس يومًا (2027-03-31) ولا وقتًا مع منطقته الزمنية.
config-not-an-app = ”{ $value }“ ليس تطبيق بريد نعرفه. الأسماء في docs/configuration.md.
config-duplicate = يرد ”{ $value }“ مرتين؛ يُعتد بالأولى.

# honmono config check
config-file-unreadable = تعذرت قراءة { $file }: { $reason }
config-file-missing = أي ملف؟ honmono config check honmono.config.json
config-unknown-action = لا يوجد سوى: honmono config check FILE
config-sound = لا أخطاء.
config-mistakes = { $count ->
    [zero] لا أخطاء.
    [one] خطأ واحد. لا تُستبعد إلا القيمة التي يقع فيها:
    [two] خطآن. لا تُستبعد إلا القيمتان اللتان يقعان فيهما:
    [few] { $count } أخطاء. لا تُستبعد إلا القيم التي تقع فيها:
    [many] { $count } خطأً. لا تُستبعد إلا القيم التي تقع فيها:
   *[other] { $count } خطأ. لا تُستبعد إلا القيم التي تقع فيها:
  }
config-whole-file = الملف كله
config-effects = ما الذي يفعله:
config-effect-nothing = لا شيء: كأن لا ملف.
config-effect-authserv = تُعتمد النتائج التي كتبتها خوادمكم هذه: { $names }. ويجب أن تحذف النتائج الواردة التي تحمل أسماءها.
config-effect-gateways = يُعرف أن هذه البوابات تسبق صندوق البريد: { $names }. عندئذٍ لا تؤخذ نتيجة الخادم إثباتًا، لأنها تصف البوابة.
config-effect-arc = يثبت المرسل أيضًا بختم ARC سليم من: { $names }.
config-effect-rewriters = الروابط التي أعاد هؤلاء المضيفون كتابتها تُعرض بوجهتها الحقيقية: { $names }.
config-effect-notice = الإشعار { $id }: البريد المثبت من { $names } يُعرض على أنه منكم.
config-effect-notice-subject = فقط إذا احتوى الموضوع على: { $words }.
config-effect-notice-until = حتى { $date } (UTC).
config-effect-notice-over = انتهى في { $date } (UTC) ولم يعد له أثر.
config-effect-notice-languages = ليس له نص باللغات { $languages }؛ من يستخدم إحداها يقرأ { $instead }.
config-effect-help = يُوجَّه الأشخاص إلى الدعم الفني لديكم: { $where }.
config-effect-report = تُحضَّر البلاغات إلى: { $mailbox }. لا يُرسل شيء بغير الشخص نفسه.
config-effect-dns-off = لا تُطلب المفاتيح العامة عبر الشبكة أبدًا، ولا يستطيع أحد تشغيل ذلك.
config-effect-dns-ask = لا يُطلب المفتاح العام إلا عندما يضغط الشخص الزر لتلك الرسالة.
config-effect-dns-on = تُطلب المفاتيح العامة بلا سؤال، ما لم يوقف الشخص ذلك. لا يخرج من الجهاز سوى محدِّد المفتاح والمجال.
config-effect-resolver = تُطلب من { $resolver }. يجب إنشاء الإصدار بهذا الملف، وإلا فلن يسمح المتصفح بذلك.
config-effect-language = من لم يختر لغة بنفسه يقرأ بلغة: { $language }.
config-effect-apps = لا تُعرض إلا تطبيقات البريد هذه: { $names }.
config-effect-drills = يُحكم على البريد من مجالات التدريب لديكم كبريد أي غريب، ولا يُكشف أبدًا: { $names }.
