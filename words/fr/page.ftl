### What the page says in a meeting and at its door. One message a sentence; a number or a name in braces is filled in.
### Nothing here is said to the whole room: these are sentences of one person's own screen.

## Always in reach

help-here = Dans cette rencontre
note = Un mot pour les personnes qui animent
note-short = Un mot
more = Plus

## The door

door-kind = Une rencontre ici dure { $minutes } minutes. Elle est animée par { $led ->
    [trained] des personnes formées pour cela
    [clinician] quelqu'un dont le métier est de soigner
   *[peers] des pairs, des personnes comme toutes les autres ici
} ({ $label }).
door-consent = En entrant, vous consentez à ceci : { $text }
door-agreed = Ce que chaque personne accepte
door-more = En savoir plus sur cette salle, et comment se passe une rencontre
tab-here = Vous êtes déjà dans cette salle, dans un autre onglet, sous le nom { $who }.
tab-go-on = Continuer ici
door-return = J'ai déjà une place ici, sur un autre appareil
door-lead = J'anime cette rencontre
door-name = Votre nom ici
door-name-hint = Le nom que vous voulez. Pas le vôtre, s'il vous plaît.
door-another-name = Un autre nom
door-pronouns = Vos pronoms, si vous voulez
door-newcomer = C'est ma première fois ici
door-enter = Dire oui et entrer
door-listen = Dire oui et seulement écouter
door-listen-hint = Personne ne voit lequel des deux vous choisissez.
door-opens = Cette salle n'est pas encore ouverte.
door-next = Cette salle n'est pas encore ouverte. Prochaine rencontre : { $when }.
door-until = Choisissez un nom et une façon d'entrer : cette page vous fera entrer dès que la salle ouvrira. Plus bas, vous pouvez lire comment se passe une rencontre. L'aide est en haut.
door-stays = Vous entrerez sans rien faire, dès qu'elle ouvrira. Vous pouvez laisser cette page ouverte, ou revenir plus tard.
door-entering = Vous entrez.
door-asking = On cherche la salle.
door-waiting = Vous attendez qu'on vous ouvre
waiting-locked = La porte est fermée à clé pour l'instant. Les personnes qui animent savent que vous êtes là, et l'une d'elles pourra vous ouvrir.
waiting-rest = La salle se repose un moment. Vous entrerez quand elle reprendra.
waiting-removal = Pour un moment, les personnes qui animent regardent chaque arrivée ; cela n'a rien à voir avec vous. Si personne ne répond, vous entrerez de toute façon dans quelques minutes, pour écouter.
waiting-approval = Dans cette salle, les personnes qui animent ouvrent elles-mêmes la porte. Elles savent que vous êtes là.
waiting-late = La rencontre a commencé, et après cela la porte de cette salle ne s'ouvre plus d'elle-même. Les personnes qui animent savent que vous êtes là.
waiting-bot = Une personne qui anime doit ouvrir aux programmes.
waiting-meanwhile = En attendant, vous pouvez écrire aux personnes qui animent. L'aide est en haut.
leave-waiting = Partir, et ne plus attendre

## Where it ends, or does not begin

unknown = Il n'y a pas de salle de ce nom ici
unknown-next = Il manque peut-être une lettre au lien. La personne qui vous l'a donné peut vous le renvoyer.
unreachable = Le serveur est injoignable en ce moment
unreachable-next = Cet appareil est-il en ligne ? Certains réseaux bloquent les pages comme celle-ci : un autre réseau, par exemple celui du téléphone, peut aider.
elsewhere = Votre place a été reprise sur un autre appareil ou dans un autre onglet, et tout continue là-bas.
elsewhere-back = La reprendre ici
to-front = Vers la page d'accueil

## The connection

link-down = La connexion est coupée pour un moment. Votre place et vos mots sont gardés, et cette page revient d'elle-même.
link-blocked = La page n'arrive pas jusqu'à la salle. Certains réseaux bloquent ce genre de connexion : un autre réseau, par exemple celui du téléphone, peut aider. La page continue d'essayer.
unconfirmed = Pas encore confirmé

## The evening

phase-now = { $part }, { $time }
evening-not-begun = La rencontre n'a pas commencé.
recall-soon = Les petites salles se terminent dans un instant. Ensuite, tout le monde se retrouve.
in-room = Vous êtes dans la petite salle { $room }.
waiting-count = { $count ->
    [0] Personne n'attend pour parler
    [one] 1 personne attend pour parler
   *[other] { $count } personnes attendent pour parler
}
speaks = { $who } a la parole
speaks-you = Vous avez la parole
floor-free = La parole est libre
composing = { $who } écrit
paused = Les mots font une petite pause. Rien ne se perd.
people = { $count ->
    [one] { $count } personne est ici
   *[other] { $count } personnes sont ici
}
room-rests = La salle se repose un moment. Tout reste en suspens, et rien ne se perd.
ending = La rencontre se termine dans un instant. Ensuite, tout ce qui a été dit est effacé.

## What was said

stream = Ce qui a été dit
own-name = { $who } (vous)
as-chair = { $who }, { $label }
replies = { $who } répond
shows = { $who } montre
reads = { $who } lit
group-text = Pour tout le monde
part-of = passage { $part } sur { $parts }
bell = Une cloche
veiled = Sous un voile
veiled-label = Sous un voile : { $label }
veil-open = Le lire
signs-count = { $sign } { $count }
signs-choral = Si vous aimeriez vous joindre à ces mots, en silence
signs-for = Un signe silencieux pour { $who }
about-line = Ce qu'on peut faire pour ce message signé { $who }
answer-this = Répondre
answering = Votre prochain message répond à { $who }.
answering-no = Plutôt pas
thread-of = En réponse :
muted-line = Un message signé { $who } ; vous préférez ne pas lire cette personne.
unmute = Lire de nouveau cette personne
tally-too-few = Moins de trois personnes ont répondu, il n'y a donc pas de chiffres.
tally-line = { $choice } : { $count }
tally-passed = C'est adopté.
tally-not-passed = Ce n'est pas adopté.

## What a screen reader is told

told = Nouvelles
told-line = { $who } : { $text }
told-phase = Maintenant : { $part }
told-many = { $count } nouveaux messages

## My next step

my-step = Votre prochain pas
step-not-begun = La rencontre n'a pas commencé. Vous n'avez rien à faire.
step-quiet = C'est un moment de silence.
step-text = On lit un texte.
step-room-begins = Cette salle commence dans un instant. Vous êtes au bon endroit.
step-round = Nous faisons un tour. On vous demande quand cela vient à vous ({ $place }) ; passer est très bien.
done-words = Il y a encore des mots que personne n'a vus. Envoyez-les d'abord, ou terminez sans eux.
done-anyway = Terminer sans eux
step-speaker = Dans cette partie, une seule personne a la parole.
step-rests = La salle se repose un moment. Vous n'avez rien à faire.
step-closed = On ne lève plus la main pour l'instant. Les personnes qui attendent seront entendues.
step-split = Une partie du groupe est dans de petites salles.
step-listening = Vous écoutez.
step-take-part = Participer de nouveau
step-quietened = Une personne qui anime vous demande un peu de silence, pour { $time }. Cela reste entre les personnes qui animent et vous.
step-ready = C'est bientôt à vous.
step-ready-called = La parole est à vous, si vous la voulez.
step-ready-hint = Personne ne voit ce que vous choisissez. Un silence n'est pas une réponse : on vous le demandera encore une fois, plus tard.
ready = Je veux bien
ready-with-draft = Envoyer ce que j'ai écrit quand mon tour commencera
pass = Pas cette fois
later = Un peu plus tard
step-speak = Vous avez la parole. Prenez votre temps.
cue-80 = Une grande partie de votre temps est passée.
cue-100 = Votre temps est passé. Finissez votre pensée.
closing = La parole continue son chemin dans un instant. Vous pouvez finir votre message.
done = J'ai fini
unfinished = Je n'avais pas fini
welcome-replies = De courtes réponses à mon tour sont les bienvenues
step-missed = La parole a continué son chemin pendant votre absence. Ce n'est pas grave.
missed-now = J'aimerais parler maintenant
missed-later = À la fin
missed-leave = En rester là
step-place = { $place ->
    [1] C'est bientôt à vous.
   *[other] Vous attendez pour parler. Votre place dans l'ordre : { $place }.
}
lower = Baisser la main
hand = Lever la main
step-hand = Si vous avez envie de parler.
step-name-next = Vous pouvez choisir qui vient ensuite. Ces noms ne sont montrés qu'à vous.
step-reply = Il y a un moment pour de courtes réponses.
step-write = Tout le monde peut écrire.
step-write-slow = Tout le monde peut écrire, doucement : un message toutes les { $seconds } secondes. Rien ne se perd.
step-agree = Le groupe relit ses accords. Personne ne voit qui redit oui.
agree-again = Je redis oui
step-read = Ce texte est à vous, si vous voulez le lire.
post = L'afficher
skip = Le laisser de côté
step-volunteer = Des passages de ce texte attendent une voix pour les lire.
volunteer = Lire le passage { $part }
step-room = Il y a de petites salles. Vous pouvez aller dans l'une d'elles.
ask-private = Personne ne lit vos réponses : elles restent sur cet appareil.
ask-facilitator = Vos réponses vont aux personnes qui animent, avec votre nom. Personne d'autre ne les lit.
ask-counts = À la fin, tout le monde voit combien de personnes ont donné chaque réponse, si au moins trois ont répondu. Personne ne voit qui.
ask-choice = Vos réponses restent sur cet appareil, sauf si vous les montrez à la salle.
ask-suggest = Chaque personne peut proposer une phrase. Les phrases seront montrées à tout le monde plus tard, sans les noms.
ask-choose = Voici ce qui a été proposé. Choisissez-en autant que vous voulez. Personne ne voit qui a choisi quoi.

## Writing

draft = Votre brouillon, sur cet appareil seulement
say-label = Vos mots
send = Envoyer
held-back = Vos mots sont revenus là où vous écrivez.
held-hand = Le garder comme brouillon, et lever la main
to-note = L'envoyer plutôt aux personnes qui animent
doubt-phone = On dirait qu'il y a un numéro de téléphone dedans.
doubt-mail = On dirait qu'il y a une adresse e-mail dedans.
doubt-link = On dirait qu'il y a un lien dedans.
doubt-advice = Cela peut ressembler à un conseil, et beaucoup ici ne parlent que de leur propre vie.
doubt-yours = Personne ne l'a encore vu. Vous pouvez changer vos mots, ou les envoyer tels quels.
send-anyway = Envoyer tel quel
advice-phrases = tu devrais, vous devriez, tu dois, vous devez, il faut que tu, il faut que vous, as-tu essayé, avez-vous essayé, as-tu déjà essayé, avez-vous déjà essayé, pourquoi ne pas, à ta place, à votre place
note-label = Seules les personnes qui animent lisent ceci
note-send = Envoyer aux personnes qui animent
note-sent = Les personnes qui animent peuvent le lire maintenant. Personne d'autre.

## When it is hard

person = J'ai besoin de quelqu'un maintenant
person-nobody-here = Aucune des personnes qui animent n'est connectée en ce moment. S'il vous plaît, appelez d'abord l'une des personnes indiquées plus haut.
hard-time = C'est difficile pour moi en ce moment
step-out = Faire un pas de côté
step-in = Je suis de retour
out = Vous faites un pas de côté. Personne ne peut le voir, et votre place est gardée.
grounding = Posez les deux pieds au sol. Soufflez doucement, plus longtemps que vous n'inspirez. Cherchez cinq choses que vous pouvez voir, quatre que vous pouvez toucher, trois que vous pouvez entendre. Vous n'avez rien d'autre à faire en ce moment.

## Why the door did not open

code-room-full = Toutes les places sont prises en ce moment. Vous entrez dès qu'une place se libère : laissez cette page ouverte, ou revenez plus tard.
code-name-taken = Quelqu'un ici a ce nom, ou un nom qui lui ressemble. Merci d'en choisir un autre. Si c'est vous, sur un autre appareil, vos quatre mots vous rendent votre place.
code-invalid-name = Ce nom ne peut pas servir ici. Merci d'en choisir un autre.
