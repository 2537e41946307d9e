### What `openchair check` says of the way to a server, in Spanish. One message a sentence; `detail` is what was found: a time, a number, an address.

## As it should be

check-name = Se conoce la dirección de { $host }.
check-listens = Allí algo responde.
check-sealed = La conexión está cifrada y el certificado es válido.
check-openchair = Es un servidor de Openchair.
check-clock = El reloj de este ordenador coincide con el del servidor.
check-passes = Los mensajes pasan en los dos sentidos.
check-version = El servidor y el programa hablan la misma versión. Todo está bien.
check-newer = El servidor es más nuevo que este programa. Funciona todo lo que este programa conoce; una actualización trae el resto.
check-older = El servidor es más antiguo que este programa. Los encuentros funcionan; puede que algunas órdenes se rechacen.
check-room-open = La sala existe y ahora hay un encuentro abierto.
check-room-closed = La sala existe. Ahora mismo no hay ningún encuentro abierto.
check-room-unseen = Desde fuera no se ve ninguna sala con ese nombre. Las salas para personas invitadas nunca se ven; si no es el caso, pide el enlace otra vez.

## What is in the way, and what to do

check-clock-behind = El reloj de este ordenador va atrasado respecto al del servidor: { $detail }. Ponlo en hora o deja que se ajuste solo; hasta entonces las horas que se digan no serán correctas.
check-clock-ahead = El reloj de este ordenador va adelantado respecto al del servidor: { $detail }. Ponlo en hora o deja que se ajuste solo; hasta entonces las horas que se digan no serán correctas.
check-no-name = No se encuentra el nombre { $host }. Compara el enlace letra por letra con el que te dieron y mira si este ordenador está conectado a internet.
check-nothing-listens = En { $host } nada escucha donde apunta el enlace. El servidor está apagado, o el número tras los dos puntos es otro. Pregunta a quien lo aloja.
check-no-way = No hay camino hasta { $host }. Mira si este ordenador está conectado a internet y si un cortafuegos te lo impide.
check-silent = { $host } acepta conexiones y luego no dice nada. El servidor está colgado, o es otro tipo de servicio. Inténtalo de nuevo en unos minutos y luego avisa a quien lo aloja.
check-not-sealed = Lo que responde en { $host } no habla https. Si el enlace debe empezar por http://, escríbelo así; si no, puede que haya alguien en medio: no sigas.
check-wrong-name = El certificado de allí es de otro nombre, no de { $host }. Compara el enlace letra por letra. Si está bien, no sigas y avisa a quien lo aloja.
check-expired = El certificado de { $host } ha caducado, o el reloj de este ordenador va muy adelantado. Mira primero el reloj; si está bien, pide a quien aloja el servidor que renueve el certificado.
check-not-yet-valid = El certificado de { $host } aún no es válido, o el reloj de este ordenador va muy atrasado. Mira primero el reloj; si está bien, avisa a quien aloja el servidor.
check-unknown-issuer = Nadie en quien confíe este ordenador respalda el certificado de { $host }. No sigas si no sabes por qué; quien lo aloja puede obtener un certificado en el que se confía en todas partes.
check-bad-certificate = El certificado de { $host } no se puede usar ({ $detail }). Avisa a quien lo aloja.
check-not-openchair = En { $host } algo responde, pero no es un servidor de Openchair. Compara el enlace con el que te dieron, también http o https.
check-elsewhere = { $host } envía a todo el mundo a otra dirección: { $detail }. Usa esa, o pide el enlace otra vez.
check-server-gone = En { $host } hay algo delante del servidor que no llega hasta él ({ $detail }). El servidor está apagado o arrancando. Inténtalo de nuevo en unos minutos y luego avisa a quien lo aloja.
check-not-passed-on = El servidor está ahí, pero algo delante no deja pasar WebSocket ({ $detail }). Quien lo aloja tiene que dejar pasar /ws, como muestra docs/hosting.md; si en otro lugar funciona, el obstáculo es la red en la que estás.
check-wrong-origin = El servidor no acepta conexiones que llegan por esta dirección. Quien lo aloja tiene que poner en server.public_url la dirección del enlace.
check-busy = En { $host } hay ahora demasiadas conexiones. Inténtalo de nuevo en unos minutos.
check-other-version = El servidor y el programa no hablan la misma versión. Uno de los dos necesita una actualización; actualiza primero este programa.
