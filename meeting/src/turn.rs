//! A turn and its clock (DECISIONS 28). The clock stands still while the speaker composes, is away, or may not go on
//! because their line is being read first, for as long again at most; nobody is cut off in the middle of a line, and
//! the speaker alone hears the cues.

use crate::entry::At;
use crate::floor;
use crate::format::{Over, Respond};
use crate::insert;
use crate::lines::{self, Saying};
use crate::outcome::Refused;
use crate::phases;
use crate::signs::{self, Signs};
use crate::state::State;
use protocol::event::{Alert, Event, LineKind};
use protocol::view::ClockView;
use protocol::{Code, LineId, SeatId, StageId, TurnId};
use serde::{Deserialize, Serialize};

/// The running turn.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Turn {
    pub(crate) id: TurnId,
    pub(crate) seat: SeatId,
    pub(crate) planned_ms: u64,
    used_ms: u64,
    /// For how long the clock has stood still, and may.
    still_ms: u64,
    still_max_ms: u64,
    /// Up to when `used_ms` and `still_ms` are counted.
    counted_to: At,
    pub(crate) composing: bool,
    /// When the speaker last began to write.
    #[serde(default)]
    composed_at: Option<At>,
    /// A line of the speaker's waits for a facilitator to read it.
    #[serde(default)]
    line_waits: bool,
    /// The speaker is away, since then.
    pub(crate) paused: Option<At>,
    /// The last cue, in percent.
    cued: u8,
    /// The facilitators know that the clock has stood still for as long as it may.
    told_long_composing: bool,
    /// The turn is being closed, since then: the current line may be finished.
    closing: Option<At>,
    /// When the speaker last wrote or stopped writing.
    active_at: At,
    pub(crate) first_line: Option<LineId>,
    /// When everything that has appeared will have been read.
    read_until: At,
    pub(crate) signs: Signs,
}

/// A turn that is over.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct EndedTurn {
    pub(crate) turn: Turn,
    ended_at: At,
    /// By its speaker's own `done`.
    by_done: bool,
}

impl EndedTurn {
    /// These milliseconds did not pass for it.
    pub(crate) fn shift(&mut self, ms: u64) {
        self.ended_at += ms;
        self.turn.shift(ms);
    }
}

impl Turn {
    fn is_still(&self) -> bool {
        let may_not_go_on = self.composing || self.line_waits || self.paused.is_some();
        may_not_go_on && self.still_ms < self.still_max_ms
    }

    /// These milliseconds did not pass for it.
    pub(crate) fn shift(&mut self, ms: u64) {
        for at in [&mut self.counted_to, &mut self.active_at, &mut self.read_until] {
            *at += ms;
        }
        for since in [&mut self.paused, &mut self.closing, &mut self.composed_at].into_iter().flatten() {
            *since += ms;
        }
    }

    /// Counts the time up to `at`.
    fn count_to(&mut self, at: At) {
        let passed = at.saturating_sub(self.counted_to);
        let still = if self.is_still() { passed.min(self.still_max_ms - self.still_ms) } else { 0 };
        self.still_ms += still;
        self.used_ms += passed - still;
        self.counted_to = self.counted_to.max(at);
    }

    /// When this much of the turn will have been used, if nothing changes.
    fn uses_up(&self, ms: u64) -> At {
        let still = if self.is_still() { self.still_max_ms - self.still_ms } else { 0 };
        self.counted_to + still + ms.saturating_sub(self.used_ms)
    }

    fn percent(&self, percent: u64) -> u64 {
        self.planned_ms * percent / 100
    }

    /// The first cue comes at `first` percent of the turn, and the other when all of it is used.
    fn next_cue(&self, first: u8) -> Option<(u8, At)> {
        let percent = if self.cued < first { first.min(100) } else { 100 };
        (self.cued < 100).then(|| (percent, self.uses_up(self.percent(percent.into()))))
    }

    /// When the clock will have stood still for as long as it may.
    fn still_used_up(&self) -> Option<At> {
        (self.is_still() && self.composing && !self.told_long_composing)
            .then(|| self.counted_to + self.still_max_ms - self.still_ms)
    }

    pub(crate) fn clock(&self, now: At) -> ClockView {
        let mut counted = self.clone();
        counted.count_to(now);
        let (used_ms, still) = (counted.used_ms, counted.is_still());
        ClockView { turn: self.id, planned_ms: self.planned_ms, used_ms, still }
    }
}

// ---- a turn begins

pub(crate) fn begin(s: &mut State, stage: StageId, id: SeatId) {
    let Some(alias) = s.seat(id).map(|seat| seat.alias.clone()) else { return };
    let turn = fresh(s, stage, id);
    let (turn_id, planned_ms) = (turn.id, turn.planned_ms);
    s[stage].floor.turn = Some(turn);
    s.tell_room(stage, Event::TurnBegan { turn: turn_id, seat: id, alias, planned_ms });
    say_draft(s, stage, id);
}

fn fresh(s: &mut State, stage: StageId, id: SeatId) -> Turn {
    let now = s.now;
    // Never past the protected closing. "More time" lengthens what nobody else can see, so not this.
    let left = s[stage].ends.saturating_sub(now);
    let planned_ms = s.turns(stage).map_or(0, |turns| turns.turn_ms).min(left).max(1);
    let still_max_ms = limit_for(s, id, planned_ms);
    Turn {
        id: s.next_turn(),
        seat: id,
        planned_ms,
        used_ms: 0,
        still_ms: 0,
        still_max_ms,
        counted_to: now,
        composing: false,
        composed_at: None,
        line_waits: line_waits(s, stage, id),
        paused: None,
        cued: 0,
        told_long_composing: false,
        closing: None,
        active_at: now,
        first_line: None,
        read_until: now,
        signs: Signs::default(),
    }
}

fn line_waits(s: &State, stage: StageId, id: SeatId) -> bool {
    s[stage].approval.waiting_of(id).is_some()
}

/// A limit as it holds for one seat.
fn limit_for(s: &State, id: SeatId, limit_ms: u64) -> u64 {
    s.seat(id).map_or(limit_ms, |seat| s.limit_for(seat, limit_ms))
}

/// Only words that their author asked the server to say at this moment (DECISIONS 25).
fn say_draft(s: &mut State, stage: StageId, id: SeatId) {
    if let Some(text) = s.seats.get_mut(&id).and_then(|seat| seat.draft.take()) {
        lines::accept(s, stage, id, Saying::new(LineKind::Share, &text));
    }
}

// ---- while it runs

/// A line of the speaker's. While the turn is being closed it is the last one.
pub(crate) fn say(s: &mut State, stage: StageId, id: SeatId, saying: &Saying) -> u64 {
    let seq = lines::say(s, stage, id, saying);
    let (now, per_minute) = (s.now, s.waits().reading_words_per_minute.max(1));
    let reading_ms = saying.text.split_whitespace().count() as u64 * 60_000 / per_minute;
    let Some(turn) = s[stage].floor.turn.as_mut() else { return seq };
    turn.first_line.get_or_insert(LineId::new(stage, seq));
    turn.read_until = turn.read_until.max(now) + reading_ms;
    turn.active_at = now;
    set_composing(s, stage, false);
    if s[stage].floor.turn.as_ref().is_some_and(|turn| turn.closing.is_some()) {
        close(s, stage);
    }
    seq
}

pub(crate) fn set_composing(s: &mut State, stage: StageId, on: bool) {
    let now = s.now;
    let Some(turn) = s[stage].floor.turn.as_mut().filter(|turn| turn.composing != on) else { return };
    turn.count_to(now);
    turn.composing = on;
    turn.composed_at = if on { Some(now) } else { turn.composed_at };
    turn.active_at = now;
    let id = turn.id;
    s.tell_room(stage, Event::Composing { turn: id, on });
}

/// What the speaker said waits to be read, or no longer: until then they cannot go on.
pub(crate) fn note_line_waits(s: &mut State, stage: StageId, id: SeatId) {
    let (now, on) = (s.now, line_waits(s, stage, id));
    let Some(turn) = s[stage].floor.turn.as_mut().filter(|turn| turn.seat == id) else { return };
    turn.count_to(now);
    turn.line_waits = on;
    turn.active_at = now;
    if on {
        set_composing(s, stage, false);
    }
}

/// The edges of writing stand in the log, and so there is at most one pair of them in a while (DECISIONS 6).
pub(crate) fn may_compose(s: &State, stage: StageId, id: SeatId, on: bool) -> Result<(), Refused> {
    let floor = &s[stage].floor;
    let Some(turn) = floor.turn.as_ref().filter(|turn| turn.seat == id) else {
        return if floor.is_asked(id) { Ok(()) } else { Err(Code::NotYourTurn.into()) };
    };
    let next = composes_from(s, turn).filter(|_| on && !turn.composing).unwrap_or(0);
    if next <= s.now {
        return Ok(());
    }
    Err(Refused { retry_after_ms: Some(next - s.now), ..Code::RateLimited.into() })
}

/// Before that no other beginning of the speaker's writing is noted.
fn composes_from(s: &State, turn: &Turn) -> Option<At> {
    turn.composed_at.map(|at| at + s.waits().typing_pair_ms)
}

/// The speaker's connection has been gone since then: those seconds are given back.
pub(crate) fn pause(s: &mut State, stage: StageId, id: SeatId, since: At) {
    let now = s.now;
    let Some(turn) = s[stage].floor.turn.as_mut().filter(|turn| turn.seat == id) else { return };
    turn.count_to(since);
    turn.paused = Some(since.min(now));
    turn.count_to(now);
    let turn_id = turn.id;
    set_composing(s, stage, false);
    s.tell_room(stage, Event::TurnPaused { turn: turn_id });
}

pub(crate) fn resume(s: &mut State, stage: StageId, id: SeatId) {
    let now = s.now;
    let holds = |turn: &&mut Turn| turn.seat == id && turn.paused.is_some();
    let Some(turn) = s[stage].floor.turn.as_mut().filter(holds) else { return };
    turn.count_to(now);
    turn.paused = None;
    turn.active_at = now;
    let turn_id = turn.id;
    s.tell_room(stage, Event::TurnResumed { turn: turn_id });
}

/// The turn that a facilitator means; refused if another one runs, or none.
pub(crate) fn current(s: &State, stage: StageId, believed: TurnId) -> Result<(), Refused> {
    match &s[stage].floor.turn {
        Some(turn) if turn.id == believed => Ok(()),
        _ => Err(Code::Stale.into()),
    }
}

pub(crate) fn extend(s: &mut State, stage: StageId, minutes: u16) {
    // The cue at the end is still to come.
    let (now, first) = (s.now, s.waits().cue_percent.min(99));
    let Some(turn) = s[stage].floor.turn.as_mut() else { return };
    turn.count_to(now);
    turn.planned_ms += u64::from(minutes) * 60_000;
    turn.still_max_ms += u64::from(minutes) * 60_000;
    turn.closing = None;
    turn.told_long_composing = false;
    turn.cued = if turn.used_ms >= turn.percent(first.into()) { first } else { 0 };
    let (turn, planned_ms) = (turn.id, turn.planned_ms);
    s.tell_room(stage, Event::TurnExtended { turn, planned_ms });
}

/// The current line may be finished; then the floor passes with thanks.
pub(crate) fn begin_closing(s: &mut State, stage: StageId) {
    let now = s.now;
    let Some(turn) = s[stage].floor.turn.as_mut() else { return };
    turn.count_to(now);
    if turn.closing.is_some() {
        return;
    }
    turn.closing = Some(now);
    turn.cued = 100;
    let (seat, turn) = (turn.seat, turn.id);
    s.tell(seat, Event::TurnClosing { turn });
}

/// The phase that was to end goes on: the turn is not being closed after all.
pub(crate) fn stay_open(s: &mut State, stage: StageId) {
    let now = s.now;
    let Some(turn) = s[stage].floor.turn.as_mut() else { return };
    turn.count_to(now);
    turn.closing = None;
    turn.cued = if turn.used_ms >= turn.planned_ms { 100 } else { 0 };
}

// ---- a turn ends

pub(crate) fn done(s: &mut State, stage: StageId) {
    finish(s, stage, true);
}

/// Closed by the clock or by a facilitator: with thanks.
fn close(s: &mut State, stage: StageId) {
    if s[stage].floor.turn.is_none() {
        return;
    }
    end_turn(s, stage, false);
    if let Some(text) = s.slot("thanks").map(str::to_owned) {
        lines::post(s, stage, "thanks", (0, 1), None, &text);
    }
    go_on(s, stage);
}

/// Ends the turn of someone who left, was removed, or is asked for quiet: with no word about it.
pub(crate) fn cut_short(s: &mut State, stage: StageId, id: SeatId) {
    if s[stage].floor.turn.as_ref().is_some_and(|turn| turn.seat == id) {
        finish(s, stage, false);
    }
}

fn finish(s: &mut State, stage: StageId, by_done: bool) {
    end_turn(s, stage, by_done);
    go_on(s, stage);
}

/// What comes after a turn. Nothing does while everything stands still: it comes afterwards.
pub(crate) fn go_on(s: &mut State, stage: StageId) {
    if !s.flows() {
        return floor::changed_if_turns(s, stage);
    }
    if insert::begin_waiting(s, stage) {
        return;
    }
    match s[stage].leaving_for {
        Some(index) => phases::go_to(s, stage, index),
        None => floor::changed_if_turns(s, stage),
    }
}

/// Ends whatever turn runs, because its phase is over.
pub(crate) fn end(s: &mut State, stage: StageId) {
    end_turn(s, stage, false);
}

fn end_turn(s: &mut State, stage: StageId, by_done: bool) {
    let Some(turn) = s[stage].floor.turn.take() else { return };
    let (now, id, speaker) = (s.now, turn.id, turn.seat);
    let rest_until = rest_until(s, &turn);
    s.tell_room(stage, Event::TurnEnded { turn: id });
    // Late signs for the turn before, and then those for this one.
    signs::tell(s, stage);
    s[stage].floor.last = Some(EndedTurn { turn, ended_at: now, by_done });
    signs::tell(s, stage);
    let going_on = going_on(s, stage);
    let replies_until = if going_on { open_replies(s, stage, id, speaker, rest_until) } else { None };
    floor::came_free(s, stage, rest_until, replies_until.unwrap_or(0));
    if going_on {
        floor::ask_whom_to_name(s, stage, speaker);
    }
}

/// The phase goes on after this turn.
fn going_on(s: &State, stage: StageId) -> bool {
    s[stage].leaving_for.is_none() && s.flows() && s[stage].ends > s.now
}

/// What appeared at once is left standing until it can have been read; lines typed one by one are no reason.
fn rest_until(s: &State, turn: &Turn) -> At {
    let rest = turn.read_until.saturating_sub(s.now);
    if rest < s.waits().rest_least_ms { s.now } else { s.now + rest.min(s.waits().rest_max_ms) }
}

fn open_replies(s: &mut State, stage: StageId, turn: TurnId, speaker: SeatId, rest_until: At) -> Option<At> {
    match s.turns(stage)?.respond {
        Respond::Window => {}
        Respond::OnRequest if s[stage].floor.welcome.contains(&speaker) => {}
        Respond::OnRequest | Respond::React | Respond::None => return None,
    }
    let until = rest_until + s.waits().replies_ms;
    s.tell_room(stage, Event::RepliesOpen { turn, until });
    Some(until)
}

// ---- "I was not finished"

pub(crate) fn may_go_on(s: &State, stage: StageId, id: SeatId) -> Result<(), Refused> {
    let floor = &s[stage].floor;
    let Some(last) = floor.last.as_ref().filter(|last| last.by_done && last.turn.seat == id) else {
        return Err(Code::NothingToDo.into());
    };
    let in_time = s.now <= last.ended_at + limit_for(s, id, s.waits().unfinished_ms);
    let untouched = floor.turn.as_ref().is_none_or(|turn| turn.first_line.is_none());
    if in_time && untouched { Ok(()) } else { Err(Code::NothingToDo.into()) }
}

/// The turn goes on where it was. Whoever had got the floor meanwhile is next again.
pub(crate) fn unfinished(s: &mut State, stage: StageId) {
    let now = s.now;
    floor::forget_naming(s, stage);
    if let Some(next) = s[stage].floor.turn.take() {
        s.tell_room(stage, Event::TurnEnded { turn: next.id });
        floor::put_back(s, stage, next.seat);
    }
    let Some(EndedTurn { mut turn, .. }) = s[stage].floor.last.take() else { return };
    turn.counted_to = now;
    turn.active_at = now;
    (turn.composing, turn.paused, turn.closing) = (false, None, None);
    turn.line_waits = line_waits(s, stage, turn.seat);
    let (id, seat, planned_ms) = (turn.id, turn.seat, turn.planned_ms);
    let Some(alias) = s.seat(seat).map(|seat| seat.alias.clone()) else { return };
    s[stage].floor.turn = Some(turn);
    floor::lower(s, stage, seat);
    s.tell_room(stage, Event::TurnBegan { turn: id, seat, alias, planned_ms });
    if s[stage].leaving_for.is_some() {
        begin_closing(s, stage);
    }
    floor::changed(s, stage);
}

// ---- the clock

pub(crate) fn deadline(s: &State, stage: StageId) -> Option<At> {
    let turn = s[stage].floor.turn.as_ref()?;
    let cue = turn.next_cue(s.waits().cue_percent).map(|(_, at)| at);
    // Nothing happens then, but `check` is to know it as soon as `apply` would.
    let composes = composes_from(s, turn).filter(|at| *at > s.now);
    let ends = [closes_at(s, turn), gives_up_at(s, turn), turn.still_used_up()];
    ends.into_iter().chain([cue, composes]).flatten().min()
}

/// A closing turn ends after a silence, and after a minute in any case.
fn closes_at(s: &State, turn: &Turn) -> Option<At> {
    let (since, waits) = (turn.closing?, s.waits());
    let longest = since + limit_for(s, turn.seat, waits.close_max_ms);
    let silence = turn.active_at.max(since) + limit_for(s, turn.seat, waits.close_silence_ms);
    Some(if turn.composing || turn.line_waits { longest } else { longest.min(silence) })
}

/// A speaker who is away is waited for.
fn gives_up_at(s: &State, turn: &Turn) -> Option<At> {
    turn.paused.map(|since| since + limit_for(s, turn.seat, s.waits().turn_away_ms))
}

pub(crate) fn tick(s: &mut State, stage: StageId) {
    let now = s.now;
    let Some(turn) = s[stage].floor.turn.clone() else { return };
    if gives_up_at(s, &turn).is_some_and(|at| at <= now) {
        miss(s, stage, turn.seat, turn.id);
    } else if closes_at(s, &turn).is_some_and(|at| at <= now) {
        close(s, stage);
    } else if let Some((percent, _)) = turn.next_cue(s.waits().cue_percent).filter(|(_, at)| *at <= now) {
        cue(s, stage, percent);
    } else if turn.still_used_up().is_some_and(|at| at <= now) {
        tell_long_composing(s, stage);
    }
}

fn tell_long_composing(s: &mut State, stage: StageId) {
    let now = s.now;
    let Some(turn) = s[stage].floor.turn.as_mut() else { return };
    turn.count_to(now);
    turn.told_long_composing = true;
    let seat = turn.seat;
    s.alert(stage, Alert::LongComposing, Some(seat));
}

fn cue(s: &mut State, stage: StageId, percent: u8) {
    let now = s.now;
    let Some(turn) = s[stage].floor.turn.as_mut() else { return };
    turn.count_to(now);
    turn.cued = percent;
    let (seat, id) = (turn.seat, turn.id);
    s.tell(seat, Event::Cue { turn: id, percent });
    if percent == 100 {
        used_up(s, stage, seat);
    }
}

fn used_up(s: &mut State, stage: StageId, seat: SeatId) {
    match s.turns(stage).map(|turns| turns.over) {
        _ if s[stage].leaving_for.is_some() => begin_closing(s, stage),
        Some(Over::Close) => begin_closing(s, stage),
        Some(Over::Nudge) => s.alert(stage, Alert::Overrun, Some(seat)),
        None => {}
    }
}

/// The floor moves on, with a neutral line and no name; the person may come first when they are back.
fn miss(s: &mut State, stage: StageId, id: SeatId, turn: TurnId) {
    s[stage].floor.missed.insert(id);
    floor::forget_turn(s, stage, id);
    s.tell(id, Event::TurnMissed { turn });
    finish(s, stage, false);
}
