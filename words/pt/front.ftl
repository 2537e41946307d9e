### The front page, and the beginning of a group. One message a sentence; a number or a name in braces is filled in.

## What this place is

front-title = Openchair
front-meet = Aqui, as pessoas fazem encontros por escrito, e estão presentes umas para as outras.
front-name = Você vem com o nome que quiser, sem conta, e pode só ouvir.
front-gone = Quando um encontro termina, o que foi dito desaparece.

## Help

front-help-call = Ligar para { $number }
front-help-text = Enviar mensagem para { $number }
front-help-chat = Escrever em { $page }
front-help-for = Para: { $what }; { $hours }, em { $languages }.
front-help-more = Mais linhas e países
front-help-unknown = Ainda não há aqui uma lista deste país. Aqui está quem ajuda em qualquer lugar.
front-help-country = País
front-help-choose = Escolha um país
front-help-date = Esta lista foi feita em { $date }.
front-help-confirmed = Quem mantém este espaço viu que estava certa em { $date }.

## Into a room

front-go = Ir para uma sala
front-go-label = O nome da sala, ou o link que você recebeu
front-go-in = Entrar
unlike-empty = Ainda falta o nome.
unlike-shape = O nome de uma sala só tem letras de a a z, algarismos e hífens, como encontro-de-terca.
unlike-long = O nome de uma sala tem no máximo 48 letras.
unlike-address = Isto parece o endereço secreto de uma sala. Por favor, escolha algo que as pessoas possam ler.

## Listed rooms

front-rooms = Salas que qualquer pessoa pode encontrar
front-no-rooms = Neste momento, não há nenhuma sala nesta lista. A maioria dos grupos só dá o seu link a quem faz parte. Se você tem um link, ou um nome, há quem espere por você.
front-away = Não é possível chegar ao servidor neste momento, por isso as salas não aparecem aqui. Esta página tenta de novo por si; a ajuda continua aqui o tempo todo.
front-open-now = Aberta agora
front-next = Próximo encontro: { $when }
front-no-time = Sem horário fixo
led-peers = Quem conduz são pares, pessoas como todas as outras aqui
led-trained = Quem conduz são pessoas com formação
led-clinician = Quem conduz é profissional de saúde

## Help choosing

front-choose = Que tipo de encontro faria bem a você?
front-choose-hint = Responda ao que quiser. As suas respostas ficam neste aparelho e desaparecem quando você sair.
asks-way = Como gostaria de participar?
way-speak = Gostaria de dizer alguma coisa
way-listen = Mais ouvir do que falar
way-either = Ainda não sei
asks-topic = De que se trata?
topic-life = Como eu estou
topic-free = Algo que quero deixar para trás
topic-loss = Alguém que perdi
topic-mind = O meu estado de espírito
topic-body = Uma doença longa
topic-close = Uma pessoa próxima de mim
topic-among = Estar com pessoas como eu
topic-company = Só companhia
topic-skills = Aprender algo que ajude
topic-any = Tanto faz
asks-faith = E a fé?
faith-with = Com fé
faith-without = Sem fé
faith-any = Tanto faz
front-found = { $count ->
    [one] Há { $count } tipo de encontro assim.
   *[other] Há { $count } tipos de encontro assim.
} { $rooms ->
    [0] Neste momento, não há nenhuma sala destes tipos na lista.
    [one] Na lista há { $rooms } sala destes tipos.
   *[other] Na lista há { $rooms } salas destes tipos.
}
front-found-hint = Em qualquer um destes encontros você pode só ouvir, e ninguém vê isso.
is-circle = Cada pessoa diz como está, e depois quem quiser pede a palavra.
is-twelve-step = Leituras, alguém que conta a sua história, e partilha, uma pessoa de cada vez; cada uma procura força à sua maneira.
is-tools = Um encontro de trabalho: o grupo escolhe em que trabalhar e experimenta uma ferramenta em conjunto. Não é preciso acreditar em nada.
is-affirm = Mulheres que dão força umas às outras: boas frases lidas em roda, um tema, e conversa.
is-large-small = Primeiro uma palestra para todas as pessoas, depois salas pequenas para a partilha; há espaço para uma oração, e para nenhuma.
is-meditate = Uma meditação guiada, em silêncio, e partilha depois.
is-secular = Partilha, uma pessoa de cada vez, e um tema que alguém traz. Sem religião, sem passos, sem rótulos.
is-clinician = Um grupo fechado com profissional de saúde: uma roda para dizer como chegamos, algo para praticar, e conversa. Cada pessoa vem com um link só seu.
is-peer-led = Uma roda para dizer como chegamos, e depois conversa, entre pessoas com experiência própria.
is-grief-circle = Um círculo calmo para quem está de luto: uma vela, um tema, e tempo para cada pessoa.
is-mental-health = Uma roda para dizer como chegamos, e conversa, entre pessoas que conhecem por dentro os estados difíceis da mente.
is-chronic-illness = Uma roda para dizer como chegamos, e conversa, num ritmo suave, com pausas, para quem vive com uma doença.
is-families = Leituras e partilha para quem se preocupa com alguém que bebe ou usa drogas.
is-families-tools = Um encontro de trabalho para quem vive com o hábito difícil de outra pessoa: limites, conversas, dias para si.
is-lgbtq = Uma roda para dizer como chegamos, e conversa, entre pessoas LGBTQ+ e quem ainda procura a sua resposta.
is-young-adults = Uma roda para dizer como chegamos, e conversa, para pessoas de 18 a 25 anos. Duas pessoas conduzem e deixam entrar cada uma.
is-lounge = Uma hora aberta, com alguém que recebe: entre, converse ou só esteja, e vá embora quando quiser.
is-social-evening = Cumprimentos, um pequeno jogo de perguntas, e conversa em grupos pequenos. Sem trabalho nenhum.
is-workshop = Alguém de visita conta algo, e o grupo experimenta em conjunto.

## The foot of the page

front-leaving = O botão no alto da página, ou a tecla Shift pressionada três vezes, esvazia esta página de imediato e esquece o que ela guardou neste aparelho. A lista de páginas visitadas é do próprio navegador, e esta página não pode apagar essa lista; lá aparece só este endereço.

## Starting a group

front-start = Começar um grupo
front-start-hint = Bastam um nome para a sala e alguns minutos.
front-back = Voltar à página inicial
setup-title = Começar um grupo
setup-hint = A sala precisa de um nome. O resto já vem bem escolhido, e pode esperar.
setup-name = O nome da sala
setup-name-hint = Curto e simples, como encontro-de-terca. Melhor que não diga quem vem nem por que motivo.
setup-name-becomes = A sala vai ter o nome { $name }.
setup-make = Criar a sala

## The kind of evening

setup-evening = O encontro
setup-format = Que tipo de encontro?
setup-label = Nome dado aqui a quem conduz: { $label }.
setup-approved = É quem conduz que deixa entrar cada pessoa.
setup-invited = Cada pessoa entra com um link só seu, feito por quem conduz.
setup-facilitators = Começa quando houver { $count } pessoas para conduzir.
setup-size = Funciona bem com { $least } a { $most } pessoas.
does-text = é lido um texto
does-turns = uma pessoa de cada vez
does-open = quem quiser pode escrever
does-quiet = ninguém escreve
does-ask = uma pergunta para cada pessoa
does-split = salas pequenas

## When

setup-times = Quando há encontro
setup-times-now = { $count ->
    [0] sem horário fixo
    [one] uma vez por semana
   *[other] { $count } vezes por semana
}
setup-times-hint = Cada pessoa vê o próximo encontro na hora do lugar onde está. A sala não abre por si: é você que abre, ou outra pessoa que conduz.
setup-times-add = Acrescentar um horário
setup-times-next = O próximo: { $when }
setup-time = Horário { $number }
setup-time-day = Dia da semana
setup-time-at = Hora
setup-time-remove = Retirar
setup-zone = Pela hora de
setup-zone-hint = Quase sempre já está certo; uma cidade, como Europe/Lisbon.

## Who leads, and who finds it

setup-leading = Quem conduz, e quem pode encontrar a sala
setup-led = Quem conduz?
led-peers-hint = Ninguém aqui é profissional, e a porta diz isso.
led-trained-hint = Aprenderam a conduzir um grupo, e não são terapeutas.
led-clinician-hint = Alguém que tem isso como profissão, com os deveres que ela traz.
setup-listing = Quem pode encontrar a sala?
listing-unlisted = Quem tem o link ou sabe o nome
listing-unlisted-hint = Não está em nenhuma lista.
listing-listed = Qualquer pessoa
listing-listed-hint = Está na página inicial, com os seus horários.
listing-private = Só quem tem o link
listing-private-hint = Só com o nome não se chega lá.

## The group's texts

setup-texts = Os textos do grupo
setup-texts-given = como vêm com este tipo de encontro
setup-texts-own = nas suas próprias palavras
setup-texts-hint = São lidos no encontro, ou estão à porta. Onde o seu grupo tiver palavras próprias, escreva aqui essas palavras em vez destas.
setup-agreements = O que todas as pessoas aceitam
setup-agreements-hint = Uma frase por linha. Estão à porta.
setup-limits = O que este grupo é, e o que não é
setup-limits-hint = O que quem conduz pode e não pode fazer. Está à porta.
setup-parts-hint = Nos textos abaixo, uma linha com três hífens (---) divide um texto em partes. Uma parte de um silêncio começa com a sua duração, como 0:30.
slot-topic = O tema
slot-sharing = De que trata a partilha
slot-speaker = Palavras antes da pessoa convidada a falar
slot-statements = Afirmações, lidas em roda
slot-steers = Palavras para orientar em particular, uma frase por linha
slot-quiet-ok = Quando o silêncio já é longo
slot-thanks = Quando uma fala passa do tempo
slot-calm = Enquanto a sala descansa
slot-eligibility = Para quem é
slot-age-band = Para que idades
slot-consent = A que se dá consentimento
slot-arrival = Uma pergunta à chegada
slot-here-and-now = Como chegamos
slot-choosing = Como se encontra o tema
slot-going-on = A conversa continua
slot-who-and-how-today = Quem somos, e como estamos hoje
slot-member-topic = Um tema de alguém
slot-one-word = Uma palavra de cada pessoa
slot-positive-of-the-week = Algo bom desta semana

## The help list

setup-help = Esta lista está certa hoje?
setup-help-hint = Quem tiver uma noite difícil no seu grupo vai ver estas linhas. Por favor, olhe para elas uma vez.
setup-help-right = Já olhei: está certa
setup-help-thanks = Agradecemos. A lista tem agora a data de hoje.
setup-help-set = Quem mantém este espaço escolheu outro país, e a lista dele continua.
setup-help-host = Só quem mantém este espaço pode dizer isso. Por favor, avise se uma linha estiver errada.

## Done

done-title = A sala { $room } está pronta
done-invite = O link para todas as pessoas
done-invite-hint = Envie o link às pessoas do seu grupo, ou deixe onde elas o encontrem. Quem tem o link pode vir à porta.
done-copy = Copiar
done-share = Enviar a alguém
done-copied = Copiado.
done-copy-by-hand = Este navegador não deixa a página copiar. O link está marcado; copie à mão.
done-alone = Só para você
done-alone-hint = Com este link, você abre a sala e conduz os encontros. Não dê este link a mais ninguém. Ele só aparece desta vez, por isso guarde o link antes de sair desta página.
done-open = Abrir a sala agora
done-keep = Guardar uma chave neste aparelho
done-keep-hint = Da próxima vez, basta a você o link para todas as pessoas. Só faça isto num aparelho que seja seu.
done-kept = A chave está guardada. Neste aparelho, o link para todas as pessoas já deixa você conduzir. Sair depressa esquece a chave, por isso guarde o link acima também em outro lugar.
done-not-kept = Este navegador não guarda nada. Por favor, anote o link, ou guarde o link num programa para senhas.
done-forget = Esquecer aqui

## What goes wrong

wrong-room_name_taken = Já há aqui uma sala com este nome. Outro nome serve.
wrong-too_many_rooms = Este espaço já tem todas as salas que pode ter. Quem mantém o espaço pode abrir lugar.
wrong-wrong_credential = Este link para criar salas já não funciona. Cada um cria uma sala. Por favor, peça outro a quem mantém este espaço.
wrong-rate_limited = Foram muitas vezes em pouco tempo. Por favor, tente de novo daqui a um minuto; tudo continua aqui.
wrong-tomorrow = Por hoje, já foram criadas salas suficientes a partir daqui. Por favor, tente de novo amanhã, ou peça um link a quem mantém este espaço.
wrong-wrong_origin = O endereço desta página não é o que o servidor espera. Por favor, use o link exatamente como o recebeu.
wrong-unreachable = Não é possível chegar ao servidor neste momento. Tudo o que você escreveu continua aqui; por favor, tente de novo daqui a um momento.
wrong-unavailable = O servidor não pode fazer isto agora. Tudo o que você escreveu continua aqui; por favor, tente de novo daqui a um momento.
wrong-other = Isto não pode ser usado: { $detail }.
