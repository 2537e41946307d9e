//! Seats: entering, agreeing, being let in, coming back, and leaving.

use crate::entry::{Newcomer, SecretHash};
use crate::format::Late;
use crate::outcome::{Outcome, Refused};
use crate::stage::StageId;
use crate::state::{End, State};
use crate::{chair, floor, lines, turn};
use protocol::client::Role;
use protocol::event::{Event, Hint, Standing};
use protocol::view::SeatView;
use protocol::{Code, SeatId};

// ---- entering

pub(crate) fn may_enter(s: &State, who: &Newcomer) -> Result<(), Refused> {
    if let Some(code) = s.barred.get(&who.ticket) {
        return Err((*code).into());
    }
    if by_ticket(s, &who.ticket).is_some() {
        return Ok(());
    }
    if !s.door.open && !who.role.facilitates() {
        return Err(Code::RoomAsleep.into());
    }
    let taken = |seat: &crate::state::Seat| seat.is_live() || seat.standing == Standing::Removed;
    if s.seats.values().any(|seat| taken(seat) && seat.skeleton == who.skeleton) {
        return Err(Code::NameTaken.into());
    }
    let live = s.seats.values().filter(|seat| seat.is_live()).count();
    if live >= s.opening.limits.seats as usize { Err(Code::RoomFull.into()) } else { Ok(()) }
}

/// A new seat, at the door. Entering twice with one ticket gives one seat.
pub(crate) fn enter(s: &mut State, who: &Newcomer) -> Outcome {
    let id = by_ticket(s, &who.ticket).unwrap_or_else(|| s.add_seat(who));
    Outcome::Seated(id)
}

pub(crate) fn by_ticket(s: &State, ticket: &SecretHash) -> Option<SeatId> {
    s.seats.iter().find(|(_, seat)| seat.ticket.as_ref() == Some(ticket)).map(|(id, _)| *id)
}

fn by_words(s: &State, words: &SecretHash) -> Option<SeatId> {
    s.seats.iter().find(|(_, seat)| seat.return_words.as_ref() == Some(words)).map(|(id, _)| *id)
}

pub(crate) fn may_return(s: &State, words: &SecretHash) -> Result<(), Refused> {
    by_words(s, words).map(|_| ()).ok_or(Code::WrongWords.into())
}

/// Four words bring a seat back, past lock and waiting list: it is one's own. The old ticket is worth nothing
/// from here on.
pub(crate) fn bring_back(s: &mut State, words: &SecretHash, ticket: SecretHash) -> Outcome {
    let Some(id) = by_words(s, words) else { return Outcome::Silent };
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.ticket = Some(ticket);
    }
    Outcome::Seated(id)
}

// ---- agreeing

/// At the door it lets the person in, or on to the waiting list; inside it reaffirms the agreements.
pub(crate) fn agree(s: &mut State, id: SeatId, listen: bool) {
    let standing = s.seat(id).map(|seat| seat.standing);
    match standing {
        Some(Standing::Door) => agree_at_door(s, id, listen),
        Some(Standing::In) => reaffirm(s, id, listen),
        _ => {}
    }
}

fn agree_at_door(s: &mut State, id: SeatId, listen: bool) {
    let begun = s[StageId::MAIN].started.is_some();
    let late = if begun { s.opening.format.late } else { Late::Any };
    let alone = begun && s.carries_itself();
    let guarded = s.door.locked || s.door.waiting_list || late == Late::Closed;
    let Some(seat) = s.seats.get_mut(&id) else { return };
    let trusted = seat.role.facilitates();
    seat.only_listens = !trusted && (alone || late == Late::Listen);
    seat.listening = listen || seat.only_listens;
    if (guarded || seat.to_waiting || seat.role == Role::Bot) && !trusted {
        seat.standing = Standing::Waiting;
        s.tell(id, Event::Standing { standing: Standing::Waiting });
        tell_door(s);
    } else {
        come_in(s, id);
    }
}

fn reaffirm(s: &mut State, id: SeatId, listen: bool) {
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.reaffirmed = true;
        seat.listening |= listen;
    }
    let people = || s.everyone_inside().filter(|(_, seat)| seat.role != Role::Bot);
    let here = count(people());
    let agreed = count(people().filter(|(_, seat)| seat.reaffirmed));
    s.tell_facilitators(&Event::Agreed { agreed, here });
}

fn count<T>(people: impl Iterator<Item = T>) -> u16 {
    u16::try_from(people.count()).unwrap_or(u16::MAX)
}

/// Into the room. Nothing said before is theirs to see.
pub(crate) fn come_in(s: &mut State, id: SeatId) {
    let stage = s.stage_of(id);
    let Some(seat) = s.seats.get_mut(&id) else { return };
    seat.standing = Standing::In;
    let view = seat.view(id);
    let first_time = seat.newcomer;
    let seq = s.tell_room(stage, Event::People { here: vec![view], gone: Vec::new() });
    let now = s.now;
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.arrived = Some((seq, now));
    }
    s.moved.push(id);
    s.tell(id, Event::Standing { standing: Standing::In });
    if first_time || s[stage].started.is_some() {
        s.tell(id, Event::Hint { hint: Hint::Orientation });
    }
    tell_arrival(s, id);
    chair::came_in(s, id);
}

fn tell_arrival(s: &mut State, id: SeatId) {
    let late = s[StageId::MAIN].started.is_some();
    let Some(seat) = s.seat(id) else { return };
    let event = Event::Arrived { seat: id, alias: seat.alias.clone(), newcomer: seat.newcomer, late };
    let hosts = |seat: &crate::state::Seat| seat.role.facilitates() || seat.role == Role::Greeter;
    let told: Vec<_> =
        s.everyone_inside().filter(|(other, seat)| *other != id && hosts(seat)).map(|(id, _)| id).collect();
    for host in told {
        s.tell(host, event.clone());
    }
}

// ---- the door, for facilitators

pub(crate) fn tell_door(s: &mut State) {
    let (locked, waiting) = (s.door.locked || s.door.waiting_list, waiting(s));
    s.tell_facilitators(&Event::Door { locked, waiting });
}

/// Who waits to be let in, in the order of arrival.
pub(crate) fn waiting(s: &State) -> Vec<SeatView> {
    let mut found: Vec<_> = s.seats.iter().filter(|(_, seat)| seat.standing == Standing::Waiting).collect();
    found.sort_unstable_by_key(|(_, seat)| seat.number);
    found.into_iter().map(|(id, seat)| seat.view(*id)).collect()
}

pub(crate) fn lock(s: &mut State, on: bool) {
    s.door.locked = on;
    s.door.waiting_list &= on;
    tell_door(s);
}

pub(crate) fn may_let_in(s: &State, id: SeatId) -> Result<(), Refused> {
    match s.seat(id) {
        Some(seat) if seat.standing == Standing::Waiting => Ok(()),
        Some(_) => Err(Code::Stale.into()),
        None => Err(Code::NotFound.into()),
    }
}

pub(crate) fn admit(s: &mut State, id: SeatId) {
    come_in(s, id);
    tell_door(s);
}

pub(crate) fn decline(s: &mut State, id: SeatId) {
    bar(s, id, Standing::Declined, Code::Declined);
    tell_door(s);
}

/// The seat is lost, and its ticket opens nothing any more.
pub(crate) fn bar(s: &mut State, id: SeatId, standing: Standing, code: Code) {
    s.tell(id, Event::Standing { standing });
    let Some(seat) = s.seats.get_mut(&id) else { return };
    if let Some(ticket) = seat.ticket {
        s.barred.insert(ticket, code);
    }
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.standing = standing;
        seat.draft = None;
    }
    s.moved.push(id);
}

// ---- going

/// Leaves by one's own act: no question, no notice, and nothing stays but the lines that were said.
pub(crate) fn leave(s: &mut State, id: SeatId) {
    let was_in = s.inside(id).is_some();
    let was_waiting = s.seat(id).is_some_and(|seat| seat.standing == Standing::Waiting);
    if was_in {
        depart(s, id);
    }
    s.tell(id, Event::Standing { standing: Standing::Left });
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.forget(Standing::Left);
        seat.own_events.clear();
    }
    s.moved.push(id);
    if was_waiting {
        tell_door(s);
    }
    chair::went(s, id);
    end_when_nobody_is_left(s);
}

/// Out of the floor and the queue. The room hears of it at the next phase.
pub(crate) fn depart(s: &mut State, id: SeatId) {
    let stage = s.stage_of(id);
    floor::lower(s, stage, id);
    lines::drop_delayed(s, stage, id);
    turn::cut_short(s, stage, id);
    s.departed.push(id);
}

/// Everybody has left by their own act: nothing is kept any longer than that.
fn end_when_nobody_is_left(s: &mut State) {
    let begun = s[StageId::MAIN].started.is_some();
    let nobody = !s.seats.values().any(crate::state::Seat::is_live);
    if begun && nobody && s.end != End::Ended {
        crate::phases::end_now(s);
    }
}

// ---- listening

pub(crate) fn may_listen(s: &State, id: SeatId, on: bool) -> Result<(), Refused> {
    let bound = s.seat(id).is_some_and(|seat| seat.only_listens);
    if bound && !on { Err(Code::Listening.into()) } else { Ok(()) }
}

pub(crate) fn listen(s: &mut State, id: SeatId, on: bool) {
    let stage = s.stage_of(id);
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.listening = on;
    }
    if on {
        floor::lower(s, stage, id);
        turn::cut_short(s, stage, id);
    }
}
