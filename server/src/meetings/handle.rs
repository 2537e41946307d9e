//! What a session holds of a meeting: its inbox, and what hashes the meeting's secrets.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use meeting::SecretHash;
use protocol::{Code, Epoch, Ticket};
use tokio::sync::{mpsc, oneshot};

use super::ask::{Asked, ConnectionId, Proof};
use super::barred::TagKey;
use crate::clock::Clock;
use crate::log::MeetingId;
use crate::outbox::Outbox;
use crate::rooms::CredentialId;

/// The inbox of a meeting holds this many letters. A session that finds it full answers `busy`: the meeting is
/// slower than the people in it, and waiting in silence would help nobody.
pub(super) const INBOX: usize = 256;

/// A meeting that has not said by then whether it knows someone is taken not to.
const KNOWS_WITHIN: Duration = Duration::from_secs(5);

/// A cheap clone of the way to one live meeting.
#[derive(Clone)]
pub struct Handle(Arc<Shared>);

struct Shared {
    meeting: MeetingId,
    epoch: Epoch,
    tags: TagKey,
    clock: Arc<dyn Clock>,
    inbox: mpsc::Sender<Letter>,
    open: AtomicBool,
    stopped: OnceLock<Code>,
}

/// What comes through a meeting's inbox.
pub(super) enum Letter {
    /// A question, and where its answer goes.
    Asked(Asked, Outbox),
    /// A connection is gone.
    Dropped(ConnectionId),
    /// These credentials of the room are revoked.
    Revoked(Vec<CredentialId>),
    /// Is this known here?
    Knows(Secret, oneshot::Sender<bool>),
}

/// What a meeting may know someone by.
pub(super) enum Secret {
    Ticket(SecretHash),
    Words(SecretHash),
}

impl Handle {
    pub(super) fn new(
        meeting: MeetingId,
        epoch: Epoch,
        clock: Arc<dyn Clock>,
    ) -> (Self, mpsc::Receiver<Letter>) {
        let (inbox, letters) = mpsc::channel(INBOX);
        let shared = Shared {
            meeting,
            epoch,
            tags: TagKey::default(),
            clock,
            inbox,
            open: AtomicBool::new(false),
            stopped: OnceLock::new(),
        };
        (Self(Arc::new(shared)), letters)
    }

    /// Puts a question into the inbox without waiting. The answer comes through the outbox; an error is the code of
    /// the refusal that the asker is to get at once: `busy`, or why the meeting takes nothing more.
    pub fn ask(&self, asked: Asked, outbox: &Outbox) -> Result<(), Code> {
        self.0.inbox.try_send(Letter::Asked(asked, outbox.clone())).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => Code::Busy,
            mpsc::error::TrySendError::Closed(_) => self.why_stopped(),
        })
    }

    /// Tells the meeting that a connection is gone. Waits for room in the inbox: a departure must not be lost.
    pub async fn drop_connection(&self, connection: ConnectionId) {
        // A meeting that takes nothing more needs no departures.
        let _ = self.0.inbox.send(Letter::Dropped(connection)).await;
    }

    /// Tells the meeting which of its room's credentials are revoked: whoever came by one is a member from then on.
    /// A full inbox does not take it; it is to be told again.
    pub fn tell_revoked(&self, all: Vec<CredentialId>) {
        let _ = self.0.inbox.try_send(Letter::Revoked(all));
    }

    /// Whether this brings a seat back here, or is a ticket that is barred: then no credential has a say about it. Waits
    /// a moment for room in the inbox; a meeting that takes nothing knows nothing.
    pub async fn knows(&self, proof: &Proof) -> bool {
        let secret = match proof {
            Proof::Ticket(ticket) => Secret::Ticket(ticket_hash(self.0.epoch, ticket)),
            Proof::Words(words) => Secret::Words(words_hash(self.0.epoch, words)),
        };
        let (answer, known) = oneshot::channel();
        let asked = async {
            self.0.inbox.send(Letter::Knows(secret, answer)).await.ok()?;
            known.await.ok()
        };
        tokio::select! {
            biased;
            known = asked => known.unwrap_or(false),
            () = self.0.clock.rest(KNOWS_WITHIN) => false,
        }
    }

    /// Whether the doors are open, for whoever looks from outside. It may lag behind by a moment.
    pub fn is_open(&self) -> bool {
        self.0.open.load(Ordering::Relaxed)
    }

    /// Tells this meeting from the next.
    pub fn epoch(&self) -> Epoch {
        self.0.epoch
    }

    /// The key under which this meeting knows networks.
    pub fn tags(&self) -> &TagKey {
        &self.0.tags
    }

    pub(super) fn meeting(&self) -> MeetingId {
        self.0.meeting
    }

    pub(super) fn set_open(&self, open: bool) {
        self.0.open.store(open, Ordering::Relaxed);
    }

    /// From now on whoever asks gets this code.
    pub(super) fn stop(&self, why: Code) {
        self.0.stopped.get_or_init(|| why);
    }

    fn why_stopped(&self) -> Code {
        self.0.stopped.get().copied().unwrap_or(Code::Unavailable)
    }
}

/// What a meeting keeps of a ticket. The same ticket has another hash in another meeting.
pub fn ticket_hash(epoch: Epoch, ticket: &Ticket) -> SecretHash {
    secret_hash("openchair 1 ticket", epoch, ticket.as_str())
}

/// What a meeting keeps of return words, which are to be in their one spelling.
pub fn words_hash(epoch: Epoch, words: &str) -> SecretHash {
    secret_hash("openchair 1 return words", epoch, words)
}

fn secret_hash(kind: &'static str, epoch: Epoch, secret: &str) -> SecretHash {
    let mut hasher = blake3::Hasher::new_derive_key(kind);
    hasher.update(&epoch.0.to_be_bytes()).update(secret.as_bytes());
    SecretHash(*hasher.finalize().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::RealClock;
    use crate::meetings::ask::Ask;
    use crate::outbox::outbox;
    use protocol::{Limits, SeatId};

    #[tokio::test]
    async fn a_full_inbox_answers_busy_and_a_meeting_that_stopped_says_why() {
        let (handle, letters) = Handle::new(MeetingId::random(), Epoch(1), Arc::new(RealClock::start()));
        let (outbox, _taker) = outbox(&Limits::default());
        let ask = || {
            let asked = Asked { from: ConnectionId(1), re: None, ask: Ask::Look(SeatId(1)) };
            handle.ask(asked, &outbox)
        };
        assert!((0..INBOX).all(|_| ask() == Ok(())));
        assert_eq!(ask(), Err(Code::Busy));
        drop(letters);
        assert_eq!(ask(), Err(Code::Unavailable));
        handle.stop(Code::Ended);
        assert_eq!(ask(), Err(Code::Ended));
        handle.drop_connection(ConnectionId(1)).await;
    }

    #[test]
    fn a_ticket_has_another_hash_in_another_meeting_and_is_no_words() {
        let ticket = Ticket::new("a".repeat(43)).unwrap();
        let here = ticket_hash(Epoch(1), &ticket);
        assert!(here == ticket_hash(Epoch(1), &ticket));
        assert!(here != ticket_hash(Epoch(2), &ticket));
        assert!(here != words_hash(Epoch(1), ticket.as_str()));
    }
}
