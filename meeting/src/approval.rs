//! Hold for approval: while it is on, what people say waits until a facilitator has read it (DECISIONS 10). One
//! line waits for each seat. What nobody has decided on when the phase ends goes back to its author, and so does
//! everything when nobody leads any more: words are never lost, and never shown unread.

use crate::lines::{self, Saying};
use crate::moderation;
use crate::outcome::Refused;
use crate::state::State;
use crate::turn;
use protocol::event::{Act, Event, LineKind};
use protocol::view::UnreadLine;
use protocol::{Code, NoteId, SeatId, StageId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whether lines wait on a stage, and those that do.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Approval {
    pub(crate) on: bool,
    waiting: BTreeMap<SeatId, WaitingLine>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct WaitingLine {
    id: NoteId,
    saying: Saying,
}

impl Approval {
    /// The words of this seat that wait.
    pub(crate) fn waiting_of(&self, id: SeatId) -> Option<&str> {
        self.waiting.get(&id).map(|line| line.saying.text.as_str())
    }
}

// ---- a line waits

/// Whether what this seat says now has to be read first.
pub(crate) fn is_due(s: &State, stage: StageId, id: SeatId) -> bool {
    s[stage].approval.on && s.seat(id).is_some_and(|seat| !seat.role.facilitates())
}

/// One line waits for each seat.
pub(crate) fn may_say(s: &State, stage: StageId, id: SeatId) -> Result<(), Refused> {
    if s[stage].approval.waiting.contains_key(&id) { Err(Code::SlowDown.into()) } else { Ok(()) }
}

pub(crate) fn wait(s: &mut State, stage: StageId, by: SeatId, saying: Saying) {
    let text = saying.text.clone();
    let line = WaitingLine { id: s.next_note(), saying };
    if let Some(before) = s[stage].approval.waiting.insert(by, line) {
        give_back_one(s, by, before.saying.text, false);
    }
    turn::note_line_waits(s, stage, by);
    s.tell(by, Event::LineWaits { text });
    tell(s, stage);
}

fn tell(s: &mut State, stage: StageId) {
    let lines = unread(s, stage);
    // Those who decide, where the words were meant for.
    let there = s.people_on(stage).filter(|(_, seat)| seat.role.facilitates());
    for id in there.map(|(id, _)| id).collect::<Vec<_>>() {
        s.tell(id, Event::Unread { lines: lines.clone() });
    }
}

/// What waits, in the order in which it was said.
pub(crate) fn unread(s: &State, stage: StageId) -> Vec<UnreadLine> {
    let with_name = |(seat, line): (&SeatId, &WaitingLine)| {
        let alias = s.seat(*seat)?.alias.clone();
        Some(UnreadLine { id: line.id, seat: *seat, alias, text: line.saying.text.clone() })
    };
    let mut lines: Vec<_> = s[stage].approval.waiting.iter().filter_map(with_name).collect();
    lines.sort_unstable_by_key(|line| line.id);
    lines
}

// ---- a facilitator decides

pub(crate) fn may_turn(s: &State, stage: StageId, on: bool) -> Result<(), Refused> {
    if s[stage].approval.on == on { Err(Code::Stale.into()) } else { Ok(()) }
}

/// From here on lines wait, or no longer; those that waited are then shown in their order.
pub(crate) fn turn(s: &mut State, stage: StageId, by: SeatId, on: bool) {
    s[stage].approval.on = on;
    s.tell_room(stage, Event::Approval { on });
    let act = if on { Act::Approval } else { Act::ApprovalOff };
    moderation::tell_acted(s, by, act, None, None);
    for line in unread(s, stage) {
        show(s, stage, line.id);
    }
    tell(s, stage);
}

pub(crate) fn may_decide(s: &State, stage: StageId, id: NoteId) -> Result<(), Refused> {
    let waits = s[stage].approval.waiting.values().any(|line| line.id == id);
    if waits { Ok(()) } else { Err(Code::Stale.into()) }
}

/// The line is shown, or goes back to its author. The others who facilitate see which of the two.
pub(crate) fn decide(s: &mut State, stage: StageId, by: SeatId, id: NoteId, on: bool) {
    let author = if on { show(s, stage, id) } else { decline(s, stage, id) };
    moderation::tell_acted(s, by, if on { Act::Approve } else { Act::Disapprove }, author, None);
    tell(s, stage);
}

fn take(s: &mut State, stage: StageId, id: NoteId) -> Option<(SeatId, WaitingLine)> {
    let waiting = &mut s[stage].approval.waiting;
    let author = *waiting.iter().find(|(_, line)| line.id == id)?.0;
    let line = waiting.remove(&author)?;
    turn::note_line_waits(s, stage, author);
    Some((author, line))
}

/// A share whose turn is over is shown as a share of no turn.
fn show(s: &mut State, stage: StageId, id: NoteId) -> Option<SeatId> {
    let (author, line) = take(s, stage, id)?;
    let speaks = s[stage].floor.turn.as_ref().is_some_and(|turn| turn.seat == author);
    if line.saying.kind == LineKind::Share && !speaks {
        lines::say(s, stage, author, &line.saying);
    } else {
        lines::show(s, stage, author, line.saying);
    }
    Some(author)
}

fn decline(s: &mut State, stage: StageId, id: NoteId) -> Option<SeatId> {
    let (author, line) = take(s, stage, id)?;
    s.record.unapproved = s.record.unapproved.saturating_add(1);
    give_back_one(s, author, line.saying.text, true);
    Some(author)
}

fn give_back_one(s: &mut State, author: SeatId, text: String, declined: bool) {
    s.tell(author, Event::LineBack { text, declined });
}

// ---- nobody decides

/// What someone had waiting goes back to them.
pub(crate) fn give_back(s: &mut State, stage: StageId, id: SeatId) {
    if let Some(line) = s[stage].approval.waiting.remove(&id) {
        give_back_one(s, id, line.saying.text, false);
        turn::note_line_waits(s, stage, id);
        tell(s, stage);
    }
}

/// The phase ends: what nobody has read goes back to its authors.
pub(crate) fn give_all_back(s: &mut State, stage: StageId) {
    let waiting = std::mem::take(&mut s[stage].approval.waiting);
    if waiting.is_empty() {
        return;
    }
    for (author, line) in waiting {
        give_back_one(s, author, line.saying.text, false);
        turn::note_line_waits(s, stage, author);
    }
    tell(s, stage);
}

/// With nobody to read it, nothing waits any more.
pub(crate) fn nobody_leads(s: &mut State) {
    let stages: Vec<_> = s.stages.keys().copied().collect();
    for stage in stages {
        give_all_back(s, stage);
        if std::mem::take(&mut s[stage].approval.on) {
            s.tell_room(stage, Event::Approval { on: false });
        }
    }
}
