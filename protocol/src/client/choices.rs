//! What a message chooses from: orders, cards, duties, roles.

use serde::{Deserialize, Serialize};

/// Who comes first among raised hands. Nobody is ever told the reason for a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HandsOrder {
    /// First come, first heard.
    Queue,
    /// Whoever has had the fewest turns in this phase, then first come.
    Quietest,
    /// The same, and with as many turns those whose first time it is.
    Newcomers,
}

/// What stands on a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Card {
    /// A prompt, in the facilitator's own words: at most `limits.note_chars`.
    Prompt(String),
    /// A text of the group, by its slot.
    Text(String),
    /// What everyone agreed to.
    Agreements,
    /// Where help is.
    Help,
}

/// What becomes of the meeting while its facilitator is with one person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Meanwhile {
    /// It goes on.
    #[default]
    GoOn,
    /// It rests, as after `calm`.
    Rest,
    /// Someone else holds the floor: a cofacilitator, or whoever has offered to stand in.
    StandIn,
}

impl Meanwhile {
    pub(super) fn is_go_on(&self) -> bool {
        *self == Self::GoOn
    }
}

/// What a facilitator holds for the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// The floor and the evening's parts: the chair.
    #[default]
    Floor,
    /// The door: who arrives, who waits, who is let in. News of the door go to the doorkeeper first.
    Door,
}

impl Duty {
    pub(super) fn is_floor(&self) -> bool {
        *self == Self::Floor
    }
}

/// How people come into a room of a split.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SplitBy {
    /// Each chooses; whoever does not stays in the main room.
    Choice,
    /// By chance.
    Random,
    /// In pairs, as in an earlier split of this meeting.
    SamePairs,
    /// In pairs, with another partner than before.
    NewPairs,
}

/// What a seat is in the meeting. Listening is no role: nobody can see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Holds the meeting.
    Facilitator,
    /// Holds it together with the facilitator, and alone when they drop.
    Cofacilitator,
    /// Sees who arrives, and welcomes them.
    Greeter,
    /// The evening's named speaker.
    Speaker,
    /// Invited to speak this evening: has the speaker's part, and answers questions after it. Not asked in a round.
    Guest,
    /// Everybody else.
    Member,
    /// Came in together with someone, by the same link, and only listens.
    Companion,
    /// A program that said so.
    Bot,
}

impl Role {
    /// Whether this role may do what facilitators do.
    pub fn facilitates(self) -> bool {
        matches!(self, Self::Facilitator | Self::Cofacilitator)
    }
}
