### What the terminal client says, in German, beside `common.ftl` and `kinds.ftl`. One message a sentence; a number or a name in braces is filled in.
### Nothing here is said to the whole room: these are sentences of one person's own screen.

## Small pieces

you = Du
you-mark = du
role-yours = Deine Rolle hier ist jetzt: { $role }. /help zeigt, was du tun kannst.

# Between the items of a list
list-comma = { ", " }
list-semicolon = { "; " }

## The door

passphrase-question = Passwort dieses Raums:
needs-name = Wie möchtest du hier heißen? Schreib den Namen. Wenn du schon einmal hier warst, schreib /return und deine vier Wörter.
door-room = Das ist die Tür zum Raum { $room }. Ein Abend dauert { $minutes } Minuten.
led-by-peers = Hier leiten Menschen aus der Gruppe selbst ({ $label }): Menschen wie alle anderen hier.
led-by-trained = Hier leiten Menschen, die dafür geschult sind ({ $label }).
led-by-clinician = Hier leitet eine therapeutische Fachkraft ({ $label }).
door-eligibility = Für wen dieser Raum da ist: { $text }
door-age-band = Alter: { $text }
door-consent = Wenn du hereinkommst, bist du damit einverstanden: { $text }
door-approved = Die Moderation lässt hier alle einzeln herein. Nach /agree wartest du ein wenig.
door-invited = In diesen Raum kommst du mit deinem eigenen Link. Er bringt dich auch an deinen Platz zurück.
door-staffed = Dieser Raum ist nur offen, solange jemand aus der Moderation da ist.
door-pronouns = Wenn du magst, sag, welche Pronomen du verwendest: Starte mit --pronouns und deinen Pronomen.
door-private = Zwei Menschen hier dürfen einander schreiben, wenn beide ja gesagt haben. Mit /ask-to-write fragst du, und von einem Nein erfährt niemand.
door-agreements = Was wir alle miteinander vereinbaren:
door-kept = Was hier aufbewahrt wird:
door-help = Wo du sofort Hilfe findest:
door-agree = Mit /agree stimmst du zu und kommst herein, mit /agree listen kommst du herein und hörst nur zu. Beides ist willkommen.
door-agree-listen = Mit /agree stimmst du zu, kommst herein und hörst nur zu.
door-more = /help zeigt, wo du Hilfe findest. /door zeigt alles über diesen Raum, /evening zeigt, wie ein Abend aussieht. Mit /leave gehst du.
evening = So sieht ein Abend aus:
evening-text = { $phase }, { $time }: Ein Text wird gelesen.
evening-turns = { $phase }, { $time }: Es spricht immer nur eine Person.
evening-open = { $phase }, { $time }: Alle dürfen schreiben.
evening-quiet = { $phase }, { $time }: Niemand schreibt.
evening-form = { $phase }, { $time }: Alle werden etwas gefragt und antworten oder nicht, ganz wie sie mögen.
evening-split = { $phase }, { $time }: kleine Räume.
evening-ask = { $phase }, { $time }: Die Gruppe geht durch, was sie vereinbart hat.
door-first = Nicht gesendet. Niemand hat das gesehen. Du bist noch an der Tür: Mit /agree kommst du herein.
not-in-yet = Nicht gesendet. Niemand hat das gesehen. Du bist noch nicht im Raum.
not-at-door-yet = Du bist noch nicht an der Tür. Du kommst von selbst dorthin, sobald sie sich für dich öffnet. /help geht auch hier.
you-are-in = Du bist jetzt im Raum, als { $who }. /help zeigt, was du tun kannst.
waiting-locked = Die Tür ist gerade geschlossen. Du wartest, die Moderation weiß Bescheid und kann dich hereinlassen. Mit /note schreibst du ihr, /help zeigt dir inzwischen, wo du Hilfe findest.
waiting-rest = Der Raum hält einen Moment inne. Du kommst herein, wenn es weitergeht. /help zeigt dir inzwischen, wo du Hilfe findest.
waiting-removal = Die Moderation schaut gerade eine Weile bei allen, die kommen; das hat nichts mit dir zu tun. Wenn niemand antwortet, kommst du in ein paar Minuten von selbst herein, zum Zuhören. Mit /note schreibst du der Moderation, /help zeigt dir inzwischen, wo du Hilfe findest.
waiting-approval = In diesem Raum lässt die Moderation die Menschen herein. Sie weiß, dass du da bist. Mit /note schreibst du ihr, /help zeigt dir inzwischen, wo du Hilfe findest.
waiting-late = Der Abend hat schon angefangen, und danach kommt man in diesen Raum nicht mehr von selbst herein. Die Moderation weiß, dass du da bist. Mit /note schreibst du ihr, /help zeigt dir inzwischen, wo du Hilfe findest.
waiting-bot = Programme müssen von der Moderation hereingelassen werden.
standing-waiting = Du wartest darauf, hereinzukommen. Die Moderation weiß Bescheid. /help zeigt dir inzwischen, wo du Hilfe findest.
standing-declined = Dieses Mal wurdest du nicht hereingelassen.
standing-removed = Du wurdest gebeten, dieses Treffen zu verlassen.

## The connection

outage = Die Verbindung ist weg. Dein Platz bleibt dir, und dieses Programm kommt von selbst zurück. Was du jetzt schreibst, wird dann gesendet.
back = Die Verbindung ist wieder da.
restart = Der Server ist kurz weg. Dein Platz bleibt dir, und dieses Programm kommt von selbst zurück. Was du jetzt schreibst, wird dann gesendet.
taken-elsewhere = Dein Platz wurde auf einem anderen Gerät übernommen, und dort geht es weiter. Mit /here holst du ihn zurück, mit /quit gehst du.
interrupted = Drück noch einmal Strg+C, um zu gehen. Dein Platz bleibt dir. Mit /leave gibst du ihn auf.
quit = Dein Platz bleibt dir, bis das Treffen endet.
end-refused = Die Tür bleibt geschlossen.
end-help = Wenn du in Gefahr bist, wähl den Notruf bei dir vor Ort. Auf findahelpline.com findest du für jedes Land Menschen, mit denen du reden kannst.
end-cannot-connect = Der Server ist nicht erreichbar. Stimmt der Link?
end-version = Dieses Programm und der Server verstehen einander nicht. Eines von beiden braucht eine neuere Version.

## Lines

line = { $who } [{ $line }]: { $text }
line-thread = { $who } [{ $line }], zu [{ $thread }]: { $text }
line-sent = Gesendet, als [{ $line }].
line-reply = { $mine ->
    [yes] Du antwortest
   *[no] { $who } antwortet
} [{ $line }]: { $text }
line-card = { $mine ->
    [yes] Du zeigst
   *[no] { $who } zeigt
} [{ $line }]: { $text }
line-chair = { $who }, als { $label } [{ $line }]: { $text }
posted = Ein Text für alle [{ $line }]: { $text }
posted-part = Ein Text für alle, Teil { $part } von { $parts } [{ $line }]: { $text }
posted-mine = Jetzt können ihn alle lesen, als [{ $line }].
posted-read = { $mine ->
    [yes] Du liest vor
   *[no] { $who } liest vor
} [{ $line }]: { $text }
posted-part-read = { $mine ->
    [yes] Du liest vor
   *[no] { $who } liest vor
}, Teil { $part } von { $parts } [{ $line }]: { $text }
line-veiled = { $who } [{ $line }], unter einem Schleier ({ $label }). /show { $line } zeigt die Zeile.
veil-unnamed = lies es, wenn du magst
veiled = Über Zeile [{ $line }] liegt jetzt ein Schleier ({ $label }).
unveiled = Der Schleier über Zeile [{ $line }] ist wieder weg. { $text }
under-veil = Unter dem Schleier, [{ $line }]: { $text }
nothing-veiled = Über Zeile [{ $line }] liegt hier kein Schleier, oder sie kam vor dem Schleier und steht weiter oben.
gone = Zeile [{ $line }] ist nicht mehr da.

## The evening

phase-began = Jetzt: { $phase }, { $time }.
phase-inserted = Was vorher lief, steht so lange still. Wer wartet, bleibt in der Reihe.
insert-waits = Gleich zwischen den Beiträgen: { $phase } fängt an, sobald dieser Beitrag zu Ende ist. /uninsert nimmt das zurück.
rooms = Kleine Räume: { $rooms }. Mit /join NAME gehst du in einen davon, mit /join back wieder in den großen Raum.
rooms-over = Die kleinen Räume sind zu Ende.
room-entered = Du bist im Raum { $room }. Was hier gesagt wird, bleibt hier.
room-main = Du bist wieder im großen Raum.
room-begins = Hier geht es los, sobald alle kurz Zeit hatten, sich einen Raum auszusuchen.
recall-soon = Dieser Raum ist bald zu Ende: noch { $time }. Dann sind alle wieder im großen Raum.
kind-split = Manche gehen in kleine Räume. Hier ist es so lange still.
kind-text = Ein Text wird gelesen.
kind-turns = Es spricht immer nur eine Person. Wenn du das Wort möchtest, heb mit /hand die Hand.
kind-round = Wir gehen reihum. Du wirst gefragt, wenn du als Nächstes dran bist; du kannst gern aussetzen.
kind-tag = Es spricht immer nur eine Person und sucht danach, wenn sie mag, die nächste aus. Wenn du das Wort möchtest, heb mit /hand die Hand.
kind-call = Es spricht immer nur eine Person: wer aufgerufen wird. Wenn du das Wort möchtest, heb mit /hand die Hand.
turn-length = Für einen Beitrag sind { $seconds } Sekunden Zeit.
floor-closed = Gerade keine neuen Wortmeldungen. Wer schon wartet, kommt noch dran.
floor-open = Du kannst dich wieder zu Wort melden: mit /hand.
kind-fixed = In diesem Teil spricht eine bestimmte Person. Alle anderen lesen mit.
kind-fixed-facilitating = In diesem Teil spricht eine bestimmte Person. Alle anderen lesen mit. Mit /appoint NAME speaker sagst du, wer das ist.
kind-open = Alle dürfen schreiben.
kind-open-threads = Alle dürfen schreiben. Mit /reply und der Nummer einer Zeile antwortest du auf diese Zeile.
kind-quiet = Im Raum ist es still.
kind-ask = Die Gruppe geht durch, was sie vereinbart hat. Mit /agree sagst du noch einmal ja. Niemand sieht, wer das tut.
phase-none = Der Abend hat noch nicht angefangen.
phase-none-facilitating = Der Raum ist noch nicht offen. Mit /open öffnest du die Türen.
phase-moved = Dieser Teil dauert jetzt noch { $time }.
parts-offered = { $parts ->
    [one] Der Text „{ $slot }“ ist noch frei zum Vorlesen. Wenn du ihn gern vorlesen möchtest, schreib /volunteer.
   *[other] Die { $parts } Teile des Textes „{ $slot }“ sind noch frei zum Vorlesen. Wenn du gern einen vorlesen möchtest, schreib /volunteer, oder /volunteer und eine Zahl.
}
bell = Eine Glocke.
chair-you = Du hast jetzt die Leitung.
chair-other = { $who } hat jetzt die Leitung.
chair-nobody = Gerade hat niemand die Leitung. Das Treffen trägt sich selbst.
chair-is-you = Du hast die Leitung.
chair-is = { $who } hat die Leitung.
chair-offered = { $who } bietet dir die Leitung an. Mit /takechair übernimmst du sie.
door-offered = { $who } bietet dir die Tür an: wer kommt, wer wartet, wer hereingelassen wird. Mit /takechair door übernimmst du sie.
door-yours = Du kümmerst dich jetzt um die Tür. Mit /handover NAME door gibst du sie weiter.
door-theirs = { $who } kümmert sich jetzt um die Tür.
door-nobodys = Außer der Leitung kümmert sich niemand um die Tür.
chair-free = Niemand hat die Leitung. Mit /takechair übernimmst du sie.
slow = { $seconds ->
    [0] Alle dürfen wieder so schnell schreiben, wie sie mögen.
    [one] Hier geht es jetzt langsam weiter: von jeder Person eine Zeile pro Sekunde. Nichts geht verloren.
   *[other] Hier geht es jetzt langsam weiter: von jeder Person alle { $seconds } Sekunden eine Zeile. Nichts geht verloren.
}
agenda = Auf der Themenliste: { $items }.
agenda-empty = Die Themenliste ist leer.
rests = Der Raum hält einen Moment inne. Alles steht still, und nichts geht verloren. /note und /help sind da wie immer.
rests-over = Es geht weiter, genau dort, wo wir waren.
ending = Das Treffen endet in { $seconds } Sekunden. Danach wird alles gelöscht, was gesagt wurde.
ending-facilitating = Das Treffen endet in { $seconds } Sekunden. Danach wird alles gelöscht, was gesagt wurde. /undo-end hält das auf.
end-undone = Das Treffen geht doch weiter.
ended = Das Treffen ist zu Ende. Danke, dass du da warst.

## The floor

floor-free = Das Wort ist frei.
floor-yours = Du hast das Wort.
floor-theirs = { $who } hat das Wort.
waiting = { $count ->
    [one] 1 Person wartet auf das Wort.
   *[other] { $count } Menschen warten auf das Wort.
}
turn-began = { $who } hat das Wort.
turn-yours = Du hast das Wort. Schreib, wann du magst, in so vielen Zeilen, wie du magst. Schreib done, wenn du fertig bist.
turn-yours-draft = Dein Entwurf ist hier: /draft zeigt ihn, /draft send sagt ihn jetzt.
turn-paused = Die Worte machen kurz Pause. Nichts geht verloren.
turn-resumed = Die Worte gehen weiter.
turn-extended = Du hast mehr Zeit.
turn-ended = Der Beitrag ist zu Ende. Das Wort ist frei.
turn-ended-yours = Dein Beitrag ist zu Ende. Danke dir. Wenn du noch nicht fertig warst, schreib innerhalb von zehn Sekunden /unfinished.
turn-missed = Das Wort ist weitergegangen, während du weg warst. Mit /hand kommst du als Erstes dran, mit /later am Ende, mit /pass bleibt es dabei. Alles ist in Ordnung, und niemand sieht, was du wählst.
name-next = Du darfst aussuchen, wer als Nächstes drankommt: { $names }. Schreib /choose und einen Namen, oder lass es: Dann geht es der Reihe nach weiter. Nur du siehst diese Namen.
replies-open = { $seconds } Sekunden sind jetzt Zeit für kurze Antworten auf das, was gerade gesagt wurde.
signs-counted = { $sign } ({ $count })
signs-yours = Zeichen für deinen Beitrag: { $signs }.
signs-theirs = Zeichen für das, was { $who } gesagt hat: { $signs }.
signs-line = Zeichen für Zeile [{ $line }]: { $signs }.
signs-here = Zeichen in diesem Raum: { $signs }. Schreib /sign und eines davon.
signs-none = In diesem Raum gibt es keine Zeichen.
place = Du wartest auf das Wort. Deine Stelle in der Reihe: { $place }.
ready-check = Du bist als Nächstes dran. Schreib /ready, /later, oder /pass, wenn du dieses Mal nicht möchtest. Niemand sieht, was du wählst.
ready-check-called = Wenn du das Wort möchtest, hast du es. Schreib /ready, /later, oder /pass, wenn du dieses Mal nicht möchtest. Niemand sieht, was du wählst.
ready-check-draft = Du hast einen Entwurf. Schreib /ready send, dann wird er gesagt, wenn du das Wort bekommst.
cue-80 = Der größte Teil deiner Zeit ist um.
cue-100 = Deine Zeit ist um. Bring deinen Gedanken in Ruhe zu Ende.
turn-closing = Gleich geht das Wort weiter. Deine Zeile kannst du noch zu Ende schreiben.
not-reached-linger = Dieser Teil ist vorbei, und du bist nicht mehr drangekommen. Das hat nichts mit dir zu tun. Nach dem geplanten Abend ist noch Zeit zum Reden: Du kannst gern bleiben.
not-reached = Dieser Teil ist vorbei, und du bist nicht mehr drangekommen. Das hat nichts mit dir zu tun.

## You

you-listen = Du hörst nur zu. Mit /listen off machst du mit.
you-listen-beside = Du bist hier, um jemanden zu begleiten und zuzuhören. Die Moderation kann das ändern.
you-have-more-time = Du hast für alles mehr Zeit.
quietened = Jemand aus der Moderation bittet dich um etwas Stille, für { $time }. Du kannst mitlesen, Zeichen geben und der Moderation schreiben. Nur du und die Moderation wissen davon.
quietened-over = Du kannst wieder sprechen.
whispered = { $who }, an dich (nur die Moderation sieht es auch): { $text }
whispered-by-you = Du, an { $whom } (nur die Moderation sieht es auch): { $text }
whispered-other = { $who }, an { $whom } (nur die Moderation sieht es auch): { $text }
text-offered = Du kannst den Text „{ $slot }“ vorlesen. Mit /post zeigst du ihn allen, mit /skip lässt du ihn aus. Er lautet: { $text }
text-offered-chair = Du kannst den Text „{ $slot }“ vorlesen. Mit /post zeigst du ihn allen, mit /chair und deinen Worten sagst du stattdessen etwas Eigenes, mit /skip lässt du ihn aus. Er lautet: { $text }
return-words = Deine vier Rückkehrwörter: { $words }. Mit ihnen kommst du auf jedem Gerät an deinen Platz zurück. Behalte sie für dich; sie werden nicht noch einmal gezeigt.
slip-asked = Deine Teilnahmebestätigung ist angefragt. Der Name bleibt auf diesem Gerät: Der Server bekommt eine Zahl, die für ihn steht, und bewahrt nichts auf.
slip-saved = Deine Teilnahmebestätigung. Nur du entscheidest, ob du sie zeigst oder löschst:
slip-not-saved = Die Teilnahmebestätigung ließ sich nicht speichern; schreib noch einmal /slip und den Namen. Der Grund:

line-waits = Deine Zeile wartet, bis die Moderation sie gelesen hat. Dann sieht der Raum sie.
line-declined = Jemand aus der Moderation hat deine Zeile gelesen und dem Raum nicht gezeigt. Nur die Moderation und du wissen davon. Du hast geschrieben: { $text }
line-undecided = Niemand ist rechtzeitig dazu gekommen, deine Zeile zu lesen. Der Raum hat sie nicht gesehen. Du hast geschrieben: { $text }
approval-on = Ab jetzt liest die Moderation, was gesagt wird, bevor der Raum es sieht.
approval-off = Was gesagt wird, ist wieder sofort zu sehen.
asked-to-write = { $who } fragt, ob ihr beide einander schreiben dürft, ohne dass andere es sehen. Schreib /yes { $who } oder /no { $who }; ein Nein erfährt niemand, und auch nicht, wenn du nicht antwortest.
may-write = Du und { $who } dürft einander jetzt schreiben: /write { $who } und deine Worte. /block { $who } beendet das, und niemand erfährt davon.
written = { $who }, nur zwischen euch: { $text }
written-by-you = Du, an { $whom }, nur zwischen euch: { $text }
## What is asked

kind-ask-form = Jeder Mensch antwortet für sich selbst. Niemand muss.
ask-private = Niemand liest deine Antworten: Sie bleiben auf diesem Gerät.
ask-facilitator = Deine Antworten gehen mit deinem Namen an die Moderation. Sonst liest sie niemand.
ask-counts = Am Ende sehen alle, wie viele was geantwortet haben, wenn es mindestens drei waren. Niemand sieht, von wem.
ask-choice-to-show = Deine Antworten bleiben auf diesem Gerät, außer du zeigst sie dem Raum.
ask-suggest = Wer mag, schlägt eine Zeile vor. Später sehen alle die Zeilen, ohne Namen.
ask-choose = Das sind die Vorschläge. Wähl so viele aus, wie du magst. Niemand sieht, wer was gewählt hat.
ask-none-suggested = Niemand hat etwas vorgeschlagen, also gibt es nichts auszuwählen. Gleich geht es weiter.
ask-question = { $number }. { $question }
ask-choice = ({ $number }) { $choice }
ask-pass-at = Angenommen ist es, wenn von 100, die ja oder nein sagen, mindestens { $percent } ja sagen.
ask-how-number = Schreib /answer und eine Zahl.
ask-how-several = Schreib /answer und die Zahlen, zum Beispiel /answer 1 3.
ask-how-words = Schreib /answer und deine Worte.
ask-how-each = Schreib /answer, die Nummer der Frage und deine Antwort, zum Beispiel /answer 1 2.
answer-kept = Auf diesem Gerät aufbewahrt, nur für dich. Gut, dass du da bist.
answer-kept-to-show = Auf diesem Gerät aufbewahrt, nur für dich. Gut, dass du da bist, wo auch immer du auf deinem Weg stehst. Mit /showanswer zeigst du es dem Raum, mit deinem Namen.
answer-none = Du hast noch nicht geantwortet. Das geht mit /answer.
answered = { $who } antwortet der Moderation: { $answers }
answer-withdrawn = { $who } hat die Antwort zurückgenommen.
tally = { $question } { $counts }.
tally-too-few = Weniger als drei haben geantwortet, deshalb gibt es keine Zahlen.
tally-passed = Es ist angenommen.
tally-not-passed = Es ist nicht angenommen.

## Where help is

lines-country = Hilfe vor Ort ({ $country }):
lines-host = Hilfe, in den Worten derer, die diesen Ort betreiben:
lines-everywhere = Hilfe überall:
lines-line = { $name }: { $ways }. Wofür: { $what }; wann: { $hours }; Sprachen: { $languages }.
lines-phone = Telefon { $to }
lines-text = SMS an { $to }
lines-chat = schreiben auf { $to }
lines-web = { $to }
lines-dated = Stand dieser Liste: { $date }. Wenn sich unter einer Nummer niemand meldet, versuch die nächste.
lines-confirmed = Stand dieser Liste: { $date }. Durchgesehen von denen, die diesen Ort betreiben: { $confirmed }. Wenn sich unter einer Nummer niemand meldet, versuch die nächste.
lines-unknown = Für dieses Land gibt es hier keine Liste. Diese hier helfen überall.
lines-another = Mit /help-lines und einem Land siehst du die Hilfeliste eines anderen Landes. In einem Treffen erfährt niemand davon, und nichts davon wird aufbewahrt.
lines-countries = /help-lines LAND zeigt die Hilfeliste eines Landes. Es gibt sie für: { $countries }. In einem Treffen erfährt niemand davon, und nichts davon wird aufbewahrt.

## Care

person-no-seat = Du bist noch in keinem Raum, deshalb kann hier niemand davon erfahren. Die Menschen oben kannst du jetzt erreichen.
stepped-out = Du bist kurz draußen. Niemand kann es sehen, dein Platz bleibt dir, und du wirst nicht gebeten zu sprechen. Mit /stepout off kommst du zurück, und auch, sobald du etwas sagst. Vielleicht tut dir das inzwischen gut:
stepped-in = Du bist wieder da, und dein Platz ist, wo er war. Niemand kann sehen, dass du weg warst.
you-are-out = Du bist kurz draußen. Niemand kann es sehen, und dein Platz bleibt dir. Mit /stepout off kommst du zurück.
grounding = Stell beide Füße auf den Boden. Lass den Atem langsam hinausgehen, länger, als du einatmest. Dann such dir, ganz ohne Eile, fünf Dinge, die du sehen kannst, vier, die du berühren kannst, drei, die du hören kannst, zwei, die du riechen kannst, und eines, das du schmecken kannst. Mehr musst du gerade nicht tun.
company-asked = Die Moderation hat es gerade erfahren, und sonst kann es niemand sehen. Sobald jemand zu dir kommt, erfährst du es. Du musst nicht darauf warten, um jemanden anzurufen. /person off sagt, dass es vorbei ist oder nicht so gemeint war.
company-nobody-here = Von der Moderation ist gerade niemand verbunden. Bitte warte nicht darauf: /help zeigt dir Menschen, die jetzt da sind. Wenn jemand aus der Moderation kommt, erfährt die Person davon, und du auch.
company-nobody-yet = Bisher hat niemand geantwortet. Bitte warte nicht auf uns: Diese Menschen sind jetzt da. /person fragt hier noch einmal.
company-came = { $who } ist jetzt für dich da. Niemand sonst kann sehen, was ihr beide schreibt. Was du schreibst, geht nur an { $who }; wenn du zum Raum sprechen willst, schreib /say und deine Worte. Du kannst jederzeit aufhören: /close-aside.
company-dropped = Die Verbindung von { $who } ist weg; vielleicht kommt sie wieder. Wer sonst noch aus der Moderation hier ist, weiß davon. Bitte warte nicht auf uns, wenn du jetzt jemanden brauchst.
company-over = Das ist jetzt beendet. Du kannst jederzeit wieder um einen Menschen bitten: /person.
aside-offered = { $who } möchte gern mit dir zu zweit schreiben. Niemand sonst kann es sehen, auch die übrige Moderation nicht. Mit /aside und deinen Worten antwortest du. Du musst nicht: /close-aside beendet es, und das hat keine Folgen.
aside-opened = Du bist mit { $who } zu zweit. Mit /aside und deinen Worten schreibst du, und niemand sonst kann es sehen. /close-aside beendet es.
aside-said = { $who }, zu zweit mit dir: { $text }
aside-by-you = Du, zu zweit mit { $who }: { $text }
aside-closed = Das Gespräch zu zweit mit { $who } ist beendet.
advice-phrases = du solltest, du musst, du müsstest, du darfst nicht, du brauchst doch nur, du könntest doch, vielleicht solltest du, das solltest du, da solltest du, dann musst du, das musst du, da musst du, hast du schon versucht, hast du schon mal versucht, hast du mal versucht, hast du schon probiert, hast du schon mal probiert, warum machst du nicht, warum gehst du nicht, warum versuchst du nicht, warum hast du nicht, versuch doch mal, probier doch mal, an deiner stelle, wenn ich du wäre, ich würde dir raten, ich rate dir
advice-held = Noch nicht gesendet. Das könnte wie ein Ratschlag klingen, und viele hier sprechen nur aus dem eigenen Leben. /say sendet es so, wie es ist; oder schreib es neu. Du wirst nicht noch einmal gefragt.
aside-held = Nicht gesendet. Niemand hat das gesehen. Du bist in einem Gespräch zu zweit: /aside und deine Worte gehen nur dorthin, /say und deine Worte in den Raum.
aside-just-closed = Nicht gesendet. Niemand hat das gesehen. Das Gespräch zu zweit wurde kurz davor beendet. Wenn du zum Raum sprechen willst, schreib /say und deine Worte.
alone-with = Du bist in einem Gespräch zu zweit mit { $who }. Niemand sonst kann es sehen.
crisis-called = { $who } braucht jetzt einen Menschen. Mit /go { $who } gehst du hin; wer von euch das zuerst tut, übernimmt es. Mit /go { $who } rest hält der Raum so lange inne, mit /go { $who } standin wird jemand gebeten, so lange für dich zu leiten. Der Raum weiß davon nichts.
crisis-called-again = { $by } war bei { $who } und hat keine Verbindung mehr. Mit /go { $who } gehst du hin.
crisis-taken = { $mine ->
    [yes] Du bist jetzt bei { $who }, und niemand sonst kann sehen, was du schreibst: /aside und deine Worte. Sag, dass du da bist. Frag ganz offen, wie schlimm es ist und ob { $who } in Sicherheit ist. Du musst es nicht lösen: Hilf dabei, Menschen zu erreichen, die dafür da sind. /help zeigt, wo.
   *[no] { $by } ist jetzt bei { $who }.
}
crisis-line-gone = Die Verbindung von { $who } ist weg. Was du tun kannst: weiterschreiben, es kommt an, wenn die Verbindung wieder da ist; noch eine Weile in der Nähe bleiben; jemandem aus der Moderation davon erzählen, damit du es nicht allein trägst. Was hier niemand kann: herausfinden, wer oder wo { $who } ist, oder jemanden hinschicken. Wenn du das selbst weißt und ein Leben in Gefahr ist, ruf den Notruf an.
crisis-line-back = { $who } ist wieder da. Was du inzwischen geschrieben hast, ist angekommen.
crisis-left = { $who } ist nicht mehr im Raum. Was ihr jetzt noch schreibt, kommt nicht mehr an, und niemand hier kann herausfinden, wer oder wo { $who } ist. Wer dabei war, hat getan, was von hier aus möglich ist. Sprich hinterher mit jemandem darüber.
crisis-over = Es ist vorbei: Niemand muss mehr zu { $who } gehen.

## Hints

hint-listen-for-now = Es sind viele auf einmal gekommen, deshalb hören alle, die gerade gekommen sind, erst einmal zu. Die Moderation schaut bald nach. Mit /note schreibst du ihr.
hint-take-part = Du kannst jetzt mitmachen, wie du es vorhin gewählt hast.
orientation-phase = Der Abend steht gerade hier: { $phase }.
orientation-topic = Es geht darum: { $topic }
orientation-hand = Wenn du das Wort möchtest, schreib /hand oder { $word }.
orientation-rest = Was vorher gesagt wurde, bleibt bei denen, die da waren. Mit /note schreibst du nur der Moderation, /where zeigt, was gerade läuft. Du musst nicht sprechen.
hint-no-hands = Seit einer Weile hebt niemand die Hand. Ein Impuls, eine Stille, eine Runde oder der nächste Teil kann helfen.
hint-hands-wait = Jemand hat die Hand gehoben. Hier spricht, wer aufgerufen wird: /call, oder /call NAME.
hint-long-quiet = Es ist schon lange still. Mit /next geht der Abend weiter, wenn es passt.
hint-hard-time = Hier darf es auch schwer sein. Du musst nichts erklären, und niemand hat davon erfahren. Wenn du magst: /stepout gibt dir einen ruhigen Moment, und dein Platz bleibt dir, mit /note schreibst du nur der Moderation, mit /person bittest du um einen Menschen, der bei dir ist, und /help zeigt, wo du Hilfe findest.
hint-nobody-stands-in = Es war niemand da, den wir bitten konnten, das Treffen für dich zu leiten. Es geht von selbst weiter, und du musst gerade nichts dafür tun.
hint-invited = Hier ist Raum für dich, wenn du etwas sagen möchtest. Du musst nicht, und niemand sieht, dass du gefragt wurdest.
hint-kept-for-yourself = Es bleibt bei dir, und niemand erfährt davon. Wo auch immer du auf deinem Weg stehst: Gut, dass du da bist.
hint-asked-later = Das ist in Ordnung. Am Ende wirst du noch einmal gefragt.

## Facilitating

quiet-for = Seit { $seconds } Sekunden hat niemand um das Wort gebeten.
not-heard = { $count ->
    [0] Alle hier haben gesprochen.
    [one] 1 Person hat noch nicht gesprochen.
   *[other] { $count } Menschen haben noch nicht gesprochen.
}
clock = Die Uhr des Beitrags: { $used } von { $planned } Minuten.
clock-still = Die Uhr des Beitrags: { $used } von { $planned } Minuten. Sie steht gerade still.
at-door = An der Tür: { $names }. Schreib /admit oder /decline und einen Namen.
locked-now = Die Tür ist geschlossen.
hands = Auf das Wort warten: { $hands }.
hands-none = Niemand wartet auf das Wort.
hand-up = { $who }
hand-ready = { $who } (bereit)
agreed = { $agreed } von { $here } haben zugestimmt.
arrived-newcomer = { $who } ist zum ersten Mal hier. Ein Willkommen: /whisper { $who } und deine Worte.
arrived-late = { $who } kam später als die anderen und hat von vorher nichts gesehen. Ein Wort dazu, wo wir sind: /whisper { $who } und deine Worte.
door-locked = Wer jetzt kommt, wartet an der Tür und erfährt, dass sie geschlossen ist.
door-after-removal = Wer jetzt kommt, wartet, bis du nachgesehen hast, und erfährt, warum. Nach ein paar Minuten geht die Tür von selbst auf, zum Zuhören. /unlock beendet das.
door-unlocked = Wer jetzt kommt, kommt herein.
door-waits = { $who } wartet an der Tür. Schreib /admit { $who } oder /decline { $who }.
noted = Nachricht von { $who } an die Moderation: { $text }
noted-about = Nachricht von { $who } an die Moderation, aus Sorge um { $whom }: { $text }
noted-question = { $who } hat eine Frage an die Moderation. Mit /whisper { $who } und deinen Worten antwortest du.
reported = Jemand sagt, dass sich etwas nicht richtig angefühlt hat.
reported-line = Jemand sagt, dass sich Zeile [{ $line }] von { $who } nicht richtig angefühlt hat.
reported-written = Jemand zeigt dir, was { $who } privat geschrieben hat. Das kann nur die Person, an die es ging: Geh behutsam damit um.
reported-letter = Da steht: { $text }
reported-text = Dazu die Worte: { $text }
reported-hidden = Die Zeile ist ausgeblendet, und die Person, von der sie kam, wurde um Stille gebeten. /unhide und /unquieten nehmen das zurück.
act-quieten = { $mine ->
    [yes] Du hast { $who } um Stille gebeten.
   *[no] { $by } hat { $who } um Stille gebeten.
} /unquieten { $who } nimmt das zurück.
act-unquieten = { $who } kann wieder sprechen.
act-hide = { $mine ->
    [yes] Du hast Zeile [{ $line }] ausgeblendet.
   *[no] { $by } hat Zeile [{ $line }] ausgeblendet.
} /unhide { $line } nimmt das zurück.
act-unhide = Zeile [{ $line }] ist wieder zu sehen.
act-veil = { $mine ->
    [yes] Du hast einen Schleier über Zeile [{ $line }] gelegt.
   *[no] { $by } hat einen Schleier über Zeile [{ $line }] gelegt.
} /unveil { $line } nimmt das zurück.
act-unveil = Der Schleier über Zeile [{ $line }] ist wieder weg.
act-remove = { $mine ->
    [yes] Du hast { $who } aus dem Treffen genommen.
   *[no] { $by } hat { $who } aus dem Treffen genommen.
} /readmit { $who } nimmt das zurück.
act-readmit = { $who } darf wiederkommen.
act-admit = { $who } wurde hereingelassen.
act-decline = { $who } wurde nicht hereingelassen.
act-strike = { $mine ->
    [yes] Du hast einen Vorschlag herausgenommen.
   *[no] { $by } hat einen Vorschlag herausgenommen.
} /unstrike nimmt das zurück.
act-unstrike = Ein Vorschlag ist wieder da.
act-lock = { $mine ->
    [yes] Du hast die Tür geschlossen.
   *[no] { $by } hat die Tür geschlossen.
} /unlock nimmt das zurück.
act-unlock = { $mine ->
    [yes] Du hast die Tür wieder geöffnet.
   *[no] { $by } hat die Tür wieder geöffnet.
}
stand-in-offered = { $who } bietet an, die Leitung zu übernehmen, falls die ganze Moderation ausfällt. /standin { $who } off lehnt das ab.
on-break = { $who } macht eine Pause.
act-calm = { $mine ->
    [yes] Du hast den Raum gebeten, innezuhalten.
   *[no] { $by } hat den Raum gebeten, innezuhalten.
} Mit /chair und deinen Worten erreichst du so lange alle. Mit /calm off geht es weiter.
act-uncalm = { $mine ->
    [yes] Du lässt es im Raum weitergehen.
   *[no] { $by } lässt es im Raum weitergehen.
}
act-guard = Wer jetzt kommt, hört nur zu. /guard off nimmt das zurück.
act-unguard = { $mine ->
    [yes] Du lässt
   *[no] { $by } lässt
} alle wieder mitmachen, die gerade gekommen sind.
act-approval = { $mine ->
    [yes] Was gesagt wird, wartet, bis du oder jemand anderes aus der Moderation es gelesen hat.
   *[no] { $by } lässt das, was gesagt wird, warten, bis die Moderation es gelesen hat.
} Der Raum weiß davon. /approval off nimmt das zurück.
act-approval-off = { $mine ->
    [yes] Du hast das Lesen vorab beendet.
   *[no] { $by } hat das Lesen vorab beendet.
}
act-approve = Die Zeile von { $who } ist jetzt zu sehen.
act-disapprove = Die Zeile von { $who } ging zurück; sonst hat sie niemand bekommen.
unread = { $who } wartet darauf, dass du eine Zeile liest. /approve { $id } zeigt sie, /disapprove { $id } gibt sie zurück. Da steht: { $text }
guarded-now = Wer jetzt kommt, hört nur zu. /guard off beendet das.
alert-many-arrivals = Es sind viele auf einmal gekommen. Sie hören erst einmal zu, und niemand wurde ausgeschlossen. Mit /guard off machen sie mit, mit /lock warten alle, die noch kommen.
alert-overrun = Die Zeit für diesen Beitrag ist um. /more gibt eine Minute dazu, /thanks beendet ihn.
alert-long-composing = Wer das Wort hat, schreibt schon lange. Vielleicht ist alles gut.
alert-chair-away = Wer die Leitung hat, ist gerade nicht verbunden. Vielleicht wirst du gebeten, sie zu übernehmen.
alert-chair-asked = { $who } möchte gern die Leitung übernehmen. Mit /handover { $who } bietest du sie an.
alert-door-asked = { $who } möchte sich gern um die Tür kümmern. Mit /handover { $who } door bietest du sie an.
alert-phase-ending = Dieser Teil ist fast vorbei, und es warten noch Menschen auf das Wort. Mit /longer und einer Zahl gibst du so viele Minuten dazu.
round-too-long = Eine Runde mit { $people } Menschen dauert { $needed }, und dieser Teil hat noch { $left }. /turns { $seconds } gibt jeder Person { $seconds } Sekunden, mit /order first spricht nur, wer die Hand hebt, oder lass es so.
round-too-long-hands = Eine Runde mit { $people } Menschen dauert { $needed }, und dieser Teil hat noch { $left }. Mit /order first spricht nur, wer die Hand hebt, oder lass es so.
alert-too-few = Es sind nur wenige gekommen. Ihr könnt eine Weile miteinander reden (/conversation 20), noch zehn Minuten warten (/longer 10) oder freundlich schließen (/end).
alert-too-few-facilitators = Der Abend wartet: Ein Treffen wie dieses braucht noch eine Person, die es mit leitet.

## What became of what you did

ack-agree = Danke. Niemand sieht, wer zugestimmt hat.
ack-volunteer = Danke. Der Text kommt zu dir, wenn es so weit ist.
ack-note = An die Moderation gesendet, und sonst an niemanden.
ack-report-written = Die Moderation sieht jetzt die Nachricht. Sie kann erkennen, dass sie an dich ging.
ack-ask-to-write = Die Person wird gefragt, ein einziges Mal. Sagt sie ja, erfährst du es.
ack-no = Niemand erfährt davon.
muted = Ab jetzt siehst du nichts mehr von dem, was { $who } zum Raum sagt. Niemand erfährt davon. /unmute { $who } beendet das; mit /report sagst du, dass sich etwas nicht richtig angefühlt hat.
unmuted = Ab jetzt siehst du wieder, was { $who } sagt.
ack-block = Von dieser Person kommt nichts mehr zu dir. Niemand erfährt davon.
ack-unblock = Was diese Person schreibt, kommt wieder zu dir. Niemand erfährt davon.

ack-worry = An die Moderation gesendet, und sonst an niemanden. Die Person, um die du dich sorgst, erfährt nichts davon und liest es nie.
ack-report = Die Moderation weiß jetzt davon. Sie sieht nicht, wer es gesagt hat.
ack-lower = Du wartest nicht mehr auf das Wort. Niemand erfährt davon.
ack-word = Verstanden. Niemand hat dieses Wort gesehen.
ack-listen = Du hörst jetzt nur zu. Niemand erfährt davon.
ack-listen-off = Du machst wieder mit. Niemand erfährt davon.
ack-more-time = Du hast jetzt für alles mehr Zeit. Niemand erfährt davon.
ack-more-time-off = Du hast wieder die übliche Zeit.
ack-pass = Dieses Mal nicht. Niemand erfährt davon.
ack-later = Dann ein wenig später. Niemand erfährt davon.
ack-ready = Du bist bereit. Das Wort kommt von selbst zu dir.
ack-ready-draft = Du bist bereit. Deine Worte werden gesagt, wenn du das Wort bekommst.
ack-replies = Kurze Antworten auf deinen Beitrag sind willkommen. Das ist zu sehen, wenn dein Beitrag zu Ende ist.
ack-replies-off = Keine Antworten auf deinen Beitrag. Niemand erfährt davon.
ack-choose = Danke. Die Person wird jetzt gefragt.
ack-slow = Deine Zeile ist unterwegs: Hier geht es gerade langsamer, und der Raum sieht sie gleich.
ack-sign = Dein Zeichen ist gezählt. Zwischen den Beiträgen wird es gezeigt. Niemand sieht, von wem es ist.
ack-sign-off = Dein Zeichen ist zurückgenommen.
ack-done = Erledigt.
ack-call = Die Person wird jetzt gefragt. Niemand sieht, was sie antwortet.
ack-next-soon = Dieser Teil endet, sobald die Zeile, die gerade entsteht, fertig ist.
ack-take-asked = Wer sie gerade hat, wird gefragt.
ack-leave-out = Dieser Teil fällt heute Abend weg. /take-in holt ihn wieder herein.
ack-take-in = Dieser Teil ist heute Abend wieder dabei.
ack-first = Wer die Hand hebt, kommt der Reihe nach dran.
ack-quietest = Von denen, die die Hand heben, kommt zuerst dran, wer am wenigsten gesprochen hat. Sonst erfährt es niemand.
ack-newcomers = Von denen, die die Hand heben, kommt zuerst dran, wer zum ersten Mal hier ist und wer am wenigsten gesprochen hat. Sonst erfährt es niemand.
ack-invite = Wer noch nicht gesprochen hat, wird privat gefragt, ob es jetzt passen würde. Niemand sieht, wer das ist.
ack-hold = Das Wort bleibt, wo es ist. Mit /hold off geht es wieder von selbst weiter.
ack-hold-off = Das Wort geht wieder von selbst weiter.
ack-more = Wer spricht, hat jetzt mehr Zeit.
ack-thanks = Der Beitrag geht zu Ende. Die Zeile, die gerade entsteht, darf noch fertig werden.
call-nobody = Gerade ist niemand da, um aufgerufen zu werden.
ack-appoint = Die Person erfährt es.
ack-break = Du machst Pause. Niemand bittet dich, etwas zu übernehmen. /break off beendet sie.
ack-break-off = Deine Pause ist vorbei.
ack-stand-in = Danke. Falls die ganze Moderation ausfällt, wirst du gebeten, die Leitung zu übernehmen.
ack-stand-in-off = Du wirst nicht gebeten einzuspringen.
ack-stand-in-declined = Die Person wird nicht gebeten einzuspringen.
ack-hand-over = Die Leitung ist angeboten.
ack-hand-over-door = Die Tür ist angeboten.
steers = Die Worte der Gruppe für eine private Zeile. /steer NAME und eine Zahl senden eine davon:
steers-none = Diese Gruppe hat keine solchen Worte.
ack-answer-nothing = Deine Antwort ist zurückgenommen.
ack-answer = Deine Antwort ist da. Du kannst sie ändern, bis dieser Teil zu Ende ist.
ack-leave = Du bist gegangen, und dein Platz ist wieder frei. Pass gut auf dich auf.

## What came back

you-wrote = Du hast geschrieben: { $text }
two-ways = Mit /keep behältst du es als Entwurf, mit /note-draft sendest du es nur an die Moderation, und /help zeigt, wo du Hilfe findest.
three-ways = Mit /keep behältst du es als Entwurf und hebst die Hand, mit /note-draft sendest du es nur an die Moderation, und /help zeigt, wo du Hilfe findest.
not-taken = Nicht gesendet. Es wartet gerade zu viel auf eine Antwort.
nothing-came-back = Zu dir ist nichts zurückgekommen.
again-in = { $seconds ->
    [one] Versuch es in 1 Sekunde noch einmal.
   *[other] Versuch es in { $seconds } Sekunden noch einmal.
}
draft = Dein Entwurf: { $text }
draft-kept = Als dein Entwurf aufbewahrt, nur auf diesem Gerät. /draft zeigt ihn.
draft-dropped = Dein Entwurf ist weg.
draft-none = Du hast keinen Entwurf. Mit /draft und deinen Worten schreibst du einen.

code-room-full = Gerade sind alle Plätze besetzt. Bleib gern: Du kommst herein, sobald einer frei wird.
code-invalid-name = Dieser Name geht hier nicht. Bitte such dir einen anderen aus.
code-name-taken = Hier heißt schon jemand so, oder fast so. Bist du das?
code-agree-first = Nicht gesendet. Bitte lies die Vereinbarungen und schreib /agree.
code-room-rests = Nicht gesendet. Niemand hat das gesehen. Der Raum hält einen Moment inne. Mit /note erreichst du die Moderation trotzdem.
code-listening = Nicht gesendet. Niemand hat das gesehen. Du hörst nur zu. /listen off ändert das.
nothing-changed = Es hat sich nichts geändert: Das ist schon so, oder es gibt gerade keinen Anlass dafür.
code-pm-off = In diesem Raum gibt es keine privaten Nachrichten untereinander. Mit /note schreibst du der Moderation.
code-ask-first = Nicht gesendet. Bitte frag zuerst: /ask-to-write und der Name.
code-blocked = Nicht gesendet. Du hast diese Person blockiert. /unblock und der Name heben das auf.
code-stale = Kurz davor hat sich etwas geändert. Schau bitte noch einmal: /where.
code-turn-running = Nicht gesendet. Gerade hat jemand das Wort. Du kannst zwischen den Beiträgen schreiben, oder mit /whisper an eine einzelne Person.
not-sent-now = Nicht gesendet. Niemand hat das gesehen. In diesem Moment kann hier niemand schreiben.
code-needs-a-person = Diese Person hat gerade um einen Menschen gebeten, deshalb weist sie jetzt niemand ab. Mit /go und dem Namen gehst du hin; danach kannst du immer noch entscheiden.

## What could not be read

misread-command = Den Befehl /{ $word } gibt es nicht. Meintest du /{ $nearest }? Nichts wurde gesendet. Wenn eine Zeile mit einem Schrägstrich beginnen soll, schreib zwei.
misread-command-far = Den Befehl /{ $word } gibt es nicht. Nichts wurde gesendet. /help zeigt, was es gibt. Wenn eine Zeile mit einem Schrägstrich beginnen soll, schreib zwei.
misread-usage = Nichts wurde gesendet. { $usage }
misread-no-name = Nichts wurde gesendet. Wen meinst du? Schreib einen Namen dahinter; /who zeigt, wer hier ist.
misread-name = Nichts wurde gesendet. Hier heißt niemand { $name }.
misread-names = Nichts wurde gesendet. Mehrere Namen fangen so an: { $names }.
misread-no-turn = Nichts wurde gesendet. Niemand hat das Wort.
misread-no-phase = Nichts wurde gesendet. Der Raum ist noch nicht offen. /open öffnet ihn.
misread-no-room = Nichts wurde gesendet. Diesen kleinen Raum gibt es gerade nicht. /where nennt die, die es gibt.
misread-no-line = Nichts wurde gesendet. Diese Zeile gibt es hier nicht. Die Nummern der Zeilen stehen in Klammern, zum Beispiel [12].
misread-nothing-asked = Nichts wurde gesendet. Gerade wird nichts gefragt.
misread-no-such-answer = Nichts wurde gesendet. Das ist keine der Antworten. Schreib die Nummer.
misread-nothing-offered = Nichts wurde gesendet. Gerade wird nichts angeboten.
misread-bad-name = Das kann hier kein Name sein. Er ist zu lang oder enthält etwas, das sich nicht anzeigen lässt.

## What facilitators did

record = Was die Moderation bisher getan hat, bis zum letzten Wechsel zwischen zwei Teilen. Namen und Zeilen werden nicht genannt.
record-removed = Gebeten zu gehen: { $count }.
record-hidden = Zeilen ausgeblendet: { $count }.
record-quietened = Um etwas Stille gebeten: { $count }.
record-veiled = Zeilen unter einen Schleier gelegt: { $count }.
record-unapproved = Zeilen gelesen und nicht gezeigt: { $count }.
record-declined = Nicht hereingelassen: { $count }.

## Who is here, and what can be typed

people = { $count ->
    [0] Niemand ist hier.
    [one] 1 Person ist hier:
   *[other] { $count } Menschen sind hier:
}
commands-intro = Was du schreiben kannst. Alles ohne Schrägstrich wird zum Raum gesagt.
commands-door = Was du hier schreiben kannst:
commands-facilitating = Für die Moderation:
commands-rest = Es gibt noch mehr: /help all zeigt alles.
commands-help = Wo du Hilfe findest, steht ganz oben, und /help-lines zeigt nur das.
help-help = /help, /help all, oder /help BEFEHL: wo du Hilfe findest und was du schreiben kannst.
help-help-lines = /help-lines, oder /help-lines LAND: wen du in deinem Land anrufen oder wem du schreiben kannst. Das geht überall und jederzeit, und niemand erfährt davon.
help-where = /where: wo das Treffen gerade steht.
help-who = /who: wer hier ist.
help-door = /door: alles über diesen Raum: wer ihn leitet, was vereinbart ist, was aufbewahrt wird, wo du Hilfe findest.
help-evening = /evening: wie ein Abend aussieht, Teil für Teil.
help-record = /record: was die Moderation bisher getan hat, nur in Zahlen.
help-name = /name NAME: an der Tür, wie du hier heißen möchtest.
help-return = /return WÖRTER: an der Tür, mit deinen vier Wörtern kommst du an deinen Platz zurück.
help-agree = /agree, oder /agree listen: an der Tür, hereinkommen. Im Raum, noch einmal zustimmen.
help-hand = /hand, oder eine Zeile nur mit !: die Hand heben und um das Wort bitten.
help-lower = /lower: die Hand wieder senken.
help-ready = /ready, /ready send, oder /ready TEXT: Du bist als Nächstes dran und bereit. Mit send wird dein Entwurf, sonst TEXT gesagt, wenn du das Wort bekommst.
help-pass = /pass: Du bist als Nächstes dran, und dieses Mal nicht. Niemand erfährt davon.
help-later = /later: Du bist als Nächstes dran, und ein wenig später ist besser. Niemand erfährt davon.
help-say = /say TEXT: etwas zum Raum sagen. Dasselbe wie ohne Schrägstrich schreiben. Nur /say sendet, was gerade zurückkam.
help-done = /done, oder eine Zeile nur mit done: Dein Beitrag ist fertig.
help-choose = /choose NAME: nach deinem Beitrag, wenn du gefragt wirst, wer als Nächstes drankommt.
help-replies = /replies on oder /replies off: Kurze Antworten auf deinen Beitrag sind willkommen, wo dieser Teil dich danach fragt. Das ist zu sehen, wenn dein Beitrag zu Ende ist.
help-unfinished = /unfinished: done zurücknehmen, zehn Sekunden lang.
help-typing = /typing, oder /typing off: Du schreibst gerade, bitte warten.
help-draft = /draft TEXT: einen Entwurf schreiben, nur auf diesem Gerät. /draft zeigt ihn, /draft send sagt ihn, /draft clear löscht ihn.
help-keep = /keep: die Zeile, die zurückkam, als Entwurf behalten und die Hand heben.
help-note-draft = /note-draft: die Zeile, die zurückkam, oder deinen Entwurf nur an die Moderation senden.
help-note = /note TEXT: nur der Moderation schreiben.
help-person = /person: Ich brauche jetzt einen Menschen. Es zeigt dir, wo Hilfe ist, und sagt der Moderation Bescheid, ganz privat. /person off: Es ist vorbei.
help-hardtime = /hardtime: Es geht mir gerade nicht gut. Ein gutes Wort nur für dich; niemand erfährt davon.
help-stepout = /stepout, oder /stepout off: eine Weile hinausgehen und deinen Platz behalten, oder zurückkommen. Niemand kann es sehen.
help-worry = /worry NAME TEXT: Du sorgst dich um jemanden. Die Moderation liest es, und nie die Person, um die es geht.
help-aside = /aside TEXT: in einem Gespräch zu zweit, nur dieser Person schreiben. Wenn du mehrere hast, kommt der Name zuerst.
help-close-aside = /close-aside: ein Gespräch zu zweit beenden oder ablehnen.
help-report = /report, /report ZEILE, oder /report ZEILE TEXT: Etwas hat sich nicht richtig angefühlt. Die Moderation erfährt es, aber nie, von wem.
help-sign = /sign ZEICHEN, /sign ZEICHEN ZEILE, oder dasselbe und off: ein stilles Zeichen für den letzten Beitrag, oder für eine Zeile außerhalb eines Beitrags. Es wird gezählt und gezeigt, wenn der Beitrag zu Ende ist. /sign nennt die Zeichen.
help-reply = /reply ZEILE TEXT: auf eine Zeile antworten, wo der Abend das vorsieht.
help-takeback = /takeback, oder /takeback ZEILE: deine letzte Zeile zurücknehmen, oder diese.
help-ask-to-write = /ask-to-write NAME: fragen, ob ihr beide einander schreiben dürft. Von einem Nein erfährt niemand.
help-yes = /yes NAME: Ihr dürft einander schreiben.
help-no = /no NAME: lieber nicht. Niemand erfährt davon.
help-write = /write NAME TEXT: jemandem schreiben, wenn du ein Ja bekommen hast.
help-mute = /mute NAME: auf diesem Gerät nichts mehr von dem sehen, was jemand zum Raum sagt. Niemand erfährt davon.
help-unmute = /unmute NAME: es wieder sehen.
help-block = /block NAME: Von dieser Person kommt nichts mehr zu dir. Niemand erfährt davon.
help-unblock = /unblock NAME: Was diese Person dir privat schreibt, kommt wieder zu dir.
help-report-private = /report-private NAME, oder mit Worten dahinter: der Moderation zeigen, was diese Person dir zuletzt geschrieben hat.
help-veil = /veil ZEILE, oder /veil ZEILE HINWEIS: einen Schleier über eine deiner Zeilen legen; als Moderation über jede Zeile. Wer mag, liest sie.
help-unveil = /unveil ZEILE: einen Schleier wieder wegnehmen.
help-show = /show ZEILE: eine Zeile lesen, die unter einem Schleier liegt.
help-listen = /listen on oder /listen off: nur zuhören, oder wieder mitmachen. Niemand erfährt davon.
help-moretime = /moretime on oder /moretime off: für alles mehr Zeit. Niemand erfährt davon.
help-volunteer = /volunteer, oder /volunteer TEIL: den Teil eines Textes vorlesen, der noch frei ist.
help-post = /post: den Text zeigen, der dir angeboten ist. Für die Moderation: den Text zeigen, der als Nächstes kommt.
help-skip = /skip: den Text auslassen, der dir angeboten ist.
help-join = /join NAME, oder /join: in einen kleinen Raum, solange es welche gibt, oder zurück in den großen.
help-answer = /answer ZAHL, /answer WORTE, oder /answer FRAGE ANTWORT: auf das antworten, was gefragt ist. /answer nothing nimmt es zurück.
help-showanswer = /showanswer: deine Antworten dem Raum zeigen, mit deinem Namen, wo du das selbst entscheidest.
help-strike = /strike ZAHL: deinen eigenen Vorschlag herausnehmen. Die Moderation kann jeden herausnehmen.
help-unstrike = /unstrike KENNUNG: einen Vorschlag zurückholen. Seine Kennung ist s und eine Zahl.
help-here = /here: deinen Platz von einem anderen Gerät zurückholen.
help-words = /words: vier Wörter, mit denen du auf jedem Gerät an deinen Platz zurückkommst.
help-slip = /slip NAME: eine Teilnahmebestätigung für diesen Namen, als Datei in diesem Ordner. Der Name bleibt auf diesem Gerät.
help-leave = /leave: gehen und deinen Platz aufgeben.
help-quit = /quit: gehen und deinen Platz behalten.
help-open = /open: die Türen des Raums öffnen.
help-start = /start: den Abend sofort anfangen.
help-next = /next: zum nächsten Teil gehen.
help-back = /back: zum vorigen Teil zurückgehen.
help-longer = /longer MINUTEN: diesem Teil mehr Minuten geben.
help-slow = /slow SEKUNDEN: so viele Sekunden zwischen den Zeilen einer Person, in einem Teil, in dem alle schreiben. 0 für keine.
help-shorter = /shorter MINUTEN: diesen Teil um so viele Minuten kürzen.
help-card = /card agreements, /card help, /card text NAME für einen Text der Gruppe, oder /card WORTE: dem Raum eine Karte zeigen, zwischen den Beiträgen.
help-card-for = /card-for NAME agreements, help oder WORTE: dasselbe für eine einzelne Person, jederzeit.
help-pause = /pause: die Vereinbarungen für alle, und das Wort bleibt, wo es ist, bis /hold off.
help-leave-out = /leave-out, oder /leave-out ZAHL: den nächsten Teil, oder den so viele Teile weiter, heute Abend weglassen.
help-take-in = /take-in, oder /take-in ZAHL: einen weggelassenen Teil wieder hereinholen.
help-park = /park THEMA: ein Thema für später auf die Themenliste setzen. Alle sehen es.
help-unpark = /unpark THEMA: ein Thema von der Themenliste nehmen.
help-calm = /calm, oder /calm off: Der ganze Raum hält inne. Es kommt kein Text hinein, niemand kommt herein, und alles steht still bis /calm off.
help-silence = /silence, oder /silence MINUTEN: zwischen den Beiträgen, eine Stille von einer Minute, oder von so vielen. Was gerade läuft, steht so lange still.
help-conversation = /conversation, oder /conversation MINUTEN: zwischen den Beiträgen, eine Minute lang, oder so viele, dürfen alle schreiben.
help-insert = /insert NAME: zwischen den Beiträgen, ein Teil, den diese Gruppe bereithält, etwa eine Pause.
help-split = /split MINUTEN choice NAME, NAME: für eine Weile kleine Räume, zwischen den Beiträgen; mit random werden alle verteilt, und jeder Raum braucht einen Namen. /split MINUTEN pairs, oder new-pairs: immer zwei und zwei.
help-recall = /recall: Alle kommen aus den kleinen Räumen zurück. Wer dort das Wort hat, darf die Zeile noch zu Ende schreiben.
help-motion = /motion WORTE: zwischen den Beiträgen, alle um ein Ja oder Nein bitten. Es wird angenommen oder nicht; was daraus folgt, entscheidet ihr.
help-poll = /poll FRAGE | ANTWORT | ANTWORT ..: zwischen den Beiträgen, alle bitten, etwas auszuwählen. Die Zahlen kommen am Ende.
help-uninsert = /uninsert: beenden, was eingeschoben wurde, oder es zurücknehmen, bevor es anfängt.
help-call = /call, oder /call NAME: die nächste Person aufrufen, oder jemanden mit gehobener Hand außer der Reihe.
help-order = /order first, /order quietest, oder /order newcomers: wer von denen, die die Hand heben, zuerst drankommt. Aus einer Runde wird dann: Es spricht, wer die Hand hebt.
help-turns = /turns SEKUNDEN: so lang ist ein Beitrag ab jetzt.
help-floor = /floor close oder /floor open: keine neuen Wortmeldungen, oder wieder neue. Wer schon wartet, kommt noch dran.
help-invite = /invite: einmal in einem Teil erfahren alle, die noch nicht gesprochen haben, ganz privat, dass Raum für sie ist. Niemand sieht, wer das ist.
help-more = /more, oder /more MINUTEN: der Person, die spricht, eine Minute mehr geben, oder so viele.
help-thanks = /thanks: der Person danken, die spricht, und den Beitrag beenden. Die Zeile, die gerade entsteht, darf noch fertig werden.
help-hold = /hold on oder /hold off: das Wort lassen, wo es ist, oder es von selbst weitergehen lassen.
help-chair = /chair TEXT: zum Raum sprechen, wenn du die Leitung hast, zwischen den Beiträgen.
help-whisper = /whisper NAME TEXT: einer Person schreiben. Die übrige Moderation sieht es auch, und sonst niemand.
help-go = /go NAME, /go NAME rest, oder /go NAME standin: zu einer Person gehen, die jetzt einen Menschen braucht. Mit rest hält der Raum so lange inne; mit standin wird jemand gebeten, so lange zu leiten.
help-oneto = /oneto NAME, oder /oneto NAME crisis: mit jemandem zu zweit schreiben. Mit crisis erfährt die übrige Moderation, wer bei dieser Person ist.
help-quieten = /quieten NAME, oder /quieten NAME MINUTEN: eine Person um Stille bitten, für 10 Minuten oder so viele. Nur sie erfährt es.
help-unquieten = /unquieten NAME: jemanden wieder sprechen lassen, den du um Stille gebeten hast.
help-hide = /hide ZEILE: eine Zeile für alle ausblenden.
help-unhide = /unhide ZEILE: eine ausgeblendete Zeile wieder zeigen.
help-remove = /remove NAME: eine Person und alle ihre Zeilen aus dem Treffen nehmen.
help-readmit = /readmit NAME: Wer aus dem Treffen genommen wurde, darf wiederkommen, und die Zeilen sind wieder zu sehen.
help-guard = /guard off: die mitmachen lassen, die alle auf einmal gekommen sind. /guard on: Wer jetzt kommt, hört nur zu.
help-approval = /approval on oder /approval off: Was gesagt wird, wartet, bis die Moderation es gelesen hat.
help-approve = /approve, oder /approve ZAHL: die Zeile zeigen, die am längsten auf das Lesen wartet, oder diese.
help-disapprove = /disapprove, oder /disapprove ZAHL: diese Zeile dorthin zurückgeben, woher sie kam.
help-lock = /lock: Wer ab jetzt kommt, wartet an der Tür.
help-unlock = /unlock: die Tür wieder öffnen.
help-admit = /admit NAME: eine Person hereinlassen, die wartet.
help-decline = /decline NAME: diese Person nicht hereinlassen.
help-handover = /handover NAME, oder /handover NAME door: jemand anderem aus der Moderation die Leitung oder die Tür anbieten.
help-takechair = /takechair, oder /takechair door: die Leitung oder die Tür übernehmen, die angeboten ist oder die niemand hat.
help-steer = /steer, oder /steer NAME ZAHL: die Worte der Gruppe für eine private Zeile sehen, oder eine davon senden.
help-break = /break on oder /break off: eine Pause von der Moderation machen, oder aus ihr zurückkommen.
help-standin = /standin oder /standin off: anbieten, die Leitung zu übernehmen, falls die ganze Moderation ausfällt. Die Moderation lehnt ein Angebot ab mit /standin NAME off.
help-appoint = /appoint NAME ROLLE: jemandem eine Rolle geben: cofacilitator, greeter, speaker, guest, oder wieder member.
help-end = /end: das Treffen beenden. Eine Minute lang lässt es sich zurücknehmen.
help-undo-end = /undo-end: Das Treffen geht doch weiter, innerhalb dieser Minute.
