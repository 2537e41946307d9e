//! The contract of [`RoomStore`] as tests. A backend is one call of [`hold`] with a factory of empty stores.

use super::credential::{Credential, CredentialId, Grants, Kept};
use super::house::House;
use super::room::{LedBy, Listing, Room, RoomAddress};
use super::secrets::{LinkHash, link_secret};
use super::store::{RoomStore, StoreError};
use crate::help::Confirmed;
use protocol::RoomName;
use std::sync::Barrier;
use std::thread;

/// Panics, saying what, when a store does not keep the contract. `fresh` makes a new empty store at each call.
pub(super) fn hold(fresh: impl Fn() -> Box<dyn RoomStore>) {
    a_room_comes_back_as_it_was_put(&*fresh());
    a_name_is_taken_once(&*fresh());
    there_are_no_more_rooms_than_allowed(&*fresh());
    only_a_room_that_is_there_is_replaced(&*fresh());
    rooms_are_listed_by_name(&*fresh());
    credentials_belong_to_one_room(&*fresh());
    a_deleted_room_takes_its_credentials_along(&*fresh());
    nobody_loses_a_change_to_another(&*fresh());
    the_house_is_kept_and_nobody_loses_a_change_of_it(&*fresh());
}

fn a_room_comes_back_as_it_was_put(store: &dyn RoomStore) {
    let room = room("tuesday-evening");
    assert_eq!(store.room(&room.name), Ok(None));
    assert_eq!(store.create_room(&room, 10), Ok(()));
    assert_eq!(store.room(&room.name), Ok(Some(room.clone())));
    assert_eq!(store.room_at(&room.address), Ok(Some(room)));
    assert_eq!(store.room_at(&RoomAddress::random()), Ok(None));
}

fn a_name_is_taken_once(store: &dyn RoomStore) {
    let first = room("one");
    store.create_room(&first, 10).expect("room");
    assert_eq!(store.create_room(&room("one"), 10), Err(StoreError::NameTaken));
    assert_eq!(store.rooms(), Ok(vec![first]));
}

fn there_are_no_more_rooms_than_allowed(store: &dyn RoomStore) {
    store.create_room(&room("one"), 2).expect("room");
    store.create_room(&room("two"), 2).expect("room");
    assert_eq!(store.create_room(&room("three"), 2), Err(StoreError::TooManyRooms));
    store.delete_room(&room("one").name).expect("deleted");
    assert_eq!(store.create_room(&room("three"), 2), Ok(()));
}

fn only_a_room_that_is_there_is_replaced(store: &dyn RoomStore) {
    let mut edited = room("one");
    assert_eq!(store.replace_room(&edited), Err(StoreError::NoSuchRoom));
    store.create_room(&edited, 10).expect("room");
    edited.listing = Listing::Private;
    edited.address = RoomAddress::random();
    assert_eq!(store.replace_room(&edited), Ok(()));
    assert_eq!(store.room(&edited.name), Ok(Some(edited.clone())));
    assert_eq!(store.room_at(&edited.address), Ok(Some(edited.clone())));
}

fn rooms_are_listed_by_name(store: &dyn RoomStore) {
    for name in ["b", "c", "a"] {
        store.create_room(&room(name), 10).expect("room");
    }
    let names: Vec<String> = store.rooms().expect("rooms").into_iter().map(|room| room.name.into()).collect();
    assert_eq!(names, ["a", "b", "c"]);
}

fn credentials_belong_to_one_room(store: &dyn RoomStore) {
    assert_eq!(store.put_credential(&credential("one", "x")), Err(StoreError::NoSuchRoom));
    store.create_room(&room("one"), 10).expect("room");
    store.create_room(&room("two"), 10).expect("room");
    let (y, x) = (credential("one", "y"), credential("one", "x"));
    store.put_credential(&y).expect("credential");
    store.put_credential(&x).expect("credential");
    store.put_credential(&credential("two", "z")).expect("credential");
    assert_eq!(store.credentials(&room("one").name), Ok(vec![x.clone(), y.clone()]));
    let changed = Credential { grants: Grants::Steward, ..x };
    store.put_credential(&changed).expect("in its place");
    assert_eq!(store.credentials(&room("one").name), Ok(vec![changed, y]));
    assert_eq!(store.credentials(&room("unknown").name), Ok(vec![]));
}

fn a_deleted_room_takes_its_credentials_along(store: &dyn RoomStore) {
    let room = room("one");
    assert_eq!(store.delete_room(&room.name), Err(StoreError::NoSuchRoom));
    store.create_room(&room, 10).expect("room");
    store.put_credential(&credential("one", "x")).expect("credential");
    assert_eq!(store.delete_room(&room.name), Ok(()));
    assert_eq!(store.room(&room.name), Ok(None));
    assert_eq!(store.room_at(&room.address), Ok(None));
    store.create_room(&room, 10).expect("a room of the same name");
    assert_eq!(store.credentials(&room.name), Ok(vec![]), "it does not inherit the old one's facilitators");
}

fn nobody_loses_a_change_to_another(store: &dyn RoomStore) {
    store.create_room(&room("one"), 10).expect("room");
    let counted = Credential { uses_left: Some(40), ..credential("one", "x") };
    store.put_credential(&counted).expect("credential");
    assert_eq!(
        store.change_credential(&CredentialId::from("y".to_owned()), &mut |_| panic!("called")),
        Ok(None)
    );
    let start = Barrier::new(4);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                start.wait();
                (0..10).for_each(|_| use_once(store, &counted.id));
            });
        }
    });
    let left = store.credentials(&counted.room).expect("credentials");
    assert_eq!(left, [Credential { uses_left: Some(0), ..counted }]);
}

fn the_house_is_kept_and_nobody_loses_a_change_of_it(store: &dyn RoomStore) {
    assert_eq!(store.house(), Ok(House::default()));
    let start = Barrier::new(4);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                start.wait();
                let add = |house: &mut House| house.add_start_link(&link_secret(), 10, 0);
                (0..10).for_each(|_| store.change_house(&mut { add }).expect("changed"));
            });
        }
    });
    assert_eq!(store.house().expect("the house").start_links.len(), 40);
    let confirmed = Confirmed { country: "IE".into(), day: jiff::civil::date(2026, 11, 23) };
    store.change_house(&mut |house| house.help = Some(confirmed.clone())).expect("changed");
    let house = store.house().expect("the house");
    assert_eq!((house.help, house.start_links.len()), (Some(confirmed), 40));
    store.create_room(&room("one"), 1).expect("a room takes no notice of it");
}

fn use_once(store: &dyn RoomStore, id: &CredentialId) {
    let take = &mut |credential: &mut Credential| {
        credential.uses_left = credential.uses_left.map(|left| left - 1);
    };
    store.change_credential(id, take).expect("changed").expect("it is there");
}

pub(super) fn room(name: &str) -> Room {
    Room {
        name: RoomName::new(name).expect("a room's name"),
        address: RoomAddress::random(),
        listing: Listing::Unlisted,
        format: "circle".into(),
        language: "en".into(),
        agreements: vec!["What is said here stays here.".into()],
        slots: [("welcome".to_owned(), "Welcome. “Sit” where you like.\n".to_owned())].into(),
        limits_text: "We listen. We are not a crisis service.".into(),
        led_by: LedBy::Peers,
        schedule: vec!["tuesday 19:30 Europe/Berlin".parse().expect("a time")],
        created_at_ms: 1_790_000_000_000,
    }
}

pub(super) fn credential(room: &str, id: &str) -> Credential {
    Credential {
        id: CredentialId::from(id.to_owned()),
        room: RoomName::new(room).expect("a room's name"),
        grants: Grants::Facilitator,
        kept: Kept::Link(LinkHash::of(&link_secret())),
        made_ms: Some(1_790_000_000_000),
        device: false,
        expires_ms: None,
        uses_left: None,
        revoked: false,
    }
}
