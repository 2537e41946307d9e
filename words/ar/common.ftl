### What every page says, and words for what formats and servers name by a key: parts of an evening, signs, roles, kinds of
### evening. Where a key has no sentence here, people read the key itself.

minutes = { $minutes ->
    [0] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
someone = شخص ما
names = سنديان زيتون زعتر صنوبر نخيل لوز رمان بنفسج صفصاف سرو بلوط عرعر نعناع لبلاب خروب كستناء شاطئ حصى نبع هدهد بلبل قبرة عصفور سنونو

## Always in reach

leave-quickly = مغادرة سريعة
help = المساعدة
help-title = إن احتجت إلى المساعدة الآن
help-other = المساعدة في بلدان أخرى
language = اللغة
language-unread = هذه الكلمات مترجمة، ولم يقرأها بعد أحد لغته الأم العربية؛ وإن بدا شيء منها غير صحيح، يودّ من يستضيف هذا المكان أن يعلم بذلك.
more-looks = شكل هذه الصفحة ولغتها

## Parts of the page that come when they are needed

coming = لحظة واحدة.
not-come = لم يصل هذا الجزء من الصفحة.
try-again = إعادة المحاولة
close = إغلاق

## Parts of an evening

part-gather = الوصول
part-welcome = الترحيب
part-agree = ما نتفق عليه
part-opening = الافتتاح
part-opening-words = كلمات الافتتاح
part-quiet = هدوء
part-readings = قراءات
part-newcomers = تحية ممّن جاؤوا أول مرة
part-marks = أيام نتوقف عندها
part-notices = إعلانات
part-lead-share = إلقاء الحديث
part-share = المشاركة
part-checkin = كيف حالنا
part-checkout = كلمة قبل الذهاب
part-closing = الختام
part-closing-words = كلمات الختام
part-closing-round = جولة الختام
part-linger = وقت بعد اللقاء
part-pause = وقفة
part-short-pause = وقفة قصيرة
part-silence = صمت
part-last-silence = صمت أخير
part-conversation = دقائق للجميع
part-motion = اقتراح للتصويت
part-poll = سؤال للجميع
part-split = غرف صغيرة
part-hello = تحية
part-talk = حديث
part-work = عمل معًا
part-topics = عمّ نتحدث
part-topic = موضوع هذا اللقاء
part-tool = أداة
part-together = معًا
part-teaching = إلقاء الحديث
part-table = حول المائدة
part-stack = المشاركة
part-sitting = جلوس في صمت
part-remembering = لحظة للذكرى
part-reflection = نظرة إلى ما مضى
part-quiz = لعبة أسئلة
part-questions = أسئلة
part-process = ما يلامسنا
part-practice-review = كيف سارت الأمور
part-practice = تدريب
part-pairs = اثنان اثنان
part-open-share = مشاركة في مجموعات صغيرة
part-next-lead = من يدير اللقاء القادم
part-naming = من نتذكرهم
part-meditation = تأمّل
part-lounge = المجلس
part-intention = نيّة
part-grounding = لحظة نهدأ فيها
part-goal = هدف
part-gathering-up = نجمع ما كان
part-frame = عن هذه المجموعة
part-frame-and-limits = عن هذه المجموعة
part-feedback = كيف كان اللقاء
part-exercise = تمرين
part-discussion = حديث
part-discussion-on = نتابع الحديث
part-dates = أيام قادمة
part-corners = أركان
part-corner = ركن
part-candles = شموع
part-arriving = الوصول
part-arrival = الوصول
part-agenda = عمّ نتحدث
part-mission = لماذا نحن هنا
part-statements = عبارات
part-principles = مبادئ
part-passage = مقطع يُقرأ
part-dedication = إهداء
part-prayer = كلمات معًا
part-music-or-prayer = لحظة هادئة
part-dismissal = إلى لقاء قادم
part-focus-question = سؤال هذا اللقاء
part-theme = موضوع هذا اللقاء
part-welcome-and-limits = الترحيب
part-skill = مهارة
part-homework = لهذا الأسبوع
part-guidelines = إرشادات
part-last-words = كلمات أخيرة
part-back = معًا من جديد

## Signs: silent, and counted

sign-heard = أسمعك
sign-me-too = أنا أيضًا
sign-thanks = شكرًا
sign-with-you = أنا معك
sign-helpful = هذا يفيدني
sign-strong = فيه قوة
sign-bow = انحناءة
sign-candle = شمعة
sign-heart = قلب
sign-laugh = ابتسامة

## What a veil may say

veil-method = فيه ذكر لوسيلة
veil-graphic = قراءته صعبة

## Roles

role-facilitator = التيسير
role-cofacilitator = التيسير المشترك
role-greeter = الاستقبال
role-speaker = إلقاء الحديث
role-guest = ضيف
role-companion = المرافقة
role-member = عضو
role-bot = برنامج
role-chair = إدارة اللقاء
role-keeper = رعاية اللقاء
role-host = الاستضافة
role-moderator = إدارة الحوار
role-convenor = الدعوة إلى اللقاء
role-clinician = شخص مختص في العلاج
role-helper = مساندة
role-co-host = مشاركة في الاستضافة
role-co-moderator = مشاركة في إدارة الحوار
role-co-therapist = مشاركة في العلاج
role-cokeeper = مشاركة في رعاية الحلقة
