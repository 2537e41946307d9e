//! Who may make a room: the holder of a link from the host, or anyone, as the host has set it.

use http::HeaderMap;
use protocol::RoomName;
use secrecy::SecretString;

use super::caller::bearer;
use super::problem::Problem;
use super::rooms::failed;
use crate::app::App;
use crate::rates::Source;
use crate::rooms::StartLink;
use crate::settings::Start;
use crate::setup::Claim;

/// The right to make one room.
pub(super) enum Right<'a> {
    /// By the link of this start.
    SetUp(Claim<'a>),
    /// By a link that the host has made.
    Link(StartLink),
    /// As everyone has it.
    Anyone,
}

impl<'a> Right<'a> {
    /// Takes the right that the request bears, or that its sender has without one.
    pub(super) async fn take(app: &'a App, headers: &HeaderMap) -> Result<Self, Problem> {
        let secret = bearer(headers).unwrap_or_default();
        if let Some(claim) = app.setup.claim(secret) {
            return Ok(Self::SetUp(claim));
        }
        let link = app.rooms.take_start_link(&SecretString::from(secret)).await;
        match (link.map_err(|error| failed(&error))?, app.settings.rooms.start) {
            (Some(link), _) => Ok(Self::Link(link)),
            (None, Start::Anyone) => Ok(Self::Anyone),
            (None, Start::Link) => Err(Problem::WRONG_CREDENTIAL),
        }
    }

    /// Whether it goes as far as a room of this name. Only a name that is free counts as one of the day's.
    pub(super) async fn allows(&self, app: &App, from: Source, name: &RoomName) -> Result<(), Problem> {
        if !matches!(self, Self::Anyone) {
            return Ok(());
        }
        if app.rooms.get(name).await.map_err(|error| failed(&error))?.is_some() {
            return Err(Problem::ROOM_NAME_TAKEN.in_field(Some("name".to_owned())));
        }
        Ok(app.rates.start_room(from)?)
    }

    /// The room is made.
    pub(super) fn used(self) {
        if let Self::SetUp(claim) = self {
            claim.used();
        }
    }

    /// Nothing came of it: the link works again.
    pub(super) async fn give_back(self, app: &App) {
        let Self::Link(link) = self else { return };
        if let Err(error) = app.rooms.return_start_link(link).await {
            tracing::error!(%error, "a link that makes a room could not be given back");
        }
    }
}
