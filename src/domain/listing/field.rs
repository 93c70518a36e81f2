//! The facts a feed file can say the place of.

/// One fact of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// What tells it from all other items of this publisher, for ever.
    Reference,
    /// Its title.
    Title,
    /// The page a person opens.
    Link,
    /// The code people type.
    Identifier,
    /// The code of the call that groups it.
    Call,
    /// That call's title.
    CallTitle,
    /// The programme, by name, alias or id.
    Programme,
    /// What sort of thing it is.
    Kind,
    /// What the publisher says of its status.
    Status,
    /// The day it opens.
    Opens,
    /// Its deadlines.
    Deadline,
    /// The description.
    Text,
    /// Keywords.
    Keywords,
    /// Types of action.
    Actions,
    /// The pot, in euros.
    Budget,
    /// The smallest grant.
    GrantMin,
    /// The largest grant.
    GrantMax,
}

impl Field {
    /// Every field, in the order they are shown.
    pub const ALL: [Self; 17] = [
        Self::Reference,
        Self::Title,
        Self::Link,
        Self::Identifier,
        Self::Call,
        Self::CallTitle,
        Self::Programme,
        Self::Kind,
        Self::Status,
        Self::Opens,
        Self::Deadline,
        Self::Text,
        Self::Keywords,
        Self::Actions,
        Self::Budget,
        Self::GrantMin,
        Self::GrantMax,
    ];

    /// The word used in feed files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Title => "title",
            Self::Link => "link",
            Self::Identifier => "identifier",
            Self::Call => "call",
            Self::CallTitle => "call_title",
            Self::Programme => "programme",
            Self::Kind => "kind",
            Self::Status => "status",
            Self::Opens => "opens",
            Self::Deadline => "deadline",
            Self::Text => "text",
            Self::Keywords => "keywords",
            Self::Actions => "actions",
            Self::Budget => "budget",
            Self::GrantMin => "grant_min",
            Self::GrantMax => "grant_max",
        }
    }

    /// Whether it is a day, with or without an hour.
    #[must_use]
    pub fn is_date(self) -> bool {
        matches!(self, Self::Opens | Self::Deadline)
    }

    /// Whether it is text of several lines.
    #[must_use]
    pub fn is_prose(self) -> bool {
        self == Self::Text
    }
}
