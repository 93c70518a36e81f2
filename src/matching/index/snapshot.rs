//! An index as bytes and back, so that a million interests are ready at once after a restart.
//!
//! A snapshot is a copy of what can be built anew: one that is damaged, of another version, or made by other rules of
//! cutting and folding words is refused, never mended.

use std::sync::Arc;

use super::Index;
use super::bits::Bits;
use super::conditions::{Condition, Conditions};
use super::lexicon::Lexicon;
use super::runs::Runs;
use super::slots::Slots;
use crate::domain::interest::{Facet, parse};
use crate::language::texts::{Texts, number};
use crate::language::words::words;
use crate::matching::rarity::Rarity;

/// What every snapshot begins with.
const MARK: &[u8; 8] = b"CRIERIDX";
/// To be raised with every change of the form.
const VERSION: u32 = 1;
/// The bytes of a checksum.
const SUM: usize = 32;

/// Why a snapshot is refused; whoever meets it builds anew.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found {found}, expected {expected}; the index is built anew")]
pub struct BadSnapshot {
    found: &'static str,
    expected: &'static str,
}

/// Bytes in the making.
#[derive(Default)]
pub(in crate::matching) struct Writer(Vec<u8>);

/// Bytes that are read from the front.
pub(in crate::matching) struct Reader<'a>(&'a [u8]);

impl Writer {
    /// Begins a snapshot.
    pub(in crate::matching) fn begin() -> Self {
        let mut writer = Self::default();
        writer.0.extend_from_slice(MARK);
        writer.0.extend_from_slice(&VERSION.to_le_bytes());
        writer.0.extend_from_slice(rules().as_bytes());
        writer
    }

    /// Ends it with its checksum.
    pub(in crate::matching) fn end(mut self) -> Vec<u8> {
        let sum = checksum(&self.0);
        self.0.extend_from_slice(&sum);
        self.0
    }

    /// Writes a row of numbers.
    pub(in crate::matching) fn words(&mut self, words: &[u32]) {
        self.0.extend_from_slice(&number(words.len()).to_le_bytes());
        let start = self.0.len();
        self.0.resize(start + words.len() * 4, 0);
        for (bytes, word) in self.0[start..].chunks_exact_mut(4).zip(words) {
            bytes.copy_from_slice(&word.to_le_bytes());
        }
    }

    fn text(&mut self, text: &str) {
        self.0.extend_from_slice(&number(text.len()).to_le_bytes());
        self.0.extend_from_slice(text.as_bytes());
    }
}

impl<'a> Reader<'a> {
    /// Begins to read a snapshot whose checksum and rules are right.
    pub(in crate::matching) fn begin(bytes: &'a [u8]) -> Result<Self, BadSnapshot> {
        let refuse = |found| BadSnapshot { found, expected: "a whole snapshot of this version" };
        let body = bytes.strip_prefix(MARK).ok_or_else(|| refuse("another file"))?;
        let (version, body) = body.split_first_chunk::<4>().ok_or_else(|| refuse("the beginning of a snapshot"))?;
        if u32::from_le_bytes(*version) != VERSION {
            return Err(refuse("another version"));
        }
        let body = body.strip_prefix(rules().as_bytes()).ok_or_else(|| refuse("a snapshot made by other rules"))?;
        let (body, sum) = body.split_last_chunk::<SUM>().ok_or_else(|| refuse("the beginning of a snapshot"))?;
        let whole = bytes.get(..bytes.len() - SUM).unwrap_or_default();
        if checksum(whole) != *sum {
            return Err(refuse("a damaged snapshot"));
        }
        Ok(Self(body))
    }

    /// Reads a row of numbers.
    pub(in crate::matching) fn words(&mut self) -> Result<Vec<u32>, BadSnapshot> {
        let length = self.length()?.checked_mul(4).ok_or_else(short)?;
        let bytes = self.take(length)?;
        let (words, _) = bytes.as_chunks::<4>();
        Ok(words.iter().map(|word| u32::from_le_bytes(*word)).collect())
    }

    fn text(&mut self) -> Result<&'a str, BadSnapshot> {
        let length = self.length()?;
        std::str::from_utf8(self.take(length)?).map_err(|_| short())
    }

    fn length(&mut self) -> Result<usize, BadSnapshot> {
        let (length, rest) = self.0.split_first_chunk::<4>().ok_or_else(short)?;
        self.0 = rest;
        Ok(u32::from_le_bytes(*length) as usize)
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], BadSnapshot> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or_else(short)?;
        self.0 = rest;
        Ok(taken)
    }
}

/// What no writer of ours wrote.
pub(in crate::matching) fn short() -> BadSnapshot {
    BadSnapshot { found: "parts that do not fit together", expected: "a snapshot as it was written" }
}

/// A sum that every turned bit changes, over four lanes so that the processor takes them together.
///
/// Against damage, not against malice: whoever can write the file can write its sum, and a strong digest would take half
/// of the time in which a snapshot is loaded.
fn checksum(bytes: &[u8]) -> [u8; SUM] {
    const PRIME: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |lane: u64, word: u64| (lane ^ word).wrapping_mul(PRIME).rotate_left(29);
    let mut lanes = [1, 2, 3, bytes.len() as u64];
    let (blocks, rest) = bytes.as_chunks::<SUM>();
    for block in blocks {
        let (words, _) = block.as_chunks::<8>();
        for (lane, word) in lanes.iter_mut().zip(words) {
            *lane = mix(*lane, u64::from_le_bytes(*word));
        }
    }
    for byte in rest {
        lanes[0] = mix(lanes[0], u64::from(*byte));
    }
    let mut sum = [0; SUM];
    for (bytes, lane) in sum.as_chunks_mut::<8>().0.iter_mut().zip(lanes) {
        *bytes = lane.to_le_bytes();
    }
    sum
}

/// What cutting and folding words depends on: another release, or other tables, may do it differently.
fn rules() -> blake3::Hash {
    const SAMPLE: &str = "L'été naïve co-operation CERV-2026_x Straße βιβλιοθήκη библиотека 文化 3.5 C++ e.g. ﬁ ǅ";
    let folded: Vec<String> = words(SAMPLE, "en").into_iter().map(|word| word.folded).collect();
    blake3::hash(format!("{} {}", env!("CARGO_PKG_VERSION"), folded.join(" ")).as_bytes())
}

impl Index {
    /// The index as bytes; what was added lately is settled first.
    pub fn snapshot(&mut self) -> Vec<u8> {
        let mut writer = Writer::begin();
        self.write(&mut writer);
        writer.end()
    }

    /// The index that was written as `bytes`.
    pub fn restore(bytes: &[u8], rarity: Arc<Rarity>) -> Result<Self, BadSnapshot> {
        Self::read(&mut Reader::begin(bytes)?, rarity)
    }

    pub(in crate::matching) fn write(&mut self, writer: &mut Writer) {
        self.settle();
        let (atoms, likely) = self.lexicon.parts();
        let (letters, ends) = atoms.parts();
        writer.text(letters);
        writer.words(ends);
        writer.words(&likely.iter().map(|likely| likely.to_bits()).collect::<Vec<u32>>());
        let conditions: Vec<String> = self.lexicon.conditions.list().iter().map(written).collect();
        writer.text(&conditions.join("\n"));
        writer.words(&self.programs);
        for part in self.runs.parts() {
            writer.words(part);
        }
        let (prints, gone, wordless) = self.slots.parts();
        writer.words(prints);
        writer.words(&gone.iter().collect::<Vec<u32>>());
        writer.words(&wordless.iter().collect::<Vec<u32>>());
    }

    pub(in crate::matching) fn read(reader: &mut Reader<'_>, rarity: Arc<Rarity>) -> Result<Self, BadSnapshot> {
        let atoms = Texts::of_parts(reader.text()?.to_owned(), reader.words()?).ok_or_else(short)?;
        let likely: Vec<f32> = reader.words()?.into_iter().map(f32::from_bits).collect();
        let mut conditions = Conditions::default();
        for (at, line) in reader.text()?.lines().enumerate() {
            let condition = read_condition(line).filter(|condition| condition.fits(at)).ok_or_else(short)?;
            if conditions.keep(condition) as usize != at {
                return Err(short());
            }
        }
        let lexicon = Lexicon::of_parts(atoms, likely, conditions, rarity).ok_or_else(short)?;
        let programs = reader.words()?;
        let runs = Runs::of_parts([reader.words()?, reader.words()?, reader.words()?]).ok_or_else(short)?;
        let prints = reader.words()?;
        let mut bits = || -> Result<Bits, BadSnapshot> {
            let mut bits = Bits::default();
            reader.words()?.into_iter().filter(|slot| (*slot as usize) < prints.len()).for_each(|slot| {
                bits.add(slot);
            });
            Ok(bits)
        };
        let (gone, wordless) = (bits()?, bits()?);
        let slots = Slots::of_parts(prints, gone, wordless);
        Ok(Self { lexicon, programs, runs, growth: super::Growth::default(), slots })
    }
}

fn written(condition: &Condition) -> String {
    let row = |parts: &[u32]| parts.iter().map(u32::to_string).collect::<Vec<_>>().join(" ");
    match condition {
        Condition::Is(facet) => format!("is {facet}"),
        Condition::IsNot(facet) => format!("not {facet}"),
        Condition::All(parts) => format!("all {}", row(parts)),
        Condition::Any(parts) => format!("any {}", row(parts)),
    }
}

fn read_condition(line: &str) -> Option<Condition> {
    let (sort, rest) = line.split_once(' ')?;
    let row = || rest.split_whitespace().map(|part| part.parse().ok()).collect::<Option<Vec<u32>>>();
    match sort {
        "is" => read_facet(rest).map(Condition::Is),
        "not" => read_facet(rest).map(Condition::IsNot),
        "all" => row().map(Condition::All),
        "any" => row().map(Condition::Any),
        _ => None,
    }
}

fn read_facet(text: &str) -> Option<Facet> {
    parse(text).ok()?.expression.into_facet()
}
