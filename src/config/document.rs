//! Reads the files of a configuration folder, all of them, whatever is wrong with any.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use toml::de::DeTable;

use super::environment::Environment;
use super::fault::{Fault, Faults};
use super::section::{File, Section};
use super::{CommunityFile, Config, Feed, community, feed, settings, stem};
use crate::domain::community::Platform;

/// The files of a configuration, as they are written.
pub(super) struct Texts {
    pub(super) main: (PathBuf, String),
    pub(super) feeds: Vec<(PathBuf, String)>,
    pub(super) communities: Vec<(PathBuf, String)>,
}

/// Reads `file` (a `crier.toml`), and `feeds/*.toml` and `communities/*.toml` beside it.
///
/// Files whose name begins with `_` are left out. The error holds everything that is wrong.
pub fn load(file: &Path, environment: &dyn Environment) -> Result<Config, Faults> {
    let mut faults = Vec::new();
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let main = read_text(file, &mut faults);
    let texts = Texts {
        main: (file.to_owned(), main.unwrap_or_default()),
        feeds: read_folder(&folder.join("feeds"), &mut faults),
        communities: read_folder(&folder.join("communities"), &mut faults),
    };
    match (read(&texts, Some(folder), environment), faults.is_empty()) {
        (Ok(config), true) => Ok(config),
        (Ok(_), false) => Err(Faults(faults)),
        (Err(Faults(more)), _) => {
            faults.extend(more);
            faults.sort();
            Err(Faults(faults))
        }
    }
}

/// Reads texts that are at hand.
pub(super) fn read(texts: &Texts, folder: Option<&Path>, environment: &dyn Environment) -> Result<Config, Faults> {
    let mut faults = Vec::new();
    let settings = each(&texts.main, &mut faults, |root, _| settings::read(root, folder, environment));
    let feed = |text| each(text, &mut faults, |root, name| feed::read(root, name, folder));
    let feeds: Vec<Feed> = texts.feeds.iter().filter_map(feed).collect();
    let defaults = &settings.defaults;
    let community = |text| each(text, &mut faults, |root, name| community::read(root, name, defaults));
    let communities: Vec<CommunityFile> = texts.communities.iter().map(community).collect();
    faults.sort();
    faults.dedup();
    if !faults.is_empty() {
        return Err(Faults(faults));
    }
    let mut config = Config {
        folder: folder.map(Path::to_owned),
        store: settings.store,
        collect: settings.collect,
        telegram: settings.telegram,
        discord: settings.discord,
        log_level: settings.log_level,
        shutdown: settings.shutdown,
        admin: settings.admin,
        feeds,
        communities,
        warnings: Vec::new(),
    };
    config.warnings = warnings(&config);
    Ok(config)
}

/// Reads one text; its syntax errors are noted, and what can be read beside them is read.
fn each<T>((path, text): &(PathBuf, String), faults: &mut Vec<Fault>, read: impl FnOnce(&Section<'_>, &str) -> T) -> T {
    let name = path.display().to_string();
    let file = File { name, text, faults: RefCell::default() };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let at = error.span().map_or(0, |span| span.start);
        let line = text.get(..at).map_or(1, |_| file.line(at));
        let written = text.lines().nth(line - 1).unwrap_or_default().trim();
        let found = format!("`{}`", written.chars().take(80).collect::<String>());
        file.note(line, "", found, &format!("TOML ({})", error.message()), r#"`key = "value"`"#);
    }
    let root = Section::root(&file, table.get_ref());
    let value = read(&root, &stem(path));
    if errors.is_empty() {
        drop(root);
    } else {
        // Half a file makes keys look unknown that are not.
        root.forget();
    }
    faults.extend(file.faults.take());
    value
}

fn read_text(file: &Path, faults: &mut Vec<Fault>) -> Option<String> {
    let content = fs::read(file).map_err(|error| error.to_string());
    match content.and_then(|bytes| String::from_utf8(bytes).map_err(|error| error.to_string())) {
        Ok(text) => Some(text),
        Err(error) => {
            faults.push(Fault {
                file: file.display().to_string(),
                line: 0,
                key: String::new(),
                found: format!("no readable text ({error})"),
                expected: "a TOML file".to_owned(),
                example: "`crier check --config config/crier.toml`".to_owned(),
            });
            None
        }
    }
}

/// The `.toml` files of a folder, by name; a folder that is not there is empty.
fn read_folder(folder: &Path, faults: &mut Vec<Fault>) -> Vec<(PathBuf, String)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let is_meant = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        path.extension().is_some_and(|ending| ending == "toml") && !name.starts_with(['_', '.'])
    };
    let mut paths: Vec<PathBuf> =
        entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).filter(is_meant).collect();
    paths.sort();
    paths.into_iter().filter_map(|path| read_text(&path, faults).map(|text| (path, text))).collect()
}

/// What is allowed but probably not meant.
fn warnings(config: &Config) -> Vec<String> {
    let mut warnings = Vec::new();
    let is_on = |platform: Platform| match platform {
        Platform::Telegram => config.telegram.is_some(),
        Platform::Discord => config.discord.is_some(),
        Platform::Console => true,
    };
    if let Some(audience) = config.admin.audience.as_ref().filter(|audience| !is_on(audience.platform)) {
        warnings.push(format!("`admin.audience` waits: {} has no token", audience.platform));
    }
    let mut told = BTreeMap::new();
    for file in &config.communities {
        let name = &file.community.name;
        if file.channels.is_empty() {
            warnings.push(format!("the community `{name}` has no channel, so it is told nothing"));
        }
        for channel in &file.channels {
            let platform = channel.audience.platform;
            if !is_on(platform) {
                warnings.push(format!("`{name}/{}` waits: {platform} has no token", channel.name));
            }
            let place = (channel.audience.to_string(), channel.interest.to_string());
            if let Some(other) = told.insert(place, format!("{name}/{}", channel.name)) {
                warnings.push(format!("`{name}/{}` asks the same as `{other}`; it is told once", channel.name));
            }
        }
    }
    if !config.feeds.iter().any(|feed| feed.enabled) {
        warnings.push("no feed is enabled, so nothing is collected".to_owned());
    }
    warnings
}
