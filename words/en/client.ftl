### What the terminal client says, in English, beside `common.ftl` and `kinds.ftl`. One message a sentence; a number or a name in braces is filled in.
### Nothing here is said to the whole room: these are sentences of one person's own screen.

## Small pieces

you = You
you-mark = you
role-yours = You are here as { $role } now. /help shows what you can do.

# Between the items of a list
list-comma = { ", " }
list-semicolon = { "; " }

## The door

passphrase-question = Passphrase of this room:
needs-name = Which name would you like to use here? Type it. If you were here before, type /return and your four words.
door-room = This is the door of { $room }. An evening takes { $minutes } minutes.
led-by-peers = It is led by peers ({ $label }): people like everybody else here.
led-by-trained = It is led by trained people ({ $label }).
led-by-clinician = It is led by a clinician ({ $label }).
door-eligibility = For whom this room is: { $text }
door-age-band = Ages: { $text }
door-consent = By coming in you consent to this: { $text }
door-approved = A facilitator lets everyone in. After /agree you wait a little.
door-invited = This room opens with a link of your own. It also brings you back to your seat.
door-staffed = This room is open only while someone who facilitates is here.
door-pronouns = You may say which pronouns you use: come with --pronouns and your own.
door-private = Two people here may write to each other when both have said yes. /ask-to-write asks, and a no is never told.
door-agreements = What everyone agrees to:
door-kept = What is kept here:
door-help = Where to find help at once:
door-agree = Type /agree to come in, or /agree listen to come in and only listen. Both are welcome.
door-agree-listen = Type /agree to come in and only listen.
door-more = /help shows where to find help. /door shows everything about this room, /evening what an evening looks like. /leave goes.
evening = What an evening looks like:
evening-text = { $phase }, { $time }: a text is read.
evening-turns = { $phase }, { $time }: one person speaks at a time.
evening-open = { $phase }, { $time }: everybody may write.
evening-quiet = { $phase }, { $time }: nobody writes.
evening-form = { $phase }, { $time }: everyone is asked something, and answers or not, as they like.
evening-split = { $phase }, { $time }: smaller rooms.
evening-ask = { $phase }, { $time }: the group goes through what it has agreed.
door-first = Not sent. Nobody has seen this. You are still at the door: type /agree to come in.
not-in-yet = Not sent. Nobody has seen this. You are not in the room yet.
not-at-door-yet = You are not at the door yet. You come there by yourself as soon as it opens for you. /help works here too.
you-are-in = You are in, as { $who }. Type /help to see what you can do.
waiting-locked = The door is locked just now. You wait, the facilitators know, and one of them may let you in. /note writes to them, /help shows where to find help meanwhile.
waiting-rest = The room rests for a moment. You come in when it goes on. /help shows where to find help meanwhile.
waiting-removal = The facilitators look at everyone who comes, for a while; it is not about you. If nobody answers, you come in by yourself in a few minutes, to listen. /note writes to them, /help shows where to find help meanwhile.
waiting-approval = In this room a facilitator lets people in. They know that you are here. /note writes to them, /help shows where to find help meanwhile.
waiting-late = The evening has begun, and this room lets nobody in by itself after that. The facilitators know that you are here. /note writes to them, /help shows where to find help meanwhile.
waiting-bot = A facilitator has to let programs in.
standing-waiting = You are waiting to be let in. The facilitators know. /help shows where to find help meanwhile.
standing-declined = You were not let in this time.
standing-removed = You have been asked to leave this meeting.

## The connection

outage = The connection is gone. Your seat is kept, and this program comes back by itself. What you type now goes out then.
back = The connection is back.
restart = The server goes down for a moment. Your seat is kept, and this program comes back by itself. What you type now goes out then.
taken-elsewhere = Your seat was taken up on another device, and goes on there. Type /here to take it back, or /quit.
interrupted = Press Ctrl+C again to go. Your seat is kept. To give it up, type /leave.
quit = Your seat is kept until the meeting ends.
end-refused = The door stays closed.
end-help = If you are in danger, call your local emergency number. findahelpline.com lists people to talk to, by country.
end-cannot-connect = The server cannot be reached. Is the link right?
end-version = This program and the server do not understand each other. One of them needs an update.

## Lines

line = { $who } [{ $line }]: { $text }
line-thread = { $who } [{ $line }], on [{ $thread }]: { $text }
line-sent = Sent, as [{ $line }].
line-reply = { $mine ->
    [yes] You reply
   *[no] { $who } replies
} [{ $line }]: { $text }
line-card = { $mine ->
    [yes] You show
   *[no] { $who } shows
} [{ $line }]: { $text }
line-chair = { $who }, as { $label } [{ $line }]: { $text }
posted = A text for everyone [{ $line }]: { $text }
posted-part = A text for everyone, part { $part } of { $parts } [{ $line }]: { $text }
posted-mine = Everyone can read it now, as [{ $line }].
posted-read = { $mine ->
    [yes] You read
   *[no] { $who } reads
} [{ $line }]: { $text }
posted-part-read = { $mine ->
    [yes] You read
   *[no] { $who } reads
}, part { $part } of { $parts } [{ $line }]: { $text }
line-veiled = { $who } [{ $line }], under a veil ({ $label }). /show { $line } shows it.
veil-unnamed = read it when you like
veiled = A veil was drawn over line [{ $line }] ({ $label }).
unveiled = The veil over line [{ $line }] was lifted. { $text }
under-veil = Under the veil, [{ $line }]: { $text }
nothing-veiled = Line [{ $line }] is not under a veil here, or it came before the veil and stands above.
gone = Line [{ $line }] is no longer there.

## The evening

phase-began = Now: { $phase }, { $time }.
phase-inserted = What went on before stands still meanwhile. Whoever waits keeps their place.
insert-waits = Between turns, then: { $phase } begins as soon as this turn is over. /uninsert takes it back.
rooms = Smaller rooms: { $rooms }. /join NAME takes you into one, /join back to the main room.
rooms-over = The smaller rooms are over.
room-entered = You are in the room { $room }. What is said here stays here.
room-main = You are back in the main room.
room-begins = It begins here as soon as everyone has had a moment to choose a room.
recall-soon = This room is over in { $time }. Then everybody is back in the main room.
kind-split = Some go into smaller rooms. Here it is quiet meanwhile.
kind-text = A text is read.
kind-turns = One person speaks at a time. Type /hand to ask for the floor.
kind-round = We go round. You are asked when you are next; passing is fine.
kind-tag = One person speaks at a time, and then may choose who comes next. Type /hand to ask for the floor.
kind-call = One person speaks at a time, whoever is called. Type /hand to ask for the floor.
turn-length = A turn has { $seconds } seconds.
floor-closed = No new hands just now. Those who wait are heard.
floor-open = The floor is open again: type /hand to ask for it.
kind-fixed = This part is the speaker's. Everybody else reads.
kind-fixed-facilitating = This part is the speaker's. Everybody else reads. /appoint NAME speaker says who it is.
kind-open = Everybody may write.
kind-open-threads = Everybody may write. /reply and a line's number answers that line.
kind-quiet = The room is quiet.
kind-ask = The group goes through what it has agreed. Type /agree to say yes again. Nobody sees who does.
phase-none = The evening has not begun.
phase-none-facilitating = The room is not open yet. Type /open to open its doors.
phase-moved = This part now goes on for { $time }.
parts-offered = { $parts ->
    [one] The text "{ $slot }" is free for someone to read. Type /volunteer if you would like to.
   *[other] The { $parts } parts of the text "{ $slot }" are free for people to read. Type /volunteer, or /volunteer and a number, if you would like to.
}
bell = A bell.
chair-you = You hold the chair now.
chair-other = { $who } holds the chair now.
chair-nobody = Nobody holds the chair just now. The meeting carries itself.
chair-is-you = You hold the chair.
chair-is = { $who } holds the chair.
chair-offered = { $who } offers you the chair. Type /takechair to take it.
door-offered = { $who } offers you the door: who arrives, who waits, who is let in. Type /takechair door to take it.
door-yours = You look after the door now. /handover NAME door passes it on.
door-theirs = { $who } looks after the door now.
door-nobodys = Nobody looks after the door besides the chair.
chair-free = Nobody holds the chair. Type /takechair to take it.
slow = { $seconds ->
    [0] Everybody may write as fast as they like again.
    [one] This part goes slowly now: a line a second from each person. Nothing is lost.
   *[other] This part goes slowly now: a line every { $seconds } seconds from each person. Nothing is lost.
}
agenda = On the agenda: { $items }.
agenda-empty = The agenda is empty.
rests = The room rests for a moment. Everything stands still, and nothing is lost. /note and /help are there as always.
rests-over = The room goes on, exactly where it was.
ending = The meeting ends in { $seconds } seconds. Then everything that was said is erased.
ending-facilitating = The meeting ends in { $seconds } seconds. Then everything that was said is erased. /undo-end stops that.
end-undone = The meeting goes on after all.
ended = The meeting has ended. Thank you for being here.

## The floor

floor-free = The floor is free.
floor-yours = You have the floor.
floor-theirs = { $who } has the floor.
waiting = { $count ->
    [one] 1 person waits to speak.
   *[other] { $count } people wait to speak.
}
turn-began = { $who } has the floor.
turn-yours = You have the floor. Write when you like, in as many lines as you like. Type done when you are finished.
turn-yours-draft = Your draft is here: /draft shows it, /draft send says it now.
turn-paused = The words pause for a moment. Nothing is lost.
turn-resumed = The words go on.
turn-extended = You have more time.
turn-ended = The turn is over. The floor is free.
turn-ended-yours = Your turn is over. Thank you. If you were not finished, type /unfinished within ten seconds.
turn-missed = The floor moved on while you were away. Type /hand, and you come first; /later, and you come at the end; /pass leaves it at that. All are fine, and nobody sees which.
name-next = You may choose who comes next: { $names }. Type /choose and a name, or leave it: then it goes on in order. Only you are told these names.
replies-open = There are { $seconds } seconds for short replies to what was just said.
signs-counted = { $sign } ({ $count })
signs-yours = Signs for your turn: { $signs }.
signs-theirs = Signs for what { $who } said: { $signs }.
signs-line = Signs for line [{ $line }]: { $signs }.
signs-here = Signs in this room: { $signs }. Type /sign and one of them.
signs-none = This room has no signs.
place = You wait to speak. Your place: { $place }.
ready-check = You are next. Type /ready, /later, or /pass for not this time. Nobody sees which.
ready-check-called = The floor is yours if you want it. Type /ready, /later, or /pass for not this time. Nobody sees which.
ready-check-draft = You have a draft. Type /ready send, and it is said when your turn begins.
cue-80 = Most of your time has gone by.
cue-100 = Your time has gone by. Finish your thought.
turn-closing = The floor moves on in a moment. You can finish your line.
not-reached-linger = This part is over, and it did not come to you. That is nothing about you. There is time to talk afterwards, when the planned evening is over: you may stay on.
not-reached = This part is over, and it did not come to you. That is nothing about you.

## You

you-listen = You are only listening. Type /listen off to take part.
you-listen-beside = You are here beside someone, to listen. A facilitator can change that.
you-have-more-time = You have more time for everything.
quietened = A facilitator asks you for a little quiet, for { $time }. You can read, use signs, and write notes to the facilitators. Only you and they know.
quietened-over = You can speak again.
whispered = { $who }, to you (only facilitators see it too): { $text }
whispered-by-you = You, to { $whom } (only facilitators see it too): { $text }
whispered-other = { $who }, to { $whom } (only facilitators see it too): { $text }
text-offered = The text "{ $slot }" is yours to read. Type /post to post it, or /skip to leave it out. It says: { $text }
text-offered-chair = The text "{ $slot }" is yours to read. Type /post to post it, /chair and your own words instead, or /skip to leave it out. It says: { $text }
return-words = Your four return words: { $words }. With them your seat comes back on any device. Keep them to yourself; they are not shown again.
slip-asked = An attendance slip is asked for. The name stays on this device: the server gets a number that stands for it, and keeps nothing.
slip-saved = Your slip, for you alone to show or to delete:
slip-not-saved = The slip could not be saved; type /slip and the name again. The reason:

line-waits = Your line waits until a facilitator has read it. The room sees it then.
line-declined = A facilitator read your line and did not show it to the room. Only they and you know. You wrote: { $text }
line-undecided = Nobody came to read your line in time. The room has not seen it. You wrote: { $text }
approval-on = From now on a facilitator reads what is said before the room sees it.
approval-off = What is said is shown at once again.
asked-to-write = { $who } asks whether you two may write to each other, unseen by others. /yes { $who } or /no { $who }; a no, and no answer, are told to nobody.
may-write = You and { $who } may write to each other now: /write { $who } and your words. /block { $who } ends it, and nobody is told.
written = { $who }, between you two: { $text }
written-by-you = You, to { $whom }, between you two: { $text }
## What is asked

kind-ask-form = Each answers for themself. Nobody has to.
ask-private = Nobody reads your answers: they stay on this device.
ask-facilitator = Your answers go to the facilitators, with your name. Nobody else reads them.
ask-counts = When it is over, everyone sees how many answered what, if at least three did. Nobody sees who.
ask-choice-to-show = Your answers stay on this device, unless you show them to the room.
ask-suggest = Each may suggest a line. The lines are shown to everyone later, without names.
ask-choose = These were suggested. Choose as many as you like. Nobody sees who chose what.
ask-none-suggested = Nobody has suggested anything, so there is nothing to choose. It goes on in a moment.
ask-question = { $number }. { $question }
ask-choice = ({ $number }) { $choice }
ask-pass-at = It passes if at least { $percent } of 100 who say yes or no say yes.
ask-how-number = Type /answer and a number.
ask-how-several = Type /answer and the numbers, as in /answer 1 3.
ask-how-words = Type /answer and your words.
ask-how-each = Type /answer, the number of the question, and your answer, as in /answer 1 2.
answer-kept = Kept on this device, for you alone. It is good that you are here.
answer-kept-to-show = Kept on this device, for you alone. It is good that you are here, wherever you are on your way. /showanswer shows it to the room, with your name.
answer-none = You have not answered yet. /answer does.
answered = { $who } answers the facilitators: { $answers }
answer-withdrawn = { $who } has taken the answer back.
tally = { $question } { $counts }.
tally-too-few = Fewer than three answered, so there are no numbers.
tally-passed = It passes.
tally-not-passed = It does not pass.

## Where help is

lines-country = Help in { $country }:
lines-host = Help, in the words of whoever hosts this:
lines-everywhere = Help everywhere:
lines-line = { $name }: { $ways }. For { $what }; { $hours }, in { $languages }.
lines-phone = call { $to }
lines-text = text { $to }
lines-chat = write on { $to }
lines-web = { $to }
lines-dated = This list was put together on { $date }. If a number does not answer, try the next.
lines-confirmed = This list was put together on { $date }, and looked at by whoever hosts this on { $confirmed }. If a number does not answer, try the next.
lines-unknown = There is no list of that country here. These help everywhere.
lines-another = /help-lines and a country shows that of another one. Nobody in a meeting learns of it, and nothing of it is kept.
lines-countries = /help-lines COUNTRY shows the list of a country. There is one each for: { $countries }. Nobody in a meeting learns of it, and nothing of it is kept.

## Care

person-no-seat = You are in no room yet, so nobody here can be told. The people above can be reached now.
stepped-out = You have stepped out. Nobody can see it, your place is kept, and you are not asked to speak. /stepout off brings you back, and so does speaking. If you like, this may help meanwhile:
stepped-in = You are back, and your place is where it was. Nobody can see that you were away.
you-are-out = You have stepped out. Nobody can see it, and your place is kept. /stepout off brings you back.
grounding = Put both feet on the floor. Let your breath out slowly, longer than you breathe in. Then, without hurry, find five things that you can see, four that you can touch, three that you can hear, two that you can smell, and one that you can taste. There is nothing else that you need to do just now.
company-asked = Those who lead have just been told, and nobody else can see it. You are told at once if one of them comes. You need not wait for that to call someone. /person off says that it is over, or was not meant.
company-nobody-here = Nobody who leads is connected just now. Please do not wait for one: /help shows people who are there now. If someone who leads comes, they are told, and so are you.
company-nobody-yet = Nobody has answered yet. Please do not wait for us: these people are there now. /person asks here once more.
company-came = { $who } is here for you now. Nobody else can see what the two of you write. What you type goes to { $who } alone; to speak to the room, type /say and your words. You may stop at any time: /close-aside.
company-dropped = The connection of { $who } is gone; it may come back. The others who lead have been told, if any are here. Please do not wait for us if you need someone now.
company-over = That is closed now. You can ask for a person again whenever you like: /person.
aside-offered = { $who } would like to write with you alone. Nobody else can see it, the other facilitators included. /aside and your words answers. You need not: /close-aside closes it, and nothing comes of that.
aside-opened = You are alone with { $who }. /aside and your words writes to them, and nobody else can see it. /close-aside ends it.
aside-said = { $who }, with you alone: { $text }
aside-by-you = You, with { $who } alone: { $text }
aside-closed = The one-to-one with { $who } is closed.
advice-phrases = you should, you must, you need to, you have to, you ought to, have you tried, why don't you, if i were you
advice-held = Not sent yet. This may sound like advice, and many people here speak only from their own life. /say sends it as it is; or write it anew. You are not asked again.
aside-held = Not sent. Nobody has seen this. You are in a one-to-one: /aside and your words is for them alone, /say and your words for the room.
aside-just-closed = Not sent. Nobody has seen this. The one-to-one was closed just before. To speak to the room, type /say and your words.
alone-with = You are in a one-to-one with { $who }. Nobody else can see it.
crisis-called = { $who } needs a person now. /go { $who } goes to them; the first of you who does has it. /go { $who } rest lets the room rest meanwhile, /go { $who } standin asks someone to hold it for you. The room does not know of this.
crisis-called-again = The connection of { $by }, who was with { $who }, is gone. /go { $who } goes to them.
crisis-taken = { $mine ->
    [yes] You are with { $who } now, and nobody else can see what you write: /aside and your words. Say that you are here. Ask plainly how bad it is, and whether they are safe. You do not have to solve it: help them to reach someone who is there for that. /help shows where.
   *[no] { $by } is with { $who } now.
}
crisis-line-gone = The connection of { $who } is gone. What you can do: write on, it reaches them if they come back; stay near for a while; tell a colleague, so that you do not carry it alone. What nobody here can do: find out who or where they are, or send someone. If you know that yourself, and a life is in danger, call the emergency number.
crisis-line-back = { $who } is back. What you wrote meanwhile has reached them.
crisis-left = { $who } is not here any more. What is written to them does not arrive any more, and nobody here can find out who or where they are. Whoever was with them has done what can be done from here. Talk about it with someone afterwards.
crisis-over = It is over: nobody needs to go to { $who } any more.

## Hints

hint-listen-for-now = Many people came at once, so whoever came just now listens for the moment. A facilitator will look. /note writes to them.
hint-take-part = You can take part now, as you chose before.
orientation-phase = Where the evening is: { $phase }.
orientation-topic = It is about this: { $topic }
orientation-hand = Type /hand or { $word } to ask for the floor.
orientation-rest = What was said before stays with those who were here. /note writes to the facilitators alone, /where says what goes on. You need not speak.
hint-no-hands = No hand for a while. A prompt, a silence, a round or the next part may help.
hint-hands-wait = Hands are up. Here people speak when they are called: /call, or /call NAME.
hint-long-quiet = The quiet has become long. Type /next if the evening should go on.
hint-hard-time = It is all right to have a hard time here. You need not explain it, and nobody has been told. If you like: /stepout gives you a quiet moment and keeps your place, /note writes to the facilitators alone, /person asks for someone to be with you, and /help shows where to find help.
hint-nobody-stands-in = There was nobody who could be asked to hold the meeting for you. It goes on by itself, and you need do nothing for it just now.
hint-invited = There is room for you here, if you would like to say something. You need not, and nobody sees that you were asked.
hint-kept-for-yourself = It stays with you, and nobody is told. Wherever you are on your way, it is good that you are here.
hint-asked-later = That is fine. You are asked once more, at the end.

## Facilitating

quiet-for = Nobody has asked for the floor for { $seconds } seconds.
not-heard = { $count ->
    [0] Everybody here has spoken.
    [one] 1 person has not spoken yet.
   *[other] { $count } people have not spoken yet.
}
clock = The turn's clock: { $used } of { $planned } minutes.
clock-still = The turn's clock: { $used } of { $planned } minutes. It stands still just now.
at-door = At the door: { $names }. /admit or /decline, and a name.
locked-now = The door is locked.
hands = Waiting to speak: { $hands }.
hands-none = Nobody waits to speak.
hand-up = { $who }
hand-ready = { $who } (ready)
agreed = { $agreed } of { $here } have agreed.
arrived-newcomer = It is { $who }'s first time here. A welcome: /whisper { $who } and your words.
arrived-late = { $who } came later than the others and has seen nothing from before. A word on where we are: /whisper { $who } and your words.
door-locked = Whoever comes now waits at the door, and is told that it is locked.
door-after-removal = Whoever comes now waits until you have looked, and is told why. After a few minutes they come in by themselves, to listen. /unlock ends this.
door-unlocked = Whoever comes now comes in.
door-waits = { $who } waits at the door. Type /admit { $who } or /decline { $who }.
noted = Note from { $who }, to the facilitators: { $text }
noted-about = Note from { $who }, to the facilitators, who worries about { $whom }: { $text }
noted-question = { $who } has a question for the facilitators. /whisper { $who } and your words answers.
reported = Someone says that something felt wrong.
reported-line = Someone says that line [{ $line }] of { $who } felt wrong.
reported-written = Someone shows you what { $who } wrote to them in private. Only its receiver can: be careful with that.
reported-letter = It says: { $text }
reported-text = They write: { $text }
reported-hidden = The line is hidden, and its author was asked for quiet. /unhide and /unquieten undo that.
act-quieten = { $mine ->
    [yes] You have asked { $who } for quiet.
   *[no] { $by } has asked { $who } for quiet.
} /unquieten { $who } undoes it.
act-unquieten = { $who } can speak again.
act-hide = { $mine ->
    [yes] You have hidden line [{ $line }].
   *[no] { $by } has hidden line [{ $line }].
} /unhide { $line } undoes it.
act-unhide = Line [{ $line }] is shown again.
act-veil = { $mine ->
    [yes] You have drawn a veil over line [{ $line }].
   *[no] { $by } has drawn a veil over line [{ $line }].
} /unveil { $line } undoes it.
act-unveil = The veil over line [{ $line }] was lifted.
act-remove = { $mine ->
    [yes] You have removed { $who }.
   *[no] { $by } has removed { $who }.
} /readmit { $who } undoes it.
act-readmit = { $who } may come back.
act-admit = { $who } was let in.
act-decline = { $who } was not let in.
act-strike = { $mine ->
    [yes] You have taken a suggestion out.
   *[no] { $by } has taken a suggestion out.
} /unstrike undoes it.
act-unstrike = A suggestion is back.
act-lock = { $mine ->
    [yes] You have locked the door.
   *[no] { $by } has locked the door.
} /unlock undoes it.
act-unlock = { $mine ->
    [yes] You have unlocked the door.
   *[no] { $by } has unlocked the door.
}
stand-in-offered = { $who } offers to hold the chair if every facilitator drops. /standin { $who } off declines that.
on-break = { $who } takes a break.
act-calm = { $mine ->
    [yes] You have asked the room to rest.
   *[no] { $by } has asked the room to rest.
} /chair and your words reach everyone meanwhile. /calm off lets it go on.
act-uncalm = { $mine ->
    [yes] You have let the room go on.
   *[no] { $by } has let the room go on.
}
act-guard = Whoever comes now only listens. /guard off undoes it.
act-unguard = { $mine ->
    [yes] You let
   *[no] { $by } lets
} whoever came just now take part again.
act-approval = { $mine ->
    [yes] What is said waits until you or another facilitator has read it.
   *[no] { $by } lets what is said wait until a facilitator has read it.
} The room is told. /approval off undoes it.
act-approval-off = { $mine ->
    [yes] You have ended the reading beforehand.
   *[no] { $by } has ended the reading beforehand.
}
act-approve = The line of { $who } was shown.
act-disapprove = The line of { $who } went back to them, and to nobody else.
unread = { $who } waits for you to read a line. /approve { $id } shows it, /disapprove { $id } gives it back. It says: { $text }
guarded-now = Whoever comes now only listens. /guard off ends that.
alert-many-arrivals = Many people came at once. They listen for now, and nobody was shut out. /guard off lets them take part, /lock lets others wait.
alert-overrun = The turn has used all its time. /more gives a minute, /thanks closes it.
alert-long-composing = The speaker has been writing for a long time. All may be well.
alert-chair-away = The connection of whoever holds the chair is gone. You may be asked to take over.
alert-chair-asked = { $who } would like to hold the chair. /handover { $who } offers it.
alert-door-asked = { $who } would like to look after the door. /handover { $who } door offers it.
alert-phase-ending = This part is nearly over, and people still wait. /longer and a number of minutes gives more.
round-too-long = A round of { $people } people takes { $needed }, and this part has { $left }. /turns { $seconds } gives each { $seconds } seconds, /order first makes it hands only, or leave it.
round-too-long-hands = A round of { $people } people takes { $needed }, and this part has { $left }. /order first makes it hands only, or leave it.
alert-too-few = Few have come. You can talk together for a while (/conversation 20), wait ten minutes more (/longer 10), or close kindly (/end).
alert-too-few-facilitators = The evening waits: this kind of meeting needs one more person to lead it.

## What became of what you did

ack-agree = Thank you. Nobody sees who agreed.
ack-volunteer = Thank you. The text comes to you when its time is there.
ack-note = Sent to the facilitators, and to nobody else.
ack-report-written = The facilitators have been shown the message. They can tell that it came to you.
ack-ask-to-write = They are asked, once. If they say yes, you are told.
ack-no = Nobody is told.
muted = From here on you see nothing of what { $who } says to the room. Nobody is told. /unmute { $who } ends that; /report says that something felt wrong.
unmuted = From here on you see again what { $who } says.
ack-block = Nothing of theirs comes to you any more. Nobody is told.
ack-unblock = What they write comes to you again. Nobody is told.

ack-worry = Sent to the facilitators, and to nobody else. The person you worry about is not told, and never reads it.
ack-report = The facilitators have been told. They do not see who said so.
ack-lower = You no longer wait to speak. Nobody is told.
ack-word = Understood. Nobody saw that word.
ack-listen = You are only listening now. Nobody is told.
ack-listen-off = You take part again. Nobody is told.
ack-more-time = You have more time for everything now. Nobody is told.
ack-more-time-off = You have the usual time again.
ack-pass = Not this time. Nobody is told.
ack-later = A little later, then. Nobody is told.
ack-ready = You are ready. The floor comes to you by itself.
ack-ready-draft = You are ready. Your words are said when your turn begins.
ack-replies = Short replies to your turn are welcome. It shows when your turn is over.
ack-replies-off = No replies to your turn. Nobody is told.
ack-choose = Thank you. They are asked now.
ack-slow = It is on its way: this part has a slower pace, and the room sees your line in a moment.
ack-sign = Your sign was counted. It is told between turns. Nobody sees whose it is.
ack-sign-off = Your sign was taken back.
ack-done = Done.
ack-call = They are asked now. Nobody sees what they answer.
ack-next-soon = This part ends as soon as the speaker has finished their line.
ack-take-asked = Whoever has it now is asked.
ack-leave-out = That part is left out of this evening. /take-in takes it in again.
ack-take-in = That part is in this evening again.
ack-first = Raised hands are heard as they come.
ack-quietest = Whoever has spoken least comes first among raised hands. Nobody else is told.
ack-newcomers = Whoever is here for the first time comes first among raised hands, and whoever has spoken least. Nobody else is told.
ack-invite = Whoever has not been heard yet is asked privately whether they would like to. Nobody sees who that is.
ack-hold = The floor is held. /hold off lets it pass by itself again.
ack-hold-off = The floor passes by itself again.
ack-more = The speaker has more time.
ack-thanks = The turn closes. The current line may be finished.
call-nobody = There is nobody to call just now.
ack-appoint = They are told.
ack-break = You are on a break. Nobody asks you to hold anything. /break off ends it.
ack-break-off = Your break is over.
ack-stand-in = Thank you. If every facilitator drops, you are asked to hold the chair.
ack-stand-in-off = You are not asked to stand in.
ack-stand-in-declined = They are not asked to stand in.
ack-hand-over = The chair was offered.
ack-hand-over-door = The door was offered.
steers = The group's words for a private line. /steer NAME and a number sends one:
steers-none = This group has no such words.
ack-answer-nothing = Your answer is taken back.
ack-answer = Your answer is in. You can change it until the end of this part.
ack-leave = You have left, and your seat is given up. Take care.

## What came back

you-wrote = You wrote: { $text }
two-ways = Type /keep to keep it as your draft, /note-draft to send it to the facilitators alone, or /help to see where to find help.
three-ways = Type /keep to keep it as your draft and raise your hand, /note-draft to send it to the facilitators alone, or /help to see where to find help.
not-taken = Not sent. Too much is waiting for an answer just now.
nothing-came-back = Nothing came back to you.
again-in = { $seconds ->
    [one] Try again in 1 second.
   *[other] Try again in { $seconds } seconds.
}
draft = Your draft: { $text }
draft-kept = Kept as your draft, on this device only. /draft shows it.
draft-dropped = Your draft is gone.
draft-none = You have no draft. Type /draft and your words to write one.

code-room-full = Every seat is taken just now. Stay if you like: you come in when one is free.
code-invalid-name = That name cannot be used here. Please choose another one.
code-name-taken = Someone here has that name, or one that looks like it. Is it you?
code-agree-first = Not sent. Please read the agreements, and type /agree.
code-room-rests = Not sent. Nobody has seen this. The room rests for a moment. /note still reaches the facilitators.
code-listening = Not sent. Nobody has seen this. You are only listening. /listen off changes that.
nothing-changed = Nothing has changed: that is so already, or there is no occasion for it just now.
code-pm-off = This room has no private messages between people. /note writes to the facilitators.
code-ask-first = Not sent. Please ask them first: /ask-to-write and their name.
code-blocked = Not sent. You have blocked them. /unblock and their name lifts that.
code-stale = Something changed just before you did that. Please look again: /where.
code-turn-running = Not sent. Someone has the floor. You can write between turns, or /whisper to one person.
not-sent-now = Not sent. Nobody has seen this. Nobody can write here at this moment.
code-needs-a-person = They have just asked for a person, so nobody turns them away now. /go and their name goes to them; after that you can still decide.

## What could not be read

misread-command = There is no command /{ $word }. Did you mean /{ $nearest }? Nothing was sent. To say a line that begins with a slash, type two.
misread-command-far = There is no command /{ $word }. Nothing was sent. /help shows what there is. To say a line that begins with a slash, type two.
misread-usage = Nothing was sent. { $usage }
misread-no-name = Nothing was sent. Whom do you mean? Type a name behind it; /who shows who is here.
misread-name = Nothing was sent. Nobody here is called { $name }.
misread-names = Nothing was sent. More than one name begins like that: { $names }.
misread-no-turn = Nothing was sent. Nobody has the floor.
misread-no-phase = Nothing was sent. The room is not open yet. /open opens it.
misread-no-room = Nothing was sent. There is no such smaller room just now. /where names those that there are.
misread-no-line = Nothing was sent. There is no such line here. Lines have their numbers in brackets, as in [12].
misread-nothing-asked = Nothing was sent. Nothing is asked just now.
misread-no-such-answer = Nothing was sent. That is not one of the answers. Type its number.
misread-nothing-offered = Nothing was sent. Nothing is offered just now.
misread-bad-name = That cannot be a name here. It is too long, or holds something that cannot be shown.

## What facilitators did

record = What facilitators did so far, as of the last change of parts. Names and lines are not told.
record-removed = People asked to leave: { $count }.
record-hidden = Lines hidden: { $count }.
record-quietened = People asked for a little quiet: { $count }.
record-veiled = Lines veiled: { $count }.
record-unapproved = Lines read and not shown: { $count }.
record-declined = People not let in: { $count }.

## Who is here, and what can be typed

people = { $count ->
    [0] Nobody is here.
    [one] 1 person is here:
   *[other] { $count } people are here:
}
commands-intro = What you can type. Anything without a slash is said to the room.
commands-door = What you can type here:
commands-facilitating = For facilitators:
commands-rest = There is more: /help all shows everything.
commands-help = Where to find help stands above all this, and /help-lines shows it alone.
help-help = /help, /help all, or /help COMMAND: where to find help, and what you can type.
help-help-lines = /help-lines, or /help-lines COUNTRY: whom to call or write to, in your country. It works everywhere and at any time, and nobody learns of it.
help-where = /where: where the meeting is now.
help-who = /who: who is here.
help-door = /door: everything about this room: who leads it, what is agreed and kept, where to find help.
help-evening = /evening: what an evening looks like, part by part.
help-record = /record: what facilitators did so far, in numbers only.
help-name = /name NAME: at the door, the name to use here.
help-return = /return WORDS: at the door, your four words bring your seat back.
help-agree = /agree, or /agree listen: at the door, come in. In the room, agree again.
help-hand = /hand, or a line with only !: ask for the floor.
help-lower = /lower: take your hand down.
help-ready = /ready, /ready send, or /ready TEXT: you are next and ready. With send your draft, or else TEXT, is said when your turn begins.
help-pass = /pass: you are next, and not this time. Nobody is told.
help-later = /later: you are next, and a little later is better. Nobody is told.
help-say = /say TEXT: say it to the room. The same as typing it without a slash. Alone, /say sends what just came back.
help-done = /done, or a line with only done: your turn is finished.
help-choose = /choose NAME: after your turn, where you are asked who comes next.
help-replies = /replies on or /replies off: short replies to your turn are welcome, where this part asks you. It shows when your turn is over.
help-unfinished = /unfinished: take done back, for ten seconds.
help-typing = /typing, or /typing off: you are writing, please wait.
help-draft = /draft TEXT: write a draft, on this device only. /draft shows it, /draft send says it, /draft clear drops it.
help-keep = /keep: keep the line that came back as your draft, and raise your hand.
help-note-draft = /note-draft: send the line that came back, or your draft, to the facilitators alone.
help-note = /note TEXT: write to the facilitators alone.
help-person = /person: I need a person now. It shows where help is, and tells those who lead, privately. /person off: it is over.
help-hardtime = /hardtime: I am having a hard time. A kind word for you alone; nobody is told.
help-stepout = /stepout, or /stepout off: step out for a while and keep your place, or come back. Nobody can see it.
help-worry = /worry NAME TEXT: you worry about someone. The facilitators read it, and never the one it is about.
help-aside = /aside TEXT: in a one-to-one, write to that person alone. If there is more than one, the name comes first.
help-close-aside = /close-aside: close a one-to-one, or decline it.
help-report = /report, /report LINE, or /report LINE TEXT: something felt wrong. The facilitators are told, never who said so.
help-sign = /sign SIGN, /sign SIGN LINE, or the same and off: a silent sign for the last turn, or for a line outside a turn. It is counted, and told when the turn is over. /sign lists them.
help-reply = /reply LINE TEXT: answer a line, where the evening has threads.
help-takeback = /takeback, or /takeback LINE: take your last line back, or that one.
help-ask-to-write = /ask-to-write NAME: ask whether you two may write to each other. A no is never told.
help-yes = /yes NAME: you may write to each other.
help-no = /no NAME: rather not. Nobody is told.
help-write = /write NAME TEXT: write to someone who has said yes.
help-mute = /mute NAME: see nothing more of what someone says to the room, on this device. Nobody is told.
help-unmute = /unmute NAME: see it again.
help-block = /block NAME: nothing of theirs comes to you any more. Nobody is told.
help-unblock = /unblock NAME: what someone writes to you in private comes to you again.
help-report-private = /report-private NAME, or with words behind it: show the facilitators what they last wrote to you.
help-veil = /veil LINE, or /veil LINE LABEL: draw a veil over a line of yours; as a facilitator, over anyone's. Whoever wants to reads it.
help-unveil = /unveil LINE: lift a veil again.
help-show = /show LINE: read a line that is veiled.
help-listen = /listen on or /listen off: only listen, or take part again. Nobody is told.
help-moretime = /moretime on or /moretime off: more time for everything. Nobody is told.
help-volunteer = /volunteer, or /volunteer PART: read the part of a reading that is free.
help-post = /post: post the text that is offered to you. Facilitators: post the part that comes next.
help-skip = /skip: leave out the text that is offered to you.
help-join = /join NAME, or /join: into a smaller room while there are any, or back to the main room.
help-answer = /answer NUMBER, /answer WORDS, or /answer QUESTION ANSWER: answer what is asked. /answer nothing takes it back.
help-showanswer = /showanswer: show your answers to the room, with your name, where that is your choice.
help-strike = /strike NUMBER: take your own suggestion out. Facilitators can take out any.
help-unstrike = /unstrike KEY: put a suggestion back. Its key is s and a number.
help-here = /here: take your seat back from another device.
help-words = /words: four words that bring your seat back on any device.
help-slip = /slip NAME: an attendance slip for this name, as a file in this folder. The name stays on this device.
help-leave = /leave: go, and give up your seat.
help-quit = /quit: go, and keep your seat.
help-open = /open: open the room's doors.
help-start = /start: start the evening at once.
help-next = /next: go to the next part.
help-back = /back: go back to the part before.
help-longer = /longer MINUTES: give this part more minutes.
help-slow = /slow SECONDS: so many seconds between one person's lines, in a part where everybody writes. 0 for none.
help-shorter = /shorter MINUTES: take so many minutes from this part.
help-card = /card agreements, /card help, /card text NAME for a text of the group, or /card WORDS: lay a card before the room, between turns.
help-card-for = /card-for NAME agreements, help or WORDS: the same before one person alone, at any time.
help-pause = /pause: the agreements before everybody, and the floor held until /hold off.
help-leave-out = /leave-out, or /leave-out NUMBER: leave the next part, or the one so many parts ahead, out of this evening.
help-take-in = /take-in, or /take-in NUMBER: take a part that was left out in again.
help-park = /park THEME: put a theme on the agenda for later. Everybody sees it.
help-unpark = /unpark THEME: take a theme off the agenda.
help-calm = /calm, or /calm off: the whole room rests. No text goes to it, nobody comes in, and everything stands still until /calm off.
help-silence = /silence, or /silence MINUTES: between turns, a silence of one minute, or of so many. What goes on stands still meanwhile.
help-conversation = /conversation, or /conversation MINUTES: between turns, everybody may write for a minute, or for so many.
help-insert = /insert NAME: between turns, a part that this group keeps ready, such as a pause.
help-split = /split MINUTES choice NAME, NAME: smaller rooms for a while, between turns; with random people are placed, and each room needs a name. /split MINUTES pairs, or new-pairs: two and two.
help-recall = /recall: everyone comes back from the smaller rooms. Whoever has the floor there may finish their line.
help-motion = /motion WORDS: between turns, ask everyone for yes or no. It passes or not; what follows is up to you.
help-poll = /poll QUESTION | CHOICE | CHOICE ..: between turns, ask everyone to choose. Totals come at the end.
help-uninsert = /uninsert: end what was inserted, or take it back before it begins.
help-call = /call, or /call NAME: call the next person, or a raised hand out of order.
help-order = /order first, /order quietest, or /order newcomers: who comes first among raised hands. A round becomes hands only.
help-turns = /turns SECONDS: so long is a turn from here on.
help-floor = /floor close or /floor open: no new hands, or new hands again. Those who wait are heard.
help-invite = /invite: once in a part, each person who has not been heard yet is told privately that there is room for them. Nobody sees who.
help-more = /more, or /more MINUTES: give the speaker one more minute, or so many.
help-thanks = /thanks: thank the speaker and close the turn. The current line may be finished.
help-hold = /hold on or /hold off: hold the floor where it is, or let it pass by itself.
help-chair = /chair TEXT: speak as the chair, between turns.
help-whisper = /whisper NAME TEXT: write to one person. The other facilitators see it too, and nobody else does.
help-go = /go NAME, /go NAME rest, or /go NAME standin: go to someone who needs a person. With rest the room rests meanwhile; with standin someone is asked to hold it.
help-oneto = /oneto NAME, or /oneto NAME crisis: write with someone alone. With crisis the other facilitators are told who is with them.
help-quieten = /quieten NAME, or /quieten NAME MINUTES: ask one person for quiet, for 10 minutes or so many. They alone are told.
help-unquieten = /unquieten NAME: let someone whom you asked for quiet speak again.
help-hide = /hide LINE: hide a line from everybody.
help-unhide = /unhide LINE: show a hidden line again.
help-remove = /remove NAME: remove a person and all their lines.
help-readmit = /readmit NAME: a person who was removed may come back, and their lines are shown again.
help-guard = /guard off: let those who came in a rush take part. /guard on: whoever comes now only listens.
help-approval = /approval on or /approval off: what people say waits until a facilitator has read it.
help-approve = /approve, or /approve NUMBER: show the oldest line that waits to be read, or that one.
help-disapprove = /disapprove, or /disapprove NUMBER: give that line back to its author.
help-lock = /lock: whoever comes from now on waits at the door.
help-unlock = /unlock: unlock the door.
help-admit = /admit NAME: let someone in who waits.
help-decline = /decline NAME: do not let them in.
help-handover = /handover NAME, or /handover NAME door: offer the chair, or the door, to another facilitator.
help-takechair = /takechair, or /takechair door: take the chair, or the door, that is offered, or that nobody holds.
help-steer = /steer, or /steer NAME NUMBER: the group's words for a private line, or send one.
help-break = /break on or /break off: take a break from facilitating, or come back from it.
help-standin = /standin or /standin off: offer to hold the chair if every facilitator drops. Facilitators decline an offer by /standin NAME off.
help-appoint = /appoint NAME ROLE: name someone cofacilitator, greeter, speaker, guest, or member again.
help-end = /end: end the meeting. There is a minute to undo it.
help-undo-end = /undo-end: the meeting goes on after all, within that minute.
