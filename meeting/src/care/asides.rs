//! One-to-ones: a facilitator and one person, noticed by nobody else, the other facilitators included. No seat
//! but the two ever hears of one.

use super::{Aside, crisis, tell_if_live};
use crate::outcome::Refused;
use crate::state::{Seat, State};
use protocol::client::Role;
use protocol::event::Event;
use protocol::{Code, SeatId};

/// With anyone who is there, at the door too, but not with oneself.
pub(crate) fn may_open(s: &State, by: SeatId, with: SeatId) -> Result<(), Refused> {
    let person = s.seat(with).is_some_and(|seat| seat.is_live() && seat.role != Role::Bot);
    if person && by != with { Ok(()) } else { Err(Code::NotFound.into()) }
}

pub(crate) fn open(s: &mut State, by: SeatId, with: SeatId) {
    let Some(alias) = s.seat(by).map(|seat| seat.alias.clone()) else { return };
    if between(s, by, with).is_some() {
        return;
    }
    s.care.asides.push(Aside { lead: by, person: with });
    for side in [with, by] {
        s.tell(side, Event::AsideOpened { by, alias: alias.clone(), seat: with });
    }
}

pub(crate) fn may_speak(s: &State, by: SeatId, to: SeatId) -> Result<(), Refused> {
    if between(s, by, to).is_some() { Ok(()) } else { Err(Code::NoAside.into()) }
}

pub(crate) fn say(s: &mut State, by: SeatId, to: SeatId, text: &str) {
    let Some(alias) = s.seat(by).map(|seat| seat.alias.clone()) else { return };
    for side in [to, by] {
        s.tell(side, Event::AsideSaid { by, alias: alias.clone(), seat: to, text: text.to_owned() });
    }
}

/// Closes it for both. If it was about a crisis, that is over too.
pub(crate) fn close(s: &mut State, by: SeatId, with: SeatId) {
    let Some(aside) = between(s, by, with) else { return };
    remove(s, aside);
    crisis::one_to_one_closed(s, aside);
}

/// Neither side is told more than that it is closed.
pub(super) fn remove(s: &mut State, aside: Aside) {
    s.care.asides.retain(|other| *other != aside);
    tell_if_live(s, aside.person, Event::AsideClosed { with: aside.lead });
    tell_if_live(s, aside.lead, Event::AsideClosed { with: aside.person });
}

/// A one-to-one lasts for as long as both have their seats, and the one who opened it leads.
pub(super) fn close_those_without_a_side(s: &mut State) {
    let leads = |id| s.inside(id).is_some_and(|seat| seat.role.facilitates());
    let here = |id| s.seat(id).is_some_and(Seat::is_live);
    let left: Vec<_> =
        s.care.asides.iter().filter(|one| !leads(one.lead) || !here(one.person)).copied().collect();
    left.into_iter().for_each(|aside| remove(s, aside));
}

fn between(s: &State, one: SeatId, other: SeatId) -> Option<Aside> {
    let sides = [(one, other), (other, one)];
    s.care.asides.iter().find(|aside| sides.contains(&(aside.lead, aside.person))).copied()
}
