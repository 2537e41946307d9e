//! Who may start a group, and what everyone may know of that.

use serde_json::json;
use server::settings::Start;

use super::place::Place;

const WITHOUT_LINK: [(&str, &str); 1] = [("Authorization", "")];

#[tokio::test]
async fn everyone_may_know_whether_they_can_start_a_group_and_whose_help_list_it_is() {
    let place = Place::start().await;
    assert_eq!(place.get("/api/house").await.json(), json!({"may_start": false}));
    let place = Place::with(|settings| {
        settings.rooms.start = Start::Anyone;
        settings.help.country = Some("Ireland".into());
        settings.help.confirmed = Some("2026-11-23".parse().unwrap());
    });
    let house = place.await.get("/api/house").await.json();
    assert_eq!(house, json!({"may_start": true, "help_country": "IE", "help_confirmed": "2026-11-23"}));
}

#[tokio::test]
async fn where_anyone_may_a_few_rooms_a_day_need_no_link() {
    let place = Place::with(|settings| {
        settings.rooms.start = Start::Anyone;
        settings.rates.starts_per_day = 1.try_into().unwrap();
        settings.rates.shared_times = 2.try_into().unwrap();
    })
    .await;
    let room = |name: &str| json!({"name": name, "format": "circle"});
    assert_eq!(place.make(&room("a"), &WITHOUT_LINK).await.status(), 201);
    let taken = place.make(&room("a"), &WITHOUT_LINK).await;
    assert_eq!((taken.status(), &taken.json()["field"]), (409, &json!("name")));
    let wrong = place.make(&json!({"name": "b", "format": "square"}), &WITHOUT_LINK).await;
    assert_eq!(wrong.status(), 422, "neither of these two is counted");
    let by_an_old_link = place.make(&room("b"), &[("Authorization", "Bearer of-last-year")]).await;
    assert_eq!(by_an_old_link.status(), 201, "{}", by_an_old_link.0);
    let third = place.make(&room("c"), &WITHOUT_LINK).await;
    assert!(third.status() == 429 && third.json()["retry_after_ms"].as_u64().unwrap() > 3_600_000);
    assert_eq!(place.make(&room("c"), &[]).await.status(), 201, "a link is not counted as one of the day's");
}

#[tokio::test]
async fn anyone_makes_no_more_rooms_than_there_may_be_and_none_from_another_page() {
    let place = Place::with(|settings| {
        settings.rooms.start = Start::Anyone;
        settings.rooms.max = 1;
    })
    .await;
    let evil = [WITHOUT_LINK[0], ("Origin", "https://evil.example")];
    assert_eq!(place.make(&json!({"name": "a", "format": "circle"}), &evil).await.status(), 403);
    assert_eq!(place.make(&json!({"name": "a", "format": "circle"}), &WITHOUT_LINK).await.status(), 201);
    let full = place.make(&json!({"name": "b", "format": "circle"}), &WITHOUT_LINK).await;
    assert_eq!((full.status(), &full.json()["code"]), (403, &json!("too_many_rooms")));
}
