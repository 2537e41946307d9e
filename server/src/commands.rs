//! What `openchair-server` can be told on its command line.

mod doctor;
mod format;
mod kept;
mod meeting;
mod room;
mod serve;
mod slip;
mod stores;

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use clap::{Args, Parser, Subcommand};

use crate::clock::{Clock, RealClock};
use crate::settings::{self, Layers, Settings};

/// Anonymous peer-support meetings by text, hosted by yourself. Without a command it serves.
#[derive(Parser)]
#[command(name = "openchair-server", version, about)]
struct CommandLine {
    #[command(flatten)]
    flags: Flags,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Args)]
struct Flags {
    /// The settings file; otherwise ./openchair.toml if it is there
    #[arg(long, global = true, value_name = "FILE", env = "OPENCHAIR_CONFIG")]
    config: Option<PathBuf>,
    /// Where to listen, such as 127.0.0.1:8080
    #[arg(long, global = true, value_name = "ADDRESS")]
    listen: Option<String>,
    /// The folder of the data
    #[arg(long, global = true, value_name = "FOLDER")]
    data: Option<String>,
    /// The address that people use, such as `https://meet.example.org`
    #[arg(long, global = true, value_name = "URL")]
    public_url: Option<String>,
    /// Any other setting, such as limits.seats=40
    #[arg(long = "set", global = true, value_name = "KEY=VALUE", value_parser = key_and_value)]
    set: Vec<(String, String)>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve meetings until told to stop
    Serve,
    /// Make and show rooms
    #[command(subcommand)]
    Room(room::RoomCommand),
    /// Show, check and explain the kinds of evening
    #[command(subcommand)]
    Format(format::FormatCommand),
    /// Show and erase meetings, while the server does not run
    #[command(subcommand)]
    Meeting(meeting::MeetingCommand),
    /// Say what a host should look at: settings, formats, and whether the help list is confirmed
    Doctor,
    /// Say what is kept here now, from the real settings and files
    Kept(kept::KeptCommand),
    /// Verify attendance slips
    #[command(subcommand)]
    Slip(slip::SlipCommand),
}

/// Does what the command line asks. An error is for the person who typed it.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> anyhow::Result<()> {
    main_by(arguments, Arc::new(RealClock::start()))
}

/// The same by another clock of meetings. No setting and no flag reaches this: tests start the program with it.
pub fn main_by(arguments: impl IntoIterator<Item = OsString>, clock: Arc<dyn Clock>) -> anyhow::Result<()> {
    let CommandLine { flags, command } = CommandLine::parse_from(arguments);
    let settings = load(flags)?;
    match command.unwrap_or(Command::Serve) {
        Command::Serve => serve::serve(settings, clock),
        Command::Room(command) => room::run(command, &settings),
        Command::Format(command) => format::run(&command, &settings),
        Command::Meeting(command) => meeting::run(&command, &settings),
        Command::Doctor => doctor::run(&settings, &*clock),
        Command::Kept(command) => kept::run(&command, &settings),
        Command::Slip(command) => slip::run(&command, &settings),
    }
}

fn load(flags: Flags) -> anyhow::Result<Settings> {
    let named = [
        ("server.listen", flags.listen),
        ("server.data", flags.data),
        ("server.public_url", flags.public_url),
    ];
    let named = named.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    let layers = Layers {
        file: flags.config,
        environment: std::env::vars_os().filter_map(as_text).collect(),
        flags: named.chain(flags.set).collect(),
    };
    settings::load(&layers).context("nothing was done")
}

/// A variable that is no text is none of ours.
fn as_text((key, value): (OsString, OsString)) -> Option<(String, String)> {
    Some((key.into_string().ok()?, value.into_string().ok()?))
}

fn key_and_value(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("it must be like limits.seats=40")?;
    Ok((key.trim().to_owned(), value.trim().to_owned()))
}
