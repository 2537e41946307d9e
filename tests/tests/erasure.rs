//! After a meeting has ended nothing of it is left: not in the server's memory, and not on the disk.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::client::PATIENCE;
use harness::marked::MarkedEvening;
use harness::search::{Place, found_below, found_in_memory};
use harness::server::TestServer;
use rusqlite::{Connection, OpenFlags};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// The words of the evenings are drawn by this.
const SEED: u64 = 2026;

/// As fast as it goes: nobody waits for anything but the end.
const SPEED: u64 = 1_000;

/// What people sent last who were turned away and stay on the line: it stands in the buffer of their own connection.
const SENT_BY_STRANGERS: [&str; 4] =
    ["alias of who leads", "alias that is refused", "message of no kind", "wrong secret"];

#[tokio::test]
async fn after_the_end_a_search_of_the_servers_own_memory_finds_nothing_that_was_said() {
    let mut server = TestServer::scaled(SPEED, &[]).unwrap();
    let process = server.watch().await.unwrap();
    let mut evening = MarkedEvening::told(&mut server, "tuesday", SEED).await.unwrap();
    let words = evening.words();
    let before = found_in_memory(process, &words).unwrap();
    for marker in &evening.markers {
        let on_the_heap = before.contains(&(marker.words.clone(), Place::Heap));
        println!("before the end: {} {}", marker.kind, if on_the_heap { "held" } else { "-" });
        assert!(on_the_heap || !marker.held, "the search does not find what is there: {}", marker.kind);
    }
    evening.end(&mut server).await.unwrap();
    server.erased().await.unwrap();
    let still_in = |place| {
        let found = found_in_memory(process, &words).unwrap();
        let there = evening.markers.iter().filter(|marker| found.contains(&(marker.words.clone(), place)));
        there.map(|marker| marker.kind).collect::<Vec<_>>()
    };
    println!("on stacks: {:?}", still_in(Place::Stack));
    let left = still_in(Place::Heap);
    assert!(left.iter().all(|kind| SENT_BY_STRANGERS.contains(kind)), "seed {SEED}: {left:?}");
    let began = Instant::now();
    evening.hang_up();
    while let found = found_in_memory(process, &words).unwrap()
        && found.iter().any(|(_, place)| *place == Place::Heap)
    {
        assert!(began.elapsed() < PATIENCE, "seed {SEED}: {found:?}");
    }
}

/// What lies on the disk of a meeting that runs: parts of its sealed entries, and its sealed key.
fn sealed(server: &TestServer) -> Vec<Vec<u8>> {
    let db = server.data().join("meetings.db");
    let db = Connection::open_with_flags(db, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut select = db.prepare("SELECT envelope FROM entries").unwrap();
    let rows = select.query_map([], |row| row.get::<_, Vec<u8>>(0)).unwrap();
    // The clear fields come first, and then what is different in each; a long entry goes on in another page.
    let entries = rows.map(|row| row.unwrap()[57..97].to_vec());
    let keys = key_files(server).into_iter().map(|file| fs::read(file).unwrap()[9..49].to_vec());
    entries.chain(keys).collect()
}

fn key_files(server: &TestServer) -> Vec<PathBuf> {
    let files = fs::read_dir(server.data().join("keys")).unwrap().map(|file| file.unwrap().path());
    files.filter(|file| !file.ends_with("slip.key")).collect()
}

/// Nothing of the meeting is in any file: data, journal, keys, master key, logs, working folder.
fn assert_nothing_left(server: &TestServer, words: &[String], sealed: &[Vec<u8>], when: &str) {
    assert_eq!(found_below(server.folder(), words).unwrap(), [], "{when}");
    assert_eq!(found_below(server.folder(), sealed).unwrap(), [], "{when}");
    assert_eq!(key_files(server), Vec::<PathBuf>::new(), "{when}");
    let told = server.command(&["kept", "--verify"]).unwrap_or_else(|error| panic!("{when}: {error:#}"));
    assert!(told.contains("Meetings that run, sealed: 0"), "{when}: {told}");
}

/// An evening with all that was said in it, and what lies on the disk of it.
async fn marked(server: &mut TestServer) -> (MarkedEvening, Vec<Vec<u8>>) {
    let evening = MarkedEvening::told(server, "tuesday", SEED).await.unwrap();
    let sealed = sealed(server);
    let found = found_below(server.folder(), &sealed).unwrap();
    assert!(sealed.len() > 40 && sealed.iter().all(|part| found.iter().any(|(_, there)| there == part)));
    assert_eq!(found_below(server.folder(), &evening.words()).unwrap(), [], "not even while it runs");
    (evening, sealed)
}

#[tokio::test]
async fn after_a_plain_end_nothing_of_the_meeting_is_on_the_disk_not_even_sealed() {
    let mut server = TestServer::scaled(SPEED, &[]).unwrap();
    let (mut evening, sealed) = marked(&mut server).await;
    let told = server.command(&["kept", "--verify"]).unwrap();
    assert!(told.contains("Meetings that run, sealed: 1") && told.contains("Keys of meetings: 1"), "{told}");
    evening.end(&mut server).await.unwrap();
    server.erased().await.unwrap();
    assert_nothing_left(&server, &evening.words(), &sealed, "after the end");
    server.kill();
    assert_nothing_left(&server, &evening.words(), &sealed, "after the end and kill -9");
}

#[tokio::test]
async fn a_meeting_whose_server_was_killed_before_the_end_goes_on_and_then_leaves_nothing() {
    let mut server = TestServer::scaled(SPEED, &[]).unwrap();
    let (evening, sealed) = marked(&mut server).await;
    server.kill();
    assert_eq!(found_below(server.folder(), &evening.words()).unwrap(), [], "while nobody serves it");
    let told = server.command(&["kept", "--verify"]).unwrap();
    assert!(told.contains("Meetings that run, sealed: 1") && told.contains("No server is seen"), "{told}");
    server.restart().unwrap();
    assert!(!found_below(server.folder(), &sealed).unwrap().is_empty(), "it is still there");
    server.let_pass(3 * 60 * 60 * 1_000).await.unwrap();
    server.erased().await.unwrap();
    assert_nothing_left(&server, &evening.words(), &sealed, "after the end that came by itself");
}

#[tokio::test]
async fn a_server_that_is_killed_while_a_meeting_ends_finishes_that_before_it_listens() {
    for after_ms in [0, 1, 3, 10, 30] {
        let mut server = TestServer::scaled(SPEED, &[]).unwrap();
        let (mut evening, sealed) = marked(&mut server).await;
        evening.end(&mut server).await.unwrap();
        let began = Instant::now();
        while began.elapsed() < Duration::from_millis(after_ms) {
            std::hint::spin_loop();
        }
        server.kill();
        assert_eq!(found_below(server.folder(), &evening.words()).unwrap(), [], "before the restart");
        server.restart().unwrap();
        assert_nothing_left(
            &server,
            &evening.words(),
            &sealed,
            &format!("killed {after_ms} ms after the end"),
        );
    }
}

fn cores(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.filter(|file| file.file_name().unwrap().to_string_lossy().starts_with("core")).collect()
}

#[tokio::test]
async fn a_server_that_crashes_in_a_meeting_leaves_no_core_and_none_of_its_words() {
    let other = tempfile::tempdir().unwrap();
    let crash = ["-c", "ulimit -c unlimited && kill -SEGV $$"];
    Command::new("sh").args(crash).current_dir(other.path()).status().unwrap();
    let pattern = fs::read_to_string("/proc/sys/kernel/core_pattern").unwrap_or_default();
    println!("cores go to {}; here another program left {}", pattern.trim(), cores(other.path()).len());

    let mut server = TestServer::scaled(SPEED, &[]).unwrap();
    let (evening, _) = marked(&mut server).await;
    let process = server.process().unwrap();
    let limits = fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().collect::<Vec<_>>()[4..6], ["0", "0"], "soft and hard");
    println!("swap here: {}", fs::read_to_string("/proc/swaps").unwrap_or_default().lines().skip(1).count());
    // As after a fault in its memory; a segmentation fault that is only sent is passed over once by what Rust sets up.
    kill_process(Pid::from_raw(process.cast_signed()).unwrap(), Signal::ABORT).unwrap();
    server.ended().unwrap();
    assert_eq!(cores(server.folder()), Vec::<PathBuf>::new());
    assert_eq!(found_below(server.folder(), &evening.words()).unwrap(), []);
}

#[tokio::test]
async fn a_panic_in_a_meeting_of_the_real_server_tells_only_where_it_was() {
    let mut server = TestServer::scaled(SPEED, &[]).unwrap();
    let (mut evening, _) = marked(&mut server).await;
    let words = evening.words();
    server.fail(&words[1]).unwrap();
    evening.somebody().send(&json!({"type": "say", "id": "last", "text": "still there?"})).await.unwrap();
    let (log, began) = (server.logs_folder().join("server.err"), Instant::now());
    while !fs::read_to_string(&log).unwrap().contains("a part of the server failed") {
        assert!(began.elapsed() < PATIENCE, "{}", fs::read_to_string(&log).unwrap());
        tokio::task::yield_now().await;
    }
    let said = fs::read_to_string(&log).unwrap();
    assert!(said.contains("scaled_server.rs:"), "{said}");
    assert_eq!(found_below(server.folder(), &words).unwrap(), [], "{said}");
}
