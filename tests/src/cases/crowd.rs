//! Far too many at once (45, 48, 60).

use anyhow::{Context, Result, ensure};
use futures_util::StreamExt;
use futures_util::stream::{self, FuturesUnordered};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::json;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::guest::{Guest, PATIENCE, entering, new_ticket};
use super::http::Request;
use super::machine;
use super::place::{Place, Room};
use super::{Case, NotTried};
use crate::server::TestServer;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::machine(
            45,
            "10,000 connections from one address; 2,000 half-open",
            "capped with too_many; others join < 1 s",
            crowd,
        )
        .alone(),
        Case::machine(
            48,
            "500 wrong passphrases in parallel",
            "rate_limited or busy; others and the right one still work",
            guesses,
        )
        .alone(),
        Case::machine(
            60,
            "rooms without end",
            "too_many_rooms, rate_limited; memory flat",
            rooms_without_end,
        ),
    ]
}

const CONNECTIONS: usize = 10_000;
const HALF_OPEN: usize = 2_000;
const AT_ONCE: usize = 200;

/// How many connections the settings allow from one address.
const FROM_ONE_ADDRESS: usize = 64;

/// A server that can be reached by two addresses of this machine; the second is none of loopback, if there is one.
fn with_two_addresses(settings: &[&str]) -> Result<(TestServer, Place, Option<Place>)> {
    let (server, _) = machine::start(&[&["server.listen=0.0.0.0:0"], settings].concat())?;
    let port = server.address().port();
    let place = Place::from(&server, SocketAddr::from(([127, 0, 0, 1], port)));
    let other = machine::own_address().map(|address| Place::from(&server, SocketAddr::new(address, port)));
    Ok((server, place, other))
}

fn two_needed(other: Option<Place>) -> Result<Place> {
    other.ok_or_else(|| NotTried::because("it needs an address of this machine besides loopback".to_owned()))
}

async fn crowd() -> Result<()> {
    may_open(HALF_OPEN + 500)?;
    let (_server, place, other) = with_two_addresses(&[])?;
    let crowded = two_needed(other)?;
    let (room, _chair) = Room::open(&place).await?;
    let (before, began) = (place.memory(), Instant::now());
    let storm = async {
        let request = Request::upgrade(&crowded);
        let all = stream::iter(0..CONNECTIONS).map(|_| request.knock(&crowded));
        all.buffer_unordered(AT_ONCE).collect::<Vec<_>>().await
    };
    let knocks = while_others_join(&room, storm).await?;
    let held = knocks.iter().filter(|knock| knock.0 == 101).count();
    let told = knocks.iter().filter(|knock| knock.0 == 503).count();
    // Whoever is let in and says nothing loses the place after five seconds, and another gets it.
    let rounds = 1 + usize::try_from(began.elapsed().as_secs() / 5)?;
    let allowed = FROM_ONE_ADDRESS..=FROM_ONE_ADDRESS * rounds;
    ensure!(
        allowed.contains(&held),
        "{held} of {CONNECTIONS} are let in from one address, in {rounds} rounds"
    );
    ensure!(told > 0, "nobody is told too_many");
    drop(knocks);
    half_open(&place, &room).await?;
    machine::flat(before, place.memory(), 96)
}

async fn half_open(place: &Place, room: &Room) -> Result<()> {
    let head = format!("GET /ws HTTP/1.1\r\nHost: {}\r\nA: ", place.host());
    let open = async {
        let mut open = Vec::new();
        for _ in 0..HALF_OPEN {
            let mut stream = place.line().await?;
            stream.write_all(head.as_bytes()).await?;
            open.push(stream);
        }
        anyhow::Ok(open)
    };
    let open = while_others_join(room, open).await??;
    let closed: FuturesUnordered<_> = open.into_iter().map(end).collect();
    let closed = timeout(PATIENCE, closed.collect::<Vec<_>>()).await;
    closed.context("half-open connections are kept")?;
    Ok(())
}

async fn end(mut stream: TcpStream) {
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest).await;
}

/// While something goes on, people join, each within a second.
async fn while_others_join<T>(room: &Room, storm: impl Future<Output = T>) -> Result<T> {
    tokio::pin!(storm);
    for number in 0.. {
        let began = Instant::now();
        let alias = format!("Finch {number}-{:x}", rand::random::<u16>());
        let join = room.join(&alias);
        tokio::pin!(join);
        tokio::select! {
            biased;
            joined = &mut join => { joined?; }
            done = &mut storm => {
                join.await?;
                machine::soon(began)?;
                return Ok(done);
            }
        }
        machine::soon(began)?;
        if let Ok(done) = timeout(Duration::from_millis(100), &mut storm).await {
            return Ok(done);
        }
    }
    unreachable!("numbers do not end")
}

/// Lets this process have so many sockets.
fn may_open(sockets: usize) -> Result<()> {
    let wanted = u64::try_from(sockets)?;
    let limit = getrlimit(Resource::Nofile);
    let most = limit.maximum.unwrap_or(u64::MAX);
    if limit.current.is_none_or(|now| now >= wanted) {
        return Ok(());
    }
    let raised =
        setrlimit(Resource::Nofile, Rlimit { current: Some(wanted.min(most)), maximum: limit.maximum });
    match raised {
        Ok(()) if most >= wanted => Ok(()),
        _ => Err(NotTried::because(format!("it needs {wanted} open files"))),
    }
}

async fn guesses() -> Result<()> {
    const WRONG: usize = 500;
    let (server, place, other) = with_two_addresses(&[])?;
    let links = server.make_room("evening", "circle")?;
    server.command_with(&["room", "passphrase", "evening"], "a quiet garden at noon\n")?;
    let (neighbours, _chair) = Room::open(&place).await?;
    let storm = async {
        let all =
            stream::iter(0..WRONG).map(|number| guess(&place, &links.room, format!("wrong guess {number}")));
        all.buffer_unordered(WRONG).collect::<Vec<_>>().await
    };
    let answers = while_others_join(&neighbours, storm).await?;
    let mut codes = std::collections::BTreeMap::new();
    for answer in answers {
        *codes.entry(answer?).or_insert(0) += 1;
    }
    let allowed = ["rate_limited", "busy", "wrong_credential"];
    ensure!(codes.keys().all(|code| allowed.contains(&code.as_str())), "{codes:?}");
    ensure!(codes.get("wrong_credential").is_none_or(|tried| *tried <= 60), "{codes:?}");
    // The true holder comes from elsewhere; from the very same address they would have to wait for a while.
    let holder = other.unwrap_or(place);
    let began = Instant::now();
    let mut guest = Guest::greet(&holder).await?;
    let answer = guest.ask(with_passphrase(&links.room, "a quiet garden at noon", "Juniper")).await?;
    ensure!(answer["type"] == "entered", "the right one: {answer}, after {codes:?}");
    ensure!(began.elapsed() < Duration::from_secs(5), "the right one waits {:?}", began.elapsed());
    Ok(())
}

fn with_passphrase(room: &str, passphrase: &str, alias: &str) -> serde_json::Value {
    let mut message = entering(room, &new_ticket(), alias);
    message["passphrase"] = json!(passphrase);
    message
}

/// What someone is told who tries this.
async fn guess(place: &Place, room: &str, passphrase: String) -> Result<String> {
    let mut guest = Guest::greet(place).await?;
    let answer = guest.ask_as("guess", with_passphrase(room, &passphrase, "Rook")).await?;
    let code = answer["code"].as_str().context("a wrong passphrase opens the door")?;
    ensure!(code == "wrong_credential" || answer["retry_after_ms"].is_u64(), "{answer} does not say when");
    Ok(code.to_owned())
}

async fn rooms_without_end() -> Result<()> {
    const MOST: usize = 200;
    let (_server, place, other) =
        with_two_addresses(&["rooms.max=200", "rates.starts_per_day=50", "rates.rooms_per_hour=1000"])?;
    let before = place.memory();
    for _ in 0..MOST {
        place.make_room().await?;
    }
    for _ in 0..20 {
        let answer = place.try_to_make_room().await?;
        ensure!(
            answer.status == 403 && answer.json()?["code"] == "too_many_rooms",
            "{} {}",
            answer.head,
            answer.body
        );
    }
    machine::flat(before, place.memory(), 32)?;
    ensure!(place.get("/healthz").await?.status == 200, "nobody else is answered");
    let Some(stranger) = other else { return Ok(()) };
    let mut last = stranger.try_to_make_room().await?;
    for _ in 0..60 {
        if last.status == 429 {
            break;
        }
        last = stranger.try_to_make_room().await?;
    }
    let told = last.json()?;
    ensure!(told["code"] == "rate_limited" && told["retry_after_ms"].is_u64(), "{told}");
    Ok(())
}
