### Kinds of evening, as formats name them, and what servers keep.

format-circle = Einfacher Kreis
format-twelve-step = Zwölf-Schritte-Treffen
format-tools = Arbeit mit Werkzeugen
format-affirm = Bestärkender Kreis
format-large-small = Große Gruppe, kleine Gruppen
format-meditate = Meditieren und erzählen
format-secular = Weltliches Treffen
format-clinician = Gruppe mit therapeutischer Fachkraft
format-peer-led = Gruppe unter Gleichen
format-grief-circle = Trauerkreis
format-mental-health = Gruppe für seelische Gesundheit
format-chronic-illness = Gruppe bei chronischer Krankheit
format-families = Angehörige, nacheinander
format-families-tools = Angehörige, mit Werkzeugen
format-lgbtq = LGBTQ+-Gruppe
format-young-adults = Junge Erwachsene
format-lounge = Wohnzimmer
format-social-evening = Geselliger Abend
format-workshop = Workshop

## What is kept: said at every door, from what the server really does

kept-sealed = Was hier geschrieben wird, und unter welchen Namen, wird auf dem Server versiegelt aufbewahrt, bis das Treffen endet. Dann wird es vernichtet.
kept-memory = Was hier geschrieben wird, und unter welchen Namen, steht nur im Arbeitsspeicher des Servers. Es ist weg, wenn das Treffen endet oder der Server anhält.
kept-notes = Nachrichten an die Moderation, Wortmeldungen und wer hier war: Auch das ist dann weg.
kept-drafts = Deine Entwürfe bleiben auf deinem eigenen Gerät.
kept-room = Der Raum selbst bleibt: sein Name, seine Vereinbarungen und das, woran der Server die Links der Moderation erkennt.
kept-addresses = Netzwerkadressen werden nie aufgeschrieben. Gegen Überflutung hält der Server einen Code davon im Arbeitsspeicher und wirft den Schlüssel dazu jeden Tag weg.
kept-reports = Die eigenen Berichte des Servers enthalten Zahlen und Störungen, niemals Namen, Worte oder Adressen.
kept-host = Solange ein Treffen läuft, könnten es die lesen, die diesen Server betreiben.
