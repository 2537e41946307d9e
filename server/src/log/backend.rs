//! What every backend is made of, also one that stands elsewhere: sealing under a meeting's key, the chain, and the
//! tails that readers follow. Its contract is that of [`Log`](super::Log).

pub use super::cipher::{Key, NotGenuine, OVERHEAD};
pub use super::envelope::{Chain, open, seal};
pub use super::reader::Tails;
