//! What hostile bytes may not do: one function for each place where bytes come in from outside. Each asserts what must
//! hold whatever the bytes are. `fuzz/` gives them to libFuzzer; the test `fuzz_corpus` replays what that has kept.

mod apply;
mod bytes;
mod drawn;
mod evening;
mod formats;
mod frame;
mod log_files;
mod log_rows;
mod names;
mod resume;
mod seeds;
mod settings;
mod stored;

pub use apply::apply;
pub use formats::formats;
pub use frame::frame;
pub use log_files::log_files;
pub use log_rows::log_rows;
pub use names::names;
pub use resume::resume;
pub use seeds::write_seeds;
pub use settings::settings;

use tempfile::TempDir;

/// A fuzz target: its name, and its function.
pub type Target = (&'static str, fn(&[u8]));

/// All of them. `fuzz/Cargo.toml` has the same names.
pub const TARGETS: [Target; 8] = [
    ("apply", apply),
    ("formats", formats),
    ("frame", frame),
    ("log_files", log_files),
    ("log_rows", log_rows),
    ("names", names),
    ("resume", resume),
    ("settings", settings),
];

/// A folder on no disk, where the system has such.
fn in_memory() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder for a while")
}
