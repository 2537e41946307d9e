//! Rooms and the credentials that open them, between meetings.
//!
//! - [`Room`] and [`Credential`] are what is kept;
//! - [`RoomStore`] is where: in memory or in `rooms.db`, by one contract;
//! - [`Rooms`] is what the rest of the server asks.

mod bounds;
#[cfg(test)]
mod contract;
mod credential;
mod house;
mod memory;
mod passphrases;
mod room;
mod secrets;
mod sqlite;
mod store;

pub use bounds::TooMuch;
pub use credential::{Credential, CredentialId, Grants, Terms};
pub use house::{House, StartLink};
pub use memory::MemoryRooms;
pub use passphrases::{Busy, PassphraseError};
pub use room::{LedBy, Listing, Room, RoomAddress};
pub use sqlite::{OpenError, RoomCounts, SqliteRooms, count};
pub use store::{RoomStore, StoreError};

use crate::clock::Clock;
use crate::help::Confirmed;
use credential::Kept;
use passphrases::Passphrases;
use protocol::RoomName;
use secrecy::SecretString;
pub(crate) use secrets::{LinkHash, link_secret};
use std::sync::Arc;

/// The rooms of one server.
pub struct Rooms {
    store: Arc<dyn RoomStore>,
    clock: Arc<dyn Clock>,
    rooms_max: u32,
    passphrases: Passphrases,
}

/// What someone shows at a room's door. The rates are asked before it is verified.
#[derive(Debug, Clone)]
pub enum Presented {
    /// The secret of a link.
    Link(SecretString),
    /// A passphrase.
    Passphrase(SecretString),
}

/// What a presented secret turned out to grant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Which credential it was: when it is revoked, its holder loses what it granted.
    pub credential: CredentialId,
    /// What it grants in the room.
    pub grants: Grants,
    /// True if this took one of the link's uses, to be given back if nothing comes of it.
    pub counted: bool,
}

/// A link that was just made.
#[derive(Debug)]
pub struct NewLink {
    /// Its public name, to revoke it by.
    pub id: CredentialId,
    /// Its secret, here for the only time.
    pub secret: SecretString,
}

/// Why a presented secret grants nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CredentialError {
    /// It is of no credential that works: an unknown room, a wrong secret, an expired, used-up or revoked one. They
    /// are told apart for nobody.
    #[error("the link or passphrase is not accepted")]
    Wrong,
    /// Too many passphrases are being checked. The same one may be right later.
    #[error(transparent)]
    Busy(#[from] Busy),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a room did not get its passphrase.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SetPassphraseError {
    /// It is too short or too long, or the server is busy.
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
    /// There is no such room, or the store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Rooms {
    /// The rooms in `store`, no more than `rooms_max`. Credentials expire by the wall's clock of `clock`.
    pub fn new(store: Arc<dyn RoomStore>, clock: Arc<dyn Clock>, rooms_max: u32) -> Self {
        Self { store, clock, rooms_max, passphrases: Passphrases::new() }
    }

    /// Keeps a new room. It has no credential yet.
    pub async fn create(&self, room: Room) -> Result<(), StoreError> {
        if RoomAddress::meant_by(&room.name).is_some() {
            return Err(StoreError::NameLikeAddress);
        }
        bounds::check(&room)?;
        let rooms_max = self.rooms_max;
        self.ask(move |store| store.create_room(&room, rooms_max)).await
    }

    /// Keeps `room` in place of the one of the same name, for the next sitting.
    pub async fn replace(&self, room: Room) -> Result<(), StoreError> {
        bounds::check(&room)?;
        self.ask(move |store| store.replace_room(&room)).await
    }

    /// The room of that name, or with that address.
    pub async fn get(&self, name: &RoomName) -> Result<Option<Room>, StoreError> {
        let name = name.clone();
        self.ask(move |store| match RoomAddress::meant_by(&name) {
            Some(address) => store.room_at(&address),
            None => store.room(&name),
        })
        .await
    }

    /// All rooms, by name, whatever their listing.
    pub async fn list(&self) -> Result<Vec<Room>, StoreError> {
        self.ask(|store| store.rooms()).await
    }

    /// Deletes a room with all its credentials. A meeting that is live in it goes on until it ends.
    pub async fn delete(&self, name: &RoomName) -> Result<(), StoreError> {
        let name = name.clone();
        self.ask(move |store| store.delete_room(&name)).await
    }

    /// Makes a link. Its secret is in the answer and nowhere else.
    pub async fn create_link(
        &self,
        room: &RoomName,
        grants: Grants,
        terms: Terms,
    ) -> Result<NewLink, StoreError> {
        let (id, secret) = (CredentialId::random(), link_secret());
        let credential = Credential {
            id: id.clone(),
            room: room.clone(),
            grants,
            kept: Kept::Link(LinkHash::of(&secret)),
            made_ms: Some(self.clock.wall_ms()),
            device: terms.device,
            expires_ms: terms.expires_ms,
            uses_left: terms.uses,
            revoked: false,
        };
        self.ask(move |store| store.put_credential(&credential)).await?;
        Ok(NewLink { id, secret })
    }

    /// Gives a room its passphrase, in place of the one it had: a room has one at most, so that checking one costs
    /// the same everywhere.
    pub async fn set_passphrase(
        &self,
        room: &RoomName,
        grants: Grants,
        passphrase: &SecretString,
    ) -> Result<CredentialId, SetPassphraseError> {
        let phc = self.passphrases.hash(passphrase).await?;
        let before = self.credentials(room).await?.into_iter().find(|known| known.passphrase().is_some());
        let id = before.map_or_else(CredentialId::random, |known| known.id);
        let credential = Credential {
            id: id.clone(),
            room: room.clone(),
            grants,
            kept: Kept::Passphrase(phc),
            made_ms: Some(self.clock.wall_ms()),
            device: false,
            expires_ms: None,
            uses_left: None,
            revoked: false,
        };
        self.ask(move |store| store.put_credential(&credential)).await?;
        Ok(id)
    }

    /// A room's credentials, those that work no more too; none for an unknown room.
    pub async fn credentials(&self, room: &RoomName) -> Result<Vec<Credential>, StoreError> {
        let room = room.clone();
        self.ask(move |store| store.credentials(&room)).await
    }

    /// Makes a credential worthless from now on. The answer says whose holders in a live meeting lose what it
    /// granted; `None` when there is no such credential.
    pub async fn revoke(&self, id: &CredentialId) -> Result<Option<Credential>, StoreError> {
        let id = id.clone();
        self.ask(move |store| store.change_credential(&id, &mut |credential| credential.revoked = true)).await
    }

    /// What `presented` grants in `room`. A success counts as one use of a link that has a number of them.
    pub async fn verify(&self, room: &RoomName, presented: &Presented) -> Result<Grant, CredentialError> {
        let credentials = self.credentials(room).await?;
        let known = match presented {
            Presented::Link(secret) => of_link(credentials, &LinkHash::of(secret)),
            Presented::Passphrase(passphrase) => self.of_passphrase(credentials, passphrase).await?,
        };
        self.count_use(known.ok_or(CredentialError::Wrong)?).await
    }

    /// The live facilitator's link of `room` whose secret this is. Looking takes none of its uses.
    pub async fn facilitator(
        &self,
        room: &RoomName,
        secret: &SecretString,
    ) -> Result<CredentialId, CredentialError> {
        let known = of_link(self.credentials(room).await?, &LinkHash::of(secret));
        let leads = |known: &Credential| known.grants == Grants::Facilitator;
        let now_ms = self.clock.wall_ms();
        let live = known.filter(|known| leads(known) && known.is_live(now_ms));
        live.map(|known| known.id).ok_or(CredentialError::Wrong)
    }

    async fn of_passphrase(
        &self,
        credentials: Vec<Credential>,
        presented: &SecretString,
    ) -> Result<Option<Credential>, Busy> {
        let known = credentials.into_iter().find(|credential| credential.passphrase().is_some());
        let phc = known.as_ref().and_then(Credential::passphrase).map(str::to_owned);
        let right = self.passphrases.verify(phc, presented).await?;
        Ok(known.filter(|_| right))
    }

    async fn count_use(&self, known: Credential) -> Result<Grant, CredentialError> {
        let now_ms = self.clock.wall_ms();
        let (id, grants, counted) = (known.id.clone(), known.grants, known.uses_left.is_some());
        let live = match known.uses_left {
            None => known.is_live(now_ms),
            Some(_) => self.take_use(id.clone(), now_ms).await?,
        };
        if live { Ok(Grant { credential: id, grants, counted }) } else { Err(CredentialError::Wrong) }
    }

    /// Keeps whose help list the host has confirmed.
    pub async fn confirm_help(&self, confirmed: Confirmed) -> Result<(), StoreError> {
        self.ask(move |store| store.change_house(&mut |house| house.help = Some(confirmed.clone()))).await
    }

    /// Makes a link that makes one room, until that moment. Its secret is in the answer and nowhere else.
    pub async fn create_start_link(&self, expires_ms: u64) -> Result<SecretString, StoreError> {
        let (secret, now_ms) = (link_secret(), self.clock.wall_ms());
        let kept = secret.clone();
        self.ask(move |store| {
            store.change_house(&mut |house| house.add_start_link(&kept, expires_ms, now_ms))
        })
        .await?;
        Ok(secret)
    }

    /// Uses up the link of this secret, if it works: of two who come at once, one gets it.
    pub async fn take_start_link(&self, secret: &SecretString) -> Result<Option<StartLink>, StoreError> {
        let (secret, now_ms) = (secret.clone(), self.clock.wall_ms());
        self.ask(move |store| {
            // Whoever has no link writes nothing.
            if store.house()?.take_start_link(&secret, now_ms).is_none() {
                return Ok(None);
            }
            let mut taken = None;
            store.change_house(&mut |house| taken = house.take_start_link(&secret, now_ms))?;
            Ok(taken)
        })
        .await
    }

    /// Gives back what [`Rooms::take_start_link`] has taken, where no room came of it.
    pub async fn return_start_link(&self, link: StartLink) -> Result<(), StoreError> {
        self.ask(move |store| store.change_house(&mut |house| house.start_links.push(link.clone()))).await
    }

    /// Gives back a use that [`Rooms::verify`] has counted, where no seat came of it.
    pub async fn give_back(&self, id: CredentialId) -> Result<(), StoreError> {
        self.ask(move |store| {
            let more = &mut |credential: &mut Credential| {
                credential.uses_left = credential.uses_left.map(|left| left.saturating_add(1));
            };
            store.change_credential(&id, more).map(|_| ())
        })
        .await
    }

    /// In one step with looking at it, so that two people who come at once do not share the last use.
    async fn take_use(&self, id: CredentialId, now_ms: u64) -> Result<bool, StoreError> {
        self.ask(move |store| {
            let mut taken = false;
            store.change_credential(&id, &mut |credential| {
                taken = credential.is_live(now_ms);
                credential.uses_left = credential.uses_left.map(|left| left - u32::from(taken));
            })?;
            Ok(taken)
        })
        .await
    }

    /// Asks the store on a thread that may wait for the disk. The number of these is bounded by the runtime's pool
    /// and, before it, by the rates.
    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&dyn RoomStore) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let store = Arc::clone(&self.store);
        let answer = tokio::task::spawn_blocking(move || question(&*store));
        answer.await.unwrap_or_else(|error| Err(StoreError::Unavailable(error.to_string())))
    }
}

/// Compares with every link, so that the time tells nothing of which one it was.
fn of_link(credentials: Vec<Credential>, presented: &LinkHash) -> Option<Credential> {
    credentials.into_iter().fold(None, |found, credential| {
        let fits = credential.is_of_link(presented);
        if fits { Some(credential) } else { found }
    })
}

#[cfg(test)]
mod tests;
