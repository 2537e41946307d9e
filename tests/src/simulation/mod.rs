//! A simulation of whole evenings in virtual time: the real meetings, sessions, outboxes, seal and chain, between
//! simulated people, a simulated network and a simulated disk (DECISIONS 14). Everything follows from a seed.
//!
//! - [`plan`]: what is to happen, people's acts and faults, as data; [`shrink`] cuts a failing one down;
//! - [`evening`]: the run of a plan; [`person`] and [`mod@line`]: a client, and the network between it and its session;
//! - [`log`] on a [`disk`]: the log's contract where writes tear and syncs fail;
//! - [`truth`]: the same rules beside the server, with which everything that anybody receives is compared;
//! - [`heard`]: what everybody received, searched for what must never happen;
//! - [`time`] and [`tasks`]: a clock and an executor without a machine;
//! - [`plant`]: defects that must be caught; [`tally`]: what happened.

pub mod disk;
pub mod evening;
pub mod heard;
pub mod line;
pub mod log;
pub mod person;
pub mod plan;
pub mod plant;
pub mod shrink;
pub mod tally;
pub mod tasks;
pub mod time;
pub mod truth;

pub use evening::{Broken, run, run_and_hear};
pub use plan::Plan;
pub use plant::Plant;
pub use tally::Tally;
