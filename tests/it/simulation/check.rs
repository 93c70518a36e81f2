//! What must be true of every life.

use std::collections::BTreeMap;

use crier::domain::change::Change;
use crier::domain::community::{Audience, Platform};
use crier::domain::notice::{Notice, NoticeState, Subject, Urgency};
use crier::pipeline::deliver::Outcome;
use jiff::Timestamp;

use super::life::{Dealt, Life};
use super::platform::{Ending, Said};

/// Why a promise may be given up.
const REASONS: [&str; 8] = [
    "the call is ",
    "the deadline has passed",
    "the deadline of ",
    "a later reminder of the same deadline is due, too",
    "the audience is asleep: ",
    "the bot was kicked",
    "its subscription was removed",
    "30 tries failed",
];

/// Everything that is wrong with a life.
pub(crate) async fn faults(life: &Life) -> Vec<String> {
    let mut faults: Vec<String> = life.platforms.iter().flat_map(|platform| platform.faults()).collect();
    let notices = life.store.notices().await.unwrap_or_default();
    faults.extend(notices.iter().filter_map(unkept));
    for notice in &notices {
        if let NoticeState::Abandoned { reason, .. } = &notice.state
            && reason.starts_with("the audience is asleep")
            && !life.ever_left.contains(&notice.audience)
        {
            faults.push(format!("{} was given up though nobody left: {reason}", notice.key()));
        }
    }
    for dealt in life.dealt.iter().filter(|dealt| dealt.outcome == Outcome::Delivered) {
        faults.extend(too_late(dealt));
        faults.extend(too_early(dealt));
    }
    for platform in &life.platforms {
        let said = platform.said();
        faults.extend(repeated(&said));
        faults.extend(loud(life, &said));
    }
    faults.extend(out_of_order(life));
    faults
}

/// A promise that is neither kept nor given up for a reason.
fn unkept(notice: &Notice) -> Option<String> {
    match &notice.state {
        NoticeState::Pending => Some(format!("{} is still promised, due {}", notice.key(), notice.due)),
        NoticeState::Delivered { .. } => None,
        NoticeState::Abandoned { reason, .. } => {
            let is_known = REASONS.iter().any(|known| reason.starts_with(known));
            (!is_known).then(|| format!("{} was given up for `{reason}`", notice.key()))
        }
    }
}

/// Something told of a call that cannot be applied for any more, other than that it cannot.
fn too_late(dealt: &Dealt) -> Option<String> {
    let (at, key) = (dealt.at, dealt.notice.key());
    match &dealt.notice.subject {
        Subject::Reminder { deadline, .. } if deadline.instant() <= at => {
            Some(format!("{at}: {key} after the deadline"))
        }
        Subject::Change { change: Change::Closed { .. } | Change::Withdrawn, .. } | Subject::Source { .. } => None,
        Subject::Reminder { .. } | Subject::Change { .. } => {
            (!dealt.status.is_live()).then(|| format!("{at}: {key} of a call that is {}", dealt.status.as_str()))
        }
    }
}

fn too_early(dealt: &Dealt) -> Option<String> {
    (dealt.at < dealt.notice.due).then(|| format!("{}: {} before it was due", dealt.at, dealt.notice.key()))
}

/// What stands in a chat twice: nothing on Discord; on Telegram what was taken and never answered.
fn repeated(said: &[Said]) -> Vec<String> {
    let mut copies: BTreeMap<(&Audience, &str), Vec<&Said>> = BTreeMap::new();
    for said in said {
        copies.entry((&said.audience, &said.nonce)).or_default().push(said);
    }
    let mut faults = Vec::new();
    for ((audience, nonce), copies) in copies {
        let answered = copies.iter().filter(|said| said.ending == Ending::Answered).count();
        let is_excused = audience.platform != Platform::Discord && answered <= 1;
        if copies.len() > 1 && !is_excused {
            faults.push(format!("{audience} was told {nonce} {} times, {answered} of them answered", copies.len()));
        }
    }
    faults
}

/// What was said in quiet hours, reckoned here once more from the clock on the wall.
fn loud(life: &Life, said: &[Said]) -> Vec<String> {
    let mut faults = Vec::new();
    for said in said {
        let Some(wish) = life.wish_at(&said.audience, said.at) else { continue };
        let Some(quiet) = wish.rhythm.quiet else { continue };
        let hour = said.at.to_zoned_datetime(wish.zone.rules()).time();
        let within = if quiet.from < quiet.to {
            quiet.from <= hour && hour < quiet.to
        } else {
            hour >= quiet.from || hour < quiet.to
        };
        let may = wish.rhythm.urgent_breaks_quiet && life.was_urgent(&said.audience, said.at);
        if within && !may {
            faults.push(format!("{}: {} was spoken to in its quiet hours {quiet}", said.at, said.audience));
        }
    }
    faults
}

/// What one chat was told in another order than it was promised, urgent things aside.
fn out_of_order(life: &Life) -> Vec<String> {
    let mut last: BTreeMap<(Audience, Urgency), (Timestamp, String)> = BTreeMap::new();
    let mut faults = Vec::new();
    for dealt in life.dealt.iter().filter(|dealt| dealt.outcome == Outcome::Delivered && !dealt.is_urgent) {
        let key = dealt.notice.key();
        let Some(due) = life.first_due.get(&key) else { continue };
        let place = (dealt.notice.audience.clone(), dealt.notice.urgency());
        if let Some((before, other)) = last.get(&place).filter(|(before, _)| before > due) {
            faults.push(format!("{}: {key}, due {due}, came after {other}, due {before}", dealt.at));
        }
        last.insert(place, (*due, key.to_string()));
    }
    faults
}
