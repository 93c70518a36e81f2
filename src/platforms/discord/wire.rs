//! A message as Discord takes it.
//!
//! Mentions are switched off here, in the one type that every create, edit and callback is made of.

use serde::Serialize;

use super::limits::length;

/// One Discord message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Its text.
    pub content: String,
    /// Boxes below the text.
    pub embeds: Vec<Embed>,
    /// Rows of buttons below all.
    pub components: Vec<Row>,
    /// Nobody, always.
    pub allowed_mentions: Nobody,
}

impl Part {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.content.is_empty() && self.embeds.is_empty()
    }

    /// The length of all embeds together.
    #[must_use]
    pub fn embeds_length(&self) -> usize {
        self.embeds.iter().map(Embed::length).sum()
    }
}

/// A box in a message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Embed {
    /// Its title.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The page behind its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
}

impl Embed {
    /// The length that counts towards the sum of all embeds.
    #[must_use]
    pub fn length(&self) -> usize {
        length(&self.title) + length(&self.description)
    }
}

/// Who may be mentioned: nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Nobody {
    parse: [&'static str; 0],
}

/// A row of buttons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    #[serde(rename = "type")]
    kind: u8,
    /// The buttons.
    pub components: Vec<Press>,
}

impl Row {
    /// Component type of an action row.
    const KIND: u8 = 1;

    /// A row of these.
    #[must_use]
    pub fn of(components: Vec<Press>) -> Self {
        Self { kind: Self::KIND, components }
    }
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Press {
    #[serde(rename = "type")]
    kind: u8,
    style: u8,
    /// The words on it.
    pub label: String,
    /// What it carries back to us.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_id: Option<String>,
    /// The page it opens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Press {
    /// Component type of a button.
    const KIND: u8 = 2;
    /// The quiet style for buttons that come back to us.
    const SECONDARY: u8 = 2;
    /// The style for buttons that open a page.
    const LINK: u8 = 5;

    /// A button that comes back to us.
    #[must_use]
    pub fn back(label: String, custom_id: String) -> Self {
        Self { kind: Self::KIND, style: Self::SECONDARY, label, custom_id: Some(custom_id), url: None }
    }

    /// A button that opens a page.
    #[must_use]
    pub fn open(label: String, url: String) -> Self {
        Self { kind: Self::KIND, style: Self::LINK, label, custom_id: None, url: Some(url) }
    }
}

/// A part posted into a channel.
#[derive(Clone, Debug, Serialize)]
pub struct Post<'a> {
    /// What is said.
    #[serde(flatten)]
    pub part: &'a Part,
    /// The same for every attempt.
    pub nonce: String,
    /// Makes Discord answer a repeat with the first message.
    pub enforce_nonce: bool,
    /// The message it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_reference: Option<Reference>,
}

/// The message answered.
#[derive(Clone, Debug, Serialize)]
pub struct Reference {
    /// Its id.
    pub message_id: String,
    /// Not to fail when it was deleted meanwhile.
    pub fail_if_not_exists: bool,
}
