//! Virtual time: the world's, and what a server on a machine in that world believes of it.

use server::clock::Clock;
use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

/// Milliseconds since the world began.
pub type Ms = u64;

/// When the world begins, by the wall's clock.
const BEGAN_MS: u64 = 1_750_000_000_000;

/// The time of the one machine that serves. Clones are the same clock.
#[derive(Clone, Default)]
pub struct Time(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    now: Ms,
    /// How long the machine has been asleep: its own clock stood still.
    slept: Ms,
    wall_jumped: i64,
    waits: BTreeMap<u64, Ms>,
    waits_made: u64,
}

impl Time {
    /// What time it is in the world.
    pub fn now(&self) -> Ms {
        self.lock().now
    }

    /// Goes on to `now`.
    pub fn pass_to(&self, now: Ms) {
        self.lock().now = now;
    }

    /// When the first of all that wait is to be woken.
    pub fn next_wake(&self) -> Option<Ms> {
        let state = self.lock();
        state.waits.values().min().map(|due| due + state.slept)
    }

    /// The machine's clock stands still for so long; the wall's does not.
    pub fn sleep_through(&self, ms: Ms) {
        self.lock().slept += ms;
    }

    /// The wall's clock is set to another time.
    pub fn jump(&self, ms: i64) {
        self.lock().wall_jumped += ms;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for Time {
    fn now_ms(&self) -> u64 {
        let state = self.lock();
        state.now.saturating_sub(state.slept)
    }

    fn wall_ms(&self) -> u64 {
        let state = self.lock();
        (BEGAN_MS + state.now).saturating_add_signed(state.wall_jumped)
    }

    fn sleep_until(&self, ms: u64) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let mut state = self.lock();
        state.waits_made += 1;
        let number = state.waits_made;
        state.waits.insert(number, ms);
        Box::pin(Wait { time: self.clone(), number, due: ms })
    }

    fn rest(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let ms = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        self.sleep_until(self.now_ms().saturating_add(ms))
    }
}

/// Ready at its time. Whoever runs it asks again whenever time has passed.
struct Wait {
    time: Time,
    number: u64,
    due: Ms,
}

impl Future for Wait {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.time.now_ms() < self.due { Poll::Pending } else { Poll::Ready(()) }
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        self.time.lock().waits.remove(&self.number);
    }
}
