//! Which channels and threads belong to which server, as far as the gateway told us.
//!
//! Discord says of a removed server only its id, and of a message in a thread only the thread's. This map is learnt
//! from what the gateway sends after a connection and is lost with the process: a server that removes us while we do
//! not run is noticed when the next message to it is refused.

use std::collections::{HashMap, HashSet};

use serenity::all::{ChannelId, GuildId};

use crate::domain::community::{Audience, Platform};

/// What is known of servers, channels and threads.
#[derive(Debug, Default)]
pub(super) struct Places {
    channels: HashMap<GuildId, HashSet<ChannelId>>,
    /// Threads and the channels they hang below.
    threads: HashMap<ChannelId, (GuildId, ChannelId)>,
}

impl Places {
    /// The audiences that went away with servers that are not `listed` any more, of those that `could` be.
    pub(super) fn keep(&mut self, listed: &HashSet<GuildId>, could: impl Fn(GuildId) -> bool) -> Vec<Audience> {
        let gone: Vec<_> =
            self.channels.keys().copied().filter(|guild| could(*guild) && !listed.contains(guild)).collect();
        gone.into_iter().flat_map(|guild| self.leave(guild)).collect()
    }

    /// A server showed itself.
    pub(super) fn enter(&mut self, guild: GuildId) {
        self.channels.entry(guild).or_default();
    }

    /// A channel exists.
    pub(super) fn learn_channel(&mut self, guild: GuildId, channel: ChannelId) {
        self.channels.entry(guild).or_default().insert(channel);
    }

    /// A thread exists below a channel.
    pub(super) fn learn_thread(&mut self, guild: GuildId, thread: ChannelId, below: ChannelId) {
        self.threads.insert(thread, (guild, below));
    }

    /// Whether a channel or thread of a server was learnt.
    pub(super) fn knows(&self, guild: GuildId, channel: ChannelId) -> bool {
        self.threads.contains_key(&channel)
            || self.channels.get(&guild).is_some_and(|channels| channels.contains(&channel))
    }

    /// The audiences of a server, as far as they are known.
    pub(super) fn audiences(&self, guild: GuildId) -> Vec<Audience> {
        let channels = self.channels.get(&guild).into_iter().flatten().copied().map(channel_audience);
        let threads = self.threads.iter().filter(|(_, (of, _))| *of == guild);
        let mut all: Vec<_> =
            channels.chain(threads.map(|(thread, (_, below))| thread_audience(*below, *thread))).collect();
        all.sort();
        all
    }

    /// Where a channel or thread is, as an audience.
    pub(super) fn audience(&self, channel: ChannelId) -> Audience {
        match self.threads.get(&channel) {
            Some((_, below)) => thread_audience(*below, channel),
            None => channel_audience(channel),
        }
    }

    /// Forgets a server; the audiences it had.
    pub(super) fn leave(&mut self, guild: GuildId) -> Vec<Audience> {
        let gone = self.audiences(guild);
        self.channels.remove(&guild);
        self.threads.retain(|_, (of, _)| *of != guild);
        gone
    }

    /// Forgets a channel with its threads.
    pub(super) fn drop_channel(&mut self, guild: GuildId, channel: ChannelId) -> Vec<Audience> {
        if let Some(channels) = self.channels.get_mut(&guild) {
            channels.remove(&channel);
        }
        let threads = self.threads.extract_if(|_, (_, below)| *below == channel);
        let mut gone: Vec<_> = threads.map(|(thread, _)| thread_audience(channel, thread)).collect();
        gone.push(channel_audience(channel));
        gone.sort();
        gone
    }

    /// Forgets a thread.
    pub(super) fn drop_thread(&mut self, thread: ChannelId, below: ChannelId) -> Audience {
        self.threads.remove(&thread);
        thread_audience(below, thread)
    }
}

/// A channel or direct message.
pub(super) fn channel_audience(channel: ChannelId) -> Audience {
    Audience::chat(Platform::Discord, channel.to_string())
}

/// A thread below a channel.
pub(super) fn thread_audience(below: ChannelId, thread: ChannelId) -> Audience {
    Audience { topic: Some(thread.to_string()), ..channel_audience(below) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_servers() -> Places {
        let mut places = Places::default();
        places.learn_channel(GuildId::new(1), ChannelId::new(10));
        places.learn_thread(GuildId::new(1), ChannelId::new(100), ChannelId::new(10));
        places.learn_channel(GuildId::new(2), ChannelId::new(20));
        places
    }

    fn shown(audiences: &[Audience]) -> Vec<String> {
        audiences.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_removed_server_takes_its_channels_and_threads_along() {
        let mut places = two_servers();
        assert_eq!(shown(&places.leave(GuildId::new(1))), ["discord:10", "discord:10/100"]);
        assert_eq!(places.leave(GuildId::new(1)), []);
        assert_eq!(shown(&places.audiences(GuildId::new(2))), ["discord:20"]);
    }

    #[test]
    fn a_server_that_is_not_listed_any_more_is_gone_unless_another_connection_lists_it() {
        let listed = HashSet::from([GuildId::new(2)]);
        assert_eq!(two_servers().keep(&listed, |guild| guild != GuildId::new(1)), []);
        assert_eq!(shown(&two_servers().keep(&listed, |_| true)), ["discord:10", "discord:10/100"]);
    }

    #[test]
    fn a_deleted_channel_takes_its_threads_along() {
        let mut places = two_servers();
        assert_eq!(shown(&places.drop_channel(GuildId::new(1), ChannelId::new(10))), ["discord:10", "discord:10/100"]);
        assert!(!places.knows(GuildId::new(1), ChannelId::new(100)));
    }
}
