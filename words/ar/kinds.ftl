### Kinds of evening, as formats name them, and what servers keep.

format-circle = حلقة بسيطة
format-twelve-step = لقاء الخطوات الاثنتي عشرة
format-tools = عمل بالأدوات
format-affirm = حلقة نقوّي فيها بعضنا
format-large-small = مجموعة كبيرة، ثم مجموعات صغيرة
format-meditate = تأمّل ومشاركة
format-secular = لقاء بلا طابع ديني
format-clinician = مجموعة يديرها شخص مختص في العلاج
format-peer-led = مجموعة يديرها أقران
format-grief-circle = حلقة للحزن والفقد
format-mental-health = مجموعة للصحة النفسية
format-chronic-illness = مجموعة للمرض المزمن
format-families = العائلات، واحدًا بعد الآخر
format-families-tools = العائلات، مع أدوات
format-lgbtq = مجموعة لمجتمع الميم عين
format-young-adults = في أول الشباب
format-lounge = المجلس
format-social-evening = لقاء للصحبة
format-workshop = ورشة

## What is kept: said at every door, from what the server really does

kept-sealed = ما يُكتب هنا، والأسماء التي كُتب بها، محفوظ مختومًا على الخادم حتى نهاية اللقاء. ثم يُتلَف.
kept-memory = ما يُكتب هنا، والأسماء التي كُتب بها، في ذاكرة الخادم فقط. ويزول حين ينتهي اللقاء أو يتوقف الخادم.
kept-notes = الرسائل إلى فريق التيسير، والأيدي المرفوعة، ومن كان هنا: كل ذلك يزول معه.
kept-drafts = مسوداتك تبقى على جهازك وحده.
kept-room = الغرفة نفسها تبقى: اسمها، وما نتفق عليه فيها، وما يتحقق به الخادم من روابط فريق التيسير.
kept-addresses = لا نسجّل عناوين الشبكة أبدًا. ولمنع الإغراق بالطلبات يحتفظ الخادم في ذاكرته برمز لكل عنوان، ويرمي مفتاح هذه الرموز كل يوم.
kept-reports = تقارير الخادم عن عمله فيها أعداد وأعطال، وليس فيها أبدًا أسماء ولا كلمات ولا عناوين.
kept-host = ما دام اللقاء جاريًا، فبإمكان من يشغّل هذا الخادم أن يقرأه.
