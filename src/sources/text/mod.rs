//! HTML of many editors into plain text: one line per paragraph, list items marked, no glued words.
//!
//! Shared by all sources. No tree is built: a page of the portal holds two megabytes of such pieces, and the tree would
//! cost more than everything else. Reading order: `tags` (what stands between `<` and `>`), `entities`, `writer`.

mod entities;
mod tags;
mod writer;

use tags::Tag;
use writer::Writer;

/// The most text kept of one call; the longest description seen has about 12,000 characters.
const TEXT_CHARS_MAX: usize = 40_000;
/// The longest title or label kept.
const LINE_CHARS_MAX: usize = 1_000;
/// The most bytes of markup looked at, from its beginning.
const HTML_BYTES_MAX: usize = 1_000_000;
/// Where links of footnote marks lead.
const FOOTNOTE: &str = "#_ftn";
/// The most digits of a plain mark.
const MARK_DIGITS_MAX: usize = 4;
/// How far a footnote mark may reach; longer ones are text.
const FOOTNOTE_BYTES_MAX: usize = 400;

/// Reads pieces of HTML one after the other as text whose paragraphs end in a newline.
#[must_use]
pub fn plain(pieces: &[&str]) -> String {
    let mut page = Writer::new(TEXT_CHARS_MAX);
    page.expect(pieces.iter().map(|piece| piece.len()).sum());
    for piece in pieces {
        let piece = bounded(piece);
        if piece.contains('<') {
            write(piece, &mut page);
        } else {
            for line in piece.lines() {
                write(line, &mut page);
                page.end_line();
            }
        }
        page.end_line();
    }
    let mut text = page.into_text();
    text.shrink_to_fit();
    text
}

/// Reads a title: the same on one line.
#[must_use]
pub fn line(title: &str) -> String {
    let mut page = Writer::new(LINE_CHARS_MAX);
    write(bounded(title), &mut page);
    page.end_line();
    page.into_text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads a label: the same, after undoing the URL encoding some of them carry (`Coal %26 Steel`).
///
/// A `+` that was lost on the way leaves a doubled space, as ordinary labels also have
/// (`HORIZON  Research and Innovation Actions`), so it cannot be brought back.
#[must_use]
pub fn label(encoded: &str) -> String {
    line(&percent_decoded(encoded))
}

fn percent_decoded(encoded: &str) -> String {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let pair = after.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        let digits = pair.filter(|pair| pair.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            Some(_) | None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| encoded.to_owned())
}

/// As much of a piece of HTML as is looked at.
fn bounded(html: &str) -> &str {
    head(html, HTML_BYTES_MAX)
}

/// As much of a text as fits into so many bytes, cut between characters.
pub(super) fn head(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    end.and_then(|end| text.get(..end)).unwrap_or_default()
}

/// Writes the text of a piece of HTML; work and memory grow with its length only.
fn write(html: &str, page: &mut Writer) {
    let mut marker = Marker::default();
    let mut budget = entities::Budget::default();
    let mut rest = html;
    while !page.is_full()
        && let Some(at) = memchr::memchr2(b'<', b'&', rest.as_bytes())
    {
        let (text, from) = rest.split_at(at);
        page.write(text);
        rest = if let Some(after) = from.strip_prefix('&') {
            let (decoded, rest) = entities::decode(after, &mut budget);
            page.write(&decoded);
            rest
        } else {
            markup(from, page, &mut marker)
        };
    }
    page.write(rest);
}

/// Handles what begins with `<`, and returns what follows it.
fn markup<'a>(from: &'a str, page: &mut Writer, marker: &mut Marker) -> &'a str {
    let tag = match tags::read(from) {
        tags::Found::Tag(tag) => tag,
        tags::Found::Nothing(rest) => return rest,
        tags::Found::Text(rest) => {
            page.write("<");
            return rest;
        }
    };
    if !tag.is_end
        && let Some(rest) = beyond_noise(&tag)
    {
        return rest;
    }
    if marker.ends_or_begins(&tag) || is_block(tag.name()) {
        page.end_line();
    }
    match (tag.name(), tag.is_end) {
        (b"li", false) => page.begin_item(),
        (b"td" | b"th", false) => page.begin_cell(),
        _ => {}
    }
    tag.rest
}

/// What follows an element that nobody reads: scripts, styles, and the marks of footnotes (`[1]`, raised or linked).
fn beyond_noise<'a>(tag: &Tag<'a>) -> Option<&'a str> {
    match tag.name() {
        // Whatever stands in these is no markup; without an end they reach to the end, as in a browser.
        name @ (b"script" | b"style" | b"noscript" | b"iframe" | b"title") => {
            Some(tags::beyond_end(tag.rest, name).map_or("", |(_, rest)| rest))
        }
        // Without an end these are broken, and what follows is kept.
        name @ (b"template" | b"object" | b"svg") if !tag.closes_itself => {
            tags::beyond_end(tag.rest, name).map(|(_, rest)| rest)
        }
        b"sup" => beyond_footnote_mark(tag, b"sup"),
        b"a" if tag.mentions(FOOTNOTE) && tag.attribute("href").is_some_and(|target| target.starts_with(FOOTNOTE)) => {
            beyond_footnote_mark(tag, b"a")
        }
        _ => None,
    }
}

fn beyond_footnote_mark<'a>(tag: &Tag<'a>, name: &[u8]) -> Option<&'a str> {
    let near = head(tag.rest, FOOTNOTE_BYTES_MAX);
    let (inner, _) = tags::beyond_end(near, name)?;
    if !is_footnote_mark(inner) {
        return None;
    }
    tags::beyond_end(tag.rest, name).map(|(_, rest)| rest)
}

/// `[1]` is a mark; a bare raised 2 may be a square metre.
fn is_footnote_mark(inner: &str) -> bool {
    if let Some(number) = inner.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')) {
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        if (1..=MARK_DIGITS_MAX).contains(&digits) && digits == number.len() {
            return true;
        }
    }
    let mut page = Writer::new(16);
    write_flat(inner, &mut page);
    let text: String = page.into_text().chars().filter(|c| !c.is_whitespace()).take(6).collect();
    let number = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    number.is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '*'))
}

/// Writes text without looking for footnote marks in it, so that marks within marks end.
fn write_flat(html: &str, page: &mut Writer) {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, from) = rest.split_at(at);
        page.write(text);
        rest = match tags::read(from) {
            tags::Found::Tag(tag) => tag.rest,
            tags::Found::Nothing(rest) | tags::Found::Text(rest) => rest,
        };
    }
    page.write(rest);
}

/// What stands on lines of its own.
fn is_block(name: &[u8]) -> bool {
    matches!(
        name,
        b"address"
            | b"article"
            | b"aside"
            | b"blockquote"
            | b"br"
            | b"caption"
            | b"center"
            | b"dd"
            | b"details"
            | b"dialog"
            | b"dir"
            | b"div"
            | b"dl"
            | b"dt"
            | b"fieldset"
            | b"figcaption"
            | b"figure"
            | b"footer"
            | b"form"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"header"
            | b"hr"
            | b"legend"
            | b"li"
            | b"main"
            | b"menu"
            | b"nav"
            | b"ol"
            | b"option"
            | b"p"
            | b"pre"
            | b"section"
            | b"summary"
            | b"table"
            | b"tbody"
            | b"tfoot"
            | b"thead"
            | b"tr"
            | b"ul"
    )
}

/// The class of the portal's section markers.
const MARKER: &str = "topicdescriptionkind";

/// The portal's section markers: inline in its HTML, but they run into the text after them.
#[derive(Default)]
struct Marker {
    /// The element that is one, and how many of its name are open, itself included.
    open: Option<(Vec<u8>, usize)>,
}

impl Marker {
    /// Whether a marker begins or ends with this tag.
    fn ends_or_begins(&mut self, tag: &Tag<'_>) -> bool {
        if let Some((name, depth)) = &mut self.open {
            if name.as_slice() != tag.name() {
                return false;
            }
            *depth = if tag.is_end { *depth - 1 } else { *depth + 1 };
            let ends = *depth == 0;
            if ends {
                self.open = None;
            }
            return ends;
        }
        // Most tags are links, and those are never markers.
        let is_one = !tag.is_end
            && tag.name() != b"a"
            && tag.mentions(MARKER)
            && tag.attribute("class").is_some_and(|class| class.split_ascii_whitespace().any(|class| class == MARKER));
        if is_one {
            self.open = Some((tag.name().to_vec(), 1));
        }
        is_one
    }
}
