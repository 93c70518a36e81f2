//! Whatever arrives, reading ends, never panics, and keeps its promises.

use crier::ports::{KnownAside, Page, Reading, Source};
use crier::sources::funding_tenders::read_hits;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{fixture, portal, read_page, sound};

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_without_panic(body in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(read_page(1, body).is_err());
    }

    #[test]
    fn any_json_is_read_without_panic(hits in prop::collection::vec(any_json(), 0..6)) {
        check(&read_hits("sedia", &hits))?;
    }

    #[test]
    fn a_page_with_parts_replaced_is_read_without_panic(
        name in prop::sample::select(vec!["topics", "cascade", "external", "not_as_asked"]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any_json()), 1..8),
    ) {
        let mut page: Value = serde_json::from_slice(&fixture(name)).unwrap();
        for (place, value) in changes {
            let mut pointers = Vec::new();
            collect(&page, String::new(), &mut pointers);
            if let Some(spot) = page.pointer_mut(place.get(&pointers[..]).as_str()) {
                *spot = value;
            }
        }
        if let Ok(reading) = read_page(1, page.to_string()) {
            check(&reading)?;
        }
    }

    #[test]
    fn what_stands_beside_the_calls_is_read_without_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        values in prop::collection::vec(any_json(), 0..4),
        name in prop::sample::select(vec!["programmes", "news"]),
    ) {
        let portal = portal();
        let bodies = [
            bytes,
            json!({"facets": [{"name": "frameworkProgramme", "values": values.clone()}]}).to_string().into_bytes(),
            json!({"totalResults": 1, "results": values.clone()}).to_string().into_bytes(),
            json!({"TopicDetails": {"identifier": "LIFE-2026-SAP", "latestInfos": values.clone(), "conditions": "<p>x",
                "budgetOverviewJSONItem": {"budgetTopicActionMap": values}}}).to_string().into_bytes(),
        ];
        let listed = read_hits("sedia", &[sound("5TOPICSen")]).sightings.remove(0);
        for body in bodies {
            let page = Page { url: String::new(), content_type: String::new(), body: body.into() };
            if let Ok(said) = portal.hear(name, None, &page) {
                // What was remembered is understood again, whatever it was.
                let known = KnownAside { since: jiff::Timestamp::MIN, said };
                prop_assert!(portal.knowing(&[(name.to_owned(), known)].into()).is_some());
                prop_assert!(portal.hear(name, Some("no JSON"), &page).is_ok());
            }
            if let Ok(whole) = portal.complete(listed.clone(), &page) {
                prop_assert_eq!(whole.sighting.key(), listed.key());
            }
        }
    }

    #[test]
    fn any_markup_becomes_clean_text(markup in markup()) {
        let mut hit = sound("5TOPICSen");
        hit["metadata"]["descriptionByte"] = json!([markup]);
        let reading = read_hits("sedia", &[hit]);
        let text = &reading.sightings[0].facts.text;
        let noise = text.contains(['\u{a0}', '\u{feff}', '\r', '\t']);
        prop_assert!(!noise, "found noise in {:?}", text);
        prop_assert!(!text.contains("secret()"));
        prop_assert!(text.is_empty() || text.ends_with('\n'));
        prop_assert!(text.lines().all(|line| !line.is_empty() && line.trim() == line && !line.contains("  ")), "{text:?}");
    }
}

#[test]
fn a_text_is_cut_at_its_bound_and_says_so() {
    for markup in ["<p>word </p>".repeat(30_000), "<div>".repeat(200_000) + "deep", "word ".repeat(100_000)] {
        let mut hit = sound("5TOPICSen");
        hit["metadata"]["descriptionByte"] = json!([markup]);
        let text = &read_hits("sedia", &[hit]).sightings[0].facts.text;
        assert!(text.chars().count() <= 60_000);
        assert!(!text.contains("word") || text.ends_with("…\n") || text.matches("word").count() <= 10_000);
    }
}

fn check(reading: &Reading) -> Result<(), TestCaseError> {
    for sighting in &reading.sightings {
        let facts = &sighting.facts;
        prop_assert!(!sighting.reference.is_empty() && !facts.title.is_empty());
        prop_assert!(facts.link.starts_with("http"));
        let moments: Vec<_> = facts.deadlines.iter().map(|deadline| (deadline.date, deadline.time)).collect();
        prop_assert!(moments.is_sorted_by(|one, other| one < other), "{moments:?}");
        prop_assert_ne!(facts.budget.total, Some(0));
    }
    let mut references: Vec<_> = reading.sightings.iter().map(|sighting| &sighting.reference).collect();
    references.sort();
    prop_assert!(references.is_sorted_by(|one, other| one < other));
    Ok(())
}

fn any_json() -> impl Strategy<Value = Value> {
    let words =
        vec!["1", "8", "en", "SEDIA", "31094502", "2026-03-29T22:00:00.000+0000", "-9999-01-01T23:00:00Z", "<p>x", ""];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop::sample::select(words).prop_map(Value::from),
        "[+-]?[0-9]{4,6}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.000[+]0000".prop_map(Value::from),
    ];
    let names = prop::sample::select(vec!["reference", "metadata", "type", "status", "deadlineDate", "title", "x"]);
    leaf.prop_recursive(3, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(names.clone().prop_map(str::to_owned), inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn markup() -> impl Strategy<Value = String> {
    let pieces = vec![
        "<p>",
        "</p>",
        "<li>",
        "</ul>",
        "<td>",
        "<tr>",
        "<script>secret()</script>",
        "<style>secret()",
        "</style>",
        "<sup>[1]</sup>",
        "<!--",
        "-->",
        "&nbsp;",
        "&amp;",
        "\u{feff}",
        "\u{a0}",
        "\r\n",
        "\t",
        "word",
        " ",
        "<br/>",
        "<a href=\"#_ftn1\">[2]</a>",
        "é",
        "<template>",
        "<table>",
        "<svg>",
        "</svg>",
        "<title>",
        "< ",
        ">",
        "\"",
    ];
    prop::collection::vec(prop::sample::select(pieces), 0..40).prop_map(|pieces| pieces.concat())
}

fn collect(value: &Value, path: String, pointers: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{path}/{index}"), pointers);
            }
        }
        Value::Object(fields) => {
            for (name, item) in fields {
                collect(item, format!("{path}/{name}"), pointers);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    pointers.push(path);
}
