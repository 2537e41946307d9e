//! Seats: entering, agreeing, being let in, coming back, and leaving.

use crate::entry::{At, Newcomer, SecretHash};
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
    let live = s.seats.values().filter(|seat| takes_a_seat(seat)).count();
    if live >= s.opening.limits.seats as usize { Err(Code::RoomFull.into()) } else { Ok(()) }
}

/// Whoever is at the door without agreeing holds a seat only while they are there.
fn takes_a_seat(seat: &crate::state::Seat) -> bool {
    seat.is_live() && (seat.standing != Standing::Door || seat.is_present())
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

/// Not for a seat that was removed or declined, and not with a ticket that belongs to another one.
pub(crate) fn may_return(s: &State, words: &SecretHash, ticket: &SecretHash) -> Result<(), Refused> {
    let Some(id) = by_words(s, words).filter(|id| s.seats[id].is_live()) else {
        return Err(Code::WrongWords.into());
    };
    if let Some(code) = s.barred.get(ticket) {
        return Err((*code).into());
    }
    match by_ticket(s, ticket) {
        Some(other) if other != id => Err(Code::AlreadyJoined.into()),
        _ => Ok(()),
    }
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
    let now = s.now;
    let guarded = s.door.locked || s.door.waiting_list || late == Late::Closed;
    let Some(seat) = s.seats.get_mut(&id) else { return };
    let trusted = seat.role.facilitates();
    seat.only_listens = !trusted && (alone || late == Late::Listen);
    seat.listening = listen || seat.only_listens;
    if (guarded || seat.to_waiting || seat.role == Role::Bot) && !trusted {
        seat.standing = Standing::Waiting;
        seat.waiting_since = Some(now);
        s.tell(id, Event::Standing { standing: Standing::Waiting });
        tell_door(s);
    } else {
        come_in(s, id);
    }
}

fn reaffirm(s: &mut State, id: SeatId, listen: bool) {
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.reaffirmed = true;
    }
    if listen {
        self::listen(s, id, true);
    }
    let (agreed, here) = reaffirmed(s);
    s.tell_facilitators(&Event::Agreed { agreed, here });
}

/// How many have reaffirmed the agreements, of how many who are here. Never who.
pub(crate) fn reaffirmed(s: &State) -> (u16, u16) {
    let people = || s.everyone_inside().filter(|(_, seat)| seat.role != Role::Bot);
    (count(people().filter(|(_, seat)| seat.reaffirmed)), count(people()))
}

fn count<T>(people: impl Iterator<Item = T>) -> u16 {
    u16::try_from(people.count()).unwrap_or(u16::MAX)
}

/// Into the room. Nothing said before is theirs to see.
pub(crate) fn come_in(s: &mut State, id: SeatId) {
    let stage = s.stage_of(id);
    let Some(seat) = s.seats.get_mut(&id) else { return };
    seat.standing = Standing::In;
    seat.waiting_since = None;
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

/// Unlocking lets in whoever only waited for that.
pub(crate) fn lock(s: &mut State, on: bool) {
    s.door.locked = on;
    s.door.waiting_list &= on;
    if !on {
        for id in waiting(s)
            .into_iter()
            .map(|seat| seat.seat)
            .filter(|id| needs_no_look(s, *id))
            .collect::<Vec<_>>()
        {
            come_in(s, id);
        }
    }
    tell_door(s);
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
    due.min().filter(|_| !s.door.locked && s.end == End::NotYet)
}

fn comes_in_at(s: &State, seat: &crate::state::Seat) -> Option<At> {
    let begun = s[StageId::MAIN].started.is_some();
    let guarded = seat.role == Role::Bot || (begun && s.opening.format.late == Late::Closed);
    seat.waiting_since.filter(|_| !guarded).map(|since| since + s.waits().waiting_ms)
}

pub(crate) fn tick(s: &mut State) {
    if deadline(s).is_none_or(|at| at > s.now) {
        return;
    }
    let due = |(_, seat): &(&SeatId, &crate::state::Seat)| comes_in_at(s, seat).is_some_and(|at| at <= s.now);
    let all: Vec<_> = s.seats.iter().filter(due).map(|(id, _)| *id).collect();
    for id in all {
        if let Some(seat) = s.seats.get_mut(&id) {
            (seat.listening, seat.only_listens) = (true, true);
        }
        come_in(s, id);
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
    let was_in = seat.is_in();
    seat.standing = standing;
    seat.waiting_since = None;
    if let Some(ticket) = seat.ticket {
        s.barred.insert(ticket, code);
    }
    s.moved.push(id);
    if was_in {
        depart(s, id);
    }
}

// ---- going

/// Leaves by one's own act: no question, no notice, and nothing stays but the lines that were said.
pub(crate) fn leave(s: &mut State, id: SeatId) {
    let Some(seat) = s.seats.get_mut(&id) else { return };
    let stood = std::mem::replace(&mut seat.standing, Standing::Left);
    seat.waiting_since = None;
    s.moved.push(id);
    match stood {
        Standing::In => depart(s, id),
        Standing::Waiting => tell_door(s),
        _ => {}
    }
    s.tell(id, Event::Standing { standing: Standing::Left });
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.forget();
    }
    chair::went(s, id);
    end_when_nobody_is_left(s);
}

/// Out of the floor and the queue, by someone who is in no longer. The room hears of it at the next phase.
fn depart(s: &mut State, id: SeatId) {
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
    if bound && !on { Err(Code::OnlyListening.into()) } else { Ok(()) }
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
