//! How well an opportunity fits an interest it meets, so that digests can rank and weak matches be left out.
//!
//! Evidence adds up: a rare word counts more than a common one, a word in the title more than one in the text, and
//! what the community's profile names counts besides. Nothing here decides whether an interest is met.

use std::fmt;

use jiff::Timestamp;

use super::facet::{Sheet, When};
use super::{Document, Field, Rarity};
use crate::domain::community::Profile;
use crate::domain::interest::{Expression, Facet, Interest};
use crate::domain::taste::Taste;
use crate::language::terms::Term;
use crate::language::words::{each, folded};

/// How well an opportunity fits, from 0 to 100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Relevance(u8);

impl Relevance {
    /// The number, from 0 to 100.
    #[must_use]
    pub fn percent(self) -> u8 {
        self.0
    }

    /// So many points more or less, within its ends.
    fn moved(self, points: i8) -> Self {
        Self(self.0.saturating_add_signed(points).min(100))
    }

    /// Evidence has no upper end; each further piece adds less.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number lies between 0 and 100")]
    fn of(evidence: f32) -> Self {
        Self((100.0 * (1.0 - (-evidence.max(0.0)).exp())).round() as u8)
    }
}

impl fmt::Display for Relevance {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} %", self.0)
    }
}

/// Of several alternatives the best counts whole, the others this part.
const ALTERNATIVE: f32 = 0.25;
/// How much each further place of a word adds, and how many are counted.
const FURTHER: f32 = 0.1;
const FURTHER_MAX: usize = 5;
/// What one thing of the community's profile adds, and how many are counted.
const PROFILE: f32 = 0.15;
const PROFILE_MAX: usize = 4;

/// What relevance is judged by.
pub(super) struct Judge<'a> {
    pub(super) document: &'a Document<'a>,
    pub(super) now: Timestamp,
    pub(super) rarity: &'a Rarity,
}

impl Judge<'_> {
    /// How well the document fits `interest`, which it meets; what a member showed to like moves that a little.
    pub(super) fn relevance(&self, interest: &Interest, profile: Option<&Profile>, taste: Option<&Taste>) -> Relevance {
        let sheet = Sheet::of(self.document, When::At(self.now));
        let evidence = self.evidence(&interest.expression, &sheet);
        let relevance = Relevance::of(evidence + profile.map_or(0.0, |profile| self.fit(profile)));
        relevance.moved(taste.map_or(0, |taste| taste.tilt(&self.document.traits())))
    }

    fn evidence(&self, expression: &Expression, sheet: &Sheet<'_>) -> f32 {
        match expression {
            Expression::All(parts) => parts.iter().map(|part| self.evidence(part, sheet)).sum(),
            Expression::Any(parts) => {
                let each: Vec<f32> = parts.iter().map(|part| self.evidence(part, sheet)).collect();
                let best = each.iter().copied().fold(0.0, f32::max);
                best + (each.iter().sum::<f32>() - best) * ALTERNATIVE
            }
            Expression::Facet(facet) if sheet.holds(facet) => self.of_facet(facet),
            Expression::Everything | Expression::Not(_) | Expression::Facet(_) => 0.0,
            Expression::Word(word) => {
                self.of_text(&plain(word), self.document.phrase_places(word).map(|place| place.field))
            }
            Expression::Phrase(words) => {
                let phrase = words.join(" ");
                self.of_text(&plain(&phrase), self.document.phrase_places(&phrase).map(|place| place.field))
            }
            Expression::Prefix(prefix) => {
                let fields = self.document.prefix_places(prefix).map(|place| place.field);
                self.of_text(&format!("{}*", folded(prefix)), fields)
            }
        }
    }

    fn of_text(&self, text: &str, fields: impl Iterator<Item = Field>) -> f32 {
        let (mut best, mut places) = (0.0_f32, 0);
        for field in fields {
            best = best.max(weight(field));
            places += 1;
        }
        let further: f32 = (1..places.min(FURTHER_MAX)).map(|_| FURTHER).sum();
        if places == 0 { 0.0 } else { self.rarity.weight(text) * (best + further) }
    }

    fn of_facet(&self, facet: &Facet) -> f32 {
        match facet {
            Facet::Theme(_) | Facet::Organisation(_) => 0.4,
            Facet::Programme(_) => 0.3,
            // Only a country that is named says something; most calls name none.
            Facet::Country(code) => {
                let named = |term: &Term| matches!(term, Term::Country(named) if named == code);
                if self.document.names(named) { 0.3 } else { 0.0 }
            }
            Facet::Kind(_)
            | Facet::Budget(_)
            | Facet::Deadline(_)
            | Facet::Opens(_)
            | Facet::Language(_)
            | Facet::Partners(_) => 0.1,
            Facet::Status(_) => 0.0,
        }
    }

    fn fit(&self, profile: &Profile) -> f32 {
        let is_in = |list: &[String], id: &str| list.iter().any(|known| known == id);
        let named = self.document.terms().iter().filter(|term| match term {
            Term::Organisation(id) => is_in(&profile.organisations, id),
            Term::Theme(id) => is_in(&profile.themes, id),
            Term::Country(code) => is_in(&profile.countries, code),
        });
        named.take(PROFILE_MAX).map(|_| PROFILE).sum()
    }
}

/// How much more a word says in some places than in the text.
fn weight(field: Field) -> f32 {
    match field {
        Field::Title => 1.5,
        Field::Keyword => 1.2,
        Field::CallTitle => 1.0,
        Field::Code => 0.9,
        Field::ActionType => 0.6,
        Field::Text => 0.5,
    }
}

/// The folded words of a text with spaces between them.
fn plain(text: &str) -> String {
    let mut plain: Vec<String> = Vec::new();
    each(text, |word, _, _| plain.push(word.to_owned()));
    plain.join(" ")
}
