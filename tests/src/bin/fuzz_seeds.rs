//! Writes what the corpora of the fuzz targets begin with into a folder (`fuzz/README.md`).

use anyhow::Context;

fn main() -> anyhow::Result<()> {
    let folder = std::env::args_os().nth(1).context("usage: fuzz_seeds FOLDER")?;
    harness::fuzz::write_seeds(folder.as_ref())
}
