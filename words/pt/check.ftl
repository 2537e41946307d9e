### What `openchair check` says of the way to a server, in Portuguese. One message a sentence; `detail` is what was found: a time, a number, an address.

## As it should be

check-name = O endereço de { $host } é conhecido.
check-listens = Algo responde lá.
check-sealed = A conexão está cifrada e o certificado é válido.
check-openchair = É um servidor Openchair.
check-clock = O relógio deste computador concorda com o do servidor.
check-passes = As mensagens passam nos dois sentidos.
check-version = O servidor e o programa falam a mesma versão. Está tudo bem.
check-newer = O servidor é mais novo do que este programa. Tudo o que este programa conhece funciona; uma atualização traz o resto.
check-older = O servidor é mais antigo do que este programa. Os encontros funcionam; alguns comandos podem ser recusados.
check-room-open = A sala existe, e há um encontro aberto agora.
check-room-closed = A sala existe. Neste momento não há nenhum encontro aberto.
check-room-unseen = De fora não se vê nenhuma sala com esse nome. As salas para pessoas convidadas nunca se veem; se não for o caso, peça o link outra vez.

## What is in the way, and what to do

check-clock-behind = O relógio deste computador está atrasado em relação ao do servidor: { $detail }. Acerte-o, ou deixe que se acerte sozinho; até lá, as horas indicadas estarão erradas.
check-clock-ahead = O relógio deste computador está adiantado em relação ao do servidor: { $detail }. Acerte-o, ou deixe que se acerte sozinho; até lá, as horas indicadas estarão erradas.
check-no-name = O nome { $host } não foi encontrado. Compare o link letra por letra com o que recebeu, e veja se este computador está ligado à internet.
check-nothing-listens = Em { $host } nada escuta onde o link aponta. O servidor está desligado, ou o número depois dos dois pontos é outro. Pergunte a quem o hospeda.
check-no-way = Não há caminho até { $host }. Veja se este computador está ligado à internet e se uma firewall o impede.
check-silent = { $host } aceita conexões e depois não diz nada. O servidor está parado, ou é outro tipo de serviço. Tente de novo daqui a uns minutos e depois avise quem o hospeda.
check-not-sealed = O que responde em { $host } não fala https. Se o link deve começar por http://, escreva-o assim; senão, pode haver alguém no meio: não continue.
check-wrong-name = O certificado é de outro nome, não de { $host }. Compare o link letra por letra. Se estiver certo, não continue e avise quem o hospeda.
check-expired = O certificado de { $host } expirou, ou o relógio deste computador está muito adiantado. Veja primeiro o relógio; se estiver certo, peça a quem hospeda o servidor que renove o certificado.
check-not-yet-valid = O certificado de { $host } ainda não é válido, ou o relógio deste computador está muito atrasado. Veja primeiro o relógio; se estiver certo, avise quem hospeda o servidor.
check-unknown-issuer = Ninguém em quem este computador confie responde pelo certificado de { $host }. Não continue se não souber porquê; quem o hospeda pode obter um certificado em que se confia em todo o lado.
check-bad-certificate = O certificado de { $host } não pode ser usado ({ $detail }). Avise quem o hospeda.
check-not-openchair = Algo responde em { $host }, mas não é um servidor Openchair. Compare o link com o que recebeu, também http ou https.
check-elsewhere = { $host } manda toda a gente para outro endereço: { $detail }. Use esse, ou peça o link outra vez.
check-server-gone = Em { $host } há algo à frente do servidor que não o alcança ({ $detail }). O servidor está desligado ou a arrancar. Tente de novo daqui a uns minutos e depois avise quem o hospeda.
check-not-passed-on = O servidor está lá, mas algo à frente dele não deixa passar WebSocket ({ $detail }). Quem o hospeda tem de deixar passar /ws, como mostra docs/hosting.md; se noutro lugar funciona, o obstáculo é a rede em que está.
check-wrong-origin = O servidor não aceita conexões que vêm por este endereço. Quem o hospeda tem de pôr em server.public_url o endereço do link.
check-busy = Há conexões a mais em { $host } neste momento. Tente de novo daqui a uns minutos.
check-other-version = O servidor e o programa não falam a mesma versão. Um deles precisa de uma atualização; atualize primeiro este programa.
