//! Openchair: server.

mod invisible;
pub mod names;
pub mod texts;
