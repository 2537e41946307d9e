//! Raised hands: who may raise one, their order, and who is told what about them.

use super::ready::stop_asking;
use super::{Hand, changed};
use crate::format::{Again, Order};
use crate::outcome::Refused;
use crate::state::State;
use protocol::client::Role;
use protocol::event::Event;
use protocol::{Code, SeatId, StageId, view};
use std::collections::BTreeSet;

pub(crate) fn may_raise(s: &State, stage: StageId, id: SeatId) -> Result<(), Refused> {
    let Some(seat) = s.seat(id).filter(|seat| seat.role != Role::Bot) else {
        return Err(Code::Forbidden.into());
    };
    let guest = seat.role == Role::Guest;
    let speaks = guest || seat.role == Role::Speaker;
    let Some(turns) = s.turns(stage).filter(|turns| turns.order != Order::Fixed || speaks) else {
        return Err(Code::NoHandsNow.into());
    };
    let floor = &s[stage].floor;
    let missed = floor.missed.contains(&id);
    if floor.closed && !missed {
        return Err(Code::FloorClosed.into());
    }
    if let Some(place) = floor.place(id) {
        return Err(Refused { place: Some(place), ..Code::HandAlreadyUp.into() });
    }
    if floor.turn.as_ref().is_some_and(|turn| turn.seat == id) {
        return Err(Code::HandAlreadyUp.into());
    }
    let once = turns.again == Again::Never || !turns.order.by_hands();
    if once && !guest && !missed && floor.spoken.contains_key(&id) {
        return Err(Code::AlreadySpoken.into());
    }
    Ok(())
}

pub(crate) fn raise(s: &mut State, stage: StageId, id: SeatId) {
    put_hand(s, stage, id);
    changed(s, stage);
}

pub(super) fn put_hand(s: &mut State, stage: StageId, id: SeatId) {
    let since = s.now;
    // A guest answers what was asked just now.
    let answers = s.seat(id).is_some_and(|seat| seat.role == Role::Guest);
    let first = s[stage].floor.missed.remove(&id) || answers;
    let hand = Hand { first, ..Hand::new(id, since) };
    s[stage].floor.put(hand);
}

/// Lowers a hand; nobody else can tell why.
pub(crate) fn lower(s: &mut State, stage: StageId, id: SeatId) {
    let floor = s[stage].shown_floor_mut();
    let before = floor.hands.len();
    floor.hands.retain(|hand| hand.seat != id);
    if floor.hands.len() == before {
        return;
    }
    if floor.called == Some(id) {
        floor.called = None;
    }
    if s[stage].floor.is_asked(id) {
        stop_asking(s, stage);
    }
    s[stage].floor.welcome.remove(&id);
    forget_draft(s, id);
    s.tell(id, Event::Place { place: None });
    changed(s, stage);
}

/// Also in the main room, where a hand stays up while its owner is in a room of a split.
pub(crate) fn lower_everywhere(s: &mut State, id: SeatId) {
    for stage in BTreeSet::from([StageId::MAIN, s.stage_of(id)]) {
        lower(s, stage, id);
    }
}

pub(super) fn forget_draft(s: &mut State, id: SeatId) {
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.draft = None;
    }
}

pub(super) fn tell_places(s: &mut State, stage: StageId) {
    let mut news = Vec::new();
    for (place, hand) in (1u16..).zip(s[stage].shown_floor_mut().hands.iter_mut()) {
        if hand.told != place {
            hand.told = place;
            news.push((hand.seat, place));
        }
    }
    // Whoever is in another room sees their place when they are back.
    for (seat, place) in news.into_iter().filter(|(seat, _)| s.stage_of(*seat) == stage).collect::<Vec<_>>() {
        s.tell(seat, Event::Place { place: Some(place) });
    }
}

pub(super) fn tell_waiting(s: &mut State, stage: StageId) {
    let count = s[stage].shown_floor().waiting();
    let floor = s[stage].shown_floor_mut();
    if floor.told_waiting != count {
        floor.told_waiting = count;
        s.tell_room(stage, Event::Waiting { count });
    }
}

/// Only when they changed: a repetition would tell that someone's connection came or went.
pub(super) fn tell_hands(s: &mut State, stage: StageId) {
    let news = (hands_view(s, stage), s[stage].shown_floor().held);
    let floor = s[stage].shown_floor_mut();
    if floor.told_hands != news {
        floor.told_hands = news.clone();
        let (hands, held) = news;
        s.tell_leads(stage, &Event::Hands { hands, held });
    }
}

/// A new facilitator needs them too.
pub(crate) fn tell_hands_to(s: &mut State, stage: StageId, id: SeatId) {
    let (hands, held) = (hands_view(s, stage), s[stage].shown_floor().held);
    s.tell(id, Event::Hands { hands, held });
}

/// The raised hands as facilitators see them. In a round everyone has one, so that a hand that went would name
/// who passed: there they see who is ready, and nothing before that.
pub(crate) fn hands_view(s: &State, stage: StageId) -> Vec<view::Hand> {
    let round = s.shown_turns(stage).is_some_and(|turns| turns.order == Order::Round);
    let hands = s[stage].shown_floor().hands.iter().filter(|hand| !round || hand.ready.is_some());
    let seen = |hand: &Hand| {
        let alias = s.seat(hand.seat)?.alias.clone();
        Some(view::Hand { seat: hand.seat, alias, since: hand.since, ready: hand.ready.is_some() })
    };
    hands.filter_map(seen).collect()
}
