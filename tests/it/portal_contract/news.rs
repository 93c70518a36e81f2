//! What stands beside the calls: news of them, the meaning of codes, the files of single topics.

use crier::domain::change::{Change, Field};
use crier::domain::notice::Subject;
use crier::ports::Store;
use serde_json::{Value, json};

use super::{House, at, topic};

fn update(identifier: &str, day: &str, title: &str, body: &str) -> Value {
    json!({"reference": format!("{day}{identifier}UPDATESen"), "language": "en", "summary": title, "metadata": {
        "type": ["6"], "DATASOURCE": ["SEDIA"], "language": ["en"], "identifier": [identifier],
        "es_SortDate": [format!("{day}T00:00:00.000+0000")], "title": [title], "description": [body],
    }})
}

#[tokio::test]
async fn news_is_attached_to_its_call_and_says_why_a_deadline_moved() {
    let house = House::new(vec![topic(1, &[]), topic(2, &[])]);
    house.run(0).await;
    let moved = topic(1, &[("deadlineDate", "2027-10-06T00:00:00.000+0000")]);
    let news = update("life-2027-1", "2026-11-16", "Deadline extended", "<p>The submission system was down.</p>");
    house.index.show(vec![moved, topic(2, &[]), news]);
    let run = house.run(6).await;
    assert_eq!((run.seen, run.defects.len()), (2, 0), "{:?}", run.defects);
    let [told] = &run.told[..] else { panic!("expected one change, found {:?}", run.told) };
    assert!(matches!(told.observed.changes[0], Change::DeadlineMoved { .. }));
    let Change::Amended { fields } = &told.observed.changes[1] else { panic!("{:?}", told.observed.changes) };
    assert_eq!(fields.iter().map(|change| change.field).collect::<Vec<_>>(), [Field::Update]);
    let notice = told.notices.iter().find(|notice| matches!(notice.subject, Subject::Change { .. })).unwrap();
    let (words, zone) = (crier::language::catalogue::Words::named("en"), crier::domain::zone::Zone::brussels());
    let reader = crier::language::wording::Reader { words, zone: &zone, now: at(7) };
    let said = crier::language::wording::notice(notice, &told.observed.opportunity, reader).plain();
    let why = "The publisher says (16 Nov 2026): Deadline extended The submission system was down.";
    assert_eq!(said.lines().nth(1), Some(why), "{said}");
    let other = house.facts("2TOPICS").await;
    assert_eq!(other.updates, []);
}

#[tokio::test]
async fn news_that_fell_off_the_first_page_stays_known_and_is_not_told_twice() {
    let house = House::new(vec![topic(1, &[]), update("LIFE-2027-1", "2026-11-10", "Corrigendum", "A typo.")]);
    house.run(0).await;
    house.index.show(vec![topic(1, &[]), update("LIFE-2027-9", "2026-11-15", "Other", "News.")]);
    let run = house.run(6).await;
    assert_eq!(run.told.len(), 0);
    assert_eq!(house.facts("1TOPICS").await.updates[0].text, "Corrigendum\nA typo.");
}

#[tokio::test]
async fn what_a_record_carries_of_its_own_news_is_read_and_what_comes_twice_is_one() {
    let infos = json!([
        {"approvalDate": "", "lastChangeDate": "2026-10-02T15:31:59.992", "content": "<p>Questions answered.</p>"},
        {"approvalDate": "2026-11-03", "lastChangeDate": "2026-11-04T10:00:00", "content": "<p>New&nbsp;date.</p>"},
        {"content": "no day"},
    ]);
    let mut hit = topic(1, &[]);
    hit["metadata"]["latestInfos"] = json!([infos.to_string()]);
    let mut broken = topic(2, &[]);
    broken["metadata"]["latestInfos"] = json!(["[{"]);
    let house = House::new(vec![hit, broken, update("LIFE-2027-1", "2026-11-05", "", "New date.")]);
    let run = house.run(0).await;
    let updates = house.facts("1TOPICS").await.updates;
    let shown: Vec<(String, &str)> = updates.iter().map(|one| (one.on.to_string(), one.text.as_str())).collect();
    assert_eq!(shown, [("2026-11-03".to_owned(), "New date."), ("2026-10-02".to_owned(), "Questions answered.")]);
    assert_eq!(run.seen, 2);
    assert!(run.defects[0].what.starts_with("found `latestInfos` `[{`"), "{:?}", run.defects);
}

#[tokio::test]
async fn codes_no_table_knows_are_looked_up_in_the_facets_once_a_day() {
    let code = |number, code| topic(number, &[("frameworkProgramme", code), ("identifier", "X-2027")]);
    let house = House::new(vec![code(1, "99000001"), code(2, "99000002"), code(3, "99000003")]);
    *house.index.labels.lock().unwrap() = vec![
        ("99000001", "Erasmus  (ERASMUS )"),
        ("99000002", "Border Management %26 Visa Instrument (BMVI)"),
        ("99000003", "Programme of tomorrow (PT)"),
    ];
    let run = house.run(0).await;
    assert_eq!(house.facts("1TOPICS").await.programme.as_deref(), Some("erasmus"));
    assert_eq!(house.facts("2TOPICS").await.programme.as_deref(), Some("bmvi"));
    assert_eq!(house.facts("3TOPICS").await.programme, None);
    assert_eq!(run.defects[0].what, "found programme `Programme of tomorrow (PT)`, expected one we know");
    let asked = |house: &House| house.index.take_asked().iter().filter(|asked| *asked == "facets").count();
    assert_eq!(asked(&house), 1);
    // What was learned is kept: an index that says nothing of codes today is not asked, and codes keep their meaning.
    house.index.labels.lock().unwrap().clear();
    assert_eq!(house.run(6).await.told.len(), 0);
    assert_eq!(asked(&house), 0);
    house.run(25).await;
    assert_eq!(asked(&house), 1);
}

#[tokio::test]
async fn the_file_of_a_topic_is_read_when_its_record_does_not_say_who_may_take_part() {
    let whole = topic(2, &[("topicConditions", "<p>Anybody.</p>")]);
    let house = House::new(vec![topic(1, &[]), whole.clone()]).with_files();
    let budget = json!({"budgetTopicActionMap": {"1": [{"action": "LIFE-2027-1 - LIFE-PJG", "budgetYearMap": {"2027": "500000"}}]}});
    house.index.file(
        "life-2027-1.json",
        &json!({"identifier": "LIFE-2027-1", "conditions": "<p>1. Eligible countries:</p><ul><li>Member States</li></ul>\u{feff}",
            "budgetOverviewJSONItem": budget}),
    );
    house.run(0).await;
    let facts = house.facts("1TOPICS").await;
    assert_eq!(facts.text, "Meadows.\n1. Eligible countries:\n- Member States\n");
    assert_eq!(facts.budget.total, Some(500_000));
    let files = |house: &House| -> Vec<String> {
        house.index.take_asked().into_iter().filter(|asked| asked.starts_with("file ")).collect()
    };
    assert_eq!(files(&house), ["file life-2027-1.json"]);
    // The same record again: nothing is asked, nothing is lost.
    assert_eq!(house.run(6).await.told.len(), 0);
    assert_eq!(files(&house), Vec::<String>::new());
    house.index.show(vec![topic(1, &[("deadlineDate", "2027-10-06T00:00:00.000+0000")]), whole]);
    assert_eq!(house.run(12).await.told.len(), 1);
    assert_eq!(files(&house), ["file life-2027-1.json"]);
    assert!(house.facts("1TOPICS").await.text.contains("Member States"));
}

#[tokio::test]
async fn a_file_that_is_not_there_is_asked_for_again_after_a_week_only() {
    let house = House::new(vec![topic(1, &[])]).with_files();
    let run = house.run(0).await;
    assert_eq!(run.defects[0].what, "found status 404, expected 200");
    let files = |house: &House| house.index.take_asked().iter().filter(|asked| asked.starts_with("file ")).count();
    assert_eq!(files(&house), 1);
    assert_eq!(house.run(6).await.defects.len(), 0);
    assert_eq!(files(&house), 0);
    house.run(8 * 24).await;
    assert_eq!(files(&house), 1);
}

#[tokio::test]
async fn a_publisher_that_refuses_its_files_is_left_alone() {
    let house = House::new((0..40).map(|number| topic(100 + number, &[])).collect()).with_files();
    let run = house.run(0).await;
    assert_eq!((run.seen, run.broken_off), (40, None));
    let files = house.index.take_asked().iter().filter(|asked| asked.starts_with("file ")).count();
    assert_eq!(files, 5);
    let last = &run.defects.last().unwrap().what;
    assert_eq!(last, "found 5 refusals in a row, the last: found status 404, expected 200");
}

#[tokio::test]
async fn the_file_of_another_topic_is_not_believed() {
    let house = House::new(vec![topic(1, &[])]).with_files();
    house.index.file("life-2027-1.json", &json!({"identifier": "LIFE-2027-2", "conditions": "<p>Others only.</p>"}));
    let run = house.run(0).await;
    assert_eq!(run.defects[0].what, "found the file of `LIFE-2027-2`, expected that of `LIFE-2027-1`");
    assert_eq!(house.facts("1TOPICS").await.text, "Meadows.\n");
}

#[tokio::test]
async fn what_stands_beside_the_calls_may_fail_and_the_calls_are_read_all_the_same() {
    let house = House::new(vec![topic(1, &[])]);
    house.run(0).await;
    let state = house.store.feed("sedia").await.unwrap();
    assert_eq!(state.asides.keys().collect::<Vec<_>>(), ["news", "programmes"]);
    assert_eq!(state.asides["programmes"].said, "{}");
}
