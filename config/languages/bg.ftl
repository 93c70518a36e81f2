### Какво казва Crier, на български. Обясненията към всяко съобщение са в en.ftl.

## Дни, часове и суми

date = { $day } { $month ->
        [1] ян.
        [2] февр.
        [3] март
        [4] апр.
        [5] май
        [6] юни
        [7] юли
        [8] авг.
        [9] септ.
        [10] окт.
        [11] ноем.
       *[12] дек.
    } { $year } г.
clock = { $hour }:{ $minute } ч.
days-ahead = { $days ->
        [0] днес
        [1] утре
       *[other] след { $days } дни
    }
days-ago = { $days ->
        [1] вчера
       *[other] преди { $days } дни
    }
money = { $amount } EUR
list-and = { $head } и { $last }
list-or = { $head } или { $last }

## Крайни срокове

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; известен е само денят, приет час: { $time } { $city })
deadline-line = Краен срок: { $deadline }
deadline-line-stage = Краен срок: { $deadline }, { $stage }
deadline-line-passed = Крайният срок изтече: { $date } ({ $left })
deadline-line-unknown = Краен срок: не е посочен
stage-first = етап 1 от 2
stage-second = етап 2 от 2, само с покана
stage-cut-off-last = последният междинен срок
stage-cut-off-next = { $count ->
        [one] следващият от { $count } междинен срок
       *[other] следващият от { $count } междинни срока
    }

## Картата на една покана

kind-grant = безвъзмездни средства от ЕС
kind-cascade = малки безвъзмездни средства чрез финансиран проект
kind-external_action = безвъзмездни средства за дейности извън ЕС
kind-tender = обществена поръчка: договор, а не безвъзмездни средства
kind-national = национална или регионална покана
money-line = Средства: { $money }
money-line-unknown = Средства: не са посочени
why-line = Защо: { $reasons }
seen-unchanged = Видяна за пръв път: { $date }, без промяна оттогава
seen-changed = Видяна за пръв път: { $first }, последна промяна: { $last }
entered-by-hand = Публикувана от { $publisher }, въведена на ръка
seen-last = Последно видяна при източника: { $date }
part-of-call = Част от поканата „{ $call }“
also-listed = Също и при
also-listed-otherwise = { $source }, където е посочено { $date }
status-opens = Отваря се: { $date } ({ $left })
status-late = Още не е отворена, очаквано отваряне: { $date }
status-unopened = Още не е отворена, денят на отваряне не е посочен
status-closed = Затворена
status-withdrawn = Оттеглена от институцията, която я е публикувала
status-unknown = Дали е отворена: не е посочено
open-now = Отворена е.
open-since = Отворена е, начало: { $date }

## Средства по една покана, на части

budget-and = { $head }; { $last }
budget-range = от { $min } до { $max } на проект
budget-up-to = до { $max } на проект
budget-from = от { $min } на проект
budget-pot = общо { $total }
budget-pot-shared = общо { $total }, възможно е да са споделени с други теми
budget-grants = { $count ->
        [one] очаква се финансиране за { $count } проект
       *[other] очаква се финансиране за { $count } проекта
    }

## Известия

notice-appeared = Нова покана
notice-appeared-forthcoming = Нова покана, още не е отворена
notice-opened = Вече е отворена
notice-closed-passed = Затворена: крайният срок изтече
notice-closed-early = Затворена по-рано
notice-closed = Затворена от институцията, която я е публикувала
notice-withdrawn = Оттеглена от институцията, която я е публикувала
notice-reopened = Отново отворена
reminder = Краен срок { $left }
reminder-stage-first = Краен срок за етап 1 { $left }
reminder-stage-second = Краен срок за етап 2 { $left }
reminder-cut-off = Междинен срок { $left }
moved = Крайният срок е променен: беше { $gone }, сега е { $come }
moved-away = Крайният срок е оттеглен: беше { $gone }, сега не е посочен
moved-dropped = Отпаднал краен срок: { $gone }
moved-set = Определен краен срок: { $come }
moved-added = Добавен краен срок: { $come }
moved-otherwise = Крайният срок е променен
publisher-says = Институцията съобщава ({ $date }): { $said }
amended = Променено: { $fields }
amended-field = { $field }: преди { $was }, сега { $now }
field-title = заглавие
field-identifier = код
field-opening_day = ден на отваряне
field-deadline_hour = час на крайния срок
field-deadline_model = вид на сроковете
field-budget = бюджет
field-programme = програма
field-call = покана
field-text = описание
field-link = връзка
field-update = съобщение
value-unknown = не е посочено
value-title = „{ $title }“
value-words = { $count ->
        [one] { $count } дума
       *[other] { $count } думи
    }
value-day-only = само ден
value-one-stage = един етап
value-two-stages = два етапа
value-cut-offs = няколко междинни срока

## Няколко новини в едно съобщение

digest-heading = { $count ->
        [one] { $count } новина, { $date }
       *[other] { $count } новини, { $date }
    }
digest-more = { $count ->
        [one] И още { $count }.
       *[other] И още { $count }.
    }
told-nothing = Още нищо не съм съобщавал в този чат. /following показва какво следи той.
told-heading = Какво съобщих в този чат, първо най-новото
told-on = Съобщено: { $date }
hours-ago = { $hours ->
        [0] през последния час
        [one] преди един час
       *[other] преди { $hours } часа
    }
hours-ahead = { $hours ->
        [0] до един час
        [one] след един час
       *[other] след { $hours } часа
    }
sources-none = Не чета никакъв източник.
sources-heading = Какво чета и колко е прясно
source-read = { $count ->
        [one] прочетен { $age }, { $count } запис
       *[other] прочетен { $age }, { $count } записа
    }
source-never = още не е прочетен
source-next = следващо четене { $when }
source-defects = неразбрани: { $count } ({ $sorts })
source-is-stale = не може да се чете от { $date }: { $found }
source-is-reshaped = страниците са с друг вид от { $date }: { $found }
source-is-flooded = задържан от { $date }: { $found }
source-stale = Източникът { $name } не може да се чете от { $date }
source-reshaped = Страниците на { $name } са с различен вид от очаквания
source-flooded = Новите записи от { $name } са задържани
source-found = Намерено: { $found }
source-stale-next = Каквото е известно от него, остава, и продължавам да опитвам.
source-reshaped-next = Нищо от тях не се приема, каквото беше известно, остава. { $command } показва какво се чете и какво липсва.
source-flooded-next = Приемат се, когато второ четене покаже същото, или с { $command }.
source-over = Източникът { $name } отново е наред
source-over-stale = Не можеше да се чете от { $date }, а сега отново се чете.
source-over-reshaped = Страниците му бяха с друг вид от { $date }, а сега отново се разбират.
source-over-flooded = Задържаното от { $date } вече е прието или е изчезнало.

## Бутони

button-details = Подробности
button-page = Към страницата
button-similar = Подобни покани
button-recent = Всички скорошни новини
button-more = Още
button-help = Помощ
button-deadlines = Какво изтича скоро
button-follow = Следене
button-stop = Спиране
button-stop-number = Спиране на { $number }
button-following = Преглед
button-like = Повече такива
button-dislike = По-малко такива
button-taste = Какво пазя
button-forget = Забравяне на всичко

## Какво интересува някого

interest = покани { $conditions }
interest-everything = всички покани
expression-everything = от всякакъв вид
expression-word = с думата { $word }
expression-prefix = с дума, която започва с { $word }…
expression-phrase = с думите „{ $words }“
expression-not = без тези { $what }
expression-any = { $what }
facet-programme = по програма { $name }
facet-kind-grant = от вид „безвъзмездни средства от ЕС“
facet-kind-cascade = от вид „каскадно финансиране“
facet-kind-external_action = от вид „външна дейност“
facet-kind-tender = от вид „обществена поръчка“
facet-kind-national = от вид „национална покана“
facet-country = за държава { $name }
facet-organisation = за { $name }
facet-theme = по тема „{ $name }“
facet-budget-range = между { $min } и { $max }
facet-budget-up-to = до { $max }
facet-budget-from = от { $min }
facet-budget-any = с всякакъв размер
facet-deadline-range = с краен срок след { $min } до { $max ->
        [one] { $max } ден
       *[other] { $max } дни
    }
facet-deadline-within = с краен срок в рамките на { $max ->
        [one] { $max } ден
       *[other] { $max } дни
    }
facet-deadline-from = с краен срок след { $min ->
        [one] { $min } ден
       *[other] { $min } дни
    } или по-късно
facet-deadline-any = с всякакъв краен срок
facet-opens-range = с отваряне след { $min } до { $max ->
        [one] { $max } ден
       *[other] { $max } дни
    }
facet-opens-within = с отваряне в рамките на { $max ->
        [one] { $max } ден
       *[other] { $max } дни
    }
facet-opens-from = с отваряне след { $min ->
        [one] { $min } ден
       *[other] { $min } дни
    } или по-късно
facet-opens-any = с отваряне по всяко време
facet-language = публикувани на език „{ $language }“
facet-partners-range = за които са нужни от { $min } до { $max ->
    [one] { $max } партньор
   *[other] { $max } партньори
}
facet-partners-up-to = за които са нужни най-много { $max ->
    [one] { $max } партньор
   *[other] { $max } партньори
}
facet-partners-from = за които са нужни { $min ->
    [one] { $min } партньор
   *[other] { $min } партньори
} или повече
facet-partners-any = с всякакъв брой партньори
facet-status-forthcoming = със състояние „предстояща“
facet-status-open = със състояние „отворена“
facet-status-closed = със състояние „затворена“
facet-status-withdrawn = със състояние „оттеглена“
facet-status-unknown = с неизвестно състояние
reason-mentions = споменава: { $words }
reason-named = Вие я посочихте
reason-of-named = част е от поканата, която посочихте
reason-named-beginning = кодът ѝ започва така

## Над списък с покани

noun-call = { $count ->
        [one] покана
       *[other] покани
    }
noun-grant = { $count ->
        [one] покана за безвъзмездни средства от ЕС
       *[other] покани за безвъзмездни средства от ЕС
    }
noun-cascade = { $count ->
        [one] покана за каскадно финансиране
       *[other] покани за каскадно финансиране
    }
noun-external_action = { $count ->
        [one] покана за дейности извън ЕС
       *[other] покани за дейности извън ЕС
    }
noun-tender = { $count ->
        [one] обществена поръчка
       *[other] обществени поръчки
    }
noun-national = { $count ->
        [one] национална покана
       *[other] национални покани
    }
nouns-call = покани
nouns-grant = покани за безвъзмездни средства от ЕС
nouns-cascade = покани за каскадно финансиране
nouns-external_action = покани за дейности извън ЕС
nouns-tender = обществени поръчки
nouns-national = национални покани
counted = { $count } { $what }
noun-with-status = { $noun } (състояние: { $status })
label-status-forthcoming = предстояща
label-status-open = отворена
label-status-closed = затворена
label-status-withdrawn = оттеглена
label-status-unknown = без дата
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] с думите: { $words }
       *[other] с думите: { $words }
    }
condition-amount = със средства от { $amount }
condition-amount-range = със средства между { $min } и { $max }
condition-amount-up-to = със средства до { $max }
condition-amount-from = със средства от { $min } нагоре
condition-closing-on = с краен срок { $date }
condition-closing-range = с краен срок от { $from } до { $to }
condition-closing-by = с краен срок до { $to }
condition-closing-from = с краен срок от { $from }
condition-opening-on = с отваряне на { $date }
condition-opening-range = с отваряне от { $from } до { $to }
condition-opening-by = с отваряне до { $to }
condition-opening-from = с отваряне от { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, първо най-близките:
list-heading-best = { $what }, първо най-подходящите:
list-more = { $count ->
        [one] И още { $count }. За по-кратък списък добавете програма, държава, сума или месец.
       *[other] И още { $count }. За по-кратък списък добавете програма, държава, сума или месец.
    }
list-follow-hint = За известия при нови покани: { $command }
family-heading = { $count ->
        [one] { $count } покана с код { $code }:
       *[other] { $count } покани с код { $code }:
    }
family-more = { $count ->
        [one] И още { $count }; напишете по-голяма част от кода.
       *[other] И още { $count }; напишете по-голяма част от кода.
    }
similar-heading = Покани, подобни на { $title }:
similar-nothing = Не познавам друга покана, подобна на { $title }, по която още може да се кандидатства.
why-heading = Какво стана тук с { $title }:
why-misses = { $interest }: не е подходяща; липсва: { $conditions }
why-told = { $interest }: подходяща е, съобщена на { $date }
why-pending = { $interest }: подходяща е, ще я съобщя на { $date }
why-digest = { $interest }: подходяща е, идва с обзора от { $date }
why-quiet = { $interest }: подходяща е, но откакто това се следи, нищо не се е случило с нея и нямаше какво да съобщя

## Отговори за една покана и когато няма такава

deadlines-all = Всички нейни крайни срокове:
money-none-stated = Източникът не посочва суми.
nothing-fits = Няма нищо подходящо. Търсих: { $what }.
looser-deadline = { $count ->
        [one] Без условието за срок има { $count }.
       *[other] Без условието за срок има { $count }.
    }
looser-opening = { $count ->
        [one] Без деня на отваряне има { $count }.
       *[other] Без деня на отваряне има { $count }.
    }
looser-amount = { $count ->
        [one] Без сумата има { $count }.
       *[other] Без сумата има { $count }.
    }
looser-status = { $count ->
        [one] Отворена или не, има { $count }.
       *[other] Отворени или не, има { $count }.
    }
looser-kind = { $count ->
        [one] От всички видове има { $count }.
       *[other] От всички видове има { $count }.
    }
looser-country = { $count ->
        [one] Без държавата има { $count }.
       *[other] Без държавата има { $count }.
    }
looser-programme = { $count ->
        [one] Във всички програми има { $count }.
       *[other] Във всички програми има { $count }.
    }
looser-words = { $count ->
        [one] Без свободните думи има { $count }.
       *[other] Без свободните думи има { $count }.
    }
nothing-fits-follow = Мога да Ви съобщя, когато се появи нещо подходящо.
unknown-code = Не познавам покана { $code }.
unknown-code-example = Кодовете изглеждат така: { $code }
unknown-code-nearest = Най-близките, които познавам:
cut-question = { $count ->
        [one] Въпросът беше дълъг; прочетох първия { $count } знак.
       *[other] Въпросът беше дълъг; прочетох първите { $count } знака.
    }

## Около отговорите

example-question = покани за библиотеки за културно наследство под 60 000 евро
greeting = Здравейте! Следя европейските покани за финансиране, съобщавам в този чат за новите, които са подходящи, и отговарям на въпроси.
greeting-example = Попитайте ме например: { $example }
help-heading = Какво мога
help-plain-words = Може и с обикновени думи:
help-example-month = кои покани по CERV изтичат този месец?
help-example-small = малки грантове за музеи в Полша, максимум 60 000 евро
help-example-when = кога изтича CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = кое каскадно финансиране за енергия се отваря следващия месец?
help-disclaimer = Това, което казвам, идва от списъците на публикуващите институции; решаващ е текстът на поканата.
unclear = Не разбрах какво търсите.
unclear-example = Посочете тема, вид организация, програма или покана. Например: { $example }
out-of-scope = Това не го зная. Познавам само европейските покани за финансиране.
out-of-scope-personal = Познавам само покани за организации, не и средства за отделни хора. За престой в чужбина попитайте международния отдел на Вашето училище или университет; за съвет близо до Вас попитайте центъра Europe Direct.
for-example = Например: { $example }
apology = За съжаление в момента нямам достъп до записите си. Моля, попитайте отново след няколко минути; това, което следите, не е изгубено.
unknown-command = Не познавам командата { $command }.
unknown-command-meant = Може би имате предвид { $command }? { $description }
usage = След командата липсва: { $argument }. Например: { $example }
only-managers = Само хората, които управляват този чат, могат да променят какво следи той. В личен чат с мен можете да следите за себе си.

## Следене

followed = Отсега нататък в този чат ще съобщавам: { $interest }.
followed-reminders = Съобщавам какво е ново или се променя и напомням { $days } { $last ->
        [one] ден
       *[other] дни
    } преди краен срок, час: { $time } ({ $city }).
followed-written = Записано като { $interest }
followed-near = Близко до това днес:
followed-already = Този чат вече го следи, под номер { $number }: { $interest }.
followed-already-file = Този чат вече го следи, според файла на общността: { $interest }.
followed-too-many = { $count ->
        [one] Този чат вече следи { $count } интерес, повече не може. Първо спрете един: /following
       *[other] Този чат вече следи { $count } интереса, повече не може. Първо спрете един: /following
    }
following-heading = Този чат следи
following-from-file = { $interest } (зададено във файла на общността)
followed-relevance = Покани, които пасват по-малко от { $least } на 100, се пропускат.
following-relevance = { $interest }, които пасват { $least } на 100 или повече
relevance-wrong = Не успях да прочета колко трябва да пасват поканите: има { $found }, очаквам число от 0 до 100.
following-stop = За спиране: /unfollow и номера.
following-nothing = Този чат още нищо не следи.
following-place = Във файла на общността този чат се нарича { $place }
unfollow-nothing = Нищо не се следи с команда в този чат, така че няма какво да се спре. Вижте /following
unfollow-unknown = Тук няма такъв номер. Познавам: { $numbers }; вижте /following
unfollowed = Спряно. Тук вече няма да съобщавам: { $interest }.
unfollowed-again = За ново следене: { $command }
expected-heading = Очаквани, още не са публикувани:
expected-times = обикновено се отваря { $opens } и се затваря { $closes }; още не е публикувана.
expected-closes = обикновено се затваря { $closes }; още не е публикувана.
expected-last = Последният кръг: от { $opened } до { $closed }
expected-agencies = Публикува я националната агенция на Вашата държава: { $link }
expected-portal = Появява се на портала на ЕС: { $link }
month = { $month ->
        [1] януари
        [2] февруари
        [3] март
        [4] април
        [5] май
        [6] юни
        [7] юли
        [8] август
        [9] септември
        [10] октомври
        [11] ноември
       *[12] декември
    }
month-early = в началото на { $month }
month-mid = в средата на { $month }
month-late = в края на { $month }
works-funded = { $count ->
        [one] { $count } финансиран проект по темата:
       *[other] { $count } финансирани проекта по темата, първо най-подходящите:
    }
works-usable = { $count ->
        [one] { $count } резултат или свободен материал по темата:
       *[other] { $count } резултата и свободни материали по темата, първо най-подходящите:
    }
works-source = От източника { $source }, прочетен на { $date }
works-source-undated = От източника { $source }.
works-no-calls = Това не са покани; за тях питайте както обикновено.
works-funded-none = Тук не водя списък на финансирани проекти. Който ме поддържа, може да включи източник за тях, например `cordis`.
works-usable-none = Тук не водя списък на свободни материали. Който ме поддържа, може да включи източник за тях, например `cordis_results`.
works-funded-nothing = Не познавам финансирани проекти { $topic }.
works-usable-nothing = Не познавам резултати или свободни материали { $topic }.
enter-read = Това прочетох. Вярно ли е?
enter-corrects = Това поправя „{ $title }“. Вярно ли е?
enter-keywords = Намира се с тези думи: { $keywords }
enter-confirm = За да я запиша и да я съобщя на всички, за които е подходяща, натиснете бутона или изпратете { $command }. За промяна изпратете отново целия формуляр.
button-enter = Да, въведи я
enter-bad = Не успях да прочета това като покана:
enter-slip = { $part }: има { $found }, очаквам { $expected }; опитайте { $example }
enter-slip-nothing = { $part }: няма нищо, очаквам { $expected }; опитайте { $example }
enter-example = Един цял формуляр: { $example }
enter-parts = Частите в този ред, разделени с точка и запетая, или по име като в `code: KA210-YOU-2027`: { $parts }
entry-title = заглавие
entry-deadline = ден, с часа, ако е известен
entry-opens = ден
entry-link = адреса на страницата на институцията, която я публикува
entry-programme = кода или името на програма
entry-budget = сума в евро или най-малка и най-голяма сума
entry-for = видове организации, разделени със запетаи
entry-country = държави, разделени със запетаи
entry-kind = grant, cascade, external_action, tender или national
entry-status = forthcoming, open, closed, withdrawn или unknown
entry-pot = сума в евро
entry-grants = число
entry-language = кода на език на ЕС
entry-code = код с най-много 100 знака
entry-call = код с най-много 100 знака
enter-done = Въведена: „{ $title }“. Съобщавам я на всяка общност, за която е подходяща.
enter-later = За да я поправите, въведете я отново със същата връзка или код. За да я оттеглите: { $command }
enter-withdrawn = Оттеглена: „{ $title }“. За да важи отново, въведете я още веднъж.
enter-nothing = Тук няма покана, която чака „да“. Изпратете формуляра отново.
enter-unknown = Не познавам въведена на ръка покана { $code }.
enter-in-file = „{ $title }“ е във файл: напишете там `withdrawn` при `status`.
enter-only-managers = Само хората, които управляват този чат, могат да въвеждат покани.
enter-not-here = Поканите се съобщават на всички, за които са подходящи, затова се въвеждат само в чат, който е във файла на общност.
enter-no-desk = Тук не могат да се въвеждат покани: в тази сесия нищо не се запомня.
thumb-up = Отбелязано: за Вас премествам малко нагоре покани като „{ $title }“. /taste показва какво пазя от това и го забравя.
thumb-down = Отбелязано: за Вас премествам малко надолу покани като „{ $title }“. /taste показва какво пазя от това и го забравя.
thumb-nobody = Тук не мога да разбера кой сте, затова не пазя нищо. В личен чат с мен става.
taste-nothing = Не зная какво Ви харесва. Казват ми го бутоните под новите покани, както и /like и /dislike с код.
taste-heading = { $count ->
        [one] Какво научих от { $count } палец
       *[other] Какво научих от { $count } палеца
    }
taste-more = Повече покани { $what } ({ $count ->
        [one] { $count } палец нагоре
       *[other] { $count } палеца нагоре
    })
taste-less = По-малко покани { $what } ({ $count ->
        [one] { $count } палец надолу
       *[other] { $count } палеца надолу
    })
taste-effect = Това променя реда на показаното с най-много { $points } от 100 точки. Никога не скрива покана, която търсите по име, и никой друг не го вижда.
taste-forgotten = Забравено: не пазя нищо за това какво Ви харесва.

## Какво не е наред в текста след /follow

bad-interest = Не успях да прочета това. При знак { $at }: { $slip }.
bad-interest-example = Един цял пример: { $example }
slip-nothing = няма нищо, очаквам думи; опитайте `heritage OR museum`, или `*` за всички покани
slip-end = тук е краят, очаквам дума; махнете последния оператор или добавете дума
slip-never-opened = има `)` без своята `(`; махнете я или добавете `(` преди нея
slip-never-closed = има `(` без своята `)`; добавете `)`
slip-closed-empty = има `)`, преди нея очаквам дума
slip-never-unquoted = има незатворени кавички; добавете `"` след израза
slip-empty-phrase = изразът е празен, очаквам думи между кавичките
slip-operator = има оператор, преди него очаквам дума; опитайте `heritage OR museum`
slip-too-deep = има повече от { $max } скоби една в друга; напишете го по-просто
slip-too-many = има повече от { $max } думи; разделете ги на няколко интереса
slip-long-word = `{ $found }` има { $letters } букви, позволени са най-много { $max }; опитайте с по-кратка дума
slip-no-word = `{ $found }` не е дума
slip-short-prefix = `{ $found }`: преди `*` очаквам поне две букви; опитайте `librar*`
slip-unknown-field = няма поле `{ $found }`, очаквам едно от { $fields }
slip-facet = вместо `{ $found }` очаквам { $expected }; опитайте `{ $example }`
expected-programme = програма
expected-kind = grant, cascade, external_action, tender или national
expected-country = държава
expected-for = вид организация
expected-theme = тема
expected-budget = сума в евро с < или >
expected-deadline = брой дни с < или >
expected-opens = брой дни с < или >
expected-lang = език на ЕС
expected-partners = брой партньори с <= или >=
expected-status = open, forthcoming, closed, withdrawn или unknown

## Команди

command-ask = Попитайте с обикновени думи: покани за библиотеки под 60 000 евро.
    .name = въпрос
    .argument = въпрос
command-deadlines = Какво изтича най-скоро; с думи списъкът се стеснява.
    .name = срокове
    .argument = думи
command-call = Всичко за една покана, по код или връзка.
    .name = покана
    .argument = код
command-similar = Други покани като тази.
    .name = подобни
    .argument = код
command-why = Защо една покана е съобщена в този чат или не.
    .name = защо
    .argument = код
command-follow = Известия за нови подходящи покани.
    .name = следене
    .argument = интерес
command-following = Какво следи този чат и как се спира всяко от тях.
    .name = следени
command-unfollow = Спиране на едно от тях, по номера му.
    .name = спиране
    .argument = номер
command-recent = Какво съобщих напоследък в този чат.
    .name = новини
    .argument = страница
command-funded = Какво е финансирано по една тема: проекти, а не покани.
    .name = финансирани
    .argument = тема
command-resources = Свободни материали и резултати по една тема.
    .name = материали
    .argument = тема
command-addcall = Въвеждане на покана: заглавие; срок; връзка; програма; сума; за кого; държава.
    .name = въвеждане
    .argument = формуляр
command-withdrawcall = Оттегляне на покана, въведена на ръка.
    .name = оттегляне
    .argument = код
command-like = Повече покани като тази.
    .name = плюс
    .argument = код
command-dislike = По-малко покани като тази.
    .name = минус
    .argument = код
command-taste = Какво научих от Вашите палци и как да го забравя.
    .name = вкус
    .argument = forget
command-sources = Кои източници чета, колко са пресни и какво не е наред с тях.
    .name = източници
command-help = Какво мога.
    .name = помощ
command-start = Поздрав.
    .name = начало

## Видове организации

organisation-municipality = община
    .plural = общини
organisation-region = регионален орган
    .plural = регионални органи
organisation-public_body = публичен орган
    .plural = публични органи
organisation-school = училище
    .plural = училища
organisation-vet_provider = доставчик на професионално обучение
    .plural = доставчици на професионално обучение
organisation-university = университет
    .plural = университети
organisation-research_body = научноизследователска организация
    .plural = научноизследователски организации
organisation-adult_education = доставчик на образование за възрастни
    .plural = доставчици на образование за възрастни
organisation-library = библиотека
    .plural = библиотеки
organisation-museum = музей
    .plural = музеи
organisation-archive = архив
    .plural = архиви
organisation-ngo = неправителствена организация
    .plural = неправителствени организации
organisation-youth_organisation = младежка организация
    .plural = младежки организации
organisation-informal_group = неформална група
    .plural = неформални групи
organisation-sports_club = спортен клуб
    .plural = спортни клубове
organisation-social_enterprise = социално предприятие
    .plural = социални предприятия
organisation-sme = малко или средно предприятие
    .plural = малки и средни предприятия
organisation-startup = стартиращо предприятие
    .plural = стартиращи предприятия
organisation-company = дружество
    .plural = дружества
organisation-farmer = земеделски стопанин
    .plural = земеделски стопани
organisation-fisher = рибар
    .plural = рибари
organisation-hospital = болница или здравна служба
    .plural = болници и здравни служби
organisation-social_service = доставчик на социални услуги
    .plural = доставчици на социални услуги
organisation-cultural_organisation = културна организация
    .plural = културни организации
organisation-artist = творец
    .plural = творци
organisation-media_organisation = медийна организация
    .plural = медийни организации
organisation-audiovisual_company = филмово или аудио-визуално дружество
    .plural = филмови и аудио-визуални дружества
organisation-faith_organisation = религиозна организация
    .plural = религиозни организации
organisation-chamber = търговска камара или организация за подкрепа на бизнеса
    .plural = търговски камари и организации за подкрепа на бизнеса
organisation-social_partner = синдикална или работодателска организация
    .plural = синдикални и работодателски организации
organisation-consumer_organisation = потребителска организация
    .plural = потребителски организации
organisation-energy_community = енергийна общност
    .plural = енергийни общности
organisation-international_organisation = международна организация
    .plural = международни организации
organisation-individual = физическо лице
    .plural = физически лица

## Теми

theme-heritage = културно наследство
theme-culture = култура и изкуства
theme-creative_industries = творчески индустрии
theme-audiovisual = филми и аудио-визуално творчество
theme-music = музика
theme-books = книги и преводи
theme-languages = езици
theme-architecture = архитектура и Нов европейски Баухаус
theme-media_literacy = медийна грамотност
theme-journalism = журналистика и медиен плурализъм
theme-democracy = демокрация и участие
theme-remembrance = историческа памет
theme-town_twinning = побратимяване на градове
theme-human_rights = основни права
theme-gender_equality = равенство между половете
theme-gender_violence = насилие, основано на пола
theme-children = деца и закрила на детето
theme-anti_racism = борба с расизма и недискриминация
theme-roma = приобщаване на ромите
theme-lgbtiq = равенство на ЛГБТИК
theme-disability = увреждания
theme-inclusion = социално приобщаване
theme-migration = миграция и интеграция
theme-youth = младеж
theme-volunteering = доброволчество
theme-sport = спорт
theme-school_education = училищно образование
theme-vocational_training = професионално обучение
theme-higher_education = висше образование
theme-adult_learning = учене за възрастни
theme-digital_skills = цифрови умения
theme-artificial_intelligence = изкуствен интелект
theme-cybersecurity = киберсигурност
theme-data = данни и облачни услуги
theme-connectivity = свързаност
theme-online_safety = безопасност онлайн
theme-health = здраве и грижи
theme-mental_health = психично здраве
theme-ageing = остаряване
theme-employment = заетост и труд
theme-social_economy = социална икономика
theme-entrepreneurship = предприемачество и малък бизнес
theme-tourism = туризъм
theme-climate = климат
theme-energy = енергия
theme-buildings = сгради и обновяване
theme-nature = природа и биологично разнообразие
theme-circular_economy = кръгова икономика
theme-water = вода
theme-ocean = морета и океани
theme-agriculture = селско стопанство
theme-food = храни
theme-rural = развитие на селските райони
theme-urban = градско развитие
theme-mobility = транспорт и мобилност
theme-regional_cooperation = трансгранично и регионално сътрудничество
theme-civil_protection = гражданска защита
theme-security = сигурност
theme-justice = правосъдие
theme-consumer = потребители
theme-research_skills = научна кариера и разширяване на участието
theme-science_society = наука и общество
theme-innovation = иновации
theme-industry = промишленост и производство
theme-space = космическо пространство и спътници
theme-defence = отбрана
theme-nuclear = ядрена област
theme-external_action = развитие и външна дейност
theme-eu_policy = знания за ЕС
theme-finance_control = борба с измамите и публични финанси

## Държави

country-AT = Австрия
country-BE = Белгия
country-BG = България
country-HR = Хърватия
country-CY = Кипър
country-CZ = Чехия
country-DK = Дания
country-EE = Естония
country-FI = Финландия
country-FR = Франция
country-DE = Германия
country-GR = Гърция
country-HU = Унгария
country-IE = Ирландия
country-IT = Италия
country-LV = Латвия
country-LT = Литва
country-LU = Люксембург
country-MT = Малта
country-NL = Нидерландия
country-PL = Полша
country-PT = Португалия
country-RO = Румъния
country-SK = Словакия
country-SI = Словения
country-ES = Испания
country-SE = Швеция
country-IS = Исландия
country-LI = Лихтенщайн
country-NO = Норвегия
country-CH = Швейцария
country-GB = Обединеното кралство
country-AL = Албания
country-BA = Босна и Херцеговина
country-XK = Косово
country-ME = Черна гора
country-MK = Северна Македония
country-RS = Сърбия
country-TR = Турция
country-UA = Украйна
country-MD = Молдова
country-GE = Грузия
country-AM = Армения
country-AZ = Азербайджан
country-BY = Беларус
country-RU = Русия
country-FO = Фарьорски острови
country-GL = Гренландия
country-IL = Израел
country-PS = Палестина
country-TN = Тунис
country-MA = Мароко
country-DZ = Алжир
country-LY = Либия
country-EG = Египет
country-JO = Йордания
country-LB = Ливан
country-SY = Сирия
country-KR = Южна Корея
country-JP = Япония
country-CA = Канада
country-NZ = Нова Зеландия
country-US = Съединени щати
country-AD = Андора
country-MC = Монако
country-SM = Сан Марино
country-VA = Ватикан
country-AU = Австралия
country-BR = Бразилия
country-IN = Индия
country-CN = Китай
country-ZA = Южна Африка
country-GT = Гватемала
country-YE = Йемен
country-KZ = Казахстан
country-UZ = Узбекистан
country-IQ = Ирак
country-TL = Източен Тимор
country-SN = Сенегал
country-KE = Кения
country-CO = Колумбия
country-PE = Перу

## Градове, по чийто часовник се брои

city-amsterdam = Амстердам
city-athens = Атина
city-azores = Азорски острови
city-belgrade = Белград
city-berlin = Берлин
city-bratislava = Братислава
city-brussels = Брюксел
city-bucharest = Букурещ
city-budapest = Будапеща
city-canary = Канарски острови
city-chisinau = Кишинев
city-copenhagen = Копенхаген
city-dublin = Дъблин
city-helsinki = Хелзинки
city-istanbul = Истанбул
city-kyiv = Киев
city-lisbon = Лисабон
city-ljubljana = Любляна
city-london = Лондон
city-luxembourg = Люксембург
city-madrid = Мадрид
city-malta = Малта
city-nicosia = Никозия
city-oslo = Осло
city-paris = Париж
city-podgorica = Подгорица
city-prague = Прага
city-reykjavik = Рейкявик
city-riga = Рига
city-rome = Рим
city-sarajevo = Сараево
city-skopje = Скопие
city-sofia = София
city-stockholm = Стокхолм
city-tallinn = Талин
city-tbilisi = Тбилиси
city-tirane = Тирана
city-vienna = Виена
city-vilnius = Вилнюс
city-warsaw = Варшава
city-yerevan = Ереван
city-zagreb = Загреб
city-zurich = Цюрих
