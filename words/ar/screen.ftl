### What the terminal client says on the full screen only, in Arabic, beside `client.ftl`.

## Before it

choice-question = يمكن لهذا البرنامج أن يملأ الشاشة، أو أن يكتب أسطرًا بسيطة تناسب قارئات الشاشة. للشاشة الكاملة: Enter، وللأسطر البسيطة: plain. يُطرح هذا السؤال مرة واحدة، ويغيّره --plain و --full-screen

## How it stands

status-gone = انقطع الاتصال، ويعود تلقائيًا. مقعدك محفوظ، وكذلك ما تكتبه هنا.
status-door = أنت عند الباب. للدخول: /agree، وللدخول والاستماع فقط: /agree listen.
status-waiting = أنت في انتظار الدخول.
status-part = { $phase }، والباقي { $time }.
status-part-over = { $phase }.
status-rests = الغرفة ترتاح قليلًا.
status-place = { $place ->
    [1] الدور التالي لك.
    [2] دورك الثاني.
    [3] دورك الثالث.
   *[other] ترتيبك: { $place }.
}
status-yours = الكلمة لك. وفي الختام تكفي كلمة done.
status-alone = أنت في حديث على انفراد مع { $who }.
status-listens = أنت هنا للاستماع فقط.
status-out = ابتعدت قليلًا.
sure-leave = هذا يترك مقعدك، ولا رجوع عنه. للمتابعة: Enter، وللإلغاء: Esc.
sure-recall = هذا ينهي الغرف الصغيرة، ولا رجوع عنه. للمتابعة: Enter، وللإلغاء: Esc.

## Who speaks, above their lines

by-line = { $text } [{ $line }]
by-reply = { $mine ->
    [yes] ردّ منك
   *[no] ردّ من { $who }
}
by-chair = { $who }، بصفة { $label }
by-card = { $mine ->
    [yes] بطاقة منك
   *[no] بطاقة من { $who }
}

## Around the box

box-empty = الكتابة هنا. للإرسال: Enter.
last-line = المساعدة والمفاتيح: F1، من هنا: F2.
last-line-lead = المساعدة والمفاتيح: F1، من هنا: F2. ما يأتي الآن: Alt+N.
last-line-asked = نعم: F5، لاحقًا: F6، ليس هذه المرة: F7.
last-line-yours = في الختام: F4، المساعدة: F1.
more-below = المزيد في الأسفل ({ $count }): PgDn.
sheet-open = للإغلاق: Esc.
too-small = هذه النافذة صغيرة جدًا: تحتاج الشاشة الكاملة إلى 40 عمودًا و12 سطرًا. ما كتبته محفوظ. الحل تكبير النافذة، أو التشغيل مع --plain

## For those who lead

notices = رسائل وأخبار، الأحدث أولًا:
notices-none = لا شيء.
notices-more = في الانتظار هنا ({ $count })، وللعرض: Alt+R.

## The keys

keys = المفاتيح:
key-enter = للإرسال: Enter، ولسطر جديد: Alt+Enter.
key-tab = لإكمال أمر أو اسم: Tab.
key-back = لاستعادة ما كُتب من قبل: السهم إلى أعلى.
key-pages = لتقليب الصفحات: PgUp و PgDn، وإلى النهاية: Esc.
key-edit = في مربع الكتابة، للحركة: Ctrl+A و Ctrl+E و Alt+B و Alt+F، وللقص: Ctrl+W و Ctrl+U و Ctrl+K، وللإرجاع: Ctrl+Y.
key-floor = لطلب الكلمة أو سحب الطلب: F3، وفي الختام: F4. وحين يأتي السؤال، نعم: F5، لاحقًا: F6، ليس هذه المرة: F7.
key-sheets = هذه المساعدة: F1، ومن هنا ومن ينتظر: F2.
key-close = لإغلاق ما يغطي اللقاء: Esc، ولرسم كل شيء من جديد: Ctrl+L.
key-quit = للخروج، ومقعدك محفوظ: Ctrl+C مرتين.
keys-lead = مفاتيح فريق التيسير:
key-lead-n = ما يأتي الآن: Alt+N
key-lead-c = مناداة التالي: Alt+C
key-lead-m = دقيقة إضافية، لمن يتكلم، وإلا فللجزء: Alt+M
key-lead-t = شكر من يتكلم وختم الدور: Alt+T
key-lead-h = تثبيت الكلمة، أو تركها تنتقل: Alt+H
key-lead-f = إيقاف طلب الكلمة، أو إتاحته من جديد: Alt+F
key-lead-i = دعوة من لم نسمعه بعد: Alt+I
key-lead-a = إلى الجزء التالي: Alt+A
key-lead-b = إلى الجزء السابق: Alt+B
key-lead-s = صمت لدقيقة: Alt+S أو Alt+1
key-lead-2 = صمت لدقيقتين: Alt+2
key-lead-5 = صمت لخمس دقائق: Alt+5
key-lead-o = دقيقة للجميع: Alt+O
key-lead-g = وقفة مع ما نتفق عليه: Alt+G
key-lead-y = بطاقة أمام الجميع: Alt+Y ثم كلمات
key-lead-k = الكتابة إلى الجميع: Alt+K ثم كلمات
key-lead-w = الكتابة إلى شخص واحد: Alt+W ثم اسم وكلمات
key-lead-e = كلمات المجموعة إلى شخص واحد: Alt+E ثم اسم ورقم
key-lead-q = طلب الهدوء: Alt+Q ثم اسم
key-lead-v = إسدال ستار عليه: Alt+V ثم رقم سطر
key-lead-d = الإخراج من اللقاء: Alt+D ثم اسم
key-lead-j = موضوع لوقت لاحق: Alt+J ثم كلمات
key-lead-l = إقفال الباب أو فتح قفله: Alt+L
key-lead-p = راحة للغرفة، أو إنهاؤها: Alt+P
key-lead-z = خمس دقائق أقل لهذا الجزء: Alt+Z
key-lead-x = إنهاء اللقاء، ويمكن الرجوع عنه خلال دقيقة: Alt+X
key-lead-u = التراجع عن آخر ما فعلته في هذه الدقيقة: Alt+U
key-lead-8 = الذهاب إلى من يحتاج إلى أحد: F8
keys-lead-notices = رسائل وأخبار: Alt+R
keys-lead-writing = تعمل هذه المفاتيح والمربع فارغ، وإلا فهي للحركة والقص كلمة كلمة: Alt+B و Alt+F و Alt+D.
