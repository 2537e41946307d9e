### What the facilitator's screen says, in German. One message a sentence; a number or a name in braces is filled in.
### Nothing here is ever said to the room.

lead-title = Das Treffen leiten
lead-all = Alles
lead-waiting = { $count ->
    [one] 1 Sache wartet auf dich
   *[other] { $count } Dinge warten auf dich
}
lead-you-chair = Du hast die Leitung
lead-you-door = Du kümmerst dich um die Tür
lead-other-chair = { $who } hat die Leitung
lead-no-chair = Niemand hat die Leitung
lead-the-floor = Das Wort und der Abend
lead-the-people = { $count ->
    [0] Nachrichten und Tür
    [one] Nachrichten und Tür: 1 wartet
   *[other] Nachrichten und Tür: { $count } warten
}

## The acts that have a key

leadact-open = Türen öffnen
leadact-start = Abend anfangen
leadact-go-on = Weitergehen lassen
leadact-end-insert = Weiter mit dem Abend
leadact-ask-next = Nächste Person fragen
leadact-post = Text zeigen
leadact-post-part = Teil { $part } zeigen
leadact-call = { $who } aufrufen
leadact-advance = Weiter zu: { $part }
leadact-advance-end = Abend beenden
leadact-advance-room = Diesen kleinen Raum beenden
leadact-nothing = Das Treffen endet von selbst
leadact-call-next = Nächste Person aufrufen
leadact-more = +1 Min.
leadact-more-part = +1 Min.
leadact-thank = Danken und beenden
leadact-hold = Wort anhalten
leadact-let-pass = Wort weitergehen lassen
leadact-close-floor = Keine neuen Wortmeldungen
leadact-open-floor = Wieder Wortmeldungen
leadact-invite = Einladen
leadact-invited = Sind eingeladen
leadact-ahead = Nächster Teil
leadact-back = Voriger Teil
leadact-silence = Stille, 1 Minute
leadact-talk = Offene Minute
leadact-agreements-pause = Pause: Vereinbarungen
leadact-lock = Tür schließen
leadact-unlock = Tür wieder öffnen
leadact-calm = Inne­hal­ten
leadact-undo = Zurücknehmen

## What became of an act

leaddone-call = Die Person wird jetzt gefragt. Niemand sieht, was sie antwortet.
leaddone-invite = Wer noch nicht gesprochen hat, wird privat gefragt. Niemand sieht, wer das ist.
leaddone-whisper = Nur diese Person kann es lesen, und die übrige Moderation.
leaddone-card = Die Karte ist da.
leaddone-close-turn = Der Beitrag geht zu Ende. Die Zeile, die gerade entsteht, darf noch fertig werden.
leaddone-extend = Wer spricht, hat jetzt mehr Zeit. Sonst merkt es niemand.
leaddone-one-to-one = Ihr seid jetzt zu zweit. Niemand sonst kann es merken.
leaddone-hand-over = Es ist angeboten.
leaddone-take-chair = Du hast sie jetzt, oder wer sie gerade hat, wird gefragt.
leaddone-appoint = Die Person erfährt es.
leaddone-turns = Das gilt ab dem nächsten Beitrag.
leaddone-park = Es steht auf der Themenliste.
leaddone-leave-out = Der Abend ist geändert.
leaddone-stand-in = Die Person wird nicht gebeten einzuspringen.
leadno = Das ging gerade nicht.
leadno-stale = Jemand war schneller, oder es hatte sich kurz davor geändert. Nichts ist zweimal geschehen. Schau bitte noch einmal.
leadno-wrong-state = Das geht gerade nicht.
leadno-nothing-to-do = Das ist schon so.
leadno-not-found = Das ist nicht mehr da.
leadno-forbidden = Das ist gerade nicht deine Aufgabe.
leadno-no-hands-now = In diesem Teil gibt es keine Reihe, in der man auf das Wort wartet.
leadno-turn-running = Gerade hat jemand das Wort. Das geht nur zwischen den Beiträgen; deine Worte sind noch im Feld.
leadno-room-rests = Der Raum hält inne. Lass es erst weitergehen.
leadno-too-few-facilitators = Der Abend wartet auf noch eine Person, die ihn mit leitet.

## What comes next

lead-comes = Was als Nächstes kommt
lead-speaks = { $who } hat das Wort
lead-clock = { $used } von { $planned } Minuten
lead-clock-still = Beim Schreiben steht die Uhr still.
lead-quiet = Schon { $time } lang möchte niemand das Wort. Auch Stille ist willkommen.
lead-hands = Wortmeldungen
lead-no-hands = Niemand wartet auf das Wort.
lead-round = Alle werden reihum gefragt. Wer bereit ist, steht hier.
lead-ready = bereit
lead-since = wartet { $time }
lead-call = Aufrufen
lead-held = Du hältst das Wort an: Niemand kommt dran, bis du es weitergehen lässt.
lead-closed = Keine neuen Wortmeldungen. Wer schon wartet, kommt noch dran.
lead-not-heard = { $count ->
    [0] Alle haben gesprochen
    [one] 1 Person hat noch nicht gesprochen
   *[other] { $count } Menschen haben noch nicht gesprochen
}
lead-passing = Wie das Wort weitergeht · Beiträge: { $time }
lead-order = Von denen, die die Hand heben, kommt zuerst
lead-order-round = Statt der Runde nur Wortmeldungen, und zuerst kommt
lead-turn-length = Länge der Beiträge ab jetzt
leadorder-queue = wer zuerst da war
leadorder-quietest = wer am wenigsten gesprochen hat
leadorder-newcomers = wer neu ist

## The evening

lead-evening = Der Abend
lead-part-now = { $part } · noch { $left }, bis { $at }
lead-agreed = { $agreed } von { $here } haben noch einmal zugestimmt. Niemand sieht, wer.
lead-minutes = Minuten dieses Teils
lead-longer = +{ $count } Min.
lead-shorter = −{ $count } Min.
lead-part-longer-1 = 1 Minute mehr
lead-part-longer-5 = 5 Minuten mehr
lead-parts = Alle Teile
lead-past = vorbei
lead-left-out = weggelassen
lead-ends = bis { $at }
lead-leave-out = Weglassen
lead-take-in = Hereinholen
lead-evening-ends = Nach Plan endet der Abend um { $at }.

## For everyone

lead-everyone = An alle
lead-chair = Deine Worte, als { $label }
lead-chair-send = Allen sagen
lead-chair-between = Das geht nur zwischen den Beiträgen. Der Person, die gerade spricht, kannst du jederzeit privat schreiben.
lead-longer-silence = Längere Stille, offene Minuten
lead-silence = Stille, { $minutes } Minuten
lead-talk = Alle dürfen schreiben, { $minutes } Minuten
lead-between = Das steht dazwischen; der Teil dahinter wartet.
lead-insert-waits = { $part } fängt an, sobald dieser Beitrag zu Ende ist.
lead-uninsert = Beenden
lead-take-back = Zurücknehmen
lead-cards = Allen eine Karte zeigen
lead-card-agreements = Was wir vereinbaren
lead-card-help = Wo du Hilfe findest
lead-card-own = Eine Karte in deinen eigenen Worten
lead-card-send = Karte zeigen

## Notes and news

lead-notes = Nachrichten und Neues
lead-notes-none = Nichts wartet auf dich.
lead-dealt = Erledigt
leadkind-note = Nachricht.
leadkind-report = Meldung.
leadkind-arrival = Neu da.
leadkind-answer = Antworten.
leadkind-done = Schon getan.
leadkind-news = Neues.
lead-from = Von { $who }, an die Moderation.
lead-worries = Es geht um { $who }, aus Sorge. Diese Person erfährt nichts davon.
lead-question = Diese Person hat eine Frage.
lead-answer = Dieser Person schreiben
lead-one-to-one = Zu zweit schreiben
lead-go-to = Zu zweit mit { $who }
lead-reported = Jemand sagt, dass sich etwas nicht richtig angefühlt hat.
lead-reported-who = Jemand sagt, dass sich etwas von { $who } nicht richtig angefühlt hat.
lead-reported-letter = Eine private Nachricht. Zeigen kann sie nur die Person, an die sie ging: Geh behutsam damit um.
lead-reported-text = Dazu die Worte:
lead-reported-hidden = Mehrere haben das gesagt. Die Zeile ist ausgeblendet, und die Person, von der sie kam, wurde um Stille gebeten, bis du nachsiehst.
lead-show-line = Wieder zeigen
lead-hide-line = Zeile ausblenden
lead-quieten = Um Stille bitten, 10 Minuten
lead-lift = Wieder sprechen lassen
lead-more-about = Mehr
lead-newcomer = { $who } ist zum ersten Mal hier.
lead-late = { $who } kam später und hat von vorher nichts gesehen.
lead-welcome-hint = „{ $words }“
lead-welcome = Dieses Willkommen senden
lead-welcome-words = Willkommen. Gut, dass du da bist. Du musst nichts sagen, und du kannst uns jederzeit schreiben.
lead-answered = { $who } hat geantwortet.
lead-undo-act = Zurücknehmen
leadalert-overrun = Die Zeit für diesen Beitrag ist um.
leadalert-long_composing = Wer das Wort hat, schreibt schon lange. Vielleicht ist alles gut.
leadalert-chair_away = Wer die Leitung hat, ist gerade nicht verbunden.
leadalert-chair_asked = { $who } möchte gern die Leitung übernehmen.
leadalert-door_asked = { $who } möchte sich gern um die Tür kümmern.
leadalert-phase_ending = Dieser Teil ist fast vorbei, und es warten noch Menschen auf das Wort.
leadalert-many_arrivals = Es sind viele auf einmal gekommen. Sie hören erst einmal zu, und niemand wurde ausgeschlossen.
leadalert-too_few = Es sind nur wenige gekommen.
leadalert-too_few_facilitators = Der Abend wartet: Er braucht noch eine Person, die ihn mit leitet.
lead-go-on-talking = Miteinander reden, 20 Minuten
lead-wait-longer = 10 Minuten warten
lead-prompt-again = Impuls noch einmal zeigen
lead-too-long = Eine Runde mit { $people } Menschen dauert { $needed }, und dieser Teil hat noch { $left }.
lead-shorter-turns = Je { $seconds } Sekunden
lead-hands-only = Nur Wortmeldungen
lead-split-pairs = Zu zweit reden
lead-chair-offered = Dir wird die Leitung angeboten.
lead-door-offered = Dir wird die Tür angeboten.
lead-take = Übernehmen
lead-alone = Du bist in einem Gespräch zu zweit mit { $who }.
lead-alone-close = Gespräch zu zweit beenden

## Someone needs a person

lead-crisis = { $who } braucht jetzt einen Menschen.
lead-crisis-hint = Wo Hilfe ist, wurde schon gezeigt. Der Raum weiß davon nichts.
lead-go = Ich gehe hin
lead-go-rest = Ich gehe hin, der Raum hält inne
lead-go-stand-in = Ich gehe hin, jemand leitet für mich
lead-crisis-taken = { $by } ist bei { $who }.
lead-crisis-mine = Du bist bei { $who }. Niemand sonst kann sehen, was ihr beide schreibt.
lead-crisis-gone = Die Verbindung von { $who } ist weg. Vielleicht kommt sie wieder; was du schreibst, wird so lange aufbewahrt.

## Undone for a minute

lead-undo = Lässt sich eine Minute lang zurücknehmen
leadundo-quieten = { $mine ->
    [yes] Du hast { $who } um Stille gebeten.
   *[no] { $by } hat { $who } um Stille gebeten.
}
leadundo-hide = { $mine ->
    [yes] Du hast eine Zeile ausgeblendet.
   *[no] { $by } hat eine Zeile ausgeblendet.
}
leadundo-veil = { $mine ->
    [yes] Du hast einen Schleier über eine Zeile gelegt.
   *[no] { $by } hat einen Schleier über eine Zeile gelegt.
}
leadundo-remove = { $mine ->
    [yes] Du hast { $who } mit allen Zeilen aus dem Treffen genommen.
   *[no] { $by } hat { $who } mit allen Zeilen aus dem Treffen genommen.
}
leadundo-decline = { $mine ->
    [yes] Du hast { $who } nicht hereingelassen.
   *[no] { $by } hat { $who } nicht hereingelassen.
}
leadundo-lock = { $mine ->
    [yes] Du hast die Tür geschlossen.
   *[no] { $by } hat die Tür geschlossen.
}
leadundo-calm = { $mine ->
    [yes] Du hast den Raum gebeten, innezuhalten.
   *[no] { $by } hat den Raum gebeten, innezuhalten.
}
leadundo-guard = { $mine ->
    [yes] Du lässt alle, die jetzt kommen, nur zuhören.
   *[no] { $by } lässt alle, die jetzt kommen, nur zuhören.
}
leadundo-approval = { $mine ->
    [yes] Du lässt jede Zeile zuerst lesen. Der Raum weiß davon.
   *[no] { $by } lässt jede Zeile zuerst lesen. Der Raum weiß davon.
}
leadundo-end = Das Treffen endet in einer Minute. Danach wird alles gelöscht, was gesagt wurde.

## The door

lead-gate = Die Tür
lead-at-door = An der Tür
lead-admit = Hereinlassen
lead-decline = Dieses Mal nicht
leadwhy-locked = Die Tür ist geschlossen. Wer kommt, wartet und erfährt das auch.
leadwhy-rest = Der Raum hält inne. Wer kommt, wartet einen Moment.
leadwhy-removal = Jemand wurde aus dem Treffen genommen. Wer kommt, wartet, bis du nachsiehst, und kommt nach drei Minuten zum Zuhören herein.
leadwhy-approval = In diesem Raum lässt du alle einzeln herein.
leadwhy-late = Der Abend hat angefangen. Wer jetzt kommt, wartet auf dich.
leadwhy-bot = Ein Programm wartet.
lead-guard-off = Neue mitmachen lassen
lead-guard-on = Wer kommt, hört nur zu
lead-unread = Zeilen, die zuerst gelesen werden
lead-approve = Zeigen
lead-give-back = Zurückgeben
lead-people = { $count ->
    [one] 1 andere Person ist hier
   *[other] { $count } andere Menschen sind hier
}

## About someone, or a line

lead-about = Was du bei { $who } tun kannst
lead-this-line = Diese Zeile
lead-veil = Schleier darüberlegen
lead-veil-label = Schleier: { $label }
lead-unveil = Schleier wegnehmen
lead-line-hint = Ausgeblendet ist die Zeile für alle weg. Unter einem Schleier bleibt sie, und wer mag, liest sie.
lead-to-person = An { $who }
lead-whisper-to = Nur an { $who }
lead-whisper = Nur dieser Person senden
lead-one-to-one-crisis = Zu zweit schreiben: eine Krise
lead-card-for-them = Nur dieser Person eine Karte zeigen
lead-remove = Mit allen Zeilen aus dem Treffen nehmen
lead-readmit = Wiederkommen lassen
lead-roles = Rolle: { $role }
lead-appoint = Rolle geben: { $role }
lead-give-chair = Leitung anbieten
lead-give-door = Tür anbieten

## More ways

lead-ways = Mehr Möglichkeiten
lead-agenda = Themenliste: { $count ->
    [0] leer
   *[other] { $count }
}
lead-park-label = Ein Thema für später, das alle sehen
lead-park = Auf die Themenliste
lead-unpark = Herunternehmen
lead-duties = Leitung, Tür, Pausen
lead-nobody = niemand
lead-chair-is = { $mine ->
    [yes] Du hast die Leitung: das Wort und den Abend.
   *[no] Die Leitung, für das Wort und den Abend: { $who }.
}
lead-door-is = { $both ->
    [yes] Niemand kümmert sich allein um die Tür: Was dort geschieht, erfährt die ganze Moderation.
   *[no] { $mine ->
        [yes] Du kümmerst dich um die Tür: wer kommt, und wer wartet.
       *[no] Die Tür, für alle, die kommen oder warten: { $who }.
    }
}
lead-hand-over-hint = Wenn du eines davon weitergeben möchtest, such dir eine Person aus und biete es ihr an.
lead-take-chair = Leitung übernehmen
lead-take-door = Tür übernehmen
lead-break = Pause machen
lead-back = Ich bin wieder da
lead-on-break = { $who } macht eine Pause.
lead-stands-in = { $who } würde einspringen, falls die ganze Moderation ausfällt.
lead-decline-stand-in = Lieber nicht
lead-slow = Langsam schreiben: { $seconds ->
    [0] aus
   *[other] alle { $seconds } Sekunden eine Zeile
}
lead-slow-to = { $seconds ->
    [0] aus
   *[other] { $seconds } s
}
lead-split = Kleine Räume
lead-split-by = Wie die Menschen in einen Raum kommen
leadsplit-choice = alle wählen selbst
leadsplit-random = durch Zufall
leadsplit-new_pairs = neue Paare
leadsplit-same_pairs = dieselben Paare wie vorher
lead-for-minutes = Für wie viele Minuten
lead-split-rooms = Die Räume, einer pro Zeile
lead-split-names =
    Raum 1
    Raum 2
lead-split-go = Räume öffnen
lead-split-runs = Offene kleine Räume: { $count }.
lead-recall = Alle zurückholen
lead-motion = Eine Abstimmung
lead-motion-hint = Alle antworten ja, nein oder keine Meinung, und sehen nur Zahlen. Von selbst folgt nichts daraus.
lead-motion-label = Was entschieden werden soll
lead-motion-put = Abstimmen lassen
lead-poll = Eine Frage mit Auswahl
lead-poll-label = Die Frage, und darunter in jeder Zeile eine Antwort
lead-poll-put = Den Raum fragen
lead-poll-few = Dazu gehören eine Frage und mindestens zwei Antworten, jede in einer eigenen Zeile.
lead-approval = Jede Zeile zuerst lesen
lead-approval-hint = Was gesagt wird, wartet, bis jemand aus der Moderation es gelesen hat. Der Raum weiß davon.
lead-approval-on = Jede Zeile zuerst lesen
lead-approval-off = Nicht mehr zuerst lesen
lead-record = Was bisher getan wurde
lead-record-hint = Nur Zahlen, bis zum letzten Wechsel zwischen zwei Teilen. Alle können sie lesen.
leadrecord-removed = Gebeten zu gehen
leadrecord-hidden = Zeilen ausgeblendet
leadrecord-quietened = Um etwas Stille gebeten
leadrecord-veiled = Zeilen, die die Moderation unter einen Schleier gelegt hat
leadrecord-unapproved = Zeilen gelesen und nicht gezeigt
leadrecord-declined = Nicht hereingelassen
lead-devices = Dein Link und dieses Gerät
lead-history-title = Dieser Link steht im Verlauf deines Browsers
lead-history = Wer diesen Browser benutzt, kann ihn dort finden und an deiner Stelle leiten. Mit einem eigenen Schlüssel auf diesem Gerät öffnest du den Raum über seine einfache Adresse, und der Link lässt sich dann zurücknehmen.
lead-key-keep = Schlüssel hier aufbewahren
lead-key-done = Dieses Gerät hat jetzt einen eigenen Schlüssel. Ein Lesezeichen mit der einfachen Adresse genügt.
lead-key-kept = Dieses Gerät hat einen eigenen Schlüssel. Ein Lesezeichen mit der einfachen Adresse des Raums genügt.
lead-key-forget = Hier vergessen
lead-key-of-device = { $here ->
    [yes] Dieses Gerät
   *[no] Ein anderes Gerät
}, seit { $made }
lead-key-link = { $here ->
    [yes] Der Link, mit dem du gekommen bist
   *[no] Ein Link zum Leiten
}, seit { $made }
lead-device-count = { $count ->
    [0] Kein Gerät hat einen Schlüssel.
    [one] 1 Gerät hat einen Schlüssel.
   *[other] { $count } Geräte haben einen Schlüssel.
}
lead-link-back = Zurücknehmen
lead-link-back-sure = damit lässt sich von da an nichts mehr öffnen. Wer so in das laufende Treffen gekommen ist, auch du, leitet dann nicht mehr. Das lässt sich nicht rückgängig machen.
lead-link-back-done = Das ist zurückgenommen und öffnet nichts mehr.
lead-link-last = Das ist der letzte Weg, den Raum zu leiten: leg zuerst einen weiteren an.
lead-link-leave = So lassen
lead-links-not = Das hat gerade nicht geklappt.
lead-links-none = Schlüssel auf Geräten sind für alle, die mit einem Link zum Leiten gekommen sind.
lead-later = Nicht jetzt
lead-end-title = Treffen beenden
lead-end-hint = Der Text zum Abschluss wird gelesen, falls er noch nicht gelesen wurde. Eine Minute lang kannst du es zurücknehmen; danach wird alles gelöscht, was gesagt wurde.
lead-end = Treffen beenden

## Keys

lead-keys = Tasten
lead-keys-open = Tasten
lead-keys-on = Einzelne Buchstaben als Tasten
lead-keys-hint = Sie gelten, solange du nicht schreibst.
leadkey-next = was als Nächstes kommt: der größte Knopf
leadkey-call = die nächste Person aufrufen
leadkey-more = eine Minute mehr, für die Person, die spricht, oder sonst für den Teil
leadkey-thank = der Person danken, die spricht, und den Beitrag beenden
leadkey-hold = das Wort anhalten oder weitergehen lassen
leadkey-floor = keine neuen Wortmeldungen, oder wieder neue
leadkey-invite = alle einladen, die noch nicht gesprochen haben
leadkey-ahead = weiter zum nächsten Teil
leadkey-back = zurück zum vorigen Teil
leadkey-silence = eine Minute Stille
leadkey-talk = eine offene Minute
leadkey-agreements = Pause mit den Vereinbarungen
leadkey-lock = die Tür schließen oder wieder öffnen
leadkey-calm = den Raum innehalten oder weitergehen lassen
leadkey-undo = zurücknehmen, was in dieser Minute zuletzt getan wurde
leadkey-chair = allen schreiben
leadkey-notes = Nachrichten und Neues
leadkey-map = diese Tasten
