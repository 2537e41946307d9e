//! How the floor passes: by a call, or by itself to whoever has said that they are ready.

use super::order::{is_by_choice, put_in_order};
use super::quiet::quiet_was_broken;
use super::ready::{ask_next, next_present, present_hands, stop_asking};
use super::{Hand, changed};
use crate::entry::At;
use crate::format::Order;
use crate::outcome::Refused;
use crate::state::State;
use crate::{care, turn};
use protocol::event::Event;
use protocol::{Code, SeatId, StageId, TurnId};

pub(crate) fn may_call(
    s: &State,
    stage: StageId,
    seat: Option<SeatId>,
    turn: Option<TurnId>,
) -> Result<(), Refused> {
    if s.turns(stage).is_none() {
        return Err(Code::NoHandsNow.into());
    }
    let floor = &s[stage].floor;
    if floor.turn.as_ref().map(|running| running.id) != turn {
        return Err(Code::Stale.into());
    }
    match seat {
        Some(id) if floor.place(id).is_none() => Err(Code::NotFound.into()),
        None if floor.hands.is_empty() => Err(Code::NotFound.into()),
        _ => Ok(()),
    }
}

/// The chair calls the next hand of someone who is there, or another one out of order. With nobody there it is for the
/// first hand: a refusal would tell who is away. Whoever is not ready yet is asked first.
pub(crate) fn call(s: &mut State, stage: StageId, seat: Option<SeatId>) {
    let next = next_present(s, stage).map(|(id, _)| id);
    let there = present_hands(s, stage).next().or(s[stage].floor.hands.first());
    let Some(id) = seat.or(next).or(there.map(|hand| hand.seat)) else { return };
    let present = care::may_be_asked(s, id);
    let now = s.now;
    let floor = &mut s[stage].floor;
    if let Some(hand) = floor.hands.iter_mut().find(|hand| hand.seat == id) {
        (hand.later, hand.not_before) = (false, now);
    }
    floor.called = Some(id);
    floor.flowing |= present;
    floor.held = false;
    (floor.naming, floor.told_hands_wait) = (None, false);
    if let Some(asked) = floor.asked.filter(|asked| asked.seat == id) {
        s.tell(id, Event::ReadyCheck { until: asked.until, called: true });
    }
    changed(s, stage);
}

pub(crate) fn hold(s: &mut State, stage: StageId, on: bool) {
    s[stage].floor.held = on;
    quiet_was_broken(s, stage);
    changed(s, stage);
}

/// Whether this seat would have the floor at once by saying that it is ready.
pub(crate) fn would_pass_to(s: &State, stage: StageId, id: SeatId) -> bool {
    let floor = &s[stage].floor;
    floor.is_asked(id) && is_free(s, stage) && (floor.flowing || s.carries_itself(stage))
}

/// The floor is free, rested, not held, and there is time for a turn.
pub(super) fn is_free(s: &State, stage: StageId) -> bool {
    let here = &s[stage];
    let floor = &here.floor;
    let free =
        floor.turn.is_none() && !floor.held && floor.rest_until <= s.now && floor.replies_until <= s.now;
    let time = here.ends >= s.now + s.waits().turn_least_ms;
    free && time && s.turns(stage).is_some() && s.flows() && here.leaving_for.is_none()
}

/// When the floor passes by itself to whoever is ready, if they stay the next.
pub(super) fn passes_at(s: &State, stage: StageId) -> Option<At> {
    let floor = &s[stage].floor;
    let (_, ready) = next_present(s, stage)?;
    let free_at = floor.rest_until.max(floor.replies_until);
    let waits = if floor.flowing || s.carries_itself(stage) { 0 } else { s.waits().idle_floor_ms };
    (floor.turn.is_none() && !floor.held && s[stage].leaving_for.is_none()).then_some(())?;
    Some((ready? + waits).max(free_at))
}

/// When the facilitators hear that hands wait, where nobody speaks unless they are called.
pub(super) fn hands_wait_at(s: &State, stage: StageId) -> Option<At> {
    let floor = &s[stage].floor;
    let call = s.turns(stage).is_some_and(|turns| turns.order == Order::Call) && is_by_choice(s, stage);
    let idle = floor.turn.is_none() && floor.called.is_none() && !floor.held && !floor.told_hands_wait;
    (call && idle && s[stage].leaving_for.is_none()).then_some(())?;
    let since = present_hands(s, stage).map(|hand| hand.since).min()?;
    Some(since.max(floor.rest_until).max(floor.replies_until) + s.waits().idle_floor_ms)
}

pub(super) fn try_pass(s: &mut State, stage: StageId) {
    if passes_at(s, stage).is_some_and(|at| at <= s.now) && is_free(s, stage) {
        let (id, _) = next_present(s, stage).expect("someone is ready: passes_at found them");
        give(s, stage, id);
    }
}

fn give(s: &mut State, stage: StageId, id: SeatId) {
    let floor = &mut s[stage].floor;
    floor.hands.retain(|hand| hand.seat != id);
    floor.called = None;
    floor.flowing = true;
    (floor.naming, floor.told_hands_wait) = (None, false);
    *floor.spoken.entry(id).or_insert(0) += 1;
    if floor.is_asked(id) {
        stop_asking(s, stage);
    }
    s.tell(id, Event::Place { place: None });
    turn::begin(s, stage, id);
    // Whoever was called and is away is called no more.
    put_in_order(s, stage);
    ask_next(s, stage);
}

/// A turn has ended: rest, replies, and on to the next.
pub(crate) fn came_free(s: &mut State, stage: StageId, rest_until: At, replies_until: At) {
    let floor = &mut s[stage].floor;
    floor.rest_until = rest_until;
    floor.replies_until = replies_until;
    floor.flowing = !floor.hands.is_empty();
    floor.hands.iter_mut().for_each(|hand| hand.not_before = 0);
}

/// Leaves the floor free for a while, and asks nobody meanwhile.
pub(crate) fn rest(s: &mut State, stage: StageId, until: At) {
    let floor = &mut s[stage].floor;
    floor.rest_until = floor.rest_until.max(until);
    floor.asks_from = until;
}

/// A turn that came to nothing does not count as one.
pub(crate) fn forget_turn(s: &mut State, stage: StageId, id: SeatId) {
    let spoken = &mut s[stage].floor.spoken;
    if let Some(count) = spoken.get_mut(&id) {
        *count = count.saturating_sub(1);
    }
    spoken.retain(|_, count| *count > 0);
}

/// Puts a turn back that has only just begun, so that the one before it can go on.
pub(crate) fn put_back(s: &mut State, stage: StageId, id: SeatId) {
    forget_turn(s, stage, id);
    let since = s.now;
    let hand = Hand { ready: Some(since), first: true, ..Hand::new(id, since) };
    s[stage].floor.put(hand);
}
