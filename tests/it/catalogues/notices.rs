//! Notices in other languages than English, as they are sent.

use crier::domain::change::{Change, ClosureCause, Field, FieldChange};
use crier::domain::deadline::{Deadline, Lead, Stage};
use crier::domain::language::Language;
use crier::domain::notice::{Notice, NoticeState, Subject};
use crier::domain::opportunity::Opportunity;
use crier::domain::zone::Zone;
use crier::language::Words;
use crier::language::wording::{Reader, digest, notice, told};
use crier::platforms::console::render;
use jiff::civil::date;

use crate::support::shelf;

fn call(code: &str) -> Opportunity {
    shelf::all().into_iter().find(|call| call.code() == code).expect("the shelf has it")
}

fn of(opportunity: &Opportunity, subject: Subject) -> Notice {
    Notice {
        audience: "telegram:-100".parse().expect("tests write audiences"),
        community: "town".to_owned(),
        opportunity: opportunity.key.clone(),
        subject,
        why: vec!["theme:heritage".to_owned(), "\"digital skills\"".to_owned(), "for:library".to_owned()],
        relevance: 0,
        language: "en".to_owned(),
        due: shelf::now(),
        filed: shelf::now(),
        gathered: false,
        attempts: 0,
        state: NoticeState::Delivered { at: shelf::now(), message: "1".to_owned() },
    }
}

fn change(change: Change) -> Subject {
    Subject::Change { change, revision: 1 }
}

/// Every sort of notice about calls of the shelf, then what one message makes of several.
fn everything(language: Language) -> String {
    let zone = Zone::named("Europe/Athens").expect("it exists");
    let reader = Reader { words: Words::of(language), zone: &zone, now: shelf::now() };
    let on = |month, day| Deadline::on(date(2026, month, day), Stage::Only);
    let field = |field, was: &str, now: &str| FieldChange { field, was: was.to_owned(), now: now.to_owned() };
    let fields = vec![
        field(Field::Budget, "", "up to EUR 300,000 a grant; pot EUR 6,000,000, possibly shared with other topics"),
        field(Field::OpeningDay, "2026-12-01", "2026-12-10"),
        field(Field::DeadlineModel, "one stage", "several cut-off dates"),
    ];
    let (heritage, towns) = (call("HORIZON-CL2-2027-01-HERITAGE-01"), call("CERV-2026-CITIZENS-TOWN-NT"));
    let lead = Lead::days(14).expect("it is a lead");
    let notices = [
        (change(Change::Appeared), &heritage),
        (change(Change::Opened), &towns),
        (change(Change::DeadlineMoved { was: vec![on(12, 3)], now: vec![on(12, 17)] }), &towns),
        (change(Change::Amended { fields }), &towns),
        (change(Change::Closed { cause: ClosureCause::Stated }), &towns),
        (Subject::Reminder { deadline: on(12, 3), lead }, &towns),
    ];
    let mut said: Vec<String> =
        notices.iter().map(|(subject, call)| render(&notice(&of(call, subject.clone()), call, reader))).collect();
    let news: Vec<(Notice, Opportunity)> =
        notices.iter().map(|(subject, call)| (of(call, subject.clone()), (*call).clone())).collect();
    said.push(render(&digest(&news, reader)));
    said.push(render(&told(&news[..1], Some(2), reader)));
    said.join("\n\n")
}

#[test]
fn notices_are_said_in_german() {
    insta::assert_snapshot!(everything(Language::German));
}

#[test]
fn notices_are_said_in_french() {
    insta::assert_snapshot!(everything(Language::French));
}
