### What `openchair check` says of the way to a server, in German. One message a sentence; `detail` is what was found: a time, a number, an address.

## As it should be

check-name = Die Adresse von { $host } ist bekannt.
check-listens = Dort antwortet etwas.
check-sealed = Die Verbindung ist verschlüsselt, und das Zertifikat ist gültig.
check-openchair = Es ist ein Openchair-Server.
check-clock = Die Uhr dieses Computers stimmt mit der des Servers überein.
check-passes = Nachrichten kommen in beide Richtungen durch.
check-version = Server und Programm sprechen dieselbe Version. Alles ist gut.
check-newer = Der Server ist neuer als dieses Programm. Alles, was dieses Programm kann, geht; eine Aktualisierung bringt den Rest.
check-older = Der Server ist älter als dieses Programm. Treffen gehen; manche Befehle werden vielleicht abgelehnt.
check-room-open = Den Raum gibt es, und ein Treffen ist gerade offen.
check-room-closed = Den Raum gibt es. Gerade ist kein Treffen offen.
check-room-unseen = Von außen ist kein Raum dieses Namens zu sehen. Bei Räumen für Eingeladene ist das immer so; sonst frag noch einmal nach dem Link.

## What is in the way, and what to do

check-clock-behind = Die Uhr dieses Computers geht gegenüber der des Servers nach: { $detail }. Stell sie richtig, oder lass sie sich selbst stellen; bis dahin stimmen Zeitangaben nicht.
check-clock-ahead = Die Uhr dieses Computers geht gegenüber der des Servers vor: { $detail }. Stell sie richtig, oder lass sie sich selbst stellen; bis dahin stimmen Zeitangaben nicht.
check-no-name = Der Name { $host } ist nicht zu finden. Vergleich den Link Buchstabe für Buchstabe mit dem, den du bekommen hast, und sieh nach, ob dieser Computer im Internet ist.
check-nothing-listens = Bei { $host } nimmt dort, wohin der Link zeigt, nichts Verbindungen an. Der Server ist aus, oder die Zahl hinter dem Doppelpunkt ist eine andere. Frag, wer ihn betreibt.
check-no-way = Zu { $host } führt kein Weg. Sieh nach, ob dieser Computer im Internet ist und ob eine Firewall dich abhält.
check-silent = { $host } nimmt Verbindungen an und sagt dann nichts. Der Server hängt, oder es ist ein anderer Dienst. Versuch es in ein paar Minuten noch einmal, und sag es dann denen, die ihn betreiben.
check-not-sealed = Was bei { $host } antwortet, spricht kein https. Wenn der Link mit http:// beginnen soll, schreib ihn so; sonst steht vielleicht jemand dazwischen: mach nicht weiter.
check-wrong-name = Das Zertifikat dort gehört zu einem anderen Namen als { $host }. Vergleich den Link Buchstabe für Buchstabe. Wenn er stimmt, mach nicht weiter, und sag es denen, die ihn betreiben.
check-expired = Das Zertifikat von { $host } ist abgelaufen, oder die Uhr dieses Computers geht weit vor. Sieh zuerst auf die Uhr; wenn sie stimmt, muss das Zertifikat erneuert werden: sag es denen, die den Server betreiben.
check-not-yet-valid = Das Zertifikat von { $host } gilt noch nicht, oder die Uhr dieses Computers geht weit nach. Sieh zuerst auf die Uhr; wenn sie stimmt, sag es denen, die den Server betreiben.
check-unknown-issuer = Hinter dem Zertifikat von { $host } steht niemand, dem dieser Computer vertraut. Mach nicht weiter, wenn du nicht weißt, warum; wer den Server betreibt, kann ein Zertifikat bekommen, dem überall vertraut wird.
check-bad-certificate = Das Zertifikat von { $host } ist nicht brauchbar ({ $detail }). Sag es denen, die den Server betreiben.
check-not-openchair = Bei { $host } antwortet etwas, aber es ist kein Openchair-Server. Vergleich den Link mit dem, den du bekommen hast, auch http oder https.
check-elsewhere = { $host } schickt alle weiter zu einer anderen Adresse: { $detail }. Nimm diese, oder frag noch einmal nach dem Link.
check-server-gone = Bei { $host } steht etwas vor dem Server und erreicht ihn nicht ({ $detail }). Der Server ist aus oder startet gerade. Versuch es in ein paar Minuten noch einmal, und sag es dann denen, die ihn betreiben.
check-not-passed-on = Der Server ist da, aber etwas davor lässt WebSocket nicht durch ({ $detail }). Wer ihn betreibt, muss /ws durchlassen, wie docs/hosting.md es zeigt; wenn es anderswo geht, ist das Netz im Weg, in dem du bist.
check-wrong-origin = Der Server nimmt keine Verbindungen an, die über diese Adresse kommen. Wer ihn betreibt, muss server.public_url auf die Adresse im Link setzen.
check-busy = Bei { $host } gibt es gerade zu viele Verbindungen. Versuch es in ein paar Minuten noch einmal.
check-other-version = Server und Programm sprechen nicht dieselbe Version. Eines von beiden braucht eine Aktualisierung; aktualisiere zuerst dieses Programm.
