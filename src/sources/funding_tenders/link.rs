//! The page a person opens.
//!
//! Records carry links too, but old ones lead to data files that are gone.

use url::Url;

use super::wire::{Fault, Hit};
use crate::domain::opportunity::Kind;

const TOPIC_PAGES: &str =
    "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/";
const PROSPECT_PAGE: &str = "https://webgate.ec.europa.eu/prospect/external/publishedcalls.htm";

/// The link of a record: built for topics, the record's own for cascade and external-action calls.
pub(super) fn of(hit: Hit<'_>, kind: Kind, identifier: Option<&str>, reference: &str) -> Result<String, Fault> {
    let own = || -> Result<Option<String>, Fault> { Ok(hit.field("url")?.or(hit.first("url")?).and_then(living)) };
    let link = match kind {
        Kind::Grant => identifier.and_then(topic_page).or(own()?),
        Kind::Cascade => own()?.or_else(|| topic_page(&with_language(reference))),
        Kind::ExternalAction | Kind::Tender | Kind::National => own()?.or_else(|| prospect_page(reference)),
    };
    link.ok_or_else(|| Fault::Unreadable("found neither identifier nor a usable `url`, expected one".to_owned()))
}

/// A link that can be opened: on the web, and none of the dead `/data/topicDetails/` files.
fn living(text: &str) -> Option<String> {
    let url = Url::parse(text.trim()).ok()?;
    let on_the_web = matches!(url.scheme(), "http" | "https");
    (on_the_web && !url.path().contains("/data/topicDetails/")).then(|| url.into())
}

fn topic_page(identifier: &str) -> Option<String> {
    let mut url = Url::parse(TOPIC_PAGES).ok()?;
    url.path_segments_mut().ok()?.pop_if_empty().push(identifier);
    Some(url.into())
}

/// The portal's page of a cascade call is named by its reference in English.
fn with_language(reference: &str) -> String {
    format!("{reference}{}", super::request::LANGUAGE)
}

/// The external-action page of `186179PROSPECTS` is that of call 186179.
fn prospect_page(reference: &str) -> Option<String> {
    let number: String = reference.chars().take_while(char::is_ascii_digit).collect();
    let pairs = [("callId", number.as_str())];
    let url = Url::parse_with_params(PROSPECT_PAGE, pairs).ok()?;
    (!number.is_empty()).then(|| url.into())
}
