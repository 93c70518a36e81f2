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
seen-last = Paskutinį kartą matytas šaltinyje: { $date }
part-of-call = Kvietimo „{ $call }“ dalis
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

## Mygtukai

button-details = Išsamiau
button-page = Atverti puslapį
button-recent = Visos pastarosios naujienos
button-more = Daugiau
button-help = Pagalba
button-deadlines = Kas greitai baigiasi
button-follow = Stebėti tai
button-stop = Nebestebėti
button-stop-number = Nebestebėti { $number }
button-following = Parodyti

## Kas ką domina

interest = kvietimai { $conditions }
interest-everything = visi kvietimai
expression-everything = visų rūšių
expression-word = su žodžiu { $word }
expression-prefix = su žodžiu, kuris prasideda raidėmis { $word }…
expression-phrase = su žodžiais „{ $words }“
expression-not = bet ne { $what }
expression-any = vienas iš šių: { $what }
facet-programme = programa: { $name }
facet-kind-grant = rūšis: ES dotacija
facet-kind-cascade = rūšis: pakopinis finansavimas
facet-kind-external_action = rūšis: išorės veiksmai
facet-kind-tender = rūšis: viešasis pirkimas
facet-kind-national = rūšis: nacionalinis kvietimas
facet-country = šalis: { $name }
facet-organisation = { $name }
facet-theme = tema: { $name }
facet-budget-range = tarp { $min } ir { $max }
facet-budget-up-to = iki { $max }
facet-budget-from = nuo { $min }
facet-budget-any = bet kokios sumos
facet-deadline-range = terminas po { $min }–{ $max ->
        [one] { $max } dienos
        [few] { $max } dienų
        [many] { $max } dienos
       *[other] { $max } dienų
    }
facet-deadline-within = terminas per { $max ->
        [one] { $max } dieną
        [few] { $max } dienas
        [many] { $max } dienos
       *[other] { $max } dienų
    }
facet-deadline-from = terminas po { $min ->
        [one] { $min } dienos
        [few] { $min } dienų
        [many] { $min } dienos
       *[other] { $min } dienų
    } arba vėliau
facet-deadline-any = bet koks terminas
facet-opens-range = atvėrimas po { $min }–{ $max ->
        [one] { $max } dienos
        [few] { $max } dienų
        [many] { $max } dienos
       *[other] { $max } dienų
    }
facet-opens-within = atvėrimas per { $max ->
        [one] { $max } dieną
        [few] { $max } dienas
        [many] { $max } dienos
       *[other] { $max } dienų
    }
facet-opens-from = atvėrimas po { $min ->
        [one] { $min } dienos
        [few] { $min } dienų
        [many] { $min } dienos
       *[other] { $min } dienų
    } arba vėliau
facet-opens-any = atvėrimas bet kada
facet-language = skelbimo kalba: { $language }
facet-status-forthcoming = kurie dar bus atverti
facet-status-open = kurie atviri
facet-status-closed = kurie uždaryti
facet-status-withdrawn = kurie atšaukti
facet-status-unknown = kurių būsena nežinoma
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
        [one] kuris mini: { $words }
        [few] kurie mini: { $words }
        [many] kurie mini: { $words }
       *[other] kurie mini: { $words }
    }
condition-amount = su dotacijomis po { $amount }
condition-amount-range = su dotacijomis tarp { $min } ir { $max }
condition-amount-up-to = su dotacijomis iki { $max }
condition-amount-from = su dotacijomis nuo { $min }
condition-closing-on = terminas: { $date }
condition-closing-range = terminas: nuo { $from } iki { $to }
condition-closing-by = terminas: iki { $to }
condition-closing-from = terminas: nuo { $from }
condition-opening-on = atvėrimas: { $date }
condition-opening-range = atvėrimas: nuo { $from } iki { $to }
condition-opening-by = atvėrimas: iki { $to }
condition-opening-from = atvėrimas: nuo { $from }
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

## Atsakymai apie vieną kvietimą ir kai nieko nėra

deadlines-all = Visi jo terminai:
money-none-stated = Šaltinis sumų nenurodo.
nothing-fits = Nieko tinkamo nėra. Ieškojau: { $what }.
looser-deadline = { $count ->
        [one] Be dienų yra { $count }.
        [few] Be dienų yra { $count }.
        [many] Be dienų yra { $count }.
       *[other] Be dienų yra { $count }.
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
        [one] Atviras ar ne, yra { $count }.
        [few] Atviri ar ne, yra { $count }.
        [many] Atviri ar ne, yra { $count }.
       *[other] Atvirų ar ne, yra { $count }.
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
following-stop = Norint sustabdyti: /unfollow ir numeris.
following-nothing = Šiame pokalbyje dar nieko nestebima.
following-place = Bendruomenės faile šis pokalbis vadinasi { $place }
unfollow-nothing = Šiame pokalbyje komanda nieko nestebima, todėl nėra ko stabdyti. Žr. /following
unfollow-unknown = Tokio numerio čia nėra. Žinau: { $numbers }; žr. /following
unfollowed = Sustabdyta. Čia nebepranešu: { $interest }.
unfollowed-again = Norint vėl stebėti: { $command }

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
