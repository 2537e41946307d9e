### What the page says in a meeting and at its door. One message a sentence; a number or a name in braces is filled in.
### Nothing here is said to the whole room: these are sentences of one person's own screen.

## Always in reach

help-here = In diesem Treffen
note = Nachricht an die Moderation
note-short = Nachricht
more = Mehr

## The door

door-kind = Ein Abend dauert hier { $minutes } Minuten. { $led ->
    [trained] Hier leiten Menschen, die dafür geschult sind
    [clinician] Hier leitet eine therapeutische Fachkraft
   *[peers] Hier leiten Menschen aus der Gruppe selbst, Menschen wie alle anderen hier
} ({ $label }).
door-consent = Wenn du hereinkommst, bist du damit einverstanden: { $text }
door-agreed = Was wir alle miteinander vereinbaren
door-more = Mehr über diesen Raum, und wie ein Abend aussieht
tab-here = Du bist schon in diesem Raum, in einem anderen Tab, als { $who }.
tab-go-on = Hier weitermachen
door-return = Ich war schon einmal hier, auf einem anderen Gerät
door-lead = Ich leite dieses Treffen
door-name = Dein Name hier
door-name-hint = Irgendein Name, nur bitte nicht dein eigener.
door-another-name = Anderer Name
door-pronouns = Deine Pronomen, wenn du magst
door-newcomer = Ich bin zum ersten Mal hier
door-enter = Zustimmen und hereinkommen
door-listen = Zustimmen und nur zuhören
door-listen-hint = Niemand sieht, was von beidem du wählst.
door-opens = Dieser Raum ist noch nicht offen.
door-next = Dieser Raum ist noch nicht offen. Das nächste Treffen: { $when }.
door-until = Such dir einen Namen aus, und wie du dabei sein magst: Dann lässt dich diese Seite herein, sobald der Raum öffnet. Wie ein Abend aussieht, steht unten, und Hilfe findest du oben.
door-stays = Du kommst von selbst herein, sobald er öffnet. Du kannst diese Seite offen lassen oder später wiederkommen.
door-entering = Du kommst herein.
door-asking = Wir suchen den Raum.
door-waiting = Du wartest darauf, hereinzukommen
waiting-locked = Die Tür ist gerade geschlossen. Die Moderation weiß, dass du da bist, und kann dich hereinlassen.
waiting-rest = Der Raum hält einen Moment inne. Du kommst herein, wenn es weitergeht.
waiting-removal = Die Moderation schaut gerade eine Weile bei allen, die kommen; das hat nichts mit dir zu tun. Wenn niemand antwortet, kommst du in ein paar Minuten von selbst herein, zum Zuhören.
waiting-approval = In diesem Raum lässt die Moderation die Menschen herein. Sie weiß, dass du da bist.
waiting-late = Der Abend hat schon angefangen, und danach kommt man in diesen Raum nicht mehr von selbst herein. Die Moderation weiß, dass du da bist.
waiting-bot = Programme müssen von der Moderation hereingelassen werden.
waiting-meanwhile = Du kannst der Moderation inzwischen schreiben. Hilfe findest du oben.
leave-waiting = Gehen und nicht länger warten

## Where it ends, or does not begin

unknown = Diesen Raum gibt es hier nicht
unknown-next = Vielleicht fehlt im Link ein Buchstabe. Wer ihn dir gegeben hat, kann ihn noch einmal schicken.
unreachable = Der Server ist gerade nicht erreichbar
unreachable-next = Ist dieses Gerät online? Manche Netze sperren Seiten wie diese: Ein anderes Netz, etwa das vom Handy, kann helfen.
elsewhere = Dein Platz wurde auf einem anderen Gerät oder in einem anderen Tab übernommen, und dort geht es weiter.
elsewhere-back = Hierher zurückholen
to-front = Zur Startseite

## The connection

link-down = Die Verbindung ist gerade weg. Dein Platz und deine Worte bleiben dir, und diese Seite kommt von selbst zurück.
link-blocked = Diese Seite kommt nicht zum Raum durch. Manche Netze sperren solche Verbindungen: Ein anderes Netz, etwa das vom Handy, kann helfen. Die Seite versucht es weiter.
unconfirmed = Noch nicht bestätigt

## The evening

phase-now = { $part }, noch { $time }
evening-not-begun = Der Abend hat noch nicht angefangen.
recall-soon = Die kleinen Räume sind gleich zu Ende. Dann sind alle wieder zusammen.
in-room = Du bist im kleinen Raum { $room }.
waiting-count = { $count ->
    [0] Niemand wartet auf das Wort
    [one] 1 Person wartet auf das Wort
   *[other] { $count } Menschen warten auf das Wort
}
speaks = { $who } hat das Wort
speaks-you = Du hast das Wort
floor-free = Das Wort ist frei
composing = { $who } schreibt
paused = Die Worte machen kurz Pause. Nichts geht verloren.
people = { $count ->
    [one] 1 Person ist hier
   *[other] { $count } Menschen sind hier
}
room-rests = Der Raum hält einen Moment inne. Alles steht still, und nichts geht verloren.
ending = Das Treffen ist gleich zu Ende. Danach wird alles gelöscht, was gesagt wurde.

## What was said

stream = Was gesagt wurde
own-name = { $who } (du)
as-chair = { $who }, als { $label }
replies = { $who } antwortet
shows = { $who } zeigt
reads = { $who } liest vor
group-text = Für alle
part-of = Teil { $part } von { $parts }
bell = Eine Glocke
veiled = Unter einem Schleier
veiled-label = Unter einem Schleier: { $label }
veil-open = Lesen
signs-count = { $sign } ({ $count })
signs-choral = Wenn du magst, stimm still mit ein
signs-for = Ein stilles Zeichen für { $who }
about-line = Was du mit dieser Zeile von { $who } tun kannst
answer-this = Antworten
answering = Deine nächste Zeile ist eine Antwort an { $who }.
answering-no = Lieber nicht
thread-of = Als Antwort:
muted-line = Eine Zeile von { $who }. Von dieser Person möchtest du lieber nichts lesen.
unmute = Wieder von dieser Person lesen
tally-too-few = Weniger als drei haben geantwortet, deshalb gibt es keine Zahlen.
tally-line = { $choice }: { $count }
tally-passed = Es ist angenommen.
tally-not-passed = Es ist nicht angenommen.

## What a screen reader is told

told = Neues
told-line = { $who }: { $text }
told-phase = Jetzt: { $part }
told-many = { $count } neue Zeilen

## My next step

my-step = Dein nächster Schritt
step-not-begun = Der Abend hat noch nicht angefangen. Du musst nichts tun.
step-quiet = Im Raum ist es still.
step-text = Ein Text wird gelesen.
step-room-begins = Dieser Raum beginnt gleich. Du bist hier richtig.
step-round = Wir gehen reihum. Du wirst gefragt, wenn es zu dir kommt ({ $place }); auslassen ist in Ordnung.
done-words = In deinem Feld stehen noch Worte, die niemand gesehen hat. Sende sie zuerst, oder schließe ohne sie.
done-anyway = Ohne sie schließen
step-speaker = In diesem Teil spricht eine bestimmte Person.
step-rests = Der Raum hält einen Moment inne. Du musst nichts tun.
step-closed = Gerade keine neuen Wortmeldungen. Wer schon wartet, kommt noch dran.
step-split = Manche sind in kleinen Räumen.
step-listening = Du hörst zu.
step-take-part = Wieder mitmachen
step-quietened = Jemand aus der Moderation bittet dich um etwas Stille, für { $time }. Nur du und die Moderation wissen davon.
step-ready = Du bist als Nächstes dran.
step-ready-called = Wenn du das Wort möchtest, hast du es.
step-ready-hint = Niemand sieht, was du wählst. Wenn du nichts wählst, wirst du später noch einmal gefragt.
ready = Ich bin bereit
ready-with-draft = Sende, was ich geschrieben habe, wenn ich das Wort bekomme
pass = Dieses Mal nicht
later = Ein wenig später
step-speak = Du hast das Wort. Lass dir Zeit.
cue-80 = Der größte Teil deiner Zeit ist um.
cue-100 = Deine Zeit ist um. Bring deinen Gedanken in Ruhe zu Ende.
closing = Gleich geht das Wort weiter. Deine Zeile kannst du noch zu Ende schreiben.
done = Ich bin fertig
unfinished = Ich war noch nicht fertig
welcome-replies = Kurze Antworten auf meinen Beitrag sind willkommen
step-missed = Das Wort ist weitergegangen, während du weg warst. Das macht nichts.
missed-now = Ich möchte jetzt sprechen
missed-later = Am Ende
missed-leave = Dabei bleibt es
step-place = { $place ->
    [1] Du bist als Nächstes dran.
   *[other] Du wartest auf das Wort. Deine Stelle in der Reihe: { $place }.
}
lower = Hand senken
hand = Hand heben
step-hand = Wenn du etwas sagen möchtest.
step-name-next = Du darfst aussuchen, wer als Nächstes drankommt. Nur du siehst diese Namen.
step-reply = Jetzt ist einen Moment Zeit für kurze Antworten.
step-write = Alle dürfen schreiben.
step-write-slow = Alle dürfen schreiben, ganz langsam: von jeder Person alle { $seconds } Sekunden eine Zeile. Nichts geht verloren.
step-agree = Die Gruppe geht durch, was sie vereinbart hat. Niemand sieht, wer noch einmal ja sagt.
agree-again = Ich stimme zu
step-read = Wenn du magst, kannst du diesen Text vorlesen.
post = Allen zeigen
skip = Auslassen
step-volunteer = Teile dieses Textes sind noch frei zum Vorlesen.
volunteer = Teil { $part } vorlesen
step-room = Es gibt kleine Räume. Du kannst in einen davon gehen.
ask-private = Niemand liest deine Antworten: Sie bleiben auf diesem Gerät.
ask-facilitator = Deine Antworten gehen mit deinem Namen an die Moderation. Sonst liest sie niemand.
ask-counts = Am Ende sehen alle, wie viele was geantwortet haben, wenn es mindestens drei waren. Niemand sieht, von wem.
ask-choice = Deine Antworten bleiben auf diesem Gerät, außer du zeigst sie dem Raum.
ask-suggest = Wer mag, schlägt eine Zeile vor. Später sehen alle die Zeilen, ohne Namen.
ask-choose = Das sind die Vorschläge. Wähl so viele aus, wie du magst. Niemand sieht, wer was gewählt hat.

## Writing

draft = Dein Entwurf, nur auf diesem Gerät
say-label = Deine Worte
send = Senden
held-back = Deine Worte sind wieder im Feld.
held-hand = Als Entwurf behalten und Hand heben
to-note = Stattdessen der Moderation senden
doubt-phone = Darin scheint eine Telefonnummer zu stehen.
doubt-mail = Darin scheint eine E-Mail-Adresse zu stehen.
doubt-link = Darin scheint ein Link zu stehen.
doubt-advice = Das könnte wie ein Ratschlag klingen, und viele hier sprechen nur aus dem eigenen Leben.
doubt-yours = Noch hat es niemand gesehen. Du kannst es ändern oder so senden, wie es ist.
send-anyway = So senden
advice-phrases = du solltest, vielleicht solltest du, du musst, du müsstest, du könntest doch, hast du schon versucht, hast du schon mal versucht, warum machst du nicht, versuch doch mal, an deiner stelle, wenn ich du wäre, ich rate dir
note-label = Nur die Moderation liest das
note-send = Der Moderation senden
note-sent = Die Moderation kann es jetzt lesen, und sonst niemand.

## When it is hard

person = Ich brauche jetzt einen Menschen
person-nobody-here = Von der Moderation ist gerade niemand verbunden. Bitte ruf zuerst bei den Menschen an, die oben stehen.
hard-time = Es geht mir gerade nicht gut
step-out = Eine Weile hinausgehen
step-in = Ich bin wieder da
out = Du bist kurz draußen. Niemand kann es sehen, und dein Platz bleibt dir.
grounding = Stell beide Füße auf den Boden. Lass den Atem langsam hinausgehen, länger, als du einatmest. Such dir fünf Dinge, die du sehen kannst, vier, die du berühren kannst, drei, die du hören kannst. Mehr musst du gerade nicht tun.

## Why the door did not open

code-room-full = Gerade sind alle Plätze besetzt. Du kommst von selbst herein, sobald einer frei wird: Lass diese Seite offen, oder komm später wieder.
code-name-taken = Jemand hier hat diesen Namen, oder einen, der so aussieht. Bitte wähle einen anderen. Wenn du das bist, auf einem anderen Gerät, bringen dich deine vier Wörter an deinen Platz zurück.
code-invalid-name = Dieser Name geht hier nicht. Bitte wähle einen anderen.
