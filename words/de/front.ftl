### The front page, and the beginning of a group. One message a sentence; a number or a name in braces is filled in.

## What this place is

front-title = Openchair
front-meet = Hier treffen sich Menschen schreibend und sind füreinander da.
front-name = Du kommst unter irgendeinem Namen, ohne Konto, und du darfst auch nur zuhören.
front-gone = Wenn ein Treffen endet, ist weg, was gesagt wurde.

## Help

front-help-call = Anrufen: { $number }
front-help-text = SMS an { $number }
front-help-chat = Schreiben auf { $page }
front-help-for = Wofür: { $what }; wann: { $hours }; Sprachen: { $languages }.
front-help-more = Mehr Hilfe und andere Länder
front-help-unknown = Für dieses Land gibt es hier noch keine Liste. Diese hier helfen überall.
front-help-country = Land
front-help-choose = Land auswählen
front-help-date = Stand dieser Liste: { $date }.
front-help-confirmed = Durchgesehen von denen, die diesen Ort betreiben: { $date }.

## Into a room

front-go = In einen Raum gehen
front-go-label = Der Name des Raums, oder der Link, den du bekommen hast
front-go-in = Hineingehen
unlike-empty = Der Name fehlt noch.
unlike-shape = Der Name eines Raums hat nur die Buchstaben a bis z, Ziffern und Bindestriche, wie dienstag-abend.
unlike-long = Der Name eines Raums hat höchstens 48 Buchstaben.
unlike-address = Das sähe aus wie die geheime Adresse eines Raums. Bitte such dir etwas aus, das Menschen lesen können.

## Listed rooms

front-rooms = Räume, die alle finden dürfen
front-no-rooms = Gerade steht hier kein Raum auf der Liste. Die meisten Gruppen geben ihren Link nur untereinander weiter. Wenn du einen hast, oder einen Namen, wirst du erwartet.
front-away = Der Server ist gerade nicht erreichbar, deshalb fehlen hier seine Räume. Diese Seite versucht es von selbst wieder; die Hilfe auf ihr ist die ganze Zeit da.
front-open-now = Jetzt offen
front-next = Das nächste Treffen: { $when }
front-no-time = Keine feste Zeit
led-peers = Hier leiten Menschen aus der Gruppe selbst, Menschen wie alle anderen hier
led-trained = Hier leiten Menschen, die dafür geschult sind
led-clinician = Hier leitet eine therapeutische Fachkraft

## Help choosing

front-choose = Was für ein Abend würde dir guttun?
front-choose-hint = Antworte, worauf du magst. Deine Antworten bleiben auf diesem Gerät und sind weg, wenn du gehst.
asks-way = Wie möchtest du dabei sein?
way-speak = Ich möchte etwas sagen
way-listen = Vor allem zuhören
way-either = Mal sehen
asks-topic = Worum geht es?
topic-life = Wie es mir geht
topic-free = Etwas, von dem ich frei sein möchte
topic-loss = Ein Mensch, den ich verloren habe
topic-mind = Wie es in mir aussieht
topic-body = Eine lange Krankheit
topic-close = Ein Mensch, der mir nahesteht
topic-among = Unter Menschen wie mir sein
topic-company = Einfach Gesellschaft
topic-skills = Etwas lernen, das hilft
topic-any = Ganz gleich
asks-faith = Und der Glaube?
faith-with = Mit Glauben
faith-without = Ohne Glauben
faith-any = Ganz gleich
front-found = { $count ->
    [one] Eine Art von Abend passt.
   *[other] { $count } Arten von Abenden passen.
} { $rooms ->
    [0] Gerade steht kein Raum dafür auf der Liste.
    [one] Ein Raum auf der Liste passt dazu.
   *[other] { $rooms } Räume auf der Liste passen dazu.
}
front-found-hint = Überall darfst du auch nur zuhören, und niemand sieht, dass du das tust.
is-circle = Alle sagen, wie es ihnen geht, und danach bekommt das Wort, wer mag.
is-twelve-step = Texte werden gelesen, jemand erzählt die eigene Geschichte, und dann spricht eine Person nach der anderen; Kraft suchen alle auf ihre eigene Weise.
is-tools = Ein Abend zum Arbeiten: Die Gruppe sucht sich aus, woran sie arbeiten mag, und probiert zusammen ein Werkzeug aus. Niemand muss an etwas glauben.
is-affirm = Frauen, die einander stärken: gute Sätze, reihum gelesen, ein Thema und Gespräch.
is-large-small = Erst ein Vortrag für alle, dann kleine Räume zum Erzählen; für ein Gebet ist Platz, und auch für keines.
is-meditate = Eine geführte Meditation in Stille, und danach Zeit zum Erzählen.
is-secular = Erzählen, eine Person nach der anderen, und ein Thema, das jemand mitbringt. Keine Religion, keine Schritte, keine Etiketten.
is-clinician = Eine geschlossene Gruppe mit einer therapeutischen Fachkraft: eine Runde, wie es allen geht, etwas zum Üben, und Gespräch. Alle kommen mit einem eigenen Link.
is-peer-led = Eine Runde, wie es allen geht, und danach Gespräch, unter Menschen mit eigener Erfahrung.
is-grief-circle = Ein stiller Kreis für alle, die trauern: eine Kerze, ein Thema, und Zeit für jeden Menschen.
is-mental-health = Eine Runde, wie es allen geht, und Gespräch, unter Menschen, die seelisch schwere Zeiten von innen kennen.
is-chronic-illness = Eine Runde, wie es allen geht, und Gespräch in ruhigem Tempo, mit Pausen, für alle, die mit einer Krankheit leben.
is-families = Texte und Erzählen für alle, die sich um einen Menschen sorgen, der trinkt oder Drogen nimmt.
is-families-tools = Ein Abend zum Arbeiten für alle, die mit der Sucht eines anderen Menschen leben: Grenzen, Gespräche, eigene Tage.
is-lgbtq = Eine Runde, wie es allen geht, und Gespräch, unter LGBTQ+-Menschen und allen, die es noch herausfinden.
is-young-adults = Eine Runde, wie es allen geht, und Gespräch, für Menschen von 18 bis 25. Zwei Menschen leiten es und lassen alle einzeln herein.
is-lounge = Eine offene Stunde, zu der jemand einlädt: Komm herein, rede oder sitz einfach da, und geh, wann du magst.
is-social-evening = Hallo sagen, ein kleines Spiel mit Fragen, und Reden in kleinen Gruppen. Gearbeitet wird hier nicht.
is-workshop = Ein Gast erzählt etwas, und die Gruppe probiert es zusammen aus.

## The foot of the page

front-leaving = Der Knopf oben, oder dreimal die Shift-Taste, leert diese Seite sofort und vergisst, was sie auf diesem Gerät aufbewahrt hat. Den Verlauf des Browsers kann er nicht löschen; dort steht nur diese Adresse.

## Starting a group

front-start = Eine Gruppe gründen
front-start-hint = Du brauchst einen Namen für ihren Raum, und ein paar Minuten.
front-back = Zurück zur Startseite
setup-title = Eine Gruppe gründen
setup-hint = Ihr Raum braucht einen Namen. Alles andere ist schon gut eingestellt und kann warten.
setup-name = Der Name ihres Raums
setup-name-hint = Kurz und schlicht, wie dienstag-abend. Er sollte nicht sagen, wer kommt oder warum.
setup-name-becomes = Der Raum wird { $name } heißen.
setup-make = Raum anlegen

## The kind of evening

setup-evening = Der Abend
setup-format = Was für ein Abend?
setup-label = Wer leitet, wird hier so genannt: { $label }.
setup-approved = Die Moderation lässt alle einzeln herein.
setup-invited = Alle kommen mit einem eigenen Link herein. Die Moderation macht ihn für sie.
setup-facilitators = Es fängt an, wenn { $count } Menschen da sind, die leiten.
setup-size = Gut geht es mit { $least } bis { $most } Menschen.
does-text = ein Text wird gelesen
does-turns = eine Person nach der anderen
does-open = alle dürfen schreiben
does-quiet = niemand schreibt
does-ask = eine Frage an alle
does-split = kleine Räume

## When

setup-times = Wann sich die Gruppe trifft
setup-times-now = { $count ->
    [0] keine feste Zeit
    [one] einmal in der Woche
   *[other] { $count } Mal in der Woche
}
setup-times-hint = Alle sehen das nächste Treffen nach ihrer eigenen Uhr. Der Raum öffnet sich nicht von selbst: Du öffnest ihn, oder jemand anderes aus der Moderation.
setup-times-add = Zeit hinzufügen
setup-times-next = Das nächste Treffen: { $when }
setup-time = Zeit { $number }
setup-time-day = Wochentag
setup-time-at = Uhrzeit
setup-time-remove = Entfernen
setup-zone = Zeitzone
setup-zone-hint = Meistens stimmt sie schon; sonst eine Stadt, wie Europe/Lisbon.

## Who leads, and who finds it

setup-leading = Wer leitet, und wer die Gruppe finden kann
setup-led = Wer leitet?
led-peers-hint = Niemand hier macht das beruflich, und das steht auch an der Tür.
led-trained-hint = Sie haben gelernt, eine Gruppe zu leiten, und machen keine Therapie.
led-clinician-hint = Ein Mensch, der das beruflich macht, mit den Pflichten, die dazugehören.
setup-listing = Wer kann die Gruppe finden?
listing-unlisted = Wer den Link hat oder den Namen kennt
listing-unlisted-hint = Sie steht auf keiner Liste.
listing-listed = Alle
listing-listed-hint = Sie steht auf der Startseite, mit ihren Zeiten.
listing-private = Nur, wer den Link hat
listing-private-hint = Ihr Name allein führt nirgendwohin.

## The group's texts

setup-texts = Die Texte der Gruppe
setup-texts-given = wie sie zu dieser Art von Abend gehören
setup-texts-own = in deinen eigenen Worten
setup-texts-hint = Sie werden am Abend gelesen oder stehen an der Tür. Wo deine Gruppe eigene Worte hat, setz sie an ihre Stelle.
setup-agreements = Was wir alle miteinander vereinbaren
setup-agreements-hint = Ein Satz pro Zeile. Sie stehen an der Tür.
setup-limits = Was diese Gruppe ist, und was sie nicht ist
setup-limits-hint = Was die Moderation tun kann, und was nicht. Es steht an der Tür.
setup-parts-hint = In den Texten unten teilt eine Zeile aus drei Bindestrichen (---) einen Text in Teile. Ein Teil einer Stille beginnt mit seiner Zeit, wie 0:30.
slot-topic = Das Thema
slot-sharing = Worum es beim Erzählen geht
slot-speaker = Worte vor dem Hauptbeitrag
slot-statements = Sätze der Gruppe, reihum gelesen
slot-steers = Kurze Worte für eine private Zeile, ein Satz pro Zeile
slot-quiet-ok = Wenn es lange still war
slot-thanks = Wenn die Zeit für einen Beitrag um ist
slot-calm = Solange der Raum innehält
slot-eligibility = Für wen sie da ist
slot-age-band = Für welches Alter
slot-consent = Womit alle einverstanden sind
slot-arrival = Eine Frage beim Ankommen
slot-here-and-now = Wie wir ankommen
slot-choosing = Wie das Thema gefunden wird
slot-going-on = Weiterreden
slot-who-and-how-today = Wer wir sind, und wie es heute ist
slot-member-topic = Ein Thema, das jemand mitbringt
slot-one-word = Von allen ein Wort
slot-positive-of-the-week = Etwas Gutes aus der Woche

## The help list

setup-help = Stimmt diese Liste heute?
setup-help-hint = Wer in deiner Gruppe eine schwere Nacht hat, bekommt diese Zeilen gezeigt. Bitte sieh sie dir einmal an.
setup-help-right = Ich habe nachgesehen: Sie stimmt
setup-help-thanks = Danke. Das Datum von heute steht jetzt bei der Liste.
setup-help-set = Die Menschen, die diesen Ort betreiben, haben ein anderes Land ausgewählt, und ihre Liste bleibt.
setup-help-host = Das können nur die sagen, die diesen Ort betreiben. Bitte sag ihnen Bescheid, wenn eine Zeile nicht stimmt.

## Done

done-title = { $room } ist bereit
done-invite = Der Link für alle
done-invite-hint = Schick ihn den Menschen in deiner Gruppe, oder stell ihn dorthin, wo sie ihn finden. Wer ihn hat, kann an die Tür kommen.
done-copy = Kopieren
done-share = Teilen
done-copied = Kopiert.
done-copy-by-hand = Dieser Browser lässt die Seite nicht kopieren. Der Link ist markiert; kopier ihn von Hand.
done-alone = Nur für dich
done-alone-hint = Mit diesem Link öffnest du den Raum und leitest seine Treffen. Gib ihn sonst niemandem. Er wird nur dieses eine Mal gezeigt, also heb ihn auf, bevor du diese Seite verlässt.
done-open = Raum jetzt öffnen
done-keep = Schlüssel hier aufbewahren
done-keep-hint = Dann reicht dir beim nächsten Mal der Link für alle. Mach das nur auf einem Gerät, das dir gehört.
done-kept = Aufbewahrt. Auf diesem Gerät kannst du jetzt mit dem Link für alle leiten. „Schnell weg“ vergisst den Schlüssel, also heb den Link oben auch noch woanders auf.
done-not-kept = Dieser Browser bewahrt nichts auf. Bitte schreib den Link auf, oder leg ihn in einen Passwortmanager.
done-forget = Hier vergessen

## What goes wrong

wrong-room_name_taken = Einen Raum mit diesem Namen gibt es hier schon. Mit einem anderen Namen geht es.
wrong-too_many_rooms = Dieser Ort hat schon so viele Räume, wie er haben kann. Die ihn betreiben, können Platz schaffen.
wrong-wrong_credential = Dieser Link zum Gründen gilt nicht mehr. Jeder reicht für einen Raum. Bitte frag die, die diesen Ort betreiben, nach einem neuen.
wrong-rate_limited = Das war ein wenig zu oft. Bitte versuch es in einer Minute noch einmal; alles ist noch da.
wrong-tomorrow = Von hier aus wurden heute schon genug Räume angelegt. Bitte versuch es morgen noch einmal, oder frag die, die diesen Ort betreiben, nach einem Link.
wrong-wrong_origin = Diese Seite steht unter einer anderen Adresse, als der Server erwartet. Bitte nimm den Link genau so, wie du ihn bekommen hast.
wrong-unreachable = Der Server ist gerade nicht erreichbar. Alles, was du geschrieben hast, ist noch da; bitte versuch es gleich noch einmal.
wrong-unavailable = Der Server kann das gerade nicht. Alles, was du geschrieben hast, ist noch da; bitte versuch es gleich noch einmal.
wrong-other = Das geht so nicht: { $detail }.
