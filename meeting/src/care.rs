//! Care: notes and private lines, and the kind word in a hard time. Its parts: stepping out, one-to-ones, and the
//! way of someone who needs a person now. Nothing of these ever reaches the room.

mod asides;
mod crisis;
mod stepping_out;

pub(crate) use asides::{close, may_speak, say};
pub(crate) use crisis::{leader_here, may_take, need_person, never_mind, take};
pub(crate) use stepping_out::{come_back, may_be_asked, step_out};

use crate::entry::At;
use crate::moderation;
use crate::outcome::Refused;
use crate::state::{End, Seat, State};
use protocol::client::Role;
use protocol::event::{Event, Hint};
use protocol::view::{AsideView, CompanyView, CrisisView};
use protocol::{Code, SeatId, StageId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who needs a person now, and who is in a one-to-one with whom.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Care {
    calls: BTreeMap<SeatId, crisis::Call>,
    asides: Vec<Aside>,
}

/// A one-to-one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Aside {
    lead: SeatId,
    person: SeatId,
}

/// Tells what has become true for those whom it concerns. Called after every entry and every tick.
pub(crate) fn settle(s: &mut State) {
    if s.end == End::Ended {
        return;
    }
    asides::close_those_without_a_side(s);
    crisis::tell_the_truth(s);
}

pub(crate) fn deadline(s: &State) -> Option<At> {
    crisis::deadline(s)
}

/// A one-to-one may be opened with anyone who is there; with someone who needs a person now, only by the one who
/// goes to them.
pub(crate) fn may_open(s: &State, by: SeatId, with: SeatId) -> Result<(), Refused> {
    asides::may_open(s, by, with)?;
    if s.care.calls.contains_key(&with) { may_take(s, by, with) } else { Ok(()) }
}

pub(crate) fn one_to_one(s: &mut State, by: SeatId, with: SeatId, crisis: bool) {
    if crisis || s.care.calls.contains_key(&with) {
        crisis::open(s, by, with);
    } else {
        asides::open(s, by, with);
    }
}

/// Tells a seat that may have been given up meanwhile, and then hears nothing more.
fn tell_if_live(s: &mut State, id: SeatId, event: Event) {
    if s.seat(id).is_some_and(Seat::is_live) {
        s.tell(id, event);
    }
}

/// In a crisis that somebody has come to, on either side: never asked to speak, never promoted.
pub(crate) fn is_in_a_crisis(s: &State, id: SeatId) -> bool {
    crisis::is_part_of_one(s, id)
}

/// Has asked for a person, and it is not over.
pub(crate) fn needs_a_person(s: &State, id: SeatId) -> bool {
    s.care.calls.contains_key(&id)
}

/// In any one-to-one, on either side.
pub(crate) fn is_in_a_one_to_one(s: &State, id: SeatId) -> bool {
    s.care.asides.iter().any(|aside| aside.lead == id || aside.person == id)
}

/// What became of this seat's "I need a person now".
pub(crate) fn company(s: &State, id: SeatId) -> Option<CompanyView> {
    crisis::company_view(s, id)
}

/// Who needs a person now, as this facilitator sees it.
pub(crate) fn crises(s: &State, lead: SeatId) -> Vec<CrisisView> {
    crisis::crises_view(s, lead)
}

/// This seat's one-to-ones.
pub(crate) fn asides(s: &State, id: SeatId) -> Vec<AsideView> {
    let mine = s.care.asides.iter().filter(|aside| aside.lead == id || aside.person == id);
    let with = mine.map(|aside| if aside.lead == id { aside.person } else { aside.lead });
    with.filter_map(|with| Some(AsideView { with, alias: s.seat(with)?.alias.clone() })).collect()
}

/// Kind words, and nothing else: nobody is told, and no rule reads it.
pub(crate) fn hard_time(s: &mut State, id: SeatId) {
    s.tell(id, Event::Hint { hint: Hint::HardTime });
}

/// From the door a few words are enough, and while no facilitator is there only so much can wait for one.
pub(crate) fn may_note(s: &State, by: SeatId, about: Option<SeatId>) -> Result<(), Refused> {
    const FROM_THE_DOOR: u8 = 2;
    let many = |seat: &Seat| !seat.is_in() && seat.notes_from_the_door >= FROM_THE_DOOR;
    if s.seat(by).is_some_and(many) {
        return Err(Code::RateLimited.into());
    }
    match about {
        Some(id) if s.inside(id).is_none() => Err(Code::NotFound.into()),
        Some(id) if leads(s, id) && s.facilitators() == [id] => Err(Code::NobodyToTell.into()),
        _ => moderation::may_write(s),
    }
}

fn leads(s: &State, id: SeatId) -> bool {
    s.inside(id).is_some_and(|seat| seat.role.facilitates())
}

/// A private note: to the facilitators, whether they are there just now or not. A worry about one of them is for the
/// others.
pub(crate) fn note(s: &mut State, by: SeatId, text: String, about: Option<SeatId>) {
    let Some(alias) = s.seat(by).map(|seat| seat.alias.clone()) else { return };
    if let Some(seat) = s.seats.get_mut(&by).filter(|seat| !seat.is_in()) {
        seat.notes_from_the_door += 1;
    }
    let note = s.next_note();
    let event = Event::Noted { note, seat: by, alias, text, about };
    match about.filter(|id| leads(s, *id)) {
        None => s.write_to_facilitators(event),
        Some(about) => {
            let others = s.facilitators().into_iter().filter(|id| *id != about);
            others.collect::<Vec<_>>().into_iter().for_each(|id| s.tell(id, event.clone()));
        }
    }
}

/// A private line to one seat, also at the door. The other facilitators see it too.
pub(crate) fn whisper(s: &mut State, by: SeatId, to: SeatId, text: String) {
    let Some(alias) = s.seat(by).map(|seat| seat.alias.clone()) else { return };
    let event = Event::Whispered { by, alias, seat: to, text };
    s.tell_facilitators(&event);
    let greets = !leads(s, by);
    if !leads(s, to) {
        s.tell(to, event.clone());
    }
    if greets {
        s.tell(by, event);
    }
}

/// Facilitators write to anyone else, greeters to those who may need a welcome.
pub(crate) fn may_whisper(s: &State, by: SeatId, to: SeatId) -> Result<(), Refused> {
    let greets = s.inside(by).is_some_and(|seat| seat.role == Role::Greeter && seat.quiet_until.is_none());
    match s.seat(to).filter(|seat| seat.is_live() && to != by) {
        None => Err(Code::NotFound.into()),
        Some(_) if leads(s, by) => Ok(()),
        Some(seat) if greets && seat.is_in() && may_need_welcome(s, seat) => Ok(()),
        Some(_) => Err(Code::Forbidden.into()),
    }
}

fn may_need_welcome(s: &State, seat: &Seat) -> bool {
    let came_at = seat.arrived;
    let late = s[StageId::MAIN].started.zip(came_at).is_some_and(|(started, at)| at > started);
    seat.newcomer || late
}
