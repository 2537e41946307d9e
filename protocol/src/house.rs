//! The server as a whole, as its front page needs it.

use serde::{Deserialize, Serialize};

/// What everyone may know of a server. The answer of `GET /api/house`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HouseInfo {
    /// True if anyone may start a group, without a link from the host.
    pub may_start: bool,
    /// The country whose help list stands at the doors, two letters of ISO 3166-1, if one is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help_country: Option<String>,
    /// The day on which the host last found that list right, as `2026-11-22`, if they ever have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help_confirmed: Option<String>,
}
