//! `openchair-server meeting ...`: what the log holds of meetings. The server must not run meanwhile.

use std::sync::Arc;

use anyhow::bail;
use clap::Subcommand;

use super::stores;
use crate::log::{Log, MeetingId};
use crate::meetings::{Stored, stored};
use crate::settings::{Backend, Settings};

/// What can be done with meetings.
#[derive(Subcommand)]
pub(super) enum MeetingCommand {
    /// Show all meetings that are kept, and which of them are damaged
    List,
    /// Erase a meeting for good, such as one that is damaged: its room can then hold a new one
    Erase {
        /// Its id, as `meeting list` shows it
        id: MeetingId,
    },
}

/// Does it, and says what came of it.
pub(super) fn run(command: &MeetingCommand, settings: &Settings) -> anyhow::Result<()> {
    if settings.log.backend == Backend::Memory {
        bail!("with `log.backend` = `memory` meetings live in the running server only");
    }
    let log = stores::log(settings)?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async {
        match command {
            MeetingCommand::List => list(&log).await,
            MeetingCommand::Erase { id } => erase(&*log, *id).await,
        }
    })
}

async fn list(log: &Arc<dyn Log>) -> anyhow::Result<()> {
    let all = stored(log).await?;
    if all.is_empty() {
        println!("No meeting is kept.");
    }
    for Stored { id, room, trouble } in all {
        let room = room.map_or("(unknown)".to_owned(), |room| room.to_string());
        let state = trouble.map_or("goes on with the server".to_owned(), |trouble| trouble.to_string());
        println!("{id}  {room:<24} {state}");
    }
    Ok(())
}

async fn erase(log: &dyn Log, id: MeetingId) -> anyhow::Result<()> {
    if !log.list().await?.contains(&id) {
        bail!("there is no meeting with the id {id}; `meeting list` shows the ids");
    }
    log.erase(id).await?;
    println!("It is erased, and nothing of it can be read any more.");
    Ok(())
}
