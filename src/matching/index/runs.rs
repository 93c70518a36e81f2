//! The records of all interests, those under one atom side by side.

use hashbrown::HashMap;

use super::bits::Bits;
use super::record::{Entry, Record, header, header_of};
use crate::language::texts::number;

/// Runs that do not change.
///
/// Headers and records stand apart, so that headers are read one after the other, and records only where a header says so.
#[derive(Clone, Default)]
pub(super) struct Runs {
    /// Where the headers of each atom begin; one more tells where the last end.
    starts: Vec<u32>,
    /// For each atom that has any: where its records begin, and the headers of its stretches.
    heads: Vec<u32>,
    words: Vec<u32>,
}

/// Runs that grow: what came since the others were written. Each record stands behind a header of its own.
#[derive(Clone, Default)]
pub(super) struct Growth {
    runs: HashMap<u32, Vec<u32>>,
    atoms: Bits,
    words: usize,
}

/// Records under one condition: where they begin and how many words they have.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Stretch {
    start: u32,
    length: u32,
}

impl Runs {
    /// Its rows of words.
    pub(super) fn parts(&self) -> [&[u32]; 3] {
        [&self.starts, &self.heads, &self.words]
    }

    /// Runs from their rows; none when these do not fit together.
    pub(super) fn of_parts([starts, heads, words]: [Vec<u32>; 3]) -> Option<Self> {
        let fits = starts.is_sorted() && starts.last().map_or(0, |last| *last as usize) == heads.len();
        fits.then_some(Self { starts, heads, words })
    }

    /// How many words all records have.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    fn heads(&self, atom: u32) -> &[u32] {
        let at = atom as usize;
        match self.starts.get(at..at + 2) {
            Some(&[start, end]) => &self.heads[start as usize..end as usize],
            _ => &[],
        }
    }

    /// The first word of the headers under `atom`, to have it at hand soon.
    #[inline]
    pub(super) fn peek(&self, atom: u32) -> u32 {
        let start = self.starts.get(atom as usize).copied().unwrap_or_default();
        self.heads.get(start as usize).copied().unwrap_or_default()
    }

    /// The stretches under `atom`, each with its condition.
    #[inline]
    pub(super) fn stretches(&self, atom: u32) -> impl Iterator<Item = (u32, Stretch)> {
        let (mut at, heads) = self.heads(atom).split_first().map_or((0, [].as_slice()), |(at, heads)| (*at, heads));
        heads.iter().map(move |head| {
            let (condition, length) = header(*head);
            let start = at;
            at += length;
            (condition, Stretch { start, length })
        })
    }

    /// The records of a stretch.
    #[inline]
    pub(super) fn records(&self, stretch: Stretch) -> &[u32] {
        let start = stretch.start as usize;
        &self.words[start..start + stretch.length as usize]
    }

    /// The first word of a stretch, to have it at hand soon.
    #[inline]
    pub(super) fn peek_at(&self, stretch: Stretch) -> u32 {
        self.words.get(stretch.start as usize).copied().unwrap_or_default()
    }

    /// These runs and `growth` in one, without the records of slots that are `gone`.
    pub(super) fn merged(&self, growth: &Growth, gone: &Bits, atoms: usize) -> Self {
        let mut merged = Self { starts: Vec::with_capacity(atoms + 1), ..Self::default() };
        merged.words.reserve_exact(self.words.len() + growth.words);
        let mut records: Vec<(u32, &[u32])> = Vec::new();
        for atom in 0..number(atoms) {
            merged.starts.push(number(merged.heads.len()));
            records.clear();
            let old = self.stretches(atom).map(|(condition, stretch)| (condition, self.records(stretch)));
            for (condition, mut words) in old.chain(growth.stretches(atom)) {
                while let Some((record, behind)) = Record::first(words) {
                    if !gone.has(record.slot) {
                        records.push((condition, &words[..record.length()]));
                    }
                    words = behind;
                }
            }
            records.sort_by_key(|(condition, _)| *condition);
            merged.append(&records);
        }
        merged.starts.push(number(merged.heads.len()));
        merged.heads.shrink_to_fit();
        merged.words.shrink_to_fit();
        merged
    }

    /// Writes the run of one atom: its records, sorted by their first condition, and a header for each stretch.
    fn append(&mut self, records: &[(u32, &[u32])]) {
        if records.is_empty() {
            return;
        }
        self.heads.push(number(self.words.len()));
        let mut open: Option<(u32, u16)> = None;
        for (condition, words) in records {
            self.words.extend_from_slice(words);
            let more = small(number(words.len()));
            let longer = open.filter(|(of, _)| of == condition).and_then(|(_, length)| length.checked_add(more));
            if longer.is_some() {
                self.heads.pop();
            }
            let length = longer.unwrap_or(more);
            self.heads.push(header_of(small(*condition), length));
            open = Some((*condition, length));
        }
    }

    /// The bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        (self.words.capacity() + self.heads.capacity() + self.starts.capacity()) * 4
    }
}

impl Growth {
    /// The records under `atom`, each with its first condition.
    pub(super) fn stretches(&self, atom: u32) -> impl Iterator<Item = (u32, &[u32])> {
        let run = if self.atoms.has(atom) { self.runs.get(&atom) } else { None };
        let mut rest = run.map_or([].as_slice(), Vec::as_slice);
        std::iter::from_fn(move || {
            let (head, behind) = rest.split_first()?;
            let (condition, length) = header(*head);
            let (records, behind) = behind.split_at(length as usize);
            rest = behind;
            Some((condition, records))
        })
    }

    /// Adds an interest.
    pub(super) fn add(&mut self, entry: &Entry) {
        for anchor in &entry.anchors {
            let run = self.runs.entry(*anchor).or_default();
            run.push(header_of(entry.condition, small(number(entry.words.len()))));
            run.extend_from_slice(&entry.words);
            self.words += entry.words.len() + 1;
            self.atoms.add(*anchor);
        }
    }

    /// How many words it has.
    pub(super) fn words(&self) -> usize {
        self.words
    }

    /// The bytes it takes, but for what the table of its runs wastes.
    pub(super) fn bytes(&self) -> usize {
        let runs: usize = self.runs.values().map(|run| run.capacity() * 4).sum();
        runs + self.runs.allocation_size() + self.atoms.bytes()
    }
}

fn small(value: u32) -> u16 {
    u16::try_from(value).expect("conditions in headers and stretches of records are numbered in 16 bits")
}
