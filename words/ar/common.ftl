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
names = سنديان زيتون زعتر صنوبر أرز نخيل لوز رمان بنفسج خزامى صفصاف سرو بلوط عرعر نعناع غيم موج شاطئ حصى هدهد حسون بلبل دوري سنونو

## Always in reach

leave-quickly = مغادرة سريعة
help = المساعدة
help-title = إن كنت بحاجة إلى المساعدة الآن
help-other = المساعدة في بلدان أخرى
language = اللغة
more-looks = مظهر هذه الصفحة ولغتها

## Parts of the page that come when they are needed

coming = لحظة من فضلك.
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
part-newcomers = تحية ممن هم هنا لأول مرة
part-marks = أيام نقف عندها
part-notices = إعلانات
part-lead-share = إلقاء الحديث
part-share = المشاركة
part-checkin = كيف نصل
part-checkout = كيف نمضي
part-closing = الختام
part-closing-words = كلمات الختام
part-closing-round = جولة الختام
part-linger = وقت بعد اللقاء
part-pause = استراحة
part-short-pause = استراحة قصيرة
part-silence = صمت
part-last-silence = صمت أخير
part-conversation = دقائق مفتوحة
part-motion = سؤال بنعم أو لا
part-poll = سؤال للجميع
part-split = غرف صغيرة
part-hello = التحية
part-talk = حديث
part-work = عمل معًا
part-topics = عمّ نتحدث
part-topic = موضوع اللقاء
part-tool = أداة
part-together = معًا
part-teaching = إلقاء الحديث
part-table = حول المائدة
part-stack = المشاركة
part-sitting = جلوس في صمت
part-remembering = تذكّر
part-reflection = نظرة إلى الوراء
part-quiz = لعبة أسئلة
part-questions = أسئلة
part-process = ما يحرّكنا
part-practice-review = كيف كانت التجربة
part-practice = تمرين
part-pairs = اثنان اثنان
part-open-share = المشاركة في مجموعات صغيرة
part-next-lead = من يدير اللقاء القادم
part-naming = من نتذكرهم
part-meditation = تأمل
part-lounge = المجلس
part-intention = نيّة
part-grounding = العودة إلى السكينة
part-goal = هدف
part-gathering-up = جمع ما عشناه
part-frame = ما هي هذه المجموعة
part-frame-and-limits = ما هي هذه المجموعة
part-feedback = كيف كان اللقاء
part-exercise = تمرين
part-discussion = حديث
part-discussion-on = متابعة الحديث
part-dates = أيام قادمة
part-corners = أركان
part-corner = ركن
part-candles = شموع
part-arriving = الوصول
part-arrival = الوصول
part-agenda = عمّ نتحدث
part-mission = لماذا نحن هنا
part-statements = عبارات المجموعة
part-principles = مبادئ
part-passage = مقطع
part-dedication = إهداء
part-prayer = كلمات نقولها معًا
part-music-or-prayer = لحظة هادئة
part-dismissal = إلى لقاء قادم
part-focus-question = سؤال اللقاء
part-theme = موضوع اللقاء
part-welcome-and-limits = الترحيب
part-skill = مهارة
part-homework = لهذا الأسبوع
part-guidelines = إرشادات
part-last-words = كلمات أخيرة
part-back = معًا من جديد

## Signs: silent, and counted

sign-heard = سمعتك
sign-me-too = وأنا أيضًا
sign-thanks = شكرًا
sign-with-you = معك
sign-helpful = مفيد
sign-strong = قوة
sign-bow = انحناءة
sign-candle = شمعة
sign-heart = قلب
sign-laugh = ابتسامة

## What a veil may say

veil-method = تُذكر طريقة
veil-graphic = قد تصعب قراءته

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
role-keeper = رعاية الحلقة
role-host = الضيافة
role-moderator = إدارة الحوار
role-convenor = التنظيم
role-clinician = شخص مختص في العلاج
