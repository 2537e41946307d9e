//! Fifty people in one room who send as fast as the line takes it, and come back each time they are closed.

use anyhow::{Result, ensure};
use futures_util::future::try_join_all;
use futures_util::{SinkExt, StreamExt};
use protocol::Ticket;
use std::ops::AddAssign;
use std::time::{Duration, Instant};
use tokio_tungstenite::tungstenite::Message;

use super::network::stranger;
use super::place::Place;
use crate::client::{TestClient, new_ticket};

const PEOPLE: u16 = 50;
const FOR: Duration = Duration::from_secs(10);
const COME_BACK_AFTER: Duration = Duration::from_millis(500);

#[derive(Default)]
struct Count {
    sent: u64,
    refused: u64,
    closed: u64,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.sent += other.sent;
        self.refused += other.refused;
        self.closed += other.closed;
    }
}

pub(super) async fn of_one_room(place: &Place) -> Result<String> {
    let mut all = Count::default();
    for count in try_join_all((0..PEOPLE).map(|number| come_again(place, number))).await? {
        all += count;
    }
    ensure!(all.refused > 0 && all.closed > 0, "a flood was not refused");
    let Count { sent, refused, closed } = all;
    Ok(format!("{sent} sent, {refused} answered `rate_limited`, {closed} times closed with 4003"))
}

async fn come_again(place: &Place, number: u16) -> Result<Count> {
    let (began, ticket, mut all) = (Instant::now(), new_ticket(), Count::default());
    while began.elapsed() < FOR {
        all += shout(place, number, &ticket, began + FOR).await?;
        tokio::time::sleep(COME_BACK_AFTER).await;
    }
    Ok(all)
}

/// Sends until the server closes, or the time is over.
async fn shout(place: &Place, number: u16, ticket: &Ticket, until: Instant) -> Result<Count> {
    let way = place.way(stranger(500 + number));
    let alias = format!("Flood {number}");
    let Ok(client) = TestClient::enter(way, &place.attacked.room, ticket, &alias).await else {
        return Ok(Count::default());
    };
    let (mut to_server, mut from_server) = client.into_socket().split();
    let sending = async {
        let mut sent = 0;
        while Instant::now() < until {
            let line = format!(r#"{{"type":"say","id":"f{sent}","text":"flood {number} {sent}"}}"#);
            if to_server.send(Message::text(line)).await.is_err() {
                break;
            }
            sent += 1;
        }
        let _ = to_server.close().await;
        sent
    };
    let hearing = async {
        let mut count = Count::default();
        while let Some(Ok(frame)) = from_server.next().await {
            match frame {
                Message::Text(text) if text.contains("rate_limited") => count.refused += 1,
                Message::Close(Some(close)) if u16::from(close.code) == 4003 => count.closed += 1,
                _ => {}
            }
        }
        count
    };
    let (sent, count) = tokio::join!(sending, hearing);
    Ok(Count { sent, ..count })
}
