//! What Openchair costs, measured against what the machine allows (issue: fast and small; `docs/performance.md` has the
//! figures).
//!
//! - [`load`] is the generator, a process of its own: it brings people in, lets lines come at a pace, and checks that each
//!   line reached everyone once and in order;
//! - [`ceiling`] is a server that does nothing but what every server must: the limit in the same run;
//! - [`workloads`] says which loads there are, [`goals`] what is to be reached, [`report`] makes the table;
//! - [`studies`] are what is measured without a ceiling: memory, starting, the log, how cost grows, whole evenings, with
//!   [`plot`]s of what grows.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "figures are printed with three digits, and a bench runs on machines of 64 bits"
)]

pub mod ceiling;
pub(crate) mod dialect;
pub(crate) mod frames;
pub mod goals;
pub(crate) mod lines;
pub mod load;
pub mod machine;
pub mod plot;
pub mod report;
pub mod results;
pub mod servers;
pub mod spec;
pub mod studies;
pub mod workloads;
