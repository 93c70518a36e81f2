//! A record becomes a sighting, field by field; what is missing or cannot be read is said.

use std::collections::BTreeMap;

use url::Url;

use super::values::{self, Patterns, snippet};
use super::{Raw, Record, dates, money, programme};
use crate::domain::deadline::{Deadline, DeadlineModel, Stage};
use crate::domain::listing::{Detail, Field, FieldRule, Rules};
use crate::domain::opportunity::{Budget, Facts, Kind, Status};
use crate::domain::sighting::{Defect, Sighting};
use crate::ports::{Completed, ShapeChanged};

/// A key must stay small; longer references become a fingerprint.
const REFERENCE_CHARS_MAX: usize = 200;
/// Keywords beyond this many tell nothing more.
const KEYWORDS_MAX: usize = 100;
/// More deadlines than this were never seen.
const DEADLINES_MAX: usize = 100;

/// What reading a record needs besides the record.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) source: &'a str,
    pub(super) rules: &'a Rules,
    pub(super) patterns: &'a Patterns,
    /// What addresses on the page are relative to.
    pub(super) base: &'a Url,
}

/// What came of a record.
pub(super) struct Read {
    /// The sighting, when it has a title and a link.
    pub(super) sighting: Option<Sighting>,
    /// Whether it is none of ours, because it lacks what a rule says is needed.
    pub(super) is_left_out: bool,
    /// Whether it names any day.
    pub(super) is_dated: bool,
    pub(super) defects: Vec<Defect>,
    pub(super) misses: Vec<Defect>,
}

/// How a field went.
enum Outcome {
    /// It says something.
    Found,
    /// It says nothing, for this reason.
    Missing(String),
    /// It says something that cannot be understood.
    Odd(String),
}

/// Reads the item at this place of a page.
pub(super) fn read(record: &Record, index: usize, context: &Context<'_>) -> Read {
    let mut draft = Draft { reference: None, facts: blank(context.rules) };
    let notes = draft.take(&context.rules.fields, record, context);
    let reference = draft.reference.clone().or_else(|| reference_of(&draft.facts.link, context.base));
    let at = reference.clone().unwrap_or_else(|| format!("item {}", index + 1));
    let is_left_out = notes.lacks_needed;
    let (mut defects, misses) = notes.said(&at);
    let facts = draft.facts;
    let is_dated = !facts.deadlines.is_empty() || facts.opens_on.is_some();
    if is_left_out {
        let misses = misses.into_iter().chain(defects).collect();
        return Read { sighting: None, is_left_out, is_dated, defects: Vec::new(), misses };
    }
    let lacks = [(facts.title.is_empty(), "title"), (facts.link.is_empty(), "link")];
    let lacking: Vec<&str> = lacks.iter().filter(|(lacks, _)| *lacks).map(|(_, name)| *name).collect();
    if !lacking.is_empty() {
        let known = |what: &&Defect| lacking.iter().any(|name| what.what.starts_with(name));
        let why = misses.iter().chain(&defects).find(known).map(|why| format!(" ({})", why.what)).unwrap_or_default();
        let what = format!("found no {}{why}, expected one", lacking.join(" and no "));
        defects.insert(0, Defect { at, what });
        return Read { sighting: None, is_left_out, is_dated, defects, misses };
    }
    let sighting = reference.map(|reference| Sighting { source: context.source.to_owned(), reference, facts });
    Read { sighting, is_left_out, is_dated, defects, misses }
}

/// Adds what an item's own page says.
pub(super) fn complete(
    sighting: Sighting,
    record: &Record,
    detail: &Detail,
    context: &Context<'_>,
) -> Result<Completed, ShapeChanged> {
    let at = sighting.reference.clone();
    let mut draft = Draft { reference: Some(at.clone()), facts: sighting.facts };
    let notes = draft.take(&detail.fields, record, context);
    let constants = detail.fields.values().filter(|rule| rule.constant.is_some()).count();
    if notes.found <= constants && !detail.fields.is_empty() {
        let first = notes.misses.first().or(notes.odd.first()).cloned().unwrap_or_default();
        return Err(ShapeChanged {
            found: format!("none of the {} fields of an item's page; {first}", detail.fields.len() - constants),
            expected: "at least one".to_owned(),
        });
    }
    let (defects, misses) = notes.said(&at);
    let sighting = Sighting { facts: draft.facts, reference: at, source: sighting.source };
    Ok(Completed { sighting, defects, misses })
}

fn blank(rules: &Rules) -> Facts {
    Facts {
        identifier: None,
        title: String::new(),
        language: rules.language.clone(),
        kind: Kind::Grant,
        programme: None,
        call_identifier: None,
        call_title: None,
        stated_status: Status::Unknown,
        opens_on: None,
        deadlines: Vec::new(),
        deadline_model: DeadlineModel::Unknown,
        budget: Budget::default(),
        action_types: Vec::new(),
        keywords: Vec::new(),
        text: String::new(),
        link: String::new(),
        updates: Vec::new(),
    }
}

/// What is to be said of a record's fields.
#[derive(Default)]
struct Notes {
    found: usize,
    lacks_needed: bool,
    misses: Vec<String>,
    odd: Vec<String>,
}

impl Notes {
    fn said(self, at: &str) -> (Vec<Defect>, Vec<Defect>) {
        let defect = |what: String| Defect { at: at.to_owned(), what };
        (self.odd.into_iter().map(defect).collect(), self.misses.into_iter().map(defect).collect())
    }
}

/// Facts under way.
struct Draft {
    reference: Option<String>,
    facts: Facts,
}

impl Draft {
    /// Takes every field the rules name.
    fn take(&mut self, fields: &BTreeMap<Field, FieldRule>, record: &Record, context: &Context<'_>) -> Notes {
        let mut notes = Notes::default();
        for (field, rule) in fields {
            let raws: &[Raw] = record.get(field).map(Vec::as_slice).unwrap_or_default();
            let outcome = match values::read(*field, rule, raws, context.patterns) {
                Ok(values) => self.put(*field, rule, &values, context),
                Err(why) => Outcome::Missing(why),
            };
            notes.lacks_needed |= rule.needed && !matches!(outcome, Outcome::Found);
            match outcome {
                Outcome::Found => notes.found += 1,
                Outcome::Missing(why) | Outcome::Odd(why) if rule.optional => {
                    notes.misses.push(format!("{} (optional): {why}", field.as_str()));
                }
                Outcome::Missing(why) => notes.misses.push(format!("{}: {why}", field.as_str())),
                Outcome::Odd(why) => notes.odd.push(format!("{}: {why}", field.as_str())),
            }
        }
        notes
    }

    fn put(&mut self, field: Field, rule: &FieldRule, values: &[String], context: &Context<'_>) -> Outcome {
        let Some(value) = values.first() else { return Outcome::Missing("found nothing".to_owned()) };
        let facts = &mut self.facts;
        match field {
            Field::Reference => self.reference = Some(bounded(value)),
            Field::Title => facts.title.clone_from(value),
            Field::Link => return put_link(facts, value, context.base),
            Field::Identifier => facts.identifier = Some(value.clone()),
            Field::Call => facts.call_identifier = Some(value.clone()),
            Field::CallTitle => facts.call_title = Some(value.clone()),
            Field::Programme => return put_programme(facts, value),
            Field::Kind => {
                return put_known(value, Kind::named(value), "a kind such as `grant`", &mut facts.kind);
            }
            Field::Status => {
                let expected = "a status such as `open`; the words of a publisher go into `map`";
                return put_known(value, Status::named(value), expected, &mut facts.stated_status);
            }
            Field::Opens => match moment(value, rule, context) {
                Some((date, _)) => facts.opens_on = Some(date),
                None => return no_date(value, rule),
            },
            Field::Deadline => return put_deadlines(facts, rule, values, context),
            Field::Text => facts.text = values.iter().flat_map(|text| [text.trim_end(), "\n"]).collect(),
            Field::Keywords => facts.keywords = distinct(values),
            Field::Actions => facts.action_types = distinct(values),
            Field::Budget => return put_euros(value, &mut facts.budget.total),
            Field::GrantMin => return put_euros(value, &mut facts.budget.grant_min),
            Field::GrantMax => return put_euros(value, &mut facts.budget.grant_max),
        }
        Outcome::Found
    }
}

fn put_link(facts: &mut Facts, value: &str, base: &Url) -> Outcome {
    match base.join(value.trim()) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.host().is_some() => {
            facts.link = url.into();
            Outcome::Found
        }
        Ok(_) | Err(_) => Outcome::Odd(format!("found {}, expected an address of the web", snippet(value))),
    }
}

fn put_programme(facts: &mut Facts, value: &str) -> Outcome {
    match programme::of(value) {
        Some(programme) => {
            facts.programme = Some(programme.id.clone());
            Outcome::Found
        }
        None => {
            Outcome::Missing(format!("found {}, expected a programme we know, or one named in `map`", snippet(value)))
        }
    }
}

fn put_known<T>(value: &str, known: Option<T>, expected: &str, place: &mut T) -> Outcome {
    match known {
        Some(known) => {
            *place = known;
            Outcome::Found
        }
        None => Outcome::Odd(format!("found {}, expected {expected}", snippet(value))),
    }
}

fn put_euros(value: &str, place: &mut Option<u64>) -> Outcome {
    match money::euros(value) {
        Some(euros) => {
            *place = Some(euros);
            Outcome::Found
        }
        None => Outcome::Missing(format!("found {}, expected an amount of euros", snippet(value))),
    }
}

fn put_deadlines(facts: &mut Facts, rule: &FieldRule, values: &[String], context: &Context<'_>) -> Outcome {
    let mut moments: Vec<dates::Moment> =
        values.iter().take(DEADLINES_MAX).filter_map(|value| moment(value, rule, context)).collect();
    moments.sort_unstable();
    moments.dedup();
    let several = moments.len() > 1;
    let stage = |index: usize| {
        if several { Stage::CutOff(u16::try_from(index + 1).unwrap_or(u16::MAX)) } else { Stage::Only }
    };
    let zone = &context.rules.zone;
    let deadline = |(index, (date, time))| Deadline { date, time, zone: zone.clone(), stage: stage(index) };
    if moments.is_empty() {
        return no_date(values.first().map(String::as_str).unwrap_or_default(), rule);
    }
    facts.deadlines = moments.into_iter().enumerate().map(deadline).collect();
    facts.deadline_model = if several { DeadlineModel::MultipleCutOff } else { facts.deadline_model };
    Outcome::Found
}

fn moment(value: &str, rule: &FieldRule, context: &Context<'_>) -> Option<dates::Moment> {
    let rules = context.rules;
    context.patterns.formats(rule).iter().find_map(|format| {
        let regex = context.patterns.date(format)?;
        dates::find(format, regex, value, &rules.zone, &rules.language)
    })
}

fn no_date(value: &str, rule: &FieldRule) -> Outcome {
    let hint = if rule.dates.is_empty() { "; name its format in `dates`" } else { "" };
    Outcome::Odd(format!("found {}, expected a date{hint}", snippet(value)))
}

fn distinct(values: &[String]) -> Vec<String> {
    let mut known: Vec<String> = Vec::new();
    for value in values.iter().take(KEYWORDS_MAX) {
        if !known.contains(value) {
            known.push(value.clone());
        }
    }
    known
}

/// What an address says of its item: without the marks of who linked to it, and without the host where that is the
/// publisher's own.
fn reference_of(link: &str, base: &Url) -> Option<String> {
    let url = Url::parse(link).ok()?;
    let is_mark = |name: &str| name.starts_with("utm_") || name == "fbclid" || name == "gclid";
    let kept: Vec<(String, String)> = url.query_pairs().into_owned().filter(|(name, _)| !is_mark(name)).collect();
    let mut bare = url.clone();
    bare.set_fragment(None);
    bare.set_query(None);
    if !kept.is_empty() {
        bare.query_pairs_mut().extend_pairs(kept);
    }
    let host = if super::paging::is_same_site(&url, base) { "" } else { url.host_str().unwrap_or_default() };
    let query = bare.query().map(|query| format!("?{query}")).unwrap_or_default();
    Some(bounded(&format!("{host}{}{query}", bare.path().trim_end_matches('/'))))
}

fn bounded(reference: &str) -> String {
    let is_small = reference.chars().nth(REFERENCE_CHARS_MAX).is_none() && !reference.chars().any(char::is_control);
    if is_small && !reference.is_empty() {
        return reference.to_owned();
    }
    blake3::hash(reference.as_bytes()).to_hex().chars().take(32).collect()
}
