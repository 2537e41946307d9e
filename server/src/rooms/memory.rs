//! Rooms in memory, for tests and demonstrations.

use super::credential::{Credential, CredentialId};
use super::house::House;
use super::room::{Room, RoomAddress};
use super::store::{RoomStore, StoreError};
use protocol::RoomName;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Keeps rooms as long as it lives.
#[derive(Default)]
pub struct MemoryRooms(Mutex<Records>);

#[derive(Default)]
struct Records {
    rooms: BTreeMap<RoomName, Room>,
    credentials: BTreeMap<CredentialId, Credential>,
    house: House,
}

impl MemoryRooms {
    // Nothing panics between two changes that belong together, so a poisoned lock holds whole records.
    fn records(&self) -> MutexGuard<'_, Records> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl RoomStore for MemoryRooms {
    fn create_room(&self, room: &Room, rooms_max: u32) -> Result<(), StoreError> {
        let rooms = &mut self.records().rooms;
        if rooms.contains_key(&room.name) {
            return Err(StoreError::NameTaken);
        }
        if rooms.len() >= usize::try_from(rooms_max).unwrap_or(usize::MAX) {
            return Err(StoreError::TooManyRooms);
        }
        rooms.insert(room.name.clone(), room.clone());
        Ok(())
    }

    fn replace_room(&self, room: &Room) -> Result<(), StoreError> {
        let mut records = self.records();
        let kept = records.rooms.get_mut(&room.name).ok_or(StoreError::NoSuchRoom)?;
        kept.clone_from(room);
        Ok(())
    }

    fn room(&self, name: &RoomName) -> Result<Option<Room>, StoreError> {
        Ok(self.records().rooms.get(name).cloned())
    }

    fn room_at(&self, address: &RoomAddress) -> Result<Option<Room>, StoreError> {
        Ok(self.records().rooms.values().find(|room| room.address == *address).cloned())
    }

    fn rooms(&self) -> Result<Vec<Room>, StoreError> {
        Ok(self.records().rooms.values().cloned().collect())
    }

    fn delete_room(&self, name: &RoomName) -> Result<(), StoreError> {
        let mut records = self.records();
        records.rooms.remove(name).ok_or(StoreError::NoSuchRoom)?;
        records.credentials.retain(|_, credential| credential.room != *name);
        Ok(())
    }

    fn put_credential(&self, credential: &Credential) -> Result<(), StoreError> {
        let mut records = self.records();
        if !records.rooms.contains_key(&credential.room) {
            return Err(StoreError::NoSuchRoom);
        }
        records.credentials.insert(credential.id.clone(), credential.clone());
        Ok(())
    }

    fn credentials(&self, room: &RoomName) -> Result<Vec<Credential>, StoreError> {
        Ok(self
            .records()
            .credentials
            .values()
            .filter(|credential| credential.room == *room)
            .cloned()
            .collect())
    }

    fn change_credential(
        &self,
        id: &CredentialId,
        change: &mut dyn FnMut(&mut Credential),
    ) -> Result<Option<Credential>, StoreError> {
        let mut records = self.records();
        let Some(credential) = records.credentials.get_mut(id) else { return Ok(None) };
        change(credential);
        Ok(Some(credential.clone()))
    }

    fn house(&self) -> Result<House, StoreError> {
        Ok(self.records().house.clone())
    }

    fn change_house(&self, change: &mut dyn FnMut(&mut House)) -> Result<(), StoreError> {
        change(&mut self.records().house);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_keeps_the_contract() {
        crate::rooms::contract::hold(|| Box::new(MemoryRooms::default()));
    }
}
