### What `openchair rehearse` says before and after a practice evening, in Spanish. One message a sentence.

rehearsal-begins = Este es un encuentro de práctica de { $minutes } minutos, en un servidor propio. Vienen { $people } personas, todas simuladas; aquí no hay nadie real y no se guarda nada.
rehearsal-how = Lo llevas tú, como uno de verdad: /agree entra, /open abre la sala, /start empieza, /end lo termina con calma, /quit lo deja. Después lees cómo fue para esas personas.
rehearsal-speaker = Algunos encuentros tienen una intervención principal. Si el tuyo la tiene, { $who } ha aceptado hacerla: cuando esté aquí, escribe /appoint { $who } speaker.

## Afterwards

review = Una mirada atrás a tu encuentro de práctica:
review-ended = Lo llevaste hasta el final.
review-left = Te fuiste mientras seguía. /end cierra un encuentro con calma: primero el texto final y luego un minuto en el que se puede deshacer.
review-nobody-wished = Nadie quiso tomar la palabra todavía. La gente necesita un rato para llegar; hay quien levanta la mano solo cuando alguien ya ha hablado.
review-all-heard = Todas las personas que querían hablar fueron escuchadas: { $wished ->
    [one] 1 persona
   *[other] { $wished } personas
}, en { $turns ->
    [one] 1 turno
   *[other] { $turns } turnos
}.
review-not-heard = Querían hablar y no tuvieron turno: { $who }. /where te muestra quién espera, y /call NOMBRE da la palabra a alguien; con /order quietest van primero quienes menos han hablado.
review-waited = { $who } fue quien más esperó su turno: { $time }.
review-waited-long = { $who } fue quien más esperó su turno: { $time }. Es mucho; /turns 60 acorta los turnos y /longer 5 da más tiempo a la parte.
review-company = { $who } necesitaba a alguien, y alguien acudió; tardó { $time }.
review-alone = { $who } necesitaba a alguien, y nadie acudió. /go NOMBRE va con esa persona, y /go NOMBRE rest deja descansar la sala mientras tanto.
review-limit = { $who } rompió los acuerdos y se le puso un límite. Eso protege a todo el mundo, también a { $who }.
review-no-limit = { $who } rompió los acuerdos y nadie puso un límite. /whisper NOMBRE dice algo en privado, /quieten NOMBRE 5 pide un poco de silencio.
review-at-door = Esperó en la puerta y no vio nada del encuentro: { $who }. /admit NOMBRE deja entrar a alguien.
review-left-out = Estas partes no llegaron a darse: { $parts }. Un encuentro no tiene por qué tenerlas todas; si las querías, /next sigue adelante cuando una parte ha tenido su tiempo.
review-whole = Se dieron todas las partes del encuentro.
review-thanks = Gracias por practicar. El servidor de práctica ha terminado, y todo lo que se dijo allí ha desaparecido.
