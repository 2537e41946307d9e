//! The timers of the line. They run by the machine's clock, whatever the meetings' clock does: they are about
//! proxies and sockets, not about people.

use std::time::Duration;

use protocol::Limits;
use tokio::time::{Instant, sleep_until};

/// The first message has this long to come.
const HELLO_WITHIN: Duration = Duration::from_secs(5);

/// When something is due that no message brings about.
pub(super) struct Timers {
    began: Instant,
    greeted: bool,
    heartbeat_every: Duration,
    heartbeat_at: Instant,
    dead_after: Duration,
    heard_at: Instant,
}

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alarm {
    /// No hello has come.
    Hello,
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
        Self { began: now, greeted: false, heartbeat_every, heartbeat_at, dead_after, heard_at: now }
    }

    /// Milliseconds since the connection began.
    pub(super) fn now_ms(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// The client has said hello.
    pub(super) fn greeted(&mut self) {
        self.greeted = true;
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

    /// Waits until nothing has been heard for too long.
    pub(super) async fn silent(&self) {
        sleep_until(self.heard_at + self.dead_after).await;
    }

    fn due(&self) -> (Instant, Alarm) {
        let hello = (!self.greeted).then_some((self.began + HELLO_WITHIN, Alarm::Hello));
        let heartbeat = (self.heartbeat_at, Alarm::Heartbeat);
        let silent = (self.heard_at + self.dead_after, Alarm::Silent);
        let first = hello.into_iter().fold(heartbeat, sooner);
        sooner(first, silent)
    }
}

fn sooner(one: (Instant, Alarm), other: (Instant, Alarm)) -> (Instant, Alarm) {
    if other.0 < one.0 { other } else { one }
}
