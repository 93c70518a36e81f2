### Ce spune Crier, în română. Fiecare mesaj este explicat în en.ftl. Celui care scrie i se vorbește cu dumneavoastră, de
### obicei fără pronume („scrieți”). Forma [other] poartă „de”: „20 de zile”.

## Zile, ore și sume

date = { $day } { $month ->
        [1] ian.
        [2] feb.
        [3] mar.
        [4] apr.
        [5] mai
        [6] iun.
        [7] iul.
        [8] aug.
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] dec.
    } { $year }
clock = { $hour }:{ $minute }
days-ahead = { $days ->
        [0] astăzi
        [1] mâine
        [few] peste { $days } zile
       *[other] peste { $days } de zile
    }
days-ago = { $days ->
        [1] ieri
        [few] acum { $days } zile
       *[other] acum { $days } de zile
    }
money = { $amount } EUR
list-and = { $head } și { $last }
list-or = { $head } sau { $last }

## Termene-limită

moment = { $date }, { $time } la { $city }
moment-same-day = { $time } la { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; ziua este cunoscută, ora presupusă: { $time } la { $city })
deadline-line = Termen-limită: { $deadline }
deadline-line-stage = Termen-limită: { $deadline }, { $stage }
deadline-line-passed = Termen-limită trecut: { $date } ({ $left })
deadline-line-unknown = Termen-limită: nespecificat
stage-first = etapa 1 din 2
stage-second = etapa 2 din 2, pe bază de invitație
stage-cut-off-last = ultimul termen intermediar
stage-cut-off-next = { $count ->
        [one] următorul din { $count } termen intermediar
        [few] următorul din { $count } termene intermediare
       *[other] următorul din { $count } de termene intermediare
    }

## Fișa unui apel

kind-grant = grant UE
kind-cascade = grant mic printr-un proiect finanțat
kind-external_action = grant pentru activități în afara UE
kind-tender = licitație: un contract, nu un grant
kind-national = apel național sau regional
money-line = Bani: { $money }
money-line-unknown = Bani: nespecificat
why-line = De ce: { $reasons }
seen-unchanged = Văzut prima dată la { $date }, neschimbat de atunci
seen-changed = Văzut prima dată la { $first }, ultima modificare la { $last }
entered-by-hand = Publicat de { $publisher }, introdus manual
seen-last = Văzut ultima dată la sursă la { $date }
part-of-call = Parte din apelul „{ $call }”
also-listed = Apare și la
also-listed-otherwise = { $source }, unde scrie { $date }
status-opens = Se deschide la { $date } ({ $left })
status-late = Încă nedeschis, trebuia să se deschidă la { $date }
status-unopened = Încă nedeschis, ziua deschiderii nespecificată
status-closed = Închis
status-withdrawn = Retras de cel care l-a publicat
status-unknown = Dacă este deschis: nespecificat
open-now = Apelul este deschis.
open-since = Apelul este deschis din { $date }.

## Banii unui apel

budget-and = { $head }; { $last }
budget-range = între { $min } și { $max } pe grant
budget-up-to = până la { $max } pe grant
budget-from = de la { $min } pe grant
budget-pot = { $total } în total
budget-pot-shared = { $total } în total, poate împărțiți cu alte teme
budget-grants = { $count ->
        [one] { $count } grant prevăzut
        [few] { $count } granturi prevăzute
       *[other] { $count } de granturi prevăzute
    }

## Anunțuri

notice-appeared = Apel nou
notice-appeared-forthcoming = Apel nou, încă nedeschis
notice-opened = Deschis acum
notice-closed-passed = Închis: termenul-limită a trecut
notice-closed-early = Închis înainte de termen
notice-closed = Închis de cel care l-a publicat
notice-withdrawn = Retras de cel care l-a publicat
notice-reopened = Deschis din nou
reminder = Termen-limită { $left }
reminder-stage-first = Termenul-limită al etapei 1 { $left }
reminder-stage-second = Termenul-limită al etapei 2 { $left }
reminder-cut-off = Termen intermediar { $left }
moved = Termen-limită mutat: era { $gone }, acum este { $come }
moved-away = Termen-limită retras: era { $gone }, acum este nespecificat
moved-dropped = Termen-limită eliminat: { $gone }
moved-set = Termen-limită stabilit: { $come }
moved-added = Termen-limită adăugat: { $come }
moved-otherwise = Termen-limită modificat
publisher-says = Cel care îl publică anunță ({ $date }): { $said }
amended = Modificări: { $fields }
amended-field = { $field }: înainte { $was }, acum { $now }
field-title = titlu
field-identifier = cod
field-opening_day = ziua deschiderii
field-deadline_hour = ora termenului-limită
field-deadline_model = tipul termenelor
field-budget = buget
field-programme = program
field-call = apel
field-text = descriere
field-link = legătură
field-update = anunț
value-unknown = nespecificat
value-title = „{ $title }”
value-words = { $count ->
        [one] { $count } cuvânt
        [few] { $count } cuvinte
       *[other] { $count } de cuvinte
    }
value-day-only = doar ziua
value-one-stage = o etapă
value-two-stages = două etape
value-cut-offs = mai multe termene intermediare

## Mai multe noutăți deodată

digest-heading = { $count ->
        [one] { $count } noutate, { $date }
        [few] { $count } noutăți, { $date }
       *[other] { $count } de noutăți, { $date }
    }
digest-more = { $count ->
        [one] Și încă { $count }.
        [few] Și încă { $count }.
       *[other] Și încă { $count }.
    }
told-nothing = Nu am anunțat încă nimic în această conversație. /following arată ce vrea să știe.
told-heading = Ce am anunțat în această conversație, începând cu cele mai noi
told-on = Anunțat la { $date }
hours-ago = { $hours ->
        [0] acum mai puțin de o oră
        [one] acum o oră
        [few] acum { $hours } ore
       *[other] acum { $hours } de ore
    }
hours-ahead = { $hours ->
        [0] în mai puțin de o oră
        [one] peste o oră
        [few] peste { $hours } ore
       *[other] peste { $hours } de ore
    }
sources-none = Nu citesc nicio sursă.
sources-heading = Ce citesc și cât de recent este
source-read = { $count ->
        [one] citită { $age }, { $count } fișă
        [few] citită { $age }, { $count } fișe
       *[other] citită { $age }, { $count } de fișe
    }
source-never = încă necitită
source-next = citită din nou { $when }
source-defects = neînțelese: { $count } ({ $sorts })
source-is-stale = nu se poate citi din { $date }: { $found }
source-is-reshaped = are pagini cu altă formă din { $date }: { $found }
source-is-flooded = reținută din { $date }: { $found }
source-stale = Sursa { $name } nu se poate citi din { $date }
source-reshaped = Paginile { $name } au altă formă decât cea așteptată
source-flooded = Fișele noi de la { $name } sunt reținute
source-found = Găsit: { $found }
source-stale-next = Ce se știe rămâne, iar eu încerc în continuare.
source-reshaped-next = Nimic de pe ele nu este luat în seamă, ce se știa rămâne. { $command } arată ce se citește și ce lipsește.
source-flooded-next = Trec când o a doua citire arată același lucru, sau cu { $command }.
source-over = Sursa { $name } este din nou în regulă
source-over-stale = Nu se putea citi din { $date } și se citește din nou.
source-over-reshaped = Paginile ei aveau altă formă din { $date } și se înțeleg din nou.
source-over-flooded = Ce a fost reținut din { $date } este acum valabil sau a dispărut.

## Butoane

button-details = Detalii
button-page = Deschideți pagina
button-similar = Apeluri asemănătoare
button-recent = Toate noutățile
button-more = Mai multe
button-help = Ajutor
button-deadlines = Ce se închide curând
button-follow = Urmăriți
button-stop = Nu mai urmăriți
button-stop-number = Opriți { $number }
button-following = Arătați
button-like = Mai multe ca acesta
button-dislike = Mai puține ca acesta
button-taste = Ce țin minte
button-forget = Uitați tot

## Ce interesează pe cineva

interest = apeluri { $conditions }
interest-everything = toate apelurile
expression-everything = de orice fel
expression-word = cu cuvântul { $word }
expression-prefix = cu un cuvânt care începe cu { $word }…
expression-phrase = cu cuvintele „{ $words }”
expression-not = dar nu { $what }
expression-any = fie { $what }
facet-programme = din programul { $name }
facet-kind-grant = de tipul grant
facet-kind-cascade = de tipul finanțare în cascadă
facet-kind-external_action = de tipul acțiune externă
facet-kind-tender = de tipul licitație
facet-kind-national = de tipul apel național
facet-country = pentru țara „{ $name }”
facet-organisation = pentru { $name }
facet-theme = pe tema „{ $name }”
facet-budget-range = între { $min } și { $max }
facet-budget-up-to = până la { $max }
facet-budget-from = de la { $min }
facet-budget-any = cu orice sumă
facet-deadline-range = care se închid peste { $min } până la { $max ->
        [one] { $max } zi
        [few] { $max } zile
       *[other] { $max } de zile
    }
facet-deadline-within = care se închid în cel mult { $max ->
        [one] { $max } zi
        [few] { $max } zile
       *[other] { $max } de zile
    }
facet-deadline-from = care se închid peste { $min ->
        [one] { $min } zi
        [few] { $min } zile
       *[other] { $min } de zile
    } sau mai târziu
facet-deadline-any = care se închid oricând
facet-opens-range = care se deschid peste { $min } până la { $max ->
        [one] { $max } zi
        [few] { $max } zile
       *[other] { $max } de zile
    }
facet-opens-within = care se deschid în cel mult { $max ->
        [one] { $max } zi
        [few] { $max } zile
       *[other] { $max } de zile
    }
facet-opens-from = care se deschid peste { $min ->
        [one] { $min } zi
        [few] { $min } zile
       *[other] { $min } de zile
    } sau mai târziu
facet-opens-any = care se deschid oricând
facet-language = publicate în limba „{ $language }”
facet-partners-range = care cer de la { $min } până la { $max ->
    [one] { $max } partener
    [few] { $max } parteneri
   *[other] { $max } de parteneri
}
facet-partners-up-to = care cer cel mult { $max ->
    [one] { $max } partener
    [few] { $max } parteneri
   *[other] { $max } de parteneri
}
facet-partners-from = care cer { $min ->
    [one] { $min } partener
    [few] { $min } parteneri
   *[other] { $min } de parteneri
} sau mai mulți
facet-partners-any = cu orice număr de parteneri
facet-status-forthcoming = care urmează să se deschidă
facet-status-open = care sunt deschise
facet-status-closed = care sunt închise
facet-status-withdrawn = care sunt retrase
facet-status-unknown = a căror stare nu este cunoscută
reason-mentions = menționează { $words }
reason-named = pe acesta l-ați cerut
reason-of-named = face parte din apelul pe care l-ați cerut
reason-named-beginning = codul său începe așa

## Deasupra unei liste

noun-call = { $count ->
        [one] apel
        [few] apeluri
       *[other] de apeluri
    }
noun-grant = { $count ->
        [one] grant UE
        [few] granturi UE
       *[other] de granturi UE
    }
noun-cascade = { $count ->
        [one] grant mic printr-un proiect finanțat
        [few] granturi mici prin proiecte finanțate
       *[other] de granturi mici prin proiecte finanțate
    }
noun-external_action = { $count ->
        [one] grant pentru activități în afara UE
        [few] granturi pentru activități în afara UE
       *[other] de granturi pentru activități în afara UE
    }
noun-tender = { $count ->
        [one] licitație
        [few] licitații
       *[other] de licitații
    }
noun-national = { $count ->
        [one] apel național
        [few] apeluri naționale
       *[other] de apeluri naționale
    }
nouns-call = apeluri
nouns-grant = granturi UE
nouns-cascade = granturi mici prin proiecte finanțate
nouns-external_action = granturi pentru activități în afara UE
nouns-tender = licitații
nouns-national = apeluri naționale
counted = { $count } { $what }
noun-with-status = { $noun } (stare: { $status })
label-status-forthcoming = în pregătire
label-status-open = deschis
label-status-closed = închis
label-status-withdrawn = retras
label-status-unknown = fără dată
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] care menționează { $words }
        [few] care menționează { $words }
       *[other] care menționează { $words }
    }
condition-amount = cu granturi de { $amount }
condition-amount-range = cu granturi între { $min } și { $max }
condition-amount-up-to = cu granturi până la { $max }
condition-amount-from = cu granturi de la { $min }
condition-closing-on = cu termen-limită la { $date }
condition-closing-range = cu termen-limită între { $from } și { $to }
condition-closing-by = cu termen-limită până la { $to }
condition-closing-from = cu termen-limită începând cu { $from }
condition-opening-on = cu deschidere la { $date }
condition-opening-range = cu deschidere între { $from } și { $to }
condition-opening-by = cu deschidere până la { $to }
condition-opening-from = cu deschidere începând cu { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, în ordinea termenelor:
list-heading-best = { $what }, întâi cele mai potrivite:
list-more = { $count ->
        [one] Și încă { $count }. Ca să vedeți mai puține, adăugați un program, o țară, o sumă sau o lună.
        [few] Și încă { $count }. Ca să vedeți mai puține, adăugați un program, o țară, o sumă sau o lună.
       *[other] Și încă { $count }. Ca să vedeți mai puține, adăugați un program, o țară, o sumă sau o lună.
    }
list-follow-hint = Ca să aflați de cele noi: { $command }
family-heading = { $count ->
        [one] { $count } apel are codul { $code }:
        [few] { $count } apeluri au codul { $code }:
       *[other] { $count } de apeluri au codul { $code }:
    }
family-more = { $count ->
        [one] Și încă { $count }; scrieți mai mult din cod.
        [few] Și încă { $count }; scrieți mai mult din cod.
       *[other] Și încă { $count }; scrieți mai mult din cod.
    }
similar-heading = Apeluri ca { $title }:
similar-nothing = Nu cunosc alt apel ca { $title } la care se mai poate depune cerere.
why-heading = Ce s-a întâmplat aici cu { $title }:
why-misses = { $interest }: nu se potrivește; ce lipsește: { $conditions }
why-told = { $interest }: se potrivește, anunțat la { $date }
why-pending = { $interest }: se potrivește, va fi anunțat la { $date }
why-digest = { $interest }: se potrivește, vine cu rezumatul din { $date }
why-quiet = { $interest }: se potrivește, dar de când se urmărește nu s-a întâmplat nimic, deci nu era nimic de anunțat

## Răspunsuri despre un apel și despre niciunul

deadlines-all = Toate termenele-limită:
money-none-stated = Sursa nu precizează nicio sumă.
nothing-fits = Nu se potrivește nimic. Am căutat: { $what }.
looser-deadline = { $count ->
        [one] Fără zilele cerute există { $count }.
        [few] Fără zilele cerute există { $count }.
       *[other] Fără zilele cerute există { $count }.
    }
looser-opening = { $count ->
        [one] Cu orice zi de deschidere există { $count }.
        [few] Cu orice zi de deschidere există { $count }.
       *[other] Cu orice zi de deschidere există { $count }.
    }
looser-amount = { $count ->
        [one] Fără sumă există { $count }.
        [few] Fără sumă există { $count }.
       *[other] Fără sumă există { $count }.
    }
looser-status = { $count ->
        [one] Deschis sau nu, există { $count }.
        [few] Deschise sau nu, există { $count }.
       *[other] Deschise sau nu, există { $count }.
    }
looser-kind = { $count ->
        [one] De orice tip există { $count }.
        [few] De orice tip există { $count }.
       *[other] De orice tip există { $count }.
    }
looser-country = { $count ->
        [one] Fără țară există { $count }.
        [few] Fără țară există { $count }.
       *[other] Fără țară există { $count }.
    }
looser-programme = { $count ->
        [one] În orice program există { $count }.
        [few] În orice program există { $count }.
       *[other] În orice program există { $count }.
    }
looser-words = { $count ->
        [one] Fără cuvintele libere există { $count }.
        [few] Fără cuvintele libere există { $count }.
       *[other] Fără cuvintele libere există { $count }.
    }
nothing-fits-follow = Vă pot anunța când apare ceva potrivit.
unknown-code = Nu cunosc niciun apel { $code }.
unknown-code-example = Codurile arată așa: { $code }
unknown-code-nearest = Cele mai apropiate pe care le cunosc:
cut-question = { $count ->
        [one] Era lung; am citit primul caracter ({ $count }).
        [few] Era lung; am citit primele { $count } caractere.
       *[other] Era lung; am citit primele { $count } de caractere.
    }

## În jurul răspunsurilor

example-question = apeluri pentru biblioteci despre patrimoniul cultural, cel mult 60.000 de euro
greeting = Bună ziua. Urmăresc apelurile europene de propuneri, anunț în această conversație apelurile noi care se potrivesc și răspund la întrebări.
greeting-example = Întrebați-mă, de exemplu: { $example }
help-heading = Ce știu să fac
help-plain-words = Merg și cuvintele obișnuite:
help-example-month = ce apeluri CERV se închid luna aceasta?
help-example-small = granturi mici pentru muzee din Polonia, cel mult 60.000 de euro
help-example-when = când se închide CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = finanțare în cascadă despre energie, care se deschide luna viitoare
help-disclaimer = Ce spun vine din listele celor care publică apelurile; hotărâtor este textul apelului.
unclear = Nu am înțeles ce căutați.
unclear-example = Numiți o temă, un tip de organizație, un program sau un apel. De exemplu: { $example }
out-of-scope = Asta nu știu. Cunosc doar apelurile europene de propuneri.
out-of-scope-personal = Cunosc doar apeluri pentru organizații, nu bani pentru o singură persoană. Pentru un sejur în străinătate, întrebați biroul internațional al școlii sau universității dumneavoastră; pentru un sfat în apropiere, centrul Europe Direct.
for-example = De exemplu: { $example }
apology = Îmi pare rău, acum nu pot consulta datele mele. Întrebați din nou peste câteva minute; ce urmăriți nu s-a pierdut.
unknown-command = Nu cunosc { $command }.
unknown-command-meant = Ați vrut să spuneți { $command }? { $description }
usage = După comandă lipsește: { $argument }. De exemplu: { $example }
only-managers = Doar cei care administrează această conversație pot schimba ce urmărește. Într-o conversație privată cu mine puteți urmări ce vă interesează.

## Urmărirea

followed = De acum anunț în această conversație: { $interest }.
followed-reminders = Anunț ce este nou sau se schimbă și amintesc cu { $days } { $last ->
        [one] zi
        [few] zile
       *[other] de zile
    } înainte de un termen-limită, la ora { $time } la { $city }.
followed-written = Se scrie { $interest }
followed-near = Se apropie astăzi de asta:
followed-already = Această conversație le urmărește deja, cu numărul { $number }: { $interest }.
followed-already-file = Această conversație le urmărește deja, prin fișierul comunității: { $interest }.
followed-too-many = { $count ->
        [one] Această conversație urmărește deja { $count } interes, ceea ce este maximul. Opriți mai întâi unul: /following
        [few] Această conversație urmărește deja { $count } interese, ceea ce este maximul. Opriți mai întâi unul: /following
       *[other] Această conversație urmărește deja { $count } de interese, ceea ce este maximul. Opriți mai întâi unul: /following
    }
following-heading = Această conversație urmărește
following-from-file = { $interest } (stabilit în fișierul comunității)
followed-relevance = Apelurile care se potrivesc mai puțin de { $least } din 100 sunt lăsate deoparte.
following-relevance = { $interest } care se potrivesc cel puțin { $least } din 100
relevance-wrong = Nu am putut citi cât de bine trebuie să se potrivească apelurile: este { $found }, e nevoie de un număr de la 0 la 100.
following-stop = Ca să opriți unul: /unfollow și numărul lui.
following-nothing = Această conversație nu urmărește încă nimic.
following-place = În fișierul unei comunități, această conversație se numește { $place }
unfollow-nothing = În această conversație nu se urmărește nimic prin comandă, deci nu este nimic de oprit. Vedeți /following
unfollow-unknown = Acest număr nu există aici. Cunosc { $numbers }; vedeți /following
unfollowed = Gata. În această conversație nu mai anunț: { $interest }.
unfollowed-again = Ca să reluați: { $command }
expected-heading = Așteptate, încă nepublicate:
expected-times = de obicei se deschide { $opens } și se închide { $closes }; încă nepublicat.
expected-closes = de obicei se închide { $closes }; încă nepublicat.
expected-last = Ultima rundă a fost între { $opened } și { $closed }.
expected-agencies = Îl publică agenția națională din țara dumneavoastră: { $link }
expected-portal = Apare pe portalul UE: { $link }
month = { $month ->
        [1] ianuarie
        [2] februarie
        [3] martie
        [4] aprilie
        [5] mai
        [6] iunie
        [7] iulie
        [8] august
        [9] septembrie
        [10] octombrie
        [11] noiembrie
       *[12] decembrie
    }
month-early = la începutul lunii { $month }
month-mid = la mijlocul lunii { $month }
month-late = la sfârșitul lunii { $month }
works-funded = { $count ->
        [one] { $count } proiect finanțat pe această temă:
        [few] { $count } proiecte finanțate pe această temă, întâi cele mai potrivite:
       *[other] { $count } de proiecte finanțate pe această temă, întâi cele mai potrivite:
    }
works-usable = { $count ->
        [one] { $count } rezultat sau material gratuit pe această temă:
        [few] { $count } rezultate și materiale gratuite pe această temă, întâi cele mai potrivite:
       *[other] { $count } de rezultate și materiale gratuite pe această temă, întâi cele mai potrivite:
    }
works-source = Din sursa { $source }, citită la { $date }.
works-source-undated = Din sursa { $source }.
works-no-calls = Acestea nu sunt apeluri; pentru apeluri întrebați ca de obicei.
works-funded-none = Nu țin aici o listă de proiecte finanțate. Cine mă administrează poate porni o sursă, de exemplu `cordis`.
works-usable-none = Nu țin aici o listă de materiale gratuite. Cine mă administrează poate porni o sursă, de exemplu `cordis_results`.
works-funded-nothing = Nu cunosc proiecte finanțate { $topic }.
works-usable-nothing = Nu cunosc rezultate sau materiale gratuite { $topic }.
enter-read = Am citit asta. Este corect?
enter-corrects = Aceasta corectează „{ $title }”. Este corect?
enter-keywords = Se găsește după aceste cuvinte: { $keywords }
enter-confirm = Ca să fie înregistrat și anunțat tuturor celor cărora li se potrivește, apăsați butonul sau trimiteți { $command }. Ca să schimbați ceva, trimiteți din nou tot formularul.
button-enter = Da, introduceți
enter-bad = Nu am putut citi asta ca apel:
enter-slip = { $part }: este { $found }, e nevoie de { $expected }; încercați { $example }
enter-slip-nothing = { $part }: nu este nimic, e nevoie de { $expected }; încercați { $example }
enter-example = Un formular întreg: { $example }
enter-parts = Părțile în această ordine, despărțite prin punct și virgulă, sau cu numele, ca în `code: KA210-YOU-2027`: { $parts }
entry-title = un titlu
entry-deadline = o zi, cu ora dacă este cunoscută
entry-opens = o zi
entry-link = adresa paginii celui care publică apelul
entry-programme = codul sau numele unui program
entry-budget = o sumă în euro, sau una minimă și una maximă
entry-for = tipuri de organizații, despărțite prin virgule
entry-country = țări, despărțite prin virgule
entry-kind = grant, cascade, external_action, tender sau national
entry-status = forthcoming, open, closed, withdrawn sau unknown
entry-pot = o sumă în euro
entry-grants = un număr
entry-language = codul unei limbi a UE
entry-code = un cod de cel mult 100 de caractere
entry-call = un cod de cel mult 100 de caractere
enter-done = Introdus: „{ $title }”. Este anunțat fiecărei comunități căreia i se potrivește.
enter-later = Ca să îl corectați, introduceți-l din nou cu aceeași legătură sau același cod. Ca să îl retrageți: { $command }
enter-withdrawn = Retras: „{ $title }”. Ca să îl reluați, introduceți-l din nou.
enter-nothing = Niciun apel nu așteaptă aici un da. Trimiteți din nou formularul.
enter-unknown = Nu cunosc niciun apel { $code } introdus manual.
enter-in-file = „{ $title }” se află într-un fișier: scrieți acolo `withdrawn` la `status`.
enter-only-managers = Doar cei care administrează această conversație pot introduce apeluri.
enter-not-here = Apelurile sunt anunțate tuturor celor cărora li se potrivesc, deci pot fi introduse doar într-o conversație aflată în fișierul unei comunități.
enter-no-desk = Aici nu se pot introduce apeluri: în această sesiune nu se păstrează nimic.
thumb-up = Am notat: pentru dumneavoastră, apelurile ca „{ $title }” urcă puțin. /taste arată ce țin minte din asta și o uită.
thumb-down = Am notat: pentru dumneavoastră, apelurile ca „{ $title }” coboară puțin. /taste arată ce țin minte din asta și o uită.
thumb-nobody = Aici nu pot ști cine sunteți, așa că nu țin minte nimic. Într-o conversație privată cu mine funcționează.
taste-nothing = Nu știu nimic despre ce vă place. Îmi spun butoanele de sub apelurile noi, precum și /like și /dislike cu un cod.
taste-heading = { $count ->
        [one] Ce am învățat din { $count } vot
        [few] Ce am învățat din { $count } voturi
       *[other] Ce am învățat din { $count } de voturi
    }
taste-more = Mai multe apeluri { $what } ({ $count ->
        [one] { $count } vot în sus
        [few] { $count } voturi în sus
       *[other] { $count } de voturi în sus
    })
taste-less = Mai puține apeluri { $what } ({ $count ->
        [one] { $count } vot în jos
        [few] { $count } voturi în jos
       *[other] { $count } de voturi în jos
    })
taste-effect = Aceasta schimbă ordinea celor arătate cu cel mult { $points } din 100 de puncte. Nu ascunde niciodată un apel pe care îl cereți după nume, și nimeni altcineva nu vede asta.
taste-forgotten = Am uitat: nu țin minte nimic despre ce vă place.

## Greșeli după /follow

bad-interest = Nu am putut citi asta. La caracterul { $at }: { $slip }.
bad-interest-example = Un exemplu întreg: { $example }
slip-nothing = nu este nimic, e nevoie de cuvinte; încercați `heritage OR museum` sau `*` pentru toate apelurile
slip-end = aici se termină, e nevoie de un cuvânt; scoateți ultimul operator sau adăugați un cuvânt
slip-never-opened = `)` fără `(`; scoateți-o sau adăugați `(` înainte
slip-never-closed = `(` fără `)`; adăugați `)`
slip-closed-empty = `)`, înainte e nevoie de un cuvânt
slip-never-unquoted = ghilimelele nu sunt închise; adăugați `"` după cuvinte
slip-empty-phrase = între ghilimele nu este nimic, e nevoie de cuvinte
slip-operator = un operator, înainte e nevoie de un cuvânt; încercați `heritage OR museum`
slip-too-deep = mai multe niveluri de paranteze decât { $max }; scrieți mai simplu
slip-too-many = mai multe cuvinte decât { $max }; împărțiți-le în mai multe interese
slip-long-word = `{ $found }` are { $letters } litere, maximul este { $max }; încercați un cuvânt mai scurt
slip-no-word = `{ $found }` nu este un cuvânt
slip-short-prefix = `{ $found }`, e nevoie de cel puțin două litere înainte de `*`; încercați `librar*`
slip-unknown-field = câmpul `{ $found }` nu există, e nevoie de unul dintre { $fields }
slip-facet = `{ $found }`, e nevoie de { $expected }; încercați `{ $example }`
expected-programme = un program
expected-kind = grant, cascade, external_action, tender sau national
expected-country = o țară
expected-for = un tip de organizație
expected-theme = o temă
expected-budget = o sumă în euro cu < sau >
expected-deadline = un număr de zile cu < sau >
expected-opens = un număr de zile cu < sau >
expected-lang = o limbă a UE
expected-partners = un număr de parteneri cu <= sau >=
expected-status = open, forthcoming, closed, withdrawn sau unknown

## Comenzi

command-ask = Întrebați cu cuvinte obișnuite: apeluri pentru biblioteci, cel mult 60.000 de euro.
    .name = întrebați
    .argument = întrebare
command-deadlines = Ce se închide mai întâi; puteți restrânge prin cuvinte.
    .name = termene
    .argument = cuvinte
command-call = Totul despre un apel, după cod sau legătură.
    .name = apel
    .argument = cod
command-similar = Alte apeluri ca acela.
    .name = asemănătoare
    .argument = cod
command-why = De ce a fost anunțat un apel în această conversație, sau de ce nu.
    .name = motiv
    .argument = cod
command-follow = Primiți anunțuri despre apelurile noi care se potrivesc.
    .name = urmăriți
    .argument = interes
command-following = Ce urmărește această conversație și cum se oprește.
    .name = urmărite
command-unfollow = Nu mai urmăriți unul dintre ele, după număr.
    .name = opriți
    .argument = număr
command-recent = Ce am anunțat de curând în această conversație.
    .name = noutăți
    .argument = pagină
command-funded = Ce s-a finanțat pe o temă: proiecte, nu apeluri.
    .name = finanțate
    .argument = temă
command-resources = Materiale gratuite și rezultate pe o temă.
    .name = materiale
    .argument = temă
command-addcall = Introduceți un apel: titlu; termen; legătură; program; sumă; pentru cine; țară.
    .name = introduceți
    .argument = formular
command-withdrawcall = Retrageți un apel introdus manual.
    .name = retrageți
    .argument = cod
command-like = Mai multe apeluri ca acesta.
    .name = plus
    .argument = cod
command-dislike = Mai puține apeluri ca acesta.
    .name = minus
    .argument = cod
command-taste = Ce am învățat din voturile dumneavoastră și cum le pot uita.
    .name = gusturi
    .argument = forget
command-sources = Ce surse citesc, cât de recente sunt și ce nu merge la ele.
    .name = surse
command-help = Ce știu să fac.
    .name = ajutor
command-start = Salutați.
    .name = începeți

## Tipuri de organizații

organisation-municipality = primărie
    .plural = primării
organisation-region = autoritate regională
    .plural = autorități regionale
organisation-public_body = organism public
    .plural = organisme publice
organisation-school = școală
    .plural = școli
organisation-vet_provider = furnizor de formare profesională
    .plural = furnizori de formare profesională
organisation-university = universitate
    .plural = universități
organisation-research_body = organizație de cercetare
    .plural = organizații de cercetare
organisation-adult_education = furnizor de educație a adulților
    .plural = furnizori de educație a adulților
organisation-library = bibliotecă
    .plural = biblioteci
organisation-museum = muzeu
    .plural = muzee
organisation-archive = arhivă
    .plural = arhive
organisation-ngo = organizație neguvernamentală
    .plural = organizații neguvernamentale
organisation-youth_organisation = organizație de tineret
    .plural = organizații de tineret
organisation-informal_group = grup informal
    .plural = grupuri informale
organisation-sports_club = club sportiv
    .plural = cluburi sportive
organisation-social_enterprise = întreprindere socială
    .plural = întreprinderi sociale
organisation-sme = întreprindere mică sau mijlocie
    .plural = întreprinderi mici și mijlocii
organisation-startup = start-up
    .plural = start-upuri
organisation-company = întreprindere
    .plural = întreprinderi
organisation-farmer = fermier
    .plural = fermieri
organisation-fisher = pescar
    .plural = pescari
organisation-hospital = spital sau serviciu de sănătate
    .plural = spitale și servicii de sănătate
organisation-social_service = furnizor de servicii sociale
    .plural = furnizori de servicii sociale
organisation-cultural_organisation = organizație culturală
    .plural = organizații culturale
organisation-artist = artist
    .plural = artiști
organisation-media_organisation = organizație media
    .plural = organizații media
organisation-audiovisual_company = companie de film sau audiovizual
    .plural = companii de film și audiovizual
organisation-faith_organisation = organizație religioasă
    .plural = organizații religioase
organisation-chamber = cameră de comerț sau organism de sprijinire a întreprinderilor
    .plural = camere de comerț și organisme de sprijinire a întreprinderilor
organisation-social_partner = sindicat sau organizație patronală
    .plural = sindicate și organizații patronale
organisation-consumer_organisation = organizație de consumatori
    .plural = organizații de consumatori
organisation-energy_community = comunitate energetică
    .plural = comunități energetice
organisation-international_organisation = organizație internațională
    .plural = organizații internaționale
organisation-individual = persoană fizică
    .plural = persoane fizice

## Teme

theme-heritage = patrimoniu cultural
theme-culture = cultură și arte
theme-creative_industries = industrii creative
theme-audiovisual = film și audiovizual
theme-music = muzică
theme-books = cărți și traduceri
theme-languages = limbi
theme-architecture = arhitectură și Noul Bauhaus european
theme-media_literacy = educație în domeniul mass-mediei
theme-journalism = jurnalism și pluralismul mass-mediei
theme-democracy = democrație și participare
theme-remembrance = memorie istorică
theme-town_twinning = înfrățirea orașelor
theme-human_rights = drepturi fundamentale
theme-gender_equality = egalitate de gen
theme-gender_violence = violență de gen
theme-children = copii și protecția copilului
theme-anti_racism = combaterea rasismului și nediscriminare
theme-roma = incluziunea romilor
theme-lgbtiq = egalitatea persoanelor LGBTIQ
theme-disability = dizabilitate
theme-inclusion = incluziune socială
theme-migration = migrație și integrare
theme-youth = tineret
theme-volunteering = voluntariat
theme-sport = sport
theme-school_education = educație școlară
theme-vocational_training = formare profesională
theme-higher_education = învățământ superior
theme-adult_learning = educația adulților
theme-digital_skills = competențe digitale
theme-artificial_intelligence = inteligență artificială
theme-cybersecurity = securitate cibernetică
theme-data = date și cloud
theme-connectivity = conectivitate
theme-online_safety = siguranță online
theme-health = sănătate și îngrijire
theme-mental_health = sănătate mintală
theme-ageing = îmbătrânire
theme-employment = ocuparea forței de muncă și viața profesională
theme-social_economy = economie socială
theme-entrepreneurship = antreprenoriat și întreprinderi mici
theme-tourism = turism
theme-climate = climă
theme-energy = energie
theme-buildings = clădiri și renovare
theme-nature = natură și biodiversitate
theme-circular_economy = economie circulară
theme-water = apă
theme-ocean = mări și oceane
theme-agriculture = agricultură
theme-food = alimentație
theme-rural = dezvoltare rurală
theme-urban = dezvoltare urbană
theme-mobility = transport și mobilitate
theme-regional_cooperation = cooperare transfrontalieră și regională
theme-civil_protection = protecție civilă
theme-security = securitate
theme-justice = justiție
theme-consumer = consumatori
theme-research_skills = cariere în cercetare și extinderea participării
theme-science_society = știință și societate
theme-innovation = inovare
theme-industry = industrie și producție
theme-space = spațiu și sateliți
theme-defence = apărare
theme-nuclear = energie nucleară
theme-external_action = dezvoltare și acțiune externă
theme-eu_policy = cunoașterea UE
theme-finance_control = combaterea fraudei și finanțe publice

## Țări

country-AT = Austria
country-BE = Belgia
country-BG = Bulgaria
country-HR = Croația
country-CY = Cipru
country-CZ = Cehia
country-DK = Danemarca
country-EE = Estonia
country-FI = Finlanda
country-FR = Franța
country-DE = Germania
country-GR = Grecia
country-HU = Ungaria
country-IE = Irlanda
country-IT = Italia
country-LV = Letonia
country-LT = Lituania
country-LU = Luxemburg
country-MT = Malta
country-NL = Țările de Jos
country-PL = Polonia
country-PT = Portugalia
country-RO = România
country-SK = Slovacia
country-SI = Slovenia
country-ES = Spania
country-SE = Suedia
country-IS = Islanda
country-LI = Liechtenstein
country-NO = Norvegia
country-CH = Elveția
country-GB = Regatul Unit
country-AL = Albania
country-BA = Bosnia și Herțegovina
country-XK = Kosovo
country-ME = Muntenegru
country-MK = Macedonia de Nord
country-RS = Serbia
country-TR = Turcia
country-UA = Ucraina
country-MD = Republica Moldova
country-GE = Georgia
country-AM = Armenia
country-AZ = Azerbaidjan
country-BY = Belarus
country-RU = Rusia
country-FO = Insulele Feroe
country-GL = Groenlanda
country-IL = Israel
country-PS = Palestina
country-TN = Tunisia
country-MA = Maroc
country-DZ = Algeria
country-LY = Libia
country-EG = Egipt
country-JO = Iordania
country-LB = Liban
country-SY = Siria
country-KR = Coreea de Sud
country-JP = Japonia
country-CA = Canada
country-NZ = Noua Zeelandă
country-US = Statele Unite
country-AD = Andorra
country-MC = Monaco
country-SM = San Marino
country-VA = Vatican
country-AU = Australia
country-BR = Brazilia
country-IN = India
country-CN = China
country-ZA = Africa de Sud
country-GT = Guatemala
country-YE = Yemen
country-KZ = Kazahstan
country-UZ = Uzbekistan
country-IQ = Irak
country-TL = Timor-Leste
country-SN = Senegal
country-KE = Kenya
country-CO = Columbia
country-PE = Peru

## Orașe după care se socotește ora

city-amsterdam = Amsterdam
city-athens = Atena
city-azores = Ponta Delgada
city-belgrade = Belgrad
city-berlin = Berlin
city-bratislava = Bratislava
city-brussels = Bruxelles
city-bucharest = București
city-budapest = Budapesta
city-canary = Las Palmas
city-chisinau = Chișinău
city-copenhagen = Copenhaga
city-dublin = Dublin
city-helsinki = Helsinki
city-istanbul = Istanbul
city-kyiv = Kiev
city-lisbon = Lisabona
city-ljubljana = Ljubljana
city-london = Londra
city-luxembourg = Luxemburg
city-madrid = Madrid
city-malta = Valletta
city-nicosia = Nicosia
city-oslo = Oslo
city-paris = Paris
city-podgorica = Podgorica
city-prague = Praga
city-reykjavik = Reykjavik
city-riga = Riga
city-rome = Roma
city-sarajevo = Sarajevo
city-skopje = Skopje
city-sofia = Sofia
city-stockholm = Stockholm
city-tallinn = Tallinn
city-tbilisi = Tbilisi
city-tirane = Tirana
city-vienna = Viena
city-vilnius = Vilnius
city-warsaw = Varșovia
city-yerevan = Erevan
city-zagreb = Zagreb
city-zurich = Zürich
