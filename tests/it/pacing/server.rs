//! Three ways in which a platform may count what it takes.

use std::collections::VecDeque;
use std::time::Duration;

/// How a server counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Model {
    /// No span of the length, wherever it begins, holds more than the limit.
    Sliding,
    /// No second of the server's own clock holds more.
    Aligned,
    /// A bucket that fills steadily and holds the limit.
    Bucket,
}

impl Model {
    pub(crate) const ALL: [Self; 3] = [Self::Sliding, Self::Aligned, Self::Bucket];
}

/// A server that takes `limit` messages in `per`.
pub(crate) struct Server {
    model: Model,
    limit: usize,
    per: Duration,
    taken: VecDeque<Duration>,
    window: u128,
    in_window: usize,
    tokens: f64,
    filled: Duration,
    /// How many were refused.
    pub(crate) refused: usize,
}

impl Server {
    pub(crate) fn new(model: Model, limit: usize, per: Duration) -> Self {
        let tokens = u32::try_from(limit).expect("limits are small").into();
        Self {
            model,
            limit,
            per,
            taken: VecDeque::new(),
            window: 0,
            in_window: 0,
            tokens,
            filled: Duration::ZERO,
            refused: 0,
        }
    }

    /// A message arrives; whether it is taken.
    pub(crate) fn arrives(&mut self, at: Duration) -> bool {
        let taken = match self.model {
            Model::Sliding => self.slides(at),
            Model::Aligned => self.is_aligned(at),
            Model::Bucket => self.fills(at),
        };
        self.refused += usize::from(!taken);
        taken
    }

    fn slides(&mut self, at: Duration) -> bool {
        while self.taken.front().is_some_and(|first| *first + self.per <= at) {
            self.taken.pop_front();
        }
        let fits = self.taken.len() < self.limit;
        if fits {
            self.taken.push_back(at);
        }
        fits
    }

    fn is_aligned(&mut self, at: Duration) -> bool {
        // Its clock is not ours.
        let window = (at + self.per.mul_f64(0.37)).as_nanos() / self.per.as_nanos();
        if window != self.window {
            (self.window, self.in_window) = (window, 0);
        }
        let fits = self.in_window < self.limit;
        self.in_window += usize::from(fits);
        fits
    }

    fn fills(&mut self, at: Duration) -> bool {
        let limit = f64::from(u32::try_from(self.limit).expect("limits are small"));
        let more = at.saturating_sub(self.filled).as_secs_f64() / self.per.as_secs_f64() * limit;
        self.tokens = (self.tokens + more).min(limit);
        self.filled = at;
        let fits = self.tokens >= 1.0;
        if fits {
            self.tokens -= 1.0;
        }
        fits
    }
}
