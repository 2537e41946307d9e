### What the page says in a meeting and at its door. One message a sentence; a number or a name in braces is filled in.
### Nothing here is said to the whole room: these are sentences of one person's own screen.

## Always in reach

help-here = In this meeting
note = Note to the facilitators
note-short = Note
more = More

## The door

door-kind = An evening here takes { $minutes } minutes. It is led by { $led ->
    [trained] trained people
    [clinician] a clinician
   *[peers] peers, people like everybody else here
} ({ $label }).
door-consent = By coming in you consent to this: { $text }
door-agreed = What everyone agrees to
door-more = More about this room, and what an evening looks like
tab-here = You are in this room already, in another tab, as { $who }.
tab-go-on = Go on here
door-return = I was here before, on another device
door-lead = I hold this meeting
door-name = Your name here
door-name-hint = Any name. Please not your own.
door-another-name = Another name
door-pronouns = Your pronouns, if you like
door-newcomer = It is my first time here
door-enter = Agree and come in
door-listen = Agree and only listen
door-listen-hint = Nobody sees which of the two you choose.
door-opens = This room is not open yet.
door-next = This room is not open yet. It meets on { $when }.
door-until = Choose a name and a way in: this page then lets you in as soon as the room opens. What an evening looks like stands below, and Help is above.
door-stays = You come in by yourself as soon as it opens. You can leave this page open, or come back later.
door-entering = You are coming in.
door-asking = Looking for the room.
code-room-full = Every seat is taken just now. You come in by yourself when one is free: you can leave this page open, or come back later.
code-name-taken = Someone here has that name, or one that looks like it. Please choose another one. If it is you, on another device, your four words bring your seat back.
code-invalid-name = That name cannot be used here. Please choose another one.
door-waiting = You wait to be let in
waiting-locked = The door is locked just now. The facilitators know that you are here, and one of them may let you in.
waiting-rest = The room rests for a moment. You come in when it goes on.
waiting-removal = The facilitators look at everyone who comes, for a while; it is not about you. If nobody answers, you come in by yourself in a few minutes, to listen.
waiting-approval = In this room a facilitator lets people in. They know that you are here.
waiting-late = The evening has begun, and this room lets nobody in by itself after that. The facilitators know that you are here.
waiting-bot = A facilitator has to let programs in.
waiting-meanwhile = You can write to the facilitators meanwhile. Help is above.
leave-waiting = Go, and wait no longer

## Where it ends, or does not begin

unknown = There is no such room here
unknown-next = Perhaps a letter of the link is missing. Whoever gave it to you can send it again.
unreachable = The server cannot be reached just now
unreachable-next = Is this device online? Some networks block pages like this one: another network, such as the phone's own, may help.
elsewhere = Your seat was taken up on another device or in another tab, and goes on there.
elsewhere-back = Take it back here
to-front = To the front page

## The connection

link-down = The connection is gone for a moment. Your seat and your words are kept, and this page comes back by itself.
link-blocked = The page cannot get through to the room. Some networks block this kind of connection: another network, such as the phone's own, may help. It goes on trying.
unconfirmed = Not confirmed yet

## The evening

phase-now = { $part }, { $time }
evening-not-begun = The evening has not begun.
recall-soon = The smaller rooms are over in a moment. Then everyone is back together.
in-room = You are in the smaller room { $room }.
waiting-count = { $count ->
    [0] Nobody waits to speak
    [one] 1 person waits to speak
   *[other] { $count } people wait to speak
}
speaks = { $who } has the floor
speaks-you = You have the floor
floor-free = The floor is free
composing = { $who } is writing
paused = The words pause for a moment. Nothing is lost.
people = { $count ->
    [one] 1 person is here
   *[other] { $count } people are here
}
room-rests = The room rests for a moment. Everything stands still, and nothing is lost.
ending = The meeting ends in a moment. Then everything that was said is erased.

## What was said

stream = What was said
own-name = { $who } (you)
as-chair = { $who }, as { $label }
replies = { $who } replies
shows = { $who } shows
reads = { $who } reads
group-text = For everyone
part-of = part { $part } of { $parts }
bell = A bell
veiled = Under a veil
veiled-label = Under a veil: { $label }
veil-open = Read it
signs-count = { $sign } { $count }
signs-choral = If you would like to join in, silently
signs-for = A silent sign for { $who }
about-line = What can be done about this line of { $who }
answer-this = Answer
answering = Your next line answers { $who }.
answering-no = Rather not
thread-of = In answer:
muted-line = A line of { $who }, whom you would rather not read.
unmute = Read this person again
tally-too-few = Fewer than three answered, so there are no numbers.
tally-line = { $choice }: { $count }
tally-passed = It passes.
tally-not-passed = It does not pass.

## What a screen reader is told

told = News
told-line = { $who }: { $text }
told-phase = Now: { $part }
told-many = { $count } new messages

## My next step

my-step = Your next step
step-not-begun = The evening has not begun. You need not do anything.
step-quiet = The room is quiet.
step-text = A text is read.
step-room-begins = This room begins in a moment. You are in the right place.
step-round = We go round. You are asked when it comes to you ({ $place }); passing is fine.
done-words = There are words in your box that nobody has seen. Send them first, or finish without them.
done-anyway = Finish without them
step-speaker = This part is the speaker's.
step-rests = The room rests for a moment. You need not do anything.
step-closed = No new hands just now. Those who wait are heard.
step-split = Some are in smaller rooms.
step-listening = You are listening.
step-take-part = Take part again
step-quietened = A facilitator has asked you for a little quiet, for { $time }. Only you and they know.
step-ready = You are next.
step-ready-called = The floor is yours, if you want it.
step-ready-hint = Nobody sees which you choose. Silence is no answer: you are asked once more, later.
ready = I am ready
ready-with-draft = Send what I have written when my turn begins
pass = Not this time
later = A little later
step-speak = You have the floor. Take your time.
cue-80 = Most of your time has gone by.
cue-100 = Your time has gone by. Finish your thought.
closing = The floor moves on in a moment. You can finish your line.
done = I am finished
unfinished = I was not finished
welcome-replies = Short replies to my turn are welcome
step-missed = The floor moved on while you were away. That is no matter.
missed-now = I would like to speak now
missed-later = At the end
missed-leave = Leave it at that
step-place = { $place ->
    [1] You are next.
   *[other] You wait to speak. Your place: { $place }.
}
lower = Take my hand down
hand = Raise my hand
step-hand = If you would like to speak.
step-name-next = You may choose who comes next. Only you are told these names.
step-reply = There is a moment for short replies.
step-write = Everybody may write.
step-write-slow = Everybody may write, slowly: a line every { $seconds } seconds. Nothing is lost.
step-agree = The group goes through what it has agreed. Nobody sees who says yes again.
agree-again = I agree
step-read = This text is yours to read, if you like.
post = Post it
skip = Leave it out
step-volunteer = Parts of this text are free to be read by someone.
volunteer = Read part { $part }
step-room = There are smaller rooms. You may go into one.
ask-private = Nobody reads your answers: they stay on this device.
ask-facilitator = Your answers go to the facilitators, with your name. Nobody else reads them.
ask-counts = When it is over, everyone sees how many answered what, if at least three did. Nobody sees who.
ask-choice = Your answers stay on this device, unless you show them to the room.
ask-suggest = Each may suggest a line. They are shown to everyone later, without names.
ask-choose = These were suggested. Choose as many as you like. Nobody sees who chose what.

## Writing

draft = Your draft, on this device alone
say-label = Your words
send = Send
held-back = Your words are back in the box.
held-hand = Keep it as my draft, and raise my hand
to-note = Send it to the facilitators instead
doubt-phone = There seems to be a phone number in it.
doubt-mail = There seems to be an e-mail address in it.
doubt-link = There seems to be a link in it.
doubt-advice = This may sound like advice, and many people here speak only from their own life.
doubt-yours = Nobody has seen it yet. You can change it, or send it as it is.
send-anyway = Send it as it is
advice-phrases = you should, you must, you need to, you have to, you ought to, have you tried, why don't you, if i were you
note-label = Only the facilitators read this
note-send = Send to the facilitators
note-sent = The facilitators can read it now. Nobody else can.

## When it is hard

person = I need a person now
person-nobody-here = Nobody who leads is connected just now. Please call one of the people above first.
hard-time = I am having a hard time
step-out = Step out for a while
step-in = I am back
out = You have stepped out. Nobody can see it, and your place is kept.
grounding = Put both feet on the floor. Let your breath out slowly, longer than you breathe in. Look for five things that you can see, four that you can touch, three that you can hear. There is nothing else that you need to do just now.
