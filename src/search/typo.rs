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

/// Letters that are taken for each other by ear, and those that lie side by side on a keyboard.
const ALIKE: &[&str] = &[
    "ae",
    "ei",
    "iy",
    "ou",
    "ao",
    "sz",
    "sc",
    "ck",
    "fv",
    "dt",
    "mn",
    "bp",
    "vw",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
];

/// The words somebody probably meant who typed `word`, which is made of lower-case letters and digits.
///
/// A letter was left out, doubled, swapped with its neighbour, or taken for one that sounds like it or lies beside it;
/// the first letter is right. So `racing` is not taken for `facing`, which another word would be found for.
pub(super) fn likely(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().take(LENGTH_MAX + 1).collect();
    if letters.len() > LENGTH_MAX {
        return Vec::new();
    }
    (1..=letters.len()).flat_map(|at| likely_at(&letters, at)).collect()
}

fn likely_at(letters: &[char], at: usize) -> Vec<String> {
    let (head, tail) = letters.split_at(at);
    let with = |middle: &[char], rest: &[char]| head.iter().chain(middle).chain(rest).collect::<String>();
    let mut found: Vec<String> = LETTERS.chars().map(|letter| with(&[letter], tail)).collect();
    if let [one, rest @ ..] = tail {
        found.push(with(&[], rest));
        found.extend(LETTERS.chars().filter(|letter| are_alike(*one, *letter)).map(|letter| with(&[letter], rest)));
        if let [other, rest @ ..] = rest {
            found.push(with(&[*other, *one], rest));
        }
    }
    found
}

fn are_alike(one: char, other: char) -> bool {
    let side_by_side = |row: &&str| {
        let neighbours = row.chars().zip(row.chars().skip(1));
        neighbours.into_iter().any(|pair| pair == (one, other) || pair == (other, one))
    };
    ALIKE.iter().any(side_by_side)
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
    fn likely_slips_are_tried_and_others_are_not() {
        let tries = |typed: &str, meant: &str| likely(typed).iter().any(|known| known == meant);
        for (typed, meant) in [
            ("comunity", "community"),
            ("erazmus", "erasmus"),
            ("resistence", "resistance"),
            ("musuem", "museum"),
            ("libarry", "library"),
            ("heritsge", "heritage"),
            ("museumm", "museum"),
        ] {
            assert!(tries(typed, meant), "{typed}");
            assert!(likely(typed).iter().all(|slip| within_one(typed, slip)));
        }
        for (typed, other) in [("racing", "facing"), ("racing", "rating"), ("horse", "house"), ("beard", "board")] {
            assert!(!tries(typed, other), "{typed}");
        }
        assert!(likely(&"a".repeat(LENGTH_MAX + 1)).is_empty() && likely("").is_empty());
    }
}
