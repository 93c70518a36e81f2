### Ką sako „Crier“ lietuviškai. Pranešimų paaiškinimai yra faile en.ftl.

## Dienos, valandos ir sumos

date = { $year } m. { $month ->
        [1] sausio
        [2] vasario
        [3] kovo
        [4] balandžio
        [5] gegužės
        [6] birželio
        [7] liepos
        [8] rugpjūčio
        [9] rugsėjo
        [10] spalio
        [11] lapkričio
       *[12] gruodžio
    } { $day } d.
clock = { $hour }.{ $minute } val.
days-ahead = { $days ->
        [0] šiandien
        [1] rytoj
        [one] po { $days } dienos
        [few] po { $days } dienų
        [many] po { $days } dienos
       *[other] po { $days } dienų
    }
days-ago = { $days ->
        [1] vakar
        [one] prieš { $days } dieną
        [few] prieš { $days } dienas
        [many] prieš { $days } dienos
       *[other] prieš { $days } dienų
    }
money = { $amount } EUR
list-and = { $head } ir { $last }
list-or = { $head } arba { $last }

## Terminai

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; žinoma tik diena, spėjamas laikas: { $time } { $city })
deadline-line = Terminas: { $deadline }
deadline-line-stage = Terminas: { $deadline }, { $stage }
deadline-line-passed = Terminas praėjo: { $date } ({ $left })
deadline-line-unknown = Terminas: nenurodytas
stage-first = 1 etapas iš 2
stage-second = 2 etapas iš 2, tik pakvietus
stage-cut-off-last = paskutinis tarpinis terminas
stage-cut-off-next = { $count ->
        [one] artimiausias iš { $count } tarpinio termino
        [few] artimiausias iš { $count } tarpinių terminų
        [many] artimiausias iš { $count } tarpinio termino
       *[other] artimiausias iš { $count } tarpinių terminų
    }

## Kvietimo kortelė

kind-grant = ES dotacija
kind-cascade = nedidelė dotacija per finansuojamą projektą
kind-external_action = dotacija veiklai už ES ribų
kind-tender = viešasis pirkimas: sutartis, ne dotacija
kind-national = nacionalinis arba regioninis kvietimas
money-line = Suma: { $money }
money-line-unknown = Suma: nenurodyta
why-line = Kodėl: { $reasons }
seen-unchanged = Pirmą kartą matytas: { $date }, nuo tada nepakito
seen-changed = Pirmą kartą matytas: { $first }, paskutinis pakeitimas: { $last }
entered-by-hand = Paskelbė { $publisher }, įvesta ranka
seen-last = Paskutinį kartą matytas šaltinyje: { $date }
part-of-call = Kvietimo „{ $call }“ dalis
also-listed = Taip pat skelbia
also-listed-otherwise = { $source }, ten nurodyta { $date }
status-opens = Atveriamas: { $date } ({ $left })
status-late = Dar neatvertas, turėjo būti atvertas: { $date }
status-unopened = Dar neatvertas, atvėrimo diena nenurodyta
status-closed = Uždarytas
status-withdrawn = Skelbėjas atšaukė
status-unknown = Ar atviras: nenurodyta
open-now = Atviras.
open-since = Atviras, pradžia: { $date }

## Kvietimo lėšos dalimis

budget-and = { $head }; { $last }
budget-range = nuo { $min } iki { $max } vienai dotacijai
budget-up-to = iki { $max } vienai dotacijai
budget-from = nuo { $min } vienai dotacijai
budget-pot = iš viso { $total }
budget-pot-shared = iš viso { $total }, galbūt kartu su kitomis temomis
budget-grants = { $count ->
        [one] numatoma { $count } dotacija
        [few] numatomos { $count } dotacijos
        [many] numatoma { $count } dotacijos
       *[other] numatoma { $count } dotacijų
    }

## Pranešimai

notice-appeared = Naujas kvietimas
notice-appeared-forthcoming = Naujas kvietimas, dar neatvertas
notice-opened = Jau atviras
notice-closed-passed = Uždarytas: terminas praėjo
notice-closed-early = Uždarytas anksčiau
notice-closed = Uždarė skelbėjas
notice-withdrawn = Skelbėjas atšaukė
notice-reopened = Vėl atviras
reminder = Terminas { $left }
reminder-stage-first = 1 etapo terminas { $left }
reminder-stage-second = 2 etapo terminas { $left }
reminder-cut-off = Tarpinis terminas { $left }
moved = Terminas pakeistas: buvo { $gone }, dabar { $come }
moved-away = Terminas atšauktas: buvo { $gone }, dabar nenurodytas
moved-dropped = Terminas panaikintas: { $gone }
moved-set = Terminas nustatytas: { $come }
moved-added = Pridėtas terminas: { $come }
moved-otherwise = Terminas pakeistas
publisher-says = Skelbėjas praneša ({ $date }): { $said }
amended = Pakeista: { $fields }
amended-field = { $field }: buvo { $was }, dabar { $now }
field-title = pavadinimas
field-identifier = kodas
field-opening_day = atvėrimo diena
field-deadline_hour = termino valanda
field-deadline_model = terminų tipas
field-budget = biudžetas
field-programme = programa
field-call = kvietimas
field-text = aprašymas
field-link = nuoroda
field-update = pranešimas
value-unknown = nenurodyta
value-title = „{ $title }“
value-words = { $count ->
        [one] { $count } žodis
        [few] { $count } žodžiai
        [many] { $count } žodžio
       *[other] { $count } žodžių
    }
value-day-only = tik diena
value-one-stage = vienas etapas
value-two-stages = du etapai
value-cut-offs = keli tarpiniai terminai

## Kelios naujienos viename pranešime

digest-heading = { $count ->
        [one] { $count } naujiena, { $date }
        [few] { $count } naujienos, { $date }
        [many] { $count } naujienos, { $date }
       *[other] { $count } naujienų, { $date }
    }
digest-more = { $count ->
        [one] Ir dar { $count }.
        [few] Ir dar { $count }.
        [many] Ir dar { $count }.
       *[other] Ir dar { $count }.
    }
told-nothing = Šiame pokalbyje dar nieko nepranešiau. /following rodo, kas čia stebima.
told-heading = Ką pranešiau šiame pokalbyje, naujausi viršuje
told-on = Pranešta: { $date }
hours-ago = { $hours ->
        [0] per pastarąją valandą
        [1] prieš valandą
        [one] prieš { $hours } valandą
        [few] prieš { $hours } valandas
        [many] prieš { $hours } valandos
       *[other] prieš { $hours } valandų
    }
hours-ahead = { $hours ->
        [0] greičiau nei po valandos
        [1] po valandos
        [one] po { $hours } valandos
        [few] po { $hours } valandų
        [many] po { $hours } valandos
       *[other] po { $hours } valandų
    }
sources-none = Neskaitau jokio šaltinio.
sources-heading = Ką skaitau ir kiek tai šviežia
source-read = { $count ->
        [one] skaityta { $age }, { $count } įrašas
        [few] skaityta { $age }, { $count } įrašai
        [many] skaityta { $age }, { $count } įrašo
       *[other] skaityta { $age }, { $count } įrašų
    }
source-never = dar neskaityta
source-next = vėl bus skaitoma { $when }
source-defects = nesuprasta: { $count } ({ $sorts })
source-is-stale = nepavyksta perskaityti nuo { $date }: { $found }
source-is-reshaped = puslapiai kitokie nuo { $date }: { $found }
source-is-flooded = sulaikyta nuo { $date }: { $found }
source-stale = Šaltinio { $name } nepavyksta perskaityti nuo { $date }
source-reshaped = { $name }: puslapiai kitokie, nei tikėtasi
source-flooded = { $name }: nauji įrašai sulaikyti
source-found = Rasta: { $found }
source-stale-next = Kas žinoma, lieka, ir aš bandau toliau.
source-reshaped-next = Niekuo juose netikima, kas buvo žinoma, lieka. { $command } rodo, kas perskaitoma ir ko trūksta.
source-flooded-next = Jie bus priimti, kai antras skaitymas parodys tą patį, arba su { $command }.
source-over = Šaltinis { $name } vėl tvarkingas
source-over-stale = Jo nepavyko perskaityti nuo { $date }, dabar jis vėl skaitomas.
source-over-reshaped = Jo puslapiai buvo kitokie nuo { $date }, dabar jie vėl suprantami.
source-over-flooded = Kas buvo sulaikyta nuo { $date }, dabar priimta arba dingo.

## Mygtukai

button-details = Išsamiau
button-page = Atverti puslapį
button-similar = Panašūs kvietimai
button-recent = Visos pastarosios naujienos
button-more = Daugiau
button-help = Pagalba
button-deadlines = Kas greitai baigiasi
button-follow = Stebėti tai
button-stop = Nebestebėti
button-stop-number = Nebestebėti { $number }
button-following = Parodyti
button-like = Daugiau tokių
button-dislike = Mažiau tokių
button-taste = Ką įsiminiau
button-forget = Viską pamiršti

## Kas ką domina

interest = kvietimai { $conditions }
interest-everything = visi kvietimai
expression-everything = visų rūšių
expression-word = su žodžiu { $word }
expression-prefix = su žodžiu, kuris prasideda raidėmis { $word }…
expression-phrase = su žodžiais „{ $words }“
expression-not = išskyrus tuos { $what }
expression-any = { $what }
facet-programme = pagal programą „{ $name }“
facet-kind-grant = pagal rūšį „ES dotacija“
facet-kind-cascade = pagal rūšį „pakopinis finansavimas“
facet-kind-external_action = pagal rūšį „išorės veiksmai“
facet-kind-tender = pagal rūšį „viešasis pirkimas“
facet-kind-national = pagal rūšį „nacionalinis kvietimas“
facet-country = šaliai „{ $name }“
facet-organisation = { $name }
facet-theme = tema „{ $name }“
facet-budget-range = tarp { $min } ir { $max }
facet-budget-up-to = iki { $max }
facet-budget-from = nuo { $min }
facet-budget-any = bet kokios sumos
facet-deadline-range = su terminu po { $min }–{ $max ->
        [one] { $max } dienos
        [few] { $max } dienų
        [many] { $max } dienos
       *[other] { $max } dienų
    }
facet-deadline-within = su terminu per { $max ->
        [one] { $max } dieną
        [few] { $max } dienas
        [many] { $max } dienos
       *[other] { $max } dienų
    }
facet-deadline-from = su terminu po { $min ->
        [one] { $min } dienos
        [few] { $min } dienų
        [many] { $min } dienos
       *[other] { $min } dienų
    } arba vėliau
facet-deadline-any = su bet kokiu terminu
facet-opens-range = su atvėrimu po { $min }–{ $max ->
        [one] { $max } dienos
        [few] { $max } dienų
        [many] { $max } dienos
       *[other] { $max } dienų
    }
facet-opens-within = su atvėrimu per { $max ->
        [one] { $max } dieną
        [few] { $max } dienas
        [many] { $max } dienos
       *[other] { $max } dienų
    }
facet-opens-from = su atvėrimu po { $min ->
        [one] { $min } dienos
        [few] { $min } dienų
        [many] { $min } dienos
       *[other] { $min } dienų
    } arba vėliau
facet-opens-any = su atvėrimu bet kada
facet-language = paskelbti kalba „{ $language }“
facet-partners-range = su { $min }–{ $max ->
    [one] { $max } būtinu partneriu
    [few] { $max } būtinais partneriais
    [many] { $max } būtino partnerio
   *[other] { $max } būtinų partnerių
}
facet-partners-up-to = su ne daugiau kaip { $max ->
    [one] { $max } būtinu partneriu
    [few] { $max } būtinais partneriais
    [many] { $max } būtino partnerio
   *[other] { $max } būtinų partnerių
}
facet-partners-from = su { $min ->
    [one] { $min } būtinu partneriu
    [few] { $min } būtinais partneriais
    [many] { $min } būtino partnerio
   *[other] { $min } būtinų partnerių
} arba daugiau
facet-partners-any = su bet kokiu partnerių skaičiumi
facet-status-forthcoming = su būsena „būsimas“
facet-status-open = su būsena „atviras“
facet-status-closed = su būsena „uždarytas“
facet-status-withdrawn = su būsena „atšauktas“
facet-status-unknown = su nežinoma būsena
reason-mentions = mini: { $words }
reason-named = jūs jį nurodėte
reason-of-named = tai jūsų nurodyto kvietimo dalis
reason-named-beginning = taip prasideda jo kodas

## Virš sąrašo

noun-call = { $count ->
        [one] kvietimas
        [few] kvietimai
        [many] kvietimo
       *[other] kvietimų
    }
noun-grant = { $count ->
        [one] kvietimas dėl ES dotacijų
        [few] kvietimai dėl ES dotacijų
        [many] kvietimo dėl ES dotacijų
       *[other] kvietimų dėl ES dotacijų
    }
noun-cascade = { $count ->
        [one] pakopinio finansavimo kvietimas
        [few] pakopinio finansavimo kvietimai
        [many] pakopinio finansavimo kvietimo
       *[other] pakopinio finansavimo kvietimų
    }
noun-external_action = { $count ->
        [one] kvietimas dėl veiklos už ES ribų
        [few] kvietimai dėl veiklos už ES ribų
        [many] kvietimo dėl veiklos už ES ribų
       *[other] kvietimų dėl veiklos už ES ribų
    }
noun-tender = { $count ->
        [one] viešasis pirkimas
        [few] viešieji pirkimai
        [many] viešojo pirkimo
       *[other] viešųjų pirkimų
    }
noun-national = { $count ->
        [one] nacionalinis kvietimas
        [few] nacionaliniai kvietimai
        [many] nacionalinio kvietimo
       *[other] nacionalinių kvietimų
    }
nouns-call = kvietimai
nouns-grant = kvietimai dėl ES dotacijų
nouns-cascade = pakopinio finansavimo kvietimai
nouns-external_action = kvietimai dėl veiklos už ES ribų
nouns-tender = viešieji pirkimai
nouns-national = nacionaliniai kvietimai
counted = { $count } { $what }
noun-with-status = { $noun } (būsena: { $status })
label-status-forthcoming = būsimas
label-status-open = atviras
label-status-closed = uždarytas
label-status-withdrawn = atšauktas
label-status-unknown = be datos
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] su žodžiais: { $words }
        [few] su žodžiais: { $words }
        [many] su žodžiais: { $words }
       *[other] su žodžiais: { $words }
    }
condition-amount = su dotacijomis po { $amount }
condition-amount-range = su dotacijomis tarp { $min } ir { $max }
condition-amount-up-to = su dotacijomis iki { $max }
condition-amount-from = su dotacijomis nuo { $min }
condition-closing-on = su terminu { $date }
condition-closing-range = su terminu nuo { $from } iki { $to }
condition-closing-by = su terminu iki { $to }
condition-closing-from = su terminu nuo { $from }
condition-opening-on = su atvėrimu { $date }
condition-opening-range = su atvėrimu nuo { $from } iki { $to }
condition-opening-by = su atvėrimu iki { $to }
condition-opening-from = su atvėrimu nuo { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, viršuje anksčiausiai besibaigiantys:
list-heading-best = { $what }, viršuje tinkamiausi:
list-more = { $count ->
        [one] Ir dar { $count }. Kad jų būtų mažiau, pridėkite programą, šalį, sumą arba mėnesį.
        [few] Ir dar { $count }. Kad jų būtų mažiau, pridėkite programą, šalį, sumą arba mėnesį.
        [many] Ir dar { $count }. Kad jų būtų mažiau, pridėkite programą, šalį, sumą arba mėnesį.
       *[other] Ir dar { $count }. Kad jų būtų mažiau, pridėkite programą, šalį, sumą arba mėnesį.
    }
list-follow-hint = Kad gautumėte žinią apie naujus: { $command }
family-heading = { $count ->
        [one] { $count } kvietimas su kodu { $code }:
        [few] { $count } kvietimai su kodu { $code }:
        [many] { $count } kvietimo su kodu { $code }:
       *[other] { $count } kvietimų su kodu { $code }:
    }
family-more = { $count ->
        [one] Ir dar { $count }; parašykite daugiau kodo.
        [few] Ir dar { $count }; parašykite daugiau kodo.
        [many] Ir dar { $count }; parašykite daugiau kodo.
       *[other] Ir dar { $count }; parašykite daugiau kodo.
    }
similar-heading = Kvietimai, panašūs į { $title }:
similar-nothing = Nežinau kito kvietimo, panašaus į { $title }, kuriam dar galima teikti paraišką.
why-heading = Kas čia nutiko su { $title }:
why-misses = { $interest }: netinka; ko trūksta: { $conditions }
why-told = { $interest }: tinka, pranešta { $date }
why-pending = { $interest }: tinka, bus pranešta { $date }
why-digest = { $interest }: tinka, ateis su apžvalga { $date }
why-quiet = { $interest }: tinka, bet nuo tada, kai tai stebima, nieko neįvyko, todėl nebuvo apie ką pranešti

## Atsakymai apie vieną kvietimą ir kai nieko nėra

deadlines-all = Visi jo terminai:
money-none-stated = Šaltinis sumų nenurodo.
nothing-fits = Nieko tinkamo nėra. Ieškojau: { $what }.
looser-deadline = { $count ->
        [one] Be termino sąlygos yra { $count }.
        [few] Be termino sąlygos yra { $count }.
        [many] Be termino sąlygos yra { $count }.
       *[other] Be termino sąlygos yra { $count }.
    }
looser-opening = { $count ->
        [one] Be atvėrimo dienos yra { $count }.
        [few] Be atvėrimo dienos yra { $count }.
        [many] Be atvėrimo dienos yra { $count }.
       *[other] Be atvėrimo dienos yra { $count }.
    }
looser-amount = { $count ->
        [one] Be sumos yra { $count }.
        [few] Be sumos yra { $count }.
        [many] Be sumos yra { $count }.
       *[other] Be sumos yra { $count }.
    }
looser-status = { $count ->
        [one] Nepaisant būsenos yra { $count }.
        [few] Nepaisant būsenos yra { $count }.
        [many] Nepaisant būsenos yra { $count }.
       *[other] Nepaisant būsenos yra { $count }.
    }
looser-kind = { $count ->
        [one] Visų rūšių yra { $count }.
        [few] Visų rūšių yra { $count }.
        [many] Visų rūšių yra { $count }.
       *[other] Visų rūšių yra { $count }.
    }
looser-country = { $count ->
        [one] Be šalies yra { $count }.
        [few] Be šalies yra { $count }.
        [many] Be šalies yra { $count }.
       *[other] Be šalies yra { $count }.
    }
looser-programme = { $count ->
        [one] Visose programose yra { $count }.
        [few] Visose programose yra { $count }.
        [many] Visose programose yra { $count }.
       *[other] Visose programose yra { $count }.
    }
looser-words = { $count ->
        [one] Be laisvų žodžių yra { $count }.
        [few] Be laisvų žodžių yra { $count }.
        [many] Be laisvų žodžių yra { $count }.
       *[other] Be laisvų žodžių yra { $count }.
    }
nothing-fits-follow = Galiu jums pranešti, kai atsiras kas nors tinkamo.
unknown-code = Nežinau kvietimo { $code }.
unknown-code-example = Kodai atrodo taip: { $code }
unknown-code-nearest = Artimiausi, kuriuos žinau:
cut-question = { $count ->
        [one] Klausimas buvo ilgas; perskaičiau pirmą { $count } ženklą.
        [few] Klausimas buvo ilgas; perskaičiau pirmus { $count } ženklus.
        [many] Klausimas buvo ilgas; perskaičiau pirmus { $count } ženklo.
       *[other] Klausimas buvo ilgas; perskaičiau pirmus { $count } ženklų.
    }

## Aplink atsakymus

example-question = kvietimai bibliotekoms apie kultūros paveldą iki 60 000 eurų
greeting = Laba diena! Stebiu Europos finansavimo kvietimus, šiame pokalbyje pranešu apie naujus tinkamus ir atsakau į klausimus.
greeting-example = Paklauskite, pavyzdžiui: { $example }
help-heading = Ką galiu
help-plain-words = Galima klausti ir paprastais žodžiais:
help-example-month = kurie CERV kvietimai baigiasi šį mėnesį?
help-example-small = mažos dotacijos muziejams Lenkijoje, iki 60 000 eurų
help-example-when = kada baigiasi CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = pakopinis finansavimas energetikai, atveriamas kitą mėnesį
help-disclaimer = Tai, ką sakau, paimta iš skelbėjų sąrašų; lemia kvietimo tekstas.
unclear = Nesupratau, ko ieškote.
unclear-example = Nurodykite temą, organizacijos tipą, programą arba kvietimą. Pavyzdžiui: { $example }
out-of-scope = Šito nežinau. Žinau tik Europos finansavimo kvietimus.
out-of-scope-personal = Žinau tik kvietimus organizacijoms, o ne pinigus pavieniams žmonėms. Dėl gyvenimo ar mokymosi užsienyje klauskite savo mokyklos ar universiteto tarptautinių ryšių skyriaus, o dėl patarimo arti jūsų – „Europe Direct“ centro.
for-example = Pavyzdžiui: { $example }
apology = Atsiprašau, šiuo metu negaliu pasižiūrėti į savo įrašus. Paklauskite dar kartą po kelių minučių; tai, ką stebite, nedingo.
unknown-command = Nežinau komandos { $command }.
unknown-command-meant = Gal turėjote omenyje { $command }? { $description }
usage = Po komandos dar trūksta: { $argument }. Pavyzdžiui: { $example }
only-managers = Tik šio pokalbio valdytojai gali keisti, kas jame stebima. Privačiame pokalbyje su manimi galite stebėti sau.

## Stebėjimas

followed = Nuo šiol šiame pokalbyje pranešu: { $interest }.
followed-reminders = Pranešu, kas nauja ar pasikeičia, ir primenu likus { $days } { $last ->
        [one] dienai
        [few] dienoms
        [many] dienos
       *[other] dienų
    } iki termino, laikas: { $time } ({ $city }).
followed-written = Užrašoma taip: { $interest }
followed-near = Šiandien tam artima:
followed-already = Tai čia jau stebima, numeris { $number }: { $interest }.
followed-already-file = Tai čia jau stebima pagal bendruomenės failą: { $interest }.
followed-too-many = { $count ->
        [one] Šis pokalbis jau turi { $count } stebėjimą, daugiau negalima. Pirma sustabdykite vieną: /following
        [few] Šis pokalbis jau turi { $count } stebėjimus, daugiau negalima. Pirma sustabdykite vieną: /following
        [many] Šis pokalbis jau turi { $count } stebėjimo, daugiau negalima. Pirma sustabdykite vieną: /following
       *[other] Šis pokalbis jau turi { $count } stebėjimų, daugiau negalima. Pirma sustabdykite vieną: /following
    }
following-heading = Šiame pokalbyje stebima
following-from-file = { $interest } (nustatyta bendruomenės faile)
followed-relevance = Kvietimai, kurie tinka mažiau nei { $least } iš 100, praleidžiami.
following-relevance = { $interest }, kurie tinka bent { $least } iš 100
relevance-wrong = Nesupratau, kaip gerai kvietimai turi tikti: radau { $found }, reikia skaičiaus nuo 0 iki 100.
following-stop = Norint sustabdyti: /unfollow ir numeris.
following-nothing = Šiame pokalbyje dar nieko nestebima.
following-place = Bendruomenės faile šis pokalbis vadinasi { $place }
unfollow-nothing = Šiame pokalbyje komanda nieko nestebima, todėl nėra ko stabdyti. Žr. /following
unfollow-unknown = Tokio numerio čia nėra. Žinau: { $numbers }; žr. /following
unfollowed = Sustabdyta. Čia nebepranešu: { $interest }.
unfollowed-again = Norint vėl stebėti: { $command }
expected-heading = Laukiami, dar nepaskelbti:
expected-times = paprastai atveriamas { $opens }, baigiasi { $closes }; dar nepaskelbtas.
expected-closes = paprastai baigiasi { $closes }; dar nepaskelbtas.
expected-last = Paskutinis kvietimas vyko nuo { $opened } iki { $closed }.
expected-agencies = Jį skelbia jūsų šalies nacionalinė agentūra: { $link }
expected-portal = Jis skelbiamas ES portale: { $link }
month = { $month ->
        [1] sausio
        [2] vasario
        [3] kovo
        [4] balandžio
        [5] gegužės
        [6] birželio
        [7] liepos
        [8] rugpjūčio
        [9] rugsėjo
        [10] spalio
        [11] lapkričio
       *[12] gruodžio
    }
month-early = { $month } pradžioje
month-mid = { $month } viduryje
month-late = { $month } pabaigoje
works-funded = { $count ->
        [one] { $count } šia tema finansuotas projektas:
        [few] { $count } šia tema finansuoti projektai, viršuje tinkamiausi:
        [many] { $count } šia tema finansuoto projekto, viršuje tinkamiausi:
       *[other] { $count } šia tema finansuotų projektų, viršuje tinkamiausi:
    }
works-usable = { $count ->
        [one] { $count } rezultatas arba laisvai prieinama medžiaga šia tema:
        [few] { $count } rezultatai ir laisvai prieinama medžiaga šia tema, viršuje tinkamiausi:
        [many] { $count } rezultato ir laisvai prieinamos medžiagos šia tema, viršuje tinkamiausi:
       *[other] { $count } rezultatų ir laisvai prieinamos medžiagos šia tema, viršuje tinkamiausi:
    }
works-source = Iš šaltinio { $source }, skaityta { $date }.
works-source-undated = Iš šaltinio { $source }.
works-no-calls = Tai ne kvietimai; apie juos klauskite kaip įprastai.
works-funded-none = Čia neturiu finansuotų projektų sąrašo. Tas, kas mane prižiūri, gali įjungti tokį šaltinį, pavyzdžiui, `cordis`.
works-usable-none = Čia neturiu laisvai prieinamos medžiagos sąrašo. Tas, kas mane prižiūri, gali įjungti tokį šaltinį, pavyzdžiui, `cordis_results`.
works-funded-nothing = Nežinau nė vieno tinkamo finansuoto projekto: { $topic }
works-usable-nothing = Nežinau tinkamų rezultatų ar laisvai prieinamos medžiagos: { $topic }
enter-read = Štai ką perskaičiau. Ar teisingai?
enter-corrects = Tai pataiso „{ $title }“. Ar teisingai?
enter-keywords = Randama pagal šiuos žodžius: { $keywords }
enter-confirm = Kad jį įrašyčiau ir praneščiau visiems, kam tinka, paspauskite mygtuką arba siųskite { $command }. Norėdami ką nors pakeisti, siųskite visą formą iš naujo.
button-enter = Taip, įrašyti
enter-bad = Nepavyko to perskaityti kaip kvietimo:
enter-slip = { $part }: radau { $found }, turi būti { $expected }; pabandykite { $example }
enter-slip-nothing = { $part }: nieko neradau, turi būti { $expected }; pabandykite { $example }
enter-example = Visa forma: { $example }
enter-parts = Dalys šia tvarka, atskirtos kabliataškiais, arba su pavadinimu, kaip `code: KA210-YOU-2027`: { $parts }
entry-title = pavadinimas
entry-deadline = diena ir, jei žinoma, valanda
entry-opens = diena
entry-link = skelbėjo puslapio adresas
entry-programme = programos kodas arba pavadinimas
entry-budget = viena suma eurais arba mažiausia ir didžiausia
entry-for = organizacijų tipai, atskirti kableliais
entry-country = šalys, atskirtos kableliais
entry-kind = grant, cascade, external_action, tender arba national
entry-status = forthcoming, open, closed, withdrawn arba unknown
entry-pot = suma eurais
entry-grants = skaičius
entry-language = ES kalbos kodas
entry-code = kodas iki 100 ženklų
entry-call = kodas iki 100 ženklų
enter-done = Įrašyta: „{ $title }“. Pranešama visoms bendruomenėms, kurioms tinka.
enter-later = Norėdami pataisyti, įveskite iš naujo su ta pačia nuoroda arba kodu. Norėdami atšaukti: { $command }
enter-withdrawn = Atšaukta: „{ $title }“. Norėdami grąžinti, įveskite iš naujo.
enter-nothing = Čia joks kvietimas nelaukia patvirtinimo. Siųskite formą iš naujo.
enter-unknown = Nežinau ranka įvesto kvietimo { $code }.
enter-in-file = „{ $title }“ yra faile: prie `status` ten įrašykite `withdrawn`.
enter-only-managers = Tik šio pokalbio valdytojai gali įvesti kvietimus.
enter-not-here = Apie kvietimus pranešama visiems, kam jie tinka, todėl juos įvesti galima tik pokalbyje, kuris nurodytas bendruomenės faile.
enter-no-desk = Čia kvietimų įvesti negalima: per šį seansą niekas neįsimenama.
thumb-up = Įsiminiau: kvietimus, panašius į „{ $title }“, jums rodysiu šiek tiek aukščiau. /taste rodo, ką apie tai saugau, ir pamiršta.
thumb-down = Įsiminiau: kvietimus, panašius į „{ $title }“, jums rodysiu šiek tiek žemiau. /taste rodo, ką apie tai saugau, ir pamiršta.
thumb-nobody = Čia negaliu žinoti, kas esate, todėl nieko nesaugau. Privačiame pokalbyje su manimi tai veikia.
taste-nothing = Nežinau, kas jums patinka. Tai man pasako mygtukai po naujais kvietimais, taip pat /like ir /dislike su kodu.
taste-heading = { $count ->
        [one] Ką sužinojau iš { $count } nykščio
        [few] Ką sužinojau iš { $count } nykščių
        [many] Ką sužinojau iš { $count } nykščio
       *[other] Ką sužinojau iš { $count } nykščių
    }
taste-more = Daugiau: kvietimai { $what } ({ $count ->
        [one] { $count } nykštys aukštyn
        [few] { $count } nykščiai aukštyn
        [many] { $count } nykščio aukštyn
       *[other] { $count } nykščių aukštyn
    })
taste-less = Mažiau: kvietimai { $what } ({ $count ->
        [one] { $count } nykštys žemyn
        [few] { $count } nykščiai žemyn
        [many] { $count } nykščio žemyn
       *[other] { $count } nykščių žemyn
    })
taste-effect = Tai keičia eilę, kuria jums rodau, ne daugiau kaip tiek taškų iš 100: { $points }. Tai niekada nepaslepia kvietimo, kurio prašote pagal pavadinimą, ir niekas kitas to nemato.
taste-forgotten = Pamiršta: nieko nesaugau apie tai, kas jums patinka.

## Kas negerai tekste po /follow

bad-interest = Nepavyko to perskaityti. Ties { $at } ženklu: { $slip }.
bad-interest-example = Visas pavyzdys: { $example }
slip-nothing = nieko nėra, reikia žodžių; pabandykite `heritage OR museum`, arba `*` visiems kvietimams
slip-end = čia pabaiga, reikia žodžio; nuimkite paskutinį operatorių arba pridėkite žodį
slip-never-opened = radau `)` be jo `(`; nuimkite jį arba prieš jį pridėkite `(`
slip-never-closed = radau `(` be jo `)`; pridėkite `)`
slip-closed-empty = radau `)`, prieš jį reikia žodžio
slip-never-unquoted = radau neužvertas kabutes; po frazės pridėkite `"`
slip-empty-phrase = frazė tuščia, tarp kabučių reikia žodžių
slip-operator = radau operatorių, prieš jį reikia žodžio; pabandykite `heritage OR museum`
slip-too-deep = skliaustų vieni kituose daugiau kaip { $max }; parašykite paprasčiau
slip-too-many = žodžių daugiau kaip { $max }; padalykite į kelis stebėjimus
slip-long-word = `{ $found }` turi tiek raidžių: { $letters }, leidžiama ne daugiau kaip { $max }; pabandykite trumpesnį žodį
slip-no-word = `{ $found }` nėra žodis
slip-short-prefix = `{ $found }`: prieš `*` reikia bent dviejų raidžių; pabandykite `librar*`
slip-unknown-field = lauko `{ $found }` nėra, turi būti vienas iš: { $fields }
slip-facet = vietoj `{ $found }` turi būti { $expected }; pabandykite `{ $example }`
expected-programme = programa
expected-kind = grant, cascade, external_action, tender arba national
expected-country = šalis
expected-for = organizacijos tipas
expected-theme = tema
expected-budget = suma eurais su < arba >
expected-deadline = dienų skaičius su < arba >
expected-opens = dienų skaičius su < arba >
expected-lang = ES kalba
expected-partners = partnerių skaičius su <= arba >=
expected-status = open, forthcoming, closed, withdrawn arba unknown

## Komandos

command-ask = Klauskite paprastais žodžiais: kvietimai bibliotekoms iki 60 000 eurų.
    .name = klausimas
    .argument = klausimas
command-deadlines = Kas baigiasi anksčiausiai; susiaurinkite žodžiais.
    .name = terminai
    .argument = žodžiai
command-call = Viskas apie vieną kvietimą, pagal kodą arba nuorodą.
    .name = kvietimas
    .argument = kodas
command-similar = Kiti kvietimai, panašūs į šį.
    .name = panašūs
    .argument = kodas
command-why = Kodėl apie kvietimą čia pranešta arba nepranešta.
    .name = kodėl
    .argument = kodas
command-follow = Žinios apie naujus tinkamus kvietimus.
    .name = stebėjimas
    .argument = sritis
command-following = Kas čia stebima ir kaip tai sustabdyti.
    .name = stebima
command-unfollow = Sustabdyti vieną stebėjimą, pagal numerį.
    .name = stabdymas
    .argument = numeris
command-recent = Ką neseniai pranešiau šiame pokalbyje.
    .name = naujienos
    .argument = puslapis
command-funded = Kas finansuota tam tikra tema: projektai, ne kvietimai.
    .name = finansuoti
    .argument = tema
command-resources = Laisvai prieinama medžiaga ir rezultatai tam tikra tema.
    .name = medžiaga
    .argument = tema
command-addcall = Įvesti kvietimą: pavadinimas; terminas; nuoroda; programa; suma; kam; šalis.
    .name = įvedimas
    .argument = forma
command-withdrawcall = Atšaukti ranka įvestą kvietimą.
    .name = atšaukimas
    .argument = kodas
command-like = Daugiau tokių kvietimų kaip šis.
    .name = daugiau
    .argument = kodas
command-dislike = Mažiau tokių kvietimų kaip šis.
    .name = mažiau
    .argument = kodas
command-taste = Ką sužinojau iš jūsų nykščių ir kaip tai pamiršti.
    .name = skonis
    .argument = forget
command-sources = Kokius šaltinius skaitau, kiek jie švieži ir kas su jais negerai.
    .name = šaltiniai
command-help = Ką galiu.
    .name = pagalba
command-start = Pasisveikinimas.
    .name = pradžia

## Organizacijų tipai

organisation-municipality = savivaldybė
    .plural = savivaldybėms
organisation-region = regiono valdžios institucija
    .plural = regionų valdžios institucijoms
organisation-public_body = viešoji įstaiga
    .plural = viešosioms įstaigoms
organisation-school = mokykla
    .plural = mokykloms
organisation-vet_provider = profesinio mokymo teikėjas
    .plural = profesinio mokymo teikėjams
organisation-university = universitetas
    .plural = universitetams
organisation-research_body = mokslinių tyrimų organizacija
    .plural = mokslinių tyrimų organizacijoms
organisation-adult_education = suaugusiųjų švietimo teikėjas
    .plural = suaugusiųjų švietimo teikėjams
organisation-library = biblioteka
    .plural = bibliotekoms
organisation-museum = muziejus
    .plural = muziejams
organisation-archive = archyvas
    .plural = archyvams
organisation-ngo = nevyriausybinė organizacija
    .plural = nevyriausybinėms organizacijoms
organisation-youth_organisation = jaunimo organizacija
    .plural = jaunimo organizacijoms
organisation-informal_group = neformali grupė
    .plural = neformalioms grupėms
organisation-sports_club = sporto klubas
    .plural = sporto klubams
organisation-social_enterprise = socialinė įmonė
    .plural = socialinėms įmonėms
organisation-sme = mažoji ar vidutinė įmonė
    .plural = mažosioms ir vidutinėms įmonėms
organisation-startup = startuolis
    .plural = startuoliams
organisation-company = įmonė
    .plural = įmonėms
organisation-farmer = ūkininkas
    .plural = ūkininkams
organisation-fisher = žvejys
    .plural = žvejams
organisation-hospital = ligoninė ar sveikatos priežiūros įstaiga
    .plural = ligoninėms ir sveikatos priežiūros įstaigoms
organisation-social_service = socialinių paslaugų teikėjas
    .plural = socialinių paslaugų teikėjams
organisation-cultural_organisation = kultūros organizacija
    .plural = kultūros organizacijoms
organisation-artist = menininkas
    .plural = menininkams
organisation-media_organisation = žiniasklaidos organizacija
    .plural = žiniasklaidos organizacijoms
organisation-audiovisual_company = kino ar audiovizualinė įmonė
    .plural = kino ir audiovizualinėms įmonėms
organisation-faith_organisation = religinė organizacija
    .plural = religinėms organizacijoms
organisation-chamber = prekybos rūmai ar verslo paramos organizacija
    .plural = prekybos rūmams ir verslo paramos organizacijoms
organisation-social_partner = profesinė sąjunga ar darbdavių organizacija
    .plural = profesinėms sąjungoms ir darbdavių organizacijoms
organisation-consumer_organisation = vartotojų organizacija
    .plural = vartotojų organizacijoms
organisation-energy_community = energetikos bendrija
    .plural = energetikos bendrijoms
organisation-international_organisation = tarptautinė organizacija
    .plural = tarptautinėms organizacijoms
organisation-individual = fizinis asmuo
    .plural = fiziniams asmenims

## Temos

theme-heritage = kultūros paveldas
theme-culture = kultūra ir menai
theme-creative_industries = kūrybos industrijos
theme-audiovisual = kinas ir audiovizualinė kūryba
theme-music = muzika
theme-books = knygos ir vertimas
theme-languages = kalbos
theme-architecture = architektūra ir naujasis europinis bauhauzas
theme-media_literacy = gebėjimas naudotis žiniasklaidos priemonėmis
theme-journalism = žurnalistika ir žiniasklaidos pliuralizmas
theme-democracy = demokratija ir dalyvavimas
theme-remembrance = istorinė atmintis
theme-town_twinning = miestų partnerystė
theme-human_rights = pagrindinės teisės
theme-gender_equality = lyčių lygybė
theme-gender_violence = smurtas dėl lyties
theme-children = vaikai ir vaiko apsauga
theme-anti_racism = kova su rasizmu ir nediskriminavimas
theme-roma = romų įtrauktis
theme-lgbtiq = LGBTIQ asmenų lygybė
theme-disability = negalia
theme-inclusion = socialinė įtrauktis
theme-migration = migracija ir integracija
theme-youth = jaunimas
theme-volunteering = savanorystė
theme-sport = sportas
theme-school_education = mokyklinis ugdymas
theme-vocational_training = profesinis mokymas
theme-higher_education = aukštasis mokslas
theme-adult_learning = suaugusiųjų mokymasis
theme-digital_skills = skaitmeniniai įgūdžiai
theme-artificial_intelligence = dirbtinis intelektas
theme-cybersecurity = kibernetinis saugumas
theme-data = duomenys ir debesija
theme-connectivity = junglumas
theme-online_safety = sauga internete
theme-health = sveikata ir priežiūra
theme-mental_health = psichikos sveikata
theme-ageing = senėjimas
theme-employment = užimtumas ir darbas
theme-social_economy = socialinė ekonomika
theme-entrepreneurship = verslumas ir smulkusis verslas
theme-tourism = turizmas
theme-climate = klimatas
theme-energy = energetika
theme-buildings = pastatai ir renovacija
theme-nature = gamta ir biologinė įvairovė
theme-circular_economy = žiedinė ekonomika
theme-water = vanduo
theme-ocean = jūros ir vandenynai
theme-agriculture = žemės ūkis
theme-food = maistas
theme-rural = kaimo plėtra
theme-urban = miestų plėtra
theme-mobility = transportas ir judumas
theme-regional_cooperation = tarpvalstybinis ir regioninis bendradarbiavimas
theme-civil_protection = civilinė sauga
theme-security = saugumas
theme-justice = teisingumas
theme-consumer = vartotojai
theme-research_skills = mokslininkų karjera ir platesnis dalyvavimas
theme-science_society = mokslas ir visuomenė
theme-innovation = inovacijos
theme-industry = pramonė ir gamyba
theme-space = kosmosas ir palydovai
theme-defence = gynyba
theme-nuclear = branduolinė sritis
theme-external_action = vystymasis ir išorės veiksmai
theme-eu_policy = žinios apie ES
theme-finance_control = kova su sukčiavimu ir viešieji finansai

## Šalys

country-AT = Austrija
country-BE = Belgija
country-BG = Bulgarija
country-HR = Kroatija
country-CY = Kipras
country-CZ = Čekija
country-DK = Danija
country-EE = Estija
country-FI = Suomija
country-FR = Prancūzija
country-DE = Vokietija
country-GR = Graikija
country-HU = Vengrija
country-IE = Airija
country-IT = Italija
country-LV = Latvija
country-LT = Lietuva
country-LU = Liuksemburgas
country-MT = Malta
country-NL = Nyderlandai
country-PL = Lenkija
country-PT = Portugalija
country-RO = Rumunija
country-SK = Slovakija
country-SI = Slovėnija
country-ES = Ispanija
country-SE = Švedija
country-IS = Islandija
country-LI = Lichtenšteinas
country-NO = Norvegija
country-CH = Šveicarija
country-GB = Jungtinė Karalystė
country-AL = Albanija
country-BA = Bosnija ir Hercegovina
country-XK = Kosovas
country-ME = Juodkalnija
country-MK = Šiaurės Makedonija
country-RS = Serbija
country-TR = Turkija
country-UA = Ukraina
country-MD = Moldova
country-GE = Sakartvelas
country-AM = Armėnija
country-AZ = Azerbaidžanas
country-BY = Baltarusija
country-RU = Rusija
country-FO = Farerų Salos
country-GL = Grenlandija
country-IL = Izraelis
country-PS = Palestina
country-TN = Tunisas
country-MA = Marokas
country-DZ = Alžyras
country-LY = Libija
country-EG = Egiptas
country-JO = Jordanija
country-LB = Libanas
country-SY = Sirija
country-KR = Pietų Korėja
country-JP = Japonija
country-CA = Kanada
country-NZ = Naujoji Zelandija
country-US = Jungtinės Amerikos Valstijos
country-AD = Andora
country-MC = Monakas
country-SM = San Marinas
country-VA = Vatikanas
country-AU = Australija
country-BR = Brazilija
country-IN = Indija
country-CN = Kinija
country-ZA = Pietų Afrika
country-GT = Gvatemala
country-YE = Jemenas
country-KZ = Kazachstanas
country-UZ = Uzbekistanas
country-IQ = Irakas
country-TL = Rytų Timoras
country-SN = Senegalas
country-KE = Kenija
country-CO = Kolumbija
country-PE = Peru

## Miestai, pagal kurių laikrodį skaičiuojama

city-amsterdam = Amsterdamas
city-athens = Atėnai
city-azores = Azorų Salos
city-belgrade = Belgradas
city-berlin = Berlynas
city-bratislava = Bratislava
city-brussels = Briuselis
city-bucharest = Bukareštas
city-budapest = Budapeštas
city-canary = Kanarų Salos
city-chisinau = Kišiniovas
city-copenhagen = Kopenhaga
city-dublin = Dublinas
city-helsinki = Helsinkis
city-istanbul = Stambulas
city-kyiv = Kyjivas
city-lisbon = Lisabona
city-ljubljana = Liubliana
city-london = Londonas
city-luxembourg = Liuksemburgas
city-madrid = Madridas
city-malta = Malta
city-nicosia = Nikosija
city-oslo = Oslas
city-paris = Paryžius
city-podgorica = Podgorica
city-prague = Praha
city-reykjavik = Reikjavikas
city-riga = Ryga
city-rome = Roma
city-sarajevo = Sarajevas
city-skopje = Skopjė
city-sofia = Sofija
city-stockholm = Stokholmas
city-tallinn = Talinas
city-tbilisi = Tbilisis
city-tirane = Tirana
city-vienna = Viena
city-vilnius = Vilnius
city-warsaw = Varšuva
city-yerevan = Jerevanas
city-zagreb = Zagrebas
city-zurich = Ciurichas
