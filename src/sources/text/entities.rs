//! Character references: `&amp;`, `&#8217;`.

use std::borrow::Cow;

use scraper::Html;

/// How many rare names are looked up in one piece: each costs a small parse.
const RARE_MAX: usize = 2_000;
/// The longest name there is has 31 letters.
const NAME_BYTES_MAX: usize = 32;

/// What may still be looked up in a piece of HTML.
pub(super) struct Budget {
    rare: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { rare: RARE_MAX }
    }
}

/// Decodes the reference that follows a `&`; what is none stays as it is. Returns the text and what follows it.
pub(super) fn decode<'a>(after: &'a str, budget: &mut Budget) -> (Cow<'a, str>, &'a str) {
    let literal = (Cow::Borrowed("&"), after);
    if let Some(number) = after.strip_prefix('#') {
        return numeric(number).map_or(literal, |(c, rest)| (Cow::Owned(c.to_string()), rest));
    }
    let length = after.bytes().take(NAME_BYTES_MAX).take_while(u8::is_ascii_alphanumeric).count();
    let Some((name, rest)) = after.split_at_checked(length).filter(|(name, _)| !name.is_empty()) else {
        return literal;
    };
    let (ended, rest) = rest.strip_prefix(';').map_or((false, rest), |rest| (true, rest));
    if ended && let Some(text) = common(name) {
        return (Cow::Borrowed(text), rest);
    }
    if budget.rare == 0 {
        return literal;
    }
    budget.rare -= 1;
    let end = if ended { ";" } else { "" };
    (Cow::Owned(Html::parse_fragment(&format!("&{name}{end}")).root_element().text().collect()), rest)
}

/// The names that make up nearly all of the publishers' texts.
fn common(name: &str) -> Option<&'static str> {
    Some(match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u{a0}",
        "ndash" => "–",
        "mdash" => "—",
        "lsquo" => "‘",
        "rsquo" => "’",
        "ldquo" => "“",
        "rdquo" => "”",
        "hellip" => "…",
        "bull" => "•",
        "middot" => "·",
        "euro" => "€",
        "deg" => "°",
        "shy" => "\u{ad}",
        "eacute" => "é",
        "egrave" => "è",
        "agrave" => "à",
        "ccedil" => "ç",
        "auml" => "ä",
        "ouml" => "ö",
        "uuml" => "ü",
        "szlig" => "ß",
        _ => return None,
    })
}

/// `8217;` or `x2019;` as a character.
fn numeric(written: &str) -> Option<(char, &str)> {
    let hexadecimal = written.strip_prefix(['x', 'X']);
    let (digits, radix) = hexadecimal.map_or((written, 10), |digits| (digits, 16));
    let length = digits.chars().take_while(|c| c.is_digit(radix)).count();
    let (number, rest) = digits.split_at_checked(length).filter(|(number, _)| !number.is_empty())?;
    let rest = rest.strip_prefix(';').unwrap_or(rest);
    let significant = number.trim_start_matches('0');
    let code = if significant.len() > 8 { u32::MAX } else { u32::from_str_radix(significant, radix).unwrap_or(0) };
    Some((character(code), rest))
}

/// The character of a number; 128 to 159 mean what they mean in Windows-1252 (HTML standard, section 13.2.5.80).
fn character(code: u32) -> char {
    const WINDOWS: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let windows = code.checked_sub(128).and_then(|at| WINDOWS.get(usize::try_from(at).ok()?));
    windows.copied().or_else(|| char::from_u32(code).filter(|c| *c != '\0')).unwrap_or('\u{fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_decoded_as_a_browser_decodes_them() {
        let cases = [
            ("amp; b", "& b"),
            ("amp b", "& b"),
            ("ampere", "&ere"),
            ("nbsp;", "\u{a0}"),
            ("Rarr;x", "↠x"),
            ("#8217;s", "’s"),
            ("#x2019s", "’s"),
            ("#146;", "’"),
            ("#0;", "\u{fffd}"),
            ("#99999999999;", "\u{fffd}"),
            ("#;", "&#;"),
            ("xyzzy;", "&xyzzy;"),
            ("nothing;", "¬hing;"),
            (" b", "& b"),
            ("", "&"),
        ];
        for (after, expected) in cases {
            let (text, rest) = decode(after, &mut Budget::default());
            assert_eq!(format!("{text}{rest}"), expected, "&{after}");
        }
    }
}
