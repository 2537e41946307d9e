//! Where rooms and their credentials are kept between meetings.

use super::bounds::TooMuch;
use super::credential::{Credential, CredentialId};
use super::house::House;
use super::room::{Room, RoomAddress};
use protocol::RoomName;

/// A small document store. Its calls block, for as long as a disk takes to write: they are rare, and
/// [`super::Rooms`] makes them on a blocking thread.
///
/// What every backend promises:
/// - a change is done as a whole or not at all, and kept when the call returns (the memory backend keeps it as long
///   as it lives); after an error nothing has changed;
/// - a read sees every change that returned before it began;
/// - names, addresses and ids are unique; deleting a room deletes its credentials with it.
pub trait RoomStore: Send + Sync {
    /// Adds a room. `NameTaken` when one of that name is there, `TooManyRooms` when `rooms_max` are.
    fn create_room(&self, room: &Room, rooms_max: u32) -> Result<(), StoreError>;

    /// Puts `room` in place of the one of the same name, or fails with `NoSuchRoom`.
    fn replace_room(&self, room: &Room) -> Result<(), StoreError>;

    /// The room of that name.
    fn room(&self, name: &RoomName) -> Result<Option<Room>, StoreError>;

    /// The room with that opaque address.
    fn room_at(&self, address: &RoomAddress) -> Result<Option<Room>, StoreError>;

    /// All rooms, by name.
    fn rooms(&self) -> Result<Vec<Room>, StoreError>;

    /// Deletes a room and its credentials so that the files hold nothing of them, or fails with `NoSuchRoom`.
    fn delete_room(&self, name: &RoomName) -> Result<(), StoreError>;

    /// Adds a credential, or puts it in place of the one with the same id. Fails with `NoSuchRoom`.
    fn put_credential(&self, credential: &Credential) -> Result<(), StoreError>;

    /// A room's credentials, by id; none for an unknown room.
    fn credentials(&self, room: &RoomName) -> Result<Vec<Credential>, StoreError>;

    /// Changes a credential with nobody else changing it meanwhile, and returns what it is then. `None` when there
    /// is none with that id. `change` is called once at most, and must leave id and room as they are.
    fn change_credential(
        &self,
        id: &CredentialId,
        change: &mut dyn FnMut(&mut Credential),
    ) -> Result<Option<Credential>, StoreError>;

    /// What is kept of the server as a whole; empty where nothing was kept yet.
    fn house(&self) -> Result<House, StoreError>;

    /// Changes that with nobody else changing it meanwhile. `change` is called once at most.
    fn change_house(&self, change: &mut dyn FnMut(&mut House)) -> Result<(), StoreError>;
}

/// Why the store did not do it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another room has this name.
    #[error("there is a room of that name already")]
    NameTaken,
    /// The name has the shape of an address.
    #[error("a name of 26 letters and digits could be a room's address: please give it a hyphen")]
    NameLikeAddress,
    /// The room holds more than one may.
    #[error(transparent)]
    TooMuch(#[from] TooMuch),
    /// The server has as many rooms as it may.
    #[error("there are as many rooms as there may be")]
    TooManyRooms,
    /// There is no such room.
    #[error("there is no such room")]
    NoSuchRoom,
    /// The disk or the database failed. The text is for the operator.
    #[error("the store of rooms failed: {0}")]
    Unavailable(String),
}
