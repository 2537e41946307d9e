//! The kinds of evening that a room may follow, for whoever chooses one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::door::PartInfo;

/// Every format of a server, by name. The answer of `GET /api/formats`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormatList {
    /// The formats.
    pub formats: Vec<FormatInfo>,
}

/// What tells one format from another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormatInfo {
    /// Its name, such as `circle`.
    pub name: String,
    /// How long an evening is, in minutes.
    pub minutes: u16,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// What it calls its facilitator ("chair", "keeper").
    pub facilitator_label: String,
    /// What it calls whoever leads beside them, if it has a word for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cofacilitator_label: Option<String>,
    /// An evening does not begin before so many who lead are there; 0 where it does not wait for any.
    pub facilitators: u16,
    /// For how many people it is, if it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<SizeInfo>,
    /// Who may come in: `open`, `approved` or `invited`, as in `DoorInfo`.
    pub entry: String,
    /// Whoever comes late takes part (`any`), only listens (`listen`), or is not let in (`closed`).
    pub late: String,
    /// Private messages: `off`, `facilitators` or `consent`, as in `DoorInfo`.
    pub private: String,
    /// True if it is open only while someone who facilitates is there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub staffed: bool,
    /// True if people may say which pronouns they use.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pronouns: bool,
    /// For whom it is, in its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eligibility: Option<String>,
    /// The ages that it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_band: Option<String>,
}

/// How many people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SizeInfo {
    /// With fewer the facilitator is asked what to do.
    pub least: u16,
    /// A word to whoever plans: nobody is turned away for it.
    pub most: u16,
}

/// One format with its evening and its texts, for whoever makes a room of it. The answer of `GET /api/formats/{name}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormatWhole {
    /// What stands in the list too, beside the rest in the same object.
    #[serde(flatten)]
    pub info: FormatInfo,
    /// The evening's parts and their minutes, in order.
    pub evening: Vec<PartInfo>,
    /// Its texts by the slot's name, each of which a room may bring in its own words. Lines of `---` divide one into parts.
    pub slots: BTreeMap<String, String>,
    /// What everyone agrees to where a room has no agreements of its own, one sentence each.
    pub agreements: Vec<String>,
    /// What the people who lead can and cannot do, where a room does not say it in its own words.
    pub limits_text: String,
    /// Who helps in such an evening beside those who lead.
    pub roles: Vec<String>,
}
