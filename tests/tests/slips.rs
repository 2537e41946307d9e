//! An attendance slip by real programs: asked for in the terminal, verified by the host, and found nowhere.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::client::{PATIENCE, TestClient};
use harness::programs::program;
use harness::search::found_below;
use harness::server::{Links, TestServer};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::time::timeout;

/// One person at a terminal. It ends when this is dropped.
struct Terminal {
    _program: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

impl Terminal {
    fn join(server: &TestServer, links: &Links, name: &str, folder: &Path) -> Self {
        let (_, room) = links.room.split_once("/r/").unwrap();
        let link = format!("http://{}/r/{room}", server.address());
        let mut command = Command::new(program("openchair").unwrap());
        command.args(["join", &link, "--as", name, "--language", "en"]).current_dir(folder);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut program = command.spawn().unwrap();
        let input = program.stdin.take().unwrap();
        let output = BufReader::new(program.stdout.take().unwrap()).lines();
        Self { _program: program, input, output }
    }

    async fn types(&mut self, line: &str) {
        self.input.write_all(format!("{line}\n").as_bytes()).await.unwrap();
    }

    /// The next line with these words.
    async fn reads(&mut self, words: &str) -> String {
        let reading = async {
            loop {
                let line = self.output.next_line().await.unwrap();
                let line = line.unwrap_or_else(|| panic!("the terminal ended before it said {words}"));
                if line.contains(words) {
                    return line;
                }
            }
        };
        timeout(PATIENCE, reading).await.unwrap_or_else(|_| panic!("the terminal never said {words}"))
    }
}

fn value<'a>(slip: &'a str, label: &str) -> &'a str {
    slip.lines().find_map(|line| line.strip_prefix(label)).unwrap()
}

#[tokio::test]
async fn a_slip_is_verified_by_the_host_refused_when_changed_and_leaves_nothing() {
    let mut server = TestServer::start().unwrap();
    let links = server.make_room("evening", "short_circle").unwrap();
    let mut chair = TestClient::join(server.address(), &links.facilitator, "Juniper").await.unwrap();
    chair.accepted(json!({"type": "open"})).await.unwrap();
    let desk = tempfile::tempdir().unwrap();
    let mut finch = Terminal::join(&server, &links, "Finch", desk.path());
    finch.reads("/agree").await;
    let commitment = "a".repeat(64);
    let early = chair.refused(json!({"type": "slip", "commitment": commitment})).await.unwrap();
    assert_eq!(early, "wrong_state", "before the evening began there is nothing to say");
    chair.accepted(json!({"type": "start"})).await.unwrap();
    finch.types("/agree").await;
    finch.reads("You are in").await;
    finch.types("/slip Maria Example").await;
    finch.reads("stays on this device").await;
    let told = finch.reads("openchair-slip-").await;
    let file = PathBuf::from(&told[told.find('/').unwrap()..]);
    let slip = fs::read_to_string(&file).unwrap();
    assert!(slip.contains("name: Maria Example"), "{slip}");

    let verify = |text: &str| {
        let shown = desk.path().join("shown.txt");
        fs::write(&shown, text).unwrap();
        server.command(&["slip", "verify", shown.to_str().unwrap()])
    };
    let proved = verify(&slip).unwrap();
    assert!(proved.contains("Maria Example") && proved.contains("does not prove who"), "{proved}");
    assert_eq!(server.command(&["slip", "key"]).unwrap().trim(), value(&slip, "key: "));
    let minutes = value(&slip, "minutes: ");
    for (changed, why) in [
        (slip.replace(&format!("minutes: {minutes}"), "minutes: 99"), "was changed after it was signed"),
        (slip.replace("Maria", "Mario"), "name does not fit"),
        (slip.replace("room: ", "place: "), "no attendance slip"),
    ] {
        let said = format!("{:#}", verify(&changed).unwrap_err());
        assert!(said.contains(why), "{said}");
    }
    let other = TestServer::start().unwrap();
    let said = other.command(&["slip", "verify", file.to_str().unwrap()]).unwrap_err().to_string();
    assert!(said.contains("has never signed a slip"), "{said}");
    other.command(&["slip", "key"]).unwrap();
    let said = other.command(&["slip", "verify", file.to_str().unwrap()]).unwrap_err().to_string();
    assert!(said.contains("another server made it"), "{said}");
    let key = value(&slip, "key: ");
    other.command(&["slip", "verify", file.to_str().unwrap(), "--key", key]).unwrap();

    let words = ["Maria", value(&slip, "commitment: "), value(&slip, "nonce: ")].map(str::to_owned);
    assert!(!found_below(desk.path(), &words).unwrap().is_empty(), "the search finds what is there");
    server.kill();
    for place in [server.data(), server.state(), server.logs_folder()] {
        assert_eq!(found_below(&place, &words).unwrap(), []);
    }
    assert!(server.data().join("keys/slip.key").exists(), "the search looks where the key is kept");
}
