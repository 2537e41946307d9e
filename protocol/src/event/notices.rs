//! The server's own short news by key: hints, what facilitators did, what they may want to look at.

use serde::{Deserialize, Serialize};

/// The server's own private lines. The words stand in the catalogues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Hint {
    /// No hand for a while: a prompt, a silence, a round or the next phase may help. For facilitators.
    NoHands,
    /// Hands are up, and in the order `call` nobody speaks unless they are called. For facilitators.
    HandsWait,
    /// The quiet has become long. For facilitators: the phase may move on.
    LongQuiet,
    /// Many came at once: you listen until a facilitator has looked.
    ListenForNow,
    /// You can take part again.
    TakePart,
    /// "Later", or no answer to a ready check: the person will be asked once more.
    AskedLater,
    /// The answer to "I am having a hard time".
    HardTime,
    /// Nobody could be asked to stand in. For the facilitator who wished for it.
    NobodyStandsIn,
    /// What they answered stays with them: a kind word, whatever it was.
    KeptForYourself,
    /// There is room for them, if they would like to speak; they need not. It was sent to each who has not been heard.
    Invited,
}

/// What a facilitator did to someone or something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Asked for quiet.
    Quieten,
    /// Lifted that.
    Unquieten,
    /// Hid a line.
    Hide,
    /// Showed it again.
    Unhide,
    /// Drew a veil over a line.
    Veil,
    /// Lifted it.
    Unveil,
    /// Removed someone.
    Remove,
    /// Undid that.
    Readmit,
    /// Let someone in.
    Admit,
    /// Did not let someone in.
    Decline,
    /// Took a suggestion out.
    Strike,
    /// Put it back.
    Unstrike,
    /// Locked the door.
    Lock,
    /// Unlocked it.
    Unlock,
    /// Let the room rest.
    Calm,
    /// Let it go on.
    Uncalm,
    /// Let newcomers only listen.
    Guard,
    /// Let them take part again.
    Unguard,
    /// Let lines wait until they are read.
    Approval,
    /// Ended that.
    ApprovalOff,
    /// Showed a line that waited.
    Approve,
    /// Gave it back to its author.
    Disapprove,
}

/// Something that a facilitator may want to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Alert {
    /// A turn has used all its time.
    Overrun,
    /// The speaker has been writing for as long again as the turn was planned.
    LongComposing,
    /// The chair's connection is gone.
    ChairAway,
    /// A facilitator who came back would like the chair again.
    ChairAsked,
    /// A facilitator would like to have the duty of the door.
    DoorAsked,
    /// Four fifths of the phase are over and people still wait.
    PhaseEnding,
    /// Many came at once: they listen for now. `guard` undoes it.
    ManyArrivals,
    /// Fewer people came than this kind of meeting needs: go on as a conversation, wait a while, or close.
    TooFew,
    /// The evening waits for another person who leads.
    TooFewFacilitators,
}
