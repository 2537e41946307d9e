//! Connections: how many, for how long, and their end.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::place::{PATIENCE, Place};

#[tokio::test]
async fn half_a_request_is_closed_and_hinders_nobody() {
    let place = Place::start().await;
    let mut slow = TcpStream::connect(place.address).await.unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nA: ").await.unwrap();
    assert_eq!(place.get("/healthz").await.status(), 200);
    let mut rest = Vec::new();
    let closed = tokio::time::timeout(PATIENCE, slow.read_to_end(&mut rest)).await;
    closed.expect("the server closes what says too little for too long").unwrap();
}

#[tokio::test]
async fn connections_beyond_the_setting_are_told_so_and_a_closed_one_makes_room() {
    let place = Place::with(|settings| settings.server.connections = 1).await;
    let mut first = TcpStream::connect(place.address).await.unwrap();
    first.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    let mut one = [0; 1];
    first.read_exact(&mut one).await.unwrap();
    let second = place.knock(&[]).await;
    assert!(second.status() == 503 && second.has("\"code\":\"too_many\""), "{}", second.0);
    drop(first);
    let mut answer = String::new();
    while !answer.contains("200 OK") {
        let mut third = TcpStream::connect(place.address).await.unwrap();
        let _ = third.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
        answer.clear();
        let _ = third.read_to_string(&mut answer).await;
    }
}

#[tokio::test]
async fn a_stop_ends_the_server_soon_though_a_connection_is_open() {
    let mut place = Place::start().await;
    let _idle = TcpStream::connect(place.address).await.unwrap();
    assert_eq!(place.get("/healthz").await.status(), 200);
    place.shutdown.cancel();
    let ended = tokio::time::timeout(Duration::from_secs(10), &mut place.running).await;
    ended.expect("within ten seconds").unwrap().unwrap();
    assert!(TcpStream::connect(place.address).await.is_err(), "nobody is taken in any more");
}

// The threat: a client asks and asks and never reads an answer.
#[tokio::test]
async fn a_stop_waits_for_no_client_that_does_not_read() {
    let mut place = Place::start().await;
    let mut deaf = TcpStream::connect(place.address).await.unwrap();
    let many = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n".repeat(1_000);
    let full = async { while deaf.write_all(&many).await.is_ok() {} };
    tokio::time::timeout(Duration::from_secs(2), full).await.expect_err("the server takes no more");
    place.shutdown.cancel();
    let ended = tokio::time::timeout(Duration::from_secs(7), &mut place.running).await;
    ended.expect("within seven seconds").unwrap().unwrap();
}
