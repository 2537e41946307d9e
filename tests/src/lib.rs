//! What the tests stand on.
//!
//! - [`script`]: a meeting as a text file, who does what when, and what each must and must not see;
//! - [`stream`]: what one person received, and [`known`]: what their client can tell from it;
//! - [`machine`]: plays a script by the pure rules in virtual time;
//! - [`random`] draws meetings in which people do anything, and [`model`] says what must hold in them;
//! - [`verdict`]: which of a script's cells held;
//! - [`mod@reference`]: the one list of messages, and what is generated from it.

pub mod command;
pub mod known;
pub mod machine;
pub mod model;
pub mod random;
pub mod reference;
pub mod script;
pub mod stream;
pub mod verdict;
