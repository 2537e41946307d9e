//! From the door to a seat: entering a room, and coming back by one's words.

use meeting::Command;
use protocol::client::{Key, Role, Seen};
use protocol::{Alias, ClientId, ClientMessage, Code, Epoch, Limits, RoomName, Ticket};
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::{Action, Denied, Desk, Session, State, refuse};
use crate::meetings::{Ask, Asked, Knock, Name, NetworkTag, Proof, ticket_hash, words_hash};
use crate::rates::{SlowDown, Source};
use crate::rooms::CredentialId;
use crate::{names, return_words};

/// What someone shows at a room's door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoorQuestion {
    /// The room.
    pub room: RoomName,
    /// What the meeting may know already. If it does, nothing else is needed.
    pub proof: Proof,
    /// The secret of a link.
    pub key: Option<Key>,
    /// A passphrase.
    pub passphrase: Option<Key>,
    /// True for someone who was in a meeting of this room before, by what they say.
    pub returning: bool,
    /// Too many have come from where this one comes from: only a known ticket or a link's secret is let past.
    pub crowded: Option<SlowDown>,
}

/// The door is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admission {
    /// The meeting that runs in the room.
    pub epoch: Epoch,
    /// The role that the credential gives, or why a stranger is not let in.
    pub role: Result<Role, Code>,
    /// True if that is a link that was made for one person alone.
    pub invited: bool,
    /// What gives that role, if anything does.
    pub credential: Option<CredentialId>,
    /// Where the connection comes from, as that meeting knows it.
    pub network: Option<NetworkTag>,
}

/// What is asked of the meeting once the door is open.
pub(super) struct AtDoor {
    re: Option<ClientId>,
    ticket: Ticket,
    purpose: Purpose,
}

enum Purpose {
    Enter { name: Option<Name>, newcomer: bool, pronouns: Option<String>, seen: Option<Seen> },
    Return { words: String },
}

impl Purpose {
    /// Words that bring no seat back are all that someone hears of a room that is not theirs to know: a private
    /// one answers them the same way.
    fn told(&self, denied: Denied) -> Denied {
        match self {
            Self::Return { .. } if denied.code == Code::UnknownRoom => Code::WrongWords.into(),
            _ => denied,
        }
    }
}

impl Session {
    pub(super) fn at_the_door(
        &mut self,
        desk: Desk<'_>,
        re: Option<ClientId>,
        message: ClientMessage,
    ) -> Result<Vec<Action>, Denied> {
        match message {
            ClientMessage::Enter { room, ticket, alias, key, passphrase, newcomer, pronouns, seen } => {
                let crowded = crowded(desk)?;
                if passphrase.is_some() {
                    desk.rates.try_passphrase(desk.source, &room)?;
                }
                let name = alias.map(|alias| checked_name(&alias, desk.limits)).transpose()?;
                let (proof, returning) = (Proof::Ticket(ticket.clone()), seen.is_some());
                let question = DoorQuestion { room, proof, key, passphrase, returning, crowded };
                let pronouns = pronouns.map(|text| checked_pronouns(&text)).transpose()?;
                let purpose = Purpose::Enter { name, newcomer, pronouns, seen };
                Ok(self.knock(AtDoor { re, ticket, purpose }, question))
            }
            ClientMessage::Return { room, ticket, words } => {
                desk.rates.try_return_words(desk.source)?;
                let words = return_words::normalise(&words.0).ok_or(Code::WrongWords)?;
                let question = DoorQuestion {
                    room,
                    proof: Proof::Words(words.clone()),
                    key: None,
                    passphrase: None,
                    returning: true,
                    crowded: None,
                };
                Ok(self.knock(AtDoor { re, ticket, purpose: Purpose::Return { words } }, question))
            }
            _ => Err(Code::NotJoined.into()),
        }
    }

    fn knock(&mut self, at_door: AtDoor, question: DoorQuestion) -> Vec<Action> {
        self.state = State::AtDoor(Box::new(at_door));
        vec![Action::AskDoor(question)]
    }

    pub(super) fn door_answered(&mut self, answer: Result<Admission, Denied>) -> Vec<Action> {
        let State::AtDoor(at_door) = std::mem::replace(&mut self.state, State::Greeted) else {
            return Vec::new();
        };
        match answer {
            Ok(admission) => self.ask_for_seat(*at_door, admission),
            Err(denied) => refuse(at_door.re, at_door.purpose.told(denied)),
        }
    }

    fn ask_for_seat(
        &mut self,
        at_door: AtDoor,
        Admission { epoch, role, invited, credential, network }: Admission,
    ) -> Vec<Action> {
        let AtDoor { re, ticket, purpose } = at_door;
        self.state = State::Entering(epoch, WordsKey::of(epoch, &ticket));
        let ticket = ticket_hash(epoch, &ticket);
        let ask = match purpose {
            Purpose::Enter { name, newcomer, pronouns, seen } => {
                let role = role.map(|role| if self.bot { Role::Bot } else { role });
                Ask::Enter(Box::new(Knock {
                    ticket,
                    name,
                    role,
                    invited,
                    credential,
                    newcomer,
                    pronouns,
                    seen,
                    network,
                }))
            }
            Purpose::Return { words } => Ask::Return { words: words_hash(epoch, &words), ticket, network },
        };
        vec![Action::AskMeeting(Asked { from: self.id, re, ask })]
    }
}

/// Who shares an address with strangers is not kept out by them: ticket and link are looked at first. Words and
/// passphrases can be guessed, so for them there is no way past the limit.
fn crowded(desk: Desk<'_>) -> Result<Option<SlowDown>, Denied> {
    match desk.rates.enter(desk.source) {
        Ok(()) => Ok(None),
        Err(slow_down) if desk.source == Source::Shared => Ok(Some(slow_down)),
        Err(slow_down) => Err(slow_down.into()),
    }
}

fn checked_name(alias: &Alias, limits: &Limits) -> Result<Name, Code> {
    let checked =
        names::check(alias.as_str(), limits.alias_graphemes as usize).map_err(|_| Code::InvalidName)?;
    let alias = Alias::new(checked.alias).map_err(|_| Code::InvalidName)?;
    Ok(Name { alias, skeleton: checked.skeleton })
}

/// Pronouns stand beside a name, so they may hold no more than a name may.
fn checked_pronouns(text: &str) -> Result<String, Code> {
    const GRAPHEMES: usize = 24;
    names::check(text, GRAPHEMES).map(|checked| checked.alias).map_err(|_| Code::InvalidName)
}

/// What the return words of one seat are drawn from. The same message sent again draws the same words, so what is
/// on the person's paper is what the meeting remembers.
pub(super) struct WordsKey([u8; 32]);

impl WordsKey {
    fn of(epoch: Epoch, ticket: &Ticket) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("openchair 1 drawing return words");
        hasher.update(&epoch.0.to_be_bytes()).update(ticket.as_str().as_bytes());
        Self(*hasher.finalize().as_bytes())
    }

    /// The command that makes the meeting remember them, and the words themselves.
    pub(super) fn words_for(&self, epoch: Epoch, id: Option<&ClientId>) -> (Command, String) {
        let seed = blake3::keyed_hash(&self.0, id.map_or("", ClientId::as_str).as_bytes());
        let words = return_words::make(&mut StdRng::from_seed(*seed.as_bytes())).join(" ");
        (Command::KeepReturnWords { words: words_hash(epoch, &words) }, words)
    }
}
