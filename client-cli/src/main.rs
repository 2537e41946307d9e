//! The Openchair terminal client: `openchair join LINK`, `openchair facilitate LINK`, `openchair help-lines LINK`,
//! `openchair check LINK`.
//!
//! - [`args`], [`profile`], [`link`], [`ask`], [`keep`], [`language`], [`choice`], [`settings_file`]: what the
//!   program is started with;
//! - [`socket`] carries text, [`protocol::frame`] reads it, [`session`] is the seat over as many connections as it takes;
//! - [`mod@front`] is what every way of showing a meeting offers; [`json`] is the one for scripts;
//! - [`plain`] is the one for people: [`typed`], [`commands`], [`names`] and [`number`] read what they type, [`state`] is what
//!   they know, [`tell`], [`describe`], [`mod@door`], [`mod@help`] and [`words`] make sentences, [`strip`] keeps other people's words harmless;
//! - [`screen`] is the one for people who see, on the full screen: the same sentences, laid out;
//! - [`mod@check`] says what is wrong with a connection; [`manual`] is what is made of the command line's description;
//! - [`mod@rehearse`] is a practice evening with simulated people;
//! - [`looking`] is the one for whoever only looks for help;
//! - [`page`] and [`wrap`] lay them on the screen; [`slip`] is a file that says that someone was here;
//! - [`drive`] is the loop, [`ending`] how it ends.

mod args;
mod ask;
mod asked;
mod check;
mod choice;
mod commands;
mod describe;
mod door;
mod drive;
mod ending;
#[cfg(test)]
mod fixtures;
mod front;
mod help;
mod json;
mod keep;
mod language;
mod line;
mod link;
mod looking;
mod manual;
mod names;
mod number;
mod page;
mod plain;
mod profile;
mod rehearse;
mod screen;
mod session;
mod settings_file;
mod slip;
mod socket;
mod state;
mod strip;
mod tell;
mod typed;
mod words;
mod wrap;

use anyhow::Context;
use args::{Act, Cli, Common, Rehearse};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use choice::Mode;
use clap::Parser;
use drive::Drive;
use ending::Ending;
use front::{Front, Input};
use keep::Kept;
use language::Language;
use link::Link;
use looking::Looking;
use page::Page;
use plain::Plain;
use protocol::client::Key;
use protocol::{Alias, Ticket};
use rehearse::Rehearsal;
use screen::Screen;
use session::{Door, Session};
use socket::Socket;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use tokio::sync::mpsc;
use words::Words;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut cli = Cli::parse();
    if let Err(error) = cli.act.settle() {
        return report(&error, Ending::Usage.exit_code());
    }
    let prepared = match &cli.act {
        Act::Rehearse(options) => return rehearse(options).await,
        Act::Completions { shell } => return print(&manual::completions(*shell)),
        Act::Man { command } => return manual_page(command.as_deref()),
        Act::Check { link, reading } => return check(link, reading.language()).await,
        Act::HelpLines { link, country, reading } => {
            look_for_help(link, &country.join(" "), reading.language())
        }
        Act::Join { common, .. } | Act::Facilitate { common } => prepare(&cli.act, common),
    };
    let (drive, lines) = match prepared {
        Ok(prepared) => prepared,
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

async fn rehearse(options: &Rehearse) -> ExitCode {
    let begun = Rehearsal::begin(options).await.and_then(|rehearsal| {
        let common = Common::leading(rehearsal.facilitator.clone(), options);
        let prepared = prepare(&Act::Facilitate { common: common.clone() }, &common)?;
        Ok((rehearsal, prepared))
    });
    let (rehearsal, prepared) = match begun {
        Ok(begun) => begun,
        Err(error) => return report(&error, Ending::Usage.exit_code()),
    };
    match practise(rehearsal, prepared, options.reading.language()).await {
        Ok(ending) => ExitCode::from(ending.exit_code()),
        Err(error) => report(&error, 1),
    }
}

/// A practice evening in the ordinary interface, and what it was like for those who came.
async fn practise(
    rehearsal: Rehearsal,
    (drive, inputs): (Drive, mpsc::Receiver<Input>),
    language: Language,
) -> anyhow::Result<Ending> {
    let words = Words::new(language);
    say(&rehearsal.introduction(&words))?;
    let ending = tokio::select! {
        ending = drive.run(inputs) => ending?,
        () = rehearse::told_to_end() => Ending::Away,
    };
    say(&rehearsal.review(&words, ending).await?)?;
    Ok(ending)
}

fn say(lines: &[String]) -> std::io::Result<()> {
    let page = Page::of_output();
    lines.iter().try_for_each(|line| writeln!(std::io::stdout().lock(), "{}", page.lay(line)))
}

fn print(bytes: &[u8]) -> ExitCode {
    // Whoever reads may have seen enough.
    std::io::stdout().lock().write_all(bytes).ok();
    ExitCode::SUCCESS
}

fn manual_page(command: Option<&str>) -> ExitCode {
    match manual::page(command) {
        Some(Ok(page)) => print(&page),
        Some(Err(error)) => report(&error.into(), 1),
        None => report(&anyhow::anyhow!("there is no such command"), Ending::Usage.exit_code()),
    }
}

async fn check(link: &str, language: Language) -> ExitCode {
    match check::run(link, &Words::new(language)).await {
        Ok(code) => ExitCode::from(code),
        Err(error) => report(&error.into(), Ending::Usage.exit_code()),
    }
}

/// Everything that can be wrong before the first connection.
fn prepare(act: &Act, common: &Common) -> anyhow::Result<(Drive, mpsc::Receiver<Input>)> {
    let link = link::parse(&common.link)?;
    let kept = kept(common, &link)?;
    let words = Words::new(common.reading.language());
    let mode = if common.json { Mode::Plain } else { choice::mode(common.mode(), &words)? };
    let door = door(act, common, &link, kept, &words)?;
    if common.json && door.alias.is_none() && door.spare.is_none() {
        anyhow::bail!("--json cannot ask for a name: add --as NAME");
    }
    let session = Session::new(door, random::<6>());
    let (front, page, inputs) = front(act, common, words, mode)?;
    Ok((connect(front, page, session, link, common.resume.clone()), inputs))
}

/// A run that asks where help is and ends with the answer.
fn look_for_help(
    link: &str,
    country: &str,
    language: Language,
) -> anyhow::Result<(Drive, mpsc::Receiver<Input>)> {
    let link = link::parse(link)?;
    let session = Session::new(Door::outside(link.room.clone(), ticket()), random::<6>());
    let front = Box::new(Looking(Plain::new(Words::new(language), false, false)));
    Ok((connect(front, Page::of_output(), session, link, None), looking::question(country)))
}

/// A run towards the server of `link`.
fn connect(
    front: Box<dyn Front>,
    page: Page,
    session: Session,
    link: Link,
    resume: Option<PathBuf>,
) -> Drive {
    rustls::crypto::ring::default_provider().install_default().expect("nothing installed one before");
    Drive::new(front, page, session, Socket::new(link.socket, link.origin), resume)
}

fn kept(common: &Common, link: &Link) -> anyhow::Result<Option<Kept>> {
    let Some(path) = &common.resume else { return Ok(None) };
    let kept = keep::load(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(kept.filter(|kept| kept.room == link.room))
}

fn door(act: &Act, common: &Common, link: &Link, kept: Option<Kept>, words: &Words) -> anyhow::Result<Door> {
    let (newcomer, bot, pronouns) = match act {
        Act::Join { newcomer, bot, pronouns, .. } => (*newcomer, *bot, pronouns.clone()),
        _ => (false, false, None),
    };
    let alias = common.alias.as_deref().map(Alias::new).transpose().context("this name cannot be used")?;
    let new = ticket();
    let (ticket, spare, seen) = match kept {
        // A person who comes back is shown the meeting whole; a script goes on where it was.
        Some(kept) => (kept.ticket, Some(new), kept.seen.filter(|_| common.json && !common.once)),
        None => (new, None, None),
    };
    let passphrase = passphrase(act, common, link, spare.is_some(), words)?;
    let (room, key) = (link.room.clone(), link.key.clone());
    Ok(Door { room, ticket, spare, alias, key, passphrase, newcomer, pronouns, bot, seen })
}

fn passphrase(
    act: &Act,
    common: &Common,
    link: &Link,
    has_seat: bool,
    words: &Words,
) -> anyhow::Result<Option<Key>> {
    let facilitates = matches!(act, Act::Facilitate { .. });
    let passphrase = match common.pass_path() {
        Some(path) => ask::from_file(&path).with_context(|| format!("cannot read {}", path.display()))?,
        None if facilitates && link.key.is_none() && !has_seat => {
            ask::from_person(&words.plainly("passphrase-question")).context("cannot read the passphrase")?
        }
        None => return Ok(None),
    };
    Ok(Some(Key(passphrase)))
}

/// How the meeting is shown, how words are laid out that it prints, and where what the person does comes from.
fn front(
    act: &Act,
    common: &Common,
    words: Words,
    mode: Mode,
) -> anyhow::Result<(Box<dyn Front>, Page, mpsc::Receiver<Input>)> {
    let listen = matches!(act, Act::Join { listen: true, .. });
    Ok(match mode {
        _ if common.once => {
            (Box::new(json::Once::new(common.resume.is_some())), Page::Endless, drive::no_lines())
        }
        _ if common.json => (Box::new(json::Json), Page::Endless, drive::typed_lines()),
        Mode::FullScreen => {
            let screen =
                Screen::new(Plain::new(words, listen, false)).context("cannot paint on this terminal")?;
            (Box::new(screen), Page::Screen, screen::inputs())
        }
        Mode::Plain => {
            let echo = std::io::stdin().is_terminal();
            (Box::new(Plain::new(words, listen, echo)), Page::Endless, drive::typed_lines())
        }
    })
}

fn ticket() -> Ticket {
    Ticket::new(random::<32>()).expect("32 bytes are 43 characters of base64url")
}

fn random<const N: usize>() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; N]>())
}
