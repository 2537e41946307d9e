//! What every part of a running server shares.

use std::sync::Arc;

use protocol::RoomName;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::clock::Clock;
use crate::formats::Formats;
use crate::help::HelpNow;
use crate::meetings::Meetings;
use crate::rates::Rates;
use crate::rooms::Rooms;
use crate::settings::Settings;
use crate::setup::Setup;
use crate::slips::Slips;
use crate::web::Web;

/// One running server.
pub struct App {
    /// What the host has set.
    pub settings: Settings,
    /// The formats that rooms may follow.
    pub formats: Formats,
    /// Where people in need find help.
    pub help: HelpNow,
    /// The meetings that run.
    pub meetings: Meetings,
    /// The rooms and their credentials.
    pub rooms: Rooms,
    /// How often something may be asked.
    pub rates: Rates,
    /// The clock of meetings.
    pub clock: Arc<dyn Clock>,
    /// The set-up link.
    pub setup: Setup,
    /// The files of the browser client.
    pub web: Arc<Web>,
    /// Who signs attendance slips.
    pub slips: Slips,
    /// Cancelled when the server stops: connections and meetings then finish by themselves.
    pub stop: CancellationToken,
    /// Every task that must have finished before the program ends: connections and meetings.
    pub tasks: TaskTracker,
}

impl App {
    /// Whether a meeting is open in this room now.
    pub fn is_open(&self, room: &RoomName) -> bool {
        self.meetings.find(room).is_some_and(|meeting| meeting.is_open())
    }
}
