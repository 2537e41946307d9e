//! The threats that a host or a facilitator may meet, each tried over real sockets (SAFETY 1). What a test tries stands in
//! its name, and which row of the table that is stands above it.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod disruptors;
mod guesses;
mod links;
mod names;
mod onlookers;
mod room;
