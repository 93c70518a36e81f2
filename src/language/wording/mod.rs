//! The words shown to people about opportunities, in English.
//!
//! Words only: escaping, splitting and limits are the renderers' work. Nothing is invented: what a
//! source does not say is left out or called "not stated".

mod card;
mod dates;
mod digest;
mod notice;

pub use card::{card, deadline_line, details_command, kind, programme, status_line};
pub use dates::{day, day_of, days_left, deadline};
pub use digest::{SHOWN_MAX, digest, told};
pub use notice::notice;
