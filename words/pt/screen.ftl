### What the terminal client says on the full screen only, in Portuguese, beside `client.ftl`.

## Before it

choice-question = O Openchair pode usar a tela inteira ou escrever linhas simples, boas para leitores de tela. Pressione Enter para a tela inteira, ou escreva plain. A pergunta vem uma só vez; --plain e --full-screen mudam a escolha.

## How it stands

status-gone = A conexão caiu, e volta sem que você faça nada. O seu lugar fica guardado, e o que você escreve aqui também.
status-door = Você está à porta. /agree para entrar, /agree listen para entrar e só ouvir.
status-waiting = Você espera para entrar.
status-part = { $phase }, ainda { $time }.
status-part-over = { $phase }.
status-rests = A sala descansa um momento.
status-place = { $place ->
    [1] A próxima vez é sua.
    [2] A sua vez é a segunda.
    [3] A sua vez é a terceira.
   *[other] O seu lugar na fila: { $place }.
}
status-yours = A palavra é sua. Ao terminar, escreva done.
status-alone = Você está numa conversa a sós com { $who }.
status-listens = Por agora, você só ouve.
status-out = Você tirou um momento para si.
sure-leave = Isto deixa o seu lugar, e não pode ser desfeito. Enter faz, Esc não.
sure-recall = Isto termina as salas pequenas, e não pode ser desfeito. Enter faz, Esc não.

## Who speaks, above their lines

by-line = { $text } [{ $line }]
by-reply = { $mine ->
    [yes] Você responde
   *[no] { $who } responde
}
by-chair = { $who }, como { $label }
by-card = { $mine ->
    [yes] Você mostra
   *[no] { $who } mostra
}

## Around the box

box-empty = Escreva aqui. Enter envia.
last-line = F1: ajuda e teclas. F2: quem está.
last-line-lead = F1: ajuda e teclas. F2: quem está. Alt+N faz o que vem a seguir.
last-line-asked = F5: sim. F6: depois. F7: desta vez não.
last-line-yours = F4 ao terminar. F1: ajuda.
more-below = { $count ->
    [one] Mais { $count } linha abaixo: PgDn.
   *[other] Mais { $count } linhas abaixo: PgDn.
}
sheet-open = Esc fecha.
too-small = Esta janela é pequena demais: a tela inteira precisa de 40 colunas e 12 linhas. Aumente a janela, ou comece com --plain. O que você escreveu fica guardado.

## For those who lead

notices = Recados e avisos, os últimos primeiro:
notices-none = Não há.
notices-more = { $count ->
    [one] { $count } espera aqui. Alt+R mostra inteiro.
   *[other] { $count } esperam aqui. Alt+R mostra todos.
}

## The keys

keys = Teclas:
key-enter = Enter envia, Alt+Enter começa uma linha nova.
key-tab = Tab completa um comando ou um nome.
key-back = Seta para cima traz o que você escreveu antes.
key-pages = PgUp e PgDn viram as páginas. Esc vai ao fim.
key-edit = Na caixa: Ctrl+A, Ctrl+E, Alt+B e Alt+F movem; Ctrl+W, Ctrl+U e Ctrl+K cortam, Ctrl+Y devolve.
key-floor = F3 pede a palavra ou baixa a mão. F4: terminei. Quando é a sua vez, F5: sim, F6: depois, F7: desta vez não.
key-sheets = F1 mostra esta ajuda, F2 quem está e quem espera.
key-close = Esc fecha o que cobre o encontro. Ctrl+L desenha tudo de novo.
key-quit = Ctrl+C duas vezes para ir embora; o seu lugar fica guardado.
keys-lead = Teclas para quem facilita:
key-lead-n = Alt+N: o que vem a seguir
key-lead-c = Alt+C: chamar a próxima pessoa
key-lead-m = Alt+M: mais um minuto, para quem fala ou para a parte
key-lead-t = Alt+T: agradecer a quem fala e terminar a fala
key-lead-h = Alt+H: parar a palavra, ou deixar seguir
key-lead-f = Alt+F: não aceitar novas mãos, ou aceitar de novo
key-lead-i = Alt+I: convidar quem ainda não falou
key-lead-a = Alt+A: adiante, para a próxima parte
key-lead-b = Alt+B: de volta à parte anterior
key-lead-s = Alt+S ou Alt+1: silêncio por um minuto
key-lead-2 = Alt+2: silêncio por dois minutos
key-lead-5 = Alt+5: silêncio por cinco minutos
key-lead-o = Alt+O: um minuto aberto
key-lead-g = Alt+G: pausa com os acordos
key-lead-y = Alt+Y, e depois palavras: mostrar um cartão a todas as pessoas
key-lead-k = Alt+K, e depois palavras: escrever a todas as pessoas
key-lead-w = Alt+W, e depois um nome e palavras: escrever a uma pessoa
key-lead-e = Alt+E, e depois um nome e um número: as palavras do grupo, a uma pessoa
key-lead-q = Alt+Q, e depois um nome: pedir um pouco de silêncio
key-lead-v = Alt+V, e depois o número de uma mensagem: pôr um véu
key-lead-d = Alt+D, e depois um nome: retirar do encontro
key-lead-j = Alt+J, e depois palavras: anotar um tema para depois
key-lead-l = Alt+L: trancar ou destrancar a porta
key-lead-p = Alt+P: deixar a sala descansar, ou continuar
key-lead-z = Alt+Z: menos cinco minutos para esta parte
key-lead-x = Alt+X: terminar o encontro; há um minuto para desfazer
key-lead-u = Alt+U: desfazer o seu último ato deste minuto
key-lead-8 = F8: ir até quem precisa de alguém
keys-lead-notices = Alt+R: recados e avisos
keys-lead-writing = Alt+B, Alt+F e Alt+D agem com a caixa vazia; se não, movem e cortam por palavras.
