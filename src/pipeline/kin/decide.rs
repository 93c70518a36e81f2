//! What an admin decides: that two records are one, or that they are not. The rules never decide otherwise.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{Joined, Kin, Shown, hush};
use crate::domain::change::{Change, Observed, observe};
use crate::domain::notice::{Notice, Subject};
use crate::domain::opportunity::OpportunityKey;
use crate::domain::tie::{Decider, Tie, Verdict};
use crate::matching::Matcher;
use crate::pipeline::{announce, remind};
use crate::ports::{Batch, Store, StoreError};

/// Why a decision was not taken.
#[derive(Debug, thiserror::Error)]
pub enum Undecided {
    /// It makes no sense.
    #[error("{0}")]
    Senseless(String),
    /// It cannot be remembered.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes two records one: the one known for longest keeps its key, and nobody is told again.
pub async fn same(
    store: &dyn Store,
    matcher: &Matcher,
    (one, other): (&OpportunityKey, &OpportunityKey),
    now: Timestamp,
) -> Result<Tie, Undecided> {
    let mut kin = Kin::load(store).await?;
    let roots: BTreeSet<OpportunityKey> = [root_of(&kin, one)?, root_of(&kin, other)?].into_iter().collect();
    let principal = kin.principal(&roots).ok_or_else(|| unknown(one))?;
    let Some(joining) = roots.iter().find(|root| **root != principal) else {
        return Err(Undecided::Senseless(format!("found `{one}` and `{other}` to be one already, as `{principal}`")));
    };
    let mut sources = BTreeSet::new();
    for key in roots.iter().flat_map(|root| kin.ties.members(root)) {
        if !sources.insert(key.source().to_owned()) {
            let source = key.source();
            return Err(Undecided::Senseless(format!(
                "found two records of `{source}` among these, expected one of each source: two rows of one page are two calls"
            )));
        }
    }
    let (sighting, opportunity) = (joining.clone(), principal.clone());
    let tie = Tie { sighting, opportunity, verdict: Verdict::Same, why: Vec::new(), by: Decider::Admin, at: now };
    let mut joined = Joined::default();
    kin.take_up(&tie, &Shown::new(), &mut joined);
    let mut batch = Batch { at: now, ties: joined.ties, absorbed: joined.absorbed, ..Batch::default() };
    for absorbed in &batch.absorbed {
        let pending = store.pending_about(absorbed).await?;
        let reason = |notice: &Notice| (notice.key(), format!("it is the same call as `{principal}`"));
        batch.withdraw.extend(pending.iter().map(reason));
    }
    look_again(&kin, &principal, store, matcher, &mut batch).await?;
    store.commit(batch).await?;
    Ok(tie)
}

/// Keeps two records apart from now on. If they were one, `key` becomes a record of its own again, unless it is the one
/// that gave its name: then `other` does. What was never told of it is told now.
pub async fn apart(
    store: &dyn Store,
    matcher: &Matcher,
    (key, other): (&OpportunityKey, &OpportunityKey),
    now: Timestamp,
) -> Result<Vec<Tie>, Undecided> {
    let mut kin = Kin::load(store).await?;
    let (root, other_root) = (root_of(&kin, key)?, root_of(&kin, other)?);
    if key == other {
        return Err(Undecided::Senseless(format!("found `{key}` twice, expected two records")));
    }
    let decided = |sighting: &OpportunityKey, opportunity: &OpportunityKey| Tie {
        sighting: sighting.clone(),
        opportunity: opportunity.clone(),
        verdict: Verdict::Apart,
        why: Vec::new(),
        by: Decider::Admin,
        at: now,
    };
    let mut ties = vec![decided(key, other)];
    let mut batch = Batch { at: now, ..Batch::default() };
    if root == other_root {
        let leaving = if *key == root { other } else { key };
        ties.extend(kin.ties.of(leaving).map(|tie| decided(leaving, &tie.opportunity)));
        ties.dedup_by(|one, other| one.sighting == other.sighting && one.opportunity == other.opportunity);
        for tie in &ties {
            kin.ties.add(tie.clone());
        }
        look_again(&kin, leaving, store, matcher, &mut batch).await?;
        look_again(&kin, &root, store, matcher, &mut batch).await?;
    }
    batch.ties.clone_from(&ties);
    store.commit(batch).await?;
    Ok(ties)
}

/// Puts into the batch what a record states now that its group is another one.
async fn look_again(
    kin: &Kin,
    root: &OpportunityKey,
    store: &dyn Store,
    matcher: &Matcher,
    batch: &mut Batch,
) -> Result<(), StoreError> {
    let Some(composed) = kin.composed(root, &Shown::new()) else { return Ok(()) };
    let Some(mut observed) = observe(kin.opportunities.get(root), &composed, batch.at) else { return Ok(()) };
    if kin.opportunities.contains_key(root) {
        hush(&mut observed);
    } else if !store.history(root).await?.is_empty() {
        // It was told before it became part of another.
        observed.changes.retain(|change| *change != Change::Appeared);
    }
    let pending = store.pending_about(root).await?;
    let taken_back: Vec<_> = pending.iter().filter(|notice| takes_back(&observed, notice)).map(Notice::key).collect();
    if !taken_back.is_empty() {
        observed.changes.retain(|change| !matches!(change, Change::DeadlineMoved { .. }));
        let reason = || "it was taken back before it was told".to_owned();
        batch.withdraw.extend(taken_back.into_iter().map(|key| (key, reason())));
    }
    batch.file.extend(announce::notices(&observed, matcher, batch.at));
    let Observed { opportunity, .. } = &observed;
    batch.withdraw.extend(remind::outdated(&pending, opportunity, batch.at));
    batch.observed.push(observed);
    Ok(())
}

/// Whether days move back to where they were before what a notice is yet to tell.
fn takes_back(observed: &Observed, notice: &Notice) -> bool {
    let Subject::Change { change: Change::DeadlineMoved { was, now }, .. } = &notice.subject else { return false };
    observed.changes.iter().any(|change| match change {
        Change::DeadlineMoved { was: from, now: to } => from == now && to == was,
        Change::Appeared
        | Change::Opened
        | Change::Amended { .. }
        | Change::Closed { .. }
        | Change::Withdrawn
        | Change::Reopened => false,
    })
}

fn root_of(kin: &Kin, key: &OpportunityKey) -> Result<OpportunityKey, Undecided> {
    let root = kin.ties.root(key);
    if kin.opportunities.contains_key(&root) { Ok(root) } else { Err(unknown(key)) }
}

fn unknown(key: &OpportunityKey) -> Undecided {
    Undecided::Senseless(format!("found no record `{key}`, expected a key as `crier collect --json` prints it"))
}
