//! Configuration: what is wrong is told, all of it, with a repair that works.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crier::config::{Config, Environment, Faults, embedded, load};
use crier::domain::language::Language;
use proptest::prelude::*;
use secrecy::ExposeSecret;

struct Variables(BTreeMap<&'static str, &'static str>);

impl Environment for Variables {
    fn variable(&self, name: &str) -> Option<String> {
        self.0.get(name).map(|value| (*value).to_owned())
    }
}

fn nothing_set() -> Variables {
    Variables(BTreeMap::new())
}

fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("config/crier.toml")
}

/// A configuration folder with these files, read.
fn reading(files: &[(&str, &str)], environment: &Variables) -> Result<Config, Faults> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }
    let relative = |mut faults: Faults| {
        let prefix = format!("{}/", folder.path().display());
        for fault in &mut faults.0 {
            fault.file = fault.file.replace(&prefix, "");
        }
        faults
    };
    load(&folder.path().join("crier.toml"), environment).map_err(relative)
}

const FAULTY: [(&str, &str); 3] = [
    (
        "crier.toml",
        r#"[collect]
timeout = "yesterday"
paus = "1s"
[telegram]
token = "123:abc"
[defaults]
zone = "Mars/Olympus"
leads = [30, -1]
"#,
    ),
    (
        "feeds/sedia.toml",
        r#"kind = "funding_tenders"
url = "https://example.org/search"
every = "5s"
"#,
    ),
    (
        "communities/town.toml",
        r#"[profile]
organisations = ["librarry"]
[[channel]]
name = "news"
audience = "telegram:town"
interest = "heritage OR"
"#,
    ),
];

#[test]
fn ten_faults_in_three_files_are_told_at_once() {
    let faults = reading(&FAULTY, &nothing_set()).expect_err("there are ten");
    assert_eq!(faults.0.len(), 10, "{faults}");
    insta::assert_snapshot!(faults);
}

#[test]
fn every_repair_that_is_offered_works() {
    let mended = [
        (
            "crier.toml",
            "[collect]\ntimeout = \"30s\"\npause = \"1s\"\n[telegram]\ntoken_env = \"CRIER_TELEGRAM_TOKEN\"\n[defaults]\nzone = \"Europe/Brussels\"\nleads = [30, 14, 7, 2]\n",
        ),
        ("feeds/sedia.toml", "kind = \"funding_tenders\"\nurl = \"https://example.org/search\"\nevery = \"6h\"\n"),
        (
            "communities/town.toml",
            "title = \"Example Town\"\n[profile]\norganisations = [\"library\", \"school\"]\n[[channel]]\nname = \"news\"\naudience = \"console:main\"\ninterest = \"heritage OR for:library\"\n",
        ),
    ];
    let offered = reading(&FAULTY, &nothing_set()).expect_err("there are ten");
    for fault in offered.0.iter().filter(|fault| fault.example.contains(" = ")) {
        assert!(mended.iter().any(|(_, text)| text.contains(&fault.example)), "{} is not tried", fault.example);
    }
    let config = reading(&mended, &nothing_set()).expect("every offered line is good");
    assert_eq!(config.communities.len(), 1);
}

#[test]
fn the_shipped_files_have_no_faults_and_are_the_defaults() {
    let config = load(&shipped(), &nothing_set()).expect("the shipped files are good");
    let print = crier::config::print(&config);
    let changed: Vec<&str> =
        print.lines().filter(|line| line.ends_with("# set") && !line.starts_with("community")).collect();
    assert_eq!(changed, Vec::<&str>::new());
    assert_eq!(config.warnings, Vec::<String>::new());
}

#[test]
fn every_line_of_the_manual_is_a_default_that_can_be_uncommented() {
    let text = fs::read_to_string(shipped()).expect("the manual is text");
    let looks_like_a_key = |line: &str| {
        line.strip_prefix("# ").is_some_and(|rest| {
            rest.split_once(" = ").is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
        })
    };
    let uncommented: Vec<String> = text
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(rest) if looks_like_a_key(line) && !rest.starts_with("token_file") => rest.to_owned(),
            _ => line.to_owned(),
        })
        .collect();
    let config = reading(&[("crier.toml", &uncommented.join("\n"))], &nothing_set()).expect("the manual is right");
    let print = crier::config::print(&config);
    // `contact` is the one key whose example is not its default.
    let changed: Vec<&str> = print.lines().filter(|line| line.ends_with("# set")).collect();
    assert_eq!(changed, ["collect.user_agent: crier/0.1.0 (+mailto:crier@example.org)  # set"]);
}

#[test]
fn a_token_comes_from_the_environment_or_a_file_and_is_never_shown() {
    let variables = Variables(BTreeMap::from([("CRIER_TELEGRAM_TOKEN", "123:secret"), ("MINE", "abc.def")]));
    let files = [
        ("crier.toml", "[discord]\ntoken_file = \"discord.token\"\napi_url = \"http://127.0.0.1:9\""),
        ("discord.token", "x.y.z\n"),
    ];
    let config = reading(&files, &variables).expect("both tokens are there");
    assert_eq!(config.telegram.as_ref().expect("it is on").token.expose_secret(), "123:secret");
    assert_eq!(config.discord.as_ref().expect("it is on").token.expose_secret(), "x.y.z");
    let shown = format!("{config:?}{}", crier::config::print(&config));
    assert!(!shown.contains("secret") && !shown.contains("x.y.z"), "{shown}");

    let both =
        [("crier.toml", "[discord]\ntoken_env = \"MINE\"\ntoken_file = \"discord.token\""), ("discord.token", "x")];
    let faults = reading(&both, &variables).expect_err("one of them is enough");
    assert!(faults.to_string().contains("found both `token_env` and `token_file`"), "{faults}");
    let missing = [("crier.toml", "[discord]\ntoken_file = \"nowhere\"")];
    assert!(reading(&missing, &variables).expect_err("the file is not there").to_string().contains("`nowhere`"));
    assert!(reading(&[("crier.toml", "")], &nothing_set()).expect("no token is no fault").telegram.is_none());
}

#[test]
fn a_file_that_is_no_toml_is_told_and_the_others_are_still_read() {
    let files = [
        ("crier.toml", "[collect\ntimeout = \"30s\"\n"),
        ("feeds/a.toml", "kind = \"funding_tenders\"\n"),
        ("communities/_left_out.toml", "nonsense"),
    ];
    let faults = reading(&files, &nothing_set()).expect_err("two files are wrong").to_string();
    assert!(faults.contains("crier.toml:1: found `[collect`"), "{faults}");
    assert!(faults.contains("feeds/a.toml:1: url: found nothing"), "{faults}");
    assert!(!faults.contains("left_out"), "{faults}");
    let absent = load(Path::new("no/such/crier.toml"), &nothing_set()).expect_err("there is no file");
    assert!(absent.to_string().contains("no/such/crier.toml: found no readable text"), "{absent}");
}

#[test]
fn odd_things_are_allowed_and_pointed_out() {
    // A language that nobody has written yet, while there is one.
    let silent = Language::ALL.into_iter().find(|language| !language.is_spoken());
    let language = silent.unwrap_or_default().as_str();
    let community = format!(
        "title = \"Town\"\n[[channel]]\nname = \"a\"\naudience = \"telegram:5\"\ninterest = \"*\"\nlanguage = \"{language}\"\n"
    );
    let files = [("crier.toml", ""), ("communities/town.toml", community.as_str())];
    let warnings = reading(&files, &nothing_set()).expect("allowed").warnings;
    let expected = [
        Some("`town/a` waits: telegram has no token".to_owned()),
        silent.map(|_| format!("`town/a` asks for `{language}`; for now messages are in English")),
        Some("no feed is enabled, so nothing is collected".to_owned()),
    ];
    assert_eq!(warnings, expected.into_iter().flatten().collect::<Vec<_>>());
}

#[test]
fn the_built_in_files_are_the_shipped_ones() {
    assert_eq!(embedded().communities, load(&shipped(), &nothing_set()).expect("good").communities);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_makes_the_reader_panic(main in ".{0,200}", feed in "(kind|url|every)? ?=? ?.{0,60}", town in any::<String>()) {
        let files = [("crier.toml", main.as_str()), ("feeds/a.toml", feed.as_str()), ("communities/b.toml", town.as_str())];
        if let Err(faults) = reading(&files, &nothing_set()) {
            prop_assert!(!faults.to_string().is_empty());
        }
    }

    #[test]
    fn a_letter_changed_in_a_shipped_file_never_panics(at in 0_usize..4_000, with in any::<char>()) {
        let text = fs::read_to_string(shipped()).expect("the manual is text");
        let mut letters: Vec<char> = text.chars().map(|c| if c == '#' { ' ' } else { c }).collect();
        let at = at % letters.len();
        letters[at] = with;
        let text: String = letters.into_iter().collect();
        if let Err(faults) = reading(&[("crier.toml", &text)], &nothing_set()) {
            prop_assert!(faults.0.iter().all(|fault| fault.line <= text.lines().count() + 1));
        }
    }
}
