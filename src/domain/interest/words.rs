//! Interests in words that a member understands.

use super::{Expression, Facet, Range};
use crate::domain::money::euros;
use crate::domain::{languages, programme, vocabulary};

/// What a condition is about; conditions about the same are said together, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Programme,
    Subject,
    Organisation,
    Country,
    Kind,
    Status,
    Money,
    Deadline,
    Opening,
    Language,
}

impl About {
    /// The word before what is asked for.
    fn lead(self) -> &'static str {
        match self {
            Self::Programme => "of ",
            Self::Subject => "about ",
            Self::Organisation | Self::Country => "for ",
            Self::Kind => "of kind ",
            Self::Status => "that are ",
            Self::Money | Self::Deadline | Self::Opening => "",
            Self::Language => "in ",
        }
    }

    /// Whether it follows what stands before it without a comma.
    fn flows(self) -> bool {
        matches!(self, Self::Programme | Self::Subject | Self::Organisation | Self::Country)
    }
}

/// A condition that is said together with others about the same: any of some things.
struct Choice {
    about: About,
    things: Vec<String>,
}

/// The condition in words that follow "calls": `about heritage for libraries, under EUR 60,000`.
pub(super) fn words(expression: &Expression) -> String {
    match expression {
        Expression::Everything => "of any sort".to_owned(),
        Expression::All(parts) => all(parts),
        Expression::Not(inner) => format!("not {}", inner_words(inner)),
        Expression::Any(parts) => match choice(expression) {
            Some(choice) => format!("{}{}", choice.about.lead(), choice.things.join(" or ")),
            None => format!("either {}", parts.iter().map(inner_words).collect::<Vec<_>>().join(" or ")),
        },
        Expression::Word(_) | Expression::Prefix(_) | Expression::Phrase(_) | Expression::Facet(_) => leaf(expression),
    }
}

/// The same inside another condition, where several conditions need brackets.
fn inner_words(expression: &Expression) -> String {
    let is_several = matches!(expression, Expression::All(_) | Expression::Any(_)) && choice(expression).is_none();
    if is_several { format!("({})", words(expression)) } else { words(expression) }
}

fn leaf(expression: &Expression) -> String {
    let choice = choice(expression);
    choice.map_or_else(String::new, |choice| format!("{}{}", choice.about.lead(), choice.things.concat()))
}

fn all(parts: &[Expression]) -> String {
    let mut choices: Vec<Choice> = parts.iter().filter_map(choice).collect();
    choices.sort_by_key(|choice| choice.about);
    let mut said = String::new();
    for together in choices.chunk_by(|one, other| one.about == other.about) {
        let Some(Choice { about, .. }) = together.first() else { continue };
        if !said.is_empty() {
            said.push_str(if about.flows() { " " } else { ", " });
        }
        said.push_str(&together_words(*about, together));
    }
    let others = parts.iter().filter(|part| choice(part).is_none());
    let (without, mixed): (Vec<_>, Vec<_>) = others.partition(|part| matches!(part, Expression::Not(_)));
    for part in mixed {
        said.push_str(if said.is_empty() { "" } else { ", " });
        said.push_str(&inner_words(part));
    }
    for part in without {
        said.push_str(if said.is_empty() { "" } else { ", but " });
        said.push_str(&words(part));
    }
    said
}

fn together_words(about: About, together: &[Choice]) -> String {
    let lead = about.lead();
    let each: Vec<String> = together.iter().map(|choice| choice.things.join(" or ")).collect();
    // "a or b and c" could be read in two ways.
    if each.len() > 1 && together.iter().any(|choice| choice.things.len() > 1) {
        return each.iter().map(|each| format!("{lead}{each}")).collect::<Vec<_>>().join(", and ");
    }
    let (last, before) = each.split_last().map_or((String::new(), &each[..]), |(last, before)| (last.clone(), before));
    if before.is_empty() { format!("{lead}{last}") } else { format!("{lead}{} and {last}", before.join(", ")) }
}

/// A single condition, or alternatives about the same; none for what has to be said in another way.
fn choice(expression: &Expression) -> Option<Choice> {
    let one = |about, thing: String| Some(Choice { about, things: vec![thing] });
    match expression {
        Expression::Word(word) => one(About::Subject, word.clone()),
        Expression::Prefix(prefix) => one(About::Subject, format!("{prefix}…")),
        Expression::Phrase(phrase) => one(About::Subject, format!("“{}”", phrase.join(" "))),
        Expression::Facet(facet) => one(about(facet), thing(facet)),
        Expression::Any(parts) => {
            let choices: Vec<Choice> = parts.iter().map(choice).collect::<Option<_>>()?;
            let about = choices.first()?.about;
            let alike = choices.iter().all(|choice| choice.about == about);
            alike.then(|| Choice { about, things: choices.into_iter().flat_map(|choice| choice.things).collect() })
        }
        Expression::Everything | Expression::Not(_) | Expression::All(_) => None,
    }
}

fn about(facet: &Facet) -> About {
    match facet {
        Facet::Programme(_) => About::Programme,
        Facet::Theme(_) => About::Subject,
        Facet::Organisation(_) => About::Organisation,
        Facet::Country(_) => About::Country,
        Facet::Kind(_) => About::Kind,
        Facet::Status(_) => About::Status,
        Facet::Budget(_) => About::Money,
        Facet::Deadline(_) => About::Deadline,
        Facet::Opens(_) => About::Opening,
        Facet::Language(_) => About::Language,
    }
}

fn thing(facet: &Facet) -> String {
    let programme = |id: &String| programme::by_id(id).map(|programme| programme.name.clone());
    match facet {
        Facet::Programme(id) => programme(id).unwrap_or_else(|| id.clone()),
        Facet::Kind(kind) => kind.as_str().replace('_', " "),
        Facet::Country(code) => {
            vocabulary::country_named(code).map_or_else(|| code.clone(), |country| country.name.clone())
        }
        Facet::Organisation(id) => plural(vocabulary::organisations(), id),
        Facet::Theme(id) => plural(vocabulary::themes(), id),
        Facet::Budget(range) => match (range.min, range.max) {
            (Some(min), Some(max)) => format!("between {} and {}", euros(min), euros(max)),
            (None, Some(max)) => format!("under {}", euros(max)),
            (Some(min), None) => format!("from {}", euros(min)),
            (None, None) => "of any size".to_owned(),
        },
        Facet::Deadline(range) => days("closing", *range),
        Facet::Opens(range) => days("opening", *range),
        Facet::Status(status) => status.as_str().to_owned(),
        Facet::Language(code) => languages::name_of(code).unwrap_or_else(|| code.clone()),
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

fn plural(terms: &[vocabulary::Term], id: &str) -> String {
    let term = terms.iter().find(|term| term.id == id);
    term.map_or_else(|| id.to_owned(), |term| term.plural.clone().unwrap_or_else(|| term.name.clone()))
}

impl Facet {
    /// The facet in words that follow "calls".
    #[must_use]
    pub fn in_words(&self) -> String {
        format!("{}{}", about(self).lead(), thing(self))
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::interest::parse;

    #[test]
    fn an_interest_is_said_in_plain_words() {
        let cases = [
            ("heritage for:library budget:<60k", "calls about heritage for libraries, under EUR 60,000"),
            ("budget:<60k for:library heritage", "calls about heritage for libraries, under EUR 60,000"),
            ("heritage museum librar* -war", "calls about heritage, museum and librar…, but not about war"),
            ("(heritage OR museum) youth", "calls about heritage or museum, and about youth"),
            ("for:library OR heritage", "calls either for libraries or about heritage"),
            ("NOT (energy OR water)", "calls not about energy or water"),
            ("(a for:school) OR (b lang:pl)", "calls either (about a for schools) or (about b, in Polish)"),
            ("NOT (a for:school)", "calls not (about a for schools)"),
            (
                "programme:erasmus country:pl status:open opens:<30d",
                "calls of Erasmus+ for Poland, that are open, opening within 30 days",
            ),
            ("-energy", "calls not about energy"),
            ("*", "every call"),
        ];
        for (text, words) in cases {
            assert_eq!(parse(text).unwrap().in_words(), words, "{text}");
        }
    }
}
