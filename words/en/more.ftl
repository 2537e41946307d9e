### What the drawers of the page say: they are read when someone opens one.

## The room, and the evening

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
return-label = Your four words
return-go = Take me back to my seat
more-slip = A slip that says that I was here
slip-hint = Your name stays on this device. The server signs a code of it, keeps nothing, and tells nobody.
slip-name = The name that is to stand on it
slip-make = Make the slip
slip-not-here = A slip can only be made over a secure connection (https).

## How the page looks

more-looks = How this page looks and speaks
language = Language
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
leave-quickly-hint = "Leave quickly", or Shift three times, empties this page at once and keeps your seat. Your browser's own list of visited pages still holds an address, which names no room and tells nothing; only you can clear it there.

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
