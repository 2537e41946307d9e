//! Crashes, full disks, and damaged files (29 to 33).

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

use super::guest::{Guest, new_ticket, said, say};
use super::machine::{self, LIKE_A_HOSTS};
use super::place::{Place, Room};
use super::{Case, NotTried};
use crate::server::{Links, TestServer};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::machine(29, "kill -9 behind an answer", "the line is there, under the same seq", killed_after),
        Case::machine(
            30,
            "kill -9 before an answer",
            "there once or not at all; sent again, once",
            killed_before,
        ),
        Case::machine(
            31,
            "the disk is full",
            "unavailable, nothing lost; goes on by itself with space",
            full_disk,
        ),
        Case::machine(
            32,
            "the data folder is read-only, or no folder",
            "does not start, names server.data",
            no_folder,
        ),
        Case::machine(
            33,
            "the write-ahead log is cut, the database damaged",
            "does not start, or says that it starts over; no line differs",
            damaged,
        ),
    ]
}

async fn back_in(place: &Place, links: &Links, ticket: &str, seen: Value) -> Result<(Guest, Value)> {
    Room { place: place.clone(), links: links.clone() }.come_back(ticket, "Finch", seen).await
}

async fn killed_after() -> Result<()> {
    let (mut server, place) = machine::start(&[])?;
    let (room, _chair) = Room::open(&place).await?;
    let ticket = new_ticket();
    let mut finch = room.join_by(&ticket, "Finch").await?;
    let seq = finch.accepted(say("acknowledged")).await?["seq"].clone();
    server.kill();
    let place = machine::restart(&mut server)?;
    let (mut back, _) = back_in(&place, &room.links, &ticket, Value::Null).await?;
    let line = back.wait_for("the acknowledged line", said("acknowledged")).await?;
    ensure!(line["seq"] == seq, "{line} and not {seq}");
    Ok(())
}

async fn killed_before() -> Result<()> {
    let (mut server, place) = machine::start(&[])?;
    let (room, _chair) = Room::open(&place).await?;
    let ticket = new_ticket();
    let finch = room.join_by(&ticket, "Finch").await?;
    finch.send(&json!({"id": "k1", "type": "say", "text": "perhaps"}));
    server.kill();
    let place = machine::restart(&mut server)?;
    let (mut back, _) = back_in(&place, &room.links, &ticket, Value::Null).await?;
    let answer = back.ask_as("k1", say("perhaps")).await?;
    ensure!(answer["type"] == "done", "{answer}");
    let (mut again, _) = back_in(&place, &room.links, &ticket, Value::Null).await?;
    again.accepted(say("the last")).await?;
    again.wait_for("the last line", said("the last")).await?;
    ensure!(again.times("perhaps") == 1, "said {} times", again.times("perhaps"));
    Ok(())
}

/// A server whose data lies on a disk of a few megabytes, which nobody else sees, with these options of the disk.
fn on_small_disk(folder: &Path, options: &str) -> Result<TestServer> {
    let mount = format!("mount -t tmpfs -o size=3m,{options} none {} && exec \"$@\"", folder.display());
    let mut starter = vec!["unshare", "--mount", "sh", "-c", &mount, "sh"];
    if !rustix::process::geteuid().is_root() {
        starter.splice(1..1, ["--user", "--map-root-user"]);
    }
    let tried = std::process::Command::new(starter[0]).args(&starter[1..]).arg("true").output();
    if !tried.is_ok_and(|tried| tried.status.success()) {
        return Err(NotTried::because("it needs leave to mount a small disk".to_owned()));
    }
    let data = format!("server.data={}", folder.display());
    TestServer::started_by(&starter, &[&LIKE_A_HOSTS[..], &[&data]].concat())
}

/// Where a path lies as the server sees it.
fn inside(server: &TestServer, path: &Path) -> Result<PathBuf> {
    let process = server.process().context("the server does not run")?;
    Ok(PathBuf::from(format!("/proc/{process}/root{}", path.display())))
}

async fn full_disk() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let server = on_small_disk(folder.path(), "mode=0700")?;
    let place = Place::of(&server);
    let (room, mut chair) = Room::open(&place).await?;
    let ticket = new_ticket();
    let mut finch = room.join_by(&ticket, "Finch").await?;
    finch.accepted(say("before")).await?;
    let ballast = inside(&server, folder.path())?.join("ballast");
    fill(&ballast)?;
    let refusal = until_refused(&mut finch).await?;
    ensure!(refusal["code"] == "unavailable" && refusal["retryable"] == true, "{refusal}");
    // It goes on showing what it has.
    ensure!(chair.look().await?["type"] == "view", "nothing is shown any more");
    let acknowledged: Vec<_> = said_lines(&finch);
    std::fs::remove_file(&ballast)?;
    until_accepted(&mut finch, "there is space again").await?;
    let (mut back, _) = back_in(&place, &room.links, &ticket, Value::Null).await?;
    back.wait_for("the last line", said("there is space again")).await?;
    ensure!(said_lines(&back).starts_with(&acknowledged), "{acknowledged:?} and {:?}", said_lines(&back));
    ensure!(back.times("there is space again") == 1, "said {} times", back.times("there is space again"));
    Ok(())
}

/// Writes zeros until there is no space.
fn fill(ballast: &Path) -> Result<()> {
    use std::io::Write;
    let mut file = std::fs::File::create(ballast)?;
    for size in [64 * 1_024, 4_096, 512] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
    Ok(())
}

/// Says lines until one is refused for another reason than that they are many, and gives the refusal.
async fn until_refused(guest: &mut Guest) -> Result<Value> {
    for number in 0..40 {
        let answer = guest.ask(say(&format!("line {number} {}", "x".repeat(3_000)))).await?;
        if answer["type"] == "refused" {
            return Ok(answer);
        }
    }
    bail!("a full disk takes everything")
}

/// Sends the same message, under the same id, until it is accepted.
async fn until_accepted(guest: &mut Guest, text: &str) -> Result<()> {
    for _ in 0..100 {
        let answer = guest.ask_as("again", say(text)).await?;
        if answer["type"] == "done" {
            return Ok(());
        }
        let wait = answer["retry_after_ms"].as_u64().with_context(|| format!("{answer}"))?;
        tokio::time::sleep(std::time::Duration::from_millis(wait.min(5_000))).await;
    }
    bail!("it takes nothing any more, though there is space")
}

fn said_lines(guest: &Guest) -> Vec<(Value, Value)> {
    let said = guest.heard.iter().filter(|frame| frame["type"] == "said");
    said.map(|frame| (frame["seq"].clone(), frame["text"].clone())).collect()
}

async fn no_folder() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("a-file");
    std::fs::write(&file, "no folder")?;
    for data in [Path::new("/proc/openchair"), &file, &file.join("below")] {
        let wrong = TestServer::with(&[&format!("server.data={}", data.display())]).err();
        names_the_folder(&wrong.with_context(|| format!("it starts on {}", data.display()))?)?;
    }
    let disk = tempfile::tempdir()?;
    match on_small_disk(disk.path(), "ro") {
        Ok(_) => bail!("it starts on a disk that is read-only"),
        Err(error) if error.is::<NotTried>() => Ok(()),
        Err(error) => names_the_folder(&error),
    }
}

fn names_the_folder(error: &anyhow::Error) -> Result<()> {
    let said = format!("{error:#}");
    ensure!(said.contains("server.data"), "it does not name the setting: {said}");
    Ok(())
}

/// A meeting on the disk, with the lines that were acknowledged, and the server killed.
struct Left {
    server: TestServer,
    links: Links,
    ticket: String,
    seen: Value,
    lines: Vec<(Value, Value)>,
}

async fn left() -> Result<Left> {
    let (mut server, place) = machine::start(&["limits.says_burst=100"])?;
    let (room, _chair) = Room::open(&place).await?;
    let ticket = new_ticket();
    let mut finch = room.join_by(&ticket, "Finch").await?;
    for number in 0..30 {
        finch.accepted(say(&format!("line {number}"))).await?;
    }
    server.kill();
    let (seen, lines) = (finch.seen(), said_lines(&finch));
    Ok(Left { server, links: room.links, ticket, seen, lines })
}

async fn damaged() -> Result<()> {
    for keep in [0, 1, 2] {
        let left = left().await?;
        let wal = left.server.data().join("meetings.db-wal");
        let length = wal.metadata()?.len();
        std::fs::File::options().write(true).open(&wal)?.set_len(length * keep / 3)?;
        nothing_wrong(left).await.with_context(|| format!("{keep} thirds of the write-ahead log"))?;
    }
    for at in [0.3, 0.6, 0.9] {
        let mut left = left().await?;
        // Into the database with it first.
        left.server.restart()?;
        left.server.terminate().await?;
        overwrite(&left.server.data().join("meetings.db"), at)?;
        nothing_wrong(left).await.with_context(|| format!("damaged at {at}"))?;
    }
    Ok(())
}

fn overwrite(file: &Path, at: f64) -> Result<()> {
    let mut bytes = std::fs::read(file)?;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a place in a small file"
    )]
    let at = (bytes.len() as f64 * at) as usize;
    for byte in bytes.iter_mut().skip(at).take(300) {
        *byte ^= 0x5a;
    }
    Ok(std::fs::write(file, bytes)?)
}

/// The server does not start, or whoever comes back hears no line that was not said, in its place, and hears of it if
/// lines are missing.
async fn nothing_wrong(mut left: Left) -> Result<()> {
    let Ok(place) = machine::restart(&mut left.server) else { return Ok(()) };
    let Ok((mut back, answer)) = back_in(&place, &left.links, &left.ticket, left.seen).await else {
        return Ok(());
    };
    if answer["type"] != "entered" {
        return Ok(());
    }
    if answer["resumed"] == true {
        // Nothing is missing, it says: then what comes next stands behind all that was there.
        let next = back.ask(say("and on")).await?["seq"].as_u64();
        let last = left.lines.last().and_then(|(seq, _)| seq.as_u64());
        ensure!(
            next.is_none() || next > last,
            "lines are missing, and nobody was told: {next:?} behind {last:?}"
        );
        return Ok(());
    }
    back.wait("view").await?;
    back.ask(say("and on")).await?;
    let heard = said_lines(&back);
    let ours = heard.iter().filter(|(_, text)| text != "and on");
    ensure!(
        ours.clone().zip(&left.lines).all(|(heard, said)| heard == said),
        "{heard:?} and not {:?}",
        left.lines
    );
    Ok(())
}
