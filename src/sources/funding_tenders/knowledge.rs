//! What the portal said besides its listing, and which a record is read by.

use std::collections::BTreeMap;

use super::facets::Dictionary;
use super::news::{self, News};
use crate::domain::opportunity::Update;
use crate::domain::programme::Programme;
use crate::ports::Asides;

/// The aside that tells what codes mean.
pub(super) const PROGRAMMES: &str = "programmes";
/// The aside that tells news of calls.
pub(super) const NEWS: &str = "news";

/// What is known besides the record.
#[derive(Clone, Debug, Default)]
pub(super) struct Knowledge {
    programmes: Dictionary,
    news: BTreeMap<String, Vec<Update>>,
}

impl Knowledge {
    /// What asides said.
    pub(super) fn of(asides: &Asides) -> Self {
        let said = |name: &str| asides.get(name).map_or("", |aside| aside.said.as_str());
        Self { programmes: Dictionary::remembered(said(PROGRAMMES)), news: News::remembered(said(NEWS)).by_code() }
    }

    /// News that came along with the records.
    pub(super) fn with_news(news: News) -> Self {
        Self { news: news.by_code(), ..Self::default() }
    }

    /// The programme a code stands for that no table of ours names.
    pub(super) fn programme(&self, code: &str) -> Option<&'static Programme> {
        self.programmes.programme(code)
    }

    /// What the portal calls a code.
    pub(super) fn label(&self, code: &str) -> Option<&str> {
        self.programmes.label(code)
    }

    /// News about a topic, or about the call it is part of.
    pub(super) fn news(&self, codes: [Option<&str>; 2]) -> Vec<Update> {
        let found = codes.into_iter().flatten().filter_map(|code| self.news.get(&news::folded(code)));
        found.flatten().cloned().collect()
    }
}
