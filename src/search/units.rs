//! A question as units: a word or a term, with every place where it may stand and what that is worth.

use super::document::pair;
use super::snapshot::{Posting, Snapshot};
use super::{Query, typo};
use crate::domain::interest::Facet;
use crate::language::words::{Word, words};
use crate::language::{common, gloss};

/// How many units of a question count; a longer one has said enough.
const UNITS_MAX: usize = 32;
/// How much of one text of a query is read, in characters; words are shorter.
const TEXT_MAX: usize = 400;
/// How much more a rare word tells than its rarity alone.
pub(super) const RARITY_POWER: f32 = 1.3;
/// How much less a word tells that calls at large are full of.
const COMMON_POWER: f32 = 0.3;

/// What a word is worth in each place; a text holds the words of all places, so each counts at least once.
pub(super) mod worth {
    pub(in crate::search) const TITLE: f32 = 2.0;
    pub(in crate::search) const KEYWORDS: f32 = 1.0;
    pub(in crate::search) const CODE: f32 = 1.5;
    pub(in crate::search) const CALL: f32 = 0.5;
    pub(in crate::search) const WORDS: f32 = 1.0;
    pub(in crate::search) const TERM: f32 = 2.0;
    /// Of two words that stand together in a title as in the question.
    pub(in crate::search) const PAIR: f32 = 0.3;
    /// Of another word for the same.
    pub(in crate::search) const SAME: f32 = 0.6;
    /// Of another English word for a foreign one.
    pub(in crate::search) const OTHER: f32 = 0.8;
    /// Of a wider word.
    pub(in crate::search) const WIDER: f32 = 0.25;
}

/// One thing a question asks for.
pub(super) struct Unit {
    pub(super) asked: Asked,
    /// Where it may stand.
    pub(super) places: Vec<Place>,
    /// How much of the question it is.
    pub(super) weight: f32,
}

/// What a unit asks for.
#[derive(Clone, Debug)]
pub(super) enum Asked {
    /// A term.
    Term(Facet),
    /// A word that occurs.
    Word(String),
}

/// A place where a unit may stand.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) posting: Posting,
    /// What standing there is worth.
    pub(super) worth: f32,
    /// Whether a document that holds it carries the unit; a wider word helps, but is not what was asked for.
    pub(super) carries: bool,
}

/// Looks up what a question needs to know of the index.
pub(super) struct Units<'a> {
    pub(super) snapshot: &'a Snapshot,
}

impl<'a> Units<'a> {
    pub(super) fn of(snapshot: &'a Snapshot) -> Self {
        Self { snapshot }
    }

    /// The units of a query: of its passage, where it has one, else of its terms and words.
    pub(super) fn read(&self, query: &Query) -> tantivy::Result<Vec<Unit>> {
        if let Some(passage) = &query.passage {
            return self.passage(passage);
        }
        let mut units = self.terms(query)?;
        let first = units.len();
        let (mut stems, mut folded) = (Vec::new(), Vec::new());
        for (said, word, is_needed) in asked(query).into_iter().take(UNITS_MAX.saturating_sub(first)) {
            let stem = self.meant(&word)?;
            let rarity = self.rarity(&stem)?;
            let weight = if is_needed { rarity.plain } else { 0.0 };
            units.push(Unit { asked: Asked::Word(said), places: self.places(&stem, 1.0)?, weight });
            stems.push(stem);
            folded.push(word.folded);
        }
        let words = units.get_mut(first..).unwrap_or_default();
        self.add_pairs(words, &stems)?;
        self.add_joined(words, &folded)?;
        self.add_others(words, &stems, &query.others)?;
        self.add_kin(words, &stems)?;
        Ok(units)
    }

    fn terms(&self, query: &Query) -> tantivy::Result<Vec<Unit>> {
        let organisations = query.filters.organisations.iter();
        let themes = query.filters.themes.iter();
        let organisations = organisations.map(|id| (Facet::Organisation(id.clone()), format!("o:{id}")));
        let named = organisations.chain(themes.map(|id| (Facet::Theme(id.clone()), format!("t:{id}"))));
        let mut units = Vec::new();
        for (facet, token) in named.take(UNITS_MAX) {
            let posting = self.snapshot.look_up(self.snapshot.fields.terms, &token)?;
            let weight = self.rarity_of(posting.frequency);
            let place = Place { posting, worth: worth::TERM * weight.powf(RARITY_POWER), carries: true };
            units.push(Unit { asked: Asked::Term(facet), places: vec![place], weight });
        }
        Ok(units)
    }

    /// Every place of a word, and of other words for it.
    pub(super) fn places(&self, stem: &str, share: f32) -> tantivy::Result<Vec<Place>> {
        let fields = self.snapshot.fields;
        let rarity = self.rarity(stem)?;
        let places = [
            (fields.words, worth::WORDS, true),
            (fields.title, worth::TITLE, false),
            (fields.keywords, worth::KEYWORDS, false),
            (fields.call, worth::CALL, false),
            (fields.code, worth::CODE, true),
        ];
        let mut found = Vec::new();
        for (field, worth, carries) in places {
            let posting = self.snapshot.look_up(field, stem)?;
            if posting.frequency > 0 {
                found.push(Place { posting, worth: worth * rarity.telling * share, carries });
            }
        }
        Ok(found)
    }

    /// Adds what neighbouring words are together in a title.
    fn add_pairs(&self, units: &mut [Unit], stems: &[String]) -> tantivy::Result<()> {
        for ((unit, one), next) in units.iter_mut().zip(stems).zip(stems.iter().skip(1)) {
            let posting = self.snapshot.look_up(self.snapshot.fields.pairs, &pair(one, next))?;
            if posting.frequency > 0 {
                let worth = worth::TITLE * worth::PAIR * self.rarity_of(posting.frequency).powf(RARITY_POWER);
                unit.places.push(Place { posting, worth, carries: false });
            }
        }
        Ok(())
    }

    /// Adds neighbouring words written as one: `fact checkers` are `factcheckers`, and carry both words.
    fn add_joined(&self, units: &mut [Unit], folded: &[String]) -> tantivy::Result<()> {
        for (at, (one, next)) in folded.iter().zip(folded.iter().skip(1)).enumerate() {
            let Some(joined) = cut(&format!("{one}{next}")).next() else { continue };
            let joined = self.places(&joined.stem, 1.0)?;
            if let Some([unit, other]) = units.get_mut(at..at + 2) {
                other.places.extend(joined.iter().map(|place| Place { worth: 0.0, ..place.clone() }));
                unit.places.extend(joined);
            }
        }
        Ok(())
    }

    /// The stem of a word; of the word that was probably meant, where it occurs nowhere.
    fn meant(&self, word: &Word) -> tantivy::Result<String> {
        let fields = self.snapshot.fields;
        let is_known = |stem: &str| -> tantivy::Result<bool> {
            let frequency = self.snapshot.look_up(fields.words, stem)?.frequency;
            Ok(frequency > 0 || self.snapshot.look_up(fields.code, stem)?.frequency > 0)
        };
        let is_meant = word.folded.chars().count() < typo::LENGTH_MIN || gloss::is_english(&word.folded);
        if is_meant || is_known(&word.stem)? {
            return Ok(word.stem.clone());
        }
        let mut best: Option<(u32, String)> = None;
        for near in typo::likely(&word.folded) {
            let Some(near) = cut(&near).next().map(|near| near.stem) else { continue };
            let frequency = self.snapshot.look_up(fields.words, &near)?.frequency;
            if frequency > best.as_ref().map_or(0, |(frequency, _)| *frequency) {
                best = Some((frequency, near));
            }
        }
        Ok(best.map_or_else(|| word.stem.clone(), |(_, near)| near))
    }

    pub(super) fn rarity(&self, stem: &str) -> tantivy::Result<Rarity> {
        let frequency = self.snapshot.look_up(self.snapshot.fields.words, stem)?.frequency;
        Ok(self.rarity_with(stem, frequency))
    }

    pub(super) fn rarity_with(&self, stem: &str, frequency: u32) -> Rarity {
        let plain = self.rarity_of(frequency);
        let common = common::tells(stem).max(0.02).powf(COMMON_POWER);
        Rarity { plain: plain * common, telling: plain.powf(RARITY_POWER) * common }
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of documents, compared roughly")]
    pub(super) fn rarity_of(&self, frequency: u32) -> f32 {
        let (all, some) = (self.snapshot.documents as f32, frequency as f32);
        ((all - some).max(0.0) + 0.5).mul_add(1.0 / (some + 0.5), 1.0).ln()
    }
}

/// How rare a word is.
#[derive(Clone, Copy)]
pub(super) struct Rarity {
    /// How much of a question it is.
    pub(super) plain: f32,
    /// How much finding it is worth.
    pub(super) telling: f32,
}

/// The words of a query in the order they were said, each with the text it was said in and whether an answer needs it.
fn asked(query: &Query) -> Vec<(String, Word, bool)> {
    let needed = query.words.iter().filter(|word| !query.said.contains(word));
    let all = query.said.iter().chain(needed).take(UNITS_MAX);
    let words = all.flat_map(|text| {
        let is_needed = query.words.contains(text);
        let head: String = text.chars().take(TEXT_MAX).collect();
        cut(&head).map(move |word| (text.clone(), word, is_needed))
    });
    words.collect()
}

/// The words of a text.
pub(super) fn cut(text: &str) -> impl Iterator<Item = Word> + use<> {
    words(text, "en").into_iter()
}
