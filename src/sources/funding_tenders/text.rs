//! HTML of many editors into plain text: one line per paragraph, list items marked, no glued words.

use scraper::node::Element;
use scraper::{ElementRef, Html, Node};

/// The most text kept of one call; the longest description seen has about 12,000 characters.
const TEXT_CHARS_MAX: usize = 40_000;
/// The longest title or label kept.
const LINE_CHARS_MAX: usize = 1_000;
/// The most characters of markup looked at.
const HTML_CHARS_MAX: usize = 400_000;
/// The most tags looked at: the parser's work grows with depth, which hostile markup makes large.
const TAGS_MAX: usize = 10_000;

/// Reads pieces of HTML one after the other as text whose paragraphs end in a newline.
pub(super) fn plain(pieces: &[&str]) -> String {
    let mut page = Writer::new(TEXT_CHARS_MAX);
    for piece in pieces {
        let piece = bounded(piece);
        if piece.contains('<') {
            write(&piece, &mut page);
        } else {
            for line in piece.lines() {
                write(line, &mut page);
                page.end_line();
            }
        }
        page.end_line();
    }
    page.text
}

/// Reads a title: the same on one line.
pub(super) fn line(title: &str) -> String {
    let mut page = Writer::new(LINE_CHARS_MAX);
    write(&bounded(title), &mut page);
    page.end_line();
    page.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads a label: the same, after undoing the URL encoding some of them carry (`Coal %26 Steel`).
///
/// A `+` that was lost on the way leaves a doubled space, as ordinary labels also have
/// (`HORIZON  Research and Innovation Actions`), so it cannot be brought back.
pub(super) fn label(encoded: &str) -> String {
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
fn bounded(html: &str) -> String {
    let mut tags = 0;
    let within = |c: &char| {
        tags += usize::from(*c == '<');
        tags <= TAGS_MAX
    };
    html.chars().take(HTML_CHARS_MAX).take_while(within).collect()
}

fn write(html: &str, page: &mut Writer) {
    if html.contains(['<', '&']) {
        walk(&Html::parse_fragment(html), page);
    } else {
        page.write(html);
    }
}

/// Walks the tree without recursion, because markup can be deeper than a stack.
fn walk(html: &Html, page: &mut Writer) {
    let mut node = html.tree.root();
    loop {
        let noise = ElementRef::wrap(node).is_some_and(is_noise);
        if !noise {
            open(node.value(), page);
        }
        if !noise && let Some(child) = node.first_child() {
            node = child;
            continue;
        }
        loop {
            close(node.value(), page);
            if let Some(next) = node.next_sibling() {
                node = next;
                break;
            }
            let Some(parent) = node.parent() else { return };
            node = parent;
        }
    }
}

fn open(node: &Node, page: &mut Writer) {
    if let Some(text) = node.as_text() {
        page.write(text);
    } else if let Some(element) = node.as_element() {
        match element.name() {
            "li" => page.begin_item(),
            "td" | "th" => page.begin_cell(),
            _ if is_block(element) => page.end_line(),
            _ => {}
        }
    }
}

fn close(node: &Node, page: &mut Writer) {
    if let Some(element) = node.as_element()
        && is_block(element)
    {
        page.end_line();
    }
}

/// What stands on lines of its own. Section markers are inline in the portal's HTML but run into the text after them.
fn is_block(element: &Element) -> bool {
    const BLOCKS: [&str; 31] = [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "caption",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tr",
        "ul",
    ];
    BLOCKS.contains(&element.name()) || element.classes().any(|class| class == "topicdescriptionkind")
}

/// What nobody reads: scripts, styles, and the marks of footnotes (`[1]`, raised or linked).
fn is_noise(element: ElementRef<'_>) -> bool {
    match element.value().name() {
        "script" | "style" | "template" | "noscript" | "head" | "iframe" | "object" | "svg" => true,
        "sup" => is_footnote_mark(element),
        "a" => {
            let target = element.value().attr("href").unwrap_or_default();
            target.starts_with("#_ftn") && is_footnote_mark(element)
        }
        _ => false,
    }
}

/// `[1]` is a mark; a bare raised 2 may be a square metre.
fn is_footnote_mark(element: ElementRef<'_>) -> bool {
    let text: String = element.text().flat_map(str::chars).filter(|c| !c.is_whitespace()).take(6).collect();
    let number = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    number.is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '*'))
}

/// Collects text, and knows where a line has begun.
struct Writer {
    text: String,
    chars_left: usize,
    /// Something that stands before the next character, if the line goes on: a space or a cell's border.
    gap: &'static str,
    /// What begins the next line once there is something on it.
    bullet: &'static str,
    at_line_start: bool,
}

impl Writer {
    fn new(chars_max: usize) -> Self {
        Self { text: String::new(), chars_left: chars_max, gap: "", bullet: "", at_line_start: true }
    }

    fn write(&mut self, text: &str) {
        for c in text.chars() {
            if is_invisible(c) {
                continue;
            }
            if c.is_whitespace() || c.is_control() {
                self.gap = if self.gap.is_empty() { " " } else { self.gap };
            } else {
                self.put(c);
            }
        }
    }

    fn put(&mut self, c: char) {
        if self.chars_left == 0 {
            return;
        }
        let before = if self.at_line_start { std::mem::take(&mut self.bullet) } else { self.gap };
        self.text.push_str(before);
        self.text.push(c);
        self.gap = "";
        self.at_line_start = false;
        self.chars_left = self.chars_left.saturating_sub(before.len() + 1);
        if self.chars_left == 0 {
            self.text.push('…');
        }
    }

    fn end_line(&mut self) {
        if !self.at_line_start {
            self.text.push('\n');
        }
        self.at_line_start = true;
        self.gap = "";
    }

    fn begin_item(&mut self) {
        self.end_line();
        self.bullet = "- ";
    }

    fn begin_cell(&mut self) {
        self.gap = " | ";
    }
}

/// Byte order marks, zero-width spaces and soft hyphens: left over from other editors.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}' | '\u{2060}' | '\u{ad}')
}
