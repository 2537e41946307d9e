//! One server as a host runs it, with a room that is attacked and a quiet one.

use anyhow::Result;
use serde_json::json;
use std::net::{IpAddr, SocketAddr};

use super::network::{SERVER, stranger};
use crate::client::{TestClient, Way};
use crate::server::{Links, TestServer};

/// Where the facilitators of both rooms come from.
const FACILITATORS: u16 = 60_000;

/// The passphrase of the attacked room's facilitators.
pub(super) const PASSPHRASE: &str = "lantern over quiet water";

/// A server under attack.
pub(super) struct Place {
    pub(super) server: TestServer,
    pub(super) attacked: Links,
    pub(super) quiet: Links,
    _facilitators: [TestClient; 2],
}

impl Place {
    /// Both rooms are open and talk.
    pub(super) async fn make() -> Result<Self> {
        let server = TestServer::hosted(SERVER, &[])?;
        let (attacked, quiet) = (server.make_room("attacked", FORMAT)?, server.make_room("quiet", FORMAT)?);
        server.set_passphrase("attacked", PASSPHRASE)?;
        let way = Way::between(stranger(FACILITATORS), server.address());
        let facilitators = [open(way, &attacked).await?, open(way, &quiet).await?];
        Ok(Self { server, attacked, quiet, _facilitators: facilitators })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// The way from an address that nobody else has.
    pub(super) fn way(&self, from: IpAddr) -> Way {
        Way::between(from, self.address())
    }
}

/// Its meetings begin with talk by everyone, until somebody starts the first round; here nobody does.
const FORMAT: &str = "short_circle";

async fn open(way: Way, room: &Links) -> Result<TestClient> {
    let mut facilitator = TestClient::join(way, &room.facilitator, "Juniper").await?;
    facilitator.accepted(json!({"type": "open"})).await?;
    Ok(facilitator)
}
