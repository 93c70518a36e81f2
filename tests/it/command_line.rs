//! The command line as scripts rely on it: what goes where, in which shape, and the exit status.
#![expect(clippy::unwrap_used, reason = "a program that cannot be started fails the test that asked for it")]

mod sources;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crier::cli::demo::portal::{Portal, Trouble};
use serde_json::Value;
use tempfile::TempDir;

use crate::three_days::{days, first_day, hits_of};

/// A folder with a configuration whose one feed is at `url` and whose one community is at the console.
struct Place(TempDir);

impl Place {
    fn new(url: &str) -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        place.write("crier.toml", "[collect]\npause = \"0s\"\n");
        place.write("feeds/portal.toml", &format!("kind = \"funding_tenders\"\nurl = \"{url}\"\nevery = \"10m\"\n"));
        let community = "title = \"Town\"\n\n[[channel]]\nname = \"all\"\naudience = \"console:main\"\n\
                         interest = \"*\"\n";
        place.write("communities/town.toml", community);
        place
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, file: &str, text: &str) {
        let file = self.path().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    async fn crier(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_crier"));
        command.args(arguments).current_dir(self.path()).stdin(Stdio::null()).env_remove("RUST_LOG");
        // The stand-in answers on this thread while the program runs on another.
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    }

    async fn with_config(&self, arguments: &[&str]) -> Output {
        let (first, rest) = arguments.split_first().unwrap();
        self.crier(&[&[*first, "--config", "crier.toml"], rest].concat()).await
    }
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn aside(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    out(output).lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"))).collect()
}

fn fields(value: &Value) -> BTreeSet<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// The fields of a line of `collect --json` and `replay --json`.
const LINE: [&str; 10] = ["at", "event", "key", "identifier", "title", "community", "audience", "was", "now", "why"];

#[tokio::test(flavor = "multi_thread")]
async fn collect_prints_changes_as_lines_and_a_summary_last() {
    let portal = Portal::start(first_day()).await.unwrap();
    let place = Place::new(&portal.url());
    let first = place.with_config(&["collect", "--json", "--at", "2026-11-16"]).await;
    assert_eq!(status(&first), 0, "{}", aside(&first));
    let first = lines(&first);
    assert_eq!(first.len(), 1, "the first look is silent");
    assert_eq!(first[0]["summary"]["records"], 53);

    portal.show(hits_of(&days()[1]).clone());
    let second = place.with_config(&["collect", "--json", "--at", "2026-11-17", "--source", "portal"]).await;
    assert_eq!(status(&second), 0, "{}", aside(&second));
    let second = lines(&second);
    let (summary, told) = second.split_last().unwrap();
    assert_eq!(fields(summary), BTreeSet::from(["summary"]));
    for line in told {
        assert_eq!(fields(line), BTreeSet::from(LINE), "{line}");
        assert!(line["at"].as_str().unwrap().parse::<jiff::Timestamp>().is_ok());
    }
    let moved = told.iter().find(|line| line["event"] == "deadline_moved").unwrap();
    assert_eq!((&moved["was"], &moved["now"]), (&"2026-12-08".into(), &"2027-01-12".into()));
    let appeared = told.iter().find(|line| line["event"] == "appeared").unwrap();
    assert!([moved, appeared].iter().all(|line| line["audience"] == "console:main"));

    let third = place.with_config(&["collect", "--json", "--at", "2026-11-17"]).await;
    assert_eq!(lines(&third).len(), 1, "nothing is told twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_in_trouble_is_status_one_and_names_on_the_command_line_are_status_two() {
    let portal = Portal::start(first_day()).await.unwrap();
    let place = Place::new(&portal.url());
    portal.trouble(Trouble::Html);
    let broken = place.with_config(&["collect", "--json"]).await;
    assert_eq!(status(&broken), 1);
    assert!(aside(&broken).contains("HTML"), "{}", aside(&broken));
    assert_eq!(lines(&broken).len(), 1);
    for (arguments, word) in [
        (&["collect", "--source", "nowhere"][..], "expected one of: portal"),
        (&["ask", "--community", "nobody", "calls"], "expected one of: town"),
        (&["ask"], "Usage"),
        (&["replay", "--community", "nobody", "file"], "expected one of: town"),
    ] {
        let wrong = place.with_config(arguments).await;
        assert_eq!(status(&wrong), 2, "{arguments:?}");
        assert!(aside(&wrong).contains(word), "{arguments:?}: {}", aside(&wrong));
        assert_eq!(out(&wrong), "", "{arguments:?}");
    }
    let unknown = place.crier(&["bogus"]).await;
    assert_eq!((status(&unknown), out(&unknown).as_str()), (2, ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn check_finds_no_fault_or_all_of_them() {
    let place = Place::new("http://127.0.0.1:9/");
    let right = place.with_config(&["check"]).await;
    assert_eq!((status(&right), out(&right).as_str()), (0, ""));
    assert!(aside(&right).contains("no faults"));
    let printed = place.with_config(&["check", "--print"]).await;
    assert!(out(&printed).contains("collect.pause: 0s  # set"), "{}", out(&printed));
    place.write("crier.toml", "[collect]\npause = \"soon\"\nlimit = 3\n");
    place.write("communities/town.toml", "title = 3\n[[channel]]\naudience = \"fax:1\"\ninterest = \"(\"\n");
    for command in ["check", "run", "collect"] {
        let wrong = place.with_config(&[command]).await;
        assert_eq!(status(&wrong), 2, "{command}");
        assert_eq!(out(&wrong), "", "{command}");
        for word in ["soon", "limit", "fax:1", "interest", "title"] {
            assert!(aside(&wrong).contains(word), "{command} does not tell `{word}`: {}", aside(&wrong));
        }
    }
    assert!(!place.path().join("data").exists(), "a faulty configuration began a store");
}

#[tokio::test(flavor = "multi_thread")]
async fn ask_answers_in_words_and_as_one_object() {
    let portal = Portal::start(first_day()).await.unwrap();
    let place = Place::new(&portal.url());
    place.with_config(&["collect", "--at", "2026-11-16"]).await;
    let at = ["--at", "2026-11-16"];
    let words = place.with_config(&[&["ask"][..], &at, &["is there anything for libraries?"]].concat()).await;
    assert_eq!(status(&words), 0);
    assert!(out(&words).contains("calls for libraries") && out(&words).contains("https://"), "{}", out(&words));
    let answered = place
        .with_config(
            &[&["ask", "--json", "--limit", "2", "--community", "town"][..], &at, &["calls", "for", "libraries"]]
                .concat(),
        )
        .await;
    let [answer] = lines(&answered).try_into().unwrap();
    assert_eq!(
        fields(&answer),
        BTreeSet::from(["question", "language", "intent", "status", "filters", "results", "text"])
    );
    assert_eq!(answer["question"], "calls for libraries");
    assert_eq!((&answer["intent"], &answer["status"]), (&"search".into(), &"answered".into()));
    assert_eq!(
        fields(&answer["filters"]),
        BTreeSet::from([
            "programmes",
            "kinds",
            "countries",
            "organisations",
            "themes",
            "status",
            "deadline",
            "opening",
            "amount",
            "codes"
        ])
    );
    assert_eq!(fields(&answer["filters"]["deadline"]), BTreeSet::from(["from", "to"]));
    assert_eq!(fields(&answer["filters"]["amount"]), BTreeSet::from(["min", "max"]));
    let results = answer["results"].as_array().unwrap();
    assert_eq!(results.len(), 2);
    let of_a_result = ["key", "identifier", "title", "programme", "next_deadline", "score", "why"];
    assert!(results.iter().all(|result| fields(result) == BTreeSet::from(of_a_result)));
    let german =
        place.with_config(&[&["ask", "--json", "--language", "de"][..], &at, &["calls for libraries"]].concat()).await;
    let german = &lines(&german)[0];
    assert_eq!((&german["language"], &german["status"]), (&"de".into(), &"answered".into()));
    assert!(german["text"].as_str().unwrap().contains("Aufrufe für Bibliotheken"), "{}", german["text"]);
    let unknown = place.with_config(&["ask", "--language", "xx", "calls"]).await;
    assert_eq!(status(&unknown), 2);
    assert!(aside(&unknown).contains("--language de"), "{}", aside(&unknown));
    for (question, intent) in [("submarines with feathers", "nothing_found"), ("what's the weather?", "out_of_scope")] {
        let answered = place.with_config(&[&["ask", "--json"][..], &at, &[question]].concat()).await;
        assert_eq!((status(&answered), &lines(&answered)[0]["status"]), (0, &intent.into()), "{question}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn replay_previews_a_community_on_recorded_days() {
    let place = Place::new("http://127.0.0.1:9/");
    let recording = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/sources/funding_tenders/three-days.jsonl");
    let recording = recording.to_str().unwrap();
    let played = place.with_config(&["replay", recording, "--json", "--community", "town"]).await;
    assert_eq!(status(&played), 0, "{}", aside(&played));
    let played = lines(&played);
    let (summary, told) = played.split_last().unwrap();
    assert!(told.iter().all(|line| fields(line) == BTreeSet::from(LINE) && line["community"] == "town"));
    let count = |event: &str| told.iter().filter(|line| line["event"] == event).count();
    assert_eq!(summary["summary"]["appeared"], count("appeared"));
    assert!(count("appeared") >= 3 && count("deadline_moved") == 1 && count("reminder") >= 3);
    place.write("broken.jsonl", "{\"capturedAt\": 3}\n");
    let broken = place.with_config(&["replay", "broken.jsonl"]).await;
    assert_eq!(status(&broken), 1);
    assert!(aside(&broken).contains("line 1"), "{}", aside(&broken));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_runs_anywhere_and_leaves_nothing_behind() {
    let place = Place(tempfile::tempdir().unwrap());
    let demo = place.crier(&["demo"]).await;
    assert_eq!(status(&demo), 0, "{}", aside(&demo));
    for words in ["the first look", "New call", "Deadline moved: was 8 Dec 2026, now 12 Jan 2027", "Deadline in", "> "]
    {
        assert!(out(&demo).contains(words), "the demo does not show `{words}`");
    }
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_outbox_is_open_to_its_admin() {
    let portal = Portal::start(first_day()).await.unwrap();
    let place = Place::new(&portal.url());
    place.with_config(&["collect", "--at", "2026-11-16"]).await;
    portal.show(hits_of(&days()[1]).clone());
    place.with_config(&["collect", "--at", "2026-11-17"]).await;
    let outbox =
        async |arguments: &[&str]| place.crier(&[&["outbox", "--config", "crier.toml"], arguments].concat()).await;

    let pending = lines(&outbox(&["list", "--json"]).await);
    let (summary, listed) = pending.split_last().unwrap();
    assert_eq!(summary["summary"]["pending"], listed.len());
    assert!(listed.iter().all(|notice| notice["state"] == "pending" && notice["audience"] == "console:main"));
    let key = listed[0]["key"].as_str().unwrap();

    assert_eq!(status(&outbox(&["drop", key]).await), 0);
    let abandoned = lines(&outbox(&["list", "--state", "abandoned", "--json"]).await);
    assert_eq!((&abandoned[0]["key"], &abandoned[0]["more"]), (&key.into(), &"dropped by the admin".into()));
    let summary = &abandoned.last().unwrap()["summary"];
    assert_eq!(summary["abandoned_because"]["dropped by the admin"], 1, "{summary}");
    assert!(summary["due"].is_u64() && summary.get("oldest_due_s").is_some(), "{summary}");
    assert!(out(&outbox(&["show", key]).await).contains("dropped by the admin"));
    let twice = outbox(&["drop", key]).await;
    assert_eq!(status(&twice), 2);
    assert!(aside(&twice).contains("expected one that is pending"), "{}", aside(&twice));

    assert_eq!(status(&outbox(&["retry", key]).await), 0);
    let again = lines(&outbox(&["list", "--json"]).await);
    assert_eq!(again.len(), pending.len());
    let abandoned = lines(&outbox(&["list", "--state", "abandoned", "--json"]).await);
    assert!(abandoned.iter().all(|notice| notice["key"] != key));
    let unknown = outbox(&["retry", "nothing"]).await;
    assert_eq!(status(&unknown), 2);
    assert!(aside(&unknown).contains("crier outbox list"), "{}", aside(&unknown));
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_complete_in_a_shell() {
    let place = Place::new("http://127.0.0.1:9/");
    for shell in ["bash", "fish", "zsh"] {
        let script = place.crier(&["completions", shell]).await;
        assert_eq!(status(&script), 0);
        assert!(out(&script).contains("outbox"), "{shell}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_of_calls_are_checked_tried_and_read() {
    let place = Place(tempfile::tempdir().unwrap());
    place.write("crier.toml", "");
    place.write("feeds/calls.toml", "kind = \"file\"\npath = \"tables\"\n");
    let checked = place.with_config(&["check"]).await;
    assert_eq!(status(&checked), 0, "a folder that is not there is empty: {}", aside(&checked));

    let table =
        "title;deadline;link;for\nOne;05.03.2027;https://a.example/1;library\nTwo;soon;https://a.example/2;library\n";
    place.write("tables/ours.csv", table);
    let checked = place.with_config(&["check"]).await;
    assert_eq!(status(&checked), 2);
    let fault = "calls: ours.csv:3: deadline: found `soon`, expected a day, with the hour where it is known; \
                 try `2027-03-05 17:00`\n1 fault in tables of calls; the rows without any still count";
    assert!(aside(&checked).contains(fault), "{}", aside(&checked));

    let tried = lines(&place.crier(&["source", "try", "--config", "crier.toml", "calls", "--json"]).await);
    assert_eq!((&tried[0]["records"], tried[0]["defects"].as_array().unwrap().len()), (&2.into(), 1));
    let collected = place.with_config(&["collect", "--json", "--at", "2026-11-24"]).await;
    assert_eq!(lines(&collected)[0]["summary"]["records"], 2, "{}", aside(&collected));
    let asked = place.with_config(&["ask", "--json", "--at", "2026-11-24T09:00:00Z", "calls for libraries"]).await;
    assert_eq!(lines(&asked)[0]["results"].as_array().unwrap().len(), 2);

    place.write("feeds/regional.toml", "kind = \"file\"\n");
    place.write("feeds/hand.toml", "kind = \"feed\"\nurl = \"https://example.org/\"\n[fields]\ntitle = { select = \"title\" }\nlink = { select = \"link\" }\n");
    let named = place.with_config(&["check"]).await;
    assert_eq!(status(&named), 2);
    for words in [
        "feeds/regional.toml:1: kind: found `file` in `regional.toml`",
        "feeds/hand.toml:1: kind: found a feed file named",
    ] {
        assert!(aside(&named).contains(words), "{words} is not in {}", aside(&named));
    }
}
