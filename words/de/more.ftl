### What the drawers of the page say: they are read when someone opens one.

## The room, and the evening

door-shape = Die Art des Abends: { $kind }.
door-eligibility = Für wen dieser Raum da ist: { $text }
door-age-band = Alter: { $text }
door-entry-open = Wer zustimmt, kommt herein.
door-entry-approved = Die Moderation lässt hier alle einzeln herein.
door-entry-invited = In diesen Raum kommst du mit deinem eigenen Link.
door-staffed = Dieser Raum ist nur offen, solange jemand aus der Moderation da ist.
door-private-off = Hier gibt es keine privaten Nachrichten, außer wenn die Moderation sich um jemanden kümmert.
door-private-facilitators = Du kannst der Moderation schreiben. Andere können dir nicht privat schreiben.
door-private-consent = Zwei Menschen hier dürfen einander schreiben, wenn beide ja gesagt haben.
door-limits = Was diese Gruppe ist, und was sie nicht ist
door-kept = Was hier aufbewahrt wird
door-evening = So sieht ein Abend aus
kind-text = ein Text wird gelesen
kind-turns = es spricht immer nur eine Person
kind-open = alle dürfen schreiben
kind-quiet = niemand schreibt
kind-ask = die Gruppe geht durch, was sie vereinbart hat
kind-form = alle werden etwas gefragt und antworten oder nicht
kind-split = kleine Räume
more-evening = Dieser Abend, und was vereinbart und aufbewahrt ist
more-agenda = Themen für später
more-agreed = Was wir alle miteinander vereinbaren
more-record = Was die Moderation bisher getan hat, nur in Zahlen
record-nothing = Nichts, was hier stehen müsste.
record-removed = Gebeten zu gehen: { $count }
record-hidden = Zeilen ausgeblendet: { $count }
record-quietened = Um etwas Stille gebeten: { $count }
record-veiled = Zeilen unter einen Schleier gelegt: { $count }
record-unapproved = Zeilen gelesen und nicht gezeigt: { $count }
record-declined = Nicht hereingelassen: { $count }
look = Alles neu anzeigen

## People

more-people = Wer hier ist
you = du
about-person = Was du bei { $who } tun kannst

## Only for me

listen-only = Nur zuhören
listen-only-hint = Niemand erfährt davon.
more-time = Ich brauche mehr Zeit
more-time-hint = Auf dich wird immer dreimal so lange gewartet. Niemand erfährt davon.
stand-in = Ich könnte das Treffen leiten, falls die ganze Moderation ausfällt
stand-in-hint = Die Moderation sieht es.
back-to-main = Zurück in den großen Raum
more-card = Eine Karte zum Mitnehmen
card-label = Was ich gern mitnehmen möchte
card-help = Mit der Hilfeliste darauf
card-save = Als Datei speichern
card-hint = Sie entsteht auf diesem Gerät. Die Seite behält keine Kopie, und nichts, was andere gesagt haben, steht darauf.
more-words = Von einem anderen Gerät zurückkommen
words-hint = Mit vier Wörtern kommst du auf jedem Gerät an diesen Platz zurück, bis das Treffen endet. Schreib sie dir auf; wer sie hat, hat deinen Platz.
words-show = Zeig mir meine vier Wörter
lead-in-label = Dein Link, sein Schlüssel oder das Passwort des Raums
lead-in-use = Verwenden
lead-in-hint = Hier eingefügt, kommt es nicht in den Verlauf deines Browsers.
lead-in-then = Gut. Wähle jetzt oben deinen Namen, und komm herein.
return-label = Deine vier Wörter
return-go = Zurück an meinen Platz
more-slip = Eine Teilnahmebestätigung für mich
slip-hint = Dein Name bleibt auf diesem Gerät. Der Server unterschreibt einen Code davon, bewahrt nichts auf und sagt es niemandem.
slip-name = Der Name, der darauf stehen soll
slip-make = Bestätigung erstellen
slip-not-here = Eine Teilnahmebestätigung gibt es nur über eine sichere Verbindung (https).

## How the page looks

looks-theme = Farben
looks-theme-auto = Wie auf diesem Gerät
looks-theme-light = Hell
looks-theme-dark = Dunkel
looks-theme-contrast = Starker Kontrast
looks-text = Schrift
looks-text-normal = Normal
looks-text-large = Groß
looks-text-larger = Sehr groß
looks-told = Was ein Screenreader von selbst vorliest
looks-told-all = Jede Zeile, und wer das Wort hat
looks-told-turns = Wer das Wort hat, und neue Teile
looks-told-nothing = Nur, was ich gefragt werde
looks-roomy = Mehr Platz zwischen den Zeilen
looks-still = Nichts bewegt sich
looks-near = Vibrieren und den Bildschirm anlassen, wenn ich bald dran bin
looks-keys = Einzelne Buchstaben als Tasten (w sagt, wo wir gerade sind)

## Leaving

leave = Das Treffen verlassen
leave-hint = Du gibst deinen Platz auf. Niemand erfährt davon, und du wirst nicht gefragt, warum.
leave-quickly-hint = „Schnell weg“, oder dreimal die Shift-Taste, leert diese Seite sofort und behält deinen Platz. Im Verlauf deines Browsers steht dann noch eine Adresse, die keinen Raum nennt und nichts verrät; nur du kannst sie dort löschen. Vier Wörter, unter „Von einem anderen Gerät zurückkommen“, bringen dich dorthin zurück: Notiere sie vorher.

## About a line, or about someone

take-back = Zurücknehmen
veil-mine = Einen Schleier darüberlegen
veil-as = Mit einem Schleier: { $label }
veil-lift = Schleier wegnehmen
veil-hint = Wer mag, kann es trotzdem lesen.
report = Das hat sich nicht richtig angefühlt
report-label = Ein paar Worte für die Moderation, wenn du magst
report-hint = Die Moderation erfährt es, aber nie, von wem.
mute = Von dieser Person lieber nichts lesen
mute-hint = Nur auf diesem Gerät. Niemand erfährt davon.
worry = Ich sorge mich um diese Person
worry-label = Nur die Moderation liest das, nie die Person, um die es geht.
ask-to-write = Fragen, ob wir einander schreiben dürfen
write-label = Nur an diese Person
write-send = Nur dieser Person senden
block = Keine Nachrichten mehr von dieser Person
unblock = Wieder Nachrichten von dieser Person
report-written = Der Moderation zeigen, was mir diese Person zuletzt geschrieben hat

## Forms

ask-pass-at = Angenommen ist es, wenn von 100, die ja oder nein sagen, mindestens { $percent } ja sagen.
answer = Antworten
answer-keep = Für mich behalten
answer-show = Dem Raum zeigen
answered = Danke. Du kannst es ändern, bis dieser Teil zu Ende ist.

## Where it ends, or does not begin

over-ended = Das Treffen ist zu Ende
over-ended-next = Alles, was gesagt wurde, ist gelöscht. Danke, dass du da warst.
over-removed = Du wurdest gebeten, dieses Treffen zu verlassen
over-removed-next = Das gilt nur für dieses Treffen. Wenn du jetzt jemanden brauchst, diese Menschen sind da:
over-declined = Dieses Mal wurdest du nicht hereingelassen
over-declined-next = Ein anderes Mal kann das anders sein. Wenn du jetzt jemanden brauchst, diese Menschen sind da:
over-link = Dieser Link öffnet die Tür nicht
over-link-next = Vielleicht wurde er zurückgenommen oder schon benutzt. Wer ihn dir gegeben hat, kann einen neuen machen.
over-version = Diese Seite ist älter oder neuer als der Server
over-version-next = Bitte lade die Seite neu.
over = Die Tür bleibt geschlossen
over-next = Du kannst die Seite neu laden, oder dort nachfragen, woher du den Link hast.

## For you alone

for-you = Nur für dich
put-away = Weglegen
from = { $who }:
whispered = { $who }, an dich (nur die Moderation sieht es auch)
whispered-by-me = Du, nur an { $who }
whispered-by-other = { $who }, nur an { $whom }
aside-said = { $who }, zu zweit mit dir
aside-closed = Das Gespräch zu zweit mit { $who } ist beendet.
written = { $who }, nur zwischen euch
may-write = Du und { $who } dürft einander jetzt schreiben.
asked-to-write = { $who } fragt, ob ihr beide einander schreiben dürft. Von einem Nein erfährt niemand.
write-yes = Ja
write-no = Lieber nicht
line-waits = Jemand aus der Moderation liest deine Zeile, bevor der Raum sie sieht: { $text }
line-back = Deine Zeile wurde dem Raum nicht gezeigt. Du hast geschrieben: { $text }
chair-offered = Dir wird die Leitung angeboten.
take-chair = Leitung übernehmen
door-offered = Du wirst gebeten, dich um die Tür und die Menschen zu kümmern.
take-door = Übernehmen
not-reached = Dieser Teil ist vorbei, und für deine Wortmeldung war keine Zeit mehr. Das hat nichts mit dir zu tun.
not-reached-linger = Dieser Teil ist vorbei, und du bist nicht mehr drangekommen. Das hat nichts mit dir zu tun. Nach dem geplanten Abend ist noch Zeit zum Reden: Du kannst gern bleiben.
orientation = Der Abend steht gerade hier: { $phase }. Du musst nicht sprechen.
hint-no_hands = Seit einer Weile hebt niemand die Hand. Ein Impuls, eine Stille, eine Runde oder der nächste Teil kann helfen.
hint-hands_wait = Jemand hat die Hand gehoben. Hier spricht, wer aufgerufen wird.
hint-long_quiet = Es ist schon lange still. Der Abend darf weitergehen.
hint-listen_for_now = Es sind viele auf einmal gekommen, deshalb hören alle, die gerade gekommen sind, erst einmal zu. Die Moderation schaut bald nach.
hint-take_part = Du kannst jetzt mitmachen, wie du es vorhin gewählt hast.
hint-asked_later = Das ist in Ordnung. Am Ende wirst du noch einmal gefragt.
hint-hard_time = Hier darf es auch schwer sein. Du musst nichts erklären, und niemand hat davon erfahren.
hint-nobody_stands_in = Es war niemand da, den wir bitten konnten, das Treffen für dich zu leiten. Es geht von selbst weiter.
hint-kept_for_yourself = Es bleibt bei dir, und niemand erfährt davon. Gut, dass du da bist.
hint-invited = Hier ist Raum für dich, wenn du etwas sagen möchtest. Du musst nicht, und niemand sieht, dass du gefragt wurdest.
person-over = Es ist vorbei, oder war nicht so gemeint
company-asked = Die Moderation hat es gerade erfahren, und sonst kann es niemand sehen. Du musst nicht auf sie warten, um jemanden anzurufen.
company-nobody_here = Von der Moderation ist gerade niemand verbunden. Bitte warte nicht darauf: Diese Menschen sind jetzt da.
company-nobody_yet = Bisher hat niemand geantwortet. Bitte warte nicht auf uns: Diese Menschen sind jetzt da.
company-came = { $who } ist jetzt für dich da. Niemand sonst kann sehen, was ihr beide schreibt.
company-dropped = Die Verbindung von { $who } ist weg; vielleicht kommt sie wieder. Bitte warte nicht auf uns, wenn du jetzt jemanden brauchst.
aside-label = Zu zweit mit { $who }
aside-send = Nur dieser Person senden
aside-close = Gespräch zu zweit beenden

## Why something was not done, where the terminal names a command

code-agree-first = Nicht gesendet. Bitte stimme zuerst an der Tür zu.
code-room-rests = Nicht gesendet. Niemand hat es gesehen. Der Raum hält einen Moment inne. Eine Nachricht erreicht die Moderation trotzdem.
code-listening = Nicht gesendet. Niemand hat es gesehen. Du hörst gerade nur zu; das kannst du jederzeit ändern.
code-pm-off = In diesem Raum gibt es keine privaten Nachrichten untereinander. Eine Nachricht erreicht die Moderation.
code-ask-first = Nicht gesendet. Bitte frag zuerst, ob ihr euch schreiben dürft.
code-blocked = Nicht gesendet. Du nimmst keine Nachrichten von dort an; heb das zuerst auf.
code-stale = Kurz davor hat sich etwas geändert. Bitte schau noch einmal.
code-turn-running = Nicht gesendet. Jemand hat das Wort. Du kannst zwischen den Beiträgen schreiben, oder einer Person allein.
code-needs-a-person = Dort wird gerade ein Mensch gebraucht, darum wird jetzt niemand abgewiesen. Geh zuerst hin; danach kannst du immer noch entscheiden.
