//! The catalogues of what we say: whole, well-formed, within limits, and used as the code uses them.

mod messages;
mod notices;
mod readers;
mod usage;
mod whole;
