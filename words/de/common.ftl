### What every page says, and words for what formats and servers name by a key: parts of an evening, signs, roles, kinds of
### evening. Where a key has no sentence here, people read the key itself.

minutes = { $minutes ->
    [0] weniger als eine Minute
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
someone = jemand
names = Ahorn Fink Otter Lärche Amsel Schiefer Kiesel Farn Buche Reiher Weide Moos Klee Erle Espe Marder Hasel Zeisig Ampfer Birke Salbei Biber Ginster Schilf

## Always in reach

leave-quickly = Schnell weg
help = Hilfe
help-title = Wenn du jetzt Hilfe brauchst
help-other = Hilfe in anderen Ländern
language = Sprache
language-unread = Diese Texte sind übersetzt, und noch niemand mit Deutsch als Muttersprache hat sie gelesen: Wenn sich etwas falsch liest, sag es gern denen, die diesen Ort betreiben.
more-looks = Wie diese Seite aussieht und spricht

## Parts of the page that come when they are needed

coming = Einen Moment.
not-come = Dieser Teil der Seite ist nicht angekommen.
try-again = Noch einmal versuchen
close = Schließen

## Parts of an evening

part-gather = Ankommen
part-welcome = Willkommen
part-agree = Was wir vereinbaren
part-opening = Beginn
part-opening-words = Worte zum Beginn
part-quiet = Stille
part-readings = Lesungen
part-newcomers = Neue sagen Hallo
part-marks = Besondere Tage
part-notices = Hinweise
part-lead-share = Hauptbeitrag
part-share = Erzählen
part-checkin = Wie wir ankommen
part-checkout = Wie wir gehen
part-closing = Abschluss
part-closing-words = Worte zum Abschluss
part-closing-round = Abschlussrunde
part-linger = Zeit danach
part-pause = Eine Pause
part-short-pause = Eine kurze Pause
part-silence = Stille
part-last-silence = Stille zum Schluss
part-conversation = Offene Minuten
part-motion = Eine Abstimmung
part-poll = Eine Frage an alle
part-split = Kleine Räume
part-hello = Hallo sagen
part-talk = Reden
part-work = Gemeinsam arbeiten
part-topics = Worüber wir reden
part-topic = Das Thema des Abends
part-tool = Ein Werkzeug
part-together = Gemeinsam
part-teaching = Hauptbeitrag
part-table = Am Tisch
part-stack = Erzählen
part-sitting = Sitzen in Stille
part-remembering = Erinnern
part-reflection = Rückblick
part-quiz = Ein Quiz
part-questions = Fragen
part-process = Was uns bewegt
part-practice-review = Wie es ging
part-practice = Übung
part-pairs = Zu zweit
part-open-share = Erzählen in kleinen Gruppen
part-next-lead = Wer das nächste Mal leitet
part-naming = An wen wir denken
part-meditation = Meditation
part-lounge = Das Wohnzimmer
part-intention = Ein Vorsatz
part-grounding = Zur Ruhe kommen
part-goal = Ein Ziel
part-gathering-up = Zusammentragen
part-frame = Was diese Gruppe ist
part-frame-and-limits = Was diese Gruppe ist
part-feedback = Wie es war
part-exercise = Eine Übung
part-discussion = Reden
part-discussion-on = Weiterreden
part-dates = Kommende Tage
part-corners = Ecken
part-corner = Eine Ecke
part-candles = Kerzen
part-arriving = Ankommen
part-arrival = Ankommen
part-agenda = Worüber wir reden
part-mission = Wozu wir hier sind
part-statements = Sätze der Gruppe
part-principles = Grundsätze
part-passage = Ein Abschnitt
part-dedication = Widmung
part-prayer = Gemeinsame Worte
part-music-or-prayer = Ein stiller Moment
part-dismissal = Bis zum nächsten Mal
part-focus-question = Die Frage des Abends
part-theme = Das Thema des Abends
part-welcome-and-limits = Willkommen
part-skill = Eine Fertigkeit
part-homework = Für die Woche
part-guidelines = Leitlinien
part-last-words = Worte zum Schluss
part-back = Wieder zusammen

## Signs: silent, and counted

sign-heard = gehört
sign-me-too = ich auch
sign-thanks = danke
sign-with-you = bei dir
sign-helpful = hilfreich
sign-strong = stark
sign-bow = eine Verbeugung
sign-candle = eine Kerze
sign-heart = ein Herz
sign-laugh = ein Lächeln

## What a veil may say

veil-method = eine Methode wird genannt
veil-graphic = kann schwer auszuhalten sein

## Roles

role-facilitator = Moderation
role-cofacilitator = Co-Moderation
role-greeter = Begrüßung
role-speaker = Hauptbeitrag
role-guest = Gast
role-companion = Begleitung
role-member = Mitglied
role-bot = ein Programm
role-chair = Leitung
role-keeper = Kreisbegleitung
role-host = einladende Person
role-moderator = Moderation
role-convenor = Gesprächsleitung
role-clinician = therapeutische Fachkraft
role-helper = Unterstützung
role-co-host = mit einladende Person
role-co-moderator = Co-Moderation
role-co-therapist = Co-Therapie
role-cokeeper = Co-Kreisbegleitung
