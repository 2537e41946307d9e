### Kinds of evening, as formats name them, and what servers keep.

format-circle = Plain circle
format-twelve-step = Twelve-step meeting
format-tools = Working with tools
format-affirm = Affirming circle
format-large-small = Large group, small groups
format-meditate = Meditation and sharing
format-secular = Secular meeting
format-clinician = Group led by a clinician
format-peer-led = Peer-led group
format-grief-circle = Grief circle
format-mental-health = Mental health group
format-chronic-illness = Group for chronic illness
format-families = Families, one at a time
format-families-tools = Families, with tools
format-lgbtq = LGBTQ+ group
format-young-adults = Young adults
format-lounge = Lounge
format-social-evening = Social evening
format-workshop = Workshop

## What is kept: said at every door, from what the server really does

kept-sealed = What is written here, and under which names, is kept sealed on the server until the meeting ends. Then it is destroyed.
kept-memory = What is written here, and under which names, is held in the server's memory only. It is gone when the meeting ends or the server stops.
kept-notes = Notes to the facilitators, hands, and who was here are gone with it.
kept-drafts = Your drafts stay on your own device.
kept-room = The room itself stays: its name, its agreements, and the proofs of its facilitators' links.
kept-addresses = Network addresses are never written down. To stop floods the server holds a code of them in memory, and throws its key away every day.
kept-reports = The server's own reports hold counts and faults, never names, words or addresses.
kept-host = While a meeting runs, whoever runs this server could read it.
