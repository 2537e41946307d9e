//! Where the settings say that everything is kept.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;

use crate::formats::{self, Formats};
use crate::help::{Confirmed, HelpError, HelpLists};
use crate::log::sqlite::{self, OpenError};
use crate::log::{self, Log};
use crate::rooms::{MemoryRooms, RoomStore, SqliteRooms};
use crate::settings::{Backend, Settings};
use crate::web::Web;

/// Loads the formats.
pub(super) fn formats(settings: &Settings) -> anyhow::Result<Formats> {
    formats::load_all(settings.formats.folder.as_deref()).context("see the setting `formats.folder`")
}

/// Loads the help lists.
pub(super) fn help(settings: &Settings) -> anyhow::Result<HelpLists> {
    HelpLists::load(&settings.help).map_err(|error| {
        let setting = if matches!(error, HelpError::NoList { .. }) { "help.country" } else { "help.folder" };
        anyhow::Error::new(error).context(format!("see the setting `{setting}`"))
    })
}

/// Reads the files of the browser client.
pub(super) fn web(settings: &Settings) -> anyhow::Result<Web> {
    Web::load(settings.web.root.as_deref()).context("see the setting `web.root`")
}

/// Opens the log of meetings. It finishes interrupted endings first.
pub(super) fn log(settings: &Settings) -> anyhow::Result<Arc<dyn Log>> {
    match settings.log.backend {
        Backend::Memory => Ok(log::memory::open()),
        Backend::Sqlite => sqlite_log(settings),
    }
}

/// What the host has confirmed in the browser. Nothing is made for that.
pub(super) fn help_confirmed(settings: &Settings) -> anyhow::Result<Option<Confirmed>> {
    if settings.log.backend == Backend::Memory || !settings.server.data.join("rooms.db").exists() {
        return Ok(None);
    }
    Ok(rooms(settings)?.house()?.help)
}

/// Opens the rooms. More than one process may have them open.
pub(super) fn rooms(settings: &Settings) -> anyhow::Result<Arc<dyn RoomStore>> {
    match settings.log.backend {
        Backend::Memory => Ok(Arc::new(MemoryRooms::default())),
        Backend::Sqlite => {
            let rooms = SqliteRooms::open(&settings.server.data);
            Ok(Arc::new(rooms.context("see the setting `server.data`")?))
        }
    }
}

fn sqlite_log(settings: &Settings) -> anyhow::Result<Arc<dyn Log>> {
    let master = master_file(settings)?;
    let first_start = !master.exists();
    let opened = sqlite::open(&sqlite::Settings::new(&settings.server.data, &master));
    let log = opened.map_err(|error| {
        let setting = setting_of(&error);
        anyhow::Error::new(error).context(format!("see the setting `{setting}`"))
    })?;
    if first_start {
        println!("The master key is {}. Keep it apart from backups of the data.", master.display());
    }
    Ok(log)
}

/// Where the master key lies, or will.
pub(super) fn master_file(settings: &Settings) -> anyhow::Result<PathBuf> {
    let usual = || log::default_master_file();
    let file = settings.keys.master_file.clone().or_else(usual);
    file.context("please set `keys.master_file`: this user has no home in which the master key could lie")
}

fn setting_of(error: &OpenError) -> &'static str {
    match error {
        OpenError::Keys(_) => "keys.master_file",
        _ => "server.data",
    }
}
