//! Five hundred wrong passphrases for one room at once, and the right one among them.

use anyhow::{Context, Result, ensure};
use futures_util::future::join_all;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use tokio::time::timeout;

use super::network::stranger;
use super::place::{PASSPHRASE, Place};
use crate::client::{TestClient, entering, new_ticket};

const ADDRESSES: u16 = 50;
const OF_EACH: u16 = 10;

/// Someone who knows the passphrase is in by then, though they may be asked to try again.
const HOLDER_WITHIN: Duration = Duration::from_secs(5);

pub(super) async fn from_fifty_addresses(place: &Place) -> Result<String> {
    let guesses = (0..ADDRESSES).flat_map(|address| (0..OF_EACH).map(move |guess| (200 + address, guess)));
    let guessing = join_all(guesses.map(|(from, guess)| answer(place, from, format!("guess {guess}"))));
    let holder = timeout(HOLDER_WITHIN, holder(place));
    let (codes, waited) = tokio::join!(guessing, holder);
    let mut count = BTreeMap::<String, u32>::new();
    for code in codes {
        *count.entry(code?).or_default() += 1;
    }
    ensure!(!count.contains_key("entered"), "a wrong passphrase opened the room");
    let waited = waited.context("whoever knows the passphrase is kept out")??;
    let answers: Vec<_> = count.iter().map(|(code, times)| format!("{times} `{code}`")).collect();
    Ok(format!("{}; the right one in after {:.0} ms", answers.join(", "), waited.as_secs_f64() * 1_000.0))
}

/// Comes with the right one, and does what the answers say until it is in.
async fn holder(place: &Place) -> Result<Duration> {
    let began = Instant::now();
    loop {
        let answer = enter(place, 300, PASSPHRASE.into()).await?;
        if answer["type"] == "entered" {
            return Ok(began.elapsed());
        }
        let wait = answer["retry_after_ms"].as_u64().with_context(|| format!("answered {answer}"))?;
        tokio::time::sleep(Duration::from_millis(wait)).await;
    }
}

async fn answer(place: &Place, from: u16, passphrase: String) -> Result<String> {
    let answer = enter(place, from, passphrase).await?;
    let code = answer["code"].as_str().or(answer["type"].as_str());
    Ok(code.unwrap_or_default().to_owned())
}

async fn enter(place: &Place, from: u16, passphrase: String) -> Result<Value> {
    let mut client = TestClient::greet(place.way(stranger(from))).await?;
    let mut message = entering(&place.attacked.room, &new_ticket(), &format!("Guess {from}"));
    message["passphrase"] = passphrase.into();
    client.ask(message).await
}
