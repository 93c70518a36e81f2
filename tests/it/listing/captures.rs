//! Every capture that lies beside the project is read: a file nobody reads fails the test.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use crier::domain::programme;
use crier::domain::sighting::Sighting;
use crier::ports::Reading;
use crier::sources::funding_tenders::read_hits;
use flate2::read::GzDecoder;
use serde_json::{Value, json};

use super::coverage::table;
use super::unseen::{BULK, FULL_TEXT, OPEN_CALLS};
use super::{completed, first_page, listing, shipped};
use crate::support::shared;

/// What a capture yields: records in all, and of those read the fields they have.
struct Yield {
    records: usize,
    read: Vec<Sighting>,
    /// What could not be read, and what was looked for and not found.
    defects: BTreeMap<String, usize>,
}

impl Yield {
    fn of(records: usize, reading: Reading) -> Self {
        let mut defects = BTreeMap::new();
        for (mark, defect) in
            reading.defects.iter().map(|one| ('!', one)).chain(reading.misses.iter().map(|one| ('?', one)))
        {
            let what = sort(&defect.what);
            *defects.entry(format!("{mark} {what}")).or_default() += 1;
        }
        Self { records, read: reading.sightings, defects }
    }

    /// Of a table of codes: how many of them name a programme we know.
    fn codes(codes: &[String]) -> String {
        let known = codes.iter().filter(|code| programme::by_identifier(code).is_some()).count();
        format!("{} codes, programme known of {known}", codes.len())
    }

    fn in_words(&self) -> String {
        let first = [format!("{} of {} records", self.read.len(), self.records), table(&self.read)];
        let defects = self.defects.iter().map(|(what, count)| format!("{what}: {count}"));
        first.into_iter().chain(defects).collect::<Vec<_>>().join("\n")
    }
}

/// A defect without the words it quotes from one record: a table of captures repeats no text of theirs.
fn sort(what: &str) -> String {
    let quoted = |(place, part): (usize, &str)| if place % 2 == 1 { "`…`".to_owned() } else { part.to_owned() };
    if what.contains("DATASOURCE") { what.to_owned() } else { what.split('`').enumerate().map(quoted).collect() }
}

fn text(path: &Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    let mut text = String::new();
    if path.extension().is_some_and(|ending| ending == "gz") {
        GzDecoder::new(bytes.as_slice()).read_to_string(&mut text).unwrap();
        return text;
    }
    String::from_utf8(bytes).unwrap()
}

fn lines(path: &Path) -> Vec<Value> {
    text(path).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn by_feed_file(rules: &str, page: String, records: usize) -> String {
    Yield::of(records, first_page(&listing(rules), page).unwrap()).in_words()
}

/// JSON lines as the one page a feed file reads.
fn as_page(path: &Path) -> (String, usize) {
    let lines = lines(path);
    (json!({ "items": lines }).to_string(), lines.len())
}

/// What is read of a capture; nothing where no reader of this project reads it.
fn read(name: &str, path: &Path) -> Option<String> {
    Some(match name {
        "sedia_daily_hits_2026-03-13_2026-06-09.jsonl.gz" => {
            let hits: Vec<Value> =
                lines(path).iter().flat_map(|day| day["upserts"].as_array().unwrap().clone()).collect();
            Yield::of(hits.len(), read_hits("sedia", &hits)).in_words()
        }
        "sedia_hits_open_2026-05-20.jsonl.gz" | "sedia_hits_open_2026-06-27_index_incident.jsonl.gz" => {
            let hits = lines(path);
            Yield::of(hits.len(), read_hits("sedia", &hits)).in_words()
        }
        "sedia_search_response_example.json" => {
            let answer: Value = serde_json::from_str(&text(path)).unwrap();
            let hits = answer["results"].as_array().unwrap();
            Yield::of(hits.len(), read_hits("sedia", hits)).in_words()
        }
        "sedia_calls_fulltext_2026-04-23.jsonl.gz" => {
            let (page, records) = as_page(path);
            by_feed_file(FULL_TEXT, page, records)
        }
        "sedia_open_forthcoming_2026-08-10.jsonl.gz" => {
            let (page, records) = as_page(path);
            by_feed_file(OPEN_CALLS, page, records)
        }
        "grantsTenders_sample_6_objects.json" => by_feed_file(BULK, text(path), 6),
        "rss_eu_calls_feed_2026-08-22.xml" => by_feed_file(&shipped("portal_rss"), text(path), 725),
        "html/euroaccess_listing.html" => by_feed_file(&shipped("euro_access"), text(path), 142),
        "html/eeas_grants_listing.html" => by_feed_file(&shipped("eeas_grants"), text(path), 24),
        "html/euroaccess_call_detail.html" => {
            let rules = listing(&shipped("euro_access"));
            let listed = first_page(&rules, text(&shared("real/html/euroaccess_listing.html")?)).unwrap();
            let one = listed.sightings.iter().find(|seen| seen.reference == "135").unwrap();
            let whole = completed(&rules, one, text(path)).unwrap();
            Yield::of(1, Reading { sightings: vec![whole.sighting], ..Reading::default() }).in_words()
        }
        // The shell that only a browser fills: nothing of it is believed.
        "html/funding_tenders_portal_spa_shell.html" => {
            first_page(&listing(&shipped("euro_access")), text(path)).unwrap_err().to_string()
        }
        "euroaccess_calls_2025-10-04.jsonl.gz" => format!("{} records, compared with the page", lines(path).len()),
        "sedia_facets_2026-08-22.json" => {
            let facets: Value = serde_json::from_str(&text(path)).unwrap();
            let codes = facets["facets"]["frameworkProgramme"].as_array().unwrap();
            let known = |code: &&Value| programme::by_portal_code(code["rawValue"].as_str().unwrap()).is_some();
            format!("{} codes of programmes, {} of them known", codes.len(), codes.iter().filter(known).count())
        }
        "sedia_closed_topic_ids_2026-08-10.tsv.gz" => {
            let text = text(path);
            Yield::codes(
                &text.lines().skip(1).map(|line| line.split('\t').next().unwrap().to_owned()).collect::<Vec<_>>(),
            )
        }
        "horizon_topics_2021-2024_from_grantsTenders_2024-07-11.csv.gz" => {
            let text = text(path);
            let codes = text.lines().skip(1).filter_map(|line| line.split("\"\", \"\"").nth(1)?.split('"').next());
            Yield::codes(&codes.map(str::to_owned).collect::<Vec<_>>())
        }
        "cordis_horizon_topic_codes_2025-12-06.tsv.gz" => {
            let text = text(path);
            Yield::codes(
                &text.lines().skip(1).map(|line| line.split('\t').next().unwrap().to_owned()).collect::<Vec<_>>(),
            )
        }
        // Funded projects and what they made are no calls; `crier eval` and the readers of results read them.
        "cordis_horizon_projects_sample.jsonl.gz" | "cordis_horizon_deliverables_sample.jsonl.gz" => {
            format!("{} records of results", lines(path).len())
        }
        _ => return None,
    })
}

#[test]
fn every_capture_is_read_and_its_coverage_is_as_shown() {
    let Some(folder) = shared("real") else { return };
    let mut shown = Vec::new();
    let mut files: Vec<String> = [("", folder.clone()), ("html/", folder.join("html"))]
        .into_iter()
        .flat_map(|(below, folder)| {
            let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
            let files = entries.filter(|entry| entry.path().is_file()).map(|entry| entry.file_name());
            files.map(|name| format!("{below}{}", name.to_string_lossy())).collect::<Vec<_>>()
        })
        .filter(|name| !name.ends_with("README.md"))
        .collect();
    files.sort();
    for name in &files {
        let read = read(name, &folder.join(name)).unwrap_or_else(|| panic!("nobody reads {name}"));
        shown.push(format!("== {name}\n{read}"));
    }
    let shown = shown.join("\n\n");
    println!("{shown}");
    for (ours, expected) in shown.lines().zip(COVERAGE.trim().lines()) {
        assert_eq!(ours, expected);
    }
    assert_eq!(shown, COVERAGE.trim());
}

/// What is read of each capture: how many records have each field, what is wrong (`!`), what was looked for in vain (`?`).
const COVERAGE: &str = r"
== cordis_horizon_deliverables_sample.jsonl.gz
1949 records of results

== cordis_horizon_projects_sample.jsonl.gz
945 records of results

== cordis_horizon_topic_codes_2025-12-06.tsv.gz
2301 codes, programme known of 2301

== euroaccess_calls_2025-10-04.jsonl.gz
142 records, compared with the page

== grantsTenders_sample_6_objects.json
2 of 6 records
title            2 of 2
link             2 of 2
deadline         2 of 2
opens            2 of 2
status           2 of 2
programme        2 of 2
identifier       2 of 2
call             2 of 2
keywords         1 of 2
? call (optional): found nothing at `…`: 4
? call_title (optional): found nothing at `…`: 4
? deadline: found nothing at `…`: 2
? keywords (optional): found nothing at `…`: 5
? kind: found `…`, expected a match of `…`: 4
? opens (optional): found nothing at `…`: 4
? programme (optional): found `…`, expected a programme we know, or one named in `…`: 4

== horizon_topics_2021-2024_from_grantsTenders_2024-07-11.csv.gz
1907 codes, programme known of 1907

== html/eeas_grants_listing.html
24 of 24 records
title           24 of 24
link            24 of 24
deadline        24 of 24
? deadline: found nothing at `…` as attribute `…`: 5

== html/euroaccess_call_detail.html
1 of 1 records
title            1 of 1
link             1 of 1
deadline         1 of 1
deadline hour    1 of 1
opens            1 of 1
status           1 of 1
programme        1 of 1
identifier       1 of 1
text             1 of 1
keywords         1 of 1

== html/euroaccess_listing.html
142 of 142 records
title          142 of 142
link           142 of 142
deadline       142 of 142
deadline hour  142 of 142
status         142 of 142
programme      141 of 142
? programme: found `…`, expected a programme we know, or one named in `…`: 1

== html/funding_tenders_portal_spa_shell.html
found nothing at `table#calls-overview > tbody > tr` on a page of 0 words titled `EU Funding & Tenders Portal`, expected items, as there have always been

== rss_eu_calls_feed_2026-08-22.xml
715 of 725 records
title          715 of 715
link           715 of 715
status         715 of 715
programme      715 of 715
identifier     715 of 715
text            57 of 715
? deadline (optional): found `…`, expected a match of `…`: 58
? deadline (optional): found nothing at `…` or `…`: 667
? text (optional): found nothing at `…` or `…`: 667

== sedia_calls_fulltext_2026-04-23.jsonl.gz
643 of 805 records
title          643 of 643
link           643 of 643
deadline       643 of 643
opens          558 of 643
status         643 of 643
programme      643 of 643
identifier     643 of 643
text           643 of 643
actions        643 of 643
? opens (optional): found `…`, expected a match of `…`: 157

== sedia_closed_topic_ids_2026-08-10.tsv.gz
6305 codes, programme known of 5183

== sedia_daily_hits_2026-03-13_2026-06-09.jsonl.gz
1209 of 2806 records
title         1209 of 1209
link          1209 of 1209
deadline      1209 of 1209
deadline hour  308 of 1209
opens         1209 of 1209
status        1209 of 1209
programme     1209 of 1209
identifier    1209 of 1209
call           895 of 1209
text           869 of 1209
actions        895 of 1209
budget         891 of 1209

== sedia_facets_2026-08-22.json
30 codes of programmes, 30 of them known

== sedia_hits_open_2026-05-20.jsonl.gz
440 of 440 records
title          440 of 440
link           440 of 440
deadline       440 of 440
deadline hour  149 of 440
opens          440 of 440
status         440 of 440
programme      440 of 440
identifier     440 of 440
text            72 of 440
actions        291 of 440

== sedia_hits_open_2026-06-27_index_incident.jsonl.gz
935 of 1235 records
title          935 of 935
link           935 of 935
deadline       930 of 935
deadline hour  221 of 935
opens          935 of 935
status         935 of 935
programme      935 of 935
identifier     935 of 935
text           117 of 935
actions        709 of 935
! found `SEDIA_PRD_CENTRICITY` as `DATASOURCE`, expected `SEDIA`, the current index: 296

== sedia_open_forthcoming_2026-08-10.jsonl.gz
629 of 629 records
title          629 of 629
link           629 of 629
deadline       629 of 629
status         629 of 629
programme      621 of 629
identifier     629 of 629
call           629 of 629
text           608 of 629
keywords       608 of 629
? call_title (optional): found nothing at `…`: 21
? keywords (optional): found nothing at `…`: 21
? programme: found `…`, expected a programme we know, or one named in `…`: 8
? text (optional): found nothing at `…` or `…`: 21

== sedia_search_response_example.json
1 of 2 records
title            1 of 1
link             1 of 1
deadline         1 of 1
opens            1 of 1
status           1 of 1
programme        1 of 1
identifier       1 of 1
call             1 of 1
text             1 of 1
keywords         1 of 1
actions          1 of 1
! found `SEDIA_PRD_CENTRICITY` as `DATASOURCE`, expected `SEDIA`, the current index: 1
";
