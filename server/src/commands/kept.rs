//! `openchair-server kept`: what is kept here now, and whether that is true. The server may run meanwhile.

use std::thread;
use std::time::Duration;

use anyhow::bail;
use clap::Args;

use super::stores;
use crate::kept::{self, Here};
use crate::settings::Settings;

/// A meeting that ends just now, or begins, is half-way for a moment.
const LOOKS: usize = 5;
const BETWEEN_LOOKS: Duration = Duration::from_millis(300);

/// What to do beside showing it.
#[derive(Args)]
pub(super) struct KeptCommand {
    /// Check that it is true, and fail if it is not
    #[arg(long)]
    verify: bool,
}

/// Says it, and checks it if that is asked.
pub(super) fn run(command: &KeptCommand, settings: &Settings) -> anyhow::Result<()> {
    let mut here = look(settings)?;
    for _ in 1..LOOKS {
        if !command.verify || here.untruths().is_empty() {
            break;
        }
        thread::sleep(BETWEEN_LOOKS);
        here = look(settings)?;
    }
    println!("At every door of this server stands:");
    kept::lines(settings).iter().for_each(|line| println!("- {}", line.text));
    println!("Now:");
    here.sentences().iter().for_each(|said| println!("- {said}"));
    if command.verify { verify(&here) } else { Ok(()) }
}

fn look(settings: &Settings) -> anyhow::Result<Here> {
    Ok(Here::look(settings, stores::master_file(settings).ok().as_deref())?)
}

fn verify(here: &Here) -> anyhow::Result<()> {
    let untruths = here.untruths();
    if untruths.is_empty() {
        println!("Verified: the files and settings are as they are said to be.");
        return Ok(());
    }
    println!("This is not true:");
    untruths.iter().for_each(|said| println!("- {said}"));
    bail!("what is kept here is not what the doors say")
}
