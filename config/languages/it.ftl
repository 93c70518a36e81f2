### Quello che dice Crier, in italiano. Ogni messaggio è spiegato in en.ftl. A chi scrive si dà del tu.

## Giorni, ore e importi

date = { $day } { $month ->
        [1] gen
        [2] feb
        [3] mar
        [4] apr
        [5] mag
        [6] giu
        [7] lug
        [8] ago
        [9] set
        [10] ott
        [11] nov
       *[12] dic
    } { $year }
clock = { $hour }:{ $minute }
days-ahead = { $days ->
        [0] oggi
        [1] domani
       *[other] tra { $days } giorni
    }
days-ago = { $days ->
        [1] ieri
       *[other] { $days } giorni fa
    }
money = { $amount } EUR
list-and = { $head } e { $last }
list-or = { $head } o { $last }

## Scadenze

moment = { $date }, { $time } ora di { $city }
moment-same-day = { $time } ora di { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; giorno noto, ora presunta: { $time } ora di { $city })
deadline-line = Scadenza: { $deadline }
deadline-line-stage = Scadenza: { $deadline }, { $stage }
deadline-line-passed = Scadenza passata: { $date } ({ $left })
deadline-line-unknown = Scadenza: non indicata
stage-first = fase 1 di 2
stage-second = fase 2 di 2, su invito
stage-cut-off-last = l’ultima scadenza intermedia
stage-cut-off-next = { $count ->
        [one] la prossima di { $count } scadenza intermedia
       *[other] la prossima di { $count } scadenze intermedie
    }

## La scheda di un bando

kind-grant = sovvenzione dell’UE
kind-cascade = piccola sovvenzione tramite un progetto finanziato
kind-external_action = sovvenzione per attività fuori dall’UE
kind-tender = gara d’appalto: un contratto, non una sovvenzione
kind-national = bando nazionale o regionale
money-line = Fondi: { $money }
money-line-unknown = Fondi: non indicati
why-line = Perché: { $reasons }
seen-unchanged = Visto per la prima volta il { $date }, da allora invariato
seen-changed = Visto per la prima volta il { $first }, ultima modifica il { $last }
entered-by-hand = Pubblicato da { $publisher }, inserito a mano
seen-last = Visto per l’ultima volta alla fonte il { $date }
part-of-call = Fa parte del bando «{ $call }»
also-listed = Anche su
also-listed-otherwise = { $source }, che indica il { $date }
status-opens = Apre il { $date } ({ $left })
status-late = Non ancora aperto, doveva aprire il { $date }
status-unopened = Non ancora aperto, giorno di apertura non indicato
status-closed = Chiuso
status-withdrawn = Ritirato da chi lo ha pubblicato
status-unknown = Aperto o no: non indicato
open-now = Il bando è aperto.
open-since = Il bando è aperto dal { $date }.

## I fondi di un bando

budget-and = { $head }; { $last }
budget-range = da { $min } a { $max } per sovvenzione
budget-up-to = fino a { $max } per sovvenzione
budget-from = da { $min } per sovvenzione
budget-pot = { $total } in tutto
budget-pot-shared = { $total } in tutto, forse condivisi con altri temi
budget-grants = { $count ->
        [one] { $count } sovvenzione prevista
       *[other] { $count } sovvenzioni previste
    }

## Avvisi

notice-appeared = Nuovo bando
notice-appeared-forthcoming = Nuovo bando, non ancora aperto
notice-opened = Ora aperto
notice-closed-passed = Chiuso: la scadenza è passata
notice-closed-early = Chiuso in anticipo
notice-closed = Chiuso da chi lo ha pubblicato
notice-withdrawn = Ritirato da chi lo ha pubblicato
notice-reopened = Di nuovo aperto
reminder = Scadenza { $left }
reminder-stage-first = Scadenza della fase 1 { $left }
reminder-stage-second = Scadenza della fase 2 { $left }
reminder-cut-off = Scadenza intermedia { $left }
moved = Scadenza spostata: era il { $gone }, ora è il { $come }
moved-away = Scadenza tolta: era il { $gone }, ora non è indicata
moved-dropped = Scadenza eliminata: { $gone }
moved-set = Scadenza fissata: { $come }
moved-added = Scadenza aggiunta: { $come }
moved-otherwise = Scadenza modificata
publisher-says = Chi lo pubblica comunica ({ $date }): { $said }
amended = Modificato: { $fields }
amended-field = { $field }: prima { $was }, ora { $now }
field-title = titolo
field-identifier = codice
field-opening_day = giorno di apertura
field-deadline_hour = ora della scadenza
field-deadline_model = tipo di scadenze
field-budget = bilancio
field-programme = programma
field-call = bando
field-text = descrizione
field-link = link
field-update = comunicazione
value-unknown = non indicato
value-title = «{ $title }»
value-words = { $count ->
        [one] { $count } parola
       *[other] { $count } parole
    }
value-day-only = solo il giorno
value-one-stage = una fase
value-two-stages = due fasi
value-cut-offs = più scadenze intermedie

## Più novità in un messaggio

digest-heading = { $count ->
        [one] { $count } novità, { $date }
       *[other] { $count } novità, { $date }
    }
digest-more = { $count ->
        [one] E { $count } altra.
       *[other] E altre { $count }.
    }
told-nothing = In questa chat non ho ancora segnalato nulla. /following mostra che cosa vuole sapere.
told-heading = Che cosa ho segnalato in questa chat, dal più recente
told-on = Segnalato il { $date }
hours-ago = { $hours ->
        [0] meno di un’ora fa
        [one] un’ora fa
       *[other] { $hours } ore fa
    }
hours-ahead = { $hours ->
        [0] entro un’ora
        [one] tra un’ora
       *[other] tra { $hours } ore
    }
sources-none = Non leggo nessuna fonte.
sources-heading = Che cosa leggo, e quanto è aggiornato
source-read = { $count ->
        [one] letta { $age }, { $count } scheda
       *[other] letta { $age }, { $count } schede
    }
source-never = mai letta finora
source-next = riletta { $when }
source-defects = { $count } non capite ({ $sorts })
source-is-stale = non si legge dal { $date }: { $found }
source-is-reshaped = ha pagine di forma diversa dal { $date }: { $found }
source-is-flooded = trattenuta dal { $date }: { $found }
source-stale = La fonte { $name } non si legge dal { $date }
source-reshaped = Le pagine di { $name } hanno una forma diversa dal previsto
source-flooded = Le nuove schede di { $name } sono trattenute
source-found = Trovato: { $found }
source-stale-next = Quello che si sa resta, e continuo a provare.
source-reshaped-next = Non si crede a nulla di quelle pagine, quello che si sapeva resta. { $command } mostra che cosa si legge e che cosa manca.
source-flooded-next = Passano quando una seconda lettura mostra lo stesso, o con { $command }.
source-over = La fonte { $name } è di nuovo a posto
source-over-stale = Non si leggeva dal { $date }, ora si legge di nuovo.
source-over-reshaped = Le sue pagine avevano una forma diversa dal { $date }, ora si capiscono di nuovo.
source-over-flooded = Quello che era trattenuto dal { $date } ora vale o è sparito.

## Pulsanti

button-details = Dettagli
button-page = Apri la pagina
button-similar = Bandi simili
button-recent = Tutte le novità
button-more = Altri
button-help = Aiuto
button-deadlines = Che cosa scade presto
button-follow = Segui
button-stop = Non seguire più
button-stop-number = Ferma { $number }
button-following = Mostra
button-like = Più bandi così
button-dislike = Meno bandi così
button-taste = Che cosa conservo
button-forget = Dimentica tutto

## Che cosa interessa

interest = bandi { $conditions }
interest-everything = tutti i bandi
expression-everything = di ogni tipo
expression-word = con la parola { $word }
expression-prefix = con una parola che inizia per { $word }…
expression-phrase = con le parole «{ $words }»
expression-not = ma non { $what }
expression-any = o { $what }
facet-programme = del programma { $name }
facet-kind-grant = di tipo sovvenzione
facet-kind-cascade = di tipo finanziamento a cascata
facet-kind-external_action = di tipo azione esterna
facet-kind-tender = di tipo gara d’appalto
facet-kind-national = di tipo bando nazionale
facet-country = per il paese «{ $name }»
facet-organisation = per { $name }
facet-theme = sul tema «{ $name }»
facet-budget-range = tra { $min } e { $max }
facet-budget-up-to = fino a { $max }
facet-budget-from = da { $min } in su
facet-budget-any = di qualsiasi importo
facet-deadline-range = che scadono tra { $min } e { $max ->
        [one] { $max } giorno
       *[other] { $max } giorni
    }
facet-deadline-within = che scadono entro { $max ->
        [one] { $max } giorno
       *[other] { $max } giorni
    }
facet-deadline-from = che scadono tra { $min ->
        [one] { $min } giorno
       *[other] { $min } giorni
    } o più tardi
facet-deadline-any = che scadono in qualsiasi momento
facet-opens-range = che aprono tra { $min } e { $max ->
        [one] { $max } giorno
       *[other] { $max } giorni
    }
facet-opens-within = che aprono entro { $max ->
        [one] { $max } giorno
       *[other] { $max } giorni
    }
facet-opens-from = che aprono tra { $min ->
        [one] { $min } giorno
       *[other] { $min } giorni
    } o più tardi
facet-opens-any = che aprono in qualsiasi momento
facet-language = pubblicati in { $language }
facet-partners-range = che richiedono da { $min } a { $max ->
    [one] { $max } partner
   *[other] { $max } partner
}
facet-partners-up-to = che richiedono al massimo { $max ->
    [one] { $max } partner
   *[other] { $max } partner
}
facet-partners-from = che richiedono { $min ->
    [one] { $min } partner
   *[other] { $min } partner
} o più
facet-partners-any = che richiedono un numero qualsiasi di partner
facet-status-forthcoming = che sono in arrivo
facet-status-open = che sono aperti
facet-status-closed = che sono chiusi
facet-status-withdrawn = che sono ritirati
facet-status-unknown = il cui stato non è noto
reason-mentions = menziona { $words }
reason-named = l’hai chiesto tu
reason-of-named = fa parte del bando che hai chiesto
reason-named-beginning = il suo codice inizia così

## Sopra un elenco

noun-call = { $count ->
        [one] bando
       *[other] bandi
    }
noun-grant = { $count ->
        [one] sovvenzione dell’UE
       *[other] sovvenzioni dell’UE
    }
noun-cascade = { $count ->
        [one] piccola sovvenzione tramite un progetto finanziato
       *[other] piccole sovvenzioni tramite progetti finanziati
    }
noun-external_action = { $count ->
        [one] sovvenzione per attività fuori dall’UE
       *[other] sovvenzioni per attività fuori dall’UE
    }
noun-tender = { $count ->
        [one] gara d’appalto
       *[other] gare d’appalto
    }
noun-national = { $count ->
        [one] bando nazionale
       *[other] bandi nazionali
    }
nouns-call = bandi
nouns-grant = sovvenzioni dell’UE
nouns-cascade = piccole sovvenzioni tramite progetti finanziati
nouns-external_action = sovvenzioni per attività fuori dall’UE
nouns-tender = gare d’appalto
nouns-national = bandi nazionali
counted = { $count } { $what }
noun-with-status = { $noun } (stato: { $status })
label-status-forthcoming = in arrivo
label-status-open = aperto
label-status-closed = chiuso
label-status-withdrawn = ritirato
label-status-unknown = senza data
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] che menziona { $words }
       *[other] che menzionano { $words }
    }
condition-amount = con sovvenzioni di { $amount }
condition-amount-range = con sovvenzioni tra { $min } e { $max }
condition-amount-up-to = con sovvenzioni fino a { $max }
condition-amount-from = con sovvenzioni da { $min } in su
condition-closing-on = con scadenza il { $date }
condition-closing-range = con scadenza dal { $from } al { $to }
condition-closing-by = con scadenza entro il { $to }
condition-closing-from = con scadenza dal { $from } in poi
condition-opening-on = con apertura il { $date }
condition-opening-range = con apertura dal { $from } al { $to }
condition-opening-by = con apertura entro il { $to }
condition-opening-from = con apertura dal { $from } in poi
list-heading = { $what }:
list-heading-soonest = { $what }, prima quelli più vicini:
list-heading-best = { $what }, prima quelli più adatti:
list-more = { $count ->
        [one] E { $count } altro. Per vederne meno, aggiungi un programma, un paese, un importo o un mese.
       *[other] E altri { $count }. Per vederne meno, aggiungi un programma, un paese, un importo o un mese.
    }
list-follow-hint = Per sapere dei nuovi: { $command }
family-heading = { $count ->
        [one] { $count } bando ha il codice { $code }:
       *[other] { $count } bandi hanno il codice { $code }:
    }
family-more = { $count ->
        [one] E { $count } altro; scrivi una parte più lunga del codice.
       *[other] E altri { $count }; scrivi una parte più lunga del codice.
    }
similar-heading = Bandi simili a { $title }:
similar-nothing = Non conosco altri bandi simili a { $title } a cui ci si possa ancora candidare.
why-heading = Che cosa ne è stato qui di { $title }:
why-misses = { $interest }: non è adatto; che cosa manca: { $conditions }
why-told = { $interest }: è adatto, segnalato il { $date }
why-pending = { $interest }: è adatto, sarà segnalato il { $date }
why-digest = { $interest }: è adatto, arriva con il riepilogo del { $date }
why-quiet = { $interest }: è adatto, ma da quando si segue non è successo nulla, quindi non c’era nulla da segnalare

## Risposte su un bando, e su nessuno

deadlines-all = Tutte le scadenze:
money-none-stated = La fonte non indica importi.
nothing-fits = Non c’è nulla di adatto. Ho cercato: { $what }.
looser-deadline = { $count ->
        [one] Senza i giorni ce n’è { $count }.
       *[other] Senza i giorni ce ne sono { $count }.
    }
looser-opening = { $count ->
        [one] Con qualsiasi giorno di apertura ce n’è { $count }.
       *[other] Con qualsiasi giorno di apertura ce ne sono { $count }.
    }
looser-amount = { $count ->
        [one] Senza l’importo ce n’è { $count }.
       *[other] Senza l’importo ce ne sono { $count }.
    }
looser-status = { $count ->
        [one] Aperto o no, ce n’è { $count }.
       *[other] Aperti o no, ce ne sono { $count }.
    }
looser-kind = { $count ->
        [one] Di qualsiasi tipo ce n’è { $count }.
       *[other] Di qualsiasi tipo ce ne sono { $count }.
    }
looser-country = { $count ->
        [one] Senza il paese ce n’è { $count }.
       *[other] Senza il paese ce ne sono { $count }.
    }
looser-programme = { $count ->
        [one] In qualsiasi programma ce n’è { $count }.
       *[other] In qualsiasi programma ce ne sono { $count }.
    }
looser-words = { $count ->
        [one] Senza le parole libere ce n’è { $count }.
       *[other] Senza le parole libere ce ne sono { $count }.
    }
nothing-fits-follow = Posso avvisarti quando esce qualcosa di adatto.
unknown-code = Non conosco nessun bando { $code }.
unknown-code-example = I codici sono fatti così: { $code }
unknown-code-nearest = I più vicini che conosco:
cut-question = { $count ->
        [one] Era lungo; ho letto il primo carattere ({ $count }).
       *[other] Era lungo; ho letto i primi { $count } caratteri.
    }

## Intorno alle risposte

example-question = bandi per biblioteche sul patrimonio culturale, fino a 60.000 euro
greeting = Buongiorno. Seguo i bandi europei, segnalo in questa chat quelli nuovi che interessano e rispondo alle domande.
greeting-example = Chiedimi per esempio: { $example }
help-heading = Che cosa so fare
help-plain-words = Vanno bene anche parole semplici:
help-example-month = quali bandi CERV scadono questo mese?
help-example-small = piccole sovvenzioni per musei in Polonia, massimo 60.000 euro
help-example-when = quando scade CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = finanziamento a cascata sull’energia, che apre il prossimo mese
help-disclaimer = Quello che dico viene dagli elenchi di chi pubblica i bandi; fa fede il testo del bando.
unclear = Non ho capito che cosa cerchi.
unclear-example = Indica un tema, un tipo di organizzazione, un programma o un bando. Per esempio: { $example }
out-of-scope = Questo non lo so. Conosco solo i bandi europei.
out-of-scope-personal = Conosco solo bandi per organizzazioni, non fondi per singole persone. Per un soggiorno all’estero chiedi all’ufficio internazionale della tua scuola o università; per un consiglio vicino a te, al centro Europe Direct.
for-example = Per esempio: { $example }
apology = Scusami, in questo momento non posso consultare i miei dati. Riprova tra qualche minuto; quello che segui non è andato perso.
unknown-command = Non conosco { $command }.
unknown-command-meant = Intendevi { $command }? { $description }
usage = Dopo il comando manca: { $argument }. Per esempio: { $example }
only-managers = Solo chi gestisce questa chat può cambiare che cosa segue. In una chat privata con me puoi seguire per conto tuo.

## Seguire

followed = Da ora segnalo in questa chat: { $interest }.
followed-reminders = Segnalo che cosa è nuovo o cambia, e mando un promemoria { $days } { $last ->
        [one] giorno
       *[other] giorni
    } prima di una scadenza, alle { $time } (ora di { $city }).
followed-written = Si scrive { $interest }
followed-near = Oggi ci si avvicina:
followed-already = Questa chat lo segue già, con il numero { $number }: { $interest }.
followed-already-file = Questa chat lo segue già, per il file della sua comunità: { $interest }.
followed-too-many = { $count ->
        [one] Questa chat segue già { $count } interesse, che è il massimo. Prima fermane uno: /following
       *[other] Questa chat segue già { $count } interessi, che è il massimo. Prima fermane uno: /following
    }
following-heading = Questa chat segue
following-from-file = { $interest } (stabilito nel file della comunità)
followed-relevance = I bandi adatti per meno di { $least } su 100 restano fuori.
following-relevance = { $interest } adatti almeno per { $least } su 100
relevance-wrong = Non ho capito quanto devono essere adatti i bandi: c’è { $found }, serve un numero da 0 a 100.
following-stop = Per fermarne uno: /unfollow e il suo numero.
following-nothing = Questa chat non segue ancora nulla.
following-place = Nel file di una comunità questa chat si chiama { $place }
unfollow-nothing = In questa chat non si segue nulla tramite comando, quindi non c’è nulla da fermare. Vedi /following
unfollow-unknown = Questo numero qui non c’è. Conosco { $numbers }; vedi /following
unfollowed = Fatto. In questa chat non segnalo più: { $interest }.
unfollowed-again = Per riprendere: { $command }
expected-heading = Attesi, non ancora pubblicati:
expected-times = di solito apre { $opens } e chiude { $closes }; non ancora pubblicato.
expected-closes = di solito chiude { $closes }; non ancora pubblicato.
expected-last = L’ultima edizione è durata dal { $opened } al { $closed }.
expected-agencies = Lo pubblica l’agenzia nazionale del tuo paese: { $link }
expected-portal = Esce sul portale dell’UE: { $link }
month = { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    }
month-early = a inizio { $month }
month-mid = a metà { $month }
month-late = a fine { $month }
works-funded = { $count ->
        [one] { $count } progetto finanziato su questo tema:
       *[other] { $count } progetti finanziati su questo tema, prima i più adatti:
    }
works-usable = { $count ->
        [one] { $count } risultato o materiale gratuito su questo tema:
       *[other] { $count } risultati e materiali gratuiti su questo tema, prima i più adatti:
    }
works-source = Dalla fonte { $source }, letta il { $date }.
works-source-undated = Dalla fonte { $source }.
works-no-calls = Questi non sono bandi; per quelli chiedi come al solito.
works-funded-none = Qui non tengo un elenco di progetti finanziati. Chi mi gestisce può attivare una fonte, per esempio `cordis`.
works-usable-none = Qui non tengo un elenco di materiali gratuiti. Chi mi gestisce può attivare una fonte, per esempio `cordis_results`.
works-funded-nothing = Non conosco progetti finanziati { $topic }.
works-usable-nothing = Non conosco risultati o materiali gratuiti { $topic }.
enter-read = Ho letto questo. È giusto?
enter-corrects = Questo corregge «{ $title }». È giusto?
enter-keywords = Si trova con queste parole: { $keywords }
enter-confirm = Per registrarlo e segnalarlo a tutti quelli a cui interessa, premi il pulsante o invia { $command }. Per cambiare qualcosa, invia di nuovo tutto il modulo.
button-enter = Sì, inseriscilo
enter-bad = Non ho saputo leggerlo come bando:
enter-slip = { $part }: c’è { $found }, serve { $expected }; prova { $example }
enter-slip-nothing = { $part }: non c’è nulla, serve { $expected }; prova { $example }
enter-example = Un modulo intero: { $example }
enter-parts = Le parti in quest’ordine, separate da punto e virgola, o con il nome come in `code: KA210-YOU-2027`: { $parts }
entry-title = un titolo
entry-deadline = un giorno, con l’ora se è nota
entry-opens = un giorno
entry-link = l’indirizzo della pagina di chi pubblica il bando
entry-programme = il codice o il nome di un programma
entry-budget = un importo in euro, oppure un minimo e un massimo
entry-for = tipi di organizzazione, separati da virgole
entry-country = paesi, separati da virgole
entry-kind = grant, cascade, external_action, tender o national
entry-status = forthcoming, open, closed, withdrawn o unknown
entry-pot = un importo in euro
entry-grants = un numero
entry-language = il codice di una lingua dell’UE
entry-code = un codice di 100 caratteri al massimo
entry-call = un codice di 100 caratteri al massimo
enter-done = Inserito: «{ $title }». Lo segnalo a ogni comunità a cui interessa.
enter-later = Per correggerlo, inseriscilo di nuovo con lo stesso link o codice. Per ritirarlo: { $command }
enter-withdrawn = Ritirato: «{ $title }». Per riprenderlo, inseriscilo di nuovo.
enter-nothing = Qui nessun bando aspetta un sì. Invia di nuovo il modulo.
enter-unknown = Non conosco nessun bando { $code } inserito a mano.
enter-in-file = «{ $title }» si trova in un file: scrivi lì `withdrawn` sotto `status`.
enter-only-managers = Solo chi gestisce questa chat può inserire bandi.
enter-not-here = I bandi si segnalano a tutti quelli a cui interessano, quindi si possono inserire solo in una chat che si trova nel file di una comunità.
enter-no-desk = Qui non si possono inserire bandi: in questa sessione non si conserva nulla.
thumb-up = Ho preso nota: per te sposto un po’ più in alto i bandi come «{ $title }». /taste mostra che cosa ne conservo, e lo dimentica.
thumb-down = Ho preso nota: per te sposto un po’ più in basso i bandi come «{ $title }». /taste mostra che cosa ne conservo, e lo dimentica.
thumb-nobody = Qui non posso sapere chi sei, quindi non conservo nulla. In una chat privata con me funziona.
taste-nothing = Non so nulla di quello che ti piace. Me lo dicono i pulsanti sotto i nuovi bandi, e anche /like e /dislike con un codice.
taste-heading = { $count ->
        [one] Che cosa ho imparato da { $count } pollice
       *[other] Che cosa ho imparato da { $count } pollici
    }
taste-more = Più bandi { $what } ({ $count ->
        [one] { $count } pollice in su
       *[other] { $count } pollici in su
    })
taste-less = Meno bandi { $what } ({ $count ->
        [one] { $count } pollice in giù
       *[other] { $count } pollici in giù
    })
taste-effect = Questo cambia l’ordine di quello che ti mostro di { $points } punti su 100 al massimo. Non nasconde mai un bando che chiedi per nome, e nessun altro lo vede.
taste-forgotten = Dimenticato: non conservo nulla di quello che ti piace.

## Errori dopo /follow

bad-interest = Non riesco a leggerlo. Al carattere { $at }: { $slip }.
bad-interest-example = Un esempio intero: { $example }
slip-nothing = non c’è nulla, servono parole; prova `heritage OR museum`, oppure `*` per tutti i bandi
slip-end = il testo finisce, serve una parola; togli l’ultimo operatore o aggiungi una parola
slip-never-opened = `)` senza la sua `(`; toglila o aggiungi `(` prima
slip-never-closed = `(` senza la sua `)`; aggiungi `)`
slip-closed-empty = `)`, prima serve una parola
slip-never-unquoted = le virgolette non sono chiuse; aggiungi `"` dopo le parole
slip-empty-phrase = tra le virgolette non c’è nulla, servono parole
slip-operator = un operatore, prima serve una parola; prova `heritage OR museum`
slip-too-deep = più di { $max } livelli di parentesi; scrivilo in modo più semplice
slip-too-many = più di { $max } parole; dividile in più interessi
slip-long-word = `{ $found }` ha { $letters } lettere, al massimo { $max }; prova una parola più corta
slip-no-word = `{ $found }` non è una parola
slip-short-prefix = `{ $found }`, servono almeno due lettere prima di `*`; prova `librar*`
slip-unknown-field = il campo `{ $found }` non esiste, serve uno tra { $fields }
slip-facet = `{ $found }`, serve { $expected }; prova `{ $example }`
expected-programme = un programma
expected-kind = grant, cascade, external_action, tender o national
expected-country = un paese
expected-for = un tipo di organizzazione
expected-theme = un tema
expected-budget = un importo in euro con < o >
expected-deadline = un numero di giorni con < o >
expected-opens = un numero di giorni con < o >
expected-lang = una lingua dell’UE
expected-partners = un numero di partner con <= o >=
expected-status = open, forthcoming, closed, withdrawn o unknown

## Comandi

command-ask = Chiedi con parole semplici: bandi per biblioteche fino a 60.000 euro.
    .name = chiedi
    .argument = domanda
command-deadlines = Che cosa scade per primo; puoi restringere con altre parole.
    .name = scadenze
    .argument = parole
command-call = Tutto su un bando, dal codice o dal link.
    .name = bando
    .argument = codice
command-similar = Altri bandi come quello.
    .name = simili
    .argument = codice
command-why = Perché un bando è stato segnalato in questa chat, o no.
    .name = perché
    .argument = codice
command-follow = Ricevi avvisi sui nuovi bandi che interessano.
    .name = segui
    .argument = interesse
command-following = Che cosa segue questa chat, e come fermarlo.
    .name = seguiti
command-unfollow = Smetti di seguirne uno, con il suo numero.
    .name = ferma
    .argument = numero
command-recent = Che cosa ho segnalato in questa chat di recente.
    .name = novità
    .argument = pagina
command-funded = Che cosa è stato finanziato su un tema: progetti, non bandi.
    .name = finanziati
    .argument = tema
command-resources = Materiali gratuiti e risultati su un tema.
    .name = materiali
    .argument = tema
command-addcall = Inserisci un bando a mano: titolo; scadenza; link; programma; importo; per chi; paese.
    .name = inserisci
    .argument = modulo
command-withdrawcall = Ritira un bando inserito a mano.
    .name = ritira
    .argument = codice
command-like = Più bandi come questo.
    .name = più
    .argument = codice
command-dislike = Meno bandi come questo.
    .name = meno
    .argument = codice
command-taste = Che cosa ho imparato dai tuoi pollici, e come farlo dimenticare.
    .name = gusti
    .argument = forget
command-sources = Quali fonti leggo, quanto sono aggiornate e che cosa non va.
    .name = fonti
command-help = Che cosa so fare.
    .name = aiuto
command-start = Saluta.
    .name = inizia

## Tipi di organizzazione

organisation-municipality = comune
    .plural = comuni
organisation-region = ente regionale
    .plural = enti regionali
organisation-public_body = ente pubblico
    .plural = enti pubblici
organisation-school = scuola
    .plural = scuole
organisation-vet_provider = ente di formazione professionale
    .plural = enti di formazione professionale
organisation-university = università
    .plural = università
organisation-research_body = organismo di ricerca
    .plural = organismi di ricerca
organisation-adult_education = ente di educazione degli adulti
    .plural = enti di educazione degli adulti
organisation-library = biblioteca
    .plural = biblioteche
organisation-museum = museo
    .plural = musei
organisation-archive = archivio
    .plural = archivi
organisation-ngo = organizzazione non governativa
    .plural = organizzazioni non governative
organisation-youth_organisation = organizzazione giovanile
    .plural = organizzazioni giovanili
organisation-informal_group = gruppo informale
    .plural = gruppi informali
organisation-sports_club = associazione sportiva
    .plural = associazioni sportive
organisation-social_enterprise = impresa sociale
    .plural = imprese sociali
organisation-sme = piccola o media impresa
    .plural = piccole e medie imprese
organisation-startup = start-up
    .plural = start-up
organisation-company = impresa
    .plural = imprese
organisation-farmer = agricoltore
    .plural = agricoltori
organisation-fisher = pescatore
    .plural = pescatori
organisation-hospital = ospedale o servizio sanitario
    .plural = ospedali e servizi sanitari
organisation-social_service = servizio sociale
    .plural = servizi sociali
organisation-cultural_organisation = organizzazione culturale
    .plural = organizzazioni culturali
organisation-artist = artista
    .plural = artisti
organisation-media_organisation = organizzazione dei media
    .plural = organizzazioni dei media
organisation-audiovisual_company = impresa cinematografica o audiovisiva
    .plural = imprese cinematografiche e audiovisive
organisation-faith_organisation = organizzazione religiosa
    .plural = organizzazioni religiose
organisation-chamber = camera di commercio o ente di sostegno alle imprese
    .plural = camere di commercio ed enti di sostegno alle imprese
organisation-social_partner = sindacato o organizzazione di datori di lavoro
    .plural = sindacati e organizzazioni di datori di lavoro
organisation-consumer_organisation = associazione di consumatori
    .plural = associazioni di consumatori
organisation-energy_community = comunità energetica
    .plural = comunità energetiche
organisation-international_organisation = organizzazione internazionale
    .plural = organizzazioni internazionali
organisation-individual = persona fisica
    .plural = persone fisiche

## Temi

theme-heritage = patrimonio culturale
theme-culture = cultura e arti
theme-creative_industries = industrie creative
theme-audiovisual = cinema e audiovisivo
theme-music = musica
theme-books = libri e traduzione
theme-languages = lingue
theme-architecture = architettura e nuovo Bauhaus europeo
theme-media_literacy = alfabetizzazione mediatica
theme-journalism = giornalismo e pluralismo dei media
theme-democracy = democrazia e partecipazione
theme-remembrance = memoria
theme-town_twinning = gemellaggi tra città
theme-human_rights = diritti fondamentali
theme-gender_equality = parità di genere
theme-gender_violence = violenza di genere
theme-children = bambini e tutela dei minori
theme-anti_racism = antirazzismo e non discriminazione
theme-roma = inclusione dei Rom
theme-lgbtiq = uguaglianza delle persone LGBTIQ
theme-disability = disabilità
theme-inclusion = inclusione sociale
theme-migration = migrazione e integrazione
theme-youth = giovani
theme-volunteering = volontariato
theme-sport = sport
theme-school_education = istruzione scolastica
theme-vocational_training = formazione professionale
theme-higher_education = istruzione superiore
theme-adult_learning = educazione degli adulti
theme-digital_skills = competenze digitali
theme-artificial_intelligence = intelligenza artificiale
theme-cybersecurity = cibersicurezza
theme-data = dati e cloud
theme-connectivity = connettività
theme-online_safety = sicurezza online
theme-health = salute e assistenza
theme-mental_health = salute mentale
theme-ageing = invecchiamento
theme-employment = occupazione e vita lavorativa
theme-social_economy = economia sociale
theme-entrepreneurship = imprenditorialità e piccole imprese
theme-tourism = turismo
theme-climate = clima
theme-energy = energia
theme-buildings = edifici e ristrutturazione
theme-nature = natura e biodiversità
theme-circular_economy = economia circolare
theme-water = acqua
theme-ocean = mari e oceani
theme-agriculture = agricoltura
theme-food = alimentazione
theme-rural = sviluppo rurale
theme-urban = sviluppo urbano
theme-mobility = trasporti e mobilità
theme-regional_cooperation = cooperazione transfrontaliera e regionale
theme-civil_protection = protezione civile
theme-security = sicurezza
theme-justice = giustizia
theme-consumer = consumatori
theme-research_skills = carriere nella ricerca e ampliamento della partecipazione
theme-science_society = scienza e società
theme-innovation = innovazione
theme-industry = industria e produzione
theme-space = spazio e satelliti
theme-defence = difesa
theme-nuclear = nucleare
theme-external_action = sviluppo e azione esterna
theme-eu_policy = conoscenza dell’UE
theme-finance_control = lotta antifrode e finanze pubbliche

## Paesi

country-AT = Austria
country-BE = Belgio
country-BG = Bulgaria
country-HR = Croazia
country-CY = Cipro
country-CZ = Cechia
country-DK = Danimarca
country-EE = Estonia
country-FI = Finlandia
country-FR = Francia
country-DE = Germania
country-GR = Grecia
country-HU = Ungheria
country-IE = Irlanda
country-IT = Italia
country-LV = Lettonia
country-LT = Lituania
country-LU = Lussemburgo
country-MT = Malta
country-NL = Paesi Bassi
country-PL = Polonia
country-PT = Portogallo
country-RO = Romania
country-SK = Slovacchia
country-SI = Slovenia
country-ES = Spagna
country-SE = Svezia
country-IS = Islanda
country-LI = Liechtenstein
country-NO = Norvegia
country-CH = Svizzera
country-GB = Regno Unito
country-AL = Albania
country-BA = Bosnia ed Erzegovina
country-XK = Kosovo
country-ME = Montenegro
country-MK = Macedonia del Nord
country-RS = Serbia
country-TR = Turchia
country-UA = Ucraina
country-MD = Moldova
country-GE = Georgia
country-AM = Armenia
country-AZ = Azerbaigian
country-BY = Bielorussia
country-RU = Russia
country-FO = Isole Fær Øer
country-GL = Groenlandia
country-IL = Israele
country-PS = Palestina
country-TN = Tunisia
country-MA = Marocco
country-DZ = Algeria
country-LY = Libia
country-EG = Egitto
country-JO = Giordania
country-LB = Libano
country-SY = Siria
country-KR = Corea del Sud
country-JP = Giappone
country-CA = Canada
country-NZ = Nuova Zelanda
country-US = Stati Uniti
country-AD = Andorra
country-MC = Monaco
country-SM = San Marino
country-VA = Città del Vaticano
country-AU = Australia
country-BR = Brasile
country-IN = India
country-CN = Cina
country-ZA = Sudafrica
country-GT = Guatemala
country-YE = Yemen
country-KZ = Kazakhstan
country-UZ = Uzbekistan
country-IQ = Iraq
country-TL = Timor Leste
country-SN = Senegal
country-KE = Kenya
country-CO = Colombia
country-PE = Perù

## Città che danno l’ora

city-amsterdam = Amsterdam
city-athens = Atene
city-azores = Ponta Delgada
city-belgrade = Belgrado
city-berlin = Berlino
city-bratislava = Bratislava
city-brussels = Bruxelles
city-bucharest = Bucarest
city-budapest = Budapest
city-canary = Las Palmas
city-chisinau = Chișinău
city-copenhagen = Copenaghen
city-dublin = Dublino
city-helsinki = Helsinki
city-istanbul = Istanbul
city-kyiv = Kiev
city-lisbon = Lisbona
city-ljubljana = Lubiana
city-london = Londra
city-luxembourg = Lussemburgo
city-madrid = Madrid
city-malta = Malta
city-nicosia = Nicosia
city-oslo = Oslo
city-paris = Parigi
city-podgorica = Podgorica
city-prague = Praga
city-reykjavik = Reykjavik
city-riga = Riga
city-rome = Roma
city-sarajevo = Sarajevo
city-skopje = Skopje
city-sofia = Sofia
city-stockholm = Stoccolma
city-tallinn = Tallinn
city-tbilisi = Tbilisi
city-tirane = Tirana
city-vienna = Vienna
city-vilnius = Vilnius
city-warsaw = Varsavia
city-yerevan = Erevan
city-zagreb = Zagabria
city-zurich = Zurigo
