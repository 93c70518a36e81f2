//! Cuts a text into words and reduces them, the same way for questions, interests and calls.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use super::fold::stemmer;

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
    let stemming = Stemming::of(language);
    let mut words = Vec::new();
    each(text, |folded, start, end| {
        words.push(Word { folded: folded.to_owned(), stem: stemming.stem(folded).into_owned(), start, end });
    });
    words
}

/// Calls `note` for each word of `text`, folded, with the bytes at which it begins and ends.
pub fn each(text: &str, mut note: impl FnMut(&str, usize, usize)) {
    let mut letters = String::new();
    // White space always ends a word, and most pieces are one plain word: that is five times as fast as the whole.
    for piece in text.split_ascii_whitespace() {
        let start = piece.as_ptr().addr() - text.as_ptr().addr();
        if let Some((at, word)) = plain(piece) {
            fold(word, &mut letters);
            if letters.len() <= LENGTH_MAX {
                note(&letters, start + at, start + at + word.len());
            }
            continue;
        }
        for (at, word) in piece.unicode_word_indices() {
            for (at, part) in parts(start + at, word) {
                fold(part, &mut letters);
                if !letters.is_empty() && letters.len() <= LENGTH_MAX {
                    note(&letters, at, at + part.len());
                }
            }
        }
    }
}

/// The one word of a piece that is made of ASCII letters and digits, with signs before and behind at most.
fn plain(piece: &str) -> Option<(usize, &str)> {
    // An underscore joins words, and signs between letters may.
    let is_sign = |byte: &u8| byte.is_ascii_punctuation() && *byte != b'_';
    let bytes = piece.as_bytes();
    let start = bytes.iter().take_while(|byte| is_sign(byte)).count();
    let length = bytes.iter().skip(start).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let ends = bytes.iter().skip(start + length).all(is_sign);
    let word = piece.get(start..start + length)?;
    (ends && length > 0).then_some((start, word))
}

/// Writes `word`, folded, into `letters`; the usual word is copied and made lower case in one sweep.
fn fold(word: &str, letters: &mut String) {
    letters.clear();
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        letters.push_str(word);
        letters.make_ascii_lowercase();
    } else {
        letters.push_str(&folded(word));
    }
}

/// Elisions such as `l'` and endings such as `'s` carry no meaning of their own.
fn parts(start: usize, word: &str) -> impl Iterator<Item = (usize, &str)> {
    let whole = !word.contains(['\'', '’']);
    word.split(['\'', '’'])
        .map(move |part| (start + (part.as_ptr().addr() - word.as_ptr().addr()), part))
        .filter(move |(_, part)| whole || part.chars().count() > 1)
}

/// How the forms of a word are reduced to what they have in common, in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stemming(usize);

/// Languages whose words have stems; the words of all others are compared as they are.
const STEMMED: [&str; 12] = ["en", "da", "de", "es", "fi", "fr", "hu", "it", "nl", "pt", "ro", "sv"];

impl Stemming {
    /// How many there are, the one that reduces nothing among them.
    pub const COUNT: usize = STEMMED.len() + 1;

    /// The stemming of the language with this ISO 639-1 code.
    #[must_use]
    pub fn of(language: &str) -> Self {
        Self(STEMMED.iter().position(|code| *code == language).unwrap_or(STEMMED.len()))
    }

    /// A number below [`Stemming::COUNT`], for tables.
    #[must_use]
    pub fn index(self) -> usize {
        self.0
    }

    /// What the forms of a folded word have in common; a word with a digit is a code, and has no forms.
    #[must_use]
    pub fn stem(self, folded: &str) -> Cow<'_, str> {
        let has_digit = folded.bytes().any(|byte| byte.is_ascii_digit());
        match STEMMED.get(self.0).and_then(|language| stemmer(language)) {
            Some(stemmer) if !has_digit => stemmer.stem(folded),
            Some(_) | None => Cow::Borrowed(folded),
        }
    }
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
    fn a_text_cut_at_white_space_has_the_words_of_the_whole() {
        let text = "Für l’été: (heritage’s) past – 3.5 1,000 e.g. C++\u{a0}co-op\tCERV-2026_x\r\n§ 12½ Ωmega \u{301}a 日本語 a:b";
        let mut whole = Vec::new();
        for (start, word) in text.unicode_word_indices() {
            whole.extend(parts(start, word).map(|(_, part)| folded(part)).filter(|folded| !folded.is_empty()));
        }
        let cut: Vec<String> = words(text, "en").into_iter().map(|word| word.folded).collect();
        assert_eq!(cut, whole);
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "Für l’été: heritage’s past";
        for word in words(text, "en") {
            assert_eq!(folded(text.get(word.start..word.end).unwrap()), word.folded);
        }
    }
}
