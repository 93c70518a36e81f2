### Mida Crier ütleb, eesti keeles. Sõnumite selgitused on failis en.ftl.

## Päevad, kellaajad ja summad

date = { $day }. { $month ->
        [1] jaan
        [2] veebr
        [3] märts
        [4] apr
        [5] mai
        [6] juuni
        [7] juuli
        [8] aug
        [9] sept
        [10] okt
        [11] nov
       *[12] dets
    } { $year }
clock = kell { $hour }.{ $minute }
days-ahead = { $days ->
        [0] täna
        [1] homme
       *[other] { $days } päeva pärast
    }
days-ago = { $days ->
        [1] eile
       *[other] { $days } päeva eest
    }
money = { $amount } EUR
list-and = { $head } ja { $last }
list-or = { $head } või { $last }

## Tähtajad

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; teada on ainult päev, eeldatav aeg: { $time } { $city })
deadline-line = Tähtaeg: { $deadline }
deadline-line-stage = Tähtaeg: { $deadline }, { $stage }
deadline-line-passed = Tähtaeg on möödas: { $date } ({ $left })
deadline-line-unknown = Tähtaeg: märkimata
stage-first = 1. etapp 2-st
stage-second = 2. etapp 2-st, ainult kutse alusel
stage-cut-off-last = viimane vahetähtaeg
stage-cut-off-next = { $count ->
        [one] järgmine { $count } vahetähtajast
       *[other] järgmine { $count } vahetähtajast
    }

## Projektikonkursi kaart

kind-grant = ELi toetus
kind-cascade = väike toetus rahastatud projekti kaudu
kind-external_action = toetus tööks väljaspool ELi
kind-tender = hange: leping, mitte toetus
kind-national = riiklik või piirkondlik konkurss
money-line = Summa: { $money }
money-line-unknown = Summa: märkimata
why-line = Miks: { $reasons }
seen-unchanged = Esimest korda nähtud: { $date }, sellest ajast muutmata
seen-changed = Esimest korda nähtud: { $first }, viimane muudatus: { $last }
entered-by-hand = Avaldaja: { $publisher }, käsitsi sisestatud
seen-last = Viimati allikas nähtud: { $date }
part-of-call = Osa konkursist „{ $call }“
also-listed = Selle on avaldanud ka
also-listed-otherwise = { $source }, kus on kirjas { $date }
status-opens = Avaneb: { $date } ({ $left })
status-late = Pole veel avatud, pidi avanema: { $date }
status-unopened = Pole veel avatud, avamise päev märkimata
status-closed = Suletud
status-withdrawn = Avaldaja võttis tagasi
status-unknown = Kas on avatud: märkimata
open-now = See on avatud.
open-since = See on avatud, algus: { $date }

## Konkursi raha osade kaupa

budget-and = { $head }; { $last }
budget-range = { $min } kuni { $max } toetuse kohta
budget-up-to = kuni { $max } toetuse kohta
budget-from = alates { $min } toetuse kohta
budget-pot = kokku { $total }
budget-pot-shared = kokku { $total }, võib-olla koos teiste teemadega
budget-grants = { $count ->
        [one] oodata on { $count } toetust
       *[other] oodata on { $count } toetust
    }

## Teated

notice-appeared = Uus projektikonkurss
notice-appeared-forthcoming = Uus projektikonkurss, pole veel avatud
notice-opened = Nüüd avatud
notice-closed-passed = Suletud: tähtaeg on möödas
notice-closed-early = Suletud enne tähtaega
notice-closed = Avaldaja sulges
notice-withdrawn = Avaldaja võttis tagasi
notice-reopened = Taas avatud
reminder = Tähtaeg { $left }
reminder-stage-first = 1. etapi tähtaeg { $left }
reminder-stage-second = 2. etapi tähtaeg { $left }
reminder-cut-off = Vahetähtaeg { $left }
moved = Tähtaeg muutus: oli { $gone }, nüüd { $come }
moved-away = Tähtaeg võeti tagasi: oli { $gone }, nüüd märkimata
moved-dropped = Tähtaeg jäeti ära: { $gone }
moved-set = Tähtaeg määrati: { $come }
moved-added = Tähtaeg lisati: { $come }
moved-otherwise = Tähtaeg muutus
publisher-says = Avaldaja teatab ({ $date }): { $said }
amended = Muutus: { $fields }
amended-field = { $field }: oli { $was }, nüüd { $now }
field-title = pealkiri
field-identifier = kood
field-opening_day = avamise päev
field-deadline_hour = tähtaja kellaaeg
field-deadline_model = tähtaegade liik
field-budget = eelarve
field-programme = programm
field-call = konkurss
field-text = kirjeldus
field-link = link
field-update = teadaanne
value-unknown = märkimata
value-title = „{ $title }“
value-words = { $count ->
        [one] { $count } sõna
       *[other] { $count } sõna
    }
value-day-only = ainult päev
value-one-stage = üks etapp
value-two-stages = kaks etappi
value-cut-offs = mitu vahetähtaega

## Mitu uudist ühes sõnumis

digest-heading = { $count ->
        [one] { $count } uudis, { $date }
       *[other] { $count } uudist, { $date }
    }
digest-more = { $count ->
        [one] Ja veel { $count }.
       *[other] Ja veel { $count }.
    }
told-nothing = Selles vestluses pole ma veel midagi teatanud. /following näitab, mida siin jälgitakse.
told-heading = Mida olen selles vestluses teatanud, uuemad ees
told-on = Teatatud: { $date }
hours-ago = { $hours ->
        [0] viimase tunni jooksul
        [one] tunni eest
       *[other] { $hours } tunni eest
    }
hours-ahead = { $hours ->
        [0] tunni aja jooksul
        [one] tunni pärast
       *[other] { $hours } tunni pärast
    }
sources-none = Ma ei loe ühtki allikat.
sources-heading = Mida ma loen ja kui värske see on
source-read = { $count ->
        [one] loetud { $age }, { $count } kirje
       *[other] loetud { $age }, { $count } kirjet
    }
source-never = pole veel loetud
source-next = loen uuesti { $when }
source-defects = arusaamatuks jäi { $count } ({ $sorts })
source-is-stale = pole loetav alates { $date }: { $found }
source-is-reshaped = lehed on teistsugused alates { $date }: { $found }
source-is-flooded = kinni peetud alates { $date }: { $found }
source-stale = Allikas { $name } pole loetav alates { $date }
source-reshaped = Allika { $name } lehed on teistsugused kui oodatud
source-flooded = Allika { $name } uued kirjed on kinni peetud
source-found = Leitud: { $found }
source-stale-next = Mis teada on, jääb alles, ja ma proovin edasi.
source-reshaped-next = Midagi neist ei usuta, mis oli teada, jääb alles. { $command } näitab, mida loetakse ja mis on puudu.
source-flooded-next = Need võetakse vastu, kui teine lugemine näitab sama, või käsuga { $command }.
source-over = Allikas { $name } on jälle korras
source-over-stale = See polnud loetav alates { $date } ja nüüd loetakse seda jälle.
source-over-reshaped = Selle lehed olid teistsugused alates { $date } ja nüüd saan neist jälle aru.
source-over-flooded = Mis oli kinni peetud alates { $date }, on nüüd vastu võetud või kadunud.

## Nupud

button-details = Üksikasjad
button-page = Ava leht
button-similar = Sarnased konkursid
button-recent = Kõik hiljutised uudised
button-more = Veel
button-help = Abi
button-deadlines = Mis varsti lõpeb
button-follow = Jälgi seda
button-stop = Ära enam jälgi
button-stop-number = Lõpeta { $number }
button-following = Näita
button-like = Rohkem selliseid
button-dislike = Vähem selliseid
button-taste = Mida ma meeles pean
button-forget = Unusta kõik

## Mis kedagi huvitab

interest = projektikonkursid { $conditions }
interest-everything = kõik projektikonkursid
expression-everything = igat liiki
expression-word = sõnaga { $word }
expression-prefix = sõnaga, mille algus on { $word }…
expression-phrase = sõnadega „{ $words }“
expression-not = välja arvatud need { $what }
expression-any = { $what }
facet-programme = programmist { $name }
facet-kind-grant = liigist „ELi toetus“
facet-kind-cascade = liigist „kaskaadrahastamine“
facet-kind-external_action = liigist „välistegevus“
facet-kind-tender = liigist „hange“
facet-kind-national = liigist „riiklik konkurss“
facet-country = riigile „{ $name }“
facet-organisation = { $name }
facet-theme = teemal „{ $name }“
facet-budget-range = { $min } kuni { $max }
facet-budget-up-to = kuni { $max }
facet-budget-from = alates { $min }
facet-budget-any = mis tahes summaga
facet-deadline-range = tähtajaga { $min } kuni { $max ->
        [one] { $max } päeva
       *[other] { $max } päeva
    } pärast
facet-deadline-within = tähtajaga { $max ->
        [one] { $max } päeva
       *[other] { $max } päeva
    } jooksul
facet-deadline-from = tähtajaga { $min ->
        [one] { $min } päeva
       *[other] { $min } päeva
    } pärast või hiljem
facet-deadline-any = mis tahes tähtajaga
facet-opens-range = avamisega { $min } kuni { $max ->
        [one] { $max } päeva
       *[other] { $max } päeva
    } pärast
facet-opens-within = avamisega { $max ->
        [one] { $max } päeva
       *[other] { $max } päeva
    } jooksul
facet-opens-from = avamisega { $min ->
        [one] { $min } päeva
       *[other] { $min } päeva
    } pärast või hiljem
facet-opens-any = avamisega mis tahes ajal
facet-language = avaldatud keeles „{ $language }“
facet-partners-range = { $min } kuni { $max ->
    [one] { $max } vajaliku partneriga
   *[other] { $max } vajaliku partneriga
}
facet-partners-up-to = kõige rohkem { $max ->
    [one] { $max } vajaliku partneriga
   *[other] { $max } vajaliku partneriga
}
facet-partners-from = vähemalt { $min ->
    [one] { $min } vajaliku partneriga
   *[other] { $min } vajaliku partneriga
}
facet-partners-any = mis tahes arvu partneritega
facet-status-forthcoming = seisundiga „tulemas“
facet-status-open = seisundiga „avatud“
facet-status-closed = seisundiga „suletud“
facet-status-withdrawn = seisundiga „tagasi võetud“
facet-status-unknown = teadmata seisundiga
reason-mentions = mainib: { $words }
reason-named = te nimetasite seda
reason-of-named = kuulub teie nimetatud konkursi juurde
reason-named-beginning = selle kood algab nii

## Loendi kohal

noun-call = { $count ->
        [one] projektikonkurss
       *[other] projektikonkurssi
    }
noun-grant = { $count ->
        [one] ELi toetus
       *[other] ELi toetust
    }
noun-cascade = { $count ->
        [one] väike toetus rahastatud projekti kaudu
       *[other] väikest toetust rahastatud projektide kaudu
    }
noun-external_action = { $count ->
        [one] toetus tööks väljaspool ELi
       *[other] toetust tööks väljaspool ELi
    }
noun-tender = { $count ->
        [one] hange
       *[other] hanget
    }
noun-national = { $count ->
        [one] riiklik konkurss
       *[other] riiklikku konkurssi
    }
nouns-call = projektikonkursid
nouns-grant = ELi toetused
nouns-cascade = väikesed toetused rahastatud projektide kaudu
nouns-external_action = toetused tööks väljaspool ELi
nouns-tender = hanked
nouns-national = riiklikud konkursid
counted = { $count } { $what }
noun-with-status = { $noun } (seisund: { $status })
label-status-forthcoming = tulemas
label-status-open = avatud
label-status-closed = suletud
label-status-withdrawn = tagasi võetud
label-status-unknown = kuupäevata
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] sõnadega: { $words }
       *[other] sõnadega: { $words }
    }
condition-amount = toetusega { $amount }
condition-amount-range = toetusega { $min } kuni { $max }
condition-amount-up-to = toetusega kuni { $max }
condition-amount-from = toetusega alates { $min }
condition-closing-on = tähtajaga { $date }
condition-closing-range = tähtajaga { $from } kuni { $to }
condition-closing-by = tähtajaga hiljemalt { $to }
condition-closing-from = tähtajaga alates { $from }
condition-opening-on = avamisega { $date }
condition-opening-range = avamisega { $from } kuni { $to }
condition-opening-by = avamisega hiljemalt { $to }
condition-opening-from = avamisega alates { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, varasem tähtaeg ees:
list-heading-best = { $what }, sobivaim ees:
list-more = { $count ->
        [one] Ja veel { $count }. Et neid oleks vähem, lisage programm, riik, summa või kuu.
       *[other] Ja veel { $count }. Et neid oleks vähem, lisage programm, riik, summa või kuu.
    }
list-follow-hint = Et uutest teada saada: { $command }
family-heading = { $count ->
        [one] { $count } projektikonkurss koodiga { $code }:
       *[other] { $count } projektikonkurssi koodiga { $code }:
    }
family-more = { $count ->
        [one] Ja veel { $count }; kirjutage koodist rohkem.
       *[other] Ja veel { $count }; kirjutage koodist rohkem.
    }
similar-heading = Konkursid, mis sarnanevad sellega: { $title }
similar-nothing = Ma ei tea teist sellega sarnast konkurssi, kuhu saab veel kandideerida: { $title }
why-heading = Mis siin juhtus konkursiga { $title }:
why-misses = { $interest }: ei sobi; mis on puudu: { $conditions }
why-told = { $interest }: sobib, teatatud { $date }
why-pending = { $interest }: sobib, teatan { $date }
why-digest = { $interest }: sobib, tuleb kokkuvõttega { $date }
why-quiet = { $interest }: sobib, aga jälgimise algusest saadik pole midagi juhtunud, seega polnud midagi teatada

## Vastused ühe konkursi kohta ja kui sobivat pole

deadlines-all = Kõik selle tähtajad:
money-none-stated = Allikas summasid ei nimeta.
nothing-fits = Midagi ei sobi. Otsisin: { $what }.
looser-deadline = { $count ->
        [one] Ilma tähtajapiiranguta on { $count }.
       *[other] Ilma tähtajapiiranguta on { $count }.
    }
looser-opening = { $count ->
        [one] Avamise päevast sõltumata on { $count }.
       *[other] Avamise päevast sõltumata on { $count }.
    }
looser-amount = { $count ->
        [one] Ilma summata on { $count }.
       *[other] Ilma summata on { $count }.
    }
looser-status = { $count ->
        [one] Avatud või mitte, neid on { $count }.
       *[other] Avatud või mitte, neid on { $count }.
    }
looser-kind = { $count ->
        [one] Igat liiki on kokku { $count }.
       *[other] Igat liiki on kokku { $count }.
    }
looser-country = { $count ->
        [one] Ilma riigita on { $count }.
       *[other] Ilma riigita on { $count }.
    }
looser-programme = { $count ->
        [one] Kõigis programmides on { $count }.
       *[other] Kõigis programmides on { $count }.
    }
looser-words = { $count ->
        [one] Ilma vabade sõnadeta on { $count }.
       *[other] Ilma vabade sõnadeta on { $count }.
    }
nothing-fits-follow = Võin teile teada anda, kui ilmub midagi sobivat.
unknown-code = Ma ei tunne projektikonkurssi { $code }.
unknown-code-example = Koodid on sellised: { $code }
unknown-code-nearest = Lähimad, mida tean:
cut-question = { $count ->
        [one] Küsimus oli pikk; lugesin esimese { $count } tähemärgi.
       *[other] Küsimus oli pikk; lugesin esimesed { $count } tähemärki.
    }

## Vastuste ümber

example-question = projektikonkursid raamatukogudele kultuuripärandi teemal alla 60 000 euro
greeting = Tere! Jälgin Euroopa rahastamise projektikonkursse, annan selles vestluses teada uutest, mis sobivad, ja vastan küsimustele.
greeting-example = Küsige minult näiteks: { $example }
help-heading = Mida ma oskan
help-plain-words = Võite küsida ka lihtsate sõnadega:
help-example-month = millised CERV projektikonkursid lõpevad sel kuul?
help-example-small = väikesed toetused muuseumidele Poolas, kuni 60 000 eurot
help-example-when = millal lõpeb CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = kaskaadrahastamine energia teemal, mis avaneb järgmisel kuul
help-disclaimer = See, mida ütlen, pärineb avaldajate loenditest; otsustav on konkursi tekst.
unclear = Ma ei saanud aru, mida te otsite.
unclear-example = Nimetage teema, organisatsiooni liik, programm või projektikonkurss. Näiteks: { $example }
out-of-scope = Seda ma ei tea. Tean ainult Euroopa rahastamise projektikonkursse.
out-of-scope-personal = Tean ainult organisatsioonidele mõeldud projektikonkursse, mitte üksikisikule mõeldud raha. Välismaal viibimise kohta küsige oma kooli või ülikooli välissuhete osakonnast; nõu saamiseks oma lähedal küsige Europe Directi keskusest.
for-example = Näiteks: { $example }
apology = Vabandust, ma ei pääse praegu oma andmetele ligi. Palun küsige mõne minuti pärast uuesti; see, mida jälgite, ei ole kadunud.
unknown-command = Ma ei tunne käsku { $command }.
unknown-command-meant = Kas mõtlesite { $command }? { $description }
usage = Käsu järel on veel puudu: { $argument }. Näiteks: { $example }
only-managers = Ainult selle vestluse haldajad saavad muuta, mida siin jälgitakse. Minuga peetavas privaatvestluses saate jälgida enda jaoks.

## Jälgimine

followed = Nüüdsest annan selles vestluses teada: { $interest }.
followed-reminders = Annan teada, mis on uus või muutub, ja tuletan meelde { $days } { $last ->
        [one] päev
       *[other] päeva
    } enne tähtaega, aeg: { $time } ({ $city }).
followed-written = Kirjutatult { $interest }
followed-near = Sellele on praegu lähedal:
followed-already = Seda siin juba jälgitakse, number { $number }: { $interest }.
followed-already-file = Seda siin juba jälgitakse kogukonna faili järgi: { $interest }.
followed-too-many = { $count ->
        [one] Selles vestluses on juba { $count } jälgimine, rohkem ei saa. Lõpetage kõigepealt üks: /following
       *[other] Selles vestluses on juba { $count } jälgimist, rohkem ei saa. Lõpetage kõigepealt üks: /following
    }
following-heading = Selles vestluses jälgitakse
following-from-file = { $interest } (määratud kogukonna failis)
followed-relevance = Konkursid, mis sobivad vähem kui { $least } punkti 100-st, jäetakse välja.
following-relevance = { $interest }, mis sobivad vähemalt { $least } punkti 100-st
relevance-wrong = Ma ei saanud aru, kui hästi konkursid peavad sobima: leidsin { $found }, ootan arvu 0 kuni 100.
following-stop = Lõpetamiseks: /unfollow ja number.
following-nothing = Selles vestluses ei jälgita veel midagi.
following-place = Kogukonna failis on selle vestluse nimi { $place }
unfollow-nothing = Selles vestluses ei jälgita käsuga midagi, seega pole midagi lõpetada. Vt /following
unfollow-unknown = Sellist numbrit siin pole. Tean: { $numbers }; vt /following
unfollowed = Lõpetatud. Siin ei anna enam teada: { $interest }.
unfollowed-again = Et uuesti jälgida: { $command }
expected-heading = Oodata on, veel avaldamata:
expected-times = avaneb tavaliselt { $opens } ja lõpeb { $closes }; veel avaldamata.
expected-closes = lõpeb tavaliselt { $closes }; veel avaldamata.
expected-last = Viimane voor kestis { $opened } kuni { $closed }.
expected-agencies = Selle avaldab teie riigi riiklik agentuur: { $link }
expected-portal = See ilmub ELi portaalis: { $link }
month = { $month ->
        [1] jaanuari
        [2] veebruari
        [3] märtsi
        [4] aprilli
        [5] mai
        [6] juuni
        [7] juuli
        [8] augusti
        [9] septembri
        [10] oktoobri
        [11] novembri
       *[12] detsembri
    }
month-early = { $month } alguses
month-mid = { $month } keskel
month-late = { $month } lõpus
works-funded = { $count ->
        [one] { $count } sel teemal rahastatud projekt:
       *[other] { $count } sel teemal rahastatud projekti, sobivaim ees:
    }
works-usable = { $count ->
        [one] { $count } tulemus või vaba materjal sel teemal:
       *[other] { $count } tulemust ja vaba materjali sel teemal, sobivaim ees:
    }
works-source = Allikast { $source }, loetud { $date }.
works-source-undated = Allikast { $source }.
works-no-calls = Need ei ole konkursid; nende kohta küsige nagu tavaliselt.
works-funded-none = Mul ei ole siin rahastatud projektide loendit. See, kes mind käitab, saab sellise allika sisse lülitada, näiteks `cordis`.
works-usable-none = Mul ei ole siin vabade materjalide loendit. See, kes mind käitab, saab sellise allika sisse lülitada, näiteks `cordis_results`.
works-funded-nothing = Ma ei tea ühtki sobivat rahastatud projekti: { $topic }
works-usable-nothing = Ma ei tea ühtki sobivat tulemust ega vaba materjali: { $topic }
enter-read = Ma lugesin seda nii. Kas on õige?
enter-corrects = See parandab konkurssi „{ $title }“. Kas on õige?
enter-keywords = Leitav nende sõnadega: { $keywords }
enter-confirm = Et ma selle kirja paneksin ja kõigile, kellele see sobib, teada annaksin, vajutage nuppu või saatke { $command }. Et midagi muuta, saatke kogu vorm uuesti.
button-enter = Jah, sisesta
enter-bad = Ma ei saanud seda konkursina lugeda:
enter-slip = { $part }: leidsin { $found }, ootan: { $expected }; proovige { $example }
enter-slip-nothing = { $part }: ei leidnud midagi, ootan: { $expected }; proovige { $example }
enter-example = Terve vorm: { $example }
enter-parts = Osad selles järjekorras, semikoolonid vahel, või nimega nagu `code: KA210-YOU-2027`: { $parts }
entry-title = pealkiri
entry-deadline = päev, koos kellaajaga, kui see on teada
entry-opens = päev
entry-link = avaldaja lehe aadress
entry-programme = programmi kood või nimi
entry-budget = üks summa eurodes või väikseim ja suurim
entry-for = organisatsiooni liigid, komad vahel
entry-country = riigid, komad vahel
entry-kind = grant, cascade, external_action, tender või national
entry-status = forthcoming, open, closed, withdrawn või unknown
entry-pot = summa eurodes
entry-grants = arv
entry-language = ELi keele kood
entry-code = kood, kuni 100 tähemärki
entry-call = kood, kuni 100 tähemärki
enter-done = Sisestatud: „{ $title }“. Sellest teatatakse igale kogukonnale, kellele see sobib.
enter-later = Et seda parandada, sisestage see uuesti sama lingi või koodiga. Et see tagasi võtta: { $command }
enter-withdrawn = Tagasi võetud: „{ $title }“. Et see taastada, sisestage see uuesti.
enter-nothing = Siin ei oota ükski konkurss kinnitust. Saatke vorm uuesti.
enter-unknown = Ma ei tea käsitsi sisestatud konkurssi { $code }.
enter-in-file = „{ $title }“ on failis: kirjutage seal välja `status` juurde `withdrawn`.
enter-only-managers = Ainult selle vestluse haldajad saavad konkursse sisestada.
enter-not-here = Konkurssidest teatatakse kõigile, kellele need sobivad, seega saab neid sisestada ainult vestluses, mis on kirjas kogukonna failis.
enter-no-desk = Siin ei saa konkursse sisestada: selles seansis ei jäeta midagi meelde.
thumb-up = Meeles: teie jaoks tõstan selliseid konkursse nagu „{ $title }“ veidi ettepoole. /taste näitab, mida ma sellest alles hoian, ja unustab selle.
thumb-down = Meeles: teie jaoks nihutan selliseid konkursse nagu „{ $title }“ veidi tahapoole. /taste näitab, mida ma sellest alles hoian, ja unustab selle.
thumb-nobody = Ma ei saa siin teada, kes te olete, seega ei jäta ma midagi meelde. Minuga peetavas privaatvestluses see toimib.
taste-nothing = Ma ei tea, mis teile meeldib. Seda ütlevad mulle nupud uute konkursside all, samuti /like ja /dislike koos koodiga.
taste-heading = { $count ->
        [one] Mida ma { $count } pöidlast õppisin
       *[other] Mida ma { $count } pöidlast õppisin
    }
taste-more = Rohkem: konkursid { $what } ({ $count ->
        [one] { $count } pöial üles
       *[other] { $count } pöialt üles
    })
taste-less = Vähem: konkursid { $what } ({ $count ->
        [one] { $count } pöial alla
       *[other] { $count } pöialt alla
    })
taste-effect = See muudab teile näidatava järjekorda kõige rohkem { $points } punkti võrra 100-st. See ei peida kunagi konkurssi, mida te nimeliselt küsite, ja keegi teine seda ei näe.
taste-forgotten = Unustatud: ma ei hoia alles midagi sellest, mis teile meeldib.

## Mis on /follow järel kirjutatud tekstis valesti

bad-interest = Ma ei saanud seda lugeda. { $at }. märgi juures: { $slip }.
bad-interest-example = Terve näide: { $example }
slip-nothing = siin pole midagi, ootan sõnu; proovige `heritage OR museum`, või `*` kõigi konkursside jaoks
slip-end = siin on lõpp, ootan sõna; võtke viimane tehtemärk ära või lisage sõna
slip-never-opened = leidsin `)` ilma selle `(` märgita; võtke see ära või lisage ette `(`
slip-never-closed = leidsin `(` ilma selle `)` märgita; lisage `)`
slip-closed-empty = leidsin `)`, selle ees ootan sõna
slip-never-unquoted = leidsin sulgemata jutumärgi; lisage väljendi järele `"`
slip-empty-phrase = väljend on tühi, ootan jutumärkide vahel sõnu
slip-operator = leidsin tehtemärgi, selle ees ootan sõna; proovige `heritage OR museum`
slip-too-deep = üksteise sees on üle { $max } sulupaari; kirjutage lihtsamalt
slip-too-many = siin on üle { $max } sõna; jagage see mitmeks jälgimiseks
slip-long-word = sõnas `{ $found }` on { $letters } tähte, lubatud on kuni { $max }; proovige lühemat sõna
slip-no-word = `{ $found }` ei ole sõna
slip-short-prefix = `{ $found }`: `*` ees ootan vähemalt kaht tähte; proovige `librar*`
slip-unknown-field = välja `{ $found }` pole, ootan ühte neist: { $fields }
slip-facet = `{ $found }` asemel ootan: { $expected }; proovige `{ $example }`
expected-programme = programm
expected-kind = grant, cascade, external_action, tender või national
expected-country = riik
expected-for = organisatsiooni liik
expected-theme = teema
expected-budget = summa eurodes koos < või > märgiga
expected-deadline = päevade arv koos < või > märgiga
expected-opens = päevade arv koos < või > märgiga
expected-lang = ELi keel
expected-partners = partnerite arv koos <= või >= märgiga
expected-status = open, forthcoming, closed, withdrawn või unknown

## Käsud

command-ask = Küsige lihtsate sõnadega: projektikonkursid raamatukogudele alla 60 000 euro.
    .name = küsi
    .argument = küsimus
command-deadlines = Mis lõpeb kõige varem; sõnadega saab kitsendada.
    .name = tähtajad
    .argument = sõnad
command-call = Kõik ühe projektikonkursi kohta, koodi või lingi järgi.
    .name = konkurss
    .argument = kood
command-similar = Teised selle sarnased konkursid.
    .name = sarnased
    .argument = kood
command-why = Miks siin konkursist teatati või ei teatatud.
    .name = miks
    .argument = kood
command-follow = Teated uutest sobivatest projektikonkurssidest.
    .name = jälgi
    .argument = huvi
command-following = Mida siin jälgitakse ja kuidas jälgimine lõpetada.
    .name = jälgitavad
command-unfollow = Ühe jälgimise lõpetamine, numbri järgi.
    .name = lõpeta
    .argument = number
command-recent = Mida olen selles vestluses hiljuti teatanud.
    .name = uudised
    .argument = leht
command-funded = Mida on mingil teemal rahastatud: projektid, mitte konkursid.
    .name = rahastatud
    .argument = teema
command-resources = Vabad materjalid ja tulemused mingil teemal.
    .name = materjalid
    .argument = teema
command-addcall = Konkursi sisestamine: pealkiri; tähtaeg; link; programm; summa; kellele; riik.
    .name = sisesta
    .argument = vorm
command-withdrawcall = Käsitsi sisestatud konkursi tagasivõtmine.
    .name = tühista
    .argument = kood
command-like = Rohkem selliseid konkursse.
    .name = rohkem
    .argument = kood
command-dislike = Vähem selliseid konkursse.
    .name = vähem
    .argument = kood
command-taste = Mida ma teie pöialdest õppisin ja kuidas lasta see unustada.
    .name = maitse
    .argument = forget
command-sources = Milliseid allikaid ma loen, kui värsked need on ja mis neil viga on.
    .name = allikad
command-help = Mida ma oskan.
    .name = abi
command-start = Tervitus.
    .name = alusta

## Organisatsioonide liigid

organisation-municipality = kohalik omavalitsus
    .plural = kohalikele omavalitsustele
organisation-region = piirkondlik asutus
    .plural = piirkondlikele asutustele
organisation-public_body = avalik-õiguslik asutus
    .plural = avalik-õiguslikele asutustele
organisation-school = kool
    .plural = koolidele
organisation-vet_provider = kutseõppeasutus
    .plural = kutseõppeasutustele
organisation-university = ülikool või kõrgkool
    .plural = ülikoolidele ja kõrgkoolidele
organisation-research_body = teadusasutus
    .plural = teadusasutustele
organisation-adult_education = täiskasvanuhariduse pakkuja
    .plural = täiskasvanuhariduse pakkujatele
organisation-library = raamatukogu
    .plural = raamatukogudele
organisation-museum = muuseum
    .plural = muuseumidele
organisation-archive = arhiiv
    .plural = arhiividele
organisation-ngo = valitsusväline organisatsioon
    .plural = valitsusvälistele organisatsioonidele
organisation-youth_organisation = noorteorganisatsioon
    .plural = noorteorganisatsioonidele
organisation-informal_group = mitteametlik rühm
    .plural = mitteametlikele rühmadele
organisation-sports_club = spordiklubi
    .plural = spordiklubidele
organisation-social_enterprise = sotsiaalne ettevõte
    .plural = sotsiaalsetele ettevõtetele
organisation-sme = väike või keskmise suurusega ettevõte
    .plural = väikestele ja keskmise suurusega ettevõtetele
organisation-startup = idufirma
    .plural = idufirmadele
organisation-company = ettevõte
    .plural = ettevõtetele
organisation-farmer = põllumajandustootja
    .plural = põllumajandustootjatele
organisation-fisher = kalur
    .plural = kaluritele
organisation-hospital = haigla või tervishoiuasutus
    .plural = haiglatele ja tervishoiuasutustele
organisation-social_service = sotsiaalteenuste osutaja
    .plural = sotsiaalteenuste osutajatele
organisation-cultural_organisation = kultuuriorganisatsioon
    .plural = kultuuriorganisatsioonidele
organisation-artist = kunstnik
    .plural = kunstnikele
organisation-media_organisation = meediaorganisatsioon
    .plural = meediaorganisatsioonidele
organisation-audiovisual_company = filmi- või audiovisuaalettevõte
    .plural = filmi- ja audiovisuaalettevõtetele
organisation-faith_organisation = usuorganisatsioon
    .plural = usuorganisatsioonidele
organisation-chamber = kaubanduskoda või ettevõtluse tugiorganisatsioon
    .plural = kaubanduskodadele ja ettevõtluse tugiorganisatsioonidele
organisation-social_partner = ametiühing või tööandjate organisatsioon
    .plural = ametiühingutele ja tööandjate organisatsioonidele
organisation-consumer_organisation = tarbijaorganisatsioon
    .plural = tarbijaorganisatsioonidele
organisation-energy_community = energiakogukond
    .plural = energiakogukondadele
organisation-international_organisation = rahvusvaheline organisatsioon
    .plural = rahvusvahelistele organisatsioonidele
organisation-individual = füüsiline isik
    .plural = füüsilistele isikutele

## Teemad

theme-heritage = kultuuripärand
theme-culture = kultuur ja kunst
theme-creative_industries = loomemajandus
theme-audiovisual = film ja audiovisuaalvaldkond
theme-music = muusika
theme-books = raamatud ja tõlkimine
theme-languages = keeled
theme-architecture = arhitektuur ja uus Euroopa Bauhaus
theme-media_literacy = meediapädevus
theme-journalism = ajakirjandus ja meedia mitmekesisus
theme-democracy = demokraatia ja osalemine
theme-remembrance = ajaloomälu
theme-town_twinning = sõpruslinnad
theme-human_rights = põhiõigused
theme-gender_equality = sooline võrdõiguslikkus
theme-gender_violence = sooline vägivald
theme-children = lapsed ja lastekaitse
theme-anti_racism = rassismivastasus ja mittediskrimineerimine
theme-roma = romade kaasamine
theme-lgbtiq = LGBTIQ-inimeste võrdõiguslikkus
theme-disability = puue
theme-inclusion = sotsiaalne kaasamine
theme-migration = ränne ja lõimimine
theme-youth = noored
theme-volunteering = vabatahtlik tegevus
theme-sport = sport
theme-school_education = kooliharidus
theme-vocational_training = kutseõpe
theme-higher_education = kõrgharidus
theme-adult_learning = täiskasvanuõpe
theme-digital_skills = digioskused
theme-artificial_intelligence = tehisintellekt
theme-cybersecurity = küberturvalisus
theme-data = andmed ja pilvteenused
theme-connectivity = ühenduvus
theme-online_safety = turvalisus internetis
theme-health = tervis ja hooldus
theme-mental_health = vaimne tervis
theme-ageing = vananemine
theme-employment = tööhõive ja tööelu
theme-social_economy = sotsiaalmajandus
theme-entrepreneurship = ettevõtlus ja väikeettevõtted
theme-tourism = turism
theme-climate = kliima
theme-energy = energia
theme-buildings = hooned ja renoveerimine
theme-nature = loodus ja elurikkus
theme-circular_economy = ringmajandus
theme-water = vesi
theme-ocean = mered ja ookeanid
theme-agriculture = põllumajandus
theme-food = toit
theme-rural = maaelu areng
theme-urban = linnaareng
theme-mobility = transport ja liikuvus
theme-regional_cooperation = piiriülene ja piirkondlik koostöö
theme-civil_protection = elanikkonnakaitse
theme-security = julgeolek
theme-justice = õigus
theme-consumer = tarbijad
theme-research_skills = teadlaskarjäär ja laiem osalus
theme-science_society = teadus ja ühiskond
theme-innovation = innovatsioon
theme-industry = tööstus ja tootmine
theme-space = kosmos ja satelliidid
theme-defence = kaitse
theme-nuclear = tuumavaldkond
theme-external_action = areng ja välistegevus
theme-eu_policy = teadmised EList
theme-finance_control = pettustevastane võitlus ja riigi rahandus

## Riigid

country-AT = Austria
country-BE = Belgia
country-BG = Bulgaaria
country-HR = Horvaatia
country-CY = Küpros
country-CZ = Tšehhi
country-DK = Taani
country-EE = Eesti
country-FI = Soome
country-FR = Prantsusmaa
country-DE = Saksamaa
country-GR = Kreeka
country-HU = Ungari
country-IE = Iirimaa
country-IT = Itaalia
country-LV = Läti
country-LT = Leedu
country-LU = Luksemburg
country-MT = Malta
country-NL = Madalmaad
country-PL = Poola
country-PT = Portugal
country-RO = Rumeenia
country-SK = Slovakkia
country-SI = Sloveenia
country-ES = Hispaania
country-SE = Rootsi
country-IS = Island
country-LI = Liechtenstein
country-NO = Norra
country-CH = Šveits
country-GB = Ühendkuningriik
country-AL = Albaania
country-BA = Bosnia ja Hertsegoviina
country-XK = Kosovo
country-ME = Montenegro
country-MK = Põhja-Makedoonia
country-RS = Serbia
country-TR = Türgi
country-UA = Ukraina
country-MD = Moldova
country-GE = Gruusia
country-AM = Armeenia
country-AZ = Aserbaidžaan
country-BY = Belarus
country-RU = Venemaa
country-FO = Fääri saared
country-GL = Gröönimaa
country-IL = Iisrael
country-PS = Palestiina
country-TN = Tuneesia
country-MA = Maroko
country-DZ = Alžeeria
country-LY = Liibüa
country-EG = Egiptus
country-JO = Jordaania
country-LB = Liibanon
country-SY = Süüria
country-KR = Lõuna-Korea
country-JP = Jaapan
country-CA = Kanada
country-NZ = Uus-Meremaa
country-US = Ameerika Ühendriigid
country-AD = Andorra
country-MC = Monaco
country-SM = San Marino
country-VA = Vatikan
country-AU = Austraalia
country-BR = Brasiilia
country-IN = India
country-CN = Hiina
country-ZA = Lõuna-Aafrika
country-GT = Guatemala
country-YE = Jeemen
country-KZ = Kasahstan
country-UZ = Usbekistan
country-IQ = Iraak
country-TL = Ida-Timor
country-SN = Senegal
country-KE = Kenya
country-CO = Colombia
country-PE = Peruu

## Linnad, mille kella järgi arvestatakse

city-amsterdam = Amsterdam
city-athens = Ateena
city-azores = Assoorid
city-belgrade = Belgrad
city-berlin = Berliin
city-bratislava = Bratislava
city-brussels = Brüssel
city-bucharest = Bukarest
city-budapest = Budapest
city-canary = Kanaari saared
city-chisinau = Chișinău
city-copenhagen = Kopenhaagen
city-dublin = Dublin
city-helsinki = Helsingi
city-istanbul = Istanbul
city-kyiv = Kiiev
city-lisbon = Lissabon
city-ljubljana = Ljubljana
city-london = London
city-luxembourg = Luxembourg
city-madrid = Madrid
city-malta = Malta
city-nicosia = Nikosia
city-oslo = Oslo
city-paris = Pariis
city-podgorica = Podgorica
city-prague = Praha
city-reykjavik = Reykjavík
city-riga = Riia
city-rome = Rooma
city-sarajevo = Sarajevo
city-skopje = Skopje
city-sofia = Sofia
city-stockholm = Stockholm
city-tallinn = Tallinn
city-tbilisi = Tbilisi
city-tirane = Tirana
city-vienna = Viin
city-vilnius = Vilnius
city-warsaw = Varssavi
city-yerevan = Jerevan
city-zagreb = Zagreb
city-zurich = Zürich
