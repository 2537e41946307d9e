### What `openchair rehearse` says before and after a practice evening, in German. One message a sentence.

rehearsal-begins = Das ist ein Übungsabend von { $minutes } Minuten, auf einem eigenen Server. { $people } Menschen kommen, alle simuliert; niemand Wirkliches ist hier, und nichts wird aufbewahrt.
rehearsal-how = Du leitest ihn wie einen echten: /agree tritt ein, /open öffnet den Raum, /start beginnt, /end beendet ihn behutsam, /quit verlässt ihn. Danach liest du, wie er für die anderen war.
rehearsal-speaker = Manche Abende haben einen Hauptbeitrag. Wenn deiner einen hat, hat { $who } zugesagt: wenn { $who } da ist, schreib /appoint { $who } speaker.

## Afterwards

review = Ein Blick zurück auf deinen Übungsabend:
review-ended = Du hast ihn bis zum Ende geleitet.
review-left = Du bist gegangen, während er lief. /end schließt einen Abend behutsam: zuerst der Schlusstext, dann eine Minute, in der es sich zurücknehmen lässt.
review-nobody-wished = Noch wollte niemand das Wort haben. Menschen brauchen eine Weile, um anzukommen; manche melden sich erst, wenn jemand anderes gesprochen hat.
review-all-heard = Alle, die sprechen wollten, kamen zu Wort: { $wished ->
    [one] 1 Mensch
   *[other] { $wished } Menschen
}, in { $turns ->
    [one] 1 Beitrag
   *[other] { $turns } Beiträgen
}.
review-not-heard = Wollten sprechen und kamen nicht an die Reihe: { $who }. /where zeigt dir, wer wartet, und /call NAME gibt jemandem das Wort; mit /order quietest kommen die zuerst, die am wenigsten gesprochen haben.
review-waited = { $who } hat am längsten auf das Wort gewartet: { $time }.
review-waited-long = { $who } hat am längsten auf das Wort gewartet: { $time }. Das ist lang; /turns 60 macht Beiträge kürzer, und /longer 5 gibt dem Teil mehr Zeit.
review-company = { $who } brauchte einen Menschen, und jemand kam; gedauert hat es { $time }.
review-alone = { $who } brauchte einen Menschen, und niemand kam. /go NAME geht hin, und /go NAME rest lässt den Raum solange ruhen.
review-limit = { $who } hat die Vereinbarungen gebrochen und eine Grenze gesetzt bekommen. Das schützt alle, auch { $who }.
review-no-limit = { $who } hat die Vereinbarungen gebrochen, und niemand hat eine Grenze gesetzt. /whisper NAME sagt etwas unter vier Augen, /quieten NAME 5 bittet um etwas Ruhe.
review-at-door = Wartete an der Tür und sah nichts vom Abend: { $who }. /admit NAME lässt jemanden ein.
review-left-out = Zu diesen Teilen kam es nicht: { $parts }. Ein Abend muss nicht alle haben; wenn du sie wolltest, geht es mit /next weiter, sobald ein Teil seine Zeit gehabt hat.
review-whole = Zu jedem Teil des Abends kam es.
review-thanks = Danke, dass du geübt hast. Der Übungsserver ist beendet, und alles, was dort gesagt wurde, ist weg.
