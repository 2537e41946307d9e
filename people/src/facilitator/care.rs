//! Somebody who needs a person, and one-to-ones.

use super::Facilitator;
use crate::Ms;
use crate::person::Person;
use protocol::client::Meanwhile;
use protocol::event::Crisis;
use protocol::{ClientMessage, SeatId};

/// Whoever leads beside the chair goes if the chair has not gone by then.
const COLLEAGUE_AFTER_MS: Ms = 20_000;

impl Facilitator {
    pub(super) fn crisis(&mut self, now: Ms, seat: SeatId, crisis: Crisis) {
        if crisis == Crisis::Called {
            self.called_since.entry(seat).or_insert(now);
        } else {
            self.called_since.remove(&seat);
        }
    }

    /// Goes to whoever needs a person, and answers whoever they are with.
    pub(super) fn care(&mut self, me: &Person) -> Option<ClientMessage> {
        let alone = me.known.leading.crises.iter().find(|(_, by)| by.is_none()).map(|(seat, _)| *seat);
        if let Some(seat) = alone.filter(|seat| Some(*seat) != me.known.seat) {
            return Some(ClientMessage::TakeCrisis { seat, then: Meanwhile::GoOn });
        }
        self.speaks_aside()
    }

    fn speaks_aside(&mut self) -> Option<ClientMessage> {
        self.asides.pop_front().map(|(to, text)| ClientMessage::Aside { to, text })
    }

    /// What a colleague of the chair does: goes where nobody has gone, and speaks on where they are.
    pub(super) fn care_beside(&mut self, me: &Person) -> Option<ClientMessage> {
        let long = |seat: &SeatId| {
            self.called_since.get(seat).is_none_or(|since| me.now >= since + COLLEAGUE_AFTER_MS)
        };
        let alone = me.known.leading.crises.iter().filter(|(_, by)| by.is_none()).map(|(seat, _)| *seat);
        if let Some(seat) = alone.into_iter().find(|seat| Some(*seat) != me.known.seat && long(seat)) {
            return Some(ClientMessage::TakeCrisis { seat, then: Meanwhile::GoOn });
        }
        self.speaks_aside()
    }

    /// Takes the chair when it is offered, or when the one who led comes back and nobody else holds it.
    pub(super) fn takes_chair(&mut self, me: &Person) -> Option<ClientMessage> {
        const NOT_AGAIN_BEFORE_MS: Ms = 60_000;
        let nobody_leads = me.known.chair.is_none();
        let lately = self.chair_asked_at.is_some_and(|at| me.now < at + NOT_AGAIN_BEFORE_MS);
        if !(std::mem::take(&mut self.chair_offered) || nobody_leads && !lately) {
            return None;
        }
        self.chair_asked_at = Some(me.now);
        Some(ClientMessage::TakeChair { duty: protocol::client::Duty::Floor })
    }
}
