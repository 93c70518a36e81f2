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
entered-by-hand = Objavitelj: { $publisher }, vneseno ročno
seen-last = Nazadnje opaženo pri viru: { $date }
part-of-call = Del razpisa „{ $call }“
also-listed = Navaja ga tudi
also-listed-otherwise = { $source }, kjer piše { $date }
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
publisher-says = Objavitelj sporoča ({ $date }): { $said }
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
field-update = obvestilo
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
hours-ago = { $hours ->
        [0] v zadnji uri
        [1] pred eno uro
        [one] pred { $hours } uro
        [two] pred { $hours } urama
        [few] pred { $hours } urami
       *[other] pred { $hours } urami
    }
hours-ahead = { $hours ->
        [0] v eni uri
        [1] čez eno uro
        [one] čez { $hours } uro
        [two] čez { $hours } uri
        [few] čez { $hours } ure
       *[other] čez { $hours } ur
    }
sources-none = Ne berem nobenega vira.
sources-heading = Kaj berem in kako sveže je
source-read = { $count ->
        [one] prebrano { $age }, { $count } zapis
        [two] prebrano { $age }, { $count } zapisa
        [few] prebrano { $age }, { $count } zapisi
       *[other] prebrano { $age }, { $count } zapisov
    }
source-never = še ni prebrano
source-next = znova se bere { $when }
source-defects = nerazumljivo: { $count } ({ $sorts })
source-is-stale = ni mogoče brati od { $date }: { $found }
source-is-reshaped = strani so drugačne oblike od { $date }: { $found }
source-is-flooded = zadržano od { $date }: { $found }
source-stale = Vira { $name } ni mogoče brati od { $date }
source-reshaped = Strani vira { $name } so drugačne oblike od pričakovane
source-flooded = Novi zapisi vira { $name } so zadržani
source-found = Najdeno: { $found }
source-stale-next = Kar je o njem znano, ostane, jaz pa poskušam naprej.
source-reshaped-next = Ničesar na njih ne sprejmem, kar je bilo znano, ostane. { $command } pokaže, kaj se bere in kaj manjka.
source-flooded-next = Sprejmem jih, ko drugo branje pokaže isto, ali z { $command }.
source-over = Vir { $name } je spet v redu
source-over-stale = Ni ga bilo mogoče brati od { $date }, zdaj ga spet berem.
source-over-reshaped = Njegove strani so bile drugačne oblike od { $date }, zdaj jih spet razumem.
source-over-flooded = Kar je bilo zadržano od { $date }, je sprejeto ali pa je izginilo.

## Gumbi

button-details = Podrobnosti
button-page = Odpri stran
button-similar = Podobni razpisi
button-recent = Vse zadnje novice
button-more = Več
button-help = Pomoč
button-deadlines = Kaj se kmalu zapre
button-follow = Spremljaj to
button-stop = Nehaj spremljati
button-stop-number = Nehaj spremljati { $number }
button-following = Pokaži
button-like = Več takih
button-dislike = Manj takih
button-taste = Kaj si zapomnim
button-forget = Pozabi vse

## Kaj koga zanima

interest = razpisi { $conditions }
interest-everything = vsi razpisi
expression-everything = vseh vrst
expression-word = z besedo { $word }
expression-prefix = z besedo, ki se začne na { $word }…
expression-phrase = z besedami „{ $words }“
expression-not = razen tistih { $what }
expression-any = { $what }
facet-programme = iz programa { $name }
facet-kind-grant = vrste „nepovratna sredstva EU“
facet-kind-cascade = vrste „kaskadno financiranje“
facet-kind-external_action = vrste „zunanje delovanje“
facet-kind-tender = vrste „javno naročilo“
facet-kind-national = vrste „nacionalni razpis“
facet-country = za državo „{ $name }“
facet-organisation = za { $name }
facet-theme = na temo „{ $name }“
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
facet-language = objavljeni v jeziku „{ $language }“
facet-partners-range = ki zahtevajo od { $min } do { $max ->
    [one] { $max } partnerja
    [two] { $max } partnerjev
    [few] { $max } partnerjev
   *[other] { $max } partnerjev
}
facet-partners-up-to = ki zahtevajo največ { $max ->
    [one] { $max } partnerja
    [two] { $max } partnerja
    [few] { $max } partnerje
   *[other] { $max } partnerjev
}
facet-partners-from = ki zahtevajo { $min ->
    [one] { $min } partnerja
    [two] { $min } partnerja
    [few] { $min } partnerje
   *[other] { $min } partnerjev
} ali več
facet-partners-any = ki zahtevajo poljubno število partnerjev
facet-status-forthcoming = s stanjem „napovedan“
facet-status-open = s stanjem „odprt“
facet-status-closed = s stanjem „zaprt“
facet-status-withdrawn = s stanjem „umaknjen“
facet-status-unknown = z neznanim stanjem
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
        [one] z besedami: { $words }
        [two] z besedami: { $words }
        [few] z besedami: { $words }
       *[other] z besedami: { $words }
    }
condition-amount = s sredstvi v višini { $amount }
condition-amount-range = s sredstvi med { $min } in { $max }
condition-amount-up-to = s sredstvi do { $max }
condition-amount-from = s sredstvi od { $min } naprej
condition-closing-on = z rokom { $date }
condition-closing-range = z rokom od { $from } do { $to }
condition-closing-by = z rokom do { $to }
condition-closing-from = z rokom od { $from }
condition-opening-on = z odprtjem { $date }
condition-opening-range = z odprtjem od { $from } do { $to }
condition-opening-by = z odprtjem do { $to }
condition-opening-from = z odprtjem od { $from }
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
similar-heading = Razpisi, podobni temu ({ $title }):
similar-nothing = Ne poznam drugega razpisa, na katerega se je še mogoče prijaviti in je podoben temu: { $title }
why-heading = Kaj je tu bilo z razpisom { $title }:
why-misses = { $interest }: ne ustreza; manjka: { $conditions }
why-told = { $interest }: ustreza, sporočeno { $date }
why-pending = { $interest }: ustreza, sporočim { $date }
why-digest = { $interest }: ustreza, pride s pregledom { $date }
why-quiet = { $interest }: ustreza, a odkar se to spremlja, se z njim ni nič zgodilo, zato ni bilo kaj sporočiti

## Odgovori o enem razpisu in kadar ni nobenega

deadlines-all = Vsi njegovi roki:
money-none-stated = Vir ne navaja zneskov.
nothing-fits = Nič ne ustreza. Iskal sem: { $what }.
looser-deadline = { $count ->
        [one] Brez pogoja o roku je { $count }.
        [two] Brez pogoja o roku sta { $count }.
        [few] Brez pogoja o roku so { $count }.
       *[other] Brez pogoja o roku jih je { $count }.
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
        [one] Ne glede na stanje je { $count }.
        [two] Ne glede na stanje sta { $count }.
        [few] Ne glede na stanje so { $count }.
       *[other] Ne glede na stanje jih je { $count }.
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
help-example-small = majhne dotacije za muzeje na Poljskem, največ 60.000 evrov
help-example-when = kdaj se zapre CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = katero kaskadno financiranje za energijo se odpre naslednji mesec?
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
followed-relevance = Razpisi, ki ustrezajo manj kot { $least } od 100, so izpuščeni.
following-relevance = { $interest }, ki ustrezajo { $least } od 100 ali bolje
relevance-wrong = Nisem mogel prebrati, kako dobro morajo razpisi ustrezati: našel sem { $found }, pričakujem število od 0 do 100.
following-stop = Za konec: /unfollow in številka.
following-nothing = V tem klepetu se še nič ne spremlja.
following-place = V datoteki skupnosti se ta klepet imenuje { $place }
unfollow-nothing = V tem klepetu se z ukazom nič ne spremlja, zato ni česa končati. Glejte /following
unfollow-unknown = Te številke tu ni. Poznam: { $numbers }; glejte /following
unfollowed = Končano. Tu ne sporočam več: { $interest }.
unfollowed-again = Za ponovno spremljanje: { $command }
expected-heading = Pričakovano, še ni objavljeno:
expected-times = običajno se odpre { $opens } in zapre { $closes }; še ni objavljeno.
expected-closes = običajno se zapre { $closes }; še ni objavljeno.
expected-last = Zadnji krog je trajal od { $opened } do { $closed }.
expected-agencies = Objavi ga nacionalna agencija vaše države: { $link }
expected-portal = Objavljen je na portalu EU: { $link }
month = { $month ->
        [1] januarja
        [2] februarja
        [3] marca
        [4] aprila
        [5] maja
        [6] junija
        [7] julija
        [8] avgusta
        [9] septembra
        [10] oktobra
        [11] novembra
       *[12] decembra
    }
month-early = v začetku { $month }
month-mid = sredi { $month }
month-late = konec { $month }
works-funded = { $count ->
        [1] { $count } financiran projekt o tem:
        [one] { $count } financiran projekt o tem, najprej najustreznejši:
        [two] { $count } financirana projekta o tem, najprej najustreznejši:
        [few] { $count } financirani projekti o tem, najprej najustreznejši:
       *[other] { $count } financiranih projektov o tem, najprej najustreznejši:
    }
works-usable = { $count ->
        [1] { $count } rezultat ali prosto gradivo o tem:
        [one] { $count } rezultat ali prosto gradivo o tem, najprej najustreznejši:
        [two] { $count } rezultata ali prosti gradivi o tem, najprej najustreznejši:
        [few] { $count } rezultati in prosta gradiva o tem, najprej najustreznejši:
       *[other] { $count } rezultatov in prostih gradiv o tem, najprej najustreznejši:
    }
works-source = Iz vira { $source }, prebrano { $date }.
works-source-undated = Iz vira { $source }.
works-no-calls = To niso razpisi; zanje vprašajte kot običajno.
works-funded-none = Tu ne vodim seznama financiranih projektov. Kdor me upravlja, lahko vklopi vir zanje, na primer `cordis`.
works-usable-none = Tu ne vodim seznama prostih gradiv. Kdor me upravlja, lahko vklopi vir zanje, na primer `cordis_results`.
works-funded-nothing = Ne poznam financiranih projektov { $topic }.
works-usable-nothing = Ne poznam rezultatov ali prostih gradiv { $topic }.
enter-read = To sem prebral. Je prav?
enter-corrects = To popravlja „{ $title }“. Je prav?
enter-keywords = Najde se po teh besedah: { $keywords }
enter-confirm = Da ga vnesem in sporočim vsem, ki jim ustreza, pritisnite gumb ali pošljite { $command }. Če želite kaj spremeniti, pošljite znova cel obrazec.
button-enter = Da, vnesi
enter-bad = Tega nisem mogel prebrati kot razpis:
enter-slip = { $part }: našel sem { $found }, pričakujem: { $expected }; poskusite { $example }
enter-slip-nothing = { $part }: tu ni ničesar, pričakujem: { $expected }; poskusite { $example }
enter-example = Cel obrazec: { $example }
enter-parts = Deli v tem vrstnem redu, s podpičji med njimi, ali po imenu kot v `code: KA210-YOU-2027`: { $parts }
entry-title = naslov
entry-deadline = dan, z uro, če je znana
entry-opens = dan
entry-link = naslov objaviteljeve strani
entry-programme = oznaka ali ime programa
entry-budget = znesek v evrih ali najmanjši in največji znesek
entry-for = vrste organizacij, ločene z vejicami
entry-country = države, ločene z vejicami
entry-kind = grant, cascade, external_action, tender ali national
entry-status = forthcoming, open, closed, withdrawn ali unknown
entry-pot = znesek v evrih
entry-grants = število
entry-language = oznaka jezika EU
entry-code = oznaka z največ 100 znaki
entry-call = oznaka z največ 100 znaki
enter-done = Vneseno: „{ $title }“. Sporočim ga vsaki skupnosti, ki ji ustreza.
enter-later = Za popravek ga vnesite znova z isto povezavo ali oznako. Za umik: { $command }
enter-withdrawn = Umaknjeno: „{ $title }“. Da spet velja, ga vnesite znova.
enter-nothing = Tu noben razpis ne čaka na potrditev. Pošljite obrazec znova.
enter-unknown = Ne poznam ročno vnesenega razpisa { $code }.
enter-in-file = „{ $title }“ je v datoteki: tam pod `status` napišite `withdrawn`.
enter-only-managers = Samo tisti, ki upravljajo ta klepet, lahko vnašajo razpise.
enter-not-here = Razpise sporočam vsem, ki jim ustrezajo, zato jih je mogoče vnašati le v klepetu, ki je v datoteki skupnosti.
enter-no-desk = Tu razpisov ni mogoče vnašati: v tej seji si nič ne zapomnim.
thumb-up = Zabeleženo: za vas malo dvignem razpise, kot je „{ $title }“. /taste pokaže, kaj si o tem zapomnim, in to pozabi.
thumb-down = Zabeleženo: za vas malo spustim razpise, kot je „{ $title }“. /taste pokaže, kaj si o tem zapomnim, in to pozabi.
thumb-nobody = Tu ne morem vedeti, kdo ste, zato si nič ne zapomnim. V zasebnem klepetu z mano to deluje.
taste-nothing = Ne vem, kaj vam je všeč. To mi povedo gumbi pod novimi razpisi, pa tudi /like in /dislike z oznako.
taste-heading = { $count ->
        [one] Kaj sem se naučil iz { $count } palca
        [two] Kaj sem se naučil iz { $count } palcev
        [few] Kaj sem se naučil iz { $count } palcev
       *[other] Kaj sem se naučil iz { $count } palcev
    }
taste-more = Več razpisov { $what } ({ $count ->
        [one] { $count } palec gor
        [two] { $count } palca gor
        [few] { $count } palci gor
       *[other] { $count } palcev gor
    })
taste-less = Manj razpisov { $what } ({ $count ->
        [one] { $count } palec dol
        [two] { $count } palca dol
        [few] { $count } palci dol
       *[other] { $count } palcev dol
    })
taste-effect = To premakne vrstni red tega, kar vam pokažem, za največ { $points } od 100 točk. Nikoli ne skrije razpisa, ki ste ga iskali po imenu, in nihče drug tega ne vidi.
taste-forgotten = Pozabljeno: o tem, kaj vam je všeč, ne hranim ničesar.

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
expected-opens = število dni z < ali >
expected-lang = jezik EU
expected-partners = število partnerjev z <= ali >=
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
command-similar = Drugi razpisi, podobni temu.
    .name = podobno
    .argument = oznaka
command-why = Zakaj je bil razpis tu sporočen ali zakaj ni bil.
    .name = zakaj
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
command-funded = Kaj je bilo na neko temo financirano: projekti, ne razpisi.
    .name = financirano
    .argument = tema
command-resources = Prosta gradiva in rezultati na neko temo.
    .name = gradiva
    .argument = tema
command-addcall = Ročni vnos razpisa: naslov; rok; povezava; program; znesek; za koga; država.
    .name = vnos
    .argument = obrazec
command-withdrawcall = Umik ročno vnesenega razpisa.
    .name = umik
    .argument = oznaka
command-like = Več razpisov, kot je ta.
    .name = več
    .argument = oznaka
command-dislike = Manj razpisov, kot je ta.
    .name = manj
    .argument = oznaka
command-taste = Kaj sem se naučil iz vaših palcev in kako se to pozabi.
    .name = okus
    .argument = forget
command-sources = Katere vire berem, kako sveži so in kaj je z njimi narobe.
    .name = viri
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
