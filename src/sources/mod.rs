//! Publishers we read: how pages are fetched, and one folder for each kind of source.
//!
//! Reading is pure: a source turns a page into a [`Reading`](crate::ports::Reading) and never waits,
//! asks the network or asks the time. Only [`http`] does.

pub mod feed;
pub mod file;
pub mod funding_tenders;
pub mod html;
pub mod http;
pub mod json;
pub mod listing;
pub mod text;

use url::Url;

use crate::domain::listing::{Detail, Format, Rules};

/// The listing at `url`, read by the rules of its feed file.
#[must_use]
pub fn listing(name: &str, url: &Url, rules: &Rules) -> listing::Listing {
    let reader: Box<dyn listing::Reader> = match rules.format {
        Format::Html => Box::new(html::HtmlReader::of_listing(rules)),
        Format::Feed => Box::new(feed::FeedReader::of_listing(rules)),
        Format::Json => Box::new(json::JsonReader::of_listing(rules)),
    };
    let detail_reader = |detail: &Detail| -> Box<dyn listing::Reader> {
        match detail.format {
            Format::Json => Box::new(json::JsonReader::of_detail(detail)),
            Format::Html | Format::Feed => Box::new(html::HtmlReader::of_detail(detail)),
        }
    };
    listing::Listing::new(name, url.clone(), rules.clone(), reader, rules.detail.as_ref().map(detail_reader))
}
