//! Ten thousand connections from one address.

use anyhow::{Result, ensure};
use futures_util::{StreamExt, stream};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::network::stranger;
use super::place::Place;

const TRIES: usize = 10_000;
const AT_ONCE: usize = 500;

/// The setting `server.connections_per_address`, as it is for a host who sets nothing.
const PLACES: usize = 64;

enum Came {
    In(TcpStream),
    Told,
    Nowhere,
}

/// Each asks for the socket of a meeting and stays as long as it may.
pub(super) async fn from_one_address(place: &Place) -> Result<String> {
    let tries = stream::iter(0..TRIES).map(|_| knock(place)).buffer_unordered(AT_ONCE);
    let (held, told) = tries
        .fold((Vec::new(), 0), async |(mut held, told), came| match came {
            Came::In(stream) => {
                held.push(stream);
                (held, told)
            }
            Came::Told => (held, told + 1),
            Came::Nowhere => (held, told),
        })
        .await;
    let placed = held.len();
    ensure!((1..=PLACES).contains(&placed), "{placed} connections of one address were taken");
    ensure!(told > 0, "nobody was told that there is no place");
    Ok(format!("{placed} taken, {told} answered `too_many`, {} closed", TRIES - placed - told))
}

async fn knock(place: &Place) -> Came {
    let Ok(mut stream) = place.way(stranger(1)).connect().await else { return Came::Nowhere };
    let request = format!(
        "GET /ws HTTP/1.1\r\nHost: {}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\
         Sec-WebSocket-Protocol: openchair.v1\r\n\r\n",
        place.address()
    );
    let mut answer = [0; 512];
    let asked = async {
        stream.write_all(request.as_bytes()).await?;
        stream.read(&mut answer).await
    };
    let read = timeout(Duration::from_secs(10), asked).await.ok().and_then(Result::ok).unwrap_or_default();
    let answer = &answer[..read];
    if answer.starts_with(b"HTTP/1.1 101") {
        Came::In(stream)
    } else if answer.starts_with(b"HTTP/1.1 ") {
        Came::Told
    } else {
        Came::Nowhere
    }
}
