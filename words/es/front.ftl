### The front page, and the beginning of a group. One message a sentence; a number or a name in braces is filled in.

## What this place is

front-title = Openchair
front-meet = Aquí las personas se reúnen por escrito y se acompañan.
front-name = Vienes con el nombre que quieras, sin cuenta, y puedes solo escuchar.
front-gone = Cuando una reunión termina, lo que se dijo desaparece.

## Help

front-help-call = Llama al { $number }
front-help-text = Mensaje de texto: { $number }
front-help-chat = Escribe en { $page }
front-help-for = Para { $what }; { $hours }, en { $languages }.
front-help-more = Más líneas de ayuda y países
front-help-unknown = Todavía no hay aquí una lista de ese país. Esto ayuda en cualquier lugar.
front-help-country = País
front-help-choose = Elige un país
front-help-date = Esta lista se preparó el { $date }.
front-help-confirmed = Quien ofrece este lugar la revisó el { $date }, y estaba bien.

## Into a room

front-go = Ir a una sala
front-go-label = El nombre de la sala, o el enlace que te dieron
front-go-in = Entrar
unlike-empty = Todavía falta el nombre.
unlike-shape = El nombre de una sala solo tiene letras de la "a" a la "z" (sin tildes ni "ñ"), cifras y guiones, como martes-tarde.
unlike-long = El nombre de una sala tiene como mucho 48 letras.
unlike-address = Esto se parecería a la dirección secreta de una sala. Por favor, elige algo que la gente pueda leer.

## Listed rooms

front-rooms = Salas que todo el mundo puede encontrar
front-no-rooms = Ahora mismo no hay aquí ninguna sala en la lista. La mayoría de los grupos solo comparten su enlace entre su gente. Si tienes uno, o un nombre, te esperan.
front-away = Ahora mismo no se puede llegar al servidor, así que no podemos mostrar sus salas. Esta página lo intenta otra vez sola; la ayuda que hay en ella sigue aquí todo el tiempo.
front-open-now = Abierta ahora
front-next = Próxima reunión: { $when }
front-no-time = Sin hora fija
led-peers = Facilitan pares, personas como las demás que están aquí
led-trained = Facilitan personas con formación
led-clinician = Facilita una persona profesional de la salud

## Help choosing

front-choose = ¿Qué tipo de reunión te haría bien?
front-choose-hint = Responde a lo que quieras. Tus respuestas se quedan en este dispositivo y desaparecen cuando te vas.
asks-way = ¿Cómo te gustaría estar?
way-speak = Me gustaría decir algo
way-listen = Sobre todo, escuchar
way-either = Ya veré
asks-topic = ¿De qué se trata?
topic-life = Cómo estoy
topic-free = Algo de lo que quiero liberarme
topic-loss = Alguien a quien he perdido
topic-mind = Mi estado de ánimo
topic-body = Una enfermedad larga
topic-close = Una persona cercana
topic-among = Estar entre gente como yo
topic-company = Solo compañía
topic-skills = Aprender algo que ayude
topic-any = No importa
asks-faith = ¿Y la fe?
faith-with = Con ella
faith-without = Sin ella
faith-any = No importa
front-found = { $count ->
    [one] Encaja un tipo de reunión.
   *[other] Encajan { $count } tipos de reunión.
} { $rooms ->
    [0] Ahora mismo no hay ninguna sala así en la lista.
    [one] En la lista hay una sala así.
   *[other] En la lista hay { $rooms } salas así.
}
front-found-hint = En todas puedes solo escuchar, y nadie ve que lo haces.
is-circle = Cada persona dice cómo está, y después toma la palabra quien quiera.
is-twelve-step = Lecturas, alguien que cuenta su historia, y compartir, una persona a la vez; cada cual busca la fuerza a su manera.
is-tools = Una reunión de trabajo: el grupo elige algo en lo que trabajar y prueba una herramienta en común. No hay que creer en nada.
is-affirm = Mujeres que se dan fuerza unas a otras: buenas frases que se leen por turnos, un tema y conversación.
is-large-small = Primero una charla para todo el mundo, y después salas pequeñas para compartir; hay espacio para una oración, y para ninguna.
is-meditate = Una meditación guiada en silencio, y compartir después.
is-secular = Compartir por turnos y un tema que trae alguien. Sin religión, sin pasos, sin etiquetas.
is-clinician = Un grupo cerrado con una persona profesional de la salud: decir cómo llegamos, algo que practicar y conversación. Cada persona entra con un enlace propio.
is-peer-led = Cada persona dice cómo llega, y después se conversa, entre gente que lo ha vivido.
is-grief-circle = Un círculo tranquilo para quienes están de duelo: una vela, un tema y tiempo para cada persona.
is-mental-health = Decir cómo llegamos y conversar, entre personas que conocen por dentro los estados de ánimo difíciles.
is-chronic-illness = Decir cómo llegamos y conversar a un ritmo suave, con pausas, para quienes viven con una enfermedad.
is-families = Lecturas y compartir, para quienes se preocupan por alguien que bebe o consume.
is-families-tools = Una reunión de trabajo para quienes viven con el hábito de otra persona: límites, conversaciones, días para sí.
is-lgbtq = Decir cómo llegamos y conversar, entre personas LGBTQ+ y quienes todavía lo están descubriendo.
is-young-adults = Decir cómo llegamos y conversar, para personas de 18 a 25 años. Facilitan dos personas, y abren a cada persona que llega.
is-lounge = Una hora abierta en la que alguien te recibe: entra, conversa o quédate sin más, y vete cuando quieras.
is-social-evening = Saludos, un pequeño juego de preguntas y conversación en grupos pequeños. Sin nada que trabajar.
is-workshop = Una persona invitada cuenta algo, y el grupo lo prueba en común.

## The foot of the page

front-leaving = El botón de arriba, o la tecla Mayús (Shift) pulsada tres veces, vacía esta página al momento y olvida lo que guardó en este dispositivo. No puede borrar la lista de páginas visitadas del navegador; ahí se ve solo esta dirección.

## Starting a group

front-start = Empezar un grupo
front-start-hint = Hace falta un nombre para su sala, y unos minutos.
front-back = Volver a la página de inicio
setup-title = Empezar un grupo
setup-hint = Su sala necesita un nombre. Lo demás ya viene bien puesto, y puede esperar.
setup-name = El nombre de su sala
setup-name-hint = Corto y sencillo, como martes-tarde. Mejor que no diga quién viene ni por qué.
setup-name-becomes = La sala se llamará { $name }.
setup-make = Crear la sala

## The kind of evening

setup-evening = La reunión
setup-format = ¿Qué tipo de reunión?
setup-label = El papel de quien facilita se llama aquí { $label }.
setup-approved = Quienes facilitan abren a cada persona.
setup-invited = Cada persona entra con un enlace propio, que prepara quien facilita.
setup-facilitators = Empieza cuando hay { $count } personas que facilitan.
setup-size = Va bien con un grupo de { $least } a { $most } personas.
does-text = se lee un texto
does-turns = una persona a la vez
does-open = puede escribir todo el mundo
does-quiet = nadie escribe
does-ask = una pregunta a cada persona
does-split = salas pequeñas

## When

setup-times = Cuándo se reúne
setup-times-now = { $count ->
    [0] sin hora fija
    [one] una vez por semana
   *[other] { $count } veces por semana
}
setup-times-hint = Cada persona ve la próxima reunión en la hora de su reloj. La sala no se abre sola: la abres tú, u otra persona que facilita.
setup-times-add = Añadir día y hora
setup-times-next = La próxima: { $when }
setup-time = Día y hora { $number }
setup-time-day = Día de la semana
setup-time-at = Hora
setup-time-remove = Quitar
setup-zone = Según la hora de
setup-zone-hint = Casi siempre está bien así; una ciudad, como Europe/Lisbon.

## Who leads, and who finds it

setup-leading = Quién facilita, y quién puede encontrar la sala
setup-led = ¿Quién facilita?
led-peers-hint = Aquí no hay profesionales, y la puerta lo dice.
led-trained-hint = Han aprendido a sostener un grupo, y no son terapeutas.
led-clinician-hint = Alguien que ejerce esa profesión, con las obligaciones que conlleva.
setup-listing = ¿Quién puede encontrar la sala?
listing-unlisted = Quien tenga el enlace o sepa el nombre
listing-unlisted-hint = No está en ninguna lista.
listing-listed = Todo el mundo
listing-listed-hint = Está en la página de inicio, con sus días y horas.
listing-private = Solo quien tenga el enlace
listing-private-hint = Su nombre, por sí solo, no lleva a ninguna parte.

## The group's texts

setup-texts = Los textos del grupo
setup-texts-given = como vienen con este tipo de reunión
setup-texts-own = con palabras propias
setup-texts-hint = Se leen en la reunión, o están en la puerta. Si tu grupo tiene sus propias palabras, ponlas en su lugar.
setup-agreements = Los acuerdos que compartimos
setup-agreements-hint = Una frase por línea. Están en la puerta.
setup-limits = Qué es este grupo, y qué no es
setup-limits-hint = Qué pueden hacer quienes facilitan, y qué no. Está en la puerta.
setup-parts-hint = En los textos de abajo, una línea de tres guiones (---) separa un fragmento del siguiente. Un fragmento de un silencio empieza por su tiempo, como 0:30.
slot-topic = El tema
slot-sharing = De qué se trata al compartir
slot-speaker = Palabras antes de quien habla hoy al grupo
slot-statements = Afirmaciones, que se leen por turnos
slot-steers = Frases para una línea privada, una por línea
slot-quiet-ok = Cuando hace mucho que hay silencio
slot-thanks = Cuando un turno se alarga
slot-calm = Mientras la sala descansa
slot-eligibility = Para quién es
slot-age-band = Para qué edades
slot-consent = A qué se da consentimiento
slot-arrival = Una pregunta al llegar
slot-here-and-now = Cómo llegamos
slot-choosing = Cómo se encuentra el tema
slot-going-on = Seguimos conversando
slot-who-and-how-today = Quiénes somos, y cómo estamos hoy
slot-member-topic = Un tema que trae alguien
slot-one-word = Una palabra de cada persona
slot-positive-of-the-week = Algo bueno de la semana

## The help list

setup-help = ¿Está bien esta lista hoy?
setup-help-hint = Estas líneas se le muestran a quien tenga una noche difícil en tu grupo. Por favor, míralas una vez.
setup-help-right = Las he mirado: están bien
setup-help-thanks = Gracias. Ahora la lista lleva la fecha de hoy.
setup-help-set = Quien ofrece este lugar ha puesto otro país, y su lista se queda.
setup-help-host = Solo puede decirlo quien ofrece este lugar. Si alguna línea está mal, por favor, cuéntaselo.

## Done

done-title = La sala { $room } está preparada
done-invite = El enlace para todo el mundo
done-invite-hint = Envíalo a las personas de tu grupo, o ponlo donde lo encuentren. Quien lo tenga puede llegar a la puerta.
done-copy = Copiar
done-share = Compartir
done-copied = Copiado.
done-copy-by-hand = Este navegador no deja que la página copie. El enlace está marcado; cópialo a mano.
done-alone = Solo tuyo
done-alone-hint = Con este enlace abres la sala y facilitas sus reuniones. No se lo des a nadie más. Se muestra solo esta vez, así que guárdalo antes de dejar esta página.
done-open = Abrir la sala ahora
done-keep = Guardar una llave en este dispositivo
done-keep-hint = Así, la próxima vez te basta con el enlace para todo el mundo. Hazlo solo en un dispositivo que sea tuyo.
done-kept = Guardada. En este dispositivo, el enlace para todo el mundo ya te deja facilitar. Salir rápido olvida la llave, así que guarda también en otra parte el enlace de arriba.
done-not-kept = Este navegador no guarda nada. Por favor, apunta el enlace, o ponlo en un gestor de contraseñas.
done-forget = Olvidarla aquí

## What goes wrong

wrong-room_name_taken = Aquí ya hay una sala con ese nombre. Cualquier otro servirá.
wrong-too_many_rooms = Este lugar ya tiene todas las salas que puede tener. Quien lo ofrece puede hacer espacio.
wrong-wrong_credential = Este enlace para empezar un grupo ya no sirve. Cada uno crea una sala. Por favor, pide otro a quien ofrece este lugar.
wrong-rate_limited = Han sido demasiadas veces seguidas. Por favor, prueba otra vez en un minuto; todo sigue aquí.
wrong-tomorrow = Por hoy ya se han creado suficientes salas desde aquí. Por favor, prueba otra vez mañana, o pide un enlace a quien ofrece este lugar.
wrong-wrong_origin = Esta página está en una dirección distinta de la que espera el servidor. Por favor, usa el enlace tal como te lo dieron.
wrong-unreachable = Ahora mismo no se puede llegar al servidor. Todo lo que has escrito sigue aquí; por favor, prueba otra vez en un momento.
wrong-unavailable = Ahora mismo el servidor no puede hacerlo. Todo lo que has escrito sigue aquí; por favor, prueba otra vez en un momento.
wrong-other = Esto no se puede usar: { $detail }.
