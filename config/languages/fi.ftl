### Mitä Crier sanoo, suomeksi. Jokainen viesti on selitetty tiedostossa en.ftl. Kirjoittajaa sinutellaan. Organisaatiot
### ovat `.plural`-muodossa allatiivissa (”kirjastoille”) ja kaupungit genetiivissä (”Brysselin aikaa”).

## Päivät, kellonajat ja summat

date = { $day }.{ $month }.{ $year }
clock = klo { $hour }.{ $minute }
days-ahead = { $days ->
        [0] tänään
        [1] huomenna
       *[other] { $days } päivän päästä
    }
days-ago = { $days ->
        [1] eilen
       *[other] { $days } päivää sitten
    }
money = { $amount } EUR
list-and = { $head } ja { $last }
list-or = { $head } tai { $last }

## Määräajat

moment = { $date } { $time } { $city } aikaa
moment-same-day = { $time } { $city } aikaa
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; vain päivä tiedossa, oletus { $time } { $city } aikaa)
deadline-line = Määräaika: { $deadline }
deadline-line-stage = Määräaika: { $deadline }, { $stage }
deadline-line-passed = Määräaika on päättynyt: { $date } ({ $left })
deadline-line-unknown = Määräaika: ei ilmoitettu
stage-first = 1. vaihe kahdesta
stage-second = 2. vaihe kahdesta, kutsusta
stage-cut-off-last = viimeinen katkaisupäivä
stage-cut-off-next = { $count ->
        [one] seuraava katkaisupäivä, jäljellä { $count }
       *[other] seuraava katkaisupäivä, jäljellä { $count }
    }

## Haun kortti

kind-grant = EU-avustus
kind-cascade = pieni avustus rahoitetun hankkeen kautta
kind-external_action = avustus EU:n ulkopuolella tehtävään työhön
kind-tender = tarjouskilpailu: sopimus, ei avustus
kind-national = kansallinen tai alueellinen haku
money-line = Raha: { $money }
money-line-unknown = Raha: ei ilmoitettu
why-line = Miksi: { $reasons }
seen-unchanged = Nähty ensimmäisen kerran { $date }, ei muutoksia sen jälkeen
seen-changed = Nähty ensimmäisen kerran { $first }, viimeisin muutos { $last }
entered-by-hand = Julkaisija: { $publisher }, kirjattu käsin
seen-last = Nähty viimeksi lähteessä { $date }
part-of-call = Kuuluu hakuun ”{ $call }”
also-listed = Myös täällä:
also-listed-otherwise = { $source }, jossa on { $date }
status-opens = Avautuu { $date } ({ $left })
status-late = Ei vielä auki, piti avautua { $date }
status-unopened = Ei vielä auki, avautumispäivää ei ilmoitettu
status-closed = Suljettu
status-withdrawn = Julkaisija on peruuttanut haun
status-unknown = Onko auki: ei ilmoitettu
open-now = Haku on auki.
open-since = Haku on ollut auki { $date } alkaen.

## Haun raha

budget-and = { $head }; { $last }
budget-range = { $min }–{ $max } avustusta kohti
budget-up-to = enintään { $max } avustusta kohti
budget-from = vähintään { $min } avustusta kohti
budget-pot = yhteensä { $total }
budget-pot-shared = yhteensä { $total }, ehkä yhteinen muiden aiheiden kanssa
budget-grants = { $count ->
        [one] odotettavissa { $count } avustus
       *[other] odotettavissa { $count } avustusta
    }

## Ilmoitukset

notice-appeared = Uusi haku
notice-appeared-forthcoming = Uusi haku, ei vielä auki
notice-opened = Nyt auki
notice-closed-passed = Suljettu: määräaika on päättynyt
notice-closed-early = Suljettu etuajassa
notice-closed = Julkaisija on sulkenut haun
notice-withdrawn = Julkaisija on peruuttanut haun
notice-reopened = Taas auki
reminder = Määräaika { $left }
reminder-stage-first = Vaiheen 1 määräaika { $left }
reminder-stage-second = Vaiheen 2 määräaika { $left }
reminder-cut-off = Katkaisupäivä { $left }
moved = Määräaika siirtyi: oli { $gone }, nyt { $come }
moved-away = Määräaika peruttu: oli { $gone }, nyt ei ilmoitettu
moved-dropped = Määräaika poistui: { $gone }
moved-set = Määräaika asetettu: { $come }
moved-added = Määräaika lisätty: { $come }
moved-otherwise = Määräaika muuttui
publisher-says = Julkaisija kertoo ({ $date }): { $said }
amended = Muuttunut: { $fields }
amended-field = { $field }: oli { $was }, nyt { $now }
field-title = otsikko
field-identifier = tunnus
field-opening_day = avautumispäivä
field-deadline_hour = määräajan kellonaika
field-deadline_model = määräaikojen tyyppi
field-budget = budjetti
field-programme = ohjelma
field-call = haku
field-text = kuvaus
field-link = linkki
field-update = tiedote
value-unknown = ei ilmoitettu
value-title = ”{ $title }”
value-words = { $count ->
        [one] { $count } sana
       *[other] { $count } sanaa
    }
value-day-only = vain päivä
value-one-stage = yksi vaihe
value-two-stages = kaksi vaihetta
value-cut-offs = useita katkaisupäiviä

## Monta uutista kerralla

digest-heading = { $count ->
        [one] { $count } uutinen, { $date }
       *[other] { $count } uutista, { $date }
    }
digest-more = { $count ->
        [one] Ja vielä { $count }.
       *[other] Ja vielä { $count }.
    }
told-nothing = En ole vielä kertonut tässä keskustelussa mitään. /following näyttää, mistä täällä halutaan kuulla.
told-heading = Mitä olen kertonut tässä keskustelussa, uusin ensin
told-on = Kerrottu { $date }
hours-ago = { $hours ->
        [0] viimeisen tunnin aikana
        [one] tunti sitten
       *[other] { $hours } tuntia sitten
    }
hours-ahead = { $hours ->
        [0] tunnin sisällä
        [one] tunnin päästä
       *[other] { $hours } tunnin päästä
    }
sources-none = En lue yhtään lähdettä.
sources-heading = Mitä luen ja kuinka tuoretta se on
source-read = { $count ->
        [one] luettu { $age }, { $count } tietue
       *[other] luettu { $age }, { $count } tietuetta
    }
source-never = ei vielä luettu
source-next = luetaan taas { $when }
source-defects = { $count } jäi ymmärtämättä ({ $sorts })
source-is-stale = ei luettavissa { $date } alkaen: { $found }
source-is-reshaped = sivujen muoto on muuttunut { $date } alkaen: { $found }
source-is-flooded = pidätetty { $date } alkaen: { $found }
source-stale = Lähdettä { $name } ei ole voitu lukea { $date } alkaen
source-reshaped = Lähteen { $name } sivut ovat eri muodossa kuin odotettiin
source-flooded = Lähteen { $name } uudet tietueet on pidätetty
source-found = Löytyi: { $found }
source-stale-next = Se, mitä tiedetään, säilyy, ja yritän edelleen.
source-reshaped-next = Mihinkään niillä ei luoteta, aiemmin tiedetty säilyy. { $command } näyttää, mitä luetaan ja mitä puuttuu.
source-flooded-next = Ne hyväksytään, kun toinen lukukerta näyttää saman, tai komennolla { $command }.
source-over = Lähde { $name } on taas kunnossa
source-over-stale = Sitä ei voitu lukea { $date } alkaen, ja nyt se luetaan taas.
source-over-reshaped = Sen sivut olivat eri muodossa { $date } alkaen, ja nyt niitä taas ymmärretään.
source-over-flooded = Se, mitä pidätettiin { $date } alkaen, on nyt voimassa tai kadonnut.

## Painikkeet

button-details = Lisätietoja
button-page = Avaa sivu
button-similar = Samanlaisia hakuja
button-recent = Kaikki uutiset
button-more = Lisää
button-help = Ohje
button-deadlines = Mikä sulkeutuu pian
button-follow = Seuraa tätä
button-stop = Lopeta seuraaminen
button-stop-number = Lopeta { $number }
button-following = Näytä
button-like = Lisää tällaisia
button-dislike = Vähemmän tällaisia
button-taste = Mitä muistan
button-forget = Unohda tämä kaikki

## Mikä jotakuta kiinnostaa

interest = haut { $conditions }
interest-everything = kaikki haut
expression-everything = kaikenlaiset
expression-word = hakusanalla { $word }
expression-prefix = hakusanan alulla { $word }…
expression-phrase = hakusanoilla ”{ $words }”
expression-not = mutta ei { $what }
expression-any = joko { $what }
facet-programme = ohjelmasta { $name }
facet-kind-grant = tyyppinä avustus
facet-kind-cascade = tyyppinä ketjurahoitus
facet-kind-external_action = tyyppinä ulkoiset toimet
facet-kind-tender = tyyppinä tarjouskilpailu
facet-kind-national = tyyppinä kansallinen haku
facet-country = kohdemaana { $name }
facet-organisation = { $name }
facet-theme = aiheena { $name }
facet-budget-range = suuruudeltaan { $min }–{ $max }
facet-budget-up-to = suuruudeltaan enintään { $max }
facet-budget-from = suuruudeltaan vähintään { $min }
facet-budget-any = minkä suuruiset tahansa
facet-deadline-range = määräaikana { $min }–{ $max ->
        [one] { $max } päivän päästä
       *[other] { $max } päivän päästä
    }
facet-deadline-within = määräaikana enintään { $max ->
        [one] { $max } päivän päästä
       *[other] { $max } päivän päästä
    }
facet-deadline-from = määräaikana { $min ->
        [one] { $min } päivän päästä
       *[other] { $min } päivän päästä
    } tai myöhemmin
facet-deadline-any = määräaikana mikä tahansa päivä
facet-opens-range = avautumispäivänä { $min }–{ $max ->
        [one] { $max } päivän päästä
       *[other] { $max } päivän päästä
    }
facet-opens-within = avautumispäivänä enintään { $max ->
        [one] { $max } päivän päästä
       *[other] { $max } päivän päästä
    }
facet-opens-from = avautumispäivänä { $min ->
        [one] { $min } päivän päästä
       *[other] { $min } päivän päästä
    } tai myöhemmin
facet-opens-any = avautumispäivänä mikä tahansa päivä
facet-language = kielenä { $language }
facet-partners-range = kumppaneita { $min }–{ $max ->
    [one] { $max }
   *[other] { $max }
}
facet-partners-up-to = kumppaneita enintään { $max ->
    [one] { $max }
   *[other] { $max }
}
facet-partners-from = kumppaneita { $min ->
    [one] { $min }
   *[other] { $min }
} tai enemmän
facet-partners-any = kumppaneita mikä tahansa määrä
facet-status-forthcoming = jotka ovat tulossa
facet-status-open = jotka ovat auki
facet-status-closed = jotka ovat kiinni
facet-status-withdrawn = jotka on peruutettu
facet-status-unknown = joiden tilaa ei tiedetä
reason-mentions = mainitsee: { $words }
reason-named = kysyit tätä
reason-of-named = kuuluu hakuun, jota kysyit
reason-named-beginning = tunnus alkaa näin

## Luettelon yläpuolella

noun-call = { $count ->
        [one] haku
       *[other] hakua
    }
noun-grant = { $count ->
        [one] EU-avustus
       *[other] EU-avustusta
    }
noun-cascade = { $count ->
        [one] pieni avustus rahoitetun hankkeen kautta
       *[other] pientä avustusta rahoitettujen hankkeiden kautta
    }
noun-external_action = { $count ->
        [one] avustus EU:n ulkopuolella tehtävään työhön
       *[other] avustusta EU:n ulkopuolella tehtävään työhön
    }
noun-tender = { $count ->
        [one] tarjouskilpailu
       *[other] tarjouskilpailua
    }
noun-national = { $count ->
        [one] kansallinen haku
       *[other] kansallista hakua
    }
nouns-call = haut
nouns-grant = EU-avustukset
nouns-cascade = pienet avustukset rahoitettujen hankkeiden kautta
nouns-external_action = avustukset EU:n ulkopuolella tehtävään työhön
nouns-tender = tarjouskilpailut
nouns-national = kansalliset haut
counted = { $count } { $what }
noun-with-status = { $noun } (tila: { $status })
label-status-forthcoming = tulossa
label-status-open = auki
label-status-closed = kiinni
label-status-withdrawn = peruutettu
label-status-unknown = ei päivää
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] maininta: { $words }
       *[other] maininta: { $words }
    }
condition-amount = avustus { $amount }
condition-amount-range = avustus { $min }–{ $max }
condition-amount-up-to = avustus enintään { $max }
condition-amount-from = avustus vähintään { $min }
condition-closing-on = määräaika { $date }
condition-closing-range = määräaika { $from }–{ $to }
condition-closing-by = määräaika viimeistään { $to }
condition-closing-from = määräaika aikaisintaan { $from }
condition-opening-on = avautuminen { $date }
condition-opening-range = avautuminen { $from }–{ $to }
condition-opening-by = avautuminen viimeistään { $to }
condition-opening-from = avautuminen aikaisintaan { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, lähin määräaika ensin:
list-heading-best = { $what }, sopivin ensin:
list-more = { $count ->
        [one] Ja vielä { $count }. Jos haluat nähdä vähemmän, lisää ohjelma, maa, summa tai kuukausi.
       *[other] Ja vielä { $count }. Jos haluat nähdä vähemmän, lisää ohjelma, maa, summa tai kuukausi.
    }
list-follow-hint = Jos haluat kuulla uusista: { $command }
family-heading = { $count ->
        [one] { $count } haku, jonka tunnus on { $code }:
       *[other] { $count } hakua, joiden tunnus on { $code }:
    }
family-more = { $count ->
        [one] Ja vielä { $count }; kirjoita tunnuksesta enemmän.
       *[other] Ja vielä { $count }; kirjoita tunnuksesta enemmän.
    }
similar-heading = Samanlaisia hakuja kuin { $title }:
similar-nothing = En tunne muuta samanlaista hakua kuin { $title }, johon voisi vielä hakea.
why-heading = Mitä tälle haulle täällä tapahtui: { $title }
why-misses = { $interest }: ei sovi; mitä puuttuu: { $conditions }
why-told = { $interest }: sopii, kerrottu { $date }
why-pending = { $interest }: sopii, kerrotaan { $date }
why-digest = { $interest }: sopii, tulee koosteessa { $date }
why-quiet = { $interest }: sopii, mutta seuraamisen alettua mitään ei ole tapahtunut, joten kerrottavaa ei ollut

## Vastaukset yhdestä hausta ja kun hakua ei löydy

deadlines-all = Kaikki määräajat:
money-none-stated = Lähde ei ilmoita summia.
nothing-fits = Sopivaa ei löydy. Näitä etsin: { $what }.
looser-deadline = { $count ->
        [one] Ilman päivärajausta löytyy { $count }.
       *[other] Ilman päivärajausta löytyy { $count }.
    }
looser-opening = { $count ->
        [one] Avautumispäivästä riippumatta löytyy { $count }.
       *[other] Avautumispäivästä riippumatta löytyy { $count }.
    }
looser-amount = { $count ->
        [one] Ilman summaa löytyy { $count }.
       *[other] Ilman summaa löytyy { $count }.
    }
looser-status = { $count ->
        [one] Auki tai ei, löytyy { $count }.
       *[other] Auki tai ei, löytyy { $count }.
    }
looser-kind = { $count ->
        [one] Tyypistä riippumatta löytyy { $count }.
       *[other] Tyypistä riippumatta löytyy { $count }.
    }
looser-country = { $count ->
        [one] Ilman maata löytyy { $count }.
       *[other] Ilman maata löytyy { $count }.
    }
looser-programme = { $count ->
        [one] Kaikista ohjelmista löytyy { $count }.
       *[other] Kaikista ohjelmista löytyy { $count }.
    }
looser-words = { $count ->
        [one] Ilman vapaita sanoja löytyy { $count }.
       *[other] Ilman vapaita sanoja löytyy { $count }.
    }
nothing-fits-follow = Voin kertoa, kun jotain sopivaa ilmestyy.
unknown-code = En tunne hakua { $code }.
unknown-code-example = Tunnukset näyttävät tältä: { $code }
unknown-code-nearest = Lähimmät, jotka tunnen:
cut-question = { $count ->
        [one] Se oli pitkä; luin ensimmäisen merkin ({ $count }).
       *[other] Se oli pitkä; luin ensimmäiset { $count } merkkiä.
    }

## Vastausten ympärillä

example-question = haut kirjastoille kulttuuriperinnöstä, enintään 60 000 euroa
greeting = Hei. Seuraan eurooppalaisia avustushakuja, kerron tässä keskustelussa uusista sopivista ja vastaan kysymyksiin.
greeting-example = Kysy minulta esimerkiksi: { $example }
help-heading = Mitä osaan
help-plain-words = Tavalliset sanatkin käyvät:
help-example-month = mitkä CERV-haut sulkeutuvat tässä kuussa?
help-example-small = pieniä avustuksia museoille Puolassa, enintään 60 000 euroa
help-example-when = milloin CERV-2026-CITIZENS-TOWN-NT sulkeutuu?
help-example-cascade = ketjurahoitusta energiasta, avautuu ensi kuussa
help-disclaimer = Tietoni tulevat julkaisijoiden luetteloista; hakuasiakirja ratkaisee.
unclear = En ymmärtänyt, mitä etsit.
unclear-example = Mainitse aihe, organisaation tyyppi, ohjelma tai haku. Esimerkiksi: { $example }
out-of-scope = Siitä en tiedä. Tunnen vain eurooppalaiset avustushaut.
out-of-scope-personal = Tunnen vain organisaatioille tarkoitetut haut, en yhden ihmisen tukia. Kysy ulkomaanjaksosta koulusi tai korkeakoulusi kansainvälisistä palveluista ja neuvoja läheltäsi Europe Direct -keskuksesta.
for-example = Esimerkiksi: { $example }
apology = Pahoittelen, en pääse juuri nyt tietoihini. Kysy uudelleen muutaman minuutin kuluttua; se, mitä seuraat, ei ole kadonnut.
unknown-command = En tunne komentoa { $command }.
unknown-command-meant = Tarkoititko { $command }? { $description }
usage = Komennon perästä puuttuu: { $argument }. Esimerkiksi: { $example }
only-managers = Vain tämän keskustelun hallinnoijat voivat muuttaa, mitä täällä seurataan. Yksityisessä keskustelussa kanssani voit seurata itsellesi.

## Seuraaminen

followed = Tästä lähtien kerron tässä keskustelussa: { $interest }.
followed-reminders = Kerron uudesta ja muuttuneesta ja muistutan { $days } { $last ->
        [one] päivä
       *[other] päivää
    } ennen määräaikaa, { $time } { $city } aikaa.
followed-written = Kirjoitetaan { $interest }
followed-near = Lähellä sitä tänään:
followed-already = Tätä seurataan täällä jo, numerolla { $number }: { $interest }.
followed-already-file = Tätä seurataan täällä jo yhteisön tiedoston kautta: { $interest }.
followed-too-many = { $count ->
        [one] Täällä seurataan jo { $count } kiinnostuksen kohdetta, enempää ei voi. Lopeta ensin jokin: /following
       *[other] Täällä seurataan jo { $count } kiinnostuksen kohdetta, enempää ei voi. Lopeta ensin jokin: /following
    }
following-heading = Tässä keskustelussa seurataan
following-from-file = { $interest } (asetettu yhteisön tiedostossa)
followed-relevance = Haut, joiden sopivuus on alle { $least }/100, jätetään pois.
following-relevance = { $interest }, sopivuus vähintään { $least }/100
relevance-wrong = En osannut lukea, kuinka hyvin hakujen pitää sopia: siinä on { $found }, tarvitaan luku väliltä 0–100.
following-stop = Lopettaaksesi: /unfollow ja numero.
following-nothing = Tässä keskustelussa ei vielä seurata mitään.
following-place = Yhteisön tiedostossa tämän keskustelun nimi on { $place }
unfollow-nothing = Tässä keskustelussa ei seurata komennolla mitään, joten lopetettavaa ei ole. Katso /following
unfollow-unknown = Sellaista numeroa ei ole täällä. Tunnen { $numbers }; katso /following
unfollowed = Lopetettu. Tässä keskustelussa en enää kerro: { $interest }.
unfollowed-again = Jatkaaksesi taas: { $command }
expected-heading = Odotettavissa, ei vielä julkaistu:
expected-times = avautuu yleensä { $opens } ja sulkeutuu { $closes }; ei vielä julkaistu.
expected-closes = sulkeutuu yleensä { $closes }; ei vielä julkaistu.
expected-last = Viimeisin kierros oli auki { $opened } – { $closed }.
expected-agencies = Sen julkaisee maasi kansallinen toimisto: { $link }
expected-portal = Se ilmestyy EU:n portaaliin: { $link }
month = { $month ->
        [1] tammikuun
        [2] helmikuun
        [3] maaliskuun
        [4] huhtikuun
        [5] toukokuun
        [6] kesäkuun
        [7] heinäkuun
        [8] elokuun
        [9] syyskuun
        [10] lokakuun
        [11] marraskuun
       *[12] joulukuun
    }
month-early = { $month } alussa
month-mid = { $month } puolivälissä
month-late = { $month } lopussa
works-funded = { $count ->
        [one] { $count } tästä aiheesta rahoitettu hanke:
       *[other] { $count } tästä aiheesta rahoitettua hanketta, sopivin ensin:
    }
works-usable = { $count ->
        [one] { $count } tulos tai vapaa aineisto tästä aiheesta:
       *[other] { $count } tulosta ja vapaata aineistoa tästä aiheesta, sopivin ensin:
    }
works-source = Lähde: { $source }, luettu { $date }.
works-source-undated = Lähde: { $source }.
works-no-calls = Nämä eivät ole hakuja; kysy hauista tavalliseen tapaan.
works-funded-none = Minulla ei ole täällä luetteloa rahoitetuista hankkeista. Ylläpitäjäni voi ottaa käyttöön niiden lähteen, esimerkiksi `cordis`.
works-usable-none = Minulla ei ole täällä luetteloa vapaista aineistoista. Ylläpitäjäni voi ottaa käyttöön niiden lähteen, esimerkiksi `cordis_results`.
works-funded-nothing = En tunne tällaisia rahoitettuja hankkeita: { $topic }.
works-usable-nothing = En tunne tällaisia tuloksia tai vapaita aineistoja: { $topic }.
enter-read = Näin luin tämän. Onko se oikein?
enter-corrects = Tämä korjaa haun ”{ $title }”. Onko se oikein?
enter-keywords = Löytyy näillä sanoilla: { $keywords }
enter-confirm = Paina painiketta tai lähetä { $command }, niin haku kirjataan ja siitä kerrotaan kaikille, joille se sopii. Jos haluat muuttaa jotain, lähetä koko lomake uudelleen.
button-enter = Kyllä, kirjaa
enter-bad = En osannut lukea tätä hauksi:
enter-slip = { $part }: siinä on { $found }, tarvitaan { $expected }; kokeile { $example }
enter-slip-nothing = { $part }: siinä ei ole mitään, tarvitaan { $expected }; kokeile { $example }
enter-example = Kokonainen lomake: { $example }
enter-parts = Osat tässä järjestyksessä puolipisteillä erotettuina tai nimellä, kuten `code: KA210-YOU-2027`: { $parts }
entry-title = otsikko
entry-deadline = päivä, ja kellonaika, jos se tiedetään
entry-opens = päivä
entry-link = julkaisijan sivun osoite
entry-programme = ohjelman tunnus tai nimi
entry-budget = yksi summa euroina, tai pienin ja suurin
entry-for = organisaatioiden tyypit pilkuilla erotettuina
entry-country = maat pilkuilla erotettuina
entry-kind = grant, cascade, external_action, tender tai national
entry-status = forthcoming, open, closed, withdrawn tai unknown
entry-pot = summa euroina
entry-grants = luku
entry-language = EU-kielen koodi
entry-code = tunnus, enintään 100 merkkiä
entry-call = tunnus, enintään 100 merkkiä
enter-done = Kirjattu: ”{ $title }”. Siitä kerrotaan kaikille yhteisöille, joille se sopii.
enter-later = Jos haluat korjata sen, kirjaa se uudelleen samalla linkillä tai tunnuksella. Jos haluat perua sen: { $command }
enter-withdrawn = Peruttu: ”{ $title }”. Jos haluat palauttaa sen, kirjaa se uudelleen.
enter-nothing = Mikään haku ei odota täällä vahvistusta. Lähetä lomake uudelleen.
enter-unknown = En tunne käsin kirjattua hakua { $code }.
enter-in-file = ”{ $title }” on tiedostossa: kirjoita siellä `withdrawn` kohtaan `status`.
enter-only-managers = Vain tämän keskustelun hallinnoijat voivat kirjata hakuja.
enter-not-here = Hauista kerrotaan kaikille, joille ne sopivat, joten niitä voi kirjata vain keskustelussa, joka on yhteisön tiedostossa.
enter-no-desk = Täällä ei voi kirjata hakuja: tässä istunnossa mitään ei tallenneta.
thumb-up = Muistan tämän: nostan sinulle hieman ylemmäs hakuja, jotka ovat kuin ”{ $title }”. /taste näyttää, mitä siitä muistan, ja unohtaa sen.
thumb-down = Muistan tämän: lasken sinulle hieman alemmas hakuja, jotka ovat kuin ”{ $title }”. /taste näyttää, mitä siitä muistan, ja unohtaa sen.
thumb-nobody = En voi tietää täällä, kuka olet, joten en muista mitään. Yksityisessä keskustelussa kanssani se onnistuu.
taste-nothing = En tiedä, mistä pidät. Uusien hakujen alla olevat painikkeet kertovat sen minulle, samoin /like ja /dislike tunnuksen kanssa.
taste-heading = { $count ->
        [one] Mitä opin { $count } peukalosta
       *[other] Mitä opin { $count } peukalosta
    }
taste-more = Enemmän hakuja: { $what } ({ $count ->
        [one] { $count } peukku ylös
       *[other] { $count } peukkua ylös
    })
taste-less = Vähemmän hakuja: { $what } ({ $count ->
        [one] { $count } peukku alas
       *[other] { $count } peukkua alas
    })
taste-effect = Tämä siirtää näyttämieni hakujen järjestystä enintään { $points } pistettä sadasta. Se ei koskaan piilota hakua, jota kysyt nimellä, eikä kukaan muu näe sitä.
taste-forgotten = Unohdettu: en muista mitään siitä, mistä pidät.

## Virheet komennon /follow perässä

bad-interest = En osannut lukea tätä. Merkki { $at }: { $slip }.
bad-interest-example = Kokonainen esimerkki: { $example }
slip-nothing = tässä ei ole mitään, tarvitaan sanoja; kokeile `heritage OR museum` tai `*` kaikkia hakuja varten
slip-end = teksti loppuu, tarvitaan sana; poista viimeinen operaattori tai lisää sana
slip-never-opened = `)` ilman merkkiä `(`; poista se tai lisää `(` ennen sitä
slip-never-closed = `(` ilman merkkiä `)`; lisää `)`
slip-closed-empty = `)`, ennen sitä tarvitaan sana
slip-never-unquoted = lainausmerkki on sulkematta; lisää `"` sanojen perään
slip-empty-phrase = lainausmerkkien välissä ei ole mitään, tarvitaan sanoja
slip-operator = operaattori, ennen sitä tarvitaan sana; kokeile `heritage OR museum`
slip-too-deep = sisäkkäisiä sulkeita enemmän kuin { $max }; kirjoita yksinkertaisemmin
slip-too-many = sanoja enemmän kuin { $max }; jaa ne useaan kiinnostuksen kohteeseen
slip-long-word = `{ $found }`: kirjaimia { $letters }, enintään { $max }; kokeile lyhyempää sanaa
slip-no-word = `{ $found }` ei ole sana
slip-short-prefix = `{ $found }`, ennen merkkiä `*` tarvitaan ainakin kaksi kirjainta; kokeile `librar*`
slip-unknown-field = kenttää `{ $found }` ei ole, tarvitaan jokin näistä: { $fields }
slip-facet = `{ $found }`, tarvitaan { $expected }; kokeile `{ $example }`
expected-programme = ohjelma
expected-kind = grant, cascade, external_action, tender tai national
expected-country = maa
expected-for = organisaation tyyppi
expected-theme = aihe
expected-budget = summa euroina ja < tai >
expected-deadline = päivien määrä ja < tai >
expected-opens = päivien määrä ja < tai >
expected-lang = EU:n kieli
expected-partners = kumppanien määrä ja <= tai >=
expected-status = open, forthcoming, closed, withdrawn tai unknown

## Komennot

command-ask = Kysy tavallisin sanoin: haut kirjastoille, enintään 60 000 euroa.
    .name = kysy
    .argument = kysymys
command-deadlines = Mikä sulkeutuu ensin; voit rajata sanoilla.
    .name = määräajat
    .argument = sanat
command-call = Kaikki yhdestä hausta, tunnuksella tai linkillä.
    .name = haku
    .argument = tunnus
command-similar = Muita samanlaisia hakuja.
    .name = samanlaiset
    .argument = tunnus
command-why = Miksi hausta kerrottiin tässä keskustelussa tai miksi ei.
    .name = miksi
    .argument = tunnus
command-follow = Kuule uusista sopivista hauista.
    .name = seuraa
    .argument = kiinnostus
command-following = Mitä tässä keskustelussa seurataan ja miten sen voi lopettaa.
    .name = seurattavat
command-unfollow = Lopeta yhden seuraaminen, numerolla.
    .name = lopeta
    .argument = numero
command-recent = Mitä olen viime aikoina kertonut tässä keskustelussa.
    .name = uutiset
    .argument = sivu
command-funded = Mitä aiheesta on rahoitettu: hankkeita, ei hakuja.
    .name = rahoitetut
    .argument = aihe
command-resources = Vapaita aineistoja ja tuloksia aiheesta.
    .name = aineistot
    .argument = aihe
command-addcall = Kirjaa haku: otsikko; määräaika; linkki; ohjelma; summa; kenelle; maa.
    .name = kirjaa
    .argument = lomake
command-withdrawcall = Peru käsin kirjattu haku.
    .name = peru
    .argument = tunnus
command-like = Enemmän tällaisia hakuja.
    .name = enemmän
    .argument = tunnus
command-dislike = Vähemmän tällaisia hakuja.
    .name = vähemmän
    .argument = tunnus
command-taste = Mitä opin peukuistasi ja miten saat minut unohtamaan sen.
    .name = maku
    .argument = forget
command-sources = Mitä lähteitä luen, kuinka tuoreita ne ovat ja mikä niissä on vialla.
    .name = lähteet
command-help = Mitä osaan.
    .name = ohje
command-start = Tervehdi.
    .name = aloita

## Organisaatioiden tyypit

organisation-municipality = kunta
    .plural = kunnille
organisation-region = alueviranomainen
    .plural = alueviranomaisille
organisation-public_body = julkinen elin
    .plural = julkisille elimille
organisation-school = koulu
    .plural = kouluille
organisation-vet_provider = ammatillisen koulutuksen järjestäjä
    .plural = ammatillisen koulutuksen järjestäjille
organisation-university = korkeakoulu
    .plural = korkeakouluille
organisation-research_body = tutkimusorganisaatio
    .plural = tutkimusorganisaatioille
organisation-adult_education = aikuiskoulutuksen järjestäjä
    .plural = aikuiskoulutuksen järjestäjille
organisation-library = kirjasto
    .plural = kirjastoille
organisation-museum = museo
    .plural = museoille
organisation-archive = arkisto
    .plural = arkistoille
organisation-ngo = kansalaisjärjestö
    .plural = kansalaisjärjestöille
organisation-youth_organisation = nuorisojärjestö
    .plural = nuorisojärjestöille
organisation-informal_group = epävirallinen ryhmä
    .plural = epävirallisille ryhmille
organisation-sports_club = urheiluseura
    .plural = urheiluseuroille
organisation-social_enterprise = yhteiskunnallinen yritys
    .plural = yhteiskunnallisille yrityksille
organisation-sme = pieni tai keskisuuri yritys
    .plural = pienille ja keskisuurille yrityksille
organisation-startup = startup-yritys
    .plural = startup-yrityksille
organisation-company = yritys
    .plural = yrityksille
organisation-farmer = maatalousyrittäjä
    .plural = maatalousyrittäjille
organisation-fisher = kalastaja
    .plural = kalastajille
organisation-hospital = sairaala tai terveyspalvelu
    .plural = sairaaloille ja terveyspalveluille
organisation-social_service = sosiaalipalvelujen tarjoaja
    .plural = sosiaalipalvelujen tarjoajille
organisation-cultural_organisation = kulttuurijärjestö
    .plural = kulttuurijärjestöille
organisation-artist = taiteilija
    .plural = taiteilijoille
organisation-media_organisation = mediaorganisaatio
    .plural = mediaorganisaatioille
organisation-audiovisual_company = elokuva- tai audiovisuaalisen alan yritys
    .plural = elokuva- ja audiovisuaalisen alan yrityksille
organisation-faith_organisation = uskonnollinen yhteisö
    .plural = uskonnollisille yhteisöille
organisation-chamber = kauppakamari tai yritysneuvontaelin
    .plural = kauppakamareille ja yritysneuvontaelimille
organisation-social_partner = ammattiliitto tai työnantajajärjestö
    .plural = ammattiliitoille ja työnantajajärjestöille
organisation-consumer_organisation = kuluttajajärjestö
    .plural = kuluttajajärjestöille
organisation-energy_community = energiayhteisö
    .plural = energiayhteisöille
organisation-international_organisation = kansainvälinen järjestö
    .plural = kansainvälisille järjestöille
organisation-individual = luonnollinen henkilö
    .plural = luonnollisille henkilöille

## Aiheet

theme-heritage = kulttuuriperintö
theme-culture = kulttuuri ja taiteet
theme-creative_industries = luovat alat
theme-audiovisual = elokuva ja audiovisuaalinen ala
theme-music = musiikki
theme-books = kirjat ja kääntäminen
theme-languages = kielet
theme-architecture = arkkitehtuuri ja uusi eurooppalainen Bauhaus
theme-media_literacy = medialukutaito
theme-journalism = journalismi ja median moniarvoisuus
theme-democracy = demokratia ja osallistuminen
theme-remembrance = muistaminen
theme-town_twinning = ystävyyskunnat
theme-human_rights = perusoikeudet
theme-gender_equality = sukupuolten tasa-arvo
theme-gender_violence = sukupuoleen perustuva väkivalta
theme-children = lapset ja lastensuojelu
theme-anti_racism = rasismin ja syrjinnän torjunta
theme-roma = romanien osallisuus
theme-lgbtiq = hlbtiq-ihmisten tasa-arvo
theme-disability = vammaisuus
theme-inclusion = sosiaalinen osallisuus
theme-migration = muuttoliike ja kotoutuminen
theme-youth = nuoret
theme-volunteering = vapaaehtoistyö
theme-sport = urheilu
theme-school_education = kouluopetus
theme-vocational_training = ammatillinen koulutus
theme-higher_education = korkea-asteen koulutus
theme-adult_learning = aikuiskoulutus
theme-digital_skills = digitaidot
theme-artificial_intelligence = tekoäly
theme-cybersecurity = kyberturvallisuus
theme-data = data ja pilvipalvelut
theme-connectivity = tietoliikenneyhteydet
theme-online_safety = turvallisuus verkossa
theme-health = terveys ja hoiva
theme-mental_health = mielenterveys
theme-ageing = ikääntyminen
theme-employment = työllisyys ja työelämä
theme-social_economy = yhteisötalous
theme-entrepreneurship = yrittäjyys ja pienyritykset
theme-tourism = matkailu
theme-climate = ilmasto
theme-energy = energia
theme-buildings = rakennukset ja peruskorjaus
theme-nature = luonto ja luonnon monimuotoisuus
theme-circular_economy = kiertotalous
theme-water = vesi
theme-ocean = meret ja valtameret
theme-agriculture = maatalous
theme-food = ruoka
theme-rural = maaseudun kehittäminen
theme-urban = kaupunkikehitys
theme-mobility = liikenne ja liikkuvuus
theme-regional_cooperation = rajat ylittävä ja alueellinen yhteistyö
theme-civil_protection = pelastuspalvelu
theme-security = turvallisuus
theme-justice = oikeus
theme-consumer = kuluttajat
theme-research_skills = tutkijanurat ja osallistumisen laajentaminen
theme-science_society = tiede ja yhteiskunta
theme-innovation = innovointi
theme-industry = teollisuus ja valmistus
theme-space = avaruus ja satelliitit
theme-defence = puolustus
theme-nuclear = ydinenergia
theme-external_action = kehitysyhteistyö ja ulkoiset toimet
theme-eu_policy = tietämys EU:sta
theme-finance_control = petostentorjunta ja julkinen talous

## Maat

country-AT = Itävalta
country-BE = Belgia
country-BG = Bulgaria
country-HR = Kroatia
country-CY = Kypros
country-CZ = Tšekki
country-DK = Tanska
country-EE = Viro
country-FI = Suomi
country-FR = Ranska
country-DE = Saksa
country-GR = Kreikka
country-HU = Unkari
country-IE = Irlanti
country-IT = Italia
country-LV = Latvia
country-LT = Liettua
country-LU = Luxemburg
country-MT = Malta
country-NL = Alankomaat
country-PL = Puola
country-PT = Portugali
country-RO = Romania
country-SK = Slovakia
country-SI = Slovenia
country-ES = Espanja
country-SE = Ruotsi
country-IS = Islanti
country-LI = Liechtenstein
country-NO = Norja
country-CH = Sveitsi
country-GB = Yhdistynyt kuningaskunta
country-AL = Albania
country-BA = Bosnia ja Hertsegovina
country-XK = Kosovo
country-ME = Montenegro
country-MK = Pohjois-Makedonia
country-RS = Serbia
country-TR = Turkki
country-UA = Ukraina
country-MD = Moldova
country-GE = Georgia
country-AM = Armenia
country-AZ = Azerbaidžan
country-BY = Valko-Venäjä
country-RU = Venäjä
country-FO = Färsaaret
country-GL = Grönlanti
country-IL = Israel
country-PS = Palestiina
country-TN = Tunisia
country-MA = Marokko
country-DZ = Algeria
country-LY = Libya
country-EG = Egypti
country-JO = Jordania
country-LB = Libanon
country-SY = Syyria
country-KR = Etelä-Korea
country-JP = Japani
country-CA = Kanada
country-NZ = Uusi-Seelanti
country-US = Yhdysvallat
country-AD = Andorra
country-MC = Monaco
country-SM = San Marino
country-VA = Vatikaani
country-AU = Australia
country-BR = Brasilia
country-IN = Intia
country-CN = Kiina
country-ZA = Etelä-Afrikka
country-GT = Guatemala
country-YE = Jemen
country-KZ = Kazakstan
country-UZ = Uzbekistan
country-IQ = Irak
country-TL = Timor-Leste
country-SN = Senegal
country-KE = Kenia
country-CO = Kolumbia
country-PE = Peru

## Kaupungit, joiden kelloa seurataan

city-amsterdam = Amsterdamin
city-athens = Ateenan
city-azores = Ponta Delgadan
city-belgrade = Belgradin
city-berlin = Berliinin
city-bratislava = Bratislavan
city-brussels = Brysselin
city-bucharest = Bukarestin
city-budapest = Budapestin
city-canary = Las Palmasin
city-chisinau = Chișinăun
city-copenhagen = Kööpenhaminan
city-dublin = Dublinin
city-helsinki = Helsingin
city-istanbul = Istanbulin
city-kyiv = Kiovan
city-lisbon = Lissabonin
city-ljubljana = Ljubljanan
city-london = Lontoon
city-luxembourg = Luxemburgin
city-madrid = Madridin
city-malta = Maltan
city-nicosia = Nikosian
city-oslo = Oslon
city-paris = Pariisin
city-podgorica = Podgorican
city-prague = Prahan
city-reykjavik = Reykjavikin
city-riga = Riian
city-rome = Rooman
city-sarajevo = Sarajevon
city-skopje = Skopjen
city-sofia = Sofian
city-stockholm = Tukholman
city-tallinn = Tallinnan
city-tbilisi = Tbilisin
city-tirane = Tiranan
city-vienna = Wienin
city-vilnius = Vilnan
city-warsaw = Varsovan
city-yerevan = Jerevanin
city-zagreb = Zagrebin
city-zurich = Zürichin
