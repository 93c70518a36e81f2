//! What is said, in each language: Fluent messages, one file a language under `config/languages`.
//!
//! A language is read once, when it is first spoken. A message that a language lacks, or that cannot be said with what
//! it is given, is said in English; nothing in a catalogue can make a conversation fail. Whether the catalogues are
//! whole and right is a test's business (`tests/it/catalogues`).

mod arguments;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

pub use arguments::{Piece, Value};

use crate::domain::language::Language;
use crate::domain::message::{Inline, Line};

/// The words of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(Language);

/// The messages of one language, ready to be filled in; about 0.4 MB each.
pub struct Catalogue(FluentBundle<FluentResource>);

/// Says a message by its key: `say!(words, "money", amount = text)`.
///
/// The arguments stand under the names by which the catalogue knows them; a test compares the two.
macro_rules! say {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $words.text($key, &[$((stringify!($name), $crate::language::catalogue::Value::from($value))),*])
    };
}

/// Says a message as a line, in which arguments may be rich text: `say_line!(words, "for-example", example = code)`.
macro_rules! say_line {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $words.line($key, &[$((stringify!($name), $crate::language::catalogue::Piece::from($value))),*])
    };
}

pub(crate) use {say, say_line};

impl Words {
    /// The words of a language; English ones where nobody has written its catalogue yet.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self(if language.is_spoken() { language } else { Language::English })
    }

    /// The words of the language with this code, English ones where we do not know it.
    #[must_use]
    pub fn named(code: &str) -> Self {
        Self::of(Language::named(code).unwrap_or_default())
    }

    /// The language they are in.
    #[must_use]
    pub fn language(self) -> Language {
        self.0
    }

    /// The message `key`, or `message.attribute`, filled in; see `say!`.
    #[must_use]
    pub fn text(self, key: &str, arguments: &[(&str, Value)]) -> String {
        self.find(key, arguments).unwrap_or_else(|| {
            tracing::error!(key, language = self.0.as_str(), "no catalogue has this message");
            key.to_owned()
        })
    }

    /// The message filled in, or nothing where there is none: for keys made of ids that may be new to us.
    #[must_use]
    pub fn find(self, key: &str, arguments: &[(&str, Value)]) -> Option<String> {
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.as_fluent())).collect();
        [self.0, Language::English].into_iter().find_map(|language| kept(language)?.filled(key, &arguments))
    }

    /// The message as a line, with rich text where its arguments are; see `say_line!`.
    #[must_use]
    pub fn line(self, key: &str, arguments: &[(&str, Piece)]) -> Line {
        let (values, lines) = arguments::apart(arguments);
        arguments::together(&self.text(key, &values), &lines)
    }
}

/// The language's catalogue, read at the first call and kept.
fn kept(language: Language) -> Option<&'static Catalogue> {
    static CATALOGUES: [OnceLock<Catalogue>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    let messages = language.messages()?;
    Some(CATALOGUES.get(language as usize)?.get_or_init(|| Catalogue::parsed(language, messages)))
}

impl Catalogue {
    /// Reads the catalogue of a language for a short look, without keeping it as [`Words`] do; `None` where nobody has
    /// written one.
    #[must_use]
    pub fn read(language: Language) -> Option<Self> {
        Some(Self::parsed(language, language.messages()?))
    }

    /// A message without arguments, by its key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<String> {
        self.filled(key, &FluentArgs::new())
    }

    /// What cannot be read is left out, and English stands in.
    fn parsed(language: Language, messages: &str) -> Self {
        let locale = plural_locale(language).parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The renderers set words of another direction apart, where a platform needs it.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(messages.to_owned()).unwrap_or_else(|(resource, faults)| {
            tracing::error!(
                language = language.as_str(),
                faults = faults.len(),
                "a catalogue cannot be read in places"
            );
            resource
        });
        bundle.add_resource_overriding(resource);
        Self(bundle)
    }

    fn filled(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(message, name)| (message, Some(name)));
        let message = self.0.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut faults = Vec::new();
        let said = self.0.format_pattern(pattern, Some(arguments), &mut faults);
        faults.is_empty().then(|| said.into_owned())
    }
}

/// The locale whose plural rules hold: Portuguese alone would mean Brazil's.
fn plural_locale(language: Language) -> &'static str {
    if language == Language::Portuguese { "pt-PT" } else { language.as_str() }
}

/// Something typed or copied exactly, as a piece of a line.
#[must_use]
pub fn code(text: impl Into<String>) -> Inline {
    Inline::Code(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::message::text_of;

    #[test]
    fn a_language_without_a_message_falls_back_to_english() {
        let text = "there = Da\nwith-argument = { $missing }\n= no message\nlater = Später";
        let broken = Catalogue::parsed(Language::German, text);
        assert_eq!(broken.find("there").as_deref(), Some("Da"));
        assert_eq!(broken.find("later").as_deref(), Some("Später"));
        assert_eq!(broken.find("with-argument"), None);
        assert_eq!(broken.find("absent"), None);
        assert_eq!(Words::of(Language::German).text("no-such-message", &[]), "no-such-message");
        assert_eq!(Words::named("tlh").language(), Language::English);
    }

    #[test]
    fn rich_text_stands_where_the_message_has_it() {
        let words = Words::of(Language::English);
        let line = say_line!(words, "for-example", example = code("/help"));
        assert_eq!(line, [text_of("For example: "), code("/help")]);
        let forged = say_line!(words, "unknown-code", code = "\u{FDD0}x\u{FDD1}");
        assert_eq!(forged, [text_of("I know no call x.")]);
    }

    #[test]
    fn a_number_beyond_all_counting_is_still_said() {
        let words = Words::of(Language::English);
        assert_eq!(say!(words, "days-ahead", days = u64::MAX), format!("in {} days", u64::MAX));
    }
}
