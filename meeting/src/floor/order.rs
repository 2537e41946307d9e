//! The order of speaking: who comes before whom, who is asked only when someone chooses them, and what a
//! facilitator may change about it while the phase runs.

use super::hands::forget_draft;
use super::ready::stop_asking;
use super::{Floor, Hand, changed};
use crate::format::{Again, First, Order, Turns};
use crate::outcome::Refused;
use crate::phases;
use crate::state::State;
use protocol::client::HandsOrder;
use protocol::event::Event;
use protocol::{Code, PhaseIndex, SeatId, StageId};

/// First whom someone has called, then those who come first, then who has taken fewer turns (if the order or the
/// format says so), then whose first time it is (if the order says so), then by the time of the hand; whoever said
/// "later" comes behind all of them. The reason for a place is never shown.
pub(super) fn put_in_order(s: &mut State, stage: StageId) {
    let Some(turns) = s.turns(stage).cloned() else { return };
    let mut hands = std::mem::take(&mut s[stage].floor.hands);
    hands.sort_by_key(|hand| {
        let new = s.seat(hand.seat).is_some_and(|seat| seat.newcomer);
        rank(&turns, &s[stage].floor, hand, new)
    });
    s[stage].floor.hands = hands;
}

fn rank(turns: &Turns, floor: &Floor, hand: &Hand, new: bool) -> impl Ord + use<> {
    let progressive = turns.order == Order::Progressive;
    let counts = progressive || turns.again == Again::AfterAll;
    let taken = if counts { floor.spoken.get(&hand.seat).copied().unwrap_or(0) } else { 0 };
    let behind_the_new = progressive && turns.first == First::Newcomers && !new;
    (Some(hand.seat) != floor.called, hand.later, !hand.first, taken, behind_the_new, hand.since, hand.number)
}

/// Whether only someone who was called may be asked just now: by the facilitator, or by whoever had the floor.
pub(super) fn is_by_choice(s: &State, stage: StageId) -> bool {
    let floor = &s[stage].floor;
    match s.turns(stage).map(|turns| turns.order) {
        Some(Order::Call) => !s.carries_itself(stage),
        Some(Order::Tag) => floor.turn.is_some() || floor.naming.is_some(),
        _ => false,
    }
}

// ---- a facilitator changes it

pub(crate) fn may_change(
    s: &State,
    stage: StageId,
    phase: PhaseIndex,
    order: Option<HandsOrder>,
    turn_seconds: Option<u16>,
) -> Result<(), Refused> {
    phases::current(s, stage, phase)?;
    let turns = s.turns(stage).ok_or(Code::NoHandsNow)?;
    if order.is_some() && turns.order == Order::Fixed {
        return Err(Code::NoHandsNow.into());
    }
    let some = order.is_some() || turn_seconds.is_some();
    let length = turn_seconds.is_none_or(|seconds| (10..=3_600).contains(&seconds));
    if some && length { Ok(()) } else { Err(Code::BadRequest.into()) }
}

/// Another order of hands, or another length for the turns that begin from here on. A round becomes hands only:
/// whoever has not said that they are ready is asked no more, and may raise a hand.
pub(crate) fn change(s: &mut State, stage: StageId, order: Option<HandsOrder>, turn_seconds: Option<u16>) {
    let Some(mut turns) = s.turns(stage).cloned() else { return };
    let round = turns.order == Order::Round;
    if let Some(order) = order {
        (turns.order, turns.first) = meaning(order);
    }
    if round && order.is_some() {
        turns.again = Again::AfterAll;
        lower_those_not_ready(s, stage);
    }
    turns.turn_ms = turn_seconds.map_or(turns.turn_ms, |seconds| u64::from(seconds) * 1_000);
    s[stage].floor.rules = Some(turns);
    tell_changed(s, stage);
    changed(s, stage);
}

fn meaning(order: HandsOrder) -> (Order, First) {
    match order {
        HandsOrder::Queue => (Order::Queue, First::default()),
        HandsOrder::Quietest => (Order::Progressive, First::Quietest),
        HandsOrder::Newcomers => (Order::Progressive, First::Newcomers),
    }
}

fn lower_those_not_ready(s: &mut State, stage: StageId) {
    let hands = std::mem::take(&mut s[stage].floor.hands);
    let (stay, go): (Vec<_>, Vec<_>) = hands.into_iter().partition(|hand| hand.ready.is_some());
    s[stage].floor.hands = stay;
    let asked = s[stage].floor.asked.map(|asked| asked.seat);
    if go.iter().any(|hand| Some(hand.seat) == asked) {
        stop_asking(s, stage);
    }
    for hand in go {
        if s[stage].floor.called == Some(hand.seat) {
            s[stage].floor.called = None;
        }
        forget_draft(s, hand.seat);
        s.tell(hand.seat, Event::Place { place: None });
    }
}

/// The phase is the same, and the room sees it as it is from here on.
fn tell_changed(s: &mut State, stage: StageId) {
    if let Some(phase) = phases::view(s, stage) {
        s.tell_room(stage, Event::TurnsChanged { phase });
    }
}

// ---- closing the floor

/// Whether new hands may be raised.
pub(crate) fn may_open(s: &State, stage: StageId, open: bool) -> Result<(), Refused> {
    s.turns(stage).ok_or(Code::NoHandsNow)?;
    if s[stage].floor.closed == open { Ok(()) } else { Err(Code::WrongState.into()) }
}

/// No new hands, or new hands again. Those who wait are heard in either case.
pub(crate) fn open(s: &mut State, stage: StageId, open: bool) {
    s[stage].floor.closed = !open;
    tell_changed(s, stage);
}

// ---- replies that the speaker welcomes

pub(crate) fn may_welcome(s: &State, stage: StageId, id: SeatId) -> Result<(), Refused> {
    use crate::format::Respond;
    if s.turns(stage).is_none_or(|turns| turns.respond != Respond::OnRequest) {
        return Err(Code::NotHere.into());
    }
    let floor = &s[stage].floor;
    let speaks = floor.turn.as_ref().is_some_and(|turn| turn.seat == id);
    if speaks || floor.place(id).is_some() { Ok(()) } else { Err(Code::NotYourTurn.into()) }
}

/// Nobody is told before the turn ends: the replies open then, or they do not.
pub(crate) fn welcome(s: &mut State, stage: StageId, id: SeatId, on: bool) {
    let welcome = &mut s[stage].floor.welcome;
    if on {
        welcome.insert(id)
    } else {
        welcome.remove(&id)
    };
}
