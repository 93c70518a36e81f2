### Kaj Crier pravi, v slovenščini. Razlage sporočil so v en.ftl.

## Dnevi, ure in zneski

date = { $day }. { $month ->
        [1] jan.
        [2] feb.
        [3] mar.
        [4] apr.
        [5] maj
        [6] jun.
        [7] jul.
        [8] avg.
        [9] sep.
        [10] okt.
        [11] nov.
       *[12] dec.
    } { $year }
clock = { $hour }.{ $minute }
days-ahead = { $days ->
        [0] danes
        [1] jutri
        [one] čez { $days } dan
        [two] čez { $days } dni
        [few] čez { $days } dni
       *[other] čez { $days } dni
    }
days-ago = { $days ->
        [1] včeraj
        [one] pred { $days } dnem
        [two] pred { $days } dnevoma
        [few] pred { $days } dnevi
       *[other] pred { $days } dnevi
    }
money = { $amount } EUR
list-and = { $head } in { $last }
list-or = { $head } ali { $last }

## Roki

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; znan je le dan, predvidena ura: { $time } { $city })
deadline-line = Rok: { $deadline }
deadline-line-stage = Rok: { $deadline }, { $stage }
deadline-line-passed = Rok je potekel: { $date } ({ $left })
deadline-line-unknown = Rok: ni naveden
stage-first = 1. stopnja od 2
stage-second = 2. stopnja od 2, samo na povabilo
stage-cut-off-last = zadnji vmesni rok
stage-cut-off-next = { $count ->
        [one] naslednji od { $count } vmesnega roka
        [two] naslednji od { $count } vmesnih rokov
        [few] naslednji od { $count } vmesnih rokov
       *[other] naslednji od { $count } vmesnih rokov
    }

## Kartica razpisa

kind-grant = nepovratna sredstva EU
kind-cascade = majhna nepovratna sredstva prek financiranega projekta
kind-external_action = nepovratna sredstva za delo zunaj EU
kind-tender = javno naročilo: pogodba, ne nepovratna sredstva
kind-national = nacionalni ali regionalni razpis
money-line = Sredstva: { $money }
money-line-unknown = Sredstva: niso navedena
why-line = Zakaj: { $reasons }
seen-unchanged = Prvič opaženo: { $date }, od takrat brez sprememb
seen-changed = Prvič opaženo: { $first }, zadnja sprememba: { $last }
seen-last = Nazadnje opaženo pri viru: { $date }
part-of-call = Del razpisa „{ $call }“
status-opens = Odpre se: { $date } ({ $left })
status-late = Še ni odprt, predvideno odprtje: { $date }
status-unopened = Še ni odprt, dan odprtja ni naveden
status-closed = Zaprt
status-withdrawn = Umaknil ga je objavitelj
status-unknown = Ali je odprt: ni navedeno
open-now = Odprt je.
open-since = Odprt je, začetek: { $date }

## Sredstva razpisa

budget-and = { $head }; { $last }
budget-range = od { $min } do { $max } na projekt
budget-up-to = do { $max } na projekt
budget-from = od { $min } na projekt
budget-pot = skupaj { $total }
budget-pot-shared = skupaj { $total }, morda hkrati za druge teme
budget-grants = { $count ->
        [one] predviden { $count } projekt
        [two] predvidena { $count } projekta
        [few] predvideni { $count } projekti
       *[other] predvidenih { $count } projektov
    }

## Obvestila

notice-appeared = Nov razpis
notice-appeared-forthcoming = Nov razpis, še ni odprt
notice-opened = Zdaj odprt
notice-closed-passed = Zaprt: rok je potekel
notice-closed-early = Predčasno zaprt
notice-closed = Zaprl ga je objavitelj
notice-withdrawn = Umaknil ga je objavitelj
notice-reopened = Spet odprt
reminder = Rok { $left }
reminder-stage-first = Rok 1. stopnje { $left }
reminder-stage-second = Rok 2. stopnje { $left }
reminder-cut-off = Vmesni rok { $left }
moved = Rok je prestavljen: bil je { $gone }, zdaj je { $come }
moved-away = Rok je umaknjen: bil je { $gone }, zdaj ni naveden
moved-dropped = Rok je odpadel: { $gone }
moved-set = Rok je določen: { $come }
moved-added = Dodan je rok: { $come }
moved-otherwise = Rok je spremenjen
amended = Spremenjeno: { $fields }
amended-field = { $field }: prej { $was }, zdaj { $now }
field-title = naslov
field-identifier = oznaka
field-opening_day = dan odprtja
field-deadline_hour = ura roka
field-deadline_model = vrsta rokov
field-budget = proračun
field-programme = program
field-call = razpis
field-text = opis
field-link = povezava
value-unknown = ni navedeno
value-title = „{ $title }“
value-words = { $count ->
        [one] { $count } beseda
        [two] { $count } besedi
        [few] { $count } besede
       *[other] { $count } besed
    }
value-day-only = samo dan
value-one-stage = ena stopnja
value-two-stages = dve stopnji
value-cut-offs = več vmesnih rokov

## Več novic v enem sporočilu

digest-heading = { $count ->
        [one] { $count } novica, { $date }
        [two] { $count } novici, { $date }
        [few] { $count } novice, { $date }
       *[other] { $count } novic, { $date }
    }
digest-more = { $count ->
        [one] In še { $count }.
        [two] In še { $count }.
        [few] In še { $count }.
       *[other] In še { $count }.
    }
told-nothing = V tem klepetu še nisem ničesar sporočil. /following pokaže, kaj se tu spremlja.
told-heading = Kaj sem sporočil v tem klepetu, najnovejše najprej
told-on = Sporočeno: { $date }

## Gumbi

button-details = Podrobnosti
button-page = Odpri stran
button-recent = Vse zadnje novice
button-more = Več
button-help = Pomoč
button-deadlines = Kaj se kmalu zapre
button-follow = Spremljaj to
button-stop = Nehaj spremljati
button-stop-number = Nehaj spremljati { $number }
button-following = Pokaži

## Kaj koga zanima

interest = razpisi { $conditions }
interest-everything = vsi razpisi
expression-everything = vseh vrst
expression-word = z besedo { $word }
expression-prefix = z besedo, ki se začne na { $word }…
expression-phrase = z besedami „{ $words }“
expression-not = vendar ne { $what }
expression-any = eno od tega: { $what }
facet-programme = program: { $name }
facet-kind-grant = vrsta: nepovratna sredstva EU
facet-kind-cascade = vrsta: kaskadno financiranje
facet-kind-external_action = vrsta: zunanje delovanje
facet-kind-tender = vrsta: javno naročilo
facet-kind-national = vrsta: nacionalni razpis
facet-country = država: { $name }
facet-organisation = za { $name }
facet-theme = tema: { $name }
facet-budget-range = med { $min } in { $max }
facet-budget-up-to = do { $max }
facet-budget-from = od { $min }
facet-budget-any = v katerem koli znesku
facet-deadline-range = z rokom čez { $min } do { $max ->
        [one] { $max } dan
        [two] { $max } dni
        [few] { $max } dni
       *[other] { $max } dni
    }
facet-deadline-within = z rokom najpozneje v { $max ->
        [one] { $max } dnevu
        [two] { $max } dneh
        [few] { $max } dneh
       *[other] { $max } dneh
    }
facet-deadline-from = z rokom čez { $min ->
        [one] { $min } dan
        [two] { $min } dni
        [few] { $min } dni
       *[other] { $min } dni
    } ali pozneje
facet-deadline-any = s katerim koli rokom
facet-opens-range = z odprtjem čez { $min } do { $max ->
        [one] { $max } dan
        [two] { $max } dni
        [few] { $max } dni
       *[other] { $max } dni
    }
facet-opens-within = z odprtjem najpozneje v { $max ->
        [one] { $max } dnevu
        [two] { $max } dneh
        [few] { $max } dneh
       *[other] { $max } dneh
    }
facet-opens-from = z odprtjem čez { $min ->
        [one] { $min } dan
        [two] { $min } dni
        [few] { $min } dni
       *[other] { $min } dni
    } ali pozneje
facet-opens-any = z odprtjem kadar koli
facet-language = jezik objave: { $language }
facet-status-forthcoming = ki so napovedani
facet-status-open = ki so odprti
facet-status-closed = ki so zaprti
facet-status-withdrawn = ki so umaknjeni
facet-status-unknown = ki imajo neznano stanje
reason-mentions = omenja: { $words }
reason-named = vi ste ga navedli
reason-of-named = je del razpisa, ki ste ga navedli
reason-named-beginning = njegova oznaka se tako začne

## Nad seznamom

noun-call = { $count ->
        [one] razpis
        [two] razpisa
        [few] razpisi
       *[other] razpisov
    }
noun-grant = { $count ->
        [one] razpis za nepovratna sredstva EU
        [two] razpisa za nepovratna sredstva EU
        [few] razpisi za nepovratna sredstva EU
       *[other] razpisov za nepovratna sredstva EU
    }
noun-cascade = { $count ->
        [one] razpis za kaskadno financiranje
        [two] razpisa za kaskadno financiranje
        [few] razpisi za kaskadno financiranje
       *[other] razpisov za kaskadno financiranje
    }
noun-external_action = { $count ->
        [one] razpis za delo zunaj EU
        [two] razpisa za delo zunaj EU
        [few] razpisi za delo zunaj EU
       *[other] razpisov za delo zunaj EU
    }
noun-tender = { $count ->
        [one] razpis za javno naročilo
        [two] razpisa za javno naročilo
        [few] razpisi za javno naročilo
       *[other] razpisov za javno naročilo
    }
noun-national = { $count ->
        [one] nacionalni razpis
        [two] nacionalna razpisa
        [few] nacionalni razpisi
       *[other] nacionalnih razpisov
    }
nouns-call = razpisi
nouns-grant = razpisi za nepovratna sredstva EU
nouns-cascade = razpisi za kaskadno financiranje
nouns-external_action = razpisi za delo zunaj EU
nouns-tender = razpisi za javno naročilo
nouns-national = nacionalni razpisi
counted = { $count } { $what }
noun-with-status = { $noun } (stanje: { $status })
label-status-forthcoming = napovedan
label-status-open = odprt
label-status-closed = zaprt
label-status-withdrawn = umaknjen
label-status-unknown = brez datuma
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] ki omenja: { $words }
        [two] ki omenjata: { $words }
        [few] ki omenjajo: { $words }
       *[other] ki omenjajo: { $words }
    }
condition-amount = s sredstvi v višini { $amount }
condition-amount-range = s sredstvi med { $min } in { $max }
condition-amount-up-to = s sredstvi do { $max }
condition-amount-from = s sredstvi od { $min } naprej
condition-closing-on = rok: { $date }
condition-closing-range = rok: od { $from } do { $to }
condition-closing-by = rok: do { $to }
condition-closing-from = rok: od { $from }
condition-opening-on = odprtje: { $date }
condition-opening-range = odprtje: od { $from } do { $to }
condition-opening-by = odprtje: do { $to }
condition-opening-from = odprtje: od { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, najprej tisti z najbližjim rokom:
list-heading-best = { $what }, najprej najustreznejši:
list-more = { $count ->
        [one] In še { $count }. Za krajši seznam dodajte program, državo, znesek ali mesec.
        [two] In še { $count }. Za krajši seznam dodajte program, državo, znesek ali mesec.
        [few] In še { $count }. Za krajši seznam dodajte program, državo, znesek ali mesec.
       *[other] In še { $count }. Za krajši seznam dodajte program, državo, znesek ali mesec.
    }
list-follow-hint = Za obvestila o novih: { $command }
family-heading = { $count ->
        [one] { $count } razpis z oznako { $code }:
        [two] { $count } razpisa z oznako { $code }:
        [few] { $count } razpisi z oznako { $code }:
       *[other] { $count } razpisov z oznako { $code }:
    }
family-more = { $count ->
        [one] In še { $count }; napišite večji del oznake.
        [two] In še { $count }; napišite večji del oznake.
        [few] In še { $count }; napišite večji del oznake.
       *[other] In še { $count }; napišite večji del oznake.
    }

## Odgovori o enem razpisu in kadar ni nobenega

deadlines-all = Vsi njegovi roki:
money-none-stated = Vir ne navaja zneskov.
nothing-fits = Nič ne ustreza. Iskal sem: { $what }.
looser-deadline = { $count ->
        [one] Brez dni je { $count }.
        [two] Brez dni sta { $count }.
        [few] Brez dni so { $count }.
       *[other] Brez dni jih je { $count }.
    }
looser-opening = { $count ->
        [one] Brez dneva odprtja je { $count }.
        [two] Brez dneva odprtja sta { $count }.
        [few] Brez dneva odprtja so { $count }.
       *[other] Brez dneva odprtja jih je { $count }.
    }
looser-amount = { $count ->
        [one] Brez zneska je { $count }.
        [two] Brez zneska sta { $count }.
        [few] Brez zneska so { $count }.
       *[other] Brez zneska jih je { $count }.
    }
looser-status = { $count ->
        [one] Ne glede na to, ali je odprt, je { $count }.
        [two] Ne glede na to, ali sta odprta, sta { $count }.
        [few] Ne glede na to, ali so odprti, so { $count }.
       *[other] Ne glede na to, ali so odprti, jih je { $count }.
    }
looser-kind = { $count ->
        [one] Med vsemi vrstami je { $count }.
        [two] Med vsemi vrstami sta { $count }.
        [few] Med vsemi vrstami so { $count }.
       *[other] Med vsemi vrstami jih je { $count }.
    }
looser-country = { $count ->
        [one] Brez države je { $count }.
        [two] Brez države sta { $count }.
        [few] Brez države so { $count }.
       *[other] Brez države jih je { $count }.
    }
looser-programme = { $count ->
        [one] V vseh programih je { $count }.
        [two] V vseh programih sta { $count }.
        [few] V vseh programih so { $count }.
       *[other] V vseh programih jih je { $count }.
    }
looser-words = { $count ->
        [one] Brez prostih besed je { $count }.
        [two] Brez prostih besed sta { $count }.
        [few] Brez prostih besed so { $count }.
       *[other] Brez prostih besed jih je { $count }.
    }
nothing-fits-follow = Lahko vam sporočim, ko se pojavi kaj ustreznega.
unknown-code = Ne poznam razpisa { $code }.
unknown-code-example = Oznake so videti tako: { $code }
unknown-code-nearest = Najbližji, ki jih poznam:
cut-question = { $count ->
        [one] To je bilo dolgo; prebral sem prvi { $count } znak.
        [two] To je bilo dolgo; prebral sem prva { $count } znaka.
        [few] To je bilo dolgo; prebral sem prve { $count } znake.
       *[other] To je bilo dolgo; prebral sem prvih { $count } znakov.
    }

## Okrog odgovorov

example-question = razpisi za knjižnice o kulturni dediščini pod 60.000 evrov
greeting = Dober dan! Spremljam evropske razpise za financiranje, v tem klepetu sporočam nove, ki ustrezajo, in odgovarjam na vprašanja.
greeting-example = Vprašajte me na primer: { $example }
help-heading = Kaj znam
help-plain-words = Lahko vprašate tudi s preprostimi besedami:
help-example-month = kateri razpisi CERV se zaprejo ta mesec?
help-example-small = majhna nepovratna sredstva za muzeje na Poljskem, največ 60.000 evrov
help-example-when = kdaj se zapre CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = kaskadno financiranje za energijo, ki se odpre naslednji mesec
help-disclaimer = Kar povem, je s seznamov objaviteljev; odločilno je besedilo razpisa.
unclear = Nisem razumel, kaj iščete.
unclear-example = Navedite temo, vrsto organizacije, program ali razpis. Na primer: { $example }
out-of-scope = Tega ne vem. Poznam samo evropske razpise za financiranje.
out-of-scope-personal = Poznam samo razpise za organizacije, ne denarja za posameznike. Glede bivanja v tujini vprašajte mednarodno pisarno svoje šole ali univerze; za nasvet v bližini vprašajte center Europe Direct.
for-example = Na primer: { $example }
apology = Žal trenutno ne morem pogledati v svoje zapise. Prosim, vprašajte znova čez nekaj minut; kar spremljate, ni izgubljeno.
unknown-command = Ne poznam ukaza { $command }.
unknown-command-meant = Ste mislili { $command }? { $description }
usage = Za ukazom manjka: { $argument }. Na primer: { $example }
only-managers = Samo tisti, ki upravljajo ta klepet, lahko spreminjajo, kaj se spremlja. V zasebnem klepetu z mano lahko spremljate zase.

## Spremljanje

followed = Odslej v tem klepetu sporočam: { $interest }.
followed-reminders = Sporočam, kaj je novega ali se spremeni, in opomnim { $days } { $last ->
        [one] dan
        [two] dni
        [few] dni
       *[other] dni
    } pred rokom, ob { $time } ({ $city }).
followed-written = Zapisano kot { $interest }
followed-near = Danes je temu blizu:
followed-already = To se tu že spremlja, pod številko { $number }: { $interest }.
followed-already-file = To se tu že spremlja, po datoteki skupnosti: { $interest }.
followed-too-many = { $count ->
        [one] V tem klepetu se že spremlja { $count } zanimanje, več ne gre. Najprej nehajte spremljati eno: /following
        [two] V tem klepetu se že spremljata { $count } zanimanji, več ne gre. Najprej nehajte spremljati eno: /following
        [few] V tem klepetu se že spremljajo { $count } zanimanja, več ne gre. Najprej nehajte spremljati eno: /following
       *[other] V tem klepetu se že spremlja { $count } zanimanj, več ne gre. Najprej nehajte spremljati eno: /following
    }
following-heading = V tem klepetu se spremlja
following-from-file = { $interest } (določeno v datoteki skupnosti)
following-stop = Za konec: /unfollow in številka.
following-nothing = V tem klepetu se še nič ne spremlja.
following-place = V datoteki skupnosti se ta klepet imenuje { $place }
unfollow-nothing = V tem klepetu se z ukazom nič ne spremlja, zato ni česa končati. Glejte /following
unfollow-unknown = Te številke tu ni. Poznam: { $numbers }; glejte /following
unfollowed = Končano. Tu ne sporočam več: { $interest }.
unfollowed-again = Za ponovno spremljanje: { $command }

## Kaj je narobe z besedilom za /follow

bad-interest = Tega nisem mogel prebrati. Pri znaku { $at }: { $slip }.
bad-interest-example = Cel primer: { $example }
slip-nothing = tu ni ničesar, pričakujem besede; poskusite `heritage OR museum`, ali `*` za vse razpise
slip-end = tu je konec, pričakujem besedo; odstranite zadnji operator ali dodajte besedo
slip-never-opened = našel sem `)` brez njegovega `(`; odstranite ga ali prej dodajte `(`
slip-never-closed = našel sem `(` brez njegovega `)`; dodajte `)`
slip-closed-empty = našel sem `)`, pred njim pričakujem besedo
slip-never-unquoted = našel sem narekovaj, ki ni zaprt; dodajte `"` za besedno zvezo
slip-empty-phrase = besedna zveza je prazna, pričakujem besede med narekovajema
slip-operator = našel sem operator, pred njim pričakujem besedo; poskusite `heritage OR museum`
slip-too-deep = več kot { $max } oklepajev je drug v drugem; napišite preprosteje
slip-too-many = več kot { $max } besed; razdelite to na več zanimanj
slip-long-word = `{ $found }` ima toliko črk: { $letters }, dovoljenih je največ { $max }; poskusite s krajšo besedo
slip-no-word = `{ $found }` ni beseda
slip-short-prefix = `{ $found }`: pred `*` pričakujem vsaj dve črki; poskusite `librar*`
slip-unknown-field = polja `{ $found }` ni, pričakujem eno od: { $fields }
slip-facet = namesto `{ $found }` pričakujem: { $expected }; poskusite `{ $example }`
expected-programme = program
expected-kind = grant, cascade, external_action, tender ali national
expected-country = država
expected-for = vrsta organizacije
expected-theme = tema
expected-budget = znesek v evrih z < ali >
expected-deadline = število dni z < ali >
expected-status = open, forthcoming, closed, withdrawn ali unknown

## Ukazi

command-ask = Vprašajte s preprostimi besedami: razpisi za knjižnice pod 60.000 evrov.
    .name = vprašanje
    .argument = vprašanje
command-deadlines = Kaj se najprej zapre; zožite z besedami.
    .name = roki
    .argument = besede
command-call = Vse o enem razpisu, po oznaki ali povezavi.
    .name = razpis
    .argument = oznaka
command-follow = Obvestila o novih razpisih, ki ustrezajo.
    .name = spremljanje
    .argument = zanimanje
command-following = Kaj se tu spremlja in kako se posamezno spremljanje konča.
    .name = spremljano
command-unfollow = Konec enega spremljanja, po številki.
    .name = konec
    .argument = številka
command-recent = Kaj sem v tem klepetu nazadnje sporočil.
    .name = novice
    .argument = stran
command-help = Kaj znam.
    .name = pomoč
command-start = Pozdrav.
    .name = začetek

## Vrste organizacij

organisation-municipality = občina
    .plural = občine
organisation-region = regionalni organ
    .plural = regionalne organe
organisation-public_body = javni organ
    .plural = javne organe
organisation-school = šola
    .plural = šole
organisation-vet_provider = izvajalec poklicnega usposabljanja
    .plural = izvajalce poklicnega usposabljanja
organisation-university = univerza
    .plural = univerze
organisation-research_body = raziskovalna organizacija
    .plural = raziskovalne organizacije
organisation-adult_education = izvajalec izobraževanja odraslih
    .plural = izvajalce izobraževanja odraslih
organisation-library = knjižnica
    .plural = knjižnice
organisation-museum = muzej
    .plural = muzeje
organisation-archive = arhiv
    .plural = arhive
organisation-ngo = nevladna organizacija
    .plural = nevladne organizacije
organisation-youth_organisation = mladinska organizacija
    .plural = mladinske organizacije
organisation-informal_group = neformalna skupina
    .plural = neformalne skupine
organisation-sports_club = športni klub
    .plural = športne klube
organisation-social_enterprise = socialno podjetje
    .plural = socialna podjetja
organisation-sme = malo ali srednje podjetje
    .plural = mala in srednja podjetja
organisation-startup = zagonsko podjetje
    .plural = zagonska podjetja
organisation-company = podjetje
    .plural = podjetja
organisation-farmer = kmet
    .plural = kmete
organisation-fisher = ribič
    .plural = ribiče
organisation-hospital = bolnišnica ali zdravstvena služba
    .plural = bolnišnice in zdravstvene službe
organisation-social_service = izvajalec socialnih storitev
    .plural = izvajalce socialnih storitev
organisation-cultural_organisation = kulturna organizacija
    .plural = kulturne organizacije
organisation-artist = umetnik
    .plural = umetnike
organisation-media_organisation = medijska organizacija
    .plural = medijske organizacije
organisation-audiovisual_company = filmsko ali avdiovizualno podjetje
    .plural = filmska in avdiovizualna podjetja
organisation-faith_organisation = verska organizacija
    .plural = verske organizacije
organisation-chamber = gospodarska zbornica ali organizacija za podporo podjetjem
    .plural = gospodarske zbornice in organizacije za podporo podjetjem
organisation-social_partner = sindikat ali organizacija delodajalcev
    .plural = sindikate in organizacije delodajalcev
organisation-consumer_organisation = organizacija potrošnikov
    .plural = organizacije potrošnikov
organisation-energy_community = energetska skupnost
    .plural = energetske skupnosti
organisation-international_organisation = mednarodna organizacija
    .plural = mednarodne organizacije
organisation-individual = fizična oseba
    .plural = fizične osebe

## Teme

theme-heritage = kulturna dediščina
theme-culture = kultura in umetnost
theme-creative_industries = kreativne industrije
theme-audiovisual = film in avdiovizualna dela
theme-music = glasba
theme-books = knjige in prevajanje
theme-languages = jeziki
theme-architecture = arhitektura in novi evropski Bauhaus
theme-media_literacy = medijska pismenost
theme-journalism = novinarstvo in pluralnost medijev
theme-democracy = demokracija in sodelovanje
theme-remembrance = zgodovinski spomin
theme-town_twinning = pobratenje mest
theme-human_rights = temeljne pravice
theme-gender_equality = enakost spolov
theme-gender_violence = nasilje na podlagi spola
theme-children = otroci in varstvo otrok
theme-anti_racism = boj proti rasizmu in nediskriminacija
theme-roma = vključevanje Romov
theme-lgbtiq = enakost oseb LGBTIQ
theme-disability = invalidnost
theme-inclusion = socialna vključenost
theme-migration = migracije in vključevanje
theme-youth = mladi
theme-volunteering = prostovoljstvo
theme-sport = šport
theme-school_education = šolsko izobraževanje
theme-vocational_training = poklicno usposabljanje
theme-higher_education = visokošolsko izobraževanje
theme-adult_learning = izobraževanje odraslih
theme-digital_skills = digitalne spretnosti
theme-artificial_intelligence = umetna inteligenca
theme-cybersecurity = kibernetska varnost
theme-data = podatki in oblak
theme-connectivity = povezljivost
theme-online_safety = varnost na spletu
theme-health = zdravje in oskrba
theme-mental_health = duševno zdravje
theme-ageing = staranje
theme-employment = zaposlovanje in delo
theme-social_economy = socialno gospodarstvo
theme-entrepreneurship = podjetništvo in mala podjetja
theme-tourism = turizem
theme-climate = podnebje
theme-energy = energija
theme-buildings = stavbe in prenova
theme-nature = narava in biotska raznovrstnost
theme-circular_economy = krožno gospodarstvo
theme-water = voda
theme-ocean = morja in oceani
theme-agriculture = kmetijstvo
theme-food = hrana
theme-rural = razvoj podeželja
theme-urban = razvoj mest
theme-mobility = promet in mobilnost
theme-regional_cooperation = čezmejno in regionalno sodelovanje
theme-civil_protection = civilna zaščita
theme-security = varnost
theme-justice = pravosodje
theme-consumer = potrošniki
theme-research_skills = raziskovalne poklicne poti in širše sodelovanje
theme-science_society = znanost in družba
theme-innovation = inovacije
theme-industry = industrija in proizvodnja
theme-space = vesolje in sateliti
theme-defence = obramba
theme-nuclear = jedrsko področje
theme-external_action = razvoj in zunanje delovanje
theme-eu_policy = poznavanje EU
theme-finance_control = boj proti goljufijam in javne finance

## Države

country-AT = Avstrija
country-BE = Belgija
country-BG = Bolgarija
country-HR = Hrvaška
country-CY = Ciper
country-CZ = Češka
country-DK = Danska
country-EE = Estonija
country-FI = Finska
country-FR = Francija
country-DE = Nemčija
country-GR = Grčija
country-HU = Madžarska
country-IE = Irska
country-IT = Italija
country-LV = Latvija
country-LT = Litva
country-LU = Luksemburg
country-MT = Malta
country-NL = Nizozemska
country-PL = Poljska
country-PT = Portugalska
country-RO = Romunija
country-SK = Slovaška
country-SI = Slovenija
country-ES = Španija
country-SE = Švedska
country-IS = Islandija
country-LI = Lihtenštajn
country-NO = Norveška
country-CH = Švica
country-GB = Združeno kraljestvo
country-AL = Albanija
country-BA = Bosna in Hercegovina
country-XK = Kosovo
country-ME = Črna gora
country-MK = Severna Makedonija
country-RS = Srbija
country-TR = Turčija
country-UA = Ukrajina
country-MD = Moldavija
country-GE = Gruzija
country-AM = Armenija
country-AZ = Azerbajdžan
country-BY = Belorusija
country-RU = Rusija
country-FO = Ferski otoki
country-GL = Grenlandija
country-IL = Izrael
country-PS = Palestina
country-TN = Tunizija
country-MA = Maroko
country-DZ = Alžirija
country-LY = Libija
country-EG = Egipt
country-JO = Jordanija
country-LB = Libanon
country-SY = Sirija
country-KR = Južna Koreja
country-JP = Japonska
country-CA = Kanada
country-NZ = Nova Zelandija
country-US = Združene države Amerike
country-AD = Andora
country-MC = Monako
country-SM = San Marino
country-VA = Vatikan
country-AU = Avstralija
country-BR = Brazilija
country-IN = Indija
country-CN = Kitajska
country-ZA = Južna Afrika
country-GT = Gvatemala
country-YE = Jemen
country-KZ = Kazahstan
country-UZ = Uzbekistan
country-IQ = Irak
country-TL = Vzhodni Timor
country-SN = Senegal
country-KE = Kenija
country-CO = Kolumbija
country-PE = Peru

## Mesta, po katerih uri se šteje

city-amsterdam = Amsterdam
city-athens = Atene
city-azores = Azori
city-belgrade = Beograd
city-berlin = Berlin
city-bratislava = Bratislava
city-brussels = Bruselj
city-bucharest = Bukarešta
city-budapest = Budimpešta
city-canary = Kanarski otoki
city-chisinau = Kišinjev
city-copenhagen = Kopenhagen
city-dublin = Dublin
city-helsinki = Helsinki
city-istanbul = Istanbul
city-kyiv = Kijev
city-lisbon = Lizbona
city-ljubljana = Ljubljana
city-london = London
city-luxembourg = Luxembourg
city-madrid = Madrid
city-malta = Malta
city-nicosia = Nikozija
city-oslo = Oslo
city-paris = Pariz
city-podgorica = Podgorica
city-prague = Praga
city-reykjavik = Reykjavik
city-riga = Riga
city-rome = Rim
city-sarajevo = Sarajevo
city-skopje = Skopje
city-sofia = Sofija
city-stockholm = Stockholm
city-tallinn = Talin
city-tbilisi = Tbilisi
city-tirane = Tirana
city-vienna = Dunaj
city-vilnius = Vilna
city-warsaw = Varšava
city-yerevan = Erevan
city-zagreb = Zagreb
city-zurich = Zürich
