//! Who speaks, and where.

/// A person on Telegram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Person {
    /// The id; also that of the private chat with them.
    pub(crate) id: i64,
    /// The first name.
    pub(crate) name: &'static str,
    /// The language the app is set to, as Telegram writes it: `de`, `pt-br`.
    pub(crate) language: Option<&'static str>,
}

impl Person {
    /// Somebody whose app is English.
    pub(crate) const ANN: Self = Self { id: 1_001, name: "Ann", language: Some("en") };
    /// Somebody whose app is German.
    pub(crate) const BEN: Self = Self { id: 1_002, name: "Ben", language: Some("de-AT") };
}

/// A place to speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In private with the person of this id.
    Private(i64),
    /// In a basic group; ids are negative.
    Group(i64),
    /// In a supergroup; ids begin with `-100`.
    Supergroup(i64),
    /// In a topic of a forum.
    Topic {
        /// The forum.
        chat: i64,
        /// The topic's id: that of the message that began it.
        topic: i64,
    },
    /// In a thread of answers in a supergroup that is no forum, which also has a thread id.
    Thread {
        /// The supergroup.
        chat: i64,
        /// The id of the message that began it.
        thread: i64,
    },
    /// In a channel.
    Channel(i64),
}

impl Place {
    /// In private with a person.
    pub(crate) fn with(person: &Person) -> Self {
        Self::Private(person.id)
    }

    /// The chat's id.
    pub(crate) fn chat(self) -> i64 {
        match self {
            Self::Private(id) | Self::Group(id) | Self::Supergroup(id) | Self::Channel(id) => id,
            Self::Topic { chat, .. } | Self::Thread { chat, .. } => chat,
        }
    }

    /// Where a message with this chat and topic was sent.
    pub(crate) fn of(chat: i64, topic: Option<i64>) -> Self {
        match topic {
            Some(topic) => Self::Topic { chat, topic },
            None if chat > 0 => Self::Private(chat),
            None if chat < -1_000_000_000_000 => Self::Supergroup(chat),
            None => Self::Group(chat),
        }
    }
}

/// What somebody is in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// Its owner.
    Creator,
    /// One of its administrators.
    Administrator,
    /// A member.
    Member,
    /// A member who may not write.
    Muted,
    /// Not there (any more).
    Left,
    /// Thrown out; of us in private: blocked.
    Kicked,
}

/// Something said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) place: Place,
    pub(crate) text: String,
    pub(crate) from: Person,
    pub(crate) speaker: Speaker,
    pub(crate) answers: Option<i64>,
}

/// In whose name it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// The person's own.
    Person,
    /// The group's: an administrator who stays anonymous.
    Group,
    /// Another bot's.
    Bot,
}

impl Line {
    /// Ann says this.
    pub(crate) fn of(place: Place, text: impl Into<String>) -> Self {
        Self { place, text: text.into(), from: Person::ANN, speaker: Speaker::Person, answers: None }
    }

    /// Somebody else says it.
    pub(crate) fn by(self, person: &Person) -> Self {
        Self { from: person.clone(), ..self }
    }

    /// It is said in the group's name.
    pub(crate) fn anonymously(self) -> Self {
        Self { speaker: Speaker::Group, ..self }
    }

    /// Another bot says it.
    pub(crate) fn by_a_bot(self) -> Self {
        Self { speaker: Speaker::Bot, ..self }
    }

    /// It answers the message of ours with this id.
    pub(crate) fn answering(self, message: i64) -> Self {
        Self { answers: Some(message), ..self }
    }
}
