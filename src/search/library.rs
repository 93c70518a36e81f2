//! The library: works of funded projects and free resources, searchable, apart from the calls.
//!
//! Two shelves, each an index of its own made as that of the calls: what was funded, and what can be used. Nothing on
//! them can turn up among calls, because no search for calls ever reads them.

use std::path::Path;

use jiff::Timestamp;

use super::index::Caught;
use super::{Found, Index, Query};
use crate::domain::opportunity::{Facts, Opportunity, Status};
use crate::domain::work::{Sort, Work};

/// Which works are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// Projects that were funded.
    Funded,
    /// What they made, and learning resources.
    Usable,
}

impl Shelf {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Funded, Self::Usable];

    /// Where a sort of work stands.
    #[must_use]
    pub fn of(sort: Sort) -> Self {
        match sort {
            Sort::Project => Self::Funded,
            Sort::Deliverable | Sort::Resource => Self::Usable,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Funded => "funded",
            Self::Usable => "usable",
        }
    }
}

/// Works, searchable.
pub struct Library {
    funded: Index,
    usable: Index,
}

impl Library {
    /// An empty library in memory.
    pub fn in_memory() -> anyhow::Result<Self> {
        Ok(Self { funded: Index::in_memory()?, usable: Index::in_memory()? })
    }

    /// The library in `folder`; an empty one where there is none that can be used.
    pub fn open(folder: &Path) -> anyhow::Result<Self> {
        let shelf = |shelf: Shelf| Index::open(&folder.join(shelf.name()));
        Ok(Self { funded: shelf(Shelf::Funded)?, usable: shelf(Shelf::Usable)? })
    }

    /// What the record's works added up to when a shelf was last in step with it.
    #[must_use]
    pub fn imprint(&self, shelf: Shelf) -> Option<String> {
        self.index(shelf).imprint()
    }

    /// Adds or replaces works; `imprint` is what the record's works add up to with these.
    pub fn keep_up(&self, changed: &[Work], imprint: &str) -> anyhow::Result<()> {
        for shelf in Shelf::ALL {
            let documents: Vec<Opportunity> = on(shelf, changed.iter()).collect();
            self.index(shelf).keep_up(&documents, imprint)?;
        }
        Ok(())
    }

    /// Makes a shelf show what the record holds: `pages` are all works.
    pub fn catch_up(
        &self,
        shelf: Shelf,
        pages: impl IntoIterator<Item = Vec<Work>>,
        imprint: &str,
    ) -> anyhow::Result<Caught> {
        let pages = pages.into_iter().map(|works| on(shelf, works.iter()).collect());
        self.index(shelf).catch_up(pages, imprint)
    }

    /// What answers `query`, at most `limit` of it.
    #[must_use]
    pub fn search(&self, shelf: Shelf, query: &Query, limit: usize) -> Found {
        self.index(shelf).search(query, limit)
    }

    /// Whether nothing stands on a shelf.
    #[must_use]
    pub fn is_empty(&self, shelf: Shelf) -> bool {
        self.index(shelf).is_empty()
    }

    fn index(&self, shelf: Shelf) -> &Index {
        match shelf {
            Shelf::Funded => &self.funded,
            Shelf::Usable => &self.usable,
        }
    }
}

fn on<'a>(shelf: Shelf, works: impl Iterator<Item = &'a Work>) -> impl Iterator<Item = Opportunity> {
    works.filter(move |work| Shelf::of(work.sort) == shelf).map(document)
}

/// A work as the index takes documents: one that is always there, and is found by the code of the call that paid for it.
fn document(work: &Work) -> Opportunity {
    let (first_seen, last_changed) = (Timestamp::UNIX_EPOCH, Timestamp::UNIX_EPOCH);
    let facts = Facts { opens_on: None, deadlines: Vec::new(), ..work.facts() };
    Opportunity { key: work.key.clone(), facts, status: Status::Open, revision: 0, first_seen, last_changed }
}
