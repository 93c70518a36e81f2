//! `feeds/*.toml`: one publisher each.

use std::path::Path;

use jiff::SignedDuration;
use toml::de::DeValue;
use url::{Host, Url};

use super::section::{Key, Section, described};
use super::settings::{LANGUAGE, ZONE};
use super::{Feed, FeedKind, listing, values};
use crate::domain::entry;
use crate::domain::listing::Format;
use crate::domain::zone::Zone;

/// Publishers ask for patience.
const EVERY_MIN: SignedDuration = SignedDuration::from_mins(10);
/// A folder needs none, but looking all the time tells nothing more.
const FILE_EVERY_MIN: SignedDuration = SignedDuration::from_mins(1);

const KIND: Key = Key {
    name: "kind",
    expected: "`funding_tenders`, `html`, `feed`, `json` or `file`",
    example: r#"kind = "funding_tenders""#,
};
const URL: Key = Key {
    name: "url",
    expected: "an http or https address",
    example: r#"url = "https://api.tech.ec.europa.eu/search-api/prod/rest/search""#,
};
const PATH: Key =
    Key { name: "path", expected: "a folder of tables, or one table (CSV or TOML)", example: r#"path = "calls""# };
const BULK: Key = Key {
    name: "path",
    expected: "a file that was downloaded, in place of `url`",
    example: r#"path = "bulk/project.json""#,
};
const TOPICS: Key = Key {
    name: "topics",
    expected: "the http or https address below which the files of single topics lie",
    example: r#"topics = "https://ec.europa.eu/info/funding-tenders/opportunities/data/topicDetails""#,
};
const ENABLED: Key = Key { name: "enabled", expected: "true or false", example: "enabled = true" };
const EVERY: Key =
    Key { name: "every", expected: "at least 10m (publishers ask for patience)", example: r#"every = "6h""# };
const EVERY_FILE: Key = Key { name: "every", expected: "at least 1m", example: r#"every = "10m""# };
const USUAL: Key = Key { name: "usual", expected: "a number of records", example: "usual = 50" };
const PER_DAY: Key = Key { name: "per_day", expected: "a number of records", example: "per_day = 4" };

/// What the kind of a feed means for the rest of its file.
enum Written {
    Portal,
    Listing(Format),
    File,
}

/// Reads a feed of the configuration in `folder`; nothing when something it cannot do without is wrong.
pub(super) fn read(root: &Section<'_>, name: &str, folder: Option<&Path>) -> Option<Feed> {
    let written = root.required(KIND, |value: &DeValue<'_>| match values::text(value)?.as_str() {
        "funding_tenders" => Ok(Written::Portal),
        "html" => Ok(Written::Listing(Format::Html)),
        "feed" => Ok(Written::Listing(Format::Feed)),
        "json" => Ok(Written::Listing(Format::Json)),
        "file" => Ok(Written::File),
        _ => Err(described(value)),
    });
    if matches!(written, Some(Written::File)) {
        return file(root, name, folder);
    }
    if name == entry::BY_CHAT {
        let expected = "another name: calls that are entered in chat have this one";
        root.complain(KIND, format!("a feed file named `{name}.toml`"), expected);
    }
    // What was downloaded whole lies on this machine.
    let local = matches!(written, Some(Written::Listing(_))) && root.has(PATH.name);
    let url = if local { place(root, BULK, folder) } else { root.required(URL, values::address) };
    let enabled = root.optional(ENABLED, values::flag).unwrap_or(true);
    let near = local || url.as_ref().is_some_and(is_loopback);
    let every = root.optional(EVERY, |value| {
        let every = values::interval(value)?;
        if every >= EVERY_MIN || (near && every.is_positive()) { Ok(every) } else { Err(described(value)) }
    });
    let (new_usual, new_per_day) = new_records(root);
    let every = every.unwrap_or(SignedDuration::from_hours(6));
    let kind = match written {
        Some(Written::Listing(format)) => listing::read(root, format).map(|rules| FeedKind::Listing(Box::new(rules))),
        Some(Written::Portal | Written::File) => {
            Some(FeedKind::FundingTenders { topics: root.optional(TOPICS, values::address) })
        }
        // Which other keys there may be is not known, so none is called unknown.
        None => {
            root.optional(TOPICS, |_| Ok(()));
            listing::skip(root);
            None
        }
    };
    Some(Feed { name: name.to_owned(), kind: kind?, url: url?, enabled, every, new_usual, new_per_day })
}

/// Reads a feed of tables that people keep: no publisher's patience is tried, so it may be read every minute.
fn file(root: &Section<'_>, name: &str, folder: Option<&Path>) -> Option<Feed> {
    let enabled = root.optional(ENABLED, values::flag).unwrap_or(true);
    let every = root.optional(EVERY_FILE, |value| {
        let every = values::interval(value)?;
        if every >= FILE_EVERY_MIN { Ok(every) } else { Err(described(value)) }
    });
    let language = root.optional(LANGUAGE, values::language).unwrap_or_else(|| "en".to_owned());
    let zone = root.optional(ZONE, values::zone).unwrap_or_else(Zone::brussels);
    let (new_usual, new_per_day) = new_records(root);
    if !name.starts_with(entry::BY_FILE) {
        let expected = "a feed file whose name begins with `calls`: it tells people that they were entered by hand";
        root.complain(KIND, format!("`file` in `{name}.toml`"), expected);
    }
    let place = place(root, PATH, folder);
    let every = every.unwrap_or(SignedDuration::from_mins(10));
    let kind = FeedKind::File(entry::Defaults { zone, language });
    Some(Feed { name: name.to_owned(), kind, url: place?, enabled, every, new_usual, new_per_day })
}

/// A place on this machine, relative to the folder of the configuration.
fn place(root: &Section<'_>, key: Key, folder: Option<&Path>) -> Option<Url> {
    let path = root.optional(key, values::text).unwrap_or_else(|| "calls".to_owned());
    // The built-in configuration has no folder; its own lies in `config`.
    let folder = folder.unwrap_or(Path::new("config"));
    let place = std::path::absolute(folder.join(&path)).ok().and_then(|place| Url::from_file_path(place).ok());
    if place.is_none() {
        root.complain(key, format!("`{path}`"), key.expected);
    }
    place
}

/// How many new records are usual: in any run, and more for each day since the last one.
fn new_records(root: &Section<'_>) -> (usize, usize) {
    let records = root.section("new_records");
    let usual = records.optional(USUAL, values::count).unwrap_or(50);
    (usual, records.optional(PER_DAY, values::count).unwrap_or(4))
}

/// A stand-in on this machine needs no patience.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}
