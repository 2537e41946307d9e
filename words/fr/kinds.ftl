### Kinds of evening, as formats name them, and what servers keep.

format-circle = Cercle simple
format-twelve-step = Rencontre en douze étapes
format-tools = Travail avec des outils
format-affirm = Cercle d'affirmation
format-large-small = Grand groupe, petits groupes
format-meditate = Méditation et partage
format-secular = Rencontre laïque
format-clinician = Groupe avec une personne soignante
format-peer-led = Groupe entre pairs
format-grief-circle = Cercle de deuil
format-mental-health = Groupe de santé mentale
format-chronic-illness = Groupe pour maladie chronique
format-families = Familles, l'une après l'autre
format-families-tools = Familles, avec des outils
format-lgbtq = Groupe LGBTQ+
format-young-adults = Jeunes adultes
format-lounge = Salon
format-social-evening = Rencontre conviviale
format-workshop = Atelier

## What is kept: said at every door, from what the server really does

kept-sealed = Ce qui s'écrit ici, et sous quels noms, est gardé sous scellé sur le serveur jusqu'à la fin de la rencontre. Ensuite, c'est détruit.
kept-memory = Ce qui s'écrit ici, et sous quels noms, n'est gardé que dans la mémoire du serveur. Tout disparaît quand la rencontre se termine ou que le serveur s'arrête.
kept-notes = Les mots pour les personnes qui animent, les mains levées et qui était là : tout cela disparaît en même temps.
kept-drafts = Vos brouillons restent sur votre propre appareil.
kept-room = La salle elle-même reste : son nom, ses accords et de quoi vérifier les liens des personnes qui animent.
kept-addresses = Les adresses réseau ne sont jamais notées. Contre les avalanches de messages, le serveur en garde un code en mémoire, et en jette la clé chaque jour.
kept-reports = Les rapports du serveur lui-même contiennent des nombres et des pannes, jamais de noms, de paroles ni d'adresses.
kept-host = Tant qu'une rencontre est en cours, qui fait tourner ce serveur pourrait la lire.
