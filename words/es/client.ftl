### What the terminal client says, in Spanish, beside `common.ftl` and `kinds.ftl`. One message a sentence; a number or a name in braces is filled in.
### Nothing here is said to the whole room: these are sentences of one person's own screen.

## Small pieces

you = Tú
you-mark = tú
role-yours = Ahora tu papel aquí es: { $role }. /help muestra lo que puedes hacer.

# Between the items of a list
list-comma = { ", " }
list-semicolon = { "; " }

## The door

passphrase-question = Contraseña de esta sala:
needs-name = ¿Qué nombre te gustaría usar aquí? Escríbelo. Si ya estuviste antes, escribe /return y tus cuatro palabras.
door-room = Esta es la puerta de { $room }. Una reunión dura { $minutes } minutos.
led-by-peers = La facilitan pares ({ $label }): personas como las demás que están aquí.
led-by-trained = La facilitan personas con formación ({ $label }).
led-by-clinician = La facilita una persona profesional de la salud ({ $label }).
door-eligibility = Para quién es esta sala: { $text }
door-age-band = Edades: { $text }
door-consent = Al entrar das tu consentimiento a esto: { $text }
door-approved = Aquí quienes facilitan abren a cada persona. Después de /agree esperas un poco.
door-invited = Esta sala se abre con un enlace que es solo tuyo. También te devuelve a tu sitio.
door-staffed = Esta sala está abierta solo mientras hay aquí alguien que facilita.
door-pronouns = Si quieres, puedes decir qué pronombres usas: entra con --pronouns y los tuyos.
door-private = Aquí dos personas pueden escribirse en privado cuando las dos han dicho que sí. /ask-to-write lo pregunta, y un no nunca se cuenta.
door-agreements = Los acuerdos que compartimos:
door-kept = Lo que se guarda aquí:
door-help = Dónde encontrar ayuda ahora mismo:
door-agree = Escribe /agree para entrar, o /agree listen para entrar y solo escuchar. Las dos formas son bienvenidas.
door-agree-listen = Escribe /agree para entrar y solo escuchar.
door-more = /help muestra dónde encontrar ayuda. /door muestra todo sobre esta sala; /evening, cómo es una reunión. Con /leave te vas.
evening = Cómo es una reunión:
evening-text = { $phase }, { $time }: se lee un texto.
evening-turns = { $phase }, { $time }: habla una persona a la vez.
evening-open = { $phase }, { $time }: puede escribir todo el mundo.
evening-quiet = { $phase }, { $time }: nadie escribe.
evening-form = { $phase }, { $time }: se pregunta algo a cada persona, y responde quien quiera.
evening-split = { $phase }, { $time }: salas pequeñas.
evening-ask = { $phase }, { $time }: el grupo repasa sus acuerdos.
door-first = No se ha enviado. Nadie lo ha visto. Sigues en la puerta: escribe /agree para entrar.
not-in-yet = No se ha enviado. Nadie lo ha visto. Todavía no estás en la sala.
not-at-door-yet = Todavía no has llegado a la puerta. Llegarás sin hacer nada, en cuanto se abra para ti. /help también funciona aquí.
you-are-in = Ya estás en la sala, con el nombre { $who }. Escribe /help para ver lo que puedes hacer.
waiting-locked = La puerta está cerrada por ahora. Esperas aquí; quienes facilitan lo saben, y puede que alguien te abra. Con /note les escribes, y /help muestra mientras tanto dónde encontrar ayuda.
waiting-rest = La sala descansa un momento. Entrarás cuando siga. Mientras tanto, /help muestra dónde encontrar ayuda.
waiting-removal = Durante un rato, quienes facilitan miran una por una a las personas que llegan; no es por ti. Si nadie responde, en unos minutos entras sin hacer nada, para escuchar. Con /note les escribes, y /help muestra mientras tanto dónde encontrar ayuda.
waiting-approval = En esta sala, quienes facilitan abren a cada persona. Saben que estás aquí. Con /note les escribes, y /help muestra mientras tanto dónde encontrar ayuda.
waiting-late = La reunión ya ha empezado, y desde ese momento esta sala no se abre sola. Quienes facilitan saben que estás aquí. Con /note les escribes, y /help muestra mientras tanto dónde encontrar ayuda.
waiting-bot = A un programa tiene que abrirle alguien que facilita.
standing-waiting = Estás esperando a que te abran. Quienes facilitan lo saben. Mientras tanto, /help muestra dónde encontrar ayuda.
standing-declined = Esta vez no has podido entrar.
standing-removed = Se te ha pedido que dejes esta reunión.

## The connection

outage = Se ha perdido la conexión. Tu sitio está guardado, y este programa vuelve solo. Lo que escribas ahora saldrá entonces.
back = La conexión ha vuelto.
restart = El servidor se detiene un momento. Tu sitio está guardado, y este programa vuelve solo. Lo que escribas ahora saldrá entonces.
taken-elsewhere = Tu sitio se ha abierto en otro dispositivo y sigue allí. Escribe /here para traerlo de vuelta, o /quit para irte.
interrupted = Pulsa Ctrl+C otra vez para irte. Tu sitio queda guardado. Si quieres dejarlo libre, escribe /leave.
quit = Tu sitio queda guardado hasta que termine la reunión.
end-refused = La puerta sigue cerrada.
end-help = Si estás en peligro, llama al número de emergencias de tu zona. En findahelpline.com hay personas con quienes hablar, por países.
end-cannot-connect = No se puede llegar al servidor. ¿Está bien el enlace?
end-version = Este programa y el servidor no se entienden. Uno de los dos necesita una actualización.

## Lines

line = { $who } [{ $line }]: { $text }
line-thread = { $who } [{ $line }], en respuesta a [{ $thread }]: { $text }
line-sent = Enviado: línea [{ $line }].
line-reply = { $mine ->
    [yes] Tú respondes
   *[no] { $who } responde
} [{ $line }]: { $text }
line-card = { $mine ->
    [yes] Tú muestras
   *[no] { $who } muestra
} [{ $line }]: { $text }
line-chair = { $who }, como { $label } [{ $line }]: { $text }
posted = Un texto para el grupo [{ $line }]: { $text }
posted-part = Un texto para el grupo, fragmento { $part } de { $parts } [{ $line }]: { $text }
posted-mine = Ya puede leerlo todo el mundo: es la línea [{ $line }].
posted-read = { $mine ->
    [yes] Tú lees
   *[no] { $who } lee
} [{ $line }]: { $text }
posted-part-read = { $mine ->
    [yes] Tú lees
   *[no] { $who } lee
}, fragmento { $part } de { $parts } [{ $line }]: { $text }
line-veiled = { $who } [{ $line }], bajo un velo ({ $label }). /show { $line } la muestra.
veil-unnamed = para leer cuando quieras
veiled = Se ha puesto un velo sobre la línea [{ $line }] ({ $label }).
unveiled = Se ha levantado el velo de la línea [{ $line }]. { $text }
under-veil = Bajo el velo, [{ $line }]: { $text }
nothing-veiled = La línea [{ $line }] no está bajo un velo aquí, o llegó antes que el velo y sigue más arriba.
gone = La línea [{ $line }] ya no está.

## The evening

phase-began = Ahora: { $phase }, { $time }.
phase-inserted = Lo que había antes espera mientras tanto. Quien esperaba conserva su lugar.
insert-waits = Entonces será entre turnos: { $phase } empieza en cuanto termine este turno. /uninsert lo retira.
rooms = Salas pequeñas: { $rooms }. /join NOMBRE te lleva a una, y /join te trae de vuelta a la sala principal.
rooms-over = Las salas pequeñas han terminado.
room-entered = Estás en la sala { $room }. Lo que se dice aquí se queda aquí.
room-main = Estás de vuelta en la sala principal.
room-begins = Aquí se empieza en cuanto todo el mundo haya tenido un momento para elegir sala.
recall-soon = Esta sala termina en { $time }. Después, todo el mundo vuelve a la sala principal.
kind-split = Algunas personas van a salas pequeñas. Mientras tanto, aquí hay silencio.
kind-text = Se lee un texto.
kind-turns = Habla una persona a la vez. Escribe /hand para pedir la palabra.
kind-round = Hacemos una ronda. Te preguntaremos cuando se acerque tu turno; pasar está bien.
kind-tag = Habla una persona a la vez, y después puede elegir quién sigue. Escribe /hand para pedir la palabra.
kind-call = Habla una persona a la vez, cuando se le da la palabra. Escribe /hand para pedirla.
turn-length = Un turno dura { $seconds } segundos.
floor-closed = Por ahora no se levantan más manos. A quienes esperan se les escucha.
floor-open = Se puede pedir la palabra otra vez: escribe /hand.
kind-fixed = Esta parte es de quien habla hoy al grupo. Las demás personas leen.
kind-fixed-facilitating = Esta parte es de quien habla hoy al grupo. Las demás personas leen. /appoint NOMBRE speaker dice quién es.
kind-open = Puede escribir todo el mundo.
kind-open-threads = Puede escribir todo el mundo. Con /reply y el número de una línea respondes a esa línea.
kind-quiet = La sala está en silencio.
kind-ask = El grupo repasa sus acuerdos. Escribe /agree para volver a decir que sí. Nadie ve quién lo hace.
phase-none = La reunión todavía no ha empezado.
phase-none-facilitating = La sala todavía no está abierta. Escribe /open para abrir sus puertas.
phase-moved = Esta parte sigue ahora durante { $time }.
parts-offered = { $parts ->
    [one] El texto "{ $slot }" está libre para quien quiera leerlo. Escribe /volunteer si te gustaría.
   *[other] Los { $parts } fragmentos del texto "{ $slot }" están libres para quien quiera leer. Escribe /volunteer, o /volunteer y un número, si te gustaría.
}
bell = Suena una campana.
chair-you = Ahora coordinas tú.
chair-other = Ahora coordina { $who }.
chair-nobody = Ahora mismo no coordina nadie. La reunión se sostiene sola.
chair-is-you = Coordinas tú.
chair-is = Coordina { $who }.
chair-offered = { $who } te ofrece la coordinación. Escribe /takechair para aceptarla.
door-offered = { $who } te ofrece la puerta: quién llega, quién espera, a quién se abre. Escribe /takechair door para aceptarla.
door-yours = Ahora cuidas tú de la puerta. /handover NOMBRE door se la pasa a otra persona.
door-theirs = Ahora cuida de la puerta { $who }.
door-nobodys = De la puerta cuida solo quien coordina.
chair-free = No coordina nadie. Escribe /takechair para hacerlo tú.
slow = { $seconds ->
    [0] Todo el mundo puede volver a escribir tan rápido como quiera.
    [one] Esta parte va ahora despacio: una línea por segundo de cada persona. No se pierde nada.
   *[other] Esta parte va ahora despacio: una línea cada { $seconds } segundos de cada persona. No se pierde nada.
}
agenda = En la lista de temas: { $items }.
agenda-empty = La lista de temas está vacía.
rests = La sala descansa un momento. Todo queda quieto y no se pierde nada. /note y /help siguen ahí, como siempre.
rests-over = La sala sigue, justo donde estaba.
ending = La reunión termina en { $seconds } segundos. Después se borra todo lo que se ha dicho.
ending-facilitating = La reunión termina en { $seconds } segundos. Después se borra todo lo que se ha dicho. /undo-end lo detiene.
end-undone = La reunión no termina todavía: sigue.
ended = La reunión ha terminado. Gracias por estar aquí.

## The floor

floor-free = La palabra está libre.
floor-yours = Tienes la palabra.
floor-theirs = { $who } tiene la palabra.
waiting = { $count ->
    [one] 1 persona espera para hablar.
   *[other] { $count } personas esperan para hablar.
}
turn-began = { $who } tiene la palabra.
turn-yours = Tienes la palabra. Escribe cuando quieras, en tantas líneas como quieras. Al terminar, escribe done.
turn-yours-draft = Aquí está tu borrador: /draft lo muestra, /draft send lo dice ya.
turn-paused = Las palabras se detienen un momento. No se pierde nada.
turn-resumed = Las palabras siguen.
turn-extended = Tienes más tiempo.
turn-ended = El turno ha terminado. La palabra está libre.
turn-ended-yours = Tu turno ha terminado. Gracias. Si te quedaba algo por decir, escribe /unfinished antes de diez segundos.
turn-missed = La palabra siguió adelante mientras no estabas. Con /hand hablas antes que nadie; con /later, al final; con /pass lo dejas así. Las tres cosas están bien, y nadie ve cuál eliges.
name-next = Puedes elegir quién sigue: { $names }. Escribe /choose y un nombre, o déjalo estar: entonces se sigue por orden. Estos nombres solo los ves tú.
replies-open = Hay { $seconds } segundos para responder con pocas palabras a lo que se acaba de decir.
signs-counted = { $sign } ({ $count })
signs-yours = Gestos para tu turno: { $signs }.
signs-theirs = Gestos para lo que dijo { $who }: { $signs }.
signs-line = Gestos para la línea [{ $line }]: { $signs }.
signs-here = Gestos de esta sala: { $signs }. Escribe /sign y uno de ellos.
signs-none = Esta sala no tiene gestos.
place = Esperas para hablar. Tu lugar: { $place }.
ready-check = El próximo turno es tuyo. Escribe /ready si quieres hablar, /later si prefieres un poco más tarde, o /pass si esta vez no. Nadie ve lo que eliges.
ready-check-called = La palabra es tuya, si la quieres. Escribe /ready si quieres hablar, /later si prefieres un poco más tarde, o /pass si esta vez no. Nadie ve lo que eliges.
ready-check-draft = Tienes un borrador. Escribe /ready send y se dirá cuando empiece tu turno.
cue-80 = Ya ha pasado la mayor parte de tu tiempo.
cue-100 = Tu tiempo ha pasado. Termina lo que estabas diciendo.
turn-closing = La palabra pasa en un momento. Puedes terminar tu línea.
not-reached-linger = Esta parte ha terminado sin que te llegara el turno. No es por ti. Después, cuando acabe lo previsto para hoy, hay tiempo para hablar: puedes quedarte.
not-reached = Esta parte ha terminado sin que te llegara el turno. No es por ti.

## You

you-listen = Ahora solo escuchas. Escribe /listen off para participar.
you-listen-beside = Estás aquí acompañando a alguien, para escuchar. Quienes facilitan pueden cambiarlo.
you-have-more-time = Tienes más tiempo para todo.
quietened = Alguien que facilita te pide un poco de silencio, durante { $time }. Puedes leer, usar gestos y escribir notas a quienes facilitan. Solo lo saben esas personas y tú.
quietened-over = Ya puedes volver a hablar.
whispered = { $who }, para ti (además solo lo ven quienes facilitan): { $text }
whispered-by-you = Tú, para { $whom } (además solo lo ven quienes facilitan): { $text }
whispered-other = { $who }, para { $whom } (además solo lo ven quienes facilitan): { $text }
text-offered = Si quieres, puedes leer tú el texto "{ $slot }". Escribe /post para leerlo al grupo, o /skip para dejarlo fuera. Dice así: { $text }
text-offered-chair = Si quieres, puedes leer tú el texto "{ $slot }". Escribe /post para leerlo al grupo, /chair y tus propias palabras en su lugar, o /skip para dejarlo fuera. Dice así: { $text }
return-words = Tus cuatro palabras de regreso: { $words }. Con ellas recuperas tu sitio en cualquier dispositivo. Guárdalas para ti; no se vuelven a mostrar.
slip-asked = Se ha pedido un comprobante de asistencia. El nombre se queda en este dispositivo: el servidor recibe un número en su lugar y no guarda nada.
slip-saved = Tu comprobante; solo tú decides si mostrarlo o borrarlo:
slip-not-saved = No se ha podido guardar el comprobante; escribe /slip y el nombre otra vez. El motivo:

line-waits = Tu línea espera a que la lea alguien que facilita. Entonces la verá la sala.
line-declined = Alguien que facilita leyó tu línea y no la mostró a la sala. Solo lo saben quienes facilitan y tú. Escribiste: { $text }
line-undecided = Nadie llegó a leer tu línea a tiempo. La sala no la ha visto. Escribiste: { $text }
approval-on = A partir de ahora, alguien que facilita lee lo que se dice antes de que lo vea la sala.
approval-off = Lo que se dice vuelve a mostrarse enseguida.
asked-to-write = A { $who } le gustaría escribirse contigo en privado, sin que lo vea nadie más. /yes { $who } o /no { $who }; si dices que no, o no respondes, nadie lo sabrá.
may-write = Ya puedes escribirte en privado con { $who }: /write { $who } y tus palabras. /block { $who } lo termina, y nadie se entera.
written = { $who }, en privado contigo: { $text }
written-by-you = Tú, en privado con { $whom }: { $text }
## What is asked

kind-ask-form = Cada persona responde por sí misma, y solo si quiere.
ask-private = Nadie lee tus respuestas: se quedan en este dispositivo.
ask-facilitator = Tus respuestas llegan a quienes facilitan, con tu nombre. Nadie más las lee.
ask-counts = Al terminar, todo el mundo ve cuántas personas respondieron cada cosa, si en total respondieron al menos tres. Nadie ve quién.
ask-choice-to-show = Tus respuestas se quedan en este dispositivo, a menos que las muestres a la sala.
ask-suggest = Cada persona puede proponer una frase. Más tarde se muestran a todo el mundo, sin nombres.
ask-choose = Estas son las propuestas. Elige tantas como quieras. Nadie ve quién eligió qué.
ask-none-suggested = Nadie ha propuesto nada, así que no hay nada que elegir. Seguimos en un momento.
ask-question = { $number }. { $question }
ask-choice = ({ $number }) { $choice }
ask-pass-at = Se aprueba si, de cada 100 personas que dicen sí o no, al menos { $percent } dicen que sí.
ask-how-number = Escribe /answer y un número.
ask-how-several = Escribe /answer y los números, como en /answer 1 3.
ask-how-words = Escribe /answer y tus palabras.
ask-how-each = Escribe /answer, el número de la pregunta y tu respuesta, como en /answer 1 2.
answer-kept = Guardado en este dispositivo, solo para ti. Es bueno que estés aquí.
answer-kept-to-show = Guardado en este dispositivo, solo para ti. Es bueno que estés aquí, sea cual sea el punto del camino en que te encuentres. /showanswer lo muestra a la sala, con tu nombre.
answer-none = Todavía no has respondido. Puedes hacerlo con /answer.
answered = { $who } responde a quienes facilitan: { $answers }
answer-withdrawn = { $who } ha retirado su respuesta.
tally = { $question } { $counts }.
tally-too-few = Respondieron menos de tres personas, así que no hay números.
tally-passed = Se aprueba.
tally-not-passed = No se aprueba.

## Where help is

lines-country = Ayuda en { $country }:
lines-host = Ayuda, en palabras de quien ofrece este lugar:
lines-everywhere = Ayuda en cualquier lugar:
lines-line = { $name }: { $ways }. Para { $what }; { $hours }, en { $languages }.
lines-phone = llama al { $to }
lines-text = mensaje de texto: { $to }
lines-chat = escribe en { $to }
lines-web = { $to }
lines-dated = Esta lista se preparó el { $date }. Si un número no contesta, prueba con el siguiente.
lines-confirmed = Esta lista se preparó el { $date }, y quien ofrece este lugar la revisó el { $confirmed }. Si un número no contesta, prueba con el siguiente.
lines-unknown = Aquí no hay lista de ese país. Esto ayuda en cualquier lugar.
lines-another = /help-lines y un país muestra la lista de otro. Nadie en ninguna reunión se entera, y no se guarda nada de ello.
lines-countries = /help-lines PAÍS muestra la lista de un país. Hay una para cada uno de estos: { $countries }. Nadie en ninguna reunión se entera, y no se guarda nada de ello.

## Care

person-no-seat = Todavía no estás en ninguna sala, así que aquí no podemos avisar a nadie. Puedes hablar ahora con las personas de arriba.
stepped-out = Has salido un rato. Nadie lo ve, tu lugar está guardado y no se te pide que hables. Vuelves con /stepout off, y también si hablas. Si quieres, esto puede ayudarte mientras tanto:
stepped-in = Estás de vuelta, y tu lugar sigue donde estaba. Nadie ve que saliste.
you-are-out = Has salido un rato. Nadie lo ve, y tu lugar está guardado. Con /stepout off vuelves.
grounding = Apoya los dos pies en el suelo. Suelta el aire despacio, por más tiempo del que tardas en tomarlo. Luego, sin prisa, busca cinco cosas que puedas ver, cuatro que puedas tocar, tres que puedas oír, dos que puedas oler y una que puedas saborear. Ahora mismo no hace falta que hagas nada más.
company-asked = Acabamos de avisar a quienes facilitan, y nadie más puede verlo. Si alguien viene, lo sabrás enseguida. No hace falta que esperes a eso para llamar a alguien. /person off dice que ya pasó, o que fue sin querer.
company-nobody-here = Ahora mismo no está en línea nadie que facilite. Por favor, no esperes: /help muestra personas que están ahí ahora. Si llega alguien que facilita, lo sabrá, y tú también.
company-nobody-yet = Todavía no ha respondido nadie. Por favor, no nos esperes: estas personas están ahí ahora. /person vuelve a avisar aquí.
company-came = { $who } está aquí ahora, para ti. Nadie más puede ver lo que se escribe entre tú y { $who }. Lo que escribas llega solo a { $who }; para hablar a la sala, escribe /say y tus palabras. Puedes parar cuando quieras: /close-aside.
company-dropped = Se ha perdido la conexión de { $who }; puede que vuelva. Hemos avisado a las demás personas que facilitan, si hay alguna aquí. Por favor, no nos esperes si necesitas a alguien ahora.
company-over = Esto ya está cerrado. Puedes volver a pedir que venga alguien cuando quieras: /person.
aside-offered = A { $who } le gustaría escribir contigo a solas. Nadie más puede verlo, tampoco el resto de quienes facilitan. Para responder: /aside y tus palabras. No es necesario: /close-aside lo cierra, y no pasa nada.
aside-opened = Estás a solas con { $who }. Con /aside y tus palabras le escribes, y nadie más puede verlo. /close-aside lo termina.
aside-said = { $who }, a solas contigo: { $text }
aside-by-you = Tú, a solas con { $who }: { $text }
aside-closed = La conversación a solas con { $who } está cerrada.
advice-phrases = deberías, deberias, debes, debés, tienes que, tenés que, tendrías que, tendrias que, has probado, has intentado, probaste con, por qué no pruebas, por que no pruebas, por qué no intentas, por que no intentas, te aconsejo, te recomiendo, si yo fuera tú, si fuera tú, si yo fuera vos, yo que tú, yo que vos, yo en tu lugar
advice-held = Todavía no se ha enviado. Puede sonar a consejo, y aquí muchas personas hablan solo desde su propia vida. /say lo envía tal como está; o escríbelo de otra manera. No te lo preguntaremos más.
aside-held = No se ha enviado. Nadie lo ha visto. Estás en una conversación a solas: /aside y tus palabras son solo para esa persona; /say y tus palabras, para la sala.
aside-just-closed = No se ha enviado. Nadie lo ha visto. La conversación a solas se cerró justo antes. Para hablar a la sala, escribe /say y tus palabras.
alone-with = Estás en una conversación a solas con { $who }. Nadie más puede verla.
crisis-called = { $who } necesita a alguien ahora. Con /go { $who } vas a su lado; se queda quien llegue antes. Con /go { $who } rest, la sala descansa mientras tanto; con /go { $who } standin, pedimos a alguien que coordine en tu lugar. La sala no sabe nada de esto.
crisis-called-again = Se ha perdido la conexión de { $by }, que estaba con { $who }. Con /go { $who } vas a su lado.
crisis-taken = { $mine ->
    [yes] Ahora estás con { $who }, y nadie más puede ver lo que escribes: /aside y tus palabras. Dile que estás ahí. Pregunta sin rodeos hasta qué punto está mal, y si está a salvo. No tienes que resolverlo: ayuda a que llegue a alguien que está para eso. /help muestra dónde.
   *[no] { $by } está ahora con { $who }.
}
crisis-line-gone = Se ha perdido la conexión de { $who }. Lo que puedes hacer: seguir escribiendo, porque le llegará si vuelve; quedarte cerca un rato; contárselo a otra persona que facilita, para no cargar con todo tú. Lo que nadie puede hacer aquí: averiguar quién es o dónde está, o enviar a alguien. Si tú lo sabes, y hay una vida en peligro, llama al número de emergencias.
crisis-line-back = { $who } ha vuelto. Lo que escribiste mientras tanto le ha llegado.
crisis-left = { $who } ya no está aquí. Lo que se le escriba ya no le llega, y nadie aquí puede averiguar quién es o dónde está. Quien estuvo a su lado ha hecho lo que se puede hacer desde aquí. Después, háblalo con alguien.
crisis-over = Ya pasó: ya no hace falta que nadie vaya al lado de { $who }.

## Hints

hint-listen-for-now = Ha llegado mucha gente a la vez, así que quien acaba de llegar por ahora escucha. Alguien que facilita lo mirará. Con /note puedes escribir a quienes facilitan.
hint-take-part = Ya puedes participar, como habías elegido.
orientation-phase = Dónde está la reunión ahora: { $phase }.
orientation-topic = Se trata de esto: { $topic }
orientation-hand = Escribe /hand o { $word } para pedir la palabra.
orientation-rest = Lo que se dijo antes se queda con quienes estaban. Con /note escribes solo a quienes facilitan; /where dice qué está pasando. No hace falta que hables.
hint-no-hands = Hace un rato que nadie levanta la mano. Puede ayudar una pregunta, un silencio, una ronda o pasar a la parte siguiente.
hint-hands-wait = Hay manos levantadas. Aquí se habla cuando se da la palabra: /call, o /call NOMBRE.
hint-long-quiet = El silencio se ha hecho largo. Escribe /next si la reunión debe seguir.
hint-hard-time = Está bien tener un mal momento aquí. No hace falta que lo expliques, y no se lo hemos dicho a nadie. Si quieres: /stepout te da un momento de calma y guarda tu lugar, con /note escribes solo a quienes facilitan, con /person pides que alguien esté contigo, y /help muestra dónde encontrar ayuda.
hint-nobody-stands-in = No había nadie a quien pedir que coordine en tu lugar. La reunión sigue sola, y ahora mismo no hace falta que hagas nada por ella.
hint-invited = Aquí hay espacio para ti, si te gustaría decir algo. No hace falta, y nadie ve que te lo hemos preguntado.
hint-kept-for-yourself = Se queda contigo, y nadie se entera. Sea cual sea el punto del camino en que te encuentres, es bueno que estés aquí.
hint-asked-later = Está bien. Te preguntaremos una vez más, al final.

## Facilitating

quiet-for = Hace { $seconds } segundos que nadie pide la palabra.
not-heard = { $count ->
    [0] Todas las personas que están aquí han hablado.
    [one] 1 persona todavía no ha hablado.
   *[other] { $count } personas todavía no han hablado.
}
clock = El reloj del turno: { $used } de { $planned } minutos.
clock-still = El reloj del turno: { $used } de { $planned } minutos. Ahora mismo está parado.
at-door = En la puerta: { $names }. /admit o /decline, y un nombre.
locked-now = La puerta está cerrada.
hands = Esperan para hablar: { $hands }.
hands-none = Nadie espera para hablar.
hand-up = { $who }
hand-ready = { $who } (ha dicho que sí)
agreed = Han dicho que sí { $agreed } de { $here }.
arrived-newcomer = Es la primera vez de { $who } aquí. Para darle la bienvenida: /whisper { $who } y tus palabras.
arrived-late = { $who } ha llegado después y no ha visto nada de lo anterior. Para contarle por dónde vamos: /whisper { $who } y tus palabras.
door-locked = Quien llegue ahora espera en la puerta, y sabe que está cerrada.
door-after-removal = Quien llegue ahora espera a que hayas mirado, y sabe por qué. A los pocos minutos entra sin más, para escuchar. /unlock lo termina.
door-unlocked = Quien llegue ahora entra.
door-waits = { $who } espera en la puerta. Escribe /admit { $who } o /decline { $who }.
noted = Nota de { $who } para quienes facilitan: { $text }
noted-about = Nota de { $who } para quienes facilitan; le preocupa { $whom }: { $text }
noted-question = { $who } tiene una pregunta para quienes facilitan. Para responder: /whisper { $who } y tus palabras.
reported = Alguien dice que sintió que algo no estaba bien.
reported-line = Alguien dice que sintió que la línea [{ $line }] de { $who } no estaba bien.
reported-written = Alguien te muestra lo que { $who } le escribió en privado. Solo puede hacerlo quien lo recibió: trátalo con cuidado.
reported-letter = Dice así: { $text }
reported-text = Quien avisa dice: { $text }
reported-hidden = La línea está oculta, y se ha pedido silencio a quien la escribió. /unhide y /unquieten lo deshacen.
act-quieten = { $mine ->
    [yes] Has pedido silencio a { $who }.
   *[no] { $by } ha pedido silencio a { $who }.
} /unquieten { $who } lo deshace.
act-unquieten = { $who } puede volver a hablar.
act-hide = { $mine ->
    [yes] Has ocultado la línea [{ $line }].
   *[no] { $by } ha ocultado la línea [{ $line }].
} /unhide { $line } lo deshace.
act-unhide = La línea [{ $line }] se muestra otra vez.
act-veil = { $mine ->
    [yes] Has puesto un velo sobre la línea [{ $line }].
   *[no] { $by } ha puesto un velo sobre la línea [{ $line }].
} /unveil { $line } lo deshace.
act-unveil = Se ha levantado el velo de la línea [{ $line }].
act-remove = { $mine ->
    [yes] Has sacado de la reunión a { $who }.
   *[no] { $by } ha sacado de la reunión a { $who }.
} /readmit { $who } lo deshace.
act-readmit = { $who } puede volver.
act-admit = { $who } ha podido entrar.
act-decline = { $who } no ha podido entrar.
act-strike = { $mine ->
    [yes] Has quitado una propuesta.
   *[no] { $by } ha quitado una propuesta.
} /unstrike lo deshace.
act-unstrike = Una propuesta está de vuelta.
act-lock = { $mine ->
    [yes] Has cerrado la puerta.
   *[no] { $by } ha cerrado la puerta.
} /unlock lo deshace.
act-unlock = { $mine ->
    [yes] Has abierto la puerta.
   *[no] { $by } ha abierto la puerta.
}
stand-in-offered = { $who } se ofrece a coordinar si se pierde la conexión de todas las personas que facilitan. /standin { $who } off dice que no hace falta.
on-break = { $who } se toma un descanso.
act-calm = { $mine ->
    [yes] Has pedido que la sala descanse.
   *[no] { $by } ha pedido que la sala descanse.
} Mientras tanto, /chair y tus palabras llegan a todo el mundo. /calm off deja que siga.
act-uncalm = { $mine ->
    [yes] Has dejado que la sala siga.
   *[no] { $by } ha dejado que la sala siga.
}
act-guard = Quien llegue ahora solo escucha. /guard off lo deshace.
act-unguard = { $mine ->
    [yes] Dejas
   *[no] { $by } deja
} que participe de nuevo quien acaba de llegar.
act-approval = { $mine ->
    [yes] Lo que se diga espera hasta que lo leas tú u otra persona que facilita.
   *[no] { $by } hace que lo que se diga espere hasta que lo lea alguien que facilita.
} La sala lo sabe. /approval off lo deshace.
act-approval-off = { $mine ->
    [yes] Has terminado la lectura previa.
   *[no] { $by } ha terminado la lectura previa.
}
act-approve = Se ha mostrado la línea de { $who }.
act-disapprove = La línea de { $who } ha vuelto a quien la escribió, y a nadie más.
unread = { $who } espera a que leas una línea. /approve { $id } la muestra, /disapprove { $id } la devuelve. Dice así: { $text }
guarded-now = Quien llegue ahora solo escucha. /guard off lo termina.
alert-many-arrivals = Ha llegado mucha gente a la vez. Por ahora escuchan, y nadie se ha quedado fuera. Con /guard off pueden participar; con /lock espera quien llegue.
alert-overrun = El turno ha llegado al final de su tiempo. /more da un minuto, /thanks lo cierra.
alert-long-composing = Quien tiene la palabra lleva mucho rato escribiendo. Puede que todo esté bien.
alert-chair-away = Se ha perdido la conexión de quien coordina. Puede que te pidamos que sigas tú.
alert-chair-asked = A { $who } le gustaría coordinar. /handover { $who } le ofrece la coordinación.
alert-door-asked = A { $who } le gustaría cuidar de la puerta. /handover { $who } door se la ofrece.
alert-phase-ending = Esta parte está por terminar, y todavía hay personas que esperan. /longer y un número de minutos da más.
round-too-long = Una ronda de { $people } personas necesita { $needed }, y esta parte tiene { $left }. /turns { $seconds } da { $seconds } segundos a cada persona, /order first la deja solo en manos levantadas, o déjalo así.
round-too-long-hands = Una ronda de { $people } personas necesita { $needed }, y esta parte tiene { $left }. /order first la deja solo en manos levantadas, o déjalo así.
alert-too-few = Ha venido poca gente. Se puede conversar un rato (/conversation 20), esperar diez minutos más (/longer 10) o cerrar con cariño (/end).
alert-too-few-facilitators = La reunión espera: en este tipo de reunión tiene que facilitar una persona más.

## What became of what you did

ack-agree = Gracias. Nadie ve quién ha dicho que sí.
ack-volunteer = Gracias. El texto te llegará cuando sea su momento.
ack-note = Enviado a quienes facilitan, y a nadie más.
ack-report-written = Quienes facilitan han recibido el mensaje. Pueden saber que te llegó a ti.
ack-ask-to-write = Se le pregunta, una sola vez. Si dice que sí, lo sabrás.
ack-no = Nadie se entera.
muted = A partir de ahora no ves nada de lo que { $who } diga a la sala. Nadie se entera. /unmute { $who } lo termina; /report dice que algo no estaba bien.
unmuted = A partir de ahora vuelves a ver lo que diga { $who }.
ack-block = Ya no te llega nada de esa persona. Nadie se entera.
ack-unblock = Lo que escriba esa persona te llega otra vez. Nadie se entera.

ack-worry = Enviado a quienes facilitan, y a nadie más. La persona que te preocupa no se entera, y nunca lo lee.
ack-report = Quienes facilitan ya lo saben. No ven quién lo dijo.
ack-lower = Ya no esperas para hablar. Nadie se entera.
ack-word = Entendido. Nadie ha visto esa palabra.
ack-listen = Ahora solo escuchas. Nadie se entera.
ack-listen-off = Vuelves a participar. Nadie se entera.
ack-more-time = Ahora tienes más tiempo para todo. Nadie se entera.
ack-more-time-off = Vuelves a tener el tiempo de siempre.
ack-pass = Esta vez no. Nadie se entera.
ack-later = Un poco más tarde, entonces. Nadie se entera.
ack-ready = De acuerdo. La palabra te llegará sola.
ack-ready-draft = De acuerdo. Tus palabras se dirán cuando empiece tu turno.
ack-replies = Las respuestas breves a tu turno son bienvenidas. Se verá cuando termine.
ack-replies-off = Sin respuestas a tu turno. Nadie se entera.
ack-choose = Gracias. Ahora se le pregunta.
ack-slow = Está en camino: esta parte va más despacio, y la sala verá tu línea en un momento.
ack-sign = Tu gesto se ha contado. Se muestra entre turnos. Nadie ve de quién es.
ack-sign-off = Tu gesto se ha retirado.
ack-done = Hecho.
ack-call = Ahora se le pregunta. Nadie ve qué responde.
ack-next-soon = Esta parte termina en cuanto quien tiene la palabra acabe su línea.
ack-take-asked = Se pregunta a quien la tiene ahora.
ack-leave-out = Esa parte queda fuera de la reunión de hoy. /take-in la vuelve a incluir.
ack-take-in = Esa parte vuelve a estar en la reunión de hoy.
ack-first = Las manos levantadas se escuchan por orden de llegada.
ack-quietest = Entre las manos levantadas, va antes quien menos ha hablado. Nadie más se entera.
ack-newcomers = Entre las manos levantadas, va antes quien está aquí por primera vez, y quien menos ha hablado. Nadie más se entera.
ack-invite = A quien todavía no ha hablado se le pregunta en privado si le gustaría. Nadie ve quién es.
ack-hold = La palabra se queda donde está. Con /hold off vuelve a pasar sola.
ack-hold-off = La palabra vuelve a pasar sola.
ack-more = Quien tiene la palabra tiene más tiempo.
ack-thanks = El turno se cierra. La línea que está a medias se puede terminar.
call-nobody = Ahora mismo no hay nadie a quien dar la palabra.
ack-appoint = Ya lo sabe.
ack-break = Estás en tu descanso. Nadie te pide que te ocupes de nada. /break off lo termina.
ack-break-off = Tu descanso ha terminado.
ack-stand-in = Gracias. Si se pierde la conexión de todas las personas que facilitan, te pediremos que coordines.
ack-stand-in-off = No te pediremos que coordines.
ack-stand-in-declined = No se le pedirá que coordine.
ack-hand-over = La coordinación está ofrecida.
ack-hand-over-door = La puerta está ofrecida.
steers = Las frases del grupo para una línea privada. /steer NOMBRE y un número envía una:
steers-none = Este grupo no tiene frases así.
ack-answer-nothing = Tu respuesta se ha retirado.
ack-answer = Tu respuesta está dada. Puedes cambiarla hasta que termine esta parte.
ack-leave = Has salido de la reunión, y tu sitio queda libre. Cuídate mucho.

## What came back

you-wrote = Escribiste: { $text }
two-ways = Escribe /keep para guardarlo como borrador, /note-draft para enviarlo solo a quienes facilitan, o /help para ver dónde encontrar ayuda.
three-ways = Escribe /keep para guardarlo como borrador y levantar la mano, /note-draft para enviarlo solo a quienes facilitan, o /help para ver dónde encontrar ayuda.
not-taken = No se ha enviado. Ahora mismo hay demasiadas cosas esperando respuesta.
nothing-came-back = No hay nada tuyo que haya vuelto.
again-in = { $seconds ->
    [one] Prueba otra vez en 1 segundo.
   *[other] Prueba otra vez en { $seconds } segundos.
}
draft = Tu borrador: { $text }
draft-kept = Guardado como borrador, solo en este dispositivo. /draft lo muestra.
draft-dropped = Tu borrador ya no está.
draft-none = No tienes ningún borrador. Escribe /draft y tus palabras para empezar uno.

code-room-full = Ahora mismo todos los sitios están ocupados. Quédate si quieres: entrarás cuando haya uno libre.
code-invalid-name = Ese nombre no se puede usar aquí. Elige otro, por favor.
code-name-taken = Alguien tiene aquí ese nombre, o uno que se le parece. ¿Eres tú?
code-agree-first = No se ha enviado. Lee los acuerdos, por favor, y escribe /agree.
code-room-rests = No se ha enviado. Nadie lo ha visto. La sala descansa un momento. Con /note sí llegas a quienes facilitan.
code-listening = No se ha enviado. Nadie lo ha visto. Ahora solo escuchas. Lo cambias con /listen off.
nothing-changed = No ha cambiado nada: ya está así, o ahora no es el momento.
code-pm-off = En esta sala no hay mensajes privados entre personas. Con /note escribes a quienes facilitan.
code-ask-first = No se ha enviado. Pregúntale antes, por favor: /ask-to-write y su nombre.
code-blocked = No se ha enviado. Has bloqueado a esa persona. /unblock y su nombre lo deshace.
code-stale = Algo cambió justo antes de que lo hicieras. Mira otra vez, por favor: /where.
code-turn-running = No se ha enviado. Alguien tiene la palabra. Puedes escribir entre turnos, o a una sola persona con /whisper.
not-sent-now = No se ha enviado. Nadie lo ha visto. En este momento nadie puede escribir aquí.
code-needs-a-person = Esa persona acaba de pedir que venga alguien, así que ahora nadie la deja fuera. Con /go y su nombre vas a su lado; después todavía puedes decidir.

## What could not be read

misread-command = No existe el comando /{ $word }. ¿Querías decir /{ $nearest }? No se ha enviado nada. Para decir una línea que empieza con una barra, escribe dos.
misread-command-far = No existe el comando /{ $word }. No se ha enviado nada. /help muestra los que hay. Para decir una línea que empieza con una barra, escribe dos.
misread-usage = No se ha enviado nada. { $usage }
misread-no-name = No se ha enviado nada. ¿A quién te refieres? Escribe un nombre detrás; /who muestra quién está aquí.
misread-name = No se ha enviado nada. Aquí nadie se llama { $name }.
misread-names = No se ha enviado nada. Hay más de un nombre que empieza así: { $names }.
misread-no-turn = No se ha enviado nada. Nadie tiene la palabra.
misread-no-phase = No se ha enviado nada. La sala todavía no está abierta. /open la abre.
misread-no-room = No se ha enviado nada. Ahora mismo no hay ninguna sala pequeña así. /where nombra las que hay.
misread-no-line = No se ha enviado nada. Aquí no hay ninguna línea así. Las líneas llevan su número entre corchetes, como en [12].
misread-nothing-asked = No se ha enviado nada. Ahora mismo no se pregunta nada.
misread-no-such-answer = No se ha enviado nada. Esa no es una de las respuestas. Escribe su número.
misread-nothing-offered = No se ha enviado nada. Ahora mismo no se ofrece nada.
misread-bad-name = Eso no puede ser un nombre aquí. Es demasiado largo, o tiene algo que no se puede mostrar.

## What facilitators did

record = Lo que han hecho hasta ahora quienes facilitan, hasta el último cambio de parte. No se dicen nombres ni líneas.
record-removed = Personas a las que se pidió que se fueran: { $count }.
record-hidden = Líneas ocultas: { $count }.
record-quietened = Personas a las que se pidió un poco de silencio: { $count }.
record-veiled = Líneas bajo un velo: { $count }.
record-unapproved = Líneas leídas y no mostradas: { $count }.
record-declined = Personas que no pudieron entrar: { $count }.

## Who is here, and what can be typed

people = { $count ->
    [0] No hay nadie aquí.
    [one] 1 persona está aquí:
   *[other] { $count } personas están aquí:
}
commands-intro = Lo que puedes escribir. Todo lo que no lleva barra se dice a la sala.
commands-door = Lo que puedes escribir aquí:
commands-facilitating = Para quienes facilitan:
commands-rest = Hay más: /help all lo muestra todo.
commands-help = Dónde encontrar ayuda está arriba de todo esto, y /help-lines lo muestra solo.
help-help = /help, /help all o /help COMANDO: dónde encontrar ayuda, y lo que puedes escribir.
help-help-lines = /help-lines, o /help-lines PAÍS: a quién llamar o escribir en tu país. Funciona en todas partes y en cualquier momento, y nadie se entera.
help-where = /where: dónde está la reunión ahora.
help-who = /who: quién está aquí.
help-door = /door: todo sobre esta sala: quién la facilita, qué se acuerda y qué se guarda, dónde encontrar ayuda.
help-evening = /evening: cómo es una reunión, parte por parte.
help-record = /record: lo que han hecho hasta ahora quienes facilitan, solo en números.
help-name = /name NOMBRE: en la puerta, el nombre que usas aquí.
help-return = /return PALABRAS: en la puerta, tus cuatro palabras te devuelven tu sitio.
help-agree = /agree, o /agree listen: en la puerta, entra. En la sala, di otra vez que sí.
help-hand = /hand, o una línea con solo !: pide la palabra.
help-lower = /lower: baja la mano.
help-ready = /ready, /ready send o /ready TEXTO: el próximo turno es tuyo, y quieres hablar. Con send se dice tu borrador, o si no TEXTO, cuando empieza tu turno.
help-pass = /pass: el próximo turno es tuyo, y esta vez no. Nadie se entera.
help-later = /later: el próximo turno es tuyo, y prefieres un poco más tarde. Nadie se entera.
help-say = /say TEXTO: dilo a la sala. Es lo mismo que escribirlo sin barra. Sin nada detrás, /say envía lo que acaba de volver.
help-done = /done, o una línea con solo done: tu turno ha terminado.
help-choose = /choose NOMBRE: después de tu turno, cuando se te pregunta quién sigue.
help-replies = /replies on o /replies off: las respuestas breves a tu turno son bienvenidas, cuando esta parte te lo pregunta. Se ve cuando termina tu turno.
help-unfinished = /unfinished: retira el done, durante diez segundos.
help-typing = /typing, o /typing off: estás escribiendo, que esperen un poco.
help-draft = /draft TEXTO: escribe un borrador, solo en este dispositivo. /draft lo muestra, /draft send lo dice, /draft clear lo borra.
help-keep = /keep: guarda como borrador la línea que volvió, y levanta la mano.
help-note-draft = /note-draft: envía la línea que volvió, o tu borrador, solo a quienes facilitan.
help-note = /note TEXTO: escribe solo a quienes facilitan.
help-person = /person: necesito a alguien ahora. Muestra dónde hay ayuda y avisa en privado a quienes facilitan. /person off: ya pasó.
help-hardtime = /hardtime: lo estoy pasando mal. Unas palabras amables solo para ti; nadie se entera.
help-stepout = /stepout, o /stepout off: sal un rato y conserva tu lugar, o vuelve. Nadie puede verlo.
help-worry = /worry NOMBRE TEXTO: te preocupa alguien. Lo leen quienes facilitan, y nunca la persona de quien se trata.
help-aside = /aside TEXTO: en una conversación a solas, escribe solo a esa persona. Si hay más de una, el nombre va delante.
help-close-aside = /close-aside: cierra una conversación a solas, o di que no a ella.
help-report = /report, /report LÍNEA o /report LÍNEA TEXTO: sentiste que algo no estaba bien. Lo saben quienes facilitan, nunca quién lo dijo.
help-sign = /sign GESTO, /sign GESTO LÍNEA, o lo mismo y off: un gesto silencioso para el último turno, o para una línea fuera de un turno. Se cuenta, y se muestra cuando termina el turno. /sign dice cuáles hay.
help-reply = /reply LÍNEA TEXTO: responde a una línea, donde la reunión tiene hilos.
help-takeback = /takeback, o /takeback LÍNEA: retira tu última línea, o esa.
help-ask-to-write = /ask-to-write NOMBRE: pregunta a alguien si quiere escribirse contigo en privado. Un no nunca se cuenta.
help-yes = /yes NOMBRE: di que sí: ya puedes escribirte en privado con esa persona.
help-no = /no NOMBRE: mejor no. Nadie se entera.
help-write = /write NOMBRE TEXTO: escribe a alguien que ha dicho que sí.
help-mute = /mute NOMBRE: deja de ver lo que alguien dice a la sala, en este dispositivo. Nadie se entera.
help-unmute = /unmute NOMBRE: vuelve a verlo.
help-block = /block NOMBRE: ya no te llega nada de esa persona. Nadie se entera.
help-unblock = /unblock NOMBRE: lo que alguien te escribe en privado te llega otra vez.
help-report-private = /report-private NOMBRE, o con palabras detrás: muestra a quienes facilitan lo último que te escribió esa persona.
help-veil = /veil LÍNEA, o /veil LÍNEA ETIQUETA: pon un velo sobre una línea tuya; si facilitas, sobre la de cualquiera. La lee quien quiera.
help-unveil = /unveil LÍNEA: levanta otra vez un velo.
help-show = /show LÍNEA: lee una línea que está bajo un velo.
help-listen = /listen on o /listen off: solo escucha, o participa otra vez. Nadie se entera.
help-moretime = /moretime on o /moretime off: más tiempo para todo. Nadie se entera.
help-volunteer = /volunteer, o /volunteer FRAGMENTO: lee el fragmento de un texto que está libre.
help-post = /post: lee al grupo el texto que se te ofrece. Si facilitas: lee el fragmento que sigue.
help-skip = /skip: deja fuera el texto que se te ofrece.
help-join = /join NOMBRE, o /join: entra en una sala pequeña mientras las haya, o vuelve a la sala principal.
help-answer = /answer NÚMERO, /answer PALABRAS o /answer PREGUNTA RESPUESTA: responde a lo que se pregunta. /answer nothing lo retira.
help-showanswer = /showanswer: muestra tus respuestas a la sala, con tu nombre, donde eso lo eliges tú.
help-strike = /strike NÚMERO: quita tu propia propuesta. Quienes facilitan pueden quitar cualquiera.
help-unstrike = /unstrike CLAVE: vuelve a poner una propuesta. Su clave es s y un número.
help-here = /here: trae de vuelta tu sitio desde otro dispositivo.
help-words = /words: cuatro palabras que te devuelven tu sitio en cualquier dispositivo.
help-slip = /slip NOMBRE: un comprobante de asistencia con este nombre, como archivo en esta carpeta. El nombre se queda en este dispositivo.
help-leave = /leave: vete y deja libre tu sitio.
help-quit = /quit: vete y conserva tu sitio.
help-open = /open: abre las puertas de la sala.
help-start = /start: empieza ya la reunión.
help-next = /next: pasa a la parte siguiente.
help-back = /back: vuelve a la parte anterior.
help-longer = /longer MINUTOS: da más minutos a esta parte.
help-slow = /slow SEGUNDOS: tantos segundos entre dos líneas de una persona, en una parte en que puede escribir todo el mundo. 0 para ninguno.
help-shorter = /shorter MINUTOS: quita tantos minutos a esta parte.
help-card = /card agreements, /card help, /card text NOMBRE para un texto del grupo, o /card PALABRAS: pon una tarjeta ante la sala, entre turnos.
help-card-for = /card-for NOMBRE agreements, help o PALABRAS: lo mismo ante una sola persona, en cualquier momento.
help-pause = /pause: los acuerdos ante todo el mundo, y la palabra quieta hasta /hold off.
help-leave-out = /leave-out, o /leave-out NÚMERO: deja fuera de la reunión de hoy la parte siguiente, o la que está tantas partes más adelante.
help-take-in = /take-in, o /take-in NÚMERO: vuelve a incluir una parte que se dejó fuera.
help-park = /park TEMA: apunta un tema en la lista, para más tarde. Lo ve todo el mundo.
help-unpark = /unpark TEMA: quita un tema de la lista.
help-calm = /calm, o /calm off: descansa la sala entera. No le llega ningún texto, nadie entra, y todo queda quieto hasta /calm off.
help-silence = /silence, o /silence MINUTOS: entre turnos, un silencio de un minuto, o de tantos. Lo que estaba en marcha espera mientras tanto.
help-conversation = /conversation, o /conversation MINUTOS: entre turnos, puede escribir todo el mundo durante un minuto, o tantos.
help-insert = /insert NOMBRE: entre turnos, una parte que este grupo tiene preparada, como una pausa.
help-split = /split MINUTOS choice NOMBRE, NOMBRE: salas pequeñas por un rato, entre turnos; con random se reparte a la gente, y cada sala necesita un nombre. /split MINUTOS pairs, o new-pairs: de dos en dos.
help-recall = /recall: todo el mundo vuelve de las salas pequeñas. Quien tenga la palabra allí puede terminar su línea.
help-motion = /motion PALABRAS: entre turnos, pregunta a todo el mundo sí o no. Se aprueba o no; lo que venga después queda en tus manos.
help-poll = /poll PREGUNTA | OPCIÓN | OPCIÓN ..: entre turnos, pide a todo el mundo que elija. Los totales llegan al final.
help-uninsert = /uninsert: termina lo que se insertó, o retíralo antes de que empiece.
help-call = /call, o /call NOMBRE: da la palabra a quien sigue, o a una mano levantada fuera de orden.
help-order = /order first, /order quietest o /order newcomers: quién va antes entre las manos levantadas. Una ronda pasa a ser solo de manos levantadas.
help-turns = /turns SEGUNDOS: lo que dura un turno a partir de ahora.
help-floor = /floor close o /floor open: no se levantan más manos, o se levantan otra vez. A quienes esperan se les escucha.
help-invite = /invite: una vez en cada parte, di en privado a cada persona que todavía no ha hablado que puede hablar si quiere. Nadie ve quién es.
help-more = /more, o /more MINUTOS: da un minuto más a quien tiene la palabra, o tantos.
help-thanks = /thanks: da las gracias a quien habla y cierra el turno. La línea que está a medias se puede terminar.
help-hold = /hold on o /hold off: deja la palabra donde está, o deja que pase sola.
help-chair = /chair TEXTO: habla como quien coordina, entre turnos.
help-whisper = /whisper NOMBRE TEXTO: escribe a una persona. También lo ven las demás personas que facilitan, y nadie más.
help-go = /go NOMBRE, /go NOMBRE rest o /go NOMBRE standin: ve al lado de quien necesita a alguien. Con rest la sala descansa mientras tanto; con standin se pide a alguien que coordine.
help-oneto = /oneto NOMBRE, o /oneto NOMBRE crisis: escribe a solas con alguien. Con crisis, las demás personas que facilitan saben quién le acompaña.
help-quieten = /quieten NOMBRE, o /quieten NOMBRE MINUTOS: pide silencio a una persona, por 10 minutos o tantos. Solo lo sabe esa persona.
help-unquieten = /unquieten NOMBRE: deja que vuelva a hablar alguien a quien pediste silencio.
help-hide = /hide LÍNEA: oculta una línea a todo el mundo.
help-unhide = /unhide LÍNEA: vuelve a mostrar una línea oculta.
help-remove = /remove NOMBRE: saca de la reunión a una persona, con todas sus líneas.
help-readmit = /readmit NOMBRE: una persona que salió así puede volver, y sus líneas se muestran otra vez.
help-guard = /guard off: deja participar a quienes llegaron de golpe. /guard on: quien llegue ahora solo escucha.
help-approval = /approval on o /approval off: lo que se dice espera hasta que lo lea alguien que facilita.
help-approve = /approve, o /approve NÚMERO: muestra la línea que más tiempo lleva esperando, o esa.
help-disapprove = /disapprove, o /disapprove NÚMERO: devuelve esa línea a quien la escribió.
help-lock = /lock: quien llegue a partir de ahora espera en la puerta.
help-unlock = /unlock: abre la puerta.
help-admit = /admit NOMBRE: abre a alguien que espera.
help-decline = /decline NOMBRE: no le abras.
help-handover = /handover NOMBRE, o /handover NOMBRE door: ofrece la coordinación, o la puerta, a otra persona que facilita.
help-takechair = /takechair, o /takechair door: acepta la coordinación, o la puerta, que se te ofrece o que no tiene nadie.
help-steer = /steer, o /steer NOMBRE NÚMERO: las frases del grupo para una línea privada, o envía una.
help-break = /break on o /break off: tómate un descanso de facilitar, o vuelve de él.
help-standin = /standin o /standin off: ofrécete a coordinar si se pierde la conexión de todas las personas que facilitan. Quienes facilitan dicen que no hace falta con /standin NOMBRE off.
help-appoint = /appoint NOMBRE PAPEL: da un papel a alguien: cofacilitator (cofacilitación), greeter (acogida), speaker (ponente), guest (visitante), u otra vez member (participante).
help-end = /end: termina la reunión. Hay un minuto para deshacerlo.
help-undo-end = /undo-end: la reunión no termina y sigue, dentro de ese minuto.
