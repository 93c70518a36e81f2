//! Which programme a publisher's words mean.

use crate::domain::programme::{self, Programme};

/// The programme a text names: whole, by the portal's code, as the beginning of an identifier, or by its first words.
///
/// `Interreg Czechia-Poland` begins with a programme's name. Ordinary words that mean a programme only beside a cue
/// (`mission`) are not enough at the beginning of something longer.
pub(super) fn of(text: &str) -> Option<&'static Programme> {
    programme::named(text)
        .or_else(|| programme::by_portal_code(text.trim()))
        .or_else(|| programme::by_identifier(text))
        .or_else(|| by_first_words(text))
}

fn by_first_words(text: &str) -> Option<&'static Programme> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    (1..words.len()).rev().find_map(|count| {
        let beginning = words.get(..count)?.join(" ");
        let beginning = beginning.trim_end_matches([':', '-', '–', ',']).trim_end();
        programme::all().iter().find(|programme| {
            programme.id == beginning
                || programme.name.to_lowercase() == beginning
                || programme.aliases.iter().any(|alias| alias == beginning)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programmes_are_known_by_name_identifier_or_first_words() {
        let id = |text| of(text).map(|programme| programme.id.as_str());
        assert_eq!(id("Erasmus+"), Some("erasmus"));
        assert_eq!(id("Interreg Czechia-Poland"), Some("interreg"));
        assert_eq!(id("CERV-2026-CITIZENS-TOWN-NT"), Some("cerv"));
        assert_eq!(id("43251589"), Some("cerv"));
        assert_eq!(id("Mission to the moon"), None);
        assert_eq!(id("Regional fund of somewhere"), None);
    }
}
