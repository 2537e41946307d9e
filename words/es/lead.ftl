### What the facilitator's screen says, in English. One message a sentence; a number or a name in braces is filled in.
### Nothing here is ever said to the room.

lead-title = Facilitar la reunión
lead-all = Todo
lead-waiting = { $count ->
    [one] 1 cosa te espera
   *[other] { $count } cosas te esperan
}
lead-you-chair = Coordinas tú
lead-you-door = Cuidas tú de la puerta
lead-other-chair = Coordina { $who }
lead-no-chair = No coordina nadie
lead-the-floor = La palabra y la reunión
lead-the-people = { $count ->
    [0] Notas y puerta
    [one] Notas y puerta: 1 espera
   *[other] Notas y puerta: { $count } esperan
}

## The acts that have a key

leadact-open = Abrir las puertas
leadact-start = Empezar la reunión
leadact-go-on = Dejar que la sala siga
leadact-end-insert = Seguir con la reunión
leadact-ask-next = Preguntar a quien sigue
leadact-post = Leer el texto al grupo
leadact-post-part = Leer el fragmento { $part }
leadact-call = Dar la palabra a { $who }
leadact-advance = Pasar a: { $part }
leadact-advance-end = Terminar la reunión
leadact-advance-room = Cerrar esta sala pequeña
leadact-nothing = La reunión termina sola
leadact-call-next = Dar la palabra a quien sigue
leadact-more = +1 min
leadact-more-part = +1 min
leadact-thank = Dar las gracias y cerrar
leadact-hold = Dejar quieta la palabra
leadact-let-pass = Dejar que pase
leadact-close-floor = Sin manos nuevas
leadact-open-floor = Manos nuevas otra vez
leadact-invite = Invitar
leadact-invited = Invitación hecha
leadact-ahead = Parte siguiente
leadact-back = Parte anterior
leadact-silence = Silencio, 1 minuto
leadact-talk = Conversar, 1 minuto
leadact-agreements-pause = Pausa con los acuerdos
leadact-lock = Cerrar la puerta
leadact-unlock = Abrir la puerta
leadact-calm = Que la sala descanse
leadact-undo = Deshacer

## What became of an act

leaddone-call = Ahora se le pregunta. Nadie ve qué responde.
leaddone-invite = A quien todavía no ha hablado se le pregunta en privado. Nadie ve quién es.
leaddone-whisper = Solo puede leerlo esa persona, y las demás que facilitan.
leaddone-card = La tarjeta está puesta.
leaddone-close-turn = El turno se cierra. La línea que está a medias se puede terminar.
leaddone-extend = Quien tiene la palabra tiene más tiempo. Nadie más lo nota.
leaddone-one-to-one = Estás a solas con esa persona. Nadie más puede notarlo.
leaddone-hand-over = Ya se le ha ofrecido.
leaddone-take-chair = Ya te toca a ti, o se pregunta a quien la tiene ahora.
leaddone-appoint = Ya lo sabe.
leaddone-turns = Vale a partir del próximo turno.
leaddone-park = Está en la lista de temas.
leaddone-leave-out = La reunión ha cambiado.
leaddone-stand-in = No se le pedirá que coordine.
leadno = Eso no ha sido posible ahora mismo.
leadno-stale = Alguien se adelantó, o algo acababa de cambiar. No se ha hecho nada dos veces. Por favor, mira otra vez.
leadno-wrong-state = Eso no es posible ahora mismo.
leadno-nothing-to-do = Eso ya está hecho.
leadno-not-found = Eso ya no está aquí.
leadno-forbidden = Ahora mismo eso no te toca a ti.
leadno-no-hands-now = En esta parte no se pide la palabra.
leadno-turn-running = Alguien tiene la palabra. Esto va entre turnos; tus palabras siguen en el cuadro de texto.
leadno-room-rests = La sala descansa. Primero deja que siga.
leadno-too-few-facilitators = La reunión espera a otra persona que facilite.

## What comes next

lead-comes = Lo que viene ahora
lead-speaks = { $who } tiene la palabra
lead-clock = { $used } de { $planned } minutos
lead-clock-still = El reloj está parado mientras escribe.
lead-quiet = Nadie ha pedido la palabra desde hace { $time }. El silencio también es bienvenido.
lead-hands = Manos levantadas
lead-no-hands = Nadie espera para hablar.
lead-round = Se pregunta a cada persona por turnos. Aquí aparece quien ha dicho que sí.
lead-ready = ha dicho que sí
lead-since = espera desde hace { $time }
lead-call = Dar la palabra
lead-held = Has dejado quieta la palabra: no sigue nadie hasta que dejes que pase.
lead-closed = Por ahora no se levantan más manos. A quienes esperan se les escucha.
lead-not-heard = { $count ->
    [0] Ha hablado todo el mundo
    [one] 1 persona todavía no ha hablado
   *[other] { $count } personas todavía no han hablado
}
lead-passing = Cómo pasa la palabra · turnos de { $time }
lead-order = Entre las manos levantadas, va antes
lead-order-round = Dejar la ronda solo en manos levantadas; va antes
lead-turn-length = Turnos a partir de ahora
leadorder-queue = quien llegó antes
leadorder-quietest = quien menos ha hablado
leadorder-newcomers = quien viene por primera vez

## The evening

lead-evening = La reunión
lead-part-now = { $part } · sigue { $left } más, fin: { $at }
lead-agreed = Han vuelto a decir que sí { $agreed } de { $here }. Nadie ve quiénes.
lead-minutes = Minutos de esta parte
lead-longer = +{ $count } min
lead-shorter = −{ $count } min
lead-part-longer-1 = 1 minuto más
lead-part-longer-5 = 5 minutos más
lead-parts = Todas las partes
lead-past = ya pasó
lead-left-out = se deja fuera
lead-ends = fin: { $at }
lead-leave-out = Dejar fuera
lead-take-in = Volver a incluir
lead-evening-ends = Fin previsto de la reunión: { $at }.

## For everyone

lead-everyone = A todo el mundo
lead-chair = Tus palabras ({ $label })
lead-chair-send = Decirlo a todo el mundo
lead-chair-between = Esto va entre turnos. A quien tiene la palabra puedes escribirle en privado en cualquier momento.
lead-longer-silence = Más silencio, más conversación
lead-silence = Silencio, { $minutes } minutos
lead-talk = Puede escribir todo el mundo, { $minutes } minutos
lead-between = Esto va en medio; la parte de antes espera.
lead-insert-waits = { $part } empieza cuando termine este turno.
lead-uninsert = Terminarlo
lead-take-back = Retirarlo
lead-cards = Poner una tarjeta ante la sala
lead-card-agreements = Nuestros acuerdos
lead-card-help = Dónde encontrar ayuda
lead-card-own = Una tarjeta con tus propias palabras
lead-card-send = Poner la tarjeta

## Notes and news

lead-notes = Notas y novedades
lead-notes-none = No te espera nada.
lead-dealt = Atendido
leadkind-note = Nota.
leadkind-report = Aviso.
leadkind-arrival = Llegada.
leadkind-answer = Respuestas.
leadkind-done = Hecho por otra persona.
leadkind-news = Novedad.
lead-from = De { $who }, para quienes facilitan.
lead-worries = Le preocupa { $who }, que no se entera.
lead-question = Tiene una pregunta.
lead-answer = Escribirle
lead-one-to-one = Escribirle a solas
lead-go-to = Ir al lado de { $who }
lead-reported = Alguien dice que sintió que algo no estaba bien.
lead-reported-who = Alguien dice que sintió que algo de { $who } no estaba bien.
lead-reported-letter = Un mensaje privado. Solo puede mostrarlo quien lo recibió: trátalo con cuidado.
lead-reported-text = Quien avisa escribe:
lead-reported-hidden = Lo han dicho varias personas. La línea está oculta, y se ha pedido silencio a quien la escribió, hasta que mires.
lead-show-line = Volver a mostrarla
lead-hide-line = Ocultar la línea
lead-quieten = Pedir silencio, 10 minutos
lead-lift = Dejar que vuelva a hablar
lead-more-about = Más
lead-newcomer = Es la primera vez de { $who } aquí.
lead-late = { $who } ha llegado después y no ha visto nada de lo anterior.
lead-welcome-hint = “{ $words }”
lead-welcome = Enviar esta bienvenida
lead-welcome-words = Te damos la bienvenida. Es bueno que estés aquí. No hace falta que digas nada, y puedes escribirnos en cualquier momento.
lead-answered = { $who } ha respondido.
lead-undo-act = Deshacer
leadalert-overrun = El turno ha llegado al final de su tiempo.
leadalert-long_composing = Quien tiene la palabra lleva mucho rato escribiendo. Puede que todo esté bien.
leadalert-chair_away = Se ha perdido la conexión de quien coordina.
leadalert-chair_asked = A { $who } le gustaría coordinar.
leadalert-door_asked = A { $who } le gustaría cuidar de la puerta.
leadalert-phase_ending = Esta parte está por terminar, y todavía hay personas que esperan.
leadalert-many_arrivals = Ha llegado mucha gente a la vez. Por ahora escuchan, y nadie se ha quedado fuera.
leadalert-too_few = Ha venido poca gente.
leadalert-too_few_facilitators = La reunión espera: tiene que facilitar una persona más.
lead-go-on-talking = Conversar, 20 minutos
lead-wait-longer = Esperar 10 minutos
lead-prompt-again = Mostrar otra vez la pregunta
lead-too-long = Una ronda de { $people } personas necesita { $needed }, y esta parte tiene { $left }.
lead-shorter-turns = { $seconds } segundos por persona
lead-hands-only = Solo manos levantadas
lead-split-pairs = Hablar de dos en dos
lead-chair-offered = Se te ofrece la coordinación.
lead-door-offered = Se te ofrece la puerta.
lead-take = Aceptar
lead-alone = Estás a solas con { $who }.
lead-alone-close = Cerrar la conversación a solas

## Someone needs a person

lead-crisis = { $who } necesita a alguien ahora.
lead-crisis-hint = Ya se le ha mostrado dónde encontrar ayuda. La sala no sabe nada de esto.
lead-go = Voy a su lado
lead-go-rest = Voy, y la sala descansa
lead-go-stand-in = Voy, y alguien coordina en mi lugar
lead-crisis-taken = { $by } está con { $who }.
lead-crisis-mine = Estás con { $who }. Nadie más puede ver lo que se escribe entre tú y { $who }.
lead-crisis-gone = Se ha perdido la conexión de { $who }. Puede que vuelva; lo que escribas se guarda para entonces.

## Undone for a minute

lead-undo = Se puede deshacer durante un minuto
leadundo-quieten = { $mine ->
    [yes] Has pedido silencio a { $who }.
   *[no] { $by } ha pedido silencio a { $who }.
}
leadundo-hide = { $mine ->
    [yes] Has ocultado una línea.
   *[no] { $by } ha ocultado una línea.
}
leadundo-veil = { $mine ->
    [yes] Has puesto un velo sobre una línea.
   *[no] { $by } ha puesto un velo sobre una línea.
}
leadundo-remove = { $mine ->
    [yes] Has sacado de la reunión a { $who }, con todas sus líneas.
   *[no] { $by } ha sacado de la reunión a { $who }, con todas sus líneas.
}
leadundo-decline = { $mine ->
    [yes] No has abierto la puerta a { $who }.
   *[no] { $by } no ha abierto la puerta a { $who }.
}
leadundo-lock = { $mine ->
    [yes] Has cerrado la puerta.
   *[no] { $by } ha cerrado la puerta.
}
leadundo-calm = { $mine ->
    [yes] Has pedido que la sala descanse.
   *[no] { $by } ha pedido que la sala descanse.
}
leadundo-guard = { $mine ->
    [yes] Has pedido que quien llegue solo escuche.
   *[no] { $by } ha pedido que quien llegue solo escuche.
}
leadundo-approval = { $mine ->
    [yes] Lees antes cada línea. La sala lo sabe.
   *[no] { $by } ha pedido que se lea antes cada línea. La sala lo sabe.
}
leadundo-end = La reunión termina en un minuto. Después se borra todo lo que se ha dicho.

## The door

lead-gate = La puerta
lead-at-door = En la puerta
lead-admit = Dejar entrar
lead-decline = Esta vez no
leadwhy-locked = La puerta está cerrada. Quien llegue espera, y lo sabe.
leadwhy-rest = La sala descansa. Quien llegue espera un momento.
leadwhy-removal = Se ha sacado a alguien de la reunión. Quien llegue espera a que mires, y a los tres minutos entra para escuchar.
leadwhy-approval = En esta sala, quienes facilitan abren a cada persona.
leadwhy-late = La reunión ya ha empezado. Quien llegue ahora espera a que le abras.
leadwhy-bot = Espera un programa.
lead-guard-off = Que participe quien acaba de llegar
lead-guard-on = Quien llegue solo escucha
lead-unread = Líneas que leer antes
lead-approve = Mostrarla
lead-give-back = Devolverla
lead-people = { $count ->
    [one] 1 persona más aquí
   *[other] { $count } personas más aquí
}

## About someone, or a line

lead-about = Qué puedes hacer respecto a { $who }
lead-this-line = Esta línea
lead-veil = Ponerle un velo
lead-veil-label = Con un velo: { $label }
lead-unveil = Levantar el velo
lead-line-hint = Oculta, ya no la ve nadie. Bajo un velo se queda, y la lee quien quiera.
lead-to-person = A { $who }
lead-whisper-to = Para { $who }, en privado
lead-whisper = Enviar en privado
lead-one-to-one-crisis = A solas, por una crisis
lead-card-for-them = Poner una tarjeta solo ante esta persona
lead-remove = Sacar de la reunión, con sus líneas
lead-readmit = Dejar que vuelva
lead-roles = Papel: { $role }
lead-appoint = Dar papel: { $role }
lead-give-chair = Ofrecerle la coordinación
lead-give-door = Ofrecerle la puerta

## More ways

lead-ways = Más posibilidades
lead-agenda = Lista de temas: { $count ->
    [0] vacía
   *[other] { $count }
}
lead-park-label = Un tema para más tarde, que ve todo el mundo
lead-park = Apuntarlo
lead-unpark = Quitar
lead-duties = Coordinación, puerta, descansos
lead-nobody = nadie
lead-chair-is = { $mine ->
    [yes] Coordinas tú: la palabra y la reunión.
   *[no] La coordinación, de la palabra y de la reunión: { $who }.
}
lead-door-is = { $both ->
    [yes] De la puerta no cuida nadie en particular: sus novedades llegan a todas las personas que facilitan.
   *[no] { $mine ->
        [yes] Cuidas tú de la puerta: quién llega y quién espera.
       *[no] El cuidado de la puerta, de quién llega y quién espera: { $who }.
    }
}
lead-hand-over-hint = Para pasar la coordinación o la puerta, elige a una persona y ofrécesela.
lead-take-chair = Coordinar
lead-take-door = Cuidar de la puerta
lead-break = Tomarme un descanso
lead-back = He vuelto
lead-on-break = { $who } se toma un descanso.
lead-stands-in = { $who } se ofrece a coordinar si se pierde la conexión de todas las personas que facilitan.
lead-decline-stand-in = No hace falta
lead-slow = Ritmo: { $seconds ->
    [0] normal
   *[other] despacio, una línea cada { $seconds } segundos
}
lead-slow-to = { $seconds ->
    [0] normal
   *[other] { $seconds } s
}
lead-split = Salas pequeñas
lead-split-by = Cómo se llega a una sala
leadsplit-choice = elige cada persona
leadsplit-random = al azar
leadsplit-new_pairs = parejas nuevas
leadsplit-same_pairs = las mismas parejas que antes
lead-for-minutes = Durante cuántos minutos
lead-split-rooms = Las salas, una por línea
lead-split-names =
    Sala 1
    Sala 2
lead-split-go = Crear las salas
lead-split-runs = Salas pequeñas abiertas: { $count }.
lead-recall = Que vuelva todo el mundo
lead-motion = Una pregunta de sí o no
lead-motion-hint = Cada persona responde sí, no o sin opinión, y ve solo números. No cambia nada por sí sola.
lead-motion-label = Qué hay que decidir
lead-motion-put = Preguntarlo a la sala
lead-poll = Una pregunta con opciones
lead-poll-label = La pregunta y, debajo, una opción en cada línea
lead-poll-put = Preguntar a la sala
lead-poll-few = Hacen falta una pregunta y al menos dos opciones, cada una en su propia línea.
lead-approval = Leer antes cada línea
lead-approval-hint = Lo que se diga espera hasta que lo lea alguien que facilita. La sala lo sabe.
lead-approval-on = Leer antes cada línea
lead-approval-off = Dejar de leer antes
lead-record = El registro
lead-record-hint = Solo números, hasta el último cambio de parte. Puede leerlos todo el mundo.
leadrecord-removed = Personas a las que se pidió que se fueran
leadrecord-hidden = Líneas ocultas
leadrecord-quietened = Personas a las que se pidió un poco de silencio
leadrecord-veiled = Líneas bajo un velo puesto por quienes facilitan
leadrecord-unapproved = Líneas leídas y no mostradas
leadrecord-declined = Personas que no pudieron entrar
lead-devices = Tu enlace y este dispositivo
lead-history-title = Este enlace queda en el historial de tu navegador
lead-history = Quien use este navegador puede encontrarlo ahí y facilitar en tu lugar. Con una llave propia, este dispositivo abre la sala por su dirección sencilla, y entonces el enlace se puede retirar.
lead-key-keep = Guardar una llave en este dispositivo
lead-key-done = Este dispositivo ya tiene una llave propia. Basta con un marcador de la dirección sencilla.
lead-key-kept = Este dispositivo tiene una llave propia. Basta con un marcador de la dirección sencilla de la sala.
lead-key-forget = Olvidar en este dispositivo
lead-key-of-device = { $here ->
    [yes] Este dispositivo
   *[no] Otro dispositivo
}, desde el { $made }
lead-key-link = { $here ->
    [yes] El enlace con el que entraste
   *[no] Un enlace para facilitar
}, desde el { $made }
lead-device-count = { $count ->
    [0] Ningún dispositivo tiene llave.
    [one] 1 dispositivo tiene llave.
   *[other] { $count } dispositivos tienen llave.
}
lead-link-back = Retirar
lead-link-back-sure = desde ese momento ya no abre nada. Mientras dure la reunión, quien haya entrado así, también tú, ya no facilita. Esto no se puede deshacer.
lead-link-back-done = Se ha retirado, y ya no abre nada.
lead-link-last = Es la última que abre la sala para facilitar: haz otra primero.
lead-link-leave = Dejarlo así
lead-links-not = Eso no ha funcionado ahora mismo.
lead-links-none = Las llaves en dispositivos son para quien entró con un enlace para facilitar.
lead-later = Ahora no
lead-end-title = Terminar la reunión
lead-end-hint = El texto de cierre se lee, si todavía no se ha leído. Durante un minuto puedes deshacerlo; después se borra todo lo que se ha dicho.
lead-end = Terminar la reunión

## Keys

lead-keys = Atajos
lead-keys-open = Atajos
lead-keys-on = Las letras sueltas son atajos
lead-keys-hint = Funcionan mientras no estás escribiendo.
leadkey-next = lo que viene ahora: el botón más grande
leadkey-call = dar la palabra a quien sigue
leadkey-more = un minuto más, para quien tiene la palabra o si no para la parte
leadkey-thank = dar las gracias a quien habla y cerrar el turno
leadkey-hold = dejar quieta la palabra, o dejar que pase
leadkey-floor = sin manos nuevas, o manos nuevas otra vez
leadkey-invite = invitar a quien todavía no ha hablado
leadkey-ahead = pasar a la parte siguiente
leadkey-back = volver a la parte anterior
leadkey-silence = un minuto de silencio
leadkey-talk = un minuto para conversar
leadkey-agreements = pausa con los acuerdos
leadkey-lock = cerrar o abrir la puerta
leadkey-calm = que la sala descanse, o que siga
leadkey-undo = deshacer lo último de este minuto
leadkey-chair = escribir a todo el mundo
leadkey-notes = notas y novedades
leadkey-map = estos atajos
