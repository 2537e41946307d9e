//! Who comes in, and what the others hear.

use serde_json::json;
use server::rooms::{Grants, Listing};

use super::person::Person;
use super::place::{Place, ROOM};

async fn refused_at(place: &Place, more: &[(&str, &str)]) -> String {
    let mut person = Person::connect(place.address).await;
    person.refused(person.enter(&[&[("alias", "Maple")], more].concat())).await
}

#[tokio::test]
async fn a_room_sleeps_until_its_facilitator_comes_and_opens() {
    let place = Place::start().await;
    assert_eq!(refused_at(&place, &[]).await, "room_asleep");
    assert_eq!(refused_at(&place, &[("room", "no-such-room")]).await, "unknown_room");
    assert_eq!(refused_at(&place, &[("key", "wrong")]).await, "wrong_credential");
    let cofacilitator = place.kept.link(ROOM, Grants::Cofacilitator).await.unwrap();
    assert_eq!(refused_at(&place, &[("key", &cofacilitator)]).await, "room_asleep");
    let _keeper = place.keeper().await;
    let mut maple = Person::connect(place.address).await;
    assert_eq!(maple.take_seat("Maple", &[]).await["resumed"], false);
    assert_eq!(maple.refused(maple.enter(&[])).await, "already_joined");
}

#[tokio::test]
async fn two_facilitators_who_come_at_once_open_one_meeting() {
    let place = Place::start().await;
    let key = place.kept.link(ROOM, Grants::Facilitator).await.unwrap();
    let enter = async |alias: &str| {
        let mut person = Person::connect(place.address).await;
        person.take_seat(alias, &[("key", &key)]).await["epoch"].clone()
    };
    let (one, other) = tokio::join!(enter("Juniper"), enter("Slate"));
    assert_eq!(one, other);
    assert_eq!(place.kept.log.list().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_private_room_is_an_unknown_one_to_whoever_holds_no_link() {
    let place = Place::start().await;
    place.kept.make_room("quiet-room", Listing::Private).await;
    let room = ("room", "quiet-room");
    assert_eq!(refused_at(&place, &[room]).await, "unknown_room");
    assert_eq!(refused_at(&place, &[room, ("key", "wrong")]).await, "unknown_room");
    let key = place.kept.link("quiet-room", Grants::Facilitator).await.unwrap();
    let mut keeper = Person::connect(place.address).await;
    keeper.take_seat("Juniper", &[room, ("key", &key)]).await;
    keeper.agree().await;
    keeper.act(json!({"type": "open"})).await;
    assert_eq!(refused_at(&place, &[room, ("key", "wrong")]).await, "unknown_room");
    for name in ["quiet-room", "no-such-room"] {
        assert_eq!(returning_to(&place, name).await, ["unknown_room", "wrong_words"], "{name}");
    }
    let invitation = place.kept.link("quiet-room", Grants::Invitation).await.unwrap();
    let mut maple = Person::connect(place.address).await;
    maple.take_seat("Maple", &[room, ("key", &invitation)]).await;
    let mut again = maple.again(place.address).await;
    let entered = again.take_seat("Maple", &[room]).await;
    assert_eq!(entered["type"], "entered", "a ticket needs no link");
}

// The threat: how a private room's meeting is doing tells that there is one.
#[tokio::test]
async fn a_private_room_whose_meeting_is_broken_is_an_unknown_one_too() {
    let place = Place::start().await;
    place.kept.make_room("quiet-room", Listing::Private).await;
    let key = place.kept.link("quiet-room", Grants::Facilitator).await.unwrap();
    let mut keeper = Person::connect(place.address).await;
    keeper.take_seat("Juniper", &[("room", "quiet-room"), ("key", &key)]).await;
    place.kept.damage_the_meeting().await;
    assert_eq!(keeper.closed().await.0, 4001);
    assert_eq!(returning_to(&place, "quiet-room").await, ["unknown_room", "wrong_words"]);
    assert_eq!(refused_at(&place, &[("room", "quiet-room"), ("key", &key)]).await, "unavailable");
}

#[tokio::test]
async fn a_rooms_address_opens_the_same_meeting_as_its_name_and_a_private_room_too() {
    let place = Place::start().await;
    for (name, listing) in [("other-room", Listing::Unlisted), ("quiet-room", Listing::Private)] {
        let address = place.kept.make_room(name, listing).await;
        let key = place.kept.link(name, Grants::Facilitator).await.unwrap();
        let mut keeper = Person::connect(place.address).await;
        let entered = keeper.take_seat("Juniper", &[("room", name), ("key", &key)]).await;
        keeper.agree().await;
        keeper.act(json!({"type": "open"})).await;
        let mut maple = Person::connect(place.address).await;
        let other = maple.take_seat("Maple", &[("room", &address)]).await;
        assert_eq!(entered["epoch"], other["epoch"], "{name}");
        assert_eq!(refused_at(&place, &[("room", &address), ("key", "wrong")]).await, "wrong_credential");
    }
    assert_eq!(refused_at(&place, &[("room", "abcdefghijklmnopqrstuvwxyz")]).await, "unknown_room");
}

/// What someone hears who says they were there before, and someone with four words.
async fn returning_to(place: &Place, room: &str) -> [String; 2] {
    let mut person = Person::connect(place.address).await;
    let seen = json!({"epoch": "0123456789abcdef0123456789abcdef", "seq": 1, "own": 1});
    let mut enter = person.enter_having(Some(&seen));
    enter["room"] = json!(room);
    let mut message = person.enter(&[("room", room), ("words", "acorn acorn acorn acorn")]);
    message["type"] = json!("return");
    [person.refused(enter).await, person.refused(message).await]
}

#[tokio::test]
async fn a_link_that_is_revoked_during_a_meeting_leaves_its_holder_a_member() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    place.kept.revoke_all(ROOM).await;
    while keeper.get("people").await["here"][0]["role"] != "member" {}
    assert_eq!(keeper.refused(json!({"type": "lock", "on": true})).await, "forbidden");
    keeper.say("I am still here").await;
}

#[tokio::test]
async fn a_link_that_its_holder_takes_back_from_another_device_leaves_a_member_too() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    let other_device = place.kept.link(ROOM, Grants::Facilitator).await.unwrap();
    place.take_back_all_but(&other_device).await;
    while keeper.get("people").await["here"][0]["role"] != "member" {}
    assert_eq!(keeper.refused(json!({"type": "lock", "on": true})).await, "forbidden");
}

#[tokio::test]
async fn a_link_for_one_is_used_up_by_a_new_seat_and_by_nothing_else() {
    let place = Place::start().await;
    let key = place.kept.link_for(ROOM, 1).await;
    assert_eq!(refused_at(&place, &[("key", &key)]).await, "room_asleep");
    let _keeper = place.keeper().await;
    let mut slate = Person::connect(place.address).await;
    assert_eq!(
        slate.refused(slate.enter(&[("alias", "Juniper"), ("key", &key)])).await,
        "name_taken",
        "the keeper's"
    );
    slate.take_seat("Slate", &[("key", &key)]).await;
    for _ in 0..3 {
        slate = slate.again(place.address).await;
        assert_eq!(slate.take_seat("Slate", &[("key", &key)]).await["type"], "entered");
    }
    assert_eq!(refused_at(&place, &[("key", &key)]).await, "wrong_credential");
}

#[tokio::test]
async fn whoever_was_refused_in_one_room_may_enter_another() {
    let place = Place::start().await;
    place.kept.make_room("other-room", Listing::Unlisted).await;
    let _keeper = place.keeper().await;
    let key = place.kept.link("other-room", Grants::Facilitator).await.unwrap();
    let mut person = Person::connect(place.address).await;
    for alias in ["Juniper", "Juniper"] {
        assert_eq!(person.refused(person.enter(&[("alias", alias)])).await, "name_taken");
    }
    person.take_seat("Juniper", &[("room", "other-room"), ("key", &key)]).await;
    person.agree().await;
}

#[tokio::test]
async fn names_that_are_taken_or_cannot_be_used_are_refused() {
    let place = Place::start().await;
    let _keeper = place.keeper().await;
    let _maple = place.member("Maple").await;
    for (alias, code) in
        [("maple", "name_taken"), ("Facilitator", "invalid_name"), ("a\u{202e}b", "invalid_name")]
    {
        let mut person = Person::connect(place.address).await;
        assert_eq!(person.refused(person.enter(&[("alias", alias)])).await, code, "{alias}");
    }
    let mut person = Person::connect(place.address).await;
    assert_eq!(person.refused(person.enter(&[])).await, "unknown_ticket");
    person.take_seat("Wren", &[]).await;
}

#[tokio::test]
async fn at_the_door_nothing_of_the_room_is_heard() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    let mut maple = Person::connect(place.address).await;
    maple.take_seat("Maple", &[]).await;
    assert_eq!(maple.refused(json!({"type": "say", "text": "hello"})).await, "agree_first");
    keeper.say("before").await;
    let re = maple.ask(json!({"type": "agree"})).await;
    let mut heard = Vec::new();
    loop {
        let message = maple.next().await;
        if message["re"] == json!(re) {
            break;
        }
        heard.push(message["type"].clone());
    }
    assert!(heard.contains(&json!("view")) && !heard.contains(&json!("said")), "{heard:?}");
    keeper.say("after").await;
    assert_eq!(maple.get("said").await["text"], "after");
}

#[tokio::test]
async fn someone_removed_is_told_and_closed_and_does_not_come_back() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    let mut maple = place.member("Maple").await;
    let seat = keeper.get("arrived").await["seat"].clone();
    keeper.act(json!({"type": "remove", "seat": seat})).await;
    let (code, before) = maple.closed().await;
    assert_eq!(code, 4503);
    assert_eq!(before.last().unwrap()["standing"], "removed");
    let mut again = maple.again(place.address).await;
    assert_eq!(again.refused(again.enter(&[("alias", "Maple")])).await, "removed");
    assert_eq!(again.closed().await.0, 4503);
}
