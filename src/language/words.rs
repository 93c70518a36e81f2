//! Cuts a text into words and reduces them, the same way for questions, interests and calls.

use unicode_segmentation::UnicodeSegmentation;

use super::fold::{stem_of, stemmer};

pub use super::fold::folded;

/// The longest word looked at, in characters; longer runs of letters are no words people search for.
pub const LENGTH_MAX: usize = 64;

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word without case, accents and foreign scripts: `Café` is `cafe`.
    pub folded: String,
    /// What its forms have in common: `libraries` and `library` are both `librari`.
    pub stem: String,
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// Cuts `text`, written in the language with this ISO 639-1 code, into words.
///
/// Hyphens and apostrophes part words, so that `CERV-2026` is `cerv` and `2026`, and `l'avenir` holds `avenir`.
#[must_use]
pub fn words(text: &str, language: &str) -> Vec<Word> {
    let stemmer = stemmer(language);
    text.unicode_word_indices()
        .flat_map(|(start, word)| parts(start, word))
        .filter_map(|(start, part)| {
            let folded = folded(part);
            let usable = !folded.is_empty() && folded.chars().count() <= LENGTH_MAX;
            usable.then(|| {
                let stem = stem_of(stemmer.as_ref(), &folded);
                Word { stem, folded, start, end: start + part.len() }
            })
        })
        .collect()
}

/// Elisions such as `l'` and endings such as `'s` carry no meaning of their own.
fn parts(start: usize, word: &str) -> impl Iterator<Item = (usize, &str)> {
    let whole = !word.contains(['\'', '’']);
    word.split(['\'', '’'])
        .map(move |part| (start + (part.as_ptr().addr() - word.as_ptr().addr()), part))
        .filter(move |(_, part)| whole || part.chars().count() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(text: &str) -> Vec<String> {
        words(text, "en").into_iter().map(|word| word.stem).collect()
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        assert_eq!(stems("libraries"), stems("Library"));
        assert_eq!(stems("Münster's museums"), ["munster", "museum"]);
        assert_eq!(stems("CERV-2026-CITIZENS l'avenir"), ["cerv", "2026", "citizen", "avenir"]);
        assert!(stems("— … 🎭 ()").is_empty());
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "Für l’été: heritage’s past";
        for word in words(text, "en") {
            assert_eq!(folded(text.get(word.start..word.end).unwrap()), word.folded);
        }
    }
}
