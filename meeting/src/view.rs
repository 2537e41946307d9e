//! What a seat sees: the meeting now, and what it missed. Both read the same history.

use crate::format::{Kind, Part};
use crate::outcome::{Outgoing, Resume, To};
use crate::stage::{Item, StageId};
use crate::state::{End, Seat, State};
use crate::{floor, phases, seats, turn::Turn};
use protocol::SeatId;
use protocol::client::{Role, Seen};
use protocol::door::{DoorInfo, PartInfo};
use protocol::view::{FacilitatorView, Me, RoomView, TurnView, View};

pub(crate) fn view(s: &State, id: SeatId) -> Option<View> {
    let seat = s.seat(id)?;
    let stage = seat.stage;
    Some(View {
        seq: s[stage].seq,
        own: seat.own,
        now: s.now,
        standing: seat.standing,
        door: door(s),
        me: me(s, id, seat),
        room: seat.is_in().then(|| room(s, stage)),
        facilitating: (seat.is_in() && seat.role.facilitates()).then(|| facilitating(s, stage)),
    })
}

/// What the door says, from what the meeting opened with.
fn door(s: &State) -> DoorInfo {
    let (opening, format) = (&s.opening, &s.opening.format);
    DoorInfo {
        room: opening.room.to_string(),
        format: format.name.clone(),
        minutes: format.minutes,
        facilitator_label: format.facilitator_label.clone(),
        led_by: opening.led_by.clone(),
        limits_text: opening.limits_text.clone(),
        agreements: opening.agreements.clone(),
        kept: opening.kept.clone(),
        help: opening.help.clone(),
        evening: evening(&opening.format),
        open: s.door.open,
    }
}

/// The parts of an evening, for the door.
pub fn evening(format: &crate::format::Format) -> Vec<PartInfo> {
    let counted = format.phases.iter().filter(|phase| phase.part == Part::Counted);
    let part = |phase: &crate::format::Phase| PartInfo {
        id: phase.id.clone(),
        kind: kind_name(&phase.kind).to_owned(),
        seconds: u32::try_from(phase.length_ms / 1_000).unwrap_or(u32::MAX),
    };
    counted.map(part).collect()
}

/// A kind's name on the wire. A kind of a later version is quiet for now.
pub(crate) fn kind_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text { .. } => "text",
        Kind::Turns(_) => "turns",
        Kind::Open { .. } => "open",
        Kind::Quiet { .. } | Kind::Later { .. } => "quiet",
        Kind::Agree => "ask",
    }
}

fn me(s: &State, id: SeatId, seat: &Seat) -> Me {
    let floor = &s[seat.stage].floor;
    Me {
        seat: id,
        alias: seat.alias.clone(),
        role: seat.role,
        listening: seat.listening,
        more_time: seat.more_time,
        place: floor.place(id),
        asked_until: floor.asked.filter(|asked| asked.seat == id).map(|asked| asked.until),
        quiet_until: seat.quiet_until,
    }
}

fn room(s: &State, stage: StageId) -> RoomView {
    let here = &s[stage];
    let ending_at = match s.end {
        End::Ending { at } => Some(at),
        End::NotYet | End::Ended => None,
    };
    RoomView {
        phase: phases::view(s, stage),
        ends_at: phases::planned_end(s, stage),
        chair: s.chair.holder,
        people: s.everyone_inside().map(|(id, seat)| seat.view(id)).collect(),
        waiting: here.floor.waiting(),
        turn: here.floor.turn.as_ref().map(turn),
        signs: s.opening.format.signs.clone(),
        record: s.shown_record,
        ending_at,
    }
}

fn turn(turn: &Turn) -> TurnView {
    TurnView {
        turn: turn.id,
        seat: turn.seat,
        planned_ms: turn.planned_ms,
        paused: turn.paused.is_some(),
        composing: turn.composing,
        signs: turn.sign_counts(),
        first_line: turn.first_line,
    }
}

fn facilitating(s: &State, stage: StageId) -> FacilitatorView {
    let here = &s[stage];
    let heard = |id: SeatId| here.history.iter().any(|item| item.author() == Some(id));
    let people = s.everyone_inside().filter(|(_, seat)| seat.role != Role::Bot);
    let not_heard = people.filter(|(id, _)| !heard(*id)).count();
    FacilitatorView {
        hands: floor::hands_view(s, stage),
        held: here.floor.held,
        locked: s.door.locked || s.door.waiting_list,
        waiting: seats::waiting(s),
        not_heard: u16::try_from(not_heard).unwrap_or(u16::MAX),
        clock: here.floor.turn.as_ref().map(|turn| turn.clock(s.now)),
    }
}

// ---- coming back

/// Exactly what was missed; or everything from one's own arrival, where that cannot be told.
pub(crate) fn resume(s: &State, id: SeatId, seen: Option<Seen>) -> Resume {
    let (Some(seat), Some(view)) = (s.seat(id), view(s, id)) else { return Resume::Gone };
    if seen.is_some_and(|seen| seen.epoch != s.opening.epoch) {
        return Resume::Gone;
    }
    match seen.and_then(|seen| missed(s, id, seat, seen)) {
        Some(events) => Resume::Missed(events),
        None => Resume::StartOver(Box::new(view), lines_since_arrival(s, seat)),
    }
}

fn missed(s: &State, id: SeatId, seat: &Seat, seen: Seen) -> Option<Vec<Outgoing>> {
    let mut events = missed_own(id, seat, seen.own)?;
    if seat.is_in() {
        events.extend(missed_of_room(&s[seat.stage], seat, seen.seq)?);
    }
    // As they happened; at one moment the room's events come first, as they do live.
    events.sort_by_key(|event| (event.at, matches!(event.to, To::Seat(..))));
    Some(events)
}

fn missed_own(id: SeatId, seat: &Seat, own: u64) -> Option<Vec<Outgoing>> {
    let kept_from = seat.own_events.front().map_or(seat.own + 1, |(number, ..)| *number);
    if own > seat.own || own + 1 < kept_from {
        return None;
    }
    let after = seat.own_events.iter().filter(|(number, ..)| *number > own);
    Some(
        after
            .map(|(number, at, event)| Outgoing { to: To::Seat(id, *number), at: *at, event: event.clone() })
            .collect(),
    )
}

fn missed_of_room(stage: &crate::stage::Stage, seat: &Seat, seq: u64) -> Option<Vec<Outgoing>> {
    let (arrived, _) = seat.arrived?;
    let kept_from = stage.history.front().map_or(stage.seq + 1, |item| item.seq);
    if seq > stage.seq || seq < arrived || seq + 1 < kept_from {
        return None;
    }
    Some(stage.history.iter().filter(|item| item.seq > seq).map(outgoing).collect())
}

fn lines_since_arrival(s: &State, seat: &Seat) -> Vec<Outgoing> {
    let Some((arrived, _)) = seat.arrived.filter(|_| seat.is_in()) else { return Vec::new() };
    let history = s[seat.stage].history.iter();
    history.filter(|item| item.seq > arrived && item.is_of_a_line()).map(outgoing).collect()
}

fn outgoing(item: &Item) -> Outgoing {
    Outgoing { to: To::Room(item.seq), at: item.at, event: item.as_seen() }
}
