//! A named time zone that is known to exist.

use std::fmt;

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// An IANA time zone such as `Europe/Brussels`, checked when it is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(TimeZone);

impl Zone {
    /// Finds a zone by its IANA name; the error repeats what was asked for.
    pub fn named(name: &str) -> Result<Self, UnknownZone> {
        let zone = TimeZone::get(name).map_err(|_| UnknownZone(name.to_owned()))?;
        Ok(Self(zone))
    }

    /// The zone of the European Commission's deadlines.
    #[must_use]
    pub fn brussels() -> Self {
        Self(TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC))
    }

    /// Coordinated universal time.
    #[must_use]
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The rules of this zone, for arithmetic.
    #[must_use]
    pub fn rules(&self) -> TimeZone {
        self.0.clone()
    }

    /// The IANA name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The city part of the name, as people say it: `Brussels`, `Warsaw`.
    #[must_use]
    pub fn city(&self) -> String {
        let name = self.name();
        name.rsplit('/').next().unwrap_or(name).replace('_', " ")
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl TryFrom<String> for Zone {
    type Error = UnknownZone;
    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::named(&name)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

/// A name that no time zone has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no IANA time zone; an example is `Europe/Brussels`")]
pub struct UnknownZone(pub String);
