//! Meetings over real sockets: what people send, and what each of them gets.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod coming_back;
mod door;
mod ending;
mod frames;
mod person;
mod place;
mod saying;
