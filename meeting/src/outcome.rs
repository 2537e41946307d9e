//! What applying an entry gives back.

use crate::entry::At;
use protocol::event::Event;
use protocol::view::View;
use protocol::{Code, SeatId, StageId};

/// Everything that one entry led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// What its author hears.
    pub outcome: Outcome,
    /// What others hear, in order.
    pub outgoing: Vec<Outgoing>,
    /// Seats that came into a room or went out of one: from here on [`crate::Meeting::hears`] says what they hear.
    pub moved: Vec<SeatId>,
}

/// What the author of an entry hears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Accepted; with the room's `seq` if it led to a line of the author's.
    Done(Option<u64>),
    /// A new seat, or a seat brought back by its words.
    Seated(SeatId),
    /// Not accepted, and nothing changed.
    Refused(Refused),
    /// The clock has nobody to answer.
    Silent,
}

/// Why a command was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// The stable code.
    pub code: Code,
    /// When it may be accepted, if the rules know.
    pub retry_after_ms: Option<u64>,
    /// The seat's place among the raised hands, where the refusal is about the floor.
    pub place: Option<u16>,
}

impl From<Code> for Refused {
    fn from(code: Code) -> Self {
        Self { code, retry_after_ms: None, place: None }
    }
}

/// An event on its way, counted already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// For whom.
    pub to: To,
    /// When it happened.
    pub at: At,
    /// What happened.
    pub event: Event,
}

/// For whom an event is, with the number it bears there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// Everyone in this room of the meeting, under that room's `seq`.
    Room(StageId, u64),
    /// One seat, under its `own`.
    Seat(SeatId, u64),
}

/// The answer to someone who comes back: one of three.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resume {
    /// Exactly these events were missed, none of them twice. Lines that went meanwhile come as `gone`.
    Missed(Vec<Outgoing>),
    /// Start over from here: a view, and then the room's lines since the seat's arrival, each as an event under
    /// its own `seq`.
    StartOver(Box<View>, Vec<Outgoing>),
    /// What was seen belongs to another meeting.
    Gone,
}
