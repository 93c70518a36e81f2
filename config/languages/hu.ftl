### Amit a Crier mond, magyarul. Az üzenetek magyarázata az en.ftl fájlban van.

## Napok, időpontok és összegek

date = { $year }. { $month ->
        [1] jan.
        [2] febr.
        [3] márc.
        [4] ápr.
        [5] máj.
        [6] jún.
        [7] júl.
        [8] aug.
        [9] szept.
        [10] okt.
        [11] nov.
       *[12] dec.
    } { $day }.
clock = { $hour }:{ $minute }
days-ahead = { $days ->
        [0] ma
        [1] holnap
       *[other] { $days } nap múlva
    }
days-ago = { $days ->
        [1] tegnap
       *[other] { $days } napja
    }
money = { $amount } EUR
list-and = { $head } és { $last }
list-or = { $head } vagy { $last }

## Határidők

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; csak a nap ismert, feltételezett időpont: { $time } { $city })
deadline-line = Határidő: { $deadline }
deadline-line-stage = Határidő: { $deadline }, { $stage }
deadline-line-passed = A határidő lejárt: { $date } ({ $left })
deadline-line-unknown = Határidő: nincs megadva
stage-first = 1. szakasz a 2-ből
stage-second = 2. szakasz a 2-ből, csak meghívással
stage-cut-off-last = az utolsó értékelési határnap
stage-cut-off-next = { $count ->
        [one] a következő a hátralévő { $count } értékelési határnapból
       *[other] a következő a hátralévő { $count } értékelési határnapból
    }

## Egy felhívás adatlapja

kind-grant = uniós támogatás
kind-cascade = kis támogatás egy finanszírozott projekten keresztül
kind-external_action = támogatás az EU-n kívüli munkához
kind-tender = közbeszerzés: szerződés, nem támogatás
kind-national = nemzeti vagy regionális felhívás
money-line = Összeg: { $money }
money-line-unknown = Összeg: nincs megadva
why-line = Miért: { $reasons }
seen-unchanged = Először láttam: { $date }, azóta változatlan
seen-changed = Először láttam: { $first }, utolsó változás: { $last }
entered-by-hand = Közzétette: { $publisher }, kézzel felvéve
seen-last = Utoljára a forrásnál láttam: { $date }
part-of-call = Ennek a felhívásnak a része: „{ $call }”
also-listed = Itt is szerepel
also-listed-otherwise = { $source }, ott ez áll: { $date }
status-opens = Megnyílik: { $date } ({ $left })
status-late = Még nem nyílt meg, a tervezett nyitónap { $date } volt
status-unopened = Még nem nyílt meg, a nyitónap nincs megadva
status-closed = Lezárva
status-withdrawn = A közzétevő visszavonta
status-unknown = Hogy nyitva van-e: nincs megadva
open-now = Nyitva van.
open-since = Nyitva van, a megnyitás napja: { $date }

## Egy felhívás pénzügyi adatai

budget-and = { $head }; { $last }
budget-range = támogatásonként { $min } és { $max } között
budget-up-to = támogatásonként legfeljebb { $max }
budget-from = támogatásonként legalább { $min }
budget-pot = teljes keret: { $total }
budget-pot-shared = teljes keret: { $total }, lehet, hogy más témákkal közösen
budget-grants = { $count ->
        [one] várhatóan { $count } támogatás
       *[other] várhatóan { $count } támogatás
    }

## Értesítések

notice-appeared = Új felhívás
notice-appeared-forthcoming = Új felhívás, még nem nyílt meg
notice-opened = Megnyílt
notice-closed-passed = Lezárult: a határidő lejárt
notice-closed-early = A vártnál korábban lezárult
notice-closed = A közzétevő lezárta
notice-withdrawn = A közzétevő visszavonta
notice-reopened = Újra megnyílt
reminder = Határidő: { $left }
reminder-stage-first = Az 1. szakasz határideje: { $left }
reminder-stage-second = A 2. szakasz határideje: { $left }
reminder-cut-off = Értékelési határnap: { $left }
moved = A határidő módosult: eddig { $gone }, most { $come }
moved-away = A határidőt visszavonták: eddig { $gone }, most nincs megadva
moved-dropped = Megszűnt határidő: { $gone }
moved-set = Kitűzött határidő: { $come }
moved-added = Új határidő: { $come }
moved-otherwise = A határidő megváltozott
publisher-says = A közzétevő közlése ({ $date }): { $said }
amended = Megváltozott: { $fields }
amended-field = { $field }: eddig { $was }, most { $now }
field-title = cím
field-identifier = azonosító
field-opening_day = nyitónap
field-deadline_hour = a határidő órája
field-deadline_model = a határidők módja
field-budget = költségvetés
field-programme = program
field-call = felhívás
field-text = leírás
field-link = hivatkozás
field-update = közlemény
value-unknown = nincs megadva
value-title = „{ $title }”
value-words = { $count ->
        [one] { $count } szó
       *[other] { $count } szó
    }
value-day-only = csak a nap
value-one-stage = egy szakasz
value-two-stages = két szakasz
value-cut-offs = több értékelési határnap

## Több hír egy üzenetben

digest-heading = { $count ->
        [one] { $count } hír, { $date }
       *[other] { $count } hír, { $date }
    }
digest-more = { $count ->
        [one] És még { $count }.
       *[other] És még { $count }.
    }
told-nothing = Ebben a csevegésben még semmit sem jeleztem. A /following megmutatja, mit figyelek itt.
told-heading = Amit ebben a csevegésben jeleztem, a legújabb elöl
told-on = Jeleztem: { $date }
hours-ago = { $hours ->
        [0] az utolsó órában
        [one] { $hours } órája
       *[other] { $hours } órája
    }
hours-ahead = { $hours ->
        [0] egy órán belül
        [one] { $hours } óra múlva
       *[other] { $hours } óra múlva
    }
sources-none = Egyetlen forrást sem olvasok.
sources-heading = Amit olvasok, és mennyire friss
source-read = { $count ->
        [one] olvasva: { $age }, { $count } bejegyzés
       *[other] olvasva: { $age }, { $count } bejegyzés
    }
source-never = még nem olvastam
source-next = újra olvasom: { $when }
source-defects = nem érthető: { $count } ({ $sorts })
source-is-stale = { $date } óta nem olvasható: { $found }
source-is-reshaped = { $date } óta más az oldalak felépítése: { $found }
source-is-flooded = { $date } óta visszatartva: { $found }
source-stale = Nem olvasható forrás: { $name }, ez óta: { $date }
source-reshaped = Az oldalak felépítése más, mint vártam: { $name }
source-flooded = Visszatartott új bejegyzések: { $name }
source-found = Ezt találtam: { $found }
source-stale-next = Amit tudok róla, megmarad, és tovább próbálkozom.
source-reshaped-next = Semmit sem fogadok el belőlük, az eddig ismertek megmaradnak. { $command } megmutatja, mit olvasok és mi hiányzik.
source-flooded-next = Akkor fogadom el őket, ha egy második olvasás ugyanezt mutatja, vagy ezzel: { $command }.
source-over = Újra rendben van ez a forrás: { $name }
source-over-stale = { $date } óta nem volt olvasható, most újra olvasom.
source-over-reshaped = { $date } óta más volt az oldalak felépítése, most újra értem őket.
source-over-flooded = Amit { $date } óta visszatartottam, azt elfogadtam, vagy eltűnt.

## Gombok

button-details = Részletek
button-page = Oldal megnyitása
button-similar = Hasonló felhívások
button-recent = Az összes friss hír
button-more = Tovább
button-help = Súgó
button-deadlines = Ami hamarosan zárul
button-follow = Figyelés
button-stop = Leállítás
button-stop-number = { $number } leállítása
button-following = Mutassa meg
button-like = Több ilyet
button-dislike = Kevesebb ilyet
button-taste = Amit megjegyzek
button-forget = Felejtsen el mindent

## Ami valakit érdekel

interest = felhívások { $conditions }
interest-everything = minden felhívás
expression-everything = bármilyen témában
expression-word = ezzel a szóval: { $word }
expression-prefix = így kezdődő szóval: { $word }…
expression-phrase = ezekkel a szavakkal: „{ $words }”
expression-not = kivéve { $what }
expression-any = { $what }
facet-programme = „{ $name }” programban
facet-kind-grant = „uniós támogatás” típusból
facet-kind-cascade = „kaszkádfinanszírozás” típusból
facet-kind-external_action = „külső fellépés” típusból
facet-kind-tender = „közbeszerzés” típusból
facet-kind-national = „nemzeti felhívás” típusból
facet-country = { $name } számára
facet-organisation = { $name }
facet-theme = „{ $name }” témában
facet-budget-range = { $min } és { $max } között
facet-budget-up-to = legfeljebb { $max }
facet-budget-from = legalább { $min }
facet-budget-any = bármilyen összeggel
facet-deadline-range = { $min } és { $max ->
        [one] { $max } nap
       *[other] { $max } nap
    } közötti határidővel
facet-deadline-within = { $max ->
        [one] { $max } napon
       *[other] { $max } napon
    } belüli határidővel
facet-deadline-from = { $min ->
        [one] { $min } nap
       *[other] { $min } nap
    } múlva vagy később lejáró határidővel
facet-deadline-any = bármilyen határidővel
facet-opens-range = { $min } és { $max ->
        [one] { $max } nap
       *[other] { $max } nap
    } közötti megnyitással
facet-opens-within = { $max ->
        [one] { $max } napon
       *[other] { $max } napon
    } belüli megnyitással
facet-opens-from = { $min ->
        [one] { $min } nap
       *[other] { $min } nap
    } múlva vagy később esedékes megnyitással
facet-opens-any = bármilyen megnyitással
facet-language = ezen a nyelven közzétéve: { $language }
facet-partners-range = { $min }–{ $max ->
    [one] { $max } partnerrel
   *[other] { $max } partnerrel
}
facet-partners-up-to = legfeljebb { $max ->
    [one] { $max } partnerrel
   *[other] { $max } partnerrel
}
facet-partners-from = legalább { $min ->
    [one] { $min } partnerrel
   *[other] { $min } partnerrel
}
facet-partners-any = bármennyi partnerrel
facet-status-forthcoming = „később nyíló” állapotban
facet-status-open = „nyitott” állapotban
facet-status-closed = „lezárt” állapotban
facet-status-withdrawn = „visszavont” állapotban
facet-status-unknown = „ismeretlen” állapotban
reason-mentions = említi: { $words }
reason-named = Ön ezt nevezte meg
reason-of-named = az Ön által megnevezett felhívás része
reason-named-beginning = az azonosítója így kezdődik

## Lista fölött

noun-call = { $count ->
        [one] felhívás
       *[other] felhívás
    }
noun-grant = { $count ->
        [one] uniós támogatás
       *[other] uniós támogatás
    }
noun-cascade = { $count ->
        [one] kis támogatás finanszírozott projekten keresztül
       *[other] kis támogatás finanszírozott projekteken keresztül
    }
noun-external_action = { $count ->
        [one] támogatás az EU-n kívüli munkához
       *[other] támogatás az EU-n kívüli munkához
    }
noun-tender = { $count ->
        [one] közbeszerzés
       *[other] közbeszerzés
    }
noun-national = { $count ->
        [one] nemzeti felhívás
       *[other] nemzeti felhívás
    }
nouns-call = felhívások
nouns-grant = uniós támogatások
nouns-cascade = kis támogatások finanszírozott projekteken keresztül
nouns-external_action = támogatások az EU-n kívüli munkához
nouns-tender = közbeszerzések
nouns-national = nemzeti felhívások
counted = { $count } { $what }
noun-with-status = { $status } { $noun }
label-status-forthcoming = később nyíló
label-status-open = nyitott
label-status-closed = lezárt
label-status-withdrawn = visszavont
label-status-unknown = dátum nélküli
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] ezekkel a szavakkal: { $words }
       *[other] ezekkel a szavakkal: { $words }
    }
condition-amount = { $amount } összegű támogatással
condition-amount-range = { $min } és { $max } közötti támogatással
condition-amount-up-to = legfeljebb { $max } támogatással
condition-amount-from = legalább { $min } támogatással
condition-closing-on = ezzel a határidővel: { $date }
condition-closing-range = { $from } és { $to } közötti határidővel
condition-closing-by = legkésőbb { $to } határidővel
condition-closing-from = legkorábban { $from } határidővel
condition-opening-on = ezzel a nyitónappal: { $date }
condition-opening-range = { $from } és { $to } közötti nyitónappal
condition-opening-by = legkésőbb { $to } nyitónappal
condition-opening-from = legkorábban { $from } nyitónappal
list-heading = { $what }:
list-heading-soonest = { $what }, a legközelebbi elöl:
list-heading-best = { $what }, a legjobban illő elöl:
list-more = { $count ->
        [one] És még { $count }. Ha kevesebbet szeretne látni, adjon meg egy programot, országot, összeget vagy hónapot.
       *[other] És még { $count }. Ha kevesebbet szeretne látni, adjon meg egy programot, országot, összeget vagy hónapot.
    }
list-follow-hint = Ha az újakról értesítést kér: { $command }
family-heading = { $count ->
        [one] { $count } felhívás ezzel az azonosítóval: { $code }
       *[other] { $count } felhívás ezzel az azonosítóval: { $code }
    }
family-more = { $count ->
        [one] És még { $count }; írjon többet az azonosítóból.
       *[other] És még { $count }; írjon többet az azonosítóból.
    }
similar-heading = Felhívások, amelyek hasonlítanak erre ({ $title }):
similar-nothing = Nem ismerek más, még pályázható felhívást, amely hasonlít erre: { $title }.
why-heading = Mi lett itt ebből ({ $title }):
why-misses = { $interest }: nem illik; ami hiányzik: { $conditions }
why-told = { $interest }: illik, jeleztem: { $date }
why-pending = { $interest }: illik, ekkor jelzem: { $date }
why-digest = { $interest }: illik, az összefoglalóval érkezik: { $date }
why-quiet = { $interest }: illik, de mióta ezt figyelem, nem történt vele semmi, ezért nem volt mit jelezni

## Válaszok egy felhívásról, és ha nincs ilyen

deadlines-all = Az összes határideje:
money-none-stated = A forrás nem ad meg összeget.
nothing-fits = Nincs megfelelő találat. Ezt kerestem: { $what }.
looser-deadline = { $count ->
        [one] A határidő feltétele nélkül összesen { $count } van.
       *[other] A határidő feltétele nélkül összesen { $count } van.
    }
looser-opening = { $count ->
        [one] Bármilyen nyitónappal összesen { $count } van.
       *[other] Bármilyen nyitónappal összesen { $count } van.
    }
looser-amount = { $count ->
        [one] Az összeg nélkül összesen { $count } van.
       *[other] Az összeg nélkül összesen { $count } van.
    }
looser-status = { $count ->
        [one] Akár nyitott, akár nem, összesen { $count } van.
       *[other] Akár nyitott, akár nem, összesen { $count } van.
    }
looser-kind = { $count ->
        [one] Bármilyen típusból összesen { $count } van.
       *[other] Bármilyen típusból összesen { $count } van.
    }
looser-country = { $count ->
        [one] Az ország nélkül összesen { $count } van.
       *[other] Az ország nélkül összesen { $count } van.
    }
looser-programme = { $count ->
        [one] Bármelyik programban összesen { $count } van.
       *[other] Bármelyik programban összesen { $count } van.
    }
looser-words = { $count ->
        [one] A szabad szavak nélkül összesen { $count } van.
       *[other] A szabad szavak nélkül összesen { $count } van.
    }
nothing-fits-follow = Szívesen jelzem, ha megjelenik valami megfelelő.
unknown-code = Nem ismerek ilyen felhívást: { $code }.
unknown-code-example = Az azonosítók így néznek ki: { $code }
unknown-code-nearest = A legközelebbiek, amelyeket ismerek:
cut-question = { $count ->
        [one] Ez hosszú volt; csak az első { $count } karaktert olvastam el.
       *[other] Ez hosszú volt; csak az első { $count } karaktert olvastam el.
    }

## A válaszok körül

example-question = felhívások könyvtáraknak kulturális örökség témában legfeljebb 60 000 euró
greeting = Jó napot! Figyelem az európai pályázati felhívásokat, ebben a csevegésben jelzem a megfelelő újakat, és válaszolok a kérdésekre.
greeting-example = Kérdezze például ezt: { $example }
help-heading = Amit tudok
help-plain-words = Egyszerű szavakkal is kérdezhet:
help-example-month = a CERV program mely felhívásai zárulnak ebben a hónapban?
help-example-small = kis összegű támogatások múzeumoknak Lengyelországban, legfeljebb 60 000 euró
help-example-when = mikor zárul CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = kaszkádfinanszírozás energia témában, amely a jövő hónapban nyílik
help-disclaimer = Amit mondok, a közzétevők listáiból származik; mindig a felhívás szövege az irányadó.
unclear = Nem értettem, mit keres.
unclear-example = Nevezzen meg egy témát, szervezettípust, programot vagy felhívást. Például: { $example }
out-of-scope = Ezt nem tudom. Csak az európai pályázati felhívásokat ismerem.
out-of-scope-personal = Csak szervezeteknek szóló felhívásokat ismerek, magánszemélyeknek járó pénzt nem. Külföldi tartózkodásról kérdezze iskolája vagy egyeteme nemzetközi irodáját; ha a közelben kér tanácsot, forduljon a Europe Direct központhoz.
for-example = Például: { $example }
apology = Elnézést, most nem tudok belenézni az adataimba. Kérem, próbálja újra néhány perc múlva; amit figyel, nem veszett el.
unknown-command = Nem ismerem ezt: { $command }.
unknown-command-meant = Erre gondolt: { $command }? { $description }
usage = A parancs után még hiányzik: { $argument }. Például: { $example }
only-managers = Csak a csevegés kezelői módosíthatják, mit figyelek itt. Velem folytatott privát csevegésben saját magának is beállíthat figyelést.

## Figyelés

followed = Mostantól ebben a csevegésben jelzem: { $interest }.
followed-reminders = Jelzem, ami új vagy változik, és a határidő előtt { $days } { $last ->
        [one] nappal
       *[other] nappal
    } emlékeztetőt küldök, ekkor: { $time } ({ $city }).
followed-written = Így írva: { $interest }
followed-near = Ma ez áll hozzá közel:
followed-already = Ezt itt már figyelem, { $number }. számon: { $interest }.
followed-already-file = Ezt itt már figyelem, a közösség fájlja alapján: { $interest }.
followed-too-many = { $count ->
        [one] Ebben a csevegésben már { $count } érdeklődést figyelek, ennél több nem lehet. Előbb állítson le egyet: /following
       *[other] Ebben a csevegésben már { $count } érdeklődést figyelek, ennél több nem lehet. Előbb állítson le egyet: /following
    }
following-heading = Amit ebben a csevegésben figyelek
following-from-file = { $interest } (a közösség fájljában beállítva)
followed-relevance = Kimaradnak azok a felhívások, amelyeknél az illeszkedés kevesebb, mint 100-ból { $least }.
following-relevance = { $interest }, 100-ból legalább { $least } illeszkedéssel
relevance-wrong = Nem tudtam elolvasni, mennyire kell illeniük a felhívásoknak: ez áll itt: { $found }, egy számot várok 0 és 100 között.
following-stop = Leállításhoz: /unfollow és a száma.
following-nothing = Ebben a csevegésben még semmit sem figyelek.
following-place = A közösség fájljában ennek a csevegésnek a neve: { $place }
unfollow-nothing = Ebben a csevegésben parancsból semmit sem figyelek, ezért nincs mit leállítani. Lásd: /following
unfollow-unknown = Ilyen szám itt nincs. Amit ismerek: { $numbers }; lásd: /following
unfollowed = Leállítva. Itt már nem jelzem: { $interest }.
unfollowed-again = Ha újra kéri: { $command }
expected-heading = Várható, még nem tették közzé:
expected-times = rendszerint { $opens } nyílik és { $closes } zárul; még nem tették közzé.
expected-closes = rendszerint { $closes } zárul; még nem tették közzé.
expected-last = A legutóbbi forduló: { $opened } – { $closed }
expected-agencies = Az Ön országának nemzeti irodája teszi közzé: { $link }
expected-portal = Az uniós portálon jelenik meg: { $link }
month = { $month ->
        [1] január
        [2] február
        [3] március
        [4] április
        [5] május
        [6] június
        [7] július
        [8] augusztus
        [9] szeptember
        [10] október
        [11] november
       *[12] december
    }
month-early = { $month } elején
month-mid = { $month } közepén
month-late = { $month } végén
works-funded = { $count ->
        [one] { $count } projekt, amely erre kapott támogatást:
       *[other] { $count } projekt, amely erre kapott támogatást, a legjobban illő elöl:
    }
works-usable = { $count ->
        [one] { $count } eredmény vagy szabadon használható anyag erről:
       *[other] { $count } eredmény és szabadon használható anyag erről, a legjobban illő elöl:
    }
works-source = Forrás: { $source }, olvasva: { $date }
works-source-undated = Forrás: { $source }.
works-no-calls = Ezek nem felhívások; azokról kérdezzen a szokásos módon.
works-funded-none = Itt nem vezetek listát támogatott projektekről. Aki üzemeltet, bekapcsolhat hozzá egy forrást, például: `cordis`.
works-usable-none = Itt nem vezetek listát szabadon használható anyagokról. Aki üzemeltet, bekapcsolhat hozzá egy forrást, például: `cordis_results`.
works-funded-nothing = Nem ismerek támogatott projektet { $topic }.
works-usable-nothing = Nem ismerek eredményt vagy szabadon használható anyagot { $topic }.
enter-read = Ezt olvastam ki. Jó így?
enter-corrects = Ez kijavítja ezt: „{ $title }”. Jó így?
enter-keywords = Ezekkel a szavakkal található meg: { $keywords }
enter-confirm = Ha felvehetem, és jelezhetem mindenkinek, akihez illik, nyomja meg a gombot, vagy küldje el ezt: { $command }. Ha változtatna rajta, küldje el újra az egész űrlapot.
button-enter = Igen, vegye fel
enter-bad = Ezt nem tudtam felhívásként elolvasni:
enter-slip = { $part }: ez áll itt: { $found }, ezt várom: { $expected }; próbálja így: { $example }
enter-slip-nothing = { $part }: itt nincs semmi, ezt várom: { $expected }; próbálja így: { $example }
enter-example = Egy teljes űrlap: { $example }
enter-parts = A részek ebben a sorrendben, pontosvesszővel elválasztva, vagy névvel, mint itt: `code: KA210-YOU-2027`: { $parts }
entry-title = egy cím
entry-deadline = egy nap, az órával együtt, ha ismert
entry-opens = egy nap
entry-link = a közzétevő oldalának címe
entry-programme = egy program azonosítója vagy neve
entry-budget = egy összeg euróban, vagy egy legkisebb és egy legnagyobb
entry-for = szervezettípusok, vesszővel elválasztva
entry-country = országok, vesszővel elválasztva
entry-kind = grant, cascade, external_action, tender vagy national
entry-status = forthcoming, open, closed, withdrawn vagy unknown
entry-pot = egy összeg euróban
entry-grants = egy szám
entry-language = egy uniós nyelv kódja
entry-code = egy legfeljebb 100 karakteres azonosító
entry-call = egy legfeljebb 100 karakteres azonosító
enter-done = Felvettem: „{ $title }”. Jelzem minden közösségnek, amelyhez illik.
enter-later = Ha javítaná, vegye fel újra ugyanazzal a hivatkozással vagy azonosítóval. Ha visszavonná: { $command }
enter-withdrawn = Visszavontam: „{ $title }”. Ha újra kéri, vegye fel még egyszer.
enter-nothing = Itt nincs jóváhagyásra váró felhívás. Küldje el újra az űrlapot.
enter-unknown = Nem ismerek ilyen, kézzel felvett felhívást: { $code }.
enter-in-file = „{ $title }” egy fájlban szerepel: írja oda a `status` alá, hogy `withdrawn`.
enter-only-managers = Csak a csevegés kezelői vehetnek fel felhívásokat.
enter-not-here = A felhívásokat mindenkinek jelzem, akihez illenek, ezért csak olyan csevegésben lehet felvenni őket, amely egy közösség fájljában szerepel.
enter-no-desk = Itt nem lehet felhívást felvenni: ebben a munkamenetben semmit sem jegyzek meg.
thumb-up = Megjegyeztem: Önnek kicsit előrébb teszem az ilyen felhívásokat: „{ $title }”. A /taste megmutatja, mit jegyzek meg ebből, és el is felejti.
thumb-down = Megjegyeztem: Önnek kicsit hátrébb teszem az ilyen felhívásokat: „{ $title }”. A /taste megmutatja, mit jegyzek meg ebből, és el is felejti.
thumb-nobody = Itt nem tudom, hogy Ön kicsoda, ezért semmit sem jegyzek meg. Velem folytatott privát csevegésben működik.
taste-nothing = Nem tudom, mi tetszik Önnek. Az új felhívások alatti gombokból megtudom, és a /like meg a /dislike parancsból is, egy azonosítóval.
taste-heading = { $count ->
        [one] Amit { $count } jelzéséből tanultam
       *[other] Amit { $count } jelzéséből tanultam
    }
taste-more = Több felhívás { $what } ({ $count ->
        [one] { $count } „tetszik” jelzés
       *[other] { $count } „tetszik” jelzés
    })
taste-less = Kevesebb felhívás { $what } ({ $count ->
        [one] { $count } „nem tetszik” jelzés
       *[other] { $count } „nem tetszik” jelzés
    })
taste-effect = Ez legfeljebb ennyi ponttal módosítja annak a sorrendjét, amit mutatok: { $points } a 100-ból. Soha nem rejt el olyan felhívást, amelyet Ön név szerint kér, és senki más nem látja.
taste-forgotten = Elfelejtettem: semmit sem őrzök arról, mi tetszik Önnek.

## Hibák a /follow utáni szövegben

bad-interest = Ezt nem tudtam elolvasni. Itt akadtam el ({ $at }. karakter): { $slip }.
bad-interest-example = Egy teljes példa: { $example }
slip-nothing = itt nincs semmi, szavakat várok; próbálja így: `heritage OR museum`, vagy `*` minden felhíváshoz
slip-end = itt a vége, egy szót várok; vegye el az utolsó műveleti jelet, vagy írjon még egy szót
slip-never-opened = `)` van itt a hozzá tartozó `(` nélkül; vegye el, vagy írjon elé egy `(` jelet
slip-never-closed = `(` van itt a hozzá tartozó `)` nélkül; írjon hozzá egy `)` jelet
slip-closed-empty = `)` van itt, előtte egy szót várok
slip-never-unquoted = egy idézőjel nincs lezárva; írjon `"` jelet a kifejezés után
slip-empty-phrase = üres a kifejezés, szavakat várok az idézőjelek között
slip-operator = műveleti jel van itt, előtte egy szót várok; próbálja így: `heritage OR museum`
slip-too-deep = több mint { $max } zárójel van egymásban; írja egyszerűbben
slip-too-many = több mint { $max } szó; ossza több érdeklődésre
slip-long-word = `{ $found }`: { $letters } betű, legfeljebb { $max } lehet; próbáljon rövidebb szót
slip-no-word = `{ $found }` nem szó
slip-short-prefix = `{ $found }`: legalább két betűt várok a `*` előtt; próbálja így: `librar*`
slip-unknown-field = `{ $found }` mező nincs, ezek egyikét várom: { $fields }
slip-facet = `{ $found }` helyett ezt várom: { $expected }; próbálja így: `{ $example }`
expected-programme = egy program
expected-kind = grant, cascade, external_action, tender vagy national
expected-country = egy ország
expected-for = egy szervezettípus
expected-theme = egy téma
expected-budget = egy összeg euróban, < vagy > jellel
expected-deadline = napok száma, < vagy > jellel
expected-opens = napok száma, < vagy > jellel
expected-lang = az EU egyik nyelve
expected-partners = partnerek száma, <= vagy >= jellel
expected-status = open, forthcoming, closed, withdrawn vagy unknown

## Parancsok

command-ask = Kérdezzen egyszerű szavakkal: felhívások könyvtáraknak, legfeljebb 60 000 euró.
    .name = kérdés
    .argument = kérdés
command-deadlines = Ami leghamarabb zárul; szavakkal szűkíthető.
    .name = határidők
    .argument = szavak
command-call = Minden egy felhívásról, azonosító vagy hivatkozás alapján.
    .name = felhívás
    .argument = azonosító
command-similar = Más, ehhez hasonló felhívások.
    .name = hasonló
    .argument = azonosító
command-why = Miért jeleztem itt egy felhívást, vagy miért nem.
    .name = miért
    .argument = azonosító
command-follow = Értesítés az új, megfelelő felhívásokról.
    .name = figyelés
    .argument = érdeklődés
command-following = Amit itt figyelek, és hogyan állítható le.
    .name = figyeltek
command-unfollow = Az egyik leállítása, a száma alapján.
    .name = leállítás
    .argument = szám
command-recent = Amit ebben a csevegésben utoljára jeleztem.
    .name = hírek
    .argument = oldal
command-funded = Mi kapott támogatást egy témában: projektek, nem felhívások.
    .name = támogatott
    .argument = téma
command-resources = Szabadon használható anyagok és eredmények egy témában.
    .name = anyagok
    .argument = téma
command-addcall = Felhívás felvétele: cím; határidő; hivatkozás; program; összeg; kinek; ország.
    .name = felvétel
    .argument = űrlap
command-withdrawcall = Egy kézzel felvett felhívás visszavonása.
    .name = visszavonás
    .argument = azonosító
command-like = Több ilyen felhívás.
    .name = többet
    .argument = azonosító
command-dislike = Kevesebb ilyen felhívás.
    .name = kevesebbet
    .argument = azonosító
command-taste = Amit a jelzéseiből tanultam, és hogyan felejthető el.
    .name = ízlés
    .argument = forget
command-sources = Mely forrásokat olvasom, mennyire frissek, és mi a baj velük.
    .name = források
command-help = Amit tudok.
    .name = súgó
command-start = Köszönés.
    .name = kezdés

## Szervezettípusok

organisation-municipality = önkormányzat
    .plural = önkormányzatoknak
organisation-region = regionális hatóság
    .plural = regionális hatóságoknak
organisation-public_body = közintézmény
    .plural = közintézményeknek
organisation-school = iskola
    .plural = iskoláknak
organisation-vet_provider = szakképző intézmény
    .plural = szakképző intézményeknek
organisation-university = egyetem vagy főiskola
    .plural = egyetemeknek és főiskoláknak
organisation-research_body = kutatószervezet
    .plural = kutatószervezeteknek
organisation-adult_education = felnőttoktatási intézmény
    .plural = felnőttoktatási intézményeknek
organisation-library = könyvtár
    .plural = könyvtáraknak
organisation-museum = múzeum
    .plural = múzeumoknak
organisation-archive = levéltár
    .plural = levéltáraknak
organisation-ngo = nem kormányzati szervezet
    .plural = nem kormányzati szervezeteknek
organisation-youth_organisation = ifjúsági szervezet
    .plural = ifjúsági szervezeteknek
organisation-informal_group = informális csoport
    .plural = informális csoportoknak
organisation-sports_club = sportegyesület
    .plural = sportegyesületeknek
organisation-social_enterprise = szociális vállalkozás
    .plural = szociális vállalkozásoknak
organisation-sme = kis- vagy középvállalkozás
    .plural = kis- és középvállalkozásoknak
organisation-startup = induló innovatív vállalkozás
    .plural = induló innovatív vállalkozásoknak
organisation-company = vállalat
    .plural = vállalatoknak
organisation-farmer = mezőgazdasági termelő
    .plural = mezőgazdasági termelőknek
organisation-fisher = halász
    .plural = halászoknak
organisation-hospital = kórház vagy egészségügyi szolgáltató
    .plural = kórházaknak és egészségügyi szolgáltatóknak
organisation-social_service = szociális szolgáltató
    .plural = szociális szolgáltatóknak
organisation-cultural_organisation = kulturális szervezet
    .plural = kulturális szervezeteknek
organisation-artist = művész
    .plural = művészeknek
organisation-media_organisation = médiaszervezet
    .plural = médiaszervezeteknek
organisation-audiovisual_company = filmes vagy audiovizuális vállalkozás
    .plural = filmes és audiovizuális vállalkozásoknak
organisation-faith_organisation = vallási szervezet
    .plural = vallási szervezeteknek
organisation-chamber = kereskedelmi kamara vagy vállalkozásfejlesztő szervezet
    .plural = kereskedelmi kamaráknak és vállalkozásfejlesztő szervezeteknek
organisation-social_partner = szakszervezet vagy munkáltatói szervezet
    .plural = szakszervezeteknek és munkáltatói szervezeteknek
organisation-consumer_organisation = fogyasztói szervezet
    .plural = fogyasztói szervezeteknek
organisation-energy_community = energiaközösség
    .plural = energiaközösségeknek
organisation-international_organisation = nemzetközi szervezet
    .plural = nemzetközi szervezeteknek
organisation-individual = természetes személy
    .plural = természetes személyeknek

## Témák

theme-heritage = kulturális örökség
theme-culture = kultúra és művészetek
theme-creative_industries = kreatív iparágak
theme-audiovisual = film és audiovizuális művek
theme-music = zene
theme-books = könyvek és fordítás
theme-languages = nyelvek
theme-architecture = építészet és új európai Bauhaus
theme-media_literacy = médiaműveltség
theme-journalism = újságírás és a média sokszínűsége
theme-democracy = demokrácia és részvétel
theme-remembrance = megemlékezés
theme-town_twinning = testvérvárosi kapcsolatok
theme-human_rights = alapvető jogok
theme-gender_equality = nemek közötti egyenlőség
theme-gender_violence = nemi alapú erőszak
theme-children = gyermekek és gyermekvédelem
theme-anti_racism = rasszizmus elleni küzdelem és megkülönböztetésmentesség
theme-roma = a romák befogadása
theme-lgbtiq = az LMBTIQ-személyek egyenlősége
theme-disability = fogyatékosság
theme-inclusion = társadalmi befogadás
theme-migration = migráció és integráció
theme-youth = ifjúság
theme-volunteering = önkéntesség
theme-sport = sport
theme-school_education = iskolai oktatás
theme-vocational_training = szakképzés
theme-higher_education = felsőoktatás
theme-adult_learning = felnőttkori tanulás
theme-digital_skills = digitális készségek
theme-artificial_intelligence = mesterséges intelligencia
theme-cybersecurity = kiberbiztonság
theme-data = adatok és felhőszolgáltatások
theme-connectivity = hálózati összekapcsoltság
theme-online_safety = online biztonság
theme-health = egészség és ellátás
theme-mental_health = mentális egészség
theme-ageing = idősödés
theme-employment = foglalkoztatás és munka
theme-social_economy = szociális gazdaság
theme-entrepreneurship = vállalkozás és kisvállalkozások
theme-tourism = idegenforgalom
theme-climate = éghajlat
theme-energy = energia
theme-buildings = épületek és felújítás
theme-nature = természet és biológiai sokféleség
theme-circular_economy = körforgásos gazdaság
theme-water = víz
theme-ocean = tengerek és óceánok
theme-agriculture = mezőgazdaság
theme-food = élelmiszer
theme-rural = vidékfejlesztés
theme-urban = városfejlesztés
theme-mobility = közlekedés és mobilitás
theme-regional_cooperation = határokon átnyúló és regionális együttműködés
theme-civil_protection = polgári védelem
theme-security = biztonság
theme-justice = igazságügy
theme-consumer = fogyasztók
theme-research_skills = kutatói pályák és a részvétel szélesítése
theme-science_society = tudomány és társadalom
theme-innovation = innováció
theme-industry = ipar és gyártás
theme-space = űr és műholdak
theme-defence = védelem
theme-nuclear = nukleáris terület
theme-external_action = fejlesztés és külső fellépés
theme-eu_policy = ismeretek az EU-ról
theme-finance_control = csalás elleni küzdelem és közpénzügyek

## Országok

country-AT = Ausztria
country-BE = Belgium
country-BG = Bulgária
country-HR = Horvátország
country-CY = Ciprus
country-CZ = Csehország
country-DK = Dánia
country-EE = Észtország
country-FI = Finnország
country-FR = Franciaország
country-DE = Németország
country-GR = Görögország
country-HU = Magyarország
country-IE = Írország
country-IT = Olaszország
country-LV = Lettország
country-LT = Litvánia
country-LU = Luxemburg
country-MT = Málta
country-NL = Hollandia
country-PL = Lengyelország
country-PT = Portugália
country-RO = Románia
country-SK = Szlovákia
country-SI = Szlovénia
country-ES = Spanyolország
country-SE = Svédország
country-IS = Izland
country-LI = Liechtenstein
country-NO = Norvégia
country-CH = Svájc
country-GB = Egyesült Királyság
country-AL = Albánia
country-BA = Bosznia-Hercegovina
country-XK = Koszovó
country-ME = Montenegró
country-MK = Észak-Macedónia
country-RS = Szerbia
country-TR = Törökország
country-UA = Ukrajna
country-MD = Moldova
country-GE = Grúzia
country-AM = Örményország
country-AZ = Azerbajdzsán
country-BY = Belarusz
country-RU = Oroszország
country-FO = Feröer szigetek
country-GL = Grönland
country-IL = Izrael
country-PS = Palesztina
country-TN = Tunézia
country-MA = Marokkó
country-DZ = Algéria
country-LY = Líbia
country-EG = Egyiptom
country-JO = Jordánia
country-LB = Libanon
country-SY = Szíria
country-KR = Dél-Korea
country-JP = Japán
country-CA = Kanada
country-NZ = Új-Zéland
country-US = Egyesült Államok
country-AD = Andorra
country-MC = Monaco
country-SM = San Marino
country-VA = Vatikánváros
country-AU = Ausztrália
country-BR = Brazília
country-IN = India
country-CN = Kína
country-ZA = Dél-afrikai Köztársaság
country-GT = Guatemala
country-YE = Jemen
country-KZ = Kazahsztán
country-UZ = Üzbegisztán
country-IQ = Irak
country-TL = Kelet-Timor
country-SN = Szenegál
country-KE = Kenya
country-CO = Kolumbia
country-PE = Peru

## Városok, amelyek órája szerint számítunk

city-amsterdam = Amszterdam
city-athens = Athén
city-azores = Azori-szigetek
city-belgrade = Belgrád
city-berlin = Berlin
city-bratislava = Pozsony
city-brussels = Brüsszel
city-bucharest = Bukarest
city-budapest = Budapest
city-canary = Kanári-szigetek
city-chisinau = Chișinău
city-copenhagen = Koppenhága
city-dublin = Dublin
city-helsinki = Helsinki
city-istanbul = Isztambul
city-kyiv = Kijiv
city-lisbon = Lisszabon
city-ljubljana = Ljubljana
city-london = London
city-luxembourg = Luxembourg
city-madrid = Madrid
city-malta = Málta
city-nicosia = Nicosia
city-oslo = Oslo
city-paris = Párizs
city-podgorica = Podgorica
city-prague = Prága
city-reykjavik = Reykjavík
city-riga = Riga
city-rome = Róma
city-sarajevo = Szarajevó
city-skopje = Szkopje
city-sofia = Szófia
city-stockholm = Stockholm
city-tallinn = Tallinn
city-tbilisi = Tbiliszi
city-tirane = Tirana
city-vienna = Bécs
city-vilnius = Vilnius
city-warsaw = Varsó
city-yerevan = Jereván
city-zagreb = Zágráb
city-zurich = Zürich
