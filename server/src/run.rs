//! One server, from its listener to its end.

use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::accept::accept;
use crate::app::App;
use crate::clock::Clock;
use crate::log::Log;
use crate::rates::Rates;
use crate::settings::Settings;
use crate::setup::Setup;

/// After a stop, connections and meetings have this long to finish.
const FINISH_WITHIN: Duration = Duration::from_secs(8);

/// The rates forget whoever has been quiet this often.
const FORGET_EVERY: Duration = Duration::from_secs(60);

/// Why a server ended other than by being asked to.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// Some connections or meetings did not finish in time after a stop. Nothing acknowledged is lost.
    #[error("some connections did not finish within {} s", FINISH_WITHIN.as_secs())]
    Unfinished,
}

/// Serves until `shutdown` is cancelled; then takes nobody in any more, lets everyone know, and finishes within
/// ten seconds.
pub async fn run(
    listener: TcpListener,
    settings: Settings,
    log: Arc<dyn Log>,
    clock: Arc<dyn Clock>,
    setup: Setup,
    shutdown: CancellationToken,
) -> Result<(), RunError> {
    let stop = shutdown.child_token();
    let rates = Rates::new(&settings.limits, &settings.rates);
    let app = Arc::new(App { settings, log, rates, clock, setup, stop, tasks: TaskTracker::new() });
    app.tasks.spawn(forget_the_quiet(app.clone()));
    accept(listener, app.clone()).await;
    tracing::info!("stopping");
    app.tasks.close();
    let finished = tokio::time::timeout(FINISH_WITHIN, app.tasks.wait()).await;
    finished.map_err(|_| RunError::Unfinished)
}

/// Keeps what the rates remember small, and forgets addresses.
async fn forget_the_quiet(app: Arc<App>) {
    while app.stop.run_until_cancelled(tokio::time::sleep(FORGET_EVERY)).await.is_some() {
        app.rates.retain_recent();
    }
}
