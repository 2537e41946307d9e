### What the terminal client says on the full screen only, in Spanish, beside `client.ftl`.

## Before it

choice-question = Openchair puede usar toda la pantalla o escribir líneas sencillas, mejores para lectores de pantalla. Pulsa Enter para la pantalla completa, o escribe plain. Se pregunta una sola vez; --plain y --full-screen lo cambian.

## How it stands

status-gone = Se ha perdido la conexión, y vuelve sola. Tu sitio está guardado, y también lo que escribes aquí.
status-door = Estás en la puerta. /agree para entrar, /agree listen para entrar y solo escuchar.
status-waiting = Esperas a que te abran.
status-part = { $phase }, aún { $time }.
status-part-over = { $phase }.
status-rests = La sala descansa un momento.
status-place = { $place ->
    [1] El próximo turno es tuyo.
    [2] Tu turno es el segundo.
    [3] Tu turno es el tercero.
   *[other] Tu lugar: { $place }.
}
status-yours = Tienes la palabra. Al terminar, escribe done.
status-alone = Estás en una conversación a solas con { $who }.
status-listens = Ahora solo escuchas.
status-out = Has salido un rato.
sure-leave = Así dejas libre tu sitio, y no se puede deshacer. Enter lo hace, Esc no.
sure-recall = Esto termina las salas pequeñas, y no se puede deshacer. Enter lo hace, Esc no.

## Who speaks, above their lines

by-line = { $text } [{ $line }]
by-reply = { $mine ->
    [yes] Tú respondes
   *[no] { $who } responde
}
by-chair = { $who }, como { $label }
by-card = { $mine ->
    [yes] Tú muestras
   *[no] { $who } muestra
}

## Around the box

box-empty = Escribe aquí. Enter lo envía.
last-line = F1: ayuda y teclas. F2: quién está.
last-line-lead = F1: ayuda y teclas. F2: quién está. Alt+N hace lo que viene ahora.
last-line-asked = F5: sí. F6: más tarde. F7: esta vez no.
last-line-yours = F4 al terminar. F1: ayuda.
more-below = { $count ->
    [one] Hay 1 línea más abajo: AvPág.
   *[other] Hay { $count } líneas más abajo: AvPág.
}
sheet-open = Esc lo cierra.
too-small = Esta ventana es demasiado pequeña: la pantalla completa necesita 40 columnas y 12 líneas. Hazla más grande, o empieza con --plain. Lo que has escrito se conserva.

## For those who lead

notices = Notas y novedades, las últimas primero:
notices-none = No hay.
notices-more = { $count ->
    [one] Hay 1 aquí. Alt+R lo muestra entero.
   *[other] Hay { $count } aquí. Alt+R los muestra.
}

## The keys

keys = Teclas:
key-enter = Enter envía, Alt+Enter empieza una línea nueva.
key-tab = Tab completa una orden o un nombre.
key-back = Flecha arriba trae lo que escribiste antes.
key-pages = RePág y AvPág pasan las páginas. Esc va al final.
key-edit = En el cuadro: Ctrl+A, Ctrl+E, Alt+B y Alt+F mueven; Ctrl+W, Ctrl+U y Ctrl+K cortan, Ctrl+Y lo devuelve.
key-floor = F3 pide la palabra o baja la mano. F4: he terminado. Cuando te preguntan, F5: sí, F6: más tarde, F7: esta vez no.
key-sheets = F1 muestra esta ayuda, F2 quién está y quién espera.
key-close = Esc cierra lo que tapa la reunión. Ctrl+L lo dibuja todo de nuevo.
key-quit = Ctrl+C dos veces para irte; tu sitio queda guardado.
keys-lead = Teclas para quien facilita:
key-lead-n = Alt+N: lo que viene ahora
key-lead-c = Alt+C: dar la palabra a quien sigue
key-lead-m = Alt+M: un minuto más, para quien tiene la palabra o si no para la parte
key-lead-t = Alt+T: dar las gracias a quien habla y cerrar el turno
key-lead-h = Alt+H: dejar quieta la palabra, o dejar que pase
key-lead-f = Alt+F: sin manos nuevas, o manos nuevas otra vez
key-lead-i = Alt+I: invitar a quien todavía no ha hablado
key-lead-a = Alt+A: pasar a la parte siguiente
key-lead-b = Alt+B: volver a la parte anterior
key-lead-s = Alt+S o Alt+1: un minuto de silencio
key-lead-2 = Alt+2: dos minutos de silencio
key-lead-5 = Alt+5: cinco minutos de silencio
key-lead-o = Alt+O: un minuto para conversar
key-lead-g = Alt+G: pausa con los acuerdos
key-lead-y = Alt+Y, y luego palabras: mostrar una tarjeta a todo el mundo
key-lead-k = Alt+K, y luego palabras: escribir a todo el mundo
key-lead-w = Alt+W, y luego un nombre y palabras: escribir a una persona
key-lead-e = Alt+E, y luego un nombre y un número: las palabras propias del grupo, a una persona
key-lead-q = Alt+Q, y luego un nombre: pedir silencio
key-lead-v = Alt+V, y luego el número de una línea: cubrirla con un velo
key-lead-d = Alt+D, y luego un nombre: sacar de la reunión
key-lead-j = Alt+J, y luego palabras: apuntar un tema para después
key-lead-l = Alt+L: cerrar o abrir la puerta
key-lead-p = Alt+P: que la sala descanse, o que siga
key-lead-z = Alt+Z: cinco minutos menos para esta parte
key-lead-x = Alt+X: terminar la reunión; hay un minuto para deshacerlo
key-lead-u = Alt+U: deshacer lo último que hiciste en este minuto
key-lead-8 = F8: ir con quien necesita a alguien
keys-lead-notices = Alt+R: notas y novedades
keys-lead-writing = Alt+B, Alt+F y Alt+D actúan con el cuadro vacío; si no, mueven y cortan por palabras.
