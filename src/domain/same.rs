//! Whether what two sources show is one opportunity.
//!
//! Conservative: two calls taken for one are a call that nobody is told of, so doubt keeps them apart. No single
//! likeness is enough, and identifiers that differ decide against everything else.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::opportunity::{Facts, Kind};
use super::tie::Likeness;

/// Words that stand in the titles of any call.
const COMMON_WORDS: [&str; 24] = [
    "annual",
    "application",
    "applications",
    "call",
    "calls",
    "competition",
    "european",
    "expression",
    "from",
    "funding",
    "grant",
    "grants",
    "interest",
    "open",
    "programme",
    "project",
    "projects",
    "proposal",
    "proposals",
    "round",
    "second",
    "support",
    "third",
    "with",
];
/// A title is told from others by so many words that do not stand in the titles of any call.
const TELLING_WORDS_MIN: usize = 2;
/// Shorter words tell nothing.
const TELLING_LETTERS_MIN: usize = 4;
/// The shortest identifier that is taken for one.
const IDENTIFIER_CHARS_MIN: usize = 6;

/// By what records are found that might be the same; nothing where a record does not state it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// The identifier, in one spelling.
    pub identifier: Option<String>,
    /// The address of its page, in one spelling.
    pub link: Option<String>,
    /// The title, in one spelling.
    pub title: String,
}

impl Marks {
    /// The marks of a record.
    #[must_use]
    pub fn of(facts: &Facts) -> Self {
        Self {
            identifier: facts.identifier.as_deref().and_then(identifier),
            link: link(&facts.link),
            title: folded(&facts.title),
        }
    }
}

/// Which marks stand for one record only in each of the two sources; a mark that several rows share tells none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Telling {
    /// The identifier does.
    pub identifier: bool,
    /// The link does.
    pub link: bool,
    /// The title does.
    pub title: bool,
}

/// One record with its marks.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// What is stated.
    pub facts: &'a Facts,
    /// Its marks.
    pub marks: &'a Marks,
    /// Whether its source publishes calls itself, so that what it says of their kind is to be believed.
    pub is_original: bool,
}

/// Whether two records have identifiers, and other ones.
#[must_use]
pub fn differ(one: &Marks, other: &Marks) -> bool {
    one.identifier.is_some() && other.identifier.is_some() && one.identifier != other.identifier
}

/// In what two records agree when that makes them one opportunity; nothing when there is doubt.
///
/// Either the identifier or the page, and besides it the title; or instead of the title a day, where a publisher itself is
/// one of the two; or title, deadlines and programme together. The identifier of a cascade call is its parent project's,
/// so it tells nothing.
#[must_use]
pub fn likeness(one: Look<'_>, other: Look<'_>, telling: Telling) -> Option<Vec<Likeness>> {
    if differ(one.marks, other.marks) {
        return None;
    }
    let days = Days::of(one.facts, other.facts);
    let shared = matches!(days, Days::Within | Days::Some);
    let title = !one.marks.title.is_empty() && one.marks.title == other.marks.title;
    let is_cascade = [one, other].iter().any(|look| look.facts.kind == Kind::Cascade);
    let identifier = telling.identifier && !is_cascade && one.marks.identifier.is_some();
    let identifier = identifier && one.marks.identifier == other.marks.identifier;
    let link = telling.link && one.marks.link.is_some() && one.marks.link == other.marks.link;
    let programme = one.facts.programme.is_some() && one.facts.programme == other.facts.programme;
    let alone = telling.title && title && tells(&one.marks.title) && days == Days::Within && programme;
    // What only repeats others may show a cascade call under its parent project's code or page without saying so.
    let vouched = (one.is_original || other.is_original) && !is_cascade;
    let by_title = title && (vouched || (tells(&one.marks.title) && days != Days::Others));
    let by_identifier = identifier && (by_title || (vouched && shared));
    let by_link = link && days != Days::Others && (by_title || (vouched && shared));
    if !(by_identifier || by_link || alone) {
        return None;
    }
    let found = [
        (identifier, Likeness::Identifier),
        (link, Likeness::Link),
        (title, Likeness::Title),
        (shared, Likeness::Deadlines),
        (programme, Likeness::Programme),
    ];
    Some(found.into_iter().filter(|(is_so, _)| *is_so).map(|(_, likeness)| likeness).collect())
}

/// How the deadlines of two records stand to each other; hours are left aside, publishers do not agree on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Days {
    /// One of them states none.
    Unknown,
    /// All days of one are days of the other: one may name only the next of several.
    Within,
    /// They share some.
    Some,
    /// They share none.
    Others,
}

impl Days {
    fn of(one: &Facts, other: &Facts) -> Self {
        let days = |facts: &Facts| facts.deadlines.iter().map(|deadline| deadline.date).collect::<BTreeSet<Date>>();
        let (one, other) = (days(one), days(other));
        if one.is_empty() || other.is_empty() {
            return Self::Unknown;
        }
        match one.intersection(&other).count() {
            0 => Self::Others,
            shared if shared == one.len().min(other.len()) => Self::Within,
            _ => Self::Some,
        }
    }
}

/// An identifier in one spelling; nothing for what is too short to be one.
fn identifier(text: &str) -> Option<String> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect();
    let is_code = plain.chars().count() >= IDENTIFIER_CHARS_MIN && plain.chars().any(|c| c.is_ascii_digit());
    is_code.then_some(plain)
}

/// An address in one spelling; nothing for what leads to no single page.
fn link(text: &str) -> Option<String> {
    let lower = text.trim().to_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"))?;
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let rest = rest.split_once('#').map_or(rest, |(page, _)| page);
    let (page, query) = rest.split_once('?').unwrap_or((rest, ""));
    let asked: Vec<&str> = query.split('&').filter(|part| !part.is_empty() && !part.starts_with("utm_")).collect();
    let page = page.trim_end_matches('/');
    let leads_somewhere = page.contains('/') || !asked.is_empty();
    leads_somewhere.then(|| if asked.is_empty() { page.to_owned() } else { format!("{page}?{}", asked.join("&")) })
}

/// A title's words in small letters, without punctuation.
fn folded(text: &str) -> String {
    let lower = text.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a title can be told from others.
fn tells(folded: &str) -> bool {
    let is_telling = |word: &&str| {
        let is_number = word.chars().all(|c| c.is_ascii_digit());
        word.chars().count() >= TELLING_LETTERS_MIN && !is_number && !COMMON_WORDS.contains(word)
    };
    folded.split(' ').filter(is_telling).collect::<BTreeSet<_>>().len() >= TELLING_WORDS_MIN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_page_has_one_spelling() {
        let one = link("https://www.Example.org/Calls/7/?utm_source=rss#top");
        assert_eq!(one.as_deref(), Some("example.org/calls/7"));
        assert_eq!(link("http://example.org/calls?id=7"), Some("example.org/calls?id=7".to_owned()));
        assert_eq!(link("https://example.org/"), None, "a home page is everybody's");
        assert_eq!(link("mailto:desk@example.org"), None);
    }

    #[test]
    fn a_title_of_common_words_tells_nothing() {
        assert!(!tells(&folded("Open call for proposals 2026 - second round")));
        assert!(!tells(&folded("Erasmus+ call for proposals")));
        assert!(tells(&folded("Networks of towns: remembrance")));
    }

    #[test]
    fn an_identifier_is_told_from_a_number_or_word() {
        assert_eq!(identifier(" Cerv-2026-Citizens "), Some("CERV-2026-CITIZENS".to_owned()));
        assert_eq!(identifier("2026"), None);
        assert_eq!(identifier("Interreg"), None);
    }
}
