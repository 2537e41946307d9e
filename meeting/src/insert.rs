//! A phase between the turns of another one: a silence, an open minute, a poll. It never cuts a turn. The phase
//! that it interrupts stands exactly still behind it, and comes back with its hands, its order, its reading and
//! the minutes that it had left.

use crate::ask::{self, Asking};
use crate::entry::At;
use crate::floor::{self, Floor};
use crate::format::{Kind, Part, Phase, Turns};
use crate::outcome::Refused;
use crate::reading::{self, Reading};
use crate::stage::Stage;
use crate::state::{End, State};
use crate::{lines, phases, split};
use protocol::event::Event;
use protocol::{Code, StageId};
use serde::{Deserialize, Serialize};

/// What is inserted into the running phase of a stage, if anything. One at a time.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) enum Insert {
    /// Nothing is.
    #[default]
    None,
    /// It waits for the running turn to end.
    Waits(Box<Phase>),
    /// It runs, and the phase of the list stands still behind it.
    Runs(Box<Phase>, Box<Behind>),
}

/// All of an interrupted phase that time or people could change.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Behind {
    since: At,
    began: At,
    ends: At,
    warned: bool,
    guided: usize,
    leaving_for: Option<usize>,
    slow_ms: Option<u64>,
    floor: Floor,
    reading: Option<Reading>,
    asking: Option<Asking>,
}

impl Insert {
    pub(crate) fn running(&self) -> Option<&Phase> {
        match self {
            Self::Runs(phase, _) => Some(phase),
            Self::None | Self::Waits(_) => None,
        }
    }

    pub(crate) fn waiting(&self) -> Option<&Phase> {
        match self {
            Self::Waits(phase) => Some(phase),
            Self::None | Self::Runs(..) => None,
        }
    }
}

impl Stage {
    /// The floor whose hands people see: behind an inserted phase without turns the hands stay up.
    pub(crate) fn shown_floor(&self) -> &Floor {
        match &self.insert {
            Insert::Runs(phase, behind) if phase.turns().is_none() => &behind.floor,
            _ => &self.floor,
        }
    }

    pub(crate) fn shown_floor_mut(&mut self) -> &mut Floor {
        match &mut self.insert {
            Insert::Runs(phase, behind) if phase.turns().is_none() => &mut behind.floor,
            _ => &mut self.floor,
        }
    }
}

impl State {
    /// The rules of the floor whose hands people see.
    pub(crate) fn shown_turns(&self, stage: StageId) -> Option<&Turns> {
        let of_format = || self.listed_phase(stage)?.turns();
        self.turns(stage).or_else(|| self[stage].shown_floor().rules.as_ref().or_else(of_format))
    }
}

/// Silence for some minutes.
pub(crate) fn silence(minutes: u16) -> Phase {
    Phase::new("silence", Kind::Quiet { bell: true, guide: None }, u64::from(minutes) * 60_000)
}

/// Everyone may write for some minutes.
pub(crate) fn conversation(minutes: u16) -> Phase {
    Phase::new("conversation", Kind::Open { slow_ms: 0, threads: false }, u64::from(minutes) * 60_000)
}

/// A phase that the format keeps ready.
pub(crate) fn kept_ready<'a>(s: &'a State, name: &str) -> Option<&'a Phase> {
    s.opening.format.inserts.iter().find(|phase| phase.id == name)
}

/// Once the evening has begun, and one at a time.
pub(crate) fn may_begin(s: &State, stage: StageId) -> Result<(), Refused> {
    let begun = s.listed_phase(stage).is_some_and(|phase| phase.part != Part::Before);
    // While its people are in other rooms the main one stands still anyway.
    let alone = matches!(s[stage].insert, Insert::None) && !(stage.is_main() && split::runs(s));
    if begun && alone && s.end == End::NotYet { Ok(()) } else { Err(Code::WrongState.into()) }
}

/// Begins a phase between turns: at once, or as soon as the running turn has ended.
pub(crate) fn begin(s: &mut State, stage: StageId, phase: Phase) {
    if s[stage].floor.turn.is_none() {
        return interrupt(s, stage, &phase);
    }
    s[stage].insert = Insert::Waits(Box::new(phase));
    tell_waiting(s, stage);
}

/// Begins a phase that the format keeps ready.
pub(crate) fn begin_kept_ready(s: &mut State, stage: StageId, name: &str) {
    if let Some(phase) = kept_ready(s, name).cloned() {
        begin(s, stage, phase);
    }
}

/// A turn has ended: whether an inserted phase has begun now.
pub(crate) fn begin_waiting(s: &mut State, stage: StageId) -> bool {
    match std::mem::take(&mut s[stage].insert) {
        Insert::Waits(phase) => {
            tell_waiting(s, stage);
            interrupt(s, stage, &phase);
            true
        }
        other => {
            s[stage].insert = other;
            false
        }
    }
}

fn tell_waiting(s: &mut State, stage: StageId) {
    let name = s[stage].insert.waiting().map(|phase| phase.id.clone());
    s.tell_leads(stage, &Event::InsertWaits { name });
}

fn interrupt(s: &mut State, stage: StageId, phase: &Phase) {
    lines::release_all_delayed(s, stage);
    floor::stop_asking(s, stage);
    let floor = phase.turns().map_or_else(Floor::default, |_| floor::lay_aside(s, stage));
    let now = s.now;
    let here = &mut s[stage];
    let behind = Behind {
        since: now,
        began: std::mem::replace(&mut here.began, now),
        ends: std::mem::replace(&mut here.ends, now + phase.length_ms),
        warned: std::mem::take(&mut here.warned),
        guided: std::mem::take(&mut here.guided),
        leaving_for: here.leaving_for.take(),
        slow_ms: here.slow_ms.take(),
        floor: std::mem::replace(&mut here.floor, floor),
        reading: here.reading.take(),
        asking: here.asking.take(),
    };
    here.insert = Insert::Runs(Box::new(phase.clone()), Box::new(behind));
    ask::begin(s, stage, phase);
    phases::tell_begun(s, stage);
    phases::begin_kind(s, stage, phase);
}

pub(crate) fn may_end(s: &State, stage: StageId) -> Result<(), Refused> {
    if matches!(s[stage].insert, Insert::None) { Err(Code::NothingToDo.into()) } else { Ok(()) }
}

/// Takes an inserted phase back: it ends, or is forgotten before it began.
pub(crate) fn take_back(s: &mut State, stage: StageId) {
    if s[stage].insert.running().is_some() {
        return phases::leave(s, stage);
    }
    s[stage].insert = Insert::None;
    tell_waiting(s, stage);
}

/// The room itself is over: what is inserted leads back to nothing.
pub(crate) fn drop_all(s: &mut State, stage: StageId) {
    if let Insert::Runs(_, behind) = std::mem::take(&mut s[stage].insert) {
        for hand in behind.floor.hands {
            s.tell(hand.seat, Event::Place { place: None });
        }
    }
}

/// The inserted phase is over, and the one behind it goes on; or it ends too, if it was about to.
pub(crate) fn end(s: &mut State, stage: StageId) {
    phases::finish(s, stage);
    let Insert::Runs(phase, behind) = std::mem::take(&mut s[stage].insert) else { return };
    let stood_still = s.now - behind.since;
    let here = &mut s[stage];
    here.began = behind.began + stood_still;
    here.ends = behind.ends + stood_still;
    here.warned = behind.warned;
    here.guided = behind.guided;
    here.slow_ms = behind.slow_ms;
    here.reading = behind.reading;
    here.asking = behind.asking;
    let inserted = std::mem::replace(&mut here.floor, behind.floor);
    if phase.turns().is_some() {
        here.floor.come_back_after(&inserted);
    }
    here.floor.shift(stood_still);
    here.reading.iter_mut().for_each(|reading| reading.shift(stood_still));
    match behind.leaving_for {
        Some(index) => phases::go_to(s, stage, index),
        None => go_on(s, stage),
    }
}

fn go_on(s: &mut State, stage: StageId) {
    phases::tell_begun(s, stage);
    floor::go_on(s, stage);
    reading::go_on(s, stage);
}
