//! Pages as publishers serve them, made up.

use std::fmt::Write;

use crier::config::FeedKind;
use crier::ports::{Page, Source};
use serde_json::{Value, json};

/// A page in the portal's shape, as heavy as its own: 100 hits of 50 kB.
pub(crate) fn portal_page() -> Page {
    let hits: Vec<Value> = (0..100).map(|number| hit(number, 18_300, 23_500)).collect();
    page(1, 100, &hits)
}

/// An answer with these hits.
pub(crate) fn page(number: usize, total: usize, hits: &[Value]) -> Page {
    let body = json!({"totalResults": total, "pageNumber": number, "pageSize": 100, "results": hits}).to_string();
    Page { url: String::new(), content_type: "application/json".to_owned(), body: body.into() }
}

/// A topic with so many bytes of description and conditions, and of what nobody reads.
pub(crate) fn hit(number: usize, described: usize, unread: usize) -> Value {
    let identifier = format!("HORIZON-2027-{number:03}");
    let line = json!({"action": format!("{identifier} - HORIZON-RIA"), "budgetYearMap": {"2027": "6000000"},
            "expectedGrants": 2, "minContribution": 2_000_000, "maxContribution": 3_000_000, "deadlineModel": "single-stage"});
    let others: Vec<Value> = (0..12)
        .map(|other| {
            json!([{"action": format!("HORIZON-2027-9{other:02} - HORIZON-RIA"),
            "budgetYearMap": {"2027": "9000000"}, "expectedGrants": 3}])
        })
        .collect();
    let overview =
        json!({"budgetTopicActionMap": {"1": [line], "2": others[0], "3": others[1], "4": others[2], "5": others[3]}});
    json!({"apiVersion": "2.154", "reference": format!("{}TOPICSen", 51_000_000 + number), "language": "en", "summary": "Topic",
    "metadata": {
        "type": ["1"], "status": ["31094502"], "language": ["en"], "DATASOURCE": ["SEDIA"],
        "REFERENCE": [format!("{}TOPICSen", 51_000_000 + number)],
        "identifier": [identifier], "callIdentifier": ["HORIZON-2027"], "callTitle": ["Towns &amp; villages"],
        "title": [format!("Living archives of towns &ndash; part {number}")], "frameworkProgramme": ["43108390"],
        "startDate": ["2026-11-03T00:00:00.000+0000"], "deadlineDate": ["2027-03-02T00:00:00.000+0000"],
        "deadlineModel": ["single-stage"], "budgetOverview": [overview.to_string()],
        "keywords": ["archives", "libraries", "schools"], "typesOfAction": ["HORIZON  Research and Innovation Actions"],
        "descriptionByte": [description(number, described)], "topicConditions": [description(number + 7, described / 3)],
        "destinationDetails": [description(number + 1, unread / 2)],
        "destinationDescription": [description(number + 2, unread / 4)],
        "supportInfo": [description(number + 3, unread / 6)], "sepTemplate": [description(number + 4, unread / 16)],
    }})
}

/// HTML as the portal's editors write it, at least so many bytes of it.
pub(crate) fn description(seed: usize, bytes: usize) -> String {
    const WORDS: [&str; 16] = [
        "towns",
        "archives",
        "the",
        "of",
        "partnership",
        "and",
        "citizens",
        "libraries",
        "should",
        "propose",
        "expected",
        "outcomes",
        "for",
        "schools",
        "in",
        "Europe",
    ];
    let mut html = String::from("<span class=\"topicdescriptionkind\">Expected Outcome:</span>");
    let mut step = seed;
    while html.len() < bytes {
        html.push_str("<p>");
        for _ in 0..9 {
            for _ in 0..11 {
                step = step.wrapping_mul(1_103_515_245).wrapping_add(12_345);
                html.push_str(WORDS[(step >> 16) % WORDS.len()]);
                html.push(' ');
            }
            write!(
                html,
                "(see&nbsp;<a href=\"https://ec.europa.eu/{seed}\" target=\"_blank\">Annex</a>)<sup>[{}]</sup>, ",
                step % 9
            )
            .unwrap();
        }
        html.push_str("the <b>&ldquo;living archive&rdquo;</b>.</p><ul><li data-list=\"bullet\"><span class=\"ql-ui\"></span>one</li><li>two &amp; three</li></ul>");
    }
    html
}

/// A listing of 142 rows, read by the shipped feed file for such pages.
pub(crate) fn html_page() -> (impl Source, Page) {
    let config = crier::config::embedded();
    let feed = config.feeds.iter().find(|feed| feed.name == "euro_access").unwrap();
    let FeedKind::Listing(rules) = &feed.kind else { unreachable!("it is HTML") };
    let mut html = String::from("<!DOCTYPE html><html><head><title>Calls</title></head><body>");
    html.push_str(&"<nav><ul><li><a href=\"/x\">menu &amp; more</a></li></ul></nav>".repeat(600));
    html.push_str("<table id=\"calls-overview\"><tbody>");
    for row in 0..142 {
        write!(html, "<tr><td class=\"title\">Interreg Here-There</td><td><a href=\"/en/calls/{row}/Call\" title=\"Call\">Call {row}</a></td><td>27.01.2027 17:00</td><td><a class=\"arrow\" href=\"/en/calls/{row}/Call\"></a></td></tr>").unwrap();
    }
    let page = Page { url: feed.url.to_string(), content_type: "text/html".to_owned(), body: html.into() };
    (crier::sources::listing(&feed.name, &feed.url, rules), page)
}
