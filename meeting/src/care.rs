//! Notes and private lines.

use crate::moderation;
use crate::outcome::Refused;
use crate::state::{Seat, State};
use protocol::client::Role;
use protocol::event::Event;
use protocol::{Code, SeatId, StageId};

/// From the door a few words are enough, and while no facilitator is there only so much can wait for one.
pub(crate) fn may_note(s: &State, by: SeatId) -> Result<(), Refused> {
    const FROM_THE_DOOR: u8 = 2;
    let many = |seat: &Seat| !seat.is_in() && seat.notes_from_the_door >= FROM_THE_DOOR;
    if s.seat(by).is_some_and(many) {
        return Err(Code::RateLimited.into());
    }
    moderation::may_write(s)
}

/// A private note: to the facilitators, whether they are there just now or not.
pub(crate) fn note(s: &mut State, by: SeatId, text: String) {
    let Some(alias) = s.seat(by).map(|seat| seat.alias.clone()) else { return };
    if let Some(seat) = s.seats.get_mut(&by).filter(|seat| !seat.is_in()) {
        seat.notes_from_the_door += 1;
    }
    let note = s.next_note();
    s.write_to_facilitators(Event::Noted { note, seat: by, alias, text });
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

/// Facilitators write to anyone, greeters to those who may need a welcome.
pub(crate) fn may_whisper(s: &State, by: SeatId, to: SeatId) -> Result<(), Refused> {
    let greets = s.inside(by).is_some_and(|seat| seat.role == Role::Greeter && seat.quiet_until.is_none());
    match s.seat(to).filter(|seat| seat.is_live()) {
        None => Err(Code::NotFound.into()),
        Some(_) if leads(s, by) => Ok(()),
        Some(seat) if greets && seat.is_in() && may_need_welcome(s, seat) => Ok(()),
        Some(_) => Err(Code::Forbidden.into()),
    }
}

fn leads(s: &State, id: SeatId) -> bool {
    s.inside(id).is_some_and(|seat| seat.role.facilitates())
}

fn may_need_welcome(s: &State, seat: &Seat) -> bool {
    let came_at = seat.arrived.map(|(_, at)| at);
    let late = s[StageId::MAIN].started.zip(came_at).is_some_and(|(started, at)| at > started);
    seat.newcomer || late
}
