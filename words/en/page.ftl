### What the page says, in English. One message a sentence; a number or a name in braces is filled in.
### Nothing here is said to the whole room: these are sentences of one person's own screen.

## Always in reach

leave-quickly = Leave quickly
help = Help
help-title = If you need help now
help-other = Help in other countries

## The door

door-title = { $room }
door-kind = An evening here takes { $minutes } minutes. It is led by { $led ->
    [trained] trained people
    [clinician] a clinician
   *[peers] peers, people like everybody else here
} ({ $label }).
door-agreed = What everyone agrees to
door-more = More about this room
door-kept = What is kept here
door-limits = What this group is, and what it is not
door-evening = What an evening looks like
door-part = { $part }: { $time }
door-eligibility = For whom this room is: { $text }
door-age-band = Ages: { $text }
door-name = Your name here
door-name-hint = Any name. Please not your own.
door-another-name = Another name
door-newcomer = It is my first time here
door-enter = Agree and come in
door-listen = Agree and only listen
door-listen-hint = Nobody sees which of the two you choose.
door-opens = This room is not open yet. This page opens it for you as soon as it is; you can leave it open.
door-waiting = You wait to be let in. The facilitators know.
door-asking = Looking for the room.

## Where it ends

unknown = There is no such room here. Perhaps a letter of the link is missing.
unreachable = The server cannot be reached just now. This page tries again by itself.
over-ended = The meeting has ended, and everything that was said is erased. Thank you for being here.
over-removed = You have been asked to leave this meeting.
over-declined = You were not let in this time.
over = The door stays closed.
elsewhere = Your seat was taken up on another device or in another tab, and goes on there.
elsewhere-back = Take it back here

## The connection

link-down = The connection is gone for a moment. Your seat is kept, and this page comes back by itself.
unconfirmed = Not confirmed yet

## The evening

phase-now = { $part }, { $time }
evening-not-begun = The evening has not begun.
waiting-count = { $count ->
    [0] Nobody waits to speak.
    [one] 1 person waits to speak.
   *[other] { $count } people wait to speak.
}
speaks = { $who } has the floor
speaks-you = You have the floor
paused = The words pause for a moment. Nothing is lost.
people = { $count ->
    [one] 1 person is here
   *[other] { $count } people are here
}
turn-of = { $who }
as-chair = { $who }, as { $label }
replies = { $who } replies
shows = { $who } shows
reads = { $who } reads
group-text = For everyone
bell = A bell
veiled = Under a veil
veiled-label = Under a veil: { $label }
veil-open = Read it
signs-count = { $sign } { $count }
take-back = Take back
tally-too-few = Fewer than three answered, so there are no numbers.
tally-line = { $choice }: { $count }
tally-passed = It passes.
tally-not-passed = It does not pass.
thread-of = in answer to an earlier line
room-rests = The room rests for a moment. Everything stands still, and nothing is lost.
ending = The meeting ends in a moment. Then everything that was said is erased.

## My next step

step-not-begun = The evening has not begun. You need not do anything.
step-quiet = The room is quiet.
step-text = A text is read.
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
pass = Not this time
later = A little later
step-speak = You have the floor. Take your time.
cue-80 = Most of your time has gone by.
cue-100 = Your time has gone by. Finish your thought.
closing = The floor moves on in a moment. You can finish your line.
done = I am finished
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
back-to-main = Back to the main room
ask-private = Nobody reads your answers: they stay on this device.
ask-facilitator = Your answers go to the facilitators, with your name. Nobody else reads them.
ask-counts = When it is over, everyone sees how many answered what, if at least three did. Nobody sees who.
ask-choice = Your answers stay on this device, unless you show them to the room.
ask-suggest = Each may suggest a line. They are shown to everyone later, without names.
ask-choose = These were suggested. Choose as many as you like. Nobody sees who chose what.
ask-pass-at = It passes if at least { $percent } of 100 who say yes or no say yes.
answer = Answer
answer-keep = Keep it for myself
answer-show = Show it to the room
answered = Thank you. You can change it until this part is over.

## Writing

draft = Your draft, on this device alone
say-label = Your words
send = Send
held = Not sent. Nobody has seen this.
held-back = Your words are back in the box.
to-note = Send it to the facilitators instead
note-label = To the facilitators alone
note-send = Send to the facilitators
note = Note to the facilitators
note-sent = The facilitators can read it now. Nobody else can.

## For you alone

for-you = For you alone
whispered = { $who }, to you alone
aside-said = { $who }, with you alone
written = { $who }, between you two
line-back = Your line was not shown to the room. You wrote: { $text }
not-reached = This part is over, and there was no time for your hand. That is nothing about you.
not-reached-linger = This part is over, and it did not come to you. That is nothing about you. There is time to talk afterwards, when the planned evening is over: you may stay on.
orientation = Where the evening is: { $phase }. You need not speak.
hint-no_hands = No hand for a while. A prompt, a silence, a round or the next part may help.
hint-hands_wait = Hands are up. Here people speak when they are called.
hint-long_quiet = The quiet has become long. The evening may go on.
hint-listen_for_now = Many people came at once, so whoever came just now listens for the moment. A facilitator will look.
hint-take_part = You can take part now, as you chose before.
hint-asked_later = That is fine. You are asked once more, at the end.
hint-hard_time = It is all right to have a hard time here. You need not explain it, and nobody has been told.
hint-nobody_stands_in = There was nobody who could be asked to hold the meeting for you. It goes on by itself.
hint-kept_for_yourself = It stays with you, and nobody is told. It is good that you are here.
hint-invited = There is room for you here, if you would like to say something. You need not, and nobody sees that you were asked.
person = I need a person now
person-over = It is over, or was not meant
company-asked = Those who lead have just been told, and nobody else can see it. You need not wait for them to call someone.
company-nobody_here = Nobody who leads is connected just now. Please do not wait for one: these people are there now.
company-nobody_yet = Nobody has answered yet. Please do not wait for us: these people are there now.
company-came = { $who } is here for you now. Nobody else can see what the two of you write.
company-dropped = The connection of { $who } is gone; it may come back. Please do not wait for us if you need someone now.
aside-label = With { $who } alone
aside-send = Send to this one person
hard-time = I am having a hard time
step-out = Step out for a while
step-in = I am back
out = You have stepped out. Nobody can see it, and your place is kept.
grounding = Put both feet on the floor. Let your breath out slowly, longer than you breathe in. There is nothing else that you need to do just now.
listen-only = Only listen
leave = Leave the meeting
more = More

## Parts of the page that come when they are needed

coming = One moment.
not-come = This part of the page did not come.
try-again = Try again
close = Close
