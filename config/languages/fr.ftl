### Ce que dit Crier, en français. Chaque message est expliqué dans en.ftl.

## Jours, heures et montants

date = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    } { $year }
clock = { $hour } h { $minute }
days-ahead = { $days ->
        [0] aujourd’hui
        [1] demain
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
days-ago = { $days ->
        [1] hier
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    }
money = { $amount } EUR
list-and = { $head } et { $last }
list-or = { $head } ou { $last }

## Dates limites

moment = { $date }, { $time } à { $city }
moment-same-day = { $time } à { $city }
deadline-exact = { $moment } ({ $left })
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
deadline-day-only = { $moment } ({ $left } ; jour connu, heure supposée : { $time } à { $city })
deadline-line = Date limite : { $deadline }
deadline-line-stage = Date limite : { $deadline }, { $stage }
deadline-line-passed = Date limite passée : { $date } ({ $left })
deadline-line-unknown = Date limite : non précisée
stage-first = étape 1 sur 2
stage-second = étape 2 sur 2, sur invitation
stage-cut-off-last = la dernière date intermédiaire
stage-cut-off-next = { $count ->
        [one] la prochaine de { $count } date intermédiaire
       *[other] la prochaine de { $count } dates intermédiaires
    }

## La fiche d’un appel

kind-grant = subvention de l’UE
kind-cascade = petite subvention par un projet financé
kind-external_action = subvention pour agir hors de l’UE
kind-tender = marché public : un contrat, pas une subvention
kind-national = appel national ou régional
money-line = Montant : { $money }
money-line-unknown = Montant : non précisé
why-line = Pourquoi : { $reasons }
seen-unchanged = Vu pour la première fois le { $date }, inchangé depuis
seen-changed = Vu pour la première fois le { $first }, dernier changement le { $last }
entered-by-hand = Publié par { $publisher }, saisi à la main
seen-last = Vu pour la dernière fois à sa source le { $date }
part-of-call = Fait partie de l’appel « { $call } »
also-listed = Aussi annoncé par
also-listed-otherwise = { $source }, qui indique le { $date }
status-opens = Ouvre le { $date } ({ $left })
status-late = Pas encore ouvert, devait ouvrir le { $date }
status-unopened = Pas encore ouvert, jour d’ouverture non précisé
status-closed = Fermé
status-withdrawn = Retiré par l’organisme qui l’a publié
status-unknown = Ouvert ou non : non précisé
open-now = L’appel est ouvert.
open-since = L’appel est ouvert depuis le { $date }.

## L’argent d’un appel

budget-and = { $head } ; { $last }
budget-range = de { $min } à { $max } par subvention
budget-up-to = jusqu’à { $max } par subvention
budget-from = à partir de { $min } par subvention
budget-pot = { $total } en tout
budget-pot-shared = { $total } en tout, peut-être partagés avec d’autres sujets
budget-grants = { $count ->
        [one] { $count } subvention prévue
       *[other] { $count } subventions prévues
    }

## Annonces

notice-appeared = Nouvel appel
notice-appeared-forthcoming = Nouvel appel, pas encore ouvert
notice-opened = Ouvert
notice-closed-passed = Fermé : la date limite est passée
notice-closed-early = Fermé plus tôt que prévu
notice-closed = Fermé par l’organisme qui l’a publié
notice-withdrawn = Retiré par l’organisme qui l’a publié
notice-reopened = De nouveau ouvert
reminder = Date limite { $left }
reminder-stage-first = Date limite de l’étape 1 { $left }
reminder-stage-second = Date limite de l’étape 2 { $left }
reminder-cut-off = Date intermédiaire { $left }
moved = Date limite déplacée : c’était le { $gone }, c’est le { $come }
moved-away = Date limite retirée : c’était le { $gone }, elle n’est plus précisée
moved-dropped = Date limite supprimée : { $gone }
moved-set = Date limite fixée : { $come }
moved-added = Date limite ajoutée : { $come }
moved-otherwise = Date limite modifiée
publisher-says = L’organisme annonce ({ $date }) : { $said }
amended = Modifié : { $fields }
amended-field = { $field } : avant, { $was } ; maintenant, { $now }
field-title = titre
field-identifier = code
field-opening_day = jour d’ouverture
field-deadline_hour = heure limite
field-deadline_model = étapes
field-budget = budget
field-programme = programme
field-call = appel
field-text = description
field-link = lien
field-update = annonce
value-unknown = non précisé
value-title = « { $title } »
value-words = { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
value-day-only = jour seul
value-one-stage = une étape
value-two-stages = deux étapes
value-cut-offs = plusieurs dates intermédiaires

## Plusieurs nouvelles

digest-heading = { $count ->
        [one] { $count } nouvelle, { $date }
       *[other] { $count } nouvelles, { $date }
    }
digest-more = { $count ->
        [one] Et encore { $count } autre.
       *[other] Et encore { $count } autres.
    }
told-nothing = Je n’ai encore rien annoncé ici. /following montre ce que cette discussion veut savoir.
told-heading = Ce que j’ai annoncé ici, le plus récent d’abord
told-on = Annoncé le { $date }

hours-ago = { $hours ->
        [0] il y a moins d’une heure
        [one] il y a une heure
       *[other] il y a { $hours } heures
    }
hours-ahead = { $hours ->
        [0] dans moins d’une heure
        [one] dans une heure
       *[other] dans { $hours } heures
    }
sources-none = Je ne lis aucune source.
sources-heading = Ce que je lis, et depuis quand
source-read = { $count ->
        [one] lue { $age }, { $count } fiche
       *[other] lue { $age }, { $count } fiches
    }
source-never = pas encore lue
source-next = relue { $when }
source-defects = { $count } non comprises ({ $sorts })
source-is-stale = illisible depuis le { $date } : { $found }
source-is-reshaped = pages d’une autre forme depuis le { $date } : { $found }
source-is-flooded = retenue depuis le { $date } : { $found }
source-stale = La source { $name } est illisible depuis le { $date }
source-reshaped = Les pages de { $name } n’ont plus la forme attendue
source-flooded = Les nouvelles fiches de { $name } sont retenues
source-found = Trouvé : { $found }
source-stale-next = Ce qui est connu reste, et je continue d’essayer.
source-reshaped-next = Rien n’y est cru, ce qui était connu reste. { $command } montre ce qui est lu et ce qui manque.
source-flooded-next = Elles passent dès qu’une seconde lecture montre la même chose, ou avec { $command }.
source-over = La source { $name } va de nouveau bien
source-over-stale = Elle était illisible depuis le { $date } et est de nouveau lue.
source-over-reshaped = Ses pages avaient une autre forme depuis le { $date } et sont de nouveau comprises.
source-over-flooded = Ce qui était retenu depuis le { $date } est cru maintenant, ou a disparu.

## Boutons

button-details = Détails
button-page = Ouvrir la page
button-similar = Appels semblables
button-recent = Toutes les nouvelles
button-more = Suite
button-help = Aide
button-deadlines = Ce qui ferme bientôt
button-follow = Suivre cela
button-stop = Ne plus suivre
button-stop-number = Arrêter { $number }
button-following = Les montrer
button-like = Plus comme celui-ci
button-dislike = Moins comme celui-ci
button-taste = Ce que je garde
button-forget = Tout oublier

## Ce qui intéresse quelqu’un

interest = appels { $conditions }
interest-everything = tous les appels
expression-everything = de toute sorte
expression-word = avec le mot { $word }
expression-prefix = avec un mot en { $word }…
expression-phrase = avec les mots « { $words } »
expression-not = mais pas { $what }
expression-any = { $what }
facet-programme = du programme { $name }
facet-kind-grant = du type subvention
facet-kind-cascade = du type financement en cascade
facet-kind-external_action = du type subvention hors de l’UE
facet-kind-tender = du type marché public
facet-kind-national = du type appel national
facet-country = pour le pays « { $name } »
facet-organisation = pour les { $name }
facet-theme = sur le thème « { $name } »
facet-budget-range = entre { $min } et { $max }
facet-budget-up-to = jusqu’à { $max }
facet-budget-from = à partir de { $min }
facet-budget-any = de tout montant
facet-deadline-range = qui ferment dans { $min } à { $max ->
        [one] { $max } jour
       *[other] { $max } jours
    }
facet-deadline-within = qui ferment d’ici { $max ->
        [one] { $max } jour
       *[other] { $max } jours
    }
facet-deadline-from = qui ferment dans { $min ->
        [one] { $min } jour
       *[other] { $min } jours
    } ou plus tard
facet-deadline-any = qui ferment à tout moment
facet-opens-range = qui ouvrent dans { $min } à { $max ->
        [one] { $max } jour
       *[other] { $max } jours
    }
facet-opens-within = qui ouvrent d’ici { $max ->
        [one] { $max } jour
       *[other] { $max } jours
    }
facet-opens-from = qui ouvrent dans { $min ->
        [one] { $min } jour
       *[other] { $min } jours
    } ou plus tard
facet-opens-any = qui ouvrent à tout moment
facet-language = publiés en { $language }
facet-partners-range = demandant { $min } à { $max ->
    [one] { $max } partenaire
   *[other] { $max } partenaires
}
facet-partners-up-to = demandant au plus { $max ->
    [one] { $max } partenaire
   *[other] { $max } partenaires
}
facet-partners-from = demandant { $min ->
    [one] { $min } partenaire
   *[other] { $min } partenaires
} ou plus
facet-partners-any = demandant un nombre quelconque de partenaires
facet-status-forthcoming = qui sont à venir
facet-status-open = qui sont ouverts
facet-status-closed = qui sont fermés
facet-status-withdrawn = qui sont retirés
facet-status-unknown = dont l’état est inconnu
reason-mentions = mentionne { $words }
reason-named = vous l’avez nommé
reason-of-named = fait partie de l’appel que vous avez nommé
reason-named-beginning = son code commence ainsi

## Au-dessus d’une liste

noun-call = { $count ->
        [one] appel
       *[other] appels
    }
noun-grant = { $count ->
        [one] subvention de l’UE
       *[other] subventions de l’UE
    }
noun-cascade = { $count ->
        [one] petite subvention par un projet financé
       *[other] petites subventions par des projets financés
    }
noun-external_action = { $count ->
        [one] subvention pour agir hors de l’UE
       *[other] subventions pour agir hors de l’UE
    }
noun-tender = { $count ->
        [one] marché public
       *[other] marchés publics
    }
noun-national = { $count ->
        [one] appel national
       *[other] appels nationaux
    }
nouns-call = appels
nouns-grant = subventions de l’UE
nouns-cascade = petites subventions par des projets financés
nouns-external_action = subventions pour agir hors de l’UE
nouns-tender = marchés publics
nouns-national = appels nationaux
counted = { $count } { $what }
noun-with-status = { $noun } (état : { $status })
label-status-forthcoming = à venir
label-status-open = ouvert
label-status-closed = fermé
label-status-withdrawn = retiré
label-status-unknown = sans date
noun-with-conditions = { $what } { $conditions }
condition-mentions = { $count ->
        [one] qui mentionne { $words }
       *[other] qui mentionnent { $words }
    }
condition-amount = avec des subventions de { $amount }
condition-amount-range = avec des subventions entre { $min } et { $max }
condition-amount-up-to = avec des subventions jusqu’à { $max }
condition-amount-from = avec des subventions à partir de { $min }
condition-closing-on = date limite le { $date }
condition-closing-range = date limite du { $from } au { $to }
condition-closing-by = date limite jusqu’au { $to }
condition-closing-from = date limite à partir du { $from }
condition-opening-on = ouverture le { $date }
condition-opening-range = ouverture du { $from } au { $to }
condition-opening-by = ouverture jusqu’au { $to }
condition-opening-from = ouverture à partir du { $from }
list-heading = { $what } :
list-heading-soonest = { $what }, du plus proche au plus lointain :
list-heading-best = { $what }, le mieux adapté d’abord :
list-more = { $count ->
        [one] Et encore { $count } autre. Pour en voir moins, ajoutez un programme, un pays, un montant ou un mois.
       *[other] Et encore { $count } autres. Pour en voir moins, ajoutez un programme, un pays, un montant ou un mois.
    }
list-follow-hint = Pour être prévenu des nouveaux : { $command }
family-heading = { $count ->
        [one] { $count } appel porte le code { $code } :
       *[other] { $count } appels portent le code { $code } :
    }
family-more = { $count ->
        [one] Et encore { $count } autre ; écrivez le code plus en entier.
       *[other] Et encore { $count } autres ; écrivez le code plus en entier.
    }
similar-heading = Appels semblables à { $title } :
similar-nothing = Je ne connais aucun autre appel semblable à { $title } auquel on puisse encore répondre.
why-heading = Ce qu’il est advenu ici de { $title } :
why-misses = { $interest } : ne convient pas ; ce qui manque : { $conditions }
why-told = { $interest } : convient, et a été annoncé le { $date }
why-pending = { $interest } : convient, et sera annoncé le { $date }
why-digest = { $interest } : convient, et viendra avec le récapitulatif du { $date }
why-quiet = { $interest } : convient, mais il ne s’est rien passé depuis que c’est suivi, donc rien à annoncer

## Réponses sur un appel, et sur aucun

deadlines-all = Toutes ses dates limites :
money-none-stated = Sa source ne précise aucun montant.
nothing-fits = Rien ne convient. J’ai cherché : { $what }.
looser-deadline = { $count ->
        [one] Sans les dates, il y en a { $count }.
       *[other] Sans les dates, il y en a { $count }.
    }
looser-opening = { $count ->
        [one] Quel que soit le jour d’ouverture, il y en a { $count }.
       *[other] Quel que soit le jour d’ouverture, il y en a { $count }.
    }
looser-amount = { $count ->
        [one] Sans le montant, il y en a { $count }.
       *[other] Sans le montant, il y en a { $count }.
    }
looser-status = { $count ->
        [one] Ouvert ou non, il y en a { $count }.
       *[other] Ouverts ou non, il y en a { $count }.
    }
looser-kind = { $count ->
        [one] De tous les types, il y en a { $count }.
       *[other] De tous les types, il y en a { $count }.
    }
looser-country = { $count ->
        [one] Sans le pays, il y en a { $count }.
       *[other] Sans le pays, il y en a { $count }.
    }
looser-programme = { $count ->
        [one] Dans tous les programmes, il y en a { $count }.
       *[other] Dans tous les programmes, il y en a { $count }.
    }
looser-words = { $count ->
        [one] Sans les mots libres, il y en a { $count }.
       *[other] Sans les mots libres, il y en a { $count }.
    }
nothing-fits-follow = Je peux vous prévenir dès qu’un appel convient.
unknown-code = Je ne connais pas d’appel { $code }.
unknown-code-example = Les codes ressemblent à ceci : { $code }
unknown-code-nearest = Les plus proches que je connais :
cut-question = { $count ->
        [one] C’était long ; j’ai lu le premier caractère ({ $count }).
       *[other] C’était long ; j’ai lu les { $count } premiers caractères.
    }

## Autour des réponses

example-question = appels pour bibliothèques sur le patrimoine culturel, moins de 60 000 euros
greeting = Bonjour. Je surveille les appels à projets européens, j’annonce ici les nouveaux qui conviennent, et je réponds aux questions.
greeting-example = Demandez-moi par exemple : { $example }
help-heading = Ce que je sais faire
help-plain-words = Des phrases simples vont aussi :
help-example-month = quels appels CERV ferment ce mois-ci ?
help-example-small = petites subventions pour des musées en Pologne, maximum 60 000 euros
help-example-when = quand ferme CERV-2026-CITIZENS-TOWN-NT ?
help-example-cascade = financement en cascade sur l’énergie, qui ouvre le mois prochain
help-disclaimer = Ce que je dis vient des listes officielles des organismes ; seul le texte de l’appel fait foi.
unclear = Je n’ai pas compris ce que vous cherchez.
unclear-example = Nommez un thème, un type d’organisation, un programme ou un appel. Par exemple : { $example }
out-of-scope = Cela, je ne le sais pas. Je ne connais que les appels à projets européens.
out-of-scope-personal = Je ne connais que des appels pour des organisations, pas d’argent pour une personne seule. Pour un séjour à l’étranger, demandez au bureau international de votre école ou université ; pour un conseil près de chez vous, à votre centre Europe Direct.
for-example = Par exemple : { $example }
apology = Désolé, je ne peux pas consulter mes dossiers en ce moment. Redemandez dans quelques minutes ; ce que vous suivez n’est pas perdu.
unknown-command = Je ne connais pas { $command }.
unknown-command-meant = Vouliez-vous dire { $command } ? { $description }
usage = Après la commande, il manque : { $argument }. Par exemple : { $example }
only-managers = Seules les personnes qui gèrent cette discussion peuvent changer ce qu’elle suit. En discussion privée avec moi, vous pouvez suivre pour vous-même.

## Suivre

followed = J’annoncerai désormais ici : { $interest }.
followed-reminders = J’annonce ce qui est nouveau ou change, et je rappelle { $days } { $last ->
        [one] jour
       *[other] jours
    } avant une date limite, à { $time } ({ $city }).
followed-written = S’écrit { $interest }
followed-near = Proches de cela aujourd’hui :
followed-already = C’est déjà suivi ici, sous le numéro { $number } : { $interest }.
followed-already-file = C’est déjà suivi ici, par le fichier de la communauté : { $interest }.
followed-too-many = { $count ->
        [one] Cette discussion suit déjà { $count } intérêt, c’est le maximum. Arrêtez-en un d’abord : /following
       *[other] Cette discussion suit déjà { $count } intérêts, c’est le maximum. Arrêtez-en un d’abord : /following
    }
following-heading = Cette discussion suit
following-from-file = { $interest } (fixé dans le fichier de la communauté)
followed-relevance = Les appels qui conviennent à moins de { $least } sur 100 sont laissés de côté.
following-relevance = { $interest } qui conviennent à { $least } sur 100 ou mieux
relevance-wrong = Je n’ai pas compris à quel point les appels doivent convenir : trouvé { $found }, attendu un nombre de 0 à 100.
following-stop = Pour en arrêter un : /unfollow et son numéro.
following-nothing = Cette discussion ne suit encore rien.
following-place = Dans le fichier d’une communauté, cette discussion s’appelle { $place }
unfollow-nothing = Rien n’est suivi ici par commande, il n’y a donc rien à arrêter. Voir /following
unfollow-unknown = Ce numéro n’existe pas ici. Je connais { $numbers } ; voir /following
unfollowed = Arrêté. Je n’annoncerai plus ici : { $interest }.
unfollowed-again = Pour reprendre : { $command }

## Appels qui reviennent chaque année et ne sont pas encore publiés

expected-heading = Attendu, pas encore publié :
expected-times = ouvre d’habitude { $opens } et ferme { $closes } ; pas encore publié.
expected-closes = ferme d’habitude { $closes } ; pas encore publié.
expected-last = La dernière édition a couru du { $opened } au { $closed }.
expected-agencies = L’agence nationale de votre pays le publie : { $link }
expected-portal = Il paraît sur le portail de l’UE : { $link }
month = { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
month-early = début { $month }
month-mid = mi-{ $month }
month-late = fin { $month }

## Ce qui a été financé, et ce qu’on peut utiliser librement

works-funded = { $count ->
        [one] { $count } projet financé sur ce sujet :
       *[other] { $count } projets financés sur ce sujet, les plus proches d’abord :
    }
works-usable = { $count ->
        [one] { $count } résultat ou ressource libre sur ce sujet :
       *[other] { $count } résultats et ressources libres sur ce sujet, les plus proches d’abord :
    }
works-source = De la source { $source }, lue le { $date }.
works-source-undated = De la source { $source }.
works-no-calls = Ce ne sont pas des appels ; pour ceux-ci, demandez comme d’habitude.
works-funded-none = Je ne tiens pas ici de liste de projets financés. La personne qui me fait fonctionner peut activer une source, par exemple `cordis`.
works-usable-none = Je ne tiens pas ici de liste de ressources libres. La personne qui me fait fonctionner peut activer une source, par exemple `cordis_results`.
works-funded-nothing = Je ne connais aucun projet financé qui convienne : { $topic }
works-usable-nothing = Je ne connais aucun résultat ni aucune ressource libre qui convienne : { $topic }

## Saisir un appel à la main

enter-read = Voici ce que j’ai lu. Est-ce exact ?
enter-corrects = Ceci corrige « { $title } ». Est-ce exact ?
enter-keywords = On le trouvera par ces mots : { $keywords }
enter-confirm = Pour l’enregistrer et l’annoncer à tous ceux à qui il convient, appuyez sur le bouton ou envoyez { $command }. Pour changer quelque chose, renvoyez tout le formulaire.
button-enter = Oui, l’enregistrer
enter-bad = Je n’ai pas pu lire cela comme un appel :
enter-slip = { $part } : trouvé { $found }, attendu { $expected } ; par exemple { $example }
enter-slip-nothing = { $part } : rien trouvé, attendu { $expected } ; par exemple { $example }
enter-example = Un formulaire complet : { $example }
enter-parts = Les parties dans cet ordre, séparées par des points-virgules, ou par leur nom comme dans `code: KA210-YOU-2027` : { $parts }
entry-title = un titre
entry-deadline = un jour, avec l’heure si elle est connue
entry-opens = un jour
entry-link = l’adresse de la page de celui qui publie l’appel
entry-programme = l’identifiant ou le nom d’un programme
entry-budget = un montant en euros, ou un minimum et un maximum
entry-for = des types d’organisation, séparés par des virgules
entry-country = des pays, séparés par des virgules
entry-kind = grant, cascade, external_action, tender ou national
entry-status = forthcoming, open, closed, withdrawn ou unknown
entry-pot = un montant en euros
entry-grants = un nombre
entry-language = le code d’une langue de l’UE
entry-code = un code d’au plus 100 caractères
entry-call = un code d’au plus 100 caractères
enter-done = Enregistré : « { $title } ». Il est annoncé à toutes les communautés à qui il convient.
enter-later = Pour le corriger, saisissez-le de nouveau avec le même lien ou le même code. Pour le retirer : { $command }
enter-withdrawn = Retiré : « { $title } ». Pour le reprendre, saisissez-le de nouveau.
enter-nothing = Aucun appel n’attend de oui ici. Renvoyez le formulaire.
enter-unknown = Je ne connais aucun appel { $code } saisi à la main.
enter-in-file = « { $title } » se trouve dans un fichier : écrivez-y `withdrawn` sous `status`.
enter-only-managers = Seules les personnes qui gèrent cette discussion peuvent saisir des appels.
enter-not-here = Les appels sont annoncés à tous ceux à qui ils conviennent ; on ne peut donc les saisir que dans une discussion inscrite dans le fichier d’une communauté.
enter-no-desk = On ne peut pas saisir d’appels ici : rien n’est conservé pendant cette session.

## Pouces

thumb-up = C’est noté : pour vous, les appels comme « { $title } » remontent un peu. /taste montre ce que j’en garde, et l’oublie.
thumb-down = C’est noté : pour vous, les appels comme « { $title } » descendent un peu. /taste montre ce que j’en garde, et l’oublie.
thumb-nobody = Je ne peux pas savoir ici qui vous êtes, donc je ne garde rien. Dans une conversation privée avec moi, cela marche.
taste-nothing = Je ne sais rien de ce que vous aimez. Les boutons sous les nouveaux appels me le disent, et aussi /like et /dislike avec un code.
taste-heading = { $count ->
        [one] Ce que j’ai appris de { $count } pouce
       *[other] Ce que j’ai appris de { $count } pouces
    }
taste-more = Plus d’appels { $what } ({ $count ->
        [one] { $count } pouce levé
       *[other] { $count } pouces levés
    })
taste-less = Moins d’appels { $what } ({ $count ->
        [one] { $count } pouce baissé
       *[other] { $count } pouces baissés
    })
taste-effect = Cela déplace l’ordre de ce que je vous montre d’au plus { $points } points sur 100. Cela ne cache jamais un appel que vous demandez par son nom, et personne d’autre ne le voit.
taste-forgotten = Oublié : je ne garde rien de ce que vous aimez.

## Fautes après /follow

bad-interest = Je n’ai pas pu lire cela. Au caractère { $at } : { $slip }.
bad-interest-example = Un exemple entier : { $example }
slip-nothing = il n’y a rien, il faut des mots ; essayez `heritage OR museum`, ou `*` pour tous les appels
slip-end = c’est la fin, il faut un mot ; enlevez le dernier opérateur ou ajoutez un mot
slip-never-opened = `)` sans son `(` ; enlevez-la ou ajoutez `(` avant
slip-never-closed = `(` sans son `)` ; ajoutez `)`
slip-closed-empty = `)`, il faut un mot avant
slip-never-unquoted = un guillemet n’est pas fermé ; ajoutez `"` après les mots
slip-empty-phrase = rien entre les guillemets, il faut des mots
slip-operator = un opérateur, il faut un mot avant ; essayez `heritage OR museum`
slip-too-deep = plus de { $max } parenthèses imbriquées ; écrivez plus simplement
slip-too-many = plus de { $max } mots ; faites-en plusieurs intérêts
slip-long-word = `{ $found }` a { $letters } lettres, { $max } au plus sont permises ; essayez un mot plus court
slip-no-word = `{ $found }` n’est pas un mot
slip-short-prefix = `{ $found }`, il faut au moins deux lettres avant `*` ; essayez `librar*`
slip-unknown-field = le champ `{ $found }` n’existe pas, il faut l’un de { $fields }
slip-facet = `{ $found }`, il faut { $expected } ; essayez `{ $example }`
expected-programme = un programme
expected-kind = grant, cascade, external_action, tender ou national
expected-country = un pays
expected-for = un type d’organisation
expected-theme = un thème
expected-budget = un montant en euros avec < ou >
expected-deadline = un nombre de jours avec < ou >
expected-opens = un nombre de jours avec < ou >
expected-lang = une langue de l’UE
expected-partners = un nombre de partenaires avec <= ou >=
expected-status = open, forthcoming, closed, withdrawn ou unknown

## Commandes

command-ask = Demander en mots simples : appels pour bibliothèques, moins de 60 000 euros.
    .name = demander
    .argument = question
command-deadlines = Ce qui ferme bientôt ; précisez avec des mots.
    .name = échéances
    .argument = mots
command-call = Tout sur un appel, par son code ou son lien.
    .name = appel
    .argument = code
command-similar = D’autres appels semblables à celui-là.
    .name = semblable
    .argument = code
command-why = Pourquoi un appel a été annoncé ici, ou non.
    .name = pourquoi
    .argument = code
command-follow = Être prévenu des nouveaux appels qui conviennent.
    .name = suivre
    .argument = intérêt
command-following = Ce que suit cette discussion, et comment l’arrêter.
    .name = suivis
command-unfollow = Arrêter l’un d’eux, par son numéro.
    .name = arrêter
    .argument = numéro
command-recent = Ce que j’ai annoncé ici dernièrement.
    .name = nouvelles
    .argument = page
command-funded = Ce qui a été financé sur un sujet : des projets, pas des appels.
    .name = financés
    .argument = sujet
command-resources = Ressources libres et résultats sur un thème.
    .name = ressources
    .argument = thème
command-addcall = Saisir un appel : titre; échéance; lien; programme; montant; pour qui; pays.
    .name = saisir
    .argument = formulaire
command-withdrawcall = Retirer un appel saisi à la main.
    .name = retirer
    .argument = code
command-like = Plus d’appels comme celui-ci.
    .name = plus
    .argument = code
command-dislike = Moins d’appels comme celui-ci.
    .name = moins
    .argument = code
command-taste = Ce que j’ai appris de vos pouces, et comment le faire oublier.
    .name = gouts
    .argument = forget
command-sources = Quelles sources je lis, leur fraîcheur et ce qui ne va pas.
    .name = sources
command-help = Ce que je sais faire.
    .name = aide
command-start = Dire bonjour.
    .name = commencer

## Types d’organisation

organisation-municipality = commune
    .plural = communes
organisation-region = autorité régionale
    .plural = autorités régionales
organisation-public_body = organisme public
    .plural = organismes publics
organisation-school = école
    .plural = écoles
organisation-vet_provider = organisme de formation professionnelle
    .plural = organismes de formation professionnelle
organisation-university = université
    .plural = universités
organisation-research_body = organisme de recherche
    .plural = organismes de recherche
organisation-adult_education = organisme d’éducation des adultes
    .plural = organismes d’éducation des adultes
organisation-library = bibliothèque
    .plural = bibliothèques
organisation-museum = musée
    .plural = musées
organisation-archive = service d’archives
    .plural = services d’archives
organisation-ngo = organisation non gouvernementale
    .plural = organisations non gouvernementales
organisation-youth_organisation = organisation de jeunesse
    .plural = organisations de jeunesse
organisation-informal_group = groupe informel
    .plural = groupes informels
organisation-sports_club = club sportif
    .plural = clubs sportifs
organisation-social_enterprise = entreprise sociale
    .plural = entreprises sociales
organisation-sme = petite ou moyenne entreprise
    .plural = petites et moyennes entreprises
organisation-startup = start-up
    .plural = start-up
organisation-company = entreprise
    .plural = entreprises
organisation-farmer = exploitation agricole
    .plural = exploitations agricoles
organisation-fisher = entreprise de pêche
    .plural = entreprises de pêche
organisation-hospital = hôpital ou service de santé
    .plural = hôpitaux et services de santé
organisation-social_service = service social
    .plural = services sociaux
organisation-cultural_organisation = organisation culturelle
    .plural = organisations culturelles
organisation-artist = artiste
    .plural = artistes
organisation-media_organisation = média
    .plural = médias
organisation-audiovisual_company = société de cinéma ou d’audiovisuel
    .plural = sociétés de cinéma et d’audiovisuel
organisation-faith_organisation = organisation religieuse
    .plural = organisations religieuses
organisation-chamber = chambre de commerce ou structure d’appui aux entreprises
    .plural = chambres de commerce et structures d’appui aux entreprises
organisation-social_partner = syndicat ou organisation patronale
    .plural = syndicats et organisations patronales
organisation-consumer_organisation = association de consommateurs
    .plural = associations de consommateurs
organisation-energy_community = communauté énergétique
    .plural = communautés énergétiques
organisation-international_organisation = organisation internationale
    .plural = organisations internationales
organisation-individual = personne physique
    .plural = personnes physiques

## Thèmes

theme-heritage = patrimoine culturel
theme-culture = culture et arts
theme-creative_industries = industries créatives
theme-audiovisual = cinéma et audiovisuel
theme-music = musique
theme-books = livres et traduction
theme-languages = langues
theme-architecture = architecture et nouveau Bauhaus européen
theme-media_literacy = éducation aux médias
theme-journalism = journalisme et pluralisme des médias
theme-democracy = démocratie et participation
theme-remembrance = mémoire
theme-town_twinning = jumelage de villes
theme-human_rights = droits fondamentaux
theme-gender_equality = égalité entre les femmes et les hommes
theme-gender_violence = violence fondée sur le genre
theme-children = enfants et protection de l’enfance
theme-anti_racism = antiracisme et non-discrimination
theme-roma = inclusion des Roms
theme-lgbtiq = égalité des personnes LGBTIQ
theme-disability = handicap
theme-inclusion = inclusion sociale
theme-migration = migration et intégration
theme-youth = jeunesse
theme-volunteering = volontariat
theme-sport = sport
theme-school_education = enseignement scolaire
theme-vocational_training = formation professionnelle
theme-higher_education = enseignement supérieur
theme-adult_learning = éducation des adultes
theme-digital_skills = compétences numériques
theme-artificial_intelligence = intelligence artificielle
theme-cybersecurity = cybersécurité
theme-data = données et nuage
theme-connectivity = connectivité
theme-online_safety = sécurité en ligne
theme-health = santé et soins
theme-mental_health = santé mentale
theme-ageing = vieillissement
theme-employment = emploi et vie professionnelle
theme-social_economy = économie sociale
theme-entrepreneurship = entrepreneuriat et petites entreprises
theme-tourism = tourisme
theme-climate = climat
theme-energy = énergie
theme-buildings = bâtiments et rénovation
theme-nature = nature et biodiversité
theme-circular_economy = économie circulaire
theme-water = eau
theme-ocean = mers et océans
theme-agriculture = agriculture
theme-food = alimentation
theme-rural = développement rural
theme-urban = développement urbain
theme-mobility = transports et mobilité
theme-regional_cooperation = coopération transfrontalière et régionale
theme-civil_protection = protection civile
theme-security = sécurité
theme-justice = justice
theme-consumer = consommateurs
theme-research_skills = carrières dans la recherche et élargissement
theme-science_society = science et société
theme-innovation = innovation
theme-industry = industrie et fabrication
theme-space = espace et satellites
theme-defence = défense
theme-nuclear = nucléaire
theme-external_action = développement et action extérieure
theme-eu_policy = connaissance de l’UE
theme-finance_control = lutte contre la fraude et finances publiques

## Pays

country-AT = Autriche
country-BE = Belgique
country-BG = Bulgarie
country-HR = Croatie
country-CY = Chypre
country-CZ = Tchéquie
country-DK = Danemark
country-EE = Estonie
country-FI = Finlande
country-FR = France
country-DE = Allemagne
country-GR = Grèce
country-HU = Hongrie
country-IE = Irlande
country-IT = Italie
country-LV = Lettonie
country-LT = Lituanie
country-LU = Luxembourg
country-MT = Malte
country-NL = Pays-Bas
country-PL = Pologne
country-PT = Portugal
country-RO = Roumanie
country-SK = Slovaquie
country-SI = Slovénie
country-ES = Espagne
country-SE = Suède
country-IS = Islande
country-LI = Liechtenstein
country-NO = Norvège
country-CH = Suisse
country-GB = Royaume-Uni
country-AL = Albanie
country-BA = Bosnie-Herzégovine
country-XK = Kosovo
country-ME = Monténégro
country-MK = Macédoine du Nord
country-RS = Serbie
country-TR = Turquie
country-UA = Ukraine
country-MD = Moldavie
country-GE = Géorgie
country-AM = Arménie
country-AZ = Azerbaïdjan
country-BY = Biélorussie
country-RU = Russie
country-FO = Îles Féroé
country-GL = Groenland
country-IL = Israël
country-PS = Palestine
country-TN = Tunisie
country-MA = Maroc
country-DZ = Algérie
country-LY = Libye
country-EG = Égypte
country-JO = Jordanie
country-LB = Liban
country-SY = Syrie
country-KR = Corée du Sud
country-JP = Japon
country-CA = Canada
country-NZ = Nouvelle-Zélande
country-US = États-Unis
country-AD = Andorre
country-MC = Monaco
country-SM = Saint-Marin
country-VA = Cité du Vatican
country-AU = Australie
country-BR = Brésil
country-IN = Inde
country-CN = Chine
country-ZA = Afrique du Sud
country-GT = Guatemala
country-YE = Yémen
country-KZ = Kazakhstan
country-UZ = Ouzbékistan
country-IQ = Iraq
country-TL = Timor-Leste
country-SN = Sénégal
country-KE = Kenya
country-CO = Colombie
country-PE = Pérou

## Villes dont l’horloge compte

city-amsterdam = Amsterdam
city-athens = Athènes
city-azores = Ponta Delgada
city-belgrade = Belgrade
city-berlin = Berlin
city-bratislava = Bratislava
city-brussels = Bruxelles
city-bucharest = Bucarest
city-budapest = Budapest
city-canary = Las Palmas
city-chisinau = Chișinău
city-copenhagen = Copenhague
city-dublin = Dublin
city-helsinki = Helsinki
city-istanbul = Istanbul
city-kyiv = Kiev
city-lisbon = Lisbonne
city-ljubljana = Ljubljana
city-london = Londres
city-luxembourg = Luxembourg
city-madrid = Madrid
city-malta = Malte
city-nicosia = Nicosie
city-oslo = Oslo
city-paris = Paris
city-podgorica = Podgorica
city-prague = Prague
city-reykjavik = Reykjavik
city-riga = Riga
city-rome = Rome
city-sarajevo = Sarajevo
city-skopje = Skopje
city-sofia = Sofia
city-stockholm = Stockholm
city-tallinn = Tallinn
city-tbilisi = Tbilissi
city-tirane = Tirana
city-vienna = Vienne
city-vilnius = Vilnius
city-warsaw = Varsovie
city-yerevan = Erevan
city-zagreb = Zagreb
city-zurich = Zurich
