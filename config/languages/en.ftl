### What Crier says, in English: the source of truth for every other language.
###
### One file a language, named by its ISO 639-1 code. Fluent syntax: https://projectfluent.org/fluent/guide/.
### To add a language: copy this file to `<code>.ftl`, translate what stands right of `=`, make the line of the language
### in `src/domain/language.rs` say `spoken!`, run `cargo test catalogues`. The test names whatever is missing or odd.
###
### For translators
### - Crier speaks to people in towns, schools, libraries, associations and small firms: plain words, short sentences, no
###   "Brussels language". Address one person politely but warmly, as your language does with strangers in a chat.
### - `{ $name }` is filled in. Use each argument that the English message uses, no other. What stands in it is never
###   inflected, so write around it: a label ("theme: { $name }") is better than a wrong case.
### - Counts: write every plural category your language has, with the exact names of CLDR (zero, one, two, few, many,
###   other), as in `{ $count -> [one] ... *[other] ... }`. Exact numbers such as `[0]` and `[1]` may come first.
###   Needed for whole numbers: one, other in bg da nl et fi fr de el hu it pt es sv (French "one" is 0 and 1); one, few, other
###   in hr cs lt ro sk; one, few, many in pl (`*[other]` may stand besides); one, two, few, other in sl; one, two, few, many,
###   other in ga; one, few, many, other in mt (few: 0 and 2 to 10, many: 11 to 19); zero, one, other in lv (zero: 0, 10 to 20,
###   30 ...; one: 1, 21, 31 ...).
### - Pieces are joined by ", " in lists: "calls for libraries, about heritage, up to EUR 60,000". No full stop in them, no
###   capital at their beginning unless your language wants one.
### - No space at the beginning or end of a message. Where your language wants a no-break space (before `:` or `%`, in
###   "60 000 EUR"), write the character U+00A0 itself, or { "\u00A0" }.
### - What stands in backticks is typed by people and stays as it is, and so do codes, programme names and `/commands`.
### - A grant is money one need not pay back; a call is the invitation to apply for it (`call for proposals`).
###   A deadline is the last moment to hand in an application. A cut-off is one of several such days of one call.
### - Limits: `button-...` at most 64 characters, `command-...` at most 100, `command-....name` at most 32 (lower case
###   letters, digits, `_` and `-`, no space).

## Days, hours and amounts

# A day. $day 1 to 31, $month 1 to 12, $year four digits: all are numbers. Put them in the order of your language; months
# short ("3. Dez. 2026", "2026. dec. 3."), or as a number. This stands inside sentences, so no capital because of it.
date = { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    } { $year }
# An hour of the day. $hour "00" to "23" and $minute "00" to "59" are texts of two digits.
clock = { $hour }:{ $minute }
# How far ahead a day is, alone in parentheses or after a word: "Deadline in 10 days". $days 0 or more.
days-ahead = { $days ->
        [0] today
        [1] tomorrow
       *[other] in { $days } days
    }
# How long ago a day was. $days 1 or more.
days-ago = { $days ->
        [1] yesterday
       *[other] { $days } days ago
    }
# An amount in euros. $amount is written with your language's thousands separators already. Use the code EUR, before or
# after the amount as the EU's style guide says for your language, with a no-break space where it stands after.
money = EUR { $amount }
# The last two of several things: "30, 14 and 7". $head may hold several with commas between them.
list-and = { $head } and { $last }
# The same for alternatives.
list-or = { $head } or { $last }

## Deadlines

# A deadline whose hour is known, and a moment on another clock. $date, $time and $city (where the clock stands): texts.
moment = { $date }, { $time } { $city }
# The reader's own clock for the same moment, when the day is the same: it follows in parentheses.
moment-same-day = { $time } { $city }
# A deadline. $moment as above, $left is days-ahead or days-ago: "3 Dec 2026, 17:00 Brussels (in 10 days)".
deadline-exact = { $moment } ({ $left })
# The same for a reader in another time zone. $own is the moment on their clock.
deadline-exact-elsewhere = { $moment } ({ $own }, { $left })
# A deadline of which the source names only the day; people must know that the hour is assumed. $moment is a date.
deadline-day-only = { $moment } ({ $left }; day known, { $time } { $city } assumed)
# The line of a card. $deadline is one of the three above.
deadline-line = Deadline: { $deadline }
# The same, saying which of several deadlines it is. $stage is one of stage-...
deadline-line-stage = Deadline: { $deadline }, { $stage }
# The line of a card when the last deadline is past. $left is days-ago.
deadline-line-passed = Deadline passed: { $date } ({ $left })
# The line of a card when the source names no deadline.
deadline-line-unknown = Deadline: not stated
# Some calls take a short application first and a full one, by invitation, later: two stages.
stage-first = stage 1 of 2
stage-second = stage 2 of 2, by invitation
# A call that is open for long judges what has arrived on several days, the cut-offs.
stage-cut-off-last = the last cut-off
# $count 2 or more: how many such days are still ahead.
stage-cut-off-next = { $count ->
        [one] next of { $count } cut-off
       *[other] next of { $count } cut-offs
    }

## The card of a call: one fact a line

# What sort of thing one can apply for; stands after the programme's name: "Creative Europe · EU grant".
kind-grant = EU grant
# A project that won a big EU grant gives small parts of it on: cascade funding.
kind-cascade = small grant through a funded project
# Money of the EU for work in countries outside it.
kind-external_action = grant for work outside the EU
# The EU buys something: one sells work, one does not get a grant.
kind-tender = tender: a contract, not a grant
kind-national = national or regional call
# $money is made of the budget-... pieces.
money-line = Money: { $money }
money-line-unknown = Money: not stated
# $reasons are facet-..., expression-... and reason-... pieces, with ", " between them.
why-line = Why: { $reasons }
# When we first saw the call in the publisher's listing; nothing in it changed since.
seen-unchanged = First seen { $date }, unchanged since
seen-changed = First seen { $first }, last change { $last }
# $publisher is the name of a site.
entered-by-hand = Published by { $publisher }, entered by hand
# When the publisher's listing last showed it.
seen-last = Last seen at its source { $date }
# $call is the title of the larger call that groups several; quotation marks as in your language.
part-of-call = Part of the call “{ $call }”
# The other sources that show a call, above a list of links to their pages.
also-listed = Also listed by
# One of them, where it names another day than the one we go by. $source is a link with the source's name.
also-listed-otherwise = { $source }, which says { $date }
# Whether one can apply; stands alone, in bold. $left is days-ahead.
status-opens = Opens on { $date } ({ $left })
# The opening day came, and the publisher has not opened it.
status-late = Not open yet, was to open on { $date }
status-unopened = Not open yet, opening day not stated
status-closed = Closed
status-withdrawn = Withdrawn by the publisher
status-unknown = Whether it is open: not stated
# Answers to "when does it open?" for a call that is open.
open-now = It is open.
open-since = It is open since { $date }.

## Money of a call, in pieces

# Pieces below one after the other: "up to EUR 60,000 a grant; pot EUR 600,000". $head may hold several already.
budget-and = { $head }; { $last }
budget-range = { $min } to { $max } a grant
budget-up-to = up to { $max } a grant
budget-from = from { $min } a grant
# The pot: all the money of the call together.
budget-pot = pot { $total }
# Several calls ("topics") have one pot between them, perhaps.
budget-pot-shared = pot { $total }, possibly shared with other topics
# How many grants the publisher means to give.
budget-grants = { $count ->
        [one] { $count } grant expected
       *[other] { $count } grants expected
    }

## Notices: the headline says what happened

notice-appeared = New call
notice-appeared-forthcoming = New call, not open yet
notice-opened = Open now
notice-closed-passed = Closed: the deadline has passed
notice-closed-early = Closed early
notice-closed = Closed by the publisher
notice-withdrawn = Withdrawn by the publisher
notice-reopened = Open again
# A reminder. $left is days-ahead: "Deadline in 10 days", "Deadline tomorrow".
reminder = Deadline { $left }
reminder-stage-first = Deadline of stage 1 { $left }
reminder-stage-second = Deadline of stage 2 { $left }
reminder-cut-off = Cut-off { $left }
# $gone and $come are dates, with ", " between several.
moved = Deadline moved: was { $gone }, now { $come }
moved-away = Deadline taken back: was { $gone }, now not stated
moved-dropped = Deadline dropped: { $gone }
moved-set = Deadline set: { $come }
moved-added = Deadline added: { $come }
moved-otherwise = Deadline changed
# What the publisher announced about a call since it was published, such as why a deadline moved. $said is its own text.
publisher-says = The publisher says ({ $date }): { $said }
# $fields are names of facts (field-...), with ", " between them.
amended = Changed: { $fields }
# One line for each fact. $was and $now are values as the source gives them, or value-...
amended-field = { $field } was { $was }, now { $now }
# Names of facts.
field-title = title
# The code of the call, such as CERV-2026-CITIZENS-TOWN-NT.
field-identifier = identifier
field-opening_day = opening day
field-deadline_hour = hour of the deadline
# Whether there is one deadline, two stages, or several cut-offs.
field-deadline_model = deadline model
field-budget = budget
field-programme = programme
field-call = call
field-text = description
field-link = link
field-update = announcement
# Old and new values.
value-unknown = not stated
# Quotation marks as in your language.
value-title = “{ $title }”
# How long a description is.
value-words = { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
# A deadline of which only the day is known, in a list of hours.
value-day-only = day only
value-one-stage = one stage
value-two-stages = two stages
value-cut-offs = several cut-off dates

## Several pieces of news in one message, and what a chat was told

digest-heading = { $count ->
        [one] { $count } piece of news, { $date }
       *[other] { $count } pieces of news, { $date }
    }
digest-more = { $count ->
        [one] And { $count } more.
       *[other] And { $count } more.
    }
# The answer to /recent.
told-nothing = I have not told this chat anything yet. /following shows what it asked for.
told-heading = What I told this chat, newest first
told-on = Told on { $date }

## How sources do: to those who run Crier, and as the answer to /sources. $name is the name of a feed file.

# How long ago, in hours. $hours 0 or more.
hours-ago = { $hours ->
        [0] within the last hour
        [one] an hour ago
       *[other] { $hours } hours ago
    }
# How far ahead, in hours.
hours-ahead = { $hours ->
        [0] within an hour
        [one] in an hour
       *[other] in { $hours } hours
    }
sources-none = I read no source.
sources-heading = What I read, and how fresh it is
# Parts of one line, with ";" between them. $age is hours-ago or days-ago.
source-read = { $count ->
        [one] read { $age }, { $count } record
       *[other] read { $age }, { $count } records
    }
source-never = never read yet
# $when is hours-ahead or days-ahead.
source-next = read again { $when }
# $sorts says in English how often what was found.
source-defects = { $count } not understood ({ $sorts })
# $found says in English what was found.
source-is-stale = cannot be read since { $date }: { $found }
source-is-reshaped = has pages of another shape since { $date }: { $found }
source-is-flooded = held back since { $date }: { $found }
# Headings of messages to those who run Crier.
source-stale = The source { $name } could not be read since { $date }
source-reshaped = The pages of { $name } have another shape than expected
source-flooded = New records of { $name } are held back
source-found = Found: { $found }
source-stale-next = What is known of it stays, and I keep trying.
# $command is typed on the machine that runs Crier.
source-reshaped-next = Nothing on them is believed, what was known stays. { $command } shows what is read and what is missed.
source-flooded-next = They pass when a second run shows the same, or with { $command }.
source-over = The source { $name } is well again
source-over-stale = It could not be read since { $date }, and is read again.
source-over-reshaped = Its pages had another shape since { $date }, and are understood again.
source-over-flooded = What was held back since { $date } is believed or gone.

## Buttons: at most 64 characters, better under 20

button-details = Details
# Opens the publisher's page.
button-page = Open page
button-similar = Similar calls
# Shows all that this chat was told lately.
button-recent = All recent news
# The next page of a list.
button-more = More
button-help = Help
# Lists the calls with the nearest deadlines.
button-deadlines = What closes soon
# From now on tell this chat about calls like those in the answer.
button-follow = Follow this
# Stop telling this chat about what it just began to follow.
button-stop = Stop this
# The same for one of a numbered list.
button-stop-number = Stop { $number }
# Shows what this chat follows.
button-following = Show them
# Below a new call: shows the person who presses more calls of its kind, or fewer.
button-like = More like this
button-dislike = Less like this
# Shows what was learned from these.
button-taste = What I keep
button-forget = Forget all this

## What somebody is interested in: pieces after "calls", joined by ", "
##
## The same pieces stand in three places: "calls for libraries, about heritage" (what a chat follows), "3 calls for
## libraries" (above a list), and "Why: for libraries" (on a card). Choose words that are right in all three.

# $conditions are the pieces below.
interest = calls { $conditions }
interest-everything = every call
expression-everything = of any sort
# $word was typed by a person, in any language.
expression-word = about { $word }
# $word is the beginning of a word.
expression-prefix = about { $word }…
# $words stand side by side in the call's text; quotation marks as in your language.
expression-phrase = about “{ $words }”
# $what is another of these pieces.
expression-not = not { $what }
# $what are pieces joined by list-or.
expression-any = either { $what }
# $name is the official English name of an EU programme, and stays English: "of Creative Europe".
facet-programme = of { $name }
facet-kind-grant = of kind grant
facet-kind-cascade = of kind cascade
facet-kind-external_action = of kind external action
facet-kind-tender = of kind tender
facet-kind-national = of kind national
# $name is a country (country-...).
facet-country = for { $name }
# $name is a type of organisation in the plural (organisation-....plural).
facet-organisation = for { $name }
# $name is a theme (theme-...).
facet-theme = about { $name }
# The size of a grant; $min and $max are amounts of money.
facet-budget-range = between { $min } and { $max }
facet-budget-up-to = under { $max }
facet-budget-from = from { $min }
facet-budget-any = of any size
# Days until the next deadline; all are numbers.
facet-deadline-range = closing in { $min } to { $max ->
        [one] { $max } day
       *[other] { $max } days
    }
facet-deadline-within = closing within { $max ->
        [one] { $max } day
       *[other] { $max } days
    }
facet-deadline-from = closing in { $min ->
        [one] { $min } day
       *[other] { $min } days
    } or later
facet-deadline-any = closing at any time
# Days until it opens; all are numbers.
facet-opens-range = opening in { $min } to { $max ->
        [one] { $max } day
       *[other] { $max } days
    }
facet-opens-within = opening within { $max ->
        [one] { $max } day
       *[other] { $max } days
    }
facet-opens-from = opening in { $min ->
        [one] { $min } day
       *[other] { $min } days
    } or later
facet-opens-any = opening at any time
# $language is a language's own name, as it calls itself.
facet-language = published in { $language }
# How many partners apply together, at the least, as the call says; all are numbers.
facet-partners-range = needing { $min } to { $max ->
    [one] { $max } partner
   *[other] { $max } partners
}
facet-partners-up-to = needing at most { $max ->
    [one] { $max } partner
   *[other] { $max } partners
}
facet-partners-from = needing { $min ->
    [one] { $min } partner
   *[other] { $min } partners
} or more
facet-partners-any = needing any number of partners
# Whether one can apply.
facet-status-forthcoming = that are forthcoming
facet-status-open = that are open
facet-status-closed = that are closed
facet-status-withdrawn = that are withdrawn
facet-status-unknown = that are unknown
# Reasons on a card, besides the pieces above. $words were typed by the person, with ", " between them.
reason-mentions = mentions { $words }
# The person typed the call's code.
reason-named = you named it
reason-of-named = it belongs to the call you named
reason-named-beginning = its code begins so

## Above a list of calls
##
## "3 open calls of Creative Europe, closing by 31 Jan 2027, soonest first:" is made of a noun, perhaps with statuses,
## a count, and conditions.

# The noun after a count; the number itself is put before it by `counted`. Take the form your language has after it.
noun-call = { $count ->
        [one] call
       *[other] calls
    }
noun-grant = { $count ->
        [one] EU grant
       *[other] EU grants
    }
noun-cascade = { $count ->
        [one] small grant through a funded project
       *[other] small grants through funded projects
    }
noun-external_action = { $count ->
        [one] grant for work outside the EU
       *[other] grants for work outside the EU
    }
noun-tender = { $count ->
        [one] tender
       *[other] tenders
    }
noun-national = { $count ->
        [one] national call
       *[other] national calls
    }
# The same nouns in the plural, without a number: "I looked for open calls".
nouns-call = calls
nouns-grant = EU grants
nouns-cascade = small grants through funded projects
nouns-external_action = grants for work outside the EU
nouns-tender = tenders
nouns-national = national calls
# $what is a noun with or without its statuses.
counted = { $count } { $what }
# $noun is noun-... or nouns-..., several joined by list-or. $status is label-status-..., several joined by list-or. Where
# adjectives are inflected, put them behind: "{ $noun } (status: { $status })".
noun-with-status = { $status } { $noun }
label-status-forthcoming = forthcoming
label-status-open = open
label-status-closed = closed
label-status-withdrawn = withdrawn
# Whether it is open is not known.
label-status-unknown = undated
# $what is noun and count; $conditions are facet-... and condition-... pieces with ", " between them.
noun-with-conditions = { $what } { $conditions }
# Words of the person that are no filters; $count is how many calls: "1 call that mentions gardens".
condition-mentions = { $count ->
        [one] that mentions { $words }
       *[other] that mention { $words }
    }
# $max, $min and $amount are amounts of money.
condition-amount = with grants of { $amount }
condition-amount-range = with grants between { $min } and { $max }
condition-amount-up-to = with grants up to { $max }
condition-amount-from = with grants from { $min }
# The days on which a deadline falls.
condition-closing-on = closing on { $date }
condition-closing-range = closing from { $from } to { $to }
condition-closing-by = closing by { $to }
condition-closing-from = closing from { $from }
# The days on which applications begin to be taken.
condition-opening-on = opening on { $date }
condition-opening-range = opening from { $from } to { $to }
condition-opening-by = opening by { $to }
condition-opening-from = opening from { $from }
# The line above the list; the calls follow. $what is all of the above.
list-heading = { $what }:
list-heading-soonest = { $what }, soonest first:
list-heading-best = { $what }, best fit first:
# Below a list that shows only the first calls.
list-more = { $count ->
        [one] And { $count } more. To see fewer, add a programme, a country, an amount or a month.
       *[other] And { $count } more. To see fewer, add a programme, a country, an amount or a month.
    }
# $command is what to type.
list-follow-hint = To be told of new ones: { $command }
# Several calls share the code that was asked for. $count 2 or more.
family-heading = { $count ->
        [one] { $count } call goes by { $code }:
       *[other] { $count } calls go by { $code }:
    }
family-more = { $count ->
        [one] And { $count } more; write more of the code.
       *[other] And { $count } more; write more of the code.
    }
# $title is that of the call they are like.
similar-heading = Calls like { $title }:
similar-nothing = I know no other call like { $title } that can be applied for.
# $title is that of the call asked about.
why-heading = What came of { $title } here:
# In all of these $interest is what is followed, in words.
# $conditions are those that do not hold, such as "about heritage" or "for libraries".
why-misses = { $interest }: does not fit; what is missing: { $conditions }
why-told = { $interest }: fits, and was told on { $date }
why-pending = { $interest }: fits, and will be told on { $date }
why-digest = { $interest }: fits, and comes with the digest of { $date }
why-quiet = { $interest }: fits, but nothing has happened to it since that is followed, so there was nothing to tell

## Answers about one call, and about none

deadlines-all = All its deadlines:
money-none-stated = Its source states no amounts.
# $what is nouns-... with its conditions.
nothing-fits = Nothing fits: I looked for { $what }.
# How many calls there are when one condition is given up; one sentence for each condition.
looser-deadline = { $count ->
        [one] Without the days there is { $count }.
       *[other] Without the days there are { $count }.
    }
looser-opening = { $count ->
        [one] Whenever it opens there is { $count }.
       *[other] Whenever it opens there are { $count }.
    }
looser-amount = { $count ->
        [one] Without the amount there is { $count }.
       *[other] Without the amount there are { $count }.
    }
looser-status = { $count ->
        [one] Open or not there is { $count }.
       *[other] Open or not there are { $count }.
    }
looser-kind = { $count ->
        [one] Of any kind there is { $count }.
       *[other] Of any kind there are { $count }.
    }
looser-country = { $count ->
        [one] Without the country there is { $count }.
       *[other] Without the country there are { $count }.
    }
looser-programme = { $count ->
        [one] In any programme there is { $count }.
       *[other] In any programme there are { $count }.
    }
looser-words = { $count ->
        [one] Without the free words there is { $count }.
       *[other] Without the free words there are { $count }.
    }
nothing-fits-follow = I can tell you when something that fits comes up.
# $code is what the person typed.
unknown-code = I know no call { $code }.
unknown-code-example = Codes look like this: { $code }
unknown-code-nearest = The nearest I know:
# Stands above the answer to a very long question.
cut-question = { $count ->
        [one] That was long; I read the first { $count } character.
       *[other] That was long; I read the first { $count } characters.
    }

## Around the answers

# What people can ask; keep it such that Crier understands it: a kind of organisation, a theme, an amount.
example-question = calls for libraries about heritage under 60k
# The answer to a greeting and to /start.
greeting = Hello. I watch European funding calls, tell this chat about new ones that fit, and answer questions.
# $example is example-question.
greeting-example = Ask me for example: { $example }
help-heading = What I can do
# Below the list of commands; examples follow.
help-plain-words = Plain words work too:
# Four questions as people type them, in your language; keep the code as it is.
help-example-month = which CERV calls close this month?
help-example-small = small grants for museums in Poland, max 60k
help-example-when = when does CERV-2026-CITIZENS-TOWN-NT close?
help-example-cascade = cascade funding about energy, opening next month
help-disclaimer = What I say comes from the publishers' listings; the call document decides.
unclear = I did not understand what you are looking for.
unclear-example = Name a theme, a kind of organisation, a programme or a call. For example: { $example }
out-of-scope = That is not something I know. I only know European funding calls.
# To somebody who looks for money for themselves: studies, travel, living.
out-of-scope-personal = I only know calls for organisations, not money for one person. For a stay abroad ask the international office of your school or university; for advice near you ask your Europe Direct centre.
for-example = For example: { $example }
# Our store does not answer.
apology = Sorry, I cannot look into my records just now. Please ask again in a few minutes; what you follow is not lost.
# $command is what the person typed, with `/`.
unknown-command = I do not know { $command }.
# $command is the nearest command, $description what it does (command-...), a sentence.
unknown-command-meant = Did you mean { $command }? { $description }
# $argument is command-....argument, $example a whole command.
usage = Add the { $argument } after the command. For example: { $example }
only-managers = Only those who manage this chat can change what it follows. In a private chat with me you can follow for yourself.

## Following: what a chat wants to be told

# $interest is `interest` or `interest-everything`.
followed = From now on this chat hears of { $interest }.
# $days are numbers of days, joined by list-and, and $last is the last of them as a number: "30, 14, 7 and 2 days".
followed-reminders = I tell what is new or changes, and remind { $days } { $last ->
        [one] day
       *[other] days
    } before a deadline, at { $time } { $city }.
# $interest here is what was typed, in the grammar of /follow.
followed-written = Written as { $interest }
# Calls that fit today follow.
followed-near = Close to it today:
# $number is how the chat names it.
followed-already = This chat already follows { $interest }, as number { $number }.
followed-already-file = This chat already follows { $interest }, by its community's file.
followed-too-many = { $count ->
        [one] This chat follows { $count } interest already, which is the most. Stop one first: /following
       *[other] This chat follows { $count } interests already, which is the most. Stop one first: /following
    }
following-heading = This chat follows
# What was set up by the community's administrator, and cannot be stopped by command.
following-from-file = { $interest } (set in the community's file)
# $least is a number from 1 to 100: how well a call has to fit.
followed-relevance = Calls that fit less than { $least } of 100 are left out.
# $interest is `interest`, $least as above.
following-relevance = { $interest } that fit { $least } of 100 or better
# $found is what stood where a number should.
relevance-wrong = I could not read how well calls have to fit: found { $found }, expected a number from 0 to 100.
following-stop = To stop one: /unfollow and its number.
following-nothing = This chat follows nothing yet.
# $place is the chat's name for the administrator's file.
following-place = In a community's file this chat is { $place }
unfollow-nothing = Nothing was followed by command in this chat, so there is nothing to stop. See /following
# $numbers are joined by list-and.
unfollow-unknown = There is no such number here. I know { $numbers }; see /following
unfollowed = Stopped: this chat no longer hears of { $interest }.
unfollowed-again = To take it up again: { $command }

## Rounds that come back every year, and are not published yet
##
## They are no calls: nothing here may sound as if one could apply today.

# Stands above a list of such rounds, below the calls that were found.
expected-heading = Expected, not published yet:
# $opens and $closes are month-early, month-mid or month-late. Follows the round's name and ": ".
expected-times = usually opens in { $opens } and closes in { $closes }; not published yet.
expected-closes = usually closes in { $closes }; not published yet.
# The days of the latest round we saw, as dates.
expected-last = The last round ran from { $opened } to { $closed }.
# Who publishes such rounds. $link is a page.
expected-agencies = The national agency of your country publishes it: { $link }
expected-portal = It appears on the EU portal: { $link }
# A month by its number, 1 to 12, as it stands after "in" or "early".
month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
month-early = early { $month }
month-mid = mid-{ $month }
month-late = late { $month }

## What was funded, and what is free to use: /funded and /resources
##
## These are no calls: nothing here may sound as if one could apply.

works-funded = { $count ->
        [one] { $count } project that was funded on this:
       *[other] { $count } projects that were funded on this, the best fits first:
    }
works-usable = { $count ->
        [one] { $count } result or free material on this:
       *[other] { $count } results and free materials on this, the best fits first:
    }
# $source is the name of a source, $date when it was last read.
works-source = From the source { $source }, read on { $date }.
works-source-undated = From the source { $source }.
works-no-calls = These are no calls; for those ask as usual.
# Nothing of the kind is kept at all.
works-funded-none = I keep no list of funded projects here. Whoever runs me can switch on a source of them, such as `cordis`.
works-usable-none = I keep no list of free materials here. Whoever runs me can switch on a source of them, such as `cordis_results`.
# $topic is made of condition-... and facet-... pieces: "about heritage".
works-funded-nothing = I know no funded projects { $topic }.
works-usable-nothing = I know no results or free materials { $topic }.

## Entering a call by hand: /addcall and /withdrawcall
##
## The names of the parts (`title`, `deadline`, ...) are typed and stay English.

# Above the call as it was read.
enter-read = I read this. Is it right?
# $title is the title the call has so far.
enter-corrects = This corrects “{ $title }”. Is it right?
# Who and which countries it is for is found by these words.
enter-keywords = Found by these words: { $keywords }
# $command is what to type.
enter-confirm = To take it into the record and tell everybody it fits, press the button or send { $command }. To change something, send the whole form again.
button-enter = Yes, enter it
# Faults follow, one a line.
enter-bad = I could not read that as a call:
# $part is the name of the part, $expected one of entry-..., $example what works.
enter-slip = { $part }: found { $found }, expected { $expected }; try { $example }
enter-slip-nothing = { $part }: found nothing, expected { $expected }; try { $example }
enter-example = A whole form: { $example }
# $parts are the names of all parts, in order.
enter-parts = Parts in this order, with semicolons between them, or by name as in `code: KA210-YOU-2027`: { $parts }
entry-title = a title
entry-deadline = a day, with the hour where it is known
entry-opens = a day
entry-link = the address of the publisher's page
entry-programme = the id or name of a programme
entry-budget = one amount in euros, or a smallest and a largest one
entry-for = types of organisation, with commas between them
entry-country = countries, with commas between them
# These words are typed, and stay English.
entry-kind = grant, cascade, external_action, tender or national
# These words are typed, and stay English.
entry-status = forthcoming, open, closed, withdrawn or unknown
entry-pot = an amount in euros
entry-grants = a number
entry-language = the code of an EU language
entry-code = a code of at most 100 characters
entry-call = a code of at most 100 characters
enter-done = Entered: “{ $title }”. It is announced to every community it fits.
enter-later = To correct it, enter it again with the same link or code. To take it back: { $command }
enter-withdrawn = Taken back: “{ $title }”. To take it up again, enter it again.
enter-nothing = There is no call here that waits for a yes. Send the form again.
# $code is what the person typed.
enter-unknown = I know no call { $code } that was entered by hand.
enter-in-file = “{ $title }” stands in a file: write `withdrawn` under `status` there.
enter-only-managers = Only those who manage this chat can enter calls.
enter-not-here = Calls are told to everybody they fit, so they can only be entered in a chat that stands in a community's file.
enter-no-desk = Calls cannot be entered here: nothing is remembered in this session.

## Thumbs: more or fewer calls like one, for the person who presses

# $title is a call's.
thumb-up = Noted: for you I move calls like “{ $title }” up a little. /taste shows what I keep of that, and forgets it.
thumb-down = Noted: for you I move calls like “{ $title }” down a little. /taste shows what I keep of that, and forgets it.
thumb-nobody = I cannot tell who you are here, so I keep nothing. In a private chat with me it works.
taste-nothing = I know nothing of what you like. The buttons below new calls tell me, and so do /like and /dislike with a code.
taste-heading = { $count ->
        [one] What I learned from { $count } thumb
       *[other] What I learned from { $count } thumbs
    }
# $what is one of facet-...: "about heritage"; $count is how many thumbs more were up than down.
taste-more = More calls { $what } ({ $count ->
        [one] { $count } thumb up
       *[other] { $count } thumbs up
    })
taste-less = Fewer calls { $what } ({ $count ->
        [one] { $count } thumb down
       *[other] { $count } thumbs down
    })
# $points is a number.
taste-effect = This moves the order of what I show you by at most { $points } of 100 points. It never hides a call that you asked for by name, and nobody else sees it.
taste-forgotten = Forgotten: I keep nothing of what you like.

## What is wrong with a text after /follow
##
## What stands in backticks is the grammar of /follow and stays English.

# $at is the place of the fault, counted in characters; $slip is one of the messages below.
bad-interest = I could not read that. At character { $at }: { $slip }.
bad-interest-example = A whole example: { $example }
slip-nothing = found nothing, expected words; try `heritage OR museum`, or `*` for every call
slip-end = found the end, expected a word; take away the last operator or add a word
slip-never-opened = found `)` without its `(`; take it away or add `(` before
slip-never-closed = found `(` without its `)`; add `)`
slip-closed-empty = found `)`, expected a word before it
slip-never-unquoted = found a quote that is not closed; add `"` after the phrase
slip-empty-phrase = found an empty phrase, expected words between the quotes
# OR and AND are operators.
slip-operator = found an operator, expected a word before it; try `heritage OR museum`
# Parentheses within parentheses.
slip-too-deep = found more than { $max } levels of nesting; write it flatter
slip-too-many = found more than { $max } words; split it into several interests
slip-long-word = found `{ $found }` with { $letters } letters, expected at most { $max }; try a shorter word
slip-no-word = found `{ $found }`, expected a word
slip-short-prefix = found `{ $found }`, expected at least two letters before `*`; try `librar*`
# $fields is the list of fields, in English.
slip-unknown-field = found the field `{ $found }`, expected one of { $fields }
# $expected is one of expected-..., $example a facet that works.
slip-facet = found `{ $found }`, expected { $expected }; try `{ $example }`
expected-programme = a programme
# These five words are typed, and stay English.
expected-kind = grant, cascade, external_action, tender or national
expected-country = a country
expected-for = a type of organisation
expected-theme = a theme
expected-budget = an amount in euros with < or >
expected-deadline = days with < or >
expected-opens = days with < or >
expected-lang = a language of the EU
expected-partners = a number of partners with <= or >=
# These five words are typed, and stay English.
expected-status = open, forthcoming, closed, withdrawn or unknown

## Commands
##
## The message is the description: at most 100 characters, shown in the platforms' own menus and by /help.
## `.name` is the command's name where the platform can translate it (Discord): one word, lower case, at most 32 characters,
## different from every other name. /help and Telegram keep the English name.
## `.argument` names what to type after the command: one word.

command-ask = Ask in plain words: calls for libraries under 60k.
    .name = ask
    .argument = question
command-deadlines = What closes soonest; narrow it with words.
    .name = deadlines
    .argument = words
command-call = All about one call, by its code or link.
    .name = call
    .argument = code
command-similar = Other calls like that one.
    .name = similar
    .argument = code
command-why = Why this chat was told of a call, or was not.
    .name = why
    .argument = code
command-follow = Be told of new calls that fit.
    .name = follow
    .argument = interest
command-following = What this chat follows, with a way to stop each.
    .name = following
command-unfollow = Stop following one of them, by its number.
    .name = unfollow
    .argument = number
command-recent = What I told this chat lately.
    .name = recent
    .argument = page
command-funded = What was funded on a topic: projects, not calls.
    .name = funded
    .argument = topic
command-resources = Free materials and results on a theme.
    .name = resources
    .argument = theme
command-addcall = Enter a call by hand: title; deadline; link; programme; budget; for; country.
    .name = addcall
    .argument = form
command-withdrawcall = Take back a call that was entered by hand.
    .name = withdrawcall
    .argument = code
command-like = More calls like this one.
    .name = like
    .argument = code
command-dislike = Fewer calls like this one.
    .name = dislike
    .argument = code
command-taste = What I learned from your thumbs, and a way to have it forgotten.
    .name = taste
    .argument = forget
command-sources = Which sources I read, how fresh they are and what is wrong with them.
    .name = sources
command-help = What I can do.
    .name = help
command-start = Say hello.
    .name = start

## Types of organisation
##
## The singular, and the plural that stands after "for": "calls for libraries" (facet-organisation).

organisation-municipality = municipality
    .plural = municipalities
organisation-region = regional authority
    .plural = regional authorities
organisation-public_body = public body
    .plural = public bodies
organisation-school = school
    .plural = schools
organisation-vet_provider = vocational training provider
    .plural = vocational training providers
organisation-university = university
    .plural = universities
organisation-research_body = research organisation
    .plural = research organisations
organisation-adult_education = adult education provider
    .plural = adult education providers
organisation-library = library
    .plural = libraries
organisation-museum = museum
    .plural = museums
organisation-archive = archive
    .plural = archives
organisation-ngo = non-governmental organisation
    .plural = non-governmental organisations
organisation-youth_organisation = youth organisation
    .plural = youth organisations
organisation-informal_group = informal group
    .plural = informal groups
organisation-sports_club = sports club
    .plural = sports clubs
organisation-social_enterprise = social enterprise
    .plural = social enterprises
organisation-sme = small or medium-sized enterprise
    .plural = small and medium-sized enterprises
organisation-startup = start-up
    .plural = start-ups
organisation-company = company
    .plural = companies
organisation-farmer = farmer
    .plural = farmers
organisation-fisher = fisher
    .plural = fishers
organisation-hospital = hospital or health service
    .plural = hospitals and health services
organisation-social_service = social service provider
    .plural = social service providers
organisation-cultural_organisation = cultural organisation
    .plural = cultural organisations
organisation-artist = artist
    .plural = artists
organisation-media_organisation = media organisation
    .plural = media organisations
organisation-audiovisual_company = film or audiovisual company
    .plural = film and audiovisual companies
organisation-faith_organisation = faith organisation
    .plural = faith organisations
organisation-chamber = chamber of commerce or business support body
    .plural = chambers of commerce and business support bodies
organisation-social_partner = trade union or employers' organisation
    .plural = trade unions and employers' organisations
organisation-consumer_organisation = consumer organisation
    .plural = consumer organisations
organisation-energy_community = energy community
    .plural = energy communities
organisation-international_organisation = international organisation
    .plural = international organisations
organisation-individual = natural person
    .plural = natural persons

## Themes
##
## They stand after "about": "calls about cultural heritage" (facet-theme).

theme-heritage = cultural heritage
theme-culture = culture and the arts
theme-creative_industries = creative industries
theme-audiovisual = film and audiovisual
theme-music = music
theme-books = books and translation
theme-languages = languages
theme-architecture = architecture and New European Bauhaus
theme-media_literacy = media literacy
theme-journalism = journalism and media pluralism
theme-democracy = democracy and participation
theme-remembrance = remembrance
theme-town_twinning = town twinning
theme-human_rights = fundamental rights
theme-gender_equality = gender equality
theme-gender_violence = gender-based violence
theme-children = children and child protection
theme-anti_racism = anti-racism and non-discrimination
theme-roma = Roma inclusion
theme-lgbtiq = LGBTIQ equality
theme-disability = disability
theme-inclusion = social inclusion
theme-migration = migration and integration
theme-youth = youth
theme-volunteering = volunteering
theme-sport = sport
theme-school_education = school education
theme-vocational_training = vocational training
theme-higher_education = higher education
theme-adult_learning = adult learning
theme-digital_skills = digital skills
theme-artificial_intelligence = artificial intelligence
theme-cybersecurity = cybersecurity
theme-data = data and cloud
theme-connectivity = connectivity
theme-online_safety = safety online
theme-health = health and care
theme-mental_health = mental health
theme-ageing = ageing
theme-employment = employment and working life
theme-social_economy = social economy
theme-entrepreneurship = entrepreneurship and small business
theme-tourism = tourism
theme-climate = climate
theme-energy = energy
theme-buildings = buildings and renovation
theme-nature = nature and biodiversity
theme-circular_economy = circular economy
theme-water = water
theme-ocean = seas and oceans
theme-agriculture = agriculture
theme-food = food
theme-rural = rural development
theme-urban = urban development
theme-mobility = transport and mobility
theme-regional_cooperation = cross-border and regional cooperation
theme-civil_protection = civil protection
theme-security = security
theme-justice = justice
theme-consumer = consumers
theme-research_skills = research careers and widening
theme-science_society = science and society
theme-innovation = innovation
theme-industry = industry and manufacturing
theme-space = space and satellites
theme-defence = defence
theme-nuclear = nuclear
theme-external_action = development and external action
theme-eu_policy = knowledge of the EU
theme-finance_control = anti-fraud and public finance

## Countries, by ISO 3166-1 code
##
## They stand after "for": "calls for Poland" (facet-country). Names as in the EU's own lists (style-guide.europa.eu, 7.1);
## XK, Kosovo, is a name without prejudice to positions on status.

country-AT = Austria
country-BE = Belgium
country-BG = Bulgaria
country-HR = Croatia
country-CY = Cyprus
country-CZ = Czechia
country-DK = Denmark
country-EE = Estonia
country-FI = Finland
country-FR = France
country-DE = Germany
country-GR = Greece
country-HU = Hungary
country-IE = Ireland
country-IT = Italy
country-LV = Latvia
country-LT = Lithuania
country-LU = Luxembourg
country-MT = Malta
country-NL = Netherlands
country-PL = Poland
country-PT = Portugal
country-RO = Romania
country-SK = Slovakia
country-SI = Slovenia
country-ES = Spain
country-SE = Sweden
country-IS = Iceland
country-LI = Liechtenstein
country-NO = Norway
country-CH = Switzerland
country-GB = United Kingdom
country-AL = Albania
country-BA = Bosnia and Herzegovina
country-XK = Kosovo
country-ME = Montenegro
country-MK = North Macedonia
country-RS = Serbia
country-TR = Türkiye
country-UA = Ukraine
country-MD = Moldova
country-GE = Georgia
country-AM = Armenia
country-AZ = Azerbaijan
country-BY = Belarus
country-RU = Russia
country-FO = Faroe Islands
country-GL = Greenland
country-IL = Israel
country-PS = Palestine
country-TN = Tunisia
country-MA = Morocco
country-DZ = Algeria
country-LY = Libya
country-EG = Egypt
country-JO = Jordan
country-LB = Lebanon
country-SY = Syria
country-KR = South Korea
country-JP = Japan
country-CA = Canada
country-NZ = New Zealand
country-US = United States
country-AD = Andorra
country-MC = Monaco
country-SM = San Marino
country-VA = Vatican City
country-AU = Australia
country-BR = Brazil
country-IN = India
country-CN = China
country-ZA = South Africa
country-GT = Guatemala
country-YE = Yemen
country-KZ = Kazakhstan
country-UZ = Uzbekistan
country-IQ = Iraq
country-TL = Timor-Leste
country-SN = Senegal
country-KE = Kenya
country-CO = Colombia
country-PE = Peru

## Cities that name a clock: "17:00 Brussels"

city-amsterdam = Amsterdam
city-athens = Athens
# The islands.
city-azores = Azores
city-belgrade = Belgrade
city-berlin = Berlin
city-bratislava = Bratislava
city-brussels = Brussels
city-bucharest = Bucharest
city-budapest = Budapest
# The Canary Islands.
city-canary = Canary
city-chisinau = Chisinau
city-copenhagen = Copenhagen
city-dublin = Dublin
city-helsinki = Helsinki
city-istanbul = Istanbul
city-kyiv = Kyiv
city-lisbon = Lisbon
city-ljubljana = Ljubljana
city-london = London
city-luxembourg = Luxembourg
city-madrid = Madrid
city-malta = Malta
city-nicosia = Nicosia
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
city-tbilisi = Tbilisi
city-tirane = Tirane
city-vienna = Vienna
city-vilnius = Vilnius
city-warsaw = Warsaw
city-yerevan = Yerevan
city-zagreb = Zagreb
city-zurich = Zurich
