# The examples and the sample mailbox.
sample-notice = الإشعار الأصلي
sample-spoof = نسخة مزورة منه
sample-lookalike = عنوان مشابه
sample-service = خدمة حقيقية ونص من غريب
sample-tenant = عميل ينتحل صفة Microsoft
sample-ordinary = رسالة عادية
sample-unproven = الإثبات مفقود
sample-sender = من Microsoft، لكن ليست إشعارًا نعرفه

mailbox-title = صندوق بريد نموذجي
mailbox-lead = رسائل مختلقة في برنامج بريد وبجانبها اللوحة. لم يُرسل شيء منها قط.
mailbox-inbox = علبة الوارد
mailbox-list = الرسائل
mailbox-message = الرسالة
mailbox-to = إلى: { $address }
mailbox-pane = لوحة Honmono
mailbox-page = إلى صفحة فحص بريدك
