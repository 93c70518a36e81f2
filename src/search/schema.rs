//! What the index on disk is made of, and how its age is told.
//!
//! Every document is a call so far. Documents of another kind (results of funded projects) join by another
//! [`SORT`] facet: every search asks for the sort it wants, and shares all other fields.

use std::sync::LazyLock;

use tantivy::schema::{FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};

use crate::domain::vocabulary;
use crate::language::words::words;

/// Raised whenever documents are made differently; an index of another form is built anew.
const FORM: u32 = 1;

/// The facet all calls carry.
pub(super) const SORT: &str = "sort:call";

/// The name of each column, for reading it back.
pub(super) mod column {
    pub(in crate::search) const KEY: &str = "key";
    pub(in crate::search) const SPELLED: &str = "spelled";
    pub(in crate::search) const FAMILY: &str = "family";
    pub(in crate::search) const STAMP: &str = "stamp";
    pub(in crate::search) const STATED: &str = "stated";
    pub(in crate::search) const OPENS: &str = "opens";
    pub(in crate::search) const PASSES: &str = "passes";
    pub(in crate::search) const DUE: &str = "due";
    pub(in crate::search) const DAY: &str = "day";
    pub(in crate::search) const GRANT_MIN: &str = "grant_min";
    pub(in crate::search) const GRANT_MAX: &str = "grant_max";
}

/// Where each part of an opportunity stands.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    /// The key, as it is.
    pub(super) key: Field,
    /// The identifier as its publisher spells it.
    pub(super) spelled: Field,
    /// Key and identifier in lower case.
    pub(super) named: Field,
    /// The identifier of the call that groups it, in lower case.
    pub(super) grouped: Field,
    /// Whole values to filter by, such as `programme:cerv`.
    pub(super) facet: Field,
    /// Stems of the title.
    pub(super) title: Field,
    /// Neighbouring stems of the title, two by two.
    pub(super) pairs: Field,
    /// Stems of keywords and types of action.
    pub(super) keywords: Field,
    /// Stems of the title of the call that groups it.
    pub(super) call: Field,
    /// Stems of its codes.
    pub(super) code: Field,
    /// All stems of title, keywords, call and text, with their places: what is not here is not mentioned.
    pub(super) words: Field,
    /// Terms of the vocabulary, as often as they are named.
    pub(super) terms: Field,
    /// What it shares with its siblings: programme, part and destination, as a number.
    pub(super) family: Field,
    /// What all of it adds up to.
    pub(super) stamp: Field,
    /// Its stated status, as a number.
    pub(super) stated: Field,
    /// The day it opens, in days since 1970.
    pub(super) opens: Field,
    /// The seconds after which each deadline is past.
    pub(super) passes: Field,
    /// The second each deadline is due.
    pub(super) due: Field,
    /// The day of each deadline, in days since 1970.
    pub(super) day: Field,
    /// The smallest grant.
    pub(super) grant_min: Field,
    /// The largest grant.
    pub(super) grant_max: Field,
}

/// How the index is laid out.
pub(super) fn schema() -> (Schema, Fields) {
    let indexing = |option| TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(option);
    let stems = |option| TextOptions::default().set_indexing_options(indexing(option));
    let counted = stems(IndexRecordOption::WithFreqs);
    let mut schema = Schema::builder();
    let fields = Fields {
        key: schema.add_text_field(column::KEY, STRING | FAST),
        spelled: schema.add_text_field(column::SPELLED, TextOptions::default().set_fast("raw")),
        named: schema.add_text_field("named", STRING),
        grouped: schema.add_text_field("grouped", STRING),
        facet: schema.add_text_field("facet", STRING),
        title: schema.add_text_field("title", counted.clone()),
        pairs: schema.add_text_field("pairs", counted.clone()),
        keywords: schema.add_text_field("keywords", counted.clone()),
        call: schema.add_text_field("call", counted.clone()),
        code: schema.add_text_field("code", counted.clone()),
        words: schema.add_text_field("words", stems(IndexRecordOption::WithFreqsAndPositions)),
        terms: schema.add_text_field("terms", counted),
        family: schema.add_u64_field(column::FAMILY, FAST),
        stamp: schema.add_u64_field(column::STAMP, FAST),
        stated: schema.add_u64_field(column::STATED, FAST),
        opens: schema.add_i64_field(column::OPENS, FAST),
        passes: schema.add_i64_field(column::PASSES, FAST),
        due: schema.add_i64_field(column::DUE, FAST),
        day: schema.add_i64_field(column::DAY, FAST),
        grant_min: schema.add_u64_field(column::GRANT_MIN, FAST),
        grant_max: schema.add_u64_field(column::GRANT_MAX, FAST),
    };
    (schema.build(), fields)
}

/// How documents are made today: an index made otherwise is built anew.
///
/// The vocabulary and the stemmer shape what is written, and change without anybody thinking of this file, so they
/// are part of it.
pub(super) fn form() -> &'static str {
    static FORM_NOW: LazyLock<String> = LazyLock::new(|| {
        let mut hasher = blake3::Hasher::new();
        let terms = vocabulary::organisations().iter().chain(vocabulary::themes());
        for term in terms {
            for word in term.words.iter().chain(&term.plural).chain([&term.name, &term.id]) {
                let stems: Vec<String> = words(word, "en").into_iter().map(|word| word.stem).collect();
                hasher.update(stems.join(" ").as_bytes());
                hasher.update(b"\n");
            }
        }
        for country in vocabulary::countries() {
            hasher.update(country.code.as_bytes());
            hasher.update(country.also.join(" ").as_bytes());
        }
        let sum: String = hasher.finalize().to_hex().chars().take(16).collect();
        format!("{FORM}-{sum}")
    });
    &FORM_NOW
}
