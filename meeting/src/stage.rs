//! A stage: a room in which a list of phases runs, with its own floor, its own count of events, and its own memory
//! of them. The main room is stage 0; a split adds others.

use crate::agenda::Agenda;
use crate::approval::Approval;
use crate::ask::Asking;
use crate::entry::At;
use crate::floor::Floor;
use crate::format::{Kind, Phase, Turns};
use crate::insert::Insert;
use crate::lines::Saying;
use crate::reading::Reading;
use crate::signs::LineSigns;
use crate::state::State;
use protocol::event::Event;
use protocol::{LineId, SeatId, StageId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// One stage's phases, floor and events.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Stage {
    pub(crate) id: StageId,
    /// What a split calls it.
    pub(crate) name: String,
    /// What happens here, in order.
    pub(crate) phases: Vec<Phase>,
    /// Who belongs here while a split runs.
    #[serde(default)]
    pub(crate) placed: BTreeSet<SeatId>,
    /// Who holds it, where that is not the chair.
    pub(crate) lead: Option<SeatId>,
    /// The phase that runs; none before the doors open.
    pub(crate) position: Option<usize>,
    pub(crate) began: At,
    pub(crate) ends: At,
    /// When the first counted phase began.
    pub(crate) started: Option<At>,
    /// The phase to go to as soon as the running turn has ended.
    pub(crate) leaving_for: Option<usize>,
    pub(crate) warned: bool,
    /// Quiet people were asked whether they would like to speak.
    #[serde(default)]
    pub(crate) invited: bool,
    /// Phases that a facilitator has left out of this evening.
    pub(crate) left_out: BTreeSet<usize>,
    /// Lines of a guided silence that have appeared.
    pub(crate) guided: usize,
    /// A phase between the turns of this one.
    pub(crate) insert: Insert,
    pub(crate) floor: Floor,
    pub(crate) reading: Option<Reading>,
    #[serde(default)]
    pub(crate) line_signs: LineSigns,
    /// What is asked just now.
    pub(crate) asking: Option<Asking>,
    /// Lines that slow mode holds back, and when each seat's last one was shown.
    pub(crate) delayed: BTreeMap<SeatId, Delayed>,
    pub(crate) last_said: BTreeMap<SeatId, At>,
    #[serde(default)]
    pub(crate) approval: Approval,
    /// Who drew the veil over a line.
    #[serde(default)]
    pub(crate) veils: BTreeMap<LineId, SeatId>,
    pub(crate) agenda: Agenda,
    /// Slow mode as a facilitator switched it for this phase.
    pub(crate) slow_ms: Option<u64>,
    /// Seats that went since the last phase change; the room hears of them at the next.
    pub(crate) departed: Vec<SeatId>,
    /// A room of a split whose people are back: it is about to go.
    pub(crate) over: bool,
    pub(crate) seq: u64,
    pub(crate) history: VecDeque<Item>,
}

/// A line that waits for its time in slow mode.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Delayed {
    pub(crate) due: At,
    pub(crate) saying: Saying,
}

/// One event of the room, kept for those who come back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Item {
    pub(crate) seq: u64,
    pub(crate) at: At,
    pub(crate) event: Event,
    pub(crate) hidden: Option<Hidden>,
}

/// Why a line is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Hidden {
    ByFacilitator,
    ByReports,
    WithItsAuthor,
}

impl Stage {
    /// Counts and keeps an event of the room.
    pub(crate) fn record(&mut self, at: At, event: Event, keep: usize) -> u64 {
        self.seq += 1;
        self.history.push_back(Item { seq: self.seq, at, event, hidden: None });
        if self.history.len() > keep {
            self.history.pop_front();
        }
        self.seq
    }

    /// These milliseconds do not pass for its phase. What stands behind an inserted one stands still already.
    pub(crate) fn shift(&mut self, ms: u64) {
        self.began += ms;
        self.ends += ms;
        self.floor.shift(ms);
        self.reading.iter_mut().for_each(|reading| reading.shift(ms));
    }

    /// Nor for the lines that slow mode holds back.
    pub(crate) fn shift_lines(&mut self, ms: u64) {
        self.delayed.values_mut().for_each(|delayed| delayed.due += ms);
        self.last_said.values_mut().for_each(|at| *at += ms);
        self.line_signs.tell_at.iter_mut().for_each(|at| *at += ms);
    }

    /// The id that the next line will have.
    pub(crate) fn next_line(&self) -> LineId {
        LineId::new(self.id, self.seq + 1)
    }

    /// The event that shows a line.
    pub(crate) fn line_mut(&mut self, line: LineId) -> Option<&mut Item> {
        let first = self.history.front()?.seq;
        let index = usize::try_from(line.seq().checked_sub(first)?).ok()?;
        self.history.get_mut(index).filter(|item| item.shows(line))
    }

    /// Whether a line is there for people to see.
    pub(crate) fn shows(&self, line: LineId) -> bool {
        self.line(line).is_some_and(|item| item.hidden.is_none())
    }

    pub(crate) fn line(&self, line: LineId) -> Option<&Item> {
        let first = self.history.front()?.seq;
        let index = usize::try_from(line.seq().checked_sub(first)?).ok()?;
        self.history.get(index).filter(|item| item.shows(line))
    }
}

impl Item {
    fn shows(&self, wanted: LineId) -> bool {
        matches!(&self.event, Event::Said { line, .. } | Event::Posted { line, .. } if *line == wanted)
    }

    /// Whose line it is, if it is a person's.
    pub(crate) fn author(&self) -> Option<SeatId> {
        match &self.event {
            Event::Said { by, .. } => Some(*by),
            _ => None,
        }
    }

    /// The event as someone sees it who comes back now.
    pub(crate) fn as_seen(&self) -> Event {
        match (&self.event, self.hidden) {
            (Event::Said { line, .. } | Event::Posted { line, .. }, Some(_)) => Event::Gone { line: *line },
            (event, _) => event.clone(),
        }
    }

    /// Whether someone who starts over needs it: lines and what became of them, and what came of what was asked.
    /// All else is in the view.
    pub(crate) fn is_kept(&self) -> bool {
        matches!(
            &self.event,
            Event::Said { .. } | Event::Posted { .. } | Event::Gone { .. } | Event::Tally { .. }
        )
    }
}

impl State {
    /// The phase that runs: an inserted one, or else that of the list.
    pub(crate) fn phase(&self, stage: StageId) -> Option<&Phase> {
        self[stage].insert.running().or_else(|| self.listed_phase(stage))
    }

    /// The phase of the list, which stands still while an inserted one runs.
    pub(crate) fn listed_phase(&self, stage: StageId) -> Option<&Phase> {
        let here = &self[stage];
        here.phases.get(here.position?)
    }

    /// Milliseconds between one seat's lines, in an open phase.
    pub(crate) fn slow_ms(&self, stage: StageId) -> Option<u64> {
        match self.kind(stage)? {
            Kind::Open { slow_ms, .. } => Some(self[stage].slow_ms.unwrap_or(*slow_ms)),
            _ => None,
        }
    }

    /// The room that a line was said in, as far as this seat may know of it: its own and the main one, any room for
    /// whoever wrote the line and for those who facilitate.
    pub(crate) fn stage_with(&self, line: LineId, id: SeatId) -> StageId {
        let stage = line.stage();
        let own = self.stage_of(id);
        let item = self.stages.get(&stage).and_then(|room| room.line(line));
        let facilitates = self.inside(id).is_some_and(|seat| seat.role.facilitates());
        let theirs = item.is_some_and(|item| item.author() == Some(id) || facilitates || stage.is_main());
        if theirs { stage } else { own }
    }

    pub(crate) fn kind(&self, stage: StageId) -> Option<&Kind> {
        self.phase(stage).map(|phase| &phase.kind)
    }

    /// The rules of the floor, in a phase of turns.
    pub(crate) fn turns(&self, stage: StageId) -> Option<&Turns> {
        let of_format = self.phase(stage)?.turns()?;
        Some(self[stage].floor.rules.as_ref().unwrap_or(of_format))
    }
}
