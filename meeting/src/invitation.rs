//! Making room for quiet people without calling on anyone: each who has not been heard yet is asked privately, once in a
//! part. Who and how many that are is told to nobody, so it is accepted even where there is nobody to ask.

use crate::care;
use crate::format::{Kind, Order};
use crate::outcome::Refused;
use crate::state::{Seat, State};
use protocol::client::Role;
use protocol::event::{Event, Hint};
use protocol::{Code, SeatId, StageId};

/// Where people may speak if they like. In a round everyone is asked anyway.
pub(crate) fn may_invite(s: &State, stage: StageId) -> Result<(), Refused> {
    match s.kind(stage) {
        Some(Kind::Open { .. }) => {}
        Some(Kind::Turns(_)) if s[stage].floor.closed => return Err(Code::FloorClosed.into()),
        Some(Kind::Turns(_)) => match s.turns(stage).map(|turns| turns.order) {
            Some(Order::Fixed) => return Err(Code::NoHandsNow.into()),
            Some(Order::Round) => return Err(Code::NothingToDo.into()),
            _ => {}
        },
        _ => return Err(Code::NoHandsNow.into()),
    }
    if s[stage].invited { Err(Code::NothingToDo.into()) } else { Ok(()) }
}

pub(crate) fn invite(s: &mut State, stage: StageId) {
    s[stage].invited = true;
    let invited = not_heard(s, stage).filter(|(id, seat)| may_be_invited(s, stage, *id, seat));
    let invited: Vec<_> = invited.map(|(id, _)| id).collect();
    for id in invited {
        s.tell(id, Event::Hint { hint: Hint::Invited });
    }
}

/// Not whoever leads, wants to be left in peace, or waits to speak.
fn may_be_invited(s: &State, stage: StageId, id: SeatId, seat: &Seat) -> bool {
    let floor = &s[stage].floor;
    let speaks = floor.turn.as_ref().is_some_and(|turn| turn.seat == id) || floor.place(id).is_some();
    seat.takes_part() && care::may_be_asked(s, id) && !s.leads(id) && !speaks
}

/// People in a room of whom it has no line.
pub(crate) fn not_heard(s: &State, stage: StageId) -> impl Iterator<Item = (SeatId, &Seat)> {
    let heard = move |id: SeatId| s[stage].history.iter().any(|item| item.author() == Some(id));
    s.people_on(stage).filter(move |(id, seat)| seat.role != Role::Bot && !heard(*id))
}
