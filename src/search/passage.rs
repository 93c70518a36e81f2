//! A passage as units: the words of it that tell most, whatever its length.

use std::collections::{HashMap, HashSet};

use tantivy::Term as Token;

use super::Passage;
use super::document::pair;
use super::units::{Asked, Place, RARITY_POWER, Unit, Units, cut, worth};
use crate::language::kindred;
use crate::language::words::Word;

/// How many words of a passage count, the most telling ones.
const UNITS_MAX: usize = 96;
/// How much of a passage is read, in words; the longest descriptions published are half of it.
const WORDS_MAX: usize = 8_000;
/// How often a word of a passage's title or keywords counts beside one of its text.
const TITLE_WEIGHT: f32 = 3.0;
/// How soon saying a word again in a passage says no more.
const SATURATION: f32 = 5.0;

impl Units<'_> {
    /// The most telling words of a passage.
    pub(super) fn passage(&self, passage: &Passage) -> tantivy::Result<Vec<Unit>> {
        let parts = [(&passage.title, TITLE_WEIGHT), (&passage.keywords, TITLE_WEIGHT)];
        let mut read: Vec<(Word, f32)> = Vec::new();
        for (text, weight) in parts.into_iter().chain([(&passage.text, 1.0)]) {
            let room = WORDS_MAX - read.len().min(WORDS_MAX);
            read.extend(cut(text).take(room).map(|word| (word, weight)));
        }
        let mut counts: HashMap<&str, (f32, &str)> = HashMap::new();
        for (word, weight) in &read {
            counts.entry(&word.stem).or_insert((0.0, &word.folded)).0 += weight;
        }
        let mut telling = Vec::new();
        for (stem, (count, folded)) in counts {
            let posting = self.snapshot.look_up(self.snapshot.fields.words, stem)?;
            if posting.frequency > 0 {
                let said = count / (count + SATURATION);
                let rarity = self.rarity_with(stem, posting.frequency);
                telling.push((said * rarity.telling, said, rarity, (stem, folded)));
            }
        }
        telling.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.3.cmp(&other.3)));
        telling.truncate(UNITS_MAX);
        let mut units = Vec::new();
        for (_, said, rarity, (stem, folded)) in &telling {
            let asked = Asked::Word((*folded).to_owned());
            units.push(Unit { asked, places: self.places(stem, *said)?, weight: said * rarity.plain });
        }
        let told = telling.iter().map(|(.., (stem, _))| *stem).collect();
        units.push(self.company(&read, &told)?);
        Ok(units)
    }

    /// Pairs and kin of the words of a passage, in a unit of their own: the words that count stand in no order.
    fn company(&self, read: &[(Word, f32)], told: &HashSet<&str>) -> tantivy::Result<Unit> {
        let mut pairs: HashMap<String, f32> = HashMap::new();
        for ((one, weight), (next, _)) in read.iter().zip(read.iter().skip(1)) {
            if told.contains(one.stem.as_str()) && told.contains(next.stem.as_str()) {
                *pairs.entry(pair(&one.stem, &next.stem)).or_default() += weight;
            }
        }
        let mut found: HashMap<Token, Place> = HashMap::new();
        for (pair, count) in pairs {
            let posting = self.snapshot.look_up(self.snapshot.fields.pairs, &pair)?;
            if posting.frequency > 0 {
                let rarity = self.rarity_of(posting.frequency).powf(RARITY_POWER);
                let worth = worth::TITLE * worth::PAIR * rarity * count / (count + SATURATION);
                found.insert(posting.token.clone(), Place { posting, worth, carries: false });
            }
        }
        let stems: Vec<&str> = read.iter().map(|(word, _)| word.stem.as_str()).collect();
        for kin in kindred::find(&stems) {
            let count = read.get(kin.first).map_or(1.0, |(_, weight)| *weight);
            let share = worth::WIDER * count / (count + SATURATION);
            for phrase in kin.kin.same.iter().chain(&kin.kin.wider) {
                for place in self.hints(phrase, share)? {
                    let place = Place { carries: false, ..place };
                    let known = found.entry(place.posting.token.clone()).or_insert_with(|| place.clone());
                    known.worth = known.worth.max(place.worth);
                }
            }
        }
        let mut places: Vec<Place> = found.into_values().collect();
        // Sums of floating numbers differ with their order: the same question finds the same.
        places.sort_by(|one, other| one.posting.token.cmp(&other.posting.token));
        Ok(Unit { asked: Asked::Word(String::new()), places, weight: 0.0 })
    }
}
