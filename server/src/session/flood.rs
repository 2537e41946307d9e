//! A bound on the messages of one connection, whatever they ask: far above what a person does, far below what
//! would cost the others anything.

use protocol::{ClientId, CloseCode, Code, Limits, Refusal, ServerMessage};

use super::Action;

const WINDOW_MS: u64 = 10_000;

/// Messages in a window, besides the lines that the host allows.
const MESSAGES: u32 = 200;

/// How many messages have come in the running window.
#[derive(Default)]
pub(super) struct Flood {
    began_ms: u64,
    count: u32,
}

impl Flood {
    /// Counts a message; refuses it beyond the bound, and closes beyond twice the bound.
    pub(super) fn count(
        &mut self,
        now_ms: u64,
        limits: &Limits,
        id: Option<&ClientId>,
    ) -> Result<(), Vec<Action>> {
        let ends_ms = self.began_ms + WINDOW_MS;
        if now_ms >= ends_ms {
            *self = Self { began_ms: now_ms, count: 0 };
        }
        self.count += 1;
        let bound = MESSAGES.saturating_add(limits.says_per_minute);
        if self.count <= bound {
            return Ok(());
        }
        let refusal =
            Refusal::new(id.cloned(), Code::RateLimited).retry_after_ms(ends_ms.saturating_sub(now_ms));
        let mut actions = vec![Action::Answer(ServerMessage::Refused(refusal))];
        if self.count > bound.saturating_mul(2) {
            actions.push(Action::Close(CloseCode::Rate));
        }
        Err(actions)
    }
}
