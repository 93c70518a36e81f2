//! The house rules that no lint knows: who may import whom, and how files look.

use std::fs;
use std::path::{Path, PathBuf};

/// What each layer may use of the others; `daemon`, `cli` and `main` may use everything.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("language", &["domain"]),
    ("matching", &["domain", "language"]),
    ("search", &["domain", "language"]),
    ("ports", &["domain"]),
    ("clock", &["ports"]),
    ("config", &["domain"]),
    ("store", &["domain", "ports"]),
    ("sources", &["domain", "ports"]),
    ("platforms", &["domain", "ports"]),
    ("conversation", &["domain", "language", "search", "ports"]),
    ("pipeline", &["domain", "language", "matching", "search", "ports"]),
    ("telemetry", &[]),
];

/// Crates that only some places may name.
const HOMES: &[(&str, &[&str])] = &[
    ("sled", &["store/sled"]),
    ("serenity", &["platforms/discord"]),
    ("teloxide", &["platforms/telegram"]),
    ("scraper", &["sources", "config/listing.rs"]),
    ("tantivy", &["search"]),
    ("tokio_cron_scheduler", &["daemon"]),
    ("clap", &["cli", "main.rs"]),
    ("clap_complete", &["cli"]),
    ("indicatif", &["cli"]),
    ("axum", &["cli/demo"]),
    ("fluent_bundle", &["language/catalogue"]),
];

/// What sources share.
const SHARED_BY_SOURCES: [&str; 3] = ["http", "listing", "text"];

/// Longer files are a sign that a noun wants out.
const LINES_MAX: usize = 400;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn files(under: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![under.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).expect("the folder is part of the project");
        for entry in entries.map(|entry| entry.expect("the folder can be read").path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.to_string_lossy().ends_with(ending) {
                found.push(entry);
            }
        }
    }
    found.sort();
    found
}

/// Path below `src`, with `/`.
fn place(file: &Path) -> String {
    let below = file.strip_prefix(folder("src")).unwrap_or(file);
    below.to_string_lossy().replace('\\', "/")
}

fn layer(place: &str) -> &str {
    place.split(['/', '.']).next().unwrap_or(place)
}

fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// Whether a line names a crate, and not a module of ours that is called the same.
fn names_crate(line: &str, name: &str) -> bool {
    line.match_indices(&format!("{name}::")).any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        !before.ends_with(|c: char| c.is_alphanumeric() || c == '_') && !before.ends_with("::")
    })
}

#[test]
fn every_layer_uses_only_those_below_it() {
    let layers: Vec<&str> = MAY_USE.iter().map(|(layer, _)| *layer).chain(["daemon", "cli"]).collect();
    let mut faults = Vec::new();
    for file in files(&folder("src"), ".rs") {
        let place = place(&file);
        let here = layer(&place);
        let Some((_, allowed)) = MAY_USE.iter().find(|(layer, _)| *layer == here) else { continue };
        let text = fs::read_to_string(&file).expect("source files are text");
        for used in layers.iter().filter(|used| **used != here && !allowed.contains(used)) {
            let names =
                |line: &&str| line.contains(&format!("crate::{used}")) || line.contains(&format!("crate::{{{used}"));
            if let Some(line) = code(&text).find(names) {
                faults.push(format!("{place} uses {used}: {}", line.trim()));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_file_is_in_a_known_layer_and_says_what_it_is_for() {
    let mut faults = Vec::new();
    for file in files(&folder("src"), ".rs") {
        let place = place(&file);
        let known = ["daemon", "cli", "main", "lib"].contains(&layer(&place))
            || MAY_USE.iter().any(|(known, _)| *known == layer(&place));
        if !known {
            faults.push(format!("{place} is in no layer"));
        }
        let text = fs::read_to_string(&file).expect("source files are text");
        if !text.starts_with("//! ") {
            faults.push(format!("{place} does not begin with its purpose"));
        }
        if text.lines().count() > LINES_MAX {
            faults.push(format!("{place} has {} lines, more than {LINES_MAX}", text.lines().count()));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn adapters_never_meet_and_crates_stay_at_home() {
    let mut faults = Vec::new();
    for file in files(&folder("src"), ".rs") {
        let place = place(&file);
        let text = fs::read_to_string(&file).expect("source files are text");
        for (name, homes) in HOMES {
            let names = |line: &&str| names_crate(line, name);
            let at_home = homes.iter().any(|home| place.starts_with(home));
            if let Some(line) = code(&text).find(names).filter(|_| !at_home) {
                faults.push(format!("{place} names {name}: {}", line.trim()));
            }
        }
        for group in ["platforms", "sources", "store"] {
            let own = place.strip_prefix(&format!("{group}/")).and_then(|rest| rest.split(['/', '.']).next());
            let Some(own) = own.filter(|own| *own != "mod" && *own != "http") else { continue };
            let may = |rest: &str| SHARED_BY_SOURCES.iter().chain([&own]).any(|name| rest.starts_with(name));
            let other = |line: &&str| line.split_once(&format!("crate::{group}::")).is_some_and(|(_, rest)| !may(rest));
            if let Some(line) = code(&text).find(other) {
                faults.push(format!("{place} meets another adapter: {}", line.trim()));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_dependency_has_its_reason() {
    let text = fs::read_to_string(folder("Cargo.toml")).expect("the manifest is text");
    let mut in_dependencies = false;
    let mut faults = Vec::new();
    for line in text.lines() {
        if line.starts_with('[') {
            in_dependencies = line.contains("dependencies");
        } else if in_dependencies
            && line.contains(" = ")
            && !line.trim_start().starts_with('#')
            && !line.contains(" # ")
        {
            faults.push(line.to_owned());
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn nothing_names_this_machine_or_holds_a_token() {
    let mut faults = Vec::new();
    let folders = ["src", "tests", "config", "fixtures", "benches"];
    let endings = [".rs", ".toml", ".md", ".json", ".jsonl", ".txt", ".sh"];
    let found = folders
        .iter()
        .filter(|name| folder(name).is_dir())
        .flat_map(|name| endings.iter().flat_map(|ending| files(&folder(name), ending)).collect::<Vec<_>>());
    for file in found.filter(|file| !file.ends_with("tidy.rs")) {
        let text = fs::read_to_string(&file).expect("these files are text");
        for mark in ["/home/", "/root/", "/work/", "BEGIN PRIVATE KEY"] {
            if text.contains(mark) {
                faults.push(format!("{} holds {mark}", file.display()));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}
