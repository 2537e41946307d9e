//! Seats: entering, agreeing, being let in, coming back, and leaving.

use crate::entry::{Newcomer, SecretHash};
use crate::format::{Admission, Late};
use crate::outcome::{Outcome, Refused};
use crate::state::{End, Seat, State};
use crate::{ask, chair, companion, door, doorkeeper, floor, guard, lines, orientation, phases, split, turn};
use protocol::client::Role;
use protocol::event::{Event, Standing};
use protocol::{Code, SeatId, StageId};

// ---- entering

pub(crate) fn may_enter(s: &State, who: &Newcomer) -> Result<(), Refused> {
    if let Some(code) = s.barred.get(&who.ticket) {
        return Err((*code).into());
    }
    if by_ticket(s, &who.ticket).is_some() {
        return Ok(());
    }
    if let Some(seat) = by_link(s, who).and_then(|id| s.seat(id)) {
        return may_come_by_link_again(seat);
    }
    let by_a_link = who.invited || who.role == Role::Companion || who.role.facilitates();
    if s.opening.format.entry == Admission::Invited && !by_a_link {
        return Err(Code::InvitedOnly.into());
    }
    if !s.door.open && !who.role.facilitates() {
        return Err(Code::RoomAsleep.into());
    }
    if !name_is_free(s, &who.skeleton, None) {
        return Err(Code::NameTaken.into());
    }
    companion::may_enter(s, who)?;
    if who.role.facilitates() || (has_room(s) && door_has_room(s)) {
        Ok(())
    } else {
        Err(Code::RoomFull.into())
    }
}

/// Nobody here has a name that looks the same. Whoever only stood at the door and went does not keep theirs.
fn name_is_free(s: &State, skeleton: &str, but: Option<SeatId>) -> bool {
    let keeps = |seat: &Seat| match seat.standing {
        Standing::In | Standing::Waiting | Standing::Removed => true,
        Standing::Door => seat.is_present(),
        Standing::Left | Standing::Declined => false,
    };
    let mut others = s.seats.iter().filter(|(id, seat)| Some(**id) != but && keeps(seat));
    !others.any(|(_, seat)| seat.skeleton == skeleton)
}

/// A seat is taken by whoever has agreed: those who only stand at the door cannot fill the room.
fn has_room(s: &State) -> bool {
    let agreed = |(_, seat): &(SeatId, &Seat)| matches!(seat.standing, Standing::In | Standing::Waiting);
    s.everyone().filter(agreed).count() < s.opening.limits.seats as usize
}

fn door_has_room(s: &State) -> bool {
    const TIMES: usize = 4;
    let at_door = |(_, seat): &(SeatId, &Seat)| seat.standing == Standing::Door;
    s.everyone().filter(at_door).count() < TIMES * s.opening.limits.seats as usize
}

/// A new seat, at the door. Entering twice with one ticket gives one seat, and so does a link that was made for one
/// person: it brings their seat back, under its new ticket.
pub(crate) fn enter(s: &mut State, who: &Newcomer) -> Outcome {
    let known = by_ticket(s, &who.ticket);
    let by_link = by_link(s, who).filter(|_| known.is_none());
    if let Some(seat) = by_link.and_then(|id| s.seats.get_mut(&id)) {
        seat.ticket = Some(who.ticket);
    }
    let id = known.or(by_link).unwrap_or_else(|| {
        let role = companion::role(s, who);
        s.add_seat(&Newcomer { role, ..who.clone() })
    });
    Outcome::Seated(id)
}

/// The seat that was taken by the same person's link before. Whoever gave theirs up takes a new one.
fn by_link(s: &State, who: &Newcomer) -> Option<SeatId> {
    let link = who.credential.as_ref().filter(|_| who.invited)?;
    let same = |seat: &Seat| seat.standing != Standing::Left && seat.credential.as_ref() == Some(link);
    s.seats.iter().find(|(_, seat)| same(seat)).map(|(id, _)| *id)
}

fn may_come_by_link_again(seat: &Seat) -> Result<(), Refused> {
    match seat.standing {
        Standing::Removed => Err(Code::Removed.into()),
        Standing::Declined => Err(Code::Declined.into()),
        _ => Ok(()),
    }
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

/// At the door the room may have filled meanwhile, or the name been taken by someone who agreed first.
pub(crate) fn may_agree(s: &State, id: SeatId) -> Result<(), Refused> {
    let at_door = s.seat(id).is_some_and(|seat| seat.standing == Standing::Door);
    if at_door { has_place(s, id) } else { Ok(()) }
}

/// Whether the name and a seat are free for someone who has not come in yet.
pub(crate) fn has_place(s: &State, id: SeatId) -> Result<(), Refused> {
    let Some(seat) = s.seat(id) else { return Err(Code::NotFound.into()) };
    if !name_is_free(s, &seat.skeleton, Some(id)) {
        return Err(Code::NameTaken.into());
    }
    if seat.role.facilitates() || has_room(s) { Ok(()) } else { Err(Code::RoomFull.into()) }
}

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
    let alone = begun && s.carries_itself(StageId::MAIN);
    let now = s.now;
    let why = s.seat(id).and_then(|seat| door::reason(s, seat));
    let Some(seat) = s.seats.get_mut(&id) else { return };
    let trusted = seat.role.facilitates();
    seat.only_listens = !trusted && (seat.role == Role::Companion || alone || late == Late::Listen);
    seat.listening = listen || seat.only_listens;
    if why.is_some() {
        seat.standing = Standing::Waiting;
        (seat.waiting_since, seat.waits_for) = (Some(now), why);
        s.tell(id, Event::Standing { standing: Standing::Waiting, why });
        door::tell_door(s);
    } else {
        come_in(s, id);
        guard::came_in(s, id);
    }
}

fn reaffirm(s: &mut State, id: SeatId, listen: bool) {
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.reaffirmed = true;
    }
    if listen {
        self::listen(s, id, true);
    }
    let stage = s.stage_of(id);
    let (agreed, here) = reaffirmed(s, stage);
    s.tell_leads(stage, &Event::Agreed { agreed, here });
}

/// How many have reaffirmed the agreements, of how many who are here. Never who.
pub(crate) fn reaffirmed(s: &State, stage: StageId) -> (u16, u16) {
    let people = || s.people_on(stage).filter(|(_, seat)| seat.role != Role::Bot);
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
    (seat.waiting_since, seat.waits_for) = (None, None);
    let view = seat.view(id);
    let first_time = seat.newcomer;
    let seq = s.tell_room(stage, Event::People { here: vec![view], gone: Vec::new() });
    let now = s.now;
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.arrived = Some(now);
        seat.heard.begin(stage, seq, seat.own + 1);
    }
    s.moves(id);
    s.tell(id, Event::Standing { standing: Standing::In, why: None });
    if first_time || s[stage].started.is_some() {
        orientation::tell(s, id);
    }
    tell_arrival(s, id);
    chair::came_in(s, id);
}

fn tell_arrival(s: &mut State, id: SeatId) {
    let late = s[StageId::MAIN].started.is_some();
    let Some(seat) = s.seat(id) else { return };
    let event = Event::Arrived { seat: id, alias: seat.alias.clone(), newcomer: seat.newcomer, late };
    let keeper = doorkeeper::present(s);
    let hosts = |other: SeatId, seat: &Seat| {
        let leads = keeper.map_or(seat.role.facilitates(), |keeper| keeper == other);
        other != id && (leads || seat.role == Role::Greeter)
    };
    let told: Vec<_> =
        s.everyone_inside().filter(|(other, seat)| hosts(*other, seat)).map(|(id, _)| id).collect();
    for host in told {
        s.tell(host, event.clone());
    }
}

// ---- going

/// The seat is lost, and its ticket opens nothing any more.
pub(crate) fn bar(s: &mut State, id: SeatId, standing: Standing, code: Code) {
    s.tell(id, Event::Standing { standing, why: None });
    let Some(seat) = s.seats.get_mut(&id) else { return };
    let was_in = seat.is_in();
    seat.standing = standing;
    seat.waiting_since = None;
    if let Some(ticket) = seat.ticket {
        s.barred.insert(ticket, code);
    }
    s.moves(id);
    if was_in {
        depart(s, id);
    }
}

/// Leaves by one's own act: no question, no notice, and nothing stays but the lines that were said.
pub(crate) fn leave(s: &mut State, id: SeatId) {
    let Some(seat) = s.seats.get_mut(&id) else { return };
    let stood = std::mem::replace(&mut seat.standing, Standing::Left);
    seat.waiting_since = None;
    s.moves(id);
    match stood {
        Standing::In => depart(s, id),
        Standing::Waiting => door::tell_door(s),
        _ => {}
    }
    s.tell(id, Event::Standing { standing: Standing::Left, why: None });
    if stood == Standing::In {
        s.seats.get_mut(&id).into_iter().for_each(|seat| seat.forget());
    } else {
        s.seats.remove(&id);
    }
    chair::went(s, id);
    end_when_nobody_is_left(s);
}

/// Out of the floor and the queue, by someone who is in no longer. The room hears of it at the next phase.
fn depart(s: &mut State, id: SeatId) {
    let stage = s.stage_of(id);
    floor::lower_everywhere(s, id);
    lines::drop_delayed(s, stage, id);
    ask::forget(s, stage, id);
    turn::cut_short(s, stage, id);
    floor::changed_if_turns(s, stage);
    phases::departed(s, StageId::MAIN, id);
    if !stage.is_main() {
        phases::departed(s, stage, id);
        split::lead_may_have_changed(s, id);
    }
}

/// Everybody has left by their own act: nothing is kept any longer than that.
fn end_when_nobody_is_left(s: &mut State) {
    let begun = s[StageId::MAIN].started.is_some();
    let nobody = !s.everyone().any(|(_, seat)| seat.is_live());
    if begun && nobody && s.end != End::Ended {
        phases::end_now(s);
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
        floor::lower_everywhere(s, id);
        turn::cut_short(s, stage, id);
    }
}
