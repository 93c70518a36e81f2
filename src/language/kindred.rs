//! Words that lead to each other: abbreviations, other words for one thing, and wider words.
//!
//! The words are data (`config/kindred.txt`); they are compared by stem, longest phrase first.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::words::words;

/// The longest phrase in the table, in words; longer ones are never looked for.
const LENGTH_MAX: usize = 5;

/// What a word or phrase leads to; each a word or phrase, as stems.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kin {
    /// Other words for the same.
    pub same: Vec<Vec<String>>,
    /// Wider words, which serve as well.
    pub wider: Vec<Vec<String>>,
}

/// Kin of the words at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The index of the first word.
    pub first: usize,
    /// How many words it has.
    pub length: usize,
    /// What they lead to.
    pub kin: &'static Kin,
}

/// The kin of every word and phrase among `stems`, in reading order; where several begin, of the longest.
#[must_use]
pub fn find(stems: &[&str]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < stems.len() {
        let rest = stems.get(at..).unwrap_or_default();
        let longest = (1..=rest.len().min(LENGTH_MAX)).rev().find_map(|length| {
            let kin = KIN.get(&rest.get(..length)?.join(" "))?;
            Some(Found { first: at, length, kin })
        });
        at += longest.map_or(1, |found| found.length);
        found.extend(longest);
    }
    found
}

static KIN: LazyLock<HashMap<String, Kin>> = LazyLock::new(|| read(include_str!("../../config/kindred.txt")));

/// Reads the table: `a = b` are the same, `a, b > c, d` lead from left to right.
fn read(table: &str) -> HashMap<String, Kin> {
    let mut all: HashMap<String, Kin> = HashMap::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let (narrow, wide) = line.split_once('>').unwrap_or((line, ""));
        let wide: Vec<Vec<String>> = phrases(wide, ',');
        for group in narrow.split(',') {
            let same = phrases(group, '=');
            for one in &same {
                let kin = all.entry(one.join(" ")).or_default();
                kin.same.extend(same.iter().filter(|other| *other != one).cloned());
                kin.wider.extend(wide.iter().filter(|other| *other != one).cloned());
            }
        }
    }
    for kin in all.values_mut() {
        kin.same.sort();
        kin.same.dedup();
        kin.wider.sort();
        kin.wider.dedup();
        kin.wider.retain(|wider| !kin.same.contains(wider));
    }
    all
}

fn phrases(text: &str, between: char) -> Vec<Vec<String>> {
    let stems = |part: &str| words(part, "en").into_iter().map(|word| word.stem).collect::<Vec<String>>();
    text.split(between).map(stems).filter(|stems| !stems.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kin_of(text: &str) -> Vec<(usize, usize)> {
        let cut: Vec<String> = words(text, "en").into_iter().map(|word| word.stem).collect();
        let stems: Vec<&str> = cut.iter().map(String::as_str).collect();
        find(&stems).into_iter().map(|found| (found.first, found.length)).collect()
    }

    #[test]
    fn the_longest_phrase_counts() {
        assert_eq!(kin_of("kids and machine learning for drones"), [(0, 1), (2, 2), (5, 1)]);
        assert!(kin_of("zeppelins").is_empty());
    }

    #[test]
    fn the_same_goes_both_ways_and_wider_goes_one_way() {
        let all = read("kids = child\npupil, kids > school");
        let stems = |kin: &[Vec<String>]| kin.iter().map(|stems| stems.join(" ")).collect::<Vec<_>>();
        assert_eq!(stems(&all["kid"].same), ["child"]);
        assert_eq!(stems(&all["kid"].wider), ["school"]);
        assert_eq!(stems(&all["child"].same), ["kid"]);
        assert!(all["child"].wider.is_empty() && !all.contains_key("school"));
    }

    #[test]
    fn the_table_holds_no_line_that_says_nothing() {
        for line in include_str!("../../config/kindred.txt").lines().filter(|line| !line.is_empty()) {
            let says = line.starts_with('#') || line.contains('=') || line.contains('>');
            assert!(says && line.matches('>').count() <= 1, "{line}");
        }
        let longest = KIN.keys().map(|phrase| phrase.split(' ').count()).max();
        assert!(longest.is_some_and(|longest| longest <= LENGTH_MAX), "{longest:?}");
    }
}
