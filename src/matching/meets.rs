//! Whether a document meets an interest, and which parts of the interest made it fit.

use jiff::Timestamp;

use super::Document;
use super::facet::{Sheet, When};
use crate::domain::interest::{Expression, Interest};

/// How many reasons are told; the first ones say enough.
const REASONS_MAX: usize = 6;

/// Decides whether `document` meets `interest` at `now`; the reasons are what it asked for and got.
#[must_use]
pub fn meets(interest: &Interest, document: &Document<'_>, now: Timestamp) -> Option<Vec<String>> {
    let sheet = Sheet::of(document, When::At(now));
    if !holds(&interest.expression, document, &sheet) {
        return None;
    }
    let mut reasons = Vec::new();
    collect(&interest.expression, document, &sheet, &mut reasons);
    reasons.truncate(REASONS_MAX);
    if reasons.is_empty() {
        reasons.push(interest.in_words());
    }
    Some(reasons)
}

/// Whether a condition holds, by a look at all of it.
pub(super) fn holds(expression: &Expression, document: &Document<'_>, sheet: &Sheet<'_>) -> bool {
    match expression {
        Expression::Everything => true,
        Expression::Word(word) => document.has_word(word),
        Expression::Prefix(prefix) => document.has_prefix(prefix),
        Expression::Phrase(words) => document.has_phrase(words),
        Expression::Facet(facet) => sheet.holds(facet),
        Expression::Not(inner) => !holds(inner, document, sheet),
        Expression::All(parts) => parts.iter().all(|part| holds(part, document, sheet)),
        Expression::Any(parts) => parts.iter().any(|part| holds(part, document, sheet)),
    }
}

/// Notes the words and facets that were asked for and hold; what was excluded is no reason.
fn collect(expression: &Expression, document: &Document<'_>, sheet: &Sheet<'_>, reasons: &mut Vec<String>) {
    match expression {
        Expression::Everything | Expression::Not(_) => {}
        Expression::All(parts) | Expression::Any(parts) => {
            for part in parts {
                collect(part, document, sheet, reasons);
            }
        }
        Expression::Word(_) | Expression::Prefix(_) | Expression::Phrase(_) | Expression::Facet(_) => {
            let reason = expression.in_words();
            if holds(expression, document, sheet) && !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::deadline::{Deadline, DeadlineModel, Stage};
    use crate::domain::opportunity::{Budget, Facts, Kind, Opportunity, OpportunityKey, Status};

    fn call() -> Opportunity {
        let facts = Facts {
            identifier: Some("CERV-2026-REM".to_owned()),
            title: "Remembrance in small towns".to_owned(),
            language: "en".to_owned(),
            kind: Kind::Grant,
            programme: Some("cerv".to_owned()),
            call_identifier: None,
            call_title: None,
            stated_status: Status::Open,
            opens_on: None,
            deadlines: vec![Deadline::on(date(2026, 12, 3), Stage::Only)],
            deadline_model: DeadlineModel::SingleStage,
            budget: Budget { grant_min: Some(10_000), grant_max: Some(40_000), ..Budget::default() },
            action_types: Vec::new(),
            keywords: vec!["European memory".to_owned()],
            text: "Libraries and museums keep cultural heritage alive.\n".to_owned(),
            link: "https://example.org".to_owned(),
            updates: Vec::new(),
        };
        let now = "2026-11-23T09:00:00Z".parse().unwrap();
        let key = OpportunityKey::new("sedia", "1");
        Opportunity { key, facts, status: Status::Open, revision: 0, first_seen: now, last_changed: now }
    }

    fn why(interest: &str) -> Option<String> {
        let call = call();
        let interest: Interest = interest.parse().unwrap();
        meets(&interest, &Document::of(&call), call.first_seen).map(|why| why.join("; "))
    }

    #[test]
    fn words_phrases_and_prefixes_are_met_in_any_form() {
        assert_eq!(why("library").as_deref(), Some("about library"));
        assert_eq!(why("\"museums kept\""), None);
        assert_eq!(why("\"museum keep\"").as_deref(), Some("about “museum keep”"));
        assert_eq!(why("remembr*").as_deref(), Some("about remembr…"));
        assert_eq!(why("\"memory libraries\""), None, "a phrase stays within one part");
        assert_eq!(why("towns NOT heritage"), None);
        assert_eq!(why("energy OR heritage").as_deref(), Some("about heritage"));
    }

    #[test]
    fn facets_are_met_by_what_is_known_only() {
        assert!(why("programme:cerv kind:grant status:open").is_some());
        assert!(why("for:library country:pl theme:heritage").is_some());
        assert!(why("deadline:<10d").is_some());
        assert!(why("deadline:<9d").is_none());
        assert!(why("budget:<12k").is_some());
        assert!(why("budget:>50k").is_none());
        assert_eq!(why("-energy").as_deref(), Some("calls not about energy"));
    }
}
