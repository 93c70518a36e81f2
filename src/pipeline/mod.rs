//! The steps from a publisher's page to a message in a chat.
//!
//! [`gather`] fetches and reads, [`complete`] adds the pages of single records, [`announce`] turns sightings into changes and notices (pure),
//! [`kin`] finds what several
//! sources show, [`collect`] joins them around the store, [`remind`] promises deadlines, [`deliver`] keeps promises,
//! [`report`] tells operators
//! of sources in trouble, [`enroll`] keeps subscriptions in step with config and chat. Nothing here knows a publisher or a platform.

pub mod announce;
pub mod collect;
pub mod complete;
pub mod deliver;
pub mod enroll;
pub mod gather;
pub mod hold;
pub mod kin;
pub mod remind;
pub mod report;
