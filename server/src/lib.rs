//! Openchair: server.

pub mod app;
pub mod clock;
mod invisible;
pub mod log;
pub mod names;
pub mod rates;
pub mod return_words;
pub mod settings;
pub mod texts;
