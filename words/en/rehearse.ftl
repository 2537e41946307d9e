### What `openchair rehearse` says before and after a practice evening, in English. One message a sentence.

rehearsal-begins = This is a practice evening of { $minutes } minutes, on a server of its own. { $people } people come, all of them simulated; nobody real is here, and nothing is kept.
rehearsal-how = You lead it, as you would a real one: /agree comes in, /open opens the room, /start begins, /end ends it gently, /quit leaves it. Afterwards you read what it was like for them.
rehearsal-speaker = Some evenings have a speaker. If yours does, { $who } has agreed to be the one: when they are here, type /appoint { $who } speaker.

## Afterwards

review = Looking back at your practice evening:
review-ended = You led it to its end.
review-left = You left while it was running. /end closes an evening gently: the closing text first, then a minute in which it can be undone.
review-nobody-wished = Nobody wished to speak in a turn yet. People need a while to arrive; some raise a hand only after the first has spoken.
review-all-heard = Everyone who wished to speak was heard: { $wished ->
    [one] 1 person
   *[other] { $wished } people
}, in { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
}.
review-not-heard = Wished to speak and had no turn: { $who }. /where shows you who waits, and /call NAME gives someone the floor; /order quietest lets those come first who have spoken least.
review-waited = { $who } waited longest for a turn: { $time }.
review-waited-long = { $who } waited longest for a turn: { $time }. That is long; /turns 60 makes turns shorter, and /longer 5 gives the part more time.
review-company = { $who } needed a person, and somebody came after { $time }.
review-alone = { $who } needed a person, and nobody came. /go NAME goes to them, and /go NAME rest lets the room rest meanwhile.
review-limit = { $who } broke the agreements, and was set a limit. That protects everyone, them too.
review-no-limit = { $who } broke the agreements, and nobody set a limit. /whisper NAME says a word privately, /quieten NAME 5 asks for some quiet.
review-at-door = Waited at the door and saw nothing of the evening: { $who }. /admit NAME lets someone in.
review-left-out = These parts did not come about: { $parts }. An evening need not have them all; if you meant to, /next goes on when a part has had its time.
review-whole = Every part of the evening came about.
review-thanks = Thank you for practising. The practice server has ended, and all that was said there is gone.
