//! What a notice says: what happened, then the call.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::change::{Change, ClosureCause, Field, FieldChange};
use crate::domain::deadline::{Deadline, Stage};
use crate::domain::message::{Action, Line, Message, text_of};
use crate::domain::notice::{Notice, Subject};
use crate::domain::opportunity::{Facts, Opportunity, Status};
use crate::domain::zone::Zone;

use super::card::{card, details_command};
use super::dates::{day, days_left};

/// The longest old or new value shown, in characters; the page has the rest.
const VALUE_MAX: usize = 300;

/// The message of a notice, for an audience whose clocks follow `reader`.
#[must_use]
pub fn notice(notice: &Notice, opportunity: &Opportunity, now: Timestamp, reader: &Zone) -> Message {
    let facts = &opportunity.facts;
    let mut message = match &notice.subject {
        Subject::Change { change, .. } => change_in_words(change, facts, now),
        Subject::Reminder { deadline, .. } => Message::default().heading(reminder(deadline, now)),
    };
    message = message.card(card(opportunity, now, reader, &notice.why));
    if let Some(command) = details_command(opportunity) {
        message = message.button("Details", Action::Command(command));
    }
    if facts.link.starts_with("http") {
        message = message.button("Open page", Action::Open(facts.link.clone()));
    }
    message
}

/// What happened, in one line.
pub(super) fn headline(notice: &Notice, facts: &Facts, now: Timestamp) -> String {
    let message = match &notice.subject {
        Subject::Change { change, .. } => change_in_words(change, facts, now),
        Subject::Reminder { deadline, .. } => return reminder(deadline, now),
    };
    message.plain().lines().next().unwrap_or_default().to_owned()
}

fn change_in_words(change: &Change, facts: &Facts, now: Timestamp) -> Message {
    let message = Message::default();
    match change {
        Change::Appeared if facts.status_at(now) == Status::Forthcoming => message.heading("New call, not open yet"),
        Change::Appeared => message.heading("New call"),
        Change::Opened => message.heading("Open now"),
        Change::DeadlineMoved { was, now } => message.heading(moved(was, now)),
        Change::Amended { fields } => amended(fields),
        Change::Closed { cause: ClosureCause::DeadlinePassed } => message.heading("Closed: the deadline has passed"),
        Change::Closed { cause: ClosureCause::Stated } if facts.next_deadline(now).is_some() => {
            message.heading("Closed early")
        }
        Change::Closed { cause: ClosureCause::Stated } => message.heading("Closed by the publisher"),
        Change::Withdrawn => message.heading("Withdrawn by the publisher"),
        Change::Reopened => message.heading("Open again"),
    }
}

/// Counted from now, not from the lead: a reminder that comes late must not be wrong.
fn reminder(deadline: &Deadline, now: Timestamp) -> String {
    let left = days_left(deadline.days_left(now));
    match deadline.stage {
        Stage::Only => format!("Deadline {left}"),
        Stage::First => format!("Deadline of stage 1 {left}"),
        Stage::Second => format!("Deadline of stage 2 {left}"),
        Stage::CutOff(_) => format!("Cut-off {left}"),
    }
}

/// Names only the days that differ: of five cut-offs usually one moves.
fn moved(was: &[Deadline], now: &[Deadline]) -> String {
    let missing_in = |days: &[Deadline], other: &[Deadline]| {
        let is_there = |date: Date| other.iter().any(|deadline| deadline.date == date);
        let days = days.iter().filter(|deadline| !is_there(deadline.date));
        days.map(|deadline| day(deadline.date)).collect::<Vec<_>>().join(", ")
    };
    let (gone, come) = (missing_in(was, now), missing_in(now, was));
    match (gone.is_empty(), come.is_empty()) {
        (false, false) => format!("Deadline moved: was {gone}, now {come}"),
        (false, true) if now.is_empty() => format!("Deadline taken back: was {gone}, now not stated"),
        (false, true) => format!("Deadline dropped: {gone}"),
        (true, false) if was.is_empty() => format!("Deadline set: {come}"),
        (true, false) => format!("Deadline added: {come}"),
        (true, true) => "Deadline changed".to_owned(),
    }
}

fn amended(fields: &[FieldChange]) -> Message {
    let telling: Vec<&FieldChange> = fields.iter().filter(|change| change.field.matters()).collect();
    let telling = if telling.is_empty() { fields.iter().collect() } else { telling };
    let names: Vec<&str> = telling.iter().map(|change| change.field.name()).collect();
    let items: Vec<Line> = telling.iter().map(|change| vec![text_of(was_and_now(change))]).collect();
    Message::default().heading(format!("Changed: {}", names.join(", "))).list(items)
}

fn was_and_now(change: &FieldChange) -> String {
    let name = change.field.name();
    format!("{name} was {}, now {}", value(change.field, &change.was), value(change.field, &change.now))
}

fn value(field: Field, stored: &str) -> String {
    if stored.trim().is_empty() {
        return "not stated".to_owned();
    }
    let said = match field {
        Field::OpeningDay => stored.parse().map_or_else(|_| stored.to_owned(), day),
        Field::Title => format!("“{stored}”"),
        Field::Identifier
        | Field::DeadlineHour
        | Field::DeadlineModel
        | Field::Budget
        | Field::Programme
        | Field::Call
        | Field::Text
        | Field::Link => stored.to_owned(),
    };
    if said.chars().count() <= VALUE_MAX {
        return said;
    }
    said.chars().take(VALUE_MAX).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::community::Audience;
    use crate::domain::deadline::Lead;
    use crate::domain::notice::NoticeState;
    use crate::domain::opportunity::{Budget, Kind, OpportunityKey};

    fn now() -> Timestamp {
        "2026-11-23T10:00:00Z".parse().unwrap()
    }

    fn on(month: i8, day: i8) -> Deadline {
        Deadline::on(date(2026, month, day), Stage::Only)
    }

    fn twinning() -> Opportunity {
        let facts = Facts {
            identifier: Some("CERV-2026-CITIZENS-TOWN-NT".to_owned()),
            title: "Networks of towns".to_owned(),
            language: "en".to_owned(),
            kind: Kind::Grant,
            programme: Some("cerv".to_owned()),
            call_identifier: None,
            call_title: None,
            stated_status: Status::Open,
            opens_on: None,
            deadlines: vec![on(12, 3)],
            deadline_model: crate::domain::deadline::DeadlineModel::SingleStage,
            budget: Budget { total: Some(6_000_000), ..Budget::default() },
            action_types: Vec::new(),
            keywords: Vec::new(),
            text: String::new(),
            link: "https://example.org/networks".to_owned(),
        };
        Opportunity {
            key: OpportunityKey::new("sedia", "1TOPICS"),
            facts,
            status: Status::Open,
            revision: 2,
            first_seen: "2026-11-01T10:00:00Z".parse().unwrap(),
            last_changed: "2026-11-16T10:00:00Z".parse().unwrap(),
        }
    }

    fn said(subject: Subject) -> Message {
        let told = Notice {
            audience: "discord:1".parse::<Audience>().unwrap(),
            community: String::new(),
            opportunity: twinning().key,
            subject,
            why: vec!["about twinning".to_owned()],
            language: "en".to_owned(),
            due: now(),
            filed: now(),
            gathered: false,
            attempts: 0,
            state: NoticeState::Pending,
        };
        notice(&told, &twinning(), now(), &Zone::brussels())
    }

    fn heading(change: Change) -> String {
        let plain = said(Subject::Change { change, revision: 2 }).plain();
        plain.lines().take_while(|line| !line.starts_with('*')).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_notice_says_what_happened_then_shows_the_call() {
        let message = said(Subject::Change { change: Change::Appeared, revision: 0 });
        let expected = "\
New call
* Networks of towns
  Citizens, Equality, Rights and Values · EU grant
  CERV-2026-CITIZENS-TOWN-NT
  Deadline: 3 Dec 2026 (in 10 days; day known, 17:00 Brussels assumed)
  Money: pot EUR 6,000,000
  Why: about twinning
  First seen 1 Nov 2026, last change 16 Nov 2026
  https://example.org/networks";
        assert_eq!(message.plain(), expected);
        let labels: Vec<&str> = message.buttons.iter().map(|button| button.label.as_str()).collect();
        assert_eq!(labels, ["Details", "Open page"]);
    }

    #[test]
    fn each_change_has_its_own_words() {
        let moved = Change::DeadlineMoved { was: vec![on(12, 3)], now: vec![on(12, 17)] };
        assert_eq!(heading(moved), "Deadline moved: was 3 Dec 2026, now 17 Dec 2026");
        let one_of_three = Change::DeadlineMoved {
            was: vec![on(11, 25), on(12, 3), on(12, 20)],
            now: vec![on(11, 25), on(12, 4), on(12, 20)],
        };
        assert_eq!(heading(one_of_three), "Deadline moved: was 3 Dec 2026, now 4 Dec 2026");
        let taken_back = Change::DeadlineMoved { was: vec![on(12, 3)], now: Vec::new() };
        assert_eq!(heading(taken_back), "Deadline taken back: was 3 Dec 2026, now not stated");
        let budget = FieldChange { field: Field::Budget, was: String::new(), now: "pot EUR 6,000,000".to_owned() };
        let text = FieldChange { field: Field::Text, was: "10 words".to_owned(), now: "12 words".to_owned() };
        let fields = vec![budget, text];
        assert_eq!(
            heading(Change::Amended { fields }),
            "Changed: budget\n- budget was not stated, now pot EUR 6,000,000"
        );
        assert_eq!(heading(Change::Closed { cause: ClosureCause::Stated }), "Closed early");
        assert_eq!(heading(Change::Withdrawn), "Withdrawn by the publisher");
        assert_eq!(heading(Change::Opened), "Open now");
        assert_eq!(heading(Change::Reopened), "Open again");
    }

    #[test]
    fn a_late_reminder_counts_from_now() {
        let lead = Lead::days(14).unwrap();
        let message = said(Subject::Reminder { deadline: on(12, 3), lead });
        assert!(message.plain().starts_with("Deadline in 10 days\n"), "{}", message.plain());
    }

    #[test]
    fn a_name_too_long_for_a_button_gives_way_to_the_key() {
        let mut call = twinning();
        call.facts.identifier = Some("X".repeat(80));
        assert_eq!(details_command(&call).as_deref(), Some("/call sedia:1TOPICS"));
        call.key = OpportunityKey::new("sedia", &"9".repeat(80));
        assert_eq!(details_command(&call), None);
    }
}
