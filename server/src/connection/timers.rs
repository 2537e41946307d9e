//! The timers of the line. They run by the machine's clock, whatever the meetings' clock does: they are about
//! proxies and sockets, not about people.

use std::time::Duration;

use protocol::Limits;
use tokio::time::{Instant, sleep_until};

/// The first message has this long to come.
const HELLO_WITHIN: Duration = Duration::from_secs(5);

/// Whoever has said hello has this long to get a seat. Nobody is hurried while they choose a name; how many such
/// connections one address may have is bounded where they are accepted.
const SEAT_WITHIN: Duration = Duration::from_secs(10 * 60);

/// When something is due that no message brings about.
pub(super) struct Timers {
    began: Instant,
    stage: Stage,
    heartbeat_every: Duration,
    heartbeat_at: Instant,
    dead_after: Duration,
    heard_at: Instant,
}

/// How far the client has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// It has not said hello.
    Fresh,
    /// It has no seat.
    Greeted,
    /// It has one, be it outside the room.
    Seated,
}

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alarm {
    /// No hello has come.
    Hello,
    /// No seat was taken.
    Seat,
    /// A sign of life is to be sent.
    Heartbeat,
    /// Nothing was heard for too long.
    Silent,
}

impl Timers {
    /// Timers of a connection that begins now.
    pub(super) fn start(limits: &Limits) -> Self {
        let now = Instant::now();
        let heartbeat_every = Duration::from_millis(limits.heartbeat_ms.into());
        let dead_after = Duration::from_millis(limits.dead_after_ms.into());
        let heartbeat_at = now + heartbeat_every;
        Self { began: now, stage: Stage::Fresh, heartbeat_every, heartbeat_at, dead_after, heard_at: now }
    }

    /// Milliseconds since the connection began.
    pub(super) fn now_ms(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// The client has come this far.
    pub(super) fn reached(&mut self, stage: Stage) {
        self.stage = stage;
    }

    /// Something was heard from the client.
    pub(super) fn heard(&mut self) {
        self.heard_at = Instant::now();
    }

    /// Waits for what is due next. Dropping the future loses nothing.
    pub(super) async fn next(&mut self) -> Alarm {
        let (at, alarm) = self.due();
        sleep_until(at).await;
        if alarm == Alarm::Heartbeat {
            self.heartbeat_at = Instant::now() + self.heartbeat_every;
        }
        alarm
    }

    fn due(&self) -> (Instant, Alarm) {
        let patience = match self.stage {
            Stage::Fresh => Some((self.began + HELLO_WITHIN, Alarm::Hello)),
            // Whatever else it sends.
            Stage::Greeted => Some((self.began + SEAT_WITHIN, Alarm::Seat)),
            Stage::Seated => None,
        };
        let heartbeat = (self.heartbeat_at, Alarm::Heartbeat);
        let silent = (self.heard_at + self.dead_after, Alarm::Silent);
        let first = patience.into_iter().fold(heartbeat, sooner);
        sooner(first, silent)
    }
}

fn sooner(one: (Instant, Alarm), other: (Instant, Alarm)) -> (Instant, Alarm) {
    if other.0 < one.0 { other } else { one }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What ends a connection that says all the time that it is alive, and after how many seconds.
    fn end_of(stage: Stage) -> Option<(Alarm, u64)> {
        let mut timers = Timers::start(&Limits::default());
        timers.reached(stage);
        let long = Duration::from_secs(24 * 60 * 60);
        (timers.heartbeat_at, timers.heard_at) = (timers.began + long, timers.began + long);
        let (at, alarm) = timers.due();
        (alarm != Alarm::Heartbeat).then(|| (alarm, (at - timers.began).as_secs()))
    }

    // The threat: connections that ask for nothing hold all the places there are.
    #[test]
    fn signs_of_life_do_not_stand_for_a_seat() {
        assert_eq!(end_of(Stage::Fresh), Some((Alarm::Hello, 5)));
        assert_eq!(end_of(Stage::Greeted), Some((Alarm::Seat, 600)));
        assert_eq!(end_of(Stage::Seated), None);
    }
}
