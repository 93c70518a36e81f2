//! What a notice says: what happened, then the call.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Reader;
use super::card::{card, details_command, named_command};
use super::dates::{day, days_left};
use super::values::{announcement, name, value};
use crate::domain::change::{Change, ClosureCause, FieldChange};
use crate::domain::deadline::{Deadline, Stage};
use crate::domain::message::{Action, Line, Message, text_of};
use crate::domain::notice::{Notice, Subject};
use crate::domain::opportunity::{Facts, Opportunity, Status, Update};
use crate::domain::reason::Reason;
use crate::domain::zone::Zone;
use crate::language::catalogue::{Words, say};

/// An older announcement hardly says why something changed just now.
const ANNOUNCED_DAYS_MAX: i32 = 21;

/// The message of a notice, for this reader.
#[must_use]
pub fn notice(notice: &Notice, opportunity: &Opportunity, reader: Reader<'_>) -> Message {
    let (facts, words) = (&opportunity.facts, reader.words);
    let mut message = match &notice.subject {
        Subject::Change { change, .. } => change_in_words(change, facts, reader),
        Subject::Reminder { deadline, .. } => Message::default().heading(reminder(deadline, reader)),
        Subject::Source { .. } => return super::source(notice, reader),
    };
    message = message.card(card(opportunity, reader, &why(notice)));
    if let Some(command) = details_command(opportunity) {
        message = message.button(say!(words, "button-details"), Action::Command(command));
    }
    if facts.link.starts_with("http") {
        message = message.button(say!(words, "button-page"), Action::Open(facts.link.clone()));
    }
    with_thumbs(message, notice, opportunity, words)
}

/// Thumbs below what is new: on a reminder nobody judges what the call is about any more.
fn with_thumbs(message: Message, notice: &Notice, opportunity: &Opportunity, words: Words) -> Message {
    let commands = ["/like", "/dislike"].map(|command| named_command(command, opportunity));
    match (&notice.subject, commands) {
        (Subject::Change { change: Change::Appeared | Change::Opened, .. }, [Some(like), Some(dislike)]) => message
            .button(say!(words, "button-like"), Action::Command(like))
            .button(say!(words, "button-dislike"), Action::Command(dislike)),
        _ => message,
    }
}

/// Why its audience hears of it.
pub(super) fn why(notice: &Notice) -> Vec<Reason> {
    notice.why.iter().map(|stored| Reason::read(stored)).collect()
}

/// What happened, in one line.
pub(super) fn headline(notice: &Notice, facts: &Facts, reader: Reader<'_>) -> String {
    let message = match &notice.subject {
        Subject::Change { change, .. } => change_in_words(change, facts, reader),
        Subject::Reminder { deadline, .. } => return reminder(deadline, reader),
        Subject::Source { .. } => super::source(notice, reader),
    };
    message.plain().lines().next().unwrap_or_default().to_owned()
}

fn change_in_words(change: &Change, facts: &Facts, reader: Reader<'_>) -> Message {
    let Reader { words, now: moment, .. } = reader;
    let heading = match change {
        Change::Amended { fields } => return amended(fields, words),
        Change::Appeared if facts.status_at(moment) == Status::Forthcoming => {
            say!(words, "notice-appeared-forthcoming")
        }
        Change::Appeared => say!(words, "notice-appeared"),
        Change::Opened => say!(words, "notice-opened"),
        Change::DeadlineMoved { was, now } => moved(was, now, words),
        Change::Closed { cause: ClosureCause::DeadlinePassed } => say!(words, "notice-closed-passed"),
        Change::Closed { cause: ClosureCause::Stated } if facts.next_deadline(moment).is_some() => {
            say!(words, "notice-closed-early")
        }
        Change::Closed { cause: ClosureCause::Stated } => say!(words, "notice-closed"),
        Change::Withdrawn => say!(words, "notice-withdrawn"),
        Change::Reopened => say!(words, "notice-reopened"),
    };
    let message = Message::default().heading(heading);
    match (change, reason_given(facts, moment)) {
        (Change::DeadlineMoved { .. } | Change::Withdrawn | Change::Reopened, Some(update)) => {
            message.paragraph(announcement(update, words))
        }
        _ => message,
    }
}

/// The announcement that may say why, if the publisher made one of late.
fn reason_given(facts: &Facts, moment: Timestamp) -> Option<&Update> {
    let today = moment.to_zoned_datetime(Zone::brussels().rules()).date();
    facts.updates.first().filter(|update| (today - update.on).get_days() <= ANNOUNCED_DAYS_MAX)
}

/// Counted from now, not from the lead: a reminder that comes late must not be wrong.
fn reminder(deadline: &Deadline, reader: Reader<'_>) -> String {
    let words = reader.words;
    let left = days_left(deadline.days_left(reader.now), words);
    match deadline.stage {
        Stage::Only => say!(words, "reminder", left = left),
        Stage::First => say!(words, "reminder-stage-first", left = left),
        Stage::Second => say!(words, "reminder-stage-second", left = left),
        Stage::CutOff(_) => say!(words, "reminder-cut-off", left = left),
    }
}

/// Names only the days that differ: of five cut-offs usually one moves.
fn moved(was: &[Deadline], now: &[Deadline], words: Words) -> String {
    let missing_in = |days: &[Deadline], other: &[Deadline]| {
        let is_there = |date: Date| other.iter().any(|deadline| deadline.date == date);
        let days = days.iter().filter(|deadline| !is_there(deadline.date));
        days.map(|deadline| day(deadline.date, words)).collect::<Vec<_>>().join(", ")
    };
    let (gone, come) = (missing_in(was, now), missing_in(now, was));
    match (gone.is_empty(), come.is_empty()) {
        (false, false) => say!(words, "moved", gone = gone, come = come),
        (false, true) if now.is_empty() => say!(words, "moved-away", gone = gone),
        (false, true) => say!(words, "moved-dropped", gone = gone),
        (true, false) if was.is_empty() => say!(words, "moved-set", come = come),
        (true, false) => say!(words, "moved-added", come = come),
        (true, true) => say!(words, "moved-otherwise"),
    }
}

fn amended(fields: &[FieldChange], words: Words) -> Message {
    let telling: Vec<&FieldChange> = fields.iter().filter(|change| change.field.matters()).collect();
    let telling = if telling.is_empty() { fields.iter().collect() } else { telling };
    let names: Vec<String> = telling.iter().map(|change| name(change.field, words)).collect();
    let items: Vec<Line> = telling.iter().map(|change| vec![text_of(was_and_now(change, words))]).collect();
    Message::default().heading(say!(words, "amended", fields = names.join(", "))).list(items)
}

fn was_and_now(change: &FieldChange, words: Words) -> String {
    let (was, now) = (value(change.field, &change.was, words), value(change.field, &change.now, words));
    say!(words, "amended-field", field = name(change.field, words), was = was, now = now)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::change::Field;
    use crate::domain::community::Audience;
    use crate::domain::deadline::Lead;
    use crate::domain::notice::NoticeState;
    use crate::domain::opportunity::{Budget, Kind, OpportunityKey};
    use crate::language::Language;

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
            updates: Vec::new(),
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
            relevance: 0,
            language: "en".to_owned(),
            due: now(),
            filed: now(),
            gathered: false,
            attempts: 0,
            state: NoticeState::Pending,
        };
        let (zone, words) = (Zone::brussels(), Words::of(Language::English));
        notice(&told, &twinning(), Reader { words, zone: &zone, now: now() })
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
        assert_eq!(labels, ["Details", "Open page", "More like this", "Less like this"]);
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
