### Was Crier sagt, auf Deutsch. Erklärungen zu jeder Nachricht stehen in en.ftl.

## Tage, Uhrzeiten und Beträge

date = { $day }. { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[12] Dez.
    } { $year }
clock = { $hour }:{ $minute } Uhr
days-ahead = { $days ->
        [0] heute
        [1] morgen
        [one] in { $days } Tag
       *[other] in { $days } Tagen
    }
days-ago = { $days ->
        [1] gestern
        [one] vor { $days } Tag
       *[other] vor { $days } Tagen
    }
money = { $amount } EUR
list-and = { $head } und { $last }
list-or = { $head } oder { $last }

## Fristen

moment = { $date }, { $time } in { $city }
moment-same-day = { $time } in { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }; nur der Tag ist bekannt, angenommen { $time } in { $city })
deadline-line = Frist: { $deadline }
deadline-line-stage = Frist: { $deadline }, { $stage }
deadline-line-passed = Frist abgelaufen: { $date } ({ $left })
deadline-line-unknown = Frist: nicht angegeben
stage-first = Stufe 1 von 2
stage-second = Stufe 2 von 2, nur auf Einladung
stage-cut-off-last = der letzte Stichtag
stage-cut-off-next = { $count ->
        [one] der nächste von { $count } Stichtag
       *[other] der nächste von { $count } Stichtagen
    }

## Die Karte eines Aufrufs

kind-grant = EU-Zuschuss
kind-cascade = kleiner Zuschuss über ein gefördertes Projekt
kind-external_action = Zuschuss für Arbeit außerhalb der EU
kind-tender = Ausschreibung: ein Auftrag, kein Zuschuss
kind-national = nationaler oder regionaler Aufruf
money-line = Geld: { $money }
money-line-unknown = Geld: nicht angegeben
why-line = Warum: { $reasons }
seen-unchanged = Zuerst gesehen am { $date }, seitdem unverändert
seen-changed = Zuerst gesehen am { $first }, zuletzt geändert am { $last }
entered-by-hand = Veröffentlicht von { $publisher }, von Hand eingetragen
seen-last = Zuletzt bei der Quelle gesehen am { $date }
part-of-call = Teil des Aufrufs „{ $call }“
also-listed = Auch gelistet bei
also-listed-otherwise = { $source }, dort { $date }
status-opens = Öffnet am { $date } ({ $left })
status-late = Noch nicht offen, sollte am { $date } öffnen
status-unopened = Noch nicht offen, Öffnungstag nicht angegeben
status-closed = Geschlossen
status-withdrawn = Von der herausgebenden Stelle zurückgezogen
status-unknown = Ob offen ist: nicht angegeben
open-now = Der Aufruf ist offen.
open-since = Der Aufruf ist offen seit dem { $date }.

## Geld eines Aufrufs

budget-and = { $head }; { $last }
budget-range = { $min } bis { $max } je Zuschuss
budget-up-to = bis zu { $max } je Zuschuss
budget-from = ab { $min } je Zuschuss
budget-pot = insgesamt { $total }
budget-pot-shared = insgesamt { $total }, möglicherweise gemeinsam mit anderen Themen
budget-grants = { $count ->
        [one] { $count } Zuschuss erwartet
       *[other] { $count } Zuschüsse erwartet
    }

## Meldungen

notice-appeared = Neuer Aufruf
notice-appeared-forthcoming = Neuer Aufruf, noch nicht offen
notice-opened = Jetzt offen
notice-closed-passed = Geschlossen: Die Frist ist abgelaufen
notice-closed-early = Vorzeitig geschlossen
notice-closed = Von der herausgebenden Stelle geschlossen
notice-withdrawn = Von der herausgebenden Stelle zurückgezogen
notice-reopened = Wieder offen
reminder = Frist { $left }
reminder-stage-first = Frist der Stufe 1 { $left }
reminder-stage-second = Frist der Stufe 2 { $left }
reminder-cut-off = Stichtag { $left }
moved = Frist verschoben: war { $gone }, jetzt { $come }
moved-away = Frist zurückgenommen: war { $gone }, jetzt nicht angegeben
moved-dropped = Frist entfallen: { $gone }
moved-set = Frist gesetzt: { $come }
moved-added = Frist hinzugekommen: { $come }
moved-otherwise = Frist geändert
publisher-says = Die ausschreibende Stelle schreibt ({ $date }): { $said }
amended = Geändert: { $fields }
amended-field = { $field }: war { $was }, jetzt { $now }
field-title = Titel
field-identifier = Kennung
field-opening_day = Öffnungstag
field-deadline_hour = Uhrzeit der Frist
field-deadline_model = Art der Fristen
field-budget = Budget
field-programme = Programm
field-call = Aufruf
field-text = Beschreibung
field-link = Link
field-update = Mitteilung
value-unknown = nicht angegeben
value-title = „{ $title }“
value-words = { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
value-day-only = nur der Tag
value-one-stage = eine Stufe
value-two-stages = zwei Stufen
value-cut-offs = mehrere Stichtage

## Mehrere Neuigkeiten

digest-heading = { $count ->
        [one] { $count } Neuigkeit, { $date }
       *[other] { $count } Neuigkeiten, { $date }
    }
digest-more = { $count ->
        [one] Und noch { $count } weitere.
       *[other] Und noch { $count } weitere.
    }
told-nothing = Diesem Chat habe ich noch nichts gemeldet. /following zeigt, was er wissen will.
told-heading = Was ich diesem Chat gemeldet habe, das Neueste zuerst
told-on = Gemeldet am { $date }

hours-ago = { $hours ->
        [0] in der letzten Stunde
        [one] vor einer Stunde
       *[other] vor { $hours } Stunden
    }
hours-ahead = { $hours ->
        [0] in weniger als einer Stunde
        [one] in einer Stunde
       *[other] in { $hours } Stunden
    }
sources-none = Ich lese keine Quelle.
sources-heading = Was ich lese, und wie frisch es ist
source-read = { $count ->
        [one] gelesen { $age }, { $count } Eintrag
       *[other] gelesen { $age }, { $count } Einträge
    }
source-never = noch nie gelesen
source-next = wieder gelesen { $when }
source-defects = { $count } nicht verstanden ({ $sorts })
source-is-stale = nicht lesbar seit { $date }: { $found }
source-is-reshaped = Seiten anders aufgebaut seit { $date }: { $found }
source-is-flooded = zurückgehalten seit { $date }: { $found }
source-stale = Die Quelle { $name } ist seit { $date } nicht lesbar
source-reshaped = Die Seiten von { $name } sind anders aufgebaut als erwartet
source-flooded = Neue Einträge von { $name } werden zurückgehalten
source-found = Gefunden: { $found }
source-stale-next = Was bekannt ist, bleibt, und ich versuche es weiter.
source-reshaped-next = Nichts darauf wird geglaubt, was bekannt war, bleibt. { $command } zeigt, was gelesen wird und was fehlt.
source-flooded-next = Sie gelten, sobald ein zweiter Lauf dasselbe zeigt, oder mit { $command }.
source-over = Die Quelle { $name } ist wieder in Ordnung
source-over-stale = Sie war seit { $date } nicht lesbar und wird wieder gelesen.
source-over-reshaped = Ihre Seiten waren seit { $date } anders aufgebaut und werden wieder verstanden.
source-over-flooded = Was seit { $date } zurückgehalten wurde, gilt jetzt oder ist verschwunden.

## Knöpfe

button-details = Einzelheiten
button-page = Seite öffnen
button-similar = Ähnliche Aufrufe
button-recent = Alle Neuigkeiten
button-more = Mehr
button-help = Hilfe
button-deadlines = Was bald endet
button-follow = Dem folgen
button-stop = Nicht mehr melden
button-stop-number = { $number } beenden
button-following = Zeigen
button-like = Mehr davon
button-dislike = Weniger davon
button-taste = Was ich mir merke
button-forget = Alles vergessen

## Was jemanden interessiert

interest = Aufrufe { $conditions }
interest-everything = alle Aufrufe
expression-everything = jeder Art
expression-word = zu { $word }
expression-prefix = zu { $word }…
expression-phrase = zu „{ $words }“
expression-not = nicht { $what }
expression-any = entweder { $what }
facet-programme = aus { $name }
facet-kind-grant = der Art EU-Zuschuss
facet-kind-cascade = der Art Kaskadenförderung
facet-kind-external_action = der Art Zuschuss außerhalb der EU
facet-kind-tender = der Art Ausschreibung
facet-kind-national = der Art nationaler Aufruf
facet-country = für das Land { $name }
facet-organisation = für { $name }
facet-theme = zum Thema { $name }
facet-budget-range = zwischen { $min } und { $max }
facet-budget-up-to = bis { $max }
facet-budget-from = ab { $min }
facet-budget-any = in jeder Höhe
facet-deadline-range = mit Frist in { $min } bis { $max ->
        [one] { $max } Tag
       *[other] { $max } Tagen
    }
facet-deadline-within = mit Frist innerhalb von { $max ->
        [one] { $max } Tag
       *[other] { $max } Tagen
    }
facet-deadline-from = mit Frist in { $min ->
        [one] { $min } Tag
       *[other] { $min } Tagen
    } oder später
facet-deadline-any = mit beliebiger Frist
facet-opens-range = mit Öffnung in { $min } bis { $max ->
        [one] { $max } Tag
       *[other] { $max } Tagen
    }
facet-opens-within = mit Öffnung innerhalb von { $max ->
        [one] { $max } Tag
       *[other] { $max } Tagen
    }
facet-opens-from = mit Öffnung in { $min ->
        [one] { $min } Tag
       *[other] { $min } Tagen
    } oder später
facet-opens-any = mit beliebiger Öffnung
facet-language = veröffentlicht auf { $language }
facet-partners-range = mit mindestens { $min } bis { $max ->
    [one] { $max } Partner
   *[other] { $max } Partnern
}
facet-partners-up-to = mit höchstens { $max ->
    [one] { $max } nötigen Partner
   *[other] { $max } nötigen Partnern
}
facet-partners-from = mit { $min ->
    [one] { $min } nötigen Partner
   *[other] { $min } nötigen Partnern
} oder mehr
facet-partners-any = mit beliebig vielen Partnern
facet-status-forthcoming = die angekündigt sind
facet-status-open = die offen sind
facet-status-closed = die geschlossen sind
facet-status-withdrawn = die zurückgezogen sind
facet-status-unknown = deren Stand unbekannt ist
reason-mentions = erwähnt { $words }
reason-named = danach haben Sie gefragt
reason-of-named = gehört zu dem Aufruf, den Sie genannt haben
reason-named-beginning = die Kennung beginnt so

## Über einer Liste

noun-call = { $count ->
        [one] Aufruf
       *[other] Aufrufe
    }
noun-grant = { $count ->
        [one] EU-Zuschuss
       *[other] EU-Zuschüsse
    }
noun-cascade = { $count ->
        [one] kleiner Zuschuss über ein gefördertes Projekt
       *[other] kleine Zuschüsse über geförderte Projekte
    }
noun-external_action = { $count ->
        [one] Zuschuss für Arbeit außerhalb der EU
       *[other] Zuschüsse für Arbeit außerhalb der EU
    }
noun-tender = { $count ->
        [one] Ausschreibung
       *[other] Ausschreibungen
    }
noun-national = { $count ->
        [one] nationaler Aufruf
       *[other] nationale Aufrufe
    }
nouns-call = Aufrufe
nouns-grant = EU-Zuschüsse
nouns-cascade = kleine Zuschüsse über geförderte Projekte
nouns-external_action = Zuschüsse für Arbeit außerhalb der EU
nouns-tender = Ausschreibungen
nouns-national = nationale Aufrufe
counted = { $count } { $what }
noun-with-status = { $noun } ({ $status })
label-status-forthcoming = angekündigt
label-status-open = offen
label-status-closed = geschlossen
label-status-withdrawn = zurückgezogen
label-status-unknown = ohne Datum
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] mit { $words } im Text
       *[other] mit { $words } im Text
    }
condition-amount = mit Zuschüssen von { $amount }
condition-amount-range = mit Zuschüssen zwischen { $min } und { $max }
condition-amount-up-to = mit Zuschüssen bis { $max }
condition-amount-from = mit Zuschüssen ab { $min }
condition-closing-on = mit Frist am { $date }
condition-closing-range = mit Frist vom { $from } bis { $to }
condition-closing-by = mit Frist bis { $to }
condition-closing-from = mit Frist ab { $from }
condition-opening-on = die am { $date } öffnen
condition-opening-range = die vom { $from } bis { $to } öffnen
condition-opening-by = die bis { $to } öffnen
condition-opening-from = die ab { $from } öffnen
list-heading = { $what }:
list-heading-soonest = { $what }, die nächste Frist zuerst:
list-heading-best = { $what }, das Passendste zuerst:
list-more = { $count ->
        [one] Und noch { $count } weiterer. Weniger werden es mit einem Programm, einem Land, einem Betrag oder einem Monat.
       *[other] Und noch { $count } weitere. Weniger werden es mit einem Programm, einem Land, einem Betrag oder einem Monat.
    }
list-follow-hint = Damit ich neue melde: { $command }
family-heading = { $count ->
        [one] { $count } Aufruf mit { $code }:
       *[other] { $count } Aufrufe mit { $code }:
    }
family-more = { $count ->
        [one] Und noch { $count } weiterer; schreiben Sie mehr von der Kennung.
       *[other] Und noch { $count } weitere; schreiben Sie mehr von der Kennung.
    }
similar-heading = Aufrufe wie { $title }:
similar-nothing = Ich kenne keinen anderen Aufruf wie { $title }, für den man sich noch bewerben kann.
why-heading = Was hier aus { $title } wurde:
why-misses = { $interest }: passt nicht; was fehlt: { $conditions }
why-told = { $interest }: passt und wurde am { $date } gemeldet
why-pending = { $interest }: passt und wird am { $date } gemeldet
why-digest = { $interest }: passt und kommt mit der Übersicht vom { $date }
why-quiet = { $interest }: passt, aber seit das verfolgt wird, ist nichts geschehen, was zu melden war

## Antworten zu einem Aufruf und zu keinem

deadlines-all = Alle Fristen:
money-none-stated = Die Quelle nennt keine Beträge.
nothing-fits = Nichts passt. Gesucht habe ich: { $what }.
looser-deadline = { $count ->
        [one] Ohne die Tage gibt es { $count }.
       *[other] Ohne die Tage gibt es { $count }.
    }
looser-opening = { $count ->
        [one] Ohne den Öffnungstag gibt es { $count }.
       *[other] Ohne den Öffnungstag gibt es { $count }.
    }
looser-amount = { $count ->
        [one] Ohne den Betrag gibt es { $count }.
       *[other] Ohne den Betrag gibt es { $count }.
    }
looser-status = { $count ->
        [one] Offen oder nicht gibt es { $count }.
       *[other] Offen oder nicht gibt es { $count }.
    }
looser-kind = { $count ->
        [one] Von jeder Art gibt es { $count }.
       *[other] Von jeder Art gibt es { $count }.
    }
looser-country = { $count ->
        [one] Ohne das Land gibt es { $count }.
       *[other] Ohne das Land gibt es { $count }.
    }
looser-programme = { $count ->
        [one] In allen Programmen gibt es { $count }.
       *[other] In allen Programmen gibt es { $count }.
    }
looser-words = { $count ->
        [one] Ohne die freien Wörter gibt es { $count }.
       *[other] Ohne die freien Wörter gibt es { $count }.
    }
nothing-fits-follow = Ich kann es Ihnen melden, sobald etwas Passendes kommt.
unknown-code = Ich kenne keinen Aufruf { $code }.
unknown-code-example = Kennungen sehen so aus: { $code }
unknown-code-nearest = Am nächsten kommen:
cut-question = { $count ->
        [one] Das war lang; gelesen habe ich das erste { $count } Zeichen.
       *[other] Das war lang; gelesen habe ich die ersten { $count } Zeichen.
    }

## Rund um die Antworten

example-question = Aufrufe für Bibliotheken zum Kulturerbe unter 60.000 Euro
greeting = Guten Tag. Ich beobachte europäische Förderaufrufe, melde diesem Chat neue, die passen, und beantworte Fragen.
greeting-example = Fragen Sie mich zum Beispiel: { $example }
help-heading = Was ich kann
help-plain-words = Eigene Worte gehen auch:
help-example-month = Welche CERV-Aufrufe enden diesen Monat?
help-example-small = kleine Zuschüsse für Museen in Polen, höchstens 60.000 Euro
help-example-when = Wann endet CERV-2026-CITIZENS-TOWN-NT?
help-example-cascade = Kaskadenförderung zu Energie, die nächsten Monat öffnet
help-disclaimer = Was ich sage, stammt aus den Listen der herausgebenden Stellen; maßgeblich ist der Text des Aufrufs.
unclear = Ich habe nicht verstanden, was Sie suchen.
unclear-example = Nennen Sie ein Thema, eine Art von Organisation, ein Programm oder einen Aufruf. Zum Beispiel: { $example }
out-of-scope = Davon weiß ich nichts. Ich kenne nur europäische Förderaufrufe.
out-of-scope-personal = Ich kenne nur Aufrufe für Organisationen, kein Geld für einzelne Menschen. Für einen Auslandsaufenthalt fragen Sie das Auslandsamt Ihrer Schule oder Hochschule, für Rat in Ihrer Nähe das Europe-Direct-Zentrum.
for-example = Zum Beispiel: { $example }
apology = Entschuldigung, ich kann gerade nicht in meinen Unterlagen nachsehen. Bitte fragen Sie in ein paar Minuten noch einmal; was Sie verfolgen, ist nicht verloren.
unknown-command = { $command } kenne ich nicht.
unknown-command-meant = Meinten Sie { $command }? { $description }
usage = Nach dem Befehl fehlt noch: { $argument }. Zum Beispiel: { $example }
only-managers = Nur wer diesen Chat verwaltet, kann ändern, was er verfolgt. In einem privaten Chat mit mir können Sie für sich selbst etwas verfolgen.

## Verfolgen

followed = Ab jetzt melde ich diesem Chat: { $interest }.
followed-reminders = Ich melde Neues und Änderungen und erinnere { $days } { $last ->
        [one] Tag
       *[other] Tage
    } vor einer Frist, um { $time } in { $city }.
followed-written = Geschrieben als { $interest }
followed-near = Heute kommt dem nahe:
followed-already = Das verfolgt dieser Chat schon, als Nummer { $number }: { $interest }.
followed-already-file = Das verfolgt dieser Chat schon, durch die Datei seiner Gemeinschaft: { $interest }.
followed-too-many = { $count ->
        [one] Dieser Chat verfolgt schon { $count } Interesse, mehr geht nicht. Beenden Sie zuerst eines: /following
       *[other] Dieser Chat verfolgt schon { $count } Interessen, mehr geht nicht. Beenden Sie zuerst eines: /following
    }
following-heading = Dieser Chat verfolgt
following-from-file = { $interest } (in der Datei der Gemeinschaft festgelegt)
followed-relevance = Aufrufe, die zu weniger als { $least } von 100 passen, werden weggelassen.
following-relevance = { $interest }, die zu { $least } von 100 oder besser passen
relevance-wrong = Ich konnte nicht lesen, wie gut Aufrufe passen sollen: gefunden { $found }, erwartet eine Zahl von 0 bis 100.
following-stop = Zum Beenden: /unfollow und die Nummer.
following-nothing = Dieser Chat verfolgt noch nichts.
following-place = In der Datei einer Gemeinschaft heißt dieser Chat { $place }
unfollow-nothing = In diesem Chat wurde nichts per Befehl verfolgt, also gibt es nichts zu beenden. Siehe /following
unfollow-unknown = Diese Nummer gibt es hier nicht. Ich kenne { $numbers }; siehe /following
unfollowed = Beendet. Nicht mehr gemeldet wird: { $interest }.
unfollowed-again = Um es wieder aufzunehmen: { $command }

## Runden, die jedes Jahr wiederkommen und noch nicht veröffentlicht sind

expected-heading = Zu erwarten, noch nicht veröffentlicht:
expected-times = öffnet gewöhnlich { $opens } und endet { $closes }; noch nicht veröffentlicht.
expected-closes = endet gewöhnlich { $closes }; noch nicht veröffentlicht.
expected-last = Die letzte Runde lief vom { $opened } bis zum { $closed }.
expected-agencies = Veröffentlicht wird sie von der Nationalen Agentur Ihres Landes: { $link }
expected-portal = Sie erscheint auf dem EU-Portal: { $link }
month = { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }
month-early = Anfang { $month }
month-mid = Mitte { $month }
month-late = Ende { $month }

## Was gefördert wurde und was frei zu nutzen ist

works-funded = { $count ->
        [one] { $count } Projekt, das dazu gefördert wurde:
       *[other] { $count } Projekte, die dazu gefördert wurden, die passendsten zuerst:
    }
works-usable = { $count ->
        [one] { $count } Ergebnis oder freies Material dazu:
       *[other] { $count } Ergebnisse und freie Materialien dazu, die passendsten zuerst:
    }
works-source = Aus der Quelle { $source }, gelesen am { $date }.
works-source-undated = Aus der Quelle { $source }.
works-no-calls = Das sind keine Aufrufe; nach denen fragen Sie wie gewohnt.
works-funded-none = Ich führe hier keine Liste geförderter Projekte. Wer mich betreibt, kann eine Quelle dafür einschalten, etwa `cordis`.
works-usable-none = Ich führe hier keine Liste freier Materialien. Wer mich betreibt, kann eine Quelle dafür einschalten, etwa `cordis_results`.
works-funded-nothing = Ich kenne kein gefördertes Projekt, das passt: { $topic }
works-usable-nothing = Ich kenne kein Ergebnis und kein freies Material, das passt: { $topic }

## Einen Aufruf von Hand eintragen

enter-read = Das habe ich gelesen. Stimmt es?
enter-corrects = Das berichtigt „{ $title }“. Stimmt es?
enter-keywords = Gefunden wird er mit diesen Wörtern: { $keywords }
enter-confirm = Um ihn aufzunehmen und allen zu melden, für die er passt, drücken Sie den Knopf oder senden Sie { $command }. Um etwas zu ändern, senden Sie das ganze Formular noch einmal.
button-enter = Ja, eintragen
enter-bad = Das konnte ich nicht als Aufruf lesen:
enter-slip = { $part }: gefunden { $found }, erwartet { $expected }; zum Beispiel { $example }
enter-slip-nothing = { $part }: nichts gefunden, erwartet { $expected }; zum Beispiel { $example }
enter-example = Ein ganzes Formular: { $example }
enter-parts = Die Teile in dieser Reihenfolge, mit Strichpunkten dazwischen, oder mit Namen wie in `code: KA210-YOU-2027`: { $parts }
entry-title = ein Titel
entry-deadline = ein Tag, mit der Uhrzeit, wo sie bekannt ist
entry-opens = ein Tag
entry-link = die Adresse der Seite dessen, der den Aufruf veröffentlicht
entry-programme = die Kennung oder der Name eines Programms
entry-budget = ein Betrag in Euro, oder ein kleinster und ein größter
entry-for = Arten von Organisationen, mit Kommas dazwischen
entry-country = Länder, mit Kommas dazwischen
entry-kind = grant, cascade, external_action, tender oder national
entry-status = forthcoming, open, closed, withdrawn oder unknown
entry-pot = ein Betrag in Euro
entry-grants = eine Zahl
entry-language = das Kürzel einer EU-Sprache
entry-code = eine Kennung mit höchstens 100 Zeichen
entry-call = eine Kennung mit höchstens 100 Zeichen
enter-done = Eingetragen: „{ $title }“. Er wird allen Gemeinschaften gemeldet, für die er passt.
enter-later = Um ihn zu berichtigen, tragen Sie ihn mit demselben Link oder derselben Kennung noch einmal ein. Um ihn zurückzunehmen: { $command }
enter-withdrawn = Zurückgenommen: „{ $title }“. Um ihn wieder aufzunehmen, tragen Sie ihn noch einmal ein.
enter-nothing = Hier wartet kein Aufruf auf ein Ja. Senden Sie das Formular noch einmal.
enter-unknown = Ich kenne keinen von Hand eingetragenen Aufruf { $code }.
enter-in-file = „{ $title }“ steht in einer Datei: Schreiben Sie dort `withdrawn` unter `status`.
enter-only-managers = Nur wer diesen Chat verwaltet, kann Aufrufe eintragen.
enter-not-here = Aufrufe werden allen gemeldet, für die sie passen; deshalb lassen sie sich nur in einem Chat eintragen, der in der Datei einer Gemeinschaft steht.
enter-no-desk = Hier lassen sich keine Aufrufe eintragen: In dieser Sitzung wird nichts aufbewahrt.

## Daumen

thumb-up = Gemerkt: Aufrufe wie „{ $title }“ rücken für Sie etwas nach oben. /taste zeigt, was ich davon behalte, und vergisst es.
thumb-down = Gemerkt: Aufrufe wie „{ $title }“ rücken für Sie etwas nach unten. /taste zeigt, was ich davon behalte, und vergisst es.
thumb-nobody = Ich kann hier nicht erkennen, wer Sie sind, und merke mir daher nichts. In einem privaten Chat mit mir geht es.
taste-nothing = Ich weiß nicht, was Ihnen gefällt. Die Knöpfe unter neuen Aufrufen sagen es mir, ebenso /like und /dislike mit einer Kennung.
taste-heading = { $count ->
        [one] Was ich aus { $count } Daumen gelernt habe
       *[other] Was ich aus { $count } Daumen gelernt habe
    }
taste-more = Mehr Aufrufe { $what } ({ $count ->
        [one] { $count } Daumen nach oben
       *[other] { $count } Daumen nach oben
    })
taste-less = Weniger Aufrufe { $what } ({ $count ->
        [one] { $count } Daumen nach unten
       *[other] { $count } Daumen nach unten
    })
taste-effect = Das verschiebt die Reihenfolge dessen, was ich Ihnen zeige, um höchstens { $points } von 100 Punkten. Es verbirgt nie einen Aufruf, nach dem Sie namentlich fragen, und niemand sonst sieht es.
taste-forgotten = Vergessen: Ich behalte nichts davon, was Ihnen gefällt.

## Fehler nach /follow

bad-interest = Das konnte ich nicht lesen. Bei Zeichen { $at }: { $slip }.
bad-interest-example = Ein ganzes Beispiel: { $example }
slip-nothing = es steht nichts da, erwartet sind Wörter; zum Beispiel `heritage OR museum`, oder `*` für alle Aufrufe
slip-end = hier ist Schluss, erwartet ist ein Wort; lassen Sie den letzten Operator weg oder ergänzen Sie ein Wort
slip-never-opened = `)` ohne `(`; lassen Sie es weg oder ergänzen Sie davor `(`
slip-never-closed = `(` ohne `)`; ergänzen Sie `)`
slip-closed-empty = `)`, davor ist ein Wort erwartet
slip-never-unquoted = das Anführungszeichen ist nicht geschlossen; ergänzen Sie `"` nach der Wortfolge
slip-empty-phrase = die Wortfolge ist leer, erwartet sind Wörter zwischen den Anführungszeichen
slip-operator = ein Operator, davor ist ein Wort erwartet; zum Beispiel `heritage OR museum`
slip-too-deep = mehr als { $max } Klammern ineinander; schreiben Sie es flacher
slip-too-many = mehr als { $max } Wörter; teilen Sie es in mehrere Interessen
slip-long-word = `{ $found }` hat { $letters } Buchstaben, höchstens { $max } sind erlaubt; nehmen Sie ein kürzeres Wort
slip-no-word = `{ $found }` ist kein Wort
slip-short-prefix = `{ $found }`, vor `*` sind mindestens zwei Buchstaben erwartet; zum Beispiel `librar*`
slip-unknown-field = das Feld `{ $found }` gibt es nicht, erwartet ist eines von { $fields }
slip-facet = `{ $found }`, erwartet ist { $expected }; zum Beispiel `{ $example }`
expected-programme = ein Programm
expected-kind = grant, cascade, external_action, tender oder national
expected-country = ein Land
expected-for = eine Art von Organisation
expected-theme = ein Thema
expected-budget = ein Betrag in Euro mit < oder >
expected-deadline = eine Zahl von Tagen mit < oder >
expected-opens = eine Zahl von Tagen mit < oder >
expected-lang = eine Sprache der EU
expected-partners = eine Zahl von Partnern mit <= oder >=
expected-status = open, forthcoming, closed, withdrawn oder unknown

## Befehle

command-ask = Fragen Sie mit eigenen Worten: Aufrufe für Bibliotheken unter 60.000 Euro.
    .name = fragen
    .argument = Frage
command-deadlines = Was als Nächstes endet; mit Wörtern lässt es sich eingrenzen.
    .name = fristen
    .argument = Wörter
command-call = Alles zu einem Aufruf, nach Kennung oder Link.
    .name = aufruf
    .argument = Kennung
command-similar = Andere Aufrufe wie dieser.
    .name = aehnlich
    .argument = Kennung
command-why = Warum ein Aufruf hier gemeldet wurde oder nicht.
    .name = warum
    .argument = Kennung
command-follow = Neue Aufrufe melden lassen, die passen.
    .name = verfolgen
    .argument = Interesse
command-following = Was dieser Chat verfolgt, und wie man es beendet.
    .name = verfolgtes
command-unfollow = Eines davon beenden, nach seiner Nummer.
    .name = beenden
    .argument = Nummer
command-recent = Was ich diesem Chat zuletzt gemeldet habe.
    .name = neuigkeiten
    .argument = Seite
command-funded = Was zu einem Thema gefördert wurde: Projekte, keine Aufrufe.
    .name = gefördert
    .argument = Thema
command-resources = Freie Materialien und Ergebnisse zu einem Thema.
    .name = materialien
    .argument = Thema
command-addcall = Einen Aufruf eintragen: Titel; Frist; Link; Programm; Betrag; für wen; Land.
    .name = eintragen
    .argument = Formular
command-withdrawcall = Einen von Hand eingetragenen Aufruf zurücknehmen.
    .name = zurücknehmen
    .argument = Kennung
command-like = Mehr Aufrufe wie diesen.
    .name = mehr
    .argument = Kennung
command-dislike = Weniger Aufrufe wie diesen.
    .name = weniger
    .argument = Kennung
command-taste = Was ich aus Ihren Daumen gelernt habe, und wie es vergessen wird.
    .name = geschmack
    .argument = forget
command-sources = Welche Quellen ich lese, wie frisch sie sind und was ihnen fehlt.
    .name = quellen
command-help = Was ich kann.
    .name = hilfe
command-start = Guten Tag sagen.
    .name = anfangen

## Arten von Organisationen

organisation-municipality = Gemeinde
    .plural = Gemeinden
organisation-region = regionale Behörde
    .plural = regionale Behörden
organisation-public_body = öffentliche Einrichtung
    .plural = öffentliche Einrichtungen
organisation-school = Schule
    .plural = Schulen
organisation-vet_provider = Berufsbildungseinrichtung
    .plural = Berufsbildungseinrichtungen
organisation-university = Hochschule
    .plural = Hochschulen
organisation-research_body = Forschungseinrichtung
    .plural = Forschungseinrichtungen
organisation-adult_education = Einrichtung der Erwachsenenbildung
    .plural = Einrichtungen der Erwachsenenbildung
organisation-library = Bibliothek
    .plural = Bibliotheken
organisation-museum = Museum
    .plural = Museen
organisation-archive = Archiv
    .plural = Archive
organisation-ngo = Nichtregierungsorganisation
    .plural = Nichtregierungsorganisationen
organisation-youth_organisation = Jugendorganisation
    .plural = Jugendorganisationen
organisation-informal_group = informelle Gruppe
    .plural = informelle Gruppen
organisation-sports_club = Sportverein
    .plural = Sportvereine
organisation-social_enterprise = Sozialunternehmen
    .plural = Sozialunternehmen
organisation-sme = kleines oder mittleres Unternehmen
    .plural = kleine und mittlere Unternehmen
organisation-startup = Start-up
    .plural = Start-ups
organisation-company = Unternehmen
    .plural = Unternehmen
organisation-farmer = landwirtschaftlicher Betrieb
    .plural = landwirtschaftliche Betriebe
organisation-fisher = Fischereibetrieb
    .plural = Fischereibetriebe
organisation-hospital = Krankenhaus oder Gesundheitsdienst
    .plural = Krankenhäuser und Gesundheitsdienste
organisation-social_service = Sozialdienst
    .plural = Sozialdienste
organisation-cultural_organisation = Kultureinrichtung
    .plural = Kultureinrichtungen
organisation-artist = Kunstschaffende
    .plural = Kunstschaffende
organisation-media_organisation = Medienorganisation
    .plural = Medienorganisationen
organisation-audiovisual_company = Film- oder audiovisuelles Unternehmen
    .plural = Film- und audiovisuelle Unternehmen
organisation-faith_organisation = Religionsgemeinschaft
    .plural = Religionsgemeinschaften
organisation-chamber = Handelskammer oder Einrichtung der Wirtschaftsförderung
    .plural = Handelskammern und Einrichtungen der Wirtschaftsförderung
organisation-social_partner = Gewerkschaft oder Arbeitgeberverband
    .plural = Gewerkschaften und Arbeitgeberverbände
organisation-consumer_organisation = Verbraucherorganisation
    .plural = Verbraucherorganisationen
organisation-energy_community = Energiegemeinschaft
    .plural = Energiegemeinschaften
organisation-international_organisation = internationale Organisation
    .plural = internationale Organisationen
organisation-individual = Einzelperson
    .plural = Einzelpersonen

## Themen

theme-heritage = Kulturerbe
theme-culture = Kultur und Künste
theme-creative_industries = Kreativwirtschaft
theme-audiovisual = Film und audiovisuelle Medien
theme-music = Musik
theme-books = Bücher und Übersetzung
theme-languages = Sprachen
theme-architecture = Architektur und Neues Europäisches Bauhaus
theme-media_literacy = Medienkompetenz
theme-journalism = Journalismus und Medienvielfalt
theme-democracy = Demokratie und Beteiligung
theme-remembrance = Erinnerung
theme-town_twinning = Städtepartnerschaften
theme-human_rights = Grundrechte
theme-gender_equality = Gleichstellung der Geschlechter
theme-gender_violence = geschlechtsspezifische Gewalt
theme-children = Kinder und Kinderschutz
theme-anti_racism = Antirassismus und Nichtdiskriminierung
theme-roma = Inklusion der Roma
theme-lgbtiq = Gleichstellung von LGBTIQ
theme-disability = Behinderung
theme-inclusion = soziale Inklusion
theme-migration = Migration und Integration
theme-youth = Jugend
theme-volunteering = Freiwilligenarbeit
theme-sport = Sport
theme-school_education = Schulbildung
theme-vocational_training = Berufsbildung
theme-higher_education = Hochschulbildung
theme-adult_learning = Erwachsenenbildung
theme-digital_skills = digitale Kompetenzen
theme-artificial_intelligence = künstliche Intelligenz
theme-cybersecurity = Cybersicherheit
theme-data = Daten und Cloud
theme-connectivity = Netzausbau
theme-online_safety = Sicherheit im Netz
theme-health = Gesundheit und Pflege
theme-mental_health = psychische Gesundheit
theme-ageing = Altern
theme-employment = Beschäftigung und Arbeitsleben
theme-social_economy = Sozialwirtschaft
theme-entrepreneurship = Unternehmertum und kleine Unternehmen
theme-tourism = Tourismus
theme-climate = Klima
theme-energy = Energie
theme-buildings = Gebäude und Renovierung
theme-nature = Natur und Artenvielfalt
theme-circular_economy = Kreislaufwirtschaft
theme-water = Wasser
theme-ocean = Meere und Ozeane
theme-agriculture = Landwirtschaft
theme-food = Lebensmittel
theme-rural = ländliche Entwicklung
theme-urban = Stadtentwicklung
theme-mobility = Verkehr und Mobilität
theme-regional_cooperation = grenzüberschreitende und regionale Zusammenarbeit
theme-civil_protection = Katastrophenschutz
theme-security = Sicherheit
theme-justice = Justiz
theme-consumer = Verbraucherschutz
theme-research_skills = Forschungslaufbahnen und breitere Teilhabe
theme-science_society = Wissenschaft und Gesellschaft
theme-innovation = Innovation
theme-industry = Industrie und Fertigung
theme-space = Raumfahrt und Satelliten
theme-defence = Verteidigung
theme-nuclear = Kerntechnik
theme-external_action = Entwicklung und auswärtiges Handeln
theme-eu_policy = Wissen über die EU
theme-finance_control = Betrugsbekämpfung und öffentliche Finanzen

## Länder

country-AT = Österreich
country-BE = Belgien
country-BG = Bulgarien
country-HR = Kroatien
country-CY = Zypern
country-CZ = Tschechien
country-DK = Dänemark
country-EE = Estland
country-FI = Finnland
country-FR = Frankreich
country-DE = Deutschland
country-GR = Griechenland
country-HU = Ungarn
country-IE = Irland
country-IT = Italien
country-LV = Lettland
country-LT = Litauen
country-LU = Luxemburg
country-MT = Malta
country-NL = Niederlande
country-PL = Polen
country-PT = Portugal
country-RO = Rumänien
country-SK = Slowakei
country-SI = Slowenien
country-ES = Spanien
country-SE = Schweden
country-IS = Island
country-LI = Liechtenstein
country-NO = Norwegen
country-CH = Schweiz
country-GB = Vereinigtes Königreich
country-AL = Albanien
country-BA = Bosnien und Herzegowina
country-XK = Kosovo
country-ME = Montenegro
country-MK = Nordmazedonien
country-RS = Serbien
country-TR = Türkei
country-UA = Ukraine
country-MD = Moldau
country-GE = Georgien
country-AM = Armenien
country-AZ = Aserbaidschan
country-BY = Belarus
country-RU = Russland
country-FO = Färöer
country-GL = Grönland
country-IL = Israel
country-PS = Palästina
country-TN = Tunesien
country-MA = Marokko
country-DZ = Algerien
country-LY = Libyen
country-EG = Ägypten
country-JO = Jordanien
country-LB = Libanon
country-SY = Syrien
country-KR = Südkorea
country-JP = Japan
country-CA = Kanada
country-NZ = Neuseeland
country-US = Vereinigte Staaten
country-AD = Andorra
country-MC = Monaco
country-SM = San Marino
country-VA = Vatikanstadt
country-AU = Australien
country-BR = Brasilien
country-IN = Indien
country-CN = China
country-ZA = Südafrika
country-GT = Guatemala
country-YE = Jemen
country-KZ = Kasachstan
country-UZ = Usbekistan
country-IQ = Irak
country-TL = Timor-Leste
country-SN = Senegal
country-KE = Kenia
country-CO = Kolumbien
country-PE = Peru

## Städte, nach denen eine Uhr geht

city-amsterdam = Amsterdam
city-athens = Athen
city-azores = Ponta Delgada
city-belgrade = Belgrad
city-berlin = Berlin
city-bratislava = Bratislava
city-brussels = Brüssel
city-bucharest = Bukarest
city-budapest = Budapest
city-canary = Las Palmas
city-chisinau = Chișinău
city-copenhagen = Kopenhagen
city-dublin = Dublin
city-helsinki = Helsinki
city-istanbul = Istanbul
city-kyiv = Kyjiw
city-lisbon = Lissabon
city-ljubljana = Ljubljana
city-london = London
city-luxembourg = Luxemburg
city-madrid = Madrid
city-malta = Malta
city-nicosia = Nikosia
city-oslo = Oslo
city-paris = Paris
city-podgorica = Podgorica
city-prague = Prag
city-reykjavik = Reykjavík
city-riga = Riga
city-rome = Rom
city-sarajevo = Sarajewo
city-skopje = Skopje
city-sofia = Sofia
city-stockholm = Stockholm
city-tallinn = Tallinn
city-tbilisi = Tiflis
city-tirane = Tirana
city-vienna = Wien
city-vilnius = Vilnius
city-warsaw = Warschau
city-yerevan = Jerewan
city-zagreb = Zagreb
city-zurich = Zürich
