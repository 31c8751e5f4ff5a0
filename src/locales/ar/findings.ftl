# How the mail claims to be Microsoft.
finding-claim-name = يسمي المرسل نفسه ”{ $text }“.
finding-claim-name-disguised = اسم المرسل ”{ $text }“ مكتوب بأحرف مموهة. يُراد أن يُقرأ ”{ $plain }“.
finding-claim-name-product = يذكر اسم المرسل ”{ $text }“ منتجًا من Microsoft.
finding-claim-name-role = يبدو اسم المرسل ”{ $text }“ كأنه إدارة في Microsoft، مع أنه لا يذكر Microsoft.
finding-claim-name-address = يحتوي اسم المرسل على العنوان ”{ $text }“، وهو ليس المرسل الحقيقي.
finding-claim-local-part = الجزء الذي يسبق @ في العنوان يقول ”{ $text }“.
finding-claim-domain = يحمل مجال المرسل { $text } اسم Microsoft.
finding-claim-domain-lookalike = مجال المرسل { $text } مصنوع ليشبه مجال Microsoft.
finding-lookalike-letters = في { $domain } كُتب ”{ $written }“ بدلًا من ”{ $meant }“.
finding-lookalike-foreign-letter = في { $domain } الحرف ”{ $written }“ من أبجدية أخرى ويشبه ”{ $meant }“.
finding-claim-subject-disguised = الموضوع مكتوب بأحرف مموهة: ”{ $text }“.
finding-claim-text = يتحدث النص عن حسابك لدى Microsoft: ”{ $text }“.
finding-claim-invoice = تطالبك بثمن منتج من Microsoft ({ $text }) وتريد منك اتصالًا، من عنوان ليس تابعًا لـ Microsoft.
finding-claim-subject-account = يتحدث الموضوع عن شيء يحدث لحسابك: ”{ $text }“.
finding-claim-topic = تتناول انتهاء المصادقة الأساسية لدى Microsoft، وهو أمر كتبت عنه Microsoft نفسها.
finding-claim-imprint = تنتهي باسم شركة Microsoft أو عنوانها: ”{ $text }“.
finding-claim-subject = يُقرأ الموضوع كأنه إشعار عن حساب لدى Microsoft: ”{ $text }“.
finding-claim-heading = عنوان الرسالة الداخلي هو ”{ $text }“.
finding-claim-salutation = تخاطبك الرسالة بصفتك عميلًا لدى Microsoft: ”{ $text }“.
finding-claim-signature = ينتهي النص بالاسم ”{ $text }“.

# Whose the sender is, and where answers go.
finding-sender-customer-space = { $domain } عنوان تمنحه Microsoft لعملائها.
finding-sender-personal-mail = { $domain } خدمة بريد يمكن لأي شخص الاشتراك فيها.
finding-sender-subsidiary = تتبع { $service } شركة Microsoft، لكنها تكتب باسمها، ويستطيع أعضاؤها وضع نص في بريدها.
finding-sender-punycode = يُعرض مجال المرسل { $domain } بالشكل { $unicode }.
finding-two-addresses = يحتوي اسم المرسل على العنوان ”{ $shown }“، وهو يختلف عن العنوان الحقيقي { $address }.
finding-reply-elsewhere = سيذهب ردك إلى { $address }، لا إلى المرسل.
finding-reply-personal-mail = سيذهب ردك إلى { $address }، وهو صندوق بريد يمكن لأي شخص فتحه.
finding-return-path-elsewhere = تذهب أخطاء التسليم إلى { $domain }، وهو مجال غير مجال المرسل.
finding-sender-field-elsewhere = سلّمها { $address }، لا المرسل الذي تعرضه.
finding-self-addressed = المرسل والمستلم عنوان واحد. تفعل الرسائل المزيفة ذلك لتجاوز عوامل التصفية.
finding-direct-send = تعرض مرسلًا من مؤسستك، لكنها جاءت من الخارج ولم تُؤكَّد.
finding-forwarded = هذه رسالة أعاد شخص ما توجيهها. يذكر الجزء الداخلي ”{ $text }“ مرسلًا أول.
finding-delivery-report = هذا تقرير تسليم آلي.
finding-own-organization = ينتمي المرسل والمستلم إلى المؤسسة نفسها ({ $domain }).
finding-mailing-list = وصلت عبر قائمة بريدية.
finding-quotes-a-fake = تتحدث عن رسائل مزيفة ويبدو أنها تقتبس إحداها.
finding-mentions-microsoft = تذكر Microsoft لكنها لا تنتحل صفتها.

# Links and disguises.
finding-link-names-other-domain = يعرض أحد الروابط ”{ $shown }“ لكنه يؤدي إلى { $domain }.
finding-link-lookalike = يؤدي أحد الروابط إلى { $domain }، وهو مصنوع ليشبه Microsoft.
finding-link-hides-target = كُتب رابط إلى { $domain } بطريقة تجعل وجهته الحقيقية صعبة الرؤية.
finding-link-ip-address = يؤدي أحد الروابط إلى رقم مجرد، { $domain }، بدل اسم.
finding-link-recipient = يحمل رابط إلى { $domain } عنوان بريدك، فتكشف النقرة من أنت.
finding-link-customer-hosted = يؤدي أحد الروابط إلى { $domain }. تديره Microsoft، لكن أي عميل يستطيع وضع صفحة هناك.
finding-link-redirector = يؤدي أحد الروابط إلى { $domain }، وهو ينقلك إلى مكان لا يمكن رؤيته هنا.
finding-tracking-pixel-disguise = تحتوي على صورة من Microsoft الحقيقية ({ $domain }). يمكن لأي شخص نسخها، فهي لا تثبت شيئًا.
finding-hidden-text = تحتوي على نص لا يمكنك رؤيته. يُفعل ذلك لتضليل عوامل التصفية.
finding-disguised-letters = فيها كلمات مكتوبة بأحرف مموهة أو غير مرئية.
finding-no-web-link = ليس فيها رابط ويب. وهذه ليست علامة جيدة: فهي تريد ردك بالبريد أو اتصالك.

finding-late = جاءت بعد إرسال هذا الإشعار بوقت طويل. والتاريخ الذي تنبه إليه قد مضى.
finding-not-in-our-records = { $domain } تابع لـ Microsoft، لكنه غير موجود في سجلاتنا.

# Findings.
finding-forged-result-ignored = جلبت الرسالة معها نتيجة فحص مزورة. جرى تجاهلها.
finding-other-result-ignored = توجد في الرسالة نتائج خوادم أخرى على الطريق. لم تُستخدم.
finding-result-on-word = لا يُعتد بالنتيجة إلا لأنك قلت إنك فتحت الرسالة في صندوق بريدك.
finding-server-guessed = خمّن خادم البريد فقط أن المرسل أصلي. ليس هذا إثباتًا.
finding-filtering-bypassed = سمحت قاعدة لهذه الرسالة بتجاوز عامل تصفية البريد ({ $code }).
finding-signature-contradicted = يطابق توقيع { $domain } سطر المرسل، لكن خادم بريدك وجد أن الرسالة تغيرت. ربما أُعيد إرسال رسالة قديمة بنص جديد.
finding-signature-doubted = يطابق توقيع { $domain } سطر المرسل، لكن نتيجة خادم في الرسالة تقول غير ذلك أو لا يمكن قراءتها. ربما أُعيد إرسال رسالة قديمة بنص جديد.
finding-unsigned-on-top = أُضيف سطر فوق السطر الذي وقّعه { $domain }.
finding-signature-weak = يستخدم توقيع { $domain } طريقة قديمة ولا يثبت شيئًا.
finding-signature-testing = يقول { $domain } إن تواقيعه مجرد اختبار. هي لا تثبت شيئًا.
finding-signature-part-of-body = لا يشمل توقيع { $domain } إلا بداية النص. ربما أُضيف شيء أسفله.
finding-reply-to-not-signed = لا يشمل توقيع { $domain } عنوان الرد. ربما تغيّر.
finding-arc-sealer-not-listed = يقول { $sealer } إنه وجد المرسل أصليًا، لكن المسؤول لديكم لم يدرج هذا الخادم.
