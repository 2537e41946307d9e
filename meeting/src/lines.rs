//! Lines: what people say and texts that are posted, slow mode, and taking back.

use crate::entry::At;
use crate::floor;
use crate::format::Kind;
use crate::outcome::Refused;
use crate::stage::{Delayed, Hidden};
use crate::state::{Seat, State};
use crate::{approval, ask, repeats, turn};
use protocol::event::{Event, LineKind};
use protocol::{Code, LineId, SeatId, StageId};
use serde::{Deserialize, Serialize};

/// What a line of this seat would be just now. Refused lines were seen by nobody and are kept nowhere.
pub(crate) fn would_be(s: &State, stage: StageId, id: SeatId, text: &str) -> Result<LineKind, Refused> {
    may_speak(s, id)?;
    repeats::may_say(s, id, text)?;
    approval::may_say(s, stage, id)?;
    match s.kind(stage) {
        None => Err(Code::WrongState.into()),
        Some(Kind::Quiet { .. } | Kind::Split(_)) => Err(Code::QuietNow.into()),
        Some(Kind::Text { .. } | Kind::Agree | Kind::Ask(_)) => Err(Code::NotYourTurn.into()),
        Some(Kind::Open { .. }) => not_too_fast(s, stage, id).map(|()| LineKind::Talk),
        Some(Kind::Turns(_)) => in_turns(s, stage, id, text),
    }
}

/// Whoever listens or is asked for quiet says nothing to the room.
pub(crate) fn may_speak(s: &State, id: SeatId) -> Result<(), Refused> {
    let Some(seat) = s.inside(id) else { return Err(Code::AgreeFirst.into()) };
    if seat.listening {
        return Err(Code::Listening.into());
    }
    match seat.quiet_until.filter(|until| *until > s.now) {
        Some(until) => Err(Refused { retry_after_ms: Some(until - s.now), ..Code::Quietened.into() }),
        None => Ok(()),
    }
}

fn not_too_fast(s: &State, stage: StageId, id: SeatId) -> Result<(), Refused> {
    match s[stage].delayed.get(&id) {
        Some(waiting) => {
            let wait = waiting.due.saturating_sub(s.now);
            Err(Refused { retry_after_ms: Some(wait), ..Code::SlowDown.into() })
        }
        None => Ok(()),
    }
}

fn in_turns(s: &State, stage: StageId, id: SeatId, text: &str) -> Result<LineKind, Refused> {
    let floor = &s[stage].floor;
    match &floor.turn {
        Some(turn) if turn.seat == id => return Ok(LineKind::Share),
        None if floor::would_pass_to(s, stage, id) => return Ok(LineKind::Share),
        _ => {}
    }
    let short = text.chars().count() <= s.opening.limits.reply_chars as usize;
    if floor.turn.is_none() && floor.replies_until > s.now && short {
        return Ok(LineKind::Reply);
    }
    Err(Refused { place: floor.place(id), ..Code::NotYourTurn.into() })
}

/// Words on their way to the room.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Saying {
    pub(crate) kind: LineKind,
    pub(crate) text: String,
    /// The first line of the thread that they belong to.
    thread: Option<LineId>,
}

impl Saying {
    pub(crate) fn new(kind: LineKind, text: &str) -> Self {
        Self { kind, text: text.to_owned(), thread: None }
    }
}

/// Says an accepted line: now, when slow mode lets it, or once it was read. Gives its `seq`, if it is shown now.
pub(crate) fn accept(s: &mut State, stage: StageId, id: SeatId, saying: Saying) -> Option<u64> {
    if saying.kind == LineKind::Share && s[stage].floor.turn.is_none() {
        floor::ready(s, stage, id, None);
    }
    if approval::is_due(s, stage, id) {
        approval::wait(s, stage, id, saying);
        return None;
    }
    show(s, stage, id, saying)
}

/// Shows a line that needs no more looks.
pub(crate) fn show(s: &mut State, stage: StageId, id: SeatId, saying: Saying) -> Option<u64> {
    match saying.kind {
        LineKind::Share => Some(turn::say(s, stage, id, &saying)),
        LineKind::Talk => talk(s, stage, id, saying),
        LineKind::Card => Some(ask::show(s, stage, id, &saying)),
        LineKind::Reply | LineKind::Chair => Some(say(s, stage, id, &saying)),
    }
}

/// Shows a person's line to the room.
pub(crate) fn say(s: &mut State, stage: StageId, by: SeatId, saying: &Saying) -> u64 {
    let Some(alias) = s.seat(by).map(|seat| seat.alias.clone()) else { return s[stage].seq };
    let line = s[stage].next_line();
    let Saying { kind, text, thread } = saying.clone();
    let turn = s[stage].floor.turn.as_ref().filter(|_| kind == LineKind::Share).map(|turn| turn.id);
    let seq = s.tell_room(stage, Event::Said { line, by, alias, turn, thread, kind, veil: None, text });
    repeats::was_said(s, stage, by, &saying.text);
    seq
}

// ---- threads

/// A line answers another where the phase has threads, and only one that its author has heard.
pub(crate) fn may_answer(
    s: &State,
    stage: StageId,
    id: SeatId,
    line: LineId,
    text: &str,
) -> Result<(), Refused> {
    if !matches!(s.kind(stage), Some(Kind::Open { threads: true, .. })) {
        return Err(Code::NotHere.into());
    }
    would_be(s, stage, id, text)?;
    let heard = s.seat(id).is_some_and(|seat| seat.heard.has(stage, line.seq()));
    if heard && thread_of(s, stage, line).is_some() { Ok(()) } else { Err(Code::NotFound.into()) }
}

/// Says a line in the thread of another one.
pub(crate) fn answer(s: &mut State, stage: StageId, id: SeatId, line: LineId, text: &str) -> Option<u64> {
    let thread = thread_of(s, stage, line);
    accept(s, stage, id, Saying { thread, ..Saying::new(LineKind::Talk, text) })
}

/// The first line of the thread in which a line is shown: itself, unless it answers another one.
fn thread_of(s: &State, stage: StageId, line: LineId) -> Option<LineId> {
    let item = s[stage].line(line).filter(|item| item.hidden.is_none())?;
    match &item.event {
        Event::Said { thread, .. } => Some(thread.unwrap_or(line)),
        _ => None,
    }
}

/// Shows a text of the group to the room.
pub(crate) fn post(
    s: &mut State,
    stage: StageId,
    slot: &str,
    (part, parts): (u16, u16),
    by: Option<SeatId>,
    text: &str,
) {
    let line = s[stage].next_line();
    let (slot, text) = (slot.to_owned(), text.to_owned());
    s.tell_room(stage, Event::Posted { line, slot, part, parts, by, text });
}

// ---- slow mode: delays, and loses nothing

fn talk(s: &mut State, stage: StageId, id: SeatId, saying: Saying) -> Option<u64> {
    let slow_ms = s.slow_ms(stage).unwrap_or(0);
    let due = s[stage].last_said.get(&id).map_or(s.now, |last| last + slow_ms);
    if due > s.now {
        s[stage].delayed.insert(id, Delayed { due, saying });
        return None;
    }
    Some(talk_now(s, stage, id, &saying))
}

fn talk_now(s: &mut State, stage: StageId, id: SeatId, saying: &Saying) -> u64 {
    let now = s.now;
    s[stage].last_said.insert(id, now);
    say(s, stage, id, saying)
}

/// Slow mode, in seconds; 0 for none. What waits already comes no later than it would now.
pub(crate) fn slow(s: &mut State, stage: StageId, seconds: u16) {
    let slow_ms = u64::from(seconds) * 1_000;
    let now = s.now;
    let here = &mut s[stage];
    here.slow_ms = Some(slow_ms);
    for (id, delayed) in &mut here.delayed {
        let last = here.last_said.get(id).copied().unwrap_or(now);
        delayed.due = delayed.due.min((last + slow_ms).max(now));
    }
    s.tell_room(stage, Event::Slow { seconds });
    tick(s, stage);
}

/// A phase ends: what was accepted is shown, in order.
pub(crate) fn release_all_delayed(s: &mut State, stage: StageId) {
    let mut waiting: Vec<_> = std::mem::take(&mut s[stage].delayed).into_iter().collect();
    waiting.sort_by_key(|(id, delayed)| (delayed.due, *id));
    for (id, delayed) in waiting {
        talk_now(s, stage, id, &delayed.saying);
    }
    s[stage].last_said.clear();
}

/// Whoever goes to another room has said what they had on its way.
pub(crate) fn release_delayed(s: &mut State, stage: StageId, id: SeatId) {
    if let Some(delayed) = s[stage].delayed.remove(&id) {
        talk_now(s, stage, id, &delayed.saying);
    }
}

/// What someone had on its way goes with them.
pub(crate) fn drop_delayed(s: &mut State, stage: StageId, id: SeatId) {
    approval::give_back(s, stage, id);
    s[stage].delayed.remove(&id);
}

pub(crate) fn deadline(s: &State, stage: StageId) -> Option<At> {
    s[stage].delayed.values().map(|delayed| delayed.due).min().filter(|_| !s.rests)
}

pub(crate) fn tick(s: &mut State, stage: StageId) {
    let now = s.now;
    let due = |(id, delayed): (&SeatId, &Delayed)| (delayed.due <= now).then_some((delayed.due, *id));
    let mut released: Vec<_> = s[stage].delayed.iter().filter_map(due).collect();
    released.sort_unstable();
    for (_, id) in released {
        if let Some(delayed) = s[stage].delayed.remove(&id) {
            talk_now(s, stage, id, &delayed.saying);
        }
    }
}

// ---- taking back and hiding

/// One's own line, all meeting long.
pub(crate) fn may_take_back(s: &State, stage: StageId, id: SeatId, line: LineId) -> Result<(), Refused> {
    match s[stage].line(line) {
        Some(item) if item.author() == Some(id) => Ok(()),
        Some(_) => Err(Code::Forbidden.into()),
        None => Err(Code::NotFound.into()),
    }
}

/// The words are gone from here on, also from the state.
pub(crate) fn take_back(s: &mut State, stage: StageId, line: LineId) {
    let shown = s[stage].line(line).is_some_and(|item| item.hidden.is_none());
    if let Some(item) = s[stage].line_mut(line) {
        item.event = Event::Gone { line };
    }
    forget_shown_again(s, line);
    if shown {
        s.tell_room(stage, Event::Gone { line });
    }
}

/// A line that someone may hide or show again.
pub(crate) fn may_hide(s: &State, stage: StageId, line: LineId, on: bool) -> Result<(), Refused> {
    match s[stage].line(line) {
        Some(item) if item.hidden.is_none() == on => Ok(()),
        _ => Err(Code::NotFound.into()),
    }
}

pub(crate) fn hide(s: &mut State, stage: StageId, line: LineId, why: Hidden) {
    if let Some(item) = s[stage].line_mut(line) {
        item.hidden = Some(why);
    }
    s.tell_room(stage, Event::Gone { line });
}

/// Shows a line again, in its old place, to those who were there when it was said: each of them hears it alone,
/// because whoever came later is not to read it.
pub(crate) fn unhide(s: &mut State, stage: StageId, line: LineId) {
    let Some(item) = s[stage].line_mut(line) else { return };
    item.hidden = None;
    let event = item.event.clone();
    let seq = line.seq();
    let is_there = |seat: &Seat| stage.is_main() || seat.stage == stage;
    let was_there = |seat: &Seat| is_there(seat) && seat.heard.has(stage, seq);
    let told: Vec<_> = s.everyone_inside().filter(|(_, seat)| was_there(seat)).map(|(id, _)| id).collect();
    for id in told {
        s.tell(id, event.clone());
    }
}

/// A line that is taken back goes also from what seats were shown again.
fn forget_shown_again(s: &mut State, gone: LineId) {
    let events = s.seats.values_mut().flat_map(|seat| seat.own_events.iter_mut());
    for (.., event) in events {
        if matches!(event, Event::Said { line, .. } if *line == gone) {
            *event = Event::Gone { line: gone };
        }
    }
}

/// All lines of one person that are shown, or that went with them.
pub(crate) fn lines_of(s: &State, stage: StageId, id: SeatId, hidden: Option<Hidden>) -> Vec<LineId> {
    let theirs = s[stage].history.iter().filter(|item| item.author() == Some(id) && item.hidden == hidden);
    theirs.map(|item| LineId::new(stage, item.seq)).collect()
}
