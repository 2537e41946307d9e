//! The file of `--resume`: what brings a seat back in a later run. Written only for who asked, readable only by
//! its owner, removed when the seat is gone.

use protocol::client::Seen;
use protocol::{RoomName, Ticket};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What is kept of a seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    /// The room, so that a file is not used for another one by mistake.
    pub(crate) room: RoomName,
    /// The seat's secret.
    pub(crate) ticket: Ticket,
    /// What was seen already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) seen: Option<Seen>,
}

/// Reads the file; `None` if there is none yet.
pub(crate) fn load(path: &Path) -> io::Result<Option<Kept>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes the file, whole or not at all.
pub(crate) fn save(path: &Path, kept: &Kept) -> io::Result<()> {
    let mut beside = PathBuf::from(path);
    beside.as_mut_os_string().push(".new");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&beside)?.write_all(&serde_json::to_vec(kept)?)?;
    fs::rename(beside, path)
}

/// Removes the file, because its seat is gone.
pub(crate) fn forget(path: &Path) {
    // A file that is not there is what was wanted.
    fs::remove_file(path).ok();
}

#[cfg(test)]
mod tests {
    use super::*;
    use protocol::{Epoch, StageId};

    #[test]
    fn a_seat_comes_back_from_its_file_and_is_gone_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("seat.json");
        assert_eq!(load(&path).unwrap(), None);
        let kept = Kept {
            room: RoomName::new("tuesday").unwrap(),
            ticket: Ticket::new("t".repeat(43)).unwrap(),
            seen: Some(Seen { epoch: Epoch(7), stage: StageId::MAIN, seq: 8, own: 9 }),
        };
        save(&path, &kept).unwrap();
        assert_eq!(load(&path).unwrap(), Some(kept));
        forget(&path);
        assert_eq!(load(&path).unwrap(), None);
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_the_file() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("seat.json");
        let ticket = Ticket::new("t".repeat(43)).unwrap();
        save(&path, &Kept { room: RoomName::new("a").unwrap(), ticket, seen: None }).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
