//! The programs that tests start, built once and found beside the running test.

use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The path of a program of this workspace, such as `openchair-server`. The first call builds all of them, so that
/// no test runs yesterday's.
pub fn program(name: &str) -> Result<PathBuf> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let folder = BUILT.get_or_init(|| build().map_err(|error| format!("{error:#}")));
    let path = folder.as_ref().map_err(|why| anyhow::anyhow!("{why}"))?.join(name);
    ensure!(path.exists(), "{} is not there", path.display());
    Ok(path)
}

fn build() -> Result<PathBuf> {
    let folder = folder()?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // All of them, as the suites do: fewer packages would ask libraries for other features, and have them built again.
    cargo.args(["build", "--quiet", "--workspace", "--bins"]);
    if folder.ends_with("release") {
        cargo.arg("--release");
    }
    cargo.current_dir(workspace());
    let built = cargo.status().context("failed to start cargo")?;
    ensure!(built.success(), "the programs could not be built");
    Ok(folder)
}

/// `target/debug` or `target/release`: where the running program lies, or the folder above its `deps`.
fn folder() -> Result<PathBuf> {
    let running = std::env::current_exe().context("failed to find the running program")?;
    let folder = running.parent().context("the running program lies in no folder")?;
    Ok(if folder.ends_with("deps") { folder.parent().unwrap_or(folder) } else { folder }.to_owned())
}

/// The root of the workspace.
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the workspace")
}
