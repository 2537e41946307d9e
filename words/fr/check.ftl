### What `openchair check` says of the way to a server, in French. One message a sentence; `detail` is what was found: a time, a number, an address.

## As it should be

check-name = L'adresse de { $host } est connue.
check-listens = Quelque chose répond là-bas.
check-sealed = La connexion est chiffrée et le certificat est valable.
check-openchair = C'est un serveur Openchair.
check-clock = L'horloge de cet ordinateur concorde avec celle du serveur.
check-passes = Les messages passent dans les deux sens.
check-version = Le serveur et le programme parlent la même version. Tout va bien.
check-newer = Le serveur est plus récent que ce programme. Tout ce que ce programme connaît fonctionne ; une mise à jour apporte le reste.
check-older = Le serveur est plus ancien que ce programme. Les rencontres fonctionnent ; certaines commandes seront peut-être refusées.
check-room-open = La salle existe, et une rencontre est ouverte en ce moment.
check-room-closed = La salle existe. Aucune rencontre n'est ouverte pour l'instant.
check-room-unseen = De l'extérieur, on ne voit aucune salle de ce nom. C'est toujours le cas des salles sur invitation ; sinon, redemandez le lien.

## What is in the way, and what to do

check-clock-behind = L'horloge de cet ordinateur retarde par rapport à celle du serveur : { $detail }. Mettez-la à l'heure, ou laissez-la se régler seule ; d'ici là, les heures annoncées seront fausses.
check-clock-ahead = L'horloge de cet ordinateur avance par rapport à celle du serveur : { $detail }. Mettez-la à l'heure, ou laissez-la se régler seule ; d'ici là, les heures annoncées seront fausses.
check-no-name = Le nom { $host } est introuvable. Comparez le lien lettre par lettre avec celui que vous avez reçu, et voyez si cet ordinateur est relié à internet.
check-nothing-listens = Chez { $host }, rien n'écoute là où mène le lien. Le serveur est arrêté, ou le nombre après les deux-points est un autre. Demandez à qui l'héberge.
check-no-way = Aucun chemin ne mène à { $host }. Voyez si cet ordinateur est relié à internet, et si un pare-feu vous en empêche.
check-silent = { $host } accepte les connexions puis ne dit rien. Le serveur est bloqué, ou c'est un autre service. Réessayez dans quelques minutes, puis prévenez qui l'héberge.
check-not-sealed = Ce qui répond chez { $host } ne parle pas https. Si le lien doit commencer par http://, écrivez-le ainsi ; sinon, quelqu'un est peut-être entre vous : n'allez pas plus loin.
check-wrong-name = Le certificat appartient à un autre nom que { $host }. Comparez le lien lettre par lettre. S'il est juste, n'allez pas plus loin et prévenez qui l'héberge.
check-expired = Le certificat de { $host } a expiré, ou l'horloge de cet ordinateur avance beaucoup. Regardez d'abord l'horloge ; si elle est juste, dites à qui héberge le serveur de renouveler le certificat.
check-not-yet-valid = Le certificat de { $host } n'est pas encore valable, ou l'horloge de cet ordinateur retarde beaucoup. Regardez d'abord l'horloge ; si elle est juste, prévenez qui héberge le serveur.
check-unknown-issuer = Personne à qui cet ordinateur fait confiance ne se porte garant du certificat de { $host }. N'allez pas plus loin si vous ne savez pas pourquoi ; qui l'héberge peut obtenir un certificat reconnu partout.
check-bad-certificate = Le certificat de { $host } est inutilisable ({ $detail }). Prévenez qui l'héberge.
check-not-openchair = Quelque chose répond chez { $host }, mais ce n'est pas un serveur Openchair. Comparez le lien avec celui que vous avez reçu, y compris http ou https.
check-elsewhere = { $host } renvoie tout le monde à une autre adresse : { $detail }. Prenez celle-là, ou redemandez le lien.
check-server-gone = Chez { $host }, quelque chose se trouve devant le serveur et ne l'atteint pas ({ $detail }). Le serveur est arrêté ou démarre. Réessayez dans quelques minutes, puis prévenez qui l'héberge.
check-not-passed-on = Le serveur est là, mais quelque chose devant lui ne laisse pas passer WebSocket ({ $detail }). Qui l'héberge doit laisser passer /ws, comme le montre docs/hosting.md ; si cela marche ailleurs, c'est le réseau où vous êtes qui bloque.
check-wrong-origin = Le serveur n'accepte pas les connexions qui viennent par cette adresse. Qui l'héberge doit mettre dans server.public_url l'adresse du lien.
check-busy = Il y a trop de connexions chez { $host } en ce moment. Réessayez dans quelques minutes.
check-other-version = Le serveur et le programme ne parlent pas la même version. L'un des deux a besoin d'une mise à jour ; commencez par ce programme.
