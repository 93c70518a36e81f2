//! How common words are in calls, whatever the record at hand holds.
//!
//! The words are data (`config/common-words.txt`); they are compared by stem.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::words::words;

/// The share of calls that hold a word which is not listed, at most.
const LEAST: f32 = 0.05;

/// How much a word tells for not being common, from 0 (every call holds it) to 1.
#[must_use]
pub fn tells(stem: &str) -> f32 {
    let share = SHARES.get(stem).copied().unwrap_or(LEAST);
    share.ln() / LEAST.ln()
}

static SHARES: LazyLock<HashMap<String, f32>> = LazyLock::new(|| {
    let table = include_str!("../../config/common-words.txt");
    let mut shares = HashMap::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let Some((percent, listed)) = line.split_once(':') else { continue };
        let Ok(percent) = percent.parse::<f32>() else { continue };
        for word in words(listed, "en") {
            // The table goes from the most to the least common.
            shares.entry(word.stem).or_insert(percent / 100.0);
        }
    }
    shares
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_every_call_tell_less_than_words_of_few() {
        let tells = |word: &str| tells(&words(word, "en")[0].stem);
        assert!(tells("the") < 0.1 && tells("projects") < 0.2);
        assert!(tells("the") < tells("energy") && tells("energy") < tells("beekeeping"));
        assert!((tells("zeppelin") - 1.0).abs() < f32::EPSILON);
    }
}
