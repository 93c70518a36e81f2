//! All meters of one bot: its own, one for each chat it speaks to, and the pauses the platform asked for.
//!
//! Pure: the moment is an argument, counted from when the bot began.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use super::meter::Meter;
use crate::domain::community::Audience;
use crate::ports::{Allowance, Scope};

/// The most chats whose meters are kept; those at rest are forgotten first.
const CHATS_MAX: usize = 100_000;
/// So many messages that fail in a row, and the platform is left alone for a while.
const FAILURES_MAX: u32 = 8;
/// The first such pause; it doubles.
const OUTAGE_FIRST: Duration = Duration::from_secs(5);
/// The longest.
const OUTAGE_MAX: Duration = Duration::from_secs(120);
/// The pause after a refusal that names none.
const PAUSE_UNNAMED: Duration = Duration::from_secs(30);
/// Pauses of a chat up to this are waited for in the queue; for longer ones its notices are put off.
pub const SHORT: Duration = Duration::from_secs(10);

/// A chat as meters know it: its topics share what may be said in it.
pub(super) type Chat = Arc<str>;

/// When a bot may say what.
#[derive(Debug)]
pub struct Meters {
    allowance: Allowance,
    bot: Option<Meter>,
    /// A pause of everything the bot says.
    quiet_until: Duration,
    chats: HashMap<Chat, Place>,
    /// The chat that was refused last, and until when: a second one at the same time means all of them.
    refused: Option<(Chat, Duration)>,
    failures: u32,
}

#[derive(Clone, Debug)]
struct Place {
    meter: Option<Meter>,
    /// Until when the platform asked for quiet.
    quiet_until: Duration,
    /// The same, where it is so soon that what waits may wait in the queue.
    next: Duration,
}

impl Meters {
    /// The meters of a bot that has not spoken yet.
    #[must_use]
    pub fn new(allowance: Allowance, now: Duration) -> Self {
        let bot = allowance.bot.map(|rate| Meter::new(rate, now));
        Self { allowance, bot, quiet_until: Duration::ZERO, chats: HashMap::new(), refused: None, failures: 0 }
    }

    /// How many messages may be under way at once.
    #[must_use]
    pub fn in_flight(&self) -> usize {
        self.allowance.in_flight.max(1)
    }

    /// When the bot may say something anywhere.
    #[must_use]
    pub fn bot_next(&self) -> Duration {
        self.bot.as_ref().map_or(Duration::ZERO, Meter::next).max(self.quiet_until)
    }

    /// When a chat may be spoken to, as far as it alone is concerned.
    #[must_use]
    pub fn chat_next(&self, chat: &str) -> Duration {
        let next = |place: &Place| place.meter.as_ref().map_or(Duration::ZERO, Meter::next).max(place.next);
        self.chats.get(chat).map_or(Duration::ZERO, next)
    }

    /// Until when the platform asked for quiet in a chat, or everywhere; answers to people wait for nothing else.
    #[must_use]
    pub fn quiet_until(&self, audience: &Audience) -> Duration {
        let chat = self.chats.get(&*chat_of(audience)).map_or(Duration::ZERO, |place| place.quiet_until);
        chat.max(self.quiet_until)
    }

    /// So many messages go to an audience now.
    pub fn spend(&mut self, audience: &Audience, messages: u32, now: Duration) {
        if let Some(bot) = &mut self.bot {
            bot.spend(messages, now);
        }
        let place = self.place(audience, now);
        if let Some(meter) = &mut place.meter {
            meter.spend(messages, now);
        }
    }

    /// A message was taken.
    pub fn taken(&mut self) {
        self.failures = 0;
    }

    /// A message was not taken; `after` is the pause the platform asked for. Returns until when whom it concerns is
    /// quiet, when that is more than the message itself.
    pub fn failed(
        &mut self,
        audience: &Audience,
        scope: Scope,
        after: Option<Duration>,
        now: Duration,
    ) -> Option<(Scope, Duration)> {
        let pause = after.unwrap_or(PAUSE_UNNAMED);
        let until = now.saturating_add(pause);
        match scope {
            Scope::Message => self.outage(now).map(|until| (Scope::Bot, until)),
            Scope::Bot => {
                self.quiet(until);
                Some((Scope::Bot, until))
            }
            Scope::Chat => {
                let chat = chat_of(audience);
                let place = self.place(audience, now);
                place.quiet_until = place.quiet_until.max(until);
                if pause <= SHORT {
                    place.next = place.next.max(until);
                }
                if let Some(meter) = &mut place.meter {
                    meter.refused(until);
                }
                let other = self.refused.replace((chat.clone(), until));
                let other = other.filter(|(other, until)| *other != chat && *until > now);
                if other.is_some() && self.allowance.chat.is_some() {
                    // Telegram does not say whether a chat or the bot is meant. Two chats at once: the bot.
                    self.quiet(until);
                    return Some((Scope::Bot, until));
                }
                Some((Scope::Chat, until))
            }
        }
    }

    /// Nothing is said anywhere before `until`, because the platform asked for it before we were started.
    pub fn hold(&mut self, until: Duration) {
        self.quiet_until = self.quiet_until.max(until);
    }

    /// Nothing is said in a chat before `until`.
    pub fn hold_chat(&mut self, audience: &Audience, until: Duration, now: Duration) {
        let place = self.place(audience, now);
        place.next = place.next.max(until);
    }

    /// How much of what is allowed the bot takes, in thousandths.
    #[must_use]
    pub fn level(&self) -> Option<u32> {
        self.bot.as_ref().map(Meter::level)
    }

    fn quiet(&mut self, until: Duration) {
        if let Some(bot) = &mut self.bot {
            bot.refused(until);
        }
        self.quiet_until = self.quiet_until.max(until);
    }

    /// After many failures in a row the platform is left alone, longer each time.
    fn outage(&mut self, now: Duration) -> Option<Duration> {
        self.failures = self.failures.saturating_add(1);
        let beyond = self.failures.checked_sub(FAILURES_MAX)?;
        let until = now.saturating_add(OUTAGE_FIRST.saturating_mul(1 << beyond.min(10)).min(OUTAGE_MAX));
        self.quiet_until = self.quiet_until.max(until);
        Some(until)
    }

    fn place(&mut self, audience: &Audience, now: Duration) -> &mut Place {
        if self.chats.len() >= CHATS_MAX {
            let rests = |meter: &Meter| meter.next() <= now;
            self.chats.retain(|_, place| place.quiet_until > now || !place.meter.as_ref().is_none_or(rests));
        }
        let allowance = self.allowance;
        self.chats.entry(chat_of(audience)).or_insert_with(|| {
            let rate = if (allowance.is_group)(audience) { allowance.group.or(allowance.chat) } else { allowance.chat };
            let meter = rate.map(|rate| Meter::new(rate, now));
            Place { meter, quiet_until: Duration::ZERO, next: Duration::ZERO }
        })
    }
}

/// The chat of an audience, without its topic.
pub(super) fn chat_of(audience: &Audience) -> Chat {
    audience.chat.as_str().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ports::Rate;

    const SECOND: Duration = Duration::from_secs(1);

    fn meters() -> Meters {
        let allowance = Allowance {
            in_flight: 8,
            bot: Some(Rate::a_second(30)),
            chat: Some(Rate::a_second(1)),
            group: Some(Rate::a_minute(20)),
            is_group: |audience| audience.chat.starts_with('-'),
        };
        Meters::new(allowance, SECOND)
    }

    fn audience(text: &str) -> Audience {
        text.parse().unwrap()
    }

    #[test]
    fn a_group_waits_longer_than_a_person_and_its_topics_wait_together() {
        let mut meters = meters();
        meters.spend(&audience("telegram:7"), 1, SECOND);
        meters.spend(&audience("telegram:-7/3"), 1, SECOND);
        let next = |chat| meters.chat_next(chat).as_millis();
        assert_eq!((next("7"), next("-7"), next("-8")), (1_000 + 1_052, 1_000 + 3_157, 0));
    }

    #[test]
    fn one_refused_chat_is_quiet_alone_and_two_at_once_quieten_the_bot() {
        let mut meters = meters();
        let minute = Some(SECOND * 60);
        let one = meters.failed(&audience("telegram:-7"), Scope::Chat, minute, SECOND);
        assert_eq!(one, Some((Scope::Chat, SECOND * 61)));
        assert!(meters.bot_next() <= SECOND);
        let other = meters.failed(&audience("telegram:-8"), Scope::Chat, minute, SECOND * 2);
        assert_eq!(other, Some((Scope::Bot, SECOND * 62)));
        assert_eq!((meters.bot_next(), meters.level()), (SECOND * 62, Some(900)));
    }

    #[test]
    fn a_platform_that_is_down_is_left_alone_until_it_takes_something() {
        let mut meters = meters();
        let town = audience("telegram:7");
        for _ in 1..FAILURES_MAX {
            assert_eq!(meters.failed(&town, Scope::Message, None, SECOND), None);
        }
        assert_eq!(meters.failed(&town, Scope::Message, None, SECOND), Some((Scope::Bot, SECOND * 6)));
        assert_eq!(meters.failed(&town, Scope::Message, None, SECOND * 6), Some((Scope::Bot, SECOND * 16)));
        meters.taken();
        assert_eq!(meters.failed(&town, Scope::Message, None, SECOND * 20), None);
    }
}
