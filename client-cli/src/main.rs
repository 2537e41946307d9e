//! The Openchair terminal client: `openchair join LINK`, `openchair facilitate LINK`.
//!
//! - [`args`], [`link`], [`ask`], [`keep`]: what the program is started with;
//! - [`socket`] carries text, [`frame`] reads it, [`session`] is the seat over as many connections as it takes;
//! - [`mod@front`] is what every way of showing a meeting offers; [`json`] is the one for scripts;
//! - [`plain`] is the one for people: [`typed`], [`commands`] and [`names`] read what they type, [`state`] is what
//!   they know, [`tell`], [`describe`], [`mod@door`] and [`words`] make sentences, [`strip`] keeps other people's words harmless;
//! - [`page`] lays them on the screen; [`slip`] is a file that says that someone was here;
//! - [`drive`] is the loop, [`ending`] how it ends.

mod args;
mod ask;
mod asked;
mod commands;
mod describe;
mod door;
mod drive;
mod ending;
#[cfg(test)]
mod fixtures;
mod frame;
mod front;
mod json;
mod keep;
mod line;
mod link;
mod names;
mod page;
mod plain;
mod session;
mod slip;
mod socket;
mod state;
mod strip;
mod tell;
mod typed;
mod words;

use anyhow::Context;
use args::{Act, Cli, Common};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clap::Parser;
use drive::Drive;
use ending::Ending;
use front::Front;
use keep::Kept;
use link::Link;
use page::Page;
use protocol::client::Key;
use protocol::{Alias, Ticket};
use session::{Door, Session};
use socket::Socket;
use std::io::IsTerminal;
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let (drive, lines) = match prepare(&cli) {
        Ok(drive) => (drive, drive::typed_lines()),
        Err(error) => return report(&error, Ending::Usage.exit_code()),
    };
    match drive.run(lines).await {
        Ok(ending) => ExitCode::from(ending.exit_code()),
        // Whoever read the output has gone.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => report(&error.into(), 1),
    }
}

fn report(error: &anyhow::Error, code: u8) -> ExitCode {
    eprintln!("openchair: {error:#}");
    ExitCode::from(code)
}

/// Everything that can be wrong before the first connection.
fn prepare(cli: &Cli) -> anyhow::Result<Drive> {
    let common = cli.common();
    let link = link::parse(&common.link)?;
    let kept = kept(common, &link)?;
    let door = door(cli, &link, kept)?;
    if common.json && door.alias.is_none() && door.spare.is_none() {
        anyhow::bail!("--json cannot ask for a name: add --as NAME");
    }
    rustls::crypto::ring::default_provider().install_default().expect("nothing installed one before");
    let session = Session::new(door, random::<6>());
    let socket = Socket::new(link.socket, link.origin);
    let page = if common.json { Page::Endless } else { Page::of_output() };
    Ok(Drive::new(front(cli), page, session, socket, common.resume.clone()))
}

fn kept(common: &Common, link: &Link) -> anyhow::Result<Option<Kept>> {
    let Some(path) = &common.resume else { return Ok(None) };
    let kept = keep::load(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(kept.filter(|kept| kept.room == link.room))
}

fn door(cli: &Cli, link: &Link, kept: Option<Kept>) -> anyhow::Result<Door> {
    let common = cli.common();
    let (newcomer, bot, pronouns) = match &cli.act {
        Act::Join { newcomer, bot, pronouns, .. } => (*newcomer, *bot, pronouns.clone()),
        Act::Facilitate { .. } => (false, false, None),
    };
    let alias = common.alias.as_deref().map(Alias::new).transpose().context("this name cannot be used")?;
    let new = ticket();
    let (ticket, spare, seen) = match kept {
        // A person who comes back is shown the meeting whole; a script goes on where it was.
        Some(kept) => (kept.ticket, Some(new), kept.seen.filter(|_| common.json)),
        None => (new, None, None),
    };
    let passphrase = passphrase(cli, link, spare.is_some())?;
    let (room, key) = (link.room.clone(), link.key.clone());
    Ok(Door { room, ticket, spare, alias, key, passphrase, newcomer, pronouns, bot, seen })
}

fn passphrase(cli: &Cli, link: &Link, has_seat: bool) -> anyhow::Result<Option<Key>> {
    let facilitates = matches!(cli.act, Act::Facilitate { .. });
    let passphrase = match &cli.common().pass_file {
        Some(path) => ask::from_file(path).with_context(|| format!("cannot read {}", path.display()))?,
        None if facilitates && link.key.is_none() && !has_seat => {
            ask::from_person("Passphrase of this room:").context("cannot read the passphrase")?
        }
        None => return Ok(None),
    };
    Ok(Some(Key(passphrase)))
}

fn front(cli: &Cli) -> Box<dyn Front> {
    if cli.common().json {
        return Box::new(json::Json);
    }
    let listen = matches!(cli.act, Act::Join { listen: true, .. });
    let echo = std::io::stdin().is_terminal();
    Box::new(plain::Plain::new(words::Words::english(), listen, echo))
}

fn ticket() -> Ticket {
    Ticket::new(random::<32>()).expect("32 bytes are 43 characters of base64url")
}

fn random<const N: usize>() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; N]>())
}
