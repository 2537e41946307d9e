//! `openchair-server room ...`: rooms, straight in the data folder. The server may run meanwhile.

use std::sync::Arc;

use anyhow::{Context, bail};
use clap::Subcommand;
use protocol::RoomName;

use super::stores;
use crate::clock::{Clock, RealClock};
use crate::formats;
use crate::new_room::{self, NewRoom};
use crate::rooms::Rooms;
use crate::settings::{Backend, Settings};

/// What can be done with rooms.
#[derive(Subcommand)]
pub(super) enum RoomCommand {
    /// Make a room, and show its links
    Create(NewRoom),
    /// Show all rooms
    List,
    /// Make one more facilitator's link to a room
    Link {
        /// The room
        #[arg(value_parser = |name: &str| RoomName::new(name))]
        name: RoomName,
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
            RoomCommand::Link { name } => link(&name, &rooms, settings).await,
        }
    })
}

async fn create(new: NewRoom, rooms: &Rooms, settings: &Settings, now_ms: u64) -> anyhow::Result<()> {
    let formats = formats::load_all(settings.formats.folder.as_deref())?;
    let (name, format) = (new.name.clone(), new.format.clone());
    let made = new_room::make(new, &formats, rooms, &settings.public_url(), now_ms).await;
    let made = made.with_context(|| format!("the room {name} was not made"))?;
    println!("The room {name} is made. Its evenings follow the format {format}.");
    println!();
    println!("For everyone:");
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
        println!("{:<24} {:<16} {listing}", room.name.as_str(), room.format);
    }
    Ok(())
}

async fn link(name: &RoomName, rooms: &Rooms, settings: &Settings) -> anyhow::Result<()> {
    let link = new_room::facilitator_link(rooms, name, &settings.public_url()).await;
    show_facilitator_link(&link.with_context(|| format!("no link to {name} was made"))?);
    Ok(())
}

fn show_facilitator_link(link: &str) {
    println!("Yours alone, to hold the meetings. It is shown this once; keep it where only you can find it:");
    println!("  {link}");
}
