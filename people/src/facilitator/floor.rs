//! The floor: calling the next, closing a turn that has become long, making room when nobody speaks.

use super::Facilitator;
use crate::Ms;
use crate::person::Person;
use crate::words::Occasion;
use protocol::{ClientMessage, PhaseIndex};

/// How long after a turn's time its speaker is thanked.
const PATIENCE_MS: Ms = 45_000;
/// How long the floor is free before the next is called.
const BREATH_MS: Ms = 6_000;
/// How long one waits before calling again.
const CALLED_MS: Ms = 30_000;
/// How long nobody wants the floor before those who have not been heard are asked, privately.
const QUIET_MS: Ms = 40_000;
/// Shorter than this no turn is.
const LEAST_TURN_S: u16 = 10;

impl Facilitator {
    pub(super) fn keep_floor(&mut self, me: &mut Person) -> Option<ClientMessage> {
        let part = me.known.part.clone().filter(|part| part.view.kind == "turns" && me.now < part.ends)?;
        if let Some(seconds) = self.shortens_turns_to.take() {
            return Some(shorter(part.view.index, seconds));
        }
        if me.known.turn.is_some() {
            return self.thanks(me);
        }
        let free_ms = me.now.saturating_sub(me.known.free_since);
        let replies = me.known.replies.is_some_and(|until| until > me.now);
        let order = part.view.order.as_deref().unwrap_or_default();
        if replies || free_ms < BREATH_MS || matches!(order, "round" | "fixed") {
            return None;
        }
        if me.known.waiting > 0 {
            return self.calls(me, order);
        }
        self.makes_room(me, part.number, free_ms)
    }

    /// The speaker has had their time, and some more.
    fn thanks(&mut self, me: &Person) -> Option<ClientMessage> {
        let turn = me.known.turn.filter(|turn| Some(turn.seat) != me.known.seat)?;
        let told = self.overrun.is_some_and(|(id, at)| id == turn.id && me.now >= at + PATIENCE_MS);
        let long = me.now >= turn.since + turn.planned_ms * 2 + PATIENCE_MS;
        (told || long).then(|| {
            self.overrun = None;
            ClientMessage::CloseTurn { turn: turn.id }
        })
    }

    /// In the order `call` the facilitator picks; elsewhere the next in order is called.
    fn calls(&mut self, me: &Person, order: &str) -> Option<ClientMessage> {
        if self.called_at.is_some_and(|at| me.now < at + CALLED_MS) {
            return None;
        }
        let first = me.known.leading.hands.first().map(|hand| hand.seat);
        let seat = first.filter(|_| order == "call");
        self.called_at = Some(me.now);
        Some(ClientMessage::Call { seat, turn: None })
    }

    /// Nobody is called who has not raised a hand: those who were not heard are asked, each alone.
    fn makes_room(&mut self, me: &mut Person, part: u64, free_ms: Ms) -> Option<ClientMessage> {
        if free_ms < QUIET_MS {
            return None;
        }
        if self.invited_in != Some(part) {
            self.invited_in = Some(part);
            return Some(ClientMessage::Invite {});
        }
        if self.spoke_in != Some(part) && free_ms > 2 * QUIET_MS {
            self.spoke_in = Some(part);
            let text = me.deck.deal(Occasion::ToTheRoom, &mut me.rng);
            return Some(ClientMessage::Chair { text });
        }
        None
    }
}

fn shorter(phase: PhaseIndex, seconds: u16) -> ClientMessage {
    ClientMessage::Turns { phase, order: None, turn_seconds: Some(seconds.max(LEAST_TURN_S)) }
}
