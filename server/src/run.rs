//! One server, from its listener to its end.

use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::accept::accept;
use crate::app::App;
use crate::clock::Clock;
use crate::formats::Formats;
use crate::help::{HelpLists, HelpNow};
use crate::log::{Log, LogError};
use crate::meetings::{Meetings, World};
use crate::rates::Rates;
use crate::revocations;
use crate::rooms::{RoomStore, Rooms};
use crate::settings::Settings;
use crate::setup::Setup;
use crate::slips::Slips;
use crate::web::Web;

/// After a stop, connections and meetings have this long to finish.
const FINISH_WITHIN: Duration = Duration::from_secs(8);

/// The rates forget whoever has been quiet this often.
const FORGET_EVERY: Duration = Duration::from_secs(60);

/// How often it is looked at whether the log is dead.
const LOOK_AT_LOG_EVERY: Duration = Duration::from_secs(1);

/// What a server is made of. Whoever starts it chooses each.
pub struct Parts {
    /// What the host has set.
    pub settings: Settings,
    /// The formats that rooms may follow.
    pub formats: Formats,
    /// Where people in need find help.
    pub help: HelpLists,
    /// The log of meetings.
    pub log: Arc<dyn Log>,
    /// Where rooms are kept.
    pub rooms: Arc<dyn RoomStore>,
    /// The clock of meetings.
    pub clock: Arc<dyn Clock>,
    /// The set-up link.
    pub setup: Setup,
    /// The files of the browser client.
    pub web: Web,
}

/// Why a server ended other than by being asked to.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// Some connections or meetings did not finish in time after a stop. Nothing acknowledged is lost.
    #[error("some connections did not finish within {} s", FINISH_WITHIN.as_secs())]
    Unfinished,
    /// The log's writer has failed for good. Whoever supervises the server starts it again.
    #[error("the log stores nothing any more")]
    DeadLog,
    /// The meetings that ran when the server stopped could not be read from the log.
    #[error("failed to go on with the meetings of before: {0}")]
    Recover(#[from] LogError),
}

/// Goes on with what ran before, calls `greet`, and serves until `shutdown` is cancelled; then takes nobody in any more,
/// lets everyone know, and finishes within ten seconds.
pub async fn run(
    listener: TcpListener,
    parts: Parts,
    shutdown: CancellationToken,
    greet: impl FnOnce(),
) -> Result<(), RunError> {
    let log = parts.log.clone();
    let app = Arc::new(app(parts, shutdown));
    // Before anyone is let in: whoever comes back finds their meeting, and an interrupted end is finished first.
    app.meetings.recover().await?;
    greet();
    app.tasks.spawn(forget_the_quiet(app.clone()));
    app.tasks.spawn(revocations::watch(app.clone()));
    app.tasks.spawn(stop_without_log(app.clone(), log.clone()));
    accept(listener, app.clone()).await;
    tracing::info!("stopping");
    app.tasks.close();
    let finished = tokio::time::timeout(FINISH_WITHIN, app.tasks.wait()).await;
    if log.is_dead() {
        return Err(RunError::DeadLog);
    }
    finished.map_err(|_| RunError::Unfinished)
}

/// A server that can store nothing is of no use to anyone, and would say that all is well.
async fn stop_without_log(app: Arc<App>, log: Arc<dyn Log>) {
    while app.stop.run_until_cancelled(tokio::time::sleep(LOOK_AT_LOG_EVERY)).await.is_some() {
        if log.is_dead() {
            tracing::error!("the log's writer has failed: the server stops");
            app.stop.cancel();
        }
    }
}

fn app(parts: Parts, stop: CancellationToken) -> App {
    let Parts { settings, formats, help, log, rooms, clock, setup, web } = parts;
    let rooms = Rooms::new(rooms, clock.clone(), settings.rooms.max);
    let rates = Rates::new(&settings.limits, &settings.rates);
    let tasks = TaskTracker::new();
    let meetings = Meetings::new(World::of_server(log, clock.clone(), tasks.clone(), stop.clone()));
    let slips = Slips::of(&settings.server.data);
    App {
        settings,
        formats,
        help: HelpNow::new(help),
        meetings,
        rooms,
        rates,
        clock,
        setup,
        web: Arc::new(web),
        slips,
        stop,
        tasks,
    }
}

/// Keeps what the rates remember small, and forgets addresses.
async fn forget_the_quiet(app: Arc<App>) {
    while app.stop.run_until_cancelled(tokio::time::sleep(FORGET_EVERY)).await.is_some() {
        app.rates.retain_recent();
    }
}
