//! `openchair-server slip ...`: the key that attendance slips are signed with, and verifying one. The server may run
//! meanwhile.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Subcommand;

use crate::settings::Settings;
use crate::slips::{PublicKey, own_key, own_key_if_made, verify};

/// What can be done with slips.
#[derive(Subcommand)]
#[allow(clippy::large_enum_variant, reason = "it is read once, from the command line")]
pub(super) enum SlipCommand {
    /// Print the public key that verifies this server's slips. It is no secret
    Key,
    /// Say what a slip proves, and what not
    Verify {
        /// The slip, as its owner saved it
        file: PathBuf,
        /// The key of another server, as `slip key` printed it there; otherwise this server's own
        #[arg(long, value_name = "KEY")]
        key: Option<PublicKey>,
    },
}

/// Does it, and says what came of it.
pub(super) fn run(command: &SlipCommand, settings: &Settings) -> anyhow::Result<()> {
    let data = &settings.server.data;
    match command {
        SlipCommand::Key => println!("{}", own_key(data)?),
        SlipCommand::Verify { file, key } => {
            let key = key.map_or_else(|| key_here(data), Ok)?;
            let slip =
                fs::read_to_string(file).with_context(|| format!("failed to read {}", file.display()))?;
            println!("{}", verify(&slip, key)?);
        }
    }
    Ok(())
}

fn key_here(data: &Path) -> anyhow::Result<PublicKey> {
    let key = own_key_if_made(data)?;
    key.context("this server has never signed a slip; name the key of the one that did with --key")
}
