//! What stands in a meeting's log. A stored command never changes its meaning: a new meaning is a new variant,
//! and the old one stays.

use crate::format::{Format, Slots};
use crate::waits::Waits;
use protocol::client::{Card, HandsOrder, Meanwhile, Role, SplitBy};
use protocol::door::KeptInfo;
use protocol::{
    Alias, AskId, ClientId, Epoch, Limits, LineId, NoteId, PhaseIndex, RoomName, SeatId, StageId, TurnId,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Milliseconds since the meeting opened. It never runs backwards, and stands still while the server is down.
pub type At = u64;

/// One record of a meeting's log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When it was taken in.
    pub at: At,
    /// Sixty-four random bits, drawn before the append: the only chance that the rules know.
    pub chance: u64,
    /// Who asks.
    pub by: By,
    /// For what.
    pub command: Command,
}

/// Who asks. The session knows; a client's message never says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The server's clock: ticks, restarts, presence.
    Clock,
    /// A session without a seat yet.
    Door,
    /// The holder of a seat, by a message of theirs.
    Seat(SeatId, Sent),
}

/// A client's message as the rules remember it, so that one sent twice is applied once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// The client's id for it.
    pub id: ClientId,
    /// A hash of its body, to tell a message sent again from an id used twice.
    pub body: u64,
}

/// What someone, or the clock, asks for. A command without words of its own means what the client's message of
/// the same name means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the fields are those of the client's messages, described there")]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// The meeting begins to exist. Always the first entry, and never again.
    Opened(Box<Opening>),
    /// The clock matters now ([`crate::Meeting::next_deadline`]). An early or repeated tick does nothing.
    Tick,
    /// The server was down: everybody counts as away until they come back.
    Restarted,
    /// A seat has had no connection since then.
    Away {
        seat: SeatId,
        since: At,
    },
    /// A seat has a connection again.
    Back {
        seat: SeatId,
    },
    /// This credential was revoked: whoever came by it is a member from here on.
    Demote {
        credential: String,
    },

    /// A new seat. Name and credential were checked before.
    Enter(Box<Newcomer>),
    /// The seat that these words belong to gets a new ticket.
    Return {
        words: SecretHash,
        ticket: SecretHash,
    },
    /// These words bring this seat back.
    KeepReturnWords {
        words: SecretHash,
    },
    Agree {
        listen: bool,
    },
    Listen {
        on: bool,
    },
    MoreTime {
        on: bool,
    },
    Leave,

    Say {
        text: String,
    },
    AnswerLine {
        line: LineId,
        text: String,
    },
    TakeBack {
        line: LineId,
    },
    React {
        turn: TurnId,
        sign: String,
        on: bool,
    },
    /// The floor: its order, its hands, its replies.
    ChangeTurns {
        phase: PhaseIndex,
        order: Option<HandsOrder>,
        turn_seconds: Option<u16>,
    },
    OpenFloor {
        open: bool,
    },
    NameNext {
        seat: SeatId,
    },
    WelcomeReplies {
        on: bool,
    },
    ReactToLine {
        line: LineId,
        sign: String,
        on: bool,
    },
    RaiseHand,
    LowerHand,
    Ready {
        draft: Option<String>,
    },
    Pass,
    Later,
    Done,
    Unfinished,
    Typing {
        on: bool,
    },

    Note {
        text: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<SeatId>,
    },
    HardTime,
    StepOut {
        on: bool,
    },
    NeedPerson {
        on: bool,
    },
    Aside {
        to: SeatId,
        text: String,
    },
    CloseAside {
        with: SeatId,
    },
    OneToOne {
        seat: SeatId,
        crisis: bool,
    },
    TakeCrisis {
        seat: SeatId,
        then: Meanwhile,
    },
    Report {
        line: Option<LineId>,
        text: Option<String>,
    },
    Volunteer {
        part: u16,
    },
    Post {
        part: u16,
    },
    Skip {
        part: u16,
    },

    Answer {
        ask: AskId,
        answers: BTreeMap<String, String>,
        share: bool,
    },
    Strike {
        ask: AskId,
        option: String,
        on: bool,
    },

    Open,
    Start,
    Advance {
        phase: PhaseIndex,
    },
    GoBack {
        phase: PhaseIndex,
    },
    ExtendPhase {
        phase: PhaseIndex,
        minutes: u16,
    },
    Slow {
        seconds: u16,
    },
    Shorten {
        phase: PhaseIndex,
        minutes: u16,
    },
    Park {
        text: String,
        on: bool,
    },
    Calm {
        on: bool,
    },
    ShowCard {
        card: Card,
        seat: Option<SeatId>,
        hold: bool,
    },
    LeaveOut {
        phase: PhaseIndex,
        on: bool,
    },
    Silence {
        minutes: u16,
    },
    Conversation {
        minutes: u16,
    },
    Insert {
        name: String,
    },
    Motion {
        text: String,
        minutes: Option<u16>,
    },
    Poll {
        text: String,
        choices: Vec<String>,
        minutes: u16,
    },
    Uninsert,
    Call {
        seat: Option<SeatId>,
        turn: Option<TurnId>,
    },
    Extend {
        turn: TurnId,
        minutes: u16,
    },
    CloseTurn {
        turn: TurnId,
    },
    Hold {
        on: bool,
    },
    Chair {
        text: String,
    },
    Whisper {
        seat: SeatId,
        text: String,
    },
    Quieten {
        seat: SeatId,
        minutes: u16,
    },
    Hide {
        line: LineId,
        on: bool,
    },
    Remove {
        seat: SeatId,
        on: bool,
    },
    Guard {
        on: bool,
    },
    Approval {
        on: bool,
    },
    Approve {
        unread: NoteId,
        on: bool,
    },
    AskToWrite {
        seat: SeatId,
    },
    AnswerToWrite {
        seat: SeatId,
        yes: bool,
    },
    Write {
        seat: SeatId,
        text: String,
    },
    Block {
        seat: SeatId,
        on: bool,
    },
    ReportWritten {
        own: u64,
        text: Option<String>,
    },
    Veil {
        line: LineId,
        label: Option<String>,
        on: bool,
    },
    Lock {
        on: bool,
    },
    Admit {
        seat: SeatId,
    },
    Decline {
        seat: SeatId,
    },
    HandOver {
        seat: SeatId,
    },
    TakeChair,
    HandOverDoor {
        seat: SeatId,
    },
    TakeDoor,
    Break {
        on: bool,
    },
    StandIn {
        on: bool,
    },
    DeclineStandIn {
        seat: SeatId,
    },
    Appoint {
        seat: SeatId,
        role: Role,
    },
    End,
    UndoEnd,

    // ---- splits
    JoinRoom {
        stage: StageId,
    },
    Split {
        by: SplitBy,
        rooms: Vec<String>,
        minutes: u16,
    },
    Recall,
    Invite,
}

/// Everything that a meeting starts from. Later edits of the room apply to the next meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The version of the rules that this meeting keeps.
    pub rules: u16,
    /// Tells this meeting from the next.
    pub epoch: Epoch,
    /// The room.
    pub room: RoomName,
    /// The wall clock at opening, in milliseconds since 1970. Wall time stands nowhere else.
    pub opened_at_ms: u64,
    /// The evening.
    pub format: Format,
    /// The group's texts.
    pub slots: Slots,
    /// Their language, as a BCP 47 tag.
    #[serde(default = "english")]
    pub language: String,
    /// What everyone agrees to.
    pub agreements: Vec<String>,
    /// What kind of people lead: `peers`, `trained` or `clinician`.
    pub led_by: String,
    /// What the people who lead can and cannot do.
    pub limits_text: String,
    /// What is kept here, for the door.
    pub kept: Vec<KeptInfo>,
    /// Where help is, for the door.
    pub help: Vec<String>,
    /// Sizes.
    pub limits: Limits,
    /// Waits.
    pub waits: Waits,
    /// What people type as plain text, in this room's language.
    pub words: TypedWords,
}

fn english() -> String {
    "en".to_owned()
}

/// A new seat, as the session has checked it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newcomer {
    /// The keyed hash of the ticket.
    pub ticket: SecretHash,
    /// The alias, normalised.
    pub alias: Alias,
    /// What the alias looks like (UTS 39): unique in a meeting.
    pub skeleton: String,
    /// The role that a credential gives.
    pub role: Role,
    /// True if it is their first time, by their own word.
    pub newcomer: bool,
    /// True if the door's own memory asks for a facilitator's look first.
    pub to_waiting: bool,
    /// True if they came by a link that was made for them alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub invited: bool,
    /// Their pronouns, as the session has checked them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<String>,
    /// The public name of the credential that gave a role above a member's, or that invited them. It opens nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential: Option<String>,
}

/// The hash of a secret of this meeting: a ticket, or four return words. No `Debug`: it never reaches a log.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SecretHash(pub [u8; 32]);

impl From<SecretHash> for String {
    fn from(hash: SecretHash) -> String {
        hash.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl TryFrom<String> for SecretHash {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        const NOT_A_HASH: &str = "a hash is sixty-four hexadecimal digits";
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return Err(NOT_A_HASH);
        }
        let mut hash = [0; 32];
        for (byte, pair) in hash.iter_mut().zip(digits.chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| NOT_A_HASH)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| NOT_A_HASH)?;
        }
        Ok(Self(hash))
    }
}

impl std::fmt::Debug for SecretHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretHash(..)")
    }
}

/// Plain words that do what people in chaired rooms have expected for decades (DECISIONS 15). Whole lines only,
/// compared without regard to case; they mean something in phases of turns, and nothing elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedWords {
    /// Raises a hand.
    pub hand: Vec<String>,
    /// A question for the facilitators.
    pub question: Vec<String>,
    /// More to come.
    pub more: Vec<String>,
    /// Finished.
    pub done: Vec<String>,
    /// Lowers the hand.
    pub withdraw: Vec<String>,
    /// Passes, in a ready check.
    pub pass: Vec<String>,
    /// Later, in a ready check.
    pub later: Vec<String>,
    /// Before a name: the chair calls that person.
    pub call: Vec<String>,
    /// Before a name: a sign for that person's share, and the sign it becomes.
    pub signs: Vec<(String, String)>,
}

impl Default for TypedWords {
    fn default() -> Self {
        let words = |list: &[&str]| list.iter().map(|&word| word.to_owned()).collect();
        Self {
            hand: words(&["!"]),
            question: words(&["?"]),
            more: words(&["...", ". . .", "…"]),
            done: words(&["done", "[done]", ";;", "eof", "ga"]),
            withdraw: words(&["x"]),
            pass: words(&["pass"]),
            later: words(&["later"]),
            call: words(&["ga", "go ahead"]),
            signs: vec![("thanks".to_owned(), "thanks".to_owned()), ("hi".to_owned(), "heard".to_owned())],
        }
    }
}
