//! `openchair-server serve`.

use std::sync::Arc;

use anyhow::Context;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::commands::stores;
use crate::help;
use crate::settings::Settings;
use crate::setup::{Setup, SetupSecret};
use crate::{Parts, accept, logs, process, run};

pub(super) fn serve(settings: Settings, clock: Arc<dyn Clock>) -> anyhow::Result<()> {
    process::forbid_dumps();
    logs::start(&settings.logs);
    process::quieten_panics();
    let open_files = process::raise_open_files();
    tracing::info!(open_files, "files and sockets that may be open at once");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.context("failed to start the runtime")?.block_on(serve_until_told(settings, clock))
}

async fn serve_until_told(mut settings: Settings, clock: Arc<dyn Clock>) -> anyhow::Result<()> {
    let formats = stores::formats(&settings)?;
    let mut lists = stores::help(&settings)?;
    let web = stores::web(&settings)?;
    let log = stores::log(&settings)?;
    let rooms = stores::rooms(&settings)?;
    lists.know(rooms.house()?.help);
    let listen = settings.server.listen;
    let listener =
        accept::bind(listen).with_context(|| format!("failed to listen on `server.listen` = {listen}"))?;
    settings.server.listen = listener.local_addr()?;
    let shutdown = stopped_by_signal()?;
    let (setup, secret) = Setup::new();
    let (public_url, lacks_public_url) = (settings.public_url(), settings.lacks_public_url());
    if let Some(concern) = help::concern(lists.confirmed(), clock.wall_ms()) {
        tracing::warn!("{concern}");
    }
    let parts = Parts { settings, formats, help: lists, log, rooms, clock, setup, web };
    Ok(run(listener, parts, shutdown, || greet(&public_url, lacks_public_url, &secret)).await?)
}

fn greet(public_url: &str, lacks_public_url: bool, secret: &SetupSecret) {
    println!("Openchair is here: {public_url}/");
    println!("To make a first room, open this link. It works once, and it is yours alone:");
    println!("  {}", secret.link(public_url));
    if lacks_public_url {
        println!("Links name this machine. For people elsewhere please set `server.public_url`.");
    }
}

/// Cancelled by SIGTERM, or by Ctrl+C.
fn stopped_by_signal() -> anyhow::Result<CancellationToken> {
    let shutdown = CancellationToken::new();
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let told = shutdown.clone();
    tokio::spawn(async move {
        tokio::select! { _ = terminate.recv() => {} _ = interrupt.recv() => {} }
        told.cancel();
    });
    Ok(shutdown)
}
