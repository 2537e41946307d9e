//! Servers of our own, for the cases that reach into their machine.

use anyhow::{Result, ensure};
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use super::place::Place;
use crate::server::TestServer;

/// As a host has it, but that anyone may start a room: what tests change besides is put back.
pub const LIKE_A_HOSTS: [&str; 5] = [
    "rooms.start=anyone",
    "rates.starts_per_day=1000",
    "rates.enter_per_minute=60",
    "limits.says_per_minute=20",
    "limits.says_burst=8",
];

/// With many lines in little time, and with a clock that can be driven.
pub const QUICK: [&str; 1] = ["rooms.start=anyone"];

/// Nobody waits longer, whatever others do. A program that was built for its author's eyes takes longer for everything.
pub const SOON: Duration = Duration::from_secs(if cfg!(debug_assertions) { 3 } else { 1 });

/// Fails if whoever began then has waited too long.
pub fn soon(began: Instant) -> Result<()> {
    let waited = began.elapsed();
    ensure!(waited < SOON, "someone else waits for {waited:?}");
    Ok(())
}

/// A server with these settings besides those of a host.
pub fn start(settings: &[&str]) -> Result<(TestServer, Place)> {
    let server = TestServer::with(&[&LIKE_A_HOSTS, settings].concat())?;
    let place = Place::of(&server);
    Ok((server, place))
}

/// A server whose clock stands until it is told to run.
pub fn with_clock() -> Result<(TestServer, Place)> {
    let server = TestServer::scaled(60, &QUICK)?;
    let place = Place::of(&server);
    Ok((server, place))
}

/// Starts it again on the same folder.
pub fn restart(server: &mut TestServer) -> Result<Place> {
    server.restart()?;
    Ok(Place::of(server))
}

/// Fails if a server's memory has grown by more than so many MiB.
pub fn flat(before: Option<u64>, after: Option<u64>, most: u64) -> Result<()> {
    let grown = before.zip(after).map_or(0, |(before, after)| after.saturating_sub(before));
    ensure!(grown <= most, "the server's memory has grown by {grown} MiB");
    Ok(())
}

/// An address of this machine that is no loopback, so that two sources can be told apart: what is sent to it does not
/// leave the machine. Nothing is sent to find it.
pub fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind(("0.0.0.0", 0)).ok()?;
    socket.connect(SocketAddr::from(([192, 0, 2, 1], 9))).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_loopback() && !address.is_unspecified()).then_some(address)
}
