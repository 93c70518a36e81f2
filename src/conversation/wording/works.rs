//! What is said about works: a list of links, so that none looks like a call.

use jiff::Timestamp;

use super::understood::topic;
use crate::conversation::answer::Asker;
use crate::conversation::question::Question;
use crate::domain::message::{Inline, Line, Message, text_of};
use crate::domain::programme;
use crate::domain::work::Work;
use crate::language::Words;
use crate::language::catalogue::{code, say, say_line};
use crate::language::wording::{day_of, euros};
use crate::search::library::Shelf;

/// How many works one answer shows.
const WORKS_MAX: usize = 5;
/// How much of a description is quoted, in characters.
const EXCERPT_MAX: usize = 160;

/// Works that fit, with how many there are, where they are from and of when that is.
pub(in crate::conversation) fn works(
    shelf: Shelf,
    works: &[Work],
    total: usize,
    sources: &[(String, Option<Timestamp>)],
    asker: &Asker,
) -> Message {
    let words = asker.words();
    let heading = match shelf {
        Shelf::Funded => say!(words, "works-funded", count = total),
        Shelf::Usable => say!(words, "works-usable", count = total),
    };
    let lines = works.iter().take(WORKS_MAX).map(|work| line(work, words)).collect();
    let mut message = Message::of(heading).list(lines);
    for (name, read) in sources {
        let line = match read {
            Some(at) => {
                say_line!(words, "works-source", source = code(name.as_str()), date = day_of(*at, asker.reader()))
            }
            None => say_line!(words, "works-source-undated", source = code(name.as_str())),
        };
        message = message.paragraph(line);
    }
    message.paragraph(say_line!(words, "works-no-calls"))
}

/// Title, what it belongs to, a few words of it.
fn line(work: &Work, words: Words) -> Line {
    let mut facts: Vec<String> = Vec::new();
    facts.extend(work.project.clone());
    facts.extend(work.programme.as_deref().map(programme_name));
    facts.extend(years(work));
    facts.extend(work.topic.clone());
    facts.extend(work.money.map(|money| euros(money, words)));
    let mut line = vec![Inline::Link { text: work.title.clone(), url: work.link.clone() }];
    if !facts.is_empty() {
        line.push(text_of(format!(" · {}", facts.join(" · "))));
    }
    let text = excerpt(&work.text);
    if !text.is_empty() {
        line.push(text_of(format!(" · {text}")));
    }
    line
}

fn programme_name(id: &str) -> String {
    programme::by_id(id).map_or_else(|| id.to_owned(), |programme| programme.name.clone())
}

fn years(work: &Work) -> Option<String> {
    match (work.from, work.to) {
        (Some(from), Some(to)) if from.year() != to.year() => Some(format!("{}–{}", from.year(), to.year())),
        (Some(one), _) | (None, Some(one)) => Some(one.year().to_string()),
        (None, None) => None,
    }
}

fn excerpt(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= EXCERPT_MAX {
        return text;
    }
    let head: String = text.chars().take(EXCERPT_MAX).collect();
    let whole = head.rsplit_once(' ').map_or(head.as_str(), |(words, _)| words);
    format!("{whole}…")
}

/// Nothing stands on the shelf.
pub(in crate::conversation) fn no_works(shelf: Shelf, words: Words) -> Message {
    Message::of(match shelf {
        Shelf::Funded => say!(words, "works-funded-none"),
        Shelf::Usable => say!(words, "works-usable-none"),
    })
}

/// Nothing on the shelf fits.
pub(in crate::conversation) fn no_works_fit(shelf: Shelf, question: &Question, words: Words) -> Message {
    let what = topic(question, words);
    Message::of(match shelf {
        Shelf::Funded => say!(words, "works-funded-nothing", topic = what),
        Shelf::Usable => say!(words, "works-usable-nothing", topic = what),
    })
}
