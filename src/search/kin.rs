//! Other words for what was asked: for the same, for something wider, and for a foreign word.

use super::document::pair;
use super::units::{Place, RARITY_POWER, Unit, Units, cut, worth};
use crate::language::kindred;

/// How many other words for foreign ones count.
const OTHERS_MAX: usize = 24;

/// How much another word for a foreign one has to tell, beside the first.
const TELLS_MIN: f32 = 0.5;

impl Units<'_> {
    /// Adds other English words for foreign ones: a document that carries one of them carries what was asked.
    pub(super) fn add_others(
        &self,
        units: &mut [Unit],
        stems: &[String],
        others: &[(String, String)],
    ) -> tantivy::Result<()> {
        let stems_of = |text: &str| cut(text).map(|word| word.stem).collect::<Vec<String>>();
        for (first, other) in others.iter().take(OTHERS_MAX) {
            let (first, other) = (stems_of(first), stems_of(other));
            let Some(at) = stems.windows(first.len().max(1)).position(|window| window == first) else { continue };
            if let ([one], Some(asked)) = (other.as_slice(), first.first())
                && self.rarity(one)?.plain < self.rarity(asked)?.plain * TELLS_MIN
            {
                // A marriage may be a union, but what says union is seldom about marriages.
                continue;
            }
            let places = match other.as_slice() {
                [one] => self.places(one, worth::OTHER)?,
                _ => self.hints(&other, worth::OTHER)?,
            };
            for (number, unit) in units.iter_mut().skip(at).take(first.len()).enumerate() {
                let is_unknown = unit.places.is_empty();
                let worth = |place: &Place| if number == 0 { place.worth } else { 0.0 };
                unit.places.extend(places.iter().map(|place| Place { worth: worth(place), ..place.clone() }));
                if is_unknown {
                    self.weigh_anew(unit);
                }
            }
        }
        Ok(())
    }

    /// Adds other words for the same, and wider ones.
    pub(super) fn add_kin(&self, units: &mut [Unit], stems: &[String]) -> tantivy::Result<()> {
        let read: Vec<&str> = stems.iter().map(String::as_str).collect();
        for found in kindred::find(&read) {
            let Some(unit) = units.get_mut(found.first) else { continue };
            let is_unknown = unit.places.is_empty();
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
            if is_unknown {
                self.weigh_anew(unit);
            }
        }
        Ok(())
    }

    /// Where other words than those asked for stand in titles. All of a phrase carries what was asked; a part of it
    /// only helps.
    pub(super) fn hints(&self, stems: &[String], share: f32) -> tantivy::Result<Vec<Place>> {
        let fields = self.snapshot.fields;
        let share = share * worth::TITLE / root_of_count(stems.len());
        let mut found = Vec::new();
        for stem in stems {
            let posting = self.snapshot.look_up(fields.title, stem)?;
            if posting.frequency > 0 {
                let worth = share * self.rarity(stem)?.telling;
                found.push(Place { posting, worth, carries: stems.len() == 1 });
            }
        }
        if let [one, next] = stems {
            let posting = self.snapshot.look_up(fields.pairs, &pair(one, next))?;
            if posting.frequency > 0 {
                let worth = share * worth::PAIR * self.rarity_of(posting.frequency).powf(RARITY_POWER);
                found.push(Place { posting, worth, carries: true });
            }
        }
        Ok(found)
    }

    /// What no call says is as rare as what it stands for.
    fn weigh_anew(&self, unit: &mut Unit) {
        let carrying = unit.places.iter().filter(|place| place.carries);
        if let Some(most) = carrying.map(|place| place.posting.frequency).max() {
            unit.weight = unit.weight.min(self.rarity_of(most));
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of words")]
fn root_of_count(count: usize) -> f32 {
    (count.max(1) as f32).sqrt()
}
