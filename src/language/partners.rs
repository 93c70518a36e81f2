//! How many partners a call asks for at the least, where its text says so.
//!
//! Listings have no field for it, so it is read from sentences as calls have them: "by a consortium of at least three
//! independent legal entities", "a minimum of 2 partners", "by a single applicant or by a consortium". Careful rather
//! than complete: a condition on some of the partners ("at least two research institutions") is no number of partners,
//! and where nothing is found nothing is known.

/// Numbers as calls spell them.
const NUMBERS: [(&str, u64); 9] = [
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
];
/// More than this many partners no call asks for.
const NUMBER_MAX: u64 = 50;
/// Who makes up a consortium.
const WHO: [&str; 12] = [
    "partner",
    "partners",
    "entity",
    "entities",
    "applicant",
    "applicants",
    "beneficiary",
    "beneficiaries",
    "participant",
    "participants",
    "organisations",
    "organizations",
];
/// What may stand between the number and them without making them a part of all.
const OF_WHICH_SORT: [&str; 11] = [
    "different",
    "distinct",
    "eligible",
    "independent",
    "legal",
    "mutually",
    "financing",
    "participating",
    "project",
    "separate",
    "consortium",
];
/// These come besides the one who applies.
const FURTHER: [&str; 3] = ["other", "additional", "further"];
/// How many words may stand there.
const BETWEEN_MAX: usize = 4;
/// Words without which no sentence says it, to pass over most texts quickly.
pub const CUES: [&str; 5] = ["least", "minimum", "fewer", "single", "mono"];

/// The smallest number of partners that these folded words of a text ask for.
#[must_use]
pub fn least(words: &[&str]) -> Option<u64> {
    (0..words.len()).filter_map(|at| asked(words.get(at..)?)).min()
}

/// The number in a demand that begins with the first of these words.
fn asked(words: &[&str]) -> Option<u64> {
    match words {
        ["single", "applicant", "or", ..] | ["mono", "beneficiary", ..] => Some(1),
        ["at", "least", rest @ ..]
        | ["minimum", "of", rest @ ..]
        | ["minimum", rest @ ..]
        | ["no" | "not", "fewer" | "less", "than", rest @ ..] => demanded(rest),
        _ => None,
    }
}

/// `three (3) independent legal entities`: the number, if it counts all partners.
fn demanded(words: &[&str]) -> Option<u64> {
    let (first, rest) = words.split_first()?;
    let stated = number(first)?;
    let end = rest.iter().take(BETWEEN_MAX + 1).position(|word| WHO.contains(word))?;
    let between = rest.get(..end)?;
    let is_further = between.iter().any(|word| FURTHER.contains(word));
    let counts_all =
        |word: &&str| OF_WHICH_SORT.contains(word) || FURTHER.contains(word) || number(word) == Some(stated);
    let total = stated + u64::from(is_further);
    (between.iter().all(counts_all) && total > 1).then_some(total)
}

fn number(word: &str) -> Option<u64> {
    let spelled = NUMBERS.iter().find(|(spelled, _)| *spelled == word).map(|(_, number)| *number);
    let one = (word == "one").then_some(1);
    spelled.or(one).or_else(|| word.parse().ok()).filter(|number| (1..=NUMBER_MAX).contains(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::words::words;

    fn read(text: &str) -> Option<u64> {
        let words: Vec<String> = words(text, "en").into_iter().map(|word| word.folded).collect();
        least(&words.iter().map(String::as_str).collect::<Vec<_>>())
    }

    #[test]
    fn the_number_of_partners_is_read_where_it_is_said() {
        let cases = [
            ("Proposals must be submitted by at least 3 applicants (beneficiaries; not affiliated).", Some(3)),
            ("A consortium of at least two legal entities", Some(2)),
            ("composed of minimum 5 independent entities from 5 countries", Some(5)),
            ("with a minimum of 5 partners covering together", Some(5)),
            ("at least three (3) legal entities from at least three (3) countries", Some(3)),
            ("one in a Member State and at least two other independent legal entities", Some(3)),
            ("Small scale: minimum 3 partners. Large scale: minimum 8 partners.", Some(3)),
            ("submitted by a single applicant or by a consortium", Some(1)),
            ("no fewer than four different organisations", Some(4)),
            ("a mono-beneficiary grant", Some(1)),
        ];
        for (text, number) in cases {
            assert_eq!(read(text), number, "{text}");
        }
    }

    #[test]
    fn what_is_no_number_of_partners_is_none() {
        let cases = [
            "at least two scientific research institutions",
            "at least 2 Civil Society Organisations",
            "at least one entity must be from Poland",
            "support at least 80 tourism SMEs and 99999999999999999999 partners",
            "at least three",
            "minimum of",
            "",
        ];
        for text in cases {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
