//! The arrival guard: when many come at once in the middle of an evening, they listen until a facilitator has
//! looked (DECISIONS 35). It keeps nobody out, and one command undoes it.

use crate::entry::At;
use crate::moderation;
use crate::outcome::Refused;
use crate::state::State;
use crate::{door, doorkeeper, seats};
use protocol::client::Role;
use protocol::event::{Act, Alert, Event, Hint};
use protocol::{Code, SeatId, StageId};
use serde::{Deserialize, Serialize};

/// Who has come lately, and whether that was too many.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Guard {
    /// Newcomers listen.
    pub(crate) on: bool,
    /// Arrivals that count, not older than the guard looks back. Bounded by the seats of a room.
    lately: Vec<(At, SeatId)>,
    /// Who listens because of it, and whether they had chosen that themselves before.
    listeners: Vec<(SeatId, bool)>,
}

/// Someone has just come in by themself. Whoever comes back has a seat already and is never counted.
pub(crate) fn came_in(s: &mut State, id: SeatId) {
    let counts = s.seat(id).is_some_and(|seat| !seat.role.facilitates() && seat.role != Role::Bot);
    if !counts || !armed(s) {
        return;
    }
    if s.guard.on {
        return listen(s, id);
    }
    let (now, since) = (s.now, s.now.saturating_sub(s.waits().arrivals_ms));
    s.guard.lately.retain(|(at, _)| *at >= since);
    s.guard.lately.push((now, id));
    if s.guard.lately.len() >= threshold(s) {
        doorkeeper::tell_first(s, &Event::Alert { alert: Alert::ManyArrivals, seat: None });
        begin(s);
    }
}

/// Never while people gather and the evening opens.
fn armed(s: &State) -> bool {
    let started = s[StageId::MAIN].started;
    started.is_some_and(|started| s.now >= started + s.waits().arrivals_after_ms)
}

/// A share of those who were there before, and a few in any case.
fn threshold(s: &State) -> usize {
    let new = |id: SeatId| s.guard.lately.iter().any(|(_, seat)| *seat == id);
    let before = s.everyone_inside().filter(|(id, seat)| seat.is_present() && !new(*id)).count();
    let share = (before * s.waits().arrivals_percent).div_ceil(100);
    s.waits().arrivals.max(share)
}

fn begin(s: &mut State) {
    s.guard.on = true;
    for (_, id) in std::mem::take(&mut s.guard.lately) {
        listen(s, id);
    }
    door::tell_door(s);
}

fn listen(s: &mut State, id: SeatId) {
    let Some(seat) = s.seats.get_mut(&id).filter(|seat| seat.is_in() && !seat.only_listens) else { return };
    seat.only_listens = true;
    let by_choice = seat.listening;
    s.guard.listeners.push((id, by_choice));
    seats::listen(s, id, true);
    s.tell(id, Event::Hint { hint: Hint::ListenForNow });
}

pub(crate) fn may_turn(s: &State, on: bool) -> Result<(), Refused> {
    if s.guard.on == on { Err(Code::Stale.into()) } else { Ok(()) }
}

/// By a facilitator: ends it, or begins it for whoever comes from now on.
pub(crate) fn turn(s: &mut State, by: SeatId, on: bool) {
    s.guard.lately.clear();
    s.guard.on = on;
    if !on {
        release(s);
    }
    moderation::tell_acted(s, by, if on { Act::Guard } else { Act::Unguard }, None, None);
    door::tell_door(s);
}

fn release(s: &mut State) {
    for (id, by_choice) in std::mem::take(&mut s.guard.listeners) {
        let Some(seat) = s.seats.get_mut(&id).filter(|seat| seat.is_in()) else { continue };
        (seat.only_listens, seat.listening) = (false, by_choice);
        s.tell(id, Event::Hint { hint: Hint::TakePart });
    }
}
