//! Which fields of sightings say something.

use crier::domain::opportunity::Status;
use crier::domain::sighting::Sighting;

/// Whether a sighting has something.
type Has = fn(&Sighting) -> bool;

/// How many of the sightings have each field, one a line.
pub(crate) fn table(sightings: &[Sighting]) -> String {
    let rows: [(&str, Has); 13] = [
        ("title", |s| !s.facts.title.is_empty()),
        ("link", |s| !s.facts.link.is_empty()),
        ("deadline", |s| !s.facts.deadlines.is_empty()),
        ("deadline hour", |s| s.facts.deadlines.iter().any(|deadline| deadline.time.is_some())),
        ("opens", |s| s.facts.opens_on.is_some()),
        ("status", |s| s.facts.stated_status != Status::Unknown),
        ("programme", |s| s.facts.programme.is_some()),
        ("identifier", |s| s.facts.identifier.is_some()),
        ("call", |s| s.facts.call_identifier.is_some()),
        ("text", |s| !s.facts.text.is_empty()),
        ("keywords", |s| !s.facts.keywords.is_empty()),
        ("actions", |s| !s.facts.action_types.is_empty()),
        ("budget", |s| s.facts.budget.total.is_some() || s.facts.budget.grant_max.is_some()),
    ];
    let line = |(name, has): &(&str, fn(&Sighting) -> bool)| {
        let count = sightings.iter().filter(|sighting| has(sighting)).count();
        format!("{name:<14}{count:>4} of {}", sightings.len())
    };
    rows.iter().filter(|(_, has)| sightings.iter().any(has)).map(line).collect::<Vec<_>>().join("\n")
}
