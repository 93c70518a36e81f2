### Što Crier govori, na hrvatskom. Objašnjenja za svaku poruku nalaze se u en.ftl.

## Dani, sati i iznosi

date = { $day }. { $month }. { $year }.
clock = { $hour }:{ $minute }
days-ahead = { $days ->
        [0] danas
        [1] sutra
        [one] za { $days } dan
        [few] za { $days } dana
       *[other] za { $days } dana
    }
days-ago = { $days ->
        [1] jučer
        [one] prije { $days } dan
        [few] prije { $days } dana
       *[other] prije { $days } dana
    }
money = { $amount } EUR
list-and = { $head } i { $last }
list-or = { $head } ili { $last }

## Rokovi

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; poznat je samo dan, pretpostavljen sat: { $time } { $city })
deadline-line = Rok: { $deadline }
deadline-line-stage = Rok: { $deadline }, { $stage }
deadline-line-passed = Rok je istekao: { $date } ({ $left })
deadline-line-unknown = Rok: nije naveden
stage-first = 1. faza od 2
stage-second = 2. faza od 2, samo na poziv
stage-cut-off-last = posljednji međurok
stage-cut-off-next = { $count ->
        [one] sljedeći od { $count } međuroka
        [few] sljedeći od { $count } međuroka
       *[other] sljedeći od { $count } međurokova
    }

## Kartica poziva

kind-grant = bespovratna sredstva EU-a
kind-cascade = mala bespovratna sredstva iz financiranog projekta
kind-external_action = bespovratna sredstva za rad izvan EU-a
kind-tender = javna nabava: ugovor, a ne bespovratna sredstva
kind-national = nacionalni ili regionalni poziv
money-line = Sredstva: { $money }
money-line-unknown = Sredstva: nisu navedena
why-line = Zašto: { $reasons }
seen-unchanged = Prvi put viđeno: { $date }, otad bez promjena
seen-changed = Prvi put viđeno: { $first }, zadnja promjena: { $last }
entered-by-hand = Objavljuje { $publisher }, uneseno ručno
seen-last = Zadnji put viđeno na izvoru: { $date }
part-of-call = Dio poziva „{ $call }”
also-listed = Navodi ga i
also-listed-otherwise = { $source }, ondje piše { $date }
status-opens = Otvara se: { $date } ({ $left })
status-late = Još nije otvoren, očekivano otvaranje: { $date }
status-unopened = Još nije otvoren, dan otvaranja nije naveden
status-closed = Zatvoren
status-withdrawn = Povuklo ga je tijelo koje ga je objavilo
status-unknown = Je li otvoren: nije navedeno
open-now = Otvoren je.
open-since = Otvoren je, početak: { $date }

## Sredstva poziva

budget-and = { $head }; { $last }
budget-range = od { $min } do { $max } po projektu
budget-up-to = do { $max } po projektu
budget-from = od { $min } po projektu
budget-pot = ukupno { $total }
budget-pot-shared = ukupno { $total }, možda zajedno s drugim temama
budget-grants = { $count ->
        [one] predviđen { $count } projekt
        [few] predviđena { $count } projekta
       *[other] predviđeno { $count } projekata
    }

## Obavijesti

notice-appeared = Novi poziv
notice-appeared-forthcoming = Novi poziv, još nije otvoren
notice-opened = Sada otvoren
notice-closed-passed = Zatvoren: rok je istekao
notice-closed-early = Zatvoren ranije
notice-closed = Zatvorilo ga je tijelo koje ga je objavilo
notice-withdrawn = Povuklo ga je tijelo koje ga je objavilo
notice-reopened = Ponovno otvoren
reminder = Rok { $left }
reminder-stage-first = Rok 1. faze { $left }
reminder-stage-second = Rok 2. faze { $left }
reminder-cut-off = Međurok { $left }
moved = Rok je pomaknut: bio je { $gone }, sada je { $come }
moved-away = Rok je povučen: bio je { $gone }, sada nije naveden
moved-dropped = Rok je ukinut: { $gone }
moved-set = Rok je određen: { $come }
moved-added = Dodan je rok: { $come }
moved-otherwise = Rok je promijenjen
publisher-says = Tijelo koje objavljuje poziv javlja ({ $date }): { $said }
amended = Promijenjeno: { $fields }
amended-field = { $field }: prije { $was }, sada { $now }
field-title = naslov
field-identifier = oznaka
field-opening_day = dan otvaranja
field-deadline_hour = sat roka
field-deadline_model = vrsta rokova
field-budget = proračun
field-programme = program
field-call = poziv
field-text = opis
field-link = poveznica
field-update = objava
value-unknown = nije navedeno
value-title = „{ $title }”
value-words = { $count ->
        [one] { $count } riječ
        [few] { $count } riječi
       *[other] { $count } riječi
    }
value-day-only = samo dan
value-one-stage = jedna faza
value-two-stages = dvije faze
value-cut-offs = više međurokova

## Više novosti u jednoj poruci

digest-heading = { $count ->
        [one] { $count } novost, { $date }
        [few] { $count } novosti, { $date }
       *[other] { $count } novosti, { $date }
    }
digest-more = { $count ->
        [one] I još { $count }.
        [few] I još { $count }.
       *[other] I još { $count }.
    }
told-nothing = U ovom razgovoru još ništa nisam javio. /following pokazuje što se ovdje prati.
told-heading = Što sam javio u ovom razgovoru, najnovije prvo
told-on = Javljeno: { $date }
hours-ago = { $hours ->
        [0] u posljednjih sat vremena
        [1] prije sat vremena
        [one] prije { $hours } sat
        [few] prije { $hours } sata
       *[other] prije { $hours } sati
    }
hours-ahead = { $hours ->
        [0] unutar sat vremena
        [1] za sat vremena
        [one] za { $hours } sat
        [few] za { $hours } sata
       *[other] za { $hours } sati
    }
sources-none = Ne čitam nijedan izvor.
sources-heading = Što čitam i koliko je svježe
source-read = { $count ->
        [one] pročitano { $age }, { $count } zapis
        [few] pročitano { $age }, { $count } zapisa
       *[other] pročitano { $age }, { $count } zapisa
    }
source-never = još nije pročitano
source-next = ponovno se čita { $when }
source-defects = nerazumljivo: { $count } ({ $sorts })
source-is-stale = ne može se čitati od { $date }: { $found }
source-is-reshaped = stranice drukčijeg oblika od { $date }: { $found }
source-is-flooded = zadržano od { $date }: { $found }
source-stale = Izvor { $name } ne može se čitati od { $date }
source-reshaped = Stranice izvora { $name } drukčijeg su oblika od očekivanog
source-flooded = Novi zapisi izvora { $name } su zadržani
source-found = Nađeno: { $found }
source-stale-next = Što je o njemu poznato, ostaje, a ja i dalje pokušavam.
source-reshaped-next = Ništa s njih ne prihvaćam, što je bilo poznato, ostaje. { $command } pokazuje što se čita i što nedostaje.
source-flooded-next = Prihvaćaju se kad drugo čitanje pokaže isto, ili s { $command }.
source-over = Izvor { $name } opet je u redu
source-over-stale = Nije se mogao čitati od { $date }, a sada se opet čita.
source-over-reshaped = Stranice su mu bile drukčijeg oblika od { $date }, a sada ih opet razumijem.
source-over-flooded = Što je bilo zadržano od { $date }, prihvaćeno je ili je nestalo.

## Gumbi

button-details = Pojedinosti
button-page = Otvori stranicu
button-similar = Slični pozivi
button-recent = Sve nedavne novosti
button-more = Više
button-help = Pomoć
button-deadlines = Što se uskoro zatvara
button-follow = Prati ovo
button-stop = Prestani pratiti
button-stop-number = Prestani pratiti { $number }
button-following = Pokaži
button-like = Više ovakvih
button-dislike = Manje ovakvih
button-taste = Što pamtim
button-forget = Zaboravi sve

## Što nekoga zanima

interest = pozivi { $conditions }
interest-everything = svi pozivi
expression-everything = bilo koje vrste
expression-word = s riječju { $word }
expression-prefix = s riječju koja počinje na { $word }…
expression-phrase = s riječima „{ $words }”
expression-not = osim onih { $what }
expression-any = { $what }
facet-programme = iz programa { $name }
facet-kind-grant = vrste „bespovratna sredstva EU-a”
facet-kind-cascade = vrste „kaskadno financiranje”
facet-kind-external_action = vrste „vanjsko djelovanje”
facet-kind-tender = vrste „javna nabava”
facet-kind-national = vrste „nacionalni poziv”
facet-country = za državu „{ $name }”
facet-organisation = za { $name }
facet-theme = na temu „{ $name }”
facet-budget-range = između { $min } i { $max }
facet-budget-up-to = do { $max }
facet-budget-from = od { $min }
facet-budget-any = bilo kojeg iznosa
facet-deadline-range = s rokom za { $min } do { $max ->
        [one] { $max } dan
        [few] { $max } dana
       *[other] { $max } dana
    }
facet-deadline-within = s rokom unutar { $max ->
        [one] { $max } dana
        [few] { $max } dana
       *[other] { $max } dana
    }
facet-deadline-from = s rokom za { $min ->
        [one] { $min } dan
        [few] { $min } dana
       *[other] { $min } dana
    } ili kasnije
facet-deadline-any = s bilo kojim rokom
facet-opens-range = s otvaranjem za { $min } do { $max ->
        [one] { $max } dan
        [few] { $max } dana
       *[other] { $max } dana
    }
facet-opens-within = s otvaranjem unutar { $max ->
        [one] { $max } dana
        [few] { $max } dana
       *[other] { $max } dana
    }
facet-opens-from = s otvaranjem za { $min ->
        [one] { $min } dan
        [few] { $min } dana
       *[other] { $min } dana
    } ili kasnije
facet-opens-any = s otvaranjem u bilo kojem trenutku
facet-language = objavljeni na jeziku „{ $language }”
facet-partners-range = koji traže od { $min } do { $max ->
    [one] { $max } partnera
    [few] { $max } partnera
   *[other] { $max } partnera
}
facet-partners-up-to = koji traže najviše { $max ->
    [one] { $max } partnera
    [few] { $max } partnera
   *[other] { $max } partnera
}
facet-partners-from = koji traže { $min ->
    [one] { $min } partnera
    [few] { $min } partnera
   *[other] { $min } partnera
} ili više
facet-partners-any = koji traže bilo koji broj partnera
facet-status-forthcoming = sa statusom „najavljen”
facet-status-open = sa statusom „otvoren”
facet-status-closed = sa statusom „zatvoren”
facet-status-withdrawn = sa statusom „povučen”
facet-status-unknown = s nepoznatim statusom
reason-mentions = spominje: { $words }
reason-named = naveli ste ga
reason-of-named = dio je poziva koji ste naveli
reason-named-beginning = oznaka mu tako počinje

## Iznad popisa

noun-call = { $count ->
        [one] poziv
        [few] poziva
       *[other] poziva
    }
noun-grant = { $count ->
        [one] poziv za bespovratna sredstva EU-a
        [few] poziva za bespovratna sredstva EU-a
       *[other] poziva za bespovratna sredstva EU-a
    }
noun-cascade = { $count ->
        [one] poziv za kaskadno financiranje
        [few] poziva za kaskadno financiranje
       *[other] poziva za kaskadno financiranje
    }
noun-external_action = { $count ->
        [one] poziv za rad izvan EU-a
        [few] poziva za rad izvan EU-a
       *[other] poziva za rad izvan EU-a
    }
noun-tender = { $count ->
        [one] poziv na podnošenje ponuda
        [few] poziva na podnošenje ponuda
       *[other] poziva na podnošenje ponuda
    }
noun-national = { $count ->
        [one] nacionalni poziv
        [few] nacionalna poziva
       *[other] nacionalnih poziva
    }
nouns-call = pozivi
nouns-grant = pozivi za bespovratna sredstva EU-a
nouns-cascade = pozivi za kaskadno financiranje
nouns-external_action = pozivi za rad izvan EU-a
nouns-tender = pozivi na podnošenje ponuda
nouns-national = nacionalni pozivi
counted = { $count } { $what }
noun-with-status = { $noun } (status: { $status })
label-status-forthcoming = najavljen
label-status-open = otvoren
label-status-closed = zatvoren
label-status-withdrawn = povučen
label-status-unknown = bez datuma
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] s riječima: { $words }
        [few] s riječima: { $words }
       *[other] s riječima: { $words }
    }
condition-amount = sa sredstvima od { $amount }
condition-amount-range = sa sredstvima između { $min } i { $max }
condition-amount-up-to = sa sredstvima do { $max }
condition-amount-from = sa sredstvima od { $min } naviše
condition-closing-on = s rokom { $date }
condition-closing-range = s rokom od { $from } do { $to }
condition-closing-by = s rokom do { $to }
condition-closing-from = s rokom od { $from }
condition-opening-on = s otvaranjem { $date }
condition-opening-range = s otvaranjem od { $from } do { $to }
condition-opening-by = s otvaranjem do { $to }
condition-opening-from = s otvaranjem od { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, najprije oni koji se prvi zatvaraju:
list-heading-best = { $what }, najprije oni koji najbolje odgovaraju:
list-more = { $count ->
        [one] I još { $count }. Za kraći popis dodajte program, državu, iznos ili mjesec.
        [few] I još { $count }. Za kraći popis dodajte program, državu, iznos ili mjesec.
       *[other] I još { $count }. Za kraći popis dodajte program, državu, iznos ili mjesec.
    }
list-follow-hint = Za obavijesti o novima: { $command }
family-heading = { $count ->
        [one] { $count } poziv s oznakom { $code }:
        [few] { $count } poziva s oznakom { $code }:
       *[other] { $count } poziva s oznakom { $code }:
    }
family-more = { $count ->
        [one] I još { $count }; napišite veći dio oznake.
        [few] I još { $count }; napišite veći dio oznake.
       *[other] I još { $count }; napišite veći dio oznake.
    }
similar-heading = Pozivi slični ovome ({ $title }):
similar-nothing = Ne poznajem nijedan drugi poziv na koji se još može prijaviti, a sličan je ovome: { $title }
why-heading = Što je ovdje bilo s pozivom { $title }:
why-misses = { $interest }: ne odgovara; nedostaje: { $conditions }
why-told = { $interest }: odgovara, javljeno { $date }
why-pending = { $interest }: odgovara, javljam { $date }
why-digest = { $interest }: odgovara, dolazi s pregledom { $date }
why-quiet = { $interest }: odgovara, ali otkad se to prati ništa se s njim nije dogodilo pa nije bilo što javiti

## Odgovori o jednom pozivu i kad nema nijednog

deadlines-all = Svi njegovi rokovi:
money-none-stated = Izvor ne navodi iznose.
nothing-fits = Ništa ne odgovara. Tražio sam: { $what }.
looser-deadline = { $count ->
        [one] Bez uvjeta o roku ima { $count }.
        [few] Bez uvjeta o roku ima { $count }.
       *[other] Bez uvjeta o roku ima { $count }.
    }
looser-opening = { $count ->
        [one] Bez dana otvaranja ima { $count }.
        [few] Bez dana otvaranja ima { $count }.
       *[other] Bez dana otvaranja ima { $count }.
    }
looser-amount = { $count ->
        [one] Bez iznosa ima { $count }.
        [few] Bez iznosa ima { $count }.
       *[other] Bez iznosa ima { $count }.
    }
looser-status = { $count ->
        [one] Bez obzira na status ima { $count }.
        [few] Bez obzira na status ima { $count }.
       *[other] Bez obzira na status ima { $count }.
    }
looser-kind = { $count ->
        [one] Svih vrsta ima { $count }.
        [few] Svih vrsta ima { $count }.
       *[other] Svih vrsta ima { $count }.
    }
looser-country = { $count ->
        [one] Bez države ima { $count }.
        [few] Bez države ima { $count }.
       *[other] Bez države ima { $count }.
    }
looser-programme = { $count ->
        [one] U svim programima ima { $count }.
        [few] U svim programima ima { $count }.
       *[other] U svim programima ima { $count }.
    }
looser-words = { $count ->
        [one] Bez slobodnih riječi ima { $count }.
        [few] Bez slobodnih riječi ima { $count }.
       *[other] Bez slobodnih riječi ima { $count }.
    }
nothing-fits-follow = Mogu vam javiti kad se pojavi nešto što odgovara.
unknown-code = Ne poznajem poziv { $code }.
unknown-code-example = Oznake izgledaju ovako: { $code }
unknown-code-nearest = Najbliži koje poznajem:
cut-question = { $count ->
        [one] To je bilo dugo; pročitao sam prvi { $count } znak.
        [few] To je bilo dugo; pročitao sam prva { $count } znaka.
       *[other] To je bilo dugo; pročitao sam prvih { $count } znakova.
    }

## Oko odgovora

example-question = pozivi za knjižnice o kulturnoj baštini ispod 60.000 eura
greeting = Dobar dan! Pratim europske pozive za financiranje, u ovom razgovoru javljam nove koji odgovaraju i odgovaram na pitanja.
greeting-example = Pitajte me, na primjer: { $example }
help-heading = Što mogu
help-plain-words = Možete pitati i običnim riječima:
help-example-month = koji CERV pozivi istječu ovaj mjesec?
help-example-small = male potpore za muzeje u Poljskoj, najviše 60.000 eura
help-example-when = kada se zatvara CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = kaskadno financiranje za energiju, koje se otvara sljedeći mjesec
help-disclaimer = Ono što govorim dolazi s popisa tijela koja objavljuju pozive; mjerodavan je tekst poziva.
unclear = Nisam razumio što tražite.
unclear-example = Navedite temu, vrstu organizacije, program ili poziv. Na primjer: { $example }
out-of-scope = To ne znam. Poznajem samo europske pozive za financiranje.
out-of-scope-personal = Poznajem samo pozive za organizacije, a ne novac za pojedince. Za boravak u inozemstvu pitajte međunarodni ured svoje škole ili sveučilišta; za savjet u vašoj blizini obratite se centru Europe Direct.
for-example = Na primjer: { $example }
apology = Nažalost, trenutačno ne mogu pogledati svoje zapise. Pitajte ponovno za nekoliko minuta; ono što pratite nije izgubljeno.
unknown-command = Ne poznajem naredbu { $command }.
unknown-command-meant = Jeste li mislili { $command }? { $description }
usage = Nakon naredbe nedostaje: { $argument }. Na primjer: { $example }
only-managers = Samo oni koji upravljaju ovim razgovorom mogu mijenjati što se prati. U privatnom razgovoru sa mnom možete pratiti za sebe.

## Praćenje

followed = Odsad u ovom razgovoru javljam: { $interest }.
followed-reminders = Javljam što je novo ili se promijenilo i podsjećam { $days } { $last ->
        [one] dan
        [few] dana
       *[other] dana
    } prije roka, u { $time } ({ $city }).
followed-written = Zapisano kao { $interest }
followed-near = Danas je tome blizu:
followed-already = To se ovdje već prati, pod brojem { $number }: { $interest }.
followed-already-file = To se ovdje već prati, prema datoteci zajednice: { $interest }.
followed-too-many = { $count ->
        [one] U ovom se razgovoru već prati { $count } interes, više ne može. Najprije prestanite pratiti jedan: /following
        [few] U ovom se razgovoru već prate { $count } interesa, više ne može. Najprije prestanite pratiti jedan: /following
       *[other] U ovom se razgovoru već prati { $count } interesa, više ne može. Najprije prestanite pratiti jedan: /following
    }
following-heading = U ovom se razgovoru prati
following-from-file = { $interest } (određeno u datoteci zajednice)
followed-relevance = Pozivi koji odgovaraju manje od { $least } od 100 izostavljaju se.
following-relevance = { $interest } koji odgovaraju { $least } od 100 ili više
relevance-wrong = Nisam uspio pročitati koliko pozivi trebaju odgovarati: našao sam { $found }, očekujem broj od 0 do 100.
following-stop = Za prestanak: /unfollow i broj.
following-nothing = U ovom se razgovoru još ništa ne prati.
following-place = U datoteci zajednice ovaj se razgovor zove { $place }
unfollow-nothing = U ovom se razgovoru ništa ne prati po naredbi pa se nema što prekinuti. Vidi /following
unfollow-unknown = Tog broja ovdje nema. Poznajem: { $numbers }; vidi /following
unfollowed = Prekinuto. Ovdje više ne javljam: { $interest }.
unfollowed-again = Za ponovno praćenje: { $command }
expected-heading = Očekuje se, još nije objavljeno:
expected-times = obično se otvara { $opens } i zatvara { $closes }; još nije objavljeno.
expected-closes = obično se zatvara { $closes }; još nije objavljeno.
expected-last = Posljednji krug: od { $opened } do { $closed }
expected-agencies = Objavljuje ga nacionalna agencija vaše države: { $link }
expected-portal = Objavljuje se na portalu EU-a: { $link }
month = { $month ->
        [1] siječnja
        [2] veljače
        [3] ožujka
        [4] travnja
        [5] svibnja
        [6] lipnja
        [7] srpnja
        [8] kolovoza
        [9] rujna
        [10] listopada
        [11] studenoga
       *[12] prosinca
    }
month-early = početkom { $month }
month-mid = sredinom { $month }
month-late = krajem { $month }
works-funded = { $count ->
        [1] { $count } financirani projekt o tome:
        [one] { $count } financirani projekt o tome, najprikladniji prvo:
        [few] { $count } financirana projekta o tome, najprikladniji prvo:
       *[other] { $count } financiranih projekata o tome, najprikladniji prvo:
    }
works-usable = { $count ->
        [1] { $count } rezultat ili slobodni materijal o tome:
        [one] { $count } rezultat ili slobodni materijal o tome, najprikladniji prvo:
        [few] { $count } rezultata i slobodna materijala o tome, najprikladniji prvo:
       *[other] { $count } rezultata i slobodnih materijala o tome, najprikladniji prvo:
    }
works-source = Iz izvora { $source }, pročitano { $date }
works-source-undated = Iz izvora { $source }.
works-no-calls = To nisu pozivi; za njih pitajte kao i obično.
works-funded-none = Ovdje ne vodim popis financiranih projekata. Tko me održava, može uključiti izvor za njih, na primjer `cordis`.
works-usable-none = Ovdje ne vodim popis slobodnih materijala. Tko me održava, može uključiti izvor za njih, na primjer `cordis_results`.
works-funded-nothing = Ne poznajem financirane projekte { $topic }.
works-usable-nothing = Ne poznajem rezultate ni slobodne materijale { $topic }.
enter-read = Ovo sam pročitao. Je li točno?
enter-corrects = Ovo ispravlja „{ $title }”. Je li točno?
enter-keywords = Nalazi se po ovim riječima: { $keywords }
enter-confirm = Da ga unesem i javim svima kojima odgovara, pritisnite gumb ili pošaljite { $command }. Ako želite nešto promijeniti, pošaljite ponovno cijeli obrazac.
button-enter = Da, unesi
enter-bad = To nisam uspio pročitati kao poziv:
enter-slip = { $part }: našao sam { $found }, očekujem: { $expected }; pokušajte { $example }
enter-slip-nothing = { $part }: nema ničega, očekujem: { $expected }; pokušajte { $example }
enter-example = Cijeli obrazac: { $example }
enter-parts = Dijelovi ovim redom, s točkom sa zarezom između njih, ili po imenu kao u `code: KA210-YOU-2027`: { $parts }
entry-title = naslov
entry-deadline = dan, sa satom ako je poznat
entry-opens = dan
entry-link = adresa stranice tijela koje objavljuje poziv
entry-programme = oznaka ili naziv programa
entry-budget = iznos u eurima, ili najmanji i najveći iznos
entry-for = vrste organizacija, odvojene zarezima
entry-country = države, odvojene zarezima
entry-kind = grant, cascade, external_action, tender ili national
entry-status = forthcoming, open, closed, withdrawn ili unknown
entry-pot = iznos u eurima
entry-grants = broj
entry-language = oznaka jezika EU-a
entry-code = oznaka s najviše 100 znakova
entry-call = oznaka s najviše 100 znakova
enter-done = Uneseno: „{ $title }”. Javljam ga svakoj zajednici kojoj odgovara.
enter-later = Za ispravak ga ponovno unesite s istom poveznicom ili oznakom. Za povlačenje: { $command }
enter-withdrawn = Povučeno: „{ $title }”. Da ponovno vrijedi, unesite ga još jednom.
enter-nothing = Ovdje nijedan poziv ne čeka potvrdu. Pošaljite obrazac ponovno.
enter-unknown = Ne poznajem ručno uneseni poziv { $code }.
enter-in-file = „{ $title }” je u datoteci: ondje pod `status` napišite `withdrawn`.
enter-only-managers = Samo oni koji upravljaju ovim razgovorom mogu unositi pozive.
enter-not-here = Pozivi se javljaju svima kojima odgovaraju pa se mogu unositi samo u razgovoru koji je u datoteci neke zajednice.
enter-no-desk = Ovdje se pozivi ne mogu unositi: u ovoj se sesiji ništa ne pamti.
thumb-up = Zabilježeno: za vas malo podižem pozive kao „{ $title }”. /taste pokazuje što o tome pamtim i to zaboravlja.
thumb-down = Zabilježeno: za vas malo spuštam pozive kao „{ $title }”. /taste pokazuje što o tome pamtim i to zaboravlja.
thumb-nobody = Ovdje ne mogu znati tko ste pa ništa ne pamtim. U privatnom razgovoru sa mnom to radi.
taste-nothing = Ne znam što vam se sviđa. To mi govore gumbi ispod novih poziva, a i /like i /dislike s oznakom.
taste-heading = { $count ->
        [one] Što sam naučio iz { $count } palca
        [few] Što sam naučio iz { $count } palca
       *[other] Što sam naučio iz { $count } palaca
    }
taste-more = Više poziva { $what } ({ $count ->
        [one] { $count } palac gore
        [few] { $count } palca gore
       *[other] { $count } palaca gore
    })
taste-less = Manje poziva { $what } ({ $count ->
        [one] { $count } palac dolje
        [few] { $count } palca dolje
       *[other] { $count } palaca dolje
    })
taste-effect = To pomiče redoslijed onoga što vam pokazujem za najviše { $points } od 100 bodova. Nikad ne skriva poziv koji ste tražili po imenu i nitko drugi to ne vidi.
taste-forgotten = Zaboravljeno: ne pamtim ništa o tome što vam se sviđa.

## Što nije u redu s tekstom nakon /follow

bad-interest = To nisam uspio pročitati. Kod znaka { $at }: { $slip }.
bad-interest-example = Cijeli primjer: { $example }
slip-nothing = nema ničega, očekujem riječi; pokušajte `heritage OR museum`, ili `*` za sve pozive
slip-end = ovdje je kraj, očekujem riječ; uklonite posljednji operator ili dodajte riječ
slip-never-opened = našao sam `)` bez njezine `(`; uklonite je ili dodajte `(` ispred
slip-never-closed = našao sam `(` bez njezine `)`; dodajte `)`
slip-closed-empty = našao sam `)`, ispred očekujem riječ
slip-never-unquoted = našao sam navodnik koji nije zatvoren; dodajte `"` nakon izraza
slip-empty-phrase = izraz je prazan, očekujem riječi između navodnika
slip-operator = našao sam operator, ispred očekujem riječ; pokušajte `heritage OR museum`
slip-too-deep = ima više od { $max } zagrada jedna u drugoj; napišite jednostavnije
slip-too-many = ima više od { $max } riječi; podijelite to na više interesa
slip-long-word = `{ $found }` ima { $letters } slova, dopušteno je najviše { $max }; pokušajte kraću riječ
slip-no-word = `{ $found }` nije riječ
slip-short-prefix = `{ $found }`: prije `*` očekujem barem dva slova; pokušajte `librar*`
slip-unknown-field = polje `{ $found }` ne postoji, očekujem jedno od: { $fields }
slip-facet = umjesto `{ $found }` očekujem: { $expected }; pokušajte `{ $example }`
expected-programme = program
expected-kind = grant, cascade, external_action, tender ili national
expected-country = država
expected-for = vrsta organizacije
expected-theme = tema
expected-budget = iznos u eurima s < ili >
expected-deadline = broj dana s < ili >
expected-opens = broj dana s < ili >
expected-lang = jezik EU-a
expected-partners = broj partnera s <= ili >=
expected-status = open, forthcoming, closed, withdrawn ili unknown

## Naredbe

command-ask = Pitajte običnim riječima: pozivi za knjižnice ispod 60.000 eura.
    .name = pitanje
    .argument = pitanje
command-deadlines = Što se najprije zatvara; suzite riječima.
    .name = rokovi
    .argument = riječi
command-call = Sve o jednom pozivu, prema oznaci ili poveznici.
    .name = poziv
    .argument = oznaka
command-similar = Drugi pozivi poput ovoga.
    .name = slično
    .argument = oznaka
command-why = Zašto je poziv ovdje javljen ili zašto nije.
    .name = zašto
    .argument = oznaka
command-follow = Obavijesti o novim pozivima koji odgovaraju.
    .name = praćenje
    .argument = interes
command-following = Što se ovdje prati i kako se praćenje prekida.
    .name = praćeno
command-unfollow = Prekid jednog praćenja, prema broju.
    .name = prekid
    .argument = broj
command-recent = Što sam u ovom razgovoru nedavno javio.
    .name = novosti
    .argument = stranica
command-funded = Što je na neku temu financirano: projekti, a ne pozivi.
    .name = financirano
    .argument = tema
command-resources = Slobodni materijali i rezultati na neku temu.
    .name = materijali
    .argument = tema
command-addcall = Ručni unos poziva: naslov; rok; poveznica; program; iznos; za koga; država.
    .name = unos
    .argument = obrazac
command-withdrawcall = Povlačenje ručno unesenog poziva.
    .name = povlačenje
    .argument = oznaka
command-like = Više poziva poput ovoga.
    .name = više
    .argument = oznaka
command-dislike = Manje poziva poput ovoga.
    .name = manje
    .argument = oznaka
command-taste = Što sam naučio iz vaših palaca i kako se to zaboravlja.
    .name = ukus
    .argument = forget
command-sources = Koje izvore čitam, koliko su svježi i što s njima nije u redu.
    .name = izvori
command-help = Što mogu.
    .name = pomoć
command-start = Pozdrav.
    .name = početak

## Vrste organizacija

organisation-municipality = općina ili grad
    .plural = općine i gradove
organisation-region = regionalno tijelo
    .plural = regionalna tijela
organisation-public_body = javno tijelo
    .plural = javna tijela
organisation-school = škola
    .plural = škole
organisation-vet_provider = ustanova za strukovno osposobljavanje
    .plural = ustanove za strukovno osposobljavanje
organisation-university = sveučilište
    .plural = sveučilišta
organisation-research_body = istraživačka organizacija
    .plural = istraživačke organizacije
organisation-adult_education = ustanova za obrazovanje odraslih
    .plural = ustanove za obrazovanje odraslih
organisation-library = knjižnica
    .plural = knjižnice
organisation-museum = muzej
    .plural = muzeje
organisation-archive = arhiv
    .plural = arhive
organisation-ngo = nevladina organizacija
    .plural = nevladine organizacije
organisation-youth_organisation = organizacija mladih
    .plural = organizacije mladih
organisation-informal_group = neformalna skupina
    .plural = neformalne skupine
organisation-sports_club = sportski klub
    .plural = sportske klubove
organisation-social_enterprise = socijalno poduzeće
    .plural = socijalna poduzeća
organisation-sme = malo ili srednje poduzeće
    .plural = mala i srednja poduzeća
organisation-startup = start-up poduzeće
    .plural = start-up poduzeća
organisation-company = poduzeće
    .plural = poduzeća
organisation-farmer = poljoprivrednik
    .plural = poljoprivrednike
organisation-fisher = ribar
    .plural = ribare
organisation-hospital = bolnica ili zdravstvena služba
    .plural = bolnice i zdravstvene službe
organisation-social_service = pružatelj socijalnih usluga
    .plural = pružatelje socijalnih usluga
organisation-cultural_organisation = kulturna organizacija
    .plural = kulturne organizacije
organisation-artist = umjetnik
    .plural = umjetnike
organisation-media_organisation = medijska organizacija
    .plural = medijske organizacije
organisation-audiovisual_company = filmsko ili audiovizualno poduzeće
    .plural = filmska i audiovizualna poduzeća
organisation-faith_organisation = vjerska organizacija
    .plural = vjerske organizacije
organisation-chamber = gospodarska komora ili poduzetnička potporna institucija
    .plural = gospodarske komore i poduzetničke potporne institucije
organisation-social_partner = sindikat ili organizacija poslodavaca
    .plural = sindikate i organizacije poslodavaca
organisation-consumer_organisation = organizacija potrošača
    .plural = organizacije potrošača
organisation-energy_community = energetska zajednica
    .plural = energetske zajednice
organisation-international_organisation = međunarodna organizacija
    .plural = međunarodne organizacije
organisation-individual = fizička osoba
    .plural = fizičke osobe

## Teme

theme-heritage = kulturna baština
theme-culture = kultura i umjetnost
theme-creative_industries = kreativne industrije
theme-audiovisual = film i audiovizualna djela
theme-music = glazba
theme-books = knjige i prevođenje
theme-languages = jezici
theme-architecture = arhitektura i novi europski Bauhaus
theme-media_literacy = medijska pismenost
theme-journalism = novinarstvo i pluralizam medija
theme-democracy = demokracija i sudjelovanje
theme-remembrance = sjećanje
theme-town_twinning = bratimljenje gradova
theme-human_rights = temeljna prava
theme-gender_equality = rodna ravnopravnost
theme-gender_violence = rodno uvjetovano nasilje
theme-children = djeca i zaštita djece
theme-anti_racism = suzbijanje rasizma i nediskriminacija
theme-roma = uključivanje Roma
theme-lgbtiq = ravnopravnost LGBTIQ osoba
theme-disability = invaliditet
theme-inclusion = socijalna uključenost
theme-migration = migracije i integracija
theme-youth = mladi
theme-volunteering = volontiranje
theme-sport = sport
theme-school_education = školsko obrazovanje
theme-vocational_training = strukovno osposobljavanje
theme-higher_education = visoko obrazovanje
theme-adult_learning = učenje odraslih
theme-digital_skills = digitalne vještine
theme-artificial_intelligence = umjetna inteligencija
theme-cybersecurity = kibersigurnost
theme-data = podaci i računalstvo u oblaku
theme-connectivity = povezivost
theme-online_safety = sigurnost na internetu
theme-health = zdravlje i skrb
theme-mental_health = mentalno zdravlje
theme-ageing = starenje
theme-employment = zapošljavanje i rad
theme-social_economy = socijalna ekonomija
theme-entrepreneurship = poduzetništvo i mala poduzeća
theme-tourism = turizam
theme-climate = klima
theme-energy = energija
theme-buildings = zgrade i obnova
theme-nature = priroda i bioraznolikost
theme-circular_economy = kružno gospodarstvo
theme-water = voda
theme-ocean = mora i oceani
theme-agriculture = poljoprivreda
theme-food = hrana
theme-rural = ruralni razvoj
theme-urban = urbani razvoj
theme-mobility = promet i mobilnost
theme-regional_cooperation = prekogranična i regionalna suradnja
theme-civil_protection = civilna zaštita
theme-security = sigurnost
theme-justice = pravosuđe
theme-consumer = potrošači
theme-research_skills = istraživačke karijere i šire sudjelovanje
theme-science_society = znanost i društvo
theme-innovation = inovacije
theme-industry = industrija i proizvodnja
theme-space = svemir i sateliti
theme-defence = obrana
theme-nuclear = nuklearno područje
theme-external_action = razvoj i vanjsko djelovanje
theme-eu_policy = znanje o EU-u
theme-finance_control = borba protiv prijevara i javne financije

## Države

country-AT = Austrija
country-BE = Belgija
country-BG = Bugarska
country-HR = Hrvatska
country-CY = Cipar
country-CZ = Češka
country-DK = Danska
country-EE = Estonija
country-FI = Finska
country-FR = Francuska
country-DE = Njemačka
country-GR = Grčka
country-HU = Mađarska
country-IE = Irska
country-IT = Italija
country-LV = Latvija
country-LT = Litva
country-LU = Luksemburg
country-MT = Malta
country-NL = Nizozemska
country-PL = Poljska
country-PT = Portugal
country-RO = Rumunjska
country-SK = Slovačka
country-SI = Slovenija
country-ES = Španjolska
country-SE = Švedska
country-IS = Island
country-LI = Lihtenštajn
country-NO = Norveška
country-CH = Švicarska
country-GB = Ujedinjena Kraljevina
country-AL = Albanija
country-BA = Bosna i Hercegovina
country-XK = Kosovo
country-ME = Crna Gora
country-MK = Sjeverna Makedonija
country-RS = Srbija
country-TR = Turska
country-UA = Ukrajina
country-MD = Moldova
country-GE = Gruzija
country-AM = Armenija
country-AZ = Azerbajdžan
country-BY = Bjelarus
country-RU = Rusija
country-FO = Farski Otoci
country-GL = Grenland
country-IL = Izrael
country-PS = Palestina
country-TN = Tunis
country-MA = Maroko
country-DZ = Alžir
country-LY = Libija
country-EG = Egipat
country-JO = Jordan
country-LB = Libanon
country-SY = Sirija
country-KR = Južna Koreja
country-JP = Japan
country-CA = Kanada
country-NZ = Novi Zeland
country-US = Sjedinjene Američke Države
country-AD = Andora
country-MC = Monako
country-SM = San Marino
country-VA = Vatikan
country-AU = Australija
country-BR = Brazil
country-IN = Indija
country-CN = Kina
country-ZA = Južna Afrika
country-GT = Gvatemala
country-YE = Jemen
country-KZ = Kazahstan
country-UZ = Uzbekistan
country-IQ = Irak
country-TL = Timor-Leste
country-SN = Senegal
country-KE = Kenija
country-CO = Kolumbija
country-PE = Peru

## Gradovi po čijem se satu računa

city-amsterdam = Amsterdam
city-athens = Atena
city-azores = Azori
city-belgrade = Beograd
city-berlin = Berlin
city-bratislava = Bratislava
city-brussels = Bruxelles
city-bucharest = Bukurešt
city-budapest = Budimpešta
city-canary = Kanarski otoci
city-chisinau = Kišinjev
city-copenhagen = Kopenhagen
city-dublin = Dublin
city-helsinki = Helsinki
city-istanbul = Istanbul
city-kyiv = Kijiv
city-lisbon = Lisabon
city-ljubljana = Ljubljana
city-london = London
city-luxembourg = Luxembourg
city-madrid = Madrid
city-malta = Malta
city-nicosia = Nikozija
city-oslo = Oslo
city-paris = Pariz
city-podgorica = Podgorica
city-prague = Prag
city-reykjavik = Reykjavik
city-riga = Riga
city-rome = Rim
city-sarajevo = Sarajevo
city-skopje = Skoplje
city-sofia = Sofija
city-stockholm = Stockholm
city-tallinn = Tallinn
city-tbilisi = Tbilisi
city-tirane = Tirana
city-vienna = Beč
city-vilnius = Vilnius
city-warsaw = Varšava
city-yerevan = Erevan
city-zagreb = Zagreb
city-zurich = Zürich
