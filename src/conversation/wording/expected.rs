//! What is said about rounds that are expected: a list of its own, so that none looks like an open call.

use crate::conversation::answer::Asker;
use crate::domain::message::{Inline, Line, Message, text_of};
use crate::domain::round::{MonthPart, Publisher, Round, Season, Times};
use crate::language::Words;
use crate::language::catalogue::{say, say_line};
use crate::language::wording::day;

/// The message, and below it what is expected.
pub(in crate::conversation) fn with_expected(message: Message, rounds: &[&Round], asker: &Asker) -> Message {
    if rounds.is_empty() {
        return message;
    }
    let words = asker.words();
    let lines = rounds.iter().map(|round| line(round, asker)).collect();
    message.paragraph([Inline::Strong(say!(words, "expected-heading"))]).list(lines)
}

fn line(round: &Round, asker: &Asker) -> Line {
    let words = asker.words();
    let times = round.next(asker.today()).map(|(_, times)| when(times, words));
    let mut said = format!(": {}", times.unwrap_or_default());
    if let Some(last) = round.last {
        let (opened, closed) = (day(last.opened, words), day(last.closed, words));
        said.push(' ');
        said.push_str(&say!(words, "expected-last", opened = opened, closed = closed));
    }
    said.push(' ');
    let mut line = vec![Inline::Strong(round.title.clone()), text_of(said)];
    let host = round.link.split('/').nth(2).unwrap_or(&round.link);
    let link = Inline::Link { text: host.to_owned(), url: round.link.clone() };
    line.extend(match round.published_by {
        Publisher::Agencies => say_line!(words, "expected-agencies", link = link),
        Publisher::Portal => say_line!(words, "expected-portal", link = link),
    });
    line
}

fn when(times: Times, words: Words) -> String {
    let closes = season(times.closes, words);
    match times.opens {
        Some(opens) => say!(words, "expected-times", opens = season(opens, words), closes = closes),
        None => say!(words, "expected-closes", closes = closes),
    }
}

fn season(season: Season, words: Words) -> String {
    let month = say!(words, "month", month = u64::from(season.month));
    match season.part {
        MonthPart::Early => say!(words, "month-early", month = month),
        MonthPart::Mid => say!(words, "month-mid", month = month),
        MonthPart::Late => say!(words, "month-late", month = month),
    }
}
