//! Several things in one breath.

use crate::language::catalogue::{Words, say};

/// `30, 14, 7 and 2`.
#[must_use]
pub fn listed(items: &[String], words: Words) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [head @ .., last] => say!(words, "list-and", head = head.join(", "), last = last),
    }
}

/// `about heritage and about energy and about youth`: each of them must hold.
#[must_use]
pub fn and_all(items: Vec<String>, words: Words) -> String {
    let all = items.into_iter().reduce(|head, last| say!(words, "list-and", head = head, last = last));
    all.unwrap_or_default()
}

/// `open or forthcoming or closed`: any of them will do.
#[must_use]
pub fn either(items: Vec<String>, words: Words) -> String {
    let any = items.into_iter().reduce(|head, last| say!(words, "list-or", head = head, last = last));
    any.unwrap_or_default()
}
