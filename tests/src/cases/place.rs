//! A server that is tried, and the rooms on it, made as anyone can make them: `POST /api/rooms`.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::Mutex as SlowMutex;
use tokio::time::sleep;

use super::NotTried;
use super::guest::{Guest, entering, new_ticket};
use super::http::{Answer, Request};
use crate::process::memory_kib;
use crate::search::found_below;
use crate::server::{Links, TestServer};

/// A kind of evening that ships with every server: everyone may write while people gather, and then there are turns.
const FORMAT: &str = "circle";

/// In this phase of it whoever raises a hand gets the floor.
const SHARING: u64 = 4;

/// A server.
#[derive(Clone)]
pub struct Place(Arc<Inner>);

struct Inner {
    host: String,
    path: String,
    /// Each makes one room.
    start_secrets: Mutex<Vec<String>>,
    /// Its process and what it has written about itself, if it runs here.
    own: Option<(u32, PathBuf)>,
    /// The room that all cases share which need none of their own, and whoever has opened it.
    shared: SlowMutex<Option<(Links, Guest)>>,
}

impl Place {
    /// The server at this address, such as `http://meet.example.org:8080`, with links that make rooms on it.
    pub fn new(url: &str, start_links: &[String]) -> Result<Self> {
        let rest = url.strip_prefix("http://").with_context(|| {
            format!(
                "{url}: give the address of the server itself, http://HOST:PORT, not of a proxy before it"
            )
        })?;
        let (host, path) =
            rest.trim_end_matches('/').split_once('/').unwrap_or((rest.trim_end_matches('/'), ""));
        let host = if host.contains(':') { host.to_owned() } else { format!("{host}:80") };
        let path = if path.is_empty() { String::new() } else { format!("/{path}") };
        let secret = |link: &String| {
            let secret = link.split_once("#setup=").map(|(_, secret)| secret.to_owned());
            secret.with_context(|| format!("{link} is no link that makes a room"))
        };
        let start_secrets = Mutex::new(start_links.iter().map(secret).collect::<Result<_>>()?);
        Ok(Self(Arc::new(Inner { host, path, start_secrets, own: None, shared: SlowMutex::default() })))
    }

    /// A server of our own, where anyone may start a room.
    pub fn of(server: &TestServer) -> Self {
        Self::from(server, server.address())
    }

    /// The same, by another of its addresses.
    pub fn from(server: &TestServer, address: SocketAddr) -> Self {
        let own = server.process().map(|process| (process, server.logs_folder()));
        let (host, path) = (address.to_string(), String::new());
        let (start_secrets, shared) = (Mutex::default(), SlowMutex::default());
        Self(Arc::new(Inner { host, path, start_secrets, own, shared }))
    }

    /// Its host and port, as they stand in `Host`.
    pub fn host(&self) -> &str {
        &self.0.host
    }

    /// The path of something on it.
    pub fn path(&self, below: &str) -> String {
        format!("{}{below}", self.0.path)
    }

    /// Where meetings are.
    pub fn socket_url(&self) -> String {
        format!("ws://{}{}", self.host(), self.path("/ws"))
    }

    /// A new connection.
    pub async fn line(&self) -> Result<TcpStream> {
        let stream = TcpStream::connect(self.host()).await.context("no connection")?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }

    /// The answer to a GET.
    pub async fn get(&self, below: &str) -> Result<Answer> {
        Request::get(&self.path(below)).ask(self).await
    }

    /// How much memory its process holds, in MiB, if it runs here.
    pub fn memory(&self) -> Option<u64> {
        let (process, _) = self.0.own.as_ref()?;
        Some(memory_kib(*process)? / 1_024)
    }

    /// Whether these words stand in what it has written about itself. Nothing is known of a server elsewhere.
    pub fn logs_hold(&self, words: &str) -> Result<bool> {
        let Some((_, logs)) = &self.0.own else { return Ok(false) };
        Ok(!found_below(logs, &[words.to_owned()])?.is_empty())
    }

    /// Whether it runs here, so that its machine can be reached into.
    pub fn is_own(&self) -> bool {
        self.0.own.is_some()
    }

    /// A room of one's own, not yet open.
    pub async fn make_room(&self) -> Result<Links> {
        self.make_room_like(json!({"name": new_name(), "format": FORMAT})).await
    }

    /// The answer to one more question for a room, be it none.
    pub async fn try_to_make_room(&self) -> Result<Answer> {
        let room = json!({"name": new_name(), "format": FORMAT}).to_string();
        Request::post(&self.path("/api/rooms"), &room).ask(self).await
    }

    /// A room that is found by its address only; gives its name.
    pub async fn make_private_room(&self) -> Result<String> {
        let name = new_name();
        self.make_room_like(json!({"name": name, "format": FORMAT, "listing": "private"})).await?;
        Ok(name)
    }

    async fn make_room_like(&self, room: Value) -> Result<Links> {
        let body = room.to_string();
        let secret = self.0.start_secrets.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut request = Request::post(&self.path("/api/rooms"), &body);
        if let Some(secret) = secret {
            request = request.with("Authorization", &format!("Bearer {secret}"));
        }
        loop {
            let answer = request.ask(self).await?;
            match answer.json()? {
                made if answer.status == 201 => return links(&made),
                slow if slow["code"] == "rate_limited" => wait(&slow).await?,
                other if self.is_own() => bail!("no room is made: {other}"),
                other => {
                    return Err(NotTried::because(format!(
                        "it needs a room of its own ({}); each `--start-link` makes one",
                        other["title"].as_str().unwrap_or("no answer")
                    )));
                }
            }
        }
    }
}

fn new_name() -> String {
    format!("case-{:016x}", rand::random::<u64>())
}

/// So long is waited for leave to make a room: such limits are counted by the day.
async fn wait(refusal: &Value) -> Result<()> {
    const LONGEST_MS: u64 = 60_000;
    let wait_ms = refusal["retry_after_ms"].as_u64().unwrap_or_default();
    if wait_ms > LONGEST_MS {
        return Err(NotTried::because("one address may make no more rooms here today".to_owned()));
    }
    sleep(Duration::from_millis(wait_ms)).await;
    Ok(())
}

fn links(made: &Value) -> Result<Links> {
    let link = |field: &str| made[field].as_str().map(str::to_owned);
    let (room, facilitator) = (link("link"), link("facilitator_link"));
    Ok(Links { room: room.context("no link")?, facilitator: facilitator.context("no facilitator's link")? })
}

/// A room whose doors are open.
pub struct Room {
    /// The server that it is on.
    pub place: Place,
    /// Its links.
    pub links: Links,
}

impl Room {
    /// The one that cases share. Whatever is said in it may be heard by others, and they may be heard.
    pub async fn shared(place: &Place) -> Result<Self> {
        let mut shared = place.0.shared.lock().await;
        if shared.is_none() {
            let (room, chair) = Self::open(place).await?;
            *shared = Some((room.links, chair));
        }
        let links = shared.as_ref().map(|(links, _)| links.clone()).context("no room")?;
        Ok(Self { place: place.clone(), links })
    }

    /// One of one's own, and whoever has opened it and leads it.
    pub async fn open(place: &Place) -> Result<(Self, Guest)> {
        let room = Self { place: place.clone(), links: place.make_room().await? };
        let mut chair = room.lead("Juniper").await?;
        chair.accepted(json!({"type": "open"})).await?;
        Ok((room, chair))
    }

    /// One more who leads.
    pub async fn lead(&self, alias: &str) -> Result<Guest> {
        Guest::join(&self.place, &self.links.facilitator, &new_ticket(), alias).await
    }

    /// Someone who takes part.
    pub async fn join(&self, alias: &str) -> Result<Guest> {
        self.join_by(&new_ticket(), alias).await
    }

    /// The same by a ticket that is known.
    pub async fn join_by(&self, ticket: &str, alias: &str) -> Result<Guest> {
        Guest::join(&self.place, &self.links.room, ticket, alias).await
    }

    /// Someone at the door, or back in their seat.
    pub async fn enter(&self, ticket: &str, alias: &str) -> Result<Guest> {
        Guest::enter(&self.place, &self.links.room, ticket, alias).await
    }

    /// Someone who has said hello and asks for a seat with these fields besides; and the answer.
    pub async fn knock(&self, ticket: &str, alias: &str, more: Value) -> Result<(Guest, Value)> {
        let mut guest = Guest::greet(&self.place).await?;
        let mut message = entering(&self.links.room, ticket, alias);
        for (field, value) in more.as_object().into_iter().flatten() {
            message[field] = value.clone();
        }
        let answer = guest.ask(message).await?;
        Ok((guest, answer))
    }

    /// Someone who comes back with what they have seen; and the answer.
    pub async fn come_back(&self, ticket: &str, alias: &str, seen: Value) -> Result<(Guest, Value)> {
        self.knock(ticket, alias, json!({"seen": seen})).await
    }

    /// Leads the evening to the part in which whoever raises a hand gets the floor.
    pub async fn begin_sharing(&self, chair: &mut Guest) -> Result<()> {
        while let Some(phase) = chair.phase().filter(|phase| *phase < SHARING) {
            chair.accepted(json!({"type": "advance", "phase": phase})).await?;
            chair.wait_for("the next part", |frame| frame["phase"]["index"] == phase + 1).await?;
        }
        Ok(())
    }
}
