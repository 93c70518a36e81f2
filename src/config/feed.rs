//! `feeds/*.toml`: one publisher each.

use jiff::SignedDuration;
use toml::de::DeValue;
use url::{Host, Url};

use super::section::{Key, Section, described};
use super::{Feed, FeedKind, listing, values};
use crate::domain::listing::Format;

/// Publishers ask for patience.
const EVERY_MIN: SignedDuration = SignedDuration::from_mins(10);

const KIND: Key = Key {
    name: "kind",
    expected: "`funding_tenders`, `html`, `feed` or `json`",
    example: r#"kind = "funding_tenders""#,
};
const URL: Key = Key {
    name: "url",
    expected: "an http or https address",
    example: r#"url = "https://api.tech.ec.europa.eu/search-api/prod/rest/search""#,
};
const TOPICS: Key = Key {
    name: "topics",
    expected: "the http or https address below which the files of single topics lie",
    example: r#"topics = "https://ec.europa.eu/info/funding-tenders/opportunities/data/topicDetails""#,
};
const ENABLED: Key = Key { name: "enabled", expected: "true or false", example: "enabled = true" };
const EVERY: Key =
    Key { name: "every", expected: "at least 10m (publishers ask for patience)", example: r#"every = "6h""# };
const USUAL: Key = Key { name: "usual", expected: "a number of records", example: "usual = 50" };
const PER_DAY: Key = Key { name: "per_day", expected: "a number of records", example: "per_day = 4" };

/// What the kind of a feed means for the rest of its file.
enum Written {
    Portal,
    Listing(Format),
}

/// Reads a feed; nothing when something it cannot do without is wrong.
pub(super) fn read(root: &Section<'_>, name: &str) -> Option<Feed> {
    let written = root.required(KIND, |value: &DeValue<'_>| match values::text(value)?.as_str() {
        "funding_tenders" => Ok(Written::Portal),
        "html" => Ok(Written::Listing(Format::Html)),
        "feed" => Ok(Written::Listing(Format::Feed)),
        "json" => Ok(Written::Listing(Format::Json)),
        _ => Err(described(value)),
    });
    let url = root.required(URL, values::address);
    let enabled = root.optional(ENABLED, values::flag).unwrap_or(true);
    let near = url.as_ref().is_some_and(is_loopback);
    let every = root.optional(EVERY, |value| {
        let every = values::interval(value)?;
        if every >= EVERY_MIN || (near && every.is_positive()) { Ok(every) } else { Err(described(value)) }
    });
    let records = root.section("new_records");
    let new_usual = records.optional(USUAL, values::count).unwrap_or(50);
    let new_per_day = records.optional(PER_DAY, values::count).unwrap_or(4);
    let every = every.unwrap_or(SignedDuration::from_hours(6));
    let kind = match written {
        Some(Written::Listing(format)) => listing::read(root, format).map(|rules| FeedKind::Listing(Box::new(rules))),
        Some(Written::Portal) => Some(FeedKind::FundingTenders { topics: root.optional(TOPICS, values::address) }),
        // Which other keys there may be is not known, so none is called unknown.
        None => {
            root.optional(TOPICS, |_| Ok(()));
            listing::skip(root);
            None
        }
    };
    Some(Feed { name: name.to_owned(), kind: kind?, url: url?, enabled, every, new_usual, new_per_day })
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
