//! Defects that can be planted, each at a seam of the simulator: a search that does not find them searches for nothing.

/// A defect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plant {
    /// The log tells its readers of entries before they are safe.
    AnswerBeforeSync,
    /// The log forgets which batches it has: one that is tried again is written again.
    WriteTwice,
    /// The log passes over what it cannot open, and serves a shorter meeting.
    TrustTheDisk,
    /// An erasure leaves the key.
    KeepKey,
    /// A start does not finish the endings that were interrupted.
    LeaveEndings,
    /// What is sent again is taken for something new.
    ForgetIds,
    /// Now and then an event reaches nobody.
    LoseEvent,
    /// Now and then a person gets what is for another.
    Misdeliver,
    /// Now and then an answer says `done` before the log has it.
    DoneTooSoon,
}

/// All of them.
pub const ALL: [Plant; 9] = [
    Plant::AnswerBeforeSync,
    Plant::WriteTwice,
    Plant::TrustTheDisk,
    Plant::KeepKey,
    Plant::LeaveEndings,
    Plant::ForgetIds,
    Plant::LoseEvent,
    Plant::Misdeliver,
    Plant::DoneTooSoon,
];
