//! What is said in a conversation, in English.

mod answers;
mod chat;
mod understood;

pub(super) use answers::{CARDS_MAX, after_cut, family, list, nothing_found, one_call, unknown_code};
pub(super) use chat::{
    already_followed, apology, bad_interest, followed, following, greeting, help, no_such_number, only_managers,
    out_of_scope, too_many_followed, unclear, unfollowed, unknown_command, usage,
};
pub(super) use understood::{Condition, interest_of};

/// The language of everything here, ISO 639-1.
pub(super) const LANGUAGE: &str = "en";
/// The longest code repeated to the one who typed it, in characters.
pub(super) const CODE_MAX: usize = 100;
