//! How sources do: to operators when one is in trouble, to anybody who asks.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::Reader;
use super::dates::day_of;
use crate::domain::message::{Inline, Line, Message, text_of};
use crate::domain::notice::{Notice, Subject};
use crate::domain::trouble::{Ailment, Trouble};
use crate::language::catalogue::{code, say, say_line};

/// The most of a publisher's or our own complaint that is shown, in characters.
const FOUND_MAX: usize = 300;
/// The most sorts of defects that are shown of one source.
const SORTS_MAX: usize = 3;
/// From so many hours on an age is told in days.
const HOURS_MAX: u64 = 48;

/// How one source does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Its name.
    pub name: String,
    /// When it was last read in full.
    pub last_success: Option<Timestamp>,
    /// How many records it showed then.
    pub records: usize,
    /// What could not be read, by sort.
    pub defects: BTreeMap<String, usize>,
    /// When it is read next.
    pub next: Timestamp,
    /// What is wrong with it.
    pub trouble: Option<Trouble>,
}

/// A source is in trouble, or out of it again.
#[must_use]
pub fn source(notice: &Notice, reader: Reader<'_>) -> Message {
    let words = reader.words;
    let Subject::Source { name, trouble, over } = &notice.subject else { return Message::default() };
    let since = day_of(trouble.since, reader);
    if over.is_some() {
        let line = match trouble.ailment {
            Ailment::Stale => say_line!(words, "source-over-stale", date = since),
            Ailment::Reshaped => say_line!(words, "source-over-reshaped", date = since),
            Ailment::Flooded => say_line!(words, "source-over-flooded", date = since),
        };
        return Message::default().heading(say!(words, "source-over", name = name.clone())).paragraph(line);
    }
    let heading = match trouble.ailment {
        Ailment::Stale => say!(words, "source-stale", name = name.clone(), date = since),
        Ailment::Reshaped => say!(words, "source-reshaped", name = name.clone()),
        Ailment::Flooded => say!(words, "source-flooded", name = name.clone()),
    };
    let what_next = match trouble.ailment {
        Ailment::Stale => say_line!(words, "source-stale-next"),
        Ailment::Reshaped => {
            let command = format!("crier source try {name}");
            say_line!(words, "source-reshaped-next", command = code(command))
        }
        Ailment::Flooded => {
            let command = format!("crier collect --source {name} --release");
            say_line!(words, "source-flooded-next", command = code(command))
        }
    };
    let found = cut(&trouble.found);
    let message = Message::default().heading(heading);
    let message =
        if found.is_empty() { message } else { message.paragraph(say_line!(words, "source-found", found = found)) };
    message.paragraph(what_next)
}

/// The answer to `/sources`.
#[must_use]
pub fn sources(read: &[Read], reader: Reader<'_>) -> Message {
    let words = reader.words;
    if read.is_empty() {
        return Message::of(say!(words, "sources-none"));
    }
    let heading = Message::default().heading(say!(words, "sources-heading"));
    heading.list(read.iter().map(|source| line(source, reader)).collect())
}

fn line(source: &Read, reader: Reader<'_>) -> Line {
    let words = reader.words;
    let mut parts = vec![match source.last_success {
        Some(at) => say!(words, "source-read", age = ago(at, reader), count = source.records),
        None => say!(words, "source-never"),
    }];
    if source.next > reader.now {
        parts.push(say!(words, "source-next", when = ahead(source.next, reader)));
    }
    if !source.defects.is_empty() {
        let mut sorts: Vec<(&String, &usize)> = source.defects.iter().collect();
        sorts.sort_by_key(|(sort, count)| (std::cmp::Reverse(**count), (*sort).clone()));
        let shown: Vec<String> =
            sorts.into_iter().take(SORTS_MAX).map(|(sort, count)| format!("{count} × {sort}")).collect();
        let count = source.defects.values().sum::<usize>();
        parts.push(say!(words, "source-defects", count = count, sorts = shown.join("; ")));
    }
    if let Some(trouble) = &source.trouble {
        let since = day_of(trouble.since, reader);
        parts.push(match trouble.ailment {
            Ailment::Stale => say!(words, "source-is-stale", date = since, found = cut(&trouble.found)),
            Ailment::Reshaped => say!(words, "source-is-reshaped", date = since, found = cut(&trouble.found)),
            Ailment::Flooded => say!(words, "source-is-flooded", date = since, found = cut(&trouble.found)),
        });
    }
    vec![Inline::Strong(source.name.clone()), text_of(format!(": {}", parts.join("; ")))]
}

fn ago(at: Timestamp, reader: Reader<'_>) -> String {
    let hours = hours(reader.now.duration_since(at));
    let words = reader.words;
    if hours > HOURS_MAX { say!(words, "days-ago", days = hours / 24) } else { say!(words, "hours-ago", hours = hours) }
}

fn ahead(at: Timestamp, reader: Reader<'_>) -> String {
    let hours = hours(at.duration_since(reader.now));
    let words = reader.words;
    if hours > HOURS_MAX {
        say!(words, "days-ahead", days = hours / 24)
    } else {
        say!(words, "hours-ahead", hours = hours)
    }
}

fn hours(span: SignedDuration) -> u64 {
    u64::try_from(span.as_hours()).unwrap_or(0)
}

fn cut(found: &str) -> String {
    if found.chars().count() <= FOUND_MAX {
        return found.to_owned();
    }
    found.chars().take(FOUND_MAX - 1).chain(['…']).collect()
}
