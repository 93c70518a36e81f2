//! A question as units: a word or a term, with every place where it may stand and what that is worth.

use std::collections::HashMap;

use tantivy::schema::Field;

use super::document::pair;
use super::snapshot::{Posting, Snapshot};
use super::{Passage, Query, typo};
use crate::domain::interest::Facet;
use crate::language::words::{Word, words};
use crate::language::{common, kindred};

/// How many units of a question count; a longer one has said enough.
const UNITS_MAX: usize = 32;
/// How many words of a passage count, the most telling ones.
const PASSAGE_UNITS_MAX: usize = 96;
/// How much of a passage is read, in words; the longest descriptions published are half of it.
const PASSAGE_WORDS_MAX: usize = 8_000;
/// How often a word of a passage's title or keywords counts beside one of its text.
const PASSAGE_TITLE_WEIGHT: f32 = 3.0;
/// How soon saying a word again in a passage says no more.
const PASSAGE_SATURATION: f32 = 5.0;
/// How much more a rare word tells than its rarity alone.
const RARITY_POWER: f32 = 1.3;
/// How much less a word tells that calls at large are full of.
const COMMON_POWER: f32 = 0.3;

/// What a word is worth in each place; a text holds the words of all places, so each counts at least once.
mod worth {
    pub(super) const TITLE: f32 = 2.0;
    pub(super) const KEYWORDS: f32 = 1.0;
    pub(super) const CODE: f32 = 1.5;
    pub(super) const CALL: f32 = 0.5;
    pub(super) const WORDS: f32 = 1.0;
    pub(super) const TERM: f32 = 2.0;
    /// Of two words that stand together in a title as in the question.
    pub(super) const PAIR: f32 = 0.3;
    /// Of another word for the same.
    pub(super) const SAME: f32 = 0.6;
    /// Of a wider word.
    pub(super) const WIDER: f32 = 0.25;
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
pub(super) struct Place {
    pub(super) posting: Posting,
    /// What standing there is worth.
    pub(super) worth: f32,
    /// Whether a document that holds it carries the unit; a wider word helps, but is not what was asked for.
    pub(super) carries: bool,
}

/// Looks up what a question needs to know of the index.
pub(super) struct Units<'a> {
    snapshot: &'a Snapshot,
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
        let asked: Vec<(&String, Word)> =
            query.words.iter().take(UNITS_MAX).flat_map(|asked| cut(asked).map(move |word| (asked, word))).collect();
        let mut stems = Vec::new();
        for (asked, word) in asked.into_iter().take(UNITS_MAX.saturating_sub(units.len())) {
            let stem = self.meant(&word)?;
            let rarity = self.rarity(&stem)?;
            let asked = Asked::Word(asked.clone());
            units.push(Unit { asked, places: self.places(&stem, 1.0)?, weight: rarity.plain });
            stems.push(stem);
        }
        let first = units.len() - stems.len();
        self.add_neighbours(units.get_mut(first..).unwrap_or_default(), &stems)?;
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
    fn places(&self, stem: &str, share: f32) -> tantivy::Result<Vec<Place>> {
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

    /// Adds what words lead to, and what they are together.
    fn add_neighbours(&self, units: &mut [Unit], stems: &[String]) -> tantivy::Result<()> {
        let fields = self.snapshot.fields;
        for ((unit, one), next) in units.iter_mut().zip(stems).zip(stems.iter().skip(1)) {
            let posting = self.snapshot.look_up(fields.pairs, &pair(one, next))?;
            if posting.frequency > 0 {
                let worth = worth::TITLE * worth::PAIR * self.rarity_of(posting.frequency).powf(RARITY_POWER);
                unit.places.push(Place { posting, worth, carries: false });
            }
        }
        let read: Vec<&str> = stems.iter().map(String::as_str).collect();
        for found in kindred::find(&read) {
            let Some(unit) = units.get_mut(found.first) else { continue };
            for same in &found.kin.same {
                if let ([one], 1) = (same.as_slice(), found.length) {
                    unit.places.extend(self.places(one, worth::SAME)?);
                } else {
                    unit.places.extend(self.hints(same, worth::SAME)?);
                }
            }
            for wider in &found.kin.wider {
                unit.places.extend(self.hints(wider, worth::WIDER)?);
            }
        }
        Ok(())
    }

    /// Where words stand in titles that are not the ones asked for: they help, and carry nothing.
    fn hints(&self, stems: &[String], share: f32) -> tantivy::Result<Vec<Place>> {
        let fields = self.snapshot.fields;
        let share = share * worth::TITLE / root_of_count(stems.len());
        let mut found = Vec::new();
        for stem in stems {
            let posting = self.snapshot.look_up(fields.title, stem)?;
            if posting.frequency > 0 {
                found.push(Place { posting, worth: share * self.rarity(stem)?.telling, carries: false });
            }
        }
        Ok(found)
    }

    /// The most telling words of a passage.
    fn passage(&self, passage: &Passage) -> tantivy::Result<Vec<Unit>> {
        let parts = [(&passage.title, PASSAGE_TITLE_WEIGHT), (&passage.keywords, PASSAGE_TITLE_WEIGHT)];
        let mut read: Vec<(String, f32)> = Vec::new();
        for (text, weight) in parts.into_iter().chain([(&passage.text, 1.0)]) {
            let room = PASSAGE_WORDS_MAX - read.len().min(PASSAGE_WORDS_MAX);
            read.extend(cut(text).take(room).map(|word| (word.stem, weight)));
        }
        let mut counts: HashMap<&str, f32> = HashMap::new();
        for (stem, weight) in &read {
            *counts.entry(stem).or_default() += weight;
        }
        let mut telling = Vec::new();
        for (stem, count) in counts {
            let posting = self.snapshot.look_up(self.snapshot.fields.words, stem)?;
            if posting.frequency > 0 {
                let said = count / (count + PASSAGE_SATURATION);
                let rarity = self.rarity_with(stem, posting.frequency);
                telling.push((said * rarity.telling, said, rarity, stem));
            }
        }
        telling.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.3.cmp(other.3)));
        telling.truncate(PASSAGE_UNITS_MAX);
        let mut units = Vec::new();
        for (_, said, rarity, stem) in &telling {
            let asked = Asked::Word((*stem).to_owned());
            units.push(Unit { asked, places: self.places(stem, *said)?, weight: said * rarity.plain });
        }
        self.add_company(&mut units, &read)?;
        Ok(units)
    }

    /// As [`Units::add_neighbours`], for a passage: its words stand in no order any more.
    fn add_company(&self, units: &mut Vec<Unit>, read: &[(String, f32)]) -> tantivy::Result<()> {
        let fields = self.snapshot.fields;
        let mut pairs: HashMap<String, f32> = HashMap::new();
        for ((one, weight), (next, _)) in read.iter().zip(read.iter().skip(1)) {
            *pairs.entry(pair(one, next)).or_default() += weight;
        }
        let mut extra: HashMap<(Field, String), (Posting, f32)> = HashMap::new();
        for (pair, count) in pairs {
            let posting = self.snapshot.look_up(fields.pairs, &pair)?;
            if posting.frequency > 0 {
                let rarity = self.rarity_of(posting.frequency).powf(RARITY_POWER);
                let worth = worth::TITLE * worth::PAIR * rarity * count / (count + PASSAGE_SATURATION);
                extra.insert((fields.pairs, pair), (posting, worth));
            }
        }
        let stems: Vec<&str> = read.iter().map(|(stem, _)| stem.as_str()).collect();
        for found in kindred::find(&stems) {
            let count = read.get(found.first).map_or(1.0, |(_, weight)| *weight);
            let said = count / (count + PASSAGE_SATURATION);
            for wider in found.kin.same.iter().chain(&found.kin.wider) {
                for place in self.hints(wider, worth::WIDER * said)? {
                    let key = (place.posting.field, wider.join(" "));
                    let known = extra.entry(key).or_insert((place.posting, 0.0));
                    known.1 = known.1.max(place.worth);
                }
            }
        }
        let mut extra: Vec<_> = extra.into_iter().collect();
        extra.sort_by(|(one, _), (other, _)| one.cmp(other));
        let places = extra.into_iter().map(|(_, (posting, worth))| Place { posting, worth, carries: false });
        units.push(Unit { asked: Asked::Word(String::new()), places: places.collect(), weight: 0.0 });
        Ok(())
    }

    /// The stem of a word; of the word that was probably meant, where it occurs nowhere.
    fn meant(&self, word: &Word) -> tantivy::Result<String> {
        let fields = self.snapshot.fields;
        let is_known = |stem: &str| -> tantivy::Result<bool> {
            let frequency = self.snapshot.look_up(fields.words, stem)?.frequency;
            Ok(frequency > 0 || self.snapshot.look_up(fields.code, stem)?.frequency > 0)
        };
        if word.folded.chars().count() < typo::LENGTH_MIN || is_known(&word.stem)? {
            return Ok(word.stem.clone());
        }
        let mut best: Option<(u32, String)> = None;
        for near in typo::slips(&word.stem) {
            let frequency = self.snapshot.look_up(fields.words, &near)?.frequency;
            if frequency > best.as_ref().map_or(0, |(frequency, _)| *frequency) {
                best = Some((frequency, near));
            }
        }
        Ok(best.map_or_else(|| word.stem.clone(), |(_, near)| near))
    }

    fn rarity(&self, stem: &str) -> tantivy::Result<Rarity> {
        let frequency = self.snapshot.look_up(self.snapshot.fields.words, stem)?.frequency;
        Ok(self.rarity_with(stem, frequency))
    }

    fn rarity_with(&self, stem: &str, frequency: u32) -> Rarity {
        let plain = self.rarity_of(frequency);
        let common = common::tells(stem).max(0.02).powf(COMMON_POWER);
        Rarity { plain: plain * common, telling: plain.powf(RARITY_POWER) * common }
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of documents, compared roughly")]
    fn rarity_of(&self, frequency: u32) -> f32 {
        let (all, some) = (self.snapshot.documents as f32, frequency as f32);
        ((all - some).max(0.0) + 0.5).mul_add(1.0 / (some + 0.5), 1.0).ln()
    }
}

/// How rare a word is.
#[derive(Clone, Copy)]
struct Rarity {
    /// How much of a question it is.
    plain: f32,
    /// How much finding it is worth.
    telling: f32,
}

fn cut(text: &str) -> impl Iterator<Item = Word> + use<> {
    words(text, "en").into_iter()
}

#[expect(clippy::cast_precision_loss, reason = "a handful of words")]
fn root_of_count(count: usize) -> f32 {
    (count.max(1) as f32).sqrt()
}
