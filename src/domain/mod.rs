//! What Crier speaks about, as plain values.
//!
//! Nothing here does IO, waits, or asks for the time: moments arrive as arguments.
//! Reading order: [`deadline`], [`opportunity`], [`change`], [`interest`], [`community`], [`notice`], [`message`].

pub mod budget;
pub mod cadence;
pub mod change;
pub mod community;
pub mod course;
pub mod deadline;
pub mod entry;
pub mod interest;
pub mod language;
pub mod listing;
pub mod message;
pub mod money;
pub mod notice;
pub mod opportunity;
pub mod programme;
pub mod reason;
pub mod round;
pub mod same;
pub mod sighting;
pub mod taste;
pub mod tie;
pub mod trouble;
pub mod vocabulary;
pub mod work;
pub mod zone;
