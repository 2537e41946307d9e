### Kinds of evening, as formats name them, and what servers keep.

format-circle = Cercle tout simple
format-twelve-step = Rencontre en douze étapes
format-tools = Travailler avec des outils
format-affirm = Cercle d'encouragement
format-large-small = Grand groupe, petits groupes
format-meditate = Méditation et partage
format-secular = Rencontre laïque
format-clinician = Groupe animé par une personne soignante
format-peer-led = Groupe animé par des pairs
format-grief-circle = Cercle de deuil
format-mental-health = Groupe autour de la santé mentale
format-chronic-illness = Groupe autour de la maladie chronique
format-families = Familles, une personne à la fois
format-families-tools = Familles, avec des outils
format-lgbtq = Groupe LGBTQ+
format-young-adults = Jeunes adultes
format-lounge = Salon
format-social-evening = Rencontre conviviale
format-workshop = Atelier

## What is kept: said at every door, from what the server really does

kept-sealed = Ce qui s'écrit ici, et sous quels noms, est gardé scellé sur le serveur jusqu'à la fin de la rencontre. Ensuite, c'est détruit.
kept-memory = Ce qui s'écrit ici, et sous quels noms, n'est gardé que dans la mémoire du serveur. Il n'en reste rien quand la rencontre se termine ou que le serveur s'arrête.
kept-notes = Les mots pour les personnes qui animent, les mains levées, et qui était là : tout cela disparaît en même temps.
kept-drafts = Vos brouillons restent sur votre appareil.
kept-room = La salle elle-même reste : son nom, ses accords, et de quoi reconnaître les liens des personnes qui animent.
kept-addresses = Les adresses réseau ne sont jamais enregistrées. Contre les envois en masse, le serveur en garde un code en mémoire, et jette la clé de ce code chaque jour.
kept-reports = Les rapports du serveur lui-même contiennent des chiffres et des pannes, jamais de noms, de mots ni d'adresses.
kept-host = Pendant une rencontre, la personne qui fait tourner ce serveur pourrait la lire.
