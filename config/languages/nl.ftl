### Wat Crier zegt, in het Nederlands. Elke boodschap is uitgelegd in en.ftl. Wie schrijft, wordt met u aangesproken.

## Dagen, uren en bedragen

date = { $day } { $month ->
        [1] jan.
        [2] feb.
        [3] mrt.
        [4] apr.
        [5] mei
        [6] juni
        [7] juli
        [8] aug.
        [9] sep.
        [10] okt.
        [11] nov.
       *[12] dec.
    } { $year }
clock = { $hour }.{ $minute } uur
days-ahead = { $days ->
        [0] vandaag
        [1] morgen
       *[other] over { $days } dagen
    }
days-ago = { $days ->
        [1] gisteren
       *[other] { $days } dagen geleden
    }
money = { $amount } EUR
list-and = { $head } en { $last }
list-or = { $head } of { $last }

## Deadlines

moment = { $date }, { $time } in { $city }
moment-same-day = { $time } in { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; alleen de dag is bekend, vermoedelijk { $time } in { $city })
deadline-line = Deadline: { $deadline }
deadline-line-stage = Deadline: { $deadline }, { $stage }
deadline-line-passed = Deadline voorbij: { $date } ({ $left })
deadline-line-unknown = Deadline: niet vermeld
stage-first = fase 1 van 2
stage-second = fase 2 van 2, op uitnodiging
stage-cut-off-last = de laatste tussentijdse deadline
stage-cut-off-next = { $count ->
        [one] de volgende van { $count } tussentijdse deadline
       *[other] de volgende van { $count } tussentijdse deadlines
    }

## De kaart van een oproep

kind-grant = EU-subsidie
kind-cascade = kleine subsidie via een gesubsidieerd project
kind-external_action = subsidie voor werk buiten de EU
kind-tender = aanbesteding: een opdracht, geen subsidie
kind-national = nationale of regionale oproep
money-line = Geld: { $money }
money-line-unknown = Geld: niet vermeld
why-line = Waarom: { $reasons }
seen-unchanged = Voor het eerst gezien op { $date }, sindsdien niet gewijzigd
seen-changed = Voor het eerst gezien op { $first }, laatst gewijzigd op { $last }
entered-by-hand = Gepubliceerd door { $publisher }, met de hand ingevoerd
seen-last = Voor het laatst bij de bron gezien op { $date }
part-of-call = Deel van de oproep “{ $call }”
also-listed = Ook vermeld bij
also-listed-otherwise = { $source }, daar staat { $date }
status-opens = Gaat open op { $date } ({ $left })
status-late = Nog niet open, zou opengaan op { $date }
status-unopened = Nog niet open, openingsdag niet vermeld
status-closed = Gesloten
status-withdrawn = Ingetrokken door de uitgever
status-unknown = Of hij open is: niet vermeld
open-now = De oproep is open.
open-since = De oproep is open sinds { $date }.

## Het geld van een oproep

budget-and = { $head }; { $last }
budget-range = { $min } tot { $max } per subsidie
budget-up-to = tot { $max } per subsidie
budget-from = vanaf { $min } per subsidie
budget-pot = in totaal { $total }
budget-pot-shared = in totaal { $total }, mogelijk gedeeld met andere onderwerpen
budget-grants = { $count ->
        [one] { $count } subsidie verwacht
       *[other] { $count } subsidies verwacht
    }

## Berichten

notice-appeared = Nieuwe oproep
notice-appeared-forthcoming = Nieuwe oproep, nog niet open
notice-opened = Nu open
notice-closed-passed = Gesloten: de deadline is voorbij
notice-closed-early = Vroegtijdig gesloten
notice-closed = Gesloten door de uitgever
notice-withdrawn = Ingetrokken door de uitgever
notice-reopened = Weer open
reminder = Deadline { $left }
reminder-stage-first = Deadline van fase 1 { $left }
reminder-stage-second = Deadline van fase 2 { $left }
reminder-cut-off = Tussentijdse deadline { $left }
moved = Deadline verplaatst: was { $gone }, nu { $come }
moved-away = Deadline ingetrokken: was { $gone }, nu niet vermeld
moved-dropped = Deadline vervallen: { $gone }
moved-set = Deadline vastgesteld: { $come }
moved-added = Deadline toegevoegd: { $come }
moved-otherwise = Deadline gewijzigd
publisher-says = De uitgever meldt ({ $date }): { $said }
amended = Gewijzigd: { $fields }
amended-field = { $field }: was { $was }, nu { $now }
field-title = titel
field-identifier = code
field-opening_day = openingsdag
field-deadline_hour = uur van de deadline
field-deadline_model = soort deadlines
field-budget = budget
field-programme = programma
field-call = oproep
field-text = beschrijving
field-link = link
field-update = mededeling
value-unknown = niet vermeld
value-title = “{ $title }”
value-words = { $count ->
        [one] { $count } woord
       *[other] { $count } woorden
    }
value-day-only = alleen de dag
value-one-stage = één fase
value-two-stages = twee fasen
value-cut-offs = meerdere tussentijdse deadlines

## Meer nieuws in één bericht

digest-heading = { $count ->
        [one] { $count } nieuwtje, { $date }
       *[other] { $count } nieuwtjes, { $date }
    }
digest-more = { $count ->
        [one] En nog { $count }.
       *[other] En nog { $count }.
    }
told-nothing = In deze chat heb ik nog niets gemeld. /following toont wat de chat wil weten.
told-heading = Wat ik in deze chat heb gemeld, het nieuwste eerst
told-on = Gemeld op { $date }
hours-ago = { $hours ->
        [0] minder dan een uur geleden
        [one] een uur geleden
       *[other] { $hours } uur geleden
    }
hours-ahead = { $hours ->
        [0] binnen een uur
        [one] over een uur
       *[other] over { $hours } uur
    }
sources-none = Ik lees geen enkele bron.
sources-heading = Wat ik lees, en hoe vers het is
source-read = { $count ->
        [one] gelezen { $age }, { $count } vermelding
       *[other] gelezen { $age }, { $count } vermeldingen
    }
source-never = nog nooit gelezen
source-next = opnieuw gelezen { $when }
source-defects = { $count } niet begrepen ({ $sorts })
source-is-stale = niet te lezen sinds { $date }: { $found }
source-is-reshaped = heeft pagina’s met een andere vorm sinds { $date }: { $found }
source-is-flooded = tegengehouden sinds { $date }: { $found }
source-stale = De bron { $name } is niet te lezen sinds { $date }
source-reshaped = De pagina’s van { $name } hebben een andere vorm dan verwacht
source-flooded = Nieuwe vermeldingen van { $name } worden tegengehouden
source-found = Gevonden: { $found }
source-stale-next = Wat bekend is, blijft, en ik blijf het proberen.
source-reshaped-next = Niets daarop wordt geloofd, wat bekend was, blijft. { $command } toont wat gelezen wordt en wat ontbreekt.
source-flooded-next = Ze mogen door als een tweede ronde hetzelfde toont, of met { $command }.
source-over = De bron { $name } is weer in orde
source-over-stale = De bron was niet te lezen sinds { $date } en wordt weer gelezen.
source-over-reshaped = De pagina’s hadden een andere vorm sinds { $date } en worden weer begrepen.
source-over-flooded = Wat sinds { $date } werd tegengehouden, geldt nu of is weg.

## Knoppen

button-details = Meer weten
button-page = Pagina openen
button-similar = Vergelijkbare oproepen
button-recent = Al het nieuws
button-more = Meer
button-help = Hulp
button-deadlines = Wat sluit binnenkort
button-follow = Dit volgen
button-stop = Niet meer volgen
button-stop-number = { $number } stoppen
button-following = Tonen
button-like = Meer zoals deze
button-dislike = Minder zoals deze
button-taste = Wat ik bewaar
button-forget = Dit alles vergeten

## Wat iemand interesseert

interest = oproepen { $conditions }
interest-everything = alle oproepen
expression-everything = van elke soort
expression-word = over { $word }
expression-prefix = over { $word }…
expression-phrase = over “{ $words }”
expression-not = niet { $what }
expression-any = ofwel { $what }
facet-programme = van { $name }
facet-kind-grant = van de soort subsidie
facet-kind-cascade = van de soort cascadefinanciering
facet-kind-external_action = van de soort extern optreden
facet-kind-tender = van de soort aanbesteding
facet-kind-national = van de soort nationale oproep
facet-country = voor het land { $name }
facet-organisation = voor { $name }
facet-theme = over { $name }
facet-budget-range = tussen { $min } en { $max }
facet-budget-up-to = tot { $max }
facet-budget-from = vanaf { $min }
facet-budget-any = van elke omvang
facet-deadline-range = met deadline over { $min } tot { $max ->
        [one] { $max } dag
       *[other] { $max } dagen
    }
facet-deadline-within = met deadline binnen { $max ->
        [one] { $max } dag
       *[other] { $max } dagen
    }
facet-deadline-from = met deadline over { $min ->
        [one] { $min } dag
       *[other] { $min } dagen
    } of later
facet-deadline-any = met om het even welke deadline
facet-opens-range = die opengaan over { $min } tot { $max ->
        [one] { $max } dag
       *[other] { $max } dagen
    }
facet-opens-within = die opengaan binnen { $max ->
        [one] { $max } dag
       *[other] { $max } dagen
    }
facet-opens-from = die opengaan over { $min ->
        [one] { $min } dag
       *[other] { $min } dagen
    } of later
facet-opens-any = die op om het even welke dag opengaan
facet-language = gepubliceerd in het { $language }
facet-partners-range = waarvoor { $min } tot { $max ->
    [one] { $max } partner nodig is
   *[other] { $max } partners nodig zijn
}
facet-partners-up-to = waarvoor hoogstens { $max ->
    [one] { $max } partner nodig is
   *[other] { $max } partners nodig zijn
}
facet-partners-from = met { $min ->
    [one] { $min } nodige partner
   *[other] { $min } nodige partners
} of meer
facet-partners-any = met om het even hoeveel partners
facet-status-forthcoming = die aangekondigd zijn
facet-status-open = die open zijn
facet-status-closed = die gesloten zijn
facet-status-withdrawn = die ingetrokken zijn
facet-status-unknown = waarvan niet bekend is of ze open zijn
reason-mentions = vermeldt { $words }
reason-named = hier hebt u om gevraagd
reason-of-named = hoort bij de oproep die u noemde
reason-named-beginning = de code begint zo

## Boven een lijst

noun-call = { $count ->
        [one] oproep
       *[other] oproepen
    }
noun-grant = { $count ->
        [one] EU-subsidie
       *[other] EU-subsidies
    }
noun-cascade = { $count ->
        [one] kleine subsidie via een gesubsidieerd project
       *[other] kleine subsidies via gesubsidieerde projecten
    }
noun-external_action = { $count ->
        [one] subsidie voor werk buiten de EU
       *[other] subsidies voor werk buiten de EU
    }
noun-tender = { $count ->
        [one] aanbesteding
       *[other] aanbestedingen
    }
noun-national = { $count ->
        [one] nationale oproep
       *[other] nationale oproepen
    }
nouns-call = oproepen
nouns-grant = EU-subsidies
nouns-cascade = kleine subsidies via gesubsidieerde projecten
nouns-external_action = subsidies voor werk buiten de EU
nouns-tender = aanbestedingen
nouns-national = nationale oproepen
counted = { $count } { $what }
noun-with-status = { $noun } ({ $status })
label-status-forthcoming = aangekondigd
label-status-open = open
label-status-closed = gesloten
label-status-withdrawn = ingetrokken
label-status-unknown = zonder datum
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] met { $words } in de tekst
       *[other] met { $words } in de tekst
    }
condition-amount = met subsidies van { $amount }
condition-amount-range = met subsidies tussen { $min } en { $max }
condition-amount-up-to = met subsidies tot { $max }
condition-amount-from = met subsidies vanaf { $min }
condition-closing-on = met deadline op { $date }
condition-closing-range = met deadline van { $from } tot en met { $to }
condition-closing-by = met deadline tot en met { $to }
condition-closing-from = met deadline vanaf { $from }
condition-opening-on = die opengaan op { $date }
condition-opening-range = die opengaan van { $from } tot en met { $to }
condition-opening-by = die uiterlijk { $to } opengaan
condition-opening-from = die opengaan vanaf { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, de eerste deadline bovenaan:
list-heading-best = { $what }, wat het best past bovenaan:
list-more = { $count ->
        [one] En nog { $count }. Om er minder te zien, voegt u een programma, een land, een bedrag of een maand toe.
       *[other] En nog { $count }. Om er minder te zien, voegt u een programma, een land, een bedrag of een maand toe.
    }
list-follow-hint = Om nieuwe te laten melden: { $command }
family-heading = { $count ->
        [one] { $count } oproep heeft de code { $code }:
       *[other] { $count } oproepen hebben de code { $code }:
    }
family-more = { $count ->
        [one] En nog { $count }; schrijf meer van de code.
       *[other] En nog { $count }; schrijf meer van de code.
    }
similar-heading = Oproepen zoals { $title }:
similar-nothing = Ik ken geen andere oproep zoals { $title } waarvoor u nog een aanvraag kunt doen.
why-heading = Wat er hier van { $title } is geworden:
why-misses = { $interest }: past niet; wat ontbreekt: { $conditions }
why-told = { $interest }: past, en is gemeld op { $date }
why-pending = { $interest }: past, en wordt gemeld op { $date }
why-digest = { $interest }: past, en komt met het overzicht van { $date }
why-quiet = { $interest }: past, maar sinds dat wordt gevolgd, is er niets gebeurd, dus viel er niets te melden

## Antwoorden over één oproep, en over geen

deadlines-all = Alle deadlines:
money-none-stated = De bron vermeldt geen bedragen.
nothing-fits = Er past niets. Ik heb gezocht naar: { $what }.
looser-deadline = { $count ->
        [one] Zonder de dagen is er { $count }.
       *[other] Zonder de dagen zijn er { $count }.
    }
looser-opening = { $count ->
        [one] Met elke openingsdag is er { $count }.
       *[other] Met elke openingsdag zijn er { $count }.
    }
looser-amount = { $count ->
        [one] Zonder het bedrag is er { $count }.
       *[other] Zonder het bedrag zijn er { $count }.
    }
looser-status = { $count ->
        [one] Open of niet is er { $count }.
       *[other] Open of niet zijn er { $count }.
    }
looser-kind = { $count ->
        [one] Van elke soort is er { $count }.
       *[other] Van elke soort zijn er { $count }.
    }
looser-country = { $count ->
        [one] Zonder het land is er { $count }.
       *[other] Zonder het land zijn er { $count }.
    }
looser-programme = { $count ->
        [one] In alle programma’s is er { $count }.
       *[other] In alle programma’s zijn er { $count }.
    }
looser-words = { $count ->
        [one] Zonder de vrije woorden is er { $count }.
       *[other] Zonder de vrije woorden zijn er { $count }.
    }
nothing-fits-follow = Ik kan het u melden als er iets komt dat past.
unknown-code = Ik ken geen oproep { $code }.
unknown-code-example = Codes zien er zo uit: { $code }
unknown-code-nearest = De dichtstbijzijnde die ik ken:
cut-question = { $count ->
        [one] Dat was lang; ik heb het eerste { $count } teken gelezen.
       *[other] Dat was lang; ik heb de eerste { $count } tekens gelezen.
    }

## Rond de antwoorden

example-question = oproepen voor bibliotheken over cultureel erfgoed, maximaal 60.000 euro
greeting = Goedendag. Ik volg de Europese subsidieoproepen, meld in deze chat nieuwe die passen en beantwoord vragen.
greeting-example = Vraag me bijvoorbeeld: { $example }
help-heading = Wat ik kan
help-plain-words = Gewone woorden kunnen ook:
help-example-month = welke CERV-oproepen sluiten deze maand?
help-example-small = kleine subsidies voor musea in Polen, maximaal 60.000 euro
help-example-when = wanneer sluit CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = cascadefinanciering over energie, die volgende maand opent
help-disclaimer = Wat ik zeg, komt uit de lijsten van wie de oproepen uitgeeft; de tekst van de oproep is beslissend.
unclear = Ik heb niet begrepen wat u zoekt.
unclear-example = Noem een thema, een soort organisatie, een programma of een oproep. Bijvoorbeeld: { $example }
out-of-scope = Daar weet ik niets van. Ik ken alleen Europese subsidieoproepen.
out-of-scope-personal = Ik ken alleen oproepen voor organisaties, geen geld voor één persoon. Vraag voor een verblijf in het buitenland het internationale bureau van uw school of universiteit, en voor advies in de buurt uw Europe Direct-centrum.
for-example = Bijvoorbeeld: { $example }
apology = Sorry, ik kan nu niet in mijn gegevens kijken. Vraag het over een paar minuten nog eens; wat u volgt, is niet verloren.
unknown-command = { $command } ken ik niet.
unknown-command-meant = Bedoelde u { $command }? { $description }
usage = Na de opdracht ontbreekt nog: { $argument }. Bijvoorbeeld: { $example }
only-managers = Alleen wie deze chat beheert, kan veranderen wat de chat volgt. In een privéchat met mij kunt u zelf iets volgen.

## Volgen

followed = Vanaf nu meld ik in deze chat: { $interest }.
followed-reminders = Ik meld wat nieuw is of verandert, en herinner u { $days } { $last ->
        [one] dag
       *[other] dagen
    } voor een deadline, om { $time } in { $city }.
followed-written = Geschreven als { $interest }
followed-near = Komt daar vandaag dicht bij:
followed-already = Deze chat volgt dat al, als nummer { $number }: { $interest }.
followed-already-file = Deze chat volgt dat al, door het bestand van zijn gemeenschap: { $interest }.
followed-too-many = { $count ->
        [one] Deze chat volgt al { $count } interesse, meer kan niet. Stop er eerst één: /following
       *[other] Deze chat volgt al { $count } interesses, meer kan niet. Stop er eerst één: /following
    }
following-heading = Deze chat volgt
following-from-file = { $interest } (ingesteld in het bestand van de gemeenschap)
followed-relevance = Oproepen die minder dan { $least } van de 100 passen, worden weggelaten.
following-relevance = { $interest } die { $least } van de 100 of beter passen
relevance-wrong = Ik kon niet lezen hoe goed oproepen moeten passen: er staat { $found }, nodig is een getal van 0 tot 100.
following-stop = Om er een te stoppen: /unfollow en het nummer.
following-nothing = Deze chat volgt nog niets.
following-place = In het bestand van een gemeenschap heet deze chat { $place }
unfollow-nothing = In deze chat wordt niets per opdracht gevolgd, dus er is niets te stoppen. Zie /following
unfollow-unknown = Dat nummer is er hier niet. Ik ken { $numbers }; zie /following
unfollowed = Gestopt. In deze chat meld ik niet meer: { $interest }.
unfollowed-again = Om het weer op te nemen: { $command }
expected-heading = Verwacht, nog niet gepubliceerd:
expected-times = gaat gewoonlijk { $opens } open en sluit { $closes }; nog niet gepubliceerd.
expected-closes = sluit gewoonlijk { $closes }; nog niet gepubliceerd.
expected-last = De laatste ronde liep van { $opened } tot { $closed }.
expected-agencies = Het nationale agentschap van uw land publiceert de oproep: { $link }
expected-portal = De oproep verschijnt op het EU-portaal: { $link }
month = { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
month-early = begin { $month }
month-mid = half { $month }
month-late = eind { $month }
works-funded = { $count ->
        [one] { $count } project dat hierover subsidie kreeg:
       *[other] { $count } projecten die hierover subsidie kregen, wat het best past bovenaan:
    }
works-usable = { $count ->
        [one] { $count } resultaat of vrij materiaal hierover:
       *[other] { $count } resultaten en vrije materialen hierover, wat het best past bovenaan:
    }
works-source = Uit de bron { $source }, gelezen op { $date }.
works-source-undated = Uit de bron { $source }.
works-no-calls = Dit zijn geen oproepen; vraag daarnaar zoals gewoonlijk.
works-funded-none = Ik houd hier geen lijst van gesubsidieerde projecten bij. Wie mij beheert, kan een bron aanzetten, zoals `cordis`.
works-usable-none = Ik houd hier geen lijst van vrije materialen bij. Wie mij beheert, kan een bron aanzetten, zoals `cordis_results`.
works-funded-nothing = Ik ken geen gesubsidieerde projecten { $topic }.
works-usable-nothing = Ik ken geen resultaten of vrije materialen { $topic }.
enter-read = Dit heb ik gelezen. Klopt het?
enter-corrects = Dit verbetert “{ $title }”. Klopt het?
enter-keywords = Te vinden met deze woorden: { $keywords }
enter-confirm = Om de oproep op te nemen en te melden aan iedereen voor wie hij past, drukt u op de knop of stuurt u { $command }. Om iets te veranderen, stuurt u het hele formulier opnieuw.
button-enter = Ja, invoeren
enter-bad = Dat kon ik niet als oproep lezen:
enter-slip = { $part }: er staat { $found }, nodig is { $expected }; probeer { $example }
enter-slip-nothing = { $part }: er staat niets, nodig is { $expected }; probeer { $example }
enter-example = Een heel formulier: { $example }
enter-parts = De delen in deze volgorde, met puntkomma’s ertussen, of met naam zoals in `code: KA210-YOU-2027`: { $parts }
entry-title = een titel
entry-deadline = een dag, met het uur als dat bekend is
entry-opens = een dag
entry-link = het adres van de pagina van de uitgever
entry-programme = de code of de naam van een programma
entry-budget = één bedrag in euro, of een kleinste en een grootste
entry-for = soorten organisaties, met komma’s ertussen
entry-country = landen, met komma’s ertussen
entry-kind = grant, cascade, external_action, tender of national
entry-status = forthcoming, open, closed, withdrawn of unknown
entry-pot = een bedrag in euro
entry-grants = een getal
entry-language = de code van een EU-taal
entry-code = een code van hoogstens 100 tekens
entry-call = een code van hoogstens 100 tekens
enter-done = Ingevoerd: “{ $title }”. Dit wordt gemeld aan elke gemeenschap waarvoor het past.
enter-later = Om dit te verbeteren, voert u het opnieuw in met dezelfde link of code. Om het terug te nemen: { $command }
enter-withdrawn = Teruggenomen: “{ $title }”. Om dit weer op te nemen, voert u het opnieuw in.
enter-nothing = Hier wacht geen oproep op een ja. Stuur het formulier opnieuw.
enter-unknown = Ik ken geen oproep { $code } die met de hand is ingevoerd.
enter-in-file = “{ $title }” staat in een bestand: schrijf daar `withdrawn` bij `status`.
enter-only-managers = Alleen wie deze chat beheert, kan oproepen invoeren.
enter-not-here = Oproepen worden gemeld aan iedereen voor wie ze passen, dus u kunt ze alleen invoeren in een chat die in het bestand van een gemeenschap staat.
enter-no-desk = Hier kunt u geen oproepen invoeren: in deze sessie wordt niets onthouden.
thumb-up = Genoteerd: voor u zet ik oproepen zoals “{ $title }” iets hoger. /taste toont wat ik daarvan bewaar, en vergeet het.
thumb-down = Genoteerd: voor u zet ik oproepen zoals “{ $title }” iets lager. /taste toont wat ik daarvan bewaar, en vergeet het.
thumb-nobody = Ik kan hier niet zien wie u bent, dus bewaar ik niets. In een privéchat met mij werkt het.
taste-nothing = Ik weet niets over wat u graag ziet. De knoppen onder nieuwe oproepen vertellen het mij, en ook /like en /dislike met een code.
taste-heading = { $count ->
        [one] Wat ik van { $count } duim heb geleerd
       *[other] Wat ik van { $count } duimen heb geleerd
    }
taste-more = Meer oproepen { $what } ({ $count ->
        [one] { $count } duim omhoog
       *[other] { $count } duimen omhoog
    })
taste-less = Minder oproepen { $what } ({ $count ->
        [one] { $count } duim omlaag
       *[other] { $count } duimen omlaag
    })
taste-effect = Dit verschuift de volgorde van wat ik u toon met hoogstens { $points } van de 100 punten. Het verbergt nooit een oproep waar u met naam om vraagt, en niemand anders ziet het.
taste-forgotten = Vergeten: ik bewaar niets over wat u graag ziet.

## Fouten na /follow

bad-interest = Dat kon ik niet lezen. Bij teken { $at }: { $slip }.
bad-interest-example = Een heel voorbeeld: { $example }
slip-nothing = er staat niets, er zijn woorden nodig; probeer `heritage OR museum`, of `*` voor alle oproepen
slip-end = hier houdt het op, er is een woord nodig; haal de laatste operator weg of voeg een woord toe
slip-never-opened = `)` zonder `(`; haal het weg of zet er `(` voor
slip-never-closed = `(` zonder `)`; voeg `)` toe
slip-closed-empty = `)`, daarvoor is een woord nodig
slip-never-unquoted = een aanhalingsteken is niet gesloten; zet `"` achter de woorden
slip-empty-phrase = er staat niets tussen de aanhalingstekens, er zijn woorden nodig
slip-operator = een operator, daarvoor is een woord nodig; probeer `heritage OR museum`
slip-too-deep = meer dan { $max } haakjes in elkaar; schrijf het eenvoudiger
slip-too-many = meer dan { $max } woorden; maak er verschillende interesses van
slip-long-word = `{ $found }` heeft { $letters } letters, hoogstens { $max } mag; probeer een korter woord
slip-no-word = `{ $found }` is geen woord
slip-short-prefix = `{ $found }`, voor `*` zijn minstens twee letters nodig; probeer `librar*`
slip-unknown-field = het veld `{ $found }` bestaat niet, nodig is een van { $fields }
slip-facet = `{ $found }`, nodig is { $expected }; probeer `{ $example }`
expected-programme = een programma
expected-kind = grant, cascade, external_action, tender of national
expected-country = een land
expected-for = een soort organisatie
expected-theme = een thema
expected-budget = een bedrag in euro met < of >
expected-deadline = een aantal dagen met < of >
expected-opens = een aantal dagen met < of >
expected-lang = een taal van de EU
expected-partners = een aantal partners met <= of >=
expected-status = open, forthcoming, closed, withdrawn of unknown

## Opdrachten

command-ask = Vraag in gewone woorden: oproepen voor bibliotheken, maximaal 60.000 euro.
    .name = vragen
    .argument = vraag
command-deadlines = Wat het eerst sluit; met woorden kunt u kiezen.
    .name = deadlines
    .argument = woorden
command-call = Alles over één oproep, met de code of de link.
    .name = oproep
    .argument = code
command-similar = Andere oproepen zoals die ene.
    .name = vergelijkbaar
    .argument = code
command-why = Waarom een oproep in deze chat is gemeld, of niet.
    .name = waarom
    .argument = code
command-follow = Nieuwe oproepen laten melden die passen.
    .name = volgen
    .argument = interesse
command-following = Wat deze chat volgt, en hoe u het stopt.
    .name = gevolgd
command-unfollow = Een ervan niet meer volgen, met het nummer.
    .name = stoppen
    .argument = nummer
command-recent = Wat ik onlangs in deze chat heb gemeld.
    .name = nieuws
    .argument = pagina
command-funded = Wat er rond een thema subsidie kreeg: projecten, geen oproepen.
    .name = gesubsidieerd
    .argument = thema
command-resources = Vrije materialen en resultaten over een thema.
    .name = materialen
    .argument = thema
command-addcall = Een oproep invoeren: titel; deadline; link; programma; bedrag; voor wie; land.
    .name = invoeren
    .argument = formulier
command-withdrawcall = Een met de hand ingevoerde oproep terugnemen.
    .name = terugnemen
    .argument = code
command-like = Meer oproepen zoals deze.
    .name = meer
    .argument = code
command-dislike = Minder oproepen zoals deze.
    .name = minder
    .argument = code
command-taste = Wat ik van uw duimen heb geleerd, en hoe u het laat vergeten.
    .name = smaak
    .argument = forget
command-sources = Welke bronnen ik lees, hoe vers ze zijn en wat eraan scheelt.
    .name = bronnen
command-help = Wat ik kan.
    .name = hulp
command-start = Goedendag zeggen.
    .name = beginnen

## Soorten organisaties

organisation-municipality = gemeente
    .plural = gemeenten
organisation-region = regionale overheid
    .plural = regionale overheden
organisation-public_body = overheidsinstantie
    .plural = overheidsinstanties
organisation-school = school
    .plural = scholen
organisation-vet_provider = aanbieder van beroepsopleidingen
    .plural = aanbieders van beroepsopleidingen
organisation-university = universiteit of hogeschool
    .plural = universiteiten en hogescholen
organisation-research_body = onderzoeksorganisatie
    .plural = onderzoeksorganisaties
organisation-adult_education = aanbieder van volwasseneneducatie
    .plural = aanbieders van volwasseneneducatie
organisation-library = bibliotheek
    .plural = bibliotheken
organisation-museum = museum
    .plural = musea
organisation-archive = archief
    .plural = archieven
organisation-ngo = niet-gouvernementele organisatie
    .plural = niet-gouvernementele organisaties
organisation-youth_organisation = jongerenorganisatie
    .plural = jongerenorganisaties
organisation-informal_group = informele groep
    .plural = informele groepen
organisation-sports_club = sportclub
    .plural = sportclubs
organisation-social_enterprise = sociale onderneming
    .plural = sociale ondernemingen
organisation-sme = kleine of middelgrote onderneming
    .plural = kleine en middelgrote ondernemingen
organisation-startup = start-up
    .plural = start-ups
organisation-company = bedrijf
    .plural = bedrijven
organisation-farmer = landbouwer
    .plural = landbouwers
organisation-fisher = visser
    .plural = vissers
organisation-hospital = ziekenhuis of gezondheidsdienst
    .plural = ziekenhuizen en gezondheidsdiensten
organisation-social_service = sociale dienst
    .plural = sociale diensten
organisation-cultural_organisation = culturele organisatie
    .plural = culturele organisaties
organisation-artist = kunstenaar
    .plural = kunstenaars
organisation-media_organisation = mediaorganisatie
    .plural = mediaorganisaties
organisation-audiovisual_company = film- of audiovisueel bedrijf
    .plural = film- en audiovisuele bedrijven
organisation-faith_organisation = geloofsgemeenschap
    .plural = geloofsgemeenschappen
organisation-chamber = kamer van koophandel of instelling voor bedrijfsondersteuning
    .plural = kamers van koophandel en instellingen voor bedrijfsondersteuning
organisation-social_partner = vakbond of werkgeversorganisatie
    .plural = vakbonden en werkgeversorganisaties
organisation-consumer_organisation = consumentenorganisatie
    .plural = consumentenorganisaties
organisation-energy_community = energiegemeenschap
    .plural = energiegemeenschappen
organisation-international_organisation = internationale organisatie
    .plural = internationale organisaties
organisation-individual = natuurlijke persoon
    .plural = natuurlijke personen

## Thema’s

theme-heritage = cultureel erfgoed
theme-culture = cultuur en kunst
theme-creative_industries = creatieve sector
theme-audiovisual = film en audiovisuele media
theme-music = muziek
theme-books = boeken en vertaling
theme-languages = talen
theme-architecture = architectuur en het nieuw Europees Bauhaus
theme-media_literacy = mediageletterdheid
theme-journalism = journalistiek en pluriformiteit van de media
theme-democracy = democratie en participatie
theme-remembrance = herdenking
theme-town_twinning = jumelages
theme-human_rights = grondrechten
theme-gender_equality = gendergelijkheid
theme-gender_violence = gendergerelateerd geweld
theme-children = kinderen en kinderbescherming
theme-anti_racism = antiracisme en non-discriminatie
theme-roma = inclusie van de Roma
theme-lgbtiq = gelijkheid van lhbtiq’ers
theme-disability = handicap
theme-inclusion = sociale inclusie
theme-migration = migratie en integratie
theme-youth = jongeren
theme-volunteering = vrijwilligerswerk
theme-sport = sport
theme-school_education = schoolonderwijs
theme-vocational_training = beroepsopleiding
theme-higher_education = hoger onderwijs
theme-adult_learning = volwasseneneducatie
theme-digital_skills = digitale vaardigheden
theme-artificial_intelligence = kunstmatige intelligentie
theme-cybersecurity = cyberbeveiliging
theme-data = data en cloud
theme-connectivity = connectiviteit
theme-online_safety = veiligheid op het internet
theme-health = gezondheid en zorg
theme-mental_health = geestelijke gezondheid
theme-ageing = ouder worden
theme-employment = werkgelegenheid en beroepsleven
theme-social_economy = sociale economie
theme-entrepreneurship = ondernemerschap en kleine bedrijven
theme-tourism = toerisme
theme-climate = klimaat
theme-energy = energie
theme-buildings = gebouwen en renovatie
theme-nature = natuur en biodiversiteit
theme-circular_economy = circulaire economie
theme-water = water
theme-ocean = zeeën en oceanen
theme-agriculture = landbouw
theme-food = voedsel
theme-rural = plattelandsontwikkeling
theme-urban = stadsontwikkeling
theme-mobility = vervoer en mobiliteit
theme-regional_cooperation = grensoverschrijdende en regionale samenwerking
theme-civil_protection = civiele bescherming
theme-security = veiligheid
theme-justice = justitie
theme-consumer = consumenten
theme-research_skills = onderzoeksloopbanen en bredere deelname
theme-science_society = wetenschap en samenleving
theme-innovation = innovatie
theme-industry = industrie en productie
theme-space = ruimtevaart en satellieten
theme-defence = defensie
theme-nuclear = kernenergie
theme-external_action = ontwikkeling en extern optreden
theme-eu_policy = kennis van de EU
theme-finance_control = fraudebestrijding en overheidsfinanciën

## Landen

country-AT = Oostenrijk
country-BE = België
country-BG = Bulgarije
country-HR = Kroatië
country-CY = Cyprus
country-CZ = Tsjechië
country-DK = Denemarken
country-EE = Estland
country-FI = Finland
country-FR = Frankrijk
country-DE = Duitsland
country-GR = Griekenland
country-HU = Hongarije
country-IE = Ierland
country-IT = Italië
country-LV = Letland
country-LT = Litouwen
country-LU = Luxemburg
country-MT = Malta
country-NL = Nederland
country-PL = Polen
country-PT = Portugal
country-RO = Roemenië
country-SK = Slowakije
country-SI = Slovenië
country-ES = Spanje
country-SE = Zweden
country-IS = IJsland
country-LI = Liechtenstein
country-NO = Noorwegen
country-CH = Zwitserland
country-GB = Verenigd Koninkrijk
country-AL = Albanië
country-BA = Bosnië en Herzegovina
country-XK = Kosovo
country-ME = Montenegro
country-MK = Noord-Macedonië
country-RS = Servië
country-TR = Turkije
country-UA = Oekraïne
country-MD = Moldavië
country-GE = Georgië
country-AM = Armenië
country-AZ = Azerbeidzjan
country-BY = Belarus
country-RU = Rusland
country-FO = Faeröer
country-GL = Groenland
country-IL = Israël
country-PS = Palestina
country-TN = Tunesië
country-MA = Marokko
country-DZ = Algerije
country-LY = Libië
country-EG = Egypte
country-JO = Jordanië
country-LB = Libanon
country-SY = Syrië
country-KR = Zuid-Korea
country-JP = Japan
country-CA = Canada
country-NZ = Nieuw-Zeeland
country-US = Verenigde Staten
country-AD = Andorra
country-MC = Monaco
country-SM = San Marino
country-VA = Vaticaanstad
country-AU = Australië
country-BR = Brazilië
country-IN = India
country-CN = China
country-ZA = Zuid-Afrika
country-GT = Guatemala
country-YE = Jemen
country-KZ = Kazachstan
country-UZ = Oezbekistan
country-IQ = Irak
country-TL = Timor-Leste
country-SN = Senegal
country-KE = Kenia
country-CO = Colombia
country-PE = Peru

## Steden waarvan de klok telt

city-amsterdam = Amsterdam
city-athens = Athene
city-azores = Ponta Delgada
city-belgrade = Belgrado
city-berlin = Berlijn
city-bratislava = Bratislava
city-brussels = Brussel
city-bucharest = Boekarest
city-budapest = Boedapest
city-canary = Las Palmas
city-chisinau = Chisinau
city-copenhagen = Kopenhagen
city-dublin = Dublin
city-helsinki = Helsinki
city-istanbul = Istanbul
city-kyiv = Kyiv
city-lisbon = Lissabon
city-ljubljana = Ljubljana
city-london = Londen
city-luxembourg = Luxemburg
city-madrid = Madrid
city-malta = Valletta
city-nicosia = Nicosia
city-oslo = Oslo
city-paris = Parijs
city-podgorica = Podgorica
city-prague = Praag
city-reykjavik = Reykjavik
city-riga = Riga
city-rome = Rome
city-sarajevo = Sarajevo
city-skopje = Skopje
city-sofia = Sofia
city-stockholm = Stockholm
city-tallinn = Tallinn
city-tbilisi = Tbilisi
city-tirane = Tirana
city-vienna = Wenen
city-vilnius = Vilnius
city-warsaw = Warschau
city-yerevan = Jerevan
city-zagreb = Zagreb
city-zurich = Zürich
