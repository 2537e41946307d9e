//! People who guess at a room's passphrase.

use crate::room::{Room, say};
use futures_util::future::join_all;
use harness::client::{TestClient, Way, entering, new_ticket};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

const PASSPHRASE: &str = "seven slow herons";

fn guess(room: &str, number: usize) -> Value {
    let mut message = entering(room, &new_ticket(), &format!("Guest {number}"));
    message["passphrase"] = json!(format!("wrong guess {number}"));
    message
}

/// So many guesses over one connection from one of this machine's addresses; how often each code came.
async fn guesses(address: SocketAddr, room: &str, from: u8, count: usize) -> BTreeMap<String, usize> {
    let mut client = TestClient::greet(Way::between(IpAddr::from([127, 0, 0, from]), address)).await.unwrap();
    let mut codes = BTreeMap::new();
    for number in 0..count {
        let code = client.refused(guess(room, number)).await.unwrap();
        *codes.entry(code).or_default() += 1;
    }
    codes
}

fn total(codes: &[BTreeMap<String, usize>], code: &str) -> usize {
    codes.iter().filter_map(|codes| codes.get(code)).sum()
}

// Row 13. The room's own limit is 30 a minute, from wherever: the rest is not even looked at.
#[tokio::test]
async fn a_thousand_wrong_passphrases_are_refused_by_rate_and_the_holder_of_a_link_enters_at_once() {
    let room = Room::open(&[]).await;
    room.server.set_passphrase("evening", PASSPHRASE).unwrap();
    let address = room.server.address();
    let began = Instant::now();
    let codes = join_all((2..22).map(|from| guesses(address, &room.links.room, from, 50))).await;
    let minutes = usize::try_from(began.elapsed().as_secs() / 60 + 1).unwrap();
    let looked_at = total(&codes, "wrong_credential") + total(&codes, "busy");
    assert_eq!(looked_at + total(&codes, "rate_limited"), 1_000, "{codes:?}");
    assert!(looked_at <= 30 + 30 * minutes, "{codes:?}");

    let entering = Instant::now();
    TestClient::join(address, &room.links.facilitator, "Lark").await.unwrap();
    assert!(entering.elapsed() < Duration::from_secs(1), "{:?}", entering.elapsed());
}

// Row 13, for whoever shares the address of the guessers, as behind a proxy on the server's machine.
#[tokio::test]
async fn guesses_that_use_up_an_addresss_share_keep_no_holder_of_a_link_or_a_seat_out() {
    let room = Room::open(&["rates.enter_per_minute=5", "rates.shared_times=2"]).await;
    let address = room.server.address();
    let codes = guesses(address, &room.links.room, 2, 40).await;
    assert!(codes["rate_limited"] >= 29, "{codes:?}");
    let lark = TestClient::join(address, &room.links.facilitator, "Lark").await;
    assert!(lark.is_ok(), "{:?}", lark.err());
}

// Row 14. Whoever is too many is told so at once, instead of waiting for the machine's one hash after another.
#[tokio::test]
async fn five_hundred_passphrases_at_once_leave_a_running_meeting_quick() {
    let many = ["rates.passphrases_per_minute=100000", "rates.room_passphrases_per_minute=100000"];
    let mut room = Room::open(&many).await;
    room.server.set_passphrase("evening", PASSPHRASE).unwrap();
    let (address, link) = (room.server.address(), room.links.room.clone());
    let crowd = join_all((0..500).map(|_| TestClient::greet(address))).await;
    let flood = crowd.into_iter().enumerate().map(|(number, client)| {
        let message = guess(&link, number);
        async move { client.unwrap().refused(message).await.unwrap() }
    });
    let flood = tokio::spawn(join_all(flood.collect::<Vec<_>>()));
    let mut waits = Vec::new();
    while !flood.is_finished() || waits.len() < 100 {
        let began = Instant::now();
        room.chair.accepted(say(&format!("line {}", waits.len()))).await.unwrap();
        waits.push(began.elapsed());
        tokio::task::yield_now().await;
    }
    let codes = flood.await.unwrap();
    let busy = codes.iter().filter(|code| *code == "busy").count();
    assert!(busy >= 400 && codes.iter().all(|code| code == "busy" || code == "wrong_credential"), "{busy}");
    waits.sort();
    let p99 = waits[waits.len() * 99 / 100];
    println!("row 14: {busy} of 500 busy, {} lines, p99 {p99:?}", waits.len());
    assert!(p99 < Duration::from_secs(1), "{p99:?}");
}
