//! The ready check: the next person is asked, privately, before anything about them is shown.

use super::hands::{lower, may_raise, put_hand};
use super::order::is_by_choice;
use super::{Asked, Hand, changed};
use crate::care;
use crate::entry::At;
use crate::state::State;
use protocol::event::{Event, Hint};
use protocol::{SeatId, StageId};

/// The next person who is there, if they have not been asked yet. People who are away keep their place. While
/// everything stands still, so does the time of whoever is asked.
pub(super) fn ask_next(s: &mut State, stage: StageId) {
    if !s.flows() {
        return;
    }
    let next = next_present(s, stage).filter(|_| s[stage].floor.asks_from <= s.now);
    let asked = s[stage].floor.asked.map(|asked| asked.seat);
    match next {
        Some((id, None)) if asked != Some(id) => ask(s, stage, id),
        Some((_, Some(_))) | None if asked.is_some() => stop_asking(s, stage),
        _ => {}
    }
}

/// The first hand in order whose owner is there and may be asked, and since when they are ready.
pub(super) fn next_present(s: &State, stage: StageId) -> Option<(SeatId, Option<At>)> {
    let (by_choice, called) = (is_by_choice(s, stage), s[stage].floor.called);
    let mut hands = present_hands(s, stage).filter(|hand| !by_choice || called == Some(hand.seat));
    hands.find(|hand| hand.not_before <= s.now).map(|hand| (hand.seat, hand.ready))
}

pub(super) fn present_hands(s: &State, stage: StageId) -> impl Iterator<Item = &Hand> {
    s[stage].floor.hands.iter().filter(|hand| care::may_be_asked(s, hand.seat))
}

fn ask(s: &mut State, stage: StageId, id: SeatId) {
    stop_asking(s, stage);
    let Some(seat) = s.seat(id) else { return };
    let waits = s.waits();
    let limit = if seat.newcomer { waits.ready_newcomer_ms } else { waits.ready_ms };
    let until = s.now + s.limit_for(seat, limit);
    s[stage].floor.asked = Some(Asked { seat: id, until });
    let called = s[stage].floor.called == Some(id);
    s.tell(id, Event::ReadyCheck { until, called });
}

pub(crate) fn stop_asking(s: &mut State, stage: StageId) {
    if let Some(asked) = s[stage].floor.asked.take() {
        s.tell(asked.seat, Event::ReadyCheckOver {});
    }
}

pub(crate) fn ready(s: &mut State, stage: StageId, id: SeatId, draft: Option<String>) {
    let now = s.now;
    if let Some(hand) = s[stage].floor.hands.iter_mut().find(|hand| hand.seat == id) {
        hand.ready.get_or_insert(now);
    }
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.draft = draft;
    }
    changed(s, stage);
}

/// Not this time; also said by someone who has missed their turn, and leaves it at that.
pub(crate) fn pass(s: &mut State, stage: StageId, id: SeatId) {
    s[stage].shown_floor_mut().missed.remove(&id);
    lower(s, stage, id);
}

/// Whether someone whose turn was missed may have it yet: now, by a hand, or at the end.
pub(crate) fn may_come_back(s: &State, stage: StageId, id: SeatId) -> bool {
    s[stage].floor.missed.contains(&id) && may_raise(s, stage, id).is_ok()
}

fn come_back_at_the_end(s: &mut State, stage: StageId, id: SeatId) {
    put_hand(s, stage, id);
    if let Some(hand) = s[stage].floor.hands.last_mut() {
        (hand.first, hand.later) = (false, true);
    }
    changed(s, stage);
}

/// Once more at the end, and not at once: that would be hurrying. After that the person is left in peace, named
/// nowhere.
pub(crate) fn later(s: &mut State, stage: StageId, id: SeatId) {
    let not_before = s.now + s.waits().ready_ms;
    let Some(hand) = s[stage].floor.hands.iter_mut().find(|hand| hand.seat == id) else {
        return come_back_at_the_end(s, stage, id);
    };
    if hand.later {
        return lower(s, stage, id);
    }
    hand.later = true;
    hand.ready = None;
    hand.not_before = not_before;
    if s[stage].floor.called == Some(id) {
        s[stage].floor.called = None;
    }
    stop_asking(s, stage);
    s.tell(id, Event::Hint { hint: Hint::AskedLater });
    changed(s, stage);
}
