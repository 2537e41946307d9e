### What `openchair rehearse` says before and after a practice evening, in Portuguese. One message a sentence.

rehearsal-begins = Este é um encontro de treino de { $minutes } minutos, num servidor próprio. Vêm { $people } pessoas, todas simuladas; não há ninguém real aqui, e nada se guarda.
rehearsal-how = Quem o conduz é você, como um a sério: /agree entra, /open abre a sala, /start começa, /end termina-o com calma, /quit deixa-o. Depois lê como foi para essas pessoas.
rehearsal-speaker = Alguns encontros têm uma intervenção principal. Se o seu tiver, { $who } aceitou fazê-la: quando estiver aqui, escreva /appoint { $who } speaker.

## Afterwards

review = Um olhar para trás, sobre o seu encontro de treino:
review-ended = Conduziu-o até ao fim.
review-left = Saiu enquanto ele decorria. /end fecha um encontro com calma: primeiro o texto final, depois um minuto em que se pode desfazer.
review-nobody-wished = Ainda ninguém quis tomar a palavra. As pessoas precisam de um tempo para chegar; há quem só levante a mão depois de alguém ter falado.
review-all-heard = Todas as pessoas que queriam falar foram ouvidas: { $wished ->
    [one] 1 pessoa
   *[other] { $wished } pessoas
}, em { $turns ->
    [one] 1 vez
   *[other] { $turns } vezes
}.
review-not-heard = Queriam falar e não tiveram a vez: { $who }. /where mostra-lhe quem espera, e /call NOME dá a palavra a alguém; com /order quietest vêm primeiro as pessoas que menos falaram.
review-waited = { $who } foi quem mais esperou pela vez: { $time }.
review-waited-long = { $who } foi quem mais esperou pela vez: { $time }. É muito; /turns 60 encurta as vezes, e /longer 5 dá mais tempo à parte.
review-company = { $who } precisava de alguém, e alguém veio; demorou { $time }.
review-alone = { $who } precisava de alguém, e ninguém veio. /go NOME vai ter com essa pessoa, e /go NOME rest deixa a sala descansar entretanto.
review-limit = { $who } quebrou os acordos e foi-lhe posto um limite. Isso protege toda a gente, também { $who }.
review-no-limit = { $who } quebrou os acordos e ninguém pôs um limite. /whisper NOME diz uma palavra em privado, /quieten NOME 5 pede um pouco de silêncio.
review-at-door = Esperou à porta e não viu nada do encontro: { $who }. /admit NOME deixa alguém entrar.
review-left-out = Estas partes não chegaram a acontecer: { $parts }. Um encontro não precisa de as ter todas; se as queria, /next segue em frente quando uma parte teve o seu tempo.
review-whole = Aconteceram todas as partes do encontro.
review-thanks = Obrigado por treinar. O servidor de treino terminou, e tudo o que lá se disse desapareceu.
