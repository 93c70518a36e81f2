### Lo que dice Crier, en español. Cada mensaje se explica en en.ftl. A quien escribe se le trata de usted.

## Días, horas e importes

date = { $day } { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
       *[12] dic
    } { $year }
clock = { $hour }:{ $minute }
days-ahead = { $days ->
        [0] hoy
        [1] mañana
       *[other] dentro de { $days } días
    }
days-ago = { $days ->
        [1] ayer
       *[other] hace { $days } días
    }
money = { $amount } EUR
list-and = { $head } y { $last }
list-or = { $head } o { $last }

## Plazos

moment = { $date }, { $time } hora de { $city }
moment-same-day = { $time } hora de { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; día conocido, hora supuesta: { $time } hora de { $city })
deadline-line = Fecha límite: { $deadline }
deadline-line-stage = Fecha límite: { $deadline }, { $stage }
deadline-line-passed = Fecha límite pasada: { $date } ({ $left })
deadline-line-unknown = Fecha límite: no indicada
stage-first = fase 1 de 2
stage-second = fase 2 de 2, por invitación
stage-cut-off-last = la última fecha de corte
stage-cut-off-next = { $count ->
        [one] la próxima de { $count } fecha de corte
       *[other] la próxima de { $count } fechas de corte
    }

## La ficha de una convocatoria

kind-grant = subvención de la UE
kind-cascade = pequeña subvención a través de un proyecto financiado
kind-external_action = subvención para trabajar fuera de la UE
kind-tender = licitación: un contrato, no una subvención
kind-national = convocatoria nacional o regional
money-line = Dinero: { $money }
money-line-unknown = Dinero: no indicado
why-line = Por qué: { $reasons }
seen-unchanged = Vista por primera vez el { $date }, sin cambios desde entonces
seen-changed = Vista por primera vez el { $first }, último cambio el { $last }
entered-by-hand = Publicada por { $publisher }, introducida a mano
seen-last = Vista por última vez en su fuente el { $date }
part-of-call = Parte de la convocatoria «{ $call }»
also-listed = También en
also-listed-otherwise = { $source }, que indica el { $date }
status-opens = Se abre el { $date } ({ $left })
status-late = Aún no abierta, debía abrirse el { $date }
status-unopened = Aún no abierta, día de apertura no indicado
status-closed = Cerrada
status-withdrawn = Retirada por quien la publicó
status-unknown = Si está abierta: no indicado
open-now = La convocatoria está abierta.
open-since = La convocatoria está abierta desde el { $date }.

## El dinero de una convocatoria

budget-and = { $head }; { $last }
budget-range = de { $min } a { $max } por subvención
budget-up-to = hasta { $max } por subvención
budget-from = desde { $min } por subvención
budget-pot = { $total } en total
budget-pot-shared = { $total } en total, quizá compartidos con otros temas
budget-grants = { $count ->
        [one] { $count } subvención prevista
       *[other] { $count } subvenciones previstas
    }

## Avisos

notice-appeared = Nueva convocatoria
notice-appeared-forthcoming = Nueva convocatoria, aún no abierta
notice-opened = Ya está abierta
notice-closed-passed = Cerrada: ha pasado la fecha límite
notice-closed-early = Cerrada antes de tiempo
notice-closed = Cerrada por quien la publicó
notice-withdrawn = Retirada por quien la publicó
notice-reopened = Abierta de nuevo
reminder = Fecha límite { $left }
reminder-stage-first = Fecha límite de la fase 1 { $left }
reminder-stage-second = Fecha límite de la fase 2 { $left }
reminder-cut-off = Fecha de corte { $left }
moved = Fecha límite cambiada: era el { $gone }, ahora es el { $come }
moved-away = Fecha límite retirada: era el { $gone }, ahora no se indica
moved-dropped = Fecha límite suprimida: { $gone }
moved-set = Fecha límite fijada: { $come }
moved-added = Fecha límite añadida: { $come }
moved-otherwise = Fecha límite modificada
publisher-says = Quien la publica anuncia ({ $date }): { $said }
amended = Cambios: { $fields }
amended-field = { $field }: antes { $was }, ahora { $now }
field-title = título
field-identifier = código
field-opening_day = día de apertura
field-deadline_hour = hora límite
field-deadline_model = tipo de plazos
field-budget = presupuesto
field-programme = programa
field-call = convocatoria
field-text = descripción
field-link = enlace
field-update = anuncio
value-unknown = no indicado
value-title = «{ $title }»
value-words = { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }
value-day-only = solo el día
value-one-stage = una fase
value-two-stages = dos fases
value-cut-offs = varias fechas de corte

## Varias novedades

digest-heading = { $count ->
        [one] { $count } novedad, { $date }
       *[other] { $count } novedades, { $date }
    }
digest-more = { $count ->
        [one] Y { $count } más.
       *[other] Y { $count } más.
    }
told-nothing = Todavía no he anunciado nada en este chat. /following muestra lo que pidió.
told-heading = Lo que he anunciado en este chat, lo más reciente primero
told-on = Anunciado el { $date }
hours-ago = { $hours ->
        [0] hace menos de una hora
        [one] hace una hora
       *[other] hace { $hours } horas
    }
hours-ahead = { $hours ->
        [0] en menos de una hora
        [one] dentro de una hora
       *[other] dentro de { $hours } horas
    }
sources-none = No leo ninguna fuente.
sources-heading = Lo que leo, y lo reciente que es
source-read = { $count ->
        [one] leída { $age }, { $count } ficha
       *[other] leída { $age }, { $count } fichas
    }
source-never = aún no leída
source-next = se lee de nuevo { $when }
source-defects = { $count } no entendidas ({ $sorts })
source-is-stale = no se puede leer desde el { $date }: { $found }
source-is-reshaped = tiene páginas de otra forma desde el { $date }: { $found }
source-is-flooded = retenida desde el { $date }: { $found }
source-stale = La fuente { $name } no se puede leer desde el { $date }
source-reshaped = Las páginas de { $name } no tienen la forma esperada
source-flooded = Las fichas nuevas de { $name } están retenidas
source-found = Encontrado: { $found }
source-stale-next = Lo que se sabe se queda, y sigo intentándolo.
source-reshaped-next = No se cree nada de ellas, lo que se sabía se queda. { $command } muestra lo que se lee y lo que falta.
source-flooded-next = Pasan cuando una segunda lectura muestra lo mismo, o con { $command }.
source-over = La fuente { $name } vuelve a estar bien
source-over-stale = No se podía leer desde el { $date }, y se lee de nuevo.
source-over-reshaped = Sus páginas tenían otra forma desde el { $date }, y se entienden de nuevo.
source-over-flooded = Lo retenido desde el { $date } ya vale o ha desaparecido.

## Botones

button-details = Detalles
button-page = Abrir la página
button-similar = Convocatorias parecidas
button-recent = Todas las novedades
button-more = Más
button-help = Ayuda
button-deadlines = Qué cierra pronto
button-follow = Seguir esto
button-stop = Dejar de seguir
button-stop-number = Parar { $number }
button-following = Mostrar
button-like = Más como esta
button-dislike = Menos como esta
button-taste = Lo que guardo
button-forget = Olvidar todo esto

## Lo que interesa

interest = convocatorias { $conditions }
interest-everything = todas las convocatorias
expression-everything = de cualquier clase
expression-word = sobre { $word }
expression-prefix = sobre { $word }…
expression-phrase = sobre «{ $words }»
expression-not = pero no { $what }
expression-any = o bien { $what }
facet-programme = del programa { $name }
facet-kind-grant = de tipo subvención
facet-kind-cascade = de tipo financiación en cascada
facet-kind-external_action = de tipo acción exterior
facet-kind-tender = de tipo licitación
facet-kind-national = de tipo convocatoria nacional
facet-country = para { $name }
facet-organisation = para { $name }
facet-theme = sobre { $name }
facet-budget-range = entre { $min } y { $max }
facet-budget-up-to = hasta { $max }
facet-budget-from = desde { $min }
facet-budget-any = de cualquier importe
facet-deadline-range = que cierran dentro de { $min } a { $max ->
        [one] { $max } día
       *[other] { $max } días
    }
facet-deadline-within = que cierran en un plazo de { $max ->
        [one] { $max } día
       *[other] { $max } días
    }
facet-deadline-from = que cierran dentro de { $min ->
        [one] { $min } día
       *[other] { $min } días
    } o más tarde
facet-deadline-any = que cierran en cualquier momento
facet-opens-range = que se abren dentro de { $min } a { $max ->
        [one] { $max } día
       *[other] { $max } días
    }
facet-opens-within = que se abren en un plazo de { $max ->
        [one] { $max } día
       *[other] { $max } días
    }
facet-opens-from = que se abren dentro de { $min ->
        [one] { $min } día
       *[other] { $min } días
    } o más tarde
facet-opens-any = que se abren en cualquier momento
facet-language = publicadas en { $language }
facet-partners-range = que piden de { $min } a { $max ->
    [one] { $max } socio
   *[other] { $max } socios
}
facet-partners-up-to = que piden como máximo { $max ->
    [one] { $max } socio
   *[other] { $max } socios
}
facet-partners-from = que piden { $min ->
    [one] { $min } socio
   *[other] { $min } socios
} o más
facet-partners-any = que piden cualquier número de socios
facet-status-forthcoming = que están previstas
facet-status-open = que están abiertas
facet-status-closed = que están cerradas
facet-status-withdrawn = que están retiradas
facet-status-unknown = cuyo estado se desconoce
reason-mentions = menciona { $words }
reason-named = es la que usted nombró
reason-of-named = forma parte de la convocatoria que usted nombró
reason-named-beginning = su código empieza así

## Encima de una lista

noun-call = { $count ->
        [one] convocatoria
       *[other] convocatorias
    }
noun-grant = { $count ->
        [one] subvención de la UE
       *[other] subvenciones de la UE
    }
noun-cascade = { $count ->
        [one] pequeña subvención a través de un proyecto financiado
       *[other] pequeñas subvenciones a través de proyectos financiados
    }
noun-external_action = { $count ->
        [one] subvención para trabajar fuera de la UE
       *[other] subvenciones para trabajar fuera de la UE
    }
noun-tender = { $count ->
        [one] licitación
       *[other] licitaciones
    }
noun-national = { $count ->
        [one] convocatoria nacional
       *[other] convocatorias nacionales
    }
nouns-call = convocatorias
nouns-grant = subvenciones de la UE
nouns-cascade = pequeñas subvenciones a través de proyectos financiados
nouns-external_action = subvenciones para trabajar fuera de la UE
nouns-tender = licitaciones
nouns-national = convocatorias nacionales
counted = { $count } { $what }
noun-with-status = { $noun } (estado: { $status })
label-status-forthcoming = prevista
label-status-open = abierta
label-status-closed = cerrada
label-status-withdrawn = retirada
label-status-unknown = sin fecha
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] que menciona { $words }
       *[other] que mencionan { $words }
    }
condition-amount = con subvenciones de { $amount }
condition-amount-range = con subvenciones de entre { $min } y { $max }
condition-amount-up-to = con subvenciones de hasta { $max }
condition-amount-from = con subvenciones desde { $min }
condition-closing-on = con fecha límite el { $date }
condition-closing-range = con fecha límite del { $from } al { $to }
condition-closing-by = con fecha límite hasta el { $to }
condition-closing-from = con fecha límite a partir del { $from }
condition-opening-on = con apertura el { $date }
condition-opening-range = con apertura del { $from } al { $to }
condition-opening-by = con apertura hasta el { $to }
condition-opening-from = con apertura a partir del { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, lo más próximo primero:
list-heading-best = { $what }, lo que mejor encaja primero:
list-more = { $count ->
        [one] Y { $count } más. Para ver menos, añada un programa, un país, un importe o un mes.
       *[other] Y { $count } más. Para ver menos, añada un programa, un país, un importe o un mes.
    }
list-follow-hint = Para recibir avisos de las nuevas: { $command }
family-heading = { $count ->
        [one] { $count } convocatoria lleva el código { $code }:
       *[other] { $count } convocatorias llevan el código { $code }:
    }
family-more = { $count ->
        [one] Y { $count } más; escriba más del código.
       *[other] Y { $count } más; escriba más del código.
    }
similar-heading = Convocatorias como { $title }:
similar-nothing = No conozco ninguna otra convocatoria como { $title } a la que se pueda optar todavía.
why-heading = Qué ha sido aquí de { $title }:
why-misses = { $interest }: no encaja; lo que falta: { $conditions }
why-told = { $interest }: encaja, y se anunció el { $date }
why-pending = { $interest }: encaja, y se anunciará el { $date }
why-digest = { $interest }: encaja, y llega con el resumen del { $date }
why-quiet = { $interest }: encaja, pero desde que se sigue no ha pasado nada, así que no había nada que anunciar

## Respuestas sobre una convocatoria, y sobre ninguna

deadlines-all = Todas sus fechas límite:
money-none-stated = Su fuente no indica importes.
nothing-fits = No hay nada que encaje. He buscado: { $what }.
looser-deadline = { $count ->
        [one] Sin los días hay { $count }.
       *[other] Sin los días hay { $count }.
    }
looser-opening = { $count ->
        [one] Con cualquier día de apertura hay { $count }.
       *[other] Con cualquier día de apertura hay { $count }.
    }
looser-amount = { $count ->
        [one] Sin el importe hay { $count }.
       *[other] Sin el importe hay { $count }.
    }
looser-status = { $count ->
        [one] Abierta o no, hay { $count }.
       *[other] Abiertas o no, hay { $count }.
    }
looser-kind = { $count ->
        [one] De cualquier tipo hay { $count }.
       *[other] De cualquier tipo hay { $count }.
    }
looser-country = { $count ->
        [one] Sin el país hay { $count }.
       *[other] Sin el país hay { $count }.
    }
looser-programme = { $count ->
        [one] En cualquier programa hay { $count }.
       *[other] En cualquier programa hay { $count }.
    }
looser-words = { $count ->
        [one] Sin las palabras libres hay { $count }.
       *[other] Sin las palabras libres hay { $count }.
    }
nothing-fits-follow = Puedo avisarle cuando salga algo que encaje.
unknown-code = No conozco ninguna convocatoria { $code }.
unknown-code-example = Los códigos son así: { $code }
unknown-code-nearest = Las más parecidas que conozco:
cut-question = { $count ->
        [one] Era largo; he leído el primer carácter ({ $count }).
       *[other] Era largo; he leído los primeros { $count } caracteres.
    }

## Alrededor de las respuestas

example-question = convocatorias para bibliotecas sobre patrimonio cultural, máximo 60.000 euros
greeting = Buenos días. Sigo las convocatorias europeas de financiación, anuncio en este chat las nuevas que encajan y respondo a preguntas.
greeting-example = Pregúnteme, por ejemplo: { $example }
help-heading = Lo que sé hacer
help-plain-words = También sirven palabras sencillas:
help-example-month = ¿qué convocatorias CERV cierran este mes?
help-example-small = pequeñas subvenciones para museos en Polonia, máximo 60.000 euros
help-example-when = ¿cuándo cierra CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = financiación en cascada sobre energía, que se abre el próximo mes
help-disclaimer = Lo que digo viene de las listas de quienes publican las convocatorias; lo que vale es el texto de la convocatoria.
unclear = No he entendido qué busca.
unclear-example = Nombre un tema, un tipo de organización, un programa o una convocatoria. Por ejemplo: { $example }
out-of-scope = Eso no lo sé. Solo conozco las convocatorias europeas de financiación.
out-of-scope-personal = Solo conozco convocatorias para organizaciones, no dinero para una persona. Para una estancia en el extranjero, pregunte en la oficina internacional de su centro educativo o universidad; para que le asesoren cerca, en su centro Europe Direct.
for-example = Por ejemplo: { $example }
apology = Lo siento, ahora mismo no puedo consultar mis datos. Vuelva a preguntar dentro de unos minutos; lo que usted sigue no se ha perdido.
unknown-command = No conozco { $command }.
unknown-command-meant = ¿Quería decir { $command }? { $description }
usage = Después del comando falta: { $argument }. Por ejemplo: { $example }
only-managers = Solo quienes administran este chat pueden cambiar lo que sigue. En un chat privado conmigo puede seguir lo que le interese.

## Seguir

followed = A partir de ahora anuncio en este chat: { $interest }.
followed-reminders = Aviso de lo nuevo y de los cambios, y lo recuerdo { $days } { $last ->
        [one] día
       *[other] días
    } antes de una fecha límite, a las { $time } (hora de { $city }).
followed-written = Se escribe { $interest }
followed-near = Hoy se acercan a eso:
followed-already = Este chat ya lo sigue, con el número { $number }: { $interest }.
followed-already-file = Este chat ya lo sigue, por el archivo de su comunidad: { $interest }.
followed-too-many = { $count ->
        [one] Este chat ya sigue { $count } interés, que es el máximo. Pare antes uno: /following
       *[other] Este chat ya sigue { $count } intereses, que es el máximo. Pare antes uno: /following
    }
following-heading = Este chat sigue
following-from-file = { $interest } (fijado en el archivo de la comunidad)
followed-relevance = Las convocatorias que encajan menos de { $least } sobre 100 se dejan fuera.
following-relevance = { $interest } que encajan al menos { $least } sobre 100
relevance-wrong = No he podido leer cuánto deben encajar las convocatorias: hay { $found }, hace falta un número de 0 a 100.
following-stop = Para parar uno: /unfollow y su número.
following-nothing = Este chat no sigue nada todavía.
following-place = En el archivo de una comunidad, este chat se llama { $place }
unfollow-nothing = En este chat no se sigue nada por comando, así que no hay nada que parar. Vea /following
unfollow-unknown = Ese número no existe aquí. Conozco { $numbers }; vea /following
unfollowed = Hecho. En este chat ya no anuncio: { $interest }.
unfollowed-again = Para retomarlo: { $command }
expected-heading = Previstas, aún no publicadas:
expected-times = suele abrirse { $opens } y cerrarse { $closes }; aún no publicada.
expected-closes = suele cerrarse { $closes }; aún no publicada.
expected-last = La última edición fue del { $opened } al { $closed }.
expected-agencies = La publica la agencia nacional de su país: { $link }
expected-portal = Aparece en el portal de la UE: { $link }
month = { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
month-early = a principios de { $month }
month-mid = a mediados de { $month }
month-late = a finales de { $month }
works-funded = { $count ->
        [one] { $count } proyecto financiado sobre esto:
       *[other] { $count } proyectos financiados sobre esto, los que mejor encajan primero:
    }
works-usable = { $count ->
        [one] { $count } resultado o material gratuito sobre esto:
       *[other] { $count } resultados y materiales gratuitos sobre esto, los que mejor encajan primero:
    }
works-source = De la fuente { $source }, leída el { $date }.
works-source-undated = De la fuente { $source }.
works-no-calls = Esto no son convocatorias; para ellas pregunte como siempre.
works-funded-none = Aquí no llevo una lista de proyectos financiados. Quien me gestiona puede activar una fuente, por ejemplo `cordis`.
works-usable-none = Aquí no llevo una lista de materiales gratuitos. Quien me gestiona puede activar una fuente, por ejemplo `cordis_results`.
works-funded-nothing = No conozco proyectos financiados { $topic }.
works-usable-nothing = No conozco resultados ni materiales gratuitos { $topic }.
enter-read = He leído esto. ¿Es correcto?
enter-corrects = Esto corrige «{ $title }». ¿Es correcto?
enter-keywords = Se encuentra con estas palabras: { $keywords }
enter-confirm = Para registrarla y anunciarla a todos a quienes les encaja, pulse el botón o envíe { $command }. Para cambiar algo, envíe de nuevo todo el formulario.
button-enter = Sí, introducirla
enter-bad = No he podido leer eso como convocatoria:
enter-slip = { $part }: hay { $found }, hace falta { $expected }; pruebe { $example }
enter-slip-nothing = { $part }: no hay nada, hace falta { $expected }; pruebe { $example }
enter-example = Un formulario entero: { $example }
enter-parts = Las partes en este orden, separadas por punto y coma, o por su nombre como en `code: KA210-YOU-2027`: { $parts }
entry-title = un título
entry-deadline = un día, con la hora si se conoce
entry-opens = un día
entry-link = la dirección de la página de quien publica la convocatoria
entry-programme = el código o el nombre de un programa
entry-budget = un importe en euros, o uno mínimo y uno máximo
entry-for = tipos de organización, separados por comas
entry-country = países, separados por comas
entry-kind = grant, cascade, external_action, tender o national
entry-status = forthcoming, open, closed, withdrawn o unknown
entry-pot = un importe en euros
entry-grants = un número
entry-language = el código de una lengua de la UE
entry-code = un código de 100 caracteres como máximo
entry-call = un código de 100 caracteres como máximo
enter-done = Introducida: «{ $title }». La anuncio a cada comunidad a la que le encaja.
enter-later = Para corregirla, introdúzcala de nuevo con el mismo enlace o código. Para retirarla: { $command }
enter-withdrawn = Retirada: «{ $title }». Para recuperarla, introdúzcala de nuevo.
enter-nothing = Aquí no hay ninguna convocatoria que espere un sí. Envíe de nuevo el formulario.
enter-unknown = No conozco ninguna convocatoria { $code } introducida a mano.
enter-in-file = «{ $title }» está en un archivo: escriba allí `withdrawn` en `status`.
enter-only-managers = Solo quienes administran este chat pueden introducir convocatorias.
enter-not-here = Las convocatorias se anuncian a todos a quienes les encajan, así que solo se pueden introducir en un chat que figure en el archivo de una comunidad.
enter-no-desk = Aquí no se pueden introducir convocatorias: en esta sesión no se guarda nada.
thumb-up = Anotado: para usted subo un poco las convocatorias como «{ $title }». /taste muestra lo que guardo de eso, y lo olvida.
thumb-down = Anotado: para usted bajo un poco las convocatorias como «{ $title }». /taste muestra lo que guardo de eso, y lo olvida.
thumb-nobody = Aquí no puedo saber quién es usted, así que no guardo nada. En un chat privado conmigo funciona.
taste-nothing = No sé nada de lo que le gusta. Me lo dicen los botones bajo las nuevas convocatorias, y también /like y /dislike con un código.
taste-heading = { $count ->
        [one] Lo que he aprendido de { $count } pulgar
       *[other] Lo que he aprendido de { $count } pulgares
    }
taste-more = Más convocatorias { $what } ({ $count ->
        [one] { $count } pulgar arriba
       *[other] { $count } pulgares arriba
    })
taste-less = Menos convocatorias { $what } ({ $count ->
        [one] { $count } pulgar abajo
       *[other] { $count } pulgares abajo
    })
taste-effect = Esto cambia el orden de lo que le muestro en { $points } puntos de 100 como máximo. Nunca oculta una convocatoria que usted pida por su nombre, y nadie más lo ve.
taste-forgotten = Olvidado: no guardo nada de lo que le gusta.

## Errores tras /follow

bad-interest = No he podido leerlo. En el carácter { $at }: { $slip }.
bad-interest-example = Un ejemplo entero: { $example }
slip-nothing = no hay nada, hacen falta palabras; pruebe `heritage OR museum`, o `*` para todas las convocatorias
slip-end = aquí se acaba, hace falta una palabra; quite el último operador o añada una palabra
slip-never-opened = `)` sin su `(`; quítelo o añada `(` antes
slip-never-closed = `(` sin su `)`; añada `)`
slip-closed-empty = `)`, hace falta una palabra antes
slip-never-unquoted = las comillas no se cierran; añada `"` después de las palabras
slip-empty-phrase = no hay nada entre las comillas, hacen falta palabras
slip-operator = un operador, hace falta una palabra antes; pruebe `heritage OR museum`
slip-too-deep = más de { $max } niveles de paréntesis; escríbalo de forma más sencilla
slip-too-many = más de { $max } palabras; repártalas en varios intereses
slip-long-word = `{ $found }` tiene { $letters } letras, como máximo { $max }; pruebe una palabra más corta
slip-no-word = `{ $found }` no es una palabra
slip-short-prefix = `{ $found }`, hacen falta al menos dos letras antes de `*`; pruebe `librar*`
slip-unknown-field = el campo `{ $found }` no existe, hace falta uno de { $fields }
slip-facet = `{ $found }`, hace falta { $expected }; pruebe `{ $example }`
expected-programme = un programa
expected-kind = grant, cascade, external_action, tender o national
expected-country = un país
expected-for = un tipo de organización
expected-theme = un tema
expected-budget = un importe en euros con < o >
expected-deadline = un número de días con < o >
expected-opens = un número de días con < o >
expected-lang = una lengua de la UE
expected-partners = un número de socios con <= o >=
expected-status = open, forthcoming, closed, withdrawn o unknown

## Comandos

command-ask = Pregunte con palabras sencillas: convocatorias para bibliotecas, máximo 60.000 euros.
    .name = preguntar
    .argument = pregunta
command-deadlines = Lo que cierra antes; puede precisar con palabras.
    .name = plazos
    .argument = palabras
command-call = Todo sobre una convocatoria, por su código o su enlace.
    .name = convocatoria
    .argument = código
command-similar = Otras convocatorias como esa.
    .name = parecidas
    .argument = código
command-why = Por qué se anunció una convocatoria en este chat, o no.
    .name = porqué
    .argument = código
command-follow = Recibir avisos de las nuevas convocatorias que encajan.
    .name = seguir
    .argument = interés
command-following = Lo que sigue este chat, y cómo pararlo.
    .name = seguidos
command-unfollow = Dejar de seguir uno de ellos, por su número.
    .name = parar
    .argument = número
command-recent = Lo que he anunciado en este chat últimamente.
    .name = novedades
    .argument = página
command-funded = Lo que se ha financiado sobre un tema: proyectos, no convocatorias.
    .name = financiados
    .argument = tema
command-resources = Materiales gratuitos y resultados sobre un tema.
    .name = materiales
    .argument = tema
command-addcall = Introducir convocatoria: título; plazo; enlace; programa; importe; para quién; país.
    .name = introducir
    .argument = formulario
command-withdrawcall = Retirar una convocatoria introducida a mano.
    .name = retirar
    .argument = código
command-like = Más convocatorias como esta.
    .name = más
    .argument = código
command-dislike = Menos convocatorias como esta.
    .name = menos
    .argument = código
command-taste = Lo que he aprendido de sus pulgares, y cómo hacer que lo olvide.
    .name = gustos
    .argument = forget
command-sources = Qué fuentes leo, lo recientes que son y qué les pasa.
    .name = fuentes
command-help = Lo que sé hacer.
    .name = ayuda
command-start = Saludar.
    .name = empezar

## Tipos de organización

organisation-municipality = municipio
    .plural = municipios
organisation-region = autoridad regional
    .plural = autoridades regionales
organisation-public_body = organismo público
    .plural = organismos públicos
organisation-school = centro escolar
    .plural = centros escolares
organisation-vet_provider = centro de formación profesional
    .plural = centros de formación profesional
organisation-university = universidad
    .plural = universidades
organisation-research_body = organismo de investigación
    .plural = organismos de investigación
organisation-adult_education = centro de educación de adultos
    .plural = centros de educación de adultos
organisation-library = biblioteca
    .plural = bibliotecas
organisation-museum = museo
    .plural = museos
organisation-archive = archivo
    .plural = archivos
organisation-ngo = organización no gubernamental
    .plural = organizaciones no gubernamentales
organisation-youth_organisation = organización juvenil
    .plural = organizaciones juveniles
organisation-informal_group = grupo informal
    .plural = grupos informales
organisation-sports_club = club deportivo
    .plural = clubes deportivos
organisation-social_enterprise = empresa social
    .plural = empresas sociales
organisation-sme = pequeña o mediana empresa
    .plural = pequeñas y medianas empresas
organisation-startup = empresa emergente
    .plural = empresas emergentes
organisation-company = empresa
    .plural = empresas
organisation-farmer = agricultor
    .plural = agricultores
organisation-fisher = pescador
    .plural = pescadores
organisation-hospital = hospital o servicio de salud
    .plural = hospitales y servicios de salud
organisation-social_service = servicio social
    .plural = servicios sociales
organisation-cultural_organisation = organización cultural
    .plural = organizaciones culturales
organisation-artist = artista
    .plural = artistas
organisation-media_organisation = medio de comunicación
    .plural = medios de comunicación
organisation-audiovisual_company = empresa cinematográfica o audiovisual
    .plural = empresas cinematográficas y audiovisuales
organisation-faith_organisation = organización religiosa
    .plural = organizaciones religiosas
organisation-chamber = cámara de comercio u organismo de apoyo a las empresas
    .plural = cámaras de comercio y organismos de apoyo a las empresas
organisation-social_partner = sindicato u organización patronal
    .plural = sindicatos y organizaciones patronales
organisation-consumer_organisation = asociación de consumidores
    .plural = asociaciones de consumidores
organisation-energy_community = comunidad de energía
    .plural = comunidades de energía
organisation-international_organisation = organización internacional
    .plural = organizaciones internacionales
organisation-individual = persona física
    .plural = personas físicas

## Temas

theme-heritage = patrimonio cultural
theme-culture = cultura y artes
theme-creative_industries = industrias creativas
theme-audiovisual = cine y sector audiovisual
theme-music = música
theme-books = libros y traducción
theme-languages = lenguas
theme-architecture = arquitectura y Nueva Bauhaus Europea
theme-media_literacy = alfabetización mediática
theme-journalism = periodismo y pluralismo de los medios
theme-democracy = democracia y participación
theme-remembrance = memoria histórica
theme-town_twinning = hermanamiento de ciudades
theme-human_rights = derechos fundamentales
theme-gender_equality = igualdad de género
theme-gender_violence = violencia de género
theme-children = infancia y protección de los menores
theme-anti_racism = lucha contra el racismo y no discriminación
theme-roma = inclusión de la población gitana
theme-lgbtiq = igualdad de las personas LGBTIQ
theme-disability = discapacidad
theme-inclusion = inclusión social
theme-migration = migración e integración
theme-youth = juventud
theme-volunteering = voluntariado
theme-sport = deporte
theme-school_education = educación escolar
theme-vocational_training = formación profesional
theme-higher_education = educación superior
theme-adult_learning = educación de adultos
theme-digital_skills = capacidades digitales
theme-artificial_intelligence = inteligencia artificial
theme-cybersecurity = ciberseguridad
theme-data = datos y nube
theme-connectivity = conectividad
theme-online_safety = seguridad en internet
theme-health = salud y cuidados
theme-mental_health = salud mental
theme-ageing = envejecimiento
theme-employment = empleo y vida laboral
theme-social_economy = economía social
theme-entrepreneurship = emprendimiento y pequeñas empresas
theme-tourism = turismo
theme-climate = clima
theme-energy = energía
theme-buildings = edificios y renovación
theme-nature = naturaleza y biodiversidad
theme-circular_economy = economía circular
theme-water = agua
theme-ocean = mares y océanos
theme-agriculture = agricultura
theme-food = alimentación
theme-rural = desarrollo rural
theme-urban = desarrollo urbano
theme-mobility = transporte y movilidad
theme-regional_cooperation = cooperación transfronteriza y regional
theme-civil_protection = protección civil
theme-security = seguridad
theme-justice = justicia
theme-consumer = consumidores
theme-research_skills = carreras de investigación y ampliación de la participación
theme-science_society = ciencia y sociedad
theme-innovation = innovación
theme-industry = industria y fabricación
theme-space = espacio y satélites
theme-defence = defensa
theme-nuclear = energía nuclear
theme-external_action = desarrollo y acción exterior
theme-eu_policy = conocimiento de la UE
theme-finance_control = lucha contra el fraude y hacienda pública

## Países

country-AT = Austria
country-BE = Bélgica
country-BG = Bulgaria
country-HR = Croacia
country-CY = Chipre
country-CZ = Chequia
country-DK = Dinamarca
country-EE = Estonia
country-FI = Finlandia
country-FR = Francia
country-DE = Alemania
country-GR = Grecia
country-HU = Hungría
country-IE = Irlanda
country-IT = Italia
country-LV = Letonia
country-LT = Lituania
country-LU = Luxemburgo
country-MT = Malta
country-NL = Países Bajos
country-PL = Polonia
country-PT = Portugal
country-RO = Rumanía
country-SK = Eslovaquia
country-SI = Eslovenia
country-ES = España
country-SE = Suecia
country-IS = Islandia
country-LI = Liechtenstein
country-NO = Noruega
country-CH = Suiza
country-GB = Reino Unido
country-AL = Albania
country-BA = Bosnia y Herzegovina
country-XK = Kosovo
country-ME = Montenegro
country-MK = Macedonia del Norte
country-RS = Serbia
country-TR = Turquía
country-UA = Ucrania
country-MD = Moldavia
country-GE = Georgia
country-AM = Armenia
country-AZ = Azerbaiyán
country-BY = Bielorrusia
country-RU = Rusia
country-FO = Islas Feroe
country-GL = Groenlandia
country-IL = Israel
country-PS = Palestina
country-TN = Túnez
country-MA = Marruecos
country-DZ = Argelia
country-LY = Libia
country-EG = Egipto
country-JO = Jordania
country-LB = Líbano
country-SY = Siria
country-KR = Corea del Sur
country-JP = Japón
country-CA = Canadá
country-NZ = Nueva Zelanda
country-US = Estados Unidos
country-AD = Andorra
country-MC = Mónaco
country-SM = San Marino
country-VA = Ciudad del Vaticano
country-AU = Australia
country-BR = Brasil
country-IN = India
country-CN = China
country-ZA = Sudáfrica
country-GT = Guatemala
country-YE = Yemen
country-KZ = Kazajistán
country-UZ = Uzbekistán
country-IQ = Irak
country-TL = Timor-Leste
country-SN = Senegal
country-KE = Kenia
country-CO = Colombia
country-PE = Perú

## Ciudades que dan la hora

city-amsterdam = Ámsterdam
city-athens = Atenas
city-azores = Ponta Delgada
city-belgrade = Belgrado
city-berlin = Berlín
city-bratislava = Bratislava
city-brussels = Bruselas
city-bucharest = Bucarest
city-budapest = Budapest
city-canary = Las Palmas
city-chisinau = Chisináu
city-copenhagen = Copenhague
city-dublin = Dublín
city-helsinki = Helsinki
city-istanbul = Estambul
city-kyiv = Kiev
city-lisbon = Lisboa
city-ljubljana = Liubliana
city-london = Londres
city-luxembourg = Luxemburgo
city-madrid = Madrid
city-malta = Malta
city-nicosia = Nicosia
city-oslo = Oslo
city-paris = París
city-podgorica = Podgorica
city-prague = Praga
city-reykjavik = Reikiavik
city-riga = Riga
city-rome = Roma
city-sarajevo = Sarajevo
city-skopje = Skopie
city-sofia = Sofía
city-stockholm = Estocolmo
city-tallinn = Tallin
city-tbilisi = Tiflis
city-tirane = Tirana
city-vienna = Viena
city-vilnius = Vilna
city-warsaw = Varsovia
city-yerevan = Ereván
city-zagreb = Zagreb
city-zurich = Zúrich
