//! Starting on a data folder that this user may not use (SAFETY case 32): the server says which setting it is about.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::programs::program;
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The user whom every system calls nobody.
const NOBODY: u32 = 65_534;

/// A folder of an ordinary user, and the server in it. Permissions do not stop root, so as root this is somebody else.
struct Ordinary {
    folder: TempDir,
    server: PathBuf,
    is_root: bool,
}

impl Ordinary {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // The build may lie where nobody else may go.
        let server = folder.path().join("openchair-server");
        fs::copy(program("openchair-server").unwrap(), &server).unwrap();
        let is_root = fs::metadata("/proc/self").unwrap().uid() == 0;
        if is_root {
            chown(folder.path(), Some(NOBODY), Some(NOBODY)).unwrap();
        }
        fs::set_permissions(&server, Permissions::from_mode(0o755)).unwrap();
        Self { folder, server, is_root }
    }

    /// A folder with these permissions, and whether it belongs to the user.
    fn make(&self, name: &str, mode: u32, own: bool) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::create_dir(&path).unwrap();
        if self.is_root && own {
            chown(&path, Some(NOBODY), Some(NOBODY)).unwrap();
        }
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        path
    }

    /// What the server complains of when it does not start; `None` when it does.
    fn start(&self, data: &Path) -> Option<String> {
        let mut command = Command::new(&self.server);
        command.current_dir(self.folder.path()).env("XDG_STATE_HOME", self.folder.path().join("state"));
        command.arg("--data").arg(data).args(["--listen", "127.0.0.1:0"]);
        if self.is_root {
            command.uid(NOBODY).gid(NOBODY);
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let greeted = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        if greeted.into_iter().any(|line| line.contains("is here")) {
            child.kill().unwrap();
            child.wait().unwrap();
            return None;
        }
        assert!(!child.wait().unwrap().success());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        Some(said)
    }
}

#[test]
fn case_32_a_data_folder_that_cannot_be_written_stops_the_start_with_the_name_of_the_setting() {
    let user = Ordinary::new();
    assert_eq!(user.start(&user.make("fine", 0o700, true)), None, "an own folder serves");
    let locked = user.make("locked", 0o500, true);
    let within = user.start(&locked.join("data")).expect("no start in a folder that takes nothing");
    assert!(within.contains("server.data") && within.contains("locked/data"), "{within}");
    fs::set_permissions(&locked, Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn case_32_a_data_folder_of_somebody_else_stops_the_start_with_the_name_of_the_setting() {
    let user = Ordinary::new();
    if !user.is_root {
        eprintln!("not run: only root can make a folder of somebody else's");
        return;
    }
    for mode in [0o755, 0o777, 0o700] {
        let data = user.make(&format!("theirs-{mode:o}"), mode, false);
        let said = user.start(&data).expect("no start on somebody else's folder");
        assert!(said.contains("server.data") && said.contains("theirs"), "{said}");
        assert_eq!(fs::read_dir(&data).unwrap().count(), 0, "and nothing was left there");
    }
}
