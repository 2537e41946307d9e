//! How a server starts, and how it stops (56, 58, 59).

use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::time::{Duration, Instant};

use super::Case;
use super::guest::{Guest, new_ticket, said};
use super::machine::{self, QUICK};
use super::place::{Place, Room};
use crate::server::TestServer;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::machine(
            56,
            "SIGTERM under load",
            "restart, close 4001, exit 0 within 10 s, nothing lost",
            terminated,
        ),
        Case::machine(
            58,
            "an unknown key, a bad port, a missing file",
            "does not start, names key and value, touches nothing",
            wrong_settings,
        ),
        Case::machine(
            59,
            "a second server on the same data",
            "does not start, names server.data",
            second_server,
        ),
    ]
}

async fn terminated() -> Result<()> {
    let mut server = TestServer::with(&QUICK)?;
    let (room, _chair) = Room::open(&Place::of(&server)).await?;
    let mut speakers = Vec::new();
    for number in 0..20 {
        let (ticket, alias) = (new_ticket(), format!("Wren {number}"));
        speakers.push((room.join_by(&ticket, &alias).await?, ticket, alias));
    }
    let address = server.address();
    let running = speakers.into_iter().map(|speaker| tokio::spawn(until_restart(speaker)));
    let running: Vec<_> = running.collect();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let asked = Instant::now();
    let status = server.terminate().await?;
    ensure!(status.success(), "it exits with {status}");
    ensure!(asked.elapsed() < Duration::from_secs(10), "after {:?}", asked.elapsed());
    ensure!(tokio::net::TcpStream::connect(address).await.is_err(), "it still takes people in");
    let place = machine::restart(&mut server)?;
    let room = Room { place, links: room.links };
    for speaker in running {
        let (ticket, alias, acknowledged) = speaker.await??;
        ensure!(acknowledged > 0, "{alias} has said nothing");
        let mut back = room.enter(&ticket, &alias).await?;
        for line in 1..=acknowledged {
            let text = format!("{alias}, line {line}");
            back.wait_for("an acknowledged line", said(&text)).await?;
        }
    }
    Ok(())
}

/// Says lines until the server closes; gives how many were acknowledged.
async fn until_restart(
    (mut guest, ticket, alias): (Guest, String, String),
) -> Result<(String, String, usize)> {
    let mut acknowledged = 0;
    loop {
        let id = format!("l{}", acknowledged + 1);
        guest.send(&json!({"id": id, "type": "say", "text": format!("{alias}, line {}", acknowledged + 1)}));
        let answer =
            guest.wait_new("an answer", |frame| frame["re"] == *id || frame["type"] == "closed").await?;
        match answer["type"].as_str() {
            Some("done") => acknowledged += 1,
            Some("closed") => break,
            _ => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
    guest.closed_with(4001).await?;
    let restart = guest.wait("restart").await.context("no hint")?;
    ensure!(restart["after_ms"].as_u64().is_some_and(|after| after > 0), "{restart}");
    Ok((ticket, alias, acknowledged))
}

async fn wrong_settings() -> Result<()> {
    for (key, value) in [
        ("limits.chairs", "7"),
        ("limits.seats", "many"),
        ("server.listen", "127.0.0.1:99999"),
        ("web.root", "/nowhere/at/all"),
        ("help.country", "Atlantis"),
    ] {
        let data = tempfile::tempdir()?;
        let untouched = data.path().join("data");
        let settings = [format!("server.data={}", untouched.display()), format!("{key}={value}")];
        let wrong = TestServer::with(&settings.each_ref().map(String::as_str)).err();
        let said = format!("{:#}", wrong.with_context(|| format!("it starts with {key} = {value}"))?);
        ensure!(said.contains(key), "{key}: {said}");
        ensure!(key == "limits.chairs" || said.contains(value), "{key} = {value}: {said}");
        ensure!(!untouched.exists(), "{key}: it has touched the data");
    }
    Ok(())
}

async fn second_server() -> Result<()> {
    let first = TestServer::with(&QUICK)?;
    let data = format!("server.data={}", first.data().display());
    let second = TestServer::with(&[&data]).err().context("it starts")?;
    let said = format!("{second:#}");
    ensure!(said.contains("server.data") && said.contains("another server"), "{said}");
    ensure!(Place::of(&first).get("/healthz").await?.status == 200, "the first does not answer any more");
    Ok(())
}
