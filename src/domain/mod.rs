//! What Crier speaks about, as plain values.
//!
//! Nothing here does IO, waits, or asks for the time: moments arrive as arguments.
//! Reading order: [`deadline`], [`opportunity`], [`change`], [`interest`], [`community`], [`notice`], [`message`].

pub mod change;
pub mod community;
pub mod deadline;
pub mod interest;
pub mod languages;
pub mod message;
pub mod money;
pub mod notice;
pub mod opportunity;
pub mod programme;
pub mod sighting;
pub mod vocabulary;
pub mod zone;
