//! Dropped lines, other devices, and a server that was down.

use std::num::NonZeroU32;

use serde_json::json;
use server::rooms::Grants;

use super::person::Person;
use super::place::{Place, ROOM};

#[tokio::test]
async fn whoever_comes_back_gets_exactly_what_was_missed() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    let mut maple = place.member("Maple").await;
    keeper.say("one").await;
    maple.get("said").await;
    let mut back = maple.again(place.address).await;
    drop(maple);
    keeper.say("two").await;
    keeper.say("three").await;
    assert_eq!(back.come_back(Some(back.seen.clone())).await["resumed"], true);
    assert_eq!(back.get("said").await["text"], "two");
    assert_eq!(back.get("said").await["text"], "three");
    back.say("four").await;
    assert_eq!(keeper.get("said").await["text"], "four");
}

#[tokio::test]
async fn what_was_seen_elsewhere_or_never_starts_over() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    let maple = place.member("Maple").await;
    keeper.say("one").await;
    let epoch = maple.seen["epoch"].clone();
    let mut back = maple.again(place.address).await;
    let future = json!({"epoch": epoch, "seq": 9_999, "own": 9_999});
    assert_eq!(back.come_back(Some(future)).await["resumed"], false);
    assert_eq!(back.get("said").await["text"], "one");
    let mut lost = maple.again(place.address).await;
    let other = json!({"epoch": "0123456789abcdef0123456789abcdef", "seq": 1, "own": 1});
    assert_eq!(lost.refused(lost.enter_having(Some(&other))).await, "gone");
}

#[tokio::test]
async fn the_newest_connection_takes_the_seat() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    let mut maple = place.member("Maple").await;
    let mut newer = maple.again(place.address).await;
    newer.come_back(None).await;
    assert_eq!(maple.closed().await.0, 4502);
    newer.say("from my other telephone").await;
    assert_eq!(keeper.get("said").await["text"], "from my other telephone");
}

#[tokio::test]
async fn return_words_bring_a_seat_back_on_another_device() {
    let place = Place::start().await;
    let _keeper = place.keeper().await;
    let mut maple = place.member("Maple").await;
    maple.send(json!({"type": "return_words", "id": "w"})).await;
    let words = maple.answer("w", "return_words").await["words"].clone();
    maple.send(json!({"type": "return_words", "id": "w"})).await;
    assert_eq!(maple.answer("w", "return_words").await["words"], words, "asked again under the same id");
    let mut other = Person::connect(place.address).await;
    let mut message = other.enter(&[("words", "acorn acorn acorn acorn")]);
    message["type"] = json!("return");
    assert_eq!(other.refused(message.clone()).await, "wrong_words");
    message["words"] = words;
    let re = other.ask(message).await;
    other.answer(&re, "entered").await;
    assert_eq!(other.get("view").await["me"]["alias"], "Maple");
    assert_eq!(maple.closed().await.0, 4502);
}

// The threat: the server restarts in the middle, and lines or seats are gone.
#[tokio::test]
async fn a_server_that_was_down_goes_on_with_the_meeting() {
    let mut place = Place::start().await;
    let mut keeper = place.keeper().await;
    let mut maple = place.member("Maple").await;
    let done = maple.say("before").await;
    place.shutdown.cancel();
    let (code, before) = maple.closed().await;
    assert_eq!(code, 4001);
    let restart = before.iter().find(|message| message["type"] == "restart").unwrap();
    assert!(restart["after_ms"].is_u64());
    assert_eq!(keeper.closed().await.0, 4001);
    place.stop().await;

    let place = Place::again(place.kept.clone());
    let mut keeper = keeper.again(place.address).await;
    keeper.come_back(None).await;
    assert_eq!(keeper.get("said").await["seq"], done["seq"]);
    let mut maple = maple.again(place.address).await;
    maple.come_back(None).await;
    let after = maple.say("after").await;
    assert!(after["seq"].as_u64() > done["seq"].as_u64());
    assert_eq!(keeper.get("said").await["text"], "after");
}

// The threat: behind a proxy or an onion service, one stranger uses up what everyone there may ask.
#[tokio::test]
async fn strangers_at_the_same_address_keep_nobody_out_who_has_a_seat() {
    let place = Place::with(|settings| {
        settings.rates.enter_per_minute = NonZeroU32::MIN;
        settings.rates.shared_times = NonZeroU32::MIN.saturating_add(1);
    })
    .await;
    let _keeper = place.keeper().await;
    let maple = place.member("Maple").await;
    let mut stranger = Person::connect(place.address).await;
    assert_eq!(stranger.refused(stranger.enter(&[("alias", "Slate")])).await, "rate_limited");
    assert_eq!(stranger.refused(stranger.enter(&[("room", "no-such-room")])).await, "rate_limited");
    let mut back = maple.again(place.address).await;
    assert_eq!(back.come_back(Some(back.seen.clone())).await["resumed"], true);
    let link = place.kept.link(ROOM, Grants::Cofacilitator).await.unwrap();
    let mut keeper = Person::connect(place.address).await;
    keeper.take_seat("Lark", &[("key", &link)]).await;
    let guess = [("alias", "Slate"), ("key", "no-such-link")];
    assert_eq!(stranger.refused(stranger.enter(&guess)).await, "rate_limited");
}

// The threat: after a restart a room opens a new meeting, and nobody hears that the old one is damaged and still there.
#[tokio::test]
async fn a_room_whose_meeting_is_damaged_takes_nobody_in_after_a_restart_either() {
    let mut place = Place::start().await;
    let mut keeper = place.keeper().await;
    place.kept.damage_the_meeting().await;
    assert_eq!(keeper.closed().await.0, 4001);
    place.stop().await;
    let place = Place::again(place.kept.clone());
    let key = place.kept.link(ROOM, Grants::Facilitator).await.unwrap();
    let mut again = keeper.again(place.address).await;
    assert_eq!(again.refused(again.enter(&[("alias", "Juniper"), ("key", &key)])).await, "unavailable");
    assert_eq!(place.kept.log.list().await.unwrap().len(), 1);
}
