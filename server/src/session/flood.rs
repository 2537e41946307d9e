//! A bound on the messages of one connection, whatever they ask: far above what a person does, far below what
//! would cost the others anything. Where help is has a bound of its own, so that nothing else uses it up.

use protocol::{ClientId, CloseCode, Code, Limits, Refusal, ServerMessage};

use super::Action;

const WINDOW_MS: u64 = 10_000;

/// Messages in a window, besides the lines that the host allows.
const MESSAGES: u32 = 200;

/// Answers to `help` in a window. Whoever has had so many has one before them, and gets the next within ten seconds.
const HELPS: u32 = 20;

/// How many messages have come in the running windows.
#[derive(Default)]
pub(super) struct Flood {
    all: Window,
    helps: Window,
}

impl Flood {
    /// Counts a message; refuses it beyond the bound, and closes beyond twice the bound.
    pub(super) fn count(
        &mut self,
        now_ms: u64,
        limits: &Limits,
        id: Option<&ClientId>,
    ) -> Result<(), Vec<Action>> {
        let bound = MESSAGES.saturating_add(limits.says_per_minute);
        let Err(wait_ms) = self.all.count(now_ms, bound) else { return Ok(()) };
        let mut actions = vec![refused(id, wait_ms)];
        if self.all.count > bound.saturating_mul(2) {
            actions.push(Action::Close(CloseCode::Rate));
        }
        Err(actions)
    }

    /// Counts a question for help. Beyond its bound it is a message like any other, and is refused.
    pub(super) fn count_help(
        &mut self,
        now_ms: u64,
        limits: &Limits,
        id: Option<&ClientId>,
    ) -> Result<(), Vec<Action>> {
        let Err(wait_ms) = self.helps.count(now_ms, HELPS) else { return Ok(()) };
        self.count(now_ms, limits, id)?;
        Err(vec![refused(id, wait_ms)])
    }
}

#[derive(Default)]
struct Window {
    began_ms: u64,
    count: u32,
}

impl Window {
    /// Counts one more; beyond the bound, the milliseconds until the window ends.
    fn count(&mut self, now_ms: u64, bound: u32) -> Result<(), u64> {
        if now_ms >= self.began_ms + WINDOW_MS {
            *self = Self { began_ms: now_ms, count: 0 };
        }
        self.count += 1;
        let wait_ms = (self.began_ms + WINDOW_MS).saturating_sub(now_ms);
        if self.count <= bound { Ok(()) } else { Err(wait_ms) }
    }
}

fn refused(id: Option<&ClientId>, wait_ms: u64) -> Action {
    let refusal = Refusal::new(id.cloned(), Code::RateLimited).retry_after_ms(wait_ms);
    Action::Answer(ServerMessage::Refused(refusal))
}
