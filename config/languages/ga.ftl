### A ndeir Crier, i nGaeilge. Tá míniú ar gach teachtaireacht in en.ftl.

## Laethanta, amanna agus méideanna

date = { $day } { $month ->
        [1] Ean.
        [2] Feabh.
        [3] Márta
        [4] Aib.
        [5] Beal.
        [6] Meith.
        [7] Iúil
        [8] Lún.
        [9] MFómh.
        [10] DFómh.
        [11] Samh.
       *[12] Noll.
    } { $year }
clock = { $hour }:{ $minute }
days-ahead = { $days ->
        [0] inniu
        [1] amárach
        [one] i gceann { $days } lá
        [two] i gceann { $days } lá
        [few] i gceann { $days } lá
        [many] i gceann { $days } lá
       *[other] i gceann { $days } lá
    }
days-ago = { $days ->
        [1] inné
        [one] { $days } lá ó shin
        [two] { $days } lá ó shin
        [few] { $days } lá ó shin
        [many] { $days } lá ó shin
       *[other] { $days } lá ó shin
    }
money = EUR { $amount }
list-and = { $head } agus { $last }
list-or = { $head } nó { $last }

## Spriocdhátaí

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; níl ach an lá ar eolas, glactar leis gurb é an t-am { $time } { $city })
deadline-line = Spriocdháta: { $deadline }
deadline-line-stage = Spriocdháta: { $deadline }, { $stage }
deadline-line-passed = Tá an spriocdháta thart: { $date } ({ $left })
deadline-line-unknown = Spriocdháta: níl sé luaite
stage-first = céim 1 as 2
stage-second = céim 2 as 2, trí chuireadh amháin
stage-cut-off-last = an dáta scoir deireanach
stage-cut-off-next = { $count ->
        [one] an chéad cheann eile as { $count } dáta scoir
        [two] an chéad cheann eile as { $count } dháta scoir
        [few] an chéad cheann eile as { $count } dháta scoir
        [many] an chéad cheann eile as { $count } ndáta scoir
       *[other] an chéad cheann eile as { $count } dáta scoir
    }

## Cárta glao

kind-grant = deontas AE
kind-cascade = deontas beag trí thionscadal maoinithe
kind-external_action = deontas d’obair lasmuigh den Aontas
kind-tender = glao ar thairiscintí: conradh, ní deontas
kind-national = glao náisiúnta nó réigiúnach
money-line = Airgead: { $money }
money-line-unknown = Airgead: níl sé luaite
why-line = Cén fáth: { $reasons }
seen-unchanged = Chonacthas den chéad uair é: { $date }, gan athrú ó shin
seen-changed = Chonacthas den chéad uair é: { $first }, an t-athrú deireanach: { $last }
entered-by-hand = Foilsithe ag { $publisher }, curtha isteach de láimh
seen-last = Chonacthas den uair dheireanach ag an bhfoinse é: { $date }
part-of-call = Cuid den ghlao “{ $call }”
also-listed = Liostaithe freisin ag
also-listed-otherwise = { $source }, a deir { $date }
status-opens = Osclófar: { $date } ({ $left })
status-late = Níl sé oscailte fós, bhí sé le hoscailt: { $date }
status-unopened = Níl sé oscailte fós, níl an lá oscailte luaite
status-closed = Dúnta
status-withdrawn = Tharraing an foilsitheoir siar é
status-unknown = An bhfuil sé oscailte: níl sé luaite
open-now = Tá sé oscailte.
open-since = Tá sé oscailte, lá tosaigh: { $date }

## Airgead glao

budget-and = { $head }; { $last }
budget-range = ó { $min } go { $max } in aghaidh an deontais
budget-up-to = suas le { $max } in aghaidh an deontais
budget-from = ó { $min } in aghaidh an deontais
budget-pot = { $total } san iomlán
budget-pot-shared = { $total } san iomlán, b’fhéidir i gcomhar le hábhair eile
budget-grants = { $count ->
        [one] { $count } deontas beartaithe
        [two] { $count } dheontas bheartaithe
        [few] { $count } dheontas bheartaithe
        [many] { $count } ndeontas bheartaithe
       *[other] { $count } deontas beartaithe
    }

## Fógraí

notice-appeared = Glao nua
notice-appeared-forthcoming = Glao nua, níl sé oscailte fós
notice-opened = Oscailte anois
notice-closed-passed = Dúnta: tá an spriocdháta thart
notice-closed-early = Dúnta go luath
notice-closed = Dhún an foilsitheoir é
notice-withdrawn = Tharraing an foilsitheoir siar é
notice-reopened = Oscailte arís
reminder = Spriocdháta { $left }
reminder-stage-first = Spriocdháta chéim 1 { $left }
reminder-stage-second = Spriocdháta chéim 2 { $left }
reminder-cut-off = Dáta scoir { $left }
moved = Athraíodh an spriocdháta: { $gone } a bhí ann, { $come } anois
moved-away = Tarraingíodh siar an spriocdháta: { $gone } a bhí ann, níl sé luaite anois
moved-dropped = Cuireadh an spriocdháta ar ceal: { $gone }
moved-set = Socraíodh spriocdháta: { $come }
moved-added = Cuireadh spriocdháta leis: { $come }
moved-otherwise = Athraíodh an spriocdháta
publisher-says = Deir an foilsitheoir ({ $date }): { $said }
amended = Athraithe: { $fields }
amended-field = { $field }: { $was } roimhe seo, { $now } anois
field-title = teideal
field-identifier = cód
field-opening_day = lá oscailte
field-deadline_hour = am an spriocdháta
field-deadline_model = cineál na spriocdhátaí
field-budget = buiséad
field-programme = clár
field-call = glao
field-text = cur síos
field-link = nasc
field-update = fógra
value-unknown = níl sé luaite
value-title = “{ $title }”
value-words = { $count ->
        [one] { $count } fhocal
        [two] { $count } fhocal
        [few] { $count } fhocal
        [many] { $count } bhfocal
       *[other] { $count } focal
    }
value-day-only = an lá amháin
value-one-stage = céim amháin
value-two-stages = dhá chéim
value-cut-offs = roinnt dátaí scoir

## Roinnt nuachta in aon teachtaireacht amháin

digest-heading = { $count ->
        [one] { $count } phíosa nuachta, { $date }
        [two] { $count } phíosa nuachta, { $date }
        [few] { $count } phíosa nuachta, { $date }
        [many] { $count } bpíosa nuachta, { $date }
       *[other] { $count } píosa nuachta, { $date }
    }
digest-more = { $count ->
        [one] Agus { $count } eile.
        [two] Agus { $count } eile.
        [few] Agus { $count } eile.
        [many] Agus { $count } eile.
       *[other] Agus { $count } eile.
    }
told-nothing = Níor inis mé aon rud sa chomhrá seo fós. Taispeánann /following cad atá á leanúint anseo.
told-heading = An méid a d’inis mé sa chomhrá seo, an ceann is nua ar dtús
told-on = Insíodh é: { $date }
hours-ago = { $hours ->
        [0] le huair an chloig anuas
        [one] uair an chloig ó shin
        [two] { $hours } uair an chloig ó shin
        [few] { $hours } huaire an chloig ó shin
        [many] { $hours } n-uaire an chloig ó shin
       *[other] { $hours } uair an chloig ó shin
    }
hours-ahead = { $hours ->
        [0] laistigh d’uair an chloig
        [one] i gceann uair an chloig
        [two] i gceann { $hours } uair an chloig
        [few] i gceann { $hours } huaire an chloig
        [many] i gceann { $hours } n-uaire an chloig
       *[other] i gceann { $hours } uair an chloig
    }
sources-none = Ní léim aon fhoinse.
sources-heading = Cad a léim, agus cé chomh húr is atá sé
source-read = { $count ->
        [one] léite { $age }, { $count } taifead
        [two] léite { $age }, { $count } thaifead
        [few] léite { $age }, { $count } thaifead
        [many] léite { $age }, { $count } dtaifead
       *[other] léite { $age }, { $count } taifead
    }
source-never = gan léamh fós
source-next = le léamh arís { $when }
source-defects = { $count } nár tuigeadh ({ $sorts })
source-is-stale = ní féidir í a léamh ó { $date }: { $found }
source-is-reshaped = tá cruth eile ar na leathanaigh ó { $date }: { $found }
source-is-flooded = coinnithe siar ó { $date }: { $found }
source-stale = Ní féidir an fhoinse { $name } a léamh ó { $date }
source-reshaped = Tá cruth nach rabhthas ag súil leis ar leathanaigh { $name }
source-flooded = Tá taifid nua { $name } coinnithe siar
source-found = Fuarthas: { $found }
source-stale-next = Fanann an méid is eol dom, agus leanaim de bheith ag iarraidh.
source-reshaped-next = Ní chreidtear aon rud atá orthu, fanann an méid a bhí ar eolas. Taispeánann { $command } cad a léitear agus cad atá ar iarraidh.
source-flooded-next = Glacfar leo nuair a thaispeánann an dara léamh an rud céanna, nó le { $command }.
source-over = Tá an fhoinse { $name } ceart go leor arís
source-over-stale = Níorbh fhéidir í a léamh ó { $date }, agus tá sí á léamh arís.
source-over-reshaped = Bhí cruth eile ar a leathanaigh ó { $date }, agus tuigtear arís iad.
source-over-flooded = An méid a coinníodh siar ó { $date }, glacadh leis nó tá sé imithe.

## Cnaipí

button-details = Sonraí
button-page = Oscail an leathanach
button-similar = Glaonna cosúla
button-recent = An nuacht uile le déanaí
button-more = Tuilleadh
button-help = Cabhair
button-deadlines = Cad a dhúnfaidh go luath
button-follow = Lean é seo
button-stop = Stop é seo
button-stop-number = Stop { $number }
button-following = Taispeáin iad
button-like = Tuilleadh mar seo
button-dislike = Níos lú mar seo
button-taste = An méid a choinním
button-forget = Déan dearmad air

## An rud a bhfuil spéis ag duine ann

interest = glaonna { $conditions }
interest-everything = gach glao
expression-everything = de gach cineál
expression-word = leis an bhfocal { $word }
expression-prefix = le focal a thosaíonn le { $word }…
expression-phrase = leis na focail “{ $words }”
expression-not = seachas cinn { $what }
expression-any = { $what }
facet-programme = ón gclár { $name }
facet-kind-grant = den chineál “deontas AE”
facet-kind-cascade = den chineál “maoiniú cascáideach”
facet-kind-external_action = den chineál “gníomhaíocht sheachtrach”
facet-kind-tender = den chineál “glao ar thairiscintí”
facet-kind-national = den chineál “glao náisiúnta”
facet-country = don tír “{ $name }”
facet-organisation = { $name }
facet-theme = ar an téama “{ $name }”
facet-budget-range = idir { $min } agus { $max }
facet-budget-up-to = suas le { $max }
facet-budget-from = ó { $min }
facet-budget-any = de mhéid ar bith
facet-deadline-range = le spriocdháta i gceann { $min } go { $max ->
        [one] { $max } lá
        [two] { $max } lá
        [few] { $max } lá
        [many] { $max } lá
       *[other] { $max } lá
    }
facet-deadline-within = le spriocdháta laistigh de { $max ->
        [one] { $max } lá
        [two] { $max } lá
        [few] { $max } lá
        [many] { $max } lá
       *[other] { $max } lá
    }
facet-deadline-from = le spriocdháta i gceann { $min ->
        [one] { $min } lá
        [two] { $min } lá
        [few] { $min } lá
        [many] { $min } lá
       *[other] { $min } lá
    } nó níos déanaí
facet-deadline-any = le spriocdháta ar bith
facet-opens-range = ag oscailt i gceann { $min } go { $max ->
        [one] { $max } lá
        [two] { $max } lá
        [few] { $max } lá
        [many] { $max } lá
       *[other] { $max } lá
    }
facet-opens-within = ag oscailt laistigh de { $max ->
        [one] { $max } lá
        [two] { $max } lá
        [few] { $max } lá
        [many] { $max } lá
       *[other] { $max } lá
    }
facet-opens-from = ag oscailt i gceann { $min ->
        [one] { $min } lá
        [two] { $min } lá
        [few] { $min } lá
        [many] { $min } lá
       *[other] { $min } lá
    } nó níos déanaí
facet-opens-any = ag oscailt am ar bith
facet-language = foilsithe sa teanga “{ $language }”
facet-partners-range = a éilíonn { $min } go { $max ->
    [one] { $max } chomhpháirtí
    [two] { $max } chomhpháirtí
    [few] { $max } chomhpháirtí
    [many] { $max } gcomhpháirtí
   *[other] { $max } comhpháirtí
}
facet-partners-up-to = a éilíonn ar a mhéad { $max ->
    [one] { $max } chomhpháirtí
    [two] { $max } chomhpháirtí
    [few] { $max } chomhpháirtí
    [many] { $max } gcomhpháirtí
   *[other] { $max } comhpháirtí
}
facet-partners-from = a éilíonn { $min ->
    [one] { $min } chomhpháirtí
    [two] { $min } chomhpháirtí
    [few] { $min } chomhpháirtí
    [many] { $min } gcomhpháirtí
   *[other] { $min } comhpháirtí
} nó níos mó
facet-partners-any = le líon comhpháirtithe ar bith
facet-status-forthcoming = atá le teacht
facet-status-open = atá oscailte
facet-status-closed = atá dúnta
facet-status-withdrawn = atá tarraingthe siar
facet-status-unknown = nach bhfuil a stádas ar eolas
reason-mentions = luann sé: { $words }
reason-named = d’ainmnigh tú é
reason-of-named = is cuid den ghlao a d’ainmnigh tú é
reason-named-beginning = tosaíonn a chód mar sin

## Os cionn liosta

noun-call = { $count ->
        [one] ghlao
        [two] ghlao
        [few] ghlao
        [many] nglao
       *[other] glao
    }
noun-grant = { $count ->
        [one] deontas AE
        [two] dheontas AE
        [few] dheontas AE
        [many] ndeontas AE
       *[other] deontas AE
    }
noun-cascade = { $count ->
        [one] ghlao ar mhaoiniú cascáideach
        [two] ghlao ar mhaoiniú cascáideach
        [few] ghlao ar mhaoiniú cascáideach
        [many] nglao ar mhaoiniú cascáideach
       *[other] glao ar mhaoiniú cascáideach
    }
noun-external_action = { $count ->
        [one] deontas d’obair lasmuigh den Aontas
        [two] dheontas d’obair lasmuigh den Aontas
        [few] dheontas d’obair lasmuigh den Aontas
        [many] ndeontas d’obair lasmuigh den Aontas
       *[other] deontas d’obair lasmuigh den Aontas
    }
noun-tender = { $count ->
        [one] ghlao ar thairiscintí
        [two] ghlao ar thairiscintí
        [few] ghlao ar thairiscintí
        [many] nglao ar thairiscintí
       *[other] glao ar thairiscintí
    }
noun-national = { $count ->
        [one] ghlao náisiúnta
        [two] ghlao náisiúnta
        [few] ghlao náisiúnta
        [many] nglao náisiúnta
       *[other] glao náisiúnta
    }
nouns-call = glaonna
nouns-grant = deontais AE
nouns-cascade = glaonna ar mhaoiniú cascáideach
nouns-external_action = deontais d’obair lasmuigh den Aontas
nouns-tender = glaonna ar thairiscintí
nouns-national = glaonna náisiúnta
counted = { $count } { $what }
noun-with-status = { $noun } (stádas: { $status })
label-status-forthcoming = le teacht
label-status-open = oscailte
label-status-closed = dúnta
label-status-withdrawn = tarraingthe siar
label-status-unknown = gan dáta
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] leis na focail: { $words }
        [two] leis na focail: { $words }
        [few] leis na focail: { $words }
        [many] leis na focail: { $words }
       *[other] leis na focail: { $words }
    }
condition-amount = le deontais de { $amount }
condition-amount-range = le deontais idir { $min } agus { $max }
condition-amount-up-to = le deontais suas le { $max }
condition-amount-from = le deontais ó { $min }
condition-closing-on = le spriocdháta { $date }
condition-closing-range = le spriocdháta ó { $from } go { $to }
condition-closing-by = le spriocdháta faoi { $to }
condition-closing-from = le spriocdháta ó { $from }
condition-opening-on = ag oscailt { $date }
condition-opening-range = ag oscailt ó { $from } go { $to }
condition-opening-by = ag oscailt faoi { $to }
condition-opening-from = ag oscailt ó { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, an spriocdháta is luaithe ar dtús:
list-heading-best = { $what }, an ceann is oiriúnaí ar dtús:
list-more = { $count ->
        [one] Agus { $count } eile. Chun níos lú a fheiceáil, cuir clár, tír, méid airgid nó mí leis.
        [two] Agus { $count } eile. Chun níos lú a fheiceáil, cuir clár, tír, méid airgid nó mí leis.
        [few] Agus { $count } eile. Chun níos lú a fheiceáil, cuir clár, tír, méid airgid nó mí leis.
        [many] Agus { $count } eile. Chun níos lú a fheiceáil, cuir clár, tír, méid airgid nó mí leis.
       *[other] Agus { $count } eile. Chun níos lú a fheiceáil, cuir clár, tír, méid airgid nó mí leis.
    }
list-follow-hint = Chun scéala a fháil faoi chinn nua: { $command }
family-heading = { $count ->
        [one] { $count } ghlao leis an gcód { $code }:
        [two] { $count } ghlao leis an gcód { $code }:
        [few] { $count } ghlao leis an gcód { $code }:
        [many] { $count } nglao leis an gcód { $code }:
       *[other] { $count } glao leis an gcód { $code }:
    }
family-more = { $count ->
        [one] Agus { $count } eile; scríobh níos mó den chód.
        [two] Agus { $count } eile; scríobh níos mó den chód.
        [few] Agus { $count } eile; scríobh níos mó den chód.
        [many] Agus { $count } eile; scríobh níos mó den chód.
       *[other] Agus { $count } eile; scríobh níos mó den chód.
    }
similar-heading = Glaonna cosúil le { $title }:
similar-nothing = Ní heol dom aon ghlao eile cosúil le { $title } ar féidir iarratas a dhéanamh air.
why-heading = Cad a tharla anseo do { $title }:
why-misses = { $interest }: níl sé oiriúnach; an méid atá ar iarraidh: { $conditions }
why-told = { $interest }: tá sé oiriúnach, insíodh é { $date }
why-pending = { $interest }: tá sé oiriúnach, inseofar é { $date }
why-digest = { $interest }: tá sé oiriúnach, beidh sé san achoimre { $date }
why-quiet = { $interest }: tá sé oiriúnach, ach níor tharla aon rud ó thosaigh an leanúint, mar sin ní raibh aon rud le hinsint

## Freagraí faoi ghlao amháin, agus gan aon cheann

deadlines-all = A chuid spriocdhátaí go léir:
money-none-stated = Ní luann an fhoinse aon mhéid airgid.
nothing-fits = Níl aon rud oiriúnach ann. Lorg mé: { $what }.
looser-deadline = { $count ->
        [one] Gan an coinníoll faoin spriocdháta tá { $count } ann.
        [two] Gan an coinníoll faoin spriocdháta tá { $count } ann.
        [few] Gan an coinníoll faoin spriocdháta tá { $count } ann.
        [many] Gan an coinníoll faoin spriocdháta tá { $count } ann.
       *[other] Gan an coinníoll faoin spriocdháta tá { $count } ann.
    }
looser-opening = { $count ->
        [one] Gan an lá oscailte tá { $count } ann.
        [two] Gan an lá oscailte tá { $count } ann.
        [few] Gan an lá oscailte tá { $count } ann.
        [many] Gan an lá oscailte tá { $count } ann.
       *[other] Gan an lá oscailte tá { $count } ann.
    }
looser-amount = { $count ->
        [one] Gan an méid airgid tá { $count } ann.
        [two] Gan an méid airgid tá { $count } ann.
        [few] Gan an méid airgid tá { $count } ann.
        [many] Gan an méid airgid tá { $count } ann.
       *[other] Gan an méid airgid tá { $count } ann.
    }
looser-status = { $count ->
        [one] Oscailte nó ná bíodh, tá { $count } ann.
        [two] Oscailte nó ná bíodh, tá { $count } ann.
        [few] Oscailte nó ná bíodh, tá { $count } ann.
        [many] Oscailte nó ná bíodh, tá { $count } ann.
       *[other] Oscailte nó ná bíodh, tá { $count } ann.
    }
looser-kind = { $count ->
        [one] De gach cineál tá { $count } ann.
        [two] De gach cineál tá { $count } ann.
        [few] De gach cineál tá { $count } ann.
        [many] De gach cineál tá { $count } ann.
       *[other] De gach cineál tá { $count } ann.
    }
looser-country = { $count ->
        [one] Gan an tír tá { $count } ann.
        [two] Gan an tír tá { $count } ann.
        [few] Gan an tír tá { $count } ann.
        [many] Gan an tír tá { $count } ann.
       *[other] Gan an tír tá { $count } ann.
    }
looser-programme = { $count ->
        [one] I ngach clár tá { $count } ann.
        [two] I ngach clár tá { $count } ann.
        [few] I ngach clár tá { $count } ann.
        [many] I ngach clár tá { $count } ann.
       *[other] I ngach clár tá { $count } ann.
    }
looser-words = { $count ->
        [one] Gan na focail eile tá { $count } ann.
        [two] Gan na focail eile tá { $count } ann.
        [few] Gan na focail eile tá { $count } ann.
        [many] Gan na focail eile tá { $count } ann.
       *[other] Gan na focail eile tá { $count } ann.
    }
nothing-fits-follow = Is féidir liom scéala a thabhairt duit nuair a thagann rud oiriúnach.
unknown-code = Ní heol dom aon ghlao { $code }.
unknown-code-example = Bíonn cuma mar seo ar chóid: { $code }
unknown-code-nearest = Na cinn is gaire dó ar eol dom:
cut-question = { $count ->
        [one] Bhí sé sin fada; léigh mé an chéad { $count } charachtar.
        [two] Bhí sé sin fada; léigh mé an chéad { $count } charachtar.
        [few] Bhí sé sin fada; léigh mé an chéad { $count } charachtar.
        [many] Bhí sé sin fada; léigh mé an chéad { $count } gcarachtar.
       *[other] Bhí sé sin fada; léigh mé an chéad { $count } carachtar.
    }

## Timpeall ar na freagraí

example-question = glaonna do leabharlanna faoi oidhreacht chultúrtha faoi bhun 60,000 euro
greeting = Dia duit. Coimeádaim súil ar ghlaonna maoinithe na hEorpa, insím sa chomhrá seo faoi chinn nua atá oiriúnach, agus freagraím ceisteanna.
greeting-example = Fiafraigh díom, mar shampla: { $example }
help-heading = An méid is féidir liom a dhéanamh
help-plain-words = Is féidir gnáthfhocail a úsáid freisin:
help-example-month = cé na glaonna CERV a dhúnfaidh an mhí seo?
help-example-small = deontais bheaga do mhúsaeim sa Pholainn, 60,000 euro ar a mhéad
help-example-when = cathain a dhúnfaidh CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = maoiniú cascáideach faoi fhuinneamh, ag oscailt an mhí seo chugainn
help-disclaimer = Tagann an méid a deirim ó liostaí na bhfoilsitheoirí; is é téacs an ghlao a shocraíonn an scéal.
unclear = Níor thuig mé cad atá á lorg agat.
unclear-example = Ainmnigh téama, cineál eagraíochta, clár nó glao. Mar shampla: { $example }
out-of-scope = Níl a fhios agam é sin. Níl eolas agam ach ar ghlaonna maoinithe na hEorpa.
out-of-scope-personal = Níl eolas agam ach ar ghlaonna d’eagraíochtaí, ní ar airgead do dhuine aonair. Chun tamall a chaitheamh thar lear, fiafraigh d’oifig idirnáisiúnta do scoile nó d’ollscoile; le haghaidh comhairle in aice leat, fiafraigh den ionad Europe Direct.
for-example = Mar shampla: { $example }
apology = Tá brón orm, ní féidir liom féachaint ar mo chuid taifead faoi láthair. Fiafraigh arís i gceann cúpla nóiméad, le do thoil; níl an méid atá á leanúint agat caillte.
unknown-command = Ní heol dom { $command }.
unknown-command-meant = An { $command } a bhí i gceist agat? { $description }
usage = Tá sé seo ar iarraidh i ndiaidh an ordaithe: { $argument }. Mar shampla: { $example }
only-managers = Ní féidir ach leo siúd a bhainistíonn an comhrá seo athrú a dhéanamh ar an méid a leantar ann. I gcomhrá príobháideach liom is féidir leat leanúint duit féin.

## Leanúint

followed = Feasta inseoidh mé sa chomhrá seo faoi: { $interest }.
followed-reminders = Insím cad atá nua nó athraithe, agus cuirim i gcuimhne é { $days } { $last ->
        [one] lá
        [two] lá
        [few] lá
        [many] lá
       *[other] lá
    } roimh spriocdháta, ag { $time } ({ $city }).
followed-written = Scríofa mar { $interest }
followed-near = Gar dó inniu:
followed-already = Tá sé seo á leanúint anseo cheana, mar uimhir { $number }: { $interest }.
followed-already-file = Tá sé seo á leanúint anseo cheana, de réir chomhad an phobail: { $interest }.
followed-too-many = { $count ->
        [one] Tá { $count } ábhar spéise á leanúint anseo cheana, agus sin an t-uasmhéid. Stop ceann ar dtús: /following
        [two] Tá { $count } ábhar spéise á leanúint anseo cheana, agus sin an t-uasmhéid. Stop ceann ar dtús: /following
        [few] Tá { $count } ábhar spéise á leanúint anseo cheana, agus sin an t-uasmhéid. Stop ceann ar dtús: /following
        [many] Tá { $count } n-ábhar spéise á leanúint anseo cheana, agus sin an t-uasmhéid. Stop ceann ar dtús: /following
       *[other] Tá { $count } ábhar spéise á leanúint anseo cheana, agus sin an t-uasmhéid. Stop ceann ar dtús: /following
    }
following-heading = Á leanúint sa chomhrá seo
following-from-file = { $interest } (socraithe i gcomhad an phobail)
followed-relevance = Fágtar ar lár glaonna a bhfuil a n-oiriúnacht faoi bhun { $least } as 100.
following-relevance = { $interest } a bhfuil a n-oiriúnacht { $least } as 100 nó níos fearr
relevance-wrong = Níor thuig mé cé chomh hoiriúnach is gá do ghlaonna a bheith: fuair mé { $found }, bhí súil agam le huimhir ó 0 go 100.
following-stop = Chun ceann a stopadh: /unfollow agus a uimhir.
following-nothing = Níl aon rud á leanúint sa chomhrá seo fós.
following-place = I gcomhad pobail is é ainm an chomhrá seo { $place }
unfollow-nothing = Níl aon rud á leanúint le hordú sa chomhrá seo, mar sin níl aon rud le stopadh. Féach /following
unfollow-unknown = Níl an uimhir sin anseo. Is eol dom: { $numbers }; féach /following
unfollowed = Stoptha. Ní inseoidh mé anseo a thuilleadh faoi: { $interest }.
unfollowed-again = Chun é a leanúint arís: { $command }
expected-heading = Ag súil leo, gan foilsiú fós:
expected-times = de ghnáth osclaíonn sé { $opens } agus dúnann sé { $closes }; níl sé foilsithe fós.
expected-closes = de ghnáth dúnann sé { $closes }; níl sé foilsithe fós.
expected-last = Mhair an babhta deireanach ó { $opened } go { $closed }.
expected-agencies = Foilsíonn gníomhaireacht náisiúnta do thíre é: { $link }
expected-portal = Foilsítear ar thairseach an Aontais é: { $link }
month = { $month ->
        [1] Eanáir
        [2] Feabhra
        [3] an Mhárta
        [4] Aibreáin
        [5] na Bealtaine
        [6] an Mheithimh
        [7] Iúil
        [8] Lúnasa
        [9] Mheán Fómhair
        [10] Dheireadh Fómhair
        [11] na Samhna
       *[12] na Nollag
    }
month-early = i dtús { $month }
month-mid = i lár { $month }
month-late = i ndeireadh { $month }
works-funded = { $count ->
        [one] { $count } tionscadal a maoiníodh faoi seo:
        [two] { $count } thionscadal a maoiníodh faoi seo, an ceann is oiriúnaí ar dtús:
        [few] { $count } thionscadal a maoiníodh faoi seo, an ceann is oiriúnaí ar dtús:
        [many] { $count } dtionscadal a maoiníodh faoi seo, an ceann is oiriúnaí ar dtús:
       *[other] { $count } tionscadal a maoiníodh faoi seo, an ceann is oiriúnaí ar dtús:
    }
works-usable = { $count ->
        [one] { $count } toradh nó ábhar saor in aisce faoi seo:
        [two] { $count } thoradh nó ábhar saor in aisce faoi seo, an ceann is oiriúnaí ar dtús:
        [few] { $count } thoradh nó ábhar saor in aisce faoi seo, an ceann is oiriúnaí ar dtús:
        [many] { $count } dtoradh nó ábhar saor in aisce faoi seo, an ceann is oiriúnaí ar dtús:
       *[other] { $count } toradh nó ábhar saor in aisce faoi seo, an ceann is oiriúnaí ar dtús:
    }
works-source = Ón bhfoinse { $source }, léite { $date }.
works-source-undated = Ón bhfoinse { $source }.
works-no-calls = Ní glaonna iad seo; fiafraigh fúthu sin mar is gnách.
works-funded-none = Níl liosta tionscadal maoinithe agam anseo. Is féidir leis an té a ritheann mé foinse díobh a chur ar siúl, mar shampla `cordis`.
works-usable-none = Níl liosta ábhar saor in aisce agam anseo. Is féidir leis an té a ritheann mé foinse díobh a chur ar siúl, mar shampla `cordis_results`.
works-funded-nothing = Ní heol dom aon tionscadal maoinithe atá oiriúnach: { $topic }
works-usable-nothing = Ní heol dom aon toradh ná ábhar saor in aisce atá oiriúnach: { $topic }
enter-read = Léigh mé é seo. An bhfuil sé ceart?
enter-corrects = Ceartaíonn sé seo “{ $title }”. An bhfuil sé ceart?
enter-keywords = Aimsítear leis na focail seo é: { $keywords }
enter-confirm = Chun é a thaifeadadh agus a insint do chách a bhfuil sé oiriúnach dóibh, brúigh an cnaipe nó seol { $command }. Chun rud a athrú, seol an fhoirm iomlán arís.
button-enter = Cuir isteach é
enter-bad = Níor éirigh liom é sin a léamh mar ghlao:
enter-slip = { $part }: fuair mé { $found }, bhí súil agam le { $expected }; bain triail as { $example }
enter-slip-nothing = { $part }: ní bhfuair mé aon rud, bhí súil agam le { $expected }; bain triail as { $example }
enter-example = Foirm iomlán: { $example }
enter-parts = Na codanna san ord seo, le leathstadanna eatarthu, nó de réir ainm mar atá in `code: KA210-YOU-2027`: { $parts }
entry-title = teideal
entry-deadline = lá, leis an am má tá sé ar eolas
entry-opens = lá
entry-link = seoladh leathanach an fhoilsitheora
entry-programme = cód nó ainm cláir
entry-budget = méid amháin in euro, nó an méid is lú agus an méid is mó
entry-for = cineálacha eagraíochta, le camóga eatarthu
entry-country = tíortha, le camóga eatarthu
entry-kind = grant, cascade, external_action, tender nó national
entry-status = forthcoming, open, closed, withdrawn nó unknown
entry-pot = méid in euro
entry-grants = uimhir
entry-language = cód teanga de chuid an Aontais
entry-code = cód, 100 carachtar ar a mhéad
entry-call = cód, 100 carachtar ar a mhéad
enter-done = Curtha isteach: “{ $title }”. Insítear é do gach pobal a bhfuil sé oiriúnach dó.
enter-later = Chun é a cheartú, cuir isteach arís é leis an nasc nó leis an gcód céanna. Chun é a tharraingt siar: { $command }
enter-withdrawn = Tarraingthe siar: “{ $title }”. Chun é a thabhairt ar ais, cuir isteach arís é.
enter-nothing = Níl aon ghlao anseo ag fanacht le freagra. Seol an fhoirm arís.
enter-unknown = Ní heol dom aon ghlao { $code } a cuireadh isteach de láimh.
enter-in-file = Tá “{ $title }” i gcomhad: scríobh `withdrawn` faoi `status` ann.
enter-only-managers = Ní féidir ach leo siúd a bhainistíonn an comhrá seo glaonna a chur isteach.
enter-not-here = Insítear glaonna do chách a bhfuil siad oiriúnach dóibh, mar sin ní féidir iad a chur isteach ach i gcomhrá atá i gcomhad pobail.
enter-no-desk = Ní féidir glaonna a chur isteach anseo: ní choinnítear aon rud sa seisiún seo.
thumb-up = Tá sé sin agam: bogfaidh mé glaonna cosúil le “{ $title }” suas beagán duit. Taispeánann /taste an méid a choinním de sin, agus is féidir dearmad a dhéanamh air leis.
thumb-down = Tá sé sin agam: bogfaidh mé glaonna cosúil le “{ $title }” síos beagán duit. Taispeánann /taste an méid a choinním de sin, agus is féidir dearmad a dhéanamh air leis.
thumb-nobody = Ní féidir liom a rá cé thú anseo, mar sin ní choinním aon rud. Oibríonn sé i gcomhrá príobháideach liom.
taste-nothing = Níl a fhios agam cad is maith leat. Insíonn na cnaipí faoi ghlaonna nua dom é, agus /like agus /dislike le cód freisin.
taste-heading = { $count ->
        [one] An méid a d’fhoghlaim mé ó { $count } ordóg
        [two] An méid a d’fhoghlaim mé ó { $count } ordóg
        [few] An méid a d’fhoghlaim mé ó { $count } ordóg
        [many] An méid a d’fhoghlaim mé ó { $count } n-ordóg
       *[other] An méid a d’fhoghlaim mé ó { $count } ordóg
    }
taste-more = Tuilleadh glaonna { $what } ({ $count ->
        [one] { $count } ordóg suas
        [two] { $count } ordóg suas
        [few] { $count } ordóg suas
        [many] { $count } n-ordóg suas
       *[other] { $count } ordóg suas
    })
taste-less = Níos lú glaonna { $what } ({ $count ->
        [one] { $count } ordóg síos
        [two] { $count } ordóg síos
        [few] { $count } ordóg síos
        [many] { $count } n-ordóg síos
       *[other] { $count } ordóg síos
    })
taste-effect = Athraíonn sé seo ord an méid a thaispeánaim duit, { $points } as 100 pointe ar a mhéad. Ní cheileann sé choíche glao a d’iarr tú as a ainm, agus ní fheiceann aon duine eile é.
taste-forgotten = Dearmadta: ní choinním aon rud faoin méid is maith leat.

## Cad atá mícheart le téacs i ndiaidh /follow

bad-interest = Níor éirigh liom é sin a léamh. Ag carachtar { $at }: { $slip }.
bad-interest-example = Sampla iomlán: { $example }
slip-nothing = níl aon rud ann, bhí súil agam le focail; bain triail as `heritage OR museum`, nó `*` do gach glao
slip-end = seo an deireadh, bhí súil agam le focal; bain an t-oibreoir deireanach nó cuir focal leis
slip-never-opened = fuair mé `)` gan a `(`; bain é nó cuir `(` roimhe
slip-never-closed = fuair mé `(` gan a `)`; cuir `)` leis
slip-closed-empty = fuair mé `)`, bhí súil agam le focal roimhe
slip-never-unquoted = fuair mé comhartha athfhriotail nach bhfuil dúnta; cuir `"` i ndiaidh an fhrása
slip-empty-phrase = tá an frása folamh, bhí súil agam le focail idir na comharthaí athfhriotail
slip-operator = fuair mé oibreoir, bhí súil agam le focal roimhe; bain triail as `heritage OR museum`
slip-too-deep = tá níos mó ná { $max } lúibín istigh ina chéile; scríobh níos simplí é
slip-too-many = tá níos mó ná { $max } focal ann; roinn ina roinnt ábhar spéise é
slip-long-word = fuair mé `{ $found }`, líon litreacha: { $letters }, uasmhéid: { $max }; bain triail as focal níos giorra
slip-no-word = fuair mé `{ $found }`, bhí súil agam le focal
slip-short-prefix = fuair mé `{ $found }`, bhí súil agam le dhá litir ar a laghad roimh `*`; bain triail as `librar*`
slip-unknown-field = fuair mé an réimse `{ $found }`, bhí súil agam le ceann díobh seo: { $fields }
slip-facet = fuair mé `{ $found }`, bhí súil agam le { $expected }; bain triail as `{ $example }`
expected-programme = clár
expected-kind = grant, cascade, external_action, tender nó national
expected-country = tír
expected-for = cineál eagraíochta
expected-theme = téama
expected-budget = méid in euro le < nó >
expected-deadline = líon laethanta le < nó >
expected-opens = líon laethanta le < nó >
expected-lang = teanga de chuid an Aontais
expected-partners = líon comhpháirtithe le <= nó >=
expected-status = open, forthcoming, closed, withdrawn nó unknown

## Orduithe

command-ask = Fiafraigh i ngnáthfhocail: glaonna do leabharlanna faoi bhun 60,000 euro.
    .name = fiafraigh
    .argument = ceist
command-deadlines = Cad is luaithe a dhúnfaidh; caolaigh é le focail.
    .name = spriocdhátaí
    .argument = focail
command-call = Gach rud faoi ghlao amháin, de réir a chóid nó a naisc.
    .name = glao
    .argument = cód
command-similar = Glaonna eile cosúil leis an gceann sin.
    .name = cosúil
    .argument = cód
command-why = Cén fáth ar insíodh glao anseo, nó nár insíodh.
    .name = fáth
    .argument = cód
command-follow = Faigh scéala faoi ghlaonna nua atá oiriúnach.
    .name = lean
    .argument = spéis
command-following = Cad atá á leanúint anseo, agus conas gach ceann a stopadh.
    .name = leanta
command-unfollow = Stop ceann díobh, de réir a uimhreach.
    .name = stop
    .argument = uimhir
command-recent = An méid a d’inis mé sa chomhrá seo le déanaí.
    .name = nuacht
    .argument = leathanach
command-funded = Cad a maoiníodh faoi ábhar: tionscadail, ní glaonna.
    .name = maoinithe
    .argument = ábhar
command-resources = Ábhair saor in aisce agus torthaí faoi théama.
    .name = acmhainní
    .argument = téama
command-addcall = Cuir glao isteach: teideal; spriocdháta; nasc; clár; airgead; cé dó; tír.
    .name = iontráil
    .argument = foirm
command-withdrawcall = Tarraing siar glao a cuireadh isteach de láimh.
    .name = aistarraing
    .argument = cód
command-like = Tuilleadh glaonna mar seo.
    .name = tuilleadh
    .argument = cód
command-dislike = Níos lú glaonna mar seo.
    .name = laghdaigh
    .argument = cód
command-taste = Cad a d’fhoghlaim mé ó d’ordóga, agus conas dearmad a chur á dhéanamh air.
    .name = blas
    .argument = forget
command-sources = Cé na foinsí a léim, cé chomh húr is atá siad agus cad atá cearr leo.
    .name = foinsí
command-help = An méid is féidir liom a dhéanamh.
    .name = cabhair
command-start = Beannú.
    .name = tosaigh

## Cineálacha eagraíochtaí

organisation-municipality = údarás áitiúil
    .plural = d’údaráis áitiúla
organisation-region = údarás réigiúnach
    .plural = d’údaráis réigiúnacha
organisation-public_body = comhlacht poiblí
    .plural = do chomhlachtaí poiblí
organisation-school = scoil
    .plural = do scoileanna
organisation-vet_provider = soláthraí gairmoiliúna
    .plural = do sholáthraithe gairmoiliúna
organisation-university = ollscoil
    .plural = d’ollscoileanna
organisation-research_body = eagraíocht taighde
    .plural = d’eagraíochtaí taighde
organisation-adult_education = soláthraí oideachais aosaigh
    .plural = do sholáthraithe oideachais aosaigh
organisation-library = leabharlann
    .plural = do leabharlanna
organisation-museum = músaem
    .plural = do mhúsaeim
organisation-archive = cartlann
    .plural = do chartlanna
organisation-ngo = eagraíocht neamhrialtasach
    .plural = d’eagraíochtaí neamhrialtasacha
organisation-youth_organisation = eagraíocht don aos óg
    .plural = d’eagraíochtaí don aos óg
organisation-informal_group = grúpa neamhfhoirmiúil
    .plural = do ghrúpaí neamhfhoirmiúla
organisation-sports_club = club spóirt
    .plural = do chlubanna spóirt
organisation-social_enterprise = fiontar sóisialta
    .plural = d’fhiontair shóisialta
organisation-sme = fiontar beag nó meánmhéide
    .plural = d’fhiontair bheaga agus mheánmhéide
organisation-startup = gnólacht nuathionscanta
    .plural = do ghnólachtaí nuathionscanta
organisation-company = cuideachta
    .plural = do chuideachtaí
organisation-farmer = feirmeoir
    .plural = d’fheirmeoirí
organisation-fisher = iascaire
    .plural = d’iascairí
organisation-hospital = ospidéal nó seirbhís sláinte
    .plural = d’ospidéil agus do sheirbhísí sláinte
organisation-social_service = soláthraí seirbhísí sóisialta
    .plural = do sholáthraithe seirbhísí sóisialta
organisation-cultural_organisation = eagraíocht chultúrtha
    .plural = d’eagraíochtaí cultúrtha
organisation-artist = ealaíontóir
    .plural = d’ealaíontóirí
organisation-media_organisation = eagraíocht meán
    .plural = d’eagraíochtaí meán
organisation-audiovisual_company = cuideachta scannán nó closamhairc
    .plural = do chuideachtaí scannán agus closamhairc
organisation-faith_organisation = eagraíocht reiligiúnach
    .plural = d’eagraíochtaí reiligiúnacha
organisation-chamber = cumann tráchtála nó comhlacht tacaíochta gnó
    .plural = do chumainn tráchtála agus do chomhlachtaí tacaíochta gnó
organisation-social_partner = ceardchumann nó eagraíocht fostóirí
    .plural = do cheardchumainn agus d’eagraíochtaí fostóirí
organisation-consumer_organisation = eagraíocht tomhaltóirí
    .plural = d’eagraíochtaí tomhaltóirí
organisation-energy_community = pobal fuinnimh
    .plural = do phobail fuinnimh
organisation-international_organisation = eagraíocht idirnáisiúnta
    .plural = d’eagraíochtaí idirnáisiúnta
organisation-individual = duine nádúrtha
    .plural = do dhaoine nádúrtha

## Téamaí

theme-heritage = oidhreacht chultúrtha
theme-culture = cultúr agus na healaíona
theme-creative_industries = tionscail chruthaitheacha
theme-audiovisual = scannáin agus an closamharc
theme-music = ceol
theme-books = leabhair agus aistriúchán
theme-languages = teangacha
theme-architecture = ailtireacht agus an Bauhaus Eorpach Nua
theme-media_literacy = litearthacht sna meáin
theme-journalism = iriseoireacht agus iolrachas na meán
theme-democracy = daonlathas agus rannpháirtíocht
theme-remembrance = cuimhneachán
theme-town_twinning = nascadh bailte
theme-human_rights = cearta bunúsacha
theme-gender_equality = comhionannas inscne
theme-gender_violence = foréigean inscnebhunaithe
theme-children = leanaí agus cosaint leanaí
theme-anti_racism = frithchiníochas agus neamh-idirdhealú
theme-roma = cuimsiú na Romach
theme-lgbtiq = comhionannas LADTIA
theme-disability = míchumas
theme-inclusion = cuimsiú sóisialta
theme-migration = imirce agus lánpháirtiú
theme-youth = an óige
theme-volunteering = obair dheonach
theme-sport = spórt
theme-school_education = oideachas scoile
theme-vocational_training = gairmoiliúint
theme-higher_education = ardoideachas
theme-adult_learning = foghlaim aosach
theme-digital_skills = scileanna digiteacha
theme-artificial_intelligence = intleacht shaorga
theme-cybersecurity = cibearshlándáil
theme-data = sonraí agus an néal
theme-connectivity = nascacht
theme-online_safety = sábháilteacht ar líne
theme-health = sláinte agus cúram
theme-mental_health = meabhairshláinte
theme-ageing = dul in aois
theme-employment = fostaíocht agus saol na hoibre
theme-social_economy = geilleagar sóisialta
theme-entrepreneurship = fiontraíocht agus gnóthaí beaga
theme-tourism = turasóireacht
theme-climate = aeráid
theme-energy = fuinneamh
theme-buildings = foirgnimh agus athchóiriú
theme-nature = dúlra agus bithéagsúlacht
theme-circular_economy = geilleagar ciorclach
theme-water = uisce
theme-ocean = farraigí agus aigéin
theme-agriculture = talmhaíocht
theme-food = bia
theme-rural = forbairt tuaithe
theme-urban = forbairt uirbeach
theme-mobility = iompar agus soghluaisteacht
theme-regional_cooperation = comhar trasteorann agus réigiúnach
theme-civil_protection = cosaint shibhialta
theme-security = slándáil
theme-justice = ceartas
theme-consumer = tomhaltóirí
theme-research_skills = gairmeacha taighde agus rannpháirtíocht níos leithne
theme-science_society = an eolaíocht agus an tsochaí
theme-innovation = nuálaíocht
theme-industry = tionsclaíocht agus monaraíocht
theme-space = spás agus satailítí
theme-defence = cosaint
theme-nuclear = an réimse núicléach
theme-external_action = forbairt agus gníomhaíocht sheachtrach
theme-eu_policy = eolas ar an Aontas Eorpach
theme-finance_control = frith-chalaois agus airgeadas poiblí

## Tíortha

country-AT = an Ostair
country-BE = an Bheilg
country-BG = an Bhulgáir
country-HR = an Chróit
country-CY = an Chipir
country-CZ = an tSeicia
country-DK = an Danmhairg
country-EE = an Eastóin
country-FI = an Fhionlainn
country-FR = an Fhrainc
country-DE = an Ghearmáin
country-GR = an Ghréig
country-HU = an Ungáir
country-IE = Éire
country-IT = an Iodáil
country-LV = an Laitvia
country-LT = an Liotuáin
country-LU = Lucsamburg
country-MT = Málta
country-NL = an Ísiltír
country-PL = an Pholainn
country-PT = an Phortaingéil
country-RO = an Rómáin
country-SK = an tSlóvaic
country-SI = an tSlóivéin
country-ES = an Spáinn
country-SE = an tSualainn
country-IS = an Íoslainn
country-LI = Lichtinstéin
country-NO = an Iorua
country-CH = an Eilvéis
country-GB = an Ríocht Aontaithe
country-AL = an Albáin
country-BA = an Bhoisnia agus an Heirseagaivéin
country-XK = an Chosaiv
country-ME = Montainéagró
country-MK = an Mhacadóin Thuaidh
country-RS = an tSeirbia
country-TR = an Tuirc
country-UA = an Úcráin
country-MD = an Mholdóiv
country-GE = an tSeoirsia
country-AM = an Airméin
country-AZ = an Asarbaiseáin
country-BY = an Bhealarúis
country-RU = an Rúis
country-FO = Oileáin Fharó
country-GL = an Ghraonlainn
country-IL = Iosrael
country-PS = an Phalaistín
country-TN = an Túinéis
country-MA = Maracó
country-DZ = an Ailgéir
country-LY = an Libia
country-EG = an Éigipt
country-JO = an Iordáin
country-LB = an Liobáin
country-SY = an tSiria
country-KR = an Chóiré Theas
country-JP = an tSeapáin
country-CA = Ceanada
country-NZ = an Nua-Shéalainn
country-US = Stáit Aontaithe Mheiriceá
country-AD = Andóra
country-MC = Monacó
country-SM = San Mairíne
country-VA = Cathair na Vatacáine
country-AU = an Astráil
country-BR = an Bhrasaíl
country-IN = an India
country-CN = an tSín
country-ZA = an Afraic Theas
country-GT = Guatamala
country-YE = Éimin
country-KZ = an Chasacstáin
country-UZ = an Úisbéiceastáin
country-IQ = an Iaráic
country-TL = Tíomór Thoir
country-SN = an tSeineagáil
country-KE = an Chéinia
country-CO = an Cholóim
country-PE = Peiriú

## Cathracha a ainmníonn clog

city-amsterdam = Amstardam
city-athens = an Aithin
city-azores = na hAsóir
city-belgrade = Béalgrád
city-berlin = Beirlín
city-bratislava = an Bhratasláiv
city-brussels = an Bhruiséil
city-bucharest = Búcairist
city-budapest = Búdaipeist
city-canary = na hOileáin Chanáracha
city-chisinau = Chișinău
city-copenhagen = Cóbanhávan
city-dublin = Baile Átha Cliath
city-helsinki = Heilsincí
city-istanbul = Iostanbúl
city-kyiv = Cív
city-lisbon = Liospóin
city-ljubljana = Liúibleána
city-london = Londain
city-luxembourg = Lucsamburg
city-madrid = Maidrid
city-malta = Málta
city-nicosia = an Niocóis
city-oslo = Osló
city-paris = Páras
city-podgorica = Podgorica
city-prague = Prág
city-reykjavik = Réicivíc
city-riga = Ríge
city-rome = an Róimh
city-sarajevo = Sairéavó
city-skopje = Scóipé
city-sofia = Sóifia
city-stockholm = Stócólm
city-tallinn = Taillinn
city-tbilisi = Tbilisi
city-tirane = Tiorána
city-vienna = Vín
city-vilnius = Vilnias
city-warsaw = Vársá
city-yerevan = Eireaván
city-zagreb = Ságrab
city-zurich = Zürich
