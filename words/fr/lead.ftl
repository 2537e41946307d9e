### What the facilitator's screen says, in English. One message a sentence; a number or a name in braces is filled in.
### Nothing here is ever said to the room.

lead-title = Animer la rencontre
lead-all = Tout
lead-waiting = { $count ->
    [one] { $count } chose vous attend
   *[other] { $count } choses vous attendent
}
lead-you-chair = Vous menez la rencontre
lead-you-door = Vous vous occupez de la porte
lead-other-chair = { $who } mène la rencontre
lead-no-chair = Personne ne mène la rencontre
lead-the-floor = La parole et la rencontre
lead-the-people = { $count ->
    [0] Les mots reçus et la porte
    [one] Les mots reçus et la porte : 1 attend
   *[other] Les mots reçus et la porte : { $count } attendent
}

## The acts that have a key

leadact-open = Ouvrir les portes
leadact-start = Commencer la rencontre
leadact-go-on = Laisser la salle reprendre
leadact-end-insert = Reprendre la rencontre
leadact-ask-next = Demander à qui vient ensuite
leadact-post = Afficher le texte
leadact-post-part = Afficher le passage { $part }
leadact-call = Appeler { $who }
leadact-advance = Passer à : { $part }
leadact-advance-end = Finir la rencontre
leadact-advance-room = Fermer cette petite salle
leadact-nothing = La rencontre finit d'elle-même
leadact-call-next = Appeler qui suit
leadact-more = +1 min
leadact-more-part = +1 min
leadact-thank = Remercier et finir
leadact-hold = Retenir la parole
leadact-let-pass = La laisser passer
leadact-close-floor = Pas de nouvelles mains
leadact-open-floor = De nouveau des mains
leadact-invite = Les inviter
leadact-invited = Invitation faite
leadact-ahead = Partie suivante
leadact-back = Partie d'avant
leadact-silence = Silence, 1 minute
leadact-talk = Discussion, 1 minute
leadact-agreements-pause = Pause avec les accords
leadact-lock = Fermer à clé
leadact-unlock = Rouvrir la porte
leadact-calm = Repos
leadact-undo = Annuler

## What became of an act

leaddone-call = On le lui demande maintenant. Personne ne voit la réponse.
leaddone-invite = On demande en privé à chaque personne pas encore entendue si elle en a envie. Personne ne voit de qui il s'agit.
leaddone-whisper = Cette personne peut le lire, les autres qui animent aussi, et personne d'autre.
leaddone-card = La carte est là.
leaddone-close-turn = Le tour se termine. Le message en cours peut être fini.
leaddone-extend = La personne qui parle a plus de temps. Elle seule le remarque.
leaddone-one-to-one = Vous êtes en tête-à-tête. Personne d'autre ne peut le remarquer.
leaddone-hand-over = La proposition est faite.
leaddone-take-chair = C'est à vous, ou bien on le demande à la personne qui s'en occupe.
leaddone-appoint = On le lui dit.
leaddone-turns = Cela vaut à partir du prochain tour.
leaddone-park = C'est dans les thèmes à aborder.
leaddone-leave-out = La rencontre est changée.
leaddone-stand-in = On ne lui demandera pas de prendre le relais.
leadno = Cela n'a pas été possible cette fois.
leadno-stale = Quelqu'un d'autre a été plus rapide, ou cela venait de changer. Rien n'a été fait deux fois. S'il vous plaît, regardez encore une fois.
leadno-wrong-state = Cela n'est pas possible en ce moment.
leadno-nothing-to-do = C'est déjà fait.
leadno-not-found = Cela n'est plus là.
leadno-forbidden = Cela ne vous revient pas en ce moment.
leadno-no-hands-now = Dans cette partie, il n'y a pas de parole à retenir.
leadno-turn-running = Quelqu'un a la parole. Ce sera possible entre deux tours ; vos mots sont restés là où vous écrivez.
leadno-room-rests = La salle se repose. Laissez-la d'abord reprendre.
leadno-too-few-facilitators = La rencontre attend une autre personne qui anime.

## What comes next

lead-comes = Ce qui vient ensuite
lead-speaks = { $who } a la parole
lead-clock = { $used } sur { $planned } minutes
lead-clock-still = L'horloge est arrêtée pendant que cette personne écrit.
lead-quiet = Personne n'a demandé la parole depuis { $time }. Le silence aussi est bienvenu.
lead-hands = Mains levées
lead-no-hands = Personne n'attend pour parler.
lead-round = On demande à chaque personne à son tour. Celles qui ont dit oui sont ici.
lead-ready = a dit oui
lead-since = attend depuis { $time }
lead-call = Appeler
lead-held = Vous retenez la parole : personne ne vient ensuite tant que vous ne la laissez pas passer.
lead-closed = On ne lève plus la main. Les personnes qui attendent seront entendues.
lead-not-heard = { $count ->
    [0] Tout le monde a été entendu
    [one] 1 personne pas encore entendue
   *[other] { $count } personnes pas encore entendues
}
lead-passing = Comment passe la parole · tours de { $time }
lead-order = Parmi les mains levées, d'abord
lead-order-round = Passer aux mains levées seulement, et d'abord
lead-turn-length = La durée des tours à partir d'ici
leadorder-queue = la main levée en premier
leadorder-quietest = qui a le moins parlé
leadorder-newcomers = qui vient pour la première fois

## The evening

lead-evening = La rencontre
lead-part-now = { $part } · il reste { $left }, jusqu'à { $at }
lead-agreed = { $agreed } sur { $here } ont redit oui. Personne ne voit qui.
lead-minutes = Minutes de cette partie
lead-longer = +{ $count } min
lead-shorter = −{ $count } min
lead-part-longer-1 = 1 minute de plus
lead-part-longer-5 = 5 minutes de plus
lead-parts = Toutes les parties
lead-past = passée
lead-left-out = laissée de côté
lead-ends = jusqu'à { $at }
lead-leave-out = Laisser de côté
lead-take-in = Remettre
lead-evening-ends = La rencontre est prévue jusqu'à { $at }.

## For everyone

lead-everyone = À tout le monde
lead-chair = Vos mots ({ $label })
lead-chair-send = Le dire à tout le monde
lead-chair-between = Ces mots passent entre deux tours. À la seule personne qui parle, vous pouvez écrire à tout moment.
lead-longer-silence = Silence plus long, discussion
lead-silence = Silence, { $minutes } minutes
lead-talk = Discussion, { $minutes } minutes
lead-between = Ceci est entre deux ; la partie en cours attend.
lead-insert-waits = { $part } : cela commence dès que ce tour est fini.
lead-uninsert = Y mettre fin
lead-take-back = L'annuler
lead-cards = Poser une carte devant tout le monde
lead-card-agreements = Nos accords
lead-card-help = Où trouver de l'aide
lead-card-own = Une carte avec vos propres mots
lead-card-send = La poser

## Notes and news

lead-notes = Mots reçus et nouvelles
lead-notes-none = Rien ne vous attend.
lead-dealt = C'est vu
leadkind-note = Un mot.
leadkind-report = Signalement.
leadkind-arrival = Arrivée.
leadkind-answer = Réponses.
leadkind-done = Fait par quelqu'un d'autre.
leadkind-news = Nouvelle.
lead-from = Signé { $who }, pour les personnes qui animent.
lead-worries = Avec une inquiétude pour { $who }, qui n'en sait rien.
lead-question = Cette personne a une question.
lead-answer = Lui écrire
lead-one-to-one = Tête-à-tête
lead-go-to = Tête-à-tête avec { $who }
lead-reported = Quelqu'un dit que quelque chose n'allait pas.
lead-reported-who = { $who } : quelqu'un dit que quelque chose n'allait pas.
lead-reported-letter = Un message privé. Seule la personne qui l'a reçu peut le montrer : à manier avec prudence.
lead-reported-text = Cette personne écrit :
lead-reported-hidden = Plusieurs personnes l'ont dit. Le message est caché, et on a demandé un peu de silence à la personne qui l'a écrit, jusqu'à ce que vous ayez regardé.
lead-show-line = Le montrer de nouveau
lead-hide-line = Cacher le message
lead-quieten = Demander 10 minutes de silence
lead-lift = Laisser de nouveau parler
lead-more-about = Plus
lead-newcomer = { $who } vient ici pour la première fois.
lead-late = { $who } arrive après les autres et n'a rien vu de ce qui précède.
lead-welcome-hint = « { $words } »
lead-welcome = Envoyer ce mot d'accueil
lead-welcome-words = Bienvenue. C'est bien que vous soyez là. Vous n'avez pas besoin de parler, et vous pouvez nous écrire à tout moment.
lead-answered = { $who } a répondu.
lead-undo-act = Annuler
leadalert-overrun = Le tour a pris tout son temps.
leadalert-long_composing = La personne qui parle écrit depuis longtemps. Tout va peut-être très bien.
leadalert-chair_away = La personne qui mène la rencontre n'a plus de connexion.
leadalert-chair_asked = { $who } aimerait mener la rencontre.
leadalert-door_asked = { $who } aimerait s'occuper de la porte.
leadalert-phase_ending = Cette partie est presque finie, et des personnes attendent encore.
leadalert-many_arrivals = Beaucoup de monde est arrivé d'un coup. Ces personnes écoutent pour l'instant, et la porte n'a été fermée à personne.
leadalert-too_few = Peu de monde est venu.
leadalert-too_few_facilitators = La rencontre attend : il faut ici une personne de plus pour animer.
lead-go-on-talking = Parler ensemble, 20 minutes
lead-wait-longer = Attendre 10 minutes
lead-prompt-again = Remontrer la question
lead-too-long = Un tour de table à { $people } demande { $needed }, et il reste { $left } pour cette partie.
lead-shorter-turns = { $seconds } secondes par personne
lead-hands-only = Mains levées seulement
lead-split-pairs = Parler à deux
lead-chair-offered = On vous propose de mener la rencontre.
lead-door-offered = On vous propose de vous occuper de la porte.
lead-take = M'en occuper
lead-alone = Vous êtes en tête-à-tête avec { $who }.
lead-alone-close = Refermer le tête-à-tête

## Someone needs a person

lead-crisis = { $who } a besoin de quelqu'un maintenant.
lead-crisis-hint = On lui a montré où trouver de l'aide. La salle n'en sait rien.
lead-go = J'y vais
lead-go-rest = J'y vais, la salle se repose
lead-go-stand-in = J'y vais, quelqu'un prend le relais
lead-crisis-taken = { $by } est avec { $who }.
lead-crisis-mine = Vous êtes avec { $who }. Personne d'autre ne peut voir ce que vous vous écrivez.
lead-crisis-gone = { $who } n'a plus de connexion. La connexion peut revenir ; ce que vous écrivez est gardé jusque-là.

## Undone for a minute

lead-undo = Peut s'annuler pendant une minute
leadundo-quieten = { $mine ->
    [yes] Vous avez demandé un peu de silence à { $who }.
   *[no] { $by } a demandé un peu de silence à { $who }.
}
leadundo-hide = { $mine ->
    [yes] Vous avez caché un message.
   *[no] { $by } a caché un message.
}
leadundo-veil = { $mine ->
    [yes] Vous avez posé un voile sur un message.
   *[no] { $by } a posé un voile sur un message.
}
leadundo-remove = { $mine ->
    [yes] Vous avez fait sortir { $who }, et enlevé tous ses messages.
   *[no] { $by } a fait sortir { $who }, et enlevé tous ses messages.
}
leadundo-decline = { $mine ->
    [yes] Vous n'avez pas ouvert à { $who }.
   *[no] { $by } n'a pas ouvert à { $who }.
}
leadundo-lock = { $mine ->
    [yes] Vous avez fermé la porte à clé.
   *[no] { $by } a fermé la porte à clé.
}
leadundo-calm = { $mine ->
    [yes] Vous laissez la salle se reposer.
   *[no] { $by } laisse la salle se reposer.
}
leadundo-guard = { $mine ->
    [yes] Vous demandez aux personnes qui arrivent de seulement écouter.
   *[no] { $by } demande aux personnes qui arrivent de seulement écouter.
}
leadundo-approval = { $mine ->
    [yes] Ce qui est dit attend que vous, ou une autre personne qui anime, l'ayez lu. La salle le sait.
   *[no] { $by } demande que ce qui est dit soit d'abord lu par une personne qui anime. La salle le sait.
}
leadundo-end = La rencontre se termine dans une minute. Ensuite, tout ce qui a été dit est effacé.

## The door

lead-gate = La porte
lead-at-door = À la porte
lead-admit = Ouvrir
lead-decline = Pas cette fois
leadwhy-locked = La porte est fermée à clé. Les personnes qui arrivent attendent, et le savent.
leadwhy-rest = La salle se repose. Les personnes qui arrivent attendent un moment.
leadwhy-removal = On a fait sortir quelqu'un. Les personnes qui arrivent attendent que vous ayez regardé, et après trois minutes elles entrent pour écouter.
leadwhy-approval = Dans cette salle, c'est vous qui ouvrez à chaque personne.
leadwhy-late = La rencontre a commencé. Les personnes qui arrivent maintenant vous attendent.
leadwhy-bot = Un programme attend.
lead-guard-off = Laisser participer les arrivées
lead-guard-on = Qui arrive écoute seulement
lead-unread = Messages à lire d'abord
lead-approve = Le montrer
lead-give-back = Le rendre
lead-people = { $count ->
    [one] { $count } autre personne ici
   *[other] { $count } autres personnes ici
}

## About someone, or a line

lead-about = Ce que vous pouvez faire pour { $who }
lead-this-line = Ce message
lead-veil = Poser un voile
lead-veil-label = Voile : { $label }
lead-unveil = Lever le voile
lead-line-hint = Caché, il n'est plus là pour personne. Sous un voile, il reste, et qui veut le lit.
lead-to-person = À { $who }
lead-whisper-to = Seulement à { $who }
lead-whisper = Envoyer à cette seule personne
lead-one-to-one-crisis = Tête-à-tête, pour une crise
lead-card-for-them = Poser une carte devant cette seule personne
lead-remove = Faire sortir, avec ses messages
lead-readmit = Laisser revenir
lead-roles = Rôle : { $role }
lead-appoint = Donner le rôle : { $role }
lead-give-chair = Lui proposer de mener
lead-give-door = Lui proposer la porte

## More ways

lead-ways = Autres possibilités
lead-agenda = Thèmes à aborder : { $count ->
    [0] aucun
   *[other] { $count }
}
lead-park-label = Un thème pour plus tard, que tout le monde voit
lead-park = Le garder
lead-unpark = Enlever
lead-duties = Rencontre, porte, pauses
lead-nobody = personne
lead-chair-is = { $mine ->
    [yes] Vous menez la rencontre : la parole et les parties.
   *[no] Pour mener la rencontre, la parole et les parties : { $who }.
}
lead-door-is = { $both ->
    [yes] La porte n'est à personne en particulier : ses nouvelles vont à toutes les personnes qui animent.
   *[no] { $mine ->
        [yes] Vous vous occupez de la porte : qui arrive, et qui attend.
       *[no] Pour la porte, qui arrive et qui attend : { $who }.
    }
}
lead-hand-over-hint = Pour passer le relais, choisissez une personne et proposez-le-lui.
lead-take-chair = Mener la rencontre
lead-take-door = M'occuper de la porte
lead-break = Faire une pause
lead-back = Je suis de retour
lead-on-break = { $who } fait une pause.
lead-stands-in = { $who } prendrait le relais si toutes les personnes qui animent perdaient la connexion.
lead-decline-stand-in = Plutôt pas
lead-slow = Aller doucement : { $seconds ->
    [0] non
   *[other] un message toutes les { $seconds } secondes
}
lead-slow-to = { $seconds ->
    [0] non
   *[other] { $seconds } s
}
lead-split = Petites salles
lead-split-by = Comment on vient dans une salle
leadsplit-choice = on choisit
leadsplit-random = au hasard
leadsplit-new_pairs = deux par deux, autrement
leadsplit-same_pairs = deux par deux, comme avant
lead-for-minutes = Pour combien de minutes
lead-split-rooms = Les salles, une par ligne
lead-split-names =
    Salle 1
    Salle 2
lead-split-go = Ouvrir les petites salles
lead-split-runs = Petites salles ouvertes : { $count }.
lead-recall = Faire revenir tout le monde
lead-motion = Un vote
lead-motion-hint = Tout le monde répond oui, non ou sans avis, et ne voit que des chiffres. Rien ne suit de soi-même.
lead-motion-label = Ce qui est à décider
lead-motion-put = Le demander à la salle
lead-poll = Une question avec des choix
lead-poll-label = La question, puis un choix par ligne
lead-poll-put = Demander à la salle
lead-poll-few = Il faut une question et au moins deux choix, chacun sur sa ligne.
lead-approval = Lire d'abord chaque message
lead-approval-hint = Ce qui est dit attend que l'une des personnes qui animent l'ait lu. La salle le sait.
lead-approval-on = Lire d'abord chaque message
lead-approval-off = Ne plus lire d'abord
lead-record = Ce qui a été fait
lead-record-hint = Seulement en chiffres, au dernier changement de partie. Tout le monde peut les lire.
leadrecord-removed = Personnes à qui on a demandé de partir
leadrecord-hidden = Messages cachés
leadrecord-quietened = Personnes à qui on a demandé un peu de silence
leadrecord-veiled = Messages mis sous un voile par les personnes qui animent
leadrecord-unapproved = Messages lus et non montrés
leadrecord-declined = Personnes à qui on n'a pas ouvert
lead-devices = Votre lien et cet appareil
lead-history-title = Ce lien est dans l'historique de votre navigateur
lead-history = Qui utilise ce navigateur peut l'y trouver, et animer à votre place. Une clé propre à cet appareil ouvre la salle par sa simple adresse, et le lien peut alors être retiré.
lead-key-keep = Garder une clé sur cet appareil
lead-key-done = Cet appareil a maintenant sa propre clé. Un marque-page vers la simple adresse suffit.
lead-key-kept = Cet appareil a sa propre clé. Un marque-page vers la simple adresse de la salle suffit.
lead-key-forget = Oublier sur cet appareil
lead-key-of-device = { $here ->
    [yes] Cet appareil
   *[no] Un autre appareil
}, depuis le { $made }
lead-key-link = { $here ->
    [yes] Le lien que vous avez suivi
   *[no] Un lien pour animer
}, créé le { $made }
lead-device-count = { $count ->
    [0] Aucun appareil n'a de clé.
    [one] 1 appareil a une clé.
   *[other] { $count } appareils ont une clé.
}
lead-link-back = Retirer
lead-link-back-sure = ensuite, cela n'ouvre plus rien. Tant que la rencontre dure, toute personne venue par là, vous aussi, n'anime plus. On ne peut pas l'annuler.
lead-link-back-done = C'est retiré, et cela n'ouvre plus rien.
lead-link-last = C'est le dernier qui ouvre la salle pour animer : faites-en d'abord un autre.
lead-link-leave = Laisser ainsi
lead-links-not = Cela n'a pas marché cette fois.
lead-links-none = Pour avoir une clé sur un appareil, il faut venir avec un lien pour animer.
lead-later = Pas maintenant
lead-end-title = Finir la rencontre
lead-end-hint = Le texte de la fin est lu s'il ne l'a pas encore été. Pendant une minute, vous pouvez l'annuler ; ensuite, tout ce qui a été dit est effacé.
lead-end = Finir la rencontre

## Keys

lead-keys = Touches
lead-keys-open = Touches
lead-keys-on = Des lettres seules servent de touches
lead-keys-hint = Elles marchent quand vous n'êtes pas en train d'écrire.
leadkey-next = ce qui vient ensuite : le plus grand bouton
leadkey-call = appeler la personne suivante
leadkey-more = une minute de plus, pour qui parle ou pour la partie
leadkey-thank = remercier la personne qui parle et finir le tour
leadkey-hold = retenir la parole, ou la laisser passer
leadkey-floor = pas de nouvelles mains, ou de nouveau des mains
leadkey-invite = inviter les personnes pas encore entendues
leadkey-ahead = aller à la partie suivante
leadkey-back = revenir à la partie d'avant
leadkey-silence = une minute de silence
leadkey-talk = une minute de discussion
leadkey-agreements = une pause avec les accords
leadkey-lock = fermer la porte à clé, ou la rouvrir
leadkey-calm = laisser la salle se reposer, ou reprendre
leadkey-undo = annuler le dernier geste de cette minute
leadkey-chair = écrire à tout le monde
leadkey-notes = les mots reçus et les nouvelles
leadkey-map = ces touches
