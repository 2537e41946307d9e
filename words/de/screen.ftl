### What the terminal client says on the full screen only, in German, beside `client.ftl`.

## Before it

choice-question = Openchair kann den ganzen Bildschirm nutzen oder einfache Zeilen schreiben, wie Screenreader sie brauchen. Drück Enter für den ganzen Bildschirm, oder schreib plain. Du wirst nur einmal gefragt; --plain und --full-screen ändern es.

## How it stands

status-gone = Die Verbindung ist weg und kommt von selbst zurück. Dein Platz bleibt dir, und was du hier schreibst, auch.
status-door = Du stehst an der Tür. Mit /agree kommst du herein, mit /agree listen nur zum Zuhören.
status-waiting = Du wartest darauf, hereingelassen zu werden.
status-part = { $phase }, noch { $time }.
status-part-over = { $phase }.
status-rests = Der Raum hält einen Moment inne.
status-place = { $place ->
    [1] Du bist als Nächstes dran.
    [2] Du bist an zweiter Stelle.
    [3] Du bist an dritter Stelle.
   *[other] Deine Stelle in der Reihe: { $place }.
}
status-yours = Du hast das Wort. Schreib done, wenn du fertig bist.
status-alone = Du bist in einem Gespräch zu zweit mit { $who }.
status-listens = Du hörst nur zu.
status-out = Du bist kurz draußen.
sure-leave = Damit gibst du deinen Platz auf, und das lässt sich nicht zurücknehmen. Enter tut es, Esc nicht.
sure-recall = Das beendet die kleinen Räume und lässt sich nicht zurücknehmen. Enter tut es, Esc nicht.

## Who speaks, above their lines

by-line = { $text } [{ $line }]
by-reply = { $mine ->
    [yes] Du antwortest
   *[no] { $who } antwortet
}
by-chair = { $who }, als { $label }
by-card = { $mine ->
    [yes] Du zeigst
   *[no] { $who } zeigt
}

## Around the box

box-empty = Schreib hier. Enter sendet es.
last-line = F1: Hilfe und Tasten. F2: wer da ist.
last-line-lead = F1: Hilfe und Tasten. F2: wer da ist. Alt+N tut, was als Nächstes kommt.
last-line-asked = F5: bereit. F6: später. F7: jetzt nicht.
last-line-yours = F4, wenn du fertig bist. F1: Hilfe.
more-below = { $count ->
    [one] Darunter noch 1 Zeile: Bild ab.
   *[other] Darunter noch { $count } Zeilen: Bild ab.
}
sheet-open = Esc schließt das.
too-small = Dieses Fenster ist zu klein: Der ganze Bildschirm braucht 40 Spalten und 12 Zeilen. Mach es größer, oder starte mit --plain. Was du geschrieben hast, bleibt.

## For those who lead

notices = Nachrichten und Neues, das Neueste zuerst:
notices-none = Es gibt keine.
notices-more = { $count ->
    [one] 1 wartet hier. Alt+R zeigt es ganz.
   *[other] { $count } warten hier. Alt+R zeigt alle.
}

## The keys

keys = Tasten:
key-enter = Enter sendet, Alt+Enter beginnt eine neue Zeile.
key-tab = Tab ergänzt einen Befehl oder einen Namen.
key-back = Pfeil nach oben holt zurück, was du vorher geschrieben hast.
key-pages = Bild auf und Bild ab blättern. Esc geht ans Ende.
key-edit = Im Feld: Strg+A, Strg+E, Alt+B und Alt+F bewegen; Strg+W, Strg+U und Strg+K schneiden aus, Strg+Y setzt wieder ein.
key-floor = F3 bittet um das Wort oder zieht die Wortmeldung zurück. F4: fertig. Wenn du gefragt wirst, F5: bereit, F6: später, F7: dieses Mal nicht.
key-sheets = F1 zeigt diese Hilfe, F2 wer da ist und wer wartet.
key-close = Esc schließt, was über dem Treffen liegt. Strg+L zeichnet alles neu.
key-quit = Zweimal Strg+C geht, und dein Platz bleibt dir.
keys-lead = Tasten für die, die leiten:
key-lead-n = Alt+N: was als Nächstes kommt
key-lead-c = Alt+C: die nächste Person aufrufen
key-lead-m = Alt+M: eine Minute mehr, für die Person, die spricht, oder sonst für den Teil
key-lead-t = Alt+T: der Person danken, die spricht, und den Beitrag beenden
key-lead-h = Alt+H: das Wort anhalten oder weitergehen lassen
key-lead-f = Alt+F: keine neuen Wortmeldungen, oder wieder neue
key-lead-i = Alt+I: alle einladen, die noch nicht gesprochen haben
key-lead-a = Alt+A: weiter zum nächsten Teil
key-lead-b = Alt+B: zurück zum vorigen Teil
key-lead-s = Alt+S oder Alt+1: eine Minute Stille
key-lead-2 = Alt+2: zwei Minuten Stille
key-lead-5 = Alt+5: fünf Minuten Stille
key-lead-o = Alt+O: eine offene Minute
key-lead-g = Alt+G: Pause mit den Vereinbarungen
key-lead-y = Alt+Y, dann Worte: allen eine Karte zeigen
key-lead-k = Alt+K, dann Worte: allen schreiben
key-lead-w = Alt+W, dann ein Name und Worte: einer Person schreiben
key-lead-e = Alt+E, dann ein Name und eine Zahl: die eigenen Worte der Gruppe, an eine Person
key-lead-q = Alt+Q, dann ein Name: um Stille bitten
key-lead-v = Alt+V, dann die Nummer einer Zeile: einen Schleier darüberlegen
key-lead-d = Alt+D, dann ein Name: aus dem Treffen nehmen
key-lead-j = Alt+J, dann Worte: ein Thema vormerken
key-lead-l = Alt+L: die Tür schließen oder wieder öffnen
key-lead-p = Alt+P: den Raum innehalten oder weitergehen lassen
key-lead-z = Alt+Z: fünf Minuten weniger für diesen Teil
key-lead-x = Alt+X: das Treffen beenden; eine Minute lang lässt es sich zurücknehmen
key-lead-u = Alt+U: deine letzte Handlung dieser Minute zurücknehmen
key-lead-8 = F8: zu der Person gehen, die jemanden braucht
keys-lead-notices = Alt+R: Nachrichten und Neues
keys-lead-writing = Alt+B, Alt+F und Alt+D gelten, solange das Feld leer ist; sonst bewegen und schneiden sie Wort für Wort.
