//! Interests in words that a member understands: what is said together, and in which order, in any language.

use super::{Expression, Facet, Range};
use crate::domain::language::Language;
use crate::domain::money::euros;
use crate::domain::{programme, vocabulary};

/// Says the pieces of an interest in one language.
pub trait Voice {
    /// A single word, phrase, beginning or facet: `about heritage`, `for libraries`.
    fn single(&self, condition: &Expression) -> String;
    /// Words that are named in one breath: `about heritage or museum`.
    fn about(&self, words: String) -> String;
    /// Any of these.
    fn or(&self, items: Vec<String>) -> String;
    /// All of these.
    fn and(&self, items: Vec<String>) -> String;
    /// Anything but this.
    fn not(&self, what: String) -> String;
    /// One of several things that are not alike.
    fn either(&self, what: String) -> String;
    /// Whatever there is.
    fn everything(&self) -> String;
}

/// What a condition is about; conditions about the same are said together, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Programme,
    Word,
    Theme,
    Organisation,
    Country,
    Kind,
    Status,
    Money,
    Deadline,
    Opening,
    Language,
    Partners,
}

impl About {
    /// Whether it follows what stands before it without a comma.
    fn flows(self) -> bool {
        matches!(self, Self::Programme | Self::Word | Self::Theme | Self::Organisation | Self::Country)
    }
}

/// A condition in words that follow "calls": `about heritage for libraries, under EUR 60,000`.
pub fn said(expression: &Expression, voice: &impl Voice) -> String {
    match expression {
        Expression::Everything => voice.everything(),
        Expression::Word(_) | Expression::Prefix(_) | Expression::Phrase(_) | Expression::Facet(_) => {
            voice.single(expression)
        }
        Expression::Not(inner) => voice.not(within(inner, voice)),
        Expression::Any(parts) if about(expression).is_some() => together(parts, voice, &|items| voice.or(items)),
        Expression::Any(parts) => voice.either(voice.or(parts.iter().map(|part| within(part, voice)).collect())),
        Expression::All(parts) => all(parts, voice),
    }
}

/// The same inside another condition, where several conditions need brackets.
fn within(expression: &Expression, voice: &impl Voice) -> String {
    let is_several = matches!(expression, Expression::All(_) | Expression::Any(_)) && about(expression).is_none();
    if is_several { format!("({})", said(expression, voice)) } else { said(expression, voice) }
}

fn all(parts: &[Expression], voice: &impl Voice) -> String {
    let mut alike: Vec<(About, &Expression)> =
        parts.iter().filter_map(|part| about(part).map(|about| (about, part))).collect();
    alike.sort_by_key(|(about, _)| *about);
    let mut sentence = String::new();
    let mut say = |glue: &str, words: &str| {
        if !sentence.is_empty() {
            sentence.push_str(glue);
        }
        sentence.push_str(words);
    };
    for group in alike.chunk_by(|(one, _), (other, _)| one == other) {
        let flows = group.first().is_some_and(|(about, _)| about.flows());
        let group: Vec<Expression> = group.iter().map(|(_, part)| (*part).clone()).collect();
        say(if flows { " " } else { ", " }, &together(&group, voice, &|items| voice.and(items)));
    }
    let (without, mixed): (Vec<&Expression>, Vec<&Expression>) =
        parts.iter().filter(|part| about(part).is_none()).partition(|part| matches!(part, Expression::Not(_)));
    for part in mixed.into_iter().chain(without) {
        say(", ", &within(part, voice));
    }
    sentence
}

/// Conditions about the same; single words share one "about".
fn together(parts: &[Expression], voice: &impl Voice, join: &dyn Fn(Vec<String>) -> String) -> String {
    let word = |part: &Expression| match part {
        Expression::Word(word) => Some(word.clone()),
        Expression::Everything
        | Expression::Prefix(_)
        | Expression::Phrase(_)
        | Expression::Facet(_)
        | Expression::Not(_)
        | Expression::All(_)
        | Expression::Any(_) => None,
    };
    match parts.iter().map(word).collect::<Option<Vec<String>>>() {
        Some(words) => voice.about(join(words)),
        None => join(parts.iter().map(|part| said(part, voice)).collect()),
    }
}

/// What a single condition is about, or several alternatives about the same; none for what is said in another way.
fn about(expression: &Expression) -> Option<About> {
    match expression {
        Expression::Word(_) | Expression::Prefix(_) | Expression::Phrase(_) => Some(About::Word),
        Expression::Facet(facet) => Some(match facet {
            Facet::Programme(_) => About::Programme,
            Facet::Theme(_) => About::Theme,
            Facet::Organisation(_) => About::Organisation,
            Facet::Country(_) => About::Country,
            Facet::Kind(_) => About::Kind,
            Facet::Status(_) => About::Status,
            Facet::Budget(_) => About::Money,
            Facet::Deadline(_) => About::Deadline,
            Facet::Opens(_) => About::Opening,
            Facet::Language(_) => About::Language,
            Facet::Partners(_) => About::Partners,
        }),
        Expression::Any(parts) => {
            let first = about(parts.first()?)?;
            parts.iter().all(|part| about(part) == Some(first)).then_some(first)
        }
        Expression::Everything | Expression::Not(_) | Expression::All(_) => None,
    }
}

/// English, for logs and for reasons as they are stored.
pub(super) struct English;

impl Voice for English {
    fn single(&self, condition: &Expression) -> String {
        match condition {
            Expression::Word(word) => self.about(word.clone()),
            Expression::Prefix(prefix) => self.about(format!("{prefix}…")),
            Expression::Phrase(words) => self.about(format!("“{}”", words.join(" "))),
            Expression::Facet(facet) => facet.in_words(),
            Expression::Everything | Expression::Not(_) | Expression::All(_) | Expression::Any(_) => String::new(),
        }
    }
    fn about(&self, words: String) -> String {
        format!("about {words}")
    }
    fn or(&self, items: Vec<String>) -> String {
        items.join(" or ")
    }
    fn and(&self, items: Vec<String>) -> String {
        items.join(" and ")
    }
    fn not(&self, what: String) -> String {
        format!("not {what}")
    }
    fn either(&self, what: String) -> String {
        format!("either {what}")
    }
    fn everything(&self) -> String {
        "of any sort".to_owned()
    }
}

impl Facet {
    /// The facet in English words that follow "calls".
    #[must_use]
    pub fn in_words(&self) -> String {
        match self {
            Self::Programme(id) => {
                format!("of {}", programme::by_id(id).map_or(id.as_str(), |programme| programme.name.as_str()))
            }
            Self::Kind(kind) => format!("of kind {}", kind.as_str().replace('_', " ")),
            Self::Country(code) => {
                let country = vocabulary::country_named(code);
                format!("for {}", country.map_or(code.as_str(), |country| country.name.as_str()))
            }
            Self::Organisation(id) => format!("for {}", plural(vocabulary::organisations(), id)),
            Self::Theme(id) => format!("about {}", plural(vocabulary::themes(), id)),
            Self::Budget(range) => match (range.min, range.max) {
                (Some(min), Some(max)) => format!("between {} and {}", euros(min), euros(max)),
                (None, Some(max)) => format!("under {}", euros(max)),
                (Some(min), None) => format!("from {}", euros(min)),
                (None, None) => "of any size".to_owned(),
            },
            Self::Deadline(range) => days("closing", *range),
            Self::Opens(range) => days("opening", *range),
            Self::Status(status) => format!("that are {}", status.as_str()),
            Self::Language(code) => {
                let name = Language::named(code).map(Language::own_name);
                format!("published in {}", name.unwrap_or(code))
            }
            Self::Partners(range) => partners(*range),
        }
    }
}

fn days(verb: &str, range: Range) -> String {
    match (range.min, range.max) {
        (Some(min), Some(max)) => format!("{verb} in {min} to {max} days"),
        (None, Some(max)) => format!("{verb} within {max} days"),
        (Some(min), None) => format!("{verb} in {min} days or later"),
        (None, None) => format!("{verb} at any time"),
    }
}

fn partners(range: Range) -> String {
    let many = |number: u64| if number == 1 { "1 partner".to_owned() } else { format!("{number} partners") };
    match (range.min, range.max) {
        (Some(min), Some(max)) => format!("needing {min} to {}", many(max)),
        (None, Some(max)) => format!("needing at most {}", many(max)),
        (Some(min), None) => format!("needing {} or more", many(min)),
        (None, None) => "needing any number of partners".to_owned(),
    }
}

fn plural(terms: &[vocabulary::Term], id: &str) -> String {
    let term = terms.iter().find(|term| term.id == id);
    term.map_or_else(|| id.to_owned(), |term| term.plural.clone().unwrap_or_else(|| term.name.clone()))
}

#[cfg(test)]
mod tests {
    use crate::domain::interest::parse;

    #[test]
    fn an_interest_is_said_in_plain_words() {
        let cases = [
            ("heritage for:library budget:<60k", "calls about heritage for libraries, under EUR 60,000"),
            ("budget:<60k for:library heritage", "calls about heritage for libraries, under EUR 60,000"),
            ("heritage museum -war", "calls about heritage and museum, not about war"),
            ("heritage librar* for:library", "calls about heritage and about librar… for libraries"),
            ("(heritage OR museum) youth", "calls about heritage or museum and about youth"),
            ("for:library OR heritage", "calls either for libraries or about heritage"),
            ("for:library OR for:school", "calls for libraries or for schools"),
            ("NOT (energy OR water)", "calls not about energy or water"),
            ("(a for:school) OR (b lang:pl)", "calls either (about a for schools) or (about b, published in polski)"),
            ("NOT (a for:school)", "calls not (about a for schools)"),
            (
                "programme:erasmus country:pl status:open opens:<30d",
                "calls of Erasmus+ for Poland, that are open, opening within 30 days",
            ),
            ("-energy", "calls not about energy"),
            ("heritage partners:<=2", "calls about heritage, needing at most 2 partners"),
            ("*", "every call"),
        ];
        for (text, words) in cases {
            assert_eq!(parse(text).unwrap().in_words(), words, "{text}");
        }
    }
}
