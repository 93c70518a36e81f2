### Όσα λέει ο Crier, στα ελληνικά. Οι εξηγήσεις για κάθε μήνυμα βρίσκονται στο en.ftl.

## Ημέρες, ώρες και ποσά

date = { $day } { $month ->
        [1] Ιαν.
        [2] Φεβ.
        [3] Μαρ.
        [4] Απρ.
        [5] Μαΐ.
        [6] Ιουν.
        [7] Ιουλ.
        [8] Αυγ.
        [9] Σεπ.
        [10] Οκτ.
        [11] Νοε.
       *[12] Δεκ.
    } { $year }
clock = { $hour }:{ $minute }
days-ahead = { $days ->
        [0] σήμερα
        [1] αύριο
       *[other] σε { $days } ημέρες
    }
days-ago = { $days ->
        [1] χθες
       *[other] πριν από { $days } ημέρες
    }
money = { $amount } EUR
list-and = { $head } και { $last }
list-or = { $head } ή { $last }

## Προθεσμίες

moment = { $date }, { $time } { $city }
moment-same-day = { $time } { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left }· γνωστή μόνο η ημέρα, υποθέτω ώρα { $time } { $city })
deadline-line = Προθεσμία: { $deadline }
deadline-line-stage = Προθεσμία: { $deadline }, { $stage }
deadline-line-passed = Η προθεσμία έληξε: { $date } ({ $left })
deadline-line-unknown = Προθεσμία: δεν αναφέρεται
stage-first = στάδιο 1 από 2
stage-second = στάδιο 2 από 2, μόνο με πρόσκληση
stage-cut-off-last = η τελευταία ενδιάμεση προθεσμία
stage-cut-off-next = { $count ->
        [one] η επόμενη από { $count } ενδιάμεση προθεσμία
       *[other] η επόμενη από { $count } ενδιάμεσες προθεσμίες
    }

## Η καρτέλα μιας πρόσκλησης

kind-grant = επιχορήγηση της ΕΕ
kind-cascade = μικρή επιχορήγηση μέσω χρηματοδοτούμενου έργου
kind-external_action = επιχορήγηση για δράσεις εκτός ΕΕ
kind-tender = δημόσια σύμβαση: διαγωνισμός, όχι επιχορήγηση
kind-national = εθνική ή περιφερειακή πρόσκληση
money-line = Ποσό: { $money }
money-line-unknown = Ποσό: δεν αναφέρεται
why-line = Γιατί: { $reasons }
seen-unchanged = Πρώτη εμφάνιση: { $date }, χωρίς αλλαγές από τότε
seen-changed = Πρώτη εμφάνιση: { $first }, τελευταία αλλαγή: { $last }
entered-by-hand = Δημοσιεύθηκε από: { $publisher }, καταχωρίστηκε με το χέρι
seen-last = Τελευταία εμφάνιση στην πηγή: { $date }
part-of-call = Μέρος της πρόσκλησης «{ $call }»
also-listed = Αναφέρεται επίσης από
also-listed-otherwise = { $source }, που αναφέρει { $date }
status-opens = Ανοίγει: { $date } ({ $left })
status-late = Δεν έχει ανοίξει ακόμη, επρόκειτο να ανοίξει: { $date }
status-unopened = Δεν έχει ανοίξει ακόμη, η ημέρα έναρξης δεν αναφέρεται
status-closed = Έκλεισε
status-withdrawn = Αποσύρθηκε από τον φορέα που τη δημοσίευσε
status-unknown = Αν είναι ανοικτή: δεν αναφέρεται
open-now = Είναι ανοικτή.
open-since = Είναι ανοικτή, με έναρξη: { $date }

## Τα χρήματα μιας πρόσκλησης

budget-and = { $head }· { $last }
budget-range = από { $min } έως { $max } ανά επιχορήγηση
budget-up-to = έως { $max } ανά επιχορήγηση
budget-from = από { $min } ανά επιχορήγηση
budget-pot = συνολικά { $total }
budget-pot-shared = συνολικά { $total }, ίσως μαζί με άλλα θέματα
budget-grants = { $count ->
        [one] αναμένεται { $count } επιχορήγηση
       *[other] αναμένονται { $count } επιχορηγήσεις
    }

## Ειδοποιήσεις

notice-appeared = Νέα πρόσκληση
notice-appeared-forthcoming = Νέα πρόσκληση, δεν έχει ανοίξει ακόμη
notice-opened = Άνοιξε
notice-closed-passed = Έκλεισε: η προθεσμία έληξε
notice-closed-early = Έκλεισε νωρίτερα
notice-closed = Έκλεισε από τον φορέα που τη δημοσίευσε
notice-withdrawn = Αποσύρθηκε από τον φορέα που τη δημοσίευσε
notice-reopened = Άνοιξε ξανά
reminder = Προθεσμία { $left }
reminder-stage-first = Προθεσμία του σταδίου 1 { $left }
reminder-stage-second = Προθεσμία του σταδίου 2 { $left }
reminder-cut-off = Ενδιάμεση προθεσμία { $left }
moved = Η προθεσμία άλλαξε: πριν { $gone }, τώρα { $come }
moved-away = Η προθεσμία ανακλήθηκε: πριν { $gone }, τώρα δεν αναφέρεται
moved-dropped = Η προθεσμία καταργήθηκε: { $gone }
moved-set = Ορίστηκε προθεσμία: { $come }
moved-added = Προστέθηκε προθεσμία: { $come }
moved-otherwise = Η προθεσμία άλλαξε
publisher-says = Ο φορέας ανακοινώνει ({ $date }): { $said }
amended = Άλλαξαν: { $fields }
amended-field = { $field }: πριν { $was }, τώρα { $now }
field-title = τίτλος
field-identifier = κωδικός
field-opening_day = ημέρα έναρξης
field-deadline_hour = ώρα της προθεσμίας
field-deadline_model = είδος προθεσμιών
field-budget = προϋπολογισμός
field-programme = πρόγραμμα
field-call = πρόσκληση
field-text = περιγραφή
field-link = σύνδεσμος
field-update = ανακοίνωση
value-unknown = δεν αναφέρεται
value-title = «{ $title }»
value-words = { $count ->
        [one] { $count } λέξη
       *[other] { $count } λέξεις
    }
value-day-only = μόνο η ημέρα
value-one-stage = ένα στάδιο
value-two-stages = δύο στάδια
value-cut-offs = πολλές ενδιάμεσες προθεσμίες

## Πολλά νέα σε ένα μήνυμα

digest-heading = { $count ->
        [one] { $count } νέο, { $date }
       *[other] { $count } νέα, { $date }
    }
digest-more = { $count ->
        [one] Και { $count } ακόμη.
       *[other] Και { $count } ακόμη.
    }
told-nothing = Δεν έχω ανακοινώσει ακόμη τίποτα σε αυτή τη συνομιλία. Το /following δείχνει τι έχει ζητήσει.
told-heading = Όσα ανακοίνωσα σε αυτή τη συνομιλία, πρώτα τα νεότερα
told-on = Ανακοινώθηκε: { $date }
hours-ago = { $hours ->
        [0] μέσα στην τελευταία ώρα
        [one] πριν από μία ώρα
       *[other] πριν από { $hours } ώρες
    }
hours-ahead = { $hours ->
        [0] μέσα σε μία ώρα
        [one] σε μία ώρα
       *[other] σε { $hours } ώρες
    }
sources-none = Δεν διαβάζω καμία πηγή.
sources-heading = Τι διαβάζω και πόσο πρόσφατο είναι
source-read = { $count ->
        [one] διαβάστηκε { $age }, { $count } εγγραφή
       *[other] διαβάστηκε { $age }, { $count } εγγραφές
    }
source-never = δεν διαβάστηκε ακόμη
source-next = ξαναδιαβάζεται { $when }
source-defects = { $count } που δεν κατάλαβα ({ $sorts })
source-is-stale = δεν διαβάζεται από { $date }: { $found }
source-is-reshaped = σελίδες με άλλη μορφή από { $date }: { $found }
source-is-flooded = σε αναμονή από { $date }: { $found }
source-stale = Η πηγή { $name } δεν διαβάζεται από { $date }
source-reshaped = Οι σελίδες της πηγής { $name } έχουν άλλη μορφή από την αναμενόμενη
source-flooded = Νέες εγγραφές της πηγής { $name } μένουν σε αναμονή
source-found = Βρέθηκε: { $found }
source-stale-next = Όσα είναι γνωστά μένουν, και συνεχίζω να προσπαθώ.
source-reshaped-next = Δεν δέχομαι τίποτα από αυτές, όσα ήταν γνωστά μένουν. Το { $command } δείχνει τι διαβάζεται και τι λείπει.
source-flooded-next = Περνούν όταν μια δεύτερη ανάγνωση δείξει τα ίδια, ή με { $command }.
source-over = Η πηγή { $name } είναι πάλι εντάξει
source-over-stale = Δεν διαβαζόταν από { $date }, και τώρα διαβάζεται πάλι.
source-over-reshaped = Οι σελίδες της είχαν άλλη μορφή από { $date }, και τώρα τις καταλαβαίνω πάλι.
source-over-flooded = Όσα έμεναν σε αναμονή από { $date } έγιναν δεκτά ή χάθηκαν.

## Κουμπιά

button-details = Λεπτομέρειες
button-page = Άνοιγμα σελίδας
button-similar = Παρόμοιες προσκλήσεις
button-recent = Όλα τα πρόσφατα νέα
button-more = Περισσότερα
button-help = Βοήθεια
button-deadlines = Τι κλείνει σύντομα
button-follow = Παρακολούθηση
button-stop = Διακοπή
button-stop-number = Διακοπή του { $number }
button-following = Εμφάνιση
button-like = Περισσότερες τέτοιες
button-dislike = Λιγότερες τέτοιες
button-taste = Τι κρατώ
button-forget = Να ξεχαστούν όλα

## Τι ενδιαφέρει κάποιον

interest = προσκλήσεις { $conditions }
interest-everything = όλες οι προσκλήσεις
expression-everything = κάθε είδους
expression-word = με τη λέξη { $word }
expression-prefix = με λέξη που αρχίζει από { $word }…
expression-phrase = με τις λέξεις «{ $words }»
expression-not = εκτός από αυτές { $what }
expression-any = { $what }
facet-programme = του προγράμματος { $name }
facet-kind-grant = του είδους «επιχορήγηση της ΕΕ»
facet-kind-cascade = του είδους «διαδοχική χρηματοδότηση»
facet-kind-external_action = του είδους «εξωτερική δράση»
facet-kind-tender = του είδους «δημόσια σύμβαση»
facet-kind-national = του είδους «εθνική πρόσκληση»
facet-country = για τη χώρα «{ $name }»
facet-organisation = για { $name }
facet-theme = με θέμα «{ $name }»
facet-budget-range = μεταξύ { $min } και { $max }
facet-budget-up-to = έως { $max }
facet-budget-from = από { $min }
facet-budget-any = για οποιοδήποτε ποσό
facet-deadline-range = με προθεσμία σε { $min } έως { $max ->
        [one] { $max } ημέρα
       *[other] { $max } ημέρες
    }
facet-deadline-within = με προθεσμία μέσα σε { $max ->
        [one] { $max } ημέρα
       *[other] { $max } ημέρες
    }
facet-deadline-from = με προθεσμία σε { $min ->
        [one] { $min } ημέρα
       *[other] { $min } ημέρες
    } ή αργότερα
facet-deadline-any = με οποιαδήποτε προθεσμία
facet-opens-range = με έναρξη σε { $min } έως { $max ->
        [one] { $max } ημέρα
       *[other] { $max } ημέρες
    }
facet-opens-within = με έναρξη μέσα σε { $max ->
        [one] { $max } ημέρα
       *[other] { $max } ημέρες
    }
facet-opens-from = με έναρξη σε { $min ->
        [one] { $min } ημέρα
       *[other] { $min } ημέρες
    } ή αργότερα
facet-opens-any = με οποιαδήποτε έναρξη
facet-language = δημοσιευμένες στη γλώσσα «{ $language }»
facet-partners-range = που ζητούν από { $min } έως { $max ->
    [one] { $max } εταίρο
   *[other] { $max } εταίρους
}
facet-partners-up-to = που ζητούν το πολύ { $max ->
    [one] { $max } εταίρο
   *[other] { $max } εταίρους
}
facet-partners-from = που ζητούν { $min ->
    [one] { $min } εταίρο
   *[other] { $min } εταίρους
} ή περισσότερους
facet-partners-any = που ζητούν οποιονδήποτε αριθμό εταίρων
facet-status-forthcoming = που είναι προσεχείς
facet-status-open = που είναι ανοικτές
facet-status-closed = που έχουν κλείσει
facet-status-withdrawn = που έχουν αποσυρθεί
facet-status-unknown = με άγνωστη κατάσταση
reason-mentions = αναφέρει: { $words }
reason-named = την αναφέρατε εσείς
reason-of-named = ανήκει στην πρόσκληση που αναφέρατε
reason-named-beginning = ο κωδικός της αρχίζει έτσι

## Πάνω από έναν κατάλογο

noun-call = { $count ->
        [one] πρόσκληση
       *[other] προσκλήσεις
    }
noun-grant = { $count ->
        [one] επιχορήγηση της ΕΕ
       *[other] επιχορηγήσεις της ΕΕ
    }
noun-cascade = { $count ->
        [one] μικρή επιχορήγηση μέσω χρηματοδοτούμενου έργου
       *[other] μικρές επιχορηγήσεις μέσω χρηματοδοτούμενων έργων
    }
noun-external_action = { $count ->
        [one] επιχορήγηση για δράσεις εκτός ΕΕ
       *[other] επιχορηγήσεις για δράσεις εκτός ΕΕ
    }
noun-tender = { $count ->
        [one] δημόσια σύμβαση
       *[other] δημόσιες συμβάσεις
    }
noun-national = { $count ->
        [one] εθνική πρόσκληση
       *[other] εθνικές προσκλήσεις
    }
nouns-call = προσκλήσεις
nouns-grant = επιχορηγήσεις της ΕΕ
nouns-cascade = μικρές επιχορηγήσεις μέσω χρηματοδοτούμενων έργων
nouns-external_action = επιχορηγήσεις για δράσεις εκτός ΕΕ
nouns-tender = δημόσιες συμβάσεις
nouns-national = εθνικές προσκλήσεις
counted = { $count } { $what }
noun-with-status = { $noun } (κατάσταση: { $status })
label-status-forthcoming = προσεχής
label-status-open = ανοικτή
label-status-closed = κλειστή
label-status-withdrawn = αποσυρμένη
label-status-unknown = χωρίς ημερομηνία
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] με τις λέξεις: { $words }
       *[other] με τις λέξεις: { $words }
    }
condition-amount = με επιχορηγήσεις ύψους { $amount }
condition-amount-range = με επιχορηγήσεις μεταξύ { $min } και { $max }
condition-amount-up-to = με επιχορηγήσεις έως { $max }
condition-amount-from = με επιχορηγήσεις από { $min }
condition-closing-on = με προθεσμία { $date }
condition-closing-range = με προθεσμία από { $from } έως { $to }
condition-closing-by = με προθεσμία έως { $to }
condition-closing-from = με προθεσμία από { $from }
condition-opening-on = με έναρξη { $date }
condition-opening-range = με έναρξη από { $from } έως { $to }
condition-opening-by = με έναρξη έως { $to }
condition-opening-from = με έναρξη από { $from }
list-heading = { $what }:
list-heading-soonest = { $what }, πρώτα όσες κλείνουν νωρίτερα:
list-heading-best = { $what }, πρώτα όσες ταιριάζουν καλύτερα:
list-more = { $count ->
        [one] Και { $count } ακόμη. Για να δείτε λιγότερες, προσθέστε πρόγραμμα, χώρα, ποσό ή μήνα.
       *[other] Και { $count } ακόμη. Για να δείτε λιγότερες, προσθέστε πρόγραμμα, χώρα, ποσό ή μήνα.
    }
list-follow-hint = Για να ενημερώνεστε για νέες: { $command }
family-heading = { $count ->
        [one] { $count } πρόσκληση με κωδικό { $code }:
       *[other] { $count } προσκλήσεις με κωδικό { $code }:
    }
family-more = { $count ->
        [one] Και { $count } ακόμη· γράψτε περισσότερο από τον κωδικό.
       *[other] Και { $count } ακόμη· γράψτε περισσότερο από τον κωδικό.
    }
similar-heading = Προσκλήσεις παρόμοιες με { $title }:
similar-nothing = Δεν γνωρίζω άλλη πρόσκληση παρόμοια με { $title } στην οποία μπορεί κανείς ακόμη να υποβάλει αίτηση.
why-heading = Τι έγινε εδώ με { $title }:
why-misses = { $interest }: δεν ταιριάζει· λείπει: { $conditions }
why-told = { $interest }: ταιριάζει, και ανακοινώθηκε στις { $date }
why-pending = { $interest }: ταιριάζει, και θα ανακοινωθεί στις { $date }
why-digest = { $interest }: ταιριάζει, και έρχεται με τη σύνοψη της ημέρας { $date }
why-quiet = { $interest }: ταιριάζει, αλλά δεν της συνέβη τίποτα από τότε που παρακολουθείται, οπότε δεν υπήρχε κάτι να ανακοινώσω

## Απαντήσεις για μία πρόσκληση και για καμία

deadlines-all = Όλες οι προθεσμίες της:
money-none-stated = Η πηγή της δεν αναφέρει ποσά.
nothing-fits = Δεν βρέθηκε κάτι που να ταιριάζει. Έψαξα: { $what }.
looser-deadline = { $count ->
        [one] Χωρίς τον όρο για την προθεσμία υπάρχει { $count }.
       *[other] Χωρίς τον όρο για την προθεσμία υπάρχουν { $count }.
    }
looser-opening = { $count ->
        [one] Με οποιαδήποτε έναρξη υπάρχει { $count }.
       *[other] Με οποιαδήποτε έναρξη υπάρχουν { $count }.
    }
looser-amount = { $count ->
        [one] Χωρίς το ποσό υπάρχει { $count }.
       *[other] Χωρίς το ποσό υπάρχουν { $count }.
    }
looser-status = { $count ->
        [one] Ανοικτή ή όχι, υπάρχει { $count }.
       *[other] Ανοικτές ή όχι, υπάρχουν { $count }.
    }
looser-kind = { $count ->
        [one] Από κάθε είδος υπάρχει { $count }.
       *[other] Από κάθε είδος υπάρχουν { $count }.
    }
looser-country = { $count ->
        [one] Χωρίς τη χώρα υπάρχει { $count }.
       *[other] Χωρίς τη χώρα υπάρχουν { $count }.
    }
looser-programme = { $count ->
        [one] Σε όλα τα προγράμματα υπάρχει { $count }.
       *[other] Σε όλα τα προγράμματα υπάρχουν { $count }.
    }
looser-words = { $count ->
        [one] Χωρίς τις ελεύθερες λέξεις υπάρχει { $count }.
       *[other] Χωρίς τις ελεύθερες λέξεις υπάρχουν { $count }.
    }
nothing-fits-follow = Μπορώ να σας ενημερώσω μόλις εμφανιστεί κάτι που ταιριάζει.
unknown-code = Δεν γνωρίζω πρόσκληση { $code }.
unknown-code-example = Οι κωδικοί μοιάζουν έτσι: { $code }
unknown-code-nearest = Οι πλησιέστερες που γνωρίζω:
cut-question = { $count ->
        [one] Το κείμενο ήταν μεγάλο· διάβασα τον πρώτο { $count } χαρακτήρα.
       *[other] Το κείμενο ήταν μεγάλο· διάβασα τους πρώτους { $count } χαρακτήρες.
    }

## Γύρω από τις απαντήσεις

example-question = προσκλήσεις για βιβλιοθήκες για πολιτιστική κληρονομιά κάτω από 60.000 ευρώ
greeting = Γεια σας. Παρακολουθώ τις ευρωπαϊκές προσκλήσεις χρηματοδότησης, ανακοινώνω σε αυτή τη συνομιλία τις νέες που ταιριάζουν και απαντώ σε ερωτήσεις.
greeting-example = Ρωτήστε με, για παράδειγμα: { $example }
help-heading = Τι μπορώ να κάνω
help-plain-words = Μπορείτε να γράψετε και με απλά λόγια:
help-example-month = ποιες προσκλήσεις CERV κλείνουν αυτόν τον μήνα;
help-example-small = μικρές επιχορηγήσεις για μουσεία στην Πολωνία, έως 60.000 ευρώ
help-example-when = πότε κλείνει η CERV-2026-CITIZENS-TOWN-NT;
help-example-cascade = διαδοχική χρηματοδότηση για ενέργεια, που ανοίγει τον επόμενο μήνα
help-disclaimer = Όσα λέω προέρχονται από τους καταλόγους των φορέων που δημοσιεύουν τις προσκλήσεις· ισχύει πάντα το κείμενο της πρόσκλησης.
unclear = Δεν κατάλαβα τι αναζητείτε.
unclear-example = Αναφέρετε ένα θέμα, ένα είδος οργανισμού, ένα πρόγραμμα ή μια πρόσκληση. Για παράδειγμα: { $example }
out-of-scope = Αυτό δεν το γνωρίζω. Γνωρίζω μόνο ευρωπαϊκές προσκλήσεις χρηματοδότησης.
out-of-scope-personal = Γνωρίζω μόνο προσκλήσεις για οργανισμούς, όχι χρήματα για ένα άτομο. Για διαμονή στο εξωτερικό ρωτήστε το γραφείο διεθνών σχέσεων του σχολείου ή του πανεπιστημίου σας· για συμβουλές κοντά σας ρωτήστε το κέντρο Europe Direct.
for-example = Για παράδειγμα: { $example }
apology = Συγγνώμη, αυτή τη στιγμή δεν μπορώ να δω τα στοιχεία μου. Ρωτήστε ξανά σε λίγα λεπτά· όσα παρακολουθείτε δεν χάθηκαν.
unknown-command = Δεν γνωρίζω την εντολή { $command }.
unknown-command-meant = Μήπως εννοείτε { $command }; { $description }
usage = Μετά την εντολή λείπει: { $argument }. Για παράδειγμα: { $example }
only-managers = Μόνο όσοι διαχειρίζονται αυτή τη συνομιλία μπορούν να αλλάξουν τι παρακολουθεί. Σε ιδιωτική συνομιλία μαζί μου μπορείτε να ορίσετε τι θα παρακολουθείτε εσείς.

## Παρακολούθηση

followed = Από εδώ και πέρα θα ανακοινώνω σε αυτή τη συνομιλία: { $interest }.
followed-reminders = Ανακοινώνω ό,τι είναι νέο ή αλλάζει, και στέλνω υπενθύμιση { $days } { $last ->
        [one] ημέρα
       *[other] ημέρες
    } πριν από μια προθεσμία, ώρα { $time } ({ $city }).
followed-written = Γραμμένο ως { $interest }
followed-near = Κοντά σε αυτό σήμερα:
followed-already = Αυτή η συνομιλία το παρακολουθεί ήδη, με αριθμό { $number }: { $interest }.
followed-already-file = Αυτή η συνομιλία το παρακολουθεί ήδη, από το αρχείο της κοινότητάς της: { $interest }.
followed-too-many = { $count ->
        [one] Αυτή η συνομιλία παρακολουθεί ήδη { $count } ενδιαφέρον, που είναι το μέγιστο. Σταματήστε πρώτα ένα: /following
       *[other] Αυτή η συνομιλία παρακολουθεί ήδη { $count } ενδιαφέροντα, που είναι το μέγιστο. Σταματήστε πρώτα ένα: /following
    }
following-heading = Αυτή η συνομιλία παρακολουθεί
following-from-file = { $interest } (από το αρχείο της κοινότητας)
followed-relevance = Όσες προσκλήσεις ταιριάζουν λιγότερο από { $least } στα 100 μένουν έξω.
following-relevance = { $interest } που ταιριάζουν { $least } στα 100 ή περισσότερο
relevance-wrong = Δεν μπόρεσα να διαβάσω πόσο πρέπει να ταιριάζουν οι προσκλήσεις: βρήκα { $found }, περίμενα έναν αριθμό από 0 έως 100.
following-stop = Για διακοπή: /unfollow και τον αριθμό του.
following-nothing = Αυτή η συνομιλία δεν παρακολουθεί τίποτα ακόμη.
following-place = Στο αρχείο μιας κοινότητας αυτή η συνομιλία είναι: { $place }
unfollow-nothing = Τίποτα δεν παρακολουθείται με εντολή σε αυτή τη συνομιλία, οπότε δεν υπάρχει κάτι να σταματήσει. Δείτε /following
unfollow-unknown = Αυτός ο αριθμός δεν υπάρχει εδώ. Γνωρίζω: { $numbers }· δείτε /following
unfollowed = Σταμάτησε. Δεν θα ανακοινώνω πια εδώ: { $interest }.
unfollowed-again = Για να το ξαναρχίσετε: { $command }
expected-heading = Αναμένονται, δεν έχουν δημοσιευθεί ακόμη:
expected-times = συνήθως ανοίγει { $opens } και κλείνει { $closes }· δεν έχει δημοσιευθεί ακόμη.
expected-closes = συνήθως κλείνει { $closes }· δεν έχει δημοσιευθεί ακόμη.
expected-last = Ο τελευταίος γύρος κράτησε από { $opened } έως { $closed }.
expected-agencies = Τη δημοσιεύει η εθνική υπηρεσία της χώρας σας: { $link }
expected-portal = Εμφανίζεται στην πύλη της ΕΕ: { $link }
month = { $month ->
        [1] Ιανουαρίου
        [2] Φεβρουαρίου
        [3] Μαρτίου
        [4] Απριλίου
        [5] Μαΐου
        [6] Ιουνίου
        [7] Ιουλίου
        [8] Αυγούστου
        [9] Σεπτεμβρίου
        [10] Οκτωβρίου
        [11] Νοεμβρίου
       *[12] Δεκεμβρίου
    }
month-early = στις αρχές { $month }
month-mid = στα μέσα { $month }
month-late = στα τέλη { $month }
works-funded = { $count ->
        [one] { $count } έργο που χρηματοδοτήθηκε για αυτό:
       *[other] { $count } έργα που χρηματοδοτήθηκαν για αυτό, πρώτα όσα ταιριάζουν καλύτερα:
    }
works-usable = { $count ->
        [one] { $count } αποτέλεσμα ή ελεύθερο υλικό για αυτό:
       *[other] { $count } αποτελέσματα και ελεύθερα υλικά για αυτό, πρώτα όσα ταιριάζουν καλύτερα:
    }
works-source = Από την πηγή { $source }, ανάγνωση: { $date }.
works-source-undated = Από την πηγή { $source }.
works-no-calls = Αυτά δεν είναι προσκλήσεις· για προσκλήσεις ρωτήστε όπως συνήθως.
works-funded-none = Δεν κρατώ εδώ κατάλογο χρηματοδοτημένων έργων. Όποιος με λειτουργεί μπορεί να ενεργοποιήσει μια πηγή, όπως η `cordis`.
works-usable-none = Δεν κρατώ εδώ κατάλογο ελεύθερων υλικών. Όποιος με λειτουργεί μπορεί να ενεργοποιήσει μια πηγή, όπως η `cordis_results`.
works-funded-nothing = Δεν γνωρίζω χρηματοδοτημένα έργα που να ταιριάζουν: { $topic }
works-usable-nothing = Δεν γνωρίζω αποτελέσματα ή ελεύθερα υλικά που να ταιριάζουν: { $topic }
enter-read = Αυτό διάβασα. Είναι σωστό;
enter-corrects = Αυτό διορθώνει την πρόσκληση «{ $title }». Είναι σωστό;
enter-keywords = Θα βρίσκεται με αυτές τις λέξεις: { $keywords }
enter-confirm = Για να την καταχωρίσω και να την ανακοινώσω σε όλους όσοι τους ταιριάζει, πατήστε το κουμπί ή στείλτε { $command }. Για να αλλάξετε κάτι, στείλτε ξανά όλη τη φόρμα.
button-enter = Ναι, καταχώριση
enter-bad = Δεν μπόρεσα να το διαβάσω ως πρόσκληση:
enter-slip = { $part }: βρήκα { $found }, περίμενα { $expected }· δοκιμάστε { $example }
enter-slip-nothing = { $part }: δεν βρήκα τίποτα, περίμενα { $expected }· δοκιμάστε { $example }
enter-example = Μια ολόκληρη φόρμα: { $example }
enter-parts = Τα μέρη με αυτή τη σειρά, με `;` ανάμεσά τους, ή με το όνομά τους όπως στο `code: KA210-YOU-2027`: { $parts }
entry-title = έναν τίτλο
entry-deadline = μια ημέρα, με την ώρα όπου είναι γνωστή
entry-opens = μια ημέρα
entry-link = τη διεύθυνση της σελίδας του φορέα που τη δημοσίευσε
entry-programme = τον κωδικό ή το όνομα ενός προγράμματος
entry-budget = ένα ποσό σε ευρώ, ή ένα ελάχιστο και ένα μέγιστο
entry-for = είδη οργανισμών, με κόμματα ανάμεσά τους
entry-country = χώρες, με κόμματα ανάμεσά τους
entry-kind = grant, cascade, external_action, tender ή national
entry-status = forthcoming, open, closed, withdrawn ή unknown
entry-pot = ένα ποσό σε ευρώ
entry-grants = έναν αριθμό
entry-language = τον κωδικό μιας γλώσσας της ΕΕ
entry-code = έναν κωδικό έως 100 χαρακτήρες
entry-call = έναν κωδικό έως 100 χαρακτήρες
enter-done = Καταχωρίστηκε: «{ $title }». Ανακοινώνεται σε κάθε κοινότητα που της ταιριάζει.
enter-later = Για να τη διορθώσετε, καταχωρίστε την ξανά με τον ίδιο σύνδεσμο ή κωδικό. Για να την αποσύρετε: { $command }
enter-withdrawn = Αποσύρθηκε: «{ $title }». Για να ισχύσει πάλι, καταχωρίστε την ξανά.
enter-nothing = Καμία πρόσκληση δεν περιμένει εδώ ένα ναι. Στείλτε ξανά τη φόρμα.
enter-unknown = Δεν γνωρίζω πρόσκληση { $code } καταχωρισμένη με το χέρι.
enter-in-file = Η πρόσκληση «{ $title }» βρίσκεται σε αρχείο: γράψτε εκεί `withdrawn` στο `status`.
enter-only-managers = Μόνο όσοι διαχειρίζονται αυτή τη συνομιλία μπορούν να καταχωρίσουν προσκλήσεις.
enter-not-here = Οι προσκλήσεις ανακοινώνονται σε όλους όσοι τους ταιριάζουν, γι’ αυτό καταχωρίζονται μόνο σε συνομιλία που βρίσκεται στο αρχείο μιας κοινότητας.
enter-no-desk = Εδώ δεν μπορούν να καταχωριστούν προσκλήσεις: σε αυτή τη σύνδεση δεν κρατώ τίποτα.
thumb-up = Το σημείωσα: για εσάς ανεβάζω λίγο τις προσκλήσεις όπως «{ $title }». Το /taste δείχνει τι κρατώ από αυτό, και το ξεχνά.
thumb-down = Το σημείωσα: για εσάς κατεβάζω λίγο τις προσκλήσεις όπως «{ $title }». Το /taste δείχνει τι κρατώ από αυτό, και το ξεχνά.
thumb-nobody = Εδώ δεν μπορώ να ξέρω ποιος είστε, οπότε δεν κρατώ τίποτα. Σε ιδιωτική συνομιλία μαζί μου γίνεται.
taste-nothing = Δεν γνωρίζω τι σας αρέσει. Μου το λένε τα κουμπιά κάτω από τις νέες προσκλήσεις, και επίσης τα /like και /dislike με έναν κωδικό.
taste-heading = { $count ->
        [one] Τι έμαθα από { $count } αντίχειρα
       *[other] Τι έμαθα από { $count } αντίχειρες
    }
taste-more = Περισσότερες προσκλήσεις { $what } ({ $count ->
        [one] { $count } αντίχειρας πάνω
       *[other] { $count } αντίχειρες πάνω
    })
taste-less = Λιγότερες προσκλήσεις { $what } ({ $count ->
        [one] { $count } αντίχειρας κάτω
       *[other] { $count } αντίχειρες κάτω
    })
taste-effect = Αυτό μετακινεί τη σειρά όσων σας δείχνω κατά το πολύ { $points } από τους 100 βαθμούς. Δεν κρύβει ποτέ μια πρόσκληση που ζητήσατε με το όνομά της, και δεν το βλέπει κανείς άλλος.
taste-forgotten = Ξεχάστηκε: δεν κρατώ τίποτα από όσα σας αρέσουν.

## Τι δεν πάει καλά μετά το /follow

bad-interest = Δεν μπόρεσα να το διαβάσω. Στον χαρακτήρα { $at }: { $slip }.
bad-interest-example = Ένα πλήρες παράδειγμα: { $example }
slip-nothing = δεν υπάρχει τίποτα, περίμενα λέξεις· δοκιμάστε `heritage OR museum`, ή `*` για όλες τις προσκλήσεις
slip-end = εδώ είναι το τέλος, περίμενα μια λέξη· αφαιρέστε τον τελευταίο τελεστή ή προσθέστε μια λέξη
slip-never-opened = βρήκα `)` χωρίς το `(`· αφαιρέστε το ή προσθέστε `(` πιο πριν
slip-never-closed = βρήκα `(` χωρίς το `)`· προσθέστε `)`
slip-closed-empty = βρήκα `)`, περίμενα μια λέξη πριν
slip-never-unquoted = βρήκα εισαγωγικά που δεν κλείνουν· προσθέστε `"` μετά τη φράση
slip-empty-phrase = βρήκα κενή φράση, περίμενα λέξεις μέσα στα εισαγωγικά
slip-operator = βρήκα τελεστή, περίμενα μια λέξη πριν· δοκιμάστε `heritage OR museum`
slip-too-deep = βρήκα πάνω από { $max } παρενθέσεις τη μία μέσα στην άλλη· γράψτε το πιο απλά
slip-too-many = βρήκα πάνω από { $max } λέξεις· χωρίστε το σε περισσότερα ενδιαφέροντα
slip-long-word = βρήκα `{ $found }` με { $letters } γράμματα, επιτρέπονται έως { $max }· δοκιμάστε πιο σύντομη λέξη
slip-no-word = βρήκα `{ $found }`, περίμενα μια λέξη
slip-short-prefix = βρήκα `{ $found }`, περίμενα τουλάχιστον δύο γράμματα πριν από το `*`· δοκιμάστε `librar*`
slip-unknown-field = βρήκα το πεδίο `{ $found }`, περίμενα ένα από τα { $fields }
slip-facet = βρήκα `{ $found }`, περίμενα { $expected }· δοκιμάστε `{ $example }`
expected-programme = ένα πρόγραμμα
expected-kind = grant, cascade, external_action, tender ή national
expected-country = μια χώρα
expected-for = ένα είδος οργανισμού
expected-theme = ένα θέμα
expected-budget = ένα ποσό σε ευρώ με < ή >
expected-deadline = αριθμό ημερών με < ή >
expected-opens = αριθμό ημερών με < ή >
expected-lang = μια γλώσσα της ΕΕ
expected-partners = αριθμό εταίρων με <= ή >=
expected-status = open, forthcoming, closed, withdrawn ή unknown

## Εντολές

command-ask = Ρωτήστε με απλά λόγια: προσκλήσεις για βιβλιοθήκες κάτω από 60.000 ευρώ.
    .name = ερώτηση
    .argument = ερώτηση
command-deadlines = Τι κλείνει πρώτο· περιορίστε το με λέξεις.
    .name = προθεσμίες
    .argument = λέξεις
command-call = Όλα για μια πρόσκληση, με τον κωδικό ή τον σύνδεσμό της.
    .name = πρόσκληση
    .argument = κωδικός
command-similar = Άλλες προσκλήσεις σαν αυτή.
    .name = παρόμοιες
    .argument = κωδικός
command-why = Γιατί μια πρόσκληση ανακοινώθηκε εδώ, ή γιατί όχι.
    .name = γιατί
    .argument = κωδικός
command-follow = Ενημέρωση για νέες προσκλήσεις που ταιριάζουν.
    .name = παρακολούθηση
    .argument = ενδιαφέρον
command-following = Τι παρακολουθεί αυτή η συνομιλία και πώς σταματά το καθένα.
    .name = παρακολουθούμενα
command-unfollow = Διακοπή ενός από αυτά, με τον αριθμό του.
    .name = διακοπή
    .argument = αριθμός
command-recent = Τι ανακοίνωσα πρόσφατα σε αυτή τη συνομιλία.
    .name = νέα
    .argument = σελίδα
command-funded = Τι χρηματοδοτήθηκε σε ένα θέμα: έργα, όχι προσκλήσεις.
    .name = χρηματοδοτημένα
    .argument = θέμα
command-resources = Ελεύθερα υλικά και αποτελέσματα σε ένα θέμα.
    .name = υλικά
    .argument = θέμα
command-addcall = Καταχώριση: τίτλος; προθεσμία; σύνδεσμος; πρόγραμμα; ποσό; για ποιους; χώρα.
    .name = καταχώριση
    .argument = φόρμα
command-withdrawcall = Απόσυρση μιας πρόσκλησης που καταχωρίστηκε με το χέρι.
    .name = απόσυρση
    .argument = κωδικός
command-like = Περισσότερες προσκλήσεις σαν αυτή.
    .name = περισσότερες
    .argument = κωδικός
command-dislike = Λιγότερες προσκλήσεις σαν αυτή.
    .name = λιγότερες
    .argument = κωδικός
command-taste = Τι έμαθα από τους αντίχειρές σας και πώς ξεχνιέται.
    .name = προτιμήσεις
    .argument = forget
command-sources = Ποιες πηγές διαβάζω, πόσο πρόσφατες είναι και τι δεν πάει καλά.
    .name = πηγές
command-help = Τι μπορώ να κάνω.
    .name = βοήθεια
command-start = Ένας χαιρετισμός.
    .name = έναρξη

## Είδη οργανισμών

organisation-municipality = δήμος
    .plural = δήμους
organisation-region = περιφερειακή αρχή
    .plural = περιφερειακές αρχές
organisation-public_body = δημόσιος φορέας
    .plural = δημόσιους φορείς
organisation-school = σχολείο
    .plural = σχολεία
organisation-vet_provider = πάροχος επαγγελματικής κατάρτισης
    .plural = παρόχους επαγγελματικής κατάρτισης
organisation-university = πανεπιστήμιο
    .plural = πανεπιστήμια
organisation-research_body = ερευνητικός οργανισμός
    .plural = ερευνητικούς οργανισμούς
organisation-adult_education = φορέας εκπαίδευσης ενηλίκων
    .plural = φορείς εκπαίδευσης ενηλίκων
organisation-library = βιβλιοθήκη
    .plural = βιβλιοθήκες
organisation-museum = μουσείο
    .plural = μουσεία
organisation-archive = αρχείο
    .plural = αρχεία
organisation-ngo = μη κυβερνητική οργάνωση
    .plural = μη κυβερνητικές οργανώσεις
organisation-youth_organisation = οργάνωση νεολαίας
    .plural = οργανώσεις νεολαίας
organisation-informal_group = άτυπη ομάδα
    .plural = άτυπες ομάδες
organisation-sports_club = αθλητικός σύλλογος
    .plural = αθλητικούς συλλόγους
organisation-social_enterprise = κοινωνική επιχείρηση
    .plural = κοινωνικές επιχειρήσεις
organisation-sme = μικρή ή μεσαία επιχείρηση
    .plural = μικρές και μεσαίες επιχειρήσεις
organisation-startup = νεοφυής επιχείρηση
    .plural = νεοφυείς επιχειρήσεις
organisation-company = εταιρεία
    .plural = εταιρείες
organisation-farmer = γεωργός
    .plural = γεωργούς
organisation-fisher = αλιέας
    .plural = αλιείς
organisation-hospital = νοσοκομείο ή υπηρεσία υγείας
    .plural = νοσοκομεία και υπηρεσίες υγείας
organisation-social_service = πάροχος κοινωνικών υπηρεσιών
    .plural = παρόχους κοινωνικών υπηρεσιών
organisation-cultural_organisation = πολιτιστικός οργανισμός
    .plural = πολιτιστικούς οργανισμούς
organisation-artist = καλλιτέχνης
    .plural = καλλιτέχνες
organisation-media_organisation = οργανισμός μέσων ενημέρωσης
    .plural = οργανισμούς μέσων ενημέρωσης
organisation-audiovisual_company = κινηματογραφική ή οπτικοακουστική εταιρεία
    .plural = κινηματογραφικές και οπτικοακουστικές εταιρείες
organisation-faith_organisation = θρησκευτική οργάνωση
    .plural = θρησκευτικές οργανώσεις
organisation-chamber = εμπορικό επιμελητήριο ή φορέας στήριξης επιχειρήσεων
    .plural = εμπορικά επιμελητήρια και φορείς στήριξης επιχειρήσεων
organisation-social_partner = συνδικαλιστική ή εργοδοτική οργάνωση
    .plural = συνδικαλιστικές και εργοδοτικές οργανώσεις
organisation-consumer_organisation = οργάνωση καταναλωτών
    .plural = οργανώσεις καταναλωτών
organisation-energy_community = ενεργειακή κοινότητα
    .plural = ενεργειακές κοινότητες
organisation-international_organisation = διεθνής οργανισμός
    .plural = διεθνείς οργανισμούς
organisation-individual = φυσικό πρόσωπο
    .plural = φυσικά πρόσωπα

## Θέματα

theme-heritage = πολιτιστική κληρονομιά
theme-culture = πολιτισμός και τέχνες
theme-creative_industries = δημιουργικοί κλάδοι
theme-audiovisual = κινηματογράφος και οπτικοακουστικά μέσα
theme-music = μουσική
theme-books = βιβλία και μετάφραση
theme-languages = γλώσσες
theme-architecture = αρχιτεκτονική και Νέο Ευρωπαϊκό Μπάουχαους
theme-media_literacy = παιδεία στα μέσα επικοινωνίας
theme-journalism = δημοσιογραφία και πολυφωνία των μέσων
theme-democracy = δημοκρατία και συμμετοχή
theme-remembrance = ιστορική μνήμη
theme-town_twinning = αδελφοποίηση πόλεων
theme-human_rights = θεμελιώδη δικαιώματα
theme-gender_equality = ισότητα των φύλων
theme-gender_violence = έμφυλη βία
theme-children = παιδιά και παιδική προστασία
theme-anti_racism = καταπολέμηση του ρατσισμού και των διακρίσεων
theme-roma = ένταξη των Ρομά
theme-lgbtiq = ισότητα των ΛΟΑΔΜΙ
theme-disability = αναπηρία
theme-inclusion = κοινωνική ένταξη
theme-migration = μετανάστευση και ένταξη
theme-youth = νεολαία
theme-volunteering = εθελοντισμός
theme-sport = αθλητισμός
theme-school_education = σχολική εκπαίδευση
theme-vocational_training = επαγγελματική κατάρτιση
theme-higher_education = τριτοβάθμια εκπαίδευση
theme-adult_learning = εκπαίδευση ενηλίκων
theme-digital_skills = ψηφιακές δεξιότητες
theme-artificial_intelligence = τεχνητή νοημοσύνη
theme-cybersecurity = κυβερνοασφάλεια
theme-data = δεδομένα και υπολογιστικό νέφος
theme-connectivity = συνδεσιμότητα
theme-online_safety = ασφάλεια στο διαδίκτυο
theme-health = υγεία και περίθαλψη
theme-mental_health = ψυχική υγεία
theme-ageing = γήρανση
theme-employment = απασχόληση και εργασία
theme-social_economy = κοινωνική οικονομία
theme-entrepreneurship = επιχειρηματικότητα και μικρές επιχειρήσεις
theme-tourism = τουρισμός
theme-climate = κλίμα
theme-energy = ενέργεια
theme-buildings = κτίρια και ανακαίνιση
theme-nature = φύση και βιοποικιλότητα
theme-circular_economy = κυκλική οικονομία
theme-water = νερό
theme-ocean = θάλασσες και ωκεανοί
theme-agriculture = γεωργία
theme-food = τρόφιμα
theme-rural = αγροτική ανάπτυξη
theme-urban = αστική ανάπτυξη
theme-mobility = μεταφορές και κινητικότητα
theme-regional_cooperation = διασυνοριακή και περιφερειακή συνεργασία
theme-civil_protection = πολιτική προστασία
theme-security = ασφάλεια
theme-justice = δικαιοσύνη
theme-consumer = καταναλωτές
theme-research_skills = ερευνητική σταδιοδρομία και διεύρυνση της συμμετοχής
theme-science_society = επιστήμη και κοινωνία
theme-innovation = καινοτομία
theme-industry = βιομηχανία και μεταποίηση
theme-space = διάστημα και δορυφόροι
theme-defence = άμυνα
theme-nuclear = πυρηνικός τομέας
theme-external_action = ανάπτυξη και εξωτερική δράση
theme-eu_policy = γνώση για την ΕΕ
theme-finance_control = καταπολέμηση της απάτης και δημόσια οικονομικά

## Χώρες

country-AT = Αυστρία
country-BE = Βέλγιο
country-BG = Βουλγαρία
country-HR = Κροατία
country-CY = Κύπρος
country-CZ = Τσεχία
country-DK = Δανία
country-EE = Εσθονία
country-FI = Φινλανδία
country-FR = Γαλλία
country-DE = Γερμανία
country-GR = Ελλάδα
country-HU = Ουγγαρία
country-IE = Ιρλανδία
country-IT = Ιταλία
country-LV = Λετονία
country-LT = Λιθουανία
country-LU = Λουξεμβούργο
country-MT = Μάλτα
country-NL = Κάτω Χώρες
country-PL = Πολωνία
country-PT = Πορτογαλία
country-RO = Ρουμανία
country-SK = Σλοβακία
country-SI = Σλοβενία
country-ES = Ισπανία
country-SE = Σουηδία
country-IS = Ισλανδία
country-LI = Λιχτενστάιν
country-NO = Νορβηγία
country-CH = Ελβετία
country-GB = Ηνωμένο Βασίλειο
country-AL = Αλβανία
country-BA = Βοσνία-Ερζεγοβίνη
country-XK = Κοσσυφοπέδιο
country-ME = Μαυροβούνιο
country-MK = Βόρεια Μακεδονία
country-RS = Σερβία
country-TR = Τουρκία
country-UA = Ουκρανία
country-MD = Μολδαβία
country-GE = Γεωργία
country-AM = Αρμενία
country-AZ = Αζερμπαϊτζάν
country-BY = Λευκορωσία
country-RU = Ρωσία
country-FO = Νήσοι Φερόε
country-GL = Γροιλανδία
country-IL = Ισραήλ
country-PS = Παλαιστίνη
country-TN = Τυνησία
country-MA = Μαρόκο
country-DZ = Αλγερία
country-LY = Λιβύη
country-EG = Αίγυπτος
country-JO = Ιορδανία
country-LB = Λίβανος
country-SY = Συρία
country-KR = Νότια Κορέα
country-JP = Ιαπωνία
country-CA = Καναδάς
country-NZ = Νέα Ζηλανδία
country-US = Ηνωμένες Πολιτείες
country-AD = Ανδόρα
country-MC = Μονακό
country-SM = Άγιος Μαρίνος
country-VA = Πόλη του Βατικανού
country-AU = Αυστραλία
country-BR = Βραζιλία
country-IN = Ινδία
country-CN = Κίνα
country-ZA = Νότια Αφρική
country-GT = Γουατεμάλα
country-YE = Υεμένη
country-KZ = Καζακστάν
country-UZ = Ουζμπεκιστάν
country-IQ = Ιράκ
country-TL = Ανατολικό Τιμόρ
country-SN = Σενεγάλη
country-KE = Κένυα
country-CO = Κολομβία
country-PE = Περού

## Πόλεις που δίνουν το όνομά τους σε μια ώρα

city-amsterdam = Άμστερνταμ
city-athens = Αθήνα
city-azores = Αζόρες
city-belgrade = Βελιγράδι
city-berlin = Βερολίνο
city-bratislava = Μπρατισλάβα
city-brussels = Βρυξέλλες
city-bucharest = Βουκουρέστι
city-budapest = Βουδαπέστη
city-canary = Κανάρια Νησιά
city-chisinau = Κισινάου
city-copenhagen = Κοπεγχάγη
city-dublin = Δουβλίνο
city-helsinki = Ελσίνκι
city-istanbul = Κωνσταντινούπολη
city-kyiv = Κίεβο
city-lisbon = Λισαβόνα
city-ljubljana = Λιουμπλιάνα
city-london = Λονδίνο
city-luxembourg = Λουξεμβούργο
city-madrid = Μαδρίτη
city-malta = Μάλτα
city-nicosia = Λευκωσία
city-oslo = Όσλο
city-paris = Παρίσι
city-podgorica = Ποντγκόριτσα
city-prague = Πράγα
city-reykjavik = Ρέικιαβικ
city-riga = Ρίγα
city-rome = Ρώμη
city-sarajevo = Σαράγεβο
city-skopje = Σκόπια
city-sofia = Σόφια
city-stockholm = Στοκχόλμη
city-tallinn = Τάλιν
city-tbilisi = Τιφλίδα
city-tirane = Τίρανα
city-vienna = Βιέννη
city-vilnius = Βίλνιους
city-warsaw = Βαρσοβία
city-yerevan = Γερεβάν
city-zagreb = Ζάγκρεμπ
city-zurich = Ζυρίχη
