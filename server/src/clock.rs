//! The only clock that the server looks at. Tests bring a faster one; no setting does.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Tells the time and waits. What people wait for passes by this clock; heartbeats, the wait for `hello` and the
/// disk do not.
pub trait Clock: Send + Sync {
    /// Milliseconds since this clock began. Never runs backwards, whatever happens to the wall's clock.
    fn now_ms(&self) -> u64;

    /// Milliseconds since 1970 by the wall's clock, which may jump.
    fn wall_ms(&self) -> u64;

    /// Waits until `now_ms` is at least `ms`; at once if it is already. Dropping the future stops waiting.
    fn sleep_until(&self, ms: u64) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// Waits by the machine's own time, however fast this clock runs: what a disk needs.
    fn rest(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// The machine's clock.
pub struct RealClock {
    began: Instant,
}

impl RealClock {
    /// A clock that begins now.
    pub fn start() -> Self {
        Self { began: Instant::now() }
    }
}

impl Clock for RealClock {
    fn now_ms(&self) -> u64 {
        whole_ms(self.began.elapsed())
    }

    fn wall_ms(&self) -> u64 {
        whole_ms(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default())
    }

    fn sleep_until(&self, ms: u64) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        // A deadline beyond what the machine can count is never reached, and an hour's wait asks again.
        const HOUR: Duration = Duration::from_secs(3_600);
        let began = self.began;
        Box::pin(async move {
            while let Some(left) = Duration::from_millis(ms).checked_sub(began.elapsed()) {
                tokio::time::sleep(left.min(HOUR).max(Duration::from_millis(1))).await;
            }
        })
    }
}

fn whole_ms(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn waiting_for_the_past_takes_no_time_and_waiting_for_the_future_reaches_it() {
        let clock = RealClock::start();
        clock.sleep_until(0).await;
        let due = clock.now_ms() + 20;
        clock.sleep_until(due).await;
        assert!(clock.now_ms() >= due);
    }
}
