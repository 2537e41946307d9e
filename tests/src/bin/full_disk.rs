//! `full_disk`: the real server on a small disk of its own that gets full (SAFETY 2.1, case 31). Needs a user who may
//! mount; where it cannot, it says so and ends with 77: not run, and not passed.

use anyhow::{Context, Result, ensure};
use harness::client::{PATIENCE, TestClient, entering, new_ticket};
use harness::server::TestServer;
use serde_json::{Value, json};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const NOT_RUN: u8 = 77;

/// Some megabytes of memory as a disk, until this is dropped.
struct SmallDisk(TempDir);

fn main() -> ExitCode {
    let disk = match SmallDisk::mount() {
        Ok(disk) => disk,
        Err(why) => {
            println!("full_disk: not run: {why:#}");
            return ExitCode::from(NOT_RUN);
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    match runtime.block_on(evening(disk.0.path())) {
        Ok((kept, refused)) => {
            println!("full_disk: {kept} lines kept, {refused} refused while the disk was full, 0 lost");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("full_disk: {error:#}");
            ExitCode::FAILURE
        }
    }
}

impl SmallDisk {
    fn mount() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=3m", "none"])
            .arg(folder.path())
            .output()?;
        ensure!(mount.status.success(), "this user cannot mount a small disk");
        Ok(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: a server that is just ending may still hold a file.
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

/// Gives how many lines were kept and how many were refused.
async fn evening(disk: &Path) -> Result<(usize, usize)> {
    let data = format!("server.data={}", disk.join("data").display());
    let mut server = TestServer::with(&[&data])?;
    let address = server.address();
    let links = server.make_room("evening", "short_circle")?;
    let mut chair = TestClient::join(address, &links.facilitator, "Juniper").await?;
    chair.accepted(json!({"type": "open"})).await?;
    let ticket = new_ticket();
    let mut finch = TestClient::enter(address, &links.room, &ticket, "Finch").await?;
    finch.accepted(json!({"type": "agree"})).await?;
    let (mut kept, mut refused) = (Vec::new(), Vec::new());
    for number in 0..5 {
        let text = format!("before {number}");
        finch.accepted(say(&text)).await?;
        kept.push(text);
    }

    let filler = fill(disk)?;
    let mut number = 0;
    while refused.len() < 10 {
        number += 1;
        let text = format!("full {number} {}", "x".repeat(2_000));
        let answer = finch.ask(say(&text)).await?;
        if answer["type"] == "done" {
            ensure!(refused.is_empty() && number < 1_000, "a full disk takes lines");
            kept.push(text);
        } else {
            is_unavailable(&answer)?;
            refused.push(text);
        }
    }
    // Whoever comes back sees everything, and nobody heard what was refused.
    let mut back = TestClient::enter(address, &links.room, &ticket, "Finch").await?;
    heard(&mut back, &kept, &refused).await?;
    let mut stranger = TestClient::greet(address).await?;
    is_unavailable(&stranger.ask(entering(&links.room, &new_ticket(), "Maple")).await?)?;

    std::fs::remove_file(filler)?;
    let began = Instant::now();
    let again = "there is room again".to_owned();
    loop {
        let answer = back.ask(say(&again)).await?;
        if answer["type"] == "done" {
            break;
        }
        is_unavailable(&answer)?;
        ensure!(began.elapsed() < PATIENCE, "nothing is stored although there is room");
        tokio::time::sleep(Duration::from_millis(answer["retry_after_ms"].as_u64().unwrap_or_default()))
            .await;
    }
    kept.push(again);
    server.kill();
    server.restart()?;
    let mut back = TestClient::enter(server.address(), &links.room, &ticket, "Finch").await?;
    heard(&mut back, &kept, &refused).await?;

    // A start without any room goes on with everything, or names the setting and touches nothing.
    let filler = fill(disk)?;
    server.kill();
    if let Err(error) = server.restart() {
        ensure!(format!("{error:#}").contains("server.data"), "{error:#}");
        std::fs::remove_file(filler)?;
        server.restart()?;
    }
    let mut back = TestClient::enter(server.address(), &links.room, &ticket, "Finch").await?;
    heard(&mut back, &kept, &refused).await?;
    Ok((kept.len(), refused.len()))
}

fn say(text: &str) -> Value {
    json!({"type": "say", "text": text})
}

fn fill(disk: &Path) -> Result<PathBuf> {
    let path = disk.join("filler");
    let mut filler = File::create(&path)?;
    for size in [65_536, 4_096, 1] {
        while filler.write_all(&vec![0; size]).is_ok() {}
    }
    Ok(path)
}

fn is_unavailable(answer: &Value) -> Result<()> {
    let told = answer["code"] == "unavailable" && answer["retryable"] == true;
    ensure!(told && answer["retry_after_ms"].is_u64(), "on a full disk the answer is {answer}");
    Ok(())
}

/// The last line that was kept comes, and then each was there once and no refused one at all.
async fn heard(client: &mut TestClient, kept: &[String], refused: &[String]) -> Result<()> {
    let last = kept.last().context("nothing was kept")?;
    client.wait_for("the last line", |frame| frame["text"] == **last).await?;
    let times = |text: &String| client.heard.iter().filter(|frame| frame["text"] == **text).count();
    ensure!(kept.iter().all(|text| times(text) == 1), "a line that was acknowledged is not there once");
    ensure!(refused.iter().all(|text| times(text) == 0), "a line that was refused is there");
    Ok(())
}
