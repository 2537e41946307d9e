//! `openchair-server format ...`: the kinds of evening, shipped and the host's own.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Subcommand;

use super::stores;
use crate::formats::{self, Loaded, explain};
use crate::settings::Settings;

/// What can be done with formats.
#[derive(Subcommand)]
pub(super) enum FormatCommand {
    /// Show all formats that rooms can follow
    List,
    /// Say what is wrong in a format's file, and where
    Check {
        /// The file, such as `book_club.toml`
        file: PathBuf,
    },
    /// Tell a format's evening in words, with its minutes
    Explain {
        /// The format's name, or its file
        format: String,
    },
}

/// Does it, and says what came of it.
pub(super) fn run(command: &FormatCommand, settings: &Settings) -> anyhow::Result<()> {
    match command {
        FormatCommand::List => list(settings),
        FormatCommand::Check { file } => check(file, settings),
        FormatCommand::Explain { format } => explain_one(format, settings),
    }
}

fn list(settings: &Settings) -> anyhow::Result<()> {
    let all = stores::formats(settings)?;
    for loaded in all.names().filter_map(|name| all.get(name)) {
        let leads = &loaded.format.facilitator_label;
        println!("{:<20} {:>4} min  {leads}", loaded.format.name, loaded.format.minutes);
    }
    Ok(())
}

fn check(file: &Path, settings: &Settings) -> anyhow::Result<()> {
    let checked = formats::load_with(settings.formats.folder.as_deref(), file)?;
    match checked.of_file(file) {
        Some(Loaded { format, .. }) => {
            println!("{} is fine: an evening of {} minutes.", file.display(), format.minutes);
        }
        None => println!("{} is fine, and so are all formats with it.", file.display()),
    }
    Ok(())
}

fn explain_one(format: &str, settings: &Settings) -> anyhow::Result<()> {
    if format.ends_with(".toml") {
        let file = PathBuf::from(format);
        let all = formats::load_with(settings.formats.folder.as_deref(), &file)?;
        let loaded = all.of_file(&file).context("this file holds what formats share, and no evening")?;
        println!("{}", explain(loaded));
        return Ok(());
    }
    let all = stores::formats(settings)?;
    let Some(loaded) = all.get(format) else {
        let known = all.names().collect::<Vec<_>>().join(", ");
        bail!("there is no format {format}; known: {known}");
    };
    println!("{}", explain(loaded));
    Ok(())
}
