//! Who is connected. An absence is never told to the room; only the speaker's turn shows that it pauses.

use crate::entry::At;
use crate::state::{Seat, State};
use crate::{chair, floor, turn};
use protocol::event::Standing;
use protocol::{SeatId, StageId};

/// A seat has had no connection since then.
pub(crate) fn away(s: &mut State, id: SeatId, since: At) {
    mark_away(s, id, since.min(s.now));
    floor::changed_if_turns(s, s.stage_of(id));
}

fn mark_away(s: &mut State, id: SeatId, since: At) {
    let stage = s.stage_of(id);
    let Some(seat) = s.seats.get_mut(&id).filter(|seat| seat.is_live() && seat.away_since.is_none()) else {
        return;
    };
    seat.away_since = Some(since);
    turn::pause(s, stage, id, since);
}

pub(crate) fn back(s: &mut State, id: SeatId) {
    let stage = s.stage_of(id);
    let Some(seat) = s.seats.get_mut(&id).filter(|seat| seat.away_since.is_some()) else { return };
    seat.away_since = None;
    turn::resume(s, stage, id);
    chair::came_back(s, id);
    floor::changed_if_turns(s, stage);
}

/// The server was down: everybody is away until they come back. The floor rests a little, so that who comes back
/// first decides nothing.
pub(crate) fn restarted(s: &mut State) {
    let now = s.now;
    let all: Vec<_> = s.seats.keys().copied().collect();
    for id in all {
        mark_away(s, id, now);
    }
    let stages: Vec<_> = s.stages.keys().copied().collect();
    for stage in stages {
        floor::rest(s, stage, now + s.waits().restart_rest_ms);
        floor::changed_if_turns(s, stage);
    }
}

/// Whoever stood at the door and went: when their place there is forgotten.
fn forgotten_at(s: &State, seat: &Seat) -> Option<At> {
    let went = seat.away_since.filter(|_| seat.standing == Standing::Door);
    went.map(|since| since + s.waits().door_away_ms)
}

pub(crate) fn door_deadline(s: &State) -> Option<At> {
    s.seats.values().filter_map(|seat| forgotten_at(s, seat)).min()
}

pub(crate) fn door_tick(s: &mut State) {
    let due = |(id, seat): (SeatId, &Seat)| forgotten_at(s, seat).is_some_and(|at| at <= s.now).then_some(id);
    let gone: Vec<_> = s.everyone().filter_map(due).collect();
    for id in gone {
        s.seats.remove(&id);
    }
}

/// The next hand whose owner has been away for too long.
pub(crate) fn deadline(s: &State, stage: StageId) -> Option<At> {
    let hands = s[stage].floor.hands.iter();
    hands.filter_map(|hand| lowered_at(s, hand.seat)).min()
}

fn lowered_at(s: &State, id: SeatId) -> Option<At> {
    s.seat(id).and_then(|seat| waited_for_until(s, seat))
}

/// Until when someone who is away keeps their place among the others.
fn waited_for_until(s: &State, seat: &Seat) -> Option<At> {
    seat.away_since.map(|since| since + s.limit_for(seat, s.waits().hand_away_ms))
}

/// Whether the others count on someone: they are there, or may be back any moment.
pub(crate) fn is_counted_on(s: &State, seat: &Seat) -> bool {
    waited_for_until(s, seat).is_none_or(|until| until > s.now)
}

/// Lowers such hands, silently.
pub(crate) fn tick(s: &mut State, stage: StageId) {
    let due = |id: &SeatId| lowered_at(s, *id).is_some_and(|at| at <= s.now);
    let lowered: Vec<_> = s[stage].floor.hands.iter().map(|hand| hand.seat).filter(due).collect();
    for id in lowered {
        floor::lower(s, stage, id);
    }
}
