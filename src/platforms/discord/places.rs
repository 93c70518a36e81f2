//! Which channels and threads belong to which server, as far as the gateway told us.
//!
//! Discord says of a removed server only its id, and of a message in a thread only the thread's. This map is learnt
//! from what the gateway sends after a connection and is lost with the process: a server that removes us while we are
//! not connected is noticed when the next message to it is refused.

use std::collections::{HashMap, HashSet};

use serenity::all::{ChannelId, GuildId};

use crate::domain::community::{Audience, Platform};

/// What is known of servers, channels and threads.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// Servers that Discord listed when we connected; any other that shows up is a new one.
    listed: Option<HashSet<GuildId>>,
    channels: HashMap<GuildId, HashSet<ChannelId>>,
    /// Threads and the channels they hang below.
    threads: HashMap<ChannelId, (GuildId, ChannelId)>,
}

/// Whether a server is one we were just let into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Acquaintance {
    /// It was known, or nothing is known yet.
    Old,
    /// We were let in just now.
    New,
}

impl Places {
    /// Discord listed the servers we are in.
    pub(super) fn list(&mut self, guilds: impl IntoIterator<Item = GuildId>) {
        self.listed.get_or_insert_default().extend(guilds);
    }

    /// A server showed itself.
    pub(super) fn enter(&mut self, guild: GuildId) -> Acquaintance {
        self.channels.entry(guild).or_default();
        let is_new = self.listed.as_mut().is_some_and(|listed| listed.insert(guild));
        if is_new { Acquaintance::New } else { Acquaintance::Old }
    }

    /// A channel exists.
    pub(super) fn learn_channel(&mut self, guild: GuildId, channel: ChannelId) {
        self.channels.entry(guild).or_default().insert(channel);
    }

    /// A thread exists below a channel.
    pub(super) fn learn_thread(&mut self, guild: GuildId, thread: ChannelId, below: ChannelId) {
        self.threads.insert(thread, (guild, below));
    }

    /// Where a channel or thread is, as an audience.
    pub(super) fn audience(&self, channel: ChannelId) -> Audience {
        match self.threads.get(&channel) {
            Some((_, below)) => thread_audience(*below, channel),
            None => channel_audience(channel),
        }
    }

    /// Forgets a server; the audiences it had, as far as they are known.
    pub(super) fn leave(&mut self, guild: GuildId) -> Vec<Audience> {
        if let Some(listed) = &mut self.listed {
            listed.remove(&guild);
        }
        let channels = self.channels.remove(&guild).unwrap_or_default();
        let mut gone: Vec<Audience> = channels.into_iter().map(channel_audience).collect();
        gone.extend(self.drop_threads(|(of, _)| *of == guild));
        gone.sort();
        gone
    }

    /// Forgets a channel with its threads.
    pub(super) fn drop_channel(&mut self, guild: GuildId, channel: ChannelId) -> Vec<Audience> {
        if let Some(channels) = self.channels.get_mut(&guild) {
            channels.remove(&channel);
        }
        let mut gone = vec![channel_audience(channel)];
        gone.extend(self.drop_threads(|(_, below)| *below == channel));
        gone
    }

    /// Forgets a thread.
    pub(super) fn drop_thread(&mut self, thread: ChannelId, below: ChannelId) -> Audience {
        self.threads.remove(&thread);
        thread_audience(below, thread)
    }

    fn drop_threads(&mut self, which: impl Fn(&(GuildId, ChannelId)) -> bool) -> Vec<Audience> {
        let gone = self.threads.extract_if(|_, at| which(at));
        gone.map(|(thread, (_, below))| thread_audience(below, thread)).collect()
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

    #[test]
    fn a_removed_server_takes_its_channels_and_threads_along() {
        let mut places = Places::default();
        places.list([GuildId::new(1)]);
        assert_eq!(places.enter(GuildId::new(1)), Acquaintance::Old);
        places.learn_channel(GuildId::new(1), ChannelId::new(10));
        places.learn_thread(GuildId::new(1), ChannelId::new(100), ChannelId::new(10));
        places.learn_channel(GuildId::new(2), ChannelId::new(20));
        let gone: Vec<_> = places.leave(GuildId::new(1)).iter().map(ToString::to_string).collect();
        assert_eq!(gone, ["discord:10", "discord:10/100"]);
        assert_eq!(places.enter(GuildId::new(1)), Acquaintance::New);
    }
}
