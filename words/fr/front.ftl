### The front page, and the beginning of a group. One message a sentence; a number or a name in braces is filled in.

## What this place is

front-title = Openchair
front-meet = Ici, des personnes se retrouvent par écrit, et sont là les unes pour les autres.
front-name = Vous venez sous le nom que vous voulez, sans compte, et vous pouvez simplement écouter.
front-gone = Quand une rencontre se termine, ce qui a été dit disparaît.

## Help

front-help-call = Appeler le { $number }
front-help-text = SMS au { $number }
front-help-chat = Écrire sur { $page }
front-help-for = Pour { $what } ; { $hours } ; langues : { $languages }.
front-help-more = D'autres numéros, d'autres pays
front-help-unknown = Il n'y a pas encore de liste pour ce pays ici. Voici ce qui aide partout.
front-help-country = Pays
front-help-choose = Choisir un pays
front-help-date = Cette liste date du { $date }.
front-help-confirmed = La personne qui héberge ce lieu l'a revue le { $date }.

## Into a room

front-go = Aller dans une salle
front-go-label = Le nom de la salle, ou le lien qu'on vous a donné
front-go-in = Entrer
unlike-empty = Il manque encore le nom.
unlike-shape = Le nom d'une salle n'a que des lettres de a à z sans accent, des chiffres et des traits d'union, comme mardi-soir.
unlike-long = Le nom d'une salle a au plus 48 lettres.
unlike-address = Cela ressemblerait à l'adresse secrète d'une salle. S'il vous plaît, choisissez quelque chose qui se lise facilement.

## Listed rooms

front-rooms = Les salles que tout le monde peut trouver
front-no-rooms = Aucune salle n'est sur la liste en ce moment. La plupart des groupes ne se donnent leur lien qu'entre eux. Si vous avez un lien, ou un nom, on vous attend.
front-away = Le serveur est injoignable en ce moment, ses salles ne peuvent donc pas s'afficher. Cette page réessaie d'elle-même ; l'aide y reste visible tout ce temps.
front-open-now = Ouverte en ce moment
front-next = Prochaine fois : { $when }
front-no-time = Pas d'heure fixe
led-peers = Animation par des pairs, des personnes comme toutes les autres ici
led-trained = Animation par des personnes formées pour cela
led-clinician = Animation par quelqu'un dont le métier est de soigner

## Help choosing

front-choose = Quel genre de rencontre vous ferait du bien ?
front-choose-hint = Répondez à ce que vous voulez. Vos réponses restent sur cet appareil et disparaissent quand vous partez.
asks-way = Comment aimeriez-vous être là ?
way-speak = J'aimerais dire quelque chose
way-listen = Surtout écouter
way-either = Je verrai
asks-topic = De quoi s'agit-il ?
topic-life = Comment je vais
topic-free = Quelque chose dont je veux me libérer
topic-loss = Une personne que j'ai perdue
topic-mind = Mon moral
topic-body = Une longue maladie
topic-close = Une personne proche
topic-among = Être avec des personnes comme moi
topic-company = Juste de la compagnie
topic-skills = Apprendre quelque chose qui aide
topic-any = Peu importe
asks-faith = Et la foi ?
faith-with = Avec
faith-without = Sans
faith-any = Peu importe
front-found = { $count ->
    [0] Aucun genre de rencontre ne convient.
    [one] Un genre de rencontre convient.
   *[other] { $count } genres de rencontre conviennent.
} { $rooms ->
    [0] Aucune salle de la liste n'en fait partie en ce moment.
    [one] Une salle de la liste en fait partie.
   *[other] { $rooms } salles de la liste en font partie.
}
front-found-hint = Partout, vous pouvez seulement écouter, et personne ne le voit.
is-circle = On fait un tour pour dire comment on va, puis prend la parole qui veut.
is-twelve-step = Des lectures, quelqu'un qui raconte son histoire, et un partage, une personne à la fois ; la force, chaque personne la cherche à sa manière.
is-tools = Une rencontre de travail : le groupe choisit à quoi travailler et essaie un outil ensemble. Il n'y a rien à croire.
is-affirm = Des femmes qui se donnent de la force : de bonnes phrases lues à tour de rôle, un sujet, et une discussion.
is-large-small = D'abord quelqu'un parle à tout le monde, puis de petites salles pour partager ; il y a de la place pour une prière, et pour aucune.
is-meditate = Une méditation guidée en silence, puis un partage.
is-secular = Un partage à tour de rôle, et un sujet que quelqu'un apporte. Pas de religion, pas d'étapes, pas d'étiquettes.
is-clinician = Un groupe fermé avec quelqu'un dont le métier est de soigner : un tour pour dire comment on va, quelque chose à pratiquer, et une discussion. Chaque personne vient avec un lien rien qu'à elle.
is-peer-led = Un tour pour dire comment on va, puis une discussion, entre personnes qui ont vécu cela elles-mêmes.
is-grief-circle = Un cercle tranquille quand on est en deuil : une bougie, un thème, et du temps pour chaque personne.
is-mental-health = Un tour pour dire comment on va, puis une discussion, entre personnes qui savent de l'intérieur ce que c'est que d'aller mal.
is-chronic-illness = Un tour pour dire comment on va, puis une discussion à un rythme doux, avec des pauses, quand on vit avec une maladie.
is-families = Des lectures et un partage, quand on s'inquiète pour une personne qui boit ou qui consomme.
is-families-tools = Une rencontre de travail, quand on vit avec l'habitude de quelqu'un d'autre : des limites, des conversations, des journées à soi.
is-lgbtq = Un tour pour dire comment on va, puis une discussion, entre personnes LGBTQ+, et avec qui se cherche encore.
is-young-adults = Un tour pour dire comment on va, puis une discussion, de 18 à 25 ans. Deux personnes animent, et ouvrent la porte à chaque personne.
is-lounge = Une heure ouverte, avec quelqu'un qui accueille : venez, parlez ou restez simplement là, et partez quand vous voulez.
is-social-evening = Des bonjours, un petit jeu de questions, et des discussions en petits groupes. Il n'y a rien à travailler.
is-workshop = Une personne invitée raconte quelque chose, et le groupe l'essaie ensemble.

## The foot of the page

front-leaving = Le bouton en haut, ou la touche Maj trois fois, vide cette page d'un coup et oublie ce qu'elle gardait sur cet appareil. Il ne peut pas effacer la liste des pages visitées, dans votre navigateur ; on n'y voit que cette adresse.

## Starting a group

front-start = Créer un groupe
front-start-hint = Il vous faut un nom pour sa salle, et quelques minutes.
front-back = Retour à la page d'accueil
setup-title = Créer un groupe
setup-hint = Sa salle a besoin d'un nom. Tout le reste est déjà bien réglé, et peut attendre.
setup-name = Le nom de sa salle
setup-name-hint = Court et simple, comme mardi-soir. Mieux vaut qu'il ne dise ni qui vient, ni pourquoi.
setup-name-becomes = La salle s'appellera { $name }.
setup-make = Créer la salle

## The kind of evening

setup-evening = La rencontre
setup-format = Quel genre de rencontre ?
setup-label = Ici, qui anime s'appelle : { $label }.
setup-approved = Les personnes qui animent ouvrent elles-mêmes la porte à chaque personne.
setup-invited = Chaque personne entre avec un lien rien qu'à elle, fait par une personne qui anime.
setup-facilitators = La rencontre commence quand { $count } personnes qui animent sont là.
setup-size = Elle se passe bien avec { $least } à { $most } personnes.
does-text = on lit un texte
does-turns = une personne à la fois
does-open = tout le monde peut écrire
does-quiet = personne n'écrit
does-ask = une question à chaque personne
does-split = de petites salles

## When

setup-times = Quand le groupe se retrouve
setup-times-now = { $count ->
    [0] pas d'heure fixe
    [one] une fois par semaine
   *[other] { $count } fois par semaine
}
setup-times-hint = Chaque personne lit la prochaine date à sa propre heure. La salle ne s'ouvre pas d'elle-même : c'est vous qui l'ouvrez, ou une autre personne qui anime.
setup-times-add = Ajouter une heure
setup-times-next = La prochaine : { $when }
setup-time = Heure { $number }
setup-time-day = Jour de la semaine
setup-time-at = Heure de la journée
setup-time-remove = Enlever
setup-zone = À l'heure de
setup-zone-hint = En général déjà juste ; une ville, comme Europe/Paris.

## Who leads, and who finds it

setup-leading = Qui anime, et qui peut trouver la salle
setup-led = Qui anime ?
led-peers-hint = Personne ici ne le fait par métier, et la porte le dit.
led-trained-hint = Ces personnes ont appris à animer un groupe, et ne sont pas thérapeutes.
led-clinician-hint = Quelqu'un dont c'est le métier, avec les devoirs qui vont avec.
setup-listing = Qui peut trouver la salle ?
listing-unlisted = Qui a le lien ou connaît le nom
listing-unlisted-hint = Elle n'est sur aucune liste.
listing-listed = Tout le monde
listing-listed-hint = Elle est sur la page d'accueil, avec ses heures.
listing-private = Seulement qui a le lien
listing-private-hint = Son nom seul ne mène nulle part.

## The group's texts

setup-texts = Les textes du groupe
setup-texts-given = tels qu'ils viennent avec ce genre de rencontre
setup-texts-own = avec vos propres mots
setup-texts-hint = Ces textes se lisent pendant la rencontre, ou à la porte. Mettez les mots de votre groupe à leur place, là où il en a.
setup-agreements = Ce que chaque personne accepte
setup-agreements-hint = Une phrase par ligne. Elles se lisent à la porte.
setup-limits = Ce qu'est ce groupe, et ce qu'il n'est pas
setup-limits-hint = Ce que les personnes qui animent peuvent et ne peuvent pas faire. Cela se lit à la porte.
setup-parts-hint = Dans les textes ci-dessous, une ligne de trois traits d'union (---) sépare deux passages. Dans un silence, un passage commence par son moment, comme 0:30.
slot-topic = Le sujet
slot-sharing = De quoi parle le partage
slot-speaker = Des mots avant la prise de parole
slot-statements = Affirmations, lues à tour de rôle
slot-steers = Phrases pour un mot en privé, une par ligne
slot-quiet-ok = Quand le silence dure
slot-thanks = Quand un tour dépasse son temps
slot-calm = Pendant que la salle se repose
slot-eligibility = À qui s'adresse la salle
slot-age-band = Pour quels âges
slot-consent = Ce à quoi on consent
slot-arrival = Une question à l'arrivée
slot-here-and-now = Comment on va
slot-choosing = Comment on trouve le sujet
slot-going-on = La discussion continue
slot-who-and-how-today = Qui nous sommes, et comment on va aujourd'hui
slot-member-topic = Un sujet que quelqu'un apporte
slot-one-word = Un mot par personne
slot-positive-of-the-week = Quelque chose de bon dans la semaine

## The help list

setup-help = Cette liste est-elle juste aujourd'hui ?
setup-help-hint = Ces lignes sont montrées à qui passe une nuit difficile dans votre groupe. S'il vous plaît, regardez-les une fois.
setup-help-right = J'ai regardé : c'est juste
setup-help-thanks = Merci. La date d'aujourd'hui est maintenant sur la liste.
setup-help-set = La personne qui héberge ce lieu a choisi un autre pays, et sa liste reste.
setup-help-host = Seule la personne qui héberge ce lieu peut le dire. S'il vous plaît, prévenez-la si une ligne est fausse.

## Done

done-title = La salle { $room } est prête
done-invite = Le lien pour tout le monde
done-invite-hint = Envoyez-le aux personnes de votre groupe, ou mettez-le là où elles le trouveront. Avec ce lien, on peut venir à la porte.
done-copy = Copier
done-share = Partager
done-copied = C'est copié.
done-copy-by-hand = Ce navigateur ne laisse pas la page copier. Le lien est sélectionné ; copiez-le à la main.
done-alone = Rien que pour vous
done-alone-hint = Avec ce lien, vous ouvrez la salle et vous animez ses rencontres. Ne le donnez à personne. Il n'est montré que cette fois, alors gardez-le avant de quitter cette page.
done-open = Ouvrir la salle maintenant
done-keep = Garder une clé sur cet appareil
done-keep-hint = La prochaine fois, le lien pour tout le monde vous suffira. Ne le faites que sur un appareil à vous.
done-kept = C'est gardé. Sur cet appareil, le lien pour tout le monde vous permet maintenant d'animer. Partir vite oublie la clé, alors gardez aussi le lien ci-dessus ailleurs.
done-not-kept = Ce navigateur ne garde rien. S'il vous plaît, notez le lien, ou mettez-le dans un gestionnaire de mots de passe.
done-forget = L'oublier ici

## What goes wrong

wrong-room_name_taken = Il y a déjà une salle de ce nom ici. Un autre nom ira très bien.
wrong-too_many_rooms = Ce lieu a déjà toutes les salles qu'il peut avoir. La personne qui l'héberge peut faire de la place.
wrong-wrong_credential = Ce lien de création ne marche plus. Chacun ne crée qu'une salle. S'il vous plaît, demandez-en un autre à la personne qui héberge ce lieu.
wrong-rate_limited = C'était un peu trop souvent. S'il vous plaît, réessayez dans une minute ; tout est encore là.
wrong-tomorrow = Assez de salles ont été créées d'ici pour un jour. S'il vous plaît, réessayez demain, ou demandez un lien à la personne qui héberge ce lieu.
wrong-wrong_origin = Cette page est à une autre adresse que celle que le serveur attend. S'il vous plaît, prenez le lien exactement comme on vous l'a donné.
wrong-unreachable = Le serveur est injoignable en ce moment. Tout ce que vous avez écrit est encore là ; s'il vous plaît, réessayez dans un instant.
wrong-unavailable = Le serveur ne peut pas le faire en ce moment. Tout ce que vous avez écrit est encore là ; s'il vous plaît, réessayez dans un instant.
wrong-other = Cela ne peut pas servir ici : { $detail }.
