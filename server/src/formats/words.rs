//! The words of a format file (MEETINGS 3.1), all of them, on one screen.

use super::value::Takes;
use meeting::format::{
    Admission, Again, First, Late, Order, Over, Private, Reader, Respond, Show, SplitBy, When, Who,
};

/// A word, and what it means to the rules.
pub(super) struct Word<T> {
    pub(super) name: &'static str,
    pub(super) means: T,
}

/// The words that are allowed in one place.
pub(super) type Words<T> = &'static [Word<T>];

const fn word<T: Copy>(name: &'static str, means: T) -> Word<T> {
    Word { name, means }
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
    word("text", PhaseKind::Text),
    word("turns", PhaseKind::Turns),
    word("open", PhaseKind::Open),
    word("quiet", PhaseKind::Quiet),
    word("ask", PhaseKind::Ask),
    word("split", PhaseKind::Split),
];

pub(super) const ORDERS: Words<Order> = &[
    word("queue", Order::Queue),
    word("round", Order::Round),
    word("fixed", Order::Fixed),
    word("progressive", Order::Progressive),
    word("tag", Order::Tag),
    word("call", Order::Call),
];

/// Who comes first in the order `progressive`.
pub(super) const FIRST: Words<First> =
    &[word("quietest", First::Quietest), word("newcomers", First::Newcomers)];

pub(super) const AGAIN: Words<Again> =
    &[word("after_all", Again::AfterAll), word("free", Again::Free), word("never", Again::Never)];

pub(super) const RESPOND: Words<Respond> = &[
    word("none", Respond::None),
    word("react", Respond::React),
    word("window", Respond::Window),
    word("on_request", Respond::OnRequest),
];

pub(super) const OVER: Words<Over> = &[word("nudge", Over::Nudge), word("close", Over::Close)];

/// The speaker is named by the order `fixed`, with which alone the word may stand.
pub(super) const WHO: Words<Who> =
    &[word("all", Who::All), word("newcomers", Who::Newcomers), word("speaker", Who::All)];

pub(super) const WHEN: Words<When> = &[word("newcomers_present", When::NewcomersPresent)];

pub(super) const READERS: Words<Reader> = &[
    word("facilitator", Reader::Facilitator),
    word("volunteer", Reader::Volunteer),
    word("all", Reader::All),
];

pub(super) const SPLIT_BY: Words<SplitBy> = &[
    word("choice", SplitBy::Choice),
    word("random", SplitBy::Random),
    word("same_pairs", SplitBy::SamePairs),
    word("new_pairs", SplitBy::NewPairs),
];

/// The form that reaffirms the agreements. All others stand in `forms.toml`.
pub(super) const AGREEMENTS: &str = "agree";

/// Who sees the answers of an `ask`. The agreements are counted whatever stands here.
pub(super) const SHOW: Words<Show> = &[
    word("private", Show::Private),
    word("facilitator", Show::Facilitator),
    word("counts", Show::Counts),
    word("choice", Show::Choice),
];

pub(super) const LATE: Words<Late> =
    &[word("any", Late::Any), word("listen", Late::Listen), word("closed", Late::Closed)];

pub(super) const PRIVATE: Words<Private> = &[
    word("off", Private::Off),
    word("facilitator", Private::Facilitators),
    word("consent", Private::Consent),
];

pub(super) const ENTRY: Words<Admission> = &[
    word("open", Admission::Open),
    word("approved", Admission::Approved),
    word("invited", Admission::Invited),
];

/// What outlives a meeting: nothing.
pub(super) const KEEP: Words<()> = &[word("none", ())];

/// Keys that people may look for, and why they are not there.
pub(super) const REFUSED: &[(&str, &str)] = &[
    ("contact", "sealed contact does not exist yet"),
    ("span", "a phase lasts minutes of one evening, and nothing goes on between meetings yet"),
    ("repeat", "a phase lasts minutes of one evening, and nothing goes on between meetings yet"),
    ("marks", "a phase takes place where `phases` names it, and `without` leaves one of the `base` out"),
    ("mark", "`first` says who comes first, such as first=\"newcomers\""),
    ("hands", "one word raises a hand all evening: it stands in `set`"),
    ("quick_hide", "everybody can leave the room quickly, in every format"),
    ("age_band", "it is a text of [slots], shown at the door"),
    ("consent", "it is a text of [slots], shown at the door where entry=\"invited\""),
    ("eligibility", "it is a text of [slots], shown at the door"),
    ("or", "a format stands on one `base`; one over another is a file of its own"),
    ("add_pause_every", "`after` puts a pause behind a phase, such as share = [\"pause\"]"),
    ("min_leads", "`min_facilitators` says how many are to lead"),
    ("backlog", "who comes late sees nothing from before, and who comes back sees what they missed"),
];

use Takes::{Count, Flag, List, Minutes, Pairs, Range, Share, Table, Text, Texts};

/// A format's file.
pub(super) const FILE: Words<Takes> = &[
    word("base", Text),
    word("lang", Text),
    word("set", Table),
    word("phases", List),
    word("without", Texts),
    word("change", Table),
    word("after", Table),
    word("slots", Table),
    word("forms", Table),
];

/// `lib.toml`.
pub(super) const LIBRARY: Words<Takes> = &[word("lib", Table)];

/// `forms.toml`.
pub(super) const FORMS: Words<Takes> = &[word("forms", Table)];

/// A form.
pub(super) const FORM: Words<Takes> = &[word("ask", List), word("suggest", Flag)];

/// A question of a form.
pub(super) const QUESTION: Words<Takes> =
    &[word("key", Text), word("label", Text), word("choices", Pairs), word("scale", Count)];

/// `set = {...}`.
pub(super) const SET: Words<Takes> = &[
    word("mins", Count),
    word("facilitator", Text),
    word("cofacilitator", Text),
    word("min_facilitators", Count),
    word("roles", Texts),
    word("react", Texts),
    word("hands", Text),
    word("pm", Text),
    word("entry", Text),
    word("late", Text),
    word("size", Range),
    word("staffed", Flag),
    word("pronouns", Flag),
    word("veil", Texts),
    word("insert", Texts),
    word("keep", Text),
];

/// Any phase.
pub(super) const PHASE: Words<Takes> = &[
    word("k", Text),
    word("id", Text),
    word("min", Minutes),
    word("pre", Flag),
    word("post", Flag),
    word("flex", Minutes),
    word("when", Text),
];

pub(super) const TEXT: Words<Takes> =
    &[word("slot", Text), word("by", Text), word("parts", Count), word("choral", Flag)];

pub(super) const TURNS: Words<Takes> = &[
    word("order", Text),
    word("first", Text),
    word("turn", Minutes),
    word("again", Text),
    word("respond", Text),
    word("over", Text),
    word("who", Text),
    word("prompt", Text),
    word("topic", Text),
];

pub(super) const OPEN: Words<Takes> =
    &[word("slow", Count), word("threads", Flag), word("prompt", Text), word("topic", Text)];

pub(super) const QUIET: Words<Takes> = &[word("bell", Flag), word("guide", Text), word("prompt", Text)];

pub(super) const ASK: Words<Takes> =
    &[word("form", Text), word("show", Text), word("prompt", Text), word("pass_at", Share)];

pub(super) const SPLIT: Words<Takes> =
    &[word("by", Text), word("rooms", Texts), word("run", List), word("prompt", Text)];
