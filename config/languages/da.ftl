### Hvad Crier siger, på dansk. Hver besked er forklaret i en.ftl. Den, der skriver, tiltales med du.

## Dage, klokkeslæt og beløb

date = { $day }. { $month ->
        [1] jan.
        [2] feb.
        [3] mar.
        [4] apr.
        [5] maj
        [6] juni
        [7] juli
        [8] aug.
        [9] sep.
        [10] okt.
        [11] nov.
       *[12] dec.
    } { $year }
clock = kl. { $hour }.{ $minute }
days-ahead = { $days ->
        [0] i dag
        [1] i morgen
       *[other] om { $days } dage
    }
days-ago = { $days ->
        [1] i går
       *[other] for { $days } dage siden
    }
money = { $amount } EUR
list-and = { $head } og { $last }
list-or = { $head } eller { $last }

## Frister

moment = { $date } { $time } i { $city }
moment-same-day = { $time } i { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; kun dagen er kendt, formentlig { $time } i { $city })
deadline-line = Frist: { $deadline }
deadline-line-stage = Frist: { $deadline }, { $stage }
deadline-line-passed = Fristen er udløbet: { $date } ({ $left })
deadline-line-unknown = Frist: ikke oplyst
stage-first = trin 1 af 2
stage-second = trin 2 af 2, efter indbydelse
stage-cut-off-last = den sidste skæringsdato
stage-cut-off-next = { $count ->
        [one] den næste af { $count } skæringsdato
       *[other] den næste af { $count } skæringsdatoer
    }

## Kortet for en indkaldelse

kind-grant = EU-tilskud
kind-cascade = lille tilskud gennem et støttet projekt
kind-external_action = tilskud til arbejde uden for EU
kind-tender = udbud: en kontrakt, ikke et tilskud
kind-national = national eller regional indkaldelse
money-line = Penge: { $money }
money-line-unknown = Penge: ikke oplyst
why-line = Hvorfor: { $reasons }
seen-unchanged = Set første gang { $date }, uændret siden
seen-changed = Set første gang { $first }, sidst ændret { $last }
entered-by-hand = Offentliggjort af { $publisher }, indtastet i hånden
seen-last = Sidst set hos kilden { $date }
part-of-call = En del af indkaldelsen “{ $call }”
also-listed = Findes også hos
also-listed-otherwise = { $source }, hvor der står { $date }
status-opens = Åbner { $date } ({ $left })
status-late = Ikke åben endnu, skulle åbne { $date }
status-unopened = Ikke åben endnu, åbningsdag ikke oplyst
status-closed = Lukket
status-withdrawn = Trukket tilbage af udgiveren
status-unknown = Om den er åben: ikke oplyst
open-now = Indkaldelsen er åben.
open-since = Indkaldelsen har været åben siden { $date }.

## Pengene i en indkaldelse

budget-and = { $head }; { $last }
budget-range = { $min } til { $max } pr. tilskud
budget-up-to = op til { $max } pr. tilskud
budget-from = fra { $min } pr. tilskud
budget-pot = i alt { $total }
budget-pot-shared = i alt { $total }, måske delt med andre emner
budget-grants = { $count ->
        [one] { $count } tilskud ventes
       *[other] { $count } tilskud ventes
    }

## Beskeder

notice-appeared = Ny indkaldelse
notice-appeared-forthcoming = Ny indkaldelse, ikke åben endnu
notice-opened = Åben nu
notice-closed-passed = Lukket: fristen er udløbet
notice-closed-early = Lukket før tid
notice-closed = Lukket af udgiveren
notice-withdrawn = Trukket tilbage af udgiveren
notice-reopened = Åben igen
reminder = Frist { $left }
reminder-stage-first = Frist for trin 1 { $left }
reminder-stage-second = Frist for trin 2 { $left }
reminder-cut-off = Skæringsdato { $left }
moved = Frist flyttet: var { $gone }, nu { $come }
moved-away = Frist taget tilbage: var { $gone }, nu ikke oplyst
moved-dropped = Frist bortfaldet: { $gone }
moved-set = Frist fastsat: { $come }
moved-added = Frist tilføjet: { $come }
moved-otherwise = Frist ændret
publisher-says = Udgiveren meddeler ({ $date }): { $said }
amended = Ændret: { $fields }
amended-field = { $field }: var { $was }, nu { $now }
field-title = titel
field-identifier = kode
field-opening_day = åbningsdag
field-deadline_hour = klokkeslæt for fristen
field-deadline_model = slags frister
field-budget = budget
field-programme = program
field-call = indkaldelse
field-text = beskrivelse
field-link = link
field-update = meddelelse
value-unknown = ikke oplyst
value-title = “{ $title }”
value-words = { $count ->
        [one] { $count } ord
       *[other] { $count } ord
    }
value-day-only = kun dagen
value-one-stage = ét trin
value-two-stages = to trin
value-cut-offs = flere skæringsdatoer

## Flere nyheder på én gang

digest-heading = { $count ->
        [one] { $count } nyhed, { $date }
       *[other] { $count } nyheder, { $date }
    }
digest-more = { $count ->
        [one] Og { $count } mere.
       *[other] Og { $count } mere.
    }
told-nothing = Jeg har ikke fortalt noget i denne chat endnu. /following viser, hvad den vil vide.
told-heading = Hvad jeg har fortalt i denne chat, det nyeste først
told-on = Fortalt { $date }
hours-ago = { $hours ->
        [0] inden for den seneste time
        [one] for en time siden
       *[other] for { $hours } timer siden
    }
hours-ahead = { $hours ->
        [0] inden for en time
        [one] om en time
       *[other] om { $hours } timer
    }
sources-none = Jeg læser ingen kilde.
sources-heading = Hvad jeg læser, og hvor friskt det er
source-read = { $count ->
        [one] læst { $age }, { $count } post
       *[other] læst { $age }, { $count } poster
    }
source-never = ikke læst endnu
source-next = læses igen { $when }
source-defects = { $count } ikke forstået ({ $sorts })
source-is-stale = kan ikke læses siden { $date }: { $found }
source-is-reshaped = har sider med en anden form siden { $date }: { $found }
source-is-flooded = holdes tilbage siden { $date }: { $found }
source-stale = Kilden { $name } har ikke kunnet læses siden { $date }
source-reshaped = Siderne hos { $name } har en anden form end ventet
source-flooded = Nye poster fra { $name } holdes tilbage
source-found = Fundet: { $found }
source-stale-next = Det kendte bliver stående, og jeg prøver videre.
source-reshaped-next = Intet på dem godtages, det kendte bliver stående. { $command } viser, hvad der læses, og hvad der mangler.
source-flooded-next = De slipper igennem, når en anden læsning viser det samme, eller med { $command }.
source-over = Kilden { $name } er i orden igen
source-over-stale = Den har ikke kunnet læses siden { $date }, og læses nu igen.
source-over-reshaped = Dens sider har haft en anden form siden { $date }, og forstås nu igen.
source-over-flooded = Det, der blev holdt tilbage siden { $date }, gælder nu eller er væk.

## Knapper

button-details = Mere om den
button-page = Åbn siden
button-similar = Lignende indkaldelser
button-recent = Alle nyheder
button-more = Flere
button-help = Hjælp
button-deadlines = Hvad lukker snart
button-follow = Følg dette
button-stop = Følg ikke mere
button-stop-number = Stop { $number }
button-following = Vis
button-like = Mere af dette
button-dislike = Mindre af dette
button-taste = Hvad jeg gemmer
button-forget = Glem alt dette

## Hvad nogen er interesseret i

interest = indkaldelser { $conditions }
interest-everything = alle indkaldelser
expression-everything = af enhver slags
expression-word = om { $word }
expression-prefix = om { $word }…
expression-phrase = om “{ $words }”
expression-not = ikke { $what }
expression-any = enten { $what }
facet-programme = fra { $name }
facet-kind-grant = af slagsen tilskud
facet-kind-cascade = af slagsen kaskadefinansiering
facet-kind-external_action = af slagsen foranstaltninger udadtil
facet-kind-tender = af slagsen udbud
facet-kind-national = af slagsen national indkaldelse
facet-country = for landet { $name }
facet-organisation = for { $name }
facet-theme = om { $name }
facet-budget-range = mellem { $min } og { $max }
facet-budget-up-to = op til { $max }
facet-budget-from = fra { $min }
facet-budget-any = af enhver størrelse
facet-deadline-range = der lukker om { $min } til { $max ->
        [one] { $max } dag
       *[other] { $max } dage
    }
facet-deadline-within = der lukker inden for { $max ->
        [one] { $max } dag
       *[other] { $max } dage
    }
facet-deadline-from = der lukker om { $min ->
        [one] { $min } dag
       *[other] { $min } dage
    } eller senere
facet-deadline-any = der lukker når som helst
facet-opens-range = der åbner om { $min } til { $max ->
        [one] { $max } dag
       *[other] { $max } dage
    }
facet-opens-within = der åbner inden for { $max ->
        [one] { $max } dag
       *[other] { $max } dage
    }
facet-opens-from = der åbner om { $min ->
        [one] { $min } dag
       *[other] { $min } dage
    } eller senere
facet-opens-any = der åbner når som helst
facet-language = udgivet på { $language }
facet-partners-range = der kræver { $min } til { $max ->
    [one] { $max } partner
   *[other] { $max } partnere
}
facet-partners-up-to = der kræver højst { $max ->
    [one] { $max } partner
   *[other] { $max } partnere
}
facet-partners-from = der kræver { $min ->
    [one] { $min } partner
   *[other] { $min } partnere
} eller flere
facet-partners-any = med et hvilket som helst antal partnere
facet-status-forthcoming = der er på vej
facet-status-open = der er åbne
facet-status-closed = der er lukkede
facet-status-withdrawn = der er trukket tilbage
facet-status-unknown = hvor man ikke ved, om de er åbne
reason-mentions = nævner { $words }
reason-named = du spurgte efter den
reason-of-named = hører til den indkaldelse, du spurgte efter
reason-named-beginning = koden begynder sådan

## Over en liste

noun-call = { $count ->
        [one] indkaldelse
       *[other] indkaldelser
    }
noun-grant = { $count ->
        [one] EU-tilskud
       *[other] EU-tilskud
    }
noun-cascade = { $count ->
        [one] lille tilskud gennem et støttet projekt
       *[other] små tilskud gennem støttede projekter
    }
noun-external_action = { $count ->
        [one] tilskud til arbejde uden for EU
       *[other] tilskud til arbejde uden for EU
    }
noun-tender = { $count ->
        [one] udbud
       *[other] udbud
    }
noun-national = { $count ->
        [one] national indkaldelse
       *[other] nationale indkaldelser
    }
nouns-call = indkaldelser
nouns-grant = EU-tilskud
nouns-cascade = små tilskud gennem støttede projekter
nouns-external_action = tilskud til arbejde uden for EU
nouns-tender = udbud
nouns-national = nationale indkaldelser
counted = { $count } { $what }
noun-with-status = { $noun } (status: { $status })
label-status-forthcoming = på vej
label-status-open = åben
label-status-closed = lukket
label-status-withdrawn = trukket tilbage
label-status-unknown = uden dato
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] der nævner { $words }
       *[other] der nævner { $words }
    }
condition-amount = med tilskud på { $amount }
condition-amount-range = med tilskud mellem { $min } og { $max }
condition-amount-up-to = med tilskud op til { $max }
condition-amount-from = med tilskud fra { $min }
condition-closing-on = der lukker { $date }
condition-closing-range = der lukker fra { $from } til { $to }
condition-closing-by = der lukker senest { $to }
condition-closing-from = der lukker fra { $from }
condition-opening-on = der åbner { $date }
condition-opening-range = der åbner fra { $from } til { $to }
condition-opening-by = der åbner senest { $to }
condition-opening-from = der åbner fra { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, den nærmeste frist først:
list-heading-best = { $what }, det, der passer bedst, først:
list-more = { $count ->
        [one] Og { $count } mere. Tilføj et program, et land, et beløb eller en måned for at se færre.
       *[other] Og { $count } mere. Tilføj et program, et land, et beløb eller en måned for at se færre.
    }
list-follow-hint = For at høre om nye: { $command }
family-heading = { $count ->
        [one] { $count } indkaldelse har koden { $code }:
       *[other] { $count } indkaldelser har koden { $code }:
    }
family-more = { $count ->
        [one] Og { $count } mere; skriv mere af koden.
       *[other] Og { $count } mere; skriv mere af koden.
    }
similar-heading = Indkaldelser som { $title }:
similar-nothing = Jeg kender ingen anden indkaldelse som { $title }, der kan søges.
why-heading = Hvad der skete med { $title } her:
why-misses = { $interest }: passer ikke; det, der mangler: { $conditions }
why-told = { $interest }: passer, og blev fortalt { $date }
why-pending = { $interest }: passer, og bliver fortalt { $date }
why-digest = { $interest }: passer, og kommer med oversigten { $date }
why-quiet = { $interest }: passer, men der er ikke sket noget, siden det begyndte at blive fulgt, så der var intet at fortælle

## Svar om én indkaldelse, og om ingen

deadlines-all = Alle frister:
money-none-stated = Kilden oplyser ingen beløb.
nothing-fits = Intet passer. Jeg ledte efter: { $what }.
looser-deadline = { $count ->
        [one] Uden dagene er der { $count }.
       *[other] Uden dagene er der { $count }.
    }
looser-opening = { $count ->
        [one] Uanset åbningsdag er der { $count }.
       *[other] Uanset åbningsdag er der { $count }.
    }
looser-amount = { $count ->
        [one] Uden beløbet er der { $count }.
       *[other] Uden beløbet er der { $count }.
    }
looser-status = { $count ->
        [one] Åben eller ej er der { $count }.
       *[other] Åbne eller ej er der { $count }.
    }
looser-kind = { $count ->
        [one] Af enhver slags er der { $count }.
       *[other] Af enhver slags er der { $count }.
    }
looser-country = { $count ->
        [one] Uden landet er der { $count }.
       *[other] Uden landet er der { $count }.
    }
looser-programme = { $count ->
        [one] I alle programmer er der { $count }.
       *[other] I alle programmer er der { $count }.
    }
looser-words = { $count ->
        [one] Uden de frie ord er der { $count }.
       *[other] Uden de frie ord er der { $count }.
    }
nothing-fits-follow = Jeg kan sige til, når der kommer noget, der passer.
unknown-code = Jeg kender ingen indkaldelse { $code }.
unknown-code-example = Koder ser sådan ud: { $code }
unknown-code-nearest = De nærmeste, jeg kender:
cut-question = { $count ->
        [one] Det var langt; jeg læste det første { $count } tegn.
       *[other] Det var langt; jeg læste de første { $count } tegn.
    }

## Omkring svarene

example-question = indkaldelser for biblioteker om kulturarv, højst 60.000 euro
greeting = Hej. Jeg holder øje med europæiske indkaldelser om tilskud, fortæller i denne chat om nye, der passer, og svarer på spørgsmål.
greeting-example = Spørg mig for eksempel: { $example }
help-heading = Hvad jeg kan
help-plain-words = Almindelige ord kan også bruges:
help-example-month = hvilke CERV-indkaldelser lukker denne måned?
help-example-small = små tilskud til museer i Polen, højst 60.000 euro
help-example-when = hvornår lukker CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = kaskadefinansiering om energi, der åbner næste måned
help-disclaimer = Det, jeg siger, kommer fra udgivernes lister; det er teksten i indkaldelsen, der gælder.
unclear = Jeg forstod ikke, hvad du leder efter.
unclear-example = Nævn et tema, en slags organisation, et program eller en indkaldelse. For eksempel: { $example }
out-of-scope = Det ved jeg ikke noget om. Jeg kender kun europæiske indkaldelser om tilskud.
out-of-scope-personal = Jeg kender kun indkaldelser for organisationer, ikke penge til én person. Spørg det internationale kontor på din skole eller dit universitet om et udlandsophold, og dit Europe Direct-center om råd i nærheden.
for-example = For eksempel: { $example }
apology = Beklager, jeg kan ikke slå op i mine oplysninger lige nu. Spørg igen om nogle minutter; det, du følger, er ikke gået tabt.
unknown-command = Jeg kender ikke { $command }.
unknown-command-meant = Mente du { $command }? { $description }
usage = Efter kommandoen mangler: { $argument }. For eksempel: { $example }
only-managers = Kun de, der styrer denne chat, kan ændre, hvad den følger. I en privat chat med mig kan du følge det, der interesserer dig.

## At følge

followed = Fra nu af fortæller jeg i denne chat om: { $interest }.
followed-reminders = Jeg fortæller, hvad der er nyt eller ændres, og minder om det { $days } { $last ->
        [one] dag
       *[other] dage
    } før en frist, { $time } i { $city }.
followed-written = Skrives { $interest }
followed-near = Tæt på det i dag:
followed-already = Denne chat følger det allerede, som nummer { $number }: { $interest }.
followed-already-file = Denne chat følger det allerede, gennem sit fællesskabs fil: { $interest }.
followed-too-many = { $count ->
        [one] Denne chat følger allerede { $count } interesse, flere kan den ikke. Stop først en: /following
       *[other] Denne chat følger allerede { $count } interesser, flere kan den ikke. Stop først en: /following
    }
following-heading = Denne chat følger
following-from-file = { $interest } (fastsat i fællesskabets fil)
followed-relevance = Indkaldelser, der passer mindre end { $least } af 100, udelades.
following-relevance = { $interest }, der passer mindst { $least } af 100
relevance-wrong = Jeg kunne ikke læse, hvor godt indkaldelser skal passe: der står { $found }, der skal være et tal fra 0 til 100.
following-stop = For at stoppe en: /unfollow og nummeret.
following-nothing = Denne chat følger ikke noget endnu.
following-place = I et fællesskabs fil hedder denne chat { $place }
unfollow-nothing = Intet følges med kommando i denne chat, så der er ikke noget at stoppe. Se /following
unfollow-unknown = Det nummer findes ikke her. Jeg kender { $numbers }; se /following
unfollowed = Stoppet. I denne chat fortæller jeg ikke længere om: { $interest }.
unfollowed-again = For at tage det op igen: { $command }
expected-heading = Ventes, ikke offentliggjort endnu:
expected-times = åbner normalt { $opens } og lukker { $closes }; ikke offentliggjort endnu.
expected-closes = lukker normalt { $closes }; ikke offentliggjort endnu.
expected-last = Den seneste runde løb fra { $opened } til { $closed }.
expected-agencies = Det nationale agentur i dit land offentliggør den: { $link }
expected-portal = Den kommer på EU's portal: { $link }
month = { $month ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
month-early = i begyndelsen af { $month }
month-mid = i midten af { $month }
month-late = i slutningen af { $month }
works-funded = { $count ->
        [one] { $count } projekt, der har fået støtte til dette:
       *[other] { $count } projekter, der har fået støtte til dette, de bedst passende først:
    }
works-usable = { $count ->
        [one] { $count } resultat eller frit materiale om dette:
       *[other] { $count } resultater og frie materialer om dette, de bedst passende først:
    }
works-source = Fra kilden { $source }, læst { $date }.
works-source-undated = Fra kilden { $source }.
works-no-calls = Dette er ikke indkaldelser; spørg efter dem som sædvanlig.
works-funded-none = Jeg har ingen liste over støttede projekter her. Den, der driver mig, kan slå en kilde til, for eksempel `cordis`.
works-usable-none = Jeg har ingen liste over frie materialer her. Den, der driver mig, kan slå en kilde til, for eksempel `cordis_results`.
works-funded-nothing = Jeg kender ingen støttede projekter { $topic }.
works-usable-nothing = Jeg kender ingen resultater eller frie materialer { $topic }.
enter-read = Sådan læste jeg det. Er det rigtigt?
enter-corrects = Dette retter “{ $title }”. Er det rigtigt?
enter-keywords = Findes med disse ord: { $keywords }
enter-confirm = Tryk på knappen eller send { $command } for at gemme den og fortælle alle, den passer til, om den. Send hele formularen igen for at ændre noget.
button-enter = Ja, indtast den
enter-bad = Det kunne jeg ikke læse som en indkaldelse:
enter-slip = { $part }: der står { $found }, der skal være { $expected }; prøv { $example }
enter-slip-nothing = { $part }: der står intet, der skal være { $expected }; prøv { $example }
enter-example = En hel formular: { $example }
enter-parts = Delene i denne rækkefølge, med semikolon imellem, eller med navn som i `code: KA210-YOU-2027`: { $parts }
entry-title = en titel
entry-deadline = en dag, med klokkeslæt, hvis det kendes
entry-opens = en dag
entry-link = adressen på udgiverens side
entry-programme = et programs kode eller navn
entry-budget = et beløb i euro, eller et mindste og et største
entry-for = slags organisationer, med komma imellem
entry-country = lande, med komma imellem
entry-kind = grant, cascade, external_action, tender eller national
entry-status = forthcoming, open, closed, withdrawn eller unknown
entry-pot = et beløb i euro
entry-grants = et tal
entry-language = koden for et EU-sprog
entry-code = en kode på højst 100 tegn
entry-call = en kode på højst 100 tegn
enter-done = Indtastet: “{ $title }”. Jeg fortæller om den i alle fællesskaber, den passer til.
enter-later = Indtast den igen med samme link eller kode for at rette den. For at trække den tilbage: { $command }
enter-withdrawn = Trukket tilbage: “{ $title }”. Indtast den igen for at tage den op på ny.
enter-nothing = Ingen indkaldelse venter på et ja her. Send formularen igen.
enter-unknown = Jeg kender ingen indkaldelse { $code }, der er indtastet i hånden.
enter-in-file = “{ $title }” står i en fil: skriv `withdrawn` under `status` der.
enter-only-managers = Kun de, der styrer denne chat, kan indtaste indkaldelser.
enter-not-here = Jeg fortæller om indkaldelser til alle, de passer til, så de kan kun indtastes i en chat, der står i et fællesskabs fil.
enter-no-desk = Her kan indkaldelser ikke indtastes: intet gemmes i denne session.
thumb-up = Noteret: for dig rykker jeg indkaldelser som “{ $title }” lidt op. /taste viser, hvad jeg gemmer af det, og glemmer det.
thumb-down = Noteret: for dig rykker jeg indkaldelser som “{ $title }” lidt ned. /taste viser, hvad jeg gemmer af det, og glemmer det.
thumb-nobody = Jeg kan ikke se, hvem du er her, så jeg gemmer intet. I en privat chat med mig virker det.
taste-nothing = Jeg ved intet om, hvad du kan lide. Knapperne under nye indkaldelser fortæller mig det, og det gør /like og /dislike med en kode også.
taste-heading = { $count ->
        [one] Hvad jeg har lært af { $count } tommelfinger
       *[other] Hvad jeg har lært af { $count } tommelfingre
    }
taste-more = Flere indkaldelser { $what } ({ $count ->
        [one] { $count } tommelfinger op
       *[other] { $count } tommelfingre op
    })
taste-less = Færre indkaldelser { $what } ({ $count ->
        [one] { $count } tommelfinger ned
       *[other] { $count } tommelfingre ned
    })
taste-effect = Det flytter rækkefølgen af det, jeg viser dig, med højst { $points } af 100 point. Det skjuler aldrig en indkaldelse, du spørger om ved navn, og ingen andre ser det.
taste-forgotten = Glemt: jeg gemmer intet om, hvad du kan lide.

## Fejl efter /follow

bad-interest = Det kunne jeg ikke læse. Ved tegn { $at }: { $slip }.
bad-interest-example = Et helt eksempel: { $example }
slip-nothing = der står ikke noget, der skal være ord; prøv `heritage OR museum`, eller `*` for alle indkaldelser
slip-end = her slutter det, der skal være et ord; fjern den sidste operator, eller tilføj et ord
slip-never-opened = `)` uden sin `(`; fjern den, eller sæt `(` foran
slip-never-closed = `(` uden sin `)`; tilføj `)`
slip-closed-empty = `)`, der skal være et ord foran
slip-never-unquoted = et anførselstegn er ikke lukket; sæt `"` efter ordene
slip-empty-phrase = der står ikke noget mellem anførselstegnene, der skal være ord
slip-operator = en operator, der skal være et ord foran; prøv `heritage OR museum`
slip-too-deep = mere end { $max } parenteser inden i hinanden; skriv det enklere
slip-too-many = mere end { $max } ord; del det op i flere interesser
slip-long-word = `{ $found }` har { $letters } bogstaver, højst { $max } må der være; prøv et kortere ord
slip-no-word = `{ $found }` er ikke et ord
slip-short-prefix = `{ $found }`, der skal være mindst to bogstaver før `*`; prøv `librar*`
slip-unknown-field = feltet `{ $found }` findes ikke, der skal være et af { $fields }
slip-facet = `{ $found }`, der skal være { $expected }; prøv `{ $example }`
expected-programme = et program
expected-kind = grant, cascade, external_action, tender eller national
expected-country = et land
expected-for = en slags organisation
expected-theme = et tema
expected-budget = et beløb i euro med < eller >
expected-deadline = et antal dage med < eller >
expected-opens = et antal dage med < eller >
expected-lang = et EU-sprog
expected-partners = et antal partnere med <= eller >=
expected-status = open, forthcoming, closed, withdrawn eller unknown

## Kommandoer

command-ask = Spørg med almindelige ord: indkaldelser for biblioteker, højst 60.000 euro.
    .name = spørg
    .argument = spørgsmål
command-deadlines = Hvad der lukker først; indsnævr med ord.
    .name = frister
    .argument = ord
command-call = Alt om én indkaldelse, med koden eller linket.
    .name = indkaldelse
    .argument = kode
command-similar = Andre indkaldelser som den.
    .name = lignende
    .argument = kode
command-why = Hvorfor denne chat hørte om en indkaldelse, eller ikke gjorde.
    .name = hvorfor
    .argument = kode
command-follow = Hør om nye indkaldelser, der passer.
    .name = følg
    .argument = interesse
command-following = Hvad denne chat følger, og hvordan man stopper det.
    .name = følges
command-unfollow = Følg ikke en af dem mere, med nummeret.
    .name = stop
    .argument = nummer
command-recent = Hvad jeg har fortalt i denne chat for nylig.
    .name = nyheder
    .argument = side
command-funded = Hvad der har fået støtte inden for et emne: projekter, ikke indkaldelser.
    .name = støttet
    .argument = emne
command-resources = Frie materialer og resultater om et tema.
    .name = materialer
    .argument = tema
command-addcall = Indtast en indkaldelse: titel; frist; link; program; beløb; for hvem; land.
    .name = indtast
    .argument = formular
command-withdrawcall = Træk en indkaldelse tilbage, der er indtastet i hånden.
    .name = tilbagetræk
    .argument = kode
command-like = Flere indkaldelser som denne.
    .name = flere
    .argument = kode
command-dislike = Færre indkaldelser som denne.
    .name = færre
    .argument = kode
command-taste = Hvad jeg har lært af dine tommelfingre, og hvordan jeg glemmer det.
    .name = smag
    .argument = forget
command-sources = Hvilke kilder jeg læser, hvor friske de er, og hvad der er galt med dem.
    .name = kilder
command-help = Hvad jeg kan.
    .name = hjælp
command-start = Sig hej.
    .name = begynd

## Slags organisationer

organisation-municipality = kommune
    .plural = kommuner
organisation-region = regional myndighed
    .plural = regionale myndigheder
organisation-public_body = offentligt organ
    .plural = offentlige organer
organisation-school = skole
    .plural = skoler
organisation-vet_provider = udbyder af erhvervsuddannelse
    .plural = udbydere af erhvervsuddannelse
organisation-university = universitet
    .plural = universiteter
organisation-research_body = forskningsorganisation
    .plural = forskningsorganisationer
organisation-adult_education = udbyder af voksenuddannelse
    .plural = udbydere af voksenuddannelse
organisation-library = bibliotek
    .plural = biblioteker
organisation-museum = museum
    .plural = museer
organisation-archive = arkiv
    .plural = arkiver
organisation-ngo = ikkestatslig organisation
    .plural = ikkestatslige organisationer
organisation-youth_organisation = ungdomsorganisation
    .plural = ungdomsorganisationer
organisation-informal_group = uformel gruppe
    .plural = uformelle grupper
organisation-sports_club = idrætsforening
    .plural = idrætsforeninger
organisation-social_enterprise = social virksomhed
    .plural = sociale virksomheder
organisation-sme = lille eller mellemstor virksomhed
    .plural = små og mellemstore virksomheder
organisation-startup = startup
    .plural = startups
organisation-company = virksomhed
    .plural = virksomheder
organisation-farmer = landmand
    .plural = landmænd
organisation-fisher = fisker
    .plural = fiskere
organisation-hospital = hospital eller sundhedstjeneste
    .plural = hospitaler og sundhedstjenester
organisation-social_service = udbyder af sociale tjenester
    .plural = udbydere af sociale tjenester
organisation-cultural_organisation = kulturorganisation
    .plural = kulturorganisationer
organisation-artist = kunstner
    .plural = kunstnere
organisation-media_organisation = medieorganisation
    .plural = medieorganisationer
organisation-audiovisual_company = filmselskab eller audiovisuel virksomhed
    .plural = filmselskaber og audiovisuelle virksomheder
organisation-faith_organisation = trossamfund
    .plural = trossamfund
organisation-chamber = handelskammer eller erhvervsfremmeorgan
    .plural = handelskamre og erhvervsfremmeorganer
organisation-social_partner = fagforening eller arbejdsgiverorganisation
    .plural = fagforeninger og arbejdsgiverorganisationer
organisation-consumer_organisation = forbrugerorganisation
    .plural = forbrugerorganisationer
organisation-energy_community = energifællesskab
    .plural = energifællesskaber
organisation-international_organisation = international organisation
    .plural = internationale organisationer
organisation-individual = fysisk person
    .plural = fysiske personer

## Temaer

theme-heritage = kulturarv
theme-culture = kultur og kunst
theme-creative_industries = kreative erhverv
theme-audiovisual = film og audiovisuelle medier
theme-music = musik
theme-books = bøger og oversættelse
theme-languages = sprog
theme-architecture = arkitektur og det nye europæiske Bauhaus
theme-media_literacy = mediekendskab
theme-journalism = journalistik og mediepluralisme
theme-democracy = demokrati og deltagelse
theme-remembrance = erindring
theme-town_twinning = venskabsbyer
theme-human_rights = grundlæggende rettigheder
theme-gender_equality = ligestilling mellem kønnene
theme-gender_violence = kønsbaseret vold
theme-children = børn og beskyttelse af børn
theme-anti_racism = antiracisme og ikkeforskelsbehandling
theme-roma = inklusion af romaer
theme-lgbtiq = ligestilling for LGBTIQ-personer
theme-disability = handicap
theme-inclusion = social inklusion
theme-migration = migration og integration
theme-youth = unge
theme-volunteering = frivilligt arbejde
theme-sport = idræt
theme-school_education = skoleuddannelse
theme-vocational_training = erhvervsuddannelse
theme-higher_education = videregående uddannelse
theme-adult_learning = voksenuddannelse
theme-digital_skills = digitale færdigheder
theme-artificial_intelligence = kunstig intelligens
theme-cybersecurity = cybersikkerhed
theme-data = data og cloud
theme-connectivity = konnektivitet
theme-online_safety = sikkerhed på nettet
theme-health = sundhed og pleje
theme-mental_health = mental sundhed
theme-ageing = aldring
theme-employment = beskæftigelse og arbejdsliv
theme-social_economy = social økonomi
theme-entrepreneurship = iværksætteri og små virksomheder
theme-tourism = turisme
theme-climate = klima
theme-energy = energi
theme-buildings = bygninger og renovering
theme-nature = natur og biodiversitet
theme-circular_economy = cirkulær økonomi
theme-water = vand
theme-ocean = have og oceaner
theme-agriculture = landbrug
theme-food = fødevarer
theme-rural = udvikling af landdistrikter
theme-urban = byudvikling
theme-mobility = transport og mobilitet
theme-regional_cooperation = grænseoverskridende og regionalt samarbejde
theme-civil_protection = civilbeskyttelse
theme-security = sikkerhed
theme-justice = retlige anliggender
theme-consumer = forbrugere
theme-research_skills = forskerkarrierer og bredere deltagelse
theme-science_society = videnskab og samfund
theme-innovation = innovation
theme-industry = industri og fremstilling
theme-space = rummet og satellitter
theme-defence = forsvar
theme-nuclear = kerneenergi
theme-external_action = udvikling og optræden udadtil
theme-eu_policy = viden om EU
theme-finance_control = bekæmpelse af svig og offentlige finanser

## Lande

country-AT = Østrig
country-BE = Belgien
country-BG = Bulgarien
country-HR = Kroatien
country-CY = Cypern
country-CZ = Tjekkiet
country-DK = Danmark
country-EE = Estland
country-FI = Finland
country-FR = Frankrig
country-DE = Tyskland
country-GR = Grækenland
country-HU = Ungarn
country-IE = Irland
country-IT = Italien
country-LV = Letland
country-LT = Litauen
country-LU = Luxembourg
country-MT = Malta
country-NL = Nederlandene
country-PL = Polen
country-PT = Portugal
country-RO = Rumænien
country-SK = Slovakiet
country-SI = Slovenien
country-ES = Spanien
country-SE = Sverige
country-IS = Island
country-LI = Liechtenstein
country-NO = Norge
country-CH = Schweiz
country-GB = Det Forenede Kongerige
country-AL = Albanien
country-BA = Bosnien-Hercegovina
country-XK = Kosovo
country-ME = Montenegro
country-MK = Nordmakedonien
country-RS = Serbien
country-TR = Tyrkiet
country-UA = Ukraine
country-MD = Moldova
country-GE = Georgien
country-AM = Armenien
country-AZ = Aserbajdsjan
country-BY = Belarus
country-RU = Rusland
country-FO = Færøerne
country-GL = Grønland
country-IL = Israel
country-PS = Palæstina
country-TN = Tunesien
country-MA = Marokko
country-DZ = Algeriet
country-LY = Libyen
country-EG = Egypten
country-JO = Jordan
country-LB = Libanon
country-SY = Syrien
country-KR = Sydkorea
country-JP = Japan
country-CA = Canada
country-NZ = New Zealand
country-US = De Forenede Stater
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
country-YE = Yemen
country-KZ = Kasakhstan
country-UZ = Usbekistan
country-IQ = Irak
country-TL = Timor-Leste
country-SN = Senegal
country-KE = Kenya
country-CO = Colombia
country-PE = Peru

## Byer, som uret går efter

city-amsterdam = Amsterdam
city-athens = Athen
city-azores = Ponta Delgada
city-belgrade = Beograd
city-berlin = Berlin
city-bratislava = Bratislava
city-brussels = Bruxelles
city-bucharest = Bukarest
city-budapest = Budapest
city-canary = Las Palmas
city-chisinau = Chișinău
city-copenhagen = København
city-dublin = Dublin
city-helsinki = Helsinki
city-istanbul = Istanbul
city-kyiv = Kyiv
city-lisbon = Lissabon
city-ljubljana = Ljubljana
city-london = London
city-luxembourg = Luxembourg
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
