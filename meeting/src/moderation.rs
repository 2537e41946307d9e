//! The safety of the room: quiet, hiding, removal, reports. Each act of a facilitator is seen by the others and
//! can be undone; the room hears numbers only, at the next phase.

use crate::entry::At;
use crate::outcome::Refused;
use crate::stage::Hidden;
use crate::state::{Seat, State};
use crate::{ask, care, chair, door, floor, lines, seats, succession, turn};
use protocol::client::Role;
use protocol::event::{Act, Event, Standing};
use protocol::{Code, LineId, SeatId, StageId};

/// Tells all facilitators what one of them did.
pub(crate) fn tell_acted(s: &mut State, by: SeatId, act: Act, seat: Option<SeatId>, line: Option<LineId>) {
    s.tell_facilitators(&Event::Acted { by, act, seat, line });
}

/// Someone in the room who is not a facilitator.
pub(crate) fn may_act_on(s: &State, id: SeatId) -> Result<(), Refused> {
    match s.inside(id) {
        None => Err(Code::NotFound.into()),
        Some(seat) if seat.role.facilitates() => Err(Code::Forbidden.into()),
        Some(_) => Ok(()),
    }
}

// ---- quiet

pub(crate) fn quieten(s: &mut State, by: SeatId, id: SeatId, minutes: u16) {
    if minutes == 0 {
        end_quiet(s, id);
        return tell_acted(s, by, Act::Unquieten, Some(id), None);
    }
    begin_quiet(s, id, u64::from(minutes) * 60_000);
    tell_acted(s, by, Act::Quieten, Some(id), None);
}

fn begin_quiet(s: &mut State, id: SeatId, for_ms: u64) {
    let (stage, until) = (s.stage_of(id), s.now + for_ms);
    let Some(seat) = s.seats.get_mut(&id) else { return };
    seat.quiet_until = Some(until);
    s.record.quietened = s.record.quietened.saturating_add(1);
    s.tell(id, Event::Quietened { until: Some(until) });
    floor::lower_everywhere(s, id);
    lines::drop_delayed(s, stage, id);
    turn::cut_short(s, stage, id);
}

pub(crate) fn end_quiet(s: &mut State, id: SeatId) {
    if s.seats.get_mut(&id).and_then(|seat| seat.quiet_until.take()).is_some() {
        s.tell(id, Event::Quietened { until: None });
    }
}

pub(crate) fn deadline(s: &State) -> Option<At> {
    s.seats.values().filter_map(|seat| seat.quiet_until).min()
}

pub(crate) fn tick(s: &mut State) {
    let now = s.now;
    let over = |(id, seat): (SeatId, &Seat)| seat.quiet_until.is_some_and(|at| at <= now).then_some(id);
    let all: Vec<_> = s.everyone().filter_map(over).collect();
    for id in all {
        end_quiet(s, id);
    }
}

// ---- hiding

pub(crate) fn hide(s: &mut State, stage: StageId, by: SeatId, line: LineId, on: bool) {
    if on {
        s.record.hidden = s.record.hidden.saturating_add(1);
        lines::hide(s, stage, line, Hidden::ByFacilitator);
        return tell_acted(s, by, Act::Hide, None, Some(line));
    }
    reverse_reports(s, stage, line);
    s.record.hidden = s.record.hidden.saturating_sub(1);
    lines::unhide(s, stage, line);
    tell_acted(s, by, Act::Unhide, None, Some(line));
}

/// Reports that a facilitator reverses disarm those who made them.
fn reverse_reports(s: &mut State, stage: StageId, line: LineId) {
    let Some(item) = s[stage].line(line).filter(|item| item.hidden == Some(Hidden::ByReports)) else {
        return;
    };
    let Some(author) = item.author() else { return };
    for reporter in s.reports.by_line.remove(&line).unwrap_or_default() {
        if let Some(seat) = s.seats.get_mut(&reporter) {
            seat.reports_disarmed = true;
        }
    }
    end_quiet(s, author);
}

// ---- removal

pub(crate) fn may_remove(s: &State, id: SeatId, on: bool) -> Result<(), Refused> {
    match s.seat(id) {
        Some(seat) if on && seat.is_in() => may_act_on(s, id),
        // Someone who insulted and left: their lines go, and they do not just come back.
        Some(seat) if on && seat.standing == Standing::Left && !seat.role.facilitates() => Ok(()),
        Some(seat) if !on && seat.standing == Standing::Removed => Ok(()),
        Some(_) if !on => door::may_take_back(s, id),
        _ => Err(Code::NotFound.into()),
    }
}

/// Takes a person and all their lines out of the room, and lets a facilitator look at whoever comes next.
pub(crate) fn remove(s: &mut State, by: SeatId, id: SeatId) {
    seats::bar(s, id, Standing::Removed, Code::Removed);
    for stage in s.stages.keys().copied().collect::<Vec<_>>() {
        for line in lines::lines_of(s, stage, id, None) {
            lines::hide(s, stage, line, Hidden::WithItsAuthor);
        }
        ask::strike_all_of(s, stage, id);
    }
    s.record.removed = s.record.removed.saturating_add(1);
    s.door.waiting_list = true;
    chair::went(s, id);
    tell_acted(s, by, Act::Remove, Some(id), None);
    door::tell_door(s);
}

/// Undoes a removal, or that someone was declined at the door: the ticket opens the door again.
pub(crate) fn readmit(s: &mut State, by: SeatId, id: SeatId) {
    if let Some(ticket) = s.seat(id).and_then(|seat| seat.ticket) {
        s.barred.remove(&ticket);
    }
    match s.seat(id).map(|seat| seat.standing) {
        Some(Standing::Declined) => door::take_back(s, id),
        _ => undo_removal(s, id),
    }
    tell_acted(s, by, Act::Readmit, Some(id), None);
}

/// They are in again, and the lines are back.
fn undo_removal(s: &mut State, id: SeatId) {
    let stage = s.stage_of(id);
    let seq = s[stage].seq;
    for stage in s.stages.keys().copied().collect::<Vec<_>>() {
        for line in lines::lines_of(s, stage, id, Some(Hidden::WithItsAuthor)) {
            lines::unhide(s, stage, line);
        }
    }
    s.record.removed = s.record.removed.saturating_sub(1);
    s.stages.values_mut().for_each(|room| room.departed.retain(|gone| *gone != id));
    let now = s.now;
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.standing = Standing::In;
        seat.away_since = Some(now);
        // The room that they were in may be over.
        if seat.heard.now().is_none() {
            seat.heard.begin(stage, seq, seat.own + 1);
        }
    }
    s.moves(id);
    if let Some(view) = s.seat(id).map(|seat| seat.view(id)) {
        s.tell_room(stage, Event::People { here: vec![view], gone: Vec::new() });
    }
    s.tell(id, Event::Standing { standing: Standing::In, why: None });
}

// ---- reports

/// While no facilitator is there, only so much can wait for one.
pub(crate) fn may_write(s: &State) -> Result<(), Refused> {
    if s.unread.len() < s.waits().unread_notes { Ok(()) } else { Err(Code::Busy.into()) }
}

pub(crate) fn may_report(s: &State, by: SeatId, line: Option<LineId>) -> Result<(), Refused> {
    may_write(s)?;
    match line {
        Some(line) if s[s.stage_with(line, by)].line(line).is_none() => Err(Code::NotFound.into()),
        _ => Ok(()),
    }
}

/// Tells the facilitators, never by whom. Enough independent reports hide the line and ask its author for some
/// quiet until a facilitator has looked (DECISIONS 34).
pub(crate) fn report(s: &mut State, by: SeatId, line: Option<LineId>, text: Option<String>) {
    let stage = line.map_or(StageId::MAIN, |line| s.stage_with(line, by));
    let about = line.and_then(|line| s[stage].line(line)).and_then(crate::stage::Item::author);
    let hidden = match (line, about) {
        (Some(line), Some(author)) => count_report(s, stage, by, author, line),
        _ => false,
    };
    let note = s.next_note();
    s.write_to_facilitators(Event::Reported { note, line, about, letter: None, text, hidden });
}

fn count_report(s: &mut State, stage: StageId, by: SeatId, author: SeatId, line: LineId) -> bool {
    if !report_counts(s, by, author, line) {
        return false;
    }
    let people = s.people_on(stage).filter(|(_, seat)| seat.role != Role::Bot).count();
    let (least, percent) = (s.waits().reporters, s.waits().reporters_percent);
    let reporters = s.reports.by_line.entry(line).or_default();
    reporters.insert(by);
    let enough = reporters.len() >= least && reporters.len() * 100 >= people * percent;
    if !enough || s.reports.acted_on.contains(&author) {
        return false;
    }
    act_on_reports(s, stage, author, line);
    true
}

/// Someone who has been here for a while, or since before the start, and before that line; never against a
/// facilitator, never twice, and not after a report of theirs was reversed.
fn report_counts(s: &State, by: SeatId, author: SeatId, line: LineId) -> bool {
    let (Some(reporter), Some(about)) = (s.inside(by), s.seat(author)) else { return false };
    let seated = succession::is_settled(s, reporter);
    let heard_it = reporter.heard.has(line.stage(), line.seq());
    let person = reporter.role != Role::Bot;
    // Nor against someone whom a facilitator is with just now.
    let cared_for = about.role.facilitates() || care::is_in_a_one_to_one(s, author);
    person && by != author && seated && heard_it && !reporter.reports_disarmed && !cared_for
}

fn act_on_reports(s: &mut State, stage: StageId, author: SeatId, line: LineId) {
    s.reports.acted_on.insert(author);
    if s[stage].line(line).is_some_and(|item| item.hidden.is_none()) {
        s.record.hidden = s.record.hidden.saturating_add(1);
        lines::hide(s, stage, line, Hidden::ByReports);
    }
    begin_quiet(s, author, s.waits().quieten_report_ms);
}
