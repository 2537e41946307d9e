//! Openchair: server.

mod invisible;
pub mod log;
pub mod names;
pub mod texts;
