//! What lies over the meeting for as long as someone reads it: help, the people, the notes. It does not change meanwhile, so
//! that nobody is seen coming or going on it.

use super::acts::LETTERS;
use super::stream::{Row, Tone};
use crate::describe;
use crate::help;
use crate::state::State;
use crate::strip;
use crate::tell;
use crate::words::{Words, fluent_args};
use crate::wrap;

/// Which one it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Help,
    People,
    Notices,
}

/// A sheet, open at some row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sheet {
    pub(crate) kind: Kind,
    lines: Vec<(Tone, String)>,
    top: usize,
    height: usize,
}

impl Sheet {
    fn new(kind: Kind, lines: Vec<(Tone, String)>) -> Self {
        Self { kind, lines, top: 0, height: 0 }
    }

    /// The rows to be seen on a screen of this size, and how many are below them.
    pub(crate) fn view(&mut self, width: usize, height: usize) -> (Vec<Row>, usize) {
        let rows: Vec<Row> = self.lines.iter().flat_map(|(tone, line)| rows(*tone, line, width)).collect();
        self.height = height;
        self.top = self.top.min(rows.len().saturating_sub(height));
        let below = rows.len().saturating_sub(self.top + height);
        (rows.into_iter().skip(self.top).take(height).collect(), below)
    }

    /// A page back.
    pub(crate) fn earlier(&mut self) {
        self.top = self.top.saturating_sub(self.page());
    }

    /// A page on. The last one stays.
    pub(crate) fn later(&mut self) {
        self.top += self.page();
    }

    fn page(&self) -> usize {
        self.height.saturating_sub(2).max(1)
    }
}

fn rows(tone: Tone, text: &str, width: usize) -> Vec<Row> {
    let rows = text.split('\n').flat_map(|line| wrap::rows(line, width, "  "));
    rows.map(|text| Row { tone, text }).collect()
}

/// Where help is, the keys, and what can be typed.
pub(crate) fn help(words: &Words, state: &State, all: bool, leads: bool) -> Sheet {
    let nearest = help::where_it_is(words, state);
    let commands = describe::help(words, state, all).into_iter().skip(nearest.len());
    let mut lines = said(nearest);
    lines.push(blank());
    lines.extend(listed(words, "keys", KEYS.map(str::to_owned).into_iter()));
    if leads {
        lines.push(blank());
        lines.extend(listed(words, "keys-lead", lead_keys()));
    }
    lines.push(blank());
    lines.extend(said(commands.collect()));
    Sheet::new(Kind::Help, lines)
}

/// The keys that have a sentence in the help.
const KEYS: [&str; 9] = [
    "key-enter",
    "key-tab",
    "key-back",
    "key-pages",
    "key-edit",
    "key-floor",
    "key-sheets",
    "key-close",
    "key-quit",
];

fn lead_keys() -> impl Iterator<Item = String> {
    let letters = LETTERS.iter().map(|letter| format!("key-lead-{letter}"));
    letters.chain(["keys-lead-notices", "keys-lead-writing"].map(str::to_owned))
}

fn listed(words: &Words, heading: &str, keys: impl Iterator<Item = String>) -> Vec<(Tone, String)> {
    let heading = (Tone::Part, words.plainly(heading));
    [heading].into_iter().chain(keys.map(|key| (Tone::Answer, words.plainly(&key)))).collect()
}

/// Who is here, and who waits to speak as far as this seat may know it.
pub(crate) fn people(words: &Words, state: &State) -> Sheet {
    let mut lines = said(describe::people(words, state));
    lines.extend(state.phase.is_some().then(blank));
    lines.extend(said(queue(words, state)));
    if !state.at_door.is_empty() {
        let names = words.list(state.at_door.iter().map(|seat| strip::name(seat.alias.as_str())));
        lines.push((Tone::Answer, words.say("at-door", &fluent_args!["names" => names])));
    }
    Sheet::new(Kind::People, lines)
}

/// Facilitators read who waits, everybody else how many, and their own place.
fn queue(words: &Words, state: &State) -> Vec<String> {
    let Some(phase) = state.phase.as_ref().filter(|phase| phase.kind == "turns") else { return Vec::new() };
    let floor = match &state.turn {
        Some(_) if state.i_speak() => Some(words.plainly("floor-yours")),
        Some(turn) => {
            Some(words.say("floor-theirs", &fluent_args!["who" => tell::name(words, state, turn.seat)]))
        }
        None => phase.hands.then(|| words.plainly("floor-free")),
    };
    let waiting = match (state.i_facilitate(), state.waiting) {
        (true, _) => Some(tell::waiting(words, &state.hands)),
        (false, 0) => None,
        (false, count) => Some(words.say("waiting", &fluent_args!["count" => count])),
    };
    let place = state.me.as_ref().and_then(|me| me.place);
    let place = place.map(|place| words.say("status-place", &fluent_args!["place" => place]));
    floor.into_iter().chain(waiting).chain(place).collect()
}

/// What came for those who lead, the newest first.
pub(crate) fn notices(words: &Words, all: &[&str]) -> Sheet {
    let none = all.is_empty().then(|| (Tone::Answer, words.plainly("notices-none")));
    let heading = (Tone::Part, words.plainly("notices"));
    let each = all.iter().rev().map(|text| (Tone::Answer, (*text).to_owned()));
    Sheet::new(Kind::Notices, [heading].into_iter().chain(none).chain(each).collect())
}

fn said(lines: Vec<String>) -> Vec<(Tone, String)> {
    lines.into_iter().map(|line| (Tone::Answer, line)).collect()
}

fn blank() -> (Tone, String) {
    (Tone::Answer, String::new())
}
