//! What is wrong with a text that should be an interest, in words.

use crate::domain::interest::{DEPTH_MAX, FacetError, Slip, TERMS_MAX};
use crate::language::catalogue::{Words, say};

/// What was found, what was expected, and a repair.
#[must_use]
pub fn slip(slip: &Slip, words: Words) -> String {
    match slip {
        Slip::Nothing => say!(words, "slip-nothing"),
        Slip::End => say!(words, "slip-end"),
        Slip::NeverOpened => say!(words, "slip-never-opened"),
        Slip::NeverClosed => say!(words, "slip-never-closed"),
        Slip::ClosedEmpty => say!(words, "slip-closed-empty"),
        Slip::NeverUnquoted => say!(words, "slip-never-unquoted"),
        Slip::EmptyPhrase => say!(words, "slip-empty-phrase"),
        Slip::Operator => say!(words, "slip-operator"),
        Slip::TooDeep => say!(words, "slip-too-deep", max = DEPTH_MAX),
        Slip::TooMany => say!(words, "slip-too-many", max = TERMS_MAX),
        Slip::LongWord { found, letters } => {
            say!(words, "slip-long-word", found = found, letters = *letters, max = Slip::WORD_LETTERS_MAX)
        }
        Slip::NoWord(found) => say!(words, "slip-no-word", found = found),
        Slip::ShortPrefix(found) => say!(words, "slip-short-prefix", found = found),
        Slip::UnknownField(found) => say!(words, "slip-unknown-field", found = found, fields = Slip::FIELDS),
        Slip::Facet(error) => {
            let expected = expected(error, words);
            say!(words, "slip-facet", found = &error.found, expected = expected, example = &error.example)
        }
    }
}

/// What a field takes; the field is the one of the example.
fn expected(error: &FacetError, words: Words) -> String {
    let field = error.example.as_str().split(':').next().unwrap_or_default();
    words.find(&format!("expected-{field}"), &[]).unwrap_or_else(|| error.expected.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::interest::parse;
    use crate::domain::language::Language;

    #[test]
    fn english_slips_read_as_operators_have_them() {
        let (deep, many, long) = ("(".repeat(40), "word ".repeat(300), "x".repeat(99));
        let texts = [
            "", "a OR", "a)", "(a", "a OR )", "\"a", "\"\"", "OR a", &deep, &many, &long, "a ---", "...", "a*", "a* b",
            "x:y",
        ];
        let fields = ["programme", "kind", "country", "for", "theme", "budget", "deadline", "status"];
        let facets: Vec<String> = fields.iter().map(|field| format!("{field}:nonsense")).collect();
        let mut seen = 0;
        for text in texts.into_iter().chain(facets.iter().map(String::as_str)) {
            let Err(error) = parse(text) else { panic!("`{text}` is wrong") };
            assert_eq!(slip(&error.slip, Words::of(Language::English)), error.slip.to_string());
            seen += 1;
        }
        assert_eq!(seen, 24);
    }
}
