### What the terminal client says, in Portuguese, beside `common.ftl` and `kinds.ftl`. One message a sentence; a number or a name in braces is filled in.
### Nothing here is said to the whole room: these are sentences of one person's own screen.

## Small pieces

you = Você
you-mark = você
role-yours = O seu papel aqui agora: { $role }. /help mostra o que você pode fazer.

# Between the items of a list
list-comma = { ", " }
list-semicolon = { "; " }

## The door

passphrase-question = Frase secreta desta sala:
needs-name = Que nome você quer usar aqui? É só escrever. Se já esteve aqui antes, escreva /return e as suas quatro palavras.
door-room = Esta é a porta da sala { $room }. Um encontro dura { $minutes } minutos.
led-by-peers = Quem conduz são pares ({ $label }): pessoas como todas as outras aqui.
led-by-trained = Quem conduz são pessoas com formação ({ $label }).
led-by-clinician = Quem conduz é profissional de saúde ({ $label }).
door-eligibility = Para quem é esta sala: { $text }
door-age-band = Idades: { $text }
door-consent = Ao entrar, você dá o seu consentimento a isto: { $text }
door-approved = Aqui é quem facilita que deixa entrar cada pessoa. Depois de /agree, é só esperar um pouco.
door-invited = Esta sala abre com um link só seu. Esse link também traz você de volta ao seu lugar.
door-staffed = Esta sala só está aberta enquanto quem facilita está aqui.
door-pronouns = Se quiser, diga que pronomes usa: entre com --pronouns e os seus.
door-private = Aqui, duas pessoas podem escrever uma à outra quando as duas disserem sim. /ask-to-write pergunta, e um não nunca é contado.
door-agreements = O que todas as pessoas aceitam aqui:
door-kept = O que fica guardado aqui:
door-help = Onde encontrar ajuda agora mesmo:
door-agree = Escreva /agree para aceitar e entrar, ou /agree listen para entrar e só ouvir. As duas formas são bem-vindas.
door-agree-listen = Escreva /agree para aceitar, entrar e só ouvir.
door-more = /help mostra onde encontrar ajuda. /door mostra tudo sobre esta sala, /evening mostra como é um encontro. Com /leave, você vai embora.
evening = Como é um encontro:
evening-text = { $phase }, { $time }: é lido um texto.
evening-turns = { $phase }, { $time }: fala uma pessoa de cada vez.
evening-open = { $phase }, { $time }: quem quiser pode escrever.
evening-quiet = { $phase }, { $time }: ninguém escreve.
evening-form = { $phase }, { $time }: há uma pergunta para cada pessoa, que responde ou não, como preferir.
evening-split = { $phase }, { $time }: salas pequenas.
evening-ask = { $phase }, { $time }: o grupo revê os seus acordos.
door-first = Não foi enviado. Ninguém viu isto. Você ainda está à porta: escreva /agree para entrar.
not-in-yet = Não foi enviado. Ninguém viu isto. Você ainda não está na sala.
not-at-door-yet = Você ainda não chegou à porta. Chega lá sem fazer mais nada, assim que ela abrir para você. /help também funciona aqui.
you-are-in = Você entrou, com o nome { $who }. Escreva /help para ver o que pode fazer.
waiting-locked = A porta está trancada neste momento. Você está à espera, quem facilita sabe, e talvez possa abrir para você. /note escreve a quem facilita, /help mostra onde encontrar ajuda até lá.
waiting-rest = A sala descansa um momento. Você entra quando ela continuar. /help mostra onde encontrar ajuda até lá.
waiting-removal = Por algum tempo, quem facilita olha cada chegada; não é nada com você. Se ninguém responder, você entra de qualquer forma daqui a poucos minutos, para ouvir. /note escreve a quem facilita, /help mostra onde encontrar ajuda até lá.
waiting-approval = Nesta sala, é quem facilita que deixa entrar, e já sabe que você está aqui. /note escreve a quem facilita, /help mostra onde encontrar ajuda até lá.
waiting-late = O encontro já começou, e a partir daí esta sala só abre se alguém abrir. Quem facilita sabe que você está aqui. /note escreve a quem facilita, /help mostra onde encontrar ajuda até lá.
waiting-bot = Um programa só entra quando quem facilita deixa.
standing-waiting = Você está à espera de entrar. Quem facilita sabe. /help mostra onde encontrar ajuda até lá.
standing-declined = Desta vez, você não pôde entrar.
standing-removed = Pediram que você saísse deste encontro.

## The connection

outage = A conexão caiu. O seu lugar fica guardado, e este programa volta sem que você faça nada. O que escrever agora sai quando a conexão voltar.
back = A conexão voltou.
restart = O servidor vai parar um momento. O seu lugar fica guardado, e este programa volta sem que você faça nada. O que escrever agora sai quando a conexão voltar.
taken-elsewhere = O seu lugar foi aberto em outro aparelho e continua lá. Escreva /here para continuar aqui, ou /quit.
interrupted = Pressione Ctrl+C de novo para ir embora. O seu lugar fica guardado. Para deixar o lugar, escreva /leave.
quit = O seu lugar fica guardado até o encontro terminar.
end-refused = A porta continua fechada.
end-help = Se você está em perigo, ligue para o número de emergência do lugar onde está. Em findahelpline.com há listas de pessoas com quem falar, por país.
end-cannot-connect = Não é possível chegar ao servidor. O link está certo?
end-version = Este programa e o servidor não se entendem. Um dos dois precisa de uma atualização.

## Lines

line = { $who } [{ $line }]: { $text }
line-thread = { $who } [{ $line }], sobre [{ $thread }]: { $text }
line-sent = Enviado, como [{ $line }].
line-reply = { $mine ->
    [yes] Você responde
   *[no] { $who } responde
} [{ $line }]: { $text }
line-card = { $mine ->
    [yes] Você mostra
   *[no] { $who } mostra
} [{ $line }]: { $text }
line-chair = { $who }, como { $label } [{ $line }]: { $text }
posted = Um texto para todas as pessoas [{ $line }]: { $text }
posted-part = Um texto para todas as pessoas, parte { $part } de { $parts } [{ $line }]: { $text }
posted-mine = Agora todas as pessoas podem ler o texto, como [{ $line }].
posted-read = { $mine ->
    [yes] Você lê
   *[no] { $who } lê
} [{ $line }]: { $text }
posted-part-read = { $mine ->
    [yes] Você lê
   *[no] { $who } lê
}, parte { $part } de { $parts } [{ $line }]: { $text }
line-veiled = { $who } [{ $line }], sob um véu ({ $label }). /show { $line } mostra a mensagem.
veil-unnamed = leia quando quiser
veiled = A mensagem [{ $line }] foi coberta com um véu ({ $label }).
unveiled = O véu da mensagem [{ $line }] foi levantado. { $text }
under-veil = Sob o véu, [{ $line }]: { $text }
nothing-veiled = A mensagem [{ $line }] não está sob um véu aqui, ou chegou antes do véu e está mais acima.
gone = A mensagem [{ $line }] já não está aqui.

## The evening

phase-began = Agora: { $phase }, { $time }.
phase-inserted = O que estava em curso fica parado durante esta parte. Quem espera mantém o seu lugar na fila.
insert-waits = Fica para depois desta fala: { $phase } começa assim que ela terminar. /uninsert desfaz isso.
rooms = Salas pequenas: { $rooms }. /join NOME leva você a uma delas, /join traz de volta à sala principal.
rooms-over = As salas pequenas terminaram.
room-entered = Você está na sala { $room }. O que se diz aqui fica aqui.
room-main = Você está de volta à sala principal.
room-begins = Começa aqui assim que cada pessoa tiver tido um momento para escolher uma sala.
recall-soon = Esta sala termina em { $time }. Depois, todas as pessoas voltam à sala principal.
kind-split = Algumas pessoas vão para salas pequenas. Até voltarem, aqui há silêncio.
kind-text = É lido um texto.
kind-turns = Fala uma pessoa de cada vez. Escreva /hand para pedir a palavra.
kind-round = Fazemos uma roda. Perguntamos quando você for a próxima pessoa a falar; está tudo bem se preferir não falar.
kind-tag = Fala uma pessoa de cada vez, e depois pode escolher quem fala a seguir. Escreva /hand para pedir a palavra.
kind-call = Fala uma pessoa de cada vez, quando alguém a chama. Escreva /hand para pedir a palavra.
turn-length = Cada fala tem { $seconds } segundos.
floor-closed = Por agora, não há novas mãos. Quem já espera ainda vai falar.
floor-open = Já se pode pedir a palavra de novo: escreva /hand.
kind-fixed = Esta parte é da pessoa convidada a falar. As outras leem.
kind-fixed-facilitating = Esta parte é da pessoa convidada a falar. As outras leem. /appoint NOME speaker diz quem é.
kind-open = Quem quiser pode escrever.
kind-open-threads = Quem quiser pode escrever. /reply e o número de uma mensagem responde a essa mensagem.
kind-quiet = A sala está em silêncio.
kind-ask = O grupo revê os seus acordos. Escreva /agree para dizer sim de novo. Ninguém vê quem diz sim.
phase-none = O encontro ainda não começou.
phase-none-facilitating = A sala ainda não está aberta. Escreva /open para abrir as portas.
phase-moved = Esta parte continua agora por { $time }.
parts-offered = { $parts ->
    [one] O texto "{ $slot }" está livre para alguém ler. Se quiser, escreva /volunteer.
   *[other] As { $parts } partes do texto "{ $slot }" estão livres para alguém ler. Se quiser, escreva /volunteer, ou /volunteer e um número.
}
bell = Um toque de sino.
chair-you = Agora é você que conduz.
chair-other = Agora é { $who } que conduz.
chair-nobody = Neste momento, ninguém conduz. O encontro segue por si.
chair-is-you = É você que conduz.
chair-is = É { $who } que conduz.
chair-offered = { $who } quer passar a condução para você. Escreva /takechair para assumir.
door-offered = { $who } quer passar a porta para você: quem chega, quem espera, quem entra. Escreva /takechair door para assumir.
door-yours = Agora é você que cuida da porta. /handover NOME door passa a porta a outra pessoa.
door-theirs = Agora é { $who } que cuida da porta.
door-nobodys = Além de quem conduz, ninguém cuida da porta.
chair-free = Ninguém conduz. Escreva /takechair para assumir a condução.
slow = { $seconds ->
    [0] Cada pessoa pode escrever de novo no seu próprio ritmo.
    [one] Esta parte vai devagar agora: uma mensagem por segundo de cada pessoa. Nada se perde.
   *[other] Esta parte vai devagar agora: uma mensagem de cada pessoa a cada { $seconds } segundos. Nada se perde.
}
agenda = Temas guardados para mais tarde: { $items }.
agenda-empty = Não há temas guardados para mais tarde.
rests = A sala descansa um momento. Tudo fica parado, e nada se perde. /note e /help estão aqui como sempre.
rests-over = A sala continua, exatamente de onde estava.
ending = O encontro termina em { $seconds } segundos. Depois, tudo o que foi dito é apagado.
ending-facilitating = O encontro termina em { $seconds } segundos. Depois, tudo o que foi dito é apagado. /undo-end impede isso.
end-undone = O fim foi desfeito: o encontro continua.
ended = O encontro terminou. Agradecemos a sua companhia.

## The floor

floor-free = A palavra está livre.
floor-yours = A palavra é sua.
floor-theirs = { $who } tem a palavra.
waiting = { $count ->
    [0] Ninguém espera para falar.
    [one] { $count } pessoa espera para falar.
   *[other] { $count } pessoas esperam para falar.
}
turn-began = { $who } tem a palavra.
turn-yours = A palavra é sua. Escreva quando quiser, em quantas mensagens quiser. Ao terminar, escreva done.
turn-yours-draft = O seu rascunho está aqui: /draft mostra o texto, /draft send envia agora.
turn-paused = As palavras param um momento. Nada se perde.
turn-resumed = As palavras continuam.
turn-extended = Você tem mais tempo.
turn-ended = A fala terminou. A palavra está livre.
turn-ended-yours = A sua fala terminou. Agradecemos as suas palavras. Se ainda faltava algo, escreva /unfinished nos próximos dez segundos.
turn-missed = A palavra seguiu adiante enquanto você não estava. Com /hand, você fala primeiro; com /later, no fim; com /pass, fica assim. Qualquer escolha está bem, e ninguém vê qual foi.
name-next = Você pode escolher quem fala a seguir: { $names }. Escreva /choose e um nome, ou deixe assim: então segue a ordem. Só você vê estes nomes.
replies-open = Há { $seconds } segundos para respostas curtas ao que acabou de ser dito.
signs-counted = { $sign } ({ $count })
signs-yours = Sinais para a sua fala: { $signs }.
signs-theirs = Sinais para o que { $who } disse: { $signs }.
signs-line = Sinais para a mensagem [{ $line }]: { $signs }.
signs-here = Sinais nesta sala: { $signs }. Escreva /sign e um deles.
signs-none = Esta sala não tem sinais.
place = Você espera para falar. O seu lugar na fila: { $place }.
ready-check = Você é a próxima pessoa a falar. Escreva /ready se for agora, /later se preferir um pouco depois, ou /pass se desta vez não. Ninguém vê o que escolheu.
ready-check-called = A palavra é sua, se quiser. Escreva /ready se for agora, /later se preferir um pouco depois, ou /pass se desta vez não. Ninguém vê o que escolheu.
ready-check-draft = Você tem um rascunho. Escreva /ready send, e ele é dito quando a sua fala começar.
cue-80 = A maior parte do seu tempo já passou.
cue-100 = O seu tempo já passou. Termine o seu pensamento.
turn-closing = A palavra segue adiante daqui a um momento. Você pode terminar a sua mensagem.
not-reached-linger = Esta parte terminou antes de chegar a sua vez. Isso não diz nada sobre você. Há tempo para conversar depois, quando o encontro previsto terminar: fique, se quiser.
not-reached = Esta parte terminou antes de chegar a sua vez. Isso não diz nada sobre você.

## You

you-listen = Por agora, você só ouve. Escreva /listen off para participar.
you-listen-beside = Você está aqui ao lado de alguém, para ouvir. Quem facilita pode mudar isso.
you-have-more-time = Você tem mais tempo para tudo.
quietened = Quem facilita pede a você um pouco de silêncio, por { $time }. Você pode ler, usar sinais e escrever recados a quem facilita. Só você e quem facilita sabem.
quietened-over = Você pode falar de novo.
whispered = { $who }, para você (quem facilita também vê, e mais ninguém): { $text }
whispered-by-you = Você, para { $whom } (quem facilita também vê, e mais ninguém): { $text }
whispered-other = { $who }, para { $whom } (quem facilita também vê, e mais ninguém): { $text }
text-offered = É a sua vez de ler o texto "{ $slot }". Escreva /post para mostrar o texto, ou /skip para passar adiante. Diz assim: { $text }
text-offered-chair = É a sua vez de ler o texto "{ $slot }". Escreva /post para mostrar o texto, /chair e as suas próprias palavras em vez dele, ou /skip para passar adiante. Diz assim: { $text }
return-words = As suas quatro palavras para voltar: { $words }. Com elas, o seu lugar volta em qualquer aparelho. Guarde estas palavras só para si; não voltam a aparecer.
slip-asked = A declaração de presença foi pedida. O nome fica neste aparelho: o servidor recebe um número em vez dele, e não guarda nada.
slip-saved = A sua declaração, só para você mostrar ou apagar:
slip-not-saved = Não foi possível guardar a declaração; escreva /slip e o nome de novo. O motivo:

line-waits = A sua mensagem espera até ser lida por quem facilita. Depois, a sala vê.
line-declined = Quem facilita leu a sua mensagem e não a mostrou à sala. Só você e quem facilita sabem. Você escreveu: { $text }
line-undecided = Ninguém veio ler a sua mensagem a tempo. A sala não a viu. Você escreveu: { $text }
approval-on = A partir de agora, quem facilita lê o que é dito antes de a sala ver.
approval-off = O que é dito volta a aparecer logo.
asked-to-write = { $who } pergunta se vocês podem escrever entre si, sem que mais ninguém veja. /yes { $who } ou /no { $who }; um não, ou nenhuma resposta, não é contado a ninguém.
may-write = Você e { $who } já podem escrever entre si: /write { $who } e as suas palavras. /block { $who } termina isso, e não contamos a ninguém.
written = { $who }, só entre vocês: { $text }
written-by-you = Você, para { $whom }, só entre vocês: { $text }
## What is asked

kind-ask-form = Cada pessoa responde por si. Responder não é obrigatório.
ask-private = Ninguém lê as suas respostas: ficam neste aparelho.
ask-facilitator = As suas respostas vão para quem facilita, com o seu nome. Ninguém mais lê.
ask-counts = No fim, todas as pessoas veem quantas deram cada resposta, se pelo menos três responderem. Ninguém vê quem.
ask-choice-to-show = As suas respostas ficam neste aparelho, a não ser que você as mostre à sala.
ask-suggest = Cada pessoa pode sugerir uma frase. Mais tarde, as frases aparecem para todas as pessoas, sem nomes.
ask-choose = Estas são as sugestões. Escolha quantas quiser. Ninguém vê quem escolheu o quê.
ask-none-suggested = Ninguém sugeriu nada, por isso não há o que escolher. Continua daqui a um momento.
ask-question = { $number }. { $question }
ask-choice = ({ $number }) { $choice }
ask-pass-at = A proposta passa se, em cada 100 pessoas que dizem sim ou não, pelo menos { $percent } disserem sim.
ask-how-number = Escreva /answer e um número.
ask-how-several = Escreva /answer e os números, como em /answer 1 3.
ask-how-words = Escreva /answer e as suas palavras.
ask-how-each = Escreva /answer, o número da pergunta e a sua resposta, como em /answer 1 2.
answer-kept = Guardado neste aparelho, só para você. É bom você estar aqui.
answer-kept-to-show = Guardado neste aparelho, só para você. É bom você estar aqui, seja qual for o ponto do seu caminho. /showanswer mostra à sala, com o seu nome.
answer-none = Você ainda não respondeu. Para responder, use /answer.
answered = { $who } responde a quem facilita: { $answers }
answer-withdrawn = { $who } retirou a resposta.
tally = { $question } { $counts }.
tally-too-few = Menos de três pessoas responderam, por isso não há números.
tally-passed = A proposta passa.
tally-not-passed = A proposta não passa.

## Where help is

lines-country = Ajuda ({ $country }):
lines-host = Ajuda, nas palavras de quem mantém este espaço:
lines-everywhere = Ajuda em qualquer lugar:
lines-line = { $name }: { $ways }. Para: { $what }; { $hours }, em { $languages }.
lines-phone = ligue para { $to }
lines-text = envie mensagem para { $to }
lines-chat = escreva em { $to }
lines-web = { $to }
lines-dated = Esta lista foi feita em { $date }. Se um número não atender, tente o próximo.
lines-confirmed = Esta lista foi feita em { $date }, e quem mantém este espaço reviu a lista em { $confirmed }. Se um número não atender, tente o próximo.
lines-unknown = Não há aqui uma lista desse país. Aqui está quem ajuda em qualquer lugar.
lines-another = /help-lines e um país mostra a lista de outro país. Ninguém no encontro sabe disso, e nada disso fica guardado.
lines-countries = /help-lines PAÍS mostra a lista de um país. Há uma para cada um destes: { $countries }. Ninguém no encontro sabe disso, e nada disso fica guardado.

## Care

person-no-seat = Você ainda não está em nenhuma sala, por isso não há aqui a quem avisar. As pessoas acima podem atender agora.
stepped-out = Você tirou um momento para si. Ninguém vê isso, o seu lugar fica guardado, e ninguém pede que você fale. /stepout off traz você de volta, e falar também. Se quiser, isto pode ajudar até lá:
stepped-in = Você voltou, e o seu lugar está onde estava. Ninguém vê que você não estava.
you-are-out = Você tirou um momento para si. Ninguém vê isso, e o seu lugar fica guardado. /stepout off traz você de volta.
grounding = Apoie os dois pés no chão. Solte o ar devagar, durante mais tempo do que ao inspirar. Depois, sem pressa, encontre cinco coisas que pode ver, quatro que pode tocar, três que pode ouvir, duas que pode cheirar e uma que pode saborear. Agora não há mais nada a fazer.
company-asked = Quem facilita acaba de receber o seu pedido, e ninguém mais vê isso. Avisamos logo se alguém vier. Não é preciso esperar por isso para ligar para alguém. /person off diz que já passou, ou que foi engano.
company-nobody-here = Neste momento, quem facilita não está aqui. Por favor, não espere: /help mostra pessoas que estão lá agora. Se chegar alguém que facilita, avisamos essa pessoa, e você também.
company-nobody-yet = Ainda ninguém respondeu. Por favor, não espere por nós: estas pessoas estão lá agora. /person pergunta aqui mais uma vez.
company-came = { $who } está aqui com você agora. Ninguém mais vê o que vocês escrevem. O que você escreve vai só para { $who }; para falar à sala, escreva /say e as suas palavras. Você pode parar quando quiser: /close-aside.
company-dropped = A conexão de { $who } caiu; pode ser que volte. As outras pessoas que facilitam já sabem, se houver alguma aqui. Por favor, não espere por nós se precisa de alguém agora.
company-over = Esta conversa está fechada agora. Você pode pedir alguém de novo quando quiser: /person.
aside-offered = { $who } gostaria de escrever a sós com você. Ninguém mais vê, nem as outras pessoas que facilitam. /aside e as suas palavras responde. Não é preciso: /close-aside fecha a conversa, e fica tudo bem.
aside-opened = Você está a sós com { $who }. Escreva /aside e as suas palavras, e ninguém mais vê. /close-aside termina a conversa.
aside-said = { $who }, a sós com você: { $text }
aside-by-you = Você, a sós com { $who }: { $text }
aside-closed = A conversa a sós com { $who } está fechada.
advice-phrases = você deve, você devia, você tem que, você tem de, você precisa de, você precisa se, você precisa parar, você precisa procurar, você precisa fazer, vc deve, vc devia, vc tem que, devias, deverias, tens de, tens que, precisas de, você já tentou, vc já tentou, já tentaste, você já experimentou, já experimentaste, você já pensou em, já pensaste em, por que você não, por que vc não, por que não tenta, porque não tentas, porque não experimentas, se eu fosse você, se eu fosse vc, se fosse você, se eu fosse a ti, se fosse a ti, eu no seu lugar, eu no teu lugar, aconselho
advice-held = Ainda não foi enviado. Isto pode soar a conselho, e muitas pessoas aqui falam só da própria vida. /say envia assim mesmo; ou escreva de outra forma. Não voltamos a perguntar.
aside-held = Não foi enviado. Ninguém viu isto. Você está numa conversa a sós: /aside e as suas palavras é só para essa pessoa, /say e as suas palavras é para a sala.
aside-just-closed = Não foi enviado. Ninguém viu isto. A conversa a sós foi fechada pouco antes. Para falar à sala, escreva /say e as suas palavras.
alone-with = Você está numa conversa a sós com { $who }. Ninguém mais vê.
crisis-called = { $who } precisa de alguém agora. /go { $who } leva você até lá; quem for primeiro fica com { $who }. /go { $who } rest deixa a sala descansar durante esse tempo, /go { $who } standin pede a alguém que conduza no seu lugar. A sala não sabe disto.
crisis-called-again = Caiu a conexão de { $by }, que estava com { $who }. /go { $who } leva você até lá.
crisis-taken = { $mine ->
    [yes] Agora você está com { $who }, e ninguém mais vê o que vocês escrevem: /aside e as suas palavras. Diga que você está aqui. Pergunte com clareza até que ponto está difícil, e se a pessoa está em segurança. Não cabe a você resolver tudo: ajude a pessoa a chegar a quem está lá para isso. /help mostra onde.
   *[no] { $by } está com { $who } agora.
}
crisis-line-gone = A conexão de { $who } caiu. O que você pode fazer: escrever mais, pois a mensagem chega se a pessoa voltar; ficar por perto um pouco; contar a outra pessoa que facilita, para não carregar isto a sós. O que ninguém aqui pode fazer: descobrir quem é ou onde está, ou enviar alguém. Se você sabe, e há uma vida em perigo, ligue para o número de emergência.
crisis-line-back = { $who } voltou. O que você escreveu até agora já chegou.
crisis-left = { $who } já não está aqui. O que for escrito já não chega, e ninguém aqui pode descobrir quem é ou onde está. Quem estava com { $who } fez o que daqui se pode fazer. Fale disso com alguém depois.
crisis-over = Passou: já não é preciso ir até { $who }.

## Hints

hint-listen-for-now = Muitas pessoas chegaram ao mesmo tempo, por isso quem acabou de chegar só ouve, por agora. Quem facilita vai ver isso. /note escreve a quem facilita.
hint-take-part = Agora você pode participar, como tinha escolhido.
orientation-phase = O encontro está nesta parte: { $phase }.
orientation-topic = O tema é: { $topic }
orientation-hand = Escreva /hand ou { $word } para pedir a palavra.
orientation-rest = O que foi dito antes fica com quem estava aqui. /note escreve só a quem facilita, /where diz em que ponto estamos. Não é preciso falar.
hint-no-hands = Há algum tempo que ninguém levanta a mão. Uma pergunta, um silêncio, uma roda ou a próxima parte podem ajudar.
hint-hands-wait = Há mãos levantadas. Aqui, as pessoas falam quando são chamadas: /call, ou /call NOME.
hint-long-quiet = O silêncio já é longo. Escreva /next se for hora de continuar o encontro.
hint-hard-time = Está tudo bem se agora estiver difícil. Não é preciso explicar, e não contamos a ninguém. Se quiser: /stepout dá a você um momento calmo e guarda o seu lugar, /note escreve só a quem facilita, /person pede alguém para estar com você, e /help mostra onde encontrar ajuda.
hint-nobody-stands-in = Não havia ninguém a quem pedir que conduzisse no seu lugar. O encontro segue por si, e agora não é preciso fazer nada por ele.
hint-invited = Há espaço para você aqui, se quiser dizer alguma coisa. Não é preciso, e ninguém vê que perguntamos.
hint-kept-for-yourself = Fica com você, e não contamos a ninguém. Seja qual for o ponto do seu caminho, é bom você estar aqui.
hint-asked-later = Está tudo bem. Perguntamos mais uma vez, no fim.

## Facilitating

quiet-for = Há { $seconds } segundos que ninguém pede a palavra.
not-heard = { $count ->
    [0] Todas as pessoas aqui já falaram.
    [one] { $count } pessoa ainda não falou.
   *[other] { $count } pessoas ainda não falaram.
}
clock = O tempo da fala: { $used } de { $planned } minutos.
clock-still = O tempo da fala: { $used } de { $planned } minutos. Está parado neste momento.
at-door = À porta: { $names }. /admit ou /decline, e um nome.
locked-now = A porta está trancada.
hands = Esperam para falar: { $hands }.
hands-none = Ninguém espera para falar.
hand-up = { $who }
hand-ready = { $who } (já pode falar)
agreed = Já disseram sim: { $agreed } de { $here }.
arrived-newcomer = É a primeira vez de { $who } aqui. Para dar as boas-vindas: /whisper { $who } e as suas palavras.
arrived-late = { $who } chegou depois das outras pessoas e não viu nada do que veio antes. Uma palavra sobre onde estamos: /whisper { $who } e as suas palavras.
door-locked = Quem chegar agora espera à porta, e sabe que ela está trancada.
door-after-removal = Quem chegar agora espera até você olhar, e sabe o motivo. Depois de poucos minutos, entra de qualquer forma, para ouvir. /unlock termina isso.
door-unlocked = Quem chegar agora entra.
door-waits = { $who } espera à porta. Escreva /admit { $who } ou /decline { $who }.
noted = Recado de { $who }, a quem facilita: { $text }
noted-about = Recado de { $who }, a quem facilita, com preocupação por { $whom }: { $text }
noted-question = { $who } tem uma pergunta para quem facilita. /whisper { $who } e as suas palavras responde.
reported = Alguém diz que algo não pareceu bem.
reported-line = Alguém diz que a mensagem [{ $line }] de { $who } não pareceu bem.
reported-written = Alguém mostra uma mensagem particular que recebeu de { $who }. Só quem recebeu pode mostrar isto: é preciso ter cuidado com o que se diz.
reported-letter = Diz assim: { $text }
reported-text = A pessoa escreve: { $text }
reported-hidden = A mensagem está oculta, e foi pedido silêncio a quem a escreveu. /unhide e /unquieten desfazem isso.
act-quieten = { $mine ->
    [yes] Você pediu um pouco de silêncio a { $who }.
   *[no] { $by } pediu um pouco de silêncio a { $who }.
} /unquieten { $who } desfaz isso.
act-unquieten = { $who } pode falar de novo.
act-hide = { $mine ->
    [yes] Você ocultou a mensagem [{ $line }].
   *[no] { $by } ocultou a mensagem [{ $line }].
} /unhide { $line } desfaz isso.
act-unhide = A mensagem [{ $line }] aparece de novo.
act-veil = { $mine ->
    [yes] Você cobriu com um véu a mensagem [{ $line }].
   *[no] { $by } cobriu com um véu a mensagem [{ $line }].
} /unveil { $line } desfaz isso.
act-unveil = O véu da mensagem [{ $line }] foi levantado.
act-remove = { $mine ->
    [yes] Você retirou { $who }.
   *[no] { $by } retirou { $who }.
} /readmit { $who } desfaz isso.
act-readmit = { $who } pode voltar.
act-admit = { $who } já pode entrar.
act-decline = { $who } não entrou desta vez.
act-strike = { $mine ->
    [yes] Você retirou uma sugestão.
   *[no] { $by } retirou uma sugestão.
} /unstrike desfaz isso.
act-unstrike = Uma sugestão voltou.
act-lock = { $mine ->
    [yes] Você trancou a porta.
   *[no] { $by } trancou a porta.
} /unlock desfaz isso.
act-unlock = { $mine ->
    [yes] Você destrancou a porta.
   *[no] { $by } destrancou a porta.
}
stand-in-offered = { $who } pode assumir a condução se ninguém que facilita estiver aqui. /standin { $who } off recusa.
on-break = { $who } faz uma pausa.
act-calm = { $mine ->
    [yes] Você pediu à sala que descanse.
   *[no] { $by } pediu à sala que descanse.
} Até lá, /chair e as suas palavras chega a todas as pessoas. /calm off deixa a sala continuar.
act-uncalm = { $mine ->
    [yes] Você deixou a sala continuar.
   *[no] { $by } deixou a sala continuar.
}
act-guard = Quem chegar agora só ouve. /guard off desfaz isso.
act-unguard = { $mine ->
    [yes] Você deixa
   *[no] { $by } deixa
} participar de novo quem acabou de chegar.
act-approval = { $mine ->
    [yes] O que é dito espera até ser lido por você ou por outra pessoa que facilita.
   *[no] { $by } fez com que o que é dito espere até ser lido por quem facilita.
} A sala é avisada. /approval off desfaz isso.
act-approval-off = { $mine ->
    [yes] Você terminou a leitura prévia.
   *[no] { $by } terminou a leitura prévia.
}
act-approve = A mensagem de { $who } já aparece.
act-disapprove = A mensagem de { $who } voltou para quem a escreveu, e para mais ninguém.
unread = { $who } espera que você leia uma mensagem. /approve { $id } mostra, /disapprove { $id } devolve. Diz assim: { $text }
guarded-now = Quem chegar agora só ouve. /guard off termina isso.
alert-many-arrivals = Muitas pessoas chegaram ao mesmo tempo. Por agora, só ouvem, e ninguém ficou de fora. /guard off deixa que participem, /lock faz esperar quem ainda vier.
alert-overrun = A fala já usou todo o seu tempo. /more dá um minuto, /thanks termina a fala.
alert-long-composing = Quem tem a palavra escreve já há muito tempo. Pode estar tudo bem.
alert-chair-away = Caiu a conexão de quem conduz. Talvez alguém peça que você assuma.
alert-chair-asked = { $who } gostaria de conduzir. /handover { $who } passa a condução.
alert-door-asked = { $who } gostaria de cuidar da porta. /handover { $who } door passa a porta.
alert-phase-ending = Esta parte está quase no fim, e ainda há quem espere. /longer e um número de minutos dá mais tempo.
round-too-long = Uma roda de { $people } pessoas leva { $needed }, e esta parte tem { $left }. /turns { $seconds } dá { $seconds } segundos a cada pessoa, /order first deixa só quem levantar a mão, ou deixe assim.
round-too-long-hands = Uma roda de { $people } pessoas leva { $needed }, e esta parte tem { $left }. /order first deixa só quem levantar a mão, ou deixe assim.
alert-too-few = Veio pouca gente. Vocês podem conversar um pouco (/conversation 20), esperar mais dez minutos (/longer 10), ou terminar com carinho (/end).
alert-too-few-facilitators = O encontro espera: este tipo de encontro precisa de mais uma pessoa que facilite.

## What became of what you did

ack-agree = Agradecemos. Ninguém vê quem disse sim.
ack-volunteer = Agradecemos. O texto chega até você no momento certo.
ack-note = Enviado a quem facilita, e a mais ninguém.
ack-report-written = A mensagem foi mostrada a quem facilita. Dá para perceber que ela chegou a você.
ack-ask-to-write = Perguntamos a essa pessoa, uma única vez. Se disser sim, avisamos você.
ack-no = Não contamos a ninguém.
muted = A partir de agora, você não vê nada do que { $who } diz à sala. Não contamos a ninguém. /unmute { $who } termina isso; /report diz que algo não pareceu bem.
unmuted = A partir de agora, você vê de novo o que { $who } diz.
ack-block = Nada que venha dessa pessoa chega mais a você. Não contamos a ninguém.
ack-unblock = O que essa pessoa escrever chega de novo a você. Não contamos a ninguém.

ack-worry = Enviado a quem facilita, e a mais ninguém. A pessoa que preocupa você não é avisada, e nunca lê isto.
ack-report = Quem facilita já sabe. Não vê quem disse.
ack-lower = Você já não espera para falar. Não contamos a ninguém.
ack-word = Entendido. Ninguém viu essa palavra.
ack-listen = Agora você só ouve. Não contamos a ninguém.
ack-listen-off = Você participa de novo. Não contamos a ninguém.
ack-more-time = Agora você tem mais tempo para tudo. Não contamos a ninguém.
ack-more-time-off = Você tem de novo o tempo habitual.
ack-pass = Desta vez não. Não contamos a ninguém.
ack-later = Um pouco depois, então. Não contamos a ninguém.
ack-ready = Combinado. A palavra vai chegar até você.
ack-ready-draft = Combinado. As suas palavras são ditas quando a sua fala começar.
ack-replies = Respostas curtas à sua fala são bem-vindas. Isso aparece quando a sua fala terminar.
ack-replies-off = Sem respostas à sua fala. Não contamos a ninguém.
ack-choose = Agradecemos. Perguntamos agora a essa pessoa.
ack-slow = Está a caminho: esta parte tem um ritmo mais lento, e a sala vê a sua mensagem daqui a um momento.
ack-sign = O seu sinal foi contado. É mostrado entre falas. Ninguém vê de quem é.
ack-sign-off = O seu sinal foi retirado.
ack-done = Feito.
ack-call = Perguntamos agora. Ninguém vê a resposta.
ack-next-soon = Esta parte termina assim que quem fala acabar a sua mensagem.
ack-take-asked = Perguntamos a quem cuida disso agora.
ack-leave-out = Essa parte fica fora deste encontro. /take-in traz a parte de volta.
ack-take-in = Essa parte está de novo neste encontro.
ack-first = As mãos levantadas são ouvidas por ordem de chegada.
ack-quietest = Entre as mãos levantadas, fala primeiro quem falou menos. Não contamos a mais ninguém.
ack-newcomers = Entre as mãos levantadas, fala primeiro quem está aqui pela primeira vez, e quem falou menos. Não contamos a mais ninguém.
ack-invite = Perguntamos em particular a quem ainda não falou se gostaria de falar. Ninguém vê quem é.
ack-hold = A palavra está parada. /hold off deixa que ela siga por si de novo.
ack-hold-off = A palavra segue por si de novo.
ack-more = Quem fala tem mais tempo.
ack-thanks = A fala termina. Quem fala ainda pode acabar a sua mensagem.
call-nobody = Não há ninguém para chamar neste momento.
ack-appoint = Essa pessoa é avisada.
ack-break = Você está em pausa. Ninguém pede que você assuma nada. /break off termina a pausa.
ack-break-off = A sua pausa terminou.
ack-stand-in = Agradecemos. Se ninguém que facilita estiver aqui, perguntamos se você assume a condução.
ack-stand-in-off = Não vamos pedir que você conduza no lugar de alguém.
ack-stand-in-declined = Não vamos pedir a essa pessoa que conduza no lugar de alguém.
ack-hand-over = A condução foi oferecida.
ack-hand-over-door = A porta foi oferecida.
steers = As palavras do grupo para uma mensagem em particular. /steer NOME e um número envia uma:
steers-none = Este grupo não tem palavras assim.
ack-answer-nothing = A sua resposta foi retirada.
ack-answer = A sua resposta chegou. Você pode mudar a resposta enquanto esta parte durar.
ack-leave = Você saiu e deixou o seu lugar. Fique bem.

## What came back

you-wrote = Você escreveu: { $text }
two-ways = Escreva /keep para guardar isto como rascunho, /note-draft para enviar só a quem facilita, ou /help para ver onde encontrar ajuda.
three-ways = Escreva /keep para guardar isto como rascunho e levantar a mão, /note-draft para enviar só a quem facilita, ou /help para ver onde encontrar ajuda.
not-taken = Não foi enviado. Há muita coisa à espera de resposta neste momento.
nothing-came-back = Nada voltou para você.
again-in = { $seconds ->
    [one] Tente de novo daqui a { $seconds } segundo.
   *[other] Tente de novo daqui a { $seconds } segundos.
}
draft = O seu rascunho: { $text }
draft-kept = Guardado como rascunho, só neste aparelho. /draft mostra o texto.
draft-dropped = O seu rascunho foi apagado.
draft-none = Você não tem rascunho. Escreva /draft e as suas palavras para fazer um.

code-room-full = Neste momento, não há lugares livres. Fique se quiser: você entra quando houver um.
code-invalid-name = Esse nome não pode ser usado aqui. Por favor, escolha outro.
code-name-taken = Alguém aqui tem esse nome, ou um parecido. É você?
code-agree-first = Não foi enviado. Por favor, leia os acordos e escreva /agree.
code-room-rests = Não foi enviado. Ninguém viu isto. A sala descansa um momento. /note continua a chegar a quem facilita.
code-listening = Não foi enviado. Ninguém viu isto. Por agora, você só ouve. /listen off muda isso.
nothing-changed = Nada mudou: já é assim, ou não há ocasião para isso neste momento.
code-pm-off = Esta sala não tem mensagens particulares entre pessoas. /note escreve a quem facilita.
code-ask-first = Não foi enviado. Por favor, pergunte primeiro: /ask-to-write e o nome da pessoa.
code-blocked = Não foi enviado. Você bloqueou essa pessoa. /unblock e o nome dela desfaz isso.
code-stale = Algo mudou pouco antes de você fazer isso. Por favor, veja de novo: /where.
code-turn-running = Não foi enviado. Alguém tem a palavra. Você pode escrever entre falas, ou usar /whisper para uma só pessoa.
not-sent-now = Não foi enviado. Ninguém viu isto. Ninguém pode escrever aqui neste momento.
code-needs-a-person = Essa pessoa acabou de pedir alguém, por isso ninguém a manda embora agora. /go e o nome dela leva você até lá; depois disso, você ainda pode decidir.

## What could not be read

misread-command = O comando /{ $word } não existe. Seria /{ $nearest }? Nada foi enviado. Para dizer uma mensagem que começa com barra, escreva duas barras.
misread-command-far = O comando /{ $word } não existe. Nada foi enviado. /help mostra os que existem. Para dizer uma mensagem que começa com barra, escreva duas barras.
misread-usage = Nada foi enviado. { $usage }
misread-no-name = Nada foi enviado. De quem se trata? Escreva um nome depois do comando; /who mostra quem está aqui.
misread-name = Nada foi enviado. Ninguém aqui tem o nome { $name }.
misread-names = Nada foi enviado. Mais de um nome começa assim: { $names }.
misread-no-turn = Nada foi enviado. Ninguém tem a palavra.
misread-no-phase = Nada foi enviado. A sala ainda não está aberta. /open abre a sala.
misread-no-room = Nada foi enviado. Não há essa sala pequena neste momento. /where diz quais há.
misread-no-line = Nada foi enviado. Não há essa mensagem aqui. O número de cada mensagem aparece assim: [12].
misread-nothing-asked = Nada foi enviado. Não há nenhuma pergunta neste momento.
misread-no-such-answer = Nada foi enviado. Essa não é uma das respostas. Escreva o número da resposta.
misread-nothing-offered = Nada foi enviado. Não há nada oferecido a você neste momento.
misread-bad-name = Isso não pode ser um nome aqui. É longo demais, ou tem algo que não pode ser mostrado.

## What facilitators did

record = O que quem facilita fez, contado na última mudança de parte. Não dizemos nomes nem mensagens.
record-removed = Pessoas a quem se pediu que saíssem: { $count }.
record-hidden = Mensagens ocultas: { $count }.
record-quietened = Pessoas a quem se pediu um pouco de silêncio: { $count }.
record-veiled = Mensagens cobertas com um véu: { $count }.
record-unapproved = Mensagens lidas e não mostradas: { $count }.
record-declined = Pessoas que não puderam entrar: { $count }.

## Who is here, and what can be typed

people = { $count ->
    [0] Ninguém está aqui.
    [one] { $count } pessoa está aqui:
   *[other] { $count } pessoas estão aqui:
}
commands-intro = O que você pode escrever. Tudo o que não começa com barra é dito à sala.
commands-door = O que você pode escrever aqui:
commands-facilitating = Para quem facilita:
commands-rest = Há mais: /help all mostra tudo.
commands-help = Onde encontrar ajuda aparece acima de tudo isto, e /help-lines mostra só isso.
help-help = /help, /help all, ou /help COMANDO: onde encontrar ajuda, e o que você pode escrever.
help-help-lines = /help-lines, ou /help-lines PAÍS: para quem ligar ou escrever, no seu país. Funciona em qualquer lugar e a qualquer hora, e ninguém sabe disso.
help-where = /where: em que ponto está o encontro.
help-who = /who: quem está aqui.
help-door = /door: tudo sobre esta sala: quem conduz, quais são os acordos, o que fica guardado, onde encontrar ajuda.
help-evening = /evening: como é um encontro, parte por parte.
help-record = /record: o que quem facilita fez até agora, só em números.
help-name = /name NOME: à porta, o nome a usar aqui.
help-return = /return PALAVRAS: à porta, as suas quatro palavras trazem de volta o seu lugar.
help-agree = /agree, ou /agree listen: à porta, entrar. Na sala, dizer sim de novo.
help-hand = /hand, ou uma mensagem só com !: pedir a palavra.
help-lower = /lower: baixar a mão.
help-ready = /ready, /ready send, ou /ready TEXTO: você é a próxima pessoa a falar, e pode ser agora. Com send o seu rascunho, ou então TEXTO, é dito quando a sua fala começar.
help-pass = /pass: você é a próxima pessoa a falar, e desta vez não. Não contamos a ninguém.
help-later = /later: você é a próxima pessoa a falar, e é melhor um pouco depois. Não contamos a ninguém.
help-say = /say TEXTO: dizer o texto à sala. É o mesmo que escrever sem barra. Sem texto, /say envia o que acabou de voltar.
help-done = /done, ou uma mensagem só com done: a sua fala terminou.
help-choose = /choose NOME: depois da sua fala, onde perguntamos quem fala a seguir.
help-replies = /replies on ou /replies off: respostas curtas à sua fala são bem-vindas, onde esta parte pergunta isso. Aparece quando a sua fala terminar.
help-unfinished = /unfinished: desfazer done, durante dez segundos.
help-typing = /typing, ou /typing off: mostrar que você ainda escreve, e pedir um pouco de espera.
help-draft = /draft TEXTO: escrever um rascunho, só neste aparelho. /draft mostra o texto, /draft send envia, /draft clear apaga.
help-keep = /keep: guardar como rascunho a mensagem que voltou, e levantar a mão.
help-note-draft = /note-draft: enviar só a quem facilita a mensagem que voltou, ou o seu rascunho.
help-note = /note TEXTO: escrever só a quem facilita.
help-person = /person: preciso de alguém agora. Mostra onde há ajuda, e avisa quem facilita, em particular. /person off: já passou.
help-hardtime = /hardtime: está difícil para mim. Uma palavra amiga só para você; não contamos a ninguém.
help-stepout = /stepout, ou /stepout off: tirar um momento para si e manter o seu lugar, ou voltar. Ninguém vê isso.
help-worry = /worry NOME TEXTO: alguém preocupa você. Quem facilita lê, e a pessoa em questão nunca.
help-aside = /aside TEXTO: numa conversa a sós, escrever só para essa pessoa. Se houver mais de uma conversa, o nome vem primeiro.
help-close-aside = /close-aside: fechar uma conversa a sós, ou recusar.
help-report = /report, /report MENSAGEM, ou /report MENSAGEM TEXTO: algo não pareceu bem. Avisamos quem facilita, e nunca contamos quem disse.
help-sign = /sign SINAL, /sign SINAL MENSAGEM, ou o mesmo e off: um sinal silencioso para a última fala, ou para uma mensagem fora de uma fala. É contado, e mostrado quando a fala termina. /sign mostra a lista.
help-reply = /reply MENSAGEM TEXTO: responder a uma mensagem, onde o encontro permite.
help-takeback = /takeback, ou /takeback MENSAGEM: retirar a sua última mensagem, ou essa.
help-ask-to-write = /ask-to-write NOME: perguntar se vocês podem escrever entre si. Um não nunca é contado.
help-yes = /yes NOME: vocês podem escrever entre si.
help-no = /no NOME: prefere que não. Não contamos a ninguém.
help-write = /write NOME TEXTO: escrever a quem disse sim.
help-mute = /mute NOME: não ver mais, neste aparelho, o que alguém diz à sala. Não contamos a ninguém.
help-unmute = /unmute NOME: ver de novo.
help-block = /block NOME: nada dessa pessoa chega mais a você. Não contamos a ninguém.
help-unblock = /unblock NOME: o que essa pessoa escreve a você em particular chega de novo.
help-report-private = /report-private NOME, ou com palavras depois: mostrar a quem facilita a última mensagem que essa pessoa escreveu a você.
help-veil = /veil MENSAGEM, ou /veil MENSAGEM RÓTULO: cobrir com um véu uma mensagem sua; para quem facilita, a de qualquer pessoa. Lê quem quiser.
help-unveil = /unveil MENSAGEM: levantar o véu.
help-show = /show MENSAGEM: ler uma mensagem que está sob um véu.
help-listen = /listen on ou /listen off: só ouvir, ou participar de novo. Não contamos a ninguém.
help-moretime = /moretime on ou /moretime off: mais tempo para tudo. Não contamos a ninguém.
help-volunteer = /volunteer, ou /volunteer PARTE: ler a parte de uma leitura que está livre.
help-post = /post: mostrar o texto oferecido a você. Para quem facilita: mostrar a parte que vem a seguir.
help-skip = /skip: passar adiante o texto oferecido a você.
help-join = /join NOME, ou /join: ir para uma sala pequena enquanto houver, ou voltar à sala principal.
help-answer = /answer NÚMERO, /answer PALAVRAS, ou /answer PERGUNTA RESPOSTA: responder ao que é perguntado. /answer nothing retira a resposta.
help-showanswer = /showanswer: mostrar as suas respostas à sala, com o seu nome, onde isso é escolha sua.
help-strike = /strike NÚMERO: retirar a sua própria sugestão. Quem facilita pode retirar qualquer uma.
help-unstrike = /unstrike CÓDIGO: trazer de volta uma sugestão. O código é s e um número.
help-here = /here: trazer de volta o seu lugar de outro aparelho.
help-words = /words: quatro palavras que trazem de volta o seu lugar em qualquer aparelho.
help-slip = /slip NOME: uma declaração de presença para este nome, guardada nesta pasta. O nome fica neste aparelho.
help-leave = /leave: ir embora, e deixar o seu lugar.
help-quit = /quit: ir embora, e manter o seu lugar.
help-open = /open: abrir as portas da sala.
help-start = /start: começar já o encontro.
help-next = /next: ir para a próxima parte.
help-back = /back: voltar à parte anterior.
help-longer = /longer MINUTOS: dar mais minutos a esta parte.
help-slow = /slow SEGUNDOS: tantos segundos entre as mensagens de uma pessoa, numa parte em que quem quiser escreve. 0 para nenhum.
help-shorter = /shorter MINUTOS: tirar tantos minutos desta parte.
help-card = /card agreements, /card help, /card text NOME para um texto do grupo, ou /card PALAVRAS: mostrar um cartão à sala, entre falas.
help-card-for = /card-for NOME agreements, help ou PALAVRAS: o mesmo, mas para uma só pessoa, a qualquer hora.
help-pause = /pause: os acordos à vista de todas as pessoas, e a palavra parada até /hold off.
help-leave-out = /leave-out, ou /leave-out NÚMERO: deixar fora deste encontro a próxima parte, ou a que vem tantas partes adiante.
help-take-in = /take-in, ou /take-in NÚMERO: trazer de volta uma parte que ficou de fora.
help-park = /park TEMA: guardar um tema para mais tarde. Todas as pessoas veem.
help-unpark = /unpark TEMA: tirar um tema dos guardados.
help-calm = /calm, ou /calm off: a sala inteira descansa. Nenhum texto chega a ela, ninguém entra, e tudo fica parado até /calm off.
help-silence = /silence, ou /silence MINUTOS: entre falas, um silêncio de um minuto, ou de tantos. O que está em curso fica parado durante esse tempo.
help-conversation = /conversation, ou /conversation MINUTOS: entre falas, quem quiser escreve por um minuto, ou por tantos.
help-insert = /insert NOME: entre falas, uma parte que este grupo tem pronta, como uma pausa.
help-split = /split MINUTOS choice NOME, NOME: salas pequenas por algum tempo, entre falas; com choice, cada pessoa escolhe, com random, as pessoas são distribuídas, e cada sala precisa de um nome. /split MINUTOS pairs, ou new-pairs: de duas em duas.
help-recall = /recall: todas as pessoas voltam das salas pequenas. Quem tem a palavra lá pode terminar a sua mensagem.
help-motion = /motion PALAVRAS: entre falas, perguntar a todas as pessoas sim ou não. A proposta passa ou não; o que vem depois fica com vocês.
help-poll = /poll PERGUNTA | OPÇÃO | OPÇÃO ..: entre falas, fazer uma votação entre todas as pessoas. Os totais aparecem no fim.
help-uninsert = /uninsert: terminar o que foi inserido, ou desfazer antes de começar.
help-call = /call, ou /call NOME: chamar a próxima pessoa, ou uma mão levantada fora da ordem.
help-order = /order first, /order quietest, ou /order newcomers: quem fala primeiro entre as mãos levantadas (por ordem de chegada, quem falou menos, quem veio pela primeira vez). Uma roda passa a ser só com mãos levantadas.
help-turns = /turns SEGUNDOS: quanto dura uma fala daqui em diante.
help-floor = /floor close ou /floor open: não aceitar novas mãos, ou aceitar de novo. Quem já espera ainda vai falar.
help-invite = /invite: uma vez em cada parte, dizer em particular a quem ainda não falou que há espaço. Ninguém vê quem.
help-more = /more, ou /more MINUTOS: dar a quem fala um minuto a mais, ou tantos.
help-thanks = /thanks: agradecer a quem fala e terminar a fala. Quem fala ainda pode acabar a sua mensagem.
help-hold = /hold on ou /hold off: deixar a palavra parada onde está, ou deixar que ela siga por si.
help-chair = /chair TEXTO: falar como quem conduz, entre falas.
help-whisper = /whisper NOME TEXTO: escrever a uma só pessoa. As outras pessoas que facilitam também veem, e mais ninguém.
help-go = /go NOME, /go NOME rest, ou /go NOME standin: ir até quem precisa de alguém. Com rest, a sala descansa durante esse tempo; com standin, pedimos a alguém que conduza.
help-oneto = /oneto NOME, ou /oneto NOME crisis: escrever a sós com alguém. Com crisis, as outras pessoas que facilitam sabem quem está com essa pessoa.
help-quieten = /quieten NOME, ou /quieten NOME MINUTOS: pedir um pouco de silêncio a uma pessoa, por 10 minutos ou tantos. Só ela é avisada.
help-unquieten = /unquieten NOME: deixar falar de novo alguém a quem pediu silêncio.
help-hide = /hide MENSAGEM: ocultar uma mensagem de todas as pessoas.
help-unhide = /unhide MENSAGEM: mostrar de novo uma mensagem oculta.
help-remove = /remove NOME: retirar uma pessoa e todas as suas mensagens.
help-readmit = /readmit NOME: uma pessoa que foi retirada pode voltar, e as suas mensagens aparecem de novo.
help-guard = /guard off: deixar participar quem chegou de repente. /guard on: quem chegar agora só ouve.
help-approval = /approval on ou /approval off: o que as pessoas dizem espera até ser lido por quem facilita.
help-approve = /approve, ou /approve NÚMERO: mostrar a mensagem que espera há mais tempo, ou essa.
help-disapprove = /disapprove, ou /disapprove NÚMERO: devolver essa mensagem a quem a escreveu.
help-lock = /lock: quem vier a partir de agora espera à porta.
help-unlock = /unlock: destrancar a porta.
help-admit = /admit NOME: deixar entrar quem espera.
help-decline = /decline NOME: não deixar entrar essa pessoa.
help-handover = /handover NOME, ou /handover NOME door: passar a condução, ou a porta, a outra pessoa que facilita.
help-takechair = /takechair, ou /takechair door: assumir a condução, ou a porta, quando é oferecida ou ninguém a tem.
help-steer = /steer, ou /steer NOME NÚMERO: as palavras do grupo para uma mensagem em particular, ou enviar uma.
help-break = /break on ou /break off: fazer uma pausa na facilitação, ou voltar dela.
help-standin = /standin ou /standin off: oferecer-se para conduzir se ninguém que facilita estiver aqui. Quem facilita recusa com /standin NOME off.
help-appoint = /appoint NOME PAPEL: dar a alguém o papel de cofacilitator, greeter, speaker, guest, ou de novo member.
help-end = /end: terminar o encontro. Há um minuto para desfazer.
help-undo-end = /undo-end: desfazer o fim, dentro desse minuto. O encontro continua.
