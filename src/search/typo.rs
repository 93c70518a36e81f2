//! Whether two words differ by one slip of the finger.

/// Words shorter than this are never corrected: too many short words are one letter apart.
pub const LENGTH_MIN: usize = 5;

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
}
