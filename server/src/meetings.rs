//! The meetings that run: one per room, one task per meeting.
//!
//! ```text
//! a session asks ─> ask, handle (the inbox) ─> task ─> sequencer (check, stamp, batch) ─> append ─> log
//! log yields ─> task ─> sequencer (meeting.apply) ─> fanout ─> each connection's outbox
//! ```

mod append;
mod ask;
mod barred;
mod entries;
mod fanout;
mod handle;
mod presence;
mod registry;
mod replay;
mod sequencer;
mod stored;
mod task;
mod world;

use std::sync::Arc;
use std::time::Duration;

use meeting::{By, Command, Opening};
use protocol::{Code, RoomName};
use tokio::sync::{Mutex, oneshot};

use crate::log::{Batch, LogError, MeetingId};
use append::{GOOD_FOR, append};
use fanout::Fanout;
use registry::Registry;
use replay::{Replayed, replay};
use sequencer::Sequencer;
use task::{Task, Time};

pub use ask::{Ask, Asked, ConnectionId, Knock, Name, Offer, Proof};
pub use barred::{NetworkTag, TagKey};
pub use handle::{Handle, ticket_hash, words_hash};
pub use replay::ReplayError;
pub(crate) use sequencer::UNAVAILABLE_MS;
pub use stored::{Stored, stored};
pub use world::{Tasks, World};

/// All live meetings of this server.
pub struct Meetings(Arc<Shared>);

struct Shared {
    registry: Arc<Registry>,
    world: World,
    /// Held while a meeting opens, so that two facilitators who come at once open one.
    opening: Mutex<()>,
}

impl Meetings {
    /// None yet. Meetings run as tasks of the world until it stops.
    pub fn new(world: World) -> Self {
        let (registry, opening) = (Arc::default(), Mutex::new(()));
        Self(Arc::new(Shared { registry, world, opening }))
    }

    /// Goes on with every meeting that ran when the server stopped. To be awaited before anyone is let in. A meeting
    /// that cannot be read stays in the log, with an alarm, and its room answers `unavailable`; an error
    /// means that the log itself cannot be read.
    pub async fn recover(&self) -> Result<(), LogError> {
        for id in self.0.world.log.list().await? {
            match self.0.resume(id, true).await {
                Ok(_) => tracing::info!(meeting = %id, "meeting goes on"),
                Err(ReplayError::Empty | ReplayError::Ended) => self.0.world.log.erase(id).await?,
                Err(error) => {
                    tracing::error!(meeting = %id, %error, "meeting not recovered; `openchair-server meeting list`");
                    self.0.keep_room(id).await;
                }
            }
        }
        Ok(())
    }

    /// The live meeting of a room.
    pub fn find(&self, room: &RoomName) -> Option<Handle> {
        self.0.registry.get(room)
    }

    /// Every live meeting, with its room.
    pub fn all(&self) -> Vec<(RoomName, Handle)> {
        self.0.registry.all()
    }

    /// How many meetings run.
    pub fn count(&self) -> usize {
        self.0.registry.len()
    }

    /// Opens a meeting in a room, or finds the one that runs there. Later edits of the room do not change it.
    /// Dropping the future does not stop the opening: a meeting is never left half-way, stored and found by nobody.
    pub async fn open(&self, opening: Opening) -> Result<Handle, ReplayError> {
        let (answer, opened) = oneshot::channel();
        let shared = self.0.clone();
        // Whoever asked may have gone.
        self.0.world.tasks.spawn(Box::pin(async move { drop(answer.send(shared.open(opening).await)) }));
        let cannot = || Err(ReplayError::Log(LogError::Unavailable));
        tokio::select! {
            biased;
            opened = opened => opened.unwrap_or_else(|_| cannot()),
            // It goes on, and whoever asks again may find the meeting.
            () = self.0.world.clock.rest(OPENS_WITHIN) => cannot(),
        }
    }
}

/// Whoever opens a room hears by then that it cannot be, when the log does not say what became of it.
const OPENS_WITHIN: Duration = Duration::from_secs(10);

impl Shared {
    async fn open(&self, opening: Opening) -> Result<Handle, ReplayError> {
        let _one_at_a_time = self.opening.lock().await;
        if let Some(handle) = self.registry.get(&opening.room) {
            return Ok(handle);
        }
        let id = MeetingId::random();
        self.world.log.create(id).await?;
        let command = Command::Opened(Box::new(opening));
        let first = meeting::Entry { at: 0, chance: (self.world.chance)(), by: By::Clock, command };
        let batch = Batch::at(self.world.log.wall_ms(), [entries::encode(&first)], GOOD_FOR);
        if let Err(error) = append(self.world.clone(), id, batch, || ()).await {
            // If this fails too, the next start removes what is empty.
            let _ = self.world.log.erase(id).await;
            return Err(error.into());
        }
        let resumed = self.resume(id, false).await;
        match resumed {
            Ok(_) => tracing::info!(meeting = %id, "meeting opened"),
            // Nobody is in it, and nobody would find it.
            Err(_) => drop(self.world.log.erase(id).await),
        }
        resumed
    }

    /// The room of a meeting that cannot go on takes nobody in: a new one would hide what happened from the host. Where
    /// not even the first entry can be read, nobody knows which room that is.
    async fn keep_room(&self, id: MeetingId) {
        let Some(Opening { room, epoch, .. }) = stored::first(&*self.world.log, id).await else { return };
        if self.registry.get(&room).is_none() {
            let (handle, _) = Handle::new(id, epoch, self.world.clock.clone());
            handle.stop(Code::Unavailable);
            self.registry.insert(room, handle);
        }
    }

    async fn resume(&self, id: MeetingId, restarted: bool) -> Result<Handle, ReplayError> {
        let Replayed { meeting, reader } = replay(self.world.log.clone(), id).await?;
        let (room, epoch) = (meeting.opening().room.clone(), meeting.opening().epoch);
        if self.registry.get(&room).is_some() {
            return Err(ReplayError::Second);
        }
        let (handle, inbox) = Handle::new(id, epoch, self.world.clock.clone());
        let chance = self.world.chance.clone();
        let task = Task {
            id,
            room: room.clone(),
            time: Time::from(meeting.now(), self.world.clock.clone()),
            sequencer: Sequencer::new(meeting, restarted, Box::new(move || chance())),
            reader,
            world: self.world.clone(),
            handle: handle.clone(),
            inbox,
            registry: self.registry.clone(),
            fanout: Fanout::default(),
            appending: None,
        };
        self.registry.insert(room, handle.clone());
        self.world.tasks.spawn(Box::pin(Box::new(task).run()));
        Ok(handle)
    }
}
