//! The official languages of the European Union, and the messages that are compiled in for each.
//!
//! What the messages say is `language`'s work.

use serde::Serialize;

/// One of the 24 official languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it all")]
pub enum Language {
    Bulgarian,
    Croatian,
    Czech,
    Danish,
    Dutch,
    /// What is spoken where nothing else is known.
    #[default]
    English,
    Estonian,
    Finnish,
    French,
    German,
    Greek,
    Hungarian,
    Irish,
    Italian,
    Latvian,
    Lithuanian,
    Maltese,
    Polish,
    Portuguese,
    Romanian,
    Slovak,
    Slovene,
    Spanish,
    Swedish,
}

/// What stands in the table of languages.
struct Entry {
    code: &'static str,
    name: &'static str,
    messages: Option<&'static str>,
}

/// A language whose messages are compiled in.
macro_rules! spoken {
    ($code:literal, $name:literal) => {
        Entry {
            code: $code,
            name: $name,
            messages: Some(include_str!(concat!("../../config/languages/", $code, ".ftl"))),
        }
    };
}

/// A language whose messages still have to be written; once its file is there, this becomes `spoken!`.
const fn silent(code: &'static str, name: &'static str) -> Entry {
    Entry { code, name, messages: None }
}

impl Language {
    /// Every language, in the order of the enum.
    pub const ALL: [Self; 24] = [
        Self::Bulgarian,
        Self::Croatian,
        Self::Czech,
        Self::Danish,
        Self::Dutch,
        Self::English,
        Self::Estonian,
        Self::Finnish,
        Self::French,
        Self::German,
        Self::Greek,
        Self::Hungarian,
        Self::Irish,
        Self::Italian,
        Self::Latvian,
        Self::Lithuanian,
        Self::Maltese,
        Self::Polish,
        Self::Portuguese,
        Self::Romanian,
        Self::Slovak,
        Self::Slovene,
        Self::Spanish,
        Self::Swedish,
    ];

    const fn entry(self) -> Entry {
        match self {
            Self::Bulgarian => silent("bg", "български"),
            Self::Croatian => silent("hr", "hrvatski"),
            Self::Czech => silent("cs", "čeština"),
            Self::Danish => silent("da", "dansk"),
            Self::Dutch => silent("nl", "Nederlands"),
            Self::English => spoken!("en", "English"),
            Self::Estonian => silent("et", "eesti"),
            Self::Finnish => silent("fi", "suomi"),
            Self::French => spoken!("fr", "français"),
            Self::German => spoken!("de", "Deutsch"),
            Self::Greek => silent("el", "ελληνικά"),
            Self::Hungarian => silent("hu", "magyar"),
            Self::Irish => silent("ga", "Gaeilge"),
            Self::Italian => silent("it", "italiano"),
            Self::Latvian => silent("lv", "latviešu"),
            Self::Lithuanian => silent("lt", "lietuvių"),
            Self::Maltese => silent("mt", "Malti"),
            Self::Polish => silent("pl", "polski"),
            Self::Portuguese => silent("pt", "português"),
            Self::Romanian => silent("ro", "română"),
            Self::Slovak => silent("sk", "slovenčina"),
            Self::Slovene => silent("sl", "slovenščina"),
            Self::Spanish => silent("es", "español"),
            Self::Swedish => silent("sv", "svenska"),
        }
    }

    /// The language with this ISO 639-1 code.
    #[must_use]
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.as_str() == code)
    }

    /// The ISO 639-1 code.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.entry().code
    }

    /// The name its speakers give it: `Deutsch`.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        self.entry().name
    }

    /// The messages in it, as they stand in `config/languages`; `None` while nobody has written them.
    #[must_use]
    pub const fn messages(self) -> Option<&'static str> {
        self.entry().messages
    }

    /// Whether we can speak it.
    #[must_use]
    pub const fn is_spoken(self) -> bool {
        self.messages().is_some()
    }
}

impl Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_code_and_stands_at_its_place() {
        for (place, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(language as usize, place);
            assert_eq!(Language::named(language.as_str()), Some(language));
        }
        assert_eq!(Language::named("zz"), None);
        assert!(Language::English.is_spoken());
    }
}
