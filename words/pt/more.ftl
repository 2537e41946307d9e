### What the drawers of the page say: they are read when someone opens one.

## The room, and the evening

door-shape = O tipo de encontro: { $kind }.
door-eligibility = Para quem é esta sala: { $text }
door-age-band = Idades: { $text }
door-entry-open = Quem aceita os acordos entra.
door-entry-approved = É quem facilita que deixa entrar cada pessoa.
door-entry-invited = Esta sala abre com um link só da própria pessoa.
door-staffed = Esta sala só está aberta enquanto quem facilita está aqui.
door-private-off = Aqui não há mensagens particulares, a não ser as de quem facilita, para cuidar das pessoas.
door-private-facilitators = Você pode escrever a quem facilita. As outras pessoas não podem escrever a você em particular.
door-private-consent = Aqui, duas pessoas podem escrever uma à outra quando as duas disserem sim.
door-limits = O que este grupo é, e o que não é
door-kept = O que fica guardado aqui
door-evening = Como é um encontro
kind-text = é lido um texto
kind-turns = fala uma pessoa de cada vez
kind-open = quem quiser pode escrever
kind-quiet = ninguém escreve
kind-ask = o grupo revê os seus acordos
kind-form = há uma pergunta para cada pessoa, que responde ou não
kind-split = salas pequenas
more-evening = Este encontro, os acordos e o que fica guardado
more-agenda = Temas guardados para mais tarde
more-agreed = O que todas as pessoas aceitam
more-record = O que quem facilita fez até agora, só em números
record-nothing = Nada que seja preciso contar.
record-removed = Pessoas a quem se pediu que saíssem: { $count }
record-hidden = Mensagens ocultas: { $count }
record-quietened = Pessoas a quem se pediu um pouco de silêncio: { $count }
record-veiled = Mensagens cobertas com um véu: { $count }
record-unapproved = Mensagens lidas e não mostradas: { $count }
record-declined = Pessoas que não puderam entrar: { $count }
look = Mostrar tudo de novo

## People

more-people = Quem está aqui
you = você
about-person = O que se pode fazer em relação a { $who }

## Only for me

listen-only = Só ouvir
listen-only-hint = Não contamos a ninguém.
more-time = Preciso de mais tempo
more-time-hint = Cada espera por você dura três vezes mais. Não contamos a ninguém.
stand-in = Posso conduzir se ninguém que facilita estiver aqui
stand-in-hint = Quem facilita vê isto.
back-to-main = Voltar à sala principal
more-card = Um cartão para levar comigo
card-label = O que quero levar comigo
card-help = Com a lista de ajuda
card-save = Guardar neste aparelho
card-hint = É feito neste aparelho. A página não guarda cópia, e nele não há nada do que outras pessoas disseram.
more-words = Voltar em outro aparelho
words-hint = Quatro palavras trazem de volta este lugar em qualquer aparelho, até o encontro terminar. Anote as palavras; quem as tiver tem o seu lugar.
words-show = Mostrar as minhas quatro palavras
lead-in-label = O seu link, a chave dele ou a senha da sala
lead-in-use = Usar
lead-in-hint = Colado aqui, não fica no histórico do seu navegador.
lead-in-then = Bem. Agora escolha o seu nome acima e entre.
return-label = As suas quatro palavras
return-go = Voltar ao meu lugar
more-slip = Uma declaração da minha presença
slip-hint = O seu nome fica neste aparelho. O servidor assina um código dele, não guarda nada e não conta a ninguém.
slip-name = O nome que vai na declaração
slip-make = Fazer a declaração
slip-not-here = Só é possível fazer uma declaração com uma conexão segura (https).

## How the page looks

looks-theme = Cores
looks-theme-auto = Como neste aparelho
looks-theme-light = Claras
looks-theme-dark = Escuras
looks-theme-contrast = Contraste forte
looks-text = Letras
looks-text-normal = Normais
looks-text-large = Grandes
looks-text-larger = Muito grandes
looks-told = O que um programa de leitura em voz alta diz por si mesmo
looks-told-all = Cada mensagem, e quem tem a palavra
looks-told-turns = Quem tem a palavra, e cada nova parte
looks-told-nothing = Só as perguntas feitas a mim
looks-roomy = Mais espaço entre as linhas
looks-still = Nada se move
looks-near = Vibrar, e manter o aparelho aceso, quando a minha vez estiver perto
looks-keys = Letras soltas são atalhos (w diz em que ponto estamos)

## Leaving

leave = Sair do encontro
leave-hint = Você deixa o seu lugar. Não contamos a ninguém, e ninguém pergunta o motivo.
leave-quickly-hint = "Sair depressa", ou a tecla Shift três vezes, esvazia esta página de imediato e guarda o seu lugar. A lista de páginas visitadas do seu navegador ainda tem um endereço, que não diz o nome de nenhuma sala e não conta nada; só você pode apagar esse endereço lá. Quatro palavras, em “Voltar em outro aparelho”, levam você de volta a ele: anote antes.

## About a line, or about someone

take-back = Retirar
veil-mine = Cobrir com um véu
veil-as = Com um véu: { $label }
veil-lift = Levantar o véu
veil-hint = Quem quiser ainda pode ler.
report = Isto não me pareceu bem
report-label = Algo para quem facilita, se quiser
report-hint = Avisamos quem facilita, e nunca contamos quem disse.
mute = Prefiro não ler esta pessoa
mute-hint = Só neste aparelho. Não contamos a ninguém.
worry = Tenho uma preocupação com esta pessoa
worry-label = Só quem facilita lê isto. A pessoa em questão nunca.
ask-to-write = Perguntar se podemos escrever entre nós
write-label = Só para esta pessoa
write-send = Enviar só a esta pessoa
block = Não receber mais mensagens desta pessoa
unblock = Receber de novo mensagens desta pessoa
report-written = Mostrar a quem facilita a última mensagem que recebi desta pessoa

## Forms

ask-pass-at = A proposta passa se, em cada 100 pessoas que dizem sim ou não, pelo menos { $percent } disserem sim.
answer = Responder
answer-keep = Guardar só para mim
answer-show = Mostrar à sala
answered = Agradecemos. Você pode mudar a resposta enquanto esta parte durar.

## Where it ends, or does not begin

over-ended = O encontro terminou
over-ended-next = Tudo o que foi dito foi apagado. Agradecemos a sua companhia.
over-removed = Pediram que você saísse deste encontro
over-removed-next = Isso vale só para este encontro. Se precisa de alguém agora, estas pessoas estão lá:
over-declined = Desta vez, você não pôde entrar
over-declined-next = Em outra ocasião pode ser diferente. Se precisa de alguém agora, estas pessoas estão lá:
over-link = Este link não abre a porta
over-link-next = Talvez tenha sido anulado, ou já tenha sido usado. Quem deu o link a você pode fazer outro.
over-version = Esta página é mais antiga ou mais nova do que o servidor
over-version-next = Por favor, carregue a página de novo.
over = A porta continua fechada
over-next = Você pode carregar a página de novo, ou perguntar a quem deu o link a você.

## For you alone

for-you = Só para você
put-away = Já li
from = { $who }:
whispered = { $who }, para você (só quem facilita também vê)
whispered-by-me = Você, só para { $who }
whispered-by-other = { $who }, só para { $whom }
aside-said = { $who }, a sós com você
aside-closed = A conversa a sós com { $who } está fechada.
written = { $who }, só entre vocês
may-write = Você e { $who } já podem escrever entre si.
asked-to-write = { $who } pergunta se vocês podem escrever entre si. Um não nunca é contado.
write-yes = Sim
write-no = Melhor não
line-waits = Quem facilita lê a sua mensagem antes de a sala ver: { $text }
line-back = A sua mensagem não foi mostrada à sala. Você escreveu: { $text }
chair-offered = A condução é oferecida a você.
take-chair = Assumir a condução
door-offered = Pedimos a você que cuide da porta e das pessoas.
take-door = Assumir
not-reached = Esta parte terminou antes de chegar a sua vez. Isso não diz nada sobre você.
not-reached-linger = Esta parte terminou antes de chegar a sua vez. Isso não diz nada sobre você. Há tempo para conversar depois, quando o encontro previsto terminar: fique, se quiser.
orientation = O encontro está nesta parte: { $phase }. Não é preciso falar.
hint-no_hands = Há algum tempo que ninguém levanta a mão. Uma pergunta, um silêncio, uma roda ou a próxima parte podem ajudar.
hint-hands_wait = Há mãos levantadas. Aqui, as pessoas falam quando são chamadas.
hint-long_quiet = O silêncio já é longo. O encontro pode continuar.
hint-listen_for_now = Muitas pessoas chegaram ao mesmo tempo, por isso quem acabou de chegar só ouve, por agora. Quem facilita vai ver isso.
hint-take_part = Agora você pode participar, como tinha escolhido.
hint-asked_later = Está tudo bem. Perguntamos mais uma vez, no fim.
hint-hard_time = Está tudo bem se agora estiver difícil. Não é preciso explicar, e não contamos a ninguém.
hint-nobody_stands_in = Não havia ninguém a quem pedir que conduzisse no seu lugar. O encontro segue por si.
hint-kept_for_yourself = Fica com você, e não contamos a ninguém. É bom você estar aqui.
hint-invited = Há espaço para você aqui, se quiser dizer alguma coisa. Não é preciso, e ninguém vê que perguntamos.
person-over = Já passou, ou foi engano
company-asked = Quem facilita acaba de receber o seu pedido, e ninguém mais vê isso. Não é preciso esperar por isso para ligar para alguém.
company-nobody_here = Neste momento, quem facilita não está aqui. Por favor, não espere: estas pessoas estão lá agora.
company-nobody_yet = Ainda ninguém respondeu. Por favor, não espere por nós: estas pessoas estão lá agora.
company-came = { $who } está aqui com você agora. Ninguém mais vê o que vocês escrevem.
company-dropped = A conexão de { $who } caiu; pode ser que volte. Por favor, não espere por nós se precisa de alguém agora.
aside-label = A sós com { $who }
aside-send = Enviar só a esta pessoa
aside-close = Fechar esta conversa a sós

## Why something was not done, where the terminal names a command

code-agree-first = Não foi enviado. Primeiro é preciso aceitar os acordos, à porta.
code-room-rests = Não foi enviado. Ninguém viu isto. A sala descansa um momento. Um recado continua a chegar a quem facilita.
code-listening = Não foi enviado. Ninguém viu isto. Agora você só escuta; pode mudar isso quando quiser.
code-pm-off = Nesta sala não há mensagens privadas entre pessoas. Um recado chega a quem facilita.
code-ask-first = Não foi enviado. Pergunte primeiro se podem escrever um ao outro.
code-blocked = Não foi enviado. Você não recebe mensagens dessa pessoa; mude isso primeiro.
code-stale = Algo mudou mesmo antes. Por favor, olhe outra vez.
code-turn-running = Não foi enviado. Alguém tem a palavra. Você pode escrever entre as falas, ou a uma só pessoa.
code-needs-a-person = Esta pessoa acaba de pedir alguém, por isso ninguém lhe fecha a porta agora. Vá primeiro até ela; depois ainda pode decidir.
