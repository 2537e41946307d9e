//! The keys of live meetings: one small file each, sealed under a master key that lies elsewhere.
//!
//! A key file is `version 1 | name of the master key 8 | nonce 24 | sealed key 32 | tag 16`. The name tells a wrong
//! master key, which an operator can put right, from a key file that is broken.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{env, fs, io};

use zeroize::Zeroizing;

use super::cipher::{Key, OVERHEAD};
use super::{MeetingId, private};

const VERSION: u8 = 1;
const HEADER: usize = 9;
const KEY_FILE: usize = HEADER + 32 + OVERHEAD;

/// Why the keys cannot be used. Each is something that the operator puts right before the server starts.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// A file or folder of keys cannot be read or written.
    #[error("failed to use {path}: {source}")]
    File {
        /// Which one.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The master key would lie beside what it protects.
    #[error("keys.master_file {master_file} lies beside the data or keys that it protects")]
    MasterInside {
        /// The setting.
        master_file: PathBuf,
    },
    /// Meetings are live, and the file that opens their keys is not there.
    #[error(
        "keys.master_file {master_file} is missing, but {keys_folder} holds keys of meetings sealed with it"
    )]
    MasterLost {
        /// The setting.
        master_file: PathBuf,
        /// Where the meetings' keys are. Without the master key they are worth nothing and may be removed.
        keys_folder: PathBuf,
    },
    /// The file is something else than 32 bytes.
    #[error("keys.master_file {master_file} is not a master key (32 bytes)")]
    NotAMaster {
        /// The setting.
        master_file: PathBuf,
    },
    /// A meeting's key was sealed with another master key than the one in this file.
    #[error("keys.master_file {master_file} is not the master key that sealed {key_file}")]
    OtherMaster {
        /// The setting.
        master_file: PathBuf,
        /// The first key file that it does not fit.
        key_file: PathBuf,
    },
}

/// Where the master key lies when no setting says it: in the state directory of this user. `None` when the environment
/// names neither that nor a home.
pub fn default_master_file() -> Option<PathBuf> {
    let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let state = absolute("XDG_STATE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".local/state")));
    state.map(|state| state.join("openchair/master.key"))
}

/// Refuses a master key inside `folder`: whoever copies the folder would have both.
pub(super) fn must_lie_outside(folder: &Path, master_file: &Path) -> Result<(), KeyError> {
    if lies_inside(folder, master_file).map_err(at(folder))? {
        return Err(KeyError::MasterInside { master_file: master_file.into() });
    }
    Ok(())
}

/// Whether a file lies in `folder`, or would if it was made, whatever links lead there.
pub(crate) fn lies_inside(folder: &Path, file: &Path) -> io::Result<bool> {
    let file = std::path::absolute(file)?;
    let real = file.ancestors().find_map(|part| part.canonicalize().ok());
    let folder = folder.canonicalize()?;
    Ok(real.is_some_and(|place| place.starts_with(folder)))
}

/// The keys of one data folder.
pub(super) struct Keys {
    folder: PathBuf,
    master: Key,
    live: Mutex<HashMap<MeetingId, Arc<Key>>>,
}

impl Keys {
    /// Reads the master key, or makes it at the first start, and opens all key files with it. Key files that are broken
    /// are left aside: their meetings have no key.
    pub(super) fn open(folder: &Path, master_file: &Path) -> Result<Self, KeyError> {
        private::folder(folder).map_err(at(folder))?;
        must_lie_outside(folder, master_file)?;
        let files = key_files(folder).map_err(at(folder))?;
        if !master_file.exists() {
            if !files.is_empty() {
                let (master_file, keys_folder) = (master_file.into(), folder.into());
                return Err(KeyError::MasterLost { master_file, keys_folder });
            }
            private::make_once(master_file, Key::random().as_bytes()).map_err(at(master_file))?;
            tracing::info!(file = %master_file.display(), "made the master key");
        }
        let keys = Self { folder: folder.into(), master: read_master(master_file)?, live: Mutex::default() };
        for meeting in files {
            keys.load(meeting, master_file)?;
        }
        Ok(keys)
    }

    /// Makes a meeting's key. Its file is on the disk when this returns.
    pub(super) fn make(&self, meeting: MeetingId) -> io::Result<()> {
        let key = Key::random();
        let sealed = self.master.seal(&meeting.0, key.as_bytes());
        private::write(&self.file(meeting), &[&self.header()[..], &sealed].concat())?;
        self.live().insert(meeting, Arc::new(key));
        Ok(())
    }

    /// The key of a live meeting; `None` when its file was missing or broken.
    pub(super) fn get(&self, meeting: MeetingId) -> Option<Arc<Key>> {
        self.live().get(&meeting).cloned()
    }

    /// Destroys a meeting's key, in memory and on the disk. Doing it again is no error.
    pub(super) fn destroy(&self, meeting: MeetingId) -> io::Result<()> {
        self.live().remove(&meeting);
        private::destroy(&self.file(meeting))
    }

    /// The meetings that have a key file, broken or not.
    pub(super) fn meetings(&self) -> io::Result<Vec<MeetingId>> {
        key_files(&self.folder)
    }

    fn load(&self, meeting: MeetingId, master_file: &Path) -> Result<(), KeyError> {
        let path = self.file(meeting);
        let bytes = Zeroizing::new(fs::read(&path).map_err(at(&path))?);
        if bytes.len() != KEY_FILE || bytes[0] != VERSION {
            return Ok(());
        }
        if bytes[..HEADER] != self.header() {
            return Err(KeyError::OtherMaster { master_file: master_file.into(), key_file: path });
        }
        if let Ok(key) = self.master.unseal(&meeting.0, &bytes[HEADER..]).map(Zeroizing::new) {
            self.live().extend(Key::from_bytes(&key).map(|key| (meeting, Arc::new(key))));
        }
        Ok(())
    }

    fn header(&self) -> [u8; HEADER] {
        let name = blake3::derive_key("openchair 1 name of a master key", self.master.as_bytes());
        let mut header = [VERSION; HEADER];
        header[1..].copy_from_slice(&name[..HEADER - 1]);
        header
    }

    fn file(&self, meeting: MeetingId) -> PathBuf {
        self.folder.join(format!("{meeting}.key"))
    }

    // Nothing under this lock can panic half-way, so a poisoned lock guards a whole map.
    fn live(&self) -> MutexGuard<'_, HashMap<MeetingId, Arc<Key>>> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key_files(folder: &Path) -> io::Result<Vec<MeetingId>> {
    let meeting = |file: fs::DirEntry| file.file_name().to_str()?.strip_suffix(".key")?.parse().ok();
    fs::read_dir(folder)?.filter_map(|file| file.map(meeting).transpose()).collect()
}

fn read_master(path: &Path) -> Result<Key, KeyError> {
    let bytes = Zeroizing::new(fs::read(path).map_err(at(path))?);
    Key::from_bytes(&bytes).ok_or_else(|| KeyError::NotAMaster { master_file: path.into() })
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> KeyError {
    move |source| KeyError::File { path: path.into(), source }
}
