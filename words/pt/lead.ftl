### What the facilitator's screen says, in Portuguese. One message a sentence; a number or a name in braces is filled in.
### Nothing here is ever said to the room.

lead-title = Conduzir o encontro
lead-all = Tudo
lead-waiting = { $count ->
    [0] Nada espera por você
    [one] { $count } coisa espera por você
   *[other] { $count } coisas esperam por você
}
lead-you-chair = Você conduz
lead-you-door = Você cuida da porta
lead-other-chair = { $who } conduz
lead-no-chair = Ninguém conduz
lead-the-floor = A palavra e o encontro
lead-the-people = { $count ->
    [0] Recados e a porta
    [one] Recados e a porta: { $count } à espera
   *[other] Recados e a porta: { $count } à espera
}

## The acts that have a key

leadact-open = Abrir as portas
leadact-start = Começar o encontro
leadact-go-on = Deixar continuar
leadact-end-insert = Continuar o encontro
leadact-ask-next = Perguntar à próxima pessoa
leadact-post = Mostrar o texto
leadact-post-part = Mostrar a parte { $part }
leadact-call = Chamar { $who }
leadact-advance = Seguir para: { $part }
leadact-advance-end = Terminar o encontro
leadact-advance-room = Encerrar esta sala menor
leadact-nothing = O encontro termina por si
leadact-call-next = Chamar a próxima pessoa
leadact-more = +1 min
leadact-more-part = +1 min
leadact-thank = Agradecer e terminar
leadact-hold = Parar a palavra
leadact-let-pass = Deixar seguir
leadact-close-floor = Sem novas mãos
leadact-open-floor = Aceitar novas mãos
leadact-invite = Convidar a falar
leadact-invited = Convite feito
leadact-ahead = Próxima parte
leadact-back = Parte anterior
leadact-silence = Silêncio, 1 minuto
leadact-talk = Minuto aberto
leadact-agreements-pause = Pausa com os acordos
leadact-lock = Trancar a porta
leadact-unlock = Destrancar a porta
leadact-calm = Descanso
leadact-undo = Desfazer

## What became of an act

leaddone-call = Perguntamos agora. Ninguém vê a resposta.
leaddone-invite = Perguntamos em particular a quem ainda não falou. Ninguém vê quem é.
leaddone-whisper = Só essa pessoa e quem facilita podem ler isto.
leaddone-card = O cartão já aparece.
leaddone-close-turn = A fala termina. Quem fala ainda pode acabar a sua mensagem.
leaddone-extend = Quem fala tem mais tempo. Ninguém mais percebe.
leaddone-one-to-one = Você está a sós com essa pessoa. Ninguém mais pode perceber.
leaddone-hand-over = A oferta foi feita a essa pessoa.
leaddone-take-chair = É você que cuida disso agora, ou perguntamos a quem cuida.
leaddone-appoint = Essa pessoa é avisada.
leaddone-turns = Vale a partir da próxima fala.
leaddone-park = O tema está guardado para mais tarde.
leaddone-leave-out = As partes do encontro mudaram.
leaddone-stand-in = Não vamos pedir a essa pessoa que conduza no lugar de alguém.
leadno = Não foi possível agora.
leadno-stale = Alguém chegou primeiro, ou isso tinha acabado de mudar. Nada aconteceu duas vezes. Por favor, olhe de novo.
leadno-wrong-state = Isso não é possível neste momento.
leadno-nothing-to-do = Isso já está feito.
leadno-not-found = Isso já não está aqui.
leadno-forbidden = Isso não cabe a você neste momento.
leadno-no-hands-now = Nesta parte, não se pede a palavra.
leadno-turn-running = Alguém tem a palavra. Isso só vai entre falas; as suas palavras continuam na caixa.
leadno-room-rests = A sala descansa. Primeiro, deixe a sala continuar.
leadno-too-few-facilitators = O encontro espera por mais uma pessoa que facilite.

## What comes next

lead-comes = O que vem a seguir
lead-speaks = { $who } tem a palavra
lead-clock = { $used } de { $planned ->
    [one] { $planned } minuto
   *[other] { $planned } minutos
}
lead-clock-still = O tempo está parado enquanto a pessoa escreve.
lead-quiet = Há { $time } que ninguém pede a palavra. O silêncio também é bem-vindo.
lead-hands = Mãos
lead-no-hands = Ninguém espera para falar.
lead-round = Perguntamos a cada pessoa, uma de cada vez. Quem já pode falar aparece aqui.
lead-ready = já pode falar
lead-since = espera há { $time }
lead-call = Chamar
lead-held = A palavra está parada: ninguém fala a seguir enquanto você não a deixar seguir.
lead-closed = Por agora, não há novas mãos. Quem já espera ainda vai falar.
lead-not-heard = { $count ->
    [0] Todas as pessoas já falaram
    [one] { $count } pessoa ainda não falou
   *[other] { $count } pessoas ainda não falaram
}
lead-passing = Como a palavra passa · falas de { $time }
lead-order = Entre as mãos levantadas, fala primeiro
lead-order-round = Deixar a roda só com mãos levantadas, e fala primeiro
lead-turn-length = As falas daqui em diante
leadorder-queue = quem chegou primeiro
leadorder-quietest = quem falou menos
leadorder-newcomers = quem veio pela primeira vez

## The evening

lead-evening = O encontro
lead-part-now = { $part } · ainda { $left }, fim: { $at }
lead-agreed = Já disseram sim de novo: { $agreed } de { $here }. Ninguém vê quem.
lead-minutes = Minutos desta parte
lead-longer = +{ $count } min
lead-shorter = −{ $count } min
lead-part-longer-1 = Mais 1 minuto
lead-part-longer-5 = Mais 5 minutos
lead-parts = Todas as partes
lead-past = já passou
lead-left-out = de fora
lead-ends = fim: { $at }
lead-leave-out = Deixar de fora
lead-take-in = Trazer de volta
lead-evening-ends = Fim previsto do encontro: { $at }.

## For everyone

lead-everyone = Para todas as pessoas
lead-chair = As suas palavras ({ $label })
lead-chair-send = Dizer à sala
lead-chair-between = Isto vai entre falas. Só a quem fala, você pode escrever a qualquer momento.
lead-longer-silence = Silêncio mais longo, minutos abertos
lead-silence = Silêncio, { $minutes } minutos
lead-talk = Quem quiser escreve, { $minutes } minutos
lead-between = Esta parte foi inserida; a que estava em curso espera.
lead-insert-waits = { $part } começa quando esta fala terminar.
lead-uninsert = Terminar
lead-take-back = Desfazer
lead-cards = Mostrar um cartão a todas as pessoas
lead-card-agreements = Os nossos acordos
lead-card-help = Onde encontrar ajuda
lead-card-own = Um cartão nas suas próprias palavras
lead-card-send = Mostrar

## Notes and news

lead-notes = Recados e avisos
lead-notes-none = Nada espera por você.
lead-at-door = À porta
lead-dealt = Resolvido
leadkind-note = Recado.
leadkind-report = Atenção.
leadkind-arrival = Chegada.
leadkind-answer = Respostas.
leadkind-done = Feito por outra pessoa.
leadkind-news = Aviso.
lead-from = De { $who }, a quem facilita.
lead-worries = A preocupação é com { $who }. Não contamos isso a essa pessoa.
lead-question = Tem uma pergunta.
lead-answer = Escrever à pessoa
lead-one-to-one = Conversa a sós
lead-go-to = A sós com { $who }
lead-reported = Alguém diz que algo não pareceu bem.
lead-reported-who = Alguém diz que algo de { $who } não pareceu bem.
lead-reported-letter = Uma mensagem particular. Só quem recebeu pode mostrar isto: é preciso ter cuidado com o que se diz.
lead-reported-text = A pessoa escreve:
lead-reported-hidden = Várias pessoas disseram isso. A mensagem está oculta, e foi pedido silêncio a quem a escreveu, até você olhar.
lead-show-line = Mostrar de novo
lead-hide-line = Ocultar a mensagem
lead-quieten = Pedir silêncio, 10 minutos
lead-lift = Deixar falar de novo
lead-more-about = Mais
lead-newcomer = É a primeira vez de { $who } aqui.
lead-late = { $who } chegou depois, e não viu nada do que veio antes.
lead-welcome-hint = “{ $words }”
lead-welcome = Enviar estas boas-vindas
lead-welcome-words = Boas-vindas. É bom você estar aqui. Não é preciso dizer nada, e você pode escrever a quem facilita a qualquer momento.
lead-answered = { $who } respondeu.
lead-undo-act = Desfazer
leadalert-overrun = A fala já usou todo o seu tempo.
leadalert-long_composing = Quem tem a palavra escreve já há muito tempo. Pode estar tudo bem.
leadalert-chair_away = Caiu a conexão de quem conduz.
leadalert-chair_asked = { $who } gostaria de conduzir.
leadalert-door_asked = { $who } gostaria de cuidar da porta.
leadalert-phase_ending = Esta parte está quase no fim, e ainda há quem espere.
leadalert-many_arrivals = Muitas pessoas chegaram ao mesmo tempo. Por agora, só ouvem; ninguém ficou de fora.
leadalert-too_few = Veio pouca gente.
leadalert-too_few_facilitators = O encontro espera: é preciso mais uma pessoa que facilite.
lead-go-on-talking = Conversar, 20 minutos
lead-wait-longer = Esperar 10 minutos
lead-prompt-again = Mostrar de novo a pergunta
lead-too-long = Uma roda de { $people } pessoas leva { $needed }, e esta parte tem { $left }.
lead-shorter-turns = { $seconds } segundos cada
lead-hands-only = Só mãos levantadas
lead-split-pairs = Conversar em pares
lead-chair-offered = A condução é oferecida a você.
lead-door-offered = A porta é oferecida a você.
lead-take = Assumir
lead-alone = Você está a sós com { $who }.
lead-alone-close = Fechar a conversa a sós

## Someone needs a person

lead-crisis = { $who } precisa de alguém agora.
lead-crisis-hint = A pessoa já viu onde encontrar ajuda. A sala não sabe disto.
lead-go = Vou até lá
lead-go-rest = Vou, e a sala descansa
lead-go-stand-in = Vou, e alguém conduz no meu lugar
lead-crisis-taken = { $by } está com { $who }.
lead-crisis-mine = Você está com { $who }. Ninguém mais vê o que vocês escrevem.
lead-crisis-gone = A conexão de { $who } caiu. Pode ser que volte; o que você escrever fica guardado para essa pessoa.

## Undone for a minute

lead-undo = Pode ser desfeito durante um minuto
leadundo-quieten = { $mine ->
    [yes] Você pediu um pouco de silêncio a { $who }.
   *[no] { $by } pediu um pouco de silêncio a { $who }.
}
leadundo-hide = { $mine ->
    [yes] Você ocultou uma mensagem.
   *[no] { $by } ocultou uma mensagem.
}
leadundo-veil = { $mine ->
    [yes] Você cobriu uma mensagem com um véu.
   *[no] { $by } cobriu uma mensagem com um véu.
}
leadundo-remove = { $mine ->
    [yes] Você retirou { $who }, com todas as mensagens dessa pessoa.
   *[no] { $by } retirou { $who }, com todas as mensagens dessa pessoa.
}
leadundo-decline = { $mine ->
    [yes] Você não deixou { $who } entrar.
   *[no] { $by } não deixou { $who } entrar.
}
leadundo-lock = { $mine ->
    [yes] Você trancou a porta.
   *[no] { $by } trancou a porta.
}
leadundo-calm = { $mine ->
    [yes] Você pediu à sala que descanse.
   *[no] { $by } pediu à sala que descanse.
}
leadundo-guard = { $mine ->
    [yes] Você pediu que quem chegar só ouça.
   *[no] { $by } pediu que quem chegar só ouça.
}
leadundo-approval = { $mine ->
    [yes] Você pediu que cada mensagem seja lida primeiro. A sala é avisada.
   *[no] { $by } pediu que cada mensagem seja lida primeiro. A sala é avisada.
}
leadundo-end = O encontro termina daqui a um minuto. Depois, tudo o que foi dito é apagado.

## The door

lead-gate = A porta
lead-admit = Deixar entrar
lead-decline = Desta vez não
leadwhy-locked = A porta está trancada. Quem chegar espera, e sabe disso.
leadwhy-rest = A sala descansa. Quem chegar espera um momento.
leadwhy-removal = Uma pessoa foi retirada. Quem chegar espera até você olhar e, depois de três minutos, entra para ouvir.
leadwhy-approval = Nesta sala, é você que deixa entrar cada pessoa.
leadwhy-late = O encontro já começou. Quem chegar agora espera por você.
leadwhy-bot = Um programa espera.
lead-guard-off = Deixar participar quem chegou
lead-guard-on = Quem chegar só ouve
lead-unread = Mensagens para ler primeiro
lead-approve = Mostrar
lead-give-back = Devolver
lead-people = { $count ->
    [0] Mais ninguém está aqui
    [one] Mais { $count } pessoa aqui
   *[other] Mais { $count } pessoas aqui
}

## About someone, or a line

lead-about = O que você pode fazer em relação a { $who }
lead-this-line = Esta mensagem
lead-veil = Cobrir com um véu
lead-veil-label = Véu: { $label }
lead-unveil = Levantar o véu
lead-line-hint = Ocultar faz a mensagem desaparecer para todas as pessoas. Sob um véu, ela fica, e lê quem quiser.
lead-to-person = Para { $who }
lead-whisper-to = Só para { $who }
lead-whisper = Enviar só a essa pessoa
lead-one-to-one-crisis = Conversa a sós: uma crise
lead-card-for-them = Mostrar um cartão só a essa pessoa
lead-remove = Retirar, com as mensagens
lead-readmit = Deixar voltar
lead-roles = Papel: { $role }
lead-appoint = Dar o papel: { $role }
lead-give-chair = Oferecer a condução
lead-give-door = Oferecer a porta

## More ways

lead-ways = Mais opções
lead-agenda = Temas guardados: { $count ->
    [0] nenhum
   *[other] { $count }
}
lead-park-label = Um tema para mais tarde, que todas as pessoas veem
lead-park = Guardar
lead-unpark = Retirar
lead-duties = Condução, porta, pausas
lead-nobody = ninguém
lead-chair-is = { $mine ->
    [yes] Você conduz: a palavra e o encontro.
   *[no] A condução, para a palavra e o encontro: { $who }.
}
lead-door-is = { $both ->
    [yes] Ninguém cuida só da porta: os avisos dela vão para quem facilita.
   *[no] { $mine ->
        [yes] Você cuida da porta: quem chega, e quem espera.
       *[no] A porta, para quem chega e quem espera: { $who }.
    }
}
lead-hand-over-hint = Para passar a condução ou a porta, escolha uma pessoa e ofereça.
lead-take-chair = Assumir a condução
lead-take-door = Cuidar da porta
lead-break = Fazer uma pausa
lead-back = Já voltei
lead-on-break = { $who } faz uma pausa.
lead-stands-in = { $who } pode conduzir se ninguém que facilita estiver aqui.
lead-decline-stand-in = Melhor não
lead-slow = Ritmo lento: { $seconds ->
    [0] desligado
   *[other] uma mensagem a cada { $seconds } segundos
}
lead-slow-to = { $seconds ->
    [0] desligado
   *[other] { $seconds } s
}
lead-split = Salas pequenas
lead-split-by = Como as pessoas vão para uma sala
leadsplit-choice = cada pessoa escolhe
leadsplit-random = ao acaso
leadsplit-new_pairs = pares novos
leadsplit-same_pairs = os mesmos pares de antes
lead-for-minutes = Por quantos minutos
lead-split-rooms = As salas, uma por linha
lead-split-names =
    Sala 1
    Sala 2
lead-split-go = Abrir as salas
lead-split-runs = Salas pequenas abertas: { $count }.
lead-recall = Chamar as pessoas de volta
lead-motion = Uma proposta
lead-motion-hint = Cada pessoa responde sim, não ou sem opinião, e vê só números. Nada acontece por si.
lead-motion-label = O que se vai decidir
lead-motion-put = Perguntar à sala
lead-poll = Uma pergunta com opções
lead-poll-label = A pergunta e, abaixo dela, uma opção em cada linha
lead-poll-put = Perguntar à sala
lead-poll-few = É preciso uma pergunta e pelo menos duas opções, cada uma na sua própria linha.
lead-approval = Ler primeiro cada mensagem
lead-approval-hint = O que as pessoas dizem espera até ser lido por quem facilita. A sala é avisada.
lead-approval-on = Ler primeiro cada mensagem
lead-approval-off = Terminar a leitura prévia
lead-record = O que foi feito até agora
lead-record-hint = Só números, contados na última mudança de parte. Todas as pessoas podem ler.
leadrecord-removed = Pessoas a quem se pediu que saíssem
leadrecord-hidden = Mensagens ocultas
leadrecord-quietened = Pessoas a quem se pediu um pouco de silêncio
leadrecord-veiled = Mensagens cobertas com um véu por quem facilita
leadrecord-unapproved = Mensagens lidas e não mostradas
leadrecord-declined = Pessoas que não puderam entrar
lead-devices = O seu link e este aparelho
lead-history-title = Este link está no histórico do seu navegador
lead-history = Quem usar este navegador pode encontrar o link lá, e conduzir no seu lugar. Com uma chave própria, este aparelho abre a sala pelo endereço simples, e depois o link pode ser anulado.
lead-key-keep = Guardar uma chave neste aparelho
lead-key-done = Agora, este aparelho tem uma chave própria. Basta ter o endereço simples nos favoritos.
lead-key-kept = Este aparelho tem uma chave própria. Basta ter o endereço simples da sala nos favoritos.
lead-key-forget = Esquecer neste aparelho
lead-key-of-device = { $here ->
    [yes] Este aparelho
   *[no] Outro aparelho
}, desde { $made }
lead-key-link = { $here ->
    [yes] O link com que você veio
   *[no] Um link para conduzir
}, desde { $made }
lead-device-count = { $count ->
    [0] Nenhum aparelho tem uma chave.
    [one] { $count } aparelho tem uma chave.
   *[other] { $count } aparelhos têm uma chave.
}
lead-link-back = Anular
lead-link-back-sure = a partir daí, não abre mais nada. Enquanto o encontro durar, quem veio por aqui deixa de conduzir, e isso inclui você. Não é possível desfazer.
lead-link-back-done = Está anulado, e não abre mais nada.
lead-link-last = É o último que abre a sala para facilitar: faça outro primeiro.
lead-link-leave = Deixar assim
lead-links-not = Não foi possível agora.
lead-links-none = As chaves em aparelhos são para quem veio com um link para conduzir.
lead-later = Agora não
lead-end-title = Terminar o encontro
lead-end-hint = O texto de encerramento é lido, se ainda não foi. Durante um minuto, você pode desfazer; depois, tudo o que foi dito é apagado.
lead-end = Terminar o encontro

## Keys

lead-keys = Teclas
lead-keys-open = Teclas
lead-keys-on = Letras soltas são atalhos
lead-keys-hint = Funcionam quando você não escreve.
leadkey-next = o que vem a seguir: o botão maior
leadkey-call = chamar a próxima pessoa
leadkey-more = mais um minuto, para quem fala ou para a parte
leadkey-thank = agradecer a quem fala e terminar a fala
leadkey-hold = parar a palavra, ou deixar seguir
leadkey-floor = não aceitar novas mãos, ou aceitar de novo
leadkey-invite = convidar quem ainda não falou
leadkey-ahead = adiante, para a próxima parte
leadkey-back = de volta à parte anterior
leadkey-silence = silêncio por um minuto
leadkey-talk = um minuto aberto
leadkey-agreements = pausa com os acordos
leadkey-lock = trancar ou destrancar a porta
leadkey-calm = deixar a sala descansar, ou continuar
leadkey-undo = desfazer o último ato deste minuto
leadkey-chair = escrever a todas as pessoas
leadkey-notes = recados e avisos
leadkey-map = estas teclas
