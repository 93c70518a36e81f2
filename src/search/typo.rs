//! Whether two words differ by one slip of the finger, and which words are one slip away.

/// Words shorter than this are never corrected: too many short words are one letter apart.
pub const LENGTH_MIN: usize = 5;
/// Longer words are not corrected either: trying costs with the length.
const LENGTH_MAX: usize = 30;
/// What stems are made of.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz0123456789";

/// Whether one letter was added, left out, replaced, or swapped with its neighbour; equal words count too.
#[must_use]
pub fn within_one(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let (short, long) = (short.get(same..).unwrap_or_default(), long.get(same..).unwrap_or_default());
    match (short, long) {
        ([], _) => true,
        ([a, b, rest @ ..], [c, d, others @ ..]) if short.len() == long.len() && a == d && b == c => rest == others,
        ([_, rest @ ..], [_, others @ ..]) if short.len() == long.len() => rest == others,
        (_, [_, others @ ..]) => short == others,
        (_, []) => false,
    }
}

/// Every word one slip away from `word`, which is made of lower-case letters and digits.
///
/// There are some sixty for each letter; looking each up is far cheaper than reading all words there are.
pub(super) fn slips(word: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = word.chars().take(LENGTH_MAX + 1).collect();
    let places = if letters.len() > LENGTH_MAX { 0 } else { letters.len() + 1 };
    (0..places).flat_map(move |at| slips_at(&letters, at))
}

fn slips_at(letters: &[char], at: usize) -> Vec<String> {
    let (head, tail) = letters.split_at(at);
    let with = |middle: &[char], rest: &[char]| head.iter().chain(middle).chain(rest).collect::<String>();
    let mut found: Vec<String> = LETTERS.chars().map(|letter| with(&[letter], tail)).collect();
    if let [one, rest @ ..] = tail {
        found.push(with(&[], rest));
        found.extend(LETTERS.chars().filter(|letter| letter != one).map(|letter| with(&[letter], rest)));
        if let [other, rest @ ..] = rest {
            found.push(with(&[*other, *one], rest));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_forgiven_two_are_not() {
        for slip in ["erasmus", "erasmu", "erasmuss", "erazmus", "earsmus", "rasmus"] {
            assert!(within_one("erasmus", slip), "{slip}");
        }
        for other in ["erasm", "orazmus", "museum", "", "eramssu"] {
            assert!(!within_one("erasmus", other), "{other}");
        }
        assert!(within_one("", "a") && within_one("", ""));
    }

    #[test]
    fn every_slip_is_tried() {
        let slips: Vec<String> = slips("erasmus").collect();
        assert!(slips.iter().all(|slip| within_one("erasmus", slip)));
        for slip in ["erasmu", "erasmuss", "erazmus", "earsmus", "rasmus", "erasmu5"] {
            assert!(slips.iter().any(|known| known == slip), "{slip}");
        }
        assert_eq!(super::slips(&"a".repeat(LENGTH_MAX + 1)).count(), 0);
    }
}
