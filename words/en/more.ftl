### What the drawers of the page say: they are read when someone opens one.

## The room, and the evening

door-shape = The shape of it: { $kind }.
door-eligibility = For whom this room is: { $text }
door-age-band = Ages: { $text }
door-entry-open = Whoever agrees comes in.
door-entry-approved = A facilitator lets everyone in.
door-entry-invited = This room opens with a link of one's own.
door-staffed = This room is open only while someone who facilitates is here.
door-private-off = There are no private messages here, but for the facilitators' own care.
door-private-facilitators = You can write to the facilitators. Others cannot write to you in private.
door-private-consent = Two people may write to each other here when both have said yes.
door-limits = What this group is, and what it is not
door-kept = What is kept here
door-evening = What an evening looks like
kind-text = a text is read
kind-turns = one person speaks at a time
kind-open = everybody may write
kind-quiet = nobody writes
kind-ask = the group goes through what it has agreed
kind-form = everyone is asked something, and answers or not
kind-split = smaller rooms
more-evening = This evening, and what is agreed and kept
more-agenda = What waits for its time
more-agreed = What everyone agrees to
more-record = What facilitators did so far, in numbers only
record-nothing = Nothing that would have to be told.
record-removed = People removed: { $count }
record-hidden = Lines hidden: { $count }
record-quietened = People asked for quiet: { $count }
record-veiled = Lines veiled: { $count }
record-unapproved = Lines read and not shown: { $count }
record-declined = People not let in: { $count }
look = Show it all anew

## People

more-people = Who is here
you = you
about-person = What can be done about { $who }

## Only for me

listen-only = Only listen
listen-only-hint = Nobody is told.
more-time = I need more time
more-time-hint = Every wait for you is three times as long. Nobody is told.
stand-in = I could hold the meeting if every facilitator drops
stand-in-hint = The facilitators see it.
back-to-main = Back to the main room
more-card = A card to take with me
card-label = What I would like to take with me
card-help = With the help list on it
card-save = Save it as a file
card-hint = It is made on this device. The page keeps no copy, and nothing that others said is on it.
more-words = Come back from another device
words-hint = Four words bring this seat back on any device, until the meeting ends. Write them down; whoever has them has your seat.
words-show = Show me my four words
lead-in-label = Your link, its key, or the passphrase of the room
lead-in-use = Use it
lead-in-hint = Pasted here, it does not get into your browser's history.
lead-in-then = Good. Now choose your name above, and come in.
return-label = Your four words
return-go = Take me back to my seat
more-slip = A slip that says that I was here
slip-hint = Your name stays on this device. The server signs a code of it, keeps nothing, and tells nobody.
slip-name = The name that is to stand on it
slip-make = Make the slip
slip-not-here = A slip can only be made over a secure connection (https).

## How the page looks

looks-theme = Colours
looks-theme-auto = As this device has them
looks-theme-light = Light
looks-theme-dark = Dark
looks-theme-contrast = Strong contrast
looks-text = Letters
looks-text-normal = Normal
looks-text-large = Large
looks-text-larger = Very large
looks-told = What a screen reader is told by itself
looks-told-all = Every line, and whose turn it is
looks-told-turns = Whose turn it is, and new parts
looks-told-nothing = Only what is asked of me
looks-roomy = More room between lines
looks-still = Nothing moves
looks-near = Tremble, and keep the screen awake, when my turn is near
looks-keys = Single letters are keys (w says where we are)

## Leaving

leave = Leave the meeting
leave-hint = Your seat is given up. Nobody is told, and nothing asks you why.
leave-quickly-hint = "Leave quickly", or Shift three times, empties this page at once and keeps your seat. Your browser's own list of visited pages still holds an address, which names no room and tells nothing; only you can clear it there. Four words, under "Come back from another device", bring you back to it: note them before.

## About a line, or about someone

take-back = Take back
veil-mine = Draw a veil over it
veil-as = With a veil: { $label }
veil-lift = Lift the veil
veil-hint = Whoever wants to can still read it.
report = This felt wrong
report-label = Something for the facilitators, if you like
report-hint = The facilitators are told, never who said so.
mute = Rather not read this person
mute-hint = On this device alone. Nobody is told.
worry = I worry about this person
worry-label = Only the facilitators read this. The person never does.
ask-to-write = Ask whether we may write to each other
write-label = To this person alone
write-send = Send to this one person
block = No more messages from this person
unblock = Take messages from this person again
report-written = Show the facilitators what they last wrote to me

## Forms

ask-pass-at = It passes if at least { $percent } of 100 who say yes or no say yes.
answer = Answer
answer-keep = Keep it for myself
answer-show = Show it to the room
answered = Thank you. You can change it until this part is over.

## Where it ends, or does not begin

over-ended = The meeting has ended
over-ended-next = Everything that was said is erased. Thank you for being here.
over-removed = You have been asked to leave this meeting
over-removed-next = That is for this meeting alone. If you need someone now, these people are there:
over-declined = You were not let in this time
over-declined-next = It may be different another time. If you need someone now, these people are there:
over-link = This link does not open the door
over-link-next = It may have been taken back, or used already. Whoever gave it to you can make another one.
over-version = This page is older or newer than the server
over-version-next = Please load the page again.
over = The door stays closed
over-next = You can load the page again, or ask whoever gave you the link.

## For you alone

for-you = For you alone
put-away = Put away
from = { $who }:
whispered = { $who }, to you (only those who lead see it too)
whispered-by-me = You, to { $who } alone
whispered-by-other = { $who }, to { $whom } alone
aside-said = { $who }, with you alone
aside-closed = The one-to-one with { $who } is closed.
written = { $who }, between you two
may-write = You and { $who } may write to each other now.
asked-to-write = { $who } asks whether you two may write to each other. A no is never told.
write-yes = Yes
write-no = Rather not
line-waits = A facilitator reads your line before the room does: { $text }
line-back = Your line was not shown to the room. You wrote: { $text }
chair-offered = The chair is offered to you.
take-chair = Take the chair
door-offered = You are asked to look after the door and the people.
take-door = Take it
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
person-over = It is over, or was not meant
company-asked = Those who lead have just been told, and nobody else can see it. You need not wait for them to call someone.
company-nobody_here = Nobody who leads is connected just now. Please do not wait for one: these people are there now.
company-nobody_yet = Nobody has answered yet. Please do not wait for us: these people are there now.
company-came = { $who } is here for you now. Nobody else can see what the two of you write.
company-dropped = The connection of { $who } is gone; it may come back. Please do not wait for us if you need someone now.
aside-label = With { $who } alone
aside-send = Send to this one person
aside-close = Close this one-to-one

## Why something was not done, where the terminal names a command

code-agree-first = Not sent. Please agree at the door first.
code-room-rests = Not sent. Nobody has seen this. The room rests for a moment. A note still reaches the facilitators.
code-listening = Not sent. Nobody has seen this. You are only listening; you can change that whenever you like.
code-pm-off = This room has no private messages between people. A note reaches the facilitators.
code-ask-first = Not sent. Please ask them first whether you may write.
code-blocked = Not sent. You take no messages from them; lift that first.
code-stale = Something changed just before you did that. Please look again.
code-turn-running = Not sent. Someone has the floor. You can write between turns, or to one person alone.
code-needs-a-person = They have just asked for a person, so nobody turns them away now. Go to them first; after that you can still decide.
