//! What tests put under a server in the place of something that it trusts. Everything in the project that needs unsafe
//! code is in here, and nothing that is shipped depends on it.
//!
//! - [`failing_disk`]: a disk under SQLite that fails when it is told to, and shows what a power cut would leave;
//! - [`wiping`]: an allocator that leaves nothing behind in freed memory.

pub mod failing_disk;
pub mod wiping;
