//! Simulated people. They hold whole evenings in any format, speak only the protocol, and follow from a seed: the same
//! seed and the same things heard give the same acts.
//!
//! - [`person`]: one person as a plain machine without a clock and without a socket; its parts are `client` (ids,
//!   sending again, coming back), `counts` (each event once and in order), `known` (what the wire has told), `plans`
//!   (what is meant to be done, and when) and `habits` (what people do about what they hear);
//! - [`character`]: kinds of people as data, in `characters.toml`; [`words`]: what they say, in `words.toml`;
//! - `facilitator`: leads an evening by what the wire tells;
//! - [`crowd`]: a cast, and the links by which it comes in;
//! - [`account`]: what an evening was for each of them;
//! - [`mod@line`]: people over real WebSockets.
//!
//! Times here are milliseconds of life: whoever drives a person may let them pass faster than a clock does.

pub mod account;
pub mod character;
mod client;
mod counts;
pub mod crowd;
mod facilitator;
mod habits;
mod known;
#[cfg(feature = "line")]
pub mod line;
pub mod person;
mod plans;
pub mod words;

pub use account::{Account, Review};
pub use character::Character;
pub use crowd::{Crowd, Links};
pub use person::{Act, Input, Person};

/// Milliseconds of people's life.
pub type Ms = u64;
