### What `openchair check` says of the way to a server, in English. One message a sentence; `detail` is what was found: a time, a number, an address.

## As it should be

check-name = The address of { $host } is known.
check-listens = Something answers there.
check-sealed = The connection is sealed, and the certificate is good.
check-openchair = It is an Openchair server.
check-clock = This computer's clock agrees with the server's.
check-passes = Messages get through both ways.
check-version = Server and program speak the same version. All is well.
check-newer = The server is newer than this program. All that this program knows works; an update brings the rest.
check-older = The server is older than this program. Meetings work; some commands may be refused.
check-room-open = The room is there, and a meeting is open now.
check-room-closed = The room is there. No meeting is open just now.
check-room-unseen = No room of that name can be seen from outside. Rooms for invited people never can; otherwise ask for the link again.

## What is in the way, and what to do

check-clock-behind = This computer's clock is behind the server's: { $detail }. Set it right, or let it set itself; what is said about times is wrong until then.
check-clock-ahead = This computer's clock is ahead of the server's: { $detail }. Set it right, or let it set itself; what is said about times is wrong until then.
check-no-name = The name { $host } cannot be found. Compare the link letter by letter with the one you were given, and see whether this computer is on the internet.
check-nothing-listens = At { $host } nothing listens where the link points. The server is off, or the number behind the colon is another one. Ask whoever hosts it.
check-no-way = There is no way to { $host }. See whether this computer is on the internet, and whether a firewall keeps you from it.
check-silent = { $host } takes connections and then says nothing. The server hangs, or it is another kind of service. Try again in a few minutes, then tell whoever hosts it.
check-not-sealed = What answers at { $host } does not speak https. If the link should begin with http://, type it so; otherwise someone may be in between: do not go on.
check-wrong-name = The certificate there belongs to another name than { $host }. Compare the link letter by letter. If it is right, do not go on, and tell whoever hosts it.
check-expired = The certificate of { $host } has expired, or this computer's clock is far ahead. Look at the clock first; if it is right, tell whoever hosts it to renew the certificate.
check-not-yet-valid = The certificate of { $host } is not valid yet, or this computer's clock is far behind. Look at the clock first; if it is right, tell whoever hosts it.
check-unknown-issuer = Nobody whom this computer trusts stands behind the certificate of { $host }. Do not go on unless you know why; whoever hosts it can get a certificate that is trusted everywhere.
check-bad-certificate = The certificate of { $host } cannot be used ({ $detail }). Tell whoever hosts it.
check-not-openchair = Something answers at { $host }, but it is no Openchair server. Compare the link with the one you were given, also http or https.
check-elsewhere = { $host } sends everyone on to another address: { $detail }. Use that one, or ask for the link again.
check-server-gone = At { $host } something stands in front of the server and does not reach it ({ $detail }). The server is off or starting. Try again in a few minutes, then tell whoever hosts it.
check-not-passed-on = The server is there, but something in front of it does not pass WebSocket on ({ $detail }). Whoever hosts it has to let /ws through, as docs/hosting.md shows; if it works elsewhere, the network that you are in is in the way.
check-wrong-origin = The server does not take connections that come by this address. Whoever hosts it has to set server.public_url to the address in the link.
check-busy = There are too many connections at { $host } just now. Try again in a few minutes.
check-other-version = Server and program do not speak the same version. One of them needs an update; update this program first.
