//! People who watch: on the network, or from another seat.

use crate::room::{Room, said, say};
use harness::client::{TestClient, new_ticket};
use harness::server::TestServer;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How large the frames of this kind were on the way.
fn sizes_of(client: &TestClient, like: impl Fn(&Value) -> bool) -> BTreeSet<usize> {
    let texts = client.heard.iter().filter(|frame| frame["type"] != "closed");
    let sized = texts.zip(&client.sizes).filter(|(frame, _)| like(frame));
    sized.map(|(_, size)| *size).collect()
}

// Row 6.
#[tokio::test]
async fn yes_and_a_line_of_two_hundred_letters_are_as_long_on_the_network() {
    let mut room = Room::open(&[]).await;
    let (mut maple, mut finch) = (room.join("Maple").await, room.join("Finch").await);
    let long = "x".repeat(200);
    for text in ["yes", &long] {
        maple.accepted(say(text)).await.unwrap();
        finch.wait_for("it", said(text)).await.unwrap();
        maple.accepted(json!({"type": "note", "text": text})).await.unwrap();
        let noted = |frame: &Value| frame["type"] == "noted" && frame["text"] == text;
        room.chair.wait_for("the note", noted).await.unwrap();
    }
    let words = |frame: &Value| frame["text"] == "yes" || frame["text"] == long.as_str();
    for client in [&finch, &room.chair] {
        assert_eq!(sizes_of(client, words), [1_024].into());
    }
    for client in [&maple, &finch, &room.chair] {
        assert!(
            sizes_of(client, |_| true).iter().all(|size| [256, 1_024].contains(size) || size % 4_096 == 0)
        );
    }
}

// Row 6 and 7: whoever drops and comes back soon leaves no trace.
#[tokio::test]
async fn a_drop_of_a_moment_is_seen_by_nobody() {
    let room = Room::open(&[]).await;
    let (ticket, address) = (new_ticket(), room.server.address());
    let mut finch = room.join("Finch").await;
    let mut maple = TestClient::enter(address, &room.links.room, &ticket, "Maple").await.unwrap();
    maple.accepted(json!({"type": "agree"})).await.unwrap();
    maple.accepted(say("before")).await.unwrap();
    finch.wait_for("a line", said("before")).await.unwrap();
    let heard = finch.heard.len();
    drop(maple);
    let mut maple = TestClient::enter(address, &room.links.room, &ticket, "Maple").await.unwrap();
    maple.accepted(say("after")).await.unwrap();
    finch.wait_for("a line", said("after")).await.unwrap();
    let kinds: Vec<_> = finch.heard[heard..].iter().map(|frame| frame["type"].clone()).collect();
    assert_eq!(kinds, ["said"], "{:?}", &finch.heard[heard..]);
}

/// All that people hear in an evening: who they are and what they say is up to them.
async fn evening(server: TestServer, name: &str, people: [&str; 3], line: &str) -> String {
    let mut room = Room::on(server, name, people[0]).await;
    let (mut one, mut other) = (room.join(people[1]).await, room.join(people[2]).await);
    one.accepted(say(line)).await.unwrap();
    let seen = other.wait_for("the line", said(line)).await.unwrap();
    other.ask(json!({"type": "react", "line": seen["line"], "sign": "heard", "on": true})).await.unwrap();
    other.ask(json!({"type": "return_words"})).await.unwrap();
    other.ask(json!({"type": "help"})).await.unwrap();
    room.begin().await;
    room.begin().await;
    one.ask(json!({"type": "hand", "on": true})).await.unwrap();
    for client in [&mut one, &mut other, &mut room.chair] {
        client.send(&json!({"type": "look", "id": "look"})).await.unwrap();
        client.wait_new("a view", |frame| frame["type"] == "view").await.unwrap();
    }
    room.chair.ask(json!({"type": "end"})).await.unwrap();
    let heard = [&room.chair, &one, &other].map(|client| json!(client.heard).to_string());
    heard.join("\n")
}

/// Whatever could tell one thing from all others: eight characters in a row that stand in names, tokens and numbers.
fn marks(heard: &str) -> BTreeSet<&str> {
    let parts = heard.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
    parts.filter(|part| part.chars().count() >= 8).collect()
}

// Row 7. What stands in everybody's evening, such as a field's name or a format's texts, tells nothing about anybody.
#[tokio::test]
async fn the_same_people_have_nothing_in_common_between_two_meetings() {
    let server = || TestServer::start().unwrap();
    let first =
        evening(server(), "tuesday-evening", ["Juniper", "Maple", "Finch"], "how it went on Tuesday").await;
    let second =
        evening(server(), "friday-evening", ["Heather", "Aspen", "Robin"], "how it went on Friday").await;
    let others = evening(server(), "another-group", ["Tamarind", "Otter", "Slate"], "something else").await;
    let (first, second, others) = (marks(&first), marks(&second), marks(&others));
    let common: Vec<_> = first.intersection(&second).filter(|mark| !others.contains(*mark)).collect();
    assert_eq!(common, Vec::<&&str>::new());
    let an_id = |mark: &&str| mark.len() == 32 && mark.chars().all(|c| c.is_ascii_hexdigit());
    assert!(first.iter().any(an_id), "ids are looked at");
}
