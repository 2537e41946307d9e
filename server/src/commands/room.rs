//! `openchair-server room ...`: rooms, straight in the data folder. The server may run meanwhile.

use std::io::{self, IsTerminal};
use std::sync::Arc;

use anyhow::{Context, bail};
use clap::Subcommand;
use meeting::format::Admission;
use protocol::RoomName;
use secrecy::SecretString;

use super::stores;
use crate::clock::{Clock, RealClock};
use crate::links;
use crate::new_room::{self, NewRoom};
use crate::rooms::{Credential, CredentialId, Grants, Rooms, StoreError};
use crate::settings::{Backend, Settings};

/// What can be done with rooms.
#[derive(Subcommand)]
pub(super) enum RoomCommand {
    /// Make a room, and show its links
    Create(NewRoom),
    /// Show all rooms
    List,
    /// Make one more facilitator's link to a room, or a link for two who come together
    Link {
        /// The room
        #[arg(value_parser = new_room::name)]
        name: RoomName,
        /// For someone and their companion: the first to come in by it takes part, the second only listens
        #[arg(long)]
        companion: bool,
    },
    /// Make a link for one person alone: into a room that opens to nobody else, and back to their seat in it
    Invite {
        /// The room
        #[arg(value_parser = new_room::name)]
        name: RoomName,
    },
    /// Make a link that makes one room in the browser, for whoever is to start a group here
    StartLink {
        /// How many days it works
        #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u16).range(1..=366))]
        days: u16,
    },
    /// Show the links to a room, with the ids by which they are revoked
    Links {
        /// The room
        #[arg(value_parser = new_room::name)]
        name: RoomName,
    },
    /// Give a room a passphrase that lets its facilitators in, in place of the one it had
    ///
    /// It is asked for without being shown, or read as one line from standard input; never an argument.
    Passphrase {
        /// The room
        #[arg(value_parser = new_room::name)]
        name: RoomName,
    },
    /// Make a link or passphrase worthless. Whoever leads a meeting by it is a member from then on
    Revoke {
        /// Its id, as `room links` shows it
        #[arg(value_parser = |id: &str| Ok::<_, std::convert::Infallible>(CredentialId::from(id.to_owned())))]
        id: CredentialId,
    },
}

/// Does it, and says what came of it.
pub(super) fn run(command: RoomCommand, settings: &Settings) -> anyhow::Result<()> {
    if settings.log.backend == Backend::Memory {
        bail!("with `log.backend` = `memory` rooms live in the running server only: use its set-up link");
    }
    let clock = Arc::new(RealClock::start());
    let rooms = Rooms::new(stores::rooms(settings)?, clock.clone(), settings.rooms.max);
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async {
        match command {
            RoomCommand::Create(new) => create(new, &rooms, settings, clock.wall_ms()).await,
            RoomCommand::List => list(&rooms).await,
            RoomCommand::Link { name, companion: false } => link(&name, &rooms, settings).await,
            RoomCommand::Link { name, companion: true } => companion_link(&name, &rooms, settings).await,
            RoomCommand::Invite { name } => invite(&name, &rooms, settings).await,
            RoomCommand::StartLink { days } => start_link(days, &rooms, settings, clock.wall_ms()).await,
            RoomCommand::Links { name } => links_of(&name, &rooms, settings, clock.wall_ms()).await,
            RoomCommand::Passphrase { name } => passphrase(&name, &rooms).await,
            RoomCommand::Revoke { id } => revoke(&id, &rooms).await,
        }
    })
}

async fn create(new: NewRoom, rooms: &Rooms, settings: &Settings, now_ms: u64) -> anyhow::Result<()> {
    let formats = stores::formats(settings)?;
    let (name, format) = (new.name.clone(), new.format.clone());
    let made = new_room::make(new, &formats, rooms, &settings.public_url(), now_ms).await;
    let made = made.with_context(|| format!("the room {name} was not made"))?;
    println!("The room {name} is made. Its evenings follow the format {format}.");
    println!();
    if formats.get(&format).is_some_and(|loaded| loaded.format.entry == Admission::Invited) {
        println!("It opens only to whoever has a link of their own: openchair-server room invite {name}");
        println!("makes one for one person. Its page, where help stands too:");
    } else {
        println!("For everyone:");
    }
    println!("  {}", made.link);
    println!();
    show_facilitator_link(&made.facilitator_link);
    Ok(())
}

async fn list(rooms: &Rooms) -> anyhow::Result<()> {
    let rooms = rooms.list().await?;
    if rooms.is_empty() {
        println!("There are no rooms yet. Make one: openchair-server room create NAME --format circle");
    }
    for room in rooms {
        let listing = format!("{:?}", room.listing).to_lowercase();
        let times: String = room.schedule.iter().map(|time| format!("  {time}")).collect();
        println!("{:<24} {:<16} {listing:<8}{times}", room.name.as_str(), room.format);
    }
    Ok(())
}

async fn link(name: &RoomName, rooms: &Rooms, settings: &Settings) -> anyhow::Result<()> {
    let link = new_room::facilitator_link(rooms, name, &settings.public_url()).await;
    show_facilitator_link(&link.with_context(|| format!("no link to {name} was made"))?);
    Ok(())
}

async fn companion_link(name: &RoomName, rooms: &Rooms, settings: &Settings) -> anyhow::Result<()> {
    let link = new_room::companion_link(rooms, name, &settings.public_url()).await;
    println!(
        "For someone and their companion. The first to come in by it takes part, the second only listens."
    );
    println!("It is shown this once; `room links` has its id, by which it is revoked:");
    println!("  {}", link.with_context(|| format!("no link to {name} was made"))?);
    Ok(())
}

async fn invite(name: &RoomName, rooms: &Rooms, settings: &Settings) -> anyhow::Result<()> {
    let link = new_room::invitation(rooms, name, &settings.public_url()).await;
    println!("For one person alone. It is shown this once; `room links` has its id, by which it is revoked:");
    println!("  {}", link.with_context(|| format!("no link to {name} was made"))?);
    Ok(())
}

async fn start_link(days: u16, rooms: &Rooms, settings: &Settings, now_ms: u64) -> anyhow::Result<()> {
    const DAY_MS: u64 = 24 * 60 * 60 * 1_000;
    let secret = rooms.create_start_link(now_ms + u64::from(days) * DAY_MS).await;
    println!("For whoever is to start a group here. It makes one room, and works for {days} days:");
    println!("  {}", links::of_start(&settings.public_url(), &secret.context("no link was made")?));
    Ok(())
}

async fn links_of(name: &RoomName, rooms: &Rooms, settings: &Settings, now_ms: u64) -> anyhow::Result<()> {
    let room = rooms.get(name).await?.ok_or(StoreError::NoSuchRoom)?;
    println!("For everyone:");
    println!("  {}", links::of_room(&settings.public_url(), &room.address));
    println!();
    println!("Links and passphrases that were made; what they open was shown once:");
    for credential in rooms.credentials(&room.name).await? {
        println!("  {}", described(&credential, now_ms));
    }
    Ok(())
}

fn described(credential: &Credential, now_ms: u64) -> String {
    let state = match credential {
        Credential { revoked: true, .. } => "revoked".to_owned(),
        spent if !spent.is_live(now_ms) => "over".to_owned(),
        Credential { uses_left: Some(left), .. } => format!("works {left} more times"),
        _ => "works".to_owned(),
    };
    let device = if credential.device { ", on a device" } else { "" };
    format!("{}  {:<14} {state}{device}", credential.id, credential.grants.name())
}

async fn passphrase(name: &RoomName, rooms: &Rooms) -> anyhow::Result<()> {
    let room = rooms.get(name).await?.ok_or(StoreError::NoSuchRoom)?;
    let passphrase = ask_passphrase().context("no passphrase was read")?;
    let set = rooms.set_passphrase(&room.name, Grants::Facilitator, &passphrase).await;
    set.context("the passphrase was not set")?;
    println!("Whoever knows it can hold the meetings of {name}: openchair facilitate LINK asks for it.");
    Ok(())
}

fn ask_passphrase() -> io::Result<SecretString> {
    if io::stdin().is_terminal() {
        return rpassword::prompt_password("The new passphrase: ").map(SecretString::from);
    }
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    Ok(SecretString::from(line.trim_end_matches(['\r', '\n'])))
}

async fn revoke(id: &CredentialId, rooms: &Rooms) -> anyhow::Result<()> {
    if rooms.revoke(id).await?.is_none() {
        bail!("there is no link with the id {id}; `room links NAME` shows the ids");
    }
    println!(
        "It opens nothing any more. In a meeting that runs now, whoever leads by it is a member in a few seconds."
    );
    Ok(())
}

fn show_facilitator_link(link: &str) {
    println!("Yours alone, to hold the meetings. It is shown this once; keep it where only you can find it:");
    println!("  {link}");
}
