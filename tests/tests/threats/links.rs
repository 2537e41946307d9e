//! Addresses that somebody writes, and programs that look at addresses.

use crate::room::{Room, say};
use harness::client::{TestClient, entering, new_ticket};
use harness::search::outside_connections;
use harness::server::TestServer;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};

/// Someone whom nobody has a reason to visit.
struct Canary(TcpListener);

impl Canary {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    fn url(&self) -> String {
        format!("http://{}/picture.png", self.0.local_addr().unwrap())
    }

    /// The kernel keeps who has come until somebody looks.
    fn was_visited(&self) -> bool {
        self.0.accept().is_ok()
    }
}

fn http(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn get(address: SocketAddr, path: &str, agent: &str) -> String {
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nUser-Agent: {agent}\r\nConnection: close\r\n\r\n");
    http(address, &request)
}

/// A room whose every text is this one, made as the page makes it.
fn make_room_of(server: &TestServer, text: &str) -> Value {
    let said = server.command(&["room", "start-link"]).unwrap();
    let secret = said.split("#setup=").nth(1).unwrap().trim();
    let room = json!({"name": "of-links", "format": "circle", "agreements": [text], "limits_text": text,
        "slots": {"welcome": text}});
    let (address, body) = (server.address(), room.to_string());
    let head = format!("POST /api/rooms HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {secret}\r\n");
    let rest =
        format!("Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close", body.len());
    let answer = http(address, &format!("{head}{rest}\r\n\r\n{body}"));
    serde_json::from_str(answer.split("\r\n\r\n").nth(1).unwrap()).unwrap()
}

// Row 9.
#[tokio::test]
async fn an_address_in_any_text_is_visited_by_no_server() {
    let canary = Canary::new();
    let url = canary.url();
    let mut server = TestServer::start().unwrap();
    let made = make_room_of(&server, &format!("Look at {url}"));
    let (room, facilitator) = (made["link"].as_str().unwrap(), made["facilitator_link"].as_str().unwrap());
    let mut chair = TestClient::join(server.address(), facilitator, "Juniper").await.unwrap();
    chair.accepted(json!({"type": "open"})).await.unwrap();
    let mut named = TestClient::greet(server.address()).await.unwrap();
    named.ask(entering(room, &new_ticket(), &url)).await.unwrap();
    let mut maple = TestClient::join(server.address(), room, "Maple").await.unwrap();
    for message in [say(&url), json!({"type": "note", "text": url}), json!({"type": "hard_time"})] {
        maple.ask(message).await.unwrap();
    }
    for message in [
        json!({"type": "chair", "text": url}),
        json!({"type": "motion", "text": url}),
        json!({"type": "advance", "phase": 0}),
        json!({"type": "post"}),
    ] {
        chair.ask(message).await.unwrap();
    }
    assert_eq!(outside_connections(server.process().unwrap()).unwrap(), Vec::<String>::new());
    server.kill();
    assert!(!canary.was_visited());
    TcpStream::connect(canary.0.local_addr().unwrap()).unwrap();
    assert!(canary.was_visited(), "a visit would have been seen");
}

// Row 9. What is behind the `#` of a link is never sent, so a program that looks at it knows what everybody knows.
#[tokio::test]
async fn a_program_that_looks_at_a_link_uses_nothing_up_and_learns_no_name() {
    let room = Room::open(&[]).await;
    let said = room.server.command(&["room", "invite", "evening"]).unwrap();
    let invitation = said.split_whitespace().find(|word| word.contains("#i=")).unwrap();
    let path = invitation.split('#').next().unwrap().splitn(4, '/').last().unwrap();
    for agent in ["Slackbot-LinkExpanding 1.0", "facebookexternalhit/1.1", "Twitterbot/1.0", "WhatsApp/2"] {
        let page = get(room.server.address(), &format!("/{path}"), agent);
        assert!(page.starts_with("HTTP/1.1 200") && page.contains("x-robots-tag: noindex"), "{page}");
        let (_, html) = page.split_once("\r\n\r\n").unwrap();
        assert!(!html.contains("evening\"") && !html.contains("Juniper") && !html.contains("og:"), "{html}");
        let title = html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(!title.contains("evening") && !title.contains(path.trim_start_matches("r/")), "{title}");
    }
    let guest = TestClient::join(room.server.address(), invitation, "Maple").await;
    assert!(guest.is_ok(), "it is as good as new: {:?}", guest.err());
}
