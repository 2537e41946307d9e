//! Token buckets, one for each key, in bounded memory.

use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use std::hash::Hash;
use std::time::Duration;

/// Not now, and nothing was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it is too soon: {retry_after_ms} ms remain")]
pub struct SlowDown {
    /// After this many milliseconds the same request may pass.
    pub retry_after_ms: u64,
}

/// Keys that one set of buckets remembers. Beyond it, and until [`Buckets::retain_recent`] has forgotten some,
/// every key draws from the bucket that all share: a flood from ever new addresses costs 20 MB at most.
const KEYS_MAX: usize = 200_000;

type Limiter<K, C> = RateLimiter<K, DashMapStateStore<K>, C, NoOpMiddleware<<C as Clock>::Instant>>;

/// One bucket for each key, and a wider one for those without a key of their own.
pub(super) struct Buckets<K: Hash + Eq + Clone, C: Clock> {
    each: Limiter<K, C>,
    shared: Limiter<(), C>,
    clock: C,
}

impl<K: Hash + Eq + Clone, C: Clock + Clone> Buckets<K, C> {
    pub(super) fn new(each: Quota, shared: Quota, clock: &C) -> Self {
        Self {
            each: Limiter::dashmap_with_clock(each, clock.clone()),
            shared: Limiter::dashmap_with_clock(shared, clock.clone()),
            clock: clock.clone(),
        }
    }

    /// Takes one token from the bucket of `key`, or from the shared one without a key.
    pub(super) fn take(&self, key: Option<&K>) -> Result<(), SlowDown> {
        let taken = match key {
            Some(key) if self.each.len() < KEYS_MAX => self.each.check_key(key),
            _ => self.shared.check_key(&()),
        };
        taken.map_err(|not_until| slow_down(not_until.wait_time_from(self.clock.now())))
    }

    /// Forgets the keys whose buckets are full again.
    pub(super) fn retain_recent(&self) {
        self.each.retain_recent();
        self.each.shrink_to_fit();
    }

    #[cfg(test)]
    pub(super) fn keys(&self) -> usize {
        self.each.len()
    }
}

/// Rounded up: a client that waits exactly this long is let through.
fn slow_down(wait: Duration) -> SlowDown {
    let retry_after_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX).saturating_add(1);
    SlowDown { retry_after_ms }
}
