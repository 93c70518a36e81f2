//! Publishers we read: how pages are fetched, and one folder for each kind of source.
//!
//! Reading is pure: a source turns a page into a [`Reading`](crate::ports::Reading) and never waits,
//! asks the network or asks the time. Only [`http`] does.

pub mod feed;
pub mod funding_tenders;
pub mod html;
pub mod http;
pub mod json;
pub mod listing;
pub mod text;
