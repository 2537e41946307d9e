//! A room with its doors open, and the facilitator in it.

use harness::client::{TestClient, new_ticket};
use harness::server::{Links, TestServer};
use serde_json::{Value, json};

pub(crate) struct Room {
    pub(crate) server: TestServer,
    pub(crate) links: Links,
    pub(crate) chair: TestClient,
}

impl Room {
    pub(crate) async fn open(settings: &[&str]) -> Self {
        Self::on(TestServer::with(settings).unwrap(), "evening", "Juniper").await
    }

    pub(crate) async fn on(server: TestServer, name: &str, facilitator: &str) -> Self {
        let links = server.make_room(name, "short_circle").unwrap();
        let mut chair = TestClient::join(server.address(), &links.facilitator, facilitator).await.unwrap();
        chair.accepted(json!({"type": "open"})).await.unwrap();
        Self { server, links, chair }
    }

    pub(crate) async fn join(&self, alias: &str) -> TestClient {
        TestClient::join(self.server.address(), &self.links.room, alias).await.unwrap()
    }

    /// Takes a seat and agrees, wherever that leads: into the room, or onto its waiting list.
    pub(crate) async fn knock(&self, alias: &str) -> TestClient {
        let address = self.server.address();
        let mut client = TestClient::enter(address, &self.links.room, &new_ticket(), alias).await.unwrap();
        client.accepted(json!({"type": "agree"})).await.unwrap();
        client
    }

    pub(crate) async fn greet(&self) -> TestClient {
        TestClient::greet(self.server.address()).await.unwrap()
    }

    /// Begins the evening: the part before it is over, and whoever comes comes late.
    pub(crate) async fn begin(&mut self) {
        let phase = self.chair.known.phase().0;
        self.chair.accepted(json!({"type": "advance", "phase": phase})).await.unwrap();
        let next = json!(phase + 1);
        self.chair.wait_for("a phase", |frame| frame["phase"]["index"] == next).await.unwrap();
    }
}

pub(crate) fn say(text: &str) -> Value {
    json!({"type": "say", "text": text})
}

pub(crate) fn said(text: &str) -> impl Fn(&Value) -> bool {
    move |frame| frame["type"] == "said" && frame["text"] == text
}
