//! The door, as facilitators see it: who waits, locking, letting in, and the end of waiting.

use crate::doorkeeper;
use crate::entry::At;
use crate::format::Late;
use crate::outcome::Refused;
use crate::seats;
use crate::state::{Seat, State};
use protocol::client::Role;
use protocol::event::{Event, Standing};
use protocol::view::SeatView;
use protocol::{Code, SeatId, StageId};

/// News of the door: for the doorkeeper first, if there is one.
pub(crate) fn tell_door(s: &mut State) {
    let event = event(s);
    doorkeeper::tell_first(s, &event);
}

pub(crate) fn event(s: &State) -> Event {
    Event::Door { locked: s.door.locked || s.door.waiting_list, waiting: waiting(s) }
}

/// Who waits to be let in, in the order of arrival.
pub(crate) fn waiting(s: &State) -> Vec<SeatView> {
    let mut found: Vec<_> = s.seats.iter().filter(|(_, seat)| seat.standing == Standing::Waiting).collect();
    found.sort_unstable_by_key(|(_, seat)| seat.number);
    found.into_iter().map(|(id, seat)| seat.view(*id)).collect()
}

/// Unlocking lets in whoever only waited for that.
pub(crate) fn lock(s: &mut State, on: bool) {
    s.door.locked = on;
    s.door.waiting_list &= on;
    let_in_who_only_waited(s);
    tell_door(s);
}

/// Lets in whoever only waited for the door to open, or for the room to have rested.
pub(crate) fn let_in_who_only_waited(s: &mut State) {
    if s.door.locked || s.door.waiting_list || s.rests {
        return;
    }
    let waited = waiting(s).into_iter().map(|seat| seat.seat).filter(|id| needs_no_look(s, *id));
    for id in waited.collect::<Vec<_>>() {
        seats::come_in(s, id);
    }
}

fn needs_no_look(s: &State, id: SeatId) -> bool {
    let begun = s[StageId::MAIN].started.is_some();
    let closed = begun && s.opening.format.late == Late::Closed;
    s.seat(id).is_some_and(|seat| !seat.to_waiting && seat.role != Role::Bot && !closed)
}

// ---- the clock

/// After a removal nobody waits for ever for a facilitator's look (DECISIONS 36). A door that was locked by hand
/// stays so.
pub(crate) fn deadline(s: &State) -> Option<At> {
    let due = s.seats.values().filter_map(|seat| comes_in_at(s, seat));
    due.min().filter(|_| !s.door.locked && s.flows())
}

fn comes_in_at(s: &State, seat: &Seat) -> Option<At> {
    let begun = s[StageId::MAIN].started.is_some();
    let guarded = seat.role == Role::Bot || (begun && s.opening.format.late == Late::Closed);
    seat.waiting_since.filter(|_| !guarded).map(|since| since + s.waits().waiting_ms)
}

pub(crate) fn tick(s: &mut State) {
    if deadline(s).is_none_or(|at| at > s.now) {
        return;
    }
    let due = |(_, seat): &(&SeatId, &Seat)| comes_in_at(s, seat).is_some_and(|at| at <= s.now);
    let all: Vec<_> = s.seats.iter().filter(due).map(|(id, _)| *id).collect();
    for id in all {
        if let Some(seat) = s.seats.get_mut(&id) {
            (seat.listening, seat.only_listens) = (true, true);
        }
        seats::come_in(s, id);
    }
    tell_door(s);
}

pub(crate) fn may_let_in(s: &State, id: SeatId) -> Result<(), Refused> {
    match s.seat(id) {
        Some(seat) if seat.standing == Standing::Waiting => Ok(()),
        Some(_) => Err(Code::Stale.into()),
        None => Err(Code::NotFound.into()),
    }
}

/// Also someone who has not agreed yet: whoever writes from the door can be sent away from there.
pub(crate) fn may_decline(s: &State, id: SeatId) -> Result<(), Refused> {
    match s.seat(id) {
        Some(seat) if seat.standing == Standing::Door && !seat.role.facilitates() => Ok(()),
        _ => may_let_in(s, id),
    }
}

pub(crate) fn admit(s: &mut State, id: SeatId) {
    seats::come_in(s, id);
    tell_door(s);
}

pub(crate) fn decline(s: &mut State, id: SeatId) {
    seats::bar(s, id, Standing::Declined, Code::Declined);
    tell_door(s);
}
