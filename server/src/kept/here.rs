//! What this server keeps now, from its real settings and files. Nothing is changed, made, or kept waiting by looking.

use std::fs::{self, Metadata};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::running::Running;
use crate::log::sqlite::{self, Look, LookError};
use crate::log::{MeetingId, lies_inside};
use crate::rooms::{self, RoomCounts};
use crate::settings::{Backend, Settings};

/// What belongs in the data folder, beside the folder of keys.
const DATA_FILES: [&str; 7] =
    ["lock", "meetings.db", "meetings.db-wal", "meetings.db-shm", "rooms.db", "rooms.db-wal", "rooms.db-shm"];

/// Why it could not be looked at.
#[derive(Debug, thiserror::Error)]
pub enum HereError {
    /// A file or folder.
    #[error("failed to look at {path}: {source}")]
    File {
        /// Which one.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The meetings.
    #[error(transparent)]
    Meetings(#[from] LookError),
    /// The rooms.
    #[error("failed to read the database of rooms: {0}")]
    Rooms(#[from] rusqlite::Error),
}

/// What is here.
#[derive(Debug, Default)]
pub struct Here {
    on_disk: bool,
    data: PathBuf,
    master: Option<PathBuf>,
    rooms: RoomCounts,
    meetings: Look,
    keys: Vec<MeetingId>,
    signs_slips: bool,
    running: Option<Running>,
    /// Files that nothing here has made.
    strange: Vec<PathBuf>,
    /// What others than the server's user may read.
    open_to_others: Vec<PathBuf>,
    master_inside: bool,
}

impl Here {
    /// Looks. `master` is the file of the master key.
    pub fn look(settings: &Settings, master: Option<&Path>) -> Result<Self, HereError> {
        let data = settings.server.data.clone();
        let on_disk = settings.log.backend == Backend::Sqlite;
        let mut here = Self { on_disk, master: master.map(Into::into), ..Self::default() };
        if on_disk && data.exists() {
            here.rooms = rooms::count(&data)?;
            here.meetings = sqlite::look(&data)?;
            here.running = Running::on(&data);
            here.look_at_files(&data)?;
            if let Some(master) = &here.master {
                here.master_inside = lies_inside(&data, master).map_err(at(&data))?;
            }
        }
        here.data = data;
        Ok(here)
    }

    fn look_at_files(&mut self, data: &Path) -> Result<(), HereError> {
        let keys = data.join("keys");
        let master = self.master.clone().filter(|master| master.exists());
        for place in std::iter::once(data.to_owned()).chain(master) {
            let about = fs::metadata(&place).map_err(at(&place))?;
            self.look_at_rights(&place, &about);
        }
        for (name, path, about) in files(data)? {
            self.look_at_rights(&path, &about);
            if path != keys && !DATA_FILES.contains(&&*name) {
                self.strange.push(path);
            }
        }
        for (name, path, about) in if keys.exists() { files(&keys)? } else { Vec::new() } {
            self.look_at_rights(&path, &about);
            match name.strip_suffix(".key").map(str::parse) {
                Some(Ok(meeting)) => self.keys.push(meeting),
                _ if name == "slip.key" => self.signs_slips = true,
                _ => self.strange.push(path),
            }
        }
        Ok(())
    }

    fn look_at_rights(&mut self, path: &Path, about: &Metadata) {
        if about.permissions().mode() & 0o077 != 0 {
            self.open_to_others.push(path.to_owned());
        }
    }

    /// What is here, a sentence each. No room and no meeting is named.
    pub fn sentences(&self) -> Vec<String> {
        let mut said = vec![match &self.running {
            Some(running) => match running.reports() {
                Ok(Some(to)) => format!("A server runs here. Its reports go to {}.", to.display()),
                Ok(None) => {
                    "A server runs here. Its reports go to what started it, such as the system's journal."
                        .to_owned()
                }
                Err(_) => "A server runs here. Where its reports go, only root can see.".to_owned(),
            },
            None => "No server is seen to run here.".to_owned(),
        }];
        if self.on_disk {
            said.extend(self.on_disk_now());
        } else {
            let memory =
                "Rooms and meetings are in the running server's memory only: nothing of them is on the disk.";
            said.push(memory.to_owned());
        }
        said.extend(
            [
                "Network addresses: none on the disk. A running server holds a code of them for a day at most, \
                 in memory.",
                "Backups: this program makes none.",
                "What outlives a meeting: nothing of it.",
            ]
            .map(str::to_owned),
        );
        said
    }

    fn on_disk_now(&self) -> Vec<String> {
        let RoomCounts { rooms, credentials } = self.rooms;
        let slips = if self.signs_slips {
            "A key that signs attendance slips: one. Slips themselves are not kept."
        } else {
            "No attendance slip was ever signed here."
        };
        let master = self.master.as_ref().map_or("nowhere".to_owned(), |master| master.display().to_string());
        vec![
            format!("Data folder: {}.", self.data.display()),
            format!(
                "Rooms: {rooms}. Proofs of links and passphrases: {credentials}; no link and no passphrase."
            ),
            format!("Meetings that run, sealed: {}.", self.meetings.live.len()),
            format!(
                "Keys of meetings: {}, each sealed by the master key, which is {master}.",
                self.keys.len()
            ),
            slips.to_owned(),
        ]
    }

    /// What is not as it is said at the doors, a sentence each. None is as it should be.
    pub fn untruths(&self) -> Vec<String> {
        let Self { meetings, keys, .. } = self;
        let orphans = keys.iter().filter(|key| !meetings.live.contains(key)).count();
        let locked = meetings.live.iter().filter(|meeting| !keys.contains(meeting)).count();
        let left = if meetings.live.is_empty() { meetings.journal_bytes } else { 0 };
        let wrong = [
            (orphans > 0, format!("There are keys of meetings that do not run: {orphans}.")),
            (locked > 0, format!("There are meetings whose key is missing: {locked}.")),
            (
                meetings.ending > 0,
                format!("Meetings have ended and are not erased yet: {}.", meetings.ending),
            ),
            (
                meetings.strays > 0,
                format!("There are rows of meetings that do not run: {}.", meetings.strays),
            ),
            (
                meetings.full_free_pages > 0,
                format!("Deleted pages of meetings.db still hold something: {}.", meetings.full_free_pages),
            ),
            (left > 0, format!("No meeting runs, and the journal of meetings.db holds {left} bytes.")),
            (
                self.master_inside,
                "The master key lies in the data folder, beside what it protects.".to_owned(),
            ),
        ];
        let wrong = wrong.into_iter().filter_map(|(is, said)| is.then_some(said));
        let strange =
            self.strange.iter().map(|path| format!("{} is no file of this server's.", path.display()));
        let open = self.open_to_others.iter();
        let open = open.map(|path| format!("Others than the server's user may read {}.", path.display()));
        let running = self.running.iter().flat_map(Running::untruths);
        wrong.chain(strange).chain(open).chain(running).collect()
    }
}

fn files(folder: &Path) -> Result<Vec<(String, PathBuf, Metadata)>, HereError> {
    let mut files = Vec::new();
    for file in fs::read_dir(folder).map_err(at(folder))? {
        let path = file.map_err(at(folder))?.path();
        // A journal may go while one looks.
        if let Ok(about) = fs::symlink_metadata(&path) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, path, about));
        }
    }
    Ok(files)
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> HereError {
    move |source| HereError::File { path: path.into(), source }
}
