use super::contract::room;
use super::*;
use secrecy::ExposeSecret;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// A wall clock that the test sets.
#[derive(Default)]
struct WallClock(AtomicU64);

impl Clock for WallClock {
    fn now_ms(&self) -> u64 {
        0
    }

    fn wall_ms(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    fn sleep_until(&self, _: u64) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(std::future::pending())
    }
}

const PASSPHRASE: &str = "three lamps by the door";

async fn rooms_with(name: &str) -> (Rooms, RoomName, Arc<WallClock>) {
    let clock = Arc::new(WallClock::default());
    let rooms = Rooms::new(Arc::new(MemoryRooms::default()), clock.clone(), 1_000);
    rooms.create(room(name)).await.expect("room");
    (rooms, room(name).name, clock)
}

fn link(link: &NewLink) -> Presented {
    Presented::Link(link.secret.clone())
}

fn passphrase(text: &str) -> Presented {
    Presented::Passphrase(SecretString::from(text))
}

#[tokio::test]
async fn rooms_are_created_found_edited_and_deleted() {
    let (rooms, name, _) = rooms_with("tuesday").await;
    let mut kept = rooms.get(&name).await.expect("asked").expect("there");
    assert_eq!(rooms.get(kept.address.as_name()).await, Ok(Some(kept.clone())));
    kept.listing = Listing::Listed;
    assert_eq!(rooms.replace(kept.clone()).await, Ok(()));
    assert_eq!(rooms.list().await, Ok(vec![kept]));
    assert_eq!(rooms.delete(&name).await, Ok(()));
    assert_eq!(rooms.get(&name).await, Ok(None));
}

// The threat: a room that is named like the address of another takes in those who hold the other's link.
#[tokio::test]
async fn no_room_is_named_like_an_address() {
    let (rooms, name, _) = rooms_with("tuesday").await;
    let address = rooms.get(&name).await.expect("asked").expect("there").address;
    assert_eq!(rooms.create(room(address.as_str())).await, Err(StoreError::NameLikeAddress));
    assert_eq!(rooms.get(address.as_name()).await.map(|room| room.map(|room| room.name)), Ok(Some(name)));
}

#[tokio::test]
async fn the_thousand_and_first_room_is_refused_by_its_kind() {
    let rooms = Rooms::new(Arc::new(MemoryRooms::default()), Arc::new(WallClock::default()), 1_000);
    for number in 0..1_000 {
        rooms.create(room(&format!("room-{number}"))).await.expect("room");
    }
    assert_eq!(rooms.create(room("one-more")).await, Err(StoreError::TooManyRooms));
}

#[tokio::test]
async fn a_link_grants_what_it_was_made_for_in_its_own_room_only() {
    let (rooms, name, _) = rooms_with("one").await;
    rooms.create(room("two")).await.expect("room");
    let made = rooms.create_link(&name, Grants::Facilitator, Terms::default()).await.expect("a link");
    let other = rooms.create_link(&name, Grants::Companion, Terms::default()).await.expect("a link");
    let granted = Grant { credential: made.id.clone(), grants: Grants::Facilitator, counted: false };
    assert_eq!(rooms.verify(&name, &link(&made)).await, Ok(granted));
    assert_eq!(rooms.verify(&name, &link(&other)).await.map(|grant| grant.grants), Ok(Grants::Companion));
    assert_eq!(rooms.verify(&room("two").name, &link(&made)).await, Err(CredentialError::Wrong));
    assert_eq!(rooms.verify(&room("unknown").name, &link(&made)).await, Err(CredentialError::Wrong));
}

#[tokio::test]
async fn what_only_resembles_a_secret_grants_nothing() {
    let (rooms, name, _) = rooms_with("one").await;
    let made = rooms.create_link(&name, Grants::Facilitator, Terms::default()).await.expect("a link");
    let secret = made.secret.expose_secret();
    let hash = rooms.credentials(&name).await.expect("credentials").remove(0).kept;
    let Kept::Link(hash) = hash else { panic!("a link") };
    let hash = serde_json::to_value(hash).expect("json");
    let tries =
        ["", &secret[1..], &format!("{secret} "), &secret.to_lowercase(), hash.as_str().expect("text")];
    for wrong in tries {
        let presented = Presented::Link(SecretString::from(wrong));
        assert_eq!(rooms.verify(&name, &presented).await, Err(CredentialError::Wrong), "{wrong:?}");
        assert_eq!(
            rooms.verify(&name, &passphrase(secret)).await,
            Err(CredentialError::Wrong),
            "as passphrase"
        );
    }
}

#[tokio::test]
async fn a_revoked_link_grants_nothing_from_then_on() {
    let (rooms, name, _) = rooms_with("one").await;
    let made = rooms.create_link(&name, Grants::Cofacilitator, Terms::default()).await.expect("a link");
    let stays = rooms.create_link(&name, Grants::Facilitator, Terms::default()).await.expect("a link");
    let revoked = rooms.revoke(&made.id).await.expect("asked").expect("there");
    assert_eq!((revoked.room, revoked.grants), (name.clone(), Grants::Cofacilitator));
    assert_eq!(rooms.verify(&name, &link(&made)).await, Err(CredentialError::Wrong));
    assert!(rooms.verify(&name, &link(&stays)).await.is_ok());
    assert_eq!(rooms.revoke(&CredentialId::from("unknown".to_owned())).await, Ok(None));
}

#[tokio::test]
async fn a_link_works_until_it_expires() {
    let (rooms, name, clock) = rooms_with("one").await;
    let terms = Terms { expires_ms: Some(1_000), ..Terms::default() };
    let made = rooms.create_link(&name, Grants::Invitation, terms).await.expect("a link");
    clock.0.store(999, Ordering::Relaxed);
    assert!(rooms.verify(&name, &link(&made)).await.is_ok());
    clock.0.store(1_000, Ordering::Relaxed);
    assert_eq!(rooms.verify(&name, &link(&made)).await, Err(CredentialError::Wrong));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_with_three_uses_lets_three_of_twenty_in() {
    let (rooms, name, _) = rooms_with("one").await;
    let terms = Terms { uses: Some(3), ..Terms::default() };
    let made = rooms.create_link(&name, Grants::Invitation, terms).await.expect("a link");
    let presented = link(&made);
    let tries = (0..20).map(|_| rooms.verify(&name, &presented));
    let answers = futures_util::future::join_all(tries).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 3);
    assert_eq!(rooms.credentials(&name).await.expect("credentials")[0].uses_left, Some(0));
    assert_eq!(rooms.give_back(made.id.clone()).await, Ok(()));
    assert!(rooms.verify(&name, &presented).await.is_ok_and(|grant| grant.counted));
    assert_eq!(rooms.verify(&name, &presented).await, Err(CredentialError::Wrong));
}

#[tokio::test]
async fn a_room_has_one_passphrase_and_a_new_one_takes_its_place() {
    let (rooms, name, _) = rooms_with("one").await;
    let set = async |text| rooms.set_passphrase(&name, Grants::Facilitator, &SecretString::from(text)).await;
    let first = set(PASSPHRASE).await.expect("set");
    let granted = Grant { credential: first.clone(), grants: Grants::Facilitator, counted: false };
    assert_eq!(rooms.verify(&name, &passphrase(PASSPHRASE)).await, Ok(granted));
    assert_eq!(set("another evening walk").await, Ok(first));
    assert_eq!(rooms.verify(&name, &passphrase(PASSPHRASE)).await, Err(CredentialError::Wrong));
    assert!(rooms.verify(&name, &passphrase("another evening walk")).await.is_ok());
    assert_eq!(rooms.credentials(&name).await.expect("credentials").len(), 1);
}

#[tokio::test]
async fn a_passphrase_is_set_for_a_room_that_exists_only() {
    let (rooms, ..) = rooms_with("one").await;
    let set =
        rooms.set_passphrase(&room("two").name, Grants::Facilitator, &SecretString::from(PASSPHRASE)).await;
    assert_eq!(set, Err(SetPassphraseError::Store(StoreError::NoSuchRoom)));
    let short =
        rooms.set_passphrase(&room("one").name, Grants::Facilitator, &SecretString::from("short")).await;
    assert_eq!(short, Err(SetPassphraseError::Passphrase(PassphraseError::TooShort)));
}

// The threat: the time of an answer tells which private rooms exist. A quarter is far outside of noise, and far
// inside of the difference that leaving the work out would make: a thousandth.
#[tokio::test]
async fn a_wrong_passphrase_takes_as_long_for_an_unknown_room() {
    let (rooms, name, _) = rooms_with("one").await;
    let set = rooms.set_passphrase(&name, Grants::Facilitator, &SecretString::from(PASSPHRASE)).await;
    assert!(set.is_ok());
    let (mut known, mut unknown) = (Duration::MAX, Duration::MAX);
    for _ in 0..5 {
        known = known.min(time_of_refusal(&rooms, &name).await);
        unknown = unknown.min(time_of_refusal(&rooms, &room("unknown").name).await);
    }
    assert!(unknown > known / 4 && known > unknown / 4, "known {known:?}, unknown {unknown:?}");
}

async fn time_of_refusal(rooms: &Rooms, name: &RoomName) -> Duration {
    let began = Instant::now();
    assert_eq!(rooms.verify(name, &passphrase("not the passphrase")).await, Err(CredentialError::Wrong));
    began.elapsed()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_five_hundred_passphrases_at_once_most_are_busy_and_the_right_link_still_works() {
    let (rooms, name, _) = rooms_with("one").await;
    let made = rooms.create_link(&name, Grants::Facilitator, Terms::default()).await.expect("a link");
    let wrong = passphrase("not the passphrase");
    let flood = futures_util::future::join_all((0..500).map(|_| rooms.verify(&name, &wrong)));
    let (answers, right) = tokio::join!(flood, async { rooms.verify(&name, &link(&made)).await });
    assert!(right.is_ok());
    let busy = answers.iter().filter(|answer| **answer == Err(CredentialError::Busy(Busy))).count();
    assert!(busy > 400, "only {busy} were busy");
    assert!(answers.iter().all(Result::is_err));
}

#[tokio::test]
async fn a_link_that_makes_a_room_works_once_until_its_day() {
    let (rooms, _, clock) = rooms_with("tuesday").await;
    let (one, other) = (rooms.create_start_link(1_000).await.expect("a link"), SecretString::from("other"));
    assert_eq!(rooms.take_start_link(&other).await, Ok(None));
    let taken = rooms.take_start_link(&one).await.expect("asked").expect("it is the link's");
    assert_eq!(rooms.take_start_link(&one).await, Ok(None), "somebody else is using it");
    rooms.return_start_link(taken).await.expect("given back");
    assert!(!format!("{:?}", rooms.store.house()).contains("hash"));
    clock.0.store(1_000, Ordering::Relaxed);
    assert_eq!(rooms.take_start_link(&one).await, Ok(None), "its day is over");
    rooms.create_start_link(2_000).await.expect("a link");
    assert_eq!(rooms.store.house().expect("the house").start_links.len(), 1, "what is over is forgotten");
}

#[test]
fn nothing_secret_is_shown_in_debug() {
    let secret = SecretString::from("marker-secret");
    let credential = Credential {
        kept: Kept::Passphrase("marker-hash".into()),
        ..super::contract::credential("one", "x")
    };
    let link = NewLink { id: CredentialId::random(), secret: secret.clone() };
    let shown = format!("{credential:?} {link:?} {:?}", Presented::Link(secret));
    assert!(!shown.contains("marker"), "{shown}");
}
