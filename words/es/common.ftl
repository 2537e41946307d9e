### What every page says, and words for what formats and servers name by a key: parts of an evening, signs, roles, kinds of
### evening. Where a key has no sentence here, people read the key itself.

minutes = { $minutes ->
    [0] menos de un minuto
    [one] 1 minuto
   *[other] { $minutes } minutos
}
someone = alguien
names = Arce Nutria Enebro Pizarra Guijarro Serbal Garza Sauce Musgo Tilo Petirrojo Trébol Aliso Chorlito Helecho Álamo Tejón Avellano Vencejo Abedul Jilguero Brezo Tomillo Cedro

## Always in reach

leave-quickly = Salir rápido
help = Ayuda
help-title = Si necesitas ayuda ahora
help-other = Ayuda en otros países
language = Idioma
language-unread = Estas frases son una traducción y todavía no las ha leído nadie con el español como lengua materna; si algo suena raro, a quien ofrece este lugar le gustaría saberlo.
more-looks = Cómo se ve y en qué idioma habla esta página

## Parts of the page that come when they are needed

coming = Un momento.
not-come = Esta parte de la página no ha llegado.
try-again = Intentarlo de nuevo
close = Cerrar

## Parts of an evening

part-gather = Llegada
part-welcome = Bienvenida
part-agree = Nuestros acuerdos
part-opening = Apertura
part-opening-words = Palabras de apertura
part-quiet = En silencio
part-readings = Lecturas
part-newcomers = Saludan las personas nuevas
part-marks = Días señalados
part-notices = Avisos
part-lead-share = Quien habla hoy al grupo
part-share = Compartir
part-checkin = Cómo llegamos
part-checkout = Cómo nos vamos
part-closing = Cierre
part-closing-words = Palabras de cierre
part-closing-round = Ronda de cierre
part-linger = Un rato más
part-pause = Una pausa
part-short-pause = Una pausa corta
part-silence = Silencio
part-last-silence = Un último silencio
part-conversation = Conversación abierta
part-motion = Una pregunta de sí o no
part-poll = Una pregunta para todo el grupo
part-split = Salas pequeñas
part-hello = Saludos
part-talk = Conversación
part-work = Trabajo en común
part-topics = De qué hablar
part-topic = El tema de hoy
part-tool = Una herramienta
part-together = En común
part-teaching = Quien habla hoy al grupo
part-table = A la mesa
part-stack = Compartir
part-sitting = Sentarse en silencio
part-remembering = Recordar
part-reflection = Mirar atrás
part-quiz = Un juego de preguntas
part-questions = Preguntas
part-process = Lo que nos mueve
part-practice-review = Cómo ha ido
part-practice = Práctica
part-pairs = De dos en dos
part-open-share = Compartir en grupos pequeños
part-next-lead = Quién coordina la próxima vez
part-naming = A quién recordamos
part-meditation = Meditación
part-lounge = El salón
part-intention = Una intención
part-grounding = Llegar a la calma
part-goal = Una meta
part-gathering-up = Recoger lo vivido
part-frame = Qué es este grupo
part-frame-and-limits = Qué es este grupo
part-feedback = Cómo ha sido
part-exercise = Un ejercicio
part-discussion = Conversación
part-discussion-on = Seguimos conversando
part-dates = Días que se acercan
part-corners = Rincones
part-corner = Un rincón
part-candles = Velas
part-arriving = Llegada
part-arrival = Llegada
part-agenda = De qué hablar
part-mission = Para qué estamos aquí
part-statements = Afirmaciones
part-principles = Principios
part-passage = Un pasaje
part-dedication = Dedicatoria
part-prayer = Palabras en común
part-music-or-prayer = Un momento de calma
part-dismissal = Hasta la próxima
part-focus-question = La pregunta de hoy
part-theme = El tema de hoy
part-welcome-and-limits = Bienvenida
part-skill = Una habilidad
part-homework = Para la semana
part-guidelines = Pautas
part-last-words = Últimas palabras
part-back = De nuevo en grupo

## Signs: silent, and counted

sign-heard = te he escuchado
sign-me-too = yo también
sign-thanks = gracias
sign-with-you = contigo
sign-helpful = me ayuda
sign-strong = qué fuerza
sign-bow = una reverencia
sign-candle = una vela
sign-heart = un corazón
sign-laugh = una sonrisa

## What a veil may say

veil-method = se nombra un método
veil-graphic = puede ser duro de leer

## Roles

role-facilitator = facilitación
role-cofacilitator = cofacilitación
role-greeter = acogida
role-speaker = ponente
role-guest = visitante
role-companion = acompañante
role-member = participante
role-bot = un programa
role-chair = coordinación
role-keeper = cuidado del círculo
role-host = persona anfitriona
role-moderator = moderación
role-convenor = organización
role-clinician = profesional de la salud
role-helper = apoyo
role-co-host = coanfitrionía
role-co-moderator = comoderación
role-co-therapist = coterapia
role-cokeeper = cocuidado del círculo
