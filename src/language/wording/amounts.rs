//! Money in words.

use crate::domain::language::Language;
use crate::domain::opportunity::Budget;
use crate::language::catalogue::{Words, say};

/// Keeps the digits of a number on one line.
const NO_BREAK_SPACE: char = '\u{A0}';

/// Whole euros as the reader writes them: `EUR 60,000`, `60.000 EUR`.
#[must_use]
pub fn euros(amount: u64, words: Words) -> String {
    say!(words, "money", amount = grouped(amount, words.language()))
}

/// What is known of a call's money; nothing when nothing is known.
#[must_use]
pub fn budget(budget: &Budget, words: Words) -> String {
    let euros = |amount| euros(amount, words);
    let mut parts = Vec::new();
    match (budget.grant_min, budget.grant_max) {
        (Some(min), Some(max)) if min != max => {
            parts.push(say!(words, "budget-range", min = euros(min), max = euros(max)));
        }
        (_, Some(max)) => parts.push(say!(words, "budget-up-to", max = euros(max))),
        (Some(min), None) => parts.push(say!(words, "budget-from", min = euros(min))),
        (None, None) => {}
    }
    parts.extend(budget.total.map(|total| {
        if budget.possibly_shared {
            say!(words, "budget-pot-shared", total = euros(total))
        } else {
            say!(words, "budget-pot", total = euros(total))
        }
    }));
    parts.extend(budget.grants_expected.map(|grants| say!(words, "budget-grants", count = grants)));
    let all = parts.into_iter().reduce(|head, last| say!(words, "budget-and", head = head, last = last));
    all.unwrap_or_default()
}

/// Digits in groups of three, with the sign between them that the language has.
fn grouped(amount: u64, language: Language) -> String {
    let digits = amount.to_string();
    let (sign, digits_min) = grouping(language);
    if digits.len() < digits_min {
        return digits;
    }
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(sign);
        }
        grouped.push(digit);
    }
    grouped
}

/// The sign between thousands, and how many digits a number must have to be grouped.
///
/// Source: Unicode CLDR 48, `symbols-numberSystem-latn/group` and `minimumGroupingDigits`; French has a no-break space
/// here instead of its narrow sister, which many fonts of terminals lack.
fn grouping(language: Language) -> (char, usize) {
    match language {
        Language::English | Language::Irish | Language::Maltese => (',', 4),
        Language::Croatian
        | Language::Danish
        | Language::Dutch
        | Language::German
        | Language::Greek
        | Language::Romanian => ('.', 4),
        Language::Italian | Language::Slovene | Language::Spanish => ('.', 5),
        Language::Czech
        | Language::Finnish
        | Language::French
        | Language::Lithuanian
        | Language::Slovak
        | Language::Swedish => (NO_BREAK_SPACE, 4),
        Language::Bulgarian
        | Language::Estonian
        | Language::Hungarian
        | Language::Latvian
        | Language::Polish
        | Language::Portuguese => (NO_BREAK_SPACE, 5),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money;

    #[test]
    fn amounts_are_written_as_the_reader_does() {
        let said = |amount, language| euros(amount, Words::of(language));
        assert_eq!(said(60_000, Language::English), "EUR 60,000");
        assert_eq!(said(60_000, Language::German), "60.000\u{A0}EUR");
        assert_eq!(said(60_000, Language::French), "60\u{A0}000\u{A0}EUR");
        for amount in [0, 7, 999, 1_000, 123_456, 1_234_567, u64::MAX] {
            assert_eq!(said(amount, Language::English), money::euros(amount));
        }
        assert_eq!(grouped(1_234, Language::Spanish), "1234");
        assert_eq!(grouped(12_345, Language::Spanish), "12.345");
    }

    #[test]
    fn english_money_reads_as_history_keeps_it() {
        let texts = [
            "EUR 10,000 to EUR 60,000 a grant",
            "up to EUR 300,000 a grant; pot EUR 6,000,000",
            "from EUR 5 a grant; 1 grant expected",
            "pot EUR 12,000,000, possibly shared with other topics; 4 grants expected",
        ];
        for text in texts {
            assert_eq!(budget(&text.parse().unwrap(), Words::of(Language::English)), text);
        }
    }
}
