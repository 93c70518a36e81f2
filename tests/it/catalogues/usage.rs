//! The code says what the catalogue has, with the arguments it has, and the catalogue has nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crier::conversation::commands;
use crier::domain::entry::Part;
use crier::domain::interest::Slip;
use crier::domain::language::Language;
use crier::domain::vocabulary::{self, Term};
use crier::domain::zone::Zone;
use crier::language::Words;

use super::messages::catalogue;

/// Every `say!` and `say_line!` under a folder: the key, and the names of the arguments.
fn sayings(folder: &Path, found: &mut BTreeMap<String, BTreeSet<String>>) {
    for entry in fs::read_dir(folder).expect("the folder is part of the project") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            sayings(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("source files are text");
            let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            let code = code.join(" ");
            for start in ["say!(", "say_line!("] {
                for (at, _) in code.match_indices(start) {
                    let inside = call(code.get(at + start.len()..).unwrap_or_default());
                    let Some((key, arguments)) = parts(inside) else { continue };
                    let known = found.entry(key.clone()).or_insert_with(|| arguments.clone());
                    assert_eq!(*known, arguments, "{key} is said in two ways");
                }
            }
        }
    }
}

/// The text up to the parenthesis that closes the call.
fn call(rest: &str) -> &str {
    let mut depth = 1;
    let mut in_text = false;
    for (at, letter) in rest.char_indices() {
        match letter {
            '"' => in_text = !in_text,
            '(' | '[' | '{' if !in_text => depth += 1,
            ')' | ']' | '}' if !in_text => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return rest.get(..at).unwrap_or_default();
        }
    }
    rest
}

/// The key and the arguments' names; `None` for the macro's own definition.
fn parts(inside: &str) -> Option<(String, BTreeSet<String>)> {
    let (_, rest) = inside.split_once('"')?;
    let (key, rest) = rest.split_once('"')?;
    let mut depth = 0;
    let mut arguments = BTreeSet::new();
    let mut word = String::new();
    for letter in rest.chars() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => word.clear(),
            '=' if depth == 0 => {
                arguments.insert(word.trim().to_owned());
            }
            _ if depth == 0 => word.push(letter),
            _ => {}
        }
    }
    Some((key.to_owned(), arguments))
}

/// Keys that are made of ids, so that no text of the code holds them whole.
fn families() -> BTreeSet<String> {
    let ids = |kind: &'static str, terms: &'static [Term]| terms.iter().map(move |term| format!("{kind}-{}", term.id));
    let organisations: Vec<String> = ids("organisation", vocabulary::organisations()).collect();
    let mut keys: BTreeSet<String> = organisations.iter().map(|key| format!("{key}.plural")).collect();
    keys.extend(organisations);
    keys.extend(ids("theme", vocabulary::themes()));
    keys.extend(vocabulary::countries().iter().map(|country| format!("country-{}", country.code)));
    keys.extend(Slip::FIELDS.split(", ").map(|field| format!("expected-{field}")));
    let free = [Part::CallTitle, Part::Actions, Part::Keywords, Part::Text];
    keys.extend(Part::ALL.iter().filter(|part| !free.contains(part)).map(|part| format!("entry-{}", part.as_str())));
    for command in commands() {
        let key = format!("command-{}", command.name);
        keys.extend(command.argument.map(|_| format!("{key}.argument")));
        keys.extend([format!("{key}.name"), key]);
    }
    keys
}

#[test]
fn the_code_says_what_the_catalogue_has_and_nothing_is_left_over() {
    let mut said = BTreeMap::new();
    sayings(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut said);
    assert!(said.len() > 150, "found {} sayings, expected those of the whole code", said.len());
    let families = families();
    let english = catalogue(Language::English).messages;
    let mut faults = Vec::new();
    for (key, arguments) in &said {
        match english.get(key) {
            None => faults.push(format!("{key} is said and not in en.ftl")),
            Some(message) if message.arguments != *arguments => {
                faults.push(format!("{key} is given {arguments:?}, and en.ftl uses {:?}", message.arguments));
            }
            Some(_) => {}
        }
    }
    faults
        .extend(families.iter().filter(|key| !english.contains_key(*key)).map(|key| format!("{key} is not in en.ftl")));
    let is_used = |key: &&String| said.contains_key(*key) || families.contains(*key) || key.starts_with("city-");
    faults.extend(english.keys().filter(|key| !is_used(key)).map(|key| format!("{key} is never said")));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn english_names_are_those_of_the_tables() {
    let words = Words::of(Language::English);
    let named = |key: String| words.find(&key, &[]).unwrap_or_default();
    for term in vocabulary::organisations() {
        assert_eq!(named(format!("organisation-{}", term.id)), term.name);
        assert_eq!(&named(format!("organisation-{}.plural", term.id)), term.plural.as_ref().unwrap_or(&term.name));
    }
    for term in vocabulary::themes() {
        assert_eq!(named(format!("theme-{}", term.id)), term.name);
    }
    for country in vocabulary::countries() {
        assert_eq!(named(format!("country-{}", country.code)), country.name);
    }
    let cities = catalogue(Language::English).messages.into_keys().filter(|key| key.starts_with("city-"));
    for city in cities.map(named) {
        let is_zone = |area: &&str| Zone::named(&format!("{area}/{}", city.replace(' ', "_"))).is_ok();
        assert!(["Europe", "Atlantic", "Asia"].iter().any(is_zone), "{city} names no zone");
    }
}

/// Whether a line of code says words that stand in it.
fn says(line: &str) -> bool {
    let starts = ["Message::of(\"", "text_of(\"", ".heading(\"", ".button(\"", "Inline::Strong(\"", "Inline::Text(\""];
    starts.iter().any(|start| line.contains(start))
}

#[test]
fn nothing_is_said_beside_the_catalogues() {
    let mut folders = vec!["src/language/wording".to_owned(), "src/conversation".to_owned()];
    let mut faults = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(&folder)).expect("it is there") {
            let path = entry.expect("it can be read").path();
            let name = format!("{folder}/{}", path.file_name().unwrap_or_default().to_string_lossy());
            if path.is_dir() {
                folders.push(name);
                continue;
            }
            let text = fs::read_to_string(&path).expect("source files are text");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            faults.extend(code.lines().filter(|line| says(line)).map(|line| format!("{name}: {}", line.trim())));
        }
    }
    assert!(faults.is_empty(), "these words belong into config/languages:\n{}", faults.join("\n"));
}
