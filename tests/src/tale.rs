//! What must be the same in every run of a script: shares, floor changes, phases and refusals, in their order.
//! Presence and times are left out: a dropped line may show in them.

use crate::script::tell::Teller;
use crate::script::words::line;
use crate::stream::{Answer, Heard, Record, stage_of};

/// One run, told in lines that can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tale {
    /// What the main room saw, in its order.
    pub room: Vec<String>,
    /// What the smaller rooms saw, sorted: chance may seat people otherwise in each run.
    pub smaller_rooms: Vec<String>,
    /// Which acts were refused, and how.
    pub refusals: Vec<String>,
}

/// What belongs into a tale, and how many of its words: times stand behind them.
const TOLD: [(&str, usize); 9] = [
    ("said", usize::MAX),
    ("posted", usize::MAX),
    ("gone", usize::MAX),
    ("phase_began", 2),
    ("turn_began", 2),
    ("turn_ended", 2),
    ("chair", 2),
    ("signs", usize::MAX),
    ("ended", 1),
];

impl Tale {
    /// The tale of a run.
    pub fn of(record: &Record) -> Self {
        let teller = Teller { known: record.known(), zero: record.zero };
        let told = |heard: &&Heard| {
            let words = teller.tell(&heard.frame);
            let (_, count) = TOLD.iter().find(|(kind, _)| words[0].is(kind))?;
            Some(line(&words[..words.len().min(*count)]))
        };
        let (main, smaller): (Vec<_>, Vec<_>) =
            record.room().into_iter().partition(|heard| stage_of(&heard.frame).is_main());
        let mut smaller_rooms: Vec<_> = smaller.iter().filter_map(told).collect();
        smaller_rooms.sort();
        let refusals = record.answers.iter().filter_map(refusal).collect();
        Self { room: main.iter().filter_map(told).collect(), smaller_rooms, refusals }
    }
}

fn refusal(answer: &Answer) -> Option<String> {
    let (code, _) = answer.result.err()?;
    Some(format!("step {}: {} {}", answer.step, answer.who, crate::script::tell::on_wire(&code)))
}

/// The first place where two tales differ, in each part of them; nothing if they are the same.
pub fn differences(one: &Tale, other: &Tale) -> Vec<String> {
    let parts = [
        ("room", &one.room, &other.room),
        ("smaller rooms", &one.smaller_rooms, &other.smaller_rooms),
        ("refusals", &one.refusals, &other.refusals),
    ];
    parts.into_iter().filter_map(|(what, one, other)| difference(what, one, other)).collect()
}

fn difference(what: &str, one: &[String], other: &[String]) -> Option<String> {
    let index = (0..one.len().max(other.len())).find(|&index| one.get(index) != other.get(index))?;
    let at = |lines: &[String]| lines.get(index).cloned().unwrap_or_else(|| "nothing more".to_owned());
    Some(format!("{what}, line {}: \"{}\" in one, \"{}\" in the other", index + 1, at(one), at(other)))
}
