### What every page says, and words for what formats and servers name by a key: parts of an evening, signs, roles, kinds of
### evening. Where a key has no sentence here, people read the key itself.

minutes = { $minutes ->
    [0] moins d'une minute
    [one] 1 minute
   *[other] { $minutes } minutes
}
someone = quelqu'un
names = Érable Pinson Loutre Genévrier Roitelet Ardoise Galet Tanaisie Sorbier Héron Saule Mousse Tilleul Mésange Trèfle Aulne Pluvier Fougère Frêne Martre Noisetier Hirondelle Oseille Bouleau
language-unread = Ces mots ont été traduits, et personne dont le français est la langue ne les a encore relus ; si l'un d'eux sonne faux, la personne qui héberge ce lieu aimerait le savoir.

## Always in reach

leave-quickly = Partir vite
help = Aide
help-title = Si vous avez besoin d'aide maintenant
help-other = De l'aide dans d'autres pays
language = Langue
more-looks = Apparence et langue de cette page

## Parts of the page that come when they are needed

coming = Un instant.
not-come = Ce morceau de la page n'est pas arrivé.
try-again = Réessayer
close = Fermer

## Parts of an evening

part-gather = Arrivée
part-welcome = Bienvenue
part-agree = Nos accords
part-opening = Ouverture
part-opening-words = Mots d'ouverture
part-quiet = Moment de silence
part-readings = Lectures
part-newcomers = Un premier bonjour
part-marks = Jours à marquer
part-notices = Annonces
part-lead-share = Prise de parole
part-share = Partage
part-checkin = Comment on va
part-checkout = Comment on repart
part-closing = Pour finir
part-closing-words = Mots de la fin
part-closing-round = Dernier tour de table
part-linger = Un moment après
part-pause = Une pause
part-short-pause = Une courte pause
part-silence = Silence
part-last-silence = Un dernier silence
part-conversation = Discussion libre
part-motion = Un vote
part-poll = Une question à tout le monde
part-split = Petites salles
part-hello = Dire bonjour
part-talk = Discussion
part-work = Travailler ensemble
part-topics = De quoi parler
part-topic = Le sujet d'aujourd'hui
part-tool = Un outil
part-together = Ensemble
part-teaching = Prise de parole
part-table = À table
part-stack = Partage
part-sitting = S'asseoir en silence
part-remembering = Se souvenir
part-reflection = Regard en arrière
part-quiz = Un quiz
part-questions = Questions
part-process = Ce qui nous touche
part-practice-review = Comment cela s'est passé
part-practice = Pratique
part-pairs = À deux
part-open-share = Partage en petits groupes
part-next-lead = Qui animera la prochaine fois
part-naming = De qui nous nous souvenons
part-meditation = Méditation
part-lounge = Le salon
part-intention = Une intention
part-grounding = Se poser
part-goal = Un but
part-gathering-up = Mise en commun
part-frame = Ce qu'est ce groupe
part-frame-and-limits = Ce qu'est ce groupe
part-feedback = Comment c'était
part-exercise = Un exercice
part-discussion = Discussion
part-discussion-on = La discussion continue
part-dates = Jours à venir
part-corners = Coins de discussion
part-corner = Un coin de discussion
part-candles = Bougies
part-arriving = Arrivée
part-arrival = Arrivée
part-agenda = De quoi parler
part-mission = Pourquoi nous sommes là
part-statements = Affirmations
part-principles = Principes
part-passage = Un extrait
part-dedication = Dédicace
part-prayer = Des mots ensemble
part-music-or-prayer = Un moment de calme
part-dismissal = À la prochaine fois
part-focus-question = La question d'aujourd'hui
part-theme = Le thème d'aujourd'hui
part-welcome-and-limits = Bienvenue
part-skill = Un savoir-faire
part-homework = Pour la semaine
part-guidelines = Repères
part-last-words = Un dernier mot
part-back = De nouveau ensemble

## Signs: silent, and counted

sign-heard = je vous entends
sign-me-too = moi aussi
sign-thanks = merci
sign-with-you = avec vous
sign-helpful = ça m'aide
sign-strong = quelle force
sign-bow = un salut
sign-candle = une bougie
sign-heart = un cœur
sign-laugh = un sourire

## What a veil may say

veil-method = une méthode est nommée
veil-graphic = difficile à lire

## Roles

role-facilitator = animation
role-cofacilitator = coanimation
role-greeter = accueil
role-speaker = prise de parole
role-guest = personne invitée
role-companion = accompagnement
role-member = membre
role-bot = programme
role-chair = conduite de la rencontre
role-keeper = garde du cercle
role-host = hôte
role-moderator = modération
role-convenor = organisation
role-clinician = personne soignante
role-helper = soutien
role-co-host = co-accueil
role-co-moderator = comodération
role-co-therapist = cothérapie
role-cokeeper = cogarde du cercle
