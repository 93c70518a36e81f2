### O que o Crier diz, em português europeu. Cada mensagem está explicada em en.ftl. Trata-se quem escreve na terceira
### pessoa, sem pronome («escreva», «o que procura»).

## Dias, horas e montantes

date = { $day } { $month ->
        [1] jan.
        [2] fev.
        [3] mar.
        [4] abr.
        [5] mai.
        [6] jun.
        [7] jul.
        [8] ago.
        [9] set.
        [10] out.
        [11] nov.
       *[12] dez.
    } { $year }
clock = { $hour }h{ $minute }
days-ahead = { $days ->
        [0] hoje
        [1] amanhã
       *[other] daqui a { $days } dias
    }
days-ago = { $days ->
        [1] ontem
       *[other] há { $days } dias
    }
money = { $amount } EUR
list-and = { $head } e { $last }
list-or = { $head } ou { $last }

## Prazos

moment = { $date }, { $time } hora de { $city }
moment-same-day = { $time } hora de { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; dia conhecido, hora presumida: { $time } hora de { $city })
deadline-line = Prazo: { $deadline }
deadline-line-stage = Prazo: { $deadline }, { $stage }
deadline-line-passed = Prazo terminado: { $date } ({ $left })
deadline-line-unknown = Prazo: não indicado
stage-first = fase 1 de 2
stage-second = fase 2 de 2, por convite
stage-cut-off-last = a última data-limite intermédia
stage-cut-off-next = { $count ->
        [one] a próxima de { $count } data-limite intermédia
       *[other] a próxima de { $count } datas-limite intermédias
    }

## A ficha de um convite

kind-grant = subvenção da UE
kind-cascade = pequena subvenção através de um projeto financiado
kind-external_action = subvenção para trabalho fora da UE
kind-tender = concurso público: um contrato, não uma subvenção
kind-national = convite nacional ou regional
money-line = Dinheiro: { $money }
money-line-unknown = Dinheiro: não indicado
why-line = Porquê: { $reasons }
seen-unchanged = Visto pela primeira vez em { $date }, sem alterações desde então
seen-changed = Visto pela primeira vez em { $first }, última alteração em { $last }
entered-by-hand = Publicado por { $publisher }, introduzido à mão
seen-last = Visto pela última vez na fonte em { $date }
part-of-call = Faz parte do convite «{ $call }»
also-listed = Também em
also-listed-otherwise = { $source }, que indica { $date }
status-opens = Abre em { $date } ({ $left })
status-late = Ainda não abriu, devia abrir em { $date }
status-unopened = Ainda não abriu, dia de abertura não indicado
status-closed = Fechado
status-withdrawn = Retirado por quem o publicou
status-unknown = Se está aberto: não indicado
open-now = O convite está aberto.
open-since = O convite está aberto desde { $date }.

## O dinheiro de um convite

budget-and = { $head }; { $last }
budget-range = de { $min } a { $max } por subvenção
budget-up-to = até { $max } por subvenção
budget-from = a partir de { $min } por subvenção
budget-pot = { $total } no total
budget-pot-shared = { $total } no total, talvez partilhados com outros tópicos
budget-grants = { $count ->
        [one] { $count } subvenção prevista
       *[other] { $count } subvenções previstas
    }

## Avisos

notice-appeared = Novo convite
notice-appeared-forthcoming = Novo convite, ainda não aberto
notice-opened = Já está aberto
notice-closed-passed = Fechado: o prazo terminou
notice-closed-early = Fechado antes do prazo
notice-closed = Fechado por quem o publicou
notice-withdrawn = Retirado por quem o publicou
notice-reopened = Novamente aberto
reminder = Prazo: { $left }
reminder-stage-first = Prazo da fase 1: { $left }
reminder-stage-second = Prazo da fase 2: { $left }
reminder-cut-off = Data-limite intermédia: { $left }
moved = Prazo alterado: era { $gone }, agora é { $come }
moved-away = Prazo retirado: era { $gone }, agora não está indicado
moved-dropped = Prazo suprimido: { $gone }
moved-set = Prazo fixado: { $come }
moved-added = Prazo acrescentado: { $come }
moved-otherwise = Prazo alterado
publisher-says = Quem o publica anuncia ({ $date }): { $said }
amended = Alterações: { $fields }
amended-field = { $field }: antes { $was }, agora { $now }
field-title = título
field-identifier = código
field-opening_day = dia de abertura
field-deadline_hour = hora do prazo
field-deadline_model = tipo de prazos
field-budget = orçamento
field-programme = programa
field-call = convite
field-text = descrição
field-link = ligação
field-update = anúncio
value-unknown = não indicado
value-title = «{ $title }»
value-words = { $count ->
        [one] { $count } palavra
       *[other] { $count } palavras
    }
value-day-only = só o dia
value-one-stage = uma fase
value-two-stages = duas fases
value-cut-offs = várias datas-limite intermédias

## Várias novidades

digest-heading = { $count ->
        [one] { $count } novidade, { $date }
       *[other] { $count } novidades, { $date }
    }
digest-more = { $count ->
        [one] E mais { $count }.
       *[other] E mais { $count }.
    }
told-nothing = Ainda não anunciei nada nesta conversa. /following mostra o que ela pediu.
told-heading = O que anunciei nesta conversa, do mais recente para o mais antigo
told-on = Anunciado em { $date }
hours-ago = { $hours ->
        [0] há menos de uma hora
        [one] há uma hora
       *[other] há { $hours } horas
    }
hours-ahead = { $hours ->
        [0] dentro de uma hora
        [one] daqui a uma hora
       *[other] daqui a { $hours } horas
    }
sources-none = Não leio nenhuma fonte.
sources-heading = O que leio, e até que ponto é recente
source-read = { $count ->
        [one] lida { $age }, { $count } ficha
       *[other] lida { $age }, { $count } fichas
    }
source-never = ainda não lida
source-next = lida de novo { $when }
source-defects = { $count } não compreendidas ({ $sorts })
source-is-stale = não se consegue ler desde { $date }: { $found }
source-is-reshaped = tem páginas com outra forma desde { $date }: { $found }
source-is-flooded = retida desde { $date }: { $found }
source-stale = A fonte { $name } não se consegue ler desde { $date }
source-reshaped = As páginas de { $name } não têm a forma esperada
source-flooded = As fichas novas de { $name } estão retidas
source-found = Encontrado: { $found }
source-stale-next = O que se sabe fica, e continuo a tentar.
source-reshaped-next = Nada do que lá está é aceite, o que se sabia fica. { $command } mostra o que se lê e o que falta.
source-flooded-next = Passam quando uma segunda leitura mostrar o mesmo, ou com { $command }.
source-over = A fonte { $name } está de novo bem
source-over-stale = Não se conseguia ler desde { $date }, e já se lê de novo.
source-over-reshaped = As suas páginas tinham outra forma desde { $date }, e já se compreendem de novo.
source-over-flooded = O que estava retido desde { $date } já é aceite ou desapareceu.

## Botões

button-details = Pormenores
button-page = Abrir a página
button-similar = Convites semelhantes
button-recent = Todas as novidades
button-more = Mais
button-help = Ajuda
button-deadlines = O que fecha em breve
button-follow = Seguir isto
button-stop = Deixar de seguir
button-stop-number = Parar { $number }
button-following = Mostrar
button-like = Mais como este
button-dislike = Menos como este
button-taste = O que guardo
button-forget = Esquecer tudo isto

## O que interessa

interest = convites { $conditions }
interest-everything = todos os convites
expression-everything = de qualquer tipo
expression-word = sobre { $word }
expression-prefix = sobre { $word }…
expression-phrase = sobre «{ $words }»
expression-not = mas não { $what }
expression-any = ou { $what }
facet-programme = do programa { $name }
facet-kind-grant = do tipo subvenção
facet-kind-cascade = do tipo financiamento em cascata
facet-kind-external_action = do tipo ação externa
facet-kind-tender = do tipo concurso público
facet-kind-national = do tipo convite nacional
facet-country = para o país «{ $name }»
facet-organisation = para { $name }
facet-theme = sobre { $name }
facet-budget-range = entre { $min } e { $max }
facet-budget-up-to = até { $max }
facet-budget-from = a partir de { $min }
facet-budget-any = de qualquer montante
facet-deadline-range = que fecham daqui a { $min } a { $max ->
        [one] { $max } dia
       *[other] { $max } dias
    }
facet-deadline-within = que fecham no prazo de { $max ->
        [one] { $max } dia
       *[other] { $max } dias
    }
facet-deadline-from = que fecham daqui a { $min ->
        [one] { $min } dia
       *[other] { $min } dias
    } ou mais tarde
facet-deadline-any = que fecham em qualquer altura
facet-opens-range = que abrem daqui a { $min } a { $max ->
        [one] { $max } dia
       *[other] { $max } dias
    }
facet-opens-within = que abrem no prazo de { $max ->
        [one] { $max } dia
       *[other] { $max } dias
    }
facet-opens-from = que abrem daqui a { $min ->
        [one] { $min } dia
       *[other] { $min } dias
    } ou mais tarde
facet-opens-any = que abrem em qualquer altura
facet-language = publicados em { $language }
facet-partners-range = que pedem de { $min } a { $max ->
    [one] { $max } parceiro
   *[other] { $max } parceiros
}
facet-partners-up-to = que pedem no máximo { $max ->
    [one] { $max } parceiro
   *[other] { $max } parceiros
}
facet-partners-from = que pedem { $min ->
    [one] { $min } parceiro
   *[other] { $min } parceiros
} ou mais
facet-partners-any = que pedem qualquer número de parceiros
facet-status-forthcoming = que estão previstos
facet-status-open = que estão abertos
facet-status-closed = que estão fechados
facet-status-withdrawn = que foram retirados
facet-status-unknown = cujo estado não se conhece
reason-mentions = menciona { $words }
reason-named = foi o que pediu
reason-of-named = faz parte do convite que indicou
reason-named-beginning = o código começa assim

## Por cima de uma lista

noun-call = { $count ->
        [one] convite
       *[other] convites
    }
noun-grant = { $count ->
        [one] subvenção da UE
       *[other] subvenções da UE
    }
noun-cascade = { $count ->
        [one] pequena subvenção através de um projeto financiado
       *[other] pequenas subvenções através de projetos financiados
    }
noun-external_action = { $count ->
        [one] subvenção para trabalho fora da UE
       *[other] subvenções para trabalho fora da UE
    }
noun-tender = { $count ->
        [one] concurso público
       *[other] concursos públicos
    }
noun-national = { $count ->
        [one] convite nacional
       *[other] convites nacionais
    }
nouns-call = convites
nouns-grant = subvenções da UE
nouns-cascade = pequenas subvenções através de projetos financiados
nouns-external_action = subvenções para trabalho fora da UE
nouns-tender = concursos públicos
nouns-national = convites nacionais
counted = { $count } { $what }
noun-with-status = { $noun } (estado: { $status })
label-status-forthcoming = previsto
label-status-open = aberto
label-status-closed = fechado
label-status-withdrawn = retirado
label-status-unknown = sem data
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] que menciona { $words }
       *[other] que mencionam { $words }
    }
condition-amount = com subvenções de { $amount }
condition-amount-range = com subvenções entre { $min } e { $max }
condition-amount-up-to = com subvenções até { $max }
condition-amount-from = com subvenções a partir de { $min }
condition-closing-on = com prazo em { $date }
condition-closing-range = com prazo entre { $from } e { $to }
condition-closing-by = com prazo até { $to }
condition-closing-from = com prazo a partir de { $from }
condition-opening-on = com abertura em { $date }
condition-opening-range = com abertura entre { $from } e { $to }
condition-opening-by = com abertura até { $to }
condition-opening-from = com abertura a partir de { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, do mais próximo para o mais distante:
list-heading-best = { $what }, primeiro o que melhor se adequa:
list-more = { $count ->
        [one] E mais { $count }. Para ver menos, acrescente um programa, um país, um montante ou um mês.
       *[other] E mais { $count }. Para ver menos, acrescente um programa, um país, um montante ou um mês.
    }
list-follow-hint = Para receber aviso dos novos: { $command }
family-heading = { $count ->
        [one] { $count } convite tem o código { $code }:
       *[other] { $count } convites têm o código { $code }:
    }
family-more = { $count ->
        [one] E mais { $count }; escreva mais do código.
       *[other] E mais { $count }; escreva mais do código.
    }
similar-heading = Convites como { $title }:
similar-nothing = Não conheço outro convite como { $title } a que ainda se possa concorrer.
why-heading = O que aconteceu aqui com { $title }:
why-misses = { $interest }: não se adequa; o que falta: { $conditions }
why-told = { $interest }: adequa-se, e foi anunciado em { $date }
why-pending = { $interest }: adequa-se, e será anunciado em { $date }
why-digest = { $interest }: adequa-se, e vem com o resumo de { $date }
why-quiet = { $interest }: adequa-se, mas nada aconteceu desde que isto é seguido, por isso não havia nada a anunciar

## Respostas sobre um convite, e sobre nenhum

deadlines-all = Todos os prazos:
money-none-stated = A fonte não indica montantes.
nothing-fits = Não há nada adequado. Procurei: { $what }.
looser-deadline = { $count ->
        [one] Sem os dias há { $count }.
       *[other] Sem os dias há { $count }.
    }
looser-opening = { $count ->
        [one] Com qualquer dia de abertura há { $count }.
       *[other] Com qualquer dia de abertura há { $count }.
    }
looser-amount = { $count ->
        [one] Sem o montante há { $count }.
       *[other] Sem o montante há { $count }.
    }
looser-status = { $count ->
        [one] Aberto ou não, há { $count }.
       *[other] Abertos ou não, há { $count }.
    }
looser-kind = { $count ->
        [one] De qualquer tipo há { $count }.
       *[other] De qualquer tipo há { $count }.
    }
looser-country = { $count ->
        [one] Sem o país há { $count }.
       *[other] Sem o país há { $count }.
    }
looser-programme = { $count ->
        [one] Em qualquer programa há { $count }.
       *[other] Em qualquer programa há { $count }.
    }
looser-words = { $count ->
        [one] Sem as palavras livres há { $count }.
       *[other] Sem as palavras livres há { $count }.
    }
nothing-fits-follow = Posso avisar quando aparecer algo adequado.
unknown-code = Não conheço nenhum convite { $code }.
unknown-code-example = Os códigos são assim: { $code }
unknown-code-nearest = Os mais próximos que conheço:
cut-question = { $count ->
        [one] Era comprido; li o primeiro carácter ({ $count }).
       *[other] Era comprido; li os primeiros { $count } caracteres.
    }

## À volta das respostas

example-question = convites à apresentação de propostas para bibliotecas sobre património cultural, no máximo 60 000 euros
greeting = Bom dia. Acompanho os convites europeus à apresentação de propostas, anuncio nesta conversa os novos que interessam e respondo a perguntas.
greeting-example = Pergunte-me, por exemplo: { $example }
help-heading = O que sei fazer
help-plain-words = Palavras simples também servem:
help-example-month = o que fecha no programa CERV este mês?
help-example-small = pequenas subvenções para museus na Polónia, no máximo 60 000 euros
help-example-when = quando fecha CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = financiamento em cascata sobre energia, que abre no próximo mês
help-disclaimer = O que digo vem das listas de quem publica os convites; o que vale é o texto do convite.
unclear = Não percebi o que procura.
unclear-example = Indique um tema, um tipo de organização, um programa ou um convite. Por exemplo: { $example }
out-of-scope = Isso não sei. Só conheço os convites europeus à apresentação de propostas.
out-of-scope-personal = Só conheço convites para organizações, não dinheiro para uma pessoa. Para uma estadia no estrangeiro, pergunte no gabinete internacional da sua escola ou universidade; para aconselhamento perto de si, no seu centro Europe Direct.
for-example = Por exemplo: { $example }
apology = Peço desculpa, neste momento não consigo consultar os meus dados. Volte a perguntar daqui a uns minutos; o que segue não se perdeu.
unknown-command = Não conheço { $command }.
unknown-command-meant = Queria dizer { $command }? { $description }
usage = Depois do comando falta: { $argument }. Por exemplo: { $example }
only-managers = Só quem gere esta conversa pode mudar o que ela segue. Numa conversa privada comigo pode seguir o que lhe interessa.

## Seguir

followed = A partir de agora anuncio nesta conversa: { $interest }.
followed-reminders = Anuncio o que é novo ou muda, e lembro { $days } { $last ->
        [one] dia
       *[other] dias
    } antes de um prazo, às { $time } (hora de { $city }).
followed-written = Escreve-se { $interest }
followed-near = Hoje aproximam-se disso:
followed-already = Esta conversa já o segue, com o número { $number }: { $interest }.
followed-already-file = Esta conversa já o segue, pelo ficheiro da sua comunidade: { $interest }.
followed-too-many = { $count ->
        [one] Esta conversa já segue { $count } interesse, que é o máximo. Pare primeiro um: /following
       *[other] Esta conversa já segue { $count } interesses, que é o máximo. Pare primeiro um: /following
    }
following-heading = Esta conversa segue
following-from-file = { $interest } (definido no ficheiro da comunidade)
followed-relevance = Os convites que se adequam menos de { $least } em 100 ficam de fora.
following-relevance = { $interest } que se adequam pelo menos { $least } em 100
relevance-wrong = Não consegui ler até que ponto os convites têm de se adequar: está { $found }, é preciso um número de 0 a 100.
following-stop = Para parar um: /unfollow e o seu número.
following-nothing = Esta conversa ainda não segue nada.
following-place = No ficheiro de uma comunidade, esta conversa chama-se { $place }
unfollow-nothing = Nesta conversa nada é seguido por comando, por isso não há nada para parar. Veja /following
unfollow-unknown = Esse número não existe aqui. Conheço { $numbers }; veja /following
unfollowed = Feito. Nesta conversa já não anuncio: { $interest }.
unfollowed-again = Para retomar: { $command }
expected-heading = Previstos, ainda não publicados:
expected-times = costuma abrir { $opens } e fechar { $closes }; ainda não publicado.
expected-closes = costuma fechar { $closes }; ainda não publicado.
expected-last = A última edição decorreu de { $opened } a { $closed }.
expected-agencies = É publicado pela agência nacional do seu país: { $link }
expected-portal = Aparece no portal da UE: { $link }
month = { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    }
month-early = no início de { $month }
month-mid = em meados de { $month }
month-late = no fim de { $month }
works-funded = { $count ->
        [one] { $count } projeto financiado sobre isto:
       *[other] { $count } projetos financiados sobre isto, primeiro os que melhor se adequam:
    }
works-usable = { $count ->
        [one] { $count } resultado ou material gratuito sobre isto:
       *[other] { $count } resultados e materiais gratuitos sobre isto, primeiro os que melhor se adequam:
    }
works-source = Da fonte { $source }, lida em { $date }.
works-source-undated = Da fonte { $source }.
works-no-calls = Estes não são convites; para esses, pergunte como de costume.
works-funded-none = Não tenho aqui uma lista de projetos financiados. Quem me gere pode ligar uma fonte, por exemplo `cordis`.
works-usable-none = Não tenho aqui uma lista de materiais gratuitos. Quem me gere pode ligar uma fonte, por exemplo `cordis_results`.
works-funded-nothing = Não conheço projetos financiados { $topic }.
works-usable-nothing = Não conheço resultados nem materiais gratuitos { $topic }.
enter-read = Li isto. Está certo?
enter-corrects = Isto corrige «{ $title }». Está certo?
enter-keywords = Encontra-se com estas palavras: { $keywords }
enter-confirm = Para o registar e anunciar a todos a quem interessa, carregue no botão ou envie { $command }. Para mudar alguma coisa, envie de novo o formulário inteiro.
button-enter = Sim, introduzir
enter-bad = Não consegui ler isso como um convite:
enter-slip = { $part }: está { $found }, é preciso { $expected }; tente { $example }
enter-slip-nothing = { $part }: não há nada, é preciso { $expected }; tente { $example }
enter-example = Um formulário inteiro: { $example }
enter-parts = As partes por esta ordem, separadas por ponto e vírgula, ou pelo nome como em `code: KA210-YOU-2027`: { $parts }
entry-title = um título
entry-deadline = um dia, com a hora se for conhecida
entry-opens = um dia
entry-link = o endereço da página de quem publica o convite
entry-programme = o código ou o nome de um programa
entry-budget = um montante em euros, ou um mínimo e um máximo
entry-for = tipos de organização, separados por vírgulas
entry-country = países, separados por vírgulas
entry-kind = grant, cascade, external_action, tender ou national
entry-status = forthcoming, open, closed, withdrawn ou unknown
entry-pot = um montante em euros
entry-grants = um número
entry-language = o código de uma língua da UE
entry-code = um código de 100 caracteres no máximo
entry-call = um código de 100 caracteres no máximo
enter-done = Introduzido: «{ $title }». É anunciado a cada comunidade a que interessa.
enter-later = Para o corrigir, introduza-o de novo com a mesma ligação ou o mesmo código. Para o retirar: { $command }
enter-withdrawn = Retirado: «{ $title }». Para o retomar, introduza-o de novo.
enter-nothing = Não há aqui nenhum convite à espera de um sim. Envie de novo o formulário.
enter-unknown = Não conheço nenhum convite { $code } introduzido à mão.
enter-in-file = «{ $title }» está num ficheiro: escreva lá `withdrawn` em `status`.
enter-only-managers = Só quem gere esta conversa pode introduzir convites.
enter-not-here = Os convites são anunciados a todos a quem interessam, por isso só se podem introduzir numa conversa que esteja no ficheiro de uma comunidade.
enter-no-desk = Não se podem introduzir convites aqui: nesta sessão nada fica guardado.
thumb-up = Anotado: para si, os convites como «{ $title }» sobem um pouco. /taste mostra o que guardo disso, e esquece-o.
thumb-down = Anotado: para si, os convites como «{ $title }» descem um pouco. /taste mostra o que guardo disso, e esquece-o.
thumb-nobody = Aqui não consigo saber quem é, por isso não guardo nada. Numa conversa privada comigo funciona.
taste-nothing = Não sei nada do que lhe agrada. Os botões por baixo dos novos convites dizem-mo, e também /like e /dislike com um código.
taste-heading = { $count ->
        [one] O que aprendi com { $count } polegar
       *[other] O que aprendi com { $count } polegares
    }
taste-more = Mais convites { $what } ({ $count ->
        [one] { $count } polegar para cima
       *[other] { $count } polegares para cima
    })
taste-less = Menos convites { $what } ({ $count ->
        [one] { $count } polegar para baixo
       *[other] { $count } polegares para baixo
    })
taste-effect = Isto muda a ordem do que lhe mostro em { $points } pontos de 100 no máximo. Nunca esconde um convite que peça pelo nome, e mais ninguém o vê.
taste-forgotten = Esquecido: não guardo nada do que lhe agrada.

## Erros depois de /follow

bad-interest = Não consegui ler isso. No carácter { $at }: { $slip }.
bad-interest-example = Um exemplo inteiro: { $example }
slip-nothing = não há nada, são precisas palavras; tente `heritage OR museum`, ou `*` para todos os convites
slip-end = acaba aqui, é precisa uma palavra; tire o último operador ou acrescente uma palavra
slip-never-opened = `)` sem o seu `(`; tire-o ou acrescente `(` antes
slip-never-closed = `(` sem o seu `)`; acrescente `)`
slip-closed-empty = `)`, é precisa uma palavra antes
slip-never-unquoted = as aspas não estão fechadas; acrescente `"` depois das palavras
slip-empty-phrase = não há nada entre as aspas, são precisas palavras
slip-operator = um operador, é precisa uma palavra antes; tente `heritage OR museum`
slip-too-deep = mais de { $max } níveis de parênteses; escreva de forma mais simples
slip-too-many = mais de { $max } palavras; divida em vários interesses
slip-long-word = `{ $found }` tem { $letters } letras, no máximo { $max }; tente uma palavra mais curta
slip-no-word = `{ $found }` não é uma palavra
slip-short-prefix = `{ $found }`, são precisas pelo menos duas letras antes de `*`; tente `librar*`
slip-unknown-field = o campo `{ $found }` não existe, é preciso um de { $fields }
slip-facet = `{ $found }`, é preciso { $expected }; tente `{ $example }`
expected-programme = um programa
expected-kind = grant, cascade, external_action, tender ou national
expected-country = um país
expected-for = um tipo de organização
expected-theme = um tema
expected-budget = um montante em euros com < ou >
expected-deadline = um número de dias com < ou >
expected-opens = um número de dias com < ou >
expected-lang = uma língua da UE
expected-partners = um número de parceiros com <= ou >=
expected-status = open, forthcoming, closed, withdrawn ou unknown

## Comandos

command-ask = Perguntar com palavras simples: subvenções para bibliotecas, no máximo 60 000 euros.
    .name = perguntar
    .argument = pergunta
command-deadlines = O que fecha primeiro; pode precisar com palavras.
    .name = prazos
    .argument = palavras
command-call = Tudo sobre um convite, pelo código ou pela ligação.
    .name = convite
    .argument = código
command-similar = Outros convites como esse.
    .name = semelhantes
    .argument = código
command-why = Porque é que um convite foi anunciado nesta conversa, ou não.
    .name = porquê
    .argument = código
command-follow = Receber aviso dos novos convites que interessam.
    .name = seguir
    .argument = interesse
command-following = O que esta conversa segue, e como parar.
    .name = seguidos
command-unfollow = Deixar de seguir um deles, pelo número.
    .name = parar
    .argument = número
command-recent = O que anunciei nesta conversa ultimamente.
    .name = novidades
    .argument = página
command-funded = O que foi financiado sobre um tema: projetos, não convites.
    .name = financiados
    .argument = tema
command-resources = Materiais gratuitos e resultados sobre um tema.
    .name = materiais
    .argument = tema
command-addcall = Introduzir um convite: título; prazo; ligação; programa; montante; para quem; país.
    .name = introduzir
    .argument = formulário
command-withdrawcall = Retirar um convite introduzido à mão.
    .name = retirar
    .argument = código
command-like = Mais convites como este.
    .name = mais
    .argument = código
command-dislike = Menos convites como este.
    .name = menos
    .argument = código
command-taste = O que aprendi com os seus polegares, e como o fazer esquecer.
    .name = gostos
    .argument = forget
command-sources = Que fontes leio, até que ponto são recentes e o que não está bem.
    .name = fontes
command-help = O que sei fazer.
    .name = ajuda
command-start = Cumprimentar.
    .name = começar

## Tipos de organização

organisation-municipality = município
    .plural = municípios
organisation-region = autoridade regional
    .plural = autoridades regionais
organisation-public_body = organismo público
    .plural = organismos públicos
organisation-school = escola
    .plural = escolas
organisation-vet_provider = entidade de formação profissional
    .plural = entidades de formação profissional
organisation-university = universidade
    .plural = universidades
organisation-research_body = organismo de investigação
    .plural = organismos de investigação
organisation-adult_education = entidade de educação de adultos
    .plural = entidades de educação de adultos
organisation-library = biblioteca
    .plural = bibliotecas
organisation-museum = museu
    .plural = museus
organisation-archive = arquivo
    .plural = arquivos
organisation-ngo = organização não governamental
    .plural = organizações não governamentais
organisation-youth_organisation = organização de juventude
    .plural = organizações de juventude
organisation-informal_group = grupo informal
    .plural = grupos informais
organisation-sports_club = clube desportivo
    .plural = clubes desportivos
organisation-social_enterprise = empresa social
    .plural = empresas sociais
organisation-sme = pequena ou média empresa
    .plural = pequenas e médias empresas
organisation-startup = start-up
    .plural = start-ups
organisation-company = empresa
    .plural = empresas
organisation-farmer = agricultor
    .plural = agricultores
organisation-fisher = pescador
    .plural = pescadores
organisation-hospital = hospital ou serviço de saúde
    .plural = hospitais e serviços de saúde
organisation-social_service = serviço social
    .plural = serviços sociais
organisation-cultural_organisation = organização cultural
    .plural = organizações culturais
organisation-artist = artista
    .plural = artistas
organisation-media_organisation = meio de comunicação social
    .plural = meios de comunicação social
organisation-audiovisual_company = empresa cinematográfica ou audiovisual
    .plural = empresas cinematográficas e audiovisuais
organisation-faith_organisation = organização religiosa
    .plural = organizações religiosas
organisation-chamber = câmara de comércio ou entidade de apoio às empresas
    .plural = câmaras de comércio e entidades de apoio às empresas
organisation-social_partner = sindicato ou organização patronal
    .plural = sindicatos e organizações patronais
organisation-consumer_organisation = associação de consumidores
    .plural = associações de consumidores
organisation-energy_community = comunidade de energia
    .plural = comunidades de energia
organisation-international_organisation = organização internacional
    .plural = organizações internacionais
organisation-individual = pessoa singular
    .plural = pessoas singulares

## Temas

theme-heritage = património cultural
theme-culture = cultura e artes
theme-creative_industries = indústrias criativas
theme-audiovisual = cinema e audiovisual
theme-music = música
theme-books = livros e tradução
theme-languages = línguas
theme-architecture = arquitetura e Novo Bauhaus Europeu
theme-media_literacy = literacia mediática
theme-journalism = jornalismo e pluralismo dos meios de comunicação
theme-democracy = democracia e participação
theme-remembrance = memória histórica
theme-town_twinning = geminação de cidades
theme-human_rights = direitos fundamentais
theme-gender_equality = igualdade de género
theme-gender_violence = violência de género
theme-children = crianças e proteção das crianças
theme-anti_racism = combate ao racismo e não discriminação
theme-roma = inclusão dos ciganos
theme-lgbtiq = igualdade das pessoas LGBTIQ
theme-disability = deficiência
theme-inclusion = inclusão social
theme-migration = migração e integração
theme-youth = juventude
theme-volunteering = voluntariado
theme-sport = desporto
theme-school_education = ensino escolar
theme-vocational_training = formação profissional
theme-higher_education = ensino superior
theme-adult_learning = educação de adultos
theme-digital_skills = competências digitais
theme-artificial_intelligence = inteligência artificial
theme-cybersecurity = cibersegurança
theme-data = dados e nuvem
theme-connectivity = conectividade
theme-online_safety = segurança em linha
theme-health = saúde e cuidados
theme-mental_health = saúde mental
theme-ageing = envelhecimento
theme-employment = emprego e vida profissional
theme-social_economy = economia social
theme-entrepreneurship = empreendedorismo e pequenas empresas
theme-tourism = turismo
theme-climate = clima
theme-energy = energia
theme-buildings = edifícios e renovação
theme-nature = natureza e biodiversidade
theme-circular_economy = economia circular
theme-water = água
theme-ocean = mares e oceanos
theme-agriculture = agricultura
theme-food = alimentação
theme-rural = desenvolvimento rural
theme-urban = desenvolvimento urbano
theme-mobility = transportes e mobilidade
theme-regional_cooperation = cooperação transfronteiriça e regional
theme-civil_protection = proteção civil
theme-security = segurança
theme-justice = justiça
theme-consumer = consumidores
theme-research_skills = carreiras de investigação e alargamento da participação
theme-science_society = ciência e sociedade
theme-innovation = inovação
theme-industry = indústria e fabrico
theme-space = espaço e satélites
theme-defence = defesa
theme-nuclear = energia nuclear
theme-external_action = desenvolvimento e ação externa
theme-eu_policy = conhecimento da UE
theme-finance_control = luta contra a fraude e finanças públicas

## Países

country-AT = Áustria
country-BE = Bélgica
country-BG = Bulgária
country-HR = Croácia
country-CY = Chipre
country-CZ = Chéquia
country-DK = Dinamarca
country-EE = Estónia
country-FI = Finlândia
country-FR = França
country-DE = Alemanha
country-GR = Grécia
country-HU = Hungria
country-IE = Irlanda
country-IT = Itália
country-LV = Letónia
country-LT = Lituânia
country-LU = Luxemburgo
country-MT = Malta
country-NL = Países Baixos
country-PL = Polónia
country-PT = Portugal
country-RO = Roménia
country-SK = Eslováquia
country-SI = Eslovénia
country-ES = Espanha
country-SE = Suécia
country-IS = Islândia
country-LI = Listenstaine
country-NO = Noruega
country-CH = Suíça
country-GB = Reino Unido
country-AL = Albânia
country-BA = Bósnia e Herzegovina
country-XK = Kosovo
country-ME = Montenegro
country-MK = Macedónia do Norte
country-RS = Sérvia
country-TR = Turquia
country-UA = Ucrânia
country-MD = Moldávia
country-GE = Geórgia
country-AM = Arménia
country-AZ = Azerbaijão
country-BY = Bielorrússia
country-RU = Rússia
country-FO = Ilhas Faroé
country-GL = Gronelândia
country-IL = Israel
country-PS = Palestina
country-TN = Tunísia
country-MA = Marrocos
country-DZ = Argélia
country-LY = Líbia
country-EG = Egito
country-JO = Jordânia
country-LB = Líbano
country-SY = Síria
country-KR = Coreia do Sul
country-JP = Japão
country-CA = Canadá
country-NZ = Nova Zelândia
country-US = Estados Unidos
country-AD = Andorra
country-MC = Mónaco
country-SM = São Marinho
country-VA = Cidade do Vaticano
country-AU = Austrália
country-BR = Brasil
country-IN = Índia
country-CN = China
country-ZA = África do Sul
country-GT = Guatemala
country-YE = Iémen
country-KZ = Cazaquistão
country-UZ = Usbequistão
country-IQ = Iraque
country-TL = Timor-Leste
country-SN = Senegal
country-KE = Quénia
country-CO = Colômbia
country-PE = Peru

## Cidades que dão a hora

city-amsterdam = Amesterdão
city-athens = Atenas
city-azores = Ponta Delgada
city-belgrade = Belgrado
city-berlin = Berlim
city-bratislava = Bratislava
city-brussels = Bruxelas
city-bucharest = Bucareste
city-budapest = Budapeste
city-canary = Las Palmas
city-chisinau = Quixinau
city-copenhagen = Copenhaga
city-dublin = Dublim
city-helsinki = Helsínquia
city-istanbul = Istambul
city-kyiv = Kiev
city-lisbon = Lisboa
city-ljubljana = Liubliana
city-london = Londres
city-luxembourg = Luxemburgo
city-madrid = Madrid
city-malta = Malta
city-nicosia = Nicósia
city-oslo = Oslo
city-paris = Paris
city-podgorica = Podgorica
city-prague = Praga
city-reykjavik = Reiquiavique
city-riga = Riga
city-rome = Roma
city-sarajevo = Sarajevo
city-skopje = Escópia
city-sofia = Sófia
city-stockholm = Estocolmo
city-tallinn = Taline
city-tbilisi = Tbilissi
city-tirane = Tirana
city-vienna = Viena
city-vilnius = Vílnius
city-warsaw = Varsóvia
city-yerevan = Erevã
city-zagreb = Zagrebe
city-zurich = Zurique
