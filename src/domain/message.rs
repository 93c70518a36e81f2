//! Platform-neutral rich text, rendered once per platform.
//!
//! Nothing here is escaped: escaping, splitting and limits are the renderers' work alone.

use jiff::Timestamp;

/// What is said in one go; a platform may have to send it as several messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Its parts, in reading order.
    pub blocks: Vec<Block>,
    /// Buttons below it.
    pub buttons: Vec<Button>,
}

/// One part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A line that stands out.
    Heading(Line),
    /// A paragraph.
    Paragraph(Line),
    /// Items below each other.
    List(Vec<Line>),
    /// One opportunity.
    Card(Card),
}

/// One opportunity at a glance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its title.
    pub title: String,
    /// The page behind the title.
    pub link: String,
    /// Facts, one a line, most needed first.
    pub lines: Vec<Line>,
}

/// A run of text with marks.
pub type Line = Vec<Inline>;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Words that weigh more.
    Strong(String),
    /// Something to type or copy exactly.
    Code(String),
    /// Words with an address behind them.
    Link {
        /// The words.
        text: String,
        /// The address, `http` or `https`.
        url: String,
    },
    /// A moment, in words, and as an instant where the platform can show it on the reader's own clock.
    Moment {
        /// The words, complete in themselves.
        text: String,
        /// The instant.
        at: Timestamp,
    },
}

/// Something to press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// The words on it.
    pub label: String,
    /// What it does.
    pub action: Action,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Opens a page.
    Open(String),
    /// Acts as if the person had typed this command; at most [`Action::COMMAND_BYTES_MAX`] bytes.
    Command(String),
}

impl Action {
    /// Telegram's limit for `callback_data`, the tighter of the two platforms.
    ///
    /// Source: core.telegram.org/bots/api#inlinekeyboardbutton.
    pub const COMMAND_BYTES_MAX: usize = 64;
}

impl Message {
    /// A message of one paragraph.
    #[must_use]
    pub fn of(text: impl Into<String>) -> Self {
        Self::default().paragraph([text_of(text)])
    }

    /// Adds a heading.
    #[must_use]
    pub fn heading(mut self, text: impl Into<String>) -> Self {
        self.blocks.push(Block::Heading(vec![text_of(text)]));
        self
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn paragraph(mut self, line: impl Into<Line>) -> Self {
        self.blocks.push(Block::Paragraph(line.into()));
        self
    }

    /// Adds a list.
    #[must_use]
    pub fn list(mut self, items: Vec<Line>) -> Self {
        self.blocks.push(Block::List(items));
        self
    }

    /// Adds a card.
    #[must_use]
    pub fn card(mut self, card: Card) -> Self {
        self.blocks.push(Block::Card(card));
        self
    }

    /// Adds a button.
    #[must_use]
    pub fn button(mut self, label: impl Into<String>, action: Action) -> Self {
        self.buttons.push(Button { label: label.into(), action });
        self
    }

    /// The message as plain text, as a terminal or a screen reader has it.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut lines = Vec::new();
        for block in &self.blocks {
            match block {
                Block::Heading(line) | Block::Paragraph(line) => lines.push(plain_line(line)),
                Block::List(items) => lines.extend(items.iter().map(|item| format!("- {}", plain_line(item)))),
                Block::Card(card) => {
                    lines.push(format!("* {}", card.title));
                    lines.extend(card.lines.iter().map(|line| format!("  {}", plain_line(line))));
                    lines.push(format!("  {}", card.link));
                }
            }
        }
        lines.join("\n")
    }
}

/// A piece of plain words.
#[must_use]
pub fn text_of(text: impl Into<String>) -> Inline {
    Inline::Text(text.into())
}

/// A line as plain text.
#[must_use]
pub fn plain_line(line: &[Inline]) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text(text) | Inline::Strong(text) | Inline::Code(text) | Inline::Moment { text, .. } => text.clone(),
        Inline::Link { text, url } => format!("{text} ({url})"),
    };
    line.iter().map(piece).collect()
}
