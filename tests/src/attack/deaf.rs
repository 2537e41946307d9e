//! Sixty people in one room who never read, while sixty others fill it with the longest lines that there are.

use anyhow::{Context, Result, ensure};
use futures_util::future::{join_all, try_join_all};
use serde_json::json;
use std::time::Duration;
use tokio::time::timeout;

use super::network::stranger;
use super::place::Place;
use crate::client::{PATIENCE, TestClient, Way};

const DEAF: u16 = 60;
const SPEAKERS: u16 = 60;

/// What the kernel takes for them in bytes. Whatever is more stays with the server.
const RECEIVE_BYTES: u32 = 2_048;

/// As many lines as somebody may say in one go, of 3,900 letters of three bytes each.
const LINES: u32 = 8;
const LETTERS: usize = 3_900;

/// How long whoever is refused waits.
const PAUSE: Duration = Duration::from_secs(3);

const LAST: &str = "That is all.";

pub(super) async fn in_one_room(place: &Place) -> Result<String> {
    let join =
        |way: Way, alias: String| async move { TestClient::join(way, &place.attacked.room, &alias).await };
    let deaf = (0..DEAF).map(|number| {
        join(place.way(stranger(600 + number)).receiving(RECEIVE_BYTES), format!("Deaf {number}"))
    });
    let mut deaf = try_join_all(deaf).await?;
    let speakers =
        (0..SPEAKERS).map(|number| join(place.way(stranger(800 + number)), format!("Loud {number}")));
    join_all(try_join_all(speakers).await?.into_iter().map(speak)).await;
    let mut last = join(place.way(stranger(900)), "Last".into()).await?;
    timeout(PATIENCE, last_word(&mut last)).await.context("the last word is never taken")??;
    let mut cut = 0;
    for person in &mut deaf {
        cut += u32::from(was_cut(person).await?);
    }
    ensure!(cut > 0, "nobody who never reads was cut");
    Ok(format!("{cut} of {DEAF} cut with 4000"))
}

/// Said until it is taken.
async fn last_word(speaker: &mut TestClient) -> Result<()> {
    while speaker.ask(json!({"type": "say", "text": LAST})).await?["type"] == "refused" {
        tokio::time::sleep(PAUSE).await;
    }
    Ok(())
}

/// Reads all that has come: it ends with the close of a reader who was too slow, or with the last word.
async fn was_cut(person: &mut TestClient) -> Result<bool> {
    let end = |frame: &serde_json::Value| frame["type"] == "closed" || frame["text"] == LAST;
    Ok(person.wait_for("the last word", end).await?["code"] == 4000)
}

/// A speaker who is too slow to hear all the others is cut too, and says no more.
async fn speak(mut speaker: TestClient) {
    for line in 0..LINES {
        let text = format!("{line} {}", "—".repeat(LETTERS));
        if speaker.ask(json!({"type": "say", "text": text})).await.is_err() {
            return;
        }
    }
}
