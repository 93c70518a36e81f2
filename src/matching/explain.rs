//! Why a document meets an interest or does not: each thing asked for, whether it holds, and what was found instead.

use jiff::Timestamp;

use super::facet::{Sheet, When};
use super::meets::holds;
use super::{Document, Field};
use crate::domain::interest::{Expression, Facet, Interest};
use crate::domain::language::Language;
use crate::domain::opportunity::Facts;
use crate::domain::programme;
use crate::language::terms::Term;

/// How many things of several are told; the first ones say enough.
const TOLD_MAX: usize = 6;

/// One thing an interest asks for, held against a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What is asked for, in words that follow "calls": `about heritage`.
    pub asked: String,
    /// Whether it holds.
    pub holds: bool,
    /// What the document says: `in the title`, `does not occur`, `grants up to EUR 300,000`.
    pub found: String,
}

/// Holds each thing that `interest` asks for against `document` at `now`; it is met if all hold.
#[must_use]
pub fn explain(interest: &Interest, document: &Document<'_>, now: Timestamp) -> Vec<Check> {
    let explainer = Explainer { document, sheet: Sheet::of(document, When::At(now)), now };
    interest.expression.conditions().iter().map(|part| explainer.check(part)).collect()
}

struct Explainer<'a> {
    document: &'a Document<'a>,
    sheet: Sheet<'a>,
    now: Timestamp,
}

impl Explainer<'_> {
    fn check(&self, expression: &Expression) -> Check {
        let holds = holds(expression, self.document, &self.sheet);
        Check { asked: expression.in_words(), holds, found: self.found(expression) }
    }

    fn found(&self, expression: &Expression) -> String {
        match expression {
            Expression::Everything => "fits every call".to_owned(),
            Expression::Word(word) => place(self.document.phrase_places(word).next().map(|place| place.field)),
            Expression::Phrase(words) => {
                place(self.document.phrase_places(&words.join(" ")).next().map(|place| place.field))
            }
            Expression::Prefix(prefix) => place(self.document.prefix_places(prefix).next().map(|place| place.field)),
            Expression::Facet(facet) => self.fact(facet),
            Expression::Not(inner) => self.found(inner),
            Expression::All(parts) | Expression::Any(parts) => {
                let told = parts.iter().take(TOLD_MAX).map(|part| format!("{}: {}", part.in_words(), self.found(part)));
                told.collect::<Vec<_>>().join("; ")
            }
        }
    }

    /// What is known of that which a facet asks for.
    fn fact(&self, facet: &Facet) -> String {
        let facts: &Facts = &self.document.opportunity.facts;
        match facet {
            Facet::Programme(_) => match &facts.programme {
                Some(id) => {
                    format!("it is of {}", programme::by_id(id).map_or(id.as_str(), |programme| &programme.name))
                }
                None => "its programme is not known".to_owned(),
            },
            Facet::Kind(_) => format!("it is {}", Facet::Kind(facts.kind).in_words()),
            Facet::Country(_) => self.named("country, which fits all", |term| match term {
                Term::Country(code) => Some(Facet::Country((*code).to_owned())),
                Term::Organisation(_) | Term::Theme(_) => None,
            }),
            Facet::Organisation(_) => self.named("type of organisation", |term| match term {
                Term::Organisation(id) => Some(Facet::Organisation((*id).to_owned())),
                Term::Country(_) | Term::Theme(_) => None,
            }),
            Facet::Theme(_) => self.named("theme we know", |term| match term {
                Term::Theme(id) => Some(Facet::Theme((*id).to_owned())),
                Term::Country(_) | Term::Organisation(_) => None,
            }),
            Facet::Budget(_) => match (facts.budget.grant_min, facts.budget.grant_max) {
                (None, None) => "the size of its grants is not known".to_owned(),
                _ => format!("its money: {}", facts.budget),
            },
            Facet::Deadline(_) => match facts.next_deadline(self.now) {
                Some(deadline) => format!("it closes in {} days", deadline.days_left(self.now)),
                None => "it has no deadline ahead".to_owned(),
            },
            Facet::Opens(_) => match facts.opens_on {
                Some(day) => format!("its opening day is {day}"),
                None => "its opening day is not known".to_owned(),
            },
            Facet::Partners(_) => match self.document.partners() {
                Some(least) => format!("it asks for {least} or more to apply together"),
                None => "it does not say how many partners it needs".to_owned(),
            },
            Facet::Status(_) => format!("it is {}", facts.status_at(self.now).as_str()),
            Facet::Language(_) => {
                let name = Language::named(&facts.language).map(Language::own_name);
                format!("it is in {}", name.unwrap_or(&facts.language))
            }
        }
    }

    fn named(&self, none: &str, facet: impl Fn(&Term) -> Option<Facet>) -> String {
        let named: Vec<String> =
            self.document.terms().iter().filter_map(facet).take(TOLD_MAX).map(|facet| facet.in_words()).collect();
        if named.is_empty() { format!("it names no {none}") } else { format!("it is {}", named.join(", ")) }
    }
}

fn place(field: Option<Field>) -> String {
    let place = match field {
        None => return "does not occur".to_owned(),
        Some(Field::Title) => "title",
        Some(Field::Code) => "code",
        Some(Field::CallTitle) => "title of its call",
        Some(Field::Keyword) => "keywords",
        Some(Field::ActionType) => "type of action",
        Some(Field::Text) => "description",
    };
    format!("in the {place}")
}
