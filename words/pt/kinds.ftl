### Kinds of evening, as formats name them, and what servers keep.

format-circle = Círculo simples
format-twelve-step = Encontro de doze passos
format-tools = Trabalho com ferramentas
format-affirm = Círculo de afirmação
format-large-small = Grupo grande, grupos pequenos
format-meditate = Meditação e partilha
format-secular = Encontro laico
format-clinician = Grupo com profissional de saúde
format-peer-led = Grupo entre pares
format-grief-circle = Círculo de luto
format-mental-health = Grupo de saúde mental
format-chronic-illness = Grupo de doença de longa duração
format-families = Famílias, uma de cada vez
format-families-tools = Famílias, com ferramentas
format-lgbtq = Grupo LGBTQ+
format-young-adults = Jovens
format-lounge = Salão
format-social-evening = Encontro de convívio
format-workshop = Oficina

## What is kept: said at every door, from what the server really does

kept-sealed = O que se escreve aqui, e com que nomes, fica guardado e selado no servidor enquanto o encontro dura. Depois é destruído.
kept-memory = O que se escreve aqui, e com que nomes, fica só na memória do servidor. Desaparece quando o encontro termina ou o servidor para.
kept-notes = Os recados a quem facilita, as mãos levantadas e quem esteve aqui desaparecem ao mesmo tempo.
kept-drafts = Os seus rascunhos ficam no seu próprio aparelho.
kept-room = A sala em si fica: o seu nome, os seus acordos e o que serve para verificar os links de quem facilita.
kept-addresses = Os endereços de rede nunca são anotados. Contra enxurradas, o servidor guarda na memória um código deles, e descarta a chave todos os dias.
kept-reports = Os relatórios do próprio servidor contêm números e falhas, nunca nomes, palavras ou endereços.
kept-host = Enquanto dura um encontro, quem mantém este servidor poderia ler tudo.
