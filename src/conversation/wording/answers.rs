//! What is said about the calls that were found, or not found.

use jiff::Timestamp;

use super::CODE_MAX;
use super::understood::{Condition, conditions, interest_of, noun};
use crate::conversation::answer::{Asker, Shown};
use crate::conversation::question::{Focus, Intent, LENGTH_MAX, Question};
use crate::domain::message::{Action, Block, Inline, Line, Message, text_of};
use crate::domain::opportunity::{Facts, Opportunity};
use crate::language::wording::{card, day, day_of, deadline, deadline_line, details_command, status_line};

/// How many cards one answer shows.
pub(in crate::conversation) const CARDS_MAX: usize = 5;
/// How much of a description is quoted, in characters.
const EXCERPT_MAX: usize = 600;
/// The longest label of a button, in characters; Discord takes 80.
const LABEL_MAX: usize = 40;
/// How many deadlines of one call are listed.
const DEADLINES_MAX: usize = 12;

/// Calls that fit, with how many there are and what to do next.
pub(in crate::conversation) fn list(question: &Question, shown: &[Shown], total: usize, asker: &Asker) -> Message {
    let cards = shown.len().min(CARDS_MAX);
    let order = match (question.intent, total > 1) {
        (_, false) => "",
        (Intent::Deadlines, true) => ", soonest first",
        (_, true) => ", best fit first",
    };
    let what = format!("{total} {}{}{order}:", noun(question, total), conditions(question, total));
    let mut message = with_cards(Message::of(what), shown.iter().take(cards), asker);
    if total > cards {
        let more = total - cards;
        message = message.paragraph([text_of(format!(
            "And {more} more. To see fewer, add a programme, a country, an amount or a month."
        ))]);
    }
    follow_hint(message, question)
}

/// Calls that share a code or its beginning.
pub(in crate::conversation) fn family(question: &Question, shown: &[Shown], total: usize, asker: &Asker) -> Message {
    let code = question.filters.codes.first().map_or("", String::as_str);
    let mut message = Message::of(format!("{total} calls go by {code}:"));
    message = with_cards(message, shown.iter().take(CARDS_MAX), asker);
    if total > CARDS_MAX {
        message = message.paragraph([text_of(format!("And {} more; write more of the code.", total - CARDS_MAX))]);
    }
    for (_, opportunity) in shown.iter().take(CARDS_MAX) {
        if let Some(command) = details_command(opportunity) {
            message = message.button(label(&opportunity.facts.title), Action::Command(command));
        }
    }
    message
}

fn with_cards<'a>(message: Message, shown: impl Iterator<Item = &'a Shown>, asker: &Asker) -> Message {
    shown.fold(message, |message, (hit, opportunity)| {
        let why: &[String] = if hit.why.is_empty() { &[] } else { &hit.why };
        message.card(card(opportunity, asker.now, &asker.zone, why))
    })
}

/// One call with all that is known of it, what was asked for first.
pub(in crate::conversation) fn one_call(
    opportunity: &Opportunity,
    focus: Focus,
    last_seen: Option<Timestamp>,
    asker: &Asker,
) -> Message {
    let facts = &opportunity.facts;
    let mut message = Message::default();
    if let Some(line) = first_words(facts, focus, asker) {
        message = message.paragraph(line);
    }
    let mut whole = card(opportunity, asker.now, &asker.zone, &[]);
    if facts.budget.to_string().is_empty() {
        // Before what is said of our own sightings, where money stands when it is known.
        let at = whole.lines.len().saturating_sub(1);
        whole.lines.insert(at, vec![text_of("Money: not stated")]);
    }
    if let Some(call) = facts.call_title.as_deref().filter(|title| *title != facts.title) {
        whole.lines.push(vec![text_of(format!("Part of the call “{call}”"))]);
    }
    if let Some(last) = last_seen {
        whole.lines.push(vec![text_of(format!("Last seen at its source {}", day_of(last, &asker.zone)))]);
    }
    message = message.card(whole);
    if facts.deadlines.len() > 1 {
        message = message.paragraph([text_of("All its deadlines:")]).list(all_deadlines(facts, asker));
    }
    let excerpt = excerpt(&facts.text);
    if !excerpt.is_empty() {
        message = message.paragraph([text_of(excerpt)]);
    }
    if facts.link.starts_with("http") {
        message = message.button("Open page", Action::Open(facts.link.clone()));
    }
    message
}

/// The one thing asked for, before all the rest.
fn first_words(facts: &Facts, focus: Focus, asker: &Asker) -> Option<Line> {
    match focus {
        Focus::Whole => None,
        Focus::Deadline => Some(deadline_line(facts, asker.now, &asker.zone)),
        Focus::Opening => Some(status_line(facts, asker.now).unwrap_or_else(|| {
            let opened = facts
                .opens_on
                .map_or_else(|| "It is open.".to_owned(), |opened| format!("It is open since {}.", day(opened)));
            vec![text_of(opened)]
        })),
        Focus::Money => {
            let money = facts.budget.to_string();
            let said =
                if money.is_empty() { "Its source states no amounts.".to_owned() } else { format!("Money: {money}") };
            Some(vec![text_of(said)])
        }
    }
}

fn all_deadlines(facts: &Facts, asker: &Asker) -> Vec<Line> {
    facts.deadlines.iter().take(DEADLINES_MAX).map(|each| deadline(each, asker.now, &asker.zone)).collect()
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
pub(in crate::conversation) fn nothing_found(question: &Question, looser: Option<(Condition, usize)>) -> Message {
    let mut message =
        Message::of(format!("Nothing fits: I looked for {}{}.", noun(question, 2), conditions(question, 2)));
    if let Some((condition, total)) = looser {
        let verb = if total == 1 { "is" } else { "are" };
        message = message.paragraph([text_of(format!("{} there {verb} {total}.", condition.in_words()))]);
    }
    if interest_of(question).is_some() {
        message = message.paragraph([text_of("I can tell you when something that fits comes up.")]);
    }
    follow_button(message, question)
}

/// A code that names nothing we know.
pub(in crate::conversation) fn unknown_code(code: &str, nearest: &[String]) -> Message {
    let code: String = code.chars().take(CODE_MAX).collect();
    let mut message = Message::default().paragraph([text_of("I know no call "), Inline::Code(code), text_of(".")]);
    if nearest.is_empty() {
        return message
            .paragraph([text_of("Codes look like this: "), Inline::Code("CERV-2026-CITIZENS-TOWN-NT".to_owned())]);
    }
    message = message.paragraph([text_of("The nearest I know:")]);
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
pub(in crate::conversation) fn after_cut(mut message: Message) -> Message {
    let said = format!("That was long; I read the first {LENGTH_MAX} characters.");
    message.blocks.insert(0, Block::Paragraph(vec![text_of(said)]));
    message
}

/// How to be told of what comes later, said aloud to those who asked for it.
fn follow_hint(message: Message, question: &Question) -> Message {
    let message = match interest_of(question).filter(|_| question.wants_to_follow) {
        Some(interest) => {
            message.paragraph([text_of("To be told of new ones: "), Inline::Code(format!("/follow {interest}"))])
        }
        None => message,
    };
    follow_button(message, question)
}

fn follow_button(message: Message, question: &Question) -> Message {
    let command = interest_of(question).map(|interest| format!("/follow {interest}"));
    match command.filter(|command| command.len() <= Action::COMMAND_BYTES_MAX) {
        Some(command) => message.button("Follow this", Action::Command(command)),
        None => message,
    }
}

fn label(text: &str) -> String {
    if text.chars().count() <= LABEL_MAX {
        return text.to_owned();
    }
    text.chars().take(LABEL_MAX - 1).chain(['…']).collect()
}
