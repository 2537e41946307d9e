//! Stepping out for a while, and coming back to one's place. To everyone else it looks like nothing at all: the
//! hand stays where it was, and the turn that ends has ended as any other.

use crate::state::{Seat, State};
use crate::{floor, turn};
use protocol::event::Event;
use protocol::{SeatId, StageId};

/// The group's own words to find the ground again; the clients have some where a group has none.
const GROUNDING: &str = "grounding";

pub(crate) fn step_out(s: &mut State, stage: StageId, id: SeatId) {
    let text = s.slot(GROUNDING).map(str::to_owned);
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.out = true;
    }
    s.tell(id, Event::SteppedOut { on: true, text });
    if s[stage].floor.turn.as_ref().is_some_and(|turn| turn.seat == id) {
        turn::done(s, stage);
    }
    floor::changed_if_turns(s, stage);
}

/// Back, by saying so or by taking part again.
pub(crate) fn come_back(s: &mut State, stage: StageId, id: SeatId) {
    let Some(seat) = s.seats.get_mut(&id).filter(|seat| seat.out) else { return };
    seat.out = false;
    s.tell(id, Event::SteppedOut { on: false, text: None });
    floor::changed_if_turns(s, stage);
}

/// Whether someone may be asked to speak just now: they are there, have not stepped out, and are in no crisis,
/// neither their own nor as the one who is with somebody. Otherwise they are passed over as someone is whose
/// connection is gone, and keep their place.
pub(crate) fn may_be_asked(s: &State, id: SeatId) -> bool {
    let ready = |seat: &Seat| seat.is_present() && !seat.out;
    s.inside(id).is_some_and(ready) && !super::is_in_a_crisis(s, id)
}
