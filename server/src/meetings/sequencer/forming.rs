//! What waits becomes one batch. While it is in flight nothing else is stored, so each command was checked against
//! the state that it meets, but for the commands of the same batch before it; `apply` checks again.

use std::mem::take;

use meeting::{At, By, Command, Entry, Newcomer, Refused, Sent};
use protocol::client::Role;
use protocol::{ClientId, Code};

use super::{Action, Sequencer};
use crate::log::{BatchId, CommandId, LogError};
use crate::meetings::ask::{Ask, Asked, Knock};
use crate::meetings::entries;
use crate::rooms::CredentialId;

/// How long someone is to wait when the log cannot store.
pub(crate) const UNAVAILABLE_MS: u64 = 2_000;

/// After a failed append the log is left in peace this long.
const REST_MS: At = 500;

/// A batch on its way into the log.
pub(super) struct Flying {
    id: BatchId,
    asked: Vec<Option<Asked>>,
    landed: usize,
    in_doubt: bool,
}

impl Flying {
    /// The question behind a stored command, if this batch brought it. A batch's commands land in their order.
    pub(super) fn land(&mut self, command: CommandId) -> Option<Asked> {
        if CommandId::of(self.id, self.landed) != command {
            return None;
        }
        self.landed += 1;
        self.asked[self.landed - 1].take()
    }

    /// The questions that have no answer yet.
    pub(super) fn into_asked(self) -> impl Iterator<Item = Asked> {
        self.asked.into_iter().flatten()
    }

    pub(super) fn has_landed(&self) -> bool {
        self.landed == self.asked.len()
    }

    /// Whether something of the same author has no answer yet. It may be the same thing, sent again.
    fn has_one_of(&self, ask: &Ask) -> bool {
        has_one_of(&self.asked, ask)
    }
}

/// A batch that is being made.
#[derive(Default)]
struct Forming {
    bodies: Vec<Vec<u8>>,
    asked: Vec<Option<Asked>>,
}

impl Forming {
    fn add(&mut self, entry: &Entry, asked: Option<Asked>) {
        self.bodies.push(entries::encode(entry));
        self.asked.push(asked);
    }

    fn has_one_of(&self, ask: &Ask) -> bool {
        has_one_of(&self.asked, ask)
    }
}

impl Sequencer {
    /// Makes a batch of all that waits, unless one is in flight.
    pub(super) fn form_batch(&mut self) {
        if self.flying.is_some() || self.meeting.ended() || self.now < self.rests_until {
            return;
        }
        let mut forming = Forming::default();
        self.add_clock(&mut forming);
        for asked in take(&mut self.waiting) {
            self.add_asked(&mut forming, asked);
        }
        if !forming.bodies.is_empty() {
            self.send_off(forming);
        } else if self.waiting.is_empty() {
            self.went.clear();
        }
    }

    /// The batch was not stored. Whoever asked hears so and may ask again.
    pub(super) fn refuse_batch(&mut self, error: LogError) {
        let why = match error {
            LogError::Gone => Code::Ended.into(),
            _ => unavailable(),
        };
        self.rests_until = self.now + REST_MS;
        for asked in self.flying.take().into_iter().flat_map(Flying::into_asked) {
            self.refuse(&asked, why);
        }
    }

    /// Nobody knows how long it takes, so whatever waits behind the batch hears that it is not stored. Whoever the batch
    /// is from hears what became of it, once that is known, and waits until then with all else.
    pub(super) fn doubt_batch(&mut self) {
        let Some(flying) = &mut self.flying else { return };
        flying.in_doubt = true;
        let waiting = take(&mut self.waiting).into_iter();
        let (own, others): (Vec<_>, Vec<_>) = waiting.partition(|asked| flying.has_one_of(&asked.ask));
        self.waiting.extend(own);
        others.into_iter().for_each(|asked| self.answer_in_doubt(asked));
    }

    pub(super) fn is_in_doubt_for_others_than(&self, ask: &Ask) -> bool {
        self.flying.as_ref().is_some_and(|flying| flying.in_doubt && !flying.has_one_of(ask))
    }

    /// What is done is confirmed when it is sent again, whatever the log can do.
    pub(super) fn answer_in_doubt(&mut self, asked: Asked) {
        match self.done_before(&asked) {
            Some(seq) => self.confirm(asked, seq),
            None => self.refuse(&asked, unavailable()),
        }
    }

    fn add_clock(&mut self, forming: &mut Forming) {
        if self.restarted {
            self.add_entry(forming, By::Clock, Command::Restarted, None);
        }
        for command in self.presence.due(self.now, &self.meeting) {
            self.add_entry(forming, By::Clock, command, None);
        }
        for credential in self.revoked.clone().iter().map(CredentialId::to_string) {
            if self.meeting.is_held_by(&credential) {
                self.add_entry(forming, By::Clock, Command::Demote { credential }, None);
            }
        }
        if self.next_tick().is_some_and(|due| due <= self.now) {
            self.add_entry(forming, By::Clock, Command::Tick, None);
        }
    }

    fn add_asked(&mut self, forming: &mut Forming, asked: Asked) {
        if self.must_wait(forming, &asked) {
            return self.waiting.push_back(asked);
        }
        if let Ask::Enter(knock) = &asked.ask
            && self.knows(&knock.ticket)
        {
            return self.come_back(&asked);
        }
        if let Some(seq) = self.done_before(&asked) {
            return self.confirm(asked, seq);
        }
        match self.checked(&asked) {
            Ok((by, command)) => self.add_entry(forming, by, command, Some(asked)),
            // What its author's earlier command changes is not known yet: asked again, it may be allowed.
            Err(_) if forming.has_one_of(&asked.ask) => self.waiting.push_back(asked),
            Err(why) => self.refuse(&asked, why),
        }
    }

    /// One author's commands keep their order, and of one ticket's knocks the first decides about the next.
    fn must_wait(&self, forming: &Forming, asked: &Asked) -> bool {
        let behind_own = self.waiting.iter().any(|earlier| same_author(&earlier.ask, &asked.ask));
        behind_own || matches!(asked.ask, Ask::Enter(_)) && forming.has_one_of(&asked.ask)
    }

    /// What was sent again and is done needs no room in the log, and is never refused because there is none.
    fn done_before(&self, asked: &Asked) -> Option<Option<u64>> {
        let (Ask::Offer(offer), Some(id)) = (&asked.ask, &asked.re) else { return None };
        self.meeting.done_before(offer.seat, &Sent { id: id.clone(), body: offer.body })
    }

    fn checked(&mut self, asked: &Asked) -> Result<(By, Command), Refused> {
        let (by, command) = self.command_of(asked)?;
        self.meeting.check(&by, &command).map(|()| (by, command))
    }

    fn command_of(&mut self, asked: &Asked) -> Result<(By, Command), Refused> {
        match &asked.ask {
            Ask::Enter(knock) => Ok((By::Door, Command::Enter(Box::new(self.newcomer(knock)?)))),
            Ask::Return { words, ticket, .. } => {
                Ok((By::Door, Command::Return { words: *words, ticket: *ticket }))
            }
            Ask::Offer(offer) => {
                let id = asked.re.clone().unwrap_or_else(|| self.own_id());
                Ok((By::Seat(offer.seat, Sent { id, body: offer.body }), offer.command.clone()))
            }
            Ask::Look(_) | Ask::Attendance(..) => Err(Code::NotJoined.into()),
        }
    }

    /// A new seat, for whoever may have one: nothing else about the meeting is told before that is known.
    fn newcomer(&self, knock: &Knock) -> Result<Newcomer, Refused> {
        let role = knock.role?;
        if knock.seen.is_some_and(|seen| seen.epoch != self.meeting.opening().epoch) {
            return Err(Code::Gone.into());
        }
        let name = knock.name.as_ref().ok_or(Code::UnknownTicket)?;
        let by_link = role.facilitates() || role == Role::Companion || knock.invited;
        let credential = knock.credential.as_ref().filter(|_| by_link);
        Ok(Newcomer {
            ticket: knock.ticket,
            alias: name.alias.clone(),
            skeleton: name.skeleton.clone(),
            role,
            newcomer: knock.newcomer,
            to_waiting: self.barred.waits(knock.network) && !role.facilitates(),
            invited: knock.invited,
            pronouns: knock.pronouns.clone(),
            credential: credential.map(CredentialId::to_string),
        })
    }

    /// An id for a message that came without one: never sent again, so never the same twice.
    fn own_id(&mut self) -> ClientId {
        ClientId::new(format!("_{:016x}", (self.chance)())).expect("hexadecimal digits are allowed")
    }

    fn add_entry(&mut self, forming: &mut Forming, by: By, command: Command, asked: Option<Asked>) {
        let entry = Entry { at: self.now, chance: (self.chance)(), by, command };
        forming.add(&entry, asked);
    }

    fn send_off(&mut self, forming: Forming) {
        let bits = u128::from((self.chance)()) << 64 | u128::from((self.chance)());
        let id = BatchId(bits.to_be_bytes());
        self.flying = Some(Flying { id, asked: forming.asked, landed: 0, in_doubt: false });
        self.actions.push(Action::Append(id, forming.bodies));
    }
}

fn has_one_of(asked: &[Option<Asked>], ask: &Ask) -> bool {
    asked.iter().flatten().any(|asked| same_author(&asked.ask, ask))
}

/// What someone hears whose line could not be stored.
fn unavailable() -> Refused {
    Refused { retry_after_ms: Some(UNAVAILABLE_MS), ..Code::Unavailable.into() }
}

fn same_author(one: &Ask, other: &Ask) -> bool {
    match (one, other) {
        (Ask::Offer(one), Ask::Offer(other)) => one.seat == other.seat,
        (Ask::Enter(one), Ask::Enter(other)) => one.ticket == other.ticket,
        _ => false,
    }
}
