//! The end of a meeting.

use serde_json::json;

use super::person::{PATIENCE, Person};
use super::place::Place;

#[tokio::test]
async fn after_the_end_everyone_is_closed_and_nothing_is_left() {
    let place = Place::with(|settings| settings.waits.end_undo_ms = 50).await;
    let mut keeper = place.keeper().await;
    let mut maple = place.member("Maple").await;
    maple.say("heron").await;
    keeper.act(json!({"type": "end"})).await;
    for person in [&mut keeper, &mut maple] {
        let (code, before) = person.closed().await;
        assert_eq!(code, 4504);
        assert_eq!(before.last().unwrap()["type"], "ended");
    }
    let erased = async {
        while !place.kept.log.list().await.unwrap().is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, erased).await.expect("the log forgets");
    let mut back = maple.again(place.address).await;
    assert_eq!(back.refused(back.enter_having(Some(&back.seen))).await, "gone");
    let mut stranger = Person::connect(place.address).await;
    assert_eq!(stranger.refused(stranger.enter(&[("alias", "Wren")])).await, "room_asleep");
    place.keeper().await;
}
