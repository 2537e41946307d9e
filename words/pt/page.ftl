### What the page says in a meeting and at its door. One message a sentence; a number or a name in braces is filled in.
### Nothing here is said to the whole room: these are sentences of one person's own screen.

## Always in reach

help-here = Neste encontro
note = Recado a quem facilita
note-short = Recado
more = Mais

## The door

door-kind = Um encontro aqui dura { $minutes } minutos. { $led ->
    [trained] Quem conduz são pessoas com formação
    [clinician] Quem conduz é profissional de saúde
   *[peers] Quem conduz são pares, pessoas como todas as outras aqui
} ({ $label }).
door-consent = Ao entrar, você dá o seu consentimento a isto: { $text }
door-agreed = O que todas as pessoas aceitam
door-more = Mais sobre esta sala, e como é um encontro
tab-here = Você já está nesta sala, em outra aba, como { $who }.
tab-go-on = Continuar aqui
door-return = Já estive aqui, em outro aparelho
door-lead = Eu facilito este encontro
door-name = O seu nome aqui
door-name-hint = Qualquer nome serve. Por favor, não use o seu.
door-another-name = Outro nome
door-pronouns = Os seus pronomes, se quiser
door-newcomer = É a minha primeira vez aqui
door-enter = Aceitar e entrar
door-listen = Aceitar e só ouvir
door-listen-hint = Ninguém vê qual das duas formas você escolhe.
door-opens = Esta sala ainda não está aberta.
door-next = Esta sala ainda não está aberta. O próximo encontro: { $when }.
door-until = Escolha um nome e uma forma de entrar: assim que a sala abrir, esta página deixa você entrar. Mais abaixo, você vê como é um encontro; a Ajuda está no alto da página.
door-stays = Você entra assim que a sala abrir, sem fazer mais nada. Pode deixar esta página aberta, ou voltar mais tarde.
door-entering = Você já vai entrar.
door-asking = À procura da sala.
door-waiting = Você está à espera de entrar
waiting-locked = A porta está trancada neste momento. Quem facilita sabe que você está aqui, e talvez possa abrir para você.
waiting-rest = A sala descansa um momento. Você entra quando ela continuar.
waiting-removal = Por algum tempo, quem facilita olha cada chegada; não é nada com você. Se ninguém responder, você entra de qualquer forma daqui a poucos minutos, para ouvir.
waiting-approval = Nesta sala, é quem facilita que deixa entrar, e já sabe que você está aqui.
waiting-late = O encontro já começou, e a partir daí esta sala só abre se alguém abrir. Quem facilita sabe que você está aqui.
waiting-bot = Um programa só entra quando quem facilita deixa.
waiting-meanwhile = Até lá, você pode escrever a quem facilita. A Ajuda está no alto da página.
leave-waiting = Ir embora, sem esperar mais

## Where it ends, or does not begin

unknown = Essa sala não existe aqui
unknown-next = Talvez falte uma letra no link. Quem deu o link a você pode enviar de novo.
unreachable = Não é possível chegar ao servidor neste momento
unreachable-next = Este aparelho tem conexão à internet? Algumas redes bloqueiam páginas como esta: outra rede, como a do próprio telefone, pode ajudar.
elsewhere = O seu lugar foi aberto em outro aparelho ou em outra janela, e continua lá.
elsewhere-back = Trazer de volta para cá
to-front = Ir para a página inicial

## The connection

link-down = A conexão caiu por um momento. O seu lugar e as suas palavras ficam guardados, e esta página volta sem que você faça nada.
link-blocked = A página não consegue chegar à sala. Algumas redes bloqueiam este tipo de conexão: outra rede, como a do próprio telefone, pode ajudar. A página tenta de novo por si.
unconfirmed = Ainda sem confirmação

## The evening

phase-now = { $part }, { $time }
evening-not-begun = O encontro ainda não começou.
recall-soon = As salas pequenas terminam daqui a um momento. Depois, todas as pessoas voltam à sala principal.
in-room = Você está na sala pequena { $room }.
waiting-count = { $count ->
    [0] Ninguém espera para falar
    [one] { $count } pessoa espera para falar
   *[other] { $count } pessoas esperam para falar
}
speaks = { $who } tem a palavra
speaks-you = A palavra é sua
floor-free = A palavra está livre
composing = { $who } escreve
paused = As palavras param um momento. Nada se perde.
people = { $count ->
    [0] Ninguém está aqui
    [one] { $count } pessoa está aqui
   *[other] { $count } pessoas estão aqui
}
room-rests = A sala descansa um momento. Tudo fica parado, e nada se perde.
ending = O encontro termina daqui a um momento. Depois, tudo o que foi dito é apagado.

## What was said

stream = O que foi dito
own-name = { $who } (você)
as-chair = { $who } ({ $label })
replies = { $who } responde
shows = { $who } mostra
reads = { $who } lê
group-text = Para todas as pessoas
part-of = parte { $part } de { $parts }
bell = Um toque de sino
veiled = Sob um véu
veiled-label = Sob um véu: { $label }
veil-open = Ler
signs-count = { $sign } { $count }
signs-choral = Se quiser acompanhar, em silêncio
signs-for = Um sinal silencioso para { $who }
about-line = O que se pode fazer com esta mensagem de { $who }
answer-this = Responder
answering = A sua próxima mensagem responde a { $who }.
answering-no = Melhor não
thread-of = Em resposta:
muted-line = Uma mensagem de { $who }; você preferiu não ler o que esta pessoa escreve.
unmute = Voltar a ler esta pessoa
tally-too-few = Menos de três pessoas responderam, por isso não há números.
tally-line = { $choice }: { $count }
tally-passed = A proposta passa.
tally-not-passed = A proposta não passa.

## What a screen reader is told

told = Novidades
told-line = { $who }: { $text }
told-phase = Agora: { $part }
told-many = { $count } mensagens novas

## My next step

my-step = O seu próximo passo
step-not-begun = O encontro ainda não começou. Não é preciso fazer nada.
step-quiet = A sala está em silêncio.
step-text = É lido um texto.
step-room-begins = Esta sala começa daqui a pouco. Você está no lugar certo.
step-round = Vamos em roda. A pergunta chega quando for a sua vez ({ $place }); passar está bem.
done-words = Na sua caixa há palavras que ninguém viu. Envie primeiro, ou termine sem elas.
done-anyway = Terminar sem elas
step-speaker = Esta parte é da pessoa convidada a falar.
step-rests = A sala descansa um momento. Não é preciso fazer nada.
step-closed = Por agora, não há novas mãos. Quem já espera ainda vai falar.
step-split = Algumas pessoas estão em salas pequenas.
step-listening = Por agora, você só ouve.
step-take-part = Participar de novo
step-quietened = Quem facilita pediu a você um pouco de silêncio, por { $time }. Só você e quem facilita sabem.
step-ready = Você é a próxima pessoa a falar.
step-ready-called = A palavra é sua, se quiser.
step-ready-hint = Ninguém vê o que você escolhe. Ficar em silêncio não é uma resposta: perguntamos mais uma vez, um pouco depois.
ready = Pode ser agora
ready-with-draft = Enviar o que escrevi quando a minha fala começar
pass = Desta vez não
later = Um pouco depois
step-speak = A palavra é sua. Não há pressa.
cue-80 = A maior parte do seu tempo já passou.
cue-100 = O seu tempo já passou. Termine o seu pensamento.
closing = A palavra segue adiante daqui a um momento. Você pode terminar a sua mensagem.
done = Terminei
unfinished = Ainda faltava algo
welcome-replies = Respostas curtas à minha fala são bem-vindas
step-missed = A palavra seguiu adiante enquanto você não estava. Não faz mal.
missed-now = Quero falar agora
missed-later = No fim
missed-leave = Deixar assim
step-place = { $place ->
    [1] Você é a próxima pessoa a falar.
   *[other] Você espera para falar. O seu lugar na fila: { $place }.
}
lower = Baixar a mão
hand = Levantar a mão
step-hand = Se quiser falar.
step-name-next = Você pode escolher quem fala a seguir. Só você vê estes nomes.
step-reply = Há um momento para respostas curtas.
step-write = Quem quiser pode escrever.
step-write-slow = Quem quiser pode escrever, devagar: uma mensagem a cada { $seconds } segundos. Nada se perde.
step-agree = O grupo revê os seus acordos. Ninguém vê quem diz sim de novo.
agree-again = Digo sim
step-read = É a sua vez de ler este texto, se quiser.
post = Mostrar o texto
skip = Passar adiante
step-volunteer = Há partes deste texto livres para alguém ler.
volunteer = Ler a parte { $part }
step-room = Há salas pequenas. Você pode ir para uma delas.
ask-private = Ninguém lê as suas respostas: ficam neste aparelho.
ask-facilitator = As suas respostas vão para quem facilita, com o seu nome. Ninguém mais lê.
ask-counts = No fim, todas as pessoas veem quantas deram cada resposta, se pelo menos três responderem. Ninguém vê quem.
ask-choice = As suas respostas ficam neste aparelho, a não ser que você as mostre à sala.
ask-suggest = Cada pessoa pode sugerir uma frase. Mais tarde, as frases aparecem para todas as pessoas, sem nomes.
ask-choose = Estas são as sugestões. Escolha quantas quiser. Ninguém vê quem escolheu o quê.

## Writing

draft = O seu rascunho, só neste aparelho
say-label = As suas palavras
send = Enviar
held-back = As suas palavras estão de volta na caixa.
held-hand = Guardar como rascunho e levantar a mão
to-note = Enviar só a quem facilita
doubt-phone = Parece haver aqui um número de telefone.
doubt-mail = Parece haver aqui um endereço de e-mail.
doubt-link = Parece haver aqui um link.
doubt-advice = Isto pode soar a conselho, e muitas pessoas aqui falam só da própria vida.
doubt-yours = Ainda ninguém viu isto. Você pode mudar o texto, ou enviar assim mesmo.
send-anyway = Enviar assim mesmo
advice-phrases = você deve, você devia, você tem que, você tem de, você precisa de, você precisa se, você precisa parar, você precisa procurar, você precisa fazer, vc deve, vc devia, vc tem que, devias, deverias, tens de, tens que, precisas de, você já tentou, vc já tentou, já tentaste, você já experimentou, já experimentaste, você já pensou em, já pensaste em, por que você não, por que vc não, por que não tenta, porque não tentas, porque não experimentas, se eu fosse você, se eu fosse vc, se fosse você, se eu fosse a ti, se fosse a ti, eu no seu lugar, eu no teu lugar, aconselho
note-label = Só quem facilita lê isto
note-send = Enviar a quem facilita
note-sent = Quem facilita já pode ler. Mais ninguém pode.

## When it is hard

person = Preciso de alguém agora
person-nobody-here = Neste momento, quem facilita não está aqui. Por favor, ligue primeiro para uma das pessoas acima.
hard-time = Está difícil para mim
step-out = Tirar um momento para mim
step-in = Já voltei
out = Você tirou um momento para si. Ninguém vê isso, e o seu lugar fica guardado.
grounding = Apoie os dois pés no chão. Solte o ar devagar, durante mais tempo do que ao inspirar. Procure cinco coisas que pode ver, quatro que pode tocar, três que pode ouvir. Agora não há mais nada a fazer.

## Why the door did not open

code-room-full = Todos os lugares estão ocupados agora. Você entra assim que houver um livre: pode deixar esta página aberta ou voltar mais tarde.
code-name-taken = Alguém aqui tem esse nome, ou um parecido. Por favor, escolha outro. Se for você, em outro dispositivo, as suas quatro palavras trazem o seu lugar de volta.
code-invalid-name = Esse nome não pode ser usado aqui. Por favor, escolha outro.
