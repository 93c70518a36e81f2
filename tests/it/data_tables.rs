//! The data tables under `config/`: readable, free of ambiguity, and enough for real listings.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use crier::domain::{programme, vocabulary};
use crier::language::fold;
use flate2::read::GzDecoder;
use serde_json::Value;

use crate::support::shared;

/// Words of which a sentence about something else is full: each may name a programme only beside a cue.
const TRAPS: &[&str] = &[
    "life",
    "digital",
    "media",
    "culture",
    "citizens",
    "horizon",
    "esc",
    "just",
    "justice",
    "equal",
    "equality",
    "mobility",
    "volunteering",
    "mission",
    "missions",
    "leader",
    "cap",
    "lag",
    "step",
    "sport",
    "values",
    "rights",
    "remembrance",
    "prospect",
    "flag",
    "eye",
    "crea",
    "health",
    "energy",
    "security",
    "een",
    "he",
];

/// Portal codes we deliberately give no programme, each with the reason. None today.
const UNKNOWN_ON_PURPOSE: &[(&str, &str)] = &[];

fn assert_unique<T: Ord + Debug>(what: &str, values: impl IntoIterator<Item = T>) {
    let mut seen = BTreeSet::new();
    let repeated: Vec<T> = values.into_iter().filter_map(|value| seen.replace(value)).collect();
    assert!(repeated.is_empty(), "{what} stand twice: {repeated:?}");
}

fn assert_lower_case<'a>(values: impl IntoIterator<Item = &'a String>) {
    let odd: Vec<&String> =
        values.into_iter().filter(|value| value.to_lowercase() != **value || value.trim() != **value).collect();
    assert!(odd.is_empty(), "these should be lower case without spaces around: {odd:?}");
}

fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn all_aliases() -> impl Iterator<Item = &'static String> {
    programme::all().iter().flat_map(|programme| programme.aliases.iter().chain(&programme.aliases_with_cue))
}

#[test]
fn programmes_have_ids_codes_and_prefixes_of_their_own() {
    let all = programme::all();
    assert!(all.len() >= 40, "found {} programmes, expected the whole table", all.len());
    assert_unique("programme ids", all.iter().map(|programme| &programme.id));
    assert_unique("portal codes", all.iter().flat_map(|programme| &programme.portal_codes));
    assert_unique("identifier prefixes", all.iter().flat_map(|programme| &programme.identifier_prefixes));
    for programme in all {
        assert!(is_id(&programme.id), "id `{}`", programme.id);
        assert!(matches!(programme.published.as_str(), "portal" | "national" | "mixed"), "{programme:?}");
        assert!(programme.period == "2021-2027" || programme.period == "2014-2020", "{programme:?}");
        assert!(programme.portal_codes.iter().all(|code| code.bytes().all(|b| b.is_ascii_digit())), "{programme:?}");
        assert!(programme.identifier_prefixes.iter().all(|prefix| prefix.to_uppercase() == *prefix), "{programme:?}");
    }
}

#[test]
fn an_alias_names_one_programme_only() {
    assert_lower_case(all_aliases());
    assert_unique("aliases", all_aliases());
    for programme in programme::all() {
        for alias in programme.aliases.iter().chain(&programme.aliases_with_cue) {
            let named = programme::named(alias).map(|found| found.id.as_str());
            assert_eq!(named, Some(programme.id.as_str()), "alias `{alias}`");
        }
    }
}

#[test]
fn an_ordinary_word_names_a_programme_only_beside_a_cue() {
    for programme in programme::all() {
        for trap in TRAPS {
            let stands_alone =
                programme.aliases.iter().any(|alias| alias == trap) || programme.name.to_lowercase() == *trap;
            assert!(!stands_alone, "`{trap}` of `{}` belongs to aliases_with_cue", programme.id);
        }
        let short: Vec<_> = programme.aliases.iter().filter(|alias| alias.chars().count() < 2).collect();
        assert!(short.is_empty(), "{short:?}");
    }
    let table =
        [("cerv", "cerv"), ("town twinning", "cerv"), ("e+", "erasmus"), ("ka210", "erasmus"), ("feder", "erdf")];
    for (word, id) in table {
        assert_eq!(programme::named(word).map(|found| found.id.as_str()), Some(id), "`{word}`");
    }
}

#[test]
fn identifiers_resolve_to_their_programme() {
    let table = [
        ("CERV-2026-CITIZENS-TOWN-NT", Some("cerv")),
        ("horizon-cl2-2027-01-heritage-01", Some("horizon")),
        ("HORIZON-EURATOM-2026-NRT-01-02", Some("euratom")),
        ("EuropeAid/185446/DD/ACT/GT", Some("europeaid")),
        ("InnovFund-2025-AUC", Some("innovfund")),
        ("ED-2025-PORTUGAL-FPA", Some("europe_direct")),
        ("EDF-2026-RA", Some("edf")),
        ("CREATIVE", None),
        ("LIFELONG-2026", None),
    ];
    for (identifier, expected) in table {
        let found = programme::by_identifier(identifier).map(|programme| programme.id.as_str());
        assert_eq!(found, expected, "{identifier}");
    }
}

#[test]
fn every_portal_code_of_a_real_facet_answer_is_known() {
    let Some(path) = shared("real/sedia_facets_2026-08-22.json") else { return };
    let answer: Value = serde_json::from_reader(File::open(path).unwrap()).unwrap();
    let facets = answer["facets"]["frameworkProgramme"].as_array().unwrap();
    assert!(facets.len() >= 30, "found {} codes", facets.len());
    let excused = |code: &str| UNKNOWN_ON_PURPOSE.iter().any(|(known, _)| *known == code);
    let unknown: Vec<&Value> = facets
        .iter()
        .filter(|facet| {
            let code = facet["rawValue"].as_str().unwrap();
            programme::by_portal_code(code).is_none() && !excused(code)
        })
        .collect();
    assert!(unknown.is_empty(), "no programme for {unknown:?}");
}

#[test]
fn identifiers_of_a_real_listing_resolve() {
    let Some(path) = shared("real/sedia_daily_hits_2026-03-13_2026-06-09.jsonl.gz") else { return };
    let rows = identifiers_and_codes(&path);
    assert!(rows.len() > 1000, "found {} identifiers", rows.len());
    let unknown: Vec<_> = rows.keys().filter(|identifier| programme::by_identifier(identifier).is_none()).collect();
    println!("{} of {} identifiers have no programme: {unknown:?}", unknown.len(), rows.len());
    assert!(unknown.len() * 50 <= rows.len(), "at least 98 % should resolve");

    let contradicted: Vec<_> = rows
        .iter()
        .filter(|(identifier, code)| {
            let by_code = programme::by_portal_code(code).map(|programme| &programme.id);
            let by_prefix = programme::by_identifier(identifier).map(|programme| &programme.id);
            by_code.is_none() || (by_prefix.is_some() && by_code != by_prefix)
        })
        .collect();
    println!("{} identifiers whose code says another programme: {contradicted:?}", contradicted.len());
    assert!(contradicted.len() * 50 <= rows.len(), "prefix and code should agree: {contradicted:?}");
}

/// Every identifier of a recorded listing with its first programme code.
#[expect(clippy::unwrap_used, reason = "a capture that cannot be read fails the test that asked for it")]
fn identifiers_and_codes(path: &Path) -> BTreeMap<String, String> {
    let mut rows = BTreeMap::new();
    for line in BufReader::new(GzDecoder::new(File::open(path).unwrap())).lines() {
        let day: Value = serde_json::from_str(&line.unwrap()).unwrap();
        for hit in day["upserts"].as_array().unwrap() {
            let first = |key: &str| hit["metadata"][key][0].as_str().unwrap_or_default().to_owned();
            rows.insert(first("identifier"), first("frameworkProgramme"));
        }
    }
    rows
}

#[test]
fn organisations_and_themes_have_ids_and_words_of_their_own() {
    for (what, terms) in [("organisation", vocabulary::organisations()), ("theme", vocabulary::themes())] {
        assert!(terms.len() >= 30, "found {} of {what}, expected the whole table", terms.len());
        assert_unique("ids", terms.iter().map(|term| &term.id));
        assert_unique("words", terms.iter().flat_map(|term| &term.words));
        assert_lower_case(terms.iter().flat_map(|term| &term.words));
        for term in terms {
            assert!(is_id(&term.id), "id `{}`", term.id);
            assert!(!term.words.is_empty(), "`{}` has no words", term.id);
            for word in term.words.iter().chain([&term.name]) {
                let found = vocabulary::term_named(terms, word).map(|found| found.id.as_str());
                assert_eq!(found, Some(term.id.as_str()), "`{word}`");
            }
        }
    }
}

#[test]
fn a_word_that_calls_about_anything_contain_names_no_theme() {
    let accidents = [
        "ecosystem",
        "architecture",
        "space",
        "inclusion",
        "participatory",
        "accessibility",
        "industrial",
        "preparedness",
        "culture",
        "interoperability",
        "construction",
        "security",
        "media",
        "innovation",
        "people",
        "learning",
    ];
    for theme in vocabulary::themes() {
        let found: Vec<_> = theme.words.iter().filter(|word| accidents.contains(&word.as_str())).collect();
        assert!(found.is_empty(), "`{}` is named by {found:?}", theme.id);
    }
}

#[test]
fn countries_are_found_by_either_code_name_and_demonym() {
    let all = vocabulary::countries();
    assert_unique("country codes", all.iter().map(|country| &country.code));
    assert_lower_case(all.iter().flat_map(|country| &country.also));
    let spelled = |country: &vocabulary::Country| {
        let own = [country.code.to_lowercase(), country.name.to_lowercase()];
        own.into_iter().chain(country.also.clone()).collect::<Vec<_>>()
    };
    assert_unique("country words", all.iter().flat_map(spelled));
    for country in all {
        assert!(country.code.len() == 2 && country.code.bytes().all(|b| b.is_ascii_uppercase()), "{country:?}");
        assert!(country.also.iter().all(|word| word != "and" && word != "can"), "{country:?}");
    }
    let table =
        [("el", "GR"), ("GR", "GR"), ("uk", "GB"), ("gb", "GB"), ("Polska", "PL"), ("kosovo", "XK"), ("turkey", "TR")];
    for (word, code) in table {
        assert_eq!(vocabulary::country_named(word).map(|found| found.code.as_str()), Some(code), "`{word}`");
    }
}

#[test]
fn every_member_state_and_candidate_is_there() {
    let members = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE";
    let others = "IS LI NO CH GB AL BA XK ME MK RS TR UA MD GE AM AZ BY DZ EG IL JO LB LY MA PS SY TN FO CA KR NZ JP";
    assert_eq!(members.split(' ').count(), 27);
    for code in members.split(' ').chain(others.split(' ')) {
        assert!(vocabulary::countries().iter().any(|country| country.code == code), "{code} is missing");
    }
}

/// The rows of a table of the glossary, without remarks.
#[expect(clippy::unwrap_used, reason = "a table that cannot be read fails the test that asked for it")]
fn glossary(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/glossary").join(format!("{name}.tsv"));
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

#[test]
fn a_form_of_a_country_names_nothing_else_in_its_language() {
    let countries = glossary("countries");
    let languages: BTreeSet<&str> = countries.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(languages.len(), 23);
    for language in languages {
        let mut owners: BTreeMap<String, String> = BTreeMap::new();
        for row in glossary(language) {
            owners.extend(row[1].split('|').map(|phrase| (fold::key(phrase), row[0].clone())));
        }
        let mut clashes = Vec::new();
        let mut forms = 0;
        for row in countries.iter().filter(|row| row[0] == language) {
            for form in row[2].split('|') {
                forms += 1;
                let other = owners.insert(fold::key(form), row[1].clone());
                clashes.extend(other.map(|other| format!("`{form}` of {} is {other}", row[1])));
            }
        }
        assert!(forms > 150, "{language} has {forms} forms");
        assert!(clashes.is_empty(), "{language}: {clashes:?}");
    }
}

#[test]
fn every_language_names_every_concept_once() {
    let concepts: Vec<String> = glossary("concepts").into_iter().map(|row| row[0].clone()).collect();
    let languages: BTreeSet<String> = glossary("countries").into_iter().map(|row| row[0].clone()).collect();
    for language in languages {
        let named: Vec<String> = glossary(&language).into_iter().map(|row| row[0].clone()).collect();
        assert_eq!(named, concepts, "{language}");
    }
}
