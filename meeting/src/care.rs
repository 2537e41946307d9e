//! Notes and private lines.

use crate::moderation;
use crate::outcome::Refused;
use crate::state::{Seat, State};
use protocol::event::Event;
use protocol::{Code, SeatId};

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
    if s.inside(to).is_none_or(|seat| !seat.role.facilitates()) {
        s.tell(to, event);
    }
}

pub(crate) fn may_whisper(s: &State, to: SeatId) -> Result<(), Refused> {
    if s.seat(to).is_some_and(Seat::is_live) { Ok(()) } else { Err(Code::NotFound.into()) }
}
