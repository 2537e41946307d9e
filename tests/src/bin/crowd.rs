//! `crowd --link LINK` lets simulated people hold a whole evening on a server of this machine, and says on one screen
//! what came of it. `LINK` is a facilitator's; given more than once, evenings are held in all of these rooms at once.
//! `crowd --rooms 200` starts a server of its own instead, and holds evenings there, in every format that ships in turn.
//!
//! `--people 12` for each room, `--seed 1`, `--pace 1` for how many times faster than life people live, `--minutes 240`
//! after which whoever is not done goes home, `--server http://127.0.0.1:8080` where the server is not where the links
//! say. It refuses everything but loopback.

use anyhow::{Context, Result, bail, ensure};
use harness::server::TestServer;
use people::line::{self, Place, socket_of};
use people::{Crowd, Links, Review};
use server::formats::load_all;
use std::net::ToSocketAddrs;
use std::process::ExitCode;
use std::str::FromStr;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// What is to be done.
struct Task {
    links: Vec<Links>,
    server: Option<String>,
    rooms: usize,
    people: usize,
    seed: u64,
    pace: u32,
    minutes: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    let began = Instant::now();
    match run().await {
        Ok(review) => {
            let held =
                review.faults().next().is_none() && review.accounts.iter().all(|one| one.over.is_some());
            println!("{review}");
            println!("crowd: {} people, {} s", review.accounts.len(), began.elapsed().as_secs());
            if held { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(why) => {
            eprintln!("crowd: {why:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<Review> {
    let mut task = Task::read(std::env::args().skip(1))?;
    // Held until the evenings are over.
    let own = own_server(&mut task)?;
    let mut evenings = JoinSet::new();
    for (links, seed) in task.links.iter().zip(task.seed..) {
        let crowd = Crowd::new(seed, task.people, links)?;
        let place = task.place(links)?;
        evenings.spawn(async move { line::hold(crowd, &place).await });
    }
    let mut review = Review::default();
    while let Some(held) = evenings.join_next().await {
        review.accounts.extend(held??.accounts);
    }
    drop(own);
    Ok(review)
}

impl Task {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
        let mut task =
            Self { links: Vec::new(), server: None, rooms: 0, people: 12, seed: 1, pace: 1, minutes: 240 };
        while let Some(name) = arguments.next() {
            let value = arguments.next().with_context(|| format!("{name} needs a value"))?;
            match name.as_str() {
                "--link" => task.links.push(links_of(&value)),
                "--server" => task.server = Some(value),
                "--rooms" => task.rooms = number(&name, &value)?,
                "--people" => task.people = number(&name, &value)?,
                "--seed" => task.seed = number(&name, &value)?,
                "--pace" => task.pace = number(&name, &value)?,
                "--minutes" => task.minutes = number(&name, &value)?,
                _ => bail!("{name} is not known"),
            }
        }
        ensure!((task.rooms > 0) == task.links.is_empty(), "expected --link LINK, or --rooms NUMBER");
        Ok(task)
    }

    fn place(&self, links: &Links) -> Result<Place> {
        let url = match &self.server {
            Some(server) => socket_of(&format!("{}/r/any", server.trim_end_matches('/')))?,
            None => socket_of(&links.room)?,
        };
        ensure!(is_loopback(&url)?, "{url} is not on this machine's loopback: nothing is sent there");
        Ok(Place { url, pace: self.pace, at_most: Duration::from_secs(self.minutes * 60) })
    }
}

fn number<T: FromStr>(name: &str, value: &str) -> Result<T> {
    value.parse().ok().with_context(|| format!("{name} needs a number, not {value:?}"))
}

/// The room's own link is the facilitator's without its secret.
fn links_of(facilitator: &str) -> Links {
    let room = facilitator.split('#').next().unwrap_or_default().to_owned();
    Links { room, facilitator: facilitator.to_owned(), cofacilitator: None, invitations: Vec::new() }
}

fn is_loopback(url: &str) -> Result<bool> {
    let place = url.split_once("://").map(|(_, rest)| rest.split('/').next().unwrap_or_default());
    let place = place.with_context(|| format!("{url} is no address"))?;
    let with_port = if place.contains(':') { place.to_owned() } else { format!("{place}:80") };
    let mut addresses =
        with_port.to_socket_addrs().with_context(|| format!("{place} is not known"))?.peekable();
    ensure!(addresses.peek().is_some(), "{place} has no address");
    Ok(addresses.all(|address| address.ip().is_loopback()))
}

/// A server with so many rooms, in every format that people come into by the room's link, in turn.
fn own_server(task: &mut Task) -> Result<Option<TestServer>> {
    if task.rooms == 0 {
        return Ok(None);
    }
    let server = TestServer::start()?;
    task.server = Some(format!("http://{}", server.address()));
    let formats = load_all(None)?;
    let open: Vec<_> =
        formats.names().filter(|name| !matches!(*name, "clinician" | "young_adults")).collect();
    for (number, format) in (0..task.rooms).zip(open.iter().cycle()) {
        let made = server.make_room(&format!("evening-{number}"), format)?;
        task.links.push(links_of(&made.facilitator));
    }
    Ok(Some(server))
}
