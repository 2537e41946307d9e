//! What tests put under a server in the place of something that it trusts. Everything in the project that needs unsafe
//! code is in here, and nothing that is shipped depends on it.
//!
//! - [`wiping`]: an allocator that leaves nothing behind in freed memory.

pub mod wiping;
