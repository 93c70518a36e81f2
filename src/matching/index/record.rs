//! How an interest is written in the index, and how it is read there.
//!
//! An interest hangs on the atoms of one group of which every document it fits has at least one. What else it
//! asks for is written down next to its siblings there, in words of 32 bits:
//!
//! ```text
//! run     = for each first condition: header, records
//! header  = condition (16 bits), words of its records (16 bits)
//! record  = slot (27 bits), words of its tail (5 bits); condition (16 bits), condition (16 bits); tail
//! tail    = atom of a group (tag 2), … last atom of the group (tag 0); atom that must not occur (tag 1);
//!           condition or program (tag 3)
//! ```

use super::bits::Bits;
use super::conditions::ALWAYS;
use super::lexicon::{Lexicon, NOTHING};
use super::normal::Node;
use super::program;

/// The most words a tail may have; a longer one becomes a program.
const TAIL_MAX: usize = 31;
/// The bits that tell the length of a tail.
const TAIL_BITS: u32 = 5;
/// The most slots there can be.
pub(super) const SLOTS_MAX: u32 = 1 << (32 - TAIL_BITS);

const PAYLOAD: u32 = (1 << 30) - 1;
const LAST_OF_GROUP: u32 = 0;
const LACKS: u32 = 1 << 30;
const OF_GROUP: u32 = 2 << 30;
const OTHER: u32 = 3 << 30;
/// Among the others, a program.
const PROGRAM: u32 = 1 << 29;

/// An interest, ready to be written.
pub(super) struct Entry {
    /// The atoms it hangs on.
    pub(super) anchors: Vec<u32>,
    /// Its first condition.
    pub(super) condition: u16,
    /// What is written under that condition.
    pub(super) words: Vec<u32>,
}

/// What of an interest is not its anchor.
#[derive(Default)]
struct Rest {
    conditions: Vec<u32>,
    groups: Vec<Vec<u32>>,
    lacks: Vec<u32>,
    nested: Vec<Node>,
}

impl Entry {
    /// Writes the interest `node`, which has this slot; long and nested parts go to `programs`.
    pub(super) fn of(node: &Node, slot: u32, lexicon: &Lexicon, programs: &mut Vec<u32>) -> Self {
        let parts: &[Node] = match node {
            Node::All(parts) => parts,
            Node::Any(_) | Node::Has(_) | Node::Lacks(_) | Node::Condition(_) => std::slice::from_ref(node),
        };
        let cost = |group: &Vec<u32>| group.iter().map(|atom| lexicon.likely(*atom)).sum::<f32>();
        let implied = parts.iter().enumerate().filter_map(|(at, part)| Some((at, implied(part, &cost)?)));
        let anchor = implied.min_by(|(_, one), (_, other)| cost(one).total_cmp(&cost(other)));
        let mut rest = Rest::default();
        for (at, part) in parts.iter().enumerate() {
            let is_anchor = anchor.as_ref().is_some_and(|(anchor, _)| *anchor == at);
            rest.take(part, is_anchor);
        }
        rest.conditions.sort_by_key(|condition| lexicon.conditions.rank(*condition));
        rest.groups.sort_by(|one, other| cost(one).total_cmp(&cost(other)));
        let anchors = anchor.map_or_else(|| vec![NOTHING], |(_, group)| group);
        rest.written(anchors, slot, programs)
    }
}

impl Rest {
    fn take(&mut self, part: &Node, is_anchor: bool) {
        match part {
            Node::Condition(condition) => self.conditions.push(*condition),
            Node::Lacks(atom) => self.lacks.push(*atom),
            Node::Has(_) if is_anchor => {}
            Node::Has(atom) => self.groups.push(vec![*atom]),
            Node::Any(parts) => match atoms(parts) {
                Some(_) if is_anchor => {}
                Some(group) => self.groups.push(group),
                None => self.nested.push(part.clone()),
            },
            Node::All(_) => self.nested.push(part.clone()),
        }
    }

    fn written(self, anchors: Vec<u32>, slot: u32, programs: &mut Vec<u32>) -> Entry {
        let mut small = self.conditions.iter().filter_map(|condition| u16::try_from(*condition).ok()).take(3);
        let [first, second, third] = [(); 3].map(|()| small.next().unwrap_or_default());
        let inline = [first, second, third].map(u32::from);
        let mut tail: Vec<u32> = self.conditions.iter().filter(|c| !inline.contains(c)).map(|c| OTHER | c).collect();
        for group in &self.groups {
            let (last, others) = group.split_last().unwrap_or((&NOTHING, &[]));
            tail.extend(others.iter().map(|atom| OF_GROUP | atom));
            tail.push(LAST_OF_GROUP | last);
        }
        tail.extend(self.lacks.iter().map(|atom| LACKS | atom));
        if tail.len() + self.nested.len() > TAIL_MAX {
            tail = vec![OTHER | PROGRAM | program::write(&self.into_node(&inline), programs)];
        } else {
            tail.extend(self.nested.iter().map(|node| OTHER | PROGRAM | program::write(node, programs)));
        }
        let mut words = vec![
            slot << TAIL_BITS | crate::language::texts::number(tail.len()),
            u32::from(second) << 16 | u32::from(third),
        ];
        words.extend(tail);
        Entry { anchors, condition: first, words }
    }

    /// All of it but the conditions that are written elsewhere.
    fn into_node(self, inline: &[u32]) -> Node {
        let conditions = self.conditions.into_iter().filter(|condition| !inline.contains(condition));
        let groups = self.groups.into_iter().map(|group| Node::Any(group.into_iter().map(Node::Has).collect()));
        let lacks = self.lacks.into_iter().map(Node::Lacks);
        Node::All(conditions.map(Node::Condition).chain(groups).chain(lacks).chain(self.nested).collect())
    }
}

/// The atoms of which one must occur wherever `node` holds; the cheapest such group, or none.
fn implied(node: &Node, cost: &impl Fn(&Vec<u32>) -> f32) -> Option<Vec<u32>> {
    match node {
        Node::Has(atom) => Some(vec![*atom]),
        Node::Lacks(_) | Node::Condition(_) => None,
        Node::All(parts) => {
            let groups = parts.iter().filter_map(|part| implied(part, cost));
            groups.min_by(|one, other| cost(one).total_cmp(&cost(other)))
        }
        Node::Any(parts) => {
            let groups: Option<Vec<Vec<u32>>> = parts.iter().map(|part| implied(part, cost)).collect();
            let mut atoms = groups?.concat();
            atoms.sort_unstable();
            atoms.dedup();
            Some(atoms)
        }
    }
}

/// The atoms of a group that asks for nothing else.
fn atoms(parts: &[Node]) -> Option<Vec<u32>> {
    let atom = |part: &Node| match part {
        Node::Has(atom) => Some(*atom),
        Node::Lacks(_) | Node::Condition(_) | Node::All(_) | Node::Any(_) => None,
    };
    parts.iter().map(atom).collect()
}

/// One record of a run: the words behind a header are a sequence of these.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    /// The interest's slot.
    pub(super) slot: u32,
    conditions: u32,
    tail: &'a [u32],
}

impl<'a> Record<'a> {
    /// The first record of `words`, and the words behind it.
    #[inline]
    pub(super) fn first(words: &'a [u32]) -> Option<(Self, &'a [u32])> {
        let (head, rest) = words.split_first_chunk::<2>()?;
        let [slot, conditions] = *head;
        let (tail, rest) = rest.split_at_checked((slot & ((1 << TAIL_BITS) - 1)) as usize)?;
        Some((Self { slot: slot >> TAIL_BITS, conditions, tail }, rest))
    }

    /// How many words it takes.
    pub(super) fn length(&self) -> usize {
        self.tail.len() + 2
    }

    /// Whether a document with these atoms and true conditions meets it.
    #[inline]
    pub(super) fn holds(&self, present: &Bits, truths: &[bool], programs: &[u32]) -> bool {
        let one = truths[(self.conditions >> 16) as usize];
        let other = truths[(self.conditions & 0xffff) as usize];
        (one & other) && self.tail_holds(present, truths, programs)
    }

    fn tail_holds(&self, present: &Bits, truths: &[bool], programs: &[u32]) -> bool {
        let mut group = false;
        for word in self.tail {
            let payload = word & PAYLOAD;
            match word & !PAYLOAD {
                LAST_OF_GROUP => {
                    if !group && !present.has(payload) {
                        return false;
                    }
                    group = false;
                }
                OF_GROUP => group |= present.has(payload),
                LACKS => {
                    if present.has(payload) {
                        return false;
                    }
                }
                _ => {
                    let holds = if payload & PROGRAM == 0 {
                        truths[payload as usize]
                    } else {
                        program::holds(programs, payload & !PROGRAM, present, truths)
                    };
                    if !holds {
                        return false;
                    }
                }
            }
        }
        true
    }
}

/// The first condition and the length of the records behind a header.
#[inline]
pub(super) fn header(word: u32) -> (u32, u32) {
    (word >> 16, word & 0xffff)
}

/// A header for so many words under a condition.
pub(super) fn header_of(condition: u16, words: u16) -> u32 {
    u32::from(condition) << 16 | u32::from(words)
}

const _: () = assert!(ALWAYS == 0 && NOTHING == 0);
