### Dak li jgħid Crier, bil-Malti. L-ispjegazzjonijiet ta’ kull messaġġ jinsabu f’en.ftl.

## Jiem, ħinijiet u ammonti

date = { $day } ta’ { $month ->
        [1] Jannar
        [2] Frar
        [3] Marzu
        [4] April
        [5] Mejju
        [6] Ġunju
        [7] Lulju
        [8] Awwissu
        [9] Settembru
        [10] Ottubru
        [11] Novembru
       *[12] Diċembru
    } { $year }
clock = { $hour }:{ $minute }
days-ahead = { $days ->
        [0] illum
        [1] għada
        [one] fi żmien jum
        [two] fi żmien jumejn
        [few] fi żmien { $days } ijiem
        [many] fi żmien { $days }-il jum
       *[other] fi żmien { $days } jum
    }
days-ago = { $days ->
        [1] ilbieraħ
        [one] jum ilu
        [two] jumejn ilu
        [few] { $days } ijiem ilu
        [many] { $days }-il jum ilu
       *[other] { $days } jum ilu
    }
money = EUR { $amount }
list-and = { $head } u { $last }
list-or = { $head } jew { $last }

## Skadenzi

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; magħruf il-jum biss, ħin preżunt: { $time } { $city })
deadline-line = Skadenza: { $deadline }
deadline-line-stage = Skadenza: { $deadline }, { $stage }
deadline-line-passed = L-iskadenza għaddiet: { $date } ({ $left })
deadline-line-unknown = Skadenza: mhux indikata
stage-first = l-ewwel stadju minn 2
stage-second = it-tieni stadju minn 2, b’stedina biss
stage-cut-off-last = l-aħħar data limitu
stage-cut-off-next = { $count ->
        [one] id-data limitu li jmiss, minn { $count }
        [two] id-data limitu li jmiss, minn { $count }
        [few] id-data limitu li jmiss, minn { $count }
        [many] id-data limitu li jmiss, minn { $count }
       *[other] id-data limitu li jmiss, minn { $count }
    }

## Il-karta ta’ sejħa

kind-grant = għotja tal-UE
kind-cascade = għotja żgħira permezz ta’ proġett iffinanzjat
kind-external_action = għotja għal xogħol barra mill-UE
kind-tender = sejħa għall-offerti: kuntratt, mhux għotja
kind-national = sejħa nazzjonali jew reġjonali
money-line = Flus: { $money }
money-line-unknown = Flus: mhux indikati
why-line = Għaliex: { $reasons }
seen-unchanged = Dehret l-ewwel darba: { $date }, ma nbidlitx minn dakinhar
seen-changed = Dehret l-ewwel darba: { $first }, l-aħħar bidla: { $last }
entered-by-hand = Ippubblikata minn { $publisher }, imdaħħla bl-idejn
seen-last = Dehret l-aħħar darba fis-sors tagħha: { $date }
part-of-call = Parti mis-sejħa “{ $call }”
also-listed = Tidher ukoll għand
also-listed-otherwise = { $source }, li jgħid { $date }
status-opens = Tiftaħ: { $date } ({ $left })
status-late = Għadha ma fetħitx, kellha tiftaħ: { $date }
status-unopened = Għadha ma fetħitx, il-jum tal-ftuħ mhux indikat
status-closed = Magħluqa
status-withdrawn = Irtirata minn min ippubblikaha
status-unknown = Jekk hijiex miftuħa: mhux indikat
open-now = Hija miftuħa.
open-since = Hija miftuħa, jum tal-bidu: { $date }

## Il-flus ta’ sejħa, biċċa biċċa

budget-and = { $head }; { $last }
budget-range = minn { $min } sa { $max } għal kull għotja
budget-up-to = sa { $max } għal kull għotja
budget-from = minn { $min } għal kull għotja
budget-pot = { $total } b’kollox
budget-pot-shared = { $total } b’kollox, possibbilment flimkien ma’ suġġetti oħra
budget-grants = { $count ->
        [one] { $count } għotja mistennija
        [two] { $count } għotjiet mistennija
        [few] { $count } għotjiet mistennija
        [many] { $count }-il għotja mistennija
       *[other] { $count } għotja mistennija
    }

## Avviżi

notice-appeared = Sejħa ġdida
notice-appeared-forthcoming = Sejħa ġdida, għadha ma fetħitx
notice-opened = Miftuħa issa
notice-closed-passed = Magħluqa: l-iskadenza għaddiet
notice-closed-early = Magħluqa qabel iż-żmien
notice-closed = Magħluqa minn min ippubblikaha
notice-withdrawn = Irtirata minn min ippubblikaha
notice-reopened = Reġgħet fetħet
reminder = Skadenza { $left }
reminder-stage-first = Skadenza tal-ewwel stadju { $left }
reminder-stage-second = Skadenza tat-tieni stadju { $left }
reminder-cut-off = Data limitu { $left }
moved = L-iskadenza nbidlet: kienet { $gone }, issa { $come }
moved-away = L-iskadenza ġiet irtirata: kienet { $gone }, issa mhux indikata
moved-dropped = L-iskadenza tneħħiet: { $gone }
moved-set = Ġiet stabbilita skadenza: { $come }
moved-added = Żdiedet skadenza: { $come }
moved-otherwise = L-iskadenza nbidlet
publisher-says = Min ippubblikaha jgħid ({ $date }): { $said }
amended = Mibdul: { $fields }
amended-field = { $field }: qabel { $was }, issa { $now }
field-title = titolu
field-identifier = kodiċi
field-opening_day = jum tal-ftuħ
field-deadline_hour = ħin tal-iskadenza
field-deadline_model = tip ta’ skadenzi
field-budget = baġit
field-programme = programm
field-call = sejħa
field-text = deskrizzjoni
field-link = ħolqa
field-update = avviż
value-unknown = mhux indikat
value-title = “{ $title }”
value-words = { $count ->
        [one] { $count } kelma
        [two] { $count } kelmiet
        [few] { $count } kelmiet
        [many] { $count }-il kelma
       *[other] { $count } kelma
    }
value-day-only = il-jum biss
value-one-stage = stadju wieħed
value-two-stages = żewġ stadji
value-cut-offs = diversi dati limitu

## Diversi aħbarijiet f’messaġġ wieħed

digest-heading = { $count ->
        [one] { $count } aħbar, { $date }
        [two] { $count } aħbarijiet, { $date }
        [few] { $count } aħbarijiet, { $date }
        [many] { $count }-il aħbar, { $date }
       *[other] { $count } aħbar, { $date }
    }
digest-more = { $count ->
        [one] U { $count } oħra.
        [two] U { $count } oħra.
        [few] U { $count } oħra.
        [many] U { $count } oħra.
       *[other] U { $count } oħra.
    }
told-nothing = Għadni ma ħabbart xejn f’din il-konverżazzjoni. /following juri x’qed tiġi segwita hawn.
told-heading = Dak li ħabbart f’din il-konverżazzjoni, l-aktar ġdid l-ewwel
told-on = Imħabbra: { $date }
hours-ago = { $hours ->
        [0] fl-aħħar siegħa
        [one] siegħa ilu
        [two] sagħtejn ilu
        [few] { $hours } sigħat ilu
        [many] { $hours }-il siegħa ilu
       *[other] { $hours } siegħa ilu
    }
hours-ahead = { $hours ->
        [0] f’inqas minn siegħa
        [one] fi żmien siegħa
        [two] fi żmien sagħtejn
        [few] fi żmien { $hours } sigħat
        [many] fi żmien { $hours }-il siegħa
       *[other] fi żmien { $hours } siegħa
    }
sources-none = Ma naqra l-ebda sors.
sources-heading = X’naqra, u kemm hu frisk
source-read = { $count ->
        [one] moqri { $age }, { $count } rekord
        [two] moqri { $age }, { $count } rekords
        [few] moqri { $age }, { $count } rekords
        [many] moqri { $age }, { $count }-il rekord
       *[other] moqri { $age }, { $count } rekord
    }
source-never = għadu ma nqarax
source-next = jerġa’ jinqara { $when }
source-defects = { $count } mhux mifhuma ({ $sorts })
source-is-stale = ma jistax jinqara minn { $date }: { $found }
source-is-reshaped = il-paġni għandhom forma oħra minn { $date }: { $found }
source-is-flooded = miżmum lura minn { $date }: { $found }
source-stale = Is-sors { $name } ma jistax jinqara minn { $date }
source-reshaped = Il-paġni ta’ { $name } għandhom forma mhux mistennija
source-flooded = Ir-rekords ġodda ta’ { $name } qed jinżammu lura
source-found = Instab: { $found }
source-stale-next = Dak li hu magħruf jibqa’, u nkompli nipprova.
source-reshaped-next = Xejn minnhom ma jitwemmen, dak li kien magħruf jibqa’. { $command } juri x’jinqara u x’jonqos.
source-flooded-next = Jgħaddu meta t-tieni qari juri l-istess, jew b’{ $command }.
source-over = Is-sors { $name } reġa’ sew
source-over-stale = Ma setax jinqara minn { $date }, u issa reġa’ qed jinqara.
source-over-reshaped = Il-paġni tiegħu kellhom forma oħra minn { $date }, u issa reġgħu jinftiehmu.
source-over-flooded = Dak li nżamm lura minn { $date } issa ġie aċċettat jew sparixxa.

## Buttuni

button-details = Dettalji
button-page = Iftaħ il-paġna
button-similar = Sejħiet simili
button-recent = L-aħħar aħbarijiet kollha
button-more = Aktar
button-help = Għajnuna
button-deadlines = X’jagħlaq dalwaqt
button-follow = Segwi dan
button-stop = Waqqaf dan
button-stop-number = Waqqaf { $number }
button-following = Urihom
button-like = Aktar bħal din
button-dislike = Inqas bħal din
button-taste = X’inżomm
button-forget = Insa kollox

## X’jinteressa lil xi ħadd

interest = sejħiet { $conditions }
interest-everything = is-sejħiet kollha
expression-everything = ta’ kull xorta
expression-word = bil-kelma { $word }
expression-prefix = b’kelma li tibda b’{ $word }…
expression-phrase = bil-kliem “{ $words }”
expression-not = ħlief dawk { $what }
expression-any = { $what }
facet-programme = tal-programm { $name }
facet-kind-grant = tat-tip “għotja tal-UE”
facet-kind-cascade = tat-tip “finanzjament kaskata”
facet-kind-external_action = tat-tip “azzjoni esterna”
facet-kind-tender = tat-tip “sejħa għall-offerti”
facet-kind-national = tat-tip “sejħa nazzjonali”
facet-country = għall-pajjiż “{ $name }”
facet-organisation = għal { $name }
facet-theme = dwar it-tema “{ $name }”
facet-budget-range = bejn { $min } u { $max }
facet-budget-up-to = sa { $max }
facet-budget-from = minn { $min }
facet-budget-any = ta’ kwalunkwe ammont
facet-deadline-range = bi skadenza fi żmien { $min } sa { $max ->
        [one] { $max } jum
        [two] { $max } ijiem
        [few] { $max } ijiem
        [many] { $max }-il jum
       *[other] { $max } jum
    }
facet-deadline-within = bi skadenza fi żmien { $max ->
        [one] jum
        [two] jumejn
        [few] { $max } ijiem
        [many] { $max }-il jum
       *[other] { $max } jum
    }
facet-deadline-from = bi skadenza fi żmien { $min ->
        [one] jum
        [two] jumejn
        [few] { $min } ijiem
        [many] { $min }-il jum
       *[other] { $min } jum
    } jew aktar tard
facet-deadline-any = bi kwalunkwe skadenza
facet-opens-range = bi ftuħ fi żmien { $min } sa { $max ->
        [one] { $max } jum
        [two] { $max } ijiem
        [few] { $max } ijiem
        [many] { $max }-il jum
       *[other] { $max } jum
    }
facet-opens-within = bi ftuħ fi żmien { $max ->
        [one] jum
        [two] jumejn
        [few] { $max } ijiem
        [many] { $max }-il jum
       *[other] { $max } jum
    }
facet-opens-from = bi ftuħ fi żmien { $min ->
        [one] jum
        [two] jumejn
        [few] { $min } ijiem
        [many] { $min }-il jum
       *[other] { $min } jum
    } jew aktar tard
facet-opens-any = bi ftuħ fi kwalunkwe żmien
facet-language = ippubblikati bil-lingwa “{ $language }”
facet-partners-range = li jitolbu { $min } sa { $max ->
    [one] { $max } sieħeb
    [two] { $max } sħab
    [few] { $max } sħab
    [many] { $max }-il sieħeb
   *[other] { $max } sieħeb
}
facet-partners-up-to = li jitolbu mhux aktar minn { $max ->
    [one] sieħeb wieħed
    [two] żewġ sħab
    [few] { $max } sħab
    [many] { $max }-il sieħeb
   *[other] { $max } sieħeb
}
facet-partners-from = li jitolbu { $min ->
    [one] sieħeb wieħed
    [two] żewġ sħab
    [few] { $min } sħab
    [many] { $min }-il sieħeb
   *[other] { $min } sieħeb
} jew aktar
facet-partners-any = bi kwalunkwe għadd ta’ sħab
facet-status-forthcoming = li għad iridu jiftħu
facet-status-open = li huma miftuħa
facet-status-closed = li huma magħluqa
facet-status-withdrawn = li huma rtirati
facet-status-unknown = li l-istatus tagħhom mhux magħruf
reason-mentions = issemmi: { $words }
reason-named = int semmejtha
reason-of-named = hija parti mis-sejħa li semmejt
reason-named-beginning = il-kodiċi tagħha jibda hekk

## Fuq lista

noun-call = { $count ->
        [one] sejħa
        [two] sejħiet
        [few] sejħiet
        [many] sejħa
       *[other] sejħa
    }
noun-grant = { $count ->
        [one] għotja tal-UE
        [two] għotjiet tal-UE
        [few] għotjiet tal-UE
        [many] għotja tal-UE
       *[other] għotja tal-UE
    }
noun-cascade = { $count ->
        [one] għotja żgħira permezz ta’ proġett iffinanzjat
        [two] għotjiet żgħar permezz ta’ proġetti ffinanzjati
        [few] għotjiet żgħar permezz ta’ proġetti ffinanzjati
        [many] għotja żgħira permezz ta’ proġetti ffinanzjati
       *[other] għotja żgħira permezz ta’ proġetti ffinanzjati
    }
noun-external_action = { $count ->
        [one] għotja għal xogħol barra mill-UE
        [two] għotjiet għal xogħol barra mill-UE
        [few] għotjiet għal xogħol barra mill-UE
        [many] għotja għal xogħol barra mill-UE
       *[other] għotja għal xogħol barra mill-UE
    }
noun-tender = { $count ->
        [one] sejħa għall-offerti
        [two] sejħiet għall-offerti
        [few] sejħiet għall-offerti
        [many] sejħa għall-offerti
       *[other] sejħa għall-offerti
    }
noun-national = { $count ->
        [one] sejħa nazzjonali
        [two] sejħiet nazzjonali
        [few] sejħiet nazzjonali
        [many] sejħa nazzjonali
       *[other] sejħa nazzjonali
    }
nouns-call = sejħiet
nouns-grant = għotjiet tal-UE
nouns-cascade = għotjiet żgħar permezz ta’ proġetti ffinanzjati
nouns-external_action = għotjiet għal xogħol barra mill-UE
nouns-tender = sejħiet għall-offerti
nouns-national = sejħiet nazzjonali
counted = { $count ->
        [one] { $count } { $what }
        [two] { $count } { $what }
        [few] { $count } { $what }
        [many] { $count }-il { $what }
       *[other] { $count } { $what }
    }
noun-with-status = { $noun } (status: { $status })
label-status-forthcoming = għad trid tiftaħ
label-status-open = miftuħa
label-status-closed = magħluqa
label-status-withdrawn = irtirata
label-status-unknown = bla data
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] bil-kliem: { $words }
        [two] bil-kliem: { $words }
        [few] bil-kliem: { $words }
        [many] bil-kliem: { $words }
       *[other] bil-kliem: { $words }
    }
condition-amount = b’għotjiet ta’ { $amount }
condition-amount-range = b’għotjiet bejn { $min } u { $max }
condition-amount-up-to = b’għotjiet sa { $max }
condition-amount-from = b’għotjiet minn { $min }
condition-closing-on = bi skadenza { $date }
condition-closing-range = bi skadenza bejn { $from } u { $to }
condition-closing-by = bi skadenza sa { $to }
condition-closing-from = bi skadenza minn { $from }
condition-opening-on = bi ftuħ { $date }
condition-opening-range = bi ftuħ bejn { $from } u { $to }
condition-opening-by = bi ftuħ sa { $to }
condition-opening-from = bi ftuħ minn { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, l-eqreb skadenza l-ewwel:
list-heading-best = { $what }, l-aktar adattati l-ewwel:
list-more = { $count ->
        [one] U { $count } oħra. Biex tara inqas, żid programm, pajjiż, ammont jew xahar.
        [two] U { $count } oħra. Biex tara inqas, żid programm, pajjiż, ammont jew xahar.
        [few] U { $count } oħra. Biex tara inqas, żid programm, pajjiż, ammont jew xahar.
        [many] U { $count } oħra. Biex tara inqas, żid programm, pajjiż, ammont jew xahar.
       *[other] U { $count } oħra. Biex tara inqas, żid programm, pajjiż, ammont jew xahar.
    }
list-follow-hint = Biex tkun taf b’sejħiet ġodda: { $command }
family-heading = { $count ->
        [one] { $count } sejħa bil-kodiċi { $code }:
        [two] { $count } sejħiet bil-kodiċi { $code }:
        [few] { $count } sejħiet bil-kodiċi { $code }:
        [many] { $count }-il sejħa bil-kodiċi { $code }:
       *[other] { $count } sejħa bil-kodiċi { $code }:
    }
family-more = { $count ->
        [one] U { $count } oħra; ikteb aktar mill-kodiċi.
        [two] U { $count } oħra; ikteb aktar mill-kodiċi.
        [few] U { $count } oħra; ikteb aktar mill-kodiċi.
        [many] U { $count } oħra; ikteb aktar mill-kodiċi.
       *[other] U { $count } oħra; ikteb aktar mill-kodiċi.
    }
similar-heading = Sejħiet bħal { $title }:
similar-nothing = Ma naf bl-ebda sejħa oħra bħal { $title } li wieħed għadu jista’ japplika għaliha.
why-heading = X’ġara hawn minn { $title }:
why-misses = { $interest }: ma taqbilx; x’jonqos: { $conditions }
why-told = { $interest }: taqbel, u tħabbret fi { $date }
why-pending = { $interest }: taqbel, u se titħabbar fi { $date }
why-digest = { $interest }: taqbel, u tiġi mas-sommarju ta’ { $date }
why-quiet = { $interest }: taqbel, iżda ma ġara xejn minn meta beda jiġi segwit dan, u għalhekk ma kien hemm xejn xi tħabbar

## Tweġibiet dwar sejħa waħda, u dwar l-ebda waħda

deadlines-all = L-iskadenzi kollha tagħha:
money-none-stated = Is-sors tagħha ma jsemmi l-ebda ammont.
nothing-fits = M’hemm xejn li jaqbel. Fittixt: { $what }.
looser-deadline = { $count ->
        [one] Mingħajr il-kundizzjoni tal-iskadenza hemm { $count }.
        [two] Mingħajr il-kundizzjoni tal-iskadenza hemm { $count }.
        [few] Mingħajr il-kundizzjoni tal-iskadenza hemm { $count }.
        [many] Mingħajr il-kundizzjoni tal-iskadenza hemm { $count }.
       *[other] Mingħajr il-kundizzjoni tal-iskadenza hemm { $count }.
    }
looser-opening = { $count ->
        [one] Tiftaħ meta tiftaħ, hemm { $count }.
        [two] Jiftħu meta jiftħu, hemm { $count }.
        [few] Jiftħu meta jiftħu, hemm { $count }.
        [many] Jiftħu meta jiftħu, hemm { $count }.
       *[other] Jiftħu meta jiftħu, hemm { $count }.
    }
looser-amount = { $count ->
        [one] Mingħajr l-ammont hemm { $count }.
        [two] Mingħajr l-ammont hemm { $count }.
        [few] Mingħajr l-ammont hemm { $count }.
        [many] Mingħajr l-ammont hemm { $count }.
       *[other] Mingħajr l-ammont hemm { $count }.
    }
looser-status = { $count ->
        [one] Miftuħa jew le, hemm { $count }.
        [two] Miftuħa jew le, hemm { $count }.
        [few] Miftuħa jew le, hemm { $count }.
        [many] Miftuħa jew le, hemm { $count }.
       *[other] Miftuħa jew le, hemm { $count }.
    }
looser-kind = { $count ->
        [one] Ta’ kull tip hemm { $count }.
        [two] Ta’ kull tip hemm { $count }.
        [few] Ta’ kull tip hemm { $count }.
        [many] Ta’ kull tip hemm { $count }.
       *[other] Ta’ kull tip hemm { $count }.
    }
looser-country = { $count ->
        [one] Mingħajr il-pajjiż hemm { $count }.
        [two] Mingħajr il-pajjiż hemm { $count }.
        [few] Mingħajr il-pajjiż hemm { $count }.
        [many] Mingħajr il-pajjiż hemm { $count }.
       *[other] Mingħajr il-pajjiż hemm { $count }.
    }
looser-programme = { $count ->
        [one] Fil-programmi kollha hemm { $count }.
        [two] Fil-programmi kollha hemm { $count }.
        [few] Fil-programmi kollha hemm { $count }.
        [many] Fil-programmi kollha hemm { $count }.
       *[other] Fil-programmi kollha hemm { $count }.
    }
looser-words = { $count ->
        [one] Mingħajr il-kliem l-ieħor hemm { $count }.
        [two] Mingħajr il-kliem l-ieħor hemm { $count }.
        [few] Mingħajr il-kliem l-ieħor hemm { $count }.
        [many] Mingħajr il-kliem l-ieħor hemm { $count }.
       *[other] Mingħajr il-kliem l-ieħor hemm { $count }.
    }
nothing-fits-follow = Nista’ ngħarrfek meta toħroġ xi ħaġa li taqbel.
unknown-code = Ma nafx sejħa bil-kodiċi { $code }.
unknown-code-example = Il-kodiċijiet jidhru hekk: { $code }
unknown-code-nearest = L-eqreb li naf:
cut-question = { $count ->
        [one] Dak kien twil; qrajt l-ewwel karattru ({ $count }).
        [two] Dak kien twil; qrajt l-ewwel { $count } karattri.
        [few] Dak kien twil; qrajt l-ewwel { $count } karattri.
        [many] Dak kien twil; qrajt l-ewwel { $count }-il karattru.
       *[other] Dak kien twil; qrajt l-ewwel { $count } karattru.
    }

## Madwar it-tweġibiet

example-question = sejħiet għal libreriji dwar wirt kulturali taħt 60,000 ewro
greeting = Bonġu. Insegwi s-sejħiet Ewropej għal finanzjament, inħabbar f’din il-konverżazzjoni dawk ġodda li jaqblu, u nwieġeb mistoqsijiet.
greeting-example = Staqsini pereżempju: { $example }
help-heading = X’nista’ nagħmel
help-plain-words = Tista’ tistaqsi wkoll bi kliem sempliċi:
help-example-month = liema sejħiet CERV jagħlqu dan ix-xahar?
help-example-small = għotjiet żgħar għal mużewijiet fil-Polonja, massimu 60,000 ewro
help-example-when = meta tagħlaq CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = finanzjament kaskata dwar l-enerġija, li jiftaħ ix-xahar id-dieħel
help-disclaimer = Dak li ngħid ġej mil-listi ta’ min jippubblika s-sejħiet; it-test tas-sejħa huwa li jgħodd.
unclear = Ma fhimtx x’qed tfittex.
unclear-example = Semmi tema, tip ta’ organizzazzjoni, programm jew sejħa. Pereżempju: { $example }
out-of-scope = Dan ma nafux. Naf biss bis-sejħiet Ewropej għal finanzjament.
out-of-scope-personal = Naf biss b’sejħiet għal organizzazzjonijiet, mhux bi flus għal persuna waħda. Għal żmien barra mill-pajjiż staqsi lill-uffiċċju internazzjonali tal-iskola jew tal-università tiegħek; għal parir qrib tiegħek staqsi liċ-ċentru Europe Direct.
for-example = Pereżempju: { $example }
apology = Skużani, bħalissa ma nistax nara r-rekords tiegħi. Jekk jogħġbok, erġa’ staqsi fi ftit minuti; dak li ssegwi ma ntilifx.
unknown-command = Ma nafx il-kmand { $command }.
unknown-command-meant = Ridt tgħid { $command }? { $description }
usage = Wara l-kmand jonqos: { $argument }. Pereżempju: { $example }
only-managers = Dawk biss li jmexxu din il-konverżazzjoni jistgħu jibdlu dak li jiġi segwit fiha. F’konverżazzjoni privata miegħi tista’ ssegwi għalik innifsek.

## Is-segwitu

followed = Minn issa ’l quddiem se nħabbar f’din il-konverżazzjoni: { $interest }.
followed-reminders = Inħabbar dak li hu ġdid jew jinbidel, u nfakkar { $days } { $last ->
        [one] jum
        [two] ijiem
        [few] ijiem
        [many] jum
       *[other] jum
    } qabel skadenza, fil-{ $time } ({ $city }).
followed-written = Miktub bħala { $interest }
followed-near = Qrib ta’ dan illum:
followed-already = Dan diġà qed jiġi segwit hawn, bin-numru { $number }: { $interest }.
followed-already-file = Dan diġà qed jiġi segwit hawn, skont il-fajl tal-komunità: { $interest }.
followed-too-many = { $count ->
        [one] Hawn diġà qed jiġi segwit { $count } interess, li huwa l-massimu. L-ewwel waqqaf wieħed: /following
        [two] Hawn diġà qed jiġu segwiti { $count } interessi, li huwa l-massimu. L-ewwel waqqaf wieħed: /following
        [few] Hawn diġà qed jiġu segwiti { $count } interessi, li huwa l-massimu. L-ewwel waqqaf wieħed: /following
        [many] Hawn diġà qed jiġu segwiti { $count }-il interess, li huwa l-massimu. L-ewwel waqqaf wieħed: /following
       *[other] Hawn diġà qed jiġu segwiti { $count } interess, li huwa l-massimu. L-ewwel waqqaf wieħed: /following
    }
following-heading = F’din il-konverżazzjoni qed jiġi segwit
following-from-file = { $interest } (stabbilit fil-fajl tal-komunità)
followed-relevance = Sejħiet li jaqblu inqas minn { $least } minn 100 jitħallew barra.
following-relevance = { $interest } li jaqblu { $least } minn 100 jew aħjar
relevance-wrong = Ma fhimtx kemm iridu jaqblu s-sejħiet: sibt { $found }, stennejt numru minn 0 sa 100.
following-stop = Biex twaqqaf wieħed: /unfollow u n-numru tiegħu.
following-nothing = F’din il-konverżazzjoni għad mhu segwit xejn.
following-place = Fil-fajl ta’ komunità din il-konverżazzjoni jisimha { $place }
unfollow-nothing = F’din il-konverżazzjoni mhu segwit xejn b’kmand, u għalhekk m’hemm xejn x’twaqqaf. Ara /following
unfollow-unknown = Dan in-numru ma jeżistix hawn. Naf: { $numbers }; ara /following
unfollowed = Imwaqqaf. Hawn mhux se nħabbar aktar: { $interest }.
unfollowed-again = Biex terġa’ ssegwih: { $command }
expected-heading = Mistennija, għadhom mhux ippubblikati:
expected-times = is-soltu tiftaħ { $opens } u tagħlaq { $closes }; għadha mhix ippubblikata.
expected-closes = is-soltu tagħlaq { $closes }; għadha mhix ippubblikata.
expected-last = L-aħħar sejħa damet miftuħa minn { $opened } sa { $closed }.
expected-agencies = Tippubblikaha l-aġenzija nazzjonali ta’ pajjiżek: { $link }
expected-portal = Tidher fuq il-portal tal-UE: { $link }
month = { $month ->
        [1] Jannar
        [2] Frar
        [3] Marzu
        [4] April
        [5] Mejju
        [6] Ġunju
        [7] Lulju
        [8] Awwissu
        [9] Settembru
        [10] Ottubru
        [11] Novembru
       *[12] Diċembru
    }
month-early = fil-bidu ta’ { $month }
month-mid = f’nofs { $month }
month-late = fl-aħħar ta’ { $month }
works-funded = { $count ->
        [one] { $count } proġett iffinanzjat dwar dan:
        [two] { $count } proġetti ffinanzjati dwar dan, l-aktar adattati l-ewwel:
        [few] { $count } proġetti ffinanzjati dwar dan, l-aktar adattati l-ewwel:
        [many] { $count }-il proġett iffinanzjat dwar dan, l-aktar adattati l-ewwel:
       *[other] { $count } proġett iffinanzjat dwar dan, l-aktar adattati l-ewwel:
    }
works-usable = { $count ->
        [one] { $count } riżultat jew materjal b’xejn dwar dan:
        [two] { $count } riżultati u materjali b’xejn dwar dan, l-aktar adattati l-ewwel:
        [few] { $count } riżultati u materjali b’xejn dwar dan, l-aktar adattati l-ewwel:
        [many] { $count }-il riżultat u materjal b’xejn dwar dan, l-aktar adattati l-ewwel:
       *[other] { $count } riżultat u materjal b’xejn dwar dan, l-aktar adattati l-ewwel:
    }
works-source = Mis-sors { $source }, moqri fi { $date }.
works-source-undated = Mis-sors { $source }.
works-no-calls = Dawn mhumiex sejħiet; għal dawk staqsi bħas-soltu.
works-funded-none = Hawn ma nżommx lista ta’ proġetti ffinanzjati. Min iħaddimni jista’ jixgħel sors tagħhom, pereżempju `cordis`.
works-usable-none = Hawn ma nżommx lista ta’ materjali b’xejn. Min iħaddimni jista’ jixgħel sors tagħhom, pereżempju `cordis_results`.
works-funded-nothing = Ma naf bl-ebda proġett iffinanzjat li jaqbel: { $topic }
works-usable-nothing = Ma naf bl-ebda riżultat jew materjal b’xejn li jaqbel: { $topic }
enter-read = Qrajt dan. Tajjeb?
enter-corrects = Din tikkoreġi “{ $title }”. Tajjeb?
enter-keywords = Tinstab b’dan il-kliem: { $keywords }
enter-confirm = Biex nirreġistraha u nħabbarha lil kull min taqbillu, agħfas il-buttuna jew ibgħat { $command }. Biex tibdel xi ħaġa, erġa’ ibgħat il-formola kollha.
button-enter = Iva, daħħalha
enter-bad = Ma stajtx naqra dan bħala sejħa:
enter-slip = { $part }: sibt { $found }, stennejt { $expected }; ipprova { $example }
enter-slip-nothing = { $part }: ma sibt xejn, stennejt { $expected }; ipprova { $example }
enter-example = Formola sħiħa: { $example }
enter-parts = Il-partijiet f’din l-ordni, b’punt u virgola bejniethom, jew bl-isem bħal f’`code: KA210-YOU-2027`: { $parts }
entry-title = titolu
entry-deadline = jum, bil-ħin jekk ikun magħruf
entry-opens = jum
entry-link = l-indirizz tal-paġna ta’ min ippubblikaha
entry-programme = il-kodiċi jew l-isem ta’ programm
entry-budget = ammont wieħed f’ewro, jew l-iżgħar u l-akbar
entry-for = tipi ta’ organizzazzjoni, b’virgoli bejniethom
entry-country = pajjiżi, b’virgoli bejniethom
entry-kind = grant, cascade, external_action, tender jew national
entry-status = forthcoming, open, closed, withdrawn jew unknown
entry-pot = ammont f’ewro
entry-grants = numru
entry-language = il-kodiċi ta’ lingwa tal-UE
entry-code = kodiċi ta’ mhux aktar minn 100 karattru
entry-call = kodiċi ta’ mhux aktar minn 100 karattru
enter-done = Imdaħħla: “{ $title }”. Titħabbar lil kull komunità li taqblilha.
enter-later = Biex tikkoreġiha, erġa’ daħħalha bl-istess ħolqa jew kodiċi. Biex tirtiraha: { $command }
enter-withdrawn = Irtirata: “{ $title }”. Biex treġġagħha, erġa’ daħħalha.
enter-nothing = Hawn m’hemm l-ebda sejħa tistenna konferma. Erġa’ ibgħat il-formola.
enter-unknown = Ma naf bl-ebda sejħa { $code } mdaħħla bl-idejn.
enter-in-file = “{ $title }” tinsab f’fajl: hemmhekk ikteb `withdrawn` taħt `status`.
enter-only-managers = Dawk biss li jmexxu din il-konverżazzjoni jistgħu jdaħħlu sejħiet.
enter-not-here = Is-sejħiet jitħabbru lil kull min jaqblulu, u għalhekk jistgħu jiddaħħlu biss f’konverżazzjoni li tinsab fil-fajl ta’ komunità.
enter-no-desk = Hawn ma jistgħux jiddaħħlu sejħiet: f’din is-sessjoni ma jinżamm xejn.
thumb-up = Innutajt: għalik intella’ ftit sejħiet bħal “{ $title }”. /taste juri x’inżomm minn dan, u jinsieh.
thumb-down = Innutajt: għalik inniżżel ftit sejħiet bħal “{ $title }”. /taste juri x’inżomm minn dan, u jinsieh.
thumb-nobody = Hawn ma nistax inkun naf min int, u għalhekk ma nżomm xejn. F’konverżazzjoni privata miegħi jaħdem.
taste-nothing = Ma nafx x’jogħġbok. Jgħiduhuli l-buttuni taħt sejħiet ġodda, u anke /like u /dislike b’kodiċi.
taste-heading = { $count ->
        [one] X’tgħallimt minn saba’ wieħed
        [two] X’tgħallimt minn { $count } swaba’
        [few] X’tgħallimt minn { $count } swaba’
        [many] X’tgħallimt minn { $count }-il saba’
       *[other] X’tgħallimt minn { $count } saba’
    }
taste-more = Aktar sejħiet { $what } ({ $count ->
        [one] { $count } saba’ ’l fuq
        [two] { $count } swaba’ ’l fuq
        [few] { $count } swaba’ ’l fuq
        [many] { $count }-il saba’ ’l fuq
       *[other] { $count } saba’ ’l fuq
    })
taste-less = Inqas sejħiet { $what } ({ $count ->
        [one] { $count } saba’ ’l isfel
        [two] { $count } swaba’ ’l isfel
        [few] { $count } swaba’ ’l isfel
        [many] { $count }-il saba’ ’l isfel
       *[other] { $count } saba’ ’l isfel
    })
taste-effect = Dan ibiddel l-ordni ta’ dak li nurik b’mhux aktar minn { $points } minn 100 punt. Qatt ma jaħbi sejħa li tkun tlabt b’isimha, u ħadd ieħor ma jarah.
taste-forgotten = Minsi: ma nżomm xejn minn dak li jogħġbok.

## X’hemm ħażin f’test wara /follow

bad-interest = Ma stajtx naqra dan. Fil-karattru { $at }: { $slip }.
bad-interest-example = Eżempju sħiħ: { $example }
slip-nothing = m’hemm xejn, stennejt kliem; ipprova `heritage OR museum`, jew `*` għas-sejħiet kollha
slip-end = hawn it-tmiem, stennejt kelma; neħħi l-aħħar operatur jew żid kelma
slip-never-opened = sibt `)` mingħajr il-`(` tagħha; neħħiha jew żid `(` qabel
slip-never-closed = sibt `(` mingħajr il-`)` tagħha; żid `)`
slip-closed-empty = sibt `)`, stennejt kelma qabilha
slip-never-unquoted = sibt virgoletti mhux magħluqa; żid `"` wara l-frażi
slip-empty-phrase = il-frażi hija vojta, stennejt kliem bejn il-virgoletti
slip-operator = sibt operatur, stennejt kelma qablu; ipprova `heritage OR museum`
slip-too-deep = hemm aktar minn { $max } parentesi ġewwa xulxin; ikteb b’mod aktar sempliċi
slip-too-many = hemm aktar minn { $max } kelma; aqsamhom f’diversi interessi
slip-long-word = `{ $found }` għandha dan l-għadd ta’ ittri: { $letters }, il-massimu huwa { $max }; ipprova kelma iqsar
slip-no-word = sibt `{ $found }`, stennejt kelma
slip-short-prefix = sibt `{ $found }`, stennejt mill-inqas żewġ ittri qabel `*`; ipprova `librar*`
slip-unknown-field = sibt il-qasam `{ $found }`, stennejt wieħed minn: { $fields }
slip-facet = sibt `{ $found }`, stennejt { $expected }; ipprova `{ $example }`
expected-programme = programm
expected-kind = grant, cascade, external_action, tender jew national
expected-country = pajjiż
expected-for = tip ta’ organizzazzjoni
expected-theme = tema
expected-budget = ammont f’ewro bi < jew >
expected-deadline = għadd ta’ jiem bi < jew >
expected-opens = għadd ta’ jiem bi < jew >
expected-lang = lingwa tal-UE
expected-partners = għadd ta’ sħab bi <= jew >=
expected-status = open, forthcoming, closed, withdrawn jew unknown

## Kmandi

command-ask = Staqsi bi kliem sempliċi: sejħiet għal libreriji taħt 60,000 ewro.
    .name = staqsi
    .argument = mistoqsija
command-deadlines = X’jagħlaq l-ewwel; illimitah bil-kliem.
    .name = skadenzi
    .argument = kliem
command-call = Kollox dwar sejħa waħda, bil-kodiċi jew bil-ħolqa tagħha.
    .name = sejħa
    .argument = kodiċi
command-similar = Sejħiet oħra bħal dik.
    .name = simili
    .argument = kodiċi
command-why = Għaliex sejħa tħabbret hawn, jew ma tħabbritx.
    .name = għaliex
    .argument = kodiċi
command-follow = Kun af b’sejħiet ġodda li jaqblu.
    .name = segwi
    .argument = interess
command-following = X’qed jiġi segwit hawn, u kif twaqqaf kull wieħed.
    .name = segwiti
command-unfollow = Waqqaf wieħed minnhom, bin-numru tiegħu.
    .name = waqqaf
    .argument = numru
command-recent = Dak li ħabbart dan l-aħħar f’din il-konverżazzjoni.
    .name = aħbarijiet
    .argument = paġna
command-funded = X’ġie ffinanzjat dwar suġġett: proġetti, mhux sejħiet.
    .name = iffinanzjati
    .argument = suġġett
command-resources = Materjali b’xejn u riżultati dwar tema.
    .name = riżorsi
    .argument = tema
command-addcall = Daħħal sejħa: titolu; skadenza; ħolqa; programm; ammont; għal min; pajjiż.
    .name = daħħal
    .argument = formola
command-withdrawcall = Irtira sejħa li ddaħħlet bl-idejn.
    .name = irtira
    .argument = kodiċi
command-like = Aktar sejħiet bħal din.
    .name = aktar
    .argument = kodiċi
command-dislike = Inqas sejħiet bħal din.
    .name = inqas
    .argument = kodiċi
command-taste = X’tgħallimt mis-swaba’ tiegħek, u kif jintesa.
    .name = gosti
    .argument = forget
command-sources = Liema sorsi naqra, kemm huma friski u x’għandhom ħażin.
    .name = sorsi
command-help = X’nista’ nagħmel.
    .name = għajnuna
command-start = Tislima.
    .name = ibda

## Tipi ta’ organizzazzjoni

organisation-municipality = kunsill lokali
    .plural = kunsilli lokali
organisation-region = awtorità reġjonali
    .plural = awtoritajiet reġjonali
organisation-public_body = korp pubbliku
    .plural = korpi pubbliċi
organisation-school = skola
    .plural = skejjel
organisation-vet_provider = fornitur ta’ taħriġ vokazzjonali
    .plural = fornituri ta’ taħriġ vokazzjonali
organisation-university = università
    .plural = universitajiet
organisation-research_body = organizzazzjoni tar-riċerka
    .plural = organizzazzjonijiet tar-riċerka
organisation-adult_education = fornitur ta’ edukazzjoni għall-adulti
    .plural = fornituri ta’ edukazzjoni għall-adulti
organisation-library = librerija
    .plural = libreriji
organisation-museum = mużew
    .plural = mużewijiet
organisation-archive = arkivju
    .plural = arkivji
organisation-ngo = organizzazzjoni mhux governattiva
    .plural = organizzazzjonijiet mhux governattivi
organisation-youth_organisation = organizzazzjoni taż-żgħażagħ
    .plural = organizzazzjonijiet taż-żgħażagħ
organisation-informal_group = grupp informali
    .plural = gruppi informali
organisation-sports_club = klabb sportiv
    .plural = klabbs sportivi
organisation-social_enterprise = intrapriża soċjali
    .plural = intrapriżi soċjali
organisation-sme = intrapriża żgħira jew ta’ daqs medju
    .plural = intrapriżi żgħar u ta’ daqs medju
organisation-startup = negozju ġdid
    .plural = negozji ġodda
organisation-company = kumpanija
    .plural = kumpaniji
organisation-farmer = bidwi
    .plural = bdiewa
organisation-fisher = sajjied
    .plural = sajjieda
organisation-hospital = sptar jew servizz tas-saħħa
    .plural = sptarijiet u servizzi tas-saħħa
organisation-social_service = fornitur ta’ servizzi soċjali
    .plural = fornituri ta’ servizzi soċjali
organisation-cultural_organisation = organizzazzjoni kulturali
    .plural = organizzazzjonijiet kulturali
organisation-artist = artist
    .plural = artisti
organisation-media_organisation = organizzazzjoni tal-midja
    .plural = organizzazzjonijiet tal-midja
organisation-audiovisual_company = kumpanija tal-films jew awdjoviżiva
    .plural = kumpaniji tal-films u awdjoviżivi
organisation-faith_organisation = organizzazzjoni reliġjuża
    .plural = organizzazzjonijiet reliġjużi
organisation-chamber = kamra tal-kummerċ jew korp ta’ appoġġ għan-negozji
    .plural = kmamar tal-kummerċ u korpi ta’ appoġġ għan-negozji
organisation-social_partner = trade union jew organizzazzjoni ta’ min iħaddem
    .plural = trade unions u organizzazzjonijiet ta’ min iħaddem
organisation-consumer_organisation = organizzazzjoni tal-konsumaturi
    .plural = organizzazzjonijiet tal-konsumaturi
organisation-energy_community = komunità tal-enerġija
    .plural = komunitajiet tal-enerġija
organisation-international_organisation = organizzazzjoni internazzjonali
    .plural = organizzazzjonijiet internazzjonali
organisation-individual = persuna fiżika
    .plural = persuni fiżiċi

## Temi

theme-heritage = wirt kulturali
theme-culture = kultura u arti
theme-creative_industries = industriji kreattivi
theme-audiovisual = films u xogħlijiet awdjoviżivi
theme-music = mużika
theme-books = kotba u traduzzjoni
theme-languages = lingwi
theme-architecture = arkitettura u l-Bauhaus Ewropew il-Ġdid
theme-media_literacy = litteriżmu medjatiku
theme-journalism = ġurnaliżmu u pluraliżmu tal-midja
theme-democracy = demokrazija u parteċipazzjoni
theme-remembrance = tifkira
theme-town_twinning = ġemellaġġ bejn il-bliet
theme-human_rights = drittijiet fundamentali
theme-gender_equality = ugwaljanza bejn il-ġeneri
theme-gender_violence = vjolenza abbażi tal-ġeneru
theme-children = tfal u protezzjoni tat-tfal
theme-anti_racism = ġlieda kontra r-razziżmu u nondiskriminazzjoni
theme-roma = inklużjoni tar-Rom
theme-lgbtiq = ugwaljanza tal-persuni LGBTIQ
theme-disability = diżabbiltà
theme-inclusion = inklużjoni soċjali
theme-migration = migrazzjoni u integrazzjoni
theme-youth = żgħażagħ
theme-volunteering = volontarjat
theme-sport = sport
theme-school_education = edukazzjoni skolastika
theme-vocational_training = taħriġ vokazzjonali
theme-higher_education = edukazzjoni għolja
theme-adult_learning = tagħlim għall-adulti
theme-digital_skills = ħiliet diġitali
theme-artificial_intelligence = intelliġenza artifiċjali
theme-cybersecurity = ċibersigurtà
theme-data = data u cloud
theme-connectivity = konnettività
theme-online_safety = sikurezza online
theme-health = saħħa u kura
theme-mental_health = saħħa mentali
theme-ageing = tixjiħ
theme-employment = impjieg u ħajja tax-xogħol
theme-social_economy = ekonomija soċjali
theme-entrepreneurship = intraprenditorija u negozji żgħar
theme-tourism = turiżmu
theme-climate = klima
theme-energy = enerġija
theme-buildings = bini u rinnovazzjoni
theme-nature = natura u bijodiversità
theme-circular_economy = ekonomija ċirkolari
theme-water = ilma
theme-ocean = ibħra u oċeani
theme-agriculture = agrikoltura
theme-food = ikel
theme-rural = żvilupp rurali
theme-urban = żvilupp urban
theme-mobility = trasport u mobbiltà
theme-regional_cooperation = kooperazzjoni transfruntiera u reġjonali
theme-civil_protection = protezzjoni ċivili
theme-security = sigurtà
theme-justice = ġustizzja
theme-consumer = konsumaturi
theme-research_skills = karrieri fir-riċerka u parteċipazzjoni usa’
theme-science_society = xjenza u soċjetà
theme-innovation = innovazzjoni
theme-industry = industrija u manifattura
theme-space = spazju u satelliti
theme-defence = difiża
theme-nuclear = qasam nukleari
theme-external_action = żvilupp u azzjoni esterna
theme-eu_policy = għarfien dwar l-UE
theme-finance_control = ġlieda kontra l-frodi u finanzi pubbliċi

## Pajjiżi

country-AT = l-Awstrija
country-BE = il-Belġju
country-BG = il-Bulgarija
country-HR = il-Kroazja
country-CY = Ċipru
country-CZ = iċ-Ċekja
country-DK = id-Danimarka
country-EE = l-Estonja
country-FI = il-Finlandja
country-FR = Franza
country-DE = il-Ġermanja
country-GR = il-Greċja
country-HU = l-Ungerija
country-IE = l-Irlanda
country-IT = l-Italja
country-LV = il-Latvja
country-LT = il-Litwanja
country-LU = il-Lussemburgu
country-MT = Malta
country-NL = in-Netherlands
country-PL = il-Polonja
country-PT = il-Portugall
country-RO = ir-Rumanija
country-SK = is-Slovakkja
country-SI = is-Slovenja
country-ES = Spanja
country-SE = l-Iżvezja
country-IS = l-Iżlanda
country-LI = il-Liechtenstein
country-NO = in-Norveġja
country-CH = l-Iżvizzera
country-GB = ir-Renju Unit
country-AL = l-Albanija
country-BA = il-Bożnija-Ħerzegovina
country-XK = il-Kosovo
country-ME = il-Montenegro
country-MK = il-Maċedonja ta’ Fuq
country-RS = is-Serbja
country-TR = it-Turkija
country-UA = l-Ukrajna
country-MD = il-Moldova
country-GE = il-Georgia
country-AM = l-Armenja
country-AZ = l-Ażerbajġan
country-BY = il-Belarussja
country-RU = ir-Russja
country-FO = il-Gżejjer Faroe
country-GL = Greenland
country-IL = Iżrael
country-PS = il-Palestina
country-TN = it-Tuneżija
country-MA = il-Marokk
country-DZ = l-Alġerija
country-LY = il-Libja
country-EG = l-Eġittu
country-JO = il-Ġordan
country-LB = il-Libanu
country-SY = is-Sirja
country-KR = il-Korea t’Isfel
country-JP = il-Ġappun
country-CA = il-Kanada
country-NZ = New Zealand
country-US = l-Istati Uniti
country-AD = Andorra
country-MC = Monaco
country-SM = San Marino
country-VA = il-Belt tal-Vatikan
country-AU = l-Awstralja
country-BR = il-Brażil
country-IN = l-Indja
country-CN = iċ-Ċina
country-ZA = l-Afrika t’Isfel
country-GT = il-Gwatemala
country-YE = il-Jemen
country-KZ = il-Każakistan
country-UZ = l-Użbekistan
country-IQ = l-Iraq
country-TL = Timor-Leste
country-SN = is-Senegal
country-KE = il-Kenja
country-CO = il-Kolombja
country-PE = il-Perù

## Bliet li bihom jissemma ħin

city-amsterdam = Amsterdam
city-athens = Ateni
city-azores = l-Azores
city-belgrade = Belgrad
city-berlin = Berlin
city-bratislava = Bratislava
city-brussels = Brussell
city-bucharest = Bukarest
city-budapest = Budapest
city-canary = il-Gżejjer Kanarji
city-chisinau = Chișinău
city-copenhagen = Copenhagen
city-dublin = Dublin
city-helsinki = Ħelsinki
city-istanbul = Istanbul
city-kyiv = Kyiv
city-lisbon = Lisbona
city-ljubljana = Ljubljana
city-london = Londra
city-luxembourg = il-Lussemburgu
city-madrid = Madrid
city-malta = Malta
city-nicosia = Nikosija
city-oslo = Oslo
city-paris = Pariġi
city-podgorica = Podgorica
city-prague = Praga
city-reykjavik = Reykjavik
city-riga = Riga
city-rome = Ruma
city-sarajevo = Sarajevo
city-skopje = Skopje
city-sofia = Sofija
city-stockholm = Stokkolma
city-tallinn = Tallinn
city-tbilisi = Tbilisi
city-tirane = Tirana
city-vienna = Vjenna
city-vilnius = Vilnius
city-warsaw = Varsavja
city-yerevan = Yerevan
city-zagreb = Zagreb
city-zurich = Zürich
