//! The kinds of evening that there are, for whoever makes a room.

use protocol::formats::{FormatList, FormatWhole};

use super::place::Place;

#[tokio::test]
async fn every_format_is_listed_with_what_tells_it_from_another() {
    let place = Place::start().await;
    let answer = place.get("/api/formats").await;
    let FormatList { formats } = serde_json::from_str(answer.body()).unwrap();
    let names: Vec<_> = formats.iter().map(|format| format.name.as_str()).collect();
    assert!(names.is_sorted() && names.contains(&"circle") && names.contains(&"lounge"), "{names:?}");
    let circle = formats.iter().find(|format| format.name == "circle").unwrap();
    assert_eq!((circle.minutes, circle.facilitator_label.as_str()), (45, "keeper"));
    assert_eq!((circle.late.as_str(), circle.entry.as_str()), ("any", "open"));
    assert!(formats.iter().any(|format| format.size.is_some() && format.late == "closed"), "they differ");
    assert!(!answer.has("\"slots\""), "the texts are asked for one by one");
}

#[tokio::test]
async fn one_format_has_its_evening_and_all_its_texts() {
    let place = Place::start().await;
    for name in ["circle", "twelve_step", "clinician"] {
        let answer = place.get(&format!("/api/formats/{name}")).await;
        let whole: FormatWhole = serde_json::from_str(answer.body()).unwrap();
        assert_eq!(whole.info.name, name);
        assert!(!whole.evening.is_empty() && !whole.agreements.is_empty(), "{name}");
        assert!(!whole.limits_text.is_empty() && !whole.slots.contains_key("limits"), "{name}");
        assert!(whole.slots["welcome"].len() > 20, "{name}");
    }
}

#[tokio::test]
async fn a_format_that_there_is_not_has_a_plain_answer_and_looking_is_counted() {
    let place = Place::with(|settings| {
        settings.rates.look_per_minute = 1.try_into().unwrap();
        settings.rates.shared_times = 2.try_into().unwrap();
    })
    .await;
    let missing = place.get("/api/formats/..%2fsquare").await;
    assert!(missing.status() == 404 && missing.has("\"code\":\"unknown_format\""), "{}", missing.0);
    assert_eq!(place.get("/api/formats").await.status(), 200);
    assert_eq!(place.get("/api/formats/circle").await.status(), 429);
}
