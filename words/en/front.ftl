### The front page, and the beginning of a group. One message a sentence; a number or a name in braces is filled in.

## What this place is

front-title = Openchair
front-meet = Here people meet in writing, and are there for each other.
front-name = You come under any name, without an account, and you may just listen.
front-gone = When a meeting ends, what was said is gone.

## Help

front-help-call = Call { $number }
front-help-text = Text { $number }
front-help-chat = Write on { $page }
front-help-for = For { $what }; { $hours }, in { $languages }.
front-help-more = More lines and countries
front-help-unknown = There is no list of this country here yet. These help everywhere.
front-help-country = Country
front-help-choose = Choose a country
front-help-date = This list was put together on { $date }.
front-help-confirmed = Whoever runs this place found it right on { $date }.

## Into a room

front-go = Go to a room
front-go-label = The room's name, or the link that you were given
front-go-in = Go in
unlike-empty = The name is still missing.
unlike-shape = A room's name has only the letters a to z, digits and hyphens, like tuesday-evening.
unlike-long = A room's name has at most 48 letters.
unlike-address = This would look like the secret address of a room. Please choose something that people can read.

## Listed rooms

front-rooms = Rooms that everyone may find
front-no-rooms = No room is listed here just now. Most groups give their link only to each other. If you have one, or a name, you are expected.
front-away = The server cannot be reached just now, so its rooms cannot be shown. This page tries again by itself; the help on it is there all the while.
front-open-now = Open now
front-next = Next: { $when }
front-no-time = No fixed time
led-peers = Led by peers, people like everybody else here
led-trained = Led by people with training
led-clinician = Led by a clinician

## Help choosing

front-choose = What kind of evening would do you good?
front-choose-hint = Answer what you like. Your answers stay on this device and are gone when you leave.
asks-way = How would you like to be there?
way-speak = I would like to say something
way-listen = Mostly listen
way-either = I shall see
asks-topic = What is it about?
topic-life = How I am
topic-free = Something I want to be free of
topic-loss = Someone I have lost
topic-mind = My state of mind
topic-body = A long illness
topic-close = Someone close to me
topic-among = Being among people like me
topic-company = Just company
topic-skills = Learning something that helps
topic-any = No matter
asks-faith = And faith?
faith-with = With it
faith-without = Without it
faith-any = No matter
front-found = { $count ->
    [one] One kind of evening fits.
   *[other] { $count } kinds of evening fit.
} { $rooms ->
    [0] No listed room is of these kinds just now.
    [one] One listed room is of these kinds.
   *[other] { $rooms } listed rooms are of these kinds.
}
front-found-hint = You may only listen in every one of them, and nobody sees that you do.
is-circle = Each says how they are, and then whoever likes takes the floor.
is-twelve-step = Readings, someone who tells their story, and sharing one at a time; strength is sought in each one's own way.
is-tools = A working evening: the group picks something to work on and tries a tool together. Nothing has to be believed.
is-affirm = Women who strengthen each other: good sentences read in turn, a topic, and talk.
is-large-small = First a talk for everyone, then smaller rooms for sharing; there is space for a prayer, and for none.
is-meditate = A guided meditation in silence, and sharing afterwards.
is-secular = Sharing in turn and a topic that someone brings. No religion, no steps, no labels.
is-clinician = A closed group with a clinician: a check-in, something to practise, and talk. Each comes by a link of their own.
is-peer-led = A check-in for everyone, and then conversation, among people with experience of their own.
is-grief-circle = A quiet circle for those who mourn: a candle, a theme, and time for each.
is-mental-health = A check-in and conversation among people who know hard states of mind from the inside.
is-chronic-illness = A check-in and conversation at a gentle pace, with pauses, for those who live with an illness.
is-families = Readings and sharing for those who worry about someone who drinks or uses.
is-families-tools = A working evening for those who live with someone else's habit: limits, talks, days of one's own.
is-lgbtq = A check-in and conversation among LGBTQ+ people, and whoever is still finding out.
is-young-adults = A check-in and conversation for people from 18 to 25. Two people lead it and let each one in.
is-lounge = An open hour with a host: come in, talk or sit, and go when you like.
is-social-evening = Hellos, a small game of questions, and talk in small groups. No work in it.
is-workshop = A guest tells something, and the group tries it out together.

## The foot of the page

front-leaving = The button at the top, or the Shift key pressed three times, empties this page at once and forgets what it kept on this device. It cannot clear the browser's own list of visited pages; that shows only this address.

## Starting a group

front-start = Start a group
front-start-hint = You need a name for its room, and a few minutes.
front-back = Back to the front page
setup-title = Start a group
setup-hint = Its room needs a name. Everything else has a good default, and can wait.
setup-name = The name of its room
setup-name-hint = Short and plain, like tuesday-evening. It should not say who comes or why.
setup-name-becomes = The room will be called { $name }.
setup-make = Make the room

## The kind of evening

setup-evening = The evening
setup-format = What kind of evening?
setup-label = Whoever leads is called { $label } here.
setup-approved = Those who lead let each person in.
setup-invited = Each person comes in by a link of their own, which whoever leads makes for them.
setup-facilitators = It begins when { $count } people who lead are there.
setup-size = It goes well with { $least } to { $most } people.
does-text = a text is read
does-turns = one at a time
does-open = everyone may write
does-quiet = nobody writes
does-ask = a question to each
does-split = smaller rooms

## When

setup-times = When it meets
setup-times-now = { $count ->
    [0] no fixed time
    [one] once a week
   *[other] { $count } times a week
}
setup-times-hint = People read the next time on their own clock. The room does not open by itself: you open it, or someone else who leads.
setup-times-add = Add a time
setup-times-next = The next one: { $when }
setup-time = Time { $number }
setup-time-day = Day of the week
setup-time-at = Time of day
setup-time-remove = Remove
setup-zone = By the clocks of
setup-zone-hint = Usually right as it is; a city like Europe/Lisbon.

## Who leads, and who finds it

setup-leading = Who leads it, and who can find it
setup-led = Who leads?
led-peers-hint = Nobody here is a professional, and the door says so.
led-trained-hint = They have learnt to hold a group, and are no therapists.
led-clinician-hint = Someone whose profession it is, with the duties that go with it.
setup-listing = Who can find it?
listing-unlisted = Whoever has the link or knows the name
listing-unlisted-hint = It stands on no list.
listing-listed = Everyone
listing-listed-hint = It stands on the front page, with its times.
listing-private = Only whoever has the link
listing-private-hint = Its name alone leads nowhere.

## The group's texts

setup-texts = The group's texts
setup-texts-given = as they come with this kind of evening
setup-texts-own = in your own words
setup-texts-hint = These are read in the evening, or stand at the door. Put your group's own words in their place, where it has some.
setup-agreements = What everyone agrees to
setup-agreements-hint = One sentence a line. They stand at the door.
setup-limits = What this group is, and what it is not
setup-limits-hint = What those who lead can and cannot do. It stands at the door.
setup-parts-hint = In the texts below, a line of three hyphens (---) divides one into parts. A part of a silence begins with its time, like 0:30.
slot-topic = The topic
slot-sharing = What the sharing is about
slot-speaker = Words before the speaker
slot-statements = Statements, read in turn
slot-steers = Private words to steer with, one a line
slot-quiet-ok = When it has been quiet for long
slot-thanks = When a turn runs over
slot-calm = While the room rests
slot-eligibility = For whom it is
slot-age-band = For which ages
slot-consent = What people consent to
slot-arrival = A question on arrival
slot-here-and-now = The check-in
slot-choosing = How the topic is found
slot-going-on = Talking on
slot-who-and-how-today = Who we are, and how today is
slot-member-topic = A topic from someone
slot-one-word = One word each
slot-positive-of-the-week = Something good from the week

## The help list

setup-help = Is this list right today?
setup-help-hint = Whoever has a hard night in your group is shown these lines. Please look at them once.
setup-help-right = I have looked: they are right
setup-help-thanks = Thank you. The date of today stands with the list now.
setup-help-set = Whoever runs this place has set another country, and its list stays.
setup-help-host = Only whoever runs this place can say so. Please tell them if a line is wrong.

## Done

done-title = { $room } is ready
done-invite = The link for everyone
done-invite-hint = Send it to the people of your group, or put it where they will find it. Whoever has it can come to the door.
done-copy = Copy
done-share = Share
done-copied = Copied.
done-copy-by-hand = This browser does not let the page copy. The link is marked; copy it by hand.
done-alone = Yours alone
done-alone-hint = With this link you open the room and hold its meetings. Give it to nobody else. It is shown this once, so keep it before you leave this page.
done-open = Open the room now
done-keep = Keep a key on this device
done-keep-hint = Then the link for everyone is enough for you next time. Only do this on a device that is yours.
done-kept = Kept. On this device the link for everyone now lets you lead. Leaving quickly forgets the key, so keep the link above somewhere else too.
done-not-kept = This browser keeps nothing. Please write the link down, or put it into a password manager.
done-forget = Forget it here

## What goes wrong

wrong-room_name_taken = There is a room of this name here already. Another name will do.
wrong-too_many_rooms = This place has as many rooms as it can hold. Whoever runs it can make space.
wrong-wrong_credential = This set-up link does not work any more. Each one makes one room. Please ask whoever runs this place for another.
wrong-rate_limited = That was a little too often. Please try again in a minute; everything is still here.
wrong-tomorrow = Enough rooms were made from here for one day. Please try again tomorrow, or ask whoever runs this place for a link.
wrong-wrong_origin = This page stands under another address than the server expects. Please use the link just as it was given.
wrong-unreachable = The server cannot be reached just now. Everything that you have typed is still here; please try again in a moment.
wrong-unavailable = The server cannot do this just now. Everything that you have typed is still here; please try again in a moment.
wrong-other = This cannot be used: { $detail }.
