### What every page says, and words for what formats and servers name by a key: parts of an evening, signs, roles, kinds of
### evening. Where a key has no sentence here, people read the key itself.

minutes = { $minutes ->
    [0] menos de um minuto
    [one] 1 minuto
   *[other] { $minutes } minutos
}
someone = alguém
names = Bordo Pinha Lontra Zimbro Garça Seixo Ardósia Rouxinol Junco Musgo Tília Andorinha Trevo Amieiro Nuvem Avelã Alecrim Bétula Concha Orvalho Brisa Lavanda Girassol Coruja

## Always in reach

leave-quickly = Sair depressa
help = Ajuda
help-title = Se precisa de ajuda agora
help-other = Ajuda em outros países
language = Idioma
language-unread = Estas palavras foram traduzidas, e ninguém de língua materna portuguesa leu o resultado ainda; se alguma soar mal, quem mantém este espaço gostaria de saber.
more-looks = Como esta página se mostra e em que idioma fala

## Parts of the page that come when they are needed

coming = Um momento.
not-come = Esta parte da página não chegou.
try-again = Tentar de novo
close = Fechar

## Parts of an evening

part-gather = Chegada
part-welcome = Boas-vindas
part-agree = Os nossos acordos
part-opening = Abertura
part-opening-words = Palavras de abertura
part-quiet = Em silêncio
part-readings = Leituras
part-newcomers = Quem vem pela primeira vez
part-marks = Dias que marcam
part-notices = Avisos
part-lead-share = Pessoa convidada a falar
part-share = Partilha
part-checkin = Como chegamos
part-checkout = Como saímos
part-closing = Encerramento
part-closing-words = Palavras de encerramento
part-closing-round = Roda de encerramento
part-linger = Um tempo depois
part-pause = Uma pausa
part-short-pause = Uma pausa curta
part-silence = Silêncio
part-last-silence = Um último silêncio
part-conversation = Minutos abertos
part-motion = Uma proposta
part-poll = Uma pergunta para todas as pessoas
part-split = Salas pequenas
part-hello = Cumprimentos
part-talk = Conversa
part-work = Trabalho em conjunto
part-topics = De que falar
part-topic = O tema de hoje
part-tool = Uma ferramenta
part-together = Em conjunto
part-teaching = Pessoa convidada a falar
part-table = À mesa
part-stack = Partilha
part-sitting = Ficar em silêncio
part-remembering = Lembrar
part-reflection = Olhar para trás
part-quiz = Um jogo de perguntas
part-questions = Perguntas
part-process = O que nos toca
part-practice-review = Como foi a prática
part-practice = Prática
part-pairs = De duas em duas pessoas
part-open-share = Partilha em grupos pequenos
part-next-lead = Quem conduz da próxima vez
part-naming = Quem lembramos
part-meditation = Meditação
part-lounge = O salão
part-intention = Uma intenção
part-grounding = Chegar à calma
part-goal = Um objetivo
part-gathering-up = Juntar o que vivemos
part-frame = O que é este grupo
part-frame-and-limits = O que é este grupo
part-feedback = Como foi
part-exercise = Um exercício
part-discussion = Conversa
part-discussion-on = A conversa continua
part-dates = Dias que se aproximam
part-corners = Cantos
part-corner = Um canto
part-candles = Velas
part-arriving = Chegada
part-arrival = Chegada
part-agenda = De que falar
part-mission = Para que estamos aqui
part-statements = Afirmações
part-principles = Princípios
part-passage = Uma passagem
part-dedication = Dedicatória
part-prayer = Palavras em conjunto
part-music-or-prayer = Um momento de calma
part-dismissal = Até breve
part-focus-question = A pergunta de hoje
part-theme = O tema de hoje
part-welcome-and-limits = Boas-vindas
part-skill = Uma habilidade
part-homework = Para a semana
part-guidelines = Orientações
part-last-words = Últimas palavras
part-back = De novo em grupo

## Signs: silent, and counted

sign-heard = ouvi
sign-me-too = eu também
sign-thanks = agradeço
sign-with-you = com você
sign-helpful = isso ajuda
sign-strong = que força
sign-bow = uma reverência
sign-candle = uma vela
sign-heart = um coração
sign-laugh = um sorriso

## What a veil may say

veil-method = é mencionado um método
veil-graphic = pode ser duro de ler

## Roles

role-facilitator = facilitação
role-cofacilitator = cofacilitação
role-greeter = acolhimento
role-speaker = pessoa convidada a falar
role-guest = visita
role-companion = companhia
role-member = participante
role-bot = um programa
role-chair = condução
role-keeper = cuidado do círculo
role-host = pessoa anfitriã
role-moderator = moderação
role-convenor = organização
role-clinician = profissional de saúde
role-helper = apoio
role-co-host = pessoa coanfitriã
role-co-moderator = comoderação
role-co-therapist = coterapeuta
role-cokeeper = apoio no cuidado do círculo
