//! One server for one data folder.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

use super::private;

/// Held as long as this value lives; a process that dies lets go of it.
#[derive(Debug)]
pub(super) struct FolderLock {
    _file: File,
}

impl FolderLock {
    /// Takes the folder's `lock` file. `None` when another server, or another log of this one, has it.
    pub(super) fn take(folder: &Path) -> io::Result<Option<Self>> {
        let file = private::open_or_make(&folder.join("lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}
