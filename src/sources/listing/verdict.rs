//! Whether a page still is what its feed file says; if not, nothing on it is believed.

use super::facts::Read;
use crate::domain::listing::{Field, Rules};
use crate::ports::ShapeChanged;

/// From so many items on, it is the page that changed when most of them cannot be read.
const MOST_BAD_MIN: usize = 4;

/// What the items of a page had.
#[derive(Default)]
pub(super) struct Tally {
    items: usize,
    left_out: usize,
    usable: usize,
    dated: usize,
    first_fault: Option<String>,
    first_undated: Option<String>,
}

impl Tally {
    pub(super) fn note(&mut self, read: &Read) {
        if read.is_left_out {
            self.left_out += 1;
            return;
        }
        self.items += 1;
        self.usable += usize::from(read.sighting.is_some());
        self.dated += usize::from(read.is_dated);
        if read.sighting.is_none() && self.first_fault.is_none() {
            self.first_fault = read.defects.first().map(|defect| format!("{} at {}", defect.what, defect.at));
        }
        if !read.is_dated && self.first_undated.is_none() {
            let about_dates =
                |what: &&str| [Field::Deadline, Field::Opens].iter().any(|f| what.starts_with(f.as_str()));
            let said = read.defects.iter().chain(&read.misses).map(|said| said.what.as_str()).find(about_dates);
            self.first_undated = said.map(str::to_owned);
        }
    }
}

/// Judges page `number` by its items.
pub(super) fn judge(tally: &Tally, number: usize, rules: &Rules, emptiness: &str) -> Result<(), ShapeChanged> {
    if tally.items == 0 {
        // Pages after the first end the walk by being empty.
        return match tally.left_out {
            _ if number > 1 => Ok(()),
            0 => Err(empty(emptiness)),
            all => Err(empty(&format!("{all} items, all without what its feed file calls needed"))),
        };
    }
    let most_are_bad = tally.items >= MOST_BAD_MIN && tally.usable * 2 < tally.items;
    if tally.usable == 0 || most_are_bad {
        let first = tally.first_fault.clone().unwrap_or_default();
        return Err(ShapeChanged {
            found: format!(
                "{} items, {} of them with a title and a link; the first without: {first}",
                tally.items, tally.usable
            ),
            expected: "a title and a link in each".to_owned(),
        });
    }
    if tally.dated == 0 && demands_dates(rules) {
        let first = tally.first_undated.clone().unwrap_or_default();
        return Err(ShapeChanged {
            found: format!("{} items without any date; the first: {first}", tally.items),
            expected: "a date in some; where none is right, say `optional = true` in its field".to_owned(),
        });
    }
    Ok(())
}

fn empty(emptiness: &str) -> ShapeChanged {
    ShapeChanged { found: emptiness.to_owned(), expected: "items, as there have always been".to_owned() }
}

fn demands_dates(rules: &Rules) -> bool {
    rules.fields.iter().any(|(field, rule)| field.is_date() && !rule.optional)
}
