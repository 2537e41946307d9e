//! `rooms.db` on a disk that fails, at each of its operations in turn (SAFETY 2.1, case 31).

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use protocol::RoomName;
use server::rooms::{LedBy, Listing, Room, RoomAddress, RoomStore, SqliteRooms, StoreError};
use shims::failing_disk::{Disk, Failure, Plan};
use std::collections::BTreeMap;

fn room(name: &str) -> Room {
    Room {
        name: RoomName::new(name).unwrap(),
        address: RoomAddress::random(),
        listing: Listing::Listed,
        format: "circle".into(),
        language: "en".into(),
        agreements: vec!["x".repeat(2_000)],
        slots: BTreeMap::new(),
        limits_text: "We are members, not counsellors.".into(),
        led_by: LedBy::Peers,
        schedule: Vec::new(),
        created_at_ms: 0,
    }
}

/// What a host does with rooms, and what the store says that it holds afterwards.
fn manage(store: &dyn RoomStore, kept: &mut BTreeMap<String, Room>) {
    for name in ["one", "two", "three"] {
        let room = room(name);
        if done(&store.create_room(&room, 10)) {
            kept.insert(name.into(), room);
        }
    }
    for room in kept.values_mut() {
        let edited = Room { language: "de".into(), ..room.clone() };
        if done(&store.replace_room(&edited)) {
            *room = edited;
        }
    }
    let two = RoomName::new("two").unwrap();
    if kept.contains_key("two") && done(&store.delete_room(&two)) {
        kept.remove("two");
    }
}

fn done(answer: &Result<(), StoreError>) -> bool {
    assert!(matches!(answer, Ok(()) | Err(StoreError::Unavailable(_))), "{answer:?}");
    answer.is_ok()
}

/// Gives how many operations there were before rooms were managed, and after.
fn play(plan: Option<Plan>) -> (usize, usize) {
    let folder = tempfile::tempdir().unwrap();
    let disk = Disk::under(folder.path());
    let mut kept = BTreeMap::new();
    let store = SqliteRooms::open(folder.path()).unwrap();
    let opened = disk.operations();
    plan.into_iter().for_each(|plan| disk.fail(plan));
    manage(&store, &mut kept);
    let counts = (opened, disk.operations());
    assert!(disk.failures() > 0 || plan.is_none_or(|plan| plan.failure == Failure::Full), "{plan:?}");
    let are_kept =
        |store: &SqliteRooms| assert_eq!(store.rooms(), Ok(kept.values().cloned().collect()), "{plan:?}");
    are_kept(&store);
    disk.repair();
    let last = room("zuletzt");
    store.create_room(&last, 10).expect("it stores again");
    store.delete_room(&last.name).expect("and deletes");
    drop(store);
    are_kept(&SqliteRooms::open(folder.path()).unwrap());
    disk.remove();
    counts
}

#[test]
fn a_room_is_kept_exactly_when_the_store_said_so_and_a_failed_disk_costs_none() {
    let (opened, managed) = play(None);
    assert!(managed - opened > 20);
    for at in opened..managed {
        for failure in [Failure::Refused, Failure::Torn, Failure::Full] {
            for lasts in [false, true] {
                play(Some(Plan { at, failure, lasts }));
            }
        }
    }
}
