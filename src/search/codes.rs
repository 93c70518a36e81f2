//! Codes people type: identifiers, their beginnings, keys, and portal addresses that hold them.

use crate::domain::opportunity::OpportunityKey;
use crate::domain::programme;

/// The shortest code, in characters.
const LENGTH_MIN: usize = 5;
/// The longest code looked at, in characters.
const LENGTH_MAX: usize = 100;
/// How many codes one text may name.
const COUNT_MAX: usize = 5;

/// How well a code names an opportunity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The identifier begins so.
    Prefix,
    /// It is the call that groups this topic.
    Call,
    /// It is the identifier or the key.
    Exact,
}

/// Whether a code looks like that of one call, not like the beginning that many share, such as `CERV-2026`.
#[must_use]
pub fn names_one(code: &str) -> bool {
    code.contains([':', '/']) || parts(code).count() > 2
}

/// The codes that a text names, as typed, without repeats.
///
/// A code has parts joined by `-` or `/`, and either a digit and a known first part, or an upper-case look:
/// `covid-19` and `two-stage` are ordinary words.
#[must_use]
pub fn named(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for piece in text.split(|c: char| c.is_whitespace() || ",;()[]<>\"'“”„«»?!&=#".contains(c)) {
        for candidate in candidates(piece) {
            let is_new = !found.iter().any(|known| known.eq_ignore_ascii_case(candidate));
            if is_new && found.len() < COUNT_MAX {
                found.push(candidate.to_owned());
            }
        }
    }
    found
}

/// The codes within one piece without white space: the piece itself, or parts of an address.
fn candidates(piece: &str) -> Vec<&str> {
    let piece = piece.trim_matches(|c: char| ".:-/*_".contains(c));
    if piece.contains("://") || piece.starts_with("www.") {
        return piece.split('/').map(without_ending).filter(|part| is_code(part)).collect();
    }
    if is_key(piece) || is_code(piece) { vec![piece] } else { Vec::new() }
}

/// Pages of the portal's data end in `.json`.
fn without_ending(part: &str) -> &str {
    part.strip_suffix(".json").unwrap_or(part)
}

fn is_key(piece: &str) -> bool {
    let source =
        |source: &str| source.len() >= 2 && source.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    OpportunityKey::parse(piece).is_some_and(|_| {
        piece.split_once(':').is_some_and(|(before, after)| {
            source(before) && after.bytes().any(|byte| byte.is_ascii_digit()) && piece.len() >= LENGTH_MIN
        })
    }) && !piece.contains("//")
}

fn is_code(piece: &str) -> bool {
    let length = piece.chars().count();
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-_/.".contains(c);
    if !(LENGTH_MIN..=LENGTH_MAX).contains(&length) || !piece.chars().all(is_part) {
        return false;
    }
    let Some((first, rest)) = piece.split_once(['-', '/']) else { return false };
    let has_digit = rest.bytes().any(|byte| byte.is_ascii_digit());
    let is_upper = |text: &str| text.bytes().all(|byte| !byte.is_ascii_lowercase());
    let is_known = programme::by_identifier(first).is_some() || first.eq_ignore_ascii_case("europeaid");
    let has_letters = first.bytes().filter(u8::is_ascii_alphabetic).count() >= 2;
    let has_year = rest.split(['-', '/']).any(|part| part.len() == 4 && part.starts_with("20"));
    has_letters
        && if has_digit { is_known || has_year } else { is_known && is_upper(piece) && piece.matches('-').count() >= 2 }
}

/// Finds the identifiers most like a code.
pub(super) struct Nearest {
    code: String,
    found: Vec<(usize, String)>,
}

/// The least likeness worth offering.
const LIKENESS_MIN: usize = 2;

impl Nearest {
    /// Like `code`, whatever its case.
    pub(super) fn to(code: &str) -> Self {
        Self { code: code.chars().take(LENGTH_MAX).collect::<String>().to_ascii_uppercase(), found: Vec::new() }
    }

    /// Takes note of one identifier.
    pub(super) fn consider(&mut self, identifier: &str) {
        let likeness = likeness(&self.code, identifier);
        if likeness >= LIKENESS_MIN {
            self.found.push((likeness, identifier.to_owned()));
        }
    }

    /// The best, at most `limit`.
    pub(super) fn best(mut self, limit: usize) -> Vec<String> {
        self.found.sort_by(|(one, a), (other, b)| other.cmp(one).then_with(|| a.cmp(b)));
        self.found.dedup_by(|(_, a), (_, b)| a == b);
        self.found.into_iter().take(limit).map(|(_, identifier)| identifier).collect()
    }
}

/// Shared parts count double, shared first letters once for every four.
fn likeness(code: &str, identifier: &str) -> usize {
    let is_known = |part: &&str| parts(identifier).any(|known| known.eq_ignore_ascii_case(part));
    let shared = parts(code).filter(is_known).count();
    let same = |(a, b): &(char, char)| a.eq_ignore_ascii_case(b);
    let begins = code.chars().zip(identifier.chars()).take_while(same).count();
    shared * 2 + begins / 4
}

fn parts(code: &str) -> impl Iterator<Item = &str> {
    code.split(['-', '/', '_', ' ']).filter(|part| !part.is_empty()).take(20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_in_sentences_and_addresses() {
        let cases = [
            ("when does CERV-2026-CITIZENS-TOWN-NT close?", vec!["CERV-2026-CITIZENS-TOWN-NT"]),
            ("cerv-2026-citizens-town-nt", vec!["cerv-2026-citizens-town-nt"]),
            ("anything in CERV-2026?", vec!["CERV-2026"]),
            (
                "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/horizon-cl2-2026-01-heritage-03?order=DESC",
                vec!["horizon-cl2-2026-01-heritage-03"],
            ),
            ("EuropeAid/186109/DD/ACT/SV please", vec!["EuropeAid/186109/DD/ACT/SV"]),
            ("sedia:50138952TOPICS", vec!["sedia:50138952TOPICS"]),
            ("covid-19 and two-stage, well-known 2026-27", Vec::new()),
            ("from 10-12-2026 until 2026-12-31", Vec::new()),
            ("deadline:<90d", Vec::new()),
        ];
        for (text, codes) in cases {
            assert_eq!(named(text), codes, "{text}");
        }
    }

    #[test]
    fn the_nearest_code_is_the_one_that_shares_most() {
        let nearest = |code: &str| {
            let mut nearest = Nearest::to(code);
            for known in ["CERV-2026-CITIZENS-TOWN-NT", "CERV-2025-CITIZENS-REM", "LIFE-2026-CET"] {
                nearest.consider(known);
            }
            nearest.best(1)
        };
        assert_eq!(nearest("cerv-2026-citizens-town-tt"), ["CERV-2026-CITIZENS-TOWN-NT"]);
        assert!(nearest("zzz").is_empty());
    }
}
