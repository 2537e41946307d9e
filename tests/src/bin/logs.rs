//! Searches what the test servers have said about themselves: `OPENCHAIR_TEST_LOGS=FOLDER` keeps it while tests run, and
//! `logs FOLDER` then looks for addresses, secrets, room names, and what people wrote and called themselves.

use anyhow::{Context, Result, ensure};
use harness::script::Script;
use harness::search::{Sought, words_of_people};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Rooms that tests make, as far as their names are no words of everyday.
const ROOMS: [&str; 4] = ["tuesday", "tuesday-evening", "a-room", "marsh-lantern"];

/// A shorter text stands in any file.
const TEXT_LETTERS: usize = 8;

fn main() -> ExitCode {
    match searched() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("logs: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn searched() -> Result<()> {
    let folder = std::env::args_os().nth(1).context("expected the folder that OPENCHAIR_TEST_LOGS named")?;
    let searched = sought()?.search(Path::new(&folder))?;
    searched.found.iter().for_each(|found| println!("{found}"));
    println!("logs: {} files, {} lines, {} found", searched.files, searched.lines, searched.found.len());
    ensure!(searched.found.is_empty(), "something stands there that must not");
    Ok(())
}

/// The words of all scripts.
fn sought() -> Result<Sought> {
    let (mut texts, mut names) = (Vec::new(), ROOMS.map(str::to_owned).to_vec());
    for file in scripts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts"))? {
        let script = Script::read(&file).with_context(|| file.display().to_string())?;
        names.extend(script.header.cast.iter().map(|member| member.name.clone()));
        texts.extend(words_of_people(&script).into_iter().filter(|words| words.len() >= TEXT_LETTERS));
    }
    Ok(Sought::new(texts, names))
}

fn scripts(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(scripts(&path)?);
        } else if path.extension().is_some_and(|end| end == "script") {
            files.push(path);
        }
    }
    Ok(files)
}
