//! Two thousand connections that send half a request and then nothing.

use anyhow::{Result, ensure};
use futures_util::{StreamExt, stream};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

use super::network::stranger;
use super::place::Place;

const ADDRESSES: u16 = 40;
const OF_EACH: u16 = 50;

/// A request's headers must have come after 5 s; a slow machine gets as long again.
const CLOSED_WITHIN: Duration = Duration::from_secs(10);

pub(super) async fn from_forty_addresses(place: &Place) -> Result<String> {
    let numbers = (0..ADDRESSES).flat_map(|address| (0..OF_EACH).map(move |_| 100 + address));
    let waits: Vec<_> = stream::iter(numbers)
        .map(|from| hang(place, from))
        .buffer_unordered(usize::from(ADDRESSES * OF_EACH))
        .collect()
        .await;
    let closed: Vec<Duration> = waits.into_iter().flatten().collect();
    let all = usize::from(ADDRESSES * OF_EACH);
    ensure!(closed.len() == all, "{} of {all} half-open connections were closed", closed.len());
    let longest = closed.iter().max().copied().unwrap_or_default();
    Ok(format!("all closed, the last after {:.1} s", longest.as_secs_f64()))
}

/// How long it took until the server let go; none if it did not.
async fn hang(place: &Place, from: u16) -> Option<Duration> {
    let mut stream = place.way(stranger(from)).connect().await.ok()?;
    let began = Instant::now();
    stream.write_all(b"GET /ws HTTP/1.1\r\nHost: meet.example.org\r\nX-Slow: ").await.ok()?;
    let mut rest = Vec::new();
    // A reset is as good as an end.
    timeout(CLOSED_WITHIN, stream.read_to_end(&mut rest)).await.ok().map(|_| began.elapsed())
}
