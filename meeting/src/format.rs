//! The shape of an evening, as data: resolved from a format file when a meeting opens, and stored with it, so
//! that an edit never changes a meeting that runs.

pub use protocol::ask::Show;
pub use protocol::client::SplitBy;
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
    /// What this group calls whoever leads beside the facilitator, if it has a word for it.
    #[serde(default)]
    pub cofacilitator_label: Option<String>,
    /// The counted evening does not begin with fewer people who facilitate.
    #[serde(default)]
    pub min_facilitators: u16,
    /// Private messages between people.
    #[serde(default)]
    pub private: Private,
    /// Who may come in.
    #[serde(default)]
    pub entry: Admission,
    /// People may say which pronouns they use, beside their alias.
    #[serde(default)]
    pub pronouns: bool,
    /// Open only while someone who facilitates is there.
    #[serde(default)]
    pub staffed: bool,
    /// Neutral labels that whoever veils a line may give it.
    #[serde(default)]
    pub veils: Vec<String>,
    /// Phases that a facilitator may call at will.
    #[serde(default)]
    pub inserts: Vec<Phase>,
    /// How a motion is put: a vote with a threshold, whose question gives way to the motion's own words. Without it
    /// there are no motions.
    #[serde(default)]
    pub motion: Option<Phase>,
    /// The phases in order: first those before the counted time, last those after it.
    pub phases: Vec<Phase>,
}

impl Format {
    /// A format with nothing in it but its name and its length.
    pub fn new(name: &str, minutes: u16) -> Self {
        Self {
            name: name.to_owned(),
            minutes,
            facilitator_label: "facilitator".to_owned(),
            signs: Vec::new(),
            late: Late::Any,
            size: None,
            cofacilitator_label: None,
            min_facilitators: 0,
            private: Private::default(),
            entry: Admission::default(),
            pronouns: false,
            staffed: false,
            veils: Vec::new(),
            inserts: Vec::new(),
            motion: None,
            phases: Vec::new(),
        }
    }
}

/// Private messages between people. To the facilitators one may always write.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Private {
    /// None.
    Off,
    /// Between people and the facilitators only.
    #[default]
    Facilitators,
    /// Between two people who have both said yes.
    Consent,
}

/// Who may come in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Admission {
    /// Everyone who agrees.
    #[default]
    Open,
    /// Whom a facilitator lets in.
    Approved,
    /// Whoever has a link of their own, made for them alone.
    Invited,
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
    /// The `id` of the `ask` whose outcome is this phase's topic, if any.
    #[serde(default)]
    pub topic: Option<String>,
    /// The phase is left out unless this holds when its time comes.
    #[serde(default)]
    pub when: Option<When>,
}

impl Phase {
    /// A counted phase that is just what its kind says.
    pub fn new(id: &str, kind: Kind, length_ms: u64) -> Self {
        let (part, flex_ms) = (Part::Counted, 0);
        Self { id: id.to_owned(), kind, length_ms, part, flex_ms, prompt: None, topic: None, when: None }
    }

    /// The rules of the floor, in a phase of turns.
    pub fn turns(&self) -> Option<&Turns> {
        match &self.kind {
            Kind::Turns(turns) => Some(turns),
            _ => None,
        }
    }
}

/// What must hold for a phase to take place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Someone is here who said that it is their first time.
    NewcomersPresent,
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
        /// After each part everyone may join in with a sign, and nobody has to.
        #[serde(default)]
        choral: bool,
    },
    /// Exactly one person has the floor.
    Turns(Turns),
    /// Everyone may write.
    Open {
        /// Milliseconds between one seat's lines; 0 for none.
        slow_ms: u64,
        /// A line may answer another one.
        #[serde(default)]
        threads: bool,
    },
    /// Nobody writes.
    Quiet {
        /// A bell at the beginning and at the end.
        bell: bool,
        /// The slot whose parts appear at their offsets ([`guide`]).
        #[serde(default)]
        guide: Option<String>,
    },
    /// The agreements are reaffirmed and counted.
    Agree,
    /// Each fills in a form, privately.
    Ask(Ask),
    /// Several smaller rooms, each with phases of its own.
    Split(Split),
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
    /// Who comes first among raised hands, in the order [`Order::Progressive`].
    #[serde(default)]
    pub first: First,
}

impl Turns {
    /// Turns of this length in an order, with signs and a nudge, each person once.
    pub fn new(order: Order, turn_ms: u64) -> Self {
        let (again, respond, over) = (Again::Never, Respond::React, Over::Nudge);
        Self { order, turn_ms, again, respond, over, who: Who::All, first: First::default() }
    }
}

/// Who comes first among raised hands. The reason for a place is never shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum First {
    /// Whoever has had the fewest turns in this phase, then by the time of the hand.
    #[default]
    Quietest,
    /// The same, with those whose first time it is before others with as many turns.
    Newcomers,
}

/// A form that each fills in privately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// The form's name, such as `milestone`.
    pub form: String,
    /// What it asks.
    pub questions: Vec<Question>,
    /// Who sees the answers.
    pub show: Show,
    /// The share of yes among yes and no that carries a motion, in percent.
    #[serde(default)]
    pub pass_at: Option<u8>,
    /// First everyone may suggest a line, then all choose among the lines.
    #[serde(default)]
    pub suggest: bool,
}

impl Ask {
    /// Whether it is one question that is answered by yes or no, perhaps among other choices: the keys `yes` and
    /// `no`.
    pub fn is_yes_or_no(&self) -> bool {
        let [Question { answer: AnswerKind::Choice { choices }, .. }] = &self.questions[..] else {
            return false;
        };
        ["yes", "no"].iter().all(|key| choices.iter().any(|(choice, _)| choice == key))
    }
}

/// One question of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name in the form.
    pub key: String,
    /// What people read.
    pub label: String,
    /// How it is answered.
    pub answer: AnswerKind,
}

/// How a question is answered. No answer is ever compulsory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AnswerKind {
    /// In words.
    Words,
    /// By one of these choices: the key, and what people read.
    Choice {
        /// The choices, in order.
        choices: Vec<(String, String)>,
    },
    /// By a number from 1 to this.
    Scale {
        /// The highest number.
        to: u8,
    },
}

/// Several smaller rooms for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Split {
    /// How people come into a room.
    pub by: SplitBy,
    /// The rooms' names; for pairs none, as there are as many as pairs.
    pub rooms: Vec<String>,
    /// What happens in each room.
    pub run: Vec<Phase>,
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
    /// By raised hands, the one first who has spoken least.
    Progressive,
    /// Whoever had the floor names the next among the raised hands.
    Tag,
    /// The facilitator picks among the raised hands.
    Call,
}

impl Order {
    /// Whether the floor passes by raised hands.
    pub fn by_hands(self) -> bool {
        matches!(self, Self::Queue | Self::Progressive | Self::Tag | Self::Call)
    }
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
    /// Signs, and a minute of short replies if the holder has said that they are welcome.
    OnRequest,
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

/// The lines of a guided silence: milliseconds from its beginning, and the words. A part of the text begins with
/// `minutes:seconds`; one that does not is not a guide line.
pub fn guide(text: &str) -> Vec<(u64, &str)> {
    parts(text).into_iter().filter_map(guide_line).collect()
}

fn guide_line(part: &str) -> Option<(u64, &str)> {
    let (offset, words) = part.split_once(char::is_whitespace)?;
    let (minutes, seconds) = offset.split_once(':')?;
    let (minutes, seconds): (u64, u64) = (minutes.parse().ok()?, seconds.parse().ok()?);
    (minutes <= 600 && seconds < 60).then(|| ((minutes * 60 + seconds) * 1_000, words.trim()))
}
