### What the drawers of the page say: they are read when someone opens one.

## The room, and the evening

door-shape = نوع اللقاء: { $kind }.
door-eligibility = لمن هذه الغرفة: { $text }
door-age-band = الأعمار: { $text }
door-entry-open = من يوافق يدخل.
door-entry-approved = فريق التيسير يفتح الباب هنا لكل من يأتي.
door-entry-invited = هذه الغرفة تُفتح برابط خاص بكل شخص.
door-staffed = هذه الغرفة مفتوحة فقط ما دام فيها أحد من فريق التيسير.
door-private-off = لا رسائل خاصة هنا، إلا ما يكتبه فريق التيسير للعناية بمن هنا.
door-private-facilitators = يمكنك الكتابة إلى فريق التيسير. أمّا غيرهم فلا يمكنه الكتابة إليك على انفراد.
door-private-consent = يمكن لشخصين هنا أن يتراسلا إذا قال كلاهما نعم.
door-limits = ما تقدّمه هذه المجموعة، وما لا تقدّمه
door-kept = ما يُحفظ هنا
door-evening = كيف يكون اللقاء
kind-text = نص يُقرأ
kind-turns = شخص واحد يتكلم في كل مرة
kind-open = الكتابة للجميع
kind-quiet = لا أحد يكتب
kind-ask = تراجع المجموعة ما اتفقت عليه
kind-form = سؤال للجميع، والجواب لمن شاء
kind-split = غرف صغيرة
more-evening = هذا اللقاء، وما نتفق عليه وما يُحفظ
more-agenda = ما ينتظر وقته
more-agreed = ما نتفق عليه جميعًا
more-record = ما قام به فريق التيسير حتى الآن، بالأرقام فقط
record-nothing = لا شيء يلزم ذكره.
record-removed = من طُلبت منهم المغادرة: { $count }
record-hidden = أسطر أُخفيت: { $count }
record-quietened = من طُلب منهم بعض الهدوء: { $count }
record-veiled = أسطر أُسدل عليها ستار: { $count }
record-unapproved = أسطر قُرئت ولم تُعرض: { $count }
record-declined = من لم يُفتح لهم الباب: { $count }
look = عرض كل شيء من جديد

## People

more-people = من هنا
you = أنت
about-person = ما يمكن فعله بشأن { $who }

## Only for me

listen-only = الاستماع فقط
listen-only-hint = لن نخبر أحدًا.
more-time = أحتاج إلى وقت أطول
more-time-hint = ننتظرك في كل مرة ثلاثة أضعاف الوقت. ولن نخبر أحدًا.
stand-in = يمكنني إدارة اللقاء إذا انقطع فريق التيسير كله
stand-in-hint = يرى فريق التيسير ذلك.
back-to-main = العودة إلى الغرفة الرئيسية
more-card = بطاقة آخذها معي
card-label = ما أودّ أن آخذه معي
card-help = وعليها قائمة المساعدة
card-save = حفظها ملفًّا
card-hint = تُعدّ على هذا الجهاز. لا تحتفظ الصفحة بنسخة منها، وليس عليها شيء ممّا قاله غيرك.
more-words = العودة من جهاز آخر
words-hint = أربع كلمات تعيد هذا المقعد على أي جهاز، حتى نهاية اللقاء. يحسن تدوينها؛ ومن كانت معه، فمقعدك معه.
words-show = عرض كلماتي الأربع
return-label = كلماتك الأربع
return-go = العودة إلى مقعدي
more-slip = إثبات حضور، بأنني كنت هنا
slip-hint = اسمك يبقى على هذا الجهاز. يوقّع الخادم رقمًا يرمز إليه، ولا يحتفظ بشيء، ولا يخبر أحدًا.
slip-name = الاسم الذي يظهر عليه
slip-make = إعداد الإثبات
slip-not-here = لا يمكن إعداد إثبات الحضور إلا عبر اتصال آمن (https).

## How the page looks

looks-theme = الألوان
looks-theme-auto = كما في هذا الجهاز
looks-theme-light = فاتحة
looks-theme-dark = داكنة
looks-theme-contrast = تباين قوي
looks-text = الحروف
looks-text-normal = عادية
looks-text-large = كبيرة
looks-text-larger = كبيرة جدًا
looks-told = ما يقرؤه قارئ الشاشة تلقائيًا
looks-told-all = كل سطر، ولمن الكلمة
looks-told-turns = لمن الكلمة، والأجزاء الجديدة
looks-told-nothing = ما يُطلب مني فقط
looks-roomy = مسافة أكبر بين الأسطر
looks-still = بلا أي حركة
looks-near = اهتزاز، وإبقاء الشاشة مضاءة، حين يقترب دوري
looks-keys = الحروف المفردة مفاتيح (وحرف w يقول أين نحن)

## Leaving

leave = مغادرة اللقاء
leave-hint = لا يبقى مقعدك محجوزًا. ولن نخبر أحدًا، ولن نسألك عن السبب.
leave-quickly-hint = زر «مغادرة سريعة»، أو الضغط على Shift ثلاث مرات، يُفرغ هذه الصفحة فورًا ويحفظ مقعدك. ويبقى في سجل متصفحك عنوان لا يذكر أي غرفة ولا يدل على شيء؛ ولا يمكن محوه من هناك إلا بيدك.

## About a line, or about someone

take-back = سحب
veil-mine = إسدال ستار عليه
veil-as = مع ستار: { $label }
veil-lift = رفع الستار
veil-hint = ومن شاء قرأه رغم ذلك.
report = لم يكن هذا على ما يرام
report-label = كلمة إلى فريق التيسير، إن شئت
report-hint = نخبر فريق التيسير، ولا نقول أبدًا ممّن جاء ذلك.
mute = إخفاء كلام هذا الشخص
mute-hint = على هذا الجهاز فقط. ولن نخبر أحدًا.
worry = يقلقني أمر هذا الشخص
worry-label = لا يقرأ هذا إلا فريق التيسير. ولا يقرؤه أبدًا من هو عنه.
ask-to-write = السؤال: هل نتراسل؟
write-label = إلى هذا الشخص وحده
write-send = إرسال إلى هذا الشخص وحده
block = لا رسائل بعد الآن من هذا الشخص
unblock = قبول رسائل هذا الشخص من جديد
report-written = عرض آخر ما كتبه لي على فريق التيسير

## Forms

ask-pass-at = يُقبل الاقتراح إذا قال نعم { $percent } على الأقل من كل 100 يجيبون بنعم أو لا.
answer = إرسال الجواب
answer-keep = حفظه لي وحدي
answer-show = عرضه على الغرفة
answered = شكرًا لك. يمكنك تغييره حتى نهاية هذا الجزء.

## Where it ends, or does not begin

over-ended = انتهى اللقاء
over-ended-next = مُحي كل ما قيل. شكرًا لأنك كنت هنا.
over-removed = طُلبت منك مغادرة هذا اللقاء
over-removed-next = هذا لهذا اللقاء وحده. وإن احتجت إلى أحد الآن، فهؤلاء موجودون:
over-declined = لم يُفتح لك الباب هذه المرة
over-declined-next = قد يكون الأمر مختلفًا في مرة أخرى. وإن احتجت إلى أحد الآن، فهؤلاء موجودون:
over-link = هذا الرابط لا يفتح الباب
over-link-next = ربما سُحب، أو استُخدم من قبل. ويمكن لمن أعطاك إياه أن يُعدّ رابطًا آخر.
over-version = هذه الصفحة أقدم من الخادم أو أحدث منه
over-version-next = نرجو تحميل الصفحة من جديد.
over = يبقى الباب مغلقًا
over-next = يمكنك تحميل الصفحة من جديد، أو سؤال من أعطاك الرابط.

## For you alone

for-you = لك وحدك
put-away = وضعها جانبًا
from = { $who }:
whispered = { $who }، إليك (ولا يراه غيرك سوى فريق التيسير)
whispered-by-me = منك، إلى { $who } فقط
whispered-by-other = { $who }، إلى { $whom } فقط
aside-said = { $who }، معك على انفراد
aside-closed = انتهى الحديث على انفراد مع { $who }.
written = { $who }، بينكما فقط
may-write = التراسل بينك وبين { $who } متاح الآن.
asked-to-write = سؤال من { $who }: هل يكون بينكما تراسل؟ والرفض لا نخبر به أحدًا.
write-yes = نعم
write-no = الأفضل لا
line-waits = سطرك ينتظر حتى يقرأه أحد من فريق التيسير، وبعدها تراه الغرفة: { $text }
line-back = لم يُعرض سطرك على الغرفة. ما كتبته: { $text }
chair-offered = إدارة اللقاء معروضة عليك.
take-chair = تولّي إدارة اللقاء
door-offered = العناية بالباب وبمن هنا معروضة عليك.
take-door = تولّيها
not-reached = انتهى هذا الجزء، ولم يتسع الوقت ليدك. ولا علاقة لذلك بك.
not-reached-linger = انتهى هذا الجزء ولم يصل الدور إليك. ولا علاقة لذلك بك. هناك وقت للحديث لاحقًا، بعد نهاية اللقاء المقرر، والبقاء متاح لك.
orientation = أين نحن من اللقاء: { $phase }. ولا يلزمك الكلام.
hint-no_hands = لا يد مرفوعة منذ مدة. قد يفيد سؤال، أو صمت، أو جولة، أو الجزء التالي.
hint-hands_wait = هناك أيدٍ مرفوعة. والكلام هنا لمن يُنادى اسمه.
hint-long_quiet = طال الهدوء. وقد يكون وقت المضي في اللقاء.
hint-listen_for_now = جاء كثيرون دفعة واحدة، لذلك فمن جاء الآن يستمع في هذه اللحظة. سينظر أحد من فريق التيسير في ذلك.
hint-take_part = يمكنك المشاركة الآن، كما اخترت من قبل.
hint-asked_later = لا بأس. نسألك مرة أخرى، في الآخر.
hint-hard_time = لا بأس أن يكون الوقت صعبًا هنا. لا حاجة إلى شرح شيء، ولم نخبر أحدًا.
hint-nobody_stands_in = لم نجد من نطلب منه إدارة اللقاء عنك. اللقاء يمضي من تلقاء نفسه.
hint-kept_for_yourself = يبقى ذلك معك، ولن نخبر أحدًا. حسنٌ أنك هنا.
hint-invited = هنا متسع لك، إن رغبت في قول شيء. ليس ذلك واجبًا، ولا أحد يرى أننا سألناك.
person-over = انتهى الأمر، أو لم يكن مقصودًا
company-asked = أخبرنا فريق التيسير الآن، ولا أحد غيرهم يرى ذلك. ولا حاجة إلى انتظارهم للاتصال بأحد.
company-nobody_here = لا أحد من فريق التيسير متصل الآن. نرجو منك عدم انتظارهم: هؤلاء موجودون الآن.
company-nobody_yet = لم يُجب أحد بعد. نرجو منك عدم انتظارنا: هؤلاء موجودون الآن.
company-came = { $who } معك الآن. لا أحد غيركما يرى ما يُكتب بينكما.
company-dropped = انقطع اتصال { $who }، وقد يعود. نرجو منك عدم انتظارنا إن احتجت إلى أحد الآن.
aside-label = مع { $who } على انفراد
aside-send = إرسال إلى هذا الشخص وحده
aside-close = إنهاء الحديث على انفراد
