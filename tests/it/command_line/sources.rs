//! `crier source` and `crier collect --record`.

use std::path::PathBuf;

use crier::cli::demo::portal::Portal;
use serde_json::Value;

use super::{Place, aside, lines, out, status};
use crate::three_days::{days, first_day, hits_of};

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/sources").join(name)
}

/// A place with the feed file of a fixture, called `town`.
fn with_feed(name: &str) -> Place {
    let place = Place::new("http://127.0.0.1:9/");
    place.write("feeds/town.toml", &std::fs::read_to_string(fixture(&format!("{name}.toml"))).unwrap());
    place
}

async fn tried(place: &Place, page: &str, more: &[&str]) -> std::process::Output {
    let page = fixture(page).display().to_string();
    place.crier(&[&["source", "try", "--config", "crier.toml", "town", "--page", &page], more].concat()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_file_is_tried_on_a_saved_page_field_by_field() {
    let place = with_feed("html/table");
    let detail = fixture("html/table.detail.html").display().to_string();
    let words = tried(&place, "html/table.html", &["--detail", &detail]).await;
    assert_eq!(status(&words), 0, "{}", aside(&words));
    let shown = out(&words);
    for line in [
        "town (html): 4 records of 7, no next page",
        "deadline         3 of 4     2027-01-27 17:00 Europe/Brussels",
        "identifier       1 of 4     TOWN-2027-NET-01",
        "   1 programme: found `A fund nobody knows`, expected a programme we know, or one named in `map` (first at 504)",
        "   1 deadline: found `to be announced`, expected a date (first at 503)",
        "the first record, town:501:",
    ] {
        assert!(shown.contains(line), "{line} is not in\n{shown}");
    }
    assert!(!place.path().join("data").exists(), "a dry run stored something");

    let json = tried(&place, "html/table.html", &["--json"]).await;
    let [trial] = &lines(&json)[..] else { panic!("expected one object") };
    assert_eq!((&trial["source"], &trial["records"], &trial["total"]), (&"town".into(), &4.into(), &7.into()));
    let deadline = trial["fields"].as_array().unwrap().iter().find(|field| field["field"] == "deadline").unwrap();
    assert_eq!(deadline["found"], 3);
    assert_eq!(trial["sightings"].as_array().unwrap().len(), 4);
    assert!(trial["defects"].as_array().unwrap().iter().any(|defect| defect["at"] == "503"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_another_shape_and_a_name_nobody_knows_are_told() {
    let place = with_feed("html/table");
    let wrong = tried(&place, "html/cards.html", &[]).await;
    assert_eq!((status(&wrong), out(&wrong).as_str()), (1, ""));
    assert!(aside(&wrong).contains("found nothing at `table#overview > tbody > tr` on a page of"), "{}", aside(&wrong));
    let unknown = place.crier(&["source", "try", "--config", "crier.toml", "nowhere"]).await;
    assert_eq!(status(&unknown), 2);
    assert!(aside(&unknown).contains("expected one of: portal, town"), "{}", aside(&unknown));
    let missing = tried(&place, "html/no_such_page.html", &[]).await;
    assert_eq!(status(&missing), 1);
    place.write("feeds/town.toml", "kind = \"html\"\nurl = \"https://calls.example/\"\n");
    assert_eq!(status(&tried(&place, "html/table.html", &[]).await), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn sources_are_listed_with_when_they_were_read() {
    let portal = Portal::start(first_day()).await.unwrap();
    let place = Place::new(&portal.url());
    place.write(
        "feeds/town.toml",
        &format!("enabled = false\n{}", std::fs::read_to_string(fixture("feed/atom.toml")).unwrap()),
    );
    let list = ["source", "list", "--config", "crier.toml", "--json"];
    let before = lines(&place.crier(&list).await);
    assert_eq!(before.len(), 2);
    assert!(!place.path().join("data").exists(), "a list began a store");
    assert_eq!(before[0]["last_success"], Value::Null);
    assert_eq!(status(&place.with_config(&["collect", "--at", "2026-11-16"]).await), 0);
    let after = lines(&place.crier(&list).await);
    let named = |name: &str| after.iter().find(|line| line["name"] == name).unwrap();
    assert_eq!((&named("portal")["records"], &named("portal")["enabled"]), (&53.into(), &true.into()));
    assert_eq!(named("portal")["last_success"], "2026-11-16T08:00:00Z");
    assert_eq!((&named("town")["kind"], &named("town")["enabled"]), (&"feed".into(), &false.into()));
    let words = out(&place.crier(&list[..4]).await);
    assert!(words.contains("2026-11-16 08:00 UTC, 53 records") && words.contains("never read"), "{words}");
    let off = place.with_config(&["collect", "--source", "town"]).await;
    assert_eq!(status(&off), 2);
    assert!(aside(&off).contains("found `town` off"), "{}", aside(&off));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_recorded_can_be_replayed() {
    for file in ["recording.jsonl", "recording.jsonl.gz"] {
        let portal = Portal::start(first_day()).await.unwrap();
        let place = Place::new(&portal.url());
        let mut told = Vec::new();
        for (day, moment) in days().iter().zip(["2026-11-16", "2026-11-17", "2026-11-18"]) {
            portal.show(hits_of(day).clone());
            let run = place.with_config(&["collect", "--json", "--at", moment, "--record", file]).await;
            assert_eq!(status(&run), 0, "{}", aside(&run));
            told.extend(lines(&run).into_iter().filter(|line| line.get("event").is_some()));
        }
        let replayed = place.with_config(&["replay", "--json", "--community", "town", file]).await;
        assert_eq!(status(&replayed), 0, "{}", aside(&replayed));
        let news = |lines: Vec<Value>| -> Vec<(Value, Value, Value)> {
            let mut news: Vec<_> = lines
                .into_iter()
                .filter(|line| line["audience"] == "console:main" && line["event"] != "reminder")
                .map(|line| (line["event"].clone(), line["key"].clone(), line["now"].clone()))
                .collect();
            news.sort_by_key(|(event, key, _)| (event.to_string(), key.to_string()));
            news
        };
        let collected = news(told);
        assert!(!collected.is_empty());
        assert_eq!(news(lines(&replayed)), collected, "{file}");
        let late = place.with_config(&["collect", "--at", "2026-11-10", "--record", file]).await;
        assert_eq!(status(&late), 1, "a recording runs forward");
    }
}
