//! Single values: what stands in a file becomes what is meant, or a description of what was found.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::SignedDuration;
use jiff::civil::Time;
use toml::de::DeValue;
use url::Url;

use super::section::described;
use crate::domain::cadence::{Cadence, Quiet};
use crate::domain::change::Event;
use crate::domain::community::RELEVANCE_MAX;
use crate::domain::deadline::Lead;
use crate::domain::language::Language;
use crate::domain::zone::Zone;

/// A value, or what was found instead.
pub(super) type Read<T> = Result<T, String>;

pub(super) fn text(value: &DeValue<'_>) -> Read<String> {
    let text = value.as_str().ok_or_else(|| described(value))?;
    if text.trim().is_empty() { Err("an empty text".to_owned()) } else { Ok(text.trim().to_owned()) }
}

pub(super) fn flag(value: &DeValue<'_>) -> Read<bool> {
    value.as_bool().ok_or_else(|| described(value))
}

/// A whole number from 0.
pub(super) fn count(value: &DeValue<'_>) -> Read<usize> {
    let number = value.as_integer().ok_or_else(|| described(value))?;
    number.as_str().replace('_', "").parse().map_err(|_| described(value))
}

/// `30s`, `10m`, `6h`, `1d`.
pub(super) fn interval(value: &DeValue<'_>) -> Read<SignedDuration> {
    let text = text(value)?;
    let found = || described(value);
    let unit = text.chars().last().ok_or_else(found)?;
    let number: i64 = text.strip_suffix(unit).unwrap_or_default().trim().parse().map_err(|_| found())?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        _ => return Err(found()),
    };
    // Ten years bound what arithmetic on dates has to take.
    let whole = number.checked_mul(seconds).filter(|whole| (0..=315_576_000).contains(whole)).ok_or_else(found)?;
    Ok(SignedDuration::from_secs(whole))
}

/// An interval between two bounds, both included.
pub(super) fn duration(from: u64, to: u64) -> impl Fn(&DeValue<'_>) -> Read<Duration> {
    move |value| {
        let duration = interval(value)?.unsigned_abs();
        if (from..=to).contains(&duration.as_secs()) { Ok(duration) } else { Err(described(value)) }
    }
}

/// An `http` or `https` address.
pub(super) fn address(value: &DeValue<'_>) -> Read<Url> {
    let text = text(value)?;
    let url = Url::parse(&text).map_err(|error| format!("{} ({error})", described(value)))?;
    let usable = ["http", "https"].contains(&url.scheme()) && url.host().is_some() && url.username().is_empty();
    if usable { Ok(url) } else { Err(described(value)) }
}

pub(super) fn zone(value: &DeValue<'_>) -> Read<Zone> {
    Zone::named(&text(value)?).map_err(|_| described(value))
}

/// `09:00`.
pub(super) fn hour(value: &DeValue<'_>) -> Read<Time> {
    let text = text(value)?;
    let (hours, minutes) = text.split_once(':').ok_or_else(|| described(value))?;
    let parse = |part: &str| part.parse::<i8>().map_err(|_| described(value));
    Time::new(parse(hours)?, parse(minutes)?, 0, 0).map_err(|_| described(value))
}

/// How often news is told.
pub(super) fn cadence(value: &DeValue<'_>) -> Read<Cadence> {
    text(value)?.parse().map_err(|_| described(value))
}

/// Quiet hours; `none` stands for none, where the usual are not wanted.
pub(super) fn quiet(value: &DeValue<'_>) -> Read<Option<Quiet>> {
    match text(value)?.as_str() {
        "none" => Ok(None),
        hours => hours.parse().map(Some).map_err(|_| described(value)),
    }
}

/// A table of texts by words of the admin's own; the words in lower case.
pub(super) fn words(value: &DeValue<'_>) -> Read<BTreeMap<String, String>> {
    let table = value.as_table().ok_or_else(|| described(value))?;
    table.iter().map(|(word, meant)| Ok((word.get_ref().to_lowercase(), text(meant.get_ref())?))).collect()
}

/// A list whose entries are read one by one; the first that does not fit is told.
pub(super) fn list<T>(read: impl Fn(&DeValue<'_>) -> Read<T>) -> impl Fn(&DeValue<'_>) -> Read<Vec<T>> {
    move |value| {
        let entries = value.as_array().ok_or_else(|| described(value))?;
        entries.iter().map(|entry| read(entry.get_ref())).collect()
    }
}

/// Days before a deadline.
pub(super) fn relevance(value: &DeValue<'_>) -> Read<u8> {
    let percent = u8::try_from(count(value)?).ok();
    percent.filter(|percent| *percent <= RELEVANCE_MAX).ok_or_else(|| described(value))
}

pub(super) fn lead(value: &DeValue<'_>) -> Read<Lead> {
    let days = u16::try_from(count(value)?).map_err(|_| described(value))?;
    Lead::days(days).ok_or_else(|| described(value))
}

pub(super) fn event(value: &DeValue<'_>) -> Read<Event> {
    Event::named(&text(value)?).ok_or_else(|| described(value))
}

pub(super) fn language(value: &DeValue<'_>) -> Read<String> {
    let code = text(value)?;
    if Language::named(&code).is_some() { Ok(code) } else { Err(described(value)) }
}
