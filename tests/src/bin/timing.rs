//! `timing [PAIRS]`: whether the time of an answer tells which rooms there are. Asks in turn for what is not there and for
//! what is not for whoever asks, 2,000 times each, and compares. Exits with 1 where the ranks differ by more than chance.

use anyhow::{Context, Result};
use harness::client::{TestClient, entering, new_ticket};
use harness::server::TestServer;
use serde_json::json;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// So many standard deviations of the rank sum are no chance.
const NO_CHANCE: f64 = 4.0;

/// Nobody is refused by a limit here, so that the answers themselves are compared.
const UNLIMITED: [&str; 2] = ["rates.look_per_minute=10000000", "rates.passphrases_per_minute=10000000"];

/// A connection asks for so long only; the server ends it then.
const REQUESTS_PER_CONNECTION: usize = 200;

#[tokio::main]
async fn main() -> ExitCode {
    let pairs = std::env::args().nth(1).and_then(|pairs| pairs.parse().ok()).unwrap_or(2_000);
    match run(pairs).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("timing: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(pairs: usize) -> Result<bool> {
    let began = Instant::now();
    let server = TestServer::with(&UNLIMITED)?;
    let said =
        server.command(&["room", "create", "hidden", "--format", "short_circle", "--listing", "private"])?;
    let link = said.split_whitespace().find(|word| word.contains("#f=")).context("no link")?;
    let mut chair = TestClient::join(server.address(), link, "Juniper").await?;
    chair.accepted(json!({"type": "open"})).await?;
    let mut held = Vec::new();
    for (what, unknown, hidden) in [
        ("what stands at a door", request("/api/rooms/absent"), request("/api/rooms/hidden")),
        ("a room's links", request("/api/rooms/absent/links"), request("/api/rooms/hidden/links")),
    ] {
        held.push(compare(what, &over_http(server.address(), pairs, &unknown, &hidden)?));
    }
    held.push(compare("entering", &over_sockets(server.address(), pairs).await?));
    let differ = held.iter().filter(|held| !**held).count();
    println!(
        "timing: {} comparisons of {pairs} pairs, {differ} differ, {} s",
        held.len(),
        began.elapsed().as_secs()
    );
    Ok(differ == 0)
}

fn request(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer not-the-secret\r\n\r\n")
}

/// The times of both kinds, asked in turn.
type Times = [Vec<Duration>; 2];

fn over_http(address: SocketAddr, pairs: usize, unknown: &str, hidden: &str) -> Result<Times> {
    let mut times = Times::default();
    let mut answers = [String::new(), String::new()];
    let mut stream = BufReader::new(TcpStream::connect(address)?);
    for number in 0..pairs {
        if number % REQUESTS_PER_CONNECTION == 0 {
            stream = BufReader::new(TcpStream::connect(address)?);
        }
        for (which, request) in [unknown, hidden].into_iter().enumerate() {
            let began = Instant::now();
            stream.get_mut().write_all(request.as_bytes())?;
            answers[which] = answer(&mut stream)?;
            times[which].push(began.elapsed());
        }
        anyhow::ensure!(answers[0] == answers[1], "the answers differ: {answers:?}");
    }
    Ok(times)
}

/// Status, and body, but for the date between them.
fn answer(stream: &mut BufReader<TcpStream>) -> Result<String> {
    let (mut status, mut length) = (String::new(), 0);
    stream.read_line(&mut status)?;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        if line == "\r\n" {
            break;
        }
        length = line.strip_prefix("content-length: ").map_or(Ok(length), |given| given.trim().parse())?;
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok(status + &String::from_utf8_lossy(&body))
}

async fn over_sockets(address: SocketAddr, pairs: usize) -> Result<Times> {
    let mut times = Times::default();
    let mut client = TestClient::greet(address).await?;
    for number in 0..pairs {
        // A connection may ask so much only before it is sent away.
        if number % 20 == 0 {
            client = TestClient::greet(address).await?;
        }
        for (which, room) in ["absent", "hidden"].into_iter().enumerate() {
            let mut message = entering(room, &new_ticket(), "Maple");
            message["key"] = json!("not-the-secret");
            let began = Instant::now();
            let code = client.refused(message).await?;
            times[which].push(began.elapsed());
            anyhow::ensure!(code == "unknown_room", "{room}: {code}");
        }
    }
    Ok(times)
}

/// Says what was measured, and whether the two cannot be told apart.
fn compare(what: &str, [unknown, hidden]: &Times) -> bool {
    let [one, other] = [median(unknown), median(hidden)];
    let deviation = rank_deviation(unknown, hidden);
    let same = deviation.abs() < NO_CHANCE;
    let verdict = if same { "alike" } else { "DIFFER" };
    println!("{what}: unknown {one:.0} us, not for you {other:.0} us, ranks {deviation:+.1} sd: {verdict}");
    same
}

fn median(times: &[Duration]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort();
    sorted.get(sorted.len() / 2).map_or(0.0, |time| time.as_secs_f64() * 1e6)
}

/// The rank sum of the first (Mann and Whitney), in standard deviations from what chance would give.
fn rank_deviation(one: &[Duration], other: &[Duration]) -> f64 {
    let tagged = one.iter().map(|time| (*time, true)).chain(other.iter().map(|time| (*time, false)));
    let mut all: Vec<_> = tagged.collect();
    all.sort();
    let sum: f64 =
        (1_u32..).zip(&all).filter(|(_, (_, first))| *first).map(|(rank, _)| f64::from(rank)).sum();
    let [n, m] = [one.len(), other.len()].map(|count| count as f64);
    (sum - n * (n + m + 1.0) / 2.0) / (n * m * (n + m + 1.0) / 12.0).sqrt()
}
