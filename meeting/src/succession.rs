//! Who would hold the chair next: facilitators, then people who have offered to stand in. Whoever takes a break is
//! left in peace.

use crate::care;
use crate::entry::At;
use crate::outcome::Refused;
use crate::split;
use crate::state::{Seat, State};
use protocol::client::Role;
use protocol::event::Event;
use protocol::{Code, SeatId, StageId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Offers to stand in, and breaks.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Succession {
    /// Who has offered to stand in, in the order of their offers.
    offers: Vec<SeatId>,
    /// Facilitators on a break, since then.
    breaks: BTreeMap<SeatId, At>,
}

impl Succession {
    pub(crate) fn offered(&self, id: SeatId) -> bool {
        self.offers.contains(&id)
    }

    pub(crate) fn rests(&self, id: SeatId) -> bool {
        self.breaks.contains_key(&id)
    }
}

/// Another facilitator who is there, else someone who has offered to stand in; a facilitator who speaks just now
/// only if there is nobody else.
pub(crate) fn successor(s: &State, but: SeatId) -> Option<SeatId> {
    let there = |id: &SeatId| *id != but && is_there(s, *id);
    let facilitators: Vec<_> = s.facilitators().into_iter().filter(there).collect();
    let silent = facilitators.iter().copied().find(|id| !speaks(s, *id));
    let stands_in = || stand_ins(s).into_iter().find(|id| *id != but);
    silent.or_else(stands_in).or(facilitators.first().copied())
}

/// Those who have offered to stand in and could do so just now, in the order of their offers: they are there, do
/// not speak, and have been in the meeting for as long as someone whose report counts.
pub(crate) fn stand_ins(s: &State) -> Vec<SeatId> {
    let ready = |id: &SeatId| {
        let trusted = s.seat(*id).is_some_and(|seat| seat.takes_part() && is_settled(s, seat));
        trusted && is_there(s, *id) && !speaks(s, *id)
    };
    s.succession.offers.iter().copied().filter(ready).collect()
}

fn is_there(s: &State, id: SeatId) -> bool {
    care::may_be_asked(s, id) && !s.succession.rests(id)
}

fn speaks(s: &State, id: SeatId) -> bool {
    s.stages.values().any(|stage| stage.floor.turn.as_ref().is_some_and(|turn| turn.seat == id))
}

/// Has been here for a while, or since before the start: nobody gets a say by coming in late with two tabs.
pub(crate) fn is_settled(s: &State, seat: &Seat) -> bool {
    let Some(at) = seat.arrived else { return false };
    let before_start = s[StageId::MAIN].started.is_none_or(|started| at <= started);
    before_start || s.now >= at + s.waits().report_seated_ms
}

// ---- standing in

pub(crate) fn may_offer(s: &State, id: SeatId, on: bool) -> Result<(), Refused> {
    let Some(seat) = s.seat(id) else { return Err(Code::NotJoined.into()) };
    match seat.role {
        Role::Bot => Err(Code::Forbidden.into()),
        role if role.facilitates() || s.succession.offered(id) == on => Err(Code::NothingToDo.into()),
        _ => Ok(()),
    }
}

pub(crate) fn offer(s: &mut State, id: SeatId, on: bool) {
    s.succession.offers.retain(|other| *other != id);
    if on {
        s.succession.offers.push(id);
    }
    split::lead_may_have_changed(s, id);
    tell(s);
}

pub(crate) fn offers(s: &State) -> Vec<SeatId> {
    s.succession.offers.clone()
}

// ---- breaks

pub(crate) fn rest(s: &mut State, id: SeatId, on: bool) {
    let now = s.now;
    let rested = s.succession.breaks.remove(&id).is_some();
    if on {
        s.succession.breaks.insert(id, now);
    }
    if on || rested {
        tell(s);
    }
}

pub(crate) fn rests_since(s: &State, id: SeatId) -> Option<At> {
    s.succession.breaks.get(&id).copied()
}

pub(crate) fn on_break(s: &State) -> Vec<SeatId> {
    s.succession.breaks.keys().copied().collect()
}

// ---- going

/// Someone facilitates now, and needs no offer; or no longer, and takes no break from that.
pub(crate) fn role_changed(s: &mut State, id: SeatId) {
    let facilitates = s.seat(id).is_some_and(|seat| seat.role.facilitates());
    if facilitates {
        s.succession.offers.retain(|other| *other != id);
        if !s.succession.offers.is_empty() || !s.succession.breaks.is_empty() {
            let event = event(s);
            s.tell(id, event);
        }
    } else {
        s.succession.breaks.remove(&id);
    }
}

/// Of someone who is gone nothing stays here, once the room has heard that they are.
pub(crate) fn forget(s: &mut State, id: SeatId) {
    s.succession.offers.retain(|other| *other != id);
    s.succession.breaks.remove(&id);
}

fn event(s: &State) -> Event {
    Event::StandIns { offers: offers(s), on_break: on_break(s) }
}

fn tell(s: &mut State) {
    let event = event(s);
    s.tell_facilitators(&event);
}
