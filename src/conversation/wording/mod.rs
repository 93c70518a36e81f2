//! What is said in a conversation, in the asker's language.

mod answers;
mod chat;
mod entering;
mod expected;
mod follow;
mod thumbs;
mod understood;
mod why;
mod works;

pub(super) use answers::{CARDS_MAX, after_cut, family, list, nothing_found, one_call, similar, unknown_code};
pub(super) use chat::{
    apology, bad_interest, greeting, help, only_managers, out_of_scope, unclear, unknown_command, usage,
};
pub(super) use entering::{
    FORM_EXAMPLE, bad_call, call_as_read, call_entered, call_withdrawn, no_desk, no_such_entry, not_from_here,
    nothing_to_confirm, only_managers_enter, stands_in_a_file,
};
pub(super) use expected::with_expected;
pub(super) use follow::{
    already_followed, bad_relevance, followed, following, no_such_number, too_many_followed, unfollowed,
};
pub(super) use thumbs::{nobody, taste, taste_forgotten, thumb_noted};
pub(super) use understood::{Condition, interest_of};
pub(super) use why::why;
pub(super) use works::{no_works, no_works_fit, works};

/// The longest code repeated to the one who typed it, in characters.
pub(super) const CODE_MAX: usize = 100;
