//! A call entered by hand: what people write in a table or a chat becomes what a source states, or a list of slips.
//!
//! One reader for CSV files, TOML files and `/addcall`, so that a call has the same fields wherever it was typed.
//! Reading order: [`Part`] (what can be written), [`Slip`] (what can be wrong with it), `read` (how it is understood),
//! `days` (how days are written).

mod days;
mod read;

use std::collections::BTreeMap;
use std::fmt;

pub use read::{Defaults, reference_of};

/// The source of calls that were entered in chat.
pub const BY_CHAT: &str = "hand";
/// What the names of feeds begin with that read files written by hand.
pub const BY_FILE: &str = "calls";

/// Whether calls of this source were entered by people, and not read from their publisher.
#[must_use]
pub fn is_by_hand(source: &str) -> bool {
    source == BY_CHAT || source.starts_with(BY_FILE)
}

/// One thing that can be written about a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Its title. Needed.
    Title,
    /// Its deadlines.
    Deadline,
    /// The publisher's page. Needed: a call is credited to who publishes it.
    Link,
    /// The programme it belongs to.
    Programme,
    /// How much money one grant is.
    Budget,
    /// Who can apply, by type of organisation.
    For,
    /// The countries it is for.
    Country,
    /// The day it opens.
    Opens,
    /// The code people type.
    Code,
    /// What sort of thing it is.
    Kind,
    /// Whether one can apply.
    Status,
    /// All the money there is.
    Pot,
    /// How many grants are to be given.
    Grants,
    /// The code of the call that groups it.
    Call,
    /// That call's title.
    CallTitle,
    /// Types of action.
    Actions,
    /// Keywords.
    Keywords,
    /// ISO 639-1 code of the language it is written in.
    Language,
    /// The description.
    Text,
}

impl Part {
    /// Every part, those first that `/addcall` takes without a name, in that order.
    pub const ALL: [Self; 19] = [
        Self::Title,
        Self::Deadline,
        Self::Link,
        Self::Programme,
        Self::Budget,
        Self::For,
        Self::Country,
        Self::Opens,
        Self::Code,
        Self::Kind,
        Self::Status,
        Self::Pot,
        Self::Grants,
        Self::Call,
        Self::CallTitle,
        Self::Actions,
        Self::Keywords,
        Self::Language,
        Self::Text,
    ];

    /// The word used in files and chat.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Deadline => "deadline",
            Self::Link => "link",
            Self::Programme => "programme",
            Self::Budget => "budget",
            Self::For => "for",
            Self::Country => "country",
            Self::Opens => "opens",
            Self::Code => "code",
            Self::Kind => "kind",
            Self::Status => "status",
            Self::Pot => "pot",
            Self::Grants => "grants",
            Self::Call => "call",
            Self::CallTitle => "call_title",
            Self::Actions => "actions",
            Self::Keywords => "keywords",
            Self::Language => "language",
            Self::Text => "text",
        }
    }

    /// The part a person means by a word: ours, or what a German, French or other table calls it.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        let word = word.trim().trim_end_matches('*').trim().to_lowercase().replace([' ', '-'], "_");
        let own = Self::ALL.into_iter().find(|part| part.as_str() == word);
        own.or(match word.as_str() {
            "name" | "titel" | "titre" => Some(Self::Title),
            "deadlines" | "frist" | "einreichfrist" | "échéance" | "date_limite" => Some(Self::Deadline),
            "url" | "page" | "website" | "lien" | "adresse" => Some(Self::Link),
            "program" | "programm" => Some(Self::Programme),
            "grant" | "amount" | "betrag" | "montant" => Some(Self::Budget),
            "who" | "organisations" | "organizations" | "für" | "pour" => Some(Self::For),
            "countries" | "land" | "pays" => Some(Self::Country),
            "opening" | "start" | "öffnet" | "ouverture" => Some(Self::Opens),
            "identifier" | "kennung" => Some(Self::Code),
            "type" | "art" => Some(Self::Kind),
            "total" | "topf" | "enveloppe" => Some(Self::Pot),
            "tags" | "stichwörter" | "mots_clés" => Some(Self::Keywords),
            "sprache" | "langue" => Some(Self::Language),
            "description" | "beschreibung" | "texte" => Some(Self::Text),
            _ => None,
        })
    }

    /// What can stand there, as a lowercase fragment for operators.
    #[must_use]
    pub fn expected(self) -> &'static str {
        match self {
            Self::Title => "a title",
            Self::Deadline | Self::Opens => "a day, with the hour where it is known",
            Self::Link => "the http or https address of the publisher's page",
            Self::Programme => "the id or name of a programme",
            Self::Budget => "one amount in euros, or a smallest and a largest one",
            Self::For => "types of organisation, with commas between them",
            Self::Country => "countries, with commas between them",
            Self::Kind => "grant, cascade, external_action, tender or national",
            Self::Status => "forthcoming, open, closed, withdrawn or unknown",
            Self::Pot => "an amount in euros",
            Self::Grants => "a number",
            Self::Language => "the code of an EU language",
            Self::Code | Self::Call => "a code of at most 100 characters",
            Self::CallTitle | Self::Actions | Self::Keywords | Self::Text => "a text",
        }
    }

    /// Something that works.
    #[must_use]
    pub fn example(self) -> &'static str {
        match self {
            Self::Title => "Small grants for local heritage",
            Self::Deadline => "2027-03-05 17:00",
            Self::Link => "https://www.example.org/calls/heritage",
            Self::Programme => "erasmus",
            Self::Budget => "5000-20000",
            Self::For => "library, museum",
            Self::Country => "pl",
            Self::Opens => "2027-01-15",
            Self::Code => "KA210-YOU-2027",
            Self::Kind => "national",
            Self::Status => "open",
            Self::Pot => "600000",
            Self::Grants => "12",
            Self::Call => "HERITAGE-2027",
            Self::CallTitle => "Heritage for everybody",
            Self::Actions => "lump sum",
            Self::Keywords => "crafts, volunteers",
            Self::Language => "en",
            Self::Text => "What it pays for, in a few sentences.",
        }
    }
}

/// What somebody wrote about one call: the text of each part, blank ones left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form(BTreeMap<Part, String>);

impl Form {
    /// Writes a part; one that is blank, or a dash, says nothing.
    pub fn put(&mut self, part: Part, text: &str) {
        let text = text.trim();
        if !text.is_empty() && !matches!(text, "-" | "–" | "—") {
            self.0.insert(part, text.to_owned());
        }
    }

    /// What was written.
    #[must_use]
    pub fn get(&self, part: Part) -> Option<&str> {
        self.0.get(&part).map(String::as_str)
    }

    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Something a form says that cannot be understood, or does not say and must.
///
/// Its `Display` is for operators, in English; people in chat read it in their own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// Where.
    pub part: Part,
    /// What stands there; nothing where something has to.
    pub found: Option<String>,
}

impl fmt::Display for Slip {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = self.found.as_ref().map_or_else(|| "nothing".to_owned(), |found| format!("`{found}`"));
        let (part, expected, example) = (self.part.as_str(), self.part.expected(), self.part.example());
        write!(formatter, "{part}: found {found}, expected {expected}; try `{example}`")
    }
}
