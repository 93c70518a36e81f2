//! Every language says everything that English says, in its own plural forms, within the platforms' limits.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crier::domain::language::Language;
use crier::language::Words;
use crier::language::catalogue::Value;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use super::messages::{Catalogue, catalogue, spoken};

/// The longest label of a button; Discord takes 80 characters, and 64 leave room on a phone.
const LABEL_MAX: usize = 64;
/// The longest description of a command, on Discord; Telegram takes more.
const DESCRIPTION_MAX: usize = 100;
/// The longest name of a command or its argument, on Discord.
const NAME_MAX: usize = 32;
/// Every category of CLDR's plural rules.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_file_is_a_language_we_speak() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/languages");
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().trim_end_matches(".ftl").to_owned();
    let files: BTreeSet<String> =
        fs::read_dir(folder).expect("it is there").map(|entry| name(entry.expect("readable"))).collect();
    let codes: BTreeSet<String> = spoken().map(|language| language.as_str().to_owned()).collect();
    assert_eq!(files, codes, "a file in config/languages needs `spoken!` in src/domain/language.rs");
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let english = catalogue(Language::English);
    let mut faults = Vec::new();
    for language in spoken() {
        let Catalogue { messages, faults: unread } = catalogue(language);
        let code = language.as_str();
        faults.extend(unread.iter().map(|fault| format!("{code}: {fault}")));
        let missing = english.messages.keys().filter(|key| !messages.contains_key(*key));
        faults.extend(missing.map(|key| format!("{code}: {key} is missing")));
        let unknown = messages.keys().filter(|key| !english.messages.contains_key(*key));
        faults.extend(unknown.map(|key| format!("{code}: {key} is not in en.ftl")));
    }
    assert_none(&faults);
}

#[test]
fn every_message_uses_the_arguments_that_english_uses() {
    let english = catalogue(Language::English);
    let mut faults = Vec::new();
    for language in spoken() {
        for (key, message) in catalogue(language).messages {
            let code = language.as_str();
            let Some(model) = english.messages.get(&key) else { continue };
            if message.arguments != model.arguments {
                let (found, expected) = (&message.arguments, &model.arguments);
                faults.push(format!("{code}: {key} uses {found:?}, expected {expected:?}"));
            }
            if !message.others.is_empty() {
                faults.push(format!("{code}: {key} uses {:?}, expected arguments only", message.others));
            }
        }
    }
    assert_none(&faults);
}

/// Chooses a plural form as Fluent does in a language.
struct Plurals(FluentBundle<FluentResource>);

impl Plurals {
    fn of(language: Language) -> Self {
        let code = if language == Language::Portuguese { "pt-PT" } else { language.as_str() };
        let mut bundle = FluentBundle::new(vec![code.parse().expect("a code is a locale")]);
        let forms = CATEGORIES.map(|form| format!("[{form}] {form}")).join("\n ");
        let probe = format!("form = {{ $n ->\n {}\n }}", forms.replace("[other]", "*[other]"));
        bundle.add_resource(FluentResource::try_new(probe).expect("it is well-formed")).expect("it is the only one");
        Self(bundle)
    }

    fn form(&self, number: u32) -> String {
        let pattern = self.0.get_message("form").and_then(|message| message.value()).expect("it is there");
        let arguments = FluentArgs::from_iter([("n", number)]);
        self.0.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

/// The numbers an argument can have.
fn range(argument: &str) -> Vec<u32> {
    match argument {
        "month" => (1..=12).collect(),
        "day" => (1..=31).collect(),
        _ => (0..=1_200).chain([100_000, 1_000_000, 2_000_000]).collect(),
    }
}

#[test]
fn every_plural_has_the_forms_its_language_needs() {
    let mut faults = Vec::new();
    for language in spoken() {
        let plurals = Plurals::of(language);
        let forms: BTreeMap<u32, String> = range("").into_iter().map(|number| (number, plurals.form(number))).collect();
        for (key, message) in catalogue(language).messages {
            for (argument, keys) in &message.selectors {
                let has = |key: &str| keys.iter().any(|known| known == key);
                let lacks = |number: &u32| !has(&number.to_string()) && !has(&forms[number]);
                let lacking: BTreeSet<&String> =
                    range(argument).iter().filter(|n| lacks(n)).map(|n| &forms[n]).collect();
                let code = language.as_str();
                // A month's and a day's last form may stand for all others: their numbers are few.
                if !lacking.is_empty() {
                    faults.push(format!("{code}: {key} lacks {lacking:?} for ${argument}"));
                }
                let known = |key: &&String| CATEGORIES.contains(&key.as_str()) || key.parse::<u32>().is_ok();
                let odd: Vec<&String> = keys.iter().filter(|key| !known(key)).collect();
                if !odd.is_empty() {
                    faults.push(format!("{code}: {key} has the forms {odd:?}, which are none"));
                }
            }
        }
    }
    assert_none(&faults);
}

/// Every message of a language as it is said, with made-up arguments.
fn said(language: Language) -> Vec<(String, String)> {
    let words = Words::of(language);
    let mut said = Vec::new();
    for (key, message) in catalogue(language).messages {
        let selects = |argument: &String| message.selectors.iter().any(|(on, _)| on == argument);
        for number in [0_u32, 1, 2, 3, 5, 11, 21, 101] {
            let value = |argument: &String| if selects(argument) { Value::from(number) } else { Value::from("x") };
            let arguments: Vec<(&str, Value)> =
                message.arguments.iter().map(|argument| (argument.as_str(), value(argument))).collect();
            said.push((key.clone(), words.find(&key, &arguments).unwrap_or_default()));
        }
    }
    said
}

#[test]
fn no_message_is_blank_or_has_blanks_around_it() {
    let mut faults = BTreeSet::new();
    for language in spoken() {
        for (key, text) in said(language) {
            if text.is_empty() || text.trim() != text || text.contains("  ") || text.contains('{') {
                faults.insert(format!("{}: {key} says `{text}`", language.as_str()));
            }
        }
    }
    assert_none(&faults.into_iter().collect::<Vec<_>>());
}

#[test]
fn labels_and_descriptions_keep_the_platforms_limits() {
    let mut faults = BTreeSet::new();
    let units = |text: &str| text.encode_utf16().count();
    for language in spoken() {
        for (key, text) in said(language) {
            let limit = match key.split_once('.') {
                _ if key.starts_with("button-") => LABEL_MAX,
                Some((_, "name" | "argument")) => NAME_MAX,
                None if key.starts_with("command-") => DESCRIPTION_MAX,
                _ => continue,
            };
            if units(&text) > limit {
                faults.insert(format!("{}: {key} has {} of {limit}: {text}", language.as_str(), units(&text)));
            }
        }
    }
    assert_none(&faults.into_iter().collect::<Vec<_>>());
}

#[test]
fn names_of_commands_are_names_and_mean_one_command_each() {
    let name_of = |key: &str, words: Words| words.find(&format!("{key}.name"), &[]).unwrap_or_default();
    let commands: Vec<String> = catalogue(Language::English)
        .messages
        .into_keys()
        .filter_map(|key| key.strip_suffix(".name").map(str::to_owned))
        .collect();
    assert_eq!(commands.len(), crier::conversation::Command::ALL.len());
    let mut faults = Vec::new();
    for language in spoken() {
        let words = Words::of(language);
        let mut names: BTreeMap<String, &str> = BTreeMap::new();
        for command in &commands {
            let own = [name_of(command, words), name_of(command, Words::of(Language::English))];
            for name in own {
                let other = names.insert(name.clone(), command);
                if other.is_some_and(|other| other != command) {
                    faults.push(format!("{}: {name} names two commands", language.as_str()));
                }
                let is_allowed = |c: char| (c.is_alphanumeric() || c == '_' || c == '-') && c.to_lowercase().eq([c]);
                if name.is_empty() || !name.chars().all(is_allowed) {
                    faults.push(format!("{}: {command} has the name `{name}`", language.as_str()));
                }
            }
        }
        for (key, argument) in said(language).iter().filter(|(key, _)| key.ends_with(".argument")) {
            if argument.chars().any(|c| !c.is_alphanumeric() && c != '_' && c != '-') {
                faults.push(format!("{}: {key} is `{argument}`, expected one word", language.as_str()));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn languages_are_there_at_once() {
    let began = Instant::now();
    let mut bytes = 0;
    for language in spoken() {
        bytes += language.messages().map_or(0, str::len);
        assert!(Words::of(language).find("greeting", &[]).is_some());
    }
    // The product is some 15 times faster than this build, and reads one language at a time.
    assert!(began.elapsed() < Duration::from_millis(50) * 24, "{:?} for {bytes} bytes", began.elapsed());
}
