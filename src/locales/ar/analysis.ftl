### The header taken apart: hops, results, signatures, codes, all fields. For people who look closer; technical words are fine here.

## Parts

analysis-summary = الملخص
analysis-hops = الطريق الذي سلكته
analysis-results = ما وجدته الخوادم (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = التواقيع (DKIM)
analysis-arc = سلسلة الخوادم الوسيطة (ARC)
analysis-antispam = عامل تصفية البريد العشوائي
analysis-marks = ما يلفت النظر
analysis-fields = كل حقول الرأس
analysis-unknown-value = { $value } – لا مصدر عامًا يفسر هذه القيمة
analysis-unknown-key = تحتفظ به Microsoft لتشخيصها الخاص
analysis-claim-note = مصدر هذه الرسالة غير معروف، لذا فكل سطر هنا ليس إلا ما يقوله الملف.

## Summary

summary-subject = الموضوع
summary-from = من
summary-sender = المرسل
summary-reply-to = الرد إلى
summary-return-path = مسار الإرجاع
summary-to = إلى
summary-cc = نسخة
summary-envelope-recipient = سُلِّمت إلى
summary-date = التاريخ
summary-message-id = معرّف الرسالة
summary-list-id = القائمة البريدية
summary-archived-at = مؤرشفة في
summary-delivered-after = سُلِّمت بعد { $duration }
summary-delivered-before = سُلِّمت قبل تاريخها هي بمقدار { $duration }: الساعات مختلفة
summary-several = يرد هذا الحقل أكثر من مرة (العدد: { $count }).

## Hops

hop-number = المرحلة
hop-from = من
hop-by = بواسطة
hop-with = عبر بروتوكول
hop-time = الوقت
hop-delay = التأخير
hop-id = المعرّف
hop-for = إلى
hop-via = عبر
hop-tls = التشفير
hop-ip = العنوان
hop-reverse = الاسم العكسي
hop-zone = المنطقة الزمنية
hop-none = لا يحتوي الرأس على حقل Received.
hop-total = { $duration } إجمالًا
hop-first = البداية
hop-unknown-time = وقت غير مقروء: { $text }
hop-private = داخل شبكة خاصة
hop-clock = ساعة { $host } متأخرة { $duration } عن التي قبلها.
hop-tls-old = لم يعد مستخدمًا
hop-utc = UTC
hop-local = توقيتك

duration-ms = أقل من ثانية
duration-s = { $s } ث
duration-m = { $m } د { $s } ث
duration-h = { $h } س { $m } د
duration-d = { $d } ي { $h } س
duration-minus = −{ $duration }

## Status of a field

status-believed = كتبته خدمة بريدك
status-claim = ادعاء: ربما كتبه أي شخص
status-renamed = نحّاه المستلم جانبًا، أو هو من خادم مؤسسة أخرى
status-second = حقل ثانٍ بهذا الاسم: ليس من خدمة بريدك، وجرى تجاهله
results-error-empty = فارغ
results-error-no-authserv-id = لا يذكر الخادم الذي كتبه
results-error-syntax = لا يمكن تحليله
signature-error-malformed = قائمة الوسوم تالفة.
signature-error-duplicate-tag = يرد أحد الوسوم مرتين؛ يُعد مثل هذا التوقيع فاشلًا.
signature-pass = مطابق بفحص أُجري هنا
signature-fail = غير مطابق
signature-unknown = لم يُفحص هنا
arc-set = المجموعة { $instance }
arc-seal = الختم

## Groups of fields

fieldgroup-sender = المرسل
fieldgroup-recipient = المستلم
fieldgroup-trace = الطريق
fieldgroup-authentication = الإثبات
fieldgroup-antispam = عامل التصفية
fieldgroup-exchange = Exchange
fieldgroup-list = القائمة البريدية
fieldgroup-content = المحتوى
fieldgroup-other = غير ذلك

## Tags of DKIM and ARC

tag-v = الإصدار
tag-a = الخوارزمية
tag-b = التوقيع
tag-bh = تجزئة النص
tag-c = التوحيد القياسي (الرؤوس/النص)
tag-cv = حالة السلسلة قبله
tag-d = المجال الموقِّع
tag-h = الحقول الموقعة
tag-i = المستخدم أو الوحدة
tag-instance = الترتيب
tag-l = طول الجزء الموقع من النص
tag-q = كيفية العثور على المفتاح
tag-s = محدِّد المفتاح
tag-t = وُقِّع في
tag-x = ينتهي في
tag-z = نسخ من الحقول

## Keys of an anti-spam report

antispam-connecting-ip = العنوان الذي اتصل بـ Microsoft 365
antispam-country = بلد هذا العنوان
antispam-language = لغة الرسالة
antispam-spam-level = مستوى الثقة بأنه بريد عشوائي (SCL)
antispam-bulk-verdict = بريد جماعي
antispam-ip-list = قوائم العناوين
antispam-filter-verdict = حكم عامل التصفية (SFV)
antispam-helo = الاسم الذي أعطاه الخادم المرسل لنفسه
antispam-reverse-name = اسم DNS العكسي للعنوان
antispam-category = فئة النهج (CAT)
antispam-safety = تلميح الأمان (SFTY)
antispam-rule-ids = أرقام القواعد التي انطبقت
antispam-direction = الاتجاه
antispam-bulk-level = مستوى الشكوى من البريد الجماعي (BCL)
antispam-phishing-level = مستوى الثقة بأنه تصيد احتيالي (PCL)
antispam-custom-spam = انطبق خيار مخصص في عامل التصفية
antispam-delivered-to = المجلد الذي وُضعت فيه
antispam-arc-protocol = ARC

## Values. SCL, BCL, PCL

code-scl-skipped = جرى تخطي التصفية: مرسل في قائمة المرسلين الآمنين أو عنوان مسموح أو قاعدة
code-scl-not-spam = عُدّت بريدًا غير عشوائي
code-scl-unused = مستوى لا يستخدمه عامل تصفية Microsoft 365
code-scl-spam = بريد عشوائي
code-scl-high-confidence-spam = بريد عشوائي، بثقة عالية
code-bcl-not-bulk = ليست من مرسل بريد جماعي
code-bcl-few-complaints = مرسل بريد جماعي، شكاوى قليلة
code-bcl-mixed-complaints = مرسل بريد جماعي، شكاوى متفاوتة العدد
code-bcl-many-complaints = مرسل بريد جماعي، شكاوى كثيرة
code-pcl-neutral = لا يُرجح أن يكون المحتوى تصيدًا احتياليًا
code-pcl-suspicious = يُرجح أن يكون المحتوى تصيدًا احتياليًا

## SFV

code-sfv-blk = جرى تخطي التصفية وحُظرت الرسالة: المرسل في قائمة المرسلين المحظورين لدى المستخدم
code-sfv-nspm = عدّها عامل التصفية بريدًا غير عشوائي
code-sfv-sfe = جرى تخطي التصفية ومُررت الرسالة: المرسل في قائمة المرسلين الآمنين لدى المستخدم
code-sfv-ska = جرى تخطي التصفية: نهج مكافحة البريد العشوائي يسمح بالمرسل
code-sfv-skb = وُسمت بريدًا عشوائيًا: نهج مكافحة البريد العشوائي يحظر المرسل
code-sfv-ski = رسالة من داخل المؤسسة
code-sfv-skn = وُسمت بريدًا غير عشوائي قبل التصفية، مثلًا بقاعدة لتدفق البريد
code-sfv-skq = أُفرج عنها من العزل
code-sfv-sks = وُسمت بريدًا عشوائيًا قبل التصفية، مثلًا بقاعدة لتدفق البريد
code-sfv-spm = وسمها عامل التصفية بريدًا عشوائيًا
code-sfv-dms = نحّى إعداد في المؤسسة حكم التصفية جانبًا

## CAT

code-cat-none = بلا فئة
code-cat-amp = برامج ضارة
code-cat-bimp = انتحال علامة تجارية
code-cat-bulk = بريد جماعي
code-cat-dimp = انتحال مجال
code-cat-ftbp = مرفق من نوع محظور
code-cat-gimp = انتحال شخص، بحسب سجل صندوق البريد نفسه
code-cat-hphsh = تصيد احتيالي، بثقة عالية
code-cat-hspm = بريد عشوائي، بثقة عالية
code-cat-intos = تصيد احتيالي من داخل المؤسسة
code-cat-malw = برامج ضارة
code-cat-ospm = بريد عشوائي صادر
code-cat-phsh = تصيد احتيالي
code-cat-sap = أوقفتها ”المرفقات الآمنة“ (Safe Attachments)
code-cat-spm = بريد عشوائي
code-cat-spoof = مرسل مزور
code-cat-uimp = انتحال شخص

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = المجال ينتحل مجالًا محميًا
code-sfty-user-impersonation = المرسل ينتحل شخصًا محميًا
code-sfty-first-contact = أول رسالة أو رسالة نادرة من هذا المرسل
code-ipv-cal = جرى تخطي التصفية: العنوان في قائمة العناوين المسموحة لدى المؤسسة
code-ipv-nli = العنوان ليس في أي قائمة سمعة
code-dir-inb = وارد
code-dir-out = صادر
code-dir-int = داخلي
code-srv-bulk = بريد جماعي
code-dest-inbox = علبة الوارد
code-dest-junk = مجلد البريد غير الهام
code-dest-custom-folder = مجلد اختاره المستخدم

## SPF, DKIM, DMARC

code-spf-pass = يحق للعنوان أن يرسل عن مجال مرسل المغلف
code-spf-fail = لا يحق للعنوان أن يرسل عن ذلك المجال
code-spf-softfail = لا يحق للعنوان على الأرجح أن يرسل عن ذلك المجال
code-spf-neutral = لا يقول المجال شيئًا عن هذا العنوان
code-spf-none = لا ينشر المجال سجل SPF
code-spf-temperror = فشل الفحص مؤقتًا
code-spf-permerror = سجل SPF للمجال معطوب
code-dkim-pass = أحد التواقيع مطابق
code-dkim-fail = التوقيع غير مطابق
code-dkim-none = غير موقعة
code-dkim-temperror = تعذر جلب المفتاح مؤقتًا
code-dkim-permerror = التوقيع أو مفتاحه غير صالح للاستخدام
code-dkim-policy = موقعة، لكن ليس بطريقة يقبلها المستلم
code-dkim-neutral = موقعة، لكن تعذرت معالجة التوقيع
code-dmarc-pass = نجح SPF أو DKIM للمجال المعروض مرسلًا
code-dmarc-fail = لم ينجح SPF ولا DKIM للمجال المعروض مرسلًا
code-dmarc-bestguesspass = لا ينشر المجال سجل DMARC؛ ولو نشره لنجح
code-dmarc-none = لا ينشر المجال سجل DMARC
code-dmarc-permerror = سجل DMARC للمجال معطوب
code-dmarc-temperror = فشل الفحص مؤقتًا
code-action-none = لم يُفعل شيء
code-action-pct-quarantine = فشلت؛ يطلب المجال العزل لنسبة من بريده فقط، ومُررت هذه
code-action-pct-reject = فشلت؛ يطلب المجال الرفض لنسبة من بريده فقط، ومُررت هذه
code-action-permerror = خطأ دائم أثناء الفحص
code-action-temperror = خطأ عابر أثناء الفحص
code-action-oreject = فشلت؛ يطلب المجال الرفض، لكن المستلم وسمها بريدًا عشوائيًا بدلًا من ذلك
code-action-quarantine = وُضعت في العزل أو البريد غير الهام

## compauth

code-compauth-pass = يعد الخادم المرسل أصليًا
code-compauth-softpass = يعد الخادم المرسل أصليًا على أسس ضعيفة
code-compauth-fail = لا يعد الخادم المرسل أصليًا
code-compauth-none = لم يُفحص أو جرى تخطيه
code-compauth-reason-000 = فشل DMARC ويطلب المجال الرفض أو العزل
code-compauth-reason-001 = لا ينشر المجال قواعد أو ينشر قواعد ضعيفة فقط، وفشلت إشارات أخرى
code-compauth-reason-002 = تمنع المؤسسة هذا الاقتران بين المرسل والمجال
code-compauth-reason-010 = فشل DMARC ويعرض المرسل مجالًا للمؤسسة المستلمة
code-compauth-reason-130 = فشل DMARC، لكن خادمًا وسيطًا تقبله المؤسسة (ARC) أكد نجاحًا سابقًا
code-compauth-reason-1xx = نجح
code-compauth-reason-2xx = نجح على أسس ضعيفة
code-compauth-reason-3xx = لم يُفحص
code-compauth-reason-4xx = جرى تخطيه
code-compauth-reason-6xx = فشل، ويعرض المرسل مجالًا للمؤسسة المستلمة
code-compauth-reason-7xx = نجح
code-compauth-reason-9xx = جرى تخطيه

## ARC

code-cv-none = أول سلسلته
code-cv-pass = السلسلة قبله كانت سليمة
code-cv-fail = السلسلة قبله كانت مقطوعة
code-arc-pass = السلسلة سليمة
code-arc-fail = السلسلة مقطوعة
code-arc-none = لا توجد سلسلة

## What stands out

mark-spf-fail = فشل SPF: لا يحق للعنوان المرسل أن يرسل عن مجال مرسل المغلف.
mark-dkim-fail = أحد تواقيع DKIM غير مطابق.
mark-dmarc-fail = فشل DMARC: لا شيء يؤكد المجال المعروض مرسلًا.
mark-compauth-fail = لا يعد الخادم المرسل أصليًا.
mark-compauth-guessed = خمّن الخادم فقط أن المرسل أصلي؛ لا ينشر المجال قاعدة تثبت ذلك.
mark-compauth-skipped = تخطى الخادم فحص المرسل.
mark-marked-spam = وسم عامل التصفية الرسالة بريدًا عشوائيًا.
mark-spam-in-inbox = وسمها عامل التصفية بريدًا عشوائيًا، ومع ذلك وُضعت في علبة الوارد.
mark-spam-in-own-folder = وسمها عامل التصفية بريدًا عشوائيًا؛ ووضعتها قاعدة للمستخدم في مجلد آخر.
mark-clean-in-inbox = عدّها عامل التصفية بريدًا غير عشوائي ووُضعت في علبة الوارد. لا يثبت ذلك من أرسلها.
mark-clean-in-junk = عدّها عامل التصفية بريدًا غير عشوائي، ومع ذلك وُضعت في مجلد البريد غير الهام.
mark-clean-in-own-folder = عدّها عامل التصفية بريدًا غير عشوائي؛ ووضعتها قاعدة للمستخدم في مجلد آخر.
mark-ip-allowed = العنوان المرسل في قائمة العناوين المسموحة لدى المؤسسة: لم ينظر أي عامل تصفية في هذه الرسالة.
mark-inside-organization = جاءت من داخل المؤسسة.
mark-sender-blocked-by-user = يحظر المستخدم هذا المرسل.
mark-sender-allowed-by-user = أدرج المستخدم هذا المرسل في قائمة المرسلين الآمنين: لم ينظر أي عامل تصفية في هذه الرسالة.
mark-sender-allowed-by-policy = يسمح نهج بهذا المرسل: لم ينظر أي عامل تصفية في هذه الرسالة.
mark-sender-blocked-by-policy = يحظر نهج هذا المرسل.
mark-allowed-by-rule = مررتها قاعدة قبل أن ينظر فيها أي عامل تصفية.
mark-spam-by-rule = وسمتها قاعدة بريدًا عشوائيًا قبل أن ينظر فيها أي عامل تصفية.
mark-verdict-overruled = نحّى إعداد في المؤسسة حكم عامل التصفية جانبًا.
mark-released = أُفرج عنها من العزل.
mark-filter-skipped = جرى تخطي تصفية البريد العشوائي.
mark-high-confidence-spam = عامل التصفية واثق جدًا أنها بريد عشوائي.
mark-bulk-sender = جاءت من مرسل بريد جماعي.
mark-bad-bulk-sender = جاءت من مرسل بريد جماعي يشتكي منه كثيرون.
mark-phishing-level = يرجح عامل تصفية المحتوى في Exchange أنها تصيد احتيالي.
mark-first-contact = أول رسالة أو رسالة نادرة من هذا المرسل.
mark-threat = ذكر عامل التصفية تهديدًا ({ $value }).
mark-second-report = يرد { $name } مرة ثانية. لا يمكن أن يكون من خدمة بريدك إلا الأعلى؛ هذا جاء مع الرسالة وجرى تجاهله.
mark-no-filter-report = تقرير عامل تصفية Microsoft 365 (X-Forefront-Antispam-Report) مفقود.
mark-no-delivery-report = التدوين عن المجلد (X-Microsoft-Antispam-Mailbox-Delivery) مفقود.
mark-duplicate-field = يجوز أن يرد { $name } مرة واحدة فقط، لكنه ورد أكثر من ذلك (العدد: { $count }). تختلف البرامج في أيها تعرض.
mark-clock-skew =
    { $seconds ->
        [zero] في المرحلة { $number } ساعة { $host } ليست متأخرة عن التي قبلها.
        [one] في المرحلة { $number } ساعة { $host } متأخرة ثانية واحدة عن التي قبلها.
        [two] في المرحلة { $number } ساعة { $host } متأخرة ثانيتين عن التي قبلها.
        [few] في المرحلة { $number } ساعة { $host } متأخرة { $seconds } ثوانٍ عن التي قبلها.
        [many] في المرحلة { $number } ساعة { $host } متأخرة { $seconds } ثانية عن التي قبلها.
       *[other] في المرحلة { $number } ساعة { $host } متأخرة { $seconds } ثانية عن التي قبلها.
    }
mark-slow-hop =
    { $minutes ->
        [zero] استغرقت المرحلة { $number } ({ $host }) أقل من دقيقة.
        [one] استغرقت المرحلة { $number } ({ $host }) دقيقة واحدة.
        [two] استغرقت المرحلة { $number } ({ $host }) دقيقتين.
        [few] استغرقت المرحلة { $number } ({ $host }) { $minutes } دقائق.
        [many] استغرقت المرحلة { $number } ({ $host }) { $minutes } دقيقة.
       *[other] استغرقت المرحلة { $number } ({ $host }) { $minutes } دقيقة.
    }
mark-old-tls =
    { $count ->
        [zero] لم تستخدم أي مرحلة تشفيرًا قديمًا (TLS 1.0 أو 1.1).
        [one] استخدمت مرحلة واحدة تشفيرًا لم يعد مستخدمًا (TLS 1.0 أو 1.1).
        [two] استخدمت مرحلتان تشفيرًا لم يعد مستخدمًا (TLS 1.0 أو 1.1).
        [few] استخدمت { $count } مراحل تشفيرًا لم يعد مستخدمًا (TLS 1.0 أو 1.1).
        [many] استخدمت { $count } مرحلة تشفيرًا لم يعد مستخدمًا (TLS 1.0 أو 1.1).
       *[other] استخدمت { $count } مرحلة تشفيرًا لم يعد مستخدمًا (TLS 1.0 أو 1.1).
    }
mark-no-time =
    { $count ->
        [zero] لكل حقول Received وقت مقروء.
        [one] حقل Received واحد بلا وقت مقروء.
        [two] حقلا Received بلا وقت مقروء.
        [few] { $count } حقول Received بلا وقت مقروء.
        [many] { $count } حقل Received بلا وقت مقروء.
       *[other] { $count } حقل Received بلا وقت مقروء.
    }
mark-hops-unread =
    { $count ->
        [zero] قُرئت كل حقول Received.
        [one] لم يُقرأ حقل Received واحد.
        [two] لم يُقرأ حقلا Received.
        [few] لم تُقرأ { $count } حقول Received.
        [many] لم يُقرأ { $count } حقل Received.
       *[other] لم يُقرأ { $count } حقل Received.
    }
mark-limit = الرأس أكبر مما يقرؤه هذا البرنامج ({ $limit })؛ لم يُقرأ الباقي.
mark-claimed = (الملف يقول ذلك)
