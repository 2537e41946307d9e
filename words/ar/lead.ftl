### What the facilitator's screen says, in English. One message a sentence; a number or a name in braces is filled in.
### Nothing here is ever said to the room.

lead-title = إدارة اللقاء
lead-all = الكل
lead-waiting = { $count ->
    [one] أمر واحد ينتظرك
    [two] أمران ينتظرانك
    [few] { $count } أمور تنتظرك
    [many] { $count } أمرًا تنتظرك
   *[other] { $count } أمر تنتظرك
}
lead-you-chair = إدارة اللقاء معك
lead-you-door = العناية بالباب معك
lead-other-chair = إدارة اللقاء مع { $who }
lead-no-chair = لا أحد يدير اللقاء
lead-the-floor = الكلمة وسير اللقاء
lead-the-people = { $count ->
    [0] الرسائل والباب
    [one] الرسائل والباب: أمر واحد ينتظر
    [two] الرسائل والباب: أمران ينتظران
    [few] الرسائل والباب: { $count } أمور تنتظر
    [many] الرسائل والباب: { $count } أمرًا تنتظر
   *[other] الرسائل والباب: { $count } أمر تنتظر
}

## The acts that have a key

leadact-open = فتح الأبواب
leadact-start = بدء اللقاء
leadact-go-on = إنهاء الراحة
leadact-end-insert = متابعة اللقاء
leadact-ask-next = سؤال التالي
leadact-post = عرض النص
leadact-post-part = عرض المقطع { $part }
leadact-call = مناداة { $who }
leadact-advance = الانتقال إلى: { $part }
leadact-advance-end = إنهاء اللقاء
leadact-advance-room = إنهاء هذه الغرفة الصغيرة
leadact-nothing = اللقاء ينتهي تلقائيًا
leadact-call-next = مناداة التالي
leadact-more = + دقيقة
leadact-more-part = + دقيقة
leadact-thank = شكر وختم
leadact-hold = تثبيت الكلمة
leadact-let-pass = ترك الكلمة تنتقل
leadact-close-floor = إيقاف طلب الكلمة
leadact-open-floor = إتاحة طلب الكلمة
leadact-invite = دعوة من لم نسمعه
leadact-invited = وصلتهم الدعوة
leadact-ahead = الجزء التالي
leadact-back = الجزء السابق
leadact-silence = صمت لدقيقة
leadact-talk = دقيقة للجميع
leadact-agreements-pause = وقفة مع ما نتفق عليه
leadact-lock = إقفال الباب
leadact-unlock = فتح القفل
leadact-calm = راحة
leadact-undo = تراجع

## What became of an act

leaddone-call = السؤال في طريقه الآن. ولا أحد يرى الجواب.
leaddone-invite = نسأل على انفراد كل من لم نسمعه بعد. ولا أحد يرى من هم.
leaddone-whisper = لا يقرؤه إلا هذا الشخص، وبقية فريق التيسير.
leaddone-card = البطاقة معروضة الآن.
leaddone-close-turn = يُختم الدور. ويمكن إتمام السطر الجاري.
leaddone-extend = لدى من يتكلم وقت إضافي. ولا يلاحظ ذلك غيره.
leaddone-one-to-one = أنت على انفراد مع هذا الشخص. ولا يلاحظ ذلك أحد غيركما.
leaddone-hand-over = وصل العرض إلى هذا الشخص.
leaddone-take-chair = صارت معك، أو نسأل الآن من يتولّاها.
leaddone-appoint = نخبر هذا الشخص الآن.
leaddone-turns = يسري ذلك من الدور التالي.
leaddone-park = صار على جدول اللقاء.
leaddone-leave-out = تغيّر سير اللقاء.
leaddone-stand-in = لن نطلب من هذا الشخص النيابة.
leadno = لم يكن ذلك ممكنًا الآن.
leadno-stale = كان غيرك أسرع، أو تغيّر شيء قبل ذلك بلحظة. لم يحدث شيء مرتين. نرجو النظر من جديد.
leadno-wrong-state = لا يمكن ذلك في هذه اللحظة.
leadno-nothing-to-do = تمّ ذلك من قبل.
leadno-not-found = هذا لم يعد موجودًا.
leadno-forbidden = هذا ليس لك في هذه اللحظة.
leadno-no-hands-now = لا كلمة تُثبَّت في هذا الجزء.
leadno-turn-running = الكلمة لأحد الآن. يُقال ذلك بين الأدوار؛ وكلماتك ما زالت في مكان الكتابة.
leadno-room-rests = الغرفة ترتاح. يلزم أولًا إنهاء الراحة.
leadno-too-few-facilitators = اللقاء ينتظر شخصًا آخر من فريق التيسير.

## What comes next

lead-comes = ما يأتي الآن
lead-speaks = الكلمة لـ { $who }
lead-clock = وقت الدور، بالدقائق: { $used } من { $planned }.
lead-clock-still = الوقت متوقف أثناء الكتابة.
lead-quiet = لم يطلب أحد الكلمة منذ مدة ({ $time }). والهدوء أيضًا مرحّب به.
lead-hands = الأيدي
lead-no-hands = لا أحد ينتظر الكلمة.
lead-round = نسأل كل واحد بالدور. ومن كان على استعداد يظهر هنا.
lead-ready = على استعداد
lead-since = الانتظار: { $time }
lead-call = مناداة
lead-held = الكلمة ثابتة بقرارك: لا أحد بعد هذا الدور حتى تُترك لتنتقل.
lead-closed = لا نستقبل أيديًا جديدة. وسنسمع كل من ينتظر.
lead-not-heard = { $count ->
    [0] سمعنا الجميع
    [one] شخص واحد لم نسمعه بعد
    [two] شخصان لم نسمعهما بعد
    [few] { $count } أشخاص لم نسمعهم بعد
    [many] { $count } شخصًا لم نسمعهم بعد
   *[other] { $count } شخص لم نسمعهم بعد
}
lead-passing = كيف تنتقل الكلمة · مدة الدور: { $time }
lead-order = بين الأيدي المرفوعة يأتي أولًا
lead-order-round = تصير الجولة للأيدي المرفوعة فقط، ويأتي أولًا
lead-turn-length = مدة الدور من الآن
leadorder-queue = من رفع يده أولًا
leadorder-quietest = من تكلّم أقل
leadorder-newcomers = من جاء أول مرة

## The evening

lead-evening = اللقاء
lead-part-now = { $part } · الباقي: { $left }، حتى { $at }
lead-agreed = وافق من جديد { $agreed } من { $here }. ولا أحد يرى من هم.
lead-minutes = دقائق هذا الجزء
lead-longer = { $count ->
    [one] + دقيقة
   *[other] + { $count } د
}
lead-shorter = { $count ->
    [one] − دقيقة
   *[other] − { $count } د
}
lead-part-longer-1 = دقيقة إضافية
lead-part-longer-5 = خمس دقائق إضافية
lead-parts = كل الأجزاء
lead-past = مضى
lead-left-out = تجاوزناه
lead-ends = حتى { $at }
lead-leave-out = تجاوزه
lead-take-in = إعادته
lead-evening-ends = الموعد المقرر لنهاية اللقاء: { $at }.

## For everyone

lead-everyone = إلى الجميع
lead-chair = كلماتك، بصفة { $label }
lead-chair-send = قولها للجميع
lead-chair-between = هذه تُقال بين الأدوار. أمّا الكتابة إلى من يتكلم وحده فممكنة في أي وقت.
lead-longer-silence = صمت أطول، دقائق للجميع
lead-silence = صمت، { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
lead-talk = الكتابة للجميع، { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
lead-between = هذا أُضيف بين الأدوار؛ وما كان جاريًا ينتظر.
lead-insert-waits = يبدأ فور انتهاء هذا الدور: { $part }.
lead-uninsert = إنهاؤه
lead-take-back = التراجع عنه
lead-cards = عرض بطاقة على الجميع
lead-card-agreements = ما نتفق عليه
lead-card-help = أين المساعدة
lead-card-own = بطاقة بكلماتك
lead-card-send = عرضها

## Notes and news

lead-notes = رسائل وأخبار
lead-notes-none = لا شيء ينتظرك.
lead-dealt = تمّ
leadkind-note = رسالة.
leadkind-report = تنبيه.
leadkind-arrival = وصول.
leadkind-answer = أجوبة.
leadkind-done = من غيرك.
leadkind-news = خبر.
lead-from = من { $who }، إلى فريق التيسير.
lead-worries = بدافع القلق على { $who }، ولن نخبر بذلك من هي عنه.
lead-question = وهناك سؤال.
lead-answer = كتابة ردّ
lead-one-to-one = حديث على انفراد
lead-go-to = البقاء بجانب { $who }
lead-reported = يقول أحدهم إن شيئًا ما لم يكن على ما يرام.
lead-reported-who = يقول أحدهم إن شيئًا من { $who } لم يكن على ما يرام.
lead-reported-letter = هذا ممّا كُتب على انفراد. لا يستطيع عرضه إلا من تلقّاه، فالأمر يحتاج إلى حذر.
lead-reported-text = ومعه هذه الكلمات:
lead-reported-hidden = قال ذلك أكثر من شخص. أُخفي السطر، وطُلب الهدوء ممّن كتبه، حتى مراجعتك.
lead-show-line = إظهاره من جديد
lead-hide-line = إخفاء السطر
lead-quieten = طلب الهدوء، عشر دقائق
lead-lift = إنهاء الهدوء
lead-more-about = المزيد
lead-newcomer = هذه أول مرة هنا لـ { $who }.
lead-late = كان وصول { $who } بعد الآخرين، دون رؤية شيء ممّا سبق.
lead-welcome-hint = «{ $words }»
lead-welcome = إرسال هذا الترحيب
lead-welcome-words = أهلًا بك. حسنٌ أنك هنا. لا يلزمك قول شيء، ويمكنك الكتابة إلينا في أي وقت.
lead-answered = وصل جواب من { $who }.
lead-undo-act = تراجع
leadalert-overrun = انقضى وقت الدور كله.
leadalert-long_composing = من لديه الكلمة يكتب منذ وقت طويل. وقد يكون كل شيء بخير.
leadalert-chair_away = انقطع اتصال من يدير اللقاء.
leadalert-chair_asked = رغبة من { $who } في إدارة اللقاء.
leadalert-door_asked = رغبة من { $who } في العناية بالباب.
leadalert-phase_ending = يوشك هذا الجزء أن ينتهي، وما زال هناك من ينتظر.
leadalert-many_arrivals = جاء كثيرون دفعة واحدة. هم يستمعون الآن، ولم نغلق الباب في وجه أحد.
leadalert-too_few = لم يأتِ إلا قليل.
leadalert-too_few_facilitators = اللقاء ينتظر: يحتاج إلى شخص آخر من فريق التيسير.
lead-go-on-talking = حديث معًا، عشرون دقيقة
lead-wait-longer = انتظار عشر دقائق
lead-prompt-again = عرض السؤال من جديد
lead-too-long = جولة على الجميع، وعددهم { $people }، تحتاج إلى وقت أطول. اللازم: { $needed }، والباقي في هذا الجزء: { $left }.
lead-shorter-turns = { $seconds ->
    [one] ثانية لكل واحد
    [two] ثانيتان لكل واحد
    [few] { $seconds } ثوانٍ لكل واحد
   *[other] { $seconds } ثانية لكل واحد
}
lead-hands-only = للأيدي المرفوعة فقط
lead-split-pairs = حديث اثنين اثنين
lead-chair-offered = إدارة اللقاء معروضة عليك.
lead-door-offered = العناية بالباب معروضة عليك.
lead-take = تولّيها
lead-alone = أنت على انفراد مع { $who }.
lead-alone-close = إنهاء الحديث على انفراد

## Someone needs a person

lead-crisis = هناك حاجة الآن إلى شخص بجانب { $who }.
lead-crisis-hint = عرضنا على هذا الشخص أين المساعدة. والغرفة لا تعلم بهذا.
lead-go = أنا أذهب
lead-go-rest = أذهب، والغرفة ترتاح
lead-go-stand-in = أذهب، وينوب أحد عني
lead-crisis-taken = { $by } الآن مع { $who }.
lead-crisis-mine = أنت الآن مع { $who }. ولا أحد غيركما يرى ما يُكتب بينكما.
lead-crisis-gone = انقطع اتصال { $who }. وقد يعود؛ وما يُكتب هنا محفوظ حتى ذلك الحين.

## Undone for a minute

lead-undo = يمكن التراجع عنه خلال دقيقة
leadundo-quieten = { $mine ->
    [yes] طلبت الهدوء من { $who }.
   *[no] طُلب الهدوء من { $who }، والطلب من { $by }.
}
leadundo-hide = { $mine ->
    [yes] أخفيت سطرًا.
   *[no] أُخفي سطر بيد { $by }.
}
leadundo-veil = { $mine ->
    [yes] أسدلت ستارًا على سطر.
   *[no] أُسدل ستار على سطر بيد { $by }.
}
leadundo-remove = { $mine ->
    [yes] أخرجت { $who } من اللقاء، مع كل الأسطر.
   *[no] جرى إخراج { $who } من اللقاء، مع كل الأسطر، بيد { $by }.
}
leadundo-decline = { $mine ->
    [yes] لم يُفتح الباب لـ { $who }، بقرار منك.
   *[no] لم يُفتح الباب لـ { $who }، بقرار من { $by }.
}
leadundo-lock = { $mine ->
    [yes] أقفلت الباب.
   *[no] أُقفل الباب بيد { $by }.
}
leadundo-calm = { $mine ->
    [yes] طلبت راحة للغرفة.
   *[no] طُلبت راحة للغرفة، والطلب من { $by }.
}
leadundo-guard = { $mine ->
    [yes] من يأتي الآن يستمع فقط، بقرار منك.
   *[no] من يأتي الآن يستمع فقط، بقرار من { $by }.
}
leadundo-approval = { $mine ->
    [yes] كل سطر يُقرأ أولًا، بقرار منك. والغرفة تعلم بذلك.
   *[no] كل سطر يُقرأ أولًا، بقرار من { $by }. والغرفة تعلم بذلك.
}
leadundo-end = ينتهي اللقاء بعد دقيقة. ثم يُمحى كل ما قيل.

## The door

lead-gate = الباب
lead-at-door = عند الباب
lead-admit = فتح الباب
lead-decline = ليس هذه المرة
leadwhy-locked = الباب مقفل. من يأتي الآن ينتظر، ونخبره بذلك.
leadwhy-rest = الغرفة ترتاح. من يأتي الآن ينتظر قليلًا.
leadwhy-removal = أُخرج شخص قبل قليل. من يأتي الآن ينتظر مراجعتك، وبعد ثلاث دقائق يُفتح له تلقائيًا، للاستماع.
leadwhy-approval = في هذه الغرفة لا يُفتح الباب لأحد إلا بيدك.
leadwhy-late = بدأ اللقاء. من يأتي الآن ينتظر قرارك.
leadwhy-bot = برنامج ينتظر.
lead-guard-off = مشاركة من جاؤوا الآن
lead-guard-on = من يأتي يستمع فقط
lead-unread = أسطر تُقرأ أولًا
lead-approve = عرضه
lead-give-back = إعادته
lead-people = { $count ->
    [zero] لا أحد غيرك هنا
    [one] شخص واحد آخر هنا
    [two] شخصان آخران هنا
    [few] { $count } أشخاص آخرون هنا
    [many] { $count } شخصًا آخر هنا
   *[other] { $count } شخص آخر هنا
}

## About someone, or a line

lead-about = ما يمكنك فعله بشأن { $who }
lead-this-line = هذا السطر
lead-veil = إسدال ستار
lead-veil-label = ستار: { $label }
lead-unveil = رفع الستار
lead-line-hint = الإخفاء يعني أن السطر لا يظهر لأحد. وتحت ستار يبقى، ومن شاء قرأه.
lead-to-person = إلى { $who }
lead-whisper-to = إلى { $who } على انفراد
lead-whisper = إرسال على انفراد
lead-one-to-one-crisis = حديث على انفراد: أزمة
lead-card-for-them = عرض بطاقة على هذا الشخص وحده
lead-remove = إخراج، مع كل الأسطر
lead-readmit = السماح بالعودة
lead-roles = الصفة: { $role }
lead-appoint = إعطاء صفة: { $role }
lead-give-chair = عرض إدارة اللقاء
lead-give-door = عرض العناية بالباب

## More ways

lead-ways = طرق أخرى
lead-agenda = جدول اللقاء: { $count ->
    [0] فارغ
   *[other] { $count }
}
lead-park-label = موضوع لوقت لاحق، يراه الجميع
lead-park = إضافته
lead-unpark = رفعه
lead-duties = إدارة اللقاء، الباب، الاستراحات
lead-nobody = لا أحد
lead-chair-is = { $mine ->
    [yes] إدارة اللقاء معك: الكلمة وسير اللقاء.
   *[no] إدارة اللقاء، للكلمة وسير اللقاء: { $who }.
}
lead-door-is = { $both ->
    [yes] لا أحد يعتني بالباب وحده: تذهب أخباره إلى فريق التيسير كله.
   *[no] { $mine ->
        [yes] العناية بالباب معك: من يأتي، ومن ينتظر.
       *[no] العناية بالباب، لمن يأتي ومن ينتظر: { $who }.
    }
}
lead-hand-over-hint = لتسليم أحدهما: اختيار شخص، ثم عرض ذلك عليه.
lead-take-chair = تولّي إدارة اللقاء
lead-take-door = تولّي العناية بالباب
lead-break = أخذ استراحة
lead-back = عدت
lead-on-break = { $who } في استراحة.
lead-stands-in = عرض من { $who }: النيابة إذا انقطع فريق التيسير كله.
lead-decline-stand-in = الأفضل لا
lead-slow = الكتابة على مهل: { $seconds ->
    [0] لا
    [one] سطر كل ثانية
    [two] سطر كل ثانيتين
    [few] سطر كل { $seconds } ثوانٍ
   *[other] سطر كل { $seconds } ثانية
}
lead-slow-to = { $seconds ->
    [0] بلا انتظار
    [one] ثانية
    [two] ثانيتان
    [few] { $seconds } ثوانٍ
   *[other] { $seconds } ثانية
}
lead-split = غرف صغيرة
lead-split-by = كيف يدخل الناس إلى الغرف
leadsplit-choice = كل واحد يختار
leadsplit-random = بالقرعة
leadsplit-new_pairs = اثنان اثنان، من جديد
leadsplit-same_pairs = اثنان اثنان، كما من قبل
lead-for-minutes = كم دقيقة
lead-split-rooms = الغرف، واحدة في كل سطر
lead-split-names =
    الأولى
    الثانية
lead-split-go = إنشاء الغرف
lead-split-runs = { $count ->
    [one] غرفة صغيرة واحدة مفتوحة.
    [two] غرفتان صغيرتان مفتوحتان.
    [few] { $count } غرف صغيرة مفتوحة.
   *[other] { $count } غرفة صغيرة مفتوحة.
}
lead-recall = عودة الجميع
lead-motion = اقتراح للتصويت
lead-motion-hint = كل واحد يجيب بنعم، أو لا، أو بلا رأي، ويرى أرقامًا فقط. ولا يترتب عليه شيء تلقائيًا.
lead-motion-label = ما نقرّر بشأنه
lead-motion-put = عرضه على الغرفة
lead-poll = سؤال مع خيارات
lead-poll-label = السؤال، وتحته خيار في كل سطر
lead-poll-put = سؤال الغرفة
lead-poll-few = يلزم سؤال وخياران على الأقل، كل منها في سطر.
lead-approval = قراءة كل سطر أولًا
lead-approval-hint = ما يُقال ينتظر حتى يقرأه أحد من فريق التيسير. والغرفة تعلم بذلك.
lead-approval-on = قراءة كل سطر أولًا
lead-approval-off = إنهاء القراءة المسبقة
lead-record = ما قام به فريق التيسير
lead-record-hint = أرقام فقط، حتى آخر انتقال بين الأجزاء. ويمكن للجميع قراءتها.
leadrecord-removed = من طُلبت منهم المغادرة
leadrecord-hidden = أسطر أُخفيت
leadrecord-quietened = من طُلب منهم بعض الهدوء
leadrecord-veiled = أسطر أسدل عليها فريق التيسير ستارًا
leadrecord-unapproved = أسطر قُرئت ولم تُعرض
leadrecord-declined = من لم يُفتح لهم الباب
lead-devices = رابطك وهذا الجهاز
lead-history-title = هذا الرابط باقٍ في سجل متصفحك
lead-history = من يستخدم هذا المتصفح يمكنه أن يجده هناك، وأن يدير اللقاء مكانك. مفتاح خاص بهذا الجهاز يفتح الغرفة من عنوانها البسيط، وعندها يمكن سحب الرابط.
lead-key-keep = حفظ مفتاح على هذا الجهاز
lead-key-done = صار لهذا الجهاز مفتاحه. وتكفي إشارة مرجعية إلى العنوان البسيط.
lead-key-kept = لهذا الجهاز مفتاحه. وتكفي إشارة مرجعية إلى عنوان الغرفة البسيط.
lead-key-forget = محوه من هذا الجهاز
lead-key-of-device = { $here ->
    [yes] هذا الجهاز
   *[no] جهاز آخر
}، منذ { $made }
lead-key-link = { $here ->
    [yes] الرابط الذي جئت به
   *[no] رابط للتيسير
}، منذ { $made }
lead-device-count = { $count ->
    [0] لا جهاز له مفتاح.
    [one] جهاز واحد له مفتاح.
    [two] جهازان لهما مفتاح.
    [few] { $count } أجهزة لها مفتاح.
    [many] { $count } جهازًا لها مفتاح.
   *[other] { $count } جهاز لها مفتاح.
}
lead-link-back = سحب
lead-link-back-sure = لن يفتح شيئًا بعد ذلك. وما دام اللقاء جاريًا، فمن دخل به، وأنت أيضًا، لا يبقى في فريق التيسير. ولا يمكن التراجع عن هذا.
lead-link-back-done = سُحب، ولم يعد يفتح شيئًا.
lead-link-last = هذا آخر ما يفتح الغرفة لفريق التيسير: يلزم إعداد غيره أولًا.
lead-link-leave = تركه كما هو
lead-links-not = لم ينجح ذلك الآن.
lead-links-none = مفاتيح الأجهزة لمن جاء برابط للتيسير.
lead-later = ليس الآن
lead-end-title = إنهاء اللقاء
lead-end-hint = يُقرأ نص الختام إن لم يُقرأ بعد. وأمامك دقيقة للتراجع؛ ثم يُمحى كل ما قيل.
lead-end = إنهاء اللقاء

## Keys

lead-keys = المفاتيح
lead-keys-open = المفاتيح
lead-keys-on = الحروف المفردة مفاتيح
lead-keys-hint = تعمل حين لا تكون هناك كتابة.
leadkey-next = ما يأتي الآن: الزر الأكبر
leadkey-call = مناداة التالي
leadkey-more = دقيقة إضافية، لمن يتكلم، وإلا فللجزء
leadkey-thank = شكر من يتكلم وختم الدور
leadkey-hold = تثبيت الكلمة، أو تركها تنتقل
leadkey-floor = إيقاف طلب الكلمة، أو إتاحته من جديد
leadkey-invite = دعوة من لم نسمعه بعد
leadkey-ahead = إلى الجزء التالي
leadkey-back = إلى الجزء السابق
leadkey-silence = صمت لدقيقة
leadkey-talk = دقيقة للجميع
leadkey-agreements = وقفة مع ما نتفق عليه
leadkey-lock = إقفال الباب أو فتح قفله
leadkey-calm = راحة للغرفة، أو إنهاؤها
leadkey-undo = التراجع عن آخر ما تمّ في هذه الدقيقة
leadkey-chair = الكتابة إلى الجميع
leadkey-notes = رسائل وأخبار
leadkey-map = هذه المفاتيح
