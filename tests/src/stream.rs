//! What people received, and what they were answered: the record of one run of a script, by either driver.

use crate::known::Known;
use crate::script::When;
use protocol::{Code, StageId};
use serde_json::Value;
use std::collections::BTreeMap;

/// One frame that someone received.
#[derive(Debug, Clone, PartialEq)]
pub struct Heard {
    /// When it happened, by the meeting's clock; for a frame without a time, when it came.
    pub at: When,
    /// The frame.
    pub frame: Value,
}

/// The answer to one act of one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Which step of the script it answers.
    pub step: usize,
    /// Who acted.
    pub who: String,
    /// When.
    pub at: When,
    /// What they sent, as it went over the wire; for a join, a drop or a resume only its name.
    pub sent: Value,
    /// Accepted, or refused with this code and this place in the queue.
    pub result: Result<(), (Code, Option<u16>)>,
}

/// Everything that a run of a script left behind.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// When the meeting's clock began, in the script's time.
    pub zero: When,
    /// What each person received, in order.
    pub streams: BTreeMap<String, Vec<Heard>>,
    /// What each act was answered, in order.
    pub answers: Vec<Answer>,
}

impl Record {
    /// Notes a frame that `who` received at `now`.
    pub fn hear(&mut self, who: &str, now: When, frame: Value) {
        let at = frame["at"].as_i64().filter(|_| counted(&frame)).map_or(now, |at| at + self.zero);
        self.streams.entry(who.to_owned()).or_default().push(Heard { at, frame });
    }

    /// The room's events in their order, each once, gathered from everybody.
    pub fn room(&self) -> Vec<&Heard> {
        let mut room = BTreeMap::new();
        for heard in self.streams.values().flatten() {
            if let Some(seq) = heard.frame["seq"].as_u64().filter(|_| counted(&heard.frame)) {
                room.entry((stage_of(&heard.frame), seq)).or_insert(heard);
            }
        }
        room.into_values().collect()
    }

    /// What all of them together know: who is who, for telling a run to a reader.
    pub fn known(&self) -> Known {
        let mut known = Known::default();
        self.streams.values().flatten().for_each(|heard| known.learn(&heard.frame));
        known
    }

    /// Where two people were shown different events under one number of the room, or a number twice or never.
    pub fn disorder(&self) -> Vec<String> {
        self.streams.iter().flat_map(|(who, heard)| disorder_of(who, heard)).collect()
    }
}

/// In which room of the meeting a frame belongs.
pub fn stage_of(frame: &Value) -> StageId {
    let number = frame["stage"].as_u64().and_then(|number| u16::try_from(number).ok());
    number.map_or(StageId::MAIN, StageId)
}

/// Whether a frame is an event of the meeting, with a count and a time.
pub fn counted(frame: &Value) -> bool {
    frame["type"] != "done" && frame["type"] != "view" && (frame["seq"].is_u64() || frame["own"].is_u64())
}

fn disorder_of(who: &str, heard: &[Heard]) -> Vec<String> {
    let (mut seqs, mut own) = (BTreeMap::<StageId, Count>::new(), Count::default());
    let mut wrong = Vec::new();
    for Heard { frame, .. } in heard {
        let seq = seqs.entry(stage_of(frame)).or_default();
        if frame["type"] == "view" {
            (*seq, own) = (Count::from(&frame["seq"]), Count::from(&frame["own"]));
        } else if counted(frame) {
            wrong.extend(seq.wrong(&frame["seq"]).map(|why| format!("{who}: seq {why}")));
            wrong.extend(own.wrong(&frame["own"]).map(|why| format!("{who}: own {why}")));
        }
    }
    wrong
}

/// One of a client's two counts.
#[derive(Default)]
struct Count {
    /// What a view contained: lines that follow it when someone starts over bear such numbers.
    in_view: u64,
    last: Option<u64>,
}

impl Count {
    fn from(view: &Value) -> Self {
        Self { in_view: view.as_u64().unwrap_or_default(), last: view.as_u64() }
    }

    /// Why a number does not come next, if it does not.
    fn wrong(&mut self, number: &Value) -> Option<String> {
        let number = number.as_u64().filter(|number| *number > self.in_view)?;
        let last = self.last.replace(number)?;
        (number != last + 1).then(|| format!("{number} comes after {last}"))
    }
}
