//! The duty of the door: one facilitator looks after who arrives and who waits, while the chair holds the floor.
//! Nobody has it unless someone takes it; then news of the door reach the others a little later.

use crate::chair;
use crate::door;
use crate::entry::At;
use crate::outcome::Refused;
use crate::state::{Seat, State};
use protocol::client::Role;
use protocol::event::{Alert, Event};
use protocol::{Code, SeatId};
use serde::{Deserialize, Serialize};

/// Who has the duty, and who is asked to.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Doorkeeper {
    holder: Option<SeatId>,
    offered_to: Option<SeatId>,
    /// The other facilitators hear the news of the door then.
    others_at: Option<At>,
}

impl Doorkeeper {
    pub(crate) fn holder(&self) -> Option<SeatId> {
        self.holder
    }

    pub(crate) fn offered_to(&self) -> Option<SeatId> {
        self.offered_to
    }
}

/// The doorkeeper, if they are there and not on a break.
pub(crate) fn present(s: &State) -> Option<SeatId> {
    let there = |id: &SeatId| s.inside(*id).is_some_and(Seat::is_present);
    s.doorkeeper.holder.filter(there).filter(|id| !s.succession.rests(*id))
}

fn set(s: &mut State, holder: Option<SeatId>) {
    s.doorkeeper.holder = holder;
    s.doorkeeper.offered_to = None;
    s.tell_facilitators(&Event::Doorkeeper { seat: holder });
}

// ---- handing over

/// By whoever has the duty; by any facilitator while nobody who is there does.
pub(crate) fn may_hand_over(s: &State, by: SeatId, to: SeatId) -> Result<(), Refused> {
    if present(s).is_some_and(|holder| holder != by) {
        return Err(Code::Forbidden.into());
    }
    let person = s.inside(to).is_some_and(|seat| seat.role != Role::Bot);
    if to != by && person { Ok(()) } else { Err(Code::NotFound.into()) }
}

pub(crate) fn hand_over(s: &mut State, by: SeatId, to: SeatId) {
    s.doorkeeper.offered_to = Some(to);
    s.tell(to, Event::DoorOffered { by });
}

pub(crate) fn may_take(s: &State, id: SeatId) -> Result<(), Refused> {
    let facilitates = s.inside(id).is_some_and(|seat| seat.role.facilitates());
    match s.doorkeeper.holder {
        Some(holder) if holder == id => Err(Code::NothingToDo.into()),
        _ if facilitates || s.doorkeeper.offered_to == Some(id) => Ok(()),
        _ => Err(Code::Forbidden.into()),
    }
}

/// Takes the duty, or asks its holder for it.
pub(crate) fn take(s: &mut State, id: SeatId) {
    match present(s).filter(|_| s.doorkeeper.offered_to != Some(id)) {
        Some(holder) => s.tell(holder, Event::Alert { alert: Alert::DoorAsked, seat: Some(id) }),
        None => {
            chair::become_facilitator(s, id);
            set(s, Some(id));
        }
    }
}

/// Whoever went, or facilitates no longer, has no duty.
pub(crate) fn went(s: &mut State, id: SeatId) {
    s.doorkeeper.offered_to.take_if(|to| *to == id);
    if s.doorkeeper.holder == Some(id) {
        set(s, None);
    }
}

pub(crate) fn role_changed(s: &mut State, id: SeatId) {
    if s.seat(id).is_none_or(|seat| !seat.role.facilitates()) {
        went(s, id);
    }
}

// ---- news of the door

/// Tells the doorkeeper at once and the other facilitators later; without a doorkeeper, everyone at once.
pub(crate) fn tell_first(s: &mut State, event: &Event) {
    let Some(keeper) = present(s) else { return s.tell_facilitators(event) };
    s.tell(keeper, event.clone());
    let later = s.now + s.waits().door_first_ms;
    s.doorkeeper.others_at.get_or_insert(later);
}

pub(crate) fn deadline(s: &State) -> Option<At> {
    s.doorkeeper.others_at
}

pub(crate) fn tick(s: &mut State) {
    if s.doorkeeper.others_at.take_if(|at| *at <= s.now).is_none() {
        return;
    }
    let (event, keeper) = (door::event(s), s.doorkeeper.holder);
    for id in s.facilitators().into_iter().filter(|id| Some(*id) != keeper) {
        s.tell(id, event.clone());
    }
}
