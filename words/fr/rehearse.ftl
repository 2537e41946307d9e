### What `openchair rehearse` says before and after a practice evening, in French. One message a sentence.

rehearsal-begins = Voici une rencontre d'entraînement de { $minutes } minutes, sur un serveur à part. { $people } personnes viennent, toutes simulées ; il n'y a personne de réel ici, et rien n'est gardé.
rehearsal-how = Vous la menez comme une vraie : /agree pour entrer, /open ouvre la salle, /start commence, /end la termine en douceur, /quit la quitte. Ensuite vous lisez comment ces personnes l'ont vécue.
rehearsal-speaker = Certaines rencontres ont un témoignage principal. Si la vôtre en a un, { $who } a accepté de le faire : dès son arrivée, tapez /appoint { $who } speaker.

## Afterwards

review = Un regard en arrière sur votre rencontre d'entraînement :
review-ended = Vous l'avez menée jusqu'au bout.
review-left = Vous êtes parti·e pendant qu'elle durait. /end clôt une rencontre en douceur : d'abord le texte de fin, puis une minute pendant laquelle on peut revenir en arrière.
review-nobody-wished = Personne n'a encore souhaité prendre la parole. Il faut un moment pour arriver ; certains ne lèvent la main qu'après le premier témoignage.
review-all-heard = Toutes les personnes qui souhaitaient parler ont été entendues : { $wished ->
    [one] 1 personne
   *[other] { $wished } personnes
}, en { $turns ->
    [one] 1 tour
   *[other] { $turns } tours
}.
review-not-heard = Souhaitaient parler et n'ont pas eu de tour : { $who }. /where vous montre qui attend, et /call NOM donne la parole à quelqu'un ; /order quietest fait passer d'abord qui a le moins parlé.
review-waited = { $who } a attendu son tour le plus longtemps : { $time }.
review-waited-long = { $who } a attendu son tour le plus longtemps : { $time }. C'est long ; /turns 60 raccourcit les tours, et /longer 5 donne plus de temps à la partie.
review-company = { $who } avait besoin de quelqu'un, et quelqu'un est venu ; cela a pris { $time }.
review-alone = { $who } avait besoin de quelqu'un, et personne n'est venu. /go NOM y va, et /go NOM rest laisse la salle se reposer pendant ce temps.
review-limit = { $who } n'a pas respecté les accords, et une limite a été posée. Cela protège tout le monde, { $who } aussi.
review-no-limit = { $who } n'a pas respecté les accords, et personne n'a posé de limite. /whisper NOM dit un mot en privé, /quieten NOM 5 demande un peu de calme.
review-at-door = A attendu à la porte et n'a rien vu de la rencontre : { $who }. /admit NOM fait entrer quelqu'un.
review-left-out = Ces parties n'ont pas eu lieu : { $parts }. Une rencontre n'a pas à les avoir toutes ; si vous y teniez, /next passe à la suite quand une partie a eu son temps.
review-whole = Toutes les parties de la rencontre ont eu lieu.
review-thanks = Merci de vous être entraîné·e. Le serveur d'entraînement est arrêté, et tout ce qui s'y est dit a disparu.
