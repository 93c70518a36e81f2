//! Collects text, and knows where a line has begun.

/// Text under way: blanks run together, lines that hold something, a bound on its length.
pub(super) struct Writer {
    text: String,
    chars_left: usize,
    /// Something that stands before the next character, if the line goes on: a space or a cell's border.
    gap: &'static str,
    /// What begins the next line once there is something on it.
    bullet: &'static str,
    at_line_start: bool,
}

impl Writer {
    pub(super) fn new(chars_max: usize) -> Self {
        Self { text: String::new(), chars_left: chars_max, gap: "", bullet: "", at_line_start: true }
    }

    /// Whether nothing more is taken.
    pub(super) fn is_full(&self) -> bool {
        self.chars_left == 0
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    pub(super) fn write(&mut self, text: &str) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let words = words(rest);
            if words > 0 {
                let (words, after) = rest.split_at(words);
                self.put(words);
                rest = after;
                continue;
            }
            let (symbol, after) = rest.split_at(c.len_utf8());
            rest = after;
            if is_invisible(c) {
                continue;
            }
            if c.is_whitespace() || c.is_control() {
                self.gap = if self.gap.is_empty() { " " } else { self.gap };
            } else {
                self.put(symbol);
            }
        }
    }

    /// Puts something visible, as much of it as there is room for: words of ASCII, or one character.
    fn put(&mut self, visible: &str) {
        if self.chars_left == 0 {
            return;
        }
        let before = if self.at_line_start { std::mem::take(&mut self.bullet) } else { self.gap };
        self.text.push_str(before);
        self.chars_left = self.chars_left.saturating_sub(before.len()).max(1);
        let chars = if visible.is_ascii() { visible.len() } else { 1 };
        let room = chars.min(self.chars_left);
        self.text.push_str(if chars == room { visible } else { visible.get(..room).unwrap_or(visible) });
        self.gap = "";
        self.at_line_start = false;
        self.chars_left -= room;
        if self.chars_left == 0 {
            self.text.push('…');
        }
    }

    pub(super) fn end_line(&mut self) {
        if !self.at_line_start {
            self.text.push('\n');
        }
        self.at_line_start = true;
        self.gap = "";
    }

    pub(super) fn begin_item(&mut self) {
        self.end_line();
        self.bullet = "- ";
    }

    pub(super) fn begin_cell(&mut self) {
        self.gap = " | ";
    }
}

/// How many bytes at the beginning are words of ASCII with single spaces between them.
fn words(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    while let Some(byte) = bytes.get(end) {
        let goes_on = byte.is_ascii_graphic()
            || (*byte == b' ' && end > 0 && bytes.get(end + 1).is_some_and(u8::is_ascii_graphic));
        if !goes_on {
            break;
        }
        end += 1;
    }
    end
}

/// Byte order marks, zero-width spaces and soft hyphens: left over from other editors.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}' | '\u{2060}' | '\u{ad}')
}
