### Ko „Crier” saka latviski. Paziņojumu skaidrojumi ir failā en.ftl.

## Dienas, stundas un summas

date = { $day }.{ $month }.{ $year }.
clock = plkst. { $hour }.{ $minute }
days-ahead = { $days ->
        [0] šodien
        [1] rīt
        [zero] pēc { $days } dienām
        [one] pēc { $days } dienas
       *[other] pēc { $days } dienām
    }
days-ago = { $days ->
        [1] vakar
        [zero] pirms { $days } dienām
        [one] pirms { $days } dienas
       *[other] pirms { $days } dienām
    }
money = EUR { $amount }
list-and = { $head } un { $last }
list-or = { $head } vai { $last }

## Termiņi

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; zināma tikai diena, pieņemtais laiks: { $time } { $city })
deadline-line = Termiņš: { $deadline }
deadline-line-stage = Termiņš: { $deadline }, { $stage }
deadline-line-passed = Termiņš pagājis: { $date } ({ $left })
deadline-line-unknown = Termiņš: nav norādīts
stage-first = 1. posms no 2
stage-second = 2. posms no 2, tikai pēc uzaicinājuma
stage-cut-off-last = pēdējais starptermiņš
stage-cut-off-next = { $count ->
        [zero] nākamais no { $count } starptermiņiem
        [one] nākamais no { $count } starptermiņa
       *[other] nākamais no { $count } starptermiņiem
    }

## Uzaicinājuma kartīte

kind-grant = ES dotācija
kind-cascade = neliela dotācija ar finansēta projekta starpniecību
kind-external_action = dotācija darbam ārpus ES
kind-tender = iepirkums: līgums, nevis dotācija
kind-national = valsts vai reģionāls uzaicinājums
money-line = Summa: { $money }
money-line-unknown = Summa: nav norādīta
why-line = Kāpēc: { $reasons }
seen-unchanged = Pirmo reizi redzēts: { $date }, kopš tā laika nav mainījies
seen-changed = Pirmo reizi redzēts: { $first }, pēdējās izmaiņas: { $last }
entered-by-hand = Publicējis { $publisher }, ievadīts ar roku
seen-last = Pēdējo reizi redzēts avotā: { $date }
part-of-call = Daļa no uzaicinājuma “{ $call }”
also-listed = To norāda arī
also-listed-otherwise = { $source }, kur norādīts { $date }
status-opens = Tiks atvērts: { $date } ({ $left })
status-late = Vēl nav atvērts, bija paredzēts atvērt: { $date }
status-unopened = Vēl nav atvērts, atvēršanas diena nav norādīta
status-closed = Slēgts
status-withdrawn = Publicētājs to atsaucis
status-unknown = Vai ir atvērts: nav norādīts
open-now = Tas ir atvērts.
open-since = Tas ir atvērts, sākums: { $date }

## Uzaicinājuma līdzekļi pa daļām

budget-and = { $head }; { $last }
budget-range = no { $min } līdz { $max } vienai dotācijai
budget-up-to = līdz { $max } vienai dotācijai
budget-from = no { $min } vienai dotācijai
budget-pot = kopā { $total }
budget-pot-shared = kopā { $total }, iespējams, kopīgi ar citiem tematiem
budget-grants = { $count ->
        [zero] paredzētas { $count } dotācijas
        [one] paredzēta { $count } dotācija
       *[other] paredzētas { $count } dotācijas
    }

## Paziņojumi

notice-appeared = Jauns uzaicinājums
notice-appeared-forthcoming = Jauns uzaicinājums, vēl nav atvērts
notice-opened = Tagad atvērts
notice-closed-passed = Slēgts: termiņš pagājis
notice-closed-early = Slēgts pirms laika
notice-closed = Publicētājs to slēdzis
notice-withdrawn = Publicētājs to atsaucis
notice-reopened = Atkal atvērts
reminder = Termiņš { $left }
reminder-stage-first = 1. posma termiņš { $left }
reminder-stage-second = 2. posma termiņš { $left }
reminder-cut-off = Starptermiņš { $left }
moved = Termiņš mainīts: bija { $gone }, tagad { $come }
moved-away = Termiņš atsaukts: bija { $gone }, tagad nav norādīts
moved-dropped = Termiņš atcelts: { $gone }
moved-set = Termiņš noteikts: { $come }
moved-added = Pievienots termiņš: { $come }
moved-otherwise = Termiņš mainīts
publisher-says = Publicētājs ziņo ({ $date }): { $said }
amended = Mainīts: { $fields }
amended-field = { $field }: iepriekš { $was }, tagad { $now }
field-title = nosaukums
field-identifier = kods
field-opening_day = atvēršanas diena
field-deadline_hour = termiņa stunda
field-deadline_model = termiņu veids
field-budget = budžets
field-programme = programma
field-call = uzaicinājums
field-text = apraksts
field-link = saite
field-update = paziņojums
value-unknown = nav norādīts
value-title = “{ $title }”
value-words = { $count ->
        [zero] { $count } vārdi
        [one] { $count } vārds
       *[other] { $count } vārdi
    }
value-day-only = tikai diena
value-one-stage = viens posms
value-two-stages = divi posmi
value-cut-offs = vairāki starptermiņi

## Vairāki jaunumi vienā ziņojumā

digest-heading = { $count ->
        [zero] { $count } jaunumi, { $date }
        [one] { $count } jaunums, { $date }
       *[other] { $count } jaunumi, { $date }
    }
digest-more = { $count ->
        [zero] Un vēl { $count }.
        [one] Un vēl { $count }.
       *[other] Un vēl { $count }.
    }
told-nothing = Šajā sarunā vēl neko neesmu paziņojis. /following rāda, kam šeit seko.
told-heading = Ko esmu paziņojis šajā sarunā, jaunākais vispirms
told-on = Paziņots: { $date }
hours-ago = { $hours ->
        [0] pēdējās stundas laikā
        [1] pirms stundas
        [zero] pirms { $hours } stundām
        [one] pirms { $hours } stundas
       *[other] pirms { $hours } stundām
    }
hours-ahead = { $hours ->
        [0] stundas laikā
        [1] pēc stundas
        [zero] pēc { $hours } stundām
        [one] pēc { $hours } stundas
       *[other] pēc { $hours } stundām
    }
sources-none = Es nelasu nevienu avotu.
sources-heading = Ko es lasu un cik tas ir svaigs
source-read = { $count ->
        [zero] lasīts { $age }, { $count } ieraksti
        [one] lasīts { $age }, { $count } ieraksts
       *[other] lasīts { $age }, { $count } ieraksti
    }
source-never = vēl nav lasīts
source-next = atkal lasīs { $when }
source-defects = nesaprasti: { $count } ({ $sorts })
source-is-stale = nav nolasāms kopš { $date }: { $found }
source-is-reshaped = lapām cits veidojums kopš { $date }: { $found }
source-is-flooded = aizturēts kopš { $date }: { $found }
source-stale = Avots { $name } nav nolasāms kopš { $date }
source-reshaped = { $name }: lapām ir cits veidojums, nekā gaidīts
source-flooded = { $name }: jaunie ieraksti ir aizturēti
source-found = Atrasts: { $found }
source-stale-next = Kas par to zināms, paliek, un es turpinu mēģināt.
source-reshaped-next = Nekam tajās netic, kas bija zināms, paliek. { $command } rāda, kas tiek izlasīts un kā trūkst.
source-flooded-next = Tos pieņems, kad otrā lasīšana rādīs to pašu, vai ar { $command }.
source-over = Avots { $name } atkal ir kārtībā
source-over-stale = Tas nebija nolasāms kopš { $date } un tagad atkal tiek lasīts.
source-over-reshaped = Tā lapām bija cits veidojums kopš { $date }, un tagad tās atkal ir saprotamas.
source-over-flooded = Kas bija aizturēts kopš { $date }, tagad ir pieņemts vai pazudis.

## Pogas

button-details = Sīkāk
button-page = Atvērt lapu
button-similar = Līdzīgi uzaicinājumi
button-recent = Visi nesenie jaunumi
button-more = Vairāk
button-help = Palīdzība
button-deadlines = Kas drīz beidzas
button-follow = Sekot
button-stop = Vairs nesekot
button-stop-number = Vairs nesekot { $number }
button-following = Parādīt
button-like = Vairāk tādu
button-dislike = Mazāk tādu
button-taste = Ko es paturu
button-forget = Visu aizmirst

## Kas kuru interesē

interest = uzaicinājumi { $conditions }
interest-everything = visi uzaicinājumi
expression-everything = jebkādi
expression-word = ar vārdu { $word }
expression-prefix = ar vārdu, kas sākas ar { $word }…
expression-phrase = ar vārdiem “{ $words }”
expression-not = izņemot tos { $what }
expression-any = { $what }
facet-programme = programmā “{ $name }”
facet-kind-grant = ar veidu “ES dotācija”
facet-kind-cascade = ar veidu “kaskādes finansējums”
facet-kind-external_action = ar veidu “ārējā darbība”
facet-kind-tender = ar veidu “iepirkums”
facet-kind-national = ar veidu “valsts uzaicinājums”
facet-country = valstij “{ $name }”
facet-organisation = { $name }
facet-theme = par tematu “{ $name }”
facet-budget-range = robežās no { $min } līdz { $max }
facet-budget-up-to = līdz { $max }
facet-budget-from = no { $min }
facet-budget-any = jebkādā apmērā
facet-deadline-range = ar termiņu pēc { $min } līdz { $max ->
        [zero] { $max } dienām
        [one] { $max } dienas
       *[other] { $max } dienām
    }
facet-deadline-within = ar termiņu { $max ->
        [zero] { $max } dienu
        [one] { $max } dienas
       *[other] { $max } dienu
    } laikā
facet-deadline-from = ar termiņu pēc { $min ->
        [zero] { $min } dienām
        [one] { $min } dienas
       *[other] { $min } dienām
    } vai vēlāk
facet-deadline-any = ar jebkādu termiņu
facet-opens-range = ar atvēršanu pēc { $min } līdz { $max ->
        [zero] { $max } dienām
        [one] { $max } dienas
       *[other] { $max } dienām
    }
facet-opens-within = ar atvēršanu { $max ->
        [zero] { $max } dienu
        [one] { $max } dienas
       *[other] { $max } dienu
    } laikā
facet-opens-from = ar atvēršanu pēc { $min ->
        [zero] { $min } dienām
        [one] { $min } dienas
       *[other] { $min } dienām
    } vai vēlāk
facet-opens-any = ar atvēršanu jebkurā laikā
facet-language = publicēti valodā “{ $language }”
facet-partners-range = ar { $min } līdz { $max ->
    [zero] { $max } nepieciešamiem partneriem
    [one] { $max } nepieciešamu partneri
   *[other] { $max } nepieciešamiem partneriem
}
facet-partners-up-to = ar ne vairāk kā { $max ->
    [zero] { $max } nepieciešamiem partneriem
    [one] { $max } nepieciešamu partneri
   *[other] { $max } nepieciešamiem partneriem
}
facet-partners-from = ar { $min ->
    [zero] { $min } nepieciešamiem partneriem
    [one] { $min } nepieciešamu partneri
   *[other] { $min } nepieciešamiem partneriem
} vai vairāk
facet-partners-any = ar jebkādu partneru skaitu
facet-status-forthcoming = ar stāvokli “gaidāms”
facet-status-open = ar stāvokli “atvērts”
facet-status-closed = ar stāvokli “slēgts”
facet-status-withdrawn = ar stāvokli “atsaukts”
facet-status-unknown = ar nezināmu stāvokli
reason-mentions = piemin: { $words }
reason-named = jūs to nosaucāt
reason-of-named = tas ir daļa no jūsu nosauktā uzaicinājuma
reason-named-beginning = tā sākas šā uzaicinājuma kods

## Virs saraksta

noun-call = { $count ->
        [zero] uzaicinājumi
        [one] uzaicinājums
       *[other] uzaicinājumi
    }
noun-grant = { $count ->
        [zero] uzaicinājumi pieteikties ES dotācijām
        [one] uzaicinājums pieteikties ES dotācijām
       *[other] uzaicinājumi pieteikties ES dotācijām
    }
noun-cascade = { $count ->
        [zero] kaskādes finansējuma uzaicinājumi
        [one] kaskādes finansējuma uzaicinājums
       *[other] kaskādes finansējuma uzaicinājumi
    }
noun-external_action = { $count ->
        [zero] uzaicinājumi darbam ārpus ES
        [one] uzaicinājums darbam ārpus ES
       *[other] uzaicinājumi darbam ārpus ES
    }
noun-tender = { $count ->
        [zero] iepirkumi
        [one] iepirkums
       *[other] iepirkumi
    }
noun-national = { $count ->
        [zero] valsts uzaicinājumi
        [one] valsts uzaicinājums
       *[other] valsts uzaicinājumi
    }
nouns-call = uzaicinājumi
nouns-grant = uzaicinājumi pieteikties ES dotācijām
nouns-cascade = kaskādes finansējuma uzaicinājumi
nouns-external_action = uzaicinājumi darbam ārpus ES
nouns-tender = iepirkumi
nouns-national = valsts uzaicinājumi
counted = { $count } { $what }
noun-with-status = { $noun } (stāvoklis: { $status })
label-status-forthcoming = gaidāms
label-status-open = atvērts
label-status-closed = slēgts
label-status-withdrawn = atsaukts
label-status-unknown = bez datuma
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [zero] ar vārdiem: { $words }
        [one] ar vārdiem: { $words }
       *[other] ar vārdiem: { $words }
    }
condition-amount = ar dotācijām { $amount } apmērā
condition-amount-range = ar dotācijām no { $min } līdz { $max }
condition-amount-up-to = ar dotācijām līdz { $max }
condition-amount-from = ar dotācijām, sākot no { $min }
condition-closing-on = ar termiņu { $date }
condition-closing-range = ar termiņu no { $from } līdz { $to }
condition-closing-by = ar termiņu līdz { $to }
condition-closing-from = ar termiņu no { $from }
condition-opening-on = ar atvēršanu { $date }
condition-opening-range = ar atvēršanu no { $from } līdz { $to }
condition-opening-by = ar atvēršanu līdz { $to }
condition-opening-from = ar atvēršanu no { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, vispirms tuvākie:
list-heading-best = { $what }, vispirms piemērotākie:
list-more = { $count ->
        [zero] Un vēl { $count }. Lai to būtu mazāk, norādiet programmu, valsti, summu vai mēnesi.
        [one] Un vēl { $count }. Lai to būtu mazāk, norādiet programmu, valsti, summu vai mēnesi.
       *[other] Un vēl { $count }. Lai to būtu mazāk, norādiet programmu, valsti, summu vai mēnesi.
    }
list-follow-hint = Lai uzzinātu par jauniem: { $command }
family-heading = { $count ->
        [zero] { $count } uzaicinājumi ar kodu { $code }:
        [one] { $count } uzaicinājums ar kodu { $code }:
       *[other] { $count } uzaicinājumi ar kodu { $code }:
    }
family-more = { $count ->
        [zero] Un vēl { $count }; uzrakstiet vairāk no koda.
        [one] Un vēl { $count }; uzrakstiet vairāk no koda.
       *[other] Un vēl { $count }; uzrakstiet vairāk no koda.
    }
similar-heading = Uzaicinājumi, kas līdzīgi šim: { $title }
similar-nothing = Nezinu citu uzaicinājumu, kas līdzīgs šim un kuram vēl var pieteikties: { $title }
why-heading = Kas šeit noticis ar { $title }:
why-misses = { $interest }: neatbilst; kā trūkst: { $conditions }
why-told = { $interest }: atbilst, paziņots { $date }
why-pending = { $interest }: atbilst, tiks paziņots { $date }
why-digest = { $interest }: atbilst, būs { $date } apkopojumā
why-quiet = { $interest }: atbilst, bet, kopš tam seko, nekas nav noticis, tāpēc nebija ko paziņot

## Atbildes par vienu uzaicinājumu un par nevienu

deadlines-all = Visi tā termiņi:
money-none-stated = Avots summas nenorāda.
nothing-fits = Nekas neatbilst. Es meklēju: { $what }.
looser-deadline = { $count ->
        [zero] Bez termiņa nosacījuma ir { $count }.
        [one] Bez termiņa nosacījuma ir { $count }.
       *[other] Bez termiņa nosacījuma ir { $count }.
    }
looser-opening = { $count ->
        [zero] Bez atvēršanas dienas ir { $count }.
        [one] Bez atvēršanas dienas ir { $count }.
       *[other] Bez atvēršanas dienas ir { $count }.
    }
looser-amount = { $count ->
        [zero] Bez summas ir { $count }.
        [one] Bez summas ir { $count }.
       *[other] Bez summas ir { $count }.
    }
looser-status = { $count ->
        [zero] Neatkarīgi no stāvokļa ir { $count }.
        [one] Neatkarīgi no stāvokļa ir { $count }.
       *[other] Neatkarīgi no stāvokļa ir { $count }.
    }
looser-kind = { $count ->
        [zero] Visu veidu kopā ir { $count }.
        [one] Visu veidu kopā ir { $count }.
       *[other] Visu veidu kopā ir { $count }.
    }
looser-country = { $count ->
        [zero] Bez valsts ir { $count }.
        [one] Bez valsts ir { $count }.
       *[other] Bez valsts ir { $count }.
    }
looser-programme = { $count ->
        [zero] Visās programmās ir { $count }.
        [one] Visās programmās ir { $count }.
       *[other] Visās programmās ir { $count }.
    }
looser-words = { $count ->
        [zero] Bez brīvajiem vārdiem ir { $count }.
        [one] Bez brīvajiem vārdiem ir { $count }.
       *[other] Bez brīvajiem vārdiem ir { $count }.
    }
nothing-fits-follow = Varu jums paziņot, kad parādīsies kaut kas piemērots.
unknown-code = Nezinu uzaicinājumu { $code }.
unknown-code-example = Kodi izskatās šādi: { $code }
unknown-code-nearest = Tuvākie, kurus zinu:
cut-question = { $count ->
        [zero] Jautājums bija garš; izlasīju pirmās { $count } rakstzīmes.
        [one] Jautājums bija garš; izlasīju pirmo { $count } rakstzīmi.
       *[other] Jautājums bija garš; izlasīju pirmās { $count } rakstzīmes.
    }

## Ap atbildēm

example-question = uzaicinājumi bibliotēkām par kultūras mantojumu līdz 60 000 eiro
greeting = Labdien! Sekoju Eiropas finansējuma uzaicinājumiem, šajā sarunā paziņoju par jauniem un piemērotiem un atbildu uz jautājumiem.
greeting-example = Pajautājiet man, piemēram: { $example }
help-heading = Ko es protu
help-plain-words = Var jautāt arī vienkāršiem vārdiem:
help-example-month = kuri CERV uzaicinājumi beidzas šomēnes?
help-example-small = nelielas dotācijas muzejiem Polijā, līdz 60 000 eiro
help-example-when = kad beidzas CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = kaskādes finansējums par enerģētiku, ko atvērs nākammēnes
help-disclaimer = Tas, ko saku, ņemts no publicētāju sarakstiem; noteicošais ir uzaicinājuma teksts.
unclear = Nesapratu, ko meklējat.
unclear-example = Nosauciet tematu, organizācijas veidu, programmu vai uzaicinājumu. Piemēram: { $example }
out-of-scope = To es nezinu. Zinu tikai Eiropas finansējuma uzaicinājumus.
out-of-scope-personal = Zinu tikai uzaicinājumus organizācijām, nevis naudu atsevišķiem cilvēkiem. Par uzturēšanos ārzemēs jautājiet savas skolas vai universitātes starptautisko sakaru nodaļai; pēc padoma jūsu tuvumā vērsieties Europe Direct centrā.
for-example = Piemēram: { $example }
apology = Atvainojiet, pašlaik nevaru ielūkoties savos ierakstos. Lūdzu, jautājiet vēlreiz pēc dažām minūtēm; tas, kam sekojat, nav zudis.
unknown-command = Nezinu komandu { $command }.
unknown-command-meant = Vai domājāt { $command }? { $description }
usage = Pēc komandas vēl trūkst: { $argument }. Piemēram: { $example }
only-managers = Tikai šīs sarunas pārvaldītāji var mainīt, kam tajā seko. Privātā sarunā ar mani varat sekot savām vajadzībām.

## Sekošana

followed = Turpmāk šajā sarunā paziņošu: { $interest }.
followed-reminders = Paziņoju, kas ir jauns vai mainās, un atgādinu { $days } { $last ->
        [zero] dienas
        [one] dienu
       *[other] dienas
    } pirms termiņa, laiks: { $time } ({ $city }).
followed-written = Pierakstīts šādi: { $interest }
followed-near = Šodien tam tuvs:
followed-already = Tam šeit jau seko, ar numuru { $number }: { $interest }.
followed-already-file = Tam šeit jau seko saskaņā ar kopienas failu: { $interest }.
followed-too-many = { $count ->
        [zero] Šajā sarunā jau ir { $count } sekojumi, vairāk nevar. Vispirms apturiet kādu: /following
        [one] Šajā sarunā jau ir { $count } sekojums, vairāk nevar. Vispirms apturiet kādu: /following
       *[other] Šajā sarunā jau ir { $count } sekojumi, vairāk nevar. Vispirms apturiet kādu: /following
    }
following-heading = Kam seko šajā sarunā
following-from-file = { $interest } (noteikts kopienas failā)
followed-relevance = Uzaicinājumi, kas atbilst mazāk nekā { $least } no 100, tiek izlaisti.
following-relevance = { $interest }, kas atbilst vismaz { $least } no 100
relevance-wrong = Nesapratu, cik labi uzaicinājumiem jāatbilst: atradu { $found }, gaidu skaitli no 0 līdz 100.
following-stop = Lai apturētu: /unfollow un numurs.
following-nothing = Šajā sarunā vēl nekam neseko.
following-place = Kopienas failā šīs sarunas nosaukums ir { $place }
unfollow-nothing = Šajā sarunā ar komandu nekam neseko, tāpēc nav ko apturēt. Sk. /following
unfollow-unknown = Tāda numura šeit nav. Zinu: { $numbers }; sk. /following
unfollowed = Apturēts. Šeit vairs nepaziņošu: { $interest }.
unfollowed-again = Lai atkal sekotu: { $command }
expected-heading = Gaidāmi, vēl nav publicēti:
expected-times = parasti atver { $opens } un slēdz { $closes }; vēl nav publicēts.
expected-closes = parasti slēdz { $closes }; vēl nav publicēts.
expected-last = Pēdējā kārta ilga no { $opened } līdz { $closed }.
expected-agencies = To publicē jūsu valsts nacionālā aģentūra: { $link }
expected-portal = Tas parādās ES portālā: { $link }
month = { $month ->
        [1] janvāra
        [2] februāra
        [3] marta
        [4] aprīļa
        [5] maija
        [6] jūnija
        [7] jūlija
        [8] augusta
        [9] septembra
        [10] oktobra
        [11] novembra
       *[12] decembra
    }
month-early = { $month } sākumā
month-mid = { $month } vidū
month-late = { $month } beigās
works-funded = { $count ->
        [zero] { $count } par šo finansēti projekti, vispirms piemērotākie:
        [one] { $count } par šo finansēts projekts:
       *[other] { $count } par šo finansēti projekti, vispirms piemērotākie:
    }
works-usable = { $count ->
        [zero] { $count } rezultāti un brīvi pieejami materiāli par šo, vispirms piemērotākie:
        [one] { $count } rezultāts vai brīvi pieejams materiāls par šo:
       *[other] { $count } rezultāti un brīvi pieejami materiāli par šo, vispirms piemērotākie:
    }
works-source = No avota { $source }, lasīts { $date }
works-source-undated = No avota { $source }.
works-no-calls = Tie nav uzaicinājumi; par tiem jautājiet kā parasti.
works-funded-none = Man šeit nav finansēto projektu saraksta. Tas, kurš mani uztur, var ieslēgt tādu avotu, piemēram, `cordis`.
works-usable-none = Man šeit nav brīvi pieejamu materiālu saraksta. Tas, kurš mani uztur, var ieslēgt tādu avotu, piemēram, `cordis_results`.
works-funded-nothing = Nezinu nevienu piemērotu finansētu projektu: { $topic }
works-usable-nothing = Nezinu nevienu piemērotu rezultātu vai brīvi pieejamu materiālu: { $topic }
enter-read = Es izlasīju šo. Vai ir pareizi?
enter-corrects = Tas labo “{ $title }”. Vai ir pareizi?
enter-keywords = To atrod pēc šiem vārdiem: { $keywords }
enter-confirm = Lai to ierakstītu un paziņotu visiem, kam tas ir piemērots, nospiediet pogu vai sūtiet { $command }. Lai ko mainītu, sūtiet visu veidlapu vēlreiz.
button-enter = Jā, ierakstīt
enter-bad = Nevarēju to izlasīt kā uzaicinājumu:
enter-slip = { $part }: atradu { $found }, gaidu: { $expected }; mēģiniet { $example }
enter-slip-nothing = { $part }: neko neatradu, gaidu: { $expected }; mēģiniet { $example }
enter-example = Vesela veidlapa: { $example }
enter-parts = Daļas šādā secībā, atdalītas ar semikoliem, vai ar nosaukumu, kā `code: KA210-YOU-2027`: { $parts }
entry-title = nosaukums
entry-deadline = diena un, ja zināma, stunda
entry-opens = diena
entry-link = publicētāja lapas adrese
entry-programme = programmas kods vai nosaukums
entry-budget = viena summa eiro vai mazākā un lielākā
entry-for = organizāciju veidi, atdalīti ar komatiem
entry-country = valstis, atdalītas ar komatiem
entry-kind = grant, cascade, external_action, tender vai national
entry-status = forthcoming, open, closed, withdrawn vai unknown
entry-pot = summa eiro
entry-grants = skaitlis
entry-language = ES valodas kods
entry-code = kods, ne vairāk kā 100 rakstzīmes
entry-call = kods, ne vairāk kā 100 rakstzīmes
enter-done = Ierakstīts: “{ $title }”. To paziņo visām kopienām, kurām tas ir piemērots.
enter-later = Lai to labotu, ievadiet to vēlreiz ar to pašu saiti vai kodu. Lai to atsauktu: { $command }
enter-withdrawn = Atsaukts: “{ $title }”. Lai to atjaunotu, ievadiet to vēlreiz.
enter-nothing = Šeit neviens uzaicinājums negaida apstiprinājumu. Sūtiet veidlapu vēlreiz.
enter-unknown = Nezinu ar roku ievadītu uzaicinājumu { $code }.
enter-in-file = “{ $title }” atrodas failā: ierakstiet tur pie `status` vārdu `withdrawn`.
enter-only-managers = Tikai šīs sarunas pārvaldītāji var ievadīt uzaicinājumus.
enter-not-here = Par uzaicinājumiem paziņo visiem, kam tie ir piemēroti, tāpēc tos var ievadīt tikai sarunā, kas norādīta kopienas failā.
enter-no-desk = Šeit uzaicinājumus ievadīt nevar: šajā sesijā nekas netiek saglabāts.
thumb-up = Iegaumēju: uzaicinājumus, kas līdzīgi “{ $title }”, jums rādīšu mazliet augstāk. /taste rāda, ko no tā paturu, un aizmirst to.
thumb-down = Iegaumēju: uzaicinājumus, kas līdzīgi “{ $title }”, jums rādīšu mazliet zemāk. /taste rāda, ko no tā paturu, un aizmirst to.
thumb-nobody = Šeit nevaru zināt, kas jūs esat, tāpēc neko nepaturu. Privātā sarunā ar mani tas darbojas.
taste-nothing = Es nezinu, kas jums patīk. To man pasaka pogas zem jauniem uzaicinājumiem, kā arī /like un /dislike ar kodu.
taste-heading = { $count ->
        [zero] Ko uzzināju no { $count } īkšķiem
        [one] Ko uzzināju no { $count } īkšķa
       *[other] Ko uzzināju no { $count } īkšķiem
    }
taste-more = Vairāk: uzaicinājumi { $what } ({ $count ->
        [zero] { $count } īkšķi uz augšu
        [one] { $count } īkšķis uz augšu
       *[other] { $count } īkšķi uz augšu
    })
taste-less = Mazāk: uzaicinājumi { $what } ({ $count ->
        [zero] { $count } īkšķi uz leju
        [one] { $count } īkšķis uz leju
       *[other] { $count } īkšķi uz leju
    })
taste-effect = Tas maina secību, kādā jums rādu, ne vairāk kā par tik punktiem no 100: { $points }. Tas nekad neslēpj uzaicinājumu, ko prasāt pēc nosaukuma, un neviens cits to neredz.
taste-forgotten = Aizmirsts: neko nepaturu no tā, kas jums patīk.

## Kas nav pareizi tekstā pēc /follow

bad-interest = Nevarēju to izlasīt. Pie { $at }. rakstzīmes: { $slip }.
bad-interest-example = Vesels piemērs: { $example }
slip-nothing = nekā nav, gaidu vārdus; mēģiniet `heritage OR museum`, vai `*` visiem uzaicinājumiem
slip-end = te ir beigas, gaidu vārdu; noņemiet pēdējo operatoru vai pielieciet vārdu
slip-never-opened = atradu `)` bez tās `(`; noņemiet to vai pirms tās pielieciet `(`
slip-never-closed = atradu `(` bez tās `)`; pielieciet `)`
slip-closed-empty = atradu `)`, pirms tās gaidu vārdu
slip-never-unquoted = atradu neaizvērtas pēdiņas; pielieciet `"` aiz frāzes
slip-empty-phrase = frāze ir tukša, starp pēdiņām gaidu vārdus
slip-operator = atradu operatoru, pirms tā gaidu vārdu; mēģiniet `heritage OR museum`
slip-too-deep = iekavu cita citā ir vairāk nekā { $max }; rakstiet vienkāršāk
slip-too-many = vārdu ir vairāk nekā { $max }; sadaliet vairākos sekojumos
slip-long-word = `{ $found }` ir tik garš: { $letters } burti, atļauti ne vairāk kā { $max }; mēģiniet īsāku vārdu
slip-no-word = `{ $found }` nav vārds
slip-short-prefix = `{ $found }`: pirms `*` gaidu vismaz divus burtus; mēģiniet `librar*`
slip-unknown-field = lauka `{ $found }` nav, gaidu vienu no šiem: { $fields }
slip-facet = `{ $found }` vietā gaidu: { $expected }; mēģiniet `{ $example }`
expected-programme = programma
expected-kind = grant, cascade, external_action, tender vai national
expected-country = valsts
expected-for = organizācijas veids
expected-theme = temats
expected-budget = summa eiro ar < vai >
expected-deadline = dienu skaits ar < vai >
expected-opens = dienu skaits ar < vai >
expected-lang = ES valoda
expected-partners = partneru skaits ar <= vai >=
expected-status = open, forthcoming, closed, withdrawn vai unknown

## Komandas

command-ask = Jautājiet vienkāršiem vārdiem: uzaicinājumi bibliotēkām līdz 60 000 eiro.
    .name = jautājums
    .argument = jautājums
command-deadlines = Kas beidzas visdrīzāk; sašauriniet ar vārdiem.
    .name = termiņi
    .argument = vārdi
command-call = Viss par vienu uzaicinājumu, pēc koda vai saites.
    .name = uzaicinājums
    .argument = kods
command-similar = Citi uzaicinājumi, kas līdzīgi šim.
    .name = līdzīgi
    .argument = kods
command-why = Kāpēc par uzaicinājumu šeit paziņots vai nav paziņots.
    .name = kāpēc
    .argument = kods
command-follow = Ziņas par jauniem, piemērotiem uzaicinājumiem.
    .name = sekot
    .argument = interese
command-following = Kam šeit seko un kā katru apturēt.
    .name = sekojumi
command-unfollow = Apturēt vienu no tiem, pēc numura.
    .name = apturēt
    .argument = numurs
command-recent = Ko nesen paziņoju šajā sarunā.
    .name = jaunumi
    .argument = lapa
command-funded = Kas finansēts par kādu tematu: projekti, nevis uzaicinājumi.
    .name = finansēti
    .argument = temats
command-resources = Brīvi pieejami materiāli un rezultāti par kādu tematu.
    .name = materiāli
    .argument = temats
command-addcall = Ievadīt uzaicinājumu: nosaukums; termiņš; saite; programma; summa; kam; valsts.
    .name = ievadīt
    .argument = veidlapa
command-withdrawcall = Atsaukt ar roku ievadītu uzaicinājumu.
    .name = atsaukt
    .argument = kods
command-like = Vairāk tādu uzaicinājumu kā šis.
    .name = vairāk
    .argument = kods
command-dislike = Mazāk tādu uzaicinājumu kā šis.
    .name = mazāk
    .argument = kods
command-taste = Ko uzzināju no jūsu īkšķiem un kā to aizmirst.
    .name = gaume
    .argument = forget
command-sources = Kādus avotus lasu, cik tie ir svaigi un kas ar tiem nav kārtībā.
    .name = avoti
command-help = Ko es protu.
    .name = palīdzība
command-start = Sasveicināšanās.
    .name = sākt

## Organizāciju veidi

organisation-municipality = pašvaldība
    .plural = pašvaldībām
organisation-region = reģionālā iestāde
    .plural = reģionālajām iestādēm
organisation-public_body = publiska iestāde
    .plural = publiskām iestādēm
organisation-school = skola
    .plural = skolām
organisation-vet_provider = profesionālās izglītības iestāde
    .plural = profesionālās izglītības iestādēm
organisation-university = universitāte vai augstskola
    .plural = universitātēm un augstskolām
organisation-research_body = pētniecības organizācija
    .plural = pētniecības organizācijām
organisation-adult_education = pieaugušo izglītības sniedzējs
    .plural = pieaugušo izglītības sniedzējiem
organisation-library = bibliotēka
    .plural = bibliotēkām
organisation-museum = muzejs
    .plural = muzejiem
organisation-archive = arhīvs
    .plural = arhīviem
organisation-ngo = nevalstiska organizācija
    .plural = nevalstiskām organizācijām
organisation-youth_organisation = jauniešu organizācija
    .plural = jauniešu organizācijām
organisation-informal_group = neformāla grupa
    .plural = neformālām grupām
organisation-sports_club = sporta klubs
    .plural = sporta klubiem
organisation-social_enterprise = sociālais uzņēmums
    .plural = sociālajiem uzņēmumiem
organisation-sme = mazais vai vidējais uzņēmums
    .plural = mazajiem un vidējiem uzņēmumiem
organisation-startup = jaunuzņēmums
    .plural = jaunuzņēmumiem
organisation-company = uzņēmums
    .plural = uzņēmumiem
organisation-farmer = lauksaimnieks
    .plural = lauksaimniekiem
organisation-fisher = zvejnieks
    .plural = zvejniekiem
organisation-hospital = slimnīca vai veselības aprūpes iestāde
    .plural = slimnīcām un veselības aprūpes iestādēm
organisation-social_service = sociālo pakalpojumu sniedzējs
    .plural = sociālo pakalpojumu sniedzējiem
organisation-cultural_organisation = kultūras organizācija
    .plural = kultūras organizācijām
organisation-artist = mākslinieks
    .plural = māksliniekiem
organisation-media_organisation = plašsaziņas līdzekļu organizācija
    .plural = plašsaziņas līdzekļu organizācijām
organisation-audiovisual_company = filmu vai audiovizuālais uzņēmums
    .plural = filmu un audiovizuālajiem uzņēmumiem
organisation-faith_organisation = reliģiska organizācija
    .plural = reliģiskām organizācijām
organisation-chamber = tirdzniecības kamera vai uzņēmējdarbības atbalsta organizācija
    .plural = tirdzniecības kamerām un uzņēmējdarbības atbalsta organizācijām
organisation-social_partner = arodbiedrība vai darba devēju organizācija
    .plural = arodbiedrībām un darba devēju organizācijām
organisation-consumer_organisation = patērētāju organizācija
    .plural = patērētāju organizācijām
organisation-energy_community = energokopiena
    .plural = energokopienām
organisation-international_organisation = starptautiska organizācija
    .plural = starptautiskām organizācijām
organisation-individual = fiziska persona
    .plural = fiziskām personām

## Temati

theme-heritage = kultūras mantojums
theme-culture = kultūra un māksla
theme-creative_industries = radošās nozares
theme-audiovisual = kino un audiovizuālā joma
theme-music = mūzika
theme-books = grāmatas un tulkošana
theme-languages = valodas
theme-architecture = arhitektūra un jaunais Eiropas “Bauhaus”
theme-media_literacy = medijpratība
theme-journalism = žurnālistika un plašsaziņas līdzekļu plurālisms
theme-democracy = demokrātija un līdzdalība
theme-remembrance = vēsturiskā piemiņa
theme-town_twinning = pilsētu sadraudzība
theme-human_rights = pamattiesības
theme-gender_equality = dzimumu līdztiesība
theme-gender_violence = ar dzimumu saistīta vardarbība
theme-children = bērni un bērnu aizsardzība
theme-anti_racism = rasisma apkarošana un nediskriminēšana
theme-roma = romu iekļaušana
theme-lgbtiq = LGBTIQ personu līdztiesība
theme-disability = invaliditāte
theme-inclusion = sociālā iekļaušana
theme-migration = migrācija un integrācija
theme-youth = jaunatne
theme-volunteering = brīvprātīgais darbs
theme-sport = sports
theme-school_education = skolu izglītība
theme-vocational_training = profesionālā izglītība
theme-higher_education = augstākā izglītība
theme-adult_learning = pieaugušo izglītība
theme-digital_skills = digitālās prasmes
theme-artificial_intelligence = mākslīgais intelekts
theme-cybersecurity = kiberdrošība
theme-data = dati un mākoņdatošana
theme-connectivity = savienotība
theme-online_safety = drošība tiešsaistē
theme-health = veselība un aprūpe
theme-mental_health = garīgā veselība
theme-ageing = novecošana
theme-employment = nodarbinātība un darba dzīve
theme-social_economy = sociālā ekonomika
theme-entrepreneurship = uzņēmējdarbība un mazie uzņēmumi
theme-tourism = tūrisms
theme-climate = klimats
theme-energy = enerģētika
theme-buildings = ēkas un renovācija
theme-nature = daba un biodaudzveidība
theme-circular_economy = aprites ekonomika
theme-water = ūdens
theme-ocean = jūras un okeāni
theme-agriculture = lauksaimniecība
theme-food = pārtika
theme-rural = lauku attīstība
theme-urban = pilsētu attīstība
theme-mobility = transports un mobilitāte
theme-regional_cooperation = pārrobežu un reģionālā sadarbība
theme-civil_protection = civilā aizsardzība
theme-security = drošība
theme-justice = tieslietas
theme-consumer = patērētāji
theme-research_skills = pētnieku karjera un plašāka dalība
theme-science_society = zinātne un sabiedrība
theme-innovation = inovācija
theme-industry = rūpniecība un ražošana
theme-space = kosmoss un satelīti
theme-defence = aizsardzība
theme-nuclear = kodoljoma
theme-external_action = attīstība un ārējā darbība
theme-eu_policy = zināšanas par ES
theme-finance_control = krāpšanas apkarošana un publiskās finanses

## Valstis

country-AT = Austrija
country-BE = Beļģija
country-BG = Bulgārija
country-HR = Horvātija
country-CY = Kipra
country-CZ = Čehija
country-DK = Dānija
country-EE = Igaunija
country-FI = Somija
country-FR = Francija
country-DE = Vācija
country-GR = Grieķija
country-HU = Ungārija
country-IE = Īrija
country-IT = Itālija
country-LV = Latvija
country-LT = Lietuva
country-LU = Luksemburga
country-MT = Malta
country-NL = Nīderlande
country-PL = Polija
country-PT = Portugāle
country-RO = Rumānija
country-SK = Slovākija
country-SI = Slovēnija
country-ES = Spānija
country-SE = Zviedrija
country-IS = Islande
country-LI = Lihtenšteina
country-NO = Norvēģija
country-CH = Šveice
country-GB = Apvienotā Karaliste
country-AL = Albānija
country-BA = Bosnija un Hercegovina
country-XK = Kosova
country-ME = Melnkalne
country-MK = Ziemeļmaķedonija
country-RS = Serbija
country-TR = Turcija
country-UA = Ukraina
country-MD = Moldova
country-GE = Gruzija
country-AM = Armēnija
country-AZ = Azerbaidžāna
country-BY = Baltkrievija
country-RU = Krievija
country-FO = Fēru Salas
country-GL = Grenlande
country-IL = Izraēla
country-PS = Palestīna
country-TN = Tunisija
country-MA = Maroka
country-DZ = Alžīrija
country-LY = Lībija
country-EG = Ēģipte
country-JO = Jordānija
country-LB = Libāna
country-SY = Sīrija
country-KR = Dienvidkoreja
country-JP = Japāna
country-CA = Kanāda
country-NZ = Jaunzēlande
country-US = Amerikas Savienotās Valstis
country-AD = Andora
country-MC = Monako
country-SM = Sanmarīno
country-VA = Vatikāns
country-AU = Austrālija
country-BR = Brazīlija
country-IN = Indija
country-CN = Ķīna
country-ZA = Dienvidāfrika
country-GT = Gvatemala
country-YE = Jemena
country-KZ = Kazahstāna
country-UZ = Uzbekistāna
country-IQ = Irāka
country-TL = Austrumtimora
country-SN = Senegāla
country-KE = Kenija
country-CO = Kolumbija
country-PE = Peru

## Pilsētas, pēc kuru pulksteņa rēķina

city-amsterdam = Amsterdama
city-athens = Atēnas
city-azores = Azoru salas
city-belgrade = Belgrada
city-berlin = Berlīne
city-bratislava = Bratislava
city-brussels = Brisele
city-bucharest = Bukareste
city-budapest = Budapešta
city-canary = Kanāriju salas
city-chisinau = Kišiņeva
city-copenhagen = Kopenhāgena
city-dublin = Dublina
city-helsinki = Helsinki
city-istanbul = Stambula
city-kyiv = Kijiva
city-lisbon = Lisabona
city-ljubljana = Ļubļana
city-london = Londona
city-luxembourg = Luksemburga
city-madrid = Madride
city-malta = Malta
city-nicosia = Nikosija
city-oslo = Oslo
city-paris = Parīze
city-podgorica = Podgorica
city-prague = Prāga
city-reykjavik = Reikjavika
city-riga = Rīga
city-rome = Roma
city-sarajevo = Sarajeva
city-skopje = Skopje
city-sofia = Sofija
city-stockholm = Stokholma
city-tallinn = Tallina
city-tbilisi = Tbilisi
city-tirane = Tirāna
city-vienna = Vīne
city-vilnius = Viļņa
city-warsaw = Varšava
city-yerevan = Erevāna
city-zagreb = Zagreba
city-zurich = Cīrihe
