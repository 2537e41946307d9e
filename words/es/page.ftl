### What the page says in a meeting and at its door. One message a sentence; a number or a name in braces is filled in.
### Nothing here is said to the whole room: these are sentences of one person's own screen.

## Always in reach

help-here = En esta reunión
note = Nota a quienes facilitan
note-short = Nota
more = Más

## The door

door-kind = Aquí una reunión dura { $minutes } minutos. { $led ->
    [trained] La facilitan personas con formación
    [clinician] La facilita una persona profesional de la salud
   *[peers] La facilitan pares, personas como las demás que están aquí
} ({ $label }).
door-consent = Al entrar das tu consentimiento a esto: { $text }
door-agreed = Los acuerdos que compartimos
door-more = Más sobre esta sala, y cómo es una reunión
tab-here = Ya estás en esta sala, en otra pestaña, como { $who }.
tab-go-on = Seguir aquí
door-return = Ya estuve aquí, con otro dispositivo
door-lead = Yo facilito esta reunión
door-name = Tu nombre aquí
door-name-hint = El que quieras, pero mejor no el tuyo.
door-another-name = Otro nombre
door-pronouns = Tus pronombres, si quieres
door-newcomer = Es mi primera vez aquí
door-enter = Digo que sí y entro
door-listen = Digo que sí y solo escucho
door-listen-hint = Nadie ve cuál de las dos formas eliges.
door-opens = Esta sala todavía no está abierta.
door-next = Esta sala todavía no está abierta. La próxima reunión es el { $when }.
door-until = Elige un nombre y una forma de entrar: esta página te deja entrar en cuanto se abra la sala. Más abajo puedes ver cómo es una reunión, y la Ayuda está arriba.
door-stays = Entrarás sin hacer nada, en cuanto se abra. Puedes dejar esta página abierta o volver más tarde.
door-entering = Estás entrando.
door-asking = Buscando la sala.
door-waiting = Estás esperando a que te abran
waiting-locked = La puerta está cerrada por ahora. Quienes facilitan saben que estás aquí, y puede que alguien te abra.
waiting-rest = La sala descansa un momento. Entrarás cuando siga.
waiting-removal = Durante un rato, quienes facilitan miran una por una a las personas que llegan; no es por ti. Si nadie responde, en unos minutos entras sin hacer nada, para escuchar.
waiting-approval = En esta sala, quienes facilitan abren a cada persona. Saben que estás aquí.
waiting-late = La reunión ya ha empezado, y desde ese momento esta sala no se abre sola. Quienes facilitan saben que estás aquí.
waiting-bot = A un programa tiene que abrirle alguien que facilita.
waiting-meanwhile = Mientras tanto puedes escribir a quienes facilitan. La Ayuda está arriba.
leave-waiting = Irme y no esperar más

## Where it ends, or does not begin

unknown = Aquí no hay ninguna sala así
unknown-next = Quizá le falta una letra al enlace. Quien te lo dio puede enviártelo otra vez.
unreachable = Ahora mismo no se puede llegar al servidor
unreachable-next = ¿Tiene conexión este dispositivo? Algunas redes bloquean páginas como esta: puede ayudar otra red, como la del propio teléfono.
elsewhere = Tu sitio se ha abierto en otro dispositivo o en otra pestaña, y sigue allí.
elsewhere-back = Traerlo de vuelta aquí
to-front = A la página de inicio

## The connection

link-down = Se ha perdido la conexión por un momento. Tu sitio y tus palabras están guardados, y esta página vuelve sola.
link-blocked = La página no consigue llegar a la sala. Algunas redes bloquean este tipo de conexión: puede ayudar otra red, como la del propio teléfono. La página lo sigue intentando.
unconfirmed = Todavía sin confirmar

## The evening

phase-now = { $part }, { $time }
evening-not-begun = La reunión todavía no ha empezado.
recall-soon = Las salas pequeñas terminan en un momento. Después, todo el mundo vuelve a la sala principal.
in-room = Estás en la sala pequeña { $room }.
waiting-count = { $count ->
    [0] Nadie espera para hablar
    [one] 1 persona espera para hablar
   *[other] { $count } personas esperan para hablar
}
speaks = { $who } tiene la palabra
speaks-you = Tienes la palabra
floor-free = La palabra está libre
composing = { $who } está escribiendo
paused = Las palabras se detienen un momento. No se pierde nada.
people = { $count ->
    [one] 1 persona está aquí
   *[other] { $count } personas están aquí
}
room-rests = La sala descansa un momento. Todo queda quieto y no se pierde nada.
ending = La reunión termina en un momento. Después se borra todo lo que se ha dicho.

## What was said

stream = Lo que se ha dicho
own-name = { $who } (tú)
as-chair = { $who }, { $label }
replies = { $who } responde
shows = { $who } muestra
reads = { $who } lee
group-text = Para el grupo
part-of = fragmento { $part } de { $parts }
bell = Suena una campana
veiled = Bajo un velo
veiled-label = Bajo un velo: { $label }
veil-open = Leerla
signs-count = { $sign } { $count }
signs-choral = Si te gustaría unirte, en silencio
signs-for = Un gesto silencioso para { $who }
about-line = Qué se puede hacer con esta línea de { $who }
answer-this = Responder
answering = Tu próxima línea responde a { $who }.
answering-no = Mejor no
thread-of = En respuesta:
muted-line = Una línea de { $who }, a quien prefieres no leer.
unmute = Volver a leer a esta persona
tally-too-few = Respondieron menos de tres personas, así que no hay números.
tally-line = { $choice }: { $count }
tally-passed = Se aprueba.
tally-not-passed = No se aprueba.

## What a screen reader is told

told = Novedades
told-line = { $who }: { $text }
told-phase = Ahora: { $part }
told-many = { $count } mensajes nuevos

## My next step

my-step = Tu próximo paso
step-not-begun = La reunión todavía no ha empezado. No hace falta que hagas nada.
step-quiet = La sala está en silencio.
step-text = Se lee un texto.
step-room-begins = Esta sala empieza enseguida. Estás en el lugar correcto.
step-round = Vamos en ronda. Se te pregunta cuando te llegue ({ $place }); está bien pasar.
done-words = En tu cuadro hay palabras que nadie ha visto. Envíalas primero, o termina sin ellas.
done-anyway = Terminar sin ellas
step-speaker = Esta parte es de quien habla hoy al grupo.
step-rests = La sala descansa un momento. No hace falta que hagas nada.
step-closed = Por ahora no se levantan más manos. A quienes esperan se les escucha.
step-split = Algunas personas están en salas pequeñas.
step-listening = Estás escuchando.
step-take-part = Volver a participar
step-quietened = Alguien que facilita te pide un poco de silencio, durante { $time }. Solo lo saben quienes facilitan y tú.
step-ready = El próximo turno es tuyo.
step-ready-called = La palabra es tuya, si la quieres.
step-ready-hint = Nadie ve qué eliges. Tu silencio no cuenta como respuesta: te preguntaremos una vez más, después.
ready = Quiero hablar
ready-with-draft = Enviar lo que he escrito cuando empiece mi turno
pass = Esta vez no
later = Un poco más tarde
step-speak = Tienes la palabra. Tómate tu tiempo.
cue-80 = Ya ha pasado la mayor parte de tu tiempo.
cue-100 = Tu tiempo ha pasado. Termina lo que estabas diciendo.
closing = La palabra pasa en un momento. Puedes terminar tu línea.
done = He terminado
unfinished = Me quedaba algo por decir
welcome-replies = Las respuestas breves a mi turno son bienvenidas
step-missed = La palabra siguió adelante mientras no estabas. No pasa nada.
missed-now = Me gustaría hablar ahora
missed-later = Al final
missed-leave = Dejarlo así
step-place = { $place ->
    [1] El próximo turno es tuyo.
   *[other] Esperas para hablar. Tu lugar: { $place }.
}
lower = Bajar la mano
hand = Levantar la mano
step-hand = Por si te gustaría hablar.
step-name-next = Puedes elegir quién sigue. Estos nombres solo los ves tú.
step-reply = Hay un momento para respuestas breves.
step-write = Puede escribir todo el mundo.
step-write-slow = { $seconds ->
    [one] Puede escribir todo el mundo, despacio: una línea por segundo. No se pierde nada.
   *[other] Puede escribir todo el mundo, despacio: una línea cada { $seconds } segundos. No se pierde nada.
}
step-agree = El grupo repasa sus acuerdos. Nadie ve quién vuelve a decir que sí.
agree-again = Digo que sí
step-read = Si quieres, puedes leer tú este texto.
post = Leerlo al grupo
skip = Dejarlo fuera
step-volunteer = Hay fragmentos de este texto libres para quien quiera leer.
volunteer = Leer el fragmento { $part }
step-room = Hay salas pequeñas. Puedes entrar en una.
ask-private = Nadie lee tus respuestas: se quedan en este dispositivo.
ask-facilitator = Tus respuestas llegan a quienes facilitan, con tu nombre. Nadie más las lee.
ask-counts = Al terminar, todo el mundo ve cuántas personas respondieron cada cosa, si en total respondieron al menos tres. Nadie ve quién.
ask-choice = Tus respuestas se quedan en este dispositivo, a menos que las muestres a la sala.
ask-suggest = Cada persona puede proponer una frase. Más tarde se muestran a todo el mundo, sin nombres.
ask-choose = Estas son las propuestas. Elige tantas como quieras. Nadie ve quién eligió qué.

## Writing

draft = Tu borrador, solo en este dispositivo
say-label = Tus palabras
send = Enviar
held-back = Tus palabras han vuelto al cuadro de texto.
held-hand = Guardarlo como borrador y levantar la mano
to-note = Enviarlo solo a quienes facilitan
doubt-phone = Parece que hay un número de teléfono.
doubt-mail = Parece que hay una dirección de correo.
doubt-link = Parece que hay un enlace.
doubt-advice = Puede sonar a consejo, y aquí muchas personas hablan solo desde su propia vida.
doubt-yours = Todavía no lo ha visto nadie. Puedes cambiarlo, o enviarlo tal como está.
send-anyway = Enviarlo tal como está
advice-phrases = deberías, deberias, debes, debés, tienes que, tenés que, tendrías que, tendrias que, has probado, has intentado, probaste con, por qué no pruebas, por que no pruebas, por qué no intentas, por que no intentas, te aconsejo, te recomiendo, si yo fuera tú, si fuera tú, si yo fuera vos, yo que tú, yo que vos, yo en tu lugar
note-label = Esto lo leen solo quienes facilitan
note-send = Enviar a quienes facilitan
note-sent = Ya pueden leerlo quienes facilitan, y nadie más.

## When it is hard

person = Necesito a alguien ahora
person-nobody-here = Ahora mismo no está en línea nadie que facilite. Por favor, llama primero a alguna de las personas de arriba.
hard-time = Lo estoy pasando mal
step-out = Salir un rato
step-in = He vuelto
out = Has salido un rato. Nadie puede verlo, y tu lugar está guardado.
grounding = Apoya los dos pies en el suelo. Suelta el aire despacio, por más tiempo del que tardas en tomarlo. Busca cinco cosas que puedas ver, cuatro que puedas tocar, tres que puedas oír. Ahora mismo no hace falta que hagas nada más.

## Why the door did not open

code-room-full = Todos los sitios están ocupados ahora. Entras por tu cuenta cuando quede uno libre: puedes dejar esta página abierta o volver más tarde.
code-name-taken = Alguien aquí tiene ese nombre, o uno que se le parece. Elige otro, por favor. Si eres tú, en otro dispositivo, tus cuatro palabras te devuelven tu sitio.
code-invalid-name = Ese nombre no se puede usar aquí. Elige otro, por favor.
