### What every page says, and words for what formats and servers name by a key: parts of an evening, signs, roles, kinds of
### evening. Where a key has no sentence here, people read the key itself.

minutes = { $minutes ->
    [0] less than a minute
    [one] 1 minute
   *[other] { $minutes } minutes
}
someone = someone
names = Maple Finch Otter Juniper Wren Slate Pebble Tansy Rowan Heron Willow Moss Linden Robin Clover Alder Plover Fern Aspen Marten Hazel Swift Sorrel Birch

## Always in reach

leave-quickly = Leave quickly
help = Help
help-title = If you need help now
help-other = Help in other countries
language = Language
more-looks = How this page looks and speaks

## Parts of the page that come when they are needed

coming = One moment.
not-come = This part of the page did not come.
try-again = Try again
close = Close

## Parts of an evening

part-gather = Arriving
part-welcome = Welcome
part-agree = What we agree to
part-opening = Opening
part-opening-words = Opening words
part-quiet = Quiet
part-readings = Readings
part-newcomers = Newcomers say hello
part-marks = Days to mark
part-notices = Notices
part-lead-share = The speaker
part-share = Sharing
part-checkin = Check-in
part-checkout = Check-out
part-closing = Closing
part-closing-words = Closing words
part-closing-round = Closing round
part-linger = Time afterwards
part-pause = A pause
part-short-pause = A short pause
part-silence = Silence
part-last-silence = A last silence
part-conversation = Open minutes
part-motion = A motion
part-poll = A question to all
part-split = Smaller rooms
part-hello = Saying hello
part-talk = Talking
part-work = Working together
part-topics = What to talk about
part-topic = Tonight's topic
part-tool = A tool
part-together = Together
part-teaching = The speaker
part-table = At the table
part-stack = Sharing
part-sitting = Sitting in silence
part-remembering = Remembering
part-reflection = Looking back
part-quiz = A quiz
part-questions = Questions
part-process = What moves us
part-practice-review = How it went
part-practice = Practice
part-pairs = In pairs
part-open-share = Sharing in small groups
part-next-lead = Who leads next time
part-naming = Whom we remember
part-meditation = Meditation
part-lounge = The lounge
part-intention = An intention
part-grounding = Coming to rest
part-goal = A goal
part-gathering-up = Gathering up
part-frame = What this group is
part-frame-and-limits = What this group is
part-feedback = How it was
part-exercise = An exercise
part-discussion = Talking
part-discussion-on = Talking on
part-dates = Days ahead
part-corners = Corners
part-corner = A corner
part-candles = Candles
part-arriving = Arriving
part-arrival = Arriving
part-agenda = What to talk about
part-mission = What we are here for
part-statements = Statements
part-principles = Principles
part-passage = A passage
part-dedication = Dedication
part-prayer = Words together
part-music-or-prayer = A quiet moment
part-dismissal = Until next time
part-focus-question = Tonight's question
part-theme = Tonight's theme
part-welcome-and-limits = Welcome
part-skill = A skill
part-homework = For the week
part-guidelines = Guidelines
part-last-words = Last words
part-back = Back together

## Signs: silent, and counted

sign-heard = heard
sign-me-too = me too
sign-thanks = thank you
sign-with-you = with you
sign-helpful = helpful
sign-strong = strong
sign-bow = a bow
sign-candle = a candle
sign-heart = a heart
sign-laugh = a smile

## What a veil may say

veil-method = a method is named
veil-graphic = hard to read

## Roles

role-facilitator = facilitator
role-cofacilitator = cofacilitator
role-greeter = greeter
role-speaker = speaker
role-guest = guest
role-companion = companion
role-member = member
role-bot = a program
role-chair = chair
role-keeper = keeper
role-host = host
role-moderator = moderator
role-convenor = convenor
role-clinician = clinician
role-helper = helper
role-co-host = co-host
role-co-moderator = co-moderator
role-co-therapist = co-therapist
role-cokeeper = co-keeper
