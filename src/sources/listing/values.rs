//! A raw value as its rule means it: text, then pattern, then map, then template.

use std::collections::HashMap;

use regex::{Regex, RegexBuilder};

use super::{Raw, dates};
use crate::domain::listing::{DateFormat, Field, FieldRule, Rules};
use crate::sources::text;
use crate::sources::text::head;

/// As much of a value as a pattern is tried on.
const PATTERN_BYTES_MAX: usize = 20_000;
/// The most memory a pattern may take, compiled.
const PATTERN_SIZE_MAX: usize = 1_000_000;
/// The most values of one field.
const VALUES_MAX: usize = 100;
/// How much of a value is repeated in a complaint.
const SNIPPET_CHARS_MAX: usize = 60;

/// Patterns and date formats, compiled once.
pub(super) struct Patterns {
    compiled: HashMap<String, Regex>,
    dates: HashMap<DateFormat, Regex>,
    usual: Vec<DateFormat>,
}

impl Patterns {
    /// Compiles what the rules use; the config has refused what does not compile.
    pub(super) fn of(rules: &Rules) -> Self {
        let detail = rules.detail.iter().flat_map(|detail| detail.fields.values().chain(&detail.link));
        let used: Vec<&FieldRule> = rules.fields.values().chain(&rules.total).chain(detail).collect();
        let written = used.iter().filter_map(|rule| rule.pattern.as_ref());
        let patterns = written.filter_map(|pattern| Some((pattern.clone(), compiled(pattern)?))).collect();
        let usual = DateFormat::usual();
        let formats = used.iter().flat_map(|rule| &rule.dates).chain(&usual);
        let dates = formats.filter_map(|format| Some((format.clone(), compiled(&dates::pattern(format))?))).collect();
        Self { compiled: patterns, dates, usual }
    }

    /// The formats a rule names, or those that are usual.
    pub(super) fn formats<'a>(&'a self, rule: &'a FieldRule) -> &'a [DateFormat] {
        if rule.dates.is_empty() { &self.usual } else { &rule.dates }
    }

    pub(super) fn date(&self, format: &DateFormat) -> Option<&Regex> {
        self.dates.get(format)
    }
}

fn compiled(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(pattern).size_limit(PATTERN_SIZE_MAX).build().ok()
}

/// Reads the values of a field; without any, the reason.
pub(super) fn read(field: Field, rule: &FieldRule, raws: &[Raw], patterns: &Patterns) -> Result<Vec<String>, String> {
    if let Some(constant) = &rule.constant {
        return Ok(vec![constant.clone()]);
    }
    let mut why = None;
    let mut values = Vec::new();
    let mut all: Vec<String> = raws.iter().take(VALUES_MAX).map(|raw| written(field, raw)).collect();
    all.retain(|written| !written.is_empty());
    if rule.join && !all.is_empty() {
        all = vec![all.join(" ")];
    }
    for written in all {
        match picked(&written, rule, patterns) {
            Ok(value) => values.push(worded(value, rule)),
            Err(unmet) => why = why.or(Some(unmet)),
        }
    }
    values.retain(|value| !value.is_empty());
    if values.is_empty() {
        let attribute = rule.attribute.as_ref().map(|name| format!(" as attribute `{name}`")).unwrap_or_default();
        let places = rule.places.iter().map(|place| format!("`{place}`")).collect::<Vec<_>>().join(" or ");
        return Err(why.unwrap_or_else(|| format!("found nothing at {places}{attribute}")));
    }
    Ok(values)
}

fn written(field: Field, raw: &Raw) -> String {
    match raw {
        Raw::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Raw::Markup(html) if field.is_prose() => text::plain(&[html]).trim_end().to_owned(),
        Raw::Markup(html) => text::line(html),
    }
}

fn picked(written: &str, rule: &FieldRule, patterns: &Patterns) -> Result<String, String> {
    let Some(pattern) = &rule.pattern else { return Ok(written.to_owned()) };
    let near = head(written, PATTERN_BYTES_MAX);
    let met = patterns.compiled.get(pattern).and_then(|regex| regex.captures(near));
    let group = met.and_then(|met| met.get(1).or(met.get(0)).map(|group| group.as_str().trim().to_owned()));
    group.ok_or_else(|| format!("found {}, expected a match of `{pattern}`", snippet(written)))
}

fn worded(value: String, rule: &FieldRule) -> String {
    let value = rule.map.get(&value.to_lowercase()).cloned().unwrap_or(value);
    match &rule.template {
        Some(template) if !value.is_empty() => template.replace("{}", &value),
        Some(_) | None => value,
    }
}

/// A foreign text as complaints repeat it: quoted, on one line, bounded.
pub(super) fn snippet(text: &str) -> String {
    let mut shown: String =
        text.chars().take(SNIPPET_CHARS_MAX).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(SNIPPET_CHARS_MAX).is_some() {
        shown.push('…');
    }
    format!("`{shown}`")
}
