//! The money: a call's own line in `budgetOverview`, which lists all topics of a call.

use serde_json::{Map, Value};

use super::wire::snippet;
use crate::domain::money;
use crate::domain::opportunity::Budget;

/// What the call's own lines of the overview say.
#[derive(Debug, Default)]
pub(super) struct Overview {
    pub(super) budget: Budget,
    pub(super) deadline_model: Option<String>,
    pub(super) opening: Option<String>,
    pub(super) deadlines: Vec<String>,
}

/// Reads the overview (JSON inside a text) as far as it is about `identifier`.
pub(super) fn overview(identifier: &str, json: &str) -> Result<Overview, String> {
    let value: Value = serde_json::from_str(json)
        .map_err(|error| format!("found `budgetOverview` {} ({error}), expected JSON", snippet(json)))?;
    let Some(rows) = value.get("budgetTopicActionMap").and_then(Value::as_object) else {
        return Ok(Overview::default());
    };
    let rows: Vec<Row<'_>> = rows.values().map(|row| Row::of(identifier, row)).collect();
    let own: Vec<&Map<String, Value>> = rows.iter().flat_map(|row| row.own.iter().copied()).collect();
    let text = |name: &str| own.iter().find_map(|line| line.get(name)?.as_str()).map(str::to_owned);
    let dates = own.iter().filter_map(|line| line.get("deadlineDates")?.as_array()).flatten();
    Ok(Overview {
        budget: budget(&rows, &own),
        deadline_model: text("deadlineModel"),
        opening: text("plannedOpeningDate"),
        deadlines: dates.filter_map(Value::as_str).map(str::to_owned).collect(),
    })
}

/// The budget of a cascade call, which is a free text.
pub(super) fn cascade(text: &str) -> Option<u64> {
    plain_amount(text).or_else(|| money::parse_euros(text)).filter(|euros| *euros > 0)
}

/// One row of the overview: actions that stand in it share its pot.
struct Row<'a> {
    own: Vec<&'a Map<String, Value>>,
    others: Vec<&'a Map<String, Value>>,
}

impl<'a> Row<'a> {
    fn of(identifier: &str, row: &'a Value) -> Self {
        let lines = row.as_array().into_iter().flatten().filter_map(Value::as_object);
        let (own, others) = lines.partition(|line| is_own(identifier, line));
        Self { own, others }
    }

    /// The pot of this row: a pot that several own lines repeat counts once.
    fn pot(&self) -> u64 {
        let mut pots: Vec<&Value> = self.own.iter().filter_map(|line| line.get("budgetYearMap")).collect();
        pots.dedup();
        pots.into_iter().fold(0, |sum, pot| sum.saturating_add(years(pot)))
    }
}

/// Whether a line is about this very topic: `<identifier> - <type of action>`.
///
/// A mere prefix would take `…-01-two-stage` for `…-01`. Both cases of letters occur.
fn is_own(identifier: &str, line: &Map<String, Value>) -> bool {
    let action = line.get("action").and_then(Value::as_str).unwrap_or_default();
    let cut = action.trim_start().split_at_checked(identifier.len());
    cut.is_some_and(|(name, rest)| name.eq_ignore_ascii_case(identifier) && (rest.is_empty() || rest.starts_with(' ')))
}

fn budget(rows: &[Row<'_>], own: &[&Map<String, Value>]) -> Budget {
    let amounts = |name: &'static str| own.iter().filter_map(move |line| amount(line.get(name)?));
    let total = known(rows.iter().fold(0, |sum: u64, row| sum.saturating_add(row.pot())));
    let grant_max = amounts("maxContribution").filter(|euros| *euros > 0).max();
    let grant_min = amounts("minContribution").filter(|euros| *euros > 0).min();
    let grants = amounts("expectedGrants").fold(0, u64::saturating_add);
    let spent = grant_max.map(|max| max.saturating_mul(grants));
    Budget {
        total,
        possibly_shared: total.is_some() && is_shared(rows, spent == total),
        // A smallest grant above the largest is a slip of the publisher's.
        grant_min: grant_min.filter(|min| grant_max.is_none_or(|max| *min <= max)),
        grant_max,
        grants_expected: known(grants).and_then(|grants| u32::try_from(grants).ok()),
    }
}

/// Whether other actions stand in the same row, or repeat the same pot elsewhere.
///
/// The latter may be chance, so it does not count when the expected grants use up the pot exactly.
fn is_shared(rows: &[Row<'_>], used_up: bool) -> bool {
    let pots = |lines: &[&Map<String, Value>]| -> Vec<Value> {
        lines.iter().filter_map(|line| line.get("budgetYearMap").cloned()).filter(|pot| years(pot) > 0).collect()
    };
    let own: Vec<Value> = rows.iter().flat_map(|row| pots(&row.own)).collect();
    let same_row = rows.iter().any(|row| !row.own.is_empty() && !row.others.is_empty());
    let same_pot = rows.iter().flat_map(|row| pots(&row.others)).any(|pot| own.contains(&pot));
    same_row || (same_pot && !used_up)
}

/// All years of a pot together.
fn years(pot: &Value) -> u64 {
    let amounts = pot.as_object().into_iter().flat_map(Map::values);
    amounts.filter_map(amount).fold(0, u64::saturating_add)
}

/// Whole euros, rounded down; amounts are numbers or texts, some with cents.
fn amount(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => plain_amount(text),
        Value::Number(number) => plain_amount(&number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// `72323812.37` or `6000000`; with more than two decimals it may be thousands.
fn plain_amount(text: &str) -> Option<u64> {
    let (whole, cents) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (digits(whole) && digits(cents) && cents.len() <= 2).then(|| whole.parse().ok()).flatten()
}

/// Zero is how the publisher says "unknown".
fn known(amount: u64) -> Option<u64> {
    (amount > 0).then_some(amount)
}
