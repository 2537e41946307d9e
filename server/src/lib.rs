//! The Openchair server: sockets, tasks, storage, administration. It holds no rule of a meeting.
//!
//! From the outside in:
//! - [`commands`]: the command line; [`settings`]: all that a host can set;
//! - [`run()`]: the library's entry, one server from its listener to its end; [`app`]: what its parts share;
//! - `crowd`: how many connections there may be;
//! - [`accept`], [`http`], [`origin`], [`upgrade`]: from a socket to a request, and from `/ws` to a connection;
//! - [`connection`]: one WebSocket connection; [`frames`]: its JSON, both ways; [`session`]: who speaks on it, from
//!   hello to a seat;
//! - [`meetings`]: the meetings that run, one task each; [`opening`]: what one starts from; [`outbox`]: the way back to
//!   a connection;
//! - [`log`]: what was asked of each meeting, stored and in order;
//! - [`names`], [`texts`], [`return_words`]: what people may call themselves and write, and the words that bring a
//!   seat back; [`rates`]: how often;
//! - `revocations`: credentials that are revoked while a meeting runs;
//! - [`formats`]: the shapes of an evening, from TOML files to what a meeting starts from;
//! - [`help`]: where people in need find help, by country;
//! - [`rooms`]: rooms and their credentials between meetings; [`new_room`]: making one; [`links`] to it;
//! - [`schedule`]: when a room's meetings are;
//! - [`setup`]: the link that makes the first room; [`slips`]: what says that someone was here, if they ask for it;
//! - [`door`]: what stands at a room's door; [`kept`]: what is kept here, in plain words;
//! - [`mod@web`]: the files of the browser client;
//! - `read_only`: looking at a database that may be in use;
//! - [`clock`], [`logs`], [`process`]: time, what the program says about itself, and what the system must know.

mod accept;
mod alike;
pub mod app;
pub mod clock;
pub mod commands;
mod connection;
mod crowd;
pub mod door;
pub mod formats;
pub mod frames;
pub mod help;
mod http;
mod invisible;
pub mod kept;
pub mod links;
pub mod log;
mod logs;
pub mod meetings;
pub mod names;
pub mod new_room;
mod opening;
mod origin;
pub mod outbox;
mod process;
pub mod rates;
mod read_only;
pub mod return_words;
mod revocations;
pub mod rooms;
mod run;
pub mod schedule;
pub mod session;
pub mod settings;
pub mod setup;
pub mod slips;
mod strict_lines;
pub mod texts;
mod upgrade;
pub mod web;

pub use accept::bind;
pub use connection::socket;
pub use run::{Parts, RunError, run};
