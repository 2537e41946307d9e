//! What stands at a room's door, before anyone enters and again inside.

use serde::{Deserialize, Serialize};

/// What someone can know about a room before entering it. Also the answer of `GET /api/rooms/{name}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DoorInfo {
    /// The room's name.
    pub room: String,
    /// The format it follows.
    pub format: String,
    /// The language of the group's texts, as a BCP 47 tag: a client marks them with it.
    #[serde(default = "english")]
    pub language: String,
    /// How long an evening is, in minutes.
    pub minutes: u16,
    /// What this group calls its facilitator ("chair", "keeper").
    pub facilitator_label: String,
    /// What it calls whoever leads beside them, if it has a word for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cofacilitator_label: Option<String>,
    /// What kind of people lead: `peers`, `trained` or `clinician`.
    pub led_by: String,
    /// What the people who lead can and cannot do.
    pub limits_text: String,
    /// What everyone agrees to, one sentence each.
    pub agreements: Vec<String>,
    /// What is kept here and for how long, from the server's real settings. First what becomes of people's words.
    pub kept: Vec<KeptInfo>,
    /// Where to find help at once, one line each.
    pub help: Vec<String>,
    /// The evening's parts and their minutes, in order.
    pub evening: Vec<PartInfo>,
    /// True if a meeting is open now.
    pub open: bool,
    /// When the room's next meeting begins, in milliseconds since 1970, if the room has times. Not said inside a meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_ms: Option<u64>,
    /// Who may come in: `open` (everyone who agrees), `approved` (whom a facilitator lets in) or `invited` (whoever
    /// has a link of their own).
    #[serde(default = "everyone")]
    pub entry: String,
    /// For whom this room is, in the group's own words. Nobody checks it: each answers for themself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eligibility: Option<String>,
    /// The ages that it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_band: Option<String>,
    /// What whoever comes in consents to besides the agreements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<String>,
    /// True if it is open only while someone who facilitates is there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub staffed: bool,
    /// True if people may say which pronouns they use.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pronouns: bool,
    /// Private messages: `off`, `facilitators` (notes to them), or `consent` (also between two who have both said yes).
    #[serde(default = "to_facilitators")]
    pub private: String,
}

fn english() -> String {
    "en".to_owned()
}

fn everyone() -> String {
    "open".to_owned()
}

fn to_facilitators() -> String {
    "facilitators".to_owned()
}

/// One thing that is kept here, or is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KeptInfo {
    /// What it is about, for a client's own words: `sealed` (what is written is kept on the disk, sealed, until the end) or
    /// `memory` (in memory only); `notes`, `drafts`, `room`, `addresses`, `reports`, `host` (who could read along).
    pub key: String,
    /// A plain English sentence, for clients without words of their own and for keys that they do not know.
    pub text: String,
}

impl KeptInfo {
    /// Every key of this version.
    pub const KEYS: [&str; 8] =
        ["sealed", "memory", "notes", "drafts", "room", "addresses", "reports", "host"];
}

/// One part of the evening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartInfo {
    /// The format's name for it.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// The form that is asked in it; the agreements have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// Its length in seconds.
    pub seconds: u32,
}
