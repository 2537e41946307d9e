### Kinds of evening, as formats name them, and what servers keep.

format-circle = Círculo sencillo
format-twelve-step = Reunión de doce pasos
format-tools = Trabajo con herramientas
format-affirm = Círculo de afirmación
format-large-small = Grupo grande, grupos pequeños
format-meditate = Meditar y compartir
format-secular = Reunión laica
format-clinician = Grupo con profesional de la salud
format-peer-led = Grupo entre pares
format-grief-circle = Círculo de duelo
format-mental-health = Grupo de salud mental
format-chronic-illness = Grupo de enfermedad crónica
format-families = Familias, de una en una
format-families-tools = Familias, con herramientas
format-lgbtq = Grupo LGBTQ+
format-young-adults = Jóvenes
format-lounge = Salón
format-social-evening = Encuentro social
format-workshop = Taller

## What is kept: said at every door, from what the server really does

kept-sealed = Lo que se escribe aquí, y con qué nombres, se guarda sellado en el servidor hasta que termina la reunión. Después se destruye.
kept-memory = Lo que se escribe aquí, y con qué nombres, está solo en la memoria del servidor. Desaparece cuando termina la reunión o se detiene el servidor.
kept-notes = Las notas a quienes facilitan, las manos levantadas y quién estuvo aquí desaparecen a la vez.
kept-drafts = Tus borradores se quedan en tu propio dispositivo.
kept-room = La sala misma permanece: su nombre, sus acuerdos y lo que sirve para comprobar los enlaces de quienes facilitan.
kept-addresses = Las direcciones de red nunca se anotan. Para frenar avalanchas, el servidor tiene en su memoria un código de ellas, y cada día tira la clave.
kept-reports = Los informes del propio servidor contienen cantidades y fallos, nunca nombres, palabras ni direcciones.
kept-host = Mientras dura una reunión, quien lleva este servidor podría leerla.
