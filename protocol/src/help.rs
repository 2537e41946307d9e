//! Where people in need find help: lists of lines by country. They belong to no room and to no meeting.

use serde::{Deserialize, Serialize};

/// Where to find help. The answer to `help`, and of `GET /api/help`. It always holds something: `worldwide` is never
/// empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HelpInfo {
    /// Lines of the host's own, in the host's own words. They come first.
    pub host: Vec<String>,
    /// The list of the country that was asked for, or of the host's own if none was; left out if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<HelpList>,
    /// True if this server has no list of the country that was asked for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unknown: bool,
    /// What helps everywhere.
    pub worldwide: Vec<HelpLine>,
    /// The countries that have a list, by name.
    pub countries: Vec<HelpCountry>,
}

/// Whose list stands at the doors. The answer of `POST /api/help/confirm`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HelpConfirmed {
    /// The country's code, two letters of ISO 3166-1.
    pub country: String,
    /// The day on which the host last found the list right, as `2026-11-22`; absent if the host never has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<String>,
    /// True if the country stands in the server's settings, which win over any other choice.
    pub by_settings: bool,
}

/// The lines of one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HelpList {
    /// The country's code, two letters of ISO 3166-1.
    pub country: String,
    /// Its name.
    pub name: String,
    /// The day on which the list was put together, as `2026-11-22`.
    pub date: String,
    /// The day on which this server's host last looked at it and found it right; left out if the host never has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<String>,
    /// The lines, those for danger to life first. Never empty.
    pub lines: Vec<HelpLine>,
}

/// One line to turn to, and at least one way to reach it. For people, in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HelpLine {
    /// What it is called.
    pub name: String,
    /// What it is for, as it reads behind "for".
    pub what: String,
    /// The number to call, perhaps several in one sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// What to send a text message to, with the word to send if it takes one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The address of a page to write on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat: Option<String>,
    /// The address of its page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<String>,
    /// When someone answers, such as "at any hour".
    pub hours: String,
    /// In which languages.
    pub languages: Vec<String>,
}

/// A country to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HelpCountry {
    /// Its code, two letters of ISO 3166-1.
    pub country: String,
    /// Its name.
    pub name: String,
}
