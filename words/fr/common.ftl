### What every page says, and words for what formats and servers name by a key: parts of an evening, signs, roles, kinds of
### evening. Where a key has no sentence here, people read the key itself.

minutes = { $minutes ->
    [0] moins d'une minute
    [one] 1 minute
   *[other] { $minutes } minutes
}
someone = quelqu'un
names = Érable Pinson Loutre Genévrier Roitelet Ardoise Galet Tanaisie Sorbier Héron Saule Mousse Tilleul Mésange Trèfle Aulne Pluvier Fougère Tremble Martre Noisetier Martinet Oseille Bouleau

## Always in reach

leave-quickly = Partir vite
help = De l'aide
help-title = Si vous avez besoin d'aide maintenant
help-other = De l'aide dans d'autres pays
language = Langue
more-looks = L'apparence et la langue de cette page

## Parts of the page that come when they are needed

coming = Un instant.
not-come = Cette partie de la page n'est pas arrivée.
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
part-newcomers = Première fois ici
part-marks = Jours à marquer
part-notices = Annonces
part-lead-share = La prise de parole
part-share = Partage
part-checkin = Comment on arrive
part-checkout = Comment on repart
part-closing = Clôture
part-closing-words = Mots de clôture
part-closing-round = Tour de clôture
part-linger = Un moment après
part-pause = Une pause
part-short-pause = Une courte pause
part-silence = Silence
part-last-silence = Un dernier silence
part-conversation = Minutes ouvertes
part-motion = Une question par oui ou non
part-poll = Une question à tout le monde
part-split = Petites salles
part-hello = Se dire bonjour
part-talk = Discussion
part-work = Travail ensemble
part-topics = De quoi parler
part-topic = Le thème du jour
part-tool = Un outil
part-together = Ensemble
part-teaching = La prise de parole
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
part-pairs = Deux par deux
part-open-share = Partage en petits groupes
part-next-lead = Qui mènera la prochaine fois
part-naming = De qui on se souvient
part-meditation = Méditation
part-lounge = Le salon
part-intention = Une intention
part-grounding = Retrouver le calme
part-goal = Un but
part-gathering-up = Rassembler
part-frame = Ce qu'est ce groupe
part-frame-and-limits = Ce qu'est ce groupe
part-feedback = Comment c'était
part-exercise = Un exercice
part-discussion = Discussion
part-discussion-on = Suite de la discussion
part-dates = Jours à venir
part-corners = Coins
part-corner = Un coin
part-candles = Bougies
part-arriving = Arrivée
part-arrival = Arrivée
part-agenda = De quoi parler
part-mission = Pourquoi nous sommes là
part-statements = Affirmations
part-principles = Principes
part-passage = Un passage
part-dedication = Dédicace
part-prayer = Paroles ensemble
part-music-or-prayer = Un moment calme
part-dismissal = À la prochaine fois
part-focus-question = La question du jour
part-theme = Le thème du jour
part-welcome-and-limits = Bienvenue
part-skill = Un savoir-faire
part-homework = Pour la semaine
part-guidelines = Repères
part-last-words = Derniers mots
part-back = De nouveau ensemble

## Signs: silent, and counted

sign-heard = bien reçu
sign-me-too = moi aussi
sign-thanks = merci
sign-with-you = avec vous
sign-helpful = cela m'aide
sign-strong = quelle force
sign-bow = je m'incline
sign-candle = une bougie
sign-heart = un cœur
sign-laugh = un sourire

## What a veil may say

veil-method = une méthode est nommée
veil-graphic = peut être dur à lire

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
role-keeper = soin du cercle
role-host = personne qui reçoit
role-moderator = modération
role-convenor = organisation
role-clinician = personne soignante
