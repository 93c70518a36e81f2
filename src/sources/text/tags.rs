//! What stands between `<` and `>`, found as a browser finds it (HTML standard, section 13.2.5), without a tree.

/// The longest name of an element we know.
const NAME_BYTES_MAX: usize = 12;

/// What begins with `<`.
pub(super) enum Found<'a> {
    /// A tag.
    Tag(Tag<'a>),
    /// A comment or something like it; this follows.
    Nothing(&'a str),
    /// A character of the text; this follows.
    Text(&'a str),
}

/// A tag.
pub(super) struct Tag<'a> {
    name: [u8; NAME_BYTES_MAX],
    name_bytes: usize,
    /// Whether it ends an element.
    pub(super) is_end: bool,
    /// Whether it ends with `/>`.
    pub(super) closes_itself: bool,
    attributes: &'a str,
    /// What follows it.
    pub(super) rest: &'a str,
}

impl<'a> Tag<'a> {
    /// The name in lower case; empty when it is longer than any we know.
    pub(super) fn name(&self) -> &[u8] {
        self.name.get(..self.name_bytes).unwrap_or_default()
    }

    /// Whether a word stands anywhere among the attributes: much cheaper than reading them.
    pub(super) fn mentions(&self, word: &str) -> bool {
        self.attributes.len() > word.len() && self.attributes.contains(word)
    }

    /// The value of an attribute as it is written.
    pub(super) fn attribute(&self, wanted: &str) -> Option<&'a str> {
        if !self.attributes.contains('=') {
            return None;
        }
        let mut rest = self.attributes;
        while let Some((name, value, after)) = attribute(rest) {
            if name.eq_ignore_ascii_case(wanted) {
                return Some(value);
            }
            rest = after;
        }
        None
    }
}

/// Reads what begins with `<`.
pub(super) fn read(from: &str) -> Found<'_> {
    let after = from.strip_prefix('<').unwrap_or(from);
    let (is_end, named) = after.strip_prefix('/').map_or((false, after), |named| (true, named));
    match named.bytes().next() {
        Some(byte) if byte.is_ascii_alphabetic() => match tag(named, is_end) {
            Some(tag) => Found::Tag(tag),
            // A tag without an end swallows the rest, as in a browser.
            None => Found::Nothing(""),
        },
        Some(b'!') if !is_end => Found::Nothing(beyond_comment(named)),
        Some(b'?') if !is_end => Found::Nothing(beyond_bracket(named)),
        Some(_) if is_end => Found::Nothing(beyond_bracket(named)),
        Some(_) | None => Found::Text(after),
    }
}

/// What lies before the end tag of `name`, and what follows it.
pub(super) fn beyond_end<'a>(html: &'a str, name: &[u8]) -> Option<(&'a str, &'a str)> {
    let bytes = html.as_bytes();
    let mut searched = 0;
    while let Some(at) = memchr::memchr(b'<', bytes.get(searched..)?) {
        let start = searched + at;
        searched = start + 1;
        let Some(after) = bytes.get(start..)?.strip_prefix(b"</") else { continue };
        let ends = after.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name))
            && after.get(name.len()).is_some_and(|byte| is_blank(*byte) || matches!(byte, b'>' | b'/'));
        if ends {
            let (inner, from) = html.split_at_checked(start)?;
            return Some((inner, beyond_bracket(from)));
        }
    }
    None
}

fn beyond_bracket(html: &str) -> &str {
    html.split_once('>').map_or("", |(_, rest)| rest)
}

/// What follows a comment; one without an end swallows the rest.
fn beyond_comment(from: &str) -> &str {
    let Some(inner) = from.strip_prefix("!--") else { return beyond_bracket(from) };
    if let Some(rest) = inner.strip_prefix('>').or_else(|| inner.strip_prefix("->")) {
        return rest;
    }
    let ends = ["-->", "--!>"].into_iter().filter_map(|end| inner.find(end).map(|at| (at, end.len()))).min();
    ends.and_then(|(at, length)| inner.get(at + length..)).unwrap_or_default()
}

fn tag(named: &str, is_end: bool) -> Option<Tag<'_>> {
    let bytes = named.as_bytes();
    let length = bytes.iter().position(|byte| is_blank(*byte) || matches!(byte, b'/' | b'>')).unwrap_or(bytes.len());
    let (written, after) = named.split_at_checked(length)?;
    let mut name = [0; NAME_BYTES_MAX];
    let name_bytes = if length <= NAME_BYTES_MAX { length } else { 0 };
    for (place, byte) in name.iter_mut().zip(written.bytes().take(name_bytes)) {
        *place = byte.to_ascii_lowercase();
    }
    let end = end_of_attributes(after)?;
    let (attributes, rest) = after.split_at_checked(end)?;
    let rest = rest.strip_prefix('>')?;
    Some(Tag { name, name_bytes, is_end, closes_itself: attributes.ends_with('/'), attributes, rest })
}

/// Where the `>` is that ends the tag: one within quotes does not.
fn end_of_attributes(html: &str) -> Option<usize> {
    let bytes = html.as_bytes();
    let mut at = 0;
    loop {
        let place = at + memchr::memchr3(b'>', b'"', b'\'', bytes.get(at..)?)?;
        let quote = *bytes.get(place)?;
        if quote == b'>' {
            return Some(place);
        }
        if !is_plain_name(bytes.get(at..place)?) {
            return by_attributes(html);
        }
        let Some(length) = memchr::memchr(quote, bytes.get(place + 1..)?) else { return by_attributes(html) };
        at = place + length + 2;
    }
}

/// Whether this ends in `name=`, with nothing before the name that could be part of another value.
fn is_plain_name(before: &[u8]) -> bool {
    let Some(before) = before.strip_suffix(b"=") else { return false };
    let name = before.rsplit(|byte| is_blank(*byte)).next().unwrap_or_default();
    !name.is_empty() && name.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':'))
}

/// The same, attribute by attribute, where something is odd.
fn by_attributes(html: &str) -> Option<usize> {
    let mut rest = html;
    while let Some((_, _, after)) = attribute(rest) {
        rest = after;
    }
    let at = html.len() - rest.len();
    let blanks = rest.bytes().take_while(|byte| is_blank(*byte) || *byte == b'/').count();
    (rest.as_bytes().get(blanks) == Some(&b'>')).then_some(at + blanks)
}

/// The next attribute: name, value, and what follows; `None` at the end of the tag, or of everything.
fn attribute(html: &str) -> Option<(&str, &str, &str)> {
    let html = html.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
    let bytes = html.as_bytes();
    if matches!(bytes.first(), None | Some(b'>')) {
        return None;
    }
    // A `=` at the beginning belongs to the name.
    let ends = |byte: &u8| is_blank(*byte) || matches!(byte, b'/' | b'>' | b'=');
    let length = bytes.iter().skip(1).position(ends).map_or(bytes.len(), |at| at + 1);
    let (name, after) = html.split_at_checked(length)?;
    let spaced = after.trim_start_matches(|c: char| c.is_ascii_whitespace());
    let Some(value) = spaced.strip_prefix('=') else { return Some((name, "", after)) };
    let value = value.trim_start_matches(|c: char| c.is_ascii_whitespace());
    for quote in ['"', '\''] {
        if let Some(quoted) = value.strip_prefix(quote) {
            // Quotes without an end swallow the rest.
            let (value, after) = quoted.split_once(quote).unwrap_or((quoted, ""));
            return Some((name, value, after));
        }
    }
    let length = value.bytes().position(|byte| is_blank(byte) || byte == b'>').unwrap_or(value.len());
    let (value, after) = value.split_at_checked(length)?;
    Some((name, value, after))
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}
