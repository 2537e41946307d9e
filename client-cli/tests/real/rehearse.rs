//! `openchair rehearse`: someone leads a practice evening by what they type, and reads what it was like for the others.

use super::server::server_program;
use super::{program, run, text};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout};
use tokio::time::{sleep, timeout};

const PATIENCE: Duration = Duration::from_secs(90);
/// Two people come by this, Maple and Cedar, both within seven seconds.
const SEED: &str = "1483";

/// Someone who practises, in a folder that has to be as empty afterwards as before.
struct Learner {
    child: Child,
    stdin: ChildStdin,
    stdout: Lines<BufReader<ChildStdout>>,
    folder: TempDir,
}

impl Learner {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("tmp")).unwrap();
        let server = noted_server(folder.path());
        let people = ["--people", "2", "--seed", SEED, "--as", "Sorrel"];
        let mut command = program(&[&["rehearse", "circle", "--server", &server], &people[..]].concat());
        command.env("TMPDIR", folder.path().join("tmp"));
        // The server reads these: a minute is long, and so is half of one.
        command.env("OPENCHAIR__WAITS__END_UNDO_MS", "1000").env("OPENCHAIR__WAITS__IDLE_FLOOR_MS", "500");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let stdin = child.stdin.take().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, stdin, stdout, folder }
    }

    async fn types(&mut self, line: &str) {
        self.stdin.write_all(format!("{line}\n").as_bytes()).await.unwrap();
    }

    /// Reads up to a line that has one of these in it.
    async fn reads(&mut self, parts: &[&str]) -> String {
        loop {
            let line = timeout(PATIENCE, self.stdout.next_line()).await;
            let line = line.unwrap_or_else(|_| panic!("no {parts:?}")).unwrap();
            let line = line.unwrap_or_else(|| panic!("an end without {parts:?}"));
            if parts.iter().any(|part| line.contains(part)) {
                return line;
            }
        }
    }

    async fn comes_in(&mut self) {
        self.reads(&["Type /agree"]).await;
        self.types("/agree").await;
        self.reads(&["Type /open"]).await;
        self.types("/open").await;
        self.reads(&["Now: Arriving"]).await;
    }

    async fn waits_for_people(&mut self, how_many: usize) {
        loop {
            self.types("/who").await;
            if self.reads(&["are here:", "is here:"]).await.starts_with(&how_many.to_string()) {
                return;
            }
            sleep(Duration::from_millis(200)).await;
        }
    }

    /// Reads to the end. Nothing may stay behind.
    async fn ends(mut self) -> String {
        let mut said = String::new();
        while let Some(line) = timeout(PATIENCE, self.stdout.next_line()).await.expect("an end").unwrap() {
            said.push_str(&line);
            said.push('\n');
        }
        assert_eq!(self.child.wait().await.unwrap().code(), Some(0), "{said}");
        assert_eq!(
            fs::read_dir(self.folder.path().join("tmp")).unwrap().count(),
            0,
            "a folder stayed behind"
        );
        let process = fs::read_to_string(self.folder.path().join("process")).unwrap();
        let lives = Command::new("kill").args(["-0", process.trim()]).stderr(Stdio::null()).status().unwrap();
        assert!(!lives.success(), "the server stayed behind");
        said
    }
}

/// The real server, by a script that notes its process.
fn noted_server(folder: &Path) -> String {
    let script = folder.join("server");
    let process = folder.join("process");
    let server = server_program();
    let text = format!("#!/bin/sh\necho $$ > '{}'\nexec '{}' \"$@\"\n", process.display(), server.display());
    fs::write(&script, text).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o700)).unwrap();
    script.to_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_evening_is_led_to_its_end_and_told_as_it_was_for_the_others() {
    let mut learner = Learner::start();
    learner.reads(&["2 people come, all of them simulated"]).await;
    learner.comes_in().await;
    learner.waits_for_people(3).await;
    learner.types("/start").await;
    learner.reads(&["Now: Welcome"]).await;
    learner.types("/post").await;
    learner.types("/next").await;
    learner.reads(&["Now: What we agree to"]).await;
    learner.types("/next").await;
    learner.reads(&["Now: Check-in"]).await;
    while learner.reads(&["You are next", "Cedar has the floor", "Maple has the floor"]).await.contains("You")
    {
        learner.types("/pass").await;
    }
    learner.reads(&["Cedar [", "Maple ["]).await;
    learner.types("/end").await;
    learner.reads(&["Looking back"]).await;
    let review = learner.ends().await;
    assert!(review.starts_with("You led it to its end."), "{review}");
    assert!(review.contains("Everyone who wished to speak was heard") || review.contains("had no turn: "));
    assert!(review.contains("waited longest for a turn: less than a minute"), "{review}");
    assert!(review.contains("These parts did not come about: Sharing, Check-out"), "{review}");
    assert!(review.trim_end().ends_with("all that was said there is gone."), "{review}");
}

#[tokio::test]
async fn one_who_leaves_early_reads_a_review_too_and_nothing_stays_behind() {
    let mut learner = Learner::start();
    learner.comes_in().await;
    learner.types("/quit").await;
    let review = learner.ends().await;
    assert!(review.contains("You left while it was running."), "{review}");
}

#[tokio::test]
async fn when_the_program_is_ended_its_server_ends_too() {
    let mut learner = Learner::start();
    learner.comes_in().await;
    let process = learner.child.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-TERM", &process]).status().unwrap().success());
    learner.ends().await;
}

#[tokio::test]
async fn what_cannot_be_practised_is_refused_before_it_begins() {
    let server = server_program();
    let output = run(&["rehearse", "cricle", "--server", server.to_str().unwrap()]).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("there are: ") && text(&output.stderr).contains("circle"));
    let output = run(&["rehearse", "circle", "--server", "/nowhere/openchair-server"]).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("name it with --server"), "{}", text(&output.stderr));
}
