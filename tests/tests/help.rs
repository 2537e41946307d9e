//! Where help is, asked for over real sockets wherever a person can stand, and found nowhere afterwards.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::client::{TestClient, entering, new_ticket};
use harness::programs::program;
use harness::search::found_below;
use harness::server::{Links, TestServer};
use serde_json::{Value, json};
use tokio::process::Command;

/// A name that stands nowhere unless someone wrote it down.
const NOWHERE: &str = "Ruritania";

/// Asks twice: for a country with a list, and for one without. Both are answered at once.
async fn finds_help(person: &mut TestClient) {
    let ireland = person.ask(json!({"type": "help", "country": "Ireland"})).await.unwrap();
    assert_eq!(ireland["help"]["list"]["country"], "IE", "{ireland}");
    assert!(ireland.to_string().contains("116 123"), "{ireland}");
    let nowhere = person.ask(json!({"type": "help", "country": NOWHERE})).await.unwrap();
    assert_eq!(nowhere["help"]["unknown"], true, "{nowhere}");
    assert!(nowhere.to_string().contains("findahelpline.com"), "{nowhere}");
    assert!(!nowhere.to_string().contains(NOWHERE), "what was asked is not even said back");
}

struct Room {
    server: TestServer,
    links: Links,
    chair: TestClient,
}

impl Room {
    async fn open(settings: &[&str]) -> Self {
        let server = TestServer::with(&[&["logs.level=trace"], settings].concat()).unwrap();
        let links = server.make_room("evening", "short_circle").unwrap();
        let mut chair = TestClient::join(server.address(), &links.facilitator, "Juniper").await.unwrap();
        chair.accepted(json!({"type": "open"})).await.unwrap();
        Self { server, links, chair }
    }

    async fn join(&self, alias: &str) -> TestClient {
        TestClient::join(self.server.address(), &self.links.room, alias).await.unwrap()
    }

    async fn greet(&self) -> TestClient {
        TestClient::greet(self.server.address()).await.unwrap()
    }

    /// Someone whom the door of `link` refuses with this code.
    async fn turned_away(&self, link: &str, code: &str) -> TestClient {
        let mut person = self.greet().await;
        let answer = person.ask(entering(link, &new_ticket(), "Crow")).await.unwrap();
        assert_eq!(answer["code"], code, "{answer}");
        person
    }

    async fn begin_sharing(&mut self) {
        for _ in 0..2 {
            let phase = self.chair.known.phase().0;
            self.chair.accepted(json!({"type": "advance", "phase": phase})).await.unwrap();
            let next = json!(phase + 1);
            self.chair.wait_for("a phase", |frame| frame["phase"]["index"] == next).await.unwrap();
        }
    }

    fn seat(&self, alias: &str) -> Value {
        json!(self.chair.known.seat(alias).unwrap())
    }
}

/// The rooms' frames that someone has heard, without answers of their own.
fn heard(person: &TestClient) -> usize {
    person.heard.iter().filter(|frame| frame["seq"].is_u64() || frame["own"].is_u64()).count()
}

#[tokio::test]
async fn help_is_there_for_whom_no_door_opens() {
    let room = Room::open(&["limits.seats=2"]).await;
    let asleep = room.server.make_room("asleep", "short_circle").unwrap();
    finds_help(&mut room.greet().await).await;
    finds_help(&mut room.turned_away("http://a/r/no-such-room", "unknown_room").await).await;
    finds_help(&mut room.turned_away(&asleep.room, "room_asleep").await).await;
    let _maple = room.join("Maple").await;
    finds_help(&mut room.turned_away(&room.links.room, "room_full").await).await;
}

#[tokio::test]
async fn help_is_there_at_the_door_while_waiting_in_anyones_turn_in_calm_and_after_removal() {
    let mut room = Room::open(&[]).await;
    let address = room.server.address();
    let mut finch = room.join("Finch").await;
    let ticket = new_ticket();
    let mut maple = TestClient::enter(address, &room.links.room, &ticket, "Maple").await.unwrap();
    finds_help(&mut maple).await;
    maple.accepted(json!({"type": "agree"})).await.unwrap();
    maple.wait_for("standing in", |frame| frame["standing"] == "in").await.unwrap();
    room.begin_sharing().await;
    finch.accepted(json!({"type": "hand"})).await.unwrap();
    room.chair.wait("hands").await.unwrap();
    room.chair.accepted(json!({"type": "call", "seat": room.seat("Finch")})).await.unwrap();
    finch.wait("ready_check").await.unwrap();
    finch.accepted(json!({"type": "ready"})).await.unwrap();
    maple.wait("turn_began").await.unwrap();
    finds_help(&mut maple).await;
    for act in ["hold", "calm"] {
        room.chair.accepted(json!({"type": act, "on": true})).await.unwrap();
        finds_help(&mut maple).await;
        room.chair.accepted(json!({"type": act, "on": false})).await.unwrap();
    }
    room.chair.accepted(json!({"type": "lock", "on": true})).await.unwrap();
    let mut wren = TestClient::enter(address, &room.links.room, &new_ticket(), "Wren").await.unwrap();
    wren.accepted(json!({"type": "agree"})).await.unwrap();
    wren.wait_for("waiting", |frame| frame["standing"] == "waiting").await.unwrap();
    finds_help(&mut wren).await;
    room.chair.accepted(json!({"type": "remove", "seat": room.seat("Maple")})).await.unwrap();
    assert_eq!(maple.closed().await.unwrap(), 4503);
    finds_help(&mut room.greet().await).await;
    assert!(!room.chair.has_heard(NOWHERE) && !finch.has_heard(NOWHERE));
}

#[tokio::test]
async fn nobody_hears_of_it_and_nothing_of_it_is_written_down() {
    let mut room = Room::open(&[]).await;
    let mut maple = room.join("Maple").await;
    room.chair.accepted(json!({"type": "say", "text": "before"})).await.unwrap();
    maple.wait_for("a line", |frame| frame["type"] == "said").await.unwrap();
    let before = (heard(&room.chair), heard(&maple));
    for _ in 0..5 {
        finds_help(&mut maple).await;
    }
    let said = room.chair.accepted(json!({"type": "say", "text": "after"})).await.unwrap();
    maple.wait_for("a line", |frame| frame["text"] == "after").await.unwrap();
    assert_eq!((heard(&room.chair), heard(&maple)), (before.0 + 2, before.1 + 1), "{said}");
    let words = [NOWHERE.to_owned(), "Ireland".to_owned()];
    let planted = room.server.logs_folder().join("planted");
    std::fs::write(&planted, NOWHERE).unwrap();
    room.server.kill();
    assert_eq!(
        found_below(&room.server.logs_folder(), &words).unwrap().len(),
        1,
        "the search finds what is there"
    );
    std::fs::remove_file(&planted).unwrap();
    for place in [room.server.data(), room.server.state(), room.server.logs_folder()] {
        assert_eq!(found_below(&place, &words).unwrap(), [], "{}", place.display());
    }
}

#[tokio::test]
async fn the_terminal_finds_help_without_a_room_and_for_who_was_removed() {
    let room = Room::open(&["help.country=NZ", "help.confirmed=2026-11-22"]).await;
    for (link_room, country, told) in [
        ("no-such-room", &["Ireland"][..], "call 116 123"),
        ("evening", &[], "looked at by whoever hosts this on 2026-11-22"),
        ("evening", &[NOWHERE], "findahelpline.com"),
    ] {
        let link = format!("http://{}/r/{link_room}", room.server.address());
        let mut command = Command::new(program("openchair").unwrap());
        let output =
            command.args(["help-lines", &link, "--language", "en"]).args(country).output().await.unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains(told), "{said}");
        assert!(!said.contains("name"), "nobody is asked for one: {said}");
    }
}
