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

    /// Makes room for the text of so many bytes of markup.
    pub(super) fn expect(&mut self, markup_bytes: usize) {
        self.text.reserve((markup_bytes * 3 / 4).min(self.chars_left));
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
        loop {
            let words = words(rest);
            if words > 0 {
                let (words, after) = rest.split_at(words);
                self.put_words(words);
                rest = after;
            }
            let Some(c) = rest.chars().next() else { return };
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

    /// Puts words of ASCII, as much of them as there is room for.
    fn put_words(&mut self, words: &str) {
        if !self.begin() {
            return;
        }
        let room = words.len().min(self.chars_left);
        self.text.push_str(if room == words.len() { words } else { words.get(..room).unwrap_or(words) });
        self.took(room);
    }

    /// Puts one visible character.
    fn put(&mut self, symbol: &str) {
        if self.begin() {
            self.text.push_str(symbol);
            self.took(1);
        }
    }

    /// Puts what stands before something visible; whether there is room for that.
    fn begin(&mut self) -> bool {
        if self.chars_left == 0 {
            return false;
        }
        let before = if self.at_line_start { std::mem::take(&mut self.bullet) } else { self.gap };
        if !before.is_empty() {
            self.text.push_str(before);
            self.chars_left = self.chars_left.saturating_sub(before.len()).max(1);
        }
        true
    }

    fn took(&mut self, chars: usize) {
        self.gap = "";
        self.at_line_start = false;
        self.chars_left -= chars;
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
    loop {
        let word = bytes.get(end..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_graphic()).count();
        if word == 0 {
            // The space before it, if any, is not between words.
            return end.saturating_sub(1);
        }
        end += word;
        if bytes.get(end) != Some(&b' ') {
            return end;
        }
        end += 1;
    }
}

/// Byte order marks, zero-width spaces and soft hyphens: left over from other editors.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}' | '\u{2060}' | '\u{ad}')
}
