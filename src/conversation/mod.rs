//! Text becomes a command or a question, and a question becomes an answer.

pub mod question;
