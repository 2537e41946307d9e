//! People who come to break a meeting, and come again.

use crate::room::{Room, said, say};
use futures_util::future::join_all;
use harness::client::{TestClient, entering, new_ticket};
use harness::search::found_below;
use serde_json::json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const BYSTANDERS: [&str; 6] = ["Maple", "Finch", "Otter", "Slate", "Heron", "Clover"];

/// A running evening in which everyone may write, with six people who have said something.
async fn running(room: &mut Room) -> Vec<TestClient> {
    let mut people = Vec::new();
    for name in BYSTANDERS {
        people.push(room.join(name).await);
    }
    room.begin().await;
    room.chair.accepted(json!({"type": "conversation", "minutes": 30})).await.unwrap();
    for (person, name) in people.iter_mut().zip(BYSTANDERS) {
        person.accepted(say(&format!("{name} says this"))).await.unwrap();
    }
    people
}

/// So many come at once.
async fn wave(room: &Room, count: usize) -> Vec<TestClient> {
    let names: Vec<String> = (0..count).map(|number| format!("Guest {number} of a wave")).collect();
    join_all(names.iter().map(|name| room.join(name))).await
}

async fn refused_alike(wave: &mut [TestClient], code: &str) {
    for guest in wave {
        assert_eq!(guest.refused(say("noise of the wave")).await.unwrap(), code);
    }
}

/// Everyone hears the chair, has lost no connection and no line, and has heard nothing of the wave's.
async fn is_restored(room: &mut Room, people: &mut [TestClient]) {
    room.chair.accepted(json!({"type": "chair", "text": "We go on."})).await.unwrap();
    for person in people {
        person.wait_for("the chair", |frame| frame["text"] == "We go on.").await.unwrap();
        for name in BYSTANDERS {
            let text = format!("{name} says this");
            let line = person.wait_for("a line", said(&text)).await.unwrap()["line"].clone();
            let gone = |frame: &serde_json::Value| frame["type"] == "gone" && frame["line"] == line;
            assert!(!line.is_null() && !person.heard.iter().any(gone), "{name}'s line stands");
        }
        assert!(!person.has_heard("noise of the wave"));
    }
}

// Row 1. The one who came first had the time for a line; from the moment the wave is one, all of it listens.
#[tokio::test]
async fn fifty_who_come_at_once_are_not_heard_and_one_act_takes_away_what_the_first_one_said() {
    let mut room = Room::open(&["waits.arrivals_after_ms=0"]).await;
    let mut people = running(&mut room).await;
    let mut rook = room.join("Rook").await;
    rook.accepted(say("a line to hurt people")).await.unwrap();
    let hurting = people[0].wait_for("it", said("a line to hurt people")).await.unwrap();
    let mut guests = wave(&room, 49).await;
    room.chair.wait_for("an alert", |frame| frame["alert"] == "many_arrivals").await.unwrap();
    refused_alike(&mut guests, "only_listening").await;

    let seat = json!(people[0].known.seat("Rook").unwrap());
    room.chair.accepted(json!({"type": "remove", "seat": seat})).await.unwrap();
    assert_eq!(rook.closed().await.unwrap(), 4503);
    for person in &mut people {
        let gone = |frame: &serde_json::Value| frame["type"] == "gone" && frame["line"] == hurting["line"];
        person.wait_for("the end of that line", gone).await.unwrap();
    }
    is_restored(&mut room, &mut people).await;
    let mut another = room.knock("Crow").await;
    another.wait_for("the waiting list", |frame| frame["standing"] == "waiting").await.unwrap();
    for person in &mut people {
        person.accepted(say("and everyone goes on")).await.unwrap();
    }
}

// Row 1, while people gather: then many come at once in any case, and nobody is made to listen for it.
#[tokio::test]
async fn before_an_evening_begins_one_act_lets_the_room_rest_from_fifty_who_write_at_once() {
    let mut room = Room::open(&[]).await;
    let mut people = [room.join("Maple").await];
    let mut guests = wave(&room, 50).await;
    room.chair.accepted(json!({"type": "calm", "on": true})).await.unwrap();
    refused_alike(&mut guests, "room_rests").await;
    let mut late = room.greet().await;
    let late = late.ask(entering(&room.links.room, &new_ticket(), "Late")).await.unwrap();
    assert_eq!(late["type"], "entered", "nobody is refused");
    assert_eq!(people[0].refused(say("may I?")).await.unwrap(), "room_rests");
    assert!(!people[0].has_heard("noise of the wave"));
    people[0].accepted(json!({"type": "note", "text": "notes go on"})).await.unwrap();
}

// Row 2. All of these come from one address, as from behind one proxy or out of one house.
#[tokio::test]
async fn someone_removed_is_kept_out_through_a_restart_and_an_address_alone_refuses_nobody() {
    let mut room = Room::open(&[]).await;
    let (ticket, maples) = (new_ticket(), new_ticket());
    let _maple = at(&room, &maples, "Maple").await;
    let mut rook = at(&room, &ticket, "Rook").await;
    rook.accepted(say("a line of Rook's")).await.unwrap();
    room.chair.wait_for("Rook's line", said("a line of Rook's")).await.unwrap();
    let files = files_below(&room.server.data());
    let seat = json!(room.chair.known.seat("Rook").unwrap());
    room.chair.accepted(json!({"type": "remove", "seat": seat})).await.unwrap();

    room.server.kill();
    room.server.restart().unwrap();
    assert_eq!(files_below(&room.server.data()), files, "no file of who was removed");
    let secrets = [ticket.as_str().to_owned(), "127.0.0.1".to_owned()];
    for folder in [room.server.data(), room.server.state()] {
        assert_eq!(found_below(&folder, &secrets).unwrap(), []);
    }
    let mut back = room.greet().await;
    let again = entering(&room.links.room, &ticket, "Rook");
    assert_eq!(back.refused(again).await.unwrap(), "removed");

    let mut crow = room.knock("Crow").await;
    let waits = crow.wait_for("the waiting list", |frame| frame["standing"] == "waiting").await;
    assert!(waits.is_ok() && crow.refused(say("hello?")).await.unwrap() == "waiting");
    let back = TestClient::enter(room.server.address(), &room.links.room, &maples, "Maple").await;
    assert!(back.is_ok(), "a seat is a seat");
    let lark = TestClient::join(room.server.address(), &room.links.facilitator, "Lark").await;
    assert!(lark.is_ok(), "and a facilitator's link is one");
}

async fn at(room: &Room, ticket: &protocol::Ticket, alias: &str) -> TestClient {
    let mut client = TestClient::enter(room.server.address(), &room.links.room, ticket, alias).await.unwrap();
    client.accepted(json!({"type": "agree"})).await.unwrap();
    client
}

/// All files, but for those that SQLite has only while it is writing.
fn files_below(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let all = entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { [path].into() });
    all.filter(|path| !["-wal", "-shm"].iter().any(|end| path.to_string_lossy().ends_with(end))).collect()
}
