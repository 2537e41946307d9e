//! Clocks and ends (34, 41 to 44).

use anyhow::{Result, ensure};
use futures_util::future::join_all;
use serde_json::{Value, json};
use std::time::Duration;

use super::Case;
use super::guest::{Guest, entering, new_ticket, say};
use super::http::Request;
use super::machine;
use super::place::{Place, Room};
use crate::search::found_below;
use crate::server::TestServer;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::machine(
            34,
            "the machine's clock jumps an hour, either way",
            "a turn neither ends nor hangs",
            wall_jumps,
        ),
        Case::anywhere(
            41,
            "a meeting ends while messages are in flight",
            "each is answered or ended; nothing behind ended",
            in_flight,
        ),
        Case::machine(42, "all files are searched for the words after the end", "nothing is found", searched),
        Case::machine(
            43,
            "kill -9 while a meeting ends",
            "erased before it listens again",
            killed_in_the_end,
        ),
        Case::anywhere(
            44,
            "the link of a meeting that has ended; a private room",
            "nothing of it; as a room that never was",
            ended_link,
        ),
    ]
}

/// So long after `end` a meeting is over.
const UNDO_MS: u64 = 60_000;

/// A room whose meeting can be ended soon: by a clock of our own, or else by waiting.
struct Evening {
    room: Room,
    chair: Guest,
    clock: Option<TestServer>,
}

impl Evening {
    async fn open(place: Place) -> Result<Self> {
        let (place, clock) = match place.is_own() {
            true => machine::with_clock().map(|(server, place)| (place, Some(server)))?,
            false => (place, None),
        };
        let (room, chair) = Room::open(&place).await?;
        Ok(Self { room, chair, clock })
    }

    /// Lets the time run, where it waits for us.
    async fn run_to(&mut self, ms: u64) -> Result<()> {
        match &mut self.clock {
            Some(server) => server.run_to(ms).await,
            None => Ok(()),
        }
    }

    /// Ends the meeting, and waits until it is over.
    async fn end(&mut self) -> Result<()> {
        self.chair.accepted(json!({"type": "end"})).await?;
        self.run_to(UNDO_MS + 100).await?;
        ended(&mut self.chair).await
    }
}

async fn ended(guest: &mut Guest) -> Result<()> {
    let long = Duration::from_millis(2 * UNDO_MS);
    guest.wait_within(long, "the end", |frame| frame["type"] == "ended").await?;
    guest.closed_with(4504).await
}

async fn wall_jumps() -> Result<()> {
    for jump in [3_600_000, -3_600_000] {
        let (mut server, place) = machine::with_clock()?;
        let (room, mut chair) = Room::open(&place).await?;
        let mut maple = room.join("Maple").await?;
        room.begin_sharing(&mut chair).await?;
        maple.accepted(json!({"type": "hand"})).await?;
        maple.accepted(json!({"type": "ready"})).await?;
        chair.accepted(json!({"type": "call", "turn": null})).await?;
        let began = maple.wait("turn_began").await?;
        let (at, planned) =
            (began["at"].as_u64().unwrap_or_default(), began["planned_ms"].as_u64().unwrap_or_default());
        server.run_to(at + planned / 4).await?;
        server.jump_wall(jump)?;
        maple.accepted(say("in the middle of it")).await?;
        let cue_at = at + planned * 4 / 5;
        server.run_to(cue_at + 1_000).await?;
        let cue = maple.wait("cue").await?;
        ensure!(cue["percent"] == 80 && cue["at"] == cue_at, "{cue} and not at {cue_at}");
        ensure!(!maple.has_heard("\"turn_ended\""), "the turn has ended");
        maple.accepted(json!({"type": "done"})).await?;
        maple.wait("turn_ended").await?;
    }
    Ok(())
}

async fn in_flight(place: Place) -> Result<()> {
    let mut evening = Evening::open(place).await?;
    let mut guests = Vec::new();
    for number in 0..6 {
        guests.push(evening.room.join(&format!("Finch {number}")).await?);
    }
    evening.chair.accepted(json!({"type": "end"})).await?;
    evening.run_to(UNDO_MS - 100).await?;
    let flying =
        join_all(guests.iter_mut().enumerate().map(|(number, guest)| in_flight_until_ended(guest, number)));
    let (flown, time) = tokio::join!(flying, evening.run_to(UNDO_MS + 100));
    time?;
    flown.into_iter().collect()
}

/// Says lines until the end, and looks at what came of each.
async fn in_flight_until_ended(guest: &mut Guest, number: usize) -> Result<()> {
    const EVERY: Duration = Duration::from_millis(20);
    let mut sent = 0;
    let over = |guest: &Guest| guest.heard.iter().any(|frame| frame["type"] == "closed");
    while !over(guest) {
        sent += 1;
        let text = format!("in flight {number}-{sent}");
        guest.send(&json!({"id": format!("f{sent}"), "type": "say", "text": text}));
        let answer = format!("f{sent}");
        let like = |frame: &Value| frame["re"] == *answer || frame["type"] == "closed";
        let long = Duration::from_millis(2 * UNDO_MS);
        guest.wait_within(long, "an answer or the end", like).await?;
        tokio::time::sleep(EVERY).await;
    }
    guest.closed_with(4504).await?;
    let ended = guest.heard.iter().position(|frame| frame["type"] == "ended");
    let after = &guest.heard[ended.map_or(0, |at| at + 1)..];
    ensure!(ended.is_some(), "no `ended` came");
    ensure!(
        after.iter().all(|frame| frame["seq"].is_null() || frame["type"] == "done"),
        "behind the end: {after:?}"
    );
    Ok(())
}

/// What people wrote, wherever they could.
const WORDS: [&str; 6] =
    ["Marker-Finch", "marker line", "marker note", "marker whisper", "marker taken back", "Marker-Juniper"];

/// A meeting with words of all kinds, whose end has just been asked for.
async fn with_words() -> Result<(TestServer, Room, Guest, Guest)> {
    let (server, place) = machine::with_clock()?;
    let (room, mut chair) = Room::open(&place).await?;
    let mut other = room.lead("Marker-Juniper").await?;
    let mut finch = room.join("Marker-Finch").await?;
    let seat = finch.seat("Marker-Finch").await?;
    finch.accepted(say("a marker line")).await?;
    let line = finch.accepted(say("a marker taken back")).await?["seq"].clone();
    finch.accepted(json!({"type": "take_back", "line": line})).await?;
    finch.accepted(json!({"type": "note", "text": "a marker note"})).await?;
    other.accepted(json!({"type": "whisper", "seat": seat, "text": "a marker whisper"})).await?;
    chair.accepted(json!({"type": "end"})).await?;
    Ok((server, room, chair, finch))
}

fn find_nothing(server: &TestServer) -> Result<()> {
    let found = found_below(server.folder(), &WORDS.map(str::to_owned))?;
    ensure!(found.is_empty(), "{found:?}");
    Ok(())
}

async fn searched() -> Result<()> {
    let (mut server, _room, _chair, mut finch) = with_words().await?;
    find_nothing(&server)?;
    server.run_to(UNDO_MS + 100).await?;
    ended(&mut finch).await?;
    server.erased().await?;
    find_nothing(&server)?;
    let keys = std::fs::read_dir(server.data().join("keys"))?.count();
    ensure!(keys == 0, "{keys} keys are left");
    Ok(())
}

async fn killed_in_the_end() -> Result<()> {
    let (mut server, room, _chair, mut finch) = with_words().await?;
    server.run_to(UNDO_MS + 100).await?;
    finch.wait("ended").await?;
    server.kill();
    let place = machine::restart(&mut server)?;
    find_nothing(&server)?;
    let mut client = Guest::greet(&place).await?;
    client.refused(entering(&room.links.room, &new_ticket(), "Finch"), "room_asleep").await?;
    let keys = std::fs::read_dir(server.data().join("keys"))?.count();
    ensure!(keys == 0, "{keys} keys are left");
    Ok(())
}

async fn ended_link(place: Place) -> Result<()> {
    never_was(&place, &place.make_private_room().await?).await?;
    let mut evening = Evening::open(place).await?;
    let ticket = new_ticket();
    let mut finch = evening.room.join_by(&ticket, "Finch").await?;
    finch.accepted(say("words of the meeting")).await?;
    evening.end().await?;
    ended(&mut finch).await?;
    let (mut back, answer) = evening.room.come_back(&ticket, "Finch", finch.seen()).await?;
    ensure!(answer["code"] == "gone", "{answer}");
    back.refused(entering(&evening.room.links.room, &ticket, "Finch"), "room_asleep").await?;
    ensure!(!back.has_heard("words of the meeting") && !back.has_heard("\"said\""), "something is left");
    Ok(())
}

/// The name of a private room tells no more than one that nobody has given.
async fn never_was(place: &Place, name: &str) -> Result<()> {
    let mut answers = Vec::new();
    for name in [name, "no-such-room-ever"] {
        let door = Request::get(&place.path(&format!("/api/rooms/{name}"))).ask(place).await?;
        let mut guest = Guest::greet(place).await?;
        let entry = guest.ask(entering(&format!("/r/{name}"), &new_ticket(), "Finch")).await?;
        answers.push((door.status, door.body, entry["code"].clone(), entry["message"].clone()));
    }
    ensure!(answers[0] == answers[1] && answers[0].0 == 404, "{answers:?}");
    Ok(())
}
