### What the facilitator's screen says, in English. One message a sentence; a number or a name in braces is filled in.
### Nothing here is ever said to the room.

lead-title = Holding the meeting
lead-all = All
lead-waiting = { $count ->
    [one] 1 thing waits for you
   *[other] { $count } things wait for you
}
lead-you-chair = You hold the chair
lead-you-door = You have the door
lead-other-chair = { $who } holds the chair
lead-no-chair = Nobody holds the chair
lead-the-floor = The floor and the evening
lead-the-people = { $count ->
    [0] Notes and the door
    [one] Notes and the door: 1 waits
   *[other] Notes and the door: { $count } wait
}

## The acts that have a key

leadact-open = Open the doors
leadact-start = Start the evening
leadact-go-on = Let the room go on
leadact-end-insert = Go on with the evening
leadact-ask-next = Ask the next person
leadact-post = Post the text
leadact-post-part = Post part { $part }
leadact-call = Call { $who }
leadact-advance = Go on to: { $part }
leadact-advance-end = End the evening
leadact-advance-room = End this smaller room
leadact-nothing = The meeting ends by itself
leadact-call-next = Call the next
leadact-more = +1 min
leadact-more-part = +1 min
leadact-thank = Thank and close
leadact-hold = Hold the floor
leadact-let-pass = Let it pass on
leadact-close-floor = No new hands
leadact-open-floor = New hands again
leadact-invite = Invite them
leadact-invited = They are invited
leadact-ahead = Next part
leadact-back = Back a part
leadact-silence = Silence, 1 minute
leadact-talk = Open minute
leadact-agreements-pause = Pause with the agreements
leadact-lock = Lock the door
leadact-unlock = Unlock the door
leadact-calm = Calm
leadact-undo = Undo

## What became of an act

leaddone-call = They are asked now. Nobody sees what they answer.
leaddone-invite = Whoever has not been heard is asked privately. Nobody sees who that is.
leaddone-whisper = They alone can read it, and the others who lead.
leaddone-card = The card is there.
leaddone-close-turn = The turn closes. The current line may be finished.
leaddone-extend = The speaker has more time. Only they notice.
leaddone-one-to-one = You are alone with them. Nobody else can notice it.
leaddone-hand-over = It was offered to them.
leaddone-take-chair = It is yours, or whoever holds it is asked.
leaddone-appoint = They are told.
leaddone-turns = It holds from the next turn on.
leaddone-park = It is on the agenda.
leaddone-leave-out = The evening is changed.
leaddone-stand-in = They are not asked to stand in.
leadno = That was not possible just now.
leadno-stale = Someone else was quicker, or it had just changed. Nothing happened twice. Please look again.
leadno-wrong-state = That is not possible just now.
leadno-nothing-to-do = That is done already.
leadno-not-found = That is no longer there.
leadno-forbidden = That is not yours to do just now.
leadno-no-hands-now = There is no floor to hold in this part.
leadno-turn-running = Someone has the floor. It goes between turns; your words are still in the box.
leadno-room-rests = The room rests. Let it go on first.
leadno-too-few-facilitators = The evening waits for another person who leads.

## What comes next

lead-comes = What comes next
lead-speaks = { $who } has the floor
lead-clock = { $used } of { $planned } minutes
lead-clock-still = The clock stands still while they write.
lead-quiet = Nobody has wanted the floor for { $time }. Quiet is welcome too.
lead-hands = Hands
lead-no-hands = Nobody waits to speak.
lead-round = Each is asked in turn. Whoever is ready stands here.
lead-ready = ready
lead-since = waits { $time }
lead-call = Call
lead-held = You hold the floor: nobody is next until you let it pass on.
lead-closed = No new hands. Those who wait are heard.
lead-not-heard = { $count ->
    [0] Everybody has been heard
    [one] 1 not heard yet
   *[other] { $count } not heard yet
}
lead-passing = How the floor passes on · turns of { $time }
lead-order = Among raised hands comes first
lead-order-round = Make the round hands only, and first comes
lead-turn-length = Turns from here on
leadorder-queue = who came first
leadorder-quietest = who spoke least
leadorder-newcomers = who is new

## The evening

lead-evening = The evening
lead-part-now = { $part } · { $left } left, until { $at }
lead-agreed = { $agreed } of { $here } have agreed again. Nobody sees who.
lead-minutes = Minutes of this part
lead-longer = +{ $count } min
lead-shorter = −{ $count } min
lead-part-longer-1 = 1 minute more
lead-part-longer-5 = 5 minutes more
lead-parts = All parts
lead-past = past
lead-left-out = left out
lead-ends = until { $at }
lead-leave-out = Leave out
lead-take-in = Take in
lead-evening-ends = By plan the evening ends at { $at }.

## For everyone

lead-everyone = To everyone
lead-chair = Your words, as { $label }
lead-chair-send = Say it to everyone
lead-chair-between = These go between turns. To the speaker alone you can write at any time.
lead-longer-silence = Longer silence, open minutes
lead-silence = Silence, { $minutes } minutes
lead-talk = Everyone may write, { $minutes } minutes
lead-between = This stands between; the part behind it waits.
lead-insert-waits = { $part } begins when this turn is over.
lead-uninsert = End it
lead-take-back = Take it back
lead-cards = Lay a card before everyone
lead-card-agreements = What we agree to
lead-card-help = Where help is
lead-card-own = A card in your own words
lead-card-send = Lay it down

## Notes and news

lead-notes = Notes and news
lead-notes-none = Nothing waits for you.
lead-dealt = Dealt with
leadkind-note = Note.
leadkind-report = Report.
leadkind-arrival = Arrival.
leadkind-answer = Answers.
leadkind-done = Done by another.
leadkind-news = News.
lead-from = From { $who }, to those who lead.
lead-worries = They worry about { $who }, who is not told.
lead-question = They have a question.
lead-answer = Write to them
lead-one-to-one = Be alone with them
lead-go-to = Be with { $who }
lead-reported = Someone says that something felt wrong.
lead-reported-who = Someone says that something of { $who } felt wrong.
lead-reported-letter = A private message. Only its receiver can show it: be careful with that.
lead-reported-text = They write:
lead-reported-hidden = Several people said so. The line is hidden, and its author was asked for quiet, until you look.
lead-show-line = Show it again
lead-hide-line = Hide the line
lead-quieten = Ask for quiet, 10 minutes
lead-lift = Lift the quiet
lead-more-about = More
lead-newcomer = It is { $who }'s first time here.
lead-late = { $who } came later, and has seen nothing from before.
lead-welcome-hint = “{ $words }”
lead-welcome = Send this welcome
lead-welcome-words = Welcome. It is good that you are here. You need not say anything, and you can write to us at any time.
lead-answered = { $who } has answered.
lead-undo-act = Undo
leadalert-overrun = The turn has used all its time.
leadalert-long_composing = The speaker has been writing for a long time. All may be well.
leadalert-chair_away = The connection of whoever holds the chair is gone.
leadalert-chair_asked = { $who } would like to hold the chair.
leadalert-door_asked = { $who } would like to look after the door.
leadalert-phase_ending = This part is nearly over, and people still wait.
leadalert-many_arrivals = Many people came at once. They listen for now; nobody was shut out.
leadalert-too_few = Few have come.
leadalert-too_few_facilitators = The evening waits: it needs one more person who leads.
lead-go-on-talking = Talk together, 20 minutes
lead-wait-longer = Wait 10 minutes
lead-prompt-again = Show the prompt again
lead-too-long = A round of { $people } people takes { $needed }, and this part has { $left }.
lead-shorter-turns = { $seconds } seconds each
lead-hands-only = Hands only
lead-split-pairs = Talk in pairs
lead-chair-offered = The chair is offered to you.
lead-door-offered = The door is offered to you.
lead-take = Take it
lead-alone = You are alone with { $who }.
lead-alone-close = Close the one-to-one

## Someone needs a person

lead-crisis = { $who } needs a person now.
lead-crisis-hint = They have been shown where help is. The room is not told.
lead-go = I go to them
lead-go-rest = I go, and the room rests
lead-go-stand-in = I go, and someone stands in for me
lead-crisis-taken = { $by } is with { $who }.
lead-crisis-mine = You are with { $who }. Nobody else can see what you two write.
lead-crisis-gone = { $who }'s connection is gone. It may come back; what you write is kept for them.

## Undone for a minute

lead-undo = Undone for a minute
leadundo-quieten = { $mine ->
    [yes] You have asked { $who } for quiet.
   *[no] { $by } has asked { $who } for quiet.
}
leadundo-hide = { $mine ->
    [yes] You have hidden a line.
   *[no] { $by } has hidden a line.
}
leadundo-veil = { $mine ->
    [yes] You have veiled a line.
   *[no] { $by } has veiled a line.
}
leadundo-remove = { $mine ->
    [yes] You have removed { $who }, with all their lines.
   *[no] { $by } has removed { $who }, with all their lines.
}
leadundo-decline = { $mine ->
    [yes] You have not let { $who } in.
   *[no] { $by } has not let { $who } in.
}
leadundo-lock = { $mine ->
    [yes] You have locked the door.
   *[no] { $by } has locked the door.
}
leadundo-calm = { $mine ->
    [yes] You let the room rest.
   *[no] { $by } lets the room rest.
}
leadundo-guard = { $mine ->
    [yes] You let whoever comes only listen.
   *[no] { $by } lets whoever comes only listen.
}
leadundo-approval = { $mine ->
    [yes] You read every line first. The room is told.
   *[no] { $by } lets every line be read first. The room is told.
}
leadundo-end = The meeting ends in a minute. Then everything that was said is erased.

## The door

lead-gate = The door
lead-at-door = At the door
lead-admit = Let in
lead-decline = Not this time
leadwhy-locked = The door is locked. Whoever comes waits, and is told so.
leadwhy-rest = The room rests. Whoever comes waits for a moment.
leadwhy-removal = Someone was removed. Whoever comes waits until you look, and after three minutes comes in to listen.
leadwhy-approval = In this room you let everyone in.
leadwhy-late = The evening has begun. Whoever comes now waits for you.
leadwhy-bot = A program waits.
lead-guard-off = Let newcomers take part
lead-guard-on = Whoever comes only listens
lead-unread = Lines to read first
lead-approve = Show it
lead-give-back = Give it back
lead-people = { $count ->
    [one] 1 other person here
   *[other] { $count } other people here
}

## About someone, or a line

lead-about = What you can do about { $who }
lead-this-line = This line
lead-veil = Veil it
lead-veil-label = Veil: { $label }
lead-unveil = Lift the veil
lead-line-hint = Hidden means gone for everyone. Under a veil it stays, and whoever wants to reads it.
lead-to-person = To { $who }
lead-whisper-to = To { $who } alone
lead-whisper = Send to them alone
lead-one-to-one-crisis = Be alone with them: a crisis
lead-card-for-them = Lay a card before them alone
lead-remove = Remove, with all their lines
lead-readmit = Let them come back
lead-roles = Role: { $role }
lead-appoint = Make them { $role }
lead-give-chair = Offer them the chair
lead-give-door = Offer them the door

## More ways

lead-ways = More ways
lead-agenda = Agenda: { $count ->
    [0] nothing parked
   *[other] { $count }
}
lead-park-label = A theme for later, that everyone sees
lead-park = Park it
lead-unpark = Take off
lead-duties = Chair, door, breaks
lead-nobody = nobody
lead-chair-is = { $mine ->
    [yes] You hold the chair: the floor and the evening.
   *[no] The chair, for the floor and the evening: { $who }.
}
lead-door-is = { $both ->
    [yes] Nobody has the door by itself: its news go to all who lead.
   *[no] { $mine ->
        [yes] You have the door: who comes, and who waits.
       *[no] The door, for who comes and who waits: { $who }.
    }
}
lead-hand-over-hint = To hand one of them over, choose a person and offer it to them.
lead-take-chair = Take the chair
lead-take-door = Look after the door
lead-break = Take a break
lead-back = I am back
lead-on-break = { $who } takes a break.
lead-stands-in = { $who } would stand in if everyone who leads drops.
lead-decline-stand-in = Rather not
lead-slow = Slow mode: { $seconds ->
    [0] off
   *[other] a line every { $seconds } seconds
}
lead-slow-to = { $seconds ->
    [0] off
   *[other] { $seconds } s
}
lead-split = Smaller rooms
lead-split-by = How people come into a room
leadsplit-choice = each chooses
leadsplit-random = by chance
leadsplit-new_pairs = new pairs
leadsplit-same_pairs = the same pairs as before
lead-for-minutes = For how many minutes
lead-split-rooms = The rooms, one in a line
lead-split-names =
    Room 1
    Room 2
lead-split-go = Make the rooms
lead-split-runs = { $count } smaller rooms are open.
lead-recall = Bring everyone back
lead-motion = A motion
lead-motion-hint = Everyone answers yes, no, or no opinion, and sees only numbers. Nothing follows by itself.
lead-motion-label = What is to be decided
lead-motion-put = Put it to the room
lead-poll = A question with choices
lead-poll-label = The question, and under it a choice in each line
lead-poll-put = Ask the room
lead-poll-few = It needs a question and at least two choices, each in a line of its own.
lead-approval = Read every line first
lead-approval-hint = What people say waits until one of you has read it. The room is told.
lead-approval-on = Read every line first
lead-approval-off = No longer read first
lead-record = The record
lead-record-hint = Numbers only, as of the last part. Everyone can read them.
leadrecord-removed = People removed
leadrecord-hidden = Lines hidden
leadrecord-quietened = People asked for quiet
leadrecord-veiled = Lines veiled by those who lead
leadrecord-unapproved = Lines read and not shown
leadrecord-declined = People not let in
lead-devices = Your link and this device
lead-history-title = This link lies in your browser's history
lead-history = Whoever uses this browser can find it there, and lead in your place. A key of its own on this device opens the room by its plain address, and the link can then be taken back.
lead-key-keep = Keep a key on this device
lead-key-done = This device has a key of its own now. A bookmark of the plain address is enough.
lead-key-kept = This device has a key of its own. A bookmark of the room's plain address is enough.
lead-key-forget = Forget on this device
lead-key-of-device = { $here ->
    [yes] This device
   *[no] Another device
}, since { $made }
lead-key-link = { $here ->
    [yes] The link you came by
   *[no] A link to lead by
}, since { $made }
lead-device-count = { $count ->
    [0] No device has a key.
    [one] 1 device has a key.
   *[other] { $count } devices have a key.
}
lead-link-back = Take back
lead-link-back-sure = it opens nothing from then on. While the meeting runs, whoever came by it, you too, no longer leads. This cannot be undone.
lead-link-back-done = It is taken back, and opens nothing any more.
lead-link-last = It is the last one that opens the room to lead: make another first.
lead-link-leave = Leave it
lead-links-not = That did not work just now.
lead-links-none = Keys on devices are for whoever came by a link to lead by.
lead-later = Not now
lead-end-title = End the meeting
lead-end-hint = The closing text is read if it has not been. For a minute you can undo it; then everything that was said is erased.
lead-end = End the meeting

## Keys

lead-keys = Keys
lead-keys-open = Keys
lead-keys-on = Single letters are keys
lead-keys-hint = They work while you are not writing.
leadkey-next = what comes next: the largest button
leadkey-call = call the next person
leadkey-more = one more minute, for the speaker or else the part
leadkey-thank = thank the speaker and close the turn
leadkey-hold = hold the floor, or let it pass on
leadkey-floor = no new hands, or new hands again
leadkey-invite = invite whoever has not been heard
leadkey-ahead = ahead to the next part
leadkey-back = back to the part before
leadkey-silence = silence for a minute
leadkey-talk = an open minute
leadkey-agreements = pause with the agreements
leadkey-lock = lock or unlock the door
leadkey-calm = let the room rest, or go on
leadkey-undo = undo the last act of this minute
leadkey-chair = write to everyone
leadkey-notes = notes and news
leadkey-map = these keys
