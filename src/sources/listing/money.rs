//! Amounts of euros as publishers write them.

use std::sync::LazyLock;

use regex::Regex;

use crate::domain::money::parse_euros;

/// An amount, with what may stand before and after it.
static AMOUNT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)(?P<number>\d[\d\s.,'’]*)(?P<factor>\s*(?:million(?:en|s|i|er)?|mio|mln|mill|thousand|tsd|[mk])\b)?",
    )
    .ok()
});

/// Marks of other currencies.
const OTHERS: [&str; 18] = [
    "$", "£", "zł", "kč", "pln", "czk", "huf", "sek", "dkk", "ron", "bgn", "usd", "gbp", "chf", "nok", "mkd", "rsd",
    "isk",
];

/// Whole euros; `None` when it is no amount, none of euros, or zero, which means unknown.
pub(super) fn euros(text: &str) -> Option<u64> {
    let lower = text.to_lowercase();
    if OTHERS.iter().any(|other| lower.contains(other)) {
        return None;
    }
    let found = AMOUNT.as_ref()?.captures(&lower)?;
    let number: String = found.name("number")?.as_str().chars().filter(|c| !c.is_whitespace()).collect();
    let number = number.trim_end_matches(['.', ',', '\'', '’']).replace('’', "'");
    let factor = match found.name("factor").map(|factor| factor.as_str().trim()) {
        None => "",
        Some(factor) if factor.starts_with('k') || factor.starts_with('t') => "k",
        Some(_) => "m",
    };
    parse_euros(&format!("{number}{factor}")).filter(|euros| *euros > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_in_euros_or_not_at_all() {
        let cases = [
            ("EUR 200 000", Some(200_000)),
            ("€ 1.500.000,00", Some(1_500_000)),
            ("2.5 million euro", Some(2_500_000)),
            ("3 Mio. €", Some(3_000_000)),
            ("up to 60k EUR", Some(60_000)),
            ("1\u{a0}000\u{202f}000 €", Some(1_000_000)),
            ("500 000 PLN", None),
            ("$ 5,000", None),
            ("to be announced", None),
            ("0", None),
        ];
        for (text, expected) in cases {
            assert_eq!(euros(text), expected, "{text}");
        }
    }
}
