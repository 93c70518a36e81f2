//! The steps from a publisher's page to a message in a chat.
//!
//! [`gather`] fetches and reads, [`walks`] walks again where pages lose records, [`complete`] adds the pages of single
//! records, [`kin`] finds what several sources show, [`announce`] turns sightings into changes and notices (pure),
//! [`collect`] joins them around the store, [`remind`] promises deadlines, [`deliver`] keeps promises, [`report`] tells
//! operators of sources in trouble, [`enroll`] keeps subscriptions in step with config and chat, [`why`] tells an
//! operator which step stopped what. Nothing here knows a publisher or a platform.

pub mod announce;
mod asides;
pub mod collect;
pub mod complete;
pub mod deliver;
pub mod enroll;
pub mod gather;
pub mod hold;
pub mod kin;
pub mod pace;
pub mod remind;
pub mod report;
pub mod walks;
pub mod why;
