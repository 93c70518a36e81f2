//! An adapter that listens to a stand-in.

use std::sync::Arc;
use std::time::Duration;

use crier::conversation::commands;
use crier::platforms::telegram::{Settings, Speed, Telegram as Adapter};
use crier::ports::{ChatPlatform, Heard, Inbound};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::support::telegram::{Line, Person, Place, TOKEN, Telegram};
use crate::support::telegram_spec::checked;

/// Longer than anything here takes, except what a server in trouble makes wait.
pub(super) const SOON: Duration = Duration::from_secs(10);
/// The library waits ten seconds after each answer that says the server is in trouble.
pub(super) const AFTER_TROUBLE: Duration = Duration::from_secs(30);

/// The adapter at an address.
pub(super) fn adapter(url: &str) -> Adapter {
    with_token(url, TOKEN)
}

/// The adapter at an address, with another token than the stand-in's.
pub(super) fn with_token(url: &str, token: &str) -> Adapter {
    let settings = Settings { token: token.to_owned().into(), api_url: url.parse().unwrap(), speed: Speed::default() };
    Adapter::new(&settings).unwrap()
}

/// An adapter that listens.
pub(super) struct Ears {
    heard: mpsc::Receiver<Heard>,
    stop: CancellationToken,
    listening: JoinSet<anyhow::Result<()>>,
}

impl Ears {
    pub(super) fn of(adapter: &Arc<Adapter>) -> Self {
        let (said, heard) = mpsc::channel(64);
        let stop = CancellationToken::new();
        let mut listening = JoinSet::new();
        let (adapter, token) = (Arc::clone(adapter), stop.clone());
        listening.spawn(async move { adapter.listen(commands(), said, token).await });
        Self { heard, stop, listening }
    }

    pub(super) async fn hear_within(&mut self, within: Duration) -> Heard {
        tokio::time::timeout(within, self.heard.recv()).await.expect("something is heard").expect("it still listens")
    }

    /// Nobody takes what is heard from now on.
    pub(super) fn close(&mut self) {
        self.heard.close();
    }

    /// Asks to end, and tells how long that took.
    pub(super) async fn end(mut self) -> Duration {
        let began = std::time::Instant::now();
        self.stop.cancel();
        let ended = tokio::time::timeout(SOON, self.listening.join_next()).await.expect("listening ends");
        ended.unwrap().unwrap().unwrap();
        began.elapsed()
    }
}

/// A stand-in and an adapter that listens to it.
pub(super) struct House {
    pub(super) telegram: Telegram,
    pub(super) bot: Arc<Adapter>,
    pub(super) ears: Ears,
}

impl House {
    pub(super) fn open() -> Self {
        Self::beside(checked())
    }

    /// Another life of the bot at the same server.
    pub(super) fn beside(telegram: Telegram) -> Self {
        let bot = Arc::new(adapter(&telegram.url()));
        let ears = Ears::of(&bot);
        Self { telegram, bot, ears }
    }

    pub(super) async fn hear(&mut self) -> Heard {
        self.ears.hear_within(SOON).await
    }

    /// What somebody said to us.
    pub(super) async fn inbound(&mut self) -> Inbound {
        match self.hear().await {
            Heard::Said(inbound) => inbound,
            other @ (Heard::Left { .. } | Heard::Joined { .. } | Heard::Moved { .. }) => panic!("found {other:?}"),
        }
    }

    /// Everything that was heard of what happened so far.
    pub(super) async fn all(&mut self) -> Vec<Heard> {
        const MARK: &str = "/help that is all";
        self.telegram.say(&Line::of(Place::with(&Person::ANN), MARK));
        let mut all = Vec::new();
        loop {
            let heard = self.hear().await;
            if matches!(&heard, Heard::Said(inbound) if inbound.text == MARK) {
                return all;
            }
            all.push(heard);
        }
    }

    /// The words of everything that was heard so far.
    pub(super) async fn words(&mut self) -> Vec<String> {
        let words = self.all().await.into_iter().filter_map(|heard| match heard {
            Heard::Said(inbound) => Some(inbound.text),
            Heard::Left { .. } | Heard::Joined { .. } | Heard::Moved { .. } => None,
        });
        words.collect()
    }

    /// Ends, and nothing was wrong with any request or answer.
    pub(super) async fn end(self) -> Telegram {
        self.ears.end().await;
        assert_eq!(self.telegram.violations(), Vec::<String>::new());
        self.telegram
    }
}
