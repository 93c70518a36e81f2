//! Nested conditions as a row of words, each with a tag and its atom, condition or length.

use super::bits::Bits;
use super::normal::Node;
use crate::language::texts::number;

const TAG_BITS: u32 = 29;
const PAYLOAD: u32 = (1 << TAG_BITS) - 1;
const HAS: u32 = 0;
const LACKS: u32 = 1;
const CONDITION: u32 = 2;
const ALL: u32 = 3;
const ANY: u32 = 4;

/// Writes `node` at the end of `programs` and tells where it begins.
pub(super) fn write(node: &Node, programs: &mut Vec<u32>) -> u32 {
    let start = number(programs.len());
    append(node, programs);
    start
}

fn append(node: &Node, words: &mut Vec<u32>) {
    let (tag, parts) = match node {
        Node::Has(atom) => return words.push(HAS << TAG_BITS | atom),
        Node::Lacks(atom) => return words.push(LACKS << TAG_BITS | atom),
        Node::Condition(condition) => return words.push(CONDITION << TAG_BITS | condition),
        Node::All(parts) => (ALL, parts),
        Node::Any(parts) => (ANY, parts),
    };
    let head = words.len();
    words.push(0);
    for part in parts {
        append(part, words);
    }
    let length = number(words.len() - head - 1);
    words[head] = tag << TAG_BITS | length;
}

/// Whether the program that begins at `start` holds for a document with these atoms and true conditions.
pub(super) fn holds(programs: &[u32], start: u32, present: &Bits, truths: &[bool]) -> bool {
    run(&programs[start as usize..], present, truths).0
}

/// Whether the first node of `words` holds, and how many words it has.
fn run(words: &[u32], present: &Bits, truths: &[bool]) -> (bool, usize) {
    let Some((word, rest)) = words.split_first() else { return (true, 0) };
    let payload = word & PAYLOAD;
    let tag = word >> TAG_BITS;
    match tag {
        HAS => (present.has(payload), 1),
        LACKS => (!present.has(payload), 1),
        CONDITION => (truths[payload as usize], 1),
        _ => {
            let length = payload as usize;
            let mut body = &rest[..length];
            // All hold until one fails; none holds until one does.
            let mut holds = tag == ALL;
            while !body.is_empty() && holds == (tag == ALL) {
                let (part, taken) = run(body, present, truths);
                holds = part;
                body = &body[taken..];
            }
            (holds, length + 1)
        }
    }
}
