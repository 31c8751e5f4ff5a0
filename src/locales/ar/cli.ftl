### Sentences of the terminal.

cli-help =
    honmono – هل هذه الرسالة من Microsoft حقًا، وماذا أفعل الآن؟

    الاستخدام:
      honmono check [OPTIONS] FILE|FOLDER|-…   حكم لكل رسالة
      honmono explain [OPTIONS] FILE|-         كيف نشأ الحكم، خطوة خطوة
      honmono config check FILE                الأخطاء في ملف إعداد المسؤول
      honmono doctor URL                       هل النسخة المستضافة معدّة جيدًا؟
      honmono help COMMAND                     المزيد عن أمر واحد؛ help apps و help after:
                                               تطبيقات البريد؛ ماذا تفعل بعد النقر
      honmono version                          إصدارا البرنامج والبيانات

    يسرد "honmono help check" خيارات الفحص.

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    حكم لكل رسالة. الملف رسالة واحدة (.eml) أو mbox؛ والمجلد يعني كل ملف .eml تحته،
    أو كل رسالة في Maildir؛ و - هو الإدخال القياسي.

      --json                  كائن JSON واحد في كل سطر (docs/check.schema.json)
      --csv                   سطر CSV لكل رسالة، لا يشغّل صيغًا عند فتحه في جدول بيانات
      --lang LANGUAGE         لغة الجمل، مثل ja؛ وإلا فمن LC_ALL أو LANG
      --provenance WHERE      own-mailbox: حُفظت الرسائل مباشرة من صندوق البريد الذي
                              استلمها؛ unknown (افتراضي): كل رأس مجرد ادعاء
      --config FILE           ملف honmono.config.json لمؤسستك: إشعاراتها وبواباتها
      --keys FILE             مفاتيح عامة من ملف، للفحص بلا شبكة
      --dns off|URL           طلب المفاتيح العامة عبر DNS over HTTPS من URL؛ off (افتراضي) لا يسأل أحدًا
      --now TIME              الحكم كأن الوقت هو هذا (ISO 8601)
      --app NAME              تطبيق البريد الذي تستخدمه، لمعرفة ما عليك فعله (honmono help apps)
      --threads N             عدد مسارات العمل؛ افتراضيًا واحد لكل نواة

    رمز الخروج: 0 قُرئت كلها، 2 تعذرت قراءة بعضها، 1 استخدام خاطئ.

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    السلسلة كلها لرسالة واحدة، من حقل الرأس إلى الحكم: ما قُرئ، ومن يشهد للمرسل،
    وما تدعيه الرسالة وتطلبه، والقاعدة التي حسمت.

      --lang, --provenance, --config, --keys, --dns, --now   كما في "honmono check"

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    يقرأ ملف إعداد المسؤول ويذكر كل خطأ فيه.
    رمز الخروج: 0 بلا أخطاء، 2 بعض الأخطاء، 1 استخدام خاطئ.

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    ينظر في نسخة مستضافة: هل الصفحات موجودة، عبر HTTPS، وبالرؤوس التي تحتاج إليها؟
    رمز الخروج: 0 بلا أخطاء، 2 بعض الأخطاء، 1 استخدام خاطئ.

cli-try-help = جرّب: honmono help
cli-unknown-command = لا يوجد أمر ”{ $name }“.
cli-unknown-option = لا يوجد خيار { $option }.
cli-value-missing = يحتاج الخيار { $option } إلى قيمة.
cli-value-unwanted = لا يأخذ الخيار { $option } قيمة.
cli-json-or-csv = اختر واحدًا من --json و --csv.
cli-no-files = اذكر ملفًا أو مجلدًا واحدًا على الأقل، أو - للإدخال القياسي.
cli-one-file = اذكر ملفًا واحدًا فقط، أو - للإدخال القياسي.
cli-no-language = لا توجد جمل باللغة ”{ $language }“ بعد. اللغات: { $offered }.
cli-bad-provenance = قيمة --provenance هي own-mailbox أو unknown، لا ”{ $value }“.
cli-bad-dns = قيمة --dns هي off أو عنوان https، لا ”{ $value }“.
cli-bad-now = يحتاج --now إلى وقت مثل 2026-11-24T09:00:00Z، لا ”{ $value }“.
cli-bad-threads = يحتاج --threads إلى عدد من 1 إلى 99، لا ”{ $value }“.
cli-keys-unreadable = تعذرت قراءة ملف المفاتيح { $file }.
cli-keys-malformed = ليس لملف المفاتيح { $file } الشكل الموصوف في docs/cli.md.
cli-config-unreadable = تعذرت قراءة ملف الإعداد { $file }.
cli-config-malformed = في ملف الإعداد { $file } أخطاء. يذكرها ”honmono config check“.
cli-bad-app = لا يوجد تطبيق بريد ”{ $value }“. يسردها ”honmono help apps“.
cli-apps = تطبيقات البريد التي يقبلها --app:
cli-pick-app = هل عليك فعل شيء؟ يتوقف ذلك على تطبيق بريدك: أضف --app NAME (يسرد ”honmono help apps“ الأسماء).
cli-clicked = هل سبق أن نقرت أو رددت أو اتصلت؟ انظر ”honmono help after“.
cli-reading-stdin = تُقرأ رسالة من لوحة المفاتيح؛ أنهِها بـ Ctrl+D (في Windows: Ctrl+Z ثم Enter).
cli-progress = فُحص { $done }، تعذرت قراءة { $unreadable }، { $rate } في الثانية
cli-unreadable = تعذرت القراءة
cli-summary =
    { $count ->
        [zero] لا رسائل ({ $count })
        [one] رسالة واحدة ({ $count })
        [two] رسالتان ({ $count })
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
cli-broken-run = انتهى التشغيل قبل أوانه: { $detail }

## Why an input gave no verdict

input-error-empty = لا شيء فيه.
input-error-not-a-header-block = هذه ليست رسالة: لم يُعثر على رأس فيه حقل From أو Received. احفظ الرسالة بصيغة .eml، أو انسخ مصدرها كاملًا.
input-error-only-subject = لم يُعثر إلا على موضوع، بلا رأس رسالة. احفظ الرسالة بصيغة .eml، أو انسخ مصدرها كاملًا.
input-error-binary = هذه ليست رسالة بل نوع آخر من الملفات (صورة أو مستند أو ما شابه).
input-error-too-large = أكبر من { $megabytes } م.ب. لا تُقرأ رسائل بهذا الحجم.
input-error-not-found = لا يوجد ملف أو مجلد كهذا.
input-error-no-permission = لا تجوز قراءته: رُفض الإذن.
input-error-not-a-file = هذا ليس ملفًا.
input-error-no-messages = لم يُعثر على رسالة في هذا المجلد (ملفات تنتهي بـ .eml، أو Maildir).
input-error-read-error = تعذرت قراءة الملف إلى نهايته.
input-error-engine-error = أوقف خطأ في هذا البرنامج فحص هذه الرسالة: { $detail }. لم يُتوصل إلى حكم.

## honmono explain

explain-read = 1. قُرئ: { $file }
explain-fields = حقول الرأس: { $fields }، المراحل: { $hops }
explain-body = قُرئ النص: عدد الروابط { $links }.
explain-no-body = لا نص.
explain-limit = لم يُقرأ ما تجاوز الحد: { $limit }
explain-from = 2. ممن تقول إنها
explain-from-single = مرسل واحد: { $address }
explain-from-ambiguous = لا مرسل واحد واضح؛ الأول هو { $address }
explain-from-missing = لم يُذكر مرسل.
explain-vouches = 3. من يشهد للمرسل
explain-trusted = تُعتمد نتيجة من المستلم ({ $place }):
explain-entry = استلمتها هذه المرحلة من { $ip }:
explain-server = تقول: { $result }
explain-claimed = يقول الملف، ولا يُعتد به: { $result }
explain-signature = توقيع { $domain } (المحدِّد { $selector }): { $result }
explain-no-signature = لا توقيع.
explain-arc =
    { $count ->
        [zero] ARC، { $count } مجموعة، أحدثها بختم { $sealer }: { $result }
        [one] ARC، مجموعة واحدة بختم { $sealer }: { $result }
        [two] ARC، مجموعتان، أحدثهما بختم { $sealer }: { $result }
        [few] ARC، { $count } مجموعات، أحدثها بختم { $sealer }: { $result }
        [many] ARC، { $count } مجموعة، أحدثها بختم { $sealer }: { $result }
       *[other] ARC، { $count } مجموعة، أحدثها بختم { $sealer }: { $result }
    }
explain-result-pass = مطابق
explain-result-fail = غير مطابق
explain-result-unknown = لم يُفحص
explain-result-none = لا شيء
explain-proof-dkim = أثبته توقيع { $domain }.
explain-proof-server = أثبتته نتيجة المستلم لـ { $domain }.
explain-proof-arc = أثبته خادم وسيط مدرج (ARC) لـ { $domain }.
explain-no-proof = لا شيء يثبت المرسل.
explain-failed = وجد المستلم أن المرسل ليس أصليًا.
explain-excuse-changed-on-the-way = توجد دلائل على أنها تغيرت في الطريق.
explain-excuse-delivery-report = هي تقرير تسليم.
explain-noticed = 4. ما لوحظ
explain-weight-decides = حاسم
explain-weight-supports = لصالحها
explain-weight-against = ضدها
explain-weight-info = ملاحظة
explain-wants = 5. ما تريده، وإلى أين تؤدي روابطها
explain-notice = 6. الإشعارات المعروفة
explain-no-notice = لا إشعار معروفًا يطابق.
explain-notice-match = تطابق الإشعار المعروف { $id } ({ $timing }).
explain-topic = تتناول { $topic }.
explain-not-checked = 7. لم يُفحص
explain-rules = 8. القواعد بالترتيب؛ تحسم أول قاعدة تنطبق
explain-verdict = 9. الحكم
explain-nothing = لا شيء.
