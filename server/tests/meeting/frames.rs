//! What is no frame of this protocol, and what becomes of its sender.

use serde_json::json;

use super::person::Person;
use super::place::Place;

#[tokio::test]
async fn five_frames_in_a_row_that_cannot_be_read_end_the_connection() {
    let place = Place::start().await;
    let mut person = Person::connect(place.address).await;
    for text in ["", "nonsense", "[]", "7"] {
        person.send_text(text).await;
        assert_eq!(person.get("refused").await["code"], "bad_request");
    }
    person.send(json!({"type": "alive"})).await;
    for _ in 0..5 {
        person.send_text("{").await;
    }
    let (code, before) = person.closed().await;
    assert_eq!((code, before.len()), (4500, 5));
}

#[tokio::test]
async fn frames_of_the_wrong_kind_close_with_the_number_that_says_so() {
    let place = Place::start().await;
    let masked = |first: u8, payload: &[u8]| {
        let length = u8::try_from(payload.len()).unwrap();
        [&[first, 0x80 | length, 0, 0, 0, 0], payload].concat()
    };
    for (bytes, number) in [
        (masked(0x81, &[0xff, 0xfe]), 1007),
        (vec![0x81, 0x02, b'{', b'}'], 1002),
        (masked(0xf1, b"{}"), 1002),
        (masked(0x83, b"{}"), 1002),
        (masked(0x09, b"x"), 1002),
        // A text of a gigabyte, by what it says of itself.
        (vec![0x81, 0xff, 0, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0], 1009),
    ] {
        let mut person = Person::connect(place.address).await;
        person.send_raw(&bytes).await;
        assert_eq!(person.closed().await.0, number, "{bytes:?}");
    }
    let mut person = Person::connect(place.address).await;
    person.send_binary(b"{}").await;
    assert_eq!(person.closed().await.0, 1003);
    let mut person = Person::connect(place.address).await;
    person.send_text(&" ".repeat(16 * 1024 + 1)).await;
    assert_eq!(person.closed().await.0, 1009);
}

#[tokio::test]
async fn what_comes_before_hello_is_refused_and_so_is_a_second_hello() {
    let place = Place::start().await;
    let mut person = Person::connect_silently(place.address).await;
    assert_eq!(person.refused(json!({"type": "hand"})).await, "not_joined");
    person.send(json!({"type": "hello"})).await;
    person.get("welcome").await;
    assert_eq!(person.refused(json!({"type": "hello"})).await, "already_joined");
    assert_eq!(person.refused(json!({"type": "say", "text": "x"})).await, "not_joined");
    assert_eq!(person.refused(json!({"type": "fly"})).await, "unknown_command");
}

#[tokio::test]
async fn whoever_says_nothing_is_closed_after_five_seconds() {
    let place = Place::start().await;
    let mut person = Person::connect_silently(place.address).await;
    assert_eq!(person.closed().await.0, 4505);
}

#[tokio::test]
async fn a_client_that_no_longer_answers_is_closed_as_silent() {
    let place = Place::with(|settings| {
        settings.limits.heartbeat_ms = 1_000;
        settings.limits.dead_after_ms = 2_500;
    })
    .await;
    let mut person = Person::connect(place.address).await;
    person.get("heartbeat").await;
    person.send(json!({"type": "alive"})).await;
    let (code, before) = person.closed().await;
    assert_eq!(code, 4002);
    assert!(before.iter().all(|message| message["type"] == "heartbeat") && before.len() >= 2);
}
