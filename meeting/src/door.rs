//! The door, as facilitators see it: who waits, locking, letting in, and the end of waiting.

use crate::care;
use crate::doorkeeper;
use crate::entry::At;
use crate::format::{Admission, Format, Late};
use crate::outcome::Refused;
use crate::seats;
use crate::state::{Seat, State};
use protocol::client::Role;
use protocol::event::{Event, Standing, WaitReason};
use protocol::view::SeatView;
use protocol::{Code, SeatId, StageId};

/// News of the door: for the doorkeeper first, if there is one.
pub(crate) fn tell_door(s: &mut State) {
    tell_reasons(s);
    let event = event(s);
    doorkeeper::tell_first(s, &event);
}

pub(crate) fn event(s: &State) -> Event {
    Event::Door { locked: is_locked(s), why: why(s), guarded: s.guard.on, waiting: waiting(s) }
}

/// Newcomers wait by an act of a facilitator.
pub(crate) fn is_locked(s: &State) -> bool {
    s.door.locked || s.door.waiting_list
}

/// Why whoever comes now has to wait, if they do.
pub(crate) fn why(s: &State) -> Option<WaitReason> {
    let begun = s[StageId::MAIN].started.is_some();
    let Format { late, entry, .. } = s.opening.format;
    if s.door.locked {
        Some(WaitReason::Locked)
    } else if s.rests {
        Some(WaitReason::Rest)
    } else if begun && late == Late::Closed {
        Some(WaitReason::Late)
    } else if s.door.waiting_list {
        Some(WaitReason::Removal)
    } else {
        (entry == Admission::Approved).then_some(WaitReason::Approval)
    }
}

/// The same for one seat. That the door knows someone again is not told to them: it looks like any other approval.
pub(crate) fn reason(s: &State, seat: &Seat) -> Option<WaitReason> {
    match seat.role {
        role if role.facilitates() => None,
        Role::Bot => Some(WaitReason::Bot),
        _ => why(s).or(seat.to_waiting.then_some(WaitReason::Approval)),
    }
}

/// Whoever waits is told when they wait for something else.
fn tell_reasons(s: &mut State) {
    let changed = |(id, seat): (SeatId, &Seat)| {
        let why = reason(s, seat);
        (seat.standing == Standing::Waiting && why != seat.waits_for && why.is_some()).then_some((id, why))
    };
    let changed: Vec<_> = s.everyone().filter_map(changed).collect();
    for (id, why) in changed {
        if let Some(seat) = s.seats.get_mut(&id) {
            seat.waits_for = why;
        }
        s.tell(id, Event::Standing { standing: Standing::Waiting, why });
    }
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
    s.seat(id).is_some_and(|seat| reason(s, seat).is_none())
}

// ---- the clock

/// After a removal nobody waits for ever for a facilitator's look (DECISIONS 36). A door that was locked by hand
/// stays so, and so does a room into which facilitators let people one by one.
pub(crate) fn deadline(s: &State) -> Option<At> {
    let due = s.seats.values().filter_map(|seat| comes_in_at(s, seat));
    due.min().filter(|_| !s.door.locked && s.flows())
}

fn comes_in_at(s: &State, seat: &Seat) -> Option<At> {
    let begun = s[StageId::MAIN].started.is_some();
    let Format { late, entry, .. } = s.opening.format;
    let closed = entry == Admission::Approved || (begun && late == Late::Closed);
    seat.waiting_since.filter(|_| !closed && seat.role != Role::Bot).map(|since| since + s.waits().waiting_ms)
}

pub(crate) fn tick(s: &mut State) {
    if deadline(s).is_none_or(|at| at > s.now) {
        return;
    }
    let due = |(_, seat): &(SeatId, &Seat)| comes_in_at(s, seat).is_some_and(|at| at <= s.now);
    let all: Vec<_> = s.everyone().filter(due).map(|(id, _)| id).collect();
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
        _ if care::needs_a_person(s, id) => Err(Code::NeedsAPerson.into()),
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
    s.record.declined = s.record.declined.saturating_add(1);
    tell_door(s);
}

/// Whoever was declined at the door, as long as their name and a seat are still free. A link that was revoked is not
/// made good by this.
pub(crate) fn may_take_back(s: &State, id: SeatId) -> Result<(), Refused> {
    match s.seat(id) {
        Some(seat) if seat.standing == Standing::Declined && seat.arrived.is_none() => {
            seats::has_place(s, id)
        }
        _ => Err(Code::NotFound.into()),
    }
}

/// To where they were: waiting, or before the agreements. Letting them in is another act.
pub(crate) fn take_back(s: &mut State, id: SeatId) {
    let now = s.now;
    let Some(seat) = s.seats.get_mut(&id) else { return };
    let waited = seat.waits_for.is_some();
    seat.standing = if waited { Standing::Waiting } else { Standing::Door };
    seat.waiting_since = waited.then_some(now);
    seat.away_since = Some(now);
    let (standing, why) = (seat.standing, seat.waits_for);
    s.record.declined = s.record.declined.saturating_sub(1);
    s.tell(id, Event::Standing { standing, why });
    tell_door(s);
}
