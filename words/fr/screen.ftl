### What the terminal client says on the full screen only, in French, beside `client.ftl`.

## Before it

choice-question = Openchair peut remplir l'écran, ou écrire des lignes simples, qui conviennent aux lecteurs d'écran. Appuyez sur Entrée pour le plein écran, ou tapez plain. On ne vous le demande qu'une fois ; --plain et --full-screen changent ce choix.

## How it stands

status-gone = La connexion est coupée, et revient d'elle-même. Votre place est gardée, et ce que vous écrivez ici aussi.
status-door = Vous êtes à la porte. /agree pour entrer, /agree listen pour entrer et seulement écouter.
status-waiting = Vous attendez qu'on vous ouvre.
status-part = { $phase }, encore { $time }.
status-part-over = { $phase }.
status-rests = La salle se repose un moment.
status-place = { $place ->
    [1] C'est bientôt à vous.
    [2] Votre tour est le deuxième.
    [3] Votre tour est le troisième.
   *[other] Votre place dans l'ordre : { $place }.
}
status-yours = Vous avez la parole. Tapez /done quand vous avez fini.
status-alone = Vous êtes en tête-à-tête avec { $who }.
status-listens = Vous écoutez seulement.
status-out = Vous faites un pas de côté.
sure-leave = Ceci laisse votre place, et ne peut pas être annulé. Entrée le fait, Échap non.
sure-recall = Ceci met fin aux petites salles, et ne peut pas être annulé. Entrée le fait, Échap non.

## Who speaks, above their lines

by-line = { $text } [{ $line }]
by-reply = { $mine ->
    [yes] Vous répondez
   *[no] { $who } répond
}
by-chair = { $who }, { $label }
by-card = { $mine ->
    [yes] Vous montrez
   *[no] { $who } montre
}

## Around the box

box-empty = Écrivez ici. Entrée envoie.
last-line = F1 : aide et touches. F2 : qui est là.
last-line-lead = F1 : aide et touches. F2 : qui est là. Alt+N fait ce qui vient ensuite.
last-line-asked = F5 oui, F6 plus tard, F7 pas cette fois.
last-line-yours = F4 quand vous avez fini. F1 : aide.
more-below = { $count ->
    [one] Encore { $count } ligne plus bas : PgSuiv.
   *[other] Encore { $count } lignes plus bas : PgSuiv.
}
sheet-open = Échap le ferme.
too-small = Cette fenêtre est trop petite : le plein écran a besoin de 40 colonnes et de 12 lignes. Agrandissez-la, ou démarrez avec --plain. Ce que vous avez écrit est gardé.

## For those who lead

notices = Les mots reçus et les nouvelles, les derniers d'abord :
notices-none = Il n'y en a pas.
notices-more = { $count ->
    [one] { $count } attend ici. Alt+R le montre en entier.
   *[other] { $count } attendent ici. Alt+R les montre.
}

## The keys

keys = Touches :
key-enter = Entrée envoie, Alt+Entrée commence une nouvelle ligne.
key-tab = Tab complète une commande ou un nom.
key-back = Flèche en haut ramène ce que vous avez tapé avant.
key-pages = PgPréc et PgSuiv tournent les pages. Échap va à la fin.
key-edit = Dans la zone de texte : Ctrl+A, Ctrl+E, Alt+B et Alt+F déplacent ; Ctrl+W, Ctrl+U et Ctrl+K coupent, Ctrl+Y remet.
key-floor = F3 demande la parole ou baisse la main. F4 : fini. Quand on vous le demande, F5 : oui, F6 : plus tard, F7 : pas cette fois.
key-sheets = F1 montre cette aide, F2 qui est là et qui attend.
key-close = Échap ferme ce qui couvre la rencontre. Ctrl+L redessine tout.
key-quit = Ctrl+C deux fois pour partir ; votre place est gardée.
keys-lead = Touches pour qui anime :
key-lead-n = Alt+N : ce qui vient ensuite
key-lead-c = Alt+C : appeler la personne suivante
key-lead-m = Alt+M : une minute de plus, pour qui parle ou pour la partie
key-lead-t = Alt+T : remercier la personne qui parle et finir le tour
key-lead-h = Alt+H : retenir la parole, ou la laisser passer
key-lead-f = Alt+F : pas de nouvelles mains, ou de nouveau des mains
key-lead-i = Alt+I : inviter les personnes pas encore entendues
key-lead-a = Alt+A : aller à la partie suivante
key-lead-b = Alt+B : revenir à la partie d'avant
key-lead-s = Alt+S ou Alt+1 : une minute de silence
key-lead-2 = Alt+2 : deux minutes de silence
key-lead-5 = Alt+5 : cinq minutes de silence
key-lead-o = Alt+O : une minute de discussion
key-lead-g = Alt+G : une pause avec les accords
key-lead-y = Alt+Y, puis des mots : montrer une carte à tout le monde
key-lead-k = Alt+K, puis des mots : écrire à tout le monde
key-lead-w = Alt+W, puis un nom et des mots : écrire à une personne
key-lead-e = Alt+E, puis un nom et un numéro : les mots du groupe, à une personne
key-lead-q = Alt+Q, puis un nom : demander un peu de silence
key-lead-v = Alt+V, puis le numéro d'un message : le voiler
key-lead-d = Alt+D, puis un nom : faire sortir de la rencontre
key-lead-j = Alt+J, puis des mots : noter un thème pour plus tard
key-lead-l = Alt+L : fermer la porte à clé, ou la rouvrir
key-lead-p = Alt+P : laisser la salle se reposer, ou reprendre
key-lead-z = Alt+Z : cinq minutes de moins pour cette partie
key-lead-x = Alt+X : finir la rencontre ; il y a une minute pour l'annuler
key-lead-u = Alt+U : annuler votre dernier geste de cette minute
key-lead-8 = F8 : aller vers qui a besoin de quelqu'un
keys-lead-notices = Alt+R : les mots reçus et les nouvelles
keys-lead-writing = Alt+B, Alt+F et Alt+D agissent quand la zone de texte est vide ; sinon ils déplacent et coupent mot par mot.
