//! Frames that are made to cost the server more than their sender: for ten seconds, from twenty addresses.

use anyhow::{Result, ensure};
use futures_util::future::try_join_all;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::network::stranger;
use super::place::Place;
use crate::client::TestClient;

const ADDRESSES: u16 = 20;
const FOR: Duration = Duration::from_secs(10);

pub(super) async fn from_twenty_addresses(place: &Place) -> Result<String> {
    let codes = try_join_all((0..ADDRESSES).map(|from| throw(place, from))).await?;
    let mut count = BTreeMap::<u64, u32>::new();
    for code in codes.into_iter().flatten() {
        *count.entry(code).or_default() += 1;
    }
    ensure!(!count.is_empty(), "no bomb was answered");
    let answers: Vec<_> = count.iter().map(|(code, times)| format!("{times} closed with {code}")).collect();
    Ok(answers.join(", "))
}

/// Throws one after the other, and gives the codes with which they were closed.
async fn throw(place: &Place, from: u16) -> Result<Vec<u64>> {
    let (began, mut codes) = (Instant::now(), Vec::new());
    let bombs = [huge_frame(), empty_fragments(), deep_json(), huge_message()];
    for bomb in bombs.iter().cycle() {
        if began.elapsed() > FOR {
            break;
        }
        let mut client = TestClient::connect(place.way(stranger(400 + from))).await?;
        // The server may close before it has seen all of it.
        let _ = client.send_bytes(bomb).await;
        codes.push(client.closed().await?);
    }
    Ok(codes)
}

/// A frame that says it has 1 GiB, and the first 64 KiB of it.
fn huge_frame() -> Vec<u8> {
    let mut frame = vec![0x81, 0x80 | 127];
    frame.extend((1u64 << 30).to_be_bytes());
    frame.extend([0; 4]);
    frame.resize(64 * 1_024, b' ');
    frame
}

/// A message of 100,000 fragments with nothing in them, and its end.
fn empty_fragments() -> Vec<u8> {
    let mut frames = vec![0x01, 0x80, 0, 0, 0, 0];
    for _ in 0..100_000 {
        frames.extend([0x00, 0x80, 0, 0, 0, 0]);
    }
    // What comes of it is no message either: five of those end the connection.
    for _ in 0..5 {
        frames.extend([0x80, 0x80, 0, 0, 0, 0, 0x01, 0x80, 0, 0, 0, 0]);
    }
    frames
}

/// Five messages as deep as a frame has room for.
fn deep_json() -> Vec<u8> {
    text_frame("[".repeat(16_000).as_bytes()).repeat(5)
}

/// A message that grows beyond the limit by fragments within it.
fn huge_message() -> Vec<u8> {
    let mut frames = text_frame(&[b' '; 8_000]);
    frames[0] = 0x01;
    let mut more = text_frame(&[b' '; 8_000]);
    more[0] = 0x00;
    frames.extend(more.repeat(10));
    frames
}

/// A whole frame of text of more than 125 bytes, masked by nothing.
fn text_frame(text: &[u8]) -> Vec<u8> {
    let length = u16::try_from(text.len()).unwrap_or(u16::MAX).to_be_bytes();
    [&[0x81, 0x80 | 126], &length[..], &[0; 4], text].concat()
}
