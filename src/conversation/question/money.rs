//! Amounts in a question: `under 60k`, `max 100.000 €`, `between 10 and 50 thousand euro`.

use super::pieces::Pieces;
use crate::domain::money::parse_euros;
use crate::search::Amount;

const AT_MOST: &[&str] = &["under", "below", "max", "maximum", "<", "upto", "within"];
const AT_LEAST: &[&str] = &["over", "above", "min", "minimum", ">"];
const EUROS: &[&str] = &["€", "eur", "euro", "euros"];
const THOUSANDS: &[&str] = &["k", "thousand", "tsd"];
const MILLIONS: &[&str] = &["m", "million", "millions", "mio", "mln"];

/// Takes the amount a question names.
pub(super) fn take(pieces: &mut Pieces) -> Amount {
    for at in 0..pieces.len() {
        if let Some((amount, from, to)) = range(pieces, at).or_else(|| single(pieces, at)) {
            pieces.take(from..to);
            return amount;
        }
    }
    Amount::default()
}

/// `between A and B`, `from A to B`, `A-B`.
fn range(pieces: &Pieces, at: usize) -> Option<(Amount, usize, usize)> {
    if let Some((one, other)) = pieces.lower(at).split_once('-') {
        let (max, sure, length) = number(&[other, pieces.lower(at + 1), pieces.lower(at + 2)])?;
        let min = like(one, max)?;
        return (sure && min <= max).then(|| (between(min, max), at, at + length));
    }
    if !pieces.is(at, &["between", "from"]) {
        return None;
    }
    let (_, _, length) = number(&ahead(pieces, at + 1))?;
    let second = (at + 2..at + 2 + length).find(|&glue| pieces.is(glue, &["and", "to", "-"]))? + 1;
    let (max, sure, second_length) = number(&ahead(pieces, second))?;
    let min = number(&ahead(pieces, at + 1))
        .and_then(|(min, sure, _)| if sure { Some(min) } else { like(pieces.lower(at + 1), max) })?;
    (sure && min <= max).then(|| (between(min, max), at, second + second_length))
}

/// `60k` with what stands before it.
fn single(pieces: &Pieces, at: usize) -> Option<(Amount, usize, usize)> {
    let (euros, sure, length) = number(&ahead(pieces, at))?;
    let before = |back: usize| at.checked_sub(back).map_or("", |index| pieces.lower(index));
    let (bound, back) = match (before(2), before(1)) {
        ("up" | "upwards", "to") | ("at", "most") | ("less" | "smaller" | "lower", "than") => (Bound::Most, 2),
        ("more", "than") if before(3) == "no" || before(3) == "not" => (Bound::Most, 3),
        ("more" | "bigger" | "larger" | "higher", "than") | ("at", "least") | ("starting", "from") => (Bound::Least, 2),
        (_, word) if AT_MOST.contains(&word) => (Bound::Most, 1),
        (_, word) if AT_LEAST.contains(&word) => (Bound::Least, 1),
        (_, "around" | "about" | "roughly" | "approximately" | "circa" | "ca") => (Bound::About, 1),
        _ => (Bound::Exactly, 0),
    };
    // A bare small number is a count or a year; after "under" it is days as likely as euros.
    if !sure {
        return None;
    }
    let amount = match bound {
        Bound::Most => Amount { min: None, max: Some(euros) },
        Bound::Least => Amount { min: Some(euros), max: None },
        Bound::About => between(euros - euros / 5, euros.saturating_add(euros / 5)),
        Bound::Exactly => between(euros, euros),
    };
    Some((amount, at - back, at + length))
}

enum Bound {
    Most,
    Least,
    About,
    Exactly,
}

fn between(min: u64, max: u64) -> Amount {
    Amount { min: Some(min), max: Some(max) }
}

fn ahead(pieces: &Pieces, at: usize) -> [&str; 4] {
    [pieces.lower(at), pieces.lower(at + 1), pieces.lower(at + 2), pieces.lower(at + 3)]
}

/// A number in whole euros, whether it is surely money, and how many pieces it has.
fn number(pieces: &[&str]) -> Option<(u64, bool, usize)> {
    let mut used = 0;
    let mut sure = false;
    let at = |index: usize| pieces.get(index).copied().unwrap_or_default();
    if EUROS.contains(&at(used)) {
        (used, sure) = (1, true);
    }
    let first = at(used).trim_start_matches(['<', '>', '=']);
    if !first.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    sure |= first.contains('€') || first.starts_with("eur") || first.ends_with("eur") || first.ends_with(['k', 'm']);
    let mut digits = first.to_owned();
    used += 1;
    // 60 000: groups of three digits.
    while digits.bytes().all(|byte| byte.is_ascii_digit()) && is_group(at(used)) && digits.len() < 12 {
        digits.push_str(at(used));
        sure = true;
        used += 1;
    }
    let unit = at(used);
    let scaled = if THOUSANDS.contains(&unit) {
        format!("{digits}k")
    } else if MILLIONS.contains(&unit) {
        format!("{digits}m")
    } else {
        digits.clone()
    };
    if scaled != digits {
        (used, sure) = (used + 1, true);
    }
    if EUROS.contains(&at(used)) {
        (used, sure) = (used + 1, true);
    }
    let euros = parse_euros(&scaled)?;
    let is_year = digits.len() == 4 && (2000..2100).contains(&euros);
    let has_thousands = euros >= 1_000 && !is_year && looks_grouped(first);
    Some((euros, sure || has_thousands, used))
}

fn is_group(piece: &str) -> bool {
    piece.len() == 3 && piece.bytes().all(|byte| byte.is_ascii_digit())
}

/// `60000`, `60,000`, `100.000`; not `31.12.2026`.
fn looks_grouped(number: &str) -> bool {
    let mut groups = number.split([',', '.', '\'']);
    let head = groups.next().unwrap_or_default();
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits(head) && groups.all(is_group)
}

/// A number that borrows its scale from the one after it: the 10 in `10-60k`.
fn like(number: &str, other: u64) -> Option<u64> {
    let plain = parse_euros(number)?;
    let scale = if plain >= 1_000 || other < 1_000 {
        1
    } else if other >= 1_000_000 && plain < other / 1_000_000 + 1 {
        1_000_000
    } else {
        1_000
    };
    plain.checked_mul(scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_the_ways_people_write_them() {
        let most = |max| Amount { min: None, max: Some(max) };
        let least = |min| Amount { min: Some(min), max: None };
        let cases = [
            ("grants under 60k", most(60_000)),
            ("max 100.000 € please", most(100_000)),
            ("up to EUR 50,000", most(50_000)),
            ("no more than 60 000 euro", most(60_000)),
            ("less than €60k", most(60_000)),
            ("at least 1.5 million", least(1_500_000)),
            ("over 200k", least(200_000)),
            ("between 10k and 50k", between(10_000, 50_000)),
            ("between 10 and 50 thousand euro", between(10_000, 50_000)),
            ("10-60k", between(10_000, 60_000)),
            ("a grant of 30,000", between(30_000, 30_000)),
            ("around 50k", between(40_000, 60_000)),
            ("in the next 14 days", Amount::default()),
            ("by 31.12.2026", Amount::default()),
            ("calls in 2027", Amount::default()),
            ("under 30", Amount::default()),
        ];
        for (text, amount) in cases {
            assert_eq!(take(&mut Pieces::of(text)), amount, "{text}");
        }
    }
}
