//! The one place where text becomes Discord markdown.
//!
//! A backslash before punctuation makes it literal everywhere in Discord's markdown, so whatever could begin a mark,
//! a mention, a list, a quote, an address or an emoji gets one.
//! Source: support.discord.com, "Markdown Text 101".

use url::Url;

/// Text as one line without anything that could steer the reader's screen.
///
/// Line breaks become spaces; control characters and bidirectional overrides are left out, right-to-left letters stay.
#[must_use]
pub(super) fn clean(text: &str) -> String {
    let kept = |c: char| match c {
        c if c.is_whitespace() => Some(' '),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => None,
        c if c.is_control() => None,
        c => Some(c),
    };
    text.chars().filter_map(kept).collect()
}

/// Writes clean text so that it shows literally.
#[must_use]
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = None;
    let mut rest = text.chars().peekable();
    // Until something that is no space was seen, a mark could begin a list, a quote or a heading.
    let mut begun = Begun::No;
    while let Some(c) = rest.next() {
        if must_escape(c, before, rest.peek().copied(), begun) {
            escaped.push('\\');
        }
        escaped.push(c);
        begun = begun.after(c);
        before = Some(c);
    }
    escaped
}

/// The most that [`escape`] makes of a text, in UTF-16 units; adds up over pieces.
#[must_use]
pub(super) fn escaped_length_max(text: &str) -> usize {
    text.chars().map(|c| c.len_utf16() + usize::from(c.is_ascii_punctuation())).sum()
}

/// How much of a line came before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    /// Nothing but spaces.
    No,
    /// Digits, which a dot would make a numbered list.
    Number,
    /// Words.
    Words,
}

impl Begun {
    fn after(self, c: char) -> Self {
        match self {
            Self::No if c == ' ' => Self::No,
            Self::No | Self::Number if c.is_ascii_digit() => Self::Number,
            Self::No | Self::Number | Self::Words => Self::Words,
        }
    }
}

fn must_escape(c: char, before: Option<char>, next: Option<char>, begun: Begun) -> bool {
    match c {
        '\\' | '*' | '_' | '~' | '`' | '|' | '>' | '<' | '#' | '[' | ']' | '@' => true,
        '-' | '+' => begun == Begun::No,
        '.' | ')' => begun == Begun::Number,
        // `:name:` is an emoji and `https://` begins an address; the colon of a time of day is neither.
        ':' => {
            let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            let is_time = is_digit(before) && is_digit(next);
            !is_time && next.is_some_and(|c| c != ' ')
        }
        _ => false,
    }
}

/// An address that can stand in angle brackets: `http` or `https`, with nothing in it that could end the link.
#[must_use]
pub(super) fn address(url: &str) -> Option<String> {
    let url = Url::parse(url.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    let url = url.as_str().replace('(', "%28").replace(')', "%29").replace('\\', "%5C");
    Some(url.replace('<', "%3C").replace('>', "%3E"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_mentions_show_literally() {
        assert_eq!(escape("@everyone <@1> **x** [a](b)"), r"\@everyone \<\@1\> \*\*x\*\* \[a\](b)");
        assert_eq!(escape("- item, not a list"), r"\- item, not a list");
        assert_eq!(escape("1. first, not a list"), r"1\. first, not a list");
        assert_eq!(escape("17:00 :smile: https://x"), r"17:00 \:smile: https\://x");
        assert_eq!(escape("HORIZON-CL2-2026: one"), "HORIZON-CL2-2026: one");
    }

    #[test]
    fn an_escaped_text_is_never_longer_than_reckoned() {
        for text in ["**", "a-b", "1.2.3", "::::", "😀😀", "\\\\"] {
            assert!(super::super::limits::length(&escape(text)) <= escaped_length_max(text), "{text}");
        }
    }
}
