//! How good answers are: the bars, on captured material where it is at hand.
//!
//! `crier eval` prints the same figures, and the misses.
#![expect(clippy::unwrap_used, reason = "a measurement that cannot be made fails the test")]
#![expect(clippy::print_stdout, reason = "it prints what it measured")]

use std::path::{Path, PathBuf};

use crier::cli::eval::measure::{Score, Tally};
use crier::cli::eval::{calls, cordis, questions};
use crier::domain::opportunity::Opportunity;
use crier::search::{Index, Query};

use crate::support::{shared, shelf};

/// Projects and topics of CORDIS.
fn captured_projects() -> Option<(PathBuf, PathBuf)> {
    let projects = shared("real/cordis_horizon_projects_sample.jsonl.gz")?;
    Some((projects, shared("real/cordis_horizon_topic_codes_2025-12-06.tsv.gz")?))
}

/// Our questions about the calls of one day in April 2026.
fn own_questions() -> Vec<questions::Question> {
    questions::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/search/questions.jsonl")).unwrap()
}

fn assert_at_least(tally: &Tally, group: &str, least: Score) {
    let Score { cases, recall, mrr, success } = tally.score(group);
    println!("{group}: {cases} asked, recall {recall:.3}, MRR {mrr:.3}, success {success:.3}");
    let bars = format!("{group}: recall {recall:.3}, MRR {mrr:.3}, success {success:.3} of {cases}, bars {least:?}");
    assert!(cases >= least.cases && recall >= least.recall && mrr >= least.mrr && success >= least.success, "{bars}");
}

#[test]
fn funded_projects_lead_to_their_topics() {
    let Some((projects, topics)) = captured_projects() else { return };
    let topics = cordis::topics(&topics).unwrap();
    // All 945 take a minute without optimisation; those of calls for any subject have no bar.
    let projects: Vec<_> =
        cordis::projects(&projects).unwrap().into_iter().filter(cordis::Project::is_on_subject).collect();
    let measure = |asked| cordis::measure(&projects, &topics, asked, shelf::now()).unwrap();

    let whole = measure(cordis::Asked::Whole);
    let bar = Score { cases: 200, recall: 0.75, mrr: 0.55, success: 0.0 };
    assert_at_least(&whole, cordis::ON_SUBJECTS, bar);
    let keywords = measure(cordis::Asked::Keywords);
    assert_at_least(&keywords, cordis::ON_SUBJECTS, Score { recall: 0.52, mrr: 0.0, ..bar });
    // What is good on one half only was made for it. Halves are small, so their own bars are lower.
    for half in ["even", "odd"] {
        let group = format!("{}, {half} half", cordis::ON_SUBJECTS);
        assert_at_least(&whole, &group, Score { cases: 100, recall: 0.72, mrr: 0.52, success: 0.0 });
    }
}

#[tokio::test]
async fn our_questions_find_what_they_ask_for() {
    let questions = own_questions();
    assert!(questions.iter().filter(|question| !question.nothing).count() >= 60);
    let Some(calls) = shared("real/sedia_calls_fulltext_2026-04-23.jsonl.gz") else { return };
    let calls = calls::read(&calls).unwrap();
    let tally = questions::measure_on(&calls, &questions, shelf::now()).await.unwrap();
    for miss in tally.misses(questions::ALL) {
        println!("{:?}: {} -> {:?}", miss.rank, miss.query, miss.found.first());
    }
    let all_right = Score { cases: 10, recall: 1.0, mrr: 1.0, success: 1.0 };
    assert_at_least(&tally, questions::CODES, all_right);
    assert_at_least(&tally, questions::NOTHING, all_right);
    let success = |success| Score { cases: 100, recall: 0.0, mrr: 0.0, success };
    assert_at_least(&tally, questions::ENGLISH, success(0.92));
    assert_at_least(&tally, questions::FOREIGN, success(0.85));
}

#[test]
fn calls_of_one_destination_are_alike() {
    let Some(file) = shared("real/sedia_calls_fulltext_2026-04-23.jsonl.gz") else { return };
    let calls = calls::read(&file).unwrap();
    let index = Index::build(&calls).unwrap();
    let named = |code: &str| calls.iter().find(|call| call.code() == code).unwrap();
    let like = |call: &Opportunity| {
        let hits = index.search(&Query::similar_to(call, shelf::now()), 3).hits;
        hits.into_iter().map(|hit| hit.key).collect::<Vec<_>>()
    };
    for (code, sibling) in [
        ("HORIZON-MISS-2027-05-SOIL-01-two-stage", "HORIZON-MISS-2027-05-SOIL-02-two-stage"),
        ("CREA-CULT-2026-COOP-1", "CREA-CULT-2026-COOP-2"),
        ("HORIZON-CID-2026-01-01", "HORIZON-CID-2027-01-01"),
        ("CERV-2026-CITIZENS-CIV-ENGAGEMENT-ELECTIONS", "CERV-2026-CITIZENS-CIV-ENGAGEMENT-BEYOND-ELECTIONS"),
    ] {
        let alike = like(named(code));
        assert!(alike.contains(&named(sibling).key), "{code}: {alike:?}");
        assert!(!alike.contains(&named(code).key), "a call is not like itself");
    }
}
