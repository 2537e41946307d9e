//! What a client may send.

mod choices;

pub use choices::{Card, Duty, HandsOrder, Meanwhile, Role, SplitBy};

use crate::{
    Alias, AskId, ClientId, Commitment, Epoch, LineId, NoteId, PhaseIndex, RoomName, SeatId, StageId, Ticket,
    TurnId,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One frame from a client: a message, and the client's own id for it.
///
/// The id is required for everything but `hello`, `alive` and `typing`. It is unique in its seat: a message that
/// is sent again with the same id and the same body is applied once and answered the same way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClientFrame {
    /// The client's id for this message; the answer echoes it in `re`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ClientId>,
    /// The message itself, beside the id in the same object.
    #[serde(flatten)]
    pub message: ClientMessage,
}

/// Everything that a client may ask for. No message says who sent it: the connection's seat does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ClientMessage {
    // ---- the connection
    /// The first message, within five seconds.
    Hello {
        /// The client's name and version, for nobody's eyes but the host's counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        client: Option<String>,
        /// True for a program that acts by itself: it is marked, and never counted or called.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        bot: bool,
    },
    /// The answer to a heartbeat.
    Alive {},
    /// Asks where to find help. Answered by the connection alone, in a room or in none, and never refused but for a
    /// moment to whoever asks very often. Nobody learns of it, and nothing is kept.
    Help {
        /// The country, by its two-letter code or its name; the host's own if it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        country: Option<String>,
    },
    /// Asks for the meeting as this seat sees it now ("where are we?").
    Look {},

    // ---- the door
    /// Takes a seat, or comes back to it: the ticket decides.
    Enter {
        /// The room.
        room: RoomName,
        /// The secret that will prove this seat, made by the client. A known ticket resumes its seat.
        ticket: Ticket,
        /// The name to use, needed for a new seat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        alias: Option<Alias>,
        /// The secret of a facilitator's or invitation's link.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        key: Option<Key>,
        /// A passphrase of the room, instead of a link.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        passphrase: Option<Key>,
        /// True if this is the person's first time here, by their own word.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        newcomer: bool,
        /// Which pronouns the person uses, if the room has a place for that (`door.pronouns`); at most 24 letters.
        /// Elsewhere it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pronouns: Option<String>,
        /// What this client has already seen, if it comes back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seen: Option<Seen>,
    },
    /// Brings a seat back by its four words, on any device. The ticket becomes the seat's new one.
    Return {
        /// The room.
        room: RoomName,
        /// The seat's new secret.
        ticket: Ticket,
        /// The four words, in any case, with blanks between them.
        words: Key,
    },
    /// Asks for four words that bring this seat back on any device.
    ReturnWords {},
    /// Accepts the agreements: at the door, and again when the meeting reaffirms them.
    Agree {
        /// True to only listen. Nobody is told.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        listen: bool,
    },
    /// Only listen from now on, or take part again. Nobody is told.
    Listen {
        /// True to only listen.
        on: bool,
    },
    /// "I need more time": triples every limit for this seat. No reason, and nobody is told.
    MoreTime {
        /// True to have more time.
        on: bool,
    },
    /// Asks for an attendance slip, once the evening has begun. Nothing of it is kept, and nobody is told.
    Slip {
        /// What stands for the name on it.
        commitment: Commitment,
    },
    /// Gives up the seat.
    Leave {},

    // ---- speaking
    /// A line for the room.
    Say {
        /// The words, at most `limits.text_chars`.
        text: String,
    },
    /// A line that answers another one, in an open phase with threads (`phase.threads` in the view).
    AnswerLine {
        /// Any line of the thread.
        line: LineId,
        /// The words, at most `limits.text_chars`.
        text: String,
    },
    /// Takes one's own line back from every screen and from what others catch up on.
    TakeBack {
        /// The line.
        line: LineId,
    },
    /// A silent sign for a turn, or for a line that is no part of one: counted, never listed. Exactly one of `turn`
    /// and `line` stands here. Lines that take signs are those that people say outside a turn, and the parts of a
    /// text with `choral` while it is read.
    React {
        /// The running turn, or the one before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        turn: Option<TurnId>,
        /// The line.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        line: Option<LineId>,
        /// One of the room's signs (`room.signs` in the view).
        sign: String,
        /// False takes the sign back.
        #[serde(default = "yes")]
        on: bool,
    },
    /// Raises a hand.
    Hand {},
    /// Lowers one's hand.
    Lower {},
    /// "Ready", the answer to a ready check.
    Ready {
        /// Words that the server says for this seat when its turn begins, because their author asked for it now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        draft: Option<String>,
    },
    /// "Not this time", the answer to a ready check; after `turn_missed`, "I leave it at that". Nobody is told.
    Pass {},
    /// "A little later", the answer to a ready check; after `turn_missed`, "at the end".
    Later {},
    /// The turn is finished.
    Done {},
    /// "I was not finished": undoes `done` for ten seconds.
    Unfinished {},
    /// The writer began or stopped composing. Sent on the edges only.
    Typing {
        /// True while composing.
        on: bool,
    },

    // ---- the floor: its order, its hands, its replies
    /// Names who comes next, in the order `tag`: the answer to `name_next`.
    Next {
        /// One of those who were named there. If their hand has gone down meanwhile, the order of the hands goes on.
        seat: SeatId,
    },
    /// Short replies to one's own turn are welcome, or not, where the phase's `respond` is `on_request`: while one
    /// waits or speaks. The room sees it when the turn ends.
    WelcomeReplies {
        /// True to welcome them.
        on: bool,
    },
    /// Changes the order of hands in the running phase, or the length of the turns that begin from here on. For
    /// facilitators. A round becomes hands only: whoever has not said that they are ready may raise a hand.
    Turns {
        /// The phase that the facilitator believes is the current one.
        phase: PhaseIndex,
        /// The new order.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        order: Option<HandsOrder>,
        /// The new length of a turn in seconds, 10 to 3600.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        turn_seconds: Option<u16>,
    },
    /// Closes the floor, or opens it again: while it is closed no new hand is raised, and those who wait are heard.
    /// For facilitators.
    Floor {
        /// False to close it.
        open: bool,
    },

    // ---- care
    /// A private note to the facilitators.
    Note {
        /// The words, at most `limits.note_chars`.
        text: String,
        /// Whom the writer worries about. That person is never told; if they lead, only the others read it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<SeatId>,
    },
    /// "I am having a hard time": answered by a kind private line. Nobody is told, and nothing else begins.
    HardTime {},
    /// Steps out for a while, or comes back. The place in the queue is kept, nobody is told, and until one is back
    /// one is not asked to speak. Speaking or raising a hand brings one back too.
    StepOut {
        /// False comes back.
        #[serde(default = "yes")]
        on: bool,
    },
    /// "I need a person now", also from the door. The facilitators are told, nobody else; `company` says truly who
    /// comes. A client shows where help is at once, and does not wait for the answer.
    NeedPerson {
        /// False: it is over, or was not meant.
        #[serde(default = "yes")]
        on: bool,
    },
    /// A word in a one-to-one: for that one person alone, also not for the other facilitators.
    Aside {
        /// With whom the one-to-one is.
        to: SeatId,
        /// The words, at most `limits.note_chars`.
        text: String,
    },
    /// Closes a one-to-one, or declines it. Either side may, at any time.
    CloseAside {
        /// With whom it is.
        with: SeatId,
    },
    /// "This felt wrong": tells the facilitators, never who said so.
    Report {
        /// The line, if it is about one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        line: Option<LineId>,
        /// Words for the facilitators, if wanted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// Offers to read the next part of a reading.
    Volunteer {
        /// The part, counted from 0.
        part: u16,
    },
    /// Posts the text that was offered to this seat. A facilitator may post the part that comes next
    /// (`room.next_part` in the view) without an offer.
    Post {
        /// The part, counted from 0.
        part: u16,
    },
    /// Leaves out the text that was offered to this seat.
    Skip {
        /// The part, counted from 0.
        part: u16,
    },

    // ---- rooms of a split
    /// Goes into a room of the running split (`room.rooms` in the view), into another one, or back to the main room.
    JoinRoom {
        /// The room; 0 is the main one.
        stage: StageId,
    },

    // ---- asking
    /// Answers what is asked. It replaces what this seat answered before; without answers it withdraws them. Where
    /// the answers are nobody's to read, a client keeps them and sends none.
    Answer {
        /// What is answered, as it stands in the phase.
        ask: AskId,
        /// The answers, by the keys of their questions.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        answers: BTreeMap<String, String>,
        /// True to show them to the room under one's alias, where that is everybody's own choice.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        share: bool,
    },
    /// Takes a suggestion out of those that people choose from, or puts it back: a facilitator any of them, everyone
    /// their own.
    Strike {
        /// What is asked.
        ask: AskId,
        /// The suggestion, by its key.
        option: String,
        /// False puts it back.
        #[serde(default = "yes")]
        on: bool,
    },

    // ---- facilitating
    /// Opens the room's doors.
    Open {},
    /// Starts the counted evening at once.
    Start {},
    /// Goes to the next phase. While an inserted phase runs it is refused as `stale`: `uninsert` ends that.
    Advance {
        /// The phase that the facilitator believes is the current one.
        phase: PhaseIndex,
    },
    /// Goes back to the phase before. While an inserted phase runs it is refused as `stale`.
    Back {
        /// The phase that the facilitator believes is the current one.
        phase: PhaseIndex,
    },
    /// Gives a phase more minutes.
    ExtendPhase {
        /// The phase that the facilitator believes is the current one.
        phase: PhaseIndex,
        /// How many, 1 to 60.
        minutes: u16,
    },
    /// Slow mode in the running open phase: what someone writes too soon is shown later, and nothing is lost.
    Slow {
        /// Seconds between one seat's lines, at most 600; 0 for none.
        seconds: u16,
    },
    /// Takes minutes from the running phase. `extend_phase` gives them back.
    Shorten {
        /// The phase that the facilitator believes is the current one.
        phase: PhaseIndex,
        /// How many, 1 to 60, and fewer than are left.
        minutes: u16,
    },
    /// Parks a theme on the agenda, which everybody sees, or takes it off.
    Park {
        /// The theme, at most `limits.note_chars`.
        text: String,
        /// False takes it off.
        #[serde(default = "yes")]
        on: bool,
    },
    /// Lays a card before the room, between turns, or before one person, at any time.
    Card {
        /// What stands on it.
        card: Card,
        /// Before whom; without it, before the room.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
        /// True to hold the floor as well, until `hold` lets it pass again: agreements and a pause in one act.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        hold: bool,
    },
    /// Leaves a phase that is still to come out of this evening, or takes it in again.
    LeaveOut {
        /// The phase.
        phase: PhaseIndex,
        /// False takes it in again.
        #[serde(default = "yes")]
        on: bool,
    },
    /// The whole room rests: nobody's text goes to it, nobody comes in, and everything stands still. Help, notes,
    /// reports and private lines go on. `on: false` lets it all go on exactly where it was.
    Calm {
        /// True to rest.
        on: bool,
    },
    /// Silence for a while, between turns: the running phase stands still behind it. It waits for a running turn
    /// to end.
    Silence {
        /// How many minutes, 1 to 30.
        minutes: u16,
    },
    /// Everyone may write for a while, between turns: the running phase stands still behind it.
    Conversation {
        /// How many minutes, 1 to 30.
        minutes: u16,
    },
    /// Begins one of the phases that the format keeps ready (`room.inserts` in the view), between turns.
    Insert {
        /// Its name.
        name: String,
    },
    /// Puts a motion to the room, between turns, in the form that the group has for it: yes, no, or no opinion. It
    /// passes or not, and nothing follows from that by itself.
    Motion {
        /// What is to be decided, at most `limits.note_chars`.
        text: String,
        /// For how many minutes, 1 to 30; left out, as long as the group's motions take.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        minutes: Option<u16>,
    },
    /// Asks the room to choose, between turns.
    Poll {
        /// The question, at most `limits.note_chars`.
        text: String,
        /// The choices, 2 to 10, at most `limits.reply_chars` each.
        choices: Vec<String>,
        /// For how many minutes, 1 to 30.
        #[serde(default = "three")]
        minutes: u16,
    },
    /// Ends the phase that was inserted, or takes it back while it waits for the turn to end.
    Uninsert {},
    /// Calls the next person, or a raised hand out of order.
    Call {
        /// The raised hand to call; without it, the one whose turn is next.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
        /// The turn that the facilitator believes is running, or none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        turn: Option<TurnId>,
    },
    /// Gives the speaker more time.
    Extend {
        /// The turn that the facilitator believes is running.
        turn: TurnId,
        /// How many minutes, 1 to 30.
        minutes: u16,
    },
    /// Thanks the speaker and closes the turn: the current line may be finished.
    CloseTurn {
        /// The turn that the facilitator believes is running.
        turn: TurnId,
    },
    /// Holds the floor where it is, or lets it pass by itself again.
    Hold {
        /// True to hold it.
        on: bool,
    },
    /// Speaks as the chair, between turns.
    Chair {
        /// The words, at most `limits.text_chars`.
        text: String,
    },
    /// A private line to one seat. Greeters may write to first-timers and latecomers.
    Whisper {
        /// To whom.
        seat: SeatId,
        /// The words, at most `limits.note_chars`.
        text: String,
    },
    /// Opens a one-to-one with someone, also at the door. They may close it; nobody else can notice it.
    OneToOne {
        /// With whom.
        seat: SeatId,
        /// True if this person is in a crisis: the other facilitators are told who is with them.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        crisis: bool,
    },
    /// "I go to them", the answer to a `crisis`: the first to take it has it, and is in a one-to-one with that person.
    TakeCrisis {
        /// Who needs a person.
        seat: SeatId,
        /// What becomes of the meeting meanwhile.
        #[serde(default, skip_serializing_if = "Meanwhile::is_go_on")]
        then: Meanwhile,
    },
    /// Asks one person for some quiet: they can read, signal and write notes, not speak. They alone are told.
    Quieten {
        /// Whom.
        seat: SeatId,
        /// For how many minutes, 1 to 60; 0 lifts it.
        #[serde(default = "ten")]
        minutes: u16,
    },
    /// Hides a line from everybody, or shows it again.
    Hide {
        /// The line.
        line: LineId,
        /// False shows it again.
        #[serde(default = "yes")]
        on: bool,
    },
    // ---- safety of the room
    /// Draws a veil over a line, or lifts it: everyone sees that there is a line, and whoever wants to reads it. One's
    /// own line, or, as a facilitator, anyone's. A veil is lifted by the side that drew it.
    Veil {
        /// The line.
        line: LineId,
        /// What the veil says, one of `room.veils`; nothing if it is to say nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        label: Option<String>,
        /// False lifts it.
        #[serde(default = "yes")]
        on: bool,
    },
    /// Lets whoever has come in a rush take part again, or lets whoever comes from now on only listen.
    Guard {
        /// False ends the arrival guard.
        on: bool,
    },
    /// From now on what people say waits until a facilitator has read it, or no longer. The room is told.
    Approval {
        /// True while lines wait.
        on: bool,
    },
    /// Shows a line that waits to be read, or gives it back to its author.
    Approve {
        /// The line, by its id in `unread`.
        unread: NoteId,
        /// False gives it back.
        #[serde(default = "yes")]
        on: bool,
    },
    // ---- between two people
    /// Asks someone whether the two of you may write to each other. Once a meeting; a no is never told.
    AskToWrite {
        /// Whom.
        seat: SeatId,
    },
    /// The answer to `asked_to_write`. A no is told to nobody.
    AnswerToWrite {
        /// Who asked.
        seat: SeatId,
        /// Whether you may write to each other.
        yes: bool,
    },
    /// A private message to someone who has said yes.
    Write {
        /// To whom.
        seat: SeatId,
        /// The words, at most `limits.note_chars`.
        text: String,
    },
    /// No more questions and messages from this person, or again. Nobody is told.
    Block {
        /// Whom.
        seat: SeatId,
        /// False undoes it.
        #[serde(default = "yes")]
        on: bool,
    },
    /// Shows a private message that came to this seat to the facilitators. They see who wrote it, and so that it came
    /// from its receiver.
    ReportWritten {
        /// The `own` under which the message came.
        own: u64,
        /// Words for the facilitators, if wanted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    // ---- removal
    /// Removes a person and all their lines, or undoes that.
    Remove {
        /// Whom.
        seat: SeatId,
        /// False undoes it; someone who was declined is then where they were, waiting or before the agreements.
        #[serde(default = "yes")]
        on: bool,
    },
    /// Locks the door (newcomers wait), or unlocks it.
    Lock {
        /// True to lock.
        on: bool,
    },
    /// Lets someone in who waits.
    Admit {
        /// Whom.
        seat: SeatId,
    },
    /// Does not let someone in who waits.
    Decline {
        /// Whom.
        seat: SeatId,
    },
    /// Offers a duty to another facilitator: the chair, or the door.
    HandOver {
        /// To whom.
        seat: SeatId,
        /// Which duty; left out, the floor: the chair itself.
        #[serde(default, skip_serializing_if = "Duty::is_floor")]
        duty: Duty,
    },
    /// Takes a duty that was offered, or that nobody holds; otherwise asks its holder for it.
    TakeChair {
        /// Which duty; left out, the floor: the chair itself.
        #[serde(default, skip_serializing_if = "Duty::is_floor")]
        duty: Duty,
    },
    /// A facilitator takes a break, or is back from it. Meanwhile they are not asked to hold anything; whoever
    /// held the chair stands beside the one who holds it now.
    Break {
        /// True to take one.
        on: bool,
    },
    /// Offers to hold the chair if every facilitator drops, or takes that back. Facilitators are told.
    StandIn {
        /// False takes an offer back.
        #[serde(default = "yes")]
        on: bool,
        /// A facilitator declines this person's offer (with `on` false); left out, it is one's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
    },
    /// Names a cofacilitator, a greeter, the evening's speaker or a guest, or makes someone a member again.
    Appoint {
        /// Whom.
        seat: SeatId,
        /// What they become.
        role: Role,
    },
    /// Divides the meeting into smaller rooms for a while, between turns: what goes on stands still meanwhile.
    Split {
        /// How people come into a room.
        by: SplitBy,
        /// The rooms' names; none for pairs, which get numbers.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        rooms: Vec<String>,
        /// For how many minutes, 1 to 60.
        minutes: u16,
    },
    /// Asks each person here who takes part and has not been heard yet, privately, whether they would like to speak: the
    /// hint `invited`. Once in a phase. Who or how many they are is told to nobody.
    Invite {},
    /// Brings everyone back from the rooms of a split. Whoever has the floor there may finish their line.
    Recall {},
    /// Ends the meeting, with the group's closing text if that has not been read: a minute to undo it, then everything is erased.
    End {},
    /// Undoes `end` within that minute.
    UndoEnd {},
}

/// A secret that came with a message.
// No `Debug`: it never reaches a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(transparent)]
pub struct Key(pub String);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(..)")
    }
}

/// What a client that comes back has seen already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Seen {
    /// The meeting.
    pub epoch: Epoch,
    /// The room in which the client saw `seq`; left out for the main room.
    #[serde(default, skip_serializing_if = "StageId::is_main")]
    pub stage: StageId,
    /// That room's last event, by its `seq`.
    pub seq: u64,
    /// The seat's own last event, by its `own`.
    pub own: u64,
}

fn yes() -> bool {
    true
}

fn ten() -> u16 {
    10
}

fn three() -> u16 {
    3
}
