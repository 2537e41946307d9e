### What the terminal client says on the full screen only, in English, beside `client.ftl`.

## Before it

choice-question = Openchair can fill the screen, or write plain lines, which suit screen readers. Press Enter for the full screen, or type plain. You are asked once; --plain and --full-screen change it.

## How it stands

status-gone = The connection is gone, and comes back by itself. Your seat is kept, and so is what you write here.
status-door = You are at the door. /agree comes in, /agree listen comes in to listen only.
status-waiting = You wait to be let in.
status-part = { $phase }, { $time } left.
status-part-over = { $phase }.
status-rests = The room rests for a moment.
status-place = { $place ->
    [1] You are next.
    [2] You are second.
    [3] You are third.
   *[other] Your place: { $place }.
}
status-yours = You have the floor. Type done when you are finished.
status-alone = You are in a one-to-one with { $who }.
status-listens = You are only listening.
status-out = You have stepped out.
sure-leave = This gives up your seat, and cannot be undone. Enter does it, Esc does not.
sure-recall = This ends the smaller rooms, and cannot be undone. Enter does it, Esc does not.

## Who speaks, above their lines

by-line = { $text } [{ $line }]
by-reply = { $mine ->
    [yes] You reply
   *[no] { $who } replies
}
by-chair = { $who }, as { $label }
by-card = { $mine ->
    [yes] You show
   *[no] { $who } shows
}

## Around the box

box-empty = Write here. Enter sends it.
last-line = F1 shows help and keys, F2 who is here.
last-line-lead = F1 shows help and keys, F2 who is here. Alt+N does what comes next.
last-line-asked = F5: ready. F6: later. F7: not this time.
last-line-yours = F4 when you are finished. F1 shows help.
more-below = { $count ->
    [one] 1 more line below: PgDn.
   *[other] { $count } more lines below: PgDn.
}
sheet-open = Esc closes this.
too-small = This window is too small: the full screen needs 40 columns and 12 lines. Make it larger, or start with --plain. What you have written is kept.

## For those who lead

notices = Notes and news, the newest first:
notices-none = There are none.
notices-more = { $count ->
    [one] 1 waits here. Alt+R shows it whole.
   *[other] { $count } wait here. Alt+R shows them all.
}

## The keys

keys = Keys:
key-enter = Enter sends, Alt+Enter begins a new line.
key-tab = Tab completes a command or a name.
key-back = Up brings back what you typed before.
key-pages = PgUp and PgDn turn the pages. Esc goes to the end.
key-edit = In the box: Ctrl+A, Ctrl+E, Alt+B and Alt+F move; Ctrl+W, Ctrl+U and Ctrl+K cut, Ctrl+Y puts back.
key-floor = F3 asks for the floor or lowers your hand. F4: done. When you are asked, F5: ready, F6: later, F7: not this time.
key-sheets = F1 shows this help, F2 who is here and who waits.
key-close = Esc closes what lies over the meeting. Ctrl+L paints everything anew.
key-quit = Ctrl+C twice goes, and your seat is kept.
keys-lead = Keys for those who lead:
key-lead-n = Alt+N: what comes next
key-lead-c = Alt+C: call the next person
key-lead-m = Alt+M: one more minute, for the speaker or else the part
key-lead-t = Alt+T: thank the speaker and close the turn
key-lead-h = Alt+H: hold the floor, or let it pass on
key-lead-f = Alt+F: no new hands, or new hands again
key-lead-i = Alt+I: invite whoever has not been heard
key-lead-a = Alt+A: ahead to the next part
key-lead-b = Alt+B: back to the part before
key-lead-s = Alt+S or Alt+1: silence for a minute
key-lead-2 = Alt+2: silence for two minutes
key-lead-5 = Alt+5: silence for five minutes
key-lead-o = Alt+O: an open minute
key-lead-g = Alt+G: pause with the agreements
key-lead-y = Alt+Y, then words: lay a card before everyone
key-lead-k = Alt+K, then words: write to everyone
key-lead-w = Alt+W, then a name and words: write to one person
key-lead-e = Alt+E, then a name and a number: the group's own words, to one person
key-lead-q = Alt+Q, then a name: ask for quiet
key-lead-v = Alt+V, then a line's number: draw a veil
key-lead-d = Alt+D, then a name: remove
key-lead-j = Alt+J, then words: put a theme on the agenda
key-lead-l = Alt+L: lock or unlock the door
key-lead-p = Alt+P: let the room rest, or go on
key-lead-z = Alt+Z: five minutes less for this part
key-lead-x = Alt+X: end the meeting; there is a minute to undo it
key-lead-u = Alt+U: undo your last act of this minute
key-lead-8 = F8: go to whoever needs a person
keys-lead-notices = Alt+R: notes and news
keys-lead-writing = Alt+B, Alt+F and Alt+D act while the box is empty; else they move and cut by words.
