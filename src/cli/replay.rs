//! `crier replay`: previews what a community would have been sent, had it been there.

use std::path::Path;

use indicatif::ProgressBar;
use jiff::Timestamp;

use super::ConfigFile;
use super::collect::{in_words, sentence};
use super::lines::Line;
use super::recording::{play, snapshots};
use super::workshop::{self, Output};
use crate::domain::cadence::Rhythm;
use crate::domain::change::Event;
use crate::domain::community::{Community, Origin, Profile, Subscription, SubscriptionId};
use crate::domain::deadline::Lead;
use crate::domain::interest::Interest;
use crate::domain::zone::Zone;
use crate::pipeline::announce::Judgement;
use crate::platforms::console::Console;

/// The source of snapshots that name none.
pub(super) const SOURCE: &str = "sedia";

/// Plays a recording from a file and prints each notice.
pub(super) async fn main(
    config: &ConfigFile,
    file: &Path,
    community: Option<&str>,
    output: Output,
) -> anyhow::Result<()> {
    let config = workshop::config(config)?;
    let (communities, subscriptions) = match community {
        Some(name) => {
            let file = workshop::community(&config, name)?;
            (vec![file.community.clone()], file.subscriptions(Timestamp::MIN))
        }
        None => everybody(),
    };
    let bar = ProgressBar::new_spinner();
    let days = snapshots(file)?.inspect(|_| bar.inc(1));
    let mut printed = Ok(());
    let out = |line: Line| {
        let text = match output {
            Output::Json => serde_json::to_string(&line).map_err(anyhow::Error::from),
            Output::Words => Ok(sentence(&line)),
        };
        if printed.is_ok() {
            printed = text.and_then(|text| workshop::print(&text));
        }
    };
    let counts = play(SOURCE, days, &communities, &subscriptions, Judgement::default(), out).await?;
    bar.finish_and_clear();
    printed?;
    match output {
        Output::Json => workshop::print(&counts.summary().to_string()),
        Output::Words => workshop::print(&in_words(&counts)),
    }
}

/// One imaginary reader who wants everything.
#[must_use]
pub fn everybody() -> (Vec<Community>, Vec<Subscription>) {
    let community = Community {
        name: "everything".to_owned(),
        title: "Everything".to_owned(),
        profile: Profile::default(),
        language: "en".to_owned(),
        zone: Zone::brussels(),
    };
    let subscription = Subscription {
        id: SubscriptionId("everything/console".to_owned()),
        audience: Console::audience(),
        community: community.name.clone(),
        interest: Interest::everything(),
        leads: Lead::DEFAULT.to_vec(),
        events: Event::ALL.to_vec(),
        remind_at: jiff::civil::time(9, 0, 0, 0),
        rhythm: Rhythm::default(),
        relevance_min: 0,
        zone: Zone::brussels(),
        language: "en".to_owned(),
        origin: Origin::Config,
        since: Timestamp::MIN,
    };
    (vec![community], vec![subscription])
}
