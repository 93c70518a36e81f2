### Čo hovorí Crier, po slovensky. Každá správa je vysvetlená v en.ftl. Vykáme. Organizácie v `.plural` sú v 4. páde („pre
### knižnice“), mestá majú tvar s predložkou („v Bruseli“). Tvar [many] patrí v slovenčine len desatinným číslam.

## Dni, hodiny a sumy

date = { $day }. { $month }. { $year }
clock = { $hour }:{ $minute }
days-ahead = { $days ->
        [0] dnes
        [1] zajtra
        [few] o { $days } dni
        [many] o { $days } dňa
       *[other] o { $days } dní
    }
days-ago = { $days ->
        [1] včera
        [few] pred { $days } dňami
        [many] pred { $days } dňa
       *[other] pred { $days } dňami
    }
money = { $amount } EUR
list-and = { $head } a { $last }
list-or = { $head } alebo { $last }

## Uzávierky

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; poznám len deň, predpokladám { $time } { $city })
deadline-line = Uzávierka: { $deadline }
deadline-line-stage = Uzávierka: { $deadline }, { $stage }
deadline-line-passed = Uzávierka už bola: { $date } ({ $left })
deadline-line-unknown = Uzávierka: neuvedená
stage-first = 1. kolo z 2
stage-second = 2. kolo z 2, na pozvanie
stage-cut-off-last = posledná priebežná uzávierka
stage-cut-off-next = { $count ->
        [one] najbližšia z { $count } priebežnej uzávierky
        [few] najbližšia z { $count } priebežných uzávierok
        [many] najbližšia z { $count } priebežnej uzávierky
       *[other] najbližšia z { $count } priebežných uzávierok
    }

## Karta výzvy

kind-grant = grant EÚ
kind-cascade = malý grant cez financovaný projekt
kind-external_action = grant na činnosť mimo EÚ
kind-tender = verejná zákazka: zmluva, nie grant
kind-national = národná alebo regionálna výzva
money-line = Peniaze: { $money }
money-line-unknown = Peniaze: neuvedené
why-line = Prečo: { $reasons }
seen-unchanged = Prvýkrát zaznamenané { $date }, odvtedy bez zmeny
seen-changed = Prvýkrát zaznamenané { $first }, posledná zmena { $last }
entered-by-hand = Vyhlasovateľ: { $publisher }, zadané ručne
seen-last = Naposledy zaznamenané pri zdroji { $date }
part-of-call = Súčasť výzvy „{ $call }“
also-listed = Uvádza tiež
also-listed-otherwise = { $source }, kde je { $date }
status-opens = Otvorí sa { $date } ({ $left })
status-late = Zatiaľ neotvorené, malo sa otvoriť { $date }
status-unopened = Zatiaľ neotvorené, deň otvorenia neuvedený
status-closed = Uzavreté
status-withdrawn = Stiahnuté vyhlasovateľom
status-unknown = Či je otvorené: neuvedené
open-now = Výzva je otvorená.
open-since = Výzva je otvorená od { $date }.

## Peniaze vo výzve

budget-and = { $head }; { $last }
budget-range = { $min } až { $max } na grant
budget-up-to = do { $max } na grant
budget-from = od { $min } na grant
budget-pot = spolu { $total }
budget-pot-shared = spolu { $total }, možno spoločne s ďalšími témami
budget-grants = { $count ->
        [one] predpokladá sa { $count } grant
        [few] predpokladajú sa { $count } granty
        [many] predpokladá sa { $count } grantu
       *[other] predpokladá sa { $count } grantov
    }

## Oznámenia

notice-appeared = Nová výzva
notice-appeared-forthcoming = Nová výzva, zatiaľ neotvorená
notice-opened = Teraz otvorené
notice-closed-passed = Uzavreté: uzávierka uplynula
notice-closed-early = Uzavreté predčasne
notice-closed = Uzavreté vyhlasovateľom
notice-withdrawn = Stiahnuté vyhlasovateľom
notice-reopened = Znovu otvorené
reminder = Uzávierka { $left }
reminder-stage-first = Uzávierka 1. kola { $left }
reminder-stage-second = Uzávierka 2. kola { $left }
reminder-cut-off = Priebežná uzávierka { $left }
moved = Uzávierka posunutá: predtým { $gone }, teraz { $come }
moved-away = Uzávierka zrušená: predtým { $gone }, teraz neuvedená
moved-dropped = Uzávierka odpadla: { $gone }
moved-set = Uzávierka určená: { $come }
moved-added = Uzávierka pridaná: { $come }
moved-otherwise = Uzávierka zmenená
publisher-says = Vyhlasovateľ uvádza ({ $date }): { $said }
amended = Zmeny: { $fields }
amended-field = { $field }: predtým { $was }, teraz { $now }
field-title = názov
field-identifier = kód
field-opening_day = deň otvorenia
field-deadline_hour = hodina uzávierky
field-deadline_model = druh uzávierok
field-budget = rozpočet
field-programme = program
field-call = výzva
field-text = opis
field-link = odkaz
field-update = oznam
value-unknown = neuvedené
value-title = „{ $title }“
value-words = { $count ->
        [one] { $count } slovo
        [few] { $count } slová
        [many] { $count } slova
       *[other] { $count } slov
    }
value-day-only = len deň
value-one-stage = jedno kolo
value-two-stages = dve kolá
value-cut-offs = niekoľko priebežných uzávierok

## Viac noviniek naraz

digest-heading = { $count ->
        [one] { $count } novinka, { $date }
        [few] { $count } novinky, { $date }
        [many] { $count } novinky, { $date }
       *[other] { $count } noviniek, { $date }
    }
digest-more = { $count ->
        [one] A ešte { $count } ďalšia.
        [few] A ešte { $count } ďalšie.
        [many] A ešte { $count } ďalšej.
       *[other] A ešte { $count } ďalších.
    }
told-nothing = V tomto čete zatiaľ nebolo žiadne oznámenie. Čo chce vedieť, ukáže /following.
told-heading = Čo bolo v tomto čete oznámené, od najnovšieho
told-on = Oznámené { $date }
hours-ago = { $hours ->
        [0] počas poslednej hodiny
        [one] pred hodinou
        [few] pred { $hours } hodinami
        [many] pred { $hours } hodiny
       *[other] pred { $hours } hodinami
    }
hours-ahead = { $hours ->
        [0] do hodiny
        [one] o hodinu
        [few] o { $hours } hodiny
        [many] o { $hours } hodiny
       *[other] o { $hours } hodín
    }
sources-none = Nečítam žiadny zdroj.
sources-heading = Čo čítam a aké je to čerstvé
source-read = { $count ->
        [one] načítané { $age }, { $count } záznam
        [few] načítané { $age }, { $count } záznamy
        [many] načítané { $age }, { $count } záznamu
       *[other] načítané { $age }, { $count } záznamov
    }
source-never = zatiaľ nenačítané
source-next = ďalšie čítanie { $when }
source-defects = nezrozumiteľné: { $count } ({ $sorts })
source-is-stale = nedá sa čítať od { $date }: { $found }
source-is-reshaped = má stránky v inej podobe od { $date }: { $found }
source-is-flooded = pozdržané od { $date }: { $found }
source-stale = Zdroj { $name } sa nedá čítať od { $date }
source-reshaped = Stránky { $name } majú inú podobu, než sa čakalo
source-flooded = Nové záznamy z { $name } sú pozdržané
source-found = Nájdené: { $found }
source-stale-next = Čo je známe, zostáva, a skúšam to ďalej.
source-reshaped-next = Nič z nich sa neprijíma, čo bolo známe, zostáva. { $command } ukáže, čo sa číta a čo chýba.
source-flooded-next = Prejdú, keď druhé čítanie ukáže to isté, alebo s { $command }.
source-over = Zdroj { $name } je zase v poriadku
source-over-stale = Od { $date } sa nedal čítať, teraz sa zase číta.
source-over-reshaped = Od { $date } mali jeho stránky inú podobu, teraz sú zase zrozumiteľné.
source-over-flooded = Čo bolo pozdržané od { $date }, už platí, alebo zmizlo.

## Tlačidlá

button-details = Podrobnosti
button-page = Otvoriť stránku
button-similar = Podobné výzvy
button-recent = Všetky novinky
button-more = Ďalšie
button-help = Pomoc
button-deadlines = Čo sa čoskoro končí
button-follow = Sledovať
button-stop = Už nesledovať
button-stop-number = Zastaviť { $number }
button-following = Ukázať
button-like = Viac takýchto
button-dislike = Menej takýchto
button-taste = Čo si pamätám
button-forget = Zabudnúť všetko

## Čo koho zaujíma

interest = výzvy { $conditions }
interest-everything = všetky výzvy
expression-everything = každého druhu
expression-word = so slovom { $word }
expression-prefix = so slovom na { $word }…
expression-phrase = so slovami „{ $words }“
expression-not = ale nie { $what }
expression-any = buď { $what }
facet-programme = z programu { $name }
facet-kind-grant = druhu „grant“
facet-kind-cascade = druhu „kaskádové financovanie“
facet-kind-external_action = druhu „vonkajšia činnosť“
facet-kind-tender = druhu „verejná zákazka“
facet-kind-national = druhu „národná výzva“
facet-country = pre krajinu { $name }
facet-organisation = pre { $name }
facet-theme = na tému { $name }
facet-budget-range = medzi { $min } a { $max }
facet-budget-up-to = do { $max }
facet-budget-from = od { $min }
facet-budget-any = v akejkoľvek výške
facet-deadline-range = s uzávierkou o { $min } až { $max ->
        [one] { $max } deň
        [few] { $max } dni
        [many] { $max } dňa
       *[other] { $max } dní
    }
facet-deadline-within = s uzávierkou do { $max ->
        [one] { $max } dňa
        [few] { $max } dní
        [many] { $max } dňa
       *[other] { $max } dní
    }
facet-deadline-from = s uzávierkou o { $min ->
        [one] { $min } deň
        [few] { $min } dni
        [many] { $min } dňa
       *[other] { $min } dní
    } alebo neskôr
facet-deadline-any = s akoukoľvek uzávierkou
facet-opens-range = s otvorením o { $min } až { $max ->
        [one] { $max } deň
        [few] { $max } dni
        [many] { $max } dňa
       *[other] { $max } dní
    }
facet-opens-within = s otvorením do { $max ->
        [one] { $max } dňa
        [few] { $max } dní
        [many] { $max } dňa
       *[other] { $max } dní
    }
facet-opens-from = s otvorením o { $min ->
        [one] { $min } deň
        [few] { $min } dni
        [many] { $min } dňa
       *[other] { $min } dní
    } alebo neskôr
facet-opens-any = s akýmkoľvek dňom otvorenia
facet-language = v jazyku „{ $language }“
facet-partners-range = vyžadujúce { $min } až { $max ->
    [one] { $max } partnera
    [few] { $max } partnerov
    [many] { $max } partnera
   *[other] { $max } partnerov
}
facet-partners-up-to = vyžadujúce najviac { $max ->
    [one] { $max } partnera
    [few] { $max } partnerov
    [many] { $max } partnera
   *[other] { $max } partnerov
}
facet-partners-from = vyžadujúce { $min ->
    [one] { $min } partnera
    [few] { $min } partnerov
    [many] { $min } partnera
   *[other] { $min } partnerov
} alebo viac
facet-partners-any = s akýmkoľvek počtom partnerov
facet-status-forthcoming = ktoré sa pripravujú
facet-status-open = ktoré sú otvorené
facet-status-closed = ktoré sú uzavreté
facet-status-withdrawn = ktoré sú stiahnuté
facet-status-unknown = ktorých stav nie je známy
reason-mentions = spomína: { $words }
reason-named = na to sa pýtate
reason-of-named = patrí k výzve, na ktorú sa pýtate
reason-named-beginning = takto sa začína jej kód

## Nad zoznamom

noun-call = { $count ->
        [one] výzva
        [few] výzvy
        [many] výzvy
       *[other] výziev
    }
noun-grant = { $count ->
        [one] grant EÚ
        [few] granty EÚ
        [many] grantu EÚ
       *[other] grantov EÚ
    }
noun-cascade = { $count ->
        [one] malý grant cez financovaný projekt
        [few] malé granty cez financované projekty
        [many] malého grantu cez financovaný projekt
       *[other] malých grantov cez financované projekty
    }
noun-external_action = { $count ->
        [one] grant na činnosť mimo EÚ
        [few] granty na činnosť mimo EÚ
        [many] grantu na činnosť mimo EÚ
       *[other] grantov na činnosť mimo EÚ
    }
noun-tender = { $count ->
        [one] verejná zákazka
        [few] verejné zákazky
        [many] verejnej zákazky
       *[other] verejných zákaziek
    }
noun-national = { $count ->
        [one] národná výzva
        [few] národné výzvy
        [many] národnej výzvy
       *[other] národných výziev
    }
nouns-call = výzvy
nouns-grant = granty EÚ
nouns-cascade = malé granty cez financované projekty
nouns-external_action = granty na činnosť mimo EÚ
nouns-tender = verejné zákazky
nouns-national = národné výzvy
counted = { $count } { $what }
noun-with-status = { $noun } (stav: { $status })
label-status-forthcoming = pripravuje sa
label-status-open = otvorené
label-status-closed = uzavreté
label-status-withdrawn = stiahnuté
label-status-unknown = bez dátumu
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] so slovami: { $words }
        [few] so slovami: { $words }
        [many] so slovami: { $words }
       *[other] so slovami: { $words }
    }
condition-amount = s grantmi { $amount }
condition-amount-range = s grantmi medzi { $min } a { $max }
condition-amount-up-to = s grantmi do { $max }
condition-amount-from = s grantmi od { $min }
condition-closing-on = s uzávierkou { $date }
condition-closing-range = s uzávierkou od { $from } do { $to }
condition-closing-by = s uzávierkou do { $to }
condition-closing-from = s uzávierkou od { $from }
condition-opening-on = s otvorením { $date }
condition-opening-range = s otvorením od { $from } do { $to }
condition-opening-by = s otvorením do { $to }
condition-opening-from = s otvorením od { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, od najbližšej uzávierky:
list-heading-best = { $what }, od najvhodnejších:
list-more = { $count ->
        [one] A ešte { $count } ďalšia. Menej ich bude, keď pridáte program, krajinu, sumu alebo mesiac.
        [few] A ešte { $count } ďalšie. Menej ich bude, keď pridáte program, krajinu, sumu alebo mesiac.
        [many] A ešte { $count } ďalšej. Menej ich bude, keď pridáte program, krajinu, sumu alebo mesiac.
       *[other] A ešte { $count } ďalších. Menej ich bude, keď pridáte program, krajinu, sumu alebo mesiac.
    }
list-follow-hint = Aby ste vedeli o nových: { $command }
family-heading = { $count ->
        [one] { $count } výzva má kód { $code }:
        [few] { $count } výzvy majú kód { $code }:
        [many] { $count } výzvy má kód { $code }:
       *[other] { $count } výziev má kód { $code }:
    }
family-more = { $count ->
        [one] A ešte { $count } ďalšia; napíšte z kódu viac.
        [few] A ešte { $count } ďalšie; napíšte z kódu viac.
        [many] A ešte { $count } ďalšej; napíšte z kódu viac.
       *[other] A ešte { $count } ďalších; napíšte z kódu viac.
    }
similar-heading = Výzvy podobné { $title }:
similar-nothing = Nepoznám inú výzvu podobnú { $title }, do ktorej sa ešte dá prihlásiť.
why-heading = Čo tu bolo s { $title }:
why-misses = { $interest }: nehodí sa; chýba: { $conditions }
why-told = { $interest }: hodí sa, oznámené { $date }
why-pending = { $interest }: hodí sa, oznámenie príde { $date }
why-digest = { $interest }: hodí sa, príde s prehľadom { $date }
why-quiet = { $interest }: hodí sa, ale od začiatku sledovania sa nič nestalo, takže nebolo čo oznámiť

## Odpovede o jednej výzve a o žiadnej

deadlines-all = Všetky uzávierky:
money-none-stated = Zdroj neuvádza žiadne sumy.
nothing-fits = Nič nevyhovuje. Hľadané: { $what }.
looser-deadline = { $count ->
        [one] Bez uvedených dní je { $count }.
        [few] Bez uvedených dní sú { $count }.
        [many] Bez uvedených dní je { $count }.
       *[other] Bez uvedených dní je { $count }.
    }
looser-opening = { $count ->
        [one] S akýmkoľvek dňom otvorenia je { $count }.
        [few] S akýmkoľvek dňom otvorenia sú { $count }.
        [many] S akýmkoľvek dňom otvorenia je { $count }.
       *[other] S akýmkoľvek dňom otvorenia je { $count }.
    }
looser-amount = { $count ->
        [one] Bez sumy je { $count }.
        [few] Bez sumy sú { $count }.
        [many] Bez sumy je { $count }.
       *[other] Bez sumy je { $count }.
    }
looser-status = { $count ->
        [one] Či otvorená alebo nie, je { $count }.
        [few] Či otvorené alebo nie, sú { $count }.
        [many] Či otvorenej alebo nie, je { $count }.
       *[other] Či otvorené alebo nie, je ich { $count }.
    }
looser-kind = { $count ->
        [one] Všetkých druhov je { $count }.
        [few] Všetkých druhov sú { $count }.
        [many] Všetkých druhov je { $count }.
       *[other] Všetkých druhov je { $count }.
    }
looser-country = { $count ->
        [one] Bez krajiny je { $count }.
        [few] Bez krajiny sú { $count }.
        [many] Bez krajiny je { $count }.
       *[other] Bez krajiny je { $count }.
    }
looser-programme = { $count ->
        [one] Vo všetkých programoch je { $count }.
        [few] Vo všetkých programoch sú { $count }.
        [many] Vo všetkých programoch je { $count }.
       *[other] Vo všetkých programoch je { $count }.
    }
looser-words = { $count ->
        [one] Bez voľných slov je { $count }.
        [few] Bez voľných slov sú { $count }.
        [many] Bez voľných slov je { $count }.
       *[other] Bez voľných slov je { $count }.
    }
nothing-fits-follow = Môžem vám dať vedieť, keď sa objaví niečo vhodné.
unknown-code = Výzvu { $code } nepoznám.
unknown-code-example = Kódy vyzerajú takto: { $code }
unknown-code-nearest = Najbližšie, ktoré poznám:
cut-question = { $count ->
        [one] Bolo to dlhé; prečítaný je prvý { $count } znak.
        [few] Bolo to dlhé; prečítané sú prvé { $count } znaky.
        [many] Bolo to dlhé; prečítaných je prvých { $count } znaku.
       *[other] Bolo to dlhé; prečítaných je prvých { $count } znakov.
    }

## Okolo odpovedí

example-question = výzvy pre knižnice o kultúrnom dedičstve, najviac 60 000 eur
greeting = Dobrý deň. Sledujem európske grantové výzvy, v tomto čete oznamujem nové, ktoré sa hodia, a odpovedám na otázky.
greeting-example = Opýtajte sa ma napríklad: { $example }
help-heading = Čo viem
help-plain-words = Stačia aj bežné slová:
help-example-month = ktoré výzvy CERV sa končia tento mesiac?
help-example-small = malé granty pre múzeá v Poľsku, najviac 60 000 eur
help-example-when = kedy sa končí CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = kaskádové financovanie pre energetiku, ktoré sa otvorí budúci mesiac
help-disclaimer = Čo hovorím, pochádza zo zoznamov vyhlasovateľov; rozhodujúci je text výzvy.
unclear = Nerozumiem, čo hľadáte.
unclear-example = Uveďte tému, druh organizácie, program alebo výzvu. Napríklad: { $example }
out-of-scope = To neviem. Poznám len európske grantové výzvy.
out-of-scope-personal = Poznám len výzvy pre organizácie, nie peniaze pre jednotlivcov. S pobytom v zahraničí vám pomôže zahraničné oddelenie vašej školy alebo univerzity; poradí vám aj najbližšie stredisko Europe Direct.
for-example = Napríklad: { $example }
apology = Prepáčte, práve teraz sa nemôžem pozrieť do svojich záznamov. Opýtajte sa, prosím, znova o niekoľko minút; čo sledujete, nie je stratené.
unknown-command = { $command } nepoznám.
unknown-command-meant = Máte na mysli { $command }? { $description }
usage = Za príkazom ešte chýba: { $argument }. Napríklad: { $example }
only-managers = Čo tento čet sleduje, môžu meniť len jeho správcovia. V súkromnom čete so mnou môžete sledovať, čo zaujíma vás.

## Sledovanie

followed = Odteraz v tomto čete oznamujem: { $interest }.
followed-reminders = Oznamujem, čo je nové alebo sa mení, a pripomínam { $days } { $last ->
        [one] deň
        [few] dni
        [many] dňa
       *[other] dní
    } pred uzávierkou, o { $time } { $city }.
followed-written = Zápis: { $interest }
followed-near = Dnes sa tomu blíži:
followed-already = To už tento čet sleduje, pod číslom { $number }: { $interest }.
followed-already-file = To už tento čet sleduje, podľa súboru svojej komunity: { $interest }.
followed-too-many = { $count ->
        [one] Tento čet sleduje už { $count } záujem a viac nemôže. Najprv niektorý zastavte: /following
        [few] Tento čet sleduje už { $count } záujmy a viac nemôže. Najprv niektorý zastavte: /following
        [many] Tento čet sleduje už { $count } záujmu a viac nemôže. Najprv niektorý zastavte: /following
       *[other] Tento čet sleduje už { $count } záujmov a viac nemôže. Najprv niektorý zastavte: /following
    }
following-heading = Tento čet sleduje
following-from-file = { $interest } (nastavené v súbore komunity)
followed-relevance = Výzvy, ktoré sa hodia menej než na { $least } zo 100, sú vynechané.
following-relevance = { $interest }, ktoré sa hodia aspoň na { $least } zo 100
relevance-wrong = Nerozumiem, ako dobre sa výzvy majú hodiť: je tu { $found }, čaká sa číslo od 0 do 100.
following-stop = Na zastavenie: /unfollow a číslo.
following-nothing = Tento čet zatiaľ nič nesleduje.
following-place = V súbore komunity sa tento čet volá { $place }
unfollow-nothing = V tomto čete sa príkazom nič nesleduje, takže niet čo zastaviť. Pozrite /following
unfollow-unknown = Také číslo tu nie je. Poznám { $numbers }; pozrite /following
unfollowed = Zastavené. V tomto čete už neoznamujem: { $interest }.
unfollowed-again = Ak chcete pokračovať: { $command }
expected-heading = Očakávané, zatiaľ nevyhlásené:
expected-times = zvyčajne sa otvára { $opens } a končí { $closes }; zatiaľ nevyhlásené.
expected-closes = zvyčajne sa končí { $closes }; zatiaľ nevyhlásené.
expected-last = Posledné kolo trvalo od { $opened } do { $closed }.
expected-agencies = Vyhlasuje ju národná agentúra vašej krajiny: { $link }
expected-portal = Objaví sa na portáli EÚ: { $link }
month = { $month ->
        [1] januára
        [2] februára
        [3] marca
        [4] apríla
        [5] mája
        [6] júna
        [7] júla
        [8] augusta
        [9] septembra
        [10] októbra
        [11] novembra
       *[12] decembra
    }
month-early = začiatkom { $month }
month-mid = v polovici { $month }
month-late = koncom { $month }
works-funded = { $count ->
        [one] { $count } projekt podporený na túto tému:
        [few] { $count } projekty podporené na túto tému, od najvhodnejších:
        [many] { $count } projektu podporeného na túto tému, od najvhodnejších:
       *[other] { $count } projektov podporených na túto tému, od najvhodnejších:
    }
works-usable = { $count ->
        [one] { $count } výsledok alebo voľný materiál na túto tému:
        [few] { $count } výsledky a voľné materiály na túto tému, od najvhodnejších:
        [many] { $count } výsledku a voľného materiálu na túto tému, od najvhodnejších:
       *[other] { $count } výsledkov a voľných materiálov na túto tému, od najvhodnejších:
    }
works-source = Zo zdroja { $source }, načítané { $date }.
works-source-undated = Zo zdroja { $source }.
works-no-calls = Toto nie sú výzvy; na tie sa pýtajte ako zvyčajne.
works-funded-none = Zoznam podporených projektov tu nevediem. Kto ma prevádzkuje, môže zapnúť ich zdroj, napríklad `cordis`.
works-usable-none = Zoznam voľných materiálov tu nevediem. Kto ma prevádzkuje, môže zapnúť ich zdroj, napríklad `cordis_results`.
works-funded-nothing = Nepoznám žiadne podporené projekty { $topic }.
works-usable-nothing = Nepoznám žiadne výsledky ani voľné materiály { $topic }.
enter-read = Takto tomu rozumiem. Je to správne?
enter-corrects = Toto opravuje „{ $title }“. Je to správne?
enter-keywords = Nájde sa podľa týchto slov: { $keywords }
enter-confirm = Na zapísanie a oznámenie všetkým, ktorým sa hodí, stlačte tlačidlo alebo pošlite { $command }. Ak chcete niečo zmeniť, pošlite celý formulár znova.
button-enter = Áno, zapísať
enter-bad = Neviem to prečítať ako výzvu:
enter-slip = { $part }: je tu { $found }, čaká sa { $expected }; skúste { $example }
enter-slip-nothing = { $part }: nič tu nie je, čaká sa { $expected }; skúste { $example }
enter-example = Celý formulár: { $example }
enter-parts = Časti v tomto poradí, oddelené bodkočiarkami, alebo s menom ako v `code: KA210-YOU-2027`: { $parts }
entry-title = názov
entry-deadline = deň, s hodinou, ak je známa
entry-opens = deň
entry-link = adresa stránky vyhlasovateľa
entry-programme = kód alebo názov programu
entry-budget = jedna suma v eurách, alebo najmenšia a najväčšia
entry-for = druhy organizácií, oddelené čiarkami
entry-country = krajiny, oddelené čiarkami
entry-kind = grant, cascade, external_action, tender alebo national
entry-status = forthcoming, open, closed, withdrawn alebo unknown
entry-pot = suma v eurách
entry-grants = číslo
entry-language = kód jazyka EÚ
entry-code = kód, najviac 100 znakov
entry-call = kód, najviac 100 znakov
enter-done = Zapísané: „{ $title }“. Oznámi sa každej komunite, ktorej sa hodí.
enter-later = Na opravu ju zadajte znova s rovnakým odkazom alebo kódom. Na stiahnutie: { $command }
enter-withdrawn = Stiahnuté: „{ $title }“. Na obnovenie ju zadajte znova.
enter-nothing = Žiadna výzva tu nečaká na potvrdenie. Pošlite formulár znova.
enter-unknown = Ručne zadanú výzvu { $code } nepoznám.
enter-in-file = „{ $title }“ je v súbore: napíšte tam `withdrawn` k `status`.
enter-only-managers = Výzvy môžu zadávať len správcovia tohto četu.
enter-not-here = Výzvy sa oznamujú všetkým, ktorým sa hodia, preto sa dajú zadávať len v čete, ktorý je v súbore komunity.
enter-no-desk = Výzvy sa tu nedajú zadávať: v tejto relácii sa nič neukladá.
thumb-up = Zapamätané: výzvy ako „{ $title }“ budú pre vás o niečo vyššie. /taste ukáže, čo si z toho pamätám, a vie to zabudnúť.
thumb-down = Zapamätané: výzvy ako „{ $title }“ budú pre vás o niečo nižšie. /taste ukáže, čo si z toho pamätám, a vie to zabudnúť.
thumb-nobody = Neviem tu zistiť, kto ste, a tak si nič nepamätám. V súkromnom čete so mnou to funguje.
taste-nothing = Neviem, čo sa vám páči. Povedia mi to tlačidlá pod novými výzvami a tiež /like a /dislike s kódom.
taste-heading = { $count ->
        [one] Čo viem z { $count } palca
        [few] Čo viem z { $count } palcov
        [many] Čo viem z { $count } palca
       *[other] Čo viem z { $count } palcov
    }
taste-more = Viac výziev { $what } ({ $count ->
        [one] { $count } palec hore
        [few] { $count } palce hore
        [many] { $count } palca hore
       *[other] { $count } palcov hore
    })
taste-less = Menej výziev { $what } ({ $count ->
        [one] { $count } palec dole
        [few] { $count } palce dole
        [many] { $count } palca dole
       *[other] { $count } palcov dole
    })
taste-effect = Posúva to poradie toho, čo vám ukazujem, najviac o { $points } zo 100 bodov. Nikdy to neskryje výzvu, na ktorú sa pýtate menom, a nikto iný to nevidí.
taste-forgotten = Zabudnuté: o tom, čo sa vám páči, si nepamätám nič.

## Chyby za /follow

bad-interest = Tomu nerozumiem. Znak { $at }: { $slip }.
bad-interest-example = Celý príklad: { $example }
slip-nothing = nič tu nie je, čakajú sa slová; skúste `heritage OR museum` alebo `*` pre všetky výzvy
slip-end = tu sa text končí, čaká sa slovo; uberte posledný operátor alebo pridajte slovo
slip-never-opened = `)` bez `(`; uberte ju alebo pred ňu pridajte `(`
slip-never-closed = `(` bez `)`; pridajte `)`
slip-closed-empty = `)`, pred ňou sa čaká slovo
slip-never-unquoted = úvodzovka nie je uzavretá; pridajte `"` za slová
slip-empty-phrase = medzi úvodzovkami nič nie je, čakajú sa slová
slip-operator = operátor, pred ním sa čaká slovo; skúste `heritage OR museum`
slip-too-deep = viac ako { $max } úrovní zátvoriek; napíšte to jednoduchšie
slip-too-many = viac ako { $max } slov; rozdeľte ich do niekoľkých záujmov
slip-long-word = `{ $found }` má písmen: { $letters }, najviac { $max }; skúste kratšie slovo
slip-no-word = `{ $found }` nie je slovo
slip-short-prefix = `{ $found }`, pred `*` sa čakajú aspoň dve písmená; skúste `librar*`
slip-unknown-field = pole `{ $found }` neexistuje, čaká sa jedno z: { $fields }
slip-facet = `{ $found }`, čaká sa { $expected }; skúste `{ $example }`
expected-programme = program
expected-kind = grant, cascade, external_action, tender alebo national
expected-country = krajina
expected-for = druh organizácie
expected-theme = téma
expected-budget = suma v eurách s < alebo >
expected-deadline = počet dní s < alebo >
expected-opens = počet dní s < alebo >
expected-lang = jazyk EÚ
expected-partners = počet partnerov s <= alebo >=
expected-status = open, forthcoming, closed, withdrawn alebo unknown

## Príkazy

command-ask = Opýtajte sa bežnými slovami: výzvy pre knižnice, najviac 60 000 eur.
    .name = opýtať
    .argument = otázka
command-deadlines = Čo sa končí najskôr; môžete zúžiť slovami.
    .name = uzávierky
    .argument = slová
command-call = Všetko o jednej výzve, podľa kódu alebo odkazu.
    .name = výzva
    .argument = kód
command-similar = Ďalšie výzvy podobné tejto.
    .name = podobné
    .argument = kód
command-why = Prečo bola výzva v tomto čete oznámená, alebo nebola.
    .name = prečo
    .argument = kód
command-follow = Dostávať správy o nových výzvach, ktoré sa hodia.
    .name = sledovať
    .argument = záujem
command-following = Čo tento čet sleduje a ako to zastaviť.
    .name = sledované
command-unfollow = Prestať sledovať jeden z nich, podľa čísla.
    .name = zastaviť
    .argument = číslo
command-recent = Čo bolo v tomto čete nedávno oznámené.
    .name = novinky
    .argument = strana
command-funded = Čo bolo podporené na danú tému: projekty, nie výzvy.
    .name = podporené
    .argument = téma
command-resources = Voľné materiály a výsledky na danú tému.
    .name = materiály
    .argument = téma
command-addcall = Zadať výzvu ručne: názov; uzávierka; odkaz; program; suma; pre koho; krajina.
    .name = zadať
    .argument = formulár
command-withdrawcall = Stiahnuť ručne zadanú výzvu.
    .name = stiahnuť
    .argument = kód
command-like = Viac takýchto výziev.
    .name = viac
    .argument = kód
command-dislike = Menej takýchto výziev.
    .name = menej
    .argument = kód
command-taste = Čo viem z vašich palcov a ako to nechať zabudnúť.
    .name = vkus
    .argument = forget
command-sources = Ktoré zdroje čítam, aké sú čerstvé a čo s nimi nie je v poriadku.
    .name = zdroje
command-help = Čo viem.
    .name = pomoc
command-start = Pozdraviť.
    .name = začať

## Druhy organizácií

organisation-municipality = obec
    .plural = obce
organisation-region = regionálny orgán
    .plural = regionálne orgány
organisation-public_body = verejná inštitúcia
    .plural = verejné inštitúcie
organisation-school = škola
    .plural = školy
organisation-vet_provider = poskytovateľ odborného vzdelávania
    .plural = poskytovateľov odborného vzdelávania
organisation-university = vysoká škola
    .plural = vysoké školy
organisation-research_body = výskumná organizácia
    .plural = výskumné organizácie
organisation-adult_education = poskytovateľ vzdelávania dospelých
    .plural = poskytovateľov vzdelávania dospelých
organisation-library = knižnica
    .plural = knižnice
organisation-museum = múzeum
    .plural = múzeá
organisation-archive = archív
    .plural = archívy
organisation-ngo = mimovládna organizácia
    .plural = mimovládne organizácie
organisation-youth_organisation = mládežnícka organizácia
    .plural = mládežnícke organizácie
organisation-informal_group = neformálna skupina
    .plural = neformálne skupiny
organisation-sports_club = športový klub
    .plural = športové kluby
organisation-social_enterprise = sociálny podnik
    .plural = sociálne podniky
organisation-sme = malý alebo stredný podnik
    .plural = malé a stredné podniky
organisation-startup = startup
    .plural = startupy
organisation-company = podnik
    .plural = podniky
organisation-farmer = poľnohospodár
    .plural = poľnohospodárov
organisation-fisher = rybár
    .plural = rybárov
organisation-hospital = nemocnica alebo zdravotnícke zariadenie
    .plural = nemocnice a zdravotnícke zariadenia
organisation-social_service = poskytovateľ sociálnych služieb
    .plural = poskytovateľov sociálnych služieb
organisation-cultural_organisation = kultúrna organizácia
    .plural = kultúrne organizácie
organisation-artist = umelec
    .plural = umelcov
organisation-media_organisation = mediálna organizácia
    .plural = mediálne organizácie
organisation-audiovisual_company = filmová alebo audiovizuálna spoločnosť
    .plural = filmové a audiovizuálne spoločnosti
organisation-faith_organisation = náboženská organizácia
    .plural = náboženské organizácie
organisation-chamber = obchodná komora alebo organizácia na podporu podnikania
    .plural = obchodné komory a organizácie na podporu podnikania
organisation-social_partner = odborová organizácia alebo organizácia zamestnávateľov
    .plural = odborové organizácie a organizácie zamestnávateľov
organisation-consumer_organisation = spotrebiteľská organizácia
    .plural = spotrebiteľské organizácie
organisation-energy_community = energetické spoločenstvo
    .plural = energetické spoločenstvá
organisation-international_organisation = medzinárodná organizácia
    .plural = medzinárodné organizácie
organisation-individual = fyzická osoba
    .plural = fyzické osoby

## Témy

theme-heritage = kultúrne dedičstvo
theme-culture = kultúra a umenie
theme-creative_industries = kreatívny priemysel
theme-audiovisual = film a audiovízia
theme-music = hudba
theme-books = knihy a preklady
theme-languages = jazyky
theme-architecture = architektúra a nový európsky Bauhaus
theme-media_literacy = mediálna gramotnosť
theme-journalism = žurnalistika a pluralita médií
theme-democracy = demokracia a účasť občanov
theme-remembrance = pripomínanie minulosti
theme-town_twinning = partnerstvo miest
theme-human_rights = základné práva
theme-gender_equality = rodová rovnosť
theme-gender_violence = rodovo podmienené násilie
theme-children = deti a ochrana detí
theme-anti_racism = boj proti rasizmu a diskriminácii
theme-roma = začlenenie Rómov
theme-lgbtiq = rovnosť osôb LGBTIQ
theme-disability = zdravotné postihnutie
theme-inclusion = sociálne začlenenie
theme-migration = migrácia a integrácia
theme-youth = mládež
theme-volunteering = dobrovoľníctvo
theme-sport = šport
theme-school_education = školské vzdelávanie
theme-vocational_training = odborné vzdelávanie
theme-higher_education = vysokoškolské vzdelávanie
theme-adult_learning = vzdelávanie dospelých
theme-digital_skills = digitálne zručnosti
theme-artificial_intelligence = umelá inteligencia
theme-cybersecurity = kybernetická bezpečnosť
theme-data = dáta a cloud
theme-connectivity = pripojiteľnosť
theme-online_safety = bezpečnosť na internete
theme-health = zdravie a starostlivosť
theme-mental_health = duševné zdravie
theme-ageing = starnutie
theme-employment = zamestnanosť a pracovný život
theme-social_economy = sociálne hospodárstvo
theme-entrepreneurship = podnikanie a malé podniky
theme-tourism = cestovný ruch
theme-climate = klíma
theme-energy = energetika
theme-buildings = budovy a obnova
theme-nature = príroda a biodiverzita
theme-circular_economy = obehové hospodárstvo
theme-water = voda
theme-ocean = moria a oceány
theme-agriculture = poľnohospodárstvo
theme-food = potraviny
theme-rural = rozvoj vidieka
theme-urban = rozvoj miest
theme-mobility = doprava a mobilita
theme-regional_cooperation = cezhraničná a regionálna spolupráca
theme-civil_protection = civilná ochrana
theme-security = bezpečnosť
theme-justice = justícia
theme-consumer = spotrebitelia
theme-research_skills = výskumná kariéra a širšia účasť
theme-science_society = veda a spoločnosť
theme-innovation = inovácie
theme-industry = priemysel a výroba
theme-space = vesmír a družice
theme-defence = obrana
theme-nuclear = jadrová energia
theme-external_action = rozvoj a vonkajšia činnosť
theme-eu_policy = znalosti o EÚ
theme-finance_control = boj proti podvodom a verejné financie

## Krajiny

country-AT = Rakúsko
country-BE = Belgicko
country-BG = Bulharsko
country-HR = Chorvátsko
country-CY = Cyprus
country-CZ = Česko
country-DK = Dánsko
country-EE = Estónsko
country-FI = Fínsko
country-FR = Francúzsko
country-DE = Nemecko
country-GR = Grécko
country-HU = Maďarsko
country-IE = Írsko
country-IT = Taliansko
country-LV = Lotyšsko
country-LT = Litva
country-LU = Luxembursko
country-MT = Malta
country-NL = Holandsko
country-PL = Poľsko
country-PT = Portugalsko
country-RO = Rumunsko
country-SK = Slovensko
country-SI = Slovinsko
country-ES = Španielsko
country-SE = Švédsko
country-IS = Island
country-LI = Lichtenštajnsko
country-NO = Nórsko
country-CH = Švajčiarsko
country-GB = Spojené kráľovstvo
country-AL = Albánsko
country-BA = Bosna a Hercegovina
country-XK = Kosovo
country-ME = Čierna Hora
country-MK = Severné Macedónsko
country-RS = Srbsko
country-TR = Turecko
country-UA = Ukrajina
country-MD = Moldavsko
country-GE = Gruzínsko
country-AM = Arménsko
country-AZ = Azerbajdžan
country-BY = Bielorusko
country-RU = Rusko
country-FO = Faerské ostrovy
country-GL = Grónsko
country-IL = Izrael
country-PS = Palestína
country-TN = Tunisko
country-MA = Maroko
country-DZ = Alžírsko
country-LY = Líbya
country-EG = Egypt
country-JO = Jordánsko
country-LB = Libanon
country-SY = Sýria
country-KR = Južná Kórea
country-JP = Japonsko
country-CA = Kanada
country-NZ = Nový Zéland
country-US = Spojené štáty
country-AD = Andorra
country-MC = Monako
country-SM = San Maríno
country-VA = Vatikán
country-AU = Austrália
country-BR = Brazília
country-IN = India
country-CN = Čína
country-ZA = Južná Afrika
country-GT = Guatemala
country-YE = Jemen
country-KZ = Kazachstan
country-UZ = Uzbekistan
country-IQ = Irak
country-TL = Východný Timor
country-SN = Senegal
country-KE = Keňa
country-CO = Kolumbia
country-PE = Peru

## Mestá, podľa ktorých sa počíta hodina

city-amsterdam = v Amsterdame
city-athens = v Aténach
city-azores = v Ponta Delgade
city-belgrade = v Belehrade
city-berlin = v Berlíne
city-bratislava = v Bratislave
city-brussels = v Bruseli
city-bucharest = v Bukurešti
city-budapest = v Budapešti
city-canary = v Las Palmas
city-chisinau = v Kišiňove
city-copenhagen = v Kodani
city-dublin = v Dubline
city-helsinki = v Helsinkách
city-istanbul = v Istanbule
city-kyiv = v Kyjive
city-lisbon = v Lisabone
city-ljubljana = v Ľubľane
city-london = v Londýne
city-luxembourg = v Luxemburgu
city-madrid = v Madride
city-malta = na Malte
city-nicosia = v Nikózii
city-oslo = v Osle
city-paris = v Paríži
city-podgorica = v Podgorici
city-prague = v Prahe
city-reykjavik = v Reykjavíku
city-riga = v Rige
city-rome = v Ríme
city-sarajevo = v Sarajeve
city-skopje = v Skopje
city-sofia = v Sofii
city-stockholm = v Štokholme
city-tallinn = v Talline
city-tbilisi = v Tbilisi
city-tirane = v Tirane
city-vienna = vo Viedni
city-vilnius = vo Vilniuse
city-warsaw = vo Varšave
city-yerevan = v Jerevane
city-zagreb = v Záhrebe
city-zurich = v Zürichu
