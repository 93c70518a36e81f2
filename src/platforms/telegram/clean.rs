//! Text without anything that could steer the reader's screen.
//!
//! Control characters and bidirectional overrides are left out, right-to-left letters stay.

use url::Url;

/// Text of one or more lines.
#[must_use]
pub(super) fn clean(text: &str) -> String {
    let kept = |c: char| match c {
        '\n' => Some('\n'),
        c if c.is_whitespace() => Some(' '),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => None,
        c if c.is_control() => None,
        c => Some(c),
    };
    text.chars().filter_map(kept).collect()
}

/// Text that stays on one line: a title must not be able to look like more than a title.
#[must_use]
pub(super) fn clean_line(text: &str) -> String {
    clean(text).replace('\n', " ")
}

/// An address that can stand behind words: `http` or `https`.
#[must_use]
pub(super) fn web_address(url: &str) -> Option<Url> {
    Url::parse(url.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
}
