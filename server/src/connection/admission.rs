//! The door, looked up for a session: the room, the credential, and the meeting that runs there.
//!
//! What cannot be told apart at the end is not told apart on the way either: an unknown room and a private one do
//! the same work and get the same answer (DECISIONS 18). A known ticket opens the door of its meeting by itself, so
//! a stranger is refused there, not here.

use std::sync::Arc;

use protocol::client::{Key, Role};
use protocol::{Code, RoomName};
use secrecy::SecretString;

use crate::alike::alike;
use crate::app::App;
use crate::meetings::{Handle, NetworkTag, Proof, UNAVAILABLE_MS};
use crate::opening::opening;
use crate::rates::Source;
use crate::rooms::{CredentialError, CredentialId, Grant, Grants, Presented, Room, StoreError};
use crate::session::{Admission, Denied, DoorQuestion};

/// When it is worth trying a passphrase again that nobody had time for.
const BUSY_MS: u64 = 2_000;

/// The disk takes or gives nothing just now.
const UNAVAILABLE: Denied = Denied { code: Code::Unavailable, retry_after_ms: Some(UNAVAILABLE_MS) };

/// The way to the meeting, and what its session is to know of it.
pub(super) struct Opened {
    pub(super) meeting: Handle,
    pub(super) admission: Admission,
    /// A link of whose uses one was counted, to be given back if no seat comes of it.
    pub(super) used: Option<CredentialId>,
}

/// Answers a session's question.
pub(super) async fn ask(app: Arc<App>, source: Source, question: DoorQuestion) -> Result<Opened, Denied> {
    alike(look_up(app, source, question)).await
}

async fn look_up(app: Arc<App>, source: Source, question: DoorQuestion) -> Result<Opened, Denied> {
    let DoorQuestion { room: name, proof, key, passphrase, returning, crowded } = question;
    let room = app.rooms.get(&name).await?;
    let shows_itself = room.as_ref().is_some_and(|room| room.shows_itself_to(&name));
    // From here on by its name, however it was asked for.
    let name = room.as_ref().map_or(name, |room| room.name.clone());
    let live = app.meetings.find(&name);
    let known = knows(live.as_ref(), &proof).await;
    let passphrase = passphrase.filter(|_| crowded.is_none());
    let shown = if known { Shown::Nothing } else { verify(&app, &name, key, passphrase).await? };
    if let Some(slow_down) = crowded.filter(|_| !known && !matches!(shown, Shown::Granted(_))) {
        return Err(slow_down.into());
    }
    let (role, used) = (role(shows_itself, &shown), shown.used());
    let meeting = match (live, room) {
        // Not even that there is a meeting, or how it is.
        _ if role == Err(Code::UnknownRoom) && !known => Err(Code::UnknownRoom.into()),
        (Some(meeting), _) => Ok(meeting),
        (None, Some(room)) => open(&app, &room, role, returning).await,
        (None, None) => Err(Code::UnknownRoom.into()),
    };
    if meeting.is_err() {
        give_back(&app, used.clone()).await;
    }
    let meeting = meeting?;
    let (invited, network) = (shown.invites(), network(&meeting, source));
    let admission =
        Admission { epoch: meeting.epoch(), role, invited, credential: shown.credential(), network };
    Ok(Opened { meeting, admission, used })
}

async fn knows(live: Option<&Handle>, proof: &Proof) -> bool {
    match live {
        Some(meeting) => meeting.knows(proof).await,
        None => false,
    }
}

/// Nothing came of a link's use: it can be used again.
pub(super) async fn give_back(app: &App, used: Option<CredentialId>) {
    let Some(used) = used else { return };
    if let Err(error) = app.rooms.give_back(used).await {
        tracing::error!(%error, "a use of a link could not be given back");
    }
}

/// What came of the secret that someone has shown.
enum Shown {
    Nothing,
    Wrong,
    Granted(Grant),
}

impl Shown {
    fn used(&self) -> Option<CredentialId> {
        match self {
            Self::Granted(grant) => grant.counted.then(|| grant.credential.clone()),
            Self::Nothing | Self::Wrong => None,
        }
    }

    fn invites(&self) -> bool {
        matches!(self, Self::Granted(grant) if grant.grants == Grants::Invitation)
    }

    fn credential(self) -> Option<CredentialId> {
        match self {
            Self::Granted(grant) => Some(grant.credential),
            Self::Nothing | Self::Wrong => None,
        }
    }
}

async fn verify(
    app: &App,
    room: &RoomName,
    key: Option<Key>,
    passphrase: Option<Key>,
) -> Result<Shown, Denied> {
    let secret = |Key(text)| SecretString::from(text);
    let presented = key.map(secret).map(Presented::Link);
    let Some(presented) = presented.or(passphrase.map(secret).map(Presented::Passphrase)) else {
        return Ok(Shown::Nothing);
    };
    match app.rooms.verify(room, &presented).await {
        Ok(grant) => Ok(Shown::Granted(grant)),
        Err(CredentialError::Wrong) => Ok(Shown::Wrong),
        Err(CredentialError::Busy(_)) => Err(Denied { code: Code::Busy, retry_after_ms: Some(BUSY_MS) }),
        Err(CredentialError::Store(error)) => Err(error.into()),
    }
}

/// The role that a new seat gets, or why there is none for a stranger.
fn role(shows_itself: bool, shown: &Shown) -> Result<Role, Code> {
    match shown {
        Shown::Granted(grant) => Ok(match grant.grants {
            Grants::Facilitator => Role::Facilitator,
            Grants::Cofacilitator => Role::Cofacilitator,
            Grants::Companion => Role::Companion,
            Grants::Invitation | Grants::Steward => Role::Member,
        }),
        Shown::Nothing | Shown::Wrong if !shows_itself => Err(Code::UnknownRoom),
        Shown::Nothing => Ok(Role::Member),
        Shown::Wrong => Err(Code::WrongCredential),
    }
}

/// A facilitator's coming wakes a sleeping room.
async fn open(app: &App, room: &Room, role: Result<Role, Code>, returning: bool) -> Result<Handle, Denied> {
    let role = role?;
    if returning {
        return Err(Code::Gone.into());
    }
    if role != Role::Facilitator {
        return Err(Code::RoomAsleep.into());
    }
    let Some(format) = app.formats.get(&room.format) else {
        tracing::error!("a room's format is not here any more");
        return Err(Code::Unavailable.into());
    };
    let opening = opening(room, format, &app.settings, &app.help.lists(), app.clock.wall_ms());
    app.meetings.open(opening).await.map_err(|error| {
        tracing::error!(%error, "a meeting could not be opened");
        UNAVAILABLE
    })
}

fn network(meeting: &Handle, source: Source) -> Option<NetworkTag> {
    match source {
        Source::Address(address) => Some(meeting.tags().tag(&address)),
        Source::Shared => None,
    }
}

impl From<StoreError> for Denied {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "rooms cannot be read");
        UNAVAILABLE
    }
}
