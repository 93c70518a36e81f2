//! The words shown to people about opportunities, in the reader's language.
//!
//! Words only, and all of them from the catalogues: escaping, splitting and limits are the renderers' work. Nothing is
//! invented: what a source does not say is left out or called "not stated".

mod amounts;
mod card;
mod dates;
mod digest;
mod interest;
mod lists;
mod names;
mod notice;
mod reasons;
mod slips;
mod sources;
mod values;

use jiff::Timestamp;

use super::catalogue::Words;
use crate::domain::zone::Zone;

pub use amounts::{budget, euros};
pub use card::{card, deadline_line, details_command, kind, programme, status_line};
pub use dates::{clock, day, day_of, days_left, deadline};
pub use digest::{SHOWN_MAX, digest, told};
pub use interest::{expression, facet, interest};
pub use lists::{and_all, either, listed};
pub use names::{city, country, organisation, organisations, theme};
pub use notice::notice;
pub use reasons::{reason, reasons};
pub use slips::slip;
pub use sources::{Read, source, sources};
pub use values::announcement;

/// Who reads, on which clock, and when.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The words of their language.
    pub words: Words,
    /// The zone of their clocks.
    pub zone: &'a Zone,
    /// The moment of reading.
    pub now: Timestamp,
}
