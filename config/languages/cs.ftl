### Co říká Crier, česky. Každá zpráva je vysvětlena v en.ftl. Vykáme. Organizace v `.plural` jsou ve 4. pádě („pro
### knihovny“), města mají tvar s předložkou („v Bruselu“). Tvar [many] patří v češtině jen desetinným číslům.

## Dny, hodiny a částky

date = { $day }. { $month }. { $year }
clock = { $hour }:{ $minute }
days-ahead = { $days ->
        [0] dnes
        [1] zítra
        [few] za { $days } dny
        [many] za { $days } dne
       *[other] za { $days } dní
    }
days-ago = { $days ->
        [1] včera
        [few] před { $days } dny
        [many] před { $days } dne
       *[other] před { $days } dny
    }
money = { $amount } EUR
list-and = { $head } a { $last }
list-or = { $head } nebo { $last }

## Uzávěrky

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; znám jen den, předpokládám { $time } { $city })
deadline-line = Uzávěrka: { $deadline }
deadline-line-stage = Uzávěrka: { $deadline }, { $stage }
deadline-line-passed = Uzávěrka už byla: { $date } ({ $left })
deadline-line-unknown = Uzávěrka: neuvedena
stage-first = 1. kolo ze 2
stage-second = 2. kolo ze 2, na pozvání
stage-cut-off-last = poslední průběžná uzávěrka
stage-cut-off-next = { $count ->
        [one] nejbližší z { $count } průběžné uzávěrky
        [few] nejbližší ze { $count } průběžných uzávěrek
        [many] nejbližší z { $count } průběžné uzávěrky
       *[other] nejbližší z { $count } průběžných uzávěrek
    }

## Karta výzvy

kind-grant = grant EU
kind-cascade = malý grant přes financovaný projekt
kind-external_action = grant na činnost mimo EU
kind-tender = veřejná zakázka: smlouva, ne grant
kind-national = národní nebo regionální výzva
money-line = Peníze: { $money }
money-line-unknown = Peníze: neuvedeny
why-line = Proč: { $reasons }
seen-unchanged = Poprvé zaznamenáno { $date }, od té doby beze změny
seen-changed = Poprvé zaznamenáno { $first }, poslední změna { $last }
entered-by-hand = Vyhlašovatel: { $publisher }, zadáno ručně
seen-last = Naposledy zaznamenáno u zdroje { $date }
part-of-call = Součást výzvy „{ $call }“
also-listed = Uvádí také
also-listed-otherwise = { $source }, kde stojí { $date }
status-opens = Otevře se { $date } ({ $left })
status-late = Zatím neotevřeno, mělo se otevřít { $date }
status-unopened = Zatím neotevřeno, den otevření neuveden
status-closed = Uzavřeno
status-withdrawn = Staženo vyhlašovatelem
status-unknown = Zda je otevřeno: neuvedeno
open-now = Výzva je otevřená.
open-since = Výzva je otevřená od { $date }.

## Peníze ve výzvě

budget-and = { $head }; { $last }
budget-range = { $min } až { $max } na grant
budget-up-to = do { $max } na grant
budget-from = od { $min } na grant
budget-pot = celkem { $total }
budget-pot-shared = celkem { $total }, možná společně s dalšími tématy
budget-grants = { $count ->
        [one] předpokládá se { $count } grant
        [few] předpokládají se { $count } granty
        [many] předpokládá se { $count } grantu
       *[other] předpokládá se { $count } grantů
    }

## Oznámení

notice-appeared = Nová výzva
notice-appeared-forthcoming = Nová výzva, zatím neotevřená
notice-opened = Nyní otevřeno
notice-closed-passed = Uzavřeno: uzávěrka uplynula
notice-closed-early = Uzavřeno předčasně
notice-closed = Uzavřeno vyhlašovatelem
notice-withdrawn = Staženo vyhlašovatelem
notice-reopened = Znovu otevřeno
reminder = Uzávěrka { $left }
reminder-stage-first = Uzávěrka 1. kola { $left }
reminder-stage-second = Uzávěrka 2. kola { $left }
reminder-cut-off = Průběžná uzávěrka { $left }
moved = Uzávěrka posunuta: dříve { $gone }, nyní { $come }
moved-away = Uzávěrka zrušena: dříve { $gone }, nyní neuvedena
moved-dropped = Uzávěrka odpadla: { $gone }
moved-set = Uzávěrka stanovena: { $come }
moved-added = Uzávěrka přidána: { $come }
moved-otherwise = Uzávěrka změněna
publisher-says = Vyhlašovatel uvádí ({ $date }): { $said }
amended = Změny: { $fields }
amended-field = { $field }: dříve { $was }, nyní { $now }
field-title = název
field-identifier = kód
field-opening_day = den otevření
field-deadline_hour = hodina uzávěrky
field-deadline_model = druh uzávěrek
field-budget = rozpočet
field-programme = program
field-call = výzva
field-text = popis
field-link = odkaz
field-update = sdělení
value-unknown = neuvedeno
value-title = „{ $title }“
value-words = { $count ->
        [one] { $count } slovo
        [few] { $count } slova
        [many] { $count } slova
       *[other] { $count } slov
    }
value-day-only = jen den
value-one-stage = jedno kolo
value-two-stages = dvě kola
value-cut-offs = několik průběžných uzávěrek

## Více novinek najednou

digest-heading = { $count ->
        [one] { $count } novinka, { $date }
        [few] { $count } novinky, { $date }
        [many] { $count } novinky, { $date }
       *[other] { $count } novinek, { $date }
    }
digest-more = { $count ->
        [one] A ještě { $count } další.
        [few] A ještě { $count } další.
        [many] A ještě { $count } další.
       *[other] A ještě { $count } dalších.
    }
told-nothing = V tomto chatu zatím žádné oznámení nebylo. Co chce vědět, ukáže /following.
told-heading = Co bylo v tomto chatu oznámeno, od nejnovějšího
told-on = Oznámeno { $date }
hours-ago = { $hours ->
        [0] během poslední hodiny
        [one] před hodinou
        [few] před { $hours } hodinami
        [many] před { $hours } hodiny
       *[other] před { $hours } hodinami
    }
hours-ahead = { $hours ->
        [0] do hodiny
        [one] za hodinu
        [few] za { $hours } hodiny
        [many] za { $hours } hodiny
       *[other] za { $hours } hodin
    }
sources-none = Nečtu žádný zdroj.
sources-heading = Co čtu a jak je to čerstvé
source-read = { $count ->
        [one] načteno { $age }, { $count } záznam
        [few] načteno { $age }, { $count } záznamy
        [many] načteno { $age }, { $count } záznamu
       *[other] načteno { $age }, { $count } záznamů
    }
source-never = zatím nenačteno
source-next = další čtení { $when }
source-defects = nesrozumitelné: { $count } ({ $sorts })
source-is-stale = nelze číst od { $date }: { $found }
source-is-reshaped = má stránky v jiné podobě od { $date }: { $found }
source-is-flooded = pozdrženo od { $date }: { $found }
source-stale = Zdroj { $name } nelze číst od { $date }
source-reshaped = Stránky { $name } mají jinou podobu, než se čekalo
source-flooded = Nové záznamy z { $name } jsou pozdrženy
source-found = Nalezeno: { $found }
source-stale-next = Co je známo, zůstává, a zkouším to dál.
source-reshaped-next = Nic z nich se nepřijímá, co bylo známo, zůstává. { $command } ukáže, co se čte a co chybí.
source-flooded-next = Projdou, když druhé čtení ukáže totéž, nebo s { $command }.
source-over = Zdroj { $name } je zase v pořádku
source-over-stale = Od { $date } ho nebylo možné číst, teď se zase čte.
source-over-reshaped = Od { $date } měly jeho stránky jinou podobu, teď jsou zase srozumitelné.
source-over-flooded = Co bylo pozdrženo od { $date }, už platí, nebo zmizelo.

## Tlačítka

button-details = Podrobnosti
button-page = Otevřít stránku
button-similar = Podobné výzvy
button-recent = Všechny novinky
button-more = Další
button-help = Nápověda
button-deadlines = Co brzy končí
button-follow = Sledovat
button-stop = Už nesledovat
button-stop-number = Zastavit { $number }
button-following = Ukázat
button-like = Více takových
button-dislike = Méně takových
button-taste = Co si pamatuji
button-forget = Zapomenout vše

## Co koho zajímá

interest = výzvy { $conditions }
interest-everything = všechny výzvy
expression-everything = všeho druhu
expression-word = se slovem { $word }
expression-prefix = se slovem na { $word }…
expression-phrase = se slovy „{ $words }“
expression-not = ale ne { $what }
expression-any = buď { $what }
facet-programme = z programu { $name }
facet-kind-grant = druhu „grant“
facet-kind-cascade = druhu „kaskádové financování“
facet-kind-external_action = druhu „vnější činnost“
facet-kind-tender = druhu „veřejná zakázka“
facet-kind-national = druhu „národní výzva“
facet-country = pro zemi { $name }
facet-organisation = pro { $name }
facet-theme = na téma { $name }
facet-budget-range = mezi { $min } a { $max }
facet-budget-up-to = do { $max }
facet-budget-from = od { $min }
facet-budget-any = v jakékoli výši
facet-deadline-range = s uzávěrkou za { $min } až { $max ->
        [one] { $max } den
        [few] { $max } dny
        [many] { $max } dne
       *[other] { $max } dní
    }
facet-deadline-within = s uzávěrkou do { $max ->
        [one] { $max } dne
        [few] { $max } dnů
        [many] { $max } dne
       *[other] { $max } dnů
    }
facet-deadline-from = s uzávěrkou za { $min ->
        [one] { $min } den
        [few] { $min } dny
        [many] { $min } dne
       *[other] { $min } dní
    } nebo později
facet-deadline-any = s jakoukoli uzávěrkou
facet-opens-range = s otevřením za { $min } až { $max ->
        [one] { $max } den
        [few] { $max } dny
        [many] { $max } dne
       *[other] { $max } dní
    }
facet-opens-within = s otevřením do { $max ->
        [one] { $max } dne
        [few] { $max } dnů
        [many] { $max } dne
       *[other] { $max } dnů
    }
facet-opens-from = s otevřením za { $min ->
        [one] { $min } den
        [few] { $min } dny
        [many] { $min } dne
       *[other] { $min } dní
    } nebo později
facet-opens-any = s jakýmkoli dnem otevření
facet-language = v jazyce „{ $language }“
facet-partners-range = vyžadující { $min } až { $max ->
    [one] { $max } partnera
    [few] { $max } partnery
    [many] { $max } partnera
   *[other] { $max } partnerů
}
facet-partners-up-to = vyžadující nejvýše { $max ->
    [one] { $max } partnera
    [few] { $max } partnery
    [many] { $max } partnera
   *[other] { $max } partnerů
}
facet-partners-from = vyžadující { $min ->
    [one] { $min } partnera
    [few] { $min } partnery
    [many] { $min } partnera
   *[other] { $min } partnerů
} nebo více
facet-partners-any = s jakýmkoli počtem partnerů
facet-status-forthcoming = které se připravují
facet-status-open = které jsou otevřené
facet-status-closed = které jsou uzavřené
facet-status-withdrawn = které jsou stažené
facet-status-unknown = jejichž stav není znám
reason-mentions = zmiňuje: { $words }
reason-named = na to se ptáte
reason-of-named = patří k výzvě, na kterou se ptáte
reason-named-beginning = takto začíná její kód

## Nad seznamem

noun-call = { $count ->
        [one] výzva
        [few] výzvy
        [many] výzvy
       *[other] výzev
    }
noun-grant = { $count ->
        [one] grant EU
        [few] granty EU
        [many] grantu EU
       *[other] grantů EU
    }
noun-cascade = { $count ->
        [one] malý grant přes financovaný projekt
        [few] malé granty přes financované projekty
        [many] malého grantu přes financovaný projekt
       *[other] malých grantů přes financované projekty
    }
noun-external_action = { $count ->
        [one] grant na činnost mimo EU
        [few] granty na činnost mimo EU
        [many] grantu na činnost mimo EU
       *[other] grantů na činnost mimo EU
    }
noun-tender = { $count ->
        [one] veřejná zakázka
        [few] veřejné zakázky
        [many] veřejné zakázky
       *[other] veřejných zakázek
    }
noun-national = { $count ->
        [one] národní výzva
        [few] národní výzvy
        [many] národní výzvy
       *[other] národních výzev
    }
nouns-call = výzvy
nouns-grant = granty EU
nouns-cascade = malé granty přes financované projekty
nouns-external_action = granty na činnost mimo EU
nouns-tender = veřejné zakázky
nouns-national = národní výzvy
counted = { $count } { $what }
noun-with-status = { $noun } (stav: { $status })
label-status-forthcoming = připravuje se
label-status-open = otevřeno
label-status-closed = uzavřeno
label-status-withdrawn = staženo
label-status-unknown = bez data
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] se slovy: { $words }
        [few] se slovy: { $words }
        [many] se slovy: { $words }
       *[other] se slovy: { $words }
    }
condition-amount = s granty { $amount }
condition-amount-range = s granty mezi { $min } a { $max }
condition-amount-up-to = s granty do { $max }
condition-amount-from = s granty od { $min }
condition-closing-on = s uzávěrkou { $date }
condition-closing-range = s uzávěrkou od { $from } do { $to }
condition-closing-by = s uzávěrkou do { $to }
condition-closing-from = s uzávěrkou od { $from }
condition-opening-on = s otevřením { $date }
condition-opening-range = s otevřením od { $from } do { $to }
condition-opening-by = s otevřením do { $to }
condition-opening-from = s otevřením od { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, od nejbližší uzávěrky:
list-heading-best = { $what }, od nejvhodnějších:
list-more = { $count ->
        [one] A ještě { $count } další. Méně jich bude, když přidáte program, zemi, částku nebo měsíc.
        [few] A ještě { $count } další. Méně jich bude, když přidáte program, zemi, částku nebo měsíc.
        [many] A ještě { $count } další. Méně jich bude, když přidáte program, zemi, částku nebo měsíc.
       *[other] A ještě { $count } dalších. Méně jich bude, když přidáte program, zemi, částku nebo měsíc.
    }
list-follow-hint = Abyste věděli o nových: { $command }
family-heading = { $count ->
        [one] { $count } výzva má kód { $code }:
        [few] { $count } výzvy mají kód { $code }:
        [many] { $count } výzvy má kód { $code }:
       *[other] { $count } výzev má kód { $code }:
    }
family-more = { $count ->
        [one] A ještě { $count } další; napište z kódu více.
        [few] A ještě { $count } další; napište z kódu více.
        [many] A ještě { $count } další; napište z kódu více.
       *[other] A ještě { $count } dalších; napište z kódu více.
    }
similar-heading = Výzvy podobné { $title }:
similar-nothing = Neznám jinou výzvu podobnou { $title }, do které se ještě lze přihlásit.
why-heading = Co tu bylo s { $title }:
why-misses = { $interest }: nehodí se; chybí: { $conditions }
why-told = { $interest }: hodí se, oznámeno { $date }
why-pending = { $interest }: hodí se, oznámení přijde { $date }
why-digest = { $interest }: hodí se, přijde s přehledem { $date }
why-quiet = { $interest }: hodí se, ale od začátku sledování se nic nestalo, takže nebylo co oznámit

## Odpovědi o jedné výzvě a o žádné

deadlines-all = Všechny uzávěrky:
money-none-stated = Zdroj neuvádí žádné částky.
nothing-fits = Nic neodpovídá. Hledáno: { $what }.
looser-deadline = { $count ->
        [one] Bez uvedených dnů je { $count }.
        [few] Bez uvedených dnů jsou { $count }.
        [many] Bez uvedených dnů je { $count }.
       *[other] Bez uvedených dnů je { $count }.
    }
looser-opening = { $count ->
        [one] S jakýmkoli dnem otevření je { $count }.
        [few] S jakýmkoli dnem otevření jsou { $count }.
        [many] S jakýmkoli dnem otevření je { $count }.
       *[other] S jakýmkoli dnem otevření je { $count }.
    }
looser-amount = { $count ->
        [one] Bez částky je { $count }.
        [few] Bez částky jsou { $count }.
        [many] Bez částky je { $count }.
       *[other] Bez částky je { $count }.
    }
looser-status = { $count ->
        [one] Ať otevřená či ne, je { $count }.
        [few] Ať otevřené či ne, jsou { $count }.
        [many] Ať otevřené či ne, je { $count }.
       *[other] Ať otevřené či ne, je jich { $count }.
    }
looser-kind = { $count ->
        [one] Všech druhů je { $count }.
        [few] Všech druhů jsou { $count }.
        [many] Všech druhů je { $count }.
       *[other] Všech druhů je { $count }.
    }
looser-country = { $count ->
        [one] Bez země je { $count }.
        [few] Bez země jsou { $count }.
        [many] Bez země je { $count }.
       *[other] Bez země je { $count }.
    }
looser-programme = { $count ->
        [one] Ve všech programech je { $count }.
        [few] Ve všech programech jsou { $count }.
        [many] Ve všech programech je { $count }.
       *[other] Ve všech programech je { $count }.
    }
looser-words = { $count ->
        [one] Bez volných slov je { $count }.
        [few] Bez volných slov jsou { $count }.
        [many] Bez volných slov je { $count }.
       *[other] Bez volných slov je { $count }.
    }
nothing-fits-follow = Mohu vám dát vědět, až se objeví něco vhodného.
unknown-code = Výzvu { $code } neznám.
unknown-code-example = Kódy vypadají takto: { $code }
unknown-code-nearest = Nejbližší, které znám:
cut-question = { $count ->
        [one] Bylo to dlouhé; přečten je první { $count } znak.
        [few] Bylo to dlouhé; přečteny jsou první { $count } znaky.
        [many] Bylo to dlouhé; přečteno je prvních { $count } znaku.
       *[other] Bylo to dlouhé; přečteno je prvních { $count } znaků.
    }

## Kolem odpovědí

example-question = výzvy pro knihovny o kulturním dědictví, nejvýše 60 000 eur
greeting = Dobrý den. Sleduji evropské dotační výzvy, v tomto chatu oznamuji nové, které se hodí, a odpovídám na otázky.
greeting-example = Zeptejte se mě třeba: { $example }
help-heading = Co umím
help-plain-words = Stačí i běžná slova:
help-example-month = které výzvy CERV končí tento měsíc?
help-example-small = malé granty pro muzea v Polsku, nejvýše 60 000 eur
help-example-when = kdy končí CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = kaskádové financování pro energetiku, které se otevře příští měsíc
help-disclaimer = Co říkám, pochází ze seznamů vyhlašovatelů; rozhodující je text výzvy.
unclear = Nerozumím, co hledáte.
unclear-example = Uveďte téma, druh organizace, program nebo výzvu. Například: { $example }
out-of-scope = To nevím. Znám jen evropské dotační výzvy.
out-of-scope-personal = Znám jen výzvy pro organizace, ne peníze pro jednotlivce. S pobytem v zahraničí vám pomůže zahraniční oddělení vaší školy nebo univerzity; poradí vám také nejbližší středisko Europe Direct.
for-example = Například: { $example }
apology = Omlouvám se, právě teď se nemohu podívat do svých záznamů. Zeptejte se prosím znovu za několik minut; co sledujete, není ztraceno.
unknown-command = { $command } neznám.
unknown-command-meant = Máte na mysli { $command }? { $description }
usage = Za příkazem ještě chybí: { $argument }. Například: { $example }
only-managers = Co tento chat sleduje, mohou měnit jen jeho správci. V soukromém chatu se mnou můžete sledovat, co zajímá vás.

## Sledování

followed = Odteď v tomto chatu oznamuji: { $interest }.
followed-reminders = Oznamuji, co je nového nebo se mění, a připomínám { $days } { $last ->
        [one] den
        [few] dny
        [many] dne
       *[other] dní
    } před uzávěrkou, v { $time } { $city }.
followed-written = Zápis: { $interest }
followed-near = Dnes se tomu blíží:
followed-already = To už tento chat sleduje, pod číslem { $number }: { $interest }.
followed-already-file = To už tento chat sleduje, podle souboru své komunity: { $interest }.
followed-too-many = { $count ->
        [one] Tento chat sleduje už { $count } zájem, a více nemůže. Nejprve některý zastavte: /following
        [few] Tento chat sleduje už { $count } zájmy, a více nemůže. Nejprve některý zastavte: /following
        [many] Tento chat sleduje už { $count } zájmu, a více nemůže. Nejprve některý zastavte: /following
       *[other] Tento chat sleduje už { $count } zájmů, a více nemůže. Nejprve některý zastavte: /following
    }
following-heading = Tento chat sleduje
following-from-file = { $interest } (nastaveno v souboru komunity)
followed-relevance = Výzvy, které se hodí méně než na { $least } ze 100, jsou vynechány.
following-relevance = { $interest }, které se hodí aspoň na { $least } ze 100
relevance-wrong = Nerozumím, jak dobře se výzvy mají hodit: je tu { $found }, čeká se číslo od 0 do 100.
following-stop = Pro zastavení: /unfollow a číslo.
following-nothing = Tento chat zatím nic nesleduje.
following-place = V souboru komunity se tento chat jmenuje { $place }
unfollow-nothing = V tomto chatu se příkazem nic nesleduje, takže není co zastavit. Viz /following
unfollow-unknown = Takové číslo tu není. Znám { $numbers }; viz /following
unfollowed = Zastaveno. V tomto chatu už neoznamuji: { $interest }.
unfollowed-again = Chcete-li pokračovat: { $command }
expected-heading = Očekávané, zatím nevyhlášené:
expected-times = obvykle se otevírá { $opens } a končí { $closes }; zatím nevyhlášeno.
expected-closes = obvykle končí { $closes }; zatím nevyhlášeno.
expected-last = Poslední kolo trvalo od { $opened } do { $closed }.
expected-agencies = Vyhlašuje ji národní agentura vaší země: { $link }
expected-portal = Objeví se na portálu EU: { $link }
month = { $month ->
        [1] ledna
        [2] února
        [3] března
        [4] dubna
        [5] května
        [6] června
        [7] července
        [8] srpna
        [9] září
        [10] října
        [11] listopadu
       *[12] prosince
    }
month-early = začátkem { $month }
month-mid = v polovině { $month }
month-late = koncem { $month }
works-funded = { $count ->
        [one] { $count } projekt podpořený na toto téma:
        [few] { $count } projekty podpořené na toto téma, od nejvhodnějších:
        [many] { $count } projektu podpořeného na toto téma, od nejvhodnějších:
       *[other] { $count } projektů podpořených na toto téma, od nejvhodnějších:
    }
works-usable = { $count ->
        [one] { $count } výsledek nebo volný materiál na toto téma:
        [few] { $count } výsledky a volné materiály na toto téma, od nejvhodnějších:
        [many] { $count } výsledku a volného materiálu na toto téma, od nejvhodnějších:
       *[other] { $count } výsledků a volných materiálů na toto téma, od nejvhodnějších:
    }
works-source = Ze zdroje { $source }, načteno { $date }.
works-source-undated = Ze zdroje { $source }.
works-no-calls = Toto nejsou výzvy; na ty se ptejte jako obvykle.
works-funded-none = Seznam podpořených projektů tu nevedu. Kdo mě provozuje, může zapnout jejich zdroj, například `cordis`.
works-usable-none = Seznam volných materiálů tu nevedu. Kdo mě provozuje, může zapnout jejich zdroj, například `cordis_results`.
works-funded-nothing = Neznám žádné podpořené projekty { $topic }.
works-usable-nothing = Neznám žádné výsledky ani volné materiály { $topic }.
enter-read = Takto tomu rozumím. Je to správně?
enter-corrects = Toto opravuje „{ $title }“. Je to správně?
enter-keywords = Najde se podle těchto slov: { $keywords }
enter-confirm = Pro zapsání a oznámení všem, komu se hodí, stiskněte tlačítko nebo pošlete { $command }. Pokud chcete něco změnit, pošlete celý formulář znovu.
button-enter = Ano, zapsat
enter-bad = Nedokážu to přečíst jako výzvu:
enter-slip = { $part }: je tu { $found }, čeká se { $expected }; zkuste { $example }
enter-slip-nothing = { $part }: nic tu není, čeká se { $expected }; zkuste { $example }
enter-example = Celý formulář: { $example }
enter-parts = Části v tomto pořadí, oddělené středníky, nebo se jménem jako v `code: KA210-YOU-2027`: { $parts }
entry-title = název
entry-deadline = den, s hodinou, je-li známa
entry-opens = den
entry-link = adresa stránky vyhlašovatele
entry-programme = kód nebo název programu
entry-budget = jedna částka v eurech, nebo nejmenší a největší
entry-for = druhy organizací, oddělené čárkami
entry-country = země, oddělené čárkami
entry-kind = grant, cascade, external_action, tender nebo national
entry-status = forthcoming, open, closed, withdrawn nebo unknown
entry-pot = částka v eurech
entry-grants = číslo
entry-language = kód jazyka EU
entry-code = kód, nejvýše 100 znaků
entry-call = kód, nejvýše 100 znaků
enter-done = Zapsáno: „{ $title }“. Oznámí se každé komunitě, které se hodí.
enter-later = Pro opravu ji zadejte znovu se stejným odkazem nebo kódem. Pro stažení: { $command }
enter-withdrawn = Staženo: „{ $title }“. Pro obnovení ji zadejte znovu.
enter-nothing = Žádná výzva tu nečeká na potvrzení. Pošlete formulář znovu.
enter-unknown = Ručně zadanou výzvu { $code } neznám.
enter-in-file = „{ $title }“ je v souboru: napište tam `withdrawn` k `status`.
enter-only-managers = Výzvy mohou zadávat jen správci tohoto chatu.
enter-not-here = Výzvy se oznamují všem, komu se hodí, proto je lze zadávat jen v chatu, který je v souboru komunity.
enter-no-desk = Výzvy tu zadávat nelze: v této relaci se nic neukládá.
thumb-up = Zapamatováno: výzvy jako „{ $title }“ budou pro vás o něco výš. /taste ukáže, co si z toho pamatuji, a umí to zapomenout.
thumb-down = Zapamatováno: výzvy jako „{ $title }“ budou pro vás o něco níž. /taste ukáže, co si z toho pamatuji, a umí to zapomenout.
thumb-nobody = Nepoznám tu, kdo jste, a tak si nic nepamatuji. V soukromém chatu se mnou to funguje.
taste-nothing = Nevím, co se vám líbí. Řeknou mi to tlačítka pod novými výzvami a také /like a /dislike s kódem.
taste-heading = { $count ->
        [one] Co vím z { $count } palce
        [few] Co vím ze { $count } palců
        [many] Co vím z { $count } palce
       *[other] Co vím z { $count } palců
    }
taste-more = Více výzev { $what } ({ $count ->
        [one] { $count } palec nahoru
        [few] { $count } palce nahoru
        [many] { $count } palce nahoru
       *[other] { $count } palců nahoru
    })
taste-less = Méně výzev { $what } ({ $count ->
        [one] { $count } palec dolů
        [few] { $count } palce dolů
        [many] { $count } palce dolů
       *[other] { $count } palců dolů
    })
taste-effect = Posouvá to pořadí toho, co vám ukazuji, nejvýše o { $points } ze 100 bodů. Nikdy to neskryje výzvu, na kterou se ptáte jménem, a nikdo jiný to nevidí.
taste-forgotten = Zapomenuto: o tom, co se vám líbí, si nepamatuji nic.

## Chyby za /follow

bad-interest = Tomu nerozumím. Znak { $at }: { $slip }.
bad-interest-example = Celý příklad: { $example }
slip-nothing = nic tu není, čekají se slova; zkuste `heritage OR museum`, nebo `*` pro všechny výzvy
slip-end = tady text končí, čeká se slovo; uberte poslední operátor, nebo přidejte slovo
slip-never-opened = `)` bez `(`; uberte ji, nebo před ni přidejte `(`
slip-never-closed = `(` bez `)`; přidejte `)`
slip-closed-empty = `)`, před ní se čeká slovo
slip-never-unquoted = uvozovka není uzavřena; přidejte `"` za slova
slip-empty-phrase = mezi uvozovkami nic není, čekají se slova
slip-operator = operátor, před ním se čeká slovo; zkuste `heritage OR museum`
slip-too-deep = více než { $max } úrovní závorek; napište to jednodušeji
slip-too-many = více než { $max } slov; rozdělte je do několika zájmů
slip-long-word = `{ $found }` má písmen: { $letters }, nejvýše { $max }; zkuste kratší slovo
slip-no-word = `{ $found }` není slovo
slip-short-prefix = `{ $found }`, před `*` se čekají aspoň dvě písmena; zkuste `librar*`
slip-unknown-field = pole `{ $found }` neexistuje, čeká se jedno z: { $fields }
slip-facet = `{ $found }`, čeká se { $expected }; zkuste `{ $example }`
expected-programme = program
expected-kind = grant, cascade, external_action, tender nebo national
expected-country = země
expected-for = druh organizace
expected-theme = téma
expected-budget = částka v eurech s < nebo >
expected-deadline = počet dnů s < nebo >
expected-opens = počet dnů s < nebo >
expected-lang = jazyk EU
expected-partners = počet partnerů s <= nebo >=
expected-status = open, forthcoming, closed, withdrawn nebo unknown

## Příkazy

command-ask = Zeptejte se běžnými slovy: výzvy pro knihovny, nejvýše 60 000 eur.
    .name = zeptat
    .argument = otázka
command-deadlines = Co končí nejdříve; můžete zúžit slovy.
    .name = uzávěrky
    .argument = slova
command-call = Vše o jedné výzvě, podle kódu nebo odkazu.
    .name = výzva
    .argument = kód
command-similar = Další výzvy podobné této.
    .name = podobné
    .argument = kód
command-why = Proč byla výzva v tomto chatu oznámena, nebo nebyla.
    .name = proč
    .argument = kód
command-follow = Dostávat zprávy o nových výzvách, které se hodí.
    .name = sledovat
    .argument = zájem
command-following = Co tento chat sleduje, a jak to zastavit.
    .name = sledované
command-unfollow = Přestat sledovat jeden z nich, podle čísla.
    .name = zastavit
    .argument = číslo
command-recent = Co bylo v tomto chatu nedávno oznámeno.
    .name = novinky
    .argument = strana
command-funded = Co bylo podpořeno na dané téma: projekty, ne výzvy.
    .name = podpořené
    .argument = téma
command-resources = Volné materiály a výsledky na dané téma.
    .name = materiály
    .argument = téma
command-addcall = Zadat výzvu ručně: název; uzávěrka; odkaz; program; částka; pro koho; země.
    .name = zadat
    .argument = formulář
command-withdrawcall = Stáhnout ručně zadanou výzvu.
    .name = stáhnout
    .argument = kód
command-like = Více takových výzev.
    .name = více
    .argument = kód
command-dislike = Méně takových výzev.
    .name = méně
    .argument = kód
command-taste = Co vím z vašich palců, a jak to nechat zapomenout.
    .name = vkus
    .argument = forget
command-sources = Které zdroje čtu, jak jsou čerstvé a co s nimi není v pořádku.
    .name = zdroje
command-help = Co umím.
    .name = nápověda
command-start = Pozdravit.
    .name = začít

## Druhy organizací

organisation-municipality = obec
    .plural = obce
organisation-region = regionální orgán
    .plural = regionální orgány
organisation-public_body = veřejná instituce
    .plural = veřejné instituce
organisation-school = škola
    .plural = školy
organisation-vet_provider = poskytovatel odborného vzdělávání
    .plural = poskytovatele odborného vzdělávání
organisation-university = vysoká škola
    .plural = vysoké školy
organisation-research_body = výzkumná organizace
    .plural = výzkumné organizace
organisation-adult_education = poskytovatel vzdělávání dospělých
    .plural = poskytovatele vzdělávání dospělých
organisation-library = knihovna
    .plural = knihovny
organisation-museum = muzeum
    .plural = muzea
organisation-archive = archiv
    .plural = archivy
organisation-ngo = nevládní organizace
    .plural = nevládní organizace
organisation-youth_organisation = organizace mládeže
    .plural = organizace mládeže
organisation-informal_group = neformální skupina
    .plural = neformální skupiny
organisation-sports_club = sportovní klub
    .plural = sportovní kluby
organisation-social_enterprise = sociální podnik
    .plural = sociální podniky
organisation-sme = malý nebo střední podnik
    .plural = malé a střední podniky
organisation-startup = startup
    .plural = startupy
organisation-company = podnik
    .plural = podniky
organisation-farmer = zemědělec
    .plural = zemědělce
organisation-fisher = rybář
    .plural = rybáře
organisation-hospital = nemocnice nebo zdravotnické zařízení
    .plural = nemocnice a zdravotnická zařízení
organisation-social_service = poskytovatel sociálních služeb
    .plural = poskytovatele sociálních služeb
organisation-cultural_organisation = kulturní organizace
    .plural = kulturní organizace
organisation-artist = umělec
    .plural = umělce
organisation-media_organisation = mediální organizace
    .plural = mediální organizace
organisation-audiovisual_company = filmová nebo audiovizuální společnost
    .plural = filmové a audiovizuální společnosti
organisation-faith_organisation = náboženská organizace
    .plural = náboženské organizace
organisation-chamber = obchodní komora nebo organizace na podporu podnikání
    .plural = obchodní komory a organizace na podporu podnikání
organisation-social_partner = odborová organizace nebo organizace zaměstnavatelů
    .plural = odborové organizace a organizace zaměstnavatelů
organisation-consumer_organisation = spotřebitelská organizace
    .plural = spotřebitelské organizace
organisation-energy_community = energetické společenství
    .plural = energetická společenství
organisation-international_organisation = mezinárodní organizace
    .plural = mezinárodní organizace
organisation-individual = fyzická osoba
    .plural = fyzické osoby

## Témata

theme-heritage = kulturní dědictví
theme-culture = kultura a umění
theme-creative_industries = kreativní odvětví
theme-audiovisual = film a audiovize
theme-music = hudba
theme-books = knihy a překlady
theme-languages = jazyky
theme-architecture = architektura a nový evropský Bauhaus
theme-media_literacy = mediální gramotnost
theme-journalism = žurnalistika a pluralita médií
theme-democracy = demokracie a účast občanů
theme-remembrance = připomínání minulosti
theme-town_twinning = partnerství měst
theme-human_rights = základní práva
theme-gender_equality = rovnost žen a mužů
theme-gender_violence = genderově podmíněné násilí
theme-children = děti a ochrana dětí
theme-anti_racism = boj proti rasismu a diskriminaci
theme-roma = začlenění Romů
theme-lgbtiq = rovnost osob LGBTIQ
theme-disability = zdravotní postižení
theme-inclusion = sociální začleňování
theme-migration = migrace a integrace
theme-youth = mládež
theme-volunteering = dobrovolnictví
theme-sport = sport
theme-school_education = školní vzdělávání
theme-vocational_training = odborné vzdělávání
theme-higher_education = vysokoškolské vzdělávání
theme-adult_learning = vzdělávání dospělých
theme-digital_skills = digitální dovednosti
theme-artificial_intelligence = umělá inteligence
theme-cybersecurity = kybernetická bezpečnost
theme-data = data a cloud
theme-connectivity = konektivita
theme-online_safety = bezpečnost na internetu
theme-health = zdraví a péče
theme-mental_health = duševní zdraví
theme-ageing = stárnutí
theme-employment = zaměstnanost a pracovní život
theme-social_economy = sociální ekonomika
theme-entrepreneurship = podnikání a malé podniky
theme-tourism = cestovní ruch
theme-climate = klima
theme-energy = energetika
theme-buildings = budovy a renovace
theme-nature = příroda a biologická rozmanitost
theme-circular_economy = oběhové hospodářství
theme-water = voda
theme-ocean = moře a oceány
theme-agriculture = zemědělství
theme-food = potraviny
theme-rural = rozvoj venkova
theme-urban = rozvoj měst
theme-mobility = doprava a mobilita
theme-regional_cooperation = přeshraniční a regionální spolupráce
theme-civil_protection = civilní ochrana
theme-security = bezpečnost
theme-justice = justice
theme-consumer = spotřebitelé
theme-research_skills = výzkumná kariéra a širší účast
theme-science_society = věda a společnost
theme-innovation = inovace
theme-industry = průmysl a výroba
theme-space = vesmír a družice
theme-defence = obrana
theme-nuclear = jaderná energie
theme-external_action = rozvoj a vnější činnost
theme-eu_policy = znalosti o EU
theme-finance_control = boj proti podvodům a veřejné finance

## Země

country-AT = Rakousko
country-BE = Belgie
country-BG = Bulharsko
country-HR = Chorvatsko
country-CY = Kypr
country-CZ = Česko
country-DK = Dánsko
country-EE = Estonsko
country-FI = Finsko
country-FR = Francie
country-DE = Německo
country-GR = Řecko
country-HU = Maďarsko
country-IE = Irsko
country-IT = Itálie
country-LV = Lotyšsko
country-LT = Litva
country-LU = Lucembursko
country-MT = Malta
country-NL = Nizozemsko
country-PL = Polsko
country-PT = Portugalsko
country-RO = Rumunsko
country-SK = Slovensko
country-SI = Slovinsko
country-ES = Španělsko
country-SE = Švédsko
country-IS = Island
country-LI = Lichtenštejnsko
country-NO = Norsko
country-CH = Švýcarsko
country-GB = Spojené království
country-AL = Albánie
country-BA = Bosna a Hercegovina
country-XK = Kosovo
country-ME = Černá Hora
country-MK = Severní Makedonie
country-RS = Srbsko
country-TR = Turecko
country-UA = Ukrajina
country-MD = Moldavsko
country-GE = Gruzie
country-AM = Arménie
country-AZ = Ázerbájdžán
country-BY = Bělorusko
country-RU = Rusko
country-FO = Faerské ostrovy
country-GL = Grónsko
country-IL = Izrael
country-PS = Palestina
country-TN = Tunisko
country-MA = Maroko
country-DZ = Alžírsko
country-LY = Libye
country-EG = Egypt
country-JO = Jordánsko
country-LB = Libanon
country-SY = Sýrie
country-KR = Jižní Korea
country-JP = Japonsko
country-CA = Kanada
country-NZ = Nový Zéland
country-US = Spojené státy
country-AD = Andorra
country-MC = Monako
country-SM = San Marino
country-VA = Vatikán
country-AU = Austrálie
country-BR = Brazílie
country-IN = Indie
country-CN = Čína
country-ZA = Jihoafrická republika
country-GT = Guatemala
country-YE = Jemen
country-KZ = Kazachstán
country-UZ = Uzbekistán
country-IQ = Irák
country-TL = Východní Timor
country-SN = Senegal
country-KE = Keňa
country-CO = Kolumbie
country-PE = Peru

## Města, podle nichž se počítá hodina

city-amsterdam = v Amsterdamu
city-athens = v Athénách
city-azores = v Ponta Delgadě
city-belgrade = v Bělehradě
city-berlin = v Berlíně
city-bratislava = v Bratislavě
city-brussels = v Bruselu
city-bucharest = v Bukurešti
city-budapest = v Budapešti
city-canary = v Las Palmas
city-chisinau = v Kišiněvě
city-copenhagen = v Kodani
city-dublin = v Dublinu
city-helsinki = v Helsinkách
city-istanbul = v Istanbulu
city-kyiv = v Kyjevě
city-lisbon = v Lisabonu
city-ljubljana = v Lublani
city-london = v Londýně
city-luxembourg = v Lucemburku
city-madrid = v Madridu
city-malta = na Maltě
city-nicosia = v Nikósii
city-oslo = v Oslu
city-paris = v Paříži
city-podgorica = v Podgorici
city-prague = v Praze
city-reykjavik = v Reykjavíku
city-riga = v Rize
city-rome = v Římě
city-sarajevo = v Sarajevu
city-skopje = ve Skopje
city-sofia = v Sofii
city-stockholm = ve Stockholmu
city-tallinn = v Tallinnu
city-tbilisi = v Tbilisi
city-tirane = v Tiraně
city-vienna = ve Vídni
city-vilnius = ve Vilniusu
city-warsaw = ve Varšavě
city-yerevan = v Jerevanu
city-zagreb = v Záhřebu
city-zurich = v Curychu
