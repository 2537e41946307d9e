//! What the tests stand on.
//!
//! - [`script`]: a meeting as a text file, who does what when, and what each must and must not see;
//! - [`stream`]: what one person received, and [`known`]: what their client can tell from it;
//! - [`machine`]: plays a script by the pure rules in virtual time;
//! - [`story`]: what people do in an evening that a page tells, [`transcript`]: that page,
//!   with the [`catalogue`] of sentences that people read, and [`evenings`]: all of them;
//! - [`random`] draws meetings in which people do anything; [`model`] says what must hold in them, and [`queue`] who
//!   comes before whom;
//! - [`simulation`] runs evenings in which everything goes wrong, in virtual time;
//! - [`crowds`]: evenings that simulated people hold, by the real meetings in virtual time;
//! - [`cases`]: what someone will try, on any server, and what must happen;
//! - [`server`], [`client`], [`proxy`], [`programs`]: a server as a process, a client over a socket, a line to cut;
//! - [`window`]: the terminal client in a terminal, with keys to press and a screen to read;
//! - [`sockets`]: plays a script by real processes; [`tale`]: what must be the same in every run;
//! - [`mod@never`]: what must never happen, N1 to N20, searched for in any evening;
//! - [`disk`]: an evening of the log on a disk that fails;
//! - [`attack`]: what one server bears, and what a quiet meeting next door feels meanwhile;
//! - [`search`]: for what must be nowhere, in streams, on the disk and in memory; [`marked`]: an evening to search for;
//! - [`mod@fuzz`]: what hostile bytes may not do, with a corpus in `fuzz/`;
//! - [`verdict`]: which of a script's cells held;
//! - [`promises`]: what is promised, what shows it, and whether it holds;
//! - [`mod@reference`]: the one list of messages, and what is generated from it.

pub mod attack;
pub mod cases;
pub mod catalogue;
pub mod client;
pub mod command;
pub mod crowds;
pub mod disk;
pub mod evenings;
pub mod fuzz;
pub mod known;
pub mod machine;
pub mod marked;
pub mod model;
pub mod never;
pub mod process;
pub mod programs;
pub mod promises;
pub mod proxy;
pub mod queue;
pub mod random;
pub mod reference;
pub mod script;
pub mod search;
pub mod server;
pub mod simulation;
pub mod sockets;
pub mod story;
pub mod stream;
pub mod tale;
pub mod transcript;
pub mod verdict;
pub mod window;
