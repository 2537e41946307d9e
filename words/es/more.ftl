### What the drawers of the page say: they are read when someone opens one.

## The room, and the evening

door-shape = Tipo de reunión: { $kind }.
door-eligibility = Para quién es esta sala: { $text }
door-age-band = Edades: { $text }
door-entry-open = Entra quien dice que sí a los acuerdos.
door-entry-approved = Aquí quienes facilitan abren a cada persona.
door-entry-invited = Esta sala se abre con un enlace que es solo tuyo.
door-staffed = Esta sala está abierta solo mientras hay aquí alguien que facilita.
door-private-off = Aquí no hay mensajes privados, salvo cuando quienes facilitan cuidan de alguien.
door-private-facilitators = Puedes escribir a quienes facilitan. Las demás personas no pueden escribirte en privado.
door-private-consent = Aquí dos personas pueden escribirse en privado cuando las dos han dicho que sí.
door-limits = Qué es este grupo, y qué no es
door-kept = Lo que se guarda aquí
door-evening = Cómo es una reunión
kind-text = se lee un texto
kind-turns = habla una persona a la vez
kind-open = puede escribir todo el mundo
kind-quiet = nadie escribe
kind-ask = el grupo repasa sus acuerdos
kind-form = se pregunta algo a cada persona, y responde quien quiera
kind-split = salas pequeñas
more-evening = La reunión de hoy, lo que se acuerda y lo que se guarda
more-agenda = Temas que esperan su momento
more-agreed = Los acuerdos que compartimos
more-record = Lo que han hecho hasta ahora quienes facilitan, solo en números
record-nothing = No hay nada que contar.
record-removed = Personas a las que se pidió que se fueran: { $count }
record-hidden = Líneas ocultas: { $count }
record-quietened = Personas a las que se pidió un poco de silencio: { $count }
record-veiled = Líneas bajo un velo: { $count }
record-unapproved = Líneas leídas y no mostradas: { $count }
record-declined = Personas que no pudieron entrar: { $count }
look = Mostrarlo todo de nuevo

## People

more-people = Quién está aquí
you = tú
about-person = Qué se puede hacer respecto a { $who }

## Only for me

listen-only = Solo escuchar
listen-only-hint = Nadie se entera.
more-time = Necesito más tiempo
more-time-hint = Siempre se te espera el triple de tiempo. Nadie se entera.
stand-in = Puedo coordinar si se pierde la conexión de todas las personas que facilitan
stand-in-hint = Lo ven quienes facilitan.
back-to-main = Volver a la sala principal
more-card = Una tarjeta para llevarme
card-label = Lo que me gustaría llevarme
card-help = Con la lista de ayuda
card-save = Guardarla como archivo
card-hint = Se hace en este dispositivo. La página no guarda ninguna copia, y en la tarjeta no hay nada de lo que dijeron otras personas.
more-words = Volver desde otro dispositivo
words-hint = Cuatro palabras devuelven este sitio en cualquier dispositivo, hasta que termine la reunión. Apúntalas; quien las tenga tiene tu sitio.
words-show = Mostrarme mis cuatro palabras
lead-in-label = Tu enlace, su llave o la contraseña de la sala
lead-in-use = Usar
lead-in-hint = Pegado aquí, no queda en el historial de tu navegador.
lead-in-then = Bien. Ahora elige tu nombre arriba y entra.
return-label = Tus cuatro palabras
return-go = Volver a mi sitio
more-slip = Un comprobante de que estuve aquí
slip-hint = Tu nombre se queda en este dispositivo. El servidor firma un código hecho a partir de él, no guarda nada y no se lo cuenta a nadie.
slip-name = El nombre que llevará el comprobante
slip-make = Hacer el comprobante
slip-not-here = Un comprobante solo se puede hacer con una conexión segura (https).

## How the page looks

looks-theme = Colores
looks-theme-auto = Como en este dispositivo
looks-theme-light = Claro
looks-theme-dark = Oscuro
looks-theme-contrast = Mucho contraste
looks-text = Letra
looks-text-normal = Normal
looks-text-large = Grande
looks-text-larger = Muy grande
looks-told = Lo que un lector de pantalla dice por sí solo
looks-told-all = Cada línea, y de quién es el turno
looks-told-turns = De quién es el turno, y las partes nuevas
looks-told-nothing = Solo lo que se me pregunta
looks-roomy = Más espacio entre líneas
looks-still = Sin movimiento
looks-near = Vibrar, y mantener la pantalla encendida, cuando se acerca mi turno
looks-keys = Las letras sueltas son atajos (w dice dónde estamos)

## Leaving

leave = Salir de la reunión
leave-hint = Tu sitio queda libre. Nadie se entera, y nada te pregunta por qué.
leave-quickly-hint = "Salir rápido", o la tecla Mayús (Shift) tres veces, vacía esta página al momento y conserva tu sitio. La lista de páginas visitadas de tu navegador todavía tiene una dirección, que no nombra ninguna sala ni dice nada; solo tú puedes borrarla allí. Cuatro palabras, en «Volver desde otro dispositivo», te devuelven a él: apúntalas antes.

## About a line, or about someone

take-back = Retirarla
veil-mine = Ponerle un velo
veil-as = Con un velo: { $label }
veil-lift = Levantar el velo
veil-hint = Quien quiera podrá leerla.
report = Sentí que algo no estaba bien
report-label = Algo para quienes facilitan, si quieres
report-hint = Lo saben quienes facilitan, pero nunca quién lo dijo.
mute = Prefiero no leer a esta persona
mute-hint = Solo en este dispositivo. Nadie se entera.
worry = Me preocupa esta persona
worry-label = Esto lo leen solo quienes facilitan. Esa persona nunca lo lee.
ask-to-write = Preguntar si podemos escribirnos en privado
write-label = Solo para esta persona
write-send = Enviar solo a esta persona
block = No recibir más mensajes de esta persona
unblock = Volver a recibir mensajes de esta persona
report-written = Mostrar a quienes facilitan lo último que me escribió

## Forms

ask-pass-at = Se aprueba si, de cada 100 personas que dicen sí o no, al menos { $percent } dicen que sí.
answer = Responder
answer-keep = Guardarlo para mí
answer-show = Mostrarlo a la sala
answered = Gracias. Puedes cambiarlo hasta que termine esta parte.

## Where it ends, or does not begin

over-ended = La reunión ha terminado
over-ended-next = Se ha borrado todo lo que se dijo. Gracias por estar aquí.
over-removed = Se te ha pedido que dejes esta reunión
over-removed-next = Es solo por esta reunión. Si necesitas a alguien ahora, estas personas están ahí:
over-declined = Esta vez no has podido entrar
over-declined-next = Otra vez puede ser distinto. Si necesitas a alguien ahora, estas personas están ahí:
over-link = Este enlace no abre la puerta
over-link-next = Puede que se haya retirado, o que ya se haya usado. Quien te lo dio puede hacer otro.
over-version = Esta página es más antigua o más nueva que el servidor
over-version-next = Por favor, carga la página otra vez.
over = La puerta sigue cerrada
over-next = Puedes cargar la página otra vez, o preguntar a quien te dio el enlace.

## For you alone

for-you = Solo para ti
put-away = Apartar
from = { $who }:
whispered = { $who }, para ti (solo lo ven también quienes facilitan)
whispered-by-other = { $who }, para { $whom }
whispered-by-me = Tú, para { $who }
aside-said = { $who }, a solas contigo
aside-closed = La conversación a solas con { $who } está cerrada.
written = { $who }, en privado contigo
may-write = Ya puedes escribirte en privado con { $who }.
asked-to-write = A { $who } le gustaría escribirse contigo en privado. Un no nunca se cuenta.
write-yes = Sí
write-no = Mejor no
line-waits = Alguien que facilita lee tu línea antes de que la vea la sala: { $text }
line-back = Tu línea no se ha mostrado a la sala. Escribiste: { $text }
chair-offered = Se te ofrece la coordinación.
take-chair = Coordinar
door-offered = Se te pide que cuides de la puerta y de las personas.
take-door = Aceptar
not-reached = Esta parte ha terminado sin que te llegara el turno. No es por ti.
not-reached-linger = Esta parte ha terminado sin que te llegara el turno. No es por ti. Después, cuando acabe lo previsto para hoy, hay tiempo para hablar: puedes quedarte.
orientation = Dónde está la reunión ahora: { $phase }. No hace falta que hables.
hint-no_hands = Hace un rato que nadie levanta la mano. Puede ayudar una pregunta, un silencio, una ronda o pasar a la parte siguiente.
hint-hands_wait = Hay manos levantadas. Aquí se habla cuando se da la palabra.
hint-long_quiet = El silencio se ha hecho largo. La reunión puede seguir.
hint-listen_for_now = Ha llegado mucha gente a la vez, así que quien acaba de llegar por ahora escucha. Alguien que facilita lo mirará.
hint-take_part = Ya puedes participar, como habías elegido.
hint-asked_later = Está bien. Te preguntaremos una vez más, al final.
hint-hard_time = Está bien tener un mal momento aquí. No hace falta que lo expliques, y no se lo hemos dicho a nadie.
hint-nobody_stands_in = No había nadie a quien pedir que coordine en tu lugar. La reunión sigue sola.
hint-kept_for_yourself = Se queda contigo, y nadie se entera. Es bueno que estés aquí.
hint-invited = Aquí hay espacio para ti, si te gustaría decir algo. No hace falta, y nadie ve que te lo hemos preguntado.
person-over = Ya pasó, o fue sin querer
company-asked = Acabamos de avisar a quienes facilitan, y nadie más puede verlo. No hace falta que esperes a eso para llamar a alguien.
company-nobody_here = Ahora mismo no está en línea nadie que facilite. Por favor, no esperes: estas personas están ahí ahora.
company-nobody_yet = Todavía no ha respondido nadie. Por favor, no nos esperes: estas personas están ahí ahora.
company-came = { $who } está aquí ahora, para ti. Nadie más puede ver lo que se escribe entre tú y { $who }.
company-dropped = Se ha perdido la conexión de { $who }; puede que vuelva. Por favor, no nos esperes si necesitas a alguien ahora.
aside-label = A solas con { $who }
aside-send = Enviar solo a esta persona
aside-close = Cerrar esta conversación a solas

## Why something was not done, where the terminal names a command

code-agree-first = No se ha enviado. Primero hay que aceptar los acuerdos en la puerta.
code-room-rests = No se ha enviado. Nadie lo ha visto. La sala descansa un momento. Una nota sigue llegando a quienes facilitan.
code-listening = No se ha enviado. Nadie lo ha visto. Ahora solo escuchas; puedes cambiarlo cuando quieras.
code-pm-off = En esta sala no hay mensajes privados entre personas. Una nota llega a quienes facilitan.
code-ask-first = No se ha enviado. Pregunta primero si es posible escribirse.
code-blocked = No se ha enviado. No recibes mensajes de esa persona; cámbialo primero.
code-stale = Algo cambió justo antes. Mira otra vez, por favor.
code-turn-running = No se ha enviado. Alguien tiene la palabra. Puedes escribir entre turnos, o a una sola persona.
code-needs-a-person = Acaba de pedir a alguien, así que ahora nadie le niega la entrada. Ve primero a su lado; después todavía puedes decidir.
