### Vad Crier säger, på svenska. Varje meddelande förklaras i en.ftl. Den som skriver tilltalas med du.

## Dagar, klockslag och belopp

date = { $day } { $month ->
        [1] jan.
        [2] feb.
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] aug.
        [9] sept.
        [10] okt.
        [11] nov.
       *[12] dec.
    } { $year }
clock = kl. { $hour }.{ $minute }
days-ahead = { $days ->
        [0] i dag
        [1] i morgon
       *[other] om { $days } dagar
    }
days-ago = { $days ->
        [1] i går
       *[other] för { $days } dagar sedan
    }
money = { $amount } EUR
list-and = { $head } och { $last }
list-or = { $head } eller { $last }

## Sista ansökningsdag

moment = { $date } { $time } i { $city }
moment-same-day = { $time } i { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; bara dagen är känd, antagligen { $time } i { $city })
deadline-line = Sista ansökningsdag: { $deadline }
deadline-line-stage = Sista ansökningsdag: { $deadline }, { $stage }
deadline-line-passed = Sista ansökningsdag har passerat: { $date } ({ $left })
deadline-line-unknown = Sista ansökningsdag: inte angiven
stage-first = steg 1 av 2
stage-second = steg 2 av 2, efter inbjudan
stage-cut-off-last = det sista brytdatumet
stage-cut-off-next = { $count ->
        [one] nästa av { $count } brytdatum
       *[other] nästa av { $count } brytdatum
    }

## Kortet för en utlysning

kind-grant = EU-bidrag
kind-cascade = litet bidrag genom ett finansierat projekt
kind-external_action = bidrag för arbete utanför EU
kind-tender = upphandling: ett kontrakt, inte ett bidrag
kind-national = nationell eller regional utlysning
money-line = Pengar: { $money }
money-line-unknown = Pengar: inte angivet
why-line = Varför: { $reasons }
seen-unchanged = Sågs först { $date }, oförändrad sedan dess
seen-changed = Sågs först { $first }, senast ändrad { $last }
entered-by-hand = Publicerad av { $publisher }, inskriven för hand
seen-last = Sågs senast hos källan { $date }
part-of-call = En del av utlysningen ”{ $call }”
also-listed = Finns också hos
also-listed-otherwise = { $source }, där det står { $date }
status-opens = Öppnar { $date } ({ $left })
status-late = Inte öppen än, skulle öppna { $date }
status-unopened = Inte öppen än, öppningsdag inte angiven
status-closed = Stängd
status-withdrawn = Återkallad av utgivaren
status-unknown = Om den är öppen: inte angivet
open-now = Utlysningen är öppen.
open-since = Utlysningen är öppen sedan { $date }.

## Pengarna i en utlysning

budget-and = { $head }; { $last }
budget-range = { $min } till { $max } per bidrag
budget-up-to = upp till { $max } per bidrag
budget-from = från { $min } per bidrag
budget-pot = totalt { $total }
budget-pot-shared = totalt { $total }, kanske delat med andra ämnen
budget-grants = { $count ->
        [one] { $count } bidrag väntas
       *[other] { $count } bidrag väntas
    }

## Meddelanden

notice-appeared = Ny utlysning
notice-appeared-forthcoming = Ny utlysning, inte öppen än
notice-opened = Öppen nu
notice-closed-passed = Stängd: sista ansökningsdag har passerat
notice-closed-early = Stängd i förtid
notice-closed = Stängd av utgivaren
notice-withdrawn = Återkallad av utgivaren
notice-reopened = Öppen igen
reminder = Sista ansökningsdag { $left }
reminder-stage-first = Sista ansökningsdag för steg 1 { $left }
reminder-stage-second = Sista ansökningsdag för steg 2 { $left }
reminder-cut-off = Brytdatum { $left }
moved = Sista ansökningsdag flyttad: var { $gone }, nu { $come }
moved-away = Sista ansökningsdag borttagen: var { $gone }, nu inte angiven
moved-dropped = Sista ansökningsdag utgår: { $gone }
moved-set = Sista ansökningsdag bestämd: { $come }
moved-added = Sista ansökningsdag tillagd: { $come }
moved-otherwise = Sista ansökningsdag ändrad
publisher-says = Utgivaren meddelar ({ $date }): { $said }
amended = Ändrat: { $fields }
amended-field = { $field }: var { $was }, nu { $now }
field-title = titel
field-identifier = kod
field-opening_day = öppningsdag
field-deadline_hour = klockslag sista dagen
field-deadline_model = sorts tidsfrister
field-budget = budget
field-programme = program
field-call = utlysning
field-text = beskrivning
field-link = länk
field-update = meddelande
value-unknown = inte angivet
value-title = ”{ $title }”
value-words = { $count ->
        [one] { $count } ord
       *[other] { $count } ord
    }
value-day-only = bara dagen
value-one-stage = ett steg
value-two-stages = två steg
value-cut-offs = flera brytdatum

## Flera nyheter på en gång

digest-heading = { $count ->
        [one] { $count } nyhet, { $date }
       *[other] { $count } nyheter, { $date }
    }
digest-more = { $count ->
        [one] Och { $count } till.
       *[other] Och { $count } till.
    }
told-nothing = Jag har inte berättat något i den här chatten än. /following visar vad den vill veta.
told-heading = Vad jag har berättat i den här chatten, det nyaste först
told-on = Berättat { $date }
hours-ago = { $hours ->
        [0] under den senaste timmen
        [one] för en timme sedan
       *[other] för { $hours } timmar sedan
    }
hours-ahead = { $hours ->
        [0] inom en timme
        [one] om en timme
       *[other] om { $hours } timmar
    }
sources-none = Jag läser ingen källa.
sources-heading = Vad jag läser, och hur färskt det är
source-read = { $count ->
        [one] läst { $age }, { $count } post
       *[other] läst { $age }, { $count } poster
    }
source-never = inte läst än
source-next = läses igen { $when }
source-defects = { $count } som inte förstods ({ $sorts })
source-is-stale = går inte att läsa sedan { $date }: { $found }
source-is-reshaped = har sidor med annan form sedan { $date }: { $found }
source-is-flooded = hålls tillbaka sedan { $date }: { $found }
source-stale = Källan { $name } har inte gått att läsa sedan { $date }
source-reshaped = Sidorna hos { $name } har en annan form än väntat
source-flooded = Nya poster från { $name } hålls tillbaka
source-found = Hittat: { $found }
source-stale-next = Det som är känt blir kvar, och jag fortsätter att försöka.
source-reshaped-next = Inget på dem godtas, det som var känt blir kvar. { $command } visar vad som läses och vad som saknas.
source-flooded-next = De släpps igenom när en andra läsning visar detsamma, eller med { $command }.
source-over = Källan { $name } är bra igen
source-over-stale = Den gick inte att läsa sedan { $date }, och läses igen.
source-over-reshaped = Dess sidor hade en annan form sedan { $date }, och förstås igen.
source-over-flooded = Det som hölls tillbaka sedan { $date } gäller nu eller är borta.

## Knappar

button-details = Mer
button-page = Öppna sidan
button-similar = Liknande utlysningar
button-recent = Alla nyheter
button-more = Fler
button-help = Hjälp
button-deadlines = Vad som snart stänger
button-follow = Följ det här
button-stop = Sluta följa
button-stop-number = Stoppa { $number }
button-following = Visa
button-like = Mer sådant här
button-dislike = Mindre sådant här
button-taste = Vad jag sparar
button-forget = Glöm allt det här

## Vad någon är intresserad av

interest = utlysningar { $conditions }
interest-everything = alla utlysningar
expression-everything = av alla slag
expression-word = om { $word }
expression-prefix = om { $word }…
expression-phrase = om ”{ $words }”
expression-not = inte { $what }
expression-any = antingen { $what }
facet-programme = från { $name }
facet-kind-grant = av slaget bidrag
facet-kind-cascade = av slaget kaskadfinansiering
facet-kind-external_action = av slaget yttre åtgärder
facet-kind-tender = av slaget upphandling
facet-kind-national = av slaget nationell utlysning
facet-country = för { $name }
facet-organisation = för { $name }
facet-theme = om { $name }
facet-budget-range = mellan { $min } och { $max }
facet-budget-up-to = upp till { $max }
facet-budget-from = från { $min }
facet-budget-any = av valfri storlek
facet-deadline-range = som stänger om { $min } till { $max ->
        [one] { $max } dag
       *[other] { $max } dagar
    }
facet-deadline-within = som stänger inom { $max ->
        [one] { $max } dag
       *[other] { $max } dagar
    }
facet-deadline-from = som stänger om { $min ->
        [one] { $min } dag
       *[other] { $min } dagar
    } eller senare
facet-deadline-any = som stänger när som helst
facet-opens-range = som öppnar om { $min } till { $max ->
        [one] { $max } dag
       *[other] { $max } dagar
    }
facet-opens-within = som öppnar inom { $max ->
        [one] { $max } dag
       *[other] { $max } dagar
    }
facet-opens-from = som öppnar om { $min ->
        [one] { $min } dag
       *[other] { $min } dagar
    } eller senare
facet-opens-any = som öppnar när som helst
facet-language = publicerade på { $language }
facet-partners-range = som kräver { $min } till { $max ->
    [one] { $max } partner
   *[other] { $max } partner
}
facet-partners-up-to = som kräver högst { $max ->
    [one] { $max } partner
   *[other] { $max } partner
}
facet-partners-from = som kräver { $min ->
    [one] { $min } partner
   *[other] { $min } partner
} eller fler
facet-partners-any = som kräver hur många partner som helst
facet-status-forthcoming = som är kommande
facet-status-open = som är öppna
facet-status-closed = som är stängda
facet-status-withdrawn = som är återkallade
facet-status-unknown = vars läge är okänt
reason-mentions = nämner { $words }
reason-named = du frågade efter den
reason-of-named = hör till utlysningen som du frågade efter
reason-named-beginning = koden börjar så

## Ovanför en lista

noun-call = { $count ->
        [one] utlysning
       *[other] utlysningar
    }
noun-grant = { $count ->
        [one] EU-bidrag
       *[other] EU-bidrag
    }
noun-cascade = { $count ->
        [one] litet bidrag genom ett finansierat projekt
       *[other] små bidrag genom finansierade projekt
    }
noun-external_action = { $count ->
        [one] bidrag för arbete utanför EU
       *[other] bidrag för arbete utanför EU
    }
noun-tender = { $count ->
        [one] upphandling
       *[other] upphandlingar
    }
noun-national = { $count ->
        [one] nationell utlysning
       *[other] nationella utlysningar
    }
nouns-call = utlysningar
nouns-grant = EU-bidrag
nouns-cascade = små bidrag genom finansierade projekt
nouns-external_action = bidrag för arbete utanför EU
nouns-tender = upphandlingar
nouns-national = nationella utlysningar
counted = { $count } { $what }
noun-with-status = { $noun } (läge: { $status })
label-status-forthcoming = kommande
label-status-open = öppen
label-status-closed = stängd
label-status-withdrawn = återkallad
label-status-unknown = utan datum
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] som nämner { $words }
       *[other] som nämner { $words }
    }
condition-amount = med bidrag på { $amount }
condition-amount-range = med bidrag mellan { $min } och { $max }
condition-amount-up-to = med bidrag upp till { $max }
condition-amount-from = med bidrag från { $min }
condition-closing-on = som stänger { $date }
condition-closing-range = som stänger från { $from } till { $to }
condition-closing-by = som stänger senast { $to }
condition-closing-from = som stänger från { $from }
condition-opening-on = som öppnar { $date }
condition-opening-range = som öppnar från { $from } till { $to }
condition-opening-by = som öppnar senast { $to }
condition-opening-from = som öppnar från { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, närmaste dag först:
list-heading-best = { $what }, det som passar bäst först:
list-more = { $count ->
        [one] Och { $count } till. Lägg till ett program, ett land, ett belopp eller en månad för att se färre.
       *[other] Och { $count } till. Lägg till ett program, ett land, ett belopp eller en månad för att se färre.
    }
list-follow-hint = För att få veta om nya: { $command }
family-heading = { $count ->
        [one] { $count } utlysning har koden { $code }:
       *[other] { $count } utlysningar har koden { $code }:
    }
family-more = { $count ->
        [one] Och { $count } till; skriv mer av koden.
       *[other] Och { $count } till; skriv mer av koden.
    }
similar-heading = Utlysningar som { $title }:
similar-nothing = Jag känner inte till någon annan utlysning som { $title } som går att söka.
why-heading = Vad som hänt med { $title } här:
why-misses = { $interest }: passar inte; det som saknas: { $conditions }
why-told = { $interest }: passar, och berättades { $date }
why-pending = { $interest }: passar, och berättas { $date }
why-digest = { $interest }: passar, och kommer med sammanfattningen { $date }
why-quiet = { $interest }: passar, men inget har hänt sedan det började följas, så det fanns inget att berätta

## Svar om en utlysning, och om ingen

deadlines-all = Alla ansökningsdagar:
money-none-stated = Källan anger inga belopp.
nothing-fits = Inget passar. Jag letade efter: { $what }.
looser-deadline = { $count ->
        [one] Utan dagarna finns det { $count }.
       *[other] Utan dagarna finns det { $count }.
    }
looser-opening = { $count ->
        [one] Oavsett öppningsdag finns det { $count }.
       *[other] Oavsett öppningsdag finns det { $count }.
    }
looser-amount = { $count ->
        [one] Utan beloppet finns det { $count }.
       *[other] Utan beloppet finns det { $count }.
    }
looser-status = { $count ->
        [one] Öppen eller inte finns det { $count }.
       *[other] Öppna eller inte finns det { $count }.
    }
looser-kind = { $count ->
        [one] Av alla slag finns det { $count }.
       *[other] Av alla slag finns det { $count }.
    }
looser-country = { $count ->
        [one] Utan landet finns det { $count }.
       *[other] Utan landet finns det { $count }.
    }
looser-programme = { $count ->
        [one] I alla program finns det { $count }.
       *[other] I alla program finns det { $count }.
    }
looser-words = { $count ->
        [one] Utan de fria orden finns det { $count }.
       *[other] Utan de fria orden finns det { $count }.
    }
nothing-fits-follow = Jag kan säga till när det kommer något som passar.
unknown-code = Jag känner inte till någon utlysning { $code }.
unknown-code-example = Koder ser ut så här: { $code }
unknown-code-nearest = De närmaste jag känner till:
cut-question = { $count ->
        [one] Det var långt; jag läste det första tecknet ({ $count }).
       *[other] Det var långt; jag läste de första { $count } tecknen.
    }

## Runt svaren

example-question = utlysningar för bibliotek om kulturarv, högst 60 000 euro
greeting = Hej. Jag bevakar europeiska utlysningar om bidrag, berättar i den här chatten om nya som passar och svarar på frågor.
greeting-example = Fråga mig till exempel: { $example }
help-heading = Vad jag kan göra
help-plain-words = Vanliga ord går också bra:
help-example-month = vilka CERV-utlysningar stänger den här månaden?
help-example-small = små bidrag för museer i Polen, högst 60 000 euro
help-example-when = när stänger CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = kaskadfinansiering om energi, som öppnar nästa månad
help-disclaimer = Det jag säger kommer från utgivarnas listor; det är utlysningstexten som gäller.
unclear = Jag förstod inte vad du letar efter.
unclear-example = Nämn ett tema, en sorts organisation, ett program eller en utlysning. Till exempel: { $example }
out-of-scope = Det vet jag inget om. Jag känner bara till europeiska utlysningar.
out-of-scope-personal = Jag känner bara till utlysningar för organisationer, inte pengar till en enskild person. Fråga det internationella kontoret på din skola eller ditt universitet om en utlandsvistelse, och ditt Europa direkt-kontor om råd nära dig.
for-example = Till exempel: { $example }
apology = Förlåt, jag kan inte titta i mina uppgifter just nu. Fråga igen om några minuter; det du följer har inte gått förlorat.
unknown-command = Jag känner inte till { $command }.
unknown-command-meant = Menade du { $command }? { $description }
usage = Efter kommandot saknas: { $argument }. Till exempel: { $example }
only-managers = Bara de som sköter den här chatten kan ändra vad den följer. I en privat chatt med mig kan du följa det som intresserar dig.

## Följa

followed = Från och med nu berättar jag i den här chatten om: { $interest }.
followed-reminders = Jag berättar vad som är nytt eller ändras, och påminner { $days } { $last ->
        [one] dag
       *[other] dagar
    } före sista ansökningsdag, { $time } i { $city }.
followed-written = Skrivs { $interest }
followed-near = Nära det i dag:
followed-already = Den här chatten följer redan det, som nummer { $number }: { $interest }.
followed-already-file = Den här chatten följer redan det, genom sin gemenskaps fil: { $interest }.
followed-too-many = { $count ->
        [one] Den här chatten följer redan { $count } intresse, fler går inte. Stoppa först ett: /following
       *[other] Den här chatten följer redan { $count } intressen, fler går inte. Stoppa först ett: /following
    }
following-heading = Den här chatten följer
following-from-file = { $interest } (bestämt i gemenskapens fil)
followed-relevance = Utlysningar som passar mindre än { $least } av 100 utelämnas.
following-relevance = { $interest } som passar minst { $least } av 100
relevance-wrong = Jag kunde inte läsa hur väl utlysningar ska passa: det står { $found }, det behövs ett tal från 0 till 100.
following-stop = För att stoppa ett: /unfollow och dess nummer.
following-nothing = Den här chatten följer inget än.
following-place = I en gemenskaps fil heter den här chatten { $place }
unfollow-nothing = Inget följs med kommando i den här chatten, så det finns inget att stoppa. Se /following
unfollow-unknown = Det numret finns inte här. Jag känner till { $numbers }; se /following
unfollowed = Klart. I den här chatten berättar jag inte längre om: { $interest }.
unfollowed-again = För att ta upp det igen: { $command }
expected-heading = Väntas, inte publicerade än:
expected-times = öppnar oftast { $opens } och stänger { $closes }; inte publicerad än.
expected-closes = stänger oftast { $closes }; inte publicerad än.
expected-last = Den senaste omgången pågick från { $opened } till { $closed }.
expected-agencies = Det nationella programkontoret i ditt land publicerar den: { $link }
expected-portal = Den kommer på EU:s portal: { $link }
month = { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
month-early = i början av { $month }
month-mid = i mitten av { $month }
month-late = i slutet av { $month }
works-funded = { $count ->
        [one] { $count } projekt som fått bidrag för det här:
       *[other] { $count } projekt som fått bidrag för det här, det som passar bäst först:
    }
works-usable = { $count ->
        [one] { $count } resultat eller fritt material om det här:
       *[other] { $count } resultat och fria material om det här, det som passar bäst först:
    }
works-source = Från källan { $source }, läst { $date }.
works-source-undated = Från källan { $source }.
works-no-calls = Det här är inga utlysningar; fråga efter dem som vanligt.
works-funded-none = Jag har ingen lista över projekt som fått bidrag här. Den som driver mig kan slå på en källa, till exempel `cordis`.
works-usable-none = Jag har ingen lista över fria material här. Den som driver mig kan slå på en källa, till exempel `cordis_results`.
works-funded-nothing = Jag känner inte till några projekt som fått bidrag { $topic }.
works-usable-nothing = Jag känner inte till några resultat eller fria material { $topic }.
enter-read = Så här läste jag det. Stämmer det?
enter-corrects = Det här rättar ”{ $title }”. Stämmer det?
enter-keywords = Hittas med de här orden: { $keywords }
enter-confirm = För att spara den och berätta för alla den passar, tryck på knappen eller skicka { $command }. För att ändra något, skicka hela formuläret igen.
button-enter = Ja, skriv in den
enter-bad = Jag kunde inte läsa det som en utlysning:
enter-slip = { $part }: det står { $found }, det behövs { $expected }; prova { $example }
enter-slip-nothing = { $part }: det står inget, det behövs { $expected }; prova { $example }
enter-example = Ett helt formulär: { $example }
enter-parts = Delarna i den här ordningen, med semikolon emellan, eller med namn som i `code: KA210-YOU-2027`: { $parts }
entry-title = en titel
entry-deadline = en dag, med klockslag om det är känt
entry-opens = en dag
entry-link = adressen till utgivarens sida
entry-programme = ett programs kod eller namn
entry-budget = ett belopp i euro, eller ett minsta och ett största
entry-for = sorters organisationer, med komma emellan
entry-country = länder, med komma emellan
entry-kind = grant, cascade, external_action, tender eller national
entry-status = forthcoming, open, closed, withdrawn eller unknown
entry-pot = ett belopp i euro
entry-grants = ett tal
entry-language = koden för ett EU-språk
entry-code = en kod på högst 100 tecken
entry-call = en kod på högst 100 tecken
enter-done = Inskriven: ”{ $title }”. Jag berättar om den för alla gemenskaper den passar.
enter-later = För att rätta den, skriv in den igen med samma länk eller kod. För att ta tillbaka den: { $command }
enter-withdrawn = Tillbakatagen: ”{ $title }”. För att ta upp den igen, skriv in den på nytt.
enter-nothing = Ingen utlysning väntar på ett ja här. Skicka formuläret igen.
enter-unknown = Jag känner inte till någon utlysning { $code } som är inskriven för hand.
enter-in-file = ”{ $title }” står i en fil: skriv `withdrawn` under `status` där.
enter-only-managers = Bara de som sköter den här chatten kan skriva in utlysningar.
enter-not-here = Jag berättar om utlysningar för alla de passar, så de kan bara skrivas in i en chatt som står i en gemenskaps fil.
enter-no-desk = Här kan utlysningar inte skrivas in: inget sparas i den här sessionen.
thumb-up = Noterat: för dig flyttar jag upp utlysningar som ”{ $title }” lite. /taste visar vad jag sparar av det, och glömmer det.
thumb-down = Noterat: för dig flyttar jag ner utlysningar som ”{ $title }” lite. /taste visar vad jag sparar av det, och glömmer det.
thumb-nobody = Jag kan inte se vem du är här, så jag sparar inget. I en privat chatt med mig fungerar det.
taste-nothing = Jag vet inget om vad du gillar. Knapparna under nya utlysningar berättar det för mig, och även /like och /dislike med en kod.
taste-heading = { $count ->
        [one] Vad jag har lärt mig av { $count } tumme
       *[other] Vad jag har lärt mig av { $count } tummar
    }
taste-more = Fler utlysningar { $what } ({ $count ->
        [one] { $count } tumme upp
       *[other] { $count } tummar upp
    })
taste-less = Färre utlysningar { $what } ({ $count ->
        [one] { $count } tumme ner
       *[other] { $count } tummar ner
    })
taste-effect = Det flyttar ordningen på det jag visar dig med högst { $points } av 100 poäng. Det döljer aldrig en utlysning som du frågar efter med namn, och ingen annan ser det.
taste-forgotten = Glömt: jag sparar inget om vad du gillar.

## Fel efter /follow

bad-interest = Jag kunde inte läsa det. Vid tecken { $at }: { $slip }.
bad-interest-example = Ett helt exempel: { $example }
slip-nothing = det står inget, det behövs ord; prova `heritage OR museum`, eller `*` för alla utlysningar
slip-end = här tar det slut, det behövs ett ord; ta bort den sista operatorn eller lägg till ett ord
slip-never-opened = `)` utan sin `(`; ta bort den eller sätt `(` före
slip-never-closed = `(` utan sin `)`; lägg till `)`
slip-closed-empty = `)`, det behövs ett ord före
slip-never-unquoted = ett citattecken är inte avslutat; sätt `"` efter orden
slip-empty-phrase = det står inget mellan citattecknen, det behövs ord
slip-operator = en operator, det behövs ett ord före; prova `heritage OR museum`
slip-too-deep = fler än { $max } parenteser i varandra; skriv enklare
slip-too-many = fler än { $max } ord; dela upp det i flera intressen
slip-long-word = `{ $found }` har { $letters } bokstäver, högst { $max } får det vara; prova ett kortare ord
slip-no-word = `{ $found }` är inget ord
slip-short-prefix = `{ $found }`, det behövs minst två bokstäver före `*`; prova `librar*`
slip-unknown-field = fältet `{ $found }` finns inte, det behövs ett av { $fields }
slip-facet = `{ $found }`, det behövs { $expected }; prova `{ $example }`
expected-programme = ett program
expected-kind = grant, cascade, external_action, tender eller national
expected-country = ett land
expected-for = en sorts organisation
expected-theme = ett tema
expected-budget = ett belopp i euro med < eller >
expected-deadline = ett antal dagar med < eller >
expected-opens = ett antal dagar med < eller >
expected-lang = ett EU-språk
expected-partners = ett antal partner med <= eller >=
expected-status = open, forthcoming, closed, withdrawn eller unknown

## Kommandon

command-ask = Fråga med vanliga ord: utlysningar för bibliotek, högst 60 000 euro.
    .name = fråga
    .argument = fråga
command-deadlines = Vad som stänger först; begränsa med ord.
    .name = tidsfrister
    .argument = ord
command-call = Allt om en utlysning, med koden eller länken.
    .name = utlysning
    .argument = kod
command-similar = Andra utlysningar som den.
    .name = liknande
    .argument = kod
command-why = Varför den här chatten fick veta om en utlysning, eller inte.
    .name = varför
    .argument = kod
command-follow = Få veta om nya utlysningar som passar.
    .name = följ
    .argument = intresse
command-following = Vad den här chatten följer, och hur man stoppar det.
    .name = följda
command-unfollow = Sluta följa ett av dem, med numret.
    .name = stoppa
    .argument = nummer
command-recent = Vad jag nyligen har berättat i den här chatten.
    .name = nyheter
    .argument = sida
command-funded = Vad som fått bidrag inom ett ämne: projekt, inte utlysningar.
    .name = finansierat
    .argument = ämne
command-resources = Fria material och resultat om ett tema.
    .name = material
    .argument = tema
command-addcall = Skriv in en utlysning: titel; sista dag; länk; program; belopp; för vem; land.
    .name = inskrivning
    .argument = formulär
command-withdrawcall = Ta tillbaka en utlysning som är inskriven för hand.
    .name = återta
    .argument = kod
command-like = Fler utlysningar som den här.
    .name = fler
    .argument = kod
command-dislike = Färre utlysningar som den här.
    .name = färre
    .argument = kod
command-taste = Vad jag har lärt mig av dina tummar, och hur jag glömmer det.
    .name = smak
    .argument = forget
command-sources = Vilka källor jag läser, hur färska de är och vad som är fel med dem.
    .name = källor
command-help = Vad jag kan göra.
    .name = hjälp
command-start = Säg hej.
    .name = börja

## Sorters organisationer

organisation-municipality = kommun
    .plural = kommuner
organisation-region = regional myndighet
    .plural = regionala myndigheter
organisation-public_body = offentligt organ
    .plural = offentliga organ
organisation-school = skola
    .plural = skolor
organisation-vet_provider = anordnare av yrkesutbildning
    .plural = anordnare av yrkesutbildning
organisation-university = universitet eller högskola
    .plural = universitet och högskolor
organisation-research_body = forskningsorganisation
    .plural = forskningsorganisationer
organisation-adult_education = anordnare av vuxenutbildning
    .plural = anordnare av vuxenutbildning
organisation-library = bibliotek
    .plural = bibliotek
organisation-museum = museum
    .plural = museer
organisation-archive = arkiv
    .plural = arkiv
organisation-ngo = icke-statlig organisation
    .plural = icke-statliga organisationer
organisation-youth_organisation = ungdomsorganisation
    .plural = ungdomsorganisationer
organisation-informal_group = informell grupp
    .plural = informella grupper
organisation-sports_club = idrottsförening
    .plural = idrottsföreningar
organisation-social_enterprise = socialt företag
    .plural = sociala företag
organisation-sme = litet eller medelstort företag
    .plural = små och medelstora företag
organisation-startup = startup-företag
    .plural = startup-företag
organisation-company = företag
    .plural = företag
organisation-farmer = lantbrukare
    .plural = lantbrukare
organisation-fisher = fiskare
    .plural = fiskare
organisation-hospital = sjukhus eller vårdgivare
    .plural = sjukhus och vårdgivare
organisation-social_service = leverantör av sociala tjänster
    .plural = leverantörer av sociala tjänster
organisation-cultural_organisation = kulturorganisation
    .plural = kulturorganisationer
organisation-artist = konstnär
    .plural = konstnärer
organisation-media_organisation = medieorganisation
    .plural = medieorganisationer
organisation-audiovisual_company = film- eller audiovisuellt företag
    .plural = film- och audiovisuella företag
organisation-faith_organisation = trossamfund
    .plural = trossamfund
organisation-chamber = handelskammare eller företagsfrämjande organ
    .plural = handelskammare och företagsfrämjande organ
organisation-social_partner = fackförbund eller arbetsgivarorganisation
    .plural = fackförbund och arbetsgivarorganisationer
organisation-consumer_organisation = konsumentorganisation
    .plural = konsumentorganisationer
organisation-energy_community = energigemenskap
    .plural = energigemenskaper
organisation-international_organisation = internationell organisation
    .plural = internationella organisationer
organisation-individual = fysisk person
    .plural = fysiska personer

## Teman

theme-heritage = kulturarv
theme-culture = kultur och konst
theme-creative_industries = kreativa näringar
theme-audiovisual = film och audiovisuella medier
theme-music = musik
theme-books = böcker och översättning
theme-languages = språk
theme-architecture = arkitektur och det nya europeiska Bauhaus
theme-media_literacy = mediekunnighet
theme-journalism = journalistik och mediemångfald
theme-democracy = demokrati och delaktighet
theme-remembrance = hågkomst
theme-town_twinning = vänorter
theme-human_rights = grundläggande rättigheter
theme-gender_equality = jämställdhet
theme-gender_violence = könsrelaterat våld
theme-children = barn och skydd av barn
theme-anti_racism = antirasism och icke-diskriminering
theme-roma = inkludering av romer
theme-lgbtiq = jämlikhet för hbtqi-personer
theme-disability = funktionsnedsättning
theme-inclusion = social inkludering
theme-migration = migration och integration
theme-youth = ungdomar
theme-volunteering = volontärarbete
theme-sport = idrott
theme-school_education = skolutbildning
theme-vocational_training = yrkesutbildning
theme-higher_education = högre utbildning
theme-adult_learning = vuxenutbildning
theme-digital_skills = digitala färdigheter
theme-artificial_intelligence = artificiell intelligens
theme-cybersecurity = cybersäkerhet
theme-data = data och molntjänster
theme-connectivity = konnektivitet
theme-online_safety = säkerhet på nätet
theme-health = hälsa och vård
theme-mental_health = psykisk hälsa
theme-ageing = åldrande
theme-employment = sysselsättning och arbetsliv
theme-social_economy = social ekonomi
theme-entrepreneurship = entreprenörskap och småföretag
theme-tourism = turism
theme-climate = klimat
theme-energy = energi
theme-buildings = byggnader och renovering
theme-nature = natur och biologisk mångfald
theme-circular_economy = cirkulär ekonomi
theme-water = vatten
theme-ocean = hav
theme-agriculture = jordbruk
theme-food = livsmedel
theme-rural = landsbygdsutveckling
theme-urban = stadsutveckling
theme-mobility = transport och rörlighet
theme-regional_cooperation = gränsöverskridande och regionalt samarbete
theme-civil_protection = civilskydd
theme-security = säkerhet
theme-justice = rättsliga frågor
theme-consumer = konsumenter
theme-research_skills = forskarkarriärer och breddat deltagande
theme-science_society = vetenskap och samhälle
theme-innovation = innovation
theme-industry = industri och tillverkning
theme-space = rymden och satelliter
theme-defence = försvar
theme-nuclear = kärnenergi
theme-external_action = utveckling och yttre åtgärder
theme-eu_policy = kunskap om EU
theme-finance_control = bedrägeribekämpning och offentliga finanser

## Länder

country-AT = Österrike
country-BE = Belgien
country-BG = Bulgarien
country-HR = Kroatien
country-CY = Cypern
country-CZ = Tjeckien
country-DK = Danmark
country-EE = Estland
country-FI = Finland
country-FR = Frankrike
country-DE = Tyskland
country-GR = Grekland
country-HU = Ungern
country-IE = Irland
country-IT = Italien
country-LV = Lettland
country-LT = Litauen
country-LU = Luxemburg
country-MT = Malta
country-NL = Nederländerna
country-PL = Polen
country-PT = Portugal
country-RO = Rumänien
country-SK = Slovakien
country-SI = Slovenien
country-ES = Spanien
country-SE = Sverige
country-IS = Island
country-LI = Liechtenstein
country-NO = Norge
country-CH = Schweiz
country-GB = Förenade kungariket
country-AL = Albanien
country-BA = Bosnien och Hercegovina
country-XK = Kosovo
country-ME = Montenegro
country-MK = Nordmakedonien
country-RS = Serbien
country-TR = Turkiet
country-UA = Ukraina
country-MD = Moldavien
country-GE = Georgien
country-AM = Armenien
country-AZ = Azerbajdzjan
country-BY = Belarus
country-RU = Ryssland
country-FO = Färöarna
country-GL = Grönland
country-IL = Israel
country-PS = Palestina
country-TN = Tunisien
country-MA = Marocko
country-DZ = Algeriet
country-LY = Libyen
country-EG = Egypten
country-JO = Jordanien
country-LB = Libanon
country-SY = Syrien
country-KR = Sydkorea
country-JP = Japan
country-CA = Kanada
country-NZ = Nya Zeeland
country-US = Förenta staterna
country-AD = Andorra
country-MC = Monaco
country-SM = San Marino
country-VA = Vatikanstaten
country-AU = Australien
country-BR = Brasilien
country-IN = Indien
country-CN = Kina
country-ZA = Sydafrika
country-GT = Guatemala
country-YE = Jemen
country-KZ = Kazakstan
country-UZ = Uzbekistan
country-IQ = Irak
country-TL = Timor-Leste
country-SN = Senegal
country-KE = Kenya
country-CO = Colombia
country-PE = Peru

## Städer som klockan går efter

city-amsterdam = Amsterdam
city-athens = Aten
city-azores = Ponta Delgada
city-belgrade = Belgrad
city-berlin = Berlin
city-bratislava = Bratislava
city-brussels = Bryssel
city-bucharest = Bukarest
city-budapest = Budapest
city-canary = Las Palmas
city-chisinau = Chișinău
city-copenhagen = Köpenhamn
city-dublin = Dublin
city-helsinki = Helsingfors
city-istanbul = Istanbul
city-kyiv = Kyjiv
city-lisbon = Lissabon
city-ljubljana = Ljubljana
city-london = London
city-luxembourg = Luxemburg
city-madrid = Madrid
city-malta = Valletta
city-nicosia = Nicosia
city-oslo = Oslo
city-paris = Paris
city-podgorica = Podgorica
city-prague = Prag
city-reykjavik = Reykjavik
city-riga = Riga
city-rome = Rom
city-sarajevo = Sarajevo
city-skopje = Skopje
city-sofia = Sofia
city-stockholm = Stockholm
city-tallinn = Tallinn
city-tbilisi = Tbilisi
city-tirane = Tirana
city-vienna = Wien
city-vilnius = Vilnius
city-warsaw = Warszawa
city-yerevan = Jerevan
city-zagreb = Zagreb
city-zurich = Zürich
