//! When Discord may be asked again, as its answers say.
//!
//! What is sent in spite of a pause counts against us: 10,000 such requests in 10 minutes shut the address out.
//! Source: discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use reqwest::header::HeaderMap;
use serenity::http::{Request, Route};
use tokio::time::Instant;

use super::errors::{Fault, Scope, pause};

/// The pause after the token was refused.
pub(super) const PAUSE_TOKEN: Duration = Duration::from_secs(5 * 60);
/// The pause after the address was shut out by an answer that names none.
const PAUSE_ADDRESS: SignedDuration = SignedDuration::from_secs(60);
/// The most routes remembered that have to pause.
const ROUTES_MAX: usize = 10_000;

/// The pauses that hold.
#[derive(Debug, Default)]
pub(super) struct Pace(Mutex<Pauses>);

#[derive(Debug, Default)]
struct Pauses {
    address: Option<Pause>,
    bot: Option<Pause>,
    routes: HashMap<String, Pause>,
}

#[derive(Clone, Debug)]
struct Pause {
    until: Instant,
    fault: Fault,
}

/// What a request counts towards.
#[derive(Clone, Debug)]
pub(super) struct Lane {
    /// Method and path: Discord counts by channel at least, and groups ever finer.
    route: String,
    /// Acknowledging an interaction is outside the bot's global limit.
    /// Source: discord.com/developers/docs/topics/rate-limits#global-rate-limit.
    is_acknowledgement: bool,
}

impl Lane {
    /// The lane of a request.
    pub(super) fn of(request: &Request<'_>) -> Self {
        let route = request.route_ref();
        Self {
            route: format!("{:?} {}", request.method_ref(), route.path()),
            is_acknowledgement: matches!(route, Route::InteractionResponse { .. }),
        }
    }
}

impl Pace {
    /// Fails when a request would be refused.
    pub(super) fn check(&self, lane: &Lane) -> Result<(), Fault> {
        self.with(|pauses| {
            let bot = pauses.bot.as_ref().filter(|_| !lane.is_acknowledgement);
            let holding = [pauses.address.as_ref(), bot, pauses.routes.get(&lane.route)];
            let longest = holding.into_iter().flatten().max_by_key(|pause| pause.until);
            longest.and_then(Pause::left).map_or(Ok(()), Err)
        })
    }

    /// Learns from an answer that the next request of this kind would be one too many.
    pub(super) fn learn(&self, lane: &Lane, headers: &HeaderMap) {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<f64>().ok();
        if number("x-ratelimit-remaining") != Some(0.0) {
            return;
        }
        let Some(after) = number("x-ratelimit-reset-after").and_then(pause) else { return };
        let why = "Discord takes no more of these requests for now".to_owned();
        self.note(lane, &Fault::Later { why, after: Some(after), scope: Scope::Route });
    }

    /// Remembers the pause that a refusal asks for.
    pub(super) fn note(&self, lane: &Lane, fault: &Fault) {
        let (scope, after) = match fault {
            Fault::Later { after: Some(after), scope, .. } => (*scope, *after),
            Fault::Later { after: None, scope: Scope::Address, .. } => (Scope::Address, PAUSE_ADDRESS),
            Fault::TokenRefused => (Scope::Bot, SignedDuration::try_from(PAUSE_TOKEN).unwrap_or(PAUSE_ADDRESS)),
            Fault::Later { after: None, .. }
            | Fault::AudienceGone(_)
            | Fault::Expired(_)
            | Fault::AlreadyDone(_)
            | Fault::CannotQuote(_)
            | Fault::Refused(_) => return,
        };
        let pause = Pause { until: Instant::now() + after.unsigned_abs(), fault: fault.clone() };
        self.with(|pauses| match scope {
            Scope::Address => pauses.address = Some(pause),
            Scope::Bot => pauses.bot = Some(pause),
            Scope::Route => pauses.keep(lane, pause),
        });
    }

    fn with<T>(&self, look: impl FnOnce(&mut Pauses) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Pauses {
    fn keep(&mut self, lane: &Lane, pause: Pause) {
        if self.routes.len() >= ROUTES_MAX {
            self.routes.retain(|_, pause| pause.left().is_some());
        }
        // One that is forgotten costs a refusal and no more.
        if self.routes.len() >= ROUTES_MAX {
            self.routes.clear();
        }
        self.routes.insert(lane.route.clone(), pause);
    }
}

impl Pause {
    /// The same refusal with the time that is left; nothing when it is over.
    fn left(&self) -> Option<Fault> {
        let left = self.until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())?;
        let mut fault = self.fault.clone();
        if let Fault::Later { after, .. } = &mut fault {
            *after = SignedDuration::try_from(left).ok();
        }
        Some(fault)
    }
}

#[cfg(test)]
mod tests {
    use serenity::all::ChannelId;
    use serenity::http::LightMethod;

    use super::*;

    fn lane(channel: u64) -> Lane {
        let route = Route::ChannelMessages { channel_id: ChannelId::new(channel) };
        Lane::of(&Request::new(route, LightMethod::Post))
    }

    fn acknowledgement() -> Lane {
        let route = Route::InteractionResponse { interaction_id: 1.into(), token: "t" };
        Lane::of(&Request::new(route, LightMethod::Post))
    }

    fn later(scope: Scope) -> Fault {
        Fault::Later { why: "slower".to_owned(), after: Some(SignedDuration::from_secs(9)), scope }
    }

    #[test]
    fn a_pause_holds_for_its_scope_and_no_further() {
        let held = |scope| {
            let pace = Pace::default();
            pace.note(&lane(1), &later(scope));
            [lane(1), lane(2), acknowledgement()].map(|lane| pace.check(&lane).is_err())
        };
        assert_eq!(held(Scope::Route), [true, false, false]);
        assert_eq!(held(Scope::Bot), [true, true, false]);
        assert_eq!(held(Scope::Address), [true, true, true]);
    }

    #[test]
    fn the_last_request_of_a_window_makes_the_next_one_wait() {
        let pace = Pace::default();
        let mut headers = HeaderMap::new();
        headers.insert("x-ratelimit-remaining", "1".parse().unwrap());
        headers.insert("x-ratelimit-reset-after", "4.2".parse().unwrap());
        pace.learn(&lane(1), &headers);
        assert_eq!(pace.check(&lane(1)), Ok(()));
        headers.insert("x-ratelimit-remaining", "0".parse().unwrap());
        pace.learn(&lane(1), &headers);
        assert!(matches!(pace.check(&lane(1)), Err(Fault::Later { after: Some(after), .. }) if after.as_secs() == 4));
    }

    #[test]
    fn a_refused_token_is_not_tried_with_every_message() {
        let pace = Pace::default();
        pace.note(&lane(1), &Fault::TokenRefused);
        assert_eq!(pace.check(&lane(2)), Err(Fault::TokenRefused));
    }
}
