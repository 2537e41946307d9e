//! A room's links, for whoever facilitates it.

use serde::{Deserialize, Serialize};

/// A room's links that work now, each by its id. The answer of `GET /api/rooms/{room}/links`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinkList {
    /// The links.
    pub links: Vec<LinkInfo>,
}

/// What may be known of a link without its secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinkInfo {
    /// Its public name, by which it is revoked.
    pub id: String,
    /// What it grants: `facilitator`, `cofacilitator`, `invitation`, `companion` or `steward`.
    pub grants: String,
    /// When it was made, in milliseconds since 1970, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_ms: Option<u64>,
    /// When it stops working, in milliseconds since 1970, if it does by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_ms: Option<u64>,
    /// How often it may still be used, if that is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uses_left: Option<u32>,
    /// True if it was made to be kept on a device.
    pub device: bool,
    /// True for the link by which this was asked.
    pub presented: bool,
}

/// A link that was just made. The answer of `POST /api/rooms/{room}/links`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MadeLink {
    /// Its public name, by which it is revoked.
    pub id: String,
    /// The whole link, with its secret behind the `#`.
    pub link: String,
    /// The secret alone, for `key` in `enter`. Both stand in this answer and nowhere else.
    pub secret: String,
}
