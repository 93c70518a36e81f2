//! Reads one record: checks that it is what was asked for, then states its facts.

use jiff::civil::Date;
use serde_json::Value;

use super::budget::{self, Overview};
use super::knowledge::Knowledge;
use super::request::{CASCADE, EXTERNAL, FORTHCOMING, FROZEN_INDEX, INDEX, LANGUAGE, OPEN, TOPIC};
use super::wire::{Fault, Hit, snippet};
use super::{deadlines, link, news};
use crate::domain::deadline::{Deadline, DeadlineModel};
use crate::domain::opportunity::{Budget, Facts, Kind, Status, Update};
use crate::domain::programme;
use crate::domain::sighting::Sighting;
use crate::sources::text;

/// Longer references were never seen; a key must stay small.
const REFERENCE_CHARS_MAX: usize = 200;
/// Keywords beyond this many tell nothing more.
const KEYWORDS_MAX: usize = 100;

/// One record that is believed.
pub(super) struct Record {
    pub(super) sighting: Sighting,
    /// Whether it was made for the current index, as its `REFERENCE` tells.
    ///
    /// In June 2026 the current index held copies of frozen records for days; all of them lacked it.
    pub(super) is_native: bool,
    /// Whether it says who may take part; the file of the topic does otherwise.
    pub(super) has_conditions: bool,
    /// What could not be read and was left out, without spoiling the rest.
    pub(super) remarks: Vec<String>,
}

/// Reads one record.
pub(super) fn read(source: &str, knowledge: &Knowledge, value: &Value) -> Result<Record, Fault> {
    let hit = Hit::parse(value)?;
    let reference = reference(hit)?;
    let kind = as_asked(hit)?;
    let mut remarks = Vec::new();
    let facts = facts(hit, kind, &reference, knowledge, &mut remarks)?;
    let sighting = Sighting { source: source.to_owned(), reference, facts };
    let (is_native, has_conditions) = (hit.first("REFERENCE")?.is_some(), conditions(hit)?.is_some());
    Ok(Record { sighting, is_native, has_conditions, remarks })
}

/// The record's own reference, the only unique name it has, without the language at its end.
///
/// `50140738TOPICSes` and `186179PROSPECTSEN` lose it; legacy references carry none.
pub(super) fn reference(hit: Hit<'_>) -> Result<String, Fault> {
    let found = hit.field("reference")?.or(hit.first("REFERENCE")?);
    let reference = found.map(str::trim).ok_or_else(|| unreadable("found no `reference`, expected one"))?;
    if reference.chars().nth(REFERENCE_CHARS_MAX).is_some() || reference.chars().any(char::is_control) {
        return Err(unreadable(format!("found reference {}, expected a short one", snippet(reference))));
    }
    Ok(without_language(reference).to_owned())
}

/// A reference without the language at its end, where it has one.
pub(super) fn without_language(reference: &str) -> &str {
    let cut = reference.len().checked_sub(2).and_then(|at| reference.split_at_checked(at));
    match cut {
        Some((stem, language))
            if language.bytes().all(|byte| byte.is_ascii_alphabetic())
                && ["TOPICS", "COMPETITIVE_CALL", "PROSPECTS"].iter().any(|end| stem.ends_with(end)) =>
        {
            stem
        }
        Some(_) | None => reference,
    }
}

/// Checks index, language, type and status, because the API ignores filters it does not understand.
fn as_asked(hit: Hit<'_>) -> Result<Kind, Fault> {
    let not_asked_for = |name: &str, found: Option<&str>, expected: &str| {
        let found = found.map_or_else(|| "nothing".to_owned(), snippet);
        Fault::NotAskedFor(format!("found {found} as {name}, expected {expected}"))
    };
    let index = hit.first("DATASOURCE")?.or(hit.first("datasource")?);
    if index == Some(FROZEN_INDEX) {
        let what = format!("found `{FROZEN_INDEX}` as `DATASOURCE`, expected `{INDEX}`, the current index");
        return Err(Fault::Frozen(what));
    }
    if index != Some(INDEX) {
        return Err(not_asked_for("`DATASOURCE`", index, "`SEDIA`"));
    }
    let language = hit.first("language")?.or(hit.field("language")?);
    if !language.is_some_and(|language| language.eq_ignore_ascii_case(LANGUAGE)) {
        return Err(not_asked_for("`language`", language, "`en`"));
    }
    let status = hit.first("status")?;
    if !status.is_some_and(|status| [FORTHCOMING, OPEN].contains(&status)) {
        return Err(not_asked_for("`status`", status, "`31094501` (forthcoming) or `31094502` (open)"));
    }
    match hit.first("type")? {
        Some(TOPIC) => Ok(Kind::Grant),
        Some(CASCADE) => Ok(Kind::Cascade),
        Some(EXTERNAL) => Ok(Kind::ExternalAction),
        other => Err(not_asked_for("`type`", other, "`1`, `2` or `8`")),
    }
}

fn facts(
    hit: Hit<'_>,
    kind: Kind,
    reference: &str,
    knowledge: &Knowledge,
    remarks: &mut Vec<String>,
) -> Result<Facts, Fault> {
    let identifier = hit.first("identifier")?.map(|text| text.trim().to_owned());
    let overview = overview(hit, identifier.as_deref(), remarks)?;
    let model = model(hit, &overview)?;
    let (text, link) = (description(hit)?, link::of(hit, kind, identifier.as_deref(), reference)?);
    Ok(Facts {
        title: title(hit, kind)?,
        language: LANGUAGE.to_owned(),
        kind,
        programme: programme_of(hit, identifier.as_deref(), knowledge, remarks)?,
        call_identifier: hit.first("callIdentifier")?.map(text::line),
        call_title: hit.first("callTitle")?.map(text::line),
        stated_status: if hit.first("status")? == Some(OPEN) { Status::Open } else { Status::Forthcoming },
        opens_on: opening(hit, &overview)?,
        deadlines: deadlines(hit, kind, model, &overview)?,
        deadline_model: model,
        budget: budget_of(hit, kind, &overview)?,
        action_types: labels(hit.all("typesOfAction")?),
        keywords: keywords(hit)?,
        updates: updates(hit, kind, identifier.as_deref(), knowledge, remarks)?,
        identifier,
        text,
        link,
    })
}

/// The title of the thing itself: a cascade call's `title` is its parent project's line.
fn title(hit: Hit<'_>, kind: Kind) -> Result<String, Fault> {
    let (named, stated, summary) = (hit.first("caName")?, hit.first("title")?, hit.field("summary")?);
    let chosen = if kind == Kind::Cascade { named.or(summary).or(stated) } else { stated.or(summary).or(named) };
    let title = chosen.map(text::line).filter(|title| !title.is_empty());
    title.ok_or_else(|| unreadable("found no title, expected one"))
}

/// The programme, by its code as we or the portal know it, else by the identifier.
fn programme_of(
    hit: Hit<'_>,
    identifier: Option<&str>,
    knowledge: &Knowledge,
    remarks: &mut Vec<String>,
) -> Result<Option<String>, Fault> {
    let code = hit.first("frameworkProgramme")?;
    let by_code = code.and_then(|code| programme::by_portal_code(code).or_else(|| knowledge.programme(code)));
    let by_name = || identifier.and_then(programme::by_identifier);
    let found = by_code.or_else(by_name);
    if found.is_none()
        && let Some(label) = code.and_then(|code| knowledge.label(code))
    {
        remarks.push(format!("found programme {}, expected one we know", snippet(label)));
    }
    Ok(found.map(|programme| programme.id.clone()))
}

/// What was announced about it since; news of a cascade call's parent topic is not its own.
fn updates(
    hit: Hit<'_>,
    kind: Kind,
    identifier: Option<&str>,
    knowledge: &Knowledge,
    remarks: &mut Vec<String>,
) -> Result<Vec<Update>, Fault> {
    let codes = if kind == Kind::Cascade { [None, None] } else { [identifier, hit.first("callIdentifier")?] };
    Ok(news::together([news::own(hit, remarks)?, knowledge.news(codes)].concat()))
}

/// The call's own line of the budget overview; one that cannot be read leaves the money unknown.
fn overview(hit: Hit<'_>, identifier: Option<&str>, remarks: &mut Vec<String>) -> Result<Overview, Fault> {
    let (Some(json), Some(identifier)) = (hit.first("budgetOverview")?, identifier) else {
        return Ok(Overview::default());
    };
    Ok(budget::overview(identifier, json).unwrap_or_else(|what| {
        remarks.push(what);
        Overview::default()
    }))
}

/// The money, completed by the free text in which cascade calls give theirs.
fn budget_of(hit: Hit<'_>, kind: Kind, overview: &Overview) -> Result<Budget, Fault> {
    let mut budget = overview.budget.clone();
    if kind == Kind::Cascade && budget.total.is_none() {
        budget.total = hit.first("budget")?.and_then(budget::cascade);
    }
    Ok(budget)
}

fn model(hit: Hit<'_>, overview: &Overview) -> Result<DeadlineModel, Fault> {
    let stated = hit.first("deadlineModel")?.or(overview.deadline_model.as_deref());
    Ok(stated.map_or(DeadlineModel::Unknown, deadlines::model))
}

fn opening(hit: Hit<'_>, overview: &Overview) -> Result<Option<Date>, Fault> {
    let stated = hit.first("startDate")?.or(overview.opening.as_deref());
    stated.map(deadlines::day).transpose()
}

/// Every deadline; those of the budget line stand in when the record itself lists none.
fn deadlines(hit: Hit<'_>, kind: Kind, model: DeadlineModel, own: &Overview) -> Result<Vec<Deadline>, Fault> {
    let stated = hit.all("deadlineDate")?;
    if stated.is_empty() {
        let fallback: Vec<&str> = own.deadlines.iter().map(String::as_str).collect();
        return deadlines::read(kind, model, &fallback);
    }
    deadlines::read(kind, model, &stated)
}

/// The description, then the conditions of taking part where the portal gives them.
fn description(hit: Hit<'_>) -> Result<String, Fault> {
    let described = hit.first("descriptionByte")?.or(hit.first("topicDescription")?).or(hit.first("description")?);
    Ok(text::plain(&[described.unwrap_or_default(), conditions(hit)?.unwrap_or_default()]))
}

fn conditions(hit: Hit<'_>) -> Result<Option<&str>, Fault> {
    Ok(hit.first("topicConditions")?.or(hit.first("conditions")?))
}

/// Keywords and tags without repetition; the topic's and call's own codes, which stand among them, are no keywords.
fn keywords(hit: Hit<'_>) -> Result<Vec<String>, Fault> {
    let codes = [hit.first("identifier")?, hit.first("callIdentifier")?];
    let mut found = labels(hit.all("keywords")?);
    for tag in labels(hit.all("tags")?) {
        if !found.contains(&tag) {
            found.push(tag);
        }
    }
    found.retain(|word| !codes.contains(&Some(word.as_str())));
    found.truncate(KEYWORDS_MAX);
    Ok(found)
}

/// Labels, each once. Old records hold one JSON list written as a text where new ones hold a list.
fn labels(values: Vec<&str>) -> Vec<String> {
    let mut labels = Vec::new();
    for value in values {
        let is_list = value.trim_start().starts_with('[');
        let listed = is_list.then(|| serde_json::from_str::<Vec<String>>(value).ok()).flatten();
        let listed = listed.unwrap_or_else(|| vec![value.to_owned()]);
        for label in listed.iter().map(|label| text::label(label)) {
            if !label.is_empty() && !labels.contains(&label) && labels.len() < KEYWORDS_MAX {
                labels.push(label);
            }
        }
    }
    labels
}

fn unreadable(what: impl Into<String>) -> Fault {
    Fault::Unreadable(what.into())
}
