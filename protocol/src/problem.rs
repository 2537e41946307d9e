//! What went wrong with a request over HTTP.

use serde::{Deserialize, Serialize};

/// An answer that is an error, in the shape of RFC 9457. It is `application/problem+json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem {
    /// A plain sentence, for clients without words of their own.
    pub title: String,
    /// The status of the answer.
    pub status: u16,
    /// The stable code: one of the wire's, or one of HTTP's own.
    pub code: String,
    /// What exactly is wrong, in plain words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The field of the body that it is about, such as `slots.welcome`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// When it is worth trying again, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<u64>,
}
