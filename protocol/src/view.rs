//! A meeting as one seat sees it now. It replaces whatever a client knew before.

use crate::ask::AskView;
use crate::client::Role;
use crate::door::DoorInfo;
use crate::event::{Company, Standing, WaitReason};
use crate::{Alias, LineId, NoteId, PhaseIndex, SeatId, StageId, TurnId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The meeting as one seat sees it. The lines since that seat's arrival follow as events of their own, with
/// their own `seq`, up to `seq`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct View {
    /// The room that the seat is in; left out for the main room.
    #[serde(default, skip_serializing_if = "StageId::is_main")]
    pub stage: StageId,
    /// The room's last event that this view contains; 0 for someone who is not in.
    pub seq: u64,
    /// The seat's own last event that this view contains.
    pub own: u64,
    /// The meeting's clock, in milliseconds since it opened.
    pub now: u64,
    /// Where the seat stands.
    pub standing: Standing,
    /// What it waits for, while it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<WaitReason>,
    /// What the door says about this room.
    pub door: DoorInfo,
    /// Whether anyone who leads is connected just now: a button for "I need a person now" says so first.
    #[serde(default)]
    pub leader_here: bool,
    /// The seat itself.
    pub me: Me,
    /// Everything inside the room; absent for someone who is not in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<RoomView>,
    /// What facilitators see besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facilitating: Option<FacilitatorView>,
}

/// One's own things. Nobody else can see the half of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Me {
    /// The seat.
    pub seat: SeatId,
    /// The alias.
    pub alias: Alias,
    /// The role.
    pub role: Role,
    /// True while only listening.
    pub listening: bool,
    /// True if more time was asked for.
    pub more_time: bool,
    /// The place among the raised hands, 1 for the next.
    pub place: Option<u16>,
    /// A ready check that waits for an answer, and until when.
    pub asked_until: Option<u64>,
    /// True if the facilitator has called this seat in it, or whoever spoke before has named it.
    pub called: bool,
    /// True if the floor moved on while this seat was away: a hand comes first, `later` at the end, `pass` leaves it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub missed_turn: bool,
    /// True if this seat welcomes short replies to its turn.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub welcomes_replies: bool,
    /// Whom this seat may name as the next, in the order `tag`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naming: Option<NamingView>,
    /// A text that is offered to this seat to post, to say in its own words, or to skip.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offered: Option<OfferedText>,
    /// True if the chair is offered to this seat.
    pub chair_offered: bool,
    /// True if the duty of the door is offered to this seat.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub door_offered: bool,
    /// True if this seat has offered to stand in.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stands_in: bool,
    /// Asked for quiet until then.
    pub quiet_until: Option<u64>,
    /// One's own line that waits until a facilitator has read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_waits: Option<String>,
    /// Private messages with others; absent where this room has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<PrivateView>,

    // ---- care
    /// True after stepping out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub out: bool,
    /// What became of "I need a person now".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<CompanyView>,
    /// This seat's one-to-ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asides: Vec<AsideView>,
    /// What this seat has answered to what is asked just now, as far as the server holds it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, String>,
}

/// With whom one may write, in a room that has private messages between people.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PrivateView {
    /// Who waits for an answer.
    pub asked_by: Vec<SeatId>,
    /// Who has said yes, as this seat has.
    pub with: Vec<SeatId>,
    /// Whose questions and messages do not come here.
    pub blocked: Vec<SeatId>,
}

/// What became of "I need a person now".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CompanyView {
    /// The truth of this moment.
    pub company: Company,
    /// Who came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<SeatId>,
}

/// A one-to-one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AsideView {
    /// With whom.
    pub with: SeatId,
    /// Their alias.
    pub alias: Alias,
}

/// Someone who needs a person now, for facilitators.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CrisisView {
    /// Who.
    pub seat: SeatId,
    /// Their alias.
    pub alias: Alias,
    /// Who is with them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<SeatId>,
    /// True while that person's connection is gone. For the one who is with them alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub line_gone: bool,
}

/// Whom someone may name as the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamingView {
    /// Until when.
    pub until: u64,
    /// Those whose hands were up, in their order.
    pub hands: Vec<SeatView>,
}

/// A text that is offered to someone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfferedText {
    /// Which text.
    pub slot: String,
    /// Which part, counted from 0.
    pub part: u16,
    /// The words.
    pub text: String,
    /// The server posts it at this time.
    pub until: u64,
}

/// What everybody in the room can see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoomView {
    /// The running phase; none before the room opens.
    pub phase: Option<PhaseView>,
    /// When the counted evening ends by plan; none before it starts.
    pub ends_at: Option<u64>,
    /// Who holds the chair.
    pub chair: Option<SeatId>,
    /// What this room is called, if it is one of a split.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The rooms of the running split.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rooms: Vec<RoomOffer>,
    /// The people. In a room of a split those who are in it; in the main room everybody.
    pub people: Vec<SeatView>,
    /// How many wait to speak.
    pub waiting: u16,
    /// The running turn.
    pub turn: Option<TurnView>,
    /// Short replies to the last turn are open until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replies_until: Option<u64>,
    /// Parts of the running reading that nobody has claimed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub free_parts: Vec<u16>,
    /// The part of the running reading that comes next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_part: Option<u16>,
    /// The signs that this room has.
    pub signs: Vec<String>,
    /// True while lines wait until a facilitator has read them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub approval: bool,
    /// The neutral labels that a veil may have here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub veils: Vec<String>,
    /// Phases that a facilitator may insert, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inserts: Vec<String>,
    /// The signs that lines have received, as far as the room has been told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub line_signs: Vec<LineSigns>,
    /// The impersonal record of what facilitators did, as of the last phase change.
    pub record: Record,
    /// Themes that wait for their time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agenda: Vec<String>,
    /// True while the whole room rests.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rests: bool,
    /// The meeting ends at this time, unless that is undone.
    pub ending_at: Option<u64>,
}

/// A room of a split. Who is in it is known to those in it alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoomOffer {
    /// Its number.
    pub stage: StageId,
    /// What it is called.
    pub name: String,
}

/// What a facilitator sees besides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FacilitatorView {
    /// The raised hands, in order; in a round only those who are ready.
    pub hands: Vec<Hand>,
    /// True while the floor is held.
    pub held: bool,
    /// Phases still to come that were left out of this evening.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<PhaseIndex>,
    /// The inserted phase that waits for the running turn to end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub insert_waits: Option<String>,
    /// True while newcomers wait because the door was locked, or after a removal.
    pub locked: bool,
    /// Why whoever comes now has to wait, if they do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why_waiting: Option<WaitReason>,
    /// True while the arrival guard lets newcomers only listen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub guarded: bool,
    /// The lines that wait to be read before the room sees them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<UnreadLine>,
    /// Who waits at the door.
    pub waiting: Vec<SeatView>,
    /// How many have reaffirmed the agreements in the phase for that.
    pub agreed: u16,
    /// How many in the room have not spoken yet. Never who.
    pub not_heard: u16,
    /// For how long nobody has wanted the floor, in milliseconds, while it is free in a phase of turns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiet_ms: Option<u64>,
    /// The clock of the running turn.
    pub clock: Option<ClockView>,
    /// Who has the duty of the door, if someone beside the chair does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doorkeeper: Option<SeatId>,
    /// The group's own words for a private line that steers, one each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steers: Vec<String>,
    /// People who have offered to hold the chair if every facilitator drops, in the order of their offers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stand_ins: Vec<SeatId>,
    /// Facilitators on a break.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub on_break: Vec<SeatId>,
    /// Who needs a person now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub crises: Vec<CrisisView>,
}

/// A phase of the evening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PhaseView {
    /// Its place in the list.
    pub index: PhaseIndex,
    /// The format's name for it.
    pub id: String,
    /// Its kind: `text`, `turns`, `open`, `quiet`, `ask` or `split`.
    pub kind: String,
    /// The name of the text that goes with it, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
    /// Whether hands can be raised: not while the floor is closed.
    pub hands: bool,
    /// How the floor passes on, where people take turns: `queue` (first come), `progressive` (who has spoken least),
    /// `tag` (whoever had the floor names the next), `call` (the facilitator picks), `round` (each in turn is asked)
    /// or `fixed` (the evening's speaker).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// How long a turn is, where people take turns, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn_ms: Option<u64>,
    /// What others may do after a turn: `none`, `react` (signs), `window` (signs and short replies) or `on_request`
    /// (replies if the speaker welcomes them).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respond: Option<String>,
    /// Whether everyone may join in after each part of a text, by a sign for its line. Nobody has to.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub choral: bool,
    /// Seconds between one seat's lines, in an open phase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slow_s: Option<u32>,
    /// Whether a line may answer another one (`answer_line`), in an open phase.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub threads: bool,
    /// What is asked, in a phase that asks; the agreements are in the door.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<Box<AskView>>,
    /// When it ends by itself.
    pub ends_at: u64,
    /// True if it runs between the turns of the phase with this index, which stands still behind it: hands, order,
    /// reading and minutes come back as they were, with a `phase_began` of their own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inserted: bool,
}

/// The running turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurnView {
    /// The turn.
    pub turn: TurnId,
    /// Who speaks.
    pub seat: SeatId,
    /// The planned length, in milliseconds.
    pub planned_ms: u64,
    /// True while the speaker's line is dropped.
    pub paused: bool,
    /// True while the speaker is writing.
    pub composing: bool,
    /// The signs that the room has been told of: those of a running turn are told when it ends.
    pub signs: BTreeMap<String, u32>,
    /// The first line of the turn, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_line: Option<LineId>,
}

/// The signs that a line has received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineSigns {
    /// The line.
    pub line: LineId,
    /// How many of each.
    pub counts: BTreeMap<String, u32>,
}

/// The turn's clock, for facilitators.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClockView {
    /// The turn.
    pub turn: TurnId,
    /// The planned length, in milliseconds.
    pub planned_ms: u64,
    /// How much of it was used when this was written, in milliseconds.
    pub used_ms: u64,
    /// True while the clock stands still.
    pub still: bool,
}

/// A seat as others see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeatView {
    /// The seat.
    pub seat: SeatId,
    /// The alias.
    pub alias: Alias,
    /// The role.
    pub role: Role,
    /// The pronouns that the person uses, where they have said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<String>,
}

/// A line that waits to be read, for facilitators.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnreadLine {
    /// Its id, for `approve`.
    pub id: NoteId,
    /// Whose.
    pub seat: SeatId,
    /// Their alias.
    pub alias: Alias,
    /// The words.
    pub text: String,
}

/// A raised hand, for facilitators.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hand {
    /// Whose.
    pub seat: SeatId,
    /// Their alias.
    pub alias: Alias,
    /// Since when it is up.
    pub since: u64,
    /// True if they have said that they are ready.
    pub ready: bool,
}

/// What facilitators did, in numbers only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Record {
    /// People removed.
    pub removed: u16,
    /// Lines hidden.
    pub hidden: u16,
    /// People asked for quiet.
    pub quietened: u16,
    /// Lines that a facilitator has veiled.
    #[serde(default)]
    pub veiled: u16,
    /// Lines that a facilitator read and did not show.
    #[serde(default)]
    pub unapproved: u16,
    /// People who were not let in.
    #[serde(default)]
    pub declined: u16,
}
