//! The shape of an evening, as data: resolved from a format file when a meeting opens, and stored with it, so
//! that an edit never changes a meeting that runs.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A group's evening (MEETINGS 3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Format {
    /// The format's name, such as `twelve_step`.
    pub name: String,
    /// The planned length of the counted phases, in minutes.
    pub minutes: u16,
    /// What this group calls its facilitator.
    pub facilitator_label: String,
    /// The silent signs that people may give.
    pub signs: Vec<String>,
    /// What a latecomer may do.
    pub late: Late,
    /// How many people a meeting is for, at least and at most.
    pub size: Option<(u16, u16)>,
    /// The phases in order: first those before the counted time, last those after it.
    pub phases: Vec<Phase>,
}

/// What someone may do who comes after the evening has begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Late {
    /// Take part.
    Any,
    /// Only listen.
    Listen,
    /// Not come in.
    Closed,
}

/// One part of the evening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phase {
    /// The format's name for it, unique in the format.
    pub id: String,
    /// What happens in it.
    pub kind: Kind,
    /// Its planned length in milliseconds.
    pub length_ms: u64,
    /// Before, in or after the counted time.
    pub part: Part,
    /// How many milliseconds may be taken from it when the evening runs late. A phase that may give minutes
    /// also receives those that earlier phases did not need.
    pub flex_ms: u64,
    /// The slot whose text opens the phase as its prompt, if any.
    pub prompt: Option<String>,
}

/// Where a phase stands against the counted time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Before it: people arrive.
    Before,
    /// In it.
    Counted,
    /// After it: people linger.
    After,
}

/// What happens in a phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// A text of the group is read.
    Text {
        /// Whose text it is: the name of the slot. Parts of one slot are divided by a line of `---`.
        slot: String,
        /// Who reads it.
        by: Reader,
    },
    /// Exactly one person has the floor.
    Turns(Turns),
    /// Everyone may write.
    Open {
        /// Milliseconds between one seat's lines; 0 for none.
        slow_ms: u64,
    },
    /// Nobody writes.
    Quiet {
        /// A bell at the beginning and at the end.
        bell: bool,
    },
    /// The agreements are reaffirmed and counted.
    Agree,
    /// A kind of a later version: nobody writes for the same minutes.
    Later {
        /// The kind that the format names.
        named: String,
    },
}

/// How the floor passes in a phase of turns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turns {
    /// In which order.
    pub order: Order,
    /// A turn's planned length in milliseconds.
    pub turn_ms: u64,
    /// Whether someone may speak twice.
    pub again: Again,
    /// What others may do after a share.
    pub respond: Respond,
    /// What happens when a turn's time is over.
    pub over: Over,
    /// For whom the phase is.
    pub who: Who,
}

/// The order of speaking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// First come, first heard.
    Queue,
    /// Each once, in an order drawn anew for each meeting.
    Round,
    /// The evening's named speaker.
    Fixed,
}

/// Whether someone may speak twice in one phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Again {
    /// Yes, behind all who have not spoken.
    AfterAll,
    /// Yes, in the order of hands.
    Free,
    /// No.
    Never,
}

/// What others may do after a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Respond {
    /// Nothing.
    None,
    /// Silent signs.
    React,
    /// Signs, and a minute of short replies.
    Window,
}

/// What happens when a turn's time is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Over {
    /// The facilitators are told.
    Nudge,
    /// The current line may be finished, then the floor passes with thanks.
    Close,
}

/// For whom a phase of turns is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Everyone.
    All,
    /// Whoever is new and says so by raising a hand.
    Newcomers,
}

/// Who reads a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// The facilitator: offered to them first.
    Facilitator,
    /// Volunteers, part by part.
    Volunteer,
    /// Everyone together: the server posts it, and joining in is nobody's duty.
    All,
}

/// The words that a group's texts are made of, by slot.
pub type Slots = BTreeMap<String, String>;

/// The parts of a slot's text, divided by lines that hold only `---`.
pub fn parts(text: &str) -> Vec<&str> {
    text.split("\n---\n").map(str::trim).filter(|part| !part.is_empty()).collect()
}
