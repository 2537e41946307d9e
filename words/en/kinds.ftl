### Kinds of evening, as formats name them.

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
