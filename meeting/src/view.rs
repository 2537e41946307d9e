//! What a seat sees: the meeting now, and what it missed. Both read the same history.

use crate::entry::At;
use crate::format::{Admission, Kind, Part, Private};
use crate::outcome::{Outgoing, Resume, To};
use crate::stage::Item;
use crate::state::is_letter;
use crate::state::{End, Seat, State};
use crate::turn::Turn;
use crate::{approval, care, floor, invitation, phases, private, reading, seats, signs, split, succession};
use protocol::client::{Role, Seen};
use protocol::door::{DoorInfo, PartInfo};
use protocol::event::Event;
use protocol::view::{FacilitatorView, Me, RoomView, SeatView, TurnView, View};
use protocol::{SeatId, StageId};
use std::collections::BTreeSet;

pub(crate) fn view(s: &State, id: SeatId) -> Option<View> {
    let seat = s.seat(id)?;
    let stage = seat.stage;
    Some(View {
        stage,
        seq: if seat.is_in() { s[stage].seq } else { 0 },
        own: seat.own,
        now: s.now,
        standing: seat.standing,
        why: seat.waits_for,
        door: door(s),
        leader_here: care::leader_here(s, id),
        me: me(s, id, seat),
        room: seat.is_in().then(|| room(s, stage, seat)),
        facilitating: s.leads(id).then(|| facilitating(s, stage, id, seat.role)),
    })
}

/// What the door says, from what the meeting opened with.
fn door(s: &State) -> DoorInfo {
    let (opening, format) = (&s.opening, &s.opening.format);
    DoorInfo {
        room: opening.room.to_string(),
        format: format.name.clone(),
        language: opening.language.clone(),
        minutes: format.minutes,
        facilitator_label: format.facilitator_label.clone(),
        cofacilitator_label: format.cofacilitator_label.clone(),
        led_by: opening.led_by.clone(),
        limits_text: opening.limits_text.clone(),
        agreements: opening.agreements.clone(),
        kept: opening.kept.clone(),
        help: opening.help.clone(),
        evening: evening(&opening.format),
        open: s.door.open,
        next_ms: None,
        entry: entry_name(format.entry).to_owned(),
        eligibility: s.slot("eligibility").map(str::to_owned),
        age_band: s.slot("age_band").map(str::to_owned),
        consent: s.slot("consent").map(str::to_owned),
        staffed: format.staffed,
        pronouns: format.pronouns,
        private: private_name(format.private).to_owned(),
    }
}

/// Who may come in, as the door says it.
pub fn entry_name(entry: Admission) -> &'static str {
    match entry {
        Admission::Open => "open",
        Admission::Approved => "approved",
        Admission::Invited => "invited",
    }
}

/// Private messages between people, as the door says it.
pub fn private_name(private: Private) -> &'static str {
    match private {
        Private::Off => "off",
        Private::Facilitators => "facilitators",
        Private::Consent => "consent",
    }
}

/// The parts of an evening, for the door.
pub fn evening(format: &crate::format::Format) -> Vec<PartInfo> {
    let counted = format.phases.iter().filter(|phase| phase.part == Part::Counted);
    let part = |phase: &crate::format::Phase| PartInfo {
        id: phase.id.clone(),
        kind: kind_name(&phase.kind).to_owned(),
        form: form_name(&phase.kind),
        seconds: u32::try_from(phase.length_ms / 1_000).unwrap_or(u32::MAX),
    };
    counted.map(part).collect()
}

fn form_name(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Ask(ask) => Some(ask.form.clone()),
        _ => None,
    }
}

/// A kind's name on the wire.
pub(crate) fn kind_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text { .. } => "text",
        Kind::Turns(_) => "turns",
        Kind::Open { .. } => "open",
        Kind::Quiet { .. } => "quiet",
        Kind::Agree | Kind::Ask(_) => "ask",
        Kind::Split(_) => "split",
    }
}

fn me(s: &State, id: SeatId, seat: &Seat) -> Me {
    let (floor, shown) = (&s[seat.stage].floor, s[seat.stage].shown_floor());
    Me {
        seat: id,
        alias: seat.alias.clone(),
        role: seat.role,
        listening: seat.listening,
        more_time: seat.more_time,
        place: shown.place(id),
        asked_until: floor.asked.filter(|asked| asked.seat == id).map(|asked| asked.until),
        called: shown.called == Some(id),
        missed_turn: shown.missed.contains(&id),
        welcomes_replies: floor.welcome.contains(&id),
        naming: floor::naming_view(s, seat.stage, id),
        offered: reading::offered_to(s, seat.stage, id),
        chair_offered: s.chair.offered_to == Some(id),
        door_offered: s.doorkeeper.offered_to() == Some(id),
        stands_in: s.succession.offered(id),
        quiet_until: seat.quiet_until,
        line_waits: s[seat.stage].approval.waiting_of(id).map(str::to_owned),
        private: private::view(s, id),
        out: seat.out,
        company: care::company(s, id),
        asides: care::asides(s, id),
        answers: crate::ask::answers_of(s, seat.stage, id),
    }
}

fn room(s: &State, stage: StageId, seat: &Seat) -> RoomView {
    let here = &s[stage];
    let ending_at = match s.end {
        End::Ending { at, .. } => Some(at),
        End::NotYet | End::Ended => None,
    };
    RoomView {
        phase: phases::view(s, stage),
        ends_at: phases::planned_end(s, stage),
        chair: s.lead(stage),
        name: (!stage.is_main()).then(|| here.name.clone()),
        rooms: split::rooms(s),
        people: people(s, stage),
        waiting: here.shown_floor().waiting(),
        turn: here.floor.turn.as_ref().map(turn),
        replies_until: Some(here.floor.replies_until).filter(|until| *until > s.now),
        free_parts: reading::free_parts(s, stage),
        next_part: reading::next_part(s, stage),
        signs: s.opening.format.signs.clone(),
        approval: here.approval.on,
        veils: s.opening.format.veils.clone(),
        inserts: s.opening.format.inserts.iter().map(|phase| phase.id.clone()).collect(),
        line_signs: signs::of_lines(s, stage, &seat.heard),
        record: s.shown_record,
        agenda: here.agenda.items.clone(),
        rests: s.rests,
        ending_at,
    }
}

/// Those who went are listed until the room hears of it, so that nobody is seen to leave.
fn people(s: &State, stage: StageId) -> Vec<SeatView> {
    let here = s.everyone_inside().filter(|(_, seat)| stage.is_main() || seat.stage == stage);
    let departed = s[stage].departed.iter().filter_map(|id| s.seat(*id).map(|seat| (*id, seat)));
    here.chain(departed).map(|(id, seat)| seat.view(id)).collect()
}

fn turn(turn: &Turn) -> TurnView {
    TurnView {
        turn: turn.id,
        seat: turn.seat,
        planned_ms: turn.planned_ms,
        paused: turn.paused.is_some(),
        composing: turn.composing,
        signs: turn.signs.told().clone(),
        first_line: turn.first_line,
    }
}

/// Whoever only leads a room of a split knows nothing of the door.
fn facilitating(s: &State, stage: StageId, id: SeatId, role: Role) -> FacilitatorView {
    let here = &s[stage];
    let not_heard = invitation::not_heard(s, stage).count();
    FacilitatorView {
        hands: floor::hands_view(s, stage),
        held: here.shown_floor().held,
        left_out: crate::quorum::left_out_of(s, stage),
        insert_waits: here.insert.waiting().map(|phase| phase.id.clone()),
        locked: crate::door::is_locked(s),
        why_waiting: crate::door::why(s),
        guarded: s.guard.on,
        unread: if role.facilitates() { approval::unread(s, stage) } else { Vec::new() },
        waiting: if role.facilitates() { crate::door::waiting(s) } else { Vec::new() },
        agreed: seats::reaffirmed(s, stage).0,
        not_heard: u16::try_from(not_heard).unwrap_or(u16::MAX),
        quiet_ms: here.floor.quiet_for(s.now),
        clock: here.floor.turn.as_ref().map(|turn| turn.clock(s.now)),
        doorkeeper: s.doorkeeper.holder(),
        steers: steers(s),
        stand_ins: succession::offers(s),
        on_break: succession::on_break(s),
        crises: if role.facilitates() { care::crises(s, id) } else { Vec::new() },
    }
}

/// The group's phrases for a private line that steers, a line of the slot each.
fn steers(s: &State) -> Vec<String> {
    let lines = s.slot("steers").unwrap_or_default().lines();
    lines.map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
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
        None => Resume::StartOver(Box::new(view), words_since_arrival(s, id, seat)),
    }
}

fn missed(s: &State, id: SeatId, seat: &Seat, seen: Seen) -> Option<Vec<Outgoing>> {
    let mut events = missed_own(s, id, seat, seen.own)?;
    if seat.is_in() {
        events.extend(missed_of_room(s, seat, seen)?);
    }
    Some(in_order(events))
}

fn missed_own(s: &State, id: SeatId, seat: &Seat, own: u64) -> Option<Vec<Outgoing>> {
    let kept_from = seat.own_events.front().map_or(seat.own + 1, |(number, ..)| *number);
    if own > seat.own || own + 1 < kept_from {
        return None;
    }
    let after = seat.own_events.iter().filter(|(number, ..)| *number > own);
    Some(after.map(|event| own_outgoing(s, id, event)).collect())
}

/// A line that was shown again to this seat may have gone since.
fn own_outgoing(s: &State, id: SeatId, (number, at, event): &(u64, At, Event)) -> Outgoing {
    let event = match event {
        Event::Said { line, .. } | Event::Posted { line, .. } => {
            let item = s.stages.get(&line.stage()).and_then(|room| room.line(*line));
            item.map_or(Event::Gone { line: *line }, Item::as_seen)
        }
        other => other.clone(),
    };
    Outgoing { to: To::Seat(id, *number), at: *at, event }
}

fn missed_of_room(s: &State, seat: &Seat, seen: Seen) -> Option<Vec<Outgoing>> {
    let (stage, seq) = (&s[seat.stage], seen.seq);
    let kept_from = stage.history.front().map_or(stage.seq + 1, |item| item.seq);
    let stay = seat.heard.now().filter(|stay| stay.stage == seen.stage && stay.own <= seen.own)?;
    if seq > stage.seq || seq < stay.after || seq + 1 < kept_from {
        return None;
    }
    Some(stage.history.iter().filter(|item| item.seq > seq).map(|item| outgoing(seat.stage, item)).collect())
}

/// The lines of the main room and of one's own that one was there for, and every word that was written to this seat.
fn words_since_arrival(s: &State, id: SeatId, seat: &Seat) -> Vec<Outgoing> {
    let own = seat.own_events.iter().filter(|(.., event)| is_letter(event));
    let mut words: Vec<_> = seat.letters.iter().chain(own).map(|event| own_outgoing(s, id, event)).collect();
    for stage in BTreeSet::from([StageId::MAIN, seat.stage]).into_iter().filter(|_| seat.is_in()) {
        let heard = |item: &&Item| item.is_kept() && seat.heard.has(stage, item.seq);
        words.extend(s[stage].history.iter().filter(heard).map(|item| outgoing(stage, item)));
    }
    in_order(words)
}

/// What someone needs who has just come into a room: the meeting as they see it there, and what was said there since.
pub(crate) fn arrival(s: &State, id: SeatId) -> Option<(View, Vec<Outgoing>)> {
    let stay = s.inside(id)?.heard.now()?;
    let since = |item: &&Item| item.is_kept() && item.seq > stay.after;
    let lines = s[stay.stage].history.iter().filter(since).map(|item| outgoing(stay.stage, item)).collect();
    Some((view(s, id)?, lines))
}

/// As it happened; at one moment the room's events come first, as they do live.
fn in_order(mut events: Vec<Outgoing>) -> Vec<Outgoing> {
    events.sort_by_key(|event| (event.at, matches!(event.to, To::Seat(..))));
    events
}

fn outgoing(stage: StageId, item: &Item) -> Outgoing {
    Outgoing { to: To::Room(stage, item.seq), at: item.at, event: item.as_seen() }
}
