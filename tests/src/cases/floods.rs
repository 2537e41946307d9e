//! Those who send too much, and those who never read (46, 47).

use anyhow::{Context, Result, ensure};
use futures_util::future::try_join_all;
use serde_json::{Value, json};
use socket2::SockRef;
use std::time::Instant;
use tokio::net::TcpSocket;

use super::Case;
use super::guest::{Guest, entering, new_ticket, said, say};
use super::machine::{flat, soon};
use super::place::{Place, Room};
use super::wire::{Came, FIN, TEXT, Wire, frame};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::anywhere(
            46,
            "10,000 messages at once",
            "rate_limited with retry_after_ms, then close 4003; others < 1 s",
            flood,
        )
        .alone(),
        Case::anywhere(
            47,
            "a client that never reads",
            "cut with 4000, resumable; others served, memory flat",
            deaf,
        )
        .alone(),
    ]
}

async fn flood(place: Place) -> Result<()> {
    let (room, _chair) = Room::open(&place).await?;
    let (mut neighbour, mut elsewhere) = (room.join("Slate").await?, Guest::greet(&place).await?);
    let mut rook = room.join("Rook").await?;
    for number in 0..10_000 {
        rook.send(&json!({"id": format!("f{number}"), "type": "say", "text": format!("flood {number}")}));
    }
    for number in 0..5 {
        let began = Instant::now();
        neighbour.accepted(say(&format!("amid the flood {number}"))).await?;
        elsewhere.ask(json!({"type": "help"})).await?;
        soon(began)?;
    }
    rook.closed_with(4003).await?;
    let limited = |frame: &&Value| frame["code"] == "rate_limited";
    let refusal = rook.heard.iter().find(limited).context("nothing was refused")?;
    ensure!(refusal["retry_after_ms"].as_u64().is_some_and(|wait| wait > 0), "{refusal}");
    ensure!(rook.heard.len() < 3_000, "{} answers", rook.heard.len());
    neighbour.wait_for("its own line", said("amid the flood 4")).await?;
    Ok(())
}

/// So many speakers say as much as one seat may say at once.
const SPEAKERS: usize = 16;
const LINES: usize = 8;

async fn deaf(place: Place) -> Result<()> {
    let (room, _chair) = Room::open(&place).await?;
    let ticket = new_ticket();
    let mut deaf = deaf_wire(&place).await?;
    for message in
        [json!({"type": "hello"}), entering(&room.links.room, &ticket, "Otter"), json!({"type": "agree"})]
    {
        let mut message = message;
        message["id"] = json!(format!("d{}", message["type"]).replace('"', ""));
        deaf.write(&frame(FIN | TEXT, message.to_string().as_bytes())).await;
    }
    let mut speakers = Vec::new();
    for number in 0..SPEAKERS {
        speakers.push(room.join(&format!("Wren {number}")).await?);
    }
    speakers[0].seat("Otter").await?;
    let before = place.memory();
    let spoken = speakers.iter_mut().enumerate().map(|(number, speaker)| async move {
        for line in 0..LINES {
            speaker.accepted(say(&format!("{number} {line} {}", "한".repeat(3_900)))).await?;
        }
        anyhow::Ok(())
    });
    try_join_all(spoken).await?;
    flat(before, place.memory(), 64)?;
    let end = end_of(&mut deaf).await?;
    ensure!(matches!(end, Some(4000) | None), "closed with {end:?}");
    let mut back = room.enter(&ticket, "Otter").await?;
    speakers[1].ask(say("and on, 47")).await?;
    back.wait_for("what comes next", |frame| frame["type"] == "said" && frame["text"] == "and on, 47")
        .await?;
    let lines = back.heard.iter().filter(|frame| frame["type"] == "said").count();
    ensure!(lines == SPEAKERS * LINES + 1, "{lines} lines of {}", SPEAKERS * LINES + 1);
    Ok(())
}

/// A connection that takes little at a time, so that what waits for it waits on the server and not in the network.
async fn deaf_wire(place: &Place) -> Result<Wire> {
    let socket = TcpSocket::new_v4()?;
    socket.set_recv_buffer_size(16 * 1_024)?;
    SockRef::from(&socket).set_tcp_mss(1_000)?;
    let address = tokio::net::lookup_host(place.host()).await?.find(|address| address.is_ipv4());
    let stream = socket.connect(address.context("no address")?).await?;
    Wire::over(stream, place).await
}

/// The code with which the server closes, when at last somebody reads; none if the line was cut.
async fn end_of(wire: &mut Wire) -> Result<Option<u16>> {
    loop {
        let came = wire.next().await?;
        if came == Came::End || came.close_code().is_some() {
            return Ok(came.close_code());
        }
    }
}
