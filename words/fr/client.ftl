### What the terminal client says, in French, beside `common.ftl` and `kinds.ftl`. One message a sentence; a number or a name in braces is filled in.
### Nothing here is said to the whole room: these are sentences of one person's own screen.

## Small pieces

you = Vous
you-mark = vous
role-yours = Votre rôle ici est maintenant : { $role }. /help montre ce que vous pouvez faire.

# Between the items of a list
list-comma = { ", " }
list-semicolon = { "; " }

## The door

passphrase-question = Phrase secrète de cette salle :
needs-name = Quel nom aimeriez-vous porter ici ? Tapez-le. Si vous avez déjà été ici, tapez /return et vos quatre mots.
door-room = Voici la porte de la salle { $room }. Une rencontre y dure { $minutes } minutes.
led-by-peers = La rencontre est animée par des pairs ({ $label }) : des personnes comme toutes les autres ici.
led-by-trained = La rencontre est animée par des personnes formées pour cela ({ $label }).
led-by-clinician = La rencontre est animée par quelqu'un dont le métier est de soigner ({ $label }).
door-eligibility = À qui s'adresse cette salle : { $text }
door-age-band = Âges : { $text }
door-consent = En entrant, vous consentez à ceci : { $text }
door-approved = Ici, les personnes qui animent ouvrent elles-mêmes la porte. Après /agree, il faut attendre un petit peu.
door-invited = Cette salle s'ouvre avec un lien rien qu'à vous. Il vous ramène aussi à votre place.
door-staffed = Cette salle n'est ouverte que lorsqu'une personne qui anime est là.
door-pronouns = Vous pouvez dire quels sont vos pronoms : venez avec --pronouns et les vôtres.
door-private = Ici, deux personnes peuvent s'écrire quand toutes les deux ont dit oui. /ask-to-write pose la question, et un non n'est jamais annoncé.
door-agreements = Ce que chaque personne accepte :
door-kept = Ce qui est gardé ici :
door-help = Où trouver de l'aide tout de suite :
door-agree = Tapez /agree pour entrer, ou /agree listen pour entrer et seulement écouter. Les deux sont bienvenus.
door-agree-listen = Tapez /agree pour entrer et seulement écouter.
door-more = /help montre où trouver de l'aide. /door montre tout sur cette salle, /evening comment se passe une rencontre. /leave permet de partir.
evening = Comment se passe une rencontre :
evening-text = { $phase }, { $time } : on lit un texte.
evening-turns = { $phase }, { $time } : une personne parle à la fois.
evening-open = { $phase }, { $time } : tout le monde peut écrire.
evening-quiet = { $phase }, { $time } : personne n'écrit.
evening-form = { $phase }, { $time } : une question est posée à tout le monde ; on répond ou non, comme on veut.
evening-split = { $phase }, { $time } : de petites salles.
evening-ask = { $phase }, { $time } : le groupe relit ses accords.
door-first = Ce n'est pas parti. Personne ne l'a vu. Vous êtes encore à la porte : tapez /agree pour entrer.
not-in-yet = Ce n'est pas parti. Personne ne l'a vu. Vous n'êtes pas encore dans la salle.
not-at-door-yet = Vous n'êtes pas encore à la porte. Vous y arriverez sans rien faire, dès qu'elle s'ouvrira pour vous. /help marche aussi ici.
you-are-in = Vous y êtes, sous le nom { $who }. Tapez /help pour voir ce que vous pouvez faire.
waiting-locked = La porte est fermée à clé pour l'instant. Vous attendez, les personnes qui animent le savent, et l'une d'elles pourra vous ouvrir. /note leur écrit, /help montre où trouver de l'aide en attendant.
waiting-rest = La salle se repose un moment. Vous entrerez quand elle reprendra. /help montre où trouver de l'aide en attendant.
waiting-removal = Pour un moment, les personnes qui animent regardent chaque arrivée ; cela n'a rien à voir avec vous. Si personne ne répond, vous entrerez de toute façon dans quelques minutes, pour écouter. /note leur écrit, /help montre où trouver de l'aide en attendant.
waiting-approval = Dans cette salle, les personnes qui animent ouvrent elles-mêmes la porte. Elles savent que vous êtes là. /note leur écrit, /help montre où trouver de l'aide en attendant.
waiting-late = La rencontre a commencé, et après cela la porte de cette salle ne s'ouvre plus d'elle-même. Les personnes qui animent savent que vous êtes là. /note leur écrit, /help montre où trouver de l'aide en attendant.
waiting-bot = Une personne qui anime doit ouvrir aux programmes.
standing-waiting = Vous attendez qu'on vous ouvre. Les personnes qui animent le savent. /help montre où trouver de l'aide en attendant.
standing-declined = La porte ne s'est pas ouverte pour vous cette fois.
standing-removed = On vous a demandé de quitter cette rencontre.

## The connection

outage = La connexion est coupée. Votre place est gardée, et ce programme revient de lui-même. Ce que vous tapez maintenant partira à ce moment-là.
back = La connexion est revenue.
restart = Le serveur s'arrête un instant. Votre place est gardée, et ce programme revient de lui-même. Ce que vous tapez maintenant partira à ce moment-là.
taken-elsewhere = Votre place a été reprise sur un autre appareil, et tout continue là-bas. Tapez /here pour la reprendre, ou /quit.
interrupted = Appuyez encore une fois sur Ctrl+C pour partir. Votre place est gardée. Pour la laisser, tapez /leave.
quit = Votre place est gardée jusqu'à la fin de la rencontre.
end-refused = La porte reste fermée.
end-help = Si vous êtes en danger, appelez le numéro d'urgence là où vous êtes. findahelpline.com indique à qui parler, pays par pays.
end-cannot-connect = Le serveur est injoignable. Le lien est-il le bon ?
end-version = Ce programme et le serveur ne se comprennent pas. L'un des deux a besoin d'une mise à jour.

## Lines

line = { $who } [{ $line }] : { $text }
line-thread = { $who } [{ $line }], en réponse à [{ $thread }] : { $text }
line-sent = C'est parti : [{ $line }].
line-reply = { $mine ->
    [yes] Vous répondez
   *[no] { $who } répond
} [{ $line }] : { $text }
line-card = { $mine ->
    [yes] Vous montrez
   *[no] { $who } montre
} [{ $line }] : { $text }
line-chair = { $who }, { $label } [{ $line }] : { $text }
posted = Un texte pour tout le monde [{ $line }] : { $text }
posted-part = Un texte pour tout le monde, passage { $part } sur { $parts } [{ $line }] : { $text }
posted-mine = Tout le monde peut le lire maintenant : [{ $line }].
posted-read = { $mine ->
    [yes] Vous lisez
   *[no] { $who } lit
} [{ $line }] : { $text }
posted-part-read = { $mine ->
    [yes] Vous lisez
   *[no] { $who } lit
}, passage { $part } sur { $parts } [{ $line }] : { $text }
line-veiled = { $who } [{ $line }], sous un voile ({ $label }). /show { $line } le montre.
veil-unnamed = à lire quand vous voudrez
veiled = Un voile a été posé sur le message [{ $line }] ({ $label }).
unveiled = Le voile sur le message [{ $line }] est levé. { $text }
under-veil = Sous le voile, [{ $line }] : { $text }
nothing-veiled = Le message [{ $line }] n'est pas sous un voile ici, ou bien il est arrivé avant le voile et se trouve plus haut.
gone = Le message [{ $line }] n'est plus là.

## The evening

phase-began = Maintenant : { $phase }, { $time }.
phase-inserted = Ce qui était en cours reste en suspens pendant ce temps. Les personnes qui attendent gardent leur tour.
insert-waits = Ce sera entre deux tours : { $phase } commence dès que ce tour est fini. /uninsert l'annule.
rooms = Petites salles : { $rooms }. /join NOM vous amène dans l'une d'elles, /join back dans la salle principale.
rooms-over = Les petites salles sont finies.
room-entered = Vous êtes dans la salle { $room }. Ce qui se dit ici reste ici.
room-main = Vous êtes de retour dans la salle principale.
room-begins = Cela commence ici dès que tout le monde a eu un moment pour choisir une salle.
recall-soon = Cette salle se termine dans { $time }. Ensuite, tout le monde se retrouve dans la salle principale.
kind-split = Une partie du groupe va dans de petites salles. Ici, c'est le silence pendant ce temps.
kind-text = On lit un texte.
kind-turns = Une personne parle à la fois. Tapez /hand pour demander la parole.
kind-round = On fait un tour de table. On vous demandera quand ce sera bientôt à vous ; vous pouvez tout à fait passer.
kind-tag = Une personne parle à la fois, puis peut choisir qui vient ensuite. Tapez /hand pour demander la parole.
kind-call = Une personne parle à la fois, quand on l'appelle. Tapez /hand pour demander la parole.
turn-length = Un tour dure { $seconds } secondes.
floor-closed = On ne lève plus la main pour l'instant. Les personnes qui attendent seront entendues.
floor-open = On peut de nouveau demander la parole : tapez /hand.
kind-fixed = Dans cette partie, une seule personne a la parole. Toutes les autres lisent.
kind-fixed-facilitating = Dans cette partie, une seule personne a la parole. Toutes les autres lisent. /appoint NOM speaker dit qui c'est.
kind-open = Tout le monde peut écrire.
kind-open-threads = Tout le monde peut écrire. /reply et le numéro d'un message permet d'y répondre.
kind-quiet = C'est un moment de silence.
kind-ask = Le groupe relit ses accords. Tapez /agree pour redire oui. Personne ne voit qui le fait.
phase-none = La rencontre n'a pas commencé.
phase-none-facilitating = La salle n'est pas encore ouverte. Tapez /open pour ouvrir ses portes.
phase-moved = Il reste maintenant { $time } pour cette partie.
parts-offered = { $parts ->
    [one] Le texte « { $slot } » attend une voix pour le lire. Tapez /volunteer si vous en avez envie.
   *[other] Les { $parts } passages du texte « { $slot } » attendent des voix pour les lire. Tapez /volunteer, ou /volunteer et un numéro, si vous en avez envie.
}
bell = Une cloche sonne.
chair-you = C'est maintenant vous qui menez la rencontre.
chair-other = { $who } mène maintenant la rencontre.
chair-nobody = Personne ne mène la rencontre en ce moment. Elle suit son cours d'elle-même.
chair-is-you = C'est vous qui menez la rencontre.
chair-is = { $who } mène la rencontre.
chair-offered = { $who } vous propose de mener la rencontre. Tapez /takechair pour dire oui.
door-offered = { $who } vous propose de vous occuper de la porte : qui arrive, qui attend, à qui on ouvre. Tapez /takechair door pour dire oui.
door-yours = C'est maintenant vous qui vous occupez de la porte. /handover NOM door passe le relais.
door-theirs = { $who } s'occupe maintenant de la porte.
door-nobodys = Personne ne s'occupe de la porte, à part la personne qui mène la rencontre.
chair-free = Personne ne mène la rencontre. Tapez /takechair pour le faire.
slow = { $seconds ->
    [0] Tout le monde peut de nouveau écrire aussi vite qu'on veut.
    [one] Cette partie va doucement maintenant : un message par seconde et par personne. Rien ne se perd.
   *[other] Cette partie va doucement maintenant : un message par personne toutes les { $seconds } secondes. Rien ne se perd.
}
agenda = Thèmes à aborder : { $items }.
agenda-empty = Il n'y a pas de thème à aborder.
rests = La salle se repose un moment. Tout reste en suspens, et rien ne se perd. /note et /help sont là comme toujours.
rests-over = La salle reprend, exactement là où elle en était.
ending = La rencontre se termine dans { $seconds } secondes. Ensuite, tout ce qui a été dit est effacé.
ending-facilitating = La rencontre se termine dans { $seconds } secondes. Ensuite, tout ce qui a été dit est effacé. /undo-end l'empêche.
end-undone = Finalement, la rencontre continue.
ended = La rencontre est terminée. Merci d'avoir été là.

## The floor

floor-free = La parole est libre.
floor-yours = Vous avez la parole.
floor-theirs = { $who } a la parole.
waiting = { $count ->
    [one] { $count } personne attend pour parler.
   *[other] { $count } personnes attendent pour parler.
}
turn-began = { $who } a la parole.
turn-yours = Vous avez la parole. Écrivez quand vous voulez, en autant de messages que vous voulez. Tapez /done quand vous avez fini.
turn-yours-draft = Votre brouillon est là : /draft le montre, /draft send le dit maintenant.
turn-paused = Les mots font une petite pause. Rien ne se perd.
turn-resumed = Les mots reprennent.
turn-extended = Vous avez plus de temps.
turn-ended = Le tour est fini. La parole est libre.
turn-ended-yours = Votre tour est fini. Merci. Si vous n'aviez pas terminé, tapez /unfinished dans les dix secondes.
turn-missed = La parole a continué son chemin pendant votre absence. Tapez /hand, et vous passez en premier ; /later, et vous passez à la fin ; /pass, et on en reste là. Tout est bien, et personne ne voit ce que vous choisissez.
name-next = Vous pouvez choisir qui vient ensuite : { $names }. Tapez /choose et un nom, ou laissez faire : on suit alors l'ordre. Ces noms ne sont montrés qu'à vous.
replies-open = Il y a { $seconds } secondes pour répondre brièvement à ce qui vient d'être dit.
signs-counted = { $sign } ({ $count })
signs-yours = Signes pour votre tour : { $signs }.
signs-theirs = Signes pour { $who } : { $signs }.
signs-line = Signes pour le message [{ $line }] : { $signs }.
signs-here = Signes de cette salle : { $signs }. Tapez /sign et l'un d'eux.
signs-none = Cette salle n'a pas de signes.
place = Vous attendez pour parler. Votre place dans l'ordre : { $place }.
ready-check = C'est bientôt à vous. Tapez /ready si vous le voulez, /later pour un peu plus tard, ou /pass pour passer cette fois. Personne ne voit ce que vous choisissez.
ready-check-called = La parole est à vous si vous la voulez. Tapez /ready pour la prendre, /later pour un peu plus tard, ou /pass pour passer cette fois. Personne ne voit ce que vous choisissez.
ready-check-draft = Vous avez un brouillon. Tapez /ready send, et il sera dit quand votre tour commencera.
cue-80 = Une grande partie de votre temps est passée.
cue-100 = Votre temps est passé. Finissez votre pensée.
turn-closing = La parole continue son chemin dans un instant. Vous pouvez finir votre message.
not-reached-linger = Cette partie est finie, et votre tour n'est pas venu. Cela ne dit rien de vous. Il y aura du temps pour parler après la rencontre prévue : vous pouvez rester.
not-reached = Cette partie est finie, et votre tour n'est pas venu. Cela ne dit rien de vous.

## You

you-listen = Vous écoutez seulement. Tapez /listen off pour participer.
you-listen-beside = Vous êtes ici aux côtés de quelqu'un, pour écouter. Une personne qui anime peut changer cela.
you-have-more-time = Vous avez plus de temps pour tout.
quietened = Une personne qui anime vous demande un peu de silence, pour { $time }. Vous pouvez lire, faire des signes, et écrire aux personnes qui animent. Cela reste entre elles et vous.
quietened-over = Vous pouvez de nouveau parler.
whispered = { $who }, pour vous (seules les personnes qui animent le voient aussi) : { $text }
whispered-by-you = Vous, pour { $whom } (seules les personnes qui animent le voient aussi) : { $text }
whispered-other = { $who }, pour { $whom } (seules les personnes qui animent le voient aussi) : { $text }
text-offered = Le texte « { $slot } » est à vous, si vous voulez le lire. Tapez /post pour l'afficher, ou /skip pour le laisser de côté. Le voici : { $text }
text-offered-chair = Le texte « { $slot } » est à vous, si vous voulez le lire. Tapez /post pour l'afficher, /chair et vos propres mots à la place, ou /skip pour le laisser de côté. Le voici : { $text }
return-words = Vos quatre mots de retour : { $words }. Avec eux, vous retrouvez votre place sur n'importe quel appareil. Gardez-les pour vous ; ils ne seront plus montrés.
slip-asked = Une attestation de présence est demandée. Le nom reste sur cet appareil : le serveur reçoit un numéro à sa place, et ne garde rien.
slip-saved = Votre attestation ; la montrer ou l'effacer ne dépend que de vous :
slip-not-saved = L'attestation n'a pas pu être enregistrée ; tapez /slip et le nom encore une fois. La raison :

line-waits = Votre message attend qu'une personne qui anime l'ait lu. La salle le verra à ce moment-là.
line-declined = Une personne qui anime a lu votre message et ne l'a pas montré à la salle. Cela reste entre elle et vous. Vous aviez écrit : { $text }
line-undecided = Personne n'est venu lire votre message à temps. La salle ne l'a pas vu. Vous aviez écrit : { $text }
approval-on = À partir de maintenant, une personne qui anime lit ce qui est dit avant que la salle le voie.
approval-off = Ce qui est dit est de nouveau montré tout de suite.
asked-to-write = { $who } demande si vous pouvez vous écrire, à l'abri des regards. /yes { $who } ou /no { $who } ; un non n'est annoncé à personne, un silence non plus.
may-write = { $who } et vous pouvez maintenant vous écrire : /write { $who } et vos mots. /block { $who } y met fin, et personne n'en saura rien.
written = { $who }, entre vous deux : { $text }
written-by-you = Vous, pour { $whom }, entre vous deux : { $text }
## What is asked

kind-ask-form = Chaque personne répond pour elle-même. Répondre n'est jamais obligatoire.
ask-private = Personne ne lit vos réponses : elles restent sur cet appareil.
ask-facilitator = Vos réponses vont aux personnes qui animent, avec votre nom. Personne d'autre ne les lit.
ask-counts = À la fin, tout le monde voit combien de personnes ont donné chaque réponse, si au moins trois ont répondu. Personne ne voit qui.
ask-choice-to-show = Vos réponses restent sur cet appareil, sauf si vous les montrez à la salle.
ask-suggest = Chaque personne peut proposer une phrase. Les phrases seront montrées à tout le monde plus tard, sans les noms.
ask-choose = Voici ce qui a été proposé. Choisissez-en autant que vous voulez. Personne ne voit qui a choisi quoi.
ask-none-suggested = Personne n'a rien proposé, il n'y a donc rien à choisir. On continue dans un instant.
ask-question = { $number }. { $question }
ask-choice = ({ $number }) { $choice }
ask-pass-at = C'est adopté si, sur 100 personnes qui disent oui ou non, au moins { $percent } disent oui.
ask-how-number = Tapez /answer et un numéro.
ask-how-several = Tapez /answer et les numéros, par exemple /answer 1 3.
ask-how-words = Tapez /answer et vos mots.
ask-how-each = Tapez /answer, le numéro de la question, puis votre réponse, par exemple /answer 1 2.
answer-kept = Gardé sur cet appareil, pour vous et personne d'autre. C'est bien que vous soyez là.
answer-kept-to-show = Gardé sur cet appareil, pour vous et personne d'autre. C'est bien que vous soyez là, où que vous en soyez. /showanswer montre votre réponse à la salle, avec votre nom.
answer-none = Vous n'avez pas encore répondu. /answer permet de le faire.
answered = { $who } répond aux personnes qui animent : { $answers }
answer-withdrawn = { $who } a repris sa réponse.
tally = { $question } { $counts }.
tally-too-few = Moins de trois personnes ont répondu, il n'y a donc pas de chiffres.
tally-passed = C'est adopté.
tally-not-passed = Ce n'est pas adopté.

## Where help is

lines-country = Où trouver de l'aide ({ $country }) :
lines-host = Où trouver de l'aide, avec les mots de qui héberge cette salle :
lines-everywhere = Où trouver de l'aide, partout :
lines-line = { $name } : { $ways }. Pour { $what } ; { $hours } ; langues : { $languages }.
lines-phone = téléphone { $to }
lines-text = SMS { $to }
lines-chat = écrire sur { $to }
lines-web = { $to }
lines-dated = Cette liste date du { $date }. Si un numéro ne répond pas, essayez le suivant.
lines-confirmed = Cette liste date du { $date }, et qui héberge cette salle l'a revue le { $confirmed }. Si un numéro ne répond pas, essayez le suivant.
lines-unknown = Il n'y a pas de liste pour ce pays ici. Voici ce qui aide partout.
lines-another = /help-lines et un pays montre la liste d'un autre pays. Personne dans une rencontre n'en sait rien, et rien n'en est gardé.
lines-countries = /help-lines PAYS montre la liste d'un pays. Il y en a une pour chacun de ceux-ci : { $countries }. Personne dans une rencontre n'en sait rien, et rien n'en est gardé.

## Care

person-no-seat = Vous n'êtes encore dans aucune salle, on ne peut donc prévenir personne ici. Les personnes indiquées plus haut, vous pouvez les joindre maintenant.
stepped-out = Vous faites un pas de côté. Personne ne peut le voir, votre place est gardée, et on ne vous demandera pas de parler. /stepout off vous ramène, et prendre la parole aussi. Si vous voulez, ceci peut aider en attendant :
stepped-in = Vous êtes de retour, et votre place est là où elle était. Personne n'a pu voir votre absence.
you-are-out = Vous faites un pas de côté. Personne ne peut le voir, et votre place est gardée. /stepout off vous ramène.
grounding = Posez les deux pieds au sol. Soufflez doucement, plus longtemps que vous n'inspirez. Puis, sans vous presser, trouvez cinq choses que vous pouvez voir, quatre que vous pouvez toucher, trois que vous pouvez entendre, deux dont vous pouvez sentir l'odeur, et une que vous pouvez goûter. Vous n'avez rien d'autre à faire en ce moment.
company-asked = Les personnes qui animent viennent d'être prévenues, et personne d'autre ne peut le voir. Si l'une d'elles vient, vous le saurez tout de suite. Vous n'avez pas besoin d'attendre cela pour appeler quelqu'un. /person off dit que c'est passé, ou que c'était une erreur.
company-nobody-here = Aucune des personnes qui animent n'est connectée en ce moment. S'il vous plaît, ne les attendez pas : /help montre des personnes qui sont là maintenant. Si l'une de celles qui animent arrive, elle sera prévenue, et vous aussi.
company-nobody-yet = Personne n'a encore répondu. S'il vous plaît, ne nous attendez pas : ces personnes sont là maintenant. /person demande ici encore une fois.
company-came = { $who } est là pour vous maintenant. Personne d'autre ne peut voir ce que vous vous écrivez. Ce que vous tapez n'est que pour { $who } ; pour parler à la salle, tapez /say et vos mots. Vous pouvez arrêter à tout moment : /close-aside.
company-dropped = { $who } n'a plus de connexion ; elle peut revenir. Les autres personnes qui animent sont prévenues, s'il y en a ici. S'il vous plaît, ne nous attendez pas si vous avez besoin de quelqu'un maintenant.
company-over = C'est refermé maintenant. Vous pouvez redemander quelqu'un quand vous voulez : /person.
aside-offered = { $who } aimerait vous écrire en tête-à-tête. Personne d'autre ne peut le voir, les autres personnes qui animent non plus. /aside et vos mots permet de répondre. Rien ne vous y oblige : /close-aside referme, et c'est sans conséquence.
aside-opened = Vous êtes en tête-à-tête avec { $who }. /aside et vos mots pour lui écrire ; personne d'autre ne peut le voir. /close-aside y met fin.
aside-said = { $who }, en tête-à-tête : { $text }
aside-by-you = Vous, en tête-à-tête avec { $who } : { $text }
aside-closed = Le tête-à-tête avec { $who } est refermé.
advice-phrases = tu devrais, vous devriez, tu dois, vous devez, il faut que tu, il faut que vous, il faudrait que tu, il faudrait que vous, tu ferais mieux, vous feriez mieux, tu n'as qu'à, t'as qu'à, vous n'avez qu'à, as-tu essayé, as-tu déjà essayé, tu as déjà essayé, t'as déjà essayé, avez-vous essayé, avez-vous déjà essayé, vous avez déjà essayé, pourquoi ne pas, pourquoi tu ne, pourquoi vous ne, à ta place, à votre place, si j'étais toi, si j'étais vous
advice-held = Ce n'est pas encore parti. Cela peut ressembler à un conseil, et beaucoup ici ne parlent que de leur propre vie. /say l'envoie tel quel ; ou écrivez-le autrement. On ne vous le demandera plus.
aside-held = Ce n'est pas parti. Personne ne l'a vu. Vous êtes en tête-à-tête : /aside et vos mots n'est que pour cette personne, /say et vos mots pour la salle.
aside-just-closed = Ce n'est pas parti. Personne ne l'a vu. Le tête-à-tête venait d'être refermé. Pour parler à la salle, tapez /say et vos mots.
alone-with = Vous êtes en tête-à-tête avec { $who }. Personne d'autre ne peut le voir.
crisis-called = { $who } a besoin de quelqu'un maintenant. /go { $who } pour y aller ; la première personne qui y va reste à ses côtés. /go { $who } rest laisse la salle se reposer pendant ce temps, /go { $who } standin demande à quelqu'un de mener la rencontre à votre place. La salle n'en sait rien.
crisis-called-again = { $by }, qui était avec { $who }, n'a plus de connexion. /go { $who } pour y aller.
crisis-taken = { $mine ->
    [yes] Vous êtes maintenant avec { $who }, et personne d'autre ne peut voir ce que vous écrivez : /aside et vos mots. Dites que vous êtes là. Demandez simplement à quel point ça va mal, et si cette personne est en sécurité. Vous n'avez pas à tout résoudre : aidez à joindre quelqu'un qui est là pour ça. /help montre où.
   *[no] { $by } est maintenant avec { $who }.
}
crisis-line-gone = { $who } n'a plus de connexion. Ce que vous pouvez faire : continuer à écrire, cela arrivera si la connexion revient ; rester encore un moment ; en parler à une autre personne qui anime, pour ne pas porter cela sans appui. Ce que personne ici ne peut faire : savoir qui est cette personne ou où elle se trouve, ou envoyer quelqu'un. Si vous le savez vous-même, et qu'une vie est en danger, appelez le numéro d'urgence.
crisis-line-back = { $who } est de retour. Ce que vous avez écrit entre-temps est bien arrivé.
crisis-left = { $who } n'est plus là. Ce qu'on lui écrit n'arrive plus, et personne ici ne peut savoir qui est cette personne ou où elle se trouve. La personne qui l'accompagnait a fait ce qui pouvait se faire d'ici. Parlez-en à quelqu'un ensuite.
crisis-over = C'est passé : il n'y a plus besoin d'aller voir { $who }.

## Hints

hint-listen-for-now = Beaucoup de monde est arrivé d'un coup, alors les dernières personnes arrivées écoutent pour l'instant. Une personne qui anime va regarder. /note écrit aux personnes qui animent.
hint-take-part = Vous pouvez participer maintenant, comme vous l'aviez choisi.
orientation-phase = Où en est la rencontre : { $phase }.
orientation-topic = On parle de ceci : { $topic }
orientation-hand = Tapez /hand ou { $word } pour demander la parole.
orientation-rest = Ce qui a été dit avant reste avec les personnes qui étaient là. /note écrit seulement aux personnes qui animent, /where dit ce qui se passe. Vous n'avez pas besoin de parler.
hint-no-hands = Pas de main levée depuis un moment. Une question, un silence, un tour de table ou la partie suivante peuvent aider.
hint-hands-wait = Des mains sont levées. Ici, chaque personne parle quand on l'appelle : /call, ou /call NOM.
hint-long-quiet = Le silence dure. Tapez /next si la rencontre doit continuer.
hint-hard-time = On a le droit d'aller mal ici. Vous n'avez pas à l'expliquer, et rien n'a été dit à personne. Si vous voulez : /stepout vous donne un moment de calme et garde votre place, /note écrit seulement aux personnes qui animent, /person demande que quelqu'un soit avec vous, et /help montre où trouver de l'aide.
hint-nobody-stands-in = Il n'y avait personne à qui demander de mener la rencontre à votre place. Elle suit son cours d'elle-même, et vous n'avez rien à faire pour elle en ce moment.
hint-invited = Il y a de la place pour vous ici, si vous avez envie de dire quelque chose. Rien ne vous y oblige, et personne ne voit qu'on vous l'a proposé.
hint-kept-for-yourself = Cela reste avec vous, et personne n'en saura rien. Où que vous en soyez, c'est bien que vous soyez là.
hint-asked-later = C'est très bien ainsi. On vous le demandera encore une fois, à la fin.

## Facilitating

quiet-for = Personne n'a demandé la parole depuis { $seconds } secondes.
not-heard = { $count ->
    [0] Tout le monde ici a parlé.
    [one] 1 personne n'a pas encore parlé.
   *[other] { $count } personnes n'ont pas encore parlé.
}
clock = L'horloge du tour : { $used } sur { $planned } minutes.
clock-still = L'horloge du tour : { $used } sur { $planned } minutes. Elle est arrêtée en ce moment.
at-door = À la porte : { $names }. /admit ou /decline, et un nom.
locked-now = La porte est fermée à clé.
hands = Attendent pour parler : { $hands }.
hands-none = Personne n'attend pour parler.
hand-up = { $who }
hand-ready = { $who } (a dit oui)
agreed = { $agreed } sur { $here } ont dit oui.
arrived-newcomer = { $who } vient ici pour la première fois. Un mot d'accueil : /whisper { $who } et vos mots.
arrived-late = { $who } arrive après les autres et n'a rien vu de ce qui précède. Un mot pour dire où nous en sommes : /whisper { $who } et vos mots.
door-locked = Les personnes qui arrivent maintenant attendent à la porte, et apprennent qu'elle est fermée à clé.
door-after-removal = Les personnes qui arrivent maintenant attendent que vous ayez regardé, et apprennent pourquoi. Après quelques minutes, elles entrent d'elles-mêmes, pour écouter. /unlock y met fin.
door-unlocked = Les personnes qui arrivent maintenant entrent.
door-waits = { $who } attend à la porte. Tapez /admit { $who } ou /decline { $who }.
noted = Un mot pour les personnes qui animent, signé { $who } : { $text }
noted-about = Un mot pour les personnes qui animent, signé { $who }, avec une inquiétude pour { $whom } : { $text }
noted-question = { $who } a une question pour les personnes qui animent. /whisper { $who } et vos mots pour y répondre.
reported = Quelqu'un dit que quelque chose n'allait pas.
reported-line = Quelqu'un dit que le message [{ $line }], signé { $who }, n'allait pas.
reported-written = Quelqu'un vous montre ce que { $who } lui a écrit en privé. Seule la personne qui l'a reçu peut le faire : à manier avec prudence.
reported-letter = On y lit : { $text }
reported-text = Cette personne écrit : { $text }
reported-hidden = Le message est caché, et on a demandé un peu de silence à la personne qui l'a écrit. /unhide et /unquieten annulent cela.
act-quieten = { $mine ->
    [yes] Vous avez demandé un peu de silence à { $who }.
   *[no] { $by } a demandé un peu de silence à { $who }.
} /unquieten { $who } l'annule.
act-unquieten = { $who } peut de nouveau parler.
act-hide = { $mine ->
    [yes] Vous avez caché le message [{ $line }].
   *[no] { $by } a caché le message [{ $line }].
} /unhide { $line } l'annule.
act-unhide = Le message [{ $line }] est de nouveau visible.
act-veil = { $mine ->
    [yes] Vous avez posé un voile sur le message [{ $line }].
   *[no] { $by } a posé un voile sur le message [{ $line }].
} /unveil { $line } l'annule.
act-unveil = Le voile sur le message [{ $line }] est levé.
act-remove = { $mine ->
    [yes] Vous avez fait sortir { $who }.
   *[no] { $by } a fait sortir { $who }.
} /readmit { $who } l'annule.
act-readmit = { $who } peut revenir.
act-admit = La porte s'est ouverte pour { $who }.
act-decline = La porte ne s'est pas ouverte pour { $who }.
act-strike = { $mine ->
    [yes] Vous avez retiré une proposition.
   *[no] { $by } a retiré une proposition.
} /unstrike l'annule.
act-unstrike = Une proposition est de retour.
act-lock = { $mine ->
    [yes] Vous avez fermé la porte à clé.
   *[no] { $by } a fermé la porte à clé.
} /unlock l'annule.
act-unlock = { $mine ->
    [yes] Vous avez rouvert la porte.
   *[no] { $by } a rouvert la porte.
}
stand-in-offered = { $who } propose de mener la rencontre si toutes les personnes qui animent perdent la connexion. /standin { $who } off dit non merci.
on-break = { $who } fait une pause.
act-calm = { $mine ->
    [yes] Vous avez demandé à la salle de se reposer.
   *[no] { $by } a demandé à la salle de se reposer.
} Pendant ce temps, /chair et vos mots arrive à tout le monde. /calm off la laisse reprendre.
act-uncalm = { $mine ->
    [yes] Vous avez laissé la salle reprendre.
   *[no] { $by } a laissé la salle reprendre.
}
act-guard = Les personnes qui arrivent maintenant écoutent seulement. /guard off l'annule.
act-unguard = { $mine ->
    [yes] Vous laissez
   *[no] { $by } laisse
} de nouveau participer les dernières personnes arrivées.
act-approval = { $mine ->
    [yes] Ce qui est dit attend que vous, ou une autre personne qui anime, l'ayez lu.
   *[no] { $by } demande que ce qui est dit attende d'être lu par une personne qui anime.
} La salle le sait. /approval off l'annule.
act-approval-off = { $mine ->
    [yes] Vous avez mis fin à la lecture avant affichage.
   *[no] { $by } a mis fin à la lecture avant affichage.
}
act-approve = Le message signé { $who } est maintenant visible.
act-disapprove = Le message signé { $who } est revenu à la personne qui l'a écrit, et à personne d'autre.
unread = { $who } attend que vous lisiez un message. /approve { $id } le montre, /disapprove { $id } le rend. Le voici : { $text }
guarded-now = Les personnes qui arrivent maintenant écoutent seulement. /guard off y met fin.
alert-many-arrivals = Beaucoup de monde est arrivé d'un coup. Ces personnes écoutent pour l'instant, et la porte n'a été fermée à personne. /guard off les laisse participer, /lock fait attendre les suivantes.
alert-overrun = Le tour a pris tout son temps. /more donne une minute, /thanks y met fin.
alert-long-composing = La personne qui parle écrit depuis longtemps. Tout va peut-être très bien.
alert-chair-away = La personne qui mène la rencontre n'a plus de connexion. On vous demandera peut-être de prendre le relais.
alert-chair-asked = { $who } aimerait mener la rencontre. /handover { $who } le propose.
alert-door-asked = { $who } aimerait s'occuper de la porte. /handover { $who } door le propose.
alert-phase-ending = Cette partie est presque finie, et des personnes attendent encore. /longer et un nombre de minutes en donne plus.
round-too-long = Un tour de table à { $people } demande { $needed }, et il reste { $left } pour cette partie. /turns { $seconds } donne à chaque personne { $seconds } secondes, /order first passe aux mains levées seulement, ou laissez ainsi.
round-too-long-hands = Un tour de table à { $people } demande { $needed }, et il reste { $left } pour cette partie. /order first passe aux mains levées seulement, ou laissez ainsi.
alert-too-few = Peu de monde est venu. Vous pouvez parler ensemble un moment (/conversation 20), attendre encore dix minutes (/longer 10), ou finir en douceur (/end).
alert-too-few-facilitators = La rencontre attend : il faut ici une personne de plus pour animer.

## What became of what you did

ack-agree = Merci. Personne ne voit qui a dit oui.
ack-volunteer = Merci. Le texte viendra à vous quand ce sera le moment.
ack-note = C'est parti aux personnes qui animent, et à personne d'autre.
ack-report-written = Les personnes qui animent ont vu le message. Elles peuvent comprendre que c'est vous qui l'aviez reçu.
ack-ask-to-write = La question est posée, une seule fois. Si c'est oui, vous le saurez.
ack-no = Personne n'en saura rien.
muted = À partir de maintenant, vous ne voyez plus rien de ce que { $who } dit à la salle. Personne n'en saura rien. /unmute { $who } y met fin ; /report dit que quelque chose n'allait pas.
unmuted = À partir de maintenant, vous voyez de nouveau ce que { $who } dit.
ack-block = Plus rien ne vous viendra de cette personne. Personne n'en saura rien.
ack-unblock = Ce que cette personne écrit vous parvient de nouveau. Personne n'en saura rien.

ack-worry = C'est parti aux personnes qui animent, et à personne d'autre. La personne qui vous inquiète n'en sait rien, et ne le lira jamais.
ack-report = Les personnes qui animent sont prévenues. Elles ne voient pas qui l'a dit.
ack-lower = Vous n'attendez plus pour parler. Personne n'en saura rien.
ack-word = C'est compris. Personne n'a vu ce mot.
ack-listen = Vous écoutez seulement, maintenant. Personne n'en saura rien.
ack-listen-off = Vous participez de nouveau. Personne n'en saura rien.
ack-more-time = Vous avez maintenant plus de temps pour tout. Personne n'en saura rien.
ack-more-time-off = Vous avez de nouveau le temps habituel.
ack-pass = Pas cette fois. Personne n'en saura rien.
ack-later = Un peu plus tard, alors. Personne n'en saura rien.
ack-ready = C'est noté. La parole viendra à vous d'elle-même.
ack-ready-draft = C'est noté. Vos mots seront dits quand votre tour commencera.
ack-replies = De courtes réponses à votre tour sont les bienvenues. Cela se verra quand votre tour sera fini.
ack-replies-off = Pas de réponses à votre tour. Personne n'en saura rien.
ack-choose = Merci. On le lui demande maintenant.
ack-slow = C'est en route : cette partie va plus doucement, et la salle verra votre message dans un instant.
ack-sign = Votre signe est compté. Il sera montré entre deux tours. Personne ne voit de qui il vient.
ack-sign-off = Votre signe est repris.
ack-done = C'est fait.
ack-call = On le lui demande maintenant. Personne ne voit la réponse.
ack-next-soon = Cette partie se termine dès que la personne qui parle a fini son message.
ack-take-asked = On le demande à la personne qui s'en occupe en ce moment.
ack-leave-out = Cette partie est laissée de côté pour cette rencontre. /take-in la remet.
ack-take-in = Cette partie est de nouveau prévue dans cette rencontre.
ack-first = Les mains levées sont entendues comme elles viennent.
ack-quietest = Parmi les mains levées, on commence par qui a le moins parlé. Personne d'autre n'en saura rien.
ack-newcomers = Parmi les mains levées, on commence par qui vient pour la première fois, puis par qui a le moins parlé. Personne d'autre n'en saura rien.
ack-invite = On demande en privé à chaque personne pas encore entendue si elle en a envie. Personne ne voit de qui il s'agit.
ack-hold = La parole reste où elle est. /hold off la laisse de nouveau passer d'elle-même.
ack-hold-off = La parole passe de nouveau d'elle-même.
ack-more = La personne qui parle a plus de temps.
ack-thanks = Le tour se termine. Le message en cours peut être fini.
call-nobody = Il n'y a personne à appeler en ce moment.
ack-appoint = On le lui dit.
ack-break = Vous êtes en pause. Personne ne vous demandera de mener quoi que ce soit. /break off y met fin.
ack-break-off = Votre pause est finie.
ack-stand-in = Merci. Si toutes les personnes qui animent perdent la connexion, on vous demandera de mener la rencontre.
ack-stand-in-off = On ne vous demandera pas de prendre le relais.
ack-stand-in-declined = On ne lui demandera pas de prendre le relais.
ack-hand-over = La proposition de mener la rencontre est faite.
ack-hand-over-door = La proposition de s'occuper de la porte est faite.
steers = Les phrases du groupe pour un mot en privé. /steer NOM et un numéro en envoie une :
steers-none = Ce groupe n'a pas de phrases de ce genre.
ack-answer-nothing = Votre réponse est reprise.
ack-answer = Votre réponse est arrivée. Vous pouvez la changer jusqu'à la fin de cette partie.
ack-leave = Vous avez quitté la rencontre, et votre place est libre. Prenez soin de vous.

## What came back

you-wrote = Vous aviez écrit : { $text }
two-ways = Tapez /keep pour le garder comme brouillon, /note-draft pour l'envoyer seulement aux personnes qui animent, ou /help pour voir où trouver de l'aide.
three-ways = Tapez /keep pour le garder comme brouillon et lever la main, /note-draft pour l'envoyer seulement aux personnes qui animent, ou /help pour voir où trouver de l'aide.
not-taken = Ce n'est pas parti. Trop de choses attendent une réponse en ce moment.
nothing-came-back = Rien ne vous est revenu.
again-in = { $seconds ->
    [one] Réessayez dans { $seconds } seconde.
   *[other] Réessayez dans { $seconds } secondes.
}
draft = Votre brouillon : { $text }
draft-kept = C'est gardé comme brouillon, sur cet appareil seulement. /draft le montre.
draft-dropped = Votre brouillon est effacé.
draft-none = Vous n'avez pas de brouillon. Tapez /draft et vos mots pour en écrire un.

code-room-full = Toutes les places sont prises en ce moment. Restez si vous voulez : vous entrerez quand une place sera libre.
code-invalid-name = Ce nom ne peut pas servir ici. S'il vous plaît, choisissez-en un autre.
code-name-taken = Quelqu'un porte déjà ce nom ici, ou un nom qui lui ressemble. Est-ce vous ?
code-agree-first = Ce n'est pas parti. S'il vous plaît, lisez les accords du groupe, puis tapez /agree.
code-room-rests = Ce n'est pas parti. Personne ne l'a vu. La salle se repose un moment. /note atteint toujours les personnes qui animent.
code-listening = Ce n'est pas parti. Personne ne l'a vu. Vous écoutez seulement. /listen off change cela.
nothing-changed = Rien n'a changé : c'est déjà ainsi, ou ce n'est pas le moment.
code-pm-off = Dans cette salle, on ne s'écrit pas en privé. /note écrit aux personnes qui animent.
code-ask-first = Ce n'est pas parti. Demandez d'abord à cette personne, s'il vous plaît : /ask-to-write et son nom.
code-blocked = Ce n'est pas parti. Vous avez bloqué cette personne. /unblock et son nom lève cela.
code-stale = Quelque chose a changé juste avant. S'il vous plaît, regardez encore une fois : /where.
code-turn-running = Ce n'est pas parti. Quelqu'un a la parole. Vous pouvez écrire entre deux tours, ou à une seule personne avec /whisper.
not-sent-now = Ce n'est pas parti. Personne ne l'a vu. Personne ne peut écrire ici en ce moment.
code-needs-a-person = Cette personne vient de demander quelqu'un, alors on ne la renvoie pas maintenant. /go et son nom pour y aller ; ensuite, vous pourrez toujours décider.

## What could not be read

misread-command = La commande /{ $word } n'existe pas. Vouliez-vous dire /{ $nearest } ? Rien n'est parti. Pour dire un message qui commence par une barre oblique, tapez-en deux.
misread-command-far = La commande /{ $word } n'existe pas. Rien n'est parti. /help montre ce qu'il y a. Pour dire un message qui commence par une barre oblique, tapez-en deux.
misread-usage = Rien n'est parti. { $usage }
misread-no-name = Rien n'est parti. À qui pensez-vous ? Tapez un nom à la suite ; /who montre qui est là.
misread-name = Rien n'est parti. Personne ici ne s'appelle { $name }.
misread-names = Rien n'est parti. Plusieurs noms commencent ainsi : { $names }.
misread-no-turn = Rien n'est parti. Personne n'a la parole.
misread-no-phase = Rien n'est parti. La salle n'est pas encore ouverte. /open l'ouvre.
misread-no-room = Rien n'est parti. Il n'y a pas de petite salle de ce nom en ce moment. /where nomme celles qu'il y a.
misread-no-line = Rien n'est parti. Ce message n'existe pas ici. Les messages ont leur numéro entre crochets, comme [12].
misread-nothing-asked = Rien n'est parti. Aucune question n'est posée en ce moment.
misread-no-such-answer = Rien n'est parti. Cela n'est pas l'une des réponses. Tapez son numéro.
misread-nothing-offered = Rien n'est parti. Rien ne vous est proposé en ce moment.
misread-bad-name = Cela ne peut pas être un nom ici. C'est trop long, ou il y a quelque chose qui ne peut pas s'afficher.

## What facilitators did

record = Ce que les personnes qui animent ont fait jusqu'ici, au dernier changement de partie. Ni les noms ni les messages ne sont donnés.
record-removed = Personnes à qui on a demandé de partir : { $count }.
record-hidden = Messages cachés : { $count }.
record-quietened = Personnes à qui on a demandé un peu de silence : { $count }.
record-veiled = Messages mis sous un voile : { $count }.
record-unapproved = Messages lus et non montrés : { $count }.
record-declined = Personnes à qui on n'a pas ouvert : { $count }.

## Who is here, and what can be typed

people = { $count ->
    [0] Il n'y a personne ici.
    [one] 1 personne est ici :
   *[other] { $count } personnes sont ici :
}
commands-intro = Ce que vous pouvez taper. Tout ce qui ne commence pas par une barre oblique est dit à la salle.
commands-door = Ce que vous pouvez taper ici :
commands-facilitating = Pour les personnes qui animent :
commands-rest = Il y a plus encore : /help all montre tout.
commands-help = Où trouver de l'aide est écrit au-dessus de tout ceci, et /help-lines ne montre que cela.
help-help = /help, /help all ou /help COMMANDE : où trouver de l'aide, et ce que vous pouvez taper.
help-help-lines = /help-lines, ou /help-lines PAYS : à qui téléphoner ou écrire, dans votre pays. Cela marche partout et à tout moment, et personne n'en sait rien.
help-where = /where : où en est la rencontre.
help-who = /who : qui est là.
help-door = /door : tout sur cette salle : qui anime, ce qui est convenu et gardé, où trouver de l'aide.
help-evening = /evening : comment se passe une rencontre, partie par partie.
help-record = /record : ce que les personnes qui animent ont fait jusqu'ici, seulement en chiffres.
help-name = /name NOM : à la porte, le nom que vous voulez porter ici.
help-return = /return MOTS : à la porte, vos quatre mots vous ramènent à votre place.
help-agree = /agree, ou /agree listen : à la porte, entrer. Dans la salle, redire oui.
help-hand = /hand, ou un message avec seulement ! : demander la parole.
help-lower = /lower : baisser la main.
help-ready = /ready, /ready send ou /ready TEXTE : c'est bientôt à vous, et vous dites oui. Avec send, votre brouillon est dit quand votre tour commence ; ou bien TEXTE.
help-pass = /pass : c'est bientôt à vous, mais pas cette fois. Personne n'en saura rien.
help-later = /later : c'est bientôt à vous, mais plutôt un peu plus tard. Personne n'en saura rien.
help-say = /say TEXTE : le dire à la salle. C'est comme le taper sans barre oblique. Sans texte, /say envoie ce qui vient de vous revenir.
help-done = /done, ou un message avec seulement done : votre tour est fini.
help-choose = /choose NOM : après votre tour, quand on vous demande qui vient ensuite.
help-replies = /replies on ou /replies off : de courtes réponses à votre tour sont les bienvenues ou non, quand cette partie vous le demande. Cela se voit quand votre tour est fini.
help-unfinished = /unfinished : reprendre après /done, pendant dix secondes.
help-typing = /typing, ou /typing off : vous êtes en train d'écrire, on peut attendre.
help-draft = /draft TEXTE : écrire un brouillon, sur cet appareil seulement. /draft le montre, /draft send le dit, /draft clear l'efface.
help-keep = /keep : garder comme brouillon le message qui vous est revenu, et lever la main.
help-note-draft = /note-draft : envoyer le message qui vous est revenu, ou votre brouillon, seulement aux personnes qui animent.
help-note = /note TEXTE : écrire seulement aux personnes qui animent.
help-person = /person : j'ai besoin de quelqu'un maintenant. Cela montre où trouver de l'aide, et prévient en privé les personnes qui animent. /person off : c'est passé.
help-hardtime = /hardtime : c'est difficile pour moi en ce moment. Un mot doux rien que pour vous ; personne n'en saura rien.
help-stepout = /stepout, ou /stepout off : faire un pas de côté en gardant votre place, ou revenir. Personne ne peut le voir.
help-worry = /worry NOM TEXTE : quelqu'un vous inquiète. Les personnes qui animent le lisent, jamais celle dont il s'agit.
help-aside = /aside TEXTE : en tête-à-tête, écrire à cette seule personne. S'il y en a plusieurs, le nom vient d'abord.
help-close-aside = /close-aside : refermer un tête-à-tête, ou ne pas l'accepter.
help-report = /report, /report MESSAGE ou /report MESSAGE TEXTE : quelque chose n'allait pas. Les personnes qui animent l'apprennent, jamais qui l'a dit.
help-sign = /sign SIGNE, /sign SIGNE MESSAGE, ou la même chose et off : un signe silencieux pour le dernier tour, ou pour un message hors d'un tour. Il est compté, et montré quand le tour est fini. /sign en donne la liste.
help-reply = /reply MESSAGE TEXTE : répondre à un message, quand la rencontre a des fils de discussion.
help-takeback = /takeback, ou /takeback MESSAGE : reprendre votre dernier message, ou celui-là.
help-ask-to-write = /ask-to-write NOM : demander si vous pouvez vous écrire à deux. Un non n'est jamais annoncé.
help-yes = /yes NOM : vous pouvez vous écrire.
help-no = /no NOM : plutôt pas. Personne n'en saura rien.
help-write = /write NOM TEXTE : écrire à quelqu'un qui a dit oui.
help-mute = /mute NOM : ne plus rien voir de ce qu'une personne dit à la salle, sur cet appareil. Personne n'en saura rien.
help-unmute = /unmute NOM : le voir de nouveau.
help-block = /block NOM : plus rien ne vous vient de cette personne. Personne n'en saura rien.
help-unblock = /unblock NOM : ce que cette personne vous écrit en privé vous parvient de nouveau.
help-report-private = /report-private NOM, avec ou sans mots à la suite : montrer aux personnes qui animent la dernière chose que cette personne vous a écrite.
help-veil = /veil MESSAGE, ou /veil MESSAGE SUJET : poser un voile sur un message à vous ; si vous animez, sur n'importe lequel. Qui veut le lire le peut.
help-unveil = /unveil MESSAGE : relever un voile.
help-show = /show MESSAGE : lire un message sous un voile.
help-listen = /listen on ou /listen off : seulement écouter, ou participer de nouveau. Personne n'en saura rien.
help-moretime = /moretime on ou /moretime off : plus de temps pour tout, ou le temps habituel. Personne n'en saura rien.
help-volunteer = /volunteer, ou /volunteer PASSAGE : lire le passage d'un texte qui attend une voix.
help-post = /post : afficher le texte qui vous est proposé. Si vous animez : afficher le passage suivant.
help-skip = /skip : laisser de côté le texte qui vous est proposé.
help-join = /join NOM, ou /join : aller dans une petite salle tant qu'il y en a, ou revenir dans la salle principale.
help-answer = /answer NUMÉRO, /answer MOTS ou /answer QUESTION RÉPONSE : répondre à ce qui est demandé. /answer nothing reprend la réponse.
help-showanswer = /showanswer : montrer vos réponses à la salle, avec votre nom, quand ce choix est à vous.
help-strike = /strike NUMÉRO : retirer votre propre proposition. Les personnes qui animent peuvent retirer n'importe laquelle.
help-unstrike = /unstrike CLÉ : remettre une proposition. Sa clé est s et un numéro.
help-here = /here : reprendre votre place depuis un autre appareil.
help-words = /words : quatre mots qui vous ramènent à votre place sur n'importe quel appareil.
help-slip = /slip NOM : une attestation de présence à ce nom, dans un fichier de ce dossier. Le nom reste sur cet appareil.
help-leave = /leave : partir, et laisser votre place.
help-quit = /quit : partir, et garder votre place.
help-open = /open : ouvrir les portes de la salle.
help-start = /start : commencer la rencontre tout de suite.
help-next = /next : aller à la partie suivante.
help-back = /back : revenir à la partie d'avant.
help-longer = /longer MINUTES : donner ce nombre de minutes en plus à cette partie.
help-slow = /slow SECONDES : ce nombre de secondes entre deux messages d'une même personne, dans une partie où tout le monde écrit. 0 pour aucune.
help-shorter = /shorter MINUTES : enlever ce nombre de minutes à cette partie.
help-card = /card agreements, /card help, /card text NOM pour un texte du groupe, ou /card MOTS : poser une carte devant la salle, entre deux tours.
help-card-for = /card-for NOM agreements, help ou MOTS : la même chose devant une seule personne, à tout moment.
help-pause = /pause : les accords du groupe devant tout le monde, et la parole qui attend jusqu'à /hold off.
help-leave-out = /leave-out, ou /leave-out NUMÉRO : laisser de côté, pour cette rencontre, la partie suivante, ou celle qui est à ce nombre de parties d'ici.
help-take-in = /take-in, ou /take-in NUMÉRO : remettre une partie qui avait été laissée de côté.
help-park = /park THÈME : garder un thème pour plus tard dans les thèmes à aborder. Tout le monde le voit.
help-unpark = /unpark THÈME : enlever un thème des thèmes à aborder.
help-calm = /calm, ou /calm off : toute la salle se repose. Aucun texte n'y arrive, personne n'entre, et tout reste en suspens jusqu'à /calm off.
help-silence = /silence, ou /silence MINUTES : entre deux tours, un silence d'une minute, ou de ce nombre de minutes. Ce qui est en cours reste en suspens pendant ce temps.
help-conversation = /conversation, ou /conversation MINUTES : entre deux tours, tout le monde peut écrire pendant une minute, ou ce nombre de minutes.
help-insert = /insert NOM : entre deux tours, une partie que ce groupe garde sous la main, comme une pause.
help-split = /split MINUTES choice NOM, NOM : de petites salles pour un moment, entre deux tours ; avec random, les personnes sont réparties au hasard, et chaque salle a besoin d'un nom. /split MINUTES pairs, ou new-pairs : deux par deux.
help-recall = /recall : tout le monde revient des petites salles. Qui y a la parole peut finir son message.
help-motion = /motion MOTS : entre deux tours, demander à tout le monde oui ou non. C'est adopté ou non ; la suite est entre vos mains.
help-poll = /poll QUESTION | CHOIX | CHOIX .. : entre deux tours, demander à tout le monde de choisir. Les totaux viennent à la fin.
help-uninsert = /uninsert : mettre fin à ce qui a été ajouté, ou l'annuler avant que cela commence.
help-call = /call, ou /call NOM : appeler la personne suivante, ou une main levée hors de l'ordre.
help-order = /order first, /order quietest ou /order newcomers : parmi les mains levées, on suit l'ordre, ou on commence par qui a le moins parlé, ou par qui vient pour la première fois. Un tour de table passe alors aux mains levées seulement.
help-turns = /turns SECONDES : la durée d'un tour à partir d'ici.
help-floor = /floor close ou /floor open : on ne lève plus la main, ou on peut de nouveau la lever. Les personnes qui attendent seront entendues.
help-invite = /invite : une fois par partie, dire en privé à chaque personne pas encore entendue qu'il y a de la place pour elle. Personne ne voit à qui.
help-more = /more, ou /more MINUTES : donner à la personne qui parle une minute de plus, ou ce nombre de minutes.
help-thanks = /thanks : remercier la personne qui parle et finir le tour. Le message en cours peut être fini.
help-hold = /hold on ou /hold off : garder la parole où elle est, ou la laisser passer d'elle-même.
help-chair = /chair TEXTE : parler comme la personne qui mène la rencontre, entre deux tours.
help-whisper = /whisper NOM TEXTE : écrire à une seule personne. Les autres personnes qui animent le voient aussi, et personne d'autre.
help-go = /go NOM, /go NOM rest ou /go NOM standin : aller vers une personne qui a besoin de quelqu'un. Avec rest, la salle se repose pendant ce temps ; avec standin, on demande à quelqu'un de mener la rencontre.
help-oneto = /oneto NOM, ou /oneto NOM crisis : écrire à quelqu'un en tête-à-tête. Avec crisis, les autres personnes qui animent savent qui l'accompagne.
help-quieten = /quieten NOM, ou /quieten NOM MINUTES : demander un peu de silence à une personne, pour 10 minutes ou ce nombre de minutes. Elle seule le sait.
help-unquieten = /unquieten NOM : laisser de nouveau parler une personne à qui vous avez demandé un peu de silence.
help-hide = /hide MESSAGE : cacher un message à tout le monde.
help-unhide = /unhide MESSAGE : montrer de nouveau un message caché.
help-remove = /remove NOM : faire sortir une personne, et enlever tous ses messages.
help-readmit = /readmit NOM : une personne qu'on a fait sortir peut revenir, et ses messages sont de nouveau visibles.
help-guard = /guard off : laisser participer les personnes arrivées d'un coup. /guard on : les personnes qui arrivent maintenant écoutent seulement.
help-approval = /approval on ou /approval off : ce qui est dit attend qu'une personne qui anime l'ait lu.
help-approve = /approve, ou /approve NUMÉRO : montrer le plus ancien message qui attend d'être lu, ou celui-là.
help-disapprove = /disapprove, ou /disapprove NUMÉRO : rendre ce message à la personne qui l'a écrit.
help-lock = /lock : les personnes qui arrivent à partir de maintenant attendent à la porte.
help-unlock = /unlock : rouvrir la porte.
help-admit = /admit NOM : ouvrir à une personne qui attend.
help-decline = /decline NOM : ne pas lui ouvrir.
help-handover = /handover NOM, ou /handover NOM door : proposer à une autre personne qui anime de mener la rencontre, ou de s'occuper de la porte.
help-takechair = /takechair, ou /takechair door : mener la rencontre, ou s'occuper de la porte, quand on vous le propose ou que personne ne le fait.
help-steer = /steer, ou /steer NOM NUMÉRO : les phrases du groupe pour un mot en privé, ou en envoyer une.
help-break = /break on ou /break off : faire une pause dans l'animation, ou en revenir.
help-standin = /standin ou /standin off : proposer de mener la rencontre si toutes les personnes qui animent perdent la connexion. Si vous animez, /standin NOM off dit non à une proposition.
help-appoint = /appoint NOM RÔLE : donner un rôle à quelqu'un : cofacilitator (coanimation), greeter (accueil), speaker (prise de parole), guest (personne invitée), ou de nouveau member (membre).
help-end = /end : finir la rencontre. Il y a une minute pour changer d'avis.
help-undo-end = /undo-end : finalement, la rencontre continue, dans cette minute-là.
