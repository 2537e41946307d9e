//! The real server, as a process on a port and in a folder of its own.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// A running server. It ends when this is dropped, by its own process id.
pub(crate) struct Server {
    child: Child,
    folder: TempDir,
    /// Where it listens, as `http://127.0.0.1:PORT`.
    pub(crate) address: String,
}

impl Server {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = command(&folder);
        let mut child = command.args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut greeting = BufReader::new(child.stdout.take().unwrap()).lines();
        let address =
            greeting.find_map(|line| link(&line.unwrap(), |word| word.ends_with('/'))).expect("a greeting");
        // What it says later must go somewhere.
        std::thread::spawn(move || greeting.for_each(drop));
        Self { child, folder, address: address.trim_end_matches('/').to_owned() }
    }

    /// Makes a room, and gives the link for everyone and the one for whoever facilitates.
    pub(crate) fn make_room(&self, name: &str, format: &str) -> (String, String) {
        let listen = self.address.trim_start_matches("http://");
        let mut command = command(&self.folder);
        command.args(["--listen", listen, "room", "create", name, "--format", format]);
        let said = String::from_utf8(command.output().unwrap().stdout).unwrap();
        let with_key = |key: bool| link(&said, |word| word.contains("/r/") && word.contains('#') == key);
        (with_key(false).expect("a link"), with_key(true).expect("a facilitator's link"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A process that has ended already is what was wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program beside the one that is tested.
pub(crate) fn server_program() -> PathBuf {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_openchair")).with_file_name("openchair-server");
    assert!(program.exists(), "build the programs first: cargo build --workspace --bins");
    program
}

fn command(folder: &TempDir) -> Command {
    let mut command = Command::new(server_program());
    command.current_dir(folder).env("XDG_STATE_HOME", folder.path().join("state")).stderr(Stdio::null());
    command.arg("--data").arg(folder.path().join("data")).args(["--set", "waits.end_undo_ms=1000"]);
    command.arg("--set").arg(format!("formats.folder={}", formats().display()));
    command
}

/// The formats of these tests.
fn formats() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/real/formats")
}

fn link(said: &str, is_it: impl Fn(&str) -> bool) -> Option<String> {
    let mut words = said.split_whitespace().filter(|word| word.starts_with("http://"));
    words.find(|word| is_it(word)).map(str::to_owned)
}
