//! The program as people and scripts start it, against the real server and against others that are in the way.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod answering;
mod bots;
mod check;
mod json;
mod meeting;
#[cfg(unix)]
mod rehearse;
mod server;

use std::process::Output;
use tokio::process::Command;

/// Runs the program to its end.
async fn run(args: &[&str]) -> Output {
    program(args).output().await.unwrap()
}

fn program(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openchair"));
    command
        .args(args)
        .env_remove("LANGUAGE")
        .env("LC_ALL", "C")
        .env("XDG_CONFIG_HOME", "/nowhere")
        .kill_on_drop(true);
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
