//! What is said about the calls that were found, or not found.

use super::CODE_MAX;
use super::understood::{Condition, asked_for, counted, interest_of};
use crate::conversation::answer::{Asker, Shown};
use crate::conversation::question::{Focus, Intent, LENGTH_MAX, Question};
use crate::domain::message::{Action, Block, Inline, Line, Message, text_of};
use crate::domain::opportunity::{Facts, Opportunity};
use crate::domain::sighting::{Seen, Sighting};
use crate::language::Words;
use crate::language::catalogue::{code, say, say_line};
use crate::language::wording::{
    announcement, budget, card, day, day_of, deadline, deadline_line, details_command, status_line,
};

/// How many cards one answer shows.
pub(in crate::conversation) const CARDS_MAX: usize = 5;
/// How much of a description is quoted, in characters.
const EXCERPT_MAX: usize = 600;
/// The longest label of a button, in characters; Discord takes 80.
const LABEL_MAX: usize = 40;
/// How many deadlines of one call are listed.
const DEADLINES_MAX: usize = 12;
/// How many other sources of one call are named.
const SOURCES_MAX: usize = 8;
/// A code as it looks.
const CODE_EXAMPLE: &str = "CERV-2026-CITIZENS-TOWN-NT";

/// Calls that fit, with how many there are and what to do next.
pub(in crate::conversation) fn list(question: &Question, shown: &[Shown], total: usize, asker: &Asker) -> Message {
    let words = asker.words();
    let cards = shown.len().min(CARDS_MAX);
    let what = counted(question, total, words);
    let heading = match (question.intent, total > 1) {
        (_, false) => say!(words, "list-heading", what = what),
        (Intent::Deadlines, true) => say!(words, "list-heading-soonest", what = what),
        (_, true) => say!(words, "list-heading-best", what = what),
    };
    let mut message = with_cards(Message::of(heading), shown.iter().take(cards), asker);
    if total > cards {
        message = message.paragraph(say_line!(words, "list-more", count = total - cards));
    }
    follow_hint(message, question, words)
}

/// Calls that share a code or its beginning.
pub(in crate::conversation) fn family(question: &Question, shown: &[Shown], total: usize, asker: &Asker) -> Message {
    let words = asker.words();
    let shared = question.filters.codes.first().map_or("", String::as_str);
    let mut message = Message::of(say!(words, "family-heading", count = total, code = shared));
    message = with_cards(message, shown.iter().take(CARDS_MAX), asker);
    if total > CARDS_MAX {
        message = message.paragraph(say_line!(words, "family-more", count = total - CARDS_MAX));
    }
    with_details(message, shown.get(..CARDS_MAX).unwrap_or(shown))
}

/// Calls like one that is known.
pub(in crate::conversation) fn similar(known: &Opportunity, shown: &[Shown], asker: &Asker) -> Message {
    let (title, words) = (known.facts.title.as_str(), asker.words());
    if shown.is_empty() {
        return Message::of(say!(words, "similar-nothing", title = title));
    }
    let message = Message::of(say!(words, "similar-heading", title = title));
    with_details(with_cards(message, shown.iter(), asker), shown)
}

/// A button for each call, to see all of it.
fn with_details(message: Message, shown: &[Shown]) -> Message {
    shown.iter().fold(message, |message, (_, opportunity)| match details_command(opportunity) {
        Some(command) => message.button(label(&opportunity.facts.title), Action::Command(command)),
        None => message,
    })
}

fn with_cards<'a>(message: Message, shown: impl Iterator<Item = &'a Shown>, asker: &Asker) -> Message {
    shown.fold(message, |message, (hit, opportunity)| message.card(card(opportunity, asker.reader(), &hit.why)))
}

/// One call with all that is known of it, what was asked for first.
pub(in crate::conversation) fn one_call(
    opportunity: &Opportunity,
    focus: Focus,
    seen: &[Seen],
    asker: &Asker,
) -> Message {
    let (facts, words) = (&opportunity.facts, asker.words());
    let mut message = Message::default();
    if let Some(line) = first_words(facts, focus, asker) {
        message = message.paragraph(line);
    }
    let mut whole = card(opportunity, asker.reader(), &[]);
    if budget(&facts.budget, words).is_empty() {
        // Before what is said of our own sightings, where money stands when it is known.
        let at = whole.lines.len().saturating_sub(1);
        whole.lines.insert(at, say_line!(words, "money-line-unknown"));
    }
    if let Some(call) = facts.call_title.as_deref().filter(|title| *title != facts.title) {
        whole.lines.push(say_line!(words, "part-of-call", call = call));
    }
    if let Some(last) = seen.iter().map(|seen| seen.last).max() {
        whole.lines.push(say_line!(words, "seen-last", date = day_of(last, asker.reader())));
    }
    message = message.card(whole);
    if let Some(update) = facts.updates.first() {
        message = message.paragraph(announcement(update, words));
    }
    if facts.deadlines.len() > 1 {
        message = message.paragraph(say_line!(words, "deadlines-all")).list(all_deadlines(facts, asker));
    }
    let also = also_listed(opportunity, seen, asker);
    if !also.is_empty() {
        message = message.paragraph(say_line!(words, "also-listed")).list(also);
    }
    let excerpt = excerpt(&facts.text);
    if !excerpt.is_empty() {
        message = message.paragraph([text_of(excerpt)]);
    }
    if facts.link.starts_with("http") {
        message = message.button(say!(words, "button-page"), Action::Open(facts.link.clone()));
    }
    let similar = format!("/similar {}", opportunity.code());
    if similar.len() <= Action::COMMAND_BYTES_MAX {
        message = message.button(say!(words, "button-similar"), Action::Command(similar));
    }
    message
}

/// The other sources that show it, each with its page, and the days where they are others.
fn also_listed(opportunity: &Opportunity, seen: &[Seen], asker: &Asker) -> Vec<Line> {
    let words = asker.words();
    let own = &opportunity.facts;
    let days = |facts: &Facts| facts.deadlines.iter().map(|deadline| deadline.date).collect::<Vec<_>>();
    let others = seen.iter().map(|seen| &seen.sighting).filter(|sighting| sighting.facts.link != own.link);
    let line = |sighting: &Sighting| {
        let facts = &sighting.facts;
        let page = Inline::Link { text: sighting.source.clone(), url: facts.link.clone() };
        match facts.deadlines.as_slice() {
            [first, ..] if !days(own).contains(&first.date) => {
                say_line!(words, "also-listed-otherwise", source = page, date = day(first.date, words))
            }
            _ => vec![page],
        }
    };
    others.take(SOURCES_MAX).map(line).collect()
}

/// The one thing asked for, before all the rest.
fn first_words(facts: &Facts, focus: Focus, asker: &Asker) -> Option<Line> {
    let words = asker.words();
    match focus {
        Focus::Whole => None,
        Focus::Deadline => Some(deadline_line(facts, asker.reader())),
        Focus::Opening => Some(status_line(facts, asker.reader()).unwrap_or_else(|| match facts.opens_on {
            None => say_line!(words, "open-now"),
            Some(opened) => say_line!(words, "open-since", date = day(opened, words)),
        })),
        Focus::Money => {
            let money = budget(&facts.budget, words);
            let is_known = !money.is_empty();
            let said = is_known.then(|| say_line!(words, "money-line", money = money));
            Some(said.unwrap_or_else(|| say_line!(words, "money-none-stated")))
        }
    }
}

fn all_deadlines(facts: &Facts, asker: &Asker) -> Vec<Line> {
    facts.deadlines.iter().take(DEADLINES_MAX).map(|each| deadline(each, asker.reader())).collect()
}

/// The beginning of a description, cut where a sentence ends.
fn excerpt(text: &str) -> String {
    let text = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    if text.chars().count() <= EXCERPT_MAX {
        return text;
    }
    let head: String = text.chars().take(EXCERPT_MAX).collect();
    let ends = |pattern: &str| head.rfind(pattern).map(|at| at + 1);
    let sentence = [". ", ".\n", "? ", "! "].into_iter().filter_map(ends).max();
    if let Some(whole) = sentence.filter(|end| *end > EXCERPT_MAX / 3).and_then(|end| head.get(..end)) {
        return whole.to_owned();
    }
    let word = head.rsplit_once(char::is_whitespace).map_or(head.as_str(), |(words, _)| words);
    format!("{word}…")
}

/// Nothing fits: what was understood, and which one condition stands in the way.
pub(in crate::conversation) fn nothing_found(
    question: &Question,
    looser: Option<(Condition, usize)>,
    words: Words,
) -> Message {
    let mut message = Message::of(say!(words, "nothing-fits", what = asked_for(question, words)));
    if let Some((condition, total)) = looser {
        message = message.paragraph([text_of(condition.given_up(total, words))]);
    }
    if interest_of(question).is_some() {
        message = message.paragraph(say_line!(words, "nothing-fits-follow"));
    }
    follow_button(message, question, words)
}

/// A code that names nothing we know.
pub(in crate::conversation) fn unknown_code(asked: &str, nearest: &[String], words: Words) -> Message {
    let asked: String = asked.chars().take(CODE_MAX).collect();
    let mut message = Message::default().paragraph(say_line!(words, "unknown-code", code = code(asked)));
    if nearest.is_empty() {
        return message.paragraph(say_line!(words, "unknown-code-example", code = code(CODE_EXAMPLE)));
    }
    message = message.paragraph(say_line!(words, "unknown-code-nearest"));
    message = message.list(nearest.iter().map(|near| vec![Inline::Code(near.clone())]).collect());
    for near in nearest {
        let command = format!("/call {near}");
        if command.len() <= Action::COMMAND_BYTES_MAX {
            message = message.button(label(near), Action::Command(command));
        }
    }
    message
}

/// Says first that only the beginning was read.
pub(in crate::conversation) fn after_cut(mut message: Message, words: Words) -> Message {
    message.blocks.insert(0, Block::Paragraph(say_line!(words, "cut-question", count = LENGTH_MAX)));
    message
}

/// How to be told of what comes later, said aloud to those who asked for it.
fn follow_hint(message: Message, question: &Question, words: Words) -> Message {
    let message = match interest_of(question).filter(|_| question.wants_to_follow) {
        Some(interest) => {
            let command = code(format!("/follow {interest}"));
            message.paragraph(say_line!(words, "list-follow-hint", command = command))
        }
        None => message,
    };
    follow_button(message, question, words)
}

fn follow_button(message: Message, question: &Question, words: Words) -> Message {
    let command = interest_of(question).map(|interest| format!("/follow {interest}"));
    match command.filter(|command| command.len() <= Action::COMMAND_BYTES_MAX) {
        Some(command) => message.button(say!(words, "button-follow"), Action::Command(command)),
        None => message,
    }
}

fn label(text: &str) -> String {
    if text.chars().count() <= LABEL_MAX {
        return text.to_owned();
    }
    text.chars().take(LABEL_MAX - 1).chain(['…']).collect()
}
