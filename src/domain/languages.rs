//! The official languages of the EU: codes and names.

/// A language: its ISO 639-1 code, its English name and its own, in lower case.
type Language = (&'static str, &'static str, &'static str);

/// Regulation No 1 of 1958 as amended, in the order of the codes.
const LANGUAGES: [Language; 24] = [
    ("bg", "bulgarian", "български"),
    ("cs", "czech", "čeština"),
    ("da", "danish", "dansk"),
    ("de", "german", "deutsch"),
    ("el", "greek", "ελληνικά"),
    ("en", "english", "english"),
    ("es", "spanish", "español"),
    ("et", "estonian", "eesti"),
    ("fi", "finnish", "suomi"),
    ("fr", "french", "français"),
    ("ga", "irish", "gaeilge"),
    ("hr", "croatian", "hrvatski"),
    ("hu", "hungarian", "magyar"),
    ("it", "italian", "italiano"),
    ("lt", "lithuanian", "lietuvių"),
    ("lv", "latvian", "latviešu"),
    ("mt", "maltese", "malti"),
    ("nl", "dutch", "nederlands"),
    ("pl", "polish", "polski"),
    ("pt", "portuguese", "português"),
    ("ro", "romanian", "română"),
    ("sk", "slovak", "slovenčina"),
    ("sl", "slovenian", "slovenščina"),
    ("sv", "swedish", "svenska"),
];

/// The code of the language a person means by its code or name.
#[must_use]
pub fn code_named(word: &str) -> Option<&'static str> {
    let word = word.trim().to_lowercase();
    let is = |(code, english, own): &&Language| word == *code || word == *english || word == *own;
    LANGUAGES.iter().find(is).map(|(code, ..)| *code)
}

/// The English name of the language with this code, for people: `Polish`.
#[must_use]
pub fn name_of(code: &str) -> Option<String> {
    let (_, name, _) = LANGUAGES.iter().find(|(known, ..)| *known == code)?;
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect())
}
