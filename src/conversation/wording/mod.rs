//! What is said in a conversation, in the asker's language.

mod answers;
mod chat;
mod follow;
mod thumbs;
mod understood;
mod why;

pub(super) use answers::{CARDS_MAX, after_cut, family, list, nothing_found, one_call, similar, unknown_code};
pub(super) use chat::{
    apology, bad_interest, greeting, help, only_managers, out_of_scope, unclear, unknown_command, usage,
};
pub(super) use follow::{
    already_followed, bad_relevance, followed, following, no_such_number, too_many_followed, unfollowed,
};
pub(super) use thumbs::{nobody, taste, taste_forgotten, thumb_noted};
pub(super) use understood::{Condition, interest_of};
pub(super) use why::why;

/// The longest code repeated to the one who typed it, in characters.
pub(super) const CODE_MAX: usize = 100;
