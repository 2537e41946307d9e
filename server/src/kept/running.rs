//! The server that runs on a data folder, as the system describes it.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// A running server.
#[derive(Debug)]
pub(super) struct Running {
    process: String,
    /// What `/proc` says of its bounds.
    limits: String,
    /// And of its state.
    status: String,
    /// Whose files `/proc` says that its own are: the superuser's, where others of its user may not read its memory.
    guarded_by: u32,
}

impl Running {
    /// The one that holds this folder's lock. None where nobody does, or where the system does not tell.
    pub(super) fn on(data_folder: &Path) -> Option<Self> {
        let lock = fs::metadata(data_folder.join("lock")).ok()?;
        let process = holder(&fs::read_to_string("/proc/locks").ok()?, lock.ino())?;
        let about = Path::new("/proc").join(&process);
        Some(Self {
            limits: fs::read_to_string(about.join("limits")).ok()?,
            status: fs::read_to_string(about.join("status")).ok()?,
            guarded_by: fs::metadata(about.join("environ")).ok()?.uid(),
            process,
        })
    }

    /// The file to which its reports go, if it is one. Others than root may not see that.
    pub(super) fn reports(&self) -> io::Result<Option<PathBuf>> {
        let to = fs::read_link(Path::new("/proc").join(&self.process).join("fd/2"))?;
        Ok(to.is_file().then_some(to))
    }

    /// What would write its memory to a disk, or let others read it.
    pub(super) fn untruths(&self) -> Vec<String> {
        let core = self.limits.lines().find(|line| line.starts_with("Max core file size"));
        let core = core.is_some_and(|line| line.split_whitespace().nth(4) != Some("0"));
        let core = core.then(|| "The running server may write its memory to a core file.".to_owned());
        let read = (self.user() != Some(0) && self.user() == Some(self.guarded_by))
            .then(|| "Other programs of its user may read the running server's memory.".to_owned());
        let swap = self.swapped().filter(|size| size != "0 kB").map(|size| {
            format!("{size} of the running server's memory lie in swap: forbid that, or encrypt the swap.")
        });
        [core, read, swap].into_iter().flatten().collect()
    }

    fn user(&self) -> Option<u32> {
        self.of_status("Uid:")?.split_whitespace().next()?.parse().ok()
    }

    fn swapped(&self) -> Option<String> {
        Some(self.of_status("VmSwap:")?.trim().to_owned())
    }

    fn of_status(&self, name: &str) -> Option<&str> {
        self.status.lines().find_map(|line| line.strip_prefix(name))
    }
}

/// `1: FLOCK  ADVISORY  WRITE 4711 fe:00:1234 0 EOF`: the process that has locked the file with this number.
fn holder(locks: &str, file: u64) -> Option<String> {
    let rows = locks.lines().map(|row| row.split_whitespace().collect::<Vec<_>>());
    let mut held = rows.filter(|row| row.get(1) == Some(&"FLOCK") && row.get(3) == Some(&"WRITE"));
    let row = held.find(|row| row.get(5).is_some_and(|place| place.ends_with(&format!(":{file}"))))?;
    Some((*row.get(4)?).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn running(core: &str, swap: &str, guarded_by: u32) -> Running {
        Running {
            process: "4711".to_owned(),
            limits: format!(
                "Limit  Soft Limit  Hard Limit  Units\nMax core file size   {core}   {core}   bytes\n"
            ),
            status: format!("Name:\topenchair\nUid:\t1000\t1000\t1000\t1000\nVmSwap:\t      {swap}\n"),
            guarded_by,
        }
    }

    #[test]
    fn a_server_whose_memory_could_reach_a_disk_is_named() {
        assert_eq!(running("0", "0 kB", 0).untruths(), Vec::<String>::new());
        for (wrong, why) in [
            (running("unlimited", "0 kB", 0), "core file"),
            (running("0", "12 kB", 0), "12 kB"),
            (running("0", "0 kB", 1000), "may read"),
        ] {
            let said = wrong.untruths();
            assert!(said.len() == 1 && said[0].contains(why), "{said:?}");
        }
    }

    #[test]
    fn the_holder_of_a_lock_is_found_by_the_number_of_its_file() {
        let locks =
            "1: POSIX  ADVISORY  WRITE 1 fe:00:77 0 EOF\n2: FLOCK  ADVISORY  WRITE 4711 fe:00:77 0 EOF\n";
        assert_eq!(holder(locks, 77), Some("4711".to_owned()));
        assert_eq!(holder(locks, 7), None);
    }
}
