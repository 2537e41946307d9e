//! Folders and files that only this server's user may read, and writing them so that a power cut does not undo it.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

/// Makes the folder and its parents, if they are missing, and closes it to everyone else (0700). Fails when the folder
/// is not ours.
pub(crate) fn folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    fs::set_permissions(path, Permissions::from_mode(0o700))?;
    sync_parent(path)
}

/// Opens a file for writing, made with 0600 if it is missing. What is in it stays.
pub(crate) fn open_or_make(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path)
}

/// Writes a file (0600) so that it and its name are on the disk when this returns.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    sync_parent(path)
}

/// Makes a file (0600) with these bytes, in a private folder that is made if it is missing. The bytes are written beside
/// its place and linked there: a process that dies half-way leaves no half file, and where a file lies there already,
/// of two processes at once too, it stays as it is.
pub(crate) fn make_once(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(parent) = path.parent().filter(|parent| !parent.exists()) {
        folder(parent)?;
    }
    let beside = path.with_extension(format!("{:016x}.new", rand::random::<u64>()));
    write(&beside, bytes)?;
    let linked = fs::hard_link(&beside, path);
    fs::remove_file(&beside)?;
    match linked {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => sync_parent(path),
    }
}

/// Overwrites a file in place, then removes it, each on the disk before the next. One that is not there is no error.
/// On flash the old block may live on; therefore what we erase so is itself sealed.
pub(super) fn destroy(path: &Path) -> io::Result<()> {
    let mut file = match OpenOptions::new().write(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return sync_parent(path),
        file => file?,
    };
    let zeros = vec![0; usize::try_from(file.metadata()?.len()).unwrap_or(0)];
    file.write_all(&zeros)?;
    file.sync_data()?;
    fs::remove_file(path)?;
    sync_parent(path)
}

/// Puts the folder's list of names on the disk.
pub(super) fn sync_parent(path: &Path) -> io::Result<()> {
    let path = std::path::absolute(path)?;
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}
