//! Evenings that simulated people hold, on a server whose clock runs faster: 200 at once, and a whole day of them.

use super::{Outcome, Table};
use crate::machine;
use crate::machine::{cpu_of, memory_of};
use crate::plot::Plot;
use crate::report::number;
use crate::servers::{LOAD_CPU, NOBODY_KEPT_OUT, SERVER_CPU};
use anyhow::{Context, Result, ensure};
use harness::server::TestServer;
use people::line::{self, Place, socket_of};
use people::{Crowd, Links, Review};
use server::formats::load_all;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

/// How many times faster than life.
const SPEED: u64 = 20;
const PEOPLE: usize = 12;
const HOUR_MS: u64 = 3_600_000;

/// An evening is over by then, by its own clock.
const LONGEST_HOURS: u64 = 4;

/// In these nobody comes in by the room's link.
const BY_INVITATION: [&str; 2] = ["clinician", "young_adults"];

pub(super) fn study(quick: bool) -> Result<Outcome> {
    let rooms = if quick { 4 } else { 200 };
    let mut place = Evenings::start(if quick { 120 } else { SPEED })?;
    let held = place.hold("evening", rooms)?;
    let told = format!(
        "{rooms} evenings of {PEOPLE} at once, in every open format, log on the disk, {} times faster than life",
        place.speed
    );
    let mut table = Table::new(told, &["", ""]);
    let mut row = |told: &str, figure: String| table.row(vec![told.to_owned(), figure]);
    let accounts = &held.review.accounts;
    let sum = |of: fn(&people::Account) -> u64| number(accounts.iter().map(of).sum::<u64>() as f64);
    let hours = held.seconds * place.speed as f64 / 3_600.0;
    row("how long the longest was, in hours of its own", format!("{hours:.1}"));
    row("events that people were sent", sum(|one| one.events));
    row("turns", sum(|one| one.turns.into()));
    row("lines that dropped", sum(|one| one.drops.into()));
    row("that came back to exactly what they had missed", sum(|one| one.resumes.into()));
    row("events lost, twice, or out of order", number(held.review.faults().count() as f64));
    row(
        "CPU of the server, of one processor, at the pace of life",
        format!("{:.1} %", held.cpu * 100.0 / held.seconds / place.speed as f64),
    );
    row("memory of the server at its height, MiB", number(held.most_bytes as f64 / 1_048_576.0));
    Ok(Outcome { tables: vec![table], plots: Vec::new() })
}

/// A day: evenings begin, end and are erased, one wave after the other.
pub(super) fn day(quick: bool) -> Result<Outcome> {
    let (hours, rooms) = if quick { (2, 2) } else { (24, 20) };
    let mut place = Evenings::start(120)?;
    let mut points = Vec::new();
    for wave in 0.. {
        let held = place.hold(&format!("wave-{wave}"), rooms)?;
        ensure!(held.review.faults().next().is_none(), "{}", held.review);
        let at = place.began.elapsed().as_secs_f64() * place.speed as f64 / 3_600.0;
        points.push((at, memory_of(place.process()?)? as f64 / 1_048_576.0));
        if at >= f64::from(hours) {
            break;
        }
    }
    let told = "Memory after each wave of evenings, over a day";
    let mut table = Table::new(told, &["hours", "MiB"]);
    points.iter().for_each(|(at, mib)| table.row(vec![format!("{at:.1}"), number(*mib)]));
    Ok(Outcome {
        tables: vec![table],
        plots: vec![Plot { name: "day", told, x: "hours", y: "MiB", plain: true, points }],
    })
}

/// A server for evenings, and what drives the people.
struct Evenings {
    server: TestServer,
    runtime: Runtime,
    speed: u64,
    formats: Vec<String>,
    began: Instant,
}

/// What evenings gave, and what they cost.
struct Held {
    review: Review,
    seconds: f64,
    cpu: f64,
    most_bytes: u64,
}

impl Evenings {
    fn start(speed: u64) -> Result<Self> {
        machine::pin(&[SERVER_CPU])?;
        let server = TestServer::scaled(speed, &NOBODY_KEPT_OUT)?;
        machine::pin(&[LOAD_CPU])?;
        let formats = load_all(None)?;
        let formats =
            formats.names().filter(|name| !BY_INVITATION.contains(name)).map(str::to_owned).collect();
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let mut evenings = Self { server, runtime, speed, formats, began: Instant::now() };
        evenings.server.run_on()?;
        Ok(evenings)
    }

    fn process(&self) -> Result<u32> {
        self.server.process().context("the server has ended")
    }

    /// Holds so many at once, to their end.
    fn hold(&mut self, name: &str, rooms: usize) -> Result<Held> {
        let links: Vec<Links> = (0..rooms)
            .zip(self.formats.iter().cycle())
            .map(|(room, format)| self.server.make_room(&format!("{name}-{room}"), format).map(links_of))
            .collect::<Result<_>>()?;
        let (process, began) = (self.process()?, Instant::now());
        let before = cpu_of(process)?;
        let pace = u32::try_from(self.speed)?;
        let at_most = Duration::from_millis(LONGEST_HOURS * HOUR_MS / self.speed);
        let (review, most_bytes) = self.runtime.block_on(async {
            let mut evenings = JoinSet::new();
            for (seed, links) in (1..).zip(&links) {
                let crowd = Crowd::new(seed, PEOPLE, links)?;
                let place = Place { url: socket_of(&links.room)?, pace, at_most };
                evenings.spawn(async move { line::hold(crowd, &place).await });
            }
            watch(evenings, process).await
        })?;
        let all_home = review.accounts.iter().all(|one| one.over.is_some());
        ensure!(all_home, "an evening did not come to its end:\n{review}");
        Ok(Held {
            review,
            seconds: began.elapsed().as_secs_f64(),
            cpu: cpu_of(process)? - before,
            most_bytes,
        })
    }
}

/// Waits for all of them, and looks at the server's memory meanwhile.
async fn watch(
    mut evenings: JoinSet<Result<Review, tokio::task::JoinError>>,
    process: u32,
) -> Result<(Review, u64)> {
    let (mut review, mut most_bytes) = (Review::default(), 0);
    loop {
        tokio::select! {
            held = evenings.join_next() => match held {
                Some(held) => review.accounts.extend(held??.accounts),
                None => return Ok((review, most_bytes)),
            },
            () = sleep(Duration::from_millis(250)) => most_bytes = most_bytes.max(memory_of(process)?),
        }
    }
}

fn links_of(made: harness::server::Links) -> Links {
    Links { room: made.room, facilitator: made.facilitator, cofacilitator: None, invitations: Vec::new() }
}
