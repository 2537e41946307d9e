//! What happened in a meeting.
//!
//! The first half is for everyone in the room and counted by `seq`; the rest is private to a seat (or to each
//! facilitator's seat) and counted by that seat's `own`. All times are milliseconds since the meeting opened.

mod care;
mod notices;
mod standing;

pub use care::{Company, Crisis};
pub use notices::{Act, Alert, Hint};
pub use standing::{Standing, WaitReason};

use crate::ask::{AnswerView, AskView, QuestionTally};
use crate::view::{Hand, NamingView, PhaseView, RoomOffer, SeatView, UnreadLine};
use crate::{Alias, AskId, LineId, NoteId, PhaseIndex, SeatId, StageId, TurnId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something that happened, as one client sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    // ---- for everyone in the room
    /// The seats of the room changed: data for a list of people, never a line of its own. Departures are
    /// gathered and told at the next phase.
    People {
        /// New seats, or seats whose public role changed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        here: Vec<SeatView>,
        /// Seats that are no longer there.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        gone: Vec<SeatId>,
    },
    /// Someone else holds the chair now; `null` while the meeting carries itself.
    Chair {
        /// Who.
        seat: Option<SeatId>,
    },
    /// A phase began.
    PhaseBegan {
        /// Which, and until when.
        phase: PhaseView,
    },
    /// The running phase ends at another time now.
    PhaseMoved {
        /// The phase.
        phase: PhaseIndex,
        /// When it ends.
        ends_at: u64,
    },
    /// A line of a person. It comes as a seat's own event where a hidden line is shown again to someone who was
    /// there when it was said; it keeps its id, and so its place.
    Said {
        /// The line's id, which is the `seq` it was first shown under.
        line: LineId,
        /// Whose seat.
        by: SeatId,
        /// Their alias, so that a line needs no list to be shown.
        alias: Alias,
        /// In which turn, if in one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        turn: Option<TurnId>,
        /// The first line of the thread that it belongs to, if it answers one. A client shows it there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        thread: Option<LineId>,
        /// What kind of line it is.
        #[serde(rename = "as")]
        kind: LineKind,
        /// The veil over it, if there is one: a client shows the words when the reader asks for them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        veil: Option<Veil>,
        /// The words.
        text: String,
    },
    /// A veil was drawn over a line, or lifted. By whom is not said.
    Veiled {
        /// The line.
        line: LineId,
        /// The veil; `null` when it was lifted.
        veil: Option<Veil>,
    },
    /// A text of the group: a welcome, a part of a reading, a prompt, closing words.
    Posted {
        /// The line's id.
        line: LineId,
        /// Which text of the format.
        slot: String,
        /// Which part of it, counted from 0.
        part: u16,
        /// Of how many.
        parts: u16,
        /// Who read it, if a person did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<SeatId>,
        /// The words.
        text: String,
    },
    /// A line is no longer there. On a resume this also stands in the place of the line itself. Why is not said.
    Gone {
        /// The line.
        line: LineId,
    },
    /// A part of a reading is free for someone to read.
    PartOffered {
        /// Which text.
        slot: String,
        /// Which part, counted from 0.
        part: u16,
        /// Of how many.
        parts: u16,
    },
    /// A soft signal: a silence begins or ends.
    Bell {},
    /// The rooms of a split that are there now; none when the last is over.
    Rooms {
        /// All of them.
        rooms: Vec<RoomOffer>,
    },
    /// This room of a split is over at that time, and everyone is back in the main room.
    RecallSoon {
        /// When.
        ends_at: u64,
    },
    /// How many wait to speak.
    Waiting {
        /// How many.
        count: u16,
    },
    /// Someone has the floor.
    TurnBegan {
        /// The turn.
        turn: TurnId,
        /// Who speaks.
        seat: SeatId,
        /// Their alias.
        alias: Alias,
        /// The planned length, in milliseconds. A client does not count it down for the speaker before the first cue.
        planned_ms: u64,
    },
    /// The speaker's words pause: the line dropped. The clock stands still.
    TurnPaused {
        /// The turn.
        turn: TurnId,
    },
    /// The pause is over.
    TurnResumed {
        /// The turn.
        turn: TurnId,
    },
    /// The speaker began or stopped writing.
    Composing {
        /// The turn.
        turn: TurnId,
        /// True while writing.
        on: bool,
    },
    /// The facilitator gave the speaker more time.
    TurnExtended {
        /// The turn.
        turn: TurnId,
        /// The planned length now, in milliseconds.
        planned_ms: u64,
    },
    /// The floor is free again.
    TurnEnded {
        /// The turn.
        turn: TurnId,
    },
    /// A minute for short replies to what was just said.
    RepliesOpen {
        /// To which turn.
        turn: TurnId,
        /// Until when.
        until: u64,
    },
    /// The silent signs that a turn or a line has received. They are gathered: nothing is told while someone has the
    /// floor, then all of it at once. It replaces the counts that were told before.
    Signs {
        /// The turn.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        turn: Option<TurnId>,
        /// The line, if it is about one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        line: Option<LineId>,
        /// How many of each. Never from whom.
        counts: BTreeMap<String, u32>,
    },
    /// What people say waits from here on until a facilitator has read it, or no longer.
    Approval {
        /// True while lines wait.
        on: bool,
    },
    /// Slow mode of the running phase.
    Slow {
        /// Seconds between one seat's lines; 0 for none.
        seconds: u16,
    },
    /// The agenda, whenever it changes.
    Agenda {
        /// All of its themes, in order.
        items: Vec<String>,
    },
    /// The room rests: what people write is refused as `room_rests`, and all clocks stand still. When that is over,
    /// the times that moved are told anew.
    Rests {
        /// True while it rests.
        on: bool,
    },
    /// The running phase of turns goes on otherwise: another order, another length of turns, or the floor closed
    /// (`phase.hands` is false) or open again.
    TurnsChanged {
        /// The phase as it is from here on.
        phase: PhaseView,
    },
    /// What is asked has changed: the suggestions are together, and are chosen from; or one was taken out.
    Asked {
        /// What is asked now.
        ask: AskView,
    },
    /// What came of something that was asked, once it is over. Who answered what is told to nobody.
    Tally {
        /// What was asked.
        ask: AskId,
        /// The form's name.
        form: String,
        /// True if no question was answered by three people: then there are no numbers.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        too_few: bool,
        /// How many answered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answered: Option<u32>,
        /// How many answered what. A question that fewer than three answered is not among them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        questions: Vec<QuestionTally>,
        /// Whether a motion passed. It acts on nothing by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        passed: Option<bool>,
    },
    /// The meeting ends at this time, unless that is undone.
    Ending {
        /// When.
        ends_at: u64,
    },
    /// The end was undone.
    EndUndone {},
    /// The meeting has ended. Nothing comes after this, and nothing is kept.
    Ended {},

    // ---- for one seat
    /// Where this seat stands between door and room.
    Standing {
        /// Where.
        standing: Standing,
        /// While it waits: for what. It comes again when that changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<WaitReason>,
    },
    /// This seat's place among the raised hands, 1 for the next; `null` without a hand.
    Place {
        /// The place.
        place: Option<u16>,
    },
    /// You are next: ready, pass or later? Nobody sees the answer.
    ReadyCheck {
        /// An answer after this counts as later.
        until: u64,
        /// True if the facilitator has called this seat, or whoever spoke before has named it.
        called: bool,
    },
    /// The ready check is over.
    ReadyCheckOver {},
    /// The turn's time: most of it, or all of it, has been used. For the speaker alone.
    Cue {
        /// The turn.
        turn: TurnId,
        /// How much of it: 100 for all, and 80 before that unless the host has set another share.
        percent: u8,
    },
    /// The turn is being closed: the current line may be finished. For the speaker alone.
    TurnClosing {
        /// The turn.
        turn: TurnId,
    },
    /// In the order `tag`: you had the floor, and may name who comes next (`next`). Without an answer the hands' own
    /// order goes on.
    NameNext {
        /// Until when, and whom.
        naming: NamingView,
    },
    /// The floor moved on while this seat was away. Three ways: a hand raised now comes first, `later` comes at the
    /// end, `pass` leaves it at that.
    TurnMissed {
        /// The turn.
        turn: TurnId,
    },
    /// The part is over and this seat's hand was not reached.
    NotReached {
        /// True if there is time afterwards: an open phase follows behind the counted evening.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        linger: bool,
    },
    /// This seat is asked for some quiet; `null` when that is over.
    Quietened {
        /// Until when.
        until: Option<u64>,
    },
    /// A private line from a facilitator.
    Whispered {
        /// From whom.
        by: SeatId,
        /// Their alias.
        alias: Alias,
        /// To whom: facilitators see each other's private lines.
        seat: SeatId,
        /// The words.
        text: String,
    },
    /// One's own line waits until a facilitator has read it.
    LineWaits {
        /// The words.
        text: String,
    },
    /// One's own line was shown to nobody and comes back.
    LineBack {
        /// The words.
        text: String,
        /// True if a facilitator chose not to show it; false if nobody came to it in time.
        declined: bool,
    },
    /// Someone asks whether the two of you may write to each other. `answer_to_write` answers; no answer is one too.
    AskedToWrite {
        /// Who.
        seat: SeatId,
        /// Their alias.
        alias: Alias,
    },
    /// You and this person may write to each other: both have said yes.
    MayWrite {
        /// Who.
        seat: SeatId,
        /// Their alias.
        alias: Alias,
    },
    /// A private message, for its writer and its receiver. Whether it was read is told to nobody.
    Written {
        /// From whom.
        by: SeatId,
        /// Their alias.
        alias: Alias,
        /// To whom.
        seat: SeatId,
        /// The words.
        text: String,
    },
    /// A text is offered to this seat to post, to say in its own words, or to skip.
    TextOffered {
        /// Which text.
        slot: String,
        /// Which part, counted from 0.
        part: u16,
        /// The words.
        text: String,
        /// The server posts it at this time.
        until: u64,
    },
    /// This seat is in another room of the meeting from here on: a `view` of it follows.
    Room {
        /// Which; 0 is the main one.
        stage: StageId,
        /// What a split calls it; empty for the main room.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
    },
    /// The chair is offered to this seat.
    ChairOffered {
        /// By whom; nobody if the chair is away.
        by: Option<SeatId>,
    },
    /// The duty of the door is offered to this seat.
    DoorOffered {
        /// By whom.
        by: SeatId,
    },
    /// Where the evening stands, for someone whose first time it is or who came late. Nothing that anyone has
    /// said before is in it.
    Orientation {
        /// The format's name for the running phase.
        phase: String,
        /// The group's words for what the phase is about, if it has any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<String>,
        /// Who has the floor, if anyone does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        speaker: Option<Alias>,
        /// What to type to ask for the floor, where people take turns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        hand_word: Option<String>,
    },
    /// This seat has stepped out, or is back.
    SteppedOut {
        /// True while out.
        on: bool,
        /// A few words of the group's own to find the ground again; without them a client has some.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// What became of "I need a person now".
    Company {
        /// The truth of this moment.
        company: Company,
        /// Who came.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<SeatId>,
        /// Their alias.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        alias: Option<Alias>,
    },
    /// A one-to-one is open, for its two sides alone.
    AsideOpened {
        /// The facilitator.
        by: SeatId,
        /// Their alias.
        alias: Alias,
        /// The other one.
        seat: SeatId,
    },
    /// A word in a one-to-one, for its two sides alone.
    AsideSaid {
        /// From whom.
        by: SeatId,
        /// Their alias.
        alias: Alias,
        /// To whom.
        seat: SeatId,
        /// The words.
        text: String,
    },
    /// A one-to-one is closed. By whom and why is not said.
    AsideClosed {
        /// With whom it was.
        with: SeatId,
    },
    /// A kind private line of the server's own, by a key of the word catalogues.
    Hint {
        /// Which.
        hint: Hint,
    },

    // ---- for the facilitators (and greeters, where it says so)
    /// The raised hands, in order. In a round they would tell who passes: there it is only who is ready.
    Hands {
        /// All of them.
        hands: Vec<Hand>,
        /// True while the floor is held.
        held: bool,
    },
    /// An inserted phase waits for the running turn to end; `null` if it no longer does.
    InsertWaits {
        /// Its name.
        name: Option<String>,
    },
    /// How many have reaffirmed the agreements. Never who.
    Agreed {
        /// How many have.
        agreed: u16,
        /// How many are here.
        here: u16,
    },
    /// Someone came in (also for greeters).
    Arrived {
        /// Who.
        seat: SeatId,
        /// Their alias.
        alias: Alias,
        /// True if it is their first time, by their own word.
        newcomer: bool,
        /// True if the evening had begun.
        late: bool,
    },
    /// The door: whether it is locked, and who waits.
    Door {
        /// True while newcomers wait because the door was locked, or after a removal.
        locked: bool,
        /// Why whoever comes now has to wait, if they do.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<WaitReason>,
        /// True while the arrival guard lets newcomers only listen. `guard` with `on: false` ends it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        guarded: bool,
        /// Who waits.
        waiting: Vec<SeatView>,
    },
    /// A private note.
    Noted {
        /// The note.
        note: NoteId,
        /// From whom.
        seat: SeatId,
        /// Their alias.
        alias: Alias,
        /// The words; a bare question has none.
        text: String,
        /// Whom the writer worries about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<SeatId>,
    },
    /// Someone needs a person now. The room is never told.
    Crisis {
        /// Who.
        seat: SeatId,
        /// Their alias.
        alias: Alias,
        /// How it stands.
        crisis: Crisis,
        /// Who is with them, or was until their connection went.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<SeatId>,
    },
    /// What someone answered to a form whose answers the facilitators read. It replaces what the same seat answered
    /// to it before; without answers they were withdrawn.
    Answered {
        /// What was asked.
        ask: AskId,
        /// Who.
        seat: SeatId,
        /// Their alias.
        alias: Alias,
        /// The answers.
        answers: Vec<AnswerView>,
    },
    /// Someone said that something felt wrong. Who is never said.
    Reported {
        /// The report.
        note: NoteId,
        /// The line, if it was about one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        line: Option<LineId>,
        /// Whose line.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<SeatId>,
        /// The words of a private message, if it was one: its receiver shows them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        letter: Option<String>,
        /// Words for the facilitators.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
        /// True if the rules hid the line and asked its author for quiet.
        hidden: bool,
    },
    /// The lines that wait to be read before the room sees them: all of them, in order.
    Unread {
        /// The lines.
        lines: Vec<UnreadLine>,
    },
    /// Someone else has the duty of the door now; `null` while the chair has both.
    Doorkeeper {
        /// Who.
        seat: Option<SeatId>,
    },
    /// Who would hold the chair if every facilitator dropped, and which facilitators take a break.
    StandIns {
        /// People who have offered to stand in, in the order of their offers.
        offers: Vec<SeatId>,
        /// Facilitators on a break: they are not asked to hold anything.
        on_break: Vec<SeatId>,
    },
    /// A facilitator acted; the others see it and can undo it.
    Acted {
        /// Who acted.
        by: SeatId,
        /// What they did.
        act: Act,
        /// To whom.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
        /// To which line.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        line: Option<LineId>,
    },
    /// The round that begins does not fit into its phase. Three ways: shorter turns (`turns` with `turn_seconds`),
    /// hands only (`turns` with `order`), or a split.
    RoundTooLong {
        /// How many are asked in it.
        people: u16,
        /// How long it would take, in milliseconds.
        needed_ms: u64,
        /// How long the phase lasts, in milliseconds.
        left_ms: u64,
        /// The length of a turn, in seconds, with which it fits; absent if none would do.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        turn_seconds: Option<u16>,
    },
    /// Phases still to come that are left out of this evening.
    LeftOut {
        /// All of them.
        phases: Vec<PhaseIndex>,
    },
    /// Something that a facilitator may want to look at.
    Alert {
        /// What.
        alert: Alert,
        /// About whom.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
    },
}

/// What lies over a line until a reader chooses to read it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Veil {
    /// A neutral word for what is under it, if one was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// What kind of line a person said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// Part of a turn.
    Share,
    /// In an open phase.
    Talk,
    /// A short reply after a turn.
    Reply,
    /// As the chair, between turns.
    Chair,
    /// What someone answered to a form and chose to show.
    Card,
}
