//! What was probably meant by a word with a slip in it.

/// The most slips: letters left out, added, changed.
const SLIPS_MAX: usize = 2;
/// The longest word looked at; longer ones are no slips of the words we know.
const LETTERS_MAX: usize = 40;

/// The word nearest to `word`, if it is so near that it was probably meant.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if word.chars().count() > LETTERS_MAX {
        return None;
    }
    let near = known.map(|known| (slips(word, known), known)).min_by_key(|(slips, _)| *slips);
    // Of a short word two slips leave nothing.
    near.filter(|(slips, known)| *slips <= SLIPS_MAX && slips * 3 <= known.chars().count()).map(|(_, known)| known)
}

/// How many letters have to be left out, added or changed to make one word of the other.
fn slips(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, against) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *against);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_understood_and_another_word_is_not() {
        let known = ["library", "museum", "school"];
        assert_eq!(nearest("libary", known.into_iter()), Some("library"));
        assert_eq!(nearest("musuem", known.into_iter()), Some("museum"));
        assert_eq!(nearest("bakery", known.into_iter()), None);
        assert_eq!(nearest("", ["pl"].into_iter()), None);
        assert_eq!(slips("kitten", "sitting"), 3);
    }
}
