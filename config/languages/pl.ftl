### Co mówi Crier, po polsku. Każdy komunikat jest objaśniony w en.ftl. Zwracamy się wprost, na „ty”, jak gov.pl, bez form
### rodzajowych. W dopełniaczu stoją organizacje w `.plural` („dla bibliotek”), miasta mają formę z przyimkiem („w Brukseli”).

## Dni, godziny i kwoty

date = { $day }.{ $month }.{ $year }
clock = { $hour }:{ $minute }
days-ahead = { $days ->
        [0] dziś
        [1] jutro
        [few] za { $days } dni
        [many] za { $days } dni
       *[other] za { $days } dni
    }
days-ago = { $days ->
        [1] wczoraj
        [few] { $days } dni temu
        [many] { $days } dni temu
       *[other] { $days } dni temu
    }
money = { $amount } EUR
list-and = { $head } i { $last }
list-or = { $head } lub { $last }

## Terminy

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; znany jest tylko dzień, przyjęto godzinę { $time } { $city })
deadline-line = Termin: { $deadline }
deadline-line-stage = Termin: { $deadline }, { $stage }
deadline-line-passed = Termin minął: { $date } ({ $left })
deadline-line-unknown = Termin: nie podano
stage-first = etap 1 z 2
stage-second = etap 2 z 2, na zaproszenie
stage-cut-off-last = ostatni termin pośredni
stage-cut-off-next = { $count ->
        [one] najbliższy z { $count } terminu pośredniego
        [few] najbliższy z { $count } terminów pośrednich
        [many] najbliższy z { $count } terminów pośrednich
       *[other] najbliższy z { $count } terminów pośrednich
    }

## Karta naboru

kind-grant = dotacja UE
kind-cascade = mała dotacja przez finansowany projekt
kind-external_action = dotacja na działania poza UE
kind-tender = przetarg: zamówienie, nie dotacja
kind-national = nabór krajowy lub regionalny
money-line = Pieniądze: { $money }
money-line-unknown = Pieniądze: nie podano
why-line = Dlaczego: { $reasons }
seen-unchanged = Pierwszy raz widziany { $date }, od tego czasu bez zmian
seen-changed = Pierwszy raz widziany { $first }, ostatnia zmiana { $last }
entered-by-hand = Organizator: { $publisher }, wpisane ręcznie
seen-last = Ostatnio widziany u źródła { $date }
part-of-call = Część naboru „{ $call }”
also-listed = Także na liście
also-listed-otherwise = { $source }, gdzie podano { $date }
status-opens = Otwarcie { $date } ({ $left })
status-late = Jeszcze nie otwarty, otwarcie miało być { $date }
status-unopened = Jeszcze nie otwarty, dnia otwarcia nie podano
status-closed = Zamknięty
status-withdrawn = Wycofany przez organizatora
status-unknown = Czy jest otwarty: nie podano
open-now = Nabór jest otwarty.
open-since = Nabór jest otwarty od { $date }.

## Pieniądze w naborze

budget-and = { $head }; { $last }
budget-range = od { $min } do { $max } na dotację
budget-up-to = do { $max } na dotację
budget-from = od { $min } na dotację
budget-pot = razem { $total }
budget-pot-shared = razem { $total }, być może wspólnie z innymi tematami
budget-grants = { $count ->
        [one] przewidziana { $count } dotacja
        [few] przewidziane { $count } dotacje
        [many] przewidzianych { $count } dotacji
       *[other] przewidzianych { $count } dotacji
    }

## Powiadomienia

notice-appeared = Nowy nabór
notice-appeared-forthcoming = Nowy nabór, jeszcze nie otwarty
notice-opened = Już otwarty
notice-closed-passed = Zamknięty: termin minął
notice-closed-early = Zamknięty przed terminem
notice-closed = Zamknięty przez organizatora
notice-withdrawn = Wycofany przez organizatora
notice-reopened = Znów otwarty
reminder = Termin { $left }
reminder-stage-first = Termin etapu 1 { $left }
reminder-stage-second = Termin etapu 2 { $left }
reminder-cut-off = Termin pośredni { $left }
moved = Zmiana terminu: było { $gone }, jest { $come }
moved-away = Termin cofnięty: było { $gone }, teraz nie podano
moved-dropped = Termin usunięty: { $gone }
moved-set = Termin ustalony: { $come }
moved-added = Termin dodany: { $come }
moved-otherwise = Zmiana terminu
publisher-says = Organizator informuje ({ $date }): { $said }
amended = Zmiany: { $fields }
amended-field = { $field }: było { $was }, jest { $now }
field-title = tytuł
field-identifier = kod
field-opening_day = dzień otwarcia
field-deadline_hour = godzina terminu
field-deadline_model = rodzaj terminów
field-budget = budżet
field-programme = program
field-call = nabór
field-text = opis
field-link = link
field-update = komunikat
value-unknown = nie podano
value-title = „{ $title }”
value-words = { $count ->
        [one] { $count } słowo
        [few] { $count } słowa
        [many] { $count } słów
       *[other] { $count } słów
    }
value-day-only = sam dzień
value-one-stage = jeden etap
value-two-stages = dwa etapy
value-cut-offs = kilka terminów pośrednich

## Kilka nowości naraz

digest-heading = { $count ->
        [one] { $count } nowość, { $date }
        [few] { $count } nowości, { $date }
        [many] { $count } nowości, { $date }
       *[other] { $count } nowości, { $date }
    }
digest-more = { $count ->
        [one] I jeszcze { $count }.
        [few] I jeszcze { $count }.
        [many] I jeszcze { $count }.
       *[other] I jeszcze { $count }.
    }
told-nothing = Na tym czacie nie było jeszcze żadnych powiadomień. /following pokaże, o czym ma wiedzieć.
told-heading = Powiadomienia na tym czacie, od najnowszych
told-on = Powiadomienie z { $date }
hours-ago = { $hours ->
        [0] w ciągu ostatniej godziny
        [one] godzinę temu
        [few] { $hours } godziny temu
        [many] { $hours } godzin temu
       *[other] { $hours } godziny temu
    }
hours-ahead = { $hours ->
        [0] w ciągu godziny
        [one] za godzinę
        [few] za { $hours } godziny
        [many] za { $hours } godzin
       *[other] za { $hours } godziny
    }
sources-none = Nie czytam żadnego źródła.
sources-heading = Co czytam i jak bardzo jest to świeże
source-read = { $count ->
        [one] odczyt { $age }, { $count } wpis
        [few] odczyt { $age }, { $count } wpisy
        [many] odczyt { $age }, { $count } wpisów
       *[other] odczyt { $age }, { $count } wpisu
    }
source-never = jeszcze bez odczytu
source-next = następny odczyt { $when }
source-defects = niezrozumiałe: { $count } ({ $sorts })
source-is-stale = nie daje się odczytać od { $date }: { $found }
source-is-reshaped = strony w innej postaci od { $date }: { $found }
source-is-flooded = wstrzymane od { $date }: { $found }
source-stale = Źródło { $name } nie daje się odczytać od { $date }
source-reshaped = Strony { $name } mają inną postać niż oczekiwana
source-flooded = Nowe wpisy z { $name } są wstrzymane
source-found = Znalezione: { $found }
source-stale-next = To, co wiadomo, zostaje, a ja próbuję dalej.
source-reshaped-next = Nic z tych stron nie jest brane pod uwagę, to, co wiadomo, zostaje. { $command } pokazuje, co udaje się odczytać, a czego brakuje.
source-flooded-next = Przejdą, gdy drugi odczyt pokaże to samo, albo po { $command }.
source-over = Źródło { $name } znów działa dobrze
source-over-stale = Nie dawało się odczytać od { $date }, teraz znów jest czytane.
source-over-reshaped = Jego strony miały inną postać od { $date }, teraz znów są zrozumiałe.
source-over-flooded = To, co było wstrzymane od { $date }, jest już uznane albo zniknęło.

## Przyciski

button-details = Szczegóły
button-page = Otwórz stronę
button-similar = Podobne nabory
button-recent = Wszystkie nowości
button-more = Więcej
button-help = Pomoc
button-deadlines = Co się wkrótce kończy
button-follow = Obserwuj to
button-stop = Nie obserwuj
button-stop-number = Zatrzymaj { $number }
button-following = Pokaż
button-like = Więcej takich
button-dislike = Mniej takich
button-taste = Co pamiętam
button-forget = Zapomnij to wszystko

## Co kogo interesuje

interest = nabory { $conditions }
interest-everything = wszystkie nabory
expression-everything = każdego rodzaju
expression-word = ze słowem { $word }
expression-prefix = ze słowem na { $word }…
expression-phrase = ze słowami „{ $words }”
expression-not = ale nie { $what }
expression-any = albo { $what }
facet-programme = z programu { $name }
facet-kind-grant = rodzaju „dotacja UE”
facet-kind-cascade = rodzaju „finansowanie kaskadowe”
facet-kind-external_action = rodzaju „działania zewnętrzne”
facet-kind-tender = rodzaju „przetarg”
facet-kind-national = rodzaju „nabór krajowy”
facet-country = dla kraju „{ $name }”
facet-organisation = dla { $name }
facet-theme = na temat „{ $name }”
facet-budget-range = między { $min } a { $max }
facet-budget-up-to = do { $max }
facet-budget-from = od { $min }
facet-budget-any = w każdej kwocie
facet-deadline-range = z terminem za { $min } do { $max ->
        [one] { $max } dnia
        [few] { $max } dni
        [many] { $max } dni
       *[other] { $max } dni
    }
facet-deadline-within = z terminem w ciągu { $max ->
        [one] { $max } dnia
        [few] { $max } dni
        [many] { $max } dni
       *[other] { $max } dni
    }
facet-deadline-from = z terminem za { $min ->
        [one] { $min } dzień
        [few] { $min } dni
        [many] { $min } dni
       *[other] { $min } dni
    } lub później
facet-deadline-any = z dowolnym terminem
facet-opens-range = z otwarciem za { $min } do { $max ->
        [one] { $max } dnia
        [few] { $max } dni
        [many] { $max } dni
       *[other] { $max } dni
    }
facet-opens-within = z otwarciem w ciągu { $max ->
        [one] { $max } dnia
        [few] { $max } dni
        [many] { $max } dni
       *[other] { $max } dni
    }
facet-opens-from = z otwarciem za { $min ->
        [one] { $min } dzień
        [few] { $min } dni
        [many] { $min } dni
       *[other] { $min } dni
    } lub później
facet-opens-any = z dowolnym dniem otwarcia
facet-language = w języku „{ $language }”
facet-partners-range = wymagające od { $min } do { $max ->
    [one] { $max } partnera
    [few] { $max } partnerów
    [many] { $max } partnerów
   *[other] { $max } partnera
}
facet-partners-up-to = wymagające najwyżej { $max ->
    [one] { $max } partnera
    [few] { $max } partnerów
    [many] { $max } partnerów
   *[other] { $max } partnera
}
facet-partners-from = wymagające { $min ->
    [one] { $min } partnera
    [few] { $min } partnerów
    [many] { $min } partnerów
   *[other] { $min } partnera
} lub więcej
facet-partners-any = z dowolną liczbą partnerów
facet-status-forthcoming = które są zapowiedziane
facet-status-open = które są otwarte
facet-status-closed = które są zamknięte
facet-status-withdrawn = które są wycofane
facet-status-unknown = których stan jest nieznany
reason-mentions = wspomina o: { $words }
reason-named = zgodnie z Twoim pytaniem
reason-of-named = należy do naboru z Twojego pytania
reason-named-beginning = tak zaczyna się jego kod

## Nad listą

noun-call = { $count ->
        [one] nabór
        [few] nabory
        [many] naborów
       *[other] naborów
    }
noun-grant = { $count ->
        [one] dotacja UE
        [few] dotacje UE
        [many] dotacji UE
       *[other] dotacji UE
    }
noun-cascade = { $count ->
        [one] mała dotacja przez finansowany projekt
        [few] małe dotacje przez finansowane projekty
        [many] małych dotacji przez finansowane projekty
       *[other] małych dotacji przez finansowane projekty
    }
noun-external_action = { $count ->
        [one] dotacja na działania poza UE
        [few] dotacje na działania poza UE
        [many] dotacji na działania poza UE
       *[other] dotacji na działania poza UE
    }
noun-tender = { $count ->
        [one] przetarg
        [few] przetargi
        [many] przetargów
       *[other] przetargów
    }
noun-national = { $count ->
        [one] nabór krajowy
        [few] nabory krajowe
        [many] naborów krajowych
       *[other] naborów krajowych
    }
nouns-call = nabory
nouns-grant = dotacje UE
nouns-cascade = małe dotacje przez finansowane projekty
nouns-external_action = dotacje na działania poza UE
nouns-tender = przetargi
nouns-national = nabory krajowe
counted = { $count } { $what }
noun-with-status = { $noun } (stan: { $status })
label-status-forthcoming = zapowiedziany
label-status-open = otwarty
label-status-closed = zamknięty
label-status-withdrawn = wycofany
label-status-unknown = bez daty
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] ze słowami: { $words }
        [few] ze słowami: { $words }
        [many] ze słowami: { $words }
       *[other] ze słowami: { $words }
    }
condition-amount = z dotacją { $amount }
condition-amount-range = z dotacją między { $min } a { $max }
condition-amount-up-to = z dotacją do { $max }
condition-amount-from = z dotacją od { $min }
condition-closing-on = z terminem { $date }
condition-closing-range = z terminem od { $from } do { $to }
condition-closing-by = z terminem do { $to }
condition-closing-from = z terminem od { $from }
condition-opening-on = z otwarciem { $date }
condition-opening-range = z otwarciem od { $from } do { $to }
condition-opening-by = z otwarciem do { $to }
condition-opening-from = z otwarciem od { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, od najbliższego terminu:
list-heading-best = { $what }, od najlepiej pasujących:
list-more = { $count ->
        [one] I jeszcze { $count }. Aby zobaczyć mniej, dodaj program, kraj, kwotę lub miesiąc.
        [few] I jeszcze { $count }. Aby zobaczyć mniej, dodaj program, kraj, kwotę lub miesiąc.
        [many] I jeszcze { $count }. Aby zobaczyć mniej, dodaj program, kraj, kwotę lub miesiąc.
       *[other] I jeszcze { $count }. Aby zobaczyć mniej, dodaj program, kraj, kwotę lub miesiąc.
    }
list-follow-hint = Aby wiedzieć o nowych: { $command }
family-heading = { $count ->
        [one] { $count } nabór ma kod { $code }:
        [few] { $count } nabory mają kod { $code }:
        [many] { $count } naborów ma kod { $code }:
       *[other] { $count } naborów ma kod { $code }:
    }
family-more = { $count ->
        [one] I jeszcze { $count }; podaj dłuższą część kodu.
        [few] I jeszcze { $count }; podaj dłuższą część kodu.
        [many] I jeszcze { $count }; podaj dłuższą część kodu.
       *[other] I jeszcze { $count }; podaj dłuższą część kodu.
    }
similar-heading = Nabory podobne do { $title }:
similar-nothing = Nie znam innego naboru podobnego do { $title }, w którym można złożyć wniosek.
why-heading = Co tu było z { $title }:
why-misses = { $interest }: nie pasuje; czego brakuje: { $conditions }
why-told = { $interest }: pasuje, powiadomienie z { $date }
why-pending = { $interest }: pasuje, powiadomienie będzie { $date }
why-digest = { $interest }: pasuje, będzie w przeglądzie z { $date }
why-quiet = { $interest }: pasuje, ale odkąd to jest obserwowane, nic się nie wydarzyło, więc nie było o czym powiadomić

## Odpowiedzi o jednym naborze i o żadnym

deadlines-all = Wszystkie terminy:
money-none-stated = Źródło nie podaje kwot.
nothing-fits = Nic nie pasuje. Szukane: { $what }.
looser-deadline = { $count ->
        [one] Bez podanych dni jest { $count }.
        [few] Bez podanych dni są { $count }.
        [many] Bez podanych dni jest { $count }.
       *[other] Bez podanych dni jest { $count }.
    }
looser-opening = { $count ->
        [one] Z dowolnym dniem otwarcia jest { $count }.
        [few] Z dowolnym dniem otwarcia są { $count }.
        [many] Z dowolnym dniem otwarcia jest { $count }.
       *[other] Z dowolnym dniem otwarcia jest { $count }.
    }
looser-amount = { $count ->
        [one] Bez kwoty jest { $count }.
        [few] Bez kwoty są { $count }.
        [many] Bez kwoty jest { $count }.
       *[other] Bez kwoty jest { $count }.
    }
looser-status = { $count ->
        [one] Otwarty czy nie, jest { $count }.
        [few] Otwarte czy nie, są { $count }.
        [many] Otwartych czy nie, jest { $count }.
       *[other] Otwartych czy nie, jest { $count }.
    }
looser-kind = { $count ->
        [one] Wszystkich rodzajów jest { $count }.
        [few] Wszystkich rodzajów są { $count }.
        [many] Wszystkich rodzajów jest { $count }.
       *[other] Wszystkich rodzajów jest { $count }.
    }
looser-country = { $count ->
        [one] Bez kraju jest { $count }.
        [few] Bez kraju są { $count }.
        [many] Bez kraju jest { $count }.
       *[other] Bez kraju jest { $count }.
    }
looser-programme = { $count ->
        [one] We wszystkich programach jest { $count }.
        [few] We wszystkich programach są { $count }.
        [many] We wszystkich programach jest { $count }.
       *[other] We wszystkich programach jest { $count }.
    }
looser-words = { $count ->
        [one] Bez pozostałych słów jest { $count }.
        [few] Bez pozostałych słów są { $count }.
        [many] Bez pozostałych słów jest { $count }.
       *[other] Bez pozostałych słów jest { $count }.
    }
nothing-fits-follow = Mogę dać Ci znać, gdy pojawi się coś pasującego.
unknown-code = Nie znam naboru { $code }.
unknown-code-example = Kody wyglądają tak: { $code }
unknown-code-nearest = Najbliższe, jakie znam:
cut-question = { $count ->
        [one] To było długie; pod uwagę wzięty jest pierwszy { $count } znak.
        [few] To było długie; pod uwagę wzięte są pierwsze { $count } znaki.
        [many] To było długie; pod uwagę wzięto pierwszych { $count } znaków.
       *[other] To było długie; pod uwagę wzięto pierwszych { $count } znaków.
    }

## Wokół odpowiedzi

example-question = nabory dla bibliotek na temat dziedzictwa kulturowego, maksymalnie 60 000 euro
greeting = Dzień dobry. Śledzę europejskie nabory wniosków o dotacje, daję znać na tym czacie o nowych, które pasują, i odpowiadam na pytania.
greeting-example = Zapytaj na przykład: { $example }
help-heading = Co potrafię
help-plain-words = Można też pisać zwykłymi słowami:
help-example-month = które nabory CERV kończą się w tym miesiącu?
help-example-small = małe dotacje dla muzeów w Polsce, maksymalnie 60 000 euro
help-example-when = kiedy kończy się CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = finansowanie kaskadowe na energię, które otwiera się w przyszłym miesiącu
help-disclaimer = Moje informacje pochodzą z list organizatorów; rozstrzyga dokumentacja naboru.
unclear = Nie rozumiem, czego szukasz.
unclear-example = Podaj temat, rodzaj organizacji, program lub nabór. Na przykład: { $example }
out-of-scope = Tego nie wiem. Znam tylko europejskie nabory wniosków.
out-of-scope-personal = Znam tylko nabory dla organizacji, nie pieniądze dla jednej osoby. O wyjazd za granicę zapytaj w biurze współpracy międzynarodowej swojej szkoły lub uczelni, a o radę w pobliżu w punkcie Europe Direct.
for-example = Na przykład: { $example }
apology = Przepraszam, nie mogę teraz zajrzeć do swoich danych. Zapytaj ponownie za kilka minut; to, co obserwujesz, nie przepadło.
unknown-command = Nie znam { $command }.
unknown-command-meant = Czy chodzi o { $command }? { $description }
usage = Po poleceniu brakuje jeszcze: { $argument }. Na przykład: { $example }
only-managers = Tylko osoby zarządzające tym czatem mogą zmieniać to, co jest tu obserwowane. Na czacie prywatnym ze mną możesz obserwować dla siebie.

## Obserwowanie

followed = Od teraz daję znać na tym czacie o: { $interest }.
followed-reminders = Daję znać o nowościach i zmianach oraz przypominam { $days } { $last ->
        [one] dzień
        [few] dni
        [many] dni
       *[other] dni
    } przed terminem, o { $time } { $city }.
followed-written = Zapis: { $interest }
followed-near = Dziś zbliżone do tego:
followed-already = Ten czat już to obserwuje, pod numerem { $number }: { $interest }.
followed-already-file = Ten czat już to obserwuje, zgodnie z plikiem społeczności: { $interest }.
followed-too-many = { $count ->
        [one] Ten czat obserwuje już { $count } temat i więcej nie może. Najpierw zatrzymaj któryś: /following
        [few] Ten czat obserwuje już { $count } tematy i więcej nie może. Najpierw zatrzymaj któryś: /following
        [many] Ten czat obserwuje już { $count } tematów i więcej nie może. Najpierw zatrzymaj któryś: /following
       *[other] Ten czat obserwuje już { $count } tematów i więcej nie może. Najpierw zatrzymaj któryś: /following
    }
following-heading = Ten czat obserwuje
following-from-file = { $interest } (ustawione w pliku społeczności)
followed-relevance = Nabory pasujące słabiej niż { $least } na 100 są pomijane.
following-relevance = { $interest } pasujące co najmniej na { $least } ze 100
relevance-wrong = Nie umiem odczytać, jak dobrze mają pasować nabory: jest { $found }, a potrzeba liczby od 0 do 100.
following-stop = Aby zatrzymać: /unfollow i numer.
following-nothing = Ten czat nic jeszcze nie obserwuje.
following-place = W pliku społeczności ten czat nazywa się { $place }
unfollow-nothing = Na tym czacie niczego nie obserwuje się przez polecenie, więc nie ma czego zatrzymać. Zobacz /following
unfollow-unknown = Takiego numeru tu nie ma. Znam { $numbers }; zobacz /following
unfollowed = Zatrzymane. Na tym czacie nie daję już znać o: { $interest }.
unfollowed-again = Aby wznowić: { $command }
expected-heading = Spodziewane, jeszcze nieogłoszone:
expected-times = zwykle otwarcie { $opens }, zamknięcie { $closes }; jeszcze nieogłoszone.
expected-closes = zwykle zamknięcie { $closes }; jeszcze nieogłoszone.
expected-last = Ostatnia edycja trwała od { $opened } do { $closed }.
expected-agencies = Ogłasza to agencja narodowa w Twoim kraju: { $link }
expected-portal = Pojawia się to na portalu UE: { $link }
month = { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    }
month-early = na początku { $month }
month-mid = w połowie { $month }
month-late = pod koniec { $month }
works-funded = { $count ->
        [one] { $count } projekt sfinansowany w tym temacie:
        [few] { $count } projekty sfinansowane w tym temacie, od najlepiej pasujących:
        [many] { $count } projektów sfinansowanych w tym temacie, od najlepiej pasujących:
       *[other] { $count } projektu sfinansowanego w tym temacie, od najlepiej pasujących:
    }
works-usable = { $count ->
        [one] { $count } rezultat lub bezpłatny materiał na ten temat:
        [few] { $count } rezultaty i bezpłatne materiały na ten temat, od najlepiej pasujących:
        [many] { $count } rezultatów i bezpłatnych materiałów na ten temat, od najlepiej pasujących:
       *[other] { $count } rezultatu i bezpłatnego materiału na ten temat, od najlepiej pasujących:
    }
works-source = Ze źródła { $source }, odczyt z { $date }.
works-source-undated = Ze źródła { $source }.
works-no-calls = To nie są nabory; o nabory pytaj jak zwykle.
works-funded-none = Nie prowadzę tu listy sfinansowanych projektów. Osoba, która mnie obsługuje, może włączyć ich źródło, na przykład `cordis`.
works-usable-none = Nie prowadzę tu listy bezpłatnych materiałów. Osoba, która mnie obsługuje, może włączyć ich źródło, na przykład `cordis_results`.
works-funded-nothing = Nie znam sfinansowanych projektów { $topic }.
works-usable-nothing = Nie znam rezultatów ani bezpłatnych materiałów { $topic }.
enter-read = Tak to rozumiem. Czy się zgadza?
enter-corrects = To poprawia „{ $title }”. Czy się zgadza?
enter-keywords = Można to znaleźć po tych słowach: { $keywords }
enter-confirm = Aby to zapisać i powiadomić wszystkich, do których pasuje, naciśnij przycisk lub wyślij { $command }. Aby coś zmienić, wyślij cały formularz jeszcze raz.
button-enter = Tak, wpisz
enter-bad = Nie umiem odczytać tego jako naboru:
enter-slip = { $part }: jest { $found }, a potrzeba: { $expected }; spróbuj { $example }
enter-slip-nothing = { $part }: nic tu nie ma, a potrzeba: { $expected }; spróbuj { $example }
enter-example = Cały formularz: { $example }
enter-parts = Części w tej kolejności, oddzielone średnikami, albo z nazwą jak w `code: KA210-YOU-2027`: { $parts }
entry-title = tytuł
entry-deadline = dzień, z godziną, jeśli jest znana
entry-opens = dzień
entry-link = adres strony organizatora
entry-programme = kod lub nazwa programu
entry-budget = jedna kwota w euro albo najmniejsza i największa
entry-for = rodzaje organizacji, oddzielone przecinkami
entry-country = kraje, oddzielone przecinkami
entry-kind = grant, cascade, external_action, tender lub national
entry-status = forthcoming, open, closed, withdrawn lub unknown
entry-pot = kwota w euro
entry-grants = liczba
entry-language = kod języka UE
entry-code = kod, najwyżej 100 znaków
entry-call = kod, najwyżej 100 znaków
enter-done = Wpisane: „{ $title }”. Dowie się o tym każda społeczność, do której to pasuje.
enter-later = Aby poprawić, wpisz jeszcze raz z tym samym linkiem lub kodem. Aby wycofać: { $command }
enter-withdrawn = Wycofane: „{ $title }”. Aby przywrócić, wpisz jeszcze raz.
enter-nothing = Żaden nabór nie czeka tu na potwierdzenie. Wyślij formularz jeszcze raz.
enter-unknown = Nie znam ręcznie wpisanego naboru { $code }.
enter-in-file = „{ $title }” jest w pliku: wpisz tam `withdrawn` przy `status`.
enter-only-managers = Tylko osoby zarządzające tym czatem mogą wpisywać nabory.
enter-not-here = O naborach dowiadują się wszyscy, do których pasują, więc można je wpisywać tylko na czacie, który jest w pliku społeczności.
enter-no-desk = Tu nie można wpisywać naborów: w tej sesji nic nie jest zapamiętywane.
thumb-up = Zapamiętane: nabory takie jak „{ $title }” będą dla Ciebie trochę wyżej. /taste pokazuje, co z tego pamiętam, i pozwala o tym zapomnieć.
thumb-down = Zapamiętane: nabory takie jak „{ $title }” będą dla Ciebie trochę niżej. /taste pokazuje, co z tego pamiętam, i pozwala o tym zapomnieć.
thumb-nobody = Nie mogę tu rozpoznać, kim jesteś, więc nic nie zapamiętuję. Na czacie prywatnym ze mną to działa.
taste-nothing = Nie wiem, co lubisz. Mówią mi o tym przyciski pod nowymi naborami, a także /like i /dislike z kodem.
taste-heading = { $count ->
        [one] Co wiem z { $count } kciuka
        [few] Co wiem z { $count } kciuków
        [many] Co wiem z { $count } kciuków
       *[other] Co wiem z { $count } kciuka
    }
taste-more = Więcej naborów { $what } ({ $count ->
        [one] { $count } kciuk w górę
        [few] { $count } kciuki w górę
        [many] { $count } kciuków w górę
       *[other] { $count } kciuka w górę
    })
taste-less = Mniej naborów { $what } ({ $count ->
        [one] { $count } kciuk w dół
        [few] { $count } kciuki w dół
        [many] { $count } kciuków w dół
       *[other] { $count } kciuka w dół
    })
taste-effect = To zmienia kolejność tego, co Ci pokazuję, najwyżej o { $points } na 100 punktów. Nigdy nie ukrywa naboru, o który pytasz po nazwie, i nikt inny tego nie widzi.
taste-forgotten = Zapomniane: nie pamiętam niczego o tym, co lubisz.

## Błędy po /follow

bad-interest = Nie umiem tego odczytać. Znak { $at }: { $slip }.
bad-interest-example = Cały przykład: { $example }
slip-nothing = nic tu nie ma, potrzebne są słowa; spróbuj `heritage OR museum` albo `*` dla wszystkich naborów
slip-end = tu jest koniec, potrzebne jest słowo; usuń ostatni operator lub dodaj słowo
slip-never-opened = `)` bez `(`; usuń go lub dodaj wcześniej `(`
slip-never-closed = `(` bez `)`; dodaj `)`
slip-closed-empty = `)`, przed nim potrzebne jest słowo
slip-never-unquoted = cudzysłów nie jest zamknięty; dodaj `"` po słowach
slip-empty-phrase = między cudzysłowami nic nie ma, potrzebne są słowa
slip-operator = operator, przed nim potrzebne jest słowo; spróbuj `heritage OR museum`
slip-too-deep = więcej niż { $max } poziomów nawiasów; zapisz to prościej
slip-too-many = więcej niż { $max } słów; podziel to na kilka tematów
slip-long-word = `{ $found }` ma liter: { $letters }, a może mieć najwyżej { $max }; spróbuj krótszego słowa
slip-no-word = `{ $found }` to nie słowo
slip-short-prefix = `{ $found }`, przed `*` potrzebne są co najmniej dwie litery; spróbuj `librar*`
slip-unknown-field = nie ma pola `{ $found }`, potrzebne jest jedno z: { $fields }
slip-facet = `{ $found }`, a potrzeba: { $expected }; spróbuj `{ $example }`
expected-programme = program
expected-kind = grant, cascade, external_action, tender lub national
expected-country = kraj
expected-for = rodzaj organizacji
expected-theme = temat
expected-budget = kwota w euro z < lub >
expected-deadline = liczba dni z < lub >
expected-opens = liczba dni z < lub >
expected-lang = język UE
expected-partners = liczba partnerów z <= lub >=
expected-status = open, forthcoming, closed, withdrawn lub unknown

## Polecenia

command-ask = Zapytaj zwykłymi słowami: nabory dla bibliotek, maksymalnie 60 000 euro.
    .name = zapytaj
    .argument = pytanie
command-deadlines = Co kończy się najwcześniej; można zawęzić słowami.
    .name = terminy
    .argument = słowa
command-call = Wszystko o jednym naborze, po kodzie lub linku.
    .name = nabór
    .argument = kod
command-similar = Inne nabory podobne do tego.
    .name = podobne
    .argument = kod
command-why = Dlaczego na tym czacie było powiadomienie o naborze albo go nie było.
    .name = dlaczego
    .argument = kod
command-follow = Dostawaj wiadomości o nowych naborach, które pasują.
    .name = obserwuj
    .argument = temat
command-following = Co ten czat obserwuje i jak to zatrzymać.
    .name = obserwowane
command-unfollow = Przestań obserwować jeden z nich, po numerze.
    .name = zatrzymaj
    .argument = numer
command-recent = Ostatnie powiadomienia na tym czacie.
    .name = nowości
    .argument = strona
command-funded = Co sfinansowano w danym temacie: projekty, nie nabory.
    .name = sfinansowane
    .argument = temat
command-resources = Bezpłatne materiały i rezultaty na dany temat.
    .name = materiały
    .argument = temat
command-addcall = Wpisz nabór ręcznie: tytuł; termin; link; program; kwota; dla kogo; kraj.
    .name = wpisz
    .argument = formularz
command-withdrawcall = Wycofaj nabór wpisany ręcznie.
    .name = wycofaj
    .argument = kod
command-like = Więcej takich naborów jak ten.
    .name = więcej
    .argument = kod
command-dislike = Mniej takich naborów jak ten.
    .name = mniej
    .argument = kod
command-taste = Co wiem z Twoich kciuków i jak sprawić, że o tym zapomnę.
    .name = gust
    .argument = forget
command-sources = Jakie źródła czytam, jak są świeże i co z nimi nie tak.
    .name = źródła
command-help = Co potrafię.
    .name = pomoc
command-start = Przywitaj się.
    .name = zacznij

## Rodzaje organizacji

organisation-municipality = gmina
    .plural = gmin
organisation-region = władze regionalne
    .plural = władz regionalnych
organisation-public_body = instytucja publiczna
    .plural = instytucji publicznych
organisation-school = szkoła
    .plural = szkół
organisation-vet_provider = placówka kształcenia zawodowego
    .plural = placówek kształcenia zawodowego
organisation-university = uczelnia
    .plural = uczelni
organisation-research_body = organizacja badawcza
    .plural = organizacji badawczych
organisation-adult_education = placówka edukacji dorosłych
    .plural = placówek edukacji dorosłych
organisation-library = biblioteka
    .plural = bibliotek
organisation-museum = muzeum
    .plural = muzeów
organisation-archive = archiwum
    .plural = archiwów
organisation-ngo = organizacja pozarządowa
    .plural = organizacji pozarządowych
organisation-youth_organisation = organizacja młodzieżowa
    .plural = organizacji młodzieżowych
organisation-informal_group = grupa nieformalna
    .plural = grup nieformalnych
organisation-sports_club = klub sportowy
    .plural = klubów sportowych
organisation-social_enterprise = przedsiębiorstwo społeczne
    .plural = przedsiębiorstw społecznych
organisation-sme = małe lub średnie przedsiębiorstwo
    .plural = małych i średnich przedsiębiorstw
organisation-startup = start-up
    .plural = start-upów
organisation-company = przedsiębiorstwo
    .plural = przedsiębiorstw
organisation-farmer = gospodarstwo rolne
    .plural = gospodarstw rolnych
organisation-fisher = przedsiębiorstwo rybackie
    .plural = przedsiębiorstw rybackich
organisation-hospital = szpital lub placówka ochrony zdrowia
    .plural = szpitali i placówek ochrony zdrowia
organisation-social_service = placówka usług społecznych
    .plural = placówek usług społecznych
organisation-cultural_organisation = organizacja kulturalna
    .plural = organizacji kulturalnych
organisation-artist = artysta
    .plural = artystów
organisation-media_organisation = organizacja medialna
    .plural = organizacji medialnych
organisation-audiovisual_company = firma filmowa lub audiowizualna
    .plural = firm filmowych i audiowizualnych
organisation-faith_organisation = organizacja wyznaniowa
    .plural = organizacji wyznaniowych
organisation-chamber = izba handlowa lub instytucja otoczenia biznesu
    .plural = izb handlowych i instytucji otoczenia biznesu
organisation-social_partner = związek zawodowy lub organizacja pracodawców
    .plural = związków zawodowych i organizacji pracodawców
organisation-consumer_organisation = organizacja konsumencka
    .plural = organizacji konsumenckich
organisation-energy_community = społeczność energetyczna
    .plural = społeczności energetycznych
organisation-international_organisation = organizacja międzynarodowa
    .plural = organizacji międzynarodowych
organisation-individual = osoba fizyczna
    .plural = osób fizycznych

## Tematy

theme-heritage = dziedzictwo kulturowe
theme-culture = kultura i sztuka
theme-creative_industries = sektory kreatywne
theme-audiovisual = film i sektor audiowizualny
theme-music = muzyka
theme-books = książki i przekład
theme-languages = języki
theme-architecture = architektura i Nowy Europejski Bauhaus
theme-media_literacy = umiejętność korzystania z mediów
theme-journalism = dziennikarstwo i pluralizm mediów
theme-democracy = demokracja i uczestnictwo
theme-remembrance = pamięć historyczna
theme-town_twinning = partnerstwo miast
theme-human_rights = prawa podstawowe
theme-gender_equality = równość płci
theme-gender_violence = przemoc ze względu na płeć
theme-children = dzieci i ochrona dzieci
theme-anti_racism = przeciwdziałanie rasizmowi i dyskryminacji
theme-roma = włączenie Romów
theme-lgbtiq = równość osób LGBTIQ
theme-disability = niepełnosprawność
theme-inclusion = włączenie społeczne
theme-migration = migracja i integracja
theme-youth = młodzież
theme-volunteering = wolontariat
theme-sport = sport
theme-school_education = edukacja szkolna
theme-vocational_training = kształcenie zawodowe
theme-higher_education = szkolnictwo wyższe
theme-adult_learning = edukacja dorosłych
theme-digital_skills = umiejętności cyfrowe
theme-artificial_intelligence = sztuczna inteligencja
theme-cybersecurity = cyberbezpieczeństwo
theme-data = dane i chmura
theme-connectivity = łączność
theme-online_safety = bezpieczeństwo w internecie
theme-health = zdrowie i opieka
theme-mental_health = zdrowie psychiczne
theme-ageing = starzenie się
theme-employment = zatrudnienie i życie zawodowe
theme-social_economy = gospodarka społeczna
theme-entrepreneurship = przedsiębiorczość i małe firmy
theme-tourism = turystyka
theme-climate = klimat
theme-energy = energia
theme-buildings = budynki i renowacja
theme-nature = przyroda i różnorodność biologiczna
theme-circular_economy = gospodarka o obiegu zamkniętym
theme-water = woda
theme-ocean = morza i oceany
theme-agriculture = rolnictwo
theme-food = żywność
theme-rural = rozwój obszarów wiejskich
theme-urban = rozwój obszarów miejskich
theme-mobility = transport i mobilność
theme-regional_cooperation = współpraca transgraniczna i regionalna
theme-civil_protection = ochrona ludności
theme-security = bezpieczeństwo
theme-justice = wymiar sprawiedliwości
theme-consumer = konsumenci
theme-research_skills = kariera naukowa i szersze uczestnictwo
theme-science_society = nauka i społeczeństwo
theme-innovation = innowacje
theme-industry = przemysł i produkcja
theme-space = przestrzeń kosmiczna i satelity
theme-defence = obronność
theme-nuclear = energia jądrowa
theme-external_action = rozwój i działania zewnętrzne
theme-eu_policy = wiedza o UE
theme-finance_control = zwalczanie nadużyć i finanse publiczne

## Kraje

country-AT = Austria
country-BE = Belgia
country-BG = Bułgaria
country-HR = Chorwacja
country-CY = Cypr
country-CZ = Czechy
country-DK = Dania
country-EE = Estonia
country-FI = Finlandia
country-FR = Francja
country-DE = Niemcy
country-GR = Grecja
country-HU = Węgry
country-IE = Irlandia
country-IT = Włochy
country-LV = Łotwa
country-LT = Litwa
country-LU = Luksemburg
country-MT = Malta
country-NL = Niderlandy
country-PL = Polska
country-PT = Portugalia
country-RO = Rumunia
country-SK = Słowacja
country-SI = Słowenia
country-ES = Hiszpania
country-SE = Szwecja
country-IS = Islandia
country-LI = Liechtenstein
country-NO = Norwegia
country-CH = Szwajcaria
country-GB = Zjednoczone Królestwo
country-AL = Albania
country-BA = Bośnia i Hercegowina
country-XK = Kosowo
country-ME = Czarnogóra
country-MK = Macedonia Północna
country-RS = Serbia
country-TR = Turcja
country-UA = Ukraina
country-MD = Mołdawia
country-GE = Gruzja
country-AM = Armenia
country-AZ = Azerbejdżan
country-BY = Białoruś
country-RU = Rosja
country-FO = Wyspy Owcze
country-GL = Grenlandia
country-IL = Izrael
country-PS = Palestyna
country-TN = Tunezja
country-MA = Maroko
country-DZ = Algieria
country-LY = Libia
country-EG = Egipt
country-JO = Jordania
country-LB = Liban
country-SY = Syria
country-KR = Korea Południowa
country-JP = Japonia
country-CA = Kanada
country-NZ = Nowa Zelandia
country-US = Stany Zjednoczone
country-AD = Andora
country-MC = Monako
country-SM = San Marino
country-VA = Watykan
country-AU = Australia
country-BR = Brazylia
country-IN = Indie
country-CN = Chiny
country-ZA = Republika Południowej Afryki
country-GT = Gwatemala
country-YE = Jemen
country-KZ = Kazachstan
country-UZ = Uzbekistan
country-IQ = Irak
country-TL = Timor Wschodni
country-SN = Senegal
country-KE = Kenia
country-CO = Kolumbia
country-PE = Peru

## Miasta, według których liczy się godzinę

city-amsterdam = w Amsterdamie
city-athens = w Atenach
city-azores = w Ponta Delgada
city-belgrade = w Belgradzie
city-berlin = w Berlinie
city-bratislava = w Bratysławie
city-brussels = w Brukseli
city-bucharest = w Bukareszcie
city-budapest = w Budapeszcie
city-canary = w Las Palmas
city-chisinau = w Kiszyniowie
city-copenhagen = w Kopenhadze
city-dublin = w Dublinie
city-helsinki = w Helsinkach
city-istanbul = w Stambule
city-kyiv = w Kijowie
city-lisbon = w Lizbonie
city-ljubljana = w Lublanie
city-london = w Londynie
city-luxembourg = w Luksemburgu
city-madrid = w Madrycie
city-malta = na Malcie
city-nicosia = w Nikozji
city-oslo = w Oslo
city-paris = w Paryżu
city-podgorica = w Podgoricy
city-prague = w Pradze
city-reykjavik = w Reykjaviku
city-riga = w Rydze
city-rome = w Rzymie
city-sarajevo = w Sarajewie
city-skopje = w Skopje
city-sofia = w Sofii
city-stockholm = w Sztokholmie
city-tallinn = w Tallinie
city-tbilisi = w Tbilisi
city-tirane = w Tiranie
city-vienna = w Wiedniu
city-vilnius = w Wilnie
city-warsaw = w Warszawie
city-yerevan = w Erywaniu
city-zagreb = w Zagrzebiu
city-zurich = w Zurychu
