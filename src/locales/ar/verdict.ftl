# Headlines: one per verdict.
headline-microsoft-notice = أرسلتها Microsoft
headline-microsoft-sender = أرسلتها Microsoft – لكنها ليست إشعارًا نعرفه
headline-microsoft-service = أرسلتها خدمة من Microsoft – وربما كتبها شخص آخر
headline-not-microsoft = ليست من Microsoft
headline-own-notice = إشعار من مؤسستك
headline-no-claim = لا تدّعي أنها من Microsoft
headline-cannot-tell = لا يمكننا الجزم

# The one fact that decides.
reason-from-ambiguous-foreign = لا يذكر سطر المرسل عنوانًا واحدًا واضحًا، ولا عنوان فيه يعود إلى Microsoft.
reason-from-ambiguous = سطر المرسل يذكر عدة عناوين أو هو تالف، فلا يمكن فحصه.
reason-from-missing = لا يوجد عنوان مرسل يمكن فحصه.
reason-own-notice = تأكد أن المرسل هو { $domain }، وقد أدرج المسؤول لديكم هذه الرسالة.
reason-proven-hint-only = جاءت من { $domain }. ليس لدينا سجل يُعوَّل عليه بأن Microsoft ترسل البريد منه.
reason-proven-service = أُرسلت عبر { $service } ({ $domain }). يستطيع كل من يستخدم هذه الخدمة أن يضع فيها نصه.
reason-own-notice-header-only = وقّع { $domain } المرسل والموضوع، وقد أدرج المسؤول لديكم هذه الرسالة. لم يؤكد أحد النص.
reason-proven-notice-header-only = وقّع { $domain } المرسل والموضوع، وهما يطابقان إشعارًا أرسلته Microsoft. لم يكن النص متاحًا للفحص.
reason-proven-header-only = وقّع { $domain } المرسل والموضوع. لم يؤكد أحد النص: ربما استُبدل.
reason-proven-notice-on-word = جاءت من { $domain } وتطابق إشعارًا معروفًا، إن كنت قد فتحتها في صندوق بريدك كما قلت.
reason-proven-notice = جاءت من { $domain } وتطابق إشعارًا أرسلته Microsoft.
reason-proven-notice-late = جاءت من { $domain }، لكن بعد إرسال هذا الإشعار بوقت طويل.
reason-proven-not-recorded = جاءت من { $domain }. هو تابع لـ Microsoft، لكنه غير موجود في سجلاتنا.
reason-proven-sender-on-word = جاءت من { $domain }، إن كنت قد فتحتها في صندوق بريدك كما قلت.
reason-proven-sender = جاءت من { $domain }. المرسل مؤكد، أما المحتوى فلا نعرفه.
reason-changed-on-the-way = تعرض { $domain }، لكن يبدو أنها تغيرت بعد إرسالها. تفعل القوائم البريدية ذلك، وكذلك الرسائل المزيفة المصنوعة من بريد حقيقي.
reason-delivery-report = تبدو تقريرًا آليًا عن رسالة لم تُسلَّم. لا يمكن تأكيد مرسلها.
reason-spoof-failed = تقول إنها من { $domain }، لكن الخادم الذي استلمها وجد أنها لم تأتِ من هناك.
reason-unproven-file = تقول إنها من { $domain }. في ملف أو نص ملصوق يستطيع أي شخص كتابة ذلك، ولم يمكن تأكيد أي توقيع.
reason-unproven-no-headers = تقول إنها من { $domain }. رؤوس الرسالة التي قد تؤكد ذلك غير متاحة.
reason-unproven-no-result = تقول إنها من { $domain }، لكن خادم بريدك لم يترك نتيجة فحص.
reason-unproven-gateway = تقول إنها من { $domain }. بوابة البريد لديكم تحجب الإثبات.
reason-unproven-on-premises = تقول إنها من { $domain }. لا يسجل خادم بريد مؤسستك إن كان ذلك قد فُحص.
reason-unproven-damaged = تقول إنها من { $domain }، لكن سجل فحص الخادم لا يتوافق مع هذه الرسالة.
reason-unproven-not-confirmed = تقول إنها من { $domain }. لم يؤكد فحص الخادم ذلك ولم ينفه.
reason-forwarded = أعاد شخص ما توجيه هذه الرسالة. لا يمكن فحص مرسلها الأول في هذه النسخة.
reason-own-organization = تتحدث باسم Microsoft، لكن المرسل والمستلم يشتركان في { $domain }. إن كانت هذه مؤسستك فاسأل قسم تقنية المعلومات.
reason-quotes-a-fake = فيها نص باسم Microsoft، لكنها تتحدث عن رسائل مزيفة. قد تكون تحذيرًا يقتبس إحداها.
reason-claims-from-customer = تقول ”{ $claim }“، لكن عنوان المرسل على { $domain }، وهو اسم يمكن لأي عميل لدى Microsoft الحصول عليه.
reason-claims-from-personal = تقول ”{ $claim }“، لكن عنوان المرسل على { $domain }، حيث يمكن لأي شخص فتح صندوق بريد.
reason-claims-from-lookalike = عنوان المرسل على { $domain }، وهو اسم صُنع ليشبه اسم Microsoft.
reason-claims-from-elsewhere = تقول ”{ $claim }“، لكن عنوان المرسل على { $domain }، وهو ليس تابعًا لـ Microsoft.
reason-no-claim = يخص هذا الفحص Microsoft وحدها. لا يقول شيئًا عن هذا المرسل، { $domain }.

# What the mail wants.
request-phone-number = تريد منك الاتصال بالرقم { $number }. لا تتصل برقم من رسالة، بل ابحث عنه في موقع الشركة نفسها.
request-mailto-reply = يكتب زرها رسالة إلى { $address }. الرد يخبر المرسل بأن صندوق بريدك مستخدم.
request-reply-elsewhere = سيذهب الرد إلى { $address }، لا إلى المرسل.
request-password = تطلب كلمة مرورك أو تسجيل الدخول عبر رابطها.
request-code = تتعلق برمز. لا تعطِ أي رمز لأحد أبدًا.
request-device-code = تريد منك إدخال رمز في صفحة تسجيل دخول. سيفتح ذلك حسابك لشخص آخر.
request-payment = تتعلق بالمال: دفعة أو فاتورة أو بيانات بنكية.
request-gift-card = تطلب بطاقات هدايا. لا تقبل أي شركة بطاقات الهدايا وسيلة للدفع.
request-crypto = تطلب عملات مشفرة.
request-run-program = تريد منك تشغيل شيء على حاسوبك أو السماح لشخص بالدخول إليه.
request-consent = يطلب أحد الروابط أن تمنح تطبيقًا حق الوصول إلى حسابك.
request-attachment = تريد منك فتح مرفق من نوع خطر: { $name }.
request-qr-code = تريد منك مسح رمز QR. لا يمكنك رؤية وجهته.
request-image-only = نصها كله صورة، وهذا يخفيه عن الفحص.
request-urgency = تضغط عليك بمهلة أو تهديد.
request-forged-trust-text = تقول عن نفسها إنها فُحصت: ”{ $text }“. المرسل هو من كتب ذلك.

# Whose a link is.
link-microsoft = صفحة Microsoft نفسها
link-microsoft-redirector = عنوان تحويل من Microsoft: لا يمكن رؤية الوجهة هنا
link-microsoft-customer = تديره Microsoft، لكن أي عميل يستطيع وضع صفحة هناك
link-subsidiary = شركة من مجموعة Microsoft، فيها صفحات لأعضائها
link-other = ليس تابعًا لـ Microsoft
link-mailto = يكتب رسالة
link-tel = يجري مكالمة
link-none = لا عنوان ويب يمكن قراءته

linkmark-text-names-other-domain = يعرض النص عنوانًا غير الوجهة.
linkmark-userinfo = يسبق العلامة @ في العنوان اسم يخفي الوجهة الحقيقية.
linkmark-ip-address = رقم بدل اسم.
linkmark-punycode = الاسم مكتوب بأحرف من لغة أخرى.
linkmark-lookalike = مصنوع ليشبه Microsoft.
linkmark-bidi = فيه أحرف تعكس اتجاه القراءة.
linkmark-invisible = فيه أحرف غير مرئية.
linkmark-backslash = مكتوب بشرطات مائلة عكسية تخفي الوجهة الحقيقية.
linkmark-recipient-in-url = فيه عنوان بريدك.
linkmark-many-dots = اسم طويل جدًا من أجزاء كثيرة يدفع الاسم الحقيقي خارج مجال الرؤية.
linkmark-redirects = ينقلك إلى عنوان آخر مكتوب بداخله.
linkmark-consent = يطلب وصول تطبيق إلى حسابك.
linkmark-device-code = صفحة لإدخال رمز تسجيل دخول.
linkmark-script = يحتوي على برنامج بدل عنوان.
