//! Programmes in a question, by every name people use.
//!
//! Some names are ordinary words (`life`, `digital`, `culture`): those count only in capitals or beside a cue
//! such as "programme". Otherwise they stay words, and rank what is about them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::pieces::Pieces;
use crate::domain::programme::{self, Programme};
use crate::search::typo;

const CUES: &[&str] = &["programme", "program", "programmes", "strand", "fund", "funds"];

/// Names that need no cue although the table asks for one: it does so for their other meanings (students'
/// exchanges, an earlier period, an Italian verb), and they are no ordinary words.
const PLAIN: &[&str] = &["crea", "erasmus", "horizon"];

/// What a programme may be called.
struct Name {
    /// Its pieces, lower case.
    pieces: Vec<String>,
    programme: &'static Programme,
    needs_cue: bool,
    /// Those of its words that name a part of the programme, and so still say something.
    parts: Vec<String>,
}

/// Longest names first.
static NAMES: LazyLock<Vec<Name>> = LazyLock::new(|| {
    let cued: BTreeSet<&str> =
        programme::all().iter().flat_map(|programme| &programme.aliases_with_cue).map(String::as_str).collect();
    let mut names = Vec::new();
    for programme in programme::all() {
        let spaced = programme.id.replace('_', " ");
        let own = [spaced.as_str(), programme.name.as_str()];
        let aliases = programme.aliases.iter().map(String::as_str);
        let with_cue = programme.aliases_with_cue.iter().map(String::as_str);
        let own_words = pieces_of(&format!("{spaced} {}", programme.name));
        for (text, is_alias) in
            own.into_iter().map(|own| (own, false)).chain(aliases.chain(with_cue).map(|alias| (alias, true)))
        {
            let pieces = pieces_of(text);
            let whole = pieces.join(" ");
            let needs_cue = cued.contains(whole.as_str()) && !PLAIN.contains(&whole.as_str());
            let parts = if is_alias { parts(&pieces, &own_words) } else { Vec::new() };
            if !pieces.is_empty() && !names.iter().any(|name: &Name| name.pieces == pieces) {
                names.push(Name { pieces, programme, needs_cue, parts });
            }
        }
    }
    names.sort_by_key(|name| std::cmp::Reverse(name.pieces.len()));
    names
});

/// A programme and the words that named a part of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    /// Ids, in the order of the question.
    pub(super) ids: Vec<String>,
    /// Words that say which part of a programme is meant: `daphne`, `ka210`.
    pub(super) parts: Vec<String>,
}

/// Takes every programme the question names.
pub(super) fn take(pieces: &mut Pieces) -> Named {
    let shouts = pieces.shouts();
    let mut named = Named::default();
    let mut at = 0;
    while at < pieces.len() {
        let exactly = NAMES.iter().find(|name| stands(name, pieces, at, shouts, |known, typed| known == typed));
        let nearly = || NAMES.iter().find(|name| !name.needs_cue && stands(name, pieces, at, shouts, nearly));
        let Some(name) = exactly.or_else(nearly) else {
            at += 1;
            continue;
        };
        if !named.ids.contains(&name.programme.id) {
            named.ids.push(name.programme.id.clone());
        }
        named.parts.extend(name.parts.iter().cloned());
        let end = at + name.pieces.len();
        pieces.take(at..end);
        at = end;
    }
    named
}

fn stands(name: &Name, pieces: &Pieces, at: usize, shouts: bool, same: fn(&str, &str) -> bool) -> bool {
    let is_there = name.pieces.iter().enumerate().all(|(offset, piece)| same(piece, pieces.lower(at + offset)));
    is_there && (!name.needs_cue || has_cue(pieces, at, at + name.pieces.len(), shouts))
}

/// The same but for one slip; codes such as `ka210` are all one slip apart.
fn nearly(known: &str, typed: &str) -> bool {
    let is_long =
        |word: &str| word.chars().count() >= typo::LENGTH_MIN && !word.bytes().any(|byte| byte.is_ascii_digit());
    known == typed
        || (is_long(known)
            && is_long(typed)
            && known.chars().next() == typed.chars().next()
            && typo::within_one(known, typed))
}

fn has_cue(pieces: &Pieces, from: usize, to: usize, shouts: bool) -> bool {
    let raw: Vec<&str> = (from..to).map(|at| pieces.raw(at)).collect();
    let is_capital = |word: &&str| word.chars().count() >= 2 && !word.chars().any(char::is_lowercase);
    // "Digital" inside a sentence is a name, in "Digital Skills" it is part of another.
    let begins_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let is_name = from > 0 && raw.iter().all(|word| begins_capital(word)) && !begins_capital(pieces.raw(to));
    (!shouts && (raw.iter().all(is_capital) || is_name)) || pieces.is(to, CUES) || pieces.is_before(from, CUES)
}

fn pieces_of(text: &str) -> Vec<String> {
    let pieces = Pieces::of(text);
    (0..pieces.len()).map(|at| pieces.lower(at).to_owned()).collect()
}

/// The words of an alias that are neither the programme's own, nor its initials, nor say that it is one.
fn parts(alias: &[String], own: &[String]) -> Vec<String> {
    const EMPTY: &[&str] = &["plus", "programme", "program", "programma", "eu", "fund", "the", "and"];
    let letters = |word: &str| word.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let initials: String = own.iter().filter_map(|word| word.chars().next()).collect();
    let is_own = |word: &str| own.iter().any(|own| letters(own).starts_with(word) || word.starts_with(&letters(own)));
    let says_more = |word: &String| {
        !word.is_empty() && !is_own(word) && !initials.contains(word.as_str()) && !EMPTY.contains(&word.as_str())
    };
    alias.iter().map(|word| letters(word)).filter(says_more).collect()
}
