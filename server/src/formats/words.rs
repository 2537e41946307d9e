//! The words of a format file (MEETINGS 3.1), all of them, on one screen.
//!
//! A word that this version does not act on yet stands here as `later`, with the nearest thing that it does
//! instead. It is read without error, so that a format written for tomorrow opens today, and the loader remarks
//! on it, so that its host is not misled.

use super::value::Takes;
use meeting::format::{Again, Late, Order, Over, Reader, Respond, Show, Who};

/// A word, and what it means to the rules.
pub(super) struct Word<T> {
    pub(super) name: &'static str,
    pub(super) means: T,
    /// Known, and not acted on yet.
    pub(super) later: bool,
}

/// The words that are allowed in one place.
pub(super) type Words<T> = &'static [Word<T>];

const fn now<T: Copy>(name: &'static str, means: T) -> Word<T> {
    Word { name, means, later: false }
}

const fn later<T: Copy>(name: &'static str, means: T) -> Word<T> {
    Word { name, means, later: true }
}

/// Names for a message: `a, b, c`.
pub(super) fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

/// What a phase is made as.
#[derive(Clone, Copy)]
pub(super) enum PhaseKind {
    Text,
    Turns,
    Open,
    Quiet,
    Ask,
    Split,
}

pub(super) const KINDS: Words<PhaseKind> = &[
    now("text", PhaseKind::Text),
    now("turns", PhaseKind::Turns),
    now("open", PhaseKind::Open),
    now("quiet", PhaseKind::Quiet),
    now("ask", PhaseKind::Ask),
    later("split", PhaseKind::Split),
];

/// Every order that is to come is heard as a queue until then.
pub(super) const ORDERS: Words<Order> = &[
    now("queue", Order::Queue),
    now("round", Order::Round),
    now("fixed", Order::Fixed),
    later("progressive", Order::Queue),
    later("tag", Order::Queue),
    later("call", Order::Queue),
];

pub(super) const AGAIN: Words<Again> =
    &[now("after_all", Again::AfterAll), now("free", Again::Free), now("never", Again::Never)];

/// Replies that the holder would have to ask for are not given unasked: signs only.
pub(super) const RESPOND: Words<Respond> = &[
    now("none", Respond::None),
    now("react", Respond::React),
    now("window", Respond::Window),
    later("on_request", Respond::React),
];

pub(super) const OVER: Words<Over> = &[now("nudge", Over::Nudge), now("close", Over::Close)];

/// The speaker is named by the order `fixed`, with which alone the word may stand.
pub(super) const WHO: Words<Who> =
    &[now("all", Who::All), now("newcomers", Who::Newcomers), now("speaker", Who::All)];

pub(super) const READERS: Words<Reader> =
    &[now("facilitator", Reader::Facilitator), now("volunteer", Reader::Volunteer), now("all", Reader::All)];

/// The form that reaffirms the agreements. All others stand in `forms.toml`.
pub(super) const AGREEMENTS: &str = "agree";

/// Who sees the answers of an `ask`. The agreements are counted whatever stands here.
pub(super) const SHOW: Words<Show> = &[
    now("private", Show::Private),
    now("facilitator", Show::Facilitator),
    now("counts", Show::Counts),
    now("choice", Show::Choice),
];

pub(super) const LATE: Words<Late> =
    &[now("any", Late::Any), now("listen", Late::Listen), now("closed", Late::Closed)];

/// Private messages between peers do not exist yet, so `off` and `facilitator` both hold.
pub(super) const PRIVATE: Words<()> = &[now("off", ()), now("facilitator", ()), later("consent", ())];

pub(super) const HANDS: Words<()> = &[now("!", ()), later("*", ())];

pub(super) const ENTRY: Words<()> = &[now("open", ()), later("approved", ())];

/// What outlives a meeting: nothing. Days come with the boards, for boards alone.
pub(super) const KEEP: Words<()> = &[now("none", ()), later("14d", ())];

use Takes::{Count, Flag, List, Minutes, Pairs, Range, Share, Table, Text, Texts};

/// A format's file.
pub(super) const FILE: Words<Takes> =
    &[now("lang", Text), now("set", Table), now("phases", List), now("slots", Table), now("forms", Table)];

/// `lib.toml`.
pub(super) const LIBRARY: Words<Takes> = &[now("lib", Table)];

/// `forms.toml`.
pub(super) const FORMS: Words<Takes> = &[now("forms", Table)];

/// A form.
pub(super) const FORM: Words<Takes> = &[now("ask", List), now("suggest", Flag)];

/// A question of a form.
pub(super) const QUESTION: Words<Takes> =
    &[now("key", Text), now("label", Text), now("choices", Pairs), now("scale", Count)];

/// `set = {...}`.
pub(super) const SET: Words<Takes> = &[
    now("mins", Count),
    now("facilitator", Text),
    now("react", Texts),
    now("pm", Text),
    now("late", Text),
    now("keep", Text),
    now("size", Range),
    now("hands", Text),
    now("entry", Text),
    later("cofacilitator", Text),
    later("roles", Texts),
    later("insert", Texts),
    later("eligibility", Text),
    later("marks", Flag),
    later("veil", Texts),
    later("pronouns", Flag),
    later("quick_hide", Flag),
    later("age_band", Flag),
    later("min_facilitators", Count),
    later("consent", Flag),
    later("staffed", Flag),
];

/// Any phase.
pub(super) const PHASE: Words<Takes> = &[
    now("k", Text),
    now("id", Text),
    now("min", Minutes),
    now("pre", Flag),
    now("post", Flag),
    now("flex", Minutes),
    later("when", Text),
    later("span", Text),
    later("repeat", Text),
    later("hands", Text),
];

pub(super) const TEXT: Words<Takes> =
    &[now("slot", Text), now("by", Text), now("parts", Count), later("choral", Flag)];

pub(super) const TURNS: Words<Takes> = &[
    now("order", Text),
    now("turn", Minutes),
    now("again", Text),
    now("respond", Text),
    now("over", Text),
    now("who", Text),
    now("prompt", Text),
    now("topic", Text),
    later("mark", Text),
];

pub(super) const OPEN: Words<Takes> = &[
    now("slow", Count),
    now("prompt", Text),
    now("topic", Text),
    later("threads", Flag),
    later("respond", Text),
];

pub(super) const QUIET: Words<Takes> = &[now("bell", Flag), later("guide", Text)];

pub(super) const ASK: Words<Takes> =
    &[now("form", Text), now("show", Text), now("prompt", Text), now("pass_at", Share)];

pub(super) const SPLIT: Words<Takes> = &[later("by", Text), later("rooms", Texts), later("run", Text)];
