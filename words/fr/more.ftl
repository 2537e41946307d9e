### What the drawers of the page say: they are read when someone opens one.

## The room, and the evening

door-shape = Sa forme : { $kind }.
door-eligibility = À qui s'adresse cette salle : { $text }
door-age-band = Âges : { $text }
door-entry-open = Il suffit de dire oui pour entrer.
door-entry-approved = Ici, les personnes qui animent ouvrent elles-mêmes la porte.
door-entry-invited = Chaque personne entre dans cette salle avec un lien rien qu'à elle.
door-staffed = Cette salle n'est ouverte que lorsqu'une personne qui anime est là.
door-private-off = Ici, on ne s'écrit pas en privé, sauf quand les personnes qui animent prennent soin de quelqu'un.
door-private-facilitators = Vous pouvez écrire aux personnes qui animent. Les autres ne peuvent pas vous écrire en privé.
door-private-consent = Ici, deux personnes peuvent s'écrire quand toutes les deux ont dit oui.
door-limits = Ce qu'est ce groupe, et ce qu'il n'est pas
door-kept = Ce qui est gardé ici
door-evening = Comment se passe une rencontre
kind-text = on lit un texte
kind-turns = une personne parle à la fois
kind-open = tout le monde peut écrire
kind-quiet = personne n'écrit
kind-ask = le groupe relit ses accords
kind-form = une question est posée à tout le monde ; on répond ou non, comme on veut
kind-split = de petites salles
more-evening = Cette rencontre, ce qui est convenu et gardé
more-agenda = Thèmes à aborder
more-agreed = Ce que chaque personne accepte
more-record = Ce que les personnes qui animent ont fait jusqu'ici, seulement en chiffres
record-nothing = Rien à dire pour l'instant.
record-removed = Personnes à qui on a demandé de partir : { $count }
record-hidden = Messages cachés : { $count }
record-quietened = Personnes à qui on a demandé un peu de silence : { $count }
record-veiled = Messages mis sous un voile : { $count }
record-unapproved = Messages lus et non montrés : { $count }
record-declined = Personnes à qui on n'a pas ouvert : { $count }
look = Tout afficher de nouveau

## People

more-people = Qui est là
you = vous
about-person = Ce qu'on peut faire pour { $who }

## Only for me

listen-only = Seulement écouter
listen-only-hint = Personne n'en saura rien.
more-time = J'ai besoin de plus de temps
more-time-hint = On vous attend trois fois plus longtemps. Personne n'en saura rien.
stand-in = Je pourrais prendre le relais si toutes les personnes qui animent perdent la connexion
stand-in-hint = Les personnes qui animent le voient.
back-to-main = Revenir dans la salle principale
more-card = Une carte à emporter
card-label = Ce que j'aimerais emporter
card-help = Y mettre où trouver de l'aide
card-save = L'enregistrer dans un fichier
card-hint = Elle est faite sur cet appareil. La page n'en garde pas de copie, et rien de ce que d'autres ont dit n'est dessus.
more-words = Revenir depuis un autre appareil
words-hint = Quatre mots vous ramènent à cette place sur n'importe quel appareil, jusqu'à la fin de la rencontre. Notez-les, et gardez-les pour vous : avec eux, on prend votre place.
words-show = Me montrer mes quatre mots
lead-in-label = Votre lien, sa clé, ou la phrase secrète de la salle
lead-in-use = Utiliser
lead-in-hint = Collé ici, il n'entre pas dans l'historique de votre navigateur.
lead-in-then = Bien. Choisissez maintenant votre nom ci-dessus, et entrez.
return-label = Vos quatre mots
return-go = Retrouver ma place
more-slip = Une attestation de présence
slip-hint = Votre nom reste sur cet appareil. Le serveur en signe un code, ne garde rien, et n'en parle à personne.
slip-name = Le nom à mettre dessus
slip-make = Faire l'attestation
slip-not-here = Une attestation ne peut se faire que par une connexion sécurisée (https).

## How the page looks

looks-theme = Couleurs
looks-theme-auto = Comme sur cet appareil
looks-theme-light = Claires
looks-theme-dark = Sombres
looks-theme-contrast = Très contrastées
looks-text = Lettres
looks-text-normal = Normales
looks-text-large = Grandes
looks-text-larger = Très grandes
looks-told = Ce qu'un lecteur d'écran dit de lui-même
looks-told-all = Chaque message, et à qui est le tour
looks-told-turns = À qui est le tour, et les nouvelles parties
looks-told-nothing = Seulement ce qu'on me demande
looks-roomy = Plus d'espace entre les lignes
looks-still = Rien ne bouge
looks-near = Vibrer, et garder l'écran allumé, quand mon tour approche
looks-keys = Des lettres seules servent de touches (w dit où nous en sommes)

## Leaving

leave = Quitter la rencontre
leave-hint = Vous laissez votre place. Personne n'en saura rien, et rien ne vous demande pourquoi.
leave-quickly-hint = « Partir vite », ou trois fois la touche Maj, vide cette page d'un coup et garde votre place. La liste des pages visitées, dans votre navigateur, contient encore une adresse, qui ne nomme aucune salle et ne dit rien ; il n'y a que vous qui puissiez l'effacer. Quatre mots, sous « Revenir depuis un autre appareil », vous y ramènent : notez-les avant.

## About a line, or about someone

take-back = Reprendre
veil-mine = Poser un voile dessus
veil-as = Avec un voile : { $label }
veil-lift = Lever le voile
veil-hint = Qui veut le lire le peut toujours.
report = Quelque chose n'allait pas
report-label = Un mot pour les personnes qui animent, si vous voulez
report-hint = Les personnes qui animent l'apprennent, jamais qui l'a dit.
mute = Plutôt ne pas lire cette personne
mute-hint = Sur cet appareil seulement. Personne n'en saura rien.
worry = Cette personne m'inquiète
worry-label = Seules les personnes qui animent lisent ceci. La personne dont il s'agit, jamais.
ask-to-write = Demander si nous pouvons nous écrire
write-label = À cette seule personne
write-send = Envoyer à cette seule personne
block = Ne plus recevoir ses messages
unblock = Recevoir de nouveau ses messages
report-written = Montrer aux personnes qui animent son dernier message pour moi

## Forms

ask-pass-at = C'est adopté si, sur 100 personnes qui disent oui ou non, au moins { $percent } disent oui.
answer = Répondre
answer-keep = Le garder pour moi
answer-show = Le montrer à la salle
answered = Merci. Vous pouvez changer votre réponse jusqu'à la fin de cette partie.

## Where it ends, or does not begin

over-ended = La rencontre est terminée
over-ended-next = Tout ce qui a été dit est effacé. Merci d'avoir été là.
over-removed = On vous a demandé de quitter cette rencontre
over-removed-next = Cela ne vaut que pour cette rencontre. Si vous avez besoin de quelqu'un maintenant, ces personnes sont là :
over-declined = La porte ne s'est pas ouverte pour vous cette fois
over-declined-next = Ce sera peut-être différent une autre fois. Si vous avez besoin de quelqu'un maintenant, ces personnes sont là :
over-link = Ce lien n'ouvre pas la porte
over-link-next = Il a peut-être été retiré, ou déjà utilisé. La personne qui vous l'a donné peut en faire un autre.
over-version = Cette page est plus ancienne ou plus récente que le serveur
over-version-next = S'il vous plaît, chargez la page encore une fois.
over = La porte reste fermée
over-next = Vous pouvez charger la page encore une fois, ou demander à la personne qui vous a donné le lien.

## For you alone

for-you = Rien que pour vous
put-away = Ranger
from = { $who } :
whispered = { $who }, à vous (seules les personnes qui animent le voient aussi)
whispered-by-me = Vous, rien que pour { $who }
whispered-by-other = { $who }, rien que pour { $whom }
aside-said = { $who }, en tête-à-tête
aside-closed = Le tête-à-tête avec { $who } est refermé.
written = { $who }, entre vous deux
may-write = { $who } et vous pouvez maintenant vous écrire.
asked-to-write = { $who } demande si vous pouvez vous écrire à deux. Un non n'est jamais annoncé.
write-yes = Oui
write-no = Plutôt pas
line-waits = Une personne qui anime lit votre message avant que la salle le voie : { $text }
line-back = Votre message n'a pas été montré à la salle. Vous aviez écrit : { $text }
chair-offered = On vous propose de mener la rencontre.
take-chair = Mener la rencontre
door-offered = On vous propose de vous occuper de la porte et des personnes.
take-door = M'en occuper
not-reached = Cette partie est finie, et le temps n'a pas suffi pour votre main. Cela ne dit rien de vous.
not-reached-linger = Cette partie est finie, et votre tour n'est pas venu. Cela ne dit rien de vous. Il y aura du temps pour parler après la rencontre prévue : vous pouvez rester.
orientation = Où en est la rencontre : { $phase }. Vous n'avez pas besoin de parler.
hint-no_hands = Pas de main levée depuis un moment. Une question, un silence, un tour de table ou la partie suivante peuvent aider.
hint-hands_wait = Des mains sont levées. Ici, chaque personne parle quand on l'appelle.
hint-long_quiet = Le silence dure. La rencontre peut continuer.
hint-listen_for_now = Beaucoup de monde est arrivé d'un coup, alors les dernières personnes arrivées écoutent pour l'instant. Une personne qui anime va regarder.
hint-take_part = Vous pouvez participer maintenant, comme vous l'aviez choisi.
hint-asked_later = C'est très bien ainsi. On vous le demandera encore une fois, à la fin.
hint-hard_time = On a le droit d'aller mal ici. Vous n'avez pas à l'expliquer, et rien n'a été dit à personne.
hint-nobody_stands_in = Il n'y avait personne à qui demander de mener la rencontre à votre place. Elle suit son cours d'elle-même.
hint-kept_for_yourself = Cela reste avec vous, et personne n'en saura rien. C'est bien que vous soyez là.
hint-invited = Il y a de la place pour vous ici, si vous avez envie de dire quelque chose. Rien ne vous y oblige, et personne ne voit qu'on vous l'a proposé.
person-over = C'est passé, ou c'était une erreur
company-asked = Les personnes qui animent viennent d'être prévenues, et personne d'autre ne peut le voir. Vous n'avez pas besoin de les attendre pour appeler quelqu'un.
company-nobody_here = Aucune des personnes qui animent n'est connectée en ce moment. S'il vous plaît, ne les attendez pas : ces personnes sont là maintenant.
company-nobody_yet = Personne n'a encore répondu. S'il vous plaît, ne nous attendez pas : ces personnes sont là maintenant.
company-came = { $who } est là pour vous maintenant. Personne d'autre ne peut voir ce que vous vous écrivez.
company-dropped = { $who } n'a plus de connexion ; elle peut revenir. S'il vous plaît, ne nous attendez pas si vous avez besoin de quelqu'un maintenant.
aside-label = En tête-à-tête avec { $who }
aside-send = Envoyer à cette seule personne
aside-close = Refermer ce tête-à-tête

## Why something was not done, where the terminal names a command

code-agree-first = Ce n'est pas parti. Merci d'accepter d'abord ce dont nous convenons, à la porte.
code-room-rests = Ce n'est pas parti. Personne ne l'a vu. La salle se repose un moment. Un mot atteint toujours les personnes qui animent.
code-listening = Ce n'est pas parti. Personne ne l'a vu. Vous écoutez seulement ; vous pouvez changer cela quand vous voulez.
code-pm-off = Cette salle n'a pas de messages privés entre deux personnes. Un mot atteint les personnes qui animent.
code-ask-first = Ce n'est pas parti. Merci de demander d'abord si vous pouvez vous écrire.
code-blocked = Ce n'est pas parti. Vous ne recevez rien de cette personne ; changez cela d'abord.
code-stale = Quelque chose a changé juste avant. Merci de regarder encore.
code-turn-running = Ce n'est pas parti. Quelqu'un a la parole. Vous pouvez écrire entre les prises de parole, ou à une seule personne.
code-needs-a-person = Cette personne vient de demander quelqu'un, alors on ne la renvoie pas maintenant. Allez d'abord vers elle ; ensuite vous pourrez encore décider.
