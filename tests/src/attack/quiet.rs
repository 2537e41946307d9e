//! A quiet meeting next door: forty people, each of whom says a line every four seconds, and someone new every second.
//! They have a thread of their own, so that they measure the server and not the attackers.

use anyhow::{Context, Result, ensure};
use futures_util::{SinkExt, StreamExt};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use tokio::time::{Instant, MissedTickBehavior, interval_at};
use tokio_tungstenite::tungstenite::Message;
use tokio_util::sync::CancellationToken;

use super::felt::Felt;
use super::network::stranger;
use super::place::Place;
use crate::client::{TestClient, Way, new_ticket};

const PEOPLE: u16 = 40;
const PAUSE: Duration = Duration::from_secs(4);
const NEWCOMER_EVERY: Duration = Duration::from_secs(1);

/// Addresses of these people, and of newcomers.
const PEOPLE_FROM: u16 = 50_000;
const NEWCOMERS_FROM: u16 = 51_000;

/// The meeting, while it is measured.
pub(super) struct Quiet {
    measured: Arc<Mutex<Measured>>,
    stop: CancellationToken,
    thread: JoinHandle<Result<()>>,
}

#[derive(Default)]
struct Measured {
    lines: Vec<Duration>,
    newcomers: Vec<Duration>,
    said: u64,
    heard: u64,
}

#[derive(Clone)]
struct Shared {
    measured: Arc<Mutex<Measured>>,
    stop: CancellationToken,
    address: SocketAddr,
    room: String,
}

impl Quiet {
    /// Everybody is in and speaks.
    pub(super) fn begin(place: &Place) -> Result<Self> {
        let shared = Shared {
            measured: Arc::default(),
            stop: CancellationToken::new(),
            address: place.address(),
            room: place.quiet.room.clone(),
        };
        let (measured, stop) = (shared.measured.clone(), shared.stop.clone());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (ready, is_ready) = std::sync::mpsc::channel();
        let thread = thread::spawn(move || runtime.block_on(hold(shared, ready)));
        is_ready.recv().ok().context("the quiet meeting did not begin")?;
        Ok(Self { measured, stop, thread })
    }

    /// What was felt since this was asked last.
    pub(super) fn take(&self) -> Felt {
        let mut measured = lock(&self.measured);
        let (lines, newcomers) =
            (std::mem::take(&mut measured.lines), std::mem::take(&mut measured.newcomers));
        Felt::of(lines, &newcomers)
    }

    /// Whether it has ended before its time: then [`Self::end`] says why.
    pub(super) fn is_over(&self) -> bool {
        self.thread.is_finished()
    }

    /// Ends it: every line must have reached everyone.
    pub(super) fn end(self) -> Result<()> {
        self.stop.cancel();
        self.thread.join().ok().context("the quiet meeting failed")??;
        let measured = lock(&self.measured);
        let (said, heard) = (measured.said, measured.heard);
        ensure!(heard == said * u64::from(PEOPLE), "{said} lines were said and {heard} heard");
        Ok(())
    }
}

async fn hold(shared: Shared, ready: std::sync::mpsc::Sender<()>) -> Result<()> {
    let mut people = Vec::new();
    for number in 0..PEOPLE {
        let way = Way::between(stranger(PEOPLE_FROM + number), shared.address);
        people.push(TestClient::join(way, &shared.room, &format!("Quiet {number}")).await?);
    }
    let began = Instant::now();
    let talking: Vec<_> = people
        .into_iter()
        .zip(0..)
        .map(|(person, number)| tokio::spawn(talk(person, number, began, shared.clone())))
        .collect();
    let coming = tokio::spawn(come_in(shared));
    let _ = ready.send(());
    for person in talking {
        person.await??;
    }
    coming.await?
}

/// Says a line each time, and hears all, until the end; then still hears what was said before.
async fn talk(person: TestClient, number: u32, began: Instant, shared: Shared) -> Result<()> {
    let mut socket = person.into_socket();
    let mut times = interval_at(began + PAUSE * number / u32::from(PEOPLE), PAUSE);
    times.set_missed_tick_behavior(MissedTickBehavior::Burst);
    loop {
        tokio::select! {
            due = times.tick(), if !shared.stop.is_cancelled() => {
                let at = (due - began).as_micros();
                let line = format!(r#"{{"type":"say","id":"q{at}","text":"at {at}"}}"#);
                socket.send(Message::text(line)).await?;
                lock(&shared.measured).said += 1;
            }
            frame = socket.next() => {
                let frame = frame.context("a quiet person was closed")??.into_text()?;
                ensure!(!frame.contains(r#""type":"refused""#), "a quiet person was answered {frame}");
                if frame.contains(r#""type":"heartbeat""#) {
                    socket.send(Message::text(r#"{"type":"alive"}"#)).await?;
                } else if let Some(said_at) = moment_in(&frame) {
                    shared.heard_after((began + said_at).elapsed());
                }
            }
            () = all_heard(&shared) => return Ok(()),
        }
    }
}

/// When a line was to be said, if this is one.
fn moment_in(frame: &str) -> Option<Duration> {
    let behind = frame.split_once(r#""text":"at "#)?.1;
    behind.split('"').next()?.parse().ok().map(Duration::from_micros)
}

/// After the end, until every line has reached everyone, or long enough to say that it will not.
async fn all_heard(shared: &Shared) {
    shared.stop.cancelled().await;
    let late = Instant::now() + Duration::from_secs(10);
    loop {
        let (said, heard) = {
            let m = lock(&shared.measured);
            (m.said, m.heard)
        };
        if heard >= said * u64::from(PEOPLE) || Instant::now() > late {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Somebody new every second, who goes again.
async fn come_in(shared: Shared) -> Result<()> {
    for number in 0.. {
        let pause = tokio::time::sleep(NEWCOMER_EVERY);
        if shared.stop.run_until_cancelled(pause).await.is_none() {
            return Ok(());
        }
        let began = Instant::now();
        let way = Way::between(stranger(NEWCOMERS_FROM + number), shared.address);
        let alias = format!("New {number}");
        let mut newcomer = TestClient::enter(way, &shared.room, &new_ticket(), &alias).await?;
        lock(&shared.measured).newcomers.push(began.elapsed());
        newcomer.accepted(serde_json::json!({"type": "leave"})).await?;
    }
    Ok(())
}

impl Shared {
    fn heard_after(&self, delay: Duration) {
        let mut measured = lock(&self.measured);
        measured.lines.push(delay);
        measured.heard += 1;
    }
}

fn lock(measured: &Mutex<Measured>) -> std::sync::MutexGuard<'_, Measured> {
    measured.lock().unwrap_or_else(PoisonError::into_inner)
}
