### Kinds of evening, as formats name them, and what servers keep.

format-circle = حلقة بسيطة
format-twelve-step = لقاء الخطوات الاثنتي عشرة
format-tools = العمل بأدوات
format-affirm = حلقة تأكيد ومؤازرة
format-large-small = مجموعة كبيرة، مجموعات صغيرة
format-meditate = تأمل ومشاركة
format-secular = لقاء غير ديني
format-clinician = مجموعة مع شخص مختص في العلاج
format-peer-led = مجموعة أقران
format-grief-circle = حلقة الفقد
format-mental-health = مجموعة الصحة النفسية
format-chronic-illness = مجموعة المرض المزمن
format-families = العائلات، واحدة بعد أخرى
format-families-tools = العائلات، مع أدوات
format-lgbtq = مجموعة LGBTQ+
format-young-adults = الشباب
format-lounge = المجلس
format-social-evening = لقاء اجتماعي
format-workshop = ورشة

## What is kept: said at every door, from what the server really does

kept-sealed = ما يُكتب هنا، وبأي أسماء، يُحفظ مختومًا على الخادم حتى ينتهي اللقاء. ثم يُتلَف.
kept-memory = ما يُكتب هنا، وبأي أسماء، يبقى في ذاكرة الخادم فقط. ويزول حين ينتهي اللقاء أو يتوقف الخادم.
kept-notes = الرسائل إلى فريق التيسير، والأيدي المرفوعة، ومن كان هنا: كل هذا يزول معه.
kept-drafts = مسوداتك تبقى على جهازك وحده.
kept-room = الغرفة نفسها تبقى: اسمها، وما اتُّفق عليه فيها، وما يُتحقَّق به من روابط فريق التيسير.
kept-addresses = عناوين الشبكة لا تُدوَّن أبدًا. ولصدّ السيل من الطلبات يُبقي الخادم في ذاكرته رمزًا عنها، ويرمي مفتاحه كل يوم.
kept-reports = تقارير الخادم نفسه فيها أعداد وأعطال، وليس فيها أبدًا أسماء ولا كلمات ولا عناوين.
kept-host = ما دام اللقاء جاريًا، يمكن لمن يشغّل هذا الخادم أن يقرأه.
