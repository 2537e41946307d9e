//! After a meeting has ended nothing of it is left: not in the server's memory, and not on the disk.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::client::PATIENCE;
use harness::marked::MarkedEvening;
use harness::search::{Place, found_in_memory};
use harness::server::TestServer;
use std::fs;
use std::time::Instant;

/// The words of the evenings are drawn by this.
const SEED: u64 = 2026;

/// As fast as it goes: nobody waits for anything but the end.
const SPEED: u64 = 1_000;

/// Waits until the server has said that it has erased a meeting.
async fn erased(server: &TestServer) {
    let began = Instant::now();
    let log = server.logs_folder().join("server.err");
    while !fs::read_to_string(&log).unwrap().contains("ended and erased") {
        assert!(
            began.elapsed() < PATIENCE,
            "the meeting was not erased: {}",
            fs::read_to_string(&log).unwrap()
        );
        tokio::task::yield_now().await;
    }
}

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
    erased(&server).await;
    let after = found_in_memory(process, &words).unwrap();
    let still_in = |place| {
        let there = evening.markers.iter().filter(|marker| after.contains(&(marker.words.clone(), place)));
        there.map(|marker| marker.kind).collect::<Vec<_>>()
    };
    println!("on stacks: {:?}", still_in(Place::Stack));
    assert_eq!(still_in(Place::Heap), Vec::<&str>::new(), "seed {SEED}");
}
